//! Laid-out texts of the board, kept between frames: a layout costs a hundred times what painting it does.

use std::collections::HashMap;
use std::sync::Arc;

use egui::epaint::text::{LayoutJob, TextFormat, TextWrapping};
use egui::{Align, Align2, Color32, FontFamily, FontId, Galley, Painter, Pos2, Rect, Stroke};

use crate::ui::{MEDIUM, SEMIBOLD};

/// How a text is set.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Setting {
    /// The size.
    pub size: f32,
    /// Weight 400, 500 or 600.
    pub weight: Weight,
    /// The width of a line.
    pub width: f32,
    /// Lines at most; beyond them "…".
    pub rows: usize,
    /// True where it is struck through.
    pub struck: bool,
}

/// Which weight.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Weight {
    /// 400.
    Regular,
    /// 500.
    Medium,
    /// 600.
    SemiBold,
}

/// A setting as a key.
type Key = (u32, Weight, u32, usize, bool);

/// Beyond so many all are forgotten: they are laid out again as they are seen.
const MOST: usize = 8_000;

/// The texts.
#[derive(Default)]
pub struct Texts {
    /// A text that egui keeps as long as its letters are where they are.
    watch: Option<Arc<Galley>>,
    known: HashMap<Key, HashMap<String, Arc<Galley>>>,
    count: usize,
}

impl Setting {
    /// One line of that size and width.
    pub const fn line(size: f32, width: f32) -> Self {
        Self {
            size,
            weight: Weight::Regular,
            width,
            rows: 1,
            struck: false,
        }
    }

    /// The same in another weight.
    pub const fn weight(self, weight: Weight) -> Self {
        Self { weight, ..self }
    }

    fn key(self) -> Key {
        let width = self.width.floor();
        (
            self.size.to_bits(),
            self.weight,
            width.to_bits(),
            self.rows,
            self.struck,
        )
    }
}

impl Texts {
    /// Forgets what cannot be painted any more: egui sets its letters anew at another scale, with other fonts, and when their
    /// picture is full, and shows it by laying the same text out again.
    pub fn begin(&mut self, painter: &Painter) {
        let font = FontId::proportional(12.0);
        let watch = painter.layout_no_wrap("0".to_owned(), font, Color32::PLACEHOLDER);
        let same = |known: &Arc<Galley>| Arc::ptr_eq(known, &watch);
        if !self.watch.as_ref().is_some_and(same) || self.count > MOST {
            *self = Self::default();
            self.watch = Some(watch);
        }
    }

    /// A text, coloured when it is painted.
    pub fn get(&mut self, painter: &Painter, text: &str, setting: Setting) -> Arc<Galley> {
        let known = self.known.entry(setting.key()).or_default();
        if let Some(galley) = known.get(text) {
            return galley.clone();
        }
        let galley = painter.layout_job(job(text, setting));
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

fn job(text: &str, setting: Setting) -> LayoutJob {
    let family = match setting.weight {
        Weight::Regular => FontFamily::Proportional,
        Weight::Medium => FontFamily::Name(MEDIUM.into()),
        Weight::SemiBold => FontFamily::Name(SEMIBOLD.into()),
    };
    let struck = if setting.struck {
        Stroke::new(1.0, Color32::PLACEHOLDER)
    } else {
        Stroke::NONE
    };
    let format = TextFormat {
        font_id: FontId::new(setting.size, family),
        color: Color32::PLACEHOLDER,
        strikethrough: struck,
        line_height: Some((setting.size * 1.2).round()),
        ..TextFormat::default()
    };
    let mut job = LayoutJob::single_section(text.to_owned(), format);
    job.wrap = TextWrapping {
        max_width: setting.width.floor(),
        max_rows: setting.rows,
        break_anywhere: setting.rows == 1,
        overflow_character: Some('…'),
    };
    job.halign = Align::LEFT;
    job.break_on_newline = false;
    job
}
