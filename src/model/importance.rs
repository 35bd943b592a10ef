//! The importance of a factor and the range in which a project keeps it.

use std::fmt;

use crate::i18n::Message;

/// The range that importances of a project keep to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Weighting {
    /// The method's scale, 1…5, any real number in it.
    #[default]
    OneToFive,
    /// Weights as somebody else counted them (ten points, percent): any finite number from 0.
    AsIs,
}

/// A finite number from 0; whether it may leave 1…5 is the project's [`Weighting`].
#[derive(Clone, Copy, PartialEq, PartialOrd)]
pub struct Importance(f64);

/// Why a number is no importance.
#[derive(Clone, Copy, Debug, PartialEq, thiserror::Error)]
pub enum ImportanceError {
    /// NaN, infinite or below 0.
    #[error("{0} is not a weight: a finite number from 0 is needed")]
    NotAWeight(f64),
    /// Outside the method's scale.
    #[error("{0} is outside 1…5")]
    OutsideOneToFive(f64),
}

impl ImportanceError {
    /// The refusal in words of both languages.
    pub fn message(self) -> Message {
        match self {
            Self::NotAWeight(value) => {
                Message::new("importance-error-not-a-weight").with("value", value)
            }
            Self::OutsideOneToFive(value) => {
                Message::new("importance-error-outside").with("value", value)
            }
        }
    }
}

impl Importance {
    /// The importance of that size, if the weighting allows it.
    ///
    /// # Errors
    /// Where the number is not finite, negative, or outside 1…5 under [`Weighting::OneToFive`].
    pub fn new(value: f64, weighting: Weighting) -> Result<Self, ImportanceError> {
        if !value.is_finite() || value < 0.0 {
            return Err(ImportanceError::NotAWeight(value));
        }
        if weighting == Weighting::OneToFive && !(1.0..=5.0).contains(&value) {
            return Err(ImportanceError::OutsideOneToFive(value));
        }
        // A negative zero would be written as one and read back as another text.
        Ok(Self(value + 0.0))
    }

    /// Its size.
    pub const fn value(self) -> f64 {
        self.0
    }
}

impl fmt::Debug for Importance {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0)
    }
}
