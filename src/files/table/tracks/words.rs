//! Words of kinds in cells: codes for machines, words for people; on reading both, in either language.

use std::borrow::Cow;

use crate::files::table::names::key_of;
use crate::i18n::{Language, Words, words};
use crate::methods::tracks::{barrier_key, evidence_key, stance_key, state_key};
use crate::model::{BarrierKind, EvidenceKind, Stance, WorkState};

/// In whose words a table is written: none in those of machines.
#[derive(Clone, Copy)]
pub(super) struct Voice(pub Option<&'static Words>);

impl Voice {
    /// A word.
    pub fn say<C: Coded>(self, value: C) -> Cow<'static, str> {
        match self.0 {
            Some(words) => words.text(value.key()),
            None => Cow::Borrowed(value.code()),
        }
    }

    /// The quotation marks.
    pub fn marks(self) -> (char, char) {
        match self.0.map(Words::language) {
            Some(Language::Russian) => ('«', '»'),
            _ => ('“', '”'),
        }
    }
}

/// A value that has a word.
pub(super) trait Coded: Copy + 'static {
    /// All of them.
    const ALL: &'static [Self];
    /// The word of machines.
    fn code(self) -> &'static str;
    /// The key of the words of people.
    fn key(self) -> &'static str;
}

/// The value that a text names.
pub(super) fn named<C: Coded>(text: &str) -> Option<C> {
    let text = key_of(text);
    let says = |value: &&C| {
        text == value.code()
            || (Language::ALL.iter())
                .any(|language| key_of(&words(*language).text(value.key())) == text)
    };
    C::ALL.iter().find(says).copied()
}

impl Coded for Stance {
    const ALL: &'static [Self] = &[Self::For, Self::Against];

    fn code(self) -> &'static str {
        match self {
            Self::For => "for",
            Self::Against => "against",
        }
    }

    fn key(self) -> &'static str {
        stance_key(self)
    }
}

impl Coded for BarrierKind {
    const ALL: &'static [Self] = &Self::ALL;

    fn code(self) -> &'static str {
        match self {
            Self::Price => "price",
            Self::Trust => "trust",
            Self::Time => "time",
            Self::Knowledge => "knowledge",
            Self::Access => "access",
            Self::Competitor => "competitor",
            Self::Other => "other",
        }
    }

    fn key(self) -> &'static str {
        barrier_key(self)
    }
}

impl Coded for EvidenceKind {
    const ALL: &'static [Self] = &Self::ALL;

    fn code(self) -> &'static str {
        match self {
            Self::Panel => "panel",
            Self::Hypothesis => "hypothesis",
            Self::CallRecord => "call_record",
            Self::Interview => "interview",
            Self::MysteryShopper => "mystery_shopper",
            Self::Other => "other",
        }
    }

    fn key(self) -> &'static str {
        evidence_key(self)
    }
}

impl Coded for WorkState {
    const ALL: &'static [Self] = &Self::ALL;

    fn code(self) -> &'static str {
        match self {
            Self::Idea => "idea",
            Self::Planned => "planned",
            Self::Running => "running",
            Self::Done => "done",
            Self::Stopped => "stopped",
        }
    }

    fn key(self) -> &'static str {
        state_key(self)
    }
}

/// A part of a campaign.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Part {
    Goal,
    Channel,
    Message,
    Offer,
    Kpi,
}

impl Coded for Part {
    const ALL: &'static [Self] = &[
        Self::Goal,
        Self::Channel,
        Self::Message,
        Self::Offer,
        Self::Kpi,
    ];

    fn code(self) -> &'static str {
        match self {
            Self::Goal => "goal",
            Self::Channel => "channel",
            Self::Message => "message",
            Self::Offer => "offer",
            Self::Kpi => "kpi",
        }
    }

    fn key(self) -> &'static str {
        match self {
            Self::Goal => "table-campaign-goal",
            Self::Channel => "table-word-channel",
            Self::Message => "table-campaign-message",
            Self::Offer => "table-campaign-offer",
            Self::Kpi => "table-campaign-kpi",
        }
    }
}

/// What evidence supports beside steps.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum TargetKind {
    Agent,
    Barrier,
}

impl Coded for TargetKind {
    const ALL: &'static [Self] = &[Self::Agent, Self::Barrier];

    fn code(self) -> &'static str {
        match self {
            Self::Agent => "agent",
            Self::Barrier => "barrier",
        }
    }

    fn key(self) -> &'static str {
        match self {
            Self::Agent => "table-word-agent",
            Self::Barrier => "table-word-barrier",
        }
    }
}

/// The word between k and n.
#[derive(Clone, Copy)]
pub(super) struct Of;

impl Coded for Of {
    const ALL: &'static [Self] = &[Self];

    fn code(self) -> &'static str {
        "of"
    }

    fn key(self) -> &'static str {
        "table-word-of"
    }
}
