//! Actions of the Interview screen. Levels are no actions: their keys are the scale's.

use egui::Key;

use super::{Facts, facts, plain};

/// An action of the Interview screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum InterviewAction {
    /// On to the next question without an answer.
    Skip,
    /// The answer is not known: the cell is marked, and on to the next question.
    NotSure,
    /// To the question before.
    Back,
    /// A note on the cell.
    Note,
    /// All cells of this touchpoint that are not rated yet get the lowest level.
    RestLowest,
    /// The whole market's level becomes the segment's own answer.
    Accept,
    /// The whole market's levels become the segment's own in the rest of this touchpoint.
    AcceptRest,
    /// By touchpoint, or by factor.
    Order,
    /// Ask for cells that are not rated.
    AskNotRated,
    /// Ask for cells of which somebody is not sure.
    AskNotSure,
    /// Ask for all cells.
    AskAll,
    /// Ask about the stage before, or about all from the first one back.
    StageBefore,
    /// Ask about the next stage, or about all from the last one on.
    StageNext,
    /// At the end of a round: ask the skipped ones again, hand a ballot in, or see what came out.
    Proceed,
    /// Who rates: the room, or a person by name.
    Rater,
    /// The person's ballot is whole, or is opened again.
    HandIn,
}

impl InterviewAction {
    /// All of them in the order of the menu.
    pub const ALL: &[Self] = &[
        Self::Skip,
        Self::NotSure,
        Self::Back,
        Self::Note,
        Self::RestLowest,
        Self::Accept,
        Self::AcceptRest,
        Self::Order,
        Self::AskNotRated,
        Self::AskNotSure,
        Self::AskAll,
        Self::StageBefore,
        Self::StageNext,
        Self::Proceed,
        Self::Rater,
        Self::HandIn,
    ];

    pub(super) const fn facts(self) -> Facts {
        match self {
            Self::Skip => facts!(
                "action-interview-skip",
                "action-interview-skip-tip",
                Question,
                plain(Key::Space),
                plain(Key::ArrowRight)
            ),
            Self::NotSure => facts!(
                "action-interview-not-sure",
                "action-interview-not-sure-tip",
                Question,
                plain(Key::U)
            ),
            Self::Back => facts!(
                "action-interview-back",
                "action-interview-back-tip",
                Project,
                plain(Key::Backspace),
                plain(Key::ArrowLeft)
            ),
            Self::Note => facts!(
                "action-interview-note",
                "action-interview-note-tip",
                Question,
                plain(Key::N)
            ),
            Self::RestLowest => facts!(
                "action-interview-rest",
                "action-interview-rest-tip",
                Question,
                plain(Key::R)
            ),
            Self::Accept => facts!(
                "action-interview-accept",
                "action-interview-accept-tip",
                SegmentQuestion,
                plain(Key::Equals)
            ),
            Self::AcceptRest => facts!(
                "action-interview-accept-rest",
                "action-interview-accept-rest-tip",
                SegmentQuestion,
                plain(Key::W)
            ),
            Self::Order => facts!(
                "action-interview-order",
                "action-interview-order-tip",
                Project,
                plain(Key::O)
            ),
            Self::AskNotRated => facts!(
                "action-interview-ask-not-rated",
                "action-interview-ask-not-rated-tip",
                Project,
                plain(Key::E)
            ),
            Self::AskNotSure => facts!(
                "action-interview-ask-not-sure",
                "action-interview-ask-not-sure-tip",
                Project,
                plain(Key::D)
            ),
            Self::AskAll => facts!(
                "action-interview-ask-all",
                "action-interview-ask-all-tip",
                Project,
                plain(Key::A)
            ),
            Self::StageBefore => facts!(
                "action-interview-stage-before",
                "action-interview-stage-before-tip",
                Project,
                plain(Key::PageUp)
            ),
            Self::StageNext => facts!(
                "action-interview-stage-next",
                "action-interview-stage-next-tip",
                Project,
                plain(Key::PageDown)
            ),
            Self::Proceed => facts!(
                "action-interview-proceed",
                "action-interview-proceed-tip",
                Project,
                plain(Key::Enter)
            ),
            Self::Rater => facts!(
                "action-interview-rater",
                "action-interview-rater-tip",
                Project,
                plain(Key::P)
            ),
            Self::HandIn => facts!(
                "action-interview-hand-in",
                "action-interview-hand-in-tip",
                Ballot,
                plain(Key::H)
            ),
        }
    }
}
