//! What a run works on: the rows and columns that take part, their plain order, and the blocks of samples.

use fearless_simd::Level;

use super::cells::{self, Outcomes};
use super::cuts::Cut;
use super::draw::Source;
use super::finish::Standing;
use super::grid::{Grid, Weight};
use super::tally::{KindTally, Tally};
use super::{Options, Stability, errors};
use crate::methods::matrix::{Figures, Input, Kind, Lens, Scope, figures};
use crate::model::{Project, Weighting};

/// So many samples are drawn from one generator.
const BLOCK: u64 = 256;

/// A run on a project as it was: nothing of the project is needed any more.
///
/// It takes about 12 bytes for each four cells; a thread that runs blocks takes as much again, 320 for each touchpoint (900 where
/// importances have two halves), 512 more where there are many touchpoints, and its tally.
#[derive(Clone, Debug)]
pub struct Plan {
    options: Options,
    level: Level,
    figures: Figures,
    pub(super) source: Source,
    /// The items of each kind that have scores, by plain rank.
    pub(super) standings: [Standing; 3],
    /// How the classes of each kind are cut.
    pub(super) cuts: [Cut; 3],
    /// For each kind how far apart equal scores may be for rounding, in quanta.
    pub(super) slacks: [f64; 3],
    /// Whether factors' scores need more than 32 bits, with room for a place.
    pub(super) wide_factors: bool,
    /// For each factor in plain order its row.
    pub(super) factor_rows: Vec<usize>,
    /// For each stage in plain order its touchpoints, by their places in plain order.
    pub(super) stage_members: Vec<Vec<usize>>,
}

impl Plan {
    /// A run on the project in that scope.
    pub fn new(project: &Project, scope: Scope, options: &Options) -> Self {
        let figures = figures(project, scope);
        let lens = Lens::new(project, scope);
        let input = Input::new(project, lens);
        let rows = cells::weighted(&input);
        let noise = options.noise();
        let [columns, factors, stages] =
            [Kind::Touchpoints, Kind::Factors, Kind::Stages].map(|kind| by_rank(&figures, kind));
        let weight = |(factor, mean, _): &(usize, f64, &[u8])| {
            let known = errors::of(project, scope, *factor);
            weight(*mean, known.unwrap_or(noise.weight_sd), project.weighting)
        };
        let weights: Vec<Weight> = rows.iter().map(weight).collect();
        let levels: Vec<u8> = project.scale.values().collect();
        let mut heaviest = vec![0.0_f64; columns.len()];
        let mut reached = vec![0.0_f64; columns.len()];
        let (mut heaviest_factor, mut factor_levels) = (0.0_f64, 0.0_f64);
        for ((_, _, row), weight) in rows.iter().zip(&weights) {
            let reach = cells::reach(row, &columns, &levels);
            let highest = weight.highest();
            let mut levels = 0.0;
            for ((sum, reached), level) in heaviest.iter_mut().zip(&mut reached).zip(reach) {
                *sum += highest * f64::from(level);
                *reached += f64::from(level);
                levels += f64::from(level);
            }
            heaviest_factor = heaviest_factor.max(highest * levels);
            factor_levels = factor_levels.max(levels);
        }
        let heaviest = heaviest.into_iter().fold(0.0, f64::max);
        let grid = Grid::new(&weights, heaviest, columns.len());
        let wide_factors = grid.wide || !grid.fits(heaviest_factor, factors.len());
        let outcomes = Outcomes::new(noise);
        let cells: Vec<&[u8]> = rows.iter().map(|(_, _, row)| *row).collect();
        let row_of = |factor: &usize| rows.iter().position(|(at, _, _)| at == factor);
        let of_touchpoints: Vec<usize> = project.stage_positions();
        let members = |stage: &usize| -> Vec<usize> {
            let of_columns = columns.iter().enumerate();
            let inside =
                of_columns.filter(|(_, column)| of_touchpoints.get(**column) == Some(stage));
            inside.map(|(place, _)| place).collect()
        };
        // Each of two scores may be off by half a quantum for each level.
        let of_columns = if grid.rounded {
            reached.into_iter().fold(0.0, f64::max)
        } else {
            0.0
        };
        let of_factors = if grid.rounded { factor_levels } else { 0.0 };
        let slacks = [of_columns, of_factors, of_columns];
        let cut = |kind, slack| {
            let middle = figures.of(kind).mean * grid.per_one;
            Cut::new(project.class_rule, middle, slack)
        };
        let quantum = |wide: bool| 1.0 / grid.per_one / if wide { super::PARTS } else { 1.0 };
        Self {
            options: *options,
            level: Level::new(),
            source: Source {
                columns: columns.len(),
                quads: cells::quads(&cells, &columns, &levels, outcomes),
                outcomes,
                tile: usize::from(u8::MAX / levels.iter().copied().max().unwrap_or(1).max(1)),
                weights,
                grid,
            },
            cuts: [
                cut(Kind::Touchpoints, of_columns),
                cut(Kind::Factors, of_factors),
                cut(Kind::Stages, of_columns),
            ],
            slacks,
            wide_factors,
            factor_rows: factors.iter().filter_map(row_of).collect(),
            stage_members: stages.iter().map(members).collect(),
            standings: [
                Standing::new(&figures, Kind::Touchpoints, columns, quantum(grid.wide)),
                Standing::new(&figures, Kind::Factors, factors, quantum(wide_factors)),
                Standing::new(&figures, Kind::Stages, stages, quantum(true)),
            ],
            figures,
        }
    }

    /// The same run with the vector instructions of that level: the result is the same, only slower or faster.
    #[must_use]
    pub const fn with_level(mut self, level: Level) -> Self {
        self.level = level;
        self
    }

    pub(super) const fn level(&self) -> Level {
        self.level
    }

    /// What it was asked for.
    pub const fn options(&self) -> &Options {
        &self.options
    }

    /// How many blocks of samples there are. Each can be run by itself.
    pub const fn blocks(&self) -> u64 {
        self.options.samples().div_ceil(BLOCK)
    }

    /// How many samples a block has.
    pub(super) fn samples_of(&self, block: u64) -> usize {
        let before = block.saturating_mul(BLOCK);
        self.options.samples().saturating_sub(before).min(BLOCK) as usize
    }

    /// True where nothing moves: every sample is the project itself.
    pub(super) fn is_still(&self) -> bool {
        let noise = self.options.noise();
        noise.up == 0.0
            && noise.down == 0.0
            && self.source.weights.iter().all(|weight| weight.sd == 0.0)
    }

    /// About how many bytes a tally takes, most of them for ranks: four for each pair of items.
    pub fn tally_bytes(&self) -> usize {
        let of_kind = |standing: &Standing| {
            let items = standing.positions.len();
            items.saturating_mul(items).saturating_add(8 * items) * size_of::<u32>()
        };
        self.standings.iter().map(of_kind).sum()
    }

    /// A tally without samples.
    pub fn tally(&self) -> Tally {
        let kinds = self.standings.each_ref();
        Tally {
            samples: 0,
            kinds: kinds.map(|standing| KindTally::new(standing.positions.len())),
        }
    }

    /// The probabilities that the samples of a tally give.
    pub fn finish(&self, tally: &Tally) -> Stability {
        let top = self.options.top();
        let kinds = [Kind::Touchpoints, Kind::Factors, Kind::Stages];
        let parts = self.standings.iter().zip(&tally.kinds).zip(kinds);
        let mut found = parts.map(|((standing, counts), kind)| {
            if self.is_still() {
                standing.certain(&self.figures, kind, top)
            } else {
                standing.finish(counts, tally.samples, top)
            }
        });
        let mut next = || found.next().unwrap_or_default();
        Stability {
            samples: tally.samples,
            seed: self.options.seed(),
            noise: self.options.noise(),
            top,
            touchpoints: next(),
            factors: next(),
            stages: next(),
        }
    }
}

/// The positions of those that have scores, by plain rank.
fn by_rank(figures: &Figures, kind: Kind) -> Vec<usize> {
    let mut positions = figures.by_rank(kind);
    let has_score = |position: &usize| {
        figures
            .item(kind, *position)
            .is_some_and(|item| item.score.is_some())
    };
    positions.retain(has_score);
    positions
}

/// Importances on 1…5 keep to it; others only stay at 0 or above (ours).
fn weight(mean: f64, sd: f64, weighting: Weighting) -> Weight {
    // The normal deviates end before 6.4 standard deviations.
    let highest = mean + 6.4 * sd;
    let limits = match weighting {
        Weighting::OneToFive => (1.0, 5.0),
        Weighting::AsIs => (0.0, highest),
    };
    Weight { mean, sd, limits }
}
