//! The sheets of the panel and of the hypotheses.

use touchrank::files::WithAnswers;
use touchrank::i18n::Language::{English, Russian};

use crate::cafe::{SECRET, answers, project};
use crate::kit::{Book, book, book_of, near};

fn with_answers(language: touchrank::i18n::Language) -> Book {
    let project = project("survey.csv");
    let answers = answers(&project);
    let of = WithAnswers {
        project: &project,
        answers: Some(&answers),
        stability: None,
    };
    book_of(of, language)
}

#[test]
fn the_panel_and_the_hypotheses_have_sheets_of_numbers() {
    let mut book = with_answers(English);
    assert_eq!(book.text("Panel", "A1"), "Row");
    assert_eq!(book.text("Panel", "A2"), "People");
    assert_eq!(book.number("Panel", "F2"), 25.0);
    let row = (3..60).find(|row| book.text("Panel", &format!("E{row}")) == "Lunch");
    let row = row.unwrap();
    assert_eq!(book.text("Panel", &format!("B{row}")), "Comes for");
    near(book.number("Panel", &format!("H{row}")), 0.6);
    assert_eq!(book.text("Panel", &format!("V{row}")), "yes");
    assert_eq!(book.text("Hypotheses", "A2"), "Most guests come for lunch");
    near(book.number("Hypotheses", "J2"), 0.4);
    assert_eq!(book.text("Hypotheses", "S4"), "Not settled");
    near(book.number("Hypotheses", "T4"), 54.0);
    for part in book.parts() {
        let text = book.part(&part);
        assert!(!text.contains(SECRET) && !text.contains("guest-"), "{part}");
    }
    let mut book = with_answers(Russian);
    assert_eq!(book.text("Панель", "A2"), "Люди");
    assert_eq!(book.text("Гипотезы", "S4"), "Не решено");
}

#[test]
fn without_answers_there_is_no_sheet_of_the_panel() {
    let project = project("survey.csv");
    let mut book = book(&project, English);
    assert!(!book.sheets().contains(&"Panel".to_owned()));
    assert_eq!(book.text("Hypotheses", "I2"), "more than");
    assert_eq!(book.text("Hypotheses", "S2"), "");
}
