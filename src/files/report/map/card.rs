//! A touchpoint on a journey map: a card with its figures and a strip of all segments, or a row with those that differ.

use super::super::colour::{of_class, palette};
use super::super::page::{Bounds, Outline, Page, Stroke};
use super::super::ruler::{self, LEADING};
use super::super::{page::Shape, pictograms, signs};
use super::words::{CardWords, Cell, Known, SMALL};

/// How much of a touchpoint is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Form {
    /// Name, class in a word, score, share and a strip of all segments.
    Card,
    /// Name and score, and the segments that see it otherwise.
    Row,
}

/// Sizes of a card, in points.
#[derive(Clone, Copy)]
pub(super) struct Setting {
    pub form: Form,
    /// Of names.
    pub size: f32,
    /// Of the column.
    pub width: f32,
}

/// The bar of the class at the left edge, in sizes.
const BAR: f32 = 0.3;
/// From the mark's column to the name, in sizes.
const MARK: f32 = 1.12;
/// The height of a strip, in sizes.
const STRIP: f32 = 1.34;

impl Setting {
    /// Inside the edges, from left to right.
    fn inner(self) -> (f32, f32) {
        let pad = self.size * 0.55;
        (self.size * BAR + pad, self.width - pad)
    }

    fn edge(self) -> f32 {
        match self.form {
            Form::Card => self.size * 0.46,
            Form::Row => self.size * 0.26,
        }
    }

    /// Between cards.
    pub fn gap(self) -> f32 {
        match self.form {
            Form::Card => self.size * 0.5,
            Form::Row => self.size * 0.3,
        }
    }

    /// How wide the name may be beside what stands at its right.
    fn name_width(self, card: &CardWords) -> f32 {
        let (left, right) = self.inner();
        let must_have = if card.must_have {
            self.size * 0.95
        } else {
            0.0
        };
        let figure = match self.form {
            Form::Card => 0.0,
            Form::Row => card.score.width() * self.size + self.size * 0.5,
        };
        right - left - self.size * MARK - must_have - figure
    }

    /// How wide what stands below the name may be.
    fn below_width(self) -> f32 {
        let (left, right) = self.inner();
        right - left - self.size * MARK
    }

    /// Class and figures side by side; else one below the other.
    fn is_wide(self, card: &CardWords) -> bool {
        let both = card.state.width() + card.figures.width() + 0.8;
        both * self.size <= self.below_width()
    }

    fn cell(self, known: &Known<'_>) -> f32 {
        (known.mark + 1.62) * self.size
    }

    fn cells_in_line(self, known: &Known<'_>) -> usize {
        let cell = self.cell(known);
        let mut count = 1;
        while (count + 1) as f32 * cell <= self.below_width() + self.size * 0.3 {
            count += 1;
        }
        count
    }

    fn cells(self, card: &CardWords) -> Vec<Cell> {
        let shown = |cell: &&Cell| self.form == Form::Card || cell.differs;
        card.strip.iter().filter(shown).copied().collect()
    }

    /// The height of a card, and whether a word in it must be broken.
    pub fn measure(self, known: &Known<'_>, card: &CardWords) -> (f32, bool) {
        let width = self.name_width(card);
        let lines = card.name.count(self.size, width) as f32;
        let mut height = 2.0 * self.edge() + lines * self.size * LEADING;
        let small = self.size * SMALL * LEADING;
        if self.form == Form::Card {
            height += small;
            if !self.is_wide(card) && !card.figures.is_empty() {
                height += small;
            }
        } else if card.class.is_none() {
            height += small;
        }
        let cells = self.cells(card).len();
        let strips = cells.div_ceil(self.cells_in_line(known));
        if strips > 0 {
            height += strips as f32 * self.size * STRIP + self.size * 0.2;
        }
        (height, card.name.longest() * self.size > width * 0.99)
    }

    /// Draws a card; gives its height.
    pub fn draw(self, known: &Known<'_>, card: &CardWords, page: &mut Page, at: (f32, f32)) -> f32 {
        let (height, _) = self.measure(known, card);
        let (x, y) = at;
        self.ground(card, page, at, height);
        let (left, right) = self.inner();
        let (left, right) = (x + left, x + right);
        let size = self.size;
        let mut top = y + self.edge();
        let middle = top + size * LEADING / 2.0;
        if let Some(class) = card.class {
            signs::mark(page, class, (left + size * 0.38, middle), size * 0.36);
        }
        let text = left + size * MARK;
        let lines = card.name.lines(size, self.name_width(card));
        let mut end = right;
        if self.form == Form::Row {
            end -= card.score.width() * size;
            if let (Some(score), Some(first)) = (card.score.lines(size, 1e4).first(), lines.first())
            {
                let drop = first.baseline(size) - score.baseline(size);
                score.place(page, size, (end, top + drop));
            }
            end -= size * 0.35;
        }
        if card.must_have {
            pictograms::must_have(page, (end - size * 0.4, middle), size * 0.34, palette::INK);
        }
        top = ruler::place(&lines, page, size, (text, top));
        let small = size * SMALL * LEADING;
        let says_state = self.form == Form::Card || card.class.is_none();
        if says_state && let Some(line) = card.state.lines(size, 1e4).first() {
            line.place(page, size, (text, top));
            let figures = card.figures.lines(size, 1e4);
            if let (Some(line), Form::Card) = (figures.first(), self.form) {
                if self.is_wide(card) {
                    let from = right - card.figures.width() * size;
                    line.place(page, size, (from, top));
                } else {
                    top += small;
                    line.place(page, size, (text, top));
                }
            }
            top += small;
        }
        self.strip(known, card, page, (text, top + size * 0.2));
        height
    }

    fn ground(self, card: &CardWords, page: &mut Page, (x, y): (f32, f32), height: f32) {
        let rect = |width: f32| Bounds {
            x,
            y,
            width,
            height,
        };
        let outline = Outline::rounded(rect(self.width), self.size * 0.22);
        let Some(class) = card.class else {
            if !card.excluded {
                page.fill(outline.clone(), palette::PAPER);
            }
            let stroke = Stroke {
                colour: palette::LINE_STRONG,
                width: 0.5,
                dash: Some((2.0, 1.6)),
            };
            page.shapes.push(Shape::Stroke(outline, stroke));
            return;
        };
        let colour = of_class(class);
        page.fill(outline, palette::PAPER.mixed(colour, 0.07));
        page.fill(Outline::rect(rect(self.size * BAR)), colour);
    }

    fn strip(self, known: &Known<'_>, card: &CardWords, page: &mut Page, (x, y): (f32, f32)) {
        let size = self.size;
        let (cell, count) = (self.cell(known), self.cells_in_line(known));
        for (at, shown) in self.cells(card).iter().enumerate() {
            let left = x + (at % count) as f32 * cell - size * 0.3;
            let top = y + (at / count) as f32 * size * STRIP;
            let spot = Bounds {
                x: left,
                y: top,
                width: cell - size * 0.22,
                height: size * (STRIP - 0.14),
            };
            if shown.differs {
                let outline = Outline::rounded(spot, size * 0.2);
                page.fill(outline.clone(), palette::PAPER);
                page.stroke(outline, palette::INK, size * 0.075);
            }
            let middle = top + spot.height / 2.0;
            let mark = known.marks.get(shown.segment);
            if let Some((mark, line)) = mark.map(|it| (it, it.lines(size, 1e4))) {
                let line = line.first();
                let height = size * SMALL * LEADING;
                let from = left + size * 0.3 + (known.mark - mark.width()) * size / 2.0;
                line.map(|line| line.place(page, size, (from, middle - height / 2.0)));
            }
            let centre = left + (known.mark + 0.78) * size;
            match shown.class {
                Some(class) => signs::mark(page, class, (centre, middle), size * 0.3),
                None => page.stroke(
                    Outline::line((centre - size * 0.2, middle), (centre + size * 0.2, middle)),
                    palette::INK_SOFT,
                    size * 0.08,
                ),
            }
        }
    }
}
