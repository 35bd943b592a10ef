//! The Matrix screen as it is used: keys and accessible names, no display, both languages.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test says what it expects by failing"
)]

use egui::accesskit::Role;
use egui::{Event, Key, Modifiers};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT, Queryable};
use touchrank::edit::{
    Edit, FactorEdit, History, ProjectEdit, SegmentEdit, StageEdit, TouchpointEdit,
};
use touchrank::i18n::{Language, Message, words};
use touchrank::methods::matrix::Scope;
use touchrank::model::{Channel, ClassRule, Project};
use touchrank::ui::action::{Action, EditAction, Screen, Situation, ThemeChoice};
use touchrank::ui::inspector::Inspector;
use touchrank::ui::matrix::{CellStyle, MatrixView};
use touchrank::ui::{Context, Derived, Intent, Intents, Theme, install_fonts, shortcut, tokens};

/// A window with nothing but the screen and its inspector.
struct Desk {
    history: History,
    derived: Derived,
    view: MatrixView,
    inspector: Inspector,
    language: Language,
    scope: Scope,
    said: Vec<Message>,
}

impl Desk {
    fn frame(&mut self, ui: &mut egui::Ui) {
        let revision = self.history.revision();
        self.derived
            .update(self.history.project(), revision, self.scope);
        let context = Context {
            project: self.history.project(),
            derived: &self.derived,
            certainty: &touchrank::ui::Certainty::default(),
            survey: &touchrank::ui::Survey::default(),
            scope: self.scope,
            words: words(self.language),
            tokens: tokens(Theme::Light),
            today: chrono::NaiveDate::from_ymd_opt(2026, 11, 22).unwrap(),
            now: chrono::NaiveDateTime::default(),
            rating_as: None,
            presenting: false,
        };
        let situation = Situation {
            project: true,
            undo: self.history.undo_label(),
            redo: self.history.redo_label(),
            selected: self.view.selected(context),
            exporting: false,
            inspector: true,
            presenting: false,
            autosave: true,
            theme: ThemeChoice::Light,
            language: self.language,
            screen: Screen::Matrix,
        };
        let mut actions = Vec::new();
        let mut undo = false;
        for action in shortcut::pressed(ui.ctx(), &situation) {
            match action {
                Action::Matrix(action) => actions.push(action),
                Action::Edit(EditAction::Undo) => undo = true,
                other => panic!("{other:?} is not of this screen"),
            }
        }
        let mut intents = Intents::default();
        egui::Panel::right("inspector")
            .exact_size(300.0)
            .show(ui, |ui| {
                egui::ScrollArea::vertical().show(ui, |ui| {
                    let subject = self.view.subject(context.project);
                    self.inspector
                        .show(ui, context, (Screen::Matrix, subject), &mut intents);
                });
            });
        egui::CentralPanel::default().show(ui, |ui| {
            self.view.show(ui, context, &actions, &mut intents);
        });
        for intent in intents.take() {
            match intent {
                Intent::Edit(edit) => drop(self.history.apply(&edit).unwrap()),
                Intent::BeginGesture => self.history.begin(),
                Intent::UpdateGesture(edit) => drop(self.history.update(&edit).unwrap()),
                Intent::CommitGesture => self.history.commit(),
                Intent::CancelGesture => self.history.cancel(),
                Intent::Say(message) | Intent::Refuse(message) => self.said.push(message),
                other => panic!("{other:?} is not of this screen"),
            }
        }
        if undo {
            self.history.undo();
        }
        if self.history.revision() != revision {
            ui.ctx().request_repaint();
        }
    }
}

/// The worked case of the method: w = 5, 4, 2 over four touchpoints in two stages, nothing rated yet.
fn worked_case() -> Project {
    let mut history = History::new(Project::named("Worked case"));
    for (name, weight) in [("Price", 5.0), ("Taste", 4.0), ("Way", 2.0)] {
        add_factor(&mut history, name, weight);
    }
    for (stage, touchpoints) in [("Choice", ["Ad", "Window"]), ("Visit", ["Menu", "Bill"])] {
        let edit = StageEdit::Add {
            name: stage.to_owned(),
            before: None,
        };
        history.apply(&Edit::Stage(edit)).unwrap();
        for name in touchpoints {
            let stage = history.project().stages.last().unwrap().id;
            let edit = TouchpointEdit::Add {
                stage,
                name: name.to_owned(),
                channel: Channel::Offline,
                before: None,
            };
            history.apply(&Edit::Touchpoint(edit)).unwrap();
        }
    }
    history.project().clone()
}

fn add_factor(history: &mut History, name: &str, weight: f64) {
    let edit = FactorEdit::Add {
        name: name.to_owned(),
        importance: Some(weight),
        before: None,
    };
    history.apply(&Edit::Factor(edit)).unwrap();
}

/// Rows of the worked case's relations, as a spreadsheet copies them.
const RELATIONS: &str = "9\t3\t1\t1\n3\t9\t1\t3\n1\t1\t9\t3";

fn desk(project: Project, language: Language) -> Harness<'static, Desk> {
    let desk = Desk {
        history: History::new(project),
        derived: Derived::default(),
        view: MatrixView::default(),
        inspector: Inspector::default(),
        language,
        scope: Scope::Whole,
        said: Vec::new(),
    };
    let mut harness = Harness::builder()
        .with_size([1600.0, 900.0])
        .with_step_dt(1.0 / 60.0)
        .with_context_setup(install_fonts)
        .build_ui_state(|ui, desk: &mut Desk| desk.frame(ui), desk);
    harness.run();
    harness
}

fn rated(language: Language) -> Harness<'static, Desk> {
    let mut harness = desk(worked_case(), language);
    paste(&mut harness, RELATIONS);
    harness
}

fn text(harness: &mut Harness<'_, Desk>, text: &str) {
    for sign in text.chars() {
        harness.event(Event::Text(sign.to_string()));
        harness.run();
    }
}

fn key(harness: &mut Harness<'_, Desk>, modifiers: Modifiers, key: Key) {
    harness.key_press_modifiers(modifiers, key);
    harness.run();
}

fn paste(harness: &mut Harness<'_, Desk>, text: &str) {
    harness.event(Event::Paste(text.to_owned()));
    harness.run();
}

fn copied(harness: &mut Harness<'_, Desk>, event: Event) -> String {
    harness.event(event);
    harness.step();
    let commands = &harness.output().platform_output.commands;
    commands
        .iter()
        .find_map(|command| match command {
            egui::OutputCommand::CopyText(text) => Some(text.clone()),
            _ => None,
        })
        .unwrap_or_default()
}

fn click(harness: &mut Harness<'_, Desk>, label: &str) {
    harness.get_by_label(label).click();
    harness.run();
}

/// The painted head of a factor, a touchpoint or a stage.
fn head<'a>(harness: &'a Harness<'_, Desk>, label: &'a str) -> egui_kittest::Node<'a> {
    harness
        .get_all_by_label(label)
        .find(|node| {
            let role = node.accesskit_node().role();
            matches!(role, Role::RowHeader | Role::ColumnHeader)
        })
        .unwrap()
}

fn click_head(harness: &mut Harness<'_, Desk>, label: &str) {
    head(harness, label).click();
    harness.run();
}

fn menu_of(harness: &mut Harness<'_, Desk>, label: &str) {
    head(harness, label).click_secondary();
    harness.run();
}

fn has(harness: &Harness<'_, Desk>, label: &str) -> bool {
    harness.query_by_label(label).is_some()
}

fn project<'a>(harness: &'a Harness<'_, Desk>) -> &'a Project {
    harness.state().history.project()
}

fn factors(harness: &Harness<'_, Desk>) -> Vec<String> {
    project(harness)
        .factors
        .iter()
        .map(|f| f.name.clone())
        .collect()
}

fn journey(harness: &Harness<'_, Desk>) -> Vec<String> {
    let project = project(harness);
    let name = |at: usize| project.touchpoints.get(at).unwrap().name.clone();
    project.journey().into_iter().map(name).collect()
}

fn said(harness: &Harness<'_, Desk>) -> String {
    let desk = harness.state();
    let message = desk.said.last().unwrap();
    words(desk.language).say(message)
}

// The figures of the worked case: A = 59, 53, 27, 23; shares 36.4, 32.7, 16.7, 14.2 %; B = 70, 64, 28.
const ENGLISH_FIGURES: [&str; 5] = [
    "Ad: score 59, share 36.4%, critical, rank 1",
    "Window: score 53, share 32.7%, critical, rank 2",
    "Menu: score 27, share 16.7%, less important, rank 3",
    "Bill: score 23, share 14.2%, less important, rank 4",
    "Price: score 70, share 43.2%, critical, rank 1",
];
const RUSSIAN_FIGURES: [&str; 2] = [
    "Ad: балл 59, доля 36,4\u{a0}%, критическая, место 1",
    "Bill: балл 23, доля 14,2\u{a0}%, менее важная, место 4",
];

#[test]
fn level_keys_fill_the_matrix_column_by_column_and_scores_follow() {
    for (language, expected) in [
        (Language::English, &ENGLISH_FIGURES[..]),
        (Language::Russian, &RUSSIAN_FIGURES[..]),
    ] {
        let mut harness = desk(worked_case(), language);
        text(&mut harness, "931391119133");
        for figures in expected {
            assert!(has(&harness, figures), "{figures}");
        }
        assert!(has(&harness, "Way × Menu: 9"));
    }
}

#[test]
fn a_key_that_is_no_level_is_named_and_changes_nothing() {
    let mut harness = desk(worked_case(), Language::Russian);
    text(&mut harness, "5");
    assert_eq!(project(&harness).relations.rated(), 0);
    assert_eq!(
        said(&harness),
        "Уровня с клавишей «5» здесь нет. Клавиши: 1, 3, 9; Delete очищает ячейку."
    );
}

#[test]
fn entries_go_right_where_that_is_chosen() {
    let mut harness = desk(worked_case(), Language::English);
    key(&mut harness, Modifiers::NONE, Key::F8);
    text(&mut harness, "931139");
    assert!(has(&harness, "Price × Window: 3"));
    assert!(has(&harness, "Taste × Window: 9"));
}

#[test]
fn a_level_fills_the_selected_range_as_one_step() {
    let mut harness = desk(worked_case(), Language::English);
    key(&mut harness, Modifiers::SHIFT, Key::ArrowDown);
    key(&mut harness, Modifiers::SHIFT, Key::ArrowRight);
    text(&mut harness, "3");
    assert_eq!(project(&harness).relations.rated(), 4);
    assert!(has(&harness, "Taste × Window: 3"));
    assert_eq!(harness.state().history.steps(), 1);
    key(&mut harness, Modifiers::NONE, Key::Delete);
    assert_eq!(project(&harness).relations.rated(), 0);
    key(&mut harness, Modifiers::COMMAND, Key::Z);
    assert_eq!(project(&harness).relations.rated(), 4);
}

#[test]
fn ctrl_d_and_ctrl_r_fill_down_and_right() {
    let mut harness = rated(Language::English);
    key(&mut harness, Modifiers::COMMAND, Key::A);
    key(&mut harness, Modifiers::COMMAND, Key::D);
    assert!(has(&harness, "Way × Ad: 9"));
    assert!(has(&harness, "Way × Bill: 1"));
    key(&mut harness, Modifiers::COMMAND, Key::R);
    assert!(has(&harness, "Way × Bill: 9"));
}

#[test]
fn what_is_copied_pastes_back_as_it_was() {
    let mut harness = rated(Language::English);
    key(&mut harness, Modifiers::COMMAND, Key::A);
    assert_eq!(copied(&mut harness, Event::Copy), RELATIONS);
    let before = project(&harness).relations.clone();
    assert_eq!(copied(&mut harness, Event::Cut), RELATIONS);
    harness.run();
    assert_eq!(project(&harness).relations.rated(), 0);
    paste(&mut harness, RELATIONS);
    assert_eq!(project(&harness).relations, before);
    assert_eq!(harness.state().history.steps(), 3);
}

#[test]
fn importances_and_cells_paste_together_with_a_decimal_comma() {
    let mut harness = desk(worked_case(), Language::Russian);
    key(&mut harness, Modifiers::NONE, Key::ArrowLeft);
    paste(&mut harness, "4,5\t9\r\n3\t\r\n2,25\t1\r\n");
    assert!(has(&harness, "Важность «Price»: 4,5"));
    assert!(has(&harness, "Важность «Way»: 2,25"));
    assert!(has(&harness, "Price × Ad: 9"));
    assert!(has(&harness, "Taste × Ad: не оценено"));
    key(&mut harness, Modifiers::SHIFT, Key::ArrowDown);
    assert_eq!(copied(&mut harness, Event::Copy), "4,5\n3");
}

#[test]
fn a_wrong_value_is_named_and_nothing_of_the_block_is_pasted() {
    let mut harness = desk(worked_case(), Language::English);
    paste(&mut harness, "9\t3\n3\t7");
    assert_eq!(project(&harness).relations.rated(), 0);
    assert_eq!(
        said(&harness),
        "Nothing was pasted. “Taste × Window” cannot be “7”: the levels are 1-3-9. Correct the value and paste again."
    );
    key(&mut harness, Modifiers::NONE, Key::ArrowLeft);
    paste(&mut harness, "6\n1");
    assert_eq!(
        said(&harness),
        "Nothing was pasted. Importance of “Price”: 6 lies outside 1…5. Correct the value and paste again."
    );
    assert!(has(&harness, "Importance of Price: 5"));
}

#[test]
fn a_block_larger_than_the_room_is_refused_with_both_sizes() {
    let mut harness = desk(worked_case(), Language::English);
    key(&mut harness, Modifiers::COMMAND, Key::End);
    paste(&mut harness, "9\t3\n3\t9");
    assert_eq!(project(&harness).relations.rated(), 0);
    assert!(
        said(&harness).contains("2 × 2 values"),
        "{}",
        said(&harness)
    );
    assert!(said(&harness).contains("only 1 × 1"), "{}", said(&harness));
}

#[test]
fn heads_are_reached_by_arrows_and_renamed_by_f2_and_enter() {
    let mut harness = desk(worked_case(), Language::English);
    key(&mut harness, Modifiers::NONE, Key::ArrowUp);
    key(&mut harness, Modifiers::NONE, Key::F2);
    text(&mut harness, "Poster");
    key(&mut harness, Modifiers::NONE, Key::Enter);
    assert_eq!(journey(&harness), ["Poster", "Window", "Menu", "Bill"]);
    key(&mut harness, Modifiers::NONE, Key::ArrowUp);
    key(&mut harness, Modifiers::NONE, Key::Enter);
    text(&mut harness, "Before");
    key(&mut harness, Modifiers::NONE, Key::Enter);
    assert_eq!(project(&harness).stages.get(0).unwrap().name, "Before");
}

#[test]
fn an_importance_is_typed_in_place_and_a_wrong_one_stays_open_with_the_reason() {
    let mut harness = rated(Language::English);
    key(&mut harness, Modifiers::NONE, Key::ArrowLeft);
    text(&mut harness, "8");
    key(&mut harness, Modifiers::NONE, Key::Enter);
    assert!(has(&harness, "8 lies outside 1…5."));
    key(&mut harness, Modifiers::NONE, Key::Backspace);
    text(&mut harness, "1");
    key(&mut harness, Modifiers::NONE, Key::Enter);
    // A = 1·9+4·3+2 = 23, 3+4·9+2 = 41, 1+4+2·9 = 23, 1+4·3+2·3 = 19
    assert!(has(
        &harness,
        "Ad: score 23, share 21.7%, important, rank 2="
    ));
}

#[test]
fn double_click_renames_and_escape_leaves_all_as_it_was() {
    let mut harness = desk(worked_case(), Language::English);
    let at = head(&harness, "Taste").rect().center();
    for _ in 0..2 {
        harness.drag_at(at);
        harness.drop_at(at);
    }
    harness.run();
    assert!(has(&harness, "Name of factor Taste"));
    text(&mut harness, "Flavour");
    key(&mut harness, Modifiers::NONE, Key::Escape);
    assert_eq!(factors(&harness), ["Price", "Taste", "Way"]);
}

#[test]
fn alt_and_arrows_move_factors_and_touchpoints_over_stage_borders_too() {
    let mut harness = rated(Language::English);
    key(&mut harness, Modifiers::ALT, Key::ArrowDown);
    assert_eq!(factors(&harness), ["Taste", "Price", "Way"]);
    // The cursor has gone with its factor: the level is Price's.
    text(&mut harness, "1");
    assert!(has(&harness, "Price × Ad: 1"));
    key(&mut harness, Modifiers::ALT, Key::ArrowRight);
    assert_eq!(journey(&harness), ["Window", "Ad", "Menu", "Bill"]);
    key(&mut harness, Modifiers::ALT, Key::ArrowRight);
    assert_eq!(journey(&harness), ["Window", "Ad", "Menu", "Bill"]);
    let visit = project(&harness).stages.get(1).unwrap().id;
    let ad = project(&harness)
        .touchpoints
        .iter()
        .find(|t| t.name == "Ad");
    assert_eq!(ad.unwrap().stage, visit);
    assert!(has(&harness, "Price × Ad: 1"));
}

#[test]
fn heads_are_dragged_to_another_place() {
    let mut harness = desk(worked_case(), Language::English);
    let from = head(&harness, "Price").rect().center();
    let to = head(&harness, "Way").rect().center() + egui::vec2(0.0, 12.0);
    harness.drag_at(from);
    harness.run();
    harness.hover_at(from + egui::vec2(0.0, 20.0));
    harness.run();
    harness.hover_at(to);
    harness.run();
    harness.drop_at(to);
    harness.run();
    assert_eq!(factors(&harness), ["Taste", "Way", "Price"]);
    assert_eq!(harness.state().history.steps(), 1);
}

#[test]
fn excluding_strikes_an_item_from_every_figure_and_takes_it_in_again() {
    let mut harness = rated(Language::Russian);
    menu_of(&mut harness, "Ad");
    click(&mut harness, "Исключить из расчёта");
    assert!(has(&harness, "Исключена 1 точка контакта"));
    assert!(has(&harness, "Ad: показателей нет"));
    // B_1 without the first column: 5·(3 + 1 + 1)
    assert!(harness.query_by_label_contains("Price: балл 25,").is_some());
    menu_of(&mut harness, "Ad");
    click(&mut harness, "Вернуть в расчёт");
    assert!(harness.query_by_label_contains("Price: балл 70,").is_some());
}

#[test]
fn deleting_is_said_and_undone() {
    let mut harness = rated(Language::English);
    let before = project(&harness).clone();
    menu_of(&mut harness, "Choice");
    click(&mut harness, "Delete");
    assert_eq!(journey(&harness), ["Menu", "Bill"]);
    assert_eq!(
        said(&harness),
        "Stage “Choice” is deleted with its 2 touchpoints. Undo brings them back."
    );
    key(&mut harness, Modifiers::COMMAND, Key::Z);
    assert_eq!(*project(&harness), before);
}

#[test]
fn a_new_item_is_typed_and_is_one_step_and_escape_takes_it_back() {
    let mut harness = desk(worked_case(), Language::English);
    click(&mut harness, "+ Touchpoint");
    text(&mut harness, "Call");
    key(&mut harness, Modifiers::NONE, Key::Enter);
    assert_eq!(journey(&harness), ["Ad", "Call", "Window", "Menu", "Bill"]);
    assert_eq!(harness.state().history.steps(), 1);
    click(&mut harness, "+ Factor");
    text(&mut harness, "Noise");
    key(&mut harness, Modifiers::NONE, Key::Escape);
    assert_eq!(factors(&harness), ["Price", "Taste", "Way"]);
    assert_eq!(harness.state().history.steps(), 1);
}

#[test]
fn an_action_while_a_name_is_typed_keeps_the_name() {
    let mut harness = desk(worked_case(), Language::English);
    let add = Modifiers::COMMAND | Modifiers::SHIFT;
    key(&mut harness, add, Key::F);
    text(&mut harness, "Noise");
    key(&mut harness, add, Key::F);
    // The new one has no name yet: asking for another changes nothing.
    key(&mut harness, add, Key::F);
    text(&mut harness, "Light");
    key(&mut harness, Modifiers::NONE, Key::Enter);
    assert_eq!(
        factors(&harness),
        ["Price", "Noise", "Light", "Taste", "Way"]
    );
    assert_eq!(harness.state().history.steps(), 2);
}

#[test]
fn the_menu_of_a_head_renames_and_marks_it() {
    let mut harness = desk(worked_case(), Language::Russian);
    menu_of(&mut harness, "Bill");
    click(&mut harness, "Переименовать");
    text(&mut harness, "Счёт");
    key(&mut harness, Modifiers::NONE, Key::Enter);
    assert_eq!(journey(&harness), ["Ad", "Window", "Menu", "Счёт"]);
    menu_of(&mut harness, "Счёт");
    click(&mut harness, "Обязательная");
    let bill = project(&harness).touchpoints.get(3).unwrap();
    assert!(bill.must_have);
}

#[test]
fn tab_goes_to_the_next_cell_and_escape_gives_the_keys_away() {
    let mut harness = desk(worked_case(), Language::English);
    key(&mut harness, Modifiers::NONE, Key::ArrowDown);
    key(&mut harness, Modifiers::NONE, Key::Tab);
    text(&mut harness, "9");
    assert!(has(&harness, "Taste × Window: 9"));
    key(&mut harness, Modifiers::NONE, Key::Escape);
    key(&mut harness, Modifiers::NONE, Key::Tab);
    text(&mut harness, "3");
    assert_eq!(project(&harness).relations.rated(), 1);
}

#[test]
fn the_cursor_is_brought_into_view() {
    let mut history = History::new(worked_case());
    let stage = history.project().stages.last().unwrap().id;
    for at in 0..80 {
        let edit = TouchpointEdit::Add {
            stage,
            name: format!("Call {at}"),
            channel: Channel::Online,
            before: None,
        };
        history.apply(&Edit::Touchpoint(edit)).unwrap();
    }
    let mut harness = desk(history.project().clone(), Language::English);
    assert!(!has(&harness, "Price × Call 79: not rated"));
    key(&mut harness, Modifiers::NONE, Key::End);
    let cell = harness.get_by_label("Price × Call 79: not rated").rect();
    assert!(cell.width() > 25.0, "{cell}");
    assert!(!has(&harness, "Price × Ad: not rated"));
}

#[test]
fn an_empty_project_says_what_belongs_here_and_begins() {
    for (language, title, add, first) in [
        (
            Language::English,
            "Here the matrix begins",
            "Add a touchpoint",
            "First stage",
        ),
        (
            Language::Russian,
            "Здесь начинается матрица",
            "Добавить точку контакта",
            "Первый этап",
        ),
    ] {
        let mut harness = desk(Project::named("New"), language);
        assert!(has(&harness, title));
        click(&mut harness, add);
        text(&mut harness, "Site");
        key(&mut harness, Modifiers::NONE, Key::Enter);
        assert_eq!(journey(&harness), ["Site"]);
        assert_eq!(project(&harness).stages.get(0).unwrap().name, first);
        assert_eq!(harness.state().history.steps(), 1);
    }
}

#[test]
fn filter_and_sort_leave_the_document_alone_and_say_that_they_are_on() {
    let mut harness = rated(Language::English);
    let before = project(&harness).clone();
    click(&mut harness, "Filter");
    harness
        .get_all_by_label("less important")
        .find(|node| node.accesskit_node().role() == Role::RadioButton)
        .unwrap()
        .click();
    harness.run();
    assert!(has(
        &harness,
        "Filter: 2 of 4 touchpoints and 3 of 3 factors shown."
    ));
    assert!(!has(&harness, "Price × Ad: 9"));
    key(&mut harness, Modifiers::NONE, Key::Escape);
    click(&mut harness, "Show everything");
    key(&mut harness, Modifiers::NONE, Key::F6);
    assert!(has(
        &harness,
        "Touchpoints by score; the project’s order is unchanged."
    ));
    // A name is refused its move while the screen is sorted.
    click_head(&mut harness, "Way");
    key(&mut harness, Modifiers::ALT, Key::ArrowUp);
    assert!(said(&harness).starts_with("The screen is sorted"));
    assert_eq!(*project(&harness), before);
    key(&mut harness, Modifiers::NONE, Key::F6);
    assert!(!has(
        &harness,
        "Touchpoints by score; the project’s order is unchanged."
    ));
}

#[test]
fn the_scale_dialog_shows_what_changes_and_changes_it_as_one_step() {
    let mut harness = rated(Language::English);
    click(&mut harness, "Scale 1-3-9");
    assert!(has(&harness, "This is the present scale."));
    click(&mut harness, "1-2-4");
    // A under 1-2-4: 5·4+4·2+2 = 30, 5·2+4·4+2 = 28, 5+4+2·4 = 17, 5+4·2+2·2 = 17: the last two share rank 3.
    assert!(has(&harness, "1 touchpoint changes its rank."));
    assert!(has(&harness, "Bill: rank 4 → 3="));
    click(&mut harness, "Apply");
    assert!(has(&harness, "Price × Ad: 4"));
    assert!(has(&harness, "Scale 1-2-4"));
    key(&mut harness, Modifiers::COMMAND, Key::Z);
    assert!(has(&harness, "Price × Ad: 9"));
}

#[test]
fn the_scale_dialog_refuses_what_is_no_scale() {
    let mut harness = rated(Language::Russian);
    click(&mut harness, "Шкала 1-3-9");
    click(&mut harness, "Клавиша уровня 3");
    key(&mut harness, Modifiers::NONE, Key::Backspace);
    text(&mut harness, "1");
    assert!(
        harness
            .query_by_label_contains("Клавиша «1» не подходит")
            .is_some()
    );
    key(&mut harness, Modifiers::NONE, Key::Escape);
    harness.run();
    assert_eq!(harness.state().history.steps(), 1);
}

#[test]
fn the_class_rule_dialog_counts_what_changes_and_sets_the_rule() {
    let mut harness = rated(Language::English);
    click(&mut harness, "Classes");
    click(&mut harness, "Percent of the mean");
    // d/x̄ = +45.7, +30.9, −33.3, −43.2 %: at 25 % the classes stay, at 40 % the middle two become important.
    assert!(has(&harness, "No class changes.") || has(&harness, "1 factor changes its class."));
    let field = harness.get_by_role_and_label(Role::TextInput, "Percent");
    field.click();
    harness.run();
    key(&mut harness, Modifiers::COMMAND, Key::A);
    text(&mut harness, "40");
    assert!(has(&harness, "2 touchpoints change their class."));
    click(&mut harness, "Apply");
    assert_eq!(
        project(&harness).class_rule,
        ClassRule::Percent { p_percent: 40.0 }
    );
    assert!(has(
        &harness,
        "Window: score 53, share 32.7%, important, rank 2"
    ));
}

#[test]
fn the_inspector_asks_the_question_and_takes_the_answer() {
    let mut harness = rated(Language::English);
    click(&mut harness, "Taste × Window: 9");
    assert!(has(
        &harness,
        "How far can the customer, at “Window”, form an idea of how the company deals with “Taste”?"
    ));
    // 4·9 of 53 are 67.9 %.
    assert!(harness.query_all_by_label("4 × 9 = 36").next().is_some());
    assert!(harness.query_all_by_label("67.9%").next().is_some());
    click(&mut harness, "3 – an impression can form");
    assert!(has(&harness, "Taste × Window: 3"));
    let mut harness = rated(Language::Russian);
    click(&mut harness, "Taste × Window: 9");
    assert!(has(
        &harness,
        "Насколько клиент в точке контакта «Window» может составить представление о том, как у компании обстоит дело с фактором «Taste»?"
    ));
}

#[test]
fn a_note_is_kept_when_its_field_is_left() {
    let mut harness = rated(Language::English);
    click_head(&mut harness, "Bill");
    click(&mut harness, "Description of the touchpoint");
    text(&mut harness, "slow");
    click_head(&mut harness, "Price");
    let bill = project(&harness)
        .touchpoints
        .iter()
        .find(|t| t.name == "Bill");
    assert_eq!(bill.unwrap().note, "slow");
    assert_eq!(harness.state().history.steps(), 2);
}

#[test]
fn a_segment_inherits_until_it_says_otherwise() {
    let mut harness = rated(Language::English);
    let edit = Edit::Segment(SegmentEdit::Add("Families".to_owned()));
    harness.state_mut().history.apply(&edit).unwrap();
    let id = project(&harness).segments.get(0).unwrap().id;
    harness.state_mut().scope = Scope::Segment(id);
    harness.run();
    assert!(has(&harness, "Price × Ad: 9, inherited"));
    text(&mut harness, "1");
    assert!(has(&harness, "Price × Ad: 1, own, whole market 9"));
    assert_eq!(project(&harness).relations.get(0, 0), Some(9));
    key(&mut harness, Modifiers::NONE, Key::ArrowUp);
    key(&mut harness, Modifiers::NONE, Key::Delete);
    assert!(has(&harness, "Price × Ad: 9, inherited"));
}

#[test]
fn the_selection_survives_undo_and_a_smaller_document() {
    let mut harness = rated(Language::English);
    key(&mut harness, Modifiers::COMMAND, Key::End);
    let way = project(&harness).factors.get(2).unwrap().id;
    let edit = Edit::Factor(FactorEdit::Delete(way));
    harness.state_mut().history.apply(&edit).unwrap();
    harness.run();
    text(&mut harness, "9");
    assert!(has(&harness, "Taste × Bill: 9"));
}

#[test]
fn words_follow_the_language_while_running() {
    let mut harness = rated(Language::English);
    assert!(has(&harness, "100% rated: 12 of 12 cells"));
    harness.state_mut().language = Language::Russian;
    harness.run();
    assert!(has(&harness, "Оценено 100\u{a0}%: 12 из 12 ячеек"));
    assert!(has(&harness, "Шкала 1-3-9"));
}

#[test]
fn symbols_take_the_place_of_numbers() {
    let mut harness = rated(Language::English);
    key(&mut harness, Modifiers::NONE, Key::F7);
    assert_eq!(harness.state().view.style, CellStyle::Symbol);
    let edit = ProjectEdit::SetClassRule(ClassRule::NaturalBreaks);
    harness
        .state_mut()
        .history
        .apply(&Edit::Project(edit))
        .unwrap();
    harness.run();
    assert!(has(&harness, "Price × Ad: 9"));
}
