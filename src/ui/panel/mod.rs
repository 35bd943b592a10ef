//! The Panel screen: who buys, what they want and choose by, from their own answers, and what is claimed of them; on seven pages.

mod answers;
mod blocks;
mod compare;
mod filter_bar;
mod hypotheses;
mod importances;
mod marks;
mod money;
mod pair;
mod parts;
mod questions;
mod rows;
mod tabs;
mod words;

use egui::Ui;

use super::action::{HypothesesAction, PanelAction, PanelTab, Selected};
use super::tabular::Tabular;
use super::{Context, Drafts, Intents};
use crate::model::{Project, Subject};

use answers::AnswersPage;
use blocks::BlocksPage;
use compare::ComparePage;
use filter_bar::FilterBar;
use hypotheses::HypothesesPage;
use importances::ImportancesPage;
use money::MoneyPage;
use questions::QuestionsPage;

/// The state of the screen.
#[derive(Default)]
pub struct PanelView {
    tab: PanelTab,
    bar: FilterBar,
    blocks: BlocksPage,
    answers: AnswersPage,
    money: MoneyPage,
    compare: ComparePage,
    importances: ImportancesPage,
    hypotheses: HypothesesPage,
    questions: QuestionsPage,
}

impl PanelView {
    /// Forgets everything that belongs to the document, because another one is on screen.
    pub fn forget(&mut self) {
        *self = Self::default();
    }

    /// The page on show.
    pub const fn tab(&self) -> PanelTab {
        self.tab
    }

    /// Shows the screen and carries its actions out.
    pub fn show(
        &mut self,
        ui: &mut Ui,
        ctx: Context<'_>,
        actions: &[PanelAction],
        intents: &mut Intents,
    ) {
        let ctx = &ctx;
        let before = self.tab;
        for tab in actions.iter().filter_map(|action| action.tab()) {
            self.turn_to(tab, ctx, intents);
        }
        ui.spacing_mut().item_spacing.y = 0.0;
        if !ctx.presenting
            && let Some(tab) = tabs::show(ui, ctx, self.tab)
        {
            self.turn_to(tab, ctx, intents);
        }
        macro_rules! own {
            ($kind:ident) => {{
                let own = actions.iter().filter_map(|action| match action {
                    PanelAction::$kind(action) => Some(*action),
                    _ => None,
                });
                own.collect::<Vec<_>>()
            }};
        }
        let mut own_pages = own!(Blocks);
        own_pages.retain(|action| {
            let of_filter = self.bar.act(ctx, *action, intents);
            if of_filter && !filter_bar::holds_on(self.tab) {
                self.turn_to(PanelTab::Blocks, ctx, intents);
            }
            !of_filter
        });
        if filter_bar::holds_on(self.tab) {
            self.bar.show(ui, ctx, intents);
        }
        let mut of_questions = own!(Questions);
        of_questions.retain(|action| !questions::anywhere(*action, intents));
        match self.tab {
            PanelTab::Blocks => self.blocks.show(ui, ctx, intents),
            PanelTab::Answers => self.answers.show(ui, ctx, &own_pages, intents),
            PanelTab::Money => self.money.show(ui, ctx, &own_pages, intents),
            PanelTab::Compare => {
                let second = self.bar.second();
                self.compare.show(ui, ctx, (&own_pages, second), intents);
            }
            PanelTab::Importances => {
                let mut own = own!(Importances);
                // A key that leads here from another page only leads here: nobody saw yet what it would take.
                own.retain(|_| before == self.tab);
                self.importances.show(ui, ctx, &own, intents);
            }
            PanelTab::Hypotheses => {
                let mut own = own!(Hypotheses);
                own.retain(|action| before == self.tab || *action == HypothesesAction::New);
                self.hypotheses.show(ui, ctx, &own, intents);
            }
            PanelTab::Questions => self.questions.show(ui, ctx, &of_questions, intents),
        }
        if let Some(question) = self.blocks.take_read() {
            self.answers.read(question);
            self.turn_to(PanelTab::Answers, ctx, intents);
            ui.ctx().request_discard("another page");
        }
    }

    /// Another page; what is being typed on this one is entered.
    fn turn_to(&mut self, tab: PanelTab, ctx: &Context<'_>, intents: &mut Intents) {
        if self.tab != tab {
            self.keep_page(ctx, intents);
            self.tab = tab;
        }
    }

    /// Makes edits of what is being typed, because the document is saved or left.
    pub fn keep_drafts(&mut self, ctx: &Context<'_>, intents: &mut Intents) {
        self.bar.keep_drafts(ctx, intents);
        self.keep_page(ctx, intents);
    }

    fn keep_page(&mut self, ctx: &Context<'_>, intents: &mut Intents) {
        match self.tab {
            // What is looked for is no part of the project.
            PanelTab::Blocks | PanelTab::Answers | PanelTab::Money | PanelTab::Compare => {}
            PanelTab::Importances => self.importances.keep_drafts(ctx, intents),
            PanelTab::Hypotheses => self.hypotheses.keep_drafts(ctx, intents),
            PanelTab::Questions => self.questions.keep_drafts(ctx, intents),
        }
    }

    /// What is being typed.
    pub fn drafts(&self, ctx: &Context<'_>, drafts: &mut Drafts<'_>) {
        self.bar.drafts(drafts);
        // What was refused waits on its page, whichever is on show.
        self.importances.drafts(ctx, drafts);
        self.hypotheses.drafts(ctx, drafts);
        self.questions.drafts(ctx, drafts);
    }

    /// What is selected, so that the window knows which actions can be done.
    pub fn selected(&self, ctx: Context<'_>) -> Selected {
        match self.tab {
            PanelTab::Blocks | PanelTab::Answers | PanelTab::Money | PanelTab::Compare => {
                Selected::default()
            }
            PanelTab::Importances => ImportancesPage::selected(&ctx),
            PanelTab::Hypotheses => self.hypotheses.selected(&ctx),
            PanelTab::Questions => self.questions.selected(&ctx),
        }
    }

    /// The item that is selected: none, since questions and people are no items of the matrix.
    pub const fn subject(&self, project: &Project) -> Option<Subject> {
        let _ = (self, project);
        None
    }

    /// Selects an item and brings it into view; the panel has no place for one.
    pub const fn go_to(&mut self, ctx: Context<'_>, subject: Subject) {
        let _ = (&self, ctx, subject);
    }

    /// Whether Escape has something nearer to end than the projector's view.
    pub const fn wants_escape(&self) -> bool {
        false
    }

    /// What the page on show shows, as a table.
    pub fn tabular(&self, ctx: &Context<'_>) -> Tabular {
        match self.tab {
            PanelTab::Blocks => BlocksPage::tabular(ctx),
            PanelTab::Answers => self.answers.tabular(ctx),
            PanelTab::Money => self.money.tabular(ctx),
            PanelTab::Compare => self.compare.tabular(ctx),
            PanelTab::Importances => ImportancesPage::tabular(ctx),
            PanelTab::Hypotheses => self.hypotheses.tabular(ctx),
            PanelTab::Questions => QuestionsPage::tabular(ctx),
        }
    }
}
