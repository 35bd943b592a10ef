//! How the program runs: window, frame sequence, files, dialogs, preferences.
//!
//! A frame goes so:
//!
//! ```text
//! logic   results of jobs, dropped files, a wish to close the window
//! ui      keys become actions and are carried out; panels, screen and dialogs are painted and push intents;
//!         the intents are applied, the figures brought up to date; where anything on screen is older than that,
//!         egui is asked to throw this pass away and lay the frame out again
//! ```
//! So a cell edit and its new figures are in the same frame, and only frames with a change cost two passes. The second pass
//! gets no input, so that nothing is done twice. Nothing asks for a repaint but input, a job's end and a change.

mod act;
mod autosave;
mod ballots;
mod browser;
mod certainty;
mod choose;
mod copy;
mod dialogs;
mod document;
mod export;
mod frame;
mod intake;
mod keep;
mod kept;
mod leave;
mod panic;
mod preferences;
mod recover;
mod results;
mod run;
mod services;
mod survey;
mod together;
mod turns;
mod typing;
mod versions;
mod views;

use std::collections::VecDeque;
use std::path::PathBuf;
use std::sync::Arc;

pub use document::Document;
pub use export::ExportChoice;
pub use preferences::Preferences;
pub use run::run;
pub use services::{
    Browser, Clipboard, Clock, Dialogs, FileAnswer, FileRequest, FileRequestKind, Services, Waiting,
};

use crate::i18n::{Message, Words, words};
use crate::jobs::{Jobs, Outcome};
use crate::model::Project;
use crate::ui::action::{Action, Screen, Situation};
use crate::ui::palette::Palette;
use crate::ui::start::{ExampleCard, Recent};
use crate::ui::status::Said;
use crate::ui::{self, Intents, Tokens};

use certainty::Figures;
use dialogs::DialogStack;
use export::Exports;
use keep::Keeper;
use recover::Recovery;
use results::Done;
use survey::Surveys;
use together::Others;
use turns::Turns;
use views::Views;

/// How many messages are kept for Help › Messages.
const MESSAGES: usize = 200;

/// The program with its window.
pub struct App {
    services: Services,
    preferences: Preferences,
    jobs: Jobs<Done>,
    /// Results that were waited for outside of a frame.
    arrived: Vec<Outcome<Done>>,
    figures: Figures,
    surveys: Surveys,
    keeper: Keeper,
    recovery: Recovery,
    document: Option<Document>,
    others: Others,
    shown: Shown,
    views: Views,
    /// The day on which the last look at the clock was, and when by the window's own time.
    today: (chrono::NaiveDate, f64),
    palette: Option<Palette>,
    dialogs: DialogStack,
    exports: Exports,
    intents: Intents,
    /// Keys that wait for a frame of their own.
    turns: Turns,
    /// Actions of screens that these have not carried out yet.
    pending: Vec<Action>,
    recent: Vec<Recent>,
    examples: Vec<ExampleCard>,
    messages: VecDeque<Said>,
    /// True while the last message is what the status line shows.
    saying: bool,
    tokens: &'static Tokens,
    title: String,
    /// True where a text field had the focus at the end of the last frame.
    typing: bool,
    /// True once the person agreed to end the program.
    ending: bool,
    /// True while preferences are being written, and then whether they changed meanwhile.
    writing_preferences: Option<bool>,
    serial: u64,
    /// How many imports were begun.
    intakes: u64,
}

/// What of the program is in the window.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Shown {
    screen: Screen,
    inspector: bool,
    /// The screen alone, for a projector.
    presenting: bool,
}

impl Default for Shown {
    fn default() -> Self {
        Self {
            screen: Screen::default(),
            inspector: true,
            presenting: false,
        }
    }
}

impl App {
    /// The program in a window that eframe has made.
    pub fn new(cc: &eframe::CreationContext<'_>, services: Services) -> Self {
        let ctx = &cc.egui_ctx;
        ui::install_fonts(ctx);
        ui::visuals::install(ctx);
        let (preferences, warning) = Preferences::read(&services);
        ctx.set_theme(preferences.egui_theme());
        ctx.set_zoom_factor(preferences.zoom);
        let wake = ctx.clone();
        let surveys = Surveys::new(Arc::clone(&services.surveying), &preferences.answers);
        let mut app = Self {
            preferences,
            jobs: Jobs::new(move || wake.request_repaint()),
            arrived: Vec::new(),
            figures: Figures::new(services.figuring.clone(), ctx),
            surveys,
            keeper: Keeper::new(&services, ctx),
            recovery: Recovery::default(),
            document: None,
            others: Others::of(&services, ctx),
            shown: Shown::default(),
            views: Views::default(),
            today: (services.clock.today(), 0.0),
            palette: None,
            dialogs: DialogStack::default(),
            exports: Exports::default(),
            intents: Intents::default(),
            turns: Turns::default(),
            pending: Vec::new(),
            recent: Vec::new(),
            examples: Vec::new(),
            messages: VecDeque::new(),
            saying: false,
            tokens: ui::visuals::shown(ctx),
            title: String::new(),
            typing: false,
            ending: false,
            writing_preferences: None,
            serial: 0,
            intakes: 0,
            services,
        };
        if let Some(warning) = warning {
            app.refuse(warning);
        }
        app.look_at_recent();
        app.list_examples();
        app.list_templates();
        app.look_for_unsaved_work();
        app.sweep();
        app
    }

    /// Opens a project file, or imports a table, beside the frame.
    pub fn open(&mut self, path: PathBuf) {
        // What a crash left is asked about when the file is there, or is not.
        self.recovery.wait_for(&path);
        self.read(path);
    }

    /// The project on screen.
    pub fn project(&self) -> Option<&Project> {
        self.document.as_ref().map(Document::project)
    }

    /// The window's title.
    pub fn title(&self) -> &str {
        &self.title
    }

    /// What was said last.
    pub fn last_message(&self) -> Option<String> {
        let said = self.messages.back()?;
        Some(self.words().say(&said.message))
    }

    /// True once the program is to end.
    pub const fn is_ending(&self) -> bool {
        self.ending
    }

    /// Waits until no job runs; their results are dealt with in the next frame. True where there was one.
    pub fn wait_for_jobs(&mut self) -> bool {
        let before = self.arrived.len();
        while let Some(outcome) = self.jobs.wait() {
            self.arrived.push(outcome);
        }
        self.arrived.len() > before
    }

    fn words(&self) -> &'static Words {
        words(self.preferences.language(&self.services))
    }

    fn situation(&self) -> Situation<'_> {
        let document = self.document.as_ref();
        let selected = document.map(|document| {
            let context = self.context(document);
            self.views.selected(self.shown.screen, context)
        });
        Situation {
            project: document.is_some(),
            undo: document.and_then(|document| document.history.undo_label()),
            redo: document.and_then(|document| document.history.redo_label()),
            selected: selected.unwrap_or_default(),
            exporting: self.exports.is_under_way(),
            inspector: self.shown.inspector,
            presenting: self.shown.presenting,
            autosave: self.preferences.autosave,
            theme: self.preferences.theme,
            language: self.words().language(),
            screen: self.shown.screen,
        }
    }

    /// Says that something was done.
    fn say(&mut self, message: Message) {
        self.keep(message, false);
    }

    /// Says that something was refused or went wrong.
    fn refuse(&mut self, message: Message) {
        self.keep(message, true);
    }

    fn keep(&mut self, message: Message, refusal: bool) {
        if self.messages.len() == MESSAGES {
            self.messages.pop_front();
        }
        self.messages.push_back(Said { message, refusal });
        self.saying = true;
    }
}
