//! A project comes from anybody: only files of its own folder are read by themselves, and nothing but plain files.

use std::path::Path;

use touchrank::files::survey::{Agreed, SurveyError, find, is_own, outline, read_waves};
use touchrank::model::{Panel, QuestionKind, Source, Wave};

use super::kit::{Folder, answers, panel};

const TOWNS: &str = "Town\nOmsk\n";

fn at(path: impl AsRef<Path>) -> Source {
    Source {
        path: path.as_ref().to_string_lossy().into_owned(),
        ..Source::default()
    }
}

fn asking(path: impl AsRef<Path>) -> Panel {
    let mut panel = panel(&[("Town", QuestionKind::One)], &["wave.csv"]);
    let source = at(path);
    panel.waves = (panel.waves.iter().cloned())
        .map(|wave| Wave {
            source: source.clone(),
            ..wave
        })
        .collect();
    panel
}

#[test]
fn only_names_below_the_project_s_folder_are_its_own() {
    let folder = Some(Path::new("/projects/shop"));
    for own in [
        "answers.csv",
        "answers/spring.csv",
        "ответы/весна 2026.xlsx",
    ] {
        assert!(is_own(&at(own), folder), "{own}");
        // Nobody knows from where, before the project has a file.
        assert!(!is_own(&at(own), None), "{own}");
    }
    for other in [
        "",
        "/etc/passwd",
        "/dev/zero",
        "../answers.csv",
        "answers/../../other.csv",
        "//host/share/answers.csv",
    ] {
        assert!(!is_own(&at(other), folder), "{other}");
    }
    #[cfg(windows)]
    for other in [
        r"\\host\share\answers.csv",
        r"\answers.csv",
        r"C:\answers.csv",
        "C:answers.csv",
        r"\\.\PhysicalDrive0",
        "nul",
        "spring/CON.csv",
    ] {
        assert!(!is_own(&at(other), folder), "{other}");
    }
}

#[test]
fn a_project_put_beside_the_answers_that_it_names_whole_finds_them_in_its_folder() {
    let folder = Some(Path::new("/projects/shop"));
    for own in ["/projects/shop/answers.csv", "/projects/shop/spring/a.csv"] {
        assert!(is_own(&at(own), folder), "{own}");
        assert!(!is_own(&at(own), None), "{own}");
    }
    for other in [
        "/projects/shop",
        "/projects/shop2/answers.csv",
        "/projects/answers.csv",
        "/projects/shop/../answers.csv",
    ] {
        assert!(!is_own(&at(other), folder), "{other}");
    }
    // The folder of a project that was named alone is the one in which the program runs.
    let here = std::env::current_dir().unwrap().join("answers.csv");
    assert!(is_own(&at(&here), Some(Path::new(""))));
    assert!(!is_own(&at("/etc/passwd"), Some(Path::new(""))));
    // As anybody’s project may have it, it is read without a question.
    let folder = Folder::new();
    let file = folder.file("towns.csv", TOWNS);
    let read = folder.waves(&asking(&file));
    assert!(read.waves[0].1.is_ok(), "{:?}", read.waves[0].1);
}

#[test]
fn a_file_outside_is_read_once_a_person_agreed() {
    let folder = Folder::new();
    let elsewhere = Folder::new();
    let file = elsewhere.file("towns.csv", TOWNS);
    let panel = asking(&file);
    let read = folder.waves(&panel);
    assert_eq!(read.waves[0].1, Err(SurveyError::Outside(file.clone())));
    assert_eq!(read.answers.rows, 0);
    let agreed = Agreed::from_iter([&file]);
    let read = read_waves(&panel, Some(folder.path()), &agreed, &mut |_| true).unwrap();
    assert_eq!(answers(&read, 1), ["Omsk"]);
    // Another one there is not meant by that.
    let other = elsewhere.file("other.csv", TOWNS);
    let other = asking(other);
    let read = read_waves(&other, Some(folder.path()), &agreed, &mut |_| true).unwrap();
    assert!(matches!(read.waves[0].1, Err(SurveyError::Outside(_))));
}

#[test]
fn a_file_of_that_name_beside_the_project_is_read_in_place_of_one_outside() {
    let folder = Folder::new();
    folder.file("towns.csv", TOWNS);
    for path in [
        "/home/anna/towns.csv",
        r"C:\Users\Anna\towns.csv",
        "../towns.csv",
    ] {
        let read = folder.waves(&asking(path));
        assert_eq!(answers(&read, 1), ["Omsk"], "{path}");
        assert_eq!(read.waves[0].1.as_ref().unwrap().path, "towns.csv");
    }
}

#[test]
#[cfg(unix)]
fn a_link_out_of_the_folder_is_asked_about_like_what_it_leads_to() {
    use std::os::unix::fs::symlink;
    let folder = Folder::new();
    let elsewhere = Folder::new();
    let file = elsewhere.file("towns.csv", TOWNS);
    let link = folder.path().join("towns.csv");
    symlink(&file, &link).unwrap();
    symlink(elsewhere.path(), folder.path().join("spring")).unwrap();
    for path in ["towns.csv", "spring/towns.csv"] {
        let read = folder.waves(&asking(path));
        let outside = SurveyError::Outside(folder.path().join(path));
        assert_eq!(read.waves[0].1, Err(outside), "{path}");
    }
    // Nor by its name alone.
    let read = folder.waves(&asking("/home/anna/towns.csv"));
    assert!(read.waves[0].1.is_err());
    let found = find(
        &at("towns.csv"),
        Some(folder.path()),
        &Agreed::from_iter([&link]),
    );
    assert_eq!(found.unwrap().path, link);
}

#[test]
#[cfg(unix)]
fn a_device_or_a_pipe_ends_at_once_even_where_somebody_agreed() {
    let folder = Folder::new();
    let pipe = folder.path().join("pipe.csv");
    let made = std::process::Command::new("mkfifo").arg(&pipe).status();
    assert!(made.unwrap().success());
    let agreed = Agreed::from_iter([Path::new("/dev/zero"), &pipe]);
    for path in [Path::new("/dev/zero"), &pipe] {
        let refused = SurveyError::NoFile(path.to_owned());
        assert_eq!(outline(path, "", &mut |_| true), Err(refused.clone()));
        let panel = asking(path);
        let read = read_waves(&panel, Some(folder.path()), &agreed, &mut |_| true).unwrap();
        assert_eq!(read.waves[0].1, Err(refused));
    }
    // The pipe lies in the project's own folder.
    let read = folder.waves(&asking("pipe.csv"));
    assert_eq!(read.waves[0].1, Err(SurveyError::NoFile(pipe)));
}

#[test]
fn what_is_packed_is_text_and_never_guessed_to_be_another_kind() {
    // Each of them would be taken for something else at the head of a file.
    for head in ["\u{feff}Town", "%PDF-1.4", "GIF89a", "{\\rtf1"] {
        let mut panel = asking("");
        panel.waves = (panel.waves.iter().cloned())
            .map(|wave| Wave {
                source: Source {
                    packed: Some(format!("{head},Town\nx,Omsk\n").into()),
                    ..wave.source
                },
                ..wave
            })
            .collect();
        let read = read_waves(&panel, None, &Agreed::default(), &mut |_| true).unwrap();
        assert_eq!(answers(&read, 1), ["Omsk"], "{head}");
    }
}
