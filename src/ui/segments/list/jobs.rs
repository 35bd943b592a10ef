//! The jobs to be done: which segments have which, a field for the next one, and what is meant by the one selected.

use egui::text::LayoutJob;
use egui::{Align2, FontId, Rect, Role, Sense, Ui, WidgetInfo, pos2, vec2};

use super::act;
use super::drafts::{Drafts, Look};
use super::head;
use super::job_grid::{self, CELL};
use super::part::ListView;
use super::place::Place;
use crate::i18n::{Message, visible};
use crate::model::{Job, JobId, Project, Segment};
use crate::ui::{Context, Intents, badge, widgets};

pub(super) const LINE: f32 = 36.0;

/// The narrowest room for the words of a job, and the room of its buttons.
const WORDS: f32 = 190.0;
pub(super) const BUTTONS: f32 = 66.0;

/// Which job and which segment the keyboard is at.
#[derive(Default)]
pub(super) struct Jobs {
    /// The line.
    pub(super) row: usize,
    /// The segment's place.
    pub(super) column: usize,
    /// Whether the grid is to take the focus.
    pub(super) wanted: bool,
    /// Whether the line is to be brought into view.
    pub(super) reveal: bool,
}

impl Jobs {
    /// The job in whose line the focus is.
    pub(super) fn focused(&self, ui: &Ui, drafts: &Drafts, project: &Project) -> Option<JobId> {
        match drafts.at() {
            Some(Place::JobName(id) | Place::JobNote(id)) => Some(id),
            _ if ui.memory(|memory| memory.has_focus(job_grid::grid())) => {
                project.jobs.get(self.row).map(|job| job.id)
            }
            _ => None,
        }
    }

    /// Goes with a job that is put in another place.
    pub(super) const fn follow(&mut self, row: usize) {
        self.row = row;
        self.reveal = true;
    }
}

/// How wide the grid of so many segments must be.
pub(super) fn least_width(segments: usize) -> f32 {
    #[expect(clippy::cast_precision_loss, reason = "a width on the screen")]
    let cells = segments as f32 * CELL;
    WORDS + cells + BUTTONS
}

/// Shows them.
pub(super) fn show(
    view: &mut ListView,
    ui: &mut Ui,
    ctx: &Context<'_>,
    segment: &Segment,
    intents: &mut Intents,
) {
    let title = ctx.text("segments-jobs");
    ui.label(widgets::strong(title).size(ctx.tokens.text_heading));
    let jobs = &ctx.project.jobs;
    if let Some(Place::JobName(id) | Place::JobNote(id)) = view.drafts.at()
        && let Some(row) = ctx.project.job_position(id)
    {
        view.jobs.row = row;
    }
    view.jobs.row = view.jobs.row.min(jobs.len().saturating_sub(1));
    if jobs.is_empty() {
        ui.label(widgets::soft(ctx.text("segments-jobs-text"), ctx.tokens));
    } else {
        ui.spacing_mut().item_spacing.y = 0.0;
        job_grid::show(view, ui, ctx, segment, intents);
        ui.spacing_mut().item_spacing.y = 6.0;
    }
    ui.add_space(4.0);
    next(view, ui, ctx);
    if let Some(job) = jobs.get(view.jobs.row) {
        ui.add_space(8.0);
        let text = Message::new("segments-job-note").with("name", job.name.as_str());
        let label = ctx.say(&text);
        let place = Place::JobNote(job.id);
        head::lines(view, ui, ctx, place, &label, "segments-job-note-hint");
    }
}

/// The field of the next job.
fn next(view: &mut ListView, ui: &mut Ui, ctx: &Context<'_>) {
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), LINE), Sense::hover());
    if view.drafts.wants(Place::NewJob) {
        ui.scroll_to_rect(rect.expand(LINE), None);
    }
    let hint = if ctx.project.jobs.is_empty() {
        ctx.text("segments-first-job-hint")
    } else {
        ctx.text("segments-next-job-hint")
    };
    let look = Look {
        rect,
        name: ctx.text("segments-new-job"),
        hint: &hint,
        number: false,
        framed: true,
    };
    view.drafts.field(ui, ctx, Place::NewJob, look);
    view.drafts.say_refusal(ui, ctx, Place::NewJob);
}

/// The words of a job, to be typed in.
pub(super) fn name(view: &mut ListView, ui: &mut Ui, ctx: &Context<'_>, job: &Job, rect: Rect) {
    let look = Look {
        rect,
        name: ctx.say(&Message::new("segments-job-name").with("name", job.name.as_str())),
        hint: "",
        number: false,
        framed: false,
    };
    let place = Place::JobName(job.id);
    let response = view.drafts.field(ui, ctx, place, look);
    let font = FontId::proportional(ctx.tokens.text_body + 2.0);
    let ink = ctx.tokens.ink;
    let whole = ui
        .painter()
        .layout_no_wrap(visible(&job.name).into_owned(), font, ink);
    if !response.has_focus() && !view.drafts.holds(place) {
        in_two_lines(ui, ctx, job, rect);
    }
    if whole.size().x > rect.width() - 16.0 {
        response.on_hover_text(visible(&job.name));
    }
    view.drafts.say_refusal(ui, ctx, place);
}

/// The words of a job in up to two lines over its field, while nobody types there.
fn in_two_lines(ui: &Ui, ctx: &Context<'_>, job: &Job, rect: Rect) {
    let font = FontId::proportional(ctx.tokens.text_body);
    let width = rect.width() - 12.0;
    let mut text = LayoutJob::simple(visible(&job.name).into_owned(), font, ctx.tokens.ink, width);
    text.wrap.max_rows = 2;
    let galley = ui.painter().layout_job(text);
    let painter = ui.painter().with_clip_rect(rect.intersect(ui.clip_rect()));
    painter.rect_filled(rect, 0.0, ctx.tokens.paper);
    let at = pos2(rect.left() + 8.0, rect.center().y - galley.size().y / 2.0);
    painter.galley(at, galley, ctx.tokens.ink);
}

/// Up, down, away; seen where the pointer or the focus is.
pub(super) fn buttons(
    view: &mut ListView,
    ui: &Ui,
    ctx: &Context<'_>,
    (job, hot): (&Job, bool),
    rect: Rect,
    intents: &mut Intents,
) {
    let side = rect.width() / 3.0;
    let all = [
        ("↑", "segments-job-up"),
        ("↓", "segments-job-down"),
        ("×", "segments-job-delete"),
    ];
    for (place, (sign, key)) in (0_u8..).zip(all) {
        let min = rect.min + vec2(side * f32::from(place), 0.0);
        let spot = Rect::from_min_size(min, vec2(side, rect.height()));
        // Not to be reached by Tab; the same is done by keys.
        let id = ui.scope_id().with(("job", job.id, sign));
        let response = ui.interact(spot, id, Sense::CLICK);
        let name = ctx.say(&Message::new(key).with("name", job.name.as_str()));
        response.widget_info(|| WidgetInfo::labeled(Role::Button, true, name.as_str()));
        if hot || response.hovered() {
            if response.hovered() {
                let inner = spot.shrink(2.0);
                let rounding = ctx.tokens.rounding;
                ui.painter().rect_filled(inner, rounding, ctx.tokens.hover);
            }
            let font = FontId::proportional(ctx.tokens.text_heading);
            let (at, ink) = (spot.center(), ctx.tokens.ink_soft);
            ui.painter()
                .text(at, Align2::CENTER_CENTER, sign, font, ink);
        }
        if response.on_hover_text(&name).clicked() {
            match sign {
                "↑" => act::move_job(view, ctx, job.id, false, intents),
                "↓" => act::move_job(view, ctx, job.id, true, intents),
                _ => act::delete_job(view, ctx, job.id, intents),
            }
        }
    }
}

/// The badges over the columns; a press chooses the segment.
pub(super) fn heads(view: &mut ListView, ui: &Ui, ctx: &Context<'_>, cells: Rect) {
    for (at, segment) in ctx.project.segments.iter().enumerate() {
        let spot = job_grid::cell(cells, at);
        let id = ui.scope_id().with(("head", segment.id));
        let response = ui.interact(spot, id, Sense::CLICK);
        let height = 18.0;
        let size = vec2(badge::width(height), height);
        let min = pos2(
            spot.center().x - size.x / 2.0,
            spot.center().y - height / 2.0,
        );
        badge::paint(
            ui.painter(),
            Rect::from_min_size(min, size),
            ctx.tokens,
            segment,
        );
        let name = Message::new("segments-job-column").with("name", segment.name.as_str());
        let name = ctx.say(&name);
        response.widget_info(|| WidgetInfo::labeled(Role::ColumnHeader, true, name.as_str()));
        if response.on_hover_text(visible(&segment.name)).clicked() {
            view.chosen = Some(segment.id);
            view.reveal = Some(at);
        }
    }
}
