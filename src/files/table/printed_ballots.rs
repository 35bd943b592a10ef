//! The printed table of ballots: what people say of each cell together, in columns that scripts rely on.

use std::fmt::Write;
use std::io;

use super::Dialect;
use super::write::Writer;
use crate::methods::ballots::{Consensus, Disputes, is_settled};
use crate::model::Project;

/// The columns, named as scripts know them.
const COLUMNS: [&str; 11] = [
    "factor",
    "touchpoint",
    "stage",
    "raters",
    "lowest",
    "highest",
    "consensus",
    "matrix",
    "agreement",
    "impact",
    "settled",
];

/// So much text is written at a time.
const CHUNK: usize = 64 * 1024;

/// What people say of the cells of a project together: in document order, or the disputed ones by impact. Excluded lines are
/// left out.
#[derive(Clone, Copy, Debug)]
pub struct PrintedBallots<'p> {
    /// The project.
    pub project: &'p Project,
    /// What its ballots say.
    pub consensus: &'p Consensus,
    /// Where they differ.
    pub disputes: &'p Disputes,
    /// Disputed cells alone, by falling impact.
    pub only_disputed: bool,
}

/// A row of the table.
struct Line<'p> {
    names: [&'p str; 3],
    raters: usize,
    /// Lowest, highest, consensus, matrix.
    levels: [Option<u8>; 4],
    agreement: Option<f64>,
    /// How many classes rest on it; none where nobody rated it.
    impact: Option<usize>,
    settled: bool,
}

impl<'p> PrintedBallots<'p> {
    /// Writes the table for scripts: UTF-8, comma, point, LF, numbers as short as they read back equal.
    ///
    /// # Errors
    /// Where the output fails.
    pub fn write_csv(&self, out: &mut dyn io::Write) -> io::Result<()> {
        let mut writer = Writer::new(Dialect::Plain);
        for column in COLUMNS {
            writer.word(column);
        }
        writer.end_row();
        self.each_line(|line| {
            for name in line.names {
                writer.typed(name);
            }
            writer.count(line.raters);
            for level in line.levels {
                put(&mut writer, level.map(usize::from));
            }
            match line.agreement {
                Some(agreement) => writer.number(agreement),
                None => writer.word(""),
            }
            put(&mut writer, line.impact);
            writer.word(if line.settled { "true" } else { "false" });
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
        self.each_line(|line| {
            text.push_str(if first { "\n{" } else { ",\n{" });
            first = false;
            let [lowest, highest, consensus, matrix] = line.levels.map(serde_json::Value::from);
            let [factor, touchpoint, stage] = line.names.map(serde_json::Value::from);
            let values = [
                factor,
                touchpoint,
                stage,
                line.raters.into(),
                lowest,
                highest,
                consensus,
                matrix,
                line.agreement.into(),
                line.impact.into(),
                line.settled.into(),
            ];
            for (at, (column, value)) in COLUMNS.iter().zip(values).enumerate() {
                if at > 0 {
                    text.push(',');
                }
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

    fn each_line(&self, mut take: impl FnMut(Line<'p>) -> io::Result<()>) -> io::Result<()> {
        let stages = self.project.stage_positions();
        let disputed = self.disputes.cells.iter();
        if self.only_disputed {
            for dispute in disputed {
                if let Some(line) = self.line(&stages, dispute.row, dispute.column) {
                    let impact = Some(dispute.impact());
                    take(Line { impact, ..line })?;
                }
            }
            return Ok(());
        }
        let all = disputed.chain(&self.disputes.settled);
        let mut impacts: Vec<_> = all.map(|it| ((it.row, it.column), it.impact())).collect();
        impacts.sort_unstable();
        for (row, factor) in self.project.factors.iter().enumerate() {
            for (column, touchpoint) in self.project.touchpoints.iter().enumerate() {
                if factor.excluded || touchpoint.excluded {
                    continue;
                }
                let Some(line) = self.line(&stages, row, column) else {
                    continue;
                };
                let known = impacts.binary_search_by_key(&(row, column), |(cell, _)| *cell);
                let known = known.ok().and_then(|at| impacts.get(at));
                let impact = known.map_or(0, |(_, impact)| *impact);
                let impact = (line.raters > 0).then_some(impact);
                take(Line { impact, ..line })?;
            }
        }
        Ok(())
    }

    /// A cell without its impact.
    fn line(&self, stages: &[usize], row: usize, column: usize) -> Option<Line<'p>> {
        let touchpoint = self.project.touchpoints.get(column)?;
        let stage = stages
            .get(column)
            .and_then(|at| self.project.stages.get(*at));
        let cell = self.consensus.cell(row, column);
        Some(Line {
            names: [
                &self.project.factors.get(row)?.name,
                &touchpoint.name,
                stage.map_or("", |stage| &stage.name),
            ],
            raters: cell.map_or(0, |cell| cell.raters),
            levels: [
                cell.map(|cell| cell.lowest),
                cell.map(|cell| cell.highest),
                cell.map(|cell| cell.level),
                self.project.relations.get(row, column),
            ],
            agreement: cell.and_then(|cell| cell.agreement),
            impact: None,
            settled: is_settled(self.project, row, column),
        })
    }
}

fn put(writer: &mut Writer, count: Option<usize>) {
    match count {
        Some(count) => writer.count(count),
        None => writer.word(""),
    }
}
