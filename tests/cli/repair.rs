//! `repair`: what can be mended is mended in a new file, the damaged one stays, and what cannot be is said.

use crate::run::Desk;

/// A new project of the restaurant with two relations too many: one of nothing, one that stands already.
fn damaged(desk: &Desk) -> (String, String) {
    desk.print(&[
        "new",
        "sound.ron",
        "--example",
        "restaurant",
        "--lang",
        "en",
    ]);
    let sound = desk.read("sound.ron");
    let list = "\n    relations: [\n";
    let at = sound.find(list).unwrap() + list.len();
    let first = sound[at..].split_inclusive('\n').next().unwrap();
    let text = format!(
        "{}{first}        (4000, 4001, 9),\n{}",
        &sound[..at],
        &sound[at..]
    );
    desk.write("damaged.ron", &text);
    (sound, text)
}

#[test]
fn what_can_be_mended_is_written_as_another_file_and_listed() {
    for (language, double, dangling, done) in [
        (
            "en",
            "stands twice.",
            "neither factor 4000 nor touchpoint 4001",
            "The mended project is in",
        ),
        (
            "ru",
            "стоит дважды.",
            "нет ни фактора 4000, ни точки контакта 4001",
            "Исправленный проект — в",
        ),
    ] {
        let desk = Desk::new();
        let (sound, damaged) = damaged(&desk);
        let run = desk.run(&["repair", "damaged.ron", "mended.ron", "--lang", language]);
        assert_eq!(run.status, 0, "{run:?}");
        let lines: Vec<&str> = run.printed.lines().collect();
        assert_eq!(lines.len(), 2, "{run:?}");
        assert!(lines.iter().all(|line| line.starts_with("damaged.ron:")));
        assert!(
            run.printed.contains(double) && run.printed.contains(dangling),
            "{run:?}"
        );
        assert!(run.said.contains(done), "{run:?}");
        assert_eq!(desk.read("mended.ron"), sound);
        assert_eq!(desk.read("damaged.ron"), damaged);
        assert_eq!(desk.print(&["check", "mended.ron"]), "");
    }
}

#[test]
fn what_cannot_be_mended_is_said_and_nothing_is_written() {
    for (language, why, next) in [
        ("en", "ends in the middle", "cannot be mended"),
        ("ru", "обрывается на середине", "нельзя исправить"),
    ] {
        let desk = Desk::new();
        let (sound, _) = damaged(&desk);
        desk.write("cut.ron", &sound[..sound.len() / 2]);
        let run = desk.run(&["repair", "cut.ron", "out.ron", "--lang", language]);
        assert_eq!(run.status, 1, "{run:?}");
        assert!(
            run.printed.starts_with("cut.ron:") && run.printed.contains(why),
            "{run:?}"
        );
        assert!(run.said.contains(next), "{run:?}");
        assert!(!desk.names().contains(&"out.ron".to_owned()));
    }
}

#[test]
fn nothing_is_replaced_unasked_and_the_damaged_file_never() {
    let desk = Desk::new();
    let (sound, damaged) = damaged(&desk);
    desk.write("there.ron", "precious");
    let run = desk.run(&["repair", "damaged.ron", "there.ron"]);
    assert_eq!((run.status, run.printed.as_str()), (1, ""), "{run:?}");
    assert!(run.said.contains("--force"), "{run:?}");
    assert_eq!(desk.read("there.ron"), "precious");
    assert_eq!(
        desk.run(&["repair", "damaged.ron", "there.ron", "--force"])
            .status,
        0
    );
    assert_eq!(desk.read("there.ron"), sound);
    let run = desk.run(&["repair", "damaged.ron", "./damaged.ron", "--force"]);
    assert_eq!(run.status, 2, "{run:?}");
    assert_eq!(desk.read("damaged.ron"), damaged);
}

#[test]
fn a_sound_file_needs_nothing_and_an_older_one_becomes_today_s() {
    let desk = Desk::new();
    let (sound, _) = damaged(&desk);
    let run = desk.run(&["repair", "sound.ron", "again.ron"]);
    assert_eq!((run.status, run.printed.as_str()), (0, ""), "{run:?}");
    assert!(run.said.contains("Nothing had to be mended"), "{run:?}");
    assert_eq!(desk.read("again.ron"), sound);
    let old = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/corpus/1/agency.en.ron");
    assert_eq!(desk.run(&["repair", old, "agency.ron"]).status, 0);
    assert_eq!(desk.print(&["check", "agency.ron"]), "");
}

#[test]
fn a_level_on_a_ballot_of_what_is_not_there_is_left_out_and_said() {
    for (language, dangling) in [
        ("en", "there is no touchpoint 4001"),
        ("ru", "точки контакта 4001 нет"),
    ] {
        let desk = Desk::new();
        let (sound, _) = damaged(&desk);
        let ballot = "    ballots: [\n        (\n            id: 3999,\n            rater: \"Anna\",\n            \
                      source: \"\",\n            date: None,\n            is_in: true,\n            levels: [\n";
        let factor = sound.split("\n    relations: [\n        (").nth(1).unwrap();
        let factor = factor.split(',').next().unwrap();
        let level = format!("                ({factor}, 4001, 9),\n");
        let rest = "            ],\n        ),\n";
        let counter = sound.lines().find(|line| line.contains("next_id")).unwrap();
        let text = (sound.replace(counter, "    next_id: 5000,"))
            .replace("    ballots: [\n", &format!("{ballot}{level}{rest}"));
        desk.write("damaged.ron", &text);
        let run = desk.run(&["repair", "damaged.ron", "mended.ron", "--lang", language]);
        assert_eq!(run.status, 0, "{run:?}");
        assert!(run.printed.contains(dangling), "{run:?}");
        let line = text.lines().position(|line| line.contains("4001")).unwrap() + 1;
        let place = format!("damaged.ron:{line}:17:");
        assert!(run.printed.starts_with(&place), "{run:?}");
        let mended = desk.read("mended.ron");
        assert!(mended.contains(&format!("{ballot}{rest}")), "{mended}");
        assert_eq!(desk.print(&["check", "mended.ron"]), "");
    }
}
