//! The printed tables: figures of touchpoints, factors and stages, one row each, in columns that scripts rely on.

use std::fmt::Write;
use std::io;

use crate::i18n::{Language, Message, words};
use crate::methods::matrix::{Class, Figures, ItemFigures, Kind, Lens, Scope};
use crate::model::{Channel, Project};

use super::Dialect;
use super::matrix::channel_key;
use super::write::Writer;

/// The columns of a table of figures, named as scripts know them.
pub const fn columns(kind: Kind) -> &'static [&'static str] {
    match kind {
        Kind::Touchpoints => &[
            "rank",
            "touchpoint",
            "stage",
            "channel",
            "score",
            "share",
            "intensity",
            "deviation",
            "relative_deviation",
            "z",
            "class",
            "rated",
            "cells",
        ],
        Kind::Factors => &[
            "rank",
            "factor",
            "importance",
            "score",
            "share",
            "deviation",
            "relative_deviation",
            "z",
            "class",
            "rated",
            "cells",
        ],
        Kind::Stages => &[
            "rank",
            "stage",
            "touchpoints",
            "total",
            "share",
            "score",
            "deviation",
            "relative_deviation",
            "z",
            "class",
        ],
    }
}

/// One field of a printed table.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Value<'p> {
    /// Undefined.
    None,
    /// A name.
    Text(&'p str),
    /// A channel.
    Channel(Channel),
    /// A class.
    Class(Class),
    /// A whole number.
    Count(usize),
    /// Any number.
    Number(f64),
}

impl Value<'_> {
    fn number(number: Option<f64>) -> Self {
        number.map_or(Self::None, Self::Number)
    }
}

/// A printed table: document order, excluded items left out.
#[derive(Clone, Copy, Debug)]
pub struct Printed<'p> {
    project: &'p Project,
    figures: &'p Figures,
    scope: Scope,
    kind: Kind,
}

/// The table of one kind. `scope` is the one that the figures are of.
pub const fn printed<'p>(
    project: &'p Project,
    figures: &'p Figures,
    scope: Scope,
    kind: Kind,
) -> Printed<'p> {
    Printed {
        project,
        figures,
        scope,
        kind,
    }
}

/// So much text is written at a time.
const CHUNK: usize = 64 * 1024;

impl<'p> Printed<'p> {
    /// Gives each row, with a value for each of [`columns`], until one is answered by an error.
    ///
    /// # Errors
    /// The first that `take` answers with.
    pub fn each_row(&self, take: impl FnMut(&[Value<'p>]) -> io::Result<()>) -> io::Result<()> {
        match self.kind {
            Kind::Touchpoints => self.touchpoints(take),
            Kind::Factors => self.factors(take),
            Kind::Stages => self.stages(take),
        }
    }

    /// Writes the table for scripts: UTF-8, comma, point, LF, numbers as short as they read back equal.
    ///
    /// # Errors
    /// Where the output fails.
    pub fn write_csv(&self, out: &mut dyn io::Write) -> io::Result<()> {
        let mut writer = Writer::new(Dialect::Plain);
        for column in columns(self.kind) {
            writer.word(column);
        }
        writer.end_row();
        self.each_row(|row| {
            for value in row {
                match value {
                    Value::Channel(channel) => writer.word(channel.code()),
                    Value::Class(class) => writer.word(class.code()),
                    other => put(&mut writer, *other),
                }
            }
            writer.end_row();
            writer.drain(CHUNK, out)
        })?;
        writer.drain(0, out)
    }

    /// Writes the table as a JSON array of objects, one a line, with the columns' names; an undefined figure is `null`.
    ///
    /// # Errors
    /// Where the output fails.
    pub fn write_json(&self, out: &mut dyn io::Write) -> io::Result<()> {
        let mut text = String::from("[");
        let mut first = true;
        self.each_row(|row| {
            text.push_str(if first { "\n{" } else { ",\n{" });
            first = false;
            for (at, (column, value)) in columns(self.kind).iter().zip(row).enumerate() {
                if at > 0 {
                    text.push(',');
                }
                let value = match value {
                    Value::None => serde_json::Value::Null,
                    Value::Text(text) => (*text).into(),
                    Value::Channel(channel) => channel.code().into(),
                    Value::Class(class) => class.code().into(),
                    Value::Count(count) => (*count).into(),
                    Value::Number(number) => (*number).into(),
                };
                // Writing to a string does not fail.
                let _ = write!(text, "\"{column}\":{value}");
            }
            text.push('}');
            out.write_all(text.as_bytes())?;
            text.clear();
            Ok(())
        })?;
        text.push_str("\n]\n");
        out.write_all(text.as_bytes())
    }

    /// The table for people, with the words of a language.
    pub fn for_people(&self, language: Language, dialect: Dialect) -> String {
        let words = words(language);
        let mut writer = Writer::new(dialect);
        for column in columns(self.kind) {
            writer.typed(&words.say(&column_message(column)));
        }
        writer.end_row();
        let written = self.each_row(|row| {
            for value in row {
                match value {
                    Value::Channel(channel) => writer.word(&words.text(channel_key(*channel))),
                    Value::Class(class) => writer.word(&words.text(class.key(self.kind))),
                    other => put(&mut writer, *other),
                }
            }
            writer.end_row();
            Ok(())
        });
        debug_assert!(written.is_ok(), "a string takes everything");
        writer.finish()
    }

    fn touchpoints(&self, mut take: impl FnMut(&[Value<'p>]) -> io::Result<()>) -> io::Result<()> {
        let stage_of = self.project.stage_positions();
        let items = self
            .project
            .touchpoints
            .iter()
            .zip(&self.figures.touchpoints);
        for ((touchpoint, item), stage) in items.zip(stage_of) {
            if touchpoint.excluded {
                continue;
            }
            let stage = self.project.stages.get(stage);
            let [deviation, relative, z, class] = deviations(item);
            let [rated, cells] = completeness(item);
            take(&[
                rank(item),
                Value::Text(&touchpoint.name),
                stage.map_or(Value::None, |stage| Value::Text(&stage.name)),
                Value::Channel(touchpoint.channel),
                Value::number(item.score),
                Value::number(item.share),
                Value::number(item.intensity),
                deviation,
                relative,
                z,
                class,
                rated,
                cells,
            ])?;
        }
        Ok(())
    }

    fn factors(&self, mut take: impl FnMut(&[Value<'p>]) -> io::Result<()>) -> io::Result<()> {
        let lens = Lens::new(self.project, self.scope);
        for (factor, item) in self.project.factors.iter().zip(&self.figures.factors) {
            if factor.excluded {
                continue;
            }
            let [deviation, relative, z, class] = deviations(item);
            let [rated, cells] = completeness(item);
            take(&[
                rank(item),
                Value::Text(&factor.name),
                Value::number(lens.importance(factor)),
                Value::number(item.score),
                Value::number(item.share),
                deviation,
                relative,
                z,
                class,
                rated,
                cells,
            ])?;
        }
        Ok(())
    }

    fn stages(&self, mut take: impl FnMut(&[Value<'p>]) -> io::Result<()>) -> io::Result<()> {
        for (stage, of_stage) in self.project.stages.iter().zip(&self.figures.stages) {
            let [deviation, relative, z, class] = deviations(&of_stage.item);
            take(&[
                rank(&of_stage.item),
                Value::Text(&stage.name),
                Value::Count(of_stage.touchpoints),
                Value::number(of_stage.total),
                Value::number(of_stage.item.share),
                Value::number(of_stage.item.score),
                deviation,
                relative,
                z,
                class,
            ])?;
        }
        Ok(())
    }
}

fn put(writer: &mut Writer, value: Value<'_>) {
    match value {
        Value::Text(text) => writer.typed(text),
        Value::Count(count) => writer.count(count),
        Value::Number(number) => writer.number(number),
        Value::None | Value::Channel(_) | Value::Class(_) => writer.word(""),
    }
}

fn rank<'p>(item: &ItemFigures) -> Value<'p> {
    item.rank
        .map_or(Value::None, |rank| Value::Count(rank.place))
}

fn deviations<'p>(item: &ItemFigures) -> [Value<'p>; 4] {
    [
        Value::number(item.deviation),
        Value::number(item.relative_deviation),
        Value::number(item.z),
        item.class.map_or(Value::None, Value::Class),
    ]
}

fn completeness<'p>(item: &ItemFigures) -> [Value<'p>; 2] {
    [
        Value::Count(item.completeness.rated),
        Value::Count(item.completeness.cells),
    ]
}

fn column_message(column: &str) -> Message {
    Message::new(match column {
        "rank" => "table-column-rank",
        "touchpoint" => "table-column-touchpoint",
        "factor" => "table-column-factor",
        "stage" => "table-column-stage",
        "channel" => "table-column-channel",
        "importance" => "table-column-importance",
        "touchpoints" => "table-column-touchpoints",
        "total" => "table-column-total",
        "score" => "table-column-score",
        "share" => "table-column-share",
        "intensity" => "table-column-intensity",
        "deviation" => "table-column-deviation",
        "relative_deviation" => "table-column-relative-deviation",
        "class" => "table-column-class",
        "rated" => "table-column-rated",
        "cells" => "table-column-cells",
        _ => "table-column-z",
    })
}
