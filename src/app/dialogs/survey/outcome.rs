//! A file of answers as one change of the project.

use super::Looked;
use super::head::Head;
use crate::edit::{Edit, PanelEdit, apply};
use crate::i18n::Message;
use crate::model::{Project, Question, Wave, WaveId};

/// The change, tried on a copy first.
pub(super) fn tried(
    project: &Project,
    looked: &Looked,
    head: &Head,
    questions: &[Question],
) -> Result<Edit, Message> {
    let wave = Wave {
        id: WaveId(0),
        name: head.name.trim().to_owned(),
        date: head.day(looked)?,
        method: head.method.trim().to_owned(),
        read: looked.now,
        source: looked.outline.source.clone(),
    };
    let questions = questions.iter().map(|question| Question {
        label: question.label.trim().to_owned(),
        ..question.clone()
    });
    let edit = Edit::Panel(PanelEdit::TakeIn {
        wave: Box::new(wave),
        questions: questions.collect(),
    });
    match apply(&mut project.clone(), &edit) {
        Ok(_) => Ok(edit),
        Err(error) => Err(error.message()),
    }
}
