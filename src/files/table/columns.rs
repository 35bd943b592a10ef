//! The touchpoints of a wide table, with their stages and channels.

use std::collections::BTreeMap;

use crate::i18n::{Language, words};
use crate::model::{Channel, check_name};

use super::header::{FIRST_TOUCHPOINT, Head, HeadRow};
use super::names::{Names, language_of, tell_apart};
use super::records::Field;
use super::{Notice, Place, Problem, Problems};

/// What the columns of a table are.
#[derive(Debug)]
pub(in crate::files) struct Columns {
    /// The names of the columns, empty where there is none; as many as a row has cells after the importance.
    pub names: Vec<String>,
    /// Positions of columns without a name, ascending.
    pub nameless: Vec<usize>,
    /// The stages in order of first appearance.
    pub stages: Vec<String>,
    /// For each column its stage.
    pub stage_of: Vec<usize>,
    /// For each column its channel.
    pub channels: Vec<Channel>,
}

impl Columns {
    pub fn width(&self) -> usize {
        self.names.len()
    }

    pub fn touchpoints(&self) -> usize {
        self.names.len() - self.nameless.len()
    }

    pub(super) fn read(
        head: &Head<'_>,
        spaces: &mut Names,
        notices: &mut Vec<Notice>,
        problems: &mut Problems,
    ) -> Self {
        let header = &head.touchpoints;
        let mut names: Vec<String> = header.fields.iter().map(|f| spaces.name(f)).collect();
        while names.last().is_some_and(String::is_empty) {
            names.pop();
        }
        tell_apart(names.iter_mut(), notices);
        for (column, name) in names.iter().enumerate() {
            check(header.row, column, name, problems);
        }
        let nameless = (0..names.len())
            .filter(|column| names.get(*column).is_none_or(String::is_empty))
            .collect();
        let mut columns = Self {
            stage_of: vec![0; names.len()],
            channels: vec![Channel::Both; names.len()],
            stages: Vec::new(),
            names,
            nameless,
        };
        columns.read_stages(head.stages.as_ref(), spaces, notices, problems);
        if let Some(row) = &head.channels {
            columns.read_channels(row, notices, problems);
        }
        columns
    }

    fn is_named(&self, column: usize) -> bool {
        self.nameless.binary_search(&column).is_err()
    }

    fn read_stages(
        &mut self,
        row: Option<&HeadRow<'_>>,
        spaces: &mut Names,
        notices: &mut Vec<Notice>,
        problems: &mut Problems,
    ) {
        let mut default = None;
        let mut positions: BTreeMap<String, usize> = BTreeMap::new();
        let mut left: Option<String> = None;
        let (mut filled, mut without) = (0, 0);
        for column in 0..self.width() {
            let field = row.and_then(|row| row.fields.get(column));
            let name = field.map(|field| spaces.name(field)).unwrap_or_default();
            let own = !name.is_empty();
            if let Some(row) = row
                && own
            {
                check(row.row, column, &name, problems);
                left = Some(name);
            }
            if !self.is_named(column) {
                continue;
            }
            filled += usize::from(!own && left.is_some());
            without += usize::from(left.is_none());
            let stage = left.as_deref().unwrap_or_else(|| {
                default.get_or_insert_with(|| default_stage(language_of(self.names.iter())))
            });
            let position = positions.get(stage).copied().unwrap_or_else(|| {
                let next = self.stages.len();
                self.stages.push(stage.to_owned());
                positions.insert(stage.to_owned(), next);
                next
            });
            if let Some(slot) = self.stage_of.get_mut(column) {
                *slot = position;
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
        if let Some(row) = row {
            beyond(row, self.width(), problems);
        }
    }

    fn read_channels(
        &mut self,
        row: &HeadRow<'_>,
        notices: &mut Vec<Notice>,
        problems: &mut Problems,
    ) {
        let mut filled = 0;
        for column in 0..self.width() {
            let text = row.fields.get(column).map(|field| field.text.trim());
            let text = text.unwrap_or_default();
            let channel = if text.is_empty() {
                filled += usize::from(self.is_named(column));
                Channel::Both
            } else if let Some(channel) = channel(text) {
                channel
            } else {
                problems.push(Problem::Channel {
                    place: place(row.row, column),
                    value: text.to_owned(),
                });
                continue;
            };
            if let Some(slot) = self.channels.get_mut(column) {
                *slot = channel;
            }
        }
        if filled > 0 {
            notices.push(Notice::ChannelsFilled(filled));
        }
        beyond(row, self.width(), problems);
    }
}

/// Where a column's cell stands in the file.
pub(super) const fn place(row: usize, column: usize) -> Place {
    Place {
        row,
        column: column + FIRST_TOUCHPOINT,
    }
}

fn check(row: usize, column: usize, name: &str, problems: &mut Problems) {
    if !name.is_empty()
        && let Err(error) = check_name(name)
    {
        problems.push(Problem::Name {
            place: place(row, column),
            error,
        });
    }
}

fn beyond(row: &HeadRow<'_>, width: usize, problems: &mut Problems) {
    let stray = row
        .fields
        .iter()
        .skip(width)
        .position(|f: &Field<'_>| !f.is_blank());
    if let Some(offset) = stray {
        problems.push(Problem::NoTouchpoint {
            place: place(row.row, width + offset),
        });
    }
}

pub(in crate::files) fn default_stage(language: Language) -> std::borrow::Cow<'static, str> {
    words(language).text("table-default-stage")
}

/// The channel that a word names.
pub(in crate::files) fn channel(text: &str) -> Option<Channel> {
    match text.trim().to_lowercase().as_str() {
        "online" | "онлайн" | "он-лайн" => Some(Channel::Online),
        "offline" | "офлайн" | "оффлайн" | "офф-лайн" => Some(Channel::Offline),
        "both"
        | "online and offline"
        | "online/offline"
        | "оба"
        | "и то и другое"
        | "онлайн и офлайн"
        | "онлайн/офлайн" => Some(Channel::Both),
        _ => None,
    }
}
