//! Private hypotheses: judged, written, changed with what was claimed before kept, moved, deleted; by name and by keyboard.

#![expect(clippy::float_cmp, reason = "what was typed is kept as it is")]

use std::collections::BTreeSet;

use egui::{Key, Modifiers};
use egui_kittest::kittest::{NodeT, Queryable};
use touchrank::edit::{Edit, HypothesisEdit};
use touchrank::i18n::Language;
use touchrank::model::{Choice, Direction, Filter, Measure, Project};

use crate::buyers::{asked, history, hypothesis, lunch, noon};
use crate::kit::Window;

/// One not settled, one confirmed, one refuted, all written before the answers were read; the last is about 25 of 40.
pub(super) fn project() -> Project {
    let mut history = history();
    let project = history.project().clone();
    let come = || {
        let lunch = Choice::Named("Lunch".to_owned());
        Measure::Share(asked(&project, "Visit"), BTreeSet::from([lunch]))
    };
    let everybody = Filter::default;
    let nps = Measure::Nps(asked(&project, "Recommend"));
    for (statement, what, claimed) in [
        (
            "Lunchers will recommend",
            (lunch(&project), nps),
            (Direction::Above, 0.0),
        ),
        (
            "Buyers come for lunch",
            (everybody(), come()),
            (Direction::Above, 0.4),
        ),
        (
            "Few come for lunch",
            (everybody(), come()),
            (Direction::Below, 0.3),
        ),
    ] {
        let new = hypothesis(statement, what, claimed, noon(9, 1));
        let edit = Edit::Hypothesis(HypothesisEdit::Add(Box::new(new)));
        history.apply(&edit).unwrap();
    }
    history.project().clone()
}

fn page(language: Language, project: &Project) -> Window {
    let mut window = Window::with(language, project);
    window.command(Key::Num9);
    window.key(Key::H);
    window
}

fn statements(window: &Window) -> Vec<String> {
    let all = window.project().hypotheses.iter();
    all.map(|it| it.statement.clone()).collect()
}

/// Types into a field that has this name.
fn write(window: &mut Window, name: &str, text: &str) {
    let field = window
        .harness
        .get_by_role_and_label(egui::Role::TextInput, name);
    field.focus();
    window.settle();
    window.command(Key::A);
    window.type_text(text);
}

#[test]
fn one_sentence_counts_the_verdicts() {
    let window = page(Language::English, &project());
    assert!(window.sees("3 hypotheses: 1 confirmed, 1 refuted, 1 not settled; about"));
    let window = page(Language::Russian, &project());
    assert!(window.sees("3 гипотезы: подтверждено 1, опровергнуто 1, не решено 1; ещё около"));
}

#[test]
fn a_verdict_names_figure_interval_and_threshold() {
    // METHOD.md: 10 promoters, 8 passive, 7 detractors → 12.0, −20.0…+44.0.
    let mut window = page(Language::English, &project());
    assert!(window.sees("Not settled: 12.0 from 25 answers, and the 95% interval −20.0…44.0"));
    assert!(window.sees("20 to 30 answers are not enough for a conclusion: with 25 answers"));
    // Wilson, 25 of 40: 47.0…75.8 %.
    window.key(Key::ArrowDown);
    assert!(
        window.sees("Confirmed: 62.5% from 40 answers, and the whole 95% interval 47.0%…75.8%")
    );
    window.key(Key::ArrowDown);
    assert!(window.sees("Refuted: 62.5% from 40 answers"));
    let mut window = page(Language::Russian, &project());
    assert!(
        window
            .sees("Не решена: 12,0 (25 ответов), и порог 0 лежит внутри интервала 95 % −20,0…44,0")
    );
    window.key(Key::ArrowDown);
    assert!(window.sees("Подтверждена: 62,5\u{a0}% (40 ответов)"));
}

#[test]
fn a_new_one_is_about_the_current_filter_and_is_written_at_once() {
    for (language, hint) in [
        (Language::English, "People who answer"),
        (Language::Russian, "Люди, которые отвечают"),
    ] {
        let mut window = page(language, &project());
        // The people of the first hypothesis become those of the panel.
        window.key(Key::G);
        window.key(Key::N);
        let new = window.project().hypotheses.last().unwrap().clone();
        assert_eq!(new.claim.filter, lunch(window.project()));
        assert!(new.statement.starts_with(hint), "{}", new.statement);
        window.type_text("They will ask for the bill");
        window.command(Key::Enter);
        assert_eq!(statements(&window)[3], "They will ask for the bill");
        window.command(Key::Z);
        window.command(Key::Z);
        assert_eq!(statements(&window).len(), 3);
    }
}

#[test]
fn what_was_claimed_before_is_kept() {
    let mut window = page(Language::English, &project());
    window.key(Key::ArrowDown);
    assert!(window.sees("This claim was written before its data."));
    write(&mut window, "Threshold", "70,5");
    assert!(window.sees("Not written yet. Claim: more than 70.5% answer “Lunch”"));
    assert!(window.sees("the new one counts as written now, after the data"));
    window.click("Write the claim");
    let changed = window.project().hypotheses.get(1).unwrap().clone();
    assert_eq!(changed.claim.threshold.value(), 0.705);
    assert_eq!(changed.earlier.len(), 1);
    assert_eq!(changed.earlier[0].written, noon(9, 1));
    assert!(window.sees("1 Sep 2026, 12:00: Claim: more than 40% answer “Lunch”"));
    assert!(window.sees("Written after the data"));
}

#[test]
fn a_threshold_that_is_none_stays_in_its_field_with_the_reason() {
    let mut window = page(Language::English, &project());
    write(&mut window, "Threshold", "many");
    window.key(Key::Enter);
    assert!(window.sees("“many” is no threshold: a number is needed"));
    assert_eq!(window.project(), &project());
    window.click("Leave it as it was");
    assert!(!window.sees("“many” is no threshold"));
}

#[test]
fn what_is_typed_is_kept_when_another_one_is_shown() {
    let mut window = page(Language::English, &project());
    write(&mut window, "Owner", "Vera");
    window.key(Key::Escape);
    write(&mut window, "Owner", "Anna");
    window.click("Blocks");
    let first = window.project().hypotheses.get(0).unwrap();
    assert_eq!(first.owner, "Anna");
}

#[test]
fn enter_ends_a_statement_in_the_list_and_tab_goes_on_below_it() {
    let mut window = page(Language::English, &project());
    window.key(Key::N);
    window.type_text("Buyers will come back");
    window.key(Key::Enter);
    assert_eq!(
        statements(&window).last().map(String::as_str),
        Some("Buyers will come back")
    );
    // The list has the focus, so a letter is an action again.
    window.key(Key::Enter);
    window.type_text("!");
    window.quick(Modifiers::NONE, Key::Tab);
    window.settle();
    window.quick(Modifiers::NONE, Key::Tab);
    window.settle();
    let node = window.harness.get_by_label("File");
    assert!(
        !node.accesskit_node().is_focused(),
        "the focus stays among the fields"
    );
}

#[test]
fn hypotheses_are_moved_and_deleted() {
    let mut window = page(Language::English, &project());
    window.press(Modifiers::ALT, Key::ArrowDown);
    let moved = [
        "Buyers come for lunch",
        "Lunchers will recommend",
        "Few come for lunch",
    ];
    assert_eq!(statements(&window), moved);
    window.key(Key::Delete);
    assert_eq!(statements(&window), [moved[0], moved[2]]);
    assert!(window.sees("“Lunchers will recommend” is deleted"));
    window.command(Key::Z);
    window.command(Key::Z);
    assert_eq!(window.project(), &project());
}

#[test]
fn the_list_shows_one_verdict_after_the_other() {
    let mut window = page(Language::English, &project());
    let listed = |window: &Window| {
        let list = window.harness.query_all_by_role(egui::Role::ListBoxOption);
        list.count()
    };
    assert_eq!(listed(&window), 3);
    window.key(Key::W);
    assert_eq!(listed(&window), 1);
    assert!(window.sees("Buyers come for lunch; confirmed"));
    window.key(Key::W);
    assert!(window.sees("Few come for lunch; refuted"));
    window.key(Key::W);
    window.key(Key::W);
    assert!(window.sees("No hypothesis fits what is listed here."));
    window.key(Key::W);
    assert_eq!(listed(&window), 3);
}

#[test]
fn its_people_are_shown_in_the_charts() {
    let mut window = page(Language::English, &project());
    window.key(Key::G);
    assert!(window.sees("25 of 40 people"));
    window.key(Key::H);
    assert!(window.sees("3 hypotheses"));
}

#[test]
fn the_list_is_copied_as_a_table() {
    let mut window = page(Language::Russian, &project());
    window.run("Копировать как таблицу");
    let (_, text) = window.answers.clipboard.table().unwrap();
    assert!(text.starts_with("Утверждение\tО ком\t"), "{text}");
    assert!(text.contains("Buyers come for lunch"), "{text}");
    assert!(text.contains("подтверждена"), "{text}");
}

#[test]
fn without_questions_the_page_says_what_belongs_there() {
    let window = page(Language::English, &Project::named("Diner"));
    assert!(window.sees("What you believe of some customers, put to the test"));
}
