//! Where things stand: addresses of cells and ranges on the sheets that formulas refer to.

use rust_xlsxwriter::utility::{
    cell_range_absolute, column_number_to_name, quote_sheet_name, row_col_to_cell_absolute,
};

/// Columns of the sheet Matrix that are no touchpoints: factor, importance, a gap and the figures.
pub(super) const BESIDE_TOUCHPOINTS: usize = 3 + Right::ALL.len();
/// Columns of the sheet Segments before the first segment.
pub(super) const BESIDE_SEGMENTS: usize = 5;
/// Columns of each segment there.
pub(super) const COLUMNS_OF_SEGMENT: usize = 4;

/// Rows above the first factor.
pub(super) const STAGE_ROW: u32 = 0;
pub(super) const CHANNEL_ROW: u32 = 1;
pub(super) const HEADER_ROW: u32 = 2;
pub(super) const FIRST_ROW: u32 = 3;
/// Columns before the first touchpoint.
pub(super) const FACTOR_COLUMN: u16 = 0;
pub(super) const IMPORTANCE_COLUMN: u16 = 1;
pub(super) const FIRST_COLUMN: u16 = 2;

/// A row of figures below the matrix.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Below {
    Counts,
    Score,
    Share,
    Intensity,
    Deviation,
    Relative,
    Z,
    Class,
    Rank,
    Rated,
    RatedImportance,
}

impl Below {
    pub(super) const ALL: [Self; 11] = [
        Self::Counts,
        Self::Score,
        Self::Share,
        Self::Intensity,
        Self::Deviation,
        Self::Relative,
        Self::Z,
        Self::Class,
        Self::Rank,
        Self::Rated,
        Self::RatedImportance,
    ];

    pub(super) const fn key(self) -> &'static str {
        match self {
            Self::Counts => "workbook-counts",
            Self::Score => "table-column-score",
            Self::Share => "table-column-share",
            Self::Intensity => "table-column-intensity",
            Self::Deviation => "table-column-deviation",
            Self::Relative => "table-column-relative-deviation",
            Self::Z => "table-column-z",
            Self::Class => "table-column-class",
            Self::Rank => "table-column-rank",
            Self::Rated => "table-column-rated",
            Self::RatedImportance => "workbook-rated-importance",
        }
    }
}

/// A column of figures right of the matrix.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Right {
    Counts,
    Score,
    Share,
    Deviation,
    Relative,
    Z,
    Class,
    Rank,
    Rated,
}

impl Right {
    pub(super) const ALL: [Self; 9] = [
        Self::Counts,
        Self::Score,
        Self::Share,
        Self::Deviation,
        Self::Relative,
        Self::Z,
        Self::Class,
        Self::Rank,
        Self::Rated,
    ];

    pub(super) const fn key(self) -> &'static str {
        match self {
            Self::Counts => "workbook-counts",
            Self::Score => "table-column-score",
            Self::Share => "table-column-share",
            Self::Deviation => "table-column-deviation",
            Self::Relative => "table-column-relative-deviation",
            Self::Z => "table-column-z",
            Self::Class => "table-column-class",
            Self::Rank => "table-column-rank",
            Self::Rated => "table-column-rated",
        }
    }
}

/// A row of the sheet About that formulas refer to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Fact {
    Critical,
    Important,
    LessImportant,
    Scores,
    Mean,
    Spread,
    CriticalFrom,
    LessFrom,
    Total,
    FirstLimit,
    SecondLimit,
    LowestLevel,
    HighestLevel,
}

impl Fact {
    pub(super) const fn row(self) -> u32 {
        4 + self as u32
    }
}

/// The size of the sheet Matrix and the names of the sheets.
#[derive(Clone, Debug)]
pub(super) struct Places {
    pub(super) factors: u32,
    pub(super) touchpoints: u16,
    pub(super) matrix: String,
    pub(super) touchpoints_sheet: String,
    pub(super) stages: String,
    pub(super) about: String,
}

impl Places {
    pub(super) const fn row(factor: u32) -> u32 {
        FIRST_ROW + factor
    }

    pub(super) const fn column(touchpoint: u16) -> u16 {
        FIRST_COLUMN + touchpoint
    }

    pub(super) const fn below(&self, line: Below) -> u32 {
        FIRST_ROW + self.factors + 1 + line as u32
    }

    pub(super) const fn right(&self, column: Right) -> u16 {
        FIRST_COLUMN + self.touchpoints + 1 + column as u16
    }

    pub(super) const fn last_row(&self) -> u32 {
        (FIRST_ROW + self.factors).saturating_sub(1)
    }

    pub(super) const fn last_column(&self) -> u16 {
        (FIRST_COLUMN + self.touchpoints).saturating_sub(1)
    }

    /// A row of figures over all touchpoints, on its own sheet.
    pub(super) fn line(&self, line: Below) -> String {
        let row = self.below(line);
        cell_range_absolute(row, FIRST_COLUMN, row, self.last_column())
    }

    /// A column of figures over all factors, on its own sheet.
    pub(super) fn figures(&self, column: Right) -> String {
        let column = self.right(column);
        cell_range_absolute(FIRST_ROW, column, self.last_row(), column)
    }

    /// The importances, on their own sheet.
    pub(super) fn importances(&self) -> String {
        let last = self.last_row();
        cell_range_absolute(FIRST_ROW, IMPORTANCE_COLUMN, last, IMPORTANCE_COLUMN)
    }

    /// The cells of a touchpoint, such as `D$4:D$18`: the column moves with a copied formula, the rows stay.
    pub(super) fn column_cells(&self, column: u16) -> String {
        let name = column_number_to_name(column);
        format!("{name}${}:{name}${}", FIRST_ROW + 1, self.last_row() + 1)
    }

    /// The cells of a factor, such as `$C4:$Z4`.
    pub(super) fn row_cells(&self, row: u32) -> String {
        let (first, last) = (
            column_number_to_name(FIRST_COLUMN),
            column_number_to_name(self.last_column()),
        );
        format!("${first}{0}:${last}{0}", row + 1)
    }

    /// A cell of the sheet Matrix as other sheets name it.
    pub(super) fn of_matrix(&self, row: u32, column: u16) -> String {
        on(&self.matrix, &row_col_to_cell_absolute(row, column))
    }

    /// A cell of the sheet About as other sheets name it; columns are 1 touchpoints, 2 factors, 3 stages.
    pub(super) fn fact(&self, fact: Fact, column: u16) -> String {
        on(&self.about, &row_col_to_cell_absolute(fact.row(), column))
    }
}

/// A cell whose row and column move with a copied formula in one direction: the row stays.
pub(super) fn row_fixed(row: u32, column: u16) -> String {
    format!("{}${}", column_number_to_name(column), row + 1)
}

/// A cell whose column stays.
pub(super) fn column_fixed(row: u32, column: u16) -> String {
    format!("${}{}", column_number_to_name(column), row + 1)
}

/// A cell or range of another sheet.
pub(super) fn on(sheet: &str, address: &str) -> String {
    format!("{}!{address}", quote_sheet_name(sheet))
}
