//! What the steps have in common: a page beside an explanation, a title, the way on.

use egui::{Rect, Response, RichText, Ui, pos2};

pub(super) use crate::ui::widgets::take_focus;

use crate::ui::action::{Action, SetupAction};
use crate::ui::{Context, Intent, Intents, shortcut, widgets};

/// Around a page.
const MARGIN: f32 = 24.0;

/// How wide the explanation is, and the widest page beside it.
const SIDE: f32 = 288.0;
const WIDEST: f32 = 920.0;

/// The part of a narrow window that an explanation takes at most.
const NARROW: f32 = 0.36;

/// The room below the strip as a page and an explanation at its right.
pub(super) fn split(ui: &Ui) -> (Rect, Rect) {
    let (main, side) = halves(ui, SIDE);
    let right = main.right().min(main.left() + WIDEST);
    let main = Rect::from_min_max(main.min, pos2(right, main.bottom()));
    let left = side.left().min(right + 2.0 * MARGIN);
    let min = pos2(left, side.top());
    (
        main,
        Rect::from_min_max(min, pos2((left + SIDE).min(side.right()), side.bottom())),
    )
}

/// The room below the strip with a part of this width at its right.
pub(super) fn halves(ui: &Ui, side: f32) -> (Rect, Rect) {
    let room = ui.available_rect_before_wrap().shrink(MARGIN);
    let middle = room.right() - side.min(room.width() * NARROW);
    (
        Rect::from_min_max(room.min, pos2(middle - MARGIN, room.bottom())),
        Rect::from_min_max(pos2(middle, room.top()), room.max),
    )
}

/// The title of a step and its sentence.
pub(super) fn title(ui: &mut Ui, ctx: &Context<'_>, title: &'static str, text: &'static str) {
    ui.label(widgets::strong(ctx.text(title)).size(ctx.tokens.text_title));
    ui.label(RichText::new(ctx.text(text)).size(ctx.tokens.text_body + 1.0));
    ui.add_space(12.0);
}

/// Paragraphs of an explanation.
pub(super) fn aside(ui: &mut Ui, ctx: &Context<'_>, keys: &[&'static str]) {
    for key in keys {
        ui.label(widgets::soft(ctx.text(key), ctx.tokens));
        ui.add_space(12.0);
    }
}

/// The button that goes on to the next step; the primary one where this step has something.
pub(super) fn onward(
    ui: &mut Ui,
    ctx: &Context<'_>,
    key: &'static str,
    primary: bool,
    intents: &mut Intents,
) -> Response {
    let action = Action::Setup(SetupAction::Next);
    let keys = shortcut::text_of(ui.ctx(), action);
    let text = ctx.text(key);
    let response = ui
        .horizontal(|ui| {
            let response = if primary {
                widgets::primary_button(ui, ctx.tokens, &text)
            } else {
                widgets::plain_button(ui, &text)
            };
            ui.label(widgets::soft(keys, ctx.tokens));
            response
        })
        .inner;
    if response.clicked() {
        intents.push(Intent::Act(action));
    }
    response
}
