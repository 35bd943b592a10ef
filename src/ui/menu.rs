//! The menu bar: actions by topic, each with its shortcut and its tooltip.

use egui::{Align, Button, Color32, Layout, MenuBar, Stroke, TextStyle, Ui, Vec2, vec2};

use super::action::{
    Action, CsvStyle, EditAction, FileAction, HelpAction, MatrixAction, Screen, Situation,
    ThemeChoice, ViewAction,
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
    Line,
    Act(Action::File(FileAction::Export(CsvStyle::International))),
    Act(Action::File(FileAction::Export(CsvStyle::ExcelRussian))),
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
    Act(Action::Matrix(MatrixAction::Clear)),
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
];

const VIEW: &[Entry] = &[
    Act(Action::View(ViewAction::Show(Screen::Matrix))),
    Act(Action::View(ViewAction::Inspector)),
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

const MENUS: [(&str, &[Entry]); 5] = [
    ("menu-file", FILE),
    ("menu-edit", EDIT),
    ("menu-matrix", MATRIX),
    ("menu-view", VIEW),
    ("menu-help", HELP),
];

/// Shows the menus; the action that was chosen.
pub fn show(
    ui: &mut Ui,
    words: &Words,
    tokens: &Tokens,
    situation: &Situation<'_>,
) -> Option<Action> {
    let mut chosen = None;
    // A menu bar takes all the room that it is given, and more stands in this row.
    let room = vec2(width(ui, words), ui.available_height());
    ui.allocate_ui_with_layout(room, Layout::left_to_right(Align::Center), |ui| {
        bar(ui, words, tokens, situation, &mut chosen);
    });
    chosen
}

/// How wide the titles are together.
fn width(ui: &Ui, words: &Words) -> f32 {
    let font = TextStyle::Button.resolve(ui.style());
    let title = |(title, _): &(&'static str, _)| {
        let text = words.text(title).into_owned();
        let galley = ui
            .painter()
            .layout_no_wrap(text, font.clone(), Color32::PLACEHOLDER);
        galley.size().x + 2.0 * PADDING.x
    };
    MENUS.iter().map(title).sum()
}

fn bar(
    ui: &mut Ui,
    words: &Words,
    tokens: &Tokens,
    situation: &Situation<'_>,
    chosen: &mut Option<Action>,
) {
    MenuBar::new().style(style).ui(ui, |ui| {
        ui.spacing_mut().item_spacing.x = 0.0;
        for (title, entries) in MENUS {
            ui.menu_button(words.text(title), |ui| {
                ui.set_min_width(260.0);
                ui.spacing_mut().item_spacing.y = 1.0;
                for entry in entries {
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
    let response = ui
        .add_enabled(situation.allows(action), button)
        .on_hover_text(words.text(action.facts().tip));
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
        for (_, entries) in MENUS {
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
