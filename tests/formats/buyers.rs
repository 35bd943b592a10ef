//! A file of format 5 with a panel, taken importances, filters and hypotheses.

/// A file as a person could have written it.
pub const BUYERS: &str = r#"// Touchrank project, format 5
Project(
    about: (
        name: "Buyers",
        description: "",
        author: "",
        language: en,
        illustrative: false,
    ),
    next_id: 90,
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
    ],
    factors: [
        (id: 5, name: "Price", importance: Some(4.25), note: "", excluded: false),
        (id: 6, name: "Вкус", importance: None, note: "", excluded: false),
    ],
    relations: [
    ],
    not_sure: [
    ],
    settled: [
    ],
    judgements: [
    ],
    evidence: [
        (id: 10, about: Factor(5), text: "nine of ten asked", source: "", date: None),
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
            mark: "C",
            filter: Some((clauses: [(22, [Named("по \"дороге\""), Missing]), (23, [Between(18.0, 25.5)])], waves: [31])),
            taken: Some((
                filter: (clauses: [(22, [Named("по \"дороге\"")])], waves: []),
                derivation: top_two_box,
                at: "2026-11-22T14:30:05",
                respondents: 120,
                factors: [
                    (5, 3.5, None, 1),
                ],
            )),
            jobs: [
            ],
            importances: [
                (5, 3.5),
            ],
            judgements: [
            ],
            relations: [
            ],
            not_sure: [
            ],
        ),
    ],
    tracks: [
        (
            id: 11,
            name: "Commuters",
            segment: To(8),
            note: "",
            owner: "",
            copy_of: None,
            steps: [
                (id: 12, stage: To(1), touchpoint: Some(To(3)), task: "", optional: false, back_to: None, pinned: [], jobs: [], emotion: None, campaign: (goal: "", channel: "", message: "", offer: "", kpi: ""), owner: "", state: None, note: "", looked_at: None, copy_of: None),
            ],
            agents: [
            ],
            barriers: [
            ],
            evidence: [
                (id: 13, kind: interview, quotation: "I pass by", source: "", date: None, n: None, supports: []),
            ],
        ),
    ],
    blind: false,
    ballots: [
    ],
    taken: Some((
        filter: (clauses: [], waves: [31, 32]),
        derivation: mean,
        at: "2026-11-22T14:30",
        respondents: 752,
        factors: [
            (5, 4.25, Some(0.0425), 700),
            (6, 1.0, Some(0.0), 2),
        ],
    )),
    questions: [
        (id: 20, heading: "How important is the price?", label: "Price", kind: Importance(factor: Some(5), low: 1, high: 10), block: Some(factors)),
        (id: 21, heading: "Порекомендуете нас?\n[0 — нет]", label: "", kind: Nps(low: 0, high: 10), block: Some(nps)),
        (id: 22, heading: "Where?", label: "", kind: Many(separator: ';'), block: Some(portrait)),
        (id: 23, heading: "Age", label: "", kind: Number, block: None),
        (id: 24, heading: "Day", label: "", kind: Date(day_first), block: None),
        (id: 25, heading: "Who", label: "", kind: Respondent, block: None),
    ],
    hypotheses: [
        (
            id: 40,
            statement: "People who pass by will pay more",
            state: collecting,
            owner: "Анна",
            note: "",
            segment: Some(To(8)),
            steps: [To(12), Gone("Till")],
            evidence: [To(10), To(13)],
            waves: [32],
            written: "2026-11-20T09:05",
            claim: (filter: (clauses: [(22, [Named("по \"дороге\"")])], waves: []), measure: Share(20, [Level(9), Level(10)]), direction: above, threshold: 0.4, planned: 120, method: "in the shop"),
            earlier: [
                ("2026-11-19T18:00", (filter: (clauses: [], waves: []), measure: Nps(21), direction: below, threshold: -20.5, planned: 100, method: "")),
            ],
        ),
        (
            id: 41,
            statement: "The young are thrifty",
            state: draft,
            owner: "",
            note: "a\nb",
            segment: None,
            steps: [],
            evidence: [],
            waves: [],
            written: "2026-11-20T09:06",
            claim: (filter: (clauses: [(23, [Between(0.0, 25.0)])], waves: [31]), measure: Mean(20), direction: below, threshold: 3.0, planned: 0, method: ""),
            earlier: [
            ],
        ),
    ],
    waves: [
        (
            id: 32,
            name: "Осень",
            date: Some("2026-11-01"),
            method: "QR on the table",
            read: "2026-11-22T14:29",
            path: "answers/autumn.csv",
            sheet: "",
            bytes: 18446744073709551615,
            hash: "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
            rows: 752,
            packed: None,
        ),
        (
            id: 31,
            name: "Spring",
            date: None,
            method: "",
            read: "2026-11-22T14:29:00.250",
            path: "",
            sheet: "Ответы",
            bytes: 0,
            hash: "",
            rows: 2,
            packed: Some([
                "How important is the price?,Where?",
                "9,\"по \"\"дороге\"\"\"",
                "\"10\u{d}",
                "\",",
                "",
            ]),
        ),
    ],
)
"#;

pub fn buyers_with(from: &str, to: &str) -> String {
    assert_eq!(BUYERS.matches(from).count(), 1, "{from}");
    BUYERS.replace(from, to)
}
