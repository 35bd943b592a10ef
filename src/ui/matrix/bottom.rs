//! The bottom band: score, share, deviation from the mean, class and rank of each touchpoint.

use egui::{Align, Mesh, Rect, Shape, Stroke, pos2, vec2};

use super::beside;
use super::sheet::{Sheet, put, score_texts};
use super::texts::{Figure, Texts};
use crate::i18n::fixed;
use crate::methods::matrix::{Class, ItemFigures, Kind};
use crate::model::Subject;
use crate::ui::marks::{self, rank_text};
use crate::ui::type_set::Face;

/// The upper edges of the lines of the band.
#[derive(Clone, Copy)]
pub struct Lines {
    /// Score.
    pub score: f32,
    /// Share.
    pub share: f32,
    /// Deviation bars.
    pub deviation: f32,
    /// Class.
    pub class: f32,
    /// Rank.
    pub rank: f32,
}

impl Lines {
    /// The lines of a layout.
    pub fn of(sheet: &Sheet<'_>) -> Self {
        let sizes = &sheet.layout.sizes;
        let score = sheet.layout.bottom().top();
        let share = score + sizes.line;
        let deviation = share + sizes.line;
        let class = deviation + sizes.deviation;
        Self {
            score,
            share,
            deviation,
            class,
            rank: class + 18.0,
        }
    }
}

/// Paints the figures of the columns that can be seen.
pub fn paint(sheet: &Sheet<'_>, texts: &mut Texts) {
    let (layout, tokens) = (sheet.layout, sheet.ctx.tokens);
    let band = layout.bottom();
    let painter = sheet.region(band);
    let lines = Lines::of(sheet);
    let mut fills = Mesh::default();
    fills.add_colored_rect(band, tokens.band);
    let mut signs = Vec::new();
    for column in layout.columns.clone() {
        let position = sheet.axes.columns.get(column).and_then(|c| c.touchpoint);
        let Some(position) = position else {
            continue;
        };
        if let Some(figures) = sheet.ctx.derived.figures.touchpoints.get(position) {
            paint_column(
                sheet,
                texts,
                (column, position),
                figures,
                lines,
                &mut fills,
                &mut signs,
            );
        }
    }
    painter.add(fills);
    painter.extend(signs);
    if sheet.difference.is_none() {
        let middle = lines.deviation + layout.sizes.deviation / 2.0;
        painter.hline(
            band.x_range(),
            middle.round() - 0.5,
            Stroke::new(1.0, tokens.line_strong),
        );
    }
    painter.hline(
        band.x_range(),
        band.top() + 0.5,
        Stroke::new(1.0, tokens.line_strong),
    );
}

fn paint_column(
    sheet: &Sheet<'_>,
    texts: &mut Texts,
    (column, position): (usize, usize),
    figures: &ItemFigures,
    lines: Lines,
    fills: &mut Mesh,
    signs: &mut Vec<Shape>,
) {
    let tokens = sheet.ctx.tokens;
    let sizes = &sheet.layout.sizes;
    let place = Place {
        left: sheet.layout.x(column),
        width: sizes.cell.x,
    };
    let Some(score) = figures.score else {
        if !sizes.compact {
            let dash = texts.line(sheet.painter, "–", Face::Regular, 12.0);
            let rect = place.line(lines.score, sizes.line);
            put(signs, dash, rect, Align::Center, tokens.ink_soft);
        }
        return;
    };
    if !sizes.compact {
        paint_score(
            sheet,
            texts,
            (place, position, score),
            figures,
            lines,
            signs,
        );
    }
    if let Some(difference) = sheet.difference {
        let rect_of = |top, height| place.line(top, height);
        let at = (rect_of, position);
        beside::column(sheet, texts, difference, at, lines, signs);
        return;
    }
    if !sizes.compact {
        paint_figures(sheet, texts, (place, position), figures, lines, signs);
    }
    if let Some(class) = figures.class {
        if sheet.extremes.deviation > 0.0 {
            let part = figures.deviation.unwrap_or(0.0) / sheet.extremes.deviation;
            let bar = deviation_bar(place.line(lines.deviation, sizes.deviation), part);
            fills.add_colored_rect(bar, tokens.class(class));
        }
        let rect = place.line(lines.class, 18.0);
        let mark = paint_class(sheet, texts, rect, class, signs);
        paint_doubt(sheet, (mark, rect), (position, class), signs);
    }
}

/// A column of the band.
#[derive(Clone, Copy)]
struct Place {
    left: f32,
    width: f32,
}

impl Place {
    fn line(self, top: f32, height: f32) -> Rect {
        Rect::from_min_size(pos2(self.left, top), vec2(self.width, height))
    }
}

fn paint_score(
    sheet: &Sheet<'_>,
    texts: &mut Texts,
    (place, position, score): (Place, usize, f64),
    figures: &ItemFigures,
    lines: Lines,
    signs: &mut Vec<Shape>,
) {
    let tokens = sheet.ctx.tokens;
    let painter = sheet.painter;
    let language = sheet.language();
    let height = sheet.layout.sizes.line;
    let width = place.width - 2.0;
    let all = &sheet.ctx.derived.figures.of_touchpoints;
    let sizes = [12.5, 10.0];
    let galley = texts.figure(painter, Figure::Score, position, width, sizes, || {
        Some(score_texts(language, score, all))
    });
    if let Some(galley) = galley {
        // What rests on a cell not rated is set lighter.
        let ink = if figures.incomplete {
            tokens.ink_soft
        } else {
            tokens.ink
        };
        let rect = place.line(lines.score, height);
        put(signs, galley, rect, Align::Center, ink);
    }
}

fn paint_figures(
    sheet: &Sheet<'_>,
    texts: &mut Texts,
    (place, position): (Place, usize),
    figures: &ItemFigures,
    lines: Lines,
    signs: &mut Vec<Shape>,
) {
    let tokens = sheet.ctx.tokens;
    let painter = sheet.painter;
    let language = sheet.language();
    let height = sheet.layout.sizes.line;
    let width = place.width - 2.0;
    let sizes = [11.5, 10.0];
    let galley = texts.figure(painter, Figure::Share, position, width, sizes, || {
        let percent = figures.share? * 100.0;
        let one = fixed(language, percent, 1);
        Some(vec![one, fixed(language, percent, 0)])
    });
    if let Some(galley) = galley {
        let rect = place.line(lines.share, height);
        put(signs, galley, rect, Align::Center, tokens.ink_soft);
    }
    let sizes = [12.5, 10.0];
    let galley = texts.figure(painter, Figure::Rank, position, width, sizes, || {
        Some(vec![rank_text(figures.rank?)])
    });
    if let Some(galley) = galley {
        let rect = place.line(lines.rank, height);
        put(signs, galley, rect, Align::Center, tokens.ink);
    }
}

/// A bar up or down from the middle line; `part` is −1…1.
fn deviation_bar(rect: Rect, part: f64) -> Rect {
    let middle = rect.center().y.round() - 0.5;
    let height = super::left::length(part.abs(), rect.height() / 2.0 - 2.0);
    let gap = (rect.width() * 0.2).max(1.0);
    let (top, bottom) = if part >= 0.0 {
        (middle - height, middle)
    } else {
        (middle, middle + height)
    };
    Rect::from_min_max(
        pos2(rect.left() + gap, top),
        pos2(rect.right() - gap - 1.0, bottom),
    )
}

fn paint_class(
    sheet: &Sheet<'_>,
    texts: &mut Texts,
    rect: Rect,
    class: Class,
    signs: &mut Vec<Shape>,
) -> f32 {
    let colour = sheet.ctx.tokens.class(class);
    if rect.width() >= 64.0 {
        let word = sheet.word(texts, class.key(Kind::Touchpoints), Face::Regular, 11.5);
        let whole = word.size().x + 14.0;
        if whole + 4.0 <= rect.width() {
            let left = rect.center().x - whole / 2.0;
            marks::class(signs, pos2(left + 5.0, rect.center().y), 4.5, class, colour);
            let room = Rect::from_min_max(pos2(left + 14.0, rect.top()), rect.max);
            put(signs, word, room, Align::Min, colour);
            return left + 5.0;
        }
    }
    let radius = (rect.width() * 0.36).min(5.0);
    // A wave below it has its room whether it is there or not.
    marks::class(signs, rect.center() - vec2(0.5, 1.5), radius, class, colour);
    rect.center().x - 0.5
}

/// Marks a class that does not hold in most samples: below its own mark at `x` a wave, and a broken line where that is out of
/// date. The tooltip and the reader say it in words.
fn paint_doubt(
    sheet: &Sheet<'_>,
    (x, rect): (f32, Rect),
    (position, class): (usize, Class),
    signs: &mut Vec<Shape>,
) {
    let ctx = sheet.ctx;
    let id = ctx.project.touchpoints.get(position).map(|it| it.id);
    let found = id.and_then(|id| {
        let subject = Subject::Touchpoint(id);
        (ctx.certainty).of_item(ctx.derived.key(), (subject, Some(class)))
    });
    let Some((_, current)) = found.filter(|(item, _)| !item.is_settled()) else {
        return;
    };
    let (at, width) = (pos2(x, rect.bottom() - 1.8), (rect.width() * 0.8).min(12.0));
    if current {
        marks::unsettled(signs, at, width, ctx.tokens.ink);
        return;
    }
    let stroke = Stroke::new(1.5, ctx.tokens.ink_soft);
    for (from, to) in [(-0.5, -0.12), (0.12, 0.5)] {
        let ends = [from, to].map(|part| at + vec2(width * part, 0.0));
        signs.push(Shape::line_segment(ends, stroke));
    }
}
