//! Mean and variance of many numbers, added up so that their order does not matter visibly.

use super::Mean;

/// Count, mean and the sum of squared distances from it of numbers that come in parts (T. F. Chan, G. H. Golub, R. J. Le Veque,
/// Algorithms for computing the sample variance, The American Statistician 37, 1983).
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Moments {
    count: f64,
    mean: f64,
    squares: f64,
}

impl Moments {
    /// Of a few numbers.
    pub fn of(numbers: &[f64]) -> Self {
        if numbers.is_empty() {
            return Self::default();
        }
        let count = numbers.len() as f64;
        let mean = sum(numbers, |x| x) / count;
        let squares = sum(numbers, |x| (x - mean) * (x - mean));
        Self {
            count,
            mean,
            squares,
        }
    }

    /// Of one number that came so many times.
    pub fn same(number: f64, times: usize) -> Self {
        Self {
            count: times as f64,
            mean: number,
            squares: 0.0,
        }
    }

    /// With others.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        if other.count == 0.0 {
            return self;
        }
        if self.count == 0.0 {
            return other;
        }
        let count = self.count + other.count;
        let apart = other.mean - self.mean;
        Self {
            count,
            mean: self.mean + apart * (other.count / count),
            squares: self.squares
                + other.squares
                + apart * apart * (self.count * other.count / count),
        }
    }

    /// The mean of so many numbers.
    pub fn mean(self, count: usize) -> Mean {
        let variance = if count > 1 {
            self.squares / (count as f64 - 1.0)
        } else {
            0.0
        };
        Mean {
            count,
            mean: self.mean,
            variance,
        }
    }
}

/// A sum in eight lanes, so that no addition waits for the one before it.
fn sum(numbers: &[f64], of: impl Fn(f64) -> f64) -> f64 {
    let (eights, rest) = numbers.as_chunks::<8>();
    let mut lanes = [0.0; 8];
    for eight in eights {
        for (lane, number) in lanes.iter_mut().zip(eight) {
            *lane += of(*number);
        }
    }
    lanes.iter().sum::<f64>() + rest.iter().map(|x| of(*x)).sum::<f64>()
}

/// Numbers gathered one by one, put together in parts of parts.
pub(super) struct Gathered {
    buffer: [f64; 256],
    filled: usize,
    parts: Vec<Moments>,
    count: usize,
}

impl Gathered {
    /// None yet.
    pub const fn new() -> Self {
        Self {
            buffer: [0.0; 256],
            filled: 0,
            parts: Vec::new(),
            count: 0,
        }
    }

    /// One more.
    pub fn add(&mut self, number: f64) {
        if self.filled == self.buffer.len() {
            self.close();
        }
        if let Some(place) = self.buffer.get_mut(self.filled) {
            *place = number;
            self.filled += 1;
        }
    }

    /// Those of up to 64 numbers whose bits are set.
    pub fn add_word(&mut self, numbers: &[f64], word: u64) {
        if self.filled + 64 > self.buffer.len() {
            self.close();
        }
        // Every number is written, and only those that are wanted move the place on: no branch to be guessed wrong.
        let mut filled = self.filled;
        for (bit, number) in numbers.iter().take(64).enumerate() {
            if let Some(place) = self.buffer.get_mut(filled) {
                *place = *number;
            }
            filled += usize::from(word >> bit & 1 != 0);
        }
        self.filled = filled;
    }

    fn close(&mut self) {
        if let Some(part) = self.buffer.get(..self.filled) {
            self.parts.push(Moments::of(part));
        }
        self.count += self.filled;
        self.filled = 0;
    }

    /// The mean of all.
    pub fn mean(mut self) -> Mean {
        self.close();
        // Pairs of neighbours, then pairs of pairs: the error grows with the number of rounds only.
        while self.parts.len() > 1 {
            let pair =
                |pair: &[Moments]| pair.iter().copied().fold(Moments::default(), Moments::and);
            self.parts = self.parts.chunks(2).map(pair).collect();
        }
        let all = self.parts.first().copied().unwrap_or_default();
        all.mean(self.count)
    }
}
