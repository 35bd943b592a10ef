//! The factors of a sheet, with their importances and the levels of their cells.

use super::heads::{Heads, name_at};
use super::refusal::{cause, of_cell};
use super::signs::Signs;
use super::{Said, Taking};
use crate::files::sheet::grid::{Cell, Value};
use crate::files::sheet::recognise::{Column, Row, look, shown, text};
use crate::files::table::{Blank, How, Levels, Rows, read_importance};
use crate::i18n::Message;
use crate::model::{Importance, Relations};

/// What stands below the head.
pub(super) struct Body<'t> {
    pub rows: Rows,
    pub signs: Signs<'t>,
    pub said: Said,
}

impl<'t> Body<'t> {
    pub fn read(taking: &mut Taking<'t>, heads: &Heads) -> Self {
        let layout = taking.layout;
        let grid = taking.grid;
        let factors: Vec<usize> = (layout.rows.iter().enumerate())
            .filter(|(_, role)| **role == Row::Factor)
            .map(|(row, _)| row)
            .collect();
        let is_taken =
            |cell: &&Cell| layout.columns.get(cell.column as usize) == Some(&Column::Touchpoint);
        let texts = factors
            .iter()
            .flat_map(|row| grid.row(*row))
            .filter(is_taken);
        let mut body = Self {
            signs: Signs::of(&taking.options.scale, texts.map(|cell| text(Some(cell)))),
            rows: Rows::default(),
            said: Said::default(),
        };
        for row in factors {
            body.row(taking, heads, row);
        }
        body
    }

    fn row(&mut self, taking: &mut Taking<'t>, heads: &Heads, row: usize) {
        let names = taking.layout.column_of(Column::Factors).unwrap_or_default();
        let importances = taking.layout.column_of(Column::Importances);
        let before = taking.refusals.count();
        let name = name_at(taking, (row, names), "sheet-row-refused");
        if name.is_empty() {
            // Where the name itself was refused, that says it for the whole row.
            if taking.refusals.count() == before {
                nameless(taking, row);
            }
            return;
        }
        let factor = self.rows.names.len();
        let importance =
            importances.and_then(|column| self.importance(taking, factor, (row, column)));
        let cells = self.levels(taking, heads, factor, row);
        self.rows.names.push(name);
        self.rows.at.push(row);
        self.rows.importances.push(importance);
        self.rows.cells.push(cells);
    }

    fn importance(
        &mut self,
        taking: &mut Taking<'t>,
        factor: usize,
        (row, column): (usize, usize),
    ) -> Option<Importance> {
        let cell = taking.grid.cell(row, column)?;
        look(cell)?;
        let options = taking.options;
        let refused = if let Some(cause) = cause(&cell.value) {
            cause
        } else {
            let found = match &cell.value {
                Value::Number(number) => Importance::new(*number, options.weights)
                    .map(|importance| Some((importance, true)))
                    .map_err(crate::files::table::CellError::Importance),
                other => read_importance(&shown(other), options.weights, options.comma),
            };
            match found {
                Ok(found) => {
                    taking.formulas += usize::from(cell.formula);
                    let (importance, plain) = found?;
                    self.rows.counts.mended += usize::from(!plain);
                    return Some(importance);
                }
                Err(error) => of_cell(&error),
            }
        };
        taking.refusals.push(
            cell,
            Message::new("sheet-importance-refused").with("why", refused),
        );
        self.said.refused_importances.insert(factor);
        None
    }

    fn levels(
        &mut self,
        taking: &mut Taking<'t>,
        heads: &Heads,
        factor: usize,
        row: usize,
    ) -> Vec<u8> {
        let options = taking.options;
        let factor = u32::try_from(factor).unwrap_or(u32::MAX);
        let reader = Levels::of(options);
        let lowest = Relations::encode(Some(options.scale.lowest()));
        let mut cells = Vec::with_capacity(heads.at.len());
        for (column, name) in heads.at.iter().zip(&heads.columns.names) {
            let cell = taking
                .grid
                .cell(row, *column)
                .filter(|cell| look(cell).is_some());
            if name.is_empty() {
                if let Some(cell) = cell {
                    let key = if taking.layout.transposed {
                        "sheet-nameless-row"
                    } else {
                        "sheet-nameless-column"
                    };
                    taking.refusals.push(cell, Message::new(key));
                }
                continue;
            }
            let Some(cell) = cell else {
                let fill = options.blank == Blank::Lowest;
                self.rows.counts.filled += usize::from(fill);
                cells.push(if fill { lowest } else { 0 });
                continue;
            };
            let touchpoint = u32::try_from(cells.len()).unwrap_or(u32::MAX);
            match self.level(cell, &reader) {
                Ok(level) => {
                    taking.formulas += usize::from(cell.formula);
                    cells.push(Relations::encode(level));
                }
                Err(why) => {
                    taking
                        .refusals
                        .push(cell, Message::new("sheet-level-refused").with("why", why));
                    self.said.refused_cells.push((factor, touchpoint));
                    cells.push(0);
                }
            }
        }
        cells
    }

    fn level(&mut self, cell: &Cell, levels: &Levels<'_>) -> Result<Option<u8>, Message> {
        if let Some(cause) = cause(&cell.value) {
            return Err(cause);
        }
        let text = shown(&cell.value);
        match levels.read(&text) {
            Ok(reading) => {
                let counts = &mut self.rows.counts;
                counts.mended += usize::from(reading.how == How::Mended);
                counts.symbols += usize::from(reading.how == How::Symbol);
                counts.zeros += usize::from(reading.how == How::Zero);
                Ok(reading.level)
            }
            Err(error) => self
                .signs
                .read(&text)
                .map(Some)
                .ok_or_else(|| of_cell(&error)),
        }
    }
}

/// A row of cells without a name.
fn nameless(taking: &mut Taking<'_>, row: usize) {
    let layout = taking.layout;
    for cell in taking.grid.row(row) {
        let role = layout.columns.get(cell.column as usize);
        let taken = matches!(
            role,
            Some(Column::Touchpoint | Column::Importances | Column::Factors)
        );
        if taken && look(cell).is_some() {
            let key = if layout.transposed {
                "sheet-nameless-column"
            } else {
                "sheet-nameless-row"
            };
            taking.refusals.push(cell, Message::new(key));
        }
    }
}
