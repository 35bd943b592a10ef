//! Whether the segment is shown by where it differs from the whole market, and the strip that says how far it does.

use std::sync::Arc;

use egui::{Frame, Margin, Ui};

use super::act;
use super::axes::Axes;
use super::cells::segment;
use super::view::MatrixView;
use crate::i18n::{Language, Message};
use crate::methods::matrix::{Difference, Scope};
use crate::ui::action::{Action, MatrixAction};
use crate::ui::{Context, Intents, shortcut, widgets};

type Key = (Option<(u64, Scope)>, Language);

/// The state of the difference view.
#[derive(Default)]
pub struct Differences {
    on: bool,
    known: Option<Known>,
}

/// What is worked out once for each revision and scope.
struct Known {
    key: Key,
    difference: Arc<Difference>,
    sentence: String,
}

impl Differences {
    /// Turns the view on or off.
    pub const fn turn(&mut self) {
        self.on = !self.on;
    }

    /// The segment beside the whole; none where the view is off or the whole is looked at.
    pub fn shown(&self) -> Option<Arc<Difference>> {
        self.known.as_ref().map(|known| known.difference.clone())
    }

    /// Brings it up to the revision and scope.
    pub fn update(&mut self, ctx: &Context<'_>) {
        let segment = segment(ctx.project, ctx.scope).filter(|_| self.on);
        let Some(segment) = segment else {
            self.known = None;
            return;
        };
        let key = (ctx.derived.key(), ctx.language());
        let fresh = self.known.as_ref().is_some_and(|known| known.key == key);
        if fresh && key.0.is_some() {
            return;
        }
        let difference = Difference::of(ctx.project, segment.id, &ctx.derived.figures);
        self.known = Some(Known {
            key,
            sentence: ctx.say(&sentence(&segment.name, &difference)),
            difference: Arc::new(difference),
        });
    }
}

/// How far a segment differs from the whole.
fn sentence(name: &str, difference: &Difference) -> Message {
    if difference.is_none() {
        let same = difference.same_cells + difference.same_importances;
        return match same {
            0 => Message::new("matrix-differences-none").with("segment", name),
            same => Message::new("matrix-differences-same")
                .with("segment", name)
                .with("count", same),
        };
    }
    let classed = (difference.touchpoints.iter()).filter(|at| at.classes.is_some());
    let count = |key, count: usize| Message::new(key).with("count", count);
    Message::new("matrix-differences")
        .with("segment", name)
        .with("cells", count("matrix-differences-cells", difference.cells))
        .with(
            "importances",
            count("matrix-differences-importances", difference.importances),
        )
        .with(
            "classes",
            Message::new("matrix-differences-classes")
                .with("count", difference.classes.touchpoints)
                .with("of", classed.count()),
        )
}

/// Shows the strip while the view is on; where nothing differs, what to do about it.
pub fn show(
    ui: &mut Ui,
    ctx: &Context<'_>,
    view: &mut MatrixView,
    axes: &Axes,
    intents: &mut Intents,
) {
    let Some(known) = &view.differences.known else {
        return;
    };
    let (sentence, nothing) = (known.sentence.clone(), known.difference.is_none());
    let tokens = ctx.tokens;
    let frame = Frame::new()
        .fill(tokens.field)
        .inner_margin(Margin::symmetric(10, 3));
    frame.show(ui, |ui| {
        ui.set_min_width(ui.available_width());
        ui.horizontal_wrapped(|ui| {
            ui.label(widgets::strong(sentence));
            let ways: &[MatrixAction] = if nothing {
                &[
                    MatrixAction::LocalTouchpoint,
                    MatrixAction::CopyImportances,
                    MatrixAction::Differences,
                ]
            } else {
                &[MatrixAction::Differences]
            };
            for action in ways {
                way(ui, ctx, view, axes, *action, intents);
            }
        });
    });
}

fn way(
    ui: &mut Ui,
    ctx: &Context<'_>,
    view: &mut MatrixView,
    axes: &Axes,
    action: MatrixAction,
    intents: &mut Intents,
) {
    let facts = Action::Matrix(action).facts();
    let name = ctx.text(match action {
        MatrixAction::Differences => "matrix-differences-leave",
        _ => facts.text,
    });
    let keys = shortcut::text_of(ui.ctx(), Action::Matrix(action));
    let button =
        egui::Button::new(name.as_str()).shortcut_text(widgets::soft(keys.as_str(), ctx.tokens));
    let response = ui.add(button);
    widgets::name_and_keys(&response, &name, &keys);
    if response.on_hover_text(ctx.text(facts.tip)).clicked() {
        act::act(view, ctx, axes, action, intents);
    }
}
