//! A track as lanes over columns on the worked case of the method, and where its steps move.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use touchrank::edit::{Edit, StageEdit, TouchpointsFate, TrackEdit, apply};
use touchrank::methods::matrix::{Class, Scope, figures};
use touchrank::methods::tracks::{ColumnOf, Lanes, Way, dropped, moved};
use touchrank::model::{
    Agent, AgentId, Barrier, BarrierId, BarrierKind, Entry, EvidenceId, EvidenceKind, FactorId,
    Link, Project, StageId, Stance, Step, StepId, TouchpointId, Track, TrackEvidence, TrackId,
};

use crate::build::{FACTORS, STAGES, TOUCHPOINTS, add_segment, project};

const FIRST: StageId = StageId(STAGES);
const SECOND: StageId = StageId(STAGES + 1);

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// Steps at the touchpoints 2, 0 and 1 in this order, then one without a touchpoint that leads back to that at 0.
fn with_track() -> (Project, TrackId) {
    let mut project = project(
        &[1, 3, 9],
        &[5.0, 4.0, 2.0],
        &[&[9, 3, 1, 1], &[3, 9, 1, 3], &[1, 1, 9, 3]],
        &[0, 0, 1, 1],
    );
    let segment = add_segment(&mut project, None, &[], &[]);
    let at = |id, stage, touchpoint: u32| Step {
        id: StepId(id),
        touchpoint: Some(Link::To(TouchpointId(TOUCHPOINTS + touchpoint))),
        looked_at: Some(day("2026-11-01")),
        ..Step::in_stage(stage)
    };
    let bare = Step {
        id: StepId(4),
        task: "Goes home".to_owned(),
        back_to: Some(StepId(2)),
        pinned: vec![Link::To(FactorId(FACTORS + 2))],
        ..Step::in_stage(FIRST)
    };
    let agent = Agent {
        id: AgentId(5),
        role: "Friend".to_owned(),
        stance: Stance::For,
        strength: 2,
        steps: [StepId(1), StepId(2)].into(),
        note: String::new(),
        looked_at: None,
    };
    let barrier = Barrier {
        id: BarrierId(6),
        kind: BarrierKind::Price,
        text: "Too dear".to_owned(),
        named: None,
        remedy: String::new(),
        steps: BTreeSet::new(),
        looked_at: Some(day("2026-08-24")),
    };
    let proof = TrackEvidence {
        id: EvidenceId(7),
        kind: EvidenceKind::Panel,
        quotation: "Ask a friend".to_owned(),
        source: String::new(),
        date: None,
        n: None,
        supports: [Entry::Agent(AgentId(5))].into(),
    };
    let track = Track {
        steps: [at(1, SECOND, 2), at(2, FIRST, 0), at(3, FIRST, 1), bare]
            .into_iter()
            .collect(),
        agents: [agent].into_iter().collect(),
        barriers: [barrier].into_iter().collect(),
        evidence: [proof].into_iter().collect(),
        ..Track::of(segment, "Track")
    };
    let edit = Edit::Track(TrackEdit::Add(Box::new(track)));
    apply(&mut project, &edit).unwrap();
    let id = project.tracks.get(0).unwrap().id;
    (project, id)
}

fn lanes(project: &Project, id: TrackId, only: Option<StageId>) -> Lanes {
    let figures = figures(project, Scope::Whole);
    let track = project.track(id).unwrap();
    Lanes::of(project, track, &figures, only, day("2026-11-22"))
}

/// The steps by the order in which they were written.
fn steps(project: &Project, id: TrackId) -> Vec<StepId> {
    let track = project.track(id).unwrap();
    track.steps.iter().map(|step| step.id).collect()
}

#[test]
fn steps_are_numbered_stage_by_stage_with_class_and_way_back() {
    let (project, id) = with_track();
    let lanes = lanes(&project, id, None);
    let written = steps(&project, id);
    let order: Vec<StepId> = lanes.steps.iter().map(|step| step.id).collect();
    assert_eq!(order, [written[1], written[2], written[3], written[0]]);
    let classes: Vec<_> = lanes.steps.iter().map(|step| step.class).collect();
    let critical = Some(Class::Critical);
    assert_eq!(
        classes,
        [critical, critical, None, Some(Class::LessImportant)]
    );
    assert_eq!(lanes.steps[2].back_to, Some(1));
    assert_eq!(lanes.number(written[0]), Some(4));
}

#[test]
fn a_column_adds_contributions_up_and_names_what_stands_in_it() {
    let (project, id) = with_track();
    let lanes = lanes(&project, id, None);
    let [first, second, nowhere] = lanes.columns.as_slice() else {
        panic!("two stages and what is not placed");
    };
    assert_eq!(first.of, ColumnOf::Stage(FIRST));
    // 5·9 + 5·3 and 4·3 + 4·9; the lowest level does not count as at work; the third factor is pinned at step 3.
    let factors: Vec<_> = (first.factors.iter())
        .map(|factor| (factor.contribution, factor.at.numbers.clone()))
        .collect();
    assert_eq!(
        factors,
        [
            (Some(60.0), vec![1, 2]),
            (Some(48.0), vec![1, 2]),
            (None, vec![3])
        ]
    );
    assert!(first.factors[2].pinned);
    // 2·9
    assert_eq!(second.factors[0].contribution, Some(18.0));
    assert_eq!(first.agents[0].numbers, [1]);
    assert_eq!(second.agents[0].numbers, [4]);
    assert_eq!(first.evidence[0].numbers, [1]);
    assert_eq!(nowhere.of, ColumnOf::NotPlaced);
    assert_eq!(nowhere.barriers.len(), 1);
    assert!(nowhere.agents.is_empty() && nowhere.evidence.is_empty());
}

#[test]
fn one_stage_alone_has_a_column_for_each_of_its_steps() {
    let (project, id) = with_track();
    let lanes = lanes(&project, id, Some(FIRST));
    let written = steps(&project, id);
    let columns: Vec<_> = lanes.columns.iter().map(|column| column.of).collect();
    let of = |at: usize| ColumnOf::Step(written[at]);
    assert_eq!(columns, [of(1), of(2), of(3)]);
    assert_eq!(lanes.columns[0].agents.len(), 1);
    assert!(lanes.columns[1].agents.is_empty());
}

#[test]
fn a_deleted_stage_leaves_its_steps_in_a_column_of_their_own() {
    let (mut project, id) = with_track();
    let fate = TouchpointsFate::MoveTo(SECOND);
    let delete = StageEdit::Delete {
        id: FIRST,
        touchpoints: fate,
    };
    apply(&mut project, &Edit::Stage(delete)).unwrap();
    let lanes = lanes(&project, id, None);
    let gone = lanes.columns.iter().find(|c| c.of == ColumnOf::StageGone);
    assert_eq!(gone.unwrap().steps, [1, 2, 3]);
    let track = project.track(id).unwrap();
    let step = lanes.steps[1].id;
    // They stand behind the last stage: its first place is at the same height, its end one place earlier.
    let first = lanes.steps[0].id;
    let to = |way| moved(&project, track, step, way);
    assert_eq!(to(Way::StageBefore), Some((SECOND, Some(first))));
    assert_eq!(to(Way::Earlier), Some((SECOND, None)));
    assert_eq!(to(Way::StageAfter), None);
}

#[test]
fn evidence_and_days_say_what_is_to_be_doubted() {
    let (project, id) = with_track();
    let lanes = lanes(&project, id, None);
    let track = project.track(id).unwrap();
    let agent = Entry::Agent(track.agents.get(0).unwrap().id);
    let barrier = Entry::Barrier(track.barriers.get(0).unwrap().id);
    assert!(!lanes.unsupported.contains(&agent));
    assert!(lanes.unsupported.contains(&barrier));
    // From 24 August to 22 November are 90 days.
    assert_eq!(lanes.ages[&barrier], Some(90));
    assert!(lanes.is_due(barrier));
    // Nobody knows when the agent and the step without a touchpoint were looked at.
    assert_eq!(lanes.due(), 3);
}

#[test]
fn a_step_moves_by_one_place_and_by_one_stage() {
    let (project, id) = with_track();
    let track = project.track(id).unwrap();
    let [second, a, b, c] = steps(&project, id)[..] else {
        panic!("four steps");
    };
    let to = |step, way| moved(&project, track, step, way);
    assert_eq!(to(a, Way::Earlier), None);
    assert_eq!(to(a, Way::Later), Some((FIRST, Some(c))));
    assert_eq!(to(b, Way::Later), Some((FIRST, None)));
    assert_eq!(to(c, Way::Later), Some((SECOND, Some(second))));
    assert_eq!(to(second, Way::Earlier), Some((FIRST, None)));
    assert_eq!(to(second, Way::StageBefore), Some((FIRST, Some(a))));
    assert_eq!(to(b, Way::StageAfter), Some((SECOND, None)));
    assert_eq!(dropped(track, a, FIRST, 1), None);
    assert_eq!(dropped(track, a, FIRST, 3), Some((FIRST, None)));
    assert_eq!(dropped(track, a, SECOND, 0), Some((SECOND, Some(second))));
}
