//! The list of broken inputs, what stands in a file: ids, cells, numbers, sizes, characters. Each is said at its line in both
//! languages, and what can be mended is, with the original kept.

use crate::broken_kit::{Desk, in_both, line_of, opens, refused, save, says, shop, shop_but};
use crate::broken_list::files_under;
use crate::shop::{SHOP, opened};

const EDITOR: (&str, &str) = (
    "in an editor, or open an earlier state",
    "или откройте прежнее состояние файла",
);

/// A piece of the shop replaced is refused at the line where it stands.
#[track_caller]
fn refused_at_its_line((from, to): (&str, &str), english: &[&str], russian: &[&str]) {
    let text = shop_but(from, to);
    let line = line_of(&text, to);
    let desk = Desk::with(text);
    let said = desk.refusal();
    says(
        &said,
        &[&format!("Line {line}, column"), EDITOR.0],
        &[&format!("Строка {line}, столбец"), EDITOR.1],
    );
    says(&said, english, russian);
}

#[test]
fn double_ids() {
    refused_at_its_line(
        (
            "id: 3, stage: 1, name: \"Page\"",
            "id: 2, stage: 1, name: \"Page\"",
        ),
        &["The id 2 is used twice", "next_id"],
        &["Номер 2 занят дважды", "next_id"],
    );
    refused_at_its_line(
        (
            "id: 5,\n            name: \"Students\"",
            "id: 4,\n            name: \"Students\"",
        ),
        &["The id 4 is used twice"],
        &["Номер 4 занят дважды"],
    );
}

#[test]
fn dangling_ids_are_mended_listed_and_the_original_is_kept() {
    let text = shop_but(
        "        (4, 2, 9),\n",
        "        (4, 2, 9),\n        (4, 22, 9),\n        (44, 2, 1),\n        (44, 22, 9),\n",
    );
    let desk = Desk::with(&text);
    let fresh = desk.open().unwrap();
    assert_eq!(fresh.project, opened(SHOP).project);
    assert!(fresh.unsaved, "it counts as modified");
    let said: Vec<_> = fresh.notices.iter().map(in_both).collect();
    assert_eq!(said.len(), 4, "{said:#?}");
    for (said, (part, english, russian)) in said[1..].iter().zip([
        (
            "(4, 22, 9)",
            "there is no touchpoint 22",
            "точки контакта 22 нет",
        ),
        ("(44, 2, 1)", "there is no factor 44", "фактора 44 нет"),
        (
            "(44, 22, 9)",
            "neither factor 44 nor touchpoint 22",
            "нет ни фактора 44, ни точки контакта 22",
        ),
    ]) {
        let line = line_of(&text, part);
        says(
            said,
            &[
                &format!("Line {line}, column 9"),
                english,
                "as it was until you save",
            ],
            &[
                &format!("Строка {line}, столбец 9"),
                russian,
                "пока вы его не сохраните",
            ],
        );
    }
    let backups = desk.folder.path().join("backups");
    let known = fresh.file.unwrap().on_disk;
    save(&fresh.project, &desk.file, known, Some(&backups)).unwrap();
    assert_eq!(std::fs::read_to_string(&desk.file).unwrap(), shop());
    let kept = files_under(&backups);
    assert_eq!(kept.len(), 1);
    assert_eq!(std::fs::read_to_string(&kept[0]).unwrap(), text);

    // A stage that is not there cannot be made up.
    refused_at_its_line(
        ("stage: 1, name: \"Page\"", "stage: 9, name: \"Page\""),
        &["There is no stage 9"],
        &["Этапа 9 нет"],
    );
}

#[test]
fn a_double_cell() {
    let (project, said, unsaved) = opens(shop_but(
        "        (4, 2, 9),\n",
        "        (4, 2, 9),\n        (4, 2, 9),\n",
    ));
    assert_eq!(project, opened(SHOP).project);
    assert!(unsaved);
    says(
        &said[1],
        &["(4, 2, 9) stands twice"],
        &["(4, 2, 9) стоит дважды"],
    );
    let text = shop_but("(4, 2, 9),\n", "(4, 2, 9),\n        (4, 2, 1),\n");
    let line = line_of(&text, "(4, 2, 1)");
    refused(
        text,
        &[
            &format!("Line {line}, column 9"),
            "two levels, 9 and 1",
            "Delete one",
            EDITOR.0,
        ],
        &[
            &format!("Строка {line}, столбец 9"),
            "два уровня: 9 и 1",
            "Удалите",
            EDITOR.1,
        ],
    );
}

#[test]
fn a_weight_of_minus_one_nan_or_1e999() {
    for (weight, english, russian) in [
        ("-1", "−1 is no weight", "−1 — не вес"),
        ("NaN", "neither NaN nor infinity", "а не NaN"),
        ("1e999", "finite number", "конечное число"),
        ("-inf", "finite number", "конечное число"),
        ("0", "0 lies outside 1…5", "0 вне диапазона 1…5"),
    ] {
        refused_at_its_line(
            ("Some(5.0)", &format!("Some({weight})")),
            &[english],
            &[russian],
        );
    }
}

#[test]
fn a_level_not_of_the_scale() {
    refused_at_its_line(
        ("(4, 2, 9)", "(4, 2, 7)"),
        &["Level 7 is not of the scale 1-3-9"],
        &["Уровня 7 нет в шкале 1-3-9"],
    );
    refused_at_its_line(
        ("(4, 2, 9)", "(4, 2, 100)"),
        &["from 0 to 99"],
        &["от 0 до 99"],
    );
}

#[test]
fn a_million_brackets_within_brackets() {
    for bracket in ["[", "(", "{", "/*", "Some("] {
        let deep = bracket.repeat(1_000_000);
        let text = shop_but(
            "relations: [\n        (4, 2, 9)",
            &format!("relations: {deep}(4, 2, 9)"),
        );
        refused(
            text,
            &["Line ", "Earlier versions…"],
            &["Строка ", "Прежние версии…"],
        );
    }
    let deep = format!("relations: {}", "[".repeat(1_000_000));
    let line = line_of(&shop(), "relations: [");
    refused(
        shop_but(
            "    relations: [\n        (4, 2, 9)",
            &format!("    colours: [],\n    {deep}"),
        ),
        &[&format!("Line {line}")],
        &[&format!("Строка {line}")],
    );
}

#[test]
fn more_cells_than_the_limit() {
    let mut factors = Vec::new();
    let mut touchpoints = Vec::new();
    for id in 100..5_100 {
        factors.push(format!(
            "(id: {id}, name: \"f\", importance: None, note: \"\", excluded: false),\n"
        ));
        let id = id + 10_000;
        touchpoints.push(format!("(id: {id}, stage: 1, name: \"t\", channel: both, note: \"\", must_have: false, excluded: false),\n"));
    }
    let (factors, touchpoints) = (factors.concat(), touchpoints.concat());
    let text = shop_but("    factors: [\n", &format!("    factors: [\n{factors}")).replace(
        "    touchpoints: [\n",
        &format!("    touchpoints: [\n{touchpoints}"),
    );
    refused(
        text,
        &[
            "5,001 factors, 5,002 touchpoints",
            "20,000,000 cells",
            "Divide it",
        ],
        &["5001", "ячеек", "Разделите"],
    );
}

#[test]
fn a_name_of_a_million_characters() {
    let name = "ж".repeat(1_000_000);
    let text = shop_but("name: \"Price\"", &format!("name: \"{name}\""));
    let line = line_of(&text, &name);
    refused(
        text,
        &[
            "1,000,000 characters",
            "500 at most",
            &format!("Line {line}"),
        ],
        &["500", &format!("Строка {line}")],
    );
}

#[test]
fn control_characters() {
    for control in ["\u{7}", "\u{0}", "\\u{1b}", "\u{85}"] {
        refused_at_its_line(
            ("name: \"Price\"", &format!("name: \"Pri{control}ce\"")),
            &["Character 4 is a control character"],
            &["Символ 4"],
        );
    }
}

#[test]
fn bidi_and_zero_width_marks_open_as_they_are_and_are_spelt_out_in_words() {
    let name = "Pri\u{202e}ce\u{200b}";
    let (project, _, unsaved) = opens(shop_but("name: \"Price\"", &format!("name: \"{name}\"")));
    assert_eq!(project.factors.get(0).unwrap().name, name);
    assert!(!unsaved);
    // Saved, they are seen in an editor, and come back.
    let text = touchrank::files::project::to_text(&project);
    assert!(text.contains(r#"name: "Pri\u{202e}ce\u{200b}""#));
    assert_eq!(opened(&text).project, project);
    // A message does not let them turn or hide anything.
    let desk = Desk::named("а\u{202e}nor. мой проект.ron", "");
    for said in desk.refusal() {
        assert!(said.contains("а\\u{202e}nor. мой проект.ron"), "{said}");
        assert!(!said.contains('\u{202e}'));
    }
    refused(
        shop_but("\"2026-11-22\"", "\"2026\u{202e}11-22\""),
        &[r"“2026\u{202e}11-22” is no date"],
        &[r"«2026\u{202e}11-22» — не дата"],
    );
}

#[test]
fn thousands_of_segments_with_thousands_of_references_are_read_in_no_time_that_is_felt() {
    use std::fmt::Write;
    let mut factors = String::new();
    let mut jobs = String::new();
    let mut segments = String::new();
    let all: Vec<String> = (30_000..35_000).map(|id| id.to_string()).collect();
    let all = all.join(",");
    for n in 0..5_000 {
        let (factor, job, segment) = (20_000 + n, 30_000 + n, 40_000 + n);
        let _ = writeln!(
            factors,
            "(id: {factor}, name: \"f\", importance: None, note: \"\", excluded: false),"
        );
        let _ = writeln!(jobs, "(id: {job}, name: \"j\", note: \"\"),");
        let own = if n < 200 { all.as_str() } else { "" };
        let _ = writeln!(
            segments,
            "(id: {segment}, name: \"{n}\", note: \"\", share: None, hue: blue, mark: \"x\", jobs: [{own}], importances: [], \
             judgements: [], relations: [], not_sure: [(20000, 2)]),"
        );
    }
    let text = shop_but("    factors: [\n", &format!("    factors: [\n{factors}")).replace(
        "    jobs: [\n    ],\n    segments: [\n",
        &format!("    jobs: [\n{jobs}    ],\n    segments: [\n{segments}"),
    );
    // A million references to five thousand jobs: one look through the list for each would be felt.
    let (project, said, _) = opens(text);
    assert_eq!((project.segments.len(), project.jobs.len()), (5_001, 5_000));
    assert_eq!(said.len(), 2, "{said:#?}");
    says(&said[1], &["The counter of ids"], &["Счётчик номеров"]);
}
