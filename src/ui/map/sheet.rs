//! What painting the board starts from, and how class marks and the ring of the selection are put on it.

use egui::{CornerRadius, Painter, Pos2, Rect, Shape, Stroke, StrokeKind};

use super::known::Known;
use super::layout::Layout;
use crate::methods::matrix::Class;
use crate::model::{Subject, TouchpointId};
use crate::ui::{Context, marks};

/// The frame of the board.
pub struct Sheet<'a> {
    /// Document, figures, words, look.
    pub ctx: &'a Context<'a>,
    /// Where everything lies.
    pub layout: &'a Layout,
    /// What it says.
    pub known: &'a Known,
    /// What is selected.
    pub selected: Option<Subject>,
    /// Whether the board has the focus.
    pub focused: bool,
    /// The card that a drag takes along.
    pub dragged: Option<TouchpointId>,
}

impl Sheet<'_> {
    /// Puts a class mark.
    pub fn mark(&self, painter: &Painter, at: Pos2, radius: f32, class: Class) {
        let mut shapes: Vec<Shape> = Vec::new();
        marks::class(&mut shapes, at, radius, class, self.ctx.tokens.class(class));
        painter.extend(shapes);
    }

    /// The ring around what is selected; stronger while the board has the focus.
    pub fn ring(&self, painter: &Painter, rect: Rect, subject: Subject) {
        if self.selected != Some(subject) {
            return;
        }
        let width = if self.focused { 3.0 } else { 2.0 };
        let stroke = Stroke::new(width, self.ctx.tokens.accent);
        let rounding = CornerRadius::same(self.ctx.tokens.rounding);
        painter.rect_stroke(rect.expand(1.0), rounding, stroke, StrokeKind::Outside);
    }
}
