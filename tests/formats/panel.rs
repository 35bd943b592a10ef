//! The panel, taken importances and hypotheses of a file: what opens is what it says, and what is broken is mended or refused at its
//! place.

use std::collections::BTreeSet;
use std::sync::Arc;

use chrono::NaiveDate;
use touchrank::files::project::{Notice, read, to_text};
use touchrank::model::{
    AnswerRange, Block, Choice, DateOrder, Derivation, Direction, EvidenceId, FactorId, Filter,
    Finite, HypothesisId, HypothesisState, Link, Measure, Project, QuestionId, QuestionKind,
    SegmentId, StepId, WaveId, check,
};

use crate::buyers::{BUYERS, buyers_with};
use crate::shop::{assert_told, opened, place_of, told};

const PRICE: FactorId = FactorId(5);
const TASTE: FactorId = FactorId(6);

fn buyers() -> Project {
    opened(BUYERS).project
}

fn named(name: &str) -> Choice {
    Choice::Named(name.to_owned())
}

fn between(from: f64, below: f64) -> Choice {
    Choice::Between(Finite::new(from).unwrap(), Finite::new(below).unwrap())
}

fn passing_by() -> Filter {
    let mut filter = Filter::default();
    filter.toggle(QuestionId(22), named("по \"дороге\""));
    filter
}

#[test]
fn format_5_keeps_questions_and_waves() {
    let project = buyers();
    assert_eq!(check(&project), []);
    let panel = &project.panel;
    let kinds: Vec<_> = panel.questions.iter().map(|it| it.kind).collect();
    let importance = QuestionKind::Importance {
        factor: Some(PRICE),
        range: AnswerRange { low: 1, high: 10 },
    };
    assert_eq!(
        kinds,
        [
            importance,
            QuestionKind::Nps {
                range: AnswerRange::NPS
            },
            QuestionKind::Many { separator: ';' },
            QuestionKind::Number,
            QuestionKind::Date(DateOrder::DayFirst),
            QuestionKind::Respondent,
        ]
    );
    let first = panel.question(QuestionId(20)).unwrap();
    assert_eq!((first.name(), first.block), ("Price", Some(Block::Factors)));
    let second = panel.question(QuestionId(21)).unwrap();
    assert_eq!(second.name(), "Порекомендуете нас?\n[0 — нет]");
    let waves: Vec<_> = panel.waves.iter().map(|it| it.id).collect();
    assert_eq!(waves, [WaveId(32), WaveId(31)], "in the file's order");
    let autumn = panel.wave(WaveId(32)).unwrap();
    assert_eq!(autumn.date, NaiveDate::from_ymd_opt(2026, 11, 1));
    assert_eq!((autumn.source.bytes, autumn.source.rows), (u64::MAX, 752));
    assert_eq!(autumn.source.packed, None);
    let spring = panel.wave(WaveId(31)).unwrap();
    assert_eq!(
        spring.source.packed.as_deref(),
        Some("How important is the price?,Where?\n9,\"по \"\"дороге\"\"\"\n\"10\r\n\",\n")
    );
    assert_eq!(spring.read.to_string(), "2026-11-22 14:29:00.250");
}

#[test]
fn format_5_keeps_filters_taken_importances_and_hypotheses() {
    let project = buyers();
    let commuters = project.segment(SegmentId(8)).unwrap();
    let mut filter = passing_by();
    filter.toggle(QuestionId(22), Choice::Missing);
    filter.toggle(QuestionId(23), between(18.0, 25.5));
    filter.waves.insert(WaveId(31));
    assert_eq!(commuters.filter.as_deref(), Some(&filter));
    let own = commuters.taken.as_ref().unwrap();
    assert_eq!(own.filter, passing_by());
    assert_eq!(
        (own.derivation, own.respondents),
        (Derivation::TopTwoBox, 120)
    );
    assert_eq!(own.at.to_string(), "2026-11-22 14:30:05");
    assert_eq!(own.factors[&PRICE].standard_error, None);
    let whole = project.taken.as_ref().unwrap();
    assert_eq!(
        (whole.derivation, whole.respondents),
        (Derivation::Mean, 752)
    );
    let price = whole.factors[&PRICE];
    assert_eq!(
        (price.value.value(), price.standard_error, price.answers),
        (4.25, Some(0.0425), 700)
    );
    assert_eq!(whole.factors[&TASTE].standard_error, Some(0.0));

    let first = project.hypothesis(HypothesisId(40)).unwrap();
    assert_eq!(first.state, HypothesisState::Collecting);
    assert_eq!(first.segment, Some(Link::To(SegmentId(8))));
    assert_eq!(
        first.steps,
        [Link::To(StepId(12)), Link::Gone("Till".to_owned())]
    );
    assert_eq!(first.evidence, [10, 13].map(|id| Link::To(EvidenceId(id))));
    assert_eq!(first.waves, BTreeSet::from([WaveId(32)]));
    let nines = [Choice::Level(9), Choice::Level(10)];
    assert_eq!(
        first.claim.measure,
        Measure::Share(QuestionId(20), nines.into())
    );
    assert_eq!(
        (first.claim.direction, first.claim.threshold.value()),
        (Direction::Above, 0.4)
    );
    assert_eq!(
        (first.claim.planned, first.claim.method.as_str()),
        (120, "in the shop")
    );
    assert_eq!(first.claim.filter, passing_by());
    let before = &first.earlier[0];
    assert_eq!(before.claim.measure, Measure::Nps(QuestionId(21)));
    assert_eq!(before.written.to_string(), "2026-11-19 18:00:00");
}

#[test]
fn what_was_written_by_hand_is_what_the_program_writes() {
    let text = to_text(&buyers());
    let end = text.trim_end().rfind('\n').unwrap();
    assert_eq!(&text[..=end], BUYERS);
}

#[test]
fn one_changed_answer_of_a_packed_table_is_one_changed_line() {
    let mut project = buyers();
    let panel = Arc::make_mut(&mut project.panel);
    let source = &mut panel.waves.get_mut(1).unwrap().source;
    let packed = source.packed.as_ref().unwrap().replace("9,", "8,");
    source.packed = Some(packed.into());
    let (before, after) = (to_text(&buyers()), to_text(&project));
    let lines = before.lines().zip(after.lines()).filter(|(a, b)| a != b);
    let changed: Vec<&str> = lines.map(|(_, after)| after.trim()).collect();
    assert_eq!(changed.len(), 2, "the answer and the end line: {changed:?}");
    assert_eq!(changed[0], r#""8,\"по \"\"дороге\"\"\"","#);
}

/// What becomes of a project.
type Mended = fn(&mut Project);

#[test]
fn what_leads_nowhere_or_stands_twice_is_mended_with_a_word() {
    let whole = buyers();
    // What stands there, what somebody wrote, the part that is named, what is said, and what becomes of it.
    let same: Mended = |_| {};
    let cases: [(&str, &str, &str, &str, &str, Mended); 7] = [
        (
            "factor: Some(5), low",
            "factor: Some(55), low",
            "Importance(",
            "There is no item with the id 55.",
            "Нет элемента с номером 55.",
            |project| {
                let panel = Arc::make_mut(&mut project.panel);
                panel.questions.get_mut(0).unwrap().kind = QuestionKind::Importance {
                    factor: None,
                    range: AnswerRange { low: 1, high: 10 },
                };
            },
        ),
        (
            "(6, 1.0, Some(0.0), 2),",
            "(6, 1.0, Some(0.0), 2),\n(66, 2.0, None, 9),",
            "(66, 2.0",
            "Importance 2 of factor 66",
            "фактора 66",
            same,
        ),
        (
            "(6, 1.0, Some(0.0), 2),",
            "(6, 1.0, Some(0.0), 2),\n(6,1.0, Some(0.0), 2),",
            "(6,1.0",
            "stands twice",
            "дважды",
            same,
        ),
        (
            "segment: Some(To(8)),",
            "segment: Some(To(88)),",
            "Some(To(88",
            "There is no item with the id 88.",
            "Нет элемента с номером 88.",
            |project| {
                let first = project.hypotheses.get_mut(0).unwrap();
                first.segment = Some(Link::Gone("88".to_owned()));
            },
        ),
        (
            "[To(10), To(13)]",
            "[To(10), To(113)]",
            "[To(10), To(113",
            "There is no item with the id 113.",
            "Нет элемента с номером 113.",
            |project| {
                let first = project.hypotheses.get_mut(0).unwrap();
                first.evidence[1] = Link::Gone("113".to_owned());
            },
        ),
        (
            "waves: [32],",
            "waves: [32, 32],",
            "32],",
            "The id 32 stands twice in this list.",
            "Номер 32 стоит в этом списке дважды.",
            same,
        ),
        (
            "[Level(9), Level(10)]",
            "[Level(9), Level(10), Level(9)]",
            "Level(9)]",
            "This answer stands twice in its list.",
            "Этот ответ стоит в своём списке дважды.",
            same,
        ),
    ];
    for (from, to, part, english, russian, mend) in cases {
        let text = buyers_with(from, to);
        let project = assert_told(&text, place_of(&text, part, part), english, russian);
        let mut expected = whole.clone();
        mend(&mut expected);
        assert_eq!(project.as_ref(), Some(&expected), "{to}");
        assert_eq!(check(&expected), []);
    }
}

/// What stands there, what somebody wrote instead, the part of the text that is named, and the message in both languages.
const REFUSED: &[[&str; 5]] = &[
    [
        "\"Age\", label",
        "\"Where?\", label",
        "\"Where?\", label: \"\", kind: Number",
        "has this heading",
        "Такой же заголовок",
    ],
    [
        "\"Age\", label",
        "\" \", label",
        "\" \", label",
        "cannot be empty",
        "пуст",
    ],
    [
        "label: \"Price\"",
        "label: \"\\u{7}\"",
        "\"\\u{7}",
        "control character",
        "управляющий",
    ],
    [
        "kind: Number,",
        "kind: Importance(factor: Some(5), low: 1, high: 5),",
        "Importance(factor: Some(5), low: 1, high: 5)",
        "already asks how important factor 5 is",
        "О важности фактора 5 уже спрашивает",
    ],
    [
        "low: 1, high: 10",
        "low: 1, high: 1",
        "Importance(",
        "1 to 1 is no range",
        "От 1 до 1 — не шкала",
    ],
    [
        "low: 1, high: 10",
        "low: 1, high: 102",
        "Importance(",
        "by 100 at most",
        "не более чем на 100",
    ],
    [
        "low: 0, high: 10",
        "low: 1, high: 10",
        "Nps(low",
        "not eleven answers",
        "не одиннадцать ответов",
    ],
    [
        "kind: Number,",
        "kind: Respondent,",
        "Respondent, block: None),\n    ],",
        "already says who answered",
        "уже говорит, кто отвечал",
    ],
    [
        "id: 25, heading",
        "id: 24, heading",
        "24, heading: \"Who",
        "id 24 is used twice",
        "Номер 24 занят дважды",
    ],
    [
        "\"Spring\"",
        "\"Осень\"",
        "\"Осень\",\n            date: None",
        "Another wave has this name",
        "Так называется другая волна",
    ],
    [
        "\"2026-11-22T14:29\"",
        "\"2026-11-22 14:29\"",
        "\"2026-11-22 14",
        "is no time",
        "не время",
    ],
    [
        "\"2026-11-22T14:29\"",
        "\"2026-11-22T14:29:00\"",
        "\"2026-11-22T14:29:00\"",
        "is no time",
        "не время",
    ],
    [
        "\"2026-11-22T14:29\"",
        "\"2026-11-31T14:29\"",
        "\"2026-11-31T",
        "is no time",
        "не время",
    ],
    [
        "\"2026-11-22T14:29\"",
        "\"0000-11-22T14:29\"",
        "\"0000",
        "year from 1 to 9999",
        "от 1 до 9999",
    ],
    [
        "Some(\"2026-11-01\")",
        "Some(\"01.11.2026\")",
        "Some(\"01.11",
        "is no date",
        "не дата",
    ],
    [
        "hash: \"\"",
        "hash: \"ABC\"",
        "\"ABC",
        "64 digits",
        "64 цифры",
    ],
    [
        "(22, [Named(\"по \\\"дороге\\\"\"), Missing])",
        "(22, [])",
        "Some((clauses: [(22, [",
        "without any answer",
        "без единого ответа",
    ],
    [
        "Between(18.0, 25.5)",
        "Between(18.0, 18.0)",
        "Some((clauses: [(22",
        "18 is not below 18",
        "18 не меньше 18",
    ],
    [
        "(23, [Between(18.0, 25.5)])",
        "(22, [Missing])",
        "(22, [Missing])",
        "stands twice in this filter",
        "стоит в этом фильтре дважды",
    ],
    [
        "(23, [Between(18.0, 25.5)])",
        "(99, [Missing])",
        "Some((clauses: [(22",
        "There is no question 99",
        "Вопроса 99 нет",
    ],
    [
        "waves: [31, 32]",
        "waves: [31, 39]",
        "(clauses: [], waves: [31, 39",
        "There is no wave 39",
        "Волны 39 нет",
    ],
    [
        "waves: [32],",
        "waves: [39],",
        "[39],",
        "There is no wave 39",
        "Волны 39 нет",
    ],
    [
        "measure: Mean(20)",
        "measure: Mean(29)",
        "(filter: (clauses: [(23, [Between(0.0",
        "There is no question 29",
        "Вопроса 29 нет",
    ],
    [
        "measure: Nps(21)",
        "measure: Nps(29)",
        "[\n                (\"2026-11-19",
        "There is no question 29",
        "Вопроса 29 нет",
    ],
    [
        "threshold: 0.4",
        "threshold: 40.0",
        "(filter: (clauses: [(22, [Named(\"по \\\"дороге\\\"\")])], waves: []), measure: Share",
        "between 0 and 1",
        "между 0 и 1",
    ],
    [
        "threshold: -20.5",
        "threshold: -100.5",
        "[\n                (\"2026-11-19",
        "between −100 and 100",
        "между −100 и 100",
    ],
    [
        "planned: 120",
        "planned: 10000001",
        "(filter: (clauses: [(22, [Named(\"по \\\"дороге\\\"\")])], waves: []), measure: Share",
        "too many",
        "Слишком много",
    ],
    [
        "\"The young are thrifty\"",
        "\"\\n\"",
        "\"\\n\"",
        "cannot be empty",
        "пуст",
    ],
    [
        "(6, 1.0, Some(0.0), 2)",
        "(6, 0.5, Some(0.0), 2)",
        "(6, 0.5",
        "outside 1…5",
        "вне диапазона",
    ],
    [
        "(6, 1.0, Some(0.0), 2)",
        "(6, 1.0, Some(-0.5), 2)",
        "[\n            (5, 4.25, Some(0.0425",
        "no standard error",
        "не стандартная ошибка",
    ],
    [
        "(6, 1.0, Some(0.0), 2),",
        "(6, 1.0, Some(0.0), 2),\n(6, 1.5, Some(0.0), 2),",
        "(6, 1.5",
        "taken in two ways",
        "двумя способами",
    ],
];

#[test]
fn what_only_a_person_can_decide_is_refused_at_its_place() {
    for [from, to, part, english, russian] in REFUSED.iter().copied() {
        let text = buyers_with(from, to);
        let at = text
            .find(part)
            .unwrap_or_else(|| panic!("no {part} for {to}"));
        let line = text[..at].matches('\n').count() + 1;
        let start = text[..at].rfind('\n').map_or(0, |at| at + 1);
        let (project, remarks) = told(&text);
        assert_eq!(project, None, "{to}");
        assert_eq!(remarks.len(), 1, "{to}: {remarks:?}");
        let (place, [in_english, in_russian]) = &remarks[0];
        let found = place.map(|place| (place.line, place.column));
        let expected = (line, text[start..at].chars().count() + 1);
        assert_eq!(found, Some(expected), "{to}: {in_english}");
        assert!(in_english.contains(english), "{to}: {in_english}");
        assert!(in_russian.contains(russian), "{to}: {in_russian}");
    }
}

#[test]
fn words_and_fields_that_are_not_of_the_format_are_refused_with_their_line() {
    for (from, to, english, russian) in [
        (
            "derivation: mean",
            "derivation: median",
            "“median”",
            "«median»",
        ),
        ("state: draft", "state: wild", "“wild”", "«wild»"),
        ("kind: Number", "kind: Numbers", "“Numbers”", "«Numbers»"),
        (
            "block: Some(nps)",
            "block: Some(money)",
            "“money”",
            "«money»",
        ),
        (
            "separator: ';'",
            "separator: ';', colour: 1",
            "no field “colour”",
            "«colour»",
        ),
        ("rows: 752", "rows: -752", "number", "число"),
        ("planned: 120", "planned: -1", "from 0", "от 0"),
        ("threshold: 0.4", "threshold: NaN", "number", "числ"),
    ] {
        let text = buyers_with(from, to);
        let (project, remarks) = told(&text);
        assert_eq!(project, None, "{to}");
        let at = text.find(to).unwrap();
        let line = text[..at].matches('\n').count() + 1;
        let (place, [in_english, in_russian]) = &remarks[0];
        assert_eq!(place.map(|place| place.line), Some(line), "{in_english}");
        assert!(in_english.contains(english), "{to}: {in_english}");
        assert!(in_russian.contains(russian), "{to}: {in_russian}");
    }
    // Format 4 does not know what format 5 brought, and nobody knows what format 6 will bring.
    let (project, remarks) = told(&buyers_with("format 5", "format 4"));
    assert_eq!(project, None);
    assert!(remarks[0].1[0].contains("no field “filter”"), "{remarks:?}");
    let (project, remarks) = told(&buyers_with("format 5", "format 6"));
    assert_eq!(project, None);
    assert!(remarks[0].1[0].contains("newer Touchrank"), "{remarks:?}");
}

#[test]
fn more_questions_waves_hypotheses_and_earlier_claims_than_the_limits_are_refused() {
    let many = |count: u32, entry: &dyn Fn(u32) -> String| -> String {
        (0..count).map(|n| entry(1_000 + n)).collect()
    };
    let question =
        |id: u32| format!("(id: {id}, heading: \"q{id}\", label: \"\", kind: One, block: None),\n");
    let wave = |id: u32| {
        format!(
            "(id: {id}, name: \"w{id}\", date: None, method: \"\", read: \"2026-11-22T14:29\", path: \"\", sheet: \"\", \
             bytes: 0, hash: \"\", rows: 0, packed: None),\n"
        )
    };
    let claim = "(filter: (clauses: [], waves: []), measure: Nps(21), direction: below, threshold: 0.0, planned: 0, method: \"\")";
    let hypothesis = |id: u32| {
        format!(
            "(id: {id}, statement: \"h\", state: draft, owner: \"\", note: \"\", segment: None, steps: [], evidence: [], \
             waves: [], written: \"2026-11-20T09:06\", claim: {claim}, earlier: []),\n"
        )
    };
    let earlier = |_: u32| format!("(\"2026-11-20T09:06\", {claim}),\n");
    for (list, more, limit) in [
        ("    questions: [\n", many(195, &question), "200"),
        ("    waves: [\n        (", many(99, &wave), "100"),
        ("    hypotheses: [\n", many(999, &hypothesis), "1,000"),
        (
            "            earlier: [\n                (",
            many(100, &earlier),
            "100",
        ),
    ] {
        let (head, tail) = list.split_at(list.find('\n').unwrap() + 1);
        let text = buyers_with(list, &format!("{head}{more}{tail}"));
        let text = text.replace("next_id: 90", "next_id: 9000");
        let (project, remarks) = told(&text);
        assert_eq!(project, None, "{list}");
        assert_eq!(remarks.len(), 1, "{list}: {remarks:?}");
        assert!(remarks[0].1[0].contains(limit), "{remarks:?}");
    }
}

#[test]
fn packed_answers_have_a_limit_each_and_together() {
    let line = format!("\"{}\",\n", "x".repeat((1 << 20) - 1));
    let with = |lines: usize| {
        let text = BUYERS.replace(
            "packed: None",
            &format!("packed: Some([{}])", line.repeat(lines)),
        );
        told(&text)
    };
    // A line feed between two lines makes 16 lines of a MiB less one byte just fit.
    let (project, remarks) = with(16);
    assert!(project.is_some(), "{remarks:?}");
    let (project, remarks) = with(17);
    assert_eq!(project, None);
    assert!(
        remarks[0].1[0].contains("17 MB of answers are too many"),
        "{remarks:?}"
    );
    assert!(remarks[0].1[1].contains("17 МБ"), "{remarks:?}");
}

#[test]
fn cut_anywhere_or_with_a_flipped_bit_nothing_of_the_panel_passes_in_silence() {
    let project = buyers();
    let text = to_text(&project);
    let told_or_same = |bytes: &[u8], what: &str| {
        if let Ok(opened) = read(bytes) {
            let told = (opened.notices.iter()).any(|n| matches!(n, Notice::ChangedOutside(_)));
            assert!(told || opened.project == project, "{what}");
        }
    };
    for start in [
        "            filter: ",
        "    questions: [",
        "            packed: Some",
    ] {
        let start = text.find(start).unwrap();
        for at in start..text.len().min(start + 400) {
            if text.is_char_boundary(at) {
                told_or_same(&text.as_bytes()[..at], &format!("cut at byte {at}"));
            }
            for bit in 0..8 {
                let mut bytes = text.clone().into_bytes();
                bytes[at] ^= 1 << bit;
                told_or_same(&bytes, &format!("bit {bit} of byte {at}"));
            }
        }
    }
}
