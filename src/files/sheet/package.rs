//! A workbook's parts, unpacked under a count of real bytes: what a header says of a size is not believed.

use std::collections::BTreeMap;
use std::io::{self, Cursor, Read};

use zip::ZipArchive;
use zip::read::ZipFile;

use super::error::BookError;
use super::limits::{MAX_PARTS, MAX_UNPACKED};
use super::tags::TagError;
use crate::files::foreign::Foreign;
use crate::files::table::TableError;

/// The beginning of an entry in an archive's directory.
const ENTRY: &[u8] = b"PK\x01\x02";
/// No packed byte becomes more than so many.
const MOST_PACKED: u64 = 1032;

pub(super) struct Package<'a> {
    archive: ZipArchive<Cursor<&'a [u8]>>,
    /// By name as it is compared: small letters, and `/` between folders.
    parts: BTreeMap<String, usize>,
    /// How many bytes may still be unpacked.
    left: u64,
}

impl<'a> Package<'a> {
    /// # Errors
    /// Where it is no archive, or one with too many parts, with two of one name, or with a password.
    pub fn open(bytes: &'a [u8]) -> Result<Self, BookError> {
        // Before the directory is read: each of its entries takes hundreds of bytes of memory.
        if entries(bytes) > MAX_PARTS {
            return Err(BookError::TooManyParts);
        }
        let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| BookError::Archive)?;
        if archive.has_duplicate_names() {
            return Err(BookError::Archive);
        }
        let mut parts = BTreeMap::new();
        for index in 0..archive.len() {
            let part = archive
                .by_index_raw(index)
                .map_err(|_| BookError::Archive)?;
            if part.encrypted() {
                return Err(TableError::Foreign(Foreign::Encrypted).into());
            }
            let name = part.name().map_err(|_| BookError::Archive)?;
            let name = name.replace('\\', "/").to_ascii_lowercase();
            if parts.insert(name, index).is_some() {
                return Err(BookError::Archive);
            }
        }
        Ok(Self {
            archive,
            parts,
            left: MAX_UNPACKED,
        })
    }

    /// The part of a name, whatever the case of its letters.
    pub fn find(&self, name: &str) -> Option<usize> {
        self.parts.get(&name.to_ascii_lowercase()).copied()
    }

    /// A part that unpacks as it is read; where it passes the limit, reading fails.
    pub fn part(&mut self, index: usize, most: u64) -> Result<Part<'_, 'a>, BookError> {
        let left = &mut self.left;
        let file = self
            .archive
            .by_index(index)
            .map_err(|_| BookError::Archive)?;
        let name = file.name().map_err(|_| BookError::Archive)?.into_owned();
        let most = most.min(*left);
        let claimed = file
            .size()
            .min(file.compressed_size().saturating_mul(MOST_PACKED));
        if claimed > most {
            return Err(BookError::bomb(name, claimed));
        }
        Ok(Part {
            name,
            file,
            left,
            most,
            read: 0,
        })
    }

    /// A part as it is packed.
    pub fn packed(&mut self, index: usize) -> Result<ZipFile<'_, Cursor<&'a [u8]>>, BookError> {
        self.archive
            .by_index_raw(index)
            .map_err(|_| BookError::Archive)
    }
}

/// A part that is being unpacked.
pub(super) struct Part<'p, 'a> {
    pub name: String,
    file: ZipFile<'p, Cursor<&'a [u8]>>,
    left: &'p mut u64,
    most: u64,
    read: u64,
}

/// More bytes came than a part may have.
#[derive(Debug, thiserror::Error)]
#[error("too large when unpacked")]
struct TooLarge;

impl Read for Part<'_, '_> {
    fn read(&mut self, room: &mut [u8]) -> io::Result<usize> {
        let count = self.file.read(room)?;
        let bytes = u64::try_from(count).unwrap_or(u64::MAX);
        self.read = self.read.saturating_add(bytes);
        *self.left = self.left.saturating_sub(bytes);
        if self.read > self.most {
            return Err(io::Error::other(TooLarge));
        }
        Ok(count)
    }
}

/// What went wrong in a part, by its name.
pub(super) fn fault(name: &str, error: &TagError, most: u64) -> BookError {
    match error {
        TagError::Io(error)
            if error
                .get_ref()
                .is_some_and(<dyn std::error::Error + Send + Sync>::is::<TooLarge>) =>
        {
            BookError::bomb(name.to_owned(), most)
        }
        _ => BookError::Damaged(name.to_owned()),
    }
}

fn entries(bytes: &[u8]) -> usize {
    let mut count = 0;
    let mut rest = bytes;
    while let Some(at) = rest.iter().position(|byte| *byte == b'P') {
        rest = rest.get(at..).unwrap_or_default();
        count += usize::from(rest.starts_with(ENTRY));
        rest = rest.get(1..).unwrap_or_default();
    }
    count
}
