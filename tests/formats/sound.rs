//! What opens: as what it says, and the same again once it is saved.

use std::collections::BTreeSet;
use std::path::Path;

use chrono::NaiveDate;
use touchrank::files::project::{FORMAT, Notice, Opened, read, to_text};
use touchrank::model::{EvidenceId, FactorId, Hue, Project, StageId, Subject, TouchpointId, check};

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

    // What was written by hand above is what the program writes, but for what later formats brought.
    let text = to_text(&project);
    assert_eq!(
        inside(&without_format_3(&without_format_4(&without_format_5(
            &text
        )))),
        SHOP.lines().skip(1).collect::<Vec<_>>()
    );
    let again = opened(&text);
    assert_eq!(
        (again.project, again.notices, again.mended),
        (project, vec![], false)
    );
}

/// The text of a format 5 file without what format 4 did not have. There must be nothing of it in it.
pub fn without_format_5(text: &str) -> String {
    let own = "            filter: None,\n            taken: None,\n";
    let all = "    taken: None,\n    questions: [\n    ],\n    hypotheses: [\n    ],\n    waves: [\n    ],\n";
    let text = text.replace(own, "");
    assert_eq!(text.matches(all).count(), 1, "{text}");
    text.replace(all, "")
}

/// The text of a format 4 file without what format 3 did not have. There must be nothing of it in it.
pub fn without_format_4(text: &str) -> String {
    let mut text = text.to_owned();
    for (part, least) in [
        ("            judgements: [\n            ],\n", 0),
        ("    settled: [\n    ],\n    judgements: [\n    ],\n", 1),
        ("    blind: false,\n    ballots: [\n    ],\n", 1),
    ] {
        assert!(text.matches(part).count() >= least, "{part} in {text}");
        text = text.replace(part, "");
    }
    text
}

/// The text of a format 3 file without what format 2 did not have. There must be neither jobs nor tracks in it.
fn without_format_3(text: &str) -> String {
    let looks = |line: &&str| {
        !(line.starts_with("            hue: ") || line.starts_with("            mark: "))
    };
    let lines: Vec<&str> = text.split_inclusive('\n').filter(looks).collect();
    let text = lines.concat();
    for (list, times) in [("    jobs: [\n    ],\n", 1), ("    tracks: [\n    ],\n", 1)] {
        assert_eq!(text.matches(&format!("\n{list}")).count(), times, "{text}");
    }
    text.replace("            jobs: [\n            ],\n", "")
        .replace("    jobs: [\n    ],\n", "")
        .replace("    tracks: [\n    ],\n", "")
}

/// The lines between the first, which names the format, and the last, which vouches for the rest.
fn inside(text: &str) -> Vec<&str> {
    let lines: Vec<&str> = text.lines().skip(1).collect();
    let (end, inside) = lines.split_last().unwrap();
    assert!(end.starts_with("// end "));
    inside.to_vec()
}

/// The files of a format as they were saved then, with the project that each opens as.
fn corpus(format: u32) -> Vec<(String, Project)> {
    let folder = format!("tests/corpus/{format}");
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let files = std::fs::read_dir(folder).unwrap().map(|entry| {
        let path = entry.unwrap().path();
        let old = std::fs::read_to_string(&path).unwrap();
        assert!(old.starts_with(&format!("// Touchrank project, format {format}\n")));
        let Opened {
            project,
            notices,
            mended,
            migrated,
        } = opened(&old);
        assert!(migrated, "{}", path.display());
        assert_eq!((notices, mended), (vec![], false), "{}", path.display());
        assert_eq!(check(&project), []);
        (old, project)
    });
    files.collect()
}

#[test]
fn files_of_format_2_open_with_hues_and_marks_and_are_saved_as_today_s() {
    let files = corpus(2);
    assert_eq!(files.len(), 4);
    for (old, project) in files {
        assert!(project.jobs.is_empty() && project.tracks.is_empty());
        assert!(
            project
                .segments
                .iter()
                .all(|segment| segment.jobs.is_empty())
        );
        let hues: Vec<Hue> = project.segments.iter().map(|s| s.hue).collect();
        assert_eq!(hues, Hue::ALL[..hues.len()]);
        let marks: BTreeSet<&str> = project.segments.iter().map(|s| s.mark.as_str()).collect();
        assert_eq!(marks.len(), project.segments.len(), "{marks:?}");
        let new = to_text(&project);
        assert!(new.starts_with(&format!("// Touchrank project, format {FORMAT}\n")));
        assert_eq!(opened(&new).project, project);
        // Format 3 says nothing else than format 2 did, and that there are neither jobs nor tracks.
        assert_eq!(
            inside(&without_format_3(&without_format_4(&without_format_5(
                &new
            )))),
            inside(&old)
        );
    }
}

#[test]
fn files_of_format_3_open_without_ballots_and_say_the_same_in_today_s() {
    let files = corpus(3);
    assert_eq!(files.len(), 9);
    for (old, project) in files {
        assert!(project.ballots.is_empty() && project.settled.is_empty() && !project.blind);
        assert!(project.judgements.is_empty());
        let new = to_text(&project);
        assert!(new.starts_with(&format!("// Touchrank project, format {FORMAT}\n")));
        assert_eq!(opened(&new).project, project);
        assert_eq!(
            inside(&without_format_4(&without_format_5(&new))),
            inside(&old)
        );
    }
}

#[test]
fn files_of_format_4_open_without_a_panel_and_say_the_same_in_today_s() {
    let files = corpus(4);
    assert_eq!(files.len(), 3);
    for (old, project) in files {
        assert!(project.panel.is_empty() && project.taken.is_none());
        assert!(project.hypotheses.is_empty());
        let segments = project.segments.iter();
        assert!(
            segments
                .clone()
                .all(|it| it.filter.is_none() && it.taken.is_none())
        );
        let new = to_text(&project);
        assert!(new.starts_with(&format!("// Touchrank project, format {FORMAT}\n")));
        assert_eq!(opened(&new).project, project);
        assert_eq!(inside(&without_format_5(&new)), inside(&old));
    }
}

#[test]
fn segments_of_an_older_file_are_marked_by_the_initials_of_their_names() {
    let marks = |name: &str| {
        let path = Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("tests/corpus/2")
            .join(name);
        let project = opened(&std::fs::read_to_string(path).unwrap()).project;
        let marks: Vec<String> = project.segments.iter().map(|s| s.mark.clone()).collect();
        marks
    };
    // Owner, Marketing director, Start-up founder, CEO.
    assert_eq!(marks("agency.en.ron"), ["O", "M", "S", "C"]);
    // Просто бегать, Похудеть, Поддерживать форму, Набрать мышечную массу, Групповые занятия.
    assert_eq!(marks("fitness-club.ru.ron"), ["П", "П2", "П3", "Н", "Г"]);
    // Частые гости, Нечастые гости, Не ходят в фастфуд.
    assert_eq!(marks("restaurant.ru.ron"), ["Ч", "Н", "Н2"]);
}

#[test]
fn files_of_format_1_open_as_what_they_say_and_are_saved_as_today_s() {
    let files = corpus(1);
    assert_eq!(files.len(), 3);
    for (old, project) in files {
        assert!(project.not_sure.is_empty() && project.evidence.is_empty());
        assert!(
            project
                .segments
                .iter()
                .all(|segment| segment.not_sure.is_empty())
        );

        let new = to_text(&project);
        assert!(new.starts_with(&format!("// Touchrank project, format {FORMAT}\n")));
        assert_eq!(opened(&new).project, project);
        // It says nothing else than format 1 did, and that there is nothing of what came later.
        let without = without_format_3(&without_format_4(&without_format_5(&new)))
            .replace("    not_sure: [\n    ],\n    evidence: [\n    ],\n", "")
            .replace("            not_sure: [\n            ],\n", "");
        assert_eq!(inside(&without), inside(&old));
    }
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
