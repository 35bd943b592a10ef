//! Natural breaks while one importance moves: where another number of critical touchpoints comes to leave less deviation.
//!
//! What a cut leaves is the whole squared deviation less its gain, Σ S²/n over its classes, S the sum of a class's scores about
//! the mean of all. The best gain for a number of critical scores is convex in the importance: the sum of the c highest scores
//! is the greatest of all sums of c straight lines, so it is convex, through every change of the order too; a gain is convex in
//! those sums and grows with them while its classes stand in order; and the greatest of convex functions is convex. So between
//! two places the rivals stay under the chord of their greatest gain, the number in force stays above the tangents of its own,
//! and where these do not meet nothing changes (ours). Near a change both bounds close in quadratically.

use std::cmp::Ordering;

use super::events::{Event, Line, sum};
use super::search::tiny;
use crate::methods::matrix::{JENKS_SLACK, Split, jenks_splits};

/// Scores on straight lines about their mean, of which so many are critical.
pub(super) struct Breaks {
    lines: Vec<Line>,
    critical: usize,
}

/// A value and its slope, or one of the slopes of a corner.
#[derive(Clone, Copy)]
struct Tangent {
    value: f64,
    slope: f64,
}

/// A gain near a place, t behind it: value + 2·slope·t + curve·t².
#[derive(Clone, Copy, Default)]
struct Gain {
    value: f64,
    slope: f64,
    curve: f64,
}

/// What the cuts come to at a place.
struct Point {
    at: f64,
    /// The gain of the number in force, and of the best other one, each with what the rule allows it.
    own: Tangent,
    other: Tangent,
    /// By how much the other one's cut gains more.
    lead: Gain,
    /// True where the other one has more critical ones.
    more: bool,
    /// What the rule takes for equal.
    slack: f64,
}

/// What is known of the way between two places.
enum Between {
    /// The number in force is better all along.
    Clear,
    /// Nothing changes up to the first place; another number is better from the second one on, if that is known.
    Open(f64, Option<f64>),
}

impl Breaks {
    /// None where there is never a choice: fewer than three different lines are cut between any two.
    pub(super) fn new(lines: &[Line], critical: usize) -> Option<Self> {
        let mut sorted = lines.to_vec();
        sorted.sort_by(|a, b| (a.start.total_cmp(&b.start)).then(a.slope.total_cmp(&b.slope)));
        sorted.dedup_by(|a, b| a.is(*b));
        let all = sum(lines.iter());
        let part = 1.0 / lines.len().max(1) as f64;
        (sorted.len() > 2).then(|| Self {
            lines: lines.iter().map(|line| line.less(part, all)).collect(),
            critical,
        })
    }

    /// The next place behind the last one at which another number of critical ones is better, up to `end`.
    ///
    /// Where cuts are equally good but for the rule's slack and the rule, asked there, still sees no change, the way goes on
    /// blindly: by 1e-12 at first, and by twice as much each further time; what comes and goes within such a step is not seen.
    pub(super) fn next(&self, last: Event, end: f64) -> Option<Event> {
        let from = last.past + last.blind;
        let blind = tiny(from).max(2.0 * last.blind);
        if from >= end {
            return None;
        }
        let start = self.point(from)?;
        if start.gap() <= 0.0 {
            let at = (from + blind).min(end);
            return Some(Event {
                blind,
                ..Event::crossing(at, 0.0)
            });
        }
        let met = self.first_met(start, end)?;
        let exact = met.exact(from).filter(|at| *at <= end);
        let exact = exact.filter(|at| self.point(*at).is_some_and(|point| point.is_even()));
        let exact = exact.unwrap_or(met.at);
        Some(Event {
            at: exact,
            reach: (met.at - exact).max(0.0),
            past: met.at.max(exact),
            blind,
        })
    }

    /// The first place at which the number in force is not better.
    fn first_met(&self, start: Point, end: f64) -> Option<Point> {
        let mut near = start;
        // Places ahead, the nearest last.
        let mut ahead = vec![self.point(end)?];
        while let Some(far) = ahead.last() {
            let width = far.at - near.at;
            match near.between(far) {
                Between::Clear => near = ahead.pop()?,
                Between::Open(..) if width <= tiny(near.at) => {
                    let far = ahead.pop()?;
                    if far.gap() <= 0.0 {
                        return Some(far);
                    }
                    near = far;
                }
                Between::Open(same, None) => {
                    let middle = same.midpoint(far.at);
                    ahead.push(self.point(middle)?);
                }
                Between::Open(same, Some(changed)) => {
                    if same > near.at {
                        let point = self.point(same)?;
                        // Nothing changes before it, so this is the place.
                        if point.gap() <= 0.0 {
                            return Some(point);
                        }
                        near = point;
                    }
                    if changed < far.at && changed > near.at {
                        let point = self.point(changed)?;
                        if point.gap() <= 0.0 {
                            ahead.pop();
                        }
                        ahead.push(point);
                    }
                    let nearest = ahead.last().map_or(near.at, |far| far.at);
                    if nearest - near.at > 0.5 * width {
                        ahead.push(self.point(near.at.midpoint(nearest))?);
                    }
                }
            }
        }
        None
    }

    /// None where no other number can be critical.
    fn point(&self, at: f64) -> Option<Point> {
        let mut order: Vec<(f64, f64)> = (self.lines.iter())
            .map(|line| (line.at(at), line.slope))
            .collect();
        order.sort_by(|a, b| b.0.total_cmp(&a.0));
        let falling: Vec<f64> = order.iter().map(|(score, _)| *score).collect();
        let over = |of: fn(&(f64, f64)) -> f64| order.iter().map(of).sum::<f64>();
        let allowed = Tangent {
            value: JENKS_SLACK * over(|(score, _)| score * score),
            slope: JENKS_SLACK * 2.0 * over(|(score, slope)| score * slope),
        };
        let mut best: [Option<Split>; 3] = [None; 3];
        for split in jenks_splits(&falling) {
            let [own, less, more] = &mut best;
            let kept = match split.critical.cmp(&self.critical) {
                Ordering::Equal => own,
                Ordering::Less => less,
                Ordering::Greater => more,
            };
            if kept.is_none_or(|kept| split.within < kept.within) {
                *kept = Some(split);
            }
        }
        let [own, less, more] = best;
        // Of equally good cuts the one with fewer critical scores holds.
        let early = 2.0 * allowed.value;
        let is_more = match (less, more) {
            (Some(less), Some(more)) => more.within < less.within - early,
            (less, _) => less.is_none(),
        };
        let own = gain(&order, own?);
        let other = gain(&order, if is_more { more } else { less }?);
        Some(Point {
            at,
            own: own.tangent(1.0, allowed),
            other: other.tangent(if is_more { 0.0 } else { 2.0 }, allowed),
            lead: Gain {
                value: other.value - own.value,
                slope: other.slope - own.slope,
                curve: other.curve - own.curve,
            },
            more: is_more,
            slack: allowed.value,
        })
    }
}

/// Of a cut of scores and slopes in order.
fn gain(order: &[(f64, f64)], split: Split) -> Gain {
    let (top, rest) = order.split_at(split.critical.min(order.len()));
    let (middle, bottom) = rest.split_at((split.less - split.critical).min(rest.len()));
    let mut gain = Gain::default();
    for class in [top, middle, bottom] {
        let n = class.len().max(1) as f64;
        let score: f64 = class.iter().map(|(score, _)| score).sum();
        let slope: f64 = class.iter().map(|(_, slope)| slope).sum();
        gain.value += score * score / n;
        gain.slope += score * slope / n;
        gain.curve += slope * slope / n;
    }
    gain
}

impl Gain {
    fn tangent(self, parts: f64, allowed: Tangent) -> Tangent {
        Tangent {
            value: self.value + parts * allowed.value,
            slope: 2.0 * self.slope + parts * allowed.slope,
        }
    }
}

impl Point {
    fn gap(&self) -> f64 {
        self.own.value - self.other.value
    }

    /// True where the rule takes the two cuts for equally good.
    fn is_even(&self) -> bool {
        self.lead.value.abs() <= 1.01 * self.slack
    }

    /// From here, where the number in force is better, to a place ahead.
    fn between(&self, far: &Self) -> Between {
        let width = far.at - self.at;
        let [own, other] = [(self.own, far.own), (self.other, far.other)]
            .map(|(near, far)| (far.value - near.value) / width);
        // How fast the gap can close behind this place, and open before the other one.
        let closing = other - self.own.slope;
        let opening = far.own.slope - other;
        let corner = (far.own.value - self.own.value - far.own.slope * width)
            / (self.own.slope - far.own.slope);
        let corner = if corner.is_finite() {
            corner.clamp(0.0, width)
        } else {
            0.0
        };
        let at_corner = (self.gap() - closing * corner).max(far.gap() - opening * (width - corner));
        if at_corner > 0.0 && far.gap() > 0.0 {
            return Between::Clear;
        }
        let same = if at_corner > 0.0 {
            width + far.gap() / -opening
        } else {
            self.gap() / closing
        };
        let same = if same.is_finite() {
            self.at + same.clamp(0.0, width)
        } else {
            self.at
        };
        if far.gap() > 0.0 {
            return Between::Open(same, None);
        }
        // The other one's gain lies above its tangent, that of the number in force below its chord.
        let rising = far.other.slope - own;
        let changed = if rising > 0.0 {
            far.at + far.gap() / rising
        } else {
            same.midpoint(far.at)
        };
        Between::Open(same, Some(changed.max(same)))
    }

    /// Where the two cuts leave exactly the same, near this place, where the rule sees it: with more critical ones just before
    /// it, else just behind; where they only come that near to each other, the nearest place.
    fn exact(&self, from: f64) -> Option<f64> {
        let Gain {
            value,
            slope,
            curve,
        } = self.lead;
        let inner = slope * slope - value * curve;
        let places = if inner >= 0.0 {
            let q = -(slope + inner.sqrt().copysign(slope));
            [q / curve, value / q]
        } else {
            [-slope / curve; 2]
        };
        let sign = if self.more { -1.0 } else { 1.0 };
        let places = places.map(|t| sign * t);
        let near = places.into_iter().filter(|t| t.is_finite() && *t >= 0.0);
        let t = near.min_by(f64::total_cmp)?;
        Some((self.at + sign * t).max(from))
    }
}
