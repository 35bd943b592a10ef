//! What the difference view paints: a cell's level in the whole and of its own, ranks and classes beside the whole's.

use std::sync::Arc;

use egui::{Align, Color32, Galley, Mesh, Rect, Shape, Stroke, pos2, vec2};

use super::bottom::Lines;
use super::sheet::{Sheet, inset, put, score_texts};
use super::texts::{Figure, Texts};
use crate::i18n::{decimal, fixed};
use crate::methods::matrix::{Difference, ItemFigures};
use crate::model::{Factor, Importance};
use crate::ui::marks::{self, rank_text};
use crate::ui::type_set::Face;

/// The mark of what is the segment's own: the lower left corner, across from that of notes.
pub fn own_corner(mesh: &mut Mesh, inner: Rect, ink: Color32) {
    let side = (inner.width().min(inner.height()) * 0.22).clamp(3.0, 7.0);
    let first = u32::try_from(mesh.vertices.len()).unwrap_or_default();
    let corner = inner.left_bottom();
    for at in [corner - vec2(0.0, side), corner, corner + vec2(side, 0.0)] {
        mesh.colored_vertex(at, ink);
    }
    mesh.add_triangle(first, first + 1, first + 2);
}

/// "3→9" where a cell's own level is another than the whole's, "=3" where it is the same; as much of it as there is room for.
pub fn change(
    sheet: &Sheet<'_>,
    texts: &mut Texts,
    (whole, own): (Option<u8>, u8),
    width: f32,
) -> Option<Arc<Galley>> {
    if sheet.layout.sizes.compact {
        return None;
    }
    let of = |level: Option<u8>| level.map_or_else(|| "–".to_owned(), |level| level.to_string());
    let forms = if whole == Some(own) {
        [format!("={own}"), own.to_string()]
    } else {
        [format!("{}→{own}", of(whole)), format!("→{own}")]
    };
    let size = sheet.layout.sizes.cell_text();
    let sizes = [size, (size * 0.85).max(9.0)];
    let mut last = None;
    for form in &forms {
        for size in sizes {
            let galley = texts.line(sheet.painter, form, Face::Medium, size);
            if galley.size().x <= width {
                return Some(galley);
            }
            last = Some(galley);
        }
    }
    last
}

/// An own importance with the whole's above it; "=3" where they are the same.
pub fn importance(
    sheet: &Sheet<'_>,
    texts: &mut Texts,
    (factor, position, own): (&Factor, usize, Option<f64>),
    field: Rect,
    signs: &mut Vec<Shape>,
) {
    let (tokens, language) = (sheet.ctx.tokens, sheet.language());
    let whole = factor.importance.map(Importance::value);
    let same = whole == own;
    let field = inset(field, 3.0);
    let size = sheet.layout.sizes.row_text();
    let two = field.height() >= 23.0 && !same;
    let sizes = if two {
        [12.0, 10.5]
    } else {
        [size, size * 0.8]
    };
    let figure = Figure::ImportanceBeside(false);
    let galley = texts.figure(
        sheet.painter,
        figure,
        position,
        field.width(),
        sizes,
        || {
            let own = own?;
            let mark = match (same, two) {
                (true, _) => "=",
                (false, true) => "",
                (false, false) => "→",
            };
            let texts = [decimal(language, own), fixed(language, own, 2)];
            Some(texts.map(|text| format!("{mark}{text}")).to_vec())
        },
    );
    let (above, below) = field.split_top_bottom_at_fraction(0.46);
    if let Some(galley) = galley {
        let rect = if two { below } else { field };
        put(signs, galley, rect, Align::Max, tokens.ink);
    }
    if !two {
        return;
    }
    let figure = Figure::ImportanceBeside(true);
    let galley = texts.figure(
        sheet.painter,
        figure,
        position,
        field.width(),
        [10.5, 9.0],
        || {
            let whole = whole.map(|whole| crate::ui::taken::shown(language, whole));
            let rounded = factor
                .importance
                .map(|whole| fixed(language, whole.value(), 2));
            let texts = [whole, rounded].map(|text| text.unwrap_or_else(|| "–".to_owned()));
            Some(texts.map(|text| format!("{text}→")).to_vec())
        },
    );
    if let Some(galley) = galley {
        put(signs, galley, above, Align::Max, tokens.ink_soft);
    }
}

/// Paints the whole's score, the shift of rank and both classes of a column.
pub fn column(
    sheet: &Sheet<'_>,
    texts: &mut Texts,
    difference: &Difference,
    (rect_of, position): (impl Fn(f32, f32) -> Rect, usize),
    lines: Lines,
    signs: &mut Vec<Shape>,
) {
    let tokens = sheet.ctx.tokens;
    let sizes = &sheet.layout.sizes;
    let Some(at) = difference.touchpoints.get(position) else {
        return;
    };
    let whole = difference.whole.touchpoints.get(position);
    if let Some(whole) = whole.filter(|_| !sizes.compact) {
        let rect = rect_of(lines.share, sizes.line);
        let galley = whole_score(sheet, texts, difference, (position, whole), rect.width());
        if let Some(galley) = galley {
            put(signs, galley, rect, Align::Center, tokens.ink_soft);
        }
    }
    shift(
        sheet,
        texts,
        at.places_up(),
        (rect_of(lines.deviation, sizes.deviation), position),
        signs,
    );
    let rect = rect_of(lines.class, 18.0);
    if let Some((whole, own)) = at.classes {
        let radius = (rect.width() * 0.36).min(4.5);
        if whole == own {
            marks::class(
                signs,
                rect.center() - vec2(0.5, 0.0),
                radius,
                own,
                tokens.class(own),
            );
        } else {
            let radius = (rect.width() * 0.14).min(4.5);
            let apart = vec2((rect.width() * 0.5 - radius - 3.0).min(12.0), 0.0);
            marks::class(
                signs,
                rect.center() - apart,
                radius,
                whole,
                tokens.class(whole),
            );
            marks::class(signs, rect.center() + apart, radius, own, tokens.class(own));
            let half = vec2((apart.x - radius - 1.5).max(0.0), 0.0);
            arrow(
                signs,
                rect.center() - half,
                rect.center() + half,
                tokens.ink_soft,
            );
        }
    }
    if !sizes.compact {
        let width = rect.width() - 2.0;
        let galley = texts.figure(
            sheet.painter,
            Figure::Rank,
            position,
            width,
            [12.5, 10.0],
            || at.ranks.map(|(_, own)| vec![rank_text(own)]),
        );
        if let Some(galley) = galley {
            put(
                signs,
                galley,
                rect_of(lines.rank, sizes.line),
                Align::Center,
                tokens.ink,
            );
        }
    }
}

fn whole_score(
    sheet: &Sheet<'_>,
    texts: &mut Texts,
    difference: &Difference,
    (position, whole): (usize, &ItemFigures),
    width: f32,
) -> Option<Arc<Galley>> {
    let (language, all) = (sheet.language(), &difference.whole.of_touchpoints);
    let sizes = [11.5, 10.0];
    texts.figure(
        sheet.painter,
        Figure::WholeScore,
        position,
        width - 2.0,
        sizes,
        || whole.score.map(|score| score_texts(language, score, all)),
    )
}

/// A triangle up or down with the number of places; nothing where the rank is the same.
fn shift(
    sheet: &Sheet<'_>,
    texts: &mut Texts,
    places: Option<isize>,
    (rect, position): (Rect, usize),
    signs: &mut Vec<Shape>,
) {
    let Some(places) = places.filter(|places| *places != 0) else {
        return;
    };
    let tokens = sheet.ctx.tokens;
    let side = (rect.width() * 0.3).clamp(4.0, 8.0);
    let width = rect.width() - side - 3.0;
    let language = sheet.language();
    let number = (!sheet.layout.sizes.compact).then(|| {
        texts.figure(
            sheet.painter,
            Figure::Shift,
            position,
            width,
            [12.0, 9.5],
            || Some(vec![fixed(language, places.unsigned_abs() as f64, 0)]),
        )
    });
    let number = number.flatten();
    let wide = number.as_ref().map_or(0.0, |number| number.size().x + 2.0);
    let left = rect.center().x - f32::midpoint(side, wide);
    let up = places > 0;
    triangle(
        signs,
        pos2(left + side / 2.0, rect.center().y),
        side,
        up,
        tokens.ink,
    );
    if let Some(number) = number {
        let room = Rect::from_min_max(pos2(left + side + 2.0, rect.top()), rect.max);
        put(signs, number, room, Align::Min, tokens.ink);
    }
}

fn triangle(signs: &mut Vec<Shape>, at: egui::Pos2, side: f32, up: bool, ink: Color32) {
    let half = side / 2.0;
    let tip = if up { -half } else { half };
    // Clockwise either way, as convex polygons are filled with soft edges.
    let points = if up {
        vec![
            at + vec2(0.0, tip),
            at + vec2(half, -tip),
            at + vec2(-half, -tip),
        ]
    } else {
        vec![
            at + vec2(0.0, tip),
            at + vec2(-half, -tip),
            at + vec2(half, -tip),
        ]
    };
    signs.push(Shape::convex_polygon(points, ink, Stroke::NONE));
}

fn arrow(signs: &mut Vec<Shape>, from: egui::Pos2, to: egui::Pos2, ink: Color32) {
    if to.x - from.x < 3.0 {
        return;
    }
    let stroke = Stroke::new(1.0, ink);
    let head = vec2(-2.5, 2.5);
    signs.push(Shape::line_segment([from, to], stroke));
    signs.push(Shape::line_segment([to, to + head], stroke));
    signs.push(Shape::line_segment(
        [to, to + vec2(head.x, -head.y)],
        stroke,
    ));
}
