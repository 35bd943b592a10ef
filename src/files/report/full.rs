//! The full report: a title page with key figures and contents that lead to the pages, then every page.

use super::colour::palette;
use super::fonts::{Face, Style};
use super::frame::{
    BODY, COLUMNS, GUTTER, HAIRLINE, HEADING, SMALL, STEP, columns, day, foot, frame, number,
    sheet, snapped,
};
use super::options::{Report, ReportOptions};
use super::page::{Bounds, Outline, Page};
use super::run::Run;
use super::text::{Align, balanced, paragraph};
use super::unnumbered;
use crate::files::WithAnswers;
use crate::i18n::{Message, Words, percent, words};
use crate::methods::matrix::figures;
use crate::model::Project;

/// The height of a line of the contents, in points.
const ROW: f32 = 4.0 * STEP;
/// Columns of contents on a page of their own.
const LISTS: usize = 3;

/// A line of the contents: what is there, and on which page, from 0 behind the contents.
type Entry = (String, usize);

/// All pages of the full report, the title page with the contents first.
pub fn full<'p>(of: impl Into<WithAnswers<'p>>, options: &ReportOptions) -> Vec<Page> {
    let of = of.into();
    let project = of.project;
    let mut body: Vec<Page> = Vec::new();
    let mut entries: Vec<Entry> = Vec::new();
    let tracks = project.tracks.iter().map(|track| Report::Track(track.id));
    let reports = [Report::Priorities, Report::Matrix, Report::Map];
    for report in reports
        .into_iter()
        .chain(tracks)
        .chain([Report::Hypotheses])
    {
        let pages = unnumbered(of, report, options);
        if let Some(first) = pages.first() {
            entries.push((first.title.clone(), body.len()));
        }
        body.extend(pages);
    }
    let mut pages = front(project, options, &entries);
    pages.append(&mut body);
    number(&mut pages, options);
    pages
}

/// The title page, and pages for what of the contents has no room on it.
fn front(project: &Project, options: &ReportOptions, entries: &[Entry]) -> Vec<Page> {
    let (mut cover, list) = cover(project, options);
    let (first, rest) = entries.split_at(entries.len().min(rows(list)));
    let said = words(options.language);
    let title = said.text("report-contents");
    let (_, area) = frame(project, options, &title, "");
    let more: Vec<&[Entry]> = rest.chunks((rows(area) * LISTS).max(1)).collect();
    let before = 1 + more.len();
    fill(&mut cover, list, first, before);
    let mut pages = vec![cover];
    for entries in more {
        let (mut page, area) = frame(project, options, &title, "");
        let span = COLUMNS / LISTS;
        for (at, entries) in entries.chunks(rows(area).max(1)).enumerate() {
            fill(&mut page, columns(area, at * span, span), entries, before);
        }
        pages.push(page);
    }
    pages
}

/// How many lines of contents an area holds.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "an area of a page holds some dozens"
)]
fn rows(area: Bounds) -> usize {
    (area.height / ROW).floor().max(0.0) as usize
}

/// Lists entries with their page numbers, each line a link.
fn fill(page: &mut Page, area: Bounds, entries: &[Entry], before: usize) {
    let mut y = area.y;
    for (title, at) in entries {
        let (target, baseline) = (before + at, y + ROW - 5.0);
        let place = Run::new(&(target + 1).to_string(), BODY);
        let room = area.width - place.width - GUTTER;
        page.text(place.ending_at(area.x + area.width, baseline));
        if let Some(line) = paragraph(title, BODY, room, 1).lines.pop() {
            page.text(line.at(area.x, baseline));
        }
        let (from, to) = ((area.x, y + ROW), (area.x + area.width, y + ROW));
        page.stroke(Outline::line(from, to), palette::LINE, HAIRLINE);
        page.links.push((
            Bounds {
                y,
                height: ROW,
                ..area
            },
            target,
        ));
        y += ROW;
    }
}

/// The title page and the area for the contents.
fn cover(project: &Project, options: &ReportOptions) -> (Page, Bounds) {
    let about = &project.about;
    let said = words(options.language);
    let mut page = Page::new(options.paper.size_points(), about.name.clone());
    page.description.clone_from(&about.description);
    let sheet = sheet(options.paper);
    let bottom = foot(&mut page, sheet, project, options);
    let (left, right) = (columns(sheet, 0, 7), columns(sheet, 8, 4));

    let kind = Style::new(Face::SemiBold, 9.0, palette::ACCENT);
    let mut y = put(&mut page, &said.text("report-full"), kind, (left, sheet.y)) + STEP;
    let name = Style::new(Face::SemiBold, 30.0, palette::INK);
    let mut title = balanced(&about.name, name, left.width, 4);
    title.leading = 34.0;
    y = title.place(&mut page, left.x, y, left.width, Align::Left) + 2.0 * STEP;
    let style = Style::new(Face::Regular, 8.5, palette::INK_SOFT);
    for line in [about.author.clone(), day(said, options.date)] {
        y = put(&mut page, &line, style, (left, y));
    }
    if about.illustrative {
        let style = Style::new(Face::SemiBold, 8.5, palette::WARNING);
        y = put(
            &mut page,
            &said.text("report-illustrative"),
            style,
            (left, y),
        );
    }
    let figures_at = bottom - 14.0 * STEP;
    let text = Style::new(Face::Regular, 10.0, palette::INK);
    let mut words = paragraph(&about.description, text, left.width, 24);
    words.leading = 14.0;
    let top = snapped(y + 5.0 * STEP);
    while words.height() > figures_at - top - 4.0 * STEP && words.lines.len() > 1 {
        let most = words.lines.len() - 1;
        words = paragraph(&about.description, text, left.width, most);
        words.leading = 14.0;
    }
    words.place(&mut page, left.x, top, left.width, Align::Left);
    key_figures(
        &mut page,
        project,
        options,
        Bounds {
            y: figures_at,
            ..left
        },
    );

    let below = put(
        &mut page,
        &said.text("report-contents"),
        HEADING,
        (right, sheet.y),
    );
    let y = snapped(below + STEP);
    let (from, to) = ((right.x, y), (right.x + right.width, y));
    page.stroke(Outline::line(from, to), palette::LINE_STRONG, HAIRLINE);
    let list = Bounds {
        y,
        height: bottom - y,
        ..right
    };
    (page, list)
}

fn put(page: &mut Page, text: &str, style: Style, (area, y): (Bounds, f32)) -> f32 {
    let lines = paragraph(text, style, area.width, 2);
    lines.place(page, area.x, y, area.width, Align::Left)
}

/// Numbers in large type, each with its word below, side by side.
fn key_figures(page: &mut Page, project: &Project, options: &ReportOptions, area: Bounds) {
    let said: &Words = words(options.language);
    let rated = figures(project, options.scope).completeness;
    let counted = [
        ("report-key-factors", project.factors.len()),
        ("report-key-touchpoints", project.touchpoints.len()),
        ("report-key-stages", project.stages.len()),
        ("report-key-segments", project.segments.len()),
    ];
    let mut shown: Vec<(String, String)> = (counted.into_iter())
        .map(|(key, count)| {
            let word = said.say(&Message::new(key).with("count", count));
            (count.to_string(), word)
        })
        .collect();
    shown.push((
        percent(options.language, rated.fraction(), 0),
        said.text("report-key-rated").into_owned(),
    ));
    let large = Style::new(Face::SemiBold, 20.0, palette::INK);
    let step = area.width / shown.len() as f32;
    for (at, (number, word)) in shown.into_iter().enumerate() {
        let x = area.x + at as f32 * step;
        page.text(Run::new(&number, large).at(x, area.y + 5.0 * STEP));
        let lines = paragraph(&word, SMALL, step - GUTTER, 2);
        lines.place(page, x, area.y + 6.5 * STEP, step - GUTTER, Align::Left);
    }
}
