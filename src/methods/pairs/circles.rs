//! Circles of preference: A matters more than B, B more than C, and yet C more than A.

use std::collections::VecDeque;

use super::Pairs;

/// A circle.
#[derive(Clone, Debug, PartialEq)]
pub struct Circle {
    /// The factors by their places; each matters more than the next, and the last more than the first.
    pub factors: Vec<usize>,
    /// The product of its judgements: 1 would be no contradiction.
    pub product: f64,
}

/// The worst circle: of those of three (M. Kendall and B. Babington Smith, On the method of paired comparisons, Biometrika 31,
/// 1940) the one whose judgements multiply to the most; where there is none of three, one of the shortest. None where
/// there is no circle.
pub fn worst_circle(pairs: &Pairs) -> Option<Circle> {
    let beaten = beaten(pairs);
    worst_triad(pairs, &beaten).or_else(|| shortest(pairs, &beaten))
}

/// For each factor the ones that it matters more than.
fn beaten(pairs: &Pairs) -> Vec<Vec<usize>> {
    let wins = |first: usize, second: usize| {
        pairs
            .get((first, second))
            .is_some_and(|preference| preference.number() > 1)
    };
    let all = 0..pairs.count();
    let of = |first| all.clone().filter(|second| wins(first, *second)).collect();
    all.clone().map(of).collect()
}

fn ratio(pairs: &Pairs, first: usize, second: usize) -> f64 {
    pairs
        .get((first, second))
        .map_or(1.0, crate::model::Preference::ratio)
}

fn worst_triad(pairs: &Pairs, beaten: &[Vec<usize>]) -> Option<Circle> {
    let mut worst: Option<Circle> = None;
    for (first, by_first) in beaten.iter().enumerate() {
        // Each circle is found from its first factor.
        for second in by_first.iter().copied().filter(|second| *second > first) {
            let by_second = beaten.get(second).map_or(&[][..], Vec::as_slice);
            for third in by_second.iter().copied().filter(|third| *third > first) {
                let back = ratio(pairs, third, first);
                if back <= 1.0 {
                    continue;
                }
                let product = ratio(pairs, first, second) * ratio(pairs, second, third) * back;
                if worst.as_ref().is_none_or(|worst| product > worst.product) {
                    let factors = vec![first, second, third];
                    worst = Some(Circle { factors, product });
                }
            }
        }
    }
    worst
}

fn shortest(pairs: &Pairs, beaten: &[Vec<usize>]) -> Option<Circle> {
    let mut found: Option<Vec<usize>> = None;
    for start in 0..pairs.count() {
        if let Some(circle) = circle_from(start, beaten)
            && found
                .as_ref()
                .is_none_or(|found| circle.len() < found.len())
        {
            found = Some(circle);
        }
    }
    let factors = found?;
    let next = factors.iter().cycle().skip(1);
    let judgements = factors.iter().zip(next);
    let product = judgements.map(|(first, second)| ratio(pairs, *first, *second));
    let product = product.product();
    Some(Circle { factors, product })
}

/// The shortest way from a factor back to it.
fn circle_from(start: usize, beaten: &[Vec<usize>]) -> Option<Vec<usize>> {
    let mut from: Vec<Option<usize>> = vec![None; beaten.len()];
    let mut open = VecDeque::from([start]);
    while let Some(at) = open.pop_front() {
        for next in beaten.get(at)? {
            if *next == start {
                let mut circle = vec![at];
                let mut back = at;
                while back != start {
                    back = from.get(back).copied().flatten()?;
                    circle.push(back);
                }
                circle.reverse();
                return Some(circle);
            }
            if let Some(seen @ None) = from.get_mut(*next) {
                *seen = Some(at);
                open.push_back(*next);
            }
        }
    }
    None
}
