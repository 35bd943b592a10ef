//! Judgements of factors by pairs: how many times as important one is as another, on Saaty's 1 to 9.

use std::collections::BTreeMap;

use super::FactorId;

/// The strongest judgement.
pub const STRONGEST: u8 = 9;

/// How much more important one factor of a pair is than the other: 1 alike, 3 moderately, 5 strongly, 7 very strongly,
/// 9 extremely, 2, 4, 6 and 8 between them (T. Saaty, A scaling method for priorities in hierarchical structures, Journal of
/// Mathematical Psychology 15, 1977).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Preference(i8);

impl Preference {
    /// Both alike.
    pub const ALIKE: Self = Self(1);

    /// A preference of 1…9 for the first of the pair; none for another number.
    pub const fn first(times: u8) -> Option<Self> {
        match times {
            1..=STRONGEST => Some(Self(times.cast_signed())),
            _ => None,
        }
    }

    /// A preference of 1…9 for the second of the pair; none for another number.
    pub const fn second(times: u8) -> Option<Self> {
        match times {
            1 => Some(Self::ALIKE),
            2..=STRONGEST => Some(Self(-times.cast_signed())),
            _ => None,
        }
    }

    /// The number that stands in a file: 1…9 for the first, −2…−9 for the second.
    pub const fn number(self) -> i8 {
        self.0
    }

    /// The preference of a number in a file; none for one that stands for nothing.
    pub const fn of_number(number: i8) -> Option<Self> {
        match number {
            1..=9 | -9..=-2 => Some(Self(number)),
            _ => None,
        }
    }

    /// How many times as important the first is as the second: 9 … 1/9.
    pub fn ratio(self) -> f64 {
        if self.0 > 0 {
            f64::from(self.0)
        } else {
            -1.0 / f64::from(self.0)
        }
    }

    /// The same judgement with the pair the other way round.
    #[must_use]
    pub const fn turned(self) -> Self {
        match self.0 {
            1 => self,
            number => Self(-number),
        }
    }
}

/// Judgements of pairs; the factor with the smaller id stands first. A pair that is not there is not judged.
pub type Judgements = BTreeMap<(FactorId, FactorId), Preference>;
