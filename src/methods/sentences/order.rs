//! Which sentences are taken, and in which order they stand.

use super::Sentence;
use super::trust::Trust;

/// The first of them, with the one on trust at its place.
pub(super) fn order(mut said: Vec<Sentence>, trust: Trust, most: usize) -> Vec<Sentence> {
    said.sort_by_key(|sentence| sentence.about);
    if !trust.lacks {
        said.truncate(most);
        if said.len() < most {
            said.push(trust.sentence);
        }
        return said;
    }
    said.truncate(most.saturating_sub(1));
    let at = if trust.lacks_most { 0 } else { said.len() };
    said.insert(at, trust.sentence);
    said
}
