//! What the scale does: the worked case by hand, and rank reversal against a project with a touchpoint really excluded.

use proptest::prelude::*;
use touchrank::methods::matrix::{Rank, Scope, figures};
use touchrank::methods::scales::{
    OfScale, ScaleComparison, compare_scales, normalised_scores, reversals,
};
use touchrank::model::Project;

use crate::build::{assert_all_near, exclude_touchpoint, near, project, sparse};

fn worked() -> Project {
    project(
        &[1, 3, 9],
        &[5.0, 4.0, 2.0],
        &[&[9, 3, 1, 1], &[3, 9, 1, 3], &[1, 1, 9, 3]],
        &[0, 0, 1, 1],
    )
}

fn compared(project: &Project) -> ScaleComparison {
    compare_scales(project, Scope::Whole, &mut |_| true).unwrap()
}

fn under<'a>(found: &'a ScaleComparison, name: &str) -> &'a OfScale {
    let mut scales = found.scales.iter();
    scales.find(|scale| scale.scale.name() == name).unwrap()
}

fn ranks(of: &OfScale) -> Vec<String> {
    let standings = of.beside.standings.iter();
    standings.map(|it| it.rank.unwrap().text()).collect()
}

#[test]
fn the_worked_case_under_each_scale() {
    let found = compared(&worked());
    let names: Vec<String> = found.scales.iter().map(|it| it.scale.name()).collect();
    assert_eq!(names, ["1-3-9", "0-1-3-9", "1-3-5", "1-2-4"]);
    let own = under(&found, "1-3-9");
    assert!(own.is_own && own.beside.largest.is_none());
    assert_eq!(own.beside.tau_b, Some(1.0));
    // The lowest level is 0: 57, 51, 18, 18. C = 5, one pair tied: 5 / √(6 · 5).
    let zero = under(&found, "0-1-3-9");
    assert_eq!(zero.map.pairs(), [(1, 0), (3, 3), (9, 9)]);
    let scores = zero.beside.standings.iter().map(|it| it.score);
    assert_all_near("A", scores, &[57.0, 51.0, 18.0, 18.0], 0.0);
    assert_eq!(ranks(zero), ["1", "2", "3=", "3="]);
    assert!(near(
        zero.beside.tau_b.unwrap(),
        5.0 / 30.0_f64.sqrt(),
        1e-15
    ));
    let moved = zero.beside.largest.unwrap();
    let tied = Rank {
        place: 3,
        tied: true,
    };
    assert_eq!((moved.touchpoint, moved.places(), moved.to), (3, 1, tied));
    // 39, 37, 19, 23: one pair of six the other way round.
    let five = under(&found, "1-3-5");
    let scores = five.beside.standings.iter().map(|it| it.score);
    assert_all_near("A", scores, &[39.0, 37.0, 19.0, 23.0], 0.0);
    assert_eq!(ranks(five), ["1", "2", "4", "3"]);
    assert!(near(five.beside.tau_b.unwrap(), 4.0 / 6.0, 1e-15));
    assert_eq!(
        (five.beside.moved, five.beside.largest.unwrap().touchpoint),
        (2, 2)
    );
    // 30, 28, 17, 17.
    let four = under(&found, "1-2-4");
    assert_eq!(four.map.pairs(), [(1, 1), (3, 2), (9, 4)]);
    let scores = four.beside.standings.iter().map(|it| it.score);
    assert_all_near("A", scores, &[30.0, 28.0, 17.0, 17.0], 0.0);
    for scale in &found.scales {
        assert_eq!(
            (&*scale.beside.first, scale.beside.same_first),
            (&[0][..], true)
        );
        assert_eq!(scale.beside.classes, 0);
    }
}

#[test]
fn a_class_that_the_scale_changes_is_counted() {
    // 10, 4, 4, 2: mean 5, 25 % of it above is 6.25 and below 3.75. Under 1-2-4: 5, 3, 3, 2: mean 3.25, 4.06 and 2.44.
    let mut project = project(
        &[1, 3, 9],
        &[1.0, 1.0],
        &[&[9, 3, 3, 1], &[1, 1, 1, 1]],
        &[0; 4],
    );
    project.class_rule = touchrank::model::ClassRule::PERCENT;
    let found = compared(&project);
    assert_eq!(under(&found, "1-2-4").beside.classes, 0);
    // With 0 for the lowest: 9, 3, 3, 0: mean 3.75, 4.69 and 2.81: the same classes.
    assert_eq!(under(&found, "0-1-3-9").beside.classes, 0);
    // Under 1-3-5: 6, 4, 4, 2: mean 4, 5 and 3. At 55 %: critical from 7.75 before, and then only from 6.2.
    project.class_rule = touchrank::model::ClassRule::Percent { p_percent: 55.0 };
    let found = compared(&project);
    assert_eq!(under(&found, "1-3-5").beside.classes, 2);
}

#[test]
fn another_winner_and_the_longest_move_are_named() {
    // In document order B, C, A, D: 12.5, 11.5, 13.5, 5.5. One 9 makes A the first, which no other scale rewards as much.
    let project = project(
        &[1, 3, 9],
        &[1.0, 1.0, 1.0, 1.0, 1.5],
        &[
            &[1, 1, 9, 1],
            &[3, 3, 1, 1],
            &[3, 3, 1, 1],
            &[1, 3, 1, 1],
            &[3, 1, 1, 1],
        ],
        &[0; 4],
    );
    let found = compared(&project);
    assert_eq!(found.first, [2]);
    let own = &under(&found, "1-3-9").beside;
    assert!(own.same_first);
    // 12.5, 11.5, 9.5, 5.5: A falls by two places, the others rise by one each.
    let five = &under(&found, "1-3-5").beside;
    assert_eq!((&*five.first, five.same_first), (&[0][..], false));
    let largest = five.largest.unwrap();
    assert_eq!((five.moved, largest.touchpoint), (3, 2));
    let places = (largest.from.place, largest.to.place, largest.places());
    assert_eq!(places, (1, 3, 2));
    // 9, 8.5, 8.5, 5.5: each of three moves by one place, and A stands highest in the own order.
    let four = &under(&found, "1-2-4").beside;
    assert_eq!((&*four.first, four.same_first), (&[0][..], false));
    assert_eq!((four.moved, four.largest.unwrap().touchpoint), (3, 2));
    // 10.5, 9, 9, 0.
    let zero = &under(&found, "0-1-3-9").beside;
    assert_eq!((&*zero.first, zero.same_first), (&[0][..], false));
}

#[test]
fn normalised_rows_hand_out_their_importance() {
    // Rows add up to 14, 16, 14: 47/14 + 3/4, 17/14 + 9/4, 23/14 + 1/4, 11/14 + 3/4, together 11 = 5 + 4 + 2.
    let expected = [
        47.0 / 14.0 + 0.75,
        17.0 / 14.0 + 2.25,
        23.0 / 14.0 + 0.25,
        11.0 / 14.0 + 0.75,
    ];
    let found = normalised_scores(&worked(), Scope::Whole);
    assert_all_near("A'", found, &expected, 1e-14);
    assert_eq!(compared(&worked()).normalised.tau_b, Some(1.0));
}

#[test]
fn dropping_a_touchpoint_can_swap_two_others() {
    // With all three: 0.671, 0.757, 0.671. Without the third: 1.1 · 9/12 + 1/4 = 1.075 and 1.1 · 3/12 + 3/4 = 1.025.
    let project = project(&[1, 3, 9], &[1.1, 1.0], &[&[9, 3, 9], &[1, 3, 1]], &[0; 3]);
    let found = reversals(&project, Scope::Whole, &mut |_| true).unwrap();
    assert_eq!(found.dropping, [Some(1), Some(0), Some(1)]);
    assert_eq!((found.pairs, found.swaps, found.swapping), (1, 2, 2));
    assert_eq!((found.worst, found.dethroned), (Some((0, 1)), 2));
}

#[test]
fn an_empty_project_and_a_stop_are_no_failure() {
    let empty = compared(&Project::named("Empty"));
    assert_eq!((empty.ranked, empty.reversals.swaps), (0, 0));
    assert!(empty.scales.iter().all(|it| it.beside.tau_b.is_none()));
    assert!(compare_scales(&worked(), Scope::Whole, &mut |_| false).is_none());
}

/// Pairs of the others that stand the other way round once a touchpoint is excluded.
fn swapped(before: &[Option<f64>], after: &[Option<f64>]) -> u64 {
    let above = |a: f64, b: f64| a - b > 1e-9 * a.max(b);
    let mut swaps = 0;
    for i in 0..before.len() {
        for j in 0..before.len() {
            if let (Some(a), Some(b), Some(c), Some(d)) = (before[i], before[j], after[i], after[j])
            {
                swaps += u64::from(above(a, b) && above(d, c));
            }
        }
    }
    swaps
}

proptest! {
    #[test]
    fn reversals_are_those_of_a_project_with_one_excluded(
        weights in prop::collection::vec((1.0..=5.0_f64).prop_map(Some), 1..5),
        cells in prop::collection::vec(prop::option::weighted(0.9, prop::sample::select(vec![0_u8, 1, 3, 9])), 5 * 9),
        touchpoints in 1_usize..9,
        out in prop::option::of(0_usize..9),
    ) {
        let rows: Vec<Vec<Option<u8>>> = cells.chunks(9).take(weights.len()).map(|row| row[..touchpoints].to_vec()).collect();
        let mut project = sparse(&[0, 1, 3, 9], &weights, &rows, &vec![0; touchpoints]);
        if let Some(out) = out.filter(|out| *out < touchpoints) {
            exclude_touchpoint(&mut project, out);
        }
        let found = reversals(&project, Scope::Whole, &mut |_| true).unwrap();
        let normalised = normalised_scores(&project, Scope::Whole);
        let raw = |project: &Project| -> Vec<Option<f64>> {
            let items = figures(project, Scope::Whole).touchpoints;
            items.iter().map(|item| item.score).collect()
        };
        for at in 0..touchpoints {
            let mut less = project.clone();
            let was_out = less.touchpoints.get(at).unwrap().excluded;
            exclude_touchpoint(&mut less, at);
            // Raw sums never swap a pair.
            prop_assert_eq!(swapped(&raw(&project), &raw(&less)), 0);
            let expected = swapped(&normalised, &normalised_scores(&less, Scope::Whole));
            prop_assert_eq!(found.dropping[at], (!was_out).then_some(expected));
        }
    }
}
