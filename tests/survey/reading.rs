//! What stands in a file, whatever its separator, encoding and quotation marks.

use encoding_rs::WINDOWS_1251;
use touchrank::files::survey::SurveyNotice;
use touchrank::model::{AnswerRange, DateOrder, QuestionKind};

use super::kit::{Folder, answers, said};

const IMPORTANCE: QuestionKind = QuestionKind::Importance {
    factor: None,
    range: AnswerRange::IMPORTANCE,
};
const ASKED: [(&str, QuestionKind); 3] = [
    ("Цена", IMPORTANCE),
    ("Город", QuestionKind::One),
    ("Почему?", QuestionKind::Text),
];
const TABLE: &str =
    "Цена;Город;Почему?\n5;Пермь;дёшево\n;Омск;\n4;Пермь;\"близко; и \"\"тихо\"\"\"\n";

#[test]
fn each_encoding_and_separator_gives_the_same_answers() {
    let utf_16 =
        |bytes: fn(u16) -> [u8; 2]| -> Vec<u8> { TABLE.encode_utf16().flat_map(bytes).collect() };
    let files: Vec<Vec<u8>> = vec![
        TABLE.as_bytes().to_vec(),
        format!("\u{feff}{TABLE}").into_bytes(),
        format!("sep=;\n{TABLE}").into_bytes(),
        TABLE.replace('\n', "\r\n").into_bytes(),
        TABLE.replace('\n', "\r").into_bytes(),
        utf_16(u16::to_le_bytes),
        [vec![0xfe, 0xff], utf_16(u16::to_be_bytes)].concat(),
        WINDOWS_1251.encode(TABLE).0.into_owned(),
        TABLE
            .replace(';', "\t")
            .replace("близко\t", "близко;")
            .into_bytes(),
        TABLE
            .replace(';', "|")
            .replace("близко|", "близко;")
            .into_bytes(),
        TABLE
            .replace(';', ",")
            .replace("близко,", "близко;")
            .into_bytes(),
    ];
    let folder = Folder::new();
    for file in files {
        let read = folder.read(&file, &ASKED);
        assert_eq!(read.answers.rows, 3, "{}", String::from_utf8_lossy(&file));
        assert_eq!(answers(&read, 1), ["5", "-", "4"]);
        assert_eq!(answers(&read, 2), ["Пермь", "Омск", "Пермь"]);
        assert_eq!(answers(&read, 3), ["дёшево", "-", "близко; и \"тихо\""]);
        let told = |notice: &SurveyNotice| !matches!(notice, SurveyNotice::Encoding { .. });
        assert!(!read.notices.iter().any(told), "{:?}", read.notices);
    }
}

#[test]
fn a_cell_may_hold_line_breaks_and_a_long_file_is_read_in_pieces() {
    let mut text = String::from("id,Why\n");
    for row in 0..20_000 {
        text.push_str(&format!(
            "{row},\"first line of {row}\nand a second, with «ё»\"\n"
        ));
    }
    let asked = [
        ("id", QuestionKind::Respondent),
        ("Why", QuestionKind::Text),
    ];
    let read = Folder::new().read(&text, &asked);
    assert_eq!(read.answers.rows, 20_000);
    assert_eq!(read.notices, []);
    let why = answers(&read, 2);
    assert_eq!(why[0], "first line of 0\nand a second, with «ё»");
    assert_eq!(why[19_999], "first line of 19999\nand a second, with «ё»");
}

#[test]
fn several_answers_numbers_amounts_and_days_are_read_by_their_kind() {
    let table = "Channels;Age;Spend;When\nshop, site;33;1 200 ₽;22.11.2026 10:31\nsite,site;2,5;$5;31.02.2026\n;forty;12,345;\n";
    let asked = [
        ("Channels", QuestionKind::Many { separator: ',' }),
        ("Age", QuestionKind::Number),
        ("Spend", QuestionKind::Money),
        ("When", QuestionKind::Date(DateOrder::DayFirst)),
    ];
    let read = Folder::new().read(table, &asked);
    assert_eq!(answers(&read, 1), ["shop + site", "site", "-"]);
    assert_eq!(answers(&read, 2), ["33", "2.5", "-"]);
    assert_eq!(answers(&read, 3), ["1200", "5", "12.345"]);
    // 365 days a year from the year 1, 491 leap days before 2026, and the 326th day of the year.
    assert_eq!(
        answers(&read, 4),
        [
            (2025 * 365 + 491 + 326).to_string(),
            "-".to_owned(),
            "-".to_owned()
        ]
    );
    assert_eq!(
        said(&read.notices),
        [
            "“Age” in “wave”: 1 answer does not fit and counts as none (line 4: forty)",
            "“Spend” in “wave”: “12,345” on line 4 can be read in two ways and was read as 12.345",
            "“When” in “wave”: 1 answer does not fit and counts as none (line 3: 31.02.2026)",
        ]
    );
}

#[test]
fn more_than_255_different_answers_are_still_one_column() {
    let rows: String = (0..300).fold(String::new(), |rows, row| {
        rows + "town " + &row.to_string() + "\n"
    });
    let read = Folder::new().read(format!("Town\n{rows}"), &[("Town", QuestionKind::One)]);
    let towns = answers(&read, 1);
    assert_eq!(
        (towns.len(), towns[0].as_str(), towns[299].as_str()),
        (300, "town 0", "town 299")
    );
}
