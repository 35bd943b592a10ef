//! A line of the list: badge, name, what the segment has of its own, its share; chosen by a press, put elsewhere by a drag.

use egui::{
    Color32, CursorIcon, Rect, Role, Sense, Stroke, StrokeKind, Ui, WidgetInfo, pos2, vec2,
};

use super::act;
use super::drafts::Look;
use super::keys;
use super::part::ListView;
use super::place::Place;
use crate::i18n::{Message, visible};
use crate::model::{Segment, SegmentId};
use crate::ui::type_set::{Face, Setting};
use crate::ui::{Context, Intents, badge};

/// How high a line is.
pub(super) const LINE: f32 = 46.0;

/// How wide the field of a share is.
const SHARE: f32 = 76.0;

/// What a line is of.
pub(super) struct Of<'a> {
    pub(super) at: usize,
    pub(super) segment: &'a Segment,
    pub(super) rect: Rect,
    /// Whether the list has the focus.
    pub(super) marked: bool,
}

/// Before which segment something dragged would be put; at the end where there is none.
type Drop = Option<SegmentId>;

/// Shows a line; where what is dragged would be put, where the pointer is over this line.
pub(super) fn show(
    view: &mut ListView,
    ui: &mut Ui,
    ctx: &Context<'_>,
    of: &Of<'_>,
) -> Option<Drop> {
    let (segment, rect) = (of.segment, of.rect);
    let chosen = view.id(ctx) == Some(segment.id);
    // Not to be reached by Tab: the list has the focus, and arrows choose.
    let id = ui.scope_id().with(("segment", segment.id));
    let response = ui.interact(rect, id, Sense::CLICK | Sense::DRAG);
    let detail = view.known.details.get(of.at).map_or("", String::as_str);
    response.widget_info(|| {
        WidgetInfo::selected(Role::ListBoxOption, true, chosen, visible(&segment.name))
    });
    response
        .ctx
        .accesskit_node_builder(id, |node| node.set_description(detail));
    paint(ui, ctx, of, (chosen, response.hovered()), detail);
    let cut = cut(ui, ctx, segment, rect);
    if response.clicked() {
        keys::choose(view, ctx, of.at);
        view.reveal = None;
        view.list_wanted = true;
    }
    if response.double_clicked() {
        view.rename(segment.id);
        view.list_wanted = false;
    }
    if response.drag_started() {
        view.dragged = Some(segment.id);
    }
    let response = response.on_hover_cursor(CursorIcon::PointingHand);
    if cut {
        response.on_hover_text(visible(&segment.name));
    }
    share(view, ui, ctx, of);
    landing(view, ui, ctx, of)
}

fn name_setting(ctx: &Context<'_>, rect: Rect) -> Setting {
    let width = rect.width() - 46.0 - SHARE - 8.0;
    Setting::line(ctx.tokens.text_body, width).face(Face::Medium)
}

fn cut(ui: &Ui, ctx: &Context<'_>, segment: &Segment, rect: Rect) -> bool {
    let job = name_setting(ctx, rect).job(segment.name.clone(), None);
    ui.painter().layout_job(job).elided
}

fn paint(ui: &Ui, ctx: &Context<'_>, of: &Of<'_>, (chosen, hovered): (bool, bool), detail: &str) {
    let (tokens, rect) = (ctx.tokens, of.rect);
    let painter = ui.painter();
    let fill = if chosen {
        tokens.paper
    } else if hovered {
        tokens.hover
    } else {
        Color32::TRANSPARENT
    };
    let inner = rect.shrink2(vec2(0.0, 1.0));
    let rounding = f32::from(tokens.rounding);
    painter.rect_filled(inner, rounding, fill);
    if chosen {
        let ring = if of.marked {
            Stroke::new(2.0, tokens.accent)
        } else {
            Stroke::new(1.0, tokens.line_strong)
        };
        painter.rect_stroke(inner, rounding, ring, StrokeKind::Inside);
    }
    let height = 22.0;
    let size = vec2(badge::width(height), height);
    let min = pos2(rect.left() + 8.0, rect.center().y - height / 2.0);
    badge::paint(painter, Rect::from_min_size(min, size), tokens, of.segment);
    let left = rect.left() + 46.0;
    let name = name_setting(ctx, rect).job(of.segment.name.clone(), None);
    let name = painter.layout_job(name);
    let small = Setting::line(tokens.text_small, name_setting(ctx, rect).width);
    let below = painter.layout_job(small.job(detail.to_owned(), None));
    let top = rect.center().y - f32::midpoint(name.size().y, below.size().y);
    let second = pos2(left, top + name.size().y);
    painter.galley(pos2(left, top), name, tokens.ink);
    painter.galley(second, below, tokens.ink_soft);
}

fn share(view: &mut ListView, ui: &mut Ui, ctx: &Context<'_>, of: &Of<'_>) {
    let (segment, rect) = (of.segment, of.rect);
    let place = Place::Share(segment.id);
    let field = Rect::from_min_max(
        pos2(rect.right() - SHARE, rect.top() + 6.5),
        pos2(rect.right() - 4.0, rect.bottom() - 6.5),
    );
    let name = Message::new("segments-share-of").with("name", segment.name.as_str());
    let look = Look {
        rect: field,
        name: ctx.say(&name),
        hint: "%",
        number: true,
        framed: true,
    };
    let response = view.drafts.field(ui, ctx, place, look);
    if response.gained_focus() {
        view.chosen = Some(segment.id);
    }
}

/// While something is dragged over a line, shows where it would be put.
fn landing(view: &ListView, ui: &Ui, ctx: &Context<'_>, of: &Of<'_>) -> Option<Drop> {
    view.dragged?;
    let pointer = ui.ctx().pointer_interact_pos()?;
    let rect = of.rect;
    let below = pointer.y > rect.center().y;
    let last = of.at + 1 == ctx.project.segments.len();
    let first = of.at == 0;
    let over = rect.y_range().contains(pointer.y)
        || last && pointer.y > rect.bottom()
        || first && pointer.y < rect.top();
    if !over {
        return None;
    }
    let y = if below { rect.bottom() } else { rect.top() };
    let pen = Stroke::new(2.0, ctx.tokens.accent);
    ui.painter().hline(rect.x_range(), y, pen);
    Some(if below {
        ctx.project.segments.get(of.at + 1).map(|next| next.id)
    } else {
        Some(of.segment.id)
    })
}

/// Puts what was dragged where the pointer left it.
pub(super) fn drop_dragged(
    view: &mut ListView,
    ui: &Ui,
    ctx: &Context<'_>,
    drop: Option<Drop>,
    intents: &mut Intents,
) {
    let Some(id) = view.dragged else {
        return;
    };
    ui.ctx().set_cursor_icon(CursorIcon::Grabbing);
    let (released, escape) = ui.input(|input| {
        let escape = input.key_pressed(egui::Key::Escape);
        (
            input.pointer.any_released() || !input.pointer.any_down(),
            escape,
        )
    });
    if released || escape {
        view.dragged = None;
        if let (false, Some(before)) = (escape, drop) {
            view.chosen = Some(id);
            act::move_before(ctx.project, id, before, intents);
        }
    }
}
