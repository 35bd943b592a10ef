//! What a screen asks for. The window carries it out at the end of the same frame.

use super::action::{Action, Screen};
use super::certainty::CertaintyWish;
use super::survey::SurveyWish;
use crate::edit::Edit;
use crate::i18n::Message;
use crate::methods::matrix::Scope;
use crate::model::{BallotId, Entry, FactorId, SegmentId, Subject, TouchpointId, TrackId};

/// One wish of a screen.
#[derive(Clone, Debug, PartialEq)]
pub enum Intent {
    /// Change the project, one step of history.
    Edit(Edit),
    /// Begin a gesture: a drag or an open editor that changes the project many times and is one step.
    BeginGesture,
    /// Go on with the gesture: this edit instead of the last one.
    UpdateGesture(Edit),
    /// End the gesture as one step.
    CommitGesture,
    /// End the gesture as though it had not been.
    CancelGesture,
    /// Look at another segment or at the whole market.
    Look(Scope),
    /// Show a screen with this item selected, or as it was.
    Go(Screen, Option<Subject>),
    /// Show a segment.
    ShowSegment(SegmentId),
    /// Show a track with an entry selected.
    ShowTrack(TrackId, Option<Entry>),
    /// Work out how sure the figures are, further, no further, or under other assumptions.
    Certainty(CertaintyWish),
    /// Something of the answers behind the panel: worked out, filtered, read again.
    Survey(SurveyWish),
    /// Show the interview with this person rating on a ballot of their own.
    RateAs(BallotId),
    /// Ask in the interview about these cells and no others.
    AskAbout(Vec<(FactorId, TouchpointId)>),
    /// Say in the status line what was done.
    Say(Message),
    /// Say in the status line, as a warning, why something was not done.
    Refuse(Message),
    /// Carry out an action, as from a context menu or a button of an empty screen.
    Act(Action),
}

/// The wishes of one frame in the order in which they came up.
#[derive(Debug, Default)]
pub struct Intents {
    list: Vec<Intent>,
}

impl Intents {
    /// Adds a wish.
    pub fn push(&mut self, intent: Intent) {
        self.list.push(intent);
    }

    /// Adds a change of the project.
    pub fn edit(&mut self, edit: Edit) {
        self.push(Intent::Edit(edit));
    }

    /// Adds wishes.
    pub fn extend(&mut self, intents: impl IntoIterator<Item = Intent>) {
        self.list.extend(intents);
    }

    /// Takes all wishes out.
    pub fn take(&mut self) -> Vec<Intent> {
        std::mem::take(&mut self.list)
    }
}
