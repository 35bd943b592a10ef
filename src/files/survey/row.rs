//! One row of a file: its cells in one piece of memory that is used again for the next.

/// A row.
#[derive(Clone, Debug, Default)]
pub(super) struct Row {
    text: String,
    cells: Vec<(usize, usize)>,
    /// The line on which it begins, from 1; of a workbook its row.
    pub line: u64,
}

impl Row {
    /// Makes room for another.
    pub fn clear(&mut self) {
        self.text.clear();
        self.cells.clear();
    }

    /// Takes a stretch of a file whose cells lie at these places.
    pub fn set(&mut self, text: &str) {
        self.text.push_str(text);
    }

    /// The place of another cell.
    pub fn cell_at(&mut self, from: usize, to: usize) {
        self.cells.push((from, to));
    }

    /// Adds to the cell that is being written.
    pub fn push(&mut self, part: &str) {
        self.text.push_str(part);
    }

    /// Ends the cell that is being written.
    pub fn end_cell(&mut self) {
        let from = self.cells.last().map_or(0, |(_, to)| *to);
        self.cells.push((from, self.text.len()));
    }

    /// How many cells.
    pub fn len(&self) -> usize {
        self.cells.len()
    }

    /// A cell without white space around it; empty where there is none.
    pub fn cell(&self, column: usize) -> &str {
        let Some((from, to)) = self.cells.get(column) else {
            return "";
        };
        let text = self.text.get(*from..*to).unwrap_or_default();
        let plain = |byte: Option<&u8>| byte.is_none_or(|byte| (b'!'..=b'~').contains(byte));
        let bytes = text.as_bytes();
        if plain(bytes.first()) && plain(bytes.last()) {
            text
        } else {
            text.trim()
        }
    }

    /// All cells.
    pub fn iter(&self) -> impl Iterator<Item = &str> {
        (0..self.len()).map(|column| self.cell(column))
    }

    /// True where no cell has anything in it.
    pub fn is_blank(&self) -> bool {
        self.iter().all(str::is_empty)
    }
}
