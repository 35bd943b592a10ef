//! A filter of the panel out of the words of arguments.

use super::args::Panel as PanelArgs;
use super::console::Stop;
use super::scores::segment;
use crate::edit::{name_key, same_name};
use crate::files::choices::{NO_ANSWER, choice_code};
use crate::i18n::{Message, parse_decimal};
use crate::methods::panel::Base;
use crate::model::{Choice, Filter, Finite, Panel, Project, Question, QuestionKind, number_of_day};

/// So many of the nearest names are said where one is not known.
const NEAREST: usize = 5;
/// So many answers that hold a text are looked through for the text itself.
const FOUND: usize = 100;

/// Whose answers are wanted: those of a segment, in some waves, who gave certain answers.
pub(super) fn filter(project: &Project, base: &Base, args: &PanelArgs) -> Result<Filter, Stop> {
    let panel = base.panel();
    let mut filter = Filter::default();
    let mut of_segment = None;
    if let Some(name) = &args.segment {
        let id = segment(project, name)?;
        let saved = project.segment(id).and_then(|it| it.filter.as_deref());
        let saved = saved.ok_or_else(|| {
            let said = Message::new("cli-panel-segment-unfiltered");
            Stop::refused(said.with("name", name.as_str()))
        })?;
        filter.clone_from(saved);
        of_segment = Some((name, saved));
    }
    for text in &args.filter {
        let (question, answers) = question(panel, text)?;
        if let Some((name, saved)) = of_segment
            && saved.clauses.contains_key(&question.id)
        {
            let said = Message::new("cli-panel-twice")
                .with("segment", name.as_str())
                .with("question", question.name());
            return Err(Stop::refused(said));
        }
        let chosen = choices(base, question, answers)?;
        filter
            .clauses
            .entry(question.id)
            .or_default()
            .extend(chosen);
    }
    let mut waves = filter.waves.clone();
    if !args.wave.is_empty() {
        waves.clear();
    }
    for name in &args.wave {
        let known = panel.waves.iter().find(|wave| same_name(&wave.name, name));
        let known = known.ok_or_else(|| {
            let names: Vec<&str> = panel.waves.iter().map(|wave| wave.name.as_str()).collect();
            let said = Message::new("cli-panel-no-wave").with("name", name.as_str());
            Stop::refused(said.with("known", names.join(" · ")))
        })?;
        waves.insert(known.id);
    }
    filter.waves = waves;
    Ok(filter)
}

/// The question before an equals sign, and what stands behind it. A question may have such a sign in its name.
fn question<'p, 't>(panel: &'p Panel, text: &'t str) -> Result<(&'p Question, &'t str), Stop> {
    let signs = || text.match_indices('=').map(|(at, _)| text.split_at(at));
    for (name, rest) in signs() {
        let named = |question: &&Question| {
            same_name(question.name(), name) || same_name(&question.heading, name)
        };
        if let Some(question) = panel.questions.iter().find(named) {
            return Ok((question, rest.get(1..).unwrap_or_default()));
        }
    }
    let name = signs().next().map_or(text, |(name, _)| name).trim();
    let names = panel.questions.iter().map(|it| it.name().to_owned());
    let said = Message::new("cli-panel-no-question").with("name", name);
    Err(Stop::refused(
        said.with("known", nearest(name, names.collect())),
    ))
}

/// The answers of a text: all of it, where it is one, or those between upright strokes.
fn choices(base: &Base, question: &Question, text: &str) -> Result<Vec<Choice>, Stop> {
    let about = |key| Message::new(key).with("question", question.name());
    if matches!(
        question.kind,
        QuestionKind::Text | QuestionKind::Respondent | QuestionKind::Ignored
    ) {
        return Err(Stop::refused(about("cli-panel-no-choices")));
    }
    let known = base.choices(question);
    let chosen = |text: &str| {
        let mut known = known.clone();
        // The list of a question with very many answers is not all of them.
        known.extend(base.search(question.id, text.trim(), FOUND));
        choice(question, &known, text)
    };
    if let Some(choice) = chosen(text) {
        return Ok(vec![choice]);
    }
    let each = text.split('|').map(|answer| {
        chosen(answer).ok_or_else(|| {
            let answer = answer.trim();
            let key = match question.kind {
                QuestionKind::Number | QuestionKind::Money => "cli-panel-not-a-number",
                QuestionKind::Date(_) => "cli-panel-not-a-day",
                _ => {
                    let codes = known.iter().map(|it| choice_code(question, it)).collect();
                    let said = about("cli-panel-no-answer").with("name", answer);
                    return Stop::refused(said.with("known", nearest(answer, codes)));
                }
            };
            Stop::refused(about(key).with("name", answer))
        })
    });
    each.collect()
}

fn choice(question: &Question, known: &[Choice], text: &str) -> Option<Choice> {
    let text = text.trim();
    let named = |same: &dyn Fn(&str) -> bool| {
        let mut all = known.iter();
        all.find(|it| matches!(it, Choice::Named(name) if same(name)))
            .cloned()
    };
    let found = named(&|name| name == text).or_else(|| named(&|name| same_name(name, text)));
    if found.is_some() {
        return found;
    }
    if same_name(text, NO_ANSWER) || same_name(text, "(нет)") {
        return Some(Choice::Missing);
    }
    match question.kind {
        QuestionKind::Importance { range, .. } | QuestionKind::Nps { range } => {
            let level: i32 = text.parse().ok()?;
            range.has(level).then_some(Choice::Level(level))
        }
        QuestionKind::Number | QuestionKind::Money => {
            let number = |text: &str| parse_decimal(text);
            between(text, number, f64::next_up)
        }
        QuestionKind::Date(_) => {
            let day = |text: &str| text.trim().parse().ok().map(number_of_day);
            between(text, day, |value| value + 1.0)
        }
        _ => None,
    }
}

/// `18..25`, `18..`, `..25`, or one value up to what follows it.
fn between(
    text: &str,
    read: impl Fn(&str) -> Option<f64>,
    next: impl Fn(f64) -> f64,
) -> Option<Choice> {
    let (low, high) = match text.split_once("..") {
        None => {
            let value = read(text)?;
            (value, next(value))
        }
        Some((low, high)) => {
            let end = |text: &str, open: f64| match text.trim() {
                "" => Some(open),
                text => read(text),
            };
            (end(low, -f64::MAX)?, end(high, f64::MAX)?)
        }
    };
    let (low, high) = (Finite::new(low)?, Finite::new(high)?);
    (low < high).then_some(Choice::Between(low, high))
}

/// The names nearest to one, those first that need the fewest changes of letters.
fn nearest(name: &str, mut known: Vec<String>) -> String {
    let key = name_key(name);
    known.sort_by_cached_key(|it| {
        let other = name_key(it);
        // A part of a name is meant more often than a name that differs throughout.
        (!other.contains(&key), changes(&key, &other))
    });
    let more = known.len() > NEAREST;
    known.truncate(NEAREST);
    let mut said = known.join(" · ");
    if more {
        said.push_str(" …");
    }
    said
}

/// How many letters have to be put in, taken out or changed to make one text of another (V. Levenshtein, Binary codes capable of
/// correcting deletions, insertions, and reversals, Soviet Physics Doklady 10, 1966).
fn changes(one: &str, other: &str) -> usize {
    let other: Vec<char> = other.chars().collect();
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for (at, letter) in one.chars().enumerate() {
        let mut diagonal = at;
        let mut left = at + 1;
        if let Some(first) = row.first_mut() {
            *first = left;
        }
        for (cell, known) in row.iter_mut().skip(1).zip(&other) {
            let change = diagonal + usize::from(*known != letter);
            diagonal = *cell;
            left = change.min(left + 1).min(diagonal + 1);
            *cell = left;
        }
    }
    row.last().copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::{changes, nearest};

    #[test]
    fn the_nearest_names_need_the_fewest_changes() {
        // Wagner and Fischer's usual case.
        assert_eq!(changes("kitten", "sitting"), 3);
        assert_eq!(changes("", "abc"), 3);
        assert_eq!(changes("abc", ""), 3);
        let known = ["Job", "Age group", "Agent", "Price"].map(str::to_owned);
        assert_eq!(
            nearest("age", known.to_vec()),
            "Agent · Age group · Job · Price"
        );
    }
}
