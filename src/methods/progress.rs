//! How far a project is: the four steps from nothing to a result, told from the project alone.

use super::matrix::Completeness;
use crate::model::{Factor, Project};

/// How many factors, and how many touchpoints, there must be: one has nothing to be compared with. Ours.
const ENOUGH: usize = 2;

/// Where a step stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StepState {
    /// Nothing is missing.
    Done,
    /// The first of those in which something is missing.
    Next,
    /// Something is missing, and before it too.
    Open,
}

/// What there is of a project, counted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    /// Factors.
    pub factors: usize,
    /// Factors in the figures whose importance is not known.
    pub unweighted: usize,
    /// Touchpoints.
    pub touchpoints: usize,
    /// Stages with a touchpoint.
    pub stages: usize,
    /// Cells that are rated.
    pub rated: usize,
    /// Cells that can be.
    pub cells: usize,
}

impl Progress {
    /// Counts what there is; how many cells are rated was counted with the figures.
    pub fn of(project: &Project, completeness: Completeness) -> Self {
        let lacks = |factor: &&Factor| factor.importance.is_none() && !factor.excluded;
        let mut stages: Vec<_> = project.touchpoints.iter().map(|item| item.stage).collect();
        stages.sort_unstable();
        stages.dedup();
        Self {
            factors: project.factors.len(),
            unweighted: project.factors.iter().filter(lacks).count(),
            touchpoints: project.touchpoints.len(),
            stages: stages.len(),
            rated: completeness.rated,
            cells: completeness.cells,
        }
    }

    /// Factors, touchpoints, rate, result. The result is never done: it is there to be looked at.
    pub fn steps(&self) -> [StepState; 4] {
        let mut next = true;
        let done = [
            self.factors >= ENOUGH && self.unweighted == 0,
            self.touchpoints >= ENOUGH,
            self.cells > 0 && self.rated >= self.cells,
            false,
        ];
        done.map(|done| {
            let first = next;
            next = next && done;
            match (done, first) {
                (true, _) => StepState::Done,
                (false, true) => StepState::Next,
                (false, false) => StepState::Open,
            }
        })
    }
}

#[cfg(test)]
mod tests {
    use StepState::{Done, Next, Open};

    use super::*;

    #[test]
    fn the_first_step_that_lacks_something_is_the_next() {
        let steps = |factors, unweighted, touchpoints, rated| {
            let progress = Progress {
                factors,
                unweighted,
                touchpoints,
                stages: touchpoints.min(1),
                rated,
                cells: factors * touchpoints,
            };
            progress.steps()
        };
        assert_eq!(steps(0, 0, 0, 0), [Next, Open, Open, Open]);
        assert_eq!(steps(1, 0, 0, 0), [Next, Open, Open, Open]);
        assert_eq!(steps(3, 0, 0, 0), [Done, Next, Open, Open]);
        assert_eq!(steps(3, 0, 4, 11), [Done, Done, Next, Open]);
        assert_eq!(steps(3, 0, 4, 12), [Done, Done, Done, Next]);
        // Touchpoints first, or a factor without importance.
        assert_eq!(steps(0, 0, 4, 0), [Next, Done, Open, Open]);
        assert_eq!(steps(3, 1, 4, 12), [Next, Done, Done, Open]);
    }
}
