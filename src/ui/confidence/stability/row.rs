//! A row: rank and name, its class, how often each class comes up, between which places its rank lies.

use egui::accesskit::Role;
use egui::{Align, Color32, Rect, Response, Sense, Shape, Stroke, StrokeKind, Ui, pos2, vec2};

use super::board::{Row, name_at};
use super::lane::{Lane, Span};
use super::parts::{Word, dimmed, ink_on, paint_part, parts, put};
use super::{StabilityPage, spreads};
use crate::i18n::{Message, score};
use crate::methods::matrix::{Class, Kind};
use crate::methods::stability::ItemStability;
use crate::ui::confidence::{state, words};
use crate::ui::type_set::Setting;
use crate::ui::{Context, marks};

/// Paints a row into its rectangle.
pub(super) fn show(
    ui: &Ui,
    ctx: &Context<'_>,
    page: &mut StabilityPage,
    (lane, rect): (&Lane, Rect),
    row: &Row,
) -> Response {
    let id = ui.scope_id().with(row.subject);
    let response = ui.interact(rect.intersect(ui.clip_rect()), id, Sense::CLICK);
    let selected = page.selected == Some(row.subject);
    read(ui, ctx, page, row, &response, selected);
    if selected && let Some(list) = page.list {
        ui.ctx().accesskit_node_builder(list, |node| {
            node.set_active_descendant(id.accesskit_id());
        });
    }
    back(ui, ctx, page, rect, &response, selected);
    let mut pen = Pen {
        ui,
        ctx,
        page,
        lane,
        rect,
        row,
    };
    pen.identity();
    if let Some(found) = row.found {
        pen.classes(&found);
        pen.ranks(&found);
    }
    if response.hovered() {
        return response.on_hover_ui_at_pointer(|ui| tooltip(ui, ctx, page, row));
    }
    response
}

fn back(
    ui: &Ui,
    ctx: &Context<'_>,
    page: &StabilityPage,
    rect: Rect,
    response: &Response,
    selected: bool,
) {
    let (painter, tokens) = (ui.painter(), ctx.tokens);
    if selected {
        painter.rect_filled(rect, 0.0, tokens.selection);
        let mark = Rect::from_min_size(rect.min, vec2(3.0, rect.height()));
        painter.rect_filled(mark, 0.0, tokens.accent);
        let focused = page
            .list
            .is_some_and(|list| ui.memory(|m| m.has_focus(list)));
        if focused {
            let ring = Stroke::new(1.5, tokens.accent);
            painter.rect_stroke(rect, 0.0, ring, StrokeKind::Inside);
        }
    } else if response.hovered() {
        painter.rect_filled(rect, 0.0, tokens.hover);
    }
}

struct Pen<'a> {
    ui: &'a Ui,
    ctx: &'a Context<'a>,
    page: &'a mut StabilityPage,
    lane: &'a Lane,
    rect: Rect,
    row: &'a Row,
}

impl Pen<'_> {
    fn write(
        &mut self,
        word: Word,
        (left, right): Span,
        (small, align, ink): (bool, Align, Color32),
        text: impl FnOnce() -> String,
    ) {
        let size = if small {
            self.ctx.tokens.text_small
        } else {
            self.ctx.tokens.text_body
        };
        let setting = Setting::line(size * self.lane.scale, right - left);
        let slot = (word, self.row.position);
        let text = (self.page.texts).line(self.ui.painter(), slot, setting, text);
        let place = Rect::from_x_y_ranges(left..=right, self.rect.y_range());
        put(self.ui.painter(), text, place, align, ink);
    }

    /// A colour of a figure, which is lighter while that is out of date.
    fn ink(&self, colour: Color32) -> Color32 {
        dimmed(self.ctx.tokens, colour, !self.page.board.current)
    }

    /// What holds now, whatever the samples say.
    fn identity(&mut self) {
        let (ctx, lane, row) = (self.ctx, self.lane, self.row);
        let (tokens, kind) = (ctx.tokens, self.page.choice.kind);
        let rank = row.rank;
        self.write(
            Word::Rank,
            lane.rank,
            (false, Align::Max, tokens.ink_soft),
            || rank.map_or_else(String::new, marks::rank_text),
        );
        self.write(
            Word::Name,
            lane.name,
            (false, Align::Min, tokens.ink),
            || name_at(ctx, kind, row.position).to_owned(),
        );
        let colour = tokens.class(row.class);
        let at = pos2(lane.class.0 + 6.0, self.rect.center().y);
        let mut shapes = Vec::new();
        marks::class(&mut shapes, at, 5.0 * lane.scale, row.class, colour);
        self.ui.painter().extend(shapes);
        if lane.has_word {
            let span = (lane.class.0 + 17.0 * lane.scale, lane.class.1);
            let ink = (true, Align::Min, colour);
            self.write(Word::Class, span, ink, || ctx.text(row.class.key(kind)));
        }
    }

    /// How often each class comes up, and its own.
    fn classes(&mut self, found: &ItemStability) {
        let (ctx, lane) = (self.ctx, self.lane);
        let dim = !self.page.board.current;
        let inset = (self.rect.height() * 0.17).round();
        let bar = Rect::from_x_y_ranges(
            lane.bar.0..=lane.bar.1,
            self.rect.top() + inset..=self.rect.bottom() - inset,
        );
        let split = parts(bar, found);
        let mut shapes: Vec<Shape> = Vec::new();
        for (class, part) in Class::ALL.into_iter().zip(split) {
            paint_part(&mut shapes, ctx.tokens, part, (class, dim));
        }
        self.ui.painter().extend(shapes);
        for (slot, (class, part)) in Class::ALL.into_iter().zip(split).enumerate() {
            let share = found.classes.get(slot).copied().unwrap_or_default();
            if part.width() < 40.0 * lane.scale {
                continue;
            }
            // The foot of the bar of the important ones is theirs.
            let lift = if class == Class::Important { 2.0 } else { 0.0 };
            let span = (part.left() + 3.0, part.right() - 3.0);
            let ink = (true, Align::Center, ink_on(ctx.tokens, class, dim));
            let text = || words::chance(ctx.language(), share);
            let rect = self.rect;
            self.rect = rect.translate(vec2(0.0, -lift));
            self.write(Word::Part(slot), span, ink, text);
            self.rect = rect;
        }
        let settled = found.is_settled();
        let ink = if settled {
            ctx.tokens.ink_soft
        } else {
            ctx.tokens.ink
        };
        let ink = self.ink(ink);
        let (left, right) = lane.holds;
        let mark = pos2(left + 7.0, self.rect.center().y);
        let mut shapes = Vec::new();
        if dim {
            state::clock(&mut shapes, mark, ink);
        } else if settled {
            marks::settled(&mut shapes, mark, ink);
        } else {
            marks::unsettled(&mut shapes, mark, 12.0, ink);
        }
        self.ui.painter().extend(shapes);
        let holds = found.of_own_class();
        let style = (false, Align::Min, ink);
        self.write(Word::Holds, (left + 19.0, right), style, || {
            words::chance(ctx.language(), holds)
        });
    }

    /// Between which places its rank lies, and what else is known of it.
    fn ranks(&mut self, found: &ItemStability) {
        let (ctx, lane) = (self.ctx, self.lane);
        let (ink, soft) = (self.ink(ctx.tokens.ink), self.ink(ctx.tokens.ink_soft));
        let now = self.row.rank.map(|rank| rank.place);
        let mut shapes = Vec::new();
        let y = self.rect.center().y;
        let line = Stroke::new(1.0, ctx.tokens.line);
        shapes.push(Shape::line_segment(
            [pos2(lane.axis.left, y), pos2(lane.axis.right, y)],
            line,
        ));
        lane.axis.paint(&mut shapes, (y, ink), found, now);
        self.ui.painter().extend(shapes);
        let language = ctx.language();
        let figures = [
            (Word::Interval, lane.interval, words::interval(found), ink),
            (
                Word::First,
                lane.first,
                words::chance(language, found.first),
                soft,
            ),
            (
                Word::Top,
                lane.top,
                words::chance(language, found.top),
                soft,
            ),
            (
                Word::Mean,
                lane.mean,
                score(language, found.mean_score),
                soft,
            ),
        ];
        for (word, span, text, ink) in figures {
            if let Some(span) = span {
                self.write(word, span, (false, Align::Max, ink), || text);
            }
        }
    }
}

/// What a row says in words.
fn sentence(ctx: &Context<'_>, page: &StabilityPage, row: &Row) -> String {
    let kind = page.choice.kind;
    let name = name_at(ctx, kind, row.position);
    let rank = row.rank.map_or_else(String::new, marks::rank_text);
    let class = Message::new(row.class.key(kind));
    let Some(found) = row.found else {
        let message = Message::new("stability-reader-unknown");
        let message = message.with("rank", rank).with("name", name);
        return ctx.say(&message.with("class", class));
    };
    let key = if page.board.current {
        "stability-reader-row"
    } else {
        "stability-reader-stale"
    };
    let language = ctx.language();
    let message = Message::new(key)
        .with("rank", rank)
        .with("name", name)
        .with("class", class)
        .with("part", words::chance(language, found.of_own_class()))
        .with("settled", Message::new(words::settled_key(&found)))
        .with("interval", words::interval(&found))
        .with("first", words::chance(language, found.first));
    ctx.say(&message)
}

/// Names the row for a reader.
fn read(
    ui: &Ui,
    ctx: &Context<'_>,
    page: &StabilityPage,
    row: &Row,
    response: &Response,
    selected: bool,
) {
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_role(Role::ListBoxOption);
        node.set_label(sentence(ctx, page, row));
        node.set_selected(selected);
        node.set_bounds(egui::accesskit::Rect {
            x0: response.rect.min.x.into(),
            y0: response.rect.min.y.into(),
            x1: response.rect.max.x.into(),
            y1: response.rect.max.y.into(),
        });
    });
}

fn tooltip(ui: &mut Ui, ctx: &Context<'_>, page: &StabilityPage, row: &Row) {
    ui.set_max_width(360.0);
    let kind = page.choice.kind;
    ui.label(name_at(ctx, kind, row.position));
    let Some(found) = row.found else {
        return;
    };
    ui.label(words::line_of(ctx, &found, page.board.current));
    for (class, share) in Class::ALL.into_iter().zip(found.classes) {
        let text = Message::new("stability-tip-class")
            .with("class", Message::new(class.key(kind)))
            .with("part", words::chance(ctx.language(), share));
        ui.colored_label(ctx.tokens.class(class), ctx.say(&text));
    }
    let spread = (kind == Kind::Factors)
        .then(|| spreads::of(ctx, row.position))
        .flatten();
    if let Some(spread) = spread {
        ui.label(spreads::said(ctx, spread));
    }
    let text = Message::new("stability-tip-ranks")
        .with("first", words::chance(ctx.language(), found.first))
        .with("part", words::chance(ctx.language(), found.top))
        .with("top", ctx.certainty.options.top().to_string())
        .with("mean", score(ctx.language(), found.mean_score));
    ui.label(ctx.say(&text));
    let keys = ctx.text("stability-tip-keys");
    ui.label(crate::ui::widgets::soft(keys, ctx.tokens).size(ctx.tokens.text_small));
}
