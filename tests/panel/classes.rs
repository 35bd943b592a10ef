//! Numbers, amounts and days in classes with round limits.

use touchrank::model::{Choice, DateOrder, QuestionKind, number_of_day};

use crate::table::{Answer, Table};

fn limits(kind: QuestionKind, numbers: impl IntoIterator<Item = f64>) -> Vec<f64> {
    let answers = numbers.into_iter().map(Answer::Number).collect();
    let base = Table::new(vec![(kind, answers)]).base();
    let choices = base.choices(base.questions().next().unwrap());
    let ends: Vec<(f64, f64)> = choices
        .iter()
        .map(|choice| match choice {
            Choice::Between(low, high) => (low.value(), high.value()),
            other => panic!("{other:?}"),
        })
        .collect();
    for pair in ends.windows(2) {
        assert_eq!(pair[0].1, pair[1].0, "classes lie behind each other");
    }
    let lows = ends.iter().map(|(low, _)| *low);
    lows.chain(ends.last().map(|(_, high)| *high)).collect()
}

fn day(year: i32, month: u32, day: u32) -> f64 {
    number_of_day(chrono::NaiveDate::from_ymd_opt(year, month, day).unwrap())
}

const DATE: QuestionKind = QuestionKind::Date(DateOrder::YearFirst);

#[test]
fn ages_stand_in_tens_and_children_one_by_one() {
    let ages = (18..=79).map(f64::from);
    assert_eq!(
        limits(QuestionKind::Number, ages),
        [10.0, 20.0, 30.0, 40.0, 50.0, 60.0, 70.0, 80.0]
    );
    let children = [0.0, 1.0, 1.0, 2.0, 3.0];
    assert_eq!(
        limits(QuestionKind::Number, children),
        [0.0, 1.0, 2.0, 3.0, 4.0]
    );
    assert_eq!(limits(QuestionKind::Number, [250.0; 3]), [250.0, 251.0]);
}

#[test]
fn parts_of_one_have_limits_as_they_are_written() {
    let parts = (0..10).map(|at| f64::from(at) / 10.0);
    let expected = [0.0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.0];
    assert_eq!(limits(QuestionKind::Number, parts), expected);
}

#[test]
fn a_slip_of_the_pen_makes_a_class_of_its_own() {
    let mut spent: Vec<f64> = (0..100).map(|at| f64::from(at) * 10.0).collect();
    spent.push(1_000_000.0);
    let limits = limits(QuestionKind::Money, spent);
    assert_eq!(limits[..3], [0.0, 200.0, 400.0]);
    assert_eq!(limits[limits.len() - 2..], [1_000.0, 1_000_200.0]);
}

#[test]
fn days_stand_in_units_of_the_calendar() {
    let days = (1..=9).map(|of| day(2026, 3, of));
    assert_eq!(limits(DATE, days).len(), 10);
    let months = limits(DATE, [day(2026, 1, 15), day(2026, 6, 30)]);
    assert_eq!(months.len(), 7);
    assert_eq!(
        (months[0], months[2], months[6]),
        (day(2026, 1, 1), day(2026, 3, 1), day(2026, 7, 1))
    );
    let quarters = limits(DATE, [day(2025, 2, 3), day(2026, 12, 31)]);
    assert_eq!(quarters.len(), 9);
    assert_eq!(
        (quarters[0], quarters[1]),
        (day(2025, 1, 1), day(2025, 4, 1))
    );
    let decades = limits(DATE, [day(1938, 2, 3), day(2008, 12, 31)]);
    assert_eq!((decades[0], decades[1]), (day(1930, 1, 1), day(1940, 1, 1)));
}
