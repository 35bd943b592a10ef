//! The ballots, settled cells and judgements by pairs of a merged project.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::cells::{Cell, Cells, has};
use super::change::{PairKey, Sheet};
use super::judge::{Question, Side};
use super::kind::{Kind, by_number};
use super::levels::LevelMap;
use super::order::Verdict;
use super::presence::verdict_of;
use super::sides::Version;
use crate::model::{Ballot, Judgements, List, SegmentId, Settled};

impl<'s> Cells<'s, '_, '_> {
    /// Gives the merged ballots their levels.
    pub fn ballots(&mut self, ballots: &mut List<Ballot>) {
        let sides = self.sides;
        let ours = by_number(&sides.ours.whole.ballots);
        let theirs = by_number(&sides.theirs.whole.ballots);
        let base = (sides.base.as_ref()).map(|base| by_number(&base.whole.ballots));
        for at in 0..ballots.len() {
            let Some(ballot) = ballots.get_mut(at) else {
                continue;
            };
            let number = ballot.id.0;
            let pair = (ours.get(&number), theirs.get(&number));
            ballot.levels = Arc::new(match pair {
                (Some(ours), Some(theirs)) => {
                    let base = base.as_ref().and_then(|base| base.get(&number));
                    let base = base.map(|it| &*it.levels);
                    let sheet = Sheet::Ballot(ballot.id);
                    self.levels(sheet, base, &ours.levels, &theirs.levels)
                }
                (Some(_), None) => self.levels_of_one(&ballot.levels, Side::Ours),
                _ => self.levels_of_one(&ballot.levels, Side::Theirs),
            });
        }
    }

    /// What was settled, in the merged scale.
    pub fn settled(&mut self) -> Arc<Settled> {
        let sides = self.sides;
        let in_merged = |version: &'s Version, levels: &LevelMap| -> Settled {
            let settled = version.whole.settled.iter();
            settled
                .map(|(cell, it)| (*cell, levels.settled(it)))
                .collect()
        };
        let base = sides
            .base
            .as_ref()
            .map(|base| in_merged(base, &self.scales.base_to_merged));
        let ours = in_merged(&sides.ours, &self.scales.ours_to_merged);
        let theirs = in_merged(&sides.theirs, &self.scales.theirs_to_merged);
        let all: BTreeSet<Cell> = ours.keys().chain(theirs.keys()).copied().collect();
        let mut merged = Settled::new();
        for cell in all
            .into_iter()
            .filter(|cell| self.stays(*cell))
            .collect::<Vec<_>>()
        {
            let of = |version: &Version, settled: &Settled| {
                has(version, cell).then(|| settled.get(&cell).cloned())
            };
            let base = (sides.base.as_ref().zip(base.as_ref())).and_then(|(it, base)| of(it, base));
            let (ours, theirs) = (of(&sides.ours, &ours), of(&sides.theirs, &theirs));
            let question = Question::Settled(cell.0, cell.1);
            let value = self.of_both(base.as_ref(), ours, theirs, question);
            merged.extend(value.map(|value| (cell, value)));
        }
        Arc::new(merged)
    }

    /// The judgements for the whole market.
    pub fn whole_judgements(&mut self) -> Arc<Judgements> {
        let base = self.sides.base.as_ref().map(|base| &*base.whole.judgements);
        let (ours, theirs) = (&self.sides.ours.whole, &self.sides.theirs.whole);
        Arc::new(self.judgements(None, base, &ours.judgements, &theirs.judgements))
    }

    pub(super) fn judgements(
        &mut self,
        segment: Option<SegmentId>,
        base: Option<&Judgements>,
        ours: &Judgements,
        theirs: &Judgements,
    ) -> Judgements {
        let sides = self.sides;
        let all: BTreeSet<_> = ours.keys().chain(theirs.keys()).copied().collect();
        let mut merged = Judgements::new();
        for pair in all
            .into_iter()
            .filter(|pair| self.pair_stays(*pair))
            .collect::<Vec<_>>()
        {
            let of = |version: &Version, judgements: &Judgements| {
                let known = [pair.0, pair.1].map(|id| version.has((Kind::Factor, id.0)));
                (known == [true; 2]).then(|| judgements.get(&pair).copied())
            };
            let base = (sides.base.as_ref().zip(base)).and_then(|(it, base)| of(it, base));
            let (ours, theirs) = (of(&sides.ours, ours), of(&sides.theirs, theirs));
            let key: PairKey = (segment, pair.0, pair.1);
            let value = self.of_both(base.as_ref(), ours, theirs, Question::Judgement(key));
            merged.extend(value.map(|value| (pair, value)));
        }
        merged
    }

    /// A value that a side may have or not; none for a side that cannot have one. Without a base what one side left empty is no
    /// other value.
    #[expect(
        clippy::option_option,
        reason = "no such cell, and a cell without a value"
    )]
    pub(super) fn of_both<V: PartialEq>(
        &mut self,
        base: Option<&Option<V>>,
        ours: Option<Option<V>>,
        theirs: Option<Option<V>>,
        question: Question,
    ) -> Option<V> {
        let (ours, theirs) = match (ours, theirs) {
            (Some(ours), Some(theirs)) => (ours, theirs),
            (ours, theirs) => return ours.or(theirs).flatten(),
        };
        let side = match verdict_of(base, &ours, &theirs, PartialEq::eq) {
            Verdict::Ours => Side::Ours,
            Verdict::Theirs => Side::Theirs,
            Verdict::Ask if base.is_none() && ours.is_none() => Side::Theirs,
            Verdict::Ask if base.is_none() && theirs.is_none() => Side::Ours,
            Verdict::Ask => self.judge.ask(question),
        };
        if side == Side::Ours { ours } else { theirs }
    }
}
