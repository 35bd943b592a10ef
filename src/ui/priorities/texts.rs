//! Laid-out texts of the rows on screen, kept as long as nothing that they say has changed.

use std::collections::HashMap;
use std::sync::Arc;

use egui::{Galley, Painter};

use super::choice::Choice;
use crate::i18n::Language;
use crate::methods::matrix::Scope;
use crate::ui::type_set::{self, Face, Watch};

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
    /// How often the class holds.
    Holds,
    /// In the head: the measure, limits, guides.
    Head,
}

/// On what all texts depend.
type Key = (Option<(u64, Scope)>, u64, Language, Choice, u32);

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
    watch: Watch,
    key: Option<Key>,
    known: HashMap<Slot, Arc<Galley>>,
}

impl Texts {
    /// Forgets what may say something else now.
    pub(super) fn begin(&mut self, painter: &Painter, key: Key) {
        let over = self.watch.is_over(painter);
        if over || self.key != Some(key) || self.known.len() > 20_000 {
            self.known.clear();
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
            let face = if setting.strong {
                Face::SemiBold
            } else {
                Face::Regular
            };
            let set = type_set::Setting {
                struck: setting.struck,
                ..type_set::Setting::line(setting.size, f32::from(slot.2)).face(face)
            };
            painter.layout_job(set.job(text(), None))
        };
        self.known.entry(slot).or_insert_with(make).clone()
    }
}
