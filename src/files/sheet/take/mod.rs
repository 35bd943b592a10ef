//! A sheet becomes a project by its layout; what cannot be taken is listed cell by cell.

mod cells;
mod heads;
mod left;
mod refusal;
mod signs;
mod spans;

use std::collections::BTreeSet;

use super::SaidNames;
use super::grid::Grid;
use super::recognise::{Column, Layout, Row, needed, turned};
use crate::files::table::{ImportOptions, Names, assemble, tell_apart, tell_cells};
use crate::i18n::Message;
use crate::model::Project;
use cells::Body;
use heads::Heads;
use refusal::Refusals;
use spans::Spans;

pub use refusal::Refusal;

/// What was taken out of a sheet.
#[derive(Clone, Debug)]
pub struct Taken {
    /// The project; none where the layout has no touchpoints or no factors. Why is among the problems.
    pub project: Option<Project>,
    /// Cells that are not taken, in order of places: the first ten thousand of them.
    pub refusals: Vec<Refusal>,
    /// How many cells are not taken.
    pub refused: usize,
    /// What keeps the whole from being taken.
    pub problems: Vec<Message>,
    /// What a person should know: symbols read, stages filled, names told apart, rows and columns left out.
    pub notices: Vec<Message>,
    /// How many relations were taken.
    pub relations: usize,
    /// How many cells of touchpoints and factors are blank.
    pub blank: usize,
    /// What the sheet says and what it leaves open.
    pub(super) said: Said,
}

/// What a sheet says of things that a project may have anyway.
#[derive(Clone, Debug, Default)]
pub(super) struct Said {
    /// The names as they stand there, before those of one name were told apart.
    pub factors: Vec<String>,
    pub touchpoints: Vec<String>,
    pub stages: bool,
    pub importances: bool,
    /// For each touchpoint whether it has a channel in the sheet.
    pub channels: Vec<bool>,
    /// Factors whose importance stands there and was refused.
    pub refused_importances: BTreeSet<usize>,
    /// Cells, by factor and touchpoint and in their order, that hold something which was refused.
    pub refused_cells: Vec<(u32, u32)>,
}

impl Taken {
    /// How many factors were taken.
    pub fn factors(&self) -> usize {
        self.project.as_ref().map_or(0, |it| it.factors.len())
    }

    /// How many touchpoints were taken.
    pub fn touchpoints(&self) -> usize {
        self.project.as_ref().map_or(0, |it| it.touchpoints.len())
    }

    /// How many stages were taken.
    pub fn stages(&self) -> usize {
        self.project.as_ref().map_or(0, |it| it.stages.len())
    }

    /// The names as they stand in the sheet, before those of one name were told apart.
    pub(in crate::files) fn names_said(&self) -> SaidNames<'_> {
        SaidNames {
            factors: &self.said.factors,
            touchpoints: &self.said.touchpoints,
        }
    }

    /// How many cells of touchpoints and factors hold something that was refused.
    pub(in crate::files) const fn refused_levels(&self) -> usize {
        self.said.refused_cells.len()
    }

    const fn nothing(problems: Vec<Message>) -> Self {
        Self {
            project: None,
            refusals: Vec::new(),
            refused: 0,
            problems,
            notices: Vec::new(),
            relations: 0,
            blank: 0,
            said: Said {
                factors: Vec::new(),
                touchpoints: Vec::new(),
                stages: false,
                importances: false,
                channels: Vec::new(),
                refused_importances: BTreeSet::new(),
                refused_cells: Vec::new(),
            },
        }
    }
}

/// What the parts of taking share: the sheet as its layout lies it, the layout, and what is said on the way.
struct Taking<'t> {
    grid: &'t Grid,
    layout: &'t Layout,
    options: &'t ImportOptions,
    spans: Spans,
    names: Names,
    refusals: Refusals<'t>,
    /// How many formulas were taken by the values that they had.
    formulas: usize,
}

/// Takes a sheet by its layout into a project of that name.
pub fn take(grid: &Grid, layout: &Layout, name: &str, options: &ImportOptions) -> Taken {
    let flipped;
    let grid = if layout.transposed {
        flipped = turned(grid);
        &flipped
    } else {
        grid
    };
    let problems = needed(grid, layout);
    if !problems.is_empty() {
        return Taken::nothing(problems);
    }
    let mut taking = Taking {
        grid,
        layout,
        options,
        spans: Spans::of(grid, layout),
        names: Names::default(),
        refusals: Refusals::of(&grid.name, layout.transposed),
        formulas: 0,
    };
    let mut notices = Vec::new();
    let heads = Heads::read(&mut taking, &mut notices);
    let mut body = Body::read(&mut taking, &heads);
    if heads.columns.touchpoints() == 0 || body.rows.names.is_empty() {
        let key = if heads.columns.touchpoints() == 0 {
            "sheet-needs-touchpoint-names"
        } else {
            "sheet-needs-factor-names"
        };
        let (refusals, refused) = taking.refusals.finish();
        return Taken {
            refusals,
            refused,
            ..Taken::nothing(vec![Message::new(key)])
        };
    }
    let factors = body.rows.names.clone();
    tell_apart(body.rows.names.iter_mut(), &mut notices);
    notices.extend(taking.names.notice());
    tell_cells(&body.rows, options, &mut notices);
    let mut messages: Vec<Message> = notices
        .iter()
        .map(crate::files::table::Notice::message)
        .collect();
    messages.extend(body.signs.notice());
    messages.extend(counted("sheet-notice-merged-stages", heads.merged_stages));
    messages.extend(counted("sheet-notice-merged-cells", taking.spans.body()));
    messages.extend(counted("sheet-notice-formulas", taking.formulas));
    if layout.transposed {
        messages.push(Message::new("sheet-notice-transposed"));
    }
    messages.extend(left::notices(grid, layout));
    let cells: usize = body.rows.cells.iter().map(Vec::len).sum();
    let (refusals, refused) = taking.refusals.finish();
    let said = Said {
        stages: layout.row_of(Row::Stages).is_some(),
        importances: layout.column_of(Column::Importances).is_some(),
        channels: heads.channels_said(),
        touchpoints: heads.names_said(),
        factors,
        ..body.said
    };
    let project = assemble(name, heads.columns, body.rows, options);
    let relations = project.relations.rated();
    Taken {
        refusals,
        refused,
        problems: Vec::new(),
        notices: messages,
        relations,
        blank: cells.saturating_sub(relations + said.refused_cells.len()),
        said,
        project: Some(project),
    }
}

fn counted(key: &'static str, count: usize) -> Option<Message> {
    (count > 0).then(|| Message::new(key).with("count", count))
}
