//! How consistent the judgements are, in words, with the random index by its name, and what would help.

use egui::{Label, RichText, Ui};

use super::act::Wish;
use super::words::Words;
use crate::i18n::visible;
use crate::ui::action::{Action, ConfidenceAction, PairsAction};
use crate::ui::{Context, shortcut, widgets};

pub(super) fn show(ui: &mut Ui, ctx: &Context<'_>, words: &Words, wishes: &mut Vec<Wish>) {
    let tokens = ctx.tokens;
    ui.spacing_mut().item_spacing.y = 3.0;
    for (at, line) in words.consistency.iter().enumerate() {
        let text = if at == 0 {
            RichText::new(visible(line)).color(tokens.ink)
        } else {
            widgets::soft(line.as_str(), tokens).size(tokens.text_small + 1.0)
        };
        ui.add(Label::new(text).wrap());
    }
    if let Some(circle) = &words.circle {
        ui.add_space(3.0);
        let text = RichText::new(visible(circle)).color(tokens.warning);
        ui.add(Label::new(text).wrap());
    }
    if let Some(better) = &words.better {
        ui.add_space(3.0);
        ui.add(Label::new(RichText::new(visible(better))).wrap());
        let action = Action::Confidence(ConfidenceAction::Pairs(PairsAction::Worst));
        let keys = shortcut::text_of(ui.ctx(), action);
        let text = ctx.text("pairs-to-worst");
        let soft = RichText::new(&keys).color(tokens.ink_soft);
        let button = ui.add(egui::Button::new(&text).shortcut_text(soft));
        widgets::name_and_keys(&button, &text, &keys);
        if button.clicked() {
            wishes.push(Wish::Act(PairsAction::Worst));
        }
    }
    ui.add_space(10.0);
}
