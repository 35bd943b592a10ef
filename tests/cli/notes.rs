//! The table of notes that `export` writes beside the tables of figures.

use crate::run::Desk;

/// A factor with a description, a cell that is doubted and noted, one that is doubted, and one doubted by a segment.
const SHOP: &str = r#"// Touchrank project, format 2
Project(
    about: (name: "Shop", description: "", author: "", language: en, illustrative: false),
    next_id: 20,
    weighting: one_to_five,
    scale: [
        (value: 1, key: '1', english: "no", russian: "нет"),
        (value: 9, key: '9', english: "yes", russian: "да"),
    ],
    class_rule: Deviation(k: 0.5),
    stages: [(id: 1, name: "Need", note: "")],
    touchpoints: [
        (id: 2, stage: 1, name: "Window", channel: offline, note: "", must_have: false, excluded: true),
        (id: 3, stage: 1, name: "Page", channel: online, note: "", must_have: false, excluded: false),
    ],
    factors: [
        (id: 5, name: "Taste", importance: Some(3.5), note: "", excluded: false),
        (id: 4, name: "Price", importance: Some(5.0), note: "what it\ncosts", excluded: false),
    ],
    relations: [],
    not_sure: [(4, 2), (4, 3), (5, 3)],
    evidence: [
        (id: 6, about: Cell(4, 2), text: "first; \"quoted\"", source: "Опрос", date: Some("2026-11-22")),
        (id: 7, about: Factor(4), text: "=1+1", source: "@home", date: None),
        (id: 8, about: Stage(1), text: "early", source: "", date: Some("0987-01-02")),
        (id: 9, about: Touchpoint(3), text: "new", source: "", date: None),
        (id: 10, about: Cell(4, 2), text: "second", source: "", date: None),
    ],
    segments: [
        (id: 11, name: "Families", note: "", share: None, importances: [], relations: [], not_sure: [(4, 2)]),
    ],
)
"#;

/// The rows of a table, read by somebody else's reader.
fn rows(text: &str, delimiter: u8) -> Vec<Vec<String>> {
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(delimiter)
        .has_headers(false)
        .from_reader(text.trim_start_matches('\u{feff}').as_bytes());
    let row = |record: csv::StringRecord| record.iter().map(str::to_owned).collect();
    reader
        .records()
        .map(|record| row(record.unwrap()))
        .collect()
}

#[test]
fn each_note_and_each_doubt_is_a_row() {
    let desk = Desk::new();
    desk.write("shop.ron", SHOP);
    let run = desk.run(&[
        "export", "shop.ron", "--to", "out", "--lang", "en", "--only", "csv",
    ]);
    assert_eq!(run.status, 0, "{run:?}");
    let text = desk.read("out/notes.csv");
    assert!(text.starts_with('\u{feff}') && text.ends_with("\r\n"));
    let expected = [
        [
            "About",
            "Choice factor",
            "Touchpoint",
            "Stage",
            "Segment",
            "Not sure",
            "Note",
            "Source",
            "Date",
        ],
        [
            "factor",
            "Price",
            "",
            "",
            "",
            "no",
            "what it\ncosts",
            "",
            "",
        ],
        ["factor", "Price", "", "", "", "no", "'=1+1", "'@home", ""],
        ["touchpoint", "", "Page", "Need", "", "no", "new", "", ""],
        ["stage", "", "", "Need", "", "no", "early", "", "0987-01-02"],
        ["cell", "Taste", "Page", "Need", "", "yes", "", "", ""],
        [
            "cell",
            "Price",
            "Window",
            "Need",
            "",
            "yes",
            "first; \"quoted\"",
            "Опрос",
            "2026-11-22",
        ],
        [
            "cell", "Price", "Window", "Need", "", "yes", "second", "", "",
        ],
        [
            "cell", "Price", "Window", "Need", "Families", "yes", "", "", "",
        ],
        ["cell", "Price", "Page", "Need", "", "yes", "", "", ""],
    ];
    assert_eq!(rows(&text, b','), expected);
}

#[test]
fn in_russian_it_is_for_excel() {
    let desk = Desk::new();
    desk.write("shop.ron", SHOP);
    let run = desk.run(&[
        "export", "shop.ron", "--to", "out", "--lang", "ru", "--only", "csv",
    ]);
    assert_eq!(run.status, 0, "{run:?}");
    let found = rows(&desk.read("out/заметки.csv"), b';');
    let head = [
        "О чём",
        "Фактор выбора",
        "Точка контакта",
        "Этап",
        "Сегмент",
        "Не уверены",
        "Заметка",
        "Источник",
        "Дата",
    ];
    assert_eq!(found[0], head);
    assert_eq!(
        found[6][..6],
        ["ячейка", "Price", "Window", "Need", "", "да"]
    );
    assert_eq!(found.len(), 10);
}

#[test]
fn without_a_note_there_is_still_the_head() {
    let desk = Desk::new();
    desk.print(&[
        "export",
        "table.csv",
        "--to",
        "out",
        "--lang",
        "en",
        "--only",
        "csv",
    ]);
    assert_eq!(rows(&desk.read("out/notes.csv"), b',').len(), 1);
}

#[test]
fn scripts_get_the_names_that_they_know() {
    let project = touchrank::files::project::read(SHOP.as_bytes())
        .unwrap()
        .project;
    let dialect = touchrank::files::table::Dialect::Plain;
    for language in touchrank::i18n::Language::ALL {
        let text = touchrank::files::table::notes(&project, language, dialect);
        let lines: Vec<&str> = text.split('\n').collect();
        assert_eq!(
            lines[0],
            "about,factor,touchpoint,stage,segment,not_sure,text,source,date"
        );
        assert_eq!(lines[3], "factor,Price,,,,false,=1+1,@home,");
        assert_eq!(lines[6], "cell,Taste,Page,Need,,true,,,");
    }
}
