//! The page of stability and its traces on other screens, with the program's own figures.

use std::sync::Arc;

use egui::{Key, Modifiers};
use egui_kittest::kittest::{NodeT, Queryable};
use touchrank::i18n::Language::{self, English, Russian};
use touchrank::jobs::figures::OnCores;

use super::buyers::history;
use super::kit::Window;
use super::local::{say, worked};

fn open(language: Language) -> Window {
    let mut window = Window::figuring(language, &worked(), Arc::new(OnCores));
    window.command(Key::Num8);
    window.figure();
    window
}

/// Labels and descriptions of the rows of the list.
fn rows(window: &Window) -> Vec<(String, Option<String>)> {
    let rows = window
        .harness
        .query_all_by_role(egui::accesskit::Role::ListBoxOption);
    rows.map(|row| {
        let node = row.accesskit_node();
        (node.label().unwrap(), node.description())
    })
    .collect()
}

/// Types into the fields of the assumptions that nothing moves.
fn without_noise(window: &mut Window, language: Language) {
    for label in [
        say(language, "Importances ±", "Важности ±"),
        say(language, "Cells up, %", "Ячейки вверх, %"),
        say(language, "Cells down, %", "Ячейки вниз, %"),
    ] {
        window
            .harness
            .get_by_role_and_label(egui::Role::TextInput, label)
            .focus();
        window.settle();
        window.command(Key::A);
        window.type_text("0");
        window.key(Key::Enter);
    }
    window.figure();
}

/// With nothing moving every class is certain: the method's worked case, 59 53 27 23.
#[test]
fn without_noise_every_class_is_certain_and_each_rank_is_its_own() {
    for language in [English, Russian] {
        let mut window = open(language);
        without_noise(&mut window, language);
        let expected = match language {
            English => [
                "1. Ad, critical, settled: class holds in 100% of samples, rank 1, first in 100%",
                "2. Map, critical, settled: class holds in 100% of samples, rank 2, first in 0%",
                "3. Shop, less important, settled: class holds in 100% of samples, rank 3, first in 0%",
                "4. Bill, less important, settled: class holds in 100% of samples, rank 4, first in 0%",
            ],
            Russian => [
                "1. Ad, критическая, класс устойчив: держится в 100\u{a0}% проб, место 1, первое в 100\u{a0}%",
                "2. Map, критическая, класс устойчив: держится в 100\u{a0}% проб, место 2, первое в 0\u{a0}%",
                "3. Shop, менее важная, класс устойчив: держится в 100\u{a0}% проб, место 3, первое в 0\u{a0}%",
                "4. Bill, менее важная, класс устойчив: держится в 100\u{a0}% проб, место 4, первое в 0\u{a0}%",
            ],
        };
        let labels: Vec<String> = rows(&window).into_iter().map(|row| row.0).collect();
        assert_eq!(labels, expected);
        let sentence = say(
            language,
            "The classes of all 4 touchpoints are settled.",
            "Классы всех 4 точек контакта устойчивы.",
        );
        assert!(window.sees(sentence));
        let first = say(
            language,
            "“Ad” stays first in 100% of samples.",
            "«Ad» остаётся на первом месте в 100\u{a0}% проб.",
        );
        assert!(window.sees(first));
        window.key(Key::D);
        assert!(window.sees(say(
            language,
            "Every class is settled.",
            "Все классы устойчивы."
        )));
    }
}

#[test]
fn the_list_is_walked_by_keys_and_leads_to_the_matrix_and_the_priorities() {
    for language in [English, Russian] {
        let mut window = open(language);
        window.key(Key::K);
        let labels: Vec<String> = rows(&window).into_iter().map(|row| row.0).collect();
        assert!(labels[0].starts_with("1. Price"), "{labels:?}");
        assert_eq!(labels.len(), 3);
        window.key(Key::K);
        assert_eq!(rows(&window).len(), 2);
        window.key(Key::K);
        window.key(Key::ArrowDown);
        window.key(Key::End);
        window.press(Modifiers::SHIFT, Key::Enter);
        assert!(window.is_on(say(language, "Priorities", "Приоритеты")));
        let mut options = window
            .harness
            .query_all_by_role(egui::accesskit::Role::ListBoxOption);
        let selected = options.find(|row| row.accesskit_node().is_selected() == Some(true));
        let label = selected.unwrap().accesskit_node().label().unwrap();
        assert!(label.starts_with("4. Bill"), "{label}");
        drop(options);
        window.command(Key::Num8);
        window.key(Key::Enter);
        assert!(window.is_on(say(language, "Matrix", "Матрица")));
    }
}

#[test]
fn priorities_the_matrix_and_the_inspector_say_how_sure_a_class_is() {
    for language in [English, Russian] {
        let mut window = open(language);
        without_noise(&mut window, language);
        window.command(Key::Num4);
        let line = say(
            language,
            "Class holds in 100% of samples (settled); rank 1 (1)",
            "Класс держится в 100\u{a0}% проб (устойчив); место 1 (1)",
        );
        let found = rows(&window);
        assert_eq!(found[0].1.as_deref(), Some(line));
        // The inspector has the line too, and the legend is there.
        assert!(window.sees(line));
        let legend = say(
            language,
            "neighbours that cannot be told apart",
            "соседи, которых нельзя различить",
        );
        assert!(window.sees(legend));
        window.key(Key::U);
        assert!(!window.sees(legend));
        assert_eq!(rows(&window)[0].1, None);
        window.key(Key::U);
        assert!(window.sees(legend));
        window.command(Key::Num2);
        assert!(window.sees(line));
    }
}

/// Price has the mean 3.75 ± 0.2229 of forty people, Taste 2.75 ± 0.1550 (s² = 37.5 / 39, s / √40); nobody was asked about Time.
#[test]
fn it_says_which_importances_move_by_errors_of_the_panel() {
    for language in [English, Russian] {
        let mut window = Window::figuring(language, history().project(), Arc::new(OnCores));
        window.command(Key::Num8);
        window.figure();
        let every = say(
            language,
            "Every importance moves at random by ±0.5",
            "Каждая важность случайно сдвигается на ±0,5",
        );
        let named = say(
            language,
            "Standard errors from the panel: “Price” ±0.22, “Taste” ±0.16. Assumed: “Time” ±0.50.",
            "Стандартные ошибки из панели: «Price» ±0,22, «Taste» ±0,16. Допущение: «Time» ±0,50.",
        );
        assert!(window.sees(every) && !window.sees(named));
        window.command(Key::Num9);
        window.key(Key::I);
        window.key(Key::D);
        window.command(Key::Num8);
        window.figure();
        assert!(!window.sees(every));
        assert!(window.sees(say(
            language,
            "2 of 3 importances move at random by their standard errors from the panel, the others by ±0.5",
            "2 важности из 3 случайно сдвигаются на свои стандартные ошибки из панели, остальные — на ±0,5",
        )));
        assert!(window.sees(named));
        // The list of factors has it as columns where it is pasted.
        window.key(Key::K);
        window.press(Modifiers::COMMAND | Modifiers::SHIFT, Key::C);
        let (_, text) = window.answers.clipboard.table().unwrap();
        let row = text.lines().find(|line| line.contains("Price\t")).unwrap();
        let digits = say(language, "\t0.2228", "\t0,2228");
        let from = say(language, "\tpanel", "\tпанель");
        assert!(row.contains(digits) && row.ends_with(from), "{row}");
    }
}

/// Both pages speak of the same cells: those that settle unsettled classes.
#[test]
fn stability_and_tipping_offer_the_same_checks() {
    for (language, checks, asks) in [
        (English, "Checking ", "Check these "),
        (Russian, "Проверка ", "Проверить эти "),
    ] {
        let project = touchrank::files::examples::project("restaurant", language).unwrap();
        let mut window = Window::figuring(language, &project, Arc::new(OnCores));
        window.command(Key::Num8);
        window.figure();
        window.figure();
        let counts = |window: &Window, after: &str| -> Vec<String> {
            let mut found = window.harness.query_all_by_label_contains(after);
            let node = found.next().unwrap().accesskit_node();
            let said = node.label().or_else(|| node.value()).unwrap();
            let said = said.split(after).nth(1).unwrap().to_owned();
            let words = said.split(|c: char| !c.is_ascii_digit());
            let numbers = words.filter(|word| !word.is_empty()).take(2);
            numbers.map(str::to_owned).collect()
        };
        let promised = counts(&window, checks);
        window.key(Key::T);
        let lower = say(language, "checking ", "проверка ");
        assert_eq!(counts(&window, lower), promised);
        assert_eq!(counts(&window, asks)[0], promised[0]);
        window.key(Key::H);
        window.key(Key::H);
        assert_eq!(rows(&window).len().to_string(), promised[0]);
    }
}
