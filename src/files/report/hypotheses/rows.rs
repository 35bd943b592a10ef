//! A hypothesis of the printed list: three columns of lines beside each other, which can be cut where a page ends.

use std::collections::VecDeque;

use super::super::colour::palette;
use super::super::fonts::Face;
use super::super::page::{Bounds, Outline, Page, Segment};
use super::super::pictograms;
use super::super::ruler::{LEADING, Line, Look, Text};
use super::axis::Axis;
use super::{List, words};
use crate::methods::hypotheses::{Judged, Verdict};
use crate::model::Hypothesis;

const INK: Look = Look::new(Face::Regular, palette::INK);
const SOFT: Look = Look::new(Face::Regular, palette::INK_SOFT).scaled(0.9);
const STRONG: Look = Look::new(Face::SemiBold, palette::INK);
const WARNING: Look = Look::new(Face::Medium, palette::WARNING).scaled(0.9);

/// How far words stand in behind a sign, in sizes.
const INDENT: f32 = 1.6;

/// What stands in a column, from top to bottom.
enum Item {
    Line(Line, Sign),
    Axis(Axis),
    Gap,
}

/// What stands before a line.
enum Sign {
    /// Nothing, and the words begin at the left.
    None,
    /// Nothing, and the words stand in.
    Indent,
    /// The number of the hypothesis.
    Number(Line),
    Verdict(Verdict),
    Warning,
}

impl Item {
    /// In points.
    fn height(&self, size: f32) -> f32 {
        match self {
            Self::Line(line, _) => line.height() * size,
            Self::Axis(axis) => axis.height(),
            Self::Gap => size * 0.35,
        }
    }
}

/// A row, or a part of it.
pub(super) struct Row {
    columns: [VecDeque<Item>; 3],
    size: f32,
}

impl Row {
    /// A hypothesis by its number in the list.
    pub fn new(
        list: &List<'_>,
        number: usize,
        hypothesis: &Hypothesis,
        judged: Option<&Judged>,
    ) -> Self {
        let [first, second, third] = list.columns().map(|column| column.width);
        let mut row = Self {
            columns: [VecDeque::new(), VecDeque::new(), VecDeque::new()],
            size: list.size,
        };
        let (project, said) = (list.of.project, list.said);
        let number = Text::of(&format!("{number}."), STRONG).lines(list.size, first);
        let number = number.into_iter().next().unwrap_or_default();
        let statement = Text::of(&hypothesis.statement, STRONG.scaled(1.1));
        row.add(0, &statement, first, Sign::Number(number));
        row.gap(0);
        for line in words::about(project, hypothesis, said) {
            row.add(0, &Text::of(&line, SOFT), first, Sign::Indent);
        }
        let claimed = words::claimed(project, hypothesis, said);
        row.add(1, &Text::of(&claimed.figure, INK), second, Sign::None);
        row.add(1, &Text::of(&claimed.threshold, STRONG), second, Sign::None);
        row.gap(1);
        for line in &claimed.below {
            row.add(1, &Text::of(line, SOFT), second, Sign::None);
        }
        let Some(judged) = judged else {
            let none = said.text("panel-out-no-answers-read");
            row.add(2, &Text::of(&none, SOFT), third, Sign::None);
            return row;
        };
        if let Some(axis) = Axis::new(project, hypothesis, judged, said, (third, list.size)) {
            row.push(2, Item::Axis(axis));
        }
        let found = words::found(hypothesis, judged, said);
        let verdict = Sign::Verdict(judged.verdict);
        row.add(2, &Text::of(&found.verdict, STRONG), third, verdict);
        if let Some(figure) = &found.figure {
            row.add(2, &Text::of(figure, INK), third, Sign::Indent);
        }
        for warning in &found.warnings {
            row.add(2, &Text::of(warning, WARNING), third, Sign::Warning);
        }
        row
    }

    fn push(&mut self, column: usize, item: Item) {
        if let Some(column) = self.columns.get_mut(column) {
            column.push_back(item);
        }
    }

    fn gap(&mut self, column: usize) {
        self.push(column, Item::Gap);
    }

    /// Adds a text in lines, the sign before the first of them.
    fn add(&mut self, column: usize, text: &Text, width: f32, sign: Sign) {
        let indented = !matches!(sign, Sign::None);
        let indent = if indented { INDENT * self.size } else { 0.0 };
        let mut sign = Some(sign);
        for line in text.lines(self.size, width - indent) {
            let rest = if indented { Sign::Indent } else { Sign::None };
            let sign = sign.take().unwrap_or(rest);
            self.push(column, Item::Line(line, sign));
        }
    }

    pub fn is_empty(&self) -> bool {
        self.columns.iter().all(VecDeque::is_empty)
    }

    /// In points.
    pub fn height(&self) -> f32 {
        let column = |items: &VecDeque<Item>| items.iter().map(|it| it.height(self.size)).sum();
        self.columns.iter().map(column).fold(0.0, f32::max)
    }

    /// Takes from the top what has room, one item of each column at least, and leaves the rest.
    pub fn cut(&mut self, room: f32) -> Self {
        let size = self.size;
        let columns = self.columns.each_mut().map(|items| {
            let mut taken = VecDeque::new();
            let mut used = 0.0;
            while let Some(item) = items.pop_front() {
                let height = item.height(size);
                // What was added in another order may differ by rounding.
                if !taken.is_empty() && used + height > room + 0.01 {
                    items.push_front(item);
                    break;
                }
                used += height;
                taken.push_back(item);
            }
            taken
        });
        Self { columns, size }
    }

    /// Draws it with its upper edge there.
    pub fn draw(&self, page: &mut Page, columns: [Bounds; 3], top: f32) {
        let size = self.size;
        for (items, at) in self.columns.iter().zip(columns) {
            let mut y = top;
            for item in items {
                match item {
                    Item::Line(line, sign) => {
                        let middle = (at.x + size * 0.5, y + line.height() * size / 2.0);
                        let indent = match sign {
                            Sign::None => 0.0,
                            _ => INDENT * size,
                        };
                        sign.draw(page, size, (at.x, y), middle);
                        line.place(page, size, (at.x + indent, y));
                    }
                    Item::Axis(axis) => axis.draw(page, (at.x, y)),
                    Item::Gap => {}
                }
                y += item.height(size);
            }
        }
    }
}

impl Sign {
    fn draw(&self, page: &mut Page, size: f32, corner: (f32, f32), (x, y): (f32, f32)) {
        match self {
            Self::None | Self::Indent => {}
            Self::Number(line) => {
                // On the baseline of the statement, which is a little larger.
                line.place(
                    page,
                    size,
                    (corner.0, corner.1 + size * 0.1 * LEADING / 2.0),
                );
            }
            Self::Verdict(verdict) => mark(page, *verdict, (x, y), size * 0.46),
            Self::Warning => {
                pictograms::triangle(page, (x, y), size * 0.36, true, palette::WARNING);
            }
        }
    }
}

/// The mark of a verdict: a tick in a disc, a cross in a disc, a ring, a dash.
fn mark(page: &mut Page, verdict: Verdict, (x, y): (f32, f32), radius: f32) {
    let (r, width) = (radius, radius * 0.28);
    match verdict {
        Verdict::Confirmed => {
            page.fill(Outline::circle(x, y, r), palette::RELATION);
            let tick = Outline(vec![
                Segment::Move(x - r * 0.45, y + r * 0.02),
                Segment::Line(x - r * 0.1, y + r * 0.4),
                Segment::Line(x + r * 0.48, y - r * 0.38),
            ]);
            page.stroke(tick, palette::PAPER, width);
        }
        Verdict::Refuted => {
            page.fill(Outline::circle(x, y, r), palette::WARNING);
            let s = r * 0.4;
            for side in [1.0, -1.0] {
                let line = Outline::line((x - s, y - s * side), (x + s, y + s * side));
                page.stroke(line, palette::PAPER, width);
            }
        }
        Verdict::Open { .. } => {
            let ring = Outline::circle(x, y, r - width / 2.0);
            page.stroke(ring, palette::INK, width);
        }
        Verdict::NoAnswers => {
            let line = Outline::line((x - r * 0.8, y), (x + r * 0.8, y));
            page.stroke(line, palette::INK_SOFT, width);
        }
    }
}
