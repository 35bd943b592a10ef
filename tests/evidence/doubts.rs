//! Of which cells somebody is not sure.

use touchrank::edit::{Batch, BatchKind, Edit, History, RelationEdit};
use touchrank::methods::matrix::{Lens, Scope};

use crate::shop::{FAMILIES, PAGE, PRICE, PROOF, WINDOW, cells, doubt, doubts, shop};

#[test]
fn a_doubt_is_noted_and_goes_with_the_next_level() {
    let mut history = shop();
    let four = [
        (PRICE, WINDOW),
        (PRICE, PAGE),
        (PROOF, WINDOW),
        (PROOF, PAGE),
    ];
    history.apply(&doubt(None, &four, true)).unwrap();
    assert_eq!(doubts(history.project(), false), four);
    let again = history.apply(&doubt(None, &four[..1], true)).unwrap();
    assert!(!again.changed, "it is noted already");

    history.apply(&doubt(None, &four[..1], false)).unwrap();
    assert_eq!(doubts(history.project(), false), four[1..]);
    let rate = RelationEdit::Whole(cells(&[(PRICE, PAGE, Some(9))]));
    history.apply(&Edit::Relation(rate)).unwrap();
    assert_eq!(doubts(history.project(), false), four[2..]);
    let paste = Edit::Batch(Batch {
        kind: BatchKind::Paste,
        edits: vec![Edit::Relation(RelationEdit::Whole(cells(&[
            (PROOF, WINDOW, Some(3)),
            (PROOF, PAGE, None),
        ])))],
    });
    history.apply(&paste).unwrap();
    assert_eq!(doubts(history.project(), false), []);
    history.undo();
    assert_eq!(doubts(history.project(), false), four[2..]);
}

#[test]
fn the_same_level_again_is_an_answer_too() {
    let mut history = shop();
    let rate = Edit::Relation(RelationEdit::Whole(cells(&[(PRICE, PAGE, Some(9))])));
    history.apply(&rate).unwrap();
    history.apply(&doubt(None, &[(PRICE, PAGE)], true)).unwrap();
    assert_eq!(history.project().level(PRICE, PAGE), Some(9));
    assert!(history.apply(&rate).unwrap().changed);
    assert_eq!(doubts(history.project(), false), []);
}

#[test]
fn a_segment_has_doubts_of_its_own_and_inherits_those_of_what_it_inherits() {
    let mut history = shop();
    let segment = Some(FAMILIES);
    history.apply(&doubt(None, &[(PRICE, PAGE)], true)).unwrap();
    history
        .apply(&doubt(segment, &[(PROOF, PAGE)], true))
        .unwrap();
    let seen = |history: &History, scope| {
        let lens = Lens::new(history.project(), scope);
        [PRICE, PROOF].map(|factor| lens.is_not_sure(factor, PAGE))
    };
    let families = Scope::Segment(FAMILIES);
    assert_eq!(seen(&history, Scope::Whole), [true, false]);
    assert_eq!(seen(&history, families), [true, true]);
    let lens = Lens::new(history.project(), families);
    assert_eq!(lens.doubts(), [(PRICE, PAGE), (PROOF, PAGE)]);
    let own = RelationEdit::Segment(
        FAMILIES,
        cells(&[(PRICE, PAGE, Some(3)), (PROOF, PAGE, Some(1))]),
    );
    history.apply(&Edit::Relation(own)).unwrap();
    assert_eq!(seen(&history, families), [false, false]);
    assert_eq!(seen(&history, Scope::Whole), [true, false]);
    assert_eq!(doubts(history.project(), true), []);
}
