//! The page of tipping cells and importances, by keyboard, and the interview that it asks for, with the program's own figures.

use std::sync::Arc;

use egui::accesskit::Role;
use egui::{Key, Modifiers};
use egui_kittest::kittest::{NodeT, Queryable};
use touchrank::i18n::Language::{self, English, Russian};
use touchrank::jobs::figures::OnCores;
use touchrank::model::Project;

use super::held_figures::HeldFigures;
use super::kit::Window;
use super::local::{say, worked};

/// The page, everything worked out.
fn open(language: Language, project: &Project, page: Key) -> Window {
    let mut window = Window::figuring(language, project, Arc::new(OnCores));
    window.command(Key::Num8);
    window.key(page);
    window.figure();
    window.figure();
    window
}

/// The lines of the list that can be seen.
fn lines(window: &Window) -> Vec<String> {
    let rows = window.harness.query_all_by_role(Role::ListBoxOption);
    rows.map(|row| row.accesskit_node().label().unwrap())
        .collect()
}

/// A 3 instead of 9 leaves Ad with 29 of a mean of 33 and σ 11.75, so that it stands between the limits.
#[test]
fn a_cell_that_tips_a_class_is_said_and_gone_to() {
    for language in [English, Russian] {
        let mut window = open(language, &worked(), Key::T);
        let expected = say(
            language,
            "Ad, critical, 3 instead of 9 at “Price” would make it important",
            "Ad, критическая, 3 вместо 9 по фактору «Price» — и она важная",
        );
        assert_eq!(lines(&window)[0], expected);
        let hangs = say(language, "on a single cell", "на одной ячейке");
        assert!(window.sees(hangs));
        window.key(Key::Enter);
        assert!(window.is_on(say(language, "Matrix", "Матрица")));
        // The cell under the cursor is the one that was gone to: it takes the key.
        window.type_text("3");
        let project = window.project();
        let (factor, touchpoint) = (&project.factors, &project.touchpoints);
        let ids = (factor.get(0).unwrap().id, touchpoint.get(0).unwrap().id);
        assert_eq!(project.level(ids.0, ids.1), Some(3));
    }
}

/// 59 − 9d meets 53 − 3d at d = 1.
#[test]
fn importances_are_listed_by_how_little_it_takes() {
    for language in [English, Russian] {
        let mut window = open(language, &worked(), Key::T);
        window.key(Key::H);
        let lines = lines(&window);
        let expected = say(
            language,
            "Price, 5.00, ≤ 4.00, first: “Map”, instead of “Ad”",
            "Price, 5,00, ≤ 4,00, первое место: «Map» вместо «Ad»",
        );
        assert!(lines.iter().any(|line| line == expected), "{lines:?}");
        let shared = say(
            language,
            "Speed, 4.00, ≥ 5.00, also first: “Map”",
            "Speed, 4,00, ≥ 5,00, тоже на первом месте: «Map»",
        );
        assert!(lines.iter().any(|line| line == shared), "{lines:?}");
    }
}

#[test]
fn the_cells_to_check_are_asked_in_the_interview_and_no_others() {
    for language in [English, Russian] {
        let mut window = open(language, &worked(), Key::T);
        window.key(Key::H);
        window.key(Key::H);
        let count = lines(&window).len();
        assert!((1..=12).contains(&count));
        window.key(Key::J);
        assert!(window.is_on(say(language, "Interview", "Интервью")));
        let chosen = say(language, "chosen cell", "выбранн");
        assert!(window.sees(chosen));
        let over = say(language, "The round is over", "Круг пройден");
        for _ in 0..count {
            assert!(!window.sees(over));
            window.type_text("1");
        }
        // Every answer was to another cell, and no question is left.
        assert!(window.sees(over));
        let before = worked();
        let rows = |project: &Project| -> Vec<Vec<u8>> {
            let rows = 0..project.factors.len();
            rows.map(|at| project.relations.row(at).to_vec()).collect()
        };
        let now = rows(window.project());
        let changed = rows(&before)
            .concat()
            .iter()
            .zip(now.concat())
            .filter(|(a, b)| **a != *b)
            .count();
        assert!((1..=count).contains(&changed));
        window.type_text("9");
        assert_eq!(rows(window.project()), now);
    }
}

#[test]
fn what_is_out_of_date_is_not_asked() {
    let figures = HeldFigures::default();
    let mut window = Window::figuring(English, &worked(), Arc::new(figures.clone()));
    window.command(Key::Num8);
    window.key(Key::T);
    window.figure();
    window.figure();
    window.key(Key::Enter);
    figures.hold(true);
    window.type_text("3");
    window.command(Key::Num8);
    window.key(Key::J);
    assert!(window.is_on("Confidence"));
    figures.hold(false);
    window.figure();
    window.figure();
    window.key(Key::J);
    assert!(window.is_on("Interview"));
}

#[test]
fn only_own_cells_hides_those_of_others() {
    let mut window = open(English, &worked(), Key::T);
    let elsewhere = |window: &Window| lines(window).iter().any(|line| line.contains("” of “"));
    assert!(elsewhere(&window));
    window.key(Key::I);
    assert!(!elsewhere(&window));
    assert!(!lines(&window).is_empty());
}

#[test]
fn pages_without_ratings_say_what_belongs_there() {
    for (language, tipping, scales) in [
        (English, "What would tip a class", "What the scale does"),
        (Russian, "Что сменило бы класс", "Что делает шкала"),
    ] {
        let mut window = open(language, &Project::named("Empty"), Key::T);
        assert!(window.sees(tipping));
        window.key(Key::C);
        assert!(window.sees(scales));
    }
}

/// Under 1-3-5 one pair of six turns round; with the lowest level at 0 the last two are tied: 5 / √30.
#[test]
fn each_scale_is_compared_with_the_own_one() {
    for language in [English, Russian] {
        let mut window = open(language, &worked(), Key::C);
        for text in [
            say(
                language,
                "The first place holds under all 3",
                "Первое место сохраняется при всех 3",
            ),
            "1→0  3→3  9→9",
            say(language, "0.913", "0,913"),
            say(language, "0.667", "0,667"),
            "3 → 4: Shop",
        ] {
            assert!(window.sees(text), "{text}");
        }
        assert_eq!(
            lines(&window)[2],
            say(
                language,
                "Shop, less important, 3, 3=, 4, 3=, 3",
                "Shop, менее важная, 3, 3=, 4, 3=, 3"
            )
        );
        window.press(Modifiers::NONE, Key::O);
        // Bill moves as far as Shop, and Ad and Map not at all.
        let names: Vec<String> = lines(&window)
            .iter()
            .map(|line| line[..4].to_owned())
            .collect();
        assert_eq!(names, ["Shop", "Bill", "Ad, ", "Map,"]);
    }
}
