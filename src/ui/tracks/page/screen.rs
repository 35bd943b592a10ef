//! A frame of the page: the head, the painted board, and what pointer and keys ask for.

use egui::accesskit::Role;
use egui::{Id, Rect, Sense, Ui, UiBuilder, Vec2, pos2, vec2};

use super::board::{BAR, Board, Wish};
use super::paint::Sheet;
use super::{
    Drag, Page, add, empty, head, inline, keys, menu, paint, pointer, reader, select, tooltip,
};
use crate::methods::tracks::Lane;
use crate::model::{StageId, Track};
use crate::ui::tracks::TracksView;
use crate::ui::widgets::ScrollBars;
use crate::ui::{Context, Intents};

pub use crate::methods::tracks::lane_key;

/// The only stage on show, where it is there.
pub fn only(view: &TracksView, ctx: &Context<'_>) -> Option<StageId> {
    view.stage.filter(|id| ctx.project.stage(*id).is_some())
}

/// Shows the page.
pub fn show(view: &mut TracksView, ui: &mut Ui, ctx: &Context<'_>, intents: &mut Intents) {
    let Some(track) = view.track(ctx.project) else {
        empty::no_tracks(view, ui, ctx, intents);
        return;
    };
    refresh(view, ctx, track);
    ui.spacing_mut().item_spacing.y = 0.0;
    head::show(view, ui, ctx, track, intents);
    let room = ui.available_rect_before_wrap();
    let builder = UiBuilder::new()
        .id_salt("page")
        .max_rect(room)
        .accessibility_role(Role::Group)
        .accessibility_label(ctx.text("tracks-title"));
    let mut child = ui.new_child(builder);
    child.set_clip_rect(room.intersect(ui.clip_rect()));
    show_board(view, &mut child, ctx, track, room, intents);
    ui.advance_cursor_after_rect(room);
}

/// Brings words up to what is on show.
pub fn refresh(view: &mut TracksView, ctx: &Context<'_>, track: &Track) {
    let only = only(view, ctx);
    let strongest = view.page.hidden.contains(&Lane::Factors);
    let page = &mut view.page;
    if page.known.update(ctx, track, only, strongest) && std::mem::take(&mut page.follow) {
        page.reveal = true;
    }
}

fn show_board(
    view: &mut TracksView,
    ui: &mut Ui,
    ctx: &Context<'_>,
    track: &Track,
    room: Rect,
    intents: &mut Intents,
) {
    let board = lay_out(&mut view.page, ui, ctx, room);
    let id = board_id(ui);
    let response = ui.interact(room, id, Sense::click_and_drag());
    reader::pressed(view, ui, id);
    pointer::handle(view, ui, ctx, track, (&board, &response), intents);
    if keys::listens(view, ui, id) {
        keys::handle(view, ui, ctx, id, intents);
    }
    keys::hold_focus(view, ui, id);
    if std::mem::take(&mut view.page.reveal) {
        let laid = select::laid(view, ctx, &board);
        if let Some(rect) = laid.map(|laid| laid.rect) {
            view.page.scroll = board.revealing(rect, view.page.scroll);
        }
    }
    let page = &mut view.page;
    page.scroll = page.scroll.clamp(Vec2::ZERO, board.scroll_most());
    bars(page, ui, ctx, &board);
    let sheet = Sheet::of(view, ctx, track, &board, ui.memory(|m| m.has_focus(id)));
    paint::show(&sheet, ui);
    if let Drag::Step(step, at) = view.page.drag {
        pointer::show_drag(view, ui, ctx, (track, &board), (step, at));
    }
    reader::show(&sheet, ui, id);
    if track.steps.is_empty() && view.page.add.is_none() {
        empty::no_steps(view, ui, ctx, &board, intents);
    }
    tooltip::show(view, ctx, &board, &response);
    menu::show(view, &response, ctx, intents);
    inline::show(view, ui, ctx, (&board, id), intents);
    add::show(view, ui, ctx, (&board, id), intents);
    view.page.board = Some(board);
}

/// What has the focus while the page's keys are its own.
pub fn board_id(ui: &Ui) -> Id {
    ui.scope_id().with("board")
}

/// The lanes on show, from the top.
pub fn shown(page: &Page) -> Vec<Lane> {
    (Lane::ALL.into_iter())
        .filter(|lane| !page.hidden.contains(lane))
        .filter(|lane| *lane != Lane::Emotion || page.known.lanes.has_emotion)
        .collect()
}

fn lay_out(page: &mut Page, ui: &Ui, ctx: &Context<'_>, room: Rect) -> Board {
    let shown = shown(page);
    let of = (
        page.known.edition,
        room,
        ctx.tokens.theme,
        ctx.presenting,
        shown,
    );
    let over = page.watch.is_over(ui.painter());
    let board = page.board.take();
    if let Some(board) = board.filter(|_| !over && page.laid_of.as_ref() == Some(&of)) {
        return board;
    }
    let lanes: Vec<(Lane, String)> = (of.4.iter())
        .map(|lane| (*lane, ctx.text(lane_key(*lane))))
        .collect();
    let board = Board::of(
        ui.painter(),
        &Wish {
            room,
            known: &page.known,
            tokens: ctx.tokens,
            lanes: &lanes,
            scale: if ctx.presenting { 1.2 } else { 1.0 },
        },
    );
    page.laid_of = Some(of);
    board
}

fn bars(page: &mut Page, ui: &Ui, ctx: &Context<'_>, board: &Board) {
    let body = board.body();
    let down = Rect::from_min_size(body.right_top(), vec2(BAR, body.height()));
    let across = Rect::from_min_size(
        pos2(body.left(), board.room.bottom() - BAR),
        vec2(body.width(), BAR),
    );
    let names = ["page-scroll-across", "page-scroll-down"].map(|key| ctx.text(key));
    let bars = ScrollBars {
        tracks: [across, down],
        names: names.each_ref().map(String::as_str),
        scroll: page.scroll,
        most: board.scroll_most(),
        page: body.size(),
    };
    if let Some(scroll) = bars.show(ui, ctx.tokens) {
        page.scroll = scroll.clamp(Vec2::ZERO, board.scroll_most());
    }
}
