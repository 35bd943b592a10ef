//! What hangs on an item is copied and taken away with it.

use touchrank::edit::{Edit, FactorEdit, NewItem, StageEdit, TouchpointEdit, TouchpointsFate};
use touchrank::model::Subject;

use crate::shop::{
    CHOICE, FAMILIES, NEED, PAGE, PRICE, PROOF, WINDOW, doubts, full, texts, there_and_back,
};

#[test]
fn a_copy_of_a_factor_or_a_touchpoint_has_all_that_hangs_on_it() {
    let mut history = full();
    let before = history.project().clone();
    let copy = Edit::Factor(FactorEdit::Duplicate(PRICE, "Copy".to_owned()));
    let Some(NewItem::Factor(new)) = history.apply(&copy).unwrap().new_item else {
        panic!("no factor");
    };
    let project = history.project();
    assert_eq!(
        doubts(project, false),
        [(PRICE, PAGE), (PROOF, WINDOW), (new, PAGE)]
    );
    assert_eq!(doubts(project, true), [(PRICE, PAGE), (new, PAGE)]);
    let families = project.segment(FAMILIES).unwrap();
    assert_eq!(families.relations[&(new, PAGE)], 3);
    assert!((families.importances[&new].value() - 2.5).abs() < f64::EPSILON);
    assert_eq!(texts(project, Subject::Factor(new)), ["factor"]);
    assert_eq!(texts(project, Subject::Cell(new, PAGE)), ["cell"]);
    assert_eq!(texts(project, Subject::Touchpoint(PAGE)), ["touchpoint"]);
    there_and_back(&mut history, &before);

    history.undo();
    let copy = Edit::Touchpoint(TouchpointEdit::Duplicate(PAGE, "Copy".to_owned()));
    let Some(NewItem::Touchpoint(new)) = history.apply(&copy).unwrap().new_item else {
        panic!("no touchpoint");
    };
    let project = history.project();
    assert_eq!(
        doubts(project, false),
        [(PRICE, PAGE), (PRICE, new), (PROOF, WINDOW)]
    );
    assert_eq!(doubts(project, true), [(PRICE, PAGE), (PRICE, new)]);
    assert_eq!(
        project.segment(FAMILIES).unwrap().relations[&(PRICE, new)],
        3
    );
    assert_eq!(texts(project, Subject::Touchpoint(new)), ["touchpoint"]);
    assert_eq!(texts(project, Subject::Cell(PRICE, new)), ["cell"]);
    there_and_back(&mut history, &before);
}

#[test]
fn a_copy_of_a_stage_has_its_evidence_and_that_of_its_touchpoints() {
    let mut history = full();
    let before = history.project().clone();
    let copy = Edit::Stage(StageEdit::Duplicate(CHOICE, "Copy".to_owned()));
    let Some(NewItem::Stage(new)) = history.apply(&copy).unwrap().new_item else {
        panic!("no stage");
    };
    let project = history.project();
    let page = project
        .touchpoints
        .iter()
        .find(|t| t.stage == new)
        .unwrap()
        .id;
    assert_eq!(texts(project, Subject::Stage(new)), ["stage"]);
    assert_eq!(texts(project, Subject::Touchpoint(page)), ["touchpoint"]);
    assert_eq!(texts(project, Subject::Cell(PRICE, page)), ["cell"]);
    there_and_back(&mut history, &before);
}

#[test]
fn what_hangs_on_an_item_goes_with_it() {
    let all = ["cell", "factor", "touchpoint", "stage", "other"];
    let keep = |gone: &[&str]| -> Vec<&str> {
        all.into_iter()
            .filter(|text| !gone.contains(text))
            .collect()
    };
    let stage = |touchpoints| {
        Edit::Stage(StageEdit::Delete {
            id: CHOICE,
            touchpoints,
        })
    };
    for (edit, left, own) in [
        (
            Edit::Factor(FactorEdit::Delete(PRICE)),
            keep(&["cell", "factor"]),
            false,
        ),
        (
            Edit::Touchpoint(TouchpointEdit::Delete(PAGE)),
            keep(&["cell", "touchpoint"]),
            false,
        ),
        (
            stage(TouchpointsFate::Delete),
            keep(&["cell", "touchpoint", "stage"]),
            false,
        ),
        (stage(TouchpointsFate::MoveTo(NEED)), keep(&["stage"]), true),
    ] {
        let mut history = full();
        let before = history.project().clone();
        history.apply(&edit).unwrap();
        let project = history.project();
        let found: Vec<&str> = project.evidence.iter().map(|e| e.text.as_str()).collect();
        assert_eq!(found, left, "{edit:?}");
        let families = project.segment(FAMILIES).unwrap();
        assert_eq!(doubts(project, false).contains(&(PRICE, PAGE)), own);
        assert!(doubts(project, false).contains(&(PROOF, WINDOW)));
        assert_eq!(!doubts(project, true).is_empty(), own);
        assert_eq!(!families.relations.is_empty(), own);
        there_and_back(&mut history, &before);
    }
}
