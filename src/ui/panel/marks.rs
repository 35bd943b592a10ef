//! Marks that the pages of the panel share: too few answers, an interval as a whisker, a pale and hatched bar.

use egui::{Align, Color32, Label, Layout, Rect, RichText, Shape, Stroke, Ui, pos2, vec2};

use crate::i18n::{Message, visible};
use crate::ui::action::{Action, FileAction};
use crate::ui::{Context, FileChange, Intent, Intents, Reading, SurveyWish, Tokens, widgets};

/// A place as a reader is told of it.
pub(super) fn bounds(rect: Rect) -> egui::accesskit::Rect {
    egui::accesskit::Rect {
        x0: rect.min.x.into(),
        y0: rect.min.y.into(),
        x1: rect.max.x.into(),
        y1: rect.max.y.into(),
    }
}

/// Says in words that there are too few answers.
pub(super) fn few(ui: &mut Ui, ctx: &Context<'_>) {
    let text = RichText::new(ctx.text("charts-few")).color(ctx.tokens.warning);
    ui.add(Label::new(text))
        .on_hover_text(ctx.text("charts-few-tip"));
}

/// Both ends of an interval with a line between them.
pub(super) fn whisker(shapes: &mut Vec<Shape>, y: f32, (from, to): (f32, f32), ink: Color32) {
    let pen = Stroke::new(1.4, ink);
    shapes.push(Shape::line_segment([pos2(from, y), pos2(to, y)], pen));
    for x in [from, to] {
        let cap = [pos2(x, y - 3.5), pos2(x, y + 3.5)];
        shapes.push(Shape::line_segment(cap, pen));
    }
}

/// A bar: full, or hatched where it rests on too few answers.
pub(super) fn bar(
    shapes: &mut Vec<Shape>,
    tokens: &Tokens,
    rect: Rect,
    (colour, few): (Color32, bool),
) {
    if rect.width() < 0.5 || rect.height() < 0.5 {
        return;
    }
    if !few {
        shapes.push(Shape::rect_filled(rect, 1.5, colour));
        return;
    }
    let pale = tokens.paper.lerp_to_gamma(colour, 0.12);
    shapes.push(Shape::rect_filled(rect, 1.5, pale));
    let pen = Stroke::new(1.0, tokens.paper.lerp_to_gamma(colour, 0.6));
    shapes.push(Shape::rect_stroke(rect, 1.5, pen, egui::StrokeKind::Inside));
    let (height, step) = (rect.height(), 6.0);
    let mut x = rect.left() - height;
    while x < rect.right() {
        // A stroke of the hatching from the lower edge up, cut at both sides.
        let low = x.max(rect.left());
        let high = (x + height).min(rect.right());
        if high > low {
            let at = |to: f32| pos2(to, rect.bottom() - (to - x));
            shapes.push(Shape::line_segment([at(low), at(high)], pen));
        }
        x += step;
    }
}

/// A tick before an answer that the filter chooses.
pub(super) fn tick(shapes: &mut Vec<Shape>, at: egui::Pos2, size: f32, ink: Color32) {
    let points = vec![
        at + vec2(-0.5, 0.0) * size,
        at + vec2(-0.1, 0.4) * size,
        at + vec2(0.55, -0.45) * size,
    ];
    shapes.push(Shape::line(points, Stroke::new(2.0, ink)));
}

/// A page while it has no answers: what belongs there, how far the reading is, what can be done. True while there are answers.
pub(super) fn has_answers(ui: &mut Ui, ctx: &Context<'_>, intents: &mut Intents) -> bool {
    if ctx.survey.base.is_some() {
        return true;
    }
    let height = ui.available_height();
    ui.with_layout(Layout::top_down(Align::Center), |ui| {
        ui.add_space((height * 0.2).max(16.0));
        ui.set_max_width(600.0);
        if ctx.project.panel.is_empty() {
            empty(ui, ctx, intents);
        } else {
            unread(ui, ctx, intents);
        }
    });
    false
}

fn empty(ui: &mut Ui, ctx: &Context<'_>, intents: &mut Intents) {
    let title = widgets::strong(ctx.text("charts-empty-title"));
    ui.label(title.size(ctx.tokens.text_title));
    ui.add_space(8.0);
    ui.label(ctx.text("charts-empty-text"));
    ui.add_space(16.0);
    let action = Action::File(FileAction::ImportSurvey);
    let button = widgets::primary_button(ui, ctx.tokens, &ctx.text(action.facts().text));
    let keys = crate::ui::shortcut::text_of(ui.ctx(), action);
    let tip = format!("{} ({keys})", ctx.text(action.facts().tip));
    if button.on_hover_text(tip).clicked() {
        intents.push(Intent::Act(action));
    }
    ui.add_space(12.0);
    ui.label(widgets::soft(ctx.text("charts-empty-file"), ctx.tokens));
}

fn unread(ui: &mut Ui, ctx: &Context<'_>, intents: &mut Intents) {
    let (text, failed) = match &ctx.survey.reading {
        Reading::Failed(why) => {
            let why = Message::new("charts-failed").with("why", why.clone());
            (ctx.say(&why), true)
        }
        Reading::Reads(part) => (super::filter_bar::reads(ctx, *part), false),
        Reading::Nothing | Reading::Ready => (ctx.text("charts-reads"), false),
    };
    if !failed {
        ui.label(widgets::soft(text, ctx.tokens));
        return;
    }
    let outside = |change: &FileChange| matches!(change, FileChange::Outside(_));
    let changes = &ctx.survey.changes;
    if changes.is_empty() || changes.iter().any(|(_, change)| !outside(change)) {
        ui.colored_label(ctx.tokens.warning, text);
        ui.add_space(12.0);
        let again = super::filter_bar::reread(ui, ctx);
        if widgets::primary_button(ui, ctx.tokens, &again).clicked() {
            intents.push(Intent::Survey(SurveyWish::Reread));
        }
        ui.add_space(12.0);
    }
    ask(ui, ctx, intents);
    for (wave, _) in changes {
        if let Some(found) = ctx.project.panel.wave(*wave) {
            ui.add_space(8.0);
            let text = Message::new("charts-find-file").with("wave", found.name.as_str());
            if ui.button(ctx.say(&text)).clicked() {
                intents.push(Intent::Survey(SurveyWish::Find(*wave)));
            }
        }
    }
}

/// Names each file outside the project's folder whole, with the button that has it read: also where the bar was put off.
fn ask(ui: &mut Ui, ctx: &Context<'_>, intents: &mut Intents) {
    for (wave, change) in &ctx.survey.changes {
        let (FileChange::Outside(path), Some(found)) = (change, ctx.project.panel.wave(*wave))
        else {
            continue;
        };
        let said = Message::new("charts-file-outside")
            .with("wave", visible(&found.name).into_owned())
            .with("path", visible(&path.to_string_lossy()).into_owned());
        ui.colored_label(ctx.tokens.warning, ctx.say(&said));
        ui.add_space(8.0);
        if ctx.presenting {
            continue;
        }
        let button = widgets::primary_button(ui, ctx.tokens, &ctx.text("survey-outside-read"));
        let tip = ctx.text("survey-outside-read-tip");
        if button.on_hover_text(tip).clicked() {
            intents.push(Intent::Survey(SurveyWish::Agree(Some(*wave))));
        }
        ui.add_space(12.0);
    }
}
