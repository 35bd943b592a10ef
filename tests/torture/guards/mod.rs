//! The safeguards: for each the words of the source that are it, what stands there without it, and which tests must then turn red.

mod asking;
mod journal;
mod reading;
mod saving;

use std::path::Path;

/// What `without` says where the safeguard is taken out while a test runs.
const SWITCH: &str = "TAKEN_OUT";

/// A safeguard.
pub struct Safeguard {
    pub name: &'static str,
    pub file: &'static str,
    /// The words of the source that are it; they stand there once.
    pub with: &'static str,
    /// What stands there without it. `TAKEN_OUT` in it is true while this one is taken out, so that one build serves all; where that
    /// cannot be said of the words, the sources are built for this one alone.
    pub without: &'static str,
    pub tests: Tests,
}

/// Targets of tests, each with parts of the names of those that are run; all of them for none.
pub type Tests = &'static [(&'static str, &'static [&'static str])];

/// All of them.
pub fn all() -> impl Iterator<Item = &'static Safeguard> {
    [
        saving::SAFEGUARDS,
        journal::SAFEGUARDS,
        reading::SAFEGUARDS,
        asking::SAFEGUARDS,
    ]
    .into_iter()
    .flatten()
}

impl Safeguard {
    /// Whether it can be taken out while a test runs.
    pub fn has_switch(&self) -> bool {
        self.without.contains(SWITCH)
    }

    /// A source without it.
    ///
    /// # Errors
    /// Where its words do not stand in the source once.
    pub fn taken_out_of(&self, source: &str) -> Result<String, String> {
        let times = source.matches(self.with).count();
        if times != 1 {
            return Err(format!(
                "“{}” stands {times} times in {}: bring the list of safeguards up to date",
                self.with, self.file
            ));
        }
        let switch = format!("crate::taken_out({:?})", self.name);
        let without = self.without.replace(SWITCH, &switch);
        Ok(source.replace(self.with, &without))
    }

    /// The source that holds it.
    ///
    /// # Errors
    /// Where that cannot be read.
    pub fn source(&self, root: &Path) -> Result<String, String> {
        let read = std::fs::read_to_string(root.join(self.file));
        read.map_err(|error| format!("{}: {error}", self.file))
    }
}
