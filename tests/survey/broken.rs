//! Broken files: each ends in words that say what was taken and what was not.

use touchrank::files::survey::{Agreed, SurveyError, SurveyNotice, outline, read_waves};
use touchrank::model::{AnswerRange, QuestionKind};

use super::kit::{Folder, answers, panel, said};

const IMPORTANCE: QuestionKind = QuestionKind::Importance {
    factor: None,
    range: AnswerRange::IMPORTANCE,
};
const NPS: QuestionKind = QuestionKind::Nps {
    range: AnswerRange::NPS,
};

#[test]
fn answers_off_their_scale_are_gaps_and_listed() {
    let table = "price,advise\n5,10\n7,11\nsix,-1\n4.0,7.5\n,0\n0,9\n8,9\n";
    let read = Folder::new().read(table, &[("price", IMPORTANCE), ("advise", NPS)]);
    assert_eq!(answers(&read, 1), ["5", "-", "-", "4", "-", "-", "-"]);
    assert_eq!(answers(&read, 2), ["10", "-", "-", "-", "0", "9", "9"]);
    assert_eq!(
        said(&read.notices),
        [
            "“price” in “wave”: 4 answers do not fit and count as none, first of them (by line) 3: 7; 4: six; 7: 0",
            "“advise” in “wave”: 3 answers do not fit and count as none, first of them (by line) 3: 11; 4: -1; 5: 7.5",
        ]
    );
}

#[test]
fn a_file_cut_off_keeps_its_whole_rows() {
    let folder = Folder::new();
    let asked = [("price", IMPORTANCE), ("why", QuestionKind::Text)];
    let within_a_row = folder.read("price,why\n5,good\n4,fine\n3", &asked);
    assert_eq!(answers(&within_a_row, 1), ["5", "4"]);
    assert_eq!(
        within_a_row.notices,
        [SurveyNotice::CutRow {
            wave: "wave".to_owned(),
            line: 4
        }]
    );

    let in_quotes = folder.read("price,why\n5,good\n4,\"I like\nit because", &asked);
    assert_eq!(answers(&in_quotes, 1), ["5"]);
    assert_eq!(
        in_quotes.notices,
        [SurveyNotice::CutInQuotes {
            wave: "wave".to_owned(),
            line: 3,
            lines: 2
        }]
    );

    let whole = folder.read("price,why\n5,good\n4,fine", &asked);
    assert_eq!(answers(&whole, 1), ["5", "4"]);
    assert_eq!(whole.notices, []);
}

#[test]
fn a_quotation_mark_that_is_never_closed_refuses_the_file_by_its_line() {
    let rows = "4,fine\n".repeat(500);
    let folder = Folder::new();
    let read = folder.read(
        format!("price,why\n5,good\n4,\"open\n{rows}"),
        &[("price", IMPORTANCE)],
    );
    assert_eq!(read.waves[0].1, Err(SurveyError::OpenQuote { line: 3 }));
    assert_eq!((read.answers.rows, answers(&read, 1).len()), (0, 0));
}

#[test]
fn what_stands_behind_a_closing_mark_is_kept_and_said() {
    let read = Folder::new().read(
        "hotel\n\"Hotel \"Astoria\"\"\nRitz\n",
        &[("hotel", QuestionKind::One)],
    );
    assert_eq!(answers(&read, 1), ["Hotel Astoria\"\"", "Ritz"]);
    assert_eq!(
        read.notices,
        [SurveyNotice::OddQuotes {
            wave: "wave".to_owned(),
            count: 1,
            line: 2
        }]
    );
}

#[test]
fn rows_of_another_length_are_said_with_their_lines() {
    let table = "a,b\n1,2\n3\n\n4,5,,\n6,7,8\n9,10,11\n,\n";
    let asked = [("a", QuestionKind::Number), ("b", QuestionKind::Number)];
    let read = Folder::new().read(table, &asked);
    assert_eq!(answers(&read, 1), ["1", "3", "4", "6", "9"]);
    assert_eq!(answers(&read, 2), ["2", "-", "5", "7", "10"]);
    assert_eq!(
        said(&read.notices),
        [
            "“wave” has 2 empty rows, the first on line 4; they are nobody’s answers",
            "The row on line 3 of “wave” has fewer cells than there are headings; what is missing at its end is no answer",
            "2 rows of “wave” have more cells than there are headings; what is beyond was not taken, first “8” on line 6",
        ]
    );
}

#[test]
fn bytes_of_another_encoding_are_said_with_their_place() {
    let mut bytes = "город\nПермь\n".as_bytes().to_vec();
    bytes.extend(b"\xcf\xe5\nTver\n");
    let read = Folder::new().read(&bytes, &[("город", QuestionKind::One)]);
    assert_eq!(answers(&read, 1), ["Пермь", "\u{fffd}\u{fffd}", "Tver"]);
    let notice = SurveyNotice::BadBytes {
        wave: "wave".to_owned(),
        count: 2,
        line: 3,
        byte: 23,
        encoding: "UTF-8",
    };
    assert_eq!(read.notices, [notice]);
}

#[test]
fn headings_that_are_doubled_missing_or_numbers_are_said() {
    let folder = Folder::new();
    let seen = folder.outline("why,,Why,why (2)\n1,2,3,4\n");
    let names: Vec<&str> = seen.columns.iter().map(|it| it.heading.as_str()).collect();
    assert_eq!(names, ["why", "#2", "Why (3)", "why (2)"]);
    assert_eq!(
        said(&seen.notices),
        [
            "Two columns of “outline.csv” are called “Why”; the later one is called “Why (3)” here",
            "A column of “outline.csv” has no heading; it is called “#2” here",
        ]
    );
    let numbers = folder.outline("1,5\n2,4\n");
    assert_eq!(
        numbers.notices,
        [SurveyNotice::NoHeadings {
            wave: "outline.csv".to_owned()
        }]
    );
}

#[test]
fn what_is_no_table_of_answers_is_named() {
    let folder = Folder::new();
    let refused =
        |bytes: &[u8]| outline(&folder.file("x.csv", bytes), "", &mut |_| true).unwrap_err();
    assert_eq!(refused(b""), SurveyError::Empty);
    assert_eq!(refused(b" \n\n"), SurveyError::Empty);
    assert_eq!(refused(b"a,b\n"), SurveyError::NoAnswers);
    assert_eq!(refused(b"a\0\x01\x02\xff\xfe"), SurveyError::Binary);
    assert!(matches!(
        refused(b"\x89PNG\r\n\x1a\n"),
        SurveyError::Foreign(_)
    ));
    assert!(matches!(refused(b"PK\x03\x04 cut"), SurveyError::Book(_)));
    let wide = vec!["x"; 201].join(",") + "\n1\n";
    assert_eq!(refused(wide.as_bytes()), SurveyError::TooManyColumns(201));
    let gone = outline(&folder.path().join("gone.csv"), "", &mut |_| true).unwrap_err();
    assert!(gone.is_gone());
    assert!(matches!(
        outline(folder.path(), "", &mut |_| true),
        Err(SurveyError::Open { .. })
    ));
}

#[test]
fn it_ends_when_it_is_told_to() {
    let folder = Folder::new();
    let path = folder.file("wave.csv", "a\n".to_owned() + &"1\n".repeat(10_000));
    assert_eq!(outline(&path, "", &mut |_| false), Ok(None));
    let panel = panel(&[("a", QuestionKind::Number)], &["wave.csv"]);
    assert_eq!(
        read_waves(&panel, Some(folder.path()), &Agreed::default(), &mut |_| {
            false
        }),
        None
    );
    let mut last = 0.0;
    read_waves(
        &panel,
        Some(folder.path()),
        &Agreed::default(),
        &mut |part| {
            assert!((last..=1.0).contains(&part));
            last = part;
            true
        },
    );
}

#[test]
fn what_is_too_much_is_refused_before_it_fills_the_memory() {
    let folder = Folder::new();
    let refused =
        |text: String| outline(&folder.file("x.csv", text), "", &mut |_| true).unwrap_err();
    let endless = "x".repeat(6 << 20);
    let error = refused(format!("a,b\n1,2\n{endless}"));
    assert_eq!(error, SurveyError::EndlessRow { line: 3 });
    let rows = "a\n".to_owned() + &"1\n".repeat(1_000_001);
    assert_eq!(refused(rows), SurveyError::TooManyRows);
    let large = folder.path().join("large.csv");
    let file = std::fs::File::create(&large).unwrap();
    // Holes take no room on the disk.
    file.set_len((1 << 30) + 1).unwrap();
    let error = outline(&large, "", &mut |_| true).unwrap_err();
    assert_eq!(error, SurveyError::TooLarge);
}
