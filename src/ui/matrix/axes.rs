//! Which rows and columns the grid shows and in which order: the document's, narrowed by a filter, arranged by a sort.

use std::collections::BTreeSet;
use std::ops::Range;

use crate::methods::matrix::{Class, Figures, Lens, Scope};
use crate::model::{Channel, FactorId, Project, StageId, TouchpointId};
use crate::ui::Journey;

/// What is shown. Nothing set shows everything.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// Only touchpoints of this stage.
    pub stage: Option<StageId>,
    /// Only touchpoints of this channel.
    pub channel: Option<Channel>,
    /// Only touchpoints of this class.
    pub class: Option<Class>,
    /// Only factors and touchpoints with a cell that is not rated.
    pub not_rated: bool,
    /// Only factors and touchpoints with a cell of which somebody is not sure.
    pub not_sure: bool,
    /// Only names with these letters; a side on which none has them is shown whole.
    pub text: String,
}

impl Filter {
    /// True where something is left out.
    pub fn is_on(&self) -> bool {
        *self != Self::default()
    }
}

/// By what rows or columns are arranged on screen; the document keeps its order.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum SortBy {
    /// The document's order.
    #[default]
    Document,
    /// Falling score.
    Score,
    /// The alphabet.
    Name,
    /// Falling importance; rows only.
    Importance,
}

/// How both sides are arranged.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sort {
    /// Factors.
    pub rows: SortBy,
    /// Touchpoints.
    pub columns: SortBy,
}

impl Sort {
    /// True where the screen's order is not the document's.
    pub fn is_on(self) -> bool {
        self != Self::default()
    }
}

/// A column: a touchpoint, or the empty place of a stage that has none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Column {
    /// Position in the project's list of touchpoints.
    pub touchpoint: Option<usize>,
    /// Position in the project's list of stages.
    pub stage: usize,
}

/// Neighbouring columns of one stage.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// Position in the project's list of stages.
    pub stage: usize,
    /// Its columns.
    pub columns: Range<usize>,
}

/// The rows and columns on screen.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Axes {
    /// Positions in the project's list of factors.
    pub rows: Vec<usize>,
    /// Touchpoints, and empty stages where nothing is filtered.
    pub columns: Vec<Column>,
    /// The columns by stage.
    pub groups: Vec<Group>,
}

/// What the axes are made from.
#[derive(Clone, Copy)]
pub struct Source<'a> {
    /// The document.
    pub project: &'a Project,
    /// Its figures.
    pub figures: &'a Figures,
    /// Its columns.
    pub journey: &'a Journey,
    /// Whose importances count.
    pub scope: Scope,
}

/// The rows and columns with a doubt.
struct Doubts {
    factors: BTreeSet<FactorId>,
    touchpoints: BTreeSet<TouchpointId>,
}

impl Doubts {
    fn of(source: Source<'_>) -> Self {
        let cells = Lens::new(source.project, source.scope).doubts();
        let (factors, touchpoints) = cells.into_iter().unzip();
        Self {
            factors,
            touchpoints,
        }
    }
}

impl Axes {
    /// The axes under a filter and a sort.
    pub fn of(source: Source<'_>, filter: &Filter, sort: Sort) -> Self {
        let doubts = filter.not_sure.then(|| Doubts::of(source));
        let rows = rows(source, (filter, doubts.as_ref()), sort.rows);
        let columns = columns(source, (filter, doubts.as_ref()), sort.columns);
        let groups = groups(&columns);
        Self {
            rows,
            columns,
            groups,
        }
    }

    /// The group of a column.
    pub fn group_of(&self, column: usize) -> Option<&Group> {
        let at = self
            .groups
            .partition_point(|group| group.columns.end <= column);
        self.groups.get(at)
    }

    /// The position of that group.
    pub fn group_position(&self, column: usize) -> usize {
        self.groups
            .partition_point(|group| group.columns.end <= column)
    }

    /// The factor of a row.
    pub fn factor(&self, project: &Project, row: usize) -> Option<FactorId> {
        let position = *self.rows.get(row)?;
        Some(project.factors.get(position)?.id)
    }

    /// The touchpoint of a column; none for an empty stage's place.
    pub fn touchpoint(&self, project: &Project, column: usize) -> Option<TouchpointId> {
        let position = self.columns.get(column)?.touchpoint?;
        Some(project.touchpoints.get(position)?.id)
    }

    /// The stage of a column.
    pub fn stage(&self, project: &Project, column: usize) -> Option<StageId> {
        Some(project.stages.get(self.columns.get(column)?.stage)?.id)
    }

    /// The row of a factor.
    pub fn row_of(&self, project: &Project, id: FactorId) -> Option<usize> {
        let position = project.factor_position(id)?;
        self.rows.iter().position(|row| *row == position)
    }

    /// The column of a touchpoint.
    pub fn column_of(&self, project: &Project, id: TouchpointId) -> Option<usize> {
        let position = project.touchpoint_position(id)?;
        self.columns
            .iter()
            .position(|column| column.touchpoint == Some(position))
    }

    /// The first column of a stage.
    pub fn column_of_stage(&self, project: &Project, id: StageId) -> Option<usize> {
        let position = project.stage_position(id)?;
        self.columns
            .iter()
            .position(|column| column.stage == position)
    }
}

fn rows(
    source: Source<'_>,
    (filter, doubts): (&Filter, Option<&Doubts>),
    sort: SortBy,
) -> Vec<usize> {
    let Source {
        project,
        figures,
        scope,
        ..
    } = source;
    let named = named(filter, project.factors.iter().map(|f| f.name.as_str()));
    let mut rows: Vec<usize> = (0..project.factors.len())
        .filter(|row| {
            let open = figures
                .factors
                .get(*row)
                .is_none_or(|figures| !figures.completeness.is_complete());
            let doubted = doubts.is_none_or(|doubts| {
                (project.factors.get(*row)).is_some_and(|f| doubts.factors.contains(&f.id))
            });
            (!filter.not_rated || open)
                && doubted
                && named
                    .as_ref()
                    .is_none_or(|named| named.binary_search(row).is_ok())
        })
        .collect();
    match sort {
        SortBy::Document => {}
        SortBy::Score => by_falling(&mut rows, |row| figures.factors.get(row)?.score),
        SortBy::Name => by_name(&mut rows, |row| {
            Some(project.factors.get(row)?.name.as_str())
        }),
        SortBy::Importance => by_falling(&mut rows, |row| {
            super::cells::importance(project, scope, project.factors.get(row)?).0
        }),
    }
    rows
}

fn columns(
    source: Source<'_>,
    (filter, doubts): (&Filter, Option<&Doubts>),
    sort: SortBy,
) -> Vec<Column> {
    let Source {
        project,
        figures,
        journey,
        ..
    } = source;
    let named = named(filter, project.touchpoints.iter().map(|t| t.name.as_str()));
    let whole = !filter.is_on() && sort == SortBy::Document;
    let mut columns = Vec::with_capacity(journey.order.len());
    for (stage, group) in journey.groups.iter().enumerate() {
        let members = journey.order.get(group.start..group.end).unwrap_or(&[]);
        if members.is_empty() && whole {
            columns.push(Column {
                touchpoint: None,
                stage,
            });
        }
        if filter.stage.is_some_and(|wanted| wanted != group.stage) {
            continue;
        }
        for position in members.iter().copied() {
            let Some(touchpoint) = project.touchpoints.get(position) else {
                continue;
            };
            let item = figures.touchpoints.get(position);
            let fits = filter
                .channel
                .is_none_or(|channel| touchpoint.channel == channel)
                && filter
                    .class
                    .is_none_or(|class| item.is_some_and(|item| item.class == Some(class)))
                && doubts.is_none_or(|doubts| doubts.touchpoints.contains(&touchpoint.id))
                && (!filter.not_rated || item.is_none_or(|item| !item.completeness.is_complete()))
                && named
                    .as_ref()
                    .is_none_or(|named| named.binary_search(&position).is_ok());
            if fits {
                columns.push(Column {
                    touchpoint: Some(position),
                    stage,
                });
            }
        }
    }
    match sort {
        SortBy::Document | SortBy::Importance => {}
        SortBy::Score => {
            let score = |column: &Column| figures.touchpoints.get(column.touchpoint?)?.score;
            columns.sort_by(|a, b| falling(score(a), score(b)));
        }
        SortBy::Name => columns.sort_by_cached_key(|column| {
            let touchpoint = project.touchpoints.get(column.touchpoint?)?;
            Some(touchpoint.name.to_lowercase())
        }),
    }
    columns
}

/// Ascending positions of the names with the filter's letters; none where no letters are given or no name has them.
fn named<'a>(filter: &Filter, names: impl Iterator<Item = &'a str>) -> Option<Vec<usize>> {
    let wanted = filter.text.trim().to_lowercase();
    if wanted.is_empty() {
        return None;
    }
    let found: Vec<usize> = names
        .enumerate()
        .filter(|(_, name)| name.to_lowercase().contains(&wanted))
        .map(|(position, _)| position)
        .collect();
    (!found.is_empty()).then_some(found)
}

/// True where a filter has letters that no factor and no touchpoint has.
pub fn nothing_named(project: &Project, filter: &Filter) -> bool {
    let wanted = filter.text.trim().to_lowercase();
    let factors = project.factors.iter().map(|factor| &factor.name);
    let touchpoints = project
        .touchpoints
        .iter()
        .map(|touchpoint| &touchpoint.name);
    !wanted.is_empty()
        && !factors
            .chain(touchpoints)
            .any(|name| name.to_lowercase().contains(&wanted))
}

fn by_falling(rows: &mut [usize], value: impl Fn(usize) -> Option<f64>) {
    rows.sort_by(|a, b| falling(value(*a), value(*b)));
}

fn falling(a: Option<f64>, b: Option<f64>) -> std::cmp::Ordering {
    let key = |value: Option<f64>| value.unwrap_or(f64::NEG_INFINITY);
    key(b).total_cmp(&key(a))
}

fn by_name<'a>(rows: &mut [usize], name: impl Fn(usize) -> Option<&'a str>) {
    rows.sort_by_cached_key(|row| name(*row).map(str::to_lowercase));
}

fn groups(columns: &[Column]) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    for (at, column) in columns.iter().enumerate() {
        match groups.last_mut() {
            Some(group) if group.stage == column.stage => group.columns.end = at + 1,
            _ => groups.push(Group {
                stage: column.stage,
                columns: at..at + 1,
            }),
        }
    }
    groups
}
