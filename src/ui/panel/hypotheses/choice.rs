//! Which hypotheses are listed and in which order.

use std::cmp::Reverse;

use crate::methods::hypotheses::{Judged, Verdict};
use crate::model::{Hypothesis, HypothesisState};

/// A verdict without its numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Kind {
    Confirmed,
    Refuted,
    Open,
    NoAnswers,
}

impl Kind {
    pub(super) const ALL: [Self; 4] = [Self::Confirmed, Self::Refuted, Self::Open, Self::NoAnswers];

    pub(super) const fn of(verdict: Verdict) -> Self {
        match verdict {
            Verdict::Confirmed => Self::Confirmed,
            Verdict::Refuted => Self::Refuted,
            Verdict::Open { .. } => Self::Open,
            Verdict::NoAnswers => Self::NoAnswers,
        }
    }

    /// The key of its word.
    pub(super) const fn key(self) -> &'static str {
        match self {
            Self::Confirmed => "hypotheses-confirmed",
            Self::Refuted => "hypotheses-refuted",
            Self::Open => "hypotheses-open",
            Self::NoAnswers => "hypotheses-no-answers",
        }
    }
}

/// In which order they are listed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Order {
    #[default]
    Written,
    Verdict,
    State,
    Owner,
    /// Those that need the fewest answers more first.
    Needed,
}

impl Order {
    pub(super) const ALL: [Self; 5] = [
        Self::Written,
        Self::Verdict,
        Self::State,
        Self::Owner,
        Self::Needed,
    ];

    /// The key of its words.
    pub(super) const fn key(self) -> &'static str {
        match self {
            Self::Written => "hypotheses-order-written",
            Self::Verdict => "hypotheses-order-verdict",
            Self::State => "hypotheses-order-state",
            Self::Owner => "hypotheses-order-owner",
            Self::Needed => "hypotheses-order-needed",
        }
    }

    /// The one after it.
    pub(super) fn next(self) -> Self {
        let at = Self::ALL.iter().position(|it| *it == self).unwrap_or(0);
        Self::ALL.get(at + 1).copied().unwrap_or_default()
    }
}

/// Which are listed: those that fit every choice that was made.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Listed {
    pub(super) verdict: Option<Kind>,
    pub(super) state: Option<HypothesisState>,
    pub(super) owner: Option<String>,
    pub(super) order: Order,
}

impl Listed {
    /// True where something may be left out.
    pub(super) const fn leaves_out(&self) -> bool {
        self.verdict.is_some() || self.state.is_some() || self.owner.is_some()
    }

    /// The next verdict, and behind the last all.
    pub(super) fn next_verdict(&mut self) {
        self.verdict = match self.verdict {
            None => Kind::ALL.first().copied(),
            Some(kind) => {
                let at = Kind::ALL.iter().position(|it| *it == kind);
                at.and_then(|at| Kind::ALL.get(at + 1)).copied()
            }
        };
    }

    fn fits(&self, hypothesis: &Hypothesis, judged: Option<&Judged>) -> bool {
        let kind = judged.map(|judged| Kind::of(judged.verdict));
        (self.verdict.is_none() || self.verdict == kind)
            && self.state.is_none_or(|state| state == hypothesis.state)
            && (self.owner.as_ref()).is_none_or(|owner| *owner == hypothesis.owner)
    }

    /// Those that are listed, in order.
    pub(super) fn pick<'a>(
        &self,
        all: impl Iterator<Item = (&'a Hypothesis, Option<&'a Judged>)>,
    ) -> Vec<(&'a Hypothesis, Option<&'a Judged>)> {
        let mut found: Vec<_> = all.filter(|(it, judged)| self.fits(it, *judged)).collect();
        let kind = |judged: Option<&Judged>| {
            // Without a verdict they come last.
            judged.map_or((1, None), |it| (0, Some(Kind::of(it.verdict))))
        };
        match self.order {
            Order::Written => {}
            Order::Verdict => found.sort_by_key(|(_, judged)| kind(*judged)),
            Order::State => found.sort_by_key(|(it, _)| it.state),
            Order::Owner => found.sort_by_key(|(it, _)| (it.owner.is_empty(), it.owner.clone())),
            Order::Needed => found.sort_by_key(|(_, judged)| {
                let more = judged.and_then(|judged| match judged.verdict {
                    Verdict::Open { more } => more,
                    _ => None,
                });
                Reverse(more.map(|more| u64::MAX - more))
            }),
        }
        found
    }
}
