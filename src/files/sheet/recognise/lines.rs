//! The rows of a head: which of them holds touchpoints, stages and channels.

use std::collections::BTreeSet;

use super::facts::{look, text};
use super::head::{Corner, counts_up};
use super::words::{Word, word};
use crate::files::sheet::grid::Grid;
use crate::files::table::channel;

/// A row of the head.
#[derive(Debug)]
pub(super) struct Line {
    pub row: usize,
    /// What a word left of the cells says.
    pub label: Option<Word>,
    /// How many cells of the band are not blank, and how many different ones.
    filled: usize,
    different: usize,
    /// Whether channels stand in it and nothing else.
    pub channels: bool,
    /// Whether it numbers the columns.
    counts: bool,
}

impl Line {
    pub fn of(grid: &Grid, row: usize, first: usize, band: &BTreeSet<usize>) -> Self {
        let labels: Vec<Word> = (grid.row(row).iter())
            .take_while(|cell| (cell.column as usize) < first)
            .filter_map(|cell| word(text(Some(cell))))
            .collect();
        let rows = |word: &&Word| matches!(word, Word::Stage | Word::Channel | Word::Touchpoint);
        let label = labels.iter().find(rows).or(labels.first()).copied();
        let cells = grid
            .row(row)
            .iter()
            .filter(|cell| band.contains(&(cell.column as usize)) && look(cell).is_some());
        let texts: Vec<&str> = cells.clone().map(|cell| text(Some(cell))).collect();
        let different: BTreeSet<&str> = texts.iter().copied().collect();
        Self {
            row,
            label,
            filled: texts.len(),
            different: different.len(),
            channels: !texts.is_empty() && texts.iter().all(|text| channel(text).is_some()),
            counts: counts_up(cells.filter_map(|cell| look(cell)?.number())),
        }
    }
}

pub(super) fn touchpoints(lines: &[Line], corner: Option<Corner>) -> Option<usize> {
    let can = |line: &&Line| {
        line.filled > 0 && !line.counts && !matches!(line.label, Some(Word::Stage | Word::Channel))
    };
    let own = corner.and_then(|corner| lines.iter().find(|line| line.row == corner.row));
    if let Some(corner) = corner
        && corner.strict
    {
        return own.filter(|line| line.filled > 0).map(|line| line.row);
    }
    let names = |line: &&Line| can(line) && !line.channels;
    if let Some(said) = lines
        .iter()
        .filter(names)
        .find(|line| line.label == Some(Word::Touchpoint))
    {
        return Some(said.row);
    }
    let best = lines
        .iter()
        .filter(names)
        .max_by_key(|line| (line.filled, line.different, line.row));
    let best = best.or_else(|| lines.iter().rfind(can))?;
    let merged = corner.is_some_and(|corner| corner.bottom > corner.row);
    match own.filter(|own| names(own) && !merged) {
        Some(own) if own.filled * 2 > best.filled || own.different >= best.different => {
            Some(own.row)
        }
        _ => Some(best.row),
    }
}

pub(super) fn stages(
    grid: &Grid,
    lines: &[Line],
    touchpoints: usize,
    channels: Option<usize>,
) -> Option<usize> {
    let free =
        |line: &&Line| line.row != touchpoints && Some(line.row) != channels && line.filled > 0;
    if let Some(said) = lines
        .iter()
        .filter(free)
        .find(|line| line.label == Some(Word::Stage))
    {
        return Some(said.row);
    }
    let wide = |line: &Line| {
        let over = |at: usize| (line.row == at).then_some(());
        grid.merged.iter().any(|span| {
            over(span.first.row).is_some()
                && span.last.column > span.first.column
                && span.first.row == span.last.row
        })
    };
    let names_something = |line: &Line| {
        let words = grid.row(line.row).iter().map(|cell| word(text(Some(cell))));
        !line.counts && (line.filled > 1 || words.flatten().next().is_none())
    };
    let can = |line: &&Line| {
        let label = line.label != Some(Word::Channel);
        let groups = if line.row < touchpoints {
            line.filled > 1 || wide(line) || line.row + 1 == touchpoints
        } else {
            wide(line) || line.different > 1 && line.different < line.filled
        };
        free(line) && label && groups && names_something(line)
    };
    let distance = |line: &&Line| {
        (
            line.filled < 2,
            line.row > touchpoints,
            line.row.abs_diff(touchpoints),
        )
    };
    lines
        .iter()
        .filter(can)
        .min_by_key(distance)
        .map(|line| line.row)
}
