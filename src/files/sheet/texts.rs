//! Texts of cells, each kept once where it comes often, and under a limit.

use std::sync::Arc;

use super::error::BookError;
use super::limits::MAX_TEXT;

/// Texts that came last; a matrix has a handful that come again and again.
const SLOTS: usize = 4096;
/// What a text takes beside its characters.
const EACH: usize = 32;

#[derive(Debug, Default)]
pub(super) struct Texts {
    last: Vec<Option<Arc<str>>>,
    bytes: usize,
}

impl Texts {
    /// The text, shared with one that came before where it is among the last.
    pub fn keep(&mut self, text: &str) -> Result<Arc<str>, BookError> {
        if self.last.is_empty() {
            self.last.resize(SLOTS, None);
        }
        let slot = self.last.get_mut(slot(text));
        if let Some(Some(kept)) = &slot
            && **kept == *text
        {
            return Ok(Arc::clone(kept));
        }
        self.bytes = self.bytes.saturating_add(text.len()).saturating_add(EACH);
        if self.bytes > MAX_TEXT {
            return Err(BookError::TooMuchText);
        }
        let kept: Arc<str> = text.into();
        if let Some(slot) = slot {
            *slot = Some(Arc::clone(&kept));
        }
        Ok(kept)
    }
}

/// FNV-1a over at most the first 64 bytes.
fn slot(text: &str) -> usize {
    let sample = text.bytes().take(64);
    let hash = sample.fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    });
    usize::try_from(hash >> 20).unwrap_or(0) % SLOTS
}
