//! What the project has already, stage by stage, and a way to take it out again.

use egui::text::{LayoutJob, TextWrapping};
use egui::{Align2, FontFamily, FontId, Rect, Role, ScrollArea, Sense, Ui, WidgetInfo, pos2, vec2};

use crate::edit::{Edit, StageEdit, TouchpointEdit, TouchpointsFate};
use crate::i18n::{Message, visible};
use crate::methods::matrix::Scope;
use crate::model::{StageId, TouchpointId};
use crate::ui::{Context, Intents, SEMIBOLD, widgets};

/// How high a line is.
const LINE: f32 = 26.0;

/// The list's lines, worked out once for a revision.
#[derive(Default)]
pub(super) struct Have {
    of: Option<(u64, Scope)>,
    lines: Vec<Line>,
    /// How many lines there were when the list was last brought to its end.
    seen: usize,
}

enum Line {
    Stage(StageId, String, usize),
    Touchpoint(TouchpointId, String),
}

impl Have {
    fn refresh(&mut self, ctx: &Context<'_>) {
        let key = ctx.derived.key();
        if self.of == key {
            return;
        }
        self.of = key;
        self.lines.clear();
        let (project, journey) = (ctx.project, &ctx.derived.journey);
        for group in &journey.groups {
            let name = project.stage(group.stage).map(|stage| stage.name.clone());
            let count = group.end.saturating_sub(group.start);
            let name = name.unwrap_or_default();
            self.lines.push(Line::Stage(group.stage, name, count));
            let positions = journey.order.get(group.start..group.end).unwrap_or(&[]);
            let items = positions
                .iter()
                .filter_map(|at| project.touchpoints.get(*at));
            let lines = items.map(|item| Line::Touchpoint(item.id, item.name.clone()));
            self.lines.extend(lines);
        }
    }

    /// Shows the list in the room that there is.
    pub(super) fn show(&mut self, ui: &mut Ui, ctx: &Context<'_>, intents: &mut Intents) {
        self.refresh(ctx);
        let title = Message::new("setup-have-title").with("count", ctx.project.touchpoints.len());
        ui.label(widgets::strong(ctx.say(&title)).size(ctx.tokens.text_heading));
        if self.lines.is_empty() {
            ui.label(widgets::soft(ctx.text("setup-have-none"), ctx.tokens));
            return;
        }
        ui.label(widgets::soft(ctx.text("setup-have-more"), ctx.tokens));
        ui.add_space(4.0);
        let list = ScrollArea::vertical().id_salt("have").auto_shrink(false);
        let count = self.lines.len();
        // What was just added is to be seen.
        let reveal = (count > self.seen && self.seen > 0).then_some(count - 1);
        self.seen = count;
        widgets::lines(ui, list, (LINE, count), reveal, |ui, at, rect| {
            if let Some(line) = self.lines.get(at) {
                line.show(ui, ctx, rect, intents);
            }
        });
    }
}

impl Line {
    fn show(&self, ui: &mut Ui, ctx: &Context<'_>, rect: Rect, intents: &mut Intents) {
        let tokens = ctx.tokens;
        let (name, indent, font, delete) = match self {
            Self::Stage(id, name, count) => {
                let font = FontId::new(tokens.text_body, FontFamily::Name(SEMIBOLD.into()));
                let edit = Edit::Stage(StageEdit::Delete {
                    id: *id,
                    touchpoints: TouchpointsFate::Delete,
                });
                (name, 0.0, font, (*count == 0).then_some(edit))
            }
            Self::Touchpoint(id, name) => {
                let font = FontId::proportional(tokens.text_body);
                let edit = Edit::Touchpoint(TouchpointEdit::Delete(*id));
                (name, 12.0, font, Some(edit))
            }
        };
        let cross = Rect::from_min_max(pos2(rect.right() - LINE, rect.top()), rect.max);
        let mut job = LayoutJob::simple_singleline(visible(name).into_owned(), font, tokens.ink);
        let room = rect.width() - indent - LINE;
        job.wrap = TextWrapping::truncate_at_width(room);
        let galley = ui.ctx().fonts_mut(|fonts| fonts.layout_job(job));
        let at = pos2(
            rect.left() + indent,
            rect.center().y - galley.size().y / 2.0,
        );
        let hovered = ui.rect_contains_pointer(rect);
        let row = ui.interact(
            rect,
            ui.scope_id().with(("line", at.y.to_bits())),
            Sense::hover(),
        );
        row.widget_info(|| WidgetInfo::labeled(Role::Label, true, visible(name)));
        if galley.elided {
            row.on_hover_text(name);
        }
        ui.painter().galley(at, galley, tokens.ink);
        if let Some(edit) = delete {
            let id = ui.scope_id().with(("delete", name, at.y.to_bits()));
            let response = ui.interact(cross, id, Sense::CLICK);
            let text = Message::new("setup-have-delete").with("name", name.as_str());
            let text = ctx.say(&text);
            response.widget_info(|| WidgetInfo::labeled(Role::Button, true, text.as_str()));
            if hovered {
                if response.hovered() {
                    ui.painter()
                        .rect_filled(cross, tokens.rounding, tokens.hover);
                }
                let font = FontId::proportional(tokens.text_heading);
                let centre = cross.center() + vec2(0.0, -1.0);
                ui.painter()
                    .text(centre, Align2::CENTER_CENTER, "×", font, tokens.ink_soft);
            }
            if response.on_hover_text(&text).clicked() {
                intents.edit(edit);
            }
        }
    }
}
