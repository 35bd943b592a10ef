//! The copy of a track for another segment: what differs from the original is counted in the head and marked on the cards.

use std::sync::Arc;

use egui::Key;
use egui_kittest::kittest::{NodeT, Queryable};
use touchrank::i18n::Language;
use touchrank::model::{FactorId, Importance, Project, SegmentId, Weighting};

use super::kit::Window;
use super::tracks_page::journey;

/// The journey of the neighbours, and students whose importances are 2, 4 and 5. By hand their scores are 35 47 51 29: mean 40.5,
/// σ = √78.75, z = −0.62 +0.73 +1.18 −1.30, so that Ad is less important and not critical, Menu stays critical, and Way in is
/// critical and not less important.
fn case() -> Project {
    let mut project = journey();
    let own = [(20, 2.0), (21, 4.0), (22, 5.0)].map(|(id, weight)| {
        let weight = Importance::new(weight, Weighting::OneToFive).unwrap();
        (FactorId(id), weight)
    });
    let students = project.segments.get_mut(1).unwrap();
    students.importances = Arc::new(own.into_iter().collect());
    assert_eq!(touchrank::model::check(&project), []);
    project
}

/// A window with the journey duplicated for the students by keys.
fn duplicated(language: Language) -> Window {
    let mut window = Window::tracks(language, &case());
    window.alt(Key::D);
    window.key(Key::Enter);
    let copy = window.project().tracks.get(1).unwrap();
    assert!(copy.segment.is(SegmentId(31)));
    window
}

fn words<'a>(language: Language, english: &'a str, russian: &'a str) -> &'a str {
    match language {
        Language::English => english,
        Language::Russian => russian,
    }
}

/// What a reader hears of the card that begins so.
fn card(window: &Window, begins: &str) -> String {
    let cells = window.harness.query_all_by_role(egui::Role::GridCell);
    let names = cells.filter_map(|node| node.accesskit_node().label());
    let mut names = names.filter(|name| name.starts_with(begins));
    names.next().unwrap_or_default()
}

#[test]
fn a_copy_for_another_segment_says_where_classes_differ() {
    for language in Language::ALL {
        let mut window = duplicated(language);
        let said = words(
            language,
            "Duplicated for “Students”: classes differ at 2 steps.",
            "Сделана копия для сегмента «Students»: класс другой на 2 шагах.",
        );
        assert!(window.says(said), "{said}");
        let head = words(
            language,
            "Copy of “Lunch” for “Students”: classes differ at 2 steps",
            "Копия трека «Lunch» для «Students»: класс другой на 2 шагах",
        );
        assert!(window.says(head), "{head}");
        let ad = card(&window, words(language, "Step 1", "Шаг 1"));
        let classes = words(
            language,
            "; critical in Neighbours, less important here",
            "; критическая в сегменте «Neighbours», здесь менее важная",
        );
        assert!(ad.ends_with(classes), "{ad}");
        let menu = card(&window, words(language, "Step 2", "Шаг 2"));
        assert!(!menu.contains("Neighbours"), "no mark: {menu}");
        window.key(Key::OpenBracket);
        assert!(!window.says(words(language, "Copy of", "Копия трека")));
        let ad = card(&window, words(language, "Step 1", "Шаг 1"));
        assert!(!ad.contains(classes), "the original has no marks: {ad}");
    }
}

#[test]
fn what_is_written_added_and_left_out_since_is_counted_and_marked() {
    for language in Language::ALL {
        let mut window = duplicated(language);
        window.key(Key::ArrowDown);
        window.key(Key::Enter);
        window.command(Key::A);
        window.type_text("Hears of it");
        window.key(Key::Enter);
        let changed = words(language, "; changed: task", "; изменено: задача");
        let ad = card(&window, words(language, "Step 1, Ad", "Шаг 1, Ad"));
        assert!(ad.ends_with(changed), "{ad}");
        let one = words(
            language,
            "“Students”: 1 step changed, classes differ at 2 steps",
            "«Students»: изменён 1 шаг, класс другой на 2 шагах",
        );
        assert!(window.says(one), "{one}");

        window.key(Key::N);
        window.type_text("Asks a colleague");
        window.key(Key::Enter);
        window.key(Key::Escape);
        let added = card(&window, words(language, "Step 2", "Шаг 2"));
        let mark = words(language, "; added", "; добавлен");
        assert!(added.ends_with(mark), "{added}");

        window.key(Key::ArrowDown);
        window.key(Key::Delete);
        let three = words(
            language,
            "1 step changed, 1 step added, 1 step left out, classes differ at 2 steps",
            "изменён 1 шаг, добавлен 1 шаг, убран 1 шаг, класс другой на 2 шагах",
        );
        assert!(window.says(three), "{three}");

        window.command(Key::Z);
        window.command(Key::Z);
        window.command(Key::Z);
        let none = words(
            language,
            "“Students”: classes differ at 2 steps",
            "«Students»: класс другой на 2 шагах",
        );
        assert!(window.says(none), "{none}");
    }
}

#[test]
fn the_copy_stands_beside_its_original_at_one_press() {
    for language in Language::ALL {
        let mut window = duplicated(language);
        window.click(words(language, "Show both", "Показать оба"));
        let left = words(language, "of “Students”", "«Students»");
        let right = words(language, "of “Lunch”", "«Lunch»");
        assert!(window.sees(left) && window.sees(right));
        assert!(!window.says(words(
            language,
            "Copy of “Lunch” for",
            "Копия трека «Lunch» для"
        )));
    }
}

#[test]
fn a_new_entry_with_nothing_selected_says_that_it_has_no_place_yet() {
    for language in Language::ALL {
        let nowhere = words(
            language,
            "Not at any step yet: select a step first",
            "Пока ни на одном шаге",
        );
        for key in [Key::A, Key::B] {
            let mut window = Window::tracks(language, &journey());
            window.key(key);
            assert!(window.sees(nowhere), "{nowhere}");
            window.key(Key::Escape);
            window.key(Key::ArrowDown);
            window.key(key);
            assert!(!window.sees(nowhere), "a step is selected");
        }
    }
}
