//! A line of text as the pieces that are shaped one by one: each in one font and one direction, from left to right.
//!
//! The order of pieces is a small part of the Unicode rules (UAX 9), enough for names: two directions, the first letter that
//! has one decides for the line, what has none goes with its neighbours. Figures read rightwards.

use std::ops::Range;

use super::fonts::{Face, Font};

/// A part of a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Piece {
    /// The bytes of the text.
    pub(super) bytes: Range<usize>,
    /// The font that has its characters, or the typeface where none has.
    pub(super) font: Font,
    /// True where it reads from right to left.
    pub(super) leftwards: bool,
}

/// The pieces of a line from left to right.
pub(super) fn pieces(text: &str, face: Face) -> Vec<Piece> {
    let mut pieces: Vec<Piece> = Vec::new();
    let directions = directions(text);
    for ((start, letter), leftwards) in text.char_indices().zip(directions.iter().copied()) {
        let end = start + letter.len_utf8();
        match pieces.last_mut() {
            Some(last) if is_mark(letter) => last.bytes.end = end,
            Some(last) if last.font == font(letter, face) && last.leftwards == leftwards => {
                last.bytes.end = end;
            }
            _ => pieces.push(Piece {
                bytes: start..end,
                font: font(letter, face),
                leftwards,
            }),
        }
    }
    // Each stretch that reads leftwards turns around; where the line itself does, all of it, and what reads rightwards back.
    let line_leftwards = text
        .chars()
        .find_map(strong)
        .is_some_and(|leftwards| leftwards);
    if line_leftwards {
        pieces.reverse();
        turn(&mut pieces, false);
    } else {
        turn(&mut pieces, true);
    }
    pieces
}

fn turn(pieces: &mut [Piece], leftwards: bool) {
    for stretch in pieces.chunk_by_mut(|one, next| one.leftwards == next.leftwards) {
        if stretch.first().is_some_and(|it| it.leftwards == leftwards) {
            stretch.reverse();
        }
    }
}

/// The first font that has the character.
fn font(letter: char, face: Face) -> Font {
    let plex = Font::Plex(face);
    if letter.is_ascii() || plex.has(letter) || !Font::Signs.has(letter) {
        plex
    } else {
        Font::Signs
    }
}

/// For each character whether it reads leftwards.
fn directions(text: &str) -> Vec<bool> {
    let of: Vec<Option<bool>> = text.chars().map(strong).collect();
    let Some(base) = of
        .iter()
        .find_map(|it| *it)
        .filter(|_| of.contains(&Some(true)))
    else {
        return vec![false; of.len()];
    };
    let mut found = Vec::with_capacity(of.len());
    let mut before = base;
    for (at, (letter, direction)) in text.chars().zip(&of).enumerate() {
        found.push(match direction {
            Some(direction) => {
                before = *direction;
                before
            }
            None if letter.is_ascii_digit() => false,
            None => {
                let after = of.iter().skip(at).find_map(|it| *it).unwrap_or(base);
                if before == after { before } else { base }
            }
        });
    }
    found
}

/// The direction of a letter that has one.
fn strong(letter: char) -> Option<bool> {
    match letter {
        '\u{590}'..='\u{8ff}'
        | '\u{fb1d}'..='\u{fdff}'
        | '\u{fe70}'..='\u{fefc}'
        | '\u{10800}'..='\u{10fff}'
        | '\u{1e800}'..='\u{1efff}' => Some(true),
        other => other.is_alphabetic().then_some(false),
    }
}

/// Marks that stand on the letter before them, joiners and variants: they go where it goes.
pub(super) const fn is_mark(letter: char) -> bool {
    matches!(
        letter,
        '\u{300}'..='\u{36f}'
            | '\u{483}'..='\u{489}'
            | '\u{1ab0}'..='\u{1aff}'
            | '\u{1dc0}'..='\u{1dff}'
            | '\u{200c}'
            | '\u{200d}'
            | '\u{20d0}'..='\u{20ff}'
            | '\u{fe00}'..='\u{fe0f}'
            | '\u{fe20}'..='\u{fe2f}'
            | '\u{1f3fb}'..='\u{1f3ff}'
    )
}

/// True for what stands on or joins others and has no look of its own.
pub(super) const fn is_silent(letter: char) -> bool {
    matches!(
        letter,
        '\u{ad}' | '\u{200c}' | '\u{200d}' | '\u{fe00}'..='\u{fe0f}'
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn order(text: &str) -> Vec<&str> {
        let pieces = pieces(text, Face::Regular);
        pieces.iter().map(|it| &text[it.bytes.clone()]).collect()
    }

    #[test]
    fn a_name_in_one_script_is_one_piece() {
        for text in ["Кафе “У дома” 24/7", "ё и\u{306}", "", "1 234,5"] {
            assert!(order(text).len() <= 1, "{text}");
        }
    }

    #[test]
    fn signs_come_from_the_other_font() {
        assert_eq!(order("a ● b"), ["a ", "●", " b"]);
        assert_eq!(pieces("●", Face::Medium)[0].font, Font::Signs);
        // In no font: the box of the typeface.
        assert_eq!(pieces("日", Face::Medium)[0].font, Font::Plex(Face::Medium));
    }

    #[test]
    fn what_reads_leftwards_is_turned_in_its_place() {
        assert_eq!(
            order("abc שלום עולם 24 def"),
            ["abc ", "שלום עולם", " 24 def"]
        );
        assert_eq!(order("שלום abc עולם"), [" עולם", "abc", "שלום "]);
    }
}
