//! What stands around the body: the version in line 1 and the end line with length and hash.

/// The format that this program writes.
pub const FORMAT: u32 = 5;

pub(super) const HEAD: &str = "// Touchrank project, format 5";
const HEAD_START: &str = "// Touchrank project, format ";
const END_START: &str = "// end ";

/// What the first line says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Version {
    /// A format of this number, from 1.
    Format(u32),
    /// The words of a project's first line with something that is no version.
    Absurd(String),
    /// Not the first line of a project.
    None,
}

/// Reads the version as text, before anything is parsed.
pub(super) fn version(text: &str) -> Version {
    let line = text.lines().next().unwrap_or_default();
    let Some(number) = line.strip_prefix(HEAD_START) else {
        return Version::None;
    };
    let plain = !number.starts_with('0') && number.bytes().all(|byte| byte.is_ascii_digit());
    match number.parse() {
        Ok(format) if plain => Version::Format(format),
        _ => Version::Absurd(number.to_owned()),
    }
}

/// The last line of a file of which this is all that precedes.
pub(super) fn end_line(body: &[u8]) -> String {
    format!("{END_START}{} {}\n", body.len(), blake3::hash(body))
}

/// Whether the end line vouches for what precedes it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Seal {
    /// Written by the program and not touched since.
    Sound,
    /// The end line is there and says something else.
    Broken,
    /// The last line is no end line.
    Missing,
}

pub(super) fn seal(text: &str) -> Seal {
    let trimmed = text.trim_end_matches('\n');
    let start = trimmed.rfind('\n').map_or(0, |at| at + 1);
    let (body, last) = text.split_at(start);
    if !last.starts_with(END_START) {
        Seal::Missing
    } else if last == end_line(body.as_bytes()) {
        Seal::Sound
    } else {
        Seal::Broken
    }
}
