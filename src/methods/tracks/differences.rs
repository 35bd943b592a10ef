//! In what two steps that are the same one in two tracks differ.

use std::collections::{BTreeMap, BTreeSet};

use super::at_work::at_work;
use crate::methods::matrix::Scope;
use crate::model::{Link, Project, Step, StepId};

/// A part of a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Field {
    /// Where it happens.
    Touchpoint,
    /// What the customer does.
    Task,
    /// Whether customers may leave it out.
    Optional,
    /// To which step the customer may go back.
    BackTo,
    /// Which factors are at work, and in which order.
    AtWork,
    /// Which factors are pinned by hand.
    Pinned,
    /// Which jobs it serves.
    Jobs,
    /// How the customer feels.
    Emotion,
    /// What is done to win the segment.
    Campaign,
    /// Who is responsible.
    Owner,
    /// How far the work is.
    State,
    /// The remark.
    Note,
}

impl Field {
    /// All of them, in the order in which they are named.
    pub const ALL: [Self; 12] = [
        Self::Touchpoint,
        Self::Task,
        Self::Optional,
        Self::BackTo,
        Self::AtWork,
        Self::Pinned,
        Self::Jobs,
        Self::Emotion,
        Self::Campaign,
        Self::Owner,
        Self::State,
        Self::Note,
    ];

    /// Whether a person wrote it; the factors at work come from the matrix of the segment.
    pub const fn is_written(self) -> bool {
        !matches!(self, Self::AtWork)
    }

    /// The key of its word.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Touchpoint => "tracks-field-touchpoint",
            Self::Task => "tracks-field-task",
            Self::Optional => "tracks-field-optional",
            Self::BackTo => "tracks-field-back",
            Self::AtWork => "tracks-field-at-work",
            Self::Pinned => "tracks-field-pinned",
            Self::Jobs => "tracks-field-jobs",
            Self::Emotion => "tracks-field-emotion",
            Self::Campaign => "tracks-field-campaign",
            Self::Owner => "tracks-field-owner",
            Self::State => "tracks-field-state",
            Self::Note => "tracks-field-note",
        }
    }
}

/// The parts in which two steps differ. `same` names for steps of the first track those of the second that are the same.
pub(super) fn fields(
    project: &Project,
    (first, first_scope): (&Step, Scope),
    (second, second_scope): (&Step, Scope),
    same: &BTreeMap<StepId, StepId>,
) -> Vec<Field> {
    let back = |step: &Step| step.back_to;
    let differs = |field: &Field| match field {
        Field::Touchpoint => first.touchpoint != second.touchpoint,
        Field::Task => first.task != second.task,
        Field::Optional => first.optional != second.optional,
        // A step without a counterpart is another one, whatever the second track goes back to.
        Field::BackTo => match (back(first), back(second)) {
            (None, None) => false,
            (Some(first), Some(second)) => same.get(&first) != Some(&second),
            _ => true,
        },
        Field::AtWork => {
            let factors = |step, scope| -> Vec<Link<_>> {
                let found = at_work(project, scope, step).into_iter();
                found.map(|at_work| at_work.factor).collect()
            };
            factors(first, first_scope) != factors(second, second_scope)
        }
        Field::Pinned => set(&first.pinned) != set(&second.pinned),
        Field::Jobs => set(&first.jobs) != set(&second.jobs),
        Field::Emotion => first.emotion != second.emotion,
        Field::Campaign => first.campaign != second.campaign,
        Field::Owner => first.owner != second.owner,
        Field::State => first.state != second.state,
        Field::Note => first.note != second.note,
    };
    Field::ALL.into_iter().filter(differs).collect()
}

fn set<I: Ord>(links: &[Link<I>]) -> BTreeSet<&Link<I>> {
    links.iter().collect()
}
