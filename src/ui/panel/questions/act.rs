//! Carrying the actions of the page out.

use super::typed::Place;
use super::{QuestionsPage, wish};
use crate::edit::{Edit, PanelEdit};
use crate::i18n::Message;
use crate::ui::action::QuestionsAction;
use crate::ui::{Context, Intent, Intents, SurveyWish};

/// Carries an action out.
pub(super) fn act(
    page: &mut QuestionsPage,
    ctx: &Context<'_>,
    action: QuestionsAction,
    intents: &mut Intents,
) {
    let panel = &ctx.project.panel;
    let wave = page.wave.and_then(|id| panel.wave(id));
    let question = page.known.lines.get(page.list.at());
    let question = question.and_then(|line| panel.question(line.question.id));
    match (action, wave, question) {
        (QuestionsAction::Reread, ..) => wish(intents, SurveyWish::Reread),
        (QuestionsAction::Update, ..) => wish(intents, SurveyWish::Update),
        (QuestionsAction::Later, ..) => wish(intents, SurveyWish::Later),
        (QuestionsAction::Agree, ..) => wish(intents, SurveyWish::Agree(None)),
        (QuestionsAction::NotNow, ..) => wish(intents, SurveyWish::NotNow),
        (QuestionsAction::Notices, ..) => page.notices = !page.notices,
        (QuestionsAction::Find, Some(wave), _) => wish(intents, SurveyWish::Find(wave.id)),
        (QuestionsAction::Pack, Some(wave), _) => {
            let packed = wave.source.packed.is_some();
            let pack = if packed {
                SurveyWish::Unpack(wave.id)
            } else {
                SurveyWish::Pack(wave.id)
            };
            wish(intents, pack);
        }
        (QuestionsAction::Wave, Some(wave), _) => page.typed.want(Place::Name(wave.id)),
        (QuestionsAction::DeleteWave, Some(wave), _) => {
            intents.edit(Edit::Panel(PanelEdit::DeleteWave(wave.id)));
        }
        (QuestionsAction::Label, _, Some(_)) => page.list.name(),
        (QuestionsAction::DeleteQuestion, _, Some(question)) => {
            intents.edit(Edit::Panel(PanelEdit::DeleteQuestion(question.id)));
        }
        (QuestionsAction::Label | QuestionsAction::DeleteQuestion, ..) => {
            intents.push(Intent::Refuse(Message::new("survey-no-question")));
        }
        (
            QuestionsAction::Find
            | QuestionsAction::Pack
            | QuestionsAction::Wave
            | QuestionsAction::DeleteWave,
            ..,
        ) => intents.push(Intent::Refuse(Message::new("survey-no-wave"))),
    }
}
