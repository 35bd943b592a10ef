//! The sheet Stages, in the order of the journey: totals and means over the touchpoints of the sheet Matrix, all live.

use rust_xlsxwriter::utility::cell_range_absolute;
use rust_xlsxwriter::{Worksheet, XlsxError};

use super::adornment::{bars, classes, ties};
use super::content::{Content, From};
use super::formulas::Compared;
use super::grid::{self, Cell, Head};
use super::places::{Below, Fact, Places, on};
use super::sheet;
use super::styles::Figure;
use crate::methods::matrix::Kind;

const RANK: u16 = 0;
const SCORE: u16 = 5;
const CLASS: u16 = 9;

const COLUMNS: [Head; 10] = [
    Head::RANK,
    Head::text("table-column-stage", 44.0),
    Head::number("table-column-touchpoints"),
    Head::number("table-column-total"),
    Head::number("table-column-share"),
    Head {
        key: "workbook-mean-score",
        width: 14.0,
        right: true,
    },
    Head::number("table-column-deviation"),
    Head::number("table-column-relative-deviation"),
    Head::number("table-column-z"),
    Head::text("table-column-class", 19.0),
];

/// The mean scores of so many stages, on this sheet.
pub(super) fn scores(stages: usize) -> String {
    let last = u32::try_from(stages.max(1)).unwrap_or(u32::MAX);
    cell_range_absolute(1, SCORE, last, SCORE)
}

pub(super) fn sheet(content: &Content<'_>) -> Result<Worksheet, XlsxError> {
    let mut sheet = sheet::named(&content.places.stages)?;
    grid::head(&mut sheet, content, &COLUMNS, 2)?;
    if !content.has_figures() {
        grid::empty(&mut sheet, content, "workbook-no-figures")?;
        return Ok(sheet);
    }
    let compared = content.compared(Kind::Stages, From::Own);
    let stage_of = content.project.stage_positions();
    let mut column = 0;
    let mut last = 0;
    for (position, line) in (0..content.project.stages.len()).zip(1_u32..) {
        let here = stage_of.iter().filter(|at| **at == position).count();
        let here = u16::try_from(here).unwrap_or(0);
        write(
            &mut sheet,
            content,
            &compared,
            (position, line),
            (column, here),
        )?;
        column += here;
        last = line;
    }
    let columns = u16::try_from(COLUMNS.len() - 1).unwrap_or(0);
    sheet.autofilter(0, 0, last, columns)?;
    classes(&mut sheet, (1, CLASS, last, CLASS))?;
    ties(
        &mut sheet,
        (1, RANK, last, RANK),
        &format!("$A$2:$A${}", last + 1),
    )?;
    bars(&mut sheet, (1, SCORE, last, SCORE))?;
    Ok(sheet)
}

fn write(
    sheet: &mut Worksheet,
    content: &Content<'_>,
    compared: &Compared,
    (position, line): (usize, u32),
    (first, count): (u16, u16),
) -> Result<(), XlsxError> {
    let Some(stage) = content.project.stages.get(position) else {
        return Ok(());
    };
    let found = content.figures.stages.get(position).copied();
    let found = found.unwrap_or_default();
    let item = found.item;
    let at = |column: char| format!("${column}{}", line + 1);
    let (score, total) = (at('F'), at('D'));
    let row = content.places.below(Below::Score);
    let scores = (count > 0).then(|| {
        let (first, last) = (Places::column(first), Places::column(first + count - 1));
        on(
            &content.places.matrix,
            &cell_range_absolute(row, first, row, last),
        )
    });
    let touchpoints = scores.as_ref().map(|it| format!("=COUNT({it})"));
    let over = |sum: &str| {
        let scores = scores.as_ref()?;
        Some(format!("=IF({}=0,\"\",{sum}({scores}))", at('C')))
    };
    let whole = content.places.fact(Fact::Total, 1);
    let share = format!("=IF(ISNUMBER({total}),IF({whole}=0,0,{total}/{whole}),\"\")");
    let class = item.class.map_or("", |it| content.class(it, Kind::Stages));
    let rule = content.project.class_rule;
    let figure = |text: Option<String>, known, figure| {
        // A stage without touchpoints has no cells to add up.
        Cell::Figure(text.unwrap_or_else(|| "=\"\"".to_owned()), known, figure)
    };
    let cells = [
        figure(
            Some(compared.rank(&score)),
            item.rank.map(|it| it.place as f64),
            Figure::Count,
        ),
        Cell::Text(&stage.name),
        figure(
            touchpoints.or_else(|| Some("=0".to_owned())),
            Some(found.touchpoints as f64),
            Figure::Count,
        ),
        figure(over("SUM"), found.total, Figure::Other),
        figure(Some(share), item.share, Figure::Share),
        figure(over("AVERAGE"), item.score, Figure::Score),
        figure(
            Some(compared.deviation(&score)),
            item.deviation,
            Figure::Deviation,
        ),
        figure(
            Some(compared.relative(&score)),
            item.relative_deviation,
            Figure::Relative,
        ),
        figure(Some(compared.z(&score)), item.z, Figure::Z),
        Cell::Word(compared.class(rule, &score, &at('H'), &at('I')), class),
    ];
    grid::row(sheet, content, &COLUMNS, (line, &cells))
}
