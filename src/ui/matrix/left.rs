//! The left band: factor, importance, score, bar and class.

use egui::{Align, CornerRadius, Mesh, Rect, Shape, Stroke, StrokeKind, pos2, vec2};

use super::beside;
use super::cells::importance;
use super::selection::Zone;
use super::sheet::{Sheet, inset, put, score_texts};
use super::texts::{Figure, Owner, Texts};
use crate::i18n::{decimal, fixed};
use crate::methods::matrix::{Kind, Scope};
use crate::model::{Factor, Subject};
use crate::ui::type_set::{Face, Setting};
use crate::ui::{marks, taken};

/// Paints the heads of the rows that can be seen.
pub fn paint(sheet: &Sheet<'_>, texts: &mut Texts) {
    let layout = sheet.layout;
    let band = layout.left();
    let painter = sheet.region(band);
    let mut fills = Mesh::default();
    fills.add_colored_rect(band, sheet.ctx.tokens.band);
    let mut signs = Vec::new();
    for row in layout.rows.clone() {
        if let Some(position) = sheet.axes.rows.get(row) {
            paint_row(sheet, texts, row, *position, &mut fills, &mut signs);
        }
    }
    painter.add(fills);
    painter.extend(signs);
    paint_selection(sheet, &painter);
    let edge = Stroke::new(1.0, sheet.ctx.tokens.line_strong);
    painter.vline(band.right() - 0.5, band.y_range(), edge);
}

fn paint_row(
    sheet: &Sheet<'_>,
    texts: &mut Texts,
    row: usize,
    position: usize,
    fills: &mut Mesh,
    signs: &mut Vec<Shape>,
) {
    let (layout, tokens) = (sheet.layout, sheet.ctx.tokens);
    let sizes = &layout.sizes;
    let Some(factor) = sheet.ctx.project.factors.get(position) else {
        return;
    };
    let size = sizes.row_text();
    let name_rect = layout.name_of_row(row);
    let rule = Rect::from_min_size(
        name_rect.left_bottom() - vec2(0.0, 1.0),
        vec2(sizes.left(), 1.0),
    );
    fills.add_colored_rect(rule, tokens.line);
    let mut inside = inset(name_rect, 8.0);
    if sheet
        .ctx
        .derived
        .noted
        .contains(&Subject::Factor(factor.id))
    {
        let at = pos2(inside.right() - 4.0, name_rect.center().y);
        marks::noted(signs, at, tokens.ink_soft);
        inside.max.x -= 14.0;
    }
    let recedes = sheet.row_recedes(position);
    let setting = Setting {
        face: if sheet.difference.is_some() && !recedes {
            Face::SemiBold
        } else {
            Face::Regular
        },
        size,
        width: inside.width(),
        rows: if sizes.cell.y >= size * 2.34 { 2 } else { 1 },
        struck: factor.excluded,
    };
    let ink = if factor.excluded || recedes {
        tokens.ink_soft
    } else {
        tokens.ink
    };
    let owner = Owner::Factor(factor.id.0);
    let galley = texts.name(sheet.painter, owner, &factor.name, setting);
    put(signs, galley, inside, Align::Min, ink);
    paint_importance(sheet, texts, (row, position, factor), fills, signs);
    paint_figures(sheet, texts, (row, position), fills, signs);
}

fn paint_importance(
    sheet: &Sheet<'_>,
    texts: &mut Texts,
    (row, position, factor): (usize, usize, &Factor),
    fills: &mut Mesh,
    signs: &mut Vec<Shape>,
) {
    let tokens = sheet.ctx.tokens;
    let language = sheet.language();
    let size = sheet.layout.sizes.row_text();
    let (weight, inherited) = importance(sheet.ctx.project, sheet.ctx.scope, factor);
    let field = sheet.layout.importance_of_row(row).shrink(3.0);
    fills.add_colored_rect(field, tokens.field);
    let width = field.width() - 6.0;
    let sizes = [size, size * 0.85];
    let own = !inherited && sheet.ctx.scope != Scope::Whole;
    if own && !factor.excluded {
        beside::own_corner(fills, field, tokens.ink);
    }
    if taken::changed(sheet.ctx, factor.id) {
        let at = pos2(field.left() + 6.0, field.bottom() - 6.0);
        marks::by_hand(signs, at, tokens.warning);
    }
    if own && sheet.difference.is_some() {
        beside::importance(sheet, texts, (factor, position, weight), field, signs);
        return;
    }
    let figure = Figure::Importance;
    let known = texts.figure(sheet.painter, figure, position, width, sizes, || {
        let weight = weight?;
        Some(vec![decimal(language, weight), fixed(language, weight, 2)])
    });
    let pale = inherited || factor.excluded || known.is_none();
    let galley = known.unwrap_or_else(|| texts.line(sheet.painter, "–", Face::Regular, size));
    let ink = if pale { tokens.ink_soft } else { tokens.ink };
    put(signs, galley, inset(field, 3.0), Align::Max, ink);
}

fn paint_figures(
    sheet: &Sheet<'_>,
    texts: &mut Texts,
    (row, position): (usize, usize),
    fills: &mut Mesh,
    signs: &mut Vec<Shape>,
) {
    let (layout, tokens) = (sheet.layout, sheet.ctx.tokens);
    let sizes = &layout.sizes;
    let language = sheet.language();
    let figures = &sheet.ctx.derived.figures;
    let Some((score, class)) = figures
        .factors
        .get(position)
        .and_then(|item| item.score.zip(item.class))
    else {
        return;
    };
    let cell = layout.importance_of_row(row);
    let rect = Rect::from_min_size(cell.right_top(), vec2(sizes.score, cell.height()));
    let size = sizes.row_text();
    let text_sizes = [size, size * 0.8];
    let width = sizes.score - 10.0;
    let galley = texts.figure(
        sheet.painter,
        Figure::FactorScore,
        position,
        width,
        text_sizes,
        || Some(score_texts(language, score, &figures.of_factors)),
    );
    if let Some(galley) = galley {
        put(signs, galley, inset(rect, 5.0), Align::Max, tokens.ink);
    }
    let colour = tokens.class(class);
    let bar_left = rect.right() + 4.0;
    let mark_at = rect.right() + sizes.bar - 10.0;
    let room = mark_at - bar_left - 12.0;
    let part = if sheet.extremes.factor > 0.0 {
        score / sheet.extremes.factor
    } else {
        0.0
    };
    let height = (cell.height() * 0.32).clamp(5.0, 12.0);
    let bar = Rect::from_min_size(
        pos2(bar_left, cell.center().y - height / 2.0).round(),
        vec2(length(part, room), height.round()),
    );
    fills.add_colored_rect(bar, colour);
    marks::class(signs, pos2(mark_at, cell.center().y), 5.0, class, colour);
    if sizes.word > 0.0 {
        let word = sheet.word(texts, class.key(Kind::Factors), Face::Regular, 12.0);
        let rect = Rect::from_min_size(
            pos2(mark_at + 10.0, cell.top()),
            vec2(sizes.word, cell.height()),
        );
        put(signs, word, rect, Align::Min, colour);
    }
}

/// A part of a length in points; at least one, so that a bar of nothing is still a bar.
pub fn length(part: f64, room: f32) -> f32 {
    #[expect(clippy::cast_possible_truncation, reason = "a fraction for the screen")]
    let part = part as f32;
    (part * room).clamp(1.0, room.max(1.0))
}

fn paint_selection(sheet: &Sheet<'_>, painter: &egui::Painter) {
    let (layout, tokens) = (sheet.layout, sheet.ctx.tokens);
    let rows = &sheet.block.rows;
    if rows.is_empty() {
        return;
    }
    let zone = sheet.selection.anchor.zone();
    if !matches!(zone, Zone::Touchpoint | Zone::Stage) {
        let top = layout.y(rows.start);
        let bottom = layout.y(rows.end);
        let rect = Rect::from_min_max(
            pos2(layout.outer.left(), top),
            pos2(layout.body.left(), bottom),
        );
        painter.rect_filled(rect, CornerRadius::ZERO, tokens.selection);
    }
    if matches!(zone, Zone::Factor | Zone::Importance) {
        let rect = layout.spot(sheet.selection.cursor, sheet.axes).shrink(1.0);
        let stroke = Stroke::new(2.5, tokens.accent);
        painter.rect_stroke(rect, CornerRadius::ZERO, stroke, StrokeKind::Inside);
    }
}
