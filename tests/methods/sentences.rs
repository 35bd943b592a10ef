//! The sentences that matter: what they say of the worked case, which come first, and what they say where something is missing.

use std::sync::Arc;

use touchrank::i18n::{Language, words};
use touchrank::methods::matrix::{Scope, figures};
use touchrank::methods::sentences::sentences;
use touchrank::model::{Channel, Project};

use crate::build::{project, sparse, touchpoint};

fn said(project: &Project, scope: Scope, language: Language) -> Vec<String> {
    let figures = figures(project, scope);
    let said = sentences(project, scope, &figures, 5);
    let said = said.iter();
    said.map(|sentence| words(language).say(&sentence.message))
        .collect()
}

fn english(project: &Project) -> Vec<String> {
    said(project, Scope::Whole, Language::English)
}

fn worked() -> Project {
    project(
        &[1, 3, 9],
        &[5.0, 4.0, 2.0],
        &[&[9, 3, 1, 1], &[3, 9, 1, 3], &[1, 1, 9, 3]],
        &[0, 0, 1, 1],
    )
}

#[test]
fn the_worked_case_in_five_sentences() {
    // Shares 36.4 + 32.7; 45, 12 and 2 of 59; 70 of 162; 112 of 162 and 56 on average; 3 × 4 cells.
    assert_eq!(
        english(&worked()),
        [
            "2 of 4 touchpoints are critical and carry 69% of the total score.",
            "“Touchpoint 0” comes first with a score of 59: most of it comes from “Factor 0” (76%) and “Factor 1” (20%).",
            "The factor that decides most is “Factor 0” with 43% of the total score; 1 touchpoint relates to it at the highest level.",
            "The strongest stage is “Stage 0”: it carries the most, 69% of the total score, and its touchpoints score the highest, 56 on average.",
            "All 12 cells are rated, and of none somebody is not sure.",
        ]
    );
    let russian = said(&worked(), Scope::Whole, Language::Russian);
    assert_eq!(
        russian[0],
        "На 2 критические точки контакта из 4 приходится 69\u{a0}% всех баллов."
    );
    assert_eq!(
        russian[2],
        "Сильнее всего выбор решает фактор «Factor 0»: 43\u{a0}% всех баллов; на высшем уровне с ним связана 1 точка контакта."
    );
}

#[test]
fn what_is_missing_is_always_said() {
    let mut half = worked();
    half.relations.set(2, 3, None);
    half.not_sure = Arc::new(
        [(half.factors.get(0).unwrap().id, touchpoint(1))]
            .into_iter()
            .collect(),
    );
    let last = "How far to trust it: 11 of 12 cells are rated (91%), of 1 somebody is not sure.";
    assert_eq!(english(&half).last().unwrap(), last);
    // Where more is open than rated it goes before everything.
    let row = |cells: [Option<u8>; 3]| cells.to_vec();
    let open = sparse(
        &[1, 3, 9],
        &[Some(5.0), None],
        &[row([Some(9), None, None]), row([None; 3])],
        &[0, 0, 0],
    );
    assert_eq!(
        english(&open)[0],
        "How far to trust it: 1 of 6 cells are rated (16%), 1 factor has no importance."
    );
    let nothing = sparse(&[1, 3, 9], &[Some(5.0)], &[row([None; 3])], &[0, 0, 0]);
    assert_eq!(
        english(&nothing),
        ["None of the 3 cells is rated yet, so there is no order of touchpoints."]
    );
    let empty = Project::named("Empty");
    assert_eq!(english(&empty).len(), 1);
}

#[test]
fn gaps_come_before_stages_and_channels() {
    let mut project = project(
        &[1, 3, 9],
        &[5.0, 4.0],
        &[&[9, 3, 1, 1], &[1, 1, 1, 1]],
        &[0, 0, 1, 1],
    );
    let mut touchpoints: Vec<_> = project.touchpoints.iter().cloned().collect();
    touchpoints[0].channel = Channel::Online;
    touchpoints[1].channel = Channel::Offline;
    project.touchpoints = touchpoints.into_iter().collect();
    let found = english(&project);
    assert_eq!(
        found[3],
        "A gap: no touchpoint lets the customer judge “Factor 1”."
    );
    assert!(found[4].starts_with("The strongest stage is “Stage 0”"));
    assert_eq!(found.len(), 5);
}

#[test]
fn russian_counts_agree() {
    // 21 critical touchpoints of 42: the form for one.
    let row: Vec<u8> = (0..42).map(|at| if at < 21 { 9 } else { 1 }).collect();
    let project = project(&[1, 3, 9], &[5.0, 1.0], &[&row, &row], &[0; 42]);
    let russian = said(&project, Scope::Whole, Language::Russian);
    assert_eq!(
        russian[0],
        "На 21 критическую точку контакта из 42 приходится 90\u{a0}% всех баллов."
    );
    assert_eq!(
        russian[1],
        "Первое место с баллом 54 делит 21 точка контакта, среди них «Touchpoint 0»."
    );
}

#[test]
fn a_very_long_name_ends_early_in_a_sentence() {
    let mut project = worked();
    let mut factors: Vec<_> = project.factors.iter().cloned().collect();
    factors[0].name = "Очень долгое название ".repeat(20).trim().to_owned();
    project.factors = factors.into_iter().collect();
    let found = english(&project);
    assert!(found[2].contains("…” with 43%"), "{}", found[2]);
    assert!(found[2].chars().count() < 220);
}
