//! How painted text is set: weight, size, lines; and when what is laid out must be laid out again.

use std::borrow::Cow;
use std::sync::Arc;

use egui::epaint::text::{LayoutJob, TextFormat, TextWrapping};
use egui::{Align, Color32, FontFamily, FontId, Galley, Painter, Stroke};

use super::{MEDIUM, SEMIBOLD};
use crate::i18n::visible;

/// Which weight.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Face {
    /// 400.
    Regular,
    /// 500.
    Medium,
    /// 600.
    SemiBold,
}

impl Face {
    /// The font of that weight at a size.
    pub fn font(self, size: f32) -> FontId {
        let family = match self {
            Self::Regular => FontFamily::Proportional,
            Self::Medium => FontFamily::Name(MEDIUM.into()),
            Self::SemiBold => FontFamily::Name(SEMIBOLD.into()),
        };
        FontId::new(size, family)
    }
}

/// How a text is set.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Setting {
    /// The weight.
    pub face: Face,
    /// The size.
    pub size: f32,
    /// The width of a line.
    pub width: f32,
    /// Lines at most; beyond them "…".
    pub rows: usize,
    /// True where it is struck through.
    pub struck: bool,
}

impl Setting {
    /// One line of that size and width.
    pub const fn line(size: f32, width: f32) -> Self {
        Self {
            face: Face::Regular,
            size,
            width,
            rows: 1,
            struck: false,
        }
    }

    /// The same in another weight.
    #[must_use]
    pub const fn face(self, face: Face) -> Self {
        Self { face, ..self }
    }

    /// The text to be laid out with all its marks seen, coloured when it is painted; `leading` is the height of a line as a part of the size, the
    /// typeface's own where there is none.
    pub fn job(self, text: String, leading: Option<f32>) -> LayoutJob {
        let struck = if self.struck {
            Stroke::new(1.0, Color32::PLACEHOLDER)
        } else {
            Stroke::NONE
        };
        let format = TextFormat {
            font_id: self.face.font(self.size),
            color: Color32::PLACEHOLDER,
            strikethrough: struck,
            line_height: leading.map(|part| (self.size * part).round()),
            ..TextFormat::default()
        };
        let spelt = match visible(&text) {
            Cow::Owned(spelt) => Some(spelt),
            Cow::Borrowed(_) => None,
        };
        let mut job = LayoutJob::single_section(spelt.unwrap_or(text), format);
        job.wrap = TextWrapping {
            max_width: self.width,
            max_rows: self.rows,
            break_anywhere: self.rows == 1,
            overflow_character: Some('…'),
        };
        job.halign = Align::LEFT;
        job.break_on_newline = false;
        job
    }
}

/// Knows whether texts that were laid out can still be painted: egui sets its letters anew at another scale, with other
/// fonts, and when their picture is full, and shows it by laying the same text out again.
#[derive(Default)]
pub struct Watch(Option<Arc<Galley>>);

impl Watch {
    /// True where everything that was laid out before must be forgotten.
    pub fn is_over(&mut self, painter: &Painter) -> bool {
        let font = Face::Regular.font(12.0);
        let now = painter.layout_no_wrap("0".to_owned(), font, Color32::PLACEHOLDER);
        let same = self.0.as_ref().is_some_and(|old| Arc::ptr_eq(old, &now));
        self.0 = Some(now);
        !same
    }
}
