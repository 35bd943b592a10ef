//! Everything a person can ask the program to do by name: menus, shortcuts and the command palette all come from this enum.

mod edit;
mod file;
mod matrix;
mod view;

pub use edit::EditAction;
pub use file::{CsvStyle, FileAction};
pub use matrix::MatrixAction;
pub use view::{HelpAction, Screen, ThemeChoice, ViewAction};

use egui::KeyboardShortcut;

use crate::i18n::{Language, Message, Words};

/// An action. Who carries it out is said at each topic.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Action {
    /// Files and the program's end; the window does it.
    File(FileAction),
    /// History, clipboard, properties; the window does it.
    Edit(EditAction),
    /// What the Matrix screen does.
    Matrix(MatrixAction),
    /// How it is shown; the window does it.
    View(ViewAction),
    /// Help; the window does it.
    Help(HelpAction),
}

/// What is fixed about an action.
#[derive(Clone, Copy, Debug)]
pub struct Facts {
    /// The key of its words.
    pub text: &'static str,
    /// The key of the sentence that explains it.
    pub tip: &'static str,
    /// Its shortcuts, the one to be shown first.
    pub shortcuts: &'static [KeyboardShortcut],
    /// When it can be done.
    pub needs: Needs,
}

/// When an action can be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Needs {
    /// Always.
    Nothing,
    /// While a project is open.
    Project,
    /// While there is a step to undo.
    UndoStep,
    /// While there is a step to redo.
    RedoStep,
    /// While cells are selected.
    Cells,
    /// While a factor is selected, or a cell of it.
    Factor,
    /// While a touchpoint or a stage is selected, or a cell of it.
    Column,
    /// While a touchpoint is selected, or a cell of it.
    Touchpoint,
    /// While a factor, touchpoint or stage is selected, or a cell.
    Item,
}

/// What is selected on the screen, so that actions know whether they can be done.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "four facts that hold in any combination"
)]
pub struct Selected {
    /// Cells of the matrix.
    pub cells: bool,
    /// A factor, or a cell of it.
    pub factor: bool,
    /// A touchpoint, or a cell of it.
    pub touchpoint: bool,
    /// A stage.
    pub stage: bool,
}

/// What enabled-rules and check marks are decided by.
#[derive(Clone, Copy, Debug)]
pub struct Situation<'a> {
    /// True while a project is open.
    pub project: bool,
    /// What undo would take back.
    pub undo: Option<&'a Message>,
    /// What redo would take again.
    pub redo: Option<&'a Message>,
    /// What is selected.
    pub selected: Selected,
    /// Whether the inspector is open.
    pub inspector: bool,
    /// The theme that was chosen.
    pub theme: ThemeChoice,
    /// The language on screen.
    pub language: Language,
    /// The screen on show.
    pub screen: Screen,
}

macro_rules! facts {
    ($text:literal, $tip:literal, $needs:ident $(, $shortcut:expr)* $(,)?) => {
        $crate::ui::action::Facts {
            text: $text,
            tip: $tip,
            shortcuts: const { &[$($shortcut),*] },
            needs: $crate::ui::action::Needs::$needs,
        }
    };
}
use facts;

const fn command(key: egui::Key) -> KeyboardShortcut {
    KeyboardShortcut::new(egui::Modifiers::COMMAND, key)
}

const fn command_shift(key: egui::Key) -> KeyboardShortcut {
    let modifiers = egui::Modifiers::COMMAND.plus(egui::Modifiers::SHIFT);
    KeyboardShortcut::new(modifiers, key)
}

const fn alt(key: egui::Key) -> KeyboardShortcut {
    KeyboardShortcut::new(egui::Modifiers::ALT, key)
}

const fn plain(key: egui::Key) -> KeyboardShortcut {
    KeyboardShortcut::new(egui::Modifiers::NONE, key)
}

impl Action {
    /// All actions, in the order of the menus.
    pub fn all() -> impl Iterator<Item = Self> {
        let file = FileAction::ALL.iter().copied().map(Self::File);
        let edit = EditAction::ALL.iter().copied().map(Self::Edit);
        let matrix = MatrixAction::ALL.iter().copied().map(Self::Matrix);
        let view = ViewAction::ALL.iter().copied().map(Self::View);
        let help = HelpAction::ALL.iter().copied().map(Self::Help);
        file.chain(edit).chain(matrix).chain(view).chain(help)
    }

    /// What is fixed about it.
    pub const fn facts(self) -> Facts {
        match self {
            Self::File(action) => action.facts(),
            Self::Edit(action) => action.facts(),
            Self::Matrix(action) => action.facts(),
            Self::View(action) => action.facts(),
            Self::Help(action) => action.facts(),
        }
    }

    /// Its words; undo and redo name the step.
    pub fn text(self, words: &Words, situation: &Situation<'_>) -> String {
        let step = match self {
            Self::Edit(EditAction::Undo) => situation.undo.map(|step| ("action-undo-step", step)),
            Self::Edit(EditAction::Redo) => situation.redo.map(|step| ("action-redo-step", step)),
            _ => None,
        };
        match step {
            Some((key, step)) => words.say(&Message::new(key).with("what", step.clone())),
            None => words.text(self.facts().text).into_owned(),
        }
    }

    /// Whether a held-down key does it again and again.
    pub const fn repeats(self) -> bool {
        matches!(
            self,
            Self::Edit(EditAction::Undo | EditAction::Redo)
                | Self::Matrix(
                    MatrixAction::MoveUp
                        | MatrixAction::MoveDown
                        | MatrixAction::MoveEarlier
                        | MatrixAction::MoveLater
                )
                | Self::View(ViewAction::ZoomIn | ViewAction::ZoomOut)
        )
    }
}

impl Situation<'_> {
    /// Whether an action can be done now.
    pub const fn allows(&self, action: Action) -> bool {
        let on = self.selected;
        match action.facts().needs {
            Needs::Nothing => true,
            Needs::Project => self.project,
            Needs::UndoStep => self.undo.is_some(),
            Needs::RedoStep => self.redo.is_some(),
            Needs::Cells => self.project && on.cells,
            Needs::Factor => self.project && on.factor,
            Needs::Column => self.project && (on.touchpoint || on.stage),
            Needs::Touchpoint => self.project && on.touchpoint,
            Needs::Item => self.project && (on.factor || on.touchpoint || on.stage || on.cells),
        }
    }

    /// Whether a choice is the one that holds; none for an action that is no choice.
    pub fn holds(&self, action: Action) -> Option<bool> {
        match action {
            Action::View(ViewAction::Theme(theme)) => Some(theme == self.theme),
            Action::View(ViewAction::Language(language)) => Some(language == self.language),
            Action::View(ViewAction::Inspector) => Some(self.inspector),
            Action::View(ViewAction::Show(screen)) => Some(self.project && screen == self.screen),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::i18n::words;

    #[test]
    fn every_action_has_words_in_both_languages() {
        for language in Language::ALL {
            let words = words(language);
            for action in Action::all() {
                let facts = action.facts();
                assert!(words.has(facts.text), "{language:?} {}", facts.text);
                assert!(words.has(facts.tip), "{language:?} {}", facts.tip);
            }
        }
    }

    #[test]
    fn no_two_actions_share_a_shortcut_or_a_name() {
        let mut shortcuts = Vec::new();
        let mut names = BTreeSet::new();
        for action in Action::all() {
            let facts = action.facts();
            assert!(names.insert(facts.text), "{}", facts.text);
            for shortcut in facts.shortcuts {
                assert!(!shortcuts.contains(shortcut), "{shortcut:?}");
                shortcuts.push(*shortcut);
            }
        }
    }
}
