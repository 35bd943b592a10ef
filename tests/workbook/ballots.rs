//! The sheet of ballots: who rated what, to be filtered.

use std::sync::Arc;

use touchrank::edit::{BallotEdit, Edit, NewBallot, apply};
use touchrank::i18n::Language;
use touchrank::model::Project;

use crate::kit::{book, near};

/// The restaurant with a ballot that has another level than the matrix in its first cell.
fn rated() -> Project {
    let mut project = touchrank::files::examples::project("restaurant", Language::English).unwrap();
    project.ballots = touchrank::model::List::default();
    let factor = project.factors.get(0).unwrap().id;
    let touchpoint = project.touchpoints.get(0).unwrap().id;
    let add = BallotEdit::Add(NewBallot {
        rater: "Anna".to_owned(),
        levels: Arc::new([((factor, touchpoint), 9)].into()),
        is_in: true,
        ..NewBallot::default()
    });
    apply(&mut project, &Edit::Ballot(add)).unwrap();
    project
}

#[test]
fn each_rating_is_a_row_with_a_filter_and_levels_are_numbers() {
    let project = rated();
    for (language, sheet, head, said) in [
        (
            Language::English,
            "Ballots",
            "Rater",
            "1 person rated alone",
        ),
        (
            Language::Russian,
            "Бюллетени",
            "Участник",
            "Отдельно оценивал 1 участник",
        ),
    ] {
        let mut book = book(&project, language);
        assert_eq!(book.text(sheet, "A1"), head);
        assert_eq!(book.text(sheet, "A2"), "Anna");
        assert_eq!(book.text(sheet, "B2"), project.factors.get(0).unwrap().name);
        near(book.number(sheet, "E2"), 9.0);
        let sheets = book.sheets();
        let at = sheets.iter().position(|name| name == sheet).unwrap() + 1;
        let part = book.part(&format!("xl/worksheets/sheet{at}.xml"));
        assert!(part.contains("<autoFilter ref=\"A1:I2\""), "{part}");
        let about = book.part("xl/sharedStrings.xml");
        assert!(about.contains(said), "{said}");
    }
}

#[test]
fn a_project_without_ballots_has_no_such_sheet() {
    let mut project = rated();
    project.ballots = touchrank::model::List::default();
    let book = book(&project, Language::English);
    assert!(!book.sheets().contains(&"Ballots".to_owned()));
}
