//! What the columns of a table are: names, importances, touchpoints, figures that were worked out.

use super::Column;
use super::facts::{Look, look, text};
use super::head::{Head, counts_up};
use super::levels::{Counts, is_blank, main_levels};
use super::words::{Word, only_totals, word};
use crate::files::sheet::grid::Grid;

/// The columns of a table, with what is known of its rows on the way.
#[derive(Debug)]
pub(super) struct Columns {
    pub roles: Vec<Column>,
    /// The column of importances, and whether a word said so.
    pub importances: Option<usize>,
    pub by_word: bool,
    /// The levels that most cells have.
    pub levels: Vec<u8>,
}

/// What stands in a column below the head, beside names of factors.
#[derive(Clone, Copy, Debug, Default)]
struct Seen {
    /// Numbers that are levels of the table, and signs.
    fit: usize,
    numbers: usize,
    /// Numbers that no scale can have.
    broken: usize,
    texts: usize,
    /// Dates, errors and the like.
    others: usize,
    formulas: usize,
}

struct Body<'g> {
    grid: &'g Grid,
    head: &'g Head,
    /// Rows that can be factors.
    rows: Vec<usize>,
    levels: Vec<u8>,
}

pub(super) fn roles(grid: &Grid, head: &Head) -> Columns {
    let rows: Vec<usize> = (head.body..grid.rows())
        .filter(|row| {
            let name = grid.cell(*row, head.names);
            !is_blank(grid, *row, head.names) && word(text(name)) != Some(Word::Totals)
        })
        .collect();
    let mut body = Body {
        grid,
        head,
        rows,
        levels: Vec::new(),
    };
    body.levels = body.main_levels();
    let said = body.said_importances();
    let importances = said.or_else(|| body.seen_importances());
    let mut roles = vec![Column::Ignored; grid.columns()];
    let mut sums = Sums::new(grid, &body.rows, importances);
    let last = head.band.last().copied().unwrap_or(head.names);
    for (column, role) in roles.iter_mut().enumerate() {
        *role = if column == head.names {
            Column::Factors
        } else if Some(column) == importances {
            Column::Importances
        } else if column < head.names {
            Column::Ignored
        } else {
            body.role(column, last, &sums)
        };
        if *role == Column::Touchpoint {
            sums.add(grid, &body.rows, column);
        }
    }
    Columns {
        roles,
        importances,
        by_word: said.is_some(),
        levels: body.levels,
    }
}

impl Body<'_> {
    fn header(&self, column: usize) -> &str {
        text(self.grid.cell(self.head.touchpoints, column))
    }

    /// Words above a column, other than stages and channels.
    fn words(&self, column: usize) -> impl Iterator<Item = Word> {
        let head = self.head;
        let rows = (head.top..head.body)
            .filter(|row| Some(*row) != head.stages && Some(*row) != head.channels);
        rows.filter_map(move |row| word(text(self.grid.cell(row, column))))
    }

    fn main_levels(&self) -> Vec<u8> {
        let mut counts = Counts::new();
        let totals = |column: &usize| word(self.header(*column)) == Some(Word::Totals);
        let mut taken = self.head.band.clone();
        taken.retain(|column| !totals(column));
        for row in &self.rows {
            for cell in self.grid.row(*row) {
                if let Some(Look::Level(level)) = look(cell)
                    && !cell.formula
                    && taken.contains(&(cell.column as usize))
                {
                    *counts.entry(level).or_default() += 1;
                }
            }
        }
        main_levels(&counts)
    }

    fn seen(&self, column: usize) -> Seen {
        let mut seen = Seen::default();
        for row in &self.rows {
            let Some(cell) = self.grid.cell(*row, column) else {
                continue;
            };
            let Some(look) = look(cell) else { continue };
            seen.formulas += usize::from(cell.formula);
            match look {
                Look::Level(level) => {
                    seen.numbers += 1;
                    seen.fit += usize::from(fits(&self.levels, level));
                }
                Look::Number(_) => {
                    seen.numbers += 1;
                    seen.broken += 1;
                }
                Look::Sign => seen.fit += 1,
                Look::Text => seen.texts += 1,
                Look::Other => seen.others += 1,
            }
        }
        seen
    }

    /// The column that a word calls importances, the nearest to the names.
    fn said_importances(&self) -> Option<usize> {
        let names = self.head.names;
        let said = |column: &usize| {
            let mut words = self.words(*column);
            *column != names && words.any(|word| word == Word::Importance)
        };
        (0..self.grid.columns())
            .filter(said)
            .min_by_key(|column| column.abs_diff(names))
    }

    /// A column of numbers beside the names or at the right end that looks like importances.
    fn seen_importances(&self) -> Option<usize> {
        let names = self.head.names;
        let last = self.grid.columns().checked_sub(1)?;
        let beside = [Some(names + 1), names.checked_sub(1), Some(last)];
        beside.into_iter().flatten().find(|column| {
            let numbers: Vec<f64> = self.numbers(*column).collect();
            let seen = self.seen(*column);
            let named = !self.header(*column).is_empty();
            let range = numbers.iter().all(|number| (0.0..=100.0).contains(number));
            let whole =
                numbers.len() * 10 >= self.rows.len() * 7 && seen.texts == 0 && seen.formulas == 0;
            let other = seen.fit < seen.numbers && numbers.iter().all(|number| *number <= 10.0);
            let most = self.rows.len() > 1 && range && whole && !counts_up(numbers.iter().copied());
            *column != names
                && most
                && (!named || other && *column != last && word(self.header(*column)).is_none())
        })
    }

    fn numbers(&self, column: usize) -> impl Iterator<Item = f64> {
        let cells = self
            .rows
            .iter()
            .filter_map(move |row| self.grid.cell(*row, column));
        cells.filter_map(|cell| look(cell)?.number())
    }

    fn role(&self, column: usize, last: usize, sums: &Sums) -> Column {
        let named = !is_blank(self.grid, self.head.touchpoints, column);
        if let Some((_, figures)) = self.head.ours {
            return match (column < figures, named) {
                (_, false) => Column::Ignored,
                (true, true) => Column::Touchpoint,
                (false, true) => Column::Totals,
            };
        }
        let seen = self.seen(column);
        let said = self.words(column).last();
        let strange = seen.numbers - seen.fit.min(seen.numbers);
        let only = only_totals(self.header(column)) || !named;
        if said == Some(Word::Totals) && (strange > 0 || seen.formulas > 0 || only && seen.fit == 0)
        {
            return Column::Totals;
        }
        let worked_out =
            strange > 0 && (sums.match_column(self, column) || self.is_percent(column));
        if worked_out {
            return Column::Totals;
        }
        if !named {
            let numbers = seen.numbers > 0 && (strange > 0 || column > last);
            return if numbers {
                Column::Totals
            } else {
                Column::Ignored
            };
        }
        let blank = seen.texts + seen.numbers + seen.others == 0;
        let told = !(self.head.strict && blank) && seen.fit == 0;
        let remark = told && matches!(said, Some(Word::Remark | Word::Importance));
        let numbering = said == Some(Word::Number) && counts_up(self.numbers(column));
        let cells = seen.numbers.max(seen.fit) + seen.others;
        let description = seen.texts > cells && !(self.head.strict && seen.fit > 0);
        let measure = seen.broken * 2 > seen.numbers && seen.fit == 0;
        if remark || numbering || description || measure {
            return Column::Ignored;
        }
        Column::Touchpoint
    }

    /// True for shares: of 1 or of 100 in all.
    fn is_percent(&self, column: usize) -> bool {
        let numbers: Vec<f64> = self.numbers(column).collect();
        makes_a_whole(&numbers)
    }
}

/// True for a level of the table. A 0 is never strange: it says “none” or “not rated”.
pub(super) fn fits(levels: &[u8], level: u8) -> bool {
    level == 0 || levels.contains(&level)
}

/// True for shares: fractions that add up to 1, or percents, as well as rounding leaves them.
pub(super) fn makes_a_whole(numbers: &[f64]) -> bool {
    let sum: f64 = numbers.iter().sum();
    let fractions = numbers.iter().any(|number| number.fract().abs() > 1e-9);
    numbers.len() > 1 && (fractions && (sum - 1.0).abs() < 0.006 || (sum - 100.0).abs() < 0.6)
}

/// True for figures that are the same but for rounding.
pub(super) fn same(one: f64, other: f64) -> bool {
    (one - other).abs() <= 0.006 * one.abs().clamp(1.0, 10.0)
}

/// For each row what its cells add up to so far, plain and times the importance.
struct Sums {
    plain: Vec<f64>,
    weighted: Vec<f64>,
    weights: Vec<Option<f64>>,
    columns: usize,
}

impl Sums {
    fn new(grid: &Grid, rows: &[usize], importances: Option<usize>) -> Self {
        let weight = |row: &usize| look(grid.cell(*row, importances?)?)?.number();
        Self {
            plain: vec![0.0; rows.len()],
            weighted: vec![0.0; rows.len()],
            weights: rows.iter().map(weight).collect(),
            columns: 0,
        }
    }

    fn add(&mut self, grid: &Grid, rows: &[usize], column: usize) {
        self.columns += 1;
        let sums = self
            .plain
            .iter_mut()
            .zip(&mut self.weighted)
            .zip(&self.weights);
        for (row, ((plain, weighted), weight)) in rows.iter().zip(sums) {
            let number = grid
                .cell(*row, column)
                .and_then(|cell| look(cell)?.number());
            let number = number.unwrap_or(0.0);
            *plain += number;
            *weighted += number * weight.unwrap_or(0.0);
        }
    }

    /// True where a column holds these sums.
    fn match_column(&self, body: &Body<'_>, column: usize) -> bool {
        let numbers = body
            .rows
            .iter()
            .map(|row| look(body.grid.cell(*row, column)?)?.number());
        let found: Vec<(f64, f64, f64)> = numbers
            .zip(self.plain.iter().zip(&self.weighted))
            .filter_map(|(number, (plain, weighted))| Some((number?, *plain, *weighted)))
            .collect();
        let plain = found.iter().all(|(number, plain, _)| same(*number, *plain));
        let weighted = found
            .iter()
            .all(|(number, _, weighted)| same(*number, *weighted));
        self.columns > 1 && found.len() > 1 && (plain || weighted)
    }
}
