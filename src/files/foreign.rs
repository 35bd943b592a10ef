//! What a file is that is neither a project nor a table, as far as its bytes say, and what to do with it.

use crate::i18n::Message;

const ZIP: &[u8] = b"PK\x03\x04";
/// The end of a ZIP archive, which an empty one begins with.
const ZIP_END: &[u8] = b"PK\x05\x06";
/// A comment of at most 65,535 bytes may follow the 22 of the end.
const ZIP_END_ROOM: usize = 22 + 65_535;
/// The container of Office until 2003, in which Office still keeps what is encrypted.
const OLD_OFFICE: &[u8] = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1";
const PICTURES: [&[u8]; 4] = [b"\x89PNG", b"\xff\xd8\xff", b"GIF87a", b"GIF89a"];

/// What else a file can be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Foreign {
    /// A picture.
    Picture,
    /// A workbook of Excel (.xlsx, .xlsm), which can be imported.
    Workbook,
    /// A workbook of Excel in binary parts (.xlsb).
    BinaryWorkbook,
    /// A workbook of `LibreOffice` (.ods).
    OpenWorkbook,
    /// A workbook of Excel until 2003.
    OldWorkbook,
    /// A workbook or document with a password.
    Encrypted,
    /// A ZIP archive without its end.
    CutZip,
    /// Another ZIP archive, such as a text document.
    Zip,
    /// Another document of Office until 2003.
    OldOffice,
    /// A PDF document.
    Pdf,
    /// A web page.
    Html,
}

impl Foreign {
    /// What the bytes are; none where they may be a text.
    pub fn of(bytes: &[u8]) -> Option<Self> {
        let webp = bytes.starts_with(b"RIFF") && bytes.get(8..12) == Some(b"WEBP");
        if webp || PICTURES.iter().any(|magic| bytes.starts_with(magic)) {
            return Some(Self::Picture);
        }
        if bytes.starts_with(ZIP) || bytes.starts_with(ZIP_END) {
            return Some(Self::zip(bytes));
        }
        if bytes.starts_with(OLD_OFFICE) {
            return Some(Self::old_office(bytes));
        }
        if bytes.starts_with(b"%PDF") {
            return Some(Self::Pdf);
        }
        let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
        let start = bytes.trim_ascii_start();
        let is = |tag: &[u8]| {
            start
                .get(..tag.len())
                .is_some_and(|found| found.eq_ignore_ascii_case(tag))
        };
        (is(b"<!doctype html") || is(b"<html")).then_some(Self::Html)
    }

    fn zip(bytes: &[u8]) -> Self {
        let tail = bytes.len().saturating_sub(ZIP_END_ROOM);
        if !holds(bytes.get(tail..).unwrap_or(bytes), ZIP_END) {
            return Self::CutZip;
        }
        // Names of the parts stand in an archive as they are; LibreOffice puts the kind of document first, not packed.
        let sheets = b"mimetypeapplication/vnd.oasis.opendocument.spreadsheet";
        if holds(bytes, sheets) {
            Self::OpenWorkbook
        } else if holds(bytes, b"xl/workbook.bin") {
            Self::BinaryWorkbook
        } else if holds(bytes, b"xl/workbook") || holds(bytes, b"xl/worksheets/") {
            Self::Workbook
        } else {
            Self::Zip
        }
    }

    fn old_office(bytes: &[u8]) -> Self {
        let has = |name: &str| {
            let wide: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
            // The name of a part is followed by a zero, so that "Book" is no beginning of another.
            holds(bytes, &[wide.as_slice(), &[0, 0]].concat())
        };
        if has("EncryptedPackage") {
            Self::Encrypted
        } else if has("Workbook") || has("Book") {
            Self::OldWorkbook
        } else {
            Self::OldOffice
        }
    }

    /// What it is, in English, for errors of ours.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Picture => "a picture",
            Self::Workbook => "a workbook",
            Self::BinaryWorkbook => "a workbook in binary parts",
            Self::OpenWorkbook => "a workbook of LibreOffice",
            Self::OldWorkbook => "a workbook of Excel until 2003",
            Self::Encrypted => "a workbook or document with a password",
            Self::CutZip => "a ZIP archive without its end",
            Self::Zip => "a ZIP archive",
            Self::OldOffice => "a document of Office until 2003",
            Self::Pdf => "a PDF document",
            Self::Html => "a web page",
        }
    }

    /// What it is and what to do, in words of both languages.
    pub fn message(self) -> Message {
        Message::new(match self {
            Self::Picture => "files-foreign-picture",
            Self::Workbook => "files-foreign-workbook",
            Self::BinaryWorkbook => "files-foreign-binary-workbook",
            Self::OpenWorkbook => "files-foreign-open-workbook",
            Self::OldWorkbook => "files-foreign-old-workbook",
            Self::Encrypted => "files-foreign-encrypted",
            Self::CutZip => "files-foreign-cut-zip",
            Self::Zip => "files-foreign-zip",
            Self::OldOffice => "files-foreign-old-office",
            Self::Pdf => "files-foreign-pdf",
            Self::Html => "files-foreign-html",
        })
    }
}

fn holds(bytes: &[u8], part: &[u8]) -> bool {
    // The first byte is looked for alone: most places are passed over at the speed of memory.
    let Some(first) = part.first() else {
        return true;
    };
    let mut rest = bytes;
    while let Some(at) = rest.iter().position(|byte| byte == first) {
        rest = rest.get(at..).unwrap_or_default();
        if rest.starts_with(part) {
            return true;
        }
        rest = rest.get(1..).unwrap_or_default();
    }
    false
}

#[cfg(test)]
mod tests {
    use super::Foreign;

    #[test]
    fn archives_and_containers_are_told_apart_by_the_names_of_their_parts() {
        let zip = |inside: &[u8]| Foreign::of(&[b"PK\x03\x04", inside, b"PK\x05\x06\0\0"].concat());
        assert_eq!(
            zip(b"[Content_Types].xml..xl/workbook.xml.."),
            Some(Foreign::Workbook)
        );
        assert_eq!(zip(b"..xl/workbook.bin.."), Some(Foreign::BinaryWorkbook));
        let ods = b"..mimetypeapplication/vnd.oasis.opendocument.spreadsheetPK";
        assert_eq!(zip(ods), Some(Foreign::OpenWorkbook));
        assert_eq!(zip(b"..word/document.xml.."), Some(Foreign::Zip));
        assert_eq!(Foreign::of(b"PK\x05\x06\0\0"), Some(Foreign::Zip));
        assert_eq!(
            Foreign::of(b"PK\x03\x04 xl/workbook.xml"),
            Some(Foreign::CutZip)
        );
        let end_too_early = [b"PK\x03\x04PK\x05\x06".to_vec(), vec![0; 70_000]].concat();
        assert_eq!(Foreign::of(&end_too_early), Some(Foreign::CutZip));

        let old = |name: &str| {
            let wide = name.encode_utf16().flat_map(u16::to_le_bytes);
            let head = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1....".iter().copied();
            let bytes: Vec<u8> = head.chain(wide).chain([0, 0]).collect();
            Foreign::of(&bytes)
        };
        assert_eq!(old("Workbook"), Some(Foreign::OldWorkbook));
        assert_eq!(old("Book"), Some(Foreign::OldWorkbook));
        assert_eq!(old("Bookmarks"), Some(Foreign::OldOffice));
        assert_eq!(old("WordDocument"), Some(Foreign::OldOffice));
        assert_eq!(old("EncryptedPackage"), Some(Foreign::Encrypted));
        assert_eq!(Foreign::of(b"factor;importance\n"), None);
    }
}
