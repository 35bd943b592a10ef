//! What frames the cards: the heads of stages above, and below them the factors that each stage carries.

use egui::{Align2, Color32, CornerRadius, Painter, Rect, pos2, vec2};

use super::layout::{CAPTION, FACTOR};
use super::sheet::Sheet;
use super::texts::Texts;
use crate::methods::matrix::{Class, Kind};
use crate::model::Subject;
use crate::ui::type_set::{Face, Setting};

/// Paints the heads.
pub fn heads(sheet: &Sheet<'_>, painter: &Painter, texts: &mut Texts) {
    let painter = painter.with_clip_rect(sheet.layout.heads.intersect(painter.clip_rect()));
    for at in sheet.layout.visible_stages() {
        if let Some(stage) = sheet.ctx.project.stages.get(at) {
            head(sheet, &painter, texts, at, &stage.name);
            let rect = sheet.layout.head(at).shrink(2.0);
            sheet.ring(&painter, rect, Subject::Stage(stage.id));
        }
    }
}

fn head(sheet: &Sheet<'_>, painter: &Painter, texts: &mut Texts, at: usize, name: &str) {
    let tokens = sheet.ctx.tokens;
    let rect = sheet.layout.head(at);
    let Some(stage) = sheet.known.stages.get(at) else {
        return;
    };
    let [even, odd] = tokens.stages;
    let fill = if at.is_multiple_of(2) { even } else { odd };
    painter.rect_filled(rect, CornerRadius::same(tokens.rounding), fill);
    let inner = Rect::from_min_max(rect.min + vec2(10.0, 4.0), rect.max - vec2(8.0, 3.0));
    let soft = tokens.ink_soft;
    let number = stage.touchpoints.to_string();
    let end = (inner.right_top() + vec2(0.0, 2.0), Align2::RIGHT_TOP);
    let setting = Setting::line(12.0, 60.0);
    let count = texts.put(painter, end, &number, (setting, soft));
    let narrow = rect.height() > 70.0;
    let setting = Setting {
        size: 14.0,
        face: Face::SemiBold,
        width: count.left() - inner.left() - 4.0,
        rows: 1 + usize::from(narrow || !sheet.known.rated && rect.height() > 40.0),
        struck: false,
    };
    let corner = (inner.left_top(), Align2::LEFT_TOP);
    texts.put(painter, corner, name, (setting, tokens.ink));
    if !sheet.known.rated {
        return;
    }
    let line = 15.0;
    let mut y = inner.bottom() - if narrow { 3.0 } else { 2.0 } * line;
    if stage.touchpoints == 0 {
        let words = sheet.ctx.words.text("matrix-stage-empty");
        let setting = Setting::line(12.0, inner.width());
        let at = (pos2(inner.left(), y), Align2::LEFT_TOP);
        texts.put(painter, at, &words, (setting, soft));
        return;
    }
    let row = |y: f32| Rect::from_min_size(pos2(inner.left(), y), vec2(inner.width(), line));
    // Very narrow heads have no room for word and score side by side, and then the total is left to the tooltip.
    let tight = inner.width() < 128.0;
    class(sheet, painter, texts, at, (row(y), !tight));
    y += line;
    let setting = Setting::line(12.0, inner.width());
    let corner = (pos2(inner.left(), y), Align2::LEFT_TOP);
    let (text, ink) = if tight {
        (&stage.score, tokens.ink)
    } else {
        (&stage.total, soft)
    };
    let total = texts.put(painter, corner, text, (setting, ink));
    let counts = if narrow {
        row(y + line)
    } else {
        Rect::from_min_max(pos2(total.right() + 8.0, y), inner.right_bottom())
    };
    classes(sheet, painter, texts, stage.counts, (counts, narrow));
}

/// Mark and word of the stage's class, and its mean score.
fn class(
    sheet: &Sheet<'_>,
    painter: &Painter,
    texts: &mut Texts,
    at: usize,
    (row, with_score): (Rect, bool),
) {
    let tokens = sheet.ctx.tokens;
    let Some((stage, class)) =
        (sheet.known.stages.get(at)).and_then(|stage| Some((stage, stage.class?)))
    else {
        return;
    };
    sheet.mark(
        painter,
        pos2(row.left() + 5.0, row.center().y - 0.5),
        4.6,
        class,
    );
    let mut right = row.right();
    if with_score {
        let end = (row.right_top(), Align2::RIGHT_TOP);
        let setting = Setting::line(12.5, row.width()).face(Face::SemiBold);
        let score = texts.put(painter, end, &stage.score, (setting, tokens.ink));
        right = score.left() - 4.0;
    }
    let words = sheet.ctx.words.text(class.key(Kind::Stages));
    let setting = Setting::line(12.0, right - row.left() - 14.0).face(Face::Medium);
    let start = (pos2(row.left() + 14.0, row.top()), Align2::LEFT_TOP);
    texts.put(painter, start, &words, (setting, tokens.class(class)));
}

/// How many touchpoints are in each class: a mark and a number, from the left or from the right.
fn classes(
    sheet: &Sheet<'_>,
    painter: &Painter,
    texts: &mut Texts,
    counts: [usize; 3],
    (row, from_left): (Rect, bool),
) {
    let setting = Setting::line(12.0, 60.0);
    let all: Vec<(Class, String)> = (Class::ALL.into_iter().zip(counts))
        .filter(|(_, count)| *count > 0)
        .map(|(class, count)| (class, count.to_string()))
        .collect();
    let gap = if row.width() < 128.0 { 15.0 } else { 20.0 };
    let wide = |texts: &mut Texts, text: &str| texts.width(painter, text, 12.0) + gap;
    let whole: f32 = all.iter().map(|(_, text)| wide(texts, text)).sum();
    if whole > row.width() + 8.0 {
        return;
    }
    let mut x = if from_left {
        row.left()
    } else {
        row.right() - whole + 8.0
    };
    for (class, text) in &all {
        let middle = row.top() + 7.5;
        sheet.mark(painter, pos2(x + 4.0, middle), 3.6, *class);
        let at = (pos2(x + 10.0, row.top()), Align2::LEFT_TOP);
        let ink = sheet.ctx.tokens.ink;
        texts.put(painter, at, text, (setting, ink));
        x += wide(texts, text);
    }
}

/// Paints the factors below the stages.
pub fn factors(sheet: &Sheet<'_>, painter: &Painter, texts: &mut Texts) {
    let tokens = sheet.ctx.tokens;
    let band = sheet.layout.band;
    if sheet.layout.factors == 0 {
        return;
    }
    let painter = painter.with_clip_rect(band.intersect(painter.clip_rect()));
    painter.rect_filled(band, 0.0, tokens.band);
    let line = Rect::from_min_size(band.min, vec2(band.width(), 1.0));
    painter.rect_filled(line, 0.0, tokens.line_strong);
    let words = sheet.ctx.words.text("map-factors");
    let middle = pos2(band.left() + 10.0, band.top() + CAPTION / 2.0 + 1.0);
    let at = (middle, Align2::LEFT_CENTER);
    let setting = Setting::line(12.0, band.width() - 20.0);
    texts.put(&painter, at, &words, (setting, tokens.ink_soft));
    for at in sheet.layout.visible_stages() {
        let Some(stage) = sheet.known.stages.get(at) else {
            continue;
        };
        let room = sheet.layout.factors_of(at);
        let bars = stage.factors.iter().take(sheet.layout.factors);
        for (row, bar) in (0_u8..).zip(bars) {
            let top = room.top() + f32::from(row) * FACTOR;
            let rect =
                Rect::from_min_size(pos2(room.left(), top), vec2(room.width(), FACTOR - 2.0));
            let mut part = rect;
            part.set_width(rect.width() * bar.length);
            painter.rect_filled(part, 2.0, factor_fill(sheet));
            let middle = rect.center().y;
            let end = (pos2(rect.right() - 2.0, middle), Align2::RIGHT_CENTER);
            let setting = Setting::line(11.5, rect.width());
            let share = texts.put(&painter, end, &bar.share, (setting, tokens.ink));
            let setting = Setting::line(11.5, share.left() - rect.left() - 10.0);
            let start = (pos2(rect.left() + 5.0, middle), Align2::LEFT_CENTER);
            texts.put(&painter, start, &bar.name, (setting, tokens.ink));
        }
    }
}

fn factor_fill(sheet: &Sheet<'_>) -> Color32 {
    sheet.ctx.tokens.relation_shade(0.24).fill
}
