//! Why there is no question: nothing to ask yet, a round that is over, a ballot that takes no answers.

use super::InterviewView;
use super::rater::next_after;
use crate::methods::interview::{Ask, Plan, Questions};
use crate::model::{Ballot, BallotId, Project};
use crate::ui::Context;

/// Why there is no question.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum End {
    /// There is one.
    None,
    /// The project has no factor, or no touchpoint, that could be asked about.
    Nothing { factors: bool, touchpoints: bool },
    /// The stage that was chosen has no touchpoint.
    EmptyStage,
    /// The round is over.
    Over(Over),
    /// The ballot of the person of this name is not there any more.
    Gone(String),
    /// The person's ballot is in.
    In(Handed),
}

/// What a round left.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Over {
    pub(super) ask: Ask,
    /// How many cells the plan looks at.
    pub(super) cells: usize,
    /// How many of them were skipped and have no answer.
    pub(super) skipped: usize,
    /// How many cells of the scope somebody is not sure of.
    pub(super) not_sure: usize,
    /// How many of the cells that the plan looks at have no level.
    pub(super) not_rated: usize,
    /// Who rated by themselves; none where the room did.
    pub(super) rater: Option<String>,
}

/// A ballot that is in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Handed {
    pub(super) name: String,
    /// How many cells the person rated, of how many.
    pub(super) rated: usize,
    pub(super) cells: usize,
    /// Who has not handed in yet.
    pub(super) next: Option<(BallotId, String)>,
}

/// Why there is no question.
pub(super) fn of(view: &InterviewView, ctx: &Context<'_>) -> End {
    let (project, run, questions) = (ctx.project, &view.run, &view.questions);
    if let Some(rater) = &view.rater {
        match project.ballot(rater.id) {
            None => return End::Gone(rater.name.clone()),
            Some(ballot) if ballot.is_in => return End::In(handed(project, ballot)),
            Some(_) => {}
        }
    }
    let cells = questions.looked_at();
    if cells == 0 {
        let factors = project.factors.iter().any(|factor| !factor.excluded);
        let touchpoints = project
            .touchpoints
            .iter()
            .any(|touchpoint| !touchpoint.excluded);
        return if factors && touchpoints {
            End::EmptyStage
        } else {
            End::Nothing {
                factors,
                touchpoints,
            }
        };
    }
    let of = |ask| {
        let plan = Plan { ask, ..run.plan() };
        Questions::of(project, &plan).count()
    };
    End::Over(Over {
        ask: run.plan().ask,
        cells,
        skipped: run.skipped(questions),
        not_sure: of(Ask::NotSure),
        not_rated: of(Ask::NotRated),
        rater: view.rater.as_ref().map(|rater| rater.name.clone()),
    })
}

fn handed(project: &Project, ballot: &Ballot) -> Handed {
    let (rated, cells) = rated_of(project, ballot);
    Handed {
        name: ballot.rater.clone(),
        rated,
        cells,
        next: next_after(project, ballot.id),
    }
}

/// How many of the cells that are not excluded a ballot rates, and how many there are.
fn rated_of(project: &Project, ballot: &Ballot) -> (usize, usize) {
    let factors = project.factors.iter().filter(|factor| !factor.excluded);
    let touchpoints = project.touchpoints.iter().filter(|it| !it.excluded);
    let columns: Vec<_> = touchpoints.map(|touchpoint| touchpoint.id).collect();
    let rated = |factor| {
        let cells = columns.iter().map(move |touchpoint| (factor, *touchpoint));
        cells
            .filter(|cell| ballot.levels.contains_key(cell))
            .count()
    };
    let rows: Vec<_> = factors.map(|factor| factor.id).collect();
    let rated = rows.iter().map(|factor| rated(*factor)).sum();
    (rated, rows.len() * columns.len())
}
