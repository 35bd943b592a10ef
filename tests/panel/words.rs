//! Choices and filters in words, and answers in words of one's own.

use proptest::prelude::*;
use touchrank::i18n::{Language, Message, words};
use touchrank::methods::panel::{choice_text, filter_sentence};
use touchrank::model::{Choice, DateOrder, Filter, QuestionKind, number_of_day};

use crate::brute;
use crate::table::{Answer, Table, between, filtered, id, named, wave};

fn said(message: &Message) -> [String; 2] {
    [Language::English, Language::Russian].map(|language| words(language).say(message))
}

fn table() -> Table {
    let kinds = [
        QuestionKind::One,
        QuestionKind::Job,
        QuestionKind::Money,
        QuestionKind::Date(DateOrder::YearFirst),
    ];
    Table::new(kinds.map(|kind| (kind, vec![Answer::None])).to_vec())
}

#[test]
fn a_filter_reads_as_a_sentence_in_both_languages() {
    let base = table().base();
    let mut filter = Filter::default();
    let sentence = |filter: &Filter| said(&filter_sentence(base.panel(), filter));
    assert_eq!(sentence(&filter), ["Everybody", "Все"]);
    filter.toggle(id(1), named("Lunch"));
    filter.toggle(id(0), named("18–24"));
    filter.toggle(id(0), named("25–34"));
    assert_eq!(
        sentence(&filter),
        [
            "Question 0: 18–24 or 25–34; and Question 1: Lunch",
            "Question 0: 18–24 или 25–34; и Question 1: Lunch",
        ]
    );
    filter.clauses.remove(&id(0));
    filter.toggle(id(2), between(500.0, 1_000.0));
    filter.toggle(id(2), Choice::Missing);
    assert_eq!(
        sentence(&filter),
        [
            "Question 1: Lunch; and Question 2: from 500 to under 1000 or no answer",
            "Question 1: Lunch; и Question 2: от 500, меньше 1000 или нет ответа",
        ]
    );
}

#[test]
fn a_year_among_numbers_is_not_grouped_and_what_is_larger_is() {
    let base = table().base();
    let mut filter = Filter::default();
    filter.toggle(id(2), between(1_990.0, 2_000.0));
    filter.toggle(id(2), between(5_000.0, 10_000.0));
    assert_eq!(
        said(&filter_sentence(base.panel(), &filter)),
        [
            "Question 2: from 1990 to under 2000 or from 5000 to under 10,000",
            "Question 2: от 1990, меньше 2000 или от 5000, меньше 10\u{a0}000",
        ]
    );
}

#[test]
fn what_is_long_is_cut_and_what_is_gone_is_said() {
    let base = table().base();
    let sentence = |filter: &Filter| said(&filter_sentence(base.panel(), filter));
    let mut filter = Filter::default();
    for at in 0..13 {
        filter.toggle(id(0), named(&format!("City {at:02}")));
    }
    assert_eq!(
        sentence(&filter)[0],
        "Question 0: City 00 or City 01 or City 02 or City 03 or City 04 or City 05 or 7 more"
    );
    let mut filter = Filter::default();
    filter.toggle(id(0), named(&"long ".repeat(40)));
    assert_eq!(
        sentence(&filter)[0],
        format!("Question 0: {}…", "long ".repeat(12).trim_end())
    );
    let mut filter = Filter::default();
    filter.toggle(id(70), Choice::Level(5));
    filter.waves.insert(wave(3));
    assert_eq!(
        sentence(&filter)[1],
        "Волна: та, которой больше нет; и вопрос, которого больше нет: 5"
    );
}

#[test]
fn days_read_as_months_quarters_and_years() {
    let base = table().base();
    let day = |year, month, day| {
        number_of_day(chrono::NaiveDate::from_ymd_opt(year, month, day).unwrap())
    };
    let text = |from, to| said(&choice_text(base.panel(), id(3), &between(from, to)));
    assert_eq!(
        text(day(2026, 3, 1), day(2026, 4, 1)),
        ["March 2026", "март 2026"]
    );
    assert_eq!(
        text(day(2026, 4, 1), day(2026, 7, 1)),
        ["Q2 2026", "2-й квартал 2026"]
    );
    assert_eq!(text(day(2026, 1, 1), day(2027, 1, 1)), ["2026", "2026 год"]);
    assert_eq!(
        text(day(1930, 1, 1), day(1940, 1, 1)),
        ["1930–1939", "1930–1939"]
    );
    assert_eq!(
        text(day(2026, 3, 5), day(2026, 3, 6)),
        ["5 March 2026", "5 марта 2026"]
    );
    assert_eq!(
        text(day(2026, 3, 2), day(2026, 3, 9)),
        [
            "2 March 2026 to 8 March 2026",
            "с 2 марта 2026 по 8 марта 2026"
        ]
    );
}

#[test]
fn answers_are_found_in_any_case_and_with_either_letter() {
    let texts = ["Тёплый хлеб", "", "ХЛЕБ тёплый", "cold bread", "Warm BREAD"];
    let answers = texts.map(|text| match text {
        "" => Answer::None,
        text => Answer::Text(text.to_owned()),
    });
    let base = Table::new(vec![(QuestionKind::Text, answers.to_vec())]).base();
    let found = |text: &str| base.texts(&Filter::default(), id(0), text);
    assert_eq!(found("теплый"), [0, 2]);
    assert_eq!(found(" bread "), [3, 4]);
    assert_eq!(found(""), [0, 2, 3, 4]);
    assert_eq!(found("nothing of that"), [0; 0]);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(100))]

    #[test]
    fn the_answers_of_a_filter_are_of_those_who_pass_it((table, filter, _) in filtered()) {
        let base = table.base();
        for (at, (kind, answers)) in table.questions.iter().enumerate() {
            let holds = |row: &u32, sought: &str| match &answers[*row as usize] {
                Answer::Text(text) => {
                    *kind == QuestionKind::Text && text.to_lowercase().contains(sought)
                }
                _ => false,
            };
            for sought in ["", "answer 1", "r 3"] {
                let expected: Vec<u32> = (0..table.rows as u32)
                    .filter(|row| brute::passes(&table, *row as usize, &filter, None))
                    .filter(|row| holds(row, sought))
                    .collect();
                prop_assert_eq!(base.texts(&filter, id(at), sought), expected);
            }
        }
    }
}
