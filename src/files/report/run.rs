//! A line of text shaped into glyphs whose places are known, so that what is measured is what is drawn.

use std::borrow::Cow;
use std::collections::BTreeSet;

use harfrust::Direction;

use super::fonts::{Font, Style};
use super::pieces::{Piece, is_silent, pieces};
use crate::i18n::visible;

/// A glyph of a run.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Glyph {
    /// Its font.
    pub font: Font,
    /// Its number in the font; 0 is the box for what the font has not.
    pub id: u32,
    /// How far it moves the pen, in points.
    pub advance: f32,
    /// Its own shift from the pen, in points, y downwards.
    pub offset: (f32, f32),
    /// The bytes of the run's text that it stands for.
    pub bytes: (usize, usize),
}

/// One line of text in one style, shaped.
#[derive(Clone, Debug, PartialEq)]
pub struct Run {
    /// The text as it is shown: marks that cannot be seen are spelt out, line feeds and tabs are spaces.
    pub text: String,
    /// Its look.
    pub style: Style,
    /// From left to right.
    pub glyphs: Vec<Glyph>,
    /// The pen's way, in points.
    pub width: f32,
    /// Where the baseline begins on the page, in points.
    pub at: (f32, f32),
    /// Turned about its beginning, in degrees, clockwise; -90 reads upwards.
    pub turn_degrees: f32,
}

impl Run {
    /// Shapes a line of text; it stands at the page's corner until it is placed.
    pub fn new(text: &str, style: Style) -> Self {
        let mut text = visible(text);
        if text.contains(['\n', '\t']) {
            text = Cow::Owned(text.replace(['\n', '\t'], " "));
        }
        let glyphs = shape(&text, style);
        Self {
            width: glyphs.iter().map(|glyph| glyph.advance).sum(),
            text: text.into_owned(),
            style,
            glyphs,
            at: (0.0, 0.0),
            turn_degrees: 0.0,
        }
    }

    /// With its baseline beginning there.
    #[must_use]
    pub fn at(mut self, x: f32, y: f32) -> Self {
        self.at = (x, y);
        self
    }

    /// With its baseline ending there.
    #[must_use]
    pub fn ending_at(self, x: f32, y: f32) -> Self {
        let width = self.width;
        self.at(x - width, y)
    }

    /// With the middle of its baseline there.
    #[must_use]
    pub fn centred_at(self, x: f32, y: f32) -> Self {
        let width = self.width;
        self.at(x - width / 2.0, y)
    }

    /// Turned about its beginning, in degrees, clockwise.
    #[must_use]
    pub fn turned(mut self, degrees: f32) -> Self {
        self.turn_degrees = degrees;
        self
    }

    /// The characters that no font has: a box stands for each, the text keeps them.
    pub fn undrawn(&self) -> BTreeSet<char> {
        let boxes = self.glyphs.iter().filter(|glyph| glyph.id == 0);
        boxes
            .filter_map(|glyph| self.text.get(glyph.bytes.0..glyph.bytes.1))
            .flat_map(str::chars)
            .filter(|letter| !is_silent(*letter))
            .collect()
    }
}

fn shape(text: &str, style: Style) -> Vec<Glyph> {
    let mut glyphs = Vec::with_capacity(text.len());
    for piece in pieces(text, style.face) {
        add(&mut glyphs, text, &piece, style.size);
    }
    glyphs
}

fn add(glyphs: &mut Vec<Glyph>, text: &str, piece: &Piece, size: f32) {
    let words = text.get(piece.bytes.clone()).unwrap_or_default();
    let Some(font) = piece.font.loaded() else {
        return;
    };
    let direction = if piece.leftwards {
        Direction::RightToLeft
    } else {
        Direction::LeftToRight
    };
    let shaped = font.shape(words, direction);
    let scale = size / font.units_per_em;
    let mut starts: Vec<usize> = (shaped.glyph_infos().iter())
        .map(|info| info.cluster as usize)
        .collect();
    starts.sort_unstable();
    starts.dedup();
    let places = shaped.glyph_positions();
    for (info, place) in shaped.glyph_infos().iter().zip(places) {
        let start = info.cluster as usize;
        let later = starts.partition_point(|it| *it <= start);
        let end = starts.get(later).copied().unwrap_or(words.len());
        glyphs.push(Glyph {
            font: piece.font,
            id: info.glyph_id,
            advance: place.x_advance as f32 * scale,
            offset: (
                place.x_offset as f32 * scale,
                -(place.y_offset as f32) * scale,
            ),
            bytes: (piece.bytes.start + start, piece.bytes.start + end),
        });
    }
}
