//! Two filters side by side against the plainest count, and differences against published figures and another library.

use proptest::prelude::*;
use touchrank::methods::panel::{Difference, Mean, Nps, Share, compare, question_figures};
use touchrank::model::{Filter, QuestionKind};

use crate::brute;
use crate::table::{Answer, Table, filtered, id, named};

fn near(found: f64, expected: f64, tolerance: f64) {
    assert!(
        (found - expected).abs() <= tolerance,
        "{found} is not {expected}"
    );
}

fn printed(difference: Difference, value: f64, low: f64, high: f64, tolerance: f64) {
    near(difference.value, value, tolerance);
    near(difference.interval.low, low, tolerance);
    near(difference.interval.high, high, tolerance);
}

const fn share(count: usize, of: usize) -> Share {
    Share { count, of }
}

/// R. G. Newcombe, Interval estimation for the difference between independent proportions, Statistics in Medicine 17, 1998, table II,
/// method 10.
#[test]
fn two_shares_differ_by_newcombes_interval() {
    for (a, b, low, high) in [
        (share(56, 70), share(48, 80), 0.0524, 0.3339),
        (share(9, 10), share(3, 10), 0.1705, 0.8090),
        (share(10, 10), share(0, 20), 0.6791, 1.0000),
        (share(10, 10), share(0, 10), 0.6075, 1.0000),
    ] {
        let value = a.count as f64 / a.of as f64 - b.count as f64 / b.of as f64;
        let difference = a.less(b).unwrap();
        printed(difference, value, low, high, 0.000_05);
        assert!(difference.is_beyond_chance());
    }
    assert!(!share(5, 20).less(share(6, 20)).unwrap().is_beyond_chance());
    assert_eq!(share(5, 20).less(share(0, 0)), None);
}

/// `SciPy` 1.17.1: `stats.ttest_ind(a, b, equal_var=False).confidence_interval(0.95)` of these two lists.
#[test]
fn two_means_differ_by_welchs_interval() {
    let a = [3.1, 4.7, 5.0, 4.4, 2.9, 3.8];
    let b = [2.0, 3.5, 2.2, 4.1];
    let answers = |numbers: &[f64]| {
        numbers
            .iter()
            .map(|x| Answer::Number(*x))
            .collect::<Vec<_>>()
    };
    let side = |name: &str, count| vec![Answer::Names(vec![name.to_owned()]); count];
    let table = Table::new(vec![
        (QuestionKind::Number, [answers(&a), answers(&b)].concat()),
        (QuestionKind::Segment, [side("a", 6), side("b", 4)].concat()),
    ]);
    let filter = |name| {
        let mut filter = Filter::default();
        filter.toggle(id(1), named(name));
        filter
    };
    let comparison = compare(&table.base(), &filter("a"), &filter("b"));
    assert_eq!((comparison.passing, comparison.both), ([6, 4], 0));
    let mean = comparison.charts[0].mean.unwrap();
    printed(
        mean,
        1.033_333_333_333_333_7,
        -0.491_741_300_218_069_5,
        2.558_407_966_884_736_6,
        1e-9,
    );
    assert!(!mean.is_beyond_chance());
}

/// √((p + d − (p − d)²)/n) of 50/30/20 and of 20/30/50 is 0.078 102…, so 1.96 · √2 of it is 21.6 points; 30 less −30 is 60.
#[test]
fn two_scores_differ_by_the_sum_of_their_variances() {
    let score = |promoters, detractors| Nps {
        promoters,
        passives: 30,
        detractors,
    };
    let difference = score(50, 20).less(score(20, 50)).unwrap();
    printed(difference, 60.0, 38.351, 81.649, 0.001);
    assert!(difference.is_beyond_chance());
}

/// Where everybody of both sides says the same, nothing says how far chance goes.
#[test]
fn answers_that_are_all_alike_are_not_called_beyond_chance() {
    let mean = |mean| Mean {
        count: 2,
        mean,
        variance: 0.0,
    };
    assert_eq!(mean(5.0).less(mean(4.0)), None);
    let all = Nps {
        promoters: 2,
        ..Nps::default()
    };
    assert_eq!(
        all.less(Nps {
            detractors: 2,
            ..Nps::default()
        }),
        None
    );
    assert_eq!(
        mean(5.0).less(Mean {
            count: 1,
            mean: 2.0,
            variance: 0.0
        }),
        None
    );
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(150))]

    #[test]
    fn each_side_counts_all_who_pass_its_filter((table, first, second) in filtered()) {
        let base = table.base();
        let comparison = compare(&base, &first, &second);
        let passes = |row: usize, filter: &Filter| brute::passes(&table, row, filter, None);
        let count = |holds: &dyn Fn(usize) -> bool| (0..table.rows).filter(|row| holds(*row)).count();
        prop_assert_eq!(comparison.passing[0], count(&|row| passes(row, &first)));
        prop_assert_eq!(comparison.passing[1], count(&|row| passes(row, &second)));
        prop_assert_eq!(comparison.both, count(&|row| passes(row, &first) && passes(row, &second)));
        for (at, chart) in comparison.charts.iter().enumerate() {
            for (side, filter) in chart.sides.iter().zip([&first, &second]) {
                let alone = question_figures(&base, filter, id(at)).unwrap();
                prop_assert_eq!((side.answered, side.missing), (alone.answered, alone.missing));
                prop_assert_eq!((side.mean, side.nps), (alone.mean, alone.nps));
                for bar in &alone.bars {
                    prop_assert_eq!(side.bar(&bar.choice), Some(bar));
                }
            }
            let choices = |side: usize| chart.sides[side].bars.iter().map(|bar| &bar.choice);
            prop_assert!(choices(0).eq(choices(1)));
            prop_assert!(choices(0).eq(chart.bars.iter().map(|(choice, _)| choice)));
        }
    }
}
