//! The corners: what the matrix as a whole says, and the titles of the bands.

use egui::{Align, Rect, Stroke, pos2, vec2};

use super::bottom::Lines;
use super::sheet::{Sheet, put};
use super::texts::Texts;
use crate::i18n::{Message, fixed, percent};
use crate::ui::type_set::Face;

/// Paints the corner above the factors and the one below them.
pub fn paint(sheet: &Sheet<'_>, texts: &mut Texts) {
    paint_above(sheet, texts);
    paint_below(sheet, texts);
}

/// What the matrix as a whole says, line by line.
pub fn summary(sheet: &Sheet<'_>) -> Vec<String> {
    let figures = &sheet.ctx.derived.figures;
    let language = sheet.language();
    let completeness = figures.completeness;
    let mut lines = vec![
        sheet.ctx.say(
            &Message::new("matrix-completeness")
                .with(
                    "percent",
                    percent(language, floored(completeness.fraction()), 0),
                )
                .with("rated", fixed(language, completeness.rated as f64, 0))
                .with("cells", fixed(language, completeness.cells as f64, 0)),
        ),
    ];
    let counts = [
        ("matrix-excluded-touchpoints", figures.excluded_touchpoints),
        ("matrix-excluded-factors", figures.excluded_factors),
        ("matrix-unweighted-factors", figures.unweighted_factors),
    ];
    if let Some(segment) = super::cells::segment(sheet.ctx.project, sheet.ctx.scope) {
        let own = Message::new("matrix-own")
            .with("cells", segment.relations.len())
            .with("importances", segment.importances.len());
        lines.push(sheet.ctx.say(&own));
        lines.push(sheet.ctx.text("matrix-pale"));
    }
    if sheet.disputed.compares() {
        lines.push(sheet.ctx.text("matrix-disputed"));
    }
    for (key, count) in counts {
        if count > 0 {
            lines.push(sheet.ctx.say(&Message::new(key).with("count", count)));
        }
    }
    lines
}

/// Whole percent rounded down, so that 99.6 does not read as all.
fn floored(fraction: f64) -> f64 {
    (fraction * 100.0 + 1e-9).floor() / 100.0
}

fn paint_above(sheet: &Sheet<'_>, texts: &mut Texts) {
    let (layout, tokens) = (sheet.layout, sheet.ctx.tokens);
    let corner = layout.corner();
    let painter = sheet.region(corner);
    painter.rect_filled(corner, 0.0, tokens.band);
    let mut signs = Vec::new();
    let mut top = corner.top() + 8.0;
    let lines = texts.summary(|| summary(sheet));
    for line in lines.iter() {
        let galley = texts.line(sheet.painter, line, Face::Regular, 12.5);
        let rect = Rect::from_min_size(
            pos2(corner.left() + 8.0, top),
            vec2(corner.width() - 16.0, 18.0),
        );
        put(&mut signs, galley, rect, Align::Min, tokens.ink_soft);
        top += 18.0;
    }
    let opinion = sheet.word(texts, "matrix-opinion", Face::Regular, 12.0);
    let rect = Rect::from_min_size(
        pos2(corner.left() + 8.0, top),
        vec2(corner.width() - 16.0, 18.0),
    );
    put(&mut signs, opinion, rect, Align::Min, tokens.ink_soft);

    let sizes = &layout.sizes;
    let bottom = corner.bottom() - 20.0;
    let mut left = corner.left() + 8.0;
    let titles = [
        ("matrix-title-factor", sizes.name - 8.0, Align::Min),
        ("matrix-title-importance", sizes.importance, Align::Max),
        ("matrix-title-score", sizes.score, Align::Max),
        ("matrix-title-class", sizes.bar + sizes.word, Align::Min),
    ];
    for (key, width, align) in titles {
        let galley = sheet.word(texts, key, Face::Medium, 12.0);
        let pad = if align == Align::Max { -5.0 } else { 0.0 };
        let start = if key == "matrix-title-class" {
            left + 4.0
        } else {
            left
        };
        let rect = Rect::from_min_size(pos2(start, bottom), vec2(width + pad, 18.0));
        put(&mut signs, galley, rect, align, tokens.ink_soft);
        left += width;
    }
    painter.extend(signs);
    let edge = Stroke::new(1.0, tokens.line_strong);
    painter.hline(corner.x_range(), corner.bottom() - 0.5, edge);
    painter.vline(corner.right() - 0.5, corner.y_range(), edge);
}

fn paint_below(sheet: &Sheet<'_>, texts: &mut Texts) {
    let (layout, tokens) = (sheet.layout, sheet.ctx.tokens);
    let corner = layout.titles();
    let painter = sheet.region(corner);
    painter.rect_filled(corner, 0.0, tokens.band);
    let lines = Lines::of(sheet);
    let sizes = &layout.sizes;
    let mut signs = Vec::new();
    let mut title = |key: &'static str, top: f32, height: f32| {
        if height > 0.0 {
            let galley = sheet.word(texts, key, Face::Medium, 12.0);
            let rect =
                Rect::from_min_size(pos2(corner.left(), top), vec2(corner.width() - 8.0, height));
            put(&mut signs, galley, rect, Align::Max, tokens.ink_soft);
        }
    };
    title("matrix-title-score", lines.score, sizes.line);
    let [share, deviation] = if sheet.difference.is_some() {
        ["matrix-title-whole-score", "matrix-title-shift"]
    } else {
        ["matrix-title-share", "matrix-title-deviation"]
    };
    title(share, lines.share, sizes.line);
    title(deviation, lines.deviation, sizes.deviation);
    title("matrix-title-class", lines.class, 18.0);
    title("matrix-title-rank", lines.rank, sizes.line);
    painter.extend(signs);
    let edge = Stroke::new(1.0, tokens.line_strong);
    painter.hline(corner.x_range(), corner.top() + 0.5, edge);
    painter.vline(corner.right() - 0.5, corner.y_range(), edge);
}
