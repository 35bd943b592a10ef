//! Tipping importances: by hand, and against a fine scan of the importance.

use std::sync::Arc;

use proptest::prelude::*;
use touchrank::methods::matrix::{Class, Figures, Scope, figures};
use touchrank::methods::tipping::{Tip, TippingImportance, tipping_importances};
use touchrank::model::{ClassRule, Importance, Project, Weighting};

use crate::build::{add_segment, exclude_touchpoint, factor, importance, near, project, sparse};

fn worked(rule: ClassRule) -> Project {
    let mut project = project(
        &[1, 3, 9],
        &[5.0, 4.0, 2.0],
        &[&[9, 3, 1, 1], &[3, 9, 1, 3], &[1, 1, 9, 3]],
        &[0, 0, 1, 1],
    );
    project.weighting = Weighting::OneToFive;
    project.class_rule = rule;
    project
}

fn all(project: &Project) -> Vec<TippingImportance> {
    tipping_importances(project, Scope::Whole, &mut |_| true).unwrap()
}

#[track_caller]
fn assert_tip(found: Option<&Tip>, value: f64, beyond: bool, gained: &[usize], lost: &[usize]) {
    let found = found.unwrap();
    assert!(near(found.value, value, 1e-9), "{found:?} is not {value}");
    assert_eq!(found.beyond, beyond, "{found:?}");
    assert_eq!((&*found.gained, &*found.lost), (gained, lost));
}

#[test]
fn the_worked_case_has_another_first_where_two_lines_cross() {
    let found = all(&worked(ClassRule::DEVIATION));
    // 59 - 9d = 53 - 3d at d = 1.
    assert_tip(found[0].top[0].as_ref(), 4.0, false, &[1], &[0]);
    assert_eq!(found[0].top[1], None);
    // 59 + 3u = 53 + 9u at u = 1, the end of the scale: there both are first.
    assert_tip(found[1].top[1].as_ref(), 5.0, false, &[1], &[]);
    assert_eq!(found[1].top[0], None);
    assert_eq!(found[2].top, [None, None]);
}

#[test]
fn the_worked_case_loses_a_critical_one_by_each_rule() {
    // With t the change of the first importance: (18.5 + 5.5t)² = ¼ (246.75 + 86.5t + 10.75t²), that is
    // 27.5625t² + 181.875t + 280.5625 = 0.
    let found = all(&worked(ClassRule::DEVIATION));
    let t = (2146.5_f64.sqrt() - 181.875) / 55.125;
    assert_tip(found[0].critical[0].as_ref(), 5.0 + t, true, &[], &[0]);
    // 53 + u = 1.25 (40.5 + 3.5u) at u = 19/27; 59 - 9d = 1.25 (40.5 - 3.5d) at d = 67/37.
    let found = all(&worked(ClassRule::PERCENT));
    assert_tip(
        found[2].critical[1].as_ref(),
        2.0 + 19.0 / 27.0,
        true,
        &[],
        &[1],
    );
    assert_tip(
        found[0].critical[0].as_ref(),
        5.0 - 67.0 / 37.0,
        true,
        &[],
        &[0],
    );
    // 35 % of 162 - 14d lie above the first one's 59 - 9d from d = 2.3 / 4.1 on.
    let found = all(&worked(ClassRule::Pareto {
        critical_percent: 35.0,
        important_percent: 80.0,
    }));
    assert_tip(
        found[0].critical[0].as_ref(),
        5.0 - 2.3 / 4.1,
        true,
        &[1],
        &[],
    );
}

#[test]
fn the_worked_case_by_natural_breaks_goes_by_its_narrowest_gap() {
    // Four scores in three classes leave half the square of the gap within the one pair: 59, 53, 27, 23 keep the last two together.
    let found = all(&worked(ClassRule::NaturalBreaks));
    // The first gap is 6 - 6d and the last one 4: even at d = 1/3, where the fewest are critical, and behind it two are.
    let tip = found[0].critical[0].as_ref();
    assert_tip(tip, 5.0 - 1.0 / 3.0, true, &[1], &[]);
    assert_eq!(found[0].critical[1], None);
    // 6 - 6u and 4 - 2u upwards; 6 + 6d, 26 - 8d, 4 + 2d downwards, where the first gap is never the narrowest.
    assert_tip(found[1].critical[1].as_ref(), 4.5, true, &[1], &[]);
    assert_eq!(found[1].critical[0], None);
    // 6 and 4 + 6u upwards; downwards the last two meet at d = 2/3 and part again by 2 at most.
    let tip = found[2].critical[1].as_ref();
    assert_tip(tip, 2.0 + 1.0 / 3.0, true, &[1], &[]);
    assert_eq!(found[2].critical[0], None);
    // From 4.5 on two are critical, and where the gaps are even only one is: at the place itself.
    let mut project = worked(ClassRule::NaturalBreaks);
    project.factors.get_mut(0).unwrap().importance = Some(importance(4.5));
    let found = all(&project);
    let tip = found[0].critical[1].as_ref();
    assert_tip(tip, 5.0 - 1.0 / 3.0, false, &[], &[1]);
}

#[test]
fn cuts_that_stay_equally_good_tip_nothing() {
    // 4w, 3w, 2w, w: three cuts leave half a square of w, whatever w is. Then 2w, 2w, w, w: two scores, cut between.
    for row in [&[4, 3, 2, 1], &[2, 2, 1, 1]] {
        let mut project = project(&[1, 2, 3, 4], &[3.0], &[row], &[0; 4]);
        project.weighting = Weighting::OneToFive;
        project.class_rule = ClassRule::NaturalBreaks;
        assert_eq!(all(&project)[0].critical, [None, None]);
    }
}

#[test]
fn what_is_tied_parts_at_the_first_step() {
    // 12 and 12: the second importance decides who is first as soon as it moves.
    let mut project = project(&[1, 3, 9], &[3.0, 3.0], &[&[1, 3], &[3, 1]], &[0, 0]);
    project.weighting = Weighting::OneToFive;
    let found = all(&project);
    assert_tip(found[0].top[0].as_ref(), 3.0, true, &[], &[1]);
    assert_tip(found[0].top[1].as_ref(), 3.0, true, &[], &[0]);
}

fn with_importance(project: &Project, at: usize, value: f64) -> Project {
    let mut project = project.clone();
    let importance = Importance::new(value, Weighting::AsIs).unwrap();
    match project.segments.get_mut(0) {
        Some(segment) => {
            Arc::make_mut(&mut segment.importances).insert(factor(at), importance);
        }
        None => project.factors.get_mut(at).unwrap().importance = Some(importance),
    }
    project
}

type SetOf = fn(&Figures) -> Vec<bool>;

fn first(figures: &Figures) -> Vec<bool> {
    let items = figures.touchpoints.iter();
    items
        .map(|item| item.rank.is_some_and(|rank| rank.place == 1))
        .collect()
}

fn critical(figures: &Figures) -> Vec<bool> {
    let items = figures.touchpoints.iter();
    items
        .map(|item| item.class == Some(Class::Critical))
        .collect()
}

const RULES: [ClassRule; 5] = [
    ClassRule::DEVIATION,
    ClassRule::PERCENT,
    ClassRule::PARETO,
    ClassRule::Pareto {
        critical_percent: 20.0,
        important_percent: 60.0,
    },
    ClassRule::NaturalBreaks,
];

const SCALES: [&[u8]; 3] = [&[1, 3, 9], &[0, 1, 3, 9], &[1, 2, 3, 4]];

fn any_project(
    rules: &[ClassRule],
    scales: &'static [&[u8]],
    most: usize,
) -> impl Strategy<Value = Project> + use<> {
    let sizes = (1_usize..6, 1_usize..most);
    let rule = (
        prop::sample::select(rules.to_vec()),
        prop::sample::select(scales),
    );
    (sizes, rule, any::<[bool; 3]>()).prop_flat_map(
        |((factors, touchpoints), (rule, scale), flags)| {
            let [real, segment, out] = flags;
            let weight = if real {
                (1.0..=5.0_f64).boxed()
            } else {
                (1_u8..=5).prop_map(f64::from).boxed()
            };
            let cell = prop_oneof![
                1 => Just(None),
                9 => prop::sample::select(scale).prop_map(Some),
            ];
            (
                prop::collection::vec(weight.prop_map(Some), factors),
                prop::collection::vec(prop::collection::vec(cell, touchpoints), factors),
            )
                .prop_map(move |(weights, rows)| {
                    let mut project = sparse(scale, &weights, &rows, &vec![0; touchpoints]);
                    project.weighting = Weighting::OneToFive;
                    project.class_rule = rule;
                    if segment {
                        add_segment(
                            &mut project,
                            None,
                            &[(0, 2.5)],
                            &[(0, 0, scale[scale.len() - 1])],
                        );
                    }
                    if out {
                        exclude_touchpoint(&mut project, touchpoints / 2);
                    }
                    project
                })
        },
    )
}

/// What a failure needs to be understood.
fn brief(project: &Project) -> String {
    let weights: Vec<_> = project.factors.iter().map(|it| it.importance).collect();
    let rows: Vec<&[u8]> = (0..weights.len())
        .map(|at| project.relations.row(at))
        .collect();
    let segment = project.segments.iter().next().is_some();
    format!(
        "{:?} {weights:?} {rows:?} segment {segment}",
        project.class_rule
    )
}

/// That nothing changes before a tip, at many values of the importance, and that it changes there.
fn holds_by_a_fine_scan(project: &Project) -> Result<(), TestCaseError> {
    // Ties and limits take what is nearly equal for equal, so that much room is left around a place.
    const ROOM: f64 = 2e-6;
    const STEPS: u32 = 150;
    let scope = project
        .segments
        .iter()
        .next()
        .map_or(Scope::Whole, |it| Scope::Segment(it.id));
    let found = tipping_importances(project, scope, &mut |_| true).unwrap();
    prop_assert_eq!(found.len(), project.factors.len());
    for of in found {
        let targets: [(SetOf, &[Option<Tip>; 2]); 2] = [(first, &of.top), (critical, &of.critical)];
        for (set, tips) in targets {
            let at = |value: f64| set(&figures(&with_importance(project, of.factor, value), scope));
            let base = at(of.importance);
            for (tip, end, sign) in [(&tips[0], 1.0, -1.0), (&tips[1], 5.0, 1.0)] {
                let place = tip.as_ref().map_or(end, |tip| tip.value);
                let way = (place - of.importance).abs();
                for step in 1..STEPS {
                    let moved = way * f64::from(step) / f64::from(STEPS);
                    if moved < way - ROOM && moved > ROOM || tip.is_none() {
                        let value = of.importance + sign * moved;
                        prop_assert_eq!(
                            &at(value),
                            &base,
                            "{:?} at {} {}",
                            of,
                            value,
                            brief(project)
                        );
                    }
                }
                let Some(tip) = tip else { continue };
                let beyond = tip.value + sign * ROOM;
                let inside = (1.0..=5.0).contains(&beyond);
                let after = at(if inside { beyond } else { tip.value });
                let both = || base.iter().zip(&after).enumerate();
                let gained: Vec<usize> = both()
                    .filter(|(_, (was, is))| !**was && **is)
                    .map(|it| it.0)
                    .collect();
                let lost: Vec<usize> = both()
                    .filter(|(_, (was, is))| **was && !**is)
                    .map(|it| it.0)
                    .collect();
                // Touched and left again: the place itself has the change.
                if !gained.is_empty() || !lost.is_empty() {
                    prop_assert_eq!(
                        (&gained, &lost),
                        (&tip.gained, &tip.lost),
                        "{:?} {}",
                        of,
                        brief(project)
                    );
                }
                prop_assert!(!tip.gained.is_empty() || !tip.lost.is_empty());
                if !tip.beyond {
                    prop_assert_ne!(&at(tip.value), &base);
                }
            }
        }
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn a_fine_scan_finds_nothing_earlier(project in any_project(&RULES, &SCALES[..1], 14)) {
        holds_by_a_fine_scan(&project)?;
    }

    /// With many touchpoints and with levels whose gaps are alike, so that cuts are often even.
    #[test]
    fn a_fine_scan_finds_no_earlier_natural_breaks(
        project in any_project(&[ClassRule::NaturalBreaks], &SCALES, 40),
    ) {
        holds_by_a_fine_scan(&project)?;
    }
}
