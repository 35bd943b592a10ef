//! The head of the chosen segment: its name, ways onward, its colour and mark, its description.

use egui::{Align, Button, Layout, Rect, Sense, TextEdit, Ui, pos2, vec2};

use super::drafts::Look;
use super::hues;
use super::part::ListView;
use super::place::Place;
use crate::model::Segment;
use crate::ui::action::{Action, SegmentsAction};
use crate::ui::{Context, Intent, Intents, badge, shortcut, widgets};

/// Shows it.
pub(super) fn show(
    view: &mut ListView,
    ui: &mut Ui,
    ctx: &Context<'_>,
    segment: &Segment,
    intents: &mut Intents,
) {
    let row = vec2(ui.available_width(), 38.0);
    ui.allocate_ui_with_layout(row, Layout::right_to_left(Align::Center), |ui| {
        for action in [SegmentsAction::OpenTrack, SegmentsAction::LookAt] {
            button(ui, ctx, action, intents);
        }
        ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
            name(view, ui, ctx, segment);
        });
    });
    view.drafts.say_refusal(ui, ctx, Place::Name(segment.id));
    ui.add_space(4.0);
    hues::show(view, ui, ctx, segment, intents);
    ui.add_space(6.0);
    note(view, ui, ctx, segment);
}

/// A button that carries an action out, with its keys in the tip.
pub(super) fn button(
    ui: &mut Ui,
    ctx: &Context<'_>,
    action: SegmentsAction,
    intents: &mut Intents,
) {
    let action = Action::Segments(action);
    let facts = action.facts();
    let (name, keys) = (ctx.text(facts.text), shortcut::text_of(ui.ctx(), action));
    let response = ui.add(Button::new(name.as_str()).min_size(vec2(0.0, 28.0)));
    widgets::name_and_keys(&response, &name, &keys);
    let tip = format!("{} ({keys})", ctx.text(facts.tip));
    if response.on_hover_text(tip).clicked() {
        intents.push(Intent::Act(action));
    }
}

fn name(view: &mut ListView, ui: &mut Ui, ctx: &Context<'_>, segment: &Segment) {
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), 38.0), Sense::hover());
    let height = 30.0;
    let size = vec2(badge::width(height), height);
    let min = pos2(rect.left(), rect.center().y - height / 2.0);
    badge::paint(
        ui.painter(),
        Rect::from_min_size(min, size),
        ctx.tokens,
        segment,
    );
    let field = Rect::from_min_max(
        pos2(rect.left() + size.x + 6.0, rect.top() + 1.0),
        pos2(rect.right() - 8.0, rect.bottom() - 1.0),
    );
    let hint = ctx.text("segments-name");
    let look = Look {
        rect: field,
        name: hint.clone(),
        hint: &hint,
        number: false,
        framed: true,
    };
    view.drafts.field(ui, ctx, Place::Name(segment.id), look);
}

fn note(view: &mut ListView, ui: &mut Ui, ctx: &Context<'_>, segment: &Segment) {
    let place = Place::Note(segment.id);
    let label = ctx.text("segments-note");
    lines(view, ui, ctx, place, &label, "segments-note-hint");
}

/// A field of several lines with its words above it.
pub(super) fn lines(
    view: &mut ListView,
    ui: &mut Ui,
    ctx: &Context<'_>,
    place: Place,
    label: &str,
    hint: &'static str,
) {
    let label = ui.label(widgets::soft(label, ctx.tokens));
    let mut text = view.drafts.text(ctx, place);
    let field = TextEdit::multiline(&mut text)
        .id(place.id())
        .desired_rows(2)
        .hint_text(ctx.text(hint))
        .margin(egui::Margin::symmetric(8, 5))
        .desired_width(f32::INFINITY);
    let response = ui.add(field).labelled_by(label.id);
    view.drafts.heed(ui, place, &response, text);
    view.drafts.say_refusal(ui, ctx, place);
}
