//! Answers that can be chosen in a filter, as scripts write them and as people read them.

use crate::i18n::{Language, Message, words};
use crate::methods::panel::choice_text;
use crate::model::{Choice, Panel, Question, QuestionKind, day_of_number};

/// No answer, as scripts write it.
pub const NO_ANSWER: &str = "(none)";

/// An answer as scripts write it: its words, its number, `18..25` for 18 and more and less than 25, days as `2026-11-22..2026-12-01`,
/// `(none)` for no answer. An end that lies beyond all numbers is left out.
pub fn choice_code(question: &Question, choice: &Choice) -> String {
    match choice {
        Choice::Named(name) => name.clone(),
        Choice::Level(level) => level.to_string(),
        Choice::Missing => NO_ANSWER.to_owned(),
        Choice::Between(low, high) => {
            let end = |value: f64| match question.kind {
                _ if value.abs() >= f64::MAX => String::new(),
                QuestionKind::Date(_) => {
                    day_of_number(value).map_or_else(|| value.to_string(), |day| day.to_string())
                }
                _ => value.to_string(),
            };
            format!("{}..{}", end(low.value()), end(high.value()))
        }
    }
}

/// Answers as people read them, “or” between them.
pub fn choices_words<'c>(
    panel: &Panel,
    question: &Question,
    choices: impl IntoIterator<Item = &'c Choice>,
    language: Language,
) -> String {
    let words = words(language);
    let mut all = choices
        .into_iter()
        .map(|choice| words.write(&choice_text(panel, question.id, choice)));
    let first = all.next().unwrap_or_default();
    all.fold(first, |before, next| {
        let or = Message::new("panel-out-or")
            .with("first", before)
            .with("second", next);
        words.write(&or)
    })
}
