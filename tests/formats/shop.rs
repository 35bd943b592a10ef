//! A file with every kind of doubt and evidence, and what is said of it.

use touchrank::files::project::{Notice, Opened, Place, read};
use touchrank::i18n::{Language, words};
use touchrank::model::Project;

/// A file as a person could have written it, with every kind of doubt and evidence.
pub const SHOP: &str = r#"// Touchrank project, format 2
Project(
    about: (
        name: "Shop",
        description: "",
        author: "",
        language: en,
        illustrative: false,
    ),
    next_id: 12,
    weighting: one_to_five,
    scale: [
        (value: 1, key: '1', english: "not at all", russian: "никак"),
        (value: 3, key: '3', english: "an impression", russian: "впечатление"),
        (value: 9, key: '9', english: "critical", russian: "критично"),
    ],
    class_rule: Deviation(k: 0.5),
    stages: [
        (id: 1, name: "Need", note: ""),
    ],
    touchpoints: [
        (id: 2, stage: 1, name: "Window", channel: offline, note: "", must_have: false, excluded: false),
        (id: 3, stage: 1, name: "Page", channel: online, note: "", must_have: false, excluded: false),
    ],
    factors: [
        (id: 4, name: "Price", importance: Some(5.0), note: "", excluded: false),
    ],
    relations: [
        (4, 2, 9),
    ],
    not_sure: [
        (4, 2),
        (4, 3),
    ],
    evidence: [
        (id: 6, about: Cell(4, 2), text: "Nine of \"ten\"\nlooked \u{202e}here", source: "Опрос, 12 ответов", date: Some("2026-11-22")),
        (id: 7, about: Factor(4), text: "=1+1", source: "", date: None),
        (id: 8, about: Touchpoint(3), text: "8", source: "https://example.org/a?b=1", date: Some("0001-01-01")),
        (id: 9, about: Stage(1), text: "\tTab", source: "", date: Some("9999-12-31")),
    ],
    segments: [
        (
            id: 5,
            name: "Students",
            note: "",
            share: None,
            importances: [
            ],
            relations: [
            ],
            not_sure: [
                (4, 3),
            ],
        ),
    ],
)
"#;

pub fn opened(text: &str) -> Opened {
    read(text.as_bytes()).unwrap_or_else(|error| panic!("{error:?}"))
}

pub fn shop_with(from: &str, to: &str) -> String {
    assert_eq!(SHOP.matches(from).count(), 1, "{from}");
    SHOP.replace(from, to)
}

/// Where a piece of a text stands.
pub fn place_of(text: &str, line: &str, part: &str) -> Place {
    let at = text.lines().position(|l| l.contains(line)).unwrap();
    let found = text.lines().nth(at).unwrap();
    let before = &found[..found.find(part).unwrap()];
    Place {
        line: at + 1,
        column: before.chars().count() + 1,
    }
}

/// A place, and what is said of it in English and in Russian.
pub type Told = (Option<Place>, [String; 2]);

/// What is said of a file in both languages, with the place of each remark.
pub fn told(text: &str) -> (Option<Project>, Vec<Told>) {
    let said = |message: &_| Language::ALL.map(|language| words(language).say(message));
    match read(text.as_bytes()) {
        Err(error) => {
            let remarks = error.remarks();
            (
                None,
                remarks.iter().map(|r| (r.place, said(&r.what))).collect(),
            )
        }
        Ok(opened) => {
            let mended = |notice: &&Notice| !matches!(notice, Notice::ChangedOutside(_));
            let notices = opened.notices.iter().filter(mended).map(Notice::remark);
            let remarks = notices.map(|r| (r.place, said(&r.what))).collect();
            (Some(opened.project), remarks)
        }
    }
}

#[track_caller]
pub fn assert_told(text: &str, place: Place, english: &str, russian: &str) -> Option<Project> {
    let (project, remarks) = told(text);
    assert_eq!(remarks.len(), 1, "{remarks:#?}");
    let (found, [in_english, in_russian]) = &remarks[0];
    assert_eq!(*found, Some(place), "{in_english}");
    assert!(in_english.contains(english), "{in_english}");
    assert!(in_russian.contains(russian), "{in_russian}");
    project
}
