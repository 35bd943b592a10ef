//! The consensus that ballots would bring with them: asked for, waited for, shown beside its tick.

use egui::Ui;

use super::choice::Key;
use super::{BallotsDraft, Entry};
use crate::app::dialogs::Seen;
use crate::i18n::Message;
use crate::methods::ballots::ConsensusChanges;
use crate::ui::widgets;

/// What the consensus would change. It is worked out beside the frames, for what is chosen now and for nothing else.
#[derive(Debug)]
pub(super) struct Preview {
    of: Key,
    /// The number under which it was asked for.
    asked: Option<u64>,
    found: Found,
    /// True where they are taken in as soon as it is known.
    then_take: bool,
}

#[derive(Debug)]
enum Found {
    Awaited,
    Changes(ConsensusChanges),
    /// It could not be worked out.
    Broken,
}

impl BallotsDraft {
    /// Forgets what was found for another choice; true where it has to be asked for.
    pub(super) fn outdate(&mut self) -> bool {
        if !self.entries.iter().any(Entry::is_taken) {
            self.preview = None;
            return false;
        }
        let of = self.key();
        if self.preview.as_ref().is_none_or(|known| known.of != of) {
            self.preview = Some(Preview {
                of,
                asked: None,
                found: Found::Awaited,
                then_take: false,
            });
        }
        (self.preview.as_ref()).is_some_and(|preview| preview.asked.is_none())
    }

    /// It was asked for under this number.
    pub fn was_asked(&mut self, number: u64) {
        if let Some(preview) = &mut self.preview {
            preview.asked = Some(number);
        }
    }

    /// What was asked for under this number has come; nothing where it could not be worked out.
    pub fn figured(&mut self, number: u64, found: Option<ConsensusChanges>) {
        if let Some(preview) = &mut self.preview
            && preview.asked == Some(number)
        {
            preview.found = found.map_or(Found::Broken, Found::Changes);
        }
    }

    /// True while the consensus is to be taken and is not known yet.
    pub(super) fn awaits(&self) -> bool {
        let awaited = |preview: &Preview| matches!(preview.found, Found::Awaited);
        self.consensus && self.preview.as_ref().is_some_and(awaited)
    }

    /// Whether they are taken in as soon as the consensus is known.
    pub(super) fn takes_then(&self) -> bool {
        self.preview
            .as_ref()
            .is_some_and(|preview| preview.then_take)
    }

    /// Takes them in as soon as the consensus is known; true where it is still awaited.
    pub(super) fn take_once_known(&mut self) -> bool {
        let awaits = self.awaits();
        if let Some(preview) = &mut self.preview {
            preview.then_take = awaits;
        }
        awaits
    }

    /// What the consensus would change, where that is known.
    pub(super) fn changes(&self) -> Option<&ConsensusChanges> {
        match &self.preview.as_ref()?.found {
            Found::Changes(changes) => Some(changes),
            Found::Awaited | Found::Broken => None,
        }
    }

    /// Shows whether the consensus goes into the matrix as well, and what that would do.
    pub(super) fn show_consensus(&mut self, ui: &mut Ui, seen: &Seen<'_>) {
        let Some(preview) = &self.preview else {
            return;
        };
        let (any, text) = match &preview.found {
            Found::Awaited if preview.then_take => (true, Message::new("ballots-consensus-then")),
            Found::Awaited => (true, Message::new("ballots-consensus-waits")),
            Found::Broken => (false, Message::new("ballots-consensus-broken")),
            Found::Changes(changes) if changes.cells.is_empty() => {
                (false, Message::new("ballots-consensus-same"))
            }
            Found::Changes(changes) => {
                let counts = Message::new("ballots-consensus-counts")
                    .with("new", changes.new)
                    .with("changed", changes.changed)
                    .with("settled", changes.settled);
                (true, counts)
            }
        };
        ui.add_enabled_ui(any, |ui| {
            let mut on = self.consensus && any;
            let tick = ui.checkbox(&mut on, seen.text("ballots-consensus"));
            if tick.changed() {
                self.consensus = on;
            }
        });
        ui.indent("consensus", |ui| {
            ui.label(widgets::soft(seen.words.say(&text), seen.tokens));
        });
    }
}
