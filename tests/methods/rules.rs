//! The four rules of classing on cases computed by hand: ties, exact limits, nothing to tell apart, nothing at all.

use touchrank::methods::matrix::{Class, Figures, Scope, figures};
use touchrank::model::{ClassRule, Project};

use crate::build::{assert_all_near, project};

use Class::{Critical as C, Important as I, LessImportant as L};

/// One factor of importance 1, so that each touchpoint's score is its level.
fn with_scores(scores: &[u8], rule: ClassRule) -> Project {
    // Scores are written with at most five levels, which the scale is made of.
    let mut levels: Vec<u8> = scores.to_vec();
    levels.sort_unstable();
    levels.dedup();
    if levels.len() == 1 {
        levels.push(90);
    }
    let mut project = project(&levels, &[1.0], &[scores], &vec![0; scores.len()]);
    project.class_rule = rule;
    project
}

fn classes(scores: &[u8], rule: ClassRule) -> Vec<Class> {
    of(&figures(&with_scores(scores, rule), Scope::Whole))
}

fn of(figures: &Figures) -> Vec<Class> {
    let items = figures.touchpoints.iter();
    items.map(|item| item.class.unwrap()).collect()
}

fn limits(scores: &[u8], rule: ClassRule) -> [f64; 2] {
    let found = figures(&with_scores(scores, rule), Scope::Whole);
    let limits = found.of_touchpoints.limits.unwrap();
    [limits.critical, limits.less_important]
}

#[test]
fn deviation_counts_a_score_that_lies_on_the_limit() {
    // Mean 6, deviations −2, −2, 0, 0, 4; variance (4+4+0+0+16)/5 = 4.8. With k = 4/√4.8 the highest lies on the limit.
    let scores = [4, 4, 6, 6, 10];
    let on_the_limit = ClassRule::Deviation {
        k: 4.0 / 4.8_f64.sqrt(),
    };
    assert_eq!(classes(&scores, on_the_limit), [I, I, I, I, C]);
    let just_above = ClassRule::Deviation {
        k: 4.001 / 4.8_f64.sqrt(),
    };
    assert_eq!(classes(&scores, just_above), [I; 5]);
    assert_eq!(classes(&scores, ClassRule::DEVIATION), [L, L, I, I, C]);
}

#[test]
fn deviation_without_spread_calls_all_important() {
    let found = figures(&with_scores(&[9, 9, 9], ClassRule::DEVIATION), Scope::Whole);
    assert_eq!(of(&found), [I; 3]);
    assert_all_near("z", found.touchpoints.iter().map(|t| t.z), &[0.0; 3], 0.0);
    assert_eq!(found.of_touchpoints.limits, None);
}

#[test]
fn equal_scores_have_no_spread_whatever_rounding_leaves() {
    // In binary 0.1 + 0.1 + 0.1, divided by 3, is more than 0.1.
    let mut project = project(&[1, 3, 9], &[0.1], &[&[1; 3]], &[0; 3]);
    assert_eq!(of(&figures(&project, Scope::Whole)), [I; 3]);
    project.class_rule = ClassRule::NaturalBreaks;
    assert_eq!(of(&figures(&project, Scope::Whole)), [I; 3]);
}

#[test]
fn percent_counts_a_score_that_lies_on_the_limit() {
    // Mean 20: 25 and 15 are exactly 25 % off, 24 and 16 are not.
    assert_eq!(classes(&[25, 15, 20], ClassRule::PERCENT), [C, L, I]);
    assert_eq!(classes(&[24, 16, 20], ClassRule::PERCENT), [I, I, I]);
    let found = limits(&[25, 15, 20], ClassRule::PERCENT);
    assert_all_near("limits", found.map(Some), &[25.0, 15.0], 1e-12);
}

#[test]
fn pareto_asks_for_the_share_before_the_item() {
    // Of 80 there lie 0, 40, 60 and 75 before them: 0, 50, 75 and 93.75 percent. 50 is not below 50.
    let scores = [40, 20, 15, 5];
    let rule = ClassRule::PARETO;
    assert_eq!(classes(&scores, rule), [C, I, I, L]);
    // Half-way between 40 and 20, and between 15 and 5.
    assert_eq!(limits(&scores, rule), [30.0, 10.0]);
}

#[test]
fn pareto_gives_tied_items_the_best_class_among_them() {
    // Of 100: 30, then three of 20, which begin at 30, 50 and 70, then 10, which begins at 90.
    assert_eq!(
        classes(&[30, 20, 20, 20, 10], ClassRule::PARETO),
        [C, C, C, C, L]
    );
    // All equal: all begin where the first does.
    assert_eq!(classes(&[9, 9, 9, 9], ClassRule::PARETO), [C; 4]);
}

#[test]
fn natural_breaks_find_the_gaps() {
    assert_eq!(
        classes(&[1, 2, 20, 22, 50], ClassRule::NaturalBreaks),
        [L, L, I, I, C]
    );
    assert_eq!(
        limits(&[1, 2, 20, 22, 50], ClassRule::NaturalBreaks),
        [36.0, 11.0]
    );
}

#[test]
fn natural_breaks_never_split_equal_scores() {
    let scores = [9, 9, 9, 9, 9, 9, 9, 5, 4];
    assert_eq!(
        classes(&scores, ClassRule::NaturalBreaks),
        [C, C, C, C, C, C, C, I, L]
    );
}

#[test]
fn natural_breaks_of_fewer_than_three_scores() {
    assert_eq!(classes(&[7, 7, 7], ClassRule::NaturalBreaks), [I; 3]);
    assert_eq!(classes(&[9, 1, 9], ClassRule::NaturalBreaks), [C, L, C]);
    assert_eq!(limits(&[9, 1, 9], ClassRule::NaturalBreaks), [5.0, 5.0]);
}

#[test]
fn among_equal_breaks_the_fewest_are_critical() {
    // {4}, {3}, {2, 1} and {4}, {3, 2}, {1} and {4, 3}, {2}, {1} all leave half a square.
    assert_eq!(
        classes(&[4, 3, 2, 1], ClassRule::NaturalBreaks),
        [C, I, I, L]
    );
}

#[test]
fn a_matrix_of_zeros_has_no_total_and_all_are_important() {
    for rule in [
        ClassRule::DEVIATION,
        ClassRule::PERCENT,
        ClassRule::PARETO,
        ClassRule::NaturalBreaks,
    ] {
        let mut project = project(&[0, 1, 3, 9], &[5.0, 4.0], &[&[0; 3], &[0; 3]], &[0, 0, 1]);
        project.class_rule = rule;
        let found = figures(&project, Scope::Whole);
        assert_eq!(of(&found), [I; 3], "{rule:?}");
        assert_eq!(found.of_touchpoints.limits, None, "{rule:?}");
        for item in found.touchpoints.iter().chain(&found.factors) {
            assert_eq!(item.share, Some(0.0));
            assert_eq!(item.z, Some(0.0));
            assert_eq!(item.relative_deviation, None);
            let rank = item.rank.unwrap();
            assert_eq!((rank.place, rank.tied), (1, true));
        }
        let intensities = found.touchpoints.iter().map(|item| item.intensity);
        assert_all_near("intensity", intensities, &[0.0; 3], 0.0);
    }
}

#[test]
fn an_empty_project_has_no_figures() {
    let found = figures(&Project::default(), Scope::Whole);
    assert_eq!(found, Figures::default());
}
