//! The badge of a segment: its mark on its colour, the same wherever a segment is shown.

use egui::{
    Align2, Atom, Button, FontFamily, FontId, IdSalt, Painter, Rect, Response, Sense, Ui,
    WidgetInfo, vec2,
};

use super::{SEMIBOLD, Tokens};
use crate::i18n::visible;
use crate::model::Segment;

/// How wide a badge of that height is.
pub fn width(height: f32) -> f32 {
    height * 1.35
}

/// Paints the badge of a segment.
pub fn paint(painter: &Painter, within: Rect, tokens: &Tokens, segment: &Segment) {
    let fill = tokens.hue(segment.hue);
    painter.rect_filled(within, tokens.rounding, fill);
    let font = FontId::new(within.height() * 0.66, FontFamily::Name(SEMIBOLD.into()));
    let middle = Align2::CENTER_CENTER;
    painter.text(
        within.center(),
        middle,
        visible(&segment.mark),
        font,
        tokens.on_hue,
    );
}

/// Shows the badge of a segment beside its name; readers hear the name alone.
pub fn sign(ui: &mut Ui, tokens: &Tokens, segment: &Segment) {
    let height = 18.0;
    let (rect, _) = ui.allocate_exact_size(vec2(width(height), height), Sense::hover());
    if ui.is_rect_visible(rect) {
        paint(ui.painter(), rect, tokens, segment);
    }
}

/// Shows a button of a choice among segments: the badge and a text behind it, which stay on one line.
pub fn choice(
    ui: &mut Ui,
    tokens: &Tokens,
    (segment, on): (&Segment, bool),
    text: &str,
) -> Response {
    let place = IdSalt::new("badge");
    let height = 16.0;
    let spot = Atom::custom(place, vec2(width(height), height));
    let shown = Button::selectable(on, (spot, visible(text))).atom_ui(ui);
    if let Some(rect) = shown.rect(place) {
        paint(ui.painter(), rect, tokens, segment);
    }
    shown.response
}

/// Shows the badge of a segment in a row of widgets; readers hear the segment's name.
pub fn show(ui: &mut Ui, tokens: &Tokens, segment: &Segment) -> Response {
    let height = 18.0;
    let (rect, response) = ui.allocate_exact_size(vec2(width(height), height), Sense::hover());
    let name = visible(&segment.name);
    response.widget_info(|| WidgetInfo::labeled(egui::Role::Image, true, &*name));
    if ui.is_rect_visible(rect) {
        paint(ui.painter(), rect, tokens, segment);
    }
    response
}
