//! The journal at work: what happens to the document on screen is handed over in the frame in which it happens.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, channel};
use std::time::{Duration, Instant, SystemTime};

use egui::{Context, Event};

use super::{App, Document, Services};
use crate::edit::apply;
use crate::files::journal::{Fate, Origin, State, Typed};
use crate::i18n::Message;
use crate::jobs::journal::Journal;
use crate::ui::Draft;

/// How long the end of the program waits for a disk that does not answer.
const AT_THE_END: Duration = Duration::from_secs(5);

/// What the journal says where it cannot be written, and where it can again.
const REFUSED: &str = "recover-not-written";
const WELL: &str = "recover-written-again";

/// The journal of the document on screen, and what it was told last.
pub(super) struct Keeper {
    journal: Arc<Journal>,
    /// Where all journals are; none where the system names no folder, and then nothing is kept.
    folder: Option<PathBuf>,
    said: Receiver<Message>,
    /// True while it cannot be written.
    failed: Arc<AtomicBool>,
    told: Option<Told>,
    /// Whether the person did something in the last pass and in this one; what they open is filled in the next.
    stirred: (bool, bool),
}

/// What the journal knows of the document on screen.
#[derive(PartialEq)]
struct Told {
    /// When the document came on screen.
    begun: SystemTime,
    revision: u64,
    changes: u32,
    drafts: Vec<Draft>,
    /// How many changes the file has that a power cut could take away: the disk reported an error after it was in place.
    unsure: u32,
}

impl Keeper {
    /// A journal in the program's own folder; a failure wakes the window.
    pub(super) fn new(services: &Services, window: &Context) -> Self {
        let (tell, said) = channel();
        let failed = Arc::new(AtomicBool::new(false));
        let folder = services.journal();
        let journal = folder.clone().map_or_else(Journal::off, |folder| {
            let (failed, window) = (Arc::clone(&failed), window.clone());
            Journal::start(services.disk.clone(), folder, move |message| {
                match message.key {
                    REFUSED => failed.store(true, Ordering::Release),
                    WELL => failed.store(false, Ordering::Release),
                    _ => {}
                }
                // The receiver goes only with the program.
                let _ = tell.send(message);
                window.request_repaint();
            })
        });
        Self {
            journal: Arc::new(journal),
            folder,
            said,
            failed,
            told: None,
            stirred: (false, false),
        }
    }

    /// The journal, for whoever waits for it beside the frame.
    pub(super) fn journal(&self) -> Arc<Journal> {
        Arc::clone(&self.journal)
    }

    /// Where all journals are.
    pub(super) fn folder(&self) -> Option<&Path> {
        self.folder.as_deref()
    }

    /// Whether what is not saved is kept some days.
    pub(super) fn works(&self) -> bool {
        self.folder.is_some() && !self.failed.load(Ordering::Acquire)
    }

    /// Looks at what the person does in this pass, before anything takes it.
    pub(super) fn listen(&mut self, ctx: &Context) {
        let moves = |event: &Event| matches!(event, Event::PointerMoved(_) | Event::MouseMoved(_));
        let stirs = ctx.input(|input| input.events.iter().any(|event| !moves(event)));
        self.stirred = (self.stirred.1, stirs);
    }

    /// Another document has come on screen.
    fn begin(&mut self, document: &Document) {
        let told = Told {
            begun: SystemTime::now(),
            revision: document.history.revision(),
            changes: document.changes(),
            drafts: Vec::new(),
            unsure: 0,
        };
        let origin = origin(document, told.begun);
        self.journal.begin(origin, state(document, &[]));
        self.told = Some(told);
    }

    /// Hands over how the document stands where that is news.
    fn tell(&mut self, document: &Document, drafts: Vec<Draft>) {
        let Some(told) = &mut self.told else {
            return;
        };
        let now = Told {
            begun: told.begun,
            revision: document.history.revision(),
            changes: document.changes(),
            drafts,
            unsure: told.unsure,
        };
        if now != *told {
            let mut state = state(document, &now.drafts);
            state.changes = state.changes.saturating_add(now.unsure);
            self.journal.keep(state);
            *told = now;
        }
    }

    fn saved(&mut self, document: &Document, drafts: Vec<Draft>) {
        let Some(told) = &mut self.told else {
            return;
        };
        let origin = origin(document, told.begun);
        self.journal.saved(origin, state(document, &drafts));
        told.revision = document.history.revision();
        told.changes = document.changes();
        told.drafts = drafts;
        told.unsure = 0;
    }

    fn close(&mut self, document: &Document) {
        let Some(told) = self.told.take() else {
            return;
        };
        // What could not be entered is no less work than what was.
        let lost = told.unsure > 0
            || document.is_modified()
            || !state(document, &told.drafts).typed.is_empty();
        let fate = if lost { Fate::Discarded } else { Fate::Done };
        self.journal.close(fate);
    }
}

impl App {
    /// Says what could not be written down, and when it could again.
    pub(super) fn hear_journal(&mut self) {
        while let Ok(message) = self.keeper.said.try_recv() {
            self.keep(message.clone(), message.key != WELL);
        }
    }

    /// Begins the journal of the document that has come on screen.
    pub(super) fn begin_journal(&mut self) {
        if let Some(document) = &self.document {
            self.keeper.begin(document);
        }
    }

    /// Hands over what this pass has changed; `typing` is whether a field has the focus now. What is chosen and not entered is
    /// a draft too, so that every press is a reason to look.
    pub(super) fn keep_journal(&mut self, typing: bool) {
        let (Some(document), Some(told)) = (&self.document, &self.keeper.told) else {
            return;
        };
        let stirred = self.keeper.stirred.0 || self.keeper.stirred.1;
        let changed = told.revision != document.history.revision()
            || told.changes != document.changes()
            || stirred
            || typing != self.typing;
        if changed {
            let drafts = self.drafts();
            self.tell_journal(drafts);
        }
    }

    /// The file has what it was given.
    pub(super) fn journal_saved(&mut self) {
        let drafts = self.drafts();
        if let Some(document) = &self.document {
            self.keeper.saved(document, drafts);
        }
    }

    /// The file has what it was given, but a power cut could take it away again: the journal keeps it.
    pub(super) fn journal_unsure(&mut self) {
        if let Some(told) = &mut self.keeper.told {
            told.unsure = told.unsure.saturating_add(told.changes.max(1));
        }
    }

    /// The document leaves the screen: nothing is lost by that, or the person chose not to save.
    pub(super) fn close_journal(&mut self) {
        let drafts = self.drafts();
        self.tell_journal(drafts);
        if let Some(document) = &self.document {
            self.keeper.close(document);
        }
    }

    /// Waits until what was done is on the disk, but not for ever. Never called in a frame.
    pub(super) fn end_journal(&self) {
        settle(&self.keeper.journal, AT_THE_END);
    }

    fn tell_journal(&mut self, drafts: Vec<Draft>) {
        if let Some(document) = &self.document {
            self.keeper.tell(document, drafts);
        }
    }
}

/// Waits until what was done is on the disk. One that does not answer must not hold up the end: then the journal's thread is
/// not waited for any more and ends with the process.
pub(super) fn settle(journal: &Arc<Journal>, at_most: Duration) {
    let begun = Instant::now();
    if !journal.settle(at_most) && begun.elapsed() >= at_most {
        std::mem::forget(Arc::clone(journal));
    }
}

fn origin(document: &Document, begun: SystemTime) -> Origin {
    let file = document.file.as_ref();
    Origin {
        // The next start may be in another folder.
        path: file
            .map(|file| std::path::absolute(&file.path).unwrap_or_else(|_| file.path.clone())),
        on_disk: file.map(|file| file.on_disk.clone()),
        begun,
    }
}

/// The document with what is being typed entered where that can be.
fn state(document: &Document, drafts: &[Draft]) -> State {
    let mut project = document.project().clone();
    let mut typed = Vec::new();
    for draft in drafts {
        let tried = draft.edit.as_ref().map(|edit| apply(&mut project, edit));
        let entered = matches!(tried, Some(Ok(_)));
        // A field that holds what the project has is not being typed in.
        if !matches!(tried, Some(Ok(applied)) if !applied.changed) {
            typed.push(Typed {
                place: draft.place.clone(),
                text: draft.text.clone(),
                entered,
            });
        }
    }
    let being_typed = u32::try_from(typed.len()).unwrap_or(u32::MAX);
    State {
        changes: document.changes().saturating_add(being_typed),
        project,
        typed,
    }
}
