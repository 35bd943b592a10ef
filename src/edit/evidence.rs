//! Changes of evidence: note it, put it right, take it away.

use chrono::NaiveDate;

use super::{EditError, NewItem};
use crate::model::{Evidence, EvidenceId, MAX_ITEMS, Project, Subject, check_text, is_plain_date};

/// A change of evidence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum EvidenceEdit {
    /// A new piece, as the last.
    Add(Subject, EvidenceWords),
    /// Other words for a piece.
    Change(EvidenceId, EvidenceWords),
    /// Away.
    Delete(EvidenceId),
}

/// What a piece of evidence says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct EvidenceWords {
    /// What was noted; not blank.
    pub text: String,
    /// Where it comes from, or nothing.
    pub source: String,
    /// Of which day it is.
    pub date: Option<NaiveDate>,
}

impl EvidenceWords {
    /// What this piece says.
    pub fn of(evidence: &Evidence) -> Self {
        Self {
            text: evidence.text.clone(),
            source: evidence.source.clone(),
            date: evidence.date,
        }
    }

    /// Holds it to the rules that every edit holds it to.
    ///
    /// # Errors
    /// Where the text is blank, a text is too long or holds a control character, or the year is not one of 1…9999.
    pub fn check(&self) -> Result<(), EditError> {
        if self.text.trim().is_empty() {
            return Err(EditError::BlankEvidence);
        }
        check_text(&self.text)?;
        check_text(&self.source)?;
        match self.date {
            Some(date) if !is_plain_date(date) => Err(EditError::Date),
            _ => Ok(()),
        }
    }
}

pub(super) fn change(
    project: &mut Project,
    edit: &EvidenceEdit,
) -> Result<Option<NewItem>, EditError> {
    match edit {
        EvidenceEdit::Add(about, words) => {
            words.check()?;
            if !project.has(*about) {
                return Err(missing(project, *about));
            }
            if project.evidence.len() >= MAX_ITEMS {
                return Err(EditError::TooMuchEvidence(MAX_ITEMS));
            }
            let id = EvidenceId(project.ids.take().ok_or(EditError::IdsUsedUp)?);
            let evidence = Evidence {
                id,
                about: *about,
                text: words.text.clone(),
                source: words.source.clone(),
                date: words.date,
            };
            project.evidence.insert(project.evidence.len(), evidence);
            return Ok(Some(NewItem::Evidence(id)));
        }
        EvidenceEdit::Change(id, words) => {
            words.check()?;
            let at = position(project, *id)?;
            let evidence = project.evidence.get_mut(at);
            let evidence = evidence.ok_or(EditError::NoEvidence)?;
            evidence.text.clone_from(&words.text);
            evidence.source.clone_from(&words.source);
            evidence.date = words.date;
        }
        EvidenceEdit::Delete(id) => {
            let at = position(project, *id)?;
            project.evidence.remove(at);
        }
    }
    Ok(None)
}

fn position(project: &Project, id: EvidenceId) -> Result<usize, EditError> {
    project.evidence_position(id).ok_or(EditError::NoEvidence)
}

fn missing(project: &Project, about: Subject) -> EditError {
    match about {
        Subject::Cell(factor, _) if project.factor(factor).is_some() => EditError::NoTouchpoint,
        Subject::Cell(..) | Subject::Factor(_) => EditError::NoFactor,
        Subject::Touchpoint(_) => EditError::NoTouchpoint,
        Subject::Stage(_) => EditError::NoStage,
    }
}
