//! Cards: a touchpoint in several lines, or in one where there is less room.

use egui::{Align2, Color32, CornerRadius, Painter, Rect, Shape, Stroke, StrokeKind, pos2, vec2};

use super::known::{Card, word};
use super::layout::Detail;
use super::sheet::Sheet;
use super::texts::Texts;
use super::view::touchpoint_at;
use super::{heat, strip};
use crate::model::{Subject, Touchpoint};
use crate::ui::marks;
use crate::ui::type_set::{Face, Setting};

/// Paints the cards that can be seen.
pub fn paint(sheet: &Sheet<'_>, painter: &Painter, texts: &mut Texts) {
    let detail = sheet.layout.detail();
    for stage in sheet.layout.visible_stages() {
        let Some(group) = sheet.ctx.derived.journey.groups.get(stage) else {
            continue;
        };
        let places = sheet.layout.visible_places(group.end - group.start);
        if detail == Detail::Heat {
            heat::paint(sheet, painter, texts, stage, places);
            continue;
        }
        for place in places {
            let Some((position, id)) = touchpoint_at(sheet.ctx, stage, place) else {
                continue;
            };
            let rect = sheet.layout.card(stage, place);
            let (Some(touchpoint), Some(card)) = (
                sheet.ctx.project.touchpoints.get(position),
                sheet.known.cards.get(position),
            ) else {
                continue;
            };
            let one = One {
                sheet,
                painter,
                touchpoint,
                card,
                position,
                rect,
            };
            one.ground();
            if detail == Detail::Line {
                one.line(texts);
            } else {
                one.lines(texts);
            }
            sheet.ring(painter, rect, Subject::Touchpoint(id));
        }
    }
}

/// One card.
struct One<'a> {
    sheet: &'a Sheet<'a>,
    painter: &'a Painter,
    touchpoint: &'a Touchpoint,
    card: &'a Card,
    position: usize,
    rect: Rect,
}

impl One<'_> {
    /// Fill, edge and the bar of the class.
    fn ground(&self) {
        let tokens = self.sheet.ctx.tokens;
        let rounding = CornerRadius::same(tokens.rounding);
        let fill = match self.card.class {
            Some(class) => tokens.class_tint(class),
            None if self.touchpoint.excluded => Color32::TRANSPARENT,
            None => tokens.field,
        };
        let dragged = self.sheet.dragged == Some(self.touchpoint.id);
        let fill = if dragged { tokens.paper } else { fill };
        let edge = Stroke::new(1.0, tokens.line);
        self.painter
            .rect(self.rect, rounding, fill, edge, StrokeKind::Inside);
        let Some(class) = self.card.class else {
            return;
        };
        let bar = Rect::from_min_size(self.rect.min, vec2(4.0, self.rect.height()));
        let colour = tokens.class(class);
        if self.card.incomplete {
            // A broken bar: there are gaps in what the score rests on.
            let piece = self.rect.height() / 5.0;
            for at in [0.0, 2.0, 4.0] {
                let top = pos2(bar.left(), bar.top() + at * piece);
                let part = Rect::from_min_size(top, vec2(4.0, piece));
                self.painter.rect_filled(part, 0.0, colour);
            }
        } else {
            let left = CornerRadius {
                nw: tokens.rounding,
                sw: tokens.rounding,
                ne: 0,
                se: 0,
            };
            self.painter.rect_filled(bar, left, colour);
        }
    }

    fn ink(&self) -> Color32 {
        let tokens = self.sheet.ctx.tokens;
        if self.touchpoint.excluded {
            tokens.ink_soft
        } else {
            tokens.ink
        }
    }

    fn name(&self, size: f32, width: f32, rows: usize) -> Setting {
        Setting {
            size,
            face: Face::Medium,
            width,
            rows,
            struck: self.touchpoint.excluded,
        }
    }

    fn mark(&self, at: egui::Pos2, radius: f32) {
        if let Some(class) = self.card.class {
            self.sheet.mark(self.painter, at, radius, class);
        }
    }

    /// Mark and name, and at the right end what cannot be left out.
    fn line(&self, texts: &mut Texts) {
        let rect = self.rect;
        let middle = rect.center().y;
        let size = (rect.height() * 0.82).clamp(10.5, 13.0);
        self.mark(pos2(rect.left() + 12.0, middle), size * 0.33);
        let mut right = self.signs(rect.right() - 4.0, middle);
        if rect.width() > 210.0 && !self.card.rank.is_empty() {
            let at = (pos2(right, middle), Align2::RIGHT_CENTER);
            let setting = Setting::line(size - 1.0, 60.0);
            let soft = self.sheet.ctx.tokens.ink_soft;
            let text = (setting, soft);
            right = texts.put(self.painter, at, &self.card.rank, text).left() - 4.0;
        }
        right = self.short_strip(texts, right);
        let marked = if self.card.class.is_some() { 20.0 } else { 9.0 };
        let left = rect.left() + marked;
        let at = (pos2(left, middle), Align2::LEFT_CENTER);
        let setting = self.name(size, right - left, 1);
        let text = (setting, self.ink());
        texts.put(self.painter, at, &self.touchpoint.name, text);
    }

    /// The strip at the right end of a line, where there is room beside the name; else only the segments that differ.
    fn short_strip(&self, texts: &mut Texts, right: f32) -> f32 {
        let (rect, sheet) = (self.rect, self.sheet);
        let whole = sheet.known.segments.len() as f32 * 13.0;
        if whole > 0.0 && whole < (rect.width() - 150.0) * 0.6 {
            let mut strip = rect.with_max_x(right);
            strip.min.x = right - whole;
            let height = strip.height().min(15.0);
            let strip = Rect::from_center_size(strip.center(), vec2(whole, height));
            strip::paint(sheet, self.painter, texts, self.position, strip, 1.0);
            return strip.left() - 3.0;
        }
        let room = (rect.width() * 0.3).min(right - rect.left() - 60.0);
        let middle = rect.center().y;
        strip::differing(sheet, self.painter, self.position, right, middle, room)
    }

    /// Name, class, figures and segments, as far as there is room: the name's further lines come last.
    fn lines(&self, texts: &mut Texts) {
        let scale = self.sheet.layout.type_scale();
        let (size, small) = (13.0 * scale, 11.5 * scale);
        let (line, small_line) = ((size * 1.2).round(), (small * 1.2).round() + 1.0);
        let strip = if self.sheet.known.segments.is_empty() {
            0.0
        } else {
            strip::HEIGHT * scale
        };
        let edge = if self.rect.height() < 62.0 { 1.5 } else { 4.0 };
        let inner = Rect::from_min_max(
            self.rect.min + vec2(10.0 * scale, edge),
            self.rect.max - vec2(6.0, edge),
        );
        let mut left = inner.height() - line;
        let mut take = |height: f32| {
            let fits = height > 0.0 && left >= height - 1.0;
            if fits {
                left -= height;
            }
            fits
        };
        let has_class = take(small_line);
        let has_strip = take(strip);
        let has_figures = has_class && !self.card.figures.is_empty() && take(small_line);
        let rows = 1 + (0..2).filter(|_| take(line)).count();
        let mark = 14.0 * scale;
        let alone = !has_class && !has_strip;
        let top = if alone {
            inner.center().y - line / 2.0
        } else {
            inner.top()
        };
        let middle = top + line / 2.0;
        let mut signs = self.signs(inner.right(), middle);
        if !has_strip {
            // No room for all segments: those that differ stand beside the name.
            let room = inner.width() * 0.3;
            signs = strip::differing(self.sheet, self.painter, self.position, signs, middle, room);
        }
        let name_width = signs - inner.left() - mark;
        let mark_at = pos2(inner.left() + 5.0 * scale, middle);
        self.mark(mark_at, 4.6 * scale);
        let shift = if self.card.class.is_some() { mark } else { 0.0 };
        let at = (pos2(inner.left() + shift, top), Align2::LEFT_TOP);
        let setting = self.name(size, name_width + mark - shift, rows);
        let ink = self.ink();
        let name = &self.touchpoint.name;
        let name = texts.put(self.painter, at, name, (setting, ink));
        let mut y = name.bottom() + 1.0;
        let row = |y: f32| {
            Rect::from_min_max(
                pos2(inner.left() + mark, y),
                pos2(inner.right(), y + small_line),
            )
        };
        if has_class {
            let right = if has_figures {
                &self.card.rank
            } else if inner.width() > 165.0 * scale {
                &self.card.short
            } else {
                &self.card.score
            };
            self.class_row(texts, row(y), right, small);
            y += small_line;
        }
        if has_figures {
            self.figures_row(texts, row(y), small);
        }
        if has_strip {
            let at = Rect::from_min_max(
                pos2(inner.left() + mark, self.rect.bottom() - strip - 3.0),
                pos2(inner.right(), self.rect.bottom() - 3.0),
            );
            strip::paint(self.sheet, self.painter, texts, self.position, at, scale);
        }
    }

    /// The class in a word, and a figure at the right end.
    fn class_row(&self, texts: &mut Texts, row: Rect, right: &str, size: f32) {
        let tokens = self.sheet.ctx.tokens;
        let soft = tokens.ink_soft;
        let end = (row.right_top(), Align2::RIGHT_TOP);
        let setting = Setting::line(size, row.width());
        let figure = texts.put(self.painter, end, right, (setting, soft));
        let (key, ink) = match self.card.class {
            Some(class) => (word(class), tokens.class(class)),
            None if self.touchpoint.excluded => ("map-card-excluded", soft),
            None => ("map-card-not-rated", soft),
        };
        let words = self.sheet.ctx.words.text(key);
        let width = figure.left() - row.left() - 4.0;
        if width > 24.0 {
            let setting = Setting::line(size, width).face(Face::Medium);
            let at = (row.left_top(), Align2::LEFT_TOP);
            texts.put(self.painter, at, &words, (setting, ink));
        }
    }

    /// Channel, score and share.
    fn figures_row(&self, texts: &mut Texts, row: Rect, size: f32) {
        let tokens = self.sheet.ctx.tokens;
        let ink = if self.card.incomplete {
            tokens.ink_soft
        } else {
            tokens.ink
        };
        let at = (row.left_top(), Align2::LEFT_TOP);
        let setting = Setting::line(size, row.width());
        let figures = &self.card.figures;
        let text = texts.put(self.painter, at, figures, (setting, ink));
        if row.right() - text.right() > 28.0 {
            let centre = pos2(row.right() - 13.0, row.center().y);
            let icon = Rect::from_center_size(centre, vec2(26.0, 14.0));
            let mut shapes: Vec<Shape> = Vec::new();
            marks::channel(&mut shapes, icon, self.touchpoint.channel, tokens.ink_soft);
            self.painter.extend(shapes);
        }
    }

    /// The marks of a must-have and of what has notes, from a right end leftwards; where they begin.
    fn signs(&self, right: f32, middle: f32) -> f32 {
        let ctx = self.sheet.ctx;
        let mut shapes = Vec::new();
        let mut left = right;
        if self.touchpoint.must_have {
            marks::must_have(&mut shapes, pos2(left - 5.0, middle), ctx.tokens.ink);
            left -= 12.0;
        }
        let subject = Subject::Touchpoint(self.touchpoint.id);
        if ctx.derived.noted.contains(&subject) {
            marks::noted(&mut shapes, pos2(left - 6.0, middle), ctx.tokens.ink_soft);
            left -= 14.0;
        }
        self.painter.extend(shapes);
        left
    }
}
