//! Figures worked out beside the frames: a slow, a cancelled, a broken run. No stale figure is ever shown as current.

use std::sync::Arc;
use std::time::Duration;

use egui::{Key, Modifiers};
use egui_kittest::kittest::{NodeT, Queryable};
use touchrank::i18n::Language::{self, English, Russian};

use super::held_figures::HeldFigures;
use super::kit::Window;
use super::local::{say, worked};

/// The worked case on the page of stability, with the service that works it out.
fn open(language: Language, held: bool) -> (Window, HeldFigures) {
    let figures = HeldFigures::default();
    figures.hold(held);
    let mut window = Window::figuring(language, &worked(), Arc::new(figures.clone()));
    window.command(Key::Num8);
    (window, figures)
}

/// The rows of the list, as a reader tells them.
fn rows(window: &Window) -> Vec<String> {
    let rows = window
        .harness
        .query_all_by_role(egui::accesskit::Role::ListBoxOption);
    rows.map(|row| row.accesskit_node().label().unwrap())
        .collect()
}

fn all_say(window: &Window, text: &str) -> bool {
    let rows = rows(window);
    rows.len() == 4 && rows.iter().all(|row| row.contains(text))
}

/// Makes the first cell a 1, in the matrix, and comes back.
fn edit(window: &mut Window) {
    window.command(Key::Num2);
    window.command(Key::Home);
    window.type_text("1");
    window.command(Key::Num8);
}

#[test]
fn after_a_pause_the_figures_come_and_then_the_window_stands_still() {
    for language in [English, Russian] {
        let (mut window, figures) = open(language, true);
        let unknown = say(
            language,
            "not known yet how sure",
            "насколько надёжно, пока не известно",
        );
        assert!(all_say(&window, unknown), "{:?}", rows(&window));
        window.pass(1);
        figures.wait_for(1);
        window.pass(1);
        // Frames go on while the run does not.
        assert!(all_say(&window, unknown));
        let runs = say(language, "Working it out: 43%", "Идёт расчёт: 43\u{a0}%");
        assert!(window.sees(runs));
        figures.hold(false);
        window.figure();
        let holds = say(
            language,
            "settled: class holds in 91% of samples, rank 1–4",
            "класс устойчив: держится в 91\u{a0}% проб, место 1–4",
        );
        assert!(all_say(&window, holds), "{:?}", rows(&window));
        assert!(!window.sees(runs));
        window.pass(5);
        assert_eq!(window.rests_for(), Duration::MAX);
        assert_eq!(figures.asked().len(), 1);
    }
}

#[test]
fn what_an_edit_overtakes_is_marked_in_the_same_frame_until_the_new_figures_come() {
    for language in [English, Russian] {
        let (mut window, figures) = open(language, false);
        window.figure();
        figures.hold(true);
        let stale = say(language, "out of date: ", "устарело: ");
        edit(&mut window);
        assert!(all_say(&window, stale), "{:?}", rows(&window));
        // The class of one changes with the edit, and what was found says of its new class what it said.
        assert!(rows(&window)[0].contains("91"), "{:?}", rows(&window));
        window.pass(1);
        figures.wait_for(2);
        assert!(all_say(&window, stale));
        figures.hold(false);
        window.figure();
        assert!(all_say(&window, "92"), "{:?}", rows(&window));
        assert!(!rows(&window).iter().any(|row| row.contains(stale)));
        // Undone in one frame: what was found before is not what is on screen, though it looks like that.
        // Held, since each event of the press is a frame of its own and the pause may end among them.
        figures.hold(true);
        window.quick(Modifiers::COMMAND, Key::Z);
        assert!(all_say(&window, stale));
        figures.hold(false);
        window.figure();
        assert!(all_say(&window, "93"));
    }
}

#[test]
fn beside_the_matrix_new_figures_replace_old_ones_without_another_key() {
    for language in [English, Russian] {
        let (mut window, figures) = open(language, false);
        window.figure();
        window.command(Key::Num2);
        window.command(Key::Home);
        figures.hold(true);
        window.type_text("1");
        let says = |window: &Window, english: &'static str, russian: &'static str| {
            let line = say(language, english, russian);
            let found = window.harness.query_all_by_label(line);
            found.count() > 0
        };
        assert!(says(
            &window,
            "Out of date: class held in 91% of samples (settled); rank 2 (1–4)",
            "Устарело: класс держался в 91\u{a0}% проб (устойчив); место 2 (1–4)",
        ));
        figures.hold(false);
        window.figure();
        assert!(
            says(
                &window,
                "Class holds in 92% of samples (settled); rank 2 (1–4)",
                "Класс держится в 92\u{a0}% проб (устойчив); место 2 (1–4)",
            ),
            "{language:?}"
        );
    }
}

#[test]
fn a_run_that_an_edit_or_undo_overtakes_is_cancelled_and_what_it_finds_is_dropped() {
    let (mut window, figures) = open(English, true);
    window.pass(1);
    figures.wait_for(1);
    edit(&mut window);
    window.pass(2);
    // One at a time: the run that cannot hear keeps its thread, and no other begins beside it.
    assert_eq!(figures.asked().len(), 1);
    window.command(Key::Z);
    window.pass(1);
    assert!(all_say(&window, "not known yet"));
    figures.hold(false);
    window.figure();
    assert_eq!(figures.cancelled(), 1);
    assert_eq!(figures.asked().len(), 2);
    assert!(all_say(&window, "92%"), "{:?}", rows(&window));
}

#[test]
fn figures_of_another_scope_are_never_shown() {
    for language in [English, Russian] {
        let (mut window, figures) = open(language, false);
        window.figure();
        // The class of one changes with the edit, and what was found says of its new class what it said.
        assert!(rows(&window)[0].contains("91"), "{:?}", rows(&window));
        figures.hold(true);
        window.look_at("Families");
        assert!(!rows(&window).iter().any(|row| row.contains("91")));
        window.pass(1);
        figures.wait_for(2);
        // Back before that run ends: it is of the segment, and must not be shown for the whole market.
        window.look_at(say(language, "Whole market", "Весь рынок"));
        figures.hold(false);
        window.figure();
        assert_eq!(figures.cancelled(), 1);
        assert!(!rows(&window).iter().any(|row| row.contains("92")));
        assert!(all_say(&window, "91") || all_say(&window, "93"));
        assert!(!window.sees(say(language, "Out of date", "Устарело")));
    }
}

#[test]
fn a_document_that_is_closed_during_a_run_leaves_nothing_to_the_next_one() {
    let (mut window, figures) = open(English, true);
    window.pass(1);
    figures.wait_for(1);
    window.command(Key::W);
    assert!(window.app().project().is_none());
    let path = window.path("project.ron");
    window.harness.state_mut().open(path);
    window.settle();
    window.command(Key::Num8);
    window.pass(1);
    assert!(all_say(&window, "not known yet"), "{:?}", rows(&window));
    figures.hold(false);
    window.figure();
    assert_eq!(figures.cancelled(), 1);
    assert!(all_say(&window, "92%"));
}

#[test]
fn a_program_that_is_killed_during_a_run_is_gone_at_once() {
    let (mut window, figures) = open(English, true);
    window.pass(1);
    figures.wait_for(1);
    let folder = window.crash();
    assert!(folder.path().join("project.ron").exists());
    figures.hold(false);
}

#[test]
fn a_run_that_breaks_is_said_and_not_tried_again_until_something_changes() {
    for language in [English, Russian] {
        let (mut window, figures) = open(language, false);
        window.figure();
        figures.break_runs(true);
        edit(&mut window);
        window.figure();
        let said = window.app().last_message().unwrap();
        assert!(said.contains("the dice are gone"), "{said}");
        let broken = say(
            language,
            "Out of date: it could not be worked out anew",
            "Устарело: новый расчёт не удался",
        );
        assert!(window.sees(broken));
        assert!(all_say(
            &window,
            say(language, "out of date: ", "устарело: ")
        ));
        window.pass(5);
        assert_eq!(figures.asked().len(), 2);
        figures.break_runs(false);
        window.command(Key::Z);
        window.figure();
        assert!(all_say(&window, "93"));
        assert!(!window.sees(broken));
    }
}

#[test]
fn it_is_refined_on_request_stopped_and_an_edit_ends_that() {
    for language in [English, Russian] {
        let (mut window, figures) = open(language, false);
        window.figure();
        figures.hold(true);
        window.key(Key::F);
        window.pass(1);
        figures.wait_for(2);
        window.pass(1);
        assert!(window.sees(say(language, "Refining: 43%", "Идёт уточнение: 43\u{a0}%")));
        // What there is stays current.
        // The class of one changes with the edit, and what was found says of its new class what it said.
        assert!(rows(&window)[0].contains("91"), "{:?}", rows(&window));
        window.press(Modifiers::SHIFT, Key::F);
        figures.hold(false);
        window.figure();
        assert_eq!(figures.cancelled(), 1);
        // The class of one changes with the edit, and what was found says of its new class what it said.
        assert!(rows(&window)[0].contains("91"), "{:?}", rows(&window));
        window.click(say(
            language,
            "Refine: 1,000,000 samples",
            "Уточнить: 1\u{a0}000\u{a0}000 проб",
        ));
        window.figure();
        assert!(all_say(&window, "93"));
        figures.hold(true);
        edit(&mut window);
        window.pass(1);
        figures.wait_for(4);
        figures.hold(false);
        window.figure();
        let samples: Vec<u64> = figures
            .asked()
            .iter()
            .map(touchrank::methods::stability::Options::samples)
            .collect();
        assert_eq!(samples, [10_000, 1_000_000, 1_000_000, 10_000]);
        assert!(all_say(&window, "94"));
    }
}

#[test]
fn other_assumptions_outdate_what_was_found_and_nonsense_is_refused() {
    for language in [English, Russian] {
        let (mut window, figures) = open(language, false);
        window.figure();
        let usual = figures.asked()[0];
        figures.hold(true);
        window.key(Key::G);
        window.command(Key::A);
        window.type_text(say(language, "0.25", "0,25"));
        window.key(Key::Enter);
        assert!(all_say(
            &window,
            say(language, "out of date: ", "устарело: ")
        ));
        window.pass(1);
        figures.wait_for(2);
        figures.hold(false);
        window.figure();
        let noise = figures.asked()[1].noise();
        assert!((noise.weight_sd - 0.25).abs() < 1e-12);
        assert!((noise.up - 0.05).abs() < 1e-12);
        assert!(all_say(&window, "92"));
        let up = say(language, "Cells up, %", "Ячейки вверх, %");
        window
            .harness
            .get_by_role_and_label(egui::Role::TextInput, up)
            .focus();
        window.settle();
        window.command(Key::A);
        window.type_text("120");
        window.key(Key::Enter);
        window.figure();
        assert_eq!(figures.asked().len(), 2);
        let said = window.app().last_message().unwrap();
        assert!(said.contains("0…1"), "{said}");
        window.press(Modifiers::SHIFT, Key::G);
        window.figure();
        assert_eq!(figures.asked()[2], usual);
    }
}

#[test]
fn what_no_page_shows_is_not_worked_out_and_nothing_for_a_matrix_without_ratings() {
    let figures = HeldFigures::default();
    let mut window = Window::figuring(English, &worked(), Arc::new(figures.clone()));
    window.command(Key::Num4);
    window.figure();
    assert_eq!((figures.asked().len(), figures.others()), (1, 0));
    window.command(Key::Num8);
    window.key(Key::C);
    window.figure();
    // Stability was on show on the way there, which needs tipping; scales are.
    assert!(figures.others() >= 1);
    assert_eq!(figures.asked().len(), 1);

    let figures = HeldFigures::default();
    let empty = touchrank::model::Project::named("Empty");
    let mut window = Window::figuring(English, &empty, Arc::new(figures.clone()));
    window.command(Key::Num8);
    window.figure();
    assert!(window.sees("Here stands how sure classes and ranks are"));
    assert_eq!(figures.asked().len(), 0);
    assert_eq!(window.rests_for(), Duration::MAX);
}
