//! Answers in a workbook read as those of a file of text do.

use rust_xlsxwriter::{ExcelDateTime, Format, Workbook};
use touchrank::files::survey::{SurveyError, outline, pack};
use touchrank::model::{AnswerRange, DateOrder, QuestionKind, Wave};

use super::kit::{Folder, answers, panel};

#[test]
fn the_sheet_with_the_answers_is_read() {
    let mut book = Workbook::new();
    let about = book.add_worksheet();
    about.set_name("About").unwrap();
    about.write(0, 0, "A survey of spring").unwrap();
    let sheet = book.add_worksheet();
    sheet.set_name("Answers").unwrap();
    let day = Format::new().set_num_format("dd.mm.yyyy");
    for (column, heading) in (0..).zip(["Price", "Town", "When", "Spend"]) {
        sheet.write(0, column, heading).unwrap();
    }
    for (row, (price, town)) in (1..).zip([(5, "Omsk"), (4, "Perm"), (7, "Omsk")]) {
        sheet.write(row, 0, price).unwrap();
        sheet.write(row, 1, town).unwrap();
        let date = ExcelDateTime::from_ymd(2026, 11, 22).unwrap();
        sheet.write_with_format(row, 2, &date, &day).unwrap();
    }
    sheet.write(2, 3, 12.5).unwrap();
    let folder = Folder::new();
    let path = folder.file("wave.csv", book.save_to_buffer().unwrap());

    let seen = outline(&path, "", &mut |_| true).unwrap().unwrap();
    assert_eq!(seen.sheets, ["About", "Answers"]);
    assert_eq!(
        (seen.source.sheet.as_str(), seen.source.rows),
        ("Answers", 3)
    );
    let asked = [
        (
            "Price",
            QuestionKind::Importance {
                factor: None,
                range: AnswerRange::IMPORTANCE,
            },
        ),
        ("Town", QuestionKind::One),
        ("When", QuestionKind::Date(DateOrder::DayFirst)),
        ("Spend", QuestionKind::Money),
    ];
    let panel = panel(&asked, &["wave.csv"]);
    let read = folder.waves(&panel);
    assert_eq!(answers(&read, 1), ["5", "4", "-"]);
    assert_eq!(answers(&read, 2), ["Omsk", "Perm", "Omsk"]);
    assert_eq!(answers(&read, 3)[0], (2025 * 365 + 491 + 326).to_string());
    assert_eq!(answers(&read, 4), ["-", "12.5", "-"]);
    assert_eq!(read.notices.len(), 1);

    let (source, _) = pack(&path, "Answers").unwrap();
    let mut packed = panel.clone();
    packed.waves = (panel.waves.iter().cloned())
        .map(|wave| Wave {
            source: source.clone(),
            ..wave
        })
        .collect();
    let from_project = folder.waves(&packed);
    for question in 1..=4 {
        // A gap among numbers equals nothing.
        assert_eq!(answers(&from_project, question), answers(&read, question));
    }
    let none = outline(&path, "Autumn", &mut |_| true).unwrap_err();
    assert_eq!(none, SurveyError::NoSheet("Autumn".to_owned()));
}
