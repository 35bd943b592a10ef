//! What questions, waves, filters, taken importances and hypotheses may say; what they refer to is checked with the whole.

use chrono::{NaiveDate, NaiveDateTime};

use super::{
    AnswerRange, Choice, Claim, Filter, Hypothesis, Importance, ImportanceError, Link,
    MAX_TEXT_CHARS, Measure, Question, QuestionKind, Source, Taken, TextError, Wave, Weighting,
    check_name, check_text, is_plain_date,
};
use crate::i18n::Message;

/// The most bytes of a wave's answers that are packed into the project.
pub const MAX_PACKED: usize = 16 << 20;
/// The most bytes of all packed answers together, so that the project's file can still be opened.
pub const MAX_ALL_PACKED: usize = 32 << 20;
/// The most answers that a hypothesis can plan.
pub const MAX_PLANNED: u32 = 10_000_000;
/// How far the ends of a range of importances may lie apart.
pub const MAX_RANGE: i32 = 100;

/// Why something of the panel or a hypothesis is refused.
#[derive(Clone, Copy, Debug, PartialEq, thiserror::Error)]
pub enum PanelError {
    /// A text.
    #[error("{0}")]
    Text(TextError),
    /// Answers of importance that do not rise, or too many of them.
    #[error("{}…{} is no range of importances", .0.low, .0.high)]
    ImportanceRange(AnswerRange),
    /// Answers of recommendation that are not eleven.
    #[error("{}…{} are not eleven whole numbers", .0.low, .0.high)]
    NpsRange(AnswerRange),
    /// A date or a time of a year beyond 1…9999.
    #[error("the year is outside 1…9999")]
    Date,
    /// A checksum that is none.
    #[error("the checksum is none")]
    Hash,
    /// More packed answers than a wave can have.
    #[error("{bytes} bytes of packed answers are more than {MAX_PACKED}")]
    Packed {
        /// How many there are.
        bytes: usize,
    },
    /// A question without any answer in a filter, or a share of no answer.
    #[error("no answer is named")]
    NoChoice,
    /// A span of numbers whose end does not lie above its start.
    #[error("{0} is not below {1}")]
    Between(f64, f64),
    /// A threshold that the figure cannot reach.
    #[error("threshold {threshold} is outside {low}…{high}")]
    Threshold {
        /// The threshold.
        threshold: f64,
        /// The least that it can be.
        low: f64,
        /// The most.
        high: f64,
    },
    /// More planned answers than can be.
    #[error("{0} planned answers are more than {MAX_PLANNED}")]
    Planned(u32),
    /// A taken importance outside 1…5.
    #[error("{0}")]
    Importance(ImportanceError),
    /// A standard error that is none.
    #[error("{0} is no standard error")]
    StandardError(f64),
}

impl From<TextError> for PanelError {
    fn from(error: TextError) -> Self {
        Self::Text(error)
    }
}

impl PanelError {
    /// The refusal in words of both languages.
    pub fn message(self) -> Message {
        let range = |key, range: AnswerRange| {
            // As texts, because numbers would be grouped.
            Message::new(key)
                .with("low", range.low.to_string())
                .with("high", range.high.to_string())
        };
        match self {
            Self::Text(error) => error.message(),
            Self::ImportanceRange(found) => range("panel-error-importance-range", found),
            Self::NpsRange(found) => range("panel-error-nps-range", found),
            Self::Date => Message::new("edit-error-date"),
            Self::Hash => Message::new("panel-error-hash"),
            Self::Packed { bytes } => Message::new("panel-error-packed")
                .with("megabytes", bytes.div_ceil(1 << 20))
                .with("limit", MAX_PACKED >> 20),
            Self::NoChoice => Message::new("panel-error-no-choice"),
            Self::Between(from, below) => Message::new("panel-error-between")
                .with("from", from)
                .with("below", below),
            Self::Threshold {
                threshold,
                low,
                high,
            } => Message::new("panel-error-threshold")
                .with("threshold", threshold)
                .with("low", low)
                .with("high", high),
            Self::Planned(planned) => Message::new("panel-error-planned")
                .with("planned", planned)
                .with("limit", MAX_PLANNED),
            Self::Importance(error) => error.message(),
            Self::StandardError(error) => {
                Message::new("panel-error-standard-error").with("error", error)
            }
        }
    }
}

/// A text that may have several lines and says something.
fn said(text: &str) -> Result<(), PanelError> {
    if text.trim().is_empty() {
        return Err(PanelError::Text(TextError::Empty));
    }
    Ok(check_text(text)?)
}

fn check_date(date: Option<NaiveDate>) -> Result<(), PanelError> {
    match date {
        Some(date) if !is_plain_date(date) => Err(PanelError::Date),
        _ => Ok(()),
    }
}

fn check_time(time: NaiveDateTime) -> Result<(), PanelError> {
    check_date(Some(time.date()))
}

impl Question {
    /// Holds what it says to its rules; not what it refers to.
    ///
    /// # Errors
    /// Where its heading is blank, a text is refused or its answers are none of its kind.
    pub fn check(&self) -> Result<(), PanelError> {
        said(&self.heading)?;
        check_text(&self.label)?;
        let span = |range: AnswerRange| i64::from(range.high) - i64::from(range.low);
        match self.kind {
            QuestionKind::Importance { range, .. }
                if !(1..=i64::from(MAX_RANGE)).contains(&span(range)) =>
            {
                Err(PanelError::ImportanceRange(range))
            }
            QuestionKind::Nps { range } if span(range) != 10 => Err(PanelError::NpsRange(range)),
            _ => Ok(()),
        }
    }
}

impl Wave {
    /// Holds what it says to its rules.
    ///
    /// # Errors
    /// Where its name is blank, a text is refused, a date cannot be kept, or its source says what cannot be.
    pub fn check(&self) -> Result<(), PanelError> {
        check_name(&self.name)?;
        check_text(&self.method)?;
        check_date(self.date)?;
        check_time(self.read)?;
        self.source.check()
    }
}

impl Source {
    /// Holds what it says to its rules.
    ///
    /// # Errors
    /// Where a text is refused, the checksum is none or the packed answers are too many.
    pub fn check(&self) -> Result<(), PanelError> {
        check_text(&self.path)?;
        check_text(&self.sheet)?;
        let digit = |byte: u8| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte);
        if !(self.hash.is_empty() || self.hash.len() == 64 && self.hash.bytes().all(digit)) {
            return Err(PanelError::Hash);
        }
        match &self.packed {
            Some(packed) if packed.len() > MAX_PACKED => Err(PanelError::Packed {
                bytes: packed.len(),
            }),
            _ => Ok(()),
        }
    }
}

impl Choice {
    fn check(&self) -> Result<(), PanelError> {
        match self {
            // An answer may hold whatever a file holds, but not without an end.
            Self::Named(name) if name.len() > MAX_TEXT_CHARS => match check_text(name) {
                Err(error @ TextError::TooLong { .. }) => Err(error.into()),
                _ => Ok(()),
            },
            Self::Between(from, below) if from >= below => {
                Err(PanelError::Between(from.value(), below.value()))
            }
            _ => Ok(()),
        }
    }
}

impl Filter {
    /// Holds what it says to its rules; not what it refers to.
    ///
    /// # Errors
    /// Where a question is named without an answer, or an answer is none.
    pub fn check(&self) -> Result<(), PanelError> {
        for choices in self.clauses.values() {
            if choices.is_empty() {
                return Err(PanelError::NoChoice);
            }
            choices.iter().try_for_each(Choice::check)?;
        }
        Ok(())
    }
}

impl Taken {
    /// Holds what it says to its rules; not what it refers to.
    ///
    /// # Errors
    /// Where the time cannot be kept, an importance lies outside 1…5 (all derivations end there) or a standard error is none.
    pub fn check(&self) -> Result<(), PanelError> {
        self.filter.check()?;
        check_time(self.at)?;
        for taken in self.factors.values() {
            Importance::new(taken.value.value(), Weighting::OneToFive)
                .map_err(PanelError::Importance)?;
            if let Some(error) = taken.standard_error
                && !(error.is_finite() && error >= 0.0)
            {
                return Err(PanelError::StandardError(error));
            }
        }
        Ok(())
    }
}

impl Claim {
    /// Holds what it says to its rules; not what it refers to.
    ///
    /// # Errors
    /// Where its filter or its figure names no answer, its threshold cannot be reached, too many answers are planned or a text
    /// is refused.
    pub fn check(&self) -> Result<(), PanelError> {
        self.filter.check()?;
        check_text(&self.method)?;
        if let Measure::Share(_, choices) = &self.measure {
            if choices.is_empty() {
                return Err(PanelError::NoChoice);
            }
            choices.iter().try_for_each(Choice::check)?;
        }
        let (low, high) = match self.measure {
            Measure::Share(..) => (0.0, 1.0),
            Measure::Nps(_) => (-100.0, 100.0),
            // In the unit of the question.
            Measure::Mean(_) => (f64::MIN, f64::MAX),
        };
        let threshold = self.threshold.value();
        if !(low..=high).contains(&threshold) {
            return Err(PanelError::Threshold {
                threshold,
                low,
                high,
            });
        }
        if self.planned > MAX_PLANNED {
            return Err(PanelError::Planned(self.planned));
        }
        Ok(())
    }
}

impl Hypothesis {
    /// Holds what it says to its rules; not what it refers to.
    ///
    /// # Errors
    /// Where its statement is blank, a text is refused, a time cannot be kept, or its claim or an earlier one is none.
    pub fn check(&self) -> Result<(), PanelError> {
        said(&self.statement)?;
        check_text(&self.owner)?;
        check_text(&self.note)?;
        let gone = (self.segment.iter().filter_map(Link::gone))
            .chain(self.steps.iter().filter_map(Link::gone))
            .chain(self.evidence.iter().filter_map(Link::gone));
        for name in gone {
            check_text(name)?;
        }
        check_time(self.written)?;
        self.claim.check()?;
        for earlier in &self.earlier {
            check_time(earlier.written)?;
            earlier.claim.check()?;
        }
        Ok(())
    }

    /// The claim as it stands and those before it.
    pub fn claims(&self) -> impl Iterator<Item = &Claim> {
        let earlier = self.earlier.iter().map(|earlier| &earlier.claim);
        std::iter::once(&self.claim).chain(earlier)
    }
}
