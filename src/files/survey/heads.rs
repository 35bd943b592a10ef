//! The headings of a file: one line each, none empty, no two the same.

use std::collections::{BTreeMap, BTreeSet};

use super::row::Row;
use crate::files::table::key_of;
use crate::model::MAX_NAME_CHARS;

/// The headings, and what was done to them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Heads {
    pub names: Vec<String>,
    /// Those that an earlier one had: before and after.
    pub renamed: Vec<(String, String)>,
    /// Columns without a heading, by what they are called.
    pub unnamed: Vec<String>,
    /// True where all of them are numbers.
    pub are_numbers: bool,
}

/// The headings of a first row; empty ones at its end are none.
pub(super) fn heads(row: &Row) -> Heads {
    let mut heads = Heads::default();
    let used = (0..row.len()).rev().find(|at| !row.cell(*at).is_empty());
    let width = used.map_or(0, |at| at + 1);
    let number = |text: &str| text.is_empty() || text.replace(',', ".").parse::<f64>().is_ok();
    heads.are_numbers = width > 0 && (0..width).all(|at| number(row.cell(at)));
    let mut next: BTreeMap<String, usize> = BTreeMap::new();
    let texts: Vec<String> = (0..width).map(|at| one_line(row.cell(at))).collect();
    let mut taken: BTreeSet<String> = BTreeSet::new();
    let given: BTreeSet<String> = texts.iter().map(|text| key_of(text)).collect();
    for (at, text) in texts.into_iter().enumerate() {
        let (base, unnamed) = if text.is_empty() {
            (format!("#{}", at + 1), true)
        } else {
            (text, false)
        };
        let is_free = |key: &str, taken: &BTreeSet<String>| !taken.contains(key);
        let key = key_of(&base);
        let name = if is_free(&key, &taken) && (!unnamed || !given.contains(&key)) {
            base
        } else {
            let count = next.entry(key).or_insert(2);
            let name = loop {
                let suffix = format!(" ({count})");
                *count += 1;
                let room = MAX_NAME_CHARS.saturating_sub(suffix.len());
                let name: String = base.chars().take(room).chain(suffix.chars()).collect();
                let key = key_of(&name);
                if is_free(&key, &taken) && !given.contains(&key) {
                    break name;
                }
            };
            if !unnamed {
                heads.renamed.push((base, name.clone()));
            }
            name
        };
        if unnamed {
            heads.unnamed.push(name.clone());
        }
        taken.insert(key_of(&name));
        heads.names.push(name);
    }
    heads
}

/// Without line breaks and other controls, white space single, as long as a name may be.
pub(super) fn one_line(text: &str) -> String {
    let spaced = text.replace(char::is_control, " ");
    let parts: Vec<&str> = spaced.split_whitespace().collect();
    parts.join(" ").chars().take(MAX_NAME_CHARS).collect()
}
