//! The Tracks screen: the Customer Track of one segment as lanes over stages, or two tracks side by side.

mod beside;
mod chosen;
mod editor;
mod page;
mod tabular;

use egui::{Id, Ui};

use super::action::{Selected, TracksAction};
use super::{Context, Drafts, Intents};
use crate::methods::matrix::Scope;
use crate::model::{Entry, Project, StageId, Subject, Track, TrackId};
use beside::Beside;
pub use chosen::Chosen;
use editor::Editor;
pub(in crate::ui) use editor::step_words;
use page::Page;

/// The state of the screen.
#[derive(Default)]
pub struct TracksView {
    /// The track on show; the first one where none was chosen.
    track: Option<TrackId>,
    /// What is selected in it.
    chosen: Option<Chosen>,
    /// The only stage on show.
    stage: Option<StageId>,
    /// Whether two tracks stand side by side.
    two: bool,
    page: Page,
    /// What had the focus before the editor was shown: its keys are not the page's, even where they end its focus.
    focused: Option<Id>,
    beside: Beside,
    editor: Editor,
}

impl TracksView {
    /// Forgets everything that belongs to the document, because another one is on screen.
    pub fn forget(&mut self) {
        *self = Self::default();
    }

    /// The track on show.
    pub fn track<'p>(&self, project: &'p Project) -> Option<&'p Track> {
        let chosen = self.track.and_then(|id| project.track(id));
        chosen.or_else(|| project.tracks.get(0))
    }

    /// What is selected in it, where it is there.
    fn chosen(&self, project: &Project) -> Option<Chosen> {
        let track = self.track(project)?;
        self.chosen.filter(|chosen| chosen.is_in(track))
    }

    /// What is selected, so that the window knows which actions can be done.
    pub fn selected(&self, ctx: Context<'_>) -> Selected {
        let chosen = self.chosen(ctx.project);
        Selected {
            track: self.track(ctx.project).is_some(),
            entry: chosen.is_some() && !self.two,
            step: !self.two && matches!(chosen, Some(Chosen::Entry(Entry::Step(_)))),
            ..Selected::default()
        }
    }

    /// The touchpoint of the selected step.
    pub fn subject(&self, project: &Project) -> Option<Subject> {
        let Some(Chosen::Entry(Entry::Step(id))) = self.chosen(project) else {
            return None;
        };
        let touchpoint = self.track(project)?.step(id)?.touchpoint.as_ref()?.id()?;
        Some(Subject::Touchpoint(touchpoint))
    }

    /// Selects the step of a touchpoint in the track on show, where there is one.
    pub fn go_to(&mut self, ctx: Context<'_>, subject: Subject) {
        let Some(track) = self.track(ctx.project) else {
            return;
        };
        let at = |id| {
            let steps = track.steps.iter();
            let mut found = steps.filter(|step| step.touchpoint.as_ref().is_some_and(|l| l.is(id)));
            found.next().map(|step| Entry::Step(step.id))
        };
        if let Some(entry) = subject.touchpoint().and_then(at) {
            self.show_track(track.id, Some(entry));
        }
    }

    /// Shows a track with an entry selected.
    pub fn show_track(&mut self, track: TrackId, entry: Option<Entry>) {
        self.track = Some(track);
        self.two = false;
        self.choose(entry.map(Chosen::Entry));
    }

    /// Whether Escape has something nearer to end than the projector's view.
    pub fn wants_escape(&self) -> bool {
        self.stage.is_some() || self.page.wants_escape()
    }

    fn choose(&mut self, chosen: Option<Chosen>) {
        self.chosen = chosen;
        self.page.reveal();
    }

    /// Shows the first track of the segment looked at, because that was chosen at the top.
    pub fn look(&mut self, project: &Project, scope: Scope) {
        let Scope::Segment(id) = scope else {
            return;
        };
        let shown = self.track(project);
        if shown.is_some_and(|track| track.segment.is(id)) {
            return;
        }
        let mut tracks = project.tracks.iter();
        if let Some(track) = tracks.find(|track| track.segment.is(id)) {
            self.show_track(track.id, None);
        }
    }

    /// Makes edits of what is being typed, because the document is saved or left.
    pub fn keep_drafts(&mut self, ctx: &Context<'_>, intents: &mut Intents) {
        page::keep_drafts(self, ctx, intents);
        editor::keep_drafts(self, ctx, intents);
    }

    /// What is being typed.
    pub fn drafts(&self, drafts: &mut Drafts<'_>) {
        page::drafts(self, drafts);
        editor::drafts(self, drafts);
    }

    /// The title of the question about a new track, where it is open and was typed in.
    pub fn unanswered(&self) -> Option<&'static str> {
        self.page.unanswered()
    }

    /// Shows what is selected beside the track, open for editing.
    pub fn inspector(&mut self, ui: &mut Ui, ctx: Context<'_>, intents: &mut Intents) {
        self.focused = ui.memory(egui::Memory::focused);
        editor::show(self, ui, &ctx, intents);
    }

    /// Shows the screen and carries its actions out.
    pub fn show(
        &mut self,
        ui: &mut Ui,
        ctx: Context<'_>,
        actions: &[TracksAction],
        intents: &mut Intents,
    ) {
        let mut own = Vec::new();
        for action in actions {
            // Without the panel beside it evidence is noted on the page.
            let on_page = ctx.presenting && *action == TracksAction::AddEvidence;
            if !on_page && editor::act(self, &ctx, *action, intents) {
                // The keys that asked for it are no text for a field that opens.
                ui.ctx().request_discard("the editor took an action");
            } else {
                own.push(*action);
            }
        }
        let actions = own.as_slice();
        if actions.contains(&TracksAction::Beside) {
            self.two = !self.two;
        } else if actions.iter().any(|action| beside::is_only_here(*action)) {
            self.two = true;
        } else if !actions.iter().all(|action| beside::carries_out(*action)) {
            // What can be done with one track only is done on its page.
            self.two = false;
        }
        if self.two && self.track(ctx.project).is_some() {
            beside::show(self, ui, &ctx, actions, intents);
        } else {
            page::show(self, ui, &ctx, actions, intents);
        }
        self.focused = None;
    }
}
