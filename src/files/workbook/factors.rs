//! The sheet Factors: the ranking as it was on the day, its figures taken live from the sheet Matrix.

use rust_xlsxwriter::{Worksheet, XlsxError};

use super::adornment::{self, Ranking};
use super::content::Content;
use super::grid::{self, Cell, Head};
use super::places::{Below, IMPORTANCE_COLUMN, Places, Right, on};
use super::sheet;
use super::styles::Figure;
use crate::methods::matrix::Kind;
use crate::model::Importance;

const RANK: u16 = 0;
const SCORE: u16 = 3;
const CLASS: u16 = 8;
const RATED: u16 = 9;

const COLUMNS: [Head; 11] = [
    Head::RANK,
    Head::text("table-column-factor", 50.0),
    Head::number("table-column-importance"),
    Head::number("table-column-score"),
    Head::number("table-column-share"),
    Head::number("table-column-deviation"),
    Head::number("table-column-relative-deviation"),
    Head::number("table-column-z"),
    Head::text("table-column-class", 19.0),
    Head::number("table-column-rated"),
    Head::number("table-column-cells"),
];

pub(super) fn sheet(content: &Content<'_>) -> Result<Worksheet, XlsxError> {
    let mut sheet = sheet::named(&content.word("workbook-sheet-factors"))?;
    grid::head(&mut sheet, content, &COLUMNS, 2)?;
    if !content.has_figures() {
        grid::empty(&mut sheet, content, "workbook-no-figures")?;
        return Ok(sheet);
    }
    let order = content.figures.by_rank(Kind::Factors);
    for (position, line) in order.iter().zip(1..) {
        write(&mut sheet, content, *position, line)?;
    }
    let last = content.places.factors;
    let columns = u16::try_from(COLUMNS.len() - 1).unwrap_or(0);
    let ranking = Ranking {
        rank: RANK,
        score: SCORE,
        class: CLASS,
        rated: RATED,
        last: (last, columns),
    };
    adornment::ranking(&mut sheet, &ranking)?;
    Ok(sheet)
}

fn write(
    sheet: &mut Worksheet,
    content: &Content<'_>,
    position: usize,
    line: u32,
) -> Result<(), XlsxError> {
    let places = &content.places;
    let Some(factor) = content.project.factors.get(position) else {
        return Ok(());
    };
    let item = content.figures.factors.get(position);
    let item = item.copied().unwrap_or_default();
    let row = Places::row(u32::try_from(position).unwrap_or(0));
    let from = |column| format!("={}", places.of_matrix(row, places.right(column)));
    let figure = |column, known, figure| Cell::Figure(from(column), known, figure);
    let class = item.class.map_or("", |it| content.class(it, Kind::Factors));
    let importance = places.of_matrix(row, IMPORTANCE_COLUMN);
    let yes = content.word("table-word-yes");
    let counts = on(&places.matrix, &places.line(Below::Counts));
    let cells_formula = format!(
        "=IF(ISNUMBER($J{}),COUNTIF({counts},\"{yes}\"),\"\")",
        line + 1
    );
    let included = |known: usize| (!factor.excluded).then_some(known as f64);
    let cells = [
        figure(
            Right::Rank,
            item.rank.map(|it| it.place as f64),
            Figure::Count,
        ),
        Cell::Text(&factor.name),
        Cell::Figure(
            format!("=IF(ISNUMBER({importance}),{importance},\"\")"),
            factor.importance.map(Importance::value),
            Figure::Plain,
        ),
        figure(Right::Score, item.score, Figure::Score),
        figure(Right::Share, item.share, Figure::Share),
        figure(Right::Deviation, item.deviation, Figure::Deviation),
        figure(Right::Relative, item.relative_deviation, Figure::Relative),
        figure(Right::Z, item.z, Figure::Z),
        Cell::Word(from(Right::Class), class),
        figure(
            Right::Rated,
            included(item.completeness.rated),
            Figure::Count,
        ),
        Cell::Figure(
            cells_formula,
            included(item.completeness.cells),
            Figure::Count,
        ),
    ];
    grid::row(sheet, content, &COLUMNS, (line, &cells))
}
