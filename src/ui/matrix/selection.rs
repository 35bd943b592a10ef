//! Where the cursor stands and what is selected: plain functions over rows and columns, no window.

use std::ops::Range;

use super::axes::Axes;
use crate::model::{FactorId, Project, StageId, TouchpointId};

/// The row of the stages' names.
pub const STAGES: isize = -2;
/// The row of the touchpoints' names.
pub const NAMES: isize = -1;
/// The column of the factors' names.
pub const NAME: isize = -2;
/// The column of the importances.
pub const IMPORTANCE: isize = -1;

/// A place of the grid: cells count from 0, heads stand before them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Spot {
    /// A body row, `NAMES` or `STAGES`.
    pub row: isize,
    /// A body column, `IMPORTANCE` or `NAME`.
    pub column: isize,
}

/// What kind of place a spot is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Zone {
    /// A cell.
    Body,
    /// A factor's importance.
    Importance,
    /// A factor's name.
    Factor,
    /// A touchpoint's name.
    Touchpoint,
    /// A stage's name.
    Stage,
}

/// Where an arrow points.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// To the row above.
    Up,
    /// To the row below.
    Down,
    /// To the column before.
    Left,
    /// To the column behind.
    Right,
}

/// How far a key goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// One place.
    One(Direction),
    /// To the edge of the rows, or to the next stage.
    Jump(Direction),
    /// So many rows down or, negative, up.
    Page(isize),
    /// To the first column.
    Home,
    /// To the last column.
    End,
    /// To the first cell.
    First,
    /// To the last cell.
    Last,
}

/// Body cells: rows and columns.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Block {
    /// Body rows.
    pub rows: Range<usize>,
    /// Body columns.
    pub columns: Range<usize>,
}

/// The cursor and the other corner of what is selected.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Selection {
    /// Where keys act.
    pub cursor: Spot,
    /// The opposite corner; the cursor itself where one place is selected.
    pub anchor: Spot,
    pins: [Pin; 2],
}

/// The items at a spot, by which it is found again when the document has changed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Pin {
    factor: Option<FactorId>,
    touchpoint: Option<TouchpointId>,
    stage: Option<StageId>,
}

impl Spot {
    /// A spot of the body.
    pub fn cell(row: usize, column: usize) -> Self {
        Self {
            row: signed(row),
            column: signed(column),
        }
    }

    /// What kind of place it is.
    pub const fn zone(self) -> Zone {
        match (self.row, self.column) {
            (.., NAME) => Zone::Factor,
            (.., IMPORTANCE) => Zone::Importance,
            (STAGES, _) => Zone::Stage,
            (NAMES, _) => Zone::Touchpoint,
            _ => Zone::Body,
        }
    }

    /// The body row; none in the heads above.
    pub fn body_row(self) -> Option<usize> {
        usize::try_from(self.row).ok()
    }

    /// The body column; none in the heads at the left.
    pub fn body_column(self) -> Option<usize> {
        usize::try_from(self.column).ok()
    }
}

impl Selection {
    /// The cursor alone at a spot.
    pub fn put(&mut self, axes: &Axes, project: &Project, spot: Spot) {
        self.cursor = clamp(axes, spot);
        self.anchor = self.cursor;
        self.pin(axes, project);
    }

    /// Stretches what is selected to a spot of the anchor's own zone.
    pub fn stretch(&mut self, axes: &Axes, project: &Project, spot: Spot) {
        let kept = match self.anchor.zone() {
            Zone::Body => Spot {
                row: spot.row.max(0),
                column: spot.column.max(0),
            },
            Zone::Importance | Zone::Factor => Spot {
                row: spot.row.max(0),
                column: self.anchor.column,
            },
            Zone::Touchpoint | Zone::Stage => Spot {
                row: self.anchor.row,
                column: spot.column.max(0),
            },
        };
        self.cursor = clamp(axes, kept);
        self.pin(axes, project);
    }

    /// Moves the cursor, stretching what is selected where Shift is held.
    pub fn walk(&mut self, axes: &Axes, project: &Project, step: Step, stretching: bool) {
        let target = target(axes, self.cursor, step);
        if stretching {
            self.stretch(axes, project, target);
        } else {
            self.put(axes, project, target);
        }
    }

    /// The cursor to the place behind the cell that was set; from the end of a line to the start of the next.
    pub fn walk_on(&mut self, axes: &Axes, project: &Project, direction: Direction, back: bool) {
        let (Some(row), Some(column)) = (self.cursor.body_row(), self.cursor.body_column()) else {
            let direction = if back { Direction::Up } else { Direction::Down };
            return self.walk(axes, project, Step::One(direction), false);
        };
        let (rows, columns) = (axes.rows.len(), axes.columns.len());
        let down = matches!(direction, Direction::Up | Direction::Down);
        let (at, of) = if down {
            (column * rows + row, rows)
        } else {
            (row * columns + column, columns)
        };
        let last = (rows * columns).saturating_sub(1);
        let next = if back {
            at.saturating_sub(1)
        } else {
            (at + 1).min(last)
        };
        let (line, place) = (next / of.max(1), next % of.max(1));
        let spot = if down {
            Spot::cell(place, line)
        } else {
            Spot::cell(line, place)
        };
        self.put(axes, project, spot);
    }

    /// All cells.
    pub fn all(&mut self, axes: &Axes, project: &Project) {
        self.put(axes, project, Spot::cell(0, 0));
        let last = Spot::cell(
            axes.rows.len().saturating_sub(1),
            axes.columns.len().saturating_sub(1),
        );
        // The cursor stays where it can be seen: the corner that walks is the anchor.
        self.anchor = clamp(axes, last);
        self.pin(axes, project);
    }

    /// Shrinks what is selected to the cursor; false where it was that already.
    pub fn collapse(&mut self) -> bool {
        let was = self.anchor != self.cursor;
        self.anchor = self.cursor;
        self.pins = [self.pins[0]; 2];
        was
    }

    /// The selected cells: a head stands for its whole row or column.
    pub fn block(&self, axes: &Axes) -> Block {
        let span = |a: isize, b: isize, len: usize| {
            let low = usize::try_from(a.min(b)).unwrap_or(0).min(len);
            let high = usize::try_from(a.max(b)).map_or(0, |high| (high + 1).min(len));
            low..high
        };
        let rows = span(self.anchor.row, self.cursor.row, axes.rows.len());
        let columns = span(self.anchor.column, self.cursor.column, axes.columns.len());
        match self.anchor.zone() {
            Zone::Body => Block { rows, columns },
            Zone::Importance | Zone::Factor => Block {
                rows,
                columns: 0..axes.columns.len(),
            },
            Zone::Touchpoint => Block {
                rows: 0..axes.rows.len(),
                columns,
            },
            Zone::Stage => {
                let start = axes
                    .group_of(columns.start)
                    .map(|group| group.columns.start);
                let last = columns.end.saturating_sub(1);
                let end = axes.group_of(last).map(|group| group.columns.end);
                Block {
                    rows: 0..axes.rows.len(),
                    columns: start.unwrap_or(0)..end.unwrap_or(0),
                }
            }
        }
    }

    /// True where more than the cursor's place is selected.
    pub fn is_range(&self) -> bool {
        self.anchor != self.cursor
    }

    /// Finds the selected items again after rows or columns have come, gone or changed places. An item that is gone leaves
    /// the cursor where it was.
    pub fn follow(&mut self, axes: &Axes, project: &Project) {
        let [cursor, anchor] = self.pins;
        self.cursor = clamp(axes, found(axes, project, self.cursor, cursor));
        self.anchor = clamp(axes, found(axes, project, self.anchor, anchor));
        if self.cursor.zone() != self.anchor.zone() {
            self.anchor = self.cursor;
        }
        self.pin(axes, project);
    }

    fn pin(&mut self, axes: &Axes, project: &Project) {
        self.pins = [self.cursor, self.anchor].map(|spot| Pin {
            factor: spot.body_row().and_then(|row| axes.factor(project, row)),
            touchpoint: spot
                .body_column()
                .and_then(|column| axes.touchpoint(project, column)),
            stage: spot
                .body_column()
                .and_then(|column| axes.stage(project, column)),
        });
    }
}

fn found(axes: &Axes, project: &Project, spot: Spot, pin: Pin) -> Spot {
    let row = pin.factor.and_then(|id| axes.row_of(project, id));
    let column = match (spot.zone(), pin.touchpoint, pin.stage) {
        (Zone::Stage, _, Some(id)) | (_, None, Some(id)) => axes.column_of_stage(project, id),
        (_, Some(id), _) => axes.column_of(project, id),
        (_, None, None) => None,
    };
    Spot {
        row: row.map_or(spot.row, signed),
        column: column.map_or(spot.column, signed),
    }
}

/// The nearest spot that exists.
pub fn clamp(axes: &Axes, spot: Spot) -> Spot {
    let (rows, columns) = (signed(axes.rows.len()), signed(axes.columns.len()));
    let mut row = spot.row.clamp(STAGES, (rows - 1).max(NAMES));
    let mut column = spot.column.clamp(NAME, (columns - 1).max(IMPORTANCE));
    if row < 0 && column < 0 {
        // The corner is no place: of its two sides the one that has something.
        if rows > 0 {
            row = 0;
        } else if columns > 0 {
            column = 0;
        }
    }
    if row == STAGES
        && let Ok(at) = usize::try_from(column)
        && let Some(group) = axes.group_of(at)
    {
        column = signed(group.columns.start);
    }
    Spot { row, column }
}

/// Where a step leads.
pub fn target(axes: &Axes, from: Spot, step: Step) -> Spot {
    let Spot { row, column } = from;
    let (rows, columns) = (signed(axes.rows.len()), signed(axes.columns.len()));
    let at = |row: isize, column: isize| Spot { row, column };
    let to = match step {
        Step::One(Direction::Up) => at(row - 1, column),
        Step::One(Direction::Down) => at(row + 1, column),
        Step::One(Direction::Left) if row == STAGES => at(row, stage_edge(axes, column, false)),
        Step::One(Direction::Right) if row == STAGES => at(row, stage_edge(axes, column, true)),
        Step::One(Direction::Left) => at(row, column - 1),
        Step::One(Direction::Right) => at(row, column + 1),
        Step::Jump(Direction::Up) => at(if row > 0 { 0 } else { row - 1 }, column),
        Step::Jump(Direction::Down) => at(rows - 1, column),
        Step::Jump(Direction::Left) => at(row, stage_edge(axes, column, false)),
        Step::Jump(Direction::Right) => at(row, stage_edge(axes, column, true)),
        Step::Page(by) if row >= 0 => at((row + by).max(0), column),
        Step::Page(_) => from,
        Step::Home => at(row, 0),
        Step::End => at(row, columns - 1),
        Step::First => at(0, 0),
        Step::Last => at(rows - 1, columns - 1),
    };
    // From a head no way leads across the corner.
    if to.row < 0 && to.column < 0 {
        return from;
    }
    clamp(axes, to)
}

/// The first column of the stage before or behind; at the ends the outermost column.
fn stage_edge(axes: &Axes, column: isize, onward: bool) -> isize {
    let Ok(at) = usize::try_from(column) else {
        return if onward { 0 } else { column };
    };
    let here = axes.group_position(at);
    let start_of = |position: usize| axes.groups.get(position).map(|g| signed(g.columns.start));
    if onward {
        start_of(here + 1).unwrap_or_else(|| signed(axes.columns.len()) - 1)
    } else if start_of(here) == Some(column) {
        here.checked_sub(1).and_then(start_of).unwrap_or(0)
    } else {
        start_of(here).unwrap_or(0)
    }
}

/// A count as a signed number; grids stay far below the limit.
pub fn signed(count: usize) -> isize {
    isize::try_from(count).unwrap_or(isize::MAX)
}
