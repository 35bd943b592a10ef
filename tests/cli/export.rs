//! `export`: which files it writes, where, over what, and that it writes all of them or none.

use std::collections::BTreeSet;
use std::fs;
use std::io::{Cursor, Read};

use touchrank::edit::{Edit, SegmentEdit, TrackEdit, apply};
use touchrank::files::project::{read, to_text};
use touchrank::i18n::Language;
use touchrank::model::{Project, Track};

use crate::run::{Desk, Run};

/// A desk with the example of the fitness club, which has segments and tracks, in `club.ron`.
fn club(language: &str) -> Desk {
    let desk = Desk::new();
    desk.print(&[
        "new",
        "club.ron",
        "--example",
        "fitness-club",
        "--lang",
        language,
    ]);
    desk
}

/// The names in a folder, sorted.
fn names(desk: &Desk, folder: &str) -> Vec<String> {
    let entries = fs::read_dir(desk.path(folder)).unwrap();
    let mut names: Vec<String> = entries
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

/// The names that a run printed, without the folder.
fn printed(run: &Run, folder: &str) -> Vec<String> {
    let inside = |line: &str| {
        let path = line.strip_prefix(folder).unwrap();
        path.trim_start_matches(['/', '\\']).to_owned()
    };
    run.printed.lines().map(inside).collect()
}

fn export(desk: &Desk, more: &[&str]) -> Run {
    let mut arguments = vec!["export", "club.ron", "--to", "out"];
    arguments.extend(more);
    desk.run(&arguments)
}

#[test]
fn the_tables_are_of_the_whole_and_of_each_segment() {
    let desk = club("en");
    let run = export(&desk, &["--only", "csv", "--lang", "en"]);
    assert_eq!((run.said.as_str(), run.status), ("", 0));
    let found = names(&desk, "out");
    assert_eq!(
        printed(&run, "out").into_iter().collect::<BTreeSet<_>>(),
        found.iter().cloned().collect()
    );
    let project = read(desk.read("club.ron").as_bytes()).unwrap().project;
    let mut expected: Vec<String> = [
        "about these tables.txt",
        "factors.csv",
        "matrix.csv",
        "notes.csv",
        "segments.csv",
        "stability.csv",
        "stages.csv",
        "touchpoints.csv",
        "tracks.csv",
    ]
    .map(str::to_owned)
    .into();
    for segment in project.segments.iter() {
        for table in ["matrix", "touchpoints", "factors", "stages", "stability"] {
            expected.push(format!("{table} – {}.csv", segment.name));
        }
    }
    expected.sort();
    assert_eq!(found, expected);

    // The matrix of a segment reads back with the figures that the segment has in the project.
    let of = ["--segment", "Just run"];
    let scores = desk.print(&[&["scores", "club.ron"][..], &of].concat());
    let back = desk.run(&["scores", "out/matrix – Just run.csv"]);
    let ranked = |table: &str| -> BTreeSet<String> {
        let row = |line: &str| {
            let fields: Vec<&str> = line.split(',').collect();
            format!("{} {} {}", fields[0], fields[1], fields[4])
        };
        table.lines().map(row).collect()
    };
    assert_eq!(ranked(&back.printed), ranked(&scores));
    let mut figures = desk.read("out/touchpoints – Just run.csv");
    assert_eq!(figures.lines().count(), scores.lines().count());
    assert_ne!(figures, desk.read("out/touchpoints.csv"));
    assert_eq!(figures.remove(0), '\u{feff}');
}

#[test]
fn how_sure_classes_are_is_exported_as_the_command_prints_it() {
    let desk = club("en");
    let run = export(&desk, &["--only", "csv", "--lang", "en"]);
    assert_eq!(run.status, 0, "{run:?}");
    for (segment, file) in [
        (None, "out/stability.csv"),
        (Some("Just run"), "out/stability – Just run.csv"),
    ] {
        let mut command = vec!["stability", "club.ron", "--samples", "10000", "--seed", "1"];
        if let Some(segment) = segment {
            command.extend(["--segment", segment]);
        }
        let printed = table(&desk.print(&command));
        let exported = table(&desk.read(file));
        assert_eq!(exported[0][..3], ["What", "Name", "Stage"]);
        // What both have, by their columns: name, score, the three classes, first, top, ranks, mean score.
        let of = |row: &[String], columns: &[usize]| -> Vec<String> {
            columns.iter().map(|at| row[*at].clone()).collect()
        };
        let from_command: Vec<_> = (printed[1..].iter())
            .map(|row| of(row, &[0, 1, 4, 5, 6, 7, 8, 9, 10, 11, 12]))
            .collect();
        let touchpoints = exported.iter().filter(|row| row[0] == "Touchpoint");
        let from_export: Vec<_> = touchpoints
            .map(|row| of(row, &[1, 5, 8, 9, 10, 14, 15, 11, 12, 13, 16]))
            .collect();
        assert_eq!(from_export, from_command);
        let kinds: BTreeSet<&str> = exported[1..].iter().map(|row| row[0].as_str()).collect();
        assert_eq!(
            kinds,
            BTreeSet::from(["Choice factor", "Stage", "Touchpoint"])
        );
    }
    let about = desk.read("out/about these tables.txt");
    assert!(
        about.contains("touchpoints’ classes are unsettled.\r\n"),
        "{about}"
    );
    assert!(about.contains("10,000 samples from seed 1. Every importance moves"));
}

#[test]
fn of_a_project_without_ratings_nothing_says_how_sure_it_is() {
    let desk = Desk::new();
    desk.write(
        "empty.csv",
        "factor,importance,Ad,Shop\nPrice,5,,\nTaste,4,,\n",
    );
    let more = ["--only", "csv", "--lang", "en"];
    desk.print(&["import", "empty.csv", "empty.ron", "--lang", "en"]);
    desk.print(&[&["export", "empty.ron", "--to", "out"][..], &more].concat());
    assert!(!names(&desk, "out").contains(&"stability.csv".to_owned()));
    assert!(!desk.read("out/about these tables.txt").contains("samples"));
}

/// The fields of a table, quoted or not.
fn table(text: &str) -> Vec<Vec<String>> {
    let text = text.trim_start_matches('\u{feff}');
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .from_reader(text.as_bytes());
    let rows = reader.records();
    rows.map(|row| row.unwrap().iter().map(str::to_owned).collect())
        .collect()
}

#[test]
fn one_segment_alone_is_named_in_its_files() {
    let desk = club("ru");
    let project = read(desk.read("club.ron").as_bytes()).unwrap().project;
    let segment = project.segments.iter().next().unwrap().name.clone();
    let more = ["--only", "csv", "--lang", "ru", "--segment", &segment];
    let run = export(&desk, &more);
    assert_eq!(run.status, 0, "{run:?}");
    let expected = [
        format!("матрица – {segment}.csv"),
        format!("точки контакта – {segment}.csv"),
        format!("факторы – {segment}.csv"),
        format!("этапы – {segment}.csv"),
        format!("устойчивость – {segment}.csv"),
        "сегменты.csv".to_owned(),
        "заметки.csv".to_owned(),
        "треки.csv".to_owned(),
        "об этих таблицах.txt".to_owned(),
    ];
    assert_eq!(printed(&run, "out"), expected);
    let refused = export(&desk, &["--segment", "никто"]);
    assert_eq!((refused.printed.as_str(), refused.status), ("", 1));
}

#[test]
fn every_kind_has_its_files_in_both_languages() {
    for (language, pages, of_track) in [
        (
            "en",
            ["Priorities", "Matrix", "Journey map", "Full report"],
            "Track – ",
        ),
        (
            "ru",
            ["Приоритеты", "Матрица", "Карта пути", "Полный отчёт"],
            "Трек – ",
        ),
    ] {
        let desk = club(language);
        let project = read(desk.read("club.ron").as_bytes()).unwrap().project;
        let run = export(&desk, &["--lang", language]);
        assert_eq!((run.said.as_str(), run.status), ("", 0), "{run:?}");
        let found = names(&desk, "out");
        for ending in ["pdf", "svg", "png"] {
            for page in pages {
                let there = found.contains(&format!("{page}.{ending}"));
                let only_pdf = page == pages[3] && ending != "pdf";
                assert_eq!(there, !only_pdf, "{page}.{ending} in {found:?}");
            }
        }
        for track in project.tracks.iter() {
            for ending in ["pdf", "svg", "png", "md"] {
                let name = format!("{of_track}{}.{ending}", track.name);
                assert!(found.contains(&name), "{name} in {found:?}");
            }
        }
        let workbook = format!("{}.xlsx", project.about.name);
        assert!(found.contains(&workbook), "{found:?}");
        for name in &found {
            let bytes = fs::read(desk.path("out").join(name)).unwrap();
            let begins = match name.rsplit('.').next().unwrap() {
                "pdf" => b"%PDF".as_slice(),
                "png" => b"\x89PNG",
                "xlsx" => b"PK\x03\x04",
                "svg" => b"<svg",
                "md" => b"```mermaid",
                _ => b"\xef\xbb\xbf",
            };
            let start = &bytes[..bytes.len().min(2000)];
            let has = start.windows(begins.len()).any(|part| part == begins);
            assert!(has, "{name}");
        }
    }
}

#[test]
fn an_export_writes_all_of_its_files_or_none() {
    let desk = Desk::new();
    let only = ["--only", "csv"];
    let run = |more: &[&str]| {
        let arguments = ["export", "table.csv", "--to", "out"];
        desk.run(&[&arguments[..], &only, more].concat())
    };
    fs::create_dir(desk.path("out")).unwrap();
    desk.write("out/factors.csv", "precious");
    let refused = run(&[]);
    assert_eq!((refused.printed.as_str(), refused.status), ("", 1));
    assert!(
        refused.said.contains("factors.csv") && refused.said.contains("--force"),
        "{refused:?}"
    );
    assert_eq!(desk.read("out/factors.csv"), "precious");
    assert_eq!(names(&desk, "out"), ["factors.csv"]);

    // A folder under the name of a file that comes late.
    fs::create_dir(desk.path("out/stages.csv")).unwrap();
    let refused = run(&["--force"]);
    assert_eq!(refused.status, 1, "{refused:?}");
    assert_eq!(desk.read("out/factors.csv"), "precious");
    assert_eq!(names(&desk, "out"), ["factors.csv", "stages.csv"]);

    fs::remove_dir(desk.path("out/stages.csv")).unwrap();
    assert_eq!(run(&["--force"]).status, 0);
    assert!(desk.read("out/factors.csv").contains("Clear price"));
    assert_eq!(names(&desk, "out").len(), 9);
}

#[test]
fn a_folder_that_was_made_for_nothing_goes_again() {
    let desk = Desk::new();
    desk.write("plain", "a file");
    for (to, expected) in [("plain", "“plain”"), ("plain/deep", "“plain/deep”")] {
        let run = desk.run(&["export", "table.csv", "--to", to, "--only", "csv"]);
        assert_eq!(run.status, 1, "{run:?}");
        assert!(run.said.contains(expected), "{run:?}");
    }
    // A table has no tracks.
    let run = desk.run(&["export", "table.csv", "--to", "a/b", "--only", "mermaid"]);
    assert_eq!(run.status, 1, "{run:?}");
    assert!(run.said.contains("nothing of what was chosen"), "{run:?}");
    assert_eq!(desk.names(), ["plain", "table.csv"]);
    let run = desk.run(&["export", "table.csv", "--to", "a/b", "--only", "csv"]);
    assert_eq!(run.status, 0, "{run:?}");
}

#[test]
fn an_archive_holds_the_same_files_and_is_the_same_on_the_same_day() {
    let desk = club("ru");
    let more = ["--only", "csv", "--lang", "ru", "--date", "2026-11-22"];
    let folder = export(&desk, &more);
    let zip = |to: &str, more: &[&str]| {
        let arguments = ["export", "club.ron", "--to", to];
        desk.run(&[&arguments[..], more].concat())
    };
    let run = zip("Клуб.zip", &more);
    assert_eq!(
        (run.printed.as_str(), run.status),
        ("Клуб.zip\n", 0),
        "{run:?}"
    );
    let bytes = fs::read(desk.path("Клуб.zip")).unwrap();
    let mut archive = zip::ZipArchive::new(Cursor::new(&bytes)).unwrap();
    let mut inside = Vec::new();
    for at in 0..archive.len() {
        let mut file = archive.by_index(at).unwrap();
        let mut content = Vec::new();
        file.read_to_end(&mut content).unwrap();
        let name = file.name().unwrap().into_owned();
        assert_eq!(content, fs::read(desk.path("out").join(&name)).unwrap());
        inside.push(name);
    }
    assert_eq!(inside, printed(&folder, "out"));
    // The mark of UTF-8 names is bit 11 of the flags, which are the fourth field of a file's head.
    assert_eq!(&bytes[..4], b"PK\x03\x04");
    assert_eq!(bytes[7] & 8, 8);

    let refused = zip("Клуб.zip", &more);
    assert_eq!(refused.status, 1, "{refused:?}");
    assert!(refused.said.contains("Клуб.zip"), "{refused:?}");
    assert_eq!(zip("again.zip", &more).status, 0);
    assert_eq!(fs::read(desk.path("again.zip")).unwrap(), bytes);
    let tomorrow = [
        "--only",
        "csv",
        "--lang",
        "ru",
        "--date",
        "2026-11-23",
        "--force",
    ];
    assert_eq!(zip("again.zip", &tomorrow).status, 0);
    assert_ne!(fs::read(desk.path("again.zip")).unwrap(), bytes);
}

#[test]
fn wrong_kinds_sheets_and_days_are_wrong_usage() {
    let desk = Desk::new();
    for (option, value) in [
        ("--only", "csv,holograms"),
        ("--only", ""),
        ("--paper", "a5"),
        ("--date", "22.11.2026"),
        ("--csv", "plain"),
    ] {
        let run = desk.run(&["export", "table.csv", "--to", "out", option, value]);
        assert_eq!((run.printed.as_str(), run.status), ("", 2), "{run:?}");
        assert!(run.said.contains(option), "{run:?}");
    }
    assert!(!desk.path("out").exists());
}

/// A project whose names are bad names for files.
fn nasty() -> Project {
    let mut project = Project::named("CON");
    for name in ["a/b", "a:b", "..", "A B", "nul", &"ж".repeat(200), "=1+1"] {
        let add = SegmentEdit::Add(name.to_owned());
        apply(&mut project, &Edit::Segment(add)).unwrap();
    }
    let segment = project.segments.get(0).unwrap().id;
    for name in ["Путь/1", "Путь 1", "путь: 1", "aux"] {
        let track = Box::new(Track::of(segment, name));
        apply(&mut project, &Edit::Track(TrackEdit::Add(track))).unwrap();
    }
    project
}

#[test]
fn names_that_no_system_takes_become_names_that_all_take() {
    let desk = Desk::new();
    desk.write("club.ron", &to_text(&nasty()));
    let run = export(&desk, &["--only", "csv,mermaid", "--lang", "ru"]);
    assert_eq!(run.status, 0, "{run:?}");
    let found = names(&desk, "out");
    assert_eq!(found.len(), run.printed.lines().count());
    let folded: BTreeSet<String> = found.iter().map(|name| name.to_lowercase()).collect();
    assert_eq!(folded.len(), found.len());
    for name in &found {
        assert!(name.chars().count() <= 120, "{name}");
        assert!(
            !name.contains(['/', '\\', ':', '*', '?', '"', '<', '>', '|']),
            "{name}"
        );
    }
    assert!(found.contains(&"Трек – Путь 1.md".to_owned()), "{found:?}");
    assert!(
        found.contains(&"Трек – путь 1 (3).md".to_owned()),
        "{found:?}"
    );
    assert!(
        found.contains(&"матрица – a b (2).csv".to_owned()),
        "{found:?}"
    );
}

#[test]
fn characters_that_no_page_can_show_are_named() {
    let desk = Desk::new();
    desk.write("club.ron", &to_text(&Project::named("Кафе 北京")));
    let pages = export(&desk, &["--only", "pdf", "--lang", "ru"]);
    assert_eq!(pages.status, 0, "{pages:?}");
    assert!(
        pages
            .said
            .contains("В шрифте страниц нет этих знаков, вместо них рамки: 京 北"),
        "{pages:?}"
    );
    let tables = export(&desk, &["--only", "csv", "--force"]);
    assert_eq!((tables.status, tables.said.as_str()), (0, ""));
}

#[test]
fn words_of_both_languages_say_how_to_call_it() {
    let desk = Desk::new();
    for language in Language::ALL {
        let help = desk.print(&["export", "--help", "--lang", language.code()]);
        for word in [
            "--only",
            "mermaid",
            "--paper",
            "--date",
            ".zip",
            "--segment",
        ] {
            assert!(help.contains(word), "{word} in {help}");
        }
    }
}
