//! Ballots, settled cells and judgements by pairs of a file, checked.

use std::sync::Arc;

use chrono::NaiveDate;

use super::check::{Checker, find};
use super::locate::{Path, Step};
use super::problem::FileProblem;
use super::{tracks, v4};
use crate::model::{
    Ballot, BallotId, FactorId, Judgements, Preference, Problem, Settled, Settlement, TouchpointId,
    check_text, is_plain_date,
};

impl Checker {
    /// A ballot. A level of a cell that does not exist is left out with a word.
    pub(super) fn ballot(&mut self, at: usize, ballot: v4::Ballot) -> Ballot {
        let place = |field| vec![Step::Field("ballots"), Step::Index(at), Step::Field(field)];
        let date = self.date(ballot.date, || place("date"));
        let levels = self.levels(&ballot.levels, |entry| {
            place("levels")
                .into_iter()
                .chain([Step::Index(entry)])
                .collect()
        });
        Ballot {
            id: BallotId(ballot.id.0),
            rater: ballot.rater,
            source: ballot.source,
            date,
            is_in: ballot.is_in,
            levels: Arc::new(levels),
        }
    }

    /// What the room settled. Its texts and dates are checked here, where each has a place.
    pub(super) fn settled(&mut self, entries: Vec<v4::Settlement>) -> Settled {
        let mut settled = Settled::new();
        for (at, entry) in entries.into_iter().enumerate() {
            let place = |field: Option<&'static str>| -> Path {
                let whole = [Step::Field("settled"), Step::Index(at)];
                whole.into_iter().chain(field.map(Step::Field)).collect()
            };
            let (factor, touchpoint, level) = (entry.factor, entry.touchpoint, entry.level.0);
            let there = find(&self.factors, factor.0).is_some()
                && find(&self.touchpoints, touchpoint.0).is_some();
            if !there {
                let (factor, touchpoint) = (factor.0, touchpoint.0);
                if entry.reason.trim().is_empty() {
                    let problem = FileProblem::DanglingSettled {
                        factor,
                        touchpoint,
                        level,
                    };
                    self.mended.push(place(None), problem);
                } else {
                    self.fatal.push(place(None), Problem::SettledNowhere.into());
                }
                continue;
            }
            let date = self.date(entry.date, || place(Some("date")));
            if date.is_some_and(|date| !is_plain_date(date)) {
                self.fatal.push(place(Some("date")), Problem::Date.into());
                continue;
            }
            if let Err(error) = check_text(&entry.reason) {
                let problem = Problem::Text(error).into();
                self.fatal.push(place(Some("reason")), problem);
                continue;
            }
            if !self.legal(entry.level, || place(Some("level"))) {
                continue;
            }
            let settlement = Settlement {
                level,
                reason: entry.reason,
                date,
            };
            let cell = (FactorId(factor.0), TouchpointId(touchpoint.0));
            let (factor, touchpoint) = (factor.0, touchpoint.0);
            match settled.get(&cell) {
                None => {
                    settled.insert(cell, settlement);
                }
                Some(before) if *before == settlement => self.mended.push(
                    place(None),
                    FileProblem::DoubleSettled { factor, touchpoint },
                ),
                Some(_) => self
                    .fatal
                    .push(place(None), FileProblem::TwoSettled { factor, touchpoint }),
            }
        }
        settled
    }

    /// Judgements by pairs; `path` says where an entry stands. One with the larger id first is turned round without a word lost.
    pub(super) fn judgements(
        &mut self,
        entries: &[v4::Judgement],
        path: impl Fn(usize) -> Path,
    ) -> Judgements {
        let mut judgements = Judgements::new();
        for (at, (first, second, number)) in entries.iter().enumerate() {
            let (first, second, number) = (first.0, second.0, number.0);
            let Some(preference) = Preference::of_number(number) else {
                continue;
            };
            if first == second {
                self.fatal
                    .push(path(at), Problem::Pair(first, second).into());
                continue;
            }
            let nobody = [first, second].map(|id| find(&self.factors, id).is_none());
            if nobody.contains(&true) {
                let problem = FileProblem::DanglingJudgement {
                    first,
                    second,
                    number,
                };
                self.mended.push(path(at), problem);
                continue;
            }
            let (pair, preference) = if first < second {
                ((FactorId(first), FactorId(second)), preference)
            } else {
                let problem = FileProblem::TurnedJudgement { first, second };
                self.mended.push(path(at), problem);
                ((FactorId(second), FactorId(first)), preference.turned())
            };
            match judgements.get(&pair) {
                None => {
                    judgements.insert(pair, preference);
                }
                Some(before) if *before == preference => self
                    .mended
                    .push(path(at), FileProblem::DoubleJudgement { first, second }),
                Some(_) => self
                    .fatal
                    .push(path(at), FileProblem::TwoJudgements { first, second }),
            }
        }
        judgements
    }

    /// A day, or a problem where the text is none.
    pub(super) fn date(
        &mut self,
        text: Option<String>,
        path: impl Fn() -> Path,
    ) -> Option<NaiveDate> {
        let text = text?;
        let date = tracks::date(&text);
        if date.is_none() {
            self.fatal.push(path(), FileProblem::Date(text));
        }
        date
    }
}
