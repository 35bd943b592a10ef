//! Saving by itself after a pause, where the person has agreed to it and nothing is in doubt.

use egui::Context;

use super::App;
use super::document::{Document, SaveRequest};
use crate::i18n::Message;

/// How long nothing changes before it is saved, in seconds.
const PAUSE_S: f64 = 15.0;
/// How long a change waits at most while more come, in seconds.
const LATEST_S: f64 = 120.0;

/// When a document was changed, and whether it may be saved without being told to. Times are the window's own, in seconds.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Autosave {
    /// True while only a person may save it: something was put right on opening, or the last save failed.
    pub(super) held: bool,
    revision: u64,
    /// When the first change came that no save has begun with.
    first: Option<f64>,
    last: f64,
}

impl Autosave {
    /// Of a document that comes on screen.
    pub(super) fn of(held: bool) -> Self {
        Self {
            held,
            ..Self::default()
        }
    }

    /// Sees the document at a time.
    fn see(&mut self, now: f64, revision: u64, modified: bool) {
        if !modified {
            self.first = None;
        } else if self.first.is_none() || self.revision != revision {
            self.first.get_or_insert(now);
            self.last = now;
        }
        self.revision = revision;
    }

    /// When it is to be saved; none where there is nothing to save.
    fn due(&self) -> Option<f64> {
        Some((self.last + PAUSE_S).min(self.first? + LATEST_S))
    }

    /// A save begins with what there is now.
    pub(super) const fn begin(&mut self) {
        self.first = None;
    }
}

/// Whether a document may be saved without being told to. Everything that speaks against it is asked here, but what is open over
/// the window.
pub(super) fn may_autosave(document: &Document) -> bool {
    document.file.is_some()
        && document.is_modified()
        && !document.autosave.held
        // Nothing is written unasked where somebody else is at work.
        && !document.shared_with_others()
        && !document.sharing.gone
        // What is dragged has not been decided yet.
        && !document.history.in_gesture()
        && document.saving == 0
}

impl App {
    /// Saves the document where it is time, or asks to be called again when it will be. What is being typed stays where it is.
    pub(super) fn autosave(&mut self, ctx: &Context) {
        let Some(document) = &mut self.document else {
            return;
        };
        let now = ctx.input(|input| input.time);
        let (revision, modified) = (document.history.revision(), document.is_modified());
        document.autosave.see(now, revision, modified);
        if !self.preferences.autosave || !may_autosave(document) || self.dialogs.ask() {
            return;
        }
        let Some(due) = document.autosave.due() else {
            return;
        };
        if now < due {
            let wait = std::time::Duration::try_from_secs_f64(due - now).unwrap_or_default();
            ctx.request_repaint_after(wait);
            return;
        }
        document.aim_answers(None);
        let request = SaveRequest {
            project: document.begin_write(),
            to: None,
            then: None,
            by_itself: true,
        };
        self.request_save(request);
    }

    /// Saves by itself from now on, or does not any more.
    pub(super) fn switch_autosave(&mut self) {
        let on = !self.preferences.autosave;
        self.preferences.autosave = on;
        self.say(Message::new(if on {
            "earlier-autosave-on"
        } else {
            "earlier-autosave-off"
        }));
        self.keep_preferences();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pause_of_fifteen_seconds_is_waited_for_but_no_more_than_two_minutes() {
        let mut autosave = Autosave::default();
        autosave.see(5.0, 0, false);
        assert_eq!(autosave.due(), None);
        autosave.see(10.0, 1, true);
        autosave.see(20.0, 1, true);
        assert_eq!(autosave.due(), Some(25.0));
        for second in 0_u32..12 {
            autosave.see(20.0 + 10.0 * f64::from(second), u64::from(second) + 2, true);
        }
        assert_eq!(autosave.due(), Some(130.0));
        // Undone to what the file has: nothing to save.
        autosave.see(129.0, 14, false);
        assert_eq!(autosave.due(), None);
    }

    #[test]
    fn what_is_changed_while_a_save_runs_waits_for_the_next_pause() {
        let mut autosave = Autosave::default();
        autosave.see(10.0, 1, true);
        autosave.begin();
        autosave.see(26.0, 2, true);
        assert_eq!(autosave.due(), Some(41.0));
    }
}
