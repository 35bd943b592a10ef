//! Tipping cells: by hand, and against figures of a project in which the cell was really changed.

use std::collections::BTreeSet;
use std::sync::Arc;

use proptest::prelude::*;
use touchrank::i18n::{Language, words};
use touchrank::methods::matrix::{Class, Lens, Scope, figures};
use touchrank::methods::stability::{ItemStability, Ranked, Stability};
use touchrank::methods::tipping::{
    CHECKS, Checks, ClassMove, Tipping, TippingCell, WhatIf, checks, deciders, tipping,
    tipping_cells,
};
use touchrank::model::{ClassRule, Project};

use crate::build::{
    add_segment, exclude_factor, exclude_touchpoint, factor, project, sparse, touchpoint,
};

/// The worked case of the method: A = 59, 53, 27, 23.
fn worked() -> Project {
    project(
        &[1, 3, 9],
        &[5.0, 4.0, 2.0],
        &[&[9, 3, 1, 1], &[3, 9, 1, 3], &[1, 1, 9, 3]],
        &[0, 0, 1, 1],
    )
}

fn classes(project: &Project, scope: Scope) -> Vec<Option<Class>> {
    let found = figures(project, scope).touchpoints;
    found.iter().map(|item| item.class).collect()
}

/// The project in which that cell, seen in that scope, was really changed.
fn edited(
    project: &Project,
    scope: Scope,
    (row, column): (usize, usize),
    level: Option<u8>,
) -> Project {
    let mut project = project.clone();
    match scope {
        Scope::Whole => project.relations.set(row, column, level),
        Scope::Segment(id) => {
            let at = project.segment_position(id).unwrap();
            let own = &mut project.segments.get_mut(at).unwrap().relations;
            let own = Arc::make_mut(own);
            match level {
                Some(level) => own.insert((factor(row), touchpoint(column)), level),
                None => own.remove(&(factor(row), touchpoint(column))),
            };
        }
    }
    project
}

/// What really moves between two projects.
fn moves(before: &Project, after: &Project, scope: Scope) -> Vec<ClassMove> {
    let both = classes(before, scope)
        .into_iter()
        .zip(classes(after, scope));
    let moves = both.enumerate().filter(|(_, (from, to))| from != to);
    moves
        .map(|(touchpoint, (from, to))| ClassMove {
            touchpoint,
            from: from.unwrap(),
            to: to.unwrap(),
        })
        .collect()
}

fn all_tipping(project: &Project, scope: Scope) -> Vec<TippingCell> {
    tipping_cells(project, &WhatIf::new(project, scope), &mut |_| true).unwrap()
}

#[test]
fn the_worked_case_tips_where_the_limit_is_passed() {
    // By percent of the mean, 40.5: critical from 50.625, less important from 30.375 down.
    let mut project = worked();
    project.class_rule = ClassRule::PERCENT;
    let found = all_tipping(&project, Scope::Whole);
    // Factor 1 at touchpoint 1, 9 -> 3: 29, mean 33: between 24.75 and 41.25, and touchpoint 2 stays critical with 53.
    assert!(found.contains(&TippingCell {
        touchpoint: 0,
        elsewhere: false,
        factor: 0,
        column: 0,
        level: 9,
        other: 3,
        from: Class::Critical,
        to: Class::Important,
    }));
    // The same change lifts touchpoint 3, 27 against 24.75, among the important ones without touching it.
    assert!(found.contains(&TippingCell {
        touchpoint: 2,
        elsewhere: true,
        factor: 0,
        column: 0,
        level: 9,
        other: 3,
        from: Class::LessImportant,
        to: Class::Important,
    }));
    // Factor 3 at touchpoint 2, 1 -> 3: 57, and nothing comes near a limit.
    assert!(!found.iter().any(|tip| tip.cell() == (2, 1)));
    // The touchpoint's own cells stand before those of others.
    for pair in found.windows(2) {
        assert!((pair[0].touchpoint, pair[0].elsewhere) <= (pair[1].touchpoint, pair[1].elsewhere));
    }
}

#[test]
fn a_change_that_ends_on_the_limit_counts() {
    // 20, 12, 9, 9: mean 12.5, critical from 15 at 20 %. Factor 2 at touchpoint 2 from 3 to 9 gives 18, mean 14, limit 16.8.
    // From 1 to 3 in touchpoint 3 gives 11, mean 13.
    let mut project = project(
        &[1, 3, 9],
        &[1.0, 1.0],
        &[&[9, 1, 3, 3], &[3, 3, 3, 3]],
        &[0; 4],
    );
    // 12, 4, 6, 6: mean 7. Touchpoint 2 with 3 in the first row has 6, mean 7.5: limit of -20 % is 6 exactly, and the other
    // two 6s are less important with it.
    project.class_rule = ClassRule::Percent { p_percent: 20.0 };
    let what_if = WhatIf::new(&project, Scope::Whole);
    let found = what_if.with_cell(0, 1, 3);
    let to_less = |touchpoint| ClassMove {
        touchpoint,
        from: Class::Important,
        to: Class::LessImportant,
    };
    assert_eq!(found, [to_less(2), to_less(3)]);
}

#[test]
fn nothing_tips_where_nothing_differs_or_nothing_takes_part() {
    let empty = Project::named("Empty");
    let found = tipping(&empty, Scope::Whole, &mut |_| true).unwrap();
    assert_eq!((found.classed, found.rated), (0, 0));
    assert!(found.cells.is_empty() && found.importances.is_empty());
    assert!(tipping(&worked(), Scope::Whole, &mut |_| false).is_none());
    let what_if_project = worked();
    let what_if = WhatIf::new(&what_if_project, Scope::Whole);
    assert_eq!(what_if.with_cell(0, 0, 9), []);
    assert_eq!(what_if.with_cell(7, 0, 9), []);
    assert_eq!(what_if.with_cell(0, 7, 9), []);
}

fn tip(touchpoint: usize, factor: usize, column: usize) -> TippingCell {
    TippingCell {
        touchpoint,
        elsewhere: touchpoint != column,
        factor,
        column,
        level: 1,
        other: 3,
        from: Class::Important,
        to: Class::Critical,
    }
}

#[test]
fn checks_begin_where_the_fewest_settle_a_class() {
    // Touchpoint 0 hangs on one cell, 1 on that one and another, 2 on three of its own, 3 on five.
    let mut cells = vec![tip(0, 0, 0), tip(1, 0, 0), tip(1, 1, 1)];
    cells.extend([0, 1, 2].map(|factor| tip(2, factor, 2)));
    cells.extend([0, 1, 2, 3, 4].map(|factor| tip(3, factor, 3)));
    let found = checks(&cells, 5);
    assert_eq!((found.hanging, found.settled), (4, 3));
    assert_eq!(found.cells, [(0, 0), (1, 1), (0, 2), (1, 2), (2, 2)]);
    let found = checks(&cells, 4);
    assert_eq!((found.cells.len(), found.settled), (2, 2));
    // Where none can be settled, those that decide most: the cell of two classes first.
    let found = checks(&cells, 0);
    assert_eq!((found.cells.len(), found.settled), (0, 0));
    let many: Vec<_> = (0..20).map(|factor| tip(0, factor, 0)).collect();
    assert_eq!(
        (checks(&many, 12).cells.len(), checks(&many, 12).settled),
        (12, 0)
    );
    assert_eq!(deciders(&cells, |_| 1.0)[0].cell, (0, 0));
    // A touchpoint that is nearly sure weighs little.
    let unsettled = |at| if at == 3 { 0.9 } else { 0.1 };
    assert_eq!(deciders(&cells, unsettled)[0].cell.1, 3);
}

const RULES: [ClassRule; 8] = [
    ClassRule::DEVIATION,
    ClassRule::Deviation { k: 1.0 },
    ClassRule::PERCENT,
    ClassRule::Percent { p_percent: 20.0 },
    ClassRule::PARETO,
    ClassRule::Pareto {
        critical_percent: 20.0,
        important_percent: 60.0,
    },
    ClassRule::NaturalBreaks,
    ClassRule::Percent { p_percent: 50.0 },
];

/// A project with unrated cells, missing weights, excluded items and a segment of its own levels.
fn any_project() -> impl Strategy<Value = Project> {
    let scales: [&[u8]; 4] = [&[1, 3, 9], &[0, 1, 3, 9], &[2, 7], &[0, 1, 5, 9, 99]];
    let sizes = (1_usize..7, 1_usize..28);
    let rule = prop::sample::select(RULES.to_vec());
    let scale = prop::sample::select(scales.to_vec());
    (scale, sizes, rule, any::<bool>()).prop_flat_map(
        |(scale, (factors, touchpoints), rule, real)| {
            let weight = prop_oneof![
                1 => Just(None),
                12 => (1_u8..=5).prop_map(|w| Some(f64::from(w))),
            ];
            let real_weight = (1.0..=5.0_f64).prop_map(Some);
            let weight = if real {
                real_weight.boxed()
            } else {
                weight.boxed()
            };
            let cell = prop_oneof![
                1 => Just(None),
                9 => prop::sample::select(scale.to_vec()).prop_map(Some),
            ];
            let own = (
                0..factors,
                0..touchpoints,
                prop::sample::select(scale.to_vec()),
            );
            (
                prop::collection::vec(weight, factors),
                prop::collection::vec(prop::collection::vec(cell, touchpoints), factors),
                prop::collection::vec(own, 0..6),
                prop::option::weighted(0.3, 0..touchpoints),
                prop::option::weighted(0.2, 0..factors),
            )
                .prop_map(move |(weights, rows, own, out, left)| {
                    let mut project = sparse(scale, &weights, &rows, &vec![0; touchpoints]);
                    project.class_rule = rule;
                    add_segment(&mut project, None, &[(0, 2.5)], &own);
                    if let Some(at) = out {
                        exclude_touchpoint(&mut project, at);
                    }
                    if let Some(at) = left {
                        exclude_factor(&mut project, at);
                    }
                    project
                })
        },
    )
}

fn scopes(project: &Project) -> [Scope; 2] {
    let segments: Vec<_> = project.segments.iter().collect();
    [Scope::Whole, Scope::Segment(segments[0].id)]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn tipping_cells_are_those_of_a_project_really_changed(project in any_project()) {
        let levels: Vec<u8> = project.scale.values().collect();
        for scope in scopes(&project) {
            let lens = Lens::new(&project, scope);
            let mut expected = BTreeSet::new();
            for row in 0..project.factors.len() {
                for column in 0..project.touchpoints.len() {
                    let Some(level) = lens.level(row, column) else { continue };
                    let order = project.scale.order(level).unwrap();
                    let beside = [order.checked_sub(1), Some(order + 1)];
                    for other in beside.into_iter().flatten().filter_map(|at| levels.get(at)) {
                        let changed = edited(&project, scope, (row, column), Some(*other));
                        expected.extend(moves(&project, &changed, scope).iter().map(|moved| {
                            TippingCell {
                                touchpoint: moved.touchpoint,
                                elsewhere: moved.touchpoint != column,
                                factor: row,
                                column,
                                level,
                                other: *other,
                                from: moved.from,
                                to: moved.to,
                            }
                        }));
                    }
                }
            }
            let found = all_tipping(&project, scope);
            prop_assert_eq!(found, expected.into_iter().collect::<Vec<_>>());
        }
    }

    #[test]
    fn any_rating_of_a_cell_is_foreseen(project in any_project()) {
        for scope in scopes(&project) {
            let what_if = WhatIf::new(&project, scope);
            for row in 0..project.factors.len() {
                for column in 0..project.touchpoints.len() {
                    for level in project.scale.values() {
                        let changed = edited(&project, scope, (row, column), Some(level));
                        let found = what_if.with_cell(row, column, level);
                        prop_assert_eq!(found, moves(&project, &changed, scope));
                    }
                    let changed = edited(&project, scope, (row, column), None);
                    let found = what_if.without_rating(row, column);
                    prop_assert_eq!(found, moves(&project, &changed, scope));
                }
            }
        }
    }
}

/// A run in which the classes at these places do not hold.
fn holding(count: usize, unsettled: &[usize]) -> Stability {
    let item = |at: usize| ItemStability {
        classes: if unsettled.contains(&at) {
            [0.5, 0.5, 0.0]
        } else {
            [1.0, 0.0, 0.0]
        },
        class: Some(Class::Critical),
        ..ItemStability::default()
    };
    let items = (0..count).map(|at| Some(item(at))).collect();
    Stability {
        touchpoints: Ranked {
            items,
            neighbours: Vec::new(),
        },
        ..Stability::default()
    }
}

#[test]
fn worth_checking_are_the_cells_of_classes_that_do_not_hold() {
    // Touchpoint 0 hangs on one cell, 1 on two of its own, 2 on three, 3 on twenty.
    let mut cells = vec![tip(0, 0, 0)];
    cells.extend([0, 1].map(|factor| tip(1, factor, 1)));
    cells.extend([0, 1, 2].map(|factor| tip(2, factor, 2)));
    cells.extend((0..20).map(|factor| tip(3, factor, 3)));
    let found = Tipping {
        classed: 5,
        checks: checks(&cells, CHECKS),
        cells,
        ..Tipping::default()
    };
    // Nobody knows which classes hold: the fewest cells for the most classes.
    let all = found.worth_checking(None);
    assert_eq!(
        (all.cells.len(), all.settled, all.of_unsettled),
        (6, 3, false)
    );
    // Only 2 and 3 do not hold, and 3 is out of reach.
    let some = found.worth_checking(Some(&holding(5, &[2, 3])));
    assert_eq!(some.cells, [(0, 2), (1, 2), (2, 2)]);
    assert_eq!(
        (some.hanging, some.settled, some.of_unsettled),
        (4, 1, true)
    );
    // Where none that does not hold can be settled, and where all hold, the cells are those of all.
    assert_eq!(found.worth_checking(Some(&holding(5, &[3]))), all);
    assert_eq!(found.worth_checking(Some(&holding(5, &[]))), all);
}

#[test]
fn a_director_reads_what_checks_do() {
    let said = |language, (hanging, cells, settled, of_unsettled)| {
        let worth = Checks {
            hanging,
            cells: vec![(0, 0); cells],
            settled,
            of_unsettled,
        };
        let found = Tipping {
            classed: 42,
            ..Tipping::default()
        };
        words(language).say(&found.sentence(&worth))
    };
    let english = |facts| said(Language::English, facts);
    assert_eq!(
        english((7, 12, 5, true)),
        "7 classes of 42 hang on a single cell; checking 12 cells would settle 5 unsettled classes."
    );
    assert_eq!(
        english((1, 1, 1, true)),
        "1 class of 42 hangs on a single cell; checking 1 cell would settle 1 unsettled class."
    );
    assert_eq!(
        english((2, 1, 2, false)),
        "2 classes of 42 hang on a single cell; checking 1 cell would clear 2 of them."
    );
    let russian = |facts| said(Language::Russian, facts);
    for (facts, expected) in [
        (
            (0, 0, 0, false),
            "Проверены классы 42 точек контакта: ни одна ячейка в одиночку, уровнем выше или ниже, не меняет ни одного из них.",
        ),
        (
            (1, 1, 1, true),
            "1 класс из 42 держится на одной ячейке; проверка 1 ячейки закрепит 1 неустойчивый класс.",
        ),
        (
            (2, 2, 2, true),
            "2 класса из 42 держатся на одной ячейке; проверка 2 ячеек закрепит 2 неустойчивых класса.",
        ),
        (
            (5, 12, 5, true),
            "5 классов из 42 держатся на одной ячейке; проверка 12 ячеек закрепит 5 неустойчивых классов.",
        ),
        (
            (21, 12, 21, true),
            "21 класс из 42 держится на одной ячейке; проверка 12 ячеек закрепит 21 неустойчивый класс.",
        ),
        (
            (21, 11, 6, false),
            "21 класс из 42 держится на одной ячейке; проверка 11 ячеек снимет вопрос с 6 из них.",
        ),
    ] {
        assert_eq!(russian(facts), expected);
    }
}
