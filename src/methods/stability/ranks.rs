//! Counts ranks: a sample's adds one to a place for each item, in a table too large for the caches where there are many items.

use super::LANES;
use super::aligned::Aligned;
use super::tally::KindTally;

/// So many samples are sorted together.
pub(super) const PART: usize = LANES / 2;
/// So many parts are held back, where ranks are held back.
const HELD: usize = 16;
/// The table of so many items stays near.
const NEAR: usize = 128;
/// The size of that table, of which fewer items use the first part.
const TABLE: usize = NEAR * NEAR;
/// So many ranks of an item are passed over at once where it met none of them.
const FEW: usize = 32;

/// Where ranks go. Those of a block are counted in a table of their own, which stays in the nearest cache. Where there are many items
/// they are held back for some samples and then counted item by item, in a row that stays there.
#[derive(Debug)]
pub(super) struct Ranks {
    items: usize,
    /// By so many bits an item's place is shifted before its rank is added to it.
    shift: u32,
    /// Of few items: how often each rank was met, a row for each item. No block has so many samples that 16 bits would not do.
    table: Vec<u16>,
    /// Of many items: the same of one item.
    row: Vec<u16>,
    /// For each part held back a row for each item.
    held: Vec<[u16; PART]>,
    /// How many samples of each part count.
    lives: Vec<usize>,
}

impl Ranks {
    pub(super) fn new(items: usize) -> Self {
        let is_near = items <= NEAR;
        let parts = if is_near { 0 } else { HELD };
        let bits = items.next_power_of_two().trailing_zeros();
        Self {
            items,
            shift: if is_near { bits } else { 16 },
            table: vec![0; if is_near { TABLE } else { 0 }],
            row: vec![0; if is_near { 0 } else { items }],
            held: vec![[0; PART]; parts * items],
            lives: Vec::with_capacity(parts),
        }
    }

    /// By so many bits an item's place is shifted before its rank is added to it.
    pub(super) const fn shift(&self) -> u32 {
        self.shift
    }

    /// Takes a part's shifted places plus ranks from 0, of which the first `live` samples count.
    #[inline(always)]
    pub(super) fn add(
        &mut self,
        rows: &[Aligned<[u32; PART]>],
        live: usize,
        tally: &mut KindTally,
    ) {
        let live = live.min(PART);
        if live == 0 {
            return;
        }
        if self.items <= NEAR {
            return direct(rows, live, &mut self.table);
        }
        let from = self.lives.len() * self.items;
        let Some(held) = self.held.get_mut(from..from + self.items) else {
            return;
        };
        for row in rows {
            for (lane, word) in row.iter().enumerate() {
                if let Some(slot) = held.get_mut((word >> 16) as usize)
                    && let Some(slot) = slot.get_mut(lane)
                {
                    *slot = *word as u16;
                }
            }
        }
        self.lives.push(live);
        if self.lives.len() == HELD {
            self.flush(tally);
        }
    }

    /// Adds what is held back to the tally.
    #[inline(always)]
    pub(super) fn flush(&mut self, tally: &mut KindTally) {
        let items = self.items;
        if items == 0 {
            return;
        }
        let tally = tally.ranks.chunks_exact_mut(items);
        if self.items <= NEAR {
            for (counts, table) in tally.zip(self.table.chunks_exact_mut(1 << self.shift)) {
                take(table, counts);
            }
            return;
        }
        if self.lives.is_empty() {
            return;
        }
        for (item, counts) in tally.enumerate() {
            let parts = self.held.iter().skip(item).step_by(items);
            for (part, live) in parts.zip(&self.lives) {
                let row = &mut self.row;
                let count = |rank: &u16| {
                    if let Some(count) = row.get_mut(usize::from(*rank)) {
                        *count += 1;
                    }
                };
                if *live == PART {
                    part.iter().for_each(count);
                } else {
                    part.iter().take(*live).for_each(count);
                }
            }
            // An item meets few of so many ranks.
            let chunks = self.row.chunks_mut(FEW).zip(counts.chunks_mut(FEW));
            for (row, counts) in chunks {
                if row.iter().fold(0, |all, count| all | count) != 0 {
                    take(row, counts);
                }
            }
        }
        self.lives.clear();
    }
}

/// Moves counts to where they are added up.
#[inline(always)]
fn take(from: &mut [u16], to: &mut [u32]) {
    for (to, from) in to.iter_mut().zip(from) {
        *to += u32::from(*from);
        *from = 0;
    }
}

/// Sample by sample: two items of a sample are never counted at one place, so that no count waits for the one before it.
#[inline(always)]
fn direct(rows: &[Aligned<[u32; PART]>], live: usize, table: &mut [u16]) {
    let Ok(table) = <&mut [u16; TABLE]>::try_from(table) else {
        return;
    };
    for lane in 0..live.min(PART) {
        for row in rows {
            // All of them are within the table; said so, none has to be looked at.
            let at = row.get(lane).copied().unwrap_or(0) as usize % TABLE;
            if let Some(count) = table.get_mut(at) {
                *count += 1;
            }
        }
    }
}
