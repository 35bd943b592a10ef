//! What becomes of the classes where one score changes: from running sums in a few steps, and by the whole rule wherever
//! rounding could decide.

use super::ranks::TOLERANCE;
use super::{Class, classes_of};
use crate::model::ClassRule;

/// A touchpoint whose class would be another one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ClassMove {
    /// Its position in the project's list.
    pub touchpoint: usize,
    /// Its class now.
    pub from: Class,
    /// The class that it would have.
    pub to: Class,
}

/// Scores with their order, their classes and the sums from which a change of one of them is judged.
#[derive(Clone, Debug)]
pub struct Reclass {
    rule: ClassRule,
    /// By document position; none where there is no score.
    slots: Vec<Option<usize>>,
    /// The document position of each slot.
    positions: Vec<usize>,
    /// By slot.
    scores: Vec<f64>,
    classes: Vec<Class>,
    /// Where each slot stands in the order.
    places: Vec<usize>,
    /// The slots and their scores by falling score.
    order: Vec<usize>,
    falling: Vec<f64>,
    /// Before each place the sum of the scores above it; at the end the sum of all.
    before: Vec<f64>,
    mean: f64,
    /// The sum of squared deviations from the mean.
    squares: f64,
    cuts: Cuts,
    /// True where two scores are neither clearly tied nor clearly apart.
    murky: bool,
}

/// How many items are critical, and which place is the first less important one.
#[derive(Clone, Copy, Debug, Default)]
struct Cuts {
    critical: usize,
    less: usize,
}

impl Cuts {
    const fn class(self, place: usize) -> Class {
        if place < self.critical {
            Class::Critical
        } else if place < self.less {
            Class::Important
        } else {
            Class::LessImportant
        }
    }
}

/// The order after a change: the slot taken out at one place and put in at another.
#[derive(Clone, Copy)]
struct Moved {
    slot: usize,
    score: f64,
    /// Where it stood.
    out: usize,
    /// Where it stands among the others.
    into: usize,
}

/// Far more than rounding, far less than a tie's reach.
const ROUNDING: f64 = 1e-12;
/// Wider than everything that the rules take for equal.
const REACH: f64 = 1e-8;

impl Reclass {
    /// Of scores by document position.
    pub fn new(scores: &[Option<f64>], rule: ClassRule) -> Self {
        let mut slots = vec![None; scores.len()];
        let mut positions = Vec::new();
        let mut values = Vec::new();
        for (at, score) in scores.iter().enumerate() {
            if let (Some(score), Some(slot)) = (score, slots.get_mut(at)) {
                *slot = Some(positions.len());
                positions.push(at);
                values.push(*score);
            }
        }
        let classes = classes_of(&values, rule);
        let mut keyed: Vec<(f64, usize)> = values.iter().copied().zip(0..).collect();
        keyed.sort_by(|a, b| b.0.total_cmp(&a.0));
        let (falling, order): (Vec<f64>, Vec<usize>) = keyed.into_iter().unzip();
        let mut places = vec![0; order.len()];
        for (place, slot) in order.iter().enumerate() {
            if let Some(found) = places.get_mut(*slot) {
                *found = place;
            }
        }
        let mut before = Vec::with_capacity(falling.len() + 1);
        let mut sum = 0.0;
        before.push(sum);
        for score in &falling {
            sum += score;
            before.push(sum);
        }
        let n = falling.len().max(1) as f64;
        let mean = sum / n;
        let of = |class: Class| classes.iter().filter(|found| **found == class).count();
        Self {
            rule,
            mean,
            squares: falling.iter().map(|score| (score - mean).powi(2)).sum(),
            cuts: Cuts {
                critical: of(Class::Critical),
                less: classes.len() - of(Class::LessImportant),
            },
            murky: falling
                .iter()
                .zip(falling.iter().skip(1))
                .any(|(above, below)| is_murky(*above, *below)),
            slots,
            positions,
            scores: values,
            classes,
            places,
            order,
            falling,
            before,
        }
    }

    /// The score of a touchpoint.
    pub fn score(&self, touchpoint: usize) -> Option<f64> {
        let slot = self.slots.get(touchpoint).copied().flatten()?;
        self.scores.get(slot).copied()
    }

    /// The class of a touchpoint.
    pub fn class(&self, touchpoint: usize) -> Option<Class> {
        let slot = self.slots.get(touchpoint).copied().flatten()?;
        self.classes.get(slot).copied()
    }

    /// How many touchpoints have a class.
    pub const fn classed(&self) -> usize {
        self.classes.len()
    }

    /// Which classes become others where that touchpoint's score is about `near`; `exact` says it to the last bit and is asked
    /// only where that could matter. By document order. Empty for a touchpoint without a score.
    pub fn moves(
        &self,
        touchpoint: usize,
        near: f64,
        exact: impl FnOnce() -> f64,
    ) -> Vec<ClassMove> {
        let Some(slot) = self.slots.get(touchpoint).copied().flatten() else {
            return Vec::new();
        };
        match self.quickly(slot, near) {
            Some((moved, cuts)) => self.between(moved, cuts),
            None => self.wholly(slot, exact()),
        }
    }

    /// By the whole rule.
    fn wholly(&self, slot: usize, score: f64) -> Vec<ClassMove> {
        let mut scores = self.scores.clone();
        if let Some(found) = scores.get_mut(slot) {
            *found = score;
        }
        let after = classes_of(&scores, self.rule);
        let both = self.classes.iter().zip(after).zip(&self.positions);
        both.filter(|((from, to), _)| *from != to)
            .map(|((from, to), touchpoint)| ClassMove {
                touchpoint: *touchpoint,
                from: *from,
                to,
            })
            .collect()
    }

    /// The new cuts; none where it takes the whole rule to be sure.
    fn quickly(&self, slot: usize, score: f64) -> Option<(Moved, Cuts)> {
        let out = *self.places.get(slot)?;
        let above = self.count(|other| other >= score);
        let moved = Moved {
            slot,
            score,
            out,
            into: above - usize::from(out < above),
        };
        let cuts = match self.rule {
            ClassRule::Deviation { k } => self.by_distance(moved, k, |_, spread| spread),
            ClassRule::Percent { p_percent } => {
                self.by_distance(moved, p_percent / 100.0, |mean, _| mean)
            }
            ClassRule::Pareto {
                critical_percent,
                important_percent,
            } => self.by_share(moved, [critical_percent, important_percent]),
            ClassRule::NaturalBreaks => None,
        }?;
        Some((moved, cuts))
    }

    /// How many scores, by falling score, satisfy this.
    fn count(&self, holds: impl Fn(f64) -> bool) -> usize {
        self.falling.partition_point(|score| holds(*score))
    }

    /// The limits lie so many units above and below the mean; the unit follows from the new mean and spread.
    fn by_distance(
        &self,
        moved: Moved,
        limit: f64,
        unit: impl Fn(f64, f64) -> f64,
    ) -> Option<Cuts> {
        let n = self.falling.len() as f64;
        let change = moved.score - self.falling.get(moved.out)?;
        let from_mean = moved.score - change - self.mean;
        let mean = self.mean + change / n;
        let more = change * (2.0 * from_mean + change) - change * change / n;
        let squares = self.squares + more;
        let spread = (squares / n).sqrt();
        // Where most of the spread goes, or where it is small beside the mean, the running sums have lost too many digits.
        let sound = squares > 1e-4 * (self.squares + more.abs()) && spread > 1e-5 * mean.abs();
        let reach = limit - TOLERANCE * (1.0 + limit);
        if !sound || mean <= 0.0 || reach < 1e-6 {
            return None;
        }
        let reach = reach * unit(mean, spread);
        let slack = REACH * (mean + reach);
        let (high, low) = (mean + reach, mean - reach);
        let near = |limit: f64| (moved.score - limit).abs() <= slack;
        let critical = self.count(|score| score >= high + slack);
        let kept = self.count(|score| score > low + slack);
        if near(high)
            || near(low)
            || critical != self.count(|score| score >= high - slack)
            || kept != self.count(|score| score > low - slack)
        {
            return None;
        }
        let without = |count: usize| count - usize::from(moved.out < count);
        Some(Cuts {
            critical: without(critical) + usize::from(moved.score > high),
            less: without(kept) + usize::from(moved.score > low),
        })
    }

    /// The limits are parts of the total.
    fn by_share(&self, moved: Moved, percent: [f64; 2]) -> Option<Cuts> {
        let n = self.falling.len();
        let all = self.before.last()?;
        let total = all + moved.score - self.falling.get(moved.out)?;
        let neighbours = [
            moved
                .into
                .checked_sub(1)
                .and_then(|above| self.after(moved, above)),
            self.after(moved, moved.into + 1),
        ];
        let murky = |other: &Option<f64>| {
            other.is_some_and(|other| is_murky(other.max(moved.score), other.min(moved.score)))
        };
        // Written so that what is not a number is not taken for sound.
        let sound = total > ROUNDING * all;
        if self.murky || !sound || neighbours.iter().any(murky) {
            return None;
        }
        let cut = |percent: f64| {
            let limit = total * (percent / 100.0) * (1.0 - TOLERANCE);
            let slack = 10.0 * ROUNDING * (total + all);
            let (mut low, mut high) = (0, n);
            while low < high {
                let middle = low.midpoint(high);
                if self.sum_before(moved, middle) < limit {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            let near = |place: usize| (self.sum_before(moved, place) - limit).abs() <= slack;
            if low < n && near(low) || low > 0 && near(low - 1) {
                return None;
            }
            // Tied items take the best class among them.
            let tied = |place: usize| {
                let above = place
                    .checked_sub(1)
                    .and_then(|above| self.after(moved, above));
                let both = above.zip(self.after(moved, place));
                both.is_some_and(|(above, here)| is_tied(above, here))
            };
            while low < n && tied(low) {
                low += 1;
            }
            Some(low)
        };
        let [critical, less] = percent.map(cut);
        Some(Cuts {
            critical: critical?,
            less: less?,
        })
    }

    /// The score at a place of the new order.
    fn after(&self, moved: Moved, place: usize) -> Option<f64> {
        if place == moved.into {
            return Some(moved.score);
        }
        self.falling.get(old_place(moved, place)).copied()
    }

    /// The sum of the scores above a place of the new order.
    fn sum_before(&self, moved: Moved, place: usize) -> f64 {
        let others = place - usize::from(place > moved.into);
        let gone = self.falling.get(moved.out).copied().unwrap_or(0.0);
        let sum = if others <= moved.out {
            self.before.get(others).copied().unwrap_or(0.0)
        } else {
            self.before.get(others + 1).copied().unwrap_or(0.0) - gone
        };
        if place > moved.into {
            sum + moved.score
        } else {
            sum
        }
    }

    /// What lies between the old cuts and the new ones.
    fn between(&self, moved: Moved, cuts: Cuts) -> Vec<ClassMove> {
        let n = self.falling.len();
        // Places behind or before the one that moved have shifted by one.
        let around = |a: usize, b: usize| a.min(b).saturating_sub(1)..(a.max(b) + 1).min(n);
        let first = around(self.cuts.critical, cuts.critical);
        let second = around(self.cuts.less, cuts.less);
        let second = second.start.max(first.end)..second.end;
        let mut found = Vec::new();
        for place in first.chain(second).filter(|place| *place != moved.into) {
            let slot = self.order.get(old_place(moved, place)).copied();
            found.extend(slot.and_then(|slot| self.class_move(slot, cuts.class(place))));
        }
        found.extend(self.class_move(moved.slot, cuts.class(moved.into)));
        if found.len() > 1 {
            found.sort_unstable_by_key(|found: &ClassMove| found.touchpoint);
        }
        found
    }

    fn class_move(&self, slot: usize, to: Class) -> Option<ClassMove> {
        let from = *self.classes.get(slot)?;
        let touchpoint = *self.positions.get(slot)?;
        (from != to).then_some(ClassMove {
            touchpoint,
            from,
            to,
        })
    }
}

fn is_tied(above: f64, below: f64) -> bool {
    below >= above * (1.0 - ROUNDING)
}

/// Neither clearly tied nor clearly apart.
fn is_murky(above: f64, below: f64) -> bool {
    !is_tied(above, below) && below > above * (1.0 - REACH)
}

/// Where what stands at a place of the new order stood in the old one; not for the one that moved.
const fn old_place(moved: Moved, place: usize) -> usize {
    let among_others = place - (place > moved.into) as usize;
    among_others + (among_others >= moved.out) as usize
}
