//! What follows the cells as they change: shades of levels, colours of classes, bars, strokes through what does not count, and
//! the values that a cell takes.

use rust_xlsxwriter::utility::cell_range_absolute;
use rust_xlsxwriter::{
    Color, ConditionalFormatDataBar, ConditionalFormatFormula, DataValidation, DataValidationRule,
    Format, Formula, Worksheet, XlsxError,
};

use super::content::Content;
use super::places::{
    Below, FACTOR_COLUMN, FIRST_COLUMN, FIRST_ROW, HEADER_ROW, IMPORTANCE_COLUMN, Right,
    column_fixed, row_fixed,
};
use super::styles::{mark, of_class, rgb};
use crate::files::report::palette;
use crate::i18n::Message;
use crate::methods::matrix::Class;
use crate::model::Weighting;

/// First row, first column, last row, last column.
type Area = (u32, u16, u32, u16);

fn rule(
    sheet: &mut Worksheet,
    (first_row, first, last_row, last): Area,
    condition: &str,
    format: Format,
) -> Result<(), XlsxError> {
    let rule = ConditionalFormatFormula::new()
        .set_rule(Formula::new(condition))
        .set_format(format);
    sheet.add_conditional_format(first_row, first, last_row, last, &rule)?;
    Ok(())
}

/// All of the sheet Matrix.
pub(super) fn matrix(sheet: &mut Worksheet, content: &Content<'_>) -> Result<(), XlsxError> {
    let places = &content.places;
    let (last_row, last) = (places.last_row(), places.last_column());
    let no = content.word("table-word-no");
    let struck = Format::new()
        .set_font_strikethrough()
        .set_font_color(rgb(palette::LINE_STRONG));
    let column_counts = row_fixed(places.below(Below::Counts), FIRST_COLUMN);
    let row_counts = column_fixed(FIRST_ROW, places.right(Right::Counts));
    let cells = (FIRST_ROW, FIRST_COLUMN, last_row, last);
    let struck_cells = format!("=OR({column_counts}=\"{no}\",{row_counts}=\"{no}\")");
    let paper = struck.clone().set_background_color(rgb(palette::PAPER));
    let off = ConditionalFormatFormula::new()
        .set_rule(Formula::new(struck_cells))
        .set_format(paper)
        .set_stop_if_true(true);
    sheet.add_conditional_format(cells.0, cells.1, cells.2, cells.3, &off)?;
    let names = (HEADER_ROW, FIRST_COLUMN, HEADER_ROW, last);
    rule(
        sheet,
        names,
        &format!("={column_counts}=\"{no}\""),
        struck.clone(),
    )?;
    let factors = (FIRST_ROW, FACTOR_COLUMN, last_row, IMPORTANCE_COLUMN);
    rule(sheet, factors, &format!("={row_counts}=\"{no}\""), struck)?;
    levels(sheet, content, cells)?;

    let class = places.below(Below::Class);
    classes(sheet, (class, FIRST_COLUMN, class, last))?;
    let class = places.right(Right::Class);
    classes(sheet, (FIRST_ROW, class, last_row, class))?;
    for (area, below) in [
        (
            (
                places.below(Below::Rank),
                FIRST_COLUMN,
                places.below(Below::Rank),
                last,
            ),
            true,
        ),
        (
            (
                FIRST_ROW,
                places.right(Right::Rank),
                last_row,
                places.right(Right::Rank),
            ),
            false,
        ),
    ] {
        let range = if below {
            places.line(Below::Rank)
        } else {
            places.figures(Right::Rank)
        };
        ties(sheet, area, &range)?;
    }
    missing(sheet, content)?;
    let score = places.right(Right::Score);
    bars(sheet, (FIRST_ROW, score, last_row, score))?;
    validation(sheet, content, cells)
}

/// Counts of rated cells where some are missing, and importances that are.
fn missing(sheet: &mut Worksheet, content: &Content<'_>) -> Result<(), XlsxError> {
    let places = &content.places;
    let (last_row, last) = (places.last_row(), places.last_column());
    let yes = content.word("table-word-yes");
    let (row, column) = (places.below(Below::Rated), places.right(Right::Rated));
    for (area, counts) in [
        (
            (row, FIRST_COLUMN, row, last),
            places.figures(Right::Counts),
        ),
        (
            (FIRST_ROW, column, last_row, column),
            places.line(Below::Counts),
        ),
    ] {
        let first = row_free(area.0, area.1);
        let condition = format!("=AND(ISNUMBER({first}),{first}<COUNTIF({counts},\"{yes}\"))");
        incomplete(sheet, area, &condition)?;
    }
    let importance = row_free(FIRST_ROW, IMPORTANCE_COLUMN);
    let counts = column_fixed(FIRST_ROW, places.right(Right::Counts));
    let wash = palette::PAPER.mixed(palette::WARNING, 0.15);
    rule(
        sheet,
        (FIRST_ROW, IMPORTANCE_COLUMN, last_row, IMPORTANCE_COLUMN),
        &format!("=AND(NOT(ISNUMBER({importance})),{counts}=\"{yes}\")"),
        Format::new().set_background_color(rgb(wash)),
    )
}

/// Levels are shades of one hue.
fn levels(sheet: &mut Worksheet, content: &Content<'_>, cells: Area) -> Result<(), XlsxError> {
    let scale = &content.project.scale;
    let top = scale.levels().len().saturating_sub(1).max(1) as f32;
    let first = row_free(FIRST_ROW, FIRST_COLUMN);
    for (value, order) in scale.values().zip(0_u8..) {
        let part = 0.06 + 0.79 * (f32::from(order) / top).powf(1.3);
        let shade = palette::PAPER.mixed(palette::RELATION, part);
        let ink = if part > 0.5 {
            palette::PAPER
        } else {
            palette::INK
        };
        let format = Format::new()
            .set_background_color(rgb(shade))
            .set_font_color(rgb(ink));
        // An empty cell would equal 0.
        let condition = format!("=AND(ISNUMBER({first}),{first}={value})");
        rule(sheet, cells, &condition, format)?;
    }
    Ok(())
}

fn row_free(row: u32, column: u16) -> String {
    rust_xlsxwriter::utility::row_col_to_cell(row, column)
}

/// Words of classes in their colours.
pub(super) fn classes(sheet: &mut Worksheet, area: Area) -> Result<(), XlsxError> {
    let first = row_free(area.0, area.1);
    for class in Class::ALL {
        let (ink, wash) = of_class(class);
        let format = Format::new()
            .set_font_color(rgb(ink))
            .set_background_color(rgb(wash));
        let condition = format!("=LEFT({first},1)=\"{}\"", mark(class));
        rule(sheet, area, &condition, format)?;
    }
    Ok(())
}

/// Shared ranks are shown as “2=”, and stay numbers.
pub(super) fn ties(sheet: &mut Worksheet, area: Area, range: &str) -> Result<(), XlsxError> {
    let first = row_free(area.0, area.1);
    let condition = format!("=AND(ISNUMBER({first}),COUNTIF({range},{first})>1)");
    let format = Format::new().set_num_format("0\"=\"");
    rule(sheet, area, &condition, format)
}

/// Bars behind scores.
pub(super) fn bars(
    sheet: &mut Worksheet,
    (first_row, first, last_row, last): Area,
) -> Result<(), XlsxError> {
    let bar: Color = rgb(palette::PAPER.mixed(palette::ACCENT, 0.3));
    let bars = ConditionalFormatDataBar::new()
        .set_fill_color(bar)
        .set_solid_fill(true)
        .set_border_off(true)
        .set_minimum(rust_xlsxwriter::ConditionalFormatType::Number, 0);
    sheet.add_conditional_format(first_row, first, last_row, last, &bars)?;
    Ok(())
}

/// What does not count on a sheet of figures: the row of which no cell is counted, not even as not rated.
fn struck(sheet: &mut Worksheet, area: Area, rated: u16) -> Result<(), XlsxError> {
    let rated = column_fixed(area.0, rated);
    let format = Format::new()
        .set_font_strikethrough()
        .set_font_color(rgb(palette::INK_SOFT));
    rule(sheet, area, &format!("=NOT(ISNUMBER({rated}))"), format)
}

/// Where a ranking on a sheet of its own has what is adorned: its columns, and its last row and column.
pub(super) struct Ranking {
    pub rank: u16,
    pub score: u16,
    pub class: u16,
    /// The count of rated cells; that of all cells stands behind it.
    pub rated: u16,
    pub last: (u32, u16),
}

/// What every ranking has: a filter, ties, bars, classes, and marks on what does not count or is incomplete.
pub(super) fn ranking(sheet: &mut Worksheet, of: &Ranking) -> Result<(), XlsxError> {
    let (row, column) = of.last;
    let down = |column| (1, column, row, column);
    sheet.autofilter(0, 0, row, column)?;
    struck(sheet, (1, 0, row, column), of.rated)?;
    classes(sheet, down(of.class))?;
    ties(
        sheet,
        down(of.rank),
        &cell_range_absolute(1, of.rank, row, of.rank),
    )?;
    bars(sheet, down(of.score))?;
    let (rated, cells) = (column_fixed(1, of.rated), column_fixed(1, of.rated + 1));
    let missing = format!("=AND(ISNUMBER({rated}),{rated}<{cells})");
    incomplete(sheet, down(of.rated), &missing)
}

/// Counts of rated cells where some are missing.
fn incomplete(sheet: &mut Worksheet, area: Area, condition: &str) -> Result<(), XlsxError> {
    let format = Format::new().set_font_color(rgb(palette::WARNING));
    rule(sheet, area, condition, format)
}

/// The values that cells take.
fn validation(
    sheet: &mut Worksheet,
    content: &Content<'_>,
    (first_row, first, last_row, last): Area,
) -> Result<(), XlsxError> {
    let (project, words) = (content.project, content.words);
    let said = |message: Message| words.say(&message);
    let levels: Vec<String> = project.scale.values().map(|it| it.to_string()).collect();
    let relation = DataValidation::new()
        .allow_list_strings(&levels)?
        .set_error_title(said(Message::new("workbook-not-a-level-title")))?
        .set_error_message(said(
            Message::new("workbook-not-a-level").with("levels", levels.join(", ")),
        ))?;
    sheet.add_data_validation(first_row, first, last_row, last, &relation)?;
    let importance = DataValidation::new();
    let (importance, why) = match project.weighting {
        Weighting::OneToFive => (
            importance.allow_decimal_number(DataValidationRule::Between(1.0, 5.0)),
            "workbook-not-one-to-five",
        ),
        Weighting::AsIs => (
            importance.allow_decimal_number(DataValidationRule::GreaterThanOrEqualTo(0.0)),
            "workbook-not-a-weight",
        ),
    };
    let importance = importance
        .set_error_title(said(Message::new("workbook-not-an-importance-title")))?
        .set_error_message(said(Message::new(why)))?;
    let column = IMPORTANCE_COLUMN;
    sheet.add_data_validation(first_row, column, last_row, column, &importance)?;
    let choices = [
        content.word("table-word-yes"),
        content.word("table-word-no"),
    ];
    let counts = DataValidation::new().allow_list_strings(&choices)?;
    let row = content.places.below(Below::Counts);
    sheet.add_data_validation(row, first, row, last, &counts)?;
    let column = content.places.right(Right::Counts);
    sheet.add_data_validation(first_row, column, last_row, column, &counts)?;
    Ok(())
}
