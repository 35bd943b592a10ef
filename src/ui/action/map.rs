//! Actions of the Journey map.

use egui::Key;

use super::{Facts, alt, command, command_shift, facts, plain};

/// An action of the Journey map.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum MapAction {
    /// The whole journey on the screen.
    Fit,
    /// Larger cards.
    ZoomIn,
    /// Smaller cards.
    ZoomOut,
    /// The whole market or the segment before in the legend.
    ScopeBefore,
    /// The next segment of the legend.
    ScopeAfter,
    /// The selected touchpoint one place earlier in its stage, or to the end of the stage before.
    MoveEarlier,
    /// The selected touchpoint one place later in its stage, or to the start of the next one.
    MoveLater,
    /// The selected touchpoint into the stage before; the selected stage one place earlier.
    StageBefore,
    /// The selected touchpoint into the stage after; the selected stage one place later.
    StageAfter,
    /// The selected item in the Matrix.
    Open,
    /// The questions of the selected item.
    Ask,
    /// The selected item's name, open for typing in the Matrix.
    Rename,
    /// Mark the selected touchpoint as must-have, or take the mark off.
    MustHave,
    /// Strike the selected touchpoint from all figures, or take it in again.
    Exclude,
}

impl MapAction {
    /// All of them in the order of the menu.
    pub const ALL: &[Self] = &[
        Self::Fit,
        Self::ZoomIn,
        Self::ZoomOut,
        Self::ScopeBefore,
        Self::ScopeAfter,
        Self::MoveEarlier,
        Self::MoveLater,
        Self::StageBefore,
        Self::StageAfter,
        Self::Open,
        Self::Ask,
        Self::Rename,
        Self::MustHave,
        Self::Exclude,
    ];

    /// Whether a held-down key does it again and again.
    pub(super) const fn repeats(self) -> bool {
        matches!(
            self,
            Self::ZoomIn
                | Self::ZoomOut
                | Self::MoveEarlier
                | Self::MoveLater
                | Self::StageBefore
                | Self::StageAfter
        )
    }

    pub(super) const fn facts(self) -> Facts {
        match self {
            Self::Fit => facts!(
                "action-map-fit",
                "action-map-fit-tip",
                Project,
                plain(Key::F)
            ),
            Self::ZoomIn => facts!(
                "action-map-zoom-in",
                "action-map-zoom-in-tip",
                Project,
                plain(Key::Plus),
                plain(Key::Equals)
            ),
            Self::ZoomOut => facts!(
                "action-map-zoom-out",
                "action-map-zoom-out-tip",
                Project,
                plain(Key::Minus)
            ),
            Self::ScopeBefore => facts!(
                "action-map-scope-before",
                "action-map-scope-before-tip",
                Project,
                plain(Key::OpenBracket)
            ),
            Self::ScopeAfter => facts!(
                "action-map-scope-after",
                "action-map-scope-after-tip",
                Project,
                plain(Key::CloseBracket)
            ),
            Self::MoveEarlier => facts!(
                "action-map-earlier",
                "action-map-earlier-tip",
                Touchpoint,
                alt(Key::ArrowUp)
            ),
            Self::MoveLater => facts!(
                "action-map-later",
                "action-map-later-tip",
                Touchpoint,
                alt(Key::ArrowDown)
            ),
            Self::StageBefore => facts!(
                "action-map-stage-before",
                "action-map-stage-before-tip",
                Column,
                alt(Key::ArrowLeft)
            ),
            Self::StageAfter => facts!(
                "action-map-stage-after",
                "action-map-stage-after-tip",
                Column,
                alt(Key::ArrowRight)
            ),
            Self::Open => facts!(
                "action-map-open",
                "action-map-open-tip",
                Column,
                plain(Key::M)
            ),
            Self::Ask => facts!(
                "action-map-ask",
                "action-map-ask-tip",
                Column,
                plain(Key::Q)
            ),
            Self::Rename => facts!(
                "action-map-rename",
                "action-map-rename-tip",
                Column,
                plain(Key::F2)
            ),
            Self::MustHave => facts!(
                "action-map-must-have",
                "action-map-must-have-tip",
                Touchpoint,
                command(Key::M)
            ),
            Self::Exclude => facts!(
                "action-map-exclude",
                "action-map-exclude-tip",
                Touchpoint,
                command_shift(Key::X)
            ),
        }
    }
}
