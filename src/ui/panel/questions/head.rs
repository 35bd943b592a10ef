//! Above the lists: what is there in one sentence, how far the reading is, and what was not taken.

use egui::{Align, Button, Layout, Ui};

use super::QuestionsPage;
use crate::i18n::{Message, percent};
use crate::model::QuestionKind;
use crate::ui::action::{Action, FileAction, PanelAction, QuestionsAction};
use crate::ui::{Context, Intent, Intents, Reading, shortcut, widgets};

/// Shows the page while nothing is asked: what belongs there, and the way to it.
pub(super) fn empty(ui: &mut Ui, ctx: &Context<'_>, intents: &mut Intents) {
    let height = ui.available_height();
    ui.with_layout(Layout::top_down(Align::Center), |ui| {
        ui.add_space((height * 0.22).max(16.0));
        ui.set_max_width(560.0);
        let title = widgets::strong(ctx.text("survey-empty-title"));
        ui.label(title.size(ctx.tokens.text_heading));
        ui.add_space(8.0);
        ui.label(ctx.text("survey-empty"));
        ui.add_space(16.0);
        let action = Action::File(FileAction::ImportSurvey);
        let text = ctx.text(action.facts().text);
        let button = widgets::primary_button(ui, ctx.tokens, &text);
        let tip = format!(
            "{} ({})",
            ctx.text(action.facts().tip),
            shortcut::text_of(ui.ctx(), action)
        );
        if button.on_hover_text(tip).clicked() {
            intents.push(Intent::Act(action));
        }
    });
}

/// Shows the sentence, and how far the reading is.
pub(super) fn show(page: &mut QuestionsPage, ui: &mut Ui, ctx: &Context<'_>) {
    let sentence = widgets::strong(ctx.say(&sentence(ctx))).size(ctx.tokens.text_body + 2.0);
    ui.add(egui::Label::new(sentence).truncate());
    // Why something cannot be read is said whole, with the whole path.
    ui.horizontal_wrapped(|ui| {
        let (text, warns) = state(ctx);
        let text = ctx.say(&text);
        if warns {
            ui.colored_label(ctx.tokens.warning, text);
        } else {
            ui.label(widgets::soft(text, ctx.tokens));
        }
        let count = ctx.survey.notices.len();
        if count > 0 {
            let action = Action::Panel(PanelAction::Questions(QuestionsAction::Notices));
            let keys = shortcut::text_of(ui.ctx(), action);
            let text = ctx.say(&Message::new("survey-notices").with("count", count));
            let button = Button::selectable(page.notices, text.as_str()).shortcut_text(&keys);
            let response = ui.add(button).on_hover_text(ctx.text(action.facts().tip));
            widgets::name_and_keys(&response, &text, &keys);
            if response.clicked() {
                page.notices = !page.notices;
            }
        }
    });
}

/// What is there.
fn sentence(ctx: &Context<'_>) -> Message {
    let panel = &ctx.project.panel;
    let asked = panel.questions.iter();
    let asked = asked.filter(|question| question.kind != QuestionKind::Ignored);
    let importance = |question: &&_| matches!(question, crate::model::Question { kind, .. } if matches!(kind, QuestionKind::Importance { .. }));
    let importances = asked.clone().filter(importance).count();
    let rows = panel.waves.iter().map(|wave| wave.source.rows).sum::<u64>();
    let read = ctx.survey.base.as_ref().map(|base| base.rows());
    let rows = read.unwrap_or_else(|| usize::try_from(rows).unwrap_or(usize::MAX));
    Message::new("survey-page-sentence")
        .with("rows", rows)
        .with("waves", panel.waves.len())
        .with("questions", asked.count())
        .with("importances", importances)
}

/// How far the reading is, and whether that is a warning.
fn state(ctx: &Context<'_>) -> (Message, bool) {
    let changed = ctx.survey.changes.len();
    match &ctx.survey.reading {
        Reading::Nothing => (Message::new("survey-state-nothing"), false),
        Reading::Reads(part) => {
            let part = f64::from(part.unwrap_or_default());
            let part = percent(ctx.language(), part, 0);
            (Message::new("survey-state-reads").with("part", part), false)
        }
        Reading::Failed(why) => (
            Message::new("survey-state-failed").with("why", why.clone()),
            true,
        ),
        Reading::Ready if changed > 0 => (
            Message::new("survey-state-changed").with("count", changed),
            true,
        ),
        Reading::Ready => (Message::new("survey-state-ready"), false),
    }
}

/// What was taken and what was not when the files were read last.
pub(super) fn notices(ui: &mut Ui, ctx: &Context<'_>) {
    egui::ScrollArea::vertical()
        .id_salt("notices of reading")
        .auto_shrink(false)
        .show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 4.0;
            for notice in &ctx.survey.notices {
                ui.add(egui::Label::new(ctx.say(notice)).wrap());
            }
            if ctx.survey.notices.is_empty() {
                ui.label(widgets::soft(ctx.text("survey-notices-none"), ctx.tokens));
            }
        });
}
