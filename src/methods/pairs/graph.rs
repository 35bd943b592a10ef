//! Which things hang together by known ratios, and which hang loose.

use std::collections::VecDeque;

use super::Ratios;

/// The parts that hang together, each in the order of its things; the largest part first, of equal ones the earlier.
pub fn parts(ratios: &Ratios) -> Vec<Vec<usize>> {
    let mut seen = vec![false; ratios.count()];
    let mut parts = Vec::new();
    for start in 0..ratios.count() {
        if seen.get(start) == Some(&true) {
            continue;
        }
        let mut part = Vec::new();
        walk(ratios, start, &mut seen, |_, at| part.push(at));
        part.sort_unstable();
        parts.push(part);
    }
    parts.sort_by_key(|part| std::cmp::Reverse(part.len()));
    parts
}

/// Goes to everything that hangs together with `start`, near ones first; says where it came from and where it is.
pub(super) fn walk(
    ratios: &Ratios,
    start: usize,
    seen: &mut [bool],
    mut found: impl FnMut(Option<usize>, usize),
) {
    let mut open = VecDeque::from([(None, start)]);
    if let Some(seen) = seen.get_mut(start) {
        *seen = true;
    }
    while let Some((from, at)) = open.pop_front() {
        found(from, at);
        for (next, ratio) in ratios.row(at).iter().enumerate() {
            if let Some(seen) = seen.get_mut(next)
                && *ratio > 0.0
                && !*seen
            {
                *seen = true;
                open.push_back((Some(at), next));
            }
        }
    }
}
