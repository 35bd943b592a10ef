//! What the Matrix screen remembers between frames: cursor, scroll, filter, open editor.

use std::sync::Arc;

use egui::Vec2;

use super::axes::{Axes, Filter, Sort};
use super::cache::Cache;
use super::cells;
use super::changes::{Ground, Items};
use super::differences::Differences;
use super::disputed::Disputed;
use super::editor::Editor;
use super::leave;
use super::pointer::Drag;
use super::selection::{Direction, NAME, NAMES, STAGES, Selection, Spot, Zone};
use super::sheet::CellStyle;
use super::target::{Adding, Target};
use super::texts::Texts;
use crate::methods::matrix::Scope;
use crate::model::{Project, Subject};
use crate::ui::action::Selected;
use crate::ui::dialogs::{ClassRuleDialog, ScaleDialog};
use crate::ui::{Context, Drafts, Intents};

/// The state of the Matrix screen.
pub struct MatrixView {
    /// The cursor and what is selected.
    pub selection: Selection,
    /// What is shown.
    pub filter: Filter,
    /// How it is arranged.
    pub sort: Sort,
    /// Numbers or symbols.
    pub style: CellStyle,
    /// Where the cursor goes after an entry: down or right.
    pub direction: Direction,
    /// How large cells are; 1 is 30 points.
    pub zoom: f32,
    pub(super) fit: bool,
    pub(super) scroll: Vec2,
    pub(super) editor: Option<Editor>,
    pub(super) awaited: Option<Awaited>,
    pub(super) drag: Drag,
    pub(super) menu: Option<Spot>,
    pub(super) reveal: bool,
    pub(super) page: usize,
    pub(super) find: bool,
    pub(super) cache: Cache,
    pub(super) texts: Texts,
    pub(super) dialog: Option<Dialog>,
    pub(super) differences: Differences,
    pub(super) disputed: Disputed,
}

/// A new item that the next frame will have, and the revision that did not have it.
type Awaited = (Target, Adding, Option<(u64, Scope)>);

/// A dialog that is open over the screen.
pub enum Dialog {
    /// Which scale.
    Scale(ScaleDialog),
    /// Which class rule.
    ClassRule(ClassRuleDialog),
}

impl Default for MatrixView {
    fn default() -> Self {
        Self {
            selection: Selection::default(),
            filter: Filter::default(),
            sort: Sort::default(),
            style: CellStyle::default(),
            direction: Direction::Down,
            zoom: 1.0,
            fit: false,
            scroll: Vec2::ZERO,
            editor: None,
            awaited: None,
            drag: Drag::None,
            menu: None,
            reveal: false,
            page: 10,
            find: false,
            cache: Cache::default(),
            texts: Texts::default(),
            dialog: None,
            differences: Differences::default(),
            disputed: Disputed::default(),
        }
    }
}

impl MatrixView {
    /// The rows and columns on screen.
    pub fn axes(&self) -> Arc<Axes> {
        self.cache.axes.clone()
    }

    /// Forgets everything that belongs to the document, because another one is on screen.
    pub fn forget(&mut self) {
        *self = Self {
            style: self.style,
            direction: self.direction,
            zoom: self.zoom,
            fit: self.fit,
            ..Self::default()
        };
    }

    /// What is selected, so that the window knows which actions can be done.
    pub fn selected(&self, ctx: Context<'_>) -> Selected {
        let axes = &self.cache.axes;
        let cursor = self.selection.cursor;
        let factor = cursor.body_row().is_some_and(|row| row < axes.rows.len());
        let column = cursor.body_column().and_then(|at| axes.columns.get(at));
        let zone = cursor.zone();
        Selected {
            cells: factor && (column.is_some() || zone == Zone::Importance),
            factor,
            touchpoint: zone != Zone::Stage
                && column.is_some_and(|column| column.touchpoint.is_some()),
            stage: column.is_some() && zone != Zone::Body,
            question: false,
            in_segment: cells::segment(ctx.project, ctx.scope).is_some(),
            differences: self.differences.shown().is_some(),
            ..Selected::default()
        }
    }

    /// What the cursor is on.
    pub fn subject(&self, project: &Project) -> Option<Subject> {
        let axes = &self.cache.axes;
        let cursor = self.selection.cursor;
        let factor = cursor.body_row().and_then(|row| axes.factor(project, row));
        let column = cursor.body_column();
        let touchpoint = column.and_then(|column| axes.touchpoint(project, column));
        match cursor.zone() {
            Zone::Body => match (factor, touchpoint) {
                (Some(factor), Some(touchpoint)) => Some(Subject::Cell(factor, touchpoint)),
                _ => column
                    .and_then(|column| axes.stage(project, column))
                    .map(Subject::Stage),
            },
            Zone::Importance | Zone::Factor => factor.map(Subject::Factor),
            Zone::Touchpoint if touchpoint.is_some() => touchpoint.map(Subject::Touchpoint),
            Zone::Touchpoint | Zone::Stage => column
                .and_then(|column| axes.stage(project, column))
                .map(Subject::Stage),
        }
    }

    /// Puts the cursor on an item and brings it into view; where the filter hides it, everything is shown.
    pub fn go_to(&mut self, ctx: Context<'_>, subject: Subject) {
        self.refresh(&ctx);
        let mut axes = self.axes();
        if spot_of(&axes, ctx.project, subject).is_none() {
            self.show_all();
            self.refresh(&ctx);
            axes = self.axes();
        }
        if let Some(spot) = spot_of(&axes, ctx.project, subject) {
            self.move_to(&axes, ctx.project, spot);
        }
    }

    /// Whether Escape has an editor, a drag or a range to end.
    pub fn wants_escape(&self) -> bool {
        self.editor.is_some() || self.drag != Drag::None || self.selection.is_range()
    }

    /// Makes edits of what is being typed, because the document is saved or left.
    pub fn keep_drafts(&mut self, ctx: &Context<'_>, intents: &mut Intents) {
        leave::keep(self, ctx, intents);
    }

    /// The same because another screen comes on show.
    pub fn leave(&mut self, ctx: &Context<'_>, intents: &mut Intents) {
        leave::leave_screen(self, ctx, intents);
    }

    /// What is being typed.
    pub fn drafts(&self, drafts: &mut Drafts<'_>) {
        if let Some(editor) = &self.editor {
            editor.drafts(drafts);
        }
        match &self.dialog {
            Some(Dialog::Scale(dialog)) => dialog.drafts(drafts),
            Some(Dialog::ClassRule(dialog)) => dialog.drafts(drafts),
            None => {}
        }
    }

    /// The title of the dialog that is open and was typed in.
    pub fn unanswered(&self) -> Option<&'static str> {
        match &self.dialog {
            Some(Dialog::Scale(dialog)) => dialog.is_touched().then_some("scale-title"),
            Some(Dialog::ClassRule(dialog)) => dialog.is_touched().then_some("rule-title"),
            None => None,
        }
    }

    /// Opens an editor, unless what was typed into another one was refused and waits there.
    pub(super) fn open_editor(&mut self, editor: Option<Editor>) {
        if !self.editor.as_ref().is_some_and(Editor::is_refused) {
            self.editor = editor;
        }
    }

    /// Opens the dialog in which the scale is chosen.
    pub fn open_scale(&mut self, project: &Project) {
        self.dialog = Some(Dialog::Scale(ScaleDialog::new(project)));
    }

    /// Opens the dialog in which the class rule is chosen.
    pub fn open_class_rule(&mut self, project: &Project) {
        self.dialog = Some(Dialog::ClassRule(ClassRuleDialog::new(project)));
    }

    pub(super) fn move_to(&mut self, axes: &Axes, project: &Project, spot: Spot) {
        self.selection.put(axes, project, spot);
        self.reveal = true;
    }

    pub(super) fn ground<'a>(&'a self, ctx: &Context<'a>, axes: &'a Axes) -> Ground<'a> {
        Ground {
            project: ctx.project,
            scope: ctx.scope,
            axes,
            selection: &self.selection,
        }
    }

    /// The items that an action is about: those of the selected heads, or those that a context menu names.
    pub(super) fn items(&self, ctx: &Context<'_>, axes: &Axes) -> Option<Items> {
        self.ground(ctx, axes).items()
    }

    /// Shows everything in the document's order again.
    pub(super) fn show_all(&mut self) {
        self.filter = Filter::default();
        self.sort = Sort::default();
    }

    pub(super) fn push(intents: &mut Intents, edit: Option<crate::edit::Edit>) {
        if let Some(edit) = edit {
            intents.edit(edit);
        }
    }
}

fn spot_of(axes: &Axes, project: &Project, subject: Subject) -> Option<Spot> {
    let column = |column: Option<usize>| column.map(|column| Spot::cell(0, column).column);
    match subject {
        Subject::Cell(factor, touchpoint) => Some(Spot::cell(
            axes.row_of(project, factor)?,
            axes.column_of(project, touchpoint)?,
        )),
        Subject::Factor(id) => Some(Spot {
            row: Spot::cell(axes.row_of(project, id)?, 0).row,
            column: NAME,
        }),
        Subject::Touchpoint(id) => Some(Spot {
            row: NAMES,
            column: column(axes.column_of(project, id))?,
        }),
        Subject::Stage(id) => Some(Spot {
            row: STAGES,
            column: column(axes.column_of_stage(project, id))?,
        }),
    }
}
