//! The list of what both changed: one row each, Here or There chosen by key or pointer, painted as far as it is in view.

use egui::text::{LayoutJob, TextFormat, TextWrapping};
use egui::{
    Color32, EventFilter, FontFamily, FontId, Id, Key, Modifiers, Rect, Role, ScrollArea, Sense,
    Stroke, StrokeKind, Ui, WidgetInfo, pos2, vec2,
};

use crate::app::dialogs::Seen;
use crate::i18n::{Language, Message};
use crate::methods::versions::{Conflict, Side};
use crate::ui::{SEMIBOLD, widgets};

/// Two lines of text and what is around them.
const ROW: f32 = 44.0;
/// The dialog's own edges and title, and the row of answers.
const AROUND: f32 = 190.0;
/// How many rows a page is for the keys.
const PAGE: usize = 6;
/// Where the columns begin, as parts of the width: what, before, here, there.
const COLUMNS: [f32; 4] = [0.0, 0.34, 0.50, 0.75];

/// What was chosen, and where the keys are.
#[derive(Debug)]
pub(super) struct Conflicts {
    choices: Vec<Side>,
    cursor: usize,
    reveal: Option<usize>,
    /// The words of every row, in which language: what, before, here, there.
    words: Option<(Language, Vec<[String; 4]>)>,
}

impl Conflicts {
    pub(super) fn of(count: usize) -> Self {
        Self {
            choices: vec![Side::Ours; count],
            cursor: 0,
            reveal: None,
            words: None,
        }
    }

    pub(super) const fn is_empty(&self) -> bool {
        self.choices.is_empty()
    }

    pub(super) fn choices(&self) -> &[Side] {
        &self.choices
    }

    /// How many stay as they are here, and how many become as they are there.
    pub(super) fn counts(&self) -> (usize, usize) {
        let there = self.choices.iter().filter(|side| **side == Side::Theirs);
        let there = there.count();
        (self.choices.len() - there, there)
    }

    pub(super) fn show(&mut self, ui: &mut Ui, seen: &Seen<'_>, found: &[Conflict], first: bool) {
        let language = seen.words.language();
        let words = self.words.take().filter(|(of, _)| *of == language);
        let words = words.unwrap_or_else(|| (language, said(seen, found)));
        let id = Id::unique("what both changed");
        ui.horizontal(|ui| {
            ui.label(widgets::soft(seen.text("together-merge-keys"), seen.tokens));
            for (key, side) in [
                ("together-merge-all-here", Side::Ours),
                ("together-merge-all-there", Side::Theirs),
            ] {
                if ui.button(seen.text(key)).clicked() {
                    self.choices.fill(side);
                }
            }
        });
        ui.add_space(4.0);
        head(ui, seen);
        self.take_keys(ui, id);
        // What a dialog may have, less what stands above the list and below it.
        let room = ui.ctx().content_rect().height() - AROUND - ui.min_rect().height();
        let height = room.clamp(ROW * 3.0, ROW * 9.0);
        #[expect(clippy::cast_precision_loss, reason = "a place in a list")]
        let height = height.min(ROW * self.choices.len() as f32);
        let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::hover());
        let list = ui.interact(rect, id, Sense::focusable_noninteractive());
        if first {
            list.request_focus();
        }
        let focused = list.has_focus();
        if focused {
            let filter = EventFilter {
                horizontal_arrows: true,
                vertical_arrows: true,
                ..EventFilter::default()
            };
            ui.memory_mut(|memory| memory.set_focus_lock_filter(id, filter));
        }
        let here = words.1.get(self.cursor).zip(self.choices.get(self.cursor));
        list.widget_info(|| {
            let row = here.map(|(row, side)| told(seen, row, *side));
            WidgetInfo::labeled(Role::ListBox, true, row.unwrap_or_default())
        });
        let reveal = self.reveal.take();
        let area = ScrollArea::vertical()
            .id_salt("conflicts")
            .max_height(height)
            .min_scrolled_height(height)
            .auto_shrink(false);
        let mut inside = ui.new_child(egui::UiBuilder::new().max_rect(rect));
        widgets::lines(
            &mut inside,
            area,
            (ROW, words.1.len()),
            reveal,
            |ui, at, place| {
                if let (Some(row), Some(side)) = (words.1.get(at), self.choices.get_mut(at)) {
                    let cursor = focused && at == self.cursor;
                    if let Some(chosen) = line(ui, seen, (id.with(at), place, cursor), row, *side) {
                        *side = chosen;
                        self.cursor = at;
                    }
                }
            },
        );
        ui.painter().rect_stroke(
            rect,
            f32::from(seen.tokens.rounding),
            Stroke::new(
                1.0,
                if focused {
                    seen.tokens.accent
                } else {
                    seen.tokens.line
                },
            ),
            StrokeKind::Outside,
        );
        self.words = Some(words);
    }

    fn take_keys(&mut self, ui: &Ui, id: Id) {
        if !ui.memory(|memory| memory.has_focus(id)) {
            return;
        }
        let pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
        let last = self.choices.len().saturating_sub(1);
        let mut at = self.cursor;
        for (keys, side, on) in [
            ([Key::ArrowLeft, Key::Num1], Side::Ours, Key::Num1),
            ([Key::ArrowRight, Key::Num2], Side::Theirs, Key::Num2),
        ] {
            for key in keys {
                if pressed(key)
                    && let Some(choice) = self.choices.get_mut(at)
                {
                    *choice = side;
                    // A number goes on to the next one, as in the matrix.
                    at += usize::from(key == on);
                }
            }
        }
        for (key, to) in [
            (Key::ArrowDown, at + 1),
            (Key::ArrowUp, at.saturating_sub(1)),
            (Key::PageDown, at + PAGE),
            (Key::PageUp, at.saturating_sub(PAGE)),
            (Key::Home, 0),
            (Key::End, last),
        ] {
            if pressed(key) {
                at = to;
            }
        }
        let at = at.min(last);
        if at != self.cursor {
            self.cursor = at;
            self.reveal = Some(at);
        }
    }
}

fn said(seen: &Seen<'_>, found: &[Conflict]) -> Vec<[String; 4]> {
    let unknown = || seen.text("together-merge-unknown");
    let row = |conflict: &Conflict| {
        let say = |message: &Message| seen.words.say(message);
        let before = conflict.before.as_ref().map_or_else(unknown, say);
        [
            say(&conflict.what),
            before,
            say(&conflict.ours),
            say(&conflict.theirs),
        ]
    };
    found.iter().map(row).collect()
}

/// A row for a reader.
fn told(seen: &Seen<'_>, [what, before, here, there]: &[String; 4], side: Side) -> String {
    let chosen = Message::new(match side {
        Side::Ours => "together-merge-takes-here",
        Side::Theirs => "together-merge-takes-there",
    });
    let row = Message::new("together-merge-row")
        .with("what", what.as_str())
        .with("before", before.as_str())
        .with("here", here.as_str())
        .with("there", there.as_str());
    seen.words.say(&row.with("chosen", chosen))
}

fn column(place: Rect, at: usize) -> Rect {
    let begin = |at: usize| COLUMNS.get(at).copied().unwrap_or(1.0) * place.width();
    Rect::from_min_max(
        pos2(place.left() + begin(at), place.top()),
        pos2(place.left() + begin(at + 1), place.bottom()),
    )
}

fn head(ui: &mut Ui, seen: &Seen<'_>) {
    let (place, _) = ui.allocate_exact_size(vec2(ui.available_width(), 22.0), Sense::hover());
    let names = [
        "together-merge-what",
        "together-merge-before",
        "together-merge-side-here",
        "together-merge-side-there",
    ];
    for (at, key) in names.into_iter().enumerate() {
        let inset = if at < 2 { 8.0 } else { 28.0 };
        let rect = column(place, at);
        let ink = seen.tokens.ink_soft;
        let galley = text(
            (ui, seen.tokens.text_body),
            &seen.text(key),
            false,
            ink,
            rect.width() - inset,
            1,
        );
        ui.painter()
            .galley(rect.left_top() + vec2(inset, 2.0), galley, ink);
    }
}

/// One row; the side that was pressed.
fn line(
    ui: &Ui,
    seen: &Seen<'_>,
    (id, place, cursor): (Id, Rect, bool),
    row: &[String; 4],
    side: Side,
) -> Option<Side> {
    let tokens = seen.tokens;
    if cursor {
        ui.painter().rect_filled(place, 0.0, tokens.selection);
    }
    let floor = place.bottom() - 0.5;
    ui.painter()
        .hline(place.x_range(), floor, Stroke::new(1.0, tokens.line));
    let mut pressed = None;
    for (at, words) in row.iter().enumerate() {
        let rect = column(place, at);
        let own = match at {
            2 => Some(Side::Ours),
            3 => Some(Side::Theirs),
            _ => None,
        };
        let chosen = own == Some(side);
        let ink = if at == 0 || chosen {
            tokens.ink
        } else {
            tokens.ink_soft
        };
        let inset = if own.is_some() { 28.0 } else { 8.0 };
        let galley = text(
            (ui, tokens.text_body),
            words,
            chosen,
            ink,
            rect.width() - inset - 8.0,
            2,
        );
        let cut = galley.elided;
        // Pressed and not focused: Tab passes the whole list at once.
        let sense = own.map_or(Sense::HOVER, |_| Sense::CLICK);
        let response = ui.interact(rect, id.with(at), sense);
        if let Some(own) = own {
            if response.hovered() {
                ui.painter().rect_filled(rect, 0.0, tokens.hover);
            }
            radio(ui, seen, rect, chosen);
            let key = match own {
                Side::Ours => "together-merge-take-here",
                Side::Theirs => "together-merge-take-there",
            };
            response.widget_info(|| {
                let name = Message::new(key)
                    .with("what", row.first().map_or("", String::as_str))
                    .with("value", words.as_str());
                WidgetInfo::selected(Role::RadioButton, true, chosen, seen.words.say(&name))
            });
            if response.clicked() {
                pressed = Some(own);
            }
        }
        let top = rect.center().y - galley.size().y / 2.0;
        ui.painter()
            .galley(pos2(rect.left() + inset, top), galley, ink);
        if cut {
            response.on_hover_text(words);
        }
    }
    pressed
}

fn radio(ui: &Ui, seen: &Seen<'_>, rect: Rect, chosen: bool) {
    let centre = pos2(rect.left() + 14.0, rect.center().y);
    let ink = if chosen {
        seen.tokens.accent
    } else {
        seen.tokens.line_strong
    };
    ui.painter()
        .circle_stroke(centre, 6.0, Stroke::new(1.5, ink));
    if chosen {
        ui.painter().circle_filled(centre, 3.0, ink);
    }
}

fn text(
    (ui, size): (&Ui, f32),
    words: &str,
    strong: bool,
    ink: Color32,
    width: f32,
    rows: usize,
) -> std::sync::Arc<egui::Galley> {
    let font = if strong {
        FontId::new(size, FontFamily::Name(SEMIBOLD.into()))
    } else {
        FontId::proportional(size)
    };
    let mut job = LayoutJob::default();
    job.append(words, 0.0, TextFormat::simple(font, ink));
    job.wrap = TextWrapping {
        max_width: width.max(20.0),
        max_rows: rows,
        ..TextWrapping::default()
    };
    ui.ctx().fonts_mut(|fonts| fonts.layout_job(job))
}
