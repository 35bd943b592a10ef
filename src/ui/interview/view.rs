//! The state of the screen, and its frame: keys, question, answers, what they led to.

use egui::{Frame, Margin, Ui};

use super::act::Wish;
use super::first::First;
use super::naming::Naming;
use super::note::Note;
use super::rater::Rater;
use super::texts::{self, Shown};
use super::{bar, done, foot, keys, levels, others, question};
use crate::i18n::Language;
use crate::methods::interview::{Ask, Cell, Listed, Pace, Plan, Questions, Run, Voice};
use crate::methods::matrix::Scope;
use crate::model::{Project, Subject};
use crate::ui::action::{InterviewAction, Selected};
use crate::ui::{Context, Intents};

type Key = Option<(u64, Scope)>;

/// The state of the screen.
#[derive(Default)]
pub struct InterviewView {
    pub(super) run: Run,
    /// What the plan asks, for the project that `known` names or a later one.
    pub(super) questions: Questions,
    known: Key,
    pub(super) note: Note,
    /// Who rates by name; none where the room does.
    pub(super) rater: Option<Rater>,
    pub(super) naming: Naming,
    /// Whether the list of who can rate is to be opened.
    pub(super) list_wanted: bool,
    pub(super) pace: Pace,
    first: First,
    /// Counts what changed the run.
    pub(super) version: u64,
    shown: Option<((Key, Language, u64), Shown)>,
}

impl InterviewView {
    /// Forgets everything that belongs to the document, because another one is on screen.
    pub fn forget(&mut self) {
        *self = Self::default();
    }

    /// What is selected, so that the window knows which actions can be done.
    pub fn selected(&self, ctx: Context<'_>) -> Selected {
        Selected {
            in_segment: matches!(self.voice(ctx.scope), Voice::Segment(_)),
            ballot: self.rater.is_some(),
            question: self.run.current().is_some(),
            ..Selected::default()
        }
    }

    /// The cell that is asked about.
    pub fn subject(&self, project: &Project) -> Option<Subject> {
        let cell = self.run.current();
        let subject = cell.map(|(factor, touchpoint)| Subject::Cell(factor, touchpoint));
        subject.filter(|subject| project.has(*subject))
    }

    /// Asks about a cell, or about the first question of a factor, a touchpoint or a stage.
    pub fn go_to(&mut self, ctx: Context<'_>, subject: Subject) {
        self.bring_up_to_date(&ctx);
        self.version += 1;
        let stage = self.run.plan().stage;
        if !self.has_question(ctx.project, subject) && stage.is_some() {
            let plan = self.run.plan();
            self.choose(
                ctx.project,
                Plan {
                    stage: None,
                    ..plan
                },
            );
        }
        let (run, questions) = (&mut self.run, &self.questions);
        let wanted = |cell| is_of(ctx.project, subject, cell);
        let open = questions.next(None, |cell| run.is_open(cell) && wanted(cell));
        if let Some(cell) = open.or_else(|| questions.first(wanted)) {
            run.ask(cell, questions);
        }
    }

    /// Asks the room about these cells and no others, in a new round.
    pub fn ask_about(&mut self, ctx: Context<'_>, cells: &[Cell]) {
        // The question above the answers says who rates, so that nobody is taken for the room in silence.
        self.rater = None;
        self.known = None;
        self.bring_up_to_date(&ctx);
        self.version += 1;
        let plan = Plan {
            ask: Ask::Listed(Listed::new(cells.iter().copied())),
            stage: None,
            ..self.run.plan()
        };
        self.choose(ctx.project, plan);
        self.run.restart(&self.questions);
    }

    fn has_question(&self, project: &Project, subject: Subject) -> bool {
        let found = self
            .questions
            .iter()
            .find(|cell| is_of(project, subject, *cell));
        found.is_some()
    }

    /// Takes another plan.
    pub(super) fn choose(&mut self, project: &Project, plan: Plan) {
        self.run.choose(plan);
        self.questions = Questions::of(project, &plan);
        self.run.settle(project, &self.questions);
    }

    /// Brings questions and run in step with the project where it changed.
    pub(super) fn bring_up_to_date(&mut self, ctx: &Context<'_>) {
        let key = ctx.derived.key();
        if self.known == key && key.is_some() {
            return;
        }
        self.know_name(ctx.project);
        let mut plan = self.run.plan();
        let voice = self.voice(ctx.scope);
        if plan.voice != voice {
            plan.voice = voice;
            self.pace = Pace::default();
        }
        plan.stage = plan
            .stage
            .filter(|stage| ctx.project.stage(*stage).is_some());
        self.choose(ctx.project, plan);
        self.first.look(ctx);
        self.known = key;
        self.version += 1;
    }

    /// Shows the screen and carries its actions out.
    pub fn show(
        &mut self,
        ui: &mut Ui,
        ctx: Context<'_>,
        actions: &[InterviewAction],
        intents: &mut Intents,
    ) {
        self.bring_up_to_date(&ctx);
        let now = ui.input(|input| input.time);
        let mut wishes: Vec<Wish> = actions.iter().copied().map(Wish::Act).collect();
        wishes.extend(self.note.keys(ui));
        wishes.extend(self.naming.keys(ui));
        wishes.extend(keys::take(ui, &ctx.project.scale));
        if !wishes.is_empty() {
            self.carry_out(&ctx, &wishes, now, intents);
        }
        let mut clicked = Vec::new();
        let shown = self.take_shown(&ctx, ui.ctx());
        self.paint(ui, &ctx, &shown.1, &mut clicked);
        self.shown = Some(shown);
        if !clicked.is_empty() {
            self.carry_out(&ctx, &clicked, now, intents);
            ui.ctx().request_discard("another question");
            if !ui.ctx().will_discard() {
                ui.ctx().request_repaint();
            }
        }
    }

    fn take_shown(
        &mut self,
        ctx: &Context<'_>,
        egui: &egui::Context,
    ) -> ((Key, Language, u64), Shown) {
        let key = (ctx.derived.key(), ctx.language(), self.version);
        match self.shown.take() {
            Some(shown) if shown.0 == key && key.0.is_some() => shown,
            _ => (key, texts::work_out(self, ctx, egui)),
        }
    }

    fn paint(&mut self, ui: &mut Ui, ctx: &Context<'_>, shown: &Shown, wishes: &mut Vec<Wish>) {
        let step = ctx.tokens.step;
        // On a projector there is a bar only while somebody is asked who rates.
        if !ctx.presenting || bar::asks_who(ui, self) {
            bar::show(self, ui, ctx, wishes);
        }
        let room = ui.available_rect_before_wrap();
        let unit = unit(room.size(), ctx.presenting);
        #[expect(clippy::cast_possible_truncation, reason = "a margin in points")]
        let margin = Margin::symmetric((6.0 * step * unit) as i8, (3.0 * step * unit) as i8);
        Frame::new().inner_margin(margin).show(ui, |ui| {
            ui.set_min_size(ui.available_size());
            shrink(ui, unit);
            others::banner(ui, ctx, shown.banner.as_ref(), unit);
            let Some(asked) = &shown.asked else {
                done::show(ui, ctx, shown, unit, wishes);
                return;
            };
            foot::progress(ui, ctx, &shown.progress, unit);
            let room = ui.available_rect_before_wrap();
            let (question, below) = room.split_top_bottom_at_y(
                (room.bottom() - foot::height(unit) - levels::height(ui, ctx, asked, unit))
                    .max(room.top() + room.height() * 0.3),
            );
            let question = question.with_max_y(question.bottom() - 2.0 * step * unit);
            question::show(ui, ctx, asked, question, unit);
            ui.scope_builder(egui::UiBuilder::new().max_rect(below), |ui| {
                levels::show(ui, ctx, asked, unit, wishes);
                foot::show(ui, ctx, shown, (&mut self.note, asked), unit, wishes);
            });
        });
    }

    pub(super) const fn first(&self) -> &First {
        &self.first
    }
}

/// How many times larger than at 1280 × 720 everything is.
fn unit(room: egui::Vec2, presenting: bool) -> f32 {
    // Without bars around it the same window has room for larger type.
    let least = if presenting { 1.1 } else { 1.0 };
    (room.x / 1204.0).min(room.y / 600.0).clamp(0.3, 2.2) * least
}

/// In a small room, as under a large zoom, the space around words becomes smaller with them.
fn shrink(ui: &mut Ui, unit: f32) {
    let part = unit.min(1.0);
    let spacing = ui.spacing_mut();
    spacing.item_spacing *= part;
    spacing.button_padding *= part;
    spacing.interact_size *= part;
}

fn is_of(project: &Project, subject: Subject, (factor, touchpoint): Cell) -> bool {
    match subject {
        Subject::Cell(row, column) => (row, column) == (factor, touchpoint),
        Subject::Factor(id) => id == factor,
        Subject::Touchpoint(id) => id == touchpoint,
        Subject::Stage(id) => project
            .touchpoint(touchpoint)
            .is_some_and(|found| found.stage == id),
    }
}
