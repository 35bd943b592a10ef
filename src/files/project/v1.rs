//! Format 1 as it stands in a file. Frozen: a new field is a new format.

use serde::Deserialize;

/// A whole file of format 1.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Project {
    pub(super) about: About,
    pub(super) next_id: Id,
    pub(super) weighting: Weighting,
    pub(super) scale: Vec<Level>,
    pub(super) class_rule: ClassRule,
    pub(super) stages: Vec<Stage>,
    pub(super) touchpoints: Vec<Touchpoint>,
    pub(super) factors: Vec<Factor>,
    pub(super) relations: Vec<Relation>,
    pub(super) segments: Vec<Segment>,
}

/// Factor, touchpoint, level.
pub(super) type Relation = (Id, Id, LevelValue);

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct About {
    pub(super) name: String,
    pub(super) description: String,
    pub(super) author: String,
    pub(super) language: Language,
    pub(super) illustrative: bool,
}

#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Language {
    En,
    Ru,
}

#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Weighting {
    OneToFive,
    AsIs,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Level {
    pub(super) value: LevelValue,
    pub(super) key: char,
    pub(super) english: String,
    pub(super) russian: String,
}

#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) enum ClassRule {
    Deviation {
        k: Number,
    },
    Percent {
        p_percent: Number,
    },
    Pareto {
        critical_percent: Number,
        important_percent: Number,
    },
    NaturalBreaks,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Stage {
    pub(super) id: Id,
    pub(super) name: String,
    pub(super) note: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Touchpoint {
    pub(super) id: Id,
    pub(super) stage: Id,
    pub(super) name: String,
    pub(super) channel: Channel,
    pub(super) note: String,
    pub(super) must_have: bool,
    pub(super) excluded: bool,
}

#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Channel {
    Online,
    Offline,
    Both,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Factor {
    pub(super) id: Id,
    pub(super) name: String,
    pub(super) importance: Option<Number>,
    pub(super) note: String,
    pub(super) excluded: bool,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Segment {
    pub(super) id: Id,
    pub(super) name: String,
    pub(super) note: String,
    pub(super) share: Option<Number>,
    pub(super) importances: Vec<(Id, Number)>,
    pub(super) relations: Vec<Relation>,
}

/// An id: 0…4,294,967,295.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(try_from = "i64")]
pub(super) struct Id(pub(super) u32);

/// What a level counts: 0…99. Whether the scale has it is checked with everything else.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "i64")]
pub(super) struct LevelValue(pub(super) u8);

/// A finite number, never a negative zero: RON itself reads `NaN`, `inf` and `1e999`. Ranges are checked with everything else.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize)]
#[serde(try_from = "f64")]
pub(super) struct Number(pub(super) f64);

/// Why a number is none of the above. The parser hands errors on as text, so the text is a code and read back from it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NumberError {
    /// Not an id.
    #[error("number: id")]
    Id,
    /// Not a level.
    #[error("number: level")]
    Level,
    /// Not a whole number from 0.
    #[error("number: count")]
    Count,
    /// No judgement of a pair.
    #[error("number: preference")]
    Preference,
    /// NaN or infinite.
    #[error("number: not finite")]
    NotFinite,
}

impl NumberError {
    /// The error of a text, where it is one of these.
    pub(super) fn of(text: &str) -> Option<Self> {
        [
            Self::Id,
            Self::Level,
            Self::Count,
            Self::Preference,
            Self::NotFinite,
        ]
        .into_iter()
        .find(|error| error.to_string() == text)
    }
}

impl TryFrom<i64> for Id {
    type Error = NumberError;

    fn try_from(value: i64) -> Result<Self, NumberError> {
        u32::try_from(value).map(Self).map_err(|_| NumberError::Id)
    }
}

impl TryFrom<i64> for LevelValue {
    type Error = NumberError;

    fn try_from(value: i64) -> Result<Self, NumberError> {
        u8::try_from(value)
            .ok()
            .filter(|value| *value <= crate::model::MAX_LEVEL)
            .map(Self)
            .ok_or(NumberError::Level)
    }
}

impl TryFrom<f64> for Number {
    type Error = NumberError;

    fn try_from(value: f64) -> Result<Self, NumberError> {
        if value.is_finite() {
            Ok(Self(value + 0.0))
        } else {
            Err(NumberError::NotFinite)
        }
    }
}
