//! The upper band: stages as washes, touchpoints' names reading upwards, channels.

use super::names::Name;
use super::table::{Column, Table};
use super::{Ground, Sheet};
use crate::files::report::fonts::{Face, Style, cap_height};
use crate::files::report::page::{Bounds, Outline, Page};
use crate::files::report::run::Run;
use crate::files::report::{Align, Paragraph, palette, paragraph, signs};

/// Draws it for the columns of a page.
pub(super) fn draw(page: &mut Page, sheet: Sheet<'_>) {
    let (geometry, table) = (sheet.geometry, sheet.table);
    let (x, y) = sheet.corner;
    let width = geometry.cell.0;
    let top = y - geometry.top_height();
    stages(page, sheet, (x, top));
    let below = y - geometry.channels;
    for (at, position) in sheet.block.columns.clone().enumerate() {
        let middle = x + (at as f32 + 0.5) * width;
        if let Some(name) = geometry.touchpoints.names.get(position) {
            upright(page, name, (middle, below - 2.0));
        }
        if let Some(column) = table.columns.get(position) {
            let side = (geometry.channels - 2.0).min(width * 0.92);
            let icon = (middle, below + geometry.channels / 2.0);
            signs::channel(page, column.channel, icon, side, palette::INK_SOFT);
        }
    }
}

/// A name about the middle of its column, from below.
fn upright(page: &mut Page, name: &Name, (middle, bottom): (f32, f32)) {
    let leading = name.lines.leading;
    let first = middle - leading * name.lines.lines.len() as f32 / 2.0;
    for (line, run) in name.lines.lines.iter().enumerate() {
        let x = first + leading * (line as f32 + 0.5) + cap_height(run.style) / 2.0;
        page.text(run.clone().at(x, bottom).turned(-90.0));
    }
}

/// The washes behind the columns of each stage with its name, and the lines between them.
fn stages(page: &mut Page, sheet: Sheet<'_>, (x, top): (f32, f32)) {
    let (geometry, table) = (sheet.geometry, sheet.table);
    let width = geometry.cell.0;
    let columns = table
        .columns
        .get(sheet.block.columns.clone())
        .unwrap_or_default();
    let mut from = 0;
    for stage in columns.chunk_by(|one, next| one.stage == next.stage) {
        let Some(position) = stage.first().map(|column| column.stage) else {
            continue;
        };
        let wash = Bounds {
            x: x + from as f32 * width,
            y: top,
            width: stage.len() as f32 * width,
            height: geometry.top_height(),
        };
        from += stage.len();
        let [even, odd] = palette::STAGES;
        let colour = if position % 2 == 0 { even } else { odd };
        page.fill(Outline::rect(wash), colour);
        name(page, sheet, wash, position);
    }
}

/// The sizes of a stage's name, in points on A4.
const SIZES: [f32; 4] = [8.4, 7.8, 7.2, 6.6];

/// How high the band of the stages' names is: two lines where some name does not fit into one.
pub(super) fn height(ground: Ground<'_>, table: &Table, width: f32) -> f32 {
    let fits = |stage: &[Column]| {
        let room = stage.len() as f32 * width - 5.0;
        let position = stage.first().map_or(0, |column| column.stage);
        lines(ground, position, room, 1).is_some_and(|lines| !lines.cut)
    };
    let mut stages = table.columns.chunk_by(|one, next| one.stage == next.stage);
    let lines = if stages.all(fits) { 15.0 } else { 23.0 };
    lines * ground.scale
}

/// A stage's name behind its number, in the largest size in which it is whole, else cut.
fn lines(ground: Ground<'_>, position: usize, room: f32, most: usize) -> Option<Paragraph> {
    let stage = ground.project.stages.get(position)?;
    let text = format!("{}. {}", position + 1, stage.name);
    let mut set = None;
    for size in SIZES {
        let style = Style::new(Face::SemiBold, size * ground.scale, palette::INK);
        let mut lines = paragraph(&text, style, room, most);
        lines.leading = style.size * 1.15;
        let broken = |word: &str| Run::new(word, style).width > room;
        let whole = !lines.cut && !text.split_whitespace().any(broken);
        set = Some(lines);
        if whole {
            break;
        }
    }
    set
}

fn name(page: &mut Page, sheet: Sheet<'_>, wash: Bounds, position: usize) {
    let room = wash.width - 5.0;
    let most = if sheet.geometry.stages > 16.0 * sheet.ground.scale {
        2
    } else {
        1
    };
    let Some(lines) = lines(sheet.ground, position, room, most) else {
        return;
    };
    // In a column or two there is room for the number alone.
    if lines.width() <= room {
        let y = wash.y + (sheet.geometry.stages - lines.height()) / 2.0;
        lines.place(page, wash.x + 3.0, y, room, Align::Left);
        return;
    }
    let style = Style::new(Face::SemiBold, SIZES[3], palette::INK);
    let number = Run::new(&(position + 1).to_string(), style);
    if number.width <= wash.width {
        let baseline = wash.y + f32::midpoint(sheet.geometry.stages, cap_height(style));
        page.text(number.centred_at(wash.x + wash.width / 2.0, baseline));
    }
}
