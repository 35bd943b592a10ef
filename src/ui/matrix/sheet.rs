//! What the painters of the four regions share: the frame's data, and how a text is put in its place.

use std::sync::Arc;

use egui::epaint::TextShape;
use egui::{Align, Color32, Galley, Painter, Rect, Shape, Vec2, pos2};

use super::axes::Axes;
use super::cache::Extremes;
use super::disputed::Disputed;
use super::layout::Layout;
use super::selection::{Block, Selection};
use super::texts::Texts;
use crate::i18n::{Language, fixed};
use crate::methods::matrix::{Difference, Summary, TouchpointDifference};
use crate::ui::Context;
use crate::ui::type_set::Face;

/// How cells show their level.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum CellStyle {
    /// The number.
    #[default]
    Number,
    /// ● ○ △.
    Symbol,
}

/// What the painters see.
pub struct Sheet<'a> {
    /// Document, figures, words, look.
    pub ctx: &'a Context<'a>,
    /// Rows and columns.
    pub axes: &'a Axes,
    /// Where they lie.
    pub layout: &'a Layout,
    /// What is selected.
    pub selection: &'a Selection,
    /// The selected cells.
    pub block: Block,
    /// How cells show their level.
    pub style: CellStyle,
    /// The segment beside the whole, where that is what is shown.
    pub difference: Option<&'a Difference>,
    /// Which cells of the rows in view people rate differently.
    pub disputed: &'a Disputed,
    /// The largest and smallest figures, for bars and shades.
    pub extremes: Extremes,
    /// The whole grid's painter; each region narrows it.
    pub painter: &'a Painter,
}

impl Sheet<'_> {
    /// The language on screen.
    pub fn language(&self) -> Language {
        self.ctx.language()
    }

    /// A painter of one region.
    pub fn region(&self, rect: Rect) -> Painter {
        self.painter
            .with_clip_rect(rect.intersect(self.painter.clip_rect()))
    }

    /// True where the difference view has nothing to show in the row of the factor at this position.
    pub fn row_recedes(&self, position: usize) -> bool {
        let differs = |difference: &Difference| difference.factors.get(position) == Some(&true);
        self.difference
            .is_some_and(|difference| !differs(difference))
    }

    /// True where the difference view has nothing to show in the column of the touchpoint at this position.
    pub fn column_recedes(&self, position: usize) -> bool {
        self.difference.is_some_and(|difference| {
            let at = difference.touchpoints.get(position);
            !at.is_some_and(TouchpointDifference::is_seen)
        })
    }

    /// Words of the catalogue as one line.
    pub fn word(&self, texts: &mut Texts, key: &'static str, face: Face, size: f32) -> Arc<Galley> {
        texts.word(self.painter, self.ctx.words, key, face, size)
    }
}

/// Puts a text into a rectangle: at one of its edges or in the middle, upright in the middle of its height.
pub fn put(
    shapes: &mut Vec<Shape>,
    galley: Arc<Galley>,
    rect: Rect,
    align: Align,
    colour: Color32,
) {
    let size = galley.size();
    let x = match align {
        Align::Min => rect.left(),
        Align::Center => rect.center().x - size.x / 2.0,
        Align::Max => rect.right() - size.x,
    };
    let at = pos2(x, rect.center().y - size.y / 2.0).round();
    shapes.push(Shape::Text(TextShape::new(at, galley, colour)));
}

/// A score in as many decimals as say something among all of its kind, the longest first.
pub fn score_texts(language: Language, score: f64, all: &Summary) -> Vec<String> {
    let whole = |value: f64| (value - value.round()).abs() < 5e-8;
    let decimals: &[usize] = if all.highest >= 100.0 || whole(score) && whole(all.highest) {
        &[0]
    } else {
        &[1, 0]
    };
    decimals
        .iter()
        .map(|decimals| fixed(language, score, *decimals))
        .collect()
}

/// Lies inside its rectangle by so much on both sides.
pub fn inset(rect: Rect, x: f32) -> Rect {
    rect.shrink2(Vec2::new(x, 0.0))
}
