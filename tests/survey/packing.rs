//! Answers packed into a project read as their file does.

use touchrank::files::survey::{MAX_PACKED, SurveyError, pack};
use touchrank::model::{QuestionKind, Wave};

use super::kit::{Folder, panel};

#[test]
fn a_packed_wave_gives_the_answers_of_its_file() {
    let folder = Folder::new();
    let table =
        "id;Why;Why;Channels\n1;\"line\nand \"\"more\"\"; yes\";x;a, b\n2;;\"\";b\n\n3;=1+1;'y;\n";
    let path = folder.file("wave.csv", table);
    let asked = [
        ("id", QuestionKind::Respondent),
        ("Why", QuestionKind::Text),
        ("Why (2)", QuestionKind::Text),
        ("Channels", QuestionKind::Many { separator: ',' }),
    ];
    let panel = panel(&asked, &["wave.csv"]);
    let from_file = folder.waves(&panel);
    let (source, notices) = pack(&path, "").unwrap();
    assert_eq!(notices.len(), 2, "{notices:?}");
    assert_eq!(source.rows, 3);
    assert_eq!(source.hash, from_file.waves[0].1.as_ref().unwrap().hash);
    let mut packed = panel.clone();
    packed.waves = (panel.waves.iter().cloned())
        .map(|wave| Wave {
            source: source.clone(),
            ..wave
        })
        .collect();
    std::fs::remove_file(path).unwrap();
    let from_project = folder.waves(&packed);
    assert_eq!(from_project.answers, from_file.answers);
    assert_eq!(from_project.waves[0].1.as_ref(), Ok(&source));
    assert_eq!(from_project.notices, []);
}

#[test]
fn what_is_too_large_is_not_packed() {
    let folder = Folder::new();
    let row = format!("{}\n", "x".repeat(1 << 20));
    let path = folder.file(
        "wave.csv",
        "Why\n".to_owned() + &row.repeat((MAX_PACKED >> 20) + 1),
    );
    assert_eq!(pack(&path, ""), Err(SurveyError::TooLargeToPack));
}

#[test]
fn one_column_with_gaps_keeps_its_rows() {
    let folder = Folder::new();
    let path = folder.file("wave.csv", "only\n\"a\"\n\"\"\nb\n");
    let (source, _) = pack(&path, "").unwrap();
    assert_eq!(source.packed.as_deref(), Some("only\na\nb\n"));
}
