//! What samples add up to: whole numbers, so that the order in which blocks are added changes nothing.

/// What samples add up to.
#[derive(Clone, Debug, PartialEq)]
pub struct Tally {
    /// How many samples are in it.
    pub(super) samples: u64,
    /// Of touchpoints, factors and stages.
    pub(super) kinds: [KindTally; 3],
}

/// What samples add up to for the items of one kind, which stand in their plain order.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct KindTally {
    /// For each item in how many samples it is critical.
    pub(super) critical: Vec<u32>,
    /// For each item in how many samples it is less important.
    pub(super) less: Vec<u32>,
    /// For each item the sum of its scores, in the kind's quanta.
    pub(super) sums: Vec<i128>,
    /// For each item but the last, how often it is above the next one: 2 for each sample in which it is, 1 for each tie.
    pub(super) above: Vec<u64>,
    /// For each item how often it has each rank from 1: a row of so many ranks as there are items.
    pub(super) ranks: Vec<u32>,
}

impl KindTally {
    pub(super) fn new(items: usize) -> Self {
        Self {
            critical: vec![0; items],
            less: vec![0; items],
            sums: vec![0; items],
            above: vec![0; items.saturating_sub(1)],
            ranks: vec![0; items * items],
        }
    }

    fn merge(&mut self, other: &Self) {
        add(&mut self.critical, &other.critical);
        add(&mut self.less, &other.less);
        add(&mut self.sums, &other.sums);
        add(&mut self.above, &other.above);
        add(&mut self.ranks, &other.ranks);
    }
}

impl Tally {
    /// Adds what other samples add up to.
    pub fn merge(&mut self, other: &Self) {
        self.samples += other.samples;
        for (mine, theirs) in self.kinds.iter_mut().zip(&other.kinds) {
            mine.merge(theirs);
        }
    }
}

fn add<T: Copy + std::ops::AddAssign>(to: &mut [T], from: &[T]) {
    for (to, from) in to.iter_mut().zip(from) {
        *to += *from;
    }
}
