//! From the panel to importances: four derivations side by side, and how many classes each would change.

mod moved;
mod tally;

use std::collections::BTreeMap;

use chrono::NaiveDateTime;

use super::quantile::NORMAL_975;
use super::{Base, Share};
use crate::methods::matrix::{Scope, figures};
use crate::methods::pairs::effect;
use crate::model::{
    Derivation, FactorId, Filter, Importance, Project, SegmentId, Taken, TakenImportance, Weighting,
};

pub use moved::{Moved, moved};
use tally::{FactorTally, Sum, Tally};

/// The importances that a derivation gives.
#[derive(Clone, Debug, PartialEq)]
pub struct Derived {
    /// How.
    pub derivation: Derivation,
    /// Each factor that was asked about and answered by somebody.
    pub factors: BTreeMap<FactorId, TakenImportance>,
}

/// All derivations side by side.
#[derive(Clone, Debug, PartialEq)]
pub struct Ways {
    /// How many people pass the filter.
    pub respondents: usize,
    /// Each derivation in order, with how many classes of touchpoints it would change and of how many.
    pub ways: Vec<(Derived, usize, usize)>,
}

impl Ways {
    /// What a derivation would have the project keep; none where nobody answered about any factor.
    pub fn taken(
        &self,
        derivation: Derivation,
        filter: &Filter,
        at: NaiveDateTime,
    ) -> Option<Taken> {
        let mut ways = self.ways.iter().map(|(derived, ..)| derived);
        let derived = ways.find(|derived| derived.derivation == derivation)?;
        derived.clone().taken(self.respondents, filter, at)
    }
}

impl Derived {
    fn taken(self, respondents: usize, filter: &Filter, at: NaiveDateTime) -> Option<Taken> {
        (!self.factors.is_empty()).then(|| Taken {
            filter: filter.clone(),
            derivation: self.derivation,
            at,
            respondents: u32::try_from(respondents).unwrap_or(u32::MAX),
            factors: self.factors,
        })
    }
}

/// The importances of one derivation under a filter. Answers of another range than 1…5 are carried onto it in proportion first.
///
/// Standard errors: of the mean, s / √n; of the top two boxes, 4 · √(p (1 − p) / n), and where everybody or nobody is in them, where that
/// would be 0, four times half of Wilson's interval by 1.96 (ours); of centred answers and of ranks, the standard error of the mean of what each
/// person says, times 4 by the span from the least to the greatest factor, as if both ends were known (the delta method, ours).
/// A person with gaps is taken over the factors that they answered; their ranks are set on 0…1 first, so that the
/// most important of three weighs as the most important of nine, and a single answer ranks in the middle (ours). Where all
/// factors are equal, there are no ends, and all get 3 without a standard error (ours).
pub fn derive(project: &Project, base: &Base, filter: &Filter, derivation: Derivation) -> Derived {
    of_tally(&Tally::new(project, base, filter), derivation)
}

/// All four beside each other, for the whole market or for a segment.
pub fn ways(project: &Project, segment: Option<SegmentId>, base: &Base, filter: &Filter) -> Ways {
    let tally = Tally::new(project, base, filter);
    let scope = segment.map_or(Scope::Whole, Scope::Segment);
    let now = figures(project, scope);
    let classed = now.touchpoints.iter().filter(|item| item.class.is_some());
    let classed = classed.count();
    let way = |derivation| {
        let derived = of_tally(&tally, derivation);
        let values = (derived.factors.iter()).map(|(id, taken)| (*id, taken.value.value()));
        let changes = effect(project, scope, &now, values).classes.touchpoints;
        (derived, changes, classed)
    };
    Ways {
        respondents: tally.respondents,
        ways: Derivation::ALL.into_iter().map(way).collect(),
    }
}

/// Whether an importance was taken from the panel and then changed by hand: what was taken, where it was.
pub fn is_by_hand(
    project: &Project,
    segment: Option<SegmentId>,
    factor: FactorId,
) -> Option<TakenImportance> {
    Taken::by_hand(project, segment, factor)
}

/// Wider than rounding, narrower than what a million people's answers can differ by.
const EQUAL: f64 = 1e-9;

fn of_tally(tally: &Tally, derivation: Derivation) -> Derived {
    let of = |sum: fn(&FactorTally) -> Sum| {
        let spread = Spread::new(tally.factors.iter().map(|factor| sum(factor).mean()));
        let values = (tally.factors.iter()).map(move |factor| {
            let sum = sum(factor);
            let error = sum.standard_error().zip(spread.scale());
            (
                spread.value(sum.mean()),
                error.map(|(error, scale)| error * scale),
            )
        });
        values.collect::<Vec<_>>()
    };
    let values = match derivation {
        Derivation::Mean => (tally.factors.iter())
            .map(|factor| (factor.answers.mean(), factor.answers.standard_error()))
            .collect(),
        Derivation::TopTwoBox => tally.factors.iter().map(top_two).collect(),
        Derivation::Centred => of(|factor| factor.centred),
        Derivation::Rank => of(|factor| factor.ranks),
    };
    let factors = tally.factors.iter().zip(values);
    let factors = factors.filter_map(|(factor, (value, standard_error))| {
        // Rounding must not lift it over the end.
        let value = Importance::new(value.clamp(1.0, 5.0), Weighting::OneToFive).ok()?;
        let taken = TakenImportance {
            value,
            standard_error,
            answers: u32::try_from(factor.answers.count).unwrap_or(u32::MAX),
        };
        Some((factor.factor, taken))
    });
    Derived {
        derivation,
        factors: factors.collect(),
    }
}

fn top_two(factor: &FactorTally) -> (f64, Option<f64>) {
    let share = Share {
        count: factor.high,
        of: factor.answers.count,
    };
    let p = share.value().unwrap_or(0.0);
    let error = if share.count == 0 || share.count == share.of {
        let interval = share.interval();
        interval.map_or(0.0, |interval| {
            (interval.high - interval.low) / 2.0 / NORMAL_975
        })
    } else {
        (p * (1.0 - p) / share.of as f64).sqrt()
    };
    (1.0 + 4.0 * p, (share.of > 1).then_some(4.0 * error))
}

/// From the least to the greatest onto 1…5.
#[derive(Clone, Copy)]
struct Spread {
    least: f64,
    greatest: f64,
}

impl Spread {
    fn new(values: impl Iterator<Item = f64> + Clone) -> Self {
        Self {
            least: values.clone().fold(f64::MAX, f64::min),
            greatest: values.fold(f64::MIN, f64::max),
        }
    }

    /// So much of 1…5 is one unit; none where there is no span.
    fn scale(self) -> Option<f64> {
        let span = self.greatest - self.least;
        (span > EQUAL).then(|| 4.0 / span)
    }

    fn value(self, value: f64) -> f64 {
        let scale = self.scale();
        scale.map_or(3.0, |scale| 1.0 + (value - self.least) * scale)
    }
}
