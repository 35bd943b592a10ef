//! Actions of the Tracks screen.

use egui::Key;

use super::{Facts, alt, facts, plain, shift};

/// An action of the Tracks screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum TracksAction {
    /// A new, empty track of a segment.
    New,
    /// A new track from the critical and important touchpoints of a segment.
    Draft,
    /// The track's name, open for typing.
    Rename,
    /// The track once more, for another segment.
    Duplicate,
    /// Away with the track.
    Delete,
    /// The track before.
    Before,
    /// The next track.
    After,
    /// Two tracks side by side, or one.
    Beside,
    /// Of two tracks the right one: the track before.
    OtherBefore,
    /// Of two tracks the right one: the next track.
    OtherAfter,
    /// Two tracks side by side the other way round.
    Exchange,
    /// Of two tracks only what differs, or everything.
    OnlyDifferent,
    /// Only the stage of what is selected, or all of them again.
    OneStage,
    /// Which lanes are shown.
    Lanes,
    /// Only what was not looked at for long, or everything.
    Due,
    /// A new step behind the selected one.
    AddStep,
    /// A new agent of influence at the selected step.
    AddAgent,
    /// A new sales barrier at the selected step.
    AddBarrier,
    /// New evidence for what is selected.
    AddEvidence,
    /// The selected entry, open for typing.
    Edit,
    /// The selected step one place earlier.
    MoveEarlier,
    /// The selected step one place later.
    MoveLater,
    /// The selected step into the stage before.
    StageBefore,
    /// The selected step into the next stage.
    StageAfter,
    /// Somebody looked at the selected entry today.
    LookedAt,
    /// The touchpoint of the selected step in the Matrix.
    Open,
    /// The selected step once more.
    DuplicateEntry,
    /// Away with the selected entry.
    DeleteEntry,
}

impl TracksAction {
    /// All of them in the order of the menu.
    pub const ALL: &[Self] = &[
        Self::New,
        Self::Draft,
        Self::Rename,
        Self::Duplicate,
        Self::Delete,
        Self::Before,
        Self::After,
        Self::Beside,
        Self::OtherBefore,
        Self::OtherAfter,
        Self::Exchange,
        Self::OnlyDifferent,
        Self::OneStage,
        Self::Lanes,
        Self::Due,
        Self::AddStep,
        Self::AddAgent,
        Self::AddBarrier,
        Self::AddEvidence,
        Self::Edit,
        Self::MoveEarlier,
        Self::MoveLater,
        Self::StageBefore,
        Self::StageAfter,
        Self::LookedAt,
        Self::Open,
        Self::DuplicateEntry,
        Self::DeleteEntry,
    ];

    /// Whether a held-down key does it again and again.
    pub(super) const fn repeats(self) -> bool {
        matches!(
            self,
            Self::MoveEarlier | Self::MoveLater | Self::StageBefore | Self::StageAfter
        )
    }

    pub(super) const fn facts(self) -> Facts {
        match self {
            Self::New
            | Self::Draft
            | Self::Rename
            | Self::Duplicate
            | Self::Delete
            | Self::Before
            | Self::After
            | Self::Beside
            | Self::OneStage
            | Self::Lanes
            | Self::Due => self.of_track(),
            Self::OtherBefore | Self::OtherAfter | Self::Exchange | Self::OnlyDifferent => {
                self.of_two()
            }
            _ => self.of_entry(),
        }
    }

    const fn of_track(self) -> Facts {
        match self {
            Self::New => facts!(
                "action-tracks-new",
                "action-tracks-new-tip",
                Project,
                alt(Key::N)
            ),
            Self::Draft => facts!(
                "action-tracks-draft",
                "action-tracks-draft-tip",
                Project,
                alt(Key::M)
            ),
            Self::Rename => facts!(
                "action-tracks-rename",
                "action-tracks-rename-tip",
                Track,
                alt(Key::F2)
            ),
            Self::Duplicate => facts!(
                "action-tracks-duplicate",
                "action-tracks-duplicate-tip",
                Track,
                alt(Key::D)
            ),
            Self::Before => facts!(
                "action-tracks-before",
                "action-tracks-before-tip",
                Track,
                plain(Key::OpenBracket)
            ),
            Self::After => facts!(
                "action-tracks-after",
                "action-tracks-after-tip",
                Track,
                plain(Key::CloseBracket)
            ),
            Self::Beside => facts!(
                "action-tracks-beside",
                "action-tracks-beside-tip",
                Track,
                plain(Key::C)
            ),
            Self::OneStage => facts!(
                "action-tracks-one-stage",
                "action-tracks-one-stage-tip",
                Track,
                plain(Key::S)
            ),
            Self::Lanes => facts!(
                "action-tracks-lanes",
                "action-tracks-lanes-tip",
                Track,
                plain(Key::V)
            ),
            Self::Due => facts!(
                "action-tracks-due",
                "action-tracks-due-tip",
                Track,
                plain(Key::R)
            ),
            _ => facts!("action-tracks-delete", "action-tracks-delete-tip", Track),
        }
    }

    const fn of_two(self) -> Facts {
        match self {
            // Layouts differ in what Shift makes of a bracket.
            Self::OtherBefore => facts!(
                "action-tracks-other-before",
                "action-tracks-other-before-tip",
                Track,
                shift(Key::OpenBracket),
                shift(Key::OpenCurlyBracket)
            ),
            Self::OtherAfter => facts!(
                "action-tracks-other-after",
                "action-tracks-other-after-tip",
                Track,
                shift(Key::CloseBracket),
                shift(Key::CloseCurlyBracket)
            ),
            Self::Exchange => facts!(
                "action-tracks-exchange",
                "action-tracks-exchange-tip",
                Track,
                plain(Key::X)
            ),
            _ => facts!(
                "action-tracks-only-different",
                "action-tracks-only-different-tip",
                Track,
                plain(Key::F)
            ),
        }
    }

    const fn of_entry(self) -> Facts {
        match self {
            Self::AddStep => facts!(
                "action-tracks-add-step",
                "action-tracks-add-step-tip",
                Track,
                plain(Key::Insert),
                plain(Key::N)
            ),
            Self::AddAgent => facts!(
                "action-tracks-add-agent",
                "action-tracks-add-agent-tip",
                Track,
                plain(Key::A)
            ),
            Self::AddBarrier => facts!(
                "action-tracks-add-barrier",
                "action-tracks-add-barrier-tip",
                Track,
                plain(Key::B)
            ),
            Self::AddEvidence => facts!(
                "action-tracks-add-evidence",
                "action-tracks-add-evidence-tip",
                Track,
                plain(Key::E)
            ),
            Self::Edit => facts!(
                "action-tracks-edit",
                "action-tracks-edit-tip",
                Entry,
                plain(Key::F2)
            ),
            Self::MoveEarlier => facts!(
                "action-tracks-earlier",
                "action-tracks-earlier-tip",
                Step,
                alt(Key::ArrowUp)
            ),
            Self::MoveLater => facts!(
                "action-tracks-later",
                "action-tracks-later-tip",
                Step,
                alt(Key::ArrowDown)
            ),
            Self::StageBefore => facts!(
                "action-tracks-stage-before",
                "action-tracks-stage-before-tip",
                Step,
                alt(Key::ArrowLeft)
            ),
            Self::StageAfter => facts!(
                "action-tracks-stage-after",
                "action-tracks-stage-after-tip",
                Step,
                alt(Key::ArrowRight)
            ),
            Self::LookedAt => facts!(
                "action-tracks-looked-at",
                "action-tracks-looked-at-tip",
                Entry,
                plain(Key::L)
            ),
            Self::Open => facts!(
                "action-tracks-open",
                "action-tracks-open-tip",
                Step,
                plain(Key::O)
            ),
            Self::DuplicateEntry => facts!(
                "action-tracks-duplicate-entry",
                "action-tracks-duplicate-entry-tip",
                Step,
                plain(Key::D)
            ),
            _ => facts!(
                "action-tracks-delete-entry",
                "action-tracks-delete-entry-tip",
                Entry,
                plain(Key::Delete)
            ),
        }
    }
}
