//! The list of people: name, where the ballot comes from, how far it is, how it stands to the consensus.

use egui::{
    Color32, Rect, Role, ScrollArea, Sense, Stroke, StrokeKind, Ui, WidgetInfo, pos2, vec2,
};

use super::known::Person;
use super::typed::Place;
use super::{Part, RatersPage, keys};
use crate::i18n::{Message, visible};
use crate::ui::type_set::{Face, Setting};
use crate::ui::{Context, widgets};

/// How high a line is, and the field below the list.
const LINE: f32 = 46.0;
const FIELD: f32 = 62.0;

/// Shows the list and the field below it.
pub(super) fn show(page: &mut RatersPage, ui: &mut Ui, ctx: &Context<'_>) {
    let room = ui.available_rect_before_wrap();
    let (list, below) = room.split_top_bottom_at_y(room.bottom() - FIELD);
    let id = keys::id(Part::People);
    let response = ui.interact(list, id, Sense::focusable_noninteractive());
    let name = ctx.text("raters-people");
    response.widget_info(|| WidgetInfo::labeled(Role::ListBox, true, &name));
    let focused = response.has_focus() || page.part == Part::People;
    let reveal = std::mem::take(&mut page.reveal[0]);
    let chosen = page.person;
    let at = page
        .known
        .people
        .iter()
        .position(|it| Some(it.id) == chosen);
    let mut clicked = None;
    super::within(ui, list, |ui| {
        let scroll = ScrollArea::vertical().id_salt("people").auto_shrink(false);
        let people = &page.known.people;
        let of = (LINE, people.len());
        widgets::lines(ui, scroll, of, at.filter(|_| reveal), |ui, place, rect| {
            if let Some(person) = people.get(place)
                && line(ui, ctx, person, rect, (chosen == Some(person.id), focused))
            {
                clicked = Some(person.id);
            }
        });
    });
    if let Some(id) = clicked {
        page.person = Some(id);
        page.part = Part::People;
        widgets::take_focus(ui, keys::id(Part::People));
    }
    super::within(ui, below, |ui| {
        ui.spacing_mut().item_spacing.y = 3.0;
        let renamed = page.typed.renaming.and_then(|id| ctx.project.ballot(id));
        let (place, name) = match renamed {
            None => (Place::New, ctx.text("raters-new-name")),
            Some(ballot) => {
                let name = Message::new("raters-name-of").with("name", ballot.rater.as_str());
                (Place::Name(ballot.id), ctx.say(&name))
            }
        };
        let label = widgets::soft(name.as_str(), ctx.tokens).size(ctx.tokens.text_small);
        ui.add(egui::Label::new(label).truncate());
        ui.horizontal(|ui| {
            let width = (ui.available_width() - 12.0).min(280.0);
            page.typed
                .field(ui, ctx, place, (name, "raters-new-hint", width));
        });
    });
}

/// Shows a line; true where it was pressed.
fn line(
    ui: &Ui,
    ctx: &Context<'_>,
    person: &Person,
    rect: Rect,
    (chosen, focused): (bool, bool),
) -> bool {
    let tokens = ctx.tokens;
    let id = ui.scope_id().with(("person", person.id));
    let response = ui.interact(rect, id, Sense::CLICK);
    let spoken = Message::new("raters-person-spoken")
        .with("name", person.name.as_str())
        .with("state", person.state.as_str());
    let spoken = ctx.say(&spoken);
    response.widget_info(|| WidgetInfo::selected(Role::ListBoxOption, true, chosen, &spoken));
    let painter = ui.painter();
    frame(ui, ctx, rect, (chosen, focused, response.hovered()));
    let right = rect.right() - 8.0;
    let state_ink = if person.is_in {
        tokens.ink
    } else {
        tokens.ink_soft
    };
    let small = |text: &str, width: f32| {
        let job = Setting::line(tokens.text_small, width).job(text.to_owned(), None);
        painter.layout_job(job)
    };
    let state = small(&person.state, rect.width() * 0.5);
    let alike = small(&person.alike, rect.width() * 0.5);
    let room = |galley: &egui::Galley| (rect.width() - 24.0 - galley.size().x).max(40.0);
    let name = Setting::line(tokens.text_body, room(&state)).face(Face::Medium);
    let name = painter.layout_job(name.job(person.name.clone(), None));
    let source = small(&person.source, room(&alike));
    let (first, second) = (rect.top() + 6.0, rect.top() + 25.0);
    let cut = name.elided || source.elided;
    painter.galley(pos2(right - state.size().x, first + 2.0), state, state_ink);
    painter.galley(pos2(right - alike.size().x, second), alike, tokens.ink_soft);
    painter.galley(pos2(rect.left() + 10.0, first), name, tokens.ink);
    painter.galley(pos2(rect.left() + 10.0, second), source, tokens.ink_soft);
    let clicked = response.clicked();
    if cut {
        response.on_hover_text(format!(
            "{}\n{}",
            visible(&person.name),
            visible(&person.source)
        ));
    }
    clicked
}

/// What a line of a list stands on.
pub(super) fn frame(
    ui: &Ui,
    ctx: &Context<'_>,
    rect: Rect,
    (chosen, focused, hovered): (bool, bool, bool),
) {
    let tokens = ctx.tokens;
    let inner = rect.shrink2(vec2(1.0, 1.0));
    let rounding = f32::from(tokens.rounding);
    let fill = match (chosen, hovered) {
        (true, _) => tokens.selection,
        (false, true) => tokens.hover,
        (false, false) => Color32::TRANSPARENT,
    };
    ui.painter().rect_filled(inner, rounding, fill);
    if chosen && focused {
        let ring = Stroke::new(2.0, tokens.accent);
        ui.painter()
            .rect_stroke(inner, rounding, ring, StrokeKind::Inside);
    }
}
