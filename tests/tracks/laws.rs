//! Laws of any sequence of edits, undone and redone: no reference dangles, no words of a person are lost, undo gives back what was.

use std::collections::BTreeSet;

use proptest::prelude::*;
use touchrank::edit::{
    Edit, EntryEdit, FactorEdit, History, JobEdit, SegmentEdit, StageEdit, TouchpointEdit,
    TouchpointsFate, TrackEdit,
};
use touchrank::model::{
    BarrierKind, Channel, Entry, FactorId, JobId, Link, Project, SegmentId, StageId, Stance, Step,
    StepId, TouchpointId, Track, TrackId, check,
};

use super::kit::{agent, barrier, case, day, full_step, proof};

/// What is done: which kind of edit, and three numbers that choose among what is there.
type Choice = (u8, [u8; 3]);

const KINDS: u8 = 46;

fn pick<T: Copy>(items: impl Iterator<Item = T>, number: u8) -> Option<T> {
    let items: Vec<T> = items.collect();
    (!items.is_empty()).then(|| items[usize::from(number) % items.len()])
}

fn stage(project: &Project, number: u8) -> Option<StageId> {
    pick(project.stages.iter().map(|stage| stage.id), number)
}

fn touchpoint(project: &Project, number: u8) -> Option<TouchpointId> {
    pick(project.touchpoints.iter().map(|found| found.id), number)
}

fn factor(project: &Project, number: u8) -> Option<FactorId> {
    pick(project.factors.iter().map(|factor| factor.id), number)
}

fn segment(project: &Project, number: u8) -> Option<SegmentId> {
    pick(project.segments.iter().map(|segment| segment.id), number)
}

fn job(project: &Project, number: u8) -> Option<JobId> {
    pick(project.jobs.iter().map(|job| job.id), number)
}

fn track(project: &Project, number: u8) -> Option<&Track> {
    pick(project.tracks.iter(), number)
}

fn step(track: &Track, number: u8) -> Option<StepId> {
    pick(track.steps.iter().map(|step| step.id), number)
}

fn entry(track: &Track, number: u8) -> Option<Entry> {
    let steps = track.steps.iter().map(|step| Entry::Step(step.id));
    let agents = track.agents.iter().map(|agent| Entry::Agent(agent.id));
    let barriers = track.barriers.iter().map(|b| Entry::Barrier(b.id));
    pick(steps.chain(agents).chain(barriers), number)
}

/// The edit of a choice; none where there is nothing to choose from.
fn edit(project: &Project, (kind, [a, b, c]): Choice) -> Option<Edit> {
    let name = format!("Name {kind} {a} {b} {c}");
    Some(match kind {
        0..=5 => Edit::Stage(stage_edit(project, kind, [a, b, c], name)?),
        6..=11 => Edit::Touchpoint(touchpoint_edit(project, kind, [a, b], name)?),
        12..=16 => Edit::Factor(match kind {
            12 => FactorEdit::Add {
                name,
                importance: Some(3.0),
                before: None,
            },
            13 => FactorEdit::Rename(factor(project, a)?, name),
            14 => FactorEdit::SetExcluded(factor(project, a)?, b.is_multiple_of(2)),
            15 => FactorEdit::Duplicate(factor(project, a)?, name),
            _ => FactorEdit::Delete(factor(project, a)?),
        }),
        17..=21 => Edit::Segment(match kind {
            17 => SegmentEdit::Add(name),
            18 => SegmentEdit::Rename(segment(project, a)?, name),
            19 => SegmentEdit::Duplicate(segment(project, a)?, name),
            20 => {
                let (segment, job) = (segment(project, a)?, job(project, b)?);
                SegmentEdit::SetJob(segment, job, c.is_multiple_of(2))
            }
            _ => SegmentEdit::Delete(segment(project, a)?),
        }),
        22..=24 => Edit::Job(match kind {
            22 => JobEdit::Add(name),
            23 => JobEdit::Rename(job(project, a)?, name),
            _ => JobEdit::Delete(job(project, a)?),
        }),
        25..=31 => Edit::Track(track_edit(project, kind, [a, b, c], name)?),
        _ => {
            let track = track(project, a)?;
            let edit = entry_edit(project, track, kind, [b, c], &name)?;
            Edit::Track(TrackEdit::Entry(track.id, edit))
        }
    })
}

fn stage_edit(project: &Project, kind: u8, [a, b, c]: [u8; 3], name: String) -> Option<StageEdit> {
    Some(match kind {
        0 => StageEdit::Add { name, before: None },
        1 => StageEdit::Rename(stage(project, a)?, name),
        2 => StageEdit::SetExcluded(stage(project, a)?, b.is_multiple_of(2)),
        3 => StageEdit::Duplicate(stage(project, a)?, name),
        4 => StageEdit::Move {
            id: stage(project, a)?,
            before: stage(project, b),
        },
        _ => StageEdit::Delete {
            id: stage(project, a)?,
            touchpoints: if c.is_multiple_of(2) {
                TouchpointsFate::Delete
            } else {
                TouchpointsFate::MoveTo(stage(project, b)?)
            },
        },
    })
}

fn touchpoint_edit(
    project: &Project,
    kind: u8,
    [a, b]: [u8; 2],
    name: String,
) -> Option<TouchpointEdit> {
    Some(match kind {
        6 => TouchpointEdit::Add {
            stage: stage(project, a)?,
            name,
            channel: Channel::Both,
            before: None,
        },
        7 => TouchpointEdit::Rename(touchpoint(project, a)?, name),
        8 => TouchpointEdit::SetExcluded(touchpoint(project, a)?, b.is_multiple_of(2)),
        9 => TouchpointEdit::Duplicate(touchpoint(project, a)?, name),
        10 => TouchpointEdit::Move {
            id: touchpoint(project, a)?,
            stage: stage(project, b)?,
            before: None,
        },
        _ => TouchpointEdit::Delete(touchpoint(project, a)?),
    })
}

fn track_edit(project: &Project, kind: u8, [a, b, c]: [u8; 3], name: String) -> Option<TrackEdit> {
    Some(match kind {
        25 => {
            let like = track(project, a).cloned();
            let like = like.unwrap_or_else(super::kit::track);
            let mut new = Track {
                name,
                segment: Link::To(segment(project, b)?),
                copy_of: None,
                ..like
            };
            // What was made beside another project is held to this one.
            if new.steps.iter().any(|step| !leads(project, &new, step)) {
                new = Track::of(segment(project, b)?, &new.name);
            }
            TrackEdit::Add(Box::new(new))
        }
        26 => TrackEdit::Put(Box::new(other(project, track(project, a)?, [b, c])?)),
        27 => TrackEdit::Rename(track(project, a)?.id, name),
        28 => TrackEdit::SetSegment(track(project, a)?.id, segment(project, b)?),
        29 => TrackEdit::Duplicate {
            id: track(project, a)?.id,
            segment: segment(project, b)?,
            name,
        },
        30 => TrackEdit::Move {
            id: track(project, a)?.id,
            before: track(project, b).map(|track| track.id),
        },
        _ => TrackEdit::Delete(track(project, a)?.id),
    })
}

/// A track with a step less and one more, as after an import of a table.
fn other(project: &Project, track: &Track, [b, c]: [u8; 2]) -> Option<Track> {
    let mut other = track.clone();
    if let Some(gone) = step(track, b) {
        other.steps.retain(|step| step.id != gone);
        for at in 0..other.steps.len() {
            let step = other.steps.get_mut(at).unwrap();
            step.back_to = step.back_to.filter(|id| *id != gone);
        }
        for at in 0..other.agents.len() {
            other.agents.get_mut(at).unwrap().steps.remove(&gone);
        }
        for at in 0..other.barriers.len() {
            other.barriers.get_mut(at).unwrap().steps.remove(&gone);
        }
        for at in 0..other.evidence.len() {
            let supports = &mut other.evidence.get_mut(at).unwrap().supports;
            supports.remove(&Entry::Step(gone));
        }
    }
    let new = Step {
        task: "Put".to_owned(),
        ..Step::in_stage(stage(project, c)?)
    };
    other.steps.insert(usize::from(c), new);
    Some(other)
}

fn entry_edit(
    project: &Project,
    track: &Track,
    kind: u8,
    [b, c]: [u8; 2],
    name: &str,
) -> Option<EntryEdit> {
    let steps =
        || -> BTreeSet<StepId> { step(track, b).into_iter().chain(step(track, c)).collect() };
    Some(match kind {
        32 | 33 => EntryEdit::AddStep(
            Box::new(new_step(project, track, [b, c], name)?),
            step(track, c),
        ),
        34 => {
            let id = step(track, b)?;
            EntryEdit::ChangeStep(Box::new(Step {
                id,
                ..new_step(project, track, [b, c], name)?
            }))
        }
        35 => EntryEdit::MoveStep {
            id: step(track, b)?,
            stage: stage(project, c)?,
            before: step(track, c),
        },
        36 => EntryEdit::DuplicateStep(step(track, b)?),
        37 => EntryEdit::DeleteStep(step(track, b)?),
        38 => EntryEdit::AddAgent(Box::new(touchrank::model::Agent {
            steps: steps(),
            ..agent(0, name, Stance::Against, 1)
        })),
        39 => EntryEdit::DeleteAgent(pick(track.agents.iter().map(|agent| agent.id), b)?),
        40 => EntryEdit::AddBarrier(Box::new(touchrank::model::Barrier {
            steps: steps(),
            ..barrier(0, BarrierKind::Trust, name)
        })),
        41 => EntryEdit::DeleteBarrier(pick(track.barriers.iter().map(|b| b.id), b)?),
        42 => {
            let supports: Vec<Entry> = entry(track, b).into_iter().chain(entry(track, c)).collect();
            EntryEdit::AddEvidence(Box::new(proof(0, name, &supports)))
        }
        43 => EntryEdit::DeleteEvidence(pick(track.evidence.iter().map(|proof| proof.id), b)?),
        44 => {
            let of = pick(track.evidence.iter().map(|proof| proof.id), b)?;
            let supports: Vec<Entry> = entry(track, c).into_iter().collect();
            EntryEdit::ChangeEvidence(Box::new(proof(of.0, name, &supports)))
        }
        _ => EntryEdit::LookAt(entry(track, b).into_iter().collect(), day(2026, 1, 1)),
    })
}

fn new_step(project: &Project, track: &Track, [b, c]: [u8; 2], name: &str) -> Option<Step> {
    let at = touchpoint(project, b);
    let full = full_step(
        StepId(0),
        stage(project, c)?,
        at.unwrap_or(TouchpointId(0)),
        name,
    );
    Some(Step {
        touchpoint: at.map(Link::To),
        pinned: factor(project, c).map(Link::To).into_iter().collect(),
        jobs: job(project, b).map(Link::To).into_iter().collect(),
        back_to: step(track, b),
        copy_of: pick(project.tracks.iter(), c).and_then(|track| step(track, b)),
        ..full
    })
}

fn leads(project: &Project, track: &Track, step: &Step) -> bool {
    fn to<I: Copy + PartialEq>(link: &Link<I>, there: impl Fn(I) -> bool) -> bool {
        link.id().is_none_or(there)
    }
    to(&step.stage, |id| project.stages.iter().any(|s| s.id == id))
        && (step.touchpoint.iter())
            .all(|link| to(link, |id| project.touchpoints.iter().any(|t| t.id == id)))
        && (step.pinned.iter())
            .all(|link| to(link, |id| project.factors.iter().any(|f| f.id == id)))
        && (step.jobs.iter()).all(|link| to(link, |id| project.jobs.iter().any(|j| j.id == id)))
        && (step.back_to.iter()).all(|id| track.steps.iter().any(|s| s.id == *id))
        && (step.copy_of.iter()).all(|id| {
            project
                .tracks
                .iter()
                .any(|t| t.steps.iter().any(|s| s.id == *id))
        })
}

/// Whether every reference of every track leads somewhere, told apart from the model's own check.
fn nothing_dangles(project: &Project) -> bool {
    project.tracks.iter().all(|track| {
        let has = |id: &StepId| track.steps.iter().any(|step| step.id == *id);
        let supports = |entry: &Entry| match entry {
            Entry::Step(id) => has(id),
            Entry::Agent(id) => track.agents.iter().any(|agent| agent.id == *id),
            Entry::Barrier(id) => track.barriers.iter().any(|b| b.id == *id),
        };
        let segment = |id: SegmentId| project.segments.iter().any(|s| s.id == id);
        let copied = |id: &TrackId| project.tracks.iter().any(|t| t.id == *id);
        track.segment.id().is_none_or(segment)
            && track.copy_of.iter().all(copied)
            && track.steps.iter().all(|step| leads(project, track, step))
            && track.agents.iter().all(|agent| agent.steps.iter().all(has))
            && track.barriers.iter().all(|b| b.steps.iter().all(has))
            && (track.evidence.iter()).all(|proof| proof.supports.iter().all(supports))
    }) && project.segments.iter().all(|segment| {
        let there = |id: &JobId| project.jobs.iter().any(|job| job.id == *id);
        segment.jobs.iter().all(there)
    })
}

/// What the tracks of `before` must be in `after`, where an edit was none of tracks: the same to the letter, but for references
/// to what went, which name it as it was called.
fn expected(before: &Project, after: &Project) -> Vec<Track> {
    fn lose<I: Copy + PartialEq>(
        link: &mut Link<I>,
        there: impl Fn(I) -> bool,
        name: impl Fn(I) -> String,
    ) {
        if let Link::To(id) = *link
            && !there(id)
        {
            *link = Link::Gone(name(id));
        }
    }
    let mut tracks: Vec<Track> = before.tracks.iter().cloned().collect();
    for track in &mut tracks {
        let (there, name) = (
            |id| after.segment(id).is_some(),
            |id| before.segment(id).unwrap().name.clone(),
        );
        lose(&mut track.segment, there, name);
        for at in 0..track.steps.len() {
            let step = track.steps.get_mut(at).unwrap();
            let name = |id| before.stage(id).unwrap().name.clone();
            lose(&mut step.stage, |id| after.stage(id).is_some(), name);
            if let Some(link) = &mut step.touchpoint {
                let name = |id| before.touchpoint(id).unwrap().name.clone();
                lose(link, |id| after.touchpoint(id).is_some(), name);
            }
            for link in &mut step.pinned {
                let name = |id| before.factor(id).unwrap().name.clone();
                lose(link, |id| after.factor(id).is_some(), name);
            }
            for link in &mut step.jobs {
                let name = |id| before.job(id).unwrap().name.clone();
                lose(link, |id| after.job(id).is_some(), name);
            }
        }
    }
    tracks
}

/// Every text of every entry, by its id.
fn texts(project: &Project) -> BTreeSet<(u32, String)> {
    let mut texts = BTreeSet::new();
    for track in project.tracks.iter() {
        let mut say = |id: u32, text: &str| {
            texts.insert((id, text.to_owned()));
        };
        say(track.id.0, &track.note);
        say(track.id.0, &track.owner);
        for step in track.steps.iter() {
            step.texts()
                .into_iter()
                .for_each(|text| say(step.id.0, text));
        }
        for agent in track.agents.iter() {
            say(agent.id.0, &agent.role);
            say(agent.id.0, &agent.note);
        }
        for barrier in track.barriers.iter() {
            say(barrier.id.0, &barrier.text);
            say(barrier.id.0, &barrier.remedy);
        }
        for proof in track.evidence.iter() {
            say(proof.id.0, &proof.quotation);
            say(proof.id.0, &proof.source);
        }
    }
    texts
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn no_order_of_edits_and_undos_loses_a_reference_or_a_word(
        choices in prop::collection::vec((0..KINDS + 8, any::<[u8; 3]>()), 1..40)
    ) {
        let mut history = History::new(case());
        for choice in choices {
            let before = history.project().clone();
            if choice.0 >= KINDS {
                let _ = if choice.0.is_multiple_of(2) { history.undo() } else { history.redo() };
            } else {
                let Some(edit) = edit(&before, choice) else { continue };
                let Ok(applied) = history.apply(&edit) else {
                    prop_assert_eq!(history.project(), &before, "a refused edit changes nothing");
                    continue;
                };
                let after = history.project().clone();
                if !matches!(edit, Edit::Track(_)) {
                    let tracks: Vec<Track> = after.tracks.iter().cloned().collect();
                    prop_assert_eq!(tracks, expected(&before, &after), "{:?}", &edit);
                    prop_assert_eq!(texts(&after), texts(&before), "{:?}", &edit);
                }
                if applied.changed {
                    history.undo();
                    prop_assert_eq!(history.project(), &before, "undo of {:?}", &edit);
                    history.redo();
                    prop_assert_eq!(history.project(), &after, "redo of {:?}", &edit);
                }
            }
            prop_assert_eq!(check(history.project()), []);
            prop_assert!(nothing_dangles(history.project()), "after {:?}", choice);
        }
        while history.undo().is_some() {
            prop_assert!(nothing_dangles(history.project()));
        }
        prop_assert_eq!(history.project(), &case());
    }
}

#[test]
fn a_step_outlives_everything_that_it_names() {
    let mut history = History::new(case());
    let project = history.project().clone();
    let mut edits: Vec<Edit> = Vec::new();
    edits.extend((project.factors.iter()).map(|f| Edit::Factor(FactorEdit::Delete(f.id))));
    edits.extend((project.jobs.iter()).map(|job| Edit::Job(JobEdit::Delete(job.id))));
    edits.extend((project.segments.iter()).map(|s| Edit::Segment(SegmentEdit::Delete(s.id))));
    edits.extend(project.stages.iter().map(|stage| {
        Edit::Stage(StageEdit::Delete {
            id: stage.id,
            touchpoints: TouchpointsFate::Delete,
        })
    }));
    for edit in &edits {
        history.apply(edit).unwrap();
    }
    let left = history.project();
    assert!(left.stages.is_empty() && left.touchpoints.is_empty());
    assert_eq!(texts(left), texts(&project));
    let track = left.tracks.get(0).unwrap();
    assert_eq!(track.segment, Link::Gone("Novices".to_owned()));
    let step = track.steps.get(0).unwrap();
    assert_eq!(step.stage, Link::Gone("Search".to_owned()));
    assert_eq!(step.touchpoint, Some(Link::Gone("Website".to_owned())));
    assert_eq!(step.pinned, [Link::Gone("Speed".to_owned())]);
    assert_eq!(step.jobs, [Link::Gone("Save money".to_owned())]);
    while history.undo().is_some() {}
    assert_eq!(history.project(), &project);
}
