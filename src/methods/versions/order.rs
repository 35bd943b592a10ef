//! Orders of lists: whether they differ, whose is taken, and where the other side's new items go.

use std::collections::{BTreeMap, BTreeSet};

/// Whose value is taken, where that can be told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Verdict {
    Ours,
    Theirs,
    /// Both changed it, each otherwise.
    Ask,
}

/// Whether what two lists share stands in another order.
pub(super) fn differs(before: &[u32], after: &[u32]) -> bool {
    shared(before, after) != shared(after, before)
}

/// The items of the first list that the second has, in the order of the first.
fn shared(list: &[u32], other: &[u32]) -> Vec<u32> {
    if list == other {
        return list.to_vec();
    }
    let other: BTreeSet<u32> = other.iter().copied().collect();
    let both = list.iter().filter(|number| other.contains(number));
    both.copied().collect()
}

/// Whose order of a list is taken.
pub(super) fn verdict(base: Option<&[u32]>, ours: &[u32], theirs: &[u32]) -> Verdict {
    if !differs(ours, theirs) {
        return Verdict::Ours;
    }
    let moved = |side| base.map(|base| differs(base, side));
    match (moved(ours), moved(theirs)) {
        (Some(true), Some(false)) => Verdict::Ours,
        (Some(false), Some(true)) => Verdict::Theirs,
        _ => Verdict::Ask,
    }
}

/// The first list's order, with what only the second has behind what it follows there.
pub(super) fn merged(first: &[u32], second: &[u32]) -> Vec<u32> {
    let known: BTreeSet<u32> = first.iter().copied().collect();
    let mut behind: BTreeMap<Option<u32>, Vec<u32>> = BTreeMap::new();
    let mut before = None;
    for number in second {
        if known.contains(number) {
            before = Some(*number);
        } else {
            behind.entry(before).or_default().push(*number);
        }
    }
    let both: BTreeSet<u32> = second
        .iter()
        .copied()
        .filter(|n| known.contains(n))
        .collect();
    let mut all = Vec::with_capacity(first.len() + second.len());
    let mut open = None;
    for number in first {
        // What only the first has stays with what it follows, and the other's comes behind it.
        if both.contains(number) {
            all.append(&mut behind.remove(&open).unwrap_or_default());
            open = Some(*number);
        }
        all.push(*number);
    }
    all.append(&mut behind.remove(&open).unwrap_or_default());
    all
}
