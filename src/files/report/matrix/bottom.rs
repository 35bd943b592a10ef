//! Below the cells: score, share, deviation from the mean, class and rank of each touchpoint.

use super::Sheet;
use super::table::Column;
use crate::files::report::colour::of_class;
use crate::files::report::fonts::{Face, Style, cap_height};
use crate::files::report::page::{Bounds, Outline, Page, Segment};
use crate::files::report::run::Run;
use crate::files::report::{frame, palette, signs};

/// The keys of what the rows are called.
const HEADS: [&str; 5] = [
    "table-column-score",
    "matrix-title-share",
    "table-column-deviation",
    "table-column-class",
    "table-column-rank",
];

/// Draws it for the columns of a page; `left` is the left edge of the page's content.
pub(super) fn draw(page: &mut Page, sheet: Sheet<'_>, left: f32) {
    let geometry = sheet.geometry;
    let (width, height) = geometry.cell;
    let (x, y) = sheet.corner;
    let mut top = y + height * sheet.block.rows.len() as f32 + 3.0;
    let right = x + width * sheet.block.columns.len() as f32;
    let style = Style::new(Face::Medium, 7.0 * sheet.ground.scale, palette::INK_SOFT);
    for (row, (key, high)) in HEADS.into_iter().zip(geometry.bottom.heights).enumerate() {
        let middle = top + high / 2.0;
        let head = Run::new(&sheet.ground.words.text(key), style);
        page.text(head.ending_at(x - 6.0, middle + cap_height(style) / 2.0));
        if row > 0 {
            frame::rule(page, left, right, top);
        }
        if row == 2 {
            let zero = Outline::line((x, middle), (right, middle));
            page.stroke(zero, palette::LINE_STRONG, frame::HAIRLINE);
        }
        for (at, position) in sheet.block.columns.clone().enumerate() {
            if let Some(column) = sheet.table.columns.get(position) {
                let place = Bounds {
                    x: x + at as f32 * width,
                    y: top,
                    width,
                    height: high,
                };
                one(page, sheet, (row, column), place);
            }
        }
        top += high;
    }
}

fn one(page: &mut Page, sheet: Sheet<'_>, (row, column): (usize, &Column), place: Bounds) {
    let item = &column.item;
    match row {
        0 => figure(page, sheet, (&item.score, Face::SemiBold), place),
        1 => figure(page, sheet, (&item.share, Face::Regular), place),
        2 => deviation(page, column, place),
        3 => class(page, column, place),
        _ => figure(page, sheet, (&item.rank, Face::Regular), place),
    }
}

/// A figure in the middle of its column, or upright with its end above.
fn figure(page: &mut Page, sheet: Sheet<'_>, (text, face): (&str, Face), place: Bounds) {
    let bottom = sheet.geometry.bottom;
    let style = Style::new(face, bottom.size, palette::INK);
    let run = Run::new(text, style);
    let middle = place.x + place.width / 2.0;
    if bottom.upright {
        let y = place.y + 2.5 + run.width;
        page.text(run.at(middle + cap_height(style) / 2.0, y).turned(-90.0));
    } else {
        let baseline = place.y + f32::midpoint(place.height, cap_height(style));
        page.text(run.centred_at(middle, baseline));
    }
}

/// A bar from the mean upwards or downwards.
fn deviation(page: &mut Page, column: &Column, place: Bounds) {
    let part = column.item.deviation;
    let half = place.height / 2.0 - 1.5;
    let long = half * part.abs();
    let middle = place.y + place.height / 2.0;
    let bar = Bounds {
        x: place.x + place.width * 0.18,
        y: if part > 0.0 { middle - long } else { middle },
        width: place.width * 0.64,
        height: long,
    };
    if long > 0.05 {
        let colour = column.item.class.map_or(palette::LINE_STRONG, of_class);
        page.fill(Outline::rect(bar), colour);
    }
}

fn class(page: &mut Page, column: &Column, place: Bounds) {
    let middle = place.x + place.width / 2.0;
    let side = (place.width * 0.9).min(place.height - 3.0).min(9.0);
    let y = if column.must_have {
        place.y + 2.0 + side / 2.0
    } else {
        place.y + place.height.min(side + 4.0) / 2.0
    };
    if let Some(class) = column.item.class {
        signs::mark(page, class, (middle, y), side * 0.44);
    }
    if column.must_have {
        lozenge(
            page,
            (middle, place.y + place.height - side * 0.5),
            side * 0.34,
        );
    }
}

/// The mark of what must be there.
pub(super) fn lozenge(page: &mut Page, (x, y): (f32, f32), half: f32) {
    let lozenge = Outline(vec![
        Segment::Move(x, y - half),
        Segment::Line(x + half, y),
        Segment::Line(x, y + half),
        Segment::Line(x - half, y),
        Segment::Close,
    ]);
    page.fill(lozenge, palette::INK);
}
