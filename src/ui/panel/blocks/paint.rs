//! Paints the charts that are in view: heads of blocks, titles, bars with their whiskers.

use egui::{Align2, Color32, Painter, Rect, Shape, Stroke, StrokeKind, Vec2, pos2};

use super::cards::{Body, Card, Line};
use super::known::block_key;
use super::layout::{Heading, Layout, PAD, Part, Placed, Spot};
use crate::i18n::Message;
use crate::ui::Context;
use crate::ui::map::Texts;
use crate::ui::panel::marks;
use crate::ui::type_set::{Face, Setting};

/// What painting starts from.
pub(super) struct Sheet<'a> {
    pub(super) ctx: &'a Context<'a>,
    pub(super) painter: &'a Painter,
    /// Where the page's upper left corner is.
    pub(super) origin: Vec2,
    /// What is seen of the page.
    pub(super) view: Rect,
    pub(super) scale: f32,
    /// True where the figures are of an earlier filter.
    pub(super) dim: bool,
}

/// How a spot stands.
#[derive(Clone, Copy)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "facts that hold in any combination"
)]
pub(super) struct State {
    pub(super) chosen: bool,
    pub(super) selected: bool,
    pub(super) focused: bool,
    pub(super) hovered: bool,
}

impl Sheet<'_> {
    /// A colour, pale while the figures are of an earlier filter.
    pub(super) fn pale(&self, colour: Color32) -> Color32 {
        if self.dim {
            self.ctx.tokens.paper.lerp_to_gamma(colour, 0.4)
        } else {
            colour
        }
    }

    pub(super) const fn ink(&self) -> Color32 {
        if self.dim {
            self.ctx.tokens.ink_soft
        } else {
            self.ctx.tokens.ink
        }
    }

    pub(super) fn line(&self, width: f32) -> Setting {
        Setting::line(13.0 * self.scale, width.max(1.0))
    }

    pub(super) fn small(&self, width: f32) -> Setting {
        Setting::line(11.5 * self.scale, width.max(1.0))
    }

    pub(super) fn bar_colour(&self, chosen: bool) -> Color32 {
        let tokens = self.ctx.tokens;
        self.pale(if chosen {
            tokens.chart_chosen()
        } else {
            tokens.chart_bar()
        })
    }

    /// The ground of a spot: chosen, under the pointer, at the keys.
    pub(super) fn ground(&self, rect: Rect, state: State) {
        let (painter, tokens) = (self.painter, self.ctx.tokens);
        if state.chosen {
            painter.rect_filled(rect, 2.0, tokens.selection);
            let pen = Stroke::new(1.2, tokens.accent);
            painter.rect_stroke(rect.shrink(0.5), 2.0, pen, StrokeKind::Inside);
        } else if state.hovered {
            painter.rect_filled(rect, 2.0, tokens.hover);
        }
        if state.selected {
            let width = if state.focused { 2.2 } else { 1.0 };
            let pen = Stroke::new(
                width,
                if state.focused {
                    tokens.ink
                } else {
                    tokens.ink_soft
                },
            );
            painter.rect_stroke(rect.expand(0.5), 2.0, pen, StrokeKind::Inside);
        }
    }
}

/// Paints heads and charts; the spots come after them.
pub(super) fn page(sheet: &Sheet<'_>, texts: &mut Texts, layout: &Layout, cards: &[Card]) {
    for heading in &layout.headings {
        if heading.rect.intersects(sheet.view) {
            head(sheet, texts, heading);
        }
    }
    for (card, placed) in cards.iter().zip(&layout.placed) {
        if placed.rect.intersects(sheet.view) {
            let placed = Placed {
                rect: placed.rect.translate(sheet.origin),
                ..*placed
            };
            frame(sheet, texts, card, placed);
            match &card.body {
                Body::Factors(factors) => {
                    super::factors::paint(sheet, texts, factors, placed);
                }
                Body::Nps(found) => super::nps::paint(sheet, texts, found, placed),
                Body::Bars(_) | Body::Words => {}
            }
        }
    }
}

fn head(sheet: &Sheet<'_>, texts: &mut Texts, heading: &Heading) {
    let ctx = sheet.ctx;
    let rect = heading.rect.translate(sheet.origin);
    let mut text = ctx.text(block_key(heading.block));
    if heading.continued {
        text = ctx.say(&Message::new("charts-block-continued").with("block", text));
    }
    let setting = Setting::line(17.0 * sheet.scale, rect.width()).face(Face::SemiBold);
    let ink = if heading.continued {
        ctx.tokens.ink_soft
    } else {
        ctx.tokens.ink
    };
    let at = pos2(rect.left() + 2.0, rect.bottom() - 6.0);
    texts.put(
        sheet.painter,
        (at, Align2::LEFT_BOTTOM),
        &text,
        (setting, ink),
    );
}

fn frame(sheet: &Sheet<'_>, texts: &mut Texts, card: &Card, placed: Placed) {
    let (ctx, painter) = (sheet.ctx, sheet.painter);
    let tokens = ctx.tokens;
    let rect = placed.rect;
    let rounding = f32::from(tokens.rounding);
    painter.rect_filled(rect, rounding, tokens.field);
    let line = Stroke::new(1.0, tokens.line);
    painter.rect_stroke(rect, rounding, line, StrokeKind::Inside);
    let room = rect.shrink(PAD);
    let title = title(room.width(), sheet.scale);
    let at = room.min;
    let put = texts.put(
        painter,
        (at, Align2::LEFT_TOP),
        &card.title,
        (title, sheet.ink()),
    );
    let at = pos2(room.left(), put.bottom() + 1.0);
    let about = sheet.small(room.width());
    let put = texts.put(
        painter,
        (at, Align2::LEFT_TOP),
        &card.about,
        (about, tokens.ink_soft),
    );
    if card.few {
        let at = pos2(put.right() + 8.0, put.top());
        let words = ctx.text("charts-few");
        let setting = sheet.small(room.right() - at.x).face(Face::Medium);
        texts.put(
            painter,
            (at, Align2::LEFT_TOP),
            &words,
            (setting, tokens.warning),
        );
    }
}

/// How a title is set.
pub(super) fn title(width: f32, scale: f32) -> Setting {
    Setting {
        rows: 2,
        ..Setting::line(14.0 * scale, width).face(Face::SemiBold)
    }
}

/// Paints a spot.
pub(super) fn spot(
    sheet: &Sheet<'_>,
    texts: &mut Texts,
    (card, spot): (&Card, &Spot),
    state: State,
) {
    let rect = spot.rect.translate(sheet.origin);
    match (&card.body, spot.part) {
        (Body::Bars(lines), Part::Line(at)) => {
            let most = lines.iter().filter_map(|line| line.value);
            let most = most.fold(0.05, |most: f32, [value, _, high]| {
                most.max(value).max(high)
            });
            if let Some(line) = lines.get(at) {
                let setting = (most.min(1.0), card.few, card.longest);
                answer(sheet, texts, (line, rect), setting, state);
            }
        }
        (Body::Bars(_), Part::More(hidden)) => {
            let message = if hidden > 0 {
                Message::new("charts-more").with("count", hidden)
            } else {
                Message::new("charts-fewer")
            };
            link(sheet, texts, (&sheet.ctx.say(&message), rect), state);
        }
        (Body::Words, _) => {
            let text = sheet.ctx.text("charts-read");
            link(sheet, texts, (&text, rect), state);
        }
        (Body::Factors(factors), Part::Level(factor, level)) => {
            if let Some(found) = factors.get(factor) {
                super::factors::level(sheet, (found, level), rect, state);
            }
        }
        (Body::Nps(found), Part::Group(at)) => {
            super::nps::group(sheet, texts, (found, at), (rect, card.few), state);
        }
        (Body::Nps(found), Part::Likely(at)) => {
            super::nps::level(sheet, texts, (found, at), (rect, card.few), state);
        }
        _ => {}
    }
}

fn link(sheet: &Sheet<'_>, texts: &mut Texts, (text, rect): (&str, Rect), state: State) {
    sheet.ground(rect, state);
    let at = pos2(rect.left() + 20.0 * sheet.scale, rect.center().y);
    let setting = sheet.line(rect.width() - 24.0);
    let ink = sheet.ctx.tokens.accent;
    texts.put(
        sheet.painter,
        (at, Align2::LEFT_CENTER),
        text,
        (setting, ink),
    );
}

/// An answer: its words, its bar with the interval, how many, which part.
fn answer(
    sheet: &Sheet<'_>,
    texts: &mut Texts,
    (line, rect): (&Line, Rect),
    (most, few, longest): (f32, bool, usize),
    state: State,
) {
    let (painter, tokens, scale) = (sheet.painter, sheet.ctx.tokens, sheet.scale);
    sheet.ground(rect, state);
    let y = rect.center().y;
    let mut shapes = Vec::new();
    if state.chosen {
        let at = pos2(rect.left() + 9.0 * scale, y);
        marks::tick(&mut shapes, at, 10.0 * scale, tokens.accent);
    }
    let left = rect.left() + 20.0 * scale;
    let right = rect.right() - 4.0;
    let room = right - left;
    // Bars of short answers begin at one line down the page; long answers are given more.
    let label = (longest as f32 * 7.0 * scale + 8.0).clamp(room * 0.36, room * 0.54);
    let ink = if line.value.is_some() {
        sheet.ink()
    } else {
        tokens.ink_soft
    };
    let face = if state.chosen {
        Face::Medium
    } else {
        Face::Regular
    };
    let setting = sheet.line(label - 6.0).face(face);
    let at = (pos2(left, y), Align2::LEFT_CENTER);
    texts.put(painter, at, &line.label, (setting, ink));
    let at = (pos2(right, y), Align2::RIGHT_CENTER);
    let share = 100.0 * scale;
    texts.put(painter, at, &line.share, (sheet.line(share), sheet.ink()));
    let at = (pos2(right - share - 6.0, y), Align2::RIGHT_CENTER);
    let count = sheet.line(58.0 * scale);
    texts.put(painter, at, &line.count, (count, tokens.ink_soft));
    let bar = Rect::from_min_max(
        pos2(left + label, rect.top() + 4.0 * scale),
        pos2(right - share - 68.0 * scale, rect.bottom() - 4.0 * scale),
    );
    if let Some([value, low, high]) = line.value
        && bar.width() > 8.0
    {
        let x = |part: f32| bar.left() + bar.width() * (part / most).clamp(0.0, 1.0);
        let full = Rect::from_min_max(bar.min, pos2(x(value), bar.bottom()));
        let colour = sheet.bar_colour(state.chosen);
        marks::bar(&mut shapes, tokens, full, (colour, few));
        if state.chosen {
            let pen = Stroke::new(1.4, sheet.pale(tokens.accent));
            shapes.push(Shape::rect_stroke(full, 1.5, pen, StrokeKind::Inside));
        }
        marks::whisker(&mut shapes, y, (x(low), x(high)), sheet.pale(tokens.ink));
    }
    painter.extend(shapes);
}

/// A column of a small distribution, its height a part of the most.
pub(super) fn column(
    sheet: &Sheet<'_>,
    shapes: &mut Vec<Shape>,
    rect: Rect,
    (part, few): (f32, bool),
    state: State,
) {
    let tokens = sheet.ctx.tokens;
    let base = rect.bottom();
    let height = (rect.height() * part.clamp(0.0, 1.0)).max(0.0);
    let bar = Rect::from_min_max(pos2(rect.left(), base - height), pos2(rect.right(), base));
    marks::bar(shapes, tokens, bar, (sheet.bar_colour(state.chosen), few));
    let foot = Stroke::new(1.0, sheet.pale(tokens.line_strong));
    shapes.push(Shape::line_segment(
        [rect.left_bottom(), rect.right_bottom()],
        foot,
    ));
    if state.chosen {
        let at = pos2(rect.center().x, rect.top() + 4.0);
        marks::tick(shapes, at, 8.0 * sheet.scale, tokens.accent);
    }
}

/// A grid line across an axis.
pub(super) fn grid(shapes: &mut Vec<Shape>, sheet: &Sheet<'_>, x: f32, rect: Rect) {
    let pen = Stroke::new(1.0, sheet.ctx.tokens.line);
    let ends = [pos2(x, rect.top()), pos2(x, rect.bottom())];
    shapes.push(Shape::line_segment(ends, pen));
}

/// A point with its whisker on an axis.
pub(super) fn point(
    sheet: &Sheet<'_>,
    shapes: &mut Vec<Shape>,
    (x, y): (f32, f32),
    ends: (f32, f32),
    few: bool,
) {
    let tokens = sheet.ctx.tokens;
    marks::whisker(shapes, y, ends, sheet.pale(tokens.ink));
    let (centre, radius) = (pos2(x, y), 4.2 * sheet.scale);
    let colour = sheet.bar_colour(false);
    if few {
        shapes.push(Shape::circle_filled(centre, radius, tokens.field));
        shapes.push(Shape::circle_stroke(
            centre,
            radius,
            Stroke::new(1.5, colour),
        ));
    } else {
        shapes.push(Shape::circle_filled(centre, radius, colour));
        let rim = Stroke::new(1.0, sheet.pale(tokens.ink));
        shapes.push(Shape::circle_stroke(centre, radius, rim));
    }
}
