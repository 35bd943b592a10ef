//! Why an edit is refused: what, of which item, and in words.

use super::uses::{Use, Used};
use crate::i18n::Message;
use crate::model::{
    ClassRuleError, EntryError, ImportanceError, PanelError, ScaleError, TextError,
};

/// A refused edit. The project is as it was.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
pub enum EditError {
    /// The factor is not there any more.
    #[error("this factor does not exist")]
    NoFactor,
    /// The touchpoint is not there any more.
    #[error("this touchpoint does not exist")]
    NoTouchpoint,
    /// The stage is not there any more.
    #[error("this stage does not exist")]
    NoStage,
    /// The segment is not there any more.
    #[error("this segment does not exist")]
    NoSegment,
    /// The piece of evidence is not there any more.
    #[error("this evidence does not exist")]
    NoEvidence,
    /// Evidence that says nothing.
    #[error("evidence cannot be blank")]
    BlankEvidence,
    /// A date of a year beyond 1…9999.
    #[error("the year is outside 1…9999")]
    Date,
    /// More evidence than a project can hold.
    #[error("a project holds {0} pieces of evidence at most")]
    TooMuchEvidence(usize),
    /// A name or a text.
    #[error("{0}")]
    Text(TextError),
    /// An importance of a factor.
    #[error("importance of '{factor}': {error}")]
    Importance {
        /// The factor's name.
        factor: String,
        /// What is wrong.
        error: ImportanceError,
    },
    /// A level that the scale does not have.
    #[error("'{factor} × {touchpoint}': {level} is not of the scale {scale}")]
    Level {
        /// The factor's name.
        factor: String,
        /// The touchpoint's name.
        touchpoint: String,
        /// The level.
        level: u8,
        /// The scale's values.
        scale: String,
    },
    /// A scale that is none.
    #[error("{0}")]
    Scale(ScaleError),
    /// A level for which the change of scale names no level of the new one.
    #[error("level {0} has no place in the new scale")]
    ScaleMap(u8),
    /// Limits of the class rule.
    #[error("{0}")]
    ClassRule(ClassRuleError),
    /// A share outside 0…1.
    #[error("share {0} is outside 0…1")]
    Share(f64),
    /// A segment of that name exists.
    #[error("a segment '{0}' exists")]
    SegmentNameTaken(String),
    /// The job is not there any more.
    #[error("this job does not exist")]
    NoJob,
    /// The track is not there any more.
    #[error("this track does not exist")]
    NoTrack,
    /// The entry of a track is not there any more.
    #[error("this entry does not exist")]
    NoEntry,
    /// A track of that name exists.
    #[error("a track '{0}' exists")]
    TrackNameTaken(String),
    /// An entry of a track that is none.
    #[error("{0}")]
    Entry(EntryError),
    /// The ballot is not there any more.
    #[error("this ballot does not exist")]
    NoBallot,
    /// A ballot of that person exists.
    #[error("a ballot of '{0}' exists")]
    RaterTaken(String),
    /// A factor judged against itself.
    #[error("a factor cannot be judged against itself")]
    SameFactor,
    /// More of a kind than a project or a track can hold.
    #[error("there can be {0} at most")]
    TooMany(usize),
    /// More items than a project can hold.
    #[error(
        "a project holds {factors} factors, {touchpoints} touchpoints and {cells} cells at most"
    )]
    TooLarge {
        /// Factors at most.
        factors: usize,
        /// Touchpoints at most.
        touchpoints: usize,
        /// Cells at most.
        cells: usize,
    },
    /// The question of the panel is not there any more.
    #[error("this question does not exist")]
    NoQuestion,
    /// The wave of answers is not there any more.
    #[error("this wave does not exist")]
    NoWave,
    /// The hypothesis is not there any more.
    #[error("this hypothesis does not exist")]
    NoHypothesis,
    /// Two questions with that heading.
    #[error("a question '{0}' exists")]
    HeadingTaken(String),
    /// A wave of that name exists.
    #[error("a wave '{0}' exists")]
    WaveNameTaken(String),
    /// Something of the panel or of a hypothesis.
    #[error("{0}")]
    Panel(PanelError),
    /// Two questions about that factor.
    #[error("two questions ask about '{0}'")]
    FactorAsked(String),
    /// Two questions that say who answered.
    #[error("only one question says who answered")]
    Respondents,
    /// More packed answers than a project's file can carry, in megabytes.
    #[error("a project holds {0} MB of packed answers at most")]
    TooMuchPacked(usize),
    /// The answers of that question cannot be told apart by what stands between them.
    #[error("the separator of '{0}' is a control character")]
    Separator(String),
    /// A filter chooses answers that this question cannot have, or none.
    #[error("'{0}' has no such answer")]
    Choice(String),
    /// This question has no such figure.
    #[error("'{0}' has no such figure")]
    Measure(String),
    /// More earlier claims than a hypothesis keeps.
    #[error("a hypothesis keeps {0} earlier claims at most")]
    TooManyClaims(usize),
    /// Something rests on what was to go or to change.
    #[error("{what:?} is used by {by:?}")]
    InUse {
        /// What was to go or to change.
        what: Used,
        /// What rests on it.
        by: Vec<Use>,
    },
    /// Importances from a panel in which nobody answered about any.
    #[error("nobody answered how important a factor is")]
    NothingTaken,
    /// The importance of that factor was not taken from the panel.
    #[error("the importance of '{0}' was not taken from the panel")]
    NotTaken(String),
    /// A whole project that breaks the rules.
    #[error("that state of the project is not sound")]
    Unsound,
    /// Every id has been given out.
    #[error("this project has used up its ids")]
    IdsUsedUp,
}

impl From<TextError> for EditError {
    fn from(error: TextError) -> Self {
        Self::Text(error)
    }
}

impl From<PanelError> for EditError {
    fn from(error: PanelError) -> Self {
        Self::Panel(error)
    }
}

impl From<ScaleError> for EditError {
    fn from(error: ScaleError) -> Self {
        Self::Scale(error)
    }
}

impl From<ClassRuleError> for EditError {
    fn from(error: ClassRuleError) -> Self {
        Self::ClassRule(error)
    }
}

impl EditError {
    /// The refusal in words of both languages.
    pub fn message(&self) -> Message {
        let named = |key, name: &String| Message::new(key).with("name", name.as_str());
        match self {
            Self::NoFactor => Message::new("edit-error-no-factor"),
            Self::NoTouchpoint => Message::new("edit-error-no-touchpoint"),
            Self::NoStage => Message::new("edit-error-no-stage"),
            Self::NoSegment => Message::new("edit-error-no-segment"),
            Self::NoEvidence => Message::new("edit-error-no-evidence"),
            Self::BlankEvidence => Message::new("edit-error-blank-evidence"),
            Self::Date => Message::new("edit-error-date"),
            Self::TooMuchEvidence(limit) => {
                Message::new("edit-error-too-much-evidence").with("limit", *limit as f64)
            }
            Self::Text(error) => error.message(),
            Self::Importance { factor, error } => Message::new("edit-error-importance")
                .with("factor", factor.as_str())
                .with("why", error.message()),
            Self::Level {
                factor,
                touchpoint,
                level,
                scale,
            } => Message::new("edit-error-level")
                .with("factor", factor.as_str())
                .with("touchpoint", touchpoint.as_str())
                .with("level", *level)
                .with("scale", scale.as_str()),
            Self::Scale(error) => error.message(),
            Self::ScaleMap(level) => Message::new("edit-error-scale-map").with("level", *level),
            Self::ClassRule(error) => error.message(),
            Self::Share(share) => Message::new("edit-error-share").with("share", *share),
            Self::SegmentNameTaken(name) => {
                Message::new("edit-error-segment-name").with("name", name.as_str())
            }
            Self::NoJob => Message::new("edit-error-no-job"),
            Self::NoTrack => Message::new("edit-error-no-track"),
            Self::NoEntry => Message::new("edit-error-no-entry"),
            Self::TrackNameTaken(name) => {
                Message::new("edit-error-track-name").with("name", name.as_str())
            }
            Self::NoBallot => Message::new("edit-error-no-ballot"),
            Self::RaterTaken(name) => Message::new("edit-error-rater").with("name", name.as_str()),
            Self::SameFactor => Message::new("edit-error-same-factor"),
            Self::Entry(error) => error.message(),
            Self::TooMany(limit) => Message::new("edit-error-too-many").with("limit", *limit),
            Self::TooLarge {
                factors,
                touchpoints,
                cells,
            } => Message::new("edit-error-too-large")
                .with("factors", *factors)
                .with("touchpoints", *touchpoints)
                .with("cells", *cells),
            Self::NoQuestion => Message::new("edit-error-no-question"),
            Self::NoWave => Message::new("edit-error-no-wave"),
            Self::NoHypothesis => Message::new("edit-error-no-hypothesis"),
            Self::HeadingTaken(name) => named("edit-error-heading", name),
            Self::WaveNameTaken(name) => named("edit-error-wave-name", name),
            Self::Panel(error) => error.message(),
            Self::FactorAsked(name) => named("edit-error-factor-asked", name),
            Self::Respondents => Message::new("edit-error-respondents"),
            Self::TooMuchPacked(limit) => {
                Message::new("edit-error-too-much-packed").with("limit", *limit)
            }
            Self::Separator(name) => named("edit-error-separator", name),
            Self::Choice(name) => named("edit-error-choice", name),
            Self::Measure(name) => named("edit-error-measure", name),
            Self::TooManyClaims(limit) => {
                Message::new("edit-error-too-many-claims").with("limit", *limit)
            }
            Self::InUse { what, by } => what.message(by),
            Self::NothingTaken => Message::new("edit-error-nothing-taken"),
            Self::NotTaken(name) => named("edit-error-not-taken", name),
            Self::Unsound => Message::new("edit-error-unsound"),
            Self::IdsUsedUp => Message::new("edit-error-ids"),
        }
    }
}
