//! One ranked bar: rank, name, stage, channel, class, bar and value, with its tooltip and its name for a reader.

use egui::accesskit::Role;
use egui::{Color32, Pos2, Rect, Response, Sense, Shape, Stroke, StrokeKind, Ui, pos2, vec2};

use super::board::Row;
use super::choice::{is_excluded, name_at};
use super::list::{Place, width_of};
use super::texts::{Setting, Word};
use super::{PrioritiesView, certainty};
use crate::i18n::{Message, percent};
use crate::methods::matrix::{Completeness, ItemFigures, Kind};
use crate::model::{Subject, Touchpoint};
use crate::ui::{Context, marks};

/// Paints a row into its rectangle.
pub(super) fn show(
    view: &mut PrioritiesView,
    ui: &Ui,
    ctx: &Context<'_>,
    (place, rect): (&Place, Rect),
    row: &Row,
) -> Response {
    let id = ui.scope_id().with((place.column, row.subject));
    let response = ui.interact(rect.intersect(ui.clip_rect()), id, Sense::CLICK);
    let selected = view.selected == Some(row.subject);
    read(ui, ctx, view, (place, row), &response, selected);
    if selected
        && place.column == view.column
        && let Some(list) = view.list
    {
        ui.ctx().accesskit_node_builder(list, |node| {
            node.set_active_descendant(id.accesskit_id());
        });
    }
    if !ui.is_rect_visible(rect) {
        return response;
    }
    back(view, ui, ctx, (place, rect), &response, selected);
    let texts = words(view, ui, ctx, (place, rect), row);
    let lane = &place.lane;
    let right = bar(view, ui, ctx, (place, rect), row);
    ui.painter().galley(
        pos2(
            lane.value - texts.size().x,
            rect.center().y - texts.size().y / 2.0,
        ),
        texts.clone(),
        ctx.tokens.ink,
    );
    certainty::holds(view, ui, ctx, (place, rect), row);
    let item = ctx.derived.figures.item(view.kind(), row.position);
    if let Some(item) = item.filter(|item| item.incomplete && item.score.is_some()) {
        let at = pos2(
            (lane.value - texts.size().x - 10.0).max(right),
            rect.center().y,
        );
        rated(ui, at, item.completeness, ctx.tokens.ink_soft);
    }
    if response.hovered() && view.drag.is_none() {
        return response.on_hover_ui_at_pointer(|ui| tooltip(ui, ctx, view, (place, row)));
    }
    response
}

fn back(
    view: &PrioritiesView,
    ui: &Ui,
    ctx: &Context<'_>,
    (place, rect): (&Place, Rect),
    response: &Response,
    selected: bool,
) {
    let (painter, tokens) = (ui.painter(), ctx.tokens);
    if selected {
        painter.rect_filled(rect, 0.0, tokens.selection);
        if place.column == view.column {
            let mark = Rect::from_min_size(rect.min, vec2(3.0, rect.height()));
            painter.rect_filled(mark, 0.0, tokens.accent);
            let focused = view
                .list
                .is_some_and(|list| ui.memory(|m| m.has_focus(list)));
            if focused {
                let ring = Stroke::new(1.5, tokens.accent);
                painter.rect_stroke(rect, 0.0, ring, StrokeKind::Inside);
            }
        }
    } else if response.hovered() {
        painter.rect_filled(rect, 0.0, tokens.hover);
    }
}

/// Paints the words but for the value, which it lays out.
fn words(
    view: &mut PrioritiesView,
    ui: &Ui,
    ctx: &Context<'_>,
    (place, rect): (&Place, Rect),
    row: &Row,
) -> std::sync::Arc<egui::Galley> {
    let (lane, tokens, kind) = (&place.lane, ctx.tokens, view.kind());
    let painter = ui.painter();
    let item = ctx.derived.figures.item(kind, row.position);
    let excluded = is_excluded(ctx.project, kind, row.position);
    let body = Setting {
        size: tokens.text_body * lane.scale,
        strong: false,
        struck: false,
    };
    let small = Setting {
        size: tokens.text_small * lane.scale,
        ..body
    };
    let texts = &mut view.texts;
    let middle = |height: f32| rect.center().y - height / 2.0;
    let ink = if row.class.is_some() {
        tokens.ink
    } else {
        tokens.ink_soft
    };
    if let Some(rank) = item.and_then(|item| item.rank) {
        let slot = (Word::Rank, row.position, 100);
        let text = texts.line(painter, slot, body, || marks::rank_text(rank));
        let at = pos2(lane.rank - text.size().x, middle(text.size().y));
        painter.galley(at, text, tokens.ink_soft);
    }
    let touchpoint = touchpoint_of(ctx, row);
    let must_have = touchpoint.is_some_and(|touchpoint| touchpoint.must_have);
    let (x, width) = lane.name;
    let width = if must_have { width - 14.0 } else { width };
    let slot = (Word::Name, row.position, width_of(width));
    let setting = Setting {
        struck: excluded,
        ..body
    };
    let name = texts.line(painter, slot, setting, || {
        name_at(ctx, kind, row.position).to_owned()
    });
    let mut shapes: Vec<Shape> = Vec::new();
    if must_have {
        let at = pos2(x + name.size().x + 9.0, rect.center().y);
        marks::must_have(&mut shapes, at, tokens.ink_soft);
    }
    painter.galley(pos2(x, middle(name.size().y)), name, ink);
    if let Some(touchpoint) = touchpoint {
        if let Some((x, width)) = lane.stage {
            let slot = (Word::Stage, row.position, width_of(width));
            let text = texts.line(painter, slot, small, || stage_name(ctx, touchpoint));
            painter.galley(pos2(x, middle(text.size().y)), text, tokens.ink_soft);
        }
        if let Some(x) = lane.channel {
            let icon = Rect::from_center_size(pos2(x, rect.center().y), vec2(24.0, 16.0));
            marks::channel(&mut shapes, icon, touchpoint.channel, tokens.ink_soft);
        }
    }
    let (x, width) = lane.class;
    let colour = row
        .class
        .map_or(tokens.ink_soft, |class| tokens.class(class));
    if let Some(class) = row.class {
        let at = pos2(x + 6.0, rect.center().y);
        marks::class(&mut shapes, at, 5.0 * lane.scale, class, colour);
    }
    painter.extend(shapes);
    if let Some(width) = width {
        let slot = (Word::Class, row.position, width_of(width));
        let text = texts.line(painter, slot, small, || ctx.text(class_key(ctx, kind, row)));
        painter.galley(pos2(x + 16.0, middle(text.size().y)), text, colour);
    }
    let (length, decimals) = (view.choice.length(), view.board.decimals);
    let slot = (Word::Value, row.position, 200);
    texts.line(painter, slot, body, || {
        row.value.map_or_else(String::new, |value| {
            length.write(ctx.language(), value, decimals)
        })
    })
}

/// Paints the bar; where what lies at its right end ends.
fn bar(
    view: &PrioritiesView,
    ui: &Ui,
    ctx: &Context<'_>,
    (place, rect): (&Place, Rect),
    row: &Row,
) -> f32 {
    let (left, right) = place.lane.bars;
    let Some(value) = row.value else {
        return right;
    };
    let at = |value: f64| left + (right - left) * view.board.axis.part(value);
    let (zero, end) = (at(0.0), at(value));
    let inset = (rect.height() * 0.2).round();
    let bar = Rect::from_x_y_ranges(
        zero.min(end)..=zero.max(end).max(zero.min(end) + 1.0),
        rect.top() + inset..=rect.bottom() - inset,
    );
    let colour = row
        .class
        .map_or(ctx.tokens.line_strong, |class| ctx.tokens.class(class));
    ui.painter().rect_filled(bar, 2.0, colour);
    if view.board.axis.lowest < 0.0 {
        let line = Stroke::new(1.0, ctx.tokens.line_strong);
        ui.painter().vline(zero, rect.y_range(), line);
    }
    right
}

/// The mark of an incomplete score: a ring, filled as far as its cells are rated.
fn rated(ui: &Ui, at: Pos2, part: Completeness, colour: Color32) {
    let radius = 4.5;
    let painter = ui.painter();
    painter.circle_stroke(at, radius, Stroke::new(1.0, colour));
    // A ring that is all but full would look complete.
    #[expect(clippy::cast_possible_truncation, reason = "a fraction for the screen")]
    let part = part.fraction().min(0.9) as f32;
    let points = (0_u8..=10).map(|step| {
        let turn = std::f32::consts::TAU * part * f32::from(step) / 10.0;
        at + radius * vec2(turn.sin(), -turn.cos())
    });
    let points: Vec<Pos2> = std::iter::once(at).chain(points).collect();
    painter.add(Shape::Path(egui::epaint::PathShape {
        points,
        closed: true,
        fill: colour,
        stroke: egui::epaint::PathStroke::NONE,
    }));
}

fn touchpoint_of<'a>(ctx: &Context<'a>, row: &Row) -> Option<&'a Touchpoint> {
    match row.subject {
        Subject::Touchpoint(_) => ctx.project.touchpoints.get(row.position),
        _ => None,
    }
}

fn stage_name(ctx: &Context<'_>, touchpoint: &Touchpoint) -> String {
    let stage = ctx.project.stage(touchpoint.stage);
    stage.map_or_else(String::new, |stage| stage.name.clone())
}

/// The key of the class, or of why there is none.
fn class_key(ctx: &Context<'_>, kind: Kind, row: &Row) -> &'static str {
    match row.class {
        Some(class) => class.key(kind),
        None if is_excluded(ctx.project, kind, row.position) => match kind {
            Kind::Touchpoints => "priorities-none-touchpoint",
            Kind::Factors | Kind::Stages => "priorities-none-factor",
        },
        None if kind == Kind::Factors => "priorities-none-importance",
        None => "priorities-none-empty",
    }
}

/// Names the row for a reader.
fn read(
    ui: &Ui,
    ctx: &Context<'_>,
    view: &PrioritiesView,
    (place, row): (&Place, &Row),
    response: &Response,
    selected: bool,
) {
    let kind = view.kind();
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_role(Role::ListBoxOption);
        let name = name_at(ctx, kind, row.position);
        let class = Message::new(class_key(ctx, kind, row));
        let item = ctx.derived.figures.item(kind, row.position);
        let text = match item.and_then(|item| Some((item, item.rank?))) {
            Some((item, rank)) => {
                let value = row.value.map_or_else(String::new, |value| {
                    (view.choice.length()).write(ctx.language(), value, view.board.decimals)
                });
                let key = if item.incomplete {
                    "priorities-reader-incomplete"
                } else {
                    "priorities-reader-row"
                };
                Message::new(key)
                    .with("rank", marks::rank_text(rank))
                    .with("name", name)
                    .with("class", class)
                    .with("value", value)
            }
            None => Message::new("priorities-reader-none")
                .with("name", name)
                .with("why", class),
        };
        node.set_label(ctx.say(&text));
        let sure = certainty::words(ctx, view, place.column, row);
        if !sure.is_empty() {
            node.set_description(sure.join(". "));
        }
        node.set_selected(selected);
        node.set_bounds(bounds(response.rect));
    });
}

/// Where a node is, for a reader.
pub(super) fn bounds(rect: Rect) -> egui::accesskit::Rect {
    egui::accesskit::Rect {
        x0: rect.min.x.into(),
        y0: rect.min.y.into(),
        x1: rect.max.x.into(),
        y1: rect.max.y.into(),
    }
}

fn tooltip(ui: &mut Ui, ctx: &Context<'_>, view: &PrioritiesView, (place, row): (&Place, &Row)) {
    let kind = view.kind();
    ui.set_max_width(360.0);
    ui.label(name_at(ctx, kind, row.position));
    if let Some(touchpoint) = touchpoint_of(ctx, row) {
        let stage = stage_name(ctx, touchpoint);
        ui.label(crate::ui::widgets::soft(stage, ctx.tokens));
        ui.label(ctx.text(marks::channel_key(touchpoint.channel)));
        if touchpoint.must_have {
            ui.label(ctx.text("matrix-is-must-have"));
        }
    }
    ui.label(ctx.text(class_key(ctx, kind, row)));
    for text in certainty::words(ctx, view, place.column, row) {
        ui.label(text);
    }
    let Some(item) = ctx.derived.figures.item(kind, row.position) else {
        return;
    };
    if item.incomplete && item.score.is_some() {
        ui.label(ctx.say(&incomplete(item)));
    }
    if let Some(cumulative) = row.cumulative {
        let part = percent(ctx.language(), cumulative, 1);
        ui.label(ctx.say(&Message::new("priorities-tip-cumulative").with("part", part)));
    }
}

fn incomplete(item: &ItemFigures) -> Message {
    if item.completeness.is_complete() {
        return Message::new("priorities-tip-no-importance");
    }
    Message::new("priorities-tip-incomplete")
        .with("rated", item.completeness.rated.to_string())
        .with("cells", item.completeness.cells.to_string())
}
