//! The menu of the Confidence screen: its pages, and what each of them does.

use super::Entry::{self, Act, Line, Sub};
use crate::ui::action::{
    Action, ConfidenceAction, PairsAction, RatersAction, ScalesAction, StabilityAction, Tab,
    TippingAction,
};

pub(super) const CONFIDENCE: &[Entry] = &[
    Act(Action::Confidence(ConfidenceAction::Show(Tab::Stability))),
    Act(Action::Confidence(ConfidenceAction::Show(Tab::Tipping))),
    Act(Action::Confidence(ConfidenceAction::Show(Tab::Scales))),
    Act(Action::Confidence(ConfidenceAction::Show(Tab::Raters))),
    Act(Action::Confidence(ConfidenceAction::Show(Tab::Pairs))),
    Line,
    Sub(
        "menu-stability",
        &[
            Action::Confidence(ConfidenceAction::Stability(StabilityAction::Kind)),
            Action::Confidence(ConfidenceAction::Stability(StabilityAction::Order)),
            Action::Confidence(ConfidenceAction::Stability(StabilityAction::Unsettled)),
            Action::Confidence(ConfidenceAction::Stability(StabilityAction::Refine)),
            Action::Confidence(ConfidenceAction::Stability(StabilityAction::Stop)),
            Action::Confidence(ConfidenceAction::Stability(StabilityAction::Assume)),
            Action::Confidence(ConfidenceAction::Stability(StabilityAction::Usual)),
        ],
    ),
    Sub(
        "menu-tipping",
        &[
            Action::Confidence(ConfidenceAction::Tipping(TippingAction::List)),
            Action::Confidence(ConfidenceAction::Tipping(TippingAction::OwnCells)),
            Action::Confidence(ConfidenceAction::Tipping(TippingAction::Check)),
        ],
    ),
    Sub(
        "menu-scales",
        &[Action::Confidence(ConfidenceAction::Scales(
            ScalesAction::Order,
        ))],
    ),
    Sub(
        "menu-raters",
        &[
            Action::Confidence(ConfidenceAction::Raters(RatersAction::NewPerson)),
            Action::Confidence(ConfidenceAction::Raters(RatersAction::RateAs)),
            Action::Confidence(ConfidenceAction::Raters(RatersAction::HandIn)),
            Action::Confidence(ConfidenceAction::Raters(RatersAction::Rename)),
            Action::Confidence(ConfidenceAction::Raters(RatersAction::Delete)),
            Action::Confidence(ConfidenceAction::Raters(RatersAction::Blind)),
            Action::Confidence(ConfidenceAction::Raters(RatersAction::Consensus)),
            Action::Confidence(ConfidenceAction::Raters(RatersAction::Ask)),
            Action::Confidence(ConfidenceAction::Raters(RatersAction::Reason)),
            Action::Confidence(ConfidenceAction::Raters(RatersAction::Reopen)),
            Action::Confidence(ConfidenceAction::Raters(RatersAction::Show)),
        ],
    ),
    Sub(
        "menu-pairs",
        &[
            Action::Confidence(ConfidenceAction::Pairs(PairsAction::Next)),
            Action::Confidence(ConfidenceAction::Pairs(PairsAction::Skip)),
            Action::Confidence(ConfidenceAction::Pairs(PairsAction::Back)),
            Action::Confidence(ConfidenceAction::Pairs(PairsAction::Forget)),
            Action::Confidence(ConfidenceAction::Pairs(PairsAction::Worst)),
            Action::Confidence(ConfidenceAction::Pairs(PairsAction::Goal)),
            Action::Confidence(ConfidenceAction::Pairs(PairsAction::TakeFirst)),
            Action::Confidence(ConfidenceAction::Pairs(PairsAction::TakeSecond)),
            Action::Confidence(ConfidenceAction::Pairs(PairsAction::Clear)),
        ],
    ),
];
