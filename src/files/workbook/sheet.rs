//! A sheet that is being written: texts stay texts, numbers numbers, and each formula carries our own result.

use rust_xlsxwriter::{Format, Formula, Worksheet, XlsxError};

/// What we worked out ourselves for a formula.
#[derive(Clone, Copy, Debug)]
pub(super) enum Known<'a> {
    /// A number; none where the formula gives an empty text.
    Number(Option<f64>),
    /// A text.
    Text(&'a str),
}

impl Known<'_> {
    fn text(self) -> String {
        match self {
            // A number beyond all limits has no way to be written.
            Self::Number(number) => match number.filter(|number| number.is_finite()) {
                Some(number) => number.to_string(),
                None => String::new(),
            },
            // The writer tells the kind of a result by its looks; one that looks like another kind is left to the reader.
            Self::Text(text) if looks_otherwise(text) => String::new(),
            Self::Text(text) => text.to_owned(),
        }
    }
}

fn looks_otherwise(text: &str) -> bool {
    text.parse::<f64>().is_ok() || text.starts_with('#') || matches!(text, "TRUE" | "FALSE")
}

/// An empty sheet of that name.
pub(super) fn named(name: &str) -> Result<Worksheet, XlsxError> {
    let mut sheet = Worksheet::new();
    sheet.set_name(name)?;
    // An undefined figure is an empty text; the writer would put 0 for it.
    sheet.set_formula_result_default("");
    Ok(sheet)
}

/// The most units of UTF-16 in a cell.
const MAX_UNITS: usize = 32_767;

/// Writes a text as text, whatever it begins with.
pub(super) fn text(
    sheet: &mut Worksheet,
    (row, column): (u32, u16),
    text: &str,
    format: &Format,
) -> Result<(), XlsxError> {
    sheet.write_string_with_format(row, column, text, format)?;
    Ok(())
}

/// Writes a number, or an empty cell.
pub(super) fn number(
    sheet: &mut Worksheet,
    (row, column): (u32, u16),
    number: Option<f64>,
    format: &Format,
) -> Result<(), XlsxError> {
    match number {
        Some(number) => sheet.write_number_with_format(row, column, number, format)?,
        None => sheet.write_blank(row, column, format)?,
    };
    Ok(())
}

/// Writes a formula with our own result.
pub(super) fn formula(
    sheet: &mut Worksheet,
    (row, column): (u32, u16),
    formula: &str,
    known: Known<'_>,
    format: &Format,
) -> Result<(), XlsxError> {
    let formula = Formula::new(formula).set_result(known.text());
    sheet.write_formula_with_format(row, column, formula, format)?;
    Ok(())
}

/// A text in pieces that each fit a cell; mostly one.
pub(super) fn pieces(text: &str) -> Vec<&str> {
    let mut pieces = Vec::new();
    let (mut start, mut units) = (0, 0);
    for (at, character) in text.char_indices() {
        if units + character.len_utf16() > MAX_UNITS {
            pieces.extend(text.get(start..at));
            (start, units) = (at, 0);
        }
        units += character.len_utf16();
    }
    pieces.extend(text.get(start..));
    pieces
}

/// How many characters wide a text stands, and how many lines it takes at that width.
pub(super) fn lines(text: &str, width: f64) -> u32 {
    let fits = width.max(1.0);
    let lines = text.split('\n').map(|line| {
        let mut lines = 1_u32;
        let mut used = 0.0;
        for word in line.split(' ') {
            let long = word.chars().count() as f64;
            if used > 0.0 && used + 1.0 + long > fits {
                lines += 1;
                used = 0.0;
            }
            let mut rest = long;
            while rest > fits {
                lines += 1;
                rest -= fits;
            }
            used += rest + if used > 0.0 { 1.0 } else { 0.0 };
        }
        lines
    });
    lines.sum()
}

/// The height in points of a row with so many lines; a row is never higher than a sheet allows.
pub(super) fn height(lines: u32) -> f64 {
    (f64::from(lines) * 13.5 + 3.0).min(408.0)
}

#[cfg(test)]
mod tests {
    use super::{lines, pieces};

    #[test]
    fn a_text_longer_than_a_cell_goes_on_in_the_next() {
        let text = "🙂".repeat(20_000);
        let found = pieces(&text);
        assert_eq!(found.len(), 2);
        assert_eq!(found.concat(), text);
        assert!(found.iter().all(|it| it.encode_utf16().count() <= 32_767));
        assert_eq!(pieces(""), [""]);
    }

    #[test]
    fn lines_break_between_words_and_within_long_ones() {
        assert_eq!(lines("one two", 10.0), 1);
        assert_eq!(lines("one two three", 8.0), 2);
        assert_eq!(lines("abcdefghij", 4.0), 3);
        assert_eq!(lines("a\nb", 4.0), 2);
    }
}
