//! All pairs with their judgements; of those that are not in view nothing is worked out.

use egui::{Id, Rect, Role, ScrollArea, Sense, Stroke, Ui, WidgetInfo, pos2, vec2};

use super::act::Wish;
use super::question::spoken;
use super::words::name;
use super::{PairsPage, named};
use crate::i18n::Message;
use crate::methods::pairs::{Pair, Reading, Step};
use crate::ui::type_set::{Face, Setting};
use crate::ui::{Context, widgets};

const LINE: f32 = 24.0;
/// The little line of steps in the middle of a row, and around it.
const SCALE: f32 = 110.0;
const GAP: f32 = 12.0;

pub(super) fn show(
    ui: &mut Ui,
    ctx: &Context<'_>,
    page: &mut PairsPage,
    reading: &Reading,
    wishes: &mut Vec<Wish>,
) {
    if ui.available_height() < LINE * 2.0 {
        return;
    }
    let title = Message::new("pairs-list").with("count", reading.pairs.all());
    ui.horizontal(|ui| {
        ui.label(widgets::strong(ctx.say(&title)));
        ui.label(widgets::soft(ctx.text("pairs-list-keys"), ctx.tokens));
    });
    ui.add_space(2.0);
    widgets::hairline(ui, ctx.tokens);
    let at = page
        .current
        .and_then(|question| super::place(reading, question));
    let reveal = std::mem::take(&mut page.reveal);
    let reveal = at.map(|pair| reading.pairs.place(pair)).filter(|_| reveal);
    let list = ScrollArea::vertical()
        .id_salt("pairs")
        .max_height(ui.available_height())
        .auto_shrink([false, false]);
    widgets::lines(
        ui,
        list,
        (LINE, reading.pairs.all()),
        reveal,
        |ui, line, rect| {
            if let Some(pair) = reading.pairs.at(line) {
                row(ui, ctx, page, reading, (pair, line), rect, wishes);
            }
        },
    );
}

fn row(
    ui: &Ui,
    ctx: &Context<'_>,
    page: &PairsPage,
    reading: &Reading,
    (pair, line): (Pair, usize),
    rect: Rect,
    wishes: &mut Vec<Wish>,
) {
    let Some(question) = named(reading, pair) else {
        return;
    };
    let tokens = ctx.tokens;
    let names = [question.0, question.1].map(|id| name(ctx.project, id));
    let step = reading.pairs.get(pair).map(Step::of);
    let on = page.current == Some(question);
    let worst = reading.better.is_some_and(|better| better.pair == pair);
    let said = said(ctx, &names, step, worst);
    let response = ui.interact(rect, Id::unique(("pair", line)), Sense::CLICK);
    response.widget_info(|| WidgetInfo::selected(Role::Button, true, on, said.as_str()));
    let painter = ui.painter();
    if on {
        painter.rect_filled(rect, 2.0, tokens.selection);
    } else if response.hovered() {
        painter.rect_filled(rect, 2.0, tokens.hover);
    }
    let middle = rect.center();
    let width = (rect.width() - SCALE) / 2.0 - GAP - 6.0;
    for (text, second) in [(&names[0], false), (&names[1], true)] {
        let leads = step.is_some_and(|step| {
            if second {
                step.places() > 0
            } else {
                step.places() < 0
            }
        });
        let face = if leads { Face::SemiBold } else { Face::Regular };
        let setting = Setting::line(tokens.text_body, width).face(face);
        let galley = painter.layout_job(setting.job(text.clone(), None));
        let y = middle.y - galley.size().y / 2.0;
        let x = if second {
            middle.x + SCALE / 2.0 + GAP
        } else {
            middle.x - SCALE / 2.0 - GAP - galley.size().x
        };
        painter.galley(pos2(x, y), galley, tokens.ink);
    }
    let room = Rect::from_center_size(middle, vec2(SCALE, rect.height()));
    scale(ui, ctx, room, (step, worst));
    if response.clicked() {
        wishes.push(Wish::Ask(question));
    }
    response.on_hover_text(said);
}

fn said(ctx: &Context<'_>, names: &[String; 2], step: Option<Step>, worst: bool) -> String {
    let judgement = match step {
        Some(step) => spoken(ctx, names, step),
        None => ctx.text("pairs-not-judged"),
    };
    let key = if worst {
        "pairs-row-worst"
    } else {
        "pairs-row"
    };
    let message = Message::new(key)
        .with("first", names[0].as_str())
        .with("second", names[1].as_str());
    ctx.say(&message.with("judgement", judgement))
}

/// A little line with the judgement on it.
fn scale(ui: &Ui, ctx: &Context<'_>, room: Rect, (step, worst): (Option<Step>, bool)) {
    let tokens = ctx.tokens;
    let painter = ui.painter();
    let pen = Stroke::new(1.0, tokens.line_strong);
    painter.hline(room.x_range(), room.center().y, pen);
    let center = room.center();
    painter.vline(center.x, center.y - 4.0..=center.y + 4.0, pen);
    let Some(step) = step else { return };
    let reach = room.width() / 2.0 - 9.0;
    let at = pos2(center.x + reach * f32::from(step.places()) / 8.0, center.y);
    let fill = if worst { tokens.warning } else { tokens.accent };
    painter.circle_filled(at, 9.0, fill);
    let font = Face::SemiBold.font(tokens.text_small);
    let text = step.times().to_string();
    let paper = if worst {
        tokens.paper
    } else {
        tokens.on_accent
    };
    painter.text(at, egui::Align2::CENTER_CENTER, text, font, paper);
}
