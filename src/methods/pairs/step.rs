//! The seventeen steps of the line 9 … 1 … 9 on which two things are judged.

use crate::model::{Preference, STRONGEST};

/// A step of the line: −8 is 9 for the first, 0 both alike, 8 is 9 for the second.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Step(i8);

impl Step {
    /// Both alike.
    pub const ALIKE: Self = Self(0);
    /// As far as it goes either way.
    const END: i8 = STRONGEST.cast_signed() - 1;

    /// All of them, the strongest for the first at the beginning.
    pub fn all() -> impl Iterator<Item = Self> {
        (-Self::END..=Self::END).map(Self)
    }

    /// How many steps from alike, towards the second where positive: −8 … 8.
    pub const fn places(self) -> i8 {
        self.0
    }

    /// The step of a judgement.
    pub const fn of(preference: Preference) -> Self {
        match preference.number() {
            number if number > 0 => Self(1 - number),
            number => Self(-1 - number),
        }
    }

    /// The step of so many times for the first, or for the second.
    pub const fn strength(times: u8, second: bool) -> Option<Self> {
        match (Preference::first(times), Preference::second(times)) {
            (_, Some(second_one)) if second => Some(Self::of(second_one)),
            (Some(first), _) => Some(Self::of(first)),
            _ => None,
        }
    }

    /// The judgement of the step.
    pub const fn preference(self) -> Preference {
        let times = self.0.unsigned_abs() + 1;
        let found = if self.0 > 0 {
            Preference::second(times)
        } else {
            Preference::first(times)
        };
        match found {
            Some(preference) => preference,
            None => Preference::ALIKE,
        }
    }

    /// How many times: 1 … 9.
    pub const fn times(self) -> u8 {
        self.0.unsigned_abs() + 1
    }

    /// The step beside it, towards the second or the first; none at the end.
    pub const fn beside(self, second: bool) -> Option<Self> {
        let to = if second { self.0 + 1 } else { self.0 - 1 };
        if to.unsigned_abs() > Self::END.unsigned_abs() {
            None
        } else {
            Some(Self(to))
        }
    }

    /// The step that lies nearest to a ratio, by its logarithm.
    pub fn nearest(ratio: f64) -> Self {
        let distance = |step: &Self| (step.preference().ratio().ln() - ratio.ln()).abs();
        let nearest = Self::all().min_by(|a, b| distance(a).total_cmp(&distance(b)));
        nearest.unwrap_or(Self::ALIKE)
    }
}
