//! Ballots: consensus, spread, agreement and disputed cells, by hand, against published values and by brute force.

use std::sync::Arc;

use chrono::NaiveDate;
use proptest::prelude::*;
use touchrank::i18n::{Language, words};
use touchrank::methods::ballots::{
    agreement, blinded, consensus, consensus_changes, disputed_in_row, disputes, is_settled,
    kendall_w, midranks, rated_cells, raters, sentence, visible, with_consensus,
};
use touchrank::methods::matrix::{Scope, figures};
use touchrank::model::{Ballot, BallotId, Levels, Project, Settlement};

use crate::build::{self, exclude_touchpoint, factor, near, touchpoint};

const BALLOTS: u32 = 400_000;

const fn ballot(at: usize) -> BallotId {
    BallotId(BALLOTS + at as u32)
}

/// Adds a ballot with these rows of levels; 0 stands for a cell that is not rated.
fn add(project: &mut Project, rows: &[&[u8]]) -> BallotId {
    let at = project.ballots.len();
    let mut levels = Levels::new();
    for (f, row) in rows.iter().enumerate() {
        for (t, level) in row.iter().enumerate().filter(|(_, level)| **level > 0) {
            levels.insert((factor(f), touchpoint(t)), *level);
        }
    }
    project.ballots.insert(
        at,
        Ballot {
            id: ballot(at),
            rater: format!("Rater {at}"),
            source: String::new(),
            date: NaiveDate::from_ymd_opt(2026, 11, 22),
            is_in: true,
            levels: Arc::new(levels),
        },
    );
    ballot(at)
}

fn settle(project: &mut Project, f: usize, t: usize, level: u8) {
    project.relations.set(f, t, Some(level));
    let settlement = Settlement {
        level,
        reason: "Seen in the shop".to_owned(),
        date: None,
    };
    Arc::make_mut(&mut project.settled).insert((factor(f), touchpoint(t)), settlement);
}

fn all(project: &Project) -> Vec<BallotId> {
    visible(project, None)
}

/// The worked case with three people's ballots, its own matrix the second one's.
fn worked() -> Project {
    let rows: [&[u8]; 3] = [&[9, 3, 1, 1], &[3, 9, 1, 3], &[1, 1, 9, 3]];
    let mut project = build::project(&[1, 3, 9], &[5.0, 4.0, 2.0], &rows, &[0, 0, 1, 1]);
    add(&mut project, &[&[9, 3, 1, 1], &[3, 9, 3, 3], &[1, 1, 9, 3]]);
    add(&mut project, &rows);
    add(&mut project, &[&[3, 9, 1, 1], &[3, 9, 1, 0], &[1, 1, 9, 0]]);
    project
}

#[test]
fn the_consensus_is_the_median_of_the_levels_order_the_lower_of_two() {
    let mut project = build::project(&[1, 3, 9], &[3.0], &[&[1, 1, 1, 1, 1]], &[0; 5]);
    for row in [
        [1, 9, 3, 9, 0],
        [9, 9, 9, 9, 0],
        [3, 1, 0, 3, 0],
        [9, 1, 0, 0, 0],
    ] {
        add(&mut project, &[&row]);
    }
    let found = consensus(&project, &all(&project));
    let cell = |t| found.cell(0, t);
    // 1 3 9 9: the lower of 3 and 9. 1 1 9 9: the lower of 1 and 9, though the mean is 5. 3 9: 3. 3 9 9: 9.
    let medians: Vec<Option<u8>> = (0..5).map(|t| cell(t).map(|it| it.level)).collect();
    assert_eq!(medians, [Some(3), Some(1), Some(3), Some(9), None]);
    let spread = |t| cell(t).map(|it| (it.lowest, it.highest, it.steps, it.raters));
    assert_eq!(spread(0), Some((1, 9, 2, 4)));
    assert_eq!(spread(2), Some((3, 9, 1, 2)));
    // Of six pairs 9-9 agrees; 1-1 and 9-9; of one pair none; of three pairs 9-9.
    let agree: Vec<Option<f64>> = (0..4)
        .map(|t| cell(t).and_then(|it| it.agreement))
        .collect();
    assert_eq!(
        agree,
        [Some(1.0 / 6.0), Some(2.0 / 6.0), Some(0.0), Some(1.0 / 3.0)]
    );
}

#[test]
fn a_row_is_gone_through_for_the_cells_that_people_rate_differently() {
    let mut project = build::project(&[1, 3, 9], &[3.0, 3.0], &[&[1; 5], &[1; 5]], &[0; 5]);
    // Alike; different; rated by one alone; different, the last one late; by nobody.
    for row in [[3, 1, 9, 3, 0], [3, 9, 0, 3, 0], [3, 0, 0, 1, 0]] {
        add(&mut project, &[&row, &[9, 0, 0, 0, 0]]);
    }
    let chosen = all(&project);
    let expected = [1, 3].map(touchpoint);
    assert_eq!(disputed_in_row(&project, &chosen, factor(0)), expected);
    assert!(disputed_in_row(&project, &chosen, factor(1)).is_empty());
    // The third ballot alone differs in the fourth cell.
    let two = &chosen[..2];
    assert_eq!(disputed_in_row(&project, two, factor(0)), [touchpoint(1)]);
    assert!(disputed_in_row(&project, &chosen[..1], factor(0)).is_empty());
}

#[test]
fn who_rates_unseen_is_shown_nobody_elses_ballot_until_it_is_in() {
    let mut project = build::project(&[1, 3, 9], &[3.0], &[&[1]], &[0]);
    let [anna, vera, gleb] = [1, 9, 3].map(|level| add(&mut project, &[&[level]]));
    project.ballots.get_mut(1).unwrap().is_in = false;
    assert_eq!(blinded(&project, Some(vera)), None);
    assert_eq!(visible(&project, Some(vera)), [anna, vera, gleb]);
    project.blind = true;
    assert_eq!(blinded(&project, Some(vera)).map(|it| it.id), Some(vera));
    assert_eq!(visible(&project, Some(vera)), [vera]);
    assert_eq!(visible(&project, Some(anna)), [anna, gleb]);
    assert_eq!(visible(&project, None), [anna, gleb]);
    project.ballots.get_mut(1).unwrap().is_in = true;
    assert_eq!(blinded(&project, Some(vera)), None);
    assert_eq!(visible(&project, Some(vera)), [anna, vera, gleb]);
}

#[test]
fn one_person_alone_has_nobody_to_agree_with() {
    let mut project = build::project(&[1, 3, 9], &[3.0], &[&[1]], &[0]);
    add(&mut project, &[&[9]]);
    let cell = consensus(&project, &all(&project)).cell(0, 0).unwrap();
    assert_eq!((cell.level, cell.raters, cell.agreement), (9, 1, None));
    assert!(!cell.is_disputed());
    assert_eq!(agreement(&project, &all(&project)).concord, None);
}

#[test]
fn w_without_ties_is_the_published_value() {
    // S. Siegel, Nonparametric Statistics for the Behavioral Sciences (1956), table 9.1: six applicants ranked by three
    // executives. S = 25.5, W = .16.
    let ranks = [
        vec![1.0, 6.0, 3.0, 2.0, 5.0, 4.0],
        vec![1.0, 5.0, 6.0, 4.0, 2.0, 3.0],
        vec![6.0, 3.0, 2.0, 5.0, 4.0, 1.0],
    ];
    let found = kendall_w(&ranks).unwrap();
    assert!(near(found.w, 25.5 / (9.0 * 210.0 / 12.0), 1e-12));
    assert_eq!(format!("{:.2}", found.w), "0.16");
    assert_eq!((found.orders, found.items), (3, 6));
}

#[test]
fn w_with_ties_is_the_published_value() {
    // M. Kendall, Rank Correlation Methods (1948), chapter 6, and Siegel (1956), chapter 9: ten items in three orders.
    // S = 591; corrections for ties 1, 1.5 and 7; W = 591 / (742.5 − 28.5) = .828.
    let ranks = [
        vec![1.0, 4.5, 2.0, 4.5, 3.0, 7.5, 6.0, 9.0, 7.5, 10.0],
        vec![2.5, 1.0, 2.5, 4.5, 4.5, 8.0, 9.0, 6.5, 10.0, 6.5],
        vec![2.0, 1.0, 4.5, 4.5, 4.5, 4.5, 8.0, 8.0, 8.0, 10.0],
    ];
    let found = kendall_w(&ranks).unwrap();
    assert!(near(found.w, 591.0 / 714.0, 1e-12));
    assert_eq!(format!("{:.3}", found.w), "0.828");
}

#[test]
fn w_is_one_in_full_agreement_and_nothing_where_nothing_is_told_apart() {
    let ranks = vec![1.0, 2.5, 2.5, 4.0];
    assert!(near(
        kendall_w(&[ranks.clone(), ranks.clone()]).unwrap().w,
        1.0,
        1e-12
    ));
    let turned: Vec<f64> = ranks.iter().map(|rank| 5.0 - rank).collect();
    assert!(near(
        kendall_w(&[ranks.clone(), turned]).unwrap().w,
        0.0,
        1e-12
    ));
    let tied = vec![2.5; 4];
    assert_eq!(kendall_w(&[tied.clone(), tied]), None);
    assert_eq!(kendall_w(&[ranks]), None);
    assert_eq!(kendall_w(&[vec![1.0], vec![1.0]]), None);
}

#[test]
fn equal_scores_share_the_mean_of_their_places() {
    assert_eq!(
        midranks(&[27.0, 59.0, 27.0, 53.0, 27.0]),
        [4.0, 1.0, 4.0, 2.0, 4.0]
    );
    // Two sums of the same products that rounding tells apart.
    assert_eq!(midranks(&[0.1 + 0.2, 0.3]), [1.5, 1.5]);
    assert!(midranks(&[]).is_empty());
}

#[test]
fn orders_rest_on_the_cells_that_everybody_rated() {
    let project = worked();
    let found = agreement(&project, &all(&project));
    // The third did not rate the last touchpoint's second and third cell. By hand, Σ w·r over the ten common cells by Σ w:
    // 59/11 53/11 35/11 5/5; 59/11 53/11 27/11 5/5; 29/11 83/11 27/11 5/5: ranks 1 2 3 4, 1 2 3 4, 2 1 3 4.
    // Sums 4, 5, 9, 12, mean 7.5, S = 41; W = 12 · 41 / (9 · 60) = 0.9111.
    assert_eq!((found.raters, found.cells), (3, 10));
    assert_eq!((found.touchpoints, found.of_touchpoints), (4, 4));
    assert!(near(found.concord.unwrap().w, 41.0 / 45.0, 1e-12));
}

#[test]
fn a_touchpoint_with_few_common_cells_is_not_low_for_that() {
    // Both see the two touchpoints the other way round, and have one cell of the second in common.
    let rows: [&[u8]; 2] = [&[1, 1], &[1, 1]];
    let mut project = build::project(&[1, 3, 9], &[1.0, 1.0], &rows, &[0, 0]);
    add(&mut project, &[&[3, 9], &[3, 0]]);
    add(&mut project, &[&[9, 3], &[9, 3]]);
    let found = agreement(&project, &all(&project));
    assert_eq!((found.cells, found.touchpoints), (3, 2));
    // By sums it would be 6 9, 18 3: full disagreement too; by the mean of levels it is 3 9 and 9 3.
    assert!(near(found.concord.unwrap().w, 0.0, 1e-12));
    add(&mut project, &[&[0, 0], &[0, 0]]);
    let found = agreement(&project, &all(&project));
    assert_eq!(
        (found.raters, found.empty),
        (2, 1),
        "an empty ballot compares nothing"
    );
    add(&mut project, &[&[0, 0], &[9, 0]]);
    let found = agreement(&project, &all(&project));
    assert_eq!((found.raters, found.cells, found.touchpoints), (3, 1, 1));
    assert_eq!(found.concord, None, "one touchpoint makes no order");
}

#[test]
fn excluded_touchpoints_take_no_part_in_the_agreement() {
    let mut project = worked();
    exclude_touchpoint(&mut project, 3);
    let found = agreement(&project, &all(&project));
    assert_eq!(
        (found.touchpoints, found.of_touchpoints, found.cells),
        (3, 3, 9)
    );
}

#[test]
fn disputed_cells_stand_by_impact_then_by_spread_then_along_the_journey() {
    let project = worked();
    let found = consensus(&project, &all(&project));
    let disputed = disputes(&project, &found);
    // Consensus: 9 3 1 1 / 3 9 1 3 / 1 1 9 3, that is the project's matrix: A = 59 53 27 23, the classes critical, critical,
    // less important, less important (METHOD's worked case). Disputed: (0,0) 3…9, (0,1) 3…9, (1,2) 1…3.
    // (0,0) at 3: A = 29 53 27 23, mean 33, σ = √138 = 11.747, limits 38.87 and 27.13: the first is important.
    // (0,1) at 9: A = 59 83 27 23, mean 48, σ = √618 = 24.860, limits 60.43 and 35.57: the first is important.
    // (1,2) at 3: A = 59 53 35 23, mean 42.5, σ = √204.75 = 14.309, limits 49.65 and 35.35: as it is (35 is below).
    let cells: Vec<_> = disputed
        .cells
        .iter()
        .map(|it| (it.row, it.column, it.impact(), it.cell.steps))
        .collect();
    assert_eq!(cells, [(0, 0, 1, 1), (0, 1, 1, 1), (1, 2, 0, 1)]);
    assert_eq!(disputed.deciding(), 2);
    let dispute = &disputed.cells[0];
    assert_eq!(dispute.matrix, Some(9));
    let said: Vec<(&str, u8)> = found
        .said(&project, dispute.factor, dispute.touchpoint)
        .into_iter()
        .map(|(ballot, level)| (ballot.rater.as_str(), level))
        .collect();
    assert_eq!(said, [("Rater 0", 9), ("Rater 1", 9), ("Rater 2", 3)]);
}

#[test]
fn impact_goes_before_spread_and_spread_before_the_journey() {
    let mut project = worked();
    project.ballots = std::iter::empty().collect();
    add(&mut project, &[&[9, 3, 1, 1], &[3, 9, 3, 3], &[1, 1, 9, 9]]);
    add(&mut project, &[&[9, 3, 1, 1], &[3, 9, 1, 3], &[1, 1, 9, 3]]);
    add(&mut project, &[&[3, 9, 1, 1], &[3, 9, 1, 3], &[9, 1, 9, 1]]);
    let disputed = disputes(&project, &consensus(&project, &all(&project)));
    // The consensus is the worked case again; (0,0), (0,1) and (1,2) as above. Besides them, at half a standard deviation:
    // (2,0) at 9: A = 75 53 27 23, mean 44.5, σ = √442.75 = 21.04, limits 55.02 and 33.98: the second is important.
    // (2,3) at 1: A = 59 53 27 19, mean 39.5, σ = √284.75 = 16.87, limits 47.94 and 31.06: as it is.
    // (2,3) at 9: A = 59 53 27 35, mean 43.5, σ = √168.75 = 12.99, limits 50.00 and 37.00: as it is.
    let cells: Vec<_> = disputed
        .cells
        .iter()
        .map(|it| (it.row, it.column, it.impact(), it.cell.steps))
        .collect();
    assert_eq!(
        cells,
        [
            (2, 0, 1, 2),
            (0, 0, 1, 1),
            (0, 1, 1, 1),
            (2, 3, 0, 2),
            (1, 2, 0, 1)
        ]
    );
}

#[test]
fn a_settled_cell_is_not_disputed_until_the_matrix_leaves_what_was_agreed() {
    let mut project = worked();
    settle(&mut project, 0, 0, 9);
    let found = consensus(&project, &all(&project));
    let disputed = disputes(&project, &found);
    assert_eq!((disputed.cells.len(), disputed.settled.len()), (2, 1));
    assert_eq!(disputed.settled[0].impact(), 1);
    assert!(is_settled(&project, 0, 0));
    project.relations.set(0, 0, Some(1));
    assert!(!is_settled(&project, 0, 0));
    assert_eq!(disputes(&project, &found).cells.len(), 3);
}

#[test]
fn the_consensus_changes_what_is_not_settled() {
    let mut project = worked();
    let found = consensus(&project, &all(&project));
    assert!(consensus_changes(&project, &found).cells.is_empty());
    project.relations.set(0, 0, None);
    project.relations.set(1, 1, Some(1));
    settle(&mut project, 2, 2, 3);
    let changes = consensus_changes(&project, &found);
    assert_eq!(
        changes.cells,
        [(factor(0), touchpoint(0), 9), (factor(1), touchpoint(1), 9)]
    );
    assert_eq!((changes.new, changes.changed, changes.settled), (1, 1, 1));
    let taken = with_consensus(&project, &found);
    assert_eq!(taken.relations.get(0, 0), Some(9));
    assert_eq!(taken.relations.get(2, 2), Some(3));
}

#[test]
fn each_person_stands_to_the_consensus() {
    let project = worked();
    let found = raters(&project, &consensus(&project, &all(&project)));
    // The first is one step above in one of twelve cells; the third one below and one above in two of ten.
    let figures: Vec<_> = found
        .iter()
        .map(|it| {
            (
                it.rated,
                it.cells,
                it.alike.unwrap(),
                it.distance.unwrap(),
                it.lean.unwrap(),
            )
        })
        .collect();
    assert_eq!(
        figures,
        [
            (12, 12, 11.0 / 12.0, 1.0 / 12.0, 1.0 / 12.0),
            (12, 12, 1.0, 0.0, 0.0),
            (10, 12, 0.8, 0.2, 0.0),
        ]
    );
    // Third: own 29 83 27 | 5/5, consensus over the same cells 59 53 27 | 5/5: one of six pairs the other way round.
    assert_eq!(found[1].tau_b, Some(1.0));
    assert!(near(found[2].tau_b.unwrap(), 4.0 / 6.0, 1e-12));
}

#[test]
fn distance_and_lean_count_steps_of_the_scale() {
    let mut project = build::project(&[1, 3, 9], &[3.0], &[&[1, 1, 1]], &[0; 3]);
    for row in [[1, 9, 3], [9, 3, 3], [9, 3, 3]] {
        add(&mut project, &[&row]);
    }
    let found = raters(&project, &consensus(&project, &all(&project)));
    // The first is two steps below and one above in two of three cells.
    let first = found[0];
    assert_eq!(first.distance, Some(1.0));
    assert!(near(first.lean.unwrap(), -1.0 / 3.0, 1e-15));
    assert!(near(first.alike.unwrap(), 1.0 / 3.0, 1e-15));
    assert_eq!((found[1].distance, found[1].lean), (Some(0.0), Some(0.0)));
}

#[test]
fn what_is_excluded_counts_for_nobody() {
    let mut project = worked();
    exclude_touchpoint(&mut project, 0);
    project.factors.get_mut(1).unwrap().excluded = true;
    let found = raters(&project, &consensus(&project, &all(&project)));
    // Two factors at three touchpoints are left. The third did not rate one of these, and differs in another.
    let counts: Vec<_> = found
        .iter()
        .map(|it| (it.rated, it.cells, it.alike.unwrap()))
        .collect();
    assert_eq!(counts, [(6, 6, 1.0), (6, 6, 1.0), (5, 6, 0.8)]);
    for (ballot, figures) in project.ballots.iter().zip(&found) {
        assert_eq!(
            rated_cells(&project, ballot),
            (figures.rated, figures.cells)
        );
    }
}

#[test]
fn blind_ballots_show_themselves_once_they_are_in() {
    let mut project = worked();
    project.ballots.get_mut(1).unwrap().is_in = false;
    let (first, second, third) = (ballot(0), ballot(1), ballot(2));
    assert_eq!(visible(&project, Some(second)), [first, second, third]);
    project.blind = true;
    assert_eq!(visible(&project, None), [first, third]);
    assert_eq!(
        visible(&project, Some(second)),
        [second],
        "nothing of the others before one's own is in"
    );
    assert_eq!(visible(&project, Some(first)), [first, third]);
    assert_eq!(visible(&project, Some(ballot(9))), [first, third]);
}

#[test]
fn a_director_reads_one_sentence() {
    let say = |project: &Project, language| {
        let chosen = all(project);
        let disputed = disputes(project, &consensus(project, &chosen));
        words(language).say(&sentence(&agreement(project, &chosen), &disputed))
    };
    let mut project = worked();
    assert_eq!(
        say(&project, Language::English),
        "3 people agree well (W = 0.91); 3 cells are disputed, 2 of them decide a class."
    );
    assert_eq!(
        say(&project, Language::Russian),
        "Оценки 3 участников хорошо согласуются (W = 0,91); 3 спорные связи, из них 2 решают класс."
    );
    settle(&mut project, 0, 0, 9);
    settle(&mut project, 0, 1, 3);
    assert_eq!(
        say(&project, Language::English),
        "3 people agree well (W = 0.91); 1 cell is disputed, it decides no class."
    );
    project.ballots.remove(2);
    project.ballots.remove(1);
    assert_eq!(
        say(&project, Language::Russian),
        "Пока оценил один участник; расхождения видны, когда оценят двое."
    );
}

/// Ballots of a small matrix with gaps, some cells settled, some lines excluded.
fn voted() -> impl Strategy<Value = Project> {
    let level = prop::sample::select(vec![0_u8, 1, 1, 3, 3, 9, 9]);
    let row = || prop::collection::vec(level.clone(), 4);
    let matrix = move || prop::collection::vec(row(), 3);
    let weights = prop::collection::vec(1.0..5.0_f64, 3);
    let ballots = prop::collection::vec(matrix(), 1..5);
    let marks = (0..12_usize, 0..12_usize, 0..4_usize, any::<bool>());
    (weights, matrix(), ballots, marks).prop_map(|(weights, rows, ballots, marks)| {
        let weights: Vec<Option<f64>> = weights.into_iter().map(Some).collect();
        let levels = |row: &Vec<u8>| -> Vec<Option<u8>> {
            row.iter()
                .map(|level| Some(*level).filter(|it| *it > 0))
                .collect()
        };
        let rows: Vec<_> = rows.iter().map(levels).collect();
        let mut project = build::sparse(&[1, 3, 9], &weights, &rows, &[1, 0, 1, 0]);
        for rows in &ballots {
            let rows: Vec<&[u8]> = rows.iter().map(Vec::as_slice).collect();
            add(&mut project, &rows);
        }
        settle(&mut project, marks.0 / 4, marks.0 % 4, 3);
        settle(&mut project, marks.1 / 4, marks.1 % 4, 9);
        if marks.3 {
            exclude_touchpoint(&mut project, marks.2);
        }
        project
    })
}

proptest! {
    #[test]
    fn impact_is_what_working_the_whole_matrix_out_twice_says(project in voted()) {
        let found = consensus(&project, &all(&project));
        let mut base = with_consensus(&project, &found);
        let mut seen = 0;
        for dispute in &disputes(&project, &found).cells {
            let (row, column) = (dispute.row, dispute.column);
            let mut classes = |level| {
                let before = base.relations.get(row, column);
                base.relations.set(row, column, Some(level));
                let figures = figures(&base, Scope::Whole);
                base.relations.set(row, column, before);
                figures.touchpoints.iter().map(|it| it.class).collect::<Vec<_>>()
            };
            let (low, high) = (classes(dispute.cell.lowest), classes(dispute.cell.highest));
            let differ = low.iter().zip(&high).filter(|(low, high)| low != high);
            prop_assert_eq!(differ.count(), dispute.impact());
            for moved in &dispute.classes {
                prop_assert_eq!(low[moved.touchpoint], Some(moved.from));
                prop_assert_eq!(high[moved.touchpoint], Some(moved.to));
            }
            seen += 1;
        }
        for (ballot, figures) in project.ballots.iter().zip(raters(&project, &found)) {
            prop_assert_eq!(rated_cells(&project, ballot), (figures.rated, figures.cells));
        }
        let all_cells = (0..3).flat_map(|f| (0..4).map(move |t| (f, t)));
        let disputed = all_cells.filter(|(f, t)| {
            found.cell(*f, *t).is_some_and(|it| it.is_disputed())
                && !is_settled(&project, *f, *t)
                && !project.touchpoints.get(*t).unwrap().excluded
        });
        prop_assert_eq!(disputed.count(), seen);
    }

    #[test]
    fn the_consensus_lies_within_the_spread_and_w_within_its_range(project in voted()) {
        let found = consensus(&project, &all(&project));
        for (f, t) in (0..3).flat_map(|f| (0..4).map(move |t| (f, t))) {
            let mut levels: Vec<u8> = project.ballots.iter()
                .filter_map(|it| it.levels.get(&(factor(f), touchpoint(t))).copied()).collect();
            levels.sort_unstable();
            let cell = found.cell(f, t);
            prop_assert_eq!(cell.map(|it| it.level), levels.get(levels.len().saturating_sub(1) / 2).copied());
            prop_assert_eq!(cell.map(|it| it.lowest), levels.first().copied());
            prop_assert_eq!(cell.map(|it| it.highest), levels.last().copied());
        }
        for f in 0..3 {
            let disputed = (0..4).filter(|t| found.cell(f, *t).is_some_and(|it| it.is_disputed()));
            let disputed: Vec<_> = disputed.map(touchpoint).collect();
            prop_assert_eq!(disputed_in_row(&project, &all(&project), factor(f)), disputed);
        }
        if let Some(concord) = agreement(&project, &all(&project)).concord {
            prop_assert!((0.0..=1.0).contains(&concord.w));
        }
        // Taken twice it changes nothing more.
        let taken = with_consensus(&project, &found);
        prop_assert!(consensus_changes(&taken, &found).cells.is_empty());
        prop_assert_eq!(with_consensus(&taken, &found), taken);
    }
}
