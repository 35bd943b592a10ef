//! Whether a filter says something of the panel as it is: its questions and waves are there, and its choices are answers that they can
//! have.

use std::collections::BTreeSet;

use super::EditError;
use crate::model::{Choice, Filter, Panel, Question, QuestionKind, WaveId};

/// What answers of a question look like to a filter: a choice of one shape means nothing in another.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Shape {
    Nothing,
    Importance,
    Nps,
    Names,
    Numbers,
    Days,
    Words,
}

const fn shape(kind: QuestionKind) -> Shape {
    match kind {
        QuestionKind::Ignored => Shape::Nothing,
        QuestionKind::Importance { .. } => Shape::Importance,
        QuestionKind::Nps { .. } => Shape::Nps,
        QuestionKind::One
        | QuestionKind::Many { .. }
        | QuestionKind::Segment
        | QuestionKind::Job => Shape::Names,
        QuestionKind::Number | QuestionKind::Money => Shape::Numbers,
        QuestionKind::Date(_) => Shape::Days,
        QuestionKind::Text | QuestionKind::Respondent => Shape::Words,
    }
}

/// True where the question can have that answer.
pub(super) fn has_choice(kind: QuestionKind, choice: &Choice) -> bool {
    match (kind, choice) {
        (kind, Choice::Missing) => shape(kind) != Shape::Nothing,
        (
            QuestionKind::Importance { range, .. } | QuestionKind::Nps { range },
            Choice::Level(level),
        ) => range.has(*level),
        (kind, Choice::Named(_)) => shape(kind) == Shape::Names,
        (kind, Choice::Between(low, high)) => {
            matches!(shape(kind), Shape::Numbers | Shape::Days) && low < high
        }
        (_, Choice::Level(_)) => false,
    }
}

/// True where a choice means the same of a question of another kind.
pub(super) fn keeps_choice(from: QuestionKind, to: QuestionKind, choice: &Choice) -> bool {
    has_choice(to, choice) && (*choice == Choice::Missing || shape(from) == shape(to))
}

/// Holds a filter to the panel.
pub(super) fn check_filter(panel: &Panel, filter: &Filter) -> Result<(), EditError> {
    filter.check()?;
    for (question, choices) in &filter.clauses {
        let question = panel.question(*question).ok_or(EditError::NoQuestion)?;
        check_choices(question, choices)?;
    }
    check_waves(panel, &filter.waves)
}

/// Holds waves that are named to the panel.
pub(super) fn check_waves(panel: &Panel, waves: &BTreeSet<WaveId>) -> Result<(), EditError> {
    let there = |wave: &WaveId| panel.wave(*wave).is_some();
    if waves.iter().all(there) {
        Ok(())
    } else {
        Err(EditError::NoWave)
    }
}

/// Holds choices to what a question can have as an answer: at least one, and none that it cannot have.
pub(super) fn check_choices(
    question: &Question,
    choices: &BTreeSet<Choice>,
) -> Result<(), EditError> {
    let sound = |choice: &Choice| has_choice(question.kind, choice);
    if choices.is_empty() || !choices.iter().all(sound) {
        return Err(EditError::Choice(question.name().to_owned()));
    }
    Ok(())
}
