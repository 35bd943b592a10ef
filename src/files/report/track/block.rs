//! An entry of a track on paper: paragraphs in a frame, set to a width, cut between lines where no page has room for it.

use super::super::colour::{of_class, palette};
use super::super::page::{Bounds, Outline, Page, Shape, Stroke};
use super::super::ruler::{LEADING, Line, Text};
use super::super::{pictograms, signs};
use crate::methods::matrix::Class;

/// What stands before a paragraph.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sign {
    None,
    Class(Class),
    /// For the company, or against it.
    Side(bool),
    Clock,
}

/// What stands around a block.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Frame {
    /// A step in the colour of its class.
    Card(Option<Class>),
    Box,
    Quote,
    Line,
}

/// A text with its sign.
#[derive(Clone, Debug)]
pub(super) struct Paragraph {
    text: Text,
    sign: Sign,
}

impl Paragraph {
    pub const fn of(text: Text) -> Self {
        Self {
            text,
            sign: Sign::None,
        }
    }

    pub const fn signed(mut self, sign: Sign) -> Self {
        self.sign = sign;
        self
    }

    fn indent(&self) -> f32 {
        match self.sign {
            Sign::None => 0.0,
            _ => 0.98,
        }
    }
}

/// An entry, not yet set.
#[derive(Clone, Debug)]
pub(super) struct Block {
    pub frame: Frame,
    pub supported: bool,
    /// How strong a factor is among those of its column, 0…1.
    pub bar: Option<f32>,
    paragraphs: Vec<Paragraph>,
}

/// An entry set to a width.
#[derive(Clone, Debug)]
pub(super) struct SetBlock {
    frame: Frame,
    supported: bool,
    bar: Option<f32>,
    lines: Vec<(Line, Sign, f32)>,
    size: f32,
    width: f32,
}

impl Block {
    pub fn new(frame: Frame, first: Paragraph) -> Self {
        Self {
            frame,
            supported: true,
            bar: None,
            paragraphs: vec![first],
        }
    }

    pub fn push(&mut self, paragraph: Paragraph) {
        self.paragraphs.push(paragraph);
    }

    pub fn extend(&mut self, paragraphs: impl IntoIterator<Item = Paragraph>) {
        self.paragraphs.extend(paragraphs);
    }

    /// How much it says: the length of all its lines on one, at size 1.
    pub fn length(&self) -> f32 {
        let all = self.paragraphs.iter();
        all.map(|it| it.text.width() + it.indent() + 4.0).sum()
    }

    /// The narrowest width in which no word is broken, at size 1.
    pub fn narrowest(&self) -> f32 {
        let (left, right) = edges(self.frame);
        let all = self.paragraphs.iter();
        let widest = all.map(|it| it.text.longest() + it.indent());
        widest.fold(0.0, f32::max) * 1.02 + left + right
    }

    /// Its height in a width, in points; never less than that of the set block.
    pub fn height(&self, size: f32, width: f32) -> f32 {
        let (left, right) = edges(self.frame);
        let lines = self.paragraphs.iter().map(|it| {
            let room = width - (left + right + it.indent()) * size;
            it.text.count(size, room.max(size)) as f32 * it.text.scale()
        });
        lines.sum::<f32>() * size * LEADING + 2.0 * above(self.frame) * size
    }

    /// Set to a width.
    pub fn set(&self, size: f32, width: f32) -> SetBlock {
        let (left, right) = edges(self.frame);
        let mut lines = Vec::new();
        for paragraph in &self.paragraphs {
            let room = width - (left + right + paragraph.indent()) * size;
            let set = paragraph.text.lines(size, room.max(size));
            for (at, line) in set.into_iter().enumerate() {
                let sign = if at == 0 { paragraph.sign } else { Sign::None };
                lines.push((line, sign, paragraph.indent()));
            }
        }
        SetBlock {
            frame: self.frame,
            supported: self.supported,
            bar: self.bar,
            lines,
            size,
            width,
        }
    }
}

/// Between the edges of a frame and its words, in sizes.
const fn edges(frame: Frame) -> (f32, f32) {
    match frame {
        Frame::Card(_) => (0.85, 0.4),
        Frame::Box => (0.5, 0.4),
        Frame::Quote => (0.6, 0.1),
        Frame::Line => (0.1, 0.1),
    }
}

const fn above(frame: Frame) -> f32 {
    match frame {
        Frame::Card(_) | Frame::Box => 0.34,
        Frame::Quote => 0.05,
        Frame::Line => 0.12,
    }
}

impl SetBlock {
    pub const fn width(&self) -> f32 {
        self.width
    }

    pub fn height(&self) -> f32 {
        let lines: f32 = self.lines.iter().map(|(line, ..)| line.height()).sum();
        (lines + 2.0 * above(self.frame)) * self.size
    }

    /// In parts none of which is higher, one line in each at least.
    pub fn cut(self, most: f32) -> Vec<Self> {
        let mut parts = vec![Self {
            lines: Vec::new(),
            ..self.clone()
        }];
        for line in self.lines {
            let Some(last) = parts.last_mut() else {
                break;
            };
            if !last.lines.is_empty() && last.height() + line.0.height() * self.size > most {
                let next = Self {
                    lines: vec![line],
                    bar: None,
                    ..last.clone()
                };
                parts.push(next);
            } else {
                last.lines.push(line);
            }
        }
        parts
    }

    /// Draws it with its upper left corner there.
    pub fn draw(&self, page: &mut Page, (x, y): (f32, f32)) {
        let size = self.size;
        self.ground(page, (x, y));
        let (left, _) = edges(self.frame);
        let mut top = y + above(self.frame) * size;
        for (line, sign, indent) in &self.lines {
            let middle = top + line.height() * size / 2.0;
            let from = x + left * size;
            let centre = (from + size * 0.34, middle);
            match sign {
                Sign::None => {}
                Sign::Class(class) => signs::mark(page, *class, centre, size * 0.32),
                Sign::Side(up) => {
                    let colour = if *up {
                        palette::RELATION
                    } else {
                        palette::WARNING
                    };
                    pictograms::triangle(page, centre, size * 0.34, *up, colour);
                }
                Sign::Clock => pictograms::clock(page, centre, size * 0.32, palette::INK_SOFT),
            }
            line.place(page, size, (from + indent * size, top));
            top += line.height() * size;
        }
    }

    fn ground(&self, page: &mut Page, (x, y): (f32, f32)) {
        let size = self.size;
        let height = self.height();
        let part = |width: f32, top: f32, height: f32| Bounds {
            x,
            y: top,
            width,
            height,
        };
        match self.frame {
            Frame::Line => {
                if let Some(bar) = self.bar {
                    let wash = palette::PAPER.mixed(palette::RELATION, 0.13);
                    let at = part(self.width * bar, y, height);
                    page.fill(Outline::rect(at), wash);
                }
            }
            Frame::Quote => {
                let at = part(size * 0.14, y, height);
                page.fill(Outline::rect(at), palette::LINE_STRONG);
            }
            Frame::Box | Frame::Card(_) => {
                let outline = Outline::rounded(part(self.width, y, height), size * 0.2);
                let class = match self.frame {
                    Frame::Card(class) => class,
                    _ => None,
                };
                let tint = class.map(|class| palette::PAPER.mixed(of_class(class), 0.07));
                page.fill(outline.clone(), tint.unwrap_or(palette::PAPER));
                let stroke = Stroke {
                    colour: if self.supported {
                        palette::LINE
                    } else {
                        palette::LINE_STRONG
                    },
                    width: 0.6,
                    dash: (!self.supported).then_some((2.2, 1.8)),
                };
                page.shapes.push(Shape::Stroke(outline, stroke));
                if let Some(class) = class {
                    let at = part(size * 0.3, y, height);
                    page.fill(Outline::rect(at), of_class(class));
                }
            }
        }
    }
}
