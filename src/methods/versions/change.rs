//! A project taken apart by ids: every place at which two of them differ.

use std::collections::{BTreeMap, BTreeSet};

use super::fields::{HEAD, Item};
use super::kind::{Kind, by_number, numbers};
use super::levels::LevelMap;
use super::order;
use crate::model::{
    BallotId, FactorId, JobId, Judgements, Levels, List, NotSure, Project, Relations, Segment,
    SegmentId, Settled, TouchpointId, Track,
};

/// On which sheet a cell stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Sheet {
    /// The matrix of the whole market.
    Whole,
    /// A segment's own matrix.
    Segment(SegmentId),
    /// A ballot.
    Ballot(BallotId),
}

/// A cell and its sheet.
pub(super) type CellKey = (Sheet, FactorId, TouchpointId);

/// A pair of factors that is judged, for the whole market or for a segment.
pub(super) type PairKey = (Option<SegmentId>, FactorId, FactorId);

/// One place at which two projects differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Change {
    /// A field of the head, by its place in the table.
    Head(usize),
    /// Only the later one has it.
    Added(Kind, u32),
    /// Only the earlier one has it.
    Removed(Kind, u32),
    /// A field of an item, by its place in the table.
    Field(Kind, u32, usize),
    /// The order of a list.
    Order(Kind),
    /// An encoded level, before and after.
    Cell(CellKey, u8, u8),
    /// Whether somebody is not sure of a cell; now so or now not.
    Doubt(CellKey, bool),
    /// What was settled of a cell.
    Settled(FactorId, TouchpointId),
    /// A judgement of a pair.
    Judgement(PairKey),
    /// A segment's own importance.
    Importance(SegmentId, FactorId),
    /// Whether a segment has a job; now so or now not.
    Job(SegmentId, JobId, bool),
}

/// All places at which two projects differ, in the order of the project. `levels` makes the earlier one's cells comparable.
pub(super) fn changes(before: &Project, after: &Project, levels: &LevelMap) -> Vec<Change> {
    let mut found = Vec::new();
    for (at, field) in HEAD.iter().enumerate() {
        if !(field.same)(before, after) {
            found.push(Change::Head(at));
        }
    }
    let out = &mut found;
    list(Kind::Stage, &before.stages, &after.stages, out);
    list(
        Kind::Touchpoint,
        &before.touchpoints,
        &after.touchpoints,
        out,
    );
    list(Kind::Factor, &before.factors, &after.factors, out);
    let grid = Grid::of(before, after);
    grid.cells(before, after, levels, out);
    grid.doubts(Sheet::Whole, &before.not_sure, &after.not_sure, out);
    grid.settled(&before.settled, &after.settled, levels, out);
    grid.judgements(None, &before.judgements, &after.judgements, out);
    list(Kind::Segment, &before.segments, &after.segments, out);
    if before.segments != after.segments {
        let old = by_number(&before.segments);
        for segment in after.segments.iter() {
            if let Some(before) = old.get(&segment.id.0) {
                grid.segment(before, segment, levels, out);
            }
        }
    }
    list(Kind::Job, &before.jobs, &after.jobs, out);
    list(Kind::Track, &before.tracks, &after.tracks, out);
    if before.tracks != after.tracks {
        let old = by_number(&before.tracks);
        for track in after.tracks.iter() {
            if let Some(before) = old.get(&track.id.0) {
                entries(before, track, out);
            }
        }
    }
    list(Kind::Ballot, &before.ballots, &after.ballots, out);
    if before.ballots != after.ballots {
        let old = by_number(&before.ballots);
        for ballot in after.ballots.iter() {
            if let Some(before) = old.get(&ballot.id.0) {
                let sheet = Sheet::Ballot(ballot.id);
                grid.levels(sheet, (&before.levels, &ballot.levels), levels, out);
            }
        }
    }
    let (old, new) = (&before.panel, &after.panel);
    list(Kind::Question, &old.questions, &new.questions, out);
    list(Kind::Wave, &old.waves, &new.waves, out);
    list(Kind::Hypothesis, &before.hypotheses, &after.hypotheses, out);
    list(Kind::Note, &before.evidence, &after.evidence, out);
    found
}

fn entries(before: &Track, after: &Track, out: &mut Vec<Change>) {
    let id = after.id;
    list(Kind::Step(id), &before.steps, &after.steps, out);
    list(Kind::Agent(id), &before.agents, &after.agents, out);
    list(Kind::Barrier(id), &before.barriers, &after.barriers, out);
    list(Kind::Proof(id), &before.evidence, &after.evidence, out);
}

fn list<T: Item>(kind: Kind, before: &List<T>, after: &List<T>, out: &mut Vec<Change>) {
    if before == after {
        return;
    }
    let (old, new) = (by_number(before), by_number(after));
    for number in numbers(before) {
        if !new.contains_key(&number) {
            out.push(Change::Removed(kind, number));
        }
    }
    for (number, item) in after.iter().map(|item| (item.number(), item)) {
        let Some(before) = old.get(&number) else {
            out.push(Change::Added(kind, number));
            continue;
        };
        if *before != item {
            let fields = T::fields().iter().enumerate();
            let differ = fields.filter(|(_, field)| !(field.same)(before, item));
            out.extend(differ.map(|(at, _)| Change::Field(kind, number, at)));
        }
    }
    if order::differs(&numbers(before), &numbers(after)) {
        out.push(Change::Order(kind));
    }
}

/// The factors and touchpoints that two projects share, with their positions in each.
struct Grid {
    factors: BTreeMap<FactorId, (usize, usize)>,
    touchpoints: BTreeMap<TouchpointId, (usize, usize)>,
    /// In the later one's order.
    rows: Vec<(FactorId, usize, usize)>,
    columns: Vec<(TouchpointId, usize, usize)>,
    /// Whether both have the same columns in the same order.
    straight: bool,
}

impl Grid {
    fn of(before: &Project, after: &Project) -> Self {
        let old: BTreeMap<_, _> = before.factors.iter().map(|it| it.id).zip(0..).collect();
        let rows = (after.factors.iter().zip(0..))
            .filter_map(|(it, at)| Some((it.id, *old.get(&it.id)?, at)));
        let rows: Vec<_> = rows.collect();
        let old: BTreeMap<_, _> = (before.touchpoints.iter().map(|it| it.id).zip(0..)).collect();
        let columns = (after.touchpoints.iter().zip(0..))
            .filter_map(|(it, at)| Some((it.id, *old.get(&it.id)?, at)));
        let columns: Vec<_> = columns.collect();
        Self {
            factors: rows.iter().map(|(id, a, b)| (*id, (*a, *b))).collect(),
            touchpoints: columns.iter().map(|(id, a, b)| (*id, (*a, *b))).collect(),
            straight: columns.len() == before.touchpoints.len()
                && columns.len() == after.touchpoints.len()
                && columns.iter().all(|(_, a, b)| a == b),
            rows,
            columns,
        }
    }

    fn has(&self, (factor, touchpoint): (FactorId, TouchpointId)) -> bool {
        self.factors.contains_key(&factor) && self.touchpoints.contains_key(&touchpoint)
    }

    fn cells(&self, before: &Project, after: &Project, levels: &LevelMap, out: &mut Vec<Change>) {
        let plain = self.straight && levels.is_same();
        for (factor, old, new) in &self.rows {
            let (old, new) = (before.relations.row(*old), after.relations.row(*new));
            // Most rows are shared or alike, and bytes compare fast.
            if plain && old == new {
                continue;
            }
            for (touchpoint, a, b) in &self.columns {
                let (raw, cell) = (old.get(*a).copied(), new.get(*b).copied());
                let (raw, cell) = (raw.unwrap_or(0), cell.unwrap_or(0));
                if levels.get(raw) != cell {
                    let key = (Sheet::Whole, *factor, *touchpoint);
                    out.push(Change::Cell(key, raw, cell));
                }
            }
        }
    }

    fn doubts(&self, sheet: Sheet, before: &NotSure, after: &NotSure, out: &mut Vec<Change>) {
        let mut say = |cell: &(FactorId, TouchpointId), on| {
            if self.has(*cell) {
                out.push(Change::Doubt((sheet, cell.0, cell.1), on));
            }
        };
        before.difference(after).for_each(|cell| say(cell, false));
        after.difference(before).for_each(|cell| say(cell, true));
    }

    /// The levels of a sheet by ids. What is gone with a factor or a touchpoint is not said again, here and below.
    fn levels(
        &self,
        sheet: Sheet,
        (before, after): (&Levels, &Levels),
        levels: &LevelMap,
        out: &mut Vec<Change>,
    ) {
        for cell in keys(before, after) {
            let old = Relations::encode(before.get(&cell).copied());
            let new = Relations::encode(after.get(&cell).copied());
            if levels.get(old) != new && self.has(cell) {
                out.push(Change::Cell((sheet, cell.0, cell.1), old, new));
            }
        }
    }

    fn settled(&self, before: &Settled, after: &Settled, levels: &LevelMap, out: &mut Vec<Change>) {
        for cell in keys(before, after) {
            let old = before.get(&cell).map(|it| levels.settled(it));
            if old.as_ref() != after.get(&cell) && self.has(cell) {
                out.push(Change::Settled(cell.0, cell.1));
            }
        }
    }

    fn judgements(
        &self,
        segment: Option<SegmentId>,
        before: &Judgements,
        after: &Judgements,
        out: &mut Vec<Change>,
    ) {
        for pair in keys(before, after) {
            let known = [pair.0, pair.1]
                .iter()
                .all(|id| self.factors.contains_key(id));
            if known && before.get(&pair) != after.get(&pair) {
                out.push(Change::Judgement((segment, pair.0, pair.1)));
            }
        }
    }

    /// What a segment has of its own.
    fn segment(&self, before: &Segment, after: &Segment, levels: &LevelMap, out: &mut Vec<Change>) {
        let id = after.id;
        for job in before.jobs.difference(&after.jobs) {
            out.push(Change::Job(id, *job, false));
        }
        for job in after.jobs.difference(&before.jobs) {
            out.push(Change::Job(id, *job, true));
        }
        for factor in keys(&before.importances, &after.importances) {
            let (old, new) = (
                before.importances.get(&factor),
                after.importances.get(&factor),
            );
            if old != new && self.factors.contains_key(&factor) {
                out.push(Change::Importance(id, factor));
            }
        }
        self.judgements(Some(id), &before.judgements, &after.judgements, out);
        let sheet = Sheet::Segment(id);
        self.levels(sheet, (&before.relations, &after.relations), levels, out);
        self.doubts(sheet, &before.not_sure, &after.not_sure, out);
    }
}

fn keys<K: Ord + Copy, V: PartialEq>(
    before: &BTreeMap<K, V>,
    after: &BTreeMap<K, V>,
) -> BTreeSet<K> {
    if before == after {
        return BTreeSet::new();
    }
    before.keys().chain(after.keys()).copied().collect()
}
