//! Actions on the document as a whole: history, clipboard, properties.

use egui::{Key, KeyboardShortcut, Modifiers};

use super::{Facts, alt, command, command_shift, facts};

/// An action on the document as a whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum EditAction {
    /// Take the last step back.
    Undo,
    /// Take the last undone step again.
    Redo,
    /// To the clipboard and away. Reaches the screen as [`egui::Event::Cut`].
    Cut,
    /// To the clipboard. Reaches the screen as [`egui::Event::Copy`].
    Copy,
    /// From the clipboard. Reaches the screen as [`egui::Event::Paste`].
    Paste,
    /// What the screen shows, as a table for documents and spreadsheets.
    CopyTable,
    /// What the screen shows, as a picture on white paper.
    CopyPicture,
    /// A note about what is selected, in the inspector.
    AddNote,
    /// The project's own words.
    Properties,
}

impl EditAction {
    /// All of them in the order of the menu.
    pub const ALL: &[Self] = &[
        Self::Undo,
        Self::Redo,
        Self::Cut,
        Self::Copy,
        Self::Paste,
        Self::CopyTable,
        Self::CopyPicture,
        Self::AddNote,
        Self::Properties,
    ];

    pub(super) const fn facts(self) -> Facts {
        match self {
            Self::Undo => facts!("action-undo", "action-undo-tip", UndoStep, command(Key::Z)),
            Self::Redo => facts!(
                "action-redo",
                "action-redo-tip",
                RedoStep,
                command(Key::Y),
                command_shift(Key::Z)
            ),
            Self::Cut => facts!("action-cut", "action-cut-tip", Cells, command(Key::X)),
            Self::Copy => facts!("action-copy", "action-copy-tip", Cells, command(Key::C)),
            Self::Paste => facts!("action-paste", "action-paste-tip", Cells, command(Key::V)),
            Self::CopyTable => facts!(
                "action-copy-table",
                "action-copy-table-tip",
                Project,
                command_shift(Key::C)
            ),
            Self::CopyPicture => facts!(
                "action-copy-picture",
                "action-copy-picture-tip",
                Project,
                command_shift(Key::B)
            ),
            Self::AddNote => facts!(
                "action-add-note",
                "action-add-note-tip",
                Noted,
                KeyboardShortcut::new(Modifiers::SHIFT, Key::F2)
            ),
            Self::Properties => facts!(
                "action-properties",
                "action-properties-tip",
                Project,
                alt(Key::Enter),
                KeyboardShortcut::new(Modifiers::COMMAND, Key::Comma),
            ),
        }
    }
}
