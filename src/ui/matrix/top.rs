//! The top band: stages as groups, touchpoint names that read upwards, channel and must-have marks.

use egui::epaint::TextShape;
use egui::{Align, CornerRadius, Mesh, Rect, Shape, Stroke, StrokeKind, pos2, vec2};

use super::axes::Group;
use super::selection::Zone;
use super::sheet::{Sheet, put, score_texts};
use super::texts::{Owner, Texts};
use crate::methods::matrix::Kind;
use crate::model::Subject;
use crate::ui::marks;
use crate::ui::type_set::{Face, Setting};

/// Paints the heads of the columns that can be seen.
pub fn paint(sheet: &Sheet<'_>, texts: &mut Texts) {
    let layout = sheet.layout;
    let tokens = sheet.ctx.tokens;
    let band = layout.top();
    let painter = sheet.region(band);
    let mut fills = Mesh::default();
    let mut signs = Vec::new();
    let first = sheet.axes.group_position(layout.columns.start);
    for group in sheet.axes.groups.iter().skip(first) {
        if group.columns.start >= layout.columns.end {
            break;
        }
        paint_stage(sheet, texts, group, &mut fills, &mut signs);
    }
    for column in layout.columns.clone() {
        paint_column(sheet, texts, column, &mut fills, &mut signs);
    }
    painter.add(fills);
    painter.extend(signs);
    paint_selection(sheet, &painter);
    let edge = Stroke::new(1.0, tokens.line_strong);
    painter.hline(band.x_range(), band.bottom() - 0.5, edge);
}

fn paint_stage(
    sheet: &Sheet<'_>,
    texts: &mut Texts,
    group: &Group,
    fills: &mut Mesh,
    signs: &mut Vec<Shape>,
) {
    let (layout, tokens) = (sheet.layout, sheet.ctx.tokens);
    let Some(stage) = sheet.ctx.project.stages.get(group.stage) else {
        return;
    };
    let head = layout.stage(&group.columns);
    let [even, odd] = tokens.stages;
    let wash = if group.stage.is_multiple_of(2) {
        even
    } else {
        odd
    };
    let whole = Rect::from_min_max(head.min, pos2(head.right(), layout.body.top()));
    fills.add_colored_rect(whole, wash);
    let edge = layout.x(group.columns.start);
    if group.columns.start > 0 && edge >= layout.body.left() {
        let line = Rect::from_min_max(pos2(edge - 1.0, head.top()), pos2(edge, layout.body.top()));
        fills.add_colored_rect(line, tokens.line_strong);
    }
    let under = Rect::from_min_max(pos2(head.left(), head.bottom() - 1.0), head.max);
    fills.add_colored_rect(under, tokens.line);

    // Class mark and score at the right, the name in what is left.
    let mut room = head.shrink2(vec2(6.0, 0.0));
    let figures = sheet.ctx.derived.figures.stages.get(group.stage);
    let item = figures.map(|figures| figures.item);
    if let Some((score, class)) = item.and_then(|item| item.score.zip(item.class))
        && room.width() > 30.0
    {
        let colour = tokens.class(class);
        marks::class(
            signs,
            pos2(room.right() - 5.0, room.center().y),
            4.5,
            class,
            colour,
        );
        room.max.x -= 14.0;
        if room.width() > 110.0 {
            if room.width() > 260.0 {
                let word = sheet.word(texts, class.key(Kind::Stages), Face::Regular, 12.0);
                let width = word.size().x;
                put(signs, word, room, Align::Max, colour);
                room.max.x -= width + 8.0;
            }
            let all = &sheet.ctx.derived.figures.of_stages;
            let text = score_texts(sheet.language(), score, all);
            let text = text.first().map_or("", String::as_str);
            let galley = texts.line(sheet.painter, text, Face::Medium, 12.5);
            let width = galley.size().x;
            put(signs, galley, room, Align::Max, tokens.ink);
            room.max.x -= width + 8.0;
        }
    }
    let noted = (sheet.ctx.derived.noted).contains(&Subject::Stage(stage.id));
    if noted && room.width() > 60.0 {
        marks::noted(
            signs,
            pos2(room.right() - 5.0, room.center().y),
            tokens.ink_soft,
        );
        room.max.x -= 16.0;
    }
    if room.width() > 24.0 {
        let setting = Setting {
            face: Face::SemiBold,
            size: 13.0,
            width: room.width(),
            rows: 1,
            struck: false,
        };
        let owner = Owner::Stage(stage.id.0, group.columns.start);
        let galley = texts.name(sheet.painter, owner, &stage.name, setting);
        put(signs, galley, room, Align::Min, tokens.ink);
    }
}

fn paint_column(
    sheet: &Sheet<'_>,
    texts: &mut Texts,
    column: usize,
    fills: &mut Mesh,
    signs: &mut Vec<Shape>,
) {
    let (layout, tokens) = (sheet.layout, sheet.ctx.tokens);
    let sizes = &layout.sizes;
    let rect = layout.name_of_column(column);
    let line = Rect::from_min_max(
        pos2(rect.right() - 1.0, rect.top()),
        pos2(rect.right(), layout.body.top()),
    );
    fills.add_colored_rect(line, tokens.line);
    let position = sheet.axes.columns.get(column).and_then(|c| c.touchpoint);
    let Some(touchpoint) = position.and_then(|at| sheet.ctx.project.touchpoints.get(at)) else {
        let galley = sheet.word(texts, "matrix-stage-empty", Face::Regular, 12.0);
        upright(signs, galley, rect, 8.0, tokens.ink_soft);
        return;
    };
    // The must-have mark stands where the name would begin.
    let foot = if touchpoint.must_have { 14.0 } else { 8.0 };
    let noted = (sheet.ctx.derived.noted).contains(&Subject::Touchpoint(touchpoint.id));
    let head = if noted { 8.0 } else { 0.0 };
    if noted {
        let at = pos2(rect.center().x, rect.top() + 6.0);
        marks::noted(signs, at, tokens.ink_soft);
    }
    let recedes = position.is_some_and(|at| sheet.column_recedes(at));
    let setting = Setting {
        face: if sheet.difference.is_some() && !recedes {
            Face::SemiBold
        } else {
            Face::Regular
        },
        size: sizes.head_text(),
        width: rect.height() - foot - head - 4.0,
        rows: if sizes.two_lines() { 2 } else { 1 },
        struck: touchpoint.excluded,
    };
    let ink = if touchpoint.excluded || recedes {
        tokens.ink_soft
    } else {
        tokens.ink
    };
    let owner = Owner::Touchpoint(touchpoint.id.0);
    let galley = texts.name(sheet.painter, owner, &touchpoint.name, setting);
    upright(signs, galley, rect, foot, ink);

    let marks_rect = layout.marks_of_column(column);
    let icon = if sizes.cell.x >= 14.0 {
        marks::channel(signs, marks_rect, touchpoint.channel, tokens.ink_soft);
        true
    } else {
        false
    };
    if touchpoint.must_have {
        let at = if icon {
            pos2(rect.center().x, rect.bottom() - 5.0)
        } else {
            marks_rect.center()
        };
        marks::must_have(signs, at, tokens.ink);
    }
}

/// A text that reads upwards from the bottom of its rectangle.
fn upright(
    signs: &mut Vec<Shape>,
    galley: std::sync::Arc<egui::Galley>,
    rect: Rect,
    foot: f32,
    ink: egui::Color32,
) {
    let at = pos2(
        (rect.center().x - galley.size().y / 2.0).round(),
        rect.bottom() - foot,
    );
    let text = TextShape::new(at, galley, ink).with_angle(-std::f32::consts::FRAC_PI_2);
    signs.push(Shape::Text(text));
}

fn paint_selection(sheet: &Sheet<'_>, painter: &egui::Painter) {
    let (layout, tokens) = (sheet.layout, sheet.ctx.tokens);
    let columns = &sheet.block.columns;
    if columns.is_empty() {
        return;
    }
    let zone = sheet.selection.anchor.zone();
    if !matches!(zone, Zone::Factor | Zone::Importance) {
        let top = if zone == Zone::Stage {
            layout.outer.top()
        } else {
            layout.outer.top() + layout.sizes.stages
        };
        let rect = Rect::from_min_max(
            pos2(layout.x(columns.start), top),
            pos2(layout.x(columns.end), layout.body.top()),
        );
        painter.rect_filled(rect, CornerRadius::ZERO, tokens.selection);
    }
    if matches!(zone, Zone::Touchpoint | Zone::Stage) {
        let rect = layout.spot(sheet.selection.cursor, sheet.axes).shrink(1.0);
        let stroke = Stroke::new(2.5, tokens.accent);
        painter.rect_stroke(rect, CornerRadius::ZERO, stroke, StrokeKind::Inside);
    }
}
