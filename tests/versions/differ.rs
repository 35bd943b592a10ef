//! What differs between two versions, line by line and in a sentence of counts, in both languages.

use touchrank::edit::{
    Edit, EvidenceEdit, EvidenceWords, FactorEdit, JobEdit, LocalChange, LocalEdit, ProjectEdit,
    RelationEdit, SegmentEdit, StageEdit, TouchpointEdit, TouchpointsFate,
};
use touchrank::methods::versions::differences;
use touchrank::model::{ClassRule, IdCounter, JobId, Project, Scale, ScaleMap, Subject};

use crate::kit::{
    LEAFLET, NOVICES, PRICE, REGULARS, SAVE, SEARCH, SITE, SPEED, TASTE, TILL, VISIT, WINDOW, bare,
    case, day,
};
use crate::work::{after, english, lines, new_factor, new_touchpoint, rate, russian};

fn sentence(before: &Project, after: &Project) -> [String; 2] {
    let sentence = differences(before, after).sentence();
    [english(&sentence), russian(&sentence)]
}

#[test]
fn a_project_does_not_differ_from_itself_whatever_its_counter() {
    let project = case();
    let mut later = project.clone();
    later.ids = IdCounter::starting_at(5_000);
    let found = differences(&project, &later);
    assert!(found.is_empty());
    assert_eq!(found.lines(), []);
    assert_eq!(
        sentence(&project, &later),
        ["no difference", "различий нет"].map(str::to_owned)
    );
}

#[test]
fn a_changed_cell_is_named_with_what_it_was_and_is() {
    let before = case();
    let after = after(&before, [rate(PRICE, WINDOW, 9)]);
    assert_eq!(
        lines(&before, &after),
        ["Relation of “Price” at “Shop window”: 3 → 9"]
    );
    let cleared = after_clearing(&before);
    assert_eq!(
        lines(&before, &cleared),
        ["Relation of “Price” at “Shop window”: 3 → not rated"]
    );
    let message = &differences(&before, &cleared).lines()[0];
    assert_eq!(
        russian(message),
        "Связь «Price × Shop window»: 3 → не оценена"
    );
}

fn after_clearing(project: &Project) -> Project {
    let clear = touchrank::edit::CellChange {
        factor: PRICE,
        touchpoint: WINDOW,
        level: None,
    };
    after(project, [Edit::Relation(RelationEdit::Whole(vec![clear]))])
}

#[test]
fn the_sentence_counts_in_the_words_of_each_language() {
    let before = case();
    let gone = after(&before, [Edit::Touchpoint(TouchpointEdit::Delete(LEAFLET))]);
    // The three relations of the leaflet went with it and are not counted again.
    assert_eq!(
        sentence(&before, &gone),
        ["1 touchpoint fewer", "на 1 точку контакта меньше"].map(str::to_owned)
    );
    let twelve = [PRICE, TASTE, SPEED].into_iter().flat_map(|factor| {
        [SITE, WINDOW, TILL].map(|touchpoint| {
            let level = before.level(factor, touchpoint).unwrap();
            rate(factor, touchpoint, if level == 9 { 3 } else { 9 })
        })
    });
    let all = after(&gone, twelve);
    assert_eq!(
        sentence(&before, &all),
        [
            "9 relations, 1 touchpoint fewer",
            "9 связей, на 1 точку контакта меньше"
        ]
        .map(str::to_owned)
    );
    let more = after(
        &before,
        [
            new_factor("Parking"),
            new_factor("Wi-Fi"),
            new_touchpoint(VISIT, "Terrace"),
            Edit::Touchpoint(TouchpointEdit::Delete(LEAFLET)),
            rate(PRICE, WINDOW, 9),
            Edit::Stage(StageEdit::Rename(SEARCH, "Look".to_owned())),
        ],
    );
    assert_eq!(
        sentence(&before, &more),
        [
            "1 relation, 1 stage changed, touchpoints +1 −1, 2 factors more",
            "1 связь, 1 этап изменён, точки контакта +1 −1, на 2 фактора больше"
        ]
        .map(str::to_owned)
    );
}

#[test]
fn everything_that_can_differ_is_said_in_the_order_of_the_project() {
    let before = case();
    let scale = Scale::one_two_four();
    let map = ScaleMap::proposed(&before.scale, &scale);
    let noted = EvidenceWords {
        text: "Five of six\nsaid so".to_owned(),
        source: "panel".to_owned(),
        date: Some(day(2026, 11, 22)),
    };
    let own = vec![touchrank::edit::CellChange {
        factor: TASTE,
        touchpoint: TILL,
        level: Some(3),
    }];
    let first = after(
        &before,
        [
            Edit::Project(ProjectEdit::Rename("Case of May".to_owned())),
            Edit::Project(ProjectEdit::SetClassRule(ClassRule::NaturalBreaks)),
            Edit::Touchpoint(TouchpointEdit::SetMustHave(TILL, true)),
            Edit::Factor(FactorEdit::SetImportance(SPEED, Some(2.5))),
            Edit::Factor(FactorEdit::Move {
                id: SPEED,
                before: Some(PRICE),
            }),
            Edit::Relation(RelationEdit::Segment(NOVICES, own)),
            Edit::Relation(RelationEdit::NotSure {
                segment: None,
                cells: vec![(PRICE, TILL)],
                on: true,
            }),
            Edit::Segment(SegmentEdit::SetShare(NOVICES, Some(0.26))),
            Edit::Segment(SegmentEdit::SetJob(NOVICES, SAVE, false)),
            Edit::Local(LocalEdit {
                segment: REGULARS,
                change: LocalChange::ResetImportances(vec![TASTE]),
            }),
            Edit::Job(JobEdit::Delete(JobId(41))),
            Edit::Evidence(EvidenceEdit::Add(Subject::Cell(PRICE, SITE), noted)),
        ],
    );
    assert_eq!(
        lines(&before, &first),
        [
            "Project name: “Case” → “Case of May”",
            "Class rule: 0.5 standard deviations → natural breaks",
            "Touchpoint “Till”, must-have: no → yes",
            "Choice factor “Speed”, importance: 2 → 2.5",
            "Order of choice factors: changed",
            "Relation of “Price” at “Till”: now marked as not sure",
            "Segment “Novices”, share: 50% → 26%",
            "Segment “Novices”: no longer has the job “Save money”",
            "Relation of “Taste” at “Till” for segment “Novices”: inherited → 3",
            "Importance of “Taste” for segment “Regulars”: 4 → inherited",
            "Job “Save time”: deleted",
            "Note on “Price × Website”: added",
        ]
    );
    let second = after(
        &first,
        [Edit::Project(ProjectEdit::SetScale { scale, map })],
    );
    let said = lines(&first, &second);
    assert_eq!(said[0], "Relation scale: “1-3-9” → “1-2-4”");
    // The seven cells above the lowest level and the segment's own one.
    assert_eq!(said.len(), 1 + 7 + 1, "{said:?}");
}

#[test]
fn what_goes_with_an_item_is_said_at_the_item() {
    let before = bare();
    let gone = after(
        &before,
        [Edit::Stage(StageEdit::Delete {
            id: VISIT,
            touchpoints: TouchpointsFate::MoveTo(SEARCH),
        })],
    );
    assert_eq!(
        lines(&before, &gone),
        [
            "Stage “Visit”: deleted",
            "Touchpoint “Till”, stage: “Visit” → “Search”",
            "Touchpoint “Leaflet”, stage: “Visit” → “Search”",
        ]
    );
    let gone = after(&before, [Edit::Factor(FactorEdit::Delete(TASTE))]);
    let line = &differences(&before, &gone).lines()[0];
    assert_eq!(
        english(line),
        "Choice factor “Taste”: deleted with 4 relations"
    );
    assert_eq!(russian(line), "Фактор выбора «Taste»: удалён с 4 связями");
}

#[test]
fn a_long_text_is_one_line_and_a_change_behind_its_cut_is_not_hidden() {
    let before = case();
    let long = |end: &str| {
        let text = format!("{}\n{end}", "word ".repeat(100));
        let edit = ProjectEdit::SetDescription(text);
        after(&before, [Edit::Project(edit)])
    };
    let said = lines(&before, &long("a"));
    assert_eq!(said.len(), 1);
    assert!(
        said[0].ends_with("word…”") && !said[0].contains('\n'),
        "{said:?}"
    );
    assert_eq!(
        lines(&long("a"), &long("b")),
        ["Project description: worded differently"]
    );
}
