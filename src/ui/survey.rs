//! The answers behind the panel as the window has them: read or not, filtered how, what was worked out from them.

use std::path::PathBuf;
use std::sync::Arc;

use crate::i18n::Message;
use crate::methods::hypotheses::Judged;
pub use crate::methods::panel::Moved;
use crate::methods::panel::{Base, ColumnFacts, PanelComparison, PanelFigures, SegmentMoney, Ways};
use crate::model::{Filter, HypothesisId, QuestionId, SegmentId, WaveId};

/// How far the reading of the answers is.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Reading {
    /// The project has no panel.
    #[default]
    Nothing,
    /// They are being read, a fraction of 0…1 where that is known.
    Reads(Option<f32>),
    /// They are there.
    Ready,
    /// They could not be read.
    Failed(Message),
}

/// What became of the file of a wave.
#[derive(Clone, Debug, PartialEq)]
pub enum FileChange {
    /// It is not where it was.
    Gone,
    /// It holds something else than when it was last read.
    Changed,
    /// It lies outside the project's folder, there, and nobody agreed to have it read.
    Outside(PathBuf),
    /// It cannot be read, in words.
    Unreadable(Message),
}

/// The answers, the filter and what was found.
#[derive(Clone, Debug, Default)]
pub struct Survey {
    /// The answers as they were last read; they may be of an earlier mapping while others are read.
    pub base: Option<Arc<Base>>,
    /// Changes with every new base.
    pub stamp: u64,
    /// Changes with everything of it that is on screen.
    pub turn: u64,
    /// How far the reading is.
    pub reading: Reading,
    /// What was taken and what was not when they were last read.
    pub notices: Vec<Message>,
    /// Files that are not as they were.
    pub changes: Vec<(WaveId, FileChange)>,
    /// What each question's answers look like.
    pub facts: Arc<Vec<(QuestionId, ColumnFacts)>>,
    /// The filter of the panel.
    pub filter: Filter,
    /// Importances that have moved.
    pub moved: Vec<Moved>,
    /// The charts.
    pub figures: Slot<Filter, PanelFigures>,
    /// Two filters side by side.
    pub comparison: Slot<(Filter, Filter), PanelComparison>,
    /// The rows of answers in words of one's own, by filter, question and what they hold.
    pub texts: Slot<(Filter, QuestionId, String), Vec<u32>>,
    /// Customers and money, by filter and the questions of segments and of amounts.
    pub money: Slot<(Filter, QuestionId, Option<QuestionId>), Vec<SegmentMoney>>,
    /// The four derivations, by whose importances, filter and revision of the project.
    pub ways: Slot<(Option<SegmentId>, Filter, u64), Ways>,
    /// The hypotheses, by revision of the project.
    pub judged: Slot<u64, Vec<(HypothesisId, Judged)>>,
}

impl Survey {
    /// Other answers are there.
    pub fn set_base(&mut self, base: Arc<Base>) {
        self.base = Some(base);
        self.stamp += 1;
        self.turn += 1;
    }

    /// No answers are there any more; the filter stays.
    pub fn forget_answers(&mut self) {
        let filter = std::mem::take(&mut self.filter);
        *self = Self {
            filter,
            stamp: self.stamp + 1,
            turn: self.turn + 1,
            ..Self::default()
        };
    }
}

/// Something that is worked out beside the frames where there are many answers: what was asked last, and what was found last.
#[derive(Clone, Debug)]
pub struct Slot<A, T> {
    found: Option<(A, u64, Arc<T>)>,
}

impl<A, T> Default for Slot<A, T> {
    fn default() -> Self {
        Self { found: None }
    }
}

impl<A: PartialEq, T> Slot<A, T> {
    /// What was found last, and whether that is for this question of the answers of this stamp.
    pub fn get(&self, ask: &A, stamp: u64) -> Option<(&T, bool)> {
        let (of, at, found) = self.found.as_ref()?;
        Some((found, of == ask && *at == stamp))
    }

    /// Something was found.
    pub fn set(&mut self, of: A, stamp: u64, found: Arc<T>) {
        self.found = Some((of, stamp, found));
    }
}

/// What a page asks to be worked out from the answers. A page asks in each frame in which what it has is not current; the window works
/// it out at once where there are few answers, else beside the frames, the latest question of each kind only.
#[derive(Clone, Debug, PartialEq)]
pub enum Ask {
    /// The charts under a filter.
    Figures(Filter),
    /// Two filters side by side.
    Comparison(Filter, Filter),
    /// Answers in words of one's own.
    Texts(Filter, QuestionId, String),
    /// Customers and money.
    Money(Filter, QuestionId, Option<QuestionId>),
    /// The four derivations.
    Ways(Option<SegmentId>, Filter),
    /// The hypotheses.
    Judged,
}

/// What a person or a page wants of the answers.
#[derive(Clone, Debug, PartialEq)]
pub enum SurveyWish {
    /// Something worked out.
    Ask(Ask),
    /// Another filter.
    Filter(Filter),
    /// The files read again, all of them.
    Reread,
    /// The file of a wave looked for: a dialog asks where it is.
    Find(WaveId),
    /// The answers of a wave packed into the project.
    Pack(WaveId),
    /// The answers of a wave left to their file again.
    Unpack(WaveId),
    /// Importances that have moved taken again, in one step.
    Update,
    /// Nothing said any more of importances that have moved, until other answers are there.
    Later,
    /// The file of a wave read though it lies outside the project's folder; without a wave, the one that is asked about.
    Agree(Option<WaveId>),
    /// Nothing asked any more about that file.
    NotNow,
}
