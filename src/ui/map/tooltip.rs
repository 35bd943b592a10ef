//! What a card or a stage says in full when the pointer rests on it.

use egui::{Grid, Response, Sense, Shape, Ui, vec2};

use super::known::word;
use super::layout::Layout;
use super::pointer::subject_at;
use super::view::{Drag, MapView};
use crate::i18n::{Message, visible};
use crate::methods::matrix::{Class, Kind};
use crate::methods::segments::class_shown;
use crate::model::{StageId, Subject, TouchpointId};
use crate::ui::marks::{self, rank_text};
use crate::ui::{Context, badge, widgets};

/// Shows it.
pub fn show(ctx: &Context<'_>, view: &MapView, layout: &Layout, response: &Response) {
    if view.drag != Drag::None {
        return;
    }
    let Some(subject) = (response.hover_pos()).and_then(|at| subject_at(ctx, layout, at)) else {
        return;
    };
    response.clone().on_hover_ui_at_pointer(|ui| {
        ui.set_max_width(420.0);
        ui.spacing_mut().interact_size.y = 18.0;
        ui.spacing_mut().item_spacing.y = 3.0;
        match subject {
            Subject::Touchpoint(id) => touchpoint(ui, ctx, view, id),
            Subject::Stage(id) => stage(ui, ctx, view, id),
            Subject::Cell(..) | Subject::Factor(_) => {}
        }
    });
}

fn touchpoint(ui: &mut Ui, ctx: &Context<'_>, view: &MapView, id: TouchpointId) {
    let project = ctx.project;
    let (Some(touchpoint), Some(position)) =
        (project.touchpoint(id), project.touchpoint_position(id))
    else {
        return;
    };
    let Some(card) = view.known.cards.get(position) else {
        return;
    };
    ui.label(widgets::strong(touchpoint.name.as_str()));
    ui.label(widgets::soft(
        ctx.text(marks::channel_key(touchpoint.channel)),
        ctx.tokens,
    ));
    match card.class {
        Some(class) => {
            ui.horizontal(|ui| {
                mark(ui, ctx, class);
                ui.colored_label(ctx.tokens.class(class), ctx.text(word(class)));
                ui.label(format!("{}  {}", card.rank, card.figures));
            });
        }
        None if touchpoint.excluded => {
            ui.label(ctx.text("matrix-is-excluded"));
        }
        None => {
            ui.label(ctx.text("map-card-not-rated"));
        }
    }
    if card.incomplete {
        ui.label(ctx.text("map-incomplete"));
    }
    if touchpoint.must_have {
        ui.label(ctx.text("matrix-is-must-have"));
    }
    if !view.known.segments.is_empty() {
        ui.separator();
        segments(ui, ctx, view, position);
    }
}

/// A line for each segment: badge, name, class, rank.
fn segments(ui: &mut Ui, ctx: &Context<'_>, view: &MapView, position: usize) {
    let whole = view.known.cards.get(position).and_then(|card| card.whole);
    let figures = ctx.derived.segments(ctx.project);
    Grid::new("segments")
        .num_columns(3)
        .spacing([10.0, 2.0])
        .show(ui, |ui| {
            let rows = view.known.segments.iter().zip(figures);
            for (segment, figures) in rows {
                let item = figures.touchpoints.get(position);
                let class = item.and_then(class_shown);
                let name = segment.name.as_str();
                ui.horizontal(|ui| {
                    if let Some(segment) = ctx.project.segment(segment.id) {
                        badge::sign(ui, ctx.tokens, segment);
                    }
                    if class == whole {
                        ui.label(widgets::soft(name, ctx.tokens));
                    } else {
                        ui.label(widgets::strong(name));
                    }
                });
                match class {
                    Some(class) => {
                        ui.horizontal(|ui| {
                            mark(ui, ctx, class);
                            ui.colored_label(ctx.tokens.class(class), ctx.text(word(class)));
                        });
                    }
                    None => {
                        ui.label("–");
                    }
                }
                let rank = item.and_then(|item| item.rank).filter(|_| class.is_some());
                ui.label(rank.map_or_else(String::new, |rank| {
                    ctx.say(&Message::new("map-card-rank").with("rank", rank_text(rank)))
                }));
                ui.end_row();
            }
        });
}

fn stage(ui: &mut Ui, ctx: &Context<'_>, view: &MapView, id: StageId) {
    let Some(at) = ctx.project.stage_position(id) else {
        return;
    };
    let (Some(stage), Some(card)) = (ctx.project.stages.get(at), view.known.stages.get(at)) else {
        return;
    };
    ui.label(widgets::strong(stage.name.as_str()));
    let size = Message::new("matrix-stage-size");
    let counted = ctx.derived.figures.stages.get(at);
    let counted = counted.map_or(0, |figures| figures.touchpoints);
    ui.label(ctx.say(&size.with("count", counted)));
    if let Some(class) = card.class {
        ui.horizontal(|ui| {
            mark(ui, ctx, class);
            ui.colored_label(ctx.tokens.class(class), ctx.text(class.key(Kind::Stages)));
            let mean = Message::new("map-stage-mean").with("score", card.score.as_str());
            ui.label(ctx.say(&mean));
        });
        ui.label(&card.total);
    }
    if !card.factors.is_empty() {
        ui.separator();
        ui.label(widgets::soft(ctx.text("map-factors"), ctx.tokens));
        Grid::new("factors")
            .num_columns(2)
            .spacing([10.0, 2.0])
            .show(ui, |ui| {
                for factor in &card.factors {
                    ui.label(&factor.share);
                    ui.label(visible(&factor.name));
                    ui.end_row();
                }
            });
    }
}

fn mark(ui: &mut Ui, ctx: &Context<'_>, class: Class) {
    let (rect, _) = ui.allocate_exact_size(vec2(12.0, 14.0), Sense::hover());
    let mut shapes: Vec<Shape> = Vec::new();
    let colour = ctx.tokens.class(class);
    marks::class(&mut shapes, rect.center(), 4.6, class, colour);
    ui.painter().extend(shapes);
}
