//! Copying to and pasting from a spreadsheet: tab-separated text. A paste is taken whole or refused whole.

use super::changes::{Ground, batch, importance, relation};
use super::selection::{IMPORTANCE, NAME, NAMES, Spot, Zone, signed};
use crate::edit::{BatchKind, CellChange, Edit, FactorEdit, StageEdit, TouchpointEdit};
use crate::i18n::Language;
use crate::i18n::{Message, fixed, parse_decimal};
use crate::model::{Importance, check_name};

/// The longest text that is looked at, in bytes: more than a full grid of 1,000 × 4,000 levels.
const MOST_PASTED_BYTES: usize = 8 << 20;

/// Why a paste is refused. Nothing of it is in the document then.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
pub enum PasteError {
    /// There is no text to paste.
    #[error("the clipboard is empty")]
    Empty,
    /// More text than any grid has room for.
    #[error("more than {limit_megabytes} MB")]
    TooLong {
        /// The limit.
        limit_megabytes: usize,
    },
    /// The block does not fit between the cursor and the end of the grid.
    #[error("{rows} × {columns} values do not fit into {rows_left} × {columns_left}")]
    TooLarge {
        /// Rows of the block.
        rows: usize,
        /// Columns of the block.
        columns: usize,
        /// Rows from the cursor on.
        rows_left: usize,
        /// Columns from the cursor on.
        columns_left: usize,
    },
    /// A value that is no level of the scale.
    #[error("'{value}' at {factor} × {touchpoint} is no level of {scale}")]
    Level {
        /// The value.
        value: String,
        /// The row's factor.
        factor: String,
        /// The column's touchpoint.
        touchpoint: String,
        /// The levels of the scale.
        scale: String,
    },
    /// A value that is no importance.
    #[error("'{value}' is no importance of {factor}")]
    Importance {
        /// The value.
        value: String,
        /// The row's factor.
        factor: String,
        /// What is wrong, where it is a number.
        why: Option<Message>,
    },
    /// A text that is no name.
    #[error("'{value}' is no name for {item}")]
    Name {
        /// The text.
        value: String,
        /// Whose name it would be.
        item: String,
        /// What is wrong.
        why: Message,
    },
    /// A column of a stage without touchpoints.
    #[error("stage {stage} has no touchpoint to paste into")]
    NoTouchpoint {
        /// The stage's name.
        stage: String,
    },
}

impl PasteError {
    /// The refusal in words of both languages.
    pub fn message(&self) -> Message {
        match self {
            Self::Empty => Message::new("matrix-paste-empty"),
            Self::TooLong { limit_megabytes } => {
                Message::new("matrix-paste-too-long").with("limit", limit_megabytes.to_string())
            }
            Self::TooLarge {
                rows,
                columns,
                rows_left,
                columns_left,
            } => Message::new("matrix-paste-too-large")
                .with("rows", rows.to_string())
                .with("columns", columns.to_string())
                .with("rows_left", rows_left.to_string())
                .with("columns_left", columns_left.to_string()),
            Self::Level {
                value,
                factor,
                touchpoint,
                scale,
            } => Message::new("matrix-paste-level")
                .with("value", value.as_str())
                .with("factor", factor.as_str())
                .with("touchpoint", touchpoint.as_str())
                .with("scale", scale.as_str()),
            Self::Importance { value, factor, why } => {
                let message = match why {
                    Some(why) => Message::new("matrix-paste-importance").with("why", why.clone()),
                    None => Message::new("matrix-paste-importance-no-number"),
                };
                message
                    .with("value", value.as_str())
                    .with("factor", factor.as_str())
            }
            Self::Name { value, item, why } => Message::new("matrix-paste-name")
                .with("value", value.as_str())
                .with("item", item.as_str())
                .with("why", why.clone()),
            Self::NoTouchpoint { stage } => {
                Message::new("matrix-paste-no-touchpoint").with("stage", stage.as_str())
            }
        }
    }
}

/// The fields of tab-separated text, quoted ones as spreadsheets quote them.
pub fn fields(text: &str) -> Vec<Vec<String>> {
    let mut rows = vec![Vec::new()];
    let mut field = String::new();
    let mut quoted = false;
    let mut characters = text.chars().peekable();
    let mut fresh = true;
    while let Some(character) = characters.next() {
        match character {
            '"' if fresh => quoted = true,
            '"' if quoted && characters.peek() == Some(&'"') => {
                characters.next();
                field.push('"');
            }
            '"' if quoted => quoted = false,
            '\t' if !quoted => end_field(&mut rows, &mut field),
            '\r' if !quoted => {}
            '\n' if !quoted => {
                end_field(&mut rows, &mut field);
                rows.push(Vec::new());
            }
            other => field.push(other),
        }
        fresh = !quoted && matches!(character, '\t' | '\n');
    }
    if field.is_empty() && rows.last().is_some_and(Vec::is_empty) {
        // Spreadsheets end the last row too.
        rows.pop();
    } else {
        end_field(&mut rows, &mut field);
    }
    rows
}

fn end_field(rows: &mut [Vec<String>], field: &mut String) {
    if let Some(row) = rows.last_mut() {
        row.push(std::mem::take(field));
    }
}

impl Ground<'_> {
    /// What is selected as tab-separated text.
    pub fn copy(&self, language: Language) -> String {
        let block = self.block();
        let project = self.project;
        match self.selection.cursor.zone() {
            Zone::Body => lines(block.rows, |row| {
                let cells = block.columns.clone().map(|column| {
                    let level = self.level(row, column);
                    level.map(|level| level.to_string()).unwrap_or_default()
                });
                cells.collect::<Vec<_>>().join("\t")
            }),
            Zone::Importance => lines(block.rows, |row| {
                let position = self.axes.rows.get(row).copied().unwrap_or(usize::MAX);
                let factor = project.factors.get(position);
                let value = factor
                    .and_then(|factor| super::cells::importance(project, self.scope, factor).0);
                value
                    .map(|value| plain_number(language, value))
                    .unwrap_or_default()
            }),
            Zone::Factor => lines(block.rows, |row| {
                let factor = self.axes.factor(project, row);
                let factor = factor.and_then(|id| project.factor(id));
                factor
                    .map(|factor| quoted(&factor.name))
                    .unwrap_or_default()
            }),
            Zone::Touchpoint => {
                let names = block.columns.map(|column| {
                    let touchpoint = self.axes.touchpoint(project, column);
                    let touchpoint = touchpoint.and_then(|id| project.touchpoint(id));
                    touchpoint.map(|t| quoted(&t.name)).unwrap_or_default()
                });
                names.collect::<Vec<_>>().join("\t")
            }
            Zone::Stage => {
                let stage = self.stage().and_then(|id| project.stage(id));
                stage.map(|stage| quoted(&stage.name)).unwrap_or_default()
            }
        }
    }

    /// Empties what was copied, as one step called cutting; names cannot be cut.
    pub fn cut(&self) -> Option<Edit> {
        match self.clear()? {
            _ if !matches!(self.selection.cursor.zone(), Zone::Body | Zone::Importance) => None,
            Edit::Batch(cleared) => batch(BatchKind::Cut, cleared.edits),
            edit => batch(BatchKind::Cut, vec![edit]),
        }
    }

    /// The edit that a paste of this text is. One value goes into the whole selection, a block from its first place on.
    ///
    /// # Errors
    /// Where the block does not fit or a value is refused.
    pub fn paste(&self, text: &str) -> Result<Edit, PasteError> {
        if text.len() > MOST_PASTED_BYTES {
            return Err(PasteError::TooLong {
                limit_megabytes: MOST_PASTED_BYTES >> 20,
            });
        }
        let mut fields = fields(text);
        let columns = fields.iter().map(Vec::len).max().unwrap_or(0);
        if columns == 0 {
            return Err(PasteError::Empty);
        }
        let (start, spread) = self.target();
        if let [row] = fields.as_slice()
            && let [value] = row.as_slice()
            && spread != (1, 1)
        {
            let value = value.clone();
            fields = vec![vec![value; spread.1]; spread.0];
        }
        let columns = fields.iter().map(Vec::len).max().unwrap_or(columns);
        self.check_room(start, fields.len(), columns)?;
        let mut paste = Paste::default();
        for (row, values) in (0_isize..).zip(&fields) {
            // A ragged row leaves what is beyond it alone.
            for (column, value) in (0_isize..).zip(values) {
                let spot = Spot {
                    row: start.row + row,
                    column: start.column + column,
                };
                self.paste_one(&mut paste, spot, value.trim())?;
            }
        }
        if !paste.cells.is_empty() {
            paste.edits.push(relation(self.scope, paste.cells));
        }
        batch(BatchKind::Paste, paste.edits).ok_or(PasteError::Empty)
    }

    /// Where a paste begins and how many rows and columns one value fills.
    fn target(&self) -> (Spot, (usize, usize)) {
        let (cursor, anchor) = (self.selection.cursor, self.selection.anchor);
        let start = Spot {
            row: cursor.row.min(anchor.row),
            column: cursor.column.min(anchor.column),
        };
        let spread = (
            cursor.row.abs_diff(anchor.row) + 1,
            cursor.column.abs_diff(anchor.column) + 1,
        );
        (start, spread)
    }

    fn check_room(&self, start: Spot, rows: usize, columns: usize) -> Result<(), PasteError> {
        let left = |len: usize, from: isize| {
            usize::try_from(signed(len).saturating_sub(from)).unwrap_or(0)
        };
        let in_head = start.row < 0;
        let rows_left = if in_head {
            1
        } else {
            left(self.axes.rows.len(), start.row)
        };
        let columns_left = left(self.axes.columns.len(), start.column);
        if rows > rows_left || columns > columns_left {
            return Err(PasteError::TooLarge {
                rows,
                columns,
                rows_left,
                columns_left,
            });
        }
        Ok(())
    }

    fn paste_one(&self, paste: &mut Paste, spot: Spot, value: &str) -> Result<(), PasteError> {
        let project = self.project;
        let factor = spot
            .body_row()
            .and_then(|row| self.axes.factor(project, row));
        let factor = factor.and_then(|id| project.factor(id));
        let column = spot.body_column();
        let touchpoint = column.and_then(|column| self.axes.touchpoint(project, column));
        let touchpoint = touchpoint.and_then(|id| project.touchpoint(id));
        let name = |item: &str| {
            check_name(value).map_err(|error| PasteError::Name {
                value: value.to_owned(),
                item: item.to_owned(),
                why: error.message(),
            })
        };
        match (spot.column, spot.row, factor, touchpoint) {
            (NAME, _, Some(factor), _) => {
                name(&factor.name)?;
                let edit = FactorEdit::Rename(factor.id, value.to_owned());
                paste.edits.push(Edit::Factor(edit));
            }
            (IMPORTANCE, _, Some(factor), _) => {
                let value = self.importance_of(value, &factor.name)?;
                paste.edits.push(importance(self.scope, factor.id, value));
            }
            (_, NAMES, _, Some(touchpoint)) => {
                name(&touchpoint.name)?;
                let edit = TouchpointEdit::Rename(touchpoint.id, value.to_owned());
                paste.edits.push(Edit::Touchpoint(edit));
            }
            (_, 0.., Some(factor), Some(touchpoint)) => paste.cells.push(CellChange {
                factor: factor.id,
                touchpoint: touchpoint.id,
                level: self.level_of(value, &factor.name, &touchpoint.name)?,
            }),
            _ => {
                let stage = column.and_then(|column| self.axes.stage(project, column));
                let stage = stage.and_then(|id| project.stage(id));
                if spot.row == super::selection::STAGES
                    && let Some(stage) = stage
                {
                    name(&stage.name)?;
                    let edit = StageEdit::Rename(stage.id, value.to_owned());
                    paste.edits.push(Edit::Stage(edit));
                } else {
                    return Err(PasteError::NoTouchpoint {
                        stage: stage.map(|stage| stage.name.clone()).unwrap_or_default(),
                    });
                }
            }
        }
        Ok(())
    }

    fn level_of(
        &self,
        value: &str,
        factor: &str,
        touchpoint: &str,
    ) -> Result<Option<u8>, PasteError> {
        if value.is_empty() {
            return Ok(None);
        }
        let scale = &self.project.scale;
        let number = parse_decimal(value);
        let level = scale
            .values()
            .find(|level| number.is_some_and(|number| (number - f64::from(*level)).abs() < 1e-9));
        level.map(Some).ok_or_else(|| PasteError::Level {
            value: value.to_owned(),
            factor: factor.to_owned(),
            touchpoint: touchpoint.to_owned(),
            scale: scale.name(),
        })
    }

    fn importance_of(&self, value: &str, factor: &str) -> Result<Option<f64>, PasteError> {
        if value.is_empty() {
            return Ok(None);
        }
        let refused = |why: Option<Message>| PasteError::Importance {
            value: value.to_owned(),
            factor: factor.to_owned(),
            why,
        };
        let number = parse_decimal(value).ok_or_else(|| refused(None))?;
        Importance::new(number, self.project.weighting)
            .map_err(|error| refused(Some(error.message())))?;
        Ok(Some(number))
    }
}

#[derive(Default)]
struct Paste {
    cells: Vec<CellChange>,
    edits: Vec<Edit>,
}

fn lines(rows: std::ops::Range<usize>, line: impl Fn(usize) -> String) -> String {
    rows.map(line).collect::<Vec<_>>().join("\n")
}

/// A number as a spreadsheet of that language reads it.
fn plain_number(language: Language, value: f64) -> String {
    let plain = value.to_string();
    // `fixed` knows the language's decimal point.
    let point = fixed(language, 0.5, 1).contains(',');
    if point {
        plain.replace('.', ",")
    } else {
        plain
    }
}

/// A text that a spreadsheet would take apart, in quotation marks.
fn quoted(text: &str) -> String {
    if text.contains(['\t', '\n', '"']) {
        format!("\"{}\"", text.replace('"', "\"\""))
    } else {
        text.to_owned()
    }
}
