//! Laid-out texts of the board, kept between frames: a layout costs a hundred times what painting it does.

use std::collections::HashMap;
use std::sync::Arc;

use egui::{Align2, Color32, Galley, Painter, Pos2, Rect};

use crate::ui::type_set::{Face, Setting, Watch};

/// The height of a line, as a part of its size.
const LEADING: f32 = 1.2;

/// A setting as a key.
type Key = (u32, Face, u32, usize, bool);

/// Beyond so many all are forgotten: they are laid out again as they are seen.
const MOST: usize = 8_000;

/// The texts.
#[derive(Default)]
pub struct Texts {
    watch: Watch,
    known: HashMap<Key, HashMap<String, Arc<Galley>>>,
    count: usize,
}

fn key(setting: Setting) -> Key {
    (
        setting.size.to_bits(),
        setting.face,
        setting.width.to_bits(),
        setting.rows,
        setting.struck,
    )
}

impl Texts {
    /// Forgets what cannot be painted any more.
    pub fn begin(&mut self, painter: &Painter) {
        if self.watch.is_over(painter) || self.count > MOST {
            self.known.clear();
            self.count = 0;
        }
    }

    /// A text, coloured when it is painted.
    pub fn get(&mut self, painter: &Painter, text: &str, setting: Setting) -> Arc<Galley> {
        // Whole points, so that a fraction more or less is the same text.
        let setting = Setting {
            width: setting.width.floor(),
            ..setting
        };
        let known = self.known.entry(key(setting)).or_default();
        if let Some(galley) = known.get(text) {
            return galley.clone();
        }
        let galley = painter.layout_job(setting.job(text.to_owned(), Some(LEADING)));
        known.insert(text.to_owned(), galley.clone());
        self.count += 1;
        galley
    }

    /// Paints a text with its named corner at a point; its rectangle.
    pub fn put(
        &mut self,
        painter: &Painter,
        (at, corner): (Pos2, Align2),
        text: &str,
        (setting, ink): (Setting, Color32),
    ) -> Rect {
        let galley = self.get(painter, text, setting);
        let rect = corner.anchor_size(at, galley.size());
        painter.galley(rect.min, galley, ink);
        rect
    }

    /// How wide a text is in one line.
    pub fn width(&mut self, painter: &Painter, text: &str, size: f32) -> f32 {
        self.get(painter, text, Setting::line(size, 2_000.0))
            .size()
            .x
    }
}
