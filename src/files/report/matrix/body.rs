//! The cells: equal shades beside each other as one area, numbers while they can be read, marks of doubt.

use super::Sheet;
use super::table::Row;
use crate::files::report::fonts::{Face, Style, cap_height};
use crate::files::report::page::{Bounds, Outline, Page, Segment};
use crate::files::report::run::Run;
use crate::files::report::{Colour, frame, palette};
use crate::model::Scale;

/// The weakest shade of a rated cell, as on screen.
const LEAST_TINT: f64 = 0.06;
/// How much paler an inherited cell is, as on screen.
const PALE: f64 = 0.2;
/// The smallest number that can be read, in points.
const SMALLEST: f32 = 5.0;

/// The shade of a level in a row: its contribution against the strongest.
pub(super) fn shade(weight: Option<f64>, level: u8, strongest: f64, inherited: bool) -> Colour {
    let part = if strongest > 0.0 {
        weight.unwrap_or(0.0) * f64::from(level) / strongest
    } else {
        0.0
    };
    let part = LEAST_TINT + (1.0 - LEAST_TINT) * part;
    let part = if inherited { part * PALE } else { part };
    palette::PAPER.mixed(palette::RELATION, crate::files::report::spell::narrow(part))
}

/// The size of the numbers; none where they cannot be read.
pub(super) fn number_size(scale: &Scale, (width, height): (f32, f32), most: f32) -> Option<f32> {
    let em = Style::new(Face::Regular, 10.0, palette::INK);
    let widest = scale
        .values()
        .map(|level| Run::new(&level.to_string(), em).width / 10.0);
    let widest = widest.fold(0.5, f32::max);
    let size = (width * 0.64 / widest).min(height * 0.62).min(most);
    (size >= SMALLEST).then_some(size)
}

/// Draws the cells of a page; `numbers` where there are few enough.
pub(super) fn draw(page: &mut Page, sheet: Sheet<'_>, numbers: bool) {
    let geometry = sheet.geometry;
    let (width, height) = geometry.cell;
    let (x, y) = sheet.corner;
    let scale = &sheet.ground.project.scale;
    let size = number_size(scale, geometry.cell, 8.0 * sheet.ground.scale).filter(|_| numbers);
    let mut marks = Marks::default();
    let mut texts = Vec::new();
    for (at, position) in sheet.block.rows.clone().enumerate() {
        let Some(row) = sheet.table.rows.get(position) else {
            continue;
        };
        let top = y + at as f32 * height;
        let cells = cells(sheet, row);
        fills(page, sheet, row, (x, top), &cells);
        marks.row(sheet, row, (x, top), &cells);
        if let Some(size) = size {
            say(&mut texts, sheet, row, (x, top, size), &cells);
        }
    }
    lines(page, sheet);
    marks.draw(page);
    for text in texts {
        page.text(text);
    }
    let area = Bounds {
        x,
        y,
        width: width * sheet.block.columns.len() as f32,
        height: height * sheet.block.rows.len() as f32,
    };
    page.stroke(Outline::rect(area), palette::LINE_STRONG, frame::HAIRLINE);
}

/// The level of a cell with whether it is inherited; none where it is not rated.
type Cell = Option<(u8, bool)>;

fn cells(sheet: Sheet<'_>, row: &Row) -> Vec<Cell> {
    let lens = sheet.ground.lens;
    let columns = sheet.table.columns.get(sheet.block.columns.clone());
    let columns = columns.unwrap_or_default().iter();
    let level = |touchpoint: usize| {
        let level = lens.level(row.item.position, touchpoint)?;
        let own = || lens.own_level(row.item.position, touchpoint).is_some();
        Some((level, sheet.table.local && !own()))
    };
    columns.map(|column| level(column.item.position)).collect()
}

/// One area for each shade of a row, made of stretches of equal cells.
fn fills(page: &mut Page, sheet: Sheet<'_>, row: &Row, (x, top): (f32, f32), cells: &[Cell]) {
    let (width, height) = sheet.geometry.cell;
    let mut areas: Vec<((u8, bool), Outline)> = Vec::new();
    let mut from = 0;
    for stretch in cells.chunk_by(|one, next| one == next) {
        let begin = x + from as f32 * width;
        from += stretch.len();
        let Some(Some(cell)) = stretch.first() else {
            continue;
        };
        let found = areas.iter_mut().position(|(level, _)| level == cell);
        let found = found.unwrap_or_else(|| {
            areas.push((*cell, Outline::default()));
            areas.len() - 1
        });
        if let Some((_, outline)) = areas.get_mut(found) {
            outline.add_rect(Bounds {
                x: begin,
                y: top,
                width: stretch.len() as f32 * width,
                height,
            });
        }
    }
    for ((level, inherited), outline) in areas {
        let colour = shade(row.weight, level, sheet.table.strongest, inherited);
        page.fill(outline, colour);
    }
}

/// The ink that is read best on a fill.
fn ink(fill: Colour) -> Colour {
    let (black, white) = (Colour(0, 0, 0), palette::PAPER);
    // Perceived lightness of the fill, by the weights of its channels (Rec. 709).
    let light =
        0.2126 * f32::from(fill.0) + 0.7152 * f32::from(fill.1) + 0.0722 * f32::from(fill.2);
    if light > 118.0 { black } else { white }
}

fn say(
    texts: &mut Vec<Run>,
    sheet: Sheet<'_>,
    row: &Row,
    (x, top, size): (f32, f32, f32),
    cells: &[Cell],
) {
    let (width, height) = sheet.geometry.cell;
    let mut known: Vec<((u8, bool), Run)> = Vec::new();
    for (at, cell) in cells.iter().enumerate() {
        let Some(cell) = *cell else {
            continue;
        };
        let found = known.iter().position(|(level, _)| *level == cell);
        let found = found.unwrap_or_else(|| {
            let fill = shade(row.weight, cell.0, sheet.table.strongest, cell.1);
            let colour = if cell.1 { palette::INK_SOFT } else { ink(fill) };
            let style = Style::new(Face::Regular, size, colour);
            known.push((cell, Run::new(&cell.0.to_string(), style)));
            known.len() - 1
        });
        if let Some((_, run)) = known.get(found) {
            let baseline = top + f32::midpoint(height, cap_height(run.style));
            let run = run.clone();
            texts.push(run.centred_at(x + (at as f32 + 0.5) * width, baseline));
        }
    }
}

/// Marks of all cells, one shape of each kind.
#[derive(Default)]
struct Marks {
    empty: Outline,
    doubts: Outline,
}

impl Marks {
    fn row(&mut self, sheet: Sheet<'_>, row: &Row, (x, top): (f32, f32), cells: &[Cell]) {
        let (width, height) = sheet.geometry.cell;
        let side = (width.min(height) * 0.32).clamp(1.6, 5.0);
        let tick = (width * 0.34).min(3.2);
        for (at, cell) in cells.iter().enumerate() {
            let left = x + at as f32 * width;
            if cell.is_none() {
                self.empty.add_rect(Bounds {
                    x: left + (width - tick) / 2.0,
                    y: top + height / 2.0 - 0.3,
                    width: tick,
                    height: 0.6,
                });
            }
            if sheet.table.doubts.is_empty() {
                continue;
            }
            let column = sheet.table.columns.get(sheet.block.columns.start + at);
            if column.is_some_and(|column| sheet.table.doubts.contains(&(row.id, column.id))) {
                corner(&mut self.doubts, (left + width, top), side);
            }
        }
    }

    fn draw(self, page: &mut Page) {
        if !self.empty.0.is_empty() {
            page.fill(self.empty, palette::LINE_STRONG);
        }
        if !self.doubts.0.is_empty() {
            page.fill(self.doubts, palette::WARNING);
        }
    }
}

/// A corner of a cell: somebody is not sure of it.
pub(super) fn corner(outline: &mut Outline, (right, top): (f32, f32), side: f32) {
    outline.0.extend([
        Segment::Move(right - side, top),
        Segment::Line(right, top),
        Segment::Line(right, top + side),
        Segment::Close,
    ]);
}

/// Paper between the cells, and lines between the stages.
fn lines(page: &mut Page, sheet: Sheet<'_>) {
    let (width, height) = sheet.geometry.cell;
    let (x, y) = sheet.corner;
    let (columns, rows) = (sheet.block.columns.len(), sheet.block.rows.len());
    let (right, bottom) = (x + columns as f32 * width, y + rows as f32 * height);
    let mut between = Outline::default();
    for row in 1..rows {
        let y = y + row as f32 * height;
        between
            .0
            .extend([Segment::Move(x, y), Segment::Line(right, y)]);
    }
    let mut stages = Outline::default();
    let range = sheet.block.columns.clone();
    let here = sheet.table.columns.get(range).unwrap_or_default();
    for (at, pair) in (1_usize..).zip(here.windows(2)) {
        let x = x + at as f32 * width;
        let line = [Segment::Move(x, y), Segment::Line(x, bottom)];
        match pair {
            [one, next] if one.stage != next.stage => stages.0.extend(line),
            _ => between.0.extend(line),
        }
    }
    let thin = if width < 8.0 { 0.35 } else { 0.6 };
    if !between.0.is_empty() {
        page.stroke(between, palette::PAPER, thin);
    }
    if !stages.0.is_empty() {
        page.stroke(stages, palette::LINE_STRONG, 0.7);
    }
}
