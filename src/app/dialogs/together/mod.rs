//! Questions about others who work with the same file.

mod changed;
mod conflicts;
mod copies;
mod merge;
mod shared;

use std::path::Path;

use egui::Ui;

use super::{Seen, Step};
use crate::jobs::file::{Fresh, KeptFile};
use crate::jobs::together::FoundCopy;

pub(in crate::app) use merge::MergeDraft;

/// A dialog about others who work with the same file.
#[derive(Debug)]
pub(in crate::app) enum TogetherDialog {
    /// Somebody else has the file open that was to be opened.
    Shared(Box<Fresh>),
    /// Somebody else wrote the file that is open.
    Changed {
        /// As it is now.
        file: KeptFile,
        /// Whether there are changes here that no file has.
        modified: bool,
    },
    /// Copies lie beside the file; each with whether it was merged.
    Copies(Vec<(FoundCopy, bool)>),
    /// Two versions are about to become one.
    Merge(Box<MergeDraft>),
}

impl TogetherDialog {
    pub(super) const fn title(&self) -> &'static str {
        match self {
            Self::Shared(_) => "together-shared-title",
            Self::Changed { .. } => "together-changed-title",
            Self::Copies(_) => "together-copies-title",
            Self::Merge(_) => "together-merge-title",
        }
    }

    pub(super) const fn width(&self) -> f32 {
        match self {
            Self::Shared(_) => 600.0,
            Self::Changed { .. } => 560.0,
            Self::Copies(_) => 640.0,
            Self::Merge(_) => 920.0,
        }
    }

    pub(super) fn show(&mut self, ui: &mut Ui, seen: &Seen<'_>, first: bool) -> Step {
        match self {
            Self::Shared(fresh) => shared::show(ui, seen, first, fresh),
            Self::Changed { file, modified } => changed::show(ui, seen, first, file, *modified),
            Self::Copies(copies) => copies::show(ui, seen, first, copies),
            Self::Merge(draft) => draft.show(ui, seen, first),
        }
    }

    /// A copy was merged.
    pub(super) fn mark_merged(&mut self, path: &Path) {
        if let Self::Copies(copies) = self {
            for (copy, merged) in copies {
                *merged |= copy.path == path;
            }
        }
    }
}
