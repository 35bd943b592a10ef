//! Actions of the Segments screen.

use egui::Key;

use super::{CompareAction, Facts, alt, facts, plain};

/// An action of the Segments screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum SegmentsAction {
    /// The segments one by one.
    List,
    /// The segments side by side.
    Compare,
    /// A new segment.
    Add,
    /// The selected segment's name, open for typing.
    Rename,
    /// The selected segment once more.
    Duplicate,
    /// The selected segment one place earlier.
    MoveUp,
    /// The selected segment one place later.
    MoveDown,
    /// Away with the selected segment.
    Delete,
    /// A new job to be done.
    AddJob,
    /// All importances of the selected segment as its own.
    CopyImportances,
    /// All importances of the selected segment inherited again.
    ResetImportances,
    /// Look at every screen with the selected segment's eyes.
    LookAt,
    /// The selected segment's track.
    OpenTrack,
    /// What the comparison does.
    With(CompareAction),
}

impl SegmentsAction {
    /// All of them in the order of the menu.
    pub const ALL: &[Self] = &[
        Self::List,
        Self::Compare,
        Self::Add,
        Self::Rename,
        Self::Duplicate,
        Self::MoveUp,
        Self::MoveDown,
        Self::Delete,
        Self::AddJob,
        Self::CopyImportances,
        Self::ResetImportances,
        Self::LookAt,
        Self::OpenTrack,
        Self::With(CompareAction::Journey),
        Self::With(CompareAction::Disagreement),
        Self::With(CompareAction::Portfolio),
        Self::With(CompareAction::Column),
        Self::With(CompareAction::OnlyChanges),
        Self::With(CompareAction::All),
        Self::With(CompareAction::Priorities),
        Self::With(CompareAction::Matrix),
    ];

    pub(super) const fn facts(self) -> Facts {
        match self {
            Self::With(action) => action.facts(),
            Self::List => facts!(
                "action-segments-list",
                "action-segments-list-tip",
                Project,
                alt(Key::Num1)
            ),
            Self::Compare => facts!(
                "action-segments-compare",
                "action-segments-compare-tip",
                Project,
                alt(Key::Num2)
            ),
            Self::Add => facts!(
                "action-segments-add",
                "action-segments-add-tip",
                Project,
                plain(Key::Insert)
            ),
            Self::Rename => facts!(
                "action-segments-rename",
                "action-segments-rename-tip",
                Segment,
                plain(Key::F2)
            ),
            Self::Duplicate => facts!(
                "action-segments-duplicate",
                "action-segments-duplicate-tip",
                Segment,
                alt(Key::D)
            ),
            Self::MoveUp => facts!(
                "action-segments-up",
                "action-segments-up-tip",
                Segment,
                alt(Key::ArrowUp)
            ),
            Self::MoveDown => facts!(
                "action-segments-down",
                "action-segments-down-tip",
                Segment,
                alt(Key::ArrowDown)
            ),
            Self::Delete => facts!(
                "action-segments-delete",
                "action-segments-delete-tip",
                Segment,
                alt(Key::Delete)
            ),
            Self::AddJob => facts!(
                "action-segments-add-job",
                "action-segments-add-job-tip",
                Project,
                alt(Key::J)
            ),
            Self::CopyImportances => facts!(
                "action-segments-copy",
                "action-segments-copy-tip",
                Segment,
                alt(Key::C)
            ),
            Self::ResetImportances => facts!(
                "action-segments-reset",
                "action-segments-reset-tip",
                Segment,
                alt(Key::R)
            ),
            Self::LookAt => facts!(
                "action-segments-look",
                "action-segments-look-tip",
                Segment,
                alt(Key::L)
            ),
            Self::OpenTrack => facts!(
                "action-segments-track",
                "action-segments-track-tip",
                Segment,
                alt(Key::T)
            ),
        }
    }
}
