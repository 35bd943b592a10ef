//! The list of broken inputs, tables: each opened as a person's file is, each ending in words that say which cell or line, why,
//! and what to do, in both languages; nothing is imported and nothing changed on the disk.

use std::fs::{self, File};
use std::path::PathBuf;

use tempfile::TempDir;
use touchrank::files::table::{self, ImportOptions, Imported, TableError};
use touchrank::i18n::{Language, Message, words};
use touchrank::jobs::file::{Failure, plan_tracks};
use touchrank::model::{Importance, Project};

/// A folder with one table in it.
struct Desk {
    _folder: TempDir,
    file: PathBuf,
}

type Said = [String; 2];

fn in_both(message: &Message) -> Said {
    Language::ALL.map(|language| words(language).say(message))
}

impl Desk {
    fn with(bytes: impl AsRef<[u8]>) -> Self {
        let folder = TempDir::new().unwrap();
        let file = folder.path().join("таблица.csv");
        fs::write(&file, bytes).unwrap();
        Self {
            _folder: folder,
            file,
        }
    }

    fn import(&self) -> Result<Imported, TableError> {
        let about = || fs::metadata(&self.file).map(|found| (found.len(), found.modified().ok()));
        let before = about().unwrap();
        let result = table::open(&self.file, &ImportOptions::default());
        assert_eq!(about().unwrap(), before, "something was changed");
        result
    }

    /// Every line of the refusal.
    #[track_caller]
    fn refusal(&self) -> Said {
        match self.import() {
            Err(error) => told(&error),
            Ok(fresh) => panic!("imported with {:?}", fresh.notices),
        }
    }
}

/// Every line of a refusal, the refusal itself last.
fn told(error: &TableError) -> Said {
    let mut said = Said::default();
    for message in error.messages() {
        for (whole, part) in said.iter_mut().zip(in_both(&message)) {
            whole.push('\n');
            whole.push_str(&part);
        }
    }
    said
}

fn whole(failure: &Failure) -> Said {
    let mut said = in_both(&failure.what);
    for problem in &failure.problems {
        for (whole, part) in said.iter_mut().zip(in_both(problem)) {
            whole.push('\n');
            whole.push_str(&part);
        }
    }
    for whole in &said {
        assert!(whole.contains("таблица.csv"), "which file? {whole}");
        assert!(whole.len() < 8_000, "nobody reads {} bytes", whole.len());
    }
    said
}

#[track_caller]
fn says(said: &Said, english: &[&str], russian: &[&str]) {
    for (parts, said) in [english, russian].into_iter().zip(said) {
        for part in parts {
            assert!(said.contains(part), "no “{part}” in: {said}");
        }
    }
}

#[track_caller]
fn refused(bytes: impl AsRef<[u8]>, english: &[&str], russian: &[&str]) {
    says(&Desk::with(bytes).refusal(), english, russian);
}

/// The project of a table that is imported, and what is said about it.
#[track_caller]
fn imported(bytes: impl AsRef<[u8]>) -> (Project, Vec<Said>) {
    let fresh = Desk::with(bytes).import();
    let fresh = fresh.unwrap_or_else(|error| panic!("refused: {:?}", told(&error)));
    let notices = fresh.messages().iter().map(in_both).collect();
    (fresh.project, notices)
}

const RUSSIAN: &str = "фактор;важность;Витрина;Сайт\r\nПонятная цена;4,5;9;3\r\nВкус;3;1;\r\n";

#[test]
fn each_encoding_is_read_and_named() {
    let plain = imported(RUSSIAN).0;
    let little: Vec<u8> = RUSSIAN.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let big: Vec<u8> = RUSSIAN.encode_utf16().flat_map(u16::to_be_bytes).collect();
    let (windows, _, _) = encoding_rs::WINDOWS_1251.encode(RUSSIAN);
    let (dos, _, _) = encoding_rs::IBM866.encode(RUSSIAN);
    let (koi, _, _) = encoding_rs::KOI8_R.encode(RUSSIAN);
    let marked = |mark: &[u8], bytes: &[u8]| [mark, bytes].concat();
    for (bytes, name) in [
        (RUSSIAN.as_bytes().to_vec(), ""),
        (marked(b"\xef\xbb\xbf", RUSSIAN.as_bytes()), ""),
        (little.clone(), "UTF-16LE"),
        (big.clone(), "UTF-16BE"),
        (marked(b"\xff\xfe", &little), "UTF-16LE"),
        (marked(b"\xfe\xff", &big), "UTF-16BE"),
        (windows.to_vec(), "windows-1251"),
        (dos.to_vec(), "IBM866"),
        (koi.to_vec(), "KOI8"),
    ] {
        let (project, said) = imported(bytes);
        assert_eq!(project, plain, "{name}");
        if !name.is_empty() {
            says(&said[0], &[name], &[name]);
        }
    }
    // Half a character at the end.
    refused(
        marked(b"\xff\xfe", &little[..little.len() - 1]),
        &["UTF-16LE", "Save the table as CSV in UTF-8 again"],
        &["UTF-16LE", "Сохраните таблицу как CSV в UTF-8"],
    );
}

#[test]
fn empty_zeros_or_no_text() {
    refused(
        "",
        &["The file is empty", "Choose a table"],
        &["Файл пуст", "Выберите таблицу"],
    );
    refused(
        [0; 4096],
        &["nothing but zeros", "another copy"],
        &["одни нули", "другую копию"],
    );
    let noise: Vec<u8> = (0..=255_u8).cycle().take(4096).collect();
    refused(
        noise,
        &["not a text file", "as CSV"],
        &["не текстовый файл", "как CSV"],
    );
}

#[test]
fn a_workbook_a_picture_or_a_web_page_under_the_name_of_a_table() {
    let old = |part: &str| {
        let wide: Vec<u8> = part.encode_utf16().flat_map(u16::to_le_bytes).collect();
        [
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1".as_slice(),
            &wide,
            &[0, 0],
        ]
        .concat()
    };
    let xlsx = b"PK\x03\x04[Content_Types].xml xl/workbook.xml PK\x05\x06\0\0";
    refused(
        xlsx,
        &["a workbook of Excel", "Import it as a table"],
        &["книга Excel", "Импортируйте её как таблицу"],
    );
    refused(
        &xlsx[..35],
        &["its end is missing", "again"],
        &["конца у него нет", "ещё раз"],
    );
    refused(
        old("Book"),
        &["an old Excel (.xls)"],
        &["старого Excel (.xls)"],
    );
    refused(
        old("EncryptedPackage"),
        &["locked with a password"],
        &["под паролем"],
    );
    refused(b"\x89PNG\r\n\x1a\n\0\0", &["a picture"], &["изображение"]);
    refused(
        "<html><table><tr><td>factor</td>",
        &["saved as a web page"],
        &["сохранённую как веб-страница"],
    );
}

#[test]
fn an_unclosed_quotation_mark() {
    refused(
        "factor,importance,Site\nPrice,5,9\n\"Taste,4,3\nStaff,2,1\n",
        &["quotation mark in line 3", "Close it or remove it"],
        &["Кавычка в строке 3", "Закройте или удалите"],
    );
    refused(
        "factor,importance,Site\n\"Hotel \"Astoria\"\",5,9\n",
        &["In line 2", "Double the quotation marks"],
        &["В строке 2", "удваивают"],
    );
}

#[test]
fn ragged_rows() {
    refused(
        "factor,importance,Site,Shop\nPrice,5,9\nTaste,4,9,3,1\n",
        &[
            "Row 2, “Price”: it has 3 cells, the header has 4",
            "Row 3, “Taste”: it has 5 cells",
            "Fill it up or remove",
        ],
        &["Строка 2, «Price»", "Строка 3, «Taste»", "4"],
    );
}

#[test]
fn a_wrong_delimiter() {
    refused(
        "factor|importance|Site\nPrice|5|9\n",
        &["No header row", "comma, semicolon or tab"],
        &["Не найден заголовок", "точку с запятой или табуляцию"],
    );
}

#[test]
fn mixed_decimals() {
    let (project, said) = imported("factor;importance;Site\nA;4,5;9\nB;4.5;3\nC;2;1,0\n");
    let weights: Vec<_> = project
        .factors
        .iter()
        .map(|f| f.importance.map(Importance::value))
        .collect();
    assert_eq!(weights, [Some(4.5), Some(4.5), Some(2.0)]);
    says(&said[0], &["2 numbers were"], &["2 числа"]);
    // Which of the two it is, only a person knows.
    refused(
        "factor;importance;Site\nA;1,234;9\n",
        &["B2", "“1,234” can be read in two ways", "1.234", "1234"],
        &["B2", "1,234"],
    );
}

#[test]
fn double_or_empty_headers() {
    let (project, said) = imported("factor,importance,Site,Site\nPrice,5,9,1\nPrice,4,1,1\n");
    let names: Vec<&str> = project
        .touchpoints
        .iter()
        .map(|t| t.name.as_str())
        .collect();
    assert_eq!(names, ["Site", "Site (2)"]);
    says(
        &said[0],
        &["“Site” stands in the table more than once", "“Site (2)”"],
        &["«Site»", "«Site (2)»"],
    );
    refused(
        "factor,importance,Site,,Shop\nPrice,5,9,3,1\n",
        &["D2", "a column without a touchpoint", "Name the touchpoint"],
        &["D2", "без точки контакта"],
    );
    refused(
        "factor,importance\nPrice,5\n",
        &["row 1 names no touchpoints", "Write them"],
        &["строка 1", "Впишите"],
    );
    refused(
        ",,,\n,5,9,3\n",
        &["No header row"],
        &["Не найден заголовок"],
    );
}

#[test]
fn formula_texts_and_division_by_zero() {
    refused(
        "factor,importance,Site,Shop\nPrice,5,#DIV/0!,=A1+1\nTaste,#N/A,9,9\n",
        &[
            "C2",
            "“#DIV/0!” is not a level",
            "D2",
            "“=A1+1”",
            "B3",
            "“#N/A” is not a number",
            "Correct them and import again",
        ],
        &["C2", "«#DIV/0!»", "D2", "«=A1+1»", "B3", "«#N/A»", "импорт"],
    );
    // A formula in the place of a name is a name and nothing else.
    let (project, _) = imported("factor,importance,Site\n=cmd|' /C calc'!A0,5,9\n");
    assert_eq!(project.factors.get(0).unwrap().name, "=cmd|' /C calc'!A0");
}

#[test]
fn wrong_cells_name_themselves() {
    refused(
        "factor,importance,Site\nPrice,-1,9\nTaste,NaN,9\nStaff,1e999,9\nFame,3,7\n",
        &[
            "B2",
            "B3",
            "“NaN”",
            "B4",
            "C5, “Fame” × “Site”: “7” is not a level of the scale 1-3-9",
        ],
        &["B2", "B3", "B4", "C5, «Fame» × «Site»", "шкалы 1-3-9"],
    );
}

#[test]
fn names_that_are_none() {
    refused(
        "factor,importance,Si\u{7}te\nPrice,5,9\n",
        &["C1", "Character 3"],
        &["C1", "Символ 3"],
    );
    let long = "ж".repeat(1_000_000);
    refused(
        format!("factor,importance,{long}\nPrice,5,9\n"),
        &["C1", "1,000,000 characters", "500"],
        &["C1", "500"],
    );
    // Marks that are not seen stay in a name, and are spelt out where it is said.
    let (project, said) = imported("factor,importance,Si\u{202e}te,Si\u{202e}te\nPrice,5,9,9\n");
    assert_eq!(project.touchpoints.get(0).unwrap().name, "Si\u{202e}te");
    says(&said[0], &[r"“Si\u{202e}te”"], &[r"«Si\u{202e}te»"]);
}

#[test]
fn a_million_columns_or_rows() {
    let wide = format!(
        "factor,importance{}\nx,5{}\n",
        ",A".repeat(1_000_000),
        ",9".repeat(1_000_000)
    );
    refused(
        wide,
        &["more than 20,000 touchpoints", "Split it"],
        &["больше 20\u{a0}000 точек", "Разделите"],
    );
    let long = format!("factor,importance,A\n{}", "x,5,9\n".repeat(1_000_000));
    refused(
        long,
        &["more than 20,000 factors", "Split it"],
        &["больше 20\u{a0}000 факторов", "Разделите"],
    );
}

#[test]
fn two_gigabytes_are_not_even_read() {
    let desk = Desk::with("");
    let file = File::options().write(true).open(&desk.file).unwrap();
    file.set_len(2 << 30).unwrap();
    says(
        &desk.refusal(),
        &["larger than 64 MB", "Take out"],
        &["больше 64 МБ", "Уберите"],
    );
    let failure = plan_tracks(&Project::default(), &desk.file).unwrap_err();
    says(&whole(&failure), &["larger than 64 MB"], &["больше 64 МБ"]);
}

#[test]
fn a_folder_or_nothing_in_the_place_of_a_table() {
    let desk = Desk::with("");
    fs::remove_file(&desk.file).unwrap();
    let gone = table::open(&desk.file, &ImportOptions::default()).unwrap_err();
    says(
        &told(&gone),
        &["There is no file", "drive is connected"],
        &["нет", "подключён ли диск"],
    );
    fs::create_dir(&desk.file).unwrap();
    says(
        &desk.refusal(),
        &["is a folder", "Choose a table"],
        &["папка", "Выберите таблицу"],
    );
}

#[test]
#[cfg(unix)]
fn a_device_or_a_pipe_in_the_place_of_a_table_is_not_waited_for() {
    let desk = Desk::with("");
    fs::remove_file(&desk.file).unwrap();
    let made = std::process::Command::new("mkfifo")
        .arg(&desk.file)
        .status();
    assert!(made.unwrap().success());
    let parts = (
        ["device or a pipe", "Choose another one"],
        ["устройство или канал", "Выберите другой"],
    );
    says(&desk.refusal(), &parts.0, &parts.1);
    let zeros = table::open("/dev/zero".as_ref(), &ImportOptions::default()).unwrap_err();
    says(&told(&zeros), &parts.0, &parts.1);
}

#[test]
fn cut_anywhere_a_table_is_refused_or_what_is_left_of_it() {
    let text = "stage,,Need,Choice\nfactor,importance,\"Site, big\",Shop\n\"Pri\"\"ce\",5,9,3\nTaste,4,1,3\n";
    for at in 0..text.len() {
        match Desk::with(&text[..at]).import() {
            Ok(fresh) => assert!(
                at > 65 && fresh.project.touchpoints.len() == 2,
                "cut at {at}"
            ),
            Err(error) => drop(told(&error)),
        }
    }
}

#[test]
fn a_table_of_tracks_that_is_none() {
    let refused = |bytes: &[u8], english: &[&str], russian: &[&str]| {
        let failure = plan_tracks(&Project::default(), &Desk::with(bytes).file).unwrap_err();
        says(&whole(&failure), english, russian);
    };
    refused(b"", &["The file is empty"], &["Файл пуст"]);
    refused(
        b"PK\x03\x04xl/workbook.xmlPK\x05\x06",
        &["a workbook"],
        &["книга"],
    );
    refused(
        b"track,touchpoint\n\"open,x\n",
        &["line 2", "Close it"],
        &["строке 2", "Закройте"],
    );
    refused(
        b"factor,importance\nx,5\n",
        &["table of tracks"],
        &["не таблица треков"],
    );
}
