//! A square of ratios: how many times as important each thing is as each other, as far as it is known.

/// Ratios of so many things. What is known one way round is known the other way round.
#[derive(Clone, Debug, PartialEq)]
pub struct Ratios {
    count: usize,
    /// Row by row; 0 where nothing is known.
    values: Vec<f64>,
}

impl Ratios {
    /// Nothing known of so many things.
    pub fn unknown(count: usize) -> Self {
        Self {
            count,
            values: vec![0.0; count * count],
        }
    }

    /// How many things.
    pub const fn count(&self) -> usize {
        self.count
    }

    /// How many times as important the first is as the second; a ratio that is not above 0 and finite is not known.
    pub fn set(&mut self, first: usize, second: usize, ratio: Option<f64>) {
        if first == second || first >= self.count || second >= self.count {
            return;
        }
        let known = ratio.filter(|ratio| ratio.is_normal() && *ratio > 0.0);
        let (there, back) = known.map_or((0.0, 0.0), |ratio| (ratio, ratio.recip()));
        for (row, column, value) in [(first, second, there), (second, first, back)] {
            if let Some(cell) = self.values.get_mut(row * self.count + column) {
                *cell = value;
            }
        }
    }

    /// The ratio of two things that are not the same, where it is known.
    pub fn get(&self, first: usize, second: usize) -> Option<f64> {
        self.row(first)
            .get(second)
            .copied()
            .filter(|ratio| *ratio > 0.0)
    }

    /// The ratios of one thing to all, 0 where they are not known and to itself.
    pub(super) fn row(&self, first: usize) -> &[f64] {
        let start = first * self.count;
        self.values
            .get(start..start + self.count)
            .unwrap_or_default()
    }

    /// How many others the thing is compared with.
    pub(super) fn degree(&self, of: usize) -> usize {
        self.row(of).iter().filter(|ratio| **ratio > 0.0).count()
    }

    /// How many pairs are known.
    pub fn known(&self) -> usize {
        self.values.iter().filter(|ratio| **ratio > 0.0).count() / 2
    }

    /// How many pairs are not.
    pub fn missing(&self) -> usize {
        all_pairs(self.count).saturating_sub(self.known())
    }
}

/// How many pairs so many things make.
pub(super) const fn all_pairs(count: usize) -> usize {
    count * count.saturating_sub(1) / 2
}
