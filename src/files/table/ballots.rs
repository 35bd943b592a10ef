//! The table of ballots: who rated which cell how, beside what the matrix has there and what the room settled.

use std::collections::BTreeMap;

use super::Dialect;
use super::write::Writer;
use crate::i18n::{Language, Message, words};
use crate::model::{Ballot, Project};

/// The columns, named as scripts know them; in a table for people they have words.
const COLUMNS: [(&str, &str); 9] = [
    ("rater", "table-column-rater"),
    ("factor", "table-column-factor"),
    ("touchpoint", "table-column-touchpoint"),
    ("stage", "table-column-stage"),
    ("level", "table-column-level"),
    ("matrix_level", "table-column-matrix-level"),
    ("settled_level", "table-column-settled-level"),
    ("settled_reason", "table-column-settled-reason"),
    ("settled_date", "table-column-settled-date"),
];

/// The ballots that others may see: while they are blind, those that are in.
fn shown(project: &Project) -> impl Iterator<Item = &Ballot> {
    (project.ballots.iter()).filter(|ballot| ballot.is_in || !project.blind)
}

/// True where there is a ballot to show.
pub(in crate::files) fn has_ballots(project: &Project) -> bool {
    shown(project).next().is_some()
}

/// How many rows the table has below its head.
pub(in crate::files) fn rows_of_ballots(project: &Project) -> usize {
    shown(project).map(|ballot| ballot.levels.len()).sum()
}

/// How many people rated by themselves; none where nobody did.
pub(in crate::files) fn ballots_line(project: &Project) -> Option<Message> {
    let count = shown(project).count();
    (count > 0).then(|| Message::new("table-about-ballots").with("count", count))
}

/// Writes the table: ballots in their order, on each its rated cells in document order, one row each. Excluded items are in it,
/// and a ballot that is hidden until it is in is not. Dates are ISO's in every dialect.
pub fn ballots(project: &Project, language: Language, dialect: Dialect) -> String {
    let words = words(language);
    let mut writer = Writer::new(dialect);
    for (code, key) in COLUMNS {
        if dialect.is_for_people() {
            writer.word(&words.text(key));
        } else {
            writer.word(code);
        }
    }
    writer.end_row();
    // A search through the lists for each cell would make a large table quadratic.
    let rows: BTreeMap<_, usize> = project.factors.iter().map(|it| it.id).zip(0..).collect();
    let columns: BTreeMap<_, usize> = (project.touchpoints.iter().map(|it| it.id))
        .zip(0..)
        .collect();
    let stages: BTreeMap<_, &str> = (project.stages.iter())
        .map(|it| (it.id, it.name.as_str()))
        .collect();
    for ballot in shown(project) {
        let cells = ballot.levels.iter().filter_map(|(cell, level)| {
            Some(((*rows.get(&cell.0)?, *columns.get(&cell.1)?), *level))
        });
        let mut cells: Vec<((usize, usize), u8)> = cells.collect();
        cells.sort_unstable();
        for ((row, column), level) in cells {
            let (Some(factor), Some(touchpoint)) =
                (project.factors.get(row), project.touchpoints.get(column))
            else {
                continue;
            };
            writer.typed(&ballot.rater);
            writer.typed(&factor.name);
            writer.typed(&touchpoint.name);
            writer.typed(stages.get(&touchpoint.stage).copied().unwrap_or_default());
            writer.count(usize::from(level));
            maybe(&mut writer, project.relations.get(row, column));
            let settled = project.settled.get(&(factor.id, touchpoint.id));
            maybe(&mut writer, settled.map(|it| it.level));
            writer.typed(settled.map_or("", |it| it.reason.as_str()));
            let date = settled.and_then(|it| it.date).map(|date| date.to_string());
            writer.word(date.as_deref().unwrap_or_default());
            writer.end_row();
        }
    }
    writer.finish()
}

fn maybe(writer: &mut Writer, level: Option<u8>) {
    match level {
        Some(level) => writer.count(usize::from(level)),
        None => writer.word(""),
    }
}
