//! Importances by pairs against published matrices, and the laws of judgements.

use std::sync::Arc;

use proptest::prelude::*;
use touchrank::methods::matrix::{Class, Scope, figures};
use touchrank::methods::pairs::{
    Consistency, Goal, Map, Pairs, Ratios, Reading, Step, better, carry, consistency, next, parts,
    random_index, suggested, weights, worst_circle,
};
use touchrank::model::{FactorId, Hue, Judgements, Preference, Project, Segment, Weighting};

use super::build;

/// Judgements above the diagonal, row by row; 0 for a missing one.
fn upper(count: usize, above: &[f64]) -> Ratios {
    let mut ratios = Ratios::unknown(count);
    let mut above = above.iter();
    for first in 0..count {
        for second in first + 1..count {
            ratios.set(first, second, above.next().copied().filter(|r| *r > 0.0));
        }
    }
    assert_eq!(above.next(), None);
    ratios
}

/// The same as a person's judgements: 3 is 3 for the first, −3 is 3 for the second, 0 is none.
fn judged(count: usize, above: &[i8]) -> Pairs {
    let mut pairs = Pairs::of(&with_factors(count), Scope::Whole);
    let all: Vec<_> = pairs.iter().collect();
    assert_eq!(all.len(), above.len());
    for (pair, number) in all.into_iter().zip(above) {
        pairs.set(pair, Preference::of_number(*number));
    }
    pairs
}

fn with_factors(count: usize) -> Project {
    let row: &[u8] = &[1];
    build::project(&[1, 3, 9], &vec![1.0; count], &vec![row; count], &[0])
}

fn near(found: &[f64], published: &[f64], within: f64) {
    assert_eq!(found.len(), published.len());
    for (found_one, published_one) in found.iter().zip(published) {
        let distance = (found_one - published_one).abs();
        assert!(distance <= within, "{found:?} is not {published:?}");
    }
}

/// What Americans drink: coffee, wine, tea, beer, sodas, milk, water.
const DRINKS: [i8; 21] = [
    9, 5, 2, 1, 1, -2, //
    -3, -9, -9, -9, -9, //
    -3, -4, -3, -9, //
    -2, 1, -3, //
    2, -2, //
    -3,
];

/// How far cities are from Philadelphia: Cairo, Tokyo, Chicago, San Francisco, London, Montreal.
const CITIES: [i8; 15] = [-3, 8, 3, 3, 7, 9, 3, 3, 9, -6, -5, 2, -3, 6, 6];

fn tested(pairs: &Pairs) -> (Vec<f64>, f64, f64, f64) {
    let ratios = pairs.ratios();
    let weights = weights(&ratios).unwrap();
    let Consistency::Tested { index, ratio, .. } = consistency(&ratios, &weights) else {
        panic!("untested");
    };
    (weights.values, weights.eigenvalue, index, ratio)
}

/// T. Saaty, Decision making with the analytic hierarchy process, International Journal of Services Sciences 1, 2008, table 3:
/// weights .177 .019 .042 .116 .190 .129 .327, consistency ratio .022; measured were .180 .010 .040 .120 .180 .140 .330.
#[test]
fn drinks_weigh_what_saaty_published() {
    let (weights, _, _, ratio) = tested(&judged(7, &DRINKS));
    let published = [0.177, 0.019, 0.042, 0.116, 0.190, 0.129, 0.327];
    near(&weights, &published, 0.000_51);
    assert!((ratio - 0.022).abs() < 0.0005, "{ratio}");
}

/// T. Saaty, A scaling method for priorities in hierarchical structures, Journal of Mathematical Psychology 15, 1977: weights
/// .263 .397 .033 .116 .164 .027, λ = 6.45.
#[test]
fn cities_weigh_what_saaty_published() {
    let (weights, eigenvalue, index, _) = tested(&judged(6, &CITIES));
    let published = [0.263, 0.397, 0.033, 0.116, 0.164, 0.027];
    // Saaty's .263 and ours, .2619, differ in the third decimal; NumPy's eigenvector agrees with ours (below).
    near(&weights, &published, 0.0012);
    assert!((eigenvalue - 6.45).abs() < 0.005, "{eigenvalue}");
    assert!((index - 0.09).abs() < 0.001, "{index}");
}

/// NumPy 2.4, `numpy.linalg.eig` of the same two matrices.
#[test]
fn weights_are_the_eigenvectors_of_numpy() {
    let (weights, eigenvalue, _, _) = tested(&judged(7, &DRINKS));
    near(&weights, &DRINKS_NUMPY.1, 1e-12);
    assert!((eigenvalue - DRINKS_NUMPY.0).abs() < 1e-11);
    let (weights, eigenvalue, _, _) = tested(&judged(6, &CITIES));
    near(&weights, &CITIES_NUMPY.1, 1e-12);
    assert!((eigenvalue - CITIES_NUMPY.0).abs() < 1e-11);
}

const DRINKS_NUMPY: (f64, [f64; 7]) = (
    7.176_629_039_330_35,
    [
        0.177_456_747_445_716_82,
        0.019_149_476_024_353_605,
        0.041_831_181_662_097_88,
        0.116_417_031_734_858_7,
        0.189_572_375_326_176_24,
        0.128_780_548_538_722_53,
        0.326_792_639_268_074_34,
    ],
);
const CITIES_NUMPY: (f64, [f64; 6]) = (
    6.453_629_623_143_705,
    [
        0.261_852_745_898_975_9,
        0.397_486_373_784_324_5,
        0.033_434_736_911_878_48,
        0.116_386_551_622_866_21,
        0.164_240_564_657_310_52,
        0.026_599_027_124_644_348,
    ],
);

/// A chain 2, 2 of three things with the third pair missing: the matrix (2 2 0; ½ 1 2; 0 ½ 2) has λ = 3 and (4, 2, 1) / 7, by hand as
/// P. Harker, Alternative modes of questioning in the analytic hierarchy process, Mathematical Modelling 9, 1987, makes it.
#[test]
fn a_missing_judgement_is_what_the_others_imply() {
    let ratios = upper(3, &[2.0, 0.0, 2.0]);
    let found = weights(&ratios).unwrap();
    near(&found.values, &[4.0 / 7.0, 2.0 / 7.0, 1.0 / 7.0], 1e-15);
    assert!((found.eigenvalue - 3.0).abs() < 1e-14);
    // Two judgements of three things have nothing that could contradict them.
    assert_eq!(consistency(&ratios, &found), Consistency::Untested);
}

/// J. Alonso and M. Lamata, 2006: .5245 for 3, 1.3417 for 7, 1.5838 for 15; their line for 20: (55.398 − 4.3513 − 20) / 19.
#[test]
fn the_random_index_is_of_alonso_and_lamata() {
    let value = |count, missing| random_index(count, missing).map(|random| random.value);
    assert_eq!(value(2, 0), None);
    assert_eq!(value(3, 0), Some(0.5245));
    assert_eq!(value(7, 0), Some(1.3417));
    assert_eq!(value(15, 0), Some(1.5838));
    assert!((value(20, 0).unwrap() - 1.634_036_84).abs() < 1e-8);
    assert!(random_index(16, 0).unwrap().beyond_table);
    assert!(!random_index(15, 0).unwrap().beyond_table);
    // Ágoston and Csató, 2022: four things with one pair missing have 1 − 2/6 of .8815.
    assert!((value(4, 1).unwrap() - 0.587_666_667).abs() < 1e-9);
    assert_eq!(value(4, 3), None);
    assert!(random_index(4, 1).unwrap().incomplete);
}

#[test]
fn what_hangs_loose_has_no_weight_and_is_named() {
    // The first two and the last two are judged against each other.
    let ratios = upper(5, &[3.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 2.0, 0.0, 5.0]);
    assert_eq!(parts(&ratios), [vec![2, 3, 4], vec![0, 1]]);
    assert_eq!(weights(&ratios), None);
    assert_eq!(weights(&Ratios::unknown(0)), None);
    assert_eq!(weights(&Ratios::unknown(1)).unwrap().values, [1.0]);
}

/// A B C with A = 2B, B = 2C and C = 9A: only the last is far from what the others imply, A = 4C.
#[test]
fn the_judgement_that_helps_most_is_the_one_that_the_others_contradict() {
    let pairs = judged(3, &[2, -9, 2]);
    let ratios = pairs.ratios();
    let found = weights(&ratios).unwrap();
    let now = consistency(&ratios, &found);
    assert!(now.warns());
    let better = better(&pairs, &found, now).unwrap();
    assert_eq!(better.pair, (0, 2));
    assert_eq!(better.is.preference().number(), -9);
    assert_eq!(better.best.preference().number(), 4);
    assert!((better.implied - 4.0).abs() < 1e-12);
    assert_eq!(better.ratio, 0.0);
    assert!(better.exact);
    let circle = worst_circle(&pairs).unwrap();
    assert_eq!(circle.factors, [0, 1, 2]);
    assert_eq!(circle.product, 36.0);
}

/// Tried by hand: every judgement to every step, each worked out anew.
#[test]
fn no_other_change_of_one_judgement_helps_more() {
    for (count, above) in [(7, &DRINKS[..]), (6, &CITIES[..])] {
        let pairs = judged(count, above);
        let (_, _, _, now) = tested(&pairs);
        let ratios = pairs.ratios();
        let found = weights(&ratios).unwrap();
        let better = better(&pairs, &found, consistency(&ratios, &found)).unwrap();
        let mut least = (now, (0, 0), Step::ALIKE);
        for pair in pairs.iter() {
            for step in Step::all() {
                let mut tried = pairs.clone();
                tried.set(pair, Some(step.preference()));
                let (_, _, _, ratio) = tested(&tried);
                if ratio < least.0 {
                    least = (ratio, pair, step);
                }
            }
        }
        assert_eq!((better.pair, better.best), (least.1, least.2));
        assert!((better.ratio - least.0).abs() < 1e-12);
        assert!(better.ratio < now);
    }
}

/// T. Saaty, 1977: judgements are looked at again where the ratio is above 0.1. Of three things λ = 1 + ∛e + 1/∛e, e the product
/// round the circle: 3 · 7 / 8 gives λ = 3.1044 and .0522 / .5245 = .0995, 4 · 4 / 6 gives λ = 3.1078 and .0539 / .5245 = .1028.
#[test]
fn a_ratio_above_a_tenth_warns() {
    for (above, published, warns) in [([3, 8, 7], 0.0995, false), ([4, 6, 4], 0.1028, true)] {
        let pairs = judged(3, &above);
        let ratios = pairs.ratios();
        let now = consistency(&ratios, &weights(&ratios).unwrap());
        let ratio = now.ratio().unwrap();
        assert!((ratio - published).abs() < 0.000_05, "{ratio}");
        assert_eq!(now.warns(), warns, "{ratio}");
    }
    assert!(!Consistency::Untested.warns());
}

#[test]
fn a_circle_of_four_is_found_where_there_is_none_of_three() {
    // A over B over C over D over A; the diagonals are not judged.
    let pairs = judged(4, &[3, 0, -2, 5, 0, 4]);
    let circle = worst_circle(&pairs).unwrap();
    assert_eq!(circle.factors, [0, 1, 2, 3]);
    assert_eq!(circle.product, 120.0);
    assert_eq!(worst_circle(&judged(4, &[3, 3, 3, 2, 2, 2])), None);
    // Alike closes no circle.
    assert_eq!(worst_circle(&judged(3, &[3, 1, 3])), None);
}

#[test]
fn questions_begin_against_the_one_in_the_middle_and_then_close_rings() {
    let pairs = judged(4, &[0; 6]);
    let importances = [5.0, 1.0, 3.0, 2.0].map(Some);
    // The middle of 1, 2, 3, 5 is the third; then pairs of the others, none twice before each was once.
    let order = suggested(&pairs, &importances, Goal::All);
    assert_eq!(order, [(0, 2), (1, 2), (2, 3), (0, 1), (0, 3), (1, 3)]);
    assert_eq!(suggested(&pairs, &importances, Goal::Fewest), order[..3]);
    assert_eq!(suggested(&pairs, &importances, Goal::Checked).len(), 6);
    // What is judged already is built upon, and what is not to be asked is gone round.
    let mut pairs = judged(4, &[0, 0, 2, 0, 0, 0]);
    assert_eq!(
        next(&pairs, &importances, Goal::Fewest, |_| false),
        Some((0, 1))
    );
    assert_eq!(
        next(&pairs, &importances, Goal::Fewest, |pair| pair == (0, 1)),
        Some((0, 2))
    );
    pairs.set((0, 1), Some(Preference::ALIKE));
    pairs.set((0, 2), Some(Preference::ALIKE));
    assert_eq!(next(&pairs, &importances, Goal::Fewest, |_| false), None);
}

#[test]
fn weights_become_importances_in_proportion_or_from_end_to_end() {
    let weights = [0.5, 0.3, 0.15, 0.05];
    let ratios = carry(&weights, Map::Ratios);
    // 5, 5·0.3/0.5, 5·0.15/0.5, and 5·0.05/0.5 = 0.5 is lifted.
    assert_eq!(ratios.values, [5.0, 3.0, 1.5, 1.0]);
    assert_eq!(ratios.lifted, [3]);
    // 1 + 4·0.25/0.45 and 1 + 4·0.1/0.45.
    let spread = carry(&weights, Map::Spread);
    assert_eq!(spread.values, [5.0, 3.22, 1.89, 1.0]);
    assert!(spread.lifted.is_empty());
    assert_eq!(
        carry(&weights, Map::Percent).values,
        [50.0, 30.0, 15.0, 5.0]
    );
    assert_eq!(carry(&[0.5, 0.5], Map::Ratios).values, [5.0, 5.0]);
    assert_eq!(carry(&[0.5, 0.5], Map::Spread).values, [3.0, 3.0]);
    assert_eq!(Map::choice(Weighting::OneToFive)[0], Map::Ratios);
    assert_eq!(Map::choice(Weighting::AsIs)[0], Map::Percent);
}

/// The worked case of the method: w = 5, 4, 2; rows 9311, 3913, 1193; A = 59, 53, 27, 23.
fn worked() -> Project {
    let rows: [&[u8]; 3] = [&[9, 3, 1, 1], &[3, 9, 1, 3], &[1, 1, 9, 3]];
    let mut project = build::project(&[1, 3, 9], &[5.0, 4.0, 2.0], &rows, &[0, 0, 1, 1]);
    project.weighting = Weighting::OneToFive;
    project
}

fn judge(judgements: &mut Arc<Judgements>, first: u32, second: u32, number: i8) {
    let pair = [first, second].map(|at| FactorId(build::FACTORS + at));
    let preference = Preference::of_number(number).unwrap();
    Arc::make_mut(judgements).insert((pair[0], pair[1]), preference);
}

#[test]
fn a_reading_says_what_other_importances_would_change() {
    let mut project = worked();
    // The third matters 5 times as much as either other: 1, 1, 5 in proportion.
    judge(&mut project.judgements, 0, 1, 1);
    judge(&mut project.judgements, 0, 2, -5);
    judge(&mut project.judgements, 1, 2, -5);
    let now = figures(&project, Scope::Whole);
    let reading = Reading::of(&project, Scope::Whole, &now);
    assert_eq!(reading.importances, [5.0, 4.0, 2.0].map(Some));
    assert_eq!(reading.heaviest().unwrap().0, 2);
    assert_eq!(reading.consistency.ratio(), Some(0.0));
    assert_eq!(reading.better, None);
    let (ratios, effect) = &reading.ways[0];
    assert_eq!(ratios.values, [1.0, 1.0, 5.0]);
    // By hand: A = 9+3+5, 3+9+5, 1+1+45, 1+3+15 = 17, 17, 47, 19: mean 25, σ = 12.73; z = −.63, −.63, 1.73, −.47.
    let classes: Vec<_> = (effect.touchpoints.iter())
        .map(|change| (change.position, change.class_after))
        .collect();
    assert_eq!(
        classes,
        [
            (0, Class::LessImportant),
            (1, Class::LessImportant),
            (2, Class::Critical),
            (3, Class::Important)
        ]
    );
    assert_eq!(effect.classes.touchpoints, 4);
}

#[test]
fn a_segment_has_judgements_of_its_own_and_what_is_excluded_takes_no_part() {
    let mut project = worked();
    judge(&mut project.judgements, 0, 1, 3);
    judge(&mut project.judgements, 0, 2, 3);
    let segment = build::segment(0);
    let scope = Scope::Segment(segment);
    let mut own = Segment {
        id: segment,
        name: "Families".to_owned(),
        note: String::new(),
        share: None,
        hue: Hue::default(),
        mark: String::new(),
        jobs: Arc::default(),
        importances: Arc::default(),
        judgements: Arc::default(),
        filter: None,
        taken: None,
        relations: Arc::default(),
        not_sure: Arc::default(),
    };
    project.segments = std::iter::once(own.clone()).collect();
    assert_eq!(Pairs::of(&project, scope).judged(), 0);
    assert_eq!(Pairs::of(&project, Scope::Whole).judged(), 2);
    judge(&mut own.judgements, 1, 2, 7);
    project.segments = std::iter::once(own).collect();
    let pairs = Pairs::of(&project, scope);
    assert_eq!(pairs.get((1, 2)).unwrap().number(), 7);
    assert_eq!(pairs.get((2, 1)).unwrap().number(), -7);
    project.factors.get_mut(0).unwrap().excluded = true;
    let pairs = Pairs::of(&project, Scope::Whole);
    assert_eq!((pairs.count(), pairs.judged()), (2, 0));
    let pairs = Pairs::of(&project, scope);
    assert_eq!(pairs.get((0, 1)).unwrap().number(), 7);
}

#[test]
fn steps_of_the_line_are_judgements_and_lists_of_pairs_have_places() {
    let numbers: Vec<i8> = Step::all().map(|step| step.preference().number()).collect();
    assert_eq!(
        numbers,
        [9, 8, 7, 6, 5, 4, 3, 2, 1, -2, -3, -4, -5, -6, -7, -8, -9]
    );
    for step in Step::all() {
        assert_eq!(Step::of(step.preference()), step);
        assert_eq!(Step::nearest(step.preference().ratio()), step);
    }
    assert_eq!(Step::strength(5, true).unwrap().places(), 4);
    assert_eq!(Step::strength(5, false).unwrap().places(), -4);
    assert_eq!(Step::strength(1, true), Some(Step::ALIKE));
    assert_eq!(Step::strength(0, true), None);
    assert_eq!(Step::strength(10, false), None);
    let pairs = judged(5, &[0; 10]);
    for (place, pair) in pairs.iter().enumerate() {
        assert_eq!(pairs.place(pair), place);
        assert_eq!(pairs.at(place), Some(pair));
    }
    assert_eq!(pairs.at(10), None);
}

/// Weights of 2 to 9 things and which pairs are judged besides a chain that hangs all together.
fn some() -> impl Strategy<Value = (Vec<f64>, Vec<bool>)> {
    (2..10_usize).prop_flat_map(|count| {
        (
            prop::collection::vec(0.05..20.0_f64, count),
            prop::collection::vec(any::<bool>(), count * count),
        )
    })
}

/// The ratios of those weights, of the pairs that are judged.
fn of_weights(raw: &[f64], known: &[bool]) -> Ratios {
    let count = raw.len();
    let mut ratios = Ratios::unknown(count);
    for first in 0..count {
        for second in first + 1..count {
            if second == first + 1 || known[first * count + second] {
                ratios.set(first, second, Some(raw[first] / raw[second]));
            }
        }
    }
    ratios
}

/// Judgements of so many things, 0 for none, with a chain that hangs all together.
fn any_judged() -> impl Strategy<Value = Pairs> {
    judged_of(3..9)
}

fn few_judged() -> impl Strategy<Value = Pairs> {
    judged_of(3..6)
}

fn judged_of(counts: std::ops::Range<usize>) -> impl Strategy<Value = Pairs> {
    counts.prop_flat_map(|count| {
        prop::collection::vec(-9..=9_i8, count * (count - 1) / 2).prop_map(move |above| {
            let mut pairs = judged(count, &above);
            for first in 0..count - 1 {
                if pairs.get((first, first + 1)).is_none() {
                    pairs.set((first, first + 1), Some(Preference::ALIKE));
                }
            }
            pairs
        })
    })
}

proptest! {
    #[test]
    fn consistent_judgements_give_their_weights_back_however_many_are_missing((raw, known) in some()) {
        let sum: f64 = raw.iter().sum();
        let raw: Vec<f64> = raw.iter().map(|weight| weight / sum).collect();
        let ratios = of_weights(&raw, &known);
        let found = weights(&ratios).unwrap();
        for (found, true_one) in found.values.iter().zip(&raw) {
            prop_assert!((found - true_one).abs() <= 1e-12 * true_one);
        }
        prop_assert!((found.eigenvalue - raw.len() as f64).abs() < 1e-11);
        let ratio = consistency(&ratios, &found).ratio();
        prop_assert!(ratio.is_none_or(|ratio| ratio == 0.0));
    }

    #[test]
    fn the_order_of_factors_does_not_matter(pairs in any_judged(), seed in any::<u64>()) {
        let count = pairs.count();
        let mut order: Vec<usize> = (0..count).collect();
        for at in (1..count).rev() {
            order.swap(at, (seed as usize >> at) % (at + 1));
        }
        let mut moved = pairs.clone();
        for (first, second) in pairs.iter() {
            moved.set((first, second), pairs.get((order[first], order[second])));
        }
        let (one, other) = (weights(&pairs.ratios()).unwrap(), weights(&moved.ratios()).unwrap());
        prop_assert!((one.eigenvalue - other.eigenvalue).abs() < 1e-9);
        for (at, from) in order.iter().enumerate() {
            prop_assert!((other.values[at] - one.values[*from]).abs() < 1e-9);
        }
    }

    #[test]
    fn a_judgement_turned_is_the_inverse(pairs in any_judged()) {
        for (first, second) in pairs.iter() {
            let there = pairs.get((first, second)).map(Preference::ratio);
            let back = pairs.get((second, first)).map(Preference::ratio);
            prop_assert_eq!(there.is_some(), back.is_some());
            if let (Some(there), Some(back)) = (there, back) {
                prop_assert!((there * back - 1.0).abs() < 1e-15);
            }
        }
    }

    /// The definition itself: Harker's matrix times the weights is λ times the weights; λ is never below the number of things.
    #[test]
    fn weights_are_an_eigenvector(pairs in any_judged()) {
        let count = pairs.count();
        let found = weights(&pairs.ratios()).unwrap();
        prop_assert!(found.eigenvalue >= count as f64 - 1e-9);
        prop_assert!((found.values.iter().sum::<f64>() - 1.0).abs() < 1e-12);
        for row in 0..count {
            let mut sum = 0.0;
            let mut diagonal = 1.0;
            for column in (0..count).filter(|column| *column != row) {
                match pairs.get((row, column)) {
                    Some(preference) => sum += preference.ratio() * found.values[column],
                    None => diagonal += 1.0,
                }
            }
            sum += diagonal * found.values[row];
            let wanted = found.eigenvalue * found.values[row];
            prop_assert!((sum - wanted).abs() < 1e-10 * wanted, "{sum} {wanted}");
        }
    }

    #[test]
    fn the_change_that_is_named_lowers_the_ratio_as_it_says(pairs in any_judged()) {
        let ratios = pairs.ratios();
        let found = weights(&ratios).unwrap();
        let now = consistency(&ratios, &found);
        if let Some(better) = better(&pairs, &found, now) {
            let mut changed = pairs.clone();
            changed.set(better.pair, Some(better.best.preference()));
            let ratios = changed.ratios();
            let after = consistency(&ratios, &weights(&ratios).unwrap());
            prop_assert!((after.ratio().unwrap() - better.ratio).abs() < 1e-9);
            prop_assert!(better.ratio < now.ratio().unwrap());
            prop_assert_eq!(Step::of(pairs.get(better.pair).unwrap()), better.is);
        }
    }

    /// Every judgement to every step, worked out anew; among a few things, where that is quick.
    #[test]
    fn no_change_of_any_judgement_helps_more(pairs in few_judged()) {
        let ratios = pairs.ratios();
        let found = weights(&ratios).unwrap();
        let now = consistency(&ratios, &found);
        let ratio_of = |pairs: &Pairs| {
            let ratios = pairs.ratios();
            consistency(&ratios, &weights(&ratios).unwrap()).ratio()
        };
        let mut least = now.ratio();
        for pair in pairs.iter().filter(|pair| pairs.get(*pair).is_some()) {
            for step in Step::all() {
                let mut tried = pairs.clone();
                tried.set(pair, Some(step.preference()));
                least = least.zip(ratio_of(&tried)).map(|(a, b)| a.min(b));
            }
        }
        match better(&pairs, &found, now) {
            Some(better) => prop_assert!((better.ratio - least.unwrap()).abs() < 1e-9),
            // What falls by less than 0.0001 is not worth a question.
            None => prop_assert!(least.is_none_or(|least| now.ratio().unwrap() - least < 1.001e-4)),
        }
    }

    /// Each suggested question is a new one; the first n − 1 hang all together, and the last are all there are.
    #[test]
    fn suggested_questions_hang_together_with_the_fewest(count in 1..9_usize, seed in any::<u32>()) {
        let pairs = judged(count, &vec![0; count * (count - 1) / 2]);
        let importances: Vec<Option<f64>> = (0..count)
            .map(|at| (seed >> at & 1 == 0).then_some(f64::from(seed >> (at + 8) & 3)))
            .collect();
        let order = suggested(&pairs, &importances, Goal::All);
        prop_assert_eq!(order.len(), pairs.all());
        let mut asked = pairs.clone();
        for (at, pair) in order.iter().enumerate() {
            prop_assert_eq!(asked.get(*pair), None);
            asked.set(*pair, Some(Preference::ALIKE));
            if at + 2 == count {
                prop_assert_eq!(parts(&asked.ratios()).len(), 1);
            }
        }
    }

    #[test]
    fn importances_keep_to_the_range_and_the_order(raw in prop::collection::vec(0.001..1.0_f64, 2..12)) {
        for map in [Map::Ratios, Map::Spread] {
            let carried = carry(&raw, map);
            for (one, value) in carried.values.iter().enumerate() {
                prop_assert!((1.0..=5.0).contains(value));
                for (other, other_value) in carried.values.iter().enumerate() {
                    prop_assert!(raw[one] > raw[other] || value <= other_value);
                }
            }
            prop_assert!(carried.values.contains(&5.0) || map == Map::Spread);
        }
    }
}
