//! Three-way merging of two versions of one project: what one side changed is taken, what both changed otherwise is asked.

use std::sync::OnceLock;

use super::build::build;
use super::describe::Describer;
use super::differences::{Differences, differences};
use super::judge::{Judge, Question, Side};
use super::sides::{Key, Sides};
use super::words::Names;
use crate::i18n::Message;
use crate::model::Project;

/// What both versions changed, each otherwise.
#[derive(Clone, Debug, PartialEq)]
pub struct Conflict {
    /// What it is, such as a relation by its factor and touchpoint.
    pub what: Message,
    /// What it was before, where a version from before is known and had it.
    pub before: Option<Message>,
    /// What it is in our version.
    pub ours: Message,
    /// What it is in theirs.
    pub theirs: Message,
}

/// Two versions of a project put together, but for the choices that only a person can make.
pub struct Merge {
    sides: Sides,
    questions: Vec<Question>,
    conflicts: OnceLock<Vec<Conflict>>,
    taken: Differences,
    left_out: Vec<Key>,
}

/// Merges two versions of a project by ids, against the one that both come from.
///
/// Without that one nothing is known to be older: what only one side has is taken, and everything else that differs is asked.
pub fn merge(base: Option<&Project>, ours: &Project, theirs: &Project) -> Merge {
    let sides = Sides::of(base, ours, theirs);
    let mut judge = Judge::Collecting(Vec::new());
    let (merged, left_out) = build(&sides, &mut judge);
    Merge {
        taken: differences(ours, &merged),
        questions: judge.questions(),
        conflicts: OnceLock::new(),
        left_out,
        sides,
    }
}

impl Merge {
    /// What is to be chosen, in the order of the choices.
    pub fn conflicts(&self) -> &[Conflict] {
        // Put into words only when somebody looks: a merge without a base may have one for every cell.
        self.conflicts.get_or_init(|| {
            let describer = Describer::of(&self.sides);
            let conflicts = self.questions.iter();
            conflicts.map(|it| describer.conflict(*it)).collect()
        })
    }

    /// What comes from theirs without a question, as differences from ours.
    pub const fn taken(&self) -> &Differences {
        &self.taken
    }

    /// Items of theirs that are left out because a project holds no more of their kind; nearly always none.
    pub fn left_out(&self) -> Vec<Message> {
        let names = Names::of(&self.sides.theirs.whole);
        let items = self.left_out.iter();
        items
            .map(|(kind, number)| {
                Message::new("versions-left-out").with("what", names.item(*kind, *number))
            })
            .collect()
    }

    /// The merged project: one choice for each conflict, in their order; a missing one is ours.
    pub fn merged(&self, choices: &[Side]) -> Project {
        let mut judge = Judge::Answering(&self.questions, choices);
        build(&self.sides, &mut judge).0
    }
}

impl Conflict {
    /// The whole of it in one sentence, “Relation of …: 3 here, 9 there, 1 before”.
    pub fn sentence(&self) -> Message {
        let what = |key| Message::new(key).with("what", self.what.clone());
        let message = match &self.before {
            Some(before) => what("versions-conflict").with("before", before.clone()),
            None => what("versions-conflict-new"),
        };
        message
            .with("ours", self.ours.clone())
            .with("theirs", self.theirs.clone())
    }
}
