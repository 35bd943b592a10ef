//! The rows of the table: names, classes, places, shifts.

use egui::{Align2, Color32, Painter, Rect, Shape, Stroke, StrokeKind, pos2, vec2};

use super::column::Column;
use super::known::Line;
use super::layout::FROZEN;
use super::sheet::Sheet;
use crate::i18n::{fixed, percent};
use crate::methods::matrix::Kind;
use crate::methods::segments::{Row, Standing, changes_class, shift};
use crate::model::Touchpoint;
use crate::ui::map::Texts;
use crate::ui::marks::{self, rank_text};
use crate::ui::type_set::Face;

/// From this width on a cell has room for the word of its class.
const WORD: f32 = 168.0;
/// The room of a score.
const SCORE: f32 = 40.0;
/// The narrowest column with room for rank, score and shift.
const ROOMY: f32 = 140.0;

/// Paints the rows that can be seen.
pub fn paint(sheet: &Sheet<'_>, painter: &Painter, texts: &mut Texts) {
    let layout = sheet.layout;
    let clip = |rect: Rect| {
        painter.with_clip_rect(rect.intersect(layout.body).intersect(painter.clip_rect()))
    };
    let frozen = clip(layout.clip(0));
    let rest = clip(layout.clip(FROZEN));
    let all = clip(layout.body);
    for line in layout.visible_lines() {
        match sheet.known.lines.get(line) {
            Some(Line::Stage(stage)) => heading(sheet, &all, texts, line, *stage),
            Some(Line::Touchpoint(position)) => {
                let (Some(touchpoint), Some(row)) = (
                    sheet.ctx.project.touchpoints.get(*position),
                    sheet.known.comparison.rows.get(*position),
                ) else {
                    continue;
                };
                let one = One {
                    sheet,
                    row,
                    touchpoint,
                    line,
                };
                one.ground(&all);
                for column in (0..FROZEN).chain(layout.visible_columns()) {
                    let painter = if column < FROZEN { &frozen } else { &rest };
                    one.cell(painter, texts, column);
                }
            }
            None => {}
        }
    }
    edges(sheet, &all);
}

/// The line between what is frozen and what is scrolled.
fn edges(sheet: &Sheet<'_>, painter: &Painter) {
    let layout = sheet.layout;
    let strong = layout.scroll.x > 0.0;
    let tokens = sheet.ctx.tokens;
    let ink = if strong {
        tokens.line_strong
    } else {
        tokens.line
    };
    let bottom = layout.y(layout.lines).min(layout.body.bottom());
    let reach = layout.body.top()..=bottom;
    painter.vline(layout.frozen_end() - 0.5, reach, Stroke::new(1.0, ink));
}

/// The name of a stage over its touchpoints.
fn heading(sheet: &Sheet<'_>, painter: &Painter, texts: &mut Texts, line: usize, stage: usize) {
    let layout = sheet.layout;
    let Some(stage) = sheet.ctx.project.stages.get(stage) else {
        return;
    };
    let tokens = sheet.ctx.tokens;
    let top = pos2(layout.body.left(), layout.y(line));
    let rect = Rect::from_min_size(top, vec2(layout.body.width(), layout.row));
    let [wash, _] = tokens.stages;
    painter.rect_filled(rect, 0.0, wash);
    let at = (rect.left_center() + vec2(10.0, 0.0), Align2::LEFT_CENTER);
    let setting = sheet.line(Face::SemiBold, rect.width() - 20.0);
    texts.put(painter, at, &stage.name, (setting, tokens.ink));
}

/// One touchpoint.
struct One<'a> {
    sheet: &'a Sheet<'a>,
    row: &'a Row,
    touchpoint: &'a Touchpoint,
    line: usize,
}

impl One<'_> {
    fn is_selected(&self) -> bool {
        self.sheet.row == Some(self.touchpoint.id)
    }

    fn ground(&self, painter: &Painter) {
        let (layout, tokens) = (self.sheet.layout, self.sheet.ctx.tokens);
        let top = pos2(layout.body.left(), layout.y(self.line));
        let rect = Rect::from_min_size(top, vec2(layout.body.width(), layout.row));
        if self.is_selected() {
            painter.rect_filled(rect, 0.0, tokens.selection);
        }
        let line = Stroke::new(1.0, tokens.line);
        painter.hline(rect.x_range(), rect.bottom() - 0.5, line);
    }

    fn cell(&self, painter: &Painter, texts: &mut Texts, at: usize) {
        let sheet = self.sheet;
        let Some(column) = sheet.known.columns.get(at).copied() else {
            return;
        };
        let rect = sheet.layout.cell(self.line, at);
        match column {
            Column::Touchpoint => self.name(painter, texts, rect),
            Column::Disagreement => self.disagreement(painter, texts, rect),
            Column::Whole | Column::Portfolio | Column::Segment(_) => {
                let here = column.standing(&sheet.known.comparison, self.row);
                let here = here.unwrap_or_default();
                let against = (column != Column::Whole).then_some(self.row.whole);
                let scored = !matches!(column, Column::Segment(_));
                self.standing(painter, texts, rect, (here, against, scored));
            }
        }
        if self.is_selected() && column == sheet.column {
            sheet.ring(painter, rect);
        }
    }

    fn name(&self, painter: &Painter, texts: &mut Texts, rect: Rect) {
        let tokens = self.sheet.ctx.tokens;
        let mut right = rect.right() - 8.0;
        if self.touchpoint.must_have {
            let mut shapes: Vec<Shape> = Vec::new();
            marks::must_have(&mut shapes, pos2(right - 5.0, rect.center().y), tokens.ink);
            painter.extend(shapes);
            right -= 14.0;
        }
        let left = rect.left() + 10.0;
        let ink = if self.touchpoint.excluded {
            tokens.ink_soft
        } else {
            tokens.ink
        };
        let mut setting = self.sheet.line(Face::Medium, right - left);
        setting.struck = self.touchpoint.excluded;
        let at = (pos2(left, rect.center().y), Align2::LEFT_CENTER);
        texts.put(painter, at, &self.touchpoint.name, (setting, ink));
    }

    /// Mark, rank, score where it is asked for, and shift; where the class is not the whole's also a frame, a tint and heavier
    /// figures.
    fn standing(
        &self,
        painter: &Painter,
        texts: &mut Texts,
        rect: Rect,
        (here, against, scored): (Standing, Option<Standing>, bool),
    ) {
        let (sheet, tokens) = (self.sheet, self.sheet.ctx.tokens);
        let scale = sheet.layout.scale;
        let (Some(class), Some(rank)) = (here.class, here.rank) else {
            let at = (rect.center(), Align2::CENTER_CENTER);
            texts.put(painter, at, "–", (sheet.small(20.0), tokens.ink_soft));
            return;
        };
        let changed = against.is_some_and(|whole| changes_class(whole, here));
        let mut face = Face::Regular;
        if changed {
            face = Face::SemiBold;
            let frame = rect.shrink2(vec2(3.0, 2.0));
            let rounding = f32::from(tokens.rounding);
            let edge = Stroke::new(1.5, tokens.class(class));
            let fill = tokens.class_tint(class);
            painter.rect(frame, rounding, fill, edge, StrokeKind::Inside);
        }
        let middle = rect.center().y;
        sheet.mark(painter, pos2(rect.left() + 14.0 * scale, middle), class);
        let ink: Color32 = tokens.ink;
        let rank_end = rect.left() + 58.0 * scale;
        let at = (pos2(rank_end, middle), Align2::RIGHT_CENTER);
        let setting = sheet.line(face, 48.0 * scale);
        texts.put(painter, at, &rank_text(rank), (setting, ink));
        let mut right = rect.right() - 12.0 * scale;
        if scored && let Some(score) = here.score {
            let text = fixed(sheet.ctx.language(), score, 1);
            let at = (pos2(right, middle), Align2::RIGHT_CENTER);
            let setting = sheet.small(SCORE * scale);
            texts.put(painter, at, &text, (setting, tokens.ink_soft));
            if rect.width() < ROOMY * scale {
                // The shift is told beneath the table.
                return;
            }
            right -= (SCORE + 4.0) * scale;
        }
        if let Some(shift) = against.and_then(|whole| shift(whole, here)) {
            right = sheet.shift(painter, texts, pos2(right, middle), shift);
        }
        if rect.width() >= WORD * scale {
            let words = sheet.ctx.words.text(class.key(Kind::Touchpoints));
            let left = rank_end + 8.0 * scale;
            let setting = sheet.small(right - left - 4.0);
            let at = (pos2(left, middle), Align2::LEFT_CENTER);
            texts.put(painter, at, &words, (setting, tokens.class(class)));
        }
    }

    /// The part of the customers with another class, as a figure over a bar, and the span of places.
    fn disagreement(&self, painter: &Painter, texts: &mut Texts, rect: Rect) {
        let (sheet, tokens) = (self.sheet, self.sheet.ctx.tokens);
        let scale = sheet.layout.scale;
        let found = self.row.disagreement;
        let Some((best, worst)) = found.places else {
            let at = (rect.center(), Align2::CENTER_CENTER);
            texts.put(painter, at, "–", (sheet.small(20.0), tokens.ink_soft));
            return;
        };
        let middle = rect.center().y;
        let (left, right) = (rect.left() + 10.0 * scale, rect.right() - 12.0 * scale);
        if found.segments > 0 {
            let text = percent(sheet.ctx.language(), found.customers, 0);
            let at = (pos2(left, middle), Align2::LEFT_CENTER);
            let setting = sheet.line(Face::Medium, 60.0 * scale);
            texts.put(painter, at, &text, (setting, tokens.ink));
            #[expect(clippy::cast_possible_truncation, reason = "a length on screen")]
            let length = (right - left) * found.customers as f32;
            let bar = pos2(left, rect.bottom() - 4.5);
            let bar = Rect::from_min_size(bar, vec2(length, 2.5));
            painter.rect_filled(bar, 0.0, tokens.ink_soft);
        }
        let text = if best == worst {
            "=".to_owned()
        } else {
            format!("{best}–{worst}")
        };
        let at = (pos2(right, middle), Align2::RIGHT_CENTER);
        texts.put(
            painter,
            at,
            &text,
            (sheet.small(70.0 * scale), tokens.ink_soft),
        );
    }
}
