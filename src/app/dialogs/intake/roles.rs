//! What a row or a column of a sheet can be: its word, its sign, which is also its key, its colour; and how it is made so.

use std::ops::RangeInclusive;

use egui::Key;

use crate::files::sheet::{Column, Layout, Row};
use crate::model::Hue;

/// How a role is told and chosen.
#[derive(Clone, Copy, Debug)]
pub(super) struct Role {
    /// The sign at the head, which is the key's letter.
    pub sign: &'static str,
    pub key: Key,
    /// The key of its word.
    pub word: &'static str,
    /// The key of the word that fits a narrow head.
    pub short: &'static str,
    /// None where nothing is taken.
    pub hue: Option<Hue>,
}

/// Rows or columns, from one to another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Lines {
    Rows(RangeInclusive<usize>),
    Columns(RangeInclusive<usize>),
}

/// What lines can be made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum LineRole {
    Row(Row),
    Column(Column),
}

const fn role(sign: &'static str, key: Key, word: &'static str, hue: Option<Hue>) -> Role {
    Role {
        sign,
        key,
        word,
        short: word,
        hue,
    }
}

const TOTALS: Role = role("U", Key::U, "intake-role-totals", None);
const IGNORED: Role = role("X", Key::X, "intake-role-ignored", None);

pub(super) const fn of_row(row: Row) -> Role {
    match row {
        Row::Touchpoints => role("T", Key::T, "intake-role-touchpoints", Some(Hue::Blue)),
        Row::Stages => role("S", Key::S, "intake-role-stages", Some(Hue::Purple)),
        Row::Channels => role("C", Key::C, "intake-role-channels", Some(Hue::Teal)),
        Row::Factor => role("F", Key::F, "intake-role-factor", Some(Hue::Green)),
        Row::Totals => TOTALS,
        Row::Ignored => IGNORED,
    }
}

pub(super) const fn of_column(column: Column) -> Role {
    match column {
        Column::Factors => role("F", Key::F, "intake-role-factors", Some(Hue::Green)),
        Column::Importances => role("I", Key::I, "intake-role-importances", Some(Hue::Brown)),
        Column::Touchpoint => Role {
            short: "intake-short-touchpoint",
            ..role("T", Key::T, "intake-role-touchpoint", Some(Hue::Blue))
        },
        Column::Totals => TOTALS,
        Column::Ignored => IGNORED,
    }
}

impl LineRole {
    pub(super) const fn role(self) -> Role {
        match self {
            Self::Row(row) => of_row(row),
            Self::Column(column) => of_column(column),
        }
    }
}

/// The roles of a line of the sheet by its layout: those of rows, which are the sheet's columns where it is turned.
const fn holds_rows(lines: &Lines, layout: &Layout) -> bool {
    matches!(lines, Lines::Rows(_)) != layout.transposed
}

/// What a cell of the sheet is by both its lines.
pub(super) fn of_cell(layout: &Layout, row: usize, column: usize) -> (Row, Column) {
    let (row, column) = if layout.transposed {
        (column, row)
    } else {
        (row, column)
    };
    (
        layout.rows.get(row).copied().unwrap_or(Row::Ignored),
        layout
            .columns
            .get(column)
            .copied()
            .unwrap_or(Column::Ignored),
    )
}

impl Lines {
    pub(super) const fn row(at: usize) -> Self {
        Self::Rows(at..=at)
    }

    pub(super) const fn column(at: usize) -> Self {
        Self::Columns(at..=at)
    }

    const fn range(&self) -> &RangeInclusive<usize> {
        match self {
            Self::Rows(range) | Self::Columns(range) => range,
        }
    }

    /// What these lines can be.
    pub(super) fn choices(&self, layout: &Layout) -> Vec<LineRole> {
        if holds_rows(self, layout) {
            Row::ALL.into_iter().map(LineRole::Row).collect()
        } else {
            Column::ALL.into_iter().map(LineRole::Column).collect()
        }
    }

    /// What the first of them is.
    pub(super) fn now(&self, layout: &Layout) -> LineRole {
        let at = *self.range().start();
        if holds_rows(self, layout) {
            LineRole::Row(layout.rows.get(at).copied().unwrap_or(Row::Ignored))
        } else {
            let column = layout.columns.get(at).copied();
            LineRole::Column(column.unwrap_or(Column::Ignored))
        }
    }

    /// Makes them something; of what there is one only, the first of them, and the one before is not read any more.
    pub(super) fn make(&self, layout: Layout, to: LineRole) -> Layout {
        if self.now(&layout) == to && self.range().start() == self.range().end() {
            return layout;
        }
        let single = match to {
            LineRole::Row(row) => matches!(row, Row::Touchpoints | Row::Stages | Row::Channels),
            LineRole::Column(column) => matches!(column, Column::Factors | Column::Importances),
        };
        let count = if single { 1 } else { usize::MAX };
        let lines = self.range().clone().take(count);
        lines.fold(layout, |layout, at| match to {
            LineRole::Row(row) => layout.with_row(at, row),
            LineRole::Column(column) => layout.with_column(at, column),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn layout(transposed: bool) -> Layout {
        Layout {
            rows: vec![Row::Touchpoints, Row::Factor, Row::Factor, Row::Totals],
            columns: vec![Column::Factors, Column::Touchpoint],
            transposed,
        }
    }

    #[test]
    fn there_is_one_row_of_touchpoints_and_there_are_many_factors() {
        let one = Lines::Rows(1..=2).make(layout(false), LineRole::Row(Row::Touchpoints));
        let expected = [Row::Ignored, Row::Touchpoints, Row::Factor, Row::Totals];
        assert_eq!(one.rows, expected);
        let many = Lines::Rows(0..=3).make(layout(false), LineRole::Row(Row::Factor));
        assert_eq!(many.rows, [Row::Factor; 4]);
        let names = Lines::column(1).make(layout(false), LineRole::Column(Column::Factors));
        assert_eq!(names.columns, [Column::Ignored, Column::Factors]);
    }

    #[test]
    fn in_a_turned_sheet_a_column_has_the_roles_of_a_row() {
        let turned = layout(true);
        assert_eq!(Lines::column(3).now(&turned), LineRole::Row(Row::Totals));
        assert_eq!(of_cell(&turned, 1, 2), (Row::Factor, Column::Touchpoint));
        let totals = LineRole::Column(Column::Totals);
        assert_eq!(
            Lines::row(1).make(turned, totals).columns[1],
            Column::Totals
        );
    }

    #[test]
    fn every_role_of_an_axis_has_a_key_of_its_own() {
        for lines in [Lines::row(0), Lines::column(0)] {
            let choices = lines.choices(&layout(false));
            let mut keys: Vec<&str> = choices.iter().map(|to| to.role().sign).collect();
            let count = keys.len();
            keys.sort_unstable();
            keys.dedup();
            assert_eq!(keys.len(), count);
        }
    }
}
