//! Kendall's τ-b: by hand, against a published value, and its laws.

use proptest::prelude::*;
use touchrank::methods::segments::tau_b;

use crate::build::near;

#[track_caller]
fn assert_tau(a: &[f64], b: &[f64], expected: f64) {
    let found = tau_b(a, b).unwrap();
    assert!(near(found, expected, 1e-15), "{found} is not {expected}");
}

#[test]
fn without_ties_it_is_concordant_less_discordant_of_all_pairs() {
    // Of ten pairs 3-2 and 5-4 stand the other way round.
    assert_tau(&[1.0, 2.0, 3.0, 4.0, 5.0], &[1.0, 3.0, 2.0, 5.0, 4.0], 0.6);
}

#[test]
fn with_ties_it_is_the_published_value() {
    // The example in the documentation of scipy.stats.kendalltau (SciPy 1.x), which gives -0.47140452079103173. By hand:
    // C = 2, D = 6, one pair tied in x alone, none in y alone, one in both: (2 - 6) / √(8 · 9) = -4 / √72.
    let x = [12.0, 2.0, 1.0, 12.0, 2.0];
    let y = [1.0, 4.0, 7.0, 1.0, 0.0];
    assert_tau(&x, &y, -0.471_404_520_791_031_73);
    assert_tau(&x, &y, -4.0 / 72.0_f64.sqrt());
}

#[test]
fn orders_that_say_nothing_have_none() {
    assert_eq!(tau_b(&[], &[]), None);
    assert_eq!(tau_b(&[1.0], &[2.0]), None);
    assert_eq!(tau_b(&[3.0, 3.0, 3.0], &[1.0, 2.0, 3.0]), None);
    assert_eq!(tau_b(&[1.0, 2.0, 3.0], &[3.0, 3.0, 3.0]), None);
    assert_eq!(tau_b(&[0.0, -0.0], &[1.0, 2.0]), None);
}

#[test]
fn what_has_no_figure_on_one_side_takes_no_part() {
    let none = f64::NAN;
    assert_tau(&[1.0, none, 2.0, 9.0], &[5.0, 1.0, 7.0, none], 1.0);
    assert_eq!(tau_b(&[1.0, none], &[none, 1.0]), None);
    assert_tau(&[1.0, 2.0, 3.0], &[2.0, 1.0], -1.0);
}

/// As it is defined, pair by pair.
fn by_definition(a: &[f64], b: &[f64]) -> Option<f64> {
    let (mut difference, mut apart_in_a, mut apart_in_b) = (0.0, 0.0, 0.0);
    for i in 0..a.len() {
        for j in 0..i {
            let sign = |list: &[f64]| {
                let step = list[i] - list[j];
                if step == 0.0 { 0.0 } else { step.signum() }
            };
            let (in_a, in_b) = (sign(a), sign(b));
            difference += in_a * in_b;
            apart_in_a += in_a * in_a;
            apart_in_b += in_b * in_b;
        }
    }
    let apart: f64 = apart_in_a * apart_in_b;
    (apart > 0.0).then(|| difference / apart.sqrt())
}

fn lists() -> impl Strategy<Value = (Vec<f64>, Vec<f64>)> {
    let value = || (-6_i32..6).prop_map(f64::from);
    prop::collection::vec((value(), value()), 0..40).prop_map(|pairs| pairs.into_iter().unzip())
}

proptest! {
    #[test]
    fn sorting_finds_what_the_definition_says((a, b) in lists()) {
        match (tau_b(&a, &b), by_definition(&a, &b)) {
            (Some(found), Some(expected)) => prop_assert!(near(found, expected, 1e-12)),
            (found, expected) => prop_assert_eq!(found, expected),
        }
    }

    #[test]
    fn it_is_the_same_both_ways_and_within_its_range((a, b) in lists()) {
        let found = tau_b(&a, &b);
        prop_assert_eq!(found, tau_b(&b, &a));
        prop_assert!(found.is_none_or(|tau| (-1.0..=1.0).contains(&tau)));
    }

    #[test]
    fn an_order_agrees_with_itself_and_is_turned_over_by_its_reverse((a, _) in lists()) {
        let turned: Vec<f64> = a.iter().map(|value| -value).collect();
        if let Some(found) = tau_b(&a, &a) {
            prop_assert!(near(found, 1.0, 0.0));
            prop_assert!(near(tau_b(&a, &turned).unwrap(), -1.0, 0.0));
        }
    }

    #[test]
    fn only_the_order_counts((a, b) in lists(), factor in 0.1..9.0_f64) {
        let stretched: Vec<f64> = a.iter().map(|value| (value * factor).exp() - 7.0).collect();
        // Far down the exponential runs into its floor and makes ties of what is none.
        let apart = (0..a.len()).all(|i| (0..i).all(|j| (a[i] == a[j]) == (stretched[i] == stretched[j])));
        prop_assume!(apart);
        prop_assert_eq!(tau_b(&a, &b), tau_b(&stretched, &b));
    }
}
