//! For each factor the smallest change of its importance at which the top, or the set of critical touchpoints, changes.

use super::events::{Lines, Target};
use super::search::first_change;
use crate::methods::matrix::{Grid, Scope};
use crate::model::{Project, Relations, Weighting};

/// What an importance would tip, downwards and upwards; none where nothing changes within its range.
#[derive(Clone, Debug, PartialEq)]
pub struct TippingImportance {
    /// The factor's position in the project's list.
    pub factor: usize,
    /// Its importance.
    pub importance: f64,
    /// Where another touchpoint comes first, or one more does.
    pub top: [Option<Tip>; 2],
    /// Where the set of critical touchpoints changes.
    pub critical: [Option<Tip>; 2],
}

/// Where something changes.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Tip {
    /// The importance.
    pub value: f64,
    /// True where all is still as it was at that value, and changes just beyond it.
    pub beyond: bool,
    /// The touchpoints, by position, that come to the top or become critical.
    pub gained: Vec<usize>,
    /// Those that leave it.
    pub lost: Vec<usize>,
}

/// The range in which an importance is moved: the project's own, 1…5. Weights as somebody else counted them have no upper
/// end; there it is ten times the largest of them (ours).
pub(super) fn range(project: &Project, grid: &Grid<'_>) -> (f64, f64) {
    match project.weighting {
        Weighting::OneToFive => (1.0, 5.0),
        Weighting::AsIs => {
            let weights = grid.rows().map(|row| row.importance);
            (0.0, 10.0 * weights.fold(0.0, f64::max))
        }
    }
}

/// The tipping importances of all factors that take part and have one.
///
/// A score is a straight line over an importance. Two of them cross where a line meets another; a limit in standard
/// deviations is met where a quadratic is 0, one in percent of the mean where a line is; natural breaks change where another
/// number of critical touchpoints leaves less deviation (see `breaks`). Each place is verified by the rule itself, at and just
/// beyond it.
///
/// `watch` hears how far it is, 0…1, and stops it by saying false; then there is none.
pub fn tipping_importances(
    project: &Project,
    scope: Scope,
    watch: &mut dyn FnMut(f32) -> bool,
) -> Option<Vec<TippingImportance>> {
    let grid = Grid::new(project, scope);
    let weights: Vec<f64> = grid.rows().map(|row| row.importance).collect();
    let scores = grid.scores(&weights);
    let included: Vec<usize> = (0..grid.touchpoints())
        .filter(|at| grid.includes(*at))
        .collect();
    let range = range(project, &grid);
    let mut found = Vec::with_capacity(weights.len());
    for row in grid.rows() {
        if !watch(found.len() as f32 / weights.len().max(1) as f32) {
            return None;
        }
        let level = |at: &usize| row.cells.get(*at).copied().and_then(Relations::decode);
        let pairs = included.iter().map(|at| {
            let slope = level(at).map_or(0.0, f64::from);
            (scores.get(*at).copied().unwrap_or(0.0), slope)
        });
        let pairs: Vec<(f64, f64)> = pairs.collect();
        let ways = [
            (-1.0, row.importance - range.0),
            (1.0, range.1 - row.importance),
        ];
        let of = |target: Target| {
            ways.map(|(sign, room)| {
                let lines = Lines::new(&pairs, sign, project.class_rule);
                let tip = first_change(&lines, target, room)?;
                Some(named(tip, row.importance, sign, &included))
            })
        };
        found.push(TippingImportance {
            factor: row.factor,
            importance: row.importance,
            top: of(Target::Top),
            critical: of(Target::Critical),
        });
    }
    Some(found)
}

/// A tip in terms of the importance and of the project's positions.
fn named(tip: Tip, importance: f64, sign: f64, included: &[usize]) -> Tip {
    let names = |slots: Vec<usize>| {
        let positions = slots.into_iter().filter_map(|slot| included.get(slot));
        positions.copied().collect()
    };
    Tip {
        value: importance + sign * tip.value,
        beyond: tip.beyond,
        gained: names(tip.gained),
        lost: names(tip.lost),
    }
}
