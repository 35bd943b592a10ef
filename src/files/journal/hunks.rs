//! What differs between two texts of a project: pieces of whole lines, put in place of others.

use std::ops::Range;

use imara_diff::{Algorithm, Diff, InternedInput};

use super::wire::{From, Into};
use crate::files::project::MAX_BYTES;

/// Compared at once where texts agree.
const BLOCK: usize = 4096;

/// Not worth a search for common lines.
const FEW_BYTES: usize = 512;

/// Bytes of the old text and what stands in their place.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Hunk {
    old: Range<usize>,
    new: Range<usize>,
}

/// What makes the new text of the old one.
pub(super) fn between(old: &[u8], new: &[u8]) -> Vec<u8> {
    let hunks = differences(old, new);
    let mut says = Into::default();
    says.size(hunks.len());
    for hunk in hunks {
        says.size(hunk.old.start);
        says.size(hunk.old.len());
        says.block(new.get(hunk.new).unwrap_or_default());
    }
    says.0
}

/// The new text; none where the hunks are not those of this old text.
pub(super) fn apply(old: &[u8], hunks: &[u8]) -> Option<Vec<u8>> {
    let most = usize::try_from(MAX_BYTES).ok()?;
    let mut says = From(hunks);
    let mut new = Vec::with_capacity(old.len().min(most) + hunks.len());
    let mut at = 0;
    for _ in 0..says.size()? {
        let (start, len) = (says.size()?, says.size()?);
        let put = says.block()?;
        new.extend(old.get(at..start)?);
        new.extend(put);
        at = start.checked_add(len).filter(|end| *end <= old.len())?;
        if new.len() > most {
            return None;
        }
    }
    new.extend(old.get(at..)?);
    (says.0.is_empty() && new.len() <= most).then_some(new)
}

/// The last line of a project's text holds a checksum and so always differs: it is set aside, or nothing would be common at
/// the end.
fn differences(old: &[u8], new: &[u8]) -> Vec<Hunk> {
    let (old_body, old_end) = last_line_apart(old);
    let (new_body, new_end) = last_line_apart(new);
    let mut hunks = in_bodies(old_body, new_body);
    if old_end != new_end {
        hunks.push(Hunk {
            old: old_body.len()..old.len(),
            new: new_body.len()..new.len(),
        });
    }
    hunks
}

fn last_line_apart(text: &[u8]) -> (&[u8], &[u8]) {
    let inside = text.strip_suffix(b"\n").unwrap_or(text);
    let start = after_last_break(inside);
    text.split_at_checked(start).unwrap_or((text, b""))
}

/// Where the last line of this begins.
fn after_last_break(text: &[u8]) -> usize {
    let at = text.iter().rposition(|byte| *byte == b'\n');
    at.map_or(0, |at| at + 1)
}

fn in_bodies(old: &[u8], new: &[u8]) -> Vec<Hunk> {
    let same = common_start(old, new);
    let start = after_last_break(old.get(..same).unwrap_or_default());
    let (Some(old), Some(new)) = (old.get(start..), new.get(start..)) else {
        return Vec::new();
    };
    let same = common_end(old, new);
    let tail = old.get(old.len() - same..).unwrap_or_default();
    let whole_lines = tail.iter().position(|byte| *byte == b'\n');
    let tail = whole_lines.map_or(0, |at| same - at - 1);
    let old = old.get(..old.len() - tail).unwrap_or_default();
    let new = new.get(..new.len() - tail).unwrap_or_default();
    if old.is_empty() && new.is_empty() {
        Vec::new()
    } else if old.len().max(new.len()) <= FEW_BYTES {
        let (old, new) = (start..start + old.len(), start..start + new.len());
        vec![Hunk { old, new }]
    } else {
        by_lines(old, new, start)
    }
}

fn by_lines(old: &[u8], new: &[u8], start: usize) -> Vec<Hunk> {
    let mut input: InternedInput<&[u8]> = InternedInput::default();
    input.update_before(lines(old));
    input.update_after(lines(new));
    let diff = Diff::compute(Algorithm::Histogram, &input);
    let (old, new) = (ends(old, start), ends(new, start));
    let bytes = |ends: &[usize], lines: Range<u32>| {
        let at = |line: u32| ends.get(line as usize).copied();
        Some(at(lines.start)?..at(lines.end)?)
    };
    let hunks = diff.hunks();
    let hunks = hunks.filter_map(|hunk| {
        Some(Hunk {
            old: bytes(&old, hunk.before)?,
            new: bytes(&new, hunk.after)?,
        })
    });
    hunks.collect()
}

fn lines(text: &[u8]) -> impl Iterator<Item = &[u8]> {
    text.split_inclusive(|byte| *byte == b'\n')
}

/// Where each line begins, and where the last one ends.
fn ends(text: &[u8], start: usize) -> Vec<usize> {
    let ends = lines(text).scan(start, |at, line| {
        *at += line.len();
        Some(*at)
    });
    std::iter::once(start).chain(ends).collect()
}

fn common_start(a: &[u8], b: &[u8]) -> usize {
    let blocks = a.chunks_exact(BLOCK).zip(b.chunks_exact(BLOCK));
    let same = BLOCK * blocks.take_while(|(a, b)| a == b).count();
    let rest = a.iter().skip(same).zip(b.iter().skip(same));
    same + rest.take_while(|(a, b)| a == b).count()
}

fn common_end(a: &[u8], b: &[u8]) -> usize {
    let blocks = a.rchunks_exact(BLOCK).zip(b.rchunks_exact(BLOCK));
    let same = BLOCK * blocks.take_while(|(a, b)| a == b).count();
    let rest = (a.iter().rev().skip(same)).zip(b.iter().rev().skip(same));
    same + rest.take_while(|(a, b)| a == b).count()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// The hunks as old and new text.
    fn hunks(old: &str, new: &str) -> Vec<(String, String)> {
        let hunks = differences(old.as_bytes(), new.as_bytes());
        let pairs = hunks.into_iter().map(|hunk| {
            let (old, new) = (&old[hunk.old], &new[hunk.new]);
            (old.to_owned(), new.to_owned())
        });
        pairs.collect()
    }

    fn pair(old: &str, new: &str) -> (String, String) {
        (old.to_owned(), new.to_owned())
    }

    #[test]
    fn a_changed_cell_is_its_line_and_the_last_one() {
        let old = "head\n (1, 2, 9),\n (1, 3, 3),\nend 5 aa\n";
        let new = "head\n (1, 2, 1),\n (1, 3, 3),\nend 5 bb\n";
        assert_eq!(
            hunks(old, new),
            [
                pair(" (1, 2, 9),\n", " (1, 2, 1),\n"),
                pair("end 5 aa\n", "end 5 bb\n")
            ]
        );
        assert_eq!(hunks(old, old), []);
    }

    #[test]
    fn what_lies_between_two_changes_is_not_kept() {
        let middle: Vec<String> = (0..500).map(|at| format!(" ({at}, 7, 9),\n")).collect();
        let middle = middle.concat();
        let old = format!("next 5\n{middle} last\nend\n");
        let new = format!("next 6\n{middle} last one\n more\nend\n");
        assert_eq!(
            hunks(&old, &new),
            [
                pair("next 5\n", "next 6\n"),
                pair(" last\n", " last one\n more\n")
            ]
        );
    }

    #[test]
    fn hunks_of_another_text_are_refused() {
        let says = between(b"one\ntwo\nthree\n", b"one\n2\nthree\n");
        assert_eq!(apply(b"one\n", &says), None);
        assert_eq!(
            apply(b"one\ntwo\nthree\n", &[&says[..], b"x"].concat()),
            None
        );
        // Backwards.
        let mut says = Into::default();
        says.size(2);
        for (start, len) in [(4, 2), (0, 2)] {
            says.size(start);
            says.size(len);
            says.block(b"x");
        }
        assert_eq!(apply(b"123456", &says.0), None);
    }

    proptest! {
        #[test]
        fn the_new_text_comes_back(
            old in prop::collection::vec(0_u8..6, 0..300),
            new in prop::collection::vec(0_u8..6, 0..300),
            repeat in 1_usize..60,
        ) {
            // Few different lines, so that there is something in common; long ones, so that both ways are taken.
            let text = |picks: &[u8]| -> Vec<u8> {
                let lines = picks.iter().map(|pick| match pick {
                    0 => "\n".to_owned(),
                    1 => "no break".to_owned(),
                    pick => format!("{}\n", pick.to_string().repeat(repeat)),
                });
                lines.collect::<String>().into_bytes()
            };
            let (old, new) = (text(&old), text(&new));
            prop_assert_eq!(apply(&old, &between(&old, &new)), Some(new));
        }

        #[test]
        fn no_bytes_are_too_odd(
            old in prop::collection::vec(any::<u8>(), 0..50),
            says in prop::collection::vec(any::<u8>(), 0..50),
        ) {
            let _ = apply(&old, &says);
        }
    }
}
