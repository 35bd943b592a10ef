//! The fields of a project's head and of its items, one table a kind: what each is called, compared, taken and said.

use std::sync::Arc;

use super::heal::Lost;
use super::panel_words::{filter, taken};
use super::words::{
    Names, channel, class_rule, day, importance, language, link, number, quoted, scale, text,
    weighting, word, yes_or_no,
};
use crate::i18n::Message;
use crate::model::{
    Ballot, Evidence, Factor, Hue, Id, Job, Project, Segment, Stage, Touchpoint, Track,
};

/// One field.
pub(super) struct Field<T> {
    /// The key of its word.
    pub word: &'static str,
    /// Whether two have the same.
    pub same: fn(&T, &T) -> bool,
    /// Gives the first what the second has.
    pub take: fn(&mut T, &T),
    /// Its value in words; none where it is empty.
    pub say: fn(&T, &Names<'_>) -> Option<Message>,
}

/// Something with a number and fields.
pub(super) trait Item: Clone + PartialEq + 'static {
    /// The bare id.
    fn number(&self) -> u32;
    /// The fields, in the order in which they are named.
    fn fields() -> &'static [Field<Self>];
    /// Whether it changes as a whole, so that two changes of it cannot be put together.
    const WHOLE: bool = false;
    /// Gives back the references of the base that its side lost by deleting what they lead to.
    fn heal(&mut self, _base: &Self, _lost: &Lost<'_>) {}
}

/// Says a value; a function so that the value's type is known where the words are chosen.
pub(super) fn said<V>(
    value: &V,
    names: &Names<'_>,
    say: impl Fn(&V, &Names<'_>) -> Option<Message>,
) -> Option<Message> {
    say(value, names)
}

macro_rules! field {
    ($word:literal, $($part:ident).+, $say:expr) => {
        Field {
            word: $word,
            same: |a, b| a.$($part).+ == b.$($part).+,
            take: |into, from| into.$($part).+.clone_from(&from.$($part).+),
            say: |item, names| said(&item.$($part).+, names, $say),
        }
    };
}
pub(super) use field;

macro_rules! head {
    ($word:literal, $part:ident, $say:expr) => {
        Field {
            word: $word,
            same: |a, b| a.about.$part == b.about.$part,
            take: |into, from| {
                Arc::make_mut(&mut into.about)
                    .$part
                    .clone_from(&from.about.$part);
            },
            say: |project, names| said(&project.about.$part, names, $say),
        }
    };
}

/// Where the scale stands in [`HEAD`].
pub(super) const SCALE: usize = 5;
/// Where the range of importances stands in [`HEAD`].
pub(super) const WEIGHTING: usize = 6;
/// Where the class rule stands in [`HEAD`].
pub(super) const CLASS_RULE: usize = 7;
/// Where it stands in [`HEAD`] whether ballots are blind.
pub(super) const BLIND: usize = 8;
/// Where it stands in [`HEAD`] what was taken from the panel for the whole market.
pub(super) const TAKEN: usize = 9;

/// What a project says of itself, its scale, the range of its importances, its class rule, whether its ballots are blind, and what was
/// taken from the panel.
pub(super) const HEAD: &[Field<Project>] = &[
    head!("versions-head-name", name, |it, n| text(it, n)),
    head!("versions-head-description", description, |it, n| text(
        it, n
    )),
    head!("versions-head-author", author, |it, n| text(it, n)),
    head!("versions-head-language", language, |it, _| Some(language(
        *it
    ))),
    head!("versions-head-illustrative", illustrative, |it, _| Some(
        yes_or_no(*it)
    )),
    field!("versions-head-scale", scale, |it, _| Some(scale(it))),
    field!("versions-head-weighting", weighting, |it, _| Some(
        weighting(*it)
    )),
    field!("versions-head-rule", class_rule, |it, _| Some(class_rule(
        *it
    ))),
    field!("versions-head-blind", blind, |it, _| Some(yes_or_no(*it))),
    field!("versions-head-taken", taken, |it, n| it
        .as_deref()
        .map(|it| taken(it, n))),
];

impl Item for Stage {
    fn number(&self) -> u32 {
        self.id.0
    }
    fn fields() -> &'static [Field<Self>] {
        const FIELDS: &[Field<Stage>] = &[
            field!("versions-field-name", name, |it, n| text(it, n)),
            field!("versions-field-description", note, |it, n| text(it, n)),
        ];
        FIELDS
    }
}

/// Where the stage stands among the fields of a touchpoint.
pub(super) const STAGE_OF_TOUCHPOINT: usize = 1;

impl Item for Touchpoint {
    fn number(&self) -> u32 {
        self.id.0
    }
    fn fields() -> &'static [Field<Self>] {
        const FIELDS: &[Field<Touchpoint>] = &[
            field!("versions-field-name", name, |it, n| text(it, n)),
            field!("versions-field-stage", stage, |it, n| Some(quoted(
                &n.name(it.0)
            ))),
            field!("versions-field-channel", channel, |it, _| Some(channel(
                *it
            ))),
            field!("versions-field-description", note, |it, n| text(it, n)),
            field!("versions-field-must-have", must_have, |it, _| Some(
                yes_or_no(*it)
            )),
            field!("versions-field-excluded", excluded, |it, _| Some(
                yes_or_no(*it)
            )),
        ];
        FIELDS
    }
}

/// Where the importance stands among the fields of a factor.
pub(super) const IMPORTANCE_OF_FACTOR: usize = 1;

impl Item for Factor {
    fn number(&self) -> u32 {
        self.id.0
    }
    fn fields() -> &'static [Field<Self>] {
        const FIELDS: &[Field<Factor>] = &[
            field!("versions-field-name", name, |it, n| text(it, n)),
            field!("versions-field-importance", importance, |it, _| it
                .map(importance)),
            field!("versions-field-description", note, |it, n| text(it, n)),
            field!("versions-field-excluded", excluded, |it, _| Some(
                yes_or_no(*it)
            )),
        ];
        FIELDS
    }
}

impl Item for Segment {
    fn number(&self) -> u32 {
        self.id.0
    }
    fn fields() -> &'static [Field<Self>] {
        const FIELDS: &[Field<Segment>] = &[
            field!("versions-field-name", name, |it, n| text(it, n)),
            field!("versions-field-share", share, |it, _| it.map(percent)),
            field!("versions-field-colour", hue, |it, _| Some(hue(*it))),
            field!("versions-field-mark", mark, |it, n| text(it, n)),
            field!("versions-field-description", note, |it, n| text(it, n)),
            field!("versions-field-filter", filter, |it, n| it
                .as_deref()
                .map(|it| filter(it, n))),
            field!("versions-field-taken", taken, |it, n| it
                .as_deref()
                .map(|it| taken(it, n))),
        ];
        FIELDS
    }
    fn heal(&mut self, base: &Self, lost: &Lost<'_>) {
        lost.taken(&mut self.taken, base.taken.as_deref());
    }
}

fn percent(share: f64) -> Message {
    // As many places as a person types; a fraction times 100 has stray ones.
    let percent = (share * 1e8).round() / 1e6;
    Message::new("versions-percent").with("value", percent)
}

fn hue(hue: Hue) -> Message {
    word(match hue {
        Hue::Blue => "segments-hue-blue",
        Hue::Green => "segments-hue-green",
        Hue::Purple => "segments-hue-purple",
        Hue::Teal => "segments-hue-teal",
        Hue::Brown => "segments-hue-brown",
        Hue::Pink => "segments-hue-pink",
        Hue::Olive => "segments-hue-olive",
        Hue::Indigo => "segments-hue-indigo",
    })
}

impl Item for Job {
    fn number(&self) -> u32 {
        self.id.0
    }
    fn fields() -> &'static [Field<Self>] {
        const FIELDS: &[Field<Job>] = &[
            field!("versions-field-name", name, |it, n| text(it, n)),
            field!("versions-field-description", note, |it, n| text(it, n)),
        ];
        FIELDS
    }
}

impl Item for Track {
    fn number(&self) -> u32 {
        self.id.0
    }
    fn fields() -> &'static [Field<Self>] {
        const FIELDS: &[Field<Track>] = &[
            field!("versions-field-name", name, |it, n| text(it, n)),
            field!("versions-field-segment", segment, |it, n| Some(link(it, n))),
            field!("versions-field-owner", owner, |it, n| text(it, n)),
            field!("versions-field-description", note, |it, n| text(it, n)),
            field!("versions-field-copy-of", copy_of, |it, n| it
                .map(|id| quoted(&n.name(id.number())))),
        ];
        FIELDS
    }
    fn heal(&mut self, base: &Self, lost: &Lost<'_>) {
        lost.link(&mut self.segment, &base.segment);
        lost.one(&mut self.copy_of, base.copy_of);
    }
}

impl Item for Evidence {
    fn number(&self) -> u32 {
        self.id.0
    }
    fn fields() -> &'static [Field<Self>] {
        const FIELDS: &[Field<Evidence>] = &[
            field!("versions-field-about", about, |it, n| Some(n.subject(*it))),
            field!("versions-field-text", text, |it, n| text(it, n)),
            field!("versions-field-source", source, |it, n| text(it, n)),
            field!("versions-field-date", date, |it, _| it.map(day)),
        ];
        FIELDS
    }
}

/// A ballot's levels are merged cell by cell.
impl Item for Ballot {
    fn number(&self) -> u32 {
        self.id.0
    }
    fn fields() -> &'static [Field<Self>] {
        const FIELDS: &[Field<Ballot>] = &[
            field!("versions-field-rater", rater, |it, n| text(it, n)),
            field!("versions-field-source", source, |it, n| text(it, n)),
            field!("versions-field-date", date, |it, _| it.map(day)),
            field!("versions-field-in", is_in, |it, _| Some(yes_or_no(*it))),
        ];
        FIELDS
    }
}

/// A count as it is said.
pub(super) fn count(value: u32) -> Message {
    number(value)
}
