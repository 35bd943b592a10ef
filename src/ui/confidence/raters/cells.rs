//! The list of disputed cells, those first that decide most classes; behind them the settled ones.

use egui::{Rect, Role, ScrollArea, Sense, Stroke, Ui, WidgetInfo, pos2, vec2};

use super::people::frame;
use super::{Part, RatersPage, keys};
use crate::i18n::Message;
use crate::methods::ballots::Dispute;
use crate::ui::type_set::{Face, Setting};
use crate::ui::{Context, widgets};

/// How high a line is, and the head of the list.
const LINE: f32 = 30.0;
const HEAD: f32 = 22.0;
/// The columns at the right: spread, consensus, matrix, impact.
const COLUMNS: [(&str, f32); 4] = [
    ("raters-column-spread", 74.0),
    ("raters-column-consensus", 92.0),
    ("raters-column-matrix", 78.0),
    ("raters-column-impact", 130.0),
];

/// Shows the list.
pub(super) fn show(page: &mut RatersPage, ui: &mut Ui, ctx: &Context<'_>) {
    let room = ui.available_rect_before_wrap();
    let (head, list) = room.split_top_bottom_at_y(room.top() + HEAD);
    let id = keys::id(Part::Cells);
    let response = ui.interact(list, id, Sense::focusable_noninteractive());
    let name = ctx.text("raters-cells");
    response.widget_info(|| WidgetInfo::labeled(Role::ListBox, true, &name));
    let count = page.known.count();
    if count == 0 {
        if page.known.overview.is_some() {
            super::within(ui, list, |ui| {
                ui.label(widgets::soft(ctx.text("raters-none"), ctx.tokens));
            });
        }
        return;
    }
    heads(ui, ctx, head);
    let focused = response.has_focus() || page.part == Part::Cells;
    let reveal = std::mem::take(&mut page.reveal[1]).then_some(page.place);
    let mut clicked = None;
    super::within(ui, list, |ui| {
        let scroll = ScrollArea::vertical()
            .id_salt("disputed")
            .auto_shrink(false);
        let known = &page.known;
        widgets::lines(ui, scroll, (LINE, count), reveal, |ui, place, rect| {
            let Some(dispute) = known.at(place) else {
                return;
            };
            if place == known.first_settled() && place > 0 {
                let line = Stroke::new(1.0, ctx.tokens.line_strong);
                ui.painter().hline(rect.x_range(), rect.top(), line);
            }
            let of = (place == page.place, focused);
            if line(ui, ctx, dispute, rect, of) {
                clicked = Some(place);
            }
        });
    });
    if let Some(place) = clicked {
        page.choose_place(place);
        page.reveal[1] = false;
        widgets::take_focus(ui, keys::id(Part::Cells));
    }
}

fn columns(rect: Rect) -> [Rect; 4] {
    let mut right = rect.right() - 8.0;
    let mut found = [Rect::NOTHING; 4];
    for (slot, (_, width)) in found.iter_mut().zip(COLUMNS).rev() {
        *slot = Rect::from_min_max(pos2(right - width, rect.top()), pos2(right, rect.bottom()));
        right -= width;
    }
    found
}

fn heads(ui: &Ui, ctx: &Context<'_>, rect: Rect) {
    let tokens = ctx.tokens;
    let painter = ui.painter();
    let set = |text: String, width: f32| {
        let setting = Setting::line(tokens.text_small, width).face(Face::Medium);
        painter.layout_job(setting.job(text, None))
    };
    let first = set(ctx.text("raters-column-cell"), rect.width() * 0.4);
    painter.galley(pos2(rect.left() + 10.0, rect.top()), first, tokens.ink_soft);
    for (place, (key, width)) in columns(rect).into_iter().zip(COLUMNS) {
        let galley = set(ctx.text(key), width);
        painter.galley(place.min, galley, tokens.ink_soft);
    }
}

/// Shows a line; true where it was pressed.
fn line(
    ui: &Ui,
    ctx: &Context<'_>,
    dispute: &Dispute,
    rect: Rect,
    (chosen, focused): (bool, bool),
) -> bool {
    let tokens = ctx.tokens;
    let cell = (dispute.factor, dispute.touchpoint);
    let id = ui.scope_id().with(("disputed", cell));
    let response = ui.interact(rect, id, Sense::CLICK);
    let texts = texts(ctx, dispute);
    response.widget_info(|| WidgetInfo::selected(Role::ListBoxOption, true, chosen, &texts.spoken));
    frame(ui, ctx, rect, (chosen, focused, response.hovered()));
    let painter = ui.painter();
    let middle = |galley: &egui::Galley| rect.center().y - galley.size().y / 2.0;
    let places = columns(rect);
    let width = places.first().map_or(rect.width(), Rect::left) - rect.left() - 20.0;
    let name = Setting::line(tokens.text_body, width.max(40.0));
    let name = painter.layout_job(name.job(texts.name.clone(), None));
    let elided = name.elided;
    let at = pos2(rect.left() + 10.0, middle(&name));
    painter.galley(at, name, tokens.ink);
    for (place, text) in places.into_iter().zip(&texts.fields) {
        let setting = Setting::line(tokens.text_body, place.width() - 4.0);
        let galley = painter.layout_job(setting.job(text.clone(), None));
        let ink = if dispute.impact() > 0 {
            tokens.ink
        } else {
            tokens.ink_soft
        };
        let at = vec2(place.left(), middle(&galley)).to_pos2();
        painter.galley(at, galley, ink);
    }
    let clicked = response.clicked();
    if elided {
        response.on_hover_text(crate::i18n::visible(&texts.name));
    }
    clicked
}

/// A line in words.
struct Texts {
    name: String,
    fields: [String; 4],
    spoken: String,
}

fn texts(ctx: &Context<'_>, dispute: &Dispute) -> Texts {
    let project = ctx.project;
    let factor = project
        .factor(dispute.factor)
        .map_or("", |it| it.name.as_str());
    let touchpoint = project.touchpoint(dispute.touchpoint);
    let touchpoint = touchpoint.map_or("", |it| it.name.as_str());
    let cell = dispute.cell;
    let spread = format!("{}…{}", cell.lowest, cell.highest);
    let level = project.level(dispute.factor, dispute.touchpoint);
    let matrix = level.map_or_else(|| "–".to_owned(), |level| level.to_string());
    let settled = project.settled.get(&(dispute.factor, dispute.touchpoint));
    let impact = match settled {
        Some(settled) if Some(settled.level) == level => {
            let at = Message::new("raters-settled").with("level", settled.level.to_string());
            ctx.say(&at)
        }
        _ => ctx.say(&Message::new("raters-impact").with("count", dispute.impact())),
    };
    let spoken = Message::new("raters-cell-spoken")
        .with("factor", factor)
        .with("touchpoint", touchpoint)
        .with("spread", spread.as_str())
        .with("consensus", cell.level.to_string())
        .with("impact", impact.as_str());
    Texts {
        name: format!("{factor} × {touchpoint}"),
        spoken: ctx.say(&spoken),
        fields: [spread, cell.level.to_string(), matrix, impact],
    }
}
