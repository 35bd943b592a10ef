//! Laws that hold for any matrix.

use proptest::prelude::*;
use proptest::sample::Index;
use touchrank::methods::matrix::{Class, Figures, ItemFigures, Scope, figures};
use touchrank::model::{ClassRule, Project};

use crate::build::{add_segment, exclude_factor, exclude_touchpoint, near, sparse};

const RULES: [ClassRule; 4] = [
    ClassRule::DEVIATION,
    ClassRule::PERCENT,
    ClassRule::PARETO,
    ClassRule::NaturalBreaks,
];

/// A matrix as plain lists, from which a project can be built in any order.
#[derive(Clone, Debug)]
struct Plain {
    scale: &'static [u8],
    weights: Vec<Option<f64>>,
    rows: Vec<Vec<Option<u8>>>,
    stages: Vec<usize>,
    rule: ClassRule,
}

impl Plain {
    fn project(&self) -> Project {
        let mut project = sparse(self.scale, &self.weights, &self.rows, &self.stages);
        project.class_rule = self.rule;
        project
    }

    fn figures(&self) -> Figures {
        figures(&self.project(), Scope::Whole)
    }
}

fn plain() -> impl Strategy<Value = Plain> {
    let scales: [&[u8]; 5] = [
        &[1, 3, 9],
        &[0, 1, 3, 9],
        &[1, 2, 4],
        &[2, 7],
        &[0, 1, 5, 9, 99],
    ];
    let sizes = (1_usize..14, 1_usize..9);
    (
        prop::sample::select(scales.to_vec()),
        sizes,
        prop::sample::select(RULES.to_vec()),
    )
        .prop_flat_map(|(scale, (factors, touchpoints), rule)| {
            let weight = prop_oneof![
                1 => Just(None),
                5 => (1_u8..=5).prop_map(|w| Some(f64::from(w))),
                5 => (1.0..=5.0_f64).prop_map(Some),
            ];
            let cell = prop_oneof![
                1 => Just(None),
                6 => prop::sample::select(scale.to_vec()).prop_map(Some),
            ];
            let row = prop::collection::vec(cell, touchpoints);
            (
                prop::collection::vec(weight, factors),
                prop::collection::vec(row, factors),
                prop::collection::vec(0_usize..4, touchpoints),
            )
                .prop_map(move |(weights, rows, stages)| Plain {
                    scale,
                    weights,
                    rows,
                    stages,
                    rule,
                })
        })
}

/// Scores of their own for each touchpoint: a factor for each, which only that touchpoint is related to.
fn with_scores(scores: &[f64], rule: ClassRule) -> Figures {
    let rows = (0..scores.len())
        .map(|i| (0..scores.len()).map(|j| Some(u8::from(i == j))).collect())
        .collect();
    let weights = scores.iter().copied().map(Some).collect();
    let stages = vec![0; scores.len()];
    Plain {
        scale: &[0, 1],
        weights,
        rows,
        stages,
        rule,
    }
    .figures()
}

fn same(a: Option<f64>, b: Option<f64>) -> bool {
    match (a, b) {
        (Some(a), Some(b)) => near(a, b, 1e-9 * (1.0 + a.abs())),
        (a, b) => a == b,
    }
}

/// True where two items have the same figures but for rounding.
fn alike(a: &ItemFigures, b: &ItemFigures) -> bool {
    same(a.score, b.score)
        && same(a.share, b.share)
        && same(a.intensity, b.intensity)
        && same(a.deviation, b.deviation)
        && same(a.relative_deviation, b.relative_deviation)
        && same(a.z, b.z)
        && (a.rank, a.class, a.completeness, a.incomplete)
            == (b.rank, b.class, b.completeness, b.incomplete)
}

fn close(a: f64, b: f64) -> bool {
    near(a, b, 1e-9 * a.abs().max(b.abs()))
}

fn permuted<T: Clone>(list: &[T], order: &[usize]) -> Vec<T> {
    order.iter().map(|at| list[*at].clone()).collect()
}

proptest! {
    #[test]
    fn scores_are_what_their_definition_says(plain in plain()) {
        let found = plain.figures();
        let (low, high) = (f64::from(plain.scale[0]), f64::from(*plain.scale.last().unwrap()));
        for (j, item) in found.touchpoints.iter().enumerate() {
            let (mut score, mut weight, mut rated) = (0.0, 0.0, 0);
            for (w, row) in plain.weights.iter().zip(&plain.rows) {
                rated += usize::from(row[j].is_some());
                if let (Some(w), Some(r)) = (w, row[j]) {
                    score += w * f64::from(r);
                    weight += w;
                }
            }
            prop_assert!(close(item.score.unwrap(), score));
            prop_assert_eq!(item.completeness.rated, rated);
            prop_assert_eq!(item.completeness.cells, plain.weights.len());
            let intensity = (weight > 0.0).then(|| (score - low * weight) / ((high - low) * weight));
            prop_assert!(same(item.intensity, intensity));
        }
        for ((item, w), row) in found.factors.iter().zip(&plain.weights).zip(&plain.rows) {
            let levels: f64 = row.iter().flatten().copied().map(f64::from).sum();
            prop_assert!(same(item.score, w.map(|w| w * levels)));
        }
    }

    #[test]
    fn sums_by_rows_and_by_columns_are_equal(plain in plain()) {
        let found = plain.figures();
        let by_columns: f64 = found.touchpoints.iter().filter_map(|item| item.score).sum();
        let by_rows: f64 = found.factors.iter().filter_map(|item| item.score).sum();
        let by_stages: f64 = found.stages.iter().filter_map(|stage| stage.total).sum();
        prop_assert!(close(by_columns, by_rows));
        prop_assert!(close(by_columns, by_stages));
        prop_assert!(close(by_columns, found.grand_total));
    }

    #[test]
    fn shares_sum_to_one(plain in plain()) {
        let found = plain.figures();
        let expected = if found.grand_total == 0.0 { 0.0 } else { 1.0 };
        let stages = found.stages.iter().map(|stage| &stage.item).collect::<Vec<_>>();
        for items in [found.touchpoints.iter().collect(), found.factors.iter().collect(), stages] {
            let sum: f64 = items.iter().filter_map(|item| item.share).sum();
            prop_assert!(near(sum, expected, 1e-9));
        }
    }

    #[test]
    fn permuting_factors_permutes_their_figures(plain in plain(), seed in any::<u64>()) {
        let order = shuffled(plain.weights.len(), seed);
        let mut other = plain.clone();
        other.weights = permuted(&plain.weights, &order);
        other.rows = permuted(&plain.rows, &order);
        let (a, b) = (plain.figures(), other.figures());
        let factors = permuted(&a.factors, &order);
        prop_assert!(factors.iter().zip(&b.factors).all(|(a, b)| alike(a, b)));
        prop_assert!(a.touchpoints.iter().zip(&b.touchpoints).all(|(a, b)| alike(a, b)));
        prop_assert!(a.stages.iter().zip(&b.stages).all(|(a, b)| alike(&a.item, &b.item)));
    }

    #[test]
    fn permuting_touchpoints_permutes_their_figures(plain in plain(), seed in any::<u64>()) {
        let order = shuffled(plain.stages.len(), seed);
        let mut other = plain.clone();
        other.stages = permuted(&plain.stages, &order);
        other.rows = plain.rows.iter().map(|row| permuted(row, &order)).collect();
        let (a, b) = (plain.figures(), other.figures());
        let touchpoints = permuted(&a.touchpoints, &order);
        prop_assert!(touchpoints.iter().zip(&b.touchpoints).all(|(a, b)| alike(a, b)));
        prop_assert!(a.factors.iter().zip(&b.factors).all(|(a, b)| alike(a, b)));
        prop_assert!(a.stages.iter().zip(&b.stages).all(|(a, b)| alike(&a.item, &b.item)));
    }

    #[test]
    fn excluded_items_count_as_if_deleted(plain in plain(), factor: Index, touchpoint: Index) {
        let factor = factor.index(plain.weights.len());
        let touchpoint = touchpoint.index(plain.stages.len());
        let mut project = plain.project();
        exclude_factor(&mut project, factor);
        exclude_touchpoint(&mut project, touchpoint);
        let mut excluded = figures(&project, Scope::Whole);
        excluded.factors.remove(factor);
        excluded.touchpoints.remove(touchpoint);

        project.factors.remove(factor);
        project.touchpoints.remove(touchpoint);
        project.relations.remove_factor(factor);
        project.relations.remove_touchpoint(touchpoint);
        let deleted = figures(&project, Scope::Whole);
        prop_assert_eq!((excluded.excluded_factors, excluded.excluded_touchpoints), (1, 1));
        excluded.excluded_factors = 0;
        excluded.excluded_touchpoints = 0;
        prop_assert_eq!(excluded, deleted);
    }

    #[test]
    fn scaling_all_importances_leaves_shares_ranks_and_classes(plain in plain(), by in 0.01..20.0_f64) {
        let mut other = plain.clone();
        other.weights = plain.weights.iter().map(|w| w.map(|w| w * by)).collect();
        let (a, b) = (plain.figures(), other.figures());
        for (a, b) in a.touchpoints.iter().zip(&b.touchpoints).chain(a.factors.iter().zip(&b.factors)) {
            prop_assert!(same(a.share, b.share));
            prop_assert!(same(a.intensity, b.intensity));
            prop_assert_eq!((a.rank, a.class), (b.rank, b.class));
        }
    }

    #[test]
    fn a_segment_with_nothing_of_its_own_is_the_whole(plain in plain()) {
        let mut project = plain.project();
        let id = add_segment(&mut project, Some(0.5), &[], &[]);
        prop_assert_eq!(figures(&project, Scope::Segment(id)), figures(&project, Scope::Whole));
    }

    #[test]
    fn a_segment_with_a_copy_of_everything_is_the_whole(plain in plain()) {
        let mut project = plain.project();
        let weights = plain.weights.iter().enumerate();
        let own: Vec<_> = weights.filter_map(|(at, w)| Some((at, (*w)?))).collect();
        let mut levels = Vec::new();
        for (i, row) in plain.rows.iter().enumerate() {
            levels.extend(row.iter().enumerate().filter_map(|(j, level)| Some((i, j, (*level)?))));
        }
        let id = add_segment(&mut project, None, &own, &levels);
        let whole = figures(&project, Scope::Whole);
        project.relations = touchrank::model::Relations::new(plain.rows.len(), plain.stages.len());
        prop_assert_eq!(figures(&project, Scope::Segment(id)), whole);
    }

    #[test]
    fn ranks_count_the_higher_scores(scores in prop::collection::vec(0_u16..12, 1..20)) {
        let values: Vec<f64> = scores.iter().copied().map(f64::from).collect();
        let found = with_scores(&values, ClassRule::DEVIATION);
        for (score, item) in scores.iter().zip(&found.touchpoints) {
            let rank = item.rank.unwrap();
            prop_assert_eq!(rank.place, 1 + scores.iter().filter(|other| *other > score).count());
            prop_assert_eq!(rank.tied, scores.iter().filter(|other| *other == score).count() > 1);
        }
    }

    #[test]
    fn classes_follow_the_limits(
        scores in prop::collection::vec(prop_oneof![(0_u8..9).prop_map(f64::from), 0.0..9.0_f64], 1..20),
        rule in prop::sample::select(RULES.to_vec()),
    ) {
        let found = with_scores(&scores, rule);
        for item in &found.touchpoints {
            let (score, class) = (item.score.unwrap(), item.class.unwrap());
            // A score on a limit counts, and rounding does not take it back.
            let expected = match found.of_touchpoints.limits {
                Some(limits) if score >= limits.critical - 1e-8 => Class::Critical,
                Some(limits) if score <= limits.less_important + 1e-8 => Class::LessImportant,
                Some(_) | None => Class::Important,
            };
            prop_assert_eq!(class, expected, "{} of {:?}", score, scores);
        }
    }

    #[test]
    fn natural_breaks_are_the_best_of_all_cuts(
        scores in prop::collection::vec(prop_oneof![(0_u16..30).prop_map(f64::from), 0.0..1000.0_f64], 3..14),
    ) {
        let found = with_scores(&scores, ClassRule::NaturalBreaks);
        let mut sorted = scores.clone();
        sorted.sort_by(f64::total_cmp);
        sorted.dedup();
        prop_assume!(sorted.len() >= 3);
        let of_class = |class| {
            let items = found.touchpoints.iter().filter(move |item| item.class == Some(class));
            squares(&items.map(|item| item.score.unwrap()).collect::<Vec<_>>())
        };
        let cost: f64 = Class::ALL.into_iter().map(of_class).sum();
        prop_assert!(Class::ALL.iter().all(|class| found.touchpoints.iter().any(|t| t.class == Some(*class))));
        let stretch = |from: f64, to: f64| {
            let within = scores.iter().copied().filter(|score| (from..to).contains(score));
            squares(&within.collect::<Vec<_>>())
        };
        let mut best = f64::INFINITY;
        for (at, first) in sorted.iter().enumerate().skip(1) {
            for second in &sorted[at + 1..] {
                let cost = stretch(0.0, *first) + stretch(*first, *second) + stretch(*second, f64::INFINITY);
                best = best.min(cost);
            }
        }
        prop_assert!(near(cost, best, 1e-9 * squares(&scores)), "{} is not {}", cost, best);
    }
}

#[test]
fn natural_breaks_keep_their_places_far_from_zero() {
    let near = [0.0, 1.0, 10.0, 11.0, 21.0, 22.5];
    let far = near.map(|score| score + 4e8);
    assert_eq!(sizes_of_breaks(&near), [2, 2, 2]);
    assert_eq!(sizes_of_breaks(&far), [2, 2, 2]);
}

#[test]
fn equally_good_breaks_do_not_hang_on_rounding() {
    // Ten scores at equal distances break as well into 3, 4, 3 as into 3, 3, 4 and 4, 3, 3.
    for step in 1..300 {
        let scores: Vec<f64> = (0..10).map(|at| f64::from(at * step) * 0.01).collect();
        assert_eq!(sizes_of_breaks(&scores), [3, 4, 3], "{step}");
    }
}

/// How many scores natural breaks call critical, important, less important.
fn sizes_of_breaks(scores: &[f64]) -> [usize; 3] {
    let found = with_scores(scores, ClassRule::NaturalBreaks);
    let items = &found.touchpoints;
    Class::ALL.map(|class| {
        items
            .iter()
            .filter(|item| item.class == Some(class))
            .count()
    })
}

fn squares(scores: &[f64]) -> f64 {
    let mean = scores.iter().sum::<f64>() / scores.len().max(1) as f64;
    scores.iter().map(|score| (score - mean).powi(2)).sum()
}

/// A permutation of 0…n − 1.
fn shuffled(n: usize, seed: u64) -> Vec<usize> {
    let mut order: Vec<usize> = (0..n).collect();
    let mix = |at: usize| {
        (seed ^ at as u64)
            .wrapping_mul(0x9E37_79B9_7F4A_7C15)
            .rotate_left(23)
    };
    order.sort_by_key(|at| mix(*at).wrapping_mul(0xD134_2543_DE82_EF95));
    order
}
