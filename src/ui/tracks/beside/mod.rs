//! Two tracks side by side, aligned by stage.

mod board;
mod cards;
mod head;
mod keys;
mod list;
mod words;

use egui::{Align, Id, Layout, Ui, UiBuilder};

use super::{Chosen, TracksView};
use crate::model::{Entry, Project, Track, TrackId};
use crate::ui::action::{Action, TracksAction};
use crate::ui::{Context, Intent, Intents, widgets};
use board::Board;
use list::Texts;

/// What this part remembers between frames.
#[derive(Default)]
pub struct Beside {
    /// The second track, where one was chosen.
    other: Option<TrackId>,
    /// Whether only what differs is shown.
    differing: bool,
    /// The selected card: on which side, 0 left, and what it shows.
    at: Option<(usize, Entry)>,
    /// The selected card is to be brought into view.
    reveal: bool,
    /// How many lines a page has.
    page: usize,
    /// The list's name among what can have the focus.
    list: Option<Id>,
    board: Board,
    texts: Texts,
}

impl Beside {
    /// Whichever track was chosen for the other side, the kin of the one on show stands there: of a copy the original.
    pub(super) const fn forget_other(&mut self) {
        self.other = None;
        self.at = None;
    }
}

/// Whether this part carries an action out; all others are the page's.
pub const fn carries_out(action: TracksAction) -> bool {
    is_only_here(action)
        || matches!(
            action,
            TracksAction::Beside | TracksAction::Before | TracksAction::After
        )
}

/// Whether an action makes no sense but with two tracks.
pub const fn is_only_here(action: TracksAction) -> bool {
    matches!(
        action,
        TracksAction::OtherBefore
            | TracksAction::OtherAfter
            | TracksAction::Exchange
            | TracksAction::OnlyDifferent
    )
}

/// Shows both tracks and carries the actions out.
pub fn show(
    view: &mut TracksView,
    ui: &mut Ui,
    ctx: &Context<'_>,
    actions: &[TracksAction],
    intents: &mut Intents,
) {
    let before = (view.track, view.chosen);
    let listens = keys::listens(ui, view.beside.list);
    for action in actions {
        act(view, ctx.project, *action);
    }
    ui.spacing_mut().item_spacing.y = 0.0;
    let tracks = pair(view, ctx.project);
    if let Some(tracks) = tracks {
        let beside = &mut view.beside;
        beside.board.update(ctx, tracks, beside.differing);
        if let Some(asked) = head::show(beside, ui, ctx, tracks) {
            take(view, ctx.project, asked);
            ui.ctx().request_discard("other tracks stand side by side");
        }
        list::show(&mut view.beside, ui, ctx, (tracks, listens), intents);
        // What is selected at the left is open beside the screen, as on the page.
        if let Some((side, entry)) = view.beside.at {
            view.chosen = (side == 0).then_some(Chosen::Entry(entry));
        }
    } else {
        empty(ui, ctx, intents);
    }
    if before != (view.track, view.chosen) {
        // The editor stands before this.
        ui.ctx().request_discard("another entry is selected");
        if !ui.ctx().will_discard() {
            ui.ctx().request_repaint();
        }
    }
}

/// What the head asks for.
#[derive(Clone, Copy)]
enum Asked {
    /// This track on a side.
    Track(usize, TrackId),
    /// The same as an action does.
    Act(TracksAction),
}

fn take(view: &mut TracksView, project: &Project, asked: Asked) {
    match asked {
        Asked::Act(action) => act(view, project, action),
        Asked::Track(side, track) => choose(view, project, side, track),
    }
}

/// Both tracks; none where there is no second one.
fn pair<'p>(view: &TracksView, project: &'p Project) -> Option<[&'p Track; 2]> {
    let left = view.track(project)?;
    let chosen = view.beside.other.filter(|id| *id != left.id);
    let right = (chosen.and_then(|id| project.track(id))).or_else(|| kin(project, left))?;
    Some([left, right])
}

/// The track that belongs beside another: its original, a copy of it, or the next one.
fn kin<'p>(project: &'p Project, track: &Track) -> Option<&'p Track> {
    let original = track.copy_of.and_then(|id| project.track(id));
    let copy = || (project.tracks.iter()).find(|other| other.copy_of == Some(track.id));
    let next = || {
        let at = project.track_position(track.id)?;
        let around = project.tracks.iter().cycle().skip(at + 1);
        let mut others = around.take(project.tracks.len());
        others.find(|other| other.id != track.id)
    };
    let found = original.or_else(copy).or_else(next)?;
    (found.id != track.id).then_some(found)
}

fn act(view: &mut TracksView, project: &Project, action: TracksAction) {
    match action {
        TracksAction::OnlyDifferent => {
            view.beside.differing = !view.beside.differing;
            view.beside.reveal = true;
        }
        TracksAction::Exchange => exchange(view, project),
        TracksAction::Before => step(view, project, 0, false),
        TracksAction::After => step(view, project, 0, true),
        TracksAction::OtherBefore => step(view, project, 1, false),
        TracksAction::OtherAfter => step(view, project, 1, true),
        _ => {}
    }
}

fn exchange(view: &mut TracksView, project: &Project) {
    let Some([left, right]) = pair(view, project) else {
        return;
    };
    view.track = Some(right.id);
    view.beside.other = Some(left.id);
    view.beside.at = view.beside.at.map(|(side, entry)| (1 - side, entry));
    view.chosen = None;
    view.beside.reveal = true;
}

/// Another track on a side; where it stands on the other side, the two are exchanged.
fn choose(view: &mut TracksView, project: &Project, side: usize, track: TrackId) {
    let Some(both) = pair(view, project) else {
        return;
    };
    let ids = both.map(|track| track.id);
    let (here, there) = if side == 0 {
        (ids.first(), ids.last())
    } else {
        (ids.last(), ids.first())
    };
    if here == Some(&track) {
        return;
    }
    if there == Some(&track) {
        exchange(view, project);
        return;
    }
    if side == 0 {
        view.track = Some(track);
        view.beside.other = there.copied();
    } else {
        view.beside.other = Some(track);
    }
    if view.beside.at.is_some_and(|(at, _)| at == side) {
        view.beside.at = None;
        view.chosen = None;
    }
}

/// The track before or after on a side, passing over that on the other side.
fn step(view: &mut TracksView, project: &Project, side: usize, forward: bool) {
    let Some([left, right]) = pair(view, project) else {
        return;
    };
    let (here, there) = if side == 0 {
        (left, right)
    } else {
        (right, left)
    };
    let free = |track: &&Track| track.id != there.id;
    let all: Vec<&Track> = project.tracks.iter().filter(free).collect();
    let Some(at) = all.iter().position(|track| track.id == here.id) else {
        return;
    };
    let to = if forward {
        (at + 1) % all.len()
    } else {
        at.checked_sub(1).unwrap_or(all.len() - 1)
    };
    if let Some(track) = all.get(to) {
        let id = track.id;
        choose(view, project, side, id);
    }
}

/// What there is to do where there is no second track.
fn empty(ui: &mut Ui, ctx: &Context<'_>, intents: &mut Intents) {
    let rect = ui.available_rect_before_wrap();
    let mut ui = ui.new_child(UiBuilder::new().max_rect(rect));
    ui.with_layout(Layout::top_down(Align::Center), |ui| {
        ui.add_space((rect.height() * 0.22).max(16.0));
        ui.set_max_width(560.0);
        let title = widgets::strong(ctx.text("tracks-beside-empty-title"));
        ui.label(title.size(ctx.tokens.text_heading));
        ui.add_space(8.0);
        ui.label(ctx.text("tracks-beside-empty-text"));
        ui.add_space(16.0);
        let duplicate = ctx.text("tracks-beside-empty-duplicate");
        if widgets::primary_button(ui, ctx.tokens, &duplicate).clicked() {
            intents.push(Intent::Act(Action::Tracks(TracksAction::Duplicate)));
        }
        ui.add_space(12.0);
        if ui.button(ctx.text("tracks-beside-empty-draft")).clicked() {
            intents.push(Intent::Act(Action::Tracks(TracksAction::Draft)));
        }
    });
}
