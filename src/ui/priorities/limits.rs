//! The class limits as lines over the bars, and over the Pareto curve: they can be drawn to another place.

use egui::accesskit::Role;
use egui::{
    Color32, CursorIcon, Id, Key, Modifiers, Rect, Response, Sense, Shape, Stroke, Ui, pos2, vec2,
};

use super::list::{Place, width_of};
use super::texts::{Setting, Word};
use super::{PrioritiesView, keys, row};
use crate::edit::{Edit, ProjectEdit};
use crate::i18n::{Message, percent};
use crate::methods::matrix::{Class, Edge, with_limit_at, with_share_at};
use crate::model::ClassRule;
use crate::ui::{Context, Intent, Intents};

/// How far from a line it can be taken hold of.
const REACH: f32 = 5.0;

/// The line that is being drawn to another place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Drag {
    edge: Edge,
    column: usize,
    on_curve: bool,
}

/// A line on screen.
struct Line {
    drag: Drag,
    x: f32,
    colour: Color32,
    /// Its name and value.
    text: String,
    /// What a reader is told of its place.
    value: f64,
    /// True where it can be moved.
    moves: bool,
}

/// Escape calls a drag off, and one whose end was not seen is ended.
pub(super) fn watch(view: &mut PrioritiesView, ui: &Ui, intents: &mut Intents) {
    if view.drag.is_none() {
        return;
    }
    if ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Escape)) {
        intents.push(Intent::CancelGesture);
        view.drag = None;
        ui.ctx().stop_dragging();
    } else if !ui.input(|input| input.pointer.any_down() || input.pointer.any_released()) {
        intents.push(Intent::CommitGesture);
        view.drag = None;
    }
}

/// Shows the lines of a column.
pub(super) fn show(
    view: &mut PrioritiesView,
    ui: &Ui,
    ctx: &Context<'_>,
    place: &Place,
    intents: &mut Intents,
) {
    for line in over_bars(view, ctx, place) {
        one(view, ui, ctx, (place, &line), intents);
    }
    for line in over_curve(ctx, place) {
        one(view, ui, ctx, (place, &line), intents);
    }
    if let Some((left, right)) = place.lane.curve {
        ends(view, ui, ctx, place, (left, right));
    }
}

/// The two limits where scores have a place on the axis.
fn over_bars(view: &PrioritiesView, ctx: &Context<'_>, place: &Place) -> Vec<Line> {
    let limits = ctx.derived.figures.of(view.kind()).limits;
    let (Some(limits), Some((times, plus))) = (limits, view.board.of_scores) else {
        return Vec::new();
    };
    let rule = ctx.project.class_rule;
    let moves = matches!(
        rule,
        ClassRule::Deviation { .. } | ClassRule::Percent { .. }
    );
    let (left, right) = place.lane.bars;
    let line = |edge: Edge| {
        let (score, key, class) = match edge {
            Edge::Critical => (
                limits.critical,
                "priorities-limit-critical",
                Class::Critical,
            ),
            Edge::LessImportant => (
                limits.less_important,
                "priorities-limit-less",
                Class::LessImportant,
            ),
        };
        let value = score * times + plus;
        let written = view.choice.length().write(ctx.language(), value, 1);
        Line {
            drag: Drag {
                edge,
                column: place.column,
                on_curve: false,
            },
            x: left + (right - left) * view.board.axis.part(value),
            colour: ctx.tokens.class(class),
            text: ctx.say(&Message::new(key).with("value", written)),
            value,
            moves,
        }
    };
    Edge::ALL.into_iter().map(line).collect()
}

/// On the curve the limits of Pareto, and for another rule the half and four fifths.
fn over_curve(ctx: &Context<'_>, place: &Place) -> Vec<Line> {
    let Some((left, right)) = place.lane.curve else {
        return Vec::new();
    };
    let (moves, shares) = match ctx.project.class_rule {
        ClassRule::Pareto {
            critical_percent,
            important_percent,
        } => (true, [critical_percent, important_percent]),
        _ => (false, [50.0, 80.0]),
    };
    let tokens = ctx.tokens;
    let line = |(edge, share): (Edge, f64)| {
        #[expect(clippy::cast_possible_truncation, reason = "a fraction for the screen")]
        let part = (share / 100.0) as f32;
        Line {
            drag: Drag {
                edge,
                column: place.column,
                on_curve: true,
            },
            x: left + (right - left) * part,
            colour: match (moves, edge) {
                (false, _) => tokens.line_strong,
                (true, Edge::Critical) => tokens.critical,
                (true, Edge::LessImportant) => tokens.less_important,
            },
            text: percent(ctx.language(), share / 100.0, 0),
            value: share,
            moves,
        }
    };
    Edge::ALL.into_iter().zip(shares).map(line).collect()
}

fn one(
    view: &mut PrioritiesView,
    ui: &Ui,
    ctx: &Context<'_>,
    (place, line): (&Place, &Line),
    intents: &mut Intents,
) {
    let along = place.head.center().y..=place.body.bottom();
    let mut strong = false;
    if line.moves {
        let id = ui
            .scope_id()
            .with(("limit", line.drag.edge, line.drag.on_curve, place.column));
        let hold = Rect::from_x_y_ranges(line.x - REACH..=line.x + REACH, along.clone());
        let response = ui.interact(hold, id, Sense::DRAG);
        name(ui, ctx, line, (id, hold));
        drag(view, ui, ctx, (place, line), &response, intents);
        strong = response.hovered() || view.drag == Some(line.drag);
        if strong {
            ui.ctx().set_cursor_icon(CursorIcon::ResizeHorizontal);
        }
    }
    let width = if strong { 2.5 } else { 1.5 };
    let stroke = Stroke::new(width, line.colour);
    let ends = [
        pos2(line.x, place.head.bottom()),
        pos2(line.x, *along.end()),
    ];
    let painter = ui.painter();
    if !line.drag.on_curve {
        // Over a bar of the same colour the line stands off by the ground on both its sides.
        let halo = Stroke::new(width + 2.0, ctx.tokens.paper);
        painter.line_segment(ends, halo);
    }
    if line.moves {
        painter.line_segment(ends, stroke);
        // A handle, to be seen as something to take hold of.
        let top = pos2(line.x, place.head.bottom());
        let corners = [vec2(0.0, 1.0), vec2(-5.0, -7.0), vec2(5.0, -7.0)];
        painter.add(Shape::convex_polygon(
            corners.map(|corner| top + corner).to_vec(),
            line.colour,
            Stroke::NONE,
        ));
    } else {
        painter.extend(Shape::dashed_line(&ends, stroke, 4.0, 4.0));
    }
    label(view, ui, ctx, (place, line));
}

/// Names a line that can be moved for a reader.
fn name(ui: &Ui, ctx: &Context<'_>, line: &Line, (id, hold): (Id, Rect)) {
    ui.ctx().accesskit_node_builder(id, |node| {
        node.set_role(Role::Slider);
        let key = match (line.drag.on_curve, line.drag.edge) {
            (false, Edge::Critical) => "priorities-reader-limit-critical",
            (false, Edge::LessImportant) => "priorities-reader-limit-less",
            (true, Edge::Critical) => "priorities-reader-pareto-critical",
            (true, Edge::LessImportant) => "priorities-reader-pareto-important",
        };
        node.set_label(ctx.text(key));
        node.set_value(line.text.as_str());
        node.set_numeric_value(line.value);
        node.set_bounds(row::bounds(hold));
    });
}

/// Writes a line's name and value into the head: critical in the upper row, less important in the lower one.
fn label(view: &mut PrioritiesView, ui: &Ui, ctx: &Context<'_>, (place, line): (&Place, &Line)) {
    let lane = &place.lane;
    let edge = line.drag.edge;
    let setting = Setting {
        size: ctx.tokens.text_small * lane.scale,
        strong: false,
        struck: false,
    };
    let (left, right) = match lane.curve {
        Some(ends) if line.drag.on_curve => ends,
        // Above the names there is nothing that a label could cover.
        _ => (lane.name.0, lane.value),
    };
    let slot = (
        Word::Head,
        usize::from(edge == Edge::Critical) + 2 * usize::from(line.drag.on_curve),
        width_of(right - left),
    );
    let text = (view.texts).line(ui.painter(), slot, setting, || line.text.clone());
    let size = text.size();
    let low = place.head.bottom() - size.y - 5.0;
    let at = if line.drag.on_curve {
        // To either side of the line, so that two near ones do not meet.
        match edge {
            Edge::Critical => pos2(line.x - size.x - 6.0, low),
            Edge::LessImportant => pos2(line.x + 6.0, low),
        }
    } else {
        let most = (right - size.x).max(left);
        match edge {
            Edge::Critical => pos2((line.x - 6.0).clamp(left, most), place.head.top() + 2.0),
            Edge::LessImportant => {
                let measure = 62.0 * lane.scale;
                let most = (most - measure).max(left);
                pos2((line.x - size.x - 8.0).clamp(left, most), low)
            }
        }
    };
    let colour = if line.moves || !line.drag.on_curve {
        line.colour
    } else {
        ctx.tokens.ink_soft
    };
    ui.painter().galley(at, text, colour);
}

/// The ends of the curve's axis.
fn ends(
    view: &PrioritiesView,
    ui: &Ui,
    ctx: &Context<'_>,
    place: &Place,
    (left, right): (f32, f32),
) {
    if view.board.steps.is_empty() {
        return;
    }
    let line = Stroke::new(1.0, ctx.tokens.line);
    for x in [left, right] {
        ui.painter().vline(x, place.body.y_range(), line);
    }
}

fn drag(
    view: &mut PrioritiesView,
    ui: &Ui,
    ctx: &Context<'_>,
    (place, line): (&Place, &Line),
    response: &Response,
    intents: &mut Intents,
) {
    if response.drag_started() && view.drag.is_none() {
        intents.push(Intent::BeginGesture);
        view.drag = Some(line.drag);
        if let Some(list) = view.list {
            keys::take_focus(ui, list);
        }
    }
    if view.drag != Some(line.drag) {
        return;
    }
    if response.dragged()
        && let Some(at) = response.interact_pointer_pos()
        && let Some(rule) = rule_at(view, ctx, (place, line), at.x)
        && rule != ctx.project.class_rule
    {
        let edit = Edit::Project(ProjectEdit::SetClassRule(rule));
        intents.push(Intent::UpdateGesture(edit));
    }
    if response.drag_stopped() {
        intents.push(Intent::CommitGesture);
        view.drag = None;
    }
}

/// The rule whose limit lies under the pointer.
fn rule_at(
    view: &PrioritiesView,
    ctx: &Context<'_>,
    (place, line): (&Place, &Line),
    x: f32,
) -> Option<ClassRule> {
    let rule = ctx.project.class_rule;
    let part = |(left, right): (f32, f32)| ((x - left) / (right - left).max(1.0)).clamp(0.0, 1.0);
    if line.drag.on_curve {
        let share = f64::from(part(place.lane.curve?));
        return with_share_at(rule, line.drag.edge, share);
    }
    let (times, plus) = view.board.of_scores?;
    let value = view.board.axis.value(part(place.lane.bars));
    let all = ctx.derived.figures.of(view.kind());
    with_limit_at(rule, all, line.drag.edge, (value - plus) / times)
}
