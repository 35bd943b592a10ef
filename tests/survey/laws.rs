//! Whatever the bytes are: words that refuse them, or answers and counts that add up.

use proptest::prelude::*;
use touchrank::files::survey::{SurveyNotice, outline, propose};
use touchrank::model::{Codes, Panel, Project, QuestionId, Values};

use super::kit::{Folder, panel};

/// Bytes that are tables more often than chance would make them.
fn tables() -> impl Strategy<Value = Vec<u8>> {
    let bit = prop_oneof![
        4 => Just(b",".to_vec()),
        3 => Just(b"\n".to_vec()),
        1 => Just(b"\r\n".to_vec()),
        1 => Just(b"\r".to_vec()),
        2 => Just(b"\"".to_vec()),
        1 => Just(b";".to_vec()),
        1 => Just(b"\t".to_vec()),
        3 => "[0-9]{1,2}".prop_map(String::into_bytes),
        2 => "[a-cа-в ]{1,4}".prop_map(String::into_bytes),
        1 => Just(b"22.11.2026".to_vec()),
        1 => proptest::collection::vec(any::<u8>(), 1..3),
    ];
    let bits = proptest::collection::vec(bit, 0..120).prop_map(|bits| bits.concat());
    prop_oneof![9 => bits, 1 => proptest::collection::vec(any::<u8>(), 0..200)]
}

fn length(values: &Values) -> usize {
    match values {
        Values::Levels { codes, .. }
        | Values::One {
            codes: Codes::Narrow(codes),
            ..
        } => codes.len(),
        Values::One {
            codes: Codes::Wide(codes),
            ..
        } => codes.len(),
        Values::Many { starts, .. } => starts.len() - 1,
        Values::Numbers(numbers) => numbers.len(),
        Values::Texts(texts) => texts.len(),
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn any_bytes_are_refused_or_counted(bytes in tables()) {
        let folder = Folder::new();
        let path = folder.file("wave.csv", &bytes);
        let Ok(seen) = outline(&path, "", &mut |_| true) else {
            return Ok(());
        };
        let seen = seen.unwrap();
        let rows = seen.source.rows;
        for column in &seen.columns {
            prop_assert_eq!(column.answered + column.missing, rows);
            prop_assert!(column.distinct <= column.answered);
        }
        let mut not_taken = 0;
        for notice in &seen.notices {
            prop_assert!(!notice.message().key.is_empty());
            not_taken += match notice {
                SurveyNotice::Blank { count, .. } => *count,
                SurveyNotice::CutRow { .. } | SurveyNotice::CutInQuotes { .. } => 1,
                _ => 0,
            };
        }
        prop_assert_eq!(not_taken, seen.not_taken);

        let mut questions = propose(&Project::default(), &seen);
        for (question, id) in questions.iter_mut().zip(1..) {
            question.id = QuestionId(id);
        }
        let panel = Panel { questions: questions.into_iter().collect(), ..panel(&[], &["wave.csv"]) };
        let read = folder.waves(&panel);
        prop_assert_eq!(read.answers.rows as u64, rows);
        let source = read.waves[0].1.as_ref().unwrap();
        prop_assert_eq!(&source.hash, &seen.source.hash);
        for column in &read.answers.columns {
            prop_assert_eq!(length(&column.values), read.answers.rows);
        }
    }

    #[test]
    fn what_another_writer_writes_is_read_as_it_was_meant(
        rows in proptest::collection::vec(proptest::collection::vec("[a-z\",;\n\\|Ж]{0,6}", 3), 1..40),
        delimiter in prop_oneof![Just(b','), Just(b';'), Just(b'\t'), Just(b'|')],
    ) {
        let mut writer = csv::WriterBuilder::new().delimiter(delimiter).from_writer(Vec::new());
        writer.write_record(["one", "two", "three"]).unwrap();
        for row in &rows {
            writer.write_record(row).unwrap();
        }
        let bytes = writer.into_inner().unwrap();
        let asked = ["one", "two", "three"].map(|name| (name, touchrank::model::QuestionKind::Text));
        let read = Folder::new().read(&bytes, &asked);
        let filled = rows.iter().filter(|row| row.iter().any(|cell| !cell.trim().is_empty()));
        let meant: Vec<Vec<&str>> = filled.map(|row| row.iter().map(|cell| cell.trim()).collect()).collect();
        let found: Vec<Vec<&str>> = (0..read.answers.rows).map(|row| {
            let texts = read.answers.columns.iter().map(|column| match &column.values {
                Values::Texts(texts) => texts.get(row),
                _ => "",
            });
            texts.collect()
        }).collect();
        prop_assert_eq!(found, meant);
    }
}
