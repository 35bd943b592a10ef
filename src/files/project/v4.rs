//! Format 4 as it stands in a file: format 3 with ballots, settled cells and judgements by pairs. Frozen: a new field is a new format.

use serde::Deserialize;

use super::v1::{
    About, ClassRule, Factor, Id, Level, LevelValue, Number, NumberError, Relation, Stage,
    Touchpoint, Weighting,
};
use super::v2::{Cell, Evidence};
use super::v3::{Hue, Job, Track};

/// A whole file of format 4.
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
    pub(super) not_sure: Vec<Cell>,
    pub(super) settled: Vec<Settlement>,
    pub(super) judgements: Vec<Judgement>,
    pub(super) evidence: Vec<Evidence>,
    pub(super) jobs: Vec<Job>,
    pub(super) segments: Vec<Segment>,
    pub(super) tracks: Vec<Track>,
    /// Whether a ballot shows itself to others only once it is in.
    pub(super) blind: bool,
    pub(super) ballots: Vec<Ballot>,
}

/// First factor, second factor, how much more important the first is.
pub(super) type Judgement = (Id, Id, Preference);

/// 1…9 for the first of the pair, −2…−9 for the second.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "i64")]
pub(super) struct Preference(pub(super) i8);

impl TryFrom<i64> for Preference {
    type Error = NumberError;

    fn try_from(value: i64) -> Result<Self, Self::Error> {
        match i8::try_from(value) {
            Ok(number @ (1..=9 | -9..=-2)) => Ok(Self(number)),
            _ => Err(NumberError::Preference),
        }
    }
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Settlement {
    pub(super) factor: Id,
    pub(super) touchpoint: Id,
    pub(super) level: LevelValue,
    pub(super) reason: String,
    /// Year, month and day as `2026-11-22`, here and below.
    pub(super) date: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Ballot {
    pub(super) id: Id,
    pub(super) rater: String,
    pub(super) source: String,
    pub(super) date: Option<String>,
    pub(super) is_in: bool,
    pub(super) levels: Vec<Relation>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Segment {
    pub(super) id: Id,
    pub(super) name: String,
    pub(super) note: String,
    pub(super) share: Option<Number>,
    pub(super) hue: Hue,
    pub(super) mark: String,
    pub(super) jobs: Vec<Id>,
    pub(super) importances: Vec<(Id, Number)>,
    pub(super) judgements: Vec<Judgement>,
    pub(super) relations: Vec<Relation>,
    pub(super) not_sure: Vec<Cell>,
}
