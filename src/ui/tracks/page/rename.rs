//! The track's name, open for typing in the head.

use egui::text::{CCursor, CCursorRange};
use egui::{Id, Key, Modifiers, TextEdit, Ui};

use super::act;
use crate::edit::{Edit, TrackEdit};
use crate::model::TrackId;
use crate::ui::tracks::TracksView;
use crate::ui::{Context, Intents};

/// What is typed.
pub struct Rename {
    track: TrackId,
    draft: String,
    fresh: bool,
}

impl Rename {
    /// Opens the name of the track on show.
    pub fn of(view: &TracksView, ctx: &Context<'_>) -> Option<Self> {
        let track = view.track(ctx.project)?;
        Some(Self {
            track: track.id,
            draft: track.name.clone(),
            fresh: true,
        })
    }
}

/// Makes an edit of the name; false where it is refused.
pub fn keep(ctx: &Context<'_>, rename: &Rename, intents: &mut Intents) -> bool {
    let name = rename.draft.trim();
    let before = ctx.project.track(rename.track);
    if before.is_none_or(|track| track.name == name) {
        return true;
    }
    let edit = Edit::Track(TrackEdit::Rename(rename.track, name.to_owned()));
    act::carry_out(ctx, edit, intents).is_some()
}

/// Shows the field in place of the name.
pub fn show(view: &mut TracksView, ui: &mut Ui, ctx: &Context<'_>, intents: &mut Intents) {
    let Some(mut rename) = view.page.rename.take() else {
        return;
    };
    let id = Id::unique("track name");
    let (enter, escape) = ui.input_mut(|input| {
        let enter = input.consume_key(Modifiers::NONE, Key::Enter);
        (enter, input.consume_key(Modifiers::NONE, Key::Escape))
    });
    let field = TextEdit::singleline(&mut rename.draft)
        .id(id)
        .desired_width(280.0)
        .lock_focus(true);
    let name = ctx.text("page-track-name");
    let response = ui.add(field).accessible_name(name);
    if rename.fresh {
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
    let done = enter || response.lost_focus();
    if done && (keep(ctx, &rename, intents) || !enter) {
        response.surrender_focus();
        return;
    }
    if done {
        rename.fresh = true;
    }
    view.page.rename = Some(rename);
}
