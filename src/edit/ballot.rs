//! Changes of ballots: take one in, rate on one, say that it is in, take it away; and of what the room settled.

use std::sync::Arc;

use chrono::NaiveDate;

use super::relation::{keys, places};
use super::{CellChange, EditError, NewItem, label};
use crate::i18n::Message;
use crate::model::{
    Ballot, BallotId, FactorId, Levels, MAX_BALLOTS, Project, Settlement, TouchpointId, check_name,
    check_text, is_plain_date,
};

/// A change of ballots.
#[derive(Clone, Debug, PartialEq)]
pub enum BallotEdit {
    /// A new ballot, as the last.
    Add(NewBallot),
    /// What a ballot says anew: another file of the same person.
    Replace(BallotId, NewBallot),
    /// Another name of the person.
    Rename(BallotId, String),
    /// Cells of a ballot; no level means not rated.
    Rate(BallotId, Vec<CellChange>),
    /// Whether a ballot is in.
    SetIn(BallotId, bool),
    /// Away, with all its levels.
    Delete(BallotId),
    /// Whether ballots show themselves to others only once they are in.
    SetBlind(bool),
    /// A disputed cell is settled: the matrix gets the level, and what was agreed is kept.
    Settle {
        /// The row.
        factor: FactorId,
        /// The column.
        touchpoint: TouchpointId,
        /// What was agreed.
        settlement: Settlement,
    },
    /// Cells are open again; the matrix keeps its levels.
    Unsettle(Vec<(FactorId, TouchpointId)>),
}

/// What a ballot that is taken in says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NewBallot {
    /// Who rated.
    pub rater: String,
    /// Name of the file that it comes from, or nothing.
    pub source: String,
    /// Of which day it is.
    pub date: Option<NaiveDate>,
    /// Whether it is in.
    pub is_in: bool,
    /// The person's levels, shared, since a ballot of a large matrix is large.
    pub levels: Arc<Levels>,
}

pub(super) fn change(
    project: &mut Project,
    edit: &BallotEdit,
) -> Result<Option<NewItem>, EditError> {
    match edit {
        BallotEdit::Add(new) => {
            if project.ballots.len() >= MAX_BALLOTS {
                return Err(EditError::TooMany(MAX_BALLOTS));
            }
            check_new(project, new, None)?;
            let id = BallotId(project.ids.take().ok_or(EditError::IdsUsedUp)?);
            project
                .ballots
                .insert(project.ballots.len(), ballot(id, new));
            return Ok(Some(NewItem::Ballot(id)));
        }
        BallotEdit::Replace(id, new) => {
            check_new(project, new, Some(*id))?;
            *get_mut(project, *id)? = ballot(*id, new);
        }
        BallotEdit::Rename(id, name) => {
            check_rater(project, name, Some(*id))?;
            get_mut(project, *id)?.rater.clone_from(name);
        }
        BallotEdit::Rate(id, cells) => {
            places(project, cells)?;
            let levels = Arc::make_mut(&mut get_mut(project, *id)?.levels);
            for (key, cell) in keys(cells).zip(cells) {
                match cell.level {
                    Some(level) => levels.insert(key, level),
                    None => levels.remove(&key),
                };
            }
        }
        BallotEdit::SetIn(id, is_in) => get_mut(project, *id)?.is_in = *is_in,
        BallotEdit::Delete(id) => {
            let at = project.ballot_position(*id).ok_or(EditError::NoBallot)?;
            project.ballots.remove(at);
        }
        BallotEdit::SetBlind(blind) => project.blind = *blind,
        BallotEdit::Settle {
            factor,
            touchpoint,
            settlement,
        } => settle(project, (*factor, *touchpoint), settlement)?,
        BallotEdit::Unsettle(cells) => {
            if cells.iter().any(|cell| project.settled.contains_key(cell)) {
                let settled = Arc::make_mut(&mut project.settled);
                for cell in cells {
                    settled.remove(cell);
                }
            }
        }
    }
    Ok(None)
}

fn settle(
    project: &mut Project,
    (factor, touchpoint): (FactorId, TouchpointId),
    settlement: &Settlement,
) -> Result<(), EditError> {
    check_text(&settlement.reason)?;
    check_date(settlement.date)?;
    let level = Some(settlement.level);
    let cell = CellChange {
        factor,
        touchpoint,
        level,
    };
    super::relation::change(project, &super::RelationEdit::Whole(vec![cell]))?;
    Arc::make_mut(&mut project.settled).insert((factor, touchpoint), settlement.clone());
    Ok(())
}

fn ballot(id: BallotId, new: &NewBallot) -> Ballot {
    Ballot {
        id,
        rater: new.rater.clone(),
        source: new.source.clone(),
        date: new.date,
        is_in: new.is_in,
        levels: Arc::clone(&new.levels),
    }
}

fn check_new(project: &Project, new: &NewBallot, of: Option<BallotId>) -> Result<(), EditError> {
    check_rater(project, &new.rater, of)?;
    check_text(&new.source)?;
    check_date(new.date)?;
    let cells = new.levels.iter().map(|((factor, touchpoint), level)| {
        let (factor, touchpoint, level) = (*factor, *touchpoint, Some(*level));
        CellChange {
            factor,
            touchpoint,
            level,
        }
    });
    places(project, &cells.collect::<Vec<_>>()).map(drop)
}

fn check_rater(project: &Project, name: &str, of: Option<BallotId>) -> Result<(), EditError> {
    check_name(name)?;
    let mut others = project.ballots.iter().filter(|it| Some(it.id) != of);
    if others.any(|it| it.rater == name) {
        return Err(EditError::RaterTaken(name.to_owned()));
    }
    Ok(())
}

fn check_date(date: Option<NaiveDate>) -> Result<(), EditError> {
    match date {
        Some(date) if !is_plain_date(date) => Err(EditError::Date),
        _ => Ok(()),
    }
}

fn get_mut(project: &mut Project, id: BallotId) -> Result<&mut Ballot, EditError> {
    let at = project.ballot_position(id).ok_or(EditError::NoBallot)?;
    project.ballots.get_mut(at).ok_or(EditError::NoBallot)
}

pub(super) fn label(project: &Project, edit: &BallotEdit) -> Message {
    let named = |key, id: &BallotId| {
        let name = project.ballot(*id).map(|ballot| ballot.rater.clone());
        Message::new(key).with("name", name.unwrap_or_default())
    };
    match edit {
        BallotEdit::Add(new) => Message::new("edit-ballot-add").with("name", new.rater.as_str()),
        BallotEdit::Replace(id, _) => named("edit-ballot-replace", id),
        BallotEdit::Rename(id, to) => named("edit-ballot-rename", id).with("to", to.as_str()),
        BallotEdit::Rate(id, cells) => named("edit-ballot-rate", id).with("count", cells.len()),
        BallotEdit::SetIn(id, true) => named("edit-ballot-in", id),
        BallotEdit::SetIn(id, false) => named("edit-ballot-not-in", id),
        BallotEdit::Delete(id) => named("edit-ballot-delete", id),
        BallotEdit::SetBlind(true) => Message::new("edit-ballots-blind"),
        BallotEdit::SetBlind(false) => Message::new("edit-ballots-open"),
        BallotEdit::Settle {
            factor,
            touchpoint,
            settlement,
        } => Message::new("edit-ballot-settle")
            .with("factor", label::factor(project, *factor))
            .with("touchpoint", label::touchpoint(project, *touchpoint))
            .with("level", settlement.level),
        BallotEdit::Unsettle(cells) => {
            Message::new("edit-ballot-unsettle").with("count", cells.len())
        }
    }
}
