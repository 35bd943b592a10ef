//! What entries of a track are called on this screen, and the order in which a track's steps are counted.

use super::super::Chosen;
use super::evidence;
use crate::i18n::Message;
use crate::methods::tracks;
use crate::model::{Entry, Link, Project, StageId, Step, StepId, Track};
use crate::ui::Context;
use crate::ui::inspector::first_words;

/// A step with its number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct StepName {
    pub id: StepId,
    /// Counted from 1 through the whole track.
    pub number: usize,
    /// The stage; none where it was deleted.
    pub stage: Option<StageId>,
    /// Its number and its words.
    pub text: String,
}

/// The steps of a track as they stand on screen: stage by stage, those whose stage was deleted last.
pub(super) fn in_order(ctx: &Context<'_>, track: &Track) -> Vec<StepName> {
    let named = |(number, step): (usize, &Step)| {
        let words = step_words(ctx.project, step);
        let text = Message::new("tracks-edit-step-name")
            .with("number", number.to_string())
            .with("words", words);
        StepName {
            id: step.id,
            number,
            stage: step.stage.id(),
            text: ctx.say(&text),
        }
    };
    let steps = tracks::in_order(ctx.project, track);
    (1..).zip(steps).map(named).collect()
}

/// A step by its task, or by its touchpoint where it has none.
pub(in crate::ui) fn step_words(project: &Project, step: &Step) -> String {
    if !step.task.trim().is_empty() {
        return first_words(&step.task);
    }
    match &step.touchpoint {
        Some(Link::To(id)) => {
            let touchpoint = project.touchpoint(*id);
            touchpoint.map(|t| t.name.clone()).unwrap_or_default()
        }
        Some(Link::Gone(name)) => name.clone(),
        None => String::new(),
    }
}

/// What an entry is called.
pub(super) fn of_entry(track: &Track, steps: &[StepName], entry: Entry) -> String {
    let found = match entry {
        Entry::Step(id) => (steps.iter().find(|step| step.id == id)).map(|step| step.text.clone()),
        Entry::Agent(id) => track.agent(id).map(|agent| first_words(&agent.role)),
        Entry::Barrier(id) => track.barrier(id).map(|barrier| first_words(&barrier.text)),
    };
    found.unwrap_or_default()
}

/// What is selected of a track, without the number of a step; the track where nothing is.
pub(in crate::ui::tracks) fn chosen_words(
    project: &Project,
    track: &Track,
    of: Option<Chosen>,
) -> String {
    let found = match of {
        None => Some(track.name.clone()),
        Some(Chosen::Entry(Entry::Step(id))) => {
            track.step(id).map(|step| step_words(project, step))
        }
        Some(Chosen::Entry(entry)) => Some(of_entry(track, &[], entry)),
        Some(Chosen::Evidence(id)) => track.proof(id).map(evidence::name),
    };
    found.unwrap_or_default()
}
