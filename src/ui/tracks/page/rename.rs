//! The track's name, open for typing in the head.

use egui::text::{CCursor, CCursorRange};
use egui::{Id, Key, Modifiers, TextEdit, Ui};

use super::act;
use crate::edit::{Edit, TrackEdit};
use crate::model::TrackId;
use crate::ui::tracks::TracksView;
use crate::ui::{Context, Drafts, Intents, draft_place};

/// What is typed.
pub struct Rename {
    track: TrackId,
    draft: String,
    fresh: bool,
    /// Whether it was said why the name is refused when the field was left: asked again, the person means it.
    said: bool,
}

impl Rename {
    /// Opens the name of the track on show.
    pub fn of(view: &TracksView, ctx: &Context<'_>) -> Option<Self> {
        let track = view.track(ctx.project)?;
        Some(Self {
            track: track.id,
            draft: track.name.clone(),
            fresh: true,
            said: false,
        })
    }
}

/// The edit of the name; none where it stays.
fn edit(ctx: &Context<'_>, rename: &Rename) -> Option<Edit> {
    let name = rename.draft.trim();
    let before = ctx.project.track(rename.track);
    let changed = before.is_some_and(|track| track.name != name);
    changed.then(|| Edit::Track(TrackEdit::Rename(rename.track, name.to_owned())))
}

/// Ends a field from which the person has turned away: a name that is refused stays to be mended.
pub fn leave(ctx: &Context<'_>, mut rename: Rename, intents: &mut Intents) -> Option<Rename> {
    let mut own = Intents::default();
    let kept = keep(ctx, &rename, &mut own);
    if kept || !std::mem::replace(&mut rename.said, true) {
        intents.extend(own.take());
    }
    rename.fresh = true;
    (!kept).then_some(rename)
}

/// Makes an edit of the name; false where it is refused.
fn keep(ctx: &Context<'_>, rename: &Rename, intents: &mut Intents) -> bool {
    edit(ctx, rename).is_none_or(|edit| act::carry_out(ctx, edit, intents).is_some())
}

/// What is typed, as [`leave`] would enter it.
pub fn drafts(rename: &Rename, drafts: &mut Drafts<'_>) {
    let place = |ctx: &Context<'_>| {
        let track = ctx.project.track(rename.track);
        let name = track.map_or("", |track| track.name.as_str());
        draft_place(ctx, "page-track-name", name)
    };
    drafts.add(&rename.draft, place, |ctx| Ok(edit(ctx, rename)));
}

/// Shows the field in place of the name.
pub fn show(view: &mut TracksView, ui: &mut Ui, ctx: &Context<'_>, intents: &mut Intents) {
    let Some(mut rename) = view.page.rename.take() else {
        return;
    };
    let id = Id::unique("track name");
    // A dialog over the screen has its own keys and the focus.
    let covered = ui.memory(|memory| memory.top_modal_layer().is_some());
    let (enter, escape) = ui.input_mut(|input| {
        if covered {
            return (false, false);
        }
        let enter = input.consume_key(Modifiers::NONE, Key::Enter);
        (enter, input.consume_key(Modifiers::NONE, Key::Escape))
    });
    let field = TextEdit::singleline(&mut rename.draft)
        .id(id)
        .desired_width(280.0)
        .lock_focus(true);
    let name = ctx.text("page-track-name");
    let response = ui.add(field).accessible_name(name);
    rename.said &= !response.changed();
    if rename.fresh && !covered {
        rename.fresh = false;
        response.request_focus();
        let mut state = TextEdit::load_state(ui.ctx(), id).unwrap_or_default();
        let end = CCursor::new(rename.draft.chars().count());
        let all = CCursorRange::two(CCursor::new(0), end);
        state.cursor.set_char_range(Some(all));
        state.store(ui.ctx(), id);
        view.page.rename = Some(rename);
        return;
    }
    if escape {
        response.surrender_focus();
        return;
    }
    if enter && keep(ctx, &rename, intents) {
        response.surrender_focus();
        return;
    }
    rename.fresh |= enter;
    if response.lost_focus() && !enter {
        view.page.rename = leave(ctx, rename, intents);
        return;
    }
    view.page.rename = Some(rename);
}
