//! What a hypothesis and a question are held to when they are written down, and what stays as a file had it.

use std::collections::BTreeSet;
use std::sync::Arc;

use chrono::{NaiveDate, NaiveDateTime};
use touchrank::edit::{Edit, EditError, HypothesisEdit, PanelEdit, apply};
use touchrank::model::{
    Choice, Earlier, Filter, Finite, Hypothesis, Link, MAX_ENTRIES, MAX_HYPOTHESES, Measure, Panel,
    Project, QuestionKind, WaveId,
};

use super::kit::{Shop, add, claim, do_it, hypothesis, noon, shop};

fn recommended(shop: &Shop, statement: &str) -> Hypothesis {
    let measure = Measure::Nps(shop.nps);
    hypothesis(statement, claim(Filter::default(), measure, 0.0))
}

fn adding(hypothesis: &Hypothesis) -> Edit {
    Edit::Hypothesis(HypothesisEdit::Add(Box::new(hypothesis.clone())))
}

fn changing(hypothesis: &Hypothesis, at: NaiveDateTime) -> Edit {
    Edit::Hypothesis(HypothesisEdit::Change(Box::new(hypothesis.clone()), at))
}

fn refused(project: &Project, edit: &Edit) -> EditError {
    let mut tried = project.clone();
    let error = apply(&mut tried, edit).unwrap_err();
    assert!(tried == *project, "half applied");
    error
}

/// No file has room for the year 12026.
fn in_ten_thousand_years() -> NaiveDateTime {
    let date = NaiveDate::from_ymd_opt(12_026, 5, 1).unwrap();
    date.and_hms_opt(12, 0, 0).unwrap()
}

#[test]
fn a_new_hypothesis_brings_no_past_with_it() {
    let mut shop = shop();
    let mut it = recommended(&shop, "They will");
    it.earlier.push(Earlier {
        written: noon(1),
        claim: it.claim.clone(),
    });
    let id = add(&mut shop.project, it);
    assert_eq!(shop.project.hypothesis(id).unwrap().earlier, []);
}

#[test]
fn a_hypothesis_moves_down_as_well_as_up() {
    let mut shop = shop();
    let [one, two, three] = ["One", "Two", "Three"].map(|statement| {
        let it = recommended(&shop, statement);
        add(&mut shop.project, it)
    });
    let mut order = |id, before| {
        let edit = HypothesisEdit::Move { id, before };
        do_it(&mut shop.project, Edit::Hypothesis(edit));
        let ids: Vec<_> = shop.project.hypotheses.iter().map(|it| it.id).collect();
        ids
    };
    assert_eq!(order(one, Some(three)), [two, one, three]);
    assert_eq!(order(two, None), [one, three, two]);
    assert_eq!(order(two, Some(one)), [two, one, three]);
}

#[test]
fn a_project_has_a_thousand_hypotheses_and_no_more() {
    let mut shop = shop();
    let it = recommended(&shop, "They will");
    for _ in 0..MAX_HYPOTHESES {
        do_it(&mut shop.project, adding(&it));
    }
    let error = refused(&shop.project, &adding(&it));
    assert!(matches!(error, EditError::TooMany(MAX_HYPOTHESES)));
}

#[test]
fn a_time_that_no_file_keeps_is_refused() {
    let mut shop = shop();
    let mut it = recommended(&shop, "They will");
    it.written = in_ten_thousand_years();
    refused(&shop.project, &adding(&it));
    it.written = noon(1);
    let id = add(&mut shop.project, it.clone());
    it.id = id;
    it.claim.planned += 1;
    let error = refused(&shop.project, &changing(&it, in_ten_thousand_years()));
    assert!(matches!(error, EditError::Date), "{error:?}");
}

#[test]
fn waves_answers_and_references_must_be_there() {
    let shop = shop();
    let mut it = recommended(&shop, "They will");
    it.waves = BTreeSet::from([WaveId(9_999)]);
    let error = refused(&shop.project, &adding(&it));
    assert!(matches!(error, EditError::NoWave), "{error:?}");

    // Nobody answers a score with a word.
    let word = BTreeSet::from([Choice::Named("often".to_owned())]);
    let share = Measure::Share(shop.nps, word);
    let it = hypothesis("They will", claim(Filter::default(), share, 0.5));
    let error = refused(&shop.project, &adding(&it));
    assert!(matches!(error, EditError::Choice(_)), "{error:?}");

    let mut it = recommended(&shop, "They will");
    it.evidence = vec![Link::Gone("Interview".to_owned()); MAX_ENTRIES + 1];
    let error = refused(&shop.project, &adding(&it));
    assert!(matches!(error, EditError::TooMany(MAX_ENTRIES)));
}

/// A file may hold a claim that no edit would make: a note beside it is no reason to lose it.
#[test]
fn a_claim_that_stays_is_not_judged_again() {
    let mut shop = shop();
    let id = add(
        &mut shop.project,
        hypothesis(
            "They will",
            claim(Filter::default(), Measure::Mean(shop.of_price), 3.0),
        ),
    );
    let mut it = shop.project.hypothesis(id).unwrap().clone();
    it.claim.threshold = Finite::new(9.0).unwrap();
    shop.project.hypotheses = [it.clone()].into_iter().collect();
    it.note = "asked twice".to_owned();
    do_it(&mut shop.project, changing(&it, noon(3)));
    assert_eq!(shop.project.hypothesis(id).unwrap().note, "asked twice");
    it.claim.planned += 1;
    assert!(apply(&mut shop.project, &changing(&it, noon(3))).is_err());
}

#[test]
fn a_question_that_stays_is_not_judged_again() {
    let mut shop = shop();
    let mut panel = Panel::clone(&shop.project.panel);
    let at = panel.question_position(shop.age).unwrap();
    let odd = panel.questions.get_mut(at).unwrap();
    odd.kind = QuestionKind::Many { separator: '\u{1}' };
    let mut odd = odd.clone();
    shop.project.panel = Arc::new(panel);
    let mut other = shop.project.panel.question(shop.nps).unwrap().clone();
    other.label = "Recommended".to_owned();
    do_it(
        &mut shop.project,
        Edit::Panel(PanelEdit::ChangeQuestion(other)),
    );
    odd.label = "Years".to_owned();
    let error = refused(&shop.project, &Edit::Panel(PanelEdit::ChangeQuestion(odd)));
    assert!(matches!(error, EditError::Separator(_)), "{error:?}");
}
