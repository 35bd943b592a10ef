//! The tabs of the screen: the segments one by one, or side by side.

use egui::{Button, Frame, Margin, Panel, Ui};

use super::Part;
use crate::ui::action::{Action, SegmentsAction};
use crate::ui::{Context, Intent, Intents, shortcut, widgets};

/// Shows them above the part on show.
pub(super) fn show(ui: &mut Ui, ctx: &Context<'_>, on: Part, intents: &mut Intents) {
    let frame = Frame::new()
        .fill(ctx.tokens.band)
        .inner_margin(Margin::symmetric(12, 5));
    let tabs = [
        (Part::List, SegmentsAction::List),
        (Part::Compare, SegmentsAction::Compare),
    ];
    Panel::top("parts of segments").frame(frame).show(ui, |ui| {
        ui.horizontal(|ui| {
            for (part, action) in tabs {
                let action = Action::Segments(action);
                let facts = action.facts();
                let name = ctx.text(facts.text);
                let keys = shortcut::text_of(ui.ctx(), action);
                let button = Button::selectable(part == on, name.as_str());
                let tip = format!("{} ({keys})", ctx.text(facts.tip));
                let response = ui.add(button).on_hover_text(tip);
                widgets::name_and_keys(&response, &name, &keys);
                if response.clicked() {
                    intents.push(Intent::Act(action));
                }
            }
        });
    });
}
