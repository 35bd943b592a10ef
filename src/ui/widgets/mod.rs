//! Small parts that several screens share.

mod field;
mod focus;
mod icon;
mod lines;
mod linked;
mod row;
mod scroll_bar;

pub use field::{Field, hand_on_history};
pub use focus::{listens, take_focus};
pub use icon::{Icon, icon_button, paint_icon};
pub use lines::lines;
pub use linked::Linked;
pub use row::{ROW_PADDING, Row};
pub use scroll_bar::ScrollBars;

use egui::containers::menu::{MenuButton, MenuConfig};
use egui::{
    Align, Button, FontFamily, Layout, PopupCloseBehavior, Response, RichText, Role, Stroke,
    StrokeKind, Ui, Widget, WidgetInfo, vec2,
};

use super::{SEMIBOLD, Tokens};
use crate::i18n::visible;

/// The row of answers at the foot of a dialog, from the right: first the one that does it.
pub fn answers(ui: &mut Ui, contents: impl FnOnce(&mut Ui)) {
    ui.add_space(16.0);
    let row = vec2(ui.available_width(), 32.0);
    ui.allocate_ui_with_layout(row, Layout::right_to_left(Align::Center), contents);
}

/// Text of weight 600, with all its marks seen.
pub fn strong(text: impl Into<String>) -> RichText {
    RichText::new(visible(&text.into())).family(FontFamily::Name(SEMIBOLD.into()))
}

/// Text of lesser weight, with all its marks seen.
pub fn soft(text: impl Into<String>, tokens: &Tokens) -> RichText {
    RichText::new(visible(&text.into())).color(tokens.ink_soft)
}

/// The one button of a dialog that does what it is about.
pub fn primary_button(ui: &mut Ui, tokens: &Tokens, text: &str) -> Response {
    let response = Button::new(strong(text).color(tokens.on_accent))
        .fill(tokens.accent)
        .stroke(Stroke::NONE)
        .min_size(vec2(80.0, 28.0))
        .ui(ui);
    if response.has_focus() {
        // The usual ring is of the button's own colour, so this one stands off.
        let ring = Stroke::new(2.0, tokens.accent);
        let rounding = f32::from(tokens.rounding) + 3.0;
        ui.painter().rect_stroke(
            response.rect.expand(2.0),
            rounding,
            ring,
            StrokeKind::Outside,
        );
    }
    response
}

/// A button beside the primary one.
pub fn plain_button(ui: &mut Ui, text: &str) -> Response {
    Button::new(text).min_size(vec2(80.0, 28.0)).ui(ui)
}

/// A menu that stays open while choices are made in it.
pub fn menu(ui: &mut Ui, text: String, on: bool, add: impl FnOnce(&mut Ui)) {
    let config = MenuConfig::new().close_behavior(PopupCloseBehavior::CloseOnClickOutside);
    let button = Button::new(text).selected(on);
    MenuButton::from_button(button).config(config).ui(ui, add);
}

/// Tells a reader a button's name and its keys apart, which stand in one line on it.
pub fn name_and_keys(response: &Response, name: &str, keys: &str) {
    response.widget_info(|| WidgetInfo::labeled(Role::Button, response.enabled(), name));
    response.ctx.accesskit_node_builder(response.id, |node| {
        if !keys.is_empty() {
            node.set_keyboard_shortcut(keys);
        }
    });
}

/// A hairline from edge to edge.
pub fn hairline(ui: &mut Ui, tokens: &Tokens) {
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), 1.0), egui::Sense::hover());
    ui.painter().rect_filled(rect, 0.0, tokens.line);
}
