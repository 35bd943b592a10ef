//! Small parts that pages of the panel share: the button of an action, the sentence at the head, what stands where there are no answers.

use egui::{Align, Button, Label, Layout, RichText, Ui};

use crate::i18n::visible;
use crate::ui::action::{Action, FileAction, PanelAction};
use crate::ui::{Context, Intent, Intents, shortcut, widgets};

/// Shows an action as a button; pressing it does it.
pub(super) fn action(
    ui: &mut Ui,
    ctx: &Context<'_>,
    action: PanelAction,
    enabled: bool,
    intents: &mut Intents,
) {
    let action = Action::Panel(action);
    let facts = action.facts();
    let (name, keys) = (ctx.text(facts.text), shortcut::text_of(ui.ctx(), action));
    let tip = format!("{} ({keys})", ctx.text(facts.tip));
    let button = Button::new(name.as_str());
    let response = ui.add_enabled(enabled, button).on_hover_text(tip);
    widgets::name_and_keys(&response, &name, &keys);
    if response.clicked() {
        intents.push(Intent::Act(action));
    }
}

/// The sentence at the head of a page, for whoever reads no more.
pub(super) fn headline(ui: &mut Ui, ctx: &Context<'_>, text: &str, (warns, current): (bool, bool)) {
    let tokens = ctx.tokens;
    let ink = match (warns, current) {
        (_, false) => tokens.ink_soft,
        (true, true) => tokens.warning,
        (false, true) => tokens.ink,
    };
    let text = widgets::strong(text).size(tokens.text_heading).color(ink);
    ui.add(Label::new(text).wrap());
}

/// A line in small soft type.
pub(super) fn remark(ui: &mut Ui, ctx: &Context<'_>, text: &str) {
    let text = widgets::soft(text, ctx.tokens).size(ctx.tokens.text_small);
    ui.add(Label::new(text).wrap());
}

/// A line that warns, with a sign before it.
pub(super) fn warning(ui: &mut Ui, ctx: &Context<'_>, text: &str) {
    let text = RichText::new(format!("! {}", visible(text))).color(ctx.tokens.warning);
    ui.add(Label::new(text.size(ctx.tokens.text_small + 1.0)).wrap());
}

/// A page without questions: what belongs there, and the way to it.
pub(super) fn empty(
    ui: &mut Ui,
    ctx: &Context<'_>,
    (title, text): (&'static str, &'static str),
    intents: &mut Intents,
) {
    let height = ui.available_height();
    ui.with_layout(Layout::top_down(Align::Center), |ui| {
        ui.add_space((height * 0.22).max(16.0));
        ui.set_max_width(560.0);
        let title = widgets::strong(ctx.text(title));
        ui.label(title.size(ctx.tokens.text_heading));
        ui.add_space(8.0);
        ui.label(ctx.text(text));
        ui.add_space(16.0);
        let action = Action::File(FileAction::ImportSurvey);
        let name = ctx.text(action.facts().text);
        if widgets::primary_button(ui, ctx.tokens, &name).clicked() {
            intents.push(Intent::Act(action));
        }
    });
}
