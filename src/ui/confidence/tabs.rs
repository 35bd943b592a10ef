//! The tabs of the screen, one for each page.

use egui::Ui;

use crate::ui::action::{Action, ConfidenceAction, Tab};
use crate::ui::{Context, tabs};

/// Shows them above the page on show; the page that was chosen.
pub(super) fn show(ui: &mut Ui, ctx: &Context<'_>, on: Tab) -> Option<Tab> {
    let all = Tab::ALL.iter();
    let all = all.map(|tab| (*tab, Action::Confidence(ConfidenceAction::Show(*tab))));
    tabs::show(ui, ctx, "pages of confidence", all, on)
}
