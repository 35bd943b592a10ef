//! A consultant's spreadsheet comes in: as it is written, in whatever encoding, and with every mistake named at once.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may stop at the first surprise"
)]

mod broken_list;
mod round_trip;
mod tracks;
mod tracks_round_trip;
mod tracks_words;

use touchrank::files::table::{
    Blank, Comma, ImportOptions, Imported, MAX_BYTES, Notice, TableError, load, read, read_tracks,
};
use touchrank::i18n::{Language, words};
use touchrank::model::{Channel, Importance, Project, Relations, Scale, Weighting, check};

const TABLE: &str = "\
stage,,Need,Need,Choice,Choice
channel,,online,offline,online,both
factor,importance,Search ad,Shop window,Product page,Consultant
Clear price,5,3,1,9,3
Quality proof,4,1,3,9,9
";

fn import(bytes: impl AsRef<[u8]>) -> Result<Imported, TableError> {
    read(bytes.as_ref(), "table", &ImportOptions::default())
}

fn import_with(text: &str, options: &ImportOptions) -> Result<Imported, TableError> {
    read(text.as_bytes(), "table", options)
}

/// What a refused table makes the program say, in one language.
fn said(refused: &Result<Imported, TableError>, language: Language) -> String {
    let messages = refused.as_ref().unwrap_err().messages();
    let lines: Vec<String> = messages.iter().map(|m| words(language).say(m)).collect();
    lines.join("\n")
}

/// The table is refused, and both languages name each of these points.
fn refused_naming(bytes: impl AsRef<[u8]>, points: &[&str]) {
    let refused = import(bytes);
    for language in Language::ALL {
        let said = said(&refused, language);
        for point in points {
            assert!(said.contains(point), "{said:?} does not name {point:?}");
        }
    }
}

fn touchpoint_names(project: &Project) -> Vec<&str> {
    let names = project.touchpoints.iter().map(|t| t.name.as_str());
    names.collect()
}

fn row(project: &Project, factor: usize) -> Vec<Option<u8>> {
    let cells = project.relations.row(factor).iter();
    cells.map(|cell| Relations::decode(*cell)).collect()
}

#[test]
fn a_table_becomes_a_project() {
    let Imported { project, notices } = import(TABLE).unwrap();
    assert_eq!(notices, []);
    assert_eq!(check(&project), []);
    assert_eq!(project.about.name, "table");
    assert_eq!(project.about.language, Language::English);
    assert_eq!(
        touchpoint_names(&project),
        ["Search ad", "Shop window", "Product page", "Consultant"]
    );
    let stages: Vec<&str> = project.stages.iter().map(|s| s.name.as_str()).collect();
    assert_eq!(stages, ["Need", "Choice"]);
    assert_eq!(project.stage_positions(), [0, 0, 1, 1]);
    let channels: Vec<Channel> = project.touchpoints.iter().map(|t| t.channel).collect();
    assert_eq!(
        channels,
        [
            Channel::Online,
            Channel::Offline,
            Channel::Online,
            Channel::Both
        ]
    );
    assert_eq!(row(&project, 0), [Some(3), Some(1), Some(9), Some(3)]);
    assert_eq!(row(&project, 1), [Some(1), Some(3), Some(9), Some(9)]);
}

#[test]
fn a_russian_table_with_semicolons_is_read_alike_in_every_encoding() {
    let text = "Канал;;онлайн;офлайн\r\nЭТАП;;Потребность;Выбор\r\nФактор выбора;Вес;Реклама в поиске;Витрина\r\nПонятная цена;4,5;9;●\r\nДоказательства качества;3;;△\r\n";
    let (windows, _, _) = encoding_rs::WINDOWS_1251.encode("фактор;вес;Витрина\nЦена;4,5;9\n");
    let little: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let big: Vec<u8> = text.encode_utf16().flat_map(u16::to_be_bytes).collect();
    let plain = import(text).unwrap();
    assert_eq!(plain.project.about.language, Language::Russian);
    assert_eq!(
        touchpoint_names(&plain.project),
        ["Реклама в поиске", "Витрина"]
    );
    assert_eq!(row(&plain.project, 1), [None, Some(1)]);
    assert_eq!(
        plain
            .project
            .factors
            .get(0)
            .unwrap()
            .importance
            .map(Importance::value),
        Some(4.5)
    );
    assert_eq!(
        plain.notices,
        [
            Notice::Numbers(1),
            Notice::Symbols {
                count: 2,
                highest: 9,
                middle: 3,
                lowest: 1
            }
        ]
    );
    for (bytes, encoding) in [(&little, "UTF-16LE"), (&big, "UTF-16BE")] {
        let read = import(bytes).unwrap();
        assert_eq!(read.project, plain.project);
        assert_eq!(read.notices[0], Notice::Encoding(encoding));
    }
    assert_eq!(
        import(format!("\u{feff}{text}")).unwrap().project,
        plain.project
    );
    let windows = import(windows).unwrap();
    assert_eq!(windows.notices[0], Notice::Encoding("windows-1251"));
    assert_eq!(windows.project.factors.get(0).unwrap().name, "Цена");
}

#[test]
fn tabs_separate_too_and_rows_above_the_header_may_be_missing() {
    let project = import("factor\timportance\tSite\tShop\nPrice\t5\t9\t1\n")
        .unwrap()
        .project;
    assert_eq!(project.stages.len(), 1);
    assert_eq!(row(&project, 0), [Some(9), Some(1)]);
    let excel = import("sep=;\nfactor;importance;Site\nPrice;5;9\n").unwrap();
    assert_eq!(excel.notices, []);
}

#[test]
fn blanks_are_not_rated_unless_they_mean_the_lowest_level() {
    let text = "factor,importance,Site,Shop\nPrice,5,,9\n";
    assert_eq!(row(&import(text).unwrap().project, 0), [None, Some(9)]);
    let lowest = ImportOptions {
        blank: Blank::Lowest,
        ..ImportOptions::default()
    };
    let read = import_with(text, &lowest).unwrap();
    assert_eq!(row(&read.project, 0), [Some(1), Some(9)]);
    assert!(
        read.notices
            .contains(&Notice::BlanksAsLowest { count: 1, level: 1 })
    );
}

#[test]
fn every_wrong_cell_is_named_by_place_row_column_and_value() {
    refused_naming(
        "factor,importance,Search ad,Shop window\nClear price,5,5,1\nQuality,7,9,#DIV/0!\nStaff,NaN,3,=A1\nFame,inf,3,1\n",
        &[
            "C2",
            "Clear price",
            "Search ad",
            "5",
            "1-3-9",
            "B3",
            "7",
            "1…5",
            "as-is",
            "D3",
            "#DIV/0!",
            "B4",
            "NaN",
            "D4",
            "=A1",
            "B5",
            "inf",
            "Fame",
        ],
    );
    let refused = import("factor,importance,A\nx,5,2\ny,5,4\n");
    assert!(
        said(&refused, Language::English)
            .ends_with("2 problems in the table. Correct them and import again.")
    );
    assert!(said(&refused, Language::Russian).contains("в таблице 2 ошибки"));
}

#[test]
fn of_many_wrong_cells_the_first_are_told_and_the_others_counted() {
    let rows: Vec<String> = (0..1500).map(|n| format!("Factor {n},5,7")).collect();
    let refused = import(format!("factor,importance,A\n{}\n", rows.join("\n")));
    let said = said(&refused, Language::English);
    assert_eq!(said.lines().count(), 22, "{said}");
    assert!(said.contains("1,480 more problems"), "{said}");
    assert!(said.contains("1,500 problems"), "{said}");
}

#[test]
fn a_table_on_another_scale_is_told_which() {
    let text = "factor,importance,A,B,C\nx,5,0,3,9\ny,4,1,0,9\n";
    refused_naming(text, &["0-1-3-9", "--scale 0-1-3-9"]);
    let options = ImportOptions {
        scale: Scale::zero_one_three_nine(),
        ..ImportOptions::default()
    };
    let project = import_with(text, &options).unwrap().project;
    assert_eq!(row(&project, 0), [Some(0), Some(3), Some(9)]);
    let own = ImportOptions {
        scale: Scale::of_values(&[0, 10, 50]).unwrap(),
        ..ImportOptions::default()
    };
    let project = import_with("factor,importance,A,B\nx,5,10,50\n", &own)
        .unwrap()
        .project;
    assert_eq!(row(&project, 0), [Some(10), Some(50)]);
}

#[test]
fn numbers_of_both_languages_are_read_counted_and_asked_about() {
    let weights = |weight: &str| format!("factor;importance;A\nx;{weight};9,0\n");
    let as_is = |comma| ImportOptions {
        weights: Weighting::AsIs,
        comma,
        ..ImportOptions::default()
    };
    for (weight, expected) in [
        ("0,5", 0.5),
        ("1 000", 1000.0),
        ("1\u{a0}000", 1000.0),
        ("50%", 0.5),
        ("3345", 3345.0),
    ] {
        let read = import_with(&weights(weight), &as_is(None)).unwrap();
        let importance = read.project.factors.get(0).unwrap().importance.unwrap();
        assert!((importance.value() - expected).abs() < 1e-12, "{weight}");
        let counted = if weight == "3345" { 1 } else { 2 };
        assert_eq!(
            read.notices.last(),
            Some(&Notice::Numbers(counted)),
            "{weight}"
        );
    }
    refused_naming(weights("1,234"), &["B2", "1,234", "1.234", "1234"]);
    refused_naming(weights("−2"), &["B2", "x"]);
    let read = import_with(&weights("1,234"), &as_is(Some(Comma::Thousands))).unwrap();
    let importance = read.project.factors.get(0).unwrap().importance.unwrap();
    assert!((importance.value() - 1234.0).abs() < 1e-12);
}

#[test]
fn ragged_rows_and_nameless_values_are_named() {
    refused_naming(
        "factor,importance,A,B\nPrice,5,9\nFame,4,9,3,1\n,3,9,9\nStaff,2,9,9\n",
        &["2", "Price", "3", "4", "Fame", "5"],
    );
    refused_naming("factor,importance,A,,B\nPrice,5,9,3,1\n", &["D2"]);
    refused_naming(
        "stage,,Need,Need,Choice\nfactor,importance,A\nPrice,5,9\n",
        &["D1"],
    );
    // Empty rows and columns at the edges, which spreadsheets write, are nothing.
    let project = import("factor,importance,A,,B,,\n,,,,,,\nPrice,5,9,,1,,\n,,,,,,\n")
        .unwrap()
        .project;
    assert_eq!(touchpoint_names(&project), ["A", "B"]);
    assert_eq!(row(&project, 0), [Some(9), Some(1)]);
}

#[test]
fn a_decimal_comma_between_commas_is_a_ragged_row_not_another_number() {
    refused_naming(
        "factor,importance,A,B\nPrice,4,5,9,3\n",
        &["2", "Price", "5", "4"],
    );
}

#[test]
fn double_names_get_a_suffix_and_a_message() {
    let read = import("factor,importance,Site,Site\nPrice,5,9,1\nPrice,4,1,1\n").unwrap();
    assert_eq!(touchpoint_names(&read.project), ["Site", "Site (2)"]);
    assert_eq!(read.project.factors.get(1).unwrap().name, "Price (2)");
    let said: Vec<String> = read
        .messages()
        .iter()
        .map(|m| words(Language::English).say(m))
        .collect();
    assert_eq!(said.len(), 2, "{said:?}");
    assert!(
        said.iter().any(|line| line.contains("“Site (2)”")),
        "{said:?}"
    );
}

#[test]
fn what_is_missing_is_filled_in_and_said() {
    let read = import(
        "My matrix,,,,\nstage,,,Need,\nchannel,,online,,offline\nfactor,importance,A,B,C\nPrice,,9,1,1\n",
    )
    .unwrap();
    assert_eq!(read.project.factors.get(0).unwrap().importance, None);
    assert_eq!(
        read.notices,
        [
            Notice::UnreadRow {
                row: 1,
                text: "My matrix".to_owned()
            },
            Notice::StagesFilled(1),
            Notice::NoStage {
                count: 1,
                stage: "Journey".to_owned()
            },
            Notice::ChannelsFilled(1),
            Notice::NoImportance(vec!["Price".to_owned()]),
        ]
    );
    refused_naming(
        "channel,,by pigeon\nfactor,importance,A\nx,5,9\n",
        &["C1", "by pigeon"],
    );
}

#[test]
fn names_keep_their_spelling_and_lose_only_layout() {
    let read =
        import("factor , importance, Search ad ,\"Shop\nwindow\",' quoted'\nPrice,5,9,1,3\n")
            .unwrap();
    assert_eq!(
        touchpoint_names(&read.project),
        ["Search ad", "Shop window", "' quoted'"]
    );
    assert!(read.notices.contains(&Notice::Spaces(2)));
    let guarded = import("factor,importance,'=SUM(A1),''tis,''=x\nPrice,5,9,1,1\n").unwrap();
    assert_eq!(
        touchpoint_names(&guarded.project),
        ["=SUM(A1)", "'tis", "'=x"]
    );
    refused_naming("factor,importance,a\u{7}b\nPrice,5,9\n", &["C1", "2"]);
    refused_naming(
        format!("factor,importance,{}\nPrice,5,9\n", "a".repeat(600)),
        &["C1", "600", "500"],
    );
}

#[test]
fn a_file_that_is_no_table_is_refused_in_plain_words() {
    assert!(matches!(import(""), Err(TableError::Empty)));
    assert!(matches!(import(" \n\n"), Err(TableError::Empty)));
    refused_naming(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\x01\xff", &["CSV"]);
    refused_naming(b"PK\x03\x04\x14\0\x06\0\x08\0", &["ZIP"]);
    refused_naming("a,b,c\n1,2,3\n", &[","]);
    assert!(matches!(
        import("a,b,c\n1,2,3\n"),
        Err(TableError::NoHeader)
    ));
    assert!(matches!(
        import("factor|importance|A\nx|5|9\n"),
        Err(TableError::NoHeader)
    ));
    refused_naming("factor,Site,Shop\nPrice,9,1\n", &["1", "Site"]);
    refused_naming("factor,importance\nPrice,5\n", &["1"]);
    refused_naming("factor,importance,A\n", &["1"]);
    refused_naming(
        "stage,,x\nstage,,y\nfactor,importance,A\nx,5,9\n",
        &["2", "stage"],
    );
}

#[test]
fn an_unclosed_quotation_mark_is_found_where_it_opens() {
    refused_naming(
        "factor,importance,A\n\"Clear price,5,9\nQuality,4,3\n",
        &["2"],
    );
    refused_naming("factor;importance;A;\"B\nx;5;9;9\n", &["1"]);
    let long = format!(
        "factor,importance,A\nx,5,9\n\"open,5,9\n{}z\",5,9\n",
        "y,5,9\n".repeat(60)
    );
    assert!(matches!(
        import(long),
        Err(TableError::UnclosedQuote { line: 3 })
    ));
    refused_naming("factor,importance,A\n\"Hotel \"Astoria\"\",5,9\n", &["2"]);
}

#[test]
fn the_limits_of_a_table_are_held() {
    let header = |columns: usize| {
        format!(
            "factor,importance{}\nx,5{}\n",
            ",A".repeat(columns),
            ",9".repeat(columns)
        )
    };
    assert_eq!(
        import(header(20_000)).unwrap().project.touchpoints.len(),
        20_000
    );
    assert!(matches!(
        import(header(20_001)),
        Err(TableError::TooManyColumns { limit: 20_000 })
    ));
    assert!(matches!(
        import(header(1_000_000)),
        Err(TableError::TooManyColumns { .. })
    ));
    let rows = |factors: usize, columns: usize| {
        let line = format!("x,5{}\n", ",9".repeat(columns));
        format!(
            "factor,importance{}\n{}",
            ",A".repeat(columns),
            line.repeat(factors)
        )
    };
    assert_eq!(
        import(rows(20_000, 1)).unwrap().project.factors.len(),
        20_000
    );
    assert!(matches!(
        import(rows(20_001, 1)),
        Err(TableError::TooManyRows { limit: 20_000 })
    ));
    assert!(matches!(
        import(rows(1001, 20_000)),
        Err(TableError::TooManyCells { limit: 20_000_000 })
    ));
    assert!(matches!(
        import(vec![b'a'; MAX_BYTES + 1]),
        Err(TableError::TooLarge {
            limit_megabytes: 64
        })
    ));
}

#[test]
fn more_megabytes_than_the_limit_are_neither_loaded_nor_read() {
    let spaces = vec![b' '; MAX_BYTES + 1];
    let refused = read_tracks(&spaces, &Project::default());
    assert!(matches!(refused, Err(TableError::TooLarge { .. })));
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("large.csv");
    // Holes take no room on the disk.
    let file = std::fs::File::create(&path).unwrap();
    file.set_len(MAX_BYTES as u64 + 1).unwrap();
    assert!(matches!(load(&path), Err(TableError::TooLarge { .. })));
    file.set_len(MAX_BYTES as u64).unwrap();
    assert_eq!(load(&path).unwrap().len(), MAX_BYTES);
}
