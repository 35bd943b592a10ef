//! What stands in a line of the list of answers: the answer on two lines, and its wave.

use std::sync::Arc;

use egui::{Color32, Galley, Rect, Ui, pos2};

use crate::i18n::visible;
use crate::model::{QuestionId, Values};
use crate::ui::Context;
use crate::ui::type_set::Setting;

/// How high a line is.
pub(super) const ROW: f32 = 46.0;
/// The width of a wave's name.
const WAVE: f32 = 130.0;

/// Paints the answer of a row with its wave. Those in view are laid out by egui, which keeps them from frame to frame.
pub(super) fn paint(
    ui: &Ui,
    ctx: &Context<'_>,
    (question, row): (QuestionId, u32),
    (rect, scale, ink): (Rect, f32, Color32),
) {
    let painter = ui.painter();
    let side = WAVE * scale;
    let words = Setting {
        rows: 2,
        ..Setting::line(14.0 * scale, rect.width() - side - 48.0)
    };
    let put = |galley: Arc<Galley>, x: f32, ink| {
        let y = rect.center().y - galley.size().y / 2.0;
        painter.galley(pos2(x, y), galley, ink);
    };
    let text = text(ctx, question, row).to_owned();
    put(
        painter.layout_job(words.job(text, None)),
        rect.left() + 16.0,
        ink,
    );
    let small = Setting::line(12.0 * scale, side);
    let wave = painter.layout_job(small.job(wave(ctx, row), None));
    put(wave, rect.right() - side - 12.0, ctx.tokens.ink_soft);
}

/// The answer of a row.
pub(super) fn text<'a>(ctx: &Context<'a>, question: QuestionId, row: u32) -> &'a str {
    let base = ctx.survey.base.as_ref();
    let column = base.and_then(|base| base.answers().column(question));
    match column.map(|column| &column.values) {
        Some(Values::Texts(texts)) => texts.get(row as usize),
        _ => "",
    }
}

/// The name of the wave of a row.
pub(super) fn wave(ctx: &Context<'_>, row: u32) -> String {
    let Some(base) = &ctx.survey.base else {
        return String::new();
    };
    let mut end = 0;
    for (id, rows) in &base.answers().waves {
        end += rows;
        if (row as usize) < end {
            let wave = base.panel().wave(*id);
            return wave.map_or_else(String::new, |wave| visible(&wave.name).into_owned());
        }
    }
    String::new()
}
