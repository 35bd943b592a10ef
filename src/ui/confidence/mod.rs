//! The Confidence screen: how sure the ranking is, on five pages.

mod empty;
mod pairs;
mod raters;
mod scales;
mod stability;
pub mod state;
mod table;
mod tabs;
mod tipping;
pub mod words;

use egui::Ui;

use super::action::{ConfidenceAction, Selected, Tab};
use super::tabular::Tabular;
use super::{Context, Drafts, Intents};
use crate::model::{Project, Subject};

use pairs::PairsPage;
use raters::RatersPage;
use scales::ScalesPage;
use stability::StabilityPage;
use tipping::TippingPage;

/// The state of the screen.
#[derive(Default)]
pub struct ConfidenceView {
    tab: Tab,
    stability: StabilityPage,
    tipping: TippingPage,
    scales: ScalesPage,
    raters: RatersPage,
    pairs: PairsPage,
}

impl ConfidenceView {
    /// Forgets everything that belongs to the document, because another one is on screen.
    pub fn forget(&mut self) {
        *self = Self::default();
    }

    /// The page on show.
    pub const fn tab(&self) -> Tab {
        self.tab
    }

    /// Shows the screen and carries its actions out.
    pub fn show(
        &mut self,
        ui: &mut Ui,
        ctx: Context<'_>,
        actions: &[ConfidenceAction],
        intents: &mut Intents,
    ) {
        let ctx = &ctx;
        for action in actions {
            self.turn_to(action.tab(), ctx, intents);
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
                    ConfidenceAction::$kind(action) => Some(*action),
                    _ => None,
                });
                own.collect::<Vec<_>>()
            }};
        }
        match self.tab {
            Tab::Stability => self.stability.show(ui, ctx, &own!(Stability), intents),
            Tab::Tipping => self.tipping.show(ui, ctx, &own!(Tipping), intents),
            Tab::Scales => self.scales.show(ui, ctx, &own!(Scales), intents),
            Tab::Raters => self.raters.show(ui, ctx, &own!(Raters), intents),
            Tab::Pairs => self.pairs.show(ui, ctx, &own!(Pairs), intents),
        }
    }

    /// Another page; what is being typed on this one is entered.
    fn turn_to(&mut self, tab: Tab, ctx: &Context<'_>, intents: &mut Intents) {
        if self.tab != tab {
            self.keep_drafts(ctx, intents);
            self.tab = tab;
        }
    }

    /// Makes edits of what is being typed, because the document is saved or left, or another page comes on show.
    pub fn keep_drafts(&mut self, ctx: &Context<'_>, intents: &mut Intents) {
        match self.tab {
            Tab::Stability => self.stability.keep_drafts(ctx, intents),
            // Nothing is typed there.
            Tab::Tipping | Tab::Scales => {}
            Tab::Raters => self.raters.keep_drafts(ctx, intents),
            Tab::Pairs => self.pairs.keep_drafts(ctx, intents),
        }
    }

    /// What is being typed.
    pub fn drafts(&self, ctx: &Context<'_>, drafts: &mut Drafts<'_>) {
        // Assumptions are no part of the project, and on two pages nothing is typed. What was refused waits on its page.
        self.raters.drafts(ctx, drafts);
        self.pairs.drafts(ctx, drafts);
    }

    /// What is selected, so that the window knows which actions can be done.
    pub fn selected(&self, ctx: Context<'_>) -> Selected {
        match self.tab {
            Tab::Stability => self.stability.selected(&ctx),
            Tab::Tipping => self.tipping.selected(&ctx),
            Tab::Scales => self.scales.selected(&ctx),
            Tab::Raters => self.raters.selected(&ctx),
            Tab::Pairs => self.pairs.selected(&ctx),
        }
    }

    /// The item that is selected.
    pub fn subject(&self, project: &Project) -> Option<Subject> {
        match self.tab {
            Tab::Stability => self.stability.subject(project),
            Tab::Tipping => self.tipping.subject(project),
            Tab::Scales => self.scales.subject(project),
            Tab::Raters => self.raters.subject(project),
            // A question is about two.
            Tab::Pairs => None,
        }
    }

    /// Selects an item and brings it into view.
    pub fn go_to(&mut self, ctx: Context<'_>, subject: Subject) {
        match self.tab {
            Tab::Stability => self.stability.go_to(&ctx, subject),
            Tab::Tipping => self.tipping.go_to(&ctx, subject),
            Tab::Scales => self.scales.go_to(&ctx, subject),
            Tab::Raters => self.raters.go_to(&ctx, subject),
            Tab::Pairs => self.pairs.go_to(&ctx, subject),
        }
    }

    /// Whether Escape has something nearer to end than the projector's view.
    pub const fn wants_escape(&self) -> bool {
        false
    }

    /// What the page on show shows, as a table.
    pub fn tabular(&self, ctx: &Context<'_>) -> Tabular {
        match self.tab {
            Tab::Stability => self.stability.tabular(ctx),
            Tab::Tipping => self.tipping.tabular(ctx),
            Tab::Scales => self.scales.tabular(ctx),
            Tab::Raters => self.raters.tabular(ctx),
            Tab::Pairs => self.pairs.tabular(ctx),
        }
    }
}
