//! The sheet Ranking: the first touchpoints by live rank as a bar chart, each in the colour of its class.

use rust_xlsxwriter::{
    Chart, ChartAxisLabelPosition, ChartDataLabel, ChartFont, ChartFormat, ChartLegendPosition,
    ChartLine, ChartSolidFill, ChartType, Worksheet, XlsxError,
};

use super::content::Content;
use super::cover;
use super::places::on;
use super::sheet::{self, Known, formula, text};
use super::styles::{mark, of_class, rgb};
use super::touchpoints::{CLASS, NAME, ORDER, SCORE};
use crate::files::report::palette;
use crate::i18n::Message;
use crate::methods::matrix::{Class, Kind};
use rust_xlsxwriter::utility::cell_range_absolute;

/// The most bars that can be read beside each other.
const MOST: usize = 40;
const FIRST: u32 = 3;

pub(super) fn sheet(content: &Content<'_>) -> Result<Worksheet, XlsxError> {
    let mut sheet = sheet::named(&content.word("workbook-sheet-ranking"))?;
    sheet.set_screen_gridlines(false);
    let scored = content.figures.of_touchpoints.n;
    let count = u32::try_from(scored.clamp(1, MOST)).unwrap_or(1);
    let styles = &content.styles;
    let title = if scored > MOST {
        Message::new("workbook-ranking-first").with("count", MOST)
    } else {
        Message::new("workbook-ranking")
    };
    let title = content.words.say(&title);
    text(
        &mut sheet,
        (0, 0),
        &title,
        &styles.title.clone().unset_text_wrap(),
    )?;
    let heads = ["workbook-order", "table-column-touchpoint"];
    for (key, column) in heads.into_iter().zip(0_u16..) {
        text(
            &mut sheet,
            (FIRST - 1, column),
            &content.word(key),
            &styles.header,
        )?;
    }
    for (class, column) in Class::ALL.into_iter().zip(2_u16..) {
        let word = format!("{} {}", mark(class), content.word(class.plural_key()));
        text(&mut sheet, (FIRST - 1, column), &word, &styles.header)?;
        sheet.set_column_width(column, 17)?;
    }
    sheet.set_column_width(0, 10)?;
    sheet.set_column_width(1, 40)?;
    let order = content.figures.by_rank(Kind::Touchpoints);
    let known: Vec<usize> = order.into_iter().take(count as usize).collect();
    for place in 0..count {
        line(
            &mut sheet,
            content,
            place,
            known.get(place as usize).copied(),
        )?;
    }
    let chart = bars(content, &title, count);
    sheet.insert_chart_with_offset(FIRST - 1, 5, &chart, 16, 0)?;
    cover::print(&mut sheet, content, cover::Paper::A4);
    sheet.set_print_fit_to_pages(1, 1);
    Ok(sheet)
}

/// One bar: whoever stands at that place now.
fn line(
    sheet: &mut Worksheet,
    content: &Content<'_>,
    place: u32,
    known: Option<usize>,
) -> Result<(), XlsxError> {
    let styles = &content.styles;
    let last = u32::from(content.places.touchpoints);
    let column = |at: u16| {
        on(
            &content.places.touchpoints_sheet,
            &cell_range_absolute(1, at, last, at),
        )
    };
    let row = FIRST + place;
    let found = format!("MATCH($A{},{},0)", row + 1, column(ORDER));
    let item = known.and_then(|at| content.figures.touchpoints.get(at));
    let name = known.and_then(|at| content.project.touchpoints.get(at));
    let name = name.map_or("", |it| it.name.as_str());
    sheet.write_number_with_format(row, 0, f64::from(place + 1), &styles.count)?;
    let names = format!("=IFERROR(INDEX({},{found}),\"\")", column(NAME));
    formula(sheet, (row, 1), &names, Known::Text(name), &styles.word)?;
    for (class, at) in Class::ALL.into_iter().zip(2_u16..) {
        // A series for each class, so that a bar whose class changes changes its colour.
        let bar = format!(
            "=IFERROR(IF(LEFT(INDEX({},{found}),1)=\"{}\",INDEX({},{found}),0),0)",
            column(CLASS),
            mark(class),
            column(SCORE)
        );
        let score = item.filter(|it| it.class == Some(class));
        let score = score.and_then(|it| it.score).unwrap_or(0.0);
        let format = styles.figure.clone().set_num_format("#,##0.0;;");
        formula(sheet, (row, at), &bar, Known::Number(Some(score)), &format)?;
    }
    Ok(())
}

fn bars(content: &Content<'_>, title: &str, count: u32) -> Chart {
    let name = content.word("workbook-sheet-ranking").into_owned();
    let last = FIRST + count - 1;
    let font = |size: f64| {
        let mut font = ChartFont::new();
        font.set_size(size)
            .set_color(rgb(palette::INK))
            .unset_bold();
        font
    };
    let mut chart = Chart::new(ChartType::BarStacked);
    for (class, column) in Class::ALL.into_iter().zip(2_u16..) {
        let mut label = ChartDataLabel::new();
        label.show_value().set_num_format("#,##0;;");
        label.set_font(ChartFont::new().set_size(8).set_color(rgb(palette::PAPER)));
        chart
            .add_series()
            .set_name((name.as_str(), FIRST - 1, column))
            .set_categories((name.as_str(), FIRST, 1, last, 1))
            .set_values((name.as_str(), FIRST, column, last, column))
            .set_format(
                ChartFormat::new()
                    .set_solid_fill(ChartSolidFill::new().set_color(rgb(of_class(class).0))),
            )
            .set_gap(35)
            .set_data_label(&label);
    }
    chart.title().set_name(title).set_font(&font(12.0));
    // The writer calls the upright axis of bars y, as one sees it.
    chart
        .y_axis()
        .set_reverse()
        .set_font(&font(9.0))
        .set_label_position(ChartAxisLabelPosition::Low)
        .set_format(
            ChartFormat::new().set_line(ChartLine::new().set_color(rgb(palette::LINE_STRONG))),
        );
    chart
        .x_axis()
        .set_font(&font(9.0))
        .set_num_format("#,##0")
        .set_major_gridlines(true)
        .set_major_gridlines_line(
            ChartLine::new()
                .set_color(rgb(palette::LINE))
                .set_width(0.5),
        );
    chart
        .legend()
        .set_position(ChartLegendPosition::Top)
        .set_font(&font(9.0));
    chart.set_width(880).set_height(count * 24 + 110);
    chart.set_alt_text(title);
    chart
}
