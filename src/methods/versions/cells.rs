//! The relations of a merged project, whole market and segments, with their doubts and own importances.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::change::{CellKey, Sheet};
use super::judge::{Judge, Question, Side};
use super::kind::{Kind, by_number};
use super::levels::LevelMap;
use super::order::Verdict;
use super::sides::{Sides, Version};
use crate::model::{
    Factor, FactorId, Importance, Levels, List, NotSure, Project, Relations, Scale, Segment,
    SegmentId, Touchpoint, TouchpointId,
};

/// Cells by factor and touchpoint.
pub(super) type Cell = (FactorId, TouchpointId);

/// What merging cells needs.
pub(super) struct Cells<'s, 'j, 'a> {
    pub(super) sides: &'s Sides,
    pub(super) judge: &'j mut Judge<'a>,
    pub(super) here: &'s BTreeSet<u32>,
    pub(super) scales: Scales,
    /// Whose values are taken where both are the same in their scales.
    home: Side,
}

/// How cells of one project read in the scale of another.
pub(super) struct Scales {
    base_to_ours: LevelMap,
    base_to_theirs: LevelMap,
    ours_to_theirs: LevelMap,
    theirs_to_ours: LevelMap,
    pub(super) ours_to_merged: LevelMap,
    pub(super) theirs_to_merged: LevelMap,
    pub(super) base_to_merged: LevelMap,
}

/// The encoded values of a cell; none where a project has no such cell.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Values {
    base: Option<u8>,
    ours: Option<u8>,
    theirs: Option<u8>,
}

impl Scales {
    fn verdict(&self, base: Option<u8>, ours: u8, theirs: u8, home: Side) -> Verdict {
        if self.ours_to_theirs.get(ours) == theirs || self.theirs_to_ours.get(theirs) == ours {
            return match home {
                Side::Ours => Verdict::Ours,
                Side::Theirs => Verdict::Theirs,
            };
        }
        match base {
            Some(base) if self.base_to_ours.get(base) == ours => Verdict::Theirs,
            Some(base) if self.base_to_theirs.get(base) == theirs => Verdict::Ours,
            // What nobody rated is no other level.
            None if ours == 0 => Verdict::Theirs,
            None if theirs == 0 => Verdict::Ours,
            _ => Verdict::Ask,
        }
    }
}

impl<'s, 'j, 'a> Cells<'s, 'j, 'a> {
    /// Under the scale that the merged project has, which is that of a side.
    pub fn of(
        sides: &'s Sides,
        judge: &'j mut Judge<'a>,
        here: &'s BTreeSet<u32>,
        home: Side,
        merged: &Scale,
    ) -> Self {
        let ours = &sides.ours.whole.scale;
        let theirs = &sides.theirs.whole.scale;
        let base = sides.base.as_ref().map_or(ours, |base| &base.whole.scale);
        Self {
            sides,
            judge,
            here,
            home,
            scales: Scales {
                base_to_ours: LevelMap::between(base, ours),
                base_to_theirs: LevelMap::between(base, theirs),
                ours_to_theirs: LevelMap::between(ours, theirs),
                theirs_to_ours: LevelMap::between(theirs, ours),
                ours_to_merged: LevelMap::between(ours, merged),
                theirs_to_merged: LevelMap::between(theirs, merged),
                base_to_merged: LevelMap::between(base, merged),
            },
        }
    }

    /// The value of a cell in the merged scale.
    fn value(&mut self, key: impl FnOnce() -> CellKey, values: Values) -> u8 {
        let (ours, theirs) = match (values.ours, values.theirs) {
            (Some(ours), Some(theirs)) => (ours, theirs),
            (Some(ours), None) => return self.scales.ours_to_merged.get(ours),
            (None, Some(theirs)) => return self.scales.theirs_to_merged.get(theirs),
            (None, None) => return 0,
        };
        let side = match self.scales.verdict(values.base, ours, theirs, self.home) {
            Verdict::Ours => Side::Ours,
            Verdict::Theirs => Side::Theirs,
            Verdict::Ask => self.judge.ask(Question::Cell(key())),
        };
        match side {
            Side::Ours => self.scales.ours_to_merged.get(ours),
            Side::Theirs => self.scales.theirs_to_merged.get(theirs),
        }
    }

    /// The grid of these factors and touchpoints.
    pub fn relations(
        &mut self,
        factors: &List<Factor>,
        touchpoints: &List<Touchpoint>,
    ) -> Relations {
        let sides = self.sides;
        let grids = [
            sides.base.as_ref().map(|base| Grid::of(&base.whole)),
            Some(Grid::of(&sides.ours.whole)),
            Some(Grid::of(&sides.theirs.whole)),
        ];
        let columns: Vec<(TouchpointId, [Option<usize>; 3])> = touchpoints
            .iter()
            .map(|it| {
                (
                    it.id,
                    grids.each_ref().map(|grid| grid.as_ref()?.column(it.id)),
                )
            })
            .collect();
        let rows = factors.iter().map(|factor| {
            let rows = grids.each_ref().map(|grid| grid.as_ref()?.row(factor.id));
            let mut row = Vec::with_capacity(columns.len());
            for (touchpoint, at) in &columns {
                let [base, ours, theirs] = [0, 1, 2].map(|side: usize| {
                    let (row, at) = (rows.get(side)?.as_ref()?, at.get(side)?.as_ref()?);
                    row.get(*at).copied()
                });
                let values = Values { base, ours, theirs };
                row.push(self.value(|| (Sheet::Whole, factor.id, *touchpoint), values));
            }
            row
        });
        Relations::from_cells(touchpoints.len(), rows.collect::<Vec<_>>())
    }

    /// The doubts about the whole market.
    pub fn not_sure(&self) -> Arc<NotSure> {
        let base = self.sides.base.as_ref().map(|base| &*base.whole.not_sure);
        let (ours, theirs) = (&self.sides.ours.whole, &self.sides.theirs.whole);
        self.doubts(base, &ours.not_sure, &theirs.not_sure)
    }

    fn doubts(&self, base: Option<&NotSure>, ours: &NotSure, theirs: &NotSure) -> Arc<NotSure> {
        let known = |version: &Version, cell: &Cell| has(version, *cell);
        let all = set(self.sides, base, ours, theirs, known);
        let stay = |cell: &Cell| self.here.contains(&cell.0.0) && self.here.contains(&cell.1.0);
        Arc::new(all.filter(stay).collect())
    }

    /// Gives the merged segments what they have of their own.
    pub fn segments(&mut self, segments: &mut List<Segment>) {
        let sides = self.sides;
        let ours = by_number(&sides.ours.whole.segments);
        let theirs = by_number(&sides.theirs.whole.segments);
        let base = sides
            .base
            .as_ref()
            .map(|base| by_number(&base.whole.segments));
        for at in 0..segments.len() {
            let Some(id) = segments.get(at).map(|segment| segment.id) else {
                continue;
            };
            let base = base.as_ref().and_then(|base| base.get(&id.0).copied());
            let pair = (ours.get(&id.0).copied(), theirs.get(&id.0).copied());
            let Some(segment) = segments.get_mut(at) else {
                continue;
            };
            match pair {
                (Some(ours), Some(theirs)) => self.both(segment, base, ours, theirs),
                (Some(_), None) => self.one(segment, Side::Ours),
                _ => self.one(segment, Side::Theirs),
            }
        }
    }

    /// A segment of one side: what it has of its own of items that stay, in the merged scale.
    fn one(&self, segment: &mut Segment, side: Side) {
        let here = self.here;
        segment.relations = Arc::new(self.levels_of_one(&segment.relations, side));
        let stays = |cell: &Cell| self.stays(*cell);
        let both = |pair: &(FactorId, FactorId)| self.pair_stays(*pair);
        Arc::make_mut(&mut segment.judgements).retain(|pair, _| both(pair));
        Arc::make_mut(&mut segment.importances).retain(|id, _| here.contains(&id.0));
        Arc::make_mut(&mut segment.not_sure).retain(stays);
        Arc::make_mut(&mut segment.jobs).retain(|id| here.contains(&id.0));
    }

    pub(super) fn stays(&self, (factor, touchpoint): Cell) -> bool {
        self.here.contains(&factor.0) && self.here.contains(&touchpoint.0)
    }

    pub(super) fn pair_stays(&self, (first, second): (FactorId, FactorId)) -> bool {
        self.here.contains(&first.0) && self.here.contains(&second.0)
    }

    /// The levels of a sheet that only one side has.
    pub(super) fn levels_of_one(&self, levels: &Levels, side: Side) -> Levels {
        let map = match side {
            Side::Ours => &self.scales.ours_to_merged,
            Side::Theirs => &self.scales.theirs_to_merged,
        };
        let stay = levels.iter().filter(|(cell, _)| self.stays(**cell));
        let mapped = stay.filter_map(|(cell, level)| {
            let level = map.get(Relations::encode(Some(*level)));
            Some((*cell, Relations::decode(level)?))
        });
        mapped.collect()
    }

    fn both(
        &mut self,
        segment: &mut Segment,
        base: Option<&Segment>,
        ours: &Segment,
        theirs: &Segment,
    ) {
        let id = segment.id;
        let relations = base.map(|base| &*base.relations);
        let sheet = Sheet::Segment(id);
        segment.relations =
            Arc::new(self.levels(sheet, relations, &ours.relations, &theirs.relations));
        let judged = base.map(|base| &*base.judgements);
        let judged = self.judgements(Some(id), judged, &ours.judgements, &theirs.judgements);
        segment.judgements = Arc::new(judged);
        segment.importances = Arc::new(self.own_importances(id, base, ours, theirs));
        let doubts = base.map(|base| &*base.not_sure);
        segment.not_sure = self.doubts(doubts, &ours.not_sure, &theirs.not_sure);
        let jobs = base.map(|base| &*base.jobs);
        let jobs = set(
            self.sides,
            jobs,
            &ours.jobs,
            &theirs.jobs,
            |version, job| version.has((Kind::Job, job.0)),
        );
        let here = self.here;
        segment.jobs = Arc::new(jobs.filter(|job| here.contains(&job.0)).collect());
    }

    /// The levels of a sheet that both sides have.
    pub(super) fn levels(
        &mut self,
        sheet: Sheet,
        base: Option<&Levels>,
        ours: &Levels,
        theirs: &Levels,
    ) -> Levels {
        let all = ours.keys().chain(theirs.keys());
        let all: BTreeSet<Cell> = all.copied().collect();
        let sides = self.sides;
        let mut merged = BTreeMap::new();
        for cell in all {
            if !(self.here.contains(&cell.0.0) && self.here.contains(&cell.1.0)) {
                continue;
            }
            let own = |version: &Version, levels: &Levels| {
                let level = levels.get(&cell).copied();
                has(version, cell).then(|| Relations::encode(level))
            };
            let values = Values {
                base: (sides.base.as_ref().zip(base)).and_then(|(it, base)| own(it, base)),
                ours: own(&sides.ours, ours),
                theirs: own(&sides.theirs, theirs),
            };
            let value = self.value(|| (sheet, cell.0, cell.1), values);
            if let Some(level) = Relations::decode(value) {
                merged.insert(cell, level);
            }
        }
        merged
    }

    fn own_importances(
        &mut self,
        segment: SegmentId,
        base: Option<&Segment>,
        ours: &Segment,
        theirs: &Segment,
    ) -> BTreeMap<FactorId, Importance> {
        let all = ours.importances.keys().chain(theirs.importances.keys());
        let all: BTreeSet<FactorId> = all.copied().collect();
        let sides = self.sides;
        let mut merged = BTreeMap::new();
        for factor in all.into_iter().filter(|id| self.here.contains(&id.0)) {
            let key = (Kind::Factor, factor.0);
            let own = |version: &Version, segment: &Segment| {
                let importance = segment.importances.get(&factor).copied();
                version.has(key).then_some(importance)
            };
            let base = (sides.base.as_ref().zip(base)).and_then(|(it, base)| own(it, base));
            let (ours, theirs) = (own(&sides.ours, ours), own(&sides.theirs, theirs));
            let question = Question::Importance(segment, factor);
            let value = self.of_both(base.as_ref(), ours, theirs, question);
            merged.extend(value.map(|value| (factor, value)));
        }
        merged
    }
}

/// True where a project has both ends of a cell.
pub(super) fn has(version: &Version, (factor, touchpoint): Cell) -> bool {
    version.has((Kind::Factor, factor.0)) && version.has((Kind::Touchpoint, touchpoint.0))
}

/// What both sets have, what one added, and not what one took away. What a side cannot have says nothing of it.
fn set<'s, K: Ord + Copy>(
    sides: &'s Sides,
    base: Option<&'s BTreeSet<K>>,
    ours: &'s BTreeSet<K>,
    theirs: &'s BTreeSet<K>,
    has: impl Fn(&Version, &K) -> bool + 's,
) -> impl Iterator<Item = K> + 's {
    let all = ours.union(theirs).copied();
    all.filter(move |key| {
        let (mine, yours) = (ours.contains(key), theirs.contains(key));
        let other = if mine { &sides.theirs } else { &sides.ours };
        let taken_away = base.is_some_and(|base| base.contains(key)) && has(other, key);
        mine && yours || !taken_away
    })
}

/// A project's relations by ids.
struct Grid<'p> {
    rows: BTreeMap<FactorId, usize>,
    columns: BTreeMap<TouchpointId, usize>,
    relations: &'p Relations,
}

impl<'p> Grid<'p> {
    fn of(project: &'p Project) -> Self {
        Self {
            rows: project.factors.iter().map(|it| it.id).zip(0..).collect(),
            columns: (project.touchpoints.iter().map(|it| it.id).zip(0..)).collect(),
            relations: &project.relations,
        }
    }

    fn row(&self, factor: FactorId) -> Option<&'p [u8]> {
        self.rows.get(&factor).map(|at| self.relations.row(*at))
    }

    fn column(&self, touchpoint: TouchpointId) -> Option<usize> {
        self.columns.get(&touchpoint).copied()
    }
}
