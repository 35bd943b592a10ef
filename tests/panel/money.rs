//! Customers and money of segments.

use proptest::prelude::*;
use touchrank::methods::panel::{Share, segment_money};
use touchrank::model::{Filter, QuestionKind};

use crate::brute;
use crate::table::{Answer, Table, filtered, id, named};

/// Three of ten people bring 600 of 1,000.
#[test]
fn the_segment_with_the_most_money_comes_first() {
    let people = [
        ("Students", Some(40.0)),
        ("Students", Some(60.0)),
        ("Students", None),
        ("Students", Some(50.0)),
        ("Families", Some(100.0)),
        ("Families", Some(300.0)),
        ("Families", Some(200.0)),
        ("Students", Some(150.0)),
        ("Students", Some(50.0)),
        ("Students", Some(50.0)),
        ("", Some(9_000.0)),
    ];
    let name = |name: &str| match name {
        "" => Answer::None,
        name => Answer::Names(vec![name.to_owned()]),
    };
    let table = Table::new(vec![
        (
            QuestionKind::Segment,
            people.iter().map(|(of, _)| name(of)).collect(),
        ),
        (
            QuestionKind::Money,
            people
                .iter()
                .map(|(_, spent)| spent.map_or(Answer::None, Answer::Number))
                .collect(),
        ),
    ]);
    let base = table.base();
    let list = segment_money(&base, &Filter::default(), id(0), Some(id(1)));
    let names: Vec<&str> = list.iter().map(|segment| segment.name.as_str()).collect();
    assert_eq!(names, ["Families", "Students"]);
    assert_eq!(list[0].customers, Share { count: 3, of: 10 });
    assert_eq!(list[1].customers, Share { count: 7, of: 10 });
    assert!((list[0].money.unwrap() - 0.6).abs() < 1e-12);
    assert!((list[1].money.unwrap() - 0.4).abs() < 1e-12);
    assert_eq!(
        list[0].amount.map(|mean| (mean.count, mean.mean)),
        Some((3, 200.0))
    );
    assert_eq!(list[1].amount.map(|mean| mean.count), Some(6));

    let mut students = Filter::default();
    students.toggle(id(0), named("Students"));
    let list = segment_money(&base, &students, id(0), Some(id(1)));
    assert_eq!(list[0].name, "Students");
    assert_eq!((list[0].money, list[1].money), (Some(1.0), Some(0.0)));

    let list = segment_money(&base, &Filter::default(), id(0), None);
    assert_eq!(
        (list[0].name.as_str(), list[0].money, list[0].amount),
        ("Students", None, None)
    );
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(150))]

    #[test]
    fn each_segment_is_what_counting_person_by_person_gives((table, filter, _) in filtered()) {
        let base = table.base();
        let at = |kind: fn(&QuestionKind) -> bool| table.questions.iter().position(|(of, _)| kind(of));
        let Some(segments) = at(|kind| *kind == QuestionKind::Segment) else { return Ok(()); };
        let amounts = at(|kind| *kind == QuestionKind::Money);
        let list = segment_money(&base, &filter, id(segments), amounts.map(id));
        let passing = (0..table.rows).filter(|row| brute::passes(&table, *row, &filter, None));
        let named: Vec<(String, Option<f64>)> = passing
            .filter_map(|row| match &table.questions[segments].1[row] {
                Answer::Names(names) => Some((
                    names[0].clone(),
                    amounts.and_then(|at| match table.questions[at].1[row] {
                        Answer::Number(amount) => Some(amount),
                        _ => None,
                    }),
                )),
                _ => None,
            })
            .collect();
        let all: f64 = named.iter().filter_map(|(_, amount)| *amount).sum();
        prop_assert_eq!(list.iter().map(|segment| segment.customers.count).sum::<usize>(), named.len());
        for segment in list {
            let of: Vec<_> = named.iter().filter(|(name, _)| *name == segment.name).collect();
            let spent: Vec<f64> = of.iter().filter_map(|(_, amount)| *amount).collect();
            let sum: f64 = spent.iter().sum();
            prop_assert_eq!(segment.customers, Share { count: of.len(), of: named.len() });
            prop_assert_eq!(segment.amount.map_or(0, |mean| mean.count), spent.len());
            match segment.money {
                Some(money) => prop_assert!((money - sum / all).abs() < 1e-9),
                None => prop_assert!(all <= 0.0),
            }
        }
    }
}
