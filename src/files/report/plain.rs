//! Any table as a page of its own size: for screens that have no report of their own.

use super::colour::palette;
use super::fonts::{Face, Style};
use super::page::{Bounds, Outline, Page};
use super::run::Run;
use super::text::{Align, Paragraph, paragraph};

const MARGIN: f32 = 18.0;
const TITLE: Style = Style::new(Face::SemiBold, 14.0, palette::INK);
const HEAD: Style = Style::new(Face::Medium, 8.0, palette::INK_SOFT);
const BODY: Style = Style::new(Face::Regular, 9.0, palette::INK);
const FOOT: Style = Style::new(Face::Regular, 7.0, palette::INK_SOFT);
/// Between columns.
const GAP: f32 = 12.0;
/// Above and below a row.
const PAD: f32 = 3.0;
/// No column is wider; longer words are wrapped.
const WIDEST: f32 = 180.0;

/// The page of a table: heads, rows as they are shown, which fields are numbers and so stand at the right, and the lines of its
/// foot.
pub fn plain<T: AsRef<str>>(
    title: &str,
    heads: &[String],
    rows: &[Vec<T>],
    numbers: &[Vec<bool>],
    foot: &[String],
) -> Page {
    let widths = widths(heads, rows);
    let is_number = |column: usize| numbers.iter().any(|row| row.get(column) == Some(&true));
    let set = |texts: &mut dyn Iterator<Item = &str>, style: Style| -> Vec<Paragraph> {
        let texts = texts.zip(&widths);
        texts
            .map(|(text, width)| paragraph(text, style, *width, usize::MAX))
            .collect()
    };
    let head = set(&mut heads.iter().map(String::as_str), HEAD);
    let body: Vec<Vec<Paragraph>> = rows
        .iter()
        .map(|row| set(&mut row.iter().map(AsRef::as_ref), BODY))
        .collect();
    let gaps = widths.len().saturating_sub(1) as f32 * GAP;
    let inner = widths.iter().sum::<f32>() + gaps;
    let title = Run::new(title, TITLE);
    let width = inner.max(title.width) + 2.0 * MARGIN;
    let tall = |row: &Vec<Paragraph>| row.iter().map(Paragraph::height).fold(0.0, f32::max);
    let heights: f32 = body.iter().map(|row| tall(row) + 2.0 * PAD).sum();
    let top = MARGIN + 24.0;
    let foot: Vec<Paragraph> = foot
        .iter()
        .map(|line| paragraph(line, FOOT, (width - 2.0 * MARGIN).max(WIDEST), usize::MAX))
        .collect();
    let below = foot.iter().map(Paragraph::height).sum::<f32>() + 2.0 * PAD;
    let height = top + tall(&head) + 2.0 * PAD + heights + below + MARGIN;
    let mut page = Page::new((width, height), title.text.clone());
    let sheet = Bounds {
        x: 0.0,
        y: 0.0,
        width,
        height,
    };
    page.fill(Outline::rect(sheet), palette::PAPER);
    page.text(title.at(MARGIN, MARGIN + 11.0));
    let mut y = top;
    for (at, row) in std::iter::once(head).chain(body).enumerate() {
        let below = y + tall(&row) + 2.0 * PAD;
        let mut x = MARGIN;
        for (column, (cell, width)) in row.into_iter().zip(&widths).enumerate() {
            let align = if is_number(column) {
                Align::Right
            } else {
                Align::Left
            };
            cell.place(&mut page, x, y + PAD, *width, align);
            x += width + GAP;
        }
        let line = if at == 0 {
            palette::LINE_STRONG
        } else {
            palette::LINE
        };
        page.stroke(
            Outline::line((MARGIN, below), (MARGIN + inner, below)),
            line,
            0.5,
        );
        y = below;
    }
    y += 2.0 * PAD;
    for line in foot {
        let room = width - 2.0 * MARGIN;
        y = line.place(&mut page, MARGIN, y, room, Align::Left);
    }
    page
}

/// As wide as the widest text of each column, within bounds.
fn widths<T: AsRef<str>>(heads: &[String], rows: &[Vec<T>]) -> Vec<f32> {
    let mut widths: Vec<f32> = heads
        .iter()
        .map(|head| Run::new(head, HEAD).width.min(WIDEST))
        .collect();
    for row in rows {
        for (width, text) in widths.iter_mut().zip(row) {
            *width = width.max(Run::new(text.as_ref(), BODY).width.min(WIDEST));
        }
    }
    // What was measured as one line is not to break by a rounding.
    widths.into_iter().map(|width| width + 0.5).collect()
}
