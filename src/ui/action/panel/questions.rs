//! Actions of the page of questions, and reading the files again.

use egui::Key;

use super::super::shift;
use super::{Facts, PanelTab, facts, plain};

/// An action of the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum QuestionsAction {
    /// Read the files again.
    Reread,
    /// Read the file outside the project's folder that is asked about.
    Agree,
    /// Leave that file unread, and ask no more.
    NotNow,
    /// Take importances that have moved again.
    Update,
    /// Say no more of importances that have moved, for now.
    Later,
    /// Say where the file of a wave is.
    Find,
    /// The answers of a wave into the project, or out of it.
    Pack,
    /// Another name, day or method for a wave.
    Wave,
    /// A wave away.
    DeleteWave,
    /// Another name on screen for a question.
    Label,
    /// A question away.
    DeleteQuestion,
    /// What was taken and what was not when the files were read.
    Notices,
}

impl QuestionsAction {
    /// All of them in the order of the menu.
    pub const ALL: &[Self] = &[
        Self::Reread,
        Self::Agree,
        Self::NotNow,
        Self::Update,
        Self::Later,
        Self::Find,
        Self::Pack,
        Self::Wave,
        Self::DeleteWave,
        Self::Label,
        Self::DeleteQuestion,
        Self::Notices,
    ];

    /// The page that it brings on show; none where it is done on any of them.
    pub(super) const fn tab(self) -> Option<PanelTab> {
        match self {
            Self::Reread | Self::Agree | Self::NotNow | Self::Update | Self::Later => None,
            _ => Some(PanelTab::Questions),
        }
    }

    pub(super) const fn facts(self) -> Facts {
        match self {
            Self::Reread => facts!(
                "action-panel-reread",
                "action-panel-reread-tip",
                Project,
                plain(Key::F5)
            ),
            Self::Agree => facts!(
                "action-panel-agree",
                "action-panel-agree-tip",
                Project,
                shift(Key::F5)
            ),
            Self::NotNow => facts!(
                "action-panel-not-now",
                "action-panel-not-now-tip",
                Project,
                super::super::alt(Key::F5)
            ),
            Self::Update => facts!(
                "action-panel-update",
                "action-panel-update-tip",
                Project,
                plain(Key::Y)
            ),
            Self::Later => facts!(
                "action-panel-later",
                "action-panel-later-tip",
                Project,
                shift(Key::Y)
            ),
            Self::Find => facts!(
                "action-panel-locate",
                "action-panel-locate-tip",
                Project,
                plain(Key::O)
            ),
            Self::Pack => facts!(
                "action-panel-pack",
                "action-panel-pack-tip",
                Project,
                plain(Key::J)
            ),
            Self::Wave => facts!(
                "action-panel-wave",
                "action-panel-wave-tip",
                Project,
                shift(Key::O)
            ),
            Self::DeleteWave => facts!(
                "action-panel-wave-delete",
                "action-panel-wave-delete-tip",
                Project,
                shift(Key::J)
            ),
            Self::Label => facts!(
                "action-panel-label",
                "action-panel-label-tip",
                Project,
                shift(Key::Z)
            ),
            Self::DeleteQuestion => facts!(
                "action-panel-question-delete",
                "action-panel-question-delete-tip",
                Project,
                super::super::alt(Key::Z)
            ),
            Self::Notices => facts!(
                "action-panel-notices",
                "action-panel-notices-tip",
                Project,
                plain(Key::Z)
            ),
        }
    }
}
