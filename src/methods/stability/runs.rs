//! Rows of neighbours that cannot be told apart (ours).

use std::ops::Range;

use super::Neighbours;

/// For each row of a list, given by positions, whether it cannot be told apart from the row below it. A pair counts only where
/// both stand next to each other in the list, so a filter joins nothing that was not joined before.
pub fn joined_below(list: &[usize], neighbours: &[Neighbours]) -> Vec<bool> {
    let largest = neighbours.iter().map(|pair| pair.upper).max();
    let mut below = vec![None; largest.map_or(0, |largest| largest + 1)];
    for pair in neighbours.iter().filter(|pair| !pair.told_apart()) {
        if let Some(slot) = below.get_mut(pair.upper) {
            *slot = Some(pair.lower);
        }
    }
    let next = list.iter().skip(1).map(Some).chain([None]);
    let pairs = list.iter().zip(next);
    let joins = |(row, next): (&usize, Option<&usize>)| {
        next.is_some() && below.get(*row).copied().flatten() == next.copied()
    };
    pairs.map(joins).collect()
}

/// The runs of rows that are joined one to the next, each of at least two rows, from the top. Only neighbours are compared: the
/// first and the last of a run may well be told apart.
pub fn runs(below: &[bool]) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut begin = None;
    for (row, joined) in below.iter().enumerate() {
        match (joined, begin) {
            (true, None) => begin = Some(row),
            (false, Some(first)) => {
                found.push(first..row + 1);
                begin = None;
            }
            _ => {}
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pair(upper: usize, lower: usize, order: f64) -> Neighbours {
        Neighbours {
            upper,
            lower,
            order,
        }
    }

    #[test]
    fn neighbours_below_four_fifths_are_joined_into_runs() {
        let neighbours = [
            pair(4, 2, 0.79),
            pair(2, 0, 0.6),
            pair(0, 3, 0.8),
            pair(3, 1, 0.5),
        ];
        let below = joined_below(&[4, 2, 0, 3, 1], &neighbours);
        assert_eq!(below, [true, true, false, true, false]);
        assert_eq!(runs(&below), [0..3, 3..5]);
    }

    #[test]
    fn what_a_filter_brings_together_is_not_joined() {
        let neighbours = [pair(4, 2, 0.5), pair(2, 0, 0.5)];
        assert_eq!(joined_below(&[4, 0], &neighbours), [false, false]);
        assert_eq!(runs(&[false, false]), Vec::<Range<usize>>::new());
        assert_eq!(joined_below(&[], &[]), Vec::<bool>::new());
    }
}
