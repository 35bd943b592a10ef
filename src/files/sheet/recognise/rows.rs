//! What the rows of a table are: those of its head, factors, figures that were worked out.

use std::collections::BTreeSet;

use super::columns::{Columns, fits, makes_a_whole, same};
use super::facts::{Look, look, text};
use super::head::Head;
use super::levels::is_blank;
use super::words::{Word, only_totals, word};
use super::{Column, Row};
use crate::files::sheet::grid::Grid;

pub(super) fn roles(grid: &Grid, head: &Head, columns: &Columns) -> Vec<Row> {
    let mut roles = vec![Row::Ignored; grid.rows()];
    let mut put = |row: Option<usize>, role| {
        if let Some(slot) = row.and_then(|row| roles.get_mut(row)) {
            *slot = role;
        }
    };
    put(head.stages, Row::Stages);
    put(head.channels, Row::Channels);
    put(Some(head.touchpoints), Row::Touchpoints);
    let taken: Vec<usize> = (columns.roles.iter().enumerate())
        .filter(|(_, role)| **role == Column::Touchpoint)
        .map(|(column, _)| column)
        .collect();
    let spread = spread(grid, head.names);
    let seen: Vec<Seen> = (head.body..grid.rows())
        .map(|row| Seen {
            spread: spread.contains(&row),
            ..Seen::of(grid, head, columns, row)
        })
        .collect();
    let last = seen
        .iter()
        .rposition(|it| it.holds_something() && it.role != Some(Row::Totals));
    let mut sums = Sums::new(taken.len());
    let (mut totals, mut blank) = (false, false);
    let weighted = seen.iter().filter(|it| it.weight.is_some()).count() > 0;
    for (at, it) in seen.iter().enumerate() {
        let row = head.body + at;
        if it.blank {
            blank = true;
            continue;
        }
        let role = if let Some((figures, _)) = head.ours {
            let taken = row < figures;
            Some(if taken { Row::Factor } else { Row::Totals })
        } else if it.role.is_some() {
            it.role
        } else if it.strange
            && ((!it.weighted || it.totals) && (it.whole || sums.match_row(grid, row, &taken))
                || totals && weighted && !it.weighted)
        {
            Some(Row::Totals)
        } else if !it.named {
            (it.strange && it.figures).then_some(Row::Totals)
        } else if it.holds_something() {
            Some(Row::Factor)
        } else {
            // A name alone: a factor that nobody has rated, where our own words are above it and no remark below the table.
            let below = last.is_none_or(|last| at > last) && (blank || totals);
            (head.strict && !it.spread && !below).then_some(Row::Factor)
        };
        let role = role.unwrap_or(Row::Ignored);
        totals |= role == Row::Totals;
        if it.holds_something() {
            blank = false;
        }
        if role == Row::Factor {
            sums.add(grid, row, &taken, it.weight);
        }
        put(Some(row), role);
    }
    roles
}

/// Rows whose name is merged over cells beside it.
fn spread(grid: &Grid, names: usize) -> BTreeSet<usize> {
    let wide = grid
        .merged
        .iter()
        .filter(|span| span.first.column <= names && span.last.column > names + 1);
    wide.map(|span| span.first.row).collect()
}

/// What stands in a row below the head.
#[derive(Clone, Copy, Debug, Default)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "what is seen of a row are so many yes or no"
)]
struct Seen {
    /// What a word says of it, as far as its figures do not speak against that.
    role: Option<Row>,
    /// Whether a word says that its figures are worked out.
    totals: bool,
    blank: bool,
    named: bool,
    weighted: bool,
    weight: Option<f64>,
    /// How many cells of touchpoints hold something.
    cells: usize,
    /// Whether some of them are numbers that are none of the table's levels.
    strange: bool,
    /// Whether all of them are numbers.
    figures: bool,
    /// Whether they add up to 1 or 100.
    whole: bool,
    /// Whether its name is merged over its cells: a heading.
    spread: bool,
}

impl Seen {
    const fn holds_something(&self) -> bool {
        self.cells > 0 || self.weighted
    }

    fn of(grid: &Grid, head: &Head, columns: &Columns, row: usize) -> Self {
        let mut it = Self {
            blank: grid.row(row).iter().all(|cell| look(cell).is_none()),
            named: !is_blank(grid, row, head.names),
            weighted: columns
                .importances
                .is_some_and(|column| !is_blank(grid, row, column)),
            figures: true,
            ..Self::default()
        };
        if it.blank {
            return it;
        }
        let weight = columns
            .importances
            .and_then(|column| grid.cell(row, column));
        it.weight = weight.and_then(|cell| look(cell)?.number());
        let (mut numbers, mut formulas, mut broken) = (Vec::new(), false, false);
        for cell in grid.row(row) {
            if columns.roles.get(cell.column as usize) != Some(&Column::Touchpoint) {
                continue;
            }
            let Some(look) = look(cell) else { continue };
            it.cells += 1;
            formulas |= cell.formula;
            let level = matches!(look, Look::Level(level) if fits(&columns.levels, level));
            it.strange |= look.number().is_some() && !level;
            broken |= matches!(look, Look::Number(_));
            it.figures &= look.number().is_some();
            numbers.extend(look.number());
        }
        it.whole = makes_a_whole(&numbers);
        // The word can stand in any column left of the cells.
        let first = columns
            .roles
            .iter()
            .position(|role| *role == Column::Touchpoint)
            .unwrap_or(usize::MAX);
        let left = grid
            .row(row)
            .iter()
            .take_while(|cell| (cell.column as usize) < first);
        let named = is_blank(grid, row, head.names);
        let said: Vec<&str> = left
            .filter(|cell| named || cell.column as usize == head.names)
            .map(|cell| text(Some(cell)))
            .filter(|text| word(text) == Some(Word::Totals))
            .collect();
        let only = said.iter().any(|text| only_totals(text));
        let unweighted = columns.importances.is_some() && !it.weighted;
        let nothing = it.cells == 0 || unweighted;
        // A factor can be called “Total cost”: such a beginning says less than its importance and levels.
        let worked_out = if only || !it.named {
            it.strange || nothing
        } else {
            broken || it.strange && unweighted
        };
        it.totals = !said.is_empty();
        let total = worked_out || formulas || !it.named;
        it.role = (it.totals && total).then_some(Row::Totals);
        it
    }
}

/// For each column of touchpoints what its cells add up to so far, plain and times the importance.
struct Sums {
    plain: Vec<f64>,
    weighted: Vec<f64>,
    rows: usize,
}

impl Sums {
    fn new(columns: usize) -> Self {
        Self {
            plain: vec![0.0; columns],
            weighted: vec![0.0; columns],
            rows: 0,
        }
    }

    fn add(&mut self, grid: &Grid, row: usize, taken: &[usize], weight: Option<f64>) {
        self.rows += 1;
        let sums = self.plain.iter_mut().zip(&mut self.weighted);
        for (column, (plain, weighted)) in taken.iter().zip(sums) {
            let number = grid
                .cell(row, *column)
                .and_then(|cell| look(cell)?.number());
            let number = number.unwrap_or(0.0);
            *plain += number;
            *weighted += number * weight.unwrap_or(0.0);
        }
    }

    /// True where a row holds these sums.
    fn match_row(&self, grid: &Grid, row: usize, taken: &[usize]) -> bool {
        let numbers = taken
            .iter()
            .map(|column| look(grid.cell(row, *column)?)?.number());
        let found: Vec<(f64, f64, f64)> = numbers
            .zip(self.plain.iter().zip(&self.weighted))
            .filter_map(|(number, (plain, weighted))| Some((number?, *plain, *weighted)))
            .collect();
        let plain = found.iter().all(|(number, plain, _)| same(*number, *plain));
        let weighted = found
            .iter()
            .all(|(number, _, weighted)| same(*number, *weighted));
        self.rows > 1 && found.len() > 1 && (plain || weighted)
    }
}
