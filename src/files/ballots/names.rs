//! Who rated, as far as files tell.

use std::collections::BTreeSet;
use std::path::Path;

use super::BallotProposal;
use crate::files::table::key_of;
use crate::i18n::words;
use crate::model::{MAX_NAME_CHARS, Project, check_name};

/// A name of a rater for each file, all different: its author, or the file's name where it has none, or the author of the
/// project itself or of another of these files too, as in copies that one person handed out.
pub fn raters(project: &Project, proposals: &[BallotProposal]) -> Vec<String> {
    let leader = key_of(&project.about.author);
    let mut given: Vec<String> = Vec::with_capacity(proposals.len());
    for (at, proposal) in proposals.iter().enumerate() {
        let author = key_of(&proposal.author);
        let mut others = proposals
            .iter()
            .enumerate()
            .filter(|(other, _)| *other != at);
        let shared = author == leader || others.any(|(_, other)| key_of(&other.author) == author);
        let stem = Path::new(&proposal.file).file_stem().unwrap_or_default();
        let own = Some(proposal.author.as_str()).filter(|_| !shared && !author.is_empty());
        let name = own.and_then(name).or_else(|| name(&stem.to_string_lossy()));
        let name = name.unwrap_or_else(|| {
            let words = words(project.about.language);
            words.text("ballots-somebody").into_owned()
        });
        let free = free_name(&name, given.iter().map(String::as_str));
        given.push(free);
    }
    given
}

/// The name, or the name with the first number behind it that none of the others has.
pub fn free_name<'n>(name: &str, others: impl Iterator<Item = &'n str>) -> String {
    let taken: BTreeSet<String> = others.map(key_of).collect();
    if !taken.contains(&key_of(name)) {
        return name.to_owned();
    }
    let mut number = 2_usize;
    loop {
        let suffix = format!(" ({number})");
        let room = MAX_NAME_CHARS.saturating_sub(suffix.len());
        let with: String = name.chars().take(room).chain(suffix.chars()).collect();
        if !taken.contains(&key_of(&with)) {
            return with;
        }
        number += 1;
    }
}

/// A text as a name, where it can be one.
fn name(text: &str) -> Option<String> {
    let line = text.chars().map(|c| if c.is_control() { ' ' } else { c });
    let short: String = line.take(MAX_NAME_CHARS).collect();
    let short = short.trim().to_owned();
    check_name(&short).is_ok().then_some(short)
}
