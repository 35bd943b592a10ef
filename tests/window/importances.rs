//! From the panel to importances: four derivations side by side, taken in one step, put back, marked where changed by hand.

#![expect(clippy::float_cmp, reason = "quarters are exact")]

use egui::{Key, Modifiers};
use egui_kittest::kittest::Queryable;
use touchrank::edit::{Edit, FactorEdit};
use touchrank::i18n::Language;
use touchrank::model::{Derivation, Importance, Project, Weighting};

use crate::buyers::{PRICE, TASTE, history};
use crate::kit::Window;

/// A window on the page.
fn page(language: Language, project: &Project) -> Window {
    let mut window = Window::with(language, project);
    window.command(Key::Num9);
    window.key(Key::I);
    window
}

fn importance(window: &Window, factor: touchrank::model::FactorId) -> f64 {
    let factor = window.project().factor(factor).unwrap();
    factor.importance.unwrap().value()
}

/// The importance of Price was taken as 3.75 and then typed over.
fn changed_by_hand() -> Window {
    let mut window = page(Language::English, history().project());
    window.key(Key::D);
    let project = window.project().clone();
    let mut history = touchrank::edit::History::new(project);
    let five = Importance::new(5.0, Weighting::OneToFive).unwrap();
    let edit = Edit::Factor(FactorEdit::SetImportance(PRICE, Some(five.value())));
    history.apply(&edit).unwrap();
    page(Language::English, history.project())
}

#[test]
fn one_sentence_says_from_how_many_and_what_decides() {
    // By hand: Price (20·5 + 5·4 + 15·2) / 40 = 3.75; s² = 77.5 / 39, s/√40 = 0.2229.
    let window = page(Language::English, history().project());
    assert!(window.sees("From 40 people: “Price” decides most, 3.75 ±\u{a0}0.22"));
    assert!(window.sees("Price, at present 5.00; Mean 3.75 ±\u{a0}0.22"));
    assert!(window.sees("40 answers"));
    assert!(window.sees("Nobody was asked about this factor: Time"));
    assert!(window.sees("Figures of the panel come only from answers."));
    let window = page(Language::Russian, history().project());
    assert!(window.sees("По ответам 40 человек: больше всего решает «Price», 3,75 ±\u{a0}0,22"));
    assert!(window.sees("Price, сейчас 5,00; Среднее 3,75 ±\u{a0}0,22"));
    assert!(window.sees("Об 1 факторе не спрашивали: Time"));
}

#[test]
fn intervals_are_students() {
    // t of 39 degrees of freedom at 97.5 %: 2.0227; 3.75 ∓ 2.0227 · 0.22289.
    let mut window = page(Language::English, history().project());
    window.key(Key::R);
    assert!(window.sees("Mean 3.75 3.30…4.20"));
}

#[test]
fn the_mean_is_taken_as_one_step() {
    let mut window = page(Language::English, history().project());
    window.key(Key::D);
    assert_eq!(importance(&window, PRICE), 3.75);
    assert_eq!(importance(&window, TASTE), 2.75);
    let taken = window.project().taken.clone().unwrap();
    assert_eq!(
        (taken.respondents, taken.derivation),
        (40, Derivation::Mean)
    );
    assert!(window.sees("Taken for the whole market from 40 people: 2 importances changed"));
    window.command(Key::Z);
    assert_eq!(importance(&window, PRICE), 5.0);
    assert!(window.project().taken.is_none());
}

#[test]
fn arrows_choose_another_derivation() {
    // Price: 25 of 40 answered 4 or 5, 1 + 4 · 0.625 = 3.5; Taste: 15 of 40, 1 + 4 · 0.375 = 2.5.
    let mut window = page(Language::Russian, history().project());
    window.key(Key::ArrowRight);
    assert!(window.sees("Доля 4 и 5: доля тех"));
    window.key(Key::D);
    assert_eq!(importance(&window, PRICE), 3.5);
    assert_eq!(importance(&window, TASTE), 2.5);
}

#[test]
fn a_column_that_is_pressed_is_chosen() {
    let mut window = page(Language::English, history().project());
    window
        .harness
        .get_by_role_and_label(egui::Role::RadioButton, "Ranks: changes 2 classes of 4")
        .click();
    window.settle();
    window.key(Key::D);
    let taken = window.project().taken.clone().unwrap();
    assert_eq!(taken.derivation, Derivation::Rank);
}

#[test]
fn a_key_on_another_page_leads_here_and_takes_nothing() {
    let mut window = page(Language::English, history().project());
    window.key(Key::B);
    window.key(Key::D);
    assert!(window.sees("From 40 people"));
    assert_eq!(importance(&window, PRICE), 5.0);
    window.key(Key::D);
    assert_eq!(importance(&window, PRICE), 3.75);
}

#[test]
fn what_was_changed_by_hand_is_marked_and_put_back() {
    let mut window = changed_by_hand();
    assert!(window.sees("by hand; taken: 3.7500 ±\u{a0}0.2229"));
    assert!(window.sees("1 was changed by hand since."));
    window.key(Key::P);
    assert_eq!(importance(&window, PRICE), 3.75);
    assert!(window.sees("1 importance is again as it was taken"));
    window.key(Key::P);
    assert!(window.sees("Nothing here was changed by hand since it was taken"));
    window.command(Key::Z);
    assert_eq!(importance(&window, PRICE), 5.0);
    window.press(Modifiers::SHIFT, Key::P);
    assert_eq!(importance(&window, PRICE), 3.75);
    window.press(Modifiers::SHIFT, Key::D);
    assert!(window.project().taken.is_none());
    assert_eq!(importance(&window, PRICE), 3.75);
}

#[test]
fn other_screens_mark_it_too() {
    let mut window = changed_by_hand();
    let said = "by hand; from the panel: 3.7500 ±\u{a0}0.2229 (40 people, 22 Nov 2026)";
    window.command(Key::Num1);
    if !window.sees(said) {
        window.click("Factors");
    }
    assert!(window.sees(said));
    window.command(Key::Num2);
    assert!(window.sees(said));
}

#[test]
fn a_segment_gets_its_own_importances() {
    let mut window = page(Language::English, history().project());
    let combo = window
        .harness
        .get_by_role_and_label(egui::Role::ComboBox, "Importances of");
    combo.click();
    window.settle();
    window.click("Families");
    assert!(window.sees("These are everybody's answers, not those of “Families”"));
    window.key(Key::D);
    let segment = window.project().segments.iter().next().unwrap().clone();
    assert_eq!(segment.importances[&PRICE].value(), 3.75);
    assert_eq!(importance(&window, PRICE), 5.0);
}

#[test]
fn the_page_is_copied_as_a_table() {
    let mut window = page(Language::English, history().project());
    window.run("Copy as table");
    let (_, text) = window.answers.clipboard.table().unwrap();
    assert!(
        text.starts_with("Factor\tImportance at present\tAs it was taken\tMean"),
        "{text}"
    );
    assert!(text.contains("Price\t5\t\t3.75\t"), "{text}");
}

#[test]
fn without_questions_the_page_says_what_belongs_there() {
    let project = Project::named("Diner");
    let window = page(Language::English, &project);
    assert!(window.sees("Importances come from buyers"));
    let window = page(Language::Russian, &project);
    assert!(window.sees("Важности приходят от покупателей"));
}
