//! Which separator a file of answers has.

use super::SurveyError;
use super::decode::Stream;
use super::row::Row;
use super::scan::Scanner;

const SEPARATORS: [u8; 4] = [b',', b';', b'\t', b'|'];
/// Enough rows to see which separator gives them a common width.
const SAMPLE_ROWS: usize = 60;

/// The separator, and how many bytes of a first line that names it come before the headings.
pub(super) fn delimiter(head: &str) -> (u8, usize) {
    let line = head.lines().next().unwrap_or_default();
    if let Some(&[byte]) = line
        .trim_matches('"')
        .strip_prefix("sep=")
        .map(str::as_bytes)
        && SEPARATORS.contains(&byte)
        && let Some(end) = head.find('\n')
    {
        return (byte, end + 1);
    }
    let mut best = (b',', (0, 0));
    for separator in SEPARATORS {
        let score = agreement(&widths(head, separator).unwrap_or_default());
        if score > best.1 {
            best = (separator, score);
        }
    }
    (best.0, 0)
}

/// How many cells the first rows have.
fn widths(head: &str, separator: u8) -> Result<Vec<usize>, SurveyError> {
    let mut scanner = Scanner::new(Stream::of(head)?)?;
    scanner.begin(separator, 0, 0);
    let mut row = Row::default();
    let mut widths = Vec::new();
    while widths.len() < SAMPLE_ROWS && scanner.next(&mut row)?.is_some() {
        if !row.is_blank() {
            widths.push(row.len());
        }
    }
    Ok(widths)
}

/// How many rows are as wide as the headings, and how wide these are; nothing where they are one cell.
fn agreement(widths: &[usize]) -> (usize, usize) {
    match widths.first() {
        Some(width) if *width > 1 => {
            let same = widths.iter().filter(|other| *other == width).count();
            (same, *width)
        }
        _ => (0, 0),
    }
}
