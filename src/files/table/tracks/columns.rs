//! The columns of the table of tracks, and how their headers are recognised.

use crate::files::table::names::key_of;
use crate::i18n::{Language, Message, words};

/// A column.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum TrackColumn {
    /// The track's name.
    Track,
    /// Whose track it is.
    Segment,
    /// The step's stage.
    Stage,
    /// The step's place on screen, from 1.
    Order,
    /// Where it happens.
    Touchpoint,
    /// What the customer does.
    Task,
    /// The touchpoint's channel; not read.
    Channel,
    /// The touchpoint's class in the segment; not read.
    Class,
    /// The touchpoint's score in the segment; not read.
    Score,
    /// The touchpoint's rank in the segment; not read.
    Rank,
    /// The jobs that it serves.
    Jobs,
    /// The choice factors at work.
    Factors,
    /// The agents of influence.
    Agents,
    /// The sales barriers.
    Barriers,
    /// How the customer feels.
    Emotion,
    /// What is done to win the segment.
    Campaign,
    /// What supports it.
    Evidence,
    /// Who is responsible.
    Owner,
    /// How far the work is.
    State,
    /// A remark.
    Note,
}

impl TrackColumn {
    /// All of them in the order of the table.
    pub const ALL: [Self; 20] = [
        Self::Track,
        Self::Segment,
        Self::Stage,
        Self::Order,
        Self::Touchpoint,
        Self::Task,
        Self::Channel,
        Self::Class,
        Self::Score,
        Self::Rank,
        Self::Jobs,
        Self::Factors,
        Self::Agents,
        Self::Barriers,
        Self::Emotion,
        Self::Campaign,
        Self::Evidence,
        Self::Owner,
        Self::State,
        Self::Note,
    ];

    /// The header that scripts rely on.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Track => "track",
            Self::Segment => "segment",
            Self::Stage => "stage",
            Self::Order => "order",
            Self::Touchpoint => "touchpoint",
            Self::Task => "task",
            Self::Channel => "channel",
            Self::Class => "class",
            Self::Score => "score",
            Self::Rank => "rank",
            Self::Jobs => "jobs",
            Self::Factors => "factors",
            Self::Agents => "agents",
            Self::Barriers => "barriers",
            Self::Emotion => "emotion",
            Self::Campaign => "campaign",
            Self::Evidence => "evidence",
            Self::Owner => "owner",
            Self::State => "state",
            Self::Note => "note",
        }
    }

    /// The key of the header for people.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Track => "table-column-track",
            Self::Segment => "table-column-segment",
            Self::Stage => "table-column-stage",
            Self::Order => "table-column-order",
            Self::Touchpoint => "table-column-touchpoint",
            Self::Task => "table-column-task",
            Self::Channel => "table-column-channel",
            Self::Class => "table-column-class",
            Self::Score => "table-column-score",
            Self::Rank => "table-column-rank",
            Self::Jobs => "table-column-jobs",
            Self::Factors => "table-column-factors",
            Self::Agents => "table-column-agents",
            Self::Barriers => "table-column-barriers",
            Self::Emotion => "table-column-emotion",
            Self::Campaign => "table-column-campaign",
            Self::Evidence => "table-column-evidence",
            Self::Owner => "table-column-owner",
            Self::State => "table-column-state",
            Self::Note => "table-column-text",
        }
    }

    /// The header as a message.
    pub const fn message(self) -> Message {
        Message::new(self.key())
    }

    /// True where the project itself says what stands in it, so that it is not read.
    pub const fn is_computed(self) -> bool {
        matches!(self, Self::Channel | Self::Class | Self::Score | Self::Rank)
    }

    /// The column of a header: its code or its words in either language.
    pub(super) fn of(header: &str) -> Option<Self> {
        let header = key_of(header);
        let says = |column: &Self| {
            header == column.code()
                || (Language::ALL.iter())
                    .any(|language| key_of(&words(*language).text(column.key())) == header)
        };
        Self::ALL.into_iter().find(says)
    }
}

/// Where the columns of a table stand.
#[derive(Clone, Debug, Default)]
pub(super) struct Places(Vec<(TrackColumn, usize)>);

impl Places {
    /// Takes a column in; false where it is there already.
    pub fn add(&mut self, column: TrackColumn, at: usize) -> bool {
        let new = self.at(column).is_none();
        if new {
            self.0.push((column, at));
        }
        new
    }

    /// The position of a column, from 0.
    pub fn at(&self, column: TrackColumn) -> Option<usize> {
        (self.0.iter()).find_map(|(known, at)| (*known == column).then_some(*at))
    }

    /// True where the table has the column.
    pub fn has(&self, column: TrackColumn) -> bool {
        self.at(column).is_some()
    }

    /// True where it has columns that are not read.
    pub fn has_computed(&self) -> bool {
        self.0.iter().any(|(column, _)| column.is_computed())
    }
}
