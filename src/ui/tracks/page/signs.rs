//! Signs beside the words of an entry, drawn as shapes.

use egui::{Color32, Pos2, Shape, Stroke, vec2};

/// A triangle that points up, or down where the radius is below 0.
pub fn triangle(shapes: &mut Vec<Shape>, at: Pos2, radius: f32, colour: Color32) {
    let points = [
        at + vec2(0.0, -radius),
        at + vec2(radius, radius * 0.8),
        at + vec2(-radius, radius * 0.8),
    ];
    shapes.push(Shape::convex_polygon(points.to_vec(), colour, Stroke::NONE));
}

/// A clock: somebody should look at it again.
pub fn clock(shapes: &mut Vec<Shape>, at: Pos2, radius: f32, colour: Color32) {
    let stroke = Stroke::new(1.2, colour);
    shapes.push(Shape::circle_stroke(at, radius, stroke));
    let up = [at, at - vec2(0.0, radius * 0.62)];
    let aside = [at, at + vec2(radius * 0.5, 0.0)];
    shapes.push(Shape::line_segment(up, stroke));
    shapes.push(Shape::line_segment(aside, stroke));
}
