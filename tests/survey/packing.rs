//! Answers packed into a project read as their file does.

use touchrank::files::survey::{MAX_PACKED, SurveyError, pack};
use touchrank::model::{QuestionKind, Wave};

use super::kit::{Folder, answers, panel, said};

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

#[test]
fn answers_whose_packing_is_damaged_are_refused_or_said_and_leave_the_others() {
    let folder = Folder::new();
    folder.file("good.csv", "Town\nTver\n");
    let read = |packed: &str| {
        let asked = [("Town", QuestionKind::One)];
        let mut panel = panel(&asked, &["packed.csv", "good.csv"]);
        panel.waves = (panel.waves.iter().cloned())
            .map(|mut wave| {
                if wave.name == "packed" {
                    wave.source.packed = Some(packed.into());
                }
                wave
            })
            .collect();
        folder.waves(&panel)
    };
    let open = format!("Town\nOmsk\n\"Perm\n{}", "x\n".repeat(300));
    let wide = vec!["x"; 201].join(",") + "\n1\n";
    for (packed, refusal) in [
        ("", SurveyError::Empty),
        (open.as_str(), SurveyError::OpenQuote { line: 3 }),
        (wide.as_str(), SurveyError::TooManyColumns(201)),
    ] {
        let read = read(packed);
        assert_eq!(read.waves[0].1, Err(refusal));
        assert_eq!(answers(&read, 1), ["Tver"]);
    }
    // What is cut off within a row is left out with a word.
    let cut = read("Town,Age\nOmsk,30\nPe");
    assert_eq!(answers(&cut, 1), ["Omsk", "Tver"]);
    assert!(
        said(&cut.notices).iter().any(|it| it.contains("line 3")),
        "{:?}",
        said(&cut.notices)
    );
}
