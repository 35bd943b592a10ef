//! Carrying the actions of the page out.

use super::typed::{Place, settle};
use super::{Part, RatersPage};
use crate::edit::{BallotEdit, Batch, BatchKind, CellChange, Edit, RelationEdit};
use crate::i18n::Message;
use crate::model::Subject;
use crate::ui::action::{RatersAction, Screen};
use crate::ui::{Context, Intent, Intents, inspector};

/// Carries an action out.
pub(super) fn act(
    page: &mut RatersPage,
    ctx: &Context<'_>,
    action: RatersAction,
    intents: &mut Intents,
) {
    let ballot = page.person.and_then(|id| ctx.project.ballot(id));
    match (action, ballot) {
        (RatersAction::NewPerson, _) => {
            page.typed.renaming = None;
            page.typed.want(Place::New);
        }
        (RatersAction::RateAs, Some(ballot)) => intents.push(Intent::RateAs(ballot.id)),
        (RatersAction::HandIn, Some(ballot)) => {
            let edit = BallotEdit::SetIn(ballot.id, !ballot.is_in);
            intents.edit(Edit::Ballot(edit));
        }
        (RatersAction::Rename, Some(ballot)) => page.typed.want(Place::Name(ballot.id)),
        (RatersAction::Delete, Some(ballot)) => {
            let at = ctx.project.ballot_position(ballot.id).unwrap_or(0);
            let ballots = &ctx.project.ballots;
            let heir = ballots
                .get(at + 1)
                .or_else(|| ballots.get(at.checked_sub(1)?));
            page.person = heir.map(|heir| heir.id);
            intents.edit(Edit::Ballot(BallotEdit::Delete(ballot.id)));
            let said = Message::new("raters-deleted").with("name", ballot.rater.as_str());
            intents.push(Intent::Say(said));
        }
        (RatersAction::Blind, _) => {
            intents.edit(Edit::Ballot(BallotEdit::SetBlind(!ctx.project.blind)));
        }
        (RatersAction::Consensus, _) => take_consensus(page, ctx, intents),
        (RatersAction::Ask, _) => ask(page, ctx, intents),
        (RatersAction::Reason, _) => {
            if let Some(cell) = page.cell {
                page.part = Part::Cells;
                page.typed.want(Place::Reason(cell));
            }
        }
        (RatersAction::Reopen, _) => reopen(page, ctx, intents),
        (RatersAction::Show, _) => {
            if let Some(subject) = page.subject(ctx.project) {
                intents.push(Intent::Go(Screen::Matrix, Some(subject)));
            }
        }
        _ => {}
    }
}

/// The room agrees on a level for the selected cell; the next one is selected.
pub(super) fn agree(page: &mut RatersPage, ctx: &Context<'_>, level: u8, intents: &mut Intents) {
    let Some(cell) = page.cell else {
        return;
    };
    let reason = page.typed.take_reason(ctx.project, cell);
    intents.edit(settle(cell, level, &reason, ctx));
    let said = Message::new("raters-settled-at")
        .with("cell", inspector::name(ctx, Subject::Cell(cell.0, cell.1)))
        .with("level", level.to_string());
    intents.push(Intent::Say(said));
    if page.place + 1 < page.known.first_settled() {
        page.choose_place(page.place + 1);
    }
}

fn reopen(page: &RatersPage, ctx: &Context<'_>, intents: &mut Intents) {
    let settled = page
        .cell
        .filter(|cell| ctx.project.settled.contains_key(cell));
    match settled {
        Some(cell) => intents.edit(Edit::Ballot(BallotEdit::Unsettle(vec![cell]))),
        None => intents.push(Intent::Refuse(Message::new("raters-not-settled"))),
    }
}

fn take_consensus(page: &RatersPage, ctx: &Context<'_>, intents: &mut Intents) {
    let current = ctx.certainty.ballots.standing(ctx.derived.key()).current();
    let Some(found) = current.filter(|_| page.known.overview.is_some()) else {
        // What is out of date would take back what was said meanwhile.
        intents.push(Intent::Refuse(Message::new("raters-not-yet")));
        return;
    };
    if found.changes.cells.is_empty() {
        intents.push(Intent::Say(Message::new("raters-consensus-same")));
        return;
    }
    let cells = found.changes.cells.iter();
    let changes = cells.map(|(factor, touchpoint, level)| CellChange {
        factor: *factor,
        touchpoint: *touchpoint,
        level: Some(*level),
    });
    let edits = vec![Edit::Relation(RelationEdit::Whole(changes.collect()))];
    let kind = BatchKind::Consensus;
    intents.edit(Edit::Batch(Batch { kind, edits }));
    let said = Message::new("raters-consensus-taken").with("count", found.changes.cells.len());
    intents.push(Intent::Say(said));
}

/// The disputed cells as questions to the room, those that decide most first.
fn ask(page: &RatersPage, ctx: &Context<'_>, intents: &mut Intents) {
    let cells = (0..page.known.first_settled()).filter_map(|place| page.known.at(place));
    let cells = cells.map(|it| (it.factor, it.touchpoint));
    let open: Vec<_> = cells
        .filter(|cell| !ctx.project.settled.contains_key(cell))
        .collect();
    if open.is_empty() {
        intents.push(Intent::Refuse(Message::new("raters-nothing-disputed")));
    } else {
        intents.push(Intent::AskAbout(open));
    }
}
