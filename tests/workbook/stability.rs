//! The sheet that says how sure classes are.

use touchrank::files::{WithAnswers, examples};
use touchrank::i18n::Language;
use touchrank::jobs::stability::run;
use touchrank::methods::matrix::Scope;
use touchrank::methods::stability::Options;

use crate::kit::{book, book_of, near};

#[test]
fn sentences_stand_above_a_table_of_numbers() {
    for (language, sheet, sentence, basis, kinds) in [
        (
            Language::English,
            "Stability",
            " of 45 touchpoints’ classes are unsettled.",
            "10,000 samples from seed 1. Every importance moves at random by ±0.5",
            ["Touchpoint", "Choice factor", "Stage"],
        ),
        (
            Language::Russian,
            "Устойчивость",
            " из 45 класс неустойчив.",
            "10 000 проб, начальное число 1. Каждая важность случайно сдвигается на ±0,5",
            ["Точка контакта", "Фактор выбора", "Этап"],
        ),
    ] {
        let project = examples::project("restaurant", language).unwrap();
        let options = Options::default();
        let found = run(&project, Scope::Whole, &options, 2, &|_| true).unwrap();
        let mut of = WithAnswers::from(&project);
        of.stability = Some(&found);
        let mut book = book_of(of, language);
        let said = book.text(sheet, "A1");
        assert!(said.contains(sentence), "{said}");
        let said = book.text(sheet, "A4").replace('\u{a0}', " ");
        assert!(said.starts_with(basis), "{said}");
        // The header, then touchpoints, factors, stages.
        let first = project.touchpoints.get(0).unwrap();
        assert_eq!(book.text(sheet, "A6"), kinds[0]);
        assert_eq!(book.text(sheet, "B6"), first.name);
        let item = found.touchpoints.items[0].unwrap();
        near(book.number(sheet, "H6"), item.of_own_class());
        near(book.number(sheet, "L6"), item.rank_p05 as f64);
        assert_eq!(book.text(sheet, "A51"), kinds[1]);
        near(book.number(sheet, "R51"), 0.5);
        assert_eq!(book.text(sheet, "A60"), kinds[2]);
        let sheets = book.sheets();
        let at = sheets.iter().position(|name| name == sheet).unwrap() + 1;
        let part = book.part(&format!("xl/worksheets/sheet{at}.xml"));
        assert!(part.contains("<autoFilter ref=\"A5:S"), "{part}");
        assert!(part.contains("ySplit=\"5\""), "{part}");
    }
}

#[test]
fn without_a_run_there_is_no_such_sheet() {
    let project = examples::project("restaurant", Language::English).unwrap();
    let book = book(&project, Language::English);
    assert!(!book.sheets().contains(&"Stability".to_owned()));
}
