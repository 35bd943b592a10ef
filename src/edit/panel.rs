//! Changes of the panel: waves of answers and the questions that they answer.

use std::collections::BTreeSet;
use std::sync::Arc;

use chrono::NaiveDateTime;

use super::uses::{self, Used};
use super::{EditError, NewItem, segment};
use crate::i18n::Message;
use crate::model::{
    Filter, MAX_ALL_PACKED, MAX_QUESTIONS, MAX_WAVES, Panel, Project, Question, QuestionId,
    QuestionKind, Source, Wave, WaveId, check_name, is_plain_date,
};

/// A change of the panel.
#[derive(Clone, Debug, PartialEq)]
pub enum PanelEdit {
    /// A new wave with the questions as they are to be from now on. Ids of new items are 0. A question that is not in the list goes, and
    /// one may get another kind; both are refused where a segment, a hypothesis or importances that were taken rest on it.
    TakeIn {
        /// The wave.
        wave: Box<Wave>,
        /// All questions, in order.
        questions: Vec<Question>,
    },
    /// Other words or another kind for a question. Another kind is refused where a segment, a hypothesis or importances that were taken
    /// name answers that it would not have: what they say of people would silently become something else.
    ChangeQuestion(Question),
    /// A question away; refused where a segment, a hypothesis or importances that were taken rest on it.
    DeleteQuestion(QuestionId),
    /// Another name, date or method for a wave; its source stays.
    ChangeWave(Box<Wave>),
    /// The file of a wave was read again, or lies elsewhere, or its answers were packed or unpacked.
    Reread(WaveId, Source),
    /// A wave away; refused where a segment, a hypothesis or importances that were taken name it. Questions stay.
    DeleteWave(WaveId),
    /// A new segment of those who pass a filter.
    SaveSegment {
        /// What it is called.
        name: String,
        /// Whose answers.
        filter: Filter,
        /// Its part of all customers, a fraction of 0…1.
        share: Option<f64>,
    },
}

pub(super) fn change(
    project: &mut Project,
    edit: &PanelEdit,
) -> Result<Option<NewItem>, EditError> {
    match edit {
        PanelEdit::TakeIn { wave, questions } => {
            return take_in(project, wave, questions).map(|id| Some(NewItem::Wave(id)));
        }
        PanelEdit::ChangeQuestion(question) => {
            let at = question_position(project, question.id)?;
            let mut next = Panel::clone(&project.panel);
            let place = next.questions.get_mut(at).ok_or(EditError::NoQuestion)?;
            place.clone_from(question);
            check_questions(project, &next)?;
            put(project, next)?;
        }
        PanelEdit::DeleteQuestion(id) => {
            let at = question_position(project, *id)?;
            let mut next = Panel::clone(&project.panel);
            next.questions.remove(at);
            put(project, next)?;
        }
        PanelEdit::ChangeWave(wave) => {
            let before = project.panel.wave(wave.id).ok_or(EditError::NoWave)?;
            let next = Wave {
                name: wave.name.clone(),
                date: wave.date,
                method: wave.method.clone(),
                ..before.clone()
            };
            check_wave(project, &next, Some(wave.id))?;
            *wave_mut(project, wave.id)? = next;
        }
        PanelEdit::Reread(id, source) => {
            source.check()?;
            check_packed(project, source, Some(*id))?;
            wave_mut(project, *id)?.source.clone_from(source);
        }
        PanelEdit::DeleteWave(id) => {
            let at = wave_position(project, *id)?;
            let by = uses::of_wave(project, *id);
            if !by.is_empty() {
                let name = project.panel.wave(*id).map(|wave| wave.name.clone());
                let what = Used::Wave(name.unwrap_or_default());
                return Err(EditError::InUse { what, by });
            }
            Arc::make_mut(&mut project.panel).waves.remove(at);
        }
        PanelEdit::SaveSegment {
            name,
            filter,
            share,
        } => {
            let id = segment::add_filtered(project, name, filter, *share)?;
            return Ok(Some(NewItem::Segment(id)));
        }
    }
    Ok(None)
}

fn take_in(
    project: &mut Project,
    wave: &Wave,
    questions: &[Question],
) -> Result<WaveId, EditError> {
    if project.panel.waves.len() >= MAX_WAVES {
        return Err(EditError::TooMany(MAX_WAVES));
    }
    check_wave(project, wave, None)?;
    let mut next = Panel::clone(&project.panel);
    let mut seen = BTreeSet::new();
    let mut numbered = Vec::with_capacity(questions.len());
    for question in questions {
        let id = if question.id == QuestionId(0) {
            QuestionId(project.ids.take().ok_or(EditError::IdsUsedUp)?)
        } else {
            question_position(project, question.id)?;
            question.id
        };
        // Twice the same question: the second one is none of the panel's.
        if !seen.insert(id) {
            return Err(EditError::NoQuestion);
        }
        numbered.push(Question {
            id,
            ..question.clone()
        });
    }
    next.questions = numbered.into_iter().collect();
    let id = WaveId(project.ids.take().ok_or(EditError::IdsUsedUp)?);
    let wave = Wave { id, ..wave.clone() };
    next.waves.insert(next.waves.len(), wave);
    check_questions(project, &next)?;
    put(project, next)?;
    Ok(id)
}

/// The panel as it is to be, unless something rests on a question that it loses.
fn put(project: &mut Project, next: Panel) -> Result<(), EditError> {
    if let Some((what, by)) = uses::lost(project, &next) {
        return Err(EditError::InUse { what, by });
    }
    project.panel = Arc::new(next);
    Ok(())
}

fn check_questions(project: &Project, next: &Panel) -> Result<(), EditError> {
    if next.questions.len() > MAX_QUESTIONS {
        return Err(EditError::TooMany(MAX_QUESTIONS));
    }
    let mut headings = BTreeSet::new();
    for question in next.questions.iter() {
        if !headings.insert(question.heading.as_str()) {
            return Err(EditError::HeadingTaken(question.heading.clone()));
        }
        // What stands in the panel is sound; a file may hold what an edit would refuse.
        if project.panel.question(question.id) != Some(question) {
            check_question(project, question)?;
        }
    }
    check_once(project, next)
}

fn check_question(project: &Project, question: &Question) -> Result<(), EditError> {
    question.check()?;
    if !question.label.is_empty() {
        check_name(&question.label)?;
    }
    match question.kind {
        QuestionKind::Importance {
            factor: Some(factor),
            ..
        } => {
            project.factor(factor).ok_or(EditError::NoFactor)?;
        }
        QuestionKind::Many { separator }
            if separator.is_control() && !matches!(separator, '\n' | '\t') =>
        {
            return Err(EditError::Separator(question.name().to_owned()));
        }
        _ => {}
    }
    Ok(())
}

/// No two questions ask about one factor, and one at most says who answered.
fn check_once(project: &Project, next: &Panel) -> Result<(), EditError> {
    let mut factors = BTreeSet::new();
    let mut respondents = 0;
    for question in next.questions.iter() {
        match question.kind {
            QuestionKind::Importance {
                factor: Some(id), ..
            } if !factors.insert(id) => {
                let name = project.factor(id).map(|factor| factor.name.clone());
                return Err(EditError::FactorAsked(name.unwrap_or_default()));
            }
            QuestionKind::Respondent => respondents += 1,
            _ => {}
        }
    }
    if respondents > 1 {
        return Err(EditError::Respondents);
    }
    Ok(())
}

fn check_wave(project: &Project, wave: &Wave, own: Option<WaveId>) -> Result<(), EditError> {
    wave.check()?;
    let mut others = project.panel.waves.iter().filter(|it| Some(it.id) != own);
    if others.any(|it| it.name == wave.name) {
        return Err(EditError::WaveNameTaken(wave.name.clone()));
    }
    check_packed(project, &wave.source, own)
}

/// Holds what is packed in all waves to what a project's file can carry.
fn check_packed(project: &Project, source: &Source, own: Option<WaveId>) -> Result<(), EditError> {
    let bytes = |source: &Source| source.packed.as_ref().map_or(0, |packed| packed.len());
    let others = project.panel.waves.iter().filter(|it| Some(it.id) != own);
    let others: usize = others.map(|it| bytes(&it.source)).sum();
    if bytes(source) > 0 && others + bytes(source) > MAX_ALL_PACKED {
        return Err(EditError::TooMuchPacked(MAX_ALL_PACKED >> 20));
    }
    Ok(())
}

pub(super) fn check_time(time: NaiveDateTime) -> Result<(), EditError> {
    if is_plain_date(time.date()) {
        Ok(())
    } else {
        Err(EditError::Date)
    }
}

fn question_position(project: &Project, id: QuestionId) -> Result<usize, EditError> {
    (project.panel.question_position(id)).ok_or(EditError::NoQuestion)
}

fn wave_position(project: &Project, id: WaveId) -> Result<usize, EditError> {
    project.panel.wave_position(id).ok_or(EditError::NoWave)
}

fn wave_mut(project: &mut Project, id: WaveId) -> Result<&mut Wave, EditError> {
    let at = wave_position(project, id)?;
    let panel = Arc::make_mut(&mut project.panel);
    panel.waves.get_mut(at).ok_or(EditError::NoWave)
}

pub(super) fn label(project: &Project, edit: &PanelEdit) -> Message {
    let question = |key, id: &QuestionId| {
        let name = project.panel.question(*id).map(|it| it.name().to_owned());
        Message::new(key).with("name", name.unwrap_or_default())
    };
    let wave = |key, id: &WaveId| {
        let name = project.panel.wave(*id).map(|it| it.name.clone());
        Message::new(key).with("name", name.unwrap_or_default())
    };
    match edit {
        PanelEdit::TakeIn { wave, .. } => {
            Message::new("edit-panel-take").with("name", wave.name.as_str())
        }
        PanelEdit::ChangeQuestion(it) => question("edit-panel-question", &it.id),
        PanelEdit::DeleteQuestion(id) => question("edit-panel-question-delete", id),
        PanelEdit::ChangeWave(it) => wave("edit-panel-wave", &it.id),
        PanelEdit::Reread(id, source) => {
            let before = project.panel.wave(*id).map(|wave| &wave.source);
            let packed = before.is_some_and(|before| before.packed.is_some());
            let key = match (packed, source.packed.is_some()) {
                (false, true) => "edit-panel-pack",
                (true, false) => "edit-panel-unpack",
                _ if before.is_some_and(|before| before.path != source.path) => "edit-panel-find",
                _ => "edit-panel-reread",
            };
            wave(key, id)
        }
        PanelEdit::DeleteWave(id) => wave("edit-panel-wave-delete", id),
        PanelEdit::SaveSegment { name, .. } => {
            Message::new("edit-panel-segment").with("name", name.as_str())
        }
    }
}
