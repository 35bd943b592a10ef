//! How far the questions are, and how many are to be asked.

use egui::{Button, RichText, Sense, Ui, vec2};

use super::PairsPage;
use super::act::Wish;
use crate::i18n::Message;
use crate::methods::pairs::{Goal, Reading};
use crate::ui::action::{Action, ConfidenceAction, PairsAction};
use crate::ui::{Context, shortcut, widgets};

pub(super) fn show(
    ui: &mut Ui,
    ctx: &Context<'_>,
    page: &PairsPage,
    reading: &Reading,
    wishes: &mut Vec<Wish>,
) {
    let tokens = ctx.tokens;
    let (judged, count) = (reading.pairs.judged(), reading.pairs.count());
    let goal = page.goal.questions(count);
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), 6.0), Sense::hover());
    ui.painter().rect_filled(rect, 3.0, tokens.line);
    let mut part = rect;
    part.set_width(rect.width() * (judged as f32 / goal.max(1) as f32).min(1.0));
    ui.painter().rect_filled(part, 3.0, tokens.accent);
    ui.add_space(4.0);
    // A row that ran over would make everything below it as wide.
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(4.0, 2.0);
        let so_far = Message::new("pairs-judged").with("count", judged);
        ui.label(RichText::new(ctx.say(&so_far)).size(tokens.text_body));
        if !page.skipped.is_empty() {
            let skipped = Message::new("pairs-skipped").with("count", page.skipped.len());
            ui.label(widgets::soft(ctx.say(&skipped), tokens));
        }
        ui.add_space(8.0);
        ui.label(widgets::soft(ctx.text("pairs-goal"), tokens));
        let action = Action::Confidence(ConfidenceAction::Pairs(PairsAction::Goal));
        let keys = shortcut::text_of(ui.ctx(), action);
        for goal in Goal::ALL {
            let (key, tip) = match goal {
                Goal::Fewest => ("pairs-goal-fewest", "pairs-goal-fewest-tip"),
                Goal::Checked => ("pairs-goal-checked", "pairs-goal-checked-tip"),
                Goal::All => ("pairs-goal-all", "pairs-goal-all-tip"),
            };
            let text = Message::new(key).with("count", goal.questions(count));
            let button = Button::selectable(page.goal == goal, ctx.say(&text));
            let tip = format!("{} ({keys})", ctx.text(tip));
            if ui.add(button).on_hover_text(tip).clicked() {
                wishes.push(Wish::Goal(goal));
            }
        }
    });
}
