//! How much of answers is read: what issues of forms services reach, and a bound for what others send.

use crate::model::MAX_QUESTIONS;

/// Bytes of a file of text.
pub(super) const MAX_BYTES: u64 = 1 << 30;
/// Rows of answers of one file.
pub const MAX_ROWS: u64 = 1_000_000;
/// Columns of a file, as many as a panel has questions.
pub(super) const MAX_COLUMNS: usize = MAX_QUESTIONS;
/// Bytes of one row; more means that a quotation mark is missing.
pub(super) const MAX_ROW: usize = 4 << 20;
/// Line breaks inside quotation marks; more mean that one of the marks is missing.
pub(super) const MAX_LINE_BREAKS: u64 = 200;
/// Bytes of answers that are packed into a project.
pub const MAX_PACKED: usize = 16 << 20;
/// Bytes that are read in one go.
pub(super) const CHUNK: usize = 256 << 10;
