//! Numbers and texts as the bytes of a record. Whatever cannot be read is none: a record is never half understood.

use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

/// Takes values from the front of bytes.
#[derive(Clone, Copy, Debug)]
pub(super) struct From<'a>(pub(super) &'a [u8]);

impl<'a> From<'a> {
    pub(super) fn bytes(&mut self, count: usize) -> Option<&'a [u8]> {
        let (taken, rest) = self.0.split_at_checked(count)?;
        self.0 = rest;
        Some(taken)
    }

    fn array<const N: usize>(&mut self) -> Option<[u8; N]> {
        let (taken, rest) = self.0.split_first_chunk::<N>()?;
        self.0 = rest;
        Some(*taken)
    }

    pub(super) fn byte(&mut self) -> Option<u8> {
        self.array::<1>().map(|[byte]| byte)
    }

    pub(super) fn small(&mut self) -> Option<u32> {
        self.array().map(u32::from_le_bytes)
    }

    pub(super) fn large(&mut self) -> Option<u64> {
        self.array().map(u64::from_le_bytes)
    }

    pub(super) fn sum(&mut self) -> Option<[u8; 32]> {
        self.array()
    }

    pub(super) fn flag(&mut self) -> Option<bool> {
        match self.byte()? {
            0 => Some(false),
            1 => Some(true),
            _ => None,
        }
    }

    /// A count or a length. What it counts is there or the record is not read, so it never makes room for itself.
    pub(super) fn size(&mut self) -> Option<usize> {
        usize::try_from(self.small()?).ok()
    }

    pub(super) fn block(&mut self) -> Option<&'a [u8]> {
        let len = self.size()?;
        self.bytes(len)
    }

    pub(super) fn text(&mut self) -> Option<String> {
        Some(str::from_utf8(self.block()?).ok()?.to_owned())
    }

    pub(super) fn time(&mut self) -> Option<SystemTime> {
        let (seconds, nanos) = (self.large()?, self.small()?);
        let since = (nanos < 1_000_000_000).then(|| Duration::new(seconds, nanos))?;
        SystemTime::UNIX_EPOCH.checked_add(since)
    }

    #[expect(clippy::option_option, reason = "not to be read, or written as none")]
    pub(super) fn maybe<T>(
        &mut self,
        read: impl FnOnce(&mut Self) -> Option<T>,
    ) -> Option<Option<T>> {
        if self.flag()? {
            Some(Some(read(self)?))
        } else {
            Some(None)
        }
    }

    pub(super) fn path(&mut self) -> Option<PathBuf> {
        let form = self.byte()?;
        let bytes = self.block()?;
        match form {
            UNICODE => Some(PathBuf::from(str::from_utf8(bytes).ok()?)),
            BYTES => Some(from_bytes(bytes)),
            WIDE => Some(from_wide(bytes)),
            _ => None,
        }
    }
}

/// Puts values behind each other.
#[derive(Clone, Debug, Default)]
pub(super) struct Into(pub(super) Vec<u8>);

impl Into {
    pub(super) fn byte(&mut self, byte: u8) {
        self.0.push(byte);
    }

    pub(super) fn small(&mut self, number: u32) {
        self.0.extend(number.to_le_bytes());
    }

    pub(super) fn large(&mut self, number: u64) {
        self.0.extend(number.to_le_bytes());
    }

    pub(super) fn raw(&mut self, bytes: &[u8]) {
        self.0.extend(bytes);
    }

    pub(super) fn flag(&mut self, flag: bool) {
        self.byte(u8::from(flag));
    }

    /// A journal's record is far below the four gigabytes that its length can say; more is refused before it is written.
    pub(super) fn size(&mut self, size: usize) {
        self.small(u32::try_from(size).unwrap_or(u32::MAX));
    }

    pub(super) fn block(&mut self, bytes: &[u8]) {
        self.size(bytes.len());
        self.raw(bytes);
    }

    pub(super) fn text(&mut self, text: &str) {
        self.block(text.as_bytes());
    }

    /// A time before 1970 becomes its first moment.
    pub(super) fn time(&mut self, time: SystemTime) {
        let since = time
            .duration_since(SystemTime::UNIX_EPOCH)
            .unwrap_or_default();
        self.large(since.as_secs());
        self.small(since.subsec_nanos());
    }

    pub(super) fn maybe<T>(&mut self, value: Option<T>, write: impl FnOnce(&mut Self, T)) {
        self.flag(value.is_some());
        if let Some(value) = value {
            write(self, value);
        }
    }

    /// A path as the system has it: not every name is Unicode.
    pub(super) fn path(&mut self, path: &Path) {
        match path.to_str() {
            Some(text) => {
                self.byte(UNICODE);
                self.text(text);
            }
            None => self.odd_path(path),
        }
    }

    #[cfg(unix)]
    fn odd_path(&mut self, path: &Path) {
        use std::os::unix::ffi::OsStrExt;
        self.byte(BYTES);
        self.block(path.as_os_str().as_bytes());
    }

    #[cfg(windows)]
    fn odd_path(&mut self, path: &Path) {
        use std::os::windows::ffi::OsStrExt;
        let wide: Vec<u8> = path
            .as_os_str()
            .encode_wide()
            .flat_map(u16::to_le_bytes)
            .collect();
        self.byte(WIDE);
        self.block(&wide);
    }

    #[cfg(not(any(unix, windows)))]
    fn odd_path(&mut self, path: &Path) {
        self.byte(UNICODE);
        self.text(&path.to_string_lossy());
    }
}

const UNICODE: u8 = 1;
const BYTES: u8 = 2;
const WIDE: u8 = 3;

#[cfg(unix)]
fn from_bytes(bytes: &[u8]) -> PathBuf {
    use std::os::unix::ffi::OsStrExt;
    PathBuf::from(std::ffi::OsStr::from_bytes(bytes))
}

/// From another kind of system: the name is at least said.
#[cfg(not(unix))]
fn from_bytes(bytes: &[u8]) -> PathBuf {
    PathBuf::from(String::from_utf8_lossy(bytes).into_owned())
}

fn from_wide(bytes: &[u8]) -> PathBuf {
    let (pairs, _) = bytes.as_chunks::<2>();
    let wide: Vec<u16> = pairs.iter().map(|pair| u16::from_le_bytes(*pair)).collect();
    wide_path(&wide)
}

#[cfg(windows)]
fn wide_path(wide: &[u16]) -> PathBuf {
    use std::os::windows::ffi::OsStringExt;
    PathBuf::from(std::ffi::OsString::from_wide(wide))
}

#[cfg(not(windows))]
fn wide_path(wide: &[u16]) -> PathBuf {
    PathBuf::from(String::from_utf16_lossy(wide))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn back(path: &Path) -> Option<PathBuf> {
        let mut bytes = Into::default();
        bytes.path(path);
        From(&bytes.0).path()
    }

    #[test]
    fn a_path_comes_back_as_the_system_has_it() {
        for path in ["", "/home/анна/План «Кафе».ron", "C:\\Users\\x.ron"] {
            assert_eq!(back(Path::new(path)), Some(PathBuf::from(path)));
        }
    }

    #[cfg(unix)]
    #[test]
    fn a_name_that_is_no_unicode_loses_nothing() {
        let odd = from_bytes(b"/data/\xef\xeb\xe0\xed.ron");
        assert_eq!(odd.to_str(), None);
        assert_eq!(back(&odd), Some(odd));
    }

    #[test]
    fn a_name_of_another_system_is_said_as_well_as_can_be() {
        let mut bytes = Into::default();
        bytes.byte(WIDE);
        bytes.block(b"p\0l\0\x00\xd8");
        assert_eq!(From(&bytes.0).path(), Some(PathBuf::from("pl\u{fffd}")));
    }

    #[test]
    fn lengths_that_lie_make_no_room_and_read_nothing() {
        assert_eq!(From(&[255, 255, 255, 255, 1]).block(), None);
        assert_eq!(From(&[1]).small(), None);
        assert_eq!(From(&[2]).flag(), None);
        let mut late = Into::default();
        late.large(u64::MAX);
        late.small(5);
        assert_eq!(From(&late.0).time(), None);
    }
}
