//! Kendall's τ-b: how far two orders of the same items agree, ties taken into account.

/// Kendall's τ-b of two lists of figures of the same items: 1 where both put all pairs in the same order, −1 where one turns
/// the other over.
///
/// `(C − D) / √((C + D + Tₐ)(C + D + T_b))` with C pairs in the same order, D in the opposite one, and `Tₐ`, `T_b` tied in one list
/// alone (M. Kendall, The treatment of ties in ranking problems, Biometrika 33, 1945), counted by sorting in n log n steps
/// (W. Knight, A computer method for calculating Kendall's tau with ungrouped data, JASA 61, 1966).
///
/// Only the order within each list counts. An item that is NaN in either list, or in the longer one only, takes no part. None
/// where one of the lists ties everything, and for fewer than two items.
pub fn tau_b(a: &[f64], b: &[f64]) -> Option<f64> {
    let both = a.iter().copied().zip(b.iter().copied());
    // Adding 0 turns −0 into 0, which total_cmp would tell apart.
    let mut pairs: Vec<(f64, f64)> = both
        .filter(|(a, b)| !a.is_nan() && !b.is_nan())
        .map(|(a, b)| (a + 0.0, b + 0.0))
        .collect();
    pairs.sort_unstable_by(|x, y| x.0.total_cmp(&y.0).then(x.1.total_cmp(&y.1)));
    let tied_in_a = tied(&pairs, |x, y| same(x.0, y.0));
    let tied_in_both = tied(&pairs, |x, y| same(x.0, y.0) && same(x.1, y.1));
    let mut second: Vec<f64> = pairs.into_iter().map(|(_, b)| b).collect();
    let all = pairs_of(second.len());
    let discordant = sort_counting(&mut second);
    let tied_in_b = tied(&second, |x, y| same(*x, *y));
    // All pairs are concordant, discordant, or tied in a list or in both.
    let concordant = (all + tied_in_both).checked_sub(tied_in_a + tied_in_b + discordant)?;
    let told_apart = [all - tied_in_a, all - tied_in_b];
    if told_apart.contains(&0) {
        return None;
    }
    let [of_a, of_b] = told_apart.map(|pairs| pairs as f64);
    Some((concordant as f64 - discordant as f64) / (of_a * of_b).sqrt())
}

/// How many pairs stand one way round in one list and the other way round in the other; a pair that is tied in either is none.
pub fn discordant(a: &[f64], b: &[f64]) -> u64 {
    let mut pairs: Vec<(f64, f64)> = a.iter().copied().zip(b.iter().copied()).collect();
    pairs.sort_unstable_by(|x, y| x.0.total_cmp(&y.0).then(x.1.total_cmp(&y.1)));
    let mut second: Vec<f64> = pairs.into_iter().map(|(_, b)| b).collect();
    sort_counting(&mut second)
}

fn same(a: f64, b: f64) -> bool {
    a.total_cmp(&b).is_eq()
}

/// How many pairs so many items make.
const fn pairs_of(items: usize) -> u64 {
    let n = items as u64;
    n * n.saturating_sub(1) / 2
}

/// How many pairs are equal in a sorted list.
fn tied<T>(sorted: &[T], same: impl Fn(&T, &T) -> bool) -> u64 {
    let runs = sorted.chunk_by(|x, y| same(x, y));
    runs.map(|run| pairs_of(run.len())).sum()
}

/// Sorts upwards and counts the pairs that stood the wrong way round: a merge sort, bottom up.
fn sort_counting(values: &mut Vec<f64>) -> u64 {
    let mut wrong = 0;
    let mut sorted: Vec<f64> = Vec::with_capacity(values.len());
    let mut run = 1;
    while run < values.len() {
        sorted.clear();
        for pair in values.chunks(2 * run) {
            let (mut left, mut right) = pair.split_at(run.min(pair.len()));
            while let (Some((first, rest)), Some((other, others))) =
                (left.split_first(), right.split_first())
            {
                if other.total_cmp(first).is_lt() {
                    // It passes everything that is left on the other side.
                    wrong += left.len() as u64;
                    sorted.push(*other);
                    right = others;
                } else {
                    sorted.push(*first);
                    left = rest;
                }
            }
            sorted.extend_from_slice(left);
            sorted.extend_from_slice(right);
        }
        std::mem::swap(values, &mut sorted);
        run *= 2;
    }
    wrong
}
