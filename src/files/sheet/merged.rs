//! Merged cells: which of them hold, and which cells lie under them.

use std::collections::BTreeMap;

use super::grid::{Cell, Span};

/// The spans that are open at a row: by their first column, their last column and last row. No two of them meet.
#[derive(Default)]
struct Open(BTreeMap<usize, (usize, usize, usize)>);

impl Open {
    /// The span over a column at a row, by its number.
    fn over(&self, row: usize, column: usize) -> Option<usize> {
        let (_, (last_column, last_row, number)) = self.0.range(..=column).next_back()?;
        (*last_column >= column && *last_row >= row).then_some(*number)
    }

    /// Adds a span, unless one that is still open meets it.
    fn add(&mut self, span: Span, number: usize) -> bool {
        let before = self.0.range(..=span.last.column).next_back();
        let mut over = Vec::new();
        let mut next = before.map(|(first, _)| *first);
        while let Some(first) = next {
            let Some((last_column, last_row, _)) = self.0.get(&first) else {
                break;
            };
            if *last_column < span.first.column {
                break;
            }
            if *last_row >= span.first.row {
                return false;
            }
            over.push(first);
            next = self.0.range(..first).next_back().map(|(first, _)| *first);
        }
        for first in over {
            self.0.remove(&first);
        }
        let ends = (span.last.column, span.last.row, number);
        self.0.insert(span.first.column, ends);
        true
    }
}

/// What stands in merged cells other than the first is not shown by a spreadsheet and is taken out. Of spans that meet, which no
/// spreadsheet program writes, the upper left one holds; and none reaches further than the cells do.
///
/// Gives the spans in order, and how many cells were taken out.
pub(super) fn settle(mut spans: Vec<Span>, cells: &mut Vec<Cell>) -> (Vec<Span>, usize) {
    spans.sort_unstable();
    let mut open = Open::default();
    let mut held: Vec<Span> = Vec::new();
    let mut waiting = spans.into_iter().peekable();
    let before = cells.len();
    cells.sort_by_key(|cell| (cell.row, cell.column));
    cells.retain(|cell| {
        let (row, column) = (cell.row as usize, cell.column as usize);
        while let Some(span) = waiting.next_if(|span| span.first.row <= row) {
            if open.add(span, held.len()) {
                held.push(span);
            }
        }
        let over = open.over(row, column).and_then(|number| held.get(number));
        over.is_none_or(|span| (span.first.row, span.first.column) == (row, column))
    });
    let last_row = cells.iter().map(|cell| cell.row as usize).max();
    let last_column = cells.iter().map(|cell| cell.column as usize).max();
    let (Some(last_row), Some(last_column)) = (last_row, last_column) else {
        return (Vec::new(), before - cells.len());
    };
    for span in &mut held {
        span.last.row = span.last.row.min(last_row);
        span.last.column = span.last.column.min(last_column);
    }
    held.retain(|span| span.first.row <= span.last.row && span.first.column <= span.last.column);
    held.retain(|span| span.first != span.last);
    (held, before - cells.len())
}
