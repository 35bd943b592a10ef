//! The sheet About: the limits and words that formulas refer to, the scale, and what the workbook rests on.

use rust_xlsxwriter::{Worksheet, XlsxError};

use super::content::{Content, From, kind_column};
use super::cover;
use super::formulas;
use super::places::{Below, Fact, on};
use super::sheet::{self, Known, formula, height, lines, number, pieces, text};
use crate::files::class_rule::class_rule;
use crate::files::table::ballots_line;
use crate::i18n::{Language, Message};
use crate::methods::matrix::{Class, Kind};
use crate::model::ClassRule;

const KINDS: [(Kind, &str); 3] = [
    (Kind::Touchpoints, "workbook-sheet-touchpoints"),
    (Kind::Factors, "workbook-sheet-factors"),
    (Kind::Stages, "workbook-sheet-stages"),
];
const LABEL: f64 = 46.0;
const VALUE: f64 = 20.0;
/// The row above the facts.
const HEAD: u32 = 3;

pub(super) fn sheet(content: &Content<'_>) -> Result<Worksheet, XlsxError> {
    let mut sheet = sheet::named(&content.places.about)?;
    sheet.set_screen_gridlines(false);
    sheet.set_column_width(0, LABEL)?;
    for column in 1..=3 {
        sheet.set_column_width(column, VALUE)?;
    }
    title(&mut sheet, content)?;
    facts(&mut sheet, content)?;
    let row = scale(&mut sheet, content, Fact::HighestLevel.row() + 2)?;
    remarks(&mut sheet, content, row + 1)?;
    cover::print(&mut sheet, content, cover::Paper::A4);
    sheet.set_portrait();
    Ok(sheet)
}

fn title(sheet: &mut Worksheet, content: &Content<'_>) -> Result<(), XlsxError> {
    let about = &content.project.about;
    let styles = &content.styles;
    sheet.merge_range(0, 0, 0, 3, &about.name, &styles.title)?;
    let room = (LABEL + 3.0 * VALUE) / 1.7;
    sheet.set_row_height(
        0,
        (f64::from(lines(&about.name, room)) * 21.0 + 6.0).min(408.0),
    )?;
    let date = content.options.date;
    let shown = match content.options.language {
        Language::English => date.format("%Y-%m-%d"),
        Language::Russian => date.format("%d.%m.%Y"),
    };
    let day = Message::new("workbook-day").with("date", shown.to_string());
    let day = content.words.say(&day);
    let by = if about.author.is_empty() {
        day
    } else {
        format!("{day} · {}", about.author)
    };
    sheet.merge_range(1, 0, 1, 3, &by, &styles.soft)?;
    Ok(())
}

fn facts(sheet: &mut Worksheet, content: &Content<'_>) -> Result<(), XlsxError> {
    let styles = &content.styles;
    text(
        sheet,
        (HEAD, 0),
        &content.word("workbook-facts"),
        &styles.header,
    )?;
    for (kind, key) in KINDS {
        text(
            sheet,
            (HEAD, kind_column(kind)),
            &content.word(key),
            &styles.header,
        )?;
    }
    for (fact, class) in [Fact::Critical, Fact::Important, Fact::LessImportant]
        .into_iter()
        .zip(Class::ALL)
    {
        let label = content.words.say(
            &Message::new("workbook-class-word")
                .with("class", content.word(class.plural_key()).as_ref()),
        );
        text(sheet, (fact.row(), 0), &label, &styles.label)?;
        for (kind, _) in KINDS {
            let place = (fact.row(), kind_column(kind));
            let word = styles
                .input
                .clone()
                .set_align(rust_xlsxwriter::FormatAlign::Left);
            text(sheet, place, content.class(class, kind), &word)?;
        }
    }
    for (fact, key) in [
        (Fact::Scores, "workbook-scores"),
        (Fact::Mean, "workbook-mean"),
        (Fact::Spread, "workbook-spread"),
        (Fact::CriticalFrom, "workbook-critical-from"),
        (Fact::LessFrom, "workbook-less-from"),
    ] {
        text(sheet, (fact.row(), 0), &content.word(key), &styles.label)?;
        for (kind, _) in KINDS {
            compared(sheet, content, fact, kind)?;
        }
    }
    limits(sheet, content)
}

/// A figure over all scores of a kind.
fn compared(
    sheet: &mut Worksheet,
    content: &Content<'_>,
    fact: Fact,
    kind: Kind,
) -> Result<(), XlsxError> {
    let styles = &content.styles;
    let place = (fact.row(), kind_column(kind));
    if !content.has_figures() {
        sheet.write_blank(place.0, place.1, &styles.figure)?;
        return Ok(());
    }
    let summary = content.figures.of(kind);
    let scores = content.scores(kind, From::Other);
    let limit = summary.limits.map(|limits| match fact {
        Fact::CriticalFrom => limits.critical,
        _ => limits.less_important,
    });
    let cell = |fact: Fact| {
        rust_xlsxwriter::utility::row_col_to_cell_absolute(fact.row(), kind_column(kind))
    };
    let (mean, spread) = (cell(Fact::Mean), cell(Fact::Spread));
    let first = rust_xlsxwriter::utility::row_col_to_cell_absolute(Fact::FirstLimit.row(), 1);
    let sign = if fact == Fact::CriticalFrom { '+' } else { '-' };
    let (words, known, format) = match (fact, content.project.class_rule) {
        (Fact::Scores, _) => (
            formulas::count(&scores),
            Some(summary.n as f64),
            &styles.count,
        ),
        (Fact::Mean, _) => (formulas::mean(&scores), Some(summary.mean), &styles.figure),
        (Fact::Spread, _) => (
            formulas::spread(&scores),
            Some(summary.standard_deviation),
            &styles.figure,
        ),
        (_, ClassRule::Deviation { .. }) => (
            format!("=IF({spread}=0,\"\",{mean}{sign}{first}*{spread})"),
            limit,
            &styles.figure,
        ),
        (_, ClassRule::Percent { .. }) => (
            format!("=IF({mean}=0,\"\",{mean}{sign}{first}*{mean})"),
            limit,
            &styles.figure,
        ),
        (_, ClassRule::NaturalBreaks) => return number(sheet, place, limit, &styles.input),
        (_, ClassRule::Pareto { .. }) => {
            return text(sheet, place, "–", &styles.count);
        }
    };
    formula(sheet, place, &words, Known::Number(known), format)
}

/// The grand total, the limits of the class rule, and the ends of the scale.
fn limits(sheet: &mut Worksheet, content: &Content<'_>) -> Result<(), XlsxError> {
    let styles = &content.styles;
    let (first, second) = match content.project.class_rule {
        ClassRule::Deviation { k } => (Some(("workbook-limit-k", k, &styles.input)), None),
        ClassRule::Percent { p_percent } => (
            Some((
                "workbook-limit-percent",
                p_percent / 100.0,
                &styles.input_share,
            )),
            None,
        ),
        ClassRule::Pareto {
            critical_percent,
            important_percent,
        } => (
            Some((
                "workbook-limit-critical",
                critical_percent / 100.0,
                &styles.input_share,
            )),
            Some((
                "workbook-limit-important",
                important_percent / 100.0,
                &styles.input_share,
            )),
        ),
        ClassRule::NaturalBreaks => (None, None),
    };
    let scale = &content.project.scale;
    let total = Fact::Total.row();
    text(
        sheet,
        (total, 0),
        &content.word("workbook-total"),
        &styles.label,
    )?;
    if content.has_figures() {
        let sum = format!(
            "=SUM({})",
            on(&content.places.matrix, &content.places.line(Below::Score))
        );
        let known = Known::Number(Some(content.figures.grand_total));
        formula(sheet, (total, 1), &sum, known, &styles.score)?;
    }
    for (fact, limit) in [(Fact::FirstLimit, first), (Fact::SecondLimit, second)] {
        if let Some((key, value, format)) = limit {
            text(sheet, (fact.row(), 0), &content.word(key), &styles.label)?;
            number(sheet, (fact.row(), 1), Some(value), format)?;
        }
    }
    for (fact, key, level) in [
        (Fact::LowestLevel, "workbook-lowest", scale.lowest()),
        (Fact::HighestLevel, "workbook-highest", scale.highest()),
    ] {
        text(sheet, (fact.row(), 0), &content.word(key), &styles.label)?;
        number(
            sheet,
            (fact.row(), 1),
            Some(f64::from(level)),
            &styles.input,
        )?;
    }
    Ok(())
}

fn scale(sheet: &mut Worksheet, content: &Content<'_>, row: u32) -> Result<u32, XlsxError> {
    let styles = &content.styles;
    text(
        sheet,
        (row, 0),
        &content.word("workbook-scale"),
        &styles.heading,
    )?;
    let mut row = row + 1;
    for level in content.project.scale.levels() {
        number(sheet, (row, 0), Some(f64::from(level.value)), &styles.level)?;
        let meaning = level.label(content.options.language);
        sheet.merge_range(row, 1, row, 3, meaning, &styles.name)?;
        sheet.set_row_height(row, height(lines(meaning, 3.0 * VALUE - 2.0)))?;
        row += 1;
    }
    let not_rated = content.word("workbook-not-rated");
    sheet.write_blank(row, 0, &styles.level)?;
    sheet.set_row_height(row, height(lines(&not_rated, 3.0 * VALUE - 6.0)))?;
    sheet.merge_range(row, 1, row, 3, &not_rated, &styles.name)?;
    Ok(row + 1)
}

fn remarks(sheet: &mut Worksheet, content: &Content<'_>, row: u32) -> Result<(), XlsxError> {
    let (project, figures, styles) = (content.project, &content.figures, &content.styles);
    let counted = |count: usize, key| (count > 0).then(|| Message::new(key).with("count", count));
    let live = match project.class_rule {
        ClassRule::NaturalBreaks => "workbook-live-breaks",
        _ => "workbook-live",
    };
    let messages = [
        Some(Message::new("workbook-opinion")),
        project
            .about
            .illustrative
            .then(|| Message::new("table-about-illustrative")),
        Some(Message::new("workbook-method")),
        Some(Message::new("workbook-incomplete")),
        Some(class_rule(project.class_rule)),
        Some(Message::new(match project.weighting {
            crate::model::Weighting::OneToFive => "workbook-weights-one-to-five",
            crate::model::Weighting::AsIs => "workbook-weights-as-is",
        })),
        ballots_line(project),
        (content.people).map(|count| Message::new("panel-out-about").with("count", count)),
        counted(figures.unweighted_factors, "workbook-unweighted"),
        counted(
            figures.excluded_touchpoints,
            "workbook-excluded-touchpoints",
        ),
        counted(figures.excluded_factors, "workbook-excluded-factors"),
        Some(Message::new(live)),
        Some(Message::new("workbook-still")),
    ];
    text(
        sheet,
        (row, 0),
        &content.word("workbook-remarks"),
        &styles.heading,
    )?;
    let mut row = row + 1;
    let said = messages.iter().flatten().map(|it| content.words.write(it));
    for message in said {
        row = paragraph(sheet, content, row, &message)?;
    }
    if !project.about.description.is_empty() {
        text(
            sheet,
            (row + 1, 0),
            &content.word("workbook-description"),
            &styles.heading,
        )?;
        paragraph(sheet, content, row + 2, &project.about.description)?;
    }
    Ok(())
}

/// Sets a text over all columns, as high as it needs; what is longer than a row goes on in the next.
fn paragraph(
    sheet: &mut Worksheet,
    content: &Content<'_>,
    mut row: u32,
    words: &str,
) -> Result<u32, XlsxError> {
    for piece in pieces(words) {
        sheet.merge_range(row, 0, row, 3, piece, &content.styles.text)?;
        sheet.set_row_height(row, height(lines(piece, (LABEL + 3.0 * VALUE) * 1.08)))?;
        row += 1;
    }
    Ok(row)
}
