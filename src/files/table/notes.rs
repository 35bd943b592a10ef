//! The table of notes: what was noted about factors, touchpoints, stages and cells, and of which cells somebody is not sure.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::Dialect;
use super::write::Writer;
use crate::i18n::{Language, Words, words};
use crate::model::{
    Evidence, Factor, FactorId, NotSure, Project, Stage, Subject, Touchpoint, TouchpointId,
};

/// The columns, named as scripts know them; in a table for people they have words.
const COLUMNS: [(&str, &str); 9] = [
    ("about", "table-column-about"),
    ("factor", "table-column-factor"),
    ("touchpoint", "table-column-touchpoint"),
    ("stage", "table-column-stage"),
    ("segment", "table-column-segment"),
    ("not_sure", "table-column-not-sure"),
    ("text", "table-column-text"),
    ("source", "table-column-source"),
    ("date", "table-column-date"),
];

/// Writes the table: factors, touchpoints, stages and cells in document order; an item's description is its first row, then
/// its evidence in the order in which it was noted, one row each; a cell that is doubted and has no evidence has a row of
/// its own, and so has each doubt of a segment. Excluded items are in it: these are words, not figures. Dates are ISO's in
/// every dialect.
pub fn notes(project: &Project, language: Language, dialect: Dialect) -> String {
    let mut about: BTreeMap<Subject, Vec<&Evidence>> = BTreeMap::new();
    for evidence in project.evidence.iter() {
        about.entry(evidence.about).or_default().push(evidence);
    }
    let mut table = Table {
        project,
        about,
        words: words(language),
        plain: !dialect.is_for_people(),
        writer: Writer::new(dialect),
    };
    for (code, key) in COLUMNS {
        table.word(code, key);
    }
    table.writer.end_row();
    for factor in project.factors.iter() {
        table.item(Subject::Factor(factor.id), &factor.note);
    }
    for touchpoint in project.touchpoints.iter() {
        table.item(Subject::Touchpoint(touchpoint.id), &touchpoint.note);
    }
    for stage in project.stages.iter() {
        table.item(Subject::Stage(stage.id), &stage.note);
    }
    table.cells();
    table.writer.finish()
}

struct Table<'p> {
    project: &'p Project,
    /// The evidence about each subject.
    about: BTreeMap<Subject, Vec<&'p Evidence>>,
    words: &'static Words,
    plain: bool,
    writer: Writer,
}

/// What a row says beside what it is about.
#[derive(Clone, Copy, Default)]
struct Said<'p> {
    segment: &'p str,
    not_sure: bool,
    text: &'p str,
    source: &'p str,
    date: Option<NaiveDate>,
}

impl<'p> Said<'p> {
    fn of(evidence: &'p Evidence) -> Self {
        Self {
            text: &evidence.text,
            source: &evidence.source,
            date: evidence.date,
            ..Self::default()
        }
    }
}

impl<'p> Table<'p> {
    fn word(&mut self, code: &str, key: &str) {
        if self.plain {
            self.writer.word(code);
        } else {
            self.writer.word(&self.words.text(key));
        }
    }

    fn item(&mut self, subject: Subject, description: &'p str) {
        if !description.trim().is_empty() {
            let text = description;
            self.row(
                subject,
                Said {
                    text,
                    ..Said::default()
                },
            );
        }
        for evidence in self.about.remove(&subject).unwrap_or_default() {
            self.row(subject, Said::of(evidence));
        }
    }

    fn cells(&mut self) {
        let project = self.project;
        let segments = project.segments.iter();
        let doubts = |cells: &NotSure| cells.iter().copied().collect::<Vec<_>>();
        let noted = self.about.keys().filter_map(|about| match about {
            Subject::Cell(factor, touchpoint) => Some((*factor, *touchpoint)),
            _ => None,
        });
        let mut cells: Vec<_> = noted
            .chain(doubts(&project.not_sure))
            .chain(
                segments
                    .clone()
                    .flat_map(|segment| doubts(&segment.not_sure)),
            )
            .filter_map(|cell| Some((self.place(cell)?, cell)))
            .collect();
        cells.sort_unstable();
        cells.dedup();
        for (_, cell) in cells {
            let subject = Subject::Cell(cell.0, cell.1);
            let not_sure = project.not_sure.contains(&cell);
            let evidence = self.about.remove(&subject).unwrap_or_default();
            if not_sure && evidence.is_empty() {
                self.row(
                    subject,
                    Said {
                        not_sure,
                        ..Said::default()
                    },
                );
            }
            for evidence in evidence {
                self.row(
                    subject,
                    Said {
                        not_sure,
                        ..Said::of(evidence)
                    },
                );
            }
            for segment in segments.clone().filter(|s| s.not_sure.contains(&cell)) {
                let (segment, not_sure) = (segment.name.as_str(), true);
                self.row(
                    subject,
                    Said {
                        segment,
                        not_sure,
                        ..Said::default()
                    },
                );
            }
        }
    }

    /// The positions of a cell.
    fn place(&self, (factor, touchpoint): (FactorId, TouchpointId)) -> Option<(usize, usize)> {
        let column = self.project.touchpoint_position(touchpoint)?;
        Some((self.project.factor_position(factor)?, column))
    }

    fn row(&mut self, subject: Subject, said: Said<'_>) {
        let project = self.project;
        let (code, key) = match subject {
            Subject::Factor(_) => ("factor", "table-word-factor"),
            Subject::Touchpoint(_) => ("touchpoint", "table-word-touchpoint"),
            Subject::Stage(_) => ("stage", "table-word-stage"),
            Subject::Cell(..) => ("cell", "table-word-cell"),
        };
        self.word(code, key);
        let factor: Option<&Factor> = subject.factor().and_then(|id| project.factor(id));
        let touchpoint: Option<&Touchpoint> =
            subject.touchpoint().and_then(|id| project.touchpoint(id));
        let stage: Option<&Stage> = match (subject, touchpoint) {
            (Subject::Stage(id), _) => project.stage(id),
            (_, Some(touchpoint)) => project.stage(touchpoint.stage),
            _ => None,
        };
        self.writer
            .typed(factor.map_or("", |factor| factor.name.as_str()));
        self.writer
            .typed(touchpoint.map_or("", |touchpoint| touchpoint.name.as_str()));
        self.writer
            .typed(stage.map_or("", |stage| stage.name.as_str()));
        self.writer.typed(said.segment);
        if said.not_sure {
            self.word("true", "table-word-yes");
        } else {
            self.word("false", "table-word-no");
        }
        self.writer.typed(said.text);
        self.writer.typed(said.source);
        let date = said.date.map(|date| date.to_string());
        self.writer.word(date.as_deref().unwrap_or_default());
        self.writer.end_row();
    }
}
