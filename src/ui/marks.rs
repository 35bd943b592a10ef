//! Signs that all screens share: class marks, relation symbols, channel icons, the words of ranks. Drawn, because no typeface
//! has all of them alike.

use egui::epaint::{PathShape, PathStroke};
use egui::{Color32, CornerRadius, Pos2, Rect, Shape, Stroke, StrokeKind, pos2, vec2};

use crate::methods::matrix::{Class, Rank};
use crate::model::Channel;

/// The mark of a class: ● critical, ◐ important, ○ less important.
pub fn class(shapes: &mut Vec<Shape>, at: Pos2, radius: f32, class: Class, colour: Color32) {
    match class {
        Class::Critical => shapes.push(Shape::circle_filled(at, radius, colour)),
        Class::Important => {
            shapes.push(ring(at, radius, colour));
            let points = (0_u8..=8)
                .map(|step| {
                    let turn = std::f32::consts::PI * (0.5 + f32::from(step) / 8.0);
                    at + radius * vec2(turn.cos(), turn.sin())
                })
                .collect();
            shapes.push(Shape::convex_polygon(points, colour, Stroke::NONE));
        }
        Class::LessImportant => shapes.push(ring(at, radius, colour)),
    }
}

/// Two classes with an arrow between them, from one in one colour to another in another; the arrow has the last colour.
pub fn classes(
    shapes: &mut Vec<Shape>,
    at: Pos2,
    (radius, apart): (f32, f32),
    [one, two]: [Class; 2],
    [first, second, arrow]: [Color32; 3],
) {
    class(shapes, at - vec2(apart, 0.0), radius, one, first);
    class(shapes, at + vec2(apart, 0.0), radius, two, second);
    let stroke = Stroke::new(1.3, arrow);
    let half = vec2(apart / 3.0, 0.0);
    let tip = at + half;
    shapes.push(Shape::line_segment([at - half, tip], stroke));
    for side in [-3.0, 3.0] {
        shapes.push(Shape::line_segment([tip, tip + vec2(-3.5, side)], stroke));
    }
}

fn ring(at: Pos2, radius: f32, colour: Color32) -> Shape {
    let width = (radius * 0.3).clamp(1.2, 2.4);
    Shape::circle_stroke(at, radius - width / 2.0, Stroke::new(width, colour))
}

/// The sign of a level: the highest ●, then ◎ (of five), ○, △, and – for a lowest one below it.
pub fn symbol(
    shapes: &mut Vec<Shape>,
    at: Pos2,
    radius: f32,
    (order, count): (usize, usize),
    colour: Color32,
) {
    let width = (radius * 0.22).clamp(1.3, 3.0);
    let stroke = Stroke::new(width, colour);
    // From the top: 2 levels are ● ○, 3 are ● ○ △, 4 are ● ○ △ –, 5 are ● ◎ ○ △ –.
    let from_top = count.saturating_sub(order + 1);
    let place = if count < 5 && from_top > 0 {
        from_top + 1
    } else {
        from_top
    };
    match place {
        0 => shapes.push(Shape::circle_filled(at, radius, colour)),
        1 => {
            shapes.push(Shape::circle_stroke(at, radius - width / 2.0, stroke));
            shapes.push(Shape::circle_filled(at, radius * 0.45, colour));
        }
        2 => shapes.push(Shape::circle_stroke(at, radius - width / 2.0, stroke)),
        3 => {
            let (r, drop) = (radius * 0.98, radius * 0.14);
            let corners = [-90.0_f32, 30.0, 150.0].map(|turn| {
                let turn = turn.to_radians();
                at + r * vec2(turn.cos(), turn.sin()) + vec2(0.0, drop)
            });
            shapes.push(Shape::Path(PathShape::closed_line(
                corners.to_vec(),
                PathStroke::new(width, colour),
            )));
        }
        _ => {
            let half = vec2(radius * 0.6, 0.0);
            shapes.push(Shape::line_segment([at - half, at + half], stroke));
        }
    }
}

/// The icon of a channel: a screen, a person, or both side by side.
pub fn channel(shapes: &mut Vec<Shape>, within: Rect, channel: Channel, colour: Color32) {
    let at = within.center();
    match channel {
        Channel::Online => screen(shapes, at, colour),
        Channel::Offline => person(shapes, at, colour),
        Channel::Both if within.width() >= 24.0 => {
            screen(shapes, at - vec2(5.5, 0.0), colour);
            person(shapes, at + vec2(7.0, 0.0), colour);
        }
        Channel::Both => {
            screen(shapes, at - vec2(0.0, 1.0), colour);
            shapes.push(Shape::circle_filled(at - vec2(0.0, 2.0), 1.6, colour));
        }
    }
}

fn screen(shapes: &mut Vec<Shape>, at: Pos2, colour: Color32) {
    let stroke = Stroke::new(1.2, colour);
    let frame = Rect::from_center_size(at - vec2(0.0, 1.0), vec2(11.0, 7.6));
    shapes.push(Shape::rect_stroke(
        frame,
        CornerRadius::same(1),
        stroke,
        StrokeKind::Inside,
    ));
    let foot = [pos2(at.x - 3.0, at.y + 5.0), pos2(at.x + 3.0, at.y + 5.0)];
    shapes.push(Shape::line_segment(foot, stroke));
}

fn person(shapes: &mut Vec<Shape>, at: Pos2, colour: Color32) {
    shapes.push(Shape::circle_filled(at - vec2(0.0, 3.0), 2.3, colour));
    let shoulders = (0_u8..=8)
        .map(|step| {
            let turn = std::f32::consts::PI * (1.0 + f32::from(step) / 8.0);
            at + vec2(4.2 * turn.cos(), 5.0 + 4.6 * turn.sin())
        })
        .collect();
    shapes.push(Shape::convex_polygon(shoulders, colour, Stroke::NONE));
}

/// The must-have mark: a filled lozenge.
pub fn must_have(shapes: &mut Vec<Shape>, at: Pos2, colour: Color32) {
    let points = [
        vec2(0.0, -4.2),
        vec2(4.2, 0.0),
        vec2(0.0, 4.2),
        vec2(-4.2, 0.0),
    ];
    shapes.push(Shape::convex_polygon(
        points.map(|offset| at + offset).to_vec(),
        colour,
        Stroke::NONE,
    ));
}

/// A wave so wide: the class does not hold in most samples.
pub fn unsettled(shapes: &mut Vec<Shape>, at: Pos2, width: f32, colour: Color32) {
    let high = (width * 0.17).clamp(1.4, 2.4);
    let points = (0_u8..=12)
        .map(|step| {
            let part = f32::from(step) / 12.0;
            let turn = std::f32::consts::TAU * 2.0 * part;
            at + vec2(width * (part - 0.5), -high * turn.sin())
        })
        .collect();
    shapes.push(Shape::line(points, Stroke::new(1.5, colour)));
}

/// A tick: the class holds.
pub fn settled(shapes: &mut Vec<Shape>, at: Pos2, colour: Color32) {
    let points = [vec2(-4.0, 0.3), vec2(-1.2, 3.0), vec2(4.0, -3.4)];
    let points = points.map(|offset| at + offset).to_vec();
    shapes.push(Shape::line(points, Stroke::new(1.4, colour)));
}

/// Three dots in a row: there are notes.
pub fn noted(shapes: &mut Vec<Shape>, at: Pos2, colour: Color32) {
    for step in [-1.0, 0.0, 1.0] {
        shapes.push(Shape::circle_filled(
            at + vec2(step * 3.4, 0.0),
            1.2,
            colour,
        ));
    }
}

/// A pencil: somebody changed by hand what answers gave.
pub fn by_hand(shapes: &mut Vec<Shape>, at: Pos2, colour: Color32) {
    let [tip, end] = [vec2(-4.0, 4.0), vec2(3.0, -3.0)].map(|part| at + part);
    let wide = Stroke::new(2.6, colour);
    shapes.push(Shape::line_segment([at + vec2(-2.0, 2.0), end], wide));
    shapes.push(Shape::line_segment([tip, at], Stroke::new(1.2, colour)));
}

/// The key of a channel's word.
pub const fn channel_key(channel: Channel) -> &'static str {
    match channel {
        Channel::Online => "matrix-channel-online",
        Channel::Offline => "matrix-channel-offline",
        Channel::Both => "matrix-channel-both",
    }
}

/// A rank as printed tables write it, such as "2=" for a shared one.
pub fn rank_text(rank: Rank) -> String {
    rank.text()
}
