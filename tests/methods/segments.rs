//! Figures of a segment, the portfolio over several, what a score is made of, and previews of a change.

use touchrank::methods::matrix::{
    Class, ClassChanges, Contribution, Scope, contributions_to_factor, contributions_to_touchpoint,
    figures, portfolio, rule_preview, scale_preview,
};
use touchrank::model::{ClassRule, Project, Scale, ScaleMap, SegmentId};

use crate::build::{add_segment, assert_all_near, exclude_factor, exclude_touchpoint, project};

fn small() -> Project {
    let rows: [&[u8]; 2] = [&[9, 3, 1], &[1, 3, 9]];
    project(&[1, 3, 9], &[5.0, 2.0], &rows, &[0, 0, 1])
}

#[test]
fn a_segment_counts_with_its_own_importances_and_levels() {
    let mut project = small();
    let id = add_segment(&mut project, None, &[(1, 4.0)], &[(0, 1, 9), (1, 2, 3)]);
    // 5·9 + 4·1, 5·9 + 4·3, 5·1 + 4·3.
    let found = figures(&project, Scope::Segment(id));
    let scores = found.touchpoints.iter().map(|item| item.score);
    assert_all_near("A", scores, &[49.0, 57.0, 17.0], 0.0);
    let factors = found.factors.iter().map(|item| item.score);
    assert_all_near("B", factors, &[95.0, 28.0], 0.0);
    let whole = figures(&project, Scope::Whole);
    let scores = whole.touchpoints.iter().map(|item| item.score);
    assert_all_near("A", scores, &[47.0, 21.0, 23.0], 0.0);
}

#[test]
fn a_segment_that_does_not_exist_is_the_whole() {
    let mut project = small();
    add_segment(&mut project, None, &[(0, 1.0)], &[]);
    let nobody = Scope::Segment(SegmentId(77));
    assert_eq!(figures(&project, nobody), figures(&project, Scope::Whole));
}

#[test]
fn a_segment_may_know_an_importance_that_the_project_does_not() {
    let mut project = small();
    project.factors.get_mut(1).unwrap().importance = None;
    let id = add_segment(&mut project, None, &[(1, 2.0)], &[]);
    assert_eq!(figures(&project, Scope::Whole).unweighted_factors, 1);
    let found = figures(&project, Scope::Segment(id));
    assert_eq!(found.unweighted_factors, 0);
    assert_eq!(found.grand_total, 91.0);
}

#[test]
fn the_portfolio_weighs_segments_by_their_shares() {
    let mut project = small();
    // A = 47, 21, 23 with the project's importances; 2·9 + 5·1, 21, 2·1 + 5·9 = 23, 21, 47 with them swapped.
    let as_it_is = add_segment(&mut project, Some(0.3), &[], &[]);
    let swapped = add_segment(&mut project, Some(0.1), &[(0, 2.0), (1, 5.0)], &[]);
    // 0.3 and 0.1 become 0.75 and 0.25.
    let found = portfolio(&project, &[as_it_is, swapped]);
    assert_all_near("portfolio", found, &[41.0, 21.0, 29.0], 1e-12);
    let found = portfolio(&project, &[swapped, as_it_is, swapped]);
    assert_all_near("named twice", found, &[41.0, 21.0, 29.0], 1e-12);
    exclude_touchpoint(&mut project, 1);
    assert_eq!(portfolio(&project, &[swapped])[1], None);
    assert_eq!(portfolio(&project, &[]), [None; 3]);
}

#[test]
fn segments_without_shares_count_alike_and_beside_others_not_at_all() {
    let mut project = small();
    let first = add_segment(&mut project, None, &[], &[]);
    let second = add_segment(&mut project, None, &[(0, 2.0), (1, 5.0)], &[]);
    let found = portfolio(&project, &[first, second]);
    assert_all_near("alike", found, &[35.0, 21.0, 35.0], 1e-12);
    project.segments.get_mut(1).unwrap().share = Some(0.2);
    let found = portfolio(&project, &[first, second]);
    assert_all_near("one alone", found, &[23.0, 21.0, 47.0], 1e-12);
}

#[test]
fn why_lists_the_contributions_largest_first() {
    let project = small();
    let found = contributions_to_touchpoint(&project, Scope::Whole, 0);
    let expected = [
        Contribution {
            position: 0,
            level: 9,
            importance: 5.0,
            contribution: 45.0,
            fraction: 45.0 / 47.0,
        },
        Contribution {
            position: 1,
            level: 1,
            importance: 2.0,
            contribution: 2.0,
            fraction: 2.0 / 47.0,
        },
    ];
    assert_eq!(found, expected);
    let positions = |found: Vec<Contribution>| found.iter().map(|c| c.position).collect::<Vec<_>>();
    assert_eq!(
        positions(contributions_to_factor(&project, Scope::Whole, 1)),
        [2, 1, 0]
    );
}

#[test]
fn why_leaves_out_what_adds_nothing() {
    let mut project = small();
    project.relations.set(0, 1, None);
    let found = contributions_to_touchpoint(&project, Scope::Whole, 1);
    assert_eq!(found.len(), 1);
    assert_eq!((found[0].position, found[0].fraction), (1, 1.0));
    exclude_factor(&mut project, 1);
    assert_eq!(contributions_to_touchpoint(&project, Scope::Whole, 1), []);
    assert_eq!(contributions_to_factor(&project, Scope::Whole, 1), []);
    exclude_touchpoint(&mut project, 0);
    assert_eq!(contributions_to_touchpoint(&project, Scope::Whole, 0), []);
    assert_eq!(contributions_to_factor(&project, Scope::Whole, 0).len(), 1);
    assert_eq!(contributions_to_touchpoint(&project, Scope::Whole, 99), []);
}

#[test]
fn why_sees_through_the_segment() {
    let mut project = small();
    let id = add_segment(&mut project, None, &[(1, 4.0)], &[(1, 0, 9)]);
    let found = contributions_to_touchpoint(&project, Scope::Segment(id), 0);
    let parts: Vec<_> = found.iter().map(|c| (c.position, c.contribution)).collect();
    assert_eq!(parts, [(0, 45.0), (1, 36.0)]);
}

#[test]
fn another_scale_is_previewed_before_it_is_applied() {
    // Under 1-3-9: 3+3+3 = 9, 9+1+1 = 11, 1+1+1 = 3, 3+3+1 = 7. Under 1-3-5: 9, 7, 3, 7.
    let rows: [&[u8]; 3] = [&[3, 9, 1, 3], &[3, 1, 1, 3], &[3, 1, 1, 1]];
    let project = project(&[1, 3, 9], &[1.0; 3], &rows, &[0; 4]);
    let to = Scale::one_three_five();
    let map = ScaleMap::proposed(&project.scale, &to);
    let found = scale_preview(&project, Scope::Whole, &to, &map);
    let moves: Vec<_> = found
        .iter()
        .map(|change| {
            (
                change.position,
                change.rank_before.place,
                change.rank_after.place,
            )
        })
        .collect();
    assert_eq!(moves, [(0, 2, 1), (1, 1, 2), (3, 3, 2)]);
    let same = ScaleMap::proposed(&project.scale, &project.scale);
    assert_eq!(
        scale_preview(&project, Scope::Whole, &project.scale, &same),
        []
    );
}

#[test]
fn a_preview_sends_levels_where_the_map_says() {
    let mut project = small();
    let id = add_segment(&mut project, None, &[], &[(0, 1, 9)]);
    // Turned over, 47, 21, 23 become 5·1 + 2·9 = 23, 21, 5·9 + 2·1 = 47: the second keeps its third place. In the segment
    // 47, 51, 23 become 23, 5·1 + 2·3 = 11, 47: the first keeps its second place and falls from critical to important.
    let turned = ScaleMap::new(vec![(1, 9), (3, 3), (9, 1)]);
    let places = |scope| {
        let found = scale_preview(&project, scope, &project.scale, &turned);
        let after = found
            .iter()
            .map(|change| (change.position, change.rank_after.place));
        after.collect::<Vec<_>>()
    };
    assert_eq!(places(Scope::Whole), [(0, 2), (2, 1)]);
    assert_eq!(places(Scope::Segment(id)), [(0, 2), (1, 3), (2, 1)]);
}

#[test]
fn own_levels_find_their_touchpoints_after_deleting_and_reordering() {
    let rows: [&[u8]; 1] = [&[1; 6]];
    let mut project = project(&[1, 3, 9], &[1.0], &rows, &[0; 6]);
    let id = add_segment(&mut project, None, &[], &[(0, 0, 3), (0, 3, 9), (0, 5, 3)]);
    project.touchpoints.remove(1);
    project.relations.remove_touchpoint(1);
    project.touchpoints.reorder(0, 2);
    project.relations.reorder_touchpoint(0, 2);
    // What stands now are the third, the fourth, the first, the fifth and the sixth.
    let found = figures(&project, Scope::Segment(id));
    let scores = found.touchpoints.iter().map(|item| item.score);
    assert_all_near("A", scores, &[1.0, 9.0, 3.0, 1.0, 3.0], 0.0);
}

#[test]
fn another_rule_is_previewed_as_a_count_of_classes() {
    // Scores 40, 20, 15, 5: mean 20, σ = 12.7. z = 1.57, 0, −0.39, −1.18; relative +1, 0, −0.25, −0.75.
    let project = project(&[5, 15, 20, 40], &[1.0], &[&[40, 20, 15, 5]], &[0; 4]);
    let found = figures(&project, Scope::Whole);
    assert_eq!(found.touchpoints[2].class, Some(Class::Important));
    let expected = ClassChanges {
        touchpoints: 1,
        factors: 0,
        stages: 0,
    };
    assert_eq!(
        rule_preview(&project, Scope::Whole, ClassRule::PERCENT),
        expected
    );
    assert_eq!(
        rule_preview(&project, Scope::Whole, ClassRule::DEVIATION),
        ClassChanges::default()
    );
}

#[test]
fn lists_stand_by_rank_and_what_has_none_stands_last() {
    let mut project = small();
    exclude_touchpoint(&mut project, 0);
    exclude_factor(&mut project, 0);
    let found = figures(&project, Scope::Whole);
    assert_eq!(found.touchpoints_by_rank(), [2, 1, 0]);
    assert_eq!(found.factors_by_rank(), [1, 0]);
    assert_eq!(found.stages_by_rank(), [1, 0]);
}
