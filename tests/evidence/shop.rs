//! A shop to make doubts and notes in, and what tests ask of it.

use chrono::NaiveDate;
use touchrank::edit::{
    CellChange, Edit, EditError, EvidenceEdit, EvidenceWords, FactorEdit, History, NewItem,
    RelationEdit, SegmentEdit, StageEdit, TouchpointEdit, apply,
};
use touchrank::i18n::{Language, words};
use touchrank::model::{
    Channel, EvidenceId, FactorId, Project, SegmentId, StageId, Subject, TouchpointId, check,
};

pub const NEED: StageId = StageId(1);
pub const CHOICE: StageId = StageId(2);
pub const WINDOW: TouchpointId = TouchpointId(3);
pub const PAGE: TouchpointId = TouchpointId(4);
pub const PRICE: FactorId = FactorId(5);
pub const PROOF: FactorId = FactorId(6);
pub const FAMILIES: SegmentId = SegmentId(7);

/// Two stages with a touchpoint each, two factors, a segment; nothing rated.
pub fn shop() -> History {
    let mut history = History::new(Project::named("Shop"));
    for name in ["Need", "Выбор"] {
        let (name, before) = (name.to_owned(), None);
        history
            .apply(&Edit::Stage(StageEdit::Add { name, before }))
            .unwrap();
    }
    for (stage, name) in [(NEED, "Shop window"), (CHOICE, "Product page")] {
        let add = TouchpointEdit::Add {
            stage,
            name: name.to_owned(),
            channel: Channel::Online,
            before: None,
        };
        history.apply(&Edit::Touchpoint(add)).unwrap();
    }
    for name in ["Clear price", "Quality proof"] {
        let add = FactorEdit::Add {
            name: name.to_owned(),
            importance: Some(5.0),
            before: None,
        };
        history.apply(&Edit::Factor(add)).unwrap();
    }
    let add = Edit::Segment(SegmentEdit::Add("Families".to_owned()));
    let applied = history.apply(&add).unwrap();
    assert_eq!(applied.new_item, Some(NewItem::Segment(FAMILIES)));
    history
}

pub fn doubt(segment: Option<SegmentId>, cells: &[(FactorId, TouchpointId)], on: bool) -> Edit {
    let cells = cells.to_vec();
    Edit::Relation(RelationEdit::NotSure { segment, cells, on })
}

pub fn cells(levels: &[(FactorId, TouchpointId, Option<u8>)]) -> Vec<CellChange> {
    let change = |(factor, touchpoint, level): &(_, _, _)| CellChange {
        factor: *factor,
        touchpoint: *touchpoint,
        level: *level,
    };
    levels.iter().map(change).collect()
}

pub fn said(text: &str) -> EvidenceWords {
    EvidenceWords {
        text: text.to_owned(),
        source: "12 interviews".to_owned(),
        date: NaiveDate::from_ymd_opt(2026, 11, 22),
    }
}

pub fn note(history: &mut History, about: Subject, text: &str) -> EvidenceId {
    let add = Edit::Evidence(EvidenceEdit::Add(about, said(text)));
    match history.apply(&add).unwrap().new_item {
        Some(NewItem::Evidence(id)) => id,
        other => panic!("{other:?}"),
    }
}

/// The doubts of the whole market, or of the segment.
pub fn doubts(project: &Project, segment: bool) -> Vec<(FactorId, TouchpointId)> {
    let not_sure = if segment {
        &project.segment(FAMILIES).unwrap().not_sure
    } else {
        &project.not_sure
    };
    not_sure.iter().copied().collect()
}

pub fn texts(project: &Project, about: Subject) -> Vec<&str> {
    let pieces = project.evidence_about(about);
    pieces.map(|evidence| evidence.text.as_str()).collect()
}

#[track_caller]
pub fn refused(project: &Project, edit: &Edit, why: &EditError, english: &str, russian: &str) {
    let mut after = project.clone();
    assert_eq!(&apply(&mut after, edit).unwrap_err(), why);
    assert_eq!(&after, project, "a refused edit changes nothing");
    let message = why.message();
    let in_words = Language::ALL.map(|language| words(language).say(&message));
    assert!(in_words[0].contains(english), "{}", in_words[0]);
    assert!(in_words[1].contains(russian), "{}", in_words[1]);
}

/// Doubts, a segment's own figures and evidence at the price, the product page and the stage of choice.
pub fn full() -> History {
    let mut history = shop();
    history
        .apply(&doubt(None, &[(PRICE, PAGE), (PROOF, WINDOW)], true))
        .unwrap();
    let own = RelationEdit::Segment(FAMILIES, cells(&[(PRICE, PAGE, Some(3))]));
    history.apply(&Edit::Relation(own)).unwrap();
    history
        .apply(&doubt(Some(FAMILIES), &[(PRICE, PAGE)], true))
        .unwrap();
    let own = SegmentEdit::SetImportance(FAMILIES, PRICE, Some(2.5));
    history.apply(&Edit::Segment(own)).unwrap();
    note(&mut history, Subject::Cell(PRICE, PAGE), "cell");
    note(&mut history, Subject::Factor(PRICE), "factor");
    note(&mut history, Subject::Touchpoint(PAGE), "touchpoint");
    note(&mut history, Subject::Stage(CHOICE), "stage");
    note(&mut history, Subject::Factor(PROOF), "other");
    history
}

/// Takes the last step back and again; both sides are as they were.
#[track_caller]
pub fn there_and_back(history: &mut History, before: &Project) {
    let after = history.project().clone();
    assert_eq!(check(&after), []);
    history.undo();
    assert_eq!(history.project(), before);
    history.redo();
    assert_eq!(history.project(), &after);
}
