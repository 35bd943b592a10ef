//! The whole names of what had to be cut in the heads, by their numbers.

use super::Ground;
use super::blocks::Geometry;
use super::names::Names;
use super::table::Table;
use crate::files::report::frame::{BODY, HEADING, STEP};
use crate::files::report::page::{Bounds, Page};
use crate::files::report::run::Run;
use crate::files::report::{Align, paragraph};

/// How many columns of names a page has.
const COLUMNS: usize = 3;
/// Between them, in points.
const BETWEEN: f32 = 18.0;

/// The pages of the key; none where no name was cut.
pub(super) fn pages(
    ground: Ground<'_>,
    table: &Table,
    geometry: &Geometry,
    framed: impl Fn() -> (Page, Bounds),
) -> Vec<Page> {
    let touchpoints = table.columns.iter().map(|column| column.item.name.as_str());
    let factors = table.rows.iter().map(|row| row.item.name.as_str());
    let parts = [
        (
            "report-cut-touchpoints",
            cut(&geometry.touchpoints, touchpoints),
        ),
        ("report-cut-factors", cut(&geometry.factors, factors)),
    ];
    let mut pages = Vec::new();
    for (title, names) in parts {
        if !names.is_empty() {
            list(ground, title, &names, &framed, &mut pages);
        }
    }
    pages
}

/// The numbers and whole names of those that were cut.
fn cut<'a>(names: &Names, whole: impl Iterator<Item = &'a str>) -> Vec<(usize, &'a str)> {
    let names = names.names.iter().zip(whole);
    names
        .filter_map(|(name, whole)| Some((name.key?, whole)))
        .collect()
}

fn list(
    ground: Ground<'_>,
    title: &str,
    names: &[(usize, &str)],
    framed: &impl Fn() -> (Page, Bounds),
    pages: &mut Vec<Page>,
) {
    let (mut page, area) = framed();
    let width = (area.width + BETWEEN) / COLUMNS as f32 - BETWEEN;
    let head = paragraph(&ground.words.text(title), HEADING, area.width, 2);
    let top = head
        .clone()
        .place(&mut page, area.x, area.y, area.width, Align::Left)
        + STEP;
    let (mut column, mut y) = (0_usize, top);
    let indent = 24.0;
    for (number, name) in names {
        let text = paragraph(name, BODY, width - indent, usize::MAX);
        if y + text.height() > area.y + area.height && y > top {
            column += 1;
            y = top;
            if column == COLUMNS {
                let (next, _) = framed();
                pages.push(std::mem::replace(&mut page, next));
                head.clone()
                    .place(&mut page, area.x, area.y, area.width, Align::Left);
                column = 0;
            }
        }
        let x = area.x + column as f32 * (width + BETWEEN);
        let baseline = y + BODY.size;
        page.text(Run::new(&number.to_string(), BODY).ending_at(x + indent - 6.0, baseline));
        y = text.place(&mut page, x + indent, y, width - indent, Align::Left);
    }
    pages.push(page);
}
