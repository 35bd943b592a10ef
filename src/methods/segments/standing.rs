//! Where a touchpoint stands among all others in one scope, and how two such standings differ.

use crate::methods::matrix::{Class, Figures, ItemFigures, Rank};

/// Class, rank and score of a touchpoint in one scope. All are undefined for one that is excluded or of which nothing is
/// rated there: such a class says nothing.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Standing {
    /// Its class.
    pub class: Option<Class>,
    /// Its place by falling score.
    pub rank: Option<Rank>,
    /// Its score.
    pub score: Option<f64>,
}

impl Standing {
    /// Of an item; `rated` is whether anything of it is.
    pub(super) fn of(item: &ItemFigures, rated: bool) -> Self {
        if !rated {
            return Self::default();
        }
        Self {
            class: item.class,
            rank: item.rank,
            score: item.score,
        }
    }
}

/// The standing of every touchpoint in one scope's figures, in document order.
pub fn standings(figures: &Figures) -> Vec<Standing> {
    let items = figures.touchpoints.iter();
    items
        .map(|item| Standing::of(item, item.completeness.rated > 0))
        .collect()
}

/// How many places further up a touchpoint stands than in the whole: the whole's place less this one. None where it has none
/// in either.
pub fn shift(whole: Standing, here: Standing) -> Option<i64> {
    let place = |standing: Standing| i64::try_from(standing.rank?.place).ok();
    Some(place(whole)? - place(here)?)
}

/// True where both have a class, and not the same.
pub fn changes_class(whole: Standing, here: Standing) -> bool {
    let both = whole.class.zip(here.class);
    both.is_some_and(|(whole, here)| whole != here)
}

/// The places as numbers for [`tau_b`](super::tau_b), NaN where there is none. Scores that differ by rounding alone share a
/// place, so that they are the ties that a person sees.
pub fn places(standings: &[Standing]) -> Vec<f64> {
    let place = |standing: &Standing| standing.rank.map_or(f64::NAN, |rank| rank.place as f64);
    standings.iter().map(place).collect()
}
