//! The lanes of a track over some of its columns: how wide the columns are, how high the lanes, and the drawing of it all.

use std::ops::Range;

use super::super::colour::palette;
use super::super::frame::rule;
use super::super::map::layout::split;
use super::super::page::{Bounds, Outline, Page};
use super::super::ruler::{self, Text, whole};
use super::block::Block;
use super::emotion::{self, Feeling};
use crate::methods::tracks::Lane;

/// A lane with its label and its cells, one for each column.
pub(super) struct LaneOf {
    pub lane: Lane,
    pub label: Text,
    pub cells: Vec<Vec<Block>>,
}

/// The head of a column.
pub(super) struct Head {
    pub name: Text,
    pub detail: Text,
    /// Its wash.
    pub at: usize,
}

/// A track as lanes over columns, not yet set.
pub(super) struct Table {
    pub heads: Vec<Head>,
    pub lanes: Vec<LaneOf>,
    /// For each column its steps with how the customer feels.
    pub feelings: Vec<Vec<Feeling>>,
}

/// How a table is set.
pub(super) struct Plan {
    pub size: f32,
    pub columns: Range<usize>,
    label: f32,
    widths: Vec<f32>,
    head: f32,
    /// The height of each lane.
    lanes: Vec<f32>,
}

impl Plan {
    /// Of all of it.
    pub fn height(&self) -> f32 {
        self.head + self.lanes.iter().sum::<f32>()
    }
}

/// Between columns, in sizes.
pub(super) const GAP: f32 = 0.7;
/// Between blocks.
pub(super) const BETWEEN: f32 = 0.4;
/// Above and below what stands in a lane.
pub(super) const PAD: f32 = 0.5;

impl Table {
    /// The width of the labels at the left, in points.
    pub fn label(&self, size: f32) -> f32 {
        let widest = self.lanes.iter().map(|lane| lane.label.longest());
        (widest.fold(0.0, f32::max) * 1.02 + 0.9) * size
    }

    /// Sets some columns; none where they are too narrow for their words or, all together, too high.
    pub fn plan(
        &self,
        columns: Range<usize>,
        size: f32,
        (width, height): (f32, f32),
        whole_words: bool,
    ) -> Option<Plan> {
        let label = self.label(size);
        let widths = self.widths(&columns, size, width - label, whole_words)?;
        let head = (columns.clone().zip(&widths))
            .filter_map(|(at, width)| Some(self.heads.get(at)?.height(size, *width)))
            .fold(0.0, f32::max);
        let mut plan = Plan {
            size,
            label,
            head,
            lanes: Vec::new(),
            widths,
            columns,
        };
        for lane in &self.lanes {
            let cells = plan.columns.clone().zip(&plan.widths);
            let heights = cells.map(|(at, width)| {
                let blocks = lane.cells.get(at).map_or(&[][..], Vec::as_slice);
                Cell::of(blocks, size, *width).height
            });
            let least = if lane.lane == Lane::Emotion {
                emotion::HEIGHT * size
            } else {
                lane.label.count(size, label - size * 0.9) as f32
                    * lane.label.scale()
                    * ruler::LEADING
                    * size
            };
            let high = heights.fold(least, f32::max) + 2.0 * PAD * size;
            plan.lanes.push(high);
            if plan.height() > height {
                return None;
            }
        }
        Some(plan)
    }

    /// Columns that say more are wider.
    fn widths(
        &self,
        columns: &Range<usize>,
        size: f32,
        width: f32,
        whole_words: bool,
    ) -> Option<Vec<f32>> {
        let count = columns.len();
        let room = width - count.saturating_sub(1) as f32 * GAP * size;
        let blocks = |at: usize| {
            let cells = self.lanes.iter().filter_map(move |lane| lane.cells.get(at));
            cells.flatten()
        };
        let least: Vec<f32> = columns
            .clone()
            .map(|at| {
                let head = self.heads.get(at).map_or(0.0, Head::narrowest);
                let words = blocks(at).map(Block::narrowest).fold(head, f32::max);
                let usual = if blocks(at).next().is_some() {
                    9.0
                } else {
                    4.0
                };
                let words = if whole_words { words } else { words.min(9.0) };
                words.max(usual) * size
            })
            .collect();
        let left = room - least.iter().sum::<f32>();
        if left < 0.0 {
            return None;
        }
        let weights: Vec<f32> = columns
            .clone()
            .map(|at| blocks(at).map(Block::length).sum::<f32>().sqrt())
            .collect();
        let all: f32 = weights.iter().sum();
        // The widths that the weights ask for, and never less than the least: what those take is taken from the others.
        let mut widths = least.clone();
        if all > 0.0 {
            let asked = |weight: f32| room * weight / all;
            let over: f32 = (least.iter().zip(&weights))
                .map(|(least, weight)| (asked(*weight) - least).max(0.0))
                .sum();
            for ((width, weight), least) in widths.iter_mut().zip(&weights).zip(&least) {
                if over > 0.0 {
                    *width += left * (asked(*weight) - least).max(0.0) / over;
                }
            }
        } else if count > 0 {
            for width in &mut widths {
                *width += left / count as f32;
            }
        }
        Some(widths)
    }

    /// Draws what was planned.
    pub fn draw(&self, plan: &Plan, page: &mut Page, (x, y): (f32, f32)) {
        let size = plan.size;
        let lefts: Vec<f32> = (plan.widths.iter())
            .scan(x + plan.label, |left, width| {
                let here = *left;
                *left += width + GAP * size;
                Some(here)
            })
            .collect();
        let places = || plan.columns.clone().zip(lefts.iter().zip(&plan.widths));
        let right = lefts
            .iter()
            .zip(&plan.widths)
            .next_back()
            .map_or(x, |(left, width)| left + width);
        for (at, (left, width)) in places() {
            if let Some(head) = self.heads.get(at) {
                let at = Bounds {
                    x: *left,
                    y,
                    width: *width,
                    height: plan.head,
                };
                head.draw(size, page, at);
            }
        }
        let mut top = y + plan.head;
        for (number, (lane, height)) in self.lanes.iter().zip(&plan.lanes).enumerate() {
            if number > 0 {
                rule(page, x, right, top);
            }
            let label = lane.label.lines(size, plan.label - size * 0.9);
            ruler::place(&label, page, size, (x, top + PAD * size));
            for (at, (left, width)) in places() {
                let blocks = lane.cells.get(at).map_or(&[][..], Vec::as_slice);
                let cell = Cell::of(blocks, size, *width);
                cell.draw(blocks, size, page, (*left, top + PAD * size));
            }
            if lane.lane == Lane::Emotion {
                let columns: Vec<(&[Feeling], f32, f32)> = places()
                    .filter_map(|(at, (left, width))| {
                        Some((self.feelings.get(at)?.as_slice(), *left, *width))
                    })
                    .collect();
                emotion::draw(&columns, size, page, (top, *height));
            }
            top += height;
        }
    }
}

/// What stands in a lane under a head: its blocks in as many narrow columns as make it lowest.
struct Cell {
    columns: Vec<Range<usize>>,
    width: f32,
    height: f32,
}

/// The narrowest column of blocks, in sizes.
const NARROW: f32 = 11.5;
/// The widest.
const WIDE: f32 = 30.0;

impl Cell {
    fn of(blocks: &[Block], size: f32, width: f32) -> Self {
        let most = whole((width + GAP * size) / ((NARROW + GAP) * size));
        let mut best: Option<Self> = None;
        for count in 1..=most.min(blocks.len()).max(1) {
            let one = (width - (count - 1) as f32 * GAP * size) / count as f32;
            let one = one.min(WIDE * size);
            let broken = blocks.iter().any(|block| block.narrowest() * size > one);
            if broken && best.is_some() {
                break;
            }
            let heights: Vec<f32> = (blocks.iter())
                .map(|block| block.height(size, one) + BETWEEN * size)
                .collect();
            let columns = split(&heights, count);
            let high = columns.iter().map(|range| {
                let heights = heights.get(range.clone()).unwrap_or_default();
                heights.iter().sum::<f32>()
            });
            let height = high.fold(0.0, f32::max) - BETWEEN * size;
            if best
                .as_ref()
                .is_none_or(|best| height < best.height - size * 0.5)
            {
                best = Some(Self {
                    columns,
                    width: one,
                    height: height.max(0.0),
                });
            }
        }
        best.unwrap_or(Self {
            columns: Vec::new(),
            width,
            height: 0.0,
        })
    }

    fn draw(&self, blocks: &[Block], size: f32, page: &mut Page, (x, y): (f32, f32)) {
        for (at, range) in self.columns.iter().enumerate() {
            let left = x + at as f32 * (self.width + GAP * size);
            let mut top = y;
            for block in blocks.get(range.clone()).unwrap_or_default() {
                let set = block.set(size, self.width);
                set.draw(page, (left, top));
                top += set.height() + BETWEEN * size;
            }
        }
    }
}

impl Head {
    fn narrowest(&self) -> f32 {
        self.name.longest().max(self.detail.longest()) * 1.02 + 1.2
    }

    pub fn height(&self, size: f32, width: f32) -> f32 {
        let room = width - 1.1 * size;
        let lines = |text: &Text| text.count(size, room) as f32 * text.scale() * ruler::LEADING;
        (lines(&self.name) + lines(&self.detail) + 0.9) * size
    }

    pub fn draw(&self, size: f32, page: &mut Page, at: Bounds) {
        let wash = palette::STAGES.get(self.at % 2);
        page.fill(Outline::rect(at), *wash.unwrap_or(&palette::BAND));
        let room = at.width - 1.1 * size;
        let x = at.x + 0.55 * size;
        let y = at.y + 0.45 * size;
        let y = ruler::place(&self.name.lines(size, room), page, size, (x, y));
        ruler::place(&self.detail.lines(size, room), page, size, (x, y));
    }
}
