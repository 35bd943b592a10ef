//! Tags and texts of an XML part, one after another, in bounded memory. It is stricter than the reader of cells that comes after it,
//! so that nothing reaches that one which would fill the memory: no document types, no deep nesting, no endless token.

use std::borrow::Cow;
use std::io::{self, Read};

/// The longest tag or text, in bytes. A cell of Excel holds 32,767 characters.
pub(super) const MAX_TOKEN: usize = 1 << 20;
const CHUNK: usize = 64 * 1024;
/// How deep tags may stand in each other.
const MAX_DEPTH: usize = 100;

/// Why a part cannot be read on.
#[derive(Debug, thiserror::Error)]
pub(super) enum TagError {
    /// The part does not unpack.
    #[error(transparent)]
    Io(#[from] io::Error),
    /// It is no XML, or XML that no spreadsheet program writes.
    #[error("not the XML of a workbook")]
    Malformed,
}

/// A tag that opens. An empty one closes at once, without a closing tag of its own.
#[derive(Clone, Copy, Debug)]
pub(super) struct Tag<'a> {
    /// Without a prefix.
    pub name: &'a [u8],
    pub empty: bool,
    attributes: &'a [u8],
}

/// What comes next.
#[derive(Debug)]
pub(super) enum Piece<'a> {
    Open(Tag<'a>),
    /// A closing tag's name without a prefix.
    Close(&'a [u8]),
    /// As it stands, references not resolved.
    Text(&'a [u8]),
}

impl<'a> Tag<'a> {
    /// An attribute as it stands, by its name with whatever prefix.
    ///
    /// # Errors
    /// Where the attributes are none, or one is there twice.
    pub fn raw(&self, name: &str) -> Result<Option<&'a [u8]>, TagError> {
        let mut found = None;
        let mut rest = self.attributes.trim_ascii_start();
        while !rest.is_empty() {
            let equals = position(rest, b'=')?;
            let (key, after) = rest.split_at(equals);
            let after = after.get(1..).unwrap_or_default().trim_ascii_start();
            let quote = after
                .first()
                .copied()
                .filter(|byte| matches!(byte, b'"' | b'\''));
            let quote = quote.ok_or(TagError::Malformed)?;
            let body = after.get(1..).unwrap_or_default();
            let end = position(body, quote)?;
            if local(key.trim_ascii_end()) == name.as_bytes()
                && found.replace(body.get(..end).unwrap_or_default()).is_some()
            {
                return Err(TagError::Malformed);
            }
            rest = body.get(end + 1..).unwrap_or_default().trim_ascii_start();
        }
        Ok(found)
    }

    /// An attribute in words.
    pub fn written(&self, name: &str) -> Result<Option<Cow<'a, str>>, TagError> {
        self.raw(name)?.map(unescaped).transpose()
    }

    /// Whether an attribute says yes.
    pub fn flag(&self, name: &str) -> Result<bool, TagError> {
        Ok(matches!(self.raw(name)?, Some(b"1" | b"true")))
    }

    /// A whole number that is not negative.
    ///
    /// # Errors
    /// Where it is something else, so that two readers cannot read it in two ways.
    pub fn number(&self, name: &str) -> Result<Option<u64>, TagError> {
        self.raw(name)?
            .map(|raw| digits(raw).ok_or(TagError::Malformed))
            .transpose()
    }
}

/// Digits only, at most 18 of them.
pub(super) fn digits(raw: &[u8]) -> Option<u64> {
    if raw.is_empty() || raw.len() > 18 {
        return None;
    }
    raw.iter().try_fold(0_u64, |sum, byte| {
        byte.is_ascii_digit()
            .then(|| sum * 10 + u64::from(byte - b'0'))
    })
}

fn position(bytes: &[u8], wanted: u8) -> Result<usize, TagError> {
    bytes
        .iter()
        .position(|byte| *byte == wanted)
        .ok_or(TagError::Malformed)
}

/// A name without its prefix.
fn local(name: &[u8]) -> &[u8] {
    let colon = name.iter().rposition(|byte| *byte == b':');
    colon.and_then(|at| name.get(at + 1..)).unwrap_or(name)
}

/// The text with its references resolved: the five of XML and those by number.
pub(super) fn unescaped(raw: &[u8]) -> Result<Cow<'_, str>, TagError> {
    let text = str::from_utf8(raw).map_err(|_| TagError::Malformed)?;
    if !text.contains('&') {
        return Ok(Cow::Borrowed(text));
    }
    let mut pieces = text.split('&');
    let mut whole = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let (name, rest) = piece.split_once(';').ok_or(TagError::Malformed)?;
        whole.push(match name {
            "amp" => '&',
            "lt" => '<',
            "gt" => '>',
            "quot" => '"',
            "apos" => '\'',
            _ => by_number(name).ok_or(TagError::Malformed)?,
        });
        whole.push_str(rest);
    }
    Ok(Cow::Owned(whole))
}

fn by_number(name: &str) -> Option<char> {
    let number = name.strip_prefix('#')?;
    let code = match number.strip_prefix(['x', 'X']) {
        Some(hex) => u32::from_str_radix(hex, 16).ok()?,
        None => number.parse().ok()?,
    };
    char::from_u32(code)
}

/// Reads a part from front to back.
#[derive(Debug)]
pub(super) struct Tags<R> {
    source: R,
    buffer: Vec<u8>,
    at: usize,
    filled: usize,
    ended: bool,
    depth: usize,
    /// Bytes of all that was filled in before what is in the buffer.
    before: u64,
}

/// Where a token ends, and what it is.
enum Found {
    Text(usize),
    Data(usize),
    Close(usize),
    Open(usize),
    Passed(usize),
    More,
}

impl<R: Read> Tags<R> {
    pub fn new(source: R) -> Self {
        Self {
            source,
            buffer: Vec::new(),
            at: 0,
            filled: 0,
            ended: false,
            depth: 0,
            before: 0,
        }
    }

    /// How many bytes are behind.
    pub fn passed(&self) -> u64 {
        self.before
            .saturating_add(u64::try_from(self.at).unwrap_or(u64::MAX))
    }

    /// The next tag or text; none at the end.
    ///
    /// # Errors
    /// Where the part does not unpack, or is not the XML of a workbook.
    pub fn next(&mut self) -> Result<Option<Piece<'_>>, TagError> {
        let (found, from) = loop {
            let ahead = self.buffer.get(self.at..self.filled).unwrap_or_default();
            if ahead.is_empty() && self.ended {
                return if self.depth == 0 {
                    Ok(None)
                } else {
                    Err(TagError::Malformed)
                };
            }
            match find(ahead, self.ended)? {
                Found::More if self.ended => return Err(TagError::Malformed),
                Found::More => self.fill()?,
                Found::Passed(length) => self.at += length,
                found => break (found, self.at),
            }
        };
        let token = |length: usize, before: usize, behind: usize| {
            (from + before, from + length - behind, from + length)
        };
        let (start, end, next) = match found {
            Found::Text(length) => token(length, 0, 0),
            Found::Data(length) => token(length, CDATA.len(), 3),
            Found::Close(length) => token(length, 2, 1),
            Found::Open(length) | Found::Passed(length) => token(length, 1, 1),
            Found::More => (from, from, from),
        };
        self.at = next;
        if let Found::Close(_) = found {
            self.depth = self.depth.checked_sub(1).ok_or(TagError::Malformed)?;
        }
        let body = self.buffer.get(start..end).unwrap_or_default();
        Ok(Some(match found {
            Found::Close(_) => Piece::Close(local(body.trim_ascii_end())),
            Found::Open(_) => {
                let tag = tag(body)?;
                if !tag.empty {
                    self.depth += 1;
                    if self.depth > MAX_DEPTH {
                        return Err(TagError::Malformed);
                    }
                }
                Piece::Open(tag)
            }
            _ => Piece::Text(body),
        }))
    }

    fn fill(&mut self) -> Result<(), TagError> {
        self.buffer.copy_within(self.at..self.filled, 0);
        self.filled -= self.at;
        self.before = self.passed();
        self.at = 0;
        if self.filled > MAX_TOKEN {
            return Err(TagError::Malformed);
        }
        // A token that is long is looked through again with each filling, so the fillings grow with it.
        let wanted = self.filled + self.filled.max(CHUNK);
        if self.buffer.len() < wanted {
            self.buffer.resize(wanted, 0);
        }
        while self.filled < wanted && !self.ended {
            let room = self.buffer.get_mut(self.filled..wanted).unwrap_or_default();
            match self.source.read(room)? {
                0 => self.ended = true,
                read => self.filled += read,
            }
        }
        Ok(())
    }
}

const CDATA: &[u8] = b"<![CDATA[";

fn find(ahead: &[u8], ended: bool) -> Result<Found, TagError> {
    if ahead.first() != Some(&b'<') {
        return Ok(match ahead.iter().position(|byte| *byte == b'<') {
            Some(length) => Found::Text(length),
            None if ended => Found::Text(ahead.len()),
            None => Found::More,
        });
    }
    if ahead.len() < CDATA.len() && !ended {
        return Ok(Found::More);
    }
    let until = |from: usize, mark: &[u8]| {
        let rest = ahead.get(from..).unwrap_or_default();
        let at = rest.windows(mark.len()).position(|window| window == mark);
        at.map(|at| from + at + mark.len())
    };
    let or_more =
        |length: Option<usize>, found: fn(usize) -> Found| length.map_or(Found::More, found);
    Ok(match ahead.get(1) {
        Some(b'?') => or_more(until(2, b"?>"), Found::Passed),
        Some(b'!') if ahead.starts_with(b"<!--") => or_more(until(4, b"-->"), Found::Passed),
        Some(b'!') if ahead.starts_with(CDATA) => or_more(until(CDATA.len(), b"]]>"), Found::Data),
        // A document type could define entities; no workbook has one.
        Some(b'!') => return Err(TagError::Malformed),
        Some(b'/') => or_more(until(2, b">"), Found::Close),
        Some(_) => or_more(end_of_tag(ahead), Found::Open),
        None => Found::More,
    })
}

/// The length of a tag; an angle bracket in quotation marks does not end it.
fn end_of_tag(ahead: &[u8]) -> Option<usize> {
    let mut quote = 0;
    for (at, byte) in ahead.iter().enumerate() {
        match *byte {
            b'>' if quote == 0 => return Some(at + 1),
            mark @ (b'"' | b'\'') if quote == 0 => quote = mark,
            mark if mark == quote => quote = 0,
            _ => {}
        }
    }
    None
}

fn tag(body: &[u8]) -> Result<Tag<'_>, TagError> {
    let (body, empty) = match body.strip_suffix(b"/") {
        Some(body) => (body, true),
        None => (body, false),
    };
    let length = body
        .iter()
        .position(u8::is_ascii_whitespace)
        .unwrap_or(body.len());
    let (name, attributes) = body.split_at(length);
    let name = local(name);
    if name.is_empty() {
        return Err(TagError::Malformed);
    }
    Ok(Tag {
        name,
        empty,
        attributes,
    })
}
