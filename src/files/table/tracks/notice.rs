//! What is wrong in a cell of a table of tracks, and what the person should know of its reading.

use super::TrackColumn;
use crate::files::table::places::{Place, shortened};
use crate::i18n::Message;
use crate::model::{EntryError, TextError};

/// What is wrong with a line or a cell.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
pub enum TrackCellError {
    /// The first line names no track.
    #[error("no track")]
    NoTrack,
    /// A new track names no segment.
    #[error("no segment")]
    NoSegment,
    /// Two lines of a track name different segments.
    #[error("another segment than '{0}'")]
    OtherSegment(String),
    /// A track has two lines of its own.
    #[error("a second line of the track itself")]
    SecondLine,
    /// Neither the line nor its touchpoint says a stage.
    #[error("no stage")]
    NoStage,
    /// No order.
    #[error("'{0}' is no order")]
    Order(String),
    /// A step back to one that is not there or stands there twice.
    #[error("there is not one step {0}")]
    BackTo(u32),
    /// No emotion.
    #[error("'{0}' is no emotion")]
    Emotion(String),
    /// No part of a campaign.
    #[error("'{0}' is no part of a campaign")]
    Campaign(String),
    /// No agent of influence.
    #[error("'{0}' is no agent")]
    Agent(String),
    /// No evidence.
    #[error("'{0}' is no evidence")]
    Evidence(String),
    /// Evidence for an agent or a barrier that the track does not have.
    #[error("the track has no '{0}'")]
    Target(String),
    /// No state.
    #[error("'{0}' is no state")]
    State(String),
    /// A value right of the last header.
    #[error("the column has no header")]
    NoHeader,
    /// What the project refuses.
    #[error("{0}")]
    Entry(EntryError),
}

impl From<TextError> for TrackCellError {
    fn from(error: TextError) -> Self {
        Self::Entry(EntryError::Text(error))
    }
}

impl TrackCellError {
    /// The refusal in words of both languages.
    pub fn message(&self) -> Message {
        let about = |key, value: &str| Message::new(key).with("value", shortened(value));
        match self {
            Self::NoTrack => Message::new("table-track-no-track"),
            Self::NoSegment => Message::new("table-track-no-segment"),
            Self::OtherSegment(first) => about("table-track-other-segment", first),
            Self::SecondLine => Message::new("table-track-second-line"),
            Self::NoStage => Message::new("table-track-no-stage"),
            Self::Order(value) => about("table-track-order", value),
            Self::BackTo(step) => about("table-track-back-to", &step.to_string()),
            Self::Emotion(value) => about("table-track-emotion", value),
            Self::Campaign(value) => about("table-track-campaign", value),
            Self::Agent(value) => about("table-track-agent", value),
            Self::Evidence(value) => about("table-track-evidence", value),
            Self::Target(value) => about("table-track-target", value),
            Self::State(value) => about("table-track-state", value),
            Self::NoHeader => Message::new("table-track-no-header"),
            Self::Entry(error) => error.message(),
        }
    }
}

/// Something that the person should know of the reading of a table of tracks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TrackNotice {
    /// The table is not in UTF-8.
    Encoding(&'static str),
    /// Headers that name no column; what stands under them was not read.
    UnknownColumns(Vec<String>),
    /// Columns that the project itself says; they were not read.
    Computed,
    /// A name that the project does not have; the track keeps the word.
    Gone {
        /// The cell.
        place: Place,
        /// Its column.
        column: TrackColumn,
        /// The name.
        name: String,
    },
    /// A name that the project has several times; the first was taken.
    Several {
        /// The cell.
        place: Place,
        /// Its column.
        column: TrackColumn,
        /// The name.
        name: String,
    },
    /// A job that the project does not have: it is added.
    NewJob(String),
    /// Factors without `*` that the matrix does not name at the step.
    NotPinned {
        /// The cell.
        place: Place,
        /// Their names.
        names: Vec<String>,
    },
    /// Entries of a track at no step, of which the table says nothing: they stay.
    Kept {
        /// The track.
        track: String,
        /// How many.
        count: usize,
    },
}

impl TrackNotice {
    /// The notice in words of both languages.
    pub fn message(&self) -> Message {
        let cell = |key, place: &Place, column: &TrackColumn| {
            let message = Message::new(key).with("cell", place.to_string());
            message.with("column", column.message())
        };
        match self {
            Self::Encoding(name) => Message::new("table-notice-encoding").with("encoding", *name),
            Self::UnknownColumns(headers) => Message::new("table-notice-unknown-columns")
                .with("count", headers.len())
                .with("names", quoted(headers)),
            Self::Computed => Message::new("table-notice-computed"),
            Self::Gone {
                place,
                column,
                name,
            } => cell("table-notice-gone", place, column).with("name", shortened(name)),
            Self::Several {
                place,
                column,
                name,
            } => cell("table-notice-several", place, column).with("name", shortened(name)),
            Self::NewJob(name) => {
                Message::new("table-notice-new-job").with("name", shortened(name))
            }
            Self::NotPinned { place, names } => {
                cell("table-notice-not-pinned", place, &TrackColumn::Factors)
                    .with("names", quoted(names))
            }
            Self::Kept { track, count } => Message::new("table-notice-kept")
                .with("track", shortened(track))
                .with("count", *count),
        }
    }
}

/// How many names one notice tells.
const MOST_TOLD: usize = 5;

fn quoted(names: &[String]) -> String {
    let mut told: Vec<String> = (names.iter().take(MOST_TOLD))
        .map(|name| shortened(name))
        .collect();
    if names.len() > MOST_TOLD {
        told.push("…".to_owned());
    }
    told.join(" · ")
}
