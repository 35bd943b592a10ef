//! Where in a table something stands, as a spreadsheet names it.

use std::fmt;

/// A cell of a table. Both count from 0.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// From the top.
    pub row: usize,
    /// From the left.
    pub column: usize,
}

impl fmt::Display for Place {
    /// As a spreadsheet writes it, such as `AB12`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut letters = Vec::new();
        let mut left = self.column.saturating_add(1);
        while left > 0 {
            left -= 1;
            let letter = u8::try_from(left % 26).unwrap_or(0);
            letters.push(char::from(b'A'.saturating_add(letter)));
            left /= 26;
        }
        let letters: String = letters.iter().rev().collect();
        write!(f, "{letters}{}", self.row.saturating_add(1))
    }
}

/// A value short enough for a message.
pub(in crate::files) fn shortened(value: &str) -> String {
    const LONGEST: usize = 60;
    let mut text: String = value
        .chars()
        .take(LONGEST)
        .map(|c| if c.is_control() { ' ' } else { c })
        .collect();
    if value.chars().nth(LONGEST).is_some() {
        text.push('…');
    }
    text
}

#[cfg(test)]
mod tests {
    use super::Place;

    #[test]
    fn a_place_is_named_as_a_spreadsheet_names_it() {
        let name = |row, column| Place { row, column }.to_string();
        assert_eq!(name(0, 0), "A1");
        assert_eq!(name(8, 25), "Z9");
        assert_eq!(name(0, 26), "AA1");
        // The last cell of a worksheet in Excel.
        assert_eq!(name(1_048_575, 16_383), "XFD1048576");
    }
}
