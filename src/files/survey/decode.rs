//! A file of text as a stream of decoded pieces, hashed on the way. Bytes that are none of its encoding become a sign that says so.

use std::io::{Cursor, Read, Seek, SeekFrom};
use std::path::{Path, PathBuf};

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Decoder, DecoderResult, Encoding, UTF_8};

use super::SurveyError;
use super::limits::{CHUNK, MAX_BYTES};
use crate::files::foreign::Foreign;
use crate::files::table::decode::utf_16_by_pattern;

/// So many control characters in a piece can be somebody's slip.
const FEW: usize = 4;

/// Where bytes come from.
pub(super) trait Bytes: Read + Seek {}
impl<T: Read + Seek> Bytes for T {}

/// Bytes that are none of the encoding.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Bad {
    pub places: u64,
    /// The first, from 0.
    pub first: u64,
    /// Decoded bytes before the first.
    pub before: u64,
}

/// What was read as it was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Print {
    pub bytes: u64,
    pub hash: String,
}

/// A text that is decoded piece by piece.
pub(super) struct Stream<'a> {
    source: Box<dyn Bytes + 'a>,
    path: PathBuf,
    raw: Vec<u8>,
    decoder: Decoder,
    hasher: blake3::Hasher,
    /// Bytes of a mark of order at the beginning.
    skip: usize,
    read: u64,
    total: u64,
    decoded: u64,
    pub encoding: &'static Encoding,
    pub bad: Bad,
    ended: bool,
}

impl<'a> Stream<'a> {
    /// Looks at the beginning and tells the encoding.
    ///
    /// # Errors
    /// Where it cannot be read, is empty, or is no text.
    pub fn open(mut source: Box<dyn Bytes + 'a>, path: &Path) -> Result<Self, SurveyError> {
        let refused = |error: std::io::Error| SurveyError::io(path, &error);
        let total = source.seek(SeekFrom::End(0)).map_err(refused)?;
        if total > MAX_BYTES {
            return Err(SurveyError::TooLarge);
        }
        source.rewind().map_err(refused)?;
        let (encoding, skip) = encoding(&mut *source).map_err(refused)??;
        source.rewind().map_err(refused)?;
        Ok(Self::with(source, path, total, (encoding, skip)))
    }

    /// Of a text that is there already: it says itself what it is, and nothing is guessed.
    ///
    /// # Errors
    /// Where there is nothing in it.
    pub fn of(text: &'a str) -> Result<Self, SurveyError> {
        if text.trim_ascii().is_empty() {
            return Err(SurveyError::Empty);
        }
        let source = Box::new(Cursor::new(text.as_bytes()));
        Ok(Self::with(
            source,
            Path::new(""),
            text.len() as u64,
            (UTF_8, 0),
        ))
    }

    fn with(
        source: Box<dyn Bytes + 'a>,
        path: &Path,
        total: u64,
        (encoding, skip): (&'static Encoding, usize),
    ) -> Self {
        Self {
            source,
            path: path.to_owned(),
            raw: vec![0; CHUNK],
            decoder: encoding.new_decoder_without_bom_handling(),
            hasher: blake3::Hasher::new(),
            skip,
            read: 0,
            total,
            decoded: 0,
            encoding,
            bad: Bad::default(),
            ended: false,
        }
    }

    /// How far it is read, a fraction of 0…1.
    pub fn part(&self) -> f32 {
        #[expect(clippy::cast_possible_truncation, reason = "a fraction for the eye")]
        let part = (self.read as f64 / self.total.max(1) as f64) as f32;
        part.min(1.0)
    }

    /// Size and hash of what was read so far.
    pub fn print(&self) -> Print {
        Print {
            bytes: self.read,
            hash: self.hasher.finalize().to_hex().to_string(),
        }
    }

    /// Decodes the next piece behind a text; false where there is none.
    ///
    /// # Errors
    /// Where the file cannot be read on, or grew beyond all bounds.
    pub fn more(&mut self, text: &mut String) -> Result<bool, SurveyError> {
        if self.ended {
            return Ok(false);
        }
        let count = read_full(&mut *self.source, &mut self.raw)
            .map_err(|error| SurveyError::io(&self.path, &error))?;
        self.ended = count < self.raw.len();
        let raw = self.raw.get(..count).unwrap_or_default();
        self.hasher.update(raw);
        let skip = std::mem::take(&mut self.skip).min(count);
        let start = self.read + skip as u64;
        self.read += count as u64;
        if self.read > MAX_BYTES {
            return Err(SurveyError::TooLarge);
        }
        let mut rest = raw.get(skip..).unwrap_or_default();
        let mut at = start;
        loop {
            let room = self
                .decoder
                .max_utf8_buffer_length_without_replacement(rest.len());
            text.reserve(room.unwrap_or(rest.len()));
            let before = text.len();
            let (result, used) =
                (self.decoder).decode_to_string_without_replacement(rest, text, self.ended);
            self.decoded += (text.len() - before) as u64;
            at += used as u64;
            rest = rest.get(used..).unwrap_or_default();
            match result {
                DecoderResult::InputEmpty => return Ok(true),
                DecoderResult::OutputFull => {}
                DecoderResult::Malformed(length, after) => {
                    if self.bad.places == 0 {
                        self.bad.first = at.saturating_sub(u64::from(length) + u64::from(after));
                        self.bad.before = self.decoded;
                    }
                    self.bad.places += 1;
                    text.push('\u{fffd}');
                    self.decoded += '\u{fffd}'.len_utf8() as u64;
                }
            }
        }
    }
}

fn read_full(source: &mut dyn Bytes, room: &mut [u8]) -> std::io::Result<usize> {
    let mut count = 0;
    while let Some(free) = room.get_mut(count..)
        && !free.is_empty()
    {
        match source.read(free) {
            Ok(0) => break,
            Ok(more) => count += more,
            Err(error) if error.kind() == std::io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
    Ok(count)
}

type Told = Result<(&'static Encoding, usize), SurveyError>;

/// The encoding, and how many bytes of a mark of order precede the text. A file of nothing but ASCII for long is looked through to
/// its first other byte.
fn encoding(source: &mut dyn Bytes) -> std::io::Result<Told> {
    let mut piece = vec![0; CHUNK];
    let mut first = true;
    loop {
        let count = read_full(source, &mut piece)?;
        let bytes = piece.get(..count).unwrap_or_default();
        if first && let Some(told) = by_head(bytes) {
            return Ok(told);
        }
        if let Some(at) = bytes.iter().position(|byte| !byte.is_ascii()) {
            let window = bytes.get(at..).unwrap_or_default();
            return Ok(Ok((judge(window), 0)));
        }
        first = false;
        if count < CHUNK {
            return Ok(Ok((UTF_8, 0)));
        }
    }
}

fn by_head(head: &[u8]) -> Option<Told> {
    if let Some(foreign) = Foreign::of(head) {
        return Some(Err(SurveyError::Foreign(foreign)));
    }
    if let Some(marked) = Encoding::for_bom(head) {
        return Some(Ok(marked));
    }
    if head.trim_ascii().is_empty() {
        return Some(Err(SurveyError::Empty));
    }
    // Cyrillic in UTF-16 is valid UTF-8 byte by byte, so its pattern is looked at first.
    if let Some(encoding) = utf_16_by_pattern(head) {
        return Some(Ok((encoding, 0)));
    }
    let control = |byte: &&u8| byte.is_ascii_control() && !matches!(byte, b'\t' | b'\n' | b'\r');
    let controls = head.iter().filter(control).count();
    (head.contains(&0) || controls > (head.len() / 100).max(FEW))
        .then_some(Err(SurveyError::Binary))
}

/// UTF-8 where more of what is beyond ASCII is valid than not: then a few bytes are damaged. Else as browsers guess.
fn judge(window: &[u8]) -> &'static Encoding {
    let (mut valid, mut invalid) = (0_usize, 0_usize);
    for chunk in window.utf8_chunks() {
        valid += chunk.valid().chars().filter(|c| !c.is_ascii()).count();
        invalid += usize::from(!chunk.invalid().is_empty());
    }
    // A window may end within a character.
    if invalid == 0
        || valid > invalid
        || (invalid == 1 && window.len() < 4 && valid == 0 && is_cut(window))
    {
        return UTF_8;
    }
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(window, true);
    detector.guess(Some(b"ru"), Utf8Detection::Deny)
}

fn is_cut(window: &[u8]) -> bool {
    str::from_utf8(window).is_err_and(|error| error.error_len().is_none())
}
