//! The printed table of rank stability: a row for each touchpoint, in columns that scripts rely on.

use std::fmt::Write;
use std::io;

use super::Dialect;
use super::write::Writer;
use crate::methods::matrix::{Figures, ItemFigures};
use crate::methods::stability::{ItemStability, Stability};
use crate::model::Project;

/// The columns, named as scripts know them.
pub const STABILITY_COLUMNS: [&str; 14] = [
    "touchpoint",
    "score",
    "rank",
    "class",
    "p_critical",
    "p_important",
    "p_less",
    "p_first",
    "p_top",
    "rank_p05",
    "rank_p50",
    "rank_p95",
    "mean_score",
    "settled",
];

/// A value of the table.
#[derive(Clone, Copy)]
enum Value<'p> {
    Name(&'p str),
    Word(&'static str),
    Number(f64),
    Count(usize),
    Settled(bool),
}

/// The table: touchpoints in document order, excluded ones left out.
#[derive(Clone, Copy, Debug)]
pub struct StabilityTable<'p> {
    project: &'p Project,
    figures: &'p Figures,
    stability: &'p Stability,
}

impl<'p> StabilityTable<'p> {
    /// Of figures and a run of the same scope.
    pub const fn new(project: &'p Project, figures: &'p Figures, stability: &'p Stability) -> Self {
        Self {
            project,
            figures,
            stability,
        }
    }

    /// Writes it for scripts: UTF-8, comma, point, LF, numbers as short as they read back equal.
    ///
    /// # Errors
    /// Where the output fails.
    pub fn write_csv(&self, out: &mut dyn io::Write) -> io::Result<()> {
        let mut writer = Writer::new(Dialect::Plain);
        for column in STABILITY_COLUMNS {
            writer.word(column);
        }
        writer.end_row();
        for row in self.rows() {
            for value in row {
                match value {
                    Value::Name(name) => writer.typed(name),
                    Value::Word(word) => writer.word(word),
                    Value::Number(number) => writer.number(number),
                    Value::Count(count) => writer.count(count),
                    Value::Settled(settled) => writer.word(word_of(settled)),
                }
            }
            writer.end_row();
        }
        writer.drain(0, out)
    }

    /// Writes it as a JSON array of objects, one a line, with the columns' names.
    ///
    /// # Errors
    /// Where the output fails.
    pub fn write_json(&self, out: &mut dyn io::Write) -> io::Result<()> {
        let mut text = String::from("[");
        for (at, row) in self.rows().enumerate() {
            text.push_str(if at == 0 { "\n{" } else { ",\n{" });
            for (at, (column, value)) in STABILITY_COLUMNS.iter().zip(row).enumerate() {
                let value: serde_json::Value = match value {
                    Value::Name(name) => name.into(),
                    Value::Word(word) => word.into(),
                    Value::Number(number) => number.into(),
                    Value::Count(count) => count.into(),
                    Value::Settled(settled) => settled.into(),
                };
                let comma = if at == 0 { "" } else { "," };
                // Writing to a string does not fail.
                let _ = write!(text, "{comma}\"{column}\":{value}");
            }
            text.push('}');
        }
        text.push_str("\n]\n");
        out.write_all(text.as_bytes())
    }

    fn rows(&self) -> impl Iterator<Item = [Value<'p>; 14]> {
        let names = self.project.touchpoints.iter();
        let items = self.figures.touchpoints.iter();
        let found = self.stability.touchpoints.items.iter();
        names
            .zip(items.zip(found))
            .filter_map(|(touchpoint, (item, found))| row(&touchpoint.name, item, found.as_ref()?))
    }
}

fn row<'p>(name: &'p str, item: &ItemFigures, found: &ItemStability) -> Option<[Value<'p>; 14]> {
    let [critical, important, less] = found.classes;
    Some([
        Value::Name(name),
        Value::Number(item.score?),
        Value::Count(item.rank?.place),
        Value::Word(item.class?.code()),
        Value::Number(critical),
        Value::Number(important),
        Value::Number(less),
        Value::Number(found.first),
        Value::Number(found.top),
        Value::Count(found.rank_p05),
        Value::Count(found.rank_p50),
        Value::Count(found.rank_p95),
        Value::Number(found.mean_score),
        Value::Settled(found.is_settled()),
    ])
}

const fn word_of(settled: bool) -> &'static str {
    if settled { "true" } else { "false" }
}
