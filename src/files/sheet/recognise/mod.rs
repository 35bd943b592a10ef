//! What the rows and columns of a sheet are: a guess that a person can correct.

mod choose;
mod columns;
mod facts;
mod head;
mod layout;
mod levels;
mod lines;
mod rows;
mod words;

use super::grid::Grid;
pub(in crate::files::sheet) use facts::{look, shown, text, turned};
use head::Head;
pub(in crate::files::sheet) use layout::needed;

pub use choose::best_sheet;
pub use levels::{suggested_scale, suggested_weights, zeros};

/// Larger sheets are looked at upright only.
const MOST_TURNED: usize = 1_000_000;

/// What a row is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Row {
    /// The names of touchpoints.
    Touchpoints,
    /// Stages, above or below them.
    Stages,
    /// Channels.
    Channels,
    /// A choice factor with its cells.
    Factor,
    /// Sums or other figures that are worked out, not taken.
    Totals,
    /// Nothing that is taken: blank, a title, a remark.
    Ignored,
}

impl Row {
    /// Every kind of row, in the order of a menu.
    pub const ALL: [Self; 6] = [
        Self::Factor,
        Self::Touchpoints,
        Self::Stages,
        Self::Channels,
        Self::Totals,
        Self::Ignored,
    ];
}

/// What a column is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Column {
    /// The names of factors.
    Factors,
    /// Their importances.
    Importances,
    /// A touchpoint with its cells.
    Touchpoint,
    /// Sums or other figures that are worked out, not taken.
    Totals,
    /// Nothing that is taken.
    Ignored,
}

impl Column {
    /// Every kind of column, in the order of a menu.
    pub const ALL: [Self; 5] = [
        Self::Touchpoint,
        Self::Factors,
        Self::Importances,
        Self::Totals,
        Self::Ignored,
    ];
}

/// What each row and column of a sheet is taken for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Layout {
    /// One for each row of the grid; where the sheet is turned, one for each column.
    pub rows: Vec<Row>,
    /// One for each column; where the sheet is turned, one for each row.
    pub columns: Vec<Column>,
    /// True where touchpoints stand below each other and factors side by side: then a “row” is a column of the sheet, from left to
    /// right, and a “column” is a row of it, from top to bottom.
    pub transposed: bool,
}

/// Guesses the layout of a sheet; a sheet that is no table gets one in which everything is ignored.
pub fn recognise(grid: &Grid) -> Layout {
    let upright = guess(grid);
    let lying = lying(grid);
    let better = |lying: &Guess| {
        upright
            .as_ref()
            .is_none_or(|it| lying.evidence > it.evidence)
    };
    match lying.filter(better) {
        Some(lying) => Layout {
            transposed: true,
            ..lying.layout
        },
        None => upright.map_or_else(|| nothing(grid, false), |guess| guess.layout),
    }
}

/// The guess for a table on its side. What is so large does not lie so, and is not held twice.
fn lying(grid: &Grid) -> Option<Guess> {
    let small = grid.cells().len() <= MOST_TURNED;
    small.then(|| guess(&turned(grid))).flatten()
}

/// Guesses the layout where a person has said which way the table lies.
pub fn recognise_as(grid: &Grid, transposed: bool) -> Layout {
    let guess = if transposed {
        guess(&turned(grid))
    } else {
        guess(grid)
    };
    match guess {
        Some(guess) => Layout {
            transposed,
            ..guess.layout
        },
        None => nothing(grid, transposed),
    }
}

fn nothing(grid: &Grid, transposed: bool) -> Layout {
    let (rows, columns) = if transposed {
        (grid.columns(), grid.rows())
    } else {
        (grid.rows(), grid.columns())
    };
    Layout {
        rows: vec![Row::Ignored; rows],
        columns: vec![Column::Ignored; columns],
        transposed,
    }
}

/// A layout and how much speaks for it.
struct Guess {
    layout: Layout,
    evidence: i32,
}

fn guess(grid: &Grid) -> Option<Guess> {
    let head = Head::find(grid)?;
    let columns = columns::roles(grid, &head);
    let rows = rows::roles(grid, &head, &columns);
    if !(columns.roles.contains(&Column::Touchpoint) && rows.contains(&Row::Factor)) {
        return None;
    }
    let mut evidence = head.evidence();
    if columns.importances.is_some() {
        evidence += if columns.by_word { 4 } else { 1 };
    }
    Some(Guess {
        layout: Layout {
            rows,
            columns: columns.roles,
            transposed: false,
        },
        evidence,
    })
}
