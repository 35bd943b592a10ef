//! What an entry says in full when the pointer rests on it.

use egui::Response;

use super::Drag;
use super::board::Board;
use crate::i18n::visible;
use crate::ui::tracks::TracksView;
use crate::ui::{Context, widgets};

/// Shows it.
pub fn show(view: &TracksView, ctx: &Context<'_>, board: &Board, response: &Response) {
    if view.page.drag != Drag::None {
        return;
    }
    let Some(at) = response.hover_pos() else {
        return;
    };
    let Some(laid) = board.block_at(at, view.page.scroll) else {
        head(view, ctx, board, response);
        return;
    };
    let Some(block) = view.page.known.blocks.get(laid.block) else {
        return;
    };
    response.clone().on_hover_ui_at_pointer(|ui| {
        ui.set_max_width(420.0);
        ui.label(visible(&block.name));
        for line in &block.tip {
            ui.label(widgets::soft(line.as_str(), ctx.tokens));
        }
    });
}

/// What pressing a head does.
fn head(view: &TracksView, ctx: &Context<'_>, board: &Board, response: &Response) {
    let scroll = view.page.scroll;
    let at = response.hover_pos();
    let heads = view.page.known.heads.iter().enumerate();
    let mut under =
        heads.filter(|(column, _)| at.is_some_and(|at| board.head(*column, scroll).contains(at)));
    let Some((_, head)) = under.next() else {
        return;
    };
    let key = match (head.stage, view.stage) {
        (_, Some(_)) => "page-head-back",
        (Some(_), None) => "page-head-alone",
        (None, None) => return,
    };
    response.clone().on_hover_ui_at_pointer(|ui| {
        ui.label(visible(&head.name));
        ui.label(widgets::soft(ctx.text(key), ctx.tokens));
    });
}
