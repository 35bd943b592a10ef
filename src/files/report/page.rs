//! A page as shapes in the order in which they are painted: fills, strokes and runs of text.

use std::collections::BTreeSet;

use super::colour::Colour;
use super::run::Run;
use crate::i18n::Message;

/// A page of a report.
#[derive(Clone, Debug, PartialEq)]
pub struct Page {
    /// In points of 1/72 inch.
    pub width: f32,
    /// In points.
    pub height: f32,
    /// What it is, as a contents names it and a reader hears it.
    pub title: String,
    /// What it shows, in a sentence or some.
    pub description: String,
    /// Painted from first to last.
    pub shapes: Vec<Shape>,
    /// Places that lead to another page of the same document, by its number from 0.
    pub links: Vec<(Bounds, usize)>,
}

/// A rectangle by its upper left corner, in points.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Bounds {
    /// From the left edge of the page.
    pub x: f32,
    /// From its upper edge.
    pub y: f32,
    /// To the right.
    pub width: f32,
    /// Downwards.
    pub height: f32,
}

/// Something painted.
#[derive(Clone, Debug, PartialEq)]
pub enum Shape {
    /// An area in one colour.
    Fill(Outline, Colour),
    /// A line along an outline.
    Stroke(Outline, Stroke),
    /// A line of text.
    Text(Run),
}

/// How a line is drawn.
#[derive(Clone, Debug, PartialEq)]
pub struct Stroke {
    /// Its colour.
    pub colour: Colour,
    /// In points.
    pub width: f32,
    /// Lengths of dash and gap in points; none for a whole line.
    pub dash: Option<(f32, f32)>,
}

/// A part of an outline; coordinates in points.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Segment {
    /// Begins a new part.
    Move(f32, f32),
    /// Straight to there.
    Line(f32, f32),
    /// By one control point to there.
    Quad(f32, f32, f32, f32),
    /// By two control points to there.
    Cubic(f32, f32, f32, f32, f32, f32),
    /// Back to where the part began.
    Close,
}

/// Lines and curves.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Outline(pub Vec<Segment>);

/// How far a corner of a line reaches, in widths; that of SVG where nothing is said.
pub(super) const MITER: f32 = 4.0;

/// Of a circle's radius: how far the control points of a quarter stand from its ends.
const QUARTER: f32 = 0.552_285;

impl Outline {
    /// A rectangle.
    pub fn rect(at: Bounds) -> Self {
        let mut outline = Self::default();
        outline.add_rect(at);
        outline
    }

    /// One more rectangle, so that many of one colour are one shape.
    pub fn add_rect(&mut self, at: Bounds) {
        self.0.extend([
            Segment::Move(at.x, at.y),
            Segment::Line(at.x + at.width, at.y),
            Segment::Line(at.x + at.width, at.y + at.height),
            Segment::Line(at.x, at.y + at.height),
            Segment::Close,
        ]);
    }

    /// A rectangle with round corners.
    #[expect(
        clippy::many_single_char_names,
        reason = "sides, radius and distance of points"
    )]
    pub fn rounded(at: Bounds, radius: f32) -> Self {
        let r = radius.min(at.width / 2.0).min(at.height / 2.0).max(0.0);
        let k = r * (1.0 - QUARTER);
        let (l, t, right, b) = (at.x, at.y, at.x + at.width, at.y + at.height);
        Self(vec![
            Segment::Move(l + r, t),
            Segment::Line(right - r, t),
            Segment::Cubic(right - k, t, right, t + k, right, t + r),
            Segment::Line(right, b - r),
            Segment::Cubic(right, b - k, right - k, b, right - r, b),
            Segment::Line(l + r, b),
            Segment::Cubic(l + k, b, l, b - k, l, b - r),
            Segment::Line(l, t + r),
            Segment::Cubic(l, t + k, l + k, t, l + r, t),
            Segment::Close,
        ])
    }

    /// A circle by its middle.
    pub fn circle(x: f32, y: f32, radius: f32) -> Self {
        let side = radius * 2.0;
        Self::rounded(
            Bounds {
                x: x - radius,
                y: y - radius,
                width: side,
                height: side,
            },
            radius,
        )
    }

    /// A straight line.
    pub fn line(from: (f32, f32), to: (f32, f32)) -> Self {
        Self(vec![
            Segment::Move(from.0, from.1),
            Segment::Line(to.0, to.1),
        ])
    }
}

impl Stroke {
    /// True where it leaves something on the page.
    pub(super) fn is_seen(&self) -> bool {
        self.width.is_finite() && self.width > 0.0
    }

    /// Its dashes, where they are lengths.
    pub(super) fn dashes(&self) -> Option<(f32, f32)> {
        let is_length = |it: f32| it.is_finite() && it > 0.0;
        self.dash
            .filter(|(on, off)| is_length(*on) && is_length(*off))
    }
}

/// Names characters that stand as boxes on pages; none where there are none.
pub fn undrawn_message(characters: &BTreeSet<char>) -> Option<Message> {
    let named: Vec<String> = characters.iter().map(char::to_string).collect();
    (!named.is_empty()).then(|| {
        Message::new("report-undrawn")
            .with("count", named.len())
            .with("characters", named.join(" "))
    })
}

impl Page {
    /// An empty page.
    pub fn new(size_points: (f32, f32), title: String) -> Self {
        Self {
            width: size_points.0,
            height: size_points.1,
            title,
            description: String::new(),
            shapes: Vec::new(),
            links: Vec::new(),
        }
    }

    /// Fills an area.
    pub fn fill(&mut self, outline: Outline, colour: Colour) {
        self.shapes.push(Shape::Fill(outline, colour));
    }

    /// Draws a line.
    pub fn stroke(&mut self, outline: Outline, colour: Colour, width: f32) {
        let stroke = Stroke {
            colour,
            width,
            dash: None,
        };
        self.shapes.push(Shape::Stroke(outline, stroke));
    }

    /// The characters of its texts that no font has: a box stands for each, and whoever hands the page over says so.
    pub fn undrawn(&self) -> BTreeSet<char> {
        let runs = self.shapes.iter().filter_map(|shape| match shape {
            Shape::Text(run) => Some(run),
            Shape::Fill(..) | Shape::Stroke(..) => None,
        });
        runs.flat_map(Run::undrawn).collect()
    }

    /// Sets a line of text.
    pub fn text(&mut self, run: Run) {
        self.shapes.push(Shape::Text(run));
    }
}
