//! The screens' states side by side, and which of them an action, a selection or a subject belongs to.

use egui::Ui;

use crate::model::{Project, Subject};
use crate::ui::action::{Action, Screen, Selected};
use crate::ui::inspector::Inspector;
use crate::ui::interview::InterviewView;
use crate::ui::map::MapView;
use crate::ui::matrix::MatrixView;
use crate::ui::priorities::PrioritiesView;
use crate::ui::segments::SegmentsView;
use crate::ui::setup::SetupView;
use crate::ui::tracks::TracksView;
use crate::ui::{Context, Intents};

/// What each screen remembers between frames.
#[derive(Default)]
pub(super) struct Views {
    pub(super) setup: SetupView,
    matrix: MatrixView,
    interview: InterviewView,
    priorities: PrioritiesView,
    map: MapView,
    pub(super) segments: SegmentsView,
    pub(super) tracks: TracksView,
    inspector: Inspector,
    /// The screen that was shown last.
    last: Screen,
}

impl Views {
    /// Forgets what belongs to the document.
    pub(super) fn forget(&mut self) {
        self.setup.forget();
        self.matrix.forget();
        self.interview.forget();
        self.priorities.forget();
        self.map.forget();
        self.segments.forget();
        self.tracks.forget();
        self.inspector = Inspector::default();
    }

    pub(super) fn selected(&self, screen: Screen, ctx: Context<'_>) -> Selected {
        match screen {
            Screen::Setup => self.setup.selected(ctx),
            Screen::Matrix => self.matrix.selected(ctx),
            Screen::Interview => self.interview.selected(ctx),
            Screen::Priorities => self.priorities.selected(ctx),
            Screen::Map => self.map.selected(ctx),
            Screen::Segments => self.segments.selected(ctx),
            Screen::Tracks => self.tracks.selected(ctx),
        }
    }

    fn subject(&self, screen: Screen, project: &Project) -> Option<Subject> {
        match screen {
            Screen::Setup => self.setup.subject(project),
            Screen::Matrix => self.matrix.subject(project),
            Screen::Interview => self.interview.subject(project),
            Screen::Priorities => self.priorities.subject(project),
            Screen::Map => self.map.subject(project),
            Screen::Segments => self.segments.subject(project),
            Screen::Tracks => self.tracks.subject(project),
        }
    }

    pub(super) fn go_to(&mut self, screen: Screen, ctx: Context<'_>, subject: Subject) {
        match screen {
            Screen::Setup => self.setup.go_to(ctx, subject),
            Screen::Matrix => self.matrix.go_to(ctx, subject),
            Screen::Interview => self.interview.go_to(ctx, subject),
            Screen::Priorities => self.priorities.go_to(ctx, subject),
            Screen::Map => self.map.go_to(ctx, subject),
            Screen::Segments => self.segments.go_to(ctx, subject),
            Screen::Tracks => self.tracks.go_to(ctx, subject),
        }
    }

    /// Whether Escape has something nearer to end on a screen than the projector's view.
    pub(super) fn wants_escape(&self, screen: Screen) -> bool {
        match screen {
            Screen::Matrix => self.matrix.wants_escape(),
            Screen::Map => self.map.wants_escape(),
            Screen::Tracks => self.tracks.wants_escape(),
            Screen::Setup | Screen::Interview | Screen::Priorities | Screen::Segments => false,
        }
    }

    pub(super) fn inspector(
        &mut self,
        screen: Screen,
        ui: &mut Ui,
        ctx: Context<'_>,
        intents: &mut Intents,
    ) {
        if screen == Screen::Tracks {
            self.tracks.inspector(ui, ctx, intents);
            return;
        }
        let subject = self.subject(screen, ctx.project);
        self.inspector.show(ui, ctx, (screen, subject), intents);
    }

    /// Opens a form for a note about what is selected.
    pub(super) fn add_note(&mut self) {
        self.inspector.add_note();
    }

    /// Makes edits of what is being typed, because the document is saved or left.
    pub(super) fn keep_drafts(&mut self, ctx: Context<'_>, intents: &mut Intents) {
        if self.last == Screen::Setup {
            self.setup.leave(&ctx, intents);
        }
        self.interview.keep_drafts(&ctx, intents);
        self.segments.keep_drafts(&ctx, intents);
        self.tracks.keep_drafts(&ctx, intents);
        self.inspector.keep_drafts(&ctx, intents);
    }

    /// Shows a screen, which carries out those of the actions that are its own; the others stay.
    pub(super) fn show(
        &mut self,
        screen: Screen,
        ui: &mut Ui,
        ctx: Context<'_>,
        pending: &mut Vec<Action>,
        intents: &mut Intents,
    ) {
        macro_rules! own {
            ($kind:ident) => {
                take(pending, |action| match action {
                    Action::$kind(action) => Some(action),
                    _ => None,
                })
            };
        }
        if self.last == Screen::Setup && screen != Screen::Setup {
            self.setup.leave(&ctx, intents);
        }
        if self.last == Screen::Segments && screen != Screen::Segments {
            self.segments.keep_drafts(&ctx, intents);
        }
        if self.last == Screen::Tracks && screen != Screen::Tracks {
            self.tracks.keep_drafts(&ctx, intents);
        }
        self.last = screen;
        match screen {
            Screen::Setup => self.setup.show(ui, ctx, &own!(Setup), intents),
            Screen::Matrix => self.matrix.show(ui, ctx, &own!(Matrix), intents),
            Screen::Interview => self.interview.show(ui, ctx, &own!(Interview), intents),
            Screen::Priorities => self.priorities.show(ui, ctx, &own!(Priorities), intents),
            Screen::Map => self.map.show(ui, ctx, &own!(Map), intents),
            Screen::Segments => self.segments.show(ui, ctx, &own!(Segments), intents),
            Screen::Tracks => self.tracks.show(ui, ctx, &own!(Tracks), intents),
        }
    }
}

/// Takes the actions of a kind out of those that wait.
fn take<T>(pending: &mut Vec<Action>, own: impl Fn(Action) -> Option<T>) -> Vec<T> {
    let mut taken = Vec::new();
    pending.retain(|action| match own(*action) {
        Some(action) => {
            taken.push(action);
            false
        }
        None => true,
    });
    taken
}
