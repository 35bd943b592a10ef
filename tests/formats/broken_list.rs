//! The list of broken inputs, the file as a whole: each entry opened as a person opens it, each ending in words that say what is
//! wrong and what to do, in both languages, with nothing changed on the disk.

use std::fs::File;
use std::io;
use std::path::{Path, PathBuf};

use touchrank::files::project::{FORMAT, Notice, read};
use touchrank::files::save::{Disk, Handle, RealDisk, Stat, open_on};
use touchrank::jobs::file::SaveFailure;

use crate::broken_kit::{Desk, in_both, line_of, open, opens, refused, save, says, shop, shop_but};
use crate::shop::{SHOP, opened};

const EARLIER: [&[&str]; 2] = [&["Earlier versions…"], &["Прежние версии…"]];
const CHANGED: (&str, &str) = ("changed outside Touchrank", "изменён не в Touchrank");

#[test]
fn empty() {
    for empty in ["", " \n\t\r\n", "\u{feff}"] {
        refused(
            empty,
            &["The file is empty", EARLIER[0][0]],
            &["Файл пуст", EARLIER[1][0]],
        );
    }
}

#[test]
fn cut_anywhere() {
    let text = shop();
    let whole = opened(&text).project;
    let end = text.trim_end().rfind('\n').unwrap();
    for at in (1..text.len()).step_by(23) {
        let bytes = &text.as_bytes()[..at];
        match Desk::with(bytes).open() {
            // All of the project is there, and only the end line is not.
            Ok(fresh) => {
                assert!(at >= end - 1 && fresh.project == whole, "cut at byte {at}");
                says(&in_both(&fresh.notices[0]), &[CHANGED.0], &[CHANGED.1]);
            }
            Err(_) => assert!(at < end, "cut at byte {at}"),
        }
    }
    let at = text.find("(4, 2, 9)").unwrap() + 3;
    let line = line_of(&text, "(4, 2, 9)");
    refused(
        &text[..at],
        &[
            "ends in the middle",
            &format!("Line {line}, column"),
            EARLIER[0][0],
        ],
        &[
            "обрывается на середине",
            &format!("Строка {line}, столбец"),
            EARLIER[1][0],
        ],
    );
}

#[test]
fn zeros() {
    refused(
        [0; 4096],
        &["nothing but zeros", EARLIER[0][0]],
        &["одни нули", EARLIER[1][0]],
    );
    // The end of the file never reached the disk.
    let mut bytes = shop().into_bytes();
    let half = bytes.len() / 2;
    bytes[half..].fill(0);
    refused(
        bytes,
        &["Line ", EARLIER[0][0]],
        &["Строка ", EARLIER[1][0]],
    );
}

#[test]
fn a_picture_a_zip_a_web_page_or_a_pdf_renamed() {
    refused(
        b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR",
        &["a picture", "Choose"],
        &["изображение", "Выберите"],
    );
    refused(
        b"PK\x03\x04 word/document.xml PK\x05\x06\0",
        &["a ZIP archive"],
        &["архив ZIP"],
    );
    refused(
        b"<!DOCTYPE html><p>Sign in",
        &["a web page", "download it again"],
        &["веб-страница", "скачайте"],
    );
    refused(b"%PDF-1.7\n", &["a PDF document"], &["документ PDF"]);
}

#[test]
fn a_workbook_by_what_it_is() {
    const CSV: (&str, &str) = ("import that file", "импортируйте этот файл");
    let old = |part: &str| {
        let wide: Vec<u8> = part.encode_utf16().flat_map(u16::to_le_bytes).collect();
        [
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1....".as_slice(),
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
        &xlsx[..30],
        &["its end is missing", "again"],
        &["конца у него нет", "ещё раз"],
    );
    refused(
        old("Workbook"),
        &["an old Excel (.xls)", CSV.0],
        &["старого Excel (.xls)", CSV.1],
    );
    refused(
        old("EncryptedPackage"),
        &["locked with a password", CSV.0],
        &["под паролем", CSV.1],
    );
    refused(old("WordDocument"), &["an old Office"], &["старого Office"]);
}

#[test]
fn newer() {
    let newer = shop_but(&format!("format {FORMAT}\n"), "format 12\n");
    refused(
        newer,
        &[
            "A newer Touchrank",
            "format 12",
            "left as it is",
            "Update Touchrank",
        ],
        &["более новой версией", "формат 12", "не изменён", "Обновите"],
    );
    // Whatever else a newer format says.
    refused(
        "// Touchrank project, format 4294967295\n{]",
        &["A newer"],
        &["более новой"],
    );
}

#[test]
fn older_opens_as_it_is_and_stays_so_on_the_disk() {
    let (project, said, unsaved) = opens(SHOP);
    assert_eq!(project, opened(SHOP).project);
    assert!(!unsaved);
    // Written by hand, so without the last line.
    assert_eq!(said.len(), 1);
    says(&said[0], &[CHANGED.0], &[CHANGED.1]);
}

#[test]
fn an_absurd_version() {
    for absurd in [
        "99999999999999999999",
        "0",
        "-3",
        "3.5",
        "x",
        "",
        "03",
        "3 ",
    ] {
        let text = shop_but(&format!("format {FORMAT}\n"), &format!("format {absurd}\n"));
        refused(
            text,
            &["cannot be the format", "Line 1", EARLIER[0][0]],
            &["не может быть версией формата", "Строка 1", EARLIER[1][0]],
        );
    }
}

#[test]
fn one_bit_flipped() {
    let text = shop();
    let whole = opened(&text).project;
    let mut told = 0;
    // Every bit is tried in memory beside this; here every 61st on the disk.
    for bit in (0..text.len() * 8).step_by(61) {
        let mut bytes = text.clone().into_bytes();
        bytes[bit / 8] ^= 1 << (bit % 8);
        if let Ok(fresh) = Desk::with(&bytes).open()
            && (fresh.project != whole || !fresh.notices.is_empty())
        {
            says(&in_both(&fresh.notices[0]), &[CHANGED.0], &[CHANGED.1]);
            told += 1;
        }
    }
    assert!(told > 10, "{told}");
}

#[test]
fn a_line_deleted_or_swapped() {
    let text = shop();
    let whole = opened(&text).project;
    let lines: Vec<&str> = text.split_inclusive('\n').collect();
    for at in 0..lines.len() {
        let mut fewer = lines.clone();
        fewer.remove(at);
        let mut swapped = lines.clone();
        swapped.swap(at, (at + 7) % lines.len());
        for changed in [fewer.concat(), swapped.concat()] {
            if let Ok(fresh) = Desk::with(&changed).open()
                && (changed != text || fresh.project != whole)
            {
                says(&in_both(&fresh.notices[0]), &[CHANGED.0], &[CHANGED.1]);
            }
        }
    }
}

#[test]
fn a_valid_hand_edit_opens_with_a_notice_and_its_original_is_kept_at_the_first_save() {
    let text = shop_but("(4, 2, 9)", "(4, 2, 3)");
    let desk = Desk::with(&text);
    let fresh = desk.open().unwrap();
    assert_eq!(fresh.project.relations.get(0, 0), Some(3));
    assert_eq!(fresh.notices.len(), 1);
    says(
        &in_both(&fresh.notices[0]),
        &[CHANGED.0, "Look the project over"],
        &[CHANGED.1, "Просмотрите"],
    );
    let backups = desk.folder.path().join("backups");
    let known = fresh.file.unwrap().on_disk;
    save(&fresh.project, &desk.file, known, Some(&backups)).unwrap();
    let kept: Vec<PathBuf> = files_under(&backups);
    assert_eq!(kept.len(), 1);
    assert_eq!(std::fs::read_to_string(&kept[0]).unwrap(), text);
}

/// All files below a folder.
pub fn files_under(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files_under(&path));
        } else if path.extension().is_some_and(|end| end == "ron") {
            found.push(path);
        }
    }
    found
}

#[test]
fn git_conflict_marks() {
    let both = "<<<<<<< HEAD\n        (4, 2, 9),\n=======\n        (4, 2, 3),\n>>>>>>> theirs\n";
    let text = shop_but("        (4, 2, 9),\n", both);
    let line = line_of(&text, "<<<<<<<");
    refused(
        text,
        &[
            "conflict marks",
            &format!("Line {line}"),
            "delete the marks",
        ],
        &["конфликта", &format!("Строка {line}"), "удалите пометки"],
    );
}

#[test]
fn crlf_and_a_byte_order_mark_open_quietly() {
    let windows = shop().replace('\n', "\r\n");
    for text in [
        format!("\u{feff}{}", shop()),
        format!("\u{feff}{windows}"),
        windows,
    ] {
        assert_eq!(opens(text), (opened(SHOP).project, vec![], false));
    }
}

#[test]
fn windows_1251_and_utf_16() {
    let (windows, _, _) = encoding_rs::WINDOWS_1251.encode(SHOP);
    refused(
        windows,
        &["Windows-1251", "Line ", "save it as UTF-8"],
        &["Windows-1251", "Строка ", "сохраните в UTF-8"],
    );
    for bytes_of in [u16::to_le_bytes, u16::to_be_bytes] {
        let bytes: Vec<u8> = shop().encode_utf16().flat_map(bytes_of).collect();
        refused(
            bytes,
            &["UTF-16", "save it as UTF-8"],
            &["UTF-16", "сохраните в UTF-8"],
        );
    }
}

#[test]
fn one_gigabyte_is_not_even_read() {
    let desk = Desk::with("");
    let file = File::options().write(true).open(&desk.file).unwrap();
    file.set_len(1 << 30).unwrap();
    says(
        &desk.refusal(),
        &["1024 MB", "64 MB at most", "Check"],
        &["1024 МБ", "64 МБ", "Проверьте"],
    );
}

#[test]
fn a_folder_in_place_of_a_file() {
    let desk = Desk::with("");
    std::fs::remove_file(&desk.file).unwrap();
    std::fs::create_dir(&desk.file).unwrap();
    says(
        &desk.refusal(),
        &["is a folder", "Choose a project file"],
        &["папка", "Выберите"],
    );
}

#[test]
fn a_read_only_file_opens_and_is_not_saved_over() {
    let desk = Desk::with(shop());
    let mut rights = std::fs::metadata(&desk.file).unwrap().permissions();
    rights.set_readonly(true);
    std::fs::set_permissions(&desk.file, rights).unwrap();
    let fresh = desk.open().unwrap();
    let known = fresh.file.unwrap().on_disk;
    let refused = save(&fresh.project, &desk.file, known, None).unwrap_err();
    let SaveFailure::Failed(failure) = refused else {
        panic!("{refused:?}")
    };
    says(
        &in_both(&failure.what),
        &["is read-only", "Save as…"],
        &["только для чтения", "Сохранить как…"],
    );
}

#[test]
fn the_drive_pulled_out() {
    let desk = Desk::with(shop());
    let fresh = desk.open().unwrap();
    let file = fresh.file.unwrap();
    let folder = desk.folder.path().to_owned();
    desk.folder.close().unwrap();
    let failure = open(&desk.file).unwrap_err();
    says(
        &in_both(&failure.what),
        &["There is no file", "drive is connected"],
        &["нет", "подключён ли диск"],
    );
    let refused = save(&fresh.project, &desk.file, file.on_disk, None);
    let SaveFailure::Failed(failure) = refused.unwrap_err() else {
        panic!("not said")
    };
    says(
        &in_both(&failure.what),
        &["the drive is not there", "Save as…"],
        &["диска нет", "Сохранить как…"],
    );
    assert!(!folder.exists());
}

/// A disk that ends while it is read.
struct Dying(io::ErrorKind);

macro_rules! as_on_the_real_disk {
    ($($call:ident($($arg:ident: $type:ty),*) -> $result:ty;)*) => {
        $(fn $call(&self, $($arg: $type),*) -> io::Result<$result> { RealDisk.$call($($arg),*) })*
    };
}

impl Disk for Dying {
    as_on_the_real_disk! {
        stat(path: &Path) -> Stat;
        resolve(path: &Path) -> PathBuf;
        may_write(path: &Path) -> ();
        create_new(path: &Path, private: bool) -> Box<dyn Handle>;
        copy_rights(from: &Path, to: &Path) -> ();
        copy_new(from: &Path, to: &Path) -> ();
        rename(from: &Path, to: &Path) -> ();
        remove(path: &Path) -> ();
        create_folder(path: &Path) -> ();
        sync_folder(path: &Path) -> ();
        list(path: &Path) -> Vec<PathBuf>;
    }

    fn read(&self, _path: &Path, _limit: u64) -> io::Result<Vec<u8>> {
        Err(self.0.into())
    }
}

#[test]
fn a_disk_that_fails_while_it_is_read() {
    let desk = Desk::with(shop());
    for (fault, english, russian) in [
        (io::ErrorKind::Other, "the system says", "система сообщает"),
        (
            io::ErrorKind::PermissionDenied,
            "there is no permission",
            "нет прав",
        ),
    ] {
        let error = open_on(&Dying(fault), &desk.file).unwrap_err();
        says(
            &in_both(&error.message()),
            &[
                "мой проект.ron",
                "could not be read",
                english,
                "open it again",
            ],
            &[
                "мой проект.ron",
                "Не удалось прочитать",
                russian,
                "откройте его снова",
            ],
        );
    }
}

#[test]
fn changed_on_the_disk_while_it_is_open() {
    let desk = Desk::with(shop());
    let fresh = desk.open().unwrap();
    let theirs = shop_but("(4, 2, 9)", "(4, 2, 3)");
    std::fs::write(&desk.file, &theirs).unwrap();
    let known = fresh.file.unwrap().on_disk;
    let refused = save(&fresh.project, &desk.file, known, None).unwrap_err();
    assert_eq!(refused, SaveFailure::ChangedOutside);
    assert_eq!(std::fs::read_to_string(&desk.file).unwrap(), theirs);
}

#[test]
fn nothing_but_the_first_line_decides_that_it_is_a_project() {
    for text in [
        "factor;importance\nPrice;5\n",
        "Project(",
        "\u{1f600}",
        "// Touchrank",
    ] {
        refused(
            text,
            &["not a Touchrank project", "import it"],
            &["не проект Touchrank", "импортировать"],
        );
    }
    assert!(
        read(shop().as_bytes())
            .unwrap()
            .notices
            .iter()
            .all(|n| !matches!(n, Notice::MendedMore(_)))
    );
}
