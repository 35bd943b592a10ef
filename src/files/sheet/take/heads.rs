//! The touchpoints of a sheet, with their stages and channels.

use std::borrow::Cow;
use std::collections::BTreeMap;

use super::Taking;
use super::refusal::cause;
use crate::files::sheet::grid::Cell;
use crate::files::sheet::recognise::{Column, Row, shown};
use crate::files::table::{
    Columns, Notice, channel, default_stage, language_of, shortened, tell_apart,
};
use crate::i18n::Message;
use crate::model::{Channel, check_name};

/// What stands above the cells.
pub(super) struct Heads {
    pub columns: Columns,
    /// For each of the columns its place in the sheet.
    pub at: Vec<usize>,
    /// Touchpoints under a merged stage other than the first.
    pub merged_stages: usize,
    channels_said: Vec<bool>,
    /// The names before they were told apart.
    names_said: Vec<String>,
}

impl Heads {
    pub fn read(taking: &mut Taking<'_>, notices: &mut Vec<Notice>) -> Self {
        let layout = taking.layout;
        let touchpoints = layout.columns.iter().enumerate();
        let at: Vec<usize> = touchpoints
            .filter(|(_, role)| **role == Column::Touchpoint)
            .map(|(column, _)| column)
            .collect();
        let row = layout.row_of(Row::Touchpoints).unwrap_or_default();
        let mut names: Vec<String> = Vec::with_capacity(at.len());
        for column in &at {
            names.push(name_at(taking, (row, *column), "sheet-column-refused"));
        }
        let names_said = names.clone();
        tell_apart(names.iter_mut(), notices);
        let nameless = (names.iter().enumerate())
            .filter(|(_, name)| name.is_empty())
            .map(|(position, _)| position)
            .collect();
        let mut heads = Self {
            merged_stages: 0,
            channels_said: vec![false; at.len()],
            names_said,
            columns: Columns {
                stage_of: vec![0; at.len()],
                channels: vec![Channel::Both; at.len()],
                stages: Vec::new(),
                names,
                nameless,
            },
            at,
        };
        heads.read_stages(taking, notices);
        heads.read_channels(taking, notices);
        heads
    }

    /// For each touchpoint whether the sheet gives its channel.
    pub fn channels_said(&self) -> Vec<bool> {
        let said = self.channels_said.iter().zip(&self.columns.names);
        said.filter(|(_, name)| !name.is_empty())
            .map(|(said, _)| *said)
            .collect()
    }

    /// The names of touchpoints as they stand in the sheet.
    pub fn names_said(&self) -> Vec<String> {
        let said = self.names_said.iter().filter(|name| !name.is_empty());
        said.cloned().collect()
    }

    fn is_named(&self, position: usize) -> bool {
        self.columns
            .names
            .get(position)
            .is_some_and(|name| !name.is_empty())
    }

    fn read_stages(&mut self, taking: &mut Taking<'_>, notices: &mut Vec<Notice>) {
        let row = taking.layout.row_of(Row::Stages);
        let first = self.at.first().copied().unwrap_or_default();
        let last = self.at.last().copied().unwrap_or_default();
        let language = language_of(self.columns.names.iter());
        let mut default: Option<Cow<'static, str>> = None;
        let mut known: BTreeMap<String, usize> = BTreeMap::new();
        let mut left: Option<String> = None;
        let (mut filled, mut without, mut position) = (0, 0, 0);
        for column in first..=last {
            let role = taking.layout.columns.get(column);
            // A sum of stages has a heading of its own, under which no touchpoint stands.
            let heading = role != Some(&Column::Totals);
            let own = row
                .filter(|_| heading)
                .map(|row| name_at(taking, (row, column), "sheet-stage-refused"));
            let own = own.filter(|name| !name.is_empty());
            let merged =
                own.is_none() && row.is_some_and(|row| taking.spans.anchor(row, column).is_some());
            let said = own.is_some() || merged;
            if own.is_some() {
                left = own;
            }
            if role != Some(&Column::Touchpoint) {
                continue;
            }
            let at = position;
            position += 1;
            if !self.is_named(at) {
                continue;
            }
            self.merged_stages += usize::from(merged && left.is_some());
            filled += usize::from(!said && left.is_some());
            without += usize::from(left.is_none());
            let stage = left
                .as_deref()
                .unwrap_or_else(|| default.get_or_insert_with(|| default_stage(language)));
            let stages = &mut self.columns.stages;
            let stage = *known.entry(stage.to_owned()).or_insert_with(|| {
                stages.push(stage.to_owned());
                stages.len() - 1
            });
            if let Some(slot) = self.columns.stage_of.get_mut(at) {
                *slot = stage;
            }
        }
        if filled > 0 {
            notices.push(Notice::StagesFilled(filled));
        }
        if let Some(stage) = default.filter(|_| row.is_some()) {
            notices.push(Notice::NoStage {
                count: without,
                stage: stage.into_owned(),
            });
        }
    }

    fn read_channels(&mut self, taking: &mut Taking<'_>, notices: &mut Vec<Notice>) {
        let Some(row) = taking.layout.row_of(Row::Channels) else {
            return;
        };
        let mut filled = 0;
        for position in 0..self.at.len() {
            let column = self.at.get(position).copied().unwrap_or_default();
            let anchor = taking.spans.anchor(row, column).unwrap_or(column);
            let cell = taking
                .grid
                .cell(row, anchor)
                .filter(|cell| !shown(&cell.value).trim().is_empty());
            let Some(cell) = cell else {
                filled += usize::from(self.is_named(position));
                continue;
            };
            let word = shown(&cell.value);
            if let Some(channel) = channel(&word) {
                if let Some(slot) = self.columns.channels.get_mut(position) {
                    *slot = channel;
                }
                if let Some(said) = self.channels_said.get_mut(position) {
                    *said = true;
                }
            } else if anchor == column {
                let why = Message::new("sheet-channel-refused").with("value", shortened(&word));
                taking.refusals.push(cell, why);
            }
        }
        if filled > 0 {
            notices.push(Notice::ChannelsFilled(filled));
        }
    }
}

/// The name in a cell; empty where there is none, or where it is refused, which is said with what comes of it.
pub(super) fn name_at(
    taking: &mut Taking<'_>,
    (row, column): (usize, usize),
    lost: &'static str,
) -> String {
    let Some(cell) = taking.grid.cell(row, column) else {
        return String::new();
    };
    match name_of(taking, cell) {
        Ok(name) => name,
        Err(why) => {
            taking
                .refusals
                .push(cell, Message::new(lost).with("why", why));
            String::new()
        }
    }
}

fn name_of(taking: &mut Taking<'_>, cell: &Cell) -> Result<String, Message> {
    if let Some(cause) = cause(&cell.value)
        && !matches!(
            cell.value,
            crate::files::sheet::Value::Date(_) | crate::files::sheet::Value::Flag(_)
        )
    {
        return Err(cause);
    }
    let name = taking.names.typed(&shown(&cell.value));
    if name.is_empty() {
        return Ok(name);
    }
    check_name(&name).map_err(crate::model::TextError::message)?;
    taking.formulas += usize::from(cell.formula);
    Ok(name)
}
