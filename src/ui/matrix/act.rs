//! Actions on the selection, whether they come from a menu, a key or the palette.

use super::axes::{Axes, Sort, SortBy};
use super::changes::{Ground, Items, not_sure};
use super::editor::Editor;
use super::local;
use super::reorder;
use super::selection::{Direction, Zone};
use super::sheet::CellStyle;
use super::target::{Adding, Target};
use super::view::MatrixView;
use crate::edit::Edit;
use crate::i18n::Message;
use crate::model::{Channel, Project, StageId, TouchpointId};
use crate::ui::action::MatrixAction;
use crate::ui::{Context, Intent, Intents};

/// Carries an action out.
pub fn act(
    view: &mut MatrixView,
    ctx: &Context<'_>,
    axes: &Axes,
    action: MatrixAction,
    intents: &mut Intents,
) {
    let ground = view.ground(ctx, axes);
    match action {
        MatrixAction::AddFactor => add_factor(view, ctx, axes, Side::After, intents),
        MatrixAction::AddTouchpoint => add_touchpoint(view, ctx, axes, Side::After, intents),
        MatrixAction::AddStage => add_stage(view, ctx, axes, Side::After, intents),
        MatrixAction::Rename => match Target::at(axes, ctx.project, view.selection.cursor) {
            Some(target) => view.open_editor(Editor::open(ctx, target)),
            None => say_choose_a_head(intents),
        },
        MatrixAction::Duplicate | MatrixAction::Exclude | MatrixAction::Delete => {
            match view.items(ctx, axes) {
                Some(items) => act_on_items(view, ctx, axes, action, &items, intents),
                None => say_choose_a_head(intents),
            }
        }
        MatrixAction::MustHave => {
            MatrixView::push(intents, ground.must_have(&ground.touchpoints()));
        }
        MatrixAction::Clear => match view.selection.cursor.zone() {
            Zone::Body | Zone::Importance => {
                let said = local::said_of_clearing(&ground);
                MatrixView::push(intents, ground.clear());
                intents.extend(said.map(Intent::Say));
            }
            _ => intents.push(Intent::Refuse(Message::new("matrix-say-delete-head"))),
        },
        MatrixAction::NotSure => match view.selection.cursor.zone() {
            Zone::Importance => {
                intents.push(Intent::Refuse(Message::new("matrix-say-choose-cell")));
            }
            _ => match not_sure(ctx.project, ctx.scope, ground.cells()) {
                Ok(edit) => MatrixView::push(intents, edit),
                Err(why) => intents.push(Intent::Refuse(why)),
            },
        },
        MatrixAction::FillDown => MatrixView::push(intents, ground.fill(true)),
        MatrixAction::FillRight => MatrixView::push(intents, ground.fill(false)),
        MatrixAction::SelectAll => view.selection.all(axes, ctx.project),
        MatrixAction::MoveUp | MatrixAction::MoveDown => {
            let down = action == MatrixAction::MoveDown;
            if let Some(refusal) = refusal_of_moving(view.sort.rows) {
                intents.push(Intent::Refuse(refusal));
            } else {
                let factors = moved_factors(&ground);
                let edit = reorder::nudge_factors(ctx.project, &factors, down);
                MatrixView::push(intents, edit);
                view.reveal = true;
            }
        }
        MatrixAction::MoveEarlier | MatrixAction::MoveLater => {
            let later = action == MatrixAction::MoveLater;
            if let Some(refusal) = refusal_of_moving(view.sort.columns) {
                intents.push(Intent::Refuse(refusal));
            } else {
                let edit = nudge_columns(&ground, later);
                MatrixView::push(intents, edit);
                view.reveal = true;
            }
        }
        MatrixAction::Scale => view.open_scale(ctx.project),
        MatrixAction::ClassRule => view.open_class_rule(ctx.project),
        MatrixAction::Symbols => {
            view.style = match view.style {
                CellStyle::Number => CellStyle::Symbol,
                CellStyle::Symbol => CellStyle::Number,
            };
        }
        MatrixAction::EntryDirection => {
            view.direction = match view.direction {
                Direction::Down => Direction::Right,
                _ => Direction::Down,
            };
        }
        MatrixAction::SortByScore => {
            view.sort = if view.sort.is_on() {
                Sort::default()
            } else {
                Sort {
                    rows: SortBy::Score,
                    columns: SortBy::Score,
                }
            };
        }
        MatrixAction::Filter => view.find = true,
        MatrixAction::Differences => {
            view.differences.turn();
            view.differences.update(ctx);
        }
        MatrixAction::LocalTouchpoint
        | MatrixAction::LocalFactor
        | MatrixAction::CopyImportances
        | MatrixAction::ResetSelection
        | MatrixAction::ResetTouchpoint
        | MatrixAction::ResetImportances => local::act(&ground, action, intents),
    }
}

/// Duplicates, excludes or deletes items.
pub fn act_on_items(
    view: &mut MatrixView,
    ctx: &Context<'_>,
    axes: &Axes,
    action: MatrixAction,
    items: &Items,
    intents: &mut Intents,
) {
    let ground = view.ground(ctx, axes);
    let edit = match action {
        MatrixAction::Exclude => ground.exclude(items),
        MatrixAction::Delete => Ground::delete(items),
        MatrixAction::Duplicate => ground.duplicate(items, |name| {
            ctx.words
                .write(&Message::new("matrix-copy-of").with("name", name))
        }),
        _ => None,
    };
    MatrixView::push(intents, edit);
    if action == MatrixAction::Delete {
        // Said last: an edit that succeeds takes what was said before off the screen.
        intents.push(Intent::Say(said_of_deleting(ctx.project, items)));
    }
}

fn said_of_deleting(project: &Project, items: &Items) -> Message {
    let named = |name: Option<&String>| {
        Message::new("matrix-say-deleted").with("name", name.cloned().unwrap_or_default())
    };
    match items {
        Items::Factors(ids) => match ids.as_slice() {
            [id] => named(project.factor(*id).map(|factor| &factor.name)),
            many => Message::new("matrix-say-deleted-factors").with("count", many.len()),
        },
        Items::Touchpoints(ids) => match ids.as_slice() {
            [id] => named(project.touchpoint(*id).map(|touchpoint| &touchpoint.name)),
            many => Message::new("matrix-say-deleted-touchpoints").with("count", many.len()),
        },
        Items::Stage(id) => {
            let members = project.touchpoints.iter().filter(|t| t.stage == *id);
            let name = project.stage(*id).map(|stage| stage.name.clone());
            Message::new("matrix-say-deleted-stage")
                .with("name", name.unwrap_or_default())
                .with("count", members.count())
        }
    }
}

fn say_choose_a_head(intents: &mut Intents) {
    intents.push(Intent::Refuse(Message::new("matrix-say-choose-head")));
}

/// Why items cannot change places while the screen's order is not the document's.
pub fn refusal_of_moving(sort: SortBy) -> Option<Message> {
    (sort != SortBy::Document).then(|| Message::new("matrix-say-sorted"))
}

fn moved_factors(ground: &Ground<'_>) -> Vec<crate::model::FactorId> {
    match ground.selection.cursor.zone() {
        Zone::Factor | Zone::Importance => ground.factors(),
        _ => {
            let row = ground.selection.cursor.body_row();
            let factor = row.and_then(|row| ground.axes.factor(ground.project, row));
            factor.into_iter().collect()
        }
    }
}

fn nudge_columns(ground: &Ground<'_>, later: bool) -> Option<Edit> {
    let project = ground.project;
    match ground.selection.cursor.zone() {
        Zone::Stage => reorder::nudge_stage(project, ground.stage()?, later),
        Zone::Touchpoint => reorder::nudge_touchpoints(project, &ground.touchpoints(), later),
        Zone::Body => {
            let column = ground.selection.cursor.body_column()?;
            let touchpoint = ground.axes.touchpoint(project, column)?;
            reorder::nudge_touchpoints(project, &[touchpoint], later)
        }
        Zone::Importance | Zone::Factor => None,
    }
}

/// On which side of the selected item a new one comes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// Before it.
    Before,
    /// Behind it; where nothing is selected, at the end.
    After,
}

/// A new factor at the cursor, its name open for typing. It is in the document once its name is.
pub fn add_factor(
    view: &mut MatrixView,
    ctx: &Context<'_>,
    axes: &Axes,
    side: Side,
    intents: &mut Intents,
) {
    let row = view.selection.cursor.body_row();
    let here = row.and_then(|row| axes.factor(ctx.project, row));
    let before = match side {
        Side::Before => here,
        Side::After => here.and_then(|id| {
            let at = ctx.project.factor_position(id)?;
            Some(ctx.project.factors.get(at + 1)?.id)
        }),
    };
    begin_adding(view, ctx, Adding::Factor { before }, intents);
}

/// A new touchpoint at the cursor, its name open for typing; with a stage where there is none yet.
pub fn add_touchpoint(
    view: &mut MatrixView,
    ctx: &Context<'_>,
    axes: &Axes,
    side: Side,
    intents: &mut Intents,
) {
    let column = view.selection.cursor.body_column();
    let here = column.and_then(|column| axes.touchpoint(ctx.project, column));
    let of_cursor = column.and_then(|column| axes.stage(ctx.project, column));
    let stage = of_cursor.or_else(|| ctx.project.stages.last().map(|stage| stage.id));
    let Some(stage) = stage else {
        begin_adding(view, ctx, Adding::StageAndTouchpoint, intents);
        return;
    };
    let before = match side {
        Side::Before => here,
        Side::After => here.and_then(|id| next_of_stage(ctx.project, id, stage)),
    };
    let channel = here
        .and_then(|id| ctx.project.touchpoint(id))
        .map_or(Channel::default(), |touchpoint| touchpoint.channel);
    let adding = Adding::Touchpoint {
        stage,
        channel,
        before,
    };
    begin_adding(view, ctx, adding, intents);
}

/// A new stage at the cursor, its name open for typing.
pub fn add_stage(
    view: &mut MatrixView,
    ctx: &Context<'_>,
    axes: &Axes,
    side: Side,
    intents: &mut Intents,
) {
    let column = view.selection.cursor.body_column();
    let here = column.and_then(|column| axes.stage(ctx.project, column));
    let before = match side {
        Side::Before => here,
        Side::After => here.and_then(|id| {
            let at = ctx.project.stage_position(id)?;
            Some(ctx.project.stages.get(at + 1)?.id)
        }),
    };
    begin_adding(view, ctx, Adding::Stage { before }, intents);
}

fn next_of_stage(project: &Project, id: TouchpointId, stage: StageId) -> Option<TouchpointId> {
    project
        .touchpoints
        .iter()
        .filter(|touchpoint| touchpoint.stage == stage)
        .skip_while(|touchpoint| touchpoint.id != id)
        .nth(1)
        .map(|touchpoint| touchpoint.id)
}

fn begin_adding(view: &mut MatrixView, ctx: &Context<'_>, adding: Adding, intents: &mut Intents) {
    // A new item would not be seen under a filter, and its place would not be its place under a sort.
    view.show_all();
    let target = adding.target(ctx.project);
    let name = ctx.text(adding.name_key());
    intents.push(Intent::BeginGesture);
    intents.push(Intent::UpdateGesture(adding.edit(ctx, name)));
    view.awaited = Some((target, adding, ctx.derived.key()));
}
