//! Choices and filters in words.

use chrono::{Datelike, Days, NaiveDate};

use crate::i18n::{Arg, Message};
use crate::model::{Choice, Filter, Panel, QuestionId, QuestionKind, day_of_number};

/// So many answers, waves or questions of a sentence are named, of more the number.
const NAMED: usize = 6;
/// An answer is cut behind so many signs in a sentence.
const LONG: usize = 60;

/// Whose answers count, in words: “Age: 18–24 or 25–34; and Job: lunch”. Everybody where the filter is empty.
pub fn filter_sentence(panel: &Panel, filter: &Filter) -> Message {
    let waves = (!filter.waves.is_empty()).then(|| {
        let wave = |id| match panel.wave(id) {
            Some(wave) => Message::new("panel-filter-words").with("words", cut(&wave.name)),
            None => Message::new("panel-filter-wave-gone"),
        };
        let list = any_of(filter.waves.iter().map(|id| wave(*id)));
        Message::new("panel-filter-waves").with("waves", list)
    });
    let mut clauses: Vec<_> = filter.clauses.iter().collect();
    // As the questions stand, not as they were numbered; what is gone comes last.
    clauses.sort_by_key(|(question, _)| panel.question_position(**question).unwrap_or(usize::MAX));
    let clauses = clauses.into_iter().map(|(question, choices)| {
        let short = |choice: &Choice| match choice {
            Choice::Named(name) => Message::new("panel-filter-words").with("words", cut(name)),
            _ => choice_text(panel, *question, choice),
        };
        let choices = any_of(choices.iter().map(short));
        match panel.question(*question) {
            // Behind the mark of a question no colon can stand.
            Some(question) if question.name().ends_with(['?', '!', '.', ':', '…']) => {
                Message::new("panel-filter-clause-asked").with("question", cut(question.name()))
            }
            Some(question) => {
                Message::new("panel-filter-clause").with("question", cut(question.name()))
            }
            None => Message::new("panel-filter-clause-gone"),
        }
        .with("choices", choices)
    });
    let mut parts = waves.into_iter().chain(clauses);
    let Some(first) = parts.next() else {
        return Message::new("panel-filter-everybody");
    };
    let named = parts.by_ref().take(NAMED - 1).fold(first, |first, second| {
        Message::new("panel-filter-and")
            .with("first", first)
            .with("second", second)
    });
    match parts.count() {
        0 => named,
        more => Message::new("panel-filter-and-more")
            .with("first", named)
            .with("count", more),
    }
}

/// What an answer is called on screens, in exports and on the command line.
pub fn choice_text(panel: &Panel, question: QuestionId, choice: &Choice) -> Message {
    match choice {
        Choice::Named(name) => Message::new("panel-filter-words").with("words", name.as_str()),
        Choice::Level(level) => {
            Message::new("panel-choice-level").with("level", plain(f64::from(*level)))
        }
        Choice::Missing => Message::new("panel-choice-missing"),
        Choice::Between(low, high) => {
            let (low, high) = (low.value(), high.value());
            let kind = panel.question(question).map(|question| question.kind);
            let days = matches!(kind, Some(QuestionKind::Date(_)))
                .then(|| day_of_number(low).zip(day_of_number(high)))
                .flatten();
            days.and_then(|(first, end)| period(first, end))
                .unwrap_or_else(|| {
                    Message::new("panel-choice-range")
                        .with("low", plain(low))
                        .with("high", plain(high))
                })
        }
    }
}

/// A number of an answer. Up to four digits stand together, since they may be a year: “1990”, not “1,990”.
fn plain(number: f64) -> Arg {
    if number.abs() < 10_000.0 && number.fract() == 0.0 && number >= 0.0 {
        number.to_string().into()
    } else {
        number.into()
    }
}

/// “a or b or 7 more”.
fn any_of(mut choices: impl Iterator<Item = Message>) -> Message {
    let Some(first) = choices.next() else {
        return Message::new("panel-filter-nobody");
    };
    let named = choices
        .by_ref()
        .take(NAMED - 1)
        .fold(first, |first, second| {
            Message::new("panel-filter-or")
                .with("first", first)
                .with("second", second)
        });
    match choices.count() {
        0 => named,
        more => Message::new("panel-filter-or-more")
            .with("first", named)
            .with("count", more),
    }
}

/// A text that is not too long for a sentence.
fn cut(text: &str) -> String {
    match text.char_indices().nth(LONG) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or(text).trim_end()),
        None => text.to_owned(),
    }
}

/// Days from one and before another: a day, a month, a quarter, years, or simply from and to. None where there is no day in it.
fn period(first: NaiveDate, end: NaiveDate) -> Option<Message> {
    let last = end.checked_sub_days(Days::new(1))?;
    if last < first {
        return None;
    }
    if first == last {
        return Some(day(first));
    }
    let months = (end.year() - first.year()) * 12 + end.month0().cast_signed()
        - first.month0().cast_signed();
    let whole = first.day() == 1 && end.day() == 1;
    let year = first.year().to_string();
    Some(match (months, first.month0()) {
        (1, month) if whole => Message::new("panel-choice-month")
            .with("month", month_key(month))
            .with("year", year),
        (3, month) if whole && month % 3 == 0 => Message::new("panel-choice-quarter")
            .with("quarter", (month / 3 + 1).to_string())
            .with("year", year),
        (12, 0) if whole => Message::new("panel-choice-year").with("year", year),
        (more, 0) if whole && more % 12 == 0 => Message::new("panel-choice-years")
            .with("first", year)
            .with("last", last.year().to_string()),
        _ => Message::new("panel-choice-days")
            .with("first", day(first))
            .with("last", day(last)),
    })
}

fn day(day: NaiveDate) -> Message {
    Message::new("panel-choice-day")
        .with("day", day.day().to_string())
        .with("month", month_key(day.month0()))
        .with("year", day.year().to_string())
}

/// The month by which the words of a language choose its name.
fn month_key(month: u32) -> &'static str {
    const MONTHS: [&str; 12] = [
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    ];
    MONTHS.get(month as usize).copied().unwrap_or_default()
}
