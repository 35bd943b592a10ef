//! From bytes to text: which encoding a table is written in.

use std::borrow::Cow;

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE};

use super::TableError;
use crate::files::foreign::Foreign;

/// Enough of a file to tell its encoding's pattern.
const SAMPLE: usize = 64 * 1024;
/// So many control characters can be somebody's slip.
const FEW: usize = 4;

/// A text and the encoding that it was in.
#[derive(Debug)]
pub(in crate::files) struct Decoded<'a> {
    pub text: Cow<'a, str>,
    pub encoding: &'static Encoding,
}

/// Decodes a table.
///
/// # Errors
/// Where it is empty, no text, or damaged in its own encoding.
pub(in crate::files) fn decode(bytes: &[u8]) -> Result<Decoded<'_>, TableError> {
    known_format(bytes)?;
    if let Some((encoding, mark)) = Encoding::for_bom(bytes) {
        return strictly(bytes.get(mark..).unwrap_or_default(), encoding);
    }
    // Cyrillic in UTF-16 is valid UTF-8 byte by byte, so its pattern is looked at first.
    if let Some(encoding) = utf_16_by_pattern(bytes) {
        return strictly(bytes, encoding);
    }
    if let Ok(text) = str::from_utf8(bytes) {
        refuse_controls(text)?;
        return Ok(Decoded {
            text: Cow::Borrowed(text),
            encoding: UTF_8,
        });
    }
    if bytes.contains(&0) {
        return Err(TableError::Binary);
    }
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(bytes, true);
    strictly(bytes, detector.guess(Some(b"ru"), Utf8Detection::Deny))
}

fn known_format(bytes: &[u8]) -> Result<(), TableError> {
    if bytes.is_empty() {
        return Err(TableError::Empty);
    }
    if bytes.iter().all(|byte| *byte == 0) {
        return Err(TableError::Zeros);
    }
    Foreign::of(bytes).map_or(Ok(()), |foreign| Err(TableError::Foreign(foreign)))
}

fn strictly<'a>(bytes: &'a [u8], encoding: &'static Encoding) -> Result<Decoded<'a>, TableError> {
    match encoding.decode_without_bom_handling_and_without_replacement(bytes) {
        Some(text) => {
            refuse_controls(&text)?;
            Ok(Decoded { text, encoding })
        }
        None => Err(TableError::Undecodable(encoding.name())),
    }
}

/// UTF-16 without a byte-order mark. Letters of a table have 0 or 4 as their high byte (Latin, Cyrillic); there is at least one 0,
/// because separators and line ends are ASCII, and no text in another encoding has one.
pub(in crate::files) fn utf_16_by_pattern(bytes: &[u8]) -> Option<&'static Encoding> {
    let sample = bytes.get(..SAMPLE).unwrap_or(bytes);
    if !sample.contains(&0) {
        return None;
    }
    let high = |byte: Option<&u8>| matches!(byte, Some(0 | 4));
    let pairs = sample.chunks_exact(2);
    let all = pairs.len();
    let first = pairs.clone().filter(|pair| high(pair.first())).count();
    let second = pairs.filter(|pair| high(pair.get(1))).count();
    let most = |count: usize| count.saturating_mul(10) >= all.saturating_mul(8) && all > 0;
    match (most(first), most(second)) {
        (false, true) => Some(UTF_16LE),
        (true, false) => Some(UTF_16BE),
        _ => None,
    }
}

/// A text of which more than a few characters, and more than one in a hundred, are control characters is none.
fn refuse_controls(text: &str) -> Result<(), TableError> {
    if text.trim().is_empty() {
        return Err(TableError::Empty);
    }
    let sample = text.as_bytes().get(..SAMPLE).unwrap_or(text.as_bytes());
    let controls = sample
        .iter()
        .filter(|byte| byte.is_ascii_control() && !matches!(byte, b'\t' | b'\n' | b'\r'))
        .count();
    if controls > (sample.len() / 100).max(FEW) || sample.contains(&0) {
        return Err(TableError::Binary);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::{Foreign, TableError, decode};

    const TABLE: &str = "фактор;важность;Сайт;Витрина\nПонятная цена;4,5;9;3\n";

    fn utf_16(text: &str, bytes_of: fn(u16) -> [u8; 2]) -> Vec<u8> {
        text.encode_utf16().flat_map(bytes_of).collect()
    }

    fn read(bytes: &[u8]) -> (String, &'static str) {
        let decoded = decode(bytes).unwrap();
        (decoded.text.into_owned(), decoded.encoding.name())
    }

    #[test]
    fn each_encoding_is_recognised() {
        let as_text = |name| (TABLE.to_owned(), name);
        assert_eq!(read(TABLE.as_bytes()), as_text("UTF-8"));
        assert_eq!(
            read(format!("\u{feff}{TABLE}").as_bytes()),
            as_text("UTF-8")
        );
        let little = utf_16(TABLE, u16::to_le_bytes);
        let big = utf_16(TABLE, u16::to_be_bytes);
        assert_eq!(read(&little), as_text("UTF-16LE"));
        assert_eq!(read(&big), as_text("UTF-16BE"));
        assert_eq!(
            read(&[&[0xff, 0xfe], little.as_slice()].concat()),
            as_text("UTF-16LE")
        );
        assert_eq!(
            read(&[&[0xfe, 0xff], big.as_slice()].concat()),
            as_text("UTF-16BE")
        );
        let (windows, _, _) = encoding_rs::WINDOWS_1251.encode(TABLE);
        assert_eq!(read(&windows), as_text("windows-1251"));
    }

    #[test]
    fn cyrillic_utf_16_is_not_taken_for_the_utf_8_that_it_also_is() {
        let bytes = utf_16("фактор,важность,сайт\n", u16::to_le_bytes);
        assert!(str::from_utf8(&bytes).is_ok());
        assert_eq!(read(&bytes).0, "фактор,важность,сайт\n");
    }

    #[test]
    fn what_is_no_text_is_named() {
        let refused = |bytes: &[u8]| decode(bytes).unwrap_err();
        assert!(matches!(refused(b""), TableError::Empty));
        assert!(matches!(refused(b" \r\n\n"), TableError::Empty));
        assert!(matches!(
            refused(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\x01\x02\x03\xff"),
            TableError::Foreign(Foreign::Picture)
        ));
        assert!(matches!(refused(&[0; 100]), TableError::Zeros));
        assert!(matches!(
            refused(b"PK\x03\x04\x14\0\x06\0"),
            TableError::Foreign(Foreign::CutZip)
        ));
        let half = utf_16("фактор,важность,сайт", u16::to_le_bytes);
        let cut = &half[..half.len() - 1];
        assert!(matches!(refused(cut), TableError::Undecodable("UTF-16LE")));
    }
}
