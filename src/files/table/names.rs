//! Names out of a table: their white space, their doubles and the language that they are in.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use crate::i18n::Language;
use crate::model::MAX_NAME_CHARS;

use super::Notice;
use super::guard::unguarded;
use super::records::Field;

/// Makes names of fields and counts those whose white space was changed.
#[derive(Debug, Default)]
pub(in crate::files) struct Names {
    respaced: usize,
}

impl Names {
    /// The name in a field, empty where it is blank: the guarding apostrophe off, line breaks and tabs to spaces. White space around a
    /// name is layout outside quotation marks and kept inside them.
    pub(super) fn name(&mut self, field: &Field<'_>) -> String {
        let text = field.text.as_ref();
        if text.trim().is_empty() {
            return String::new();
        }
        let kept = unguarded(if field.quoted { text } else { text.trim() });
        let (name, respaced) = one_line(kept);
        let trimmed = !field.quoted && text.trim().len() != text.len();
        self.respaced += usize::from(respaced || trimmed);
        name
    }

    /// The name in a text that stands as somebody typed it, empty where it is blank: line breaks and tabs to spaces.
    pub fn typed(&mut self, text: &str) -> String {
        if text.trim().is_empty() {
            return String::new();
        }
        let (name, respaced) = one_line(text);
        self.respaced += usize::from(respaced);
        name
    }

    pub fn notice(&self) -> Option<Notice> {
        (self.respaced > 0).then_some(Notice::Spaces(self.respaced))
    }
}

/// A name without line breaks and tabs, and whether it had any.
fn one_line(name: &str) -> (String, bool) {
    let breaks = ['\n', '\r', '\t'];
    if !name.contains(breaks) {
        return (name.to_owned(), false);
    }
    let parts: Vec<&str> = name.split(breaks).filter(|part| !part.is_empty()).collect();
    (parts.join(" "), true)
}

/// Gives a suffix to each name that an earlier one has; empty names are left alone.
pub(in crate::files) fn tell_apart<'n>(
    names: impl Iterator<Item = &'n mut String>,
    notices: &mut Vec<Notice>,
) {
    let mut names: Vec<&mut String> = names.filter(|name| !name.is_empty()).collect();
    let different: HashSet<&str> = names.iter().map(|name| name.as_str()).collect();
    if different.len() == names.len() {
        return;
    }
    let mut seen = BTreeSet::new();
    let mut doubles = Vec::new();
    for (position, name) in names.iter().enumerate() {
        if !seen.insert((**name).clone()) {
            doubles.push(position);
        }
    }
    let mut next: BTreeMap<String, usize> = BTreeMap::new();
    for position in doubles {
        let Some(name) = names.get_mut(position) else {
            continue;
        };
        let number = next.entry((**name).clone()).or_insert(2);
        let renamed = loop {
            let suffix = format!(" ({number})");
            let room = MAX_NAME_CHARS.saturating_sub(suffix.len());
            let candidate: String = name.chars().take(room).chain(suffix.chars()).collect();
            *number += 1;
            if seen.insert(candidate.clone()) {
                break candidate;
            }
        };
        notices.push(Notice::Renamed {
            from: std::mem::replace(*name, renamed.clone()),
            to: renamed,
        });
    }
}

/// What names that are the same to a reader have in common: any case, ё as е, spaces around them left out.
pub(in crate::files) fn key_of(name: &str) -> String {
    name.trim().to_lowercase().replace('ё', "е")
}

/// Russian where most letters are Cyrillic.
pub(in crate::files) fn language_of<'n>(names: impl Iterator<Item = &'n String>) -> Language {
    let (mut cyrillic, mut others) = (0_usize, 0_usize);
    for character in names.flat_map(|name| name.chars()) {
        if matches!(character, '\u{400}'..='\u{4ff}') {
            cyrillic += 1;
        } else if character.is_alphabetic() {
            others += 1;
        }
    }
    if cyrillic > others {
        Language::Russian
    } else {
        Language::English
    }
}

#[cfg(test)]
mod tests {
    use super::{Notice, tell_apart};

    #[test]
    fn a_double_name_gets_a_suffix_that_no_other_has() {
        let mut names = ["Site", "Site", "Site (2)", "", "", "Site"].map(str::to_owned);
        let mut notices = Vec::new();
        tell_apart(names.iter_mut(), &mut notices);
        assert_eq!(names, ["Site", "Site (3)", "Site (2)", "", "", "Site (4)"]);
        assert_eq!(
            notices.first(),
            Some(&Notice::Renamed {
                from: "Site".to_owned(),
                to: "Site (3)".to_owned()
            })
        );
    }
}
