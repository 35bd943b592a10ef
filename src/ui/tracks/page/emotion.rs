//! The lane of emotions: a curve through the steps from −2 to +2 over a neutral line.

use egui::{Align2, Color32, Painter, Pos2, Shape, Stroke, pos2};

use super::paint::Sheet;
use crate::i18n::signed;
use crate::methods::tracks::Lane;
use crate::model::StepId;
use crate::ui::type_set::Face;

/// A step on the curve.
pub struct Point {
    pub step: StepId,
    pub number: usize,
    pub at: Pos2,
    pub emotion: i8,
    /// The emotion in figures.
    pub text: String,
}

/// The points on screen in the order of the steps.
pub fn points(sheet: &Sheet<'_>) -> Vec<Point> {
    let (board, lanes) = (sheet.board, &sheet.known.lanes);
    let Some(band) = board.band(Lane::Emotion) else {
        return Vec::new();
    };
    let origin = sheet.origin();
    let middle = origin.y + band.top + band.height / 2.0;
    let unit = height_of_one(band.height);
    let mut points = Vec::new();
    for (column, found) in lanes.columns.iter().enumerate() {
        let part = board.column / found.steps.len().max(1) as f32;
        for (place, at) in found.steps.iter().enumerate() {
            let step = lanes
                .steps
                .get(*at)
                .and_then(|step| sheet.track.step(step.id));
            let Some((step, emotion)) = step.and_then(|step| Some((step.id, step.emotion?))) else {
                continue;
            };
            let x = origin.x + board.column * column as f32 + part * (place as f32 + 0.5);
            points.push(Point {
                step,
                number: at + 1,
                at: pos2(x, middle - unit * f32::from(emotion)),
                emotion,
                text: signed(sheet.ctx.language(), f64::from(emotion), 0),
            });
        }
    }
    points
}

fn height_of_one(height: f32) -> f32 {
    (height / 2.0 - 24.0) / 2.0
}

/// Paints the curve.
pub fn paint(sheet: &Sheet<'_>, painter: &Painter) {
    let (board, tokens) = (sheet.board, sheet.ctx.tokens);
    let Some(band) = board.band(Lane::Emotion) else {
        return;
    };
    let body = board.body();
    let origin = sheet.origin();
    let middle = (origin.y + band.top + band.height / 2.0).round() - 0.5;
    let unit = height_of_one(band.height);
    let right = (origin.x + board.content.x).min(body.right());
    for level in [-2.0_f32, 0.0, 2.0] {
        let y = middle - unit * level;
        let ends = [pos2(body.left(), y), pos2(right, y)];
        if level == 0.0 {
            let stroke = Stroke::new(1.0, tokens.line_strong);
            painter.extend(Shape::dashed_line(&ends, stroke, 4.0, 4.0));
        } else {
            painter.line_segment(ends, Stroke::new(1.0, tokens.line));
            let text = signed(sheet.ctx.language(), f64::from(level), 0);
            let at = pos2(body.left() + 3.0, y);
            let font = Face::Regular.font(10.5);
            painter.text(at, Align2::LEFT_CENTER, text, font, tokens.ink_soft);
        }
    }
    let points = points(sheet);
    let curve: Vec<Pos2> = points.iter().map(|point| point.at).collect();
    if curve.len() > 1 {
        let stroke = Stroke::new(2.0, tokens.relation);
        painter.add(Shape::line(curve, stroke));
    }
    for point in &points {
        dot(sheet, painter, point);
    }
}

fn dot(sheet: &Sheet<'_>, painter: &Painter, point: &Point) {
    let tokens = sheet.ctx.tokens;
    let chosen = sheet.is_chosen_step(point.step);
    // A good feeling is filled, a bad one hollow.
    let colour = if point.emotion < 0 {
        tokens.warning
    } else {
        tokens.relation
    };
    let fill: Color32 = if point.emotion > 0 {
        colour
    } else {
        tokens.paper
    };
    let radius = if chosen { 6.0 } else { 4.5 };
    painter.circle(point.at, radius, fill, Stroke::new(2.0, colour));
    if chosen {
        let ring = Stroke::new(2.0, tokens.accent);
        painter.circle_stroke(point.at, radius + 3.0, ring);
    }
    let (side, corner) = if point.emotion < 0 {
        (8.0, Align2::CENTER_TOP)
    } else {
        (-8.0, Align2::CENTER_BOTTOM)
    };
    let face = if chosen {
        Face::SemiBold
    } else {
        Face::Regular
    };
    let at = pos2(point.at.x, point.at.y + side);
    let text = point.number.to_string();
    painter.text(at, corner, text, face.font(11.5), tokens.ink_soft);
}
