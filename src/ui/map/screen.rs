//! A frame of the screen: the head, the painted board, and what pointer and keys ask for.

use egui::{CornerRadius, Id, Rect, Sense, Stroke, StrokeKind, Ui, UiBuilder, Vec2};

use super::layout::{Layout, WHOLE, Wish};
use super::sheet::Sheet;
use super::view::{Drag, MapView, place_of};
use super::{act, cards, empty, head, keys, menu, pointer, reader, scroll, stages, strip, tooltip};
use crate::model::Subject;
use crate::ui::action::MapAction;
use crate::ui::{Context, Intents};

impl MapView {
    /// Shows the screen and carries its actions out.
    pub fn show(
        &mut self,
        ui: &mut Ui,
        ctx: Context<'_>,
        actions: &[MapAction],
        intents: &mut Intents,
    ) {
        let ctx = &ctx;
        if self.presenting != ctx.presenting {
            // Another room: all of the journey first.
            self.presenting = ctx.presenting;
            self.pitch = None;
            self.reveal = true;
        }
        if self.known.update(ctx) && self.follow {
            self.follow = false;
            self.reveal = true;
        }
        for action in actions {
            act::act(self, ctx, *action, intents);
        }
        if ctx.project.touchpoints.is_empty() {
            empty::show(ui, ctx, intents);
            return;
        }
        ui.spacing_mut().item_spacing.y = 0.0;
        head::show(ui, ctx, self, intents);
        let room = ui.available_rect_before_wrap();
        self.show_board(ui, ctx, room, intents);
        ui.advance_cursor_after_rect(room);
    }

    fn show_board(&mut self, ui: &mut Ui, ctx: &Context<'_>, room: Rect, intents: &mut Intents) {
        let layout = self.lay_out(ctx, room);
        let builder = UiBuilder::new()
            .id_salt("map")
            .max_rect(room)
            .accessibility_role(egui::accesskit::Role::Group)
            .accessibility_label(ctx.text("map-title"));
        let mut child = ui.new_child(builder);
        child.set_clip_rect(room.intersect(ui.clip_rect()));
        let board = child.scope_id().with("board");
        let response = child.interact(room, board, Sense::click_and_drag());
        reader::pressed(&child, ctx, self, board);
        pointer::handle(&child, ctx, self, &layout, &response, intents);
        if keys::listens(&child, board) {
            keys::handle(&child, ctx, self, board, intents);
        }
        keys::hold_focus(&child, self, board);
        // What keys and pointer did to scroll and zoom is seen in this frame.
        let layout = self.lay_out(ctx, room);
        self.paint(&child, ctx, &layout, board);
        scroll::bars(&child, ctx, self, &layout);
        tooltip::show(ctx, self, &layout, &response);
        menu::show(&response, ctx, self, intents);
        self.layout = Some(layout);
    }

    fn lay_out(&mut self, ctx: &Context<'_>, room: Rect) -> Layout {
        let known = &self.known;
        let mut whole = WHOLE;
        if known.segments.is_empty() {
            whole -= strip::HEIGHT;
        }
        if !known.rated {
            whole -= 15.0;
        }
        let wish = Wish {
            pitch: self.pitch,
            stages: ctx.project.stages.len(),
            most: known.most,
            factors: known.factors,
            whole,
            longest: known.longest,
            rated: known.rated,
        };
        let mut layout = Layout::of(room, &wish, self.scroll);
        if self.reveal {
            self.reveal = false;
            if let Some(scroll) = self.revealing(ctx, &layout) {
                layout = Layout::of(room, &wish, scroll);
            }
        }
        self.scroll = layout.scroll;
        layout
    }

    fn revealing(&self, ctx: &Context<'_>, layout: &Layout) -> Option<Vec2> {
        match self.subject(ctx.project)? {
            Subject::Touchpoint(id) => {
                let (stage, place) = place_of(ctx, id)?;
                Some(layout.revealing(stage, Some(place)))
            }
            Subject::Stage(id) => {
                let stage = ctx.project.stage_position(id)?;
                Some(layout.revealing(stage, None))
            }
            Subject::Cell(..) | Subject::Factor(_) => None,
        }
    }

    fn paint(&mut self, ui: &Ui, ctx: &Context<'_>, layout: &Layout, board: Id) {
        let painter = ui.painter();
        let mut texts = std::mem::take(&mut self.texts);
        texts.begin(painter);
        let selected = self.subject(ctx.project);
        let focused = ui.memory(|memory| memory.has_focus(board));
        let sheet = Sheet {
            ctx,
            layout,
            known: &self.known,
            selected,
            focused,
            dragged: match self.drag {
                Drag::Card(id, _) => Some(id),
                Drag::None | Drag::Board => None,
            },
        };
        let clip = layout.cards.intersect(painter.clip_rect());
        cards::paint(&sheet, &painter.with_clip_rect(clip), &mut texts);
        stages::heads(&sheet, painter, &mut texts);
        stages::factors(&sheet, painter, &mut texts);
        pointer::show_drag(ui, &sheet, &mut texts, self.drag);
        reader::show(ui, &sheet, board);
        if focused && selected.is_none() {
            let stroke = Stroke::new(2.0, ctx.tokens.accent);
            let rounding = CornerRadius::same(ctx.tokens.rounding);
            painter.rect_stroke(layout.room, rounding, stroke, StrokeKind::Inside);
        }
        self.texts = texts;
    }
}
