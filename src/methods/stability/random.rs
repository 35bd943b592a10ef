//! Random bytes, many at a time and the same on every machine: eight generators side by side, each block's seeded by its number.

use fearless_simd::{prelude::*, u64x8};

/// Eight “small fast counting” generators of 64 bits (C. Doty-Humphrey's sfc64, as in `PractRand` and `NumPy`), one a lane.
pub(super) struct Random<S: Simd> {
    a: u64x8<S>,
    b: u64x8<S>,
    c: u64x8<S>,
    counter: u64x8<S>,
}

impl<S: Simd> Random<S> {
    /// The generators of a block.
    #[inline(always)]
    pub(super) fn new(simd: S, seed: u64, block: u64) -> Self {
        let [a, b, c] = seeds(seed, block);
        let mut random = Self {
            a: u64x8::simd_from(simd, a),
            b: u64x8::simd_from(simd, b),
            c: u64x8::simd_from(simd, c),
            counter: u64x8::splat(simd, 1),
        };
        // As its author seeds it: the first rounds only mix.
        for _ in 0..18 {
            random.next();
        }
        random
    }

    /// The next 64 bytes.
    #[inline(always)]
    pub(super) fn next(&mut self) -> u64x8<S> {
        let drawn = self.a + self.b + self.counter;
        self.counter += 1;
        self.a = self.b ^ (self.b >> 11);
        self.b = self.c + (self.c << 3);
        self.c = ((self.c << 24) | (self.c >> 40)) + drawn;
        drawn
    }
}

/// Where the generators of a block begin. Not inlined: where the compiler sees single words become a vector, it keeps the generators
/// as single words from one draw to the next.
#[inline(never)]
fn seeds(seed: u64, block: u64) -> [[u64; 8]; 3] {
    let mut state = mixed(seed).wrapping_add(mixed(!block));
    [(); 3].map(|()| {
        [(); 8].map(|()| {
            state = state.wrapping_add(0x9E37_79B9_7F4A_7C15);
            mixed(state)
        })
    })
}

/// The finalizer of splitmix64.
const fn mixed(word: u64) -> u64 {
    let word = (word ^ (word >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    let word = (word ^ (word >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    word ^ (word >> 31)
}
