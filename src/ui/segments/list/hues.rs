//! The colour of the chosen segment, of eight that have names, and its mark, which tells it from others without colour.

use egui::{
    EventFilter, Id, Key, Modifiers, Rect, Role, Sense, Stroke, StrokeKind, Ui, WidgetInfo, vec2,
};

use super::drafts::Look;
use super::part::ListView;
use super::place::Place;
use crate::edit::{Edit, SegmentEdit};
use crate::model::{Hue, Segment};
use crate::ui::widgets::take_focus;
use crate::ui::{Context, Intents, badge, widgets};

/// The size of a badge to choose.
const HEIGHT: f32 = 22.0;

/// The key of a colour's word.
const fn word(hue: Hue) -> &'static str {
    match hue {
        Hue::Blue => "segments-hue-blue",
        Hue::Green => "segments-hue-green",
        Hue::Purple => "segments-hue-purple",
        Hue::Teal => "segments-hue-teal",
        Hue::Brown => "segments-hue-brown",
        Hue::Pink => "segments-hue-pink",
        Hue::Olive => "segments-hue-olive",
        Hue::Indigo => "segments-hue-indigo",
    }
}

/// Shows both.
pub(super) fn show(
    view: &mut ListView,
    ui: &mut Ui,
    ctx: &Context<'_>,
    segment: &Segment,
    intents: &mut Intents,
) {
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(6.0, 4.0);
        ui.label(widgets::soft(ctx.text("segments-colour"), ctx.tokens));
        choice(ui, ctx, segment, intents);
        ui.label(widgets::soft(ctx.text(word(segment.hue)), ctx.tokens));
        ui.add_space(14.0);
        ui.label(widgets::soft(ctx.text("segments-mark"), ctx.tokens));
        let (rect, _) = ui.allocate_exact_size(vec2(52.0, 33.0), Sense::hover());
        let place = Place::Mark(segment.id);
        let look = Look {
            rect,
            name: ctx.text("segments-mark-name"),
            hint: "",
            number: false,
            framed: true,
        };
        view.drafts.field(ui, ctx, place, look);
        if !view.drafts.say_refusal(ui, ctx, place)
            && let Some(twin) = &view.known.twin
        {
            ui.colored_label(ctx.tokens.warning, twin.as_str());
        }
    });
}

/// The eight badges, one thing for the keyboard.
fn choice(ui: &mut Ui, ctx: &Context<'_>, segment: &Segment, intents: &mut Intents) {
    let group = Id::unique("the colour of a segment");
    let each = vec2(badge::width(HEIGHT) + 6.0, HEIGHT + 8.0);
    let (rect, _) = ui.allocate_exact_size(vec2(each.x * 8.0, each.y), Sense::hover());
    let response = ui.interact(rect, group, Sense::focusable_noninteractive());
    ui.ctx().accesskit_node_builder(group, |node| {
        node.set_role(Role::RadioGroup);
        node.set_label(ctx.text("segments-colour"));
    });
    let mut to = segment.hue;
    for (place, hue) in (0_u8..).zip(Hue::ALL) {
        let min = rect.min + vec2(each.x * f32::from(place), 0.0);
        let spot = Rect::from_min_size(min, each);
        let id = group.with(hue);
        let one = ui.interact(spot, id, Sense::CLICK);
        let (name, on) = (ctx.text(word(hue)), hue == segment.hue);
        one.widget_info(|| WidgetInfo::selected(Role::RadioButton, true, on, name.as_str()));
        let shown = Segment {
            hue,
            mark: if on {
                segment.mark.clone()
            } else {
                String::new()
            },
            ..segment.clone()
        };
        badge::paint(
            ui.painter(),
            spot.shrink2(vec2(3.0, 4.0)),
            ctx.tokens,
            &shown,
        );
        if on {
            let ink = if response.has_focus() {
                ctx.tokens.accent
            } else {
                ctx.tokens.ink
            };
            let rounding = f32::from(ctx.tokens.rounding) + 2.0;
            let ring = spot.shrink2(vec2(0.5, 1.5));
            let pen = Stroke::new(2.0, ink);
            ui.painter()
                .rect_stroke(ring, rounding, pen, StrokeKind::Inside);
        }
        if one.on_hover_text(&name).clicked() {
            to = hue;
            take_focus(ui, group);
        }
    }
    if response.has_focus() {
        to = by_arrows(ui, group, to);
    }
    if to != segment.hue {
        intents.edit(Edit::Segment(SegmentEdit::SetHue(segment.id, to)));
    }
}

/// The colour that arrows lead to.
fn by_arrows(ui: &Ui, group: Id, hue: Hue) -> Hue {
    let filter = EventFilter {
        horizontal_arrows: true,
        vertical_arrows: true,
        ..EventFilter::default()
    };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(group, filter));
    let pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    let on = pressed(Key::ArrowRight) || pressed(Key::ArrowDown);
    let back = pressed(Key::ArrowLeft) || pressed(Key::ArrowUp);
    let at = Hue::ALL.iter().position(|one| *one == hue).unwrap_or(0);
    let last = Hue::ALL.len() - 1;
    let to = match (on, back) {
        (true, false) => {
            if at == last {
                0
            } else {
                at + 1
            }
        }
        (false, true) => at.checked_sub(1).unwrap_or(last),
        _ => at,
    };
    Hue::ALL.get(to).copied().unwrap_or(hue)
}
