//! The line 9 … 1 … 9: a place for each step, and the marker on one.

use egui::{Align2, FontId, Id, Rect, Role, Sense, Stroke, Ui, WidgetInfo, pos2, vec2};

use super::act::Wish;
use super::question::spoken;
use crate::methods::pairs::Step;
use crate::ui::Context;
use crate::ui::type_set::Face;

/// Sizes at 1280 × 720, in points.
const HEIGHT: f32 = 46.0;
const DOT: f32 = 5.0;
const MARKER: f32 = 14.0;

pub(super) fn show(
    ui: &mut Ui,
    ctx: &Context<'_>,
    names: &[String; 2],
    at: Option<Step>,
    unit: f32,
    wishes: &mut Vec<Wish>,
) {
    let tokens = ctx.tokens;
    let size = vec2(ui.available_width(), HEIGHT * unit);
    let (rect, _) = ui.allocate_exact_size(size, Sense::hover());
    let width = rect.width() / 17.0;
    let y = rect.top() + 16.0 * unit;
    let pen = Stroke::new(2.0, tokens.line_strong);
    let ends = (rect.left() + width / 2.0)..=(rect.right() - width / 2.0);
    ui.painter().hline(ends, y, pen);
    for (place, step) in (0_u8..).zip(Step::all()) {
        let left = rect.left() + width * f32::from(place);
        let cell = Rect::from_min_size(pos2(left, rect.top()), vec2(width, rect.height()));
        let on = at == Some(step);
        // By keys one walks along the line, so Tab does not have to stop at each of its places.
        let response = ui.interact(cell, Id::unique(("pair step", place)), Sense::CLICK);
        response.widget_info(|| {
            WidgetInfo::selected(Role::RadioButton, true, on, spoken(ctx, names, step))
        });
        let center = pos2(cell.center().x, y);
        let painter = ui.painter();
        let odd = step.times() % 2 == 1;
        let ink = if on || odd {
            tokens.ink
        } else {
            tokens.ink_soft
        };
        if on {
            painter.circle_filled(center, MARKER * unit, tokens.accent);
            let font = Face::SemiBold.font(16.0 * unit);
            let text = step.times().to_string();
            painter.text(center, Align2::CENTER_CENTER, text, font, tokens.on_accent);
        } else {
            let radius = if odd { DOT } else { DOT * 0.6 };
            if response.hovered() {
                painter.circle_filled(center, MARKER * unit, tokens.paper);
                painter.circle_stroke(center, MARKER * unit, Stroke::new(1.5, tokens.accent));
            }
            painter.circle_filled(center, radius * unit, tokens.ink_soft);
            let size = if odd { 14.0 } else { 11.0 };
            let font = FontId::proportional((size * unit).max(8.0));
            let below = pos2(center.x, rect.bottom());
            let text = step.times().to_string();
            painter.text(below, Align2::CENTER_BOTTOM, text, font, ink);
        }
        if response.clicked() {
            wishes.push(Wish::Mark(step));
        }
        response.on_hover_text(spoken(ctx, names, step));
    }
}
