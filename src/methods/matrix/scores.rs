//! The sums over cells: scores of touchpoints and factors, rated cells, and the importances on them.

use nalgebra::Matrix2xX;

use super::input::Input;
use super::tables;
use crate::model::Scale;

/// What the cells add up to, before anything is compared with anything.
pub(super) struct Sums {
    /// For every touchpoint, excluded ones too, `A_j` and `W_j`, the importances on its rated cells.
    columns: Matrix2xX<f64>,
    /// Rated cells of every touchpoint.
    pub(super) rated: Vec<u32>,
    /// For each included factor the sum of its levels and its rated cells, excluded touchpoints left out.
    pub(super) rows: Vec<RowSum>,
}

/// What a row adds up to.
#[derive(Clone, Copy)]
pub(super) struct RowSum {
    /// Sum of levels; times the importance it is `B_i`.
    pub(super) levels: u64,
    /// Rated cells.
    pub(super) rated: usize,
}

impl Sums {
    pub(super) fn new(input: &Input<'_>, scale: &Scale) -> Self {
        Self {
            columns: tables::column_sums(input.weighted(), input.mask.len(), scale.values()),
            rated: rated_by_column(input),
            rows: input
                .rows
                .iter()
                .map(|row| RowSum::new(&row.cells, &input.mask))
                .collect(),
        }
    }

    /// The pairs of `A_j` and `W_j`.
    pub(super) fn columns(&self) -> impl Iterator<Item = &[f64; 2]> {
        let (pairs, _) = self.columns.as_slice().as_chunks::<2>();
        pairs.iter()
    }
}

impl RowSum {
    fn new(cells: &[u8], mask: &[u8]) -> Self {
        // A chunk is short enough for narrow counters, which the compiler turns into wide instructions.
        const CHUNK: usize = 128;
        let mut bytes = 0_u64;
        let mut rated = 0_usize;
        for (cells, mask) in cells.chunks(CHUNK).zip(mask.chunks(CHUNK)) {
            let mut chunk_bytes = 0_u16;
            let mut chunk_rated = 0_u8;
            for (cell, mask) in cells.iter().zip(mask) {
                let cell = cell & mask;
                chunk_bytes = chunk_bytes.wrapping_add(u16::from(cell));
                chunk_rated = chunk_rated.wrapping_add(u8::from(cell != 0));
            }
            bytes += u64::from(chunk_bytes);
            rated += usize::from(chunk_rated);
        }
        // A rated cell's byte is its level plus one.
        Self {
            levels: bytes.saturating_sub(rated as u64),
            rated,
        }
    }
}

fn rated_by_column(input: &Input<'_>) -> Vec<u32> {
    const ROWS_PER_BYTE: usize = 255;
    let mut total = vec![0_u32; input.mask.len()];
    let mut part = vec![0_u8; input.mask.len()];
    for rows in input.rows.chunks(ROWS_PER_BYTE) {
        part.fill(0);
        for row in rows {
            for (count, cell) in part.iter_mut().zip(row.cells.iter()) {
                *count = count.wrapping_add(u8::from(*cell != 0));
            }
        }
        for (total, part) in total.iter_mut().zip(&part) {
            *total += u32::from(*part);
        }
    }
    total
}
