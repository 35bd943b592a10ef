//! Files that are no text, or no text in UTF-8, under the name of a project.

use super::error::{Encoding, ProjectFileError};
use super::place::Place;
use crate::files::foreign::Foreign;

/// Refuses what is known by its first bytes.
pub(super) fn check(bytes: &[u8]) -> Result<(), ProjectFileError> {
    if bytes.trim_ascii().is_empty() {
        return Err(ProjectFileError::Empty);
    }
    if bytes.iter().all(|byte| *byte == 0) {
        return Err(ProjectFileError::Zeros);
    }
    Foreign::of(bytes).map_or(Ok(()), |foreign| Err(ProjectFileError::Foreign(foreign)))
}

/// The text without a byte order mark.
pub(super) fn text(bytes: &[u8]) -> Result<&str, ProjectFileError> {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let start = Place { line: 1, column: 1 };
    if utf_16(bytes) {
        return Err(ProjectFileError::Encoding {
            place: start,
            encoding: Encoding::Utf16,
        });
    }
    let text = std::str::from_utf8(bytes).map_err(|error| {
        let before = bytes.get(..error.valid_up_to()).unwrap_or_default();
        ProjectFileError::Encoding {
            place: Place::of_byte(&String::from_utf8_lossy(before), before.len()),
            encoding: if windows_1251(bytes) {
                Encoding::Windows1251
            } else {
                Encoding::Damaged
            },
        }
    })?;
    if text.trim().is_empty() {
        return Err(ProjectFileError::Empty);
    }
    Ok(text)
}

/// By its mark, or by the zeros between the characters of the first line.
fn utf_16(bytes: &[u8]) -> bool {
    let pattern =
        |bytes: &[u8]| matches!(bytes, [0, b, 0, c, ..] | [b, 0, c, 0, ..] if *b != 0 && *c != 0);
    bytes.starts_with(b"\xff\xfe") || bytes.starts_with(b"\xfe\xff") || pattern(bytes)
}

/// True where nearly all bytes beyond ASCII are Russian letters of Windows-1251 and none belong to UTF-8.
fn windows_1251(bytes: &[u8]) -> bool {
    let beyond = bytes.iter().filter(|byte| !byte.is_ascii()).count();
    let letter = |byte: u8| matches!(byte, 0xc0..=0xff | 0xa8 | 0xb8);
    let letters = bytes.iter().filter(|byte| letter(**byte)).count();
    let utf_8 = bytes.utf8_chunks().any(|chunk| !chunk.valid().is_ascii());
    letters * 10 >= beyond * 8 && !utf_8
}
