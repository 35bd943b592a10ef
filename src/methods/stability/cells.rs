//! The cells of a run: four factors of a touchpoint together, and what a random byte makes of each.

use crate::methods::matrix::Input;
use crate::model::Relations;

use super::Noise;

/// Four factors' cells at a touchpoint, a byte each. A byte below the first limit of a block adds `first`, one above its second
/// limit adds `second`; in between, which is the most probable, it stays.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Quad {
    /// The levels of the most probable outcome.
    pub(super) stay: u32,
    /// What to add for the next one.
    pub(super) first: u32,
    /// What to add for the last one.
    pub(super) second: u32,
}

/// The outcomes of a cell: up, down, or as it is. The most probable is the one in between, so that a limit fits in a byte.
#[derive(Clone, Copy, Debug)]
pub(super) struct Outcomes {
    /// Which way each outcome moves: in between, below the first limit, above the second one.
    moves: [i8; 3],
    /// In how many of 256 bytes the first and the second outcome are drawn: whole bytes, and the part of a further one in 2⁻¹⁶.
    pub(super) first: (u8, u16),
    pub(super) second: (u8, u16),
}

impl Outcomes {
    pub(super) fn new(noise: Noise) -> Self {
        let stay = (1.0 - noise.up - noise.down).max(0.0);
        let mut all = [(stay, 0_i8), (noise.up, 1), (noise.down, -1)];
        all.sort_by(|a, b| b.0.total_cmp(&a.0));
        let [(_, between), (first, first_move), (second, second_move)] = all;
        Self {
            moves: [between, first_move, second_move],
            first: bytes(first),
            second: bytes(second),
        }
    }
}

/// A probability of at most one half in bytes of 256.
#[allow(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "the whole part is at most 128, the rest saturates at 2^16"
)]
fn bytes(probability: f64) -> (u8, u16) {
    let bytes = probability.clamp(0.0, 0.5) * 256.0;
    ((bytes as u8), (bytes.fract() * 65_536.0).round() as u16)
}

/// The quads of all rows with an importance: for each four of them a row of touchpoints in the order of `columns`.
pub(super) fn quads(
    rows: &[&[u8]],
    columns: &[usize],
    levels: &[u8],
    outcomes: Outcomes,
) -> Vec<Quad> {
    let moved = |cell: u8, by: i8| -> u8 {
        let Some(level) = Relations::decode(cell) else {
            return 0;
        };
        let at = levels.iter().position(|known| *known == level);
        let to = at.and_then(|at| at.checked_add_signed(isize::from(by)));
        to.and_then(|to| levels.get(to)).copied().unwrap_or(level)
    };
    let [between, first, second] = outcomes.moves;
    let mut quads = Vec::with_capacity(rows.len().div_ceil(4) * columns.len());
    for four in rows.chunks(4) {
        quads.extend(columns.iter().map(|column| {
            let cell = |row: usize| {
                four.get(row)
                    .and_then(|row| row.get(*column))
                    .copied()
                    .unwrap_or(0)
            };
            let stay: [u8; 4] = std::array::from_fn(|row| moved(cell(row), between));
            let add = |by: i8| {
                let add = |row: usize| moved(cell(row), by).wrapping_sub(moved(cell(row), between));
                u32::from_le_bytes(std::array::from_fn(add))
            };
            Quad {
                stay: u32::from_le_bytes(stay),
                first: add(first),
                second: add(second),
            }
        }));
    }
    quads
}

/// The highest level that each cell of a row can take.
pub(super) fn reach<'a>(
    row: &'a [u8],
    columns: &'a [usize],
    levels: &'a [u8],
) -> impl Iterator<Item = u8> + 'a {
    columns.iter().map(move |column| {
        let level = row.get(*column).copied().and_then(Relations::decode);
        level.map_or(0, |level| {
            let above = levels.iter().copied().find(|next| *next > level);
            above.unwrap_or(level)
        })
    })
}

/// The rows with an importance.
pub(super) fn weighted<'a>(input: &'a Input<'_>) -> Vec<(usize, f64, &'a [u8])> {
    let rows = input.rows.iter();
    rows.filter_map(|row| Some((row.factor, row.weight?, row.cells.as_ref())))
        .collect()
}
