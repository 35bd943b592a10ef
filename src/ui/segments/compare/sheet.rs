//! What painting the table starts from.

use egui::{Align2, Color32, Painter, Pos2, Rect, Shape, Stroke, StrokeKind, pos2, vec2};

use super::column::Column;
use super::known::Known;
use super::layout::Layout;
use crate::methods::matrix::Class;
use crate::model::TouchpointId;
use crate::ui::map::Texts;
use crate::ui::type_set::{Face, Setting};
use crate::ui::{Context, marks};

/// The frame of the table.
pub struct Sheet<'a> {
    /// Document, figures, words, look.
    pub ctx: &'a Context<'a>,
    /// Where everything lies.
    pub layout: &'a Layout,
    /// What it says.
    pub known: &'a Known,
    /// The order of the rows.
    pub order: Column,
    /// What is selected.
    pub row: Option<TouchpointId>,
    /// In which column.
    pub column: Column,
    /// Whether the table has the focus.
    pub focused: bool,
}

impl Sheet<'_> {
    /// A line of text.
    pub fn line(&self, face: Face, width: f32) -> Setting {
        Setting::line(13.0 * self.layout.scale, width).face(face)
    }

    /// A line of small text.
    pub fn small(&self, width: f32) -> Setting {
        Setting::line(11.5 * self.layout.scale, width)
    }

    /// Puts a class mark.
    pub fn mark(&self, painter: &Painter, at: Pos2, class: Class) {
        let mut shapes: Vec<Shape> = Vec::new();
        let radius = 4.8 * self.layout.scale;
        marks::class(&mut shapes, at, radius, class, self.ctx.tokens.class(class));
        painter.extend(shapes);
    }

    /// Puts how many places something moved, its right end at a point: a triangle up or down with the number, or a sign that
    /// it stays. Where it begins.
    pub fn shift(&self, painter: &Painter, texts: &mut Texts, at: Pos2, shift: i64) -> f32 {
        let tokens = self.ctx.tokens;
        let (text, ink) = match shift {
            0 => ("=".to_owned(), tokens.ink_soft),
            _ => (shift.unsigned_abs().to_string(), tokens.ink),
        };
        let setting = self.small(60.0).face(Face::Medium);
        let text = texts.put(painter, (at, Align2::RIGHT_CENTER), &text, (setting, ink));
        if shift == 0 {
            return text.left();
        }
        let side = 4.0 * self.layout.scale;
        let middle = pos2(text.left() - side - 3.0, at.y);
        triangle(painter, middle, side, shift > 0, ink);
        middle.x - side
    }

    /// The ring around the selected cell; stronger while the table has the focus.
    pub fn ring(&self, painter: &Painter, rect: Rect) {
        let width = if self.focused { 2.5 } else { 1.5 };
        let stroke = Stroke::new(width, self.ctx.tokens.accent);
        let rounding = f32::from(self.ctx.tokens.rounding) / 2.0;
        painter.rect_stroke(rect.shrink(0.5), rounding, stroke, StrokeKind::Inside);
    }
}

/// A triangle that points up or down.
pub fn triangle(painter: &Painter, middle: Pos2, side: f32, up: bool, ink: Color32) {
    let tip = if up { -side } else { side };
    let points = [
        middle + vec2(0.0, tip),
        middle + vec2(side, -tip * 0.75),
        middle + vec2(-side, -tip * 0.75),
    ];
    painter.add(Shape::convex_polygon(points.to_vec(), ink, Stroke::NONE));
}
