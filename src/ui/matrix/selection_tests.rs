//! Moving and stretching the selection, and finding it again after edits.

use super::axes::{Axes, Filter, Sort, Source};
use super::selection::{
    Block, Direction, IMPORTANCE, NAME, NAMES, STAGES, Selection, Spot, Step, Zone, clamp,
};
use crate::edit::{Edit, FactorEdit, History, StageEdit, TouchpointEdit};
use crate::methods::matrix::{Scope, figures};
use crate::model::{Channel, Project};
use crate::ui::Journey;

/// Factors A, B, C; stages S with a and b, T with c, and U with none.
fn history() -> History {
    let mut history = History::new(Project::named("Test"));
    for name in ["A", "B", "C"] {
        let edit = FactorEdit::Add {
            name: name.to_owned(),
            importance: Some(3.0),
            before: None,
        };
        apply(&mut history, &Edit::Factor(edit));
    }
    for (stage, touchpoints) in [("S", &["a", "b"][..]), ("T", &["c"]), ("U", &[])] {
        let edit = StageEdit::Add {
            name: stage.to_owned(),
            before: None,
        };
        apply(&mut history, &Edit::Stage(edit));
        for name in touchpoints {
            let edit = TouchpointEdit::Add {
                stage: history.project().stages.last().unwrap().id,
                name: (*name).to_owned(),
                channel: Channel::Both,
                before: None,
            };
            apply(&mut history, &Edit::Touchpoint(edit));
        }
    }
    history
}

fn apply(history: &mut History, edit: &Edit) {
    history.apply(edit).unwrap();
}

fn axes(project: &Project) -> Axes {
    filtered(project, &Filter::default())
}

fn filtered(project: &Project, filter: &Filter) -> Axes {
    let source = Source {
        project,
        figures: &figures(project, Scope::Whole),
        journey: &Journey::of(project),
        scope: Scope::Whole,
    };
    Axes::of(source, filter, Sort::default())
}

fn at(row: isize, column: isize) -> Spot {
    Spot { row, column }
}

fn walked(from: Spot, steps: &[Step]) -> Spot {
    let history = history();
    let axes = axes(history.project());
    let mut selection = Selection::default();
    selection.put(&axes, history.project(), from);
    for step in steps {
        selection.walk(&axes, history.project(), *step, false);
    }
    selection.cursor
}

const UP: Step = Step::One(Direction::Up);
const DOWN: Step = Step::One(Direction::Down);
const LEFT: Step = Step::One(Direction::Left);
const RIGHT: Step = Step::One(Direction::Right);

#[test]
fn an_empty_stage_has_a_column_of_its_own_that_no_filter_shows() {
    let history = history();
    let all = axes(history.project());
    assert_eq!(all.columns.len(), 4);
    assert_eq!(all.columns[3].touchpoint, None);
    assert_eq!(all.groups.len(), 3);
    let filter = Filter {
        text: "C".to_owned(),
        ..Filter::default()
    };
    let found = filtered(history.project(), &filter);
    assert_eq!((found.rows.len(), found.columns.len()), (1, 1));
}

#[test]
fn arrows_lead_from_cells_into_the_heads_and_never_into_the_corner() {
    assert_eq!(walked(at(0, 0), &[LEFT]), at(0, IMPORTANCE));
    assert_eq!(walked(at(0, 0), &[LEFT, LEFT, LEFT]), at(0, NAME));
    assert_eq!(walked(at(0, 1), &[UP]), at(NAMES, 1));
    assert_eq!(walked(at(0, 1), &[UP, UP, UP]), at(STAGES, 0));
    assert_eq!(walked(at(0, NAME), &[UP]), at(0, NAME));
    assert_eq!(walked(at(NAMES, 0), &[LEFT]), at(NAMES, 0));
    assert_eq!(walked(at(2, 3), &[DOWN, RIGHT]), at(2, 3));
}

#[test]
fn jumps_go_by_stage_across_and_to_the_edge_down() {
    let jump = |direction| Step::Jump(direction);
    assert_eq!(walked(at(1, 0), &[jump(Direction::Right)]), at(1, 2));
    assert_eq!(walked(at(1, 1), &[jump(Direction::Left)]), at(1, 0));
    assert_eq!(walked(at(1, 2), &[jump(Direction::Left)]), at(1, 0));
    assert_eq!(walked(at(1, 3), &[jump(Direction::Right)]), at(1, 3));
    assert_eq!(walked(at(0, 1), &[jump(Direction::Down)]), at(2, 1));
    assert_eq!(walked(at(2, 1), &[jump(Direction::Up)]), at(0, 1));
    assert_eq!(walked(at(STAGES, 0), &[RIGHT]), at(STAGES, 2));
    assert_eq!(walked(at(1, 1), &[Step::Home]), at(1, 0));
    assert_eq!(walked(at(1, 1), &[Step::Last]), at(2, 3));
    assert_eq!(walked(at(2, 1), &[Step::Page(-20)]), at(0, 1));
}

#[test]
fn stretching_stays_in_the_zone_where_it_began() {
    let history = history();
    let axes = axes(history.project());
    let mut selection = Selection::default();
    selection.put(&axes, history.project(), at(1, 1));
    selection.stretch(&axes, history.project(), at(NAMES, NAME));
    let block = selection.block(&axes);
    assert_eq!(
        block,
        Block {
            rows: 0..2,
            columns: 0..2
        }
    );
    selection.put(&axes, history.project(), at(0, IMPORTANCE));
    selection.walk(&axes, history.project(), DOWN, true);
    selection.walk(&axes, history.project(), RIGHT, true);
    assert_eq!(selection.cursor.zone(), Zone::Importance);
    assert_eq!(selection.block(&axes).rows, 0..2);
}

#[test]
fn a_head_stands_for_its_whole_line_and_a_stage_for_its_columns() {
    let history = history();
    let axes = axes(history.project());
    let mut selection = Selection::default();
    selection.put(&axes, history.project(), at(1, NAME));
    let block = selection.block(&axes);
    assert_eq!(
        block,
        Block {
            rows: 1..2,
            columns: 0..4
        }
    );
    selection.put(&axes, history.project(), at(STAGES, 1));
    let block = selection.block(&axes);
    assert_eq!(
        block,
        Block {
            rows: 0..3,
            columns: 0..2
        }
    );
}

#[test]
fn an_entry_goes_from_the_end_of_a_line_to_the_next() {
    let history = history();
    let axes = axes(history.project());
    let mut selection = Selection::default();
    selection.put(&axes, history.project(), at(2, 0));
    selection.walk_on(&axes, history.project(), Direction::Down, false);
    assert_eq!(selection.cursor, at(0, 1));
    selection.walk_on(&axes, history.project(), Direction::Down, true);
    assert_eq!(selection.cursor, at(2, 0));
    selection.put(&axes, history.project(), at(0, 3));
    selection.walk_on(&axes, history.project(), Direction::Right, false);
    assert_eq!(selection.cursor, at(1, 0));
    selection.put(&axes, history.project(), at(2, 3));
    selection.walk_on(&axes, history.project(), Direction::Right, false);
    assert_eq!(selection.cursor, at(2, 3));
}

#[test]
fn the_cursor_goes_with_its_items_and_stays_in_place_where_they_are_gone() {
    let mut history = history();
    let mut selection = Selection::default();
    let before = axes(history.project());
    selection.put(&before, history.project(), at(2, 1));
    let ids: Vec<_> = history.project().factors.iter().map(|f| f.id).collect();
    let moved = FactorEdit::Move {
        id: ids[2],
        before: Some(ids[0]),
    };
    apply(&mut history, &Edit::Factor(moved));
    selection.follow(&axes(history.project()), history.project());
    assert_eq!(selection.cursor, at(0, 1));
    history.undo();
    selection.follow(&axes(history.project()), history.project());
    assert_eq!(selection.cursor, at(2, 1));
    apply(&mut history, &Edit::Factor(FactorEdit::Delete(ids[2])));
    selection.follow(&axes(history.project()), history.project());
    assert_eq!(selection.cursor, at(1, 1));
}

#[test]
fn every_spot_of_every_grid_is_held_inside_it() {
    let history = history();
    let whole = axes(history.project());
    let grids = [
        whole.clone(),
        Axes {
            rows: Vec::new(),
            ..whole.clone()
        },
        Axes {
            rows: whole.rows.clone(),
            ..Axes::default()
        },
        Axes::default(),
    ];
    for axes in grids {
        for row in -4..6 {
            for column in -4..6 {
                let held = clamp(&axes, at(row, column));
                let rows = isize::try_from(axes.rows.len()).unwrap();
                let columns = isize::try_from(axes.columns.len()).unwrap();
                assert!(held.row < rows.max(1) && held.column < columns.max(1));
                assert_eq!(clamp(&axes, held), held);
            }
        }
    }
}
