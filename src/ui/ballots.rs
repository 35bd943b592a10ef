//! What screens share about ballots: who said what of a cell, and a new person's ballot.

use chrono::NaiveDate;

use crate::edit::{BallotEdit, Edit, EditError, NewBallot, apply, same_name};
use crate::i18n::Message;
use crate::methods::ballots::{is_settled, shown};
use crate::methods::interview::Cell;
use crate::model::Project;
use crate::ui::Context;

/// Who rated a cell and how, as far as ballots may be shown, in their order.
pub fn said<'a>(ctx: &Context<'a>, cell: Cell) -> Vec<(&'a str, u8)> {
    shown(ctx.project, ctx.rating_as)
        .filter_map(|it| Some((it.rater.as_str(), *it.levels.get(&cell)?)))
        .collect()
}

/// True where the room has settled a cell and the matrix still has what was agreed.
fn settled(project: &Project, (factor, touchpoint): Cell) -> bool {
    let row = project.factor_position(factor);
    let at = row.zip(project.touchpoint_position(touchpoint));
    at.is_some_and(|(row, column)| is_settled(project, row, column))
}

/// The ratings of a cell in one line, such as “ballots: 1…9”, and whether that is disputed or settled; none where nobody rated
/// it.
pub fn spread(ctx: &Context<'_>, cell: Cell) -> Option<String> {
    let said = said(ctx, cell);
    let levels = said.iter().map(|(_, level)| *level);
    let (low, high) = (levels.clone().min()?, levels.max()?);
    let (spread, state) = match low == high {
        true => (low.to_string(), "alike"),
        false if settled(ctx.project, cell) => (format!("{low}…{high}"), "settled"),
        false => (format!("{low}…{high}"), "disputed"),
    };
    let message = Message::new("raters-spread")
        .with("spread", spread)
        .with("state", state)
        .with("count", said.len());
    Some(ctx.say(&message))
}

/// The edit that gives a person of that name an empty ballot of today.
///
/// # Errors
/// Why it cannot be: the name is taken, however it is written, or is none.
pub fn new_person(project: &Project, name: &str, today: NaiveDate) -> Result<Edit, Message> {
    let name = name.trim();
    let mut ballots = project.ballots.iter();
    if let Some(twin) = ballots.find(|ballot| same_name(&ballot.rater, name)) {
        return Err(EditError::RaterTaken(twin.rater.clone()).message());
    }
    let edit = Edit::Ballot(BallotEdit::Add(NewBallot {
        rater: name.to_owned(),
        date: Some(today),
        ..NewBallot::default()
    }));
    match apply(&mut project.clone(), &edit) {
        Ok(_) => Ok(edit),
        Err(refusal) => Err(refusal.message()),
    }
}
