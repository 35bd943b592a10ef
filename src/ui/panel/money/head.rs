//! Above the list of segments: what it says in one sentence, and which questions it rests on.

use egui::{Button, ComboBox, Frame, Label, Margin, Ui, vec2};

use super::Questions;
use super::known::Known;
use crate::i18n::{Message, visible};
use crate::model::{Question, QuestionId};
use crate::ui::action::{Action, BlocksAction, PanelAction, PanelTab};
use crate::ui::panel::words;
use crate::ui::{Context, Intent, Intents, shortcut, widgets};

/// Questions that were chosen.
#[derive(Default)]
pub(super) struct Chosen {
    pub(super) segments: Option<QuestionId>,
    pub(super) amounts: Option<QuestionId>,
}

/// Shows it.
pub(super) fn show(
    ui: &mut Ui,
    ctx: &Context<'_>,
    known: &Known,
    questions: &Questions<'_>,
    intents: &mut Intents,
) -> Chosen {
    let mut chosen = Chosen::default();
    let frame = Frame::new().inner_margin(Margin::symmetric(16, 8));
    frame.show(ui, |ui| {
        ui.set_min_width(ui.available_width());
        ui.spacing_mut().item_spacing = vec2(8.0, 6.0);
        let (ink, waits) = if known.current {
            (ctx.tokens.ink, "")
        } else {
            (ctx.tokens.ink_soft, " …")
        };
        let text = widgets::strong(format!("{}{waits}", known.sentence));
        let text = text.size(ctx.tokens.text_heading).color(ink);
        ui.add(Label::new(text).wrap());
        if ctx.presenting {
            return;
        }
        ui.horizontal_wrapped(|ui| {
            chosen.segments = choice(
                ui,
                ctx,
                ("charts-money-by", BlocksAction::SegmentsQuestion),
                (&questions.segments, questions.segment),
            );
            chosen.amounts = choice(
                ui,
                ctx,
                ("charts-money-of", BlocksAction::MoneyQuestion),
                (&questions.amounts, questions.amount),
            );
        });
        if questions.amount.is_none() {
            ui.horizontal_wrapped(|ui| {
                let text = widgets::soft(ctx.text("charts-money-no-amounts"), ctx.tokens);
                ui.add(Label::new(text).wrap());
                to_questions(ui, ctx, intents);
            });
        }
    });
    chosen
}

/// A list of questions, with the button of its key where there are several.
fn choice(
    ui: &mut Ui,
    ctx: &Context<'_>,
    (label, action): (&'static str, BlocksAction),
    (all, now): (&[&Question], Option<&Question>),
) -> Option<QuestionId> {
    let now = now?;
    let mut chosen = None;
    let name = words::question(ctx, now);
    let combo = ComboBox::from_id_salt(label)
        .selected_text(visible(&name))
        .width(220.0)
        .truncate()
        .show_ui(ui, |ui| {
            for question in all {
                let on = question.id == now.id;
                let text = words::question(ctx, question);
                if ui.selectable_label(on, visible(&text)).clicked() {
                    chosen = Some(question.id);
                }
            }
        });
    let action = Action::Panel(PanelAction::Blocks(action));
    let keys = shortcut::text_of(ui.ctx(), action);
    let tip = format!("{} ({keys})", ctx.text(action.facts().tip));
    let label = Message::new(label).with("question", name);
    (combo.response)
        .accessible_name(ctx.say(&label))
        .on_hover_text(tip);
    chosen
}

/// What the page needs, and the way there.
pub(super) fn nothing(ui: &mut Ui, ctx: &Context<'_>, key: &'static str, intents: &mut Intents) {
    let frame = Frame::new().inner_margin(Margin::symmetric(16, 12));
    frame.show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 8.0;
        ui.add(Label::new(ctx.text(key)).wrap());
        to_questions(ui, ctx, intents);
    });
}

fn to_questions(ui: &mut Ui, ctx: &Context<'_>, intents: &mut Intents) {
    let action = Action::Panel(PanelAction::Show(PanelTab::Questions));
    let keys = shortcut::text_of(ui.ctx(), action);
    let name = ctx.text("charts-to-questions");
    let response = ui.add(Button::new(name.as_str()));
    widgets::name_and_keys(&response, &name, &keys);
    if response.clicked() {
        intents.push(Intent::Act(action));
    }
}
