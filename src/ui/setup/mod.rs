//! The Set-up screen: from nothing to a matrix in four steps, which are read off the project and kept nowhere else.

mod factor_list;
mod factor_place;
mod factors;
mod have;
mod own;
mod page;
mod panels;
mod pick;
mod picker;
mod strip;
mod tabular;
mod touchpoints;

use egui::Ui;

use self::factors::Factors;
use self::touchpoints::Touchpoints;
use super::action::{Action, ConfidenceAction, Screen, Selected, SetupAction, Tab};
use super::{Context, Drafts, Intent, Intents};
use crate::edit::PickedStage;
use crate::i18n::Language;
use crate::model::{Project, Subject};

/// The touchpoints that can be picked, as the program carries them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Template {
    /// In which language.
    pub language: Language,
    /// Stage by stage. Both languages have the same in the same order.
    pub stages: Vec<PickedStage>,
}

impl Template {
    /// The touchpoints of a project, to be picked for another.
    pub fn of(project: &Project) -> Self {
        let stage = |stage: &crate::model::Stage| PickedStage {
            stage: stage.name.clone(),
            touchpoints: (project.touchpoints.iter())
                .filter(|item| item.stage == stage.id)
                .map(|item| (item.name.clone(), item.channel))
                .collect(),
        };
        Self {
            language: project.about.language,
            stages: project.stages.iter().map(stage).collect(),
        }
    }
}

/// A step of the screen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
enum Step {
    #[default]
    Factors,
    Touchpoints,
    Rate,
    Result,
}

impl Step {
    const ALL: [Self; 4] = [Self::Factors, Self::Touchpoints, Self::Rate, Self::Result];
}

/// The state of the screen.
#[derive(Default)]
pub struct SetupView {
    step: Step,
    factors: Factors,
    touchpoints: Touchpoints,
    /// What can be picked, in each language; empty until it is there.
    templates: Vec<Template>,
    /// True where the step on show is to take the focus.
    arriving: bool,
    /// The last pass in which the screen was shown.
    pass: u64,
    /// Whether something lay over it then that kept it waiting.
    covered: bool,
}

impl SetupView {
    /// Forgets everything that belongs to the document, because another one is on screen.
    pub fn forget(&mut self) {
        *self = Self {
            templates: std::mem::take(&mut self.templates),
            ..Self::default()
        };
    }

    /// Takes what can be picked.
    pub fn set_templates(&mut self, templates: Vec<Template>) {
        self.touchpoints.stale();
        self.templates = templates;
    }

    /// What is selected, so that the window knows which actions can be done.
    pub fn selected(&self, ctx: Context<'_>) -> Selected {
        let current = self.factors.current();
        let factor = current.is_some_and(|id| ctx.project.factor(id).is_some());
        Selected {
            factor: self.step == Step::Factors && factor,
            ..Selected::default()
        }
    }

    /// What the inspector is to show.
    pub fn subject(&self, _project: &Project) -> Option<Subject> {
        None
    }

    /// Shows the step of an item.
    pub fn go_to(&mut self, ctx: Context<'_>, subject: Subject) {
        match subject {
            Subject::Factor(id) => {
                self.step = Step::Factors;
                self.factors.go_to(ctx.project, id);
            }
            Subject::Cell(..) => self.step = Step::Rate,
            Subject::Touchpoint(_) | Subject::Stage(_) => self.step = Step::Touchpoints,
        }
    }

    /// Makes edits of what is being typed, because the document is saved or left, or another screen comes on show.
    pub fn keep_drafts(&mut self, ctx: &Context<'_>, intents: &mut Intents) {
        self.factors.leave_all(ctx, intents);
        self.touchpoints.leave_all(ctx, intents);
    }

    /// What is being typed.
    pub fn drafts(&self, drafts: &mut Drafts<'_>) {
        self.factors.drafts(drafts);
        self.touchpoints.drafts(drafts);
    }

    /// Shows the screen and carries its actions out.
    pub fn show(
        &mut self,
        ui: &mut Ui,
        ctx: Context<'_>,
        actions: &[SetupAction],
        intents: &mut Intents,
    ) {
        let ctx = &ctx;
        self.factors.refresh(ctx.project);
        for action in actions {
            self.act(ctx, *action, intents);
        }
        let pass = ui.ctx().cumulative_pass_nr();
        if pass > self.pass + 1 {
            self.arriving = true;
        }
        self.pass = pass;
        // A dialog or the palette takes the focus, and gives it to nobody when it closes.
        let (covered, free) = ui.memory(|memory| {
            let covered = memory.top_modal_layer().is_some();
            (covered, memory.focused().is_none())
        });
        self.arriving |= self.covered && !covered && free;
        self.covered = covered;
        strip::show(ui, ctx, self.step, intents);
        match self.step {
            Step::Factors => {
                if std::mem::take(&mut self.arriving) && self.factors.wanted.is_none() {
                    self.factors.begin();
                }
                factor_list::show(ui, ctx, &mut self.factors, intents);
            }
            Step::Touchpoints => {
                let templates = &self.templates;
                let arriving = std::mem::take(&mut self.arriving);
                (self.touchpoints).show(ui, ctx, templates, arriving, intents);
            }
            Step::Rate => panels::rate(ui, ctx, &mut self.arriving, intents),
            Step::Result => panels::result(ui, ctx, &mut self.arriving, intents),
        }
    }

    fn act(&mut self, ctx: &Context<'_>, action: SetupAction, intents: &mut Intents) {
        let next = match (action, self.step) {
            (SetupAction::Factors, _) => Step::Factors,
            (SetupAction::Touchpoints, _) | (SetupAction::Next, Step::Factors) => Step::Touchpoints,
            (SetupAction::Rate, _) | (SetupAction::Next, Step::Touchpoints) => Step::Rate,
            (SetupAction::Result, _) => Step::Result,
            (SetupAction::Next, Step::Rate) => {
                intents.push(Intent::Go(Screen::Interview, None));
                return;
            }
            (SetupAction::Next, Step::Result) => {
                intents.push(Intent::Go(Screen::Priorities, None));
                return;
            }
            (SetupAction::ByPairs, _) => {
                let pairs = Action::Confidence(ConfidenceAction::Show(Tab::Pairs));
                intents.push(Intent::Act(pairs));
                return;
            }
            (SetupAction::MoveUp | SetupAction::MoveDown | SetupAction::Delete, _) => {
                if let Some(id) = self.factors.current() {
                    self.factors.act(ctx, action, id, intents);
                }
                return;
            }
        };
        // What is half typed counts, or must be mended before the step is left.
        if self.step == Step::Factors && !self.factors.leave(ctx, intents)
            || self.step == Step::Touchpoints && !self.touchpoints.leave(ctx, intents)
        {
            return;
        }
        if (action, self.step) == (SetupAction::Next, Step::Touchpoints) {
            self.touchpoints.add_before_leaving(intents);
        }
        self.step = next;
        self.arriving = true;
    }
}
