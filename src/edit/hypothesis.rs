//! Changes of private hypotheses. What was claimed before is kept with the time at which it was written.

use chrono::NaiveDateTime;

use super::panel::check_time;
use super::{EditError, NewItem, filter, uses};
use crate::i18n::Message;
use crate::model::{
    Claim, Earlier, EvidenceId, Hypothesis, HypothesisId, Link, MAX_EARLIER, MAX_ENTRIES,
    MAX_HYPOTHESES, Measure, PanelError, Project, QuestionKind, SegmentId, StepId,
};

/// A change of a hypothesis.
#[derive(Clone, Debug, PartialEq)]
pub enum HypothesisEdit {
    /// A new one, as the last; its id is given here, and nothing was claimed before. `written` stays as it says.
    Add(Box<Hypothesis>),
    /// It as it is to be, at that time. Where the claim is another, the one before joins `earlier`, and `written` is that time; what the
    /// edit says of those two is left aside.
    Change(Box<Hypothesis>, NaiveDateTime),
    /// Another place: before another one or at the end.
    Move {
        /// Which.
        id: HypothesisId,
        /// Before which other.
        before: Option<HypothesisId>,
    },
    /// Away.
    Delete(HypothesisId),
}

pub(super) fn change(
    project: &mut Project,
    edit: &HypothesisEdit,
) -> Result<Option<NewItem>, EditError> {
    match edit {
        HypothesisEdit::Add(new) => {
            if project.hypotheses.len() >= MAX_HYPOTHESES {
                return Err(EditError::TooMany(MAX_HYPOTHESES));
            }
            check(project, new, None)?;
            check_time(new.written)?;
            let id = HypothesisId(project.ids.take().ok_or(EditError::IdsUsedUp)?);
            let hypothesis = Hypothesis {
                id,
                earlier: Vec::new(),
                ..(**new).clone()
            };
            let end = project.hypotheses.len();
            project.hypotheses.insert(end, hypothesis);
            return Ok(Some(NewItem::Hypothesis(id)));
        }
        HypothesisEdit::Change(to, at) => change_one(project, to, *at)?,
        HypothesisEdit::Move { id, before } => {
            let from = position(project, *id)?;
            let to = before.map_or(Ok(project.hypotheses.len()), |id| position(project, id))?;
            // The place counts the hypothesis itself, which leaves its old one.
            let to = if from < to { to - 1 } else { to };
            project.hypotheses.reorder(from, to);
        }
        HypothesisEdit::Delete(id) => {
            let at = position(project, *id)?;
            project.hypotheses.remove(at);
        }
    }
    Ok(None)
}

fn change_one(project: &mut Project, to: &Hypothesis, at: NaiveDateTime) -> Result<(), EditError> {
    let place = position(project, to.id)?;
    let before = (project.hypotheses.get(place)).ok_or(EditError::NoHypothesis)?;
    check(project, to, Some(before))?;
    let mut next = Hypothesis {
        written: before.written,
        earlier: before.earlier.clone(),
        ..to.clone()
    };
    if before.claim != to.claim {
        if before.earlier.len() >= MAX_EARLIER {
            return Err(EditError::TooManyClaims(MAX_EARLIER));
        }
        check_time(at)?;
        next.earlier.push(Earlier {
            written: before.written,
            claim: before.claim.clone(),
        });
        next.written = at;
    }
    if let Some(place) = project.hypotheses.get_mut(place) {
        *place = next;
    }
    Ok(())
}

fn position(project: &Project, id: HypothesisId) -> Result<usize, EditError> {
    (project.hypothesis_position(id)).ok_or(EditError::NoHypothesis)
}

fn check(
    project: &Project,
    hypothesis: &Hypothesis,
    before: Option<&Hypothesis>,
) -> Result<(), EditError> {
    hypothesis.check()?;
    filter::check_waves(&project.panel, &hypothesis.waves)?;
    // A claim that stays is not looked at again: it may come from a file and hold what an edit would refuse.
    if before.is_none_or(|before| before.claim != hypothesis.claim) {
        check_claim(project, &hypothesis.claim)?;
    }
    if hypothesis.steps.len().max(hypothesis.evidence.len()) > MAX_ENTRIES {
        return Err(EditError::TooMany(MAX_ENTRIES));
    }
    let segment = hypothesis.segment.iter();
    links(segment, EditError::NoSegment, |id: SegmentId| {
        project.segment(id).is_some()
    })?;
    links(hypothesis.steps.iter(), EditError::NoEntry, |id: StepId| {
        (project.tracks.iter()).any(|track| track.step_position(id).is_some())
    })?;
    let evidence = hypothesis.evidence.iter();
    links(evidence, EditError::NoEvidence, |id: EvidenceId| {
        let of_tracks = project
            .tracks
            .iter()
            .flat_map(|track| track.evidence.iter());
        project.evidence_position(id).is_some() || of_tracks.into_iter().any(|it| it.id == id)
    })
}

/// Holds references to what is there; those to what was deleted keep a name.
fn links<'a, I: Copy + PartialEq + 'a>(
    links: impl Iterator<Item = &'a Link<I>>,
    missing: EditError,
    is_there: impl Fn(I) -> bool,
) -> Result<(), EditError> {
    for link in links {
        match link {
            Link::To(id) if !is_there(*id) => return Err(missing),
            Link::To(_) | Link::Gone(_) => {}
        }
    }
    Ok(())
}

fn check_claim(project: &Project, claim: &Claim) -> Result<(), EditError> {
    filter::check_filter(&project.panel, &claim.filter)?;
    let question = claim.measure.question();
    let question = (project.panel.question(question)).ok_or(EditError::NoQuestion)?;
    if !uses::has_figure(question.kind, &claim.measure) {
        return Err(EditError::Measure(question.name().to_owned()));
    }
    if let Measure::Share(_, choices) = &claim.measure {
        filter::check_choices(question, choices)?;
    }
    let (threshold, low, high) = (claim.threshold.value(), 1.0, 5.0);
    let of_importance = matches!(question.kind, QuestionKind::Importance { .. })
        && matches!(claim.measure, Measure::Mean(_));
    if of_importance && !(low..=high).contains(&threshold) {
        let error = PanelError::Threshold {
            threshold,
            low,
            high,
        };
        return Err(error.into());
    }
    Ok(())
}

pub(super) fn label(project: &Project, edit: &HypothesisEdit) -> Message {
    let named = |key, id: &HypothesisId| {
        let name = project.hypothesis(*id).map(|it| it.statement.clone());
        Message::new(key).with("name", name.unwrap_or_default())
    };
    match edit {
        HypothesisEdit::Add(new) => {
            Message::new("edit-hypothesis-add").with("name", new.statement.as_str())
        }
        HypothesisEdit::Change(to, _) => {
            let before = project.hypothesis(to.id);
            let key = if before.is_some_and(|before| before.claim != to.claim) {
                "edit-hypothesis-claim"
            } else {
                "edit-hypothesis-change"
            };
            named(key, &to.id)
        }
        HypothesisEdit::Move { id, .. } => named("edit-hypothesis-move", id),
        HypothesisEdit::Delete(id) => named("edit-hypothesis-delete", id),
    }
}
