//! What a screen reader finds in the painted board. Nothing is done while none listens.

use egui::accesskit::{Action, Role};
use egui::{Id, Rect, Sense, Ui};

use super::known::word;
use super::sheet::Sheet;
use super::view::{MapView, touchpoint_at};
use crate::i18n::{Message, visible};
use crate::methods::matrix::Kind;
use crate::methods::segments::class_shown;
use crate::model::{Subject, Touchpoint};
use crate::ui::Context;
use crate::ui::marks::rank_text;

/// Gives the heads, cards and factors that can be seen names; what a reader presses is selected in the next frame.
pub fn show(ui: &Ui, sheet: &Sheet<'_>, board: Id) {
    let listens = ui
        .ctx()
        .accesskit_node_builder(board, |node| {
            node.set_role(Role::Grid);
            node.set_label(sheet.ctx.text("map-board"));
        })
        .is_some();
    if !listens {
        return;
    }
    let layout = sheet.layout;
    for stage in layout.visible_stages() {
        let ctx = sheet.ctx;
        let (Some(group), Some(item)) = (
            ctx.derived.journey.groups.get(stage),
            ctx.project.stages.get(stage),
        ) else {
            continue;
        };
        let head = layout.head(stage).intersect(layout.heads);
        let subject = Subject::Stage(item.id);
        let node = Node {
            ui,
            sheet,
            board,
            subject,
            rect: head,
        };
        node.show(Role::ColumnHeader, &stage_name(sheet, stage, &item.name));
        factors(ui, sheet, board, stage);
        for place in layout.visible_places(group.end - group.start) {
            let Some((position, id)) = touchpoint_at(ctx, stage, place) else {
                continue;
            };
            let Some(touchpoint) = ctx.project.touchpoints.get(position) else {
                continue;
            };
            let rect = layout.card(stage, place).intersect(layout.cards);
            let name = card_name(sheet, position, touchpoint, &item.name);
            let subject = Subject::Touchpoint(id);
            let node = Node {
                ui,
                sheet,
                board,
                subject,
                rect,
            };
            node.show(Role::GridCell, &name);
        }
    }
}

/// What a reader pressed since the last frame.
pub fn pressed(ui: &Ui, ctx: &Context<'_>, view: &mut MapView, board: Id) {
    let stages = ctx.project.stages.iter().map(|s| Subject::Stage(s.id));
    let cards = ctx.project.touchpoints.iter();
    let cards = cards.map(|touchpoint| Subject::Touchpoint(touchpoint.id));
    let any = ui.input(|input| {
        let mut events = input.events.iter();
        events.any(|event| matches!(event, egui::Event::AccessKitActionRequest(_)))
    });
    if any {
        let found = stages.chain(cards).find(|subject| {
            let id = board.with(subject_salt(*subject));
            ui.input(|input| input.has_accesskit_action_request(id, Action::Click))
        });
        if let Some(subject) = found {
            view.select(subject);
        }
    }
}

const fn subject_salt(subject: Subject) -> (u8, u32) {
    match subject {
        Subject::Stage(id) => (0, id.0),
        Subject::Touchpoint(id) | Subject::Cell(_, id) => (1, id.0),
        Subject::Factor(id) => (2, id.0),
    }
}

struct Node<'a> {
    ui: &'a Ui,
    sheet: &'a Sheet<'a>,
    board: Id,
    subject: Subject,
    rect: Rect,
}

impl Node<'_> {
    fn show(&self, role: Role, label: &str) {
        let id = self.board.with(subject_salt(self.subject));
        self.ui.interact(self.rect, id, Sense::hover());
        let selected = self.sheet.selected == Some(self.subject);
        let egui = self.ui.ctx();
        egui.accesskit_node_builder(id, |node| {
            node.set_role(role);
            node.set_label(label);
            node.set_bounds(bounds(self.rect));
            node.add_action(Action::Click);
            if selected {
                node.set_selected(true);
            }
        });
        if selected {
            egui.accesskit_node_builder(self.board, |node| {
                node.set_active_descendant(id.accesskit_id());
            });
        }
    }
}

fn bounds(rect: Rect) -> egui::accesskit::Rect {
    egui::accesskit::Rect {
        x0: rect.min.x.into(),
        y0: rect.min.y.into(),
        x1: rect.max.x.into(),
        y1: rect.max.y.into(),
    }
}

/// The factors below a stage as one sentence.
fn factors(ui: &Ui, sheet: &Sheet<'_>, board: Id, stage: usize) {
    let Some(card) = sheet.known.stages.get(stage) else {
        return;
    };
    let shown = card.factors.iter().take(sheet.layout.factors);
    let list: Vec<String> = shown
        .map(|factor| format!("{} {}", factor.name, factor.share))
        .collect();
    if list.is_empty() {
        return;
    }
    let id = board.with(("factors", stage));
    let rect = sheet.layout.factors_of(stage);
    ui.interact(rect, id, Sense::hover());
    ui.ctx().accesskit_node_builder(id, |node| {
        node.set_role(Role::Label);
        node.set_value(visible(&list.join(", ")));
        node.set_bounds(bounds(rect));
    });
}

fn stage_name(sheet: &Sheet<'_>, stage: usize, name: &str) -> String {
    let ctx = sheet.ctx;
    let count = sheet.known.stages.get(stage).map_or(0, |s| s.touchpoints);
    let message = match sheet
        .known
        .stages
        .get(stage)
        .and_then(|s| Some((s, s.class?)))
    {
        Some((stage, class)) => Message::new("map-reader-stage")
            .with("class", Message::new(class.key(Kind::Stages)))
            .with("score", stage.score.as_str()),
        None => Message::new("map-reader-stage-plain"),
    };
    ctx.say(&message.with("name", name).with("count", count))
}

fn card_name(sheet: &Sheet<'_>, position: usize, touchpoint: &Touchpoint, stage: &str) -> String {
    let ctx = sheet.ctx;
    let named = |key| {
        Message::new(key)
            .with("name", touchpoint.name.as_str())
            .with("stage", stage)
    };
    let item = ctx.derived.figures.touchpoints.get(position);
    let card = sheet.known.cards.get(position);
    let found = item.and_then(|item| Some((class_shown(item)?, item.rank?)));
    let mut message = match found {
        Some((class, rank)) => named("map-reader-card")
            .with("class", Message::new(word(class)))
            .with("rank", rank_text(rank))
            .with("score", card.map_or("", |card| card.score.as_str())),
        None if touchpoint.excluded => named("map-reader-card-excluded"),
        None => named("map-reader-card-not-rated"),
    };
    let differs = card.map_or(0, |card| card.differs);
    if differs > 0 {
        message = Message::new("map-reader-differs")
            .with("card", message)
            .with("count", differs);
    }
    if card.is_some_and(|card| card.incomplete) {
        message = Message::new("map-reader-incomplete").with("card", message);
    }
    if touchpoint.must_have {
        message = Message::new("map-reader-must-have").with("card", message);
    }
    ctx.say(&message)
}
