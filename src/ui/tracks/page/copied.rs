//! What became of the copy of a track, in words: a sentence for the head, and what is marked on the card of a step.

use super::block::Span;
use super::words::Sayer;
use crate::i18n::Message;
use crate::methods::matrix::{Class, Kind};
use crate::methods::tracks::{Change, CopyMark, CopyMarks};
use crate::model::{Link, Project, SegmentId, Step, StepId, Track};
use crate::ui::Context;

/// A copy as a whole.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Copied {
    /// Of what it is a copy, for whom, and how many steps differ.
    pub sentence: String,
    /// The sentence, and the names of the steps that are left out.
    pub tip: String,
}

impl Copied {
    /// A copy in words; none where its original is not there.
    pub fn of(ctx: &Context<'_>, track: &Track, marks: &CopyMarks) -> Option<Self> {
        let project = ctx.project;
        let original = project.track(marks.original)?;
        let sentence = Message::new("page-copy")
            .with("original", original.name.as_str())
            .with("segment", segment_name(project, &track.segment))
            .with("differs", differs(ctx, marks));
        let sentence = ctx.say(&sentence);
        let missing = marks.missing.iter().filter_map(|id| original.step(*id));
        let missing: Vec<String> = missing.map(|step| name_of(project, step)).collect();
        let mut tip = sentence.clone();
        if !missing.is_empty() {
            let names = Message::new("page-copy-left-out").with("names", missing.join("; "));
            tip = format!("{tip}\n{}", ctx.say(&names));
        }
        Some(Self { sentence, tip })
    }
}

/// How many steps differ in what.
fn differs(ctx: &Context<'_>, marks: &CopyMarks) -> String {
    let counts = marks.counts();
    let parts: Vec<String> = [
        ("page-copy-changed", counts.changed),
        ("page-copy-added", counts.added),
        ("page-copy-missing", counts.missing),
        ("page-copy-moved", counts.moved),
        ("page-copy-classes", counts.classes),
    ]
    .into_iter()
    .filter(|(_, count)| *count > 0)
    .map(|(key, count)| ctx.say(&Message::new(key).with("count", count)))
    .collect();
    if parts.is_empty() {
        ctx.text("page-copy-alike")
    } else {
        parts.join(", ")
    }
}

fn segment_name(project: &Project, segment: &Link<SegmentId>) -> String {
    match segment {
        Link::To(id) => {
            let found = project.segment(*id);
            found
                .map(|segment| segment.name.clone())
                .unwrap_or_default()
        }
        Link::Gone(name) => name.clone(),
    }
}

/// A step by its touchpoint, else by its task.
fn name_of(project: &Project, step: &Step) -> String {
    match &step.touchpoint {
        Some(Link::To(id)) => {
            let found = project.touchpoint(*id);
            found.map(|found| found.name.clone()).unwrap_or_default()
        }
        Some(Link::Gone(name)) => name.clone(),
        None => step.task.trim().to_owned(),
    }
}

/// What is marked on the card of a step.
#[derive(Default)]
pub struct Mark {
    /// Both classes where they differ.
    pub classes: Option<[Class; 2]>,
    /// The words beside them; none where nothing differs.
    pub line: Option<Vec<Span>>,
    /// What a reader hears behind the name.
    pub spoken: String,
}

/// The mark of a step; nothing where nothing differs.
pub fn mark(sayer: &Sayer<'_>, step: StepId) -> Mark {
    let found = sayer
        .copy
        .and_then(|marks| Some((marks, marks.steps.get(&step)?)));
    let Some((marks, mark)) = found.filter(|(_, mark)| mark.differs()) else {
        return Mark::default();
    };
    let mut seen = Vec::new();
    // What is said stands behind the name.
    let mut spoken = vec![String::new()];
    if let Some(classes) = mark.classes {
        seen.push(sayer.text("tracks-field-class"));
        spoken.push(both(sayer, marks, classes));
    }
    for (sign, key) in changes(mark) {
        let word = sayer.text(key);
        seen.push(format!("{sign}\u{a0}{word}"));
        spoken.push(if key == CHANGED {
            let fields = mark.fields.iter().map(|field| sayer.text(field.key()));
            let fields: Vec<String> = fields.collect();
            let said = Message::new("page-copy-fields").with("fields", fields.join(", "));
            sayer.say(&said)
        } else {
            word
        });
    }
    Mark {
        classes: mark.classes.map(|(was, is)| [was, is]),
        line: Some(vec![Span::soft(seen.join(" · "))]),
        spoken: spoken.join("; "),
    }
}

const CHANGED: &str = "page-copy-step-changed";

/// What a person did with a step: signs and words.
fn changes(mark: &CopyMark) -> Vec<(&'static str, &'static str)> {
    let place = match mark.change {
        Change::Added => Some(("+", "page-copy-step-added")),
        Change::Moved => Some(("↔", "page-copy-step-moved")),
        Change::None | Change::Changed => None,
    };
    let written = (!mark.fields.is_empty()).then_some(("≠", CHANGED));
    place.into_iter().chain(written).collect()
}

/// The class there and the class here.
fn both(sayer: &Sayer<'_>, marks: &CopyMarks, (was, is): (Class, Class)) -> String {
    let project = sayer.ctx.project;
    let original = project.track(marks.original);
    let there = original.and_then(|track| project.segment(track.segment.id()?));
    let said = match there {
        Some(segment) => Message::new("page-copy-both").with("segment", segment.name.as_str()),
        None => Message::new("page-copy-both-whole"),
    };
    let said = said
        .with("was", Message::new(was.key(Kind::Touchpoints)))
        .with("is", Message::new(is.key(Kind::Touchpoints)));
    sayer.say(&said)
}
