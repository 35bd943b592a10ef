//! The mouse: select, open by a double click, drag a card to another place, push the board along.

use egui::{
    Align2, CornerRadius, CursorIcon, Pos2, Rect, Response, Stroke, StrokeKind, Ui, Vec2, vec2,
};

use super::layout::{Hit, Layout};
use super::sheet::Sheet;
use super::texts::Texts;
use super::view::{Drag, MapView, touchpoint_at};
use super::{act, keys, scroll};
use crate::model::Subject;
use crate::ui::action::MapAction;
use crate::ui::type_set::{Face, Setting};
use crate::ui::{Context, Intents};

/// What lies under a point.
pub fn subject_at(ctx: &Context<'_>, layout: &Layout, at: Pos2) -> Option<Subject> {
    match layout.hit(at, &ctx.derived.journey.groups)? {
        Hit::Card(stage, place) => {
            let (_, id) = touchpoint_at(ctx, stage, place)?;
            Some(Subject::Touchpoint(id))
        }
        Hit::Stage(stage) => ctx.project.stages.get(stage).map(|s| Subject::Stage(s.id)),
    }
}

/// Does what the pointer says.
pub fn handle(
    ui: &Ui,
    ctx: &Context<'_>,
    view: &mut MapView,
    layout: &Layout,
    response: &Response,
    intents: &mut Intents,
) {
    let (pressed, pointer) = ui.input(|input| {
        (
            input.pointer.primary_pressed(),
            input.pointer.interact_pos(),
        )
    });
    let under = pointer.and_then(|at| subject_at(ctx, layout, at));
    let down = response.is_pointer_button_down_on() && pressed;
    if (down || response.clicked()) && view.drag == Drag::None {
        keys::take_focus(ui, response.id);
        if under.is_some() {
            view.selected = under;
        }
    }
    if response.double_clicked() && under.is_some() {
        act::act(view, ctx, MapAction::Open, intents);
    }
    if response.secondary_clicked() {
        keys::take_focus(ui, response.id);
        view.menu = under;
        if under.is_some() {
            view.selected = under;
        }
    }
    drag(ui, ctx, view, layout, response, intents);
    scroll::wheel(ui, view, layout, response);
}

/// Ends a drag as though it had not been.
pub fn cancel(ui: &Ui, view: &mut MapView) {
    view.drag = Drag::None;
    ui.ctx().stop_dragging();
}

fn drag(
    ui: &Ui,
    ctx: &Context<'_>,
    view: &mut MapView,
    layout: &Layout,
    response: &Response,
    intents: &mut Intents,
) {
    if response.drag_started_by(egui::PointerButton::Primary) {
        let origin = ui.input(|input| input.pointer.press_origin());
        view.drag = match origin.and_then(|at| Some((at, subject_at(ctx, layout, at)?))) {
            Some((at, Subject::Touchpoint(id))) => Drag::Card(id, at),
            _ => Drag::Board,
        };
    }
    let cancelled = ui.input(|input| input.key_pressed(egui::Key::Escape));
    match view.drag {
        Drag::None => {}
        // A drag that Escape ended comes here as one that has stopped.
        _ if cancelled => cancel(ui, view),
        Drag::Board => {
            if response.dragged() {
                ui.ctx().set_cursor_icon(CursorIcon::Grabbing);
                view.scroll = layout.scroll - response.drag_delta();
            } else {
                view.drag = Drag::None;
            }
        }
        Drag::Card(id, last) => {
            let at = response.interact_pointer_pos().unwrap_or(last);
            if response.dragged() {
                ui.ctx().set_cursor_icon(CursorIcon::Grabbing);
                view.drag = Drag::Card(id, at);
                follow_edge(ui, view, layout, at);
            } else {
                view.drag = Drag::None;
                let inside = layout.room.expand(40.0).contains(at);
                if response.drag_stopped() && inside {
                    let place = layout.drop_at(at, &ctx.derived.journey.groups);
                    let edit = place.and_then(|place| act::dropped(ctx, id, place));
                    act::change(view, edit, intents);
                }
            }
        }
    }
}

/// Scrolls while a card is held near an edge or beyond it.
fn follow_edge(ui: &Ui, view: &mut MapView, layout: &Layout, at: Pos2) {
    let near = layout.cards.shrink(24.0);
    let beyond = |at: f32, low: f32, high: f32| (at - high).max(0.0) - (low - at).max(0.0);
    let over = vec2(
        beyond(at.x, near.left(), near.right()),
        beyond(at.y, near.top(), near.bottom()),
    );
    let scroll = (layout.scroll + over * 8.0 * ui.input(|input| input.stable_dt).min(0.05))
        .clamp(Vec2::ZERO, layout.scroll_most);
    if scroll != layout.scroll {
        view.scroll = scroll;
        ui.ctx().request_repaint();
    }
}

/// Shows the card in the hand, and the line where it would go.
pub fn show_drag(ui: &Ui, sheet: &Sheet<'_>, texts: &mut Texts, drag: Drag) {
    let Drag::Card(id, at) = drag else {
        return;
    };
    let (ctx, layout) = (sheet.ctx, sheet.layout);
    let (Some(touchpoint), Some((stage, place))) = (
        ctx.project.touchpoint(id),
        layout.drop_at(at, &ctx.derived.journey.groups),
    ) else {
        return;
    };
    let tokens = ctx.tokens;
    let card = layout.card(stage, place);
    let gap = (layout.pitch - card.height()) / 2.0;
    let y = (card.top() - gap).clamp(layout.cards.top() + 2.0, layout.cards.bottom() - 2.0);
    let line = Rect::from_x_y_ranges(card.x_range(), y - 2.0..=y + 2.0);
    let painter = ui.painter_at(layout.room);
    painter.rect_filled(line, CornerRadius::same(2), tokens.accent);
    for end in [line.left_center(), line.right_center()] {
        painter.circle_filled(end, 4.0, tokens.accent);
    }
    let setting = Setting::line(13.0, 220.0).face(Face::Medium);
    let galley = texts.get(&painter, &touchpoint.name, setting);
    let corner = at + vec2(14.0, 10.0);
    let rect = Rect::from_min_size(corner, galley.size()).expand2(vec2(8.0, 5.0));
    let rounding = CornerRadius::same(tokens.rounding);
    painter.rect_filled(rect, rounding, tokens.field);
    let stroke = Stroke::new(1.5, tokens.accent);
    painter.rect_stroke(rect, rounding, stroke, StrokeKind::Inside);
    let name = (rect.min + vec2(8.0, 5.0), Align2::LEFT_TOP);
    texts.put(&painter, name, &touchpoint.name, (setting, tokens.ink));
}
