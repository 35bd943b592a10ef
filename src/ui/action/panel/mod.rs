//! Actions of the Panel screen: which of its pages is on show, and what each page does.

mod blocks;
mod hypotheses;
mod importances;
mod questions;

pub use blocks::BlocksAction;
pub use hypotheses::HypothesesAction;
pub use importances::ImportancesAction;
pub use questions::QuestionsAction;

use egui::Key;

use super::{Facts, alt, facts, plain, shift};

/// A page of the Panel screen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum PanelTab {
    /// The six blocks as charts.
    #[default]
    Blocks,
    /// Answers in words of one's own.
    Answers,
    /// Customers beside money.
    Money,
    /// Two filters side by side.
    Compare,
    /// From the panel to importances.
    Importances,
    /// Private hypotheses.
    Hypotheses,
    /// Waves, columns and what they mean.
    Questions,
}

impl PanelTab {
    /// All pages in their order.
    pub const ALL: &[Self] = &[
        Self::Blocks,
        Self::Answers,
        Self::Money,
        Self::Compare,
        Self::Importances,
        Self::Hypotheses,
        Self::Questions,
    ];
}

/// An action of the Panel screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PanelAction {
    /// Another page.
    Show(PanelTab),
    /// Of the filter and the pages that show under it.
    Blocks(BlocksAction),
    /// Of the page of importances.
    Importances(ImportancesAction),
    /// Of the page of hypotheses.
    Hypotheses(HypothesesAction),
    /// Of the page of questions, and of reading.
    Questions(QuestionsAction),
}

impl PanelAction {
    /// All of them in the order of the menu.
    pub const ALL: &[Self] = &[
        Self::Show(PanelTab::Blocks),
        Self::Show(PanelTab::Answers),
        Self::Show(PanelTab::Money),
        Self::Show(PanelTab::Compare),
        Self::Show(PanelTab::Importances),
        Self::Show(PanelTab::Hypotheses),
        Self::Show(PanelTab::Questions),
        Self::Blocks(BlocksAction::Everybody),
        Self::Blocks(BlocksAction::SaveSegment),
        Self::Blocks(BlocksAction::OfSegment),
        Self::Blocks(BlocksAction::Waves),
        Self::Blocks(BlocksAction::Second),
        Self::Blocks(BlocksAction::Swap),
        Self::Blocks(BlocksAction::BeyondChance),
        Self::Blocks(BlocksAction::NextText),
        Self::Blocks(BlocksAction::Find),
        Self::Blocks(BlocksAction::SegmentsQuestion),
        Self::Blocks(BlocksAction::MoneyQuestion),
        Self::Importances(ImportancesAction::Take),
        Self::Importances(ImportancesAction::PutBack),
        Self::Importances(ImportancesAction::PutAllBack),
        Self::Importances(ImportancesAction::Forget),
        Self::Importances(ImportancesAction::OwnFilter),
        Self::Importances(ImportancesAction::Doubt),
        Self::Hypotheses(HypothesesAction::New),
        Self::Hypotheses(HypothesesAction::Statement),
        Self::Hypotheses(HypothesesAction::UseFilter),
        Self::Hypotheses(HypothesesAction::ShowWhom),
        Self::Hypotheses(HypothesesAction::Verdicts),
        Self::Hypotheses(HypothesesAction::Order),
        Self::Hypotheses(HypothesesAction::MoveUp),
        Self::Hypotheses(HypothesesAction::MoveDown),
        Self::Hypotheses(HypothesesAction::Delete),
        Self::Questions(QuestionsAction::Reread),
        Self::Questions(QuestionsAction::Agree),
        Self::Questions(QuestionsAction::NotNow),
        Self::Questions(QuestionsAction::Update),
        Self::Questions(QuestionsAction::Later),
        Self::Questions(QuestionsAction::Find),
        Self::Questions(QuestionsAction::Pack),
        Self::Questions(QuestionsAction::Wave),
        Self::Questions(QuestionsAction::DeleteWave),
        Self::Questions(QuestionsAction::Label),
        Self::Questions(QuestionsAction::DeleteQuestion),
        Self::Questions(QuestionsAction::Notices),
    ];

    /// The page that it brings on show; none where it is done on any of them.
    pub const fn tab(self) -> Option<PanelTab> {
        match self {
            Self::Show(tab) => Some(tab),
            Self::Blocks(action) => action.tab(),
            Self::Importances(_) => Some(PanelTab::Importances),
            Self::Hypotheses(_) => Some(PanelTab::Hypotheses),
            Self::Questions(action) => action.tab(),
        }
    }

    /// Whether a held-down key does it again and again.
    pub(super) const fn repeats(self) -> bool {
        match self {
            Self::Hypotheses(action) => action.repeats(),
            _ => false,
        }
    }

    pub(super) const fn facts(self) -> Facts {
        match self {
            Self::Show(tab) => of_tab(tab),
            Self::Blocks(action) => action.facts(),
            Self::Importances(action) => action.facts(),
            Self::Hypotheses(action) => action.facts(),
            Self::Questions(action) => action.facts(),
        }
    }
}

/// What is fixed about showing a page.
const fn of_tab(tab: PanelTab) -> Facts {
    match tab {
        PanelTab::Blocks => facts!(
            "action-panel-blocks",
            "action-panel-blocks-tip",
            Project,
            plain(Key::B)
        ),
        PanelTab::Answers => facts!(
            "action-panel-answers",
            "action-panel-answers-tip",
            Project,
            plain(Key::A)
        ),
        PanelTab::Money => facts!(
            "action-panel-money",
            "action-panel-money-tip",
            Project,
            plain(Key::M)
        ),
        PanelTab::Compare => facts!(
            "action-panel-compare",
            "action-panel-compare-tip",
            Project,
            plain(Key::C)
        ),
        PanelTab::Importances => facts!(
            "action-panel-importances",
            "action-panel-importances-tip",
            Project,
            plain(Key::I)
        ),
        PanelTab::Hypotheses => facts!(
            "action-panel-hypotheses",
            "action-panel-hypotheses-tip",
            Project,
            plain(Key::H)
        ),
        PanelTab::Questions => facts!(
            "action-panel-questions",
            "action-panel-questions-tip",
            Project,
            plain(Key::Q)
        ),
    }
}
