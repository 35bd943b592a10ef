//! A file of format 3 with every field of jobs, looks and tracks.

/// A file as a person could have written it. A track of a segment that was deleted has nothing else in it.
pub const JOURNEY: &str = r#"// Touchrank project, format 3
Project(
    about: (
        name: "Journey",
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
        (id: 2, name: "Choice", note: ""),
    ],
    touchpoints: [
        (id: 3, stage: 1, name: "Window", channel: offline, note: "", must_have: false, excluded: false),
        (id: 4, stage: 2, name: "Page", channel: online, note: "", must_have: false, excluded: false),
    ],
    factors: [
        (id: 5, name: "Price", importance: Some(5.0), note: "", excluded: false),
    ],
    relations: [
    ],
    not_sure: [
    ],
    evidence: [
    ],
    jobs: [
        (id: 6, name: "Get \"home\" in time", note: "first\nsecond"),
        (id: 7, name: "Не опоздать", note: ""),
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
                6,
                7,
            ],
            importances: [
            ],
            relations: [
            ],
            not_sure: [
            ],
        ),
    ],
    tracks: [
        (
            id: 10,
            name: "Home by seven",
            segment: To(8),
            note: "kept \u{202e}up",
            owner: "Анна",
            copy_of: None,
            steps: [
                (id: 11, stage: To(1), touchpoint: Some(To(3)), task: "", optional: false, back_to: None, pinned: [], jobs: [], emotion: Some(neutral), campaign: (goal: "", channel: "", message: "", offer: "", kpi: ""), owner: "", state: None, note: "", looked_at: None, copy_of: None),
                (id: 12, stage: To(2), touchpoint: None, task: "Считаю минуты", optional: true, back_to: Some(11), pinned: [To(5), Gone("Вкус")], jobs: [To(7), Gone("Eat")], emotion: Some(very_bad), campaign: (goal: "g", channel: "c", message: "m", offer: "o", kpi: "k = 1"), owner: "Boris", state: Some(stopped), note: "n", looked_at: Some("2026-11-22"), copy_of: None),
                (id: 13, stage: Gone("Visit"), touchpoint: Some(Gone("Kiosk \\ 2")), task: "", optional: false, back_to: None, pinned: [], jobs: [], emotion: Some(good), campaign: (goal: "", channel: "", message: "", offer: "", kpi: ""), owner: "", state: Some(idea), note: "", looked_at: Some("0001-01-01"), copy_of: Some(12)),
            ],
            agents: [
                (id: 14, role: "Friend", stance: for, strength: 3, steps: [11, 12], note: "says so", looked_at: Some("2026-01-31")),
                (id: 15, role: "Критик", stance: against, strength: 1, steps: [], note: "", looked_at: None),
            ],
            barriers: [
                (id: 16, kind: price, text: "Too \"dear\"", named: Some((3, 12)), remedy: "A coupon", steps: [12], looked_at: Some("2026-02-28")),
                (id: 17, kind: other, text: "x", named: None, remedy: "", steps: [], looked_at: None),
            ],
            evidence: [
                (id: 18, kind: call_record, quotation: "«Когда?»", source: "12 calls", date: Some("2026-11-01"), n: Some(12), supports: [Step(11), Agent(14), Barrier(16)]),
                (id: 19, kind: mystery_shopper, quotation: "", source: "Visit 2", date: None, n: None, supports: []),
            ],
        ),
        (
            id: 20,
            name: "Copy",
            segment: Gone("Students"),
            note: "",
            owner: "",
            copy_of: Some(10),
            steps: [
            ],
            agents: [
            ],
            barriers: [
            ],
            evidence: [
            ],
        ),
    ],
)
"#;

pub fn journey_with(from: &str, to: &str) -> String {
    assert_eq!(JOURNEY.matches(from).count(), 1, "{from}");
    JOURNEY.replace(from, to)
}
