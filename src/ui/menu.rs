//! The menu bar: actions by topic, each with its shortcut and its tooltip.

mod confidence;
mod panel;

use egui::{Align, Button, Color32, Layout, MenuBar, Stroke, TextStyle, Ui, Vec2, vec2};

use super::action::{
    Action, CompareAction, EditAction, FileAction, HelpAction, InterviewAction, MapAction,
    MatrixAction, PrioritiesAction, Screen, SegmentsAction, SetupAction, Situation, ThemeChoice,
    TracksAction, ViewAction,
};
use super::{Tokens, shortcut, widgets};
use crate::i18n::{Language, Words};

/// Around the words of a menu's title and of its entries.
const PADDING: Vec2 = vec2(8.0, 4.0);

/// An entry of a menu.
enum Entry {
    Act(Action),
    Line,
    Sub(&'static str, &'static [Action]),
}

use Entry::{Act, Line, Sub};

const FILE: &[Entry] = &[
    Act(Action::File(FileAction::New)),
    Act(Action::File(FileAction::NewFromTemplate)),
    Act(Action::File(FileAction::Open)),
    Act(Action::File(FileAction::Import)),
    Line,
    Act(Action::File(FileAction::Save)),
    Act(Action::File(FileAction::SaveAs)),
    Act(Action::File(FileAction::Autosave)),
    Line,
    Act(Action::File(FileAction::Versions)),
    Act(Action::File(FileAction::Merge)),
    Act(Action::File(FileAction::Unsaved)),
    Line,
    Act(Action::File(FileAction::Export)),
    Act(Action::File(FileAction::ExportAgain)),
    Act(Action::File(FileAction::CancelExport)),
    Line,
    Act(Action::File(FileAction::ImportTracks)),
    Act(Action::File(FileAction::ExportTracks)),
    Act(Action::File(FileAction::ImportBallots)),
    Act(Action::File(FileAction::ImportSurvey)),
    Line,
    Act(Action::Edit(EditAction::Properties)),
    Line,
    Act(Action::File(FileAction::Close)),
    Act(Action::File(FileAction::Quit)),
];

const EDIT: &[Entry] = &[
    Act(Action::Edit(EditAction::Undo)),
    Act(Action::Edit(EditAction::Redo)),
    Line,
    Act(Action::Edit(EditAction::Cut)),
    Act(Action::Edit(EditAction::Copy)),
    Act(Action::Edit(EditAction::Paste)),
    Act(Action::Edit(EditAction::CopyTable)),
    Act(Action::Edit(EditAction::CopyPicture)),
    Act(Action::Matrix(MatrixAction::Clear)),
    Act(Action::Matrix(MatrixAction::NotSure)),
    Act(Action::Edit(EditAction::AddNote)),
    Line,
    Act(Action::Matrix(MatrixAction::FillDown)),
    Act(Action::Matrix(MatrixAction::FillRight)),
    Act(Action::Matrix(MatrixAction::SelectAll)),
    Line,
    Act(Action::Matrix(MatrixAction::Rename)),
    Act(Action::Matrix(MatrixAction::Duplicate)),
    Act(Action::Matrix(MatrixAction::Exclude)),
    Act(Action::Matrix(MatrixAction::MustHave)),
    Act(Action::Matrix(MatrixAction::Delete)),
];

const MATRIX: &[Entry] = &[
    Act(Action::Matrix(MatrixAction::AddFactor)),
    Act(Action::Matrix(MatrixAction::AddTouchpoint)),
    Act(Action::Matrix(MatrixAction::AddStage)),
    Line,
    Act(Action::Matrix(MatrixAction::MoveUp)),
    Act(Action::Matrix(MatrixAction::MoveDown)),
    Act(Action::Matrix(MatrixAction::MoveEarlier)),
    Act(Action::Matrix(MatrixAction::MoveLater)),
    Line,
    Act(Action::Matrix(MatrixAction::Scale)),
    Act(Action::Matrix(MatrixAction::ClassRule)),
    Line,
    Act(Action::Matrix(MatrixAction::Symbols)),
    Act(Action::Matrix(MatrixAction::EntryDirection)),
    Act(Action::Matrix(MatrixAction::SortByScore)),
    Act(Action::Matrix(MatrixAction::Filter)),
    Line,
    Act(Action::Matrix(MatrixAction::Differences)),
    Sub(
        "menu-local",
        &[
            Action::Matrix(MatrixAction::LocalTouchpoint),
            Action::Matrix(MatrixAction::LocalFactor),
            Action::Matrix(MatrixAction::CopyImportances),
            Action::Matrix(MatrixAction::ResetSelection),
            Action::Matrix(MatrixAction::ResetTouchpoint),
            Action::Matrix(MatrixAction::ResetImportances),
        ],
    ),
];

const SETUP: &[Entry] = &[
    Act(Action::Setup(SetupAction::Factors)),
    Act(Action::Setup(SetupAction::Touchpoints)),
    Act(Action::Setup(SetupAction::Rate)),
    Act(Action::Setup(SetupAction::Result)),
    Act(Action::Setup(SetupAction::Next)),
    Line,
    Act(Action::Setup(SetupAction::MoveUp)),
    Act(Action::Setup(SetupAction::MoveDown)),
    Act(Action::Setup(SetupAction::Delete)),
    Line,
    Act(Action::Setup(SetupAction::ByPairs)),
];

const INTERVIEW: &[Entry] = &[
    Act(Action::Interview(InterviewAction::Skip)),
    Act(Action::Interview(InterviewAction::NotSure)),
    Act(Action::Interview(InterviewAction::Back)),
    Act(Action::Interview(InterviewAction::Note)),
    Act(Action::Interview(InterviewAction::RestLowest)),
    Act(Action::Interview(InterviewAction::Accept)),
    Act(Action::Interview(InterviewAction::AcceptRest)),
    Line,
    Act(Action::Interview(InterviewAction::Order)),
    Act(Action::Interview(InterviewAction::AskNotRated)),
    Act(Action::Interview(InterviewAction::AskNotSure)),
    Act(Action::Interview(InterviewAction::AskAll)),
    Act(Action::Interview(InterviewAction::StageBefore)),
    Act(Action::Interview(InterviewAction::StageNext)),
    Line,
    Act(Action::Interview(InterviewAction::Proceed)),
    Line,
    Act(Action::Interview(InterviewAction::Rater)),
    Act(Action::Interview(InterviewAction::HandIn)),
];

const PRIORITIES: &[Entry] = &[
    Act(Action::Priorities(PrioritiesAction::Touchpoints)),
    Act(Action::Priorities(PrioritiesAction::Factors)),
    Act(Action::Priorities(PrioritiesAction::Stages)),
    Line,
    Act(Action::Priorities(PrioritiesAction::Length)),
    Act(Action::Priorities(PrioritiesAction::Curve)),
    Act(Action::Priorities(PrioritiesAction::Compare)),
    Act(Action::Priorities(PrioritiesAction::Certainty)),
    Line,
    Act(Action::Priorities(PrioritiesAction::Channel)),
    Act(Action::Priorities(PrioritiesAction::OnlyStage)),
    Act(Action::Priorities(PrioritiesAction::ShowAll)),
    Act(Action::Priorities(PrioritiesAction::Gaps)),
    Line,
    Act(Action::Priorities(PrioritiesAction::Rule)),
    Act(Action::Priorities(PrioritiesAction::Narrow)),
    Act(Action::Priorities(PrioritiesAction::Widen)),
    Act(Action::Priorities(PrioritiesAction::LowerSecond)),
    Act(Action::Priorities(PrioritiesAction::RaiseSecond)),
];

const MAP: &[Entry] = &[
    Act(Action::Map(MapAction::Fit)),
    Act(Action::Map(MapAction::ZoomIn)),
    Act(Action::Map(MapAction::ZoomOut)),
    Line,
    Act(Action::Map(MapAction::ScopeBefore)),
    Act(Action::Map(MapAction::ScopeAfter)),
    Line,
    Act(Action::Map(MapAction::MoveEarlier)),
    Act(Action::Map(MapAction::MoveLater)),
    Act(Action::Map(MapAction::StageBefore)),
    Act(Action::Map(MapAction::StageAfter)),
    Line,
    Act(Action::Map(MapAction::Open)),
    Act(Action::Map(MapAction::Ask)),
    Act(Action::Map(MapAction::Rename)),
    Act(Action::Map(MapAction::MustHave)),
    Act(Action::Map(MapAction::Exclude)),
];

const SEGMENTS: &[Entry] = &[
    Act(Action::Segments(SegmentsAction::List)),
    Act(Action::Segments(SegmentsAction::Compare)),
    Line,
    Act(Action::Segments(SegmentsAction::Add)),
    Act(Action::Segments(SegmentsAction::Rename)),
    Act(Action::Segments(SegmentsAction::Duplicate)),
    Act(Action::Segments(SegmentsAction::MoveUp)),
    Act(Action::Segments(SegmentsAction::MoveDown)),
    Act(Action::Segments(SegmentsAction::Delete)),
    Line,
    Act(Action::Segments(SegmentsAction::AddJob)),
    Act(Action::Segments(SegmentsAction::CopyImportances)),
    Act(Action::Segments(SegmentsAction::ResetImportances)),
    Line,
    Act(Action::Segments(SegmentsAction::LookAt)),
    Act(Action::Segments(SegmentsAction::OpenTrack)),
    Line,
    Act(Action::Segments(SegmentsAction::With(
        CompareAction::Journey,
    ))),
    Act(Action::Segments(SegmentsAction::With(
        CompareAction::Disagreement,
    ))),
    Act(Action::Segments(SegmentsAction::With(
        CompareAction::Portfolio,
    ))),
    Act(Action::Segments(SegmentsAction::With(
        CompareAction::Column,
    ))),
    Act(Action::Segments(SegmentsAction::With(
        CompareAction::OnlyChanges,
    ))),
    Act(Action::Segments(SegmentsAction::With(CompareAction::All))),
    Line,
    Act(Action::Segments(SegmentsAction::With(
        CompareAction::Priorities,
    ))),
    Act(Action::Segments(SegmentsAction::With(
        CompareAction::Matrix,
    ))),
];

const TRACKS: &[Entry] = &[
    Act(Action::Tracks(TracksAction::New)),
    Act(Action::Tracks(TracksAction::Draft)),
    Act(Action::Tracks(TracksAction::Rename)),
    Act(Action::Tracks(TracksAction::Duplicate)),
    Act(Action::Tracks(TracksAction::Delete)),
    Line,
    Act(Action::Tracks(TracksAction::Before)),
    Act(Action::Tracks(TracksAction::After)),
    Act(Action::Tracks(TracksAction::Beside)),
    Act(Action::Tracks(TracksAction::OtherBefore)),
    Act(Action::Tracks(TracksAction::OtherAfter)),
    Act(Action::Tracks(TracksAction::Exchange)),
    Act(Action::Tracks(TracksAction::OnlyDifferent)),
    Act(Action::Tracks(TracksAction::OneStage)),
    Act(Action::Tracks(TracksAction::Lanes)),
    Act(Action::Tracks(TracksAction::Due)),
    Line,
    Act(Action::Tracks(TracksAction::AddStep)),
    Act(Action::Tracks(TracksAction::AddAgent)),
    Act(Action::Tracks(TracksAction::AddBarrier)),
    Act(Action::Tracks(TracksAction::AddEvidence)),
    Line,
    Act(Action::Tracks(TracksAction::Edit)),
    Act(Action::Tracks(TracksAction::MoveEarlier)),
    Act(Action::Tracks(TracksAction::MoveLater)),
    Act(Action::Tracks(TracksAction::StageBefore)),
    Act(Action::Tracks(TracksAction::StageAfter)),
    Act(Action::Tracks(TracksAction::LookedAt)),
    Act(Action::Tracks(TracksAction::Open)),
    Act(Action::Tracks(TracksAction::DuplicateEntry)),
    Act(Action::Tracks(TracksAction::DeleteEntry)),
];

const VIEW: &[Entry] = &[
    Act(Action::View(ViewAction::Show(Screen::Setup))),
    Act(Action::View(ViewAction::Show(Screen::Matrix))),
    Act(Action::View(ViewAction::Show(Screen::Interview))),
    Act(Action::View(ViewAction::Show(Screen::Priorities))),
    Act(Action::View(ViewAction::Show(Screen::Map))),
    Act(Action::View(ViewAction::Show(Screen::Segments))),
    Act(Action::View(ViewAction::Show(Screen::Tracks))),
    Act(Action::View(ViewAction::Show(Screen::Confidence))),
    Act(Action::View(ViewAction::Show(Screen::Panel))),
    Line,
    Act(Action::View(ViewAction::Inspector)),
    Act(Action::View(ViewAction::Present)),
    Line,
    Sub(
        "menu-theme",
        &[
            Action::View(ViewAction::Theme(ThemeChoice::System)),
            Action::View(ViewAction::Theme(ThemeChoice::Light)),
            Action::View(ViewAction::Theme(ThemeChoice::Dark)),
        ],
    ),
    Sub(
        "menu-language",
        &[
            Action::View(ViewAction::Language(Language::English)),
            Action::View(ViewAction::Language(Language::Russian)),
        ],
    ),
    Line,
    Act(Action::View(ViewAction::ZoomIn)),
    Act(Action::View(ViewAction::ZoomOut)),
    Act(Action::View(ViewAction::ZoomReset)),
];

const HELP: &[Entry] = &[
    Act(Action::View(ViewAction::Palette)),
    Act(Action::Help(HelpAction::Keys)),
    Act(Action::Help(HelpAction::Messages)),
    Line,
    Act(Action::Help(HelpAction::About)),
];

type Menu = (&'static str, &'static [Entry]);

/// The menu of a screen stands in the middle and is called like it.
const fn of_screen(screen: Screen) -> Menu {
    match screen {
        Screen::Setup => ("action-screen-setup", SETUP),
        Screen::Matrix => ("action-screen-matrix", MATRIX),
        Screen::Interview => ("action-screen-interview", INTERVIEW),
        Screen::Priorities => ("action-screen-priorities", PRIORITIES),
        Screen::Map => ("action-screen-map", MAP),
        Screen::Segments => ("action-screen-segments", SEGMENTS),
        Screen::Tracks => ("action-screen-tracks", TRACKS),
        Screen::Confidence => ("action-screen-confidence", confidence::CONFIDENCE),
        Screen::Panel => ("action-screen-panel", panel::PANEL),
    }
}

fn menus(situation: &Situation<'_>) -> Vec<Menu> {
    let mut menus = vec![("menu-file", FILE), ("menu-edit", EDIT)];
    if situation.project {
        menus.push(of_screen(situation.screen));
    }
    menus.extend([("menu-view", VIEW), ("menu-help", HELP)]);
    menus
}

/// Shows the menus; the action that was chosen.
pub fn show(
    ui: &mut Ui,
    words: &Words,
    tokens: &Tokens,
    situation: &Situation<'_>,
) -> Option<Action> {
    let mut chosen = None;
    // A menu bar takes all the room that it is given, and more stands in this row.
    let menus = menus(situation);
    let room = vec2(width(ui, words, &menus), ui.available_height());
    ui.allocate_ui_with_layout(room, Layout::left_to_right(Align::Center), |ui| {
        bar(ui, words, tokens, (situation, &menus), &mut chosen);
    });
    chosen
}

/// How wide the titles are together.
fn width(ui: &Ui, words: &Words, menus: &[Menu]) -> f32 {
    let font = TextStyle::Button.resolve(ui.style());
    let title = |(title, _): &Menu| {
        let text = words.text(title).into_owned();
        let galley = ui
            .painter()
            .layout_no_wrap(text, font.clone(), Color32::PLACEHOLDER);
        galley.size().x + 2.0 * PADDING.x
    };
    menus.iter().map(title).sum()
}

fn bar(
    ui: &mut Ui,
    words: &Words,
    tokens: &Tokens,
    (situation, menus): (&Situation<'_>, &[Menu]),
    chosen: &mut Option<Action>,
) {
    MenuBar::new().style(style).ui(ui, |ui| {
        ui.spacing_mut().item_spacing.x = 0.0;
        for (title, entries) in menus {
            ui.menu_button(words.text(title), |ui| {
                ui.set_min_width(260.0);
                ui.spacing_mut().item_spacing.y = 1.0;
                for entry in *entries {
                    match entry {
                        Act(action) => item(ui, words, tokens, situation, *action, chosen),
                        Line => {
                            ui.separator();
                        }
                        Sub(title, actions) => {
                            ui.menu_button(words.text(title), |ui| {
                                ui.set_min_width(200.0);
                                ui.spacing_mut().item_spacing.y = 1.0;
                                for action in *actions {
                                    item(ui, words, tokens, situation, *action, chosen);
                                }
                            });
                        }
                    }
                }
            });
        }
    });
}

fn item(
    ui: &mut Ui,
    words: &Words,
    tokens: &Tokens,
    situation: &Situation<'_>,
    action: Action,
    chosen: &mut Option<Action>,
) {
    let (name, keys) = (
        action.text(words, situation),
        shortcut::text_of(ui.ctx(), action),
    );
    let button = Button::new(name.as_str())
        .shortcut_text(widgets::soft(keys.as_str(), tokens))
        .selected(situation.holds(action) == Some(true));
    let mut response = ui
        .add_enabled(situation.allows(action), button)
        .on_hover_text(words.text(action.facts().tip));
    if let Some(reason) = situation.reason(action) {
        response = response.on_disabled_hover_text(words.text(reason));
    }
    widgets::name_and_keys(&response, &name, &keys);
    if response.clicked() {
        *chosen = Some(action);
        ui.close();
    }
}

fn style(style: &mut egui::Style) {
    style.spacing.button_padding = PADDING;
    let widgets = &mut style.visuals.widgets;
    for look in [
        &mut widgets.inactive,
        &mut widgets.hovered,
        &mut widgets.open,
    ] {
        look.bg_stroke = Stroke::NONE;
    }
    widgets.inactive.weak_bg_fill = Color32::TRANSPARENT;
    widgets.inactive.bg_fill = Color32::TRANSPARENT;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_action_is_in_exactly_one_menu() {
        let mut listed = Vec::new();
        let all = [("", FILE), ("", EDIT), ("", VIEW), ("", HELP)];
        let screens = Screen::ALL.iter().map(|screen| of_screen(*screen));
        for (_, entries) in all.into_iter().chain(screens) {
            for entry in entries {
                match entry {
                    Act(action) => listed.push(*action),
                    Sub(_, actions) => listed.extend(*actions),
                    Line => {}
                }
            }
        }
        for action in Action::all() {
            let times = listed.iter().filter(|found| **found == action).count();
            assert_eq!(times, 1, "{action:?}");
        }
    }
}
