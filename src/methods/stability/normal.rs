//! Normal deviates from whole random numbers, by operations that every machine does alike.
//!
//! The quantile of the normal distribution through the inverse error function in single precision: M. Giles, “Approximating the
//! erfinv function”, GPU Computing Gems, Jade Edition (2011), listing for single precision. Its logarithm is the polynomial of
//! the Cephes library (S. Moshier, `logf`), so that nothing depends on a system's library: only + − × √ and bits, no fused
//! steps. The result lies within 1e-6 · max(1, |x|) of the quantile out to 5.4 standard deviations, for which
//! the approximation was made, and within 0.003 out to the last of 6.34, where one deviate in 15 million lies.

use fearless_simd::{f32x16, i32x16, prelude::*, u32x16};

/// Two vectors go through each polynomial together: one alone would mostly wait for the step before.
type Pair<V> = [V; 2];

/// The normal deviates of 32 random bits each: one bit is the side, the others say how far out in its tail.
#[inline(always)]
pub(super) fn normal<S: Simd>(simd: S, [a, b]: Pair<u32x16<S>>) -> Pair<f32x16<S>> {
    let (tail_a, tail_b) = (tail(a), tail(b));
    let [far_a, far_b] = ln(simd, [within(simd, tail_a), within(simd, tail_b)]);
    let [slope_a, slope_b] = slope(simd, [-far_a, -far_b]);
    [
        deviate(simd, a, tail_a, slope_a),
        deviate(simd, b, tail_b, slope_b),
    ]
}

/// Both tails together, 0…1; never 0.
#[inline(always)]
fn tail<S: Simd>(bits: u32x16<S>) -> f32x16<S> {
    let out: i32x16<S> = (bits & 0x7FFF_FFFF).bitcast();
    let out: f32x16<S> = out.to_float();
    (out + 0.5) * (1.0 / 2_147_483_648.0)
}

#[inline(always)]
fn within<S: Simd>(simd: S, tail: f32x16<S>) -> f32x16<S> {
    tail * (f32x16::splat(simd, 2.0) - tail)
}

#[inline(always)]
fn deviate<S: Simd>(simd: S, bits: u32x16<S>, tail: f32x16<S>, slope: f32x16<S>) -> f32x16<S> {
    let root: u32x16<S> = f32x16::splat(simd, std::f32::consts::SQRT_2).bitcast();
    let side: f32x16<S> = (root | (bits & 0x8000_0000)).bitcast();
    side * slope * (f32x16::splat(simd, 1.0) - tail)
}

/// By what the distance from the median is multiplied.
#[inline(always)]
fn slope<S: Simd>(simd: S, far_out: Pair<f32x16<S>>) -> Pair<f32x16<S>> {
    let [a, b] = far_out;
    let near = polynomial(
        simd,
        [a - 2.5, b - 2.5],
        [
            2.810_226_4e-8,
            3.432_739_4e-7,
            -3.523_387_7e-6,
            -4.391_506_5e-6,
            0.000_218_580_87,
            -0.001_253_725,
            -0.004_177_681_6,
            0.246_640_73,
            1.501_409_4,
        ],
    );
    let limit = f32x16::splat(simd, 5.0);
    let (is_near_a, is_near_b) = (a.simd_lt(limit), b.simd_lt(limit));
    // Four of five times all of them are.
    if (is_near_a & is_near_b).all_true() {
        return near;
    }
    // Those more than 2.7 standard deviations out.
    let [far_a, far_b] = polynomial(
        simd,
        [a.sqrt() - 3.0, b.sqrt() - 3.0],
        [
            -0.000_200_214_26,
            0.000_100_950_56,
            0.001_349_343_2,
            -0.003_673_428_4,
            0.005_739_507_7,
            -0.007_622_461_3,
            0.009_438_870_5,
            1.001_674,
            2.832_976_8,
        ],
    );
    let [near_a, near_b] = near;
    [
        is_near_a.select(near_a, far_a),
        is_near_b.select(near_b, far_b),
    ]
}

/// The natural logarithm of numbers above 0, to 1e-7 of its size or of 1.
#[inline(always)]
fn ln<S: Simd>(simd: S, [a, b]: Pair<f32x16<S>>) -> Pair<f32x16<S>> {
    let (exponent_a, rest_a) = parts(a);
    let (exponent_b, rest_b) = parts(b);
    let [series_a, series_b] = polynomial(
        simd,
        [rest_a, rest_b],
        [
            0.070_376_836,
            -0.115_146_1,
            0.116_769_984,
            -0.124_201_41,
            0.142_493_23,
            -0.166_680_58,
            0.200_007_15,
            -0.249_999_94,
            0.333_333_3,
        ],
    );
    [
        whole(exponent_a, rest_a, series_a),
        whole(exponent_b, rest_b, series_b),
    ]
}

/// A number as a power of two and how much its other factor, near 1, exceeds 1.
#[inline(always)]
fn parts<S: Simd>(x: f32x16<S>) -> (f32x16<S>, f32x16<S>) {
    const HALF_ROOT: i32 = 0x3F35_04F3;
    let bits: i32x16<S> = x.bitcast();
    let exponent = (bits - HALF_ROOT) >> 23;
    let rest: f32x16<S> = (bits - (exponent << 23)).bitcast();
    (exponent.to_float(), rest - 1.0)
}

/// The logarithm from its parts.
#[inline(always)]
fn whole<S: Simd>(exponent: f32x16<S>, rest: f32x16<S>, series: f32x16<S>) -> f32x16<S> {
    let square = rest * rest;
    let low = series * rest * square - exponent * 2.121_944_4e-4 - square * 0.5;
    rest + low + exponent * 0.693_359_4
}

/// A polynomial by Horner's rule, the highest power first.
#[inline(always)]
fn polynomial<S: Simd, const N: usize>(
    simd: S,
    x: Pair<f32x16<S>>,
    coefficients: [f32; N],
) -> Pair<f32x16<S>> {
    let [first, second] = x;
    let mut powers = coefficients.into_iter();
    let highest = powers.next().unwrap_or_default();
    let mut sums = [f32x16::splat(simd, highest); 2];
    for coefficient in powers {
        let [sum, sum_too] = sums;
        sums = [sum * first + coefficient, sum_too * second + coefficient];
    }
    sums
}

#[cfg(test)]
mod tests {
    use fearless_simd::{Level, dispatch, prelude::*, u32x16};

    use super::normal;

    fn of(bits: u32) -> f64 {
        let deviates: [f32; 16] = dispatch!(Level::new(), simd => {
            let [_, deviates] = normal(simd, [u32x16::splat(simd, 0), u32x16::splat(simd, bits)]);
            deviates.into()
        });
        f64::from(deviates[0])
    }

    #[test]
    fn published_quantiles_are_met_on_both_sides() {
        // NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.6.7.1, and tables of the standard normal distribution.
        let published = [
            (0.75, 0.674_490),
            (0.9, 1.281_552),
            (0.95, 1.644_854),
            (0.975, 1.959_964),
            (0.99, 2.326_348),
            (0.995, 2.575_829),
            (0.999, 3.090_232),
            (0.9999, 3.719_016),
            (0.99999, 4.264_891),
        ];
        for (p, quantile) in published {
            let out = (2.0 * (1.0 - p) * 2_147_483_648.0 - 0.5_f64).round() as u32;
            assert!((of(out) - quantile).abs() < 5e-6, "{p}: {}", of(out));
            assert!((of(out | 1 << 31) + quantile).abs() < 5e-6, "{p}");
        }
        assert!(of(u32::MAX >> 1).abs() < 1e-6);
    }

    #[test]
    fn the_farthest_deviates_leave_what_words_stand_for_outside() {
        // R. D. Gordon, “Values of Mills' ratio” (1941): beyond x lies less than φ(x) / x, and more than 1 − 1 / x² of that.
        let most = |x: f64| (-x * x / 2.0).exp() / std::f64::consts::TAU.sqrt() / x;
        for word in 0..1000_u32 {
            let (x, beyond) = (of(word), (f64::from(word) + 0.5) / 2_f64.powi(32));
            let (inner, outer) = (x - 0.003, x + 0.003);
            assert!(beyond < most(inner), "{x}");
            assert!(beyond > most(outer) * (1.0 - 1.0 / (outer * outer)), "{x}");
        }
        // Six standard deviations leave 1.9732e-9 outside (tables of the normal distribution), in 2⁻³¹ 4.24: between these words.
        assert!(of(3) > 6.0 && of(4) < 6.0);
        // On which the highest importances rest.
        assert!(of(0) < 6.4);
    }

    #[test]
    fn moments_are_those_of_the_normal_distribution() {
        // Every 2^12th of all words: a sum over the whole distribution.
        let all: Vec<f64> = (0..1 << 20).map(|at| of((at << 12) + (1 << 11))).collect();
        let moment = |power: i32| all.iter().map(|x| x.powi(power)).sum::<f64>() / all.len() as f64;
        assert!(moment(1).abs() < 1e-6, "{}", moment(1));
        assert!((moment(2) - 1.0).abs() < 1e-4, "{}", moment(2));
        assert!(moment(3).abs() < 1e-4, "{}", moment(3));
        assert!((moment(4) - 3.0).abs() < 3e-3, "{}", moment(4));
    }
}
