//! Actions of the Confidence screen: which of its pages is on show, and what each page does.

mod pairs;
mod raters;
mod scales;
mod stability;
mod tipping;

pub use pairs::PairsAction;
pub use raters::RatersAction;
pub use scales::ScalesAction;
pub use stability::StabilityAction;
pub use tipping::TippingAction;

use egui::Key;

use super::{Facts, facts, plain};

/// A page of the Confidence screen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Tab {
    /// How often a class and a rank hold when importances and relations move.
    #[default]
    Stability,
    /// Which single cells and importances would change a class.
    Tipping,
    /// What the relation scale does to the ranks.
    Scales,
    /// What several people rated, and where they disagree.
    Raters,
    /// Importances from judgements by pairs.
    Pairs,
}

impl Tab {
    /// All pages in their order.
    pub const ALL: &[Self] = &[
        Self::Stability,
        Self::Tipping,
        Self::Scales,
        Self::Raters,
        Self::Pairs,
    ];
}

/// An action of the Confidence screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ConfidenceAction {
    /// Another page.
    Show(Tab),
    /// Of the page of stability.
    Stability(StabilityAction),
    /// Of the page of tipping cells and importances.
    Tipping(TippingAction),
    /// Of the page of scales.
    Scales(ScalesAction),
    /// Of the page of raters.
    Raters(RatersAction),
    /// Of the page of judgements by pairs.
    Pairs(PairsAction),
}

impl ConfidenceAction {
    /// All of them in the order of the menu.
    pub const ALL: &[Self] = &[
        Self::Show(Tab::Stability),
        Self::Show(Tab::Tipping),
        Self::Show(Tab::Scales),
        Self::Show(Tab::Raters),
        Self::Show(Tab::Pairs),
        Self::Stability(StabilityAction::Kind),
        Self::Stability(StabilityAction::Order),
        Self::Stability(StabilityAction::Unsettled),
        Self::Stability(StabilityAction::Refine),
        Self::Stability(StabilityAction::Stop),
        Self::Stability(StabilityAction::Assume),
        Self::Stability(StabilityAction::Usual),
        Self::Raters(RatersAction::NewPerson),
        Self::Raters(RatersAction::RateAs),
        Self::Raters(RatersAction::HandIn),
        Self::Raters(RatersAction::Rename),
        Self::Raters(RatersAction::Delete),
        Self::Raters(RatersAction::Blind),
        Self::Raters(RatersAction::Consensus),
        Self::Raters(RatersAction::Ask),
        Self::Raters(RatersAction::Reason),
        Self::Raters(RatersAction::Reopen),
        Self::Raters(RatersAction::Show),
        Self::Pairs(PairsAction::Next),
        Self::Pairs(PairsAction::Skip),
        Self::Pairs(PairsAction::Back),
        Self::Pairs(PairsAction::Forget),
        Self::Pairs(PairsAction::Worst),
        Self::Pairs(PairsAction::Goal),
        Self::Pairs(PairsAction::TakeFirst),
        Self::Pairs(PairsAction::TakeSecond),
        Self::Pairs(PairsAction::Clear),
        Self::Tipping(TippingAction::List),
        Self::Tipping(TippingAction::OwnCells),
        Self::Tipping(TippingAction::Check),
        Self::Scales(ScalesAction::Order),
    ];

    /// The page that carries it out.
    pub const fn tab(self) -> Tab {
        match self {
            Self::Show(tab) => tab,
            Self::Stability(_) => Tab::Stability,
            Self::Tipping(_) => Tab::Tipping,
            Self::Scales(_) => Tab::Scales,
            Self::Raters(_) => Tab::Raters,
            Self::Pairs(_) => Tab::Pairs,
        }
    }

    pub(super) const fn facts(self) -> Facts {
        match self {
            Self::Show(tab) => of_tab(tab),
            Self::Stability(action) => action.facts(),
            Self::Tipping(action) => action.facts(),
            Self::Scales(action) => action.facts(),
            Self::Raters(action) => action.facts(),
            Self::Pairs(action) => action.facts(),
        }
    }
}

/// What is fixed about showing a page.
const fn of_tab(tab: Tab) -> Facts {
    match tab {
        Tab::Stability => facts!(
            "action-confidence-stability",
            "action-confidence-stability-tip",
            Project,
            plain(Key::S)
        ),
        Tab::Tipping => facts!(
            "action-confidence-tipping",
            "action-confidence-tipping-tip",
            Project,
            plain(Key::T)
        ),
        Tab::Scales => facts!(
            "action-confidence-scales",
            "action-confidence-scales-tip",
            Project,
            plain(Key::C)
        ),
        Tab::Raters => facts!(
            "action-confidence-raters",
            "action-confidence-raters-tip",
            Project,
            plain(Key::R)
        ),
        Tab::Pairs => facts!(
            "action-confidence-pairs",
            "action-confidence-pairs-tip",
            Project,
            plain(Key::P)
        ),
    }
}
