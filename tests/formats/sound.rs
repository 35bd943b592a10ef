//! What opens: as what it says, and the same again once it is saved.

use std::path::Path;

use chrono::NaiveDate;
use touchrank::files::project::{Notice, Opened, read, to_text};
use touchrank::model::{EvidenceId, FactorId, StageId, Subject, TouchpointId, check};

use crate::shop::{SHOP, opened, place_of};

#[test]
fn format_2_keeps_doubts_and_evidence() {
    let project = opened(SHOP).project;
    assert_eq!(check(&project), []);
    let (price, window, page) = (FactorId(4), TouchpointId(2), TouchpointId(3));
    let doubts: Vec<_> = project.not_sure.iter().copied().collect();
    assert_eq!(doubts, [(price, window), (price, page)]);
    let students = project.segments.get(0).unwrap();
    assert_eq!(
        students.not_sure.iter().copied().collect::<Vec<_>>(),
        [(price, page)]
    );
    let about: Vec<_> = project.evidence.iter().map(|e| (e.id, e.about)).collect();
    let expected = [
        (EvidenceId(6), Subject::Cell(price, window)),
        (EvidenceId(7), Subject::Factor(price)),
        (EvidenceId(8), Subject::Touchpoint(page)),
        (EvidenceId(9), Subject::Stage(StageId(1))),
    ];
    assert_eq!(about, expected);
    let first = project.evidence.get(0).unwrap();
    assert_eq!(first.text, "Nine of \"ten\"\nlooked \u{202e}here");
    assert_eq!(first.source, "Опрос, 12 ответов");
    assert_eq!(first.date, NaiveDate::from_ymd_opt(2026, 11, 22));

    // What was written by hand above is what the program writes, but for the line that vouches for it.
    let text = to_text(&project);
    let (body, end) = text.trim_end().rsplit_once('\n').unwrap();
    assert_eq!(format!("{body}\n"), SHOP);
    assert!(end.starts_with("// end "));
    let again = opened(&text);
    assert_eq!(
        (again.project, again.notices, again.mended),
        (project, vec![], false)
    );
}

#[test]
fn files_of_format_1_open_as_what_they_say_and_are_saved_as_format_2() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/corpus/1");
    let mut files = 0;
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let old = std::fs::read_to_string(&path).unwrap();
        assert!(old.starts_with("// Touchrank project, format 1\n"));
        let Opened {
            project,
            notices,
            mended,
        } = opened(&old);
        assert_eq!((notices, mended), (vec![], false), "{}", path.display());
        assert_eq!(check(&project), []);
        assert!(project.not_sure.is_empty() && project.evidence.is_empty());
        assert!(
            project
                .segments
                .iter()
                .all(|segment| segment.not_sure.is_empty())
        );

        let new = to_text(&project);
        assert!(new.starts_with("// Touchrank project, format 2\n"));
        assert_eq!(opened(&new).project, project);
        // Format 2 says nothing else than format 1 did, and that there are no doubts and no evidence.
        let without = new
            .replace("    not_sure: [\n    ],\n    evidence: [\n    ],\n", "")
            .replace("            not_sure: [\n            ],\n", "");
        let inside = |text: &str| {
            let lines: Vec<String> = text.lines().skip(1).map(str::to_owned).collect();
            lines[..lines.len() - 1].to_vec()
        };
        assert_eq!(inside(&without), inside(&old), "{}", path.display());
        files += 1;
    }
    assert_eq!(files, 2);
}

#[test]
fn a_problem_of_a_format_1_file_is_told_at_its_place() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/corpus/1/agency.en.ron");
    let old = std::fs::read_to_string(path).unwrap();
    let line = old
        .lines()
        .find(|line| line.contains("importance: Some("))
        .unwrap();
    let from = line.find("Some(").unwrap();
    let to = line[from..].find(')').unwrap() + from + 1;
    let wrong = format!("{}Some(77.0){}", &line[..from], &line[to..]);
    let text = old.replace(line, &wrong);
    let error = read(text.as_bytes()).unwrap_err();
    assert_eq!(
        error.place(),
        Some(place_of(&text, "Some(77.0)", "Some(77.0)"))
    );
}

#[test]
fn cut_anywhere_it_neither_panics_nor_passes_for_whole() {
    let project = opened(SHOP).project;
    let text = to_text(&project);
    for at in 0..text.len() {
        if let Ok(opened) = read(&text.as_bytes()[..at]) {
            let told = (opened.notices.iter()).any(|n| matches!(n, Notice::ChangedOutside(_)));
            assert!(told || opened.project == project, "cut at byte {at}");
        }
    }
}

#[test]
fn no_flipped_bit_passes() {
    let project = opened(SHOP).project;
    let text = to_text(&project);
    for byte in text.find("not_sure").unwrap()..text.len() {
        for bit in 0..8 {
            let mut bytes = text.clone().into_bytes();
            bytes[byte] ^= 1 << bit;
            if let Ok(opened) = read(&bytes) {
                let told = (opened.notices.iter()).any(|n| matches!(n, Notice::ChangedOutside(_)));
                assert!(
                    told || opened.project == project,
                    "bit {bit} of byte {byte}"
                );
            }
        }
    }
}
