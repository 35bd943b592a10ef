//! The cells: shade by contribution, number or symbol, doubts, notes and disputes, what is selected.

use std::sync::Arc;

use egui::{Align, Color32, CornerRadius, Galley, Mesh, Rect, Shape, Stroke, StrokeKind, vec2};

use super::beside::{change, own_corner};
use super::cells::{Row, importance};
use super::disputed;
use super::selection::Zone;
use super::sheet::{CellStyle, Sheet, put};
use super::texts::Texts;
use crate::methods::matrix::Lens;
use crate::model::{Subject, Touchpoint};
use crate::ui::type_set::Face;
use crate::ui::{Shade, marks};

/// How one level is shown in one row.
struct Look {
    own: Shade,
    pale: Shade,
    galley: Option<Arc<Galley>>,
}

/// The least tint of a rated cell, so that the lowest level is not taken for "not rated".
const LEAST_TINT: f32 = 0.06;

/// Paints the cells that can be seen.
pub fn paint(sheet: &Sheet<'_>, texts: &mut Texts) {
    let layout = sheet.layout;
    let tokens = sheet.ctx.tokens;
    let painter = sheet.region(layout.body);
    let seen = layout.rows.len() * layout.columns.len();
    let mut mesh = Mesh::default();
    mesh.reserve_vertices(seen * 4 + 4);
    mesh.reserve_triangles(seen * 2 + 2);
    mesh.add_colored_rect(layout.body, tokens.line);
    let mut signs = Vec::with_capacity(seen);
    let columns: Vec<(usize, Option<(usize, &Touchpoint)>)> = layout
        .columns
        .clone()
        .map(|column| {
            let position = sheet.axes.columns.get(column).and_then(|c| c.touchpoint);
            let touchpoint =
                position.and_then(|at| Some((at, sheet.ctx.project.touchpoints.get(at)?)));
            (column, touchpoint)
        })
        .collect();
    for row in layout.rows.clone() {
        let Some(position) = sheet.axes.rows.get(row).copied() else {
            continue;
        };
        paint_row(sheet, texts, row, position, &columns, &mut mesh, &mut signs);
    }
    painter.add(mesh);
    painter.extend(signs);
    paint_lines(sheet, &painter);
    paint_selection(sheet, &painter);
}

fn paint_row(
    sheet: &Sheet<'_>,
    texts: &mut Texts,
    row: usize,
    position: usize,
    columns: &[(usize, Option<(usize, &Touchpoint)>)],
    mesh: &mut Mesh,
    signs: &mut Vec<Shape>,
) {
    let (layout, tokens) = (sheet.layout, sheet.ctx.tokens);
    let project = sheet.ctx.project;
    let (Some(cells), Some(factor)) = (
        Row::of(project, sheet.ctx.scope, position),
        project.factors.get(position),
    ) else {
        return;
    };
    let weight = importance(project, sheet.ctx.scope, factor)
        .0
        .unwrap_or(0.0);
    let looks = looks(sheet, texts, weight);
    let lens = Lens::new(project, sheet.ctx.scope);
    // Most rows have none of these, and then no cell of theirs is looked up.
    let any_doubt = lens.has_doubts(factor.id);
    let any_note = sheet.ctx.derived.has_noted_cells(factor.id);
    let disputes = sheet.disputed.row(factor.id);
    let size = layout.sizes.cell_text();
    let question = (any_doubt && !layout.sizes.compact)
        .then(|| texts.line(sheet.painter, "?", Face::SemiBold, size));
    let row_recedes = sheet.row_recedes(position);
    for (column, touchpoint) in columns {
        let rect = layout.cell(row, *column);
        let inner = Rect::from_min_max(rect.min, rect.max - vec2(1.0, 1.0));
        let Some((at, touchpoint)) = touchpoint else {
            mesh.add_colored_rect(inner, tokens.band);
            continue;
        };
        let struck = factor.excluded || touchpoint.excluded;
        let (whole, own) = cells.both(*at, touchpoint.id);
        let inherited = cells.is_of_segment() && own.is_none();
        let level = own.or(whole);
        let order = level.and_then(|level| project.scale.order(level));
        let look = order.and_then(|order| Some((order, looks.get(order)?)));
        // The difference view leaves what is the whole's blank, and what is the same pale.
        let beside = sheet.difference.is_some();
        let blank = beside && own.is_none();
        let (fill, ink) = match look {
            _ if struck => (tokens.band, tokens.ink_soft),
            _ if blank && (row_recedes || sheet.column_recedes(*at)) => {
                (tokens.band, tokens.ink_soft)
            }
            _ if blank => (tokens.paper, tokens.ink_soft),
            Some((_, look)) if beside && own == whole => (look.pale.fill, look.pale.ink),
            None => (tokens.paper, tokens.ink),
            Some((_, look)) if inherited => (look.pale.fill, look.pale.ink),
            Some((_, look)) => (look.own.fill, look.own.ink),
        };
        mesh.add_colored_rect(inner, fill);
        if own.is_some() {
            own_corner(mesh, inner, ink);
        }
        if beside {
            let room = inner.width() - 1.0;
            if let Some(text) = own.and_then(|own| change(sheet, texts, (whole, own), room)) {
                put(signs, text, inner, Align::Center, ink);
            }
            continue;
        }
        let doubted = any_doubt && lens.is_not_sure(factor.id, touchpoint.id);
        let question = question.as_ref().filter(|_| doubted);
        let sign = look.map(|(order, look)| (order, looks.len(), look.galley.as_ref()));
        paint_sign(sheet, (inner, ink), sign, question, mesh, signs);
        let subject = Subject::Cell(factor.id, touchpoint.id);
        if any_note && sheet.ctx.derived.noted.contains(&subject) {
            corner(mesh, inner, ink);
        }
        let here = (position, *at);
        if !struck && disputed::is_open(project, disputes, here, touchpoint.id) {
            disputed::mark(mesh, inner, ink);
        }
    }
}

/// Order and count of levels, and the level's number; none where the cell is not rated.
type Sign<'a> = Option<(usize, usize, Option<&'a Arc<Galley>>)>;

/// The level as a number or a symbol, behind it "?" where somebody is not sure of it; a tick where there is neither.
fn paint_sign(
    sheet: &Sheet<'_>,
    (inner, ink): (Rect, Color32),
    sign: Sign<'_>,
    question: Option<&Arc<Galley>>,
    mesh: &mut Mesh,
    signs: &mut Vec<Shape>,
) {
    let radius = sheet.layout.sizes.cell.min_elem() * 0.24;
    let width = match (sign, sheet.style) {
        (None, _) => 0.0,
        (Some(_), CellStyle::Symbol) => radius * 2.0 + 1.0,
        (Some((_, _, galley)), CellStyle::Number) => galley.map_or(0.0, |galley| galley.size().x),
    };
    let room = question.map_or(0.0, |question| question.size().x);
    let shifted = inner.translate(vec2(-room / 2.0, 0.0));
    if let Some(question) = question {
        let left = shifted.center().x + width / 2.0;
        let rect = inner.with_min_x(left);
        put(signs, question.clone(), rect, Align::Min, ink);
    }
    match sign {
        None if question.is_none() => {
            let tick = Rect::from_center_size(inner.center().round(), vec2(3.0, 1.0));
            mesh.add_colored_rect(tick, sheet.ctx.tokens.line_strong);
        }
        Some(_) if sheet.layout.sizes.compact => {}
        Some((_, _, Some(galley))) if sheet.style == CellStyle::Number => {
            put(signs, galley.clone(), shifted, Align::Center, ink);
        }
        Some((order, count, _)) if sheet.style == CellStyle::Symbol => {
            marks::symbol(signs, shifted.center(), radius, (order, count), ink);
        }
        _ => {}
    }
}

/// The mark of a cell with notes: its upper right corner, as spreadsheets mark them.
fn corner(mesh: &mut Mesh, inner: Rect, ink: Color32) {
    let side = (inner.width().min(inner.height()) * 0.26).clamp(4.0, 9.0);
    let first = u32::try_from(mesh.vertices.len()).unwrap_or_default();
    let corner = inner.right_top();
    for at in [corner - vec2(side, 0.0), corner, corner + vec2(0.0, side)] {
        mesh.colored_vertex(at, ink);
    }
    mesh.add_triangle(first, first + 1, first + 2);
}

fn looks(sheet: &Sheet<'_>, texts: &mut Texts, weight: f64) -> Vec<Look> {
    let tokens = sheet.ctx.tokens;
    let numbers = sheet.style == CellStyle::Number && !sheet.layout.sizes.compact;
    let strongest = sheet.extremes.contribution;
    let size = sheet.layout.sizes.cell_text();
    let mut look = |value: u8| {
        let part = if strongest > 0.0 {
            weight * f64::from(value) / strongest
        } else {
            0.0
        };
        let part = LEAST_TINT + (1.0 - LEAST_TINT) * narrow(part);
        Look {
            own: tokens.relation_shade(part),
            pale: tokens.inherited_shade(part),
            galley: numbers.then(|| texts.line(sheet.painter, digits(value), Face::Regular, size)),
        }
    };
    sheet.ctx.project.scale.values().map(&mut look).collect()
}

/// The digits of a level without a new text each frame.
fn digits(value: u8) -> &'static str {
    const DIGITS: &str = "\
        00010203040506070809101112131415161718192021222324252627282930313233343536373839\
        40414243444546474849505152535455565758596061626364656667686970717273747576777879\
        8081828384858687888990919293949596979899";
    let at = usize::from(value) * 2;
    let from = if value < 10 { at + 1 } else { at };
    DIGITS.get(from..at + 2).unwrap_or("?")
}

fn narrow(value: f64) -> f32 {
    #[expect(clippy::cast_possible_truncation, reason = "a fraction for the screen")]
    let narrow = value as f32;
    narrow
}

fn paint_lines(sheet: &Sheet<'_>, painter: &egui::Painter) {
    let (layout, tokens) = (sheet.layout, sheet.ctx.tokens);
    let first = sheet.axes.group_position(layout.columns.start);
    for group in sheet.axes.groups.iter().skip(first) {
        if group.columns.start >= layout.columns.end {
            break;
        }
        if group.columns.start > 0 {
            let x = layout.x(group.columns.start) - 0.5;
            let stroke = Stroke::new(1.0, tokens.line_strong);
            painter.vline(x, layout.body.y_range(), stroke);
        }
    }
}

fn paint_selection(sheet: &Sheet<'_>, painter: &egui::Painter) {
    let (layout, tokens) = (sheet.layout, sheet.ctx.tokens);
    let block = &sheet.block;
    if block.rows.is_empty() || block.columns.is_empty() {
        return;
    }
    let last = layout.cell(block.rows.end - 1, block.columns.end - 1);
    let rect = layout
        .cell(block.rows.start, block.columns.start)
        .union(last)
        .translate(vec2(-0.5, -0.5));
    let cursor = sheet.selection.cursor;
    let square = CornerRadius::ZERO;
    if sheet.selection.is_range() || cursor.zone() != Zone::Body {
        painter.rect_filled(rect, square, tokens.selection);
        painter.rect_stroke(
            rect,
            square,
            Stroke::new(1.0, tokens.accent),
            StrokeKind::Inside,
        );
    }
    if let (Some(row), Some(column)) = (cursor.body_row(), cursor.body_column()) {
        let rect = layout.cell(row, column).translate(vec2(-0.5, -0.5));
        painter.rect_stroke(
            rect,
            square,
            Stroke::new(2.5, tokens.accent),
            StrokeKind::Middle,
        );
    }
}
