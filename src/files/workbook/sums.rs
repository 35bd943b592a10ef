//! The figures of the sheet Matrix as formulas: below each touchpoint and right of each factor.

use rust_xlsxwriter::{Worksheet, XlsxError};

use super::content::{Content, From};
use super::formulas::Compared;
use super::places::{
    Below, FACTOR_COLUMN, Fact, HEADER_ROW, IMPORTANCE_COLUMN, Places, Right, column_fixed,
    row_fixed,
};
use super::sheet::{Known, formula, text};
use super::styles::Figure;
use crate::methods::matrix::{Kind, Lens, Scope};

/// The rows below the matrix.
pub(super) fn below(sheet: &mut Worksheet, content: &Content<'_>) -> Result<(), XlsxError> {
    let styles = &content.styles;
    sheet.set_row_height(content.places.last_row() + 1, 6)?;
    for line in Below::ALL {
        let row = content.places.below(line);
        text(
            sheet,
            (row, FACTOR_COLUMN),
            &content.word(line.key()),
            &styles.label,
        )?;
        sheet.write_blank(row, IMPORTANCE_COLUMN, &styles.label)?;
    }
    sheet.set_row_height(content.places.below(Below::Class), 92)?;
    let weights = rated_importances(content);
    let compared = content.compared(Kind::Touchpoints, From::Own);
    let counted = format!(
        "--({}=\"{}\")",
        content.places.figures(Right::Counts),
        content.word("table-word-yes")
    );
    for (place, (position, touchpoint)) in (0_u16..).zip(content.touchpoints()) {
        let column = Places::column(place);
        let counts = content.places.below(Below::Counts);
        let word = yes_or_no(content, touchpoint.excluded);
        text(sheet, (counts, column), &word, &styles.input_word)?;
        let line = Line {
            content,
            compared: &compared,
            counted: &counted,
            column,
        };
        line.write(sheet, position, weights.get(position).copied())?;
    }
    Ok(())
}

fn yes_or_no<'a>(content: &'a Content<'_>, excluded: bool) -> std::borrow::Cow<'a, str> {
    content.word(if excluded {
        "table-word-no"
    } else {
        "table-word-yes"
    })
}

/// For each touchpoint the importances on its rated cells, W.
fn rated_importances(content: &Content<'_>) -> Vec<f64> {
    let project = content.project;
    let lens = Lens::new(project, Scope::Whole);
    let mut sums = vec![0.0; project.touchpoints.len()];
    for (position, factor) in project.factors.iter().enumerate() {
        let weight = lens.importance(factor).filter(|_| !factor.excluded);
        for (at, sum) in sums.iter_mut().enumerate() {
            if let (Some(weight), Some(_)) = (weight, project.relations.get(position, at)) {
                *sum += weight;
            }
        }
    }
    sums
}

/// The figures of one touchpoint.
struct Line<'c> {
    content: &'c Content<'c>,
    compared: &'c Compared,
    /// Which factors count, as an array of 1 and 0.
    counted: &'c str,
    column: u16,
}

impl Line<'_> {
    fn cell(&self, line: Below) -> String {
        row_fixed(self.content.places.below(line), self.column)
    }

    fn write(
        &self,
        sheet: &mut Worksheet,
        position: usize,
        weight: Option<f64>,
    ) -> Result<(), XlsxError> {
        let content = self.content;
        let item = content.figures.touchpoints.get(position);
        let item = item.copied().unwrap_or_default();
        let included = item.score.is_some();
        let class = item
            .class
            .map_or("", |it| content.class(it, Kind::Touchpoints));
        for line in Below::ALL {
            let (known, figure) = match line {
                Below::Counts => continue,
                Below::Score => (item.score, Figure::Score),
                Below::Share => (item.share, Figure::Share),
                Below::Intensity => (item.intensity, Figure::Share),
                Below::Deviation => (item.deviation, Figure::Deviation),
                Below::Relative => (item.relative_deviation, Figure::Relative),
                Below::Z => (item.z, Figure::Z),
                Below::Class => (None, Figure::Other),
                Below::Rank => (item.rank.map(|it| it.place as f64), Figure::Count),
                Below::Rated => {
                    let rated = item.completeness.rated as f64;
                    (included.then_some(rated), Figure::Count)
                }
                Below::RatedImportance => (weight.filter(|_| included), Figure::Other),
            };
            let place = (content.places.below(line), self.column);
            let text = self.text(line);
            if line == Below::Class {
                formula(
                    sheet,
                    place,
                    &text,
                    Known::Text(class),
                    &content.styles.word_up,
                )?;
            } else {
                let format = content.styles.of(figure);
                formula(sheet, place, &text, Known::Number(known), format)?;
            }
        }
        Ok(())
    }

    fn text(&self, line: Below) -> String {
        let places = &self.content.places;
        let cells = places.column_cells(self.column);
        let importances = places.importances();
        let (score, counted) = (self.cell(Below::Score), self.counted);
        let where_counts = |figure: String| {
            let counts = self.cell(Below::Counts);
            let yes = self.content.word("table-word-yes");
            format!("=IF({counts}=\"{yes}\",{figure},\"\")")
        };
        match line {
            Below::Counts => String::new(),
            Below::Score => where_counts(format!("SUMPRODUCT({importances},{cells},{counted})")),
            Below::Rated => where_counts(format!("SUMPRODUCT(--ISNUMBER({cells}),{counted})")),
            Below::RatedImportance => where_counts(format!(
                "SUMPRODUCT({importances},--ISNUMBER({cells}),{counted})"
            )),
            Below::Intensity => {
                let weight = self.cell(Below::RatedImportance);
                let lowest = places.fact(Fact::LowestLevel, 1);
                let highest = places.fact(Fact::HighestLevel, 1);
                format!(
                    "=IF(N({weight})>0,MAX(0,MIN(1,({score}-{lowest}*{weight})/(({highest}-{lowest})*{weight}))),\"\")"
                )
            }
            Below::Share => self.compared.share(&score),
            Below::Deviation => self.compared.deviation(&score),
            Below::Relative => self.compared.relative(&score),
            Below::Z => self.compared.z(&score),
            Below::Rank => self.compared.rank(&score),
            Below::Class => self.compared.class(
                self.content.project.class_rule,
                &score,
                &self.cell(Below::Relative),
                &self.cell(Below::Z),
            ),
        }
    }
}

/// The columns right of the matrix.
pub(super) fn right(sheet: &mut Worksheet, content: &Content<'_>) -> Result<(), XlsxError> {
    let styles = &content.styles;
    for figure in Right::ALL {
        let place = (HEADER_ROW, content.places.right(figure));
        text(sheet, place, &content.word(figure.key()), &styles.header)?;
    }
    let compared = content.compared(Kind::Factors, From::Own);
    let counted = format!(
        "--({}=\"{}\")",
        content.places.line(Below::Counts),
        content.word("table-word-yes")
    );
    for ((position, factor), row) in content.project.factors.iter().enumerate().zip(0_u32..) {
        let row = Places::row(row);
        let word = yes_or_no(content, factor.excluded);
        let place = (row, content.places.right(Right::Counts));
        text(sheet, place, &word, &styles.input_word)?;
        let row = Row {
            content,
            compared: &compared,
            counted: &counted,
            at: row,
        };
        row.write(sheet, position, factor.excluded)?;
    }
    Ok(())
}

/// The figures of one factor.
struct Row<'c> {
    content: &'c Content<'c>,
    compared: &'c Compared,
    /// Which touchpoints count, as an array of 1 and 0.
    counted: &'c str,
    /// Its row on the sheet.
    at: u32,
}

impl Row<'_> {
    fn cell(&self, figure: Right) -> String {
        column_fixed(self.at, self.content.places.right(figure))
    }

    fn write(
        &self,
        sheet: &mut Worksheet,
        position: usize,
        excluded: bool,
    ) -> Result<(), XlsxError> {
        let content = self.content;
        let item = content.figures.factors.get(position);
        let item = item.copied().unwrap_or_default();
        let class = item.class.map_or("", |it| content.class(it, Kind::Factors));
        for figure in Right::ALL {
            let (known, kind) = match figure {
                Right::Counts => continue,
                Right::Score => (item.score, Figure::Score),
                Right::Share => (item.share, Figure::Share),
                Right::Deviation => (item.deviation, Figure::Deviation),
                Right::Relative => (item.relative_deviation, Figure::Relative),
                Right::Z => (item.z, Figure::Z),
                Right::Class => (None, Figure::Other),
                Right::Rank => (item.rank.map(|it| it.place as f64), Figure::Count),
                Right::Rated => {
                    let rated = item.completeness.rated as f64;
                    ((!excluded).then_some(rated), Figure::Count)
                }
            };
            let place = (self.at, content.places.right(figure));
            let text = self.text(figure);
            if figure == Right::Class {
                formula(
                    sheet,
                    place,
                    &text,
                    Known::Text(class),
                    &content.styles.word,
                )?;
            } else {
                let format = content.styles.of(kind);
                formula(sheet, place, &text, Known::Number(known), format)?;
            }
        }
        Ok(())
    }

    fn text(&self, figure: Right) -> String {
        let places = &self.content.places;
        let cells = places.row_cells(self.at);
        let importance = column_fixed(self.at, IMPORTANCE_COLUMN);
        let (score, counted) = (self.cell(Right::Score), self.counted);
        let counts = self.cell(Right::Counts);
        let yes = self.content.word("table-word-yes");
        match figure {
            Right::Counts => String::new(),
            Right::Score => format!(
                "=IF(AND({counts}=\"{yes}\",ISNUMBER({importance})),{importance}*SUMPRODUCT({cells},{counted}),\"\")"
            ),
            Right::Rated => {
                format!("=IF({counts}=\"{yes}\",SUMPRODUCT(--ISNUMBER({cells}),{counted}),\"\")")
            }
            Right::Share => self.compared.share(&score),
            Right::Deviation => self.compared.deviation(&score),
            Right::Relative => self.compared.relative(&score),
            Right::Z => self.compared.z(&score),
            Right::Rank => self.compared.rank(&score),
            Right::Class => self.compared.class(
                self.content.project.class_rule,
                &score,
                &self.cell(Right::Relative),
                &self.cell(Right::Z),
            ),
        }
    }
}
