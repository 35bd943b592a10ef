//! Actions of the page, whether they come from a key, a menu or the palette.

use std::collections::BTreeSet;

use egui::{Event, Ui};

use super::create::Create;
use super::reader::open_stage;
use super::rename::Rename;
use super::screen::only;
use super::{add, inline, keep_drafts, select, waits};
use crate::edit::{Applied, Edit, EntryEdit, TrackEdit, apply};
use crate::i18n::Message;
use crate::methods::matrix::Scope;
use crate::methods::tracks::{Way, moved};
use crate::model::{Entry, Project, Track, TrackId};
use crate::ui::action::{Screen, TracksAction};
use crate::ui::tracks::{Chosen, TracksView};
use crate::ui::{Context, Intent, Intents};

/// Carries an action out.
pub fn act(
    view: &mut TracksView,
    ui: &Ui,
    ctx: &Context<'_>,
    action: TracksAction,
    intents: &mut Intents,
) {
    // The sign of a key that opens a field is not typed into it.
    ui.input_mut(|input| {
        input
            .events
            .retain(|event| !matches!(event, Event::Text(_)));
    });
    if action != TracksAction::Lanes && action != TracksAction::Due {
        keep_drafts(view, ctx, intents);
        if waits(view) {
            return;
        }
    }
    match action {
        TracksAction::New => Create::open_new(view, ctx, intents),
        TracksAction::Draft => Create::open_draft(view, ctx, intents),
        TracksAction::Duplicate => Create::open_duplicate(view, ctx),
        TracksAction::Rename => view.page.rename = Rename::of(view, ctx),
        TracksAction::Delete => delete_track(view, ctx, intents),
        TracksAction::Before => turn(view, ctx, false, intents),
        TracksAction::After => turn(view, ctx, true, intents),
        TracksAction::Lanes => view.page.lanes_wanted = true,
        TracksAction::Due => view.page.due_only = !view.page.due_only,
        TracksAction::OneStage => one_stage(view, ctx),
        // Side by side is switched by the screen.
        TracksAction::Beside => {}
        _ => of_entry(view, ctx, action, intents),
    }
}

fn of_entry(view: &mut TracksView, ctx: &Context<'_>, action: TracksAction, intents: &mut Intents) {
    match action {
        TracksAction::AddStep => add::open(view, ctx),
        TracksAction::AddAgent => inline::open_agent(view, ctx),
        TracksAction::AddBarrier => inline::open_barrier(view, ctx),
        TracksAction::AddEvidence => inline::open_evidence(view, ctx),
        TracksAction::Edit => inline::open(view, ctx),
        // With one stage alone the steps stand beside each other.
        TracksAction::StageBefore if only(view, ctx).is_some() => {
            within_stage(view, ctx, Way::Earlier, intents);
        }
        TracksAction::StageAfter if only(view, ctx).is_some() => {
            within_stage(view, ctx, Way::Later, intents);
        }
        TracksAction::MoveEarlier => nudge(view, ctx, Way::Earlier, intents),
        TracksAction::MoveLater => nudge(view, ctx, Way::Later, intents),
        TracksAction::StageBefore => nudge(view, ctx, Way::StageBefore, intents),
        TracksAction::StageAfter => nudge(view, ctx, Way::StageAfter, intents),
        TracksAction::LookedAt => looked_at(view, ctx, intents),
        TracksAction::Open => {
            if let Some(subject) = view.subject(ctx.project) {
                intents.push(Intent::Go(Screen::Matrix, Some(subject)));
            }
        }
        TracksAction::DuplicateEntry => {
            if let Some(step) = select::step(view, ctx) {
                let applied = entry(view, ctx, EntryEdit::DuplicateStep(step), intents);
                select_new(view, applied.as_ref());
            }
        }
        TracksAction::DeleteEntry => delete(view, ctx, intents),
        _ => {}
    }
}

/// Asks for an edit that can be done; what became of it, or none where it is refused.
pub fn carry_out(ctx: &Context<'_>, edit: Edit, intents: &mut Intents) -> Option<Applied> {
    let (applied, _) = foreseen(ctx, edit, intents)?;
    Some(applied)
}

/// The same with the project as it will be.
pub fn foreseen(
    ctx: &Context<'_>,
    edit: Edit,
    intents: &mut Intents,
) -> Option<(Applied, Project)> {
    let mut copy = ctx.project.clone();
    match apply(&mut copy, &edit) {
        Ok(applied) => {
            intents.edit(edit);
            Some((applied, copy))
        }
        Err(error) => {
            intents.push(Intent::Refuse(error.message()));
            None
        }
    }
}

/// Asks for a change of an entry of the track on show.
pub fn entry(
    view: &TracksView,
    ctx: &Context<'_>,
    edit: EntryEdit,
    intents: &mut Intents,
) -> Option<Applied> {
    let track = view.track(ctx.project)?.id;
    carry_out(ctx, Edit::Track(TrackEdit::Entry(track, edit)), intents)
}

/// Selects what an edit adds.
pub fn select_new(view: &mut TracksView, applied: Option<&Applied>) {
    use crate::edit::NewItem;
    let chosen = match applied.and_then(|applied| applied.new_item) {
        Some(NewItem::Step(_, id)) => Chosen::Entry(Entry::Step(id)),
        Some(NewItem::Agent(_, id)) => Chosen::Entry(Entry::Agent(id)),
        Some(NewItem::Barrier(_, id)) => Chosen::Entry(Entry::Barrier(id)),
        Some(NewItem::TrackEvidence(_, id)) => Chosen::Evidence(id),
        _ => return,
    };
    view.page.spot = None;
    view.page.follow = true;
    view.choose(Some(chosen));
}

/// Shows a track, and its segment at the top.
pub fn show_track(
    view: &mut TracksView,
    track: TrackId,
    segment: Option<Scope>,
    intents: &mut Intents,
) {
    view.track = Some(track);
    view.stage = None;
    view.page.spot = None;
    view.choose(None);
    view.page.scroll = egui::Vec2::ZERO;
    if let Some(scope) = segment {
        intents.push(Intent::Look(scope));
    }
}

/// Shows the next track, or the one before.
fn turn(view: &mut TracksView, ctx: &Context<'_>, next: bool, intents: &mut Intents) {
    let tracks = &ctx.project.tracks;
    let Some(at) = view
        .track(ctx.project)
        .and_then(|t| ctx.project.track_position(t.id))
    else {
        return;
    };
    let count = tracks.len();
    let to = if next { at + 1 } else { at + count - 1 } % count.max(1);
    if let Some(track) = tracks.get(to) {
        choose_track(view, track, intents);
    }
}

/// Shows a track of the project.
pub fn choose_track(view: &mut TracksView, track: &Track, intents: &mut Intents) {
    let segment = track.segment.id().map(Scope::Segment);
    show_track(view, track.id, segment, intents);
}

fn delete_track(view: &mut TracksView, ctx: &Context<'_>, intents: &mut Intents) {
    let Some(track) = view.track(ctx.project) else {
        return;
    };
    let edit = Edit::Track(TrackEdit::Delete(track.id));
    if carry_out(ctx, edit, intents).is_some() {
        let said = Message::new("page-say-track-deleted").with("name", track.name.as_str());
        intents.push(Intent::Say(said));
        let at = ctx.project.track_position(track.id).unwrap_or_default();
        let tracks = &ctx.project.tracks;
        let next = tracks
            .get(at + 1)
            .or_else(|| tracks.get(at.checked_sub(1)?));
        view.track = next.map(|track| track.id);
        view.stage = None;
        view.choose(None);
    }
}

fn one_stage(view: &mut TracksView, ctx: &Context<'_>) {
    let Some(track) = view.track(ctx.project) else {
        return;
    };
    let of_selected = select::current(view, ctx).and_then(|at| {
        let block = view.page.known.blocks.get(at)?;
        view.page.known.heads.get(block.column)?.stage
    });
    let mut steps = track.steps.iter();
    let of_first = || steps.find_map(|step| step.stage.id());
    let stage = of_selected.or_else(of_first);
    open_stage(view, stage);
}

fn nudge(view: &mut TracksView, ctx: &Context<'_>, way: Way, intents: &mut Intents) {
    let (Some(id), Some(track)) = (select::step(view, ctx), view.track(ctx.project)) else {
        return;
    };
    if let Some((stage, before)) = moved(ctx.project, track, id, way) {
        entry(
            view,
            ctx,
            EntryEdit::MoveStep { id, stage, before },
            intents,
        );
        view.page.spot = None;
        view.page.follow = true;
    }
}

/// Moves a step within its stage only.
fn within_stage(view: &mut TracksView, ctx: &Context<'_>, way: Way, intents: &mut Intents) {
    let (Some(id), Some(track)) = (select::step(view, ctx), view.track(ctx.project)) else {
        return;
    };
    let own = track.step(id).and_then(|step| step.stage.id());
    let place = moved(ctx.project, track, id, way);
    if place.is_some_and(|(stage, _)| Some(stage) == own) {
        nudge(view, ctx, way, intents);
    }
}

fn looked_at(view: &TracksView, ctx: &Context<'_>, intents: &mut Intents) {
    match view.chosen(ctx.project) {
        Some(Chosen::Entry(found)) => {
            let edit = EntryEdit::LookAt(BTreeSet::from([found]), ctx.today);
            if entry(view, ctx, edit, intents).is_some() {
                intents.push(Intent::Say(Message::new("page-say-looked-at")));
            }
        }
        Some(Chosen::Evidence(_)) => {
            intents.push(Intent::Refuse(Message::new("page-say-evidence-has-date")));
        }
        None => {}
    }
}

fn delete(view: &mut TracksView, ctx: &Context<'_>, intents: &mut Intents) {
    let Some(chosen) = view.chosen(ctx.project) else {
        return;
    };
    let name = select::current(view, ctx).and_then(|at| view.page.known.blocks.get(at));
    let name = name.map(|block| block.name.clone()).unwrap_or_default();
    let (edit, key) = match chosen {
        Chosen::Entry(Entry::Step(id)) => (EntryEdit::DeleteStep(id), "page-say-step-deleted"),
        Chosen::Entry(Entry::Agent(id)) => (EntryEdit::DeleteAgent(id), "page-say-deleted"),
        Chosen::Entry(Entry::Barrier(id)) => (EntryEdit::DeleteBarrier(id), "page-say-deleted"),
        Chosen::Evidence(id) => (EntryEdit::DeleteEvidence(id), "page-say-deleted"),
    };
    let next = neighbour(view, ctx);
    if entry(view, ctx, edit, intents).is_some() {
        intents.push(Intent::Say(Message::new(key).with("name", name)));
        view.choose(next);
    }
}

/// What is selected once the selection is deleted: what stands behind it in its cell, or before.
fn neighbour(view: &TracksView, ctx: &Context<'_>) -> Option<Chosen> {
    let at = select::current(view, ctx)?;
    let blocks = &view.page.known.blocks;
    let here = blocks.get(at)?;
    let fits = |at: usize| {
        let other = blocks.get(at)?;
        let same = other.lane == here.lane && other.column == here.column;
        (same && other.chosen != here.chosen).then_some(other.chosen)
    };
    fits(at + 1).or_else(|| fits(at.checked_sub(1)?))
}
