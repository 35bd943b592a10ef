//! Everything a person can ask the program to do by name: menus, shortcuts and the command palette all come from this enum.

mod compare;
mod confidence;
mod edit;
mod file;
mod interview;
mod map;
mod matrix;
mod panel;
mod priorities;
mod screen;
mod segments;
mod setup;
mod tracks;
mod view;

pub use compare::CompareAction;
pub use confidence::{
    ConfidenceAction, PairsAction, RatersAction, ScalesAction, StabilityAction, Tab, TippingAction,
};
pub use edit::EditAction;
pub use file::FileAction;
pub use interview::InterviewAction;
pub use map::MapAction;
pub use matrix::MatrixAction;
pub use panel::{
    BlocksAction, HypothesesAction, ImportancesAction, PanelAction, PanelTab, QuestionsAction,
};
pub use priorities::PrioritiesAction;
pub use screen::Screen;
pub use segments::SegmentsAction;
pub use setup::SetupAction;
pub use tracks::TracksAction;
pub use view::{HelpAction, ThemeChoice, ViewAction};

use egui::KeyboardShortcut;

use crate::i18n::{Language, Message, Words};

/// An action. Who carries it out is said at each topic.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Action {
    /// Files and the program's end; the window does it.
    File(FileAction),
    /// History, clipboard, properties; the window does it.
    Edit(EditAction),
    /// What the Set-up screen does.
    Setup(SetupAction),
    /// What the Matrix screen does.
    Matrix(MatrixAction),
    /// What the Interview screen does.
    Interview(InterviewAction),
    /// What the Priorities screen does.
    Priorities(PrioritiesAction),
    /// What the Journey map does.
    Map(MapAction),
    /// What the Segments screen does.
    Segments(SegmentsAction),
    /// What the Tracks screen does.
    Tracks(TracksAction),
    /// What the Confidence screen does.
    Confidence(ConfidenceAction),
    /// What the Panel screen does.
    Panel(PanelAction),
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
    /// While an export is under way.
    Export,
    /// While there is a step to undo.
    UndoStep,
    /// While there is a step to redo.
    RedoStep,
    /// While the screen on show has an inspector beside it.
    Inspector,
    /// While a question is asked.
    Question,
    /// While two factors are compared, or were.
    Pairs,
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
    /// While a segment is selected.
    Segment,
    /// While segments are on show side by side.
    Comparison,
    /// While a track is on show.
    Track,
    /// While an entry of a track is selected.
    Entry,
    /// While a step of a track is selected.
    Step,
    /// While a ballot is selected, or a person rates on one.
    Ballot,
    /// While a disputed or settled cell of the ballots is selected.
    Disputed,
    /// While a private hypothesis is selected.
    Hypothesis,
    /// While one of these is selected and the inspector can stand beside it.
    Noted,
    /// While a segment is looked at.
    InSegment,
    /// While a segment is looked at and a question is asked.
    SegmentQuestion,
    /// While a segment is looked at and cells are selected.
    SegmentCells,
    /// While a segment is looked at and a factor is selected, or a cell of it.
    SegmentFactor,
    /// While a segment is looked at and a touchpoint is selected, or a cell of it.
    SegmentTouchpoint,
}

/// What is selected on the screen, so that actions know whether they can be done.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "facts that hold in any combination"
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
    /// A question is asked.
    pub question: bool,
    /// Factors are compared by pairs.
    pub pairs: bool,
    /// A segment.
    pub segment: bool,
    /// Segments are on show side by side.
    pub comparison: bool,
    /// A track is on show.
    pub track: bool,
    /// An entry of a track.
    pub entry: bool,
    /// A step of a track.
    pub step: bool,
    /// A ballot, or a person rates on one.
    pub ballot: bool,
    /// A disputed or settled cell of the ballots.
    pub disputed: bool,
    /// A private hypothesis.
    pub hypothesis: bool,
    /// A segment is looked at, and not the whole market.
    pub in_segment: bool,
    /// The segment is shown by where it differs from the whole market.
    pub differences: bool,
}

impl Selected {
    /// A factor, touchpoint, stage or cell.
    const fn any(self) -> bool {
        self.factor || self.touchpoint || self.stage || self.cells
    }
}

/// What enabled-rules and check marks are decided by.
#[derive(Clone, Copy, Debug)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "facts that hold in any combination"
)]
pub struct Situation<'a> {
    /// True while a project is open.
    pub project: bool,
    /// What undo would take back.
    pub undo: Option<&'a Message>,
    /// What redo would take again.
    pub redo: Option<&'a Message>,
    /// What is selected.
    pub selected: Selected,
    /// Whether an export is under way.
    pub exporting: bool,
    /// Whether the inspector is open.
    pub inspector: bool,
    /// Whether the screen has the whole window, for a projector.
    pub presenting: bool,
    /// Whether projects are saved by themselves.
    pub autosave: bool,
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

const fn shift(key: egui::Key) -> KeyboardShortcut {
    KeyboardShortcut::new(egui::Modifiers::SHIFT, key)
}

const fn plain(key: egui::Key) -> KeyboardShortcut {
    KeyboardShortcut::new(egui::Modifiers::NONE, key)
}

impl Action {
    /// All actions, in the order of the menus.
    pub fn all() -> impl Iterator<Item = Self> {
        let file = FileAction::ALL.iter().copied().map(Self::File);
        let edit = EditAction::ALL.iter().copied().map(Self::Edit);
        let setup = SetupAction::ALL.iter().copied().map(Self::Setup);
        let matrix = MatrixAction::ALL.iter().copied().map(Self::Matrix);
        let interview = InterviewAction::ALL.iter().copied().map(Self::Interview);
        let priorities = PrioritiesAction::ALL.iter().copied().map(Self::Priorities);
        let map = MapAction::ALL.iter().copied().map(Self::Map);
        let view = ViewAction::ALL.iter().copied().map(Self::View);
        let help = HelpAction::ALL.iter().copied().map(Self::Help);
        let screens = setup.chain(matrix).chain(interview).chain(priorities);
        let segments = SegmentsAction::ALL.iter().copied().map(Self::Segments);
        let tracks = TracksAction::ALL.iter().copied().map(Self::Tracks);
        let confidence = ConfidenceAction::ALL.iter().copied().map(Self::Confidence);
        let panel = PanelAction::ALL.iter().copied().map(Self::Panel);
        let screens = screens
            .chain(map)
            .chain(segments)
            .chain(tracks)
            .chain(confidence)
            .chain(panel);
        file.chain(edit).chain(screens).chain(view).chain(help)
    }

    /// What is fixed about it.
    pub const fn facts(self) -> Facts {
        match self {
            Self::File(action) => action.facts(),
            Self::Edit(action) => action.facts(),
            Self::Setup(action) => action.facts(),
            Self::Matrix(action) => action.facts(),
            Self::Interview(action) => action.facts(),
            Self::Priorities(action) => action.facts(),
            Self::Map(action) => action.facts(),
            Self::Segments(action) => action.facts(),
            Self::Tracks(action) => action.facts(),
            Self::Confidence(action) => action.facts(),
            Self::Panel(action) => action.facts(),
            Self::View(action) => action.facts(),
            Self::Help(action) => action.facts(),
        }
    }

    /// The screen that carries it out; none for one that any screen has.
    pub const fn home(self) -> Option<Screen> {
        match self {
            Self::Setup(_) => Some(Screen::Setup),
            Self::Matrix(_) => Some(Screen::Matrix),
            Self::Interview(_) => Some(Screen::Interview),
            Self::Priorities(_) => Some(Screen::Priorities),
            Self::Map(_) => Some(Screen::Map),
            Self::Segments(_) => Some(Screen::Segments),
            Self::Tracks(_) => Some(Screen::Tracks),
            Self::Confidence(_) => Some(Screen::Confidence),
            Self::Panel(_) => Some(Screen::Panel),
            Self::File(_) | Self::Edit(_) | Self::View(_) | Self::Help(_) => None,
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

    /// Whether its screen takes its key itself, because it counts in one order with what is typed around it.
    pub const fn is_in_order(self) -> bool {
        match self {
            Self::Interview(_) => true,
            Self::Confidence(ConfidenceAction::Pairs(action)) => action.is_in_order(),
            _ => false,
        }
    }

    /// Whether a held-down key does it again and again.
    pub const fn repeats(self) -> bool {
        match self {
            Self::Map(action) => return action.repeats(),
            Self::Tracks(action) => return action.repeats(),
            Self::Panel(action) => return action.repeats(),
            _ => {}
        }
        matches!(
            self,
            Self::Edit(EditAction::Undo | EditAction::Redo)
                | Self::Matrix(
                    MatrixAction::MoveUp
                        | MatrixAction::MoveDown
                        | MatrixAction::MoveEarlier
                        | MatrixAction::MoveLater
                )
                | Self::Segments(SegmentsAction::MoveUp | SegmentsAction::MoveDown)
                | Self::Setup(SetupAction::MoveUp | SetupAction::MoveDown)
                | Self::View(ViewAction::ZoomIn | ViewAction::ZoomOut)
        )
    }
}

impl Situation<'_> {
    /// Whether the screen on show is the one that carries an action out, or any screen does.
    pub fn is_home_of(&self, action: Action) -> bool {
        action.home().is_none_or(|home| home == self.screen)
    }

    const fn has_inspector(&self) -> bool {
        self.project && self.screen.has_inspector() && !self.presenting
    }

    /// Whether an action can be done now. One of another screen can where it needs no selection, which that screen may have
    /// on something else.
    pub fn allows(&self, action: Action) -> bool {
        let on = if self.is_home_of(action) {
            self.selected
        } else {
            Selected::default()
        };
        match action.facts().needs {
            Needs::Nothing => true,
            Needs::Project => self.project,
            Needs::Export => self.exporting,
            Needs::UndoStep => self.undo.is_some(),
            Needs::RedoStep => self.redo.is_some(),
            Needs::Question => self.project && on.question,
            Needs::Pairs => self.project && on.pairs,
            Needs::Cells => self.project && on.cells,
            Needs::Factor => self.project && on.factor,
            Needs::Column => self.project && (on.touchpoint || on.stage),
            Needs::Touchpoint => self.project && on.touchpoint,
            Needs::Item => self.project && on.any(),
            Needs::Segment => self.project && on.segment,
            Needs::Comparison => self.project && on.comparison,
            Needs::Track => self.project && on.track,
            Needs::Entry => self.project && on.entry,
            Needs::Step => self.project && on.step,
            Needs::Ballot => self.project && on.ballot,
            Needs::Disputed => self.project && on.disputed,
            Needs::Hypothesis => self.project && on.hypothesis,
            Needs::Inspector => self.has_inspector(),
            Needs::Noted => on.any() && self.has_inspector(),
            Needs::InSegment => self.project && on.in_segment,
            Needs::SegmentQuestion => self.project && on.in_segment && on.question,
            Needs::SegmentCells => self.project && on.in_segment && on.cells,
            Needs::SegmentFactor => self.project && on.in_segment && on.factor,
            Needs::SegmentTouchpoint => self.project && on.in_segment && on.touchpoint,
        }
    }

    /// Why an action of the screen on show cannot be done now, where that is not to be seen on the screen.
    pub fn reason(&self, action: Action) -> Option<&'static str> {
        if !self.project || !self.is_home_of(action) || self.allows(action) {
            return None;
        }
        match action.facts().needs {
            _ if self.selected.in_segment => None,
            Needs::InSegment
            | Needs::SegmentQuestion
            | Needs::SegmentCells
            | Needs::SegmentFactor
            | Needs::SegmentTouchpoint => Some("action-needs-segment"),
            _ => None,
        }
    }

    /// Whether a choice is the one that holds; none for an action that is no choice.
    pub fn holds(&self, action: Action) -> Option<bool> {
        match action {
            Action::File(FileAction::Autosave) => Some(self.autosave),
            Action::View(ViewAction::Theme(theme)) => Some(theme == self.theme),
            Action::View(ViewAction::Language(language)) => Some(language == self.language),
            Action::View(ViewAction::Inspector) => Some(self.inspector && self.has_inspector()),
            Action::View(ViewAction::Present) => Some(self.presenting),
            Action::Matrix(MatrixAction::Differences) => Some(self.selected.differences),
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
    fn no_two_actions_of_a_screen_share_a_shortcut_and_no_two_a_name() {
        let mut names = BTreeSet::new();
        for action in Action::all() {
            assert!(names.insert(action.facts().text), "{action:?}");
        }
        for screen in Screen::ALL {
            let mut shortcuts = Vec::new();
            let here = |action: &Action| action.home().is_none_or(|home| home == *screen);
            for action in Action::all().filter(here) {
                for shortcut in action.facts().shortcuts {
                    assert!(!shortcuts.contains(shortcut), "{screen:?}: {shortcut:?}");
                    shortcuts.push(*shortcut);
                }
            }
        }
    }
}
