//! What a run is asked for, checked.

use super::Noise;
use crate::i18n::Message;

/// The most samples of a run.
pub const MOST_SAMPLES: u64 = 100_000_000;

/// What a run is asked for. What it holds has been checked.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Options {
    noise: Noise,
    samples: u64,
    seed: u64,
    top: usize,
}

/// Why a run is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum OptionsError {
    /// The standard deviation of importances is not a finite number from 0.
    #[error("the standard deviation of importances must be a finite number from 0")]
    WeightSd,
    /// The probabilities of moves are not within 0…1, or exceed 1 together.
    #[error("the probabilities of a move up and down must lie within 0…1, together too")]
    Moves,
    /// No sample, or more than [`MOST_SAMPLES`].
    #[error("a run has 1 to 100,000,000 samples")]
    Samples,
    /// A top of no item.
    #[error("the top has at least one rank")]
    Top,
}

impl OptionsError {
    /// The refusal in words of both languages.
    pub fn message(self) -> Message {
        match self {
            Self::WeightSd => Message::new("stability-error-weight-sd"),
            Self::Moves => Message::new("stability-error-moves"),
            Self::Samples => {
                let most = usize::try_from(MOST_SAMPLES).unwrap_or(usize::MAX);
                Message::new("stability-error-samples").with("most", most)
            }
            Self::Top => Message::new("stability-error-top"),
        }
    }
}

impl Default for Options {
    /// 10,000 samples from seed 1, with the top 10 (the top is ours).
    fn default() -> Self {
        Self {
            noise: Noise::default(),
            samples: 10_000,
            seed: 1,
            top: 10,
        }
    }
}

impl Options {
    /// A run with that noise and so many samples, drawn from that seed; `top` is how many ranks count as the top.
    ///
    /// # Errors
    /// Where a number is outside what it means.
    pub fn new(noise: Noise, samples: u64, seed: u64, top: usize) -> Result<Self, OptionsError> {
        let is_probability = |p: f64| (0.0..=1.0).contains(&p);
        if !noise.weight_sd.is_finite() || noise.weight_sd < 0.0 {
            return Err(OptionsError::WeightSd);
        }
        // Two halves that were typed in decimals may exceed 1 by their last digit.
        let both = noise.up + noise.down;
        if !is_probability(noise.up) || !is_probability(noise.down) || both > 1.0 + 1e-12 {
            return Err(OptionsError::Moves);
        }
        if samples == 0 || samples > MOST_SAMPLES {
            return Err(OptionsError::Samples);
        }
        if top == 0 {
            return Err(OptionsError::Top);
        }
        Ok(Self {
            noise,
            samples,
            seed,
            top,
        })
    }

    /// How importances and relations move.
    pub const fn noise(&self) -> Noise {
        self.noise
    }

    /// How many samples are drawn.
    pub const fn samples(&self) -> u64 {
        self.samples
    }

    /// The seed of the random numbers.
    pub const fn seed(&self) -> u64 {
        self.seed
    }

    /// How many ranks count as the top.
    pub const fn top(&self) -> usize {
        self.top
    }
}
