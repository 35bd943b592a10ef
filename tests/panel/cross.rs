//! The cross-filter equals the plainest count there is; neither the order of people nor the number of threads matters.

use proptest::prelude::*;
use touchrank::methods::panel::{
    Chart, Mean, PanelFigures, panel_figures, panel_figures_on, question_figures,
};
use touchrank::model::{AnswerRange, Choice, Filter, QuestionKind};

use crate::brute;
use crate::table::{Answer, Table, filtered, id, named, order, tables, unread};

fn near(a: f64, b: f64) -> bool {
    (a - b).abs() <= 1e-9 * a.abs().max(b.abs()).max(1.0)
}

fn same_mean(found: Mean, expected: (usize, f64, f64)) -> bool {
    found.count == expected.0 && near(found.mean, expected.1) && near(found.variance, expected.2)
}

/// That a chart is what counting person by person gives.
fn check_chart(table: &Table, chart: &Chart, filter: &Filter, answers: &[&Answer]) {
    let at = (chart.question.0 - 10) as usize;
    let kind = table.questions[at].0;
    let answered = answers
        .iter()
        .filter(|answer| **answer != &Answer::None)
        .count();
    assert_eq!(chart.answered, answered);
    assert_eq!(chart.missing, answers.len() - answered);
    for bar in &chart.bars {
        let gave = answers
            .iter()
            .filter(|answer| brute::gives(answer, &bar.choice))
            .count();
        assert_eq!(bar.share.count, gave, "{:?}", bar.choice);
        let missing = bar.choice == Choice::Missing;
        assert_eq!(bar.share.of, if missing { answers.len() } else { answered });
        assert_eq!(bar.chosen, filter.has(chart.question, &bar.choice));
    }
    match (chart.mean, brute::mean(kind, answers)) {
        (Some(found), Some(expected)) => {
            assert!(same_mean(found, expected), "{found:?} {expected:?}");
        }
        (found, expected) => assert_eq!(found.is_some(), expected.is_some()),
    }
    if let QuestionKind::Nps { range } = kind {
        let levels: Vec<f64> = answers
            .iter()
            .filter_map(|answer| match answer {
                Answer::Level(level) => Some(range.carry(f64::from(*level), AnswerRange::NPS)),
                _ => None,
            })
            .collect();
        let count = |from: f64, to: f64| levels.iter().filter(|x| from <= **x && **x <= to).count();
        let nps = chart.nps.unwrap();
        assert_eq!(
            (nps.promoters, nps.passives, nps.detractors),
            (count(9.0, 10.0), count(7.0, 8.0), count(0.0, 6.0))
        );
    } else {
        assert_eq!(chart.nps, None);
    }
}

/// The same but for the last bits of means.
fn alike(a: &PanelFigures, b: &PanelFigures) -> bool {
    let mean = |a: Option<Mean>, b: Option<Mean>| match (a, b) {
        (Some(a), Some(b)) => same_mean(a, (b.count, b.mean, b.variance)),
        (a, b) => a == b,
    };
    let chart = |(a, b): (&Chart, &Chart)| {
        mean(a.mean, b.mean)
            && Chart {
                mean: None,
                ..a.clone()
            } == Chart {
                mean: None,
                ..b.clone()
            }
    };
    (a.rows, a.passing, a.charts.len()) == (b.rows, b.passing, b.charts.len())
        && a.charts.iter().zip(&b.charts).all(chart)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn each_chart_counts_those_who_pass_the_filter_of_all_other_questions(
        (table, filter, _) in filtered()
    ) {
        let base = table.base();
        let figures = panel_figures(&base, &filter);
        let passing: Vec<u32> = (0..table.rows)
            .filter(|row| brute::passes(&table, *row, &filter, None))
            .map(|row| row as u32)
            .collect();
        prop_assert_eq!(figures.rows, table.rows);
        prop_assert_eq!(figures.passing, passing.len());
        prop_assert_eq!(base.passing(&filter), passing);
        prop_assert_eq!(figures.charts.len(), table.questions.len());
        for (at, chart) in figures.charts.iter().enumerate() {
            prop_assert_eq!(chart.question, id(at));
            check_chart(&table, chart, &filter, &brute::answers(&table, at, &filter, Some(id(at))));
            let whole = question_figures(&base, &filter, id(at)).unwrap();
            check_chart(&table, &whole, &filter, &brute::answers(&table, at, &filter, None));
        }
    }

    #[test]
    fn without_a_filter_everybody_counts_and_the_bars_of_one_answer_make_up_those_who_answered(
        table in tables()
    ) {
        let base = table.base();
        let figures = panel_figures(&base, &Filter::default());
        prop_assert_eq!(figures.passing, table.rows);
        for (chart, question) in figures.charts.iter().zip(base.questions()) {
            let choices: Vec<Choice> = chart.bars.iter().map(|bar| bar.choice.clone()).collect();
            prop_assert_eq!(choices, base.choices(question));
            let given = chart.bars.iter().filter(|bar| bar.choice != Choice::Missing);
            let sum: usize = given.map(|bar| bar.share.count).sum();
            match question.kind {
                QuestionKind::Text => prop_assert!(chart.bars.is_empty()),
                QuestionKind::Many { .. } => prop_assert!(sum >= chart.answered),
                _ => prop_assert_eq!(sum, chart.answered),
            }
        }
    }

    #[test]
    fn people_in_another_order_and_other_threads_give_the_same_figures(
        ((table, filter, _), order) in filtered().prop_flat_map(|found| {
            let rows = found.0.rows;
            (Just(found), order(rows))
        })
    ) {
        let filter = Filter { waves: std::collections::BTreeSet::new(), ..filter };
        let base = table.in_one_wave().base();
        let figures = panel_figures_on(&base, &filter, 1);
        for threads in [2, 3, 8] {
            prop_assert_eq!(&panel_figures_on(&base, &filter, threads), &figures);
        }
        let permuted = panel_figures_on(&table.permuted(&order).base(), &filter, 1);
        prop_assert!(alike(&figures, &permuted), "{figures:#?}\n{permuted:#?}");
    }

    #[test]
    fn what_is_said_of_a_question_without_answers_is_left_out_and_named(
        (table, filter, _) in filtered(), unread in unread()
    ) {
        let base = table.base();
        let mut both = filter.clone();
        both.clauses.extend(unread.clauses.clone());
        let figures = panel_figures(&base, &both);
        prop_assert_eq!(&figures.unread, &unread.clauses.keys().copied().collect::<Vec<_>>());
        prop_assert_eq!(&figures.charts, &panel_figures(&base, &filter).charts);
        prop_assert_eq!(base.passing(&both), base.passing(&filter));
    }
}

fn one_answer_each(names: impl Iterator<Item = String>) -> Table {
    let answers = names.map(|name| Answer::Names(vec![name])).collect();
    Table::new(vec![(QuestionKind::One, answers)])
}

/// 1,200 different answers, 200 more times the first: it comes first, 1,000 are bars, the rest can be found and chosen.
#[test]
fn of_very_many_answers_the_most_frequent_are_bars_and_any_other_becomes_one_when_it_is_chosen() {
    let name = |at: usize| format!("City {at:04}");
    let table = one_answer_each((0..1_200).chain(std::iter::repeat_n(7, 200)).map(name));
    let base = table.base();
    let everybody = panel_figures(&base, &Filter::default());
    let chart = &everybody.charts[0];
    assert_eq!((chart.bars.len(), chart.left_out), (1_000, 200));
    assert_eq!(
        (&chart.bars[0].choice, chart.bars[0].share.count),
        (&named("City 0007"), 201)
    );
    assert_eq!(chart.bars[1].choice, named("City 0000"));
    assert_eq!(chart.bar(&named("City 1199")), None);

    assert_eq!(
        base.search(id(0), "CITY 119", 3),
        [named("City 1190"), named("City 1191"), named("City 1192")]
    );
    let mut filter = Filter::default();
    filter.toggle(id(0), named("City 1199"));
    let figures = panel_figures(&base, &filter);
    assert_eq!(figures.passing, 1);
    let bar = figures.charts[0].bar(&named("City 1199")).unwrap();
    assert!(bar.chosen);
    assert_eq!((bar.share.count, bar.share.of), (1, 1_400));
}

/// Answers that differ in case or in ё are other answers: which are the same is for a person to say.
#[test]
fn answers_in_another_case_stay_apart() {
    let table = one_answer_each(
        ["Тёплый", "теплый", "Теплый"]
            .map(str::to_owned)
            .into_iter(),
    );
    let base = table.base();
    let choices = base.choices(base.questions().next().unwrap());
    assert_eq!(choices, ["Теплый", "Тёплый", "теплый"].map(named));
}

/// Stretches of people of whom nearly all, few and nobody pass take different ways through the columns.
#[test]
fn many_people_who_stand_close_and_apart_are_all_counted() {
    let rows = 20_000_u32;
    let passes = |row: u32| match row / 700 % 3 {
        0 => !row.is_multiple_of(50),
        1 => row.is_multiple_of(9),
        _ => false,
    };
    let of = |value: &dyn Fn(u32) -> Answer| (0..rows).map(value).collect::<Vec<_>>();
    let name = |at: u32| Answer::Names(vec![format!("Answer {at}")]);
    let number = |row: u32| match row % 11 {
        0 => Answer::None,
        _ => Answer::Number(f64::from(row * 7 % 1_000) / 4.0),
    };
    let several = |row: u32| {
        let names = [row % 3, 3 + row % 200].map(|at| format!("Answer {at}"));
        Answer::Names(names.to_vec())
    };
    let importance = QuestionKind::Importance {
        factor: None,
        range: AnswerRange::IMPORTANCE,
    };
    let table = Table::new(vec![
        (
            QuestionKind::Segment,
            of(&|row| name(u32::from(passes(row)))),
        ),
        (QuestionKind::Number, of(&number)),
        (QuestionKind::One, of(&|row| name(row % 40))),
        (QuestionKind::One, of(&|row| name(row * 3 % 300))),
        (QuestionKind::Many { separator: ';' }, of(&several)),
        (importance, of(&|row| Answer::Level((row % 5) as i32 + 1))),
    ]);
    let base = table.base();
    let mut filter = Filter::default();
    filter.toggle(id(0), named("Answer 1"));
    for filter in [filter, Filter::default()] {
        for chart in panel_figures_on(&base, &filter, 2).charts {
            let at = (chart.question.0 - 10) as usize;
            let answers = brute::answers(&table, at, &filter, Some(chart.question));
            check_chart(&table, &chart, &filter, &answers);
        }
    }
}
