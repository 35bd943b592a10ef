//! What a journey map says in some sentences: what decides, what all segments agree on, where they differ.

use super::words::Known;
use crate::i18n::Message;
use crate::methods::matrix::{Class, Kind};
use crate::methods::segments::{Agreement, Comparison, compare};
use crate::model::SegmentId;

/// So many touchpoints are named; the others are counted.
const NAMED: usize = 5;

/// The sentences, the most important first.
pub(super) fn sentences(known: &Known<'_>) -> Vec<String> {
    let project = known.project;
    let of = known.whole.of_touchpoints.n;
    let mut said = vec![sentence(known, known.classes.summary(project, of))];
    if !known.classes.rated || project.segments.is_empty() {
        return said;
    }
    let all: Vec<SegmentId> = project.segments.iter().map(|it| it.id).collect();
    let comparison = compare(project, &known.whole, &known.segments, &all);
    let found = Agreement::of(&comparison);
    said.push(known.words.say(&agreed(known, &found)));
    said.extend(differs(known, &found, &comparison).map(|it| known.words.say(&it)));
    said
}

fn sentence(known: &Known<'_>, what: Message) -> String {
    let text = known.words.say(&what);
    if text.ends_with('.') {
        return text;
    }
    let message = Message::new("report-map-sentence").with("what", what);
    known.words.say(&message)
}

fn agreed(known: &Known<'_>, found: &Agreement) -> Message {
    let message = |key| {
        Message::new(key)
            .with("segments", known.project.segments.len())
            .with("agreed", found.agreed)
            .with("of", found.of)
    };
    let critical = found.critical_for_all.len();
    if critical == 0 {
        return message("report-map-agree-none");
    }
    let names = (found.critical_for_all.iter().take(NAMED)).map(|at| name(known, *at));
    let message = message(if critical > NAMED {
        "report-map-agree-more"
    } else {
        "report-map-agree"
    });
    let message = message.with("critical", critical);
    let names = list(known, &names.collect::<Vec<_>>());
    if critical > NAMED {
        message.with("names", names).with("more", critical - NAMED)
    } else {
        message.with("names", names)
    }
}

fn differs(known: &Known<'_>, found: &Agreement, comparison: &Comparison) -> Option<Message> {
    let first = *found.disputed.first()?;
    let row = comparison.rows.get(first)?;
    let mut sides: Vec<String> = Vec::new();
    for class in Class::ALL {
        let segments = known.project.segments.iter().zip(&row.segments);
        let here = segments.filter(|(_, standing)| standing.class == Some(class));
        let names: Vec<String> = here
            .map(|(segment, _)| quoted(known, &segment.name))
            .collect();
        if !names.is_empty() {
            let side = Message::new("report-map-side")
                .with("class", Message::new(class.key(Kind::Touchpoints)))
                .with("segments", few(known, names));
            sides.push(known.words.say(&side));
        }
    }
    let message = |key| {
        Message::new(key)
            .with("count", found.disputed.len())
            .with("name", name(known, first))
            .with("sides", sides.join("; "))
    };
    let furthest = found.furthest.and_then(|(at, count)| {
        let segment = known.project.segment(comparison.segments.get(at)?.id)?;
        Some((segment.name.as_str(), count))
    });
    Some(match furthest {
        Some((segment, classes)) if known.project.segments.len() > 1 => {
            message("report-map-differ-furthest")
                .with("segment", segment)
                .with("classes", classes)
        }
        _ => message("report-map-differ"),
    })
}

/// So many segments are named on a side; of more there is only the number.
const SIDE: usize = 3;

fn few(known: &Known<'_>, mut names: Vec<String>) -> String {
    let more = names.len().saturating_sub(SIDE);
    if more <= 1 {
        return names.join(", ");
    }
    names.truncate(SIDE);
    let message = Message::new("report-map-more")
        .with("names", names.join(", "))
        .with("more", more);
    known.words.say(&message)
}

fn list(known: &Known<'_>, names: &[String]) -> String {
    let quoted = names.iter().map(|name| quoted(known, name));
    quoted.collect::<Vec<_>>().join(", ")
}

fn quoted(known: &Known<'_>, name: &str) -> String {
    known
        .words
        .say(&Message::new("report-map-quoted").with("name", name))
}

fn name(known: &Known<'_>, position: usize) -> String {
    let touchpoint = known.project.touchpoints.get(position);
    touchpoint.map(|it| it.name.clone()).unwrap_or_default()
}
