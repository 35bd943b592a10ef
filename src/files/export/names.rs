//! Names of files: such as every system allows, each once, and always the same for the same project.

use std::collections::BTreeSet;

use crate::i18n::is_hidden;

/// The longest name with its number and ending. Every system takes 255 of its own units, and a path has to hold it.
const MOST_CHARS: usize = 120;
/// Linux counts bytes, of which a Cyrillic letter has two and others more.
const MOST_BYTES: usize = 250;
/// Room for a number and the ending, such as ` – 1000 (1000).mermaid`.
const ROOM: usize = 26;

/// Names that mean devices on Windows, with any ending.
const DEVICES: [&str; 6] = ["con", "prn", "aux", "nul", "conin$", "conout$"];

/// A text as a name of a file without its ending: without what some system forbids, spaces once, not a device, short enough;
/// empty where nothing is left of it.
pub fn safe(text: &str) -> String {
    let plain: String = text
        .chars()
        .filter(|c| c.is_control() || !is_hidden(*c))
        .map(|c| {
            let forbidden = c.is_control() || "/\\:*?\"<>|".contains(c);
            if forbidden { ' ' } else { c }
        })
        .collect();
    let words: Vec<&str> = plain.split_whitespace().collect();
    let mut name = String::new();
    for (at, c) in words.join(" ").chars().enumerate() {
        let full = at >= MOST_CHARS - ROOM || name.len() + c.len_utf8() > MOST_BYTES - 2 * ROOM;
        if full {
            break;
        }
        name.push(c);
    }
    let name = name.trim_matches(['.', ' ']);
    if is_device(name) {
        format!("{name}_")
    } else {
        name.to_owned()
    }
}

fn is_device(name: &str) -> bool {
    let stem = name.split('.').next().unwrap_or_default();
    let stem = stem.trim_end().to_lowercase();
    let numbered = |device: &str| {
        let number = stem.strip_prefix(device);
        number.is_some_and(|number| "123456789¹²³".contains(number) && number.chars().count() == 1)
    };
    DEVICES.contains(&stem.as_str()) || numbered("com") || numbered("lpt")
}

/// The names that are taken in an export. Systems that do not tell capitals from small letters tell them apart too.
#[derive(Debug, Default)]
pub(super) struct Names(BTreeSet<String>);

impl Names {
    /// A name that was not given out yet, with a number where it must be.
    pub fn free(&mut self, stem: &str, ending: &str) -> String {
        let stem = safe(stem);
        let mut number = 1_u32;
        loop {
            let name = if number == 1 {
                format!("{stem}.{ending}")
            } else {
                format!("{stem} ({number}).{ending}")
            };
            // Twice, for letters whose small form is of several.
            if self.0.insert(name.to_uppercase().to_lowercase()) {
                return name;
            }
            number += 1;
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{Names, safe};

    #[test]
    fn a_name_is_what_every_system_allows() {
        assert_eq!(safe("Кафе «У дома»"), "Кафе «У дома»");
        assert_eq!(safe("a/b: c?\tnext"), "a b c next");
        assert_eq!(safe("..hidden. . "), "hidden");
        assert_eq!(safe("con"), "con_");
        assert_eq!(safe("LPT1.final"), "LPT1.final_");
        assert_eq!(safe("COM10"), "COM10");
        assert_eq!(safe("right\u{202e}left"), "rightleft");
        assert_eq!(safe("???"), "");
    }

    #[test]
    fn equal_names_get_numbers() {
        let mut names = Names::default();
        assert_eq!(names.free("Track – A/B", "pdf"), "Track – A B.pdf");
        assert_eq!(names.free("Track – a:b", "pdf"), "Track – a b (2).pdf");
        assert_eq!(names.free("Track – A B", "svg"), "Track – A B.svg");
    }

    fn is_legal(name: &str) -> bool {
        let stem = name.split('.').next().unwrap().trim_end().to_lowercase();
        let device = ["con", "prn", "aux", "nul", "com1", "lpt9"].contains(&stem.as_str());
        name.chars().count() <= 120
            && name.len() <= 255
            && !name.starts_with([' ', '.'])
            && !name.ends_with([' ', '.'])
            && !name
                .chars()
                .any(|c| c.is_control() || "/\\:*?\"<>|".contains(c))
            && !device
    }

    proptest! {
        #[test]
        fn names_are_legal_and_each_is_given_once(
            texts in prop::collection::vec("\\PC{0,40}|(con|NUL|com1|a)[. ]{0,3}|[😀б]{130,300}|[a-b/.]{0,3}", 1..20),
        ) {
            let (mut names, mut seen) = (Names::default(), Vec::new());
            for text in texts {
                let name = names.free(&format!("x{text}"), "mermaid");
                prop_assert!(is_legal(&name), "{name:?}");
                prop_assert!(!seen.contains(&name.to_lowercase()), "{name:?}");
                seen.push(name.to_lowercase());
                let alone = safe(&text);
                prop_assert!(alone.is_empty() || is_legal(&format!("{alone}.csv")), "{alone:?}");
                prop_assert_eq!(safe(&alone), alone);
            }
        }
    }
}
