//! Ballots, settled cells and judgements of a file: what opens is what it says, and what is broken is mended or refused at its place.

use chrono::NaiveDate;
use touchrank::files::project::{Notice, read, to_text};
use touchrank::model::{BallotId, FactorId, Preference, Project, TouchpointId, check};

use crate::room::{ROOM, room_with};
use crate::shop::{assert_told, opened, place_of, told};
use crate::sound::without_format_5;

const PRICE: FactorId = FactorId(5);
const TASTE: FactorId = FactorId(6);
const SPEED: FactorId = FactorId(7);
const WINDOW: TouchpointId = TouchpointId(3);
const PAGE: TouchpointId = TouchpointId(4);

fn room() -> Project {
    opened(ROOM).project
}

#[test]
fn format_4_keeps_ballots_settled_cells_and_judgements() {
    let project = room();
    assert_eq!(check(&project), []);
    assert!(project.blind);
    let ids: Vec<_> = project.ballots.iter().map(|it| it.id).collect();
    assert_eq!(ids, [BallotId(21), BallotId(20)], "in the file's order");
    let anna = project.ballot(BallotId(21)).unwrap();
    assert_eq!(
        (anna.rater.as_str(), anna.source.as_str(), anna.is_in),
        ("Анна", "anna \\ 2.ron", true)
    );
    assert_eq!(anna.date, NaiveDate::from_ymd_opt(2026, 11, 20));
    let levels: Vec<_> = anna
        .levels
        .iter()
        .map(|(cell, level)| (*cell, *level))
        .collect();
    assert_eq!(levels, [((PRICE, WINDOW), 9), ((TASTE, PAGE), 1)]);
    let settled = &project.settled[&(PRICE, WINDOW)];
    assert_eq!(
        (settled.level, settled.reason.as_str()),
        (9, "все \"за\"\nкроме Бориса")
    );
    assert_eq!(settled.date, NaiveDate::from_ymd_opt(2026, 11, 22));
    assert_eq!(project.settled[&(TASTE, PAGE)].date, None);
    let judged: Vec<_> = project
        .judgements
        .iter()
        .map(|(pair, it)| (*pair, it.number()))
        .collect();
    assert_eq!(judged, [((PRICE, TASTE), 3), ((PRICE, SPEED), -9)]);
    let own = &project.segments.get(0).unwrap().judgements;
    assert_eq!(own[&(TASTE, SPEED)], Preference::ALIKE);
}

#[test]
fn what_was_written_by_hand_is_what_the_program_writes() {
    let text = to_text(&room());
    let end = text.trim_end().rfind('\n').unwrap();
    let body = without_format_5(&text[..=end]).replace("format 5\n", "format 4\n");
    assert_eq!(body, ROOM);
    // One level of one person is one line.
    let mut project = room();
    let levels = &mut project.ballots.get_mut(0).unwrap().levels;
    std::sync::Arc::make_mut(levels).insert((TASTE, PAGE), 9);
    let after = to_text(&project);
    let changed = text.lines().zip(after.lines()).filter(|(a, b)| a != b);
    assert_eq!(changed.count(), 2, "the level and the end line");
}

#[test]
fn what_leads_nowhere_or_stands_twice_is_left_out_with_a_word() {
    let room = room();
    for (before, line, english, russian) in [
        (
            "                (6, 4, 1),\n",
            "(5, 44, 9),",
            "Relation (5, 44, 9): there is no touchpoint 44.",
            "точки контакта 44 нет",
        ),
        (
            "                (7, 3, 1),\n",
            "(77, 3, 1),",
            "there is no factor 77.",
            "фактора 77 нет",
        ),
        (
            "                (7, 3, 1),\n",
            "(7,3,1),",
            "stands twice. Touchrank has put this right",
            "стоит дважды. Touchrank это исправил",
        ),
        (
            "        (factor: 6, touchpoint: 4",
            "(factor: 66, touchpoint: 4, level: 9, reason: \" \", date: None),",
            "Settled cell of factor 66 and touchpoint 4 at 9: at least one of the two does not exist.",
            "Договорённость о факторе 66 и точке контакта 4 с уровнем 9: хотя бы одного из них нет.",
        ),
        (
            "        (factor: 6, touchpoint: 4",
            "(factor: 6,touchpoint: 4, level: 1, reason: \"\", date: None),",
            "The settled cell of factor 6 and touchpoint 4 stands twice.",
            "Договорённость о факторе 6 и точке контакта 4 стоит дважды.",
        ),
        (
            "        (5, 6, 3),\n",
            "(5, 66, -3),",
            "Judgement (5, 66, -3): at least one of the two factors does not exist.",
            "Сравнение (5, 66, -3): хотя бы одного из двух факторов нет.",
        ),
        (
            "        (5, 6, 3),\n",
            "(5,6,3),",
            "The judgement of factor 5 against factor 6 stands twice.",
            "Сравнение фактора 5 с фактором 6 стоит дважды.",
        ),
        (
            "                (6, 7, 1),\n",
            "(6, 77, 1),",
            "at least one of the two factors does not exist",
            "хотя бы одного из двух факторов нет",
        ),
    ] {
        let (entry, _) = before.split_at(before.find('(').unwrap());
        let text = room_with(before, &format!("{entry}{line}\n{before}"));
        // Of two entries alike the later one is told.
        let later = line.matches(',').count() > 0 && english.contains("twice");
        let place = if later {
            let first = before.trim();
            place_of(&text, first, first)
        } else {
            place_of(&text, line, line.trim_end_matches(','))
        };
        let project = assert_told(&text, place, english, russian);
        assert_eq!(project.as_ref(), Some(&room), "{line}");
    }
}

#[test]
fn a_judgement_with_the_larger_id_first_is_turned_round_with_a_word() {
    let text = room_with("(5, 7, -9),", "(7, 5, 9),");
    let place = place_of(&text, "(7, 5, 9)", "(7, 5");
    let project = assert_told(
        &text,
        place,
        "the smaller id stands first, with the judgement turned round",
        "первым стоит меньший номер, а сравнение перевёрнуто",
    );
    assert_eq!(project, Some(room()));
}

/// What stands there, what somebody wrote instead, the line's text, the part that is named and the message in both languages.
const REFUSED: &[[&str; 6]] = &[
    [
        "\"Boris\"",
        "\"Анна\"",
        "rater",
        "\"Анна\"",
        "Another ballot has this name",
        "такое же имя",
    ],
    [
        "\"Boris\"",
        "\" \"",
        "\" \",",
        "\" \"",
        "cannot be empty",
        "пуст",
    ],
    [
        "anna \\\\ 2",
        "anna\\u{7}",
        "u{7}",
        "\"anna",
        "control character",
        "управляющий",
    ],
    [
        "2026-11-20",
        "2026-11-31",
        "11-31",
        "Some",
        "“2026-11-31” is no date",
        "«2026-11-31» — не дата",
    ],
    [
        "2026-11-20",
        "0000-11-20",
        "0000",
        "Some",
        "year from 1 to 9999",
        "от 1 до 9999",
    ],
    [
        "2026-11-22",
        "22.11.2026",
        "22.11",
        "Some",
        "is no date",
        "не дата",
    ],
    [
        "2026-11-22",
        "0000-11-20",
        "0000",
        "Some",
        "year from 1 to 9999",
        "от 1 до 9999",
    ],
    [
        "кроме",
        "\\u{0}",
        "u{0}",
        "\"все",
        "control character",
        "управляющий",
    ],
    [
        "(7, 3, 1)",
        "(7, 3, 4)",
        "(7, 3, 4)",
        "(7, 3",
        "Level 4 is not of the scale 1-9",
        "Уровня 4 нет в шкале 1-9",
    ],
    [
        "touchpoint: 4, level: 1",
        "touchpoint: 4, level: 3",
        "level: 3",
        "3,",
        "Level 3 is not of the scale 1-9",
        "Уровня 3 нет",
    ],
    [
        "factor: 5, touchpoint: 3",
        "factor: 55, touchpoint: 3",
        "factor: 55",
        "(factor",
        "with a reason that somebody wrote",
        "с записанной причиной",
    ],
    [
        "(5, 6, 3)",
        "(5, 5, 3)",
        "(5, 5, 3)",
        "(5, 5",
        "two different factors",
        "два разных фактора",
    ],
    [
        "id: 20,",
        "id: 21,",
        "id: 21,",
        "21",
        "id 21 is used twice",
        "Номер 21 занят дважды",
    ],
    [
        "id: 20,",
        "id: 5,",
        "            id: 5,",
        "5",
        "id 5 is used twice",
        "Номер 5 занят дважды",
    ],
    [
        "(5, 6, 3),",
        "(5, 6, 3),\n(5,6,4),",
        "(5,6,4)",
        "(5,6",
        "judged in two ways",
        "двумя разными способами",
    ],
    [
        "reason: \"\", date: None),",
        "reason: \"\", date: None),\n(factor: 6, touchpoint: 4, level: 9, reason: \"\", date: None),",
        "touchpoint: 4, level: 9",
        "(factor",
        "settled in two ways",
        "две разные договорённости",
    ],
    [
        "(7, 3, 1),",
        "(7, 3, 1),\n(7, 3, 9),",
        "(7, 3, 9)",
        "(7, 3",
        "two levels, 1 and 9",
        "два уровня: 1 и 9",
    ],
];

#[test]
fn what_only_a_person_can_decide_is_refused_at_its_place() {
    for [from, to, line, part, english, russian] in REFUSED.iter().copied() {
        let text = room_with(from, to);
        let mut place = place_of(&text, line, part);
        if to == "id: 21," || to == "\"Анна\"" {
            // Of two alike the later one is told.
            place = place_of(&ROOM.replace(from, "@@@@"), "@@@@", "@@@@");
            place.column += usize::from(to.starts_with("id")) * 4;
        }
        assert_eq!(assert_told(&text, place, english, russian), None, "{to}");
    }
}

#[test]
fn numbers_that_are_no_judgement_or_level_and_fields_that_are_not_there_are_refused_with_their_line()
 {
    for (from, to, english, russian) in [
        (
            "(5, 6, 3)",
            "(5, 6, 10)",
            "A judgement is a whole number",
            "Сравнение — целое число",
        ),
        ("(5, 6, 3)", "(5, 6, 0)", "1 to 9", "от 1 до 9"),
        ("(5, 6, 3)", "(5, 6, -1)", "-2 to -9", "от -2 до -9"),
        ("(7, 3, 1)", "(7, 3, 100)", "from 0 to 99", "от 0 до 99"),
        (
            "blind: true",
            "blind: yes",
            "“true” or “false”",
            "«true» или «false»",
        ),
        (
            "is_in: false,",
            "is_in: false, colour: 1,",
            "no field “colour”",
            "«colour»",
        ),
        ("    blind: true,\n", "", "“blind” is missing", "«blind»"),
    ] {
        let text = room_with(from, to);
        let (project, remarks) = told(&text);
        assert_eq!(project, None, "{to}");
        let (place, [in_english, in_russian]) = &remarks[0];
        if !to.is_empty() {
            let at = text.find(to).unwrap();
            let line = text[..at].matches('\n').count() + 1;
            assert_eq!(place.map(|place| place.line), Some(line), "{in_english}");
        }
        assert!(in_english.contains(english), "{to}: {in_english}");
        assert!(in_russian.contains(russian), "{to}: {in_russian}");
    }
    // Format 3 does not know what format 4 brought, and nobody knows what format 6 will bring.
    let (project, remarks) = told(&room_with("format 4", "format 3"));
    assert_eq!(project, None);
    assert!(
        remarks[0].1[0].contains("no field “settled”"),
        "{remarks:?}"
    );
    let (project, remarks) = told(&room_with("format 4", "format 6"));
    assert_eq!(project, None);
    assert!(remarks[0].1[0].contains("newer Touchrank"), "{remarks:?}");
    assert!(remarks[0].1[1].contains("формат 6"), "{remarks:?}");
}

#[test]
fn more_ballots_than_the_limit_are_refused_at_the_first_one_too_many() {
    use std::fmt::Write;
    let mut ballots = String::new();
    for n in 0..999 {
        let id = 1_000 + n;
        let _ = writeln!(
            ballots,
            "(id: {id}, rater: \"r{n}\", source: \"\", date: None, is_in: true, levels: []),"
        );
    }
    let text = room_with("    ballots: [\n", &format!("    ballots: [\n{ballots}"))
        .replace("next_id: 40", "next_id: 4000");
    let (project, remarks) = told(&text);
    assert_eq!(project, None);
    assert_eq!(remarks.len(), 1, "{remarks:?}");
    let (place, [in_english, in_russian]) = &remarks[0];
    let line = text
        .lines()
        .position(|line| line.contains("id: 20,"))
        .unwrap();
    assert_eq!(place.map(|place| place.line), Some(line), "{in_english}");
    assert!(in_english.contains("1,000"), "{in_english}");
    assert!(
        in_russian.contains("1000") || in_russian.contains("1\u{a0}000"),
        "{in_russian}"
    );
}

#[test]
fn cut_anywhere_or_with_a_flipped_bit_no_ballot_passes_in_silence() {
    let project = room();
    let text = to_text(&project);
    let told_or_same = |bytes: &[u8], what: &str| {
        if let Ok(opened) = read(bytes) {
            let told = (opened.notices.iter()).any(|n| matches!(n, Notice::ChangedOutside(_)));
            assert!(told || opened.project == project, "{what}");
        }
    };
    for start in ["    settled: [", "    blind: "] {
        let start = text.find(start).unwrap();
        for at in start..text.len().min(start + 600) {
            told_or_same(&text.as_bytes()[..at], &format!("cut at byte {at}"));
            for bit in 0..8 {
                let mut bytes = text.clone().into_bytes();
                bytes[at] ^= 1 << bit;
                told_or_same(&bytes, &format!("bit {bit} of byte {at}"));
            }
        }
    }
}
