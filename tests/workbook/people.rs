//! The sheets of segments and of tracks.

use touchrank::i18n::Language::{English, Russian};
use touchrank::model::{Agent, Stance};

use crate::kit::{book, near};
use crate::tracks::{FIRST, agent, case};

#[test]
fn segments_stand_beside_each_other_with_their_own_figures() {
    let mut book = book(&case(), English);
    assert_eq!(book.text("Segments", "A3"), "Regulars");
    assert_eq!(book.number("Segments", "C3"), 0.5);
    assert_eq!(book.number("Segments", "D3"), 3.0, "own importances");
    assert_eq!(book.text("Segments", "J6"), "Regulars");
    // Their importances 2 4 5 make 35 47 51 29: z = −0.62 +0.73 +1.18 −1.30. In the whole market it is 59 53 27 23.
    let expected = [
        (8, 35.0, 3.0, "○ less important", -2.0),
        (9, 47.0, 2.0, "● critical", 0.0),
        (10, 51.0, 1.0, "● critical", 2.0),
        (11, 29.0, 4.0, "○ less important", 0.0),
    ];
    for (row, score, rank, class, shift) in expected {
        near(book.number("Segments", &format!("J{row}")), score);
        near(book.number("Segments", &format!("K{row}")), rank);
        assert_eq!(book.text("Segments", &format!("L{row}")), class);
        near(book.number("Segments", &format!("M{row}")), shift);
    }
    assert_eq!(book.number("Segments", "C8"), 59.0);
    // Below them their importances: the whole market's, the novices', who have none of their own, the regulars'.
    for (address, importance) in [("C15", 5.0), ("D15", 5.0), ("E15", 2.0)] {
        near(book.number("Segments", address), importance);
    }
}

#[test]
fn a_track_is_a_table_of_its_steps() {
    let mut book = book(&case(), English);
    assert_eq!(book.text("Tracks", "E1"), "Touchpoint");
    assert_eq!(book.text("Tracks", "S2"), "");
    assert_eq!(book.text("Tracks", "R2"), "Anna");
    assert_eq!(book.number("Tracks", "D3"), 1.0);
    assert_eq!(book.text("Tracks", "E3"), "Website");
    assert_eq!(book.text("Tracks", "F3"), "Compare");
    assert_eq!(book.text("Tracks", "H3"), "● critical");
    assert_eq!(book.number("Tracks", "I3"), 59.0);
    assert_eq!(book.text("Tracks", "M3"), "friend (for, 3): Said so");
    assert_eq!(book.text("Tracks", "D4"), "2→1", "back to the first step");
}

#[test]
fn words_of_a_track_are_text_and_what_is_too_long_goes_on_below() {
    let mut project = case();
    let remark = "я".repeat(19_000);
    let track = project.tracks.get_mut(0).unwrap();
    track.steps.get_mut(0).unwrap().task = "=1+1".to_owned();
    let listened = [Stance::For, Stance::Against].into_iter().zip(900..);
    track.agents = listened
        .map(|(stance, id)| Agent {
            steps: [FIRST].into_iter().collect(),
            note: remark.clone(),
            ..agent(id, "друг", stance, 2)
        })
        .collect();
    let mut book = book(&project, Russian);
    assert_eq!(book.text("Треки", "F3"), "=1+1");
    assert_eq!(book.formula("Треки", "F3"), "");
    let cells = ["M3", "M4"].map(|address| book.text("Треки", address));
    assert!(cells.iter().all(|cell| cell.chars().count() <= 32_767));
    let whole = cells.concat();
    assert_eq!(whole.matches('я').count(), 38_000);
    assert_eq!(book.text("Треки", "E4"), "", "the rest of a cell, no step");
    assert_ne!(book.text("Треки", "E5"), "", "the next step");
}
