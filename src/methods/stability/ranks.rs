//! Counts ranks: a sample's adds one to a place for each item, in a table too large for the caches where there are many items.

use super::LANES;
use super::tally::KindTally;

/// So many samples are sorted together.
pub(super) const PART: usize = LANES / 2;
/// So many parts are held back, where ranks are held back.
const HELD: usize = 16;
/// The table of so many items stays near.
const NEAR: usize = 128;

/// Where ranks go. Those of many items are held back for some samples, and then counted item by item: a row of the table is at hand
/// for all of them.
#[derive(Debug)]
pub(super) struct Ranks {
    items: usize,
    /// For each part held back a row for each item.
    held: Vec<[u16; PART]>,
    /// How many samples of each part count.
    lives: Vec<usize>,
}

impl Ranks {
    pub(super) fn new(items: usize) -> Self {
        let parts = if items > NEAR { HELD } else { 0 };
        Self {
            items,
            held: vec![[0; PART]; parts * items],
            lives: Vec::with_capacity(parts),
        }
    }

    /// By what an item's place is multiplied before its rank is added to it.
    pub(super) const fn scale(&self) -> u32 {
        if self.items > NEAR {
            1 << 16
        } else {
            self.items as u32
        }
    }

    /// Takes a part's scaled places plus ranks from 0, of which the first `live` samples count.
    #[inline(always)]
    pub(super) fn add(&mut self, rows: &[[u32; PART]], live: usize, tally: &mut KindTally) {
        let live = live.min(PART);
        if live == 0 {
            return;
        }
        if self.items <= NEAR {
            return direct(rows, live, tally);
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

    /// Counts what is held back.
    pub(super) fn flush(&mut self, tally: &mut KindTally) {
        if self.lives.is_empty() {
            return;
        }
        for (item, counts) in tally.ranks.chunks_exact_mut(self.items.max(1)).enumerate() {
            let parts = self.held.iter().skip(item).step_by(self.items.max(1));
            for (part, live) in parts.zip(&self.lives) {
                let count = |rank: &u16| {
                    if let Some(count) = counts.get_mut(usize::from(*rank)) {
                        *count += 1;
                    }
                };
                if *live == PART {
                    part.iter().for_each(count);
                } else {
                    part.iter().take(*live).for_each(count);
                }
            }
        }
        self.lives.clear();
    }
}

/// Sample by sample: two items of a sample are never counted at one place, so that no count waits for the one before it.
#[inline(always)]
fn direct(rows: &[[u32; PART]], live: usize, tally: &mut KindTally) {
    let counts = tally.ranks.as_mut_slice();
    for lane in 0..live {
        for row in rows {
            let at = row.get(lane).copied().unwrap_or(0) as usize;
            if let Some(count) = counts.get_mut(at) {
                *count += 1;
            }
        }
    }
}
