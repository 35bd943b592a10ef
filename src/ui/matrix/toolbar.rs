//! The toolbar of the screen: add, find, filter, order, scale, classes, view.

use egui::{Frame, Key, Margin, Modifiers, Role, ScrollArea, TextEdit, Ui, WidgetInfo};

use super::act;
use super::axes::{Axes, Filter, SortBy};
use super::cells::segment;
use super::layout::ZOOM;
use super::notices::sort_key;
use super::selection::Direction;
use super::sheet::CellStyle;
use super::view::MatrixView;
use crate::i18n::{Message, percent};
use crate::methods::matrix::Class;
use crate::model::Channel;
use crate::ui::action::{Action, MatrixAction};
use crate::ui::{Context, Intents, marks, shortcut, widgets};

/// Shows the toolbar.
pub fn show(
    ui: &mut Ui,
    ctx: &Context<'_>,
    view: &mut MatrixView,
    axes: &Axes,
    intents: &mut Intents,
) {
    let frame = Frame::new()
        .fill(ctx.tokens.band)
        .inner_margin(Margin::symmetric(8, 4));
    frame.show(ui, |ui| {
        ui.set_min_width(ui.available_width());
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.x = 4.0;
            for (key, action) in [
                ("matrix-add-factor", MatrixAction::AddFactor),
                ("matrix-add-touchpoint", MatrixAction::AddTouchpoint),
                ("matrix-add-stage", MatrixAction::AddStage),
            ] {
                if ui.button(ctx.text(key)).clicked() {
                    act::act(view, ctx, axes, action, intents);
                }
            }
            ui.add_space(8.0);
            find(ui, ctx, view);
            filter(ui, ctx, view);
            sort(ui, ctx, view);
            ui.add_space(8.0);
            let scale = Message::new("matrix-scale").with("scale", ctx.project.scale.name());
            if ui.button(ctx.say(&scale)).clicked() {
                view.open_scale(ctx.project);
            }
            if ui.button(ctx.text("matrix-classes")).clicked() {
                view.open_class_rule(ctx.project);
            }
            look(ui, ctx, view);
            differences(ui, ctx, view);
        });
    });
}

/// Nothing where the project has no segment to differ.
fn differences(ui: &mut Ui, ctx: &Context<'_>, view: &mut MatrixView) {
    if ctx.project.segments.is_empty() {
        return;
    }
    let can = segment(ctx.project, ctx.scope).is_some();
    let on = view.differences.shown().is_some();
    let action = Action::Matrix(MatrixAction::Differences);
    let name = ctx.text("matrix-differences-button");
    // Where the row is full the sign alone stays.
    let whole = format!("≠ {name}");
    let font = egui::TextStyle::Button.resolve(ui.style());
    let wide = ui
        .painter()
        .layout_no_wrap(whole.clone(), font, egui::Color32::PLACEHOLDER);
    let padding = 2.0 * ui.spacing().button_padding.x;
    let room = ui.available_size_before_wrap().x;
    let fits = wide.size().x + padding <= room;
    let text = if fits { whole.as_str() } else { "≠" };
    let button = egui::Button::new(text).selected(on);
    let response = ui.add_enabled(can, button);
    response.widget_info(|| WidgetInfo::selected(Role::Button, can, on, &name));
    let tip = Message::new("interview-tip")
        .with("tip", ctx.text(action.facts().tip))
        .with("key", shortcut::text_of(ui.ctx(), action));
    let response = response
        .on_hover_text(ctx.say(&tip))
        .on_disabled_hover_text(ctx.text("action-needs-segment"));
    if response.clicked() {
        view.differences.turn();
    }
}

fn find(ui: &mut Ui, ctx: &Context<'_>, view: &mut MatrixView) {
    let name = ctx.text("matrix-find");
    let field = TextEdit::singleline(&mut view.filter.text)
        .hint_text(name.as_str())
        .desired_width(130.0);
    let response = ui.add(field).accessible_name(name);
    if std::mem::take(&mut view.find) {
        response.request_focus();
    }
    if response.has_focus() && ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Escape))
    {
        view.filter.text.clear();
        response.surrender_focus();
    }
}

fn filter(ui: &mut Ui, ctx: &Context<'_>, view: &mut MatrixView) {
    let on = Filter {
        text: String::new(),
        ..view.filter.clone()
    }
    .is_on();
    let filter = &mut view.filter;
    widgets::menu(ui, ctx.text("matrix-filter"), on, |ui| {
        ui.set_min_width(240.0);
        ui.checkbox(&mut filter.not_rated, ctx.text("matrix-filter-not-rated"));
        ui.checkbox(&mut filter.not_sure, ctx.text("matrix-filter-not-sure"));
        ui.separator();
        ui.radio_value(
            &mut filter.class,
            None,
            ctx.text("matrix-filter-all-classes"),
        );
        for class in Class::ALL {
            ui.radio_value(&mut filter.class, Some(class), ctx.text(class.plural_key()));
        }
        ui.separator();
        ui.radio_value(
            &mut filter.channel,
            None,
            ctx.text("matrix-filter-all-channels"),
        );
        for channel in Channel::ALL {
            let text = ctx.text(marks::channel_key(channel));
            ui.radio_value(&mut filter.channel, Some(channel), text);
        }
        ui.separator();
        ScrollArea::vertical().max_height(240.0).show(ui, |ui| {
            ui.radio_value(
                &mut filter.stage,
                None,
                ctx.text("matrix-filter-all-stages"),
            );
            for stage in ctx.project.stages.iter() {
                ui.radio_value(&mut filter.stage, Some(stage.id), stage.name.as_str());
            }
        });
    });
}

fn sort(ui: &mut Ui, ctx: &Context<'_>, view: &mut MatrixView) {
    let on = view.sort.is_on();
    let sort = &mut view.sort;
    widgets::menu(ui, ctx.text("matrix-order"), on, |ui| {
        ui.set_min_width(220.0);
        ui.label(ctx.text("matrix-order-rows"));
        for by in [
            SortBy::Document,
            SortBy::Score,
            SortBy::Importance,
            SortBy::Name,
        ] {
            let text = Message::new("matrix-order-rows-by").with("by", Message::new(sort_key(by)));
            ui.radio_value(&mut sort.rows, by, ctx.say(&text));
        }
        ui.separator();
        ui.label(ctx.text("matrix-order-columns"));
        for by in [SortBy::Document, SortBy::Score, SortBy::Name] {
            let text =
                Message::new("matrix-order-columns-by").with("by", Message::new(sort_key(by)));
            ui.radio_value(&mut sort.columns, by, ctx.say(&text));
        }
        ui.separator();
        ui.label(ctx.text("matrix-order-note"));
    });
}

fn look(ui: &mut Ui, ctx: &Context<'_>, view: &mut MatrixView) {
    widgets::menu(ui, ctx.text("matrix-look"), false, |ui| {
        ui.set_min_width(220.0);
        let number = ctx.text("matrix-look-numbers");
        ui.radio_value(&mut view.style, CellStyle::Number, number);
        let symbol = ctx.text("matrix-look-symbols");
        ui.radio_value(&mut view.style, CellStyle::Symbol, symbol);
        ui.separator();
        let down = ctx.text("matrix-look-down");
        ui.radio_value(&mut view.direction, Direction::Down, down);
        let right = ctx.text("matrix-look-right");
        ui.radio_value(&mut view.direction, Direction::Right, right);
        ui.separator();
        let zoom = percent(ctx.language(), f64::from(view.zoom), 0);
        ui.label(ctx.say(&Message::new("matrix-look-zoom").with("zoom", zoom)));
        ui.horizontal(|ui| {
            let mut to = None;
            for (key, factor) in [("matrix-zoom-out", 0.9), ("matrix-zoom-in", 1.1)] {
                if ui.button(ctx.text(key)).clicked() {
                    to = Some((view.zoom * factor).clamp(ZOOM.0, ZOOM.1));
                }
            }
            if ui.button(ctx.text("matrix-zoom-whole")).clicked() {
                to = Some(1.0);
            }
            if let Some(to) = to {
                view.zoom = to;
                view.fit = false;
            }
            if ui.button(ctx.text("matrix-zoom-fit")).clicked() {
                view.fit = true;
            }
        });
    });
}
