//! Between the toolbar and the bars: how many rows of which class, what is excluded, and what is to be known of the limits.

use egui::{Button, Frame, Label, Margin, Sense, Ui, vec2};

use super::choice::{Choice, Length};
use super::{PrioritiesView, certainty};
use crate::i18n::{Message, percent};
use crate::methods::matrix::{Class, Kind, carriers};
use crate::model::ClassRule;
use crate::ui::{Context, marks, widgets};

/// Shows what is to be seen in numbers: how many rows, of which class, what is excluded, and what is to be known of the limits.
pub(super) fn show(ui: &mut Ui, ctx: &Context<'_>, view: &mut PrioritiesView) {
    let small = ctx.tokens.text_small;
    let soft = |text: String| Label::new(widgets::soft(text, ctx.tokens).size(small));
    let margin = Margin {
        left: 12,
        right: 12,
        top: 6,
        bottom: 2,
    };
    Frame::new().inner_margin(margin).show(ui, |ui| {
        ui.set_min_width(ui.available_width());
        ui.spacing_mut().item_spacing = vec2(6.0, 2.0);
        ui.spacing_mut().interact_size.y = 18.0;
        ui.horizontal_wrapped(|ui| {
            let board = &view.board;
            if let Some(segment) = ctx.segment() {
                let of = Message::new("priorities-of-segment");
                let of = ctx.say(&of.with("segment", segment.name.as_str()));
                ui.label(widgets::strong(of));
                ui.add_space(6.0);
            }
            let shown = Message::new("priorities-shown")
                .with("shown", board.seen.to_string())
                .with("all", board.all.to_string());
            ui.label(ctx.say(&shown));
            for (class, count) in Class::ALL.into_iter().zip(board.counts) {
                ui.add_space(6.0);
                let colour = ctx.tokens.class(class);
                let (rect, _) = ui.allocate_exact_size(vec2(12.0, 12.0), Sense::hover());
                let mut shapes = Vec::new();
                marks::class(&mut shapes, rect.center(), 5.0, class, colour);
                ui.painter().extend(shapes);
                let text = Message::new("priorities-count")
                    .with("class", Message::new(class.plural_key()))
                    .with("count", count.to_string());
                ui.colored_label(colour, ctx.say(&text));
            }
            if board.excluded > 0 {
                ui.add_space(6.0);
                let text = Message::new("priorities-excluded").with("count", board.excluded);
                ui.add(soft(ctx.say(&text)));
            }
            if view.choice.filters() {
                let text = ctx.text("priorities-show-all");
                let button = Button::new(egui::RichText::new(text).size(small)).small();
                if ui.add(button).clicked() {
                    view.choose(Choice {
                        side: None,
                        stage: None,
                        ..view.choice
                    });
                }
            }
        });
        ui.add(soft(sentences(ctx, view).join(" ")).wrap());
        if !view.plain {
            certainty::legend(ui, ctx);
        }
    });
}

/// What is to be known beside the numbers.
fn sentences(ctx: &Context<'_>, view: &PrioritiesView) -> Vec<String> {
    let board = &view.board;
    let mut found = Vec::new();
    if view.shows_curve() && !board.steps.is_empty() {
        let part = match ctx.project.class_rule {
            ClassRule::Pareto {
                critical_percent, ..
            } => critical_percent / 100.0,
            _ => 0.5,
        };
        let key = match view.kind() {
            Kind::Touchpoints => "priorities-carry-touchpoints",
            Kind::Factors => "priorities-carry-factors",
            Kind::Stages => "priorities-carry-stages",
        };
        let sentence = Message::new(key)
            .with("count", carriers(&board.steps, part))
            .with("all", board.steps.len())
            .with("part", percent(ctx.language(), part, 0));
        found.push(ctx.say(&sentence));
    }
    if view.choice.compares() {
        found.push(ctx.text("priorities-both-sides"));
    }
    let limits = ctx.derived.figures.of(view.kind()).limits;
    let fixed = match ctx.project.class_rule {
        _ if limits.is_none() => Some("priorities-limits-none"),
        _ if board.of_scores.is_none() => Some(match view.choice.length() {
            Length::Intensity => "priorities-limits-intensity",
            _ => "priorities-limits-stage-share",
        }),
        ClassRule::NaturalBreaks => Some("priorities-limits-natural"),
        ClassRule::Pareto { .. } if view.curve && view.curve_fits => {
            Some("priorities-limits-pareto")
        }
        ClassRule::Pareto { .. } => Some("priorities-limits-pareto-off"),
        ClassRule::Deviation { .. } | ClassRule::Percent { .. } => None,
    };
    found.extend(fixed.map(|key| ctx.text(key)));
    found.push(ctx.text("rule-ours"));
    found
}
