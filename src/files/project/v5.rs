//! Format 5 as it stands in a file: format 4 with the buyer panel, importances taken from it and private hypotheses. Frozen: a new
//! field is a new format.

use serde::Deserialize;

use super::v1::{
    About, ClassRule, Factor, Id, Level, Number, Relation, Stage, Touchpoint, Weighting,
};
use super::v2::{Cell, Evidence};
use super::v3::{Count, Hue, Job, Link, Track};
use super::v4::{Ballot, Judgement, Settlement};

/// A whole file of format 5.
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
    pub(super) blind: bool,
    pub(super) ballots: Vec<Ballot>,
    pub(super) taken: Option<Taken>,
    pub(super) questions: Vec<Question>,
    pub(super) hypotheses: Vec<Hypothesis>,
    pub(super) waves: Vec<Wave>,
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
    pub(super) filter: Option<Filter>,
    pub(super) taken: Option<Taken>,
    pub(super) jobs: Vec<Id>,
    pub(super) importances: Vec<(Id, Number)>,
    pub(super) judgements: Vec<Judgement>,
    pub(super) relations: Vec<Relation>,
    pub(super) not_sure: Vec<Cell>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Filter {
    pub(super) clauses: Vec<(Id, Vec<Choice>)>,
    pub(super) waves: Vec<Id>,
}

#[derive(Debug, Deserialize)]
pub(super) enum Choice {
    Named(String),
    Level(i32),
    /// From the first and below the second.
    Between(Number, Number),
    Missing,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Taken {
    pub(super) filter: Filter,
    pub(super) derivation: Derivation,
    /// Day and time as `2026-11-22T14:30`, with seconds where there are any, here and below.
    pub(super) at: String,
    pub(super) respondents: Count,
    /// Factor, importance, its standard error, how many answered.
    pub(super) factors: Vec<(Id, Number, Option<Number>, Count)>,
}

#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Derivation {
    Mean,
    TopTwoBox,
    Centred,
    Rank,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Question {
    pub(super) id: Id,
    pub(super) heading: String,
    pub(super) label: String,
    pub(super) kind: QuestionKind,
    pub(super) block: Option<Block>,
}

#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) enum QuestionKind {
    Ignored,
    Importance {
        factor: Option<Id>,
        low: i32,
        high: i32,
    },
    Nps {
        low: i32,
        high: i32,
    },
    One,
    Many {
        separator: char,
    },
    Number,
    Money,
    Date(DateOrder),
    Text,
    Segment,
    Job,
    Respondent,
}

#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(clippy::enum_variant_names, reason = "as the file writes them")]
pub(super) enum DateOrder {
    YearFirst,
    DayFirst,
    MonthFirst,
}

#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Block {
    Portrait,
    Jobs,
    Problems,
    Factors,
    Nps,
    Recommendations,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Hypothesis {
    pub(super) id: Id,
    pub(super) statement: String,
    pub(super) state: HypothesisState,
    pub(super) owner: String,
    pub(super) note: String,
    pub(super) segment: Option<Link>,
    pub(super) steps: Vec<Link>,
    pub(super) evidence: Vec<Link>,
    pub(super) waves: Vec<Id>,
    pub(super) written: String,
    pub(super) claim: Claim,
    /// When it was written, and what was claimed.
    pub(super) earlier: Vec<(String, Claim)>,
}

#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum HypothesisState {
    Draft,
    Planned,
    Collecting,
    Judged,
    Dropped,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Claim {
    pub(super) filter: Filter,
    pub(super) measure: Measure,
    pub(super) direction: Direction,
    pub(super) threshold: Number,
    pub(super) planned: Count,
    pub(super) method: String,
}

#[derive(Debug, Deserialize)]
pub(super) enum Measure {
    Share(Id, Vec<Choice>),
    Mean(Id),
    Nps(Id),
}

#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Direction {
    Above,
    Below,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Wave {
    pub(super) id: Id,
    pub(super) name: String,
    pub(super) date: Option<String>,
    pub(super) method: String,
    pub(super) read: String,
    pub(super) path: String,
    pub(super) sheet: String,
    pub(super) bytes: u64,
    pub(super) hash: String,
    pub(super) rows: u64,
    /// The lines of the packed table.
    pub(super) packed: Option<Vec<String>>,
}
