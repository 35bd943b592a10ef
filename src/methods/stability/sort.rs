//! Sorts the samples of a vector side by side: rows of keys, of which the largest of each lane comes first.

use fearless_simd::{Simd, SimdInt};

use super::aligned::Aligned;

/// So many rows are held in registers.
const ROWS: usize = 16;

/// K. E. Batcher's bitonic sort (“Sorting networks and their applications”, AFIPS 1968), each merge of which begins with a mirrored
/// step, so that the larger key always moves up: rows beyond the end would stay there, and are left out. Up to four steps are done
/// while their rows are at hand.
#[inline(always)]
pub(super) fn sort<S: Simd, V: SimdInt<S>>(simd: S, rows: &mut [Aligned<V::Array>]) {
    // One function for all that is sorted: so much code in each place would not stay in the nearest cache.
    simd.vectorize(
        #[inline(always)]
        || steps::<S, V>(simd, rows),
    );
}

#[inline(always)]
fn steps<S: Simd, V: SimdInt<S>>(simd: S, rows: &mut [Aligned<V::Array>]) {
    for few in rows.chunks_mut(ROWS) {
        match few.len() {
            0..=4 => whole::<S, V, 4>(simd, few),
            5..=8 => whole::<S, V, 8>(simd, few),
            _ => whole::<S, V, ROWS>(simd, few),
        }
    }
    let mut width = 2 * ROWS;
    while width / 2 < rows.len() {
        for block in rows.chunks_mut(width) {
            // Else there is nothing to merge it with.
            if block.len() > width / 2 {
                merge::<S, V>(simd, block, width);
            }
        }
        width *= 2;
    }
}

/// Sorts at most so many rows.
#[inline(always)]
fn whole<S: Simd, V: SimdInt<S>, const R: usize>(simd: S, rows: &mut [Aligned<V::Array>]) {
    let mut held = load::<S, V, R>(simd, rows, 0, 1);
    let mut width = 2;
    while width <= R {
        held.chunks_exact_mut(width).for_each(mirrored::<S, V>);
        halves::<S, V>(&mut held, width / 2);
        width *= 2;
    }
    store::<S, V, R>(&held, rows, 0, 1);
}

/// Merges the two sorted halves of so many rows, the last of which may be missing.
#[inline(always)]
fn merge<S: Simd, V: SimdInt<S>>(simd: S, rows: &mut [Aligned<V::Array>], width: usize) {
    let stride = width / ROWS;
    for first in 0..stride {
        let second = width / 2 + stride - 1 - first;
        let upper = load::<S, V, { ROWS / 2 }>(simd, rows, first, stride);
        let lower = load::<S, V, { ROWS / 2 }>(simd, rows, second, stride);
        let (mut upper, mut lower) = (upper, lower);
        let pairs = upper.iter_mut().zip(lower.iter_mut().rev());
        pairs.for_each(|(a, b)| exchange::<S, V>(a, b));
        halves::<S, V>(&mut upper, ROWS / 2);
        halves::<S, V>(&mut lower, ROWS / 2);
        store::<S, V, { ROWS / 2 }>(&upper, rows, first, stride);
        store::<S, V, { ROWS / 2 }>(&lower, rows, second, stride);
    }
    let mut width = stride;
    while width > 1 {
        match width {
            2 => rest::<S, V, 2>(simd, rows, width),
            4 => rest::<S, V, 4>(simd, rows, width),
            8 => rest::<S, V, 8>(simd, rows, width),
            _ => rest::<S, V, ROWS>(simd, rows, width),
        }
        width /= ROWS;
    }
}

/// The steps within that width that need only each so many of its rows.
#[inline(always)]
fn rest<S: Simd, V: SimdInt<S>, const R: usize>(
    simd: S,
    rows: &mut [Aligned<V::Array>],
    width: usize,
) {
    let stride = width / R;
    for block in rows.chunks_mut(width) {
        for first in 0..stride {
            let mut held = load::<S, V, R>(simd, block, first, stride);
            halves::<S, V>(&mut held, R);
            store::<S, V, R>(&held, block, first, stride);
        }
    }
}

/// Compares the first with the last, and so on inwards.
#[inline(always)]
fn mirrored<S: Simd, V: SimdInt<S>>(held: &mut [V]) {
    let (upper, lower) = held.split_at_mut(held.len() / 2);
    let pairs = upper.iter_mut().zip(lower.iter_mut().rev());
    pairs.for_each(|(a, b)| exchange::<S, V>(a, b));
}

/// Compares the halves of all blocks of that width, then of half of it, down to neighbours.
#[inline(always)]
fn halves<S: Simd, V: SimdInt<S>>(held: &mut [V], width: usize) {
    let mut width = width;
    while width > 1 {
        for block in held.chunks_exact_mut(width) {
            let (upper, lower) = block.split_at_mut(width / 2);
            let pairs = upper.iter_mut().zip(lower);
            pairs.for_each(|(a, b)| exchange::<S, V>(a, b));
        }
        width /= 2;
    }
}

#[inline(always)]
fn exchange<S: Simd, V: SimdInt<S>>(a: &mut V, b: &mut V) {
    (*a, *b) = (a.max(*b), a.min(*b));
}

/// Each so many rows from the first on; below the last one it is 0.
#[inline(always)]
fn load<S: Simd, V: SimdInt<S>, const R: usize>(
    simd: S,
    rows: &[Aligned<V::Array>],
    first: usize,
    stride: usize,
) -> [V; R] {
    let mut held = [V::splat(simd, V::Element::default()); R];
    for (at, held) in held.iter_mut().enumerate() {
        if let Some(row) = rows.get(first + at * stride) {
            *held = V::load_array_ref(simd, row);
        }
    }
    held
}

#[inline(always)]
fn store<S: Simd, V: SimdInt<S>, const R: usize>(
    held: &[V; R],
    rows: &mut [Aligned<V::Array>],
    first: usize,
    stride: usize,
) {
    for (at, held) in held.iter().enumerate() {
        if let Some(row) = rows.get_mut(first + at * stride) {
            held.store_array(row);
        }
    }
}
