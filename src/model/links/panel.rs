//! What the panel and hypotheses refer to, and what becomes of it when an item is deleted: a question asks for no factor any more, what
//! was taken loses it, a hypothesis keeps the name.

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::model::{
    Evidence, FactorId, Hypothesis, Id, Link, List, Project, Question, QuestionKind, Step, Taken,
    TrackEvidence,
};

/// The items to which a hypothesis can be linked, by number.
pub struct Targets {
    /// The segments.
    pub segments: BTreeSet<u32>,
    /// The steps of all tracks.
    pub steps: BTreeSet<u32>,
    /// The notes, and the evidence of all tracks.
    pub evidence: BTreeSet<u32>,
}

impl Targets {
    /// Those of a project.
    pub fn of(project: &Project) -> Self {
        let steps = project.tracks.iter().flat_map(|track| track.steps.iter());
        let proofs = project.tracks.iter().flat_map(|it| it.evidence.iter());
        let notes = project.evidence.iter().map(|note| note.id.0);
        Self {
            segments: project.segments.iter().map(|it| it.id.0).collect(),
            steps: steps.map(|step| step.id.0).collect(),
            evidence: notes.chain(proofs.map(|proof| proof.id.0)).collect(),
        }
    }
}

/// The name that a reference to a step keeps: its task, or else its touchpoint.
pub fn step_name<'p>(project: &'p Project, step: &'p Step) -> &'p str {
    if !step.task.trim().is_empty() {
        return &step.task;
    }
    let name = |id| project.touchpoint(id).map(|it| &it.name);
    step.touchpoint.as_ref().map_or("", |link| link.name(name))
}

/// The words that a reference to a piece of evidence of a track keeps: its quotation, or else its source.
pub fn proof_name(proof: &TrackEvidence) -> &str {
    if proof.quotation.trim().is_empty() {
        &proof.source
    } else {
        &proof.quotation
    }
}

/// Takes a factor that is away out of questions and of what was taken.
pub(super) fn factor_gone(project: &mut Project, id: FactorId) {
    factors_gone(project, &|factor| factor == id);
}

/// Takes factors that do not exist out of questions and of what was taken.
pub fn factors_settle(project: &mut Project) {
    let there: BTreeSet<FactorId> = project.factors.iter().map(|it| it.id).collect();
    factors_gone(project, &|id| !there.contains(&id));
}

/// Takes factors that are away out of questions and of what was taken.
fn factors_gone(project: &mut Project, away: &impl Fn(FactorId) -> bool) {
    let asks = |question: &Question| match question.kind {
        QuestionKind::Importance { factor, .. } => factor.is_some_and(away),
        _ => false,
    };
    if project.panel.questions.iter().any(asks) {
        let questions = &mut Arc::make_mut(&mut project.panel).questions;
        change(questions, asks, |question| {
            if let QuestionKind::Importance { factor, .. } = &mut question.kind {
                *factor = None;
            }
        });
    }
    let lost = |taken: &Option<Arc<Taken>>| {
        (taken.as_ref()).is_some_and(|taken| taken.factors.keys().any(|id| away(*id)))
    };
    let lose = |taken: &mut Option<Arc<Taken>>| {
        if let Some(taken) = taken {
            Arc::make_mut(taken).factors.retain(|id, _| !away(*id));
        }
    };
    if lost(&project.taken) {
        lose(&mut project.taken);
    }
    change(
        &mut project.segments,
        |segment| lost(&segment.taken),
        |segment| lose(&mut segment.taken),
    );
}

/// What a reference of a hypothesis leads to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Target {
    /// A segment.
    Segment,
    /// A step of a track.
    Step,
    /// A note, or a piece of evidence of a track.
    Evidence,
}

/// Marks hypotheses' references as gone to those things for which there is a name that they keep.
pub fn hypotheses_lose(project: &mut Project, gone: &impl Fn(Target, u32) -> Option<String>) {
    let segment = |id: u32| gone(Target::Segment, id);
    let step = |id: u32| gone(Target::Step, id);
    let evidence = |id: u32| gone(Target::Evidence, id);
    let loses = |it: &Hypothesis| {
        let lost_segment = it.segment.iter().any(|link| is_lost(link, &segment));
        lost_segment
            || it.steps.iter().any(|link| is_lost(link, &step))
            || it.evidence.iter().any(|link| is_lost(link, &evidence))
    };
    change(&mut project.hypotheses, loses, |it| {
        it.segment.iter_mut().for_each(|link| lose(link, &segment));
        it.steps.iter_mut().for_each(|link| lose(link, &step));
        it.evidence
            .iter_mut()
            .for_each(|link| lose(link, &evidence));
    });
}

/// Marks hypotheses' references as gone where they lead nowhere; `name` says what each keeps.
pub fn hypotheses_settle(project: &mut Project, name: &impl Fn(u32) -> String) {
    if project.hypotheses.is_empty() {
        return;
    }
    let there = Targets::of(project);
    hypotheses_lose(project, &|target, number| {
        let known = match target {
            Target::Segment => &there.segments,
            Target::Step => &there.steps,
            Target::Evidence => &there.evidence,
        };
        (!known.contains(&number)).then(|| name(number))
    });
}

/// Marks references of hypotheses as gone to what an edit took away, with the names from before it.
pub fn after_deletion(project: &mut Project, before: &Project) {
    hypotheses_settle(project, &|number| name_of(before, number).to_owned());
}

/// The name of a thing that a hypothesis can be linked to; empty where there is none.
pub fn name_of(project: &Project, number: u32) -> &str {
    let note = |it: &&Evidence| it.id.0 == number;
    if let Some(segment) = project.segment(Id::numbered(number)) {
        return &segment.name;
    }
    if let Some(note) = project.evidence.iter().find(note) {
        return &note.text;
    }
    for track in project.tracks.iter() {
        if let Some(step) = track.step(Id::numbered(number)) {
            return step_name(project, step);
        }
        if let Some(proof) = track.proof(Id::numbered(number)) {
            return proof_name(proof);
        }
    }
    ""
}

fn is_lost<I: Id>(link: &Link<I>, gone: &impl Fn(u32) -> Option<String>) -> bool {
    (link.id()).is_some_and(|id| gone(id.number()).is_some())
}

fn lose<I: Id>(link: &mut Link<I>, gone: &impl Fn(u32) -> Option<String>) {
    if let Some(name) = link.id().and_then(|id| gone(id.number())) {
        *link = Link::Gone(name);
    }
}

/// Changes the items that are concerned; the others stay shared with the history.
fn change<T: Clone>(list: &mut List<T>, concerns: impl Fn(&T) -> bool, change: impl Fn(&mut T)) {
    for at in 0..list.len() {
        if list.get(at).is_some_and(&concerns)
            && let Some(item) = list.get_mut(at)
        {
            change(item);
        }
    }
}
