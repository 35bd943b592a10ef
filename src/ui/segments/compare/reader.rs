//! What a screen reader finds in the painted table. Nothing is done while none listens.

use egui::accesskit::{Action, Role};
use egui::{Id, Rect, Sense, Ui};

use super::column::Column;
use super::known::Line;
use super::layout::FROZEN;
use super::sheet::Sheet;
use super::view::CompareView;
use super::words;
use crate::i18n::visible;
use crate::model::TouchpointId;
use crate::ui::Context;

/// Gives the heads and cells that can be seen names; what a reader presses is done in the next frame.
pub fn show(ui: &Ui, sheet: &Sheet<'_>, table: Id) {
    let listens = ui
        .ctx()
        .accesskit_node_builder(table, |node| {
            node.set_role(Role::Grid);
            node.set_label(sheet.ctx.text("compare-table"));
        })
        .is_some();
    if !listens {
        return;
    }
    let reader = Reader { ui, sheet, table };
    let (layout, known) = (sheet.layout, sheet.known);
    let columns = || (0..FROZEN).chain(layout.visible_columns());
    for at in columns() {
        let (Some(head), Some(column)) = (known.heads.get(at), known.columns.get(at)) else {
            continue;
        };
        let rect = layout.head(at).intersect(layout.clip(at));
        let selected = sheet.order == *column;
        reader.node(
            head_id(table, *column),
            Role::ColumnHeader,
            (&head.spoken, rect),
            selected,
        );
    }
    for line in layout.visible_lines() {
        match known.lines.get(line) {
            Some(Line::Stage(stage)) => {
                let name = sheet.ctx.project.stages.get(*stage);
                let name = name.map_or("", |stage| stage.name.as_str());
                let rect = layout.cell(line, 0).intersect(layout.body);
                let id = table.with(("stage", *stage));
                reader.node(id, Role::RowHeader, (name, rect), false);
            }
            Some(Line::Touchpoint(position)) => {
                if let Some(touchpoint) = sheet.ctx.project.touchpoints.get(*position) {
                    for at in columns() {
                        reader.cell(touchpoint.id, (line, at));
                    }
                }
            }
            None => {}
        }
    }
}

struct Reader<'a> {
    ui: &'a Ui,
    sheet: &'a Sheet<'a>,
    table: Id,
}

impl Reader<'_> {
    fn cell(&self, id: TouchpointId, (line, at): (usize, usize)) {
        let (sheet, layout) = (self.sheet, self.sheet.layout);
        let Some(column) = sheet.known.columns.get(at).copied() else {
            return;
        };
        let rect = layout
            .cell(line, at)
            .intersect(layout.clip(at))
            .intersect(layout.body);
        let selected = sheet.row == Some(id) && sheet.column == column;
        let (role, name) = if column == Column::Touchpoint {
            let touchpoint = sheet.ctx.project.touchpoint(id);
            (
                Role::RowHeader,
                touchpoint.map_or_else(String::new, |t| t.name.clone()),
            )
        } else {
            (
                Role::GridCell,
                words::standing(sheet.ctx, sheet.known, (id, column)),
            )
        };
        let node = cell_id(self.table, (id, column));
        self.node(node, role, (&name, rect), selected);
        if selected {
            self.ui.ctx().accesskit_node_builder(self.table, |table| {
                table.set_active_descendant(node.accesskit_id());
            });
        }
    }

    fn node(&self, id: Id, role: Role, (name, rect): (&str, Rect), selected: bool) {
        self.ui.interact(rect, id, Sense::hover());
        self.ui.ctx().accesskit_node_builder(id, |node| {
            node.set_role(role);
            node.set_label(visible(name));
            node.set_bounds(egui::accesskit::Rect {
                x0: rect.min.x.into(),
                y0: rect.min.y.into(),
                x1: rect.max.x.into(),
                y1: rect.max.y.into(),
            });
            node.add_action(Action::Click);
            if selected {
                node.set_selected(true);
            }
        });
    }
}

fn head_id(table: Id, column: Column) -> Id {
    table.with(("head", column))
}

fn cell_id(table: Id, (id, column): (TouchpointId, Column)) -> Id {
    table.with((id, column))
}

/// Does what a reader pressed since the last frame.
pub fn pressed(ui: &Ui, ctx: &Context<'_>, view: &mut CompareView, table: Id) {
    let any = ui.input(|input| {
        let mut events = input.events.iter();
        events.any(|event| matches!(event, egui::Event::AccessKitActionRequest(_)))
    });
    if !any {
        return;
    }
    let clicked = |id| ui.input(|input| input.has_accesskit_action_request(id, Action::Click));
    let mut columns = view.known.columns.iter().copied();
    if let Some(column) = columns.find(|column| clicked(head_id(table, *column))) {
        view.order_by(column);
    }
    let cells = ctx.project.touchpoints.iter().flat_map(|touchpoint| {
        let columns = view.known.columns.iter();
        columns.map(move |column| (touchpoint.id, *column))
    });
    let found = { cells }.find(|cell| clicked(cell_id(table, *cell)));
    if let Some((id, column)) = found {
        view.select(id, column);
    }
}
