//! A list with columns that several pages share: heads, the rows that can be seen, a selected one, its keyboard.

use std::collections::HashMap;
use std::sync::Arc;

use egui::accesskit::Role;
use egui::{
    Align, EventFilter, Galley, Id, Key, Modifiers, Rect, Response, ScrollArea, Sense, Shape,
    Stroke, StrokeKind, Ui, UiBuilder, pos2, vec2,
};

use crate::i18n::Language;
use crate::methods::matrix::{Class, Scope};
use crate::ui::type_set::{Face, Setting, Watch};
use crate::ui::widgets::{lines, listens, take_focus};
use crate::ui::{Context, marks};

/// A column: its head, its width and on which side its words stand.
pub(super) struct Column {
    head: String,
    width: Width,
    align: Align,
}

enum Width {
    /// In points.
    Fixed(f32),
    /// A part of what the fixed ones leave.
    Part(f32),
}

impl Column {
    /// A column of so many points.
    pub(super) const fn fixed(head: String, width: f32, align: Align) -> Self {
        Self {
            head,
            width: Width::Fixed(width),
            align,
        }
    }

    /// A column of that part of what is left, words on its left side.
    pub(super) const fn part(head: String, part: f32) -> Self {
        Self {
            head,
            width: Width::Part(part),
            align: Align::Min,
        }
    }
}

/// What stands in a row of a column.
#[derive(Default)]
pub(super) struct Cell {
    pub(super) text: String,
    /// The class whose mark and colour it has.
    pub(super) class: Option<Class>,
    /// True where it is said softly.
    pub(super) soft: bool,
}

impl Cell {
    pub(super) fn text(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            ..Self::default()
        }
    }

    pub(super) fn soft(text: impl Into<String>) -> Self {
        Self {
            soft: true,
            ..Self::text(text)
        }
    }
}

/// A list to be shown.
pub(super) struct Listing<'a> {
    /// Its name.
    pub(super) label: String,
    pub(super) columns: &'a [Column],
    pub(super) rows: usize,
    /// What stands there while there are no rows.
    pub(super) nothing: String,
    /// Changes with everything that the rows say but revision, scope and language.
    pub(super) key: (u64, u8),
    /// True where what it says is out of date.
    pub(super) dim: bool,
    /// True where a click goes where Enter goes.
    pub(super) click_opens: bool,
}

type Known = (Option<(u64, Scope)>, (u64, u8), Language, u32, bool);

/// A text with its class and whether it is said softly.
type Laid = (Arc<Galley>, Option<Class>, bool);

/// What a list remembers.
#[derive(Default)]
pub(super) struct Table {
    selected: usize,
    reveal: bool,
    page: usize,
    list: Option<Id>,
    watch: Watch,
    known: Option<Known>,
    texts: HashMap<(usize, usize), Laid>,
}

const ROW: f32 = 28.0;
const HEAD: f32 = 28.0;
const GAP: f32 = 14.0;

impl Table {
    /// True where keys are for it; asked before anything is shown.
    pub(super) fn listens(&self, ui: &Ui) -> bool {
        listens(ui, self.list)
    }

    /// The selected row.
    pub(super) const fn selected(&self) -> usize {
        self.selected
    }

    /// Selects a row and brings it into view.
    pub(super) const fn select(&mut self, row: usize) {
        self.selected = row;
        self.reveal = true;
    }

    /// Shows it over the room that is left; the row that is to be opened.
    pub(super) fn show(
        &mut self,
        ui: &mut Ui,
        ctx: &Context<'_>,
        listing: &Listing<'_>,
        listens: bool,
        cell: &dyn Fn(usize, usize) -> Cell,
    ) -> Option<usize> {
        let room = ui.available_rect_before_wrap();
        ui.advance_cursor_after_rect(room);
        let builder = UiBuilder::new().id_salt("confidence table").max_rect(room);
        let mut ui = ui.new_child(builder);
        ui.set_clip_rect(room.intersect(ui.clip_rect()));
        let id = ui.scope_id().with("rows");
        self.list = Some(id);
        if ui.interact(room, id, Sense::click()).clicked() {
            take_focus(&ui, id);
        }
        ui.ctx().accesskit_node_builder(id, |node| {
            node.set_role(Role::ListBox);
            node.set_label(listing.label.as_str());
        });
        self.selected = self.selected.min(listing.rows.saturating_sub(1));
        let mut opened = None;
        if listens {
            opened = self.keys(&ui, listing.rows, id);
        }
        let width = room.width().to_bits();
        let known = (
            ctx.derived.key(),
            listing.key,
            ctx.language(),
            width,
            ctx.presenting,
        );
        if self.watch.is_over(ui.painter()) || self.known != Some(known) || known.0.is_none() {
            self.texts.clear();
            self.known = Some(known);
        }
        let scale = if ctx.presenting { 1.15 } else { 1.0 };
        let spans = spans(listing.columns, room, scale);
        let head = Rect::from_min_size(room.min, vec2(room.width(), HEAD * scale));
        heads(&ui, ctx, listing.columns, (&spans, head), scale);
        let body = Rect::from_min_max(pos2(room.left(), head.bottom()), room.max);
        if listing.rows == 0 {
            let place = body.shrink2(vec2(16.0, 12.0));
            let mut inner = ui.new_child(UiBuilder::new().max_rect(place));
            inner.label(crate::ui::widgets::soft(
                listing.nothing.as_str(),
                ctx.tokens,
            ));
        } else {
            let clicked = self.rows(&mut ui, ctx, listing, (&spans, body, scale), cell);
            if let Some((row, twice)) = clicked {
                self.selected = row;
                take_focus(&ui, id);
                opened = (twice || listing.click_opens).then_some(row).or(opened);
            }
        }
        let filter = EventFilter {
            tab: false,
            horizontal_arrows: false,
            vertical_arrows: true,
            escape: false,
        };
        ui.memory_mut(|memory| memory.set_focus_lock_filter(id, filter));
        opened
    }

    fn rows(
        &mut self,
        ui: &mut Ui,
        ctx: &Context<'_>,
        listing: &Listing<'_>,
        (spans, body, scale): (&[(f32, f32)], Rect, f32),
        cell: &dyn Fn(usize, usize) -> Cell,
    ) -> Option<(usize, bool)> {
        let mut ui = ui.new_child(UiBuilder::new().id_salt("body").max_rect(body));
        ui.set_clip_rect(body.intersect(ui.clip_rect()));
        let height = ROW * scale;
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "a small count that is not below 0"
        )]
        let fits = (body.height() / height).max(0.0) as usize;
        self.page = fits.saturating_sub(1).max(1);
        let area = ScrollArea::vertical()
            .id_salt("table rows")
            .auto_shrink(false);
        let reveal = std::mem::take(&mut self.reveal).then_some(self.selected);
        let mut clicked = None;
        lines(
            &mut ui,
            area,
            (height, listing.rows),
            reveal,
            |ui, at, rect| {
                let response = self.row(ui, ctx, listing, (spans, rect, scale), at, cell);
                if response.clicked() {
                    clicked = Some((at, response.double_clicked()));
                }
            },
        );
        clicked
    }

    fn row(
        &mut self,
        ui: &Ui,
        ctx: &Context<'_>,
        listing: &Listing<'_>,
        (spans, rect, scale): (&[(f32, f32)], Rect, f32),
        at: usize,
        cell: &dyn Fn(usize, usize) -> Cell,
    ) -> Response {
        let id = ui.scope_id().with(at);
        let response = ui.interact(rect.intersect(ui.clip_rect()), id, Sense::CLICK);
        let selected = at == self.selected;
        let all = || {
            let texts = (0..spans.len()).map(|column| cell(at, column).text);
            let texts: Vec<String> = texts.filter(|text| !text.is_empty()).collect();
            texts.join(", ")
        };
        ui.ctx().accesskit_node_builder(id, |node| {
            node.set_role(Role::ListBoxOption);
            node.set_label(all());
            node.set_selected(selected);
        });
        if selected && let Some(list) = self.list {
            ui.ctx().accesskit_node_builder(list, |node| {
                node.set_active_descendant(id.accesskit_id());
            });
        }
        self.back(ui, ctx, rect, (selected, response.hovered()));
        let tokens = ctx.tokens;
        for (column, (left, right)) in spans.iter().enumerate() {
            let (galley, class, soft) = (self.texts.entry((at, column)))
                .or_insert_with(|| {
                    let cell = cell(at, column);
                    let room = right
                        - left
                        - if cell.class.is_some() {
                            18.0 * scale
                        } else {
                            0.0
                        };
                    let setting = Setting::line(tokens.text_body * scale, room.max(1.0));
                    let galley = ui.painter().layout_job(setting.job(cell.text, None));
                    (galley, cell.class, cell.soft)
                })
                .clone();
            let ink = match class {
                _ if soft || listing.dim => tokens.ink_soft,
                Some(class) => tokens.class(class),
                None => tokens.ink,
            };
            let mut left = *left;
            if let Some(class) = class {
                let mut shapes: Vec<Shape> = Vec::new();
                let at = pos2(left + 6.0 * scale, rect.center().y);
                marks::class(&mut shapes, at, 5.0 * scale, class, tokens.class(class));
                ui.painter().extend(shapes);
                left += 18.0 * scale;
            }
            let align = listing
                .columns
                .get(column)
                .map_or(Align::Min, |it| it.align);
            let x = match align {
                Align::Max => right - galley.size().x,
                Align::Min | Align::Center => left,
            };
            let y = rect.center().y - galley.size().y / 2.0;
            ui.painter().galley(pos2(x, y), galley, ink);
        }
        if response.hovered() {
            return response.on_hover_text_at_pointer(all());
        }
        response
    }

    fn back(&self, ui: &Ui, ctx: &Context<'_>, rect: Rect, (selected, hovered): (bool, bool)) {
        let (painter, tokens) = (ui.painter(), ctx.tokens);
        if selected {
            painter.rect_filled(rect, 0.0, tokens.selection);
            let mark = Rect::from_min_size(rect.min, vec2(3.0, rect.height()));
            painter.rect_filled(mark, 0.0, tokens.accent);
            if self
                .list
                .is_some_and(|list| ui.memory(|m| m.has_focus(list)))
            {
                let ring = Stroke::new(1.5, tokens.accent);
                painter.rect_stroke(rect, 0.0, ring, StrokeKind::Inside);
            }
        } else if hovered {
            painter.rect_filled(rect, 0.0, tokens.hover);
        }
    }

    /// Arrows and their kin select; the row that Enter opens.
    fn keys(&mut self, ui: &Ui, rows: usize, list: Id) -> Option<usize> {
        let pressed: Vec<Key> = ui.input(|input| {
            let events = input.events.iter().filter_map(|event| match event {
                egui::Event::Key {
                    key,
                    pressed: true,
                    modifiers: Modifiers::NONE,
                    ..
                } => Some(*key),
                _ => None,
            });
            events.collect()
        });
        let mut opened = None;
        for key in pressed {
            let at = self.selected;
            let to = match key {
                Key::Enter => {
                    opened = (rows > 0).then_some(at);
                    continue;
                }
                Key::ArrowDown => at + 1,
                Key::ArrowUp => at.saturating_sub(1),
                Key::PageDown => at + self.page.max(1),
                Key::PageUp => at.saturating_sub(self.page.max(1)),
                Key::Home => 0,
                Key::End => usize::MAX,
                _ => continue,
            };
            self.select(to.min(rows.saturating_sub(1)));
            take_focus(ui, list);
        }
        opened
    }
}

/// The left and right end of each column.
fn spans(columns: &[Column], room: Rect, scale: f32) -> Vec<(f32, f32)> {
    let (mut fixed, mut parts) = (32.0 + GAP * columns.len() as f32, 0.0);
    for column in columns {
        match column.width {
            Width::Fixed(width) => fixed += width * scale,
            Width::Part(part) => parts += part,
        }
    }
    let rest = (room.width() - fixed).max(80.0);
    let mut left = room.left() + 16.0;
    let ends = columns.iter().map(|column| {
        let width = match column.width {
            Width::Fixed(width) => width * scale,
            Width::Part(part) => rest * part / parts,
        };
        let span = (left, left + width);
        left = span.1 + GAP;
        span
    });
    ends.collect()
}

fn heads(
    ui: &Ui,
    ctx: &Context<'_>,
    columns: &[Column],
    (spans, rect): (&[(f32, f32)], Rect),
    scale: f32,
) {
    let (painter, tokens) = (ui.painter(), ctx.tokens);
    painter.rect_filled(rect, 0.0, tokens.band);
    for (column, (left, right)) in columns.iter().zip(spans) {
        let setting = Setting::line(tokens.text_small * scale, right - left).face(Face::Medium);
        let galley = painter.layout_job(setting.job(column.head.clone(), None));
        let x = match column.align {
            Align::Max => right - galley.size().x,
            Align::Min | Align::Center => *left,
        };
        let y = rect.center().y - galley.size().y / 2.0;
        painter.galley(pos2(x, y), galley, tokens.ink_soft);
    }
    painter.hline(
        rect.x_range(),
        rect.bottom(),
        Stroke::new(1.0, tokens.line_strong),
    );
}
