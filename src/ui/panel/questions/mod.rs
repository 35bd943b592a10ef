//! The page of waves, columns and what they mean.

mod act;
mod head;
mod known;
mod tabular;
mod typed;
mod waves;

use egui::{Margin, Ui, UiBuilder};

use crate::edit::{Edit, PanelEdit};
use crate::methods::panel::doubt;
use crate::model::{Question, WaveId};
use crate::ui::action::{QuestionsAction, Selected};
use crate::ui::columns::{Change, ColumnList, Look};
use crate::ui::tabular::Tabular;
use crate::ui::{Context, Drafts, Intent, Intents, draft_place, widgets};

use known::Known;
use typed::Typed;

/// The height of the head, of the fields of a wave, and of a wave.
const HEAD: f32 = 56.0;
const FIELDS: f32 = 84.0;
const LINE: f32 = 28.0;
/// So many waves are seen without scrolling.
const WAVES: usize = 4;
/// So many remarks are.
const NOTICES: usize = 6;

/// The state of the page.
pub struct QuestionsPage {
    list: ColumnList,
    known: Known,
    wave: Option<WaveId>,
    reveal: bool,
    typed: Typed,
    /// A question whose new kind a person has to say something of first.
    pending: Option<Question>,
    /// Whether what was not taken is told line by line.
    notices: bool,
}

impl Default for QuestionsPage {
    fn default() -> Self {
        Self {
            list: ColumnList::new("panel questions", false),
            known: Known::default(),
            wave: None,
            reveal: false,
            typed: Typed::default(),
            pending: None,
            notices: false,
        }
    }
}

impl QuestionsPage {
    /// Shows the page and carries its actions out.
    pub fn show(
        &mut self,
        ui: &mut Ui,
        ctx: &Context<'_>,
        actions: &[QuestionsAction],
        intents: &mut Intents,
    ) {
        let panel = &ctx.project.panel;
        if panel.is_empty() {
            head::empty(ui, ctx, intents);
            return;
        }
        self.refresh(ctx);
        for action in actions {
            act::act(self, ctx, *action, intents);
        }
        self.typed.keys(ui, ctx, self.wave, intents);
        let room = ui.available_rect_before_wrap();
        let room = room - Margin::symmetric(16, 10);
        let (above, rest) = room.split_top_bottom_at_y(room.top() + HEAD);
        let mut inside = ui.new_child(UiBuilder::new().id_salt("head").max_rect(above));
        head::show(self, &mut inside, ctx);
        #[expect(clippy::cast_precision_loss, reason = "a few lines")]
        let lines = |count: usize| LINE * count as f32;
        let mut top = rest.top();
        let mut below = |height: f32| {
            let rect = rest.with_min_y(top).with_max_y(top + height);
            top += height;
            rect
        };
        if self.notices {
            let count = ctx.survey.notices.len().clamp(1, NOTICES);
            let rect = below(lines(count) + 8.0);
            let mut inside = ui.new_child(UiBuilder::new().id_salt("notices").max_rect(rect));
            head::notices(&mut inside, ctx);
        }
        if !panel.waves.is_empty() {
            let count = panel.waves.len().min(WAVES);
            let rect = below(lines(count) + 22.0);
            waves::show(self, ui, ctx, rect, intents);
            let rect = below(FIELDS);
            let mut inside = ui.new_child(UiBuilder::new().id_salt("wave").max_rect(rect));
            waves::fields(self, &mut inside, ctx, intents);
        }
        let list = rest.with_min_y((top + 6.0).min(rest.bottom()));
        let look = Look {
            words: ctx.words,
            tokens: ctx.tokens,
            project: ctx.project,
        };
        if let Some(change) = self.list.show(ui, &look, list, &self.known.lines) {
            self.change(change, intents);
        }
        ui.advance_cursor_after_rect(room);
    }

    /// What is known of the questions, and a wave that is there.
    fn refresh(&mut self, ctx: &Context<'_>) {
        let pending = self.pending.as_ref();
        self.known.refresh(ctx, pending);
        let waves = &ctx.project.panel.waves;
        let there = |id: &WaveId| waves.iter().any(|wave| wave.id == *id);
        self.wave = self
            .wave
            .filter(there)
            .or_else(|| waves.last().map(|wave| wave.id));
        self.typed.refresh(ctx.project);
        let questions = &ctx.project.panel.questions;
        let kept = |question: &Question| {
            let now = questions.iter().find(|it| it.id == question.id);
            now.is_some_and(|now| now.heading == question.heading)
        };
        self.pending.take_if(|question| !kept(question));
    }

    /// A question was put right: it is one at once, unless a person has to say something of its new kind first.
    fn change(&mut self, change: Change, intents: &mut Intents) {
        let line = self.known.lines.get(change.at);
        let facts = line.and_then(|line| line.facts.as_ref());
        let kind = line.is_some_and(|line| line.question.kind != change.question.kind);
        if kind && !change.answered && doubt(&change.question, facts).is_some() {
            self.pending = Some(change.question);
            self.known.forget();
            self.list.ask(change.at);
            return;
        }
        self.pending = None;
        self.list.forget_typed();
        self.known.forget();
        intents.edit(Edit::Panel(PanelEdit::ChangeQuestion(change.question)));
    }

    /// The label that is being typed, as a change of its question.
    fn labelled(&self, ctx: &Context<'_>) -> Option<(Question, Edit)> {
        let (heading, text) = self.list.typed()?;
        let mut questions = ctx.project.panel.questions.iter();
        let question = questions.find(|question| question.heading == heading)?;
        let edit = PanelEdit::ChangeQuestion(Question {
            label: text.trim().to_owned(),
            ..question.clone()
        });
        Some((question.clone(), Edit::Panel(edit)))
    }

    /// Makes edits of what is being typed.
    pub fn keep_drafts(&mut self, ctx: &Context<'_>, intents: &mut Intents) {
        if let Some((_, edit)) = self.labelled(ctx) {
            intents.edit(edit);
            self.list.forget_typed();
        }
        self.typed.keep(ctx, intents);
    }

    /// What is being typed.
    pub fn drafts(&self, ctx: &Context<'_>, drafts: &mut Drafts<'_>) {
        if let Some((question, edit)) = self.labelled(ctx) {
            let text = self.list.typed().map_or("", |(_, text)| text);
            drafts.add(
                text,
                |ctx| draft_place(ctx, "survey-label", &question.heading),
                |_| Ok(Some(edit)),
            );
        }
        self.typed.gather(drafts);
    }

    /// What is selected.
    pub fn selected(&self, ctx: &Context<'_>) -> Selected {
        let _ = (self, ctx);
        Selected::default()
    }

    /// What the page shows, as a table.
    pub fn tabular(ctx: &Context<'_>) -> Tabular {
        tabular::of(ctx)
    }

    /// Chooses a wave.
    fn choose_wave(&mut self, ui: &Ui, wave: WaveId, ctx: &Context<'_>, intents: &mut Intents) {
        if self.wave != Some(wave) {
            self.typed.keep(ctx, intents);
            self.wave = Some(wave);
        }
        widgets::take_focus(ui, waves::id());
    }
}

/// Tells the window what is wanted of the answers.
fn wish(intents: &mut Intents, wish: crate::ui::SurveyWish) {
    intents.push(Intent::Survey(wish));
}

/// Carries out an action that is done on any page; false for those of this one.
pub(super) fn anywhere(action: QuestionsAction, intents: &mut Intents) -> bool {
    let wanted = match action {
        QuestionsAction::Reread => crate::ui::SurveyWish::Reread,
        QuestionsAction::Update => crate::ui::SurveyWish::Update,
        QuestionsAction::Later => crate::ui::SurveyWish::Later,
        QuestionsAction::Agree => crate::ui::SurveyWish::Agree(None),
        QuestionsAction::NotNow => crate::ui::SurveyWish::NotNow,
        _ => return false,
    };
    wish(intents, wanted);
    true
}
