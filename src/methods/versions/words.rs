//! Names of items and values in words, as differences and conflicts say them.

use std::collections::BTreeMap;

use chrono::{Datelike, NaiveDate};

use super::kind::Kind;
use crate::i18n::{Arg, Language, Message};
use crate::model::links::proof_name;
use crate::model::{
    Channel, ClassRule, Id, Importance, Link, Project, Relations, Scale, ScaleMap, Subject,
    Weighting,
};

/// The longest piece of a text that is shown, in characters.
const SHORT: usize = 80;

/// The names of all items of a project, by number.
pub(super) struct Names<'p> {
    project: &'p Project,
    names: BTreeMap<u32, &'p str>,
}

impl<'p> Names<'p> {
    pub fn of(project: &'p Project) -> Self {
        let mut names = BTreeMap::new();
        names.extend(project.stages.iter().map(|it| (it.id.0, it.name.as_str())));
        names.extend((project.touchpoints.iter()).map(|it| (it.id.0, it.name.as_str())));
        names.extend(project.factors.iter().map(|it| (it.id.0, it.name.as_str())));
        names.extend((project.segments.iter()).map(|it| (it.id.0, it.name.as_str())));
        names.extend(project.jobs.iter().map(|it| (it.id.0, it.name.as_str())));
        names.extend(project.tracks.iter().map(|it| (it.id.0, it.name.as_str())));
        names.extend((project.ballots.iter()).map(|it| (it.id.0, it.rater.as_str())));
        names.extend((project.evidence.iter()).map(|it| (it.id.0, it.text.as_str())));
        let panel = &project.panel;
        names.extend(panel.questions.iter().map(|it| (it.id.0, it.name())));
        names.extend(panel.waves.iter().map(|it| (it.id.0, it.name.as_str())));
        names.extend((project.hypotheses.iter()).map(|it| (it.id.0, it.statement.as_str())));
        for track in project.tracks.iter() {
            for step in track.steps.iter() {
                let place = step.touchpoint.as_ref().map(|link| match link {
                    Link::To(id) => names.get(&id.0).copied().unwrap_or_default(),
                    Link::Gone(name) => name.as_str(),
                });
                let name = if step.task.trim().is_empty() {
                    place.unwrap_or_default()
                } else {
                    step.task.as_str()
                };
                names.insert(step.id.0, name);
            }
            names.extend(track.agents.iter().map(|it| (it.id.0, it.role.as_str())));
            names.extend(track.barriers.iter().map(|it| (it.id.0, it.text.as_str())));
            names.extend((track.evidence.iter()).map(|it| (it.id.0, proof_name(it))));
        }
        Self { project, names }
    }

    pub const fn project(&self) -> &'p Project {
        self.project
    }

    /// The name of an item, short; empty where it has none.
    pub fn name(&self, number: u32) -> String {
        self.names
            .get(&number)
            .map_or_else(String::new, |name| short(name))
    }

    /// The items of these numbers, joined.
    pub fn all(&self, numbers: impl Iterator<Item = u32>) -> Option<Message> {
        let quoted = numbers.map(|number| quoted(&self.name(number)));
        joined(quoted.collect())
    }

    /// What a note is about.
    pub fn subject(&self, subject: Subject) -> Message {
        match subject {
            Subject::Cell(factor, touchpoint) => Message::new("versions-cell")
                .with("factor", self.name(factor.0))
                .with("touchpoint", self.name(touchpoint.0)),
            Subject::Factor(id) => quoted(&self.name(id.0)),
            Subject::Touchpoint(id) => quoted(&self.name(id.0)),
            Subject::Stage(id) => quoted(&self.name(id.0)),
        }
    }

    /// A relation of the whole market or of a segment.
    pub fn cell(&self, key: &'static str, factor: u32, touchpoint: u32) -> Message {
        Message::new(key)
            .with("factor", self.name(factor))
            .with("touchpoint", self.name(touchpoint))
    }

    /// An item with its kind, such as “Stage ‘Need’”.
    pub fn item(&self, kind: Kind, number: u32) -> Message {
        let named = |key| Message::new(key).with("name", self.name(number));
        let of_track = |message: Message| {
            let track = kind.track().map_or(0, Id::number);
            message.with("track", self.name(track))
        };
        match kind {
            Kind::Stage => named("versions-stage"),
            Kind::Touchpoint => named("versions-touchpoint"),
            Kind::Factor => named("versions-factor"),
            Kind::Segment => named("versions-segment"),
            Kind::Job => named("versions-job"),
            Kind::Track => named("versions-track"),
            Kind::Ballot => named("versions-ballot"),
            Kind::Question => named("versions-question"),
            Kind::Wave => named("versions-wave"),
            Kind::Hypothesis => named("versions-hypothesis"),
            Kind::Note => {
                let note = (self.project.evidence.iter()).find(|note| note.id.0 == number);
                let about = note.map_or_else(|| quoted(""), |note| self.subject(note.about));
                Message::new("versions-note").with("about", about)
            }
            Kind::Step(_) => of_track(named("versions-step")),
            Kind::Agent(_) => of_track(named("versions-agent")),
            Kind::Barrier(_) => of_track(named("versions-barrier")),
            Kind::Proof(track) => {
                let proof = self.project.track(track);
                let proof = proof.and_then(|track| track.proof(Id::numbered(number)));
                let said = proof.map_or("", proof_name);
                of_track(Message::new("versions-proof").with("name", short(said)))
            }
        }
    }
}

/// A text on one line, cut where it is long.
fn short(text: &str) -> String {
    if text.len() <= SHORT && !text.contains(['\n', '\t']) {
        return text.to_owned();
    }
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() <= SHORT {
        return line;
    }
    let cut: String = line.chars().take(SHORT).collect();
    format!("{}…", cut.trim_end())
}

/// Words in the language's quotation marks.
pub(super) fn quoted(text: &str) -> Message {
    Message::new("versions-quoted").with("text", short(text))
}

/// Words of a person; none where there are none.
pub(super) fn text(text: &str, _: &Names<'_>) -> Option<Message> {
    (!text.trim().is_empty()).then(|| quoted(text))
}

pub(super) fn word(key: &'static str) -> Message {
    Message::new(key)
}

/// Parts one after another with commas between them; none where there is none.
pub(super) fn joined(parts: Vec<Message>) -> Option<Message> {
    parts.into_iter().rev().reduce(|rest, first| {
        Message::new("versions-list")
            .with("first", first)
            .with("rest", rest)
    })
}

pub(super) fn yes_or_no(on: bool) -> Message {
    word(if on { "versions-yes" } else { "versions-no" })
}

pub(super) fn number(value: impl Into<Arg>) -> Message {
    Message::new("versions-number").with("value", value)
}

pub(super) fn day(date: NaiveDate) -> Message {
    // As texts, because a number would be grouped.
    Message::new("versions-date")
        .with("year", format!("{:04}", date.year()))
        .with("month", format!("{:02}", date.month()))
        .with("day", format!("{:02}", date.day()))
}

pub(super) fn importance(value: Importance) -> Message {
    number(value.value())
}

/// An encoded cell; `empty` says what none is.
pub(super) fn level(cell: u8, empty: &'static str) -> Message {
    Relations::decode(cell).map_or_else(|| word(empty), number)
}

/// A reference and the name of what it leads to.
pub(super) fn link<I: Id>(link: &Link<I>, names: &Names<'_>) -> Message {
    match link {
        Link::To(id) => quoted(&names.name(id.number())),
        Link::Gone(name) => Message::new("versions-gone").with("name", short(name)),
    }
}

pub(super) fn links<I: Id>(all: &[Link<I>], names: &Names<'_>) -> Option<Message> {
    joined(all.iter().map(|one| link(one, names)).collect())
}

pub(super) fn channel(channel: Channel) -> Message {
    word(match channel {
        Channel::Online => "matrix-channel-online",
        Channel::Offline => "matrix-channel-offline",
        Channel::Both => "matrix-channel-both",
    })
}

pub(super) fn language(language: Language) -> Message {
    word(match language {
        Language::English => "versions-english",
        Language::Russian => "versions-russian",
    })
}

pub(super) fn weighting(weighting: Weighting) -> Message {
    word(match weighting {
        Weighting::OneToFive => "versions-weighting-five",
        Weighting::AsIs => "versions-weighting-as-is",
    })
}

pub(super) fn class_rule(rule: ClassRule) -> Message {
    match rule {
        ClassRule::Deviation { k } => Message::new("versions-rule-deviation").with("k", k),
        ClassRule::Percent { p_percent } => {
            Message::new("versions-rule-percent").with("p", p_percent)
        }
        ClassRule::Pareto {
            critical_percent,
            important_percent,
        } => Message::new("versions-rule-pareto")
            .with("critical", critical_percent)
            .with("important", important_percent),
        ClassRule::NaturalBreaks => word("versions-rule-breaks"),
    }
}

/// A scale by its values.
pub(super) fn scale(scale: &Scale) -> Message {
    quoted(&scale.name())
}

/// A scale and what becomes of the levels of another one under it.
pub(super) fn scale_after(scale: &Scale, before: &Scale) -> Message {
    let map = ScaleMap::proposed(before, scale);
    let moved = map.pairs().iter().filter(|(from, to)| from != to);
    let moved: Vec<String> = moved.map(|(from, to)| format!("{from} → {to}")).collect();
    if moved.is_empty() {
        return self::scale(scale);
    }
    Message::new("versions-scale-becomes")
        .with("scale", scale.name())
        .with("levels", moved.join(", "))
}
