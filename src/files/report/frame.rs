//! What every page of a report has: margins and columns, a head with title, project, date and author, a foot that says what
//! the figures are.

use chrono::Datelike;

use super::colour::palette;
use super::fonts::{Face, Style};
use super::options::{Paper, ReportOptions};
use super::page::{Bounds, Outline, Page};
use super::run::Run;
use super::text::{Align, balanced, paragraph};
use crate::i18n::{Message, Words, words};
use crate::model::Project;

/// The step of the grid, in points.
pub(super) const STEP: f32 = 4.0;
/// The columns of a page.
pub(super) const COLUMNS: usize = 12;
/// Between two columns, in points.
pub(super) const GUTTER: f32 = 12.0;
/// A thin line, in points.
pub(super) const HAIRLINE: f32 = 0.5;

/// The title of a page.
pub(super) const TITLE: Style = Style::new(Face::SemiBold, 20.0, palette::INK);
/// What heads a group.
pub(super) const HEADING: Style = Style::new(Face::SemiBold, 11.0, palette::INK);
/// Text.
pub(super) const BODY: Style = Style::new(Face::Regular, 8.5, palette::INK);
/// Small text of lesser weight.
pub(super) const SMALL: Style = Style::new(Face::Regular, 7.0, palette::INK_SOFT);

/// The space between the edge of the sheet and what stands on it, in points: 14 mm, on A3 17 mm, on the grid.
const fn margin(paper: Paper) -> f32 {
    match paper {
        Paper::A4 => 40.0,
        Paper::A3 => 48.0,
    }
}

/// A page with its head and foot, and what is free between them.
pub(super) fn frame(
    project: &Project,
    options: &ReportOptions,
    title: &str,
    subtitle: &str,
) -> (Page, Bounds) {
    with_foot(
        project,
        options,
        (title, subtitle),
        ["report-foot", "report-foot-illustrative"],
    )
}

/// As [`frame`], with words of its own in the foot: of real figures, and of made-up ones.
pub(super) fn with_foot(
    project: &Project,
    options: &ReportOptions,
    (title, subtitle): (&str, &str),
    [plain, made_up]: [&'static str; 2],
) -> (Page, Bounds) {
    let key = if project.about.illustrative {
        made_up
    } else {
        plain
    };
    let size = options.paper.size_points();
    let mut page = Page::new(size, title.to_owned());
    subtitle.clone_into(&mut page.description);
    let sheet = sheet(options.paper);
    let top = head(&mut page, sheet, project, options, (title, subtitle));
    let bottom = foot_of(&mut page, sheet, options, key);
    let content = Bounds {
        y: top,
        height: bottom - top,
        ..sheet
    };
    (page, content)
}

/// What is within the margins.
pub(super) const fn sheet(paper: Paper) -> Bounds {
    let (size, margin) = (paper.size_points(), margin(paper));
    Bounds {
        x: margin,
        y: margin,
        width: size.0 - margin * 2.0,
        height: size.1 - margin * 2.0,
    }
}

/// So many columns of an area, from one counted from 0, in its whole height.
pub(super) fn columns(area: Bounds, from: usize, count: usize) -> Bounds {
    let one = (area.width - GUTTER * (COLUMNS - 1) as f32) / COLUMNS as f32;
    Bounds {
        x: area.x + from as f32 * (one + GUTTER),
        width: count as f32 * one + count.saturating_sub(1) as f32 * GUTTER,
        ..area
    }
}

/// The next line of the grid at or below this y.
pub(super) fn snapped(y: f32) -> f32 {
    (y / STEP - 0.01).ceil() * STEP
}

fn head(
    page: &mut Page,
    sheet: Bounds,
    project: &Project,
    options: &ReportOptions,
    (title, subtitle): (&str, &str),
) -> f32 {
    let (left, right) = (columns(sheet, 0, 8), columns(sheet, 8, 4));
    let mut below = sheet.y - STEP;
    if !title.is_empty() {
        let lines = balanced(title, TITLE, left.width, 2);
        below = lines.place(page, left.x, below, left.width, Align::Left);
    }
    if !subtitle.is_empty() {
        let style = Style::new(Face::Regular, 10.0, palette::INK_SOFT);
        let lines = paragraph(subtitle, style, left.width, 2);
        below = lines.place(page, left.x, below, left.width, Align::Left);
    }
    let name = Style::new(Face::Medium, 8.5, palette::INK);
    let said = words(options.language);
    let mut lines = vec![(project.about.name.clone(), name)];
    if !project.about.author.trim().is_empty() {
        lines.push((project.about.author.clone(), SMALL));
    }
    lines.push((day(said, options.date), SMALL));
    if project.about.illustrative {
        let style = Style::new(Face::SemiBold, 7.0, palette::WARNING);
        lines.push((said.text("report-illustrative").into_owned(), style));
    }
    let mut side = sheet.y;
    for (text, style) in lines {
        let most = if style == name { 2 } else { 1 };
        let lines = paragraph(&text, style, right.width, most);
        side = lines.place(page, right.x, side, right.width, Align::Right);
    }
    snapped(below.max(side) + 3.0 * STEP)
}

/// Sets the foot and gives the y at which the content ends.
pub(super) fn foot(
    page: &mut Page,
    sheet: Bounds,
    project: &Project,
    options: &ReportOptions,
) -> f32 {
    let key = if project.about.illustrative {
        "report-foot-illustrative"
    } else {
        "report-foot"
    };
    foot_of(page, sheet, options, key)
}

fn foot_of(page: &mut Page, sheet: Bounds, options: &ReportOptions, key: &'static str) -> f32 {
    let said = words(options.language);
    let left = columns(sheet, 0, 10);
    let lines = paragraph(&said.text(key), SMALL, left.width, 2);
    let bottom = page.height - sheet.y * 0.6;
    let y = bottom - lines.height().max(SMALL.size * 1.3 * 2.0);
    lines.place(page, left.x, y, left.width, Align::Left);
    let program = Run::new("Touchrank", SMALL);
    page.text(program.ending_at(sheet.x + sheet.width, y + SMALL.size));
    rule(page, sheet.x, sheet.x + sheet.width, y - STEP);
    y - 3.0 * STEP
}

/// Says on each of several pages which of how many it is.
pub(super) fn number(pages: &mut [Page], options: &ReportOptions) {
    let of = pages.len();
    if of < 2 {
        return;
    }
    let (said, margin) = (words(options.language), margin(options.paper));
    for (page, number) in pages.iter_mut().zip(1_usize..) {
        let text = Message::new("report-page")
            .with("page", number)
            .with("of", of);
        let run = Run::new(&said.say(&text), SMALL);
        let y = page.height - margin * 0.6 - SMALL.size * 0.3;
        page.text(run.ending_at(page.width - margin, y));
    }
}

/// A day as a letter has it: 12 March 2026, 12 марта 2026 г.
pub(super) fn day(said: &Words, date: chrono::NaiveDate) -> String {
    const MONTHS: [&str; 12] = [
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    ];
    let month = MONTHS.get(date.month0() as usize).copied();
    let text = Message::new("report-date")
        .with("day", date.day().to_string())
        .with("month", month.unwrap_or_default())
        .with("year", format!("{:04}", date.year()));
    said.say(&text)
}

/// A hairline across.
pub(super) fn rule(page: &mut Page, from: f32, to: f32, y: f32) {
    let line = Outline::line((from, y), (to, y));
    page.stroke(line, palette::LINE_STRONG, HAIRLINE);
}
