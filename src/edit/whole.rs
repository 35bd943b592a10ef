//! Another state of the whole project in place of the present one: an earlier version, a merge, what a crash left.

use super::EditError;
use crate::i18n::Message;
use crate::model::{IdCounter, Project, check};

/// A whole project as one step of history.
#[derive(Clone, Debug, PartialEq)]
pub struct WholeEdit {
    /// What the person did.
    pub kind: WholeKind,
    /// What the project is to be. Its id counter is lifted to the present one's where that is ahead.
    pub project: Box<Project>,
}

/// Where another state of the project comes from.
#[derive(Clone, Debug, PartialEq)]
pub enum WholeKind {
    /// An earlier version, of this time in words.
    Restore(String),
    /// A merge with the file of this name.
    Merge(String),
    /// What the file of this name holds by now.
    Reload(String),
    /// What the sheet of this file says, brought into the project.
    Update(String),
}

pub(super) fn change(project: &mut Project, edit: &WholeEdit) -> Result<(), EditError> {
    if !check(&edit.project).is_empty() {
        return Err(EditError::Unsound);
    }
    // An id that was given out since must never be given out again.
    let next = project.ids.peek().max(edit.project.ids.peek());
    project.clone_from(&edit.project);
    project.ids = IdCounter::starting_at(next);
    Ok(())
}

pub(super) fn label(edit: &WholeEdit) -> Message {
    match &edit.kind {
        WholeKind::Restore(time) => Message::new("edit-whole-restore").with("time", time.as_str()),
        WholeKind::Reload(file) => Message::new("edit-whole-reload").with("file", file.as_str()),
        WholeKind::Update(file) => Message::new("edit-whole-update").with("file", file.as_str()),
        WholeKind::Merge(file) => Message::new("edit-whole-merge").with("file", file.as_str()),
    }
}
