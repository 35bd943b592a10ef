//! The left band: factors with class, importance, score and a small bar, and what stands above them.

use super::Sheet;
use crate::files::report::colour::of_class;
use crate::files::report::fonts::{Face, Style, cap_height};
use crate::files::report::page::{Bounds, Page};
use crate::files::report::run::Run;
use crate::files::report::{Align, frame, palette, paragraph, signs};

/// Draws it for the rows of a page; `x` is the left edge.
pub(super) fn draw(page: &mut Page, sheet: Sheet<'_>, x: f32) {
    let geometry = sheet.geometry;
    let (left, top) = (geometry.left, sheet.corner.1);
    let height = geometry.cell.1;
    head(page, sheet, x);
    let size = (height * 0.8).min(7.4 * sheet.ground.scale);
    for (at, position) in sheet.block.rows.clone().enumerate() {
        let Some(row) = sheet.table.rows.get(position) else {
            continue;
        };
        let middle = top + (at as f32 + 0.5) * height;
        if at > 0 {
            frame::rule(page, x, x + left.width - 4.0, middle - height / 2.0);
        }
        if let Some(class) = row.item.class {
            let radius = (size * 0.36).min(height * 0.4);
            signs::mark(page, class, (x + left.mark, middle), radius);
        }
        if let Some(name) = geometry.factors.names.get(position) {
            let lines = name.lines.clone();
            let y = middle - lines.height() / 2.0;
            lines.place(page, x + left.name.0, y, left.name.1, Align::Left);
        }
        let face = if row.own {
            Face::SemiBold
        } else {
            Face::Regular
        };
        let style = |face| Style::new(face, size, palette::INK);
        let baseline = middle + cap_height(style(face)) / 2.0;
        let importance = Run::new(&row.importance, style(face));
        page.text(importance.ending_at(x + left.importance, baseline));
        let score = Run::new(&row.item.score, style(Face::Medium));
        page.text(score.ending_at(x + left.score, baseline));
        let thick = (height * 0.55).min(5.0 * sheet.ground.scale);
        let bar = Bounds {
            x: x + left.bar.0,
            y: middle - thick / 2.0,
            width: left.bar.1,
            height: thick,
        };
        let colour = row.item.class.map_or(palette::LINE_STRONG, of_class);
        signs::bar(page, bar, row.item.part, colour);
    }
}

/// The words above the columns of the band, which read upwards like the names beside them.
fn head(page: &mut Page, sheet: Sheet<'_>, x: f32) {
    let (left, words) = (sheet.geometry.left, sheet.ground.words);
    let size = 7.0 * sheet.ground.scale;
    let style = Style::new(Face::Medium, size, palette::INK_SOFT);
    let bottom = sheet.corner.1 - 3.0;
    let mut factor = paragraph(&words.text("table-column-factor"), style, left.name.1, 2);
    factor.leading = size * 1.15;
    let y = bottom - factor.height();
    factor.place(page, x + left.name.0, y, left.name.1, Align::Left);
    let heads = [
        ("table-column-importance", left.importance),
        ("table-column-score", left.score),
    ];
    for (key, right) in heads {
        let run = Run::new(&words.text(key), style);
        page.text(run.at(x + right - size * 0.15, bottom).turned(-90.0));
    }
}
