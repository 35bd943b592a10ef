//! The left half: the list of segments with their shares, the field of the next one, and what the shares sum to.

use egui::{FontId, ScrollArea, Sense, Ui, vec2};

use super::drafts::Look;
use super::keys;
use super::lines::{self, LINE};
use super::part::ListView;
use super::place::Place;
use crate::ui::widgets::take_focus;
use crate::ui::{Context, Intents, widgets};

/// Shows it.
pub(super) fn show(view: &mut ListView, ui: &mut Ui, ctx: &Context<'_>, intents: &mut Intents) {
    ui.spacing_mut().item_spacing.y = 4.0;
    head(ui, ctx);
    let count = ctx.project.segments.len();
    // The field of the next segment and the sum stay in view.
    let room = (ui.available_height() - 176.0).max(2.0 * LINE);
    #[expect(clippy::cast_precision_loss, reason = "a height on the screen")]
    let height = (LINE * count as f32).min(room);
    let reveal = view.reveal.take();
    let rect = egui::Rect::from_min_size(ui.cursor().min, vec2(ui.available_width(), height));
    let list = ui.interact(rect, keys::list(), Sense::focusable_noninteractive());
    ui.ctx().accesskit_node_builder(list.id, |node| {
        node.set_role(egui::accesskit::Role::ListBox);
        node.set_label(ctx.text("segments-list"));
    });
    if std::mem::take(&mut view.list_wanted) {
        take_focus(ui, keys::list());
    }
    let area = ScrollArea::vertical()
        .id_salt("segments")
        .max_height(height)
        .min_scrolled_height(height)
        .auto_shrink([false, false]);
    let marked = list.has_focus();
    let mut drop = None;
    widgets::lines(ui, area, (LINE, count), reveal, |ui, at, rect| {
        if let Some(segment) = ctx.project.segments.get(at) {
            let of = lines::Of {
                at,
                segment,
                rect,
                marked,
            };
            drop = lines::show(view, ui, ctx, &of).or(drop);
        }
    });
    lines::drop_dragged(view, ui, ctx, drop, intents);
    ui.add_space(6.0);
    next(view, ui, ctx);
    ui.add_space(8.0);
    sum(view, ui, ctx);
}

/// The words over the columns.
fn head(ui: &mut Ui, ctx: &Context<'_>) {
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), 22.0), Sense::hover());
    let font = FontId::proportional(ctx.tokens.text_small + 1.0);
    let ink = ctx.tokens.ink_soft;
    let painter = ui.painter();
    let left = rect.left_center() + vec2(8.0, 0.0);
    let align = egui::Align2::LEFT_CENTER;
    painter.text(left, align, ctx.text("segments-title"), font.clone(), ink);
    let right = rect.right_center() - vec2(8.0, 0.0);
    let align = egui::Align2::RIGHT_CENTER;
    painter.text(right, align, ctx.text("segments-share-head"), font, ink);
}

/// The field of the next segment.
fn next(view: &mut ListView, ui: &mut Ui, ctx: &Context<'_>) {
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), 34.0), Sense::hover());
    let hint = ctx.text("segments-next-hint");
    let look = Look {
        rect,
        name: ctx.text("segments-new"),
        hint: &hint,
        number: false,
        framed: true,
    };
    view.drafts.field(ui, ctx, Place::NewSegment, look);
    view.drafts.say_refusal(ui, ctx, Place::NewSegment);
}

/// What the shares sum to, and why a share was refused.
fn sum(view: &ListView, ui: &mut Ui, ctx: &Context<'_>) {
    for segment in ctx.project.segments.iter() {
        if view.drafts.say_refusal(ui, ctx, Place::Share(segment.id)) {
            return;
        }
    }
    let text = view.known.sum.as_str();
    if view.known.over {
        let label = ui.colored_label(ctx.tokens.warning, text);
        ui.ctx().accesskit_node_builder(label.id, |node| {
            node.set_role(egui::accesskit::Role::Alert);
            node.set_label(text);
        });
    } else {
        ui.label(text);
    }
}
