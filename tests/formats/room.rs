//! A file of format 4 with ballots, settled cells and judgements by pairs.

/// A file as a person could have written it.
pub const ROOM: &str = r#"// Touchrank project, format 4
Project(
    about: (
        name: "Room",
        description: "",
        author: "",
        language: ru,
        illustrative: false,
    ),
    next_id: 40,
    weighting: one_to_five,
    scale: [
        (value: 1, key: '1', english: "not at all", russian: "никак"),
        (value: 9, key: '9', english: "critical", russian: "критично"),
    ],
    class_rule: Deviation(k: 0.5),
    stages: [
        (id: 1, name: "Need", note: ""),
    ],
    touchpoints: [
        (id: 3, stage: 1, name: "Window", channel: offline, note: "", must_have: false, excluded: false),
        (id: 4, stage: 1, name: "Page", channel: online, note: "", must_have: false, excluded: false),
    ],
    factors: [
        (id: 5, name: "Price", importance: Some(5.0), note: "", excluded: false),
        (id: 6, name: "Вкус", importance: Some(4.0), note: "", excluded: false),
        (id: 7, name: "Speed", importance: None, note: "", excluded: false),
    ],
    relations: [
        (5, 3, 9),
    ],
    not_sure: [
    ],
    settled: [
        (factor: 5, touchpoint: 3, level: 9, reason: "все \"за\"\nкроме Бориса", date: Some("2026-11-22")),
        (factor: 6, touchpoint: 4, level: 1, reason: "", date: None),
    ],
    judgements: [
        (5, 6, 3),
        (5, 7, -9),
    ],
    evidence: [
    ],
    jobs: [
    ],
    segments: [
        (
            id: 8,
            name: "Commuters",
            note: "",
            share: None,
            hue: olive,
            mark: "Ы2",
            jobs: [
            ],
            importances: [
            ],
            judgements: [
                (6, 7, 1),
            ],
            relations: [
            ],
            not_sure: [
            ],
        ),
    ],
    tracks: [
    ],
    blind: true,
    ballots: [
        (
            id: 21,
            rater: "Анна",
            source: "anna \\ 2.ron",
            date: Some("2026-11-20"),
            is_in: true,
            levels: [
                (5, 3, 9),
                (6, 4, 1),
            ],
        ),
        (
            id: 20,
            rater: "Boris",
            source: "",
            date: None,
            is_in: false,
            levels: [
                (7, 3, 1),
            ],
        ),
    ],
)
"#;

pub fn room_with(from: &str, to: &str) -> String {
    assert_eq!(ROOM.matches(from).count(), 1, "{from}");
    ROOM.replace(from, to)
}
