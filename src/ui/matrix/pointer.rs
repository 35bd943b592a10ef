//! The mouse: select, stretch, rename by double click, drag heads to another place.

use egui::{CursorIcon, Pos2, Response, Stroke, Vec2, pos2, vec2};

use super::act::refusal_of_moving;
use super::axes::Axes;
use super::keys;
use super::layout::Layout;
use super::reorder;
use super::selection::{Spot, Zone};
use super::view::MatrixView;
use crate::ui::{Context, Intent, Intents};

/// What a drag does.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub enum Drag {
    /// None is under way.
    #[default]
    None,
    /// It stretches what is selected.
    Select,
    /// It takes the selected heads to another place.
    Heads,
}

/// Does what the pointer says.
pub fn handle(
    ui: &egui::Ui,
    ctx: &Context<'_>,
    view: &mut MatrixView,
    (axes, layout): (&Axes, &Layout),
    response: &Response,
    intents: &mut Intents,
) {
    let (pressed, shift, pointer) = ui.input(|input| {
        (
            input.pointer.primary_pressed(),
            input.modifiers.shift,
            input.pointer.interact_pos(),
        )
    });
    let hit = pointer.and_then(|at| layout.hit(at));
    let down = response.is_pointer_button_down_on() && pressed;
    if (down || response.clicked()) && view.drag == Drag::None {
        keys::take_focus(ui, response.id);
        if let Some(spot) = hit {
            if shift {
                view.selection.stretch(axes, ctx.project, spot);
            } else if !(down && in_selected_heads(view, axes, spot)) {
                view.selection.put(axes, ctx.project, spot);
            }
        }
    }
    if response.double_clicked() && hit.is_some() {
        keys::open(ctx, view, axes);
    }
    if response.secondary_clicked() {
        keys::take_focus(ui, response.id);
        if let Some(spot) = hit {
            if !is_selected(view, axes, spot) {
                view.selection.put(axes, ctx.project, spot);
            }
            view.menu = Some(spot);
        } else {
            view.menu = None;
        }
    }
    drag(ui, ctx, view, (axes, layout), response, intents);
    super::scroll::wheel(ui, view, layout, response);
}

fn is_selected(view: &MatrixView, axes: &Axes, spot: Spot) -> bool {
    let block = view.selection.block(axes);
    spot.zone() == view.selection.anchor.zone()
        && spot.body_row().is_none_or(|row| block.rows.contains(&row))
        && spot
            .body_column()
            .is_none_or(|column| block.columns.contains(&column))
}

/// A press on selected heads may begin a drag of all of them, so it does not yet change what is selected.
fn in_selected_heads(view: &MatrixView, axes: &Axes, spot: Spot) -> bool {
    spot.zone() != Zone::Body && view.selection.is_range() && is_selected(view, axes, spot)
}

fn drag(
    ui: &egui::Ui,
    ctx: &Context<'_>,
    view: &mut MatrixView,
    (axes, layout): (&Axes, &Layout),
    response: &Response,
    intents: &mut Intents,
) {
    if response.drag_started_by(egui::PointerButton::Primary) {
        let origin = ui.input(|input| input.pointer.press_origin());
        let zone = origin.and_then(|at| layout.hit(at)).map(Spot::zone);
        view.drag = match zone {
            Some(Zone::Body | Zone::Importance) => Drag::Select,
            Some(Zone::Factor | Zone::Touchpoint | Zone::Stage) => Drag::Heads,
            None => Drag::None,
        };
        if view.drag == Drag::Heads {
            let sort = match zone {
                Some(Zone::Factor) => view.sort.rows,
                _ => view.sort.columns,
            };
            if let Some(refusal) = refusal_of_moving(sort) {
                intents.push(Intent::Refuse(refusal));
                view.drag = Drag::None;
            }
        }
    }
    let Some(at) = response.interact_pointer_pos() else {
        if !response.dragged() {
            view.drag = Drag::None;
        }
        return;
    };
    match view.drag {
        Drag::None => {}
        Drag::Select => {
            if response.dragged() {
                let inside = at.clamp(layout.body.min, layout.body.max - vec2(1.0, 1.0));
                let spot = Spot {
                    row: layout.row_at(inside.y).map_or(0, super::selection::signed),
                    column: layout
                        .column_at(inside.x)
                        .map_or(0, super::selection::signed),
                };
                view.selection.stretch(axes, ctx.project, spot);
                follow_edge(ui, view, layout, at);
            }
        }
        Drag::Heads => {
            ui.ctx().set_cursor_icon(CursorIcon::Grabbing);
            follow_edge(ui, view, layout, at);
            let drop = drop_at(view, axes, layout, at);
            if response.drag_stopped() {
                let edit = drop.and_then(|drop| moved(view, ctx, axes, drop.before));
                MatrixView::push(intents, edit);
            } else if let Some(drop) = drop {
                let stroke = Stroke::new(3.0, ctx.tokens.accent);
                ui.painter_at(layout.outer).line_segment(drop.line, stroke);
            }
        }
    }
    if response.drag_stopped() {
        view.drag = Drag::None;
    }
}

/// Scrolls while a drag is held beyond an edge.
fn follow_edge(ui: &egui::Ui, view: &mut MatrixView, layout: &Layout, at: Pos2) {
    let body = layout.body;
    let beyond = |at: f32, low: f32, high: f32| (at - high).max(0.0) - (low - at).max(0.0);
    let mut over = vec2(
        beyond(at.x, body.left(), body.right()),
        beyond(at.y, body.top(), body.bottom()),
    );
    // Heads lie outside the cells: only along their own side a drag can be beyond.
    match view.selection.anchor.zone() {
        Zone::Factor | Zone::Importance => over.x = 0.0,
        Zone::Touchpoint | Zone::Stage => over.y = 0.0,
        Zone::Body => {}
    }
    if over != Vec2::ZERO {
        let seconds = ui.input(|input| input.stable_dt).min(0.05);
        view.scroll += over * 8.0 * seconds;
        ui.ctx().request_repaint();
    }
}

/// Where dragged heads would come to lie.
struct Drop {
    /// Before which row, column or group; past the last where it is the count.
    before: usize,
    /// The mark.
    line: [Pos2; 2],
}

fn drop_at(view: &MatrixView, axes: &Axes, layout: &Layout, at: Pos2) -> Option<Drop> {
    let half = layout.sizes.cell / 2.0;
    match view.selection.anchor.zone() {
        Zone::Factor => {
            let before = layout
                .row_at(at.y + half.y)
                .filter(|_| at.y + half.y < layout.y(axes.rows.len()));
            let before = before.unwrap_or(axes.rows.len());
            let y = layout.y(before);
            let line = [pos2(layout.outer.left(), y), pos2(layout.body.right(), y)];
            Some(Drop { before, line })
        }
        Zone::Touchpoint => {
            let end = layout.x(axes.columns.len());
            let before = layout
                .column_at(at.x + half.x)
                .filter(|_| at.x + half.x < end);
            let before = before.unwrap_or(axes.columns.len());
            let x = layout.x(before);
            let top = layout.outer.top() + layout.sizes.stages;
            Some(Drop {
                before,
                line: [pos2(x, top), pos2(x, layout.outer.bottom())],
            })
        }
        Zone::Stage => {
            let column = layout.column_at(at.x)?;
            let group = axes.group_position(column);
            let columns = &axes.groups.get(group)?.columns;
            let middle = f32::midpoint(layout.x(columns.start), layout.x(columns.end));
            let before = if at.x < middle { group } else { group + 1 };
            let x = axes
                .groups
                .get(before)
                .map_or(layout.x(axes.columns.len()), |group| {
                    layout.x(group.columns.start)
                });
            Some(Drop {
                before,
                line: [pos2(x, layout.outer.top()), pos2(x, layout.outer.bottom())],
            })
        }
        Zone::Body | Zone::Importance => None,
    }
}

fn moved(
    view: &MatrixView,
    ctx: &Context<'_>,
    axes: &Axes,
    before: usize,
) -> Option<crate::edit::Edit> {
    let ground = view.ground(ctx, axes);
    let project = ctx.project;
    match view.selection.anchor.zone() {
        Zone::Factor => {
            let ids = ground.factors();
            reorder::move_factors(&ids, axes.factor(project, before))
        }
        Zone::Touchpoint => {
            let ids = ground.touchpoints();
            // Dropped on a border it stays with the stage at its left, unless it came from the right.
            let left = before.checked_sub(1)?;
            let stage_left = axes.stage(project, left);
            let stage_right = axes.stage(project, before);
            let from = view.selection.block(axes).columns.start;
            if stage_left == stage_right || (from >= before && stage_left.is_none()) {
                let target = axes.touchpoint(project, before);
                return reorder::move_touchpoints(&ids, stage_right?, target);
            }
            reorder::move_touchpoints(&ids, stage_left?, None)
        }
        Zone::Stage => {
            let id = ground.stage()?;
            let target = axes
                .groups
                .get(before)
                .and_then(|group| project.stages.get(group.stage))
                .map(|stage| stage.id);
            (target != Some(id)).then_some(crate::edit::Edit::Stage(crate::edit::StageEdit::Move {
                id,
                before: target,
            }))
        }
        Zone::Body | Zone::Importance => None,
    }
}
