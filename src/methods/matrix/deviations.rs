//! Mean and spread of scores, and how far one lies from the mean.

use nalgebra::DVector;

use super::ranks::Order;
use super::{ItemFigures, Summary};

/// Mean, population standard deviation and highest of the scores; the limits are the classes' business.
pub(super) fn summarise(scores: &DVector<f64>, order: &Order) -> Summary {
    let n = scores.len();
    if n == 0 {
        return Summary::default();
    }
    let mean = scores.sum() / n as f64;
    // Equal scores have no spread, whatever the rounding of their mean leaves.
    let standard_deviation = if order.groups.len() < 2 {
        0.0
    } else {
        (scores.add_scalar(-mean).norm_squared() / n as f64).sqrt()
    };
    Summary {
        n,
        mean,
        standard_deviation,
        highest: order.groups.first().map_or(0.0, |group| group.score),
        limits: None,
    }
}

impl Summary {
    /// Deviation / mean; none where the mean is 0.
    pub(super) fn relative(&self, score: f64) -> Option<f64> {
        (self.mean != 0.0).then(|| (score - self.mean) / self.mean)
    }

    /// Deviation / standard deviation; 0 where there is no spread.
    pub(super) fn z(&self, score: f64) -> f64 {
        if self.standard_deviation == 0.0 {
            0.0
        } else {
            (score - self.mean) / self.standard_deviation
        }
    }

    /// Puts a score and its deviations into an item's figures.
    pub(super) fn describe(&self, item: &mut ItemFigures, score: f64) {
        item.score = Some(score);
        item.deviation = Some(score - self.mean);
        item.relative_deviation = self.relative(score);
        item.z = Some(self.z(score));
    }
}
