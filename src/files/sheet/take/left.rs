//! Rows and columns that hold something and are not taken, each said with what stands in it.

use crate::files::sheet::grid::Grid;
use crate::files::sheet::recognise::{Column, Layout, Row, look, shown};
use crate::files::table::{Place, shortened};
use crate::i18n::Message;

/// So many are told one by one.
const MOST_TOLD: usize = 30;

/// Whether a line is a row or a column of the sheet.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Line {
    Row(usize),
    Column(usize),
}

pub(super) fn notices(grid: &Grid, layout: &Layout) -> Vec<Message> {
    let mut left: Vec<Message> = Vec::new();
    let mut more = 0_usize;
    let mut tell = |line: Line, text: String, totals: bool| {
        if left.len() < MOST_TOLD {
            left.push(message(line, &text, totals, layout.transposed));
        } else {
            more += 1;
        }
    };
    for (row, role) in layout.rows.iter().enumerate() {
        if matches!(role, Row::Totals | Row::Ignored)
            && let Some(text) = first(grid, row)
        {
            tell(Line::Row(row), text, *role == Row::Totals);
        }
    }
    let mut found: Vec<Option<String>> = vec![None; layout.columns.len()];
    for cell in grid.cells() {
        let role = layout.rows.get(cell.row as usize);
        let kept = role.is_some_and(|role| !matches!(role, Row::Totals | Row::Ignored));
        let slot = found.get_mut(cell.column as usize);
        if let Some(slot) = slot.filter(|slot| kept && slot.is_none())
            && look(cell).is_some()
        {
            *slot = Some(shown(&cell.value));
        }
    }
    for (column, (role, text)) in layout.columns.iter().zip(found).enumerate() {
        if matches!(role, Column::Totals | Column::Ignored)
            && let Some(text) = text.filter(|_| holds(grid, layout, column))
        {
            tell(Line::Column(column), text, *role == Column::Totals);
        }
    }
    if more > 0 {
        left.push(Message::new("sheet-left-more").with("count", more));
    }
    left
}

/// True where a column has something in a row that is taken, other than the words at the head of its row.
fn holds(grid: &Grid, layout: &Layout, column: usize) -> bool {
    let names = layout.column_of(Column::Touchpoint).unwrap_or_default();
    layout.rows.iter().enumerate().any(|(row, role)| {
        let body = *role == Row::Factor;
        let head = matches!(role, Row::Touchpoints | Row::Stages | Row::Channels) && column > names;
        (body || head)
            && grid
                .cell(row, column)
                .is_some_and(|cell| look(cell).is_some())
    })
}

/// The first thing that stands in a row.
fn first(grid: &Grid, row: usize) -> Option<String> {
    let cell = grid.row(row).iter().find(|cell| look(cell).is_some())?;
    Some(shown(&cell.value))
}

fn message(line: Line, text: &str, totals: bool, transposed: bool) -> Message {
    let (row, at) = match line {
        Line::Row(at) => (!transposed, at),
        Line::Column(at) => (transposed, at),
    };
    let key = match (row, totals) {
        (true, true) => "sheet-left-totals-row",
        (true, false) => "sheet-left-row",
        (false, true) => "sheet-left-totals-column",
        (false, false) => "sheet-left-column",
    };
    let number = if row {
        (at + 1).to_string()
    } else {
        let place = Place { row: 0, column: at }.to_string();
        place.trim_end_matches('1').to_owned()
    };
    Message::new(key)
        .with("line", number)
        .with("text", shortened(text.trim()))
}
