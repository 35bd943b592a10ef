//! The sheet Touchpoints: the ranking as it was on the day, its figures taken live from the sheet Matrix.

use rust_xlsxwriter::{Worksheet, XlsxError};

use super::adornment::{self, Ranking};
use super::content::Content;
use super::grid::{self, Cell, Head};
use super::places::{Below, Places, Right, on};
use super::sheet;
use super::styles::Figure;
use crate::files::table::channel_key;
use crate::methods::matrix::Kind;

pub(super) const RANK: u16 = 0;
pub(super) const NAME: u16 = 1;
pub(super) const SCORE: u16 = 5;
pub(super) const CLASS: u16 = 11;
const RATED: u16 = 12;
/// A place that nobody shares, for the sheet Ranking; hidden.
pub(super) const ORDER: u16 = 14;

const COLUMNS: [Head; 15] = [
    Head::RANK,
    Head::text("table-column-touchpoint", 44.0),
    Head::text("table-column-stage", 30.0),
    Head::text("table-column-channel", 10.0),
    Head::text("workbook-must-have", 14.0),
    Head::number("table-column-score"),
    Head::number("table-column-share"),
    Head::number("table-column-intensity"),
    Head::number("table-column-deviation"),
    Head::number("table-column-relative-deviation"),
    Head::number("table-column-z"),
    Head::text("table-column-class", 19.0),
    Head::number("table-column-rated"),
    Head::number("table-column-cells"),
    Head::number("workbook-order"),
];

pub(super) fn sheet(content: &Content<'_>) -> Result<Worksheet, XlsxError> {
    let mut sheet = sheet::named(&content.places.touchpoints_sheet)?;
    grid::head(&mut sheet, content, &COLUMNS, 2)?;
    if !content.has_figures() {
        grid::empty(&mut sheet, content, "workbook-no-figures")?;
        return Ok(sheet);
    }
    let order = content.figures.by_rank(Kind::Touchpoints);
    for (position, line) in order.iter().zip(1..) {
        write(&mut sheet, content, *position, line)?;
    }
    let last = u32::from(content.places.touchpoints);
    sheet.set_column_hidden(ORDER)?;
    let ranking = Ranking {
        rank: RANK,
        score: SCORE,
        class: CLASS,
        rated: RATED,
        last: (last, ORDER - 1),
    };
    adornment::ranking(&mut sheet, &ranking)?;
    sheet.set_print_area(0, 0, last, ORDER - 1)?;
    Ok(sheet)
}

fn write(
    sheet: &mut Worksheet,
    content: &Content<'_>,
    position: usize,
    line: u32,
) -> Result<(), XlsxError> {
    let (project, places) = (content.project, &content.places);
    let Some(touchpoint) = project.touchpoints.get(position) else {
        return Ok(());
    };
    let item = content.figures.touchpoints.get(position);
    let item = item.copied().unwrap_or_default();
    let column = Places::column(content.place.get(position).copied().unwrap_or(0));
    let from = |below| format!("={}", places.of_matrix(places.below(below), column));
    let figure = |below, known, figure| Cell::Figure(from(below), known, figure);
    let stage = project.stage(touchpoint.stage);
    let channel = content.word(channel_key(touchpoint.channel));
    let must_have = if touchpoint.must_have {
        content.word("table-word-yes")
    } else {
        "".into()
    };
    let included = item.score.is_some();
    let class = item
        .class
        .map_or("", |it| content.class(it, Kind::Touchpoints));
    let yes = content.word("table-word-yes");
    let counts = on(&places.matrix, &places.figures(Right::Counts));
    let cells = item.completeness.cells as f64;
    let score = format!("$F{}", line + 1);
    let cells_formula = format!("=IF(ISNUMBER({score}),COUNTIF({counts},\"{yes}\"),\"\")");
    // A place of its own for each of those that share one: in the order of the sheet.
    let order = format!(
        "=IF(ISNUMBER($A{0}),$A{0}+COUNTIF($A$2:$A{0},$A{0})-1,\"\")",
        line + 1
    );
    let rank = item.rank.map(|it| it.place as f64);
    let cells = [
        figure(Below::Rank, rank, Figure::Rank),
        Cell::Text(&touchpoint.name),
        Cell::Text(stage.map_or("", |stage| &stage.name)),
        Cell::Text(&channel),
        Cell::Text(&must_have),
        figure(Below::Score, item.score, Figure::Score),
        figure(Below::Share, item.share, Figure::Share),
        figure(Below::Intensity, item.intensity, Figure::Share),
        figure(Below::Deviation, item.deviation, Figure::Deviation),
        figure(Below::Relative, item.relative_deviation, Figure::Relative),
        figure(Below::Z, item.z, Figure::Z),
        Cell::Word(from(Below::Class), class),
        figure(
            Below::Rated,
            included.then_some(item.completeness.rated as f64),
            Figure::Count,
        ),
        Cell::Figure(cells_formula, included.then_some(cells), Figure::Count),
        Cell::Figure(order, included.then_some(f64::from(line)), Figure::Count),
    ];
    grid::row(sheet, content, &COLUMNS, (line, &cells))
}
