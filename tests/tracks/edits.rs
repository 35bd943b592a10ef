//! Edits of jobs, segments and tracks as a person makes them: what they do, and which ids entries keep.

use std::collections::BTreeSet;

use touchrank::edit::{Edit, EntryEdit, JobEdit, NewItem, SegmentEdit, TrackEdit, apply};
use touchrank::model::{
    Agent, Barrier, BarrierId, BarrierKind, Entry, Hue, JobId, Link, Project, Stance, Step, StepId,
    Track, TrackEvidence, check,
};

use super::kit::{
    DEAR, FIRST, FRIEND, NOVICES, QUOTE, REGULARS, SAVE, SEARCH, SECOND, SITE, TRACK, VISIT, agent,
    barrier, case, day, edit, entry, new_track, proof, step, track,
};

fn the_track(project: &Project) -> &Track {
    project.track(TRACK).unwrap()
}

fn steps(project: &Project) -> Vec<u32> {
    the_track(project)
        .steps
        .iter()
        .map(|step| step.id.0)
        .collect()
}

#[test]
fn an_added_track_gets_ids_of_its_own_and_its_references_follow() {
    let mut project = case();
    // Numbers as a table gives them: each list counts from 1.
    let mut new = Track {
        name: "New".to_owned(),
        ..track()
    };
    new.steps = [
        step(1, SEARCH, Some(SITE), ""),
        Step {
            back_to: Some(StepId(1)),
            ..step(2, VISIT, None, "Sign")
        },
    ]
    .into_iter()
    .collect();
    new.agents = [Agent {
        steps: BTreeSet::from([StepId(2)]),
        ..agent(1, "friend", Stance::For, 2)
    }]
    .into_iter()
    .collect();
    new.barriers = [Barrier {
        steps: BTreeSet::from([StepId(1)]),
        ..barrier(1, BarrierKind::Time, "No time")
    }]
    .into_iter()
    .collect();
    let all = [
        Entry::Step(StepId(2)),
        Entry::Agent(touchrank::model::AgentId(1)),
        Entry::Barrier(BarrierId(1)),
    ];
    new.evidence = [proof(1, "So", &all)].into_iter().collect();
    let id = new_track(&edit(&mut project, TrackEdit::Add(Box::new(new))).unwrap());
    let added = project.track(id).unwrap();
    let [one, two] = [0, 1].map(|at| added.steps.get(at).unwrap().id);
    assert!(one.0 >= 1_000 && two.0 > one.0);
    assert_eq!(added.steps.get(1).unwrap().back_to, Some(one));
    let agent = added.agents.get(0).unwrap();
    let barrier = added.barriers.get(0).unwrap();
    assert_eq!(agent.steps, BTreeSet::from([two]));
    assert_eq!(barrier.steps, BTreeSet::from([one]));
    assert_eq!(
        added.evidence.get(0).unwrap().supports,
        BTreeSet::from([
            Entry::Step(two),
            Entry::Agent(agent.id),
            Entry::Barrier(barrier.id)
        ])
    );
    assert_eq!(check(&project), []);
}

#[test]
fn putting_a_track_keeps_the_ids_of_known_entries_and_gives_new_ones_to_others() {
    let mut project = case();
    let mut other = track();
    other.steps.remove(0);
    other.steps.get_mut(0).unwrap().back_to = None;
    other.steps.insert(0, step(0, SEARCH, Some(SITE), "Read"));
    // An agent with the number of a step of this track is none of its agents.
    other.agents = [Agent {
        steps: BTreeSet::from([StepId(0), SECOND]),
        ..agent(SECOND.0, "doctor", Stance::Against, 1)
    }]
    .into_iter()
    .collect();
    other.barriers.get_mut(0).unwrap().steps = BTreeSet::from([SECOND]);
    let supports = [
        Entry::Agent(touchrank::model::AgentId(SECOND.0)),
        Entry::Step(SECOND),
        Entry::Barrier(DEAR),
    ];
    other.evidence = [proof(QUOTE.0, "So", &supports)].into_iter().collect();
    edit(&mut project, TrackEdit::Put(Box::new(other))).unwrap();
    let put = the_track(&project);
    let [new, kept] = [0, 1].map(|at| put.steps.get(at).unwrap().id);
    assert_eq!(kept, SECOND);
    assert!(new.0 >= 1_000);
    let doctor = put.agents.get(0).unwrap();
    assert!(doctor.id.0 >= 1_000 && doctor.id.0 != new.0);
    assert_eq!(doctor.steps, BTreeSet::from([new, SECOND]));
    assert_eq!(put.barriers.get(0).unwrap().id, DEAR);
    let quote = put.evidence.get(0).unwrap();
    assert_eq!(quote.id, QUOTE);
    assert_eq!(
        quote.supports,
        BTreeSet::from([
            Entry::Agent(doctor.id),
            Entry::Step(SECOND),
            Entry::Barrier(DEAR)
        ])
    );
}

#[test]
fn putting_the_same_track_changes_nothing() {
    let mut project = case();
    let before = project.clone();
    let applied = edit(&mut project, TrackEdit::Put(Box::new(track()))).unwrap();
    assert!(!applied.changed);
    assert_eq!(project, before);
}

fn duplicated() -> (Project, Track) {
    let mut project = case();
    let duplicate = TrackEdit::Duplicate {
        id: TRACK,
        segment: REGULARS,
        name: "Regulars’ way".to_owned(),
    };
    let id = new_track(&edit(&mut project, duplicate).unwrap());
    let copy = project.track(id).unwrap().clone();
    (project, copy)
}

#[test]
fn a_duplicate_knows_its_original_and_refers_to_its_own_entries() {
    let (project, copy) = duplicated();
    assert_eq!(copy.copy_of, Some(TRACK));
    assert_eq!(copy.segment, Link::To(REGULARS));
    assert_eq!(copy.name, "Regulars’ way");
    let originals: Vec<_> = copy.steps.iter().map(|step| step.copy_of).collect();
    assert_eq!(originals, [Some(FIRST), Some(SECOND)]);
    let [first, second] = [0, 1].map(|at| copy.steps.get(at).unwrap());
    assert!(first.id != FIRST && second.id != SECOND);
    assert_eq!(second.back_to, Some(first.id));
    assert_eq!(first.texts(), track().steps.get(0).unwrap().texts());
    let barrier = copy.barriers.get(0).unwrap();
    assert_eq!(barrier.steps, BTreeSet::from([first.id, second.id]));
    assert_eq!(the_track(&project), &track(), "the original is as it was");
}

#[test]
fn what_is_deleted_is_no_original_any_more() {
    let (mut project, copy) = duplicated();
    let originals = |project: &Project| -> Vec<Option<StepId>> {
        let copy = project.track(copy.id).unwrap();
        copy.steps.iter().map(|step| step.copy_of).collect()
    };
    entry(&mut project, EntryEdit::DeleteStep(FIRST)).unwrap();
    assert_eq!(originals(&project), [None, Some(SECOND)]);
    let mut without = the_track(&project).clone();
    without.steps.remove(0);
    without.barriers.get_mut(0).unwrap().steps.clear();
    let mut put = project.clone();
    edit(&mut put, TrackEdit::Put(Box::new(without))).unwrap();
    assert_eq!(originals(&put), [None, None]);
    edit(&mut project, TrackEdit::Delete(TRACK)).unwrap();
    assert_eq!(originals(&project), [None, None]);
    assert_eq!(project.track(copy.id).unwrap().copy_of, None);
}

#[test]
fn plain_facts_of_a_track_are_set() {
    let mut project = case();
    edit(&mut project, TrackEdit::Rename(TRACK, "Way".to_owned())).unwrap();
    edit(&mut project, TrackEdit::SetNote(TRACK, "!".to_owned())).unwrap();
    edit(&mut project, TrackEdit::SetOwner(TRACK, "Oleg".to_owned())).unwrap();
    edit(&mut project, TrackEdit::SetSegment(TRACK, REGULARS)).unwrap();
    let found = the_track(&project);
    assert_eq!((found.name.as_str(), found.note.as_str()), ("Way", "!"));
    assert_eq!(found.owner, "Oleg");
    assert_eq!(found.segment, Link::To(REGULARS));
    let (mut project, copy) = duplicated();
    let first = TrackEdit::Move {
        id: copy.id,
        before: Some(TRACK),
    };
    edit(&mut project, first).unwrap();
    let order = |project: &Project| -> Vec<_> { project.tracks.iter().map(|t| t.id).collect() };
    assert_eq!(order(&project), [copy.id, TRACK]);
    let last = TrackEdit::Move {
        id: copy.id,
        before: None,
    };
    edit(&mut project, last).unwrap();
    assert_eq!(order(&project), [TRACK, copy.id]);
}

#[test]
fn steps_are_added_moved_doubled_and_taken_out() {
    let mut project = case();
    let new = Box::new(step(0, SEARCH, None, "Ask"));
    let added = entry(&mut project, EntryEdit::AddStep(new, Some(SECOND))).unwrap();
    let Some(NewItem::Step(TRACK, ask)) = added.new_item else {
        panic!("{added:?}");
    };
    assert_eq!(steps(&project), [101, ask.0, 102]);
    let to_visit = EntryEdit::MoveStep {
        id: FIRST,
        stage: VISIT,
        before: None,
    };
    entry(&mut project, to_visit).unwrap();
    assert_eq!(steps(&project), [ask.0, 102, 101]);
    assert_eq!(
        the_track(&project).step(FIRST).unwrap().stage,
        Link::To(VISIT)
    );
    let back = EntryEdit::MoveStep {
        id: FIRST,
        stage: SEARCH,
        before: Some(ask),
    };
    entry(&mut project, back).unwrap();
    assert_eq!(steps(&project), [101, ask.0, 102]);
    let in_place = EntryEdit::MoveStep {
        id: ask,
        stage: VISIT,
        before: Some(ask),
    };
    entry(&mut project, in_place).unwrap();
    assert_eq!(steps(&project), [101, ask.0, 102]);
    let doubled = entry(&mut project, EntryEdit::DuplicateStep(FIRST)).unwrap();
    let Some(NewItem::Step(TRACK, twin)) = doubled.new_item else {
        panic!("{doubled:?}");
    };
    assert_eq!(steps(&project), [101, twin.0, ask.0, 102]);
    entry(&mut project, EntryEdit::DeleteStep(FIRST)).unwrap();
    let left = the_track(&project);
    assert_eq!(left.step(SECOND).unwrap().back_to, None);
    assert_eq!(left.agent(FRIEND).unwrap().steps, BTreeSet::new());
    assert_eq!(left.barrier(DEAR).unwrap().steps, BTreeSet::from([SECOND]));
    let supports = &left.proof(QUOTE).unwrap().supports;
    assert_eq!(
        supports,
        &BTreeSet::from([Entry::Agent(FRIEND), Entry::Barrier(DEAR)])
    );
}

#[test]
fn agents_barriers_and_evidence_are_added_changed_and_taken_out() {
    let mut project = case();
    let doctor = Box::new(agent(0, "doctor", Stance::Against, 2));
    let added = entry(&mut project, EntryEdit::AddAgent(doctor)).unwrap();
    let Some(NewItem::Agent(TRACK, doctor)) = added.new_item else {
        panic!("{added:?}");
    };
    let louder = Box::new(agent(doctor.0, "doctor", Stance::For, 3));
    entry(&mut project, EntryEdit::ChangeAgent(louder)).unwrap();
    assert_eq!(the_track(&project).agent(doctor).unwrap().strength, 3);
    entry(&mut project, EntryEdit::DeleteAgent(FRIEND)).unwrap();
    let supports = |project: &Project| the_track(project).proof(QUOTE).unwrap().supports.clone();
    assert_eq!(
        supports(&project),
        BTreeSet::from([Entry::Step(FIRST), Entry::Barrier(DEAR)])
    );
    let late = Box::new(barrier(0, BarrierKind::Time, "Too late"));
    let added = entry(&mut project, EntryEdit::AddBarrier(late)).unwrap();
    let Some(NewItem::Barrier(TRACK, late)) = added.new_item else {
        panic!("{added:?}");
    };
    let other = Box::new(barrier(late.0, BarrierKind::Access, "Too far"));
    entry(&mut project, EntryEdit::ChangeBarrier(other)).unwrap();
    assert_eq!(the_track(&project).barrier(late).unwrap().text, "Too far");
    entry(&mut project, EntryEdit::DeleteBarrier(DEAR)).unwrap();
    assert_eq!(supports(&project), BTreeSet::from([Entry::Step(FIRST)]));
    let call = Box::new(proof(0, "Why?", &[Entry::Barrier(late)]));
    let added = entry(&mut project, EntryEdit::AddEvidence(call)).unwrap();
    let Some(NewItem::TrackEvidence(TRACK, call)) = added.new_item else {
        panic!("{added:?}");
    };
    let other = TrackEvidence {
        n: Some(12),
        ..proof(call.0, "How?", &[])
    };
    entry(&mut project, EntryEdit::ChangeEvidence(Box::new(other))).unwrap();
    assert_eq!(the_track(&project).proof(call).unwrap().n, Some(12));
    entry(&mut project, EntryEdit::DeleteEvidence(call)).unwrap();
    assert_eq!(the_track(&project).evidence.len(), 1);
}

#[test]
fn looking_at_entries_sets_their_day_and_no_other() {
    let mut project = case();
    let seen = BTreeSet::from([
        Entry::Step(SECOND),
        Entry::Agent(FRIEND),
        Entry::Barrier(DEAR),
    ]);
    let today = day(2026, 11, 22);
    entry(&mut project, EntryEdit::LookAt(seen, today)).unwrap();
    let found = the_track(&project);
    assert_eq!(found.step(FIRST).unwrap().looked_at, Some(day(2026, 5, 1)));
    assert_eq!(found.step(SECOND).unwrap().looked_at, Some(today));
    assert_eq!(found.agent(FRIEND).unwrap().looked_at, Some(today));
    assert_eq!(found.barrier(DEAR).unwrap().looked_at, Some(today));
}

#[test]
fn a_job_is_added_renamed_moved_and_its_words_stay_in_steps_when_it_goes() {
    let mut project = case();
    let mut job = |edit| apply(&mut project, &Edit::Job(edit)).unwrap();
    let Some(NewItem::Job(rest)) = job(JobEdit::Add("Rest".to_owned())).new_item else {
        panic!("a job");
    };
    job(JobEdit::Rename(rest, "Sleep".to_owned()));
    job(JobEdit::SetNote(rest, "At night".to_owned()));
    job(JobEdit::Move {
        id: rest,
        before: Some(SAVE),
    });
    job(JobEdit::Delete(SAVE));
    let names: Vec<_> = project.jobs.iter().map(|job| job.name.as_str()).collect();
    assert_eq!(names, ["Sleep", "Save time"]);
    assert_eq!(project.job(rest).unwrap().note, "At night");
    assert!(project.segment(NOVICES).unwrap().jobs.is_empty());
    let step = the_track(&project).step(FIRST).unwrap();
    assert_eq!(step.jobs, [Link::Gone("Save money".to_owned())]);
}

#[test]
fn a_segment_has_a_colour_a_mark_and_jobs_and_a_copy_has_its_own() {
    let mut project = case();
    let mut segment = |edit| apply(&mut project, &Edit::Segment(edit)).unwrap();
    segment(SegmentEdit::SetHue(NOVICES, Hue::Teal));
    segment(SegmentEdit::SetMark(NOVICES, "Я".to_owned()));
    segment(SegmentEdit::SetJob(NOVICES, JobId(41), true));
    segment(SegmentEdit::SetJob(NOVICES, SAVE, false));
    let copy = segment(SegmentEdit::Duplicate(
        REGULARS,
        "Regular guests".to_owned(),
    ));
    let Some(NewItem::Segment(copy)) = copy.new_item else {
        panic!("{copy:?}");
    };
    let novices = project.segment(NOVICES).unwrap();
    assert_eq!((novices.hue, novices.mark.as_str()), (Hue::Teal, "Я"));
    assert_eq!(*novices.jobs, BTreeSet::from([JobId(41)]));
    let copy = project.segment(copy).unwrap();
    let regulars = project.segment(REGULARS).unwrap();
    assert_eq!(copy.importances, regulars.importances);
    assert_eq!(copy.jobs, regulars.jobs);
    assert_eq!(copy.mark, "R2");
    assert!(copy.hue != regulars.hue && copy.hue != Hue::Teal);
    assert_eq!(project.segment_position(copy.id), Some(2));
}
