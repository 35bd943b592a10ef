//! Above the lines: the result in one sentence, both filters, where they overlap, what can be done.

use egui::{Button, Frame, Label, Margin, RichText, Ui, vec2};

use super::known::Known;
use crate::i18n::{Message, visible};
use crate::ui::action::{Action, BlocksAction, PanelAction};
use crate::ui::panel::marks;
use crate::ui::{Context, Intent, Intents, shortcut, widgets};

/// So much room is left for the words that there are too few.
const FEW: f32 = 210.0;

/// Shows it.
pub(super) fn show(
    ui: &mut Ui,
    ctx: &Context<'_>,
    (known, beyond_only): (&Known, bool),
    intents: &mut Intents,
) {
    let tokens = ctx.tokens;
    let frame = Frame::new().inner_margin(Margin::symmetric(16, 8));
    frame.show(ui, |ui| {
        ui.set_min_width(ui.available_width());
        ui.spacing_mut().item_spacing = vec2(8.0, 4.0);
        let (ink, waits) = if known.current {
            (tokens.ink, "")
        } else {
            (tokens.ink_soft, "…")
        };
        let text = widgets::strong(format!("{} {waits}", known.sentence));
        ui.add(Label::new(text.size(tokens.text_heading).color(ink)).wrap());
        // Lines of words are not as high as buttons.
        let height = std::mem::take(&mut ui.spacing_mut().interact_size.y);
        for ((sentence, people, few), key) in known
            .sides
            .iter()
            .zip(["charts-compare-first", "charts-compare-second"])
        {
            ui.horizontal(|ui| {
                let side = Message::new(key)
                    .with("filter", sentence.as_str())
                    .with("people", people.as_str());
                let side = ctx.say(&side);
                let text = RichText::new(visible(&side)).color(ink);
                let room = ui.available_width() - if *few { FEW } else { 0.0 };
                ui.allocate_ui(vec2(room, 0.0), |ui| {
                    ui.add(Label::new(text).truncate()).on_hover_text(side);
                });
                if *few {
                    marks::few(ui, ctx);
                }
            });
        }
        ui.spacing_mut().interact_size.y = height;
        if !known.overlap.is_empty() {
            let text = widgets::soft(known.overlap.as_str(), tokens).size(tokens.text_small);
            ui.add(Label::new(text).wrap());
        }
        if ctx.presenting {
            return;
        }
        ui.horizontal_wrapped(|ui| {
            let all = [
                (BlocksAction::Swap, false),
                (BlocksAction::BeyondChance, beyond_only),
            ];
            for (action, on) in all {
                let action = Action::Panel(PanelAction::Blocks(action));
                let facts = action.facts();
                let keys = shortcut::text_of(ui.ctx(), action);
                let name = ctx.text(facts.text);
                let response = ui.add(Button::new(name.as_str()).selected(on));
                widgets::name_and_keys(&response, &name, &keys);
                let tip = format!("{} ({keys})", ctx.text(facts.tip));
                if response.on_hover_text(tip).clicked() {
                    intents.push(Intent::Act(action));
                }
            }
        });
    });
    widgets::hairline(ui, tokens);
}
