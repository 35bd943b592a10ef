//! The samples of a block: drawn in groups, ranked and classed, added to a tally.

use fearless_simd::{Simd, dispatch};

use super::LANES;
use super::aligned::Aligned;
use super::count::Counter;
use super::count_wide::WideCounter;
use super::draw::{Drawn, Lanes};
use super::plan::Plan;
use super::random::Random;
use super::tally::Tally;

/// What a thread works on, used again for each block.
#[derive(Debug)]
pub struct Work {
    drawn: Drawn,
    counter: Counter,
    wide_counter: WideCounter,
    factor_counter: Counter,
    wide_factor_counter: WideCounter,
    stage_counter: WideCounter,
    factor_scores: Vec<Aligned<Lanes<i32>>>,
    wide_factor_scores: Vec<Aligned<Lanes<f64>>>,
    stage_scores: Vec<Aligned<Lanes<f64>>>,
}

impl Plan {
    /// What one thread needs to run blocks.
    pub fn work(&self) -> Work {
        let of_kinds = self.standings.each_ref();
        let [touchpoints, factors, stages] = of_kinds.map(|standing| standing.positions.len());
        let split = |items: usize, wide: bool| if wide { (0, items) } else { (items, 0) };
        let (narrow, wide) = split(touchpoints, self.source.grid.wide);
        let (narrow_factors, wide_factors) = split(factors, self.wide_factors);
        let [slack, factor_slack, stage_slack] = self.slacks;
        Work {
            drawn: Drawn::new(&self.source),
            counter: Counter::new(narrow),
            wide_counter: WideCounter::new(wide, slack),
            factor_counter: Counter::new(narrow_factors),
            wide_factor_counter: WideCounter::new(wide_factors, factor_slack),
            stage_counter: WideCounter::new(stages, stage_slack),
            factor_scores: vec![Aligned([0; LANES]); narrow_factors],
            wide_factor_scores: vec![Aligned([0.0; LANES]); wide_factors],
            stage_scores: vec![Aligned([0.0; LANES]); stages],
        }
    }

    /// Adds the samples of a block to a tally.
    pub fn run(&self, block: u64, work: &mut Work, tally: &mut Tally) {
        let samples = self.samples_of(block);
        if !self.is_still() {
            dispatch!(self.level(), simd => run(simd, self, block, work, tally));
        }
        tally.samples += samples as u64;
    }
}

#[inline(always)]
fn run<S: Simd>(simd: S, plan: &Plan, block: u64, work: &mut Work, tally: &mut Tally) {
    let mut random = Random::new(simd, plan.options().seed(), block);
    let Work {
        drawn,
        counter,
        wide_counter,
        factor_counter,
        wide_factor_counter,
        stage_counter,
        factor_scores,
        wide_factor_scores,
        stage_scores,
    } = work;
    drawn.limits(simd, plan.source.outcomes, &mut random);
    let [of_touchpoints, of_factors, of_stages] = &mut tally.kinds;
    let [cut, factor_cut, stage_cut] = &plan.cuts;
    let wide = plan.source.grid.wide;
    let mut left = plan.samples_of(block);
    while left > 0 {
        let live = left.min(LANES);
        left -= live;
        drawn.group(simd, &plan.source, &mut random);
        if wide {
            wide_counter.add(simd, &drawn.wide, cut, live, of_touchpoints);
        } else {
            counter.add(simd, &drawn.low, cut, live, of_touchpoints);
        }
        if plan.wide_factors {
            plan.score_factors(drawn, wide_factor_scores, |weight, levels| {
                f64::from(weight) * f64::from(levels)
            });
            wide_factor_counter.add(simd, wide_factor_scores, factor_cut, live, of_factors);
        } else {
            plan.score_factors(drawn, factor_scores, |weight, levels| weight * levels);
            factor_counter.add(simd, factor_scores, factor_cut, live, of_factors);
        }
        if wide {
            plan.score_stages(&drawn.wide, stage_scores);
        } else {
            plan.score_stages(&drawn.low, stage_scores);
        }
        stage_counter.add(simd, stage_scores, stage_cut, live, of_stages);
    }
    counter.finish(of_touchpoints);
    wide_counter.finish(of_touchpoints);
    factor_counter.finish(of_factors);
    wide_factor_counter.finish(of_factors);
    stage_counter.finish(of_stages);
}

impl Plan {
    /// A factor's score is its importance times the sum of its levels.
    #[inline(always)]
    fn score_factors<T>(
        &self,
        drawn: &Drawn,
        scores: &mut [Aligned<Lanes<T>>],
        product: impl Fn(i32, i32) -> T,
    ) {
        for (row, at) in scores.iter_mut().zip(&self.factor_rows) {
            let parts = drawn.weights.get(*at).zip(drawn.levels.get(*at));
            let Some((weights, levels)) = parts else {
                continue;
            };
            for ((score, weight), level) in row.iter_mut().zip(weights.iter()).zip(levels.iter()) {
                *score = product(*weight, level.cast_signed());
            }
        }
    }

    /// A stage's score is the mean of its touchpoints'.
    #[inline(always)]
    fn score_stages<T: Copy + Into<f64>>(
        &self,
        touchpoints: &[Aligned<Lanes<T>>],
        scores: &mut [Aligned<Lanes<f64>>],
    ) {
        for (row, members) in scores.iter_mut().zip(&self.stage_members) {
            let mut sums = [0.0; LANES];
            for touchpoint in members.iter().filter_map(|member| touchpoints.get(*member)) {
                for (sum, score) in sums.iter_mut().zip(touchpoint.iter()) {
                    let score: f64 = (*score).into();
                    *sum += score;
                }
            }
            let count = members.len().max(1) as f64;
            **row = sums.map(|sum| sum / count);
        }
    }
}
