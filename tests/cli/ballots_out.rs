//! `export` of a project with ballots: who rated what, or no name of a rater in any file.

use std::fs;
use std::io::{Cursor, Read};
use std::path::Path;
use std::sync::Arc;

use touchrank::edit::{BallotEdit, Edit, NewBallot, apply};
use touchrank::files::project::{read, to_text};
use touchrank::files::table::{ImportOptions, read as read_table};
use touchrank::model::{FactorId, Project, Settlement, TouchpointId};

use crate::run::Desk;

const TABLE: &str =
    "stage,,Need,Choice\nfactor,importance,Ad,Shop\nPrice,5,9,3\n\"Taste, smell\",4,1,9\n";

fn cell(project: &Project, factor: usize, touchpoint: usize) -> (FactorId, TouchpointId) {
    let factor = project.factors.get(factor).unwrap().id;
    (factor, project.touchpoints.get(touchpoint).unwrap().id)
}

/// Two people's ballots, one of a guarded name, and a settled cell; whether Xenia's is in.
fn room(xenia_is_in: bool, blind: bool) -> Project {
    let read = read_table(TABLE.as_bytes(), "Room", &ImportOptions::default());
    let mut project = read.unwrap().project;
    let (price_ad, taste_shop) = (cell(&project, 0, 0), cell(&project, 1, 1));
    let ballot = |rater: &str, is_in, levels: &[((FactorId, TouchpointId), u8)]| {
        Edit::Ballot(BallotEdit::Add(NewBallot {
            rater: rater.to_owned(),
            source: format!("{rater}.ron"),
            is_in,
            levels: Arc::new(levels.iter().copied().collect()),
            ..NewBallot::default()
        }))
    };
    let (factor, touchpoint) = taste_shop;
    let settle = BallotEdit::Settle {
        factor,
        touchpoint,
        settlement: Settlement {
            level: 3,
            reason: "both tasted it".to_owned(),
            date: chrono::NaiveDate::from_ymd_opt(2026, 11, 22),
        },
    };
    for edit in [
        ballot("=Walter", true, &[(price_ad, 3), (taste_shop, 9)]),
        ballot("Ксения", xenia_is_in, &[(taste_shop, 1)]),
        Edit::Ballot(settle),
        Edit::Ballot(BallotEdit::SetBlind(blind)),
    ] {
        apply(&mut project, &edit).unwrap();
    }
    project
}

fn desk(project: &Project) -> Desk {
    let desk = Desk::new();
    desk.write("room.ron", &to_text(project));
    desk
}

const EVERYTHING: [&str; 2] = ["--only", "xlsx,pdf,svg,csv,mermaid,ron"];

fn export(desk: &Desk, to: &str, more: &[&str]) {
    let mut arguments = vec!["export", "room.ron", "--to", to, "--lang", "en"];
    arguments.extend(more);
    let run = desk.run(&arguments);
    assert_eq!(run.status, 0, "{run:?}");
}

/// Every file of a folder with its text, archives and workbooks unpacked.
fn all_texts(desk: &Desk, folder: &str) -> Vec<(String, Vec<u8>)> {
    let mut texts = Vec::new();
    for entry in fs::read_dir(desk.path(folder)).unwrap() {
        let entry = entry.unwrap();
        let name = entry.file_name().into_string().unwrap();
        let bytes = fs::read(entry.path()).unwrap();
        if Path::new(&name)
            .extension()
            .is_some_and(|end| end == "xlsx")
        {
            let mut book = zip::ZipArchive::new(Cursor::new(&bytes)).unwrap();
            for at in 0..book.len() {
                let mut part = book.by_index(at).unwrap();
                let mut text = Vec::new();
                part.read_to_end(&mut text).unwrap();
                texts.push((format!("{name}/{at}"), text));
            }
        }
        texts.push((name, bytes));
    }
    texts
}

fn files_with(texts: &[(String, Vec<u8>)], part: &str) -> Vec<String> {
    let has = |bytes: &[u8]| {
        bytes
            .windows(part.len())
            .any(|window| window == part.as_bytes())
    };
    let found = texts
        .iter()
        .filter(|(name, bytes)| has(bytes) || name.contains(part));
    found.map(|(name, _)| name.clone()).collect()
}

#[test]
fn the_table_says_who_rated_what_beside_the_matrix_and_what_was_settled() {
    let desk = desk(&room(true, false));
    export(&desk, "out", &["--only", "csv"]);
    assert_eq!(
        desk.read("out/ballots.csv").trim_start_matches('\u{feff}'),
        "\"Rater\",\"Choice factor\",\"Touchpoint\",\"Stage\",\"Level\",\"Level in the matrix\",\
         \"Settled level\",\"Why\",\"Settled on\"\r\n\
         \"'=Walter\",\"Price\",\"Ad\",\"Need\",\"3\",\"9\",\"\",\"\",\"\"\r\n\
         \"'=Walter\",\"Taste, smell\",\"Shop\",\"Choice\",\"9\",\"3\",\"3\",\"both tasted it\",\"2026-11-22\"\r\n\
         \"Ксения\",\"Taste, smell\",\"Shop\",\"Choice\",\"1\",\"3\",\"3\",\"both tasted it\",\"2026-11-22\"\r\n"
    );
    let about = desk.read("out/about these tables.txt");
    assert!(about.contains("2 people rated separately"), "{about}");
}

#[test]
fn without_ballots_no_file_has_the_name_of_a_rater() {
    let project = room(true, false);
    let desk = desk(&project);
    export(&desk, "with", &EVERYTHING);
    let with = all_texts(&desk, "with");
    for name in ["Walter", "Ксения"] {
        let found = files_with(&with, name);
        assert!(
            found.iter().any(|file| file.starts_with("Room.xlsx/")),
            "{found:?}"
        );
        assert!(found.contains(&"ballots.csv".to_owned()), "{found:?}");
        assert!(found.contains(&"Room – copy.ron".to_owned()), "{found:?}");
    }
    export(&desk, "out", &[&EVERYTHING[..], &["--no-ballots"]].concat());
    let out = all_texts(&desk, "out");
    assert_eq!(files_with(&out, "Walter"), Vec::<String>::new());
    assert_eq!(files_with(&out, "Ксения"), Vec::<String>::new());
    assert_eq!(files_with(&out, "ballots.csv"), Vec::<String>::new());

    // The copy has everything else, what was settled too; the original is as it was.
    let copy = read(desk.read("out/Room – without ballots.ron").as_bytes()).unwrap();
    assert_eq!(copy.notices, []);
    let mut expected = project.clone();
    expected.ballots = touchrank::model::List::default();
    assert_eq!(copy.project, expected);
    assert_eq!(copy.project.settled.len(), 1);
    assert_eq!(desk.read("with/Room – copy.ron"), to_text(&project));
    assert_eq!(desk.read("room.ron"), to_text(&project));
}

#[test]
fn the_project_file_is_written_only_where_it_is_asked_for() {
    let desk = desk(&room(true, false));
    export(&desk, "out", &[]);
    let names = all_texts(&desk, "out");
    assert!(names.iter().all(|(name, _)| !name.contains(".ron")));
    let run = desk.run(&["export", "room.ron", "--to", "x", "--only", "holograms"]);
    assert_eq!(run.status, 2, "{run:?}");
}

#[test]
fn a_blind_ballot_that_is_not_in_stands_in_no_table() {
    let desk = desk(&room(false, true));
    export(&desk, "out", &["--only", "xlsx,csv"]);
    let texts = all_texts(&desk, "out");
    assert_eq!(files_with(&texts, "Ксения"), Vec::<String>::new());
    assert!(!files_with(&texts, "Walter").is_empty());
    let about = desk.read("out/about these tables.txt");
    assert!(about.contains("1 person rated"), "{about}");
}

#[test]
fn a_project_without_ballots_has_no_table_of_them() {
    let mut project = room(true, false);
    project.ballots = touchrank::model::List::default();
    let desk = desk(&project);
    export(&desk, "out", &["--only", "csv,xlsx"]);
    let texts = all_texts(&desk, "out");
    assert_eq!(files_with(&texts, "ballots.csv"), Vec::<String>::new());
    assert_eq!(files_with(&texts, "allot"), Vec::<String>::new());
}
