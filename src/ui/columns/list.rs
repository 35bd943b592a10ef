//! The list: a line a column, gone through with arrows, told what they are by one sign each.

use egui::{
    Color32, Event, EventFilter, Galley, Key, Modifiers, Rect, Role, ScrollArea, Sense, Stroke,
    StrokeKind, TextEdit, Ui, UiBuilder, WidgetInfo, pos2, vec2,
};
use std::sync::Arc;

use super::words::{self, kind_of_sign};
use super::{Change, ColumnList, Line, Look};
use crate::i18n::{Message, visible};
use crate::methods::panel::with_kind;
use crate::ui::type_set::{Face, Setting};
use crate::ui::widgets;

const LINE: f32 = 28.0;
const HEAD: f32 = 22.0;
const SEARCH: f32 = 34.0;
/// How many lines `PageUp` and `PageDown` go.
const PAGE: isize = 12;
/// The columns at the right, and from which width of the list they are there.
const COLUMNS: [(&str, f32, f32); 5] = [
    ("survey-column-kind", 200.0, 0.0),
    ("survey-column-block", 126.0, 760.0),
    ("survey-column-range", 132.0, 640.0),
    ("survey-column-distinct", 66.0, 560.0),
    ("survey-column-gaps", 60.0, 480.0),
];

/// From this width of the list on the first two of them grow, by so much together.
const WIDE: f32 = 800.0;
const SPARE: f32 = 140.0;

/// Shows it; the line that was told what it is by a sign.
pub(super) fn show(
    list: &mut ColumnList,
    ui: &mut Ui,
    look: &Look<'_>,
    lines: &[Line],
) -> Option<Change> {
    let room = ui.available_rect_before_wrap();
    let (search, rest) = room.split_top_bottom_at_y(room.top() + SEARCH);
    let (head, body) = rest.split_top_bottom_at_y(rest.top() + HEAD);
    find(list, ui, look, search, lines.len());
    let id = list.id();
    let response = ui.interact(body, id, Sense::focusable_noninteractive());
    let name = look.text("survey-columns");
    response.widget_info(|| WidgetInfo::labeled(Role::ListBox, true, &name));
    if response.has_focus() {
        let filter = EventFilter {
            vertical_arrows: true,
            horizontal_arrows: true,
            ..EventFilter::default()
        };
        ui.memory_mut(|memory| memory.set_focus_lock_filter(id, filter));
    }
    let changed = keys(list, ui, look, lines);
    heads(ui, look, head);
    if list.shown.is_empty() {
        let none = widgets::soft(look.text("survey-columns-none"), look.tokens);
        ui.put(body.with_max_y(body.top() + LINE), egui::Label::new(none));
        return changed;
    }
    let place = list.shown.iter().position(|at| *at == list.at);
    let reveal = place.filter(|_| std::mem::take(&mut list.reveal));
    let focused = widgets::listens(ui, Some(id));
    let mut clicked = None;
    let mut inside = ui.new_child(UiBuilder::new().id_salt("lines").max_rect(body));
    let scroll = ScrollArea::vertical().id_salt("columns").auto_shrink(false);
    let count = list.shown.len();
    widgets::lines(
        &mut inside,
        scroll,
        (LINE, count),
        reveal,
        |ui, place, rect| {
            let Some((at, shown)) = list
                .shown
                .get(place)
                .and_then(|at| Some((*at, lines.get(*at)?)))
            else {
                return;
            };
            if line(ui, look, shown, rect, (at, at == list.at, focused)) {
                clicked = Some(at);
            }
        },
    );
    if let Some(at) = clicked {
        list.at = at;
        widgets::take_focus(ui, id);
    }
    changed
}

/// The field in which columns are looked for.
fn find(list: &mut ColumnList, ui: &mut Ui, look: &Look<'_>, rect: Rect, all: usize) {
    let id = egui::Id::unique((list.salt, "find"));
    let wanted = ui.input_mut(|input| input.consume_key(Modifiers::COMMAND, Key::F));
    let (shown, lines) = (list.shown.len(), list.id());
    let field = TextEdit::singleline(&mut list.search)
        .id(id)
        .hint_text(look.text("survey-find-hint"))
        .desired_width(240.0);
    let mut inside = ui.new_child(UiBuilder::new().id_salt("find").max_rect(rect));
    inside.horizontal(|ui| {
        let response = ui.add(field).accessible_name(look.text("survey-find"));
        if wanted {
            response.request_focus();
        }
        // From what was found one goes on in the list.
        if response.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter)) {
            widgets::take_focus(ui, lines);
        }
        ui.add_space(8.0);
        let count = Message::new("survey-columns-count")
            .with("shown", shown)
            .with("count", all);
        ui.label(widgets::soft(look.words.say(&count), look.tokens));
    });
}

/// Takes the keys of the list.
fn keys(list: &mut ColumnList, ui: &Ui, look: &Look<'_>, lines: &[Line]) -> Option<Change> {
    if !widgets::listens(ui, Some(list.id())) || list.shown.is_empty() {
        return None;
    }
    let pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    let steps = [
        (Key::ArrowUp, -1),
        (Key::ArrowDown, 1),
        (Key::PageUp, -PAGE),
        (Key::PageDown, PAGE),
        (Key::Home, isize::MIN),
        (Key::End, isize::MAX),
    ];
    for (key, by) in steps {
        if pressed(key) {
            let here = list.shown.iter().position(|at| *at == list.at);
            let last = list.shown.len().saturating_sub(1);
            let to = here.unwrap_or_default().saturating_add_signed(by).min(last);
            if let Some(at) = list.shown.get(to) {
                list.go(*at);
            }
        }
    }
    let mut signs = Vec::new();
    ui.input_mut(|input| {
        input.events.retain(|event| {
            let Event::Text(text) = event else {
                return true;
            };
            let mut typed = text.chars();
            let sign = typed.next().and_then(kind_of_sign);
            signs.extend(sign);
            sign.is_none()
        });
    });
    let kind = signs.pop()?;
    let line = lines.get(list.at)?;
    let factor = namesake(look, &line.question.heading);
    let question = with_kind(&line.question, kind, line.facts.as_ref(), factor);
    (question != line.question).then_some(Change {
        at: list.at,
        question,
        answered: false,
    })
}

/// The factor of which a heading speaks, where one has its very name.
pub(super) fn namesake(look: &Look<'_>, heading: &str) -> Option<crate::model::FactorId> {
    let mut factors = look.project.factors.iter();
    let factor = factors.find(|factor| crate::edit::same_name(&factor.name, heading));
    factor.map(|factor| factor.id)
}

/// The places of the columns in a line, where they are there.
fn columns(rect: Rect) -> [Option<Rect>; 5] {
    let mut right = rect.right() - 8.0;
    let mut found = [None; 5];
    // In a wide window kinds and blocks are written out.
    let spare = ((rect.width() - WIDE) * 0.5).clamp(0.0, SPARE);
    for (slot, (key, width, from)) in found.iter_mut().zip(COLUMNS).rev() {
        if rect.width() >= from {
            let width = match key {
                "survey-column-kind" => spare.mul_add(0.75, width),
                "survey-column-block" => spare.mul_add(0.25, width),
                _ => width,
            };
            let left = right - width;
            *slot = Some(Rect::from_min_max(
                pos2(left, rect.top()),
                pos2(right, rect.bottom()),
            ));
            right = left;
        }
    }
    found
}

/// Where the heading of a line ends.
fn end(places: &[Option<Rect>; 5], rect: Rect) -> f32 {
    let first = places.iter().flatten().next();
    first.map_or(rect.right(), Rect::left) - 8.0
}

fn heads(ui: &Ui, look: &Look<'_>, rect: Rect) {
    let tokens = look.tokens;
    let painter = ui.painter();
    let set = |text: String, width: f32| {
        let setting = Setting::line(tokens.text_small, width).face(Face::Medium);
        painter.layout_job(setting.job(text, None))
    };
    let places = columns(rect);
    let first = set(
        look.text("survey-column-heading"),
        (end(&places, rect) - rect.left()).max(40.0),
    );
    painter.galley(pos2(rect.left() + 10.0, rect.top()), first, tokens.ink_soft);
    for (place, (key, ..)) in places.into_iter().zip(COLUMNS) {
        if let Some(place) = place {
            painter.galley(
                place.min,
                set(look.text(key), place.width() - 6.0),
                tokens.ink_soft,
            );
        }
    }
    painter.hline(
        rect.x_range(),
        rect.bottom() - 1.0,
        Stroke::new(1.0, tokens.line),
    );
}

/// Shows a line; true where it was pressed.
fn line(
    ui: &Ui,
    look: &Look<'_>,
    line: &Line,
    rect: Rect,
    (at, chosen, focused): (usize, bool, bool),
) -> bool {
    let tokens = look.tokens;
    let id = ui.scope_id().with(("column", at));
    let response = ui.interact(rect, id, Sense::CLICK);
    let texts = texts(look, line);
    let name = line.question.name();
    let asks = line.doubt.as_ref().map(|_| look.text("survey-asks"));
    let tag = line.tag.map(|key| look.text(key));
    let spoken = [Some(visible(name).into_owned()), asks.clone(), tag.clone()];
    let spoken: Vec<String> = spoken.into_iter().flatten().chain(texts.clone()).collect();
    let spoken = spoken.join(", ");
    response.widget_info(|| WidgetInfo::selected(Role::ListBoxOption, true, chosen, &spoken));
    frame(ui, look, rect, (chosen, focused, response.hovered()));
    let painter = ui.painter();
    let middle = |galley: &Galley| rect.center().y - galley.size().y / 2.0;
    let set = |text: &str, width: f32, face: Face| -> Arc<Galley> {
        let setting = Setting::line(tokens.text_body, width.max(24.0)).face(face);
        painter.layout_job(setting.job(text.to_owned(), None))
    };
    let places = columns(rect);
    let mut left = rect.left() + 10.0;
    if line.doubt.is_some() {
        let mark = set("?", 20.0, Face::SemiBold);
        painter.galley(pos2(left, middle(&mark)), mark, tokens.warning);
        left += 14.0;
    }
    let mut right = end(&places, rect);
    if let (Some(tag), [_, _, Some(from), .., Some(to)], None) = (&tag, places, &line.facts) {
        // Nothing else stands there of a column that the file does not have.
        let tag = set(tag, to.right() - from.left(), Face::Regular);
        painter.galley(pos2(from.left(), middle(&tag)), tag, tokens.ink_soft);
    } else if let Some(tag) = tag {
        let tag = set(&tag, 120.0, Face::Regular);
        right -= tag.size().x + 8.0;
        painter.galley(pos2(right + 4.0, middle(&tag)), tag, tokens.ink_soft);
    }
    let ignored = line.question.kind == crate::model::QuestionKind::Ignored;
    let ink = if ignored { tokens.ink_soft } else { tokens.ink };
    let heading = set(name, right - left, Face::Regular);
    let elided = heading.elided;
    painter.galley(pos2(left, middle(&heading)), heading, ink);
    for (place, text) in places.into_iter().zip(&texts) {
        if let Some(place) = place {
            let galley = set(text, place.width() - 10.0, Face::Regular);
            painter.galley(vec2(place.left(), middle(&galley)).to_pos2(), galley, ink);
        }
    }
    let clicked = response.clicked();
    if elided {
        response.on_hover_text(visible(name));
    }
    clicked
}

/// What stands in the columns of a line.
fn texts(look: &Look<'_>, line: &Line) -> [String; 5] {
    let language = look.words.language();
    let kind = words::kind_in_full(look, line.question.kind);
    let block = line.question.block;
    let block = block.map_or_else(String::new, |block| look.text(words::block(Some(block))));
    let Some(facts) = &line.facts else {
        return [kind, block, String::new(), String::new(), String::new()];
    };
    [
        kind,
        block,
        words::range(look, line.question.kind, facts, true),
        words::distinct(language, facts),
        words::gaps(language, facts),
    ]
}

fn frame(ui: &Ui, look: &Look<'_>, rect: Rect, (chosen, focused, hovered): (bool, bool, bool)) {
    let tokens = look.tokens;
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
