//! The screens' states side by side, and which of them an action, a selection or a subject belongs to.

use egui::Ui;

use crate::model::{Project, Subject};
use crate::ui::action::{Action, Screen, Selected};
use crate::ui::confidence::ConfidenceView;
use crate::ui::inspector::Inspector;
use crate::ui::interview::InterviewView;
use crate::ui::map::MapView;
use crate::ui::matrix::MatrixView;
use crate::ui::panel::PanelView;
use crate::ui::priorities::PrioritiesView;
use crate::ui::segments::SegmentsView;
use crate::ui::setup::SetupView;
use crate::ui::tracks::TracksView;
use crate::ui::{Context, Drafts, Intents};

/// What each screen remembers between frames.
#[derive(Default)]
pub(super) struct Views {
    pub(super) setup: SetupView,
    pub(super) matrix: MatrixView,
    pub(super) interview: InterviewView,
    pub(super) priorities: PrioritiesView,
    pub(super) map: MapView,
    pub(super) segments: SegmentsView,
    pub(super) tracks: TracksView,
    pub(super) confidence: ConfidenceView,
    pub(super) panel: PanelView,
    inspector: Inspector,
    /// The screen that was shown last.
    last: Screen,
    /// Whether a dialog that is open on a screen was named when the document was to be left.
    named: bool,
}

/// A part of the window in which texts are typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Part {
    Setup,
    Matrix,
    Interview,
    Priorities,
    Segments,
    Tracks,
    Confidence,
    Panel,
    Inspector,
}

impl Part {
    /// In the order in which what is typed is entered.
    pub(super) const ALL: [Self; 9] = [
        Self::Setup,
        Self::Matrix,
        Self::Interview,
        Self::Priorities,
        Self::Segments,
        Self::Tracks,
        Self::Confidence,
        Self::Panel,
        Self::Inspector,
    ];
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
        self.confidence.forget();
        self.panel.forget();
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
            Screen::Confidence => self.confidence.selected(ctx),
            Screen::Panel => self.panel.selected(ctx),
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
            Screen::Confidence => self.confidence.subject(project),
            Screen::Panel => self.panel.subject(project),
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
            Screen::Confidence => self.confidence.go_to(ctx, subject),
            Screen::Panel => self.panel.go_to(ctx, subject),
        }
    }

    /// Whether Escape has something nearer to end on a screen than the projector's view.
    pub(super) fn wants_escape(&self, screen: Screen) -> bool {
        match screen {
            Screen::Matrix => self.matrix.wants_escape(),
            Screen::Map => self.map.wants_escape(),
            Screen::Tracks => self.tracks.wants_escape(),
            Screen::Confidence => self.confidence.wants_escape(),
            Screen::Panel => self.panel.wants_escape(),
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

    /// Makes edits of what is being typed in a part, because the document is saved or left.
    pub(super) fn keep_drafts(&mut self, part: Part, ctx: &Context<'_>, intents: &mut Intents) {
        match part {
            Part::Setup => self.setup.keep_drafts(ctx, intents),
            Part::Matrix => self.matrix.keep_drafts(ctx, intents),
            Part::Interview => self.interview.keep_drafts(ctx, intents),
            Part::Priorities => self.priorities.keep_drafts(ctx, intents),
            Part::Segments => self.segments.keep_drafts(ctx, intents),
            Part::Tracks => self.tracks.keep_drafts(ctx, intents),
            Part::Confidence => self.confidence.keep_drafts(ctx, intents),
            Part::Panel => self.panel.keep_drafts(ctx, intents),
            Part::Inspector => self.inspector.keep_drafts(ctx, intents),
        }
    }

    /// What is being typed on any screen, in the order in which it would be entered.
    pub(super) fn drafts(&self, ctx: &Context<'_>, drafts: &mut Drafts<'_>) {
        for part in Part::ALL {
            match part {
                Part::Setup => self.setup.drafts(drafts),
                Part::Matrix => self.matrix.drafts(drafts),
                Part::Interview => self.interview.drafts(drafts),
                Part::Priorities => self.priorities.drafts(drafts),
                Part::Segments => self.segments.drafts(ctx, drafts),
                Part::Tracks => self.tracks.drafts(drafts),
                Part::Confidence => self.confidence.drafts(ctx, drafts),
                Part::Panel => self.panel.drafts(ctx, drafts),
                Part::Inspector => self.inspector.drafts(drafts),
            }
        }
    }

    /// The title of a dialog on a screen in which something was typed; once, since asked again the person means it.
    pub(super) fn unanswered(&mut self) -> Option<&'static str> {
        let title = self.unanswered_dialog()?;
        (!std::mem::replace(&mut self.named, true)).then_some(title)
    }

    fn unanswered_dialog(&self) -> Option<&'static str> {
        self.matrix
            .unanswered()
            .or_else(|| self.tracks.unanswered())
    }

    /// Keeps what is being typed on a screen that another one takes the place of.
    fn leave(&mut self, ctx: &Context<'_>, intents: &mut Intents) {
        match self.last {
            Screen::Setup => self.setup.keep_drafts(ctx, intents),
            Screen::Matrix => self.matrix.leave(ctx, intents),
            Screen::Priorities => self.priorities.keep_drafts(ctx, intents),
            Screen::Segments => self.segments.keep_drafts(ctx, intents),
            Screen::Tracks => self.tracks.keep_drafts(ctx, intents),
            Screen::Confidence => self.confidence.keep_drafts(ctx, intents),
            Screen::Panel => self.panel.keep_drafts(ctx, intents),
            // A note waits for its question.
            Screen::Interview | Screen::Map => {}
        }
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
        if self.last != screen {
            self.leave(&ctx, intents);
        }
        self.named &= self.unanswered_dialog().is_some();
        self.last = screen;
        match screen {
            Screen::Setup => self.setup.show(ui, ctx, &own!(Setup), intents),
            Screen::Matrix => self.matrix.show(ui, ctx, &own!(Matrix), intents),
            Screen::Interview => self.interview.show(ui, ctx, &own!(Interview), intents),
            Screen::Priorities => self.priorities.show(ui, ctx, &own!(Priorities), intents),
            Screen::Map => self.map.show(ui, ctx, &own!(Map), intents),
            Screen::Segments => self.segments.show(ui, ctx, &own!(Segments), intents),
            Screen::Tracks => self.tracks.show(ui, ctx, &own!(Tracks), intents),
            Screen::Confidence => self.confidence.show(ui, ctx, &own!(Confidence), intents),
            Screen::Panel => self.panel.show(ui, ctx, &own!(Panel), intents),
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
