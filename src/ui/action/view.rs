//! Actions on how the program is shown, and help.

use egui::Key;

use super::{Facts, Screen, command, command_shift, facts, plain};
use crate::i18n::Language;

/// Which theme to show.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum ThemeChoice {
    /// The system's.
    #[default]
    System,
    /// Light.
    Light,
    /// Dark.
    Dark,
}

impl ThemeChoice {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::System, Self::Light, Self::Dark];

    /// The word kept in preferences.
    pub const fn code(self) -> &'static str {
        match self {
            Self::System => "system",
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }

    /// The theme of a word kept in preferences.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|theme| theme.code() == code)
    }
}

/// An action on how the program is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ViewAction {
    /// The list of all actions with a search.
    Palette,
    /// A screen.
    Show(Screen),
    /// The panel on the right.
    Inspector,
    /// The screen alone in the whole window, larger, for a projector.
    Present,
    /// A theme.
    Theme(ThemeChoice),
    /// A language.
    Language(Language),
    /// Larger.
    ZoomIn,
    /// Smaller.
    ZoomOut,
    /// As it was.
    ZoomReset,
}

impl ViewAction {
    /// All of them in the order of the menu.
    pub const ALL: &[Self] = &[
        Self::Palette,
        Self::Show(Screen::Setup),
        Self::Show(Screen::Matrix),
        Self::Show(Screen::Interview),
        Self::Show(Screen::Priorities),
        Self::Show(Screen::Map),
        Self::Show(Screen::Segments),
        Self::Show(Screen::Tracks),
        Self::Show(Screen::Confidence),
        Self::Show(Screen::Panel),
        Self::Inspector,
        Self::Present,
        Self::Theme(ThemeChoice::System),
        Self::Theme(ThemeChoice::Light),
        Self::Theme(ThemeChoice::Dark),
        Self::Language(Language::English),
        Self::Language(Language::Russian),
        Self::ZoomIn,
        Self::ZoomOut,
        Self::ZoomReset,
    ];

    pub(super) const fn facts(self) -> Facts {
        match self {
            Self::Palette => facts!(
                "action-palette",
                "action-palette-tip",
                Nothing,
                command(Key::K),
                command_shift(Key::P)
            ),
            Self::Show(screen) => of_screen(screen),
            Self::Present => facts!(
                "action-present",
                "action-present-tip",
                Project,
                plain(Key::F11)
            ),
            Self::Inspector => facts!(
                "action-inspector",
                "action-inspector-tip",
                Inspector,
                plain(Key::F9),
                command(Key::I)
            ),
            Self::Theme(ThemeChoice::System) => {
                facts!("action-theme-system", "action-theme-system-tip", Nothing)
            }
            Self::Theme(ThemeChoice::Light) => {
                facts!("action-theme-light", "action-theme-light-tip", Nothing)
            }
            Self::Theme(ThemeChoice::Dark) => {
                facts!("action-theme-dark", "action-theme-dark-tip", Nothing)
            }
            Self::Language(Language::English) => facts!(
                "action-language-english",
                "action-language-english-tip",
                Nothing
            ),
            Self::Language(Language::Russian) => facts!(
                "action-language-russian",
                "action-language-russian-tip",
                Nothing
            ),
            Self::ZoomIn => facts!(
                "action-zoom-in",
                "action-zoom-in-tip",
                Nothing,
                command(Key::Plus),
                command(Key::Equals)
            ),
            Self::ZoomOut => facts!(
                "action-zoom-out",
                "action-zoom-out-tip",
                Nothing,
                command(Key::Minus)
            ),
            Self::ZoomReset => facts!(
                "action-zoom-reset",
                "action-zoom-reset-tip",
                Nothing,
                command(Key::Num0)
            ),
        }
    }
}

/// What is fixed about showing a screen.
const fn of_screen(screen: Screen) -> Facts {
    match screen {
        Screen::Setup => facts!(
            "action-screen-setup",
            "action-screen-setup-tip",
            Project,
            command(Key::Num1)
        ),
        Screen::Matrix => facts!(
            "action-screen-matrix",
            "action-screen-matrix-tip",
            Project,
            command(Key::Num2)
        ),
        Screen::Interview => facts!(
            "action-screen-interview",
            "action-screen-interview-tip",
            Project,
            command(Key::Num3)
        ),
        Screen::Priorities => facts!(
            "action-screen-priorities",
            "action-screen-priorities-tip",
            Project,
            command(Key::Num4)
        ),
        Screen::Map => facts!(
            "action-screen-map",
            "action-screen-map-tip",
            Project,
            command(Key::Num5)
        ),
        Screen::Segments => facts!(
            "action-screen-segments",
            "action-screen-segments-tip",
            Project,
            command(Key::Num6)
        ),
        Screen::Tracks => facts!(
            "action-screen-tracks",
            "action-screen-tracks-tip",
            Project,
            command(Key::Num7)
        ),
        Screen::Confidence => facts!(
            "action-screen-confidence",
            "action-screen-confidence-tip",
            Project,
            command(Key::Num8)
        ),
        Screen::Panel => facts!(
            "action-screen-panel",
            "action-screen-panel-tip",
            Project,
            command(Key::Num9)
        ),
    }
}

/// Help.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum HelpAction {
    /// All keys.
    Keys,
    /// What was said in the status line.
    Messages,
    /// What this program is.
    About,
}

impl HelpAction {
    /// All of them in the order of the menu.
    pub const ALL: &[Self] = &[Self::Keys, Self::Messages, Self::About];

    pub(super) const fn facts(self) -> Facts {
        match self {
            Self::Keys => facts!("action-keys", "action-keys-tip", Nothing, plain(Key::F1)),
            Self::Messages => facts!("action-messages", "action-messages-tip", Nothing),
            Self::About => facts!("action-about", "action-about-tip", Nothing),
        }
    }
}
