//! A sheet brought into a project that exists: what is new, changed and gone, matched by names.

mod bring;
mod pairs;
mod remove;

use super::take::Taken;
use crate::files::table::ImportOptions;
use crate::i18n::Message;
use crate::methods::versions::differences;
use crate::model::{Project, check};
use bring::bring;
use remove::remove;

pub(in crate::files) use pairs::{Pairs, SaidNames};

/// What a sheet would do to a project.
#[derive(Clone, Debug)]
pub struct Update {
    /// Items and cells that are new, each in words.
    pub new: Vec<Message>,
    /// Those that change, each in words.
    pub changed: Vec<Message>,
    /// Items and cells of the project that the sheet has not, each in words. What is excluded there counts as had: tables of figures
    /// leave it out.
    pub gone: Vec<Message>,
    /// The project as it would be, where what is gone stays.
    pub kept: Project,
    /// The project as it would be, where what is gone goes.
    pub removed: Project,
}

impl Update {
    /// True where the sheet has nothing new and nothing else, so that there is nothing to do unless what is gone is to go.
    pub const fn adds_nothing(&self) -> bool {
        self.new.is_empty() && self.changed.is_empty()
    }
}

/// The options by which a sheet is taken that is to update a project: its scale and the range of its importances.
pub fn options_for(project: &Project) -> ImportOptions {
    ImportOptions {
        scale: (*project.scale).clone(),
        weights: project.weighting,
        ..ImportOptions::default()
    }
}

/// What a taken sheet would do to a project; none where nothing was taken, or the project would grow beyond its limits.
///
/// The sheet is to be taken by [`options_for`] the project. Ids, notes, segments, tracks and settings stay; so does what the sheet
/// does not speak of: stages, channels and importances where it has none of them, cells that were refused, excluded items.
pub fn update(project: &Project, taken: &Taken) -> Option<Update> {
    let brought = bring(project, taken)?;
    let kept = brought.project.clone();
    let removed = remove(brought);
    if !check(&kept).is_empty() || !check(&removed).is_empty() {
        return None;
    }
    let all = differences(project, &removed).sorted();
    let some = differences(project, &kept).sorted();
    Some(Update {
        new: some.new,
        changed: some.changed,
        gone: all.gone,
        kept,
        removed,
    })
}
