//! Tables that others published: their weights as they stand, their totals, percentages and ranks.

use touchrank::methods::matrix::{Figures, Scope, figures};

use crate::build::{assert_all_near, project};

const CLASSIC: &[u8] = &[0, 1, 3, 9];

/// Source: Schematex, example "Coffee maker House of Quality",
/// <https://schematex.js.org/examples/matrix-qfd-coffee-maker>; totals and whole percentages as printed there.
#[test]
fn coffee_maker() {
    let rows: [&[u8]; 3] = [&[9, 0, 3], &[0, 9, 0], &[0, 3, 9]];
    let found = figures(
        &project(CLASSIC, &[5.0, 3.0, 4.0], &rows, &[0; 3]),
        Scope::Whole,
    );
    assert_all_near("totals", scores(&found), &[45.0, 39.0, 51.0], 0.0);
    assert_eq!(rounded_percent(&found, 0), [33.0, 29.0, 38.0]);
    assert_eq!(places(&found), [2, 3, 1]);
}

/// Source: a course's commuter backpack House of Quality (SYS 304, exam 3, question 3), totals given beside the matrix as a
/// list of literals. A full 1-3-9 matrix without a blank; the second and fourth columns tie.
#[test]
fn commuter_backpack() {
    let rows: [&[u8]; 5] = [
        &[9, 1, 3, 1, 1],
        &[1, 9, 1, 1, 1],
        &[3, 1, 9, 3, 1],
        &[1, 1, 3, 9, 1],
        &[1, 1, 1, 1, 9],
    ];
    let weights = [5.0, 5.0, 4.0, 4.0, 3.0];
    let found = figures(&project(&[1, 3, 9], &weights, &rows, &[0; 5]), Scope::Whole);
    assert_all_near(
        "totals",
        scores(&found),
        &[69.0, 61.0, 71.0, 61.0, 45.0],
        0.0,
    );
    assert_eq!(places(&found), [2, 3, 1, 3, 5]);
    let tied: Vec<_> = found
        .touchpoints
        .iter()
        .map(|t| t.rank.unwrap().tied)
        .collect();
    assert_eq!(tied, [false, true, false, true, false]);
}

/// Source: Typoena typewriter, third house, components × processes,
/// <https://github.com/typoena/typewriter/blob/e89ff8ffaf7da4d99f75e91b3195e7c9035717c5/docs/quality/diagrams/house-3.tikz>;
/// percentages and ranks as printed there. Weights in the thousands, one of them 0; two rows have no relation at all.
#[test]
fn typewriter() {
    let weights = [
        3345.0, 4588.0, 2785.0, 3359.0, 6021.0, 3750.0, 5667.0, 2586.0, 3621.0, 3417.0, 1590.0,
        5601.0, 4488.0, 1485.0, 0.0, 1233.0, 878.0, 837.0, 279.0, 837.0,
    ];
    let rows: [&[u8]; 20] = [
        &[0, 0, 3, 9, 0, 0, 0, 0, 0],
        &[9, 0, 3, 0, 0, 0, 0, 0, 0],
        &[9, 0, 0, 0, 0, 0, 0, 0, 0],
        &[9, 0, 0, 0, 0, 0, 0, 0, 0],
        &[3, 0, 0, 9, 0, 0, 0, 0, 0],
        &[9, 0, 0, 0, 0, 0, 0, 0, 0],
        &[9, 0, 0, 0, 0, 0, 0, 0, 0],
        &[9, 0, 0, 0, 0, 0, 0, 0, 0],
        &[9, 0, 0, 3, 0, 0, 0, 0, 0],
        &[3, 0, 0, 9, 3, 3, 0, 0, 0],
        &[0, 0, 0, 0, 0, 0, 0, 0, 0],
        &[3, 9, 0, 0, 0, 0, 0, 0, 0],
        &[9, 3, 0, 0, 0, 0, 0, 0, 0],
        &[3, 0, 0, 0, 9, 9, 0, 0, 3],
        &[0, 0, 0, 0, 0, 0, 0, 0, 0],
        &[0, 0, 0, 9, 0, 0, 0, 0, 0],
        &[9, 0, 0, 0, 3, 0, 0, 0, 0],
        &[0, 0, 0, 0, 0, 3, 9, 0, 0],
        &[0, 0, 0, 0, 0, 0, 3, 9, 0],
        &[0, 0, 0, 0, 3, 3, 0, 0, 9],
    ];
    let found = figures(&project(CLASSIC, &weights, &rows, &[0; 9]), Scope::Whole);
    let printed = [52.4, 10.0, 3.7, 21.4, 4.5, 4.5, 1.3, 0.4, 1.9];
    assert_eq!(rounded_percent(&found, 1), printed);
    assert_eq!(places(&found), [1, 3, 6, 2, 4, 5, 8, 9, 7]);
}

/// Source: the default car door data (after Hill and Rothaermel) of
/// <https://github.com/petuchen/house-of-quality/blob/15326f876aef331be9b6506786b7912339967545/index.html>, totals and
/// percentages as that tool computes them. Weights are percent; the last two columns tie at the top.
#[test]
fn car_door() {
    let rows: [&[u8]; 5] = [
        &[9, 3, 0, 0],
        &[0, 9, 0, 0],
        &[0, 0, 9, 9],
        &[0, 1, 9, 9],
        &[9, 0, 0, 0],
    ];
    let weights = [15.0, 10.0, 35.0, 20.0, 20.0];
    let found = figures(&project(CLASSIC, &weights, &rows, &[0; 4]), Scope::Whole);
    assert_all_near("totals", scores(&found), &[315.0, 155.0, 495.0, 495.0], 0.0);
    assert_all_near("grand total", [Some(found.grand_total)], &[1460.0], 0.0);
    assert_eq!(rounded_percent(&found, 1), [21.6, 10.6, 33.9, 33.9]);
    assert_eq!(places(&found), [3, 4, 1, 1]);
}

fn scores(figures: &Figures) -> impl Iterator<Item = Option<f64>> {
    figures.touchpoints.iter().map(|item| item.score)
}

fn rounded_percent(figures: &Figures, decimals: i32) -> Vec<f64> {
    let scale = 10_f64.powi(decimals);
    let shares = figures.touchpoints.iter().map(|item| item.share.unwrap());
    shares
        .map(|share| (share * 100.0 * scale).round() / scale)
        .collect()
}

fn places(figures: &Figures) -> Vec<usize> {
    let ranks = figures.touchpoints.iter().map(|item| item.rank.unwrap());
    ranks.map(|rank| rank.place).collect()
}
