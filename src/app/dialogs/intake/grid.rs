//! The preview as something to be pointed at: clicks, the wheel, the bars, menus of roles; and its names for a reader.

use egui::{
    Id, Key, Modifiers, Popup, PopupKind, Rect, Response, Role as Kind, Sense, Ui, Vec2,
    WidgetInfo, accesskit, vec2,
};

use super::super::Seen;
use super::keys;
use super::paint::{Sheet, letters};
use super::roles::{LineRole, Lines, of_cell, of_column, of_row};
use super::view::{Geometry, ROW, Spot, View, most, whole};
use super::work::{Page, shown};
use crate::files::sheet::{Column, Layout, Refusal, Row};
use crate::files::table::Place;
use crate::i18n::{Message, visible};
use crate::ui::widgets::{ScrollBars, take_focus};

/// The grid's name among what can have the focus.
pub(super) fn id(ui: &Ui) -> Id {
    ui.scope_id().with("preview")
}

/// Shows the preview in a place; true where a role was changed.
pub(super) fn show(
    ui: &mut Ui,
    seen: &Seen<'_>,
    rect: Rect,
    (page, view, refusals): (&mut Page, &mut View, &[Refusal]),
) -> bool {
    let grid = id(ui);
    let response = ui.interact(rect, grid, Sense::click());
    if std::mem::take(&mut view.focus) || response.clicked() {
        take_focus(ui, grid);
    }
    let mut changed = false;
    if let Some((lines, role)) = keys::handle(ui, grid, page, view) {
        changed = page.make(&lines, role);
    }
    scroll(ui, &response, page, view);
    let geometry = view.place(rect, page);
    pointer(&response, view, &geometry);
    let painter = ui.painter_at(rect);
    let sheet = Sheet {
        seen,
        page,
        refusals,
        geometry: &geometry,
        painter: &painter,
    };
    sheet.paint(view);
    let focused = response.has_focus();
    read(ui, &sheet, view, grid);
    tooltip(response, &sheet);
    bars(ui, seen, page, view, &geometry);
    if focused {
        let ring = egui::Stroke::new(2.0, seen.tokens.accent);
        let painter = ui.painter_at(rect);
        painter.rect_stroke(rect, 0.0, ring, egui::StrokeKind::Inside);
    }
    if let Some((lines, role)) = menu(ui, seen, grid, (page, view), &geometry) {
        changed |= page.make(&lines, role);
    }
    changed
}

fn scroll(ui: &Ui, response: &Response, page: &Page, view: &mut View) {
    if !response.contains_pointer() {
        return;
    }
    let turned = ui.input_mut(|input| std::mem::take(&mut input.smooth_scroll_delta));
    if turned != Vec2::ZERO {
        let offset = |column: usize| page.offsets.get(column).copied().unwrap_or_default();
        let width = offset(view.first.1 + 1) - offset(view.first.1);
        view.turn(turned, width.max(ROW));
    }
}

/// A click goes to a cell or opens the menu of a line; with Shift a range grows.
fn pointer(response: &Response, view: &mut View, geometry: &Geometry) {
    let clicked = response.clicked() || response.secondary_clicked();
    let Some(at) = response.interact_pointer_pos().filter(|_| clicked) else {
        return;
    };
    let on = response.ctx.input(|input| input.modifiers.shift);
    let cursor = view.cursor;
    match geometry.at(at.x, at.y) {
        Some(Spot::Cell(place)) => view.go(place, on),
        Some(Spot::Row(row)) => {
            view.go(Place { row, ..cursor }, on);
            view.menu = (!on).then(|| (view.rows(), true));
        }
        Some(Spot::Column(column)) => {
            view.go(Place { column, ..cursor }, on);
            view.menu = (!on).then(|| (view.columns(), true));
        }
        None => {}
    }
}

fn tooltip(response: Response, sheet: &Sheet<'_>) {
    let Some(at) = response.hover_pos() else {
        return;
    };
    let told = match sheet.geometry.at(at.x, at.y) {
        Some(Spot::Cell(place)) => sheet.told(place),
        Some(Spot::Row(row)) => Some(head(sheet.seen, &Lines::row(row), &sheet.page.layout)),
        Some(Spot::Column(column)) => {
            Some(head(sheet.seen, &Lines::column(column), &sheet.page.layout))
        }
        None => None,
    };
    if let Some(told) = told {
        response.on_hover_text_at_pointer(told);
    }
}

/// What a line is, in words.
pub(super) fn head(seen: &Seen<'_>, lines: &Lines, layout: &Layout) -> String {
    let role = lines.now(layout).role().word;
    let message = match lines {
        Lines::Rows(rows) => Message::new("intake-row").with("row", (rows.start() + 1).to_string()),
        Lines::Columns(columns) => {
            Message::new("intake-column").with("column", letters(*columns.start()))
        }
    };
    seen.words.say(&message.with("role", Message::new(role)))
}

fn bars(ui: &Ui, seen: &Seen<'_>, page: &Page, view: &mut View, geometry: &Geometry) {
    let offset = |column: usize| page.offsets.get(column).copied().unwrap_or_default();
    let last = most(page, geometry.body.width());
    let rows = page.rows().saturating_sub(view.page);
    let names = ["intake-scroll-across", "intake-scroll-down"].map(|key| seen.text(key));
    let [across, down] = &names;
    let bars = ScrollBars {
        tracks: geometry.bars(),
        names: [across, down],
        scroll: vec2(offset(view.first.1), view.first.0 as f32 * ROW),
        most: vec2(offset(last), rows as f32 * ROW),
        page: geometry.body.size(),
    };
    if let Some(to) = bars.show(ui, seen.tokens) {
        view.first.0 = whole((to.y / ROW).round()).min(rows);
        let across = page.offsets.partition_point(|at| *at <= to.x + 1.0);
        view.first.1 = across.saturating_sub(1).min(last);
    }
}

/// What the open menu of roles says.
fn menu(
    ui: &Ui,
    seen: &Seen<'_>,
    grid: Id,
    (page, view): (&Page, &mut View),
    geometry: &Geometry,
) -> Option<(Lines, LineRole)> {
    let (lines, fresh) = view.menu.clone()?;
    // Escape closes the menu, and not the dialog with it.
    let mut open = !ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Escape));
    let mut chosen = None;
    let now = lines.now(&page.layout);
    let anchor = geometry.heads(&lines);
    Popup::new(grid.with("roles"), ui.ctx().clone(), anchor, ui.layer_id())
        .kind(PopupKind::Menu)
        .open_bool(&mut open)
        .show(|ui| {
            for choice in lines.choices(&page.layout) {
                let role = choice.role();
                let word = seen.text(role.word);
                let on = now == choice;
                let keys = match lines {
                    Lines::Rows(_) => role.sign.to_owned(),
                    Lines::Columns(_) => seen
                        .words
                        .say(&Message::new("intake-shift").with("key", role.sign)),
                };
                let button = egui::Button::selectable(on, word.as_str()).shortcut_text(keys);
                let response = ui.add(button).accessible_name(word);
                if on && fresh {
                    response.request_focus();
                }
                if response.clicked() {
                    chosen = Some((lines.clone(), choice));
                }
            }
        });
    view.menu = Some((lines, false)).filter(|_| open && chosen.is_none());
    if view.menu.is_none() {
        take_focus(ui, grid);
    }
    chosen
}

/// What a reader finds: the heads and cells in view. Nothing is done while none listens.
fn read(ui: &Ui, sheet: &Sheet<'_>, view: &View, grid: Id) {
    let listens = ui.ctx().accesskit_node_builder(grid, |node| {
        node.set_role(accesskit::Role::Grid);
        node.set_label(sheet.seen.text("intake-preview"));
    });
    if listens.is_none() {
        return;
    }
    let geometry = sheet.geometry;
    let node = |salt: (usize, usize, usize), kind: Kind, text: &str, rect: Rect| {
        let id = grid.with(salt);
        let response = ui.interact(rect.intersect(geometry.rect), id, Sense::hover());
        response.widget_info(|| WidgetInfo::labeled(kind, true, visible(text)));
        id
    };
    for row in geometry.rows.clone() {
        let text = head(sheet.seen, &Lines::row(row), &sheet.page.layout);
        node((0, row, 0), Kind::RowHeader, &text, geometry.row_head(row));
    }
    for column in geometry.columns.clone() {
        let text = head(sheet.seen, &Lines::column(column), &sheet.page.layout);
        let rect = geometry.column_head(column);
        node((1, column, 0), Kind::ColumnHeader, &text, rect);
    }
    for row in geometry.rows.clone() {
        for column in geometry.columns.clone() {
            let place = Place { row, column };
            let cursor = view.cursor == place;
            if !cursor && sheet.page.grid.cell(row, column).is_none() {
                continue;
            }
            let text = cell(sheet, place);
            let id = node(
                (2, row, column),
                Kind::Cell,
                &text,
                geometry.cell(row, column),
            );
            if cursor {
                ui.ctx().accesskit_node_builder(grid, |node| {
                    node.set_active_descendant(id.accesskit_id());
                });
            }
        }
    }
}

/// A cell in words: where it is, what stands there, as what it is taken, or why not.
fn cell(sheet: &Sheet<'_>, place: Place) -> String {
    let seen = sheet.seen;
    let cell = sheet.page.grid.cell(place.row, place.column);
    let value = cell.map(|cell| shown(&cell.value, seen.words.language()));
    let lines = of_cell(&sheet.page.layout, place.row, place.column);
    let what = match (sheet.refusal(place), lines) {
        (Some(refusal), _) => refusal.why.clone(),
        (None, (row @ (Row::Totals | Row::Ignored), _)) => Message::new(of_row(row).word),
        (None, (_, column @ (Column::Totals | Column::Ignored))) => {
            Message::new(of_column(column).word)
        }
        (None, (Row::Factor, Column::Touchpoint)) => Message::new("intake-cell-level"),
        (None, _) => {
            let role = sheet.role(place.row, place.column);
            Message::new(role.map_or("intake-role-ignored", |role| role.word))
        }
    };
    let message = Message::new("intake-cell")
        .with("cell", place.to_string())
        .with("value", value.unwrap_or_default())
        .with("what", what);
    seen.words.say(&message)
}
