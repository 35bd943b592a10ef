//! From what samples add up to, to probabilities.

use super::tally::KindTally;
use super::{ItemStability, Neighbours, Ranked};
use crate::methods::matrix::{Class, Figures, Kind};

/// The items of a kind that have scores, in their plain order.
#[derive(Clone, Debug, Default)]
pub(super) struct Standing {
    /// How many items the kind has in all.
    pub(super) items: usize,
    /// The position of each in the project's list, by plain rank, ties in list order.
    pub(super) positions: Vec<usize>,
    /// The plain class of each.
    pub(super) classes: Vec<Option<Class>>,
    /// The size of a quantum of its scores.
    pub(super) quantum: f64,
}

impl Standing {
    /// The items at those positions; `quantum` is the size of one in which their scores are summed.
    pub(super) fn new(figures: &Figures, kind: Kind, positions: Vec<usize>, quantum: f64) -> Self {
        let class = |position: &usize| figures.item(kind, *position).and_then(|item| item.class);
        Self {
            items: match kind {
                Kind::Touchpoints => figures.touchpoints.len(),
                Kind::Factors => figures.factors.len(),
                Kind::Stages => figures.stages.len(),
            },
            classes: positions.iter().map(class).collect(),
            positions,
            quantum,
        }
    }

    /// What is so where nothing moves.
    pub(super) fn certain(&self, figures: &Figures, kind: Kind, top: usize) -> Ranked {
        let mut items = vec![None; self.items];
        let of = |position: &usize| figures.item(kind, *position);
        let place = |position: &usize| {
            of(position)
                .and_then(|item| item.rank)
                .map_or(0, |rank| rank.place)
        };
        for position in &self.positions {
            if let (Some(item), Some(slot)) = (of(position), items.get_mut(*position)) {
                let rank = place(position);
                *slot = Some(ItemStability {
                    classes: Class::ALL.map(|class| f64::from(u8::from(item.class == Some(class)))),
                    class: item.class,
                    first: f64::from(u8::from(rank == 1)),
                    top: f64::from(u8::from(rank <= top)),
                    rank_p05: rank,
                    rank_p50: rank,
                    rank_p95: rank,
                    mean_score: item.score.unwrap_or(0.0),
                });
            }
        }
        let pairs = self.positions.iter().zip(self.positions.iter().skip(1));
        let neighbours = pairs.map(|(upper, lower)| Neighbours {
            upper: *upper,
            lower: *lower,
            order: if place(upper) == place(lower) {
                0.5
            } else {
                1.0
            },
        });
        let neighbours = neighbours.collect();
        Ranked { items, neighbours }
    }

    /// The probabilities of this kind.
    pub(super) fn finish(&self, tally: &KindTally, samples: u64, top: usize) -> Ranked {
        let mut items = vec![None; self.items];
        let all = samples.max(1) as f64;
        let rows = tally.ranks.chunks(self.positions.len().max(1));
        let counts = (tally.critical.iter().zip(&tally.less)).zip(tally.sums.iter().zip(rows));
        let parts = self.positions.iter().zip(&self.classes).zip(counts);
        for ((position, class), ((critical, less), (sum, ranks))) in parts {
            let (critical, less) = (u64::from(*critical), u64::from(*less));
            let important = samples.saturating_sub(critical + less);
            let within =
                |count: usize| -> u64 { ranks.iter().take(count).copied().map(u64::from).sum() };
            let item = ItemStability {
                classes: [critical, important, less].map(|count| count as f64 / all),
                class: *class,
                first: within(1) as f64 / all,
                top: within(top) as f64 / all,
                rank_p05: percentile(ranks, samples, 5),
                rank_p50: percentile(ranks, samples, 50),
                rank_p95: percentile(ranks, samples, 95),
                mean_score: *sum as f64 / all * self.quantum,
            };
            if let Some(slot) = items.get_mut(*position) {
                *slot = Some(item);
            }
        }
        let pairs = self.positions.iter().zip(self.positions.iter().skip(1));
        let neighbours = pairs
            .zip(&tally.above)
            .map(|((upper, lower), above)| Neighbours {
                upper: *upper,
                lower: *lower,
                order: *above as f64 / (2.0 * all),
            });
        Ranked {
            items,
            neighbours: neighbours.collect(),
        }
    }
}

/// The lowest rank that at least so many percent of the samples reach.
fn percentile(ranks: &[u32], samples: u64, percent: u64) -> usize {
    let mut reached = 0_u64;
    let mut places = ranks.iter().zip(1..);
    let found = places.find(|(count, _)| {
        reached += u64::from(**count);
        reached * 100 >= samples * percent
    });
    found.map_or(0, |(_, rank)| rank)
}
