//! Several waves behind each other: columns by heading, people who answer again, files that moved.

use std::fs;

use touchrank::files::survey::{Agreed, SurveyError, SurveyNotice, find, path_of, path_to_keep};
use touchrank::model::{QuestionKind, Source, WaveId};

use super::kit::{Folder, answers, panel, said};

const ASKED: [(&str, QuestionKind); 3] = [
    ("e-mail", QuestionKind::Respondent),
    ("Town", QuestionKind::One),
    ("Age", QuestionKind::Number),
];

#[test]
fn columns_are_found_by_their_headings_and_those_that_changed_are_said() {
    let folder = Folder::new();
    folder.file("spring.csv", "e-mail,Town,Age\na@x,Omsk,30\nb@x,Perm,40\n");
    folder.file(
        "autumn.csv",
        "Salary;AGE ;e-mail;Note\n1;31;c@x;\n2;32;d@x;hi\n",
    );
    let read = folder.waves(&panel(&ASKED, &["spring.csv", "autumn.csv"]));
    assert_eq!(read.answers.waves, [(WaveId(1), 2), (WaveId(2), 2)]);
    assert_eq!(answers(&read, 1), ["a@x", "b@x", "c@x", "d@x"]);
    assert_eq!(answers(&read, 2), ["Omsk", "Perm", "-", "-"]);
    assert_eq!(answers(&read, 3), ["30", "40", "31", "32"]);
    assert_eq!(
        said(&read.notices),
        [
            "“autumn” has no column “Town”; in all its rows that answer is missing",
            "“autumn” has 2 columns that no question asks for, the first is “Salary”; they were not read",
        ]
    );
}

#[test]
fn people_who_answer_again_are_said_and_their_rows_stay() {
    let folder = Folder::new();
    folder.file(
        "spring.csv",
        "e-mail,Town,Age\na@x,Omsk,30\nb@x,Perm,40\na@x,Omsk,30\n,Tver,1\n,Tver,2\n",
    );
    folder.file(
        "autumn.csv",
        "e-mail,Town,Age\nc@x,Omsk,30\nb@x,Perm,41\na@x,Omsk,31\n",
    );
    let read = folder.waves(&panel(&ASKED, &["spring.csv", "autumn.csv"]));
    assert_eq!(read.answers.rows, 8);
    assert_eq!(
        said(&read.notices),
        [
            "“a@x” on line 4 of “spring” has answered before, on line 2 of “spring”; both rows count",
            "2 rows of “autumn” are of people who have answered before, the first is “b@x” on line 3, before on line 3 of “spring”; all rows count",
        ]
    );
}

#[test]
fn a_wave_that_cannot_be_read_leaves_the_others_whole() {
    let folder = Folder::new();
    folder.file("one.csv", "e-mail,Town,Age\na@x,Omsk,30\n");
    let open = format!(
        "e-mail,Town,Age\nb@x,Perm,x\nc@x,\"Perm{}",
        "\n".repeat(300)
    );
    folder.file("two.csv", open);
    folder.file("four.csv", "e-mail,Town,Age\nd@x,Tver,50\n");
    let read = folder.waves(&panel(
        &ASKED,
        &["one.csv", "two.csv", "three.csv", "four.csv"],
    ));
    assert_eq!(answers(&read, 1), ["a@x", "d@x"]);
    assert_eq!(answers(&read, 2), ["Omsk", "Tver"]);
    assert_eq!(answers(&read, 3), ["30", "50"]);
    let rows: Vec<usize> = read.answers.waves.iter().map(|(_, rows)| *rows).collect();
    assert_eq!(rows, [1, 0, 0, 1]);
    assert!(read.waves[1].1.is_err());
    assert!(read.waves[2].1.as_ref().is_err_and(SurveyError::is_gone));
    assert_eq!(read.notices, []);
}

#[test]
fn a_file_that_grew_has_another_source() {
    let folder = Folder::new();
    let panel = panel(&ASKED, &["wave.csv"]);
    folder.file("wave.csv", "e-mail,Town,Age\na@x,Omsk,30\n");
    let before = folder.waves(&panel).waves[0].1.clone().unwrap();
    assert_eq!((before.rows, before.bytes), (1, 28));
    assert_eq!(
        before.hash,
        blake3::hash(b"e-mail,Town,Age\na@x,Omsk,30\n")
            .to_hex()
            .as_str()
    );
    folder.file("wave.csv", "e-mail,Town,Age\na@x,Omsk,30\nb@x,Perm,20\n");
    let after = folder.waves(&panel).waves[0].1.clone().unwrap();
    assert_eq!(after.rows, 2);
    assert_ne!(after.hash, before.hash);
}

#[test]
fn a_path_goes_with_the_project_and_a_lost_file_is_found_beside_it() {
    let folder = Folder::new();
    fs::create_dir(folder.path().join("answers")).unwrap();
    let file = folder.path().join("answers").join("spring.csv");
    fs::write(&file, "Town\nOmsk\n").unwrap();
    let at = Some(folder.path());
    let kept = path_to_keep(&file, at);
    assert_eq!(kept, "answers/spring.csv");
    let source = Source {
        path: kept,
        ..Source::default()
    };
    assert_eq!(path_of(&source, at), file);
    let other = Folder::new();
    assert_eq!(
        path_to_keep(&file, Some(other.path())),
        file.to_string_lossy()
    );
    assert_eq!(path_to_keep(&file, None), file.to_string_lossy());

    fs::rename(&file, folder.path().join("spring.csv")).unwrap();
    let found = find(&source, at, &Agreed::default()).unwrap();
    assert_eq!(
        (found.path, found.moved),
        (folder.path().join("spring.csv"), true)
    );
    let mut moved = panel(&[("Town", QuestionKind::One)], &["spring.csv"]);
    moved.waves = moved
        .waves
        .iter()
        .cloned()
        .map(|wave| touchrank::model::Wave {
            source: source.clone(),
            ..wave
        })
        .collect();
    let read = folder.waves(&moved);
    assert_eq!(answers(&read, 1), ["Omsk"]);
    assert_eq!(read.waves[0].1.as_ref().unwrap().path, "spring.csv");
    let notice = SurveyNotice::Moved {
        wave: "spring".to_owned(),
        path: "spring.csv".to_owned(),
    };
    assert_eq!(read.notices, [notice]);
}
