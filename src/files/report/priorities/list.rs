//! The ranked list: columns of rows with their heads, bars and limits.

use super::Ground;
use super::bars;
use super::columns::{Columns, HEADS, Slot};
use super::fit::{self, Column, Plan};
use super::rows::{Row, Rows};
use crate::files::report::colour::of_class;
use crate::files::report::fonts::{Face, Style, reach};
use crate::files::report::page::{Bounds, Outline, Page, Segment};
use crate::files::report::run::Run;
use crate::files::report::{Align, Paragraph, palette, paragraph, signs};
use crate::methods::matrix::Class;

/// Draws the columns of one page into their area.
pub(super) fn draw(
    page: &mut Page,
    ground: Ground<'_>,
    rows: &Rows,
    plan: &Plan,
    columns: &[Column],
    area: Bounds,
) {
    for (number, column) in columns.iter().enumerate() {
        let x = area.x + number as f32 * (plan.width + plan.between);
        let painter = Painter {
            ground,
            plan,
            parts: shifted(plan.parts, x),
            limits: &rows.limits,
            top: area.y,
        };
        painter.head(page, x);
        painter.rows(page, rows, column, x);
    }
}

fn shifted(mut parts: Columns, x: f32) -> Columns {
    let slots = [
        &mut parts.rank,
        &mut parts.mark,
        &mut parts.name,
        &mut parts.stage,
        &mut parts.bar,
    ];
    for slot in slots.into_iter().chain(&mut parts.numbers) {
        slot.x += x;
    }
    parts
}

struct Painter<'a> {
    ground: Ground<'a>,
    plan: &'a Plan,
    parts: Columns,
    limits: &'a [(Class, f32, String)],
    top: f32,
}

impl Painter<'_> {
    fn style(&self, face: Face, soft: bool) -> Style {
        let colour = if soft {
            palette::INK_SOFT
        } else {
            palette::INK
        };
        Style::new(face, self.plan.size, colour)
    }

    /// The words above a column, their last line above the rule.
    fn head(&self, page: &mut Page, x: f32) {
        let size = self.plan.size;
        let bottom = self.top + fit::head(size) - 0.4 * size;
        let style = Style::new(
            Face::Medium,
            size.min(7.5 * self.ground.scale),
            palette::INK_SOFT,
        );
        let words = self.ground.words;
        let stage = if self.plan.dense {
            "report-head-stage-short"
        } else {
            "table-column-stage"
        };
        let [score, share, deviation] = self.parts.numbers;
        let heads = [
            ("table-column-touchpoint", self.parts.name, Align::Left),
            (
                stage,
                self.parts.stage,
                if self.plan.dense {
                    Align::Right
                } else {
                    Align::Left
                },
            ),
            (HEADS[0], score, Align::Right),
            (HEADS[1], share, Align::Right),
            (HEADS[2], deviation, Align::Right),
        ];
        for (key, slot, align) in heads {
            let mut text = paragraph(&words.text(key), style, slot.width + 0.5, 2);
            text.leading = style.size * 1.12;
            let y = bottom - text.height();
            text.place(page, slot.x, y, slot.width, align);
        }
        self.limit_heads(page, bottom, style);
        let rule = Outline::line((x, bottom + 0.5), (x + self.plan.width, bottom + 0.5));
        page.stroke(rule, palette::LINE_STRONG, 0.5);
    }

    /// The limits' values above their lines: critical on the upper line, less important on the lower, so that they never meet.
    fn limit_heads(&self, page: &mut Page, bottom: f32, style: Style) {
        let leading = style.size * 1.12;
        let (_, down) = reach(style);
        let slot = self.parts.bar;
        for (class, part, value) in self.limits {
            let (sign, lines) = match class {
                Class::Critical => ("≥", 1.0),
                _ => ("≤", 0.0),
            };
            let colour = of_class(*class);
            let run = Run::new(&format!("{sign} {value}"), Style { colour, ..style });
            let mark = style.size * 0.3;
            let wide = run.width + mark * 3.2;
            let middle = slot.x + slot.width * part;
            let x = (middle - wide / 2.0).clamp(slot.x, (slot.right() - wide).max(slot.x));
            let y = bottom - lines * leading - down;
            signs::mark(page, *class, (x + mark, y - style.size * 0.34), mark);
            page.text(run.at(x + mark * 3.2, y));
        }
    }

    fn rows(&self, page: &mut Page, rows: &Rows, column: &Column, x: f32) {
        let top = self.top + fit::head(self.plan.size);
        let mut before: Option<Class> = None;
        for placed in column {
            let Some(row) = rows.rows.get(placed.row) else {
                continue;
            };
            let y = top + placed.y;
            // A hairline where the class changes.
            if before.is_some() && row.class != before {
                let line = Outline::line((x, y), (x + self.plan.width, y));
                page.stroke(line, palette::LINE_STRONG, 0.35);
            }
            before = row.class;
            self.row(page, row, placed, y);
        }
        if let Some(last) = column.last() {
            let ends = (top, top + last.y + last.height);
            bars::limits(page, self.parts.bar, ends, self.limits);
        }
    }

    fn row(&self, page: &mut Page, row: &Row, placed: &fit::Placed, y: f32) {
        let (size, parts) = (self.plan.size, &self.parts);
        let text_height = placed.name.height().max(size);
        let lines = placed.stage.as_ref().map_or(0.0, Paragraph::height);
        let y = y + (placed.height - text_height.max(lines)) / 2.0;
        // Beside a name of several lines everything stands by the first.
        let leading = placed.name.leading;
        let middle = y + leading / 2.0;
        let baseline = {
            let (up, down) = reach(self.style(Face::Regular, false));
            y + (leading - up - down) / 2.0 + up
        };
        let rank = Run::new(&row.rank, self.style(Face::Regular, true));
        page.text(rank.ending_at(parts.rank.right(), baseline));
        if let Some(class) = row.class {
            signs::mark(page, class, (parts.mark.middle(), middle), size * 0.36);
        }
        if row.must_have {
            let last = placed.name.lines.last().map_or(0.0, |line| line.width);
            let below = placed.name.height() - leading / 2.0;
            let x = parts.name.x + last + size * 0.6;
            must_have(page, (x, y + below), size * 0.3);
        }
        placed
            .name
            .clone()
            .place(page, parts.name.x, y, parts.name.width, Align::Left);
        if let Some(stage) = &placed.stage {
            let slot = parts.stage;
            (stage.clone()).place(page, slot.x, y, slot.width, Align::Left);
        } else {
            let number = Run::new(&row.stage.0.to_string(), self.style(Face::Regular, true));
            page.text(number.ending_at(parts.stage.right(), baseline));
        }
        self.bar(page, row, middle, leading);
        let texts = [
            (&row.score, Face::SemiBold),
            (&row.share, Face::Regular),
            (&row.deviation, Face::Regular),
        ];
        for ((text, face), slot) in texts.into_iter().zip(parts.numbers) {
            let run = Run::new(text, self.style(face, false));
            page.text(run.ending_at(slot.right(), baseline));
        }
        if row.incomplete {
            let [score, _, _] = parts.numbers;
            let star = Run::new("*", self.style(Face::Regular, true));
            page.text(star.at(score.right() + 0.2, baseline));
        }
    }

    fn bar(&self, page: &mut Page, row: &Row, middle: f32, leading: f32) {
        let slot: Slot = self.parts.bar;
        let height = (leading * 0.62).min(self.plan.size * 0.8);
        let track = Bounds {
            x: slot.x,
            y: middle - height / 2.0,
            width: slot.width,
            height,
        };
        bars::bar(page, track, row.part, row.class);
    }
}

/// The mark of what must be there, as on screen: a filled lozenge.
fn must_have(page: &mut Page, (x, y): (f32, f32), half: f32) {
    let lozenge = Outline(vec![
        Segment::Move(x, y - half),
        Segment::Line(x + half, y),
        Segment::Line(x, y + half),
        Segment::Line(x - half, y),
        Segment::Close,
    ]);
    page.fill(lozenge, palette::INK);
}
