//! The worked case of the method: three factors, four touchpoints, two stages.

use touchrank::methods::matrix::{Class, Figures, Rank, Scope, figures};
use touchrank::model::Project;

use crate::build::{assert_all_near, project};

fn worked() -> Project {
    project(
        &[1, 3, 9],
        &[5.0, 4.0, 2.0],
        &[&[9, 3, 1, 1], &[3, 9, 1, 3], &[1, 1, 9, 3]],
        &[0, 0, 1, 1],
    )
}

fn whole() -> Figures {
    figures(&worked(), Scope::Whole)
}

#[test]
fn scores_add_up_by_columns_and_by_rows() {
    let found = whole();
    let touchpoints = found.touchpoints.iter().map(|item| item.score);
    assert_all_near("A", touchpoints, &[59.0, 53.0, 27.0, 23.0], 0.0);
    let factors = found.factors.iter().map(|item| item.score);
    assert_all_near("B", factors, &[70.0, 64.0, 28.0], 0.0);
    assert_all_near("G", [Some(found.grand_total)], &[162.0], 0.0);
}

#[test]
fn shares_and_intensities_are_fractions() {
    let found = whole();
    let shares = found.touchpoints.iter().map(|item| item.share);
    let expected = [0.364_198, 0.327_160, 0.166_667, 0.141_975];
    assert_all_near("share", shares, &expected, 5e-7);
    let intensities = found.touchpoints.iter().map(|item| item.intensity);
    let expected = [0.545_455, 0.477_273, 0.181_818, 0.136_364];
    assert_all_near("intensity", intensities, &expected, 5e-7);
    assert!(found.factors.iter().all(|item| item.intensity.is_none()));
}

#[test]
fn touchpoints_deviate_from_their_mean() {
    let found = whole();
    let of = found.of_touchpoints;
    assert_all_near("mean", [Some(of.mean)], &[40.5], 0.0);
    assert_all_near(
        "sigma",
        [Some(of.standard_deviation)],
        &[246.75_f64.sqrt()],
        1e-12,
    );
    let deviations = found.touchpoints.iter().map(|item| item.deviation);
    assert_all_near("d", deviations, &[18.5, 12.5, -13.5, -17.5], 0.0);
    let relative = found.touchpoints.iter().map(|item| item.relative_deviation);
    let expected = [0.456_790, 0.308_642, -0.333_333, -0.432_099];
    assert_all_near("d / mean", relative, &expected, 5e-7);
    let z = found.touchpoints.iter().map(|item| item.z);
    assert_all_near("z", z, &[1.1777, 0.7958, -0.8594, -1.1141], 5e-5);
    assert_eq!((of.n, of.highest), (4, 59.0));
}

#[test]
fn touchpoints_factors_and_stages_fall_into_classes() {
    use Class::{Critical, LessImportant};
    let found = whole();
    let classes: Vec<_> = found.touchpoints.iter().map(|t| t.class.unwrap()).collect();
    assert_eq!(classes, [Critical, Critical, LessImportant, LessImportant]);
    let z = found.factors.iter().map(|item| item.z);
    assert_all_near("z", z, &[0.8627, 0.5392, -1.4018], 5e-5);
    assert_all_near("mean", [Some(found.of_factors.mean)], &[54.0], 0.0);
    let classes: Vec<_> = found.factors.iter().map(|f| f.class.unwrap()).collect();
    assert_eq!(classes, [Critical, Critical, LessImportant]);
    let classes: Vec<_> = found.stages.iter().map(|s| s.item.class.unwrap()).collect();
    assert_eq!(classes, [Critical, LessImportant]);
}

#[test]
fn a_stage_is_judged_by_its_mean_and_shows_its_total() {
    let found = whole();
    let totals = found.stages.iter().map(|stage| stage.total);
    assert_all_near("total", totals, &[112.0, 50.0], 0.0);
    let scores = found.stages.iter().map(|stage| stage.item.score);
    assert_all_near("score", scores, &[56.0, 25.0], 0.0);
    let z = found.stages.iter().map(|stage| stage.item.z);
    assert_all_near("z", z, &[1.0, -1.0], 1e-12);
    let shares = found.stages.iter().map(|stage| stage.item.share);
    assert_all_near("share", shares, &[112.0 / 162.0, 50.0 / 162.0], 1e-12);
    assert!(found.stages.iter().all(|stage| stage.touchpoints == 2));
}

#[test]
fn ranks_follow_the_scores_and_everything_is_complete() {
    let found = whole();
    let ranks: Vec<_> = found.touchpoints.iter().map(|t| t.rank.unwrap()).collect();
    let untied = |place| Rank { place, tied: false };
    assert_eq!(ranks, [1, 2, 3, 4].map(untied));
    assert_eq!(
        (found.completeness.rated, found.completeness.cells),
        (12, 12)
    );
    assert!(found.touchpoints.iter().all(|item| !item.incomplete));
    assert!(found.factors.iter().all(|item| !item.incomplete));
}

#[test]
fn the_limits_are_scores_half_a_deviation_from_the_mean() {
    let limits = whole().of_touchpoints.limits.unwrap();
    let found = [Some(limits.critical), Some(limits.less_important)];
    assert_all_near("limits", found, &[40.5 + 7.854_139, 40.5 - 7.854_139], 1e-6);
}
