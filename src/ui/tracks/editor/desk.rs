//! The track on the desk: what is changed in a frame is changed here first, so that two changes of one entry add up.

use std::collections::BTreeSet;

use super::super::Chosen;
use crate::edit::{Edit, EntryEdit, TrackEdit};
use crate::i18n::Message;
use crate::model::{
    Agent, AgentId, Barrier, BarrierId, Entry, EvidenceId, Step, StepId, Track, TrackEvidence,
};
use crate::ui::{Context, Intent, Intents};

/// What is to be selected next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Go {
    /// This.
    To(Chosen),
    /// Nothing, which is the track itself.
    Back,
}

/// A track with what is selected in it, and where its changes go.
pub(super) struct Desk<'c, 'i> {
    pub ctx: Context<'c>,
    /// The track with the changes of this frame.
    pub track: Track,
    /// What is shown of it; the track itself where nothing is selected.
    pub of: Option<Chosen>,
    /// What is to be selected next.
    pub go: Option<Go>,
    pub intents: &'i mut Intents,
}

macro_rules! change {
    ($name:ident, $id:ty, $kind:ty, $list:ident, $edit:ident, $looked:expr) => {
        /// Changes an entry, unless it stays as it was.
        pub fn $name(&mut self, id: $id, change: impl FnOnce(&mut $kind)) -> Result<(), Message> {
            let list = &mut self.track.$list;
            let Some(at) = list.iter().position(|found| found.id == id) else {
                return Ok(());
            };
            let Some(place) = list.get_mut(at) else {
                return Ok(());
            };
            let mut next = place.clone();
            change(&mut next);
            if next == *place {
                return Ok(());
            }
            let looked: fn(&mut $kind, chrono::NaiveDate) = $looked;
            looked(&mut next, self.ctx.today);
            next.check().map_err(|error| error.message())?;
            *place = next.clone();
            self.entry(EntryEdit::$edit(Box::new(next)));
            Ok(())
        }
    };
}

impl<'c, 'i> Desk<'c, 'i> {
    pub fn new(
        ctx: &Context<'c>,
        track: &Track,
        of: Option<Chosen>,
        intents: &'i mut Intents,
    ) -> Self {
        Self {
            ctx: *ctx,
            // Its lists are shared, so this costs little.
            track: track.clone(),
            of,
            go: None,
            intents,
        }
    }

    change!(step, StepId, Step, steps, ChangeStep, |step, day| {
        step.looked_at = Some(day);
    });
    change!(agent, AgentId, Agent, agents, ChangeAgent, |agent, day| {
        agent.looked_at = Some(day);
    });
    change!(
        barrier,
        BarrierId,
        Barrier,
        barriers,
        ChangeBarrier,
        |barrier, day| {
            barrier.looked_at = Some(day);
        }
    );
    change!(
        proof,
        EvidenceId,
        TrackEvidence,
        evidence,
        ChangeEvidence,
        |_, _| {}
    );

    /// Says why a change was refused.
    pub fn heed(&mut self, result: Result<(), Message>) {
        if let Err(why) = result {
            self.intents.push(Intent::Refuse(why));
        }
    }

    /// Asks for a change of the entries.
    pub fn entry(&mut self, edit: EntryEdit) {
        self.edit(TrackEdit::Entry(self.track.id, edit));
    }

    /// Asks for a change of the track.
    pub fn edit(&mut self, edit: TrackEdit) {
        self.intents.edit(Edit::Track(edit));
    }

    /// Somebody looked at these today.
    pub fn looked_at(&mut self, entries: BTreeSet<Entry>) {
        if !entries.is_empty() {
            self.entry(EntryEdit::LookAt(entries, self.ctx.today));
        }
    }

    /// Selects an entry.
    pub fn choose(&mut self, entry: Entry) {
        self.go = Some(Go::To(Chosen::Entry(entry)));
    }

    /// The shown entry; none where it is the track or a piece of evidence.
    pub const fn entry_shown(&self) -> Option<Entry> {
        match self.of {
            Some(Chosen::Entry(entry)) => Some(entry),
            _ => None,
        }
    }
}
