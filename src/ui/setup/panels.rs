//! The steps of rating and of the result: what each is, how far it is, and the way to its screen.

use egui::{RichText, Ui, UiBuilder};

use super::{page, strip};
use crate::i18n::{Message, percent};
use crate::ui::action::{Action, Screen, SetupAction, ViewAction};
use crate::ui::{Context, Intent, Intents, shortcut, widgets};

/// Shows the step of rating. `focus` is taken away once the button of the way on has the focus.
pub(super) fn rate(ui: &mut Ui, ctx: &Context<'_>, focus: &mut bool, intents: &mut Intents) {
    panel(ui, ctx, ["setup-rate-title", "setup-rate-text"], |ui| {
        let progress = strip::progress(ctx);
        if progress.cells == 0 {
            return missing(ui, ctx, intents);
        }
        let done = progress.rated as f64 / progress.cells as f64;
        let text = Message::new("setup-rate-far")
            .with("rated", progress.rated)
            .with("cells", progress.cells)
            .with("percent", percent(ctx.language(), done, 0));
        far(ui, ctx, &text);
        way(
            ui,
            ctx,
            ("setup-go-interview", Screen::Interview),
            focus,
            intents,
        );
        segments(ui, ctx, intents);
    });
}

/// Segments are no step, because everything works without them; here is the way to them.
fn segments(ui: &mut Ui, ctx: &Context<'_>, intents: &mut Intents) {
    ui.add_space(28.0);
    widgets::hairline(ui, ctx.tokens);
    ui.add_space(12.0);
    ui.label(widgets::strong(ctx.text("setup-segments-title")).size(ctx.tokens.text_heading));
    let count = ctx.project.segments.len();
    let text = Message::new("setup-segments-text").with("count", count);
    ui.label(ctx.say(&text));
    ui.add_space(6.0);
    let screen = Action::View(ViewAction::Show(Screen::Segments));
    ui.horizontal(|ui| {
        let button = widgets::plain_button(ui, &ctx.text("setup-go-segments"));
        let keys = shortcut::text_of(ui.ctx(), screen);
        ui.label(widgets::soft(keys, ctx.tokens));
        if button.clicked() {
            intents.push(Intent::Go(Screen::Segments, None));
        }
    });
}

/// Shows the step of the result.
pub(super) fn result(ui: &mut Ui, ctx: &Context<'_>, focus: &mut bool, intents: &mut Intents) {
    panel(ui, ctx, ["setup-result-title", "setup-result-text"], |ui| {
        let progress = strip::progress(ctx);
        if progress.rated == 0 {
            far(ui, ctx, &Message::new("setup-result-nothing"));
            let (text, to) = ("setup-go-interview", Screen::Interview);
            if progress.cells > 0 {
                way(ui, ctx, (text, to), focus, intents);
            } else {
                missing(ui, ctx, intents);
            }
            return;
        }
        let lacks = progress.cells.saturating_sub(progress.rated);
        let text = match lacks {
            0 => Message::new("setup-result-whole"),
            _ => Message::new("setup-result-part").with("count", lacks),
        };
        far(ui, ctx, &text);
        way(
            ui,
            ctx,
            ("setup-go-priorities", Screen::Priorities),
            focus,
            intents,
        );
        ui.add_space(4.0);
        let text = ctx.text("setup-go-map");
        if widgets::plain_button(ui, &text).clicked() {
            intents.push(Intent::Go(Screen::Map, None));
        }
        segments(ui, ctx, intents);
    });
}

fn panel(ui: &mut Ui, ctx: &Context<'_>, words: [&'static str; 2], add: impl FnOnce(&mut Ui)) {
    let (main, _) = page::split(ui);
    let mut ui = ui.new_child(UiBuilder::new().max_rect(main).id_salt(words));
    let [title, text] = words;
    page::title(&mut ui, ctx, title, text);
    add(&mut ui);
}

fn far(ui: &mut Ui, ctx: &Context<'_>, message: &Message) {
    ui.label(RichText::new(ctx.say(message)).size(ctx.tokens.text_heading));
    ui.add_space(16.0);
}

/// What must be there before, and the ways to it.
fn missing(ui: &mut Ui, ctx: &Context<'_>, intents: &mut Intents) {
    far(ui, ctx, &Message::new("setup-rate-nothing"));
    let steps = [
        (ctx.project.factors.is_empty(), SetupAction::Factors),
        (ctx.project.touchpoints.is_empty(), SetupAction::Touchpoints),
    ];
    for (lacks, action) in steps {
        let action = Action::Setup(action);
        let text = ctx.text(action.facts().text);
        if lacks && widgets::primary_button(ui, ctx.tokens, &text).clicked() {
            intents.push(Intent::Act(action));
        }
    }
}

/// The button that shows a screen.
fn way(
    ui: &mut Ui,
    ctx: &Context<'_>,
    (text, screen): (&'static str, Screen),
    focus: &mut bool,
    intents: &mut Intents,
) {
    let keys = shortcut::text_of(ui.ctx(), Action::View(ViewAction::Show(screen)));
    ui.horizontal(|ui| {
        let button = widgets::primary_button(ui, ctx.tokens, &ctx.text(text));
        ui.label(widgets::soft(keys, ctx.tokens));
        if std::mem::take(focus) {
            page::take_focus(ui, button.id);
        }
        if button.clicked() {
            intents.push(Intent::Go(screen, None));
        }
    });
}
