//! How much of a file is read: enough for any sheet that people fill in, and a bound for what others send. Together they keep the
//! reading under 500 MB of memory.

pub(super) use crate::files::table::MAX_BYTES;

/// Rows, and columns, that may hold something.
pub(super) const MAX_LINES: usize = 20_000;
/// Cells that hold something, in all sheets that are taken.
pub(super) const MAX_CELLS: usize = 5_000_000;
/// Cells in all sheets with those that only have a format.
pub(super) const MAX_FORMATTED: usize = 10_000_000;
/// What different texts take, in bytes, with what it takes to keep each.
pub(super) const MAX_TEXT: usize = 96 << 20;
/// Merged cells of a sheet.
pub(super) const MAX_MERGED: usize = 100_000;
/// Sheets of a workbook.
pub(super) const MAX_SHEETS: usize = 1_000;
/// Parts of a workbook: sheets, pictures, comments.
pub(super) const MAX_PARTS: usize = 10_000;
/// Cells of a sheet whose error Excel has, and the reader of cells has not.
pub(super) const MAX_ODD: usize = 10_000;

/// Bytes of a sheet's part when it is unpacked. Five million cells take some 200 MB.
pub(super) const MAX_SHEET_PART: u64 = 256 << 20;
/// Bytes of the part of texts.
pub(super) const MAX_TEXTS_PART: u64 = 32 << 20;
/// Bytes of any other part.
pub(super) const MAX_SMALL_PART: u64 = 8 << 20;
/// Bytes of all parts that are read, each as often as it is named.
pub(super) const MAX_UNPACKED: u64 = 320 << 20;
/// Texts in the part of texts.
pub(super) const MAX_TEXTS: usize = 1_000_000;
/// Formats of cells; Excel has at most 65,490.
pub(super) const MAX_FORMATS: usize = 65_536;

/// The last row of Excel, from 1.
pub(super) const LAST_ROW: u32 = 1_048_576;
/// The last column of Excel, from 1: `XFD`.
pub(super) const LAST_COLUMN: u32 = 16_384;
