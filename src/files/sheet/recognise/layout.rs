//! Corrections of a layout, and what is still missing in it.

use super::facts::turned;
use super::levels::is_blank;
use super::{Column, Layout, Row};
use crate::files::sheet::grid::Grid;
use crate::i18n::Message;
use crate::model::{MAX_CELLS, MAX_ITEMS};

impl Layout {
    /// The layout with another role of a row. Of touchpoints, stages and channels there is one row each: that which had the role so
    /// far is then ignored.
    #[must_use]
    pub fn with_row(mut self, at: usize, role: Row) -> Self {
        if matches!(role, Row::Touchpoints | Row::Stages | Row::Channels) {
            for row in self.rows.iter_mut().filter(|row| **row == role) {
                *row = Row::Ignored;
            }
        }
        if let Some(row) = self.rows.get_mut(at) {
            *row = role;
        }
        self
    }

    /// The layout with another role of a column. Of factors and importances there is one column each: that which had the role so far
    /// is then ignored.
    #[must_use]
    pub fn with_column(mut self, at: usize, role: Column) -> Self {
        if matches!(role, Column::Factors | Column::Importances) {
            for column in self.columns.iter_mut().filter(|column| **column == role) {
                *column = Column::Ignored;
            }
        }
        if let Some(column) = self.columns.get_mut(at) {
            *column = role;
        }
        self
    }

    /// The row of a role of which there is one.
    pub fn row_of(&self, role: Row) -> Option<usize> {
        self.rows.iter().position(|row| *row == role)
    }

    /// The column of a role of which there is one.
    pub fn column_of(&self, role: Column) -> Option<usize> {
        self.columns.iter().position(|column| *column == role)
    }

    /// Why the sheet cannot be taken by this layout, and what a person has to say; nothing where it can.
    pub fn problems(&self, grid: &Grid) -> Vec<Message> {
        if self.transposed {
            needed(&turned(grid), self)
        } else {
            needed(grid, self)
        }
    }
}

/// The problems of a layout, of a grid that already lies as the layout says.
pub(in crate::files::sheet) fn needed(grid: &Grid, layout: &Layout) -> Vec<Message> {
    let mut problems = Vec::new();
    let key = |upright, lying| Message::new(if layout.transposed { lying } else { upright });
    let touchpoints = layout.row_of(Row::Touchpoints);
    if touchpoints.is_none() {
        problems.push(key(
            "sheet-needs-touchpoints",
            "sheet-needs-touchpoints-column",
        ));
    }
    let names = layout.column_of(Column::Factors);
    if names.is_none() {
        problems.push(key("sheet-needs-factors", "sheet-needs-factors-row"));
    }
    let columns = layout
        .columns
        .iter()
        .enumerate()
        .filter(|(_, it)| **it == Column::Touchpoint);
    let rows = layout
        .rows
        .iter()
        .enumerate()
        .filter(|(_, it)| **it == Row::Factor);
    if columns.clone().next().is_none() {
        problems.push(key("sheet-needs-columns", "sheet-needs-rows"));
    } else if let Some(row) = touchpoints
        && columns
            .clone()
            .all(|(column, _)| is_blank(grid, row, column))
    {
        problems.push(Message::new("sheet-needs-touchpoint-names"));
    }
    if rows.clone().next().is_none() {
        problems.push(key(
            "sheet-needs-rows-of-factors",
            "sheet-needs-columns-of-factors",
        ));
    } else if let Some(column) = names
        && rows.clone().all(|(row, _)| is_blank(grid, row, column))
    {
        problems.push(Message::new("sheet-needs-factor-names"));
    }
    let (rows, columns) = (rows.count(), columns.count());
    if rows > MAX_ITEMS || columns > MAX_ITEMS || rows.saturating_mul(columns) > MAX_CELLS {
        problems.push(
            Message::new("sheet-too-large")
                .with("limit", MAX_ITEMS as f64)
                .with("cells", MAX_CELLS as f64),
        );
    }
    problems
}
