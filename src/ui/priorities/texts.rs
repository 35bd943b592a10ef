//! Laid-out texts of the rows on screen, kept as long as nothing that they say has changed.

use std::collections::HashMap;
use std::sync::Arc;

use egui::text::{LayoutJob, TextFormat, TextWrapping};
use egui::{Color32, FontFamily, FontId, Galley, Painter, Stroke};

use super::choice::Choice;
use crate::i18n::Language;
use crate::methods::matrix::Scope;
use crate::ui::SEMIBOLD;

/// Which text of a row, and how wide it may be in whole points.
pub(super) type Slot = (Word, usize, u16);

/// What a text says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Word {
    /// The rank.
    Rank,
    /// The name.
    Name,
    /// The stage.
    Stage,
    /// The class, or why there is none.
    Class,
    /// The figure.
    Value,
    /// In the head: the measure, limits, guides.
    Head,
}

/// On what all texts depend.
type Key = (Option<(u64, Scope)>, Language, Choice, u32);

/// How a text is set.
#[derive(Clone, Copy, Debug)]
pub(super) struct Setting {
    pub(super) size: f32,
    pub(super) strong: bool,
    pub(super) struck: bool,
}

/// The texts.
#[derive(Default)]
pub(super) struct Texts {
    /// A text that egui keeps as long as its letters are where they are.
    watch: Option<Arc<Galley>>,
    key: Option<Key>,
    known: HashMap<Slot, Arc<Galley>>,
}

impl Texts {
    /// Forgets what may say something else now.
    pub(super) fn begin(&mut self, painter: &Painter, key: Key) {
        let font = FontId::proportional(12.0);
        let watch = painter.layout_no_wrap("0".to_owned(), font, Color32::PLACEHOLDER);
        let same = (self.watch.as_ref()).is_some_and(|known| Arc::ptr_eq(known, &watch));
        if !same || self.key != Some(key) || self.known.len() > 20_000 {
            self.known.clear();
            self.watch = Some(watch);
            self.key = Some(key);
        }
    }

    /// One line, ended in "…" where it is too long; coloured when it is painted.
    pub(super) fn line(
        &mut self,
        painter: &Painter,
        slot: Slot,
        setting: Setting,
        text: impl FnOnce() -> String,
    ) -> Arc<Galley> {
        let make = || {
            let family = if setting.strong {
                FontFamily::Name(SEMIBOLD.into())
            } else {
                FontFamily::Proportional
            };
            let font = FontId::new(setting.size, family);
            let mut format = TextFormat::simple(font, Color32::PLACEHOLDER);
            if setting.struck {
                format.strikethrough = Stroke::new(1.0, Color32::PLACEHOLDER);
            }
            let mut job = LayoutJob::single_section(text(), format);
            job.wrap = TextWrapping {
                max_width: f32::from(slot.2),
                max_rows: 1,
                break_anywhere: true,
                overflow_character: Some('…'),
            };
            job.break_on_newline = false;
            painter.layout_job(job)
        };
        self.known.entry(slot).or_insert_with(make).clone()
    }
}
