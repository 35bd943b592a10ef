//! The tabs above the pages of a screen, one for each.

use egui::{Button, Frame, Margin, Panel, Ui};

use super::action::Action;
use super::{Context, shortcut, widgets};

/// Shows them under a name that no other row of tabs has, each with the action that shows its page; the page that was chosen.
pub fn show<T: Copy + PartialEq>(
    ui: &mut Ui,
    ctx: &Context<'_>,
    id: &'static str,
    tabs: impl Iterator<Item = (T, Action)>,
    on: T,
) -> Option<T> {
    let frame = Frame::new()
        .fill(ctx.tokens.band)
        .inner_margin(Margin::symmetric(12, 5));
    let mut chosen = None;
    Panel::top(id).frame(frame).show(ui, |ui| {
        ui.horizontal(|ui| {
            for (tab, action) in tabs {
                let facts = action.facts();
                let name = ctx.text(facts.text);
                let keys = shortcut::text_of(ui.ctx(), action);
                let button = Button::selectable(tab == on, name.as_str());
                let tip = format!("{} ({keys})", ctx.text(facts.tip));
                let response = ui.add(button).on_hover_text(tip);
                widgets::name_and_keys(&response, &name, &keys);
                if response.clicked() {
                    chosen = Some(tab);
                }
            }
        });
    });
    chosen
}
