//! Above the board: what there is to say in one sentence, the classes, and the segments as they stand in every strip.

use egui::{Align, Button, Color32, Frame, Label, Layout, Margin, Sense, Shape, Ui, vec2};

use super::act;
use super::view::MapView;
use crate::i18n::{Message, percent};
use crate::methods::matrix::{Class, Scope};
use crate::ui::action::{Action, MapAction, Screen};
use crate::ui::{Context, Intent, Intents, badge, marks, shortcut, widgets};

/// How many letters of a segment's name the legend shows.
const SHORT: usize = 20;

/// Shows it; while presenting without what is only for working.
pub fn show(ui: &mut Ui, ctx: &Context<'_>, view: &mut MapView, intents: &mut Intents) {
    let margin = Margin {
        left: 10,
        right: 10,
        top: 6,
        bottom: 6,
    };
    Frame::new().inner_margin(margin).show(ui, |ui| {
        ui.spacing_mut().item_spacing = vec2(6.0, 4.0);
        // Of the rows of the legend, of which there may be several.
        ui.spacing_mut().interact_size.y = 20.0;
        ui.allocate_ui_with_layout(
            vec2(ui.available_width(), 28.0),
            Layout::right_to_left(Align::Center),
            |ui| {
                if ctx.presenting {
                    classes(ui, ctx, view);
                } else {
                    zoom(ui, ctx, view, intents);
                }
                ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                    summary(ui, ctx, view, intents);
                });
            },
        );
        let has_row = !view.known.segments.is_empty() || view.known.rated && !ctx.presenting;
        if !has_row {
            return;
        }
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().button_padding = vec2(6.0, 1.0);
            ui.spacing_mut().item_spacing.x = 4.0;
            if !ctx.presenting {
                classes(ui, ctx, view);
            }
            legend(ui, ctx, view, intents);
        });
    });
}

/// The sentence; while nothing is rated the way to the questions.
fn summary(ui: &mut Ui, ctx: &Context<'_>, view: &MapView, intents: &mut Intents) {
    if !view.known.rated && !ctx.presenting {
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            // Without factors there are no questions yet.
            let (text, screen) = if ctx.project.factors.is_empty() {
                ("map-empty-setup", Screen::Setup)
            } else {
                ("map-to-interview", Screen::Interview)
            };
            if ui.button(ctx.text(text)).clicked() {
                intents.push(Intent::Go(screen, None));
            }
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                sentence(ui, ctx, view);
            });
        });
        return;
    }
    sentence(ui, ctx, view);
}

fn sentence(ui: &mut Ui, ctx: &Context<'_>, view: &MapView) {
    let text = widgets::strong(view.known.summary.as_str()).size(ctx.tokens.text_body + 1.0);
    ui.add(Label::new(text).truncate())
        .on_hover_text(view.known.summary.as_str());
}

/// Smaller, all of it, larger; from the right.
fn zoom(ui: &mut Ui, ctx: &Context<'_>, view: &mut MapView, intents: &mut Intents) {
    let fits = view.pitch.is_none();
    let fit = ctx.text("map-fit");
    let buttons = [
        (MapAction::ZoomIn, "+"),
        (MapAction::ZoomOut, "−"),
        (MapAction::Fit, fit.as_str()),
    ];
    for (action, text) in buttons {
        let on = fits && action == MapAction::Fit;
        let facts = Action::Map(action).facts();
        let keys = shortcut::text_of(ui.ctx(), Action::Map(action));
        let name = ctx.text(facts.text);
        let tip = format!("{} ({keys})", ctx.text(facts.tip));
        let button = Button::new(text).selected(on).min_size(vec2(28.0, 26.0));
        let response = ui.add(button).on_hover_text(tip);
        widgets::name_and_keys(&response, &name, &keys);
        if response.clicked() {
            act::act(view, ctx, action, intents);
        }
    }
}

/// Mark, word and number of each class, which is also the key to the marks.
fn classes(ui: &mut Ui, ctx: &Context<'_>, view: &MapView) {
    if !view.known.rated {
        return;
    }
    let unrated = Message::new("map-unrated-count").with("count", view.known.unrated);
    let unrated = (view.known.unrated > 0).then(|| ctx.say(&unrated));
    let mut classes: Vec<(Class, usize)> = Class::ALL.into_iter().zip(view.known.counts).collect();
    let from_right = ui.layout().prefer_right_to_left();
    if from_right {
        classes.reverse();
        if let Some(text) = &unrated {
            ui.label(widgets::soft(text, ctx.tokens));
        }
    }
    for (class, count) in classes {
        let text = Message::new("map-class-count")
            .with("class", Message::new(class.plural_key()))
            .with("count", count);
        let text = ctx.say(&text);
        let colour = ctx.tokens.class(class);
        if from_right {
            ui.colored_label(colour, text);
            mark(ui, class, colour);
        } else {
            mark(ui, class, colour);
            ui.colored_label(colour, text);
        }
        ui.add_space(4.0);
    }
    if let Some(text) = unrated.filter(|_| !from_right) {
        ui.label(widgets::soft(text, ctx.tokens));
    }
}

fn mark(ui: &mut Ui, class: Class, colour: Color32) {
    let (rect, _) = ui.allocate_exact_size(vec2(11.0, 20.0), Sense::hover());
    let mut shapes: Vec<Shape> = Vec::new();
    marks::class(&mut shapes, rect.center(), 4.6, class, colour);
    ui.painter().extend(shapes);
}

/// The segments in the order of the strips; pressing one looks at it.
fn legend(ui: &mut Ui, ctx: &Context<'_>, view: &MapView, intents: &mut Intents) {
    let known = &view.known;
    if known.segments.is_empty() {
        return;
    }
    if !ctx.presenting {
        ui.add_space(8.0);
    }
    let disputed = Message::new("map-disputed").with("count", known.disputed);
    let disputed = ctx.say(&disputed);
    ui.label(widgets::soft(disputed, ctx.tokens))
        .on_hover_text(ctx.text("map-disputed-tip"));
    let whole = ui.selectable_label(ctx.scope == Scope::Whole, ctx.text("scope-whole"));
    if whole.on_hover_text(ctx.text("map-scope-tip")).clicked() {
        intents.push(Intent::Look(Scope::Whole));
    }
    for segment in &known.segments {
        let scope = Scope::Segment(segment.id);
        let text = Message::new("map-legend")
            .with("name", short(&segment.name))
            .with("differs", segment.differs.to_string());
        let share = ctx.project.segment(segment.id).and_then(|s| s.share);
        let differs = Message::new("map-legend-tip")
            .with("name", segment.name.as_str())
            .with("count", segment.differs);
        let mut tip = ctx.say(&differs);
        if let Some(share) = share {
            let share = percent(ctx.language(), share, 0);
            tip.push('\n');
            tip.push_str(&ctx.say(&Message::new("map-legend-share").with("share", share)));
        }
        let text = ctx.say(&text);
        let on = ctx.scope == scope;
        let chip = match ctx.project.segment(segment.id) {
            Some(segment) => badge::choice(ui, ctx.tokens, (segment, on), &text),
            None => ui.selectable_label(on, text),
        };
        if chip.on_hover_text(tip).clicked() {
            intents.push(Intent::Look(scope));
        }
    }
}

fn short(name: &str) -> String {
    if name.chars().count() > SHORT {
        name.chars().take(SHORT - 1).chain(['…']).collect()
    } else {
        name.to_owned()
    }
}
