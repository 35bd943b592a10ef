//! What the answers say of a hypothesis.

use std::collections::BTreeSet;

use super::settle::{self, Estimate};
use crate::methods::panel::{Base, FEW, Interval, Share, question_figures};
use crate::model::{
    Choice, Claim, Direction, Filter, Hypothesis, Measure, QuestionId, Wave, WaveId,
};

/// What the answers say of a hypothesis.
#[derive(Clone, Debug, PartialEq)]
pub struct Judged {
    /// How many answers the figure rests on.
    pub answers: usize,
    /// The figure, in the unit of the claim's threshold; none where nobody answered.
    pub figure: Option<f64>,
    /// Its 95 % interval; none where there are too few answers for one.
    pub interval: Option<Interval>,
    /// What that makes of the claim.
    pub verdict: Verdict,
    /// True where every wave was read before the claim was written: the data suggested what they are to decide.
    pub after_the_data: bool,
}

impl Judged {
    /// True where there are answers, but too few to conclude from.
    pub const fn is_few(&self) -> bool {
        0 < self.answers && self.answers < FEW
    }
}

/// What the answers make of a claim.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Nobody answered, or a question that is needed has no answers here.
    NoAnswers,
    /// The whole interval lies on the claimed side.
    Confirmed,
    /// The whole interval lies on the other side.
    Refuted,
    /// The interval has the threshold in it.
    Open {
        /// So many more answers would settle it at the same estimate; none where no number up to [`super::MOST_MORE`] would.
        more: Option<u64>,
    },
}

/// Judges a hypothesis by the answers of its waves: a share by Wilson's interval, a mean by Student's, the Net Promoter Score by the
/// normal one. A share that counts those who gave no answer is of all who pass the filter.
pub fn judge(hypothesis: &Hypothesis, base: &Base) -> Judged {
    let claim = &hypothesis.claim;
    let after_the_data = after_the_data(hypothesis, base);
    let estimate = waves(hypothesis).and_then(|waves| {
        let filter = Filter {
            waves,
            ..claim.filter.clone()
        };
        estimate(base, &filter, &claim.measure)
    });
    let Some(estimate) = estimate else {
        return Judged {
            answers: 0,
            figure: None,
            interval: None,
            verdict: Verdict::NoAnswers,
            after_the_data,
        };
    };
    let interval = estimate.interval();
    Judged {
        answers: estimate.answers(),
        figure: estimate.value(),
        interval,
        verdict: verdict(claim, estimate, interval),
        after_the_data,
    }
}

fn verdict(claim: &Claim, estimate: Estimate, interval: Option<Interval>) -> Verdict {
    let threshold = claim.threshold.value();
    let (above, below) = interval.map_or((false, false), |interval| {
        (interval.low > threshold, interval.high < threshold)
    });
    let (claimed, other) = match claim.direction {
        Direction::Above => (above, below),
        Direction::Below => (below, above),
    };
    if claimed {
        Verdict::Confirmed
    } else if other {
        Verdict::Refuted
    } else {
        Verdict::Open {
            more: settle::more(estimate, threshold),
        }
    }
}

/// The figure; none where nobody answered, or where the filter names a question without answers: what it says of that one would be left
/// out, and others would be judged than those who are meant.
fn estimate(base: &Base, filter: &Filter, measure: &Measure) -> Option<Estimate> {
    if !base.unread(filter).is_empty() {
        return None;
    }
    let chart = question_figures(base, filter, measure.question())?;
    let estimate = match measure {
        Measure::Share(question, choices) => {
            let of = if choices.contains(&Choice::Missing) {
                chart.answered + chart.missing
            } else {
                chart.answered
            };
            let count = giving(base, filter, *question, choices);
            Estimate::Share(Share { count, of })
        }
        Measure::Mean(_) => Estimate::Mean(chart.mean?),
        Measure::Nps(_) => Estimate::Nps(chart.nps?),
    };
    (estimate.answers() > 0).then_some(estimate)
}

/// How many of those who pass a filter gave one of these answers: each person once, however many of them they gave.
fn giving(base: &Base, filter: &Filter, question: QuestionId, choices: &BTreeSet<Choice>) -> usize {
    let mut both = filter.clone();
    if both.clauses.contains_key(&question) {
        // The filter speaks of the same question: both must hold.
        let other = Filter {
            clauses: [(question, choices.clone())].into(),
            waves: BTreeSet::new(),
        };
        return shared(&base.passing(filter), &base.passing(&other));
    }
    both.clauses.insert(question, choices.clone());
    base.passing(&both).len()
}

/// How many numbers two rising lists share.
fn shared(first: &[u32], second: &[u32]) -> usize {
    let mut others = second.iter().copied().peekable();
    let is_there = |row: &&u32| {
        while others.next_if(|other| other < *row).is_some() {}
        others.peek() == Some(*row)
    };
    first.iter().filter(is_there).count()
}

/// The waves by which it is judged, none for all: those of the hypothesis that its filter lets in. Nothing where it lets none of them in.
fn waves(hypothesis: &Hypothesis) -> Option<BTreeSet<WaveId>> {
    let (own, filter) = (&hypothesis.waves, &hypothesis.claim.filter.waves);
    if own.is_empty() || filter.is_empty() {
        return Some(own.union(filter).copied().collect());
    }
    let both: BTreeSet<WaveId> = own.intersection(filter).copied().collect();
    (!both.is_empty()).then_some(both)
}

fn after_the_data(hypothesis: &Hypothesis, base: &Base) -> bool {
    let Some(named) = waves(hypothesis) else {
        return false;
    };
    let counts = |wave: &&Wave| named.is_empty() || named.contains(&wave.id);
    let mut waves = base.panel().waves.iter().filter(counts).peekable();
    waves.peek().is_some() && waves.all(|wave| wave.read <= hypothesis.written)
}
