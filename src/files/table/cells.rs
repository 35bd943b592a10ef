//! Cells as they go through the clipboard: a grid of texts in and out, and one text to a level or an importance.

use crate::model::{Importance, Scale, Weighting};

use super::levels::Levels;
use super::number::{self, NumberError};
use super::{CellError, Comma};

/// The level that a text names; none where it is empty.
///
/// # Errors
/// Where it is neither empty nor a level of the scale nor one of the symbols ● ◎ ○ △.
pub fn parse_level(text: &str, scale: &Scale) -> Result<Option<u8>, CellError> {
    let levels = Levels::new(scale, None);
    levels.read(text).map(|reading| reading.level)
}

/// The importance that a text names; none where it is empty.
///
/// # Errors
/// Where it is no number, reads as two, or lies outside what the weighting allows.
pub fn parse_importance(text: &str, weighting: Weighting) -> Result<Option<Importance>, CellError> {
    read_importance(text, weighting, None).map(|found| found.map(|(importance, _)| importance))
}

/// The importance, and whether it stood as machines write numbers.
pub(in crate::files) fn read_importance(
    text: &str,
    weighting: Weighting,
    comma: Option<Comma>,
) -> Result<Option<(Importance, bool)>, CellError> {
    if text.trim().is_empty() {
        return Ok(None);
    }
    let number = number::parse(text, comma).map_err(|error| match error {
        NumberError::NotANumber => CellError::not_a_number(text.trim()),
        NumberError::Ambiguous => CellError::ambiguous(text),
    })?;
    let importance = Importance::new(number.value, weighting).map_err(CellError::Importance)?;
    Ok(Some((importance, number.plain)))
}

/// The rows and cells of a text from the clipboard, as spreadsheets put it there: tabs between cells, line ends after rows, quotation
/// marks around a cell that holds either. A quotation mark that does not close is a character like others.
pub fn parse_grid(text: &str) -> Vec<Vec<String>> {
    let mut rows = Vec::new();
    let mut row = Vec::new();
    let mut rest = text;
    loop {
        let (cell, after) = quoted(rest).unwrap_or_else(|| plain(rest));
        row.push(cell);
        if let Some(after) = after.strip_prefix('\t') {
            rest = after;
            continue;
        }
        rows.push(std::mem::take(&mut row));
        rest = after
            .strip_prefix("\r\n")
            .or_else(|| after.strip_prefix(['\n', '\r']))
            .unwrap_or_default();
        if rest.is_empty() {
            return rows;
        }
    }
}

const ENDS: [char; 3] = ['\t', '\n', '\r'];

fn plain(text: &str) -> (String, &str) {
    let (cell, after) = text.split_at(text.find(ENDS).unwrap_or(text.len()));
    (cell.to_owned(), after)
}

fn quoted(text: &str) -> Option<(String, &str)> {
    let mut rest = text.strip_prefix('"')?;
    let mut cell = String::new();
    loop {
        let (part, after) = rest.split_once('"')?;
        cell.push_str(part);
        match after.strip_prefix('"') {
            Some(after) => {
                cell.push('"');
                rest = after;
            }
            None => return (after.is_empty() || after.starts_with(ENDS)).then_some((cell, after)),
        }
    }
}

/// A grid as spreadsheets take it from the clipboard: [`parse_grid`] reads it back.
pub fn write_grid<R, C>(rows: impl IntoIterator<Item = R>) -> String
where
    R: IntoIterator<Item = C>,
    C: AsRef<str>,
{
    let mut text = String::new();
    for row in rows {
        for (position, cell) in row.into_iter().enumerate() {
            if position > 0 {
                text.push('\t');
            }
            let cell = cell.as_ref();
            if cell.starts_with('"') || cell.contains(ENDS) {
                text.push('"');
                text.push_str(&cell.replace('"', "\"\""));
                text.push('"');
            } else {
                text.push_str(cell);
            }
        }
        text.push('\n');
    }
    text
}

#[cfg(test)]
mod tests {
    use proptest::prelude::{any, prop, proptest};

    use super::{parse_grid, parse_importance, parse_level, write_grid};
    use crate::i18n::{Language, words};
    use crate::model::{Scale, Weighting};

    #[test]
    fn a_pasted_range_is_read_cell_by_cell() {
        // A range of two rows as Excel and LibreOffice put it on the clipboard.
        assert_eq!(
            parse_grid("9\t\t3\r\n1\t3\t\r\n"),
            [["9", "", "3"], ["1", "3", ""]]
        );
        assert_eq!(parse_grid("9"), [["9"]]);
        assert_eq!(
            parse_grid("\"two\nlines\"\t\"say \"\"hi\"\"\"\n5\" screen\t\"open\n"),
            [["two\nlines", "say \"hi\""], ["5\" screen", "\"open"]]
        );
    }

    #[test]
    fn a_pasted_cell_is_a_level_or_is_refused_with_its_value() {
        let scale = Scale::one_three_nine();
        let read = |text| parse_level(text, &scale);
        assert_eq!(read(" 9 "), Ok(Some(9)));
        assert_eq!(read("3,0"), Ok(Some(3)));
        assert_eq!(read(""), Ok(None));
        assert_eq!(read("\u{a0}"), Ok(None));
        let symbols = ["●", "◎", "○", "△"].map(|symbol| read(symbol).unwrap());
        assert_eq!(symbols, [Some(9), Some(9), Some(3), Some(1)]);
        for wrong in ["5", "x", "10%", "-1", "#DIV/0!", "NaN"] {
            let said = read(wrong).unwrap_err().message();
            let english = words(Language::English).say(&said);
            let russian = words(Language::Russian).say(&said);
            assert!(english.contains(&format!("“{wrong}”")), "{english}");
            assert!(english.contains("1-3-9"), "{english}");
            assert!(russian.contains(&format!("«{wrong}»")), "{russian}");
        }
        assert!(parse_level("○", &Scale::of_values(&[0, 1]).unwrap()).is_err());
    }

    #[test]
    fn a_pasted_importance_keeps_to_the_projects_range() {
        let value = |text, weighting| {
            parse_importance(text, weighting)
                .map(|found| found.map(crate::model::Importance::value))
        };
        assert_eq!(value("4,5", Weighting::OneToFive), Ok(Some(4.5)));
        assert_eq!(value("", Weighting::OneToFive), Ok(None));
        assert_eq!(value("3345", Weighting::AsIs), Ok(Some(3345.0)));
        for wrong in ["7", "−2", "1,234", "много"] {
            assert!(value(wrong, Weighting::OneToFive).is_err(), "{wrong}");
        }
    }

    proptest! {
        #[test]
        fn a_copied_grid_pastes_as_it_was(
            grid in prop::collection::vec(prop::collection::vec("[a9\"\t\n\r ж]{0,4}", 3), 1..4)
        ) {
            assert_eq!(parse_grid(&write_grid(&grid)), grid);
        }

        #[test]
        fn no_clipboard_is_too_strange(text in any::<String>()) {
            assert!(!parse_grid(&text).is_empty());
        }
    }
}
