//! The tabs of the screen, one for each page.

use egui::{Button, Frame, Margin, Panel, Ui};

use crate::ui::action::{Action, PanelAction, PanelTab};
use crate::ui::{Context, shortcut, widgets};

/// Shows them above the page on show; the page that was chosen.
pub(super) fn show(ui: &mut Ui, ctx: &Context<'_>, on: PanelTab) -> Option<PanelTab> {
    let frame = Frame::new()
        .fill(ctx.tokens.band)
        .inner_margin(Margin::symmetric(12, 5));
    let mut chosen = None;
    Panel::top("pages of the panel")
        .frame(frame)
        .show(ui, |ui| {
            ui.horizontal(|ui| {
                for tab in PanelTab::ALL {
                    let action = Action::Panel(PanelAction::Show(*tab));
                    let facts = action.facts();
                    let name = ctx.text(facts.text);
                    let keys = shortcut::text_of(ui.ctx(), action);
                    let button = Button::selectable(*tab == on, name.as_str());
                    let tip = format!("{} ({keys})", ctx.text(facts.tip));
                    let response = ui.add(button).on_hover_text(tip);
                    widgets::name_and_keys(&response, &name, &keys);
                    if response.clicked() {
                        chosen = Some(*tab);
                    }
                }
            });
        });
    chosen
}
