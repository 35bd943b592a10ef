//! The head of a table: where it ends, and which of its rows hold touchpoints, stages and channels.

use std::collections::{BTreeMap, BTreeSet};

use super::facts::{Look, look, text};
use super::lines::{Line, stages, touchpoints};
use super::words::{Word, begins_our_figures, word};
use crate::files::sheet::grid::Grid;

/// Only so many rows are searched for the head.
const DEEPEST: usize = 60;
/// A head has at most so many rows above and below its corner.
const TALLEST: usize = 8;

/// What was found above the first factor.
#[derive(Debug)]
pub(super) struct Head {
    /// The column of factors' names.
    pub names: usize,
    /// The first row that can be a factor.
    pub body: usize,
    /// The first row that belongs to the head.
    pub top: usize,
    /// The row of touchpoints.
    pub touchpoints: usize,
    pub stages: Option<usize>,
    pub channels: Option<usize>,
    /// Columns that hold levels or a name in the corner's row.
    pub band: BTreeSet<usize>,
    /// Whether a word says that factors stand in the column of names and importances beside them, as our own tables say.
    pub strict: bool,
    /// The first row and column of figures, where a workbook of ours wrote them: what stands before them is taken whatever its name.
    pub ours: Option<(usize, usize)>,
    corner: bool,
    by_words: i32,
}

/// The cell that says “factor”.
#[derive(Clone, Copy, Debug)]
pub(super) struct Corner {
    pub row: usize,
    /// The last row of it, where it is merged downwards.
    pub bottom: usize,
    column: usize,
    pub strict: bool,
}

impl Head {
    pub fn find(grid: &Grid) -> Option<Self> {
        let corner = corner(grid);
        let (names, body) = match corner {
            Some(corner) => (corner.column, below(grid, corner)),
            None => first_factor(grid)?,
        };
        let mut band = band(grid, corner, names, body);
        let ours = corner
            .filter(|it| it.strict)
            .and_then(|it| our_figures(grid, it));
        if let Some((_, column)) = ours {
            band.retain(|it| *it < column);
        }
        let first = *band.first()?;
        let top = corner.map_or(body, |it| it.row).saturating_sub(TALLEST);
        let lines: Vec<Line> = (top..body)
            .map(|row| Line::of(grid, row, first, &band))
            .collect();
        let touchpoints = touchpoints(&lines, corner)?;
        let channels = (lines.iter())
            .find(|line| line.label == Some(Word::Channel) && line.row != touchpoints)
            .or_else(|| {
                lines
                    .iter()
                    .find(|line| line.channels && line.row != touchpoints)
            });
        let channels = channels.map(|line| line.row);
        let stages = stages(grid, &lines, touchpoints, channels);
        let said = |row: Option<usize>, wanted| {
            let label = lines.iter().find(|line| Some(line.row) == row)?.label?;
            (label == wanted).then_some(2)
        };
        let by_words = said(stages, Word::Stage).unwrap_or(i32::from(stages.is_some()))
            + said(channels, Word::Channel).unwrap_or(i32::from(channels.is_some()))
            + said(Some(touchpoints), Word::Touchpoint).unwrap_or(0);
        Some(Self {
            names,
            body,
            top,
            touchpoints,
            stages,
            channels,
            band,
            strict: corner.is_some_and(|corner| corner.strict),
            ours,
            corner: corner.is_some(),
            by_words,
        })
    }

    /// How much speaks for the table lying this way.
    pub fn evidence(&self) -> i32 {
        self.by_words + if self.corner { 3 } else { 0 } + if self.strict { 3 } else { 0 }
    }
}

/// The first cell that says “factor”; before it one beside which importances stand.
fn corner(grid: &Grid) -> Option<Corner> {
    let mut found: Option<Corner> = None;
    for row in 0..grid.rows().min(DEEPEST) {
        let cells = grid.row(row);
        let first = cells.iter().find_map(|cell| word(text(Some(cell))));
        if matches!(first, Some(Word::Stage | Word::Channel)) && !merged_down(grid, row) {
            continue;
        }
        for cell in cells {
            if word(text(Some(cell))) != Some(Word::Factor) {
                continue;
            }
            let column = cell.column as usize;
            let span = grid.merged.iter().find(|span| {
                span.first.row == row && span.first.column == column && span.last.row > row
            });
            let beside = text(grid.cell(row, column + 1));
            let strict = span.is_none() && word(beside) == Some(Word::Importance);
            let bottom = span.map_or(row, |span| span.last.row.min(row + TALLEST));
            let right = (row..=bottom).any(|row| {
                let others = grid
                    .row(row)
                    .iter()
                    .filter(|it| it.column as usize > column);
                others.count() > 0
            });
            if strict {
                return Some(Corner {
                    row,
                    bottom,
                    column,
                    strict,
                });
            }
            if right && found.is_none() {
                found = Some(Corner {
                    row,
                    bottom,
                    column,
                    strict,
                });
            }
        }
    }
    found
}

/// Whether the first cell of a row is merged downwards: then the row is the upper one of several that share their labels.
fn merged_down(grid: &Grid, row: usize) -> bool {
    let first = grid.row(row).first().map(|cell| cell.column as usize);
    let mut spans = grid.merged.iter().filter(|span| span.first.row == row);
    spans.any(|span| Some(span.first.column) == first && span.last.row > row)
}

/// Where the figures begin that a workbook of ours has below and beside the matrix, behind a blank row and a blank column.
fn our_figures(grid: &Grid, corner: Corner) -> Option<(usize, usize)> {
    let row = (corner.row + 2..grid.rows()).rev().find(|row| {
        begins_our_figures(text(grid.cell(*row, corner.column))) && grid.row(row - 1).is_empty()
    })?;
    let heads = grid.row(corner.row).iter().rev();
    let mut heads = heads.filter(|cell| begins_our_figures(text(Some(cell))));
    let column = heads.find(|cell| {
        let before = (cell.column as usize).checked_sub(1);
        before.is_some_and(|before| grid.cell(corner.row, before).is_none())
    })?;
    Some((row, column.column as usize))
}

/// The first row below the head of a corner: rows without a name of a factor and without numbers still belong to it.
fn below(grid: &Grid, corner: Corner) -> usize {
    let mut body = corner.bottom + 1;
    for row in corner.bottom + 1..(corner.bottom + TALLEST).min(grid.rows()) {
        let name = text(grid.cell(row, corner.column));
        let cells = grid.row(row);
        let words = |left: usize| {
            let others = cells.iter().filter(move |cell| cell.column as usize > left);
            let mut looks = others.filter_map(look).peekable();
            looks.peek().is_some() && looks.all(|look| look == Look::Text)
        };
        let label = matches!(
            word(name),
            Some(Word::Stage | Word::Channel | Word::Touchpoint)
        );
        let labelled = label && words(corner.column);
        let nameless = name.is_empty() && words(0);
        let counts = name.is_empty() && ascending(grid, row);
        if labelled || nameless || counts {
            body = row + 1;
        } else if !grid.row(row).is_empty() {
            break;
        }
    }
    body
}

/// Without a corner: the column of names and the first row that looks like a factor.
fn first_factor(grid: &Grid) -> Option<(usize, usize)> {
    let mut rows: Vec<(usize, usize)> = Vec::new();
    let mut first_level: BTreeMap<usize, usize> = BTreeMap::new();
    for row in 0..grid.rows() {
        let cells = grid.row(row);
        let looks = || {
            cells
                .iter()
                .filter_map(|cell| Some((cell.column as usize, look(cell)?)))
        };
        let mut left_text = false;
        let mut levels = 0;
        for (column, look) in looks() {
            if left_text && look.is_level() {
                if levels == 0 {
                    *first_level.entry(column).or_default() += 1;
                }
                levels += 1;
            }
            left_text |= look == Look::Text;
        }
        if levels > 0 && !ascending(grid, row) {
            rows.push((row, levels));
        }
    }
    let most = rows.iter().map(|(_, levels)| *levels).max()?;
    let at = rows.iter().position(|(_, levels)| levels * 2 >= most)?;
    let (mut body, _) = *rows.get(at)?;
    for (row, _) in rows.get(..at).unwrap_or_default().iter().rev() {
        if row + 1 == body {
            body = *row;
        }
    }
    let first = first_level
        .into_iter()
        .max_by_key(|(column, count)| (*count, usize::MAX - column));
    let first = first.map_or(1, |(column, _)| column);
    // The column of names is that with the most different words left of the levels.
    let mut names: BTreeMap<usize, BTreeSet<&str>> = BTreeMap::new();
    for (row, _) in &rows {
        for cell in grid
            .row(*row)
            .iter()
            .take_while(|cell| (cell.column as usize) < first.max(1))
        {
            if look(cell) == Some(Look::Text) {
                names
                    .entry(cell.column as usize)
                    .or_default()
                    .insert(text(Some(cell)));
            }
        }
    }
    let names = names
        .into_iter()
        .max_by_key(|(column, words)| (words.len(), usize::MAX - column));
    Some((names?.0, body))
}

/// True for 1, 2, 3 and so on: numbers of columns, not levels.
fn ascending(grid: &Grid, row: usize) -> bool {
    let numbers = grid.row(row).iter().filter_map(|cell| look(cell)?.number());
    counts_up(numbers)
}

/// True for at least three numbers of which each is one above that before, beginning with 0 or 1.
pub(super) fn counts_up(numbers: impl Iterator<Item = f64>) -> bool {
    let numbers: Vec<f64> = numbers.collect();
    let first = numbers.first().copied().unwrap_or(-1.0);
    let step = |pair: &[f64]| matches!(pair, [a, b] if (b - a - 1.0).abs() < 1e-9);
    numbers.len() > 2
        && (first.abs() < 1e-9 || (first - 1.0).abs() < 1e-9)
        && numbers.windows(2).all(step)
}

fn band(grid: &Grid, corner: Option<Corner>, names: usize, body: usize) -> BTreeSet<usize> {
    let mut band = BTreeSet::new();
    for row in body..grid.rows() {
        if text(grid.cell(row, names)).is_empty() && grid.cell(row, names).is_none() {
            continue;
        }
        for cell in grid.row(row) {
            let column = cell.column as usize;
            if column > names && !band.contains(&column) && look(cell).is_some_and(Look::is_level) {
                band.insert(column);
            }
        }
    }
    if let Some(corner) = corner {
        for cell in (corner.row..=corner.bottom).flat_map(|row| grid.row(row)) {
            if cell.column as usize > names && look(cell).is_some() {
                band.insert(cell.column as usize);
            }
        }
    }
    // Beside importances every name is a touchpoint's, whatever it says.
    if let Some(corner) = corner.filter(|corner| corner.strict) {
        band.remove(&(corner.column + 1));
        return band;
    }
    let head = corner.map_or(body, |corner| corner.row)..body;
    let taken = |column: &usize| {
        head.clone().any(|row| {
            let said = word(text(grid.cell(row, *column)));
            matches!(said, Some(Word::Importance | Word::Remark | Word::Number))
        })
    };
    band.retain(|column| !taken(column));
    band
}
