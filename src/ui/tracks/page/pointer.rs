//! The mouse: select, open by a double click, drag a step to another place or stage, push the page along.

use egui::{
    CornerRadius, CursorIcon, Pos2, Rect, Response, Stroke, StrokeKind, Ui, Vec2, pos2, vec2,
};

use super::board::{Board, GAP, Laid};
use super::reader::open_stage;
use super::{Drag, act, keys, select};
use crate::edit::EntryEdit;
use crate::methods::tracks::{ColumnOf, Lane, dropped};
use crate::model::{Entry, StageId, StepId, Track};
use crate::ui::action::TracksAction;
use crate::ui::tracks::{Chosen, TracksView};
use crate::ui::type_set::{Face, Setting};
use crate::ui::{Context, Intents};

/// Does what the pointer says.
pub fn handle(
    view: &mut TracksView,
    ui: &Ui,
    ctx: &Context<'_>,
    track: &Track,
    (board, response): (&Board, &Response),
    intents: &mut Intents,
) {
    let (pressed, pointer) = ui.input(|input| {
        (
            input.pointer.primary_pressed(),
            input.pointer.interact_pos(),
        )
    });
    let scroll = view.page.scroll;
    let under = pointer.and_then(|at| board.block_at(at, scroll));
    let under = under.map(|laid| laid.block);
    let down = response.is_pointer_button_down_on() && pressed;
    if (down || response.clicked()) && view.page.drag == Drag::None {
        keys::take_focus(ui, response.id);
        if let Some(at) = under {
            pick(view, at);
        }
    }
    if response.clicked()
        && let Some(column) = pointer.and_then(|at| head_at(view, board, at))
    {
        // With one stage alone any head leads back.
        let head = view.page.known.heads.get(column);
        open_stage(view, head.and_then(|head| head.stage));
    }
    if response.double_clicked() && under.is_some() {
        act::act(view, ui, ctx, TracksAction::Edit, intents);
    }
    if response.secondary_clicked() {
        keys::take_focus(ui, response.id);
        view.page.menu = under.is_some();
        if let Some(at) = under {
            pick(view, at);
        }
    }
    drag(view, ui, ctx, track, (board, response), intents);
    wheel(view, ui, board, response);
}

/// Selects a block where it lies, without moving the page under the pointer.
fn pick(view: &mut TracksView, at: usize) {
    select::select(view, at);
    view.page.reveal = false;
}

/// The column whose head lies under a point.
fn head_at(view: &TracksView, board: &Board, at: Pos2) -> Option<usize> {
    let scroll = view.page.scroll;
    let inside = at.x > board.body().left() && at.x < board.body().right();
    let mut heads = 0..view.page.known.heads.len();
    heads.find(|column| inside && board.head(*column, scroll).contains(at))
}

/// Ends a drag as though it had not been.
pub fn cancel(view: &mut TracksView, ui: &Ui) {
    view.page.drag = Drag::None;
    ui.ctx().stop_dragging();
}

fn drag(
    view: &mut TracksView,
    ui: &Ui,
    ctx: &Context<'_>,
    track: &Track,
    (board, response): (&Board, &Response),
    intents: &mut Intents,
) {
    if response.drag_started_by(egui::PointerButton::Primary) {
        let origin = ui.input(|input| input.pointer.press_origin());
        let step = origin.and_then(|at| Some((step_at(view, board, at)?, at)));
        view.page.drag = step.map_or(Drag::Board, |(id, at)| Drag::Step(id, at));
    }
    let cancelled = ui.input(|input| input.key_pressed(egui::Key::Escape));
    match view.page.drag {
        Drag::None => {}
        // A drag that Escape ended comes here as one that has stopped.
        _ if cancelled => cancel(view, ui),
        Drag::Board => {
            if response.dragged() {
                ui.ctx().set_cursor_icon(CursorIcon::Grabbing);
                view.page.scroll -= response.drag_delta();
            } else {
                view.page.drag = Drag::None;
            }
        }
        Drag::Step(id, last) => {
            let at = response.interact_pointer_pos().unwrap_or(last);
            if response.dragged() {
                ui.ctx().set_cursor_icon(CursorIcon::Grabbing);
                view.page.drag = Drag::Step(id, at);
                follow_edge(view, ui, board, at);
                return;
            }
            view.page.drag = Drag::None;
            let inside = board.room.expand(40.0).contains(at);
            if response.drag_stopped() && inside {
                let target = Target::at(view, board, at);
                let place = target.and_then(|to| dropped(track, id, to.stage, to.before));
                if let Some((stage, before)) = place {
                    act::entry(
                        view,
                        ctx,
                        EntryEdit::MoveStep { id, stage, before },
                        intents,
                    );
                    view.page.follow = true;
                }
            }
        }
    }
}

fn step_at(view: &TracksView, board: &Board, at: Pos2) -> Option<StepId> {
    let laid = board.block_at(at, view.page.scroll)?;
    let block = view.page.known.blocks.get(laid.block)?;
    match block.chosen {
        Chosen::Entry(Entry::Step(id)) if block.lane == Lane::Steps => Some(id),
        _ => None,
    }
}

/// Where a step dropped at a point would go.
struct Target {
    stage: StageId,
    /// Before which place of the stage.
    before: usize,
    /// The line that shows it, on screen.
    line: Rect,
}

impl Target {
    fn at(view: &TracksView, board: &Board, at: Pos2) -> Option<Self> {
        let column = board.column_at(at, view.page.scroll);
        let known = &view.page.known;
        let of = known.lanes.columns.get(column)?.of;
        match of {
            ColumnOf::Stage(stage) => Some(Self::in_stage(view, board, (stage, column), at)),
            ColumnOf::Step(_) => {
                let origin = board.origin(view.page.scroll);
                let x = origin.x + board.column * column as f32;
                let after = at.x > x + board.column / 2.0;
                let before = column + usize::from(after);
                let x = origin.x + board.column * before as f32;
                let body = board.body();
                let band = board.band(Lane::Steps)?;
                let top = (origin.y + band.top).max(body.top());
                let size = vec2(4.0, (origin.y + band.top + band.height - top).max(20.0));
                Some(Self {
                    stage: view.stage?,
                    before,
                    line: Rect::from_min_size(pos2(x - 2.0, top), size),
                })
            }
            ColumnOf::StageGone | ColumnOf::NotPlaced => None,
        }
    }

    fn in_stage(
        view: &TracksView,
        board: &Board,
        (stage, column): (StageId, usize),
        at: Pos2,
    ) -> Self {
        let origin = board.origin(view.page.scroll);
        let known = &view.page.known;
        let cards: Vec<&Laid> = (board.laid.iter())
            .filter(|laid| {
                let block = known.blocks.get(laid.block);
                block.is_some_and(|b| b.lane == Lane::Steps && b.column == column)
            })
            .collect();
        let above = |laid: &&&Laid| laid.rect.center().y + origin.y < at.y;
        let before = cards.iter().take_while(above).count();
        let top = board.band(Lane::Steps).map_or(0.0, |band| band.top);
        let y = match (cards.get(before), cards.last()) {
            (Some(next), _) => next.rect.top() - GAP / 2.0,
            (None, Some(last)) => last.rect.bottom() + GAP / 2.0,
            (None, None) => top + GAP,
        };
        let corner = pos2(board.column * column as f32 + GAP, y - 2.0) + origin;
        let line = Rect::from_min_size(corner, vec2(board.column - 2.0 * GAP, 4.0));
        Self {
            stage,
            before,
            line,
        }
    }
}

/// Scrolls while a step is held near an edge or beyond it.
fn follow_edge(view: &mut TracksView, ui: &Ui, board: &Board, at: Pos2) {
    let near = board.body().shrink(24.0);
    let beyond = |at: f32, low: f32, high: f32| (at - high).max(0.0) - (low - at).max(0.0);
    let over = vec2(
        beyond(at.x, near.left(), near.right()),
        beyond(at.y, near.top(), near.bottom()),
    );
    let time = ui.input(|input| input.stable_dt).min(0.05);
    let scroll = (view.page.scroll + over * 8.0 * time).clamp(Vec2::ZERO, board.scroll_most());
    if scroll != view.page.scroll {
        view.page.scroll = scroll;
        ui.ctx().request_repaint();
    }
}

/// Shows the step in the hand, and the line where it would go.
pub fn show_drag(
    view: &TracksView,
    ui: &Ui,
    ctx: &Context<'_>,
    (track, board): (&Track, &Board),
    (id, at): (StepId, Pos2),
) {
    let tokens = ctx.tokens;
    if let Some(target) = Target::at(view, board, at) {
        let painter = ui.painter_at(board.body());
        painter.rect_filled(target.line, CornerRadius::same(2), tokens.accent);
    }
    let step = track.step(id);
    let touchpoint = step.and_then(|step| step.touchpoint.as_ref()?.id());
    let named = touchpoint.and_then(|id| ctx.project.touchpoint(id));
    let name = match (named, step) {
        (Some(touchpoint), _) => touchpoint.name.clone(),
        (None, Some(step)) => step.task.clone(),
        (None, None) => return,
    };
    let painter = ui.painter_at(board.room);
    let setting = Setting::line(13.0, 220.0).face(Face::Medium);
    let galley = painter.layout_job(setting.job(name, None));
    let corner = at + vec2(14.0, 10.0);
    let rect = Rect::from_min_size(corner, galley.size() + vec2(16.0, 10.0));
    let rounding = CornerRadius::same(tokens.rounding);
    painter.rect_filled(rect, rounding, tokens.field);
    let stroke = Stroke::new(1.5, tokens.accent);
    painter.rect_stroke(rect, rounding, stroke, StrokeKind::Inside);
    painter.galley(rect.min + vec2(8.0, 5.0), galley, tokens.ink);
}

/// Scrolls by the wheel.
fn wheel(view: &mut TracksView, ui: &Ui, board: &Board, response: &Response) {
    if !response.contains_pointer() {
        return;
    }
    let delta = ui.input(|input| input.smooth_scroll_delta);
    if delta != Vec2::ZERO {
        let scroll = view.page.scroll - delta;
        view.page.scroll = scroll.clamp(Vec2::ZERO, board.scroll_most());
        ui.input_mut(|input| input.smooth_scroll_delta = Vec2::ZERO);
    }
}
