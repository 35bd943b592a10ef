//! The weights as bars, the heaviest first, with the importances as they are and as they would be.

use egui::{Align2, FontId, Id, Rect, Role, ScrollArea, Sense, Ui, WidgetInfo, pos2, vec2};

use super::words::{name, way_key};
use crate::i18n::{Message, decimal, fixed, percent};
use crate::methods::pairs::Reading;
use crate::ui::type_set::{Face, Setting};
use crate::ui::{Context, widgets};

const LINE: f32 = 24.0;
/// Of a column of numbers.
const NUMBER: f32 = 64.0;

pub(super) fn show(ui: &mut Ui, ctx: &Context<'_>, reading: &Reading) {
    let Some(weights) = &reading.weights else {
        return;
    };
    let mut order: Vec<(f64, usize)> = weights.values.iter().copied().zip(0..).collect();
    order.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
    let heaviest = order.first().map_or(1.0, |first| first.0);
    head(ui, ctx, reading);
    // What is done with the weights stays in view below them.
    let room = (ui.available_height() - 260.0).max(LINE * 4.0);
    let height = (LINE * order.len() as f32).min(room);
    let list = ScrollArea::vertical()
        .id_salt("weights")
        .max_height(height)
        .min_scrolled_height(height)
        .auto_shrink([false, false]);
    widgets::lines(ui, list, (LINE, order.len()), None, |ui, line, rect| {
        if let Some((weight, at)) = order.get(line).copied() {
            row(ui, ctx, reading, (at, weight, weight / heaviest), rect);
        }
    });
    ui.add_space(8.0);
}

/// The right ends of the columns of numbers: now, and one for each way.
fn columns(rect: Rect) -> [f32; 3] {
    [
        rect.right() - 2.0 * NUMBER,
        rect.right() - NUMBER,
        rect.right(),
    ]
}

fn head(ui: &mut Ui, ctx: &Context<'_>, reading: &Reading) {
    let size = vec2(ui.available_width(), 34.0);
    let (rect, _) = ui.allocate_exact_size(size, Sense::hover());
    let tokens = ctx.tokens;
    let soft = tokens.ink_soft;
    let title = Face::SemiBold.font(tokens.text_body);
    let at = pos2(rect.left(), rect.bottom() - 4.0);
    let text = ctx.text("pairs-weights");
    ui.painter()
        .text(at, Align2::LEFT_BOTTOM, text, title, tokens.ink);
    let mut texts = vec![ctx.text("pairs-now")];
    texts.extend(
        reading
            .ways
            .iter()
            .map(|(way, _)| ctx.text(way_key(way.map))),
    );
    for (right, text) in columns(rect).into_iter().zip(texts) {
        let setting = Setting {
            rows: 2,
            ..Setting::line(tokens.text_small, NUMBER - 4.0)
        };
        let galley = ui.painter().layout_job(setting.job(text, Some(1.15)));
        let at = pos2(right, rect.bottom() - 4.0) - galley.size();
        ui.painter().galley(at, galley, soft);
    }
    widgets::hairline(ui, tokens);
}

fn row(
    ui: &Ui,
    ctx: &Context<'_>,
    reading: &Reading,
    (at, weight, part): (usize, f64, f64),
    rect: Rect,
) {
    let Some(id) = reading.pairs.factors.get(at).copied() else {
        return;
    };
    let (tokens, language) = (ctx.tokens, ctx.language());
    let name = name(ctx.project, id);
    let share = percent(language, weight, 1);
    let now = reading.importances.get(at).copied().flatten();
    let now = now.map_or_else(
        || "–".to_owned(),
        |now| decimal(language, (now * 100.0).round() / 100.0),
    );
    let mut numbers = vec![now.clone()];
    let ways = reading.ways.iter();
    let values = ways.filter_map(|(carried, _)| carried.values.get(at));
    numbers.extend(values.map(|value| fixed(language, *value, 2)));
    let response = ui.interact(rect, Id::unique(("weight", at)), Sense::hover());
    let said = Message::new("pairs-weight-row")
        .with("name", name.as_str())
        .with("weight", share.as_str())
        .with("now", now)
        .with("first", numbers.get(1).cloned().unwrap_or_default())
        .with("second", numbers.get(2).cloned().unwrap_or_default());
    let said = ctx.say(&said);
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, said.as_str()));
    let painter = ui.painter();
    let [now_right, ..] = columns(rect);
    let right = now_right - NUMBER + 8.0;
    // The bar lies below the words, so that both have the whole width.
    let width = right - rect.left();
    #[expect(clippy::cast_possible_truncation, reason = "a length on screen")]
    let length = width * part as f32;
    let bar = Rect::from_min_max(
        pos2(rect.left(), rect.top() + 1.0),
        pos2(rect.left() + length.max(2.0), rect.bottom() - 1.0),
    );
    painter.rect_filled(bar, 2.0, tokens.tint(tokens.accent));
    let font = FontId::proportional(tokens.text_body);
    let y = rect.center().y;
    let share = painter.layout_no_wrap(share, Face::SemiBold.font(tokens.text_body), tokens.ink);
    let room = width - share.size().x - 18.0;
    let galley = painter.layout_job(Setting::line(tokens.text_body, room).job(name, None));
    let top = |height: f32| y - height / 2.0;
    let at_name = pos2(rect.left() + 6.0, top(galley.size().y));
    painter.galley(at_name, galley, tokens.ink);
    let at_share = pos2(right - share.size().x - 4.0, top(share.size().y));
    painter.galley(at_share, share, tokens.ink);
    for (place, (right, text)) in columns(rect).into_iter().zip(numbers).enumerate() {
        let ink = if place == 0 {
            tokens.ink_soft
        } else {
            tokens.ink
        };
        painter.text(
            pos2(right, y),
            Align2::RIGHT_CENTER,
            text,
            font.clone(),
            ink,
        );
    }
    response.on_hover_text(said);
}
