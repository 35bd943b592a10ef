//! What is computed from a track, by hand from the method's worked case.

use std::collections::BTreeSet;

use touchrank::methods::matrix::{Scope, figures};
use touchrank::methods::tracks::{
    DAYS_TO_REMIND, at_work, draft, is_supported, latest, scope, to_look_at,
};
use touchrank::model::{Entry, Link, NamedBy, Step, Track};

use super::kit::{
    DEAR, FIRST, FRIEND, LEAFLET, NOVICES, PRICE, REGULARS, SEARCH, SECOND, SITE, SPEED, TASTE,
    TILL, VISIT, WINDOW, bare, case, day, proof, step, track,
};

/// Contributions in per mille, so that they can be told literally.
fn factors_at(
    scope: Scope,
    step: &Step,
) -> Vec<(Link<touchrank::model::FactorId>, Option<f64>, bool)> {
    at_work(&case(), scope, step)
        .into_iter()
        .map(|found| (found.factor, found.contribution, found.pinned))
        .collect()
}

#[test]
fn factors_at_work_come_by_contribution_and_those_pinned_behind() {
    // Leaflet: levels 1 3 3, importances 5 4 2: 12 of taste, 6 of speed; 1 is the lowest level, which says "not at all".
    let leaflet = step(1, VISIT, Some(LEAFLET), "");
    assert_eq!(
        factors_at(Scope::Whole, &leaflet),
        [
            (Link::To(TASTE), Some(12.0), false),
            (Link::To(SPEED), Some(6.0), false)
        ]
    );
    // The regulars' importances 2 4 5 turn them round: 12 and 15.
    assert_eq!(
        factors_at(Scope::Segment(REGULARS), &leaflet),
        [
            (Link::To(SPEED), Some(15.0), false),
            (Link::To(TASTE), Some(12.0), false)
        ]
    );
    let pinned = Step {
        pinned: vec![
            Link::To(PRICE),
            Link::To(SPEED),
            Link::Gone("Care".to_owned()),
        ],
        ..leaflet
    };
    assert_eq!(
        factors_at(Scope::Whole, &pinned),
        [
            (Link::To(TASTE), Some(12.0), false),
            (Link::To(SPEED), Some(6.0), true),
            (Link::To(PRICE), None, true),
            (Link::Gone("Care".to_owned()), None, true)
        ]
    );
}

#[test]
fn fractions_at_work_are_of_the_whole_score() {
    let site = step(1, SEARCH, Some(SITE), "");
    let found = at_work(&case(), Scope::Whole, &site);
    // 45 and 12 of 59.
    let fractions: Vec<f64> = found.iter().filter_map(|found| found.fraction).collect();
    assert!((fractions[0] - 45.0 / 59.0).abs() < 1e-12);
    assert!((fractions[1] - 12.0 / 59.0).abs() < 1e-12);
    assert_eq!(fractions.len(), 2);
}

#[test]
fn a_draft_has_what_matters_to_the_segment_in_stage_order() {
    let mut project = bare();
    let drafted = |project: &touchrank::model::Project, scope| -> Vec<_> {
        let steps = draft(project, &figures(project, scope));
        let steps = steps.into_iter();
        steps
            .map(|step| (step.stage, step.touchpoint.unwrap()))
            .collect()
    };
    assert_eq!(
        drafted(&project, Scope::Segment(NOVICES)),
        [
            (Link::To(SEARCH), Link::To(SITE)),
            (Link::To(SEARCH), Link::To(WINDOW))
        ]
    );
    assert_eq!(
        drafted(&project, Scope::Segment(REGULARS)),
        [
            (Link::To(SEARCH), Link::To(WINDOW)),
            (Link::To(VISIT), Link::To(TILL))
        ]
    );
    project.touchpoints.get_mut(0).unwrap().excluded = true;
    assert!(!drafted(&project, Scope::Whole).contains(&(Link::To(SEARCH), Link::To(SITE))));
}

#[test]
fn a_track_whose_segment_was_deleted_is_seen_by_the_whole_market() {
    let project = case();
    assert_eq!(scope(&project, &track()), Scope::Segment(NOVICES));
    let gone = Track {
        segment: Link::Gone("Novices".to_owned()),
        ..track()
    };
    assert_eq!(scope(&project, &gone), Scope::Whole);
}

#[test]
fn after_ninety_days_an_entry_is_to_be_looked_at_again() {
    assert_eq!(DAYS_TO_REMIND, 90);
    // Both steps were looked at on 1 May; agent and barrier never.
    let track = track();
    let (steps, others) = (
        [Entry::Step(FIRST), Entry::Step(SECOND)],
        [Entry::Agent(FRIEND), Entry::Barrier(DEAR)],
    );
    // 29 July is the 89th day after 1 May: 30 + 30 + 29.
    assert_eq!(to_look_at(&track, day(2026, 7, 29)), others);
    let all: Vec<Entry> = steps.into_iter().chain(others).collect();
    assert_eq!(to_look_at(&track, day(2026, 7, 30)), all);
    // A day before that of the file, as with a clock that goes wrong, makes nothing due.
    assert_eq!(to_look_at(&track, day(2026, 1, 1)), others);
}

#[test]
fn evidence_of_a_later_day_counts_as_looking_at_what_it_supports() {
    let mut track = track();
    track.evidence.get_mut(0).unwrap().date = Some(day(2026, 6, 1));
    assert_eq!(latest(&track, Entry::Step(FIRST)), Some(day(2026, 6, 1)));
    assert_eq!(latest(&track, Entry::Step(SECOND)), Some(day(2026, 5, 1)));
    assert_eq!(latest(&track, Entry::Agent(FRIEND)), Some(day(2026, 6, 1)));
    track.evidence.get_mut(0).unwrap().date = Some(day(2026, 4, 1));
    assert_eq!(latest(&track, Entry::Step(FIRST)), Some(day(2026, 5, 1)));
    assert_eq!(
        latest(&track, Entry::Step(touchrank::model::StepId(999))),
        None
    );
}

#[test]
fn evidence_supports_and_so_do_those_who_named_a_barrier() {
    let mut track = track();
    assert!(is_supported(&track, Entry::Step(FIRST)));
    assert!(!is_supported(&track, Entry::Step(SECOND)));
    track.evidence = [proof(130, "“So”", &[])].into_iter().collect();
    assert!(!is_supported(&track, Entry::Agent(FRIEND)));
    assert!(
        is_supported(&track, Entry::Barrier(DEAR)),
        "12 of 20 named it"
    );
    let named = NamedBy {
        named: 0,
        asked: 20,
    };
    track.barriers.get_mut(0).unwrap().named = Some(named);
    assert!(!is_supported(&track, Entry::Barrier(DEAR)), "nobody did");
    assert_eq!(track.evidence.get(0).unwrap().supports, BTreeSet::new());
}
