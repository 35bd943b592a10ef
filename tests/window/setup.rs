//! The Set-up screen: from New to a matrix by keyboard alone.

use egui::accesskit::Toggled;
use egui::{Key, Modifiers, Role};
use egui_kittest::kittest::{NodeT, Queryable};
use touchrank::edit::{Edit, PickedStage, StageEdit, apply};
use touchrank::files::examples;
use touchrank::i18n::Language;
use touchrank::model::{Channel, Project, Weighting};

use crate::kit::Window;

impl Window {
    /// Types a factor and its importance as a person does at the keyboard.
    fn type_factor(&mut self, name: &str, importance: &str) {
        self.type_text(name);
        self.key(Key::Enter);
        if !importance.is_empty() {
            self.type_text(importance);
        }
        self.key(Key::Enter);
    }

    fn factors(&self) -> Vec<(String, Option<f64>)> {
        let factors = self.project().factors.iter();
        let pair = |factor: &touchrank::model::Factor| {
            let importance = factor.importance.map(touchrank::model::Importance::value);
            (factor.name.clone(), importance)
        };
        factors.map(pair).collect()
    }

    fn touchpoints(&self) -> Vec<String> {
        let touchpoints = self.project().touchpoints.iter();
        touchpoints.map(|item| item.name.clone()).collect()
    }

    /// Whether the box of that name has a tick; none where there is no such box.
    fn ticked(&self, name: &str) -> Option<bool> {
        let mut boxes = self.harness.query_all_by_role(Role::CheckBox);
        let found = boxes.find(|node| node.accesskit_node().label().as_deref() == Some(name));
        found.map(|node| node.accesskit_node().toggled() == Some(Toggled::True))
    }
}

fn pair(name: &str, importance: f64) -> (String, Option<f64>) {
    (name.to_owned(), Some(importance))
}

#[test]
fn new_leads_to_factors_and_touchpoints_by_keyboard_alone() {
    for (language, names, stage) in [
        (
            Language::English,
            ["Clear price", "Quality proof", "Way there"],
            "Need formation",
        ),
        (
            Language::Russian,
            ["Понятная цена", "Качество", "Дорога"],
            "Формирование потребности",
        ),
    ] {
        let mut window = Window::new(language);
        window.command(Key::N);
        // The first field has the focus.
        for (name, importance) in names.into_iter().zip(["5", "4", "2"]) {
            window.type_factor(name, importance);
        }
        let expected = [
            pair(names[0], 5.0),
            pair(names[1], 4.0),
            pair(names[2], 2.0),
        ];
        assert_eq!(window.factors(), expected);
        window.press(Modifiers::COMMAND, Key::Enter);
        // The first two of the first stage, the fourth and the fifth.
        let template = examples::project("template", language).unwrap();
        let offered: Vec<_> = template
            .touchpoints
            .iter()
            .map(|t| t.name.clone())
            .collect();
        window.key(Key::ArrowDown);
        window.press(Modifiers::SHIFT, Key::ArrowDown);
        window.key(Key::ArrowDown);
        window.key(Key::ArrowDown);
        window.key(Key::Space);
        window.key(Key::ArrowDown);
        window.key(Key::Space);
        assert_eq!(window.ticked(&offered[0]), Some(true));
        assert_eq!(window.ticked(&offered[2]), Some(false));
        assert!(window.project().touchpoints.is_empty());
        window.key(Key::Enter);
        let picked = [&offered[0], &offered[1], &offered[3], &offered[4]];
        assert_eq!(window.touchpoints().iter().collect::<Vec<_>>(), picked);
        assert_eq!(window.project().stages.get(0).unwrap().name, stage);
        // Each undo takes one of the four steps back.
        window.command(Key::Z);
        assert!(window.project().touchpoints.is_empty());
        assert_eq!(window.project().factors.len(), 3);
        for left in [2, 1, 0] {
            window.command(Key::Z);
            assert_eq!(window.project().factors.len(), left);
        }
        window.command(Key::Y);
        assert_eq!(window.factors(), expected[..1]);
    }
}

#[test]
fn undo_is_the_documents_in_a_field_that_holds_nothing_new() {
    let mut window = Window::new(Language::English);
    window.click("New project");
    window.type_factor("Clear price", "5");
    window.type_factor("Quality", "");
    assert_eq!(window.factors()[1], ("Quality".to_owned(), None));
    assert!(window.sees("1 factor has no importance yet"));
    window.command(Key::Z);
    assert_eq!(window.project().factors.len(), 1);
    // In a field that holds something, undo is the field's own.
    window.type_text("Way");
    window.command(Key::Z);
    assert_eq!(window.project().factors.len(), 1);
}

#[test]
fn what_cannot_be_is_refused_in_words_and_changes_nothing() {
    for (language, word) in [(Language::English, "1…5"), (Language::Russian, "1…5")] {
        let mut window = Window::new(language);
        window.command(Key::N);
        window.type_factor("A", "9");
        assert!(window.project().factors.is_empty());
        let alert = window.harness.query_all_by_role(Role::Alert).next();
        let said = alert.unwrap().accesskit_node().label().unwrap();
        assert!(
            said.contains('9') && (said.contains('5') || said.contains(word)),
            "{said}"
        );
        // The field has the focus and can be mended.
        window.key(Key::Backspace);
        window.type_text("4,6");
        window.key(Key::Enter);
        assert_eq!(window.factors(), [pair("A", 4.6)]);
    }
}

#[test]
fn weights_of_another_range_are_taken_as_they_are() {
    let mut project = Project::named("Cafe");
    project.weighting = Weighting::AsIs;
    let mut window = Window::with(Language::English, &project);
    window.command(Key::Num1);
    window.type_factor("Price", "70");
    assert_eq!(window.factors(), [pair("Price", 70.0)]);
}

#[test]
fn factors_are_changed_in_their_lines() {
    let mut window = Window::new(Language::Russian);
    window.command(Key::N);
    for name in ["Цена", "Вкус", "Дорога"] {
        window.type_factor(name, "3");
    }
    // Up from the line of the next factor is the last one; Shift+Tab goes back to its name.
    window.key(Key::ArrowUp);
    window.type_text(" домой");
    assert_eq!(window.factors()[2].0, "Дорога");
    window.key(Key::Escape);
    window.type_text("!");
    window.key(Key::Enter);
    assert_eq!(window.factors()[2].0, "Дорога!");
    window.key(Key::ArrowUp);
    window.press(Modifiers::ALT, Key::ArrowUp);
    let names = |window: &Window| -> Vec<String> {
        window.factors().into_iter().map(|(name, _)| name).collect()
    };
    assert_eq!(names(&window), ["Цена", "Дорога!", "Вкус"]);
    window.press(Modifiers::ALT, Key::ArrowDown);
    assert_eq!(names(&window), ["Цена", "Вкус", "Дорога!"]);
    // Tab goes on to the importance; leaving the field keeps what is typed.
    window.key(Key::Tab);
    window.key(Key::Backspace);
    window.type_text("5");
    window.key(Key::ArrowUp);
    assert_eq!(window.factors()[2], pair("Дорога!", 5.0));
    window.press(Modifiers::ALT, Key::Delete);
    assert_eq!(names(&window), ["Цена", "Дорога!"]);
    window.command(Key::Z);
    assert_eq!(names(&window), ["Цена", "Вкус", "Дорога!"]);
}

#[test]
fn steps_are_left_and_taken_up_again() {
    let mut window = Window::new(Language::English);
    window.command(Key::N);
    window.type_factor("Price", "5");
    assert!(window.sees("Factors: next, 1 factor"));
    // Half typed, and on: it counts.
    window.type_text("Quality");
    window.press(Modifiers::ALT, Key::Num2);
    assert_eq!(window.project().factors.len(), 2);
    assert!(window.sees("Factors: next, 2 factors, 1 without importance"));
    window.press(Modifiers::SHIFT, Key::Space);
    assert!(window.sees("Add 23 touchpoints"));
    // Ticks are there after a look at the matrix and at another step.
    window.command(Key::Num2);
    assert!(window.is_on("Matrix"));
    window.command(Key::Num1);
    assert!(window.sees("Add 23 touchpoints"));
    window.press(Modifiers::ALT, Key::Num1);
    window.key(Key::ArrowUp);
    window.key(Key::Tab);
    window.type_text("4");
    window.command(Key::Enter);
    assert_eq!(window.factors()[1], pair("Quality", 4.0));
    // On from here adds what is ticked and says how far rating is.
    window.command(Key::Enter);
    assert_eq!(window.project().touchpoints.len(), 23);
    assert!(window.sees("Touchpoints: done, 23 touchpoints in 1 stage"));
    assert!(window.sees("0 of 46 cells are rated"));
    window.key(Key::Enter);
    assert!(window.is_on("Interview"));
    window.command(Key::Num1);
    window.press(Modifiers::ALT, Key::Num4);
    assert!(window.sees("Nothing is rated yet"));
}

#[test]
fn what_is_typed_counts_when_another_screen_is_shown() {
    let mut window = Window::new(Language::English);
    window.command(Key::N);
    window.type_text("Price");
    window.command(Key::Num2);
    assert_eq!(window.factors(), [("Price".to_owned(), None)]);
}

#[test]
fn exactly_forty_are_chosen_with_few_keys() {
    let mut window = Window::new(Language::Russian);
    window.command(Key::N);
    window.press(Modifiers::ALT, Key::Num2);
    // The first stage as a whole, 23, and 17 of the next one.
    window.press(Modifiers::SHIFT, Key::Space);
    window.key(Key::PageDown);
    window.key(Key::ArrowDown);
    for _ in 1..17 {
        window.press(Modifiers::SHIFT, Key::ArrowDown);
    }
    assert!(window.sees("Добавить 40 точек контакта"));
    window.key(Key::Enter);
    assert_eq!(window.project().touchpoints.len(), 40);
    assert_eq!(window.project().stages.len(), 2);
}

#[test]
fn the_template_is_searched_by_typing() {
    let mut window = Window::new(Language::English);
    window.command(Key::N);
    window.press(Modifiers::ALT, Key::Num2);
    window.type_text("o");
    window.type_text("utdoor");
    assert_eq!(window.ticked("Outdoor advertising"), Some(false));
    assert_eq!(window.ticked("Paid search ad"), None);
    window.key(Key::Enter);
    window.key(Key::ArrowDown);
    window.key(Key::Space);
    // Escape shows everything again; the tick holds.
    window.key(Key::Escape);
    assert_eq!(window.ticked("Outdoor advertising"), Some(true));
    assert_eq!(window.ticked("Paid search ad"), Some(false));
    window.key(Key::Enter);
    assert_eq!(window.touchpoints(), ["Outdoor advertising"]);
}

#[test]
fn what_the_project_has_is_not_added_twice() {
    let mut project = Project::named("Кафе");
    let there = PickedStage {
        stage: "Реклама".to_owned(),
        touchpoints: vec![("НАРУЖНАЯ РЕКЛАМА".to_owned(), Channel::Offline)],
    };
    let edit = Edit::Stage(StageEdit::AddTouchpoints(vec![there]));
    apply(&mut project, &edit).unwrap();
    std::sync::Arc::make_mut(&mut project.about).language = Language::Russian;
    let mut window = Window::with(Language::Russian, &project);
    window.command(Key::Num1);
    window.press(Modifiers::ALT, Key::Num2);
    {
        let mut boxes = window.harness.query_all_by_role(Role::CheckBox);
        let named = |name: Option<String>| name.as_deref() == Some("Наружная реклама");
        let found = boxes.find(|node| named(node.accesskit_node().label()));
        let found = found.unwrap().accesskit_node();
        assert!(found.is_disabled());
        assert_eq!(found.description().as_deref(), Some("уже в проекте"));
    }
    window.command(Key::A);
    window.key(Key::Enter);
    assert_eq!(window.project().touchpoints.len(), 115);
    let same = |name: &&String| name.to_lowercase() == "наружная реклама";
    assert_eq!(window.touchpoints().iter().filter(same).count(), 1);
}

#[test]
fn the_template_is_offered_in_the_other_language_too() {
    let mut window = Window::new(Language::English);
    window.command(Key::N);
    window.press(Modifiers::ALT, Key::Num2);
    window.key(Key::ArrowDown);
    window.key(Key::Space);
    window.click("Русский");
    // The tick holds, in other words.
    assert!(window.sees("Add 1 touchpoint"));
    window.key(Key::Enter);
    assert_eq!(window.touchpoints(), ["Объявление в поисковой выдаче"]);
}

#[test]
fn a_touchpoint_of_ones_own_is_added_and_taken_out() {
    for (language, name, stage, twin) in [
        (
            Language::English,
            "Name of the touchpoint",
            "Stage: ",
            "already",
        ),
        (
            Language::Russian,
            "Название точки контакта",
            "Этап: ",
            "уже есть",
        ),
    ] {
        let mut window = Window::new(language);
        window.command(Key::N);
        window.press(Modifiers::ALT, Key::Num2);
        window.harness.get_by_label(name).focus();
        window.settle();
        window.type_text("Кот на крыльце");
        window.key(Key::Enter);
        assert_eq!(window.touchpoints(), ["Кот на крыльце"]);
        // The same again is refused; on another stage, named by typing, it is welcome.
        window.type_text("кот на крыльце");
        window.key(Key::Enter);
        assert_eq!(window.project().touchpoints.len(), 1);
        assert!(window.sees(twin));
        window.harness.get_by_label_contains(stage).focus();
        window.settle();
        window.command(Key::A);
        window.type_text("Двор");
        window.key(Key::Enter);
        let project = window.project();
        assert_eq!(project.touchpoints.len(), 2);
        assert_eq!(project.stages.get(1).unwrap().name, "Двор");
        assert_eq!(project.touchpoints.get(1).unwrap().channel, Channel::Both);
        window.command(Key::Z);
        assert_eq!(window.project().touchpoints.len(), 1);
    }
}

#[test]
fn empty_places_of_the_matrix_lead_to_the_set_up() {
    for (language, whole, pick) in [
        (
            Language::English,
            "Set up step by step",
            "Pick touchpoints from the template…",
        ),
        (
            Language::Russian,
            "Подготовить по шагам",
            "Выбрать точки контакта из шаблона…",
        ),
    ] {
        let mut window = Window::with(language, &Project::named("Cafe"));
        window.click(whole);
        window.type_factor("A", "5");
        window.command(Key::Num2);
        window.click(pick);
        // The picker has the focus.
        window.key(Key::ArrowDown);
        window.key(Key::Space);
        window.key(Key::Enter);
        assert_eq!(window.project().touchpoints.len(), 1);
    }
}

#[test]
fn other_projects_open_in_the_matrix() {
    let mut window = Window::new(Language::English);
    window.click("New project");
    assert!(window.is_on("Set up"));
    window.press(Modifiers::COMMAND | Modifiers::SHIFT, Key::N);
    assert!(window.is_on("Matrix"));
}

#[test]
fn the_next_factor_can_be_typed_after_a_dialog() {
    let mut window = Window::new(Language::English);
    window.command(Key::N);
    window.rename("Cafe");
    window.type_factor("Price", "5");
    window.command(Key::K);
    window.key(Key::Escape);
    window.type_factor("Quality", "4");
    assert_eq!(window.factors(), [pair("Price", 5.0), pair("Quality", 4.0)]);
}

#[test]
fn quick_keys_are_not_lost() {
    let mut window = Window::new(Language::English);
    window.command(Key::N);
    // One event a frame, and none in between.
    for name in ["A", "B", "C"] {
        let text = |text: &str| egui::Event::Text(text.to_owned());
        window.harness.event(text(name));
        window.harness.step();
        window.harness.key_press(Key::Enter);
        window.harness.step();
        window.harness.event(text("3"));
        window.harness.step();
        window.harness.key_press(Key::Enter);
        window.harness.step();
    }
    window.settle();
    assert_eq!(
        window.factors(),
        [pair("A", 3.0), pair("B", 3.0), pair("C", 3.0)]
    );
}

#[test]
fn a_factor_that_is_being_typed_is_in_the_file_that_is_saved() {
    let mut window = Window::with(Language::English, &Project::named("Café"));
    window.command(Key::Num1);
    window.type_text("Clear price");
    window.command(Key::S);
    let file = std::fs::read_to_string(window.path("project.ron")).unwrap();
    assert!(file.contains("Clear price"));
}
