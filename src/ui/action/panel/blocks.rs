//! Actions on the filter, and of the pages that show under it: blocks, answers, money, comparison.

use egui::Key;

use super::{Facts, PanelTab, facts, plain};
use crate::ui::action::shift;

/// An action on the filter or of one of those pages.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum BlocksAction {
    /// Everybody counts again.
    Everybody,
    /// A segment of those who pass the filter.
    SaveSegment,
    /// The filter of a segment that was saved so: a list of them.
    OfSegment,
    /// Which waves count: a list of them.
    Waves,
    /// Keep the filter as the second one of a comparison.
    Second,
    /// The second filter first.
    Swap,
    /// Only differences beyond chance.
    BeyondChance,
    /// The next question in words of one's own.
    NextText,
    /// Look for words in the answers.
    Find,
    /// The next question of segments.
    SegmentsQuestion,
    /// The next question of money.
    MoneyQuestion,
}

impl BlocksAction {
    /// All of them in the order of the menu.
    pub const ALL: &[Self] = &[
        Self::Everybody,
        Self::SaveSegment,
        Self::OfSegment,
        Self::Waves,
        Self::Second,
        Self::Swap,
        Self::BeyondChance,
        Self::NextText,
        Self::Find,
        Self::SegmentsQuestion,
        Self::MoneyQuestion,
    ];

    /// The page that it brings on show; none where it is done on any of them.
    pub(super) const fn tab(self) -> Option<PanelTab> {
        match self {
            Self::Everybody | Self::SaveSegment | Self::OfSegment | Self::Waves | Self::Second => {
                None
            }
            Self::Swap | Self::BeyondChance => Some(PanelTab::Compare),
            Self::NextText | Self::Find => Some(PanelTab::Answers),
            Self::SegmentsQuestion | Self::MoneyQuestion => Some(PanelTab::Money),
        }
    }

    pub(super) const fn facts(self) -> Facts {
        match self {
            Self::Everybody => facts!(
                "action-panel-everybody",
                "action-panel-everybody-tip",
                Project,
                plain(Key::X)
            ),
            Self::SaveSegment => facts!(
                "action-panel-save",
                "action-panel-save-tip",
                Project,
                plain(Key::S)
            ),
            Self::OfSegment => facts!(
                "action-panel-of-segment",
                "action-panel-of-segment-tip",
                Project,
                plain(Key::V)
            ),
            Self::Waves => facts!(
                "action-panel-waves",
                "action-panel-waves-tip",
                Project,
                shift(Key::V)
            ),
            Self::Second => facts!(
                "action-panel-second",
                "action-panel-second-tip",
                Project,
                plain(Key::K)
            ),
            Self::Swap => facts!(
                "action-panel-swap",
                "action-panel-swap-tip",
                Project,
                plain(Key::L)
            ),
            Self::BeyondChance => facts!(
                "action-panel-beyond",
                "action-panel-beyond-tip",
                Project,
                shift(Key::L)
            ),
            Self::NextText => facts!(
                "action-panel-text",
                "action-panel-text-tip",
                Project,
                plain(Key::T)
            ),
            Self::Find => facts!(
                "action-panel-find",
                "action-panel-find-tip",
                Project,
                plain(Key::F)
            ),
            Self::SegmentsQuestion => facts!(
                "action-panel-segments-question",
                "action-panel-segments-question-tip",
                Project,
                shift(Key::S)
            ),
            Self::MoneyQuestion => facts!(
                "action-panel-money-question",
                "action-panel-money-question-tip",
                Project,
                shift(Key::K)
            ),
        }
    }
}
