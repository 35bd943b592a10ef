//! Carrying the actions of the part out.

use egui::Ui;

use super::part::ListView;
use super::place::Place;
use crate::edit::{Batch, BatchKind, Edit, JobEdit, SegmentEdit};
use crate::i18n::Message;
use crate::methods::matrix::Scope;
use crate::model::{Factor, Importance, JobId, Project, Segment, SegmentId};
use crate::ui::action::{Action, SegmentsAction, TracksAction};
use crate::ui::{Context, Intent, Intents};

/// Carries an action out.
pub(super) fn act(
    view: &mut ListView,
    ui: &Ui,
    ctx: &Context<'_>,
    action: SegmentsAction,
    intents: &mut Intents,
) {
    match action {
        SegmentsAction::Add => view.drafts.want(Place::NewSegment),
        SegmentsAction::AddJob => view.drafts.want(Place::NewJob),
        _ => {
            if let Some(segment) = view.segment(ctx) {
                // What is typed counts first, and what the action does rests on it.
                if view.drafts.keep_all(ctx, Some(segment.id), intents) {
                    intents.push(Intent::Act(Action::Segments(action)));
                    return;
                }
                with(view, ui, ctx, (action, segment), intents);
            }
        }
    }
}

fn with(
    view: &mut ListView,
    ui: &Ui,
    ctx: &Context<'_>,
    (action, segment): (SegmentsAction, &Segment),
    intents: &mut Intents,
) {
    let id = segment.id;
    let job = view.jobs.focused(ui, &view.drafts, ctx.project);
    match (action, job) {
        (SegmentsAction::Rename, Some(job)) => view.drafts.want(Place::JobName(job)),
        (SegmentsAction::MoveUp, Some(job)) => move_job(view, ctx, job, false, intents),
        (SegmentsAction::MoveDown, Some(job)) => move_job(view, ctx, job, true, intents),
        (SegmentsAction::Delete, Some(job)) => delete_job(view, ctx, job, intents),
        (SegmentsAction::Rename, None) => view.rename(id),
        (SegmentsAction::Duplicate, _) => duplicate(view, ctx, segment, intents),
        (SegmentsAction::MoveUp, None) => nudge(view, ctx, id, false, intents),
        (SegmentsAction::MoveDown, None) => nudge(view, ctx, id, true, intents),
        (SegmentsAction::Delete, None) => delete(view, ctx, segment, intents),
        (SegmentsAction::CopyImportances, _) => copy_importances(ctx, segment, intents),
        (SegmentsAction::ResetImportances, _) => reset_importances(view, ctx, segment, intents),
        (SegmentsAction::LookAt, _) => {
            intents.push(Intent::Look(Scope::Segment(id)));
            let name = segment.name.as_str();
            intents.push(Intent::Say(
                Message::new("segments-looking").with("name", name),
            ));
        }
        (SegmentsAction::OpenTrack, _) => {
            let mut tracks = ctx.project.tracks.iter();
            if let Some(track) = tracks.find(|track| track.segment.is(id)) {
                intents.push(Intent::ShowTrack(track.id, None));
            } else {
                // A draft is of the segment looked at.
                intents.push(Intent::Look(Scope::Segment(id)));
                intents.push(Intent::Act(Action::Tracks(TracksAction::Draft)));
            }
        }
        _ => {}
    }
}

fn nudge(view: &mut ListView, ctx: &Context<'_>, id: SegmentId, down: bool, intents: &mut Intents) {
    let project = ctx.project;
    let id_at = |at: usize| project.segments.get(at).map(|segment| segment.id);
    let Some((to, before)) = project
        .segment_position(id)
        .and_then(|at| beside(at, down, id_at))
    else {
        return;
    };
    view.chosen = Some(id);
    view.reveal = Some(to);
    intents.edit(Edit::Segment(SegmentEdit::Move { id, before }));
}

/// Where something at a place ends one place up or down, and before whom that is.
fn beside<I>(
    at: usize,
    down: bool,
    id_at: impl Fn(usize) -> Option<I>,
) -> Option<(usize, Option<I>)> {
    if down {
        id_at(at + 1)?;
        Some((at + 1, id_at(at + 2)))
    } else {
        let to = at.checked_sub(1)?;
        Some((to, id_at(to)))
    }
}

/// Moves a job one place up or down.
pub(super) fn move_job(
    view: &mut ListView,
    ctx: &Context<'_>,
    id: JobId,
    down: bool,
    intents: &mut Intents,
) {
    let project = ctx.project;
    let id_at = |at: usize| project.jobs.get(at).map(|job| job.id);
    if let Some((to, before)) = project
        .job_position(id)
        .and_then(|at| beside(at, down, id_at))
    {
        view.jobs.follow(to);
        intents.edit(Edit::Job(JobEdit::Move { id, before }));
    }
}

/// Deletes a job and says where it stays in words.
pub(super) fn delete_job(view: &mut ListView, ctx: &Context<'_>, id: JobId, intents: &mut Intents) {
    let Some(job) = ctx.project.job(id) else {
        return;
    };
    view.drafts.take_back(Place::JobName(id));
    let project = ctx.project;
    let at = project.job_position(id).unwrap_or(0);
    let heir = project
        .jobs
        .get(at + 1)
        .or_else(|| project.jobs.get(at.checked_sub(1)?));
    if view.drafts.at() == Some(Place::JobName(id)) {
        let next = heir.map_or(Place::NewJob, |job| Place::JobName(job.id));
        view.drafts.want(next);
    }
    let had = project.segments.iter();
    let had = had.filter(|segment| segment.jobs.contains(&id)).count();
    intents.edit(Edit::Job(JobEdit::Delete(id)));
    let said = Message::new("segments-job-deleted").with("name", job.name.as_str());
    intents.push(Intent::Say(said.with("count", had)));
}

fn delete(view: &mut ListView, ctx: &Context<'_>, segment: &Segment, intents: &mut Intents) {
    let project = ctx.project;
    let at = project.segment_position(segment.id).unwrap_or(0);
    let heir = (project.segments.get(at + 1)).or_else(|| project.segments.get(at.checked_sub(1)?));
    view.chosen = heir.map(|heir| heir.id);
    view.reveal = Some(at);
    view.list_wanted = heir.is_some();
    let tracks = project.tracks.iter();
    let tracks = tracks.filter(|track| track.segment.is(segment.id)).count();
    intents.edit(Edit::Segment(SegmentEdit::Delete(segment.id)));
    let said = Message::new("segments-deleted").with("name", segment.name.as_str());
    intents.push(Intent::Say(said.with("tracks", tracks)));
}

fn duplicate(view: &mut ListView, ctx: &Context<'_>, segment: &Segment, intents: &mut Intents) {
    let project = ctx.project;
    let taken = |name: &str| project.segments.iter().any(|other| other.name == name);
    let copy = Message::new("segments-copy-of").with("name", segment.name.as_str());
    let first = ctx.words.write(&copy);
    let others = (2_usize..).map(|number| format!("{first} {number}"));
    let mut names = std::iter::once(first.clone()).chain(others);
    let Some(name) = names.find(|name| !taken(name)) else {
        return;
    };
    let id = SegmentId(project.ids.peek());
    view.chosen = Some(id);
    view.reveal = project.segment_position(segment.id).map(|at| at + 1);
    view.rename(id);
    intents.edit(Edit::Segment(SegmentEdit::Duplicate(segment.id, name)));
}

/// Makes what is inherited the segment's own; what is its own stays.
fn copy_importances(ctx: &Context<'_>, segment: &Segment, intents: &mut Intents) {
    let inherited = |factor: &&Factor| !segment.importances.contains_key(&factor.id);
    let factors = ctx.project.factors.iter().filter(inherited);
    let copies = factors.filter_map(|factor| {
        let value = factor.importance.map(Importance::value)?;
        let copy = SegmentEdit::SetImportance(segment.id, factor.id, Some(value));
        Some(Edit::Segment(copy))
    });
    let said = ("segments-copied", "segments-copied-none");
    batch(copies.collect(), segment, said, intents);
}

/// Makes the segment inherit every importance.
fn reset_importances(
    view: &mut ListView,
    ctx: &Context<'_>,
    segment: &Segment,
    intents: &mut Intents,
) {
    for factor in ctx.project.factors.iter() {
        view.drafts
            .take_back(Place::Importance(segment.id, factor.id));
    }
    let own = segment.importances.keys();
    let resets = own.map(|factor| SegmentEdit::SetImportance(segment.id, *factor, None));
    let said = ("segments-reset", "segments-reset-none");
    batch(resets.map(Edit::Segment).collect(), segment, said, intents);
}

fn batch(
    edits: Vec<Edit>,
    segment: &Segment,
    (done, nothing): (&'static str, &'static str),
    intents: &mut Intents,
) {
    let count = edits.len();
    let name = segment.name.as_str();
    if count == 0 {
        intents.push(Intent::Say(Message::new(nothing).with("name", name)));
        return;
    }
    let kind = BatchKind::Change;
    intents.edit(Edit::Batch(Batch { kind, edits }));
    let said = Message::new(done).with("name", name).with("count", count);
    intents.push(Intent::Say(said));
}

/// A segment before another one, or as the last.
pub(super) fn move_before(
    project: &Project,
    id: SegmentId,
    before: Option<SegmentId>,
    intents: &mut Intents,
) {
    let next = |id| {
        let at = project.segment_position(id)?;
        project.segments.get(at + 1).map(|segment| segment.id)
    };
    if before != Some(id) && before != next(id) {
        intents.edit(Edit::Segment(SegmentEdit::Move { id, before }));
    }
}
