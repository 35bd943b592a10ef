//! What a screen reader finds in the painted page. Nothing is done while none listens.

use egui::accesskit::{Action, Role};
use egui::{Id, Rect, Sense, Ui};

use super::known::Known;
use super::paint::Sheet;
use super::screen::lane_key;
use super::select;
use crate::i18n::{Message, visible};
use crate::ui::tracks::TracksView;

/// Gives the heads, lanes and entries that can be seen names; what a reader presses is selected in the next frame.
pub fn show(sheet: &Sheet<'_>, ui: &Ui, board: Id) {
    let listens = ui
        .ctx()
        .accesskit_node_builder(board, |node| {
            node.set_role(Role::Grid);
            node.set_label(sheet.ctx.text("page-board"));
        })
        .is_some();
    if !listens {
        return;
    }
    let reader = Reader { ui, board };
    for (at, head) in sheet.known.heads.iter().enumerate() {
        let rect = sheet.board.head(at, sheet.scroll);
        let rect = rect.intersect(sheet.board.room);
        if rect.is_positive() {
            reader.node(("head", at), Role::ColumnHeader, &head.name, rect);
        }
    }
    for band in &sheet.board.bands {
        let rect = sheet.name_rect(band);
        if rect.is_positive() {
            let name = sheet.ctx.text(lane_key(band.lane));
            reader.node(("lane", band.lane), Role::RowHeader, &name, rect);
        }
    }
    let body = sheet.board.body();
    for laid in &sheet.board.laid {
        let rect = laid.rect.translate(sheet.origin()).intersect(body);
        let Some(block) = sheet
            .known
            .blocks
            .get(laid.block)
            .filter(|_| rect.is_positive())
        else {
            continue;
        };
        let id = reader.node(("block", laid.block), Role::GridCell, &block.name, rect);
        if sheet.current == Some(laid.block) {
            let egui = ui.ctx();
            egui.accesskit_node_builder(id, |node| node.set_selected(true));
            egui.accesskit_node_builder(board, |node| {
                node.set_active_descendant(id.accesskit_id());
            });
        }
    }
    for point in sheet.points() {
        let rect = Rect::from_center_size(point.at, egui::Vec2::splat(16.0));
        if body.intersects(rect) {
            let name = Message::new("page-emotion-name")
                .with("number", point.number.to_string())
                .with("emotion", point.text.as_str());
            let name = sheet.ctx.say(&name);
            reader.node(("emotion", point.number), Role::Label, &name, rect);
        }
    }
}

struct Reader<'a> {
    ui: &'a Ui,
    board: Id,
}

impl Reader<'_> {
    fn node(
        &self,
        salt: impl std::hash::Hash + std::fmt::Debug,
        role: Role,
        label: &str,
        rect: Rect,
    ) -> Id {
        let id = self.board.with(salt);
        self.ui.interact(rect, id, Sense::hover());
        self.ui.ctx().accesskit_node_builder(id, |node| {
            node.set_role(role);
            // A label's words are its value.
            if role == Role::Label {
                node.set_value(visible(label));
            } else {
                node.set_label(visible(label));
            }
            node.set_bounds(egui::accesskit::Rect {
                x0: rect.min.x.into(),
                y0: rect.min.y.into(),
                x1: rect.max.x.into(),
                y1: rect.max.y.into(),
            });
            if matches!(role, Role::GridCell | Role::ColumnHeader) {
                node.add_action(Action::Click);
            }
        });
        id
    }
}

/// What a reader pressed since the last frame.
pub fn pressed(view: &mut TracksView, ui: &Ui, board: Id) {
    let any = ui.input(|input| {
        let mut events = input.events.iter();
        events.any(|event| matches!(event, egui::Event::AccessKitActionRequest(_)))
    });
    if !any {
        return;
    }
    let asked = |id: Id| ui.input(|input| input.has_accesskit_action_request(id, Action::Click));
    let known: &Known = &view.page.known;
    let block = (0..known.blocks.len()).find(|at| asked(board.with(("block", *at))));
    let head = (0..known.heads.len()).find(|at| asked(board.with(("head", *at))));
    let stage = head.and_then(|at| known.heads.get(at)?.stage);
    if let Some(at) = block {
        select::select(view, at);
    }
    if head.is_some() {
        open_stage(view, stage);
    }
}

/// Shows a stage alone, or all of them again where one was.
pub fn open_stage(view: &mut TracksView, stage: Option<crate::model::StageId>) {
    view.stage = match view.stage {
        Some(_) => None,
        None => stage,
    };
    view.page.spot = None;
    view.page.reveal = true;
}
