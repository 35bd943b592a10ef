//! What is said while there is nothing to compare, and the way on.

use egui::{Align, Layout, Rect, Ui, UiBuilder};

use super::view::CompareView;
use crate::ui::action::{Action, CompareAction, Screen, SegmentsAction};
use crate::ui::{Context, Intent, Intents, widgets};

/// Why there is nothing to compare.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Empty {
    /// There are no segments.
    Segments,
    /// There are no factors or no touchpoints.
    Matrix,
    /// Nothing is rated.
    Rating,
}

impl Empty {
    /// What is missing.
    pub fn of(ctx: &Context<'_>, view: &CompareView) -> Option<Self> {
        let project = ctx.project;
        if project.segments.is_empty() {
            Some(Self::Segments)
        } else if project.factors.is_empty() || project.touchpoints.is_empty() {
            Some(Self::Matrix)
        } else if !view.known.rated {
            Some(Self::Rating)
        } else {
            None
        }
    }

    /// Says it.
    pub fn show(self, ui: &mut Ui, ctx: &Context<'_>, intents: &mut Intents) {
        let [title, text, button] = match self {
            Self::Segments => [
                "compare-empty-segments-title",
                "compare-empty-segments-text",
                "compare-empty-segments-button",
            ],
            Self::Matrix => [
                "compare-empty-matrix-title",
                "compare-empty-matrix-text",
                "compare-empty-matrix-button",
            ],
            Self::Rating => [
                "compare-empty-rating-title",
                "compare-empty-rating-text",
                "compare-empty-rating-button",
            ],
        };
        let rect = ui.available_rect_before_wrap();
        let mut ui = ui.new_child(UiBuilder::new().id_salt("empty").max_rect(rect));
        let mut pressed = false;
        ui.with_layout(Layout::top_down(Align::Center), |ui| {
            ui.add_space((rect.height() * 0.22).max(16.0));
            ui.set_max_width(560.0);
            ui.label(widgets::strong(ctx.text(title)).size(ctx.tokens.text_heading));
            ui.add_space(8.0);
            ui.label(ctx.text(text));
            ui.add_space(16.0);
            pressed = widgets::primary_button(ui, ctx.tokens, &ctx.text(button)).clicked();
        });
        if !pressed {
            return;
        }
        match self {
            Self::Segments => {
                for action in [SegmentsAction::List, SegmentsAction::Add] {
                    intents.push(Intent::Act(Action::Segments(action)));
                }
            }
            Self::Matrix => intents.push(Intent::Go(Screen::Setup, None)),
            Self::Rating => intents.push(Intent::Go(Screen::Interview, None)),
        }
    }
}

/// Segments but no row or no column: nothing that the choice lets through.
pub fn nothing(
    ui: &mut Ui,
    ctx: &Context<'_>,
    view: &mut CompareView,
    room: Rect,
    intents: &mut Intents,
) {
    let none_chosen = view.known.comparison.segments.is_empty();
    let (text, button, action) = if none_chosen {
        (
            "compare-none-chosen",
            "compare-show-all",
            CompareAction::All,
        )
    } else {
        (
            "compare-no-changes",
            "compare-show-rows",
            CompareAction::OnlyChanges,
        )
    };
    let mut ui = ui.new_child(
        UiBuilder::new()
            .id_salt("nothing")
            .max_rect(room.shrink(24.0)),
    );
    ui.label(ctx.text(text));
    ui.add_space(8.0);
    if widgets::plain_button(&mut ui, &ctx.text(button)).clicked() {
        view.act(ctx, action, intents);
    }
}
