//! The local QFD of a segment: what is selected becomes its own, or is inherited again.

use super::changes::Ground;
use super::selection::Zone;
use crate::edit::{Edit, LocalChange, LocalEdit};
use crate::i18n::Message;
use crate::model::{FactorId, Segment, SegmentId, TouchpointId};
use crate::ui::action::MatrixAction;
use crate::ui::{Intent, Intents};

/// Carries an action out that makes local or takes back, and says what it did.
pub fn act(ground: &Ground<'_>, action: MatrixAction, intents: &mut Intents) {
    let Some(segment) = super::cells::segment(ground.project, ground.scope) else {
        intents.push(Intent::Refuse(Message::new("action-needs-segment")));
        return;
    };
    match plan(ground, segment, action) {
        Ok((change, said)) => {
            intents.edit(edit(segment.id, change));
            // Said last: an edit that succeeds takes what was said before off the screen.
            intents.push(Intent::Say(said));
        }
        Err(why) => intents.push(Intent::Refuse(why.with("segment", segment.name.as_str()))),
    }
}

/// Says that cells or importances are inherited again; called before the edit that makes them so.
pub fn said_of_clearing(ground: &Ground<'_>) -> Option<Message> {
    let segment = super::cells::segment(ground.project, ground.scope)?;
    let plan = plan(ground, segment, MatrixAction::ResetSelection);
    Some(match plan {
        Ok((_, said)) => said,
        Err(why) => why.with("segment", segment.name.as_str()),
    })
}

const fn edit(segment: SegmentId, change: LocalChange) -> Edit {
    Edit::Local(LocalEdit { segment, change })
}

type Plan = Result<(LocalChange, Message), Message>;

fn plan(ground: &Ground<'_>, segment: &Segment, action: MatrixAction) -> Plan {
    match action {
        MatrixAction::LocalTouchpoint => {
            let ids = ground.touchpoints();
            let all = all_factors(ground);
            let count = inherited(ground, segment, &all, &ids);
            let change = LocalChange::Touchpoints(ids);
            done(
                change,
                count,
                ("matrix-say-local", "matrix-say-no-local"),
                segment,
            )
        }
        MatrixAction::LocalFactor => {
            let ids = ground.factors();
            let all: Vec<_> = ground.project.touchpoints.iter().map(|t| t.id).collect();
            let count = inherited(ground, segment, &ids, &all);
            let change = LocalChange::Factors(ids);
            done(
                change,
                count,
                ("matrix-say-local", "matrix-say-no-local"),
                segment,
            )
        }
        MatrixAction::CopyImportances => {
            let factors = ground.project.factors.iter();
            let known = factors.filter(|factor| factor.importance.is_some());
            let own = |id| segment.importances.contains_key(&id);
            let count = known.filter(|factor| !own(factor.id)).count();
            let says = ("matrix-say-copied", "matrix-say-no-copy");
            done(LocalChange::Importances, count, says, segment)
        }
        MatrixAction::ResetTouchpoint => {
            let mut ids = ground.touchpoints();
            let own = |id| segment.relations.keys().filter(|(_, at)| *at == id).count();
            let count = ids.iter().map(|id| own(*id)).sum();
            ids.retain(|id| own(*id) > 0);
            let change = LocalChange::ResetTouchpoints(ids);
            done(change, count, RESET_CELLS, segment)
        }
        MatrixAction::ResetImportances => reset_importances(segment, all_factors(ground)),
        _ if ground.selection.cursor.zone() == Zone::Importance => {
            reset_importances(segment, ground.factors())
        }
        _ => {
            let mut cells = ground.cells();
            cells.retain(|cell| segment.relations.contains_key(cell));
            let count = cells.len();
            done(LocalChange::ResetCells(cells), count, RESET_CELLS, segment)
        }
    }
}

/// What is said where cells are inherited again, and where none was the segment's own.
const RESET_CELLS: (&str, &str) = ("matrix-say-reset-cells", "matrix-say-no-reset-cells");

fn reset_importances(segment: &Segment, mut ids: Vec<FactorId>) -> Plan {
    ids.retain(|id| segment.importances.contains_key(id));
    let count = ids.len();
    let says = (
        "matrix-say-reset-importances",
        "matrix-say-no-reset-importances",
    );
    done(LocalChange::ResetImportances(ids), count, says, segment)
}

fn done(
    change: LocalChange,
    count: usize,
    (some, none): (&'static str, &'static str),
    segment: &Segment,
) -> Plan {
    if count == 0 {
        return Err(Message::new(none));
    }
    let said = Message::new(some).with("count", count);
    Ok((change, said.with("segment", segment.name.as_str())))
}

fn all_factors(ground: &Ground<'_>) -> Vec<FactorId> {
    ground
        .project
        .factors
        .iter()
        .map(|factor| factor.id)
        .collect()
}

/// How many rated cells of these lines the segment inherits.
fn inherited(
    ground: &Ground<'_>,
    segment: &Segment,
    factors: &[FactorId],
    touchpoints: &[TouchpointId],
) -> usize {
    let project = ground.project;
    let rows = factors
        .iter()
        .filter_map(|id| Some((*id, project.factor_position(*id)?)));
    let columns: Vec<_> = (touchpoints.iter())
        .filter_map(|id| Some((*id, project.touchpoint_position(*id)?)))
        .collect();
    rows.flat_map(|row| columns.iter().map(move |column| (row, *column)))
        .filter(|((factor, row), (touchpoint, column))| {
            project.relations.get(*row, *column).is_some()
                && !segment.relations.contains_key(&(*factor, *touchpoint))
        })
        .count()
}
