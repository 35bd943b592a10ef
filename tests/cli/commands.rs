//! Each command: what it prints, says, writes and returns, in both languages.

use std::io::Read;
use std::process::Stdio;

use crate::run::{Desk, WORKED};

#[test]
fn a_new_project_is_sound_and_never_replaces_a_file_unasked() {
    let desk = Desk::new();
    assert_eq!(desk.print(&["new", "Кафе у парка.ron", "--lang", "ru"]), "");
    let text = desk.read("Кафе у парка.ron");
    assert!(text.starts_with("// Touchrank project, format 5\n"));
    assert!(
        text.contains("Кафе у парка") && text.contains("language: ru"),
        "{text}"
    );
    assert_eq!(desk.print(&["check", "Кафе у парка.ron"]), "");

    desk.write("mine.ron", "precious");
    let refused = desk.run(&["new", "mine.ron"]);
    assert_eq!(refused.status, 1);
    assert!(
        refused.said.contains("mine.ron") && refused.said.contains("--force"),
        "{refused:?}"
    );
    assert_eq!(desk.read("mine.ron"), "precious");
    desk.print(&["new", "mine.ron", "--force"]);
    assert_eq!(desk.print(&["check", "mine.ron"]), "");
    assert_eq!(desk.names(), ["mine.ron", "table.csv", "Кафе у парка.ron"]);
}

#[test]
fn every_example_can_be_written_in_both_languages() {
    let desk = Desk::new();
    let list = desk.print(&["new", "--list"]);
    let names: Vec<&str> = list
        .lines()
        .filter_map(|line| line.split('\t').next())
        .collect();
    assert!(names.len() >= 4, "{list}");
    for name in names {
        for language in ["en", "ru"] {
            let file = format!("{name}.{language}.ron");
            desk.print(&["new", &file, "--example", name, "--lang", language]);
            assert_eq!(desk.print(&["check", &file]), "", "{file}");
        }
    }
    let wrong = desk.run(&["new", "x.ron", "--example", "bakery"]);
    assert_eq!(wrong.status, 2);
    assert!(
        wrong.said.contains("bakery") && wrong.said.contains("restaurant"),
        "{wrong:?}"
    );
}

#[test]
fn a_segment_has_scores_of_its_own() {
    let desk = Desk::new();
    desk.print(&["new", "r.ron", "--example", "restaurant", "--lang", "en"]);
    let whole = desk.print(&["scores", "r.ron"]);
    let heavy = desk.print(&["scores", "r.ron", "--segment", "Heavy users"]);
    assert_ne!(whole, heavy);
    assert_eq!(whole.lines().count(), heavy.lines().count());
    let factors = desk.print(&[
        "scores",
        "r.ron",
        "--segment",
        "Heavy users",
        "--of",
        "factors",
    ]);
    // Mean importance of cleanness among heavy users in the survey, 3.9643, rounded.
    assert!(
        factors.lines().any(|line| line.contains(",3.96,")),
        "{factors}"
    );
    let wrong = desk.run(&["scores", "r.ron", "--segment", "Nobody"]);
    assert_eq!(wrong.status, 1);
    assert!(
        wrong.said.contains("Nobody") && wrong.said.contains("Heavy users"),
        "{wrong:?}"
    );
}

#[test]
fn a_broken_table_is_refused_in_the_language_of_the_person_and_leaves_nothing() {
    let desk = Desk::new();
    desk.write(
        "broken.csv",
        "factor,importance,Search ad\nClear price,5,7\n",
    );
    let english = desk.run(&["import", "broken.csv", "p.ron"]);
    assert_eq!((english.printed.as_str(), english.status), ("", 1));
    assert!(
        english
            .said
            .contains("broken.csv: C2, “Clear price” × “Search ad”: “7” is not a level"),
        "{english:?}"
    );
    for russian in [
        desk.run_in(&["import", "broken.csv", "p.ron"], "ru_RU.UTF-8"),
        desk.run(&["import", "broken.csv", "p.ron", "--lang", "ru"]),
        desk.run_in(&["scores", "broken.csv"], "ru_RU.UTF-8"),
    ] {
        assert_eq!(russian.status, 1);
        assert!(
            russian.said.contains("«7» — не уровень шкалы 1-3-9"),
            "{russian:?}"
        );
    }
    assert_eq!(desk.names(), ["broken.csv", "table.csv"]);
}

#[test]
fn weights_beyond_five_are_refused_with_their_row_unless_taken_as_they_are() {
    let desk = Desk::new();
    desk.write("ten.csv", "factor,importance,A\nClear price,10,9\n");
    let refused = desk.run(&["import", "ten.csv", "p.ron"]);
    assert_eq!(refused.status, 1);
    assert!(
        refused.said.contains("B2") && refused.said.contains("--weights as-is"),
        "{refused:?}"
    );
    desk.print(&["import", "ten.csv", "p.ron", "--weights", "as-is"]);
    assert!(desk.print(&["scores", "p.ron"]).contains(",90,"));
}

#[test]
fn what_an_import_made_of_the_input_is_said_and_the_result_stays_clean() {
    let desk = Desk::new();
    desk.write("shop.csv", "фактор;вес;Сайт\nЦена;4,5;9\nСлава;;1\n");
    let run = desk.run_in(&["scores", "shop.csv"], "ru_RU.UTF-8");
    assert_eq!(run.status, 0);
    assert!(run.printed.starts_with("rank,touchpoint"), "{run:?}");
    assert!(
        run.said.contains("1 число записано") && run.said.contains("Слава"),
        "{run:?}"
    );
}

#[test]
fn check_names_file_line_and_column_and_changes_nothing() {
    let desk = Desk::new();
    desk.print(&["import", "table.csv", "good.ron"]);
    let broken = desk
        .read("good.ron")
        .replace("    next_id:", "    next_ids:");
    desk.write("broken.ron", &broken);
    desk.write("newer.ron", "// Touchrank project, format 99\n()\n");
    let run = desk.run(&["check", "good.ron", "broken.ron", "newer.ron", "gone.ron"]);
    assert_eq!(run.status, 1);
    let lines: Vec<&str> = run.printed.lines().collect();
    assert_eq!(lines.len(), 3, "{run:?}");
    let line = 1 + broken
        .lines()
        .position(|line| line.contains("next_ids"))
        .unwrap();
    assert!(
        lines[0].starts_with(&format!("broken.ron:{line}:")),
        "{run:?}"
    );
    assert!(
        lines[1].starts_with("newer.ron:") && lines[1].contains("99"),
        "{run:?}"
    );
    assert!(lines[2].starts_with("gone.ron:"), "{run:?}");
    assert_eq!(desk.read("broken.ron"), broken);
    let russian = desk.run_in(&["check", "newer.ron"], "ru_RU.UTF-8");
    assert!(russian.printed.contains("формат"), "{russian:?}");
}

#[test]
fn an_export_for_people_comes_back_by_import() {
    let desk = Desk::new();
    desk.print(&["import", "table.csv", "p.ron"]);
    let scores = desk.print(&["scores", "p.ron"]);
    desk.print(&[
        "export", "p.ron", "--to", "en", "--lang", "en", "--only", "csv",
    ]);
    let matrix = desk.read("en/matrix.csv");
    assert!(
        matrix.starts_with("\u{feff}\"stage\",\"\",\"Need\",\"Need\",\"Choice\",\"Choice\"\r\n"),
        "{matrix}"
    );
    assert_eq!(desk.print(&["scores", "en/matrix.csv"]), scores);

    let run = desk.run(&[
        "export", "p.ron", "--to", "ru", "--lang", "ru", "--csv", "excel-ru", "--only", "csv",
    ]);
    assert_eq!(run.printed.lines().count(), 9, "{run:?}");
    let touchpoints = desk.read("ru/точки контакта.csv");
    assert!(
        touchpoints.starts_with("\u{feff}\"Ранг\";\"Точка контакта\";"),
        "{touchpoints}"
    );
    assert!(
        touchpoints.contains("\"59\";\"0,3641975308641975"),
        "{touchpoints}"
    );
    assert!(touchpoints.contains("\"критическая\""), "{touchpoints}");
    let back = desk.run(&["scores", "ru/матрица.csv"]);
    assert_eq!((back.printed, back.status), (scores, 0));
    assert!(desk.read("ru/об этих таблицах.txt").contains("мнение"));
}

#[test]
fn wrong_usage_is_said_in_both_languages_and_ends_with_2() {
    let desk = Desk::new();
    for (arguments, english, russian) in [
        (
            vec!["import", "table.csv"],
            "Missing: <OUT>",
            "Не хватает: <OUT>",
        ),
        (
            vec!["scores", "table.csv", "--of", "x"],
            "“x” does not suit --of",
            "«x» не подходит для --of",
        ),
        (
            vec!["scores", "table.csv", "--scale", "1"],
            "1-3-9 (default)",
            "1-3-9 (по умолчанию)",
        ),
        (
            vec!["scores", "table.csv", "--fast"],
            "“--fast”",
            "«--fast»",
        ),
        (
            vec!["export", "table.csv", "--to"],
            "--to <TO> needs a value",
            "Для --to <TO> нужно значение",
        ),
        (
            vec!["new", "--list", "--force"],
            "do not go together",
            "вместе не используются",
        ),
        (
            vec!["scroes"],
            "neither a command nor a file",
            "не команда и не файл",
        ),
    ] {
        for (locale, expected) in [("C", english), ("ru_RU.UTF-8", russian)] {
            let run = desk.run_in(&arguments, locale);
            assert_eq!((run.printed.as_str(), run.status), ("", 2), "{run:?}");
            assert!(run.said.contains(expected), "{run:?} lacks {expected:?}");
            assert!(run.said.contains("--help"), "{run:?}");
        }
    }
    desk.print(&["import", "table.csv", "p.ron"]);
    let run = desk.run(&["scores", "p.ron", "--scale", "1-3-5"]);
    assert_eq!(run.status, 2, "{run:?}");
}

#[test]
fn help_names_every_command_in_both_languages() {
    let desk = Desk::new();
    let english = desk.print(&["--help"]);
    let russian = desk.print(&["--help", "--lang", "ru"]);
    for command in ["new", "import", "check", "scores", "export"] {
        assert!(english.contains(command) && russian.contains(command));
        let help = desk.print(&[command, "--help"]);
        assert!(
            help.contains("Usage:") && help.contains(&format!("touchrank {command}")),
            "{help}"
        );
        assert!(
            desk.run_in(&[command, "-h"], "ru_RU.UTF-8")
                .printed
                .contains("Вызов:")
        );
    }
    assert!(desk.print(&["--version"]).starts_with("touchrank "));
}

#[test]
fn a_file_is_known_by_its_first_line_whatever_its_name() {
    let desk = Desk::new();
    desk.print(&["import", "table.csv", "p.ron"]);
    desk.write("project.txt", &desk.read("p.ron"));
    assert_eq!(
        desk.print(&["scores", "project.txt"]),
        desk.print(&["scores", "p.ron"])
    );
    desk.write("table", WORKED);
    assert_eq!(
        desk.print(&["scores", "table"]),
        desk.print(&["scores", "p.ron"])
    );
    let refused = desk.run(&["scores", "gone.csv"]);
    assert_eq!(refused.status, 1);
    assert!(refused.said.contains("gone.csv"), "{refused:?}");
    desk.write("table.ron", WORKED);
    let refused = desk.run(&["scores", "table.ron"]);
    assert!(
        refused.status == 1 && refused.said.contains("import"),
        "{refused:?}"
    );
}

#[test]
fn a_reader_that_closes_the_pipe_is_no_error() {
    let desk = Desk::new();
    let columns: Vec<String> = (0..5000)
        .map(|n| format!("Touchpoint number {n}"))
        .collect();
    let cells = ",9".repeat(5000);
    desk.write(
        "wide.csv",
        &format!("factor,importance,{}\nx,5{cells}\n", columns.join(",")),
    );
    let mut child = desk
        .command(&["scores", "wide.csv"], "C")
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut first = [0; 4];
    child.stdout.take().unwrap().read_exact(&mut first).unwrap();
    let mut said = String::new();
    child
        .stderr
        .take()
        .unwrap()
        .read_to_string(&mut said)
        .unwrap();
    assert_eq!((&first, said.as_str()), (b"rank", ""));
    assert!(child.wait().unwrap().success());
}
