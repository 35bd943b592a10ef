//! Differences counted by kind, and the counts as one sentence.

use std::collections::BTreeSet;

use super::change::{Change, Sheet};
use super::fields::{BLIND, CLASS_RULE, IMPORTANCE_OF_FACTOR, SCALE, TAKEN, WEIGHTING};
use super::kind::Kind;
use super::words::{joined, word};
use crate::i18n::Message;
use crate::model::Id;

/// How much differs, by kind.
#[derive(Default)]
pub(super) struct Tally {
    relations: usize,
    importances: usize,
    doubts: usize,
    /// Levels on ballots.
    rated: usize,
    settled: usize,
    judgements: usize,
    lists: [Counts; 11],
    head: BTreeSet<&'static str>,
    order: bool,
}

#[derive(Default)]
struct Counts {
    more: usize,
    fewer: usize,
    changed: BTreeSet<u32>,
}

/// The words of a kind's counts: more, fewer, both, changed.
const LISTS: [[&str; 4]; 11] = [
    [
        "versions-more-stages",
        "versions-fewer-stages",
        "versions-swapped-stages",
        "versions-changed-stages",
    ],
    [
        "versions-more-touchpoints",
        "versions-fewer-touchpoints",
        "versions-swapped-touchpoints",
        "versions-changed-touchpoints",
    ],
    [
        "versions-more-factors",
        "versions-fewer-factors",
        "versions-swapped-factors",
        "versions-changed-factors",
    ],
    [
        "versions-more-segments",
        "versions-fewer-segments",
        "versions-swapped-segments",
        "versions-changed-segments",
    ],
    [
        "versions-more-jobs",
        "versions-fewer-jobs",
        "versions-swapped-jobs",
        "versions-changed-jobs",
    ],
    [
        "versions-more-tracks",
        "versions-fewer-tracks",
        "versions-swapped-tracks",
        "versions-changed-tracks",
    ],
    [
        "versions-more-notes",
        "versions-fewer-notes",
        "versions-swapped-notes",
        "versions-changed-notes",
    ],
    [
        "versions-more-ballots",
        "versions-fewer-ballots",
        "versions-swapped-ballots",
        "versions-changed-ballots",
    ],
    [
        "versions-more-questions",
        "versions-fewer-questions",
        "versions-swapped-questions",
        "versions-changed-questions",
    ],
    [
        "versions-more-waves",
        "versions-fewer-waves",
        "versions-swapped-waves",
        "versions-changed-waves",
    ],
    [
        "versions-more-hypotheses",
        "versions-fewer-hypotheses",
        "versions-swapped-hypotheses",
        "versions-changed-hypotheses",
    ],
];

impl Tally {
    pub fn of<'c>(changes: impl IntoIterator<Item = &'c Change>) -> Self {
        let mut tally = Self::default();
        for change in changes {
            tally.count(*change);
        }
        tally
    }

    fn count(&mut self, change: Change) {
        match change {
            Change::Head(at) => {
                self.head.insert(match at {
                    SCALE => "versions-count-scale",
                    WEIGHTING => "versions-count-weighting",
                    CLASS_RULE => "versions-count-rule",
                    BLIND => "versions-count-blind",
                    TAKEN => "versions-count-taken",
                    _ => "versions-count-about",
                });
            }
            // An entry counts as a change of its track.
            Change::Added(kind, _) | Change::Removed(kind, _) | Change::Field(kind, ..)
                if let Some(track) = kind.track() =>
            {
                self.change(Kind::Track, track.number());
            }
            Change::Added(kind, _) => self.list(kind, |counts| counts.more += 1),
            Change::Removed(kind, _) => self.list(kind, |counts| counts.fewer += 1),
            Change::Field(Kind::Factor, _, IMPORTANCE_OF_FACTOR) | Change::Importance(..) => {
                self.importances += 1;
            }
            Change::Field(kind, number, _) => self.change(kind, number),
            Change::Order(kind) => match kind.track() {
                Some(track) => self.change(Kind::Track, track.number()),
                None => self.order = true,
            },
            Change::Cell((Sheet::Ballot(_), ..), ..) => self.rated += 1,
            Change::Cell(..) => self.relations += 1,
            Change::Settled(..) => self.settled += 1,
            Change::Judgement(..) => self.judgements += 1,
            Change::Doubt(..) => self.doubts += 1,
            Change::Job(segment, ..) => self.change(Kind::Segment, segment.number()),
        }
    }

    fn change(&mut self, kind: Kind, number: u32) {
        self.list(kind, |counts| {
            counts.changed.insert(number);
        });
    }

    fn list(&mut self, kind: Kind, count: impl Fn(&mut Counts)) {
        let at = match kind {
            Kind::Stage => 0,
            Kind::Touchpoint => 1,
            Kind::Factor => 2,
            Kind::Segment => 3,
            Kind::Job => 4,
            Kind::Note => 6,
            Kind::Ballot => 7,
            Kind::Question => 8,
            Kind::Wave => 9,
            Kind::Hypothesis => 10,
            _ => 5,
        };
        if let Some(counts) = self.lists.get_mut(at) {
            count(counts);
        }
    }

    /// True where nothing was counted.
    pub fn is_empty(&self) -> bool {
        let lists = self.lists.iter();
        let mut lists = lists.map(|it| it.more + it.fewer + it.changed.len());
        let cells = self.relations + self.importances + self.doubts;
        let cells = cells + self.rated + self.settled + self.judgements;
        cells == 0 && lists.all(|count| count == 0) && self.head.is_empty() && !self.order
    }

    pub fn sentence(&self) -> Message {
        let count = |count: usize, key| (count > 0).then(|| Message::new(key).with("count", count));
        let mut parts: Vec<Message> = Vec::new();
        parts.extend(count(self.relations, "versions-count-relations"));
        parts.extend(count(self.importances, "versions-count-importances"));
        parts.extend(count(self.doubts, "versions-count-doubts"));
        parts.extend(count(self.rated, "versions-count-rated"));
        parts.extend(count(self.settled, "versions-count-settled"));
        parts.extend(count(self.judgements, "versions-count-judgements"));
        for (counts, [more, fewer, both, changed]) in self.lists.iter().zip(LISTS) {
            parts.extend(match (counts.more, counts.fewer) {
                (0, fewer_of) => count(fewer_of, fewer),
                (more_of, 0) => count(more_of, more),
                (more_of, fewer_of) => Some(
                    Message::new(both)
                        .with("more", more_of)
                        .with("fewer", fewer_of),
                ),
            });
            parts.extend(count(counts.changed.len(), changed));
        }
        parts.extend(self.head.iter().map(|key| word(key)));
        if self.order {
            parts.push(word("versions-count-order"));
        }
        joined(parts).unwrap_or_else(|| word("versions-none"))
    }
}
