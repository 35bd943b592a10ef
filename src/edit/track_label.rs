//! What edits of jobs and tracks are called in the history, with the names as they are before them.

use super::{EntryEdit, JobEdit, TrackEdit};
use crate::i18n::Message;
use crate::model::{JobId, Link, Project, Step, StepId, Track, TrackId};

pub(super) fn of_job(project: &Project, edit: &JobEdit) -> Message {
    let named = |key, id: &JobId| {
        let name = project.job(*id).map(|job| job.name.clone());
        Message::new(key).with("name", name.unwrap_or_default())
    };
    match edit {
        JobEdit::Add(name) | JobEdit::AddFor(_, name) => {
            Message::new("edit-job-add").with("name", name.as_str())
        }
        JobEdit::Rename(id, to) => named("edit-job-rename", id).with("to", to.as_str()),
        JobEdit::SetNote(id, _) => named("edit-job-note", id),
        JobEdit::Move { id, .. } => named("edit-job-move", id),
        JobEdit::Delete(id) => named("edit-job-delete", id),
    }
}

pub(super) fn of_track(project: &Project, edit: &TrackEdit) -> Message {
    let named = |key, id: &TrackId| {
        let name = project.track(*id).map(|track| track.name.clone());
        Message::new(key).with("name", name.unwrap_or_default())
    };
    match edit {
        TrackEdit::Add(track) => Message::new("edit-track-add").with("name", track.name.as_str()),
        TrackEdit::Put(track) => named("edit-track-put", &track.id),
        TrackEdit::Rename(id, to) => named("edit-track-rename", id).with("to", to.as_str()),
        TrackEdit::SetNote(id, _) => named("edit-track-note", id),
        TrackEdit::SetOwner(id, _) => named("edit-track-owner", id),
        TrackEdit::SetSegment(id, segment) => {
            let segment = project.segment(*segment).map(|found| found.name.clone());
            named("edit-track-segment", id).with("segment", segment.unwrap_or_default())
        }
        TrackEdit::Duplicate { id, name, .. } => {
            named("edit-track-duplicate", id).with("to", name.as_str())
        }
        TrackEdit::Move { id, .. } => named("edit-track-move", id),
        TrackEdit::Entry(id, edit) => match project.track(*id) {
            Some(track) => of_entry(project, track, edit),
            None => named("edit-track-put", id),
        },
        TrackEdit::Delete(id) => named("edit-track-delete", id),
    }
}

fn of_entry(project: &Project, track: &Track, edit: &EntryEdit) -> Message {
    let step = |key, id: &StepId| {
        let name = track.step(*id).map(|step| step_name(project, step));
        Message::new(key).with("name", name.unwrap_or_default())
    };
    let named = |key, name: Option<&str>| Message::new(key).with("name", name.unwrap_or_default());
    match edit {
        EntryEdit::AddStep(new, _) => named("edit-step-add", Some(&step_name(project, new))),
        EntryEdit::ChangeStep(new) => step("edit-step-change", &new.id),
        EntryEdit::MoveStep { id, .. } => step("edit-step-move", id),
        EntryEdit::DuplicateStep(id) => step("edit-step-duplicate", id),
        EntryEdit::DeleteStep(id) => step("edit-step-delete", id),
        EntryEdit::AddAgent(new) => named("edit-agent-add", Some(&new.role)),
        EntryEdit::ChangeAgent(new) => {
            let before = track.agent(new.id).map(|agent| agent.role.as_str());
            named("edit-agent-change", before)
        }
        EntryEdit::DeleteAgent(id) => {
            let before = track.agent(*id).map(|agent| agent.role.as_str());
            named("edit-agent-delete", before)
        }
        EntryEdit::AddBarrier(new) => named("edit-barrier-add", Some(&new.text)),
        EntryEdit::ChangeBarrier(new) => {
            let before = track.barrier(new.id).map(|barrier| barrier.text.as_str());
            named("edit-barrier-change", before)
        }
        EntryEdit::DeleteBarrier(id) => {
            let before = track.barrier(*id).map(|barrier| barrier.text.as_str());
            named("edit-barrier-delete", before)
        }
        EntryEdit::AddEvidence(_) => named("edit-proof-add", Some(&track.name)),
        EntryEdit::ChangeEvidence(_) => named("edit-proof-change", Some(&track.name)),
        EntryEdit::DeleteEvidence(_) => named("edit-proof-delete", Some(&track.name)),
        EntryEdit::LookAt(entries, _) => Message::new("edit-look-at").with("count", entries.len()),
    }
}

/// A step by its task, or by its touchpoint where it has none.
fn step_name(project: &Project, step: &Step) -> String {
    if !step.task.trim().is_empty() {
        return step.task.clone();
    }
    match &step.touchpoint {
        Some(Link::To(id)) => {
            let touchpoint = project.touchpoint(*id);
            touchpoint
                .map(|found| found.name.clone())
                .unwrap_or_default()
        }
        Some(Link::Gone(name)) => name.clone(),
        None => String::new(),
    }
}
