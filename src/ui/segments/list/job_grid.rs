//! Jobs × segments as boxes with ticks: who has which job, seen at a glance and changed by a press.

use egui::{Id, Rect, Role, Sense, Stroke, StrokeKind, Ui, WidgetInfo, pos2, vec2};

use super::job_keys;
use super::jobs::{self, BUTTONS, LINE};
use super::part::ListView;
use super::place::Place;
use crate::edit::{Edit, SegmentEdit};
use crate::i18n::Message;
use crate::model::{Job, Segment};
use crate::ui::widgets::take_focus;
use crate::ui::{Context, Intents, Tokens};

/// How wide a column is.
pub(super) const CELL: f32 = 30.0;

/// The grid as something that has the focus.
pub(super) fn grid() -> Id {
    Id::unique("jobs by segments")
}

/// A column of a line whose columns begin at the left.
pub(super) fn cell(cells: Rect, at: usize) -> Rect {
    #[expect(clippy::cast_precision_loss, reason = "a place on the screen")]
    let left = cells.left() + at as f32 * CELL;
    Rect::from_min_size(pos2(left, cells.top()), vec2(CELL, cells.height()))
}

/// Words, boxes and buttons of a line.
fn parts(line: Rect, segments: usize) -> [Rect; 3] {
    #[expect(clippy::cast_precision_loss, reason = "a width on the screen")]
    let cells = segments as f32 * CELL;
    let buttons = line.right() - BUTTONS;
    let middle = (buttons - cells - 6.0).max(line.left() + 80.0);
    let part = |left: f32, right: f32| {
        Rect::from_min_max(pos2(left, line.top()), pos2(right.max(left), line.bottom()))
    };
    [
        part(line.left(), middle - 4.0),
        part(middle, buttons),
        part(buttons, line.right()),
    ]
}

/// Shows the grid.
pub(super) fn show(
    view: &mut ListView,
    ui: &mut Ui,
    ctx: &Context<'_>,
    segment: &Segment,
    intents: &mut Intents,
) {
    let (jobs, segments) = (&ctx.project.jobs, &ctx.project.segments);
    let (count, width) = (segments.len(), ui.available_width());
    #[expect(clippy::cast_precision_loss, reason = "a height on the screen")]
    let height = LINE * (jobs.len() + 1) as f32;
    let whole = Rect::from_min_size(ui.cursor().min, vec2(width, height));
    let focus = ui.interact(whole, grid(), Sense::focusable_noninteractive());
    ui.ctx().accesskit_node_builder(grid(), |node| {
        node.set_role(Role::Grid);
        node.set_label(ctx.text("segments-jobs-grid"));
    });
    if std::mem::take(&mut view.jobs.wanted) {
        take_focus(ui, grid());
    }
    if focus.has_focus() {
        job_keys::hold(ui);
    }
    let (line, _) = ui.allocate_exact_size(vec2(width, LINE), Sense::hover());
    let [_, cells, _] = parts(line, count);
    jobs::heads(view, ui, ctx, cells);
    let pen = Stroke::new(1.0, ctx.tokens.line_strong);
    ui.painter().hline(line.x_range(), line.bottom() - 0.5, pen);
    if let Some(at) = ctx.project.segment_position(segment.id) {
        let all = Rect::from_min_max(cells.min, pos2(cells.right(), whole.bottom()));
        ui.painter()
            .rect_filled(cell(all, at), 0.0, ctx.tokens.hover);
    }
    for (row, job) in jobs.iter().enumerate() {
        let (line, _) = ui.allocate_exact_size(vec2(width, LINE), Sense::hover());
        let place = Place::JobName(job.id);
        let here = view.jobs.row == row;
        if view.drafts.wants(place) || here && std::mem::take(&mut view.jobs.reveal) {
            ui.scroll_to_rect(line.expand(LINE), None);
        } else if view.drafts.at() != Some(place) && !ui.is_rect_visible(line) {
            continue;
        }
        let [words, cells, buttons] = parts(line, count);
        jobs::name(view, ui, ctx, job, words.shrink2(vec2(0.0, 1.0)));
        let of = Row {
            at: row,
            job,
            cells,
            focused: focus.has_focus() && here,
        };
        of.show(view, ui, ctx, intents);
        let hot = ui.rect_contains_pointer(line) || of.focused || view.drafts.at() == Some(place);
        jobs::buttons(view, ui, ctx, (job, hot), buttons, intents);
        let pen = Stroke::new(1.0, ctx.tokens.line);
        ui.painter().hline(line.x_range(), line.bottom() - 0.5, pen);
    }
}

/// The boxes of a line.
struct Row<'a> {
    at: usize,
    job: &'a Job,
    cells: Rect,
    /// Whether the keyboard is here.
    focused: bool,
}

impl Row<'_> {
    fn show(&self, view: &mut ListView, ui: &Ui, ctx: &Context<'_>, intents: &mut Intents) {
        for (at, segment) in ctx.project.segments.iter().enumerate() {
            let spot = cell(self.cells, at);
            let on = segment.jobs.contains(&self.job.id);
            let id = grid().with((self.job.id, segment.id));
            let response = ui.interact(spot, id, Sense::CLICK);
            response.widget_info(|| {
                let name = Message::new("segments-job-of")
                    .with("job", self.job.name.as_str())
                    .with("segment", segment.name.as_str());
                WidgetInfo::selected(Role::CheckBox, true, on, ctx.say(&name))
            });
            let marked = self.focused && view.jobs.column == at;
            tick(
                ui,
                ctx.tokens,
                segment,
                spot,
                (on, marked || response.hovered()),
            );
            if marked {
                let pen = Stroke::new(2.0, ctx.tokens.accent);
                let rounding = f32::from(ctx.tokens.rounding);
                let ring = spot.shrink2(vec2(1.0, 3.0));
                ui.painter()
                    .rect_stroke(ring, rounding, pen, StrokeKind::Inside);
            }
            if response.clicked() {
                (view.jobs.row, view.jobs.column) = (self.at, at);
                view.jobs.wanted = true;
                toggle(segment, self.job, intents);
            }
        }
    }
}

/// A box in the segment's colour, with a tick where it has the job.
fn tick(ui: &Ui, tokens: &Tokens, segment: &Segment, spot: Rect, (on, hot): (bool, bool)) {
    let square = Rect::from_center_size(spot.center(), vec2(16.0, 16.0));
    let rounding = 3.0;
    if !on {
        let ink = if hot { tokens.ink } else { tokens.line_strong };
        let pen = Stroke::new(1.2, ink);
        ui.painter()
            .rect_stroke(square, rounding, pen, StrokeKind::Inside);
        return;
    }
    ui.painter()
        .rect_filled(square, rounding, tokens.hue(segment.hue));
    let pen = Stroke::new(2.0, tokens.on_hue);
    let at = |x: f32, y: f32| square.min + vec2(x, y);
    ui.painter()
        .line_segment([at(3.5, 8.5), at(6.8, 11.6)], pen);
    ui.painter()
        .line_segment([at(6.8, 11.6), at(12.5, 4.8)], pen);
}

/// Gives a segment a job, or takes it.
pub(super) fn toggle(segment: &Segment, job: &Job, intents: &mut Intents) {
    let on = !segment.jobs.contains(&job.id);
    intents.edit(Edit::Segment(SegmentEdit::SetJob(segment.id, job.id, on)));
}
