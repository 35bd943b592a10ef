//! What can be wrong with a project, and where in it.

use crate::model::{ClassRuleError, EntryError, EntryList, ImportanceError, PanelError, TextError};

/// Where in a project a problem stands. Positions count from 0 in list order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Item {
    /// The project's own words.
    About,
    /// The class rule.
    ClassRule,
    /// The id counter.
    Ids,
    /// The grid of relations as a whole.
    Relations,
    /// A stage.
    Stage(usize),
    /// A touchpoint.
    Touchpoint(usize),
    /// A factor.
    Factor(usize),
    /// A segment.
    Segment(usize),
    /// A piece of evidence.
    Evidence(usize),
    /// The cells of which somebody is not sure.
    NotSure,
    /// A ballot.
    Ballot(usize),
    /// The cells that the room settled.
    Settled,
    /// The judgements by pairs for the whole market.
    Judgements,
    /// A question of the panel.
    Question(usize),
    /// A wave of answers.
    Wave(usize),
    /// A segment's filter.
    Filter(usize),
    /// What was taken from the panel for the whole market, or for a segment.
    Taken(Option<usize>),
    /// A hypothesis.
    Hypothesis(usize),
    /// A job to be done.
    Job(usize),
    /// A track.
    Track(usize),
    /// An entry of a track.
    Entry {
        /// Position of the track.
        track: usize,
        /// Which of its lists.
        list: EntryList,
        /// Position in that list.
        at: usize,
    },
    /// A cell.
    Cell {
        /// Position of the factor.
        factor: usize,
        /// Position of the touchpoint.
        touchpoint: usize,
    },
}

/// A broken invariant.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
pub enum Problem {
    /// A name that is none.
    #[error("name: {0}")]
    Name(TextError),
    /// A note, description or author that is refused.
    #[error("text: {0}")]
    Text(TextError),
    /// The class rule's limits.
    #[error("{0}")]
    ClassRule(ClassRuleError),
    /// An id that an earlier item has, of whatever kind.
    #[error("id {0} is used twice")]
    DoubleId(u32),
    /// An id that the counter would give out again.
    #[error("id {id} is not below the counter {next}")]
    IdAhead {
        /// The item's id.
        id: u32,
        /// What the counter would give out next.
        next: u32,
    },
    /// A touchpoint whose stage does not exist.
    #[error("stage {0} does not exist")]
    NoStage(u32),
    /// An importance out of range.
    #[error("{0}")]
    Importance(ImportanceError),
    /// A segment's share outside 0…1.
    #[error("share {0} is outside 0…1")]
    Share(f64),
    /// A segment's mark that is none.
    #[error("mark: {0}")]
    Mark(TextError),
    /// Two tracks of one name.
    #[error("two tracks are named alike")]
    DoubleTrackName,
    /// An entry of a track.
    #[error("{0}")]
    Entry(EntryError),
    /// More of a kind than a project or a track can hold.
    #[error("more than {0}")]
    TooMany(usize),
    /// Two segments of one name.
    #[error("two segments are named alike")]
    DoubleSegmentName,
    /// Two ballots of one name.
    #[error("two ballots are named alike")]
    DoubleRater,
    /// Two questions of one heading.
    #[error("two questions have one heading")]
    DoubleHeading,
    /// Two questions that ask for one factor.
    #[error("another question asks for factor {0}")]
    DoubleFactor(u32),
    /// A second question that says who answered.
    #[error("another question says who answered")]
    SecondRespondent,
    /// Two waves of one name.
    #[error("two waves are named alike")]
    DoubleWaveName,
    /// More packed answers in all than a project's file can hold.
    #[error("{0} bytes of packed answers in all are too many")]
    Packed(usize),
    /// A question, a wave, a filter, taken importances or a hypothesis that says what cannot be.
    #[error("{0}")]
    Panel(PanelError),
    /// A filter or a claim that rests on a question that does not exist. Without it, it would speak of other people.
    #[error("question {0} does not exist")]
    NoQuestion(u32),
    /// A filter or a hypothesis that rests on a wave that does not exist. Without it, it would speak of other people.
    #[error("wave {0} does not exist")]
    NoWave(u32),
    /// A judgement of a factor against itself, or with the larger id first.
    #[error("judgement ({0}, {1}) is none of an ordered pair")]
    Pair(u32, u32),
    /// What was settled, with a reason, about a cell that does not exist. What somebody wrote is not dropped.
    #[error("a settled cell with a reason does not exist")]
    SettledNowhere,
    /// Evidence about an item that does not exist. What somebody wrote is not dropped.
    #[error("evidence about an item that does not exist")]
    Orphan,
    /// Evidence that says nothing.
    #[error("evidence cannot be blank")]
    Blank,
    /// Evidence, a ballot or a settled cell of a year beyond 1…9999.
    #[error("a year is outside 1…9999")]
    Date,
    /// A level that the scale does not have.
    #[error("level {0} is not of the scale")]
    Level(u8),
    /// A segment's own figure for, a doubt about, a ballot's level or a judgement of a factor or touchpoint that does not exist;
    /// a question that asks for or a taken importance of such a factor; a reference of a segment, a track or a hypothesis to anything
    /// that does not.
    #[error("id {0} does not exist")]
    Dangling(u32),
    /// The grid's size is not that of the lists.
    #[error("the relations are {factors} × {touchpoints}")]
    GridSize {
        /// Rows of the grid.
        factors: usize,
        /// Columns of the grid.
        touchpoints: usize,
    },
}

/// Whether a problem can be mended without losing what somebody said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Remedy {
    /// [`repair`](super::repair()) mends it.
    Repairable,
    /// Only a person can.
    None,
}

impl Problem {
    /// Whether [`repair`](super::repair()) mends it.
    pub const fn remedy(&self) -> Remedy {
        match self {
            Self::Dangling(_) | Self::IdAhead { .. } => Remedy::Repairable,
            _ => Remedy::None,
        }
    }
}
