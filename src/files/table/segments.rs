//! The table of segments: where each touchpoint stands in each of them against the whole, one row for both.

use super::Dialect;
use super::write::Writer;
use crate::i18n::{Language, Words, words};
use crate::methods::matrix::{Class, Figures, Kind, Scope, figures};
use crate::methods::segments::{Row, Standing, compare, shift};
use crate::model::{Project, Segment, SegmentId, Touchpoint};

/// The columns, named as scripts know them; in a table for people they have words.
const COLUMNS: [(&str, &str); 10] = [
    ("touchpoint", "table-column-touchpoint"),
    ("stage", "table-column-stage"),
    ("whole_rank", "table-column-whole-rank"),
    ("whole_class", "table-column-whole-class"),
    ("portfolio_score", "table-column-portfolio-score"),
    ("segment", "table-column-segment"),
    ("score", "table-column-score"),
    ("rank", "table-column-rank"),
    ("class", "table-column-class"),
    ("shift", "table-column-shift"),
];

/// Writes the table: touchpoints in document order, each with its segments in order; excluded touchpoints are left out. The
/// portfolio is that of all segments, a shift above 0 is upwards. Where nothing of a touchpoint is rated its figures are empty.
pub fn segments(project: &Project, language: Language, dialect: Dialect) -> String {
    let whole = figures(project, Scope::Whole);
    let ids: Vec<SegmentId> = project.segments.iter().map(|segment| segment.id).collect();
    let of = |id: &SegmentId| figures(project, Scope::Segment(*id));
    let all: Vec<Figures> = ids.iter().map(of).collect();
    let found = compare(project, &whole, &all, &ids);
    let mut table = Table {
        words: words(language),
        plain: !dialect.is_for_people(),
        writer: Writer::new(dialect),
    };
    for (code, key) in COLUMNS {
        if table.plain {
            table.writer.word(code);
        } else {
            table.writer.word(&table.words.text(key));
        }
    }
    table.writer.end_row();
    for (touchpoint, row) in project.touchpoints.iter().zip(&found.rows) {
        if !touchpoint.excluded {
            table.touchpoint(project, touchpoint, row);
        }
    }
    table.writer.finish()
}

struct Table {
    words: &'static Words,
    plain: bool,
    writer: Writer,
}

impl Table {
    fn touchpoint(&mut self, project: &Project, touchpoint: &Touchpoint, row: &Row) {
        let stage = project.stage(touchpoint.stage);
        for (segment, here) in project.segments.iter().zip(&row.segments) {
            self.writer.typed(&touchpoint.name);
            self.writer.typed(stage.map_or("", |stage| &stage.name));
            self.rank(row.whole);
            self.class(row.whole.class);
            self.number(row.portfolio.score);
            self.segment(segment, *here, row.whole);
            self.writer.end_row();
        }
    }

    fn segment(&mut self, segment: &Segment, here: Standing, whole: Standing) {
        self.writer.typed(&segment.name);
        self.number(here.score);
        self.rank(here);
        self.class(here.class);
        self.number(shift(whole, here).map(|places| places as f64));
    }

    fn rank(&mut self, standing: Standing) {
        match standing.rank {
            Some(rank) => self.writer.count(rank.place),
            None => self.writer.word(""),
        }
    }

    fn class(&mut self, class: Option<Class>) {
        match class {
            Some(class) if self.plain => self.writer.word(class.code()),
            Some(class) => {
                let word = self.words.text(class.key(Kind::Touchpoints));
                self.writer.word(&word);
            }
            None => self.writer.word(""),
        }
    }

    fn number(&mut self, number: Option<f64>) {
        match number {
            Some(number) => self.writer.number(number),
            None => self.writer.word(""),
        }
    }
}
