//! The tabs of the screen, one for each page.

use egui::Ui;

use crate::ui::action::{Action, PanelAction, PanelTab};
use crate::ui::{Context, tabs};

/// Shows them above the page on show; the page that was chosen.
pub(super) fn show(ui: &mut Ui, ctx: &Context<'_>, on: PanelTab) -> Option<PanelTab> {
    let all = PanelTab::ALL.iter();
    let all = all.map(|tab| (*tab, Action::Panel(PanelAction::Show(*tab))));
    tabs::show(ui, ctx, "pages of the panel", all, on)
}
