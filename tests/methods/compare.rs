//! Segments beside each other: classes, rank shifts, τ-b, the portfolio and disagreement against figures counted by hand.

use proptest::prelude::*;
use touchrank::files::table::{self, Dialect};
use touchrank::i18n::Language;
use touchrank::methods::matrix::{Class, Figures, Scope, figures};
use touchrank::methods::segments::{
    Changes, Comparison, Standing, compare, places, reasons, shift,
};
use touchrank::model::{Project, SegmentId};

use crate::build::{
    add_segment, assert_all_near, exclude_factor, exclude_touchpoint, near, project, sparse,
};

use Class::{Critical, Important, LessImportant};

/// The worked case of the method: A = 59, 53, 27, 23; all of z = +1.18, +0.80, −0.86, −1.11.
fn worked() -> Project {
    let rows: [&[u8]; 3] = [&[9, 3, 1, 1], &[3, 9, 1, 3], &[1, 1, 9, 3]];
    project(&[1, 3, 9], &[5.0, 4.0, 2.0], &rows, &[0, 0, 1, 1])
}

/// Importances turned over: A = 9+3+5, 3+9+5, 1+1+45, 1+3+15 = 17, 17, 47, 19; mean 25, σ = √162 = 12.73;
/// z = −0.63, −0.63, +1.73, −0.47.
const TURNED: [(usize, f64); 3] = [(0, 1.0), (1, 1.0), (2, 5.0)];

fn whole(project: &Project) -> Figures {
    figures(project, Scope::Whole)
}

fn compared(project: &Project, chosen: &[SegmentId]) -> Comparison {
    let of = |id| figures(project, Scope::Segment(id));
    let segments: Vec<Figures> = project.segments.iter().map(|s| of(s.id)).collect();
    compare(project, &whole(project), &segments, chosen)
}

/// The two segments of most tests: one that turns importances over, and one with a level of its own, which lifts the last
/// touchpoint to 5·1 + 4·3 + 2·9 = 35: A = 59, 53, 27, 35, mean 43.5, σ = 12.99, z = +1.19, +0.73, −1.27, −0.65.
fn with_two() -> (Project, [SegmentId; 2]) {
    let mut project = worked();
    let turned = add_segment(&mut project, Some(0.3), &TURNED, &[]);
    let local = add_segment(&mut project, Some(0.1), &[], &[(2, 3, 9)]);
    (project, [turned, local])
}

fn column(found: &Comparison, at: usize) -> Vec<Standing> {
    found.rows.iter().map(|row| row.segments[at]).collect()
}

fn classes(standings: &[Standing]) -> Vec<Class> {
    standings.iter().map(|s| s.class.unwrap()).collect()
}

fn shifts(found: &Comparison, at: usize) -> Vec<i64> {
    let rows = found.rows.iter();
    rows.map(|row| shift(row.whole, row.segments[at]).unwrap())
        .collect()
}

#[test]
fn classes_places_and_shifts_are_those_counted_by_hand() {
    let (project, chosen) = with_two();
    let found = compared(&project, &chosen);
    let in_whole: Vec<Standing> = found.rows.iter().map(|row| row.whole).collect();
    assert_eq!(
        classes(&in_whole),
        [Critical, Critical, LessImportant, LessImportant]
    );
    let turned = column(&found, 0);
    assert_eq!(
        classes(&turned),
        [LessImportant, LessImportant, Critical, Important]
    );
    let ranks: Vec<_> = turned
        .iter()
        .map(|s| (s.rank.unwrap().place, s.rank.unwrap().tied))
        .collect();
    assert_eq!(ranks, [(3, true), (3, true), (1, false), (2, false)]);
    assert_eq!(shifts(&found, 0), [-2, -1, 2, 2]);
    assert_eq!(
        classes(&column(&found, 1)),
        [Critical, Critical, LessImportant, LessImportant]
    );
    assert_eq!(shifts(&found, 1), [0, 0, -1, 1]);
}

#[test]
fn agreement_with_the_whole_and_with_each_other_is_that_counted_by_hand() {
    let (project, chosen) = with_two();
    let found = compared(&project, &chosen);
    // 1, 2, 3, 4 against 3=, 3=, 1, 2: C = 1, D = 4, one tie: −3 / √(6 · 5).
    let turned = found.segments[0].tau_b.unwrap();
    assert!(near(turned, -3.0 / 30.0_f64.sqrt(), 1e-15), "{turned}");
    // 1, 2, 4, 3: one pair of six stands the other way round.
    let local = found.segments[1].tau_b.unwrap();
    assert!(near(local, 4.0 / 6.0, 1e-15), "{local}");
    // 3=, 3=, 1, 2 against 1, 2, 4, 3: all but the tie the other way round: −5 / √(5 · 6).
    let between = found.agreement(0, 1).unwrap();
    assert!(near(between, -5.0 / 30.0_f64.sqrt(), 1e-15), "{between}");
}

#[test]
fn the_portfolio_is_classed_among_its_own_scores() {
    let (project, chosen) = with_two();
    let found = compared(&project, &chosen);
    let scores = found.rows.iter().map(|row| row.portfolio.score);
    // Shares 0.3 and 0.1 are 0.75 and 0.25: 0.75 · 17 + 0.25 · 59, and so on.
    assert_all_near("portfolio", scores, &[27.5, 26.0, 42.0, 23.0], 1e-12);
    let standings: Vec<Standing> = found.rows.iter().map(|row| row.portfolio).collect();
    // Mean 29.625, σ = 7.326: z = −0.29, −0.49, +1.69, −0.90.
    assert_eq!(
        classes(&standings),
        [Important, Important, Critical, LessImportant]
    );
    assert_eq!(places(&standings), [2.0, 3.0, 1.0, 4.0]);
    let weights = found.segments.iter().map(|s| Some(s.weight));
    assert_all_near("weights", weights, &[0.75, 0.25], 1e-15);
}

#[test]
fn disagreement_is_the_part_of_customers_with_another_class_then_the_span_of_places() {
    let (project, chosen) = with_two();
    let found = compared(&project, &chosen);
    for (row, places) in found.rows.iter().zip([(1, 3), (2, 3), (1, 4), (2, 4)]) {
        let found = row.disagreement;
        assert!(near(found.customers, 0.75, 1e-15));
        assert_eq!((found.segments, found.places), (1, Some(places)));
    }
    let mut order: Vec<usize> = (0..4).collect();
    order.sort_by(|a, b| {
        let of = |at: usize| found.rows[at].disagreement;
        of(*b).compare(&of(*a))
    });
    // Spans 2, 1, 3, 2.
    assert_eq!(order, [2, 0, 3, 1]);
    let alone = compared(&project, &chosen[1..]);
    assert!(alone.rows[0].disagreement.is_none());
    assert_eq!(alone.rows[3].disagreement.span(), 1);
    assert_eq!(alone.disputed, 0);
}

#[test]
fn what_importances_alone_change_is_told_from_what_own_relations_add() {
    let mut project = worked();
    let turned = add_segment(&mut project, None, &TURNED, &[]);
    // With 1 for the third touchpoint's 9: A = 17, 17, 7, 19, mean 15, z = +0.43, +0.43, −1.71, +0.85.
    let local = add_segment(&mut project, None, &TURNED, &[(2, 2, 1)]);
    let inherits = add_segment(&mut project, None, &[], &[]);
    let found = compared(&project, &[turned, local, inherits]);
    let changes: Vec<Changes> = found.segments.iter().map(|s| s.changes).collect();
    let of = |by_importances, in_all| Changes {
        of: 4,
        by_importances,
        in_all,
    };
    assert_eq!(changes, [of(4, 4), of(4, 3), of(0, 0)]);
    let all = Changes {
        of: 12,
        by_importances: 8,
        in_all: 7,
    };
    assert_eq!(found.changes, all);
    assert_eq!((found.disputed, found.classed), (4, 4));
    let own: Vec<_> = found
        .segments
        .iter()
        .map(|s| (s.own_importances, s.has_own_levels))
        .collect();
    assert_eq!(own, [(3, false), (3, true), (0, false)]);
    assert_eq!(found.segments[2].tau_b, Some(1.0));
}

#[test]
fn segments_stand_in_the_order_of_the_project_whatever_the_order_of_choice() {
    let (mut project, [turned, local]) = with_two();
    assert_eq!(
        compared(&project, &[local, turned]),
        compared(&project, &[turned, local])
    );
    assert_eq!(compared(&project, &[SegmentId(77)]).segments, []);
    let nobody = compared(&project, &[]);
    assert_eq!(nobody.rows[0].portfolio, Standing::default());
    exclude_touchpoint(&mut project, 1);
    let found = compared(&project, &[turned]);
    assert_eq!(found.rows[1].whole, Standing::default());
    assert_eq!(found.rows[1].disagreement.places, None);
    assert_eq!((found.classed, found.segments[0].changes.of), (3, 3));
}

#[test]
fn a_touchpoint_of_which_nothing_is_rated_has_no_standing() {
    let mut project = worked();
    for factor in 0..3 {
        project.relations.set(factor, 3, None);
    }
    let local = add_segment(&mut project, None, &[], &[(0, 3, 9)]);
    let found = compared(&project, &[local]);
    assert_eq!(found.rows[3].whole, Standing::default());
    assert!(found.rows[3].segments[0].class.is_some());
    assert_eq!(shift(found.rows[3].whole, found.rows[3].segments[0]), None);
    // What has no class in the whole changes none.
    assert_eq!(found.rows[3].disagreement.segments, 0);
    assert_eq!(found.changes.of, 3);
    assert!(found.rows[3].portfolio.score.is_some());
}

#[test]
fn the_reasons_of_a_shift_add_up_to_the_change_of_the_relative_deviation() {
    let (project, [turned, _]) = with_two();
    let here = figures(&project, Scope::Segment(turned));
    let found = reasons(&project, (&whole(&project), &here), turned, 2);
    let effects: Vec<(usize, f64)> = found.iter().map(|r| (r.factor, r.effect)).collect();
    // Way in the whole: 5·(1 − 3.5), 4·(1 − 4), 2·(9 − 3.5) of 40.5; here 1·(1 − 3.5), 1·(1 − 4), 5·(9 − 3.5) of 25.
    let expected = [
        (2, 27.5 / 25.0 - 11.0 / 40.5),
        (0, -2.5 / 25.0 + 12.5 / 40.5),
        (1, -3.0 / 25.0 + 12.0 / 40.5),
    ];
    for ((factor, effect), (f, e)) in effects.iter().zip(expected) {
        assert_eq!(*factor, f);
        assert!(near(*effect, e, 1e-12), "{effect} is not {e}");
    }
    let first = found[0];
    assert_eq!(
        (first.importance_whole, first.importance_here),
        (Some(2.0), Some(5.0))
    );
    assert_eq!((first.level_whole, first.level_here), (Some(9), Some(9)));
    // +88 % here, −33.3 % in the whole.
    let sum: f64 = found.iter().map(|r| r.effect).sum();
    assert!(near(sum, 0.88 + 13.5 / 40.5, 1e-12));
}

#[test]
fn importances_that_are_all_twice_as_high_move_nobody() {
    let mut project = worked();
    let twice = add_segment(&mut project, None, &[(0, 10.0), (1, 8.0), (2, 4.0)], &[]);
    let here = figures(&project, Scope::Segment(twice));
    assert_eq!(reasons(&project, (&whole(&project), &here), twice, 0), []);
    assert_eq!(compared(&project, &[twice]).changes.in_all, 0);
    exclude_touchpoint(&mut project, 0);
    assert_eq!(reasons(&project, (&whole(&project), &here), twice, 0), []);
}

#[test]
fn the_table_of_an_export_has_a_row_for_each_touchpoint_and_segment() {
    let (mut project, _) = with_two();
    for (at, share) in [0.75, 0.25].into_iter().enumerate() {
        project.segments.get_mut(at).unwrap().share = Some(share);
    }
    let plain = table::segments(&project, Language::English, Dialect::Plain);
    let lines: Vec<&str> = plain.lines().collect();
    assert_eq!(lines.len(), 9);
    assert_eq!(
        lines[0],
        "touchpoint,stage,whole_rank,whole_class,portfolio_score,segment,score,rank,class,shift"
    );
    assert_eq!(
        lines[1],
        "Touchpoint 0,Stage 0,1,critical,27.5,Segment 0,17,3,less_important,-2"
    );
    assert_eq!(
        lines[6],
        "Touchpoint 2,Stage 1,3,less_important,42,Segment 1,27,4,less_important,-1"
    );
    exclude_touchpoint(&mut project, 2);
    let excel = table::segments(&project, Language::Russian, Dialect::ExcelRussian);
    assert_eq!(excel.lines().count(), 7);
    assert!(excel.contains("\"Балл портфеля\";\"Сегмент\""), "{excel}");
    assert!(excel.contains("\"27,5\";\"Segment 0\";\"17\""), "{excel}");
    project.segments = Project::default().segments;
    let none = table::segments(&project, Language::English, Dialect::Plain);
    assert_eq!(none.lines().count(), 1);
}

/// A project with two segments, whatever is rated, weighed, excluded or their own.
fn any_project() -> impl Strategy<Value = (Project, Vec<SegmentId>)> {
    let weight = || prop::option::weighted(0.9, 1.0..=5.0_f64);
    let cell = prop::option::weighted(0.9, prop::sample::select(vec![1_u8, 3, 9]));
    let row = (
        weight(),
        prop::collection::vec(cell, 7),
        weight(),
        any::<bool>(),
    );
    let own = prop::collection::btree_map(
        (0_usize..4, 0_usize..7),
        prop::sample::select(vec![1_u8, 3, 9]),
        0..6,
    );
    (
        prop::collection::vec(row, 4),
        own,
        prop::option::of(0_usize..7),
    )
        .prop_map(|(rows, own, excluded)| {
            let weights: Vec<Option<f64>> = rows.iter().map(|row| row.0).collect();
            let cells: Vec<Vec<Option<u8>>> = rows.iter().map(|row| row.1.clone()).collect();
            let mut project = sparse(&[1, 3, 9], &weights, &cells, &[0, 0, 1, 1, 2, 2, 2]);
            let importances: Vec<(usize, f64)> = (rows.iter().enumerate())
                .filter_map(|(at, row)| Some((at, row.2?)))
                .collect();
            let levels: Vec<(usize, usize, u8)> = own
                .into_iter()
                .map(|((f, t), level)| (f, t, level))
                .collect();
            let ids = vec![
                add_segment(&mut project, Some(0.6), &importances, &levels),
                add_segment(&mut project, None, &importances, &[]),
            ];
            if let Some(at) = excluded {
                exclude_touchpoint(&mut project, at);
            }
            if rows[3].3 {
                exclude_factor(&mut project, 3);
            }
            (project, ids)
        })
}

proptest! {
    #[test]
    fn reasons_add_up_in_any_matrix((project, ids) in any_project(), at in 0_usize..7) {
        let (whole, here) = (whole(&project), figures(&project, Scope::Segment(ids[0])));
        let found = reasons(&project, (&whole, &here), ids[0], at);
        let sum: f64 = found.iter().map(|reason| reason.effect).sum();
        let of = |figures: &Figures| figures.touchpoints[at].relative_deviation;
        if let (Some(before), Some(after)) = (of(&whole), of(&here)) {
            prop_assert!(near(sum, after - before, 1e-9), "{} is not {}", sum, after - before);
        }
    }

    #[test]
    fn importances_alone_are_the_segment_without_its_relations((mut project, ids) in any_project()) {
        let found = compared(&project, &ids[..1]).segments[0];
        project.segments.get_mut(0).unwrap().relations = std::sync::Arc::default();
        let without = compared(&project, &ids[..1]).segments[0];
        prop_assert_eq!(without.changes.by_importances, without.changes.in_all);
        prop_assert_eq!(found.changes.by_importances, without.changes.in_all);
    }
}
