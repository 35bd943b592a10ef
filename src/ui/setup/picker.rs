//! The template's touchpoints as painted lines with boxes to tick, stage by stage in columns; one widget for the keyboard.

use egui::{
    Align2, Color32, Event, EventFilter, FontFamily, FontId, Id, Key, Modifiers, Pos2, Rect, Role,
    ScrollArea, Sense, Stroke, StrokeKind, Ui, WidgetInfo, pos2, style::ScrollAnimation, vec2,
};

use super::page;
use super::pick::{Group, Offer, Pick, Spot, Tick};
use super::strip::tick;
use crate::i18n::{Message, visible};
use crate::ui::{Context, SEMIBOLD, Tokens};

/// Heights of a stage's head and of a touchpoint's line, and below a group.
const HEAD: f32 = 36.0;
const LINE: f32 = 28.0;
const BELOW: f32 = 8.0;

/// The narrowest column.
const COLUMN: f32 = 290.0;

/// The side of a box.
const BOX: f32 = 16.0;

/// Where the keyboard is.
#[derive(Default)]
pub(super) struct Cursor {
    /// Which line, counted through all groups.
    at: usize,
    /// Whether the line is to be brought into view.
    reveal: bool,
    /// Whether the picker is to take the focus.
    pub(super) wanted: bool,
}

/// What is asked for beyond ticks.
#[derive(Debug, PartialEq)]
pub(super) enum Wish {
    /// Add what is ticked.
    Add,
    /// Look for what begins so.
    Filter(String),
    /// Look for nothing.
    ClearFilter,
}

/// Where the groups and lines lie.
struct Layout {
    rows: Vec<usize>,
    tops: Vec<f32>,
    width: f32,
    height: f32,
}

impl Layout {
    fn of(groups: &[Group], width: f32) -> Self {
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "a few columns"
        )]
        let columns = ((width / COLUMN) as usize).max(1);
        let (mut rows, mut tops, mut height) = (Vec::new(), Vec::new(), 0.0);
        for group in groups {
            let count = group.offers.len().div_ceil(columns);
            rows.push(count);
            tops.push(height);
            height += HEAD + LINE * to_f32(count) + BELOW;
        }
        Self {
            rows,
            tops,
            width: width / to_f32(columns),
            height,
        }
    }

    fn rows(&self, group: usize) -> usize {
        self.rows.get(group).copied().unwrap_or(1).max(1)
    }

    /// A line's place from the top left of the whole.
    fn place(&self, spot: Spot, whole: f32) -> Rect {
        let top = |group: usize| self.tops.get(group).copied().unwrap_or(0.0);
        match spot {
            Spot::Stage(group) => Rect::from_min_size(pos2(0.0, top(group)), vec2(whole, HEAD)),
            Spot::Offer(group, offer) => {
                let rows = self.rows(group);
                let (column, row) = (to_f32(offer / rows), to_f32(offer % rows));
                let at = pos2(column * self.width, top(group) + HEAD + LINE * row);
                Rect::from_min_size(at, vec2(self.width - 8.0, LINE))
            }
        }
    }
}

#[expect(clippy::cast_precision_loss, reason = "a place on the screen")]
const fn to_f32(count: usize) -> f32 {
    count as f32
}

/// Shows the picker in the room that there is.
pub(super) fn show(
    ui: &mut Ui,
    ctx: &Context<'_>,
    pick: &mut Pick,
    cursor: &mut Cursor,
    filter: &str,
) -> Option<Wish> {
    cursor.at = cursor.at.min(pick.spots.len().saturating_sub(1));
    let id = Id::unique("pick touchpoints");
    let mut wish = None;
    let list = ScrollArea::vertical()
        .id_salt("pick")
        .max_height(ui.available_height())
        .auto_shrink(false);
    list.show(ui, |ui| {
        let layout = Layout::of(&pick.groups, ui.available_width() - 12.0);
        let size = vec2(
            ui.available_width(),
            layout.height.max(ui.available_height()),
        );
        let (rect, _) = ui.allocate_exact_size(size, Sense::hover());
        ui.interact(rect, id, Sense::focusable_noninteractive());
        ui.ctx().accesskit_node_builder(id, |node| {
            node.set_role(Role::List);
            node.set_label(ctx.text("setup-pick-list"));
        });
        if std::mem::take(&mut cursor.wanted) {
            page::take_focus(ui, id);
        }
        let focused = ui.memory(|memory| memory.has_focus(id));
        if focused {
            let held = EventFilter {
                horizontal_arrows: true,
                vertical_arrows: true,
                escape: !filter.is_empty(),
                tab: false,
            };
            ui.memory_mut(|memory| memory.set_focus_lock_filter(id, held));
            wish = keys(ui, pick, cursor, &layout);
        }
        let whole = rect.width() - 12.0;
        if std::mem::take(&mut cursor.reveal)
            && let Some(spot) = pick.spots.get(cursor.at)
        {
            let place = layout.place(*spot, whole).translate(rect.min.to_vec2());
            ui.scroll_to_rect_animation(place.expand(LINE), None, ScrollAnimation::none());
        }
        for (at, spot) in pick.spots.clone().into_iter().enumerate() {
            let place = layout.place(spot, whole).translate(rect.min.to_vec2());
            if !ui.is_rect_visible(place) {
                continue;
            }
            let marked = focused && at == cursor.at;
            if line(ui, ctx, pick, spot, place, marked) {
                pick.toggle(spot);
                cursor.at = at;
                page::take_focus(ui, id);
            }
        }
    });
    wish
}

/// Does what the keys say.
fn keys(ui: &Ui, pick: &mut Pick, cursor: &mut Cursor, layout: &Layout) -> Option<Wish> {
    let events = ui.input(|input| input.events.clone());
    let mut wish = None;
    for event in events {
        match event {
            Event::Key {
                key,
                pressed: true,
                modifiers,
                ..
            } => wish = key_pressed(pick, cursor, layout, key, modifiers).or(wish),
            // A space ticks; every other sign is looked for.
            Event::Text(text) if !text.trim().is_empty() => wish = Some(Wish::Filter(text)),
            _ => {}
        }
    }
    wish
}

fn key_pressed(
    pick: &mut Pick,
    cursor: &mut Cursor,
    layout: &Layout,
    key: Key,
    modifiers: Modifiers,
) -> Option<Wish> {
    let spot = *pick.spots.get(cursor.at)?;
    let group = match spot {
        Spot::Stage(group) | Spot::Offer(group, _) => group,
    };
    let along = modifiers.shift_only();
    if modifiers.command_only() && key == Key::A {
        pick.set_all(true);
    }
    if !modifiers.is_none() && !along {
        return None;
    }
    match key {
        Key::Space if along => pick.toggle(Spot::Stage(group)),
        Key::Space => pick.toggle(spot),
        Key::Enter => return Some(Wish::Add),
        Key::Escape => return Some(Wish::ClearFilter),
        _ => {
            let to = target(pick, cursor.at, spot, layout, key)?;
            if along {
                pick.set(spot, true);
            }
            cursor.at = to;
            cursor.reveal = true;
            if let (true, Some(spot @ Spot::Offer(..))) = (along, pick.spots.get(to)) {
                pick.set(*spot, true);
            }
        }
    }
    None
}

/// The line to which a key leads: up and down along the list, left and right to the column beside, pages by stage.
fn target(pick: &Pick, at: usize, spot: Spot, layout: &Layout, key: Key) -> Option<usize> {
    let last = pick.spots.len().saturating_sub(1);
    let is_head = |at: &usize| matches!(pick.spots.get(*at), Some(Spot::Stage(_)));
    let column = |by: usize, back: bool| match spot {
        Spot::Stage(_) => Some(at),
        Spot::Offer(_, offer) if back => offer.checked_sub(by).map(|_| at - by),
        Spot::Offer(group, offer) => pick.get(group, offer + by).map(|_| at + by),
    };
    let rows = match spot {
        Spot::Stage(group) | Spot::Offer(group, _) => layout.rows(group),
    };
    match key {
        Key::ArrowDown => Some((at + 1).min(last)),
        Key::ArrowUp => Some(at.saturating_sub(1)),
        Key::ArrowRight => column(rows, false),
        Key::ArrowLeft => column(rows, true),
        Key::Home => Some(0),
        Key::End => Some(last),
        Key::PageDown => (at + 1..=last).find(is_head).or(Some(last)),
        Key::PageUp => (0..at).rev().find(is_head).or(Some(0)),
        _ => None,
    }
}

/// A line; true where it was pressed.
fn line(ui: &Ui, ctx: &Context<'_>, pick: &Pick, spot: Spot, rect: Rect, marked: bool) -> bool {
    match spot {
        Spot::Stage(at) => match pick.groups.get(at) {
            Some(group) => head(ui, ctx, (pick.tick(at), group), rect, marked),
            None => false,
        },
        Spot::Offer(group, at) => match pick.get(group, at) {
            Some(offer) => {
                let told = pick.tick(group) == Tick::Present;
                let chosen = pick.is_chosen(offer);
                touchpoint(ui, ctx, (offer, told), chosen, rect, marked)
            }
            None => false,
        },
    }
}

fn head(
    ui: &Ui,
    ctx: &Context<'_>,
    (state, group): (Tick, &Group),
    rect: Rect,
    marked: bool,
) -> bool {
    let tokens = ctx.tokens;
    let response = ui.interact(
        rect,
        ui.scope_id().with(("stage", &group.stage)),
        Sense::CLICK,
    );
    let name = Message::new("setup-pick-stage")
        .with("stage", group.stage.as_str())
        .with("count", group.offers.len());
    let name = ctx.say(&name);
    let (free, all) = (state != Tick::Present, state == Tick::All);
    response.widget_info(|| WidgetInfo::selected(Role::CheckBox, free, all, name.as_str()));
    let line = rect.shrink2(vec2(0.0, 4.0));
    back(ui, tokens, line, free && response.hovered(), marked);
    tick_box(ui, tokens, line, state);
    let font = FontId::new(tokens.text_heading, FontFamily::Name(SEMIBOLD.into()));
    let at = line.left_center() + vec2(BOX + 16.0, 0.0);
    let named = (ui.painter()).text(at, Align2::LEFT_CENTER, name, font, tokens.ink);
    if !free {
        // Said once for all of it.
        let at = pos2(named.right() + 12.0, line.center().y);
        present(ui, ctx, response.id, Align2::LEFT_CENTER, at);
    }
    free && response.clicked()
}

fn touchpoint(
    ui: &Ui,
    ctx: &Context<'_>,
    (offer, told): (&Offer, bool),
    chosen: bool,
    rect: Rect,
    marked: bool,
) -> bool {
    let tokens = ctx.tokens;
    let id = ui.scope_id().with(("offer", offer.place));
    let response = ui.interact(rect, id, Sense::CLICK);
    let info = || WidgetInfo::selected(Role::CheckBox, !offer.present, chosen, &offer.name);
    response.widget_info(info);
    back(
        ui,
        tokens,
        rect,
        response.hovered() && !offer.present,
        marked,
    );
    let mut right = rect.right() - 4.0;
    let ink = if offer.present {
        tokens.ink_soft
    } else {
        tokens.ink
    };
    if offer.present {
        tick_box(ui, tokens, rect, Tick::Present);
        if !told {
            let at = pos2(right, rect.center().y);
            right = present(ui, ctx, id, Align2::RIGHT_CENTER, at).left() - 8.0;
        }
    } else {
        tick_box(ui, tokens, rect, if chosen { Tick::All } else { Tick::No });
    }
    let left = rect.left() + BOX + 16.0;
    let font = FontId::proportional(tokens.text_body + 1.0);
    let mut job =
        egui::text::LayoutJob::simple_singleline(visible(&offer.name).into_owned(), font, ink);
    job.wrap = egui::text::TextWrapping::truncate_at_width(right - left);
    let name = ui.ctx().fonts_mut(|fonts| fonts.layout_job(job));
    let cut = name.elided;
    let at = pos2(left, rect.center().y - name.size().y / 2.0);
    ui.painter().galley(at, name, ink);
    let clicked = response.clicked();
    if cut {
        response.on_hover_text(&offer.name);
    }
    clicked && !offer.present
}

/// Says that the project has this already; where the words stand.
fn present(ui: &Ui, ctx: &Context<'_>, id: Id, align: Align2, at: Pos2) -> Rect {
    let word = ctx.text("setup-pick-present");
    ui.ctx()
        .accesskit_node_builder(id, |node| node.set_description(word.as_str()));
    let font = FontId::proportional(ctx.tokens.text_small);
    ui.painter()
        .text(at, align, word, font, ctx.tokens.ink_soft)
}

fn back(ui: &Ui, tokens: &Tokens, rect: Rect, hovered: bool, marked: bool) {
    let fill = if hovered {
        tokens.hover
    } else {
        Color32::TRANSPARENT
    };
    let line = if marked {
        Stroke::new(2.0, tokens.accent)
    } else {
        Stroke::NONE
    };
    let rounding = f32::from(tokens.rounding);
    ui.painter()
        .rect(rect, rounding, fill, line, StrokeKind::Inside);
}

fn box_of(rect: Rect) -> Rect {
    let centre = pos2(rect.left() + 8.0 + BOX / 2.0, rect.center().y);
    Rect::from_center_size(centre, vec2(BOX, BOX))
}

/// A box: empty, with a bar for a part, with a tick for all.
fn tick_box(ui: &Ui, tokens: &Tokens, rect: Rect, state: Tick) {
    let square = box_of(rect);
    if state == Tick::Present {
        let pen = Stroke::new(1.5, tokens.ink_soft);
        return tick(ui.painter(), square.center(), 6.0, pen);
    }
    let painter = ui.painter();
    let full = state != Tick::No;
    let fill = if full { tokens.accent } else { tokens.field };
    let line = if full { tokens.accent } else { tokens.ink_soft };
    let pen = Stroke::new(1.5, line);
    painter.rect(square, 3.0, fill, pen, StrokeKind::Inside);
    let pen = Stroke::new(2.0, tokens.on_accent);
    match state {
        Tick::No | Tick::Present => {}
        Tick::Some => {
            let y = square.center().y;
            painter.hline(square.shrink(4.0).x_range(), y, pen);
        }
        Tick::All => tick(painter, square.center(), 5.5, pen),
    }
}
