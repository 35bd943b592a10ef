//! The chart of importances: for each factor its mean on 1…5 with the interval, and how many answered each level.

use egui::{Align2, Rect, Shape, pos2};

use super::cards::Factor;
use super::layout::{FactorSpans, Placed};
use super::paint::{self, Sheet, State};
use crate::ui::map::Texts;
use crate::ui::type_set::Face;

/// Where a mean of 1…5 stands on an axis.
fn at(axis: Rect, mean: f32) -> f32 {
    axis.left() + axis.width() * ((mean - 1.0) / 4.0).clamp(0.0, 1.0)
}

/// Paints everything but the levels, which can be pressed.
pub(super) fn paint(sheet: &Sheet<'_>, texts: &mut Texts, factors: &[Factor], placed: Placed) {
    let (painter, tokens, scale) = (sheet.painter, sheet.ctx.tokens, sheet.scale);
    let mut shapes: Vec<Shape> = Vec::new();
    let first = FactorSpans::of(placed, scale, 0);
    for (tick, number) in ["1", "2", "3", "4", "5"].into_iter().zip(1_u8..) {
        let x = at(first.axis, f32::from(number));
        let at = (pos2(x, first.axis.top() - 2.0), Align2::CENTER_BOTTOM);
        texts.put(painter, at, tick, (sheet.small(20.0), tokens.ink_soft));
        let all = Rect::from_min_max(
            first.axis.min,
            pos2(
                first.axis.right(),
                first.axis.top() + first.axis.height() * factors.len() as f32,
            ),
        );
        paint::grid(&mut shapes, sheet, x, all);
    }
    let n = (
        first.n.right_top() - egui::vec2(0.0, 2.0),
        Align2::RIGHT_BOTTOM,
    );
    texts.put(painter, n, "n", (sheet.small(30.0), tokens.ink_soft));
    for (row, factor) in factors.iter().enumerate() {
        let spans = FactorSpans::of(placed, scale, row);
        let name = (spans.name.left_center(), Align2::LEFT_CENTER);
        let setting = sheet.line(spans.name.width());
        texts.put(painter, name, &factor.name, (setting, sheet.ink()));
        let mean = (spans.mean.left_center(), Align2::LEFT_CENTER);
        let setting = sheet.line(spans.mean.width()).face(Face::Medium);
        texts.put(painter, mean, &factor.mean, (setting, sheet.ink()));
        let n = (spans.n.right_center(), Align2::RIGHT_CENTER);
        let ink = if factor.few {
            tokens.warning
        } else {
            tokens.ink_soft
        };
        texts.put(painter, n, &factor.n, (sheet.line(spans.n.width()), ink));
        if let Some([value, low, high]) = factor.value {
            let y = spans.axis.center().y;
            let ends = (at(spans.axis, low), at(spans.axis, high));
            let x = at(spans.axis, value);
            paint::point(sheet, &mut shapes, (x, y), ends, factor.few);
        }
    }
    painter.extend(shapes);
}

/// Paints how many answered a level.
pub(super) fn level(
    sheet: &Sheet<'_>,
    (factor, level): (&Factor, usize),
    rect: Rect,
    state: State,
) {
    sheet.ground(rect, state);
    let values = factor.parts.iter().filter_map(|part| part.value);
    let most = values.fold(0.01, |most: f32, [value, ..]| most.max(value));
    let value = factor.parts.get(level).and_then(|part| part.value);
    let part = value.map_or(0.0, |[value, ..]| value / most);
    let mut shapes = Vec::new();
    let room = rect.shrink2(egui::vec2(2.0, 4.0));
    paint::column(sheet, &mut shapes, room, (part, factor.few), state);
    sheet.painter.extend(shapes);
}
