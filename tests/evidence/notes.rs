//! Notes are written, put right, taken away and refused.

use chrono::NaiveDate;
use touchrank::edit::{Edit, EditError, EvidenceEdit, EvidenceWords, FactorEdit};
use touchrank::i18n::{Language, words};
use touchrank::model::{
    Evidence, EvidenceId, FactorId, IdCounter, SegmentId, StageId, Subject, TextError,
    TouchpointId, check,
};

use crate::shop::{PAGE, PRICE, PROOF, doubt, full, note, refused, said, shop, there_and_back};

#[test]
fn evidence_is_noted_put_right_and_taken_away() {
    let mut history = shop();
    let about = Subject::Cell(PRICE, PAGE);
    let id = note(&mut history, about, "Nine of ten looked for it");
    let before = history.project().clone();
    let other = EvidenceWords {
        text: "Ten of ten".to_owned(),
        ..EvidenceWords::default()
    };
    history
        .apply(&Edit::Evidence(EvidenceEdit::Change(id, other)))
        .unwrap();
    let expected = Evidence {
        id,
        about,
        text: "Ten of ten".to_owned(),
        source: String::new(),
        date: None,
    };
    assert_eq!(history.project().evidence.get(0), Some(&expected));
    there_and_back(&mut history, &before);
    let delete = Edit::Evidence(EvidenceEdit::Delete(id));
    history.apply(&delete).unwrap();
    assert!(history.project().evidence.is_empty());
    let said = |language| words(language).say(history.undo_label().unwrap());
    assert_eq!(
        said(Language::English),
        "delete a note on “Clear price × Product page”"
    );
    assert_eq!(
        said(Language::Russian),
        "удалить заметку к «Clear price × Product page»"
    );
    refused(
        history.project(),
        &delete,
        &EditError::NoEvidence,
        "not there",
        "больше нет",
    );
}

#[test]
fn what_is_no_note_is_refused() {
    let project = full().project().clone();
    let id = project.evidence.get(0).unwrap().id;
    let price = Subject::Factor(PRICE);
    let blank = || Edit::Evidence(EvidenceEdit::Change(id, said(" \n\t")));
    refused(
        &project,
        &blank(),
        &EditError::BlankEvidence,
        "cannot be empty",
        "не может быть пустой",
    );
    let add = |about, words| Edit::Evidence(EvidenceEdit::Add(about, words));
    let control = EditError::Text(TextError::Control { position: 2 });
    refused(
        &project,
        &add(price, said("a\u{7}")),
        &control,
        "control character",
        "Символ 2",
    );
    let mut words = said("fine");
    words.source = "a\u{7}".to_owned();
    refused(
        &project,
        &add(price, words),
        &control,
        "control character",
        "Символ 2",
    );
    for year in [0, -44, 10_000] {
        let mut words = said("fine");
        words.date = NaiveDate::from_ymd_opt(year, 1, 1);
        assert!(words.date.is_some());
        refused(
            &project,
            &add(price, words),
            &EditError::Date,
            "1 to 9999",
            "от 1 до 9999",
        );
    }
    for (about, why, english, russian) in [
        (
            Subject::Factor(FactorId(99)),
            EditError::NoFactor,
            "factor",
            "фактора",
        ),
        (
            Subject::Cell(FactorId(99), PAGE),
            EditError::NoFactor,
            "factor",
            "фактора",
        ),
        (
            Subject::Cell(PRICE, TouchpointId(99)),
            EditError::NoTouchpoint,
            "touchpoint",
            "контакта",
        ),
        (
            Subject::Touchpoint(TouchpointId(99)),
            EditError::NoTouchpoint,
            "touchpoint",
            "контакта",
        ),
        (
            Subject::Stage(StageId(99)),
            EditError::NoStage,
            "stage",
            "этапа",
        ),
    ] {
        refused(&project, &add(about, said("fine")), &why, english, russian);
    }
    let nobody = [(FactorId(99), PAGE)];
    refused(
        &project,
        &doubt(None, &nobody, true),
        &EditError::NoFactor,
        "factor",
        "фактора",
    );
    let nowhere = doubt(Some(SegmentId(99)), &[(PRICE, PAGE)], true);
    refused(
        &project,
        &nowhere,
        &EditError::NoSegment,
        "segment",
        "сегмента",
    );
}

#[test]
fn a_project_holds_no_more_notes_than_its_file_would() {
    let mut project = full().project().clone();
    let first = project.evidence.get(0).unwrap().clone();
    let many = (0..20_000_u32).map(|at| Evidence {
        id: EvidenceId(100 + at),
        about: Subject::Factor(PRICE),
        ..first.clone()
    });
    project.evidence = many.collect();
    project.ids = IdCounter::starting_at(30_000);
    assert_eq!(check(&project), []);
    let why = EditError::TooMuchEvidence(20_000);
    let add = Edit::Evidence(EvidenceEdit::Add(Subject::Factor(PROOF), said("one more")));
    refused(&project, &add, &why, "20,000", "20\u{a0}000");
    let copy = Edit::Factor(FactorEdit::Duplicate(PRICE, "Copy".to_owned()));
    refused(&project, &copy, &why, "20,000", "20\u{a0}000");
}
