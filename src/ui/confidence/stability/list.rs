//! The list: its head, the rows that can be seen, its keyboard.

use egui::accesskit::Role;
use egui::{
    Align, EventFilter, Id, Key, Modifiers, Rect, ScrollArea, Sense, Stroke, Ui, UiBuilder,
};
use egui::{pos2, vec2};

use super::StabilityPage;
use super::lane::{Lane, Span};
use super::parts::{Word, put};
use super::row;
use crate::i18n::Message;
use crate::ui::action::Screen;
use crate::ui::type_set::Setting;
use crate::ui::widgets::{lines, take_focus};
use crate::ui::{Context, Intents};

/// Shows it over the room that is left.
pub(super) fn show(
    ui: &mut Ui,
    ctx: &Context<'_>,
    page: &mut StabilityPage,
    listens: bool,
    intents: &mut Intents,
) {
    let room = ui.available_rect_before_wrap();
    ui.advance_cursor_after_rect(room);
    let builder = UiBuilder::new()
        .id_salt("stability")
        .max_rect(room)
        .accessibility_role(Role::ListBox)
        .accessibility_label(ctx.text("stability-list"));
    let mut ui = ui.new_child(builder);
    ui.set_clip_rect(room.intersect(ui.clip_rect()));
    let id = ui.scope_id().with("rows");
    page.list = Some(id);
    // Beside the rows a click only takes the keys.
    if ui.interact(room, id, Sense::click()).clicked() {
        take_focus(&ui, id);
    }
    ui.ctx().accesskit_node_builder(id, |node| {
        node.set_role(Role::ListBox);
        node.set_label(ctx.text("stability-list"));
    });
    if listens {
        keys(&ui, ctx, page, id, intents);
    }
    let last = ctx.derived.figures.of(page.choice.kind).n;
    let lane = Lane::of(ctx, room, last);
    let stamp = ctx.certainty.stability.stamp();
    let width = room.width().to_bits();
    let key = (ctx.derived.key(), stamp, ctx.language(), page.choice, width);
    page.texts.begin(ui.painter(), key);
    let height = 40.0 * lane.scale;
    let head = Rect::from_min_size(room.min, vec2(room.width(), height));
    heads(&ui, ctx, page, (&lane, head));
    let body = Rect::from_min_max(pos2(room.left(), head.bottom()), room.max);
    rows(&mut ui, ctx, page, (&lane, body), intents);
    let filter = EventFilter {
        tab: false,
        horizontal_arrows: false,
        vertical_arrows: true,
        escape: false,
    };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(id, filter));
}

fn rows(
    ui: &mut Ui,
    ctx: &Context<'_>,
    page: &mut StabilityPage,
    (lane, body): (&Lane, Rect),
    intents: &mut Intents,
) {
    let mut ui = ui.new_child(UiBuilder::new().id_salt("body").max_rect(body));
    ui.set_clip_rect(body.intersect(ui.clip_rect()));
    let count = page.board.rows.len();
    if count == 0 {
        let text = crate::ui::widgets::soft(ctx.text("stability-nothing"), ctx.tokens);
        ui.add_space(12.0);
        ui.horizontal(|ui| {
            ui.add_space(16.0);
            ui.label(text);
        });
        return;
    }
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a small count that is not below 0"
    )]
    let fits = (body.height() / lane.height).max(0.0) as usize;
    page.page = fits.saturating_sub(1).max(1);
    let area = ScrollArea::vertical()
        .id_salt("stability rows")
        .auto_shrink(false);
    let reveal = page.selected.filter(|_| std::mem::take(&mut page.reveal));
    let reveal = reveal.and_then(|subject| page.board.place(subject));
    let mut clicked = None;
    lines(
        &mut ui,
        area,
        (lane.height, count),
        reveal,
        |ui, at, rect| {
            let Some(row) = page.board.rows.get(at).copied() else {
                return;
            };
            let response = row::show(ui, ctx, page, (lane, rect), &row);
            if response.clicked() {
                clicked = Some((row.subject, response.double_clicked()));
            }
        },
    );
    if let Some((subject, twice)) = clicked {
        page.selected = Some(subject);
        if twice {
            page.leave_for(Screen::Matrix, ctx.project, intents);
        }
        if let Some(list) = page.list {
            take_focus(&ui, list);
        }
    }
}

/// What stands in the columns.
fn heads(ui: &Ui, ctx: &Context<'_>, page: &mut StabilityPage, (lane, rect): (&Lane, Rect)) {
    let painter = ui.painter().clone();
    painter.rect_filled(rect, 0.0, ctx.tokens.band);
    let top =
        Message::new("stability-head-top").with("top", ctx.certainty.options.top().to_string());
    let axis = (lane.axis.left - 4.0, lane.axis.right + 4.0);
    let columns: [(Option<Span>, String, Align); 9] = [
        (Some(lane.rank), ctx.text("stability-head-rank"), Align::Max),
        (Some(lane.name), ctx.text(name_key(page)), Align::Min),
        (
            lane.has_word.then_some(lane.class),
            ctx.text("stability-head-class"),
            Align::Min,
        ),
        (
            Some(lane.bar),
            ctx.text("stability-head-classes"),
            Align::Min,
        ),
        (
            Some(lane.holds),
            ctx.text("stability-head-holds"),
            Align::Min,
        ),
        (
            lane.interval,
            ctx.text("stability-head-interval"),
            Align::Max,
        ),
        (lane.first, ctx.text("stability-head-first"), Align::Max),
        (lane.top, ctx.say(&top), Align::Max),
        (lane.mean, ctx.text("stability-head-mean"), Align::Max),
    ];
    let size = ctx.tokens.text_small * lane.scale;
    for (slot, (span, text, align)) in columns.into_iter().enumerate() {
        let Some((left, right)) = span else {
            continue;
        };
        let setting = Setting {
            rows: 2,
            ..Setting::line(size, right - left)
        };
        let words = (page.texts).line(&painter, (Word::Head, slot), setting, || text);
        let place = Rect::from_x_y_ranges(left..=right, rect.y_range());
        put(&painter, words, place, align, ctx.tokens.ink_soft);
    }
    let setting = Setting::line(size, axis.1 - axis.0);
    let name = (page.texts).line(&painter, (Word::Head, 20), setting, || {
        ctx.text("stability-head-axis")
    });
    let at = pos2(axis.0, rect.top() + 3.0);
    painter.galley(at, name, ctx.tokens.ink_soft);
    for rank in lane.axis.ticks() {
        let setting = Setting::line(size, 60.0);
        let text = (page.texts).line(&painter, (Word::Head, 100 + rank), setting, || {
            rank.to_string()
        });
        let half = text.size().x / 2.0;
        let x = (lane.axis.x(rank) - half).min(axis.1 - 2.0 * half);
        painter.galley(
            pos2(x, rect.bottom() - text.size().y - 2.0),
            text,
            ctx.tokens.ink_soft,
        );
    }
    let edge = Stroke::new(1.0, ctx.tokens.line_strong);
    painter.hline(rect.x_range(), rect.bottom(), edge);
}

const fn name_key(page: &StabilityPage) -> &'static str {
    use crate::methods::matrix::Kind;
    match page.choice.kind {
        Kind::Touchpoints => "table-column-touchpoint",
        Kind::Factors => "table-column-factor",
        Kind::Stages => "table-column-stage",
    }
}

/// Does what the keys of this frame say: arrows and their kin select, Enter goes to the matrix, Shift+Enter to the priorities.
fn keys(ui: &Ui, ctx: &Context<'_>, page: &mut StabilityPage, list: Id, intents: &mut Intents) {
    let pressed: Vec<(Key, Modifiers)> = ui.input(|input| {
        let events = input.events.iter().filter_map(|event| match event {
            egui::Event::Key {
                key,
                pressed: true,
                modifiers,
                ..
            } => Some((*key, *modifiers)),
            _ => None,
        });
        events.collect()
    });
    for (key, modifiers) in pressed {
        if key == Key::Enter && (modifiers.is_none() || modifiers.shift_only()) {
            let screen = if modifiers.shift {
                Screen::Priorities
            } else {
                Screen::Matrix
            };
            page.leave_for(screen, ctx.project, intents);
            continue;
        }
        if !modifiers.is_none() {
            continue;
        }
        let step = page.page.max(1);
        let at = page.selected.and_then(|it| page.board.place(it));
        let at = at.unwrap_or(0);
        let to = match key {
            Key::ArrowDown => at + 1,
            Key::ArrowUp => at.saturating_sub(1),
            Key::PageDown => at + step,
            Key::PageUp => at.saturating_sub(step),
            Key::Home => 0,
            Key::End => usize::MAX,
            _ => continue,
        };
        let last = page.board.rows.len().saturating_sub(1);
        if let Some(row) = page.board.rows.get(to.min(last)) {
            page.selected = Some(row.subject);
            page.reveal = true;
        }
        take_focus(ui, list);
    }
}
