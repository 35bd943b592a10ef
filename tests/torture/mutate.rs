//! Inputs made of other inputs: bytes flipped, pieces cut, doubled and spliced, numbers made huge, words of the format thrown in.

use fastrand::Rng;

/// The longest input made.
const LONGEST: usize = 16 * 1024;

/// Pieces that readers have to do something about.
const WORDS: &[&str] = &[
    "// Touchrank project, format 1\n",
    "// Touchrank project, format 2\n",
    "// Touchrank project, format 4\n",
    "// Touchrank project, format 5\n",
    "// Touchrank project, format 4294967296\n",
    "// end 0 00",
    "<<<<<<< ours\n",
    "relations: [",
    "    (4, 2, 9),\n",
    "tracks: [",
    "ballots: [",
    "settled: [",
    "judgements: [",
    "questions: [",
    "waves: [",
    "packed: Some([",
    "taken: Some((",
    "Between(1.0, ",
    "segments: [",
    "(id: 1, ",
    "next_id: 0,",
    "Some(",
    "None",
    "NaN",
    "-inf",
    "1e999",
    "18446744073709551616",
    "-1",
    "0.1",
    "r#\"",
    "\"#",
    "\\u{202e}",
    "\\u{0}",
    "/*",
    "*/",
    "\u{feff}",
    "\u{0}",
    "\u{a0}",
    "−",
    "½",
    "1,234",
    "1 000",
    "0,5",
    "50%",
    "#DIV/0!",
    "=1+1",
    "'=",
    "\"",
    "\"\"",
    "\r\n",
    "\r",
    "\n\n",
    ";",
    ",",
    "\t",
    "; ",
    "factor",
    "importance",
    "stage",
    "channel",
    "фактор",
    "важность",
    "●",
    "○",
    "△",
    "→",
    "4→2",
    "(for, 3)",
    "[3 of 12]",
    "#2",
    "goal=",
    "2026-02-30",
    "n=",
];

/// A new input out of a corpus.
pub fn mutate(rng: &mut Rng, corpus: &[Vec<u8>]) -> Vec<u8> {
    let mut bytes = one_of(rng, corpus).clone();
    // Mostly small changes, which get past the first checks.
    let times = 1 + rng.usize(..4) * rng.usize(..3);
    for _ in 0..times {
        step(rng, &mut bytes, corpus);
    }
    bytes.truncate(LONGEST);
    bytes
}

fn step(rng: &mut Rng, bytes: &mut Vec<u8>, corpus: &[Vec<u8>]) {
    let at = rng.usize(..=bytes.len());
    let end = (at + 1 + piece(rng)).min(bytes.len()).max(at);
    match rng.u8(..12) {
        0 if at < bytes.len() => bytes[at] ^= 1 << rng.u8(..8),
        1 if at < bytes.len() => bytes[at] = rng.u8(..),
        2 => drop(bytes.drain(at..end)),
        3 => bytes.extend_from_within(at..end),
        // The same piece many times over.
        4 => {
            let times = rng.usize(1..40);
            let many = bytes[at..end].repeat(times);
            insert(bytes, at, &many);
        }
        5 => {
            let other = one_of(rng, corpus);
            let from = rng.usize(..=other.len());
            let to = (from + piece(rng) * 4).min(other.len());
            insert(bytes, at, &other[from..to]);
        }
        6 => {
            let other = one_of(rng, corpus);
            bytes.truncate(at);
            bytes.extend_from_slice(&other[rng.usize(..=other.len())..]);
        }
        7 => digits(rng, bytes, at),
        8 => {
            let bracket = *one_of(rng, &[b"(", b"[", b"{", b"\"", b")", b"]"]);
            insert(bytes, at, &bracket.repeat(rng.usize(1..400)));
        }
        9 => swap_lines(rng, bytes),
        10 => bytes.truncate(at),
        _ => insert(bytes, at, one_of(rng, WORDS).as_bytes()),
    }
}

/// Mostly short, now and then long.
fn piece(rng: &mut Rng) -> usize {
    let longest = *one_of(rng, &[4, 16, 64, 256, 2048]);
    rng.usize(..longest)
}

fn one_of<'a, T>(rng: &mut Rng, all: &'a [T]) -> &'a T {
    &all[rng.usize(..all.len())]
}

fn insert(bytes: &mut Vec<u8>, at: usize, piece: &[u8]) {
    drop(bytes.splice(at..at, piece.iter().copied()));
}

/// Another number in the place of the next one.
fn digits(rng: &mut Rng, bytes: &mut Vec<u8>, from: usize) {
    let is_digit = |byte: &u8| byte.is_ascii_digit();
    let Some(start) = bytes[from..].iter().position(is_digit) else {
        return;
    };
    let start = from + start;
    let length = bytes[start..]
        .iter()
        .take_while(|byte| is_digit(byte))
        .count();
    let number = match rng.u8(..5) {
        0 => "0".to_owned(),
        1 => rng.u64(..).to_string(),
        2 => "9".repeat(rng.usize(1..400)),
        3 => format!("-{}", rng.u32(..)),
        _ => rng.u32(..100).to_string(),
    };
    drop(bytes.splice(start..start + length, number.into_bytes()));
}

fn swap_lines(rng: &mut Rng, bytes: &mut Vec<u8>) {
    let mut lines: Vec<Vec<u8>> = bytes
        .split_inclusive(|byte| *byte == b'\n')
        .map(<[u8]>::to_vec)
        .collect();
    if lines.len() > 1 {
        let (one, other) = (rng.usize(..lines.len()), rng.usize(..lines.len()));
        lines.swap(one, other);
        *bytes = lines.concat();
    }
}
