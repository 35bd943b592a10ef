//! How sure the ranking is, beside the bars: how often each class holds, and which neighbours cannot be told apart.

use egui::{Rect, Sense, Shape, Stroke, Ui, pos2, vec2};

use super::PrioritiesView;
use super::board::{Board, Row};
use super::choice::Choice;
use super::list::{Place, width_of};
use super::texts::{Setting, Word};
use crate::methods::matrix::Scope;
use crate::methods::stability::{ItemStability, runs};
use crate::model::Subject;
use crate::ui::confidence::{state, words as sure};
use crate::ui::{Context, marks};

/// Which revision, scope, result and choice.
type Key = (Option<(u64, Scope)>, u64, Choice);

/// Which rows are joined to the one below, worked out once for each revision, result and choice.
#[derive(Default)]
pub(super) struct Joined {
    key: Option<Key>,
    /// For each column and row.
    below: Vec<Vec<bool>>,
    /// For each column the number of rows in the run that a row belongs to; 0 where it belongs to none.
    sizes: Vec<Vec<usize>>,
    current: bool,
}

impl Joined {
    /// Brings it up to date.
    pub(super) fn update(&mut self, ctx: &Context<'_>, board: &Board, choice: Choice) {
        let key = (ctx.derived.key(), ctx.certainty.stability.stamp(), choice);
        if self.key == Some(key) {
            return;
        }
        *self = Self {
            key: Some(key),
            ..Self::default()
        };
        for rows in &board.columns {
            let list: Vec<Subject> = rows.iter().map(|row| row.subject).collect();
            let found = ctx.certainty.joined_below(ctx.derived.key(), &list);
            let (below, current) = found.unwrap_or_default();
            let mut sizes = vec![0; below.len()];
            for run in runs(&below) {
                let size = run.len();
                sizes.get_mut(run).unwrap_or_default().fill(size);
            }
            self.below.push(below);
            self.sizes.push(sizes);
            self.current = current;
        }
    }

    fn below(&self, column: usize, row: usize) -> bool {
        let rows = self.below.get(column);
        rows.and_then(|rows| rows.get(row))
            .copied()
            .unwrap_or(false)
    }

    /// How many rows the run has that a row belongs to; none where it belongs to none.
    fn size(&self, column: usize, row: usize) -> Option<usize> {
        let size = self.sizes.get(column)?.get(row).copied()?;
        (size > 0).then_some(size)
    }
}

/// What is known of a row, and whether it is current.
fn of_row(ctx: &Context<'_>, row: &Row) -> Option<(ItemStability, bool)> {
    ctx.certainty
        .of_item(ctx.derived.key(), (row.subject, row.class))
}

/// Paints how often the class of a row holds, with a mark where that is not most often.
pub(super) fn holds(
    view: &mut PrioritiesView,
    ui: &Ui,
    ctx: &Context<'_>,
    (place, rect): (&Place, Rect),
    row: &Row,
) {
    let Some((left, right)) = place.lane.holds else {
        return;
    };
    let Some((item, current)) = of_row(ctx, row) else {
        return;
    };
    let tokens = ctx.tokens;
    let settled = item.is_settled();
    let ink = if current && !settled {
        tokens.ink
    } else {
        tokens.ink_soft
    };
    let setting = Setting {
        size: tokens.text_body * place.lane.scale,
        strong: false,
        struck: false,
    };
    let slot = (Word::Holds, row.position, width_of(right - left));
    let part = item.of_own_class();
    let text = (view.texts).line(ui.painter(), slot, setting, || {
        sure::chance(ctx.language(), part)
    });
    let at = pos2(right - text.size().x, rect.center().y - text.size().y / 2.0);
    ui.painter().galley(at, text, ink);
    let mut shapes = Vec::new();
    let mark = pos2(left + 8.0, rect.center().y);
    if !current {
        state::clock(&mut shapes, mark, ink);
    } else if !settled {
        marks::unsettled(&mut shapes, mark, 12.0, ink);
    }
    ui.painter().extend(shapes);
}

/// Paints a row's part of the bracket that joins it to its neighbours.
pub(super) fn band(
    view: &PrioritiesView,
    ui: &Ui,
    ctx: &Context<'_>,
    (place, rect): (&Place, Rect),
    at: usize,
) {
    let Some(x) = place.lane.band else {
        return;
    };
    let below = view.joined.below(place.column, at);
    let above = at > 0 && view.joined.below(place.column, at - 1);
    if !below && !above {
        return;
    }
    let tokens = ctx.tokens;
    let ink = if view.joined.current {
        tokens.ink_soft
    } else {
        tokens.line_strong
    };
    let stroke = Stroke::new(2.0, ink);
    let inset = rect.height() * 0.2;
    let top = if above {
        rect.top()
    } else {
        rect.top() + inset
    };
    let bottom = if below {
        rect.bottom()
    } else {
        rect.bottom() - inset
    };
    let painter = ui.painter();
    painter.vline(x, top..=bottom, stroke);
    for (end, y) in [(!above, top), (!below, bottom)] {
        if end {
            painter.hline(x - 1.0..=x + 5.0, y, stroke);
        }
    }
}

/// What is known of a row in sentences; none where it is left out or nothing is known.
pub(super) fn words(
    ctx: &Context<'_>,
    view: &PrioritiesView,
    column: usize,
    row: &Row,
) -> Vec<String> {
    if view.plain {
        return Vec::new();
    }
    let mut found = Vec::new();
    if let Some((item, current)) = of_row(ctx, row) {
        found.push(sure::line_of(ctx, &item, current));
    }
    let at = view.board.place(column, row.subject);
    if let Some(size) = at.and_then(|at| view.joined.size(column, at)) {
        let key = if view.joined.current {
            "priorities-joined"
        } else {
            "priorities-joined-stale"
        };
        let message = crate::i18n::Message::new(key).with("count", size);
        found.push(ctx.say(&message));
    }
    found
}

/// Where there is less room than this, in points, how the figures stand has a line of its own: beside the marks it takes as much in
/// Russian.
const ONE_LINE: f32 = 760.0;

/// What the marks mean, and how the figures stand; of one height whatever there is to say.
pub(super) fn legend(ui: &mut Ui, ctx: &Context<'_>) {
    let beside = ui.available_width() >= ONE_LINE;
    ui.horizontal(|ui| {
        ui.set_height(state::HEIGHT);
        let tokens = ctx.tokens;
        let (rect, _) = ui.allocate_exact_size(vec2(10.0, 14.0), Sense::hover());
        let stroke = Stroke::new(2.0, tokens.ink_soft);
        let x = rect.left() + 2.0;
        let (top, bottom) = (rect.top() + 1.0, rect.bottom() - 1.0);
        ui.painter().vline(x, top..=bottom, stroke);
        for y in [top, bottom] {
            ui.painter().hline(x - 1.0..=x + 5.0, y, stroke);
        }
        small(ui, ctx, "priorities-legend-joined")
            .on_hover_text(ctx.text("priorities-legend-joined-tip"));
        ui.add_space(8.0);
        let (rect, _) = ui.allocate_exact_size(vec2(14.0, 14.0), Sense::hover());
        let mut shapes: Vec<Shape> = Vec::new();
        marks::unsettled(&mut shapes, rect.center(), 12.0, tokens.ink);
        ui.painter().extend(shapes);
        small(ui, ctx, "priorities-legend-holds")
            .on_hover_text(ctx.text("priorities-legend-holds-tip"));
        if beside {
            ui.add_space(8.0);
            state::inline(ui, ctx, &ctx.certainty.stability);
        }
    });
    if !beside {
        state::show(ui, ctx, &ctx.certainty.stability);
    }
}

fn small(ui: &mut Ui, ctx: &Context<'_>, key: &'static str) -> egui::Response {
    let text = crate::ui::widgets::soft(ctx.text(key), ctx.tokens);
    ui.label(text.size(ctx.tokens.text_small))
}
