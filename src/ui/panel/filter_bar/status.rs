//! How the answers on show stand to their files: read anew, changed, moved, not to be read.

use egui::{Label, RichText, Ui};

use crate::i18n::{Message, percent, visible};
use crate::ui::action::{Action, PanelAction, PanelTab, QuestionsAction};
use crate::ui::{Context, FileChange, Intent, Intents, Reading, SurveyWish, shortcut};

/// Shows a line for each thing that there is to say.
pub(super) fn show(ui: &mut Ui, ctx: &Context<'_>, intents: &mut Intents) {
    match &ctx.survey.reading {
        Reading::Reads(part) => line(ui, ctx, (reads(ctx, *part), false), &[], intents),
        Reading::Failed(why) => {
            let text = Message::new("charts-failed").with("why", why.clone());
            let again = Intent::Survey(SurveyWish::Reread);
            line(
                ui,
                ctx,
                (ctx.say(&text), true),
                &[(reread(ui, ctx), again)],
                intents,
            );
        }
        Reading::Nothing | Reading::Ready => {}
    }
    for (id, change) in &ctx.survey.changes {
        let Some(wave) = ctx.project.panel.wave(*id) else {
            continue;
        };
        let (key, deed) = match change {
            FileChange::Changed => (
                "charts-file-changed",
                (reread(ui, ctx), Intent::Survey(SurveyWish::Reread)),
            ),
            FileChange::Gone => (
                "charts-file-gone",
                (
                    ctx.text("charts-file-find"),
                    Intent::Survey(SurveyWish::Find(*id)),
                ),
            ),
            FileChange::Outside(_) => (
                "charts-file-outside",
                (
                    ctx.text("survey-outside-read"),
                    Intent::Survey(SurveyWish::Agree(Some(*id))),
                ),
            ),
            FileChange::Unreadable(_) => (
                "charts-file-unreadable",
                (reread(ui, ctx), Intent::Survey(SurveyWish::Reread)),
            ),
        };
        let mut text = Message::new(key).with("wave", visible(&wave.name).into_owned());
        match change {
            FileChange::Unreadable(why) => text = text.with("why", why.clone()),
            FileChange::Outside(path) => {
                text = text.with("path", visible(&path.to_string_lossy()).into_owned());
            }
            FileChange::Changed | FileChange::Gone => {}
        }
        line(ui, ctx, (ctx.say(&text), true), &[deed], intents);
    }
    if !ctx.survey.notices.is_empty() {
        let text = Message::new("charts-notices").with("count", ctx.survey.notices.len());
        let show = Intent::Act(Action::Panel(PanelAction::Show(PanelTab::Questions)));
        let look = (ctx.text("charts-notices-show"), show);
        line(ui, ctx, (ctx.say(&text), false), &[look], intents);
    }
}

/// That answers are being read, and how far.
pub(in crate::ui::panel) fn reads(ctx: &Context<'_>, part: Option<f32>) -> String {
    let Some(part) = part else {
        return ctx.text("charts-reads");
    };
    let part = percent(ctx.language(), f64::from(part).min(0.99), 0);
    ctx.say(&Message::new("charts-reads-part").with("part", part))
}

/// The words of the button that reads again, with its key.
pub(in crate::ui::panel) fn reread(ui: &Ui, ctx: &Context<'_>) -> String {
    let action = Action::Panel(PanelAction::Questions(QuestionsAction::Reread));
    let keys = shortcut::text_of(ui.ctx(), action);
    ctx.say(&Message::new("charts-reread").with("key", keys))
}

fn line(
    ui: &mut Ui,
    ctx: &Context<'_>,
    (text, warns): (String, bool),
    deeds: &[(String, Intent)],
    intents: &mut Intents,
) {
    let tokens = ctx.tokens;
    let ink = if warns {
        tokens.warning
    } else {
        tokens.ink_soft
    };
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = 8.0;
        let text = RichText::new(text).color(ink).size(tokens.text_small);
        ui.add(Label::new(text).wrap());
        if ctx.presenting {
            return;
        }
        for (name, deed) in deeds {
            let words = RichText::new(name.as_str()).size(tokens.text_small);
            if ui.link(words).clicked() {
                intents.push(deed.clone());
            }
        }
    });
}
