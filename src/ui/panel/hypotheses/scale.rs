//! A claim drawn: the scale with its threshold, the side that is claimed hatched, the interval with its figure above it.

use egui::{Align2, FontId, Painter, Rect, Role, Sense, Shape, Stroke, Ui, WidgetInfo, pos2, vec2};

use super::words;
use crate::methods::hypotheses::Judged;
use crate::model::{Claim, Direction, Question};
use crate::ui::type_set::Face;
use crate::ui::{Context, Tokens};

const HEIGHT: f32 = 108.0;
/// Where the lines of the drawing stand, from its top.
const FIGURE: f32 = 26.0;
const BAR: f32 = 44.0;
const ENDS: f32 = 58.0;
const AXIS: f32 = 78.0;

/// What is drawn.
pub(super) struct Drawn<'a> {
    pub(super) claim: &'a Claim,
    pub(super) judged: Option<&'a Judged>,
    pub(super) question: Option<&'a Question>,
    /// What it says, for a reader.
    pub(super) spoken: &'a str,
}

/// Shows it over the whole width.
pub(super) fn show(ui: &mut Ui, ctx: &Context<'_>, drawn: &Drawn<'_>) {
    let unit = if ctx.presenting { 1.3 } else { 1.0 };
    let size = vec2(ui.available_width(), HEIGHT * unit);
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Image, true, drawn.spoken));
    if !ui.is_rect_visible(rect) {
        return;
    }
    let (low, high) = words::ends(drawn.claim, drawn.judged, drawn.question);
    let inner = rect.shrink2(vec2(26.0, 0.0));
    let x = |value: f64| {
        #[expect(clippy::cast_possible_truncation, reason = "a place on the screen")]
        let part = ((value - low) / (high - low)).clamp(0.0, 1.0) as f32;
        inner.left() + inner.width() * part
    };
    let place = Place {
        rect,
        inner,
        unit,
        low,
        high,
    };
    let painter = ui.painter();
    claimed(
        painter,
        ctx,
        drawn.claim,
        (place, x(drawn.claim.threshold.value())),
    );
    axis(painter, ctx, drawn.claim, (place, &x));
    if let Some(judged) = drawn.judged {
        figure(painter, ctx, (drawn.claim, judged), (place, &x));
    }
}

/// Where it is drawn, and the ends of its scale.
#[derive(Clone, Copy)]
struct Place {
    rect: Rect,
    inner: Rect,
    unit: f32,
    low: f64,
    high: f64,
}

impl Place {
    fn y(self, from_top: f32) -> f32 {
        self.rect.top() + from_top * self.unit
    }

    /// The left end of something so wide around there, kept within the drawing.
    fn left(self, middle: f32, width: f32) -> f32 {
        let most = (self.rect.right() - width).max(self.rect.left());
        (middle - width / 2.0).clamp(self.rect.left(), most)
    }
}

/// The side that is claimed, hatched, and the threshold with its words.
fn claimed(painter: &Painter, ctx: &Context<'_>, claim: &Claim, (place, at): (Place, f32)) {
    let tokens = ctx.tokens;
    let (top, bottom) = (place.y(18.0), place.y(AXIS));
    let (left, right) = match claim.direction {
        Direction::Above => (at, place.inner.right()),
        Direction::Below => (place.inner.left(), at),
    };
    let side = Rect::from_min_max(pos2(left, top), pos2(right, bottom));
    painter.rect_filled(side, 0.0, tokens.paper.lerp_to_gamma(tokens.accent, 0.08));
    painter.extend(hatching(side, tokens));
    let pen = Stroke::new(2.0, tokens.ink);
    painter.vline(at, place.y(15.0)..=(bottom + 5.0), pen);
    let key = match claim.direction {
        Direction::Above => "hypotheses-scale-above",
        Direction::Below => "hypotheses-scale-below",
    };
    let text = crate::i18n::Message::new(key).with("threshold", words::threshold(ctx, claim));
    let font = FontId::proportional(tokens.text_small * place.unit);
    let galley = painter.layout_no_wrap(ctx.say(&text), font, tokens.ink);
    let left = place.left(at, galley.size().x);
    painter.galley(pos2(left, place.y(0.0)), galley, tokens.ink);
}

fn hatching(side: Rect, tokens: &Tokens) -> Vec<Shape> {
    let pen = Stroke::new(1.0, tokens.paper.lerp_to_gamma(tokens.line_strong, 0.55));
    let (height, step) = (side.height(), 9.0);
    let mut shapes = Vec::new();
    let mut x = side.left() - height;
    while x < side.right() {
        let low = x.max(side.left());
        let high = (x + height).min(side.right());
        if high > low {
            let at = |to: f32| pos2(to, side.bottom() - (to - x));
            shapes.push(Shape::line_segment([at(low), at(high)], pen));
        }
        x += step;
    }
    shapes
}

fn axis(
    painter: &Painter,
    ctx: &Context<'_>,
    claim: &Claim,
    (place, x): (Place, &dyn Fn(f64) -> f32),
) {
    let tokens = ctx.tokens;
    let y = place.y(AXIS);
    let pen = Stroke::new(1.5, tokens.ink_soft);
    painter.hline(place.inner.x_range(), y, pen);
    let font = FontId::proportional(tokens.text_small * place.unit);
    for step in 0_u8..=4 {
        let value = place.low + (place.high - place.low) * f64::from(step) / 4.0;
        let at = x(value);
        painter.vline(at, y..=(y + 4.0), pen);
        let text = words::tick(ctx, &claim.measure, value);
        let below = pos2(at, y + 6.0);
        painter.text(
            below,
            Align2::CENTER_TOP,
            text,
            font.clone(),
            tokens.ink_soft,
        );
    }
}

/// The interval with the figure above it and its ends below.
fn figure(
    painter: &Painter,
    ctx: &Context<'_>,
    (claim, judged): (&Claim, &Judged),
    (place, x): (Place, &dyn Fn(f64) -> f32),
) {
    let Some(value) = judged.figure else {
        return;
    };
    let tokens = ctx.tokens;
    let ink = tokens.ink;
    let (y, at) = (place.y(BAR), x(value));
    let text = words::amount(ctx, &claim.measure, value);
    let font = Face::SemiBold.font(tokens.text_body * place.unit);
    let galley = painter.layout_no_wrap(text, font, ink);
    let size = galley.size();
    let label = pos2(place.left(at, size.x), place.y(FIGURE) - size.y / 2.0);
    let behind = Rect::from_min_size(label, size).expand2(vec2(3.0, 0.0));
    painter.rect_filled(behind, 2.0, tokens.paper);
    painter.galley(label, galley, ink);
    if let Some(ends) = judged.interval {
        let (from, to) = (x(ends.low), x(ends.high));
        painter.hline(from..=to, y, Stroke::new(5.0 * place.unit, ink));
        for end in [from, to] {
            let pen = Stroke::new(2.0, ink);
            painter.vline(end, (y - 7.0)..=(y + 7.0), pen);
        }
        let font = FontId::proportional(tokens.text_small * place.unit);
        let [low, high] = [ends.low, ends.high].map(|end| {
            let text = words::amount(ctx, &claim.measure, end);
            painter.layout_no_wrap(text, font.clone(), ink)
        });
        // Neither runs into the other, however narrow the interval.
        let first = place.left(from.min(at - low.size().x / 2.0 - 4.0), low.size().x);
        let wanted = place.left(to.max(at + high.size().x / 2.0 + 4.0), high.size().x);
        let second = wanted.max(first + low.size().x + 8.0);
        for (left, galley) in [(first, low), (second, high)] {
            let at = pos2(left, place.y(ENDS) - 6.0);
            let behind = Rect::from_min_size(at, galley.size()).expand2(vec2(2.0, 0.0));
            painter.rect_filled(behind, 2.0, tokens.paper);
            painter.galley(at, galley, ink);
        }
    }
    let radius = 6.0 * place.unit;
    painter.circle_filled(pos2(at, y), radius, tokens.paper);
    painter.circle_stroke(pos2(at, y), radius, Stroke::new(2.5, ink));
}
