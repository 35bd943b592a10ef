//! The list of both tracks: only the lines that can be seen are painted, texts are laid out once.

use std::collections::HashMap;
use std::sync::Arc;

use egui::accesskit::Role;
use egui::{Galley, Id, Painter, Rect, ScrollArea, Sense, Ui, UiBuilder, pos2, vec2};

use super::board::Line;
use super::{Beside, cards, keys};
use crate::model::Track;
use crate::ui::type_set::{Setting, Watch};
use crate::ui::{Context, Intents, widgets};

/// How much larger a presentation is, beside the zoom of the window.
const PRESENTED: f32 = 1.15;
/// How high the head of a stage is.
const HEAD: f32 = 34.0;
/// How high a line of cards is.
const LINE: f32 = 50.0;

/// Laid-out texts, kept as long as nothing that they say has changed.
#[derive(Default)]
pub(super) struct Texts {
    watch: Watch,
    key: Option<(u64, u32)>,
    known: HashMap<(usize, u8), Arc<Galley>>,
}

impl Texts {
    fn begin(&mut self, painter: &Painter, key: (u64, u32)) {
        if self.watch.is_over(painter) || self.key != Some(key) {
            self.known.clear();
            self.key = Some(key);
        }
    }

    /// A text of a line; `slot` tells those of one line apart.
    pub(super) fn set(
        &mut self,
        painter: &Painter,
        slot: (usize, u8),
        setting: Setting,
        text: &str,
    ) -> Arc<Galley> {
        let make = || painter.layout_job(setting.job(text.to_owned(), None));
        self.known.entry(slot).or_insert_with(make).clone()
    }
}

/// The left side, the middle and the right side of a width.
pub(super) fn columns(rect: Rect) -> [Rect; 3] {
    let middle = (rect.width() * 0.16).clamp(96.0, 200.0);
    let side = ((rect.width() - middle) / 2.0).max(60.0);
    let column = |from: f32, width: f32| {
        Rect::from_min_size(
            pos2(rect.left() + from, rect.top()),
            vec2(width, rect.height()),
        )
    };
    [
        column(0.0, side),
        column(side, middle),
        column(side + middle, side),
    ]
}

/// Shows the list and answers to its keys.
pub(super) fn show(
    beside: &mut Beside,
    ui: &mut Ui,
    ctx: &Context<'_>,
    (tracks, listens): ([&Track; 2], bool),
    intents: &mut Intents,
) {
    let lost = |(side, entry)| beside.board.line_of(side, entry).is_none();
    if beside.at.is_some_and(lost) {
        beside.at = None;
    }
    let room = ui.available_rect_before_wrap();
    ui.advance_cursor_after_rect(room);
    if beside.board.lines.is_empty() {
        nothing(ui, ctx, beside, room);
        return;
    }
    let builder = UiBuilder::new().id_salt("two tracks").max_rect(room);
    let mut ui = ui.new_child(builder);
    ui.set_clip_rect(room.intersect(ui.clip_rect()));
    let id = ui.scope_id().with("lines");
    beside.list = Some(id);
    if ui.interact(room, id, Sense::click()).clicked() {
        keys::take_focus(&ui, id);
    }
    ui.ctx().accesskit_node_builder(id, |node| {
        node.set_role(Role::ListBox);
        node.set_label(ctx.text("tracks-beside-title"));
    });
    if listens {
        keys::handle(beside, &ui, (id, tracks), intents);
    }
    let scale = if ctx.presenting { PRESENTED } else { 1.0 };
    let key = (beside.board.turn, (room.width() * scale).to_bits());
    beside.texts.begin(ui.painter(), key);
    let tops = tops(&beside.board.lines, scale);
    beside.page = count(room.height() / (LINE * scale))
        .saturating_sub(1)
        .max(1);
    ScrollArea::vertical()
        .id_salt("two tracks")
        .auto_shrink(false)
        .show_viewport(&mut ui, |ui, seen| {
            ui.set_height(tops.last().copied().unwrap_or(0.0) + 12.0);
            reveal(beside, ui, &tops);
            lines(beside, ui, ctx, (tracks, &tops, seen, id), intents);
        });
    beside.reveal = false;
    keys::hold_focus(&ui, id);
}

/// Nothing differs, or nothing is there.
fn nothing(ui: &mut Ui, ctx: &Context<'_>, beside: &Beside, room: Rect) {
    let builder = UiBuilder::new()
        .id_salt("nothing")
        .max_rect(room.shrink(24.0));
    let key = if beside.differing {
        "tracks-beside-no-differences"
    } else {
        "tracks-beside-no-entries"
    };
    let text = widgets::strong(ctx.text(key)).size(ctx.tokens.text_heading);
    ui.new_child(builder).label(text);
}

/// Where each line begins, and the end of the last.
fn tops(lines: &[Line], scale: f32) -> Vec<f32> {
    let mut top = 0.0;
    let mut tops = vec![top];
    for line in lines {
        top += match line {
            Line::Head(_) => (HEAD * scale).round(),
            Line::Cards(_) => (LINE * scale).round(),
        };
        tops.push(top);
    }
    tops
}

fn count(lines: f32) -> usize {
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a small count that is not below 0"
    )]
    let count = lines.max(0.0) as usize;
    count
}

/// Scrolls to the selected card where it is to be seen, with the head above it where that is the next line.
fn reveal(beside: &Beside, ui: &Ui, tops: &[f32]) {
    if !beside.reveal {
        return;
    }
    let Some(at) = (beside.at).and_then(|(side, entry)| beside.board.line_of(side, entry)) else {
        return;
    };
    let above = at.saturating_sub(1);
    let from = match beside.board.lines.get(above) {
        Some(Line::Head(_)) => above,
        _ => at,
    };
    // Behind the last card counts follow, which cannot be selected.
    let has_card = |line: &Line| line.entry(0).or(line.entry(1)).is_some();
    let is_last = !beside.board.lines.iter().skip(at + 1).any(has_card);
    let to = if is_last {
        beside.board.lines.len()
    } else {
        at + 1
    };
    let (Some(top), Some(bottom)) = (tops.get(from), tops.get(to)) else {
        return;
    };
    let origin = ui.max_rect().min;
    let line = Rect::from_x_y_ranges(
        origin.x..=origin.x + 1.0,
        origin.y + top..=origin.y + bottom,
    );
    ui.scroll_to_rect_animation(line, None, egui::style::ScrollAnimation::none());
}

fn lines(
    beside: &mut Beside,
    ui: &Ui,
    ctx: &Context<'_>,
    (tracks, tops, seen, list): ([&Track; 2], &[f32], Rect, Id),
    intents: &mut Intents,
) {
    let origin = ui.max_rect().min;
    let width = ui.max_rect().width();
    let first = tops
        .partition_point(|top| *top <= seen.min.y)
        .saturating_sub(1);
    let last = tops.partition_point(|top| *top < seen.max.y);
    let mut pressed = None;
    let board = std::mem::take(&mut beside.board);
    for (at, line) in board.lines.iter().enumerate().take(last).skip(first) {
        let (Some(top), Some(bottom)) = (tops.get(at), tops.get(at + 1)) else {
            break;
        };
        let rect = Rect::from_min_max(
            pos2(origin.x, origin.y + top),
            pos2(origin.x + width, origin.y + bottom),
        );
        match line {
            Line::Head(name) => cards::head(&mut beside.texts, ui, ctx, (at, rect), name),
            Line::Cards(found) => {
                let place = cards::Place {
                    at,
                    rect,
                    list,
                    selected: beside.at,
                };
                pressed = cards::show(&mut beside.texts, ui, ctx, &place, found).or(pressed);
            }
        }
    }
    beside.board = board;
    if let Some((side, entry, twice)) = pressed {
        beside.at = Some((side, entry));
        keys::take_focus(ui, list);
        if twice {
            keys::open(tracks, side, entry, intents);
        }
    }
}
