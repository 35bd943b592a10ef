//! What the table says, worked out once for each revision, language and choice instead of once for each frame.

use std::cmp::Reverse;

use super::column::Column;
use super::view::CompareView;
use super::words;
use crate::i18n::Language;
use crate::methods::matrix::{Figures, Scope, figures};
use crate::methods::segments::{Comparison, Row, changes_class, compare};
use crate::model::{SegmentId, TouchpointId};
use crate::ui::Context;

/// A line of the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Line {
    /// The name of a stage, by its position.
    Stage(usize),
    /// A touchpoint, by its position.
    Touchpoint(usize),
}

/// A touchpoint in a column.
pub type Cell = (TouchpointId, Column);

/// What the comparison rests on.
type Basis = (Option<(u64, Scope)>, Vec<SegmentId>);

/// Everything that was worked out.
#[derive(Default)]
pub struct Known {
    basis: Option<Basis>,
    shown: Option<(Column, bool, Language)>,
    why: Vec<(Cell, Vec<String>)>,
    tip: Option<(Column, String)>,
    /// The figures of the whole.
    pub whole: Figures,
    /// The chosen segments beside each other.
    pub comparison: Comparison,
    /// The columns in order.
    pub columns: Vec<Column>,
    /// The words above each column.
    pub heads: Vec<words::Head>,
    /// The lines in order.
    pub lines: Vec<Line>,
    /// How many touchpoints stand in them.
    pub rows: usize,
    /// What there is to say in one sentence.
    pub sentence: String,
    /// What is to be known beside it.
    pub note: String,
    /// False while nothing is rated anywhere, and no class means anything.
    pub rated: bool,
    /// True where some segment of the project has a figure of its own.
    pub differs: bool,
}

impl Known {
    /// A line or two on why a touchpoint stands where it does in a column.
    pub fn why(&mut self, ctx: &Context<'_>, cell: Cell) -> &[String] {
        if self.why.iter().all(|(of, _)| *of != cell) {
            // What is selected and what the pointer is on.
            self.why.truncate(1);
            self.why.insert(0, (cell, words::why(ctx, self, cell)));
        }
        let found = self.why.iter().find(|(of, _)| *of == cell);
        found.map_or(&[], |(_, said)| said)
    }

    /// A head in full.
    pub fn tip(&mut self, ctx: &Context<'_>, column: Column) -> &str {
        if self.tip.as_ref().is_none_or(|(of, _)| *of != column) {
            self.tip = Some((column, words::tip(ctx, self, column)));
        }
        self.tip.as_ref().map_or("", |(_, said)| said)
    }

    /// The line on which a touchpoint stands.
    pub fn line_of(&self, position: usize) -> Option<usize> {
        let mut lines = self.lines.iter();
        lines.position(|line| *line == Line::Touchpoint(position))
    }

    fn forget_words(&mut self) {
        self.why.clear();
        self.tip = None;
    }

    fn work_out(&mut self, ctx: &Context<'_>, (key, chosen): Basis) {
        let project = ctx.project;
        self.whole = match ctx.scope {
            Scope::Whole => ctx.derived.figures.clone(),
            Scope::Segment(_) => figures(project, Scope::Whole),
        };
        let segments = ctx.derived.segments(project);
        self.comparison = compare(project, &self.whole, segments, &chosen);
        self.columns = Column::all(&self.comparison);
        let all = std::iter::once(&self.whole).chain(segments);
        self.rated = all.clone().any(|figures| figures.completeness.rated > 0);
        let mut own = project.segments.iter();
        self.differs = own.any(|s| !s.importances.is_empty() || !s.relations.is_empty());
        self.basis = Some((key, chosen));
        self.shown = None;
        self.forget_words();
    }

    fn set_lines(&mut self, ctx: &Context<'_>, order: Column, only_changes: bool) {
        let kept = |position: &usize| {
            let row = self.comparison.rows.get(*position);
            !only_changes || row.is_some_and(|row| row.disagreement.segments > 0)
        };
        let journey = &ctx.derived.journey;
        let lines = if order == Column::Touchpoint {
            let mut lines = Vec::new();
            for (stage, group) in journey.groups.iter().enumerate() {
                let members = journey.order.get(group.start..group.end);
                let mut members = members
                    .unwrap_or(&[])
                    .iter()
                    .copied()
                    .filter(kept)
                    .peekable();
                if members.peek().is_some() {
                    lines.push(Line::Stage(stage));
                    lines.extend(members.map(Line::Touchpoint));
                }
            }
            lines
        } else {
            let mut positions: Vec<usize> = journey.order.iter().copied().filter(kept).collect();
            self.sort(&mut positions, order);
            positions.into_iter().map(Line::Touchpoint).collect()
        };
        let rows = lines.iter().filter(|l| matches!(l, Line::Touchpoint(_)));
        self.rows = rows.count();
        self.lines = lines;
    }

    /// Sorts touchpoints, which stand in the journey's order, by a column; what has no place there stands last.
    fn sort(&self, positions: &mut [usize], order: Column) {
        let row = |position: usize| self.comparison.rows.get(position);
        let place = |standing: crate::methods::segments::Standing| {
            standing.rank.map_or(usize::MAX, |rank| rank.place)
        };
        if order == Column::Disagreement {
            positions.sort_by(|a, b| match (row(*a), row(*b)) {
                (Some(a), Some(b)) => (b.disagreement.compare(&a.disagreement))
                    .then(place(a.whole).cmp(&place(b.whole))),
                (a, b) => Reverse(a.is_some()).cmp(&Reverse(b.is_some())),
            });
        } else {
            positions.sort_by_key(|at| {
                let standing = row(*at).and_then(|row| order.standing(&self.comparison, row));
                standing.map_or(usize::MAX, place)
            });
        }
    }

    /// Whether a cell shows another class than the whole's.
    pub fn changes(&self, row: &Row, column: Column) -> bool {
        let standing = column.standing(&self.comparison, row);
        standing.is_some_and(|here| changes_class(row.whole, here))
    }
}

impl CompareView {
    /// Brings everything up to the revision and the choice.
    pub(super) fn work_out(&mut self, ctx: &Context<'_>) {
        let basis: Basis = (ctx.derived.key(), self.shown(ctx.project));
        if self.known.basis.as_ref() != Some(&basis) || basis.0.is_none() {
            self.known.work_out(ctx, basis);
        }
        if !self.known.columns.contains(&self.order) {
            self.order = Column::default();
        }
        if !self.known.columns.contains(&self.column) {
            self.column = Column::default();
        }
        let shown = (self.order, self.only_changes, ctx.language());
        if self.known.shown != Some(shown) {
            self.known.set_lines(ctx, self.order, self.only_changes);
            self.known.heads = words::heads(ctx, &self.known);
            self.known.sentence = words::sentence(ctx, &self.known);
            self.known.note = words::note(ctx, &self.known);
            self.known.shown = Some(shown);
            self.known.forget_words();
        }
    }
}
