//! The rule by which deviations become the three classes, with its limits.

use crate::i18n::Message;

/// How classes are drawn. The limits are ours: the method's author names the classes and no limits.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum ClassRule {
    /// Critical from z ≥ +k, less important from z ≤ −k.
    Deviation {
        /// In standard deviations; above 0.
        k: f64,
    },
    /// Critical from a relative deviation of +p, less important from −p.
    Percent {
        /// In percent of the mean; above 0.
        p_percent: f64,
    },
    /// By falling score: critical while the cumulative share before the item is below the first limit, important below the second.
    Pareto {
        /// In percent of the grand total.
        critical_percent: f64,
        /// In percent of the grand total; above the first.
        important_percent: f64,
    },
    /// Three groups of least within-group squared deviation (Jenks).
    NaturalBreaks,
}

/// Why the limits of a rule are refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ClassRuleError {
    /// k is not a number above 0 and at most 10.
    #[error("the limit in standard deviations must lie above 0 and at most at 10")]
    Deviation,
    /// p is not a number above 0 and at most 1000.
    #[error("the limit in percent of the mean must lie above 0 and at most at 1000")]
    Percent,
    /// The limits are not two ascending numbers between 0 and 100.
    #[error("the two limits must ascend between 0 and 100 percent")]
    Pareto,
}

impl ClassRuleError {
    /// The refusal in words of both languages.
    pub const fn message(self) -> Message {
        match self {
            Self::Deviation => Message::new("class-rule-error-deviation"),
            Self::Percent => Message::new("class-rule-error-percent"),
            Self::Pareto => Message::new("class-rule-error-pareto"),
        }
    }
}

impl Default for ClassRule {
    fn default() -> Self {
        Self::DEVIATION
    }
}

impl ClassRule {
    /// z ≥ 0.5, the default.
    pub const DEVIATION: Self = Self::Deviation { k: 0.5 };
    /// 25 % of the mean.
    pub const PERCENT: Self = Self::Percent { p_percent: 25.0 };
    /// 50 and 80 % of the total.
    pub const PARETO: Self = Self::Pareto {
        critical_percent: 50.0,
        important_percent: 80.0,
    };

    /// Holds the limits to their ranges.
    ///
    /// # Errors
    /// Where a limit is not finite or out of its range.
    pub fn check(self) -> Result<(), ClassRuleError> {
        let within = |value: f64, top: f64| value > 0.0 && value <= top;
        match self {
            Self::Deviation { k } if !within(k, 10.0) => Err(ClassRuleError::Deviation),
            Self::Percent { p_percent } if !within(p_percent, 1000.0) => {
                Err(ClassRuleError::Percent)
            }
            Self::Pareto {
                critical_percent,
                important_percent,
            } if !(within(critical_percent, 100.0)
                && within(important_percent, 100.0)
                && critical_percent < important_percent) =>
            {
                Err(ClassRuleError::Pareto)
            }
            _ => Ok(()),
        }
    }
}
