//! Customer Tracks of two versions: entries change whole, references follow, and names of what is gone stay.

use touchrank::edit::{Edit, EntryEdit, FactorEdit, SegmentEdit, TouchpointEdit, TrackEdit};
use touchrank::methods::versions::{Side, differences, merge};
use touchrank::model::{Link, Project, Stance, Step, Track};

use crate::kit::{
    FIRST, FRIEND, NOVICES, PRICE, REGULARS, SEARCH, SECOND, SITE, SPEED, TILL, TRACK, VISIT,
    agent, case, full_step, step,
};
use crate::work::{after, chosen, conflicts, lines, new_factor, rate, taken};

fn entry(edit: EntryEdit) -> Edit {
    Edit::Track(TrackEdit::Entry(TRACK, edit))
}

fn said(project: &Project) -> Vec<&str> {
    let track = project.track(TRACK).unwrap();
    track.steps.iter().map(|it| it.task.as_str()).collect()
}

fn task(project: &Project, task: &str) -> Edit {
    let step = project.track(TRACK).unwrap().step(SECOND).unwrap().clone();
    let task = task.to_owned();
    entry(EntryEdit::ChangeStep(Box::new(Step { task, ..step })))
}

#[test]
fn entries_that_each_added_or_changed_come_together() {
    let base = case();
    let add = |name: &str| {
        let new = Box::new(step(0, VISIT, Some(TILL), name));
        entry(EntryEdit::AddStep(new, None))
    };
    let ours = after(&base, [add("Ask"), task(&base, "Pay by card")]);
    let first = base.track(TRACK).unwrap().agent(FRIEND).unwrap().clone();
    let against = touchrank::model::Agent {
        stance: Stance::Against,
        ..first
    };
    let theirs = after(
        &base,
        [
            add("Complain"),
            entry(EntryEdit::ChangeAgent(Box::new(against))),
            entry(EntryEdit::AddAgent(Box::new(agent(
                0,
                "doctor",
                Stance::For,
                1,
            )))),
        ],
    );
    let merge = merge(Some(&base), &ours, &theirs);
    assert_eq!(conflicts(&merge), Vec::<String>::new());
    assert_eq!(
        taken(&merge),
        [
            "Step “Complain” of track “Novices’ way”: added",
            "Agent of influence “friend” of track “Novices’ way”, for or against: for → against",
            "Agent of influence “doctor” of track “Novices’ way”: added",
        ]
    );
    let merged = chosen(&merge, Side::Ours);
    assert_eq!(said(&merged), ["Compare", "Pay by card", "Ask", "Complain"]);
}

#[test]
fn an_entry_that_both_changed_is_asked_with_what_differs() {
    let base = case();
    let ours = after(&base, [task(&base, "Pay by card")]);
    let theirs = after(&base, [task(&base, "Pay in cash")]);
    let merge = merge(Some(&base), &ours, &theirs);
    assert_eq!(
        conflicts(&merge),
        [
            "Step “Pay” of track “Novices’ way”: task: “Pay by card” here, task: “Pay in cash” there, task: “Pay” before"
        ]
    );
    assert_eq!(
        said(&chosen(&merge, Side::Theirs)),
        ["Compare", "Pay in cash"]
    );
}

#[test]
fn a_deletion_changes_no_entry_of_its_own_and_names_stay() {
    let base = case();
    let ours = after(&base, [task(&base, "Pay by card")]);
    let theirs = after(
        &base,
        [
            Edit::Touchpoint(TouchpointEdit::Delete(TILL)),
            Edit::Factor(FactorEdit::Delete(SPEED)),
        ],
    );
    let merge_of = merge(Some(&base), &ours, &theirs);
    assert_eq!(conflicts(&merge_of), Vec::<String>::new());
    let merged = chosen(&merge_of, Side::Ours);
    let pay = merged.track(TRACK).unwrap().step(SECOND).unwrap();
    assert_eq!(pay.task, "Pay by card");
    assert_eq!(pay.touchpoint, Some(Link::Gone("Till".to_owned())));
    assert_eq!(pay.pinned, [Link::Gone("Speed".to_owned())]);
}

#[test]
fn references_come_back_where_the_deletion_is_not_taken() {
    let base = case();
    let ours = after(&base, [rate(PRICE, TILL, 9), rate(SPEED, TILL, 3)]);
    let theirs = after(
        &base,
        [
            Edit::Touchpoint(TouchpointEdit::Delete(TILL)),
            Edit::Factor(FactorEdit::Delete(SPEED)),
            entry(EntryEdit::DeleteStep(FIRST)),
        ],
    );
    let theirs = after(&theirs, [task(&theirs, "Pay in cash")]);
    let first = base.track(TRACK).unwrap().step(FIRST).unwrap().clone();
    let ours = after(
        &ours,
        [entry(EntryEdit::ChangeStep(Box::new(Step {
            optional: true,
            ..first
        })))],
    );
    let merge = merge(Some(&base), &ours, &theirs);
    assert_eq!(
        conflicts(&merge),
        [
            "Touchpoint “Till”: changed (2 relations) here, deleted there",
            "Choice factor “Speed”: changed (1 relation) here, deleted there",
            "Step “Compare” of track “Novices’ way”: changed (1 track changed) here, deleted there",
        ]
    );
    let kept = chosen(&merge, Side::Ours);
    let track = kept.track(TRACK).unwrap();
    let pay = track.step(SECOND).unwrap();
    assert_eq!(pay.task, "Pay in cash");
    assert_eq!(pay.touchpoint, Some(Link::To(TILL)));
    assert_eq!(pay.pinned, [Link::To(SPEED)]);
    assert_eq!(pay.back_to, Some(FIRST));
    assert!(track.agents.iter().all(|it| it.steps.contains(&FIRST)));
    let gone = chosen(&merge, Side::Theirs);
    let track = gone.track(TRACK).unwrap();
    assert_eq!(track.step(SECOND).unwrap().back_to, None);
    assert!(track.agents.iter().all(|it| it.steps.is_empty()));
}

#[test]
fn a_track_that_one_deleted_and_the_other_worked_on_is_asked() {
    let base = case();
    let ours = after(&base, [Edit::Track(TrackEdit::Delete(TRACK))]);
    let theirs = after(&base, [task(&base, "Pay in cash")]);
    let merge = merge(Some(&base), &ours, &theirs);
    assert_eq!(
        conflicts(&merge),
        ["Track “Novices’ way”: deleted here, changed (1 track changed) there"]
    );
    assert_eq!(chosen(&merge, Side::Ours).tracks.len(), 0);
    assert_eq!(
        differences(&theirs, &chosen(&merge, Side::Theirs)).lines(),
        []
    );
}

#[test]
fn a_new_track_with_numbers_that_ours_gave_to_other_things_comes_whole() {
    let base = case();
    let ours = after(&base, (1..9).map(|n| new_factor(&format!("Factor {n}"))));
    let mut draft = Track::of(REGULARS, "Regulars’ way");
    draft.steps = [
        full_step(touchrank::model::StepId(1), SEARCH, SITE, "Look"),
        Step {
            back_to: Some(touchrank::model::StepId(1)),
            ..full_step(touchrank::model::StepId(2), VISIT, TILL, "Buy")
        },
    ]
    .into_iter()
    .collect();
    let theirs = after(
        &base,
        [
            Edit::Track(TrackEdit::Add(Box::new(draft))),
            Edit::Track(TrackEdit::Duplicate {
                id: TRACK,
                segment: REGULARS,
                name: "Copy".to_owned(),
            }),
        ],
    );
    let merge = merge(Some(&base), &ours, &theirs);
    assert_eq!(conflicts(&merge), Vec::<String>::new());
    let merged = chosen(&merge, Side::Ours);
    let names: Vec<&str> = merged.tracks.iter().map(|it| it.name.as_str()).collect();
    assert_eq!(names, ["Novices’ way", "Copy", "Regulars’ way"]);
    let way = merged.tracks.get(2).unwrap();
    let (look, buy) = (way.steps.get(0).unwrap(), way.steps.get(1).unwrap());
    assert_eq!(buy.back_to, Some(look.id));
    let copy = merged.tracks.get(1).unwrap();
    assert_eq!(copy.copy_of, Some(TRACK));
    assert_eq!(copy.steps.get(0).unwrap().copy_of, Some(FIRST));
    assert!(
        copy.agents
            .iter()
            .all(|it| it.steps.contains(&copy.steps.get(0).unwrap().id))
    );
}

#[test]
fn a_segment_that_goes_leaves_its_name_with_its_track() {
    let base = case();
    let ours = after(&base, [rate(PRICE, SITE, 3)]);
    let theirs = after(&base, [Edit::Segment(SegmentEdit::Delete(NOVICES))]);
    let merged = chosen(&merge(Some(&base), &ours, &theirs), Side::Ours);
    let track = merged.track(TRACK).unwrap();
    assert_eq!(track.segment, Link::Gone("Novices".to_owned()));
    assert_eq!(
        lines(&base, &theirs),
        [
            "Segment “Novices”: deleted",
            "Track “Novices’ way”, segment: “Novices” → “Novices” (deleted)",
        ]
    );
}
