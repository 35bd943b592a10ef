//! Actions that the Matrix screen carries out on its selection.

use egui::{Key, KeyboardShortcut, Modifiers};

use super::{Facts, alt, command, command_shift, facts, plain};

/// An action of the Matrix screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum MatrixAction {
    /// A new factor behind the selected one, its name open for typing.
    AddFactor,
    /// A new touchpoint behind the selected one, its name open for typing.
    AddTouchpoint,
    /// A new stage behind the selected one, its name open for typing.
    AddStage,
    /// Open the name of the selected item, or the value of the selected cell, for typing.
    Rename,
    /// A copy right behind the selected items.
    Duplicate,
    /// Strike the selected items from all figures, or take them in again.
    Exclude,
    /// Mark the selected touchpoints as must-have, or take the mark off.
    MustHave,
    /// The selected items away.
    Delete,
    /// Mark the selected cells as those of which somebody is not sure, or take the mark off.
    NotSure,
    /// Empty the selected cells.
    Clear,
    /// The topmost row of the selection into all its rows.
    FillDown,
    /// The leftmost column of the selection into all its columns.
    FillRight,
    /// All cells.
    SelectAll,
    /// The selected factor one place up.
    MoveUp,
    /// The selected factor one place down.
    MoveDown,
    /// The selected touchpoint or stage one place earlier in the journey.
    MoveEarlier,
    /// The selected touchpoint or stage one place later in the journey.
    MoveLater,
    /// Choose the scale.
    Scale,
    /// Choose the class rule.
    ClassRule,
    /// Symbols instead of numbers in cells, or back.
    Symbols,
    /// Where the cursor goes after an entry: right or down.
    EntryDirection,
    /// Sort by score as a view, or back to the document's order.
    SortByScore,
    /// Show only some touchpoints.
    Filter,
    /// Show where the segment differs from the whole market, or everything again.
    Differences,
    /// What the segment inherits at the selected touchpoints becomes its own.
    LocalTouchpoint,
    /// What the segment inherits of the selected factors becomes its own.
    LocalFactor,
    /// The importances that the segment inherits become its own.
    CopyImportances,
    /// The selected cells or importances of the segment are inherited again.
    ResetSelection,
    /// The selected touchpoints of the segment are inherited again.
    ResetTouchpoint,
    /// All importances of the segment are inherited again.
    ResetImportances,
}

impl MatrixAction {
    /// All of them in the order of the menu.
    pub const ALL: &[Self] = &[
        Self::AddFactor,
        Self::AddTouchpoint,
        Self::AddStage,
        Self::Rename,
        Self::Duplicate,
        Self::Exclude,
        Self::MustHave,
        Self::Delete,
        Self::NotSure,
        Self::Clear,
        Self::FillDown,
        Self::FillRight,
        Self::SelectAll,
        Self::MoveUp,
        Self::MoveDown,
        Self::MoveEarlier,
        Self::MoveLater,
        Self::Scale,
        Self::ClassRule,
        Self::Symbols,
        Self::EntryDirection,
        Self::SortByScore,
        Self::Filter,
        Self::Differences,
        Self::LocalTouchpoint,
        Self::LocalFactor,
        Self::CopyImportances,
        Self::ResetSelection,
        Self::ResetTouchpoint,
        Self::ResetImportances,
    ];

    #[expect(clippy::too_many_lines, reason = "a table, one entry an action")]
    pub(super) const fn facts(self) -> Facts {
        match self {
            Self::AddFactor => facts!(
                "action-add-factor",
                "action-add-factor-tip",
                Project,
                command_shift(Key::F)
            ),
            Self::AddTouchpoint => facts!(
                "action-add-touchpoint",
                "action-add-touchpoint-tip",
                Project,
                command_shift(Key::T)
            ),
            Self::AddStage => facts!(
                "action-add-stage",
                "action-add-stage-tip",
                Project,
                command_shift(Key::J)
            ),
            Self::Rename => facts!("action-rename", "action-rename-tip", Item, plain(Key::F2)),
            Self::Duplicate => facts!(
                "action-duplicate",
                "action-duplicate-tip",
                Item,
                command_shift(Key::D)
            ),
            Self::Exclude => facts!(
                "action-exclude",
                "action-exclude-tip",
                Item,
                command_shift(Key::X)
            ),
            Self::MustHave => facts!(
                "action-must-have",
                "action-must-have-tip",
                Touchpoint,
                command(Key::M)
            ),
            Self::Delete => facts!(
                "action-delete",
                "action-delete-tip",
                Item,
                KeyboardShortcut::new(Modifiers::COMMAND, Key::Delete),
            ),
            Self::NotSure => facts!(
                "action-not-sure",
                "action-not-sure-tip",
                Cells,
                command(Key::U)
            ),
            Self::Clear => facts!(
                "action-clear",
                "action-clear-tip",
                Cells,
                plain(Key::Delete)
            ),
            Self::FillDown => facts!(
                "action-fill-down",
                "action-fill-down-tip",
                Cells,
                command(Key::D)
            ),
            Self::FillRight => facts!(
                "action-fill-right",
                "action-fill-right-tip",
                Cells,
                command(Key::R)
            ),
            Self::SelectAll => facts!(
                "action-select-all",
                "action-select-all-tip",
                Project,
                command(Key::A)
            ),
            Self::MoveUp => facts!(
                "action-move-up",
                "action-move-up-tip",
                Factor,
                alt(Key::ArrowUp)
            ),
            Self::MoveDown => facts!(
                "action-move-down",
                "action-move-down-tip",
                Factor,
                alt(Key::ArrowDown)
            ),
            Self::MoveEarlier => facts!(
                "action-move-earlier",
                "action-move-earlier-tip",
                Column,
                alt(Key::ArrowLeft)
            ),
            Self::MoveLater => facts!(
                "action-move-later",
                "action-move-later-tip",
                Column,
                alt(Key::ArrowRight)
            ),
            Self::Scale => facts!(
                "action-scale",
                "action-scale-tip",
                Project,
                command_shift(Key::L)
            ),
            Self::ClassRule => facts!(
                "action-class-rule",
                "action-class-rule-tip",
                Project,
                command_shift(Key::K)
            ),
            Self::Symbols => facts!(
                "action-symbols",
                "action-symbols-tip",
                Project,
                plain(Key::F7)
            ),
            Self::EntryDirection => facts!(
                "action-entry-direction",
                "action-entry-direction-tip",
                Project,
                plain(Key::F8)
            ),
            Self::SortByScore => facts!("action-sort", "action-sort-tip", Project, plain(Key::F6)),
            Self::Filter => facts!(
                "action-filter",
                "action-filter-tip",
                Project,
                command(Key::F)
            ),
            Self::Differences => facts!(
                "action-differences",
                "action-differences-tip",
                InSegment,
                plain(Key::F4)
            ),
            Self::LocalTouchpoint => facts!(
                "action-local-touchpoint",
                "action-local-touchpoint-tip",
                SegmentTouchpoint,
                alt(Key::T)
            ),
            Self::LocalFactor => facts!(
                "action-local-factor",
                "action-local-factor-tip",
                SegmentFactor,
                alt(Key::F)
            ),
            Self::CopyImportances => facts!(
                "action-copy-importances",
                "action-copy-importances-tip",
                InSegment,
                alt(Key::I)
            ),
            Self::ResetSelection => facts!(
                "action-reset-selection",
                "action-reset-selection-tip",
                SegmentCells,
                alt(Key::Delete),
                alt(Key::Backspace)
            ),
            Self::ResetTouchpoint => facts!(
                "action-reset-touchpoint",
                "action-reset-touchpoint-tip",
                SegmentTouchpoint,
                alt_shift(Key::T)
            ),
            Self::ResetImportances => facts!(
                "action-reset-importances",
                "action-reset-importances-tip",
                InSegment,
                alt_shift(Key::I)
            ),
        }
    }
}

const fn alt_shift(key: Key) -> KeyboardShortcut {
    KeyboardShortcut::new(Modifiers::ALT.plus(Modifiers::SHIFT), key)
}
