//! A row of the palette: the name with what the query met in it, and what it is at the right.

use std::sync::Arc;

use egui::text::{LayoutJob, TextFormat, TextWrapping};
use egui::{
    Color32, FontFamily, FontId, Galley, Rect, Response, Role, Sense, Ui, WidgetInfo, pos2,
};

use super::entries::{Entry, Kind};
use crate::i18n::{Words, visible};
use crate::methods::search::Query;
use crate::ui::{SEMIBOLD, Tokens};

/// How high a row is.
pub(super) const HEIGHT: f32 = 32.0;

const PADDING: f32 = 8.0;

/// How much of the width the words at the right may take.
const RIGHT: f32 = 0.42;

/// What a row shows.
pub(super) struct Row<'a> {
    pub(super) entry: &'a Entry,
    pub(super) query: Option<&'a Query>,
    pub(super) chosen: bool,
}

impl Row<'_> {
    /// Shows it in its place.
    pub(super) fn show(
        &self,
        ui: &Ui,
        words: &Words,
        tokens: &Tokens,
        rect: Rect,
        at: usize,
    ) -> Response {
        let entry = self.entry;
        // Not to be reached by Tab: the field keeps the focus, and arrows choose.
        let sense = if entry.can {
            Sense::CLICK
        } else {
            Sense::hover()
        };
        let response = ui.interact(rect, ui.scope_id().with(at), sense);
        let remark = self.remark(words);
        let info =
            || WidgetInfo::selected(Role::Button, entry.can, self.chosen, visible(&entry.name));
        response.widget_info(info);
        let keys = matches!(entry.kind, Kind::Screen | Kind::Command) && !entry.detail.is_empty();
        response.ctx.accesskit_node_builder(response.id, |node| {
            node.set_description(remark.as_str());
            if keys {
                node.set_keyboard_shortcut(entry.detail.as_ref());
            }
        });
        let fill = if self.chosen {
            tokens.selection
        } else if response.hovered() && entry.can {
            tokens.hover
        } else {
            Color32::TRANSPARENT
        };
        ui.painter().rect_filled(rect, tokens.rounding, fill);
        let inner = rect.width() - 2.0 * PADDING;
        let small = FontId::proportional(tokens.text_small + 1.0);
        let mut job = LayoutJob::default();
        job.append(
            &visible(&remark),
            0.0,
            TextFormat::simple(small, tokens.ink_soft),
        );
        let right = layout(ui, job, inner * RIGHT);
        let name = layout(ui, self.name(tokens), inner - right.size().x - 16.0);
        let middle = rect.center().y;
        let at = pos2(rect.left() + PADDING, middle - name.size().y / 2.0);
        let end = pos2(
            rect.right() - PADDING - right.size().x,
            middle - right.size().y / 2.0,
        );
        let cut = name.elided || right.elided;
        ui.painter().galley(at, name, tokens.ink);
        ui.painter().galley(end, right, tokens.ink_soft);
        if cut {
            let whole = format!("{}\n{remark}", visible(&entry.name));
            return response.on_hover_text(whole);
        }
        response
    }

    /// The kind in a word, behind what tells the entry from its like.
    fn remark(&self, words: &Words) -> String {
        let kind = words.text(self.entry.kind.key());
        if self.entry.detail.is_empty() {
            kind.into_owned()
        } else {
            format!("{}  ·  {kind}", self.entry.detail)
        }
    }

    fn name(&self, tokens: &Tokens) -> LayoutJob {
        let entry = self.entry;
        let ink = if entry.can {
            tokens.ink
        } else {
            tokens.ink_soft
        };
        let plain = FontId::proportional(tokens.text_body);
        let strong = FontId::new(tokens.text_body, FontFamily::Name(SEMIBOLD.into()));
        let plain = TextFormat::simple(plain, ink);
        let strong = TextFormat::simple(strong, tokens.accent);
        let met = self.query.map(|query| query.met(&entry.folded));
        let mut job = LayoutJob::default();
        let mut rest = entry.name.chars();
        let mut done = 0;
        for range in met.unwrap_or_default() {
            let before: String = rest.by_ref().take(range.start - done).collect();
            let inside: String = rest.by_ref().take(range.len()).collect();
            job.append(&visible(&before), 0.0, plain.clone());
            job.append(&visible(&inside), 0.0, strong.clone());
            done = range.end;
        }
        job.append(&visible(rest.as_str()), 0.0, plain);
        job
    }
}

fn layout(ui: &Ui, mut job: LayoutJob, width: f32) -> Arc<Galley> {
    job.wrap = TextWrapping {
        max_width: width,
        max_rows: 1,
        break_anywhere: true,
        ..TextWrapping::default()
    };
    ui.ctx().fonts_mut(|fonts| fonts.layout_job(job))
}
