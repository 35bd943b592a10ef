//! A stage on a journey map: its head, its cards in columns, and what it rests on.

use super::super::colour::palette;
use super::super::page::{Bounds, Outline, Page};
use super::super::ruler::{self, LEADING, Line};
use super::super::signs;
use super::card::Setting;
use super::layout::Part;
use super::words::{Known, SMALL, StageWords};
use crate::methods::matrix::Class;

/// A stage with what it is set in.
pub(super) struct Stage<'a> {
    pub known: &'a Known<'a>,
    pub words: &'a StageWords,
    pub setting: Setting,
    pub gap: f32,
    /// The number of the stage, for its wash.
    pub at: usize,
}

impl Stage<'_> {
    const fn size(&self) -> f32 {
        self.setting.size
    }

    fn pad(&self) -> f32 {
        self.size() * 0.62
    }

    fn width(&self, columns: usize) -> f32 {
        let columns = columns.max(1) as f32;
        columns * self.setting.width + (columns - 1.0) * self.gap
    }

    fn name(&self, columns: usize, continued: Option<&ruler::Text>) -> Vec<Line> {
        let name = continued.unwrap_or(&self.words.name);
        name.lines(self.size(), self.width(columns) - 2.0 * self.pad())
    }

    /// How wide the longest word of the head must be let.
    pub fn is_broken(&self, columns: usize) -> bool {
        let room = self.width(columns) - 2.0 * self.pad();
        self.words.name.longest() * self.size() > room * 0.99
    }

    /// How the lines below the name follow each other.
    fn facts(&self, columns: usize) -> Vec<Vec<Fact<'_>>> {
        let room = (self.width(columns) - 2.0 * self.pad()) / self.size();
        let mut facts: Vec<Fact<'_>> = Vec::new();
        if let Some((class, _)) = &self.words.class {
            facts.push(Fact::Class(*class));
            facts.push(Fact::Text(&self.words.mean));
            facts.push(Fact::Text(&self.words.total));
            facts.push(Fact::Counts);
        }
        let mut lines: Vec<Vec<Fact<'_>>> = Vec::new();
        let mut left = 0.0;
        for fact in facts {
            let wide = self.fact_width(&fact);
            match lines.last_mut() {
                Some(line) if wide + GAP <= left => {
                    left -= wide + GAP;
                    line.push(fact);
                }
                _ => {
                    left = room - wide;
                    lines.push(vec![fact]);
                }
            }
        }
        lines
    }

    fn fact_width(&self, fact: &Fact<'_>) -> f32 {
        match fact {
            Fact::Class(_) => {
                1.1 + (self.words.class.as_ref()).map_or(0.0, |(_, word)| word.width())
            }
            Fact::Text(text) => text.width(),
            Fact::Counts => {
                let counts = self.words.counts.iter().filter(|count| **count > 0);
                counts.map(|count| count_width(*count)).sum()
            }
        }
    }

    /// The height of the head over so many columns.
    pub fn head_height(&self, columns: usize, continued: Option<&ruler::Text>) -> f32 {
        let lines = self.name(columns, continued);
        let facts = if continued.is_some() {
            0
        } else {
            self.facts(columns).len()
        };
        let facts = facts as f32 * self.size() * SMALL * LEADING * 1.06;
        ruler::height(&lines, self.size()) + facts + self.size() * 1.0
    }

    /// Draws the head.
    pub fn head(
        &self,
        columns: usize,
        continued: Option<&ruler::Text>,
        page: &mut Page,
        at: Bounds,
    ) {
        let size = self.size();
        let wash = *palette::STAGES.get(self.at % 2).unwrap_or(&palette::BAND);
        page.fill(Outline::rect(at), wash);
        let x = at.x + self.pad();
        let mut y = at.y + size * 0.5;
        y = ruler::place(&self.name(columns, continued), page, size, (x, y));
        if continued.is_some() {
            return;
        }
        for line in self.facts(columns) {
            let mut pen = x;
            for fact in line {
                let width = self.fact_width(&fact) * size;
                self.fact(&fact, page, (pen, y));
                pen += width + GAP * size;
            }
            y += size * SMALL * LEADING * 1.06;
        }
    }

    fn fact(&self, fact: &Fact<'_>, page: &mut Page, (x, y): (f32, f32)) {
        let size = self.size();
        let middle = y + size * SMALL * LEADING / 2.0;
        let put = |text: &ruler::Text, page: &mut Page, x: f32| {
            for line in text.lines(size, 1e4) {
                line.place(page, size, (x, y));
            }
        };
        match fact {
            Fact::Class(class) => {
                signs::mark(page, *class, (x + size * 0.38, middle), size * 0.36);
                if let Some((_, word)) = &self.words.class {
                    put(word, page, x + size * 1.1);
                }
            }
            Fact::Text(text) => put(text, page, x),
            Fact::Counts => {
                let mut pen = x;
                for (class, count) in Class::ALL.into_iter().zip(self.words.counts) {
                    if count > 0 {
                        signs::mark(page, class, (pen + size * 0.3, middle), size * 0.28);
                        put(&count_text(count), page, pen + size * 0.75);
                        pen += count_width(count) * size;
                    }
                }
            }
        }
    }

    /// Draws the cards of a part of the stage.
    pub fn cards(&self, part: &Part, page: &mut Page, (x, y): (f32, f32)) {
        for (column, range) in part.columns.iter().enumerate() {
            let left = x + column as f32 * (self.setting.width + self.gap);
            let mut top = y;
            for card in self.words.cards.get(range.clone()).unwrap_or_default() {
                top += self.setting.draw(self.known, card, page, (left, top));
                top += self.setting.gap();
            }
        }
    }

    /// The height of what the stage rests on.
    pub fn factors_height(&self, columns: usize) -> f32 {
        let heights = (self.words.factors.iter())
            .map(|factor| self.factor_height(&factor.name, &factor.share, columns));
        heights.sum()
    }

    fn factor_height(&self, name: &ruler::Text, share: &ruler::Text, columns: usize) -> f32 {
        let size = self.size();
        let room = self.width(columns) - (share.width() + 0.5) * size;
        name.count(size, room) as f32 * size * SMALL * LEADING + size * 0.55
    }

    /// Draws what the stage rests on: names and parts of its total, with a bar below each.
    pub fn factors(&self, columns: usize, page: &mut Page, (x, y): (f32, f32)) {
        let size = self.size();
        let width = self.width(columns);
        let mut top = y;
        for factor in &self.words.factors {
            let share = factor.share.width() * size;
            let lines = factor.name.lines(size, width - share - 0.5 * size);
            for line in factor.share.lines(size, 1e4) {
                line.place(page, size, (x + width - share, top));
            }
            let below = ruler::place(&lines, page, size, (x, top));
            let bar = |width: f32| Bounds {
                x,
                y: below + size * 0.08,
                width,
                height: size * 0.13,
            };
            page.fill(Outline::rect(bar(width)), palette::LINE);
            page.fill(Outline::rect(bar(width * factor.length)), palette::RELATION);
            top += self.factor_height(&factor.name, &factor.share, columns);
        }
    }
}

/// What stands in a head below the name.
enum Fact<'a> {
    Class(Class),
    Text(&'a ruler::Text),
    Counts,
}

/// Between facts, in sizes.
const GAP: f32 = 0.9;

fn count_text(count: usize) -> ruler::Text {
    use super::super::fonts::Face;
    let look = ruler::Look::new(Face::Regular, palette::INK).scaled(SMALL);
    ruler::Text::of(&count.to_string(), look)
}

fn count_width(count: usize) -> f32 {
    0.75 + count_text(count).width() + 0.55
}
