//! From the text of a cell to a level of the scale.

use crate::model::{Relations, Scale};

use super::number::{self, NumberError};
use super::{CellError, Comma, ImportOptions};

/// The byte of [`Levels::one_byte`] for a character that is no level by itself.
pub(super) const NOT_PLAIN: u8 = u8::MAX;

/// Reads cells of one scale.
pub(in crate::files) struct Levels<'s> {
    scale: &'s Scale,
    comma: Option<Comma>,
    zero_unrated: bool,
    one_byte: [u8; 256],
}

/// What a cell says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::files) struct Reading {
    /// The level; none where the cell is empty.
    pub level: Option<u8>,
    pub how: How,
}

/// How a level was written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::files) enum How {
    Plain,
    Mended,
    Symbol,
    /// As a 0 that is no level.
    Zero,
}

impl<'s> Levels<'s> {
    pub fn new(scale: &'s Scale, comma: Option<Comma>) -> Self {
        let mut one_byte = [NOT_PLAIN; 256];
        for value in scale.values().filter(|value| *value <= 9) {
            if let Some(slot) = one_byte.get_mut(usize::from(b'0' + value)) {
                *slot = Relations::encode(Some(value));
            }
        }
        Self {
            scale,
            comma,
            zero_unrated: false,
            one_byte,
        }
    }

    /// As the options say.
    pub fn of(options: &'s ImportOptions) -> Self {
        Self {
            zero_unrated: options.zero_unrated,
            ..Self::new(&options.scale, options.comma)
        }
    }

    /// The encoded level for each character that is one by itself, else [`NOT_PLAIN`].
    pub const fn one_byte(&self) -> &[u8; 256] {
        &self.one_byte
    }

    /// What ● and ◎, ○, and △ stand for. Between two levels there is no middle.
    pub fn symbols(&self) -> (u8, Option<u8>, u8) {
        let count = self.scale.levels().len();
        let middle = (count > 2).then(|| self.scale.values().nth(count / 2));
        (self.scale.highest(), middle.flatten(), self.scale.lowest())
    }

    /// The level of that value.
    pub fn level(&self, value: f64) -> Option<u8> {
        let mut values = self.scale.values();
        values.find(|level| f64::from(*level).total_cmp(&(value + 0.0)).is_eq())
    }

    pub fn read(&self, text: &str) -> Result<Reading, CellError> {
        let text = text.trim();
        let refused = || CellError::not_a_level(text, self.scale);
        let (highest, middle, lowest) = self.symbols();
        let symbol = match text {
            "" => {
                return Ok(Reading {
                    level: None,
                    how: How::Plain,
                });
            }
            "●" | "◎" => Some(highest),
            "○" => Some(middle.ok_or_else(refused)?),
            "△" => Some(lowest),
            _ => None,
        };
        if symbol.is_some() {
            return Ok(Reading {
                level: symbol,
                how: How::Symbol,
            });
        }
        let number = number::parse(text, self.comma).map_err(|error| match error {
            NumberError::NotANumber => refused(),
            NumberError::Ambiguous => CellError::ambiguous(text),
        })?;
        let level = self.level(number.value);
        if level.is_none() && self.zero_unrated && number.value.abs() < f64::EPSILON {
            return Ok(Reading {
                level: None,
                how: How::Zero,
            });
        }
        let level = level.ok_or_else(refused)?;
        let how = if number.plain {
            How::Plain
        } else {
            How::Mended
        };
        Ok(Reading {
            level: Some(level),
            how,
        })
    }
}
