//! What the screen says while there is nothing to show, and the way on.

use egui::{Align, Frame, Layout as Arrange, Rect, RichText, Ui, UiBuilder, pos2, vec2};

use super::act::{self, Side};
use super::axes::Axes;
use super::layout::Layout;
use super::view::MatrixView;
use crate::ui::action::{Action, SetupAction};
use crate::ui::{Context, Intent, Intents, widgets};

/// A project with neither factors nor touchpoints.
pub fn show_first(
    ui: &mut Ui,
    ctx: &Context<'_>,
    view: &mut MatrixView,
    axes: &Axes,
    intents: &mut Intents,
) {
    let rect = ui.available_rect_before_wrap();
    let mut ui = ui.new_child(UiBuilder::new().max_rect(rect));
    ui.with_layout(Arrange::top_down(Align::Center), |ui| {
        ui.add_space((rect.height() * 0.22).max(16.0));
        ui.set_max_width(560.0);
        heading(ui, ctx, "matrix-empty-title");
        ui.add_space(8.0);
        ui.label(ctx.text("matrix-empty-text"));
        ui.add_space(16.0);
        if widgets::primary_button(ui, ctx.tokens, &ctx.text("matrix-empty-set-up")).clicked() {
            set_up(SetupAction::Factors, intents);
        }
        ui.add_space(12.0);
        if ui.button(ctx.text("matrix-empty-add-factor")).clicked() {
            act::add_factor(view, ctx, axes, Side::After, intents);
        }
        ui.add_space(4.0);
        if ui.button(ctx.text("matrix-empty-add-touchpoint")).clicked() {
            act::add_touchpoint(view, ctx, axes, Side::After, intents);
        }
    });
}

/// What is missing beside the bands that there are.
pub fn show_side(
    ui: &mut Ui,
    ctx: &Context<'_>,
    view: &mut MatrixView,
    (axes, layout, room): (&Axes, &Layout, Rect),
    intents: &mut Intents,
) {
    let project = ctx.project;
    let filtered = view.filter.is_on();
    if axes.columns.is_empty() || axes.rows.is_empty() {
        let at = if axes.columns.is_empty() {
            pos2(layout.body.left() + 24.0, layout.outer.top() + 24.0)
        } else {
            pos2(layout.outer.left() + 24.0, layout.outer.bottom() + 24.0)
        };
        let size = vec2((room.right() - at.x - 24.0).clamp(120.0, 460.0), 240.0);
        let builder = UiBuilder::new()
            .max_rect(Rect::from_min_size(at, size))
            .id_salt("empty side");
        let mut ui = ui.new_child(builder);
        Frame::new().show(&mut ui, |ui| {
            if axes.columns.is_empty() && !project.touchpoints.is_empty()
                || axes.rows.is_empty() && !project.factors.is_empty()
            {
                heading(ui, ctx, "matrix-nothing-title");
                ui.label(ctx.text("matrix-nothing-text"));
                if filtered && ui.button(ctx.text("matrix-notice-show-all")).clicked() {
                    view.show_all();
                }
            } else if axes.columns.is_empty() {
                heading(ui, ctx, "matrix-no-touchpoints-title");
                ui.label(ctx.text("matrix-no-touchpoints-text"));
                ui.add_space(8.0);
                if widgets::primary_button(ui, ctx.tokens, &ctx.text("matrix-empty-pick")).clicked()
                {
                    set_up(SetupAction::Touchpoints, intents);
                }
                ui.add_space(4.0);
                if ui.button(ctx.text("matrix-empty-add-touchpoint")).clicked() {
                    act::add_touchpoint(view, ctx, axes, Side::After, intents);
                }
            } else {
                heading(ui, ctx, "matrix-no-factors-title");
                ui.label(ctx.text("matrix-no-factors-text"));
                ui.add_space(8.0);
                if widgets::primary_button(ui, ctx.tokens, &ctx.text("matrix-empty-name")).clicked()
                {
                    set_up(SetupAction::Factors, intents);
                }
                ui.add_space(4.0);
                if ui.button(ctx.text("matrix-empty-add-factor")).clicked() {
                    act::add_factor(view, ctx, axes, Side::After, intents);
                }
            }
        });
    }
}

/// To the screen that leads.
fn set_up(action: SetupAction, intents: &mut Intents) {
    intents.push(Intent::Act(Action::Setup(action)));
}

fn heading(ui: &mut Ui, ctx: &Context<'_>, key: &'static str) {
    let text = RichText::new(ctx.text(key))
        .size(ctx.tokens.text_heading)
        .family(egui::FontFamily::Name(crate::ui::SEMIBOLD.into()));
    ui.label(text);
}
