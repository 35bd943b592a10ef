//! Search and go: items of the project, segments, screens and commands by a part of their names.

use egui::{Key, Modifiers};
use egui_kittest::kittest::{NodeT, Queryable};
use touchrank::edit::{Edit, EvidenceEdit, EvidenceWords, apply};
use touchrank::files::examples;
use touchrank::i18n::Language;
use touchrank::model::{Project, Subject};

use crate::kit::Window;

fn restaurant(language: Language) -> Project {
    examples::project("restaurant", language).unwrap()
}

impl Window {
    fn search(&mut self, query: &str) {
        self.command(Key::K);
        self.type_text(query);
    }

    fn goes(&mut self) {
        self.press(Modifiers::NONE, Key::Enter);
    }

    /// What kind the first found thing of a name is, and where it belongs.
    fn remark(&self, name: &str) -> Option<String> {
        let mut found = self.harness.query_all_by_label(name);
        found.find_map(|node| node.accesskit_node().description())
    }
}

#[test]
fn a_touchpoint_is_found_by_a_part_of_its_name_and_selected_in_the_matrix() {
    for (language, word) in [
        (Language::English, "touchpoint"),
        (Language::Russian, "точка контакта"),
    ] {
        let project = restaurant(language);
        let item = project.touchpoints.iter().nth(20).unwrap().clone();
        let stage = project.stage(item.stage).unwrap().name.clone();
        let mut window = Window::with(language, &project);
        // Not its beginning, in large letters.
        let part: String = item.name.to_uppercase().chars().skip(1).collect();
        window.search(&part);
        assert_eq!(
            window.remark(&item.name).unwrap(),
            format!("{stage}  ·  {word}")
        );
        window.goes();
        assert!(!window.sees("Esc"), "the palette is gone");
        // The inspector shows what is selected.
        assert!(
            window
                .harness
                .query_all_by_label(&item.name)
                .next()
                .is_some()
        );
        let selected = window.harness.query_all_by_label_contains(&item.name);
        let mut selected = selected.map(|node| node.accesskit_node().is_selected());
        assert!(selected.any(|it| it == Some(true)));
    }
}

#[test]
fn from_the_set_up_an_item_is_shown_in_the_matrix_and_elsewhere_where_one_is() {
    let project = restaurant(Language::Russian);
    let factor = project.factors.get(2).unwrap().name.clone();
    let mut window = Window::with(Language::Russian, &project);
    for (key, screen) in [
        (Key::Num1, "Матрица"),
        (Key::Num2, "Матрица"),
        (Key::Num3, "Интервью"),
        (Key::Num4, "Приоритеты"),
        // The map has no place for a factor.
        (Key::Num5, "Приоритеты"),
    ] {
        window.command(key);
        window.search(&factor);
        window.goes();
        assert!(window.is_on(screen), "{screen}");
    }
}

#[test]
fn on_the_map_a_touchpoint_is_selected_where_it_stands() {
    let project = restaurant(Language::English);
    let item = project.touchpoints.get(7).unwrap().clone();
    let stage = project.stage(item.stage).unwrap().name.clone();
    let mut window = Window::with(Language::English, &project);
    window.command(Key::Num5);
    assert!(
        !window.sees("Must-have: law, safety"),
        "nothing is selected yet"
    );
    window.search(&item.name);
    window.goes();
    assert!(window.is_on("Journey map"));
    assert!(window.sees(&format!("Touchpoint · {stage}")));
    assert!(window.sees("Must-have: law, safety"));
}

#[test]
fn a_segment_is_looked_at() {
    let project = restaurant(Language::English);
    let segment = project.segments.get(1).unwrap().name.clone();
    let mut window = Window::with(Language::English, &project);
    let shown = |window: &Window| {
        let mut boxes = window.harness.query_all_by_role(egui::Role::ComboBox);
        boxes.any(|node| node.value().as_deref() == Some(segment.as_str()))
    };
    assert!(!shown(&window));
    window.search(&segment);
    assert_eq!(window.remark(&segment).unwrap(), "segment");
    window.goes();
    assert!(shown(&window));
}

#[test]
fn е_and_ё_are_one_and_words_stand_in_any_order() {
    let mut project = Project::named("Кафе");
    let picked = touchrank::edit::PickedStage {
        stage: "В кафе".to_owned(),
        touchpoints: vec![("Счёт за обед".to_owned(), touchrank::model::Channel::Both)],
    };
    let edit = touchrank::edit::StageEdit::AddTouchpoints(vec![picked]);
    apply(&mut project, &Edit::Stage(edit)).unwrap();
    let mut window = Window::with(Language::Russian, &project);
    for query in ["счет за", "обед СЧЁТ"] {
        window.search(query);
        let remark = window.remark("Счёт за обед");
        assert_eq!(remark.unwrap(), "В кафе  ·  точка контакта", "{query}");
        assert!(window.sees("Найдено: 1"), "{query}");
        window.press(Modifiers::NONE, Key::Escape);
    }
}

#[test]
fn screens_are_offered_first_and_commands_behind_them() {
    let mut window = Window::with(Language::English, &restaurant(Language::English));
    window.command(Key::K);
    window.press(Modifiers::NONE, Key::ArrowDown);
    window.press(Modifiers::NONE, Key::ArrowDown);
    window.press(Modifiers::NONE, Key::ArrowDown);
    window.goes();
    assert!(window.is_on("Priorities"));
    window.search("journey");
    window.goes();
    assert!(window.is_on("Journey map"));
}

#[test]
fn what_was_noted_is_found_and_leads_to_what_it_is_about() {
    let mut project = restaurant(Language::English);
    let item = project.touchpoints.iter().nth(3).unwrap();
    let (id, name) = (item.id, item.name.clone());
    let words = EvidenceWords {
        text: "Forty guests said\nthe queue was endless".to_owned(),
        source: String::new(),
        date: None,
    };
    let edit = EvidenceEdit::Add(Subject::Touchpoint(id), words);
    apply(&mut project, &Edit::Evidence(edit)).unwrap();
    let mut window = Window::with(Language::English, &project);
    window.search("endless queue");
    let remark = window.remark("the queue was endless").unwrap();
    assert_eq!(remark, format!("{name}  ·  note"));
    window.goes();
    assert!(window.is_on("Matrix"));
}
