//! What a run finds: probabilities of class and rank for each item, and which neighbours cannot be told apart.

use super::SETTLED;
use crate::methods::matrix::{Class, Kind};

/// How importances and relations move.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Noise {
    /// The standard deviation of an importance, in its own units.
    pub weight_sd: f64,
    /// The probability that a rated cell moves one level up, 0…1.
    pub up: f64,
    /// The probability that it moves one level down, 0…1.
    pub down: f64,
}

impl Default for Noise {
    fn default() -> Self {
        Self {
            weight_sd: 0.5,
            up: 0.05,
            down: 0.05,
        }
    }
}

/// What a run finds about one item.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct ItemStability {
    /// The probability of each class, the most pressing first.
    pub classes: [f64; 3],
    /// The class that the project itself gives.
    pub class: Option<Class>,
    /// The probability of rank 1.
    pub first: f64,
    /// The probability of a rank among the top k.
    pub top: f64,
    /// The 5th percentile of the rank.
    pub rank_p05: usize,
    /// The median rank.
    pub rank_p50: usize,
    /// The 95th percentile of the rank.
    pub rank_p95: usize,
    /// The mean score over all samples.
    pub mean_score: f64,
}

impl ItemStability {
    /// The probability of the class that the project itself gives.
    pub fn of_own_class(&self) -> f64 {
        let [critical, important, less] = self.classes;
        match self.class {
            Some(Class::Critical) => critical,
            Some(Class::Important) => important,
            Some(Class::LessImportant) => less,
            None => 0.0,
        }
    }

    /// True where the class keeps its probability.
    pub fn is_settled(&self) -> bool {
        self.of_own_class() >= SETTLED
    }
}

/// Two items that stand next to each other in the order by falling score.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Neighbours {
    /// The position of the one with the higher score in the project's list.
    pub upper: usize,
    /// The position of the other.
    pub lower: usize,
    /// The probability that their order holds; where both are tied in a sample it counts one half.
    pub order: f64,
}

impl Neighbours {
    /// True where the order of the two keeps its probability.
    pub fn told_apart(&self) -> bool {
        self.order >= SETTLED
    }
}

/// What a run finds about the items of one kind.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Ranked {
    /// One for each item in document order; none where it has no score.
    pub items: Vec<Option<ItemStability>>,
    /// Each pair of neighbours, the highest first.
    pub neighbours: Vec<Neighbours>,
}

impl Ranked {
    /// How many items have a class.
    pub fn classed(&self) -> usize {
        self.items.iter().flatten().count()
    }

    /// How many classes are not settled.
    pub fn unsettled(&self) -> usize {
        let unsettled = self.items.iter().flatten().filter(|it| !it.is_settled());
        unsettled.count()
    }
}

/// What a run finds.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Stability {
    /// How many samples were drawn.
    pub samples: u64,
    /// The seed of the random numbers.
    pub seed: u64,
    /// How importances and relations moved.
    pub noise: Noise,
    /// How many ranks count as the top.
    pub top: usize,
    /// About touchpoints.
    pub touchpoints: Ranked,
    /// About factors.
    pub factors: Ranked,
    /// About stages, by their mean scores.
    pub stages: Ranked,
}

impl Stability {
    /// About the items of a kind.
    pub const fn of(&self, kind: Kind) -> &Ranked {
        match kind {
            Kind::Touchpoints => &self.touchpoints,
            Kind::Factors => &self.factors,
            Kind::Stages => &self.stages,
        }
    }
}
