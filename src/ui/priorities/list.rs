//! A column of ranked bars: its head, the rows that can be seen, and what lies over them.

use egui::{Rect, ScrollArea, Ui, UiBuilder, pos2, vec2};

use super::texts::{Setting, Word};
use super::{PrioritiesView, certainty, curve, keys, limits, row, toolbar};
use crate::i18n::{Message, percent};
use crate::methods::matrix::{Kind, Side};
use crate::ui::{Context, Intents};

/// How much larger a presentation is, beside the zoom of the window.
const PRESENTED: f32 = 1.15;

/// Where everything of a row stands: places along x, in points.
#[derive(Clone, Copy, Debug)]
pub(super) struct Lane {
    /// How much larger than usual.
    pub(super) scale: f32,
    /// Of a row.
    pub(super) height: f32,
    /// The right end of the rank.
    pub(super) rank: f32,
    /// Where the name begins, and its width.
    pub(super) name: (f32, f32),
    /// Where the stage's name begins, and its width.
    pub(super) stage: Option<(f32, f32)>,
    /// The middle of the channel's icon.
    pub(super) channel: Option<f32>,
    /// Where the class begins, and the width of its word.
    pub(super) class: (f32, Option<f32>),
    /// The ends of the bars' axis.
    pub(super) bars: (f32, f32),
    /// The right end of the value.
    pub(super) value: f32,
    /// The ends of how often the class holds.
    pub(super) holds: Option<(f32, f32)>,
    /// Where rows that cannot be told apart are joined.
    pub(super) band: Option<f32>,
    /// The ends of the curve's axis.
    pub(super) curve: Option<(f32, f32)>,
}

impl Lane {
    fn of(ctx: &Context<'_>, view: &PrioritiesView, rect: Rect) -> Self {
        let scale = if ctx.presenting { PRESENTED } else { 1.0 };
        let touchpoints = view.kind() == Kind::Touchpoints;
        let width = rect.width();
        let curve = view.shows_curve() && width >= 560.0 * scale;
        // What stands in the tooltip as well makes way for the bars.
        let wide = width >= if curve { 960.0 } else { 700.0 } * scale;
        let gap = 10.0;
        let band = (!view.plain).then_some(rect.left() + 8.0);
        let mut x = rect.left() + band.map_or(8.0, |_| 16.0) + 36.0 * scale;
        let rank = x;
        x += gap;
        let name = (
            x,
            (width * if wide { 0.27 } else { 0.3 }).clamp(90.0, 380.0),
        );
        x += name.1 + gap;
        let stage = (touchpoints && wide).then(|| (x, (width * 0.12).clamp(70.0, 170.0)));
        x += stage.map_or(0.0, |(_, width)| width + gap);
        let channel = touchpoints.then_some(x + 12.0);
        x += channel.map_or(0.0, |_| 24.0 + gap);
        let class = (x, (width >= 560.0 * scale).then_some(92.0 * scale));
        x += 16.0 + class.1.unwrap_or(0.0) + gap;
        let mut right = rect.right() - 16.0;
        let curve = curve.then(|| {
            let width = (width * 0.17).clamp(70.0, 260.0);
            (right - width, right)
        });
        right = curve.map_or(right, |(left, _)| left - 2.0 * gap);
        let holds =
            (!view.plain && width >= 520.0 * scale).then_some((right - 64.0 * scale, right));
        right = holds.map_or(right, |(left, _)| left - gap);
        let value = right;
        let bars = (x, (value - 62.0 * scale - gap).max(x + 40.0));
        Self {
            scale,
            height: (26.0 * scale).round(),
            rank,
            name,
            stage,
            channel,
            class,
            bars,
            value,
            holds,
            band,
            curve,
        }
    }
}

/// Where a column stands.
#[derive(Clone, Copy)]
pub(super) struct Place {
    /// Which column.
    pub(super) column: usize,
    pub(super) lane: Lane,
    /// Above the rows.
    pub(super) head: Rect,
    /// The rows that can be seen.
    pub(super) body: Rect,
}

/// Shows a column.
pub(super) fn show(
    view: &mut PrioritiesView,
    ui: &mut Ui,
    ctx: &Context<'_>,
    (column, rect): (usize, Rect),
    intents: &mut Intents,
) {
    let lane = Lane::of(ctx, view, rect);
    view.curve_fits = lane.curve.is_some();
    let mut top = rect.top();
    if view.choice.compares() {
        top += side_head(view, ui, ctx, (column, rect, &lane));
    }
    let head = Rect::from_min_size(
        pos2(rect.left(), top),
        vec2(rect.width(), 38.0 * lane.scale),
    );
    let body = Rect::from_min_max(pos2(rect.left(), head.bottom()), rect.max);
    if column > 0 {
        let line = egui::Stroke::new(1.0, ctx.tokens.line);
        ui.painter().vline(rect.left(), rect.y_range(), line);
    }
    let mut place = Place {
        column,
        lane,
        head,
        body,
    };
    measure(view, ui, ctx, &place);
    let count = view.board.rows(column).len();
    view.page = rows_in(body.height(), lane.height).saturating_sub(1).max(1);
    let builder = UiBuilder::new().id_salt(("column", column)).max_rect(body);
    let mut inside = ui.new_child(builder);
    inside.set_clip_rect(body.intersect(ui.clip_rect()));
    let seen = ScrollArea::vertical()
        .id_salt(("rows", column, view.kind()))
        .auto_shrink(false)
        .show_viewport(&mut inside, |ui, seen| {
            ui.set_height(count as f32 * lane.height + 8.0);
            reveal(view, ui, &place);
            rows(view, ui, ctx, &place, seen, intents);
            seen
        })
        .inner;
    let edge = egui::Stroke::new(1.0, ctx.tokens.line_strong);
    ui.painter().hline(body.x_range(), head.bottom(), edge);
    // Lines end with the last row.
    let bottom = body.top() + count as f32 * lane.height - seen.min.y;
    place.body.max.y = bottom.clamp(body.top(), body.bottom());
    limits::show(view, ui, ctx, &place, intents);
}

fn rows_in(height: f32, of: f32) -> usize {
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a small count that is not below 0"
    )]
    let rows = (height / of).max(0.0) as usize;
    rows
}

/// Scrolls to the selected row where it is to be seen.
fn reveal(view: &PrioritiesView, ui: &Ui, place: &Place) {
    if !view.reveal {
        return;
    }
    let Some(at) = (view.selected).and_then(|s| view.board.place(place.column, s)) else {
        return;
    };
    let top = ui.max_rect().top() + at as f32 * place.lane.height;
    let row = Rect::from_min_size(
        pos2(ui.max_rect().left(), top),
        vec2(1.0, place.lane.height),
    );
    ui.scroll_to_rect_animation(row, None, egui::style::ScrollAnimation::none());
}

fn rows(
    view: &mut PrioritiesView,
    ui: &mut Ui,
    ctx: &Context<'_>,
    place: &Place,
    seen: Rect,
    intents: &mut Intents,
) {
    let height = place.lane.height;
    let progress = view.slide.progress(ui);
    let first = rows_in(seen.min.y, height);
    let last = rows_in(seen.max.y, height) + 1;
    // While rows slide, those near the edge may come from beyond it.
    let more = if progress < 1.0 { 40 } else { 0 };
    let range = first.saturating_sub(more)..last + more;
    let origin = ui.max_rect().min;
    let bottom = origin.y + view.board.rows(place.column).len() as f32 * height;
    curve::ground(ui, ctx, place, (origin.y, bottom));
    let mut clicked = None;
    for at in range.clone() {
        let Some(row) = view.board.rows(place.column).get(at).copied() else {
            break;
        };
        let y = (view.slide).place(place.column, row.subject, at, progress) * height;
        let rect = Rect::from_min_size(
            pos2(place.body.left(), origin.y + y),
            vec2(place.body.width(), height),
        );
        certainty::band(view, ui, ctx, (place, rect), at);
        let response = row::show(view, ui, ctx, (place, rect), &row);
        if response.clicked() {
            clicked = Some((row.subject, response.double_clicked()));
        }
    }
    curve::show(view, ui, ctx, place, (origin.y, range));
    if let Some((subject, twice)) = clicked {
        view.select(place.column, subject);
        if twice {
            let matrix = crate::ui::action::Screen::Matrix;
            intents.push(crate::ui::Intent::Go(matrix, Some(subject)));
        }
        if let Some(list) = view.list {
            keys::take_focus(ui, list);
        }
    }
}

/// What the bars and the curve measure.
fn measure(view: &mut PrioritiesView, ui: &Ui, ctx: &Context<'_>, place: &Place) {
    let lane = &place.lane;
    let setting = Setting {
        size: ctx.tokens.text_small * lane.scale,
        strong: false,
        struck: false,
    };
    let key = view.choice.length().key();
    let slot = (Word::Head, usize::MAX, 200);
    let text = (view.texts).line(ui.painter(), slot, setting, || ctx.text(key));
    let at = pos2(
        lane.value - text.size().x,
        place.head.bottom() - text.size().y - 4.0,
    );
    ui.painter().galley(at, text, ctx.tokens.ink_soft);
    if let Some((left, right)) = lane.holds {
        let slot = (Word::Head, usize::MAX - 2, width_of(right - left));
        let text = (view.texts).line(ui.painter(), slot, setting, || ctx.text("priorities-holds"));
        let at = pos2(
            right - text.size().x,
            place.head.bottom() - text.size().y - 4.0,
        );
        ui.painter().galley(at, text, ctx.tokens.ink_soft);
    }
    if let Some((left, right)) = lane.curve {
        let slot = (Word::Head, usize::MAX - 1, width_of(right - left));
        let text = (view.texts).line(ui.painter(), slot, setting, || {
            ctx.text("priorities-cumulative")
        });
        let at = pos2(left, place.head.top() + 2.0);
        ui.painter().galley(at, text, ctx.tokens.ink_soft);
    }
}

/// A width in whole points.
pub(super) fn width_of(width: f32) -> u16 {
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "held to the range first"
    )]
    let width = width.clamp(0.0, 4_000.0) as u16;
    width
}

/// What a side adds up to; its height.
fn side_head(
    view: &PrioritiesView,
    ui: &mut Ui,
    ctx: &Context<'_>,
    (column, rect, lane): (usize, Rect, &Lane),
) -> f32 {
    let (Some(side), Some(figures)) = (Side::ALL.get(column), view.board.sides.get(column)) else {
        return 0.0;
    };
    let height = 46.0 * lane.scale;
    let inner = Rect::from_min_size(
        pos2(rect.left() + 12.0, rect.top() + 4.0),
        vec2(rect.width() - 24.0, height - 4.0),
    );
    let mut ui = ui.new_child(UiBuilder::new().id_salt(("side", column)).max_rect(inner));
    ui.spacing_mut().item_spacing.y = 0.0;
    let name = ctx.text(toolbar::side_key(Some(*side)));
    let size = ctx.tokens.text_heading * lane.scale;
    ui.label(crate::ui::widgets::strong(name).size(size));
    let text = Message::new("priorities-side-figures")
        .with("count", figures.touchpoints)
        .with("critical", figures.critical)
        .with("share", percent(ctx.language(), figures.share, 1));
    let size = ctx.tokens.text_small * lane.scale;
    let text = crate::ui::widgets::soft(ctx.say(&text), ctx.tokens).size(size);
    ui.add(egui::Label::new(text).truncate());
    height
}
