//! Actions on files, and the end of the program.

use egui::Key;

use super::{Facts, command, command_shift, facts};

/// An action on files.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum FileAction {
    /// An empty project.
    New,
    /// A project with the template of touchpoints.
    NewFromTemplate,
    /// A project file.
    Open,
    /// To where it was opened or saved.
    Save,
    /// To a place to be chosen.
    SaveAs,
    /// A wide table becomes a project.
    Import,
    /// Workbook, pages and tables as files.
    Export,
    /// The same of this project as last time, to the same place.
    ExportAgain,
    /// An end to the export under way.
    CancelExport,
    /// Customer Tracks from a table.
    ImportTracks,
    /// Customer Tracks as a table.
    ExportTracks,
    /// What participants rated, from their files.
    ImportBallots,
    /// Answers of buyers, from a file.
    ImportSurvey,
    /// Versions that saves replaced.
    Versions,
    /// Another version of this project, to be merged into it.
    Merge,
    /// What was never saved.
    Unsaved,
    /// Whether a project is saved by itself after a pause.
    Autosave,
    /// Back to the start screen.
    Close,
    /// The end.
    Quit,
}

impl FileAction {
    /// All of them in the order of the menu.
    pub const ALL: &[Self] = &[
        Self::New,
        Self::NewFromTemplate,
        Self::Open,
        Self::Save,
        Self::SaveAs,
        Self::Autosave,
        Self::Versions,
        Self::Merge,
        Self::Unsaved,
        Self::Import,
        Self::Export,
        Self::ExportAgain,
        Self::CancelExport,
        Self::ImportTracks,
        Self::ExportTracks,
        Self::ImportBallots,
        Self::ImportSurvey,
        Self::Close,
        Self::Quit,
    ];

    pub(super) const fn facts(self) -> Facts {
        match self {
            Self::New => facts!("action-new", "action-new-tip", Nothing, command(Key::N)),
            Self::NewFromTemplate => facts!(
                "action-new-from-template",
                "action-new-from-template-tip",
                Nothing,
                command_shift(Key::N)
            ),
            Self::Open => facts!("action-open", "action-open-tip", Nothing, command(Key::O)),
            Self::Save => facts!("action-save", "action-save-tip", Project, command(Key::S)),
            Self::SaveAs => facts!(
                "action-save-as",
                "action-save-as-tip",
                Project,
                command_shift(Key::S)
            ),
            Self::Import => facts!(
                "action-import",
                "action-import-tip",
                Nothing,
                command_shift(Key::O)
            ),
            Self::Export => facts!(
                "action-export",
                "action-export-tip",
                Project,
                command(Key::E)
            ),
            Self::ExportAgain => facts!(
                "action-export-again",
                "action-export-again-tip",
                Project,
                command_shift(Key::E)
            ),
            Self::ImportSurvey => facts!(
                "action-import-survey",
                "action-import-survey-tip",
                Project,
                command_shift(Key::R)
            ),
            Self::CancelExport => facts!(
                "action-export-cancel",
                "action-export-cancel-tip",
                Export,
                command(Key::Period)
            ),
            Self::ImportTracks => facts!(
                "action-import-tracks",
                "action-import-tracks-tip",
                Project,
                command_shift(Key::I)
            ),
            Self::ExportTracks => facts!(
                "action-export-tracks",
                "action-export-tracks-tip",
                Project,
                command_shift(Key::G)
            ),
            Self::ImportBallots => facts!(
                "action-import-ballots",
                "action-import-ballots-tip",
                Project,
                command_shift(Key::V)
            ),
            Self::Versions => facts!(
                "action-versions",
                "action-versions-tip",
                Project,
                command_shift(Key::H)
            ),
            Self::Merge => facts!(
                "action-merge",
                "action-merge-tip",
                Project,
                command_shift(Key::M)
            ),
            Self::Unsaved => facts!(
                "action-unsaved",
                "action-unsaved-tip",
                Nothing,
                command_shift(Key::U)
            ),
            Self::Autosave => facts!(
                "action-autosave",
                "action-autosave-tip",
                Nothing,
                command_shift(Key::A)
            ),
            Self::Close => facts!("action-close", "action-close-tip", Project, command(Key::W)),
            Self::Quit => facts!("action-quit", "action-quit-tip", Nothing, command(Key::Q)),
        }
    }
}
