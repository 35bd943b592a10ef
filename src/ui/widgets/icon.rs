//! Icons drawn with the painter, since no typeface that we carry has them.

use std::f32::consts::{FRAC_PI_2, PI};

use egui::{
    Color32, Painter, Pos2, Rect, Response, Role, Sense, Shape, Stroke, StrokeKind, Ui, Vec2,
    WidgetInfo, pos2, vec2,
};

use crate::ui::Tokens;

/// What is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Icon {
    /// An arrow that turns back.
    Undo,
    /// An arrow that turns forward.
    Redo,
    /// A lens.
    Search,
    /// A panel with its right part filled.
    Inspector,
    /// A grid.
    Matrix,
    /// A list with ticks.
    Setup,
    /// A bubble of speech with a question in it.
    Interview,
    /// Bars, the longest first.
    Priorities,
    /// Columns of cards.
    Map,
    /// A disc in parts.
    Segments,
    /// A line through stations.
    Tracks,
    /// A bell over its middle.
    Confidence,
    /// Who buys: a person beside bars.
    Panel,
}

/// A button with an icon in place of words; its name is for the tooltip and for readers.
pub fn icon_button(
    ui: &mut Ui,
    tokens: &Tokens,
    icon: Icon,
    name: &str,
    enabled: bool,
    on: bool,
) -> Response {
    ui.add_enabled_ui(enabled, |ui| {
        let (rect, response) = ui.allocate_exact_size(Vec2::splat(28.0), Sense::click());
        response.widget_info(|| WidgetInfo::labeled(Role::Button, enabled, name));
        if ui.is_rect_visible(rect) {
            let fill = if on {
                tokens.selection
            } else if response.hovered() {
                tokens.hover
            } else {
                Color32::TRANSPARENT
            };
            ui.painter().rect_filled(rect, tokens.rounding, fill);
            if response.has_focus() {
                let ring = Stroke::new(2.0, tokens.accent);
                let rounding = f32::from(tokens.rounding);
                ui.painter()
                    .rect_stroke(rect, rounding, ring, StrokeKind::Inside);
            }
            let ink = match (enabled, on) {
                (false, _) => tokens.line_strong,
                (true, true) => tokens.accent,
                (true, false) => tokens.ink,
            };
            paint_icon(ui.painter(), rect.shrink(6.0), icon, ink);
        }
        response
    })
    .inner
}

/// Draws an icon into a square.
pub fn paint_icon(painter: &Painter, rect: Rect, icon: Icon, ink: Color32) {
    let pen = Stroke::new(1.6, ink);
    match icon {
        Icon::Undo => arrow(painter, rect, pen, true),
        Icon::Redo => arrow(painter, rect, pen, false),
        Icon::Search => {
            let radius = rect.width() * 0.32;
            let centre = rect.min + Vec2::splat(radius + 1.0);
            painter.circle_stroke(centre, radius, pen);
            let edge = centre + Vec2::splat(radius * 0.72);
            painter.line_segment([edge, rect.max - Vec2::splat(1.0)], pen);
        }
        Icon::Inspector => {
            let frame = rect.shrink2(vec2(0.0, 1.5));
            painter.rect_stroke(frame, 2.0, pen, StrokeKind::Inside);
            let mut part = frame;
            part.min.x = frame.max.x - frame.width() * 0.38;
            painter.rect_filled(part, 2.0, ink);
        }
        Icon::Setup => {
            for row in 0..3_u8 {
                let y = rect.top() + rect.height() * (0.18 + 0.32 * f32::from(row));
                let tick = [
                    pos2(rect.left(), y),
                    pos2(rect.left() + 2.5, y + 2.5),
                    pos2(rect.left() + 6.5, y - 3.0),
                ];
                painter.add(Shape::line(tick.to_vec(), pen));
                let line = [pos2(rect.left() + 9.0, y), pos2(rect.right(), y)];
                painter.line_segment(line, pen);
            }
        }
        Icon::Interview => {
            let mut bubble = rect.shrink(0.5);
            bubble.max.y -= rect.height() * 0.24;
            painter.rect_stroke(bubble, 4.0, pen, StrokeKind::Inside);
            let foot = bubble.left_bottom() + vec2(rect.width() * 0.26, 0.0);
            painter.line_segment([foot, foot + vec2(0.0, 4.5)], pen);
            let end = foot + vec2(rect.width() * 0.24, 0.0);
            painter.line_segment([foot + vec2(0.0, 4.5), end], pen);
            let font = egui::FontId::proportional(bubble.height() * 0.95);
            let middle = egui::Align2::CENTER_CENTER;
            painter.text(bubble.center(), middle, "?", font, ink);
        }
        Icon::Priorities => {
            for (row, length) in (0_u8..).zip([1.0, 0.72, 0.5, 0.3]) {
                let top = rect.top() + rect.height() * 0.26 * f32::from(row) + 0.5;
                let bar = vec2(rect.width() * length, rect.height() * 0.17);
                let bar = Rect::from_min_size(pos2(rect.left(), top), bar);
                painter.rect_filled(bar, 1.0, ink);
            }
        }
        Icon::Map => {
            for (column, cards) in (0_u8..).zip([3_u8, 2, 3]) {
                for card in 0..cards {
                    let step = vec2(f32::from(column), f32::from(card)) * (rect.width() / 3.0);
                    let size = vec2(rect.width() / 3.0 - 1.8, rect.height() / 3.0 - 2.2);
                    let card = Rect::from_min_size(rect.min + step, size);
                    painter.rect_filled(card, 1.0, ink);
                }
            }
        }
        Icon::Segments => {
            let radius = rect.width() * 0.46;
            let thin = Stroke::new(1.6, ink);
            painter.circle_stroke(rect.center(), radius, thin);
            for turn in [-90.0_f32, 30.0, 150.0] {
                let turn = turn.to_radians();
                let rim = rect.center() + radius * vec2(turn.cos(), turn.sin());
                painter.line_segment([rect.center(), rim], thin);
            }
        }
        Icon::Confidence => bell(painter, rect, ink),
        Icon::Panel => person(painter, rect, ink),
        Icon::Tracks => {
            let thin = Stroke::new(1.6, ink);
            let at = |x: f32, y: f32| rect.min + vec2(rect.width() * x, rect.height() * y);
            let stations = [at(0.12, 0.8), at(0.4, 0.35), at(0.66, 0.62), at(0.9, 0.15)];
            for (from, to) in stations.iter().zip(stations.iter().skip(1)) {
                painter.line_segment([*from, *to], thin);
            }
            for station in stations {
                painter.circle_filled(station, rect.width() * 0.12, ink);
            }
        }
        Icon::Matrix => grid(painter, rect, ink),
    }
}

/// A half circle open at the bottom, with a head at its left end or its right one.
fn arrow(painter: &Painter, rect: Rect, pen: Stroke, back: bool) {
    let turn = |x: f32| if back { x } else { -x };
    let centre = rect.center() + vec2(0.0, 1.5);
    let radius = rect.width() * 0.36;
    let steps = 20_u8;
    let points: Vec<Pos2> = (0..=steps)
        .map(|step| {
            let angle = -PI + (PI + FRAC_PI_2 * 0.7) * f32::from(step) / f32::from(steps);
            centre + radius * vec2(turn(angle.cos()), angle.sin())
        })
        .collect();
    painter.add(Shape::line(points, pen));
    let tip = pos2(centre.x - turn(radius), centre.y + 2.0);
    let head = rect.width() * 0.26;
    let sides = [
        tip + vec2(-turn(head), -head),
        tip + vec2(turn(head), -head),
    ];
    let [left, right] = sides;
    painter.line_segment([left, tip], pen);
    painter.line_segment([tip, right], pen);
}

fn bell(painter: &Painter, rect: Rect, ink: Color32) {
    let thin = Stroke::new(1.6, ink);
    let at = |x: f32, y: f32| rect.min + vec2(rect.width() * x, rect.height() * y);
    let bell = |step: u8| {
        let x = f32::from(step) / 16.0;
        at(x, 0.85 - 0.75 * (-((x - 0.5) / 0.2).powi(2) / 2.0).exp())
    };
    for step in 0..16 {
        painter.line_segment([bell(step), bell(step + 1)], thin);
    }
    painter.line_segment([at(0.5, 0.1), at(0.5, 0.95)], Stroke::new(1.0, ink));
}

fn person(painter: &Painter, rect: Rect, ink: Color32) {
    let at = |x: f32, y: f32| rect.min + vec2(rect.width() * x, rect.height() * y);
    let pen = Stroke::new(1.6, ink);
    painter.circle_stroke(at(0.25, 0.22), rect.width() * 0.15, pen);
    let shoulders = [
        at(0.02, 0.92),
        at(0.02, 0.62),
        at(0.12, 0.5),
        at(0.38, 0.5),
        at(0.48, 0.62),
        at(0.48, 0.92),
    ];
    for (from, to) in shoulders.iter().zip(shoulders.iter().skip(1)) {
        painter.line_segment([*from, *to], pen);
    }
    for (y, end) in [(0.2, 1.0), (0.5, 0.8), (0.8, 0.92)] {
        painter.line_segment([at(0.62, y), at(end, y)], Stroke::new(2.4, ink));
    }
}

fn grid(painter: &Painter, rect: Rect, ink: Color32) {
    let third = rect.width() / 3.0;
    for row in 0..3_u8 {
        for column in 0..3_u8 {
            let at = rect.min + vec2(f32::from(column), f32::from(row)) * third;
            let cell = Rect::from_min_size(at, Vec2::splat(third - 1.5));
            // The cells of a real matrix are not all alike.
            if (row + 2 * column) % 3 == 0 {
                painter.rect_filled(cell, 1.0, ink);
            } else {
                let thin = Stroke::new(1.0, ink);
                painter.rect_stroke(cell, 1.0, thin, StrokeKind::Inside);
            }
        }
    }
}
