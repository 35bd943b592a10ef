//! Scores as straight lines over one importance, and the places at which an order or a limit can be crossed.

use super::breaks::Breaks;
use super::search::tiny;
use crate::methods::matrix::{Class, TOLERANCE, classes_of};
use crate::model::ClassRule;

/// What is watched.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Target {
    /// Who is first.
    Top,
    /// Who is critical.
    Critical,
}

/// A place at which something may change.
#[derive(Clone, Copy, Debug)]
pub(super) struct Event {
    pub(super) at: f64,
    /// How far behind it the rule, which takes what is nearly equal for equal, sees the change.
    pub(super) reach: f64,
    /// Where to go on if the rule sees nothing there.
    pub(super) past: f64,
    /// How far to go on blindly then, because two cuts are equally good all around.
    pub(super) blind: f64,
}

impl Event {
    /// A place that is met and passed.
    pub(super) const fn crossing(at: f64, reach: f64) -> Self {
        Self {
            at,
            reach,
            past: at,
            blind: 0.0,
        }
    }
}

/// A score: its value now, and what it gains where the importance moves by 1.
#[derive(Clone, Copy, Debug)]
pub(super) struct Line {
    pub(super) start: f64,
    pub(super) slope: f64,
}

impl Line {
    pub(super) fn at(self, t: f64) -> f64 {
        self.start + t * self.slope
    }

    pub(super) fn less(self, part: f64, of: Self) -> Self {
        Self {
            start: self.start - part * of.start,
            slope: self.slope - part * of.slope,
        }
    }

    /// Where it is 0.
    fn root(self) -> Option<f64> {
        let root = -self.start / self.slope;
        root.is_finite().then_some(root)
    }

    pub(super) fn is(self, other: Self) -> bool {
        let same = |a: f64, b: f64| (a - b).abs() <= 1e-12 * a.abs().max(b.abs());
        same(self.start, other.start) && same(self.slope, other.slope)
    }
}

/// The scores of all touchpoints that take part while one importance moves.
pub(super) struct Lines {
    all: Vec<Line>,
    rule: ClassRule,
    highest: f64,
    sum: Line,
}

impl Lines {
    /// From scores and levels; a negative `sign` moves the importance downwards.
    pub(super) fn new(pairs: &[(f64, f64)], sign: f64, rule: ClassRule) -> Self {
        let lines: Vec<Line> = (pairs.iter())
            .map(|(start, level)| Line {
                start: *start,
                slope: sign * level,
            })
            .collect();
        Self {
            highest: pairs.iter().fold(0.0, |highest, pair| pair.0.max(highest)),
            sum: sum(lines.iter()),
            all: lines,
            rule,
        }
    }

    fn at(&self, t: f64) -> Vec<f64> {
        self.all.iter().map(|line| line.at(t)).collect()
    }

    /// Who is in the set where the importance has moved by `t`.
    pub(super) fn set(&self, target: Target, t: f64) -> Vec<bool> {
        let scores = self.at(t);
        match target {
            Target::Top => {
                let highest = scores.iter().copied().fold(f64::NEG_INFINITY, f64::max);
                let first = |score: &f64| *score >= highest * (1.0 - TOLERANCE);
                scores.iter().map(first).collect()
            }
            Target::Critical => {
                let classes = classes_of(&scores, self.rule);
                classes
                    .into_iter()
                    .map(|class| class == Class::Critical)
                    .collect()
            }
        }
    }

    /// Here and now: what is tied may part as soon as something moves. Levels differ by 1 at least.
    pub(super) fn now(&self) -> Event {
        Event::crossing(0.0, 2.0 * TOLERANCE * self.highest)
    }

    /// The next place behind the last one at which the set, which is `base` until there, can change.
    pub(super) fn next(
        &self,
        target: Target,
        base: &[bool],
        last: Event,
        end: f64,
    ) -> Option<Event> {
        let after = last.past;
        let sides = Sides::new(&self.all, base);
        let found = match (target, self.rule) {
            (Target::Top, _) => sides.crossing(after, end),
            (Target::Critical, ClassRule::Deviation { k }) => self.at_distance(k, after),
            (Target::Critical, ClassRule::Percent { p_percent }) => {
                self.at_percent(p_percent / 100.0, after)
            }
            (
                Target::Critical,
                ClassRule::Pareto {
                    critical_percent, ..
                },
            ) => self.at_share(&sides, critical_percent / 100.0, after, end),
            (Target::Critical, ClassRule::NaturalBreaks) => self.at_breaks(&sides, last, end),
        };
        found.filter(|event| event.at <= end)
    }

    /// Where a score meets mean + k·σ: (a + bt)² = k²(V + 2Ct + Ut²) with a + bt its distance from the mean, V, U the variances of
    /// scores and levels, and C their covariance.
    fn at_distance(&self, k: f64, after: f64) -> Option<Event> {
        let n = self.all.len() as f64;
        let from_mean: Vec<Line> = (self.all.iter())
            .map(|line| line.less(1.0 / n, self.sum))
            .collect();
        let over = |of: fn(&Line) -> f64| from_mean.iter().map(of).sum::<f64>() / n;
        let variances = [
            over(|line| line.start * line.start),
            over(|line| line.start * line.slope),
            over(|line| line.slope * line.slope),
        ];
        let held = k - TOLERANCE * (1.0 + k);
        let met = |line: &Line| {
            let [exact, held] = [k, held].map(|k| quadratic(*line, k, variances));
            let pairs = exact.into_iter().zip(held);
            pairs.filter_map(|(exact, held)| pair(exact, held, after))
        };
        earliest(from_mean.iter().flat_map(met))
    }

    /// Where a score meets (1 + p) times the mean.
    fn at_percent(&self, p: f64, after: f64) -> Option<Event> {
        let n = self.all.len() as f64;
        let held = p - TOLERANCE * (1.0 + p);
        let met = |line: &Line| {
            let [exact, held] = [p, held].map(|p| line.less((1.0 + p) / n, self.sum).root());
            pair(exact, held, after)
        };
        earliest(self.all.iter().filter_map(met))
    }

    /// Where the critical ones and the others cross, and where what is before the last critical one, or before the first other
    /// one, comes to the limit.
    fn at_share(&self, sides: &Sides<'_>, part: f64, after: f64, end: f64) -> Option<Event> {
        let inside = sum(sides.inside.iter().copied());
        let met = |before: Line| {
            let limits = [part, part * (1.0 - TOLERANCE)];
            let [exact, held] = limits.map(|part| before.less(part, self.sum).root());
            pair(exact, held, after)
        };
        let last = sides.last_inside(after);
        let before_last = last.and_then(|last| {
            let tied = sides.inside.iter().filter(|line| line.is(last)).count() as f64;
            met(inside.less(tied, last))
        });
        // Another one becomes the last.
        let next_last = last.and_then(|last| {
            let others = sides.inside.iter().filter(|line| line.slope < last.slope);
            earliest(others.filter_map(|line| crossing_of(**line, last, after)))
        });
        let parts = [
            met(inside),
            before_last,
            next_last,
            sides.crossing(after, end),
        ];
        earliest(parts.into_iter().flatten())
    }

    /// Where the critical ones and the others cross, or, before that, another number of critical ones leaves less deviation.
    fn at_breaks(&self, sides: &Sides<'_>, last: Event, end: f64) -> Option<Event> {
        let crossing = sides.crossing(last.past, end);
        let before = crossing.map_or(end, |crossing| crossing.at);
        let breaks = Breaks::new(&self.all, sides.inside.len());
        let other = breaks.and_then(|breaks| breaks.next(last, before));
        other.or(crossing)
    }
}

/// The lines in the set and the others.
struct Sides<'a> {
    inside: Vec<&'a Line>,
    outside: Vec<&'a Line>,
}

impl<'a> Sides<'a> {
    fn new(lines: &'a [Line], base: &[bool]) -> Self {
        let of = |wanted: bool| {
            let both = lines.iter().zip(base);
            both.filter(|(_, is)| **is == wanted)
                .map(|(line, _)| line)
                .collect()
        };
        Self {
            inside: of(true),
            outside: of(false),
        }
    }

    /// The lowest in the set just behind `after`.
    fn last_inside(&self, after: f64) -> Option<Line> {
        let lines = self.inside.iter().map(|line| **line);
        lines.reduce(|last, line| {
            let (a, b) = (line.at(after), last.at(after));
            let tied = (a - b).abs() <= 1e-12 * a.abs().max(b.abs());
            let lower = if tied { line.slope < last.slope } else { a < b };
            if lower { line } else { last }
        })
    }

    /// Where the highest of the others first meets the lowest of the set. Their difference is convex, so that coming from the
    /// far end along the lines that are highest and lowest there never passes the place (Newton's way).
    fn crossing(&self, after: f64, end: f64) -> Option<Event> {
        let mut at = end;
        loop {
            let by_value = |a: &&&Line, b: &&&Line| a.at(at).total_cmp(&b.at(at));
            let low = **self.inside.iter().min_by(by_value)?;
            let high = **self.outside.iter().max_by(by_value)?;
            if high.at(at) < low.at(at) * (1.0 - 1e-14) {
                return None;
            }
            let met = crossing_of(high, low, after)?;
            if met.at >= at - tiny(at) {
                return Some(Event::crossing(met.at.min(end), met.reach));
            }
            at = met.at;
        }
    }
}

/// Where two lines meet behind `after`.
fn crossing_of(one: Line, other: Line, after: f64) -> Option<Event> {
    let at = one
        .less(1.0, other)
        .root()
        .filter(|at| *at > after + tiny(after))?;
    let reach = TOLERANCE * one.at(at).abs() / (one.slope - other.slope).abs();
    Some(Event::crossing(at, reach))
}

/// A limit that is met, and the place where the rule, which takes nearly met for met, sees it.
fn pair(exact: Option<f64>, held: Option<f64>, after: f64) -> Option<Event> {
    let behind = |at: &f64| *at > after + tiny(after);
    let at = exact.filter(behind).or(held.filter(behind))?;
    let reach = held.map_or(0.0, |held| (held - at).abs());
    Some(Event::crossing(at, reach))
}

fn earliest(events: impl Iterator<Item = Event>) -> Option<Event> {
    events.min_by(|a, b| a.at.total_cmp(&b.at))
}

pub(super) fn sum<'a>(lines: impl Iterator<Item = &'a Line>) -> Line {
    let none = Line {
        start: 0.0,
        slope: 0.0,
    };
    lines.fold(none, |sum, line| sum.less(-1.0, *line))
}

/// The two places at which a line's distance from the mean is k standard deviations above it, the lower first.
#[expect(clippy::many_single_char_names, reason = "the letters of the equation")]
fn quadratic(line: Line, k: f64, [v, c, u]: [f64; 3]) -> [Option<f64>; 2] {
    let Line { start: a, slope: b } = line;
    let second = b * b - k * k * u;
    let half_first = a * b - k * k * c;
    let zeroth = a * a - k * k * v;
    let squared = half_first * half_first;
    let inner = squared - second * zeroth;
    // What only touches the limit has one place, which rounding must not lose.
    if inner < -1e-12 * squared {
        return [None; 2];
    }
    let q = -(half_first + inner.max(0.0).sqrt().copysign(half_first));
    let mut places = [q / second, zeroth / q];
    places.sort_by(f64::total_cmp);
    let above = |at: &f64| {
        at.is_finite() && line.at(*at) >= -1e-6 * (line.start.abs() + (line.slope * at).abs())
    };
    places.map(|at| Some(at).filter(above))
}
