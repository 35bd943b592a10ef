//! `diff` and `merge`: versions of a project on the command line.

use crate::run::Desk;

/// The worked case as three files: before, and as two people left it.
fn three(mine: &[(&str, &str)], yours: &[(&str, &str)]) -> Desk {
    let desk = Desk::new();
    desk.print(&["import", "table.csv", "base.ron"]);
    for (name, changes) in [("mine.ron", mine), ("yours.ron", yours)] {
        let mut text = desk.read("base.ron");
        for (from, to) in changes {
            assert_eq!(text.matches(from).count(), 1, "{from} in {text}");
            text = text.replace(from, to);
        }
        // Without its last line the file opens as changed by hand, and says so; these are to be clean.
        let body = &text[..text.rfind("// end").unwrap()];
        let hash = blake3::hash(body.as_bytes());
        let text = format!("{body}// end {} {hash}\n", body.len());
        desk.write(name, &text);
    }
    desk
}

const CLEAR: &str = "name: \"Clear price\"";
const SERVICE: &str = "name: \"Service\"";

#[test]
fn diff_prints_a_line_for_each_difference_and_nothing_else() {
    let desk = three(&[(CLEAR, "name: \"Low price\"")], &[]);
    let run = desk.run(&["diff", "base.ron", "mine.ron"]);
    assert_eq!(
        (run.printed.as_str(), run.said.as_str(), run.status),
        (
            "Choice factor “Clear price”, name: “Clear price” → “Low price”\n",
            "",
            0
        )
    );
    assert_eq!(desk.print(&["diff", "base.ron", "yours.ron"]), "");
    assert_eq!(
        desk.print(&["diff", "base.ron", "mine.ron", "--lang", "ru"]),
        "Фактор выбора «Clear price», название: «Clear price» → «Low price»\n"
    );
    let gone = desk.run(&["diff", "base.ron", "nowhere.ron"]);
    assert_eq!((gone.printed.as_str(), gone.status), ("", 1));
    assert!(gone.said.contains("nowhere.ron"), "{gone:?}");
}

#[test]
fn merge_writes_what_both_did_and_says_what_it_took() {
    let desk = three(
        &[(CLEAR, "name: \"Low price\"")],
        &[(SERVICE, "name: \"Kind service\"")],
    );
    let run = desk.run(&["merge", "base.ron", "mine.ron", "yours.ron", "out.ron"]);
    assert_eq!((run.printed.as_str(), run.status), ("", 0));
    assert_eq!(
        run.said,
        "Taken: Choice factor “Service”, name: “Service” → “Kind service”\n"
    );
    assert_eq!(desk.print(&["check", "out.ron"]), "");
    let out = desk.read("out.ron");
    assert!(out.contains("Low price") && out.contains("Kind service"));

    // An existing file is replaced only when that is asked for, ours as well.
    let before = desk.read("mine.ron");
    let refused = desk.run(&["merge", "base.ron", "mine.ron", "yours.ron", "mine.ron"]);
    assert_eq!(refused.status, 1);
    assert!(refused.said.contains("--force"), "{refused:?}");
    assert_eq!(desk.read("mine.ron"), before);
    let forced = desk.run(&[
        "merge",
        "base.ron",
        "mine.ron",
        "yours.ron",
        "mine.ron",
        "--force",
    ]);
    assert_eq!(forced.status, 0);
    assert_eq!(desk.read("mine.ron"), out);
}

#[test]
fn merge_stops_at_a_conflict_until_a_side_is_preferred() {
    let desk = three(
        &[(CLEAR, "name: \"Low price\"")],
        &[(CLEAR, "name: \"Fair price\"")],
    );
    let arguments = ["merge", "base.ron", "mine.ron", "yours.ron", "out.ron"];
    let stopped = desk.run(&arguments);
    assert_eq!((stopped.printed.as_str(), stopped.status), ("", 1));
    let conflict = "Choice factor “Clear price”, name: “Low price” here, “Fair price” there, “Clear price” before";
    assert!(stopped.said.starts_with(conflict), "{stopped:?}");
    assert!(stopped.said.contains("--prefer"), "{stopped:?}");
    assert!(!desk.names().contains(&"out.ron".to_owned()));
    let russian = desk.run_in(&arguments, "ru_RU.UTF-8");
    assert!(
        russian
            .said
            .contains("здесь «Low price», там «Fair price», раньше «Clear price»")
            && russian.said.contains("1 место"),
        "{russian:?}"
    );

    for (side, name) in [("ours", "Low price"), ("theirs", "Fair price")] {
        let out = format!("{side}.ron");
        let run = desk.run(&[
            "merge",
            "base.ron",
            "mine.ron",
            "yours.ron",
            &out,
            "--prefer",
            side,
        ]);
        assert_eq!(run.status, 0, "{run:?}");
        assert!(run.said.contains(conflict), "{run:?}");
        assert!(desk.read(&out).contains(name));
    }
    let wrong = desk.run(&[
        "merge",
        "base.ron",
        "mine.ron",
        "yours.ron",
        "out.ron",
        "--prefer",
        "both",
    ]);
    assert_eq!(wrong.status, 2);
    assert!(wrong.said.contains("ours or theirs"), "{wrong:?}");
}

#[test]
fn both_commands_have_help_in_both_languages() {
    let desk = Desk::new();
    for (command, english, russian) in [
        ("diff", "BEFORE AFTER", "РАНЬШЕ ПОЗЖЕ"),
        ("merge", "BASE OURS THEIRS", "ОСНОВА НАШ ИХ"),
    ] {
        assert!(desk.print(&[command, "--help"]).contains(english));
        let help = desk.print(&[command, "--help", "--lang", "ru"]);
        assert!(help.contains(russian), "{help}");
    }
}
