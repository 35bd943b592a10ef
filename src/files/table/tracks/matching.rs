//! Which line of a table is which step of a track, and which entry of a cell is which of the track.

use super::rows::name_of;
use super::said::SaidStep;
use crate::files::table::names::key_of;
use crate::model::{Project, Step};

/// Whether one, with its position, is the other.
pub(super) type Test<'t, A, B> = &'t dyn Fn((usize, &A), (usize, &B)) -> bool;

/// For each of the first the one of the second that it is, by the first test that any of them passes; each is taken once.
pub(super) fn pairs<A, B>(said: &[A], known: &[B], tests: &[Test<'_, A, B>]) -> Vec<Option<usize>> {
    let mut found: Vec<Option<usize>> = vec![None; said.len()];
    let mut free: Vec<(usize, &B)> = known.iter().enumerate().collect();
    for test in tests {
        for ((at, one), place) in said.iter().enumerate().zip(&mut found) {
            if place.is_none()
                && let Some(fits) = free
                    .iter()
                    .position(|(b, other)| test((at, one), (*b, *other)))
            {
                *place = Some(free.remove(fits).0);
            }
        }
    }
    found
}

/// For each line the step that it is, by its position on screen: same touchpoint, task and order; same touchpoint and task;
/// same touchpoint and order; same touchpoint; same order.
pub(super) fn steps(project: &Project, said: &[SaidStep], shown: &[&Step]) -> Vec<Option<usize>> {
    let touchpoint = |step: &&Step| {
        let link = step.touchpoint.as_ref();
        link.map_or_else(String::new, |link| key_of(name_of(project, link)))
    };
    let names: Vec<(String, &str)> = (shown.iter())
        .map(|step| (touchpoint(step), step.task.as_str()))
        .collect();
    let keys: Vec<(Option<String>, &SaidStep)> = (said.iter())
        .map(|one| (one.touchpoint.as_deref().map(key_of), one))
        .collect();
    // A column that is not there says nothing against.
    let there =
        |one: &Key<'_>, known: &Known<'_>| (one.0.as_ref()).is_none_or(|said| *said == known.0);
    let both = |one: &Key<'_>, known: &Known<'_>| {
        there(one, known) && (one.1.task.as_deref()).is_none_or(|said| said == known.1)
    };
    let somewhere = |one: &Key<'_>, known: &Known<'_>| {
        one.0.as_ref().is_some_and(|name| !name.is_empty()) && there(one, known)
    };
    let order = |one: &Key<'_>, at: usize| {
        let number = one.1.order.and_then(|order| order.number);
        number.is_some_and(|number| usize::try_from(number) == Ok(at + 1))
    };
    pairs(
        &keys,
        &names,
        &[
            &|(_, one), (at, known)| both(one, known) && order(one, at),
            &|(_, one), (_, known)| both(one, known),
            &|(_, one), (at, known)| somewhere(one, known) && order(one, at),
            &|(_, one), (_, known)| somewhere(one, known),
            &|(_, one), (at, _)| order(one, at),
        ],
    )
}

/// A line with what its touchpoint's name has in common with names that are the same to a reader.
type Key<'s> = (Option<String>, &'s SaidStep);
/// The like of a step's touchpoint, and the step's task.
type Known<'t> = (String, &'t str);
