//! The question itself: one sentence, its two names in the largest type that the room for it allows.

use std::sync::Arc;

use egui::accesskit::Live;
use egui::text::{LayoutJob, TextFormat};
use egui::{
    FontFamily, FontId, Galley, Id, Rect, Role, ScrollArea, Sense, Ui, UiBuilder, WidgetInfo, vec2,
};

use super::texts::{Asked, Line, LineKind};
use crate::i18n::visible;
use crate::ui::{Context, SEMIBOLD};

/// Sizes at 1280 × 720, in points.
const NAME: f32 = 38.0;
const WORDS: f32 = 21.0;
const CAPTION: f32 = 17.0;
/// Below this part of their size names are not made smaller; they scroll then.
const LEAST: f32 = 0.35;
/// And what stands around them not below this part.
const SMALL_LEAST: f32 = 0.75;

/// Shows it in the middle of its room.
pub(super) fn show(ui: &mut Ui, ctx: &Context<'_>, asked: &Asked, room: Rect, unit: f32) {
    let mut scale = 1.0;
    let mut parts = layout(ui, ctx, &asked.lines, room.width(), (unit, scale));
    while height(&parts, unit) > room.height() && scale > LEAST {
        scale *= 0.95;
        parts = layout(ui, ctx, &asked.lines, room.width(), (unit, scale));
    }
    let height = height(&parts, unit);
    let mut ui = ui.new_child(UiBuilder::new().max_rect(room).id_salt("question"));
    if height > room.height() {
        ScrollArea::vertical()
            .auto_shrink(false)
            .show(&mut ui, |ui| paint(ui, ctx, asked, parts, unit));
    } else {
        ui.add_space((room.height() - height) * 0.45);
        paint(&mut ui, ctx, asked, parts, unit);
    }
}

type Part = (LineKind, Arc<Galley>);

fn layout(
    ui: &Ui,
    ctx: &Context<'_>,
    lines: &[Line],
    width: f32,
    (unit, scale): (f32, f32),
) -> Vec<Part> {
    let part = |line: &Line| {
        let (size, family, ink) = match line.kind {
            LineKind::Words => (WORDS, FontFamily::Proportional, ctx.tokens.ink),
            LineKind::Name => (NAME, FontFamily::Name(SEMIBOLD.into()), ctx.tokens.ink),
            LineKind::Caption => (CAPTION, FontFamily::Proportional, ctx.tokens.ink_soft),
        };
        // The small print becomes smaller only so far: it is read from the same row.
        let scale = match line.kind {
            LineKind::Name => scale,
            LineKind::Words | LineKind::Caption => scale.max(SMALL_LEAST),
        };
        let font = FontId::new((size * unit * scale).round().max(8.0), family);
        let mut job = LayoutJob::single_section(
            visible(&line.text).into_owned(),
            TextFormat::simple(font, ink),
        );
        job.wrap.max_width = width;
        (line.kind, ui.fonts_mut(|fonts| fonts.layout_job(job)))
    };
    lines.iter().map(part).collect()
}

/// What lies above a part.
fn gap(kind: LineKind, unit: f32) -> f32 {
    match kind {
        LineKind::Words => 12.0 * unit,
        LineKind::Name | LineKind::Caption => 1.0 * unit,
    }
}

fn height(parts: &[Part], unit: f32) -> f32 {
    let parts = parts.iter();
    parts
        .map(|(kind, galley)| gap(*kind, unit) + galley.size().y)
        .sum()
}

fn paint(ui: &mut Ui, ctx: &Context<'_>, asked: &Asked, parts: Vec<Part>, unit: f32) {
    let size = vec2(ui.available_width(), height(&parts, unit));
    let (rect, _) = ui.allocate_exact_size(size, Sense::hover());
    let label = ui.interact(rect, Id::unique("interview question"), Sense::hover());
    label.widget_info(|| WidgetInfo::labeled(Role::Label, true, &asked.spoken));
    ui.ctx().accesskit_node_builder(label.id, |node| {
        // A reader says the next question as soon as it stands there.
        node.set_live(Live::Polite);
    });
    let mut at = rect.min;
    for (kind, galley) in parts {
        at.y += gap(kind, unit);
        let below = galley.size().y;
        ui.painter().galley(at, galley, ctx.tokens.ink);
        at.y += below;
    }
}
