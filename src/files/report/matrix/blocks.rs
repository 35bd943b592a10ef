//! Where everything stands, and how rows and columns are shared out to pages.

use std::ops::Range;

use super::Ground;
use super::names::Names;
use super::table::Table;
use super::top;
use crate::files::report::fonts::{Face, Style};
use crate::files::report::page::Bounds;
use crate::files::report::palette;
use crate::files::report::run::Run;

/// The most cells that are said as numbers; beyond that a number is one of too many.
pub(super) const MOST_NUMBERS: usize = 30_000;
/// The narrowest column and the lowest row that can be read, in points.
const LEAST: (f32, f32) = (5.0, 8.4);
/// The widest column and the highest row, in points on A4.
const LARGEST: (f32, f32) = (34.0, 24.0);
/// Of the height, the most that rotated names take, and of the width, what the factors' names take; the best first.
const TRIED: [(f32, f32); 5] = [
    (0.36, 0.125),
    (0.31, 0.15),
    (0.28, 0.175),
    (0.25, 0.2),
    (0.22, 0.225),
];

/// The left band: where its parts stand from its left edge.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Left {
    pub(super) width: f32,
    pub(super) mark: f32,
    /// Where names begin and how wide they are.
    pub(super) name: (f32, f32),
    /// The right edges of importances and scores.
    pub(super) importance: f32,
    pub(super) score: f32,
    /// Where bars begin and how long they are.
    pub(super) bar: (f32, f32),
}

/// The rows below the cells, by their heights.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Bottom {
    /// The size of its figures.
    pub(super) size: f32,
    /// Whether figures stand upright, since they are wider than a column.
    pub(super) upright: bool,
    /// Score, share, deviation, class, rank.
    pub(super) heights: [f32; 5],
}

/// Sizes of everything, in points.
#[derive(Clone, Debug, Default)]
pub(super) struct Geometry {
    pub(super) cell: (f32, f32),
    /// How many columns and rows a page holds.
    pub(super) most: (usize, usize),
    pub(super) left: Left,
    pub(super) bottom: Bottom,
    /// How high the band of stages is.
    pub(super) stages: f32,
    /// How high the row of channels is.
    pub(super) channels: f32,
    pub(super) touchpoints: Names,
    pub(super) factors: Names,
}

/// Some columns and rows of the table, which make a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Block {
    pub(super) columns: Range<usize>,
    pub(super) rows: Range<usize>,
}

impl Geometry {
    /// The first that leaves all names whole on as few pages as can be, else the one that cuts the fewest.
    pub(super) fn of(ground: Ground<'_>, table: &Table, area: Bounds) -> Self {
        let mut best: Option<((usize, usize), Self)> = None;
        for parts in TRIED {
            let tried = Self::with(ground, table, area, parts);
            let pages = tried.blocks(table).len();
            let cut = tried.touchpoints.cut() + tried.factors.cut();
            let better = best.as_ref().is_none_or(|(known, _)| (pages, cut) < *known);
            if better {
                best = Some(((pages, cut), tried));
            }
            if pages == 1 && cut == 0 {
                break;
            }
        }
        best.map(|(_, geometry)| geometry).unwrap_or_default()
    }

    fn with(ground: Ground<'_>, table: &Table, area: Bounds, (names, factors): (f32, f32)) -> Self {
        let scale = ground.scale;
        let left = left(table, (area.width, factors), scale);
        let (columns, width) = across(table.columns.len(), area.width - left.width, scale);
        let most_names = area.height * names;
        let touchpoints = super::names::upright(table, width, most_names, scale);
        let bottom = bottom(table, width, scale);
        let stages = top::height(ground, table, width);
        let channels = (width * 0.9).clamp(6.0, 11.0 * scale) + 2.0;
        let taken = stages + channels + touchpoints.reach + bottom.height() + 4.0;
        let room = area.height - taken;
        let (rows, height) = down(table.rows.len(), room, scale);
        Self {
            cell: (width, height),
            most: (columns, rows),
            factors: super::names::level(table, left.name.1, height, scale),
            left,
            bottom,
            stages,
            channels,
            touchpoints,
        }
    }

    /// From the top of the stages to the first row of cells.
    pub(super) fn top_height(&self) -> f32 {
        self.stages + self.touchpoints.reach + self.channels
    }

    /// The pages: for each stretch of rows all stretches of columns.
    pub(super) fn blocks(&self, table: &Table) -> Vec<Block> {
        let stages: Vec<usize> = table.columns.iter().map(|column| column.stage).collect();
        let columns = by_stages(&stages, self.most.0);
        let rows = evenly(table.rows.len(), self.most.1);
        let mut blocks = Vec::new();
        for rows in &rows {
            for columns in &columns {
                blocks.push(Block {
                    columns: columns.clone(),
                    rows: rows.clone(),
                });
            }
        }
        blocks
    }
}

impl Bottom {
    pub(super) fn height(&self) -> f32 {
        self.heights.iter().sum()
    }
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "columns of a page"
)]
fn holds(room: f32, least: f32) -> usize {
    (room / least).floor().max(1.0) as usize
}

/// How many columns a page holds and how wide they are.
fn across(count: usize, room: f32, scale: f32) -> (usize, f32) {
    let most = holds(room, LEAST.0).min(count.max(1));
    let width = (room / most as f32).min(LARGEST.0 * scale);
    (most, width)
}

/// How many rows a page holds and how high they are.
fn down(count: usize, room: f32, scale: f32) -> (usize, f32) {
    let most = holds(room, LEAST.1).min(count.max(1));
    let pages = count.div_ceil(most).max(1);
    let most = count.div_ceil(pages).max(1);
    let height = (room / most as f32).min(LARGEST.1 * scale);
    (most, height)
}

fn left(table: &Table, (width, part): (f32, f32), scale: f32) -> Left {
    let style = Style::new(Face::SemiBold, 7.0 * scale, palette::INK);
    let widest = |texts: &mut dyn Iterator<Item = &str>| {
        texts
            .map(|text| Run::new(text, style).width)
            .fold(14.0 * scale, f32::max)
    };
    let importance = widest(&mut table.rows.iter().map(|row| row.importance.as_str()));
    let score = widest(&mut table.rows.iter().map(|row| row.item.score.as_str()));
    let (gap, mark) = (5.0 * scale, 10.0 * scale);
    let name = (width * part).max(90.0 * scale);
    let bar = 20.0 * scale;
    let importance_at = mark + name + gap + importance;
    let score_at = importance_at + gap + score;
    Left {
        width: score_at + gap + bar + gap,
        mark: mark * 0.35,
        name: (mark, name),
        importance: importance_at,
        score: score_at,
        bar: (score_at + gap, bar),
    }
}

fn bottom(table: &Table, width: f32, scale: f32) -> Bottom {
    let em = Style::new(Face::Medium, 10.0, palette::INK);
    let widest = |of: fn(&super::table::Item) -> &str| {
        let columns = table.columns.iter();
        let widths = columns.map(|column| Run::new(of(&column.item), em).width / 10.0);
        widths.fold(0.6, f32::max)
    };
    let ems = [
        widest(|item| &item.score),
        widest(|item| &item.share),
        widest(|item| &item.rank),
    ];
    let longest = ems.into_iter().fold(0.0, f32::max);
    let largest = 7.5 * scale;
    let level = ((width - 1.5) / longest).min(largest);
    let upright = level < 5.5;
    let size = if upright {
        (width * 0.98).clamp(4.8, 7.0 * scale)
    } else {
        level
    };
    let high = |ems: f32| {
        if upright {
            ems * size + 5.0
        } else {
            size * 1.5
        }
    };
    let [score, share, rank] = ems;
    let must_have = table.columns.iter().any(|column| column.must_have);
    let mark = (width * 0.9).min(8.0 * scale);
    let class = mark + 4.0 + if must_have { mark } else { 0.0 };
    Bottom {
        size,
        upright,
        heights: [high(score), high(share), 24.0 * scale, class, high(rank)],
    }
}

/// Stretches of at most so many, about as long as each other.
pub(super) fn evenly(count: usize, most: usize) -> Vec<Range<usize>> {
    let pages = count.div_ceil(most.max(1)).max(1);
    let each = count.div_ceil(pages);
    let ranges = (0..pages).map(|page| (page * each).min(count)..((page + 1) * each).min(count));
    ranges.collect()
}

/// Stretches of at most so many columns that end with a stage where one ends in their last third.
pub(super) fn by_stages(stages: &[usize], most: usize) -> Vec<Range<usize>> {
    let most = most.max(1);
    let mut ranges = Vec::new();
    let mut from = 0;
    while stages.len() - from > most {
        let full = from + most;
        let ends = (from + most * 2 / 3..=full).rev();
        let ends_here = |at: &usize| *at > from && stages.get(*at) != stages.get(*at - 1);
        let end = ends.into_iter().find(ends_here).unwrap_or(full);
        ranges.push(from..end);
        from = end;
    }
    ranges.push(from..stages.len());
    ranges
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_end_with_stages_where_one_ends_near_and_lose_no_column() {
        // Stages of 4, 5 and 3 columns, 8 to a page: the second stage ends too late, the first too early.
        let stages = [0, 0, 0, 0, 1, 1, 1, 1, 1, 2, 2, 2];
        assert_eq!(by_stages(&stages, 8), [0..8, 8..12]);
        // 10 to a page: the second stage ends at 9.
        assert_eq!(by_stages(&stages, 10), [0..9, 9..12]);
        assert!(
            by_stages(&stages, 12)
                .into_iter()
                .eq(std::iter::once(0..12))
        );
        assert!(by_stages(&[], 5).into_iter().eq(std::iter::once(0..0)));
    }

    #[test]
    fn rows_are_shared_out_evenly() {
        assert_eq!(evenly(10, 4), [0..4, 4..8, 8..10]);
        assert_eq!(evenly(9, 8), [0..5, 5..9]);
        assert!(evenly(0, 8).into_iter().eq(std::iter::once(0..0)));
    }
}
