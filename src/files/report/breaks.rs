//! Where a text is broken into lines: at spaces, behind hyphens and slashes, within a word only where it is wider than a line.
//!
//! Of the ways with fewest lines the one is taken that leaves least hanging: no short word, number sign or part of a number at
//! the end of a line, no dash at the beginning of one. Of those the fullest first line, or lines of nearly one width.

use std::ops::Range;

use super::fonts::Style;
use super::pieces::is_mark;
use super::run::Run;

/// A place where a line may end.
#[derive(Clone, Copy, Debug)]
struct Break {
    /// The byte behind the line.
    end: usize,
    /// The byte with which the next begins.
    next: usize,
    /// How bad it is.
    cost: u32,
}

/// A break within a word.
const IN_WORD: u32 = 100;
/// A break that leaves something hanging.
const HANGING: u32 = 1;
/// What the shaping of a line alone may differ from that of the whole text, in points, before it is looked at again.
const DOUBT: f32 = 0.01;

/// The lines of a text without line feeds, as ranges of its bytes, none wider than `width` but a single letter that is.
pub(super) fn lines(text: &str, style: Style, width: f32, even: bool) -> Vec<Range<usize>> {
    let whole = Run::new(text, style);
    if whole.width <= width {
        return std::iter::once(0..text.len()).collect();
    }
    let ways = prefix(&whole, text.len());
    // Letters stand a little otherwise where a line begins and ends: where that makes a line too wide, all are set narrower.
    let mut room = width;
    loop {
        let found = best(text, &ways, room, even);
        let over = (found.iter())
            .filter_map(|line| text.get(line.clone()))
            .filter(|line| line.chars().nth(1).is_some())
            .map(|line| Run::new(line, style).width - width)
            .fold(0.0, f32::max);
        if over <= DOUBT || room < width * 0.5 {
            return found;
        }
        room -= over.max(width * 0.01);
    }
}

/// The pen's way before each byte.
fn prefix(run: &Run, bytes: usize) -> Vec<f32> {
    let mut ways = vec![0.0; bytes + 1];
    for glyph in &run.glyphs {
        if let Some(way) = ways.get_mut(glyph.bytes.0 + 1) {
            *way += glyph.advance;
        }
    }
    let mut sum = 0.0;
    for way in &mut ways {
        sum += *way;
        *way = sum;
    }
    ways
}

/// How good the rest of a text is: lines, what hangs, unevenness; and the break that its first line ends with.
#[derive(Clone, Copy, Debug, Default)]
struct Rest {
    lines: usize,
    cost: u32,
    uneven: f32,
    take: usize,
}

impl Rest {
    fn is_better(&self, other: &Self) -> bool {
        (self.lines, self.cost)
            .cmp(&(other.lines, other.cost))
            .then(self.uneven.total_cmp(&other.uneven))
            .is_lt()
    }
}

fn best(text: &str, ways: &[f32], width: f32, even: bool) -> Vec<Range<usize>> {
    let breaks = breaks(text, ways, width);
    let way = |byte: usize| ways.get(byte).copied().unwrap_or_default();
    // From the last break to the first: what follows a break is known when it is looked at.
    let mut rests: Vec<Rest> = vec![Rest::default(); breaks.len() + 1];
    let starts = |at: usize| {
        let before = at.checked_sub(1).and_then(|at| breaks.get(at));
        before.map_or(0, |it| it.next)
    };
    for at in (0..breaks.len()).rev() {
        let start = starts(at);
        let mut found: Option<Rest> = None;
        for (take, stop) in breaks.iter().enumerate().skip(at) {
            let wide = way(stop.end) - way(start);
            if wide > width + DOUBT && found.is_some() {
                break;
            }
            let Some(after) = rests.get(take + 1) else {
                break;
            };
            let slack = (width - wide).max(0.0);
            let rest = Rest {
                lines: after.lines + 1,
                cost: after.cost + stop.cost,
                uneven: if even {
                    after.uneven + slack * slack
                } else {
                    0.0
                },
                take,
            };
            // Of equally good ones the later, which fills the line.
            if found.is_none_or(|it| !it.is_better(&rest)) {
                found = Some(rest);
            }
            if wide > width + DOUBT {
                break;
            }
        }
        if let (Some(place), Some(rest)) = (rests.get_mut(at), found) {
            *place = rest;
        }
    }
    let mut lines = Vec::new();
    let mut at = 0;
    while let (Some(rest), true) = (rests.get(at), at < breaks.len()) {
        let end = breaks.get(rest.take).map_or(text.len(), |it| it.end);
        lines.push(starts(at)..end);
        at = rest.take + 1;
    }
    lines
}

/// All breaks, the end of the text the last.
fn breaks(text: &str, ways: &[f32], width: f32) -> Vec<Break> {
    let mut found = Vec::new();
    let mut word = 0;
    let mut before = None;
    let mut letters = text.char_indices().peekable();
    while let Some((at, letter)) = letters.next() {
        let after = letters.peek().map(|it| it.1);
        let end = at + letter.len_utf8();
        let place = if letter == ' ' {
            Some((at, end))
        } else if joins(before, letter, after) {
            Some((end, end))
        } else {
            None
        };
        if let Some((stop, next)) = place.filter(|_| after.is_some()) {
            within(&mut found, text, ways, width, word..stop);
            let hangs = letter == ' ' && hangs(text, stop, next);
            found.push(Break {
                end: stop,
                next,
                cost: if hangs { HANGING } else { 0 },
            });
            word = next;
        }
        before = Some(letter);
    }
    within(&mut found, text, ways, width, word..text.len());
    found.push(Break {
        end: text.len(),
        next: text.len(),
        cost: 0,
    });
    found
}

/// True behind a hyphen or slash between words: “touch-point”, “and/or”, but not “-5” or “24/7”.
fn joins(before: Option<char>, letter: char, after: Option<char>) -> bool {
    matches!(letter, '-' | '\u{2010}' | '/' | '–' | '—')
        && before.is_some_and(char::is_alphanumeric)
        && after.is_some_and(char::is_alphabetic)
}

/// Breaks within a word that is wider than a line, between any two letters.
fn within(found: &mut Vec<Break>, text: &str, ways: &[f32], width: f32, word: Range<usize>) {
    let way = |byte: usize| ways.get(byte).copied().unwrap_or_default();
    if way(word.end) - way(word.start) <= width {
        return;
    }
    let letters = text.get(word.clone()).unwrap_or_default();
    for (at, letter) in letters.char_indices().skip(1) {
        if !is_mark(letter) {
            let here = word.start + at;
            found.push(Break {
                end: here,
                next: here,
                cost: IN_WORD,
            });
        }
    }
}

/// True where a break at this space would leave something hanging.
fn hangs(text: &str, stop: usize, next: usize) -> bool {
    let (before, after) = (
        text.get(..stop).unwrap_or_default(),
        text.get(next..).unwrap_or_default(),
    );
    let is_digit = |it: char| it.is_ascii_digit();
    if after.starts_with(['—', '–', '%', '‰', '°']) || before.ends_with(['№', '§']) {
        return true;
    }
    if before.ends_with(is_digit) && after.starts_with(is_digit) {
        return true;
    }
    let word = before.rsplit([' ', '\u{a0}']).next().unwrap_or_default();
    let word = word.trim_start_matches(|it: char| !it.is_alphabetic());
    let mut letters = word.chars();
    match (letters.next(), letters.next(), letters.next()) {
        (Some(one), None, None) => one.is_alphabetic(),
        (Some(one), Some(two), None) => one.is_alphabetic() && two.is_lowercase(),
        _ => false,
    }
}
