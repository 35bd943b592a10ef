//! In which order the touchpoints stand, worked out once for each result and choice.

use crate::methods::matrix::Scope;
use crate::methods::scales::ScaleComparison;
use crate::model::{Project, Subject};
use crate::ui::Context;

type Key = (Option<(u64, Scope)>, u64, bool);

/// The rows of the page.
#[derive(Debug, Default)]
pub(super) struct Board {
    key: Option<Key>,
    /// Positions of touchpoints.
    pub(super) rows: Vec<usize>,
    /// Whether the result belongs to what is on screen.
    pub(super) current: bool,
}

/// The result on show, and the project that its positions are of.
pub(super) fn result<'a>(ctx: &Context<'a>) -> Option<(&'a ScaleComparison, &'a Project)> {
    let slow = &ctx.certainty.scales;
    let (found, _) = slow.standing(ctx.derived.key()).any()?;
    Some((found, slow.project()?))
}

impl Board {
    /// Brings it up to date.
    pub(super) fn update(&mut self, ctx: &Context<'_>, by_move: bool) {
        let slow = &ctx.certainty.scales;
        let key = (ctx.derived.key(), slow.stamp(), by_move);
        if self.key == Some(key) && key.0.is_some() {
            return;
        }
        self.key = Some(key);
        self.current = slow.standing(key.0).current().is_some();
        self.rows = result(ctx).map_or_else(Vec::new, |(found, _)| rows(found, by_move));
    }

    /// What the texts of the rows depend on, beside revision, scope and language.
    pub(super) fn stamp(&self) -> (u64, u8) {
        self.key.map_or((0, 0), |key| (key.1, u8::from(key.2)))
    }

    /// The touchpoint of a row.
    pub(super) fn subject(&self, ctx: &Context<'_>, row: usize) -> Option<Subject> {
        let (_, project) = result(ctx)?;
        let touchpoint = project.touchpoints.get(*self.rows.get(row)?)?;
        Some(Subject::Touchpoint(touchpoint.id))
    }
}

/// Positions by own rank, or by the most places that a touchpoint moves under any of the scales.
fn rows(found: &ScaleComparison, by_move: bool) -> Vec<usize> {
    let own = found.own.iter().enumerate();
    let ranked = own.filter_map(|(at, standing)| Some((at, standing.rank?.place)));
    let mut rows: Vec<(usize, usize)> = ranked.collect();
    rows.sort_by_key(|(at, place)| (*place, *at));
    if by_move {
        let moves = |(at, own): &(usize, usize)| {
            let places = found.others().filter_map(|scale| {
                let there = scale.beside.standings.get(*at)?.rank?;
                Some(there.place.abs_diff(*own))
            });
            std::cmp::Reverse(places.max().unwrap_or(0))
        };
        rows.sort_by_cached_key(moves);
    }
    rows.into_iter().map(|(at, _)| at).collect()
}
