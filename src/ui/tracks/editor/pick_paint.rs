//! The look of a field that is chosen from a list: its button, and the lines of the list.

use egui::{
    Align2, Rect, Response, Role, Sense, Shape, Stroke, StrokeKind, Ui, WidgetInfo, pos2, vec2,
};

use super::inputs;
use super::pick::Ask;
use crate::i18n::visible;
use crate::ui::Context;
use crate::ui::type_set::{Face, Setting};

/// The button that shows the value and opens the list.
pub(super) fn button(ui: &mut Ui, ctx: &Context<'_>, ask: Ask<'_>) -> Response {
    let tokens = ctx.tokens;
    let (_, rect) = ui.allocate_space(vec2(ui.available_width(), 28.0));
    let response = ui.interact(rect, ask.id, Sense::click());
    response.widget_info(|| WidgetInfo {
        label: Some(ask.name.to_owned()),
        current_text_value: Some(visible(ask.value).into_owned()),
        ..WidgetInfo::new(Role::ComboBox)
    });
    inputs::follow(&response);
    if ui.is_rect_visible(rect) {
        let visuals = ui.style().interact(&response);
        let (fill, line) = (visuals.bg_fill, visuals.bg_stroke);
        let painter = ui.painter();
        painter.rect(rect, tokens.rounding, fill, line, StrokeKind::Inside);
        let width = rect.width() - 34.0;
        let job = Setting::line(tokens.text_body, width).job(ask.value.to_owned(), None);
        let galley = ui.ctx().fonts_mut(|fonts| fonts.layout_job(job));
        let at = pos2(rect.left() + 8.0, rect.center().y - galley.size().y / 2.0);
        let elided = galley.elided;
        painter.galley(at, galley, tokens.ink);
        let tip = pos2(rect.right() - 14.0, rect.center().y + 2.5);
        let side = |x: f32| tip + vec2(x, -5.0);
        let arrow = vec![side(-4.5), tip, side(4.5)];
        painter.add(Shape::line(arrow, Stroke::new(1.5, tokens.ink_soft)));
        if elided {
            return response.on_hover_text(visible(ask.value));
        }
    }
    response
}

/// Shows the head of a group.
pub(super) fn head(ui: &Ui, ctx: &Context<'_>, rect: Rect, text: &str) {
    let setting = Setting::line(ctx.tokens.text_small, rect.width() - 12.0).face(Face::SemiBold);
    let job = setting.job(text.to_owned(), None);
    let galley = ui.ctx().fonts_mut(|fonts| fonts.layout_job(job));
    let at = pos2(rect.left() + 6.0, rect.bottom() - galley.size().y - 3.0);
    ui.painter().galley(at, galley, ctx.tokens.ink_soft);
}

/// Shows a line that can be chosen; true where it was pressed.
pub(super) fn line(
    ui: &Ui,
    ctx: &Context<'_>,
    (at, rect): (usize, Rect),
    text: &str,
    (role, marked, on): (Role, bool, bool),
) -> bool {
    let tokens = ctx.tokens;
    let id = ui.scope_id().with(("line", at));
    let response = ui.interact(rect, id, Sense::CLICK);
    response.widget_info(|| WidgetInfo::selected(role, true, on, text));
    let fill = if marked {
        tokens.selection
    } else if response.hovered() {
        tokens.hover
    } else {
        egui::Color32::TRANSPARENT
    };
    let painter = ui.painter();
    painter.rect_filled(rect, tokens.rounding, fill);
    let mut left = rect.left() + 8.0;
    if role != Role::Button {
        let middle = pos2(left + 7.0, rect.center().y);
        if role == Role::CheckBox {
            let square = Rect::from_center_size(middle, vec2(14.0, 14.0));
            let pen = Stroke::new(1.2, tokens.ink_soft);
            painter.rect_stroke(square, 2.0, pen, StrokeKind::Inside);
        }
        if on {
            let points = [vec2(-4.0, 0.5), vec2(-1.0, 3.5), vec2(4.5, -3.5)];
            let points = points.map(|part| middle + part).to_vec();
            painter.add(Shape::line(points, Stroke::new(2.0, tokens.accent)));
        }
        left += 22.0;
    }
    let setting = Setting::line(tokens.text_body, rect.right() - left - 6.0);
    let galley = (ui.ctx()).fonts_mut(|fonts| fonts.layout_job(setting.job(text.to_owned(), None)));
    let elided = galley.elided;
    let place = Align2::LEFT_CENTER.anchor_size(pos2(left, rect.center().y), galley.size());
    painter.galley(place.min, galley, tokens.ink);
    let clicked = response.clicked();
    if elided {
        response.on_hover_text(visible(text));
    }
    clicked
}
