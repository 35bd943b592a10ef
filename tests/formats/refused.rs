//! What is mended or refused: with a word, at its place, in both languages.

use touchrank::files::project::{ProjectFileError, read};
use touchrank::i18n::{Language, words};

use crate::shop::{SHOP, assert_told, opened, place_of, shop_with, told};

#[test]
fn a_doubt_without_its_item_or_twice_is_left_out_with_a_word() {
    let shop = opened(SHOP).project;
    let dangling =
        "“Not sure” about factor 4 and touchpoint 33: at least one of the two does not exist.";
    for (from, line) in [
        ("        (4, 2),\n        (4, 3),\n    ],\n", "(4, 33),"),
        ("                (4, 3),\n", "(4, 33),"),
    ] {
        let text = shop_with(from, &format!("        {line}\n{from}"));
        let place = place_of(&text, line, "(4, 33)");
        let project = assert_told(
            &text,
            place,
            dangling,
            "точки контакта 33: хотя бы одного из них нет.",
        );
        assert_eq!(project, Some(shop.clone()));
    }
    let text = shop_with(
        "        (4, 2),\n        (4, 3),\n",
        "        (4, 2),\n        (4, 3),\n     (4,2),\n",
    );
    let place = place_of(&text, "(4,2)", "(4,2)");
    let project = assert_told(
        &text,
        place,
        "stands twice. Touchrank has put this right",
        "стоит дважды. Touchrank это исправил",
    );
    assert_eq!(project, Some(shop));
}

#[test]
fn evidence_that_is_none_is_refused_at_its_place() {
    for bad in [
        "2026-02-30",
        "26-1-1",
        "2026-1-02",
        "22.11.2026",
        "",
        "today",
        "+2026-11-22",
        " 2026-11-22",
    ] {
        let text = shop_with("\"2026-11-22\"", &format!("\"{bad}\""));
        let place = place_of(&text, "id: 6", "Some");
        let project = assert_told(
            &text,
            place,
            &format!("“{bad}” is no date."),
            &format!("«{bad}» — не дата."),
        );
        assert_eq!(project, None);
    }
    for bad in ["0000-01-01", "-0044-03-15", "+10000-01-01"] {
        let text = shop_with("\"2026-11-22\"", &format!("\"{bad}\""));
        let place = place_of(&text, "id: 6", "Some");
        assert_eq!(
            assert_told(&text, place, "year from 1 to 9999", "от 1 до 9999"),
            None
        );
    }
}

#[test]
fn evidence_that_says_nothing_or_is_about_nothing_is_refused_at_its_place() {
    for (from, to, line, part, english, russian) in [
        (
            "about: Factor(4)",
            "about: Factor(44)",
            "id: 7",
            "Factor(44)",
            "does not exist",
            "которого нет",
        ),
        (
            "about: Cell(4, 2)",
            "about: Cell(4, 22)",
            "id: 6",
            "Cell",
            "does not exist",
            "которого нет",
        ),
        (
            "about: Touchpoint(3)",
            "about: Touchpoint(4)",
            "id: 8",
            "Touchpoint(4)",
            "does not exist",
            "которого нет",
        ),
        (
            "about: Stage(1)",
            "about: Stage(2)",
            "id: 9",
            "Stage(2)",
            "does not exist",
            "которого нет",
        ),
        (
            "text: \"=1+1\"",
            "text: \" \\n\"",
            "id: 7",
            "\" \\n\"",
            "A note cannot be empty",
            "не может быть пустой",
        ),
        (
            "text: \"8\"",
            "text: \"\\u{7}\"",
            "id: 8",
            "\"\\u{7}\"",
            "Character 1 is a control",
            "Символ 1",
        ),
        (
            "Опрос",
            "О\\u{0}прос",
            "id: 6",
            "\"О\\u{0}",
            "Character 2 is a control",
            "Символ 2",
        ),
        (
            "id: 7,",
            "id: 6,",
            "\"=1+1\"",
            "6",
            "id 6 is used twice",
            "Номер 6 занят дважды",
        ),
        (
            "id: 9,",
            "id: 4,",
            "Stage(1)",
            "4",
            "id 4 is used twice",
            "Номер 4 занят дважды",
        ),
    ] {
        let text = shop_with(from, to);
        let place = place_of(&text, line, part);
        assert_eq!(assert_told(&text, place, english, russian), None, "{to}");
    }
}

#[test]
fn what_the_format_does_not_know_is_refused_in_words() {
    for (from, to, english, russian) in [
        (
            "source: \"\", date: None",
            "source: \"\", date: None, weight: 2",
            "no field “weight”",
            "нет поля «weight»",
        ),
        (
            ", source: \"\", date: None",
            ", date: None",
            "field “source” is missing",
            "не хватает поля «source»",
        ),
        (
            "about: Stage(1)",
            "about: Segment(1)",
            "“Segment” has no meaning",
            "«Segment»",
        ),
        (
            "    evidence: [\n",
            "    proof: [\n",
            "no field “proof”",
            "нет поля «proof»",
        ),
    ] {
        let (project, remarks) = told(&shop_with(from, to));
        assert_eq!(project, None);
        let [in_english, in_russian] = &remarks[0].1;
        assert!(in_english.contains(english), "{in_english}");
        assert!(in_russian.contains(russian), "{in_russian}");
    }
    // Format 1 does not know what format 2 brought.
    let old = shop_with("format 2", "format 1");
    let (project, remarks) = told(&old);
    assert_eq!(project, None);
    assert!(
        remarks[0].1[0].contains("no field “not_sure”"),
        "{remarks:?}"
    );
}

#[test]
fn a_counter_behind_the_evidence_is_lifted() {
    let text = shop_with("next_id: 12", "next_id: 8");
    let place = place_of(&text, "next_id", "8");
    let project = assert_told(&text, place, "it is now 10", "теперь он равен 10");
    assert_eq!(project.unwrap().ids.peek(), 10);
}

#[test]
fn more_notes_than_a_project_holds_are_refused() {
    let line =
        |id: u32| format!("(id: {id}, about: Factor(4), text: \"x\", source: \"\", date: None),\n");
    let lines: String = (100..20_097).map(line).collect();
    let text = shop_with("    evidence: [\n", &format!("    evidence: [\n{lines}"));
    let error = read(text.as_bytes()).unwrap_err();
    assert!(
        matches!(error, ProjectFileError::TooManyItems { others: 20_001, .. }),
        "{error:?}"
    );
    let said = words(Language::English).say(&error.message());
    assert!(said.contains("20,001 stages, segments or notes"), "{said}");
}
