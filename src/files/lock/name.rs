//! What the side file of a document is called.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

const START: &str = ".~lock.";
const END: &str = "#";

/// The longest name that file systems in use allow, in bytes.
const MOST_BYTES: usize = 255;

/// The side file of a document. A name that leaves no room for the prefix (128 Cyrillic letters do not) is replaced by a hash.
pub fn side_file(document: &Path) -> PathBuf {
    let name = document.file_name().unwrap_or_default();
    let mut side = OsString::from(START);
    if START.len() + name.len() + END.len() <= MOST_BYTES {
        side.push(name);
    } else {
        let hash = blake3::hash(name.as_encoded_bytes()).to_hex();
        side.push(hash.chars().take(16).collect::<String>());
    }
    side.push(END);
    document.with_file_name(side)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_gets_the_usual_prefix() {
        let side = side_file(Path::new("/plans/Кафе.ron"));
        assert_eq!(side, Path::new("/plans/.~lock.Кафе.ron#"));
    }

    #[test]
    fn a_name_without_room_for_it_is_hashed_and_stays_apart_from_others() {
        // 125 letters of two bytes and four more: 254 bytes are a name, 262 are none.
        let name = |last: char| format!("{}{last}.ron", "ж".repeat(124));
        let side = side_file(Path::new(&name('а')));
        assert_eq!(side.as_os_str().len(), 24);
        assert_ne!(side, side_file(Path::new(&name('б'))));
    }
}
