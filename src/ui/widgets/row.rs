//! A wide button of two lines: a title and what it means, with a remark at its right end.

use egui::text::{LayoutJob, TextFormat, TextWrapping};
use egui::{
    Align, Color32, FontFamily, FontId, Response, Role, Sense, Stroke, StrokeKind, Ui, Vec2,
    WidgetInfo, vec2,
};

use crate::i18n::visible;
use crate::ui::{SEMIBOLD, Tokens};

/// Around what stands in a row.
pub const ROW_PADDING: Vec2 = vec2(12.0, 8.0);

/// What stands in a row.
#[derive(Clone, Copy, Debug, Default)]
pub struct Row<'a> {
    /// The first line; also the accessible name.
    pub title: &'a str,
    /// The second line.
    pub detail: &'a str,
    /// At the right end of the first line, such as a shortcut or a tag.
    pub remark: &'a str,
    /// Whether the remark is a warning.
    pub warns: bool,
}

impl Row<'_> {
    /// Shows it over the whole width.
    pub fn show(self, ui: &mut Ui, tokens: &Tokens) -> Response {
        let padding = ROW_PADDING;
        let width = ui.available_width();
        let inner = width - 2.0 * padding.x;
        let remark_ink = if self.warns {
            tokens.warning
        } else {
            tokens.ink_soft
        };
        let small = FontId::proportional(tokens.text_small);
        let remark = ui
            .painter()
            .layout_no_wrap(self.remark.to_owned(), small, remark_ink);
        let bold = FontId::new(tokens.text_body, FontFamily::Name(SEMIBOLD.into()));
        let title_width = (inner - remark.size().x - 12.0).max(40.0);
        let title = line(ui, self.title, bold, tokens.ink, title_width, 1);
        let plain = FontId::proportional(tokens.text_body - 1.0);
        let detail = line(ui, self.detail, plain, tokens.ink_soft, inner, 2);
        let height = 2.0 * padding.y + title.size().y + detail.size().y + 2.0;
        let (rect, response) = ui.allocate_exact_size(vec2(width, height), Sense::click());
        response.widget_info(|| {
            // A shortcut is no part of a name; a warning is.
            if self.warns && !self.remark.is_empty() {
                let name = format!("{}, {}", self.title, self.remark);
                WidgetInfo::labeled(Role::Button, true, visible(&name))
            } else {
                WidgetInfo::labeled(Role::Button, true, visible(self.title))
            }
        });
        if ui.is_rect_visible(rect) {
            let fill = if response.hovered() || response.has_focus() {
                tokens.hover
            } else {
                Color32::TRANSPARENT
            };
            let painter = ui.painter();
            painter.rect_filled(rect, tokens.rounding, fill);
            if response.has_focus() {
                let ring = Stroke::new(2.0, tokens.accent);
                painter.rect_stroke(rect, f32::from(tokens.rounding), ring, StrokeKind::Inside);
            }
            let at = rect.min + padding;
            let below = at + vec2(0.0, title.size().y + 2.0);
            let right = at
                + vec2(
                    inner - remark.size().x,
                    (title.size().y - remark.size().y) / 2.0,
                );
            painter.galley(at, title, tokens.ink);
            painter.galley(below, detail, tokens.ink_soft);
            painter.galley(right, remark, remark_ink);
        }
        response
    }
}

fn line(
    ui: &Ui,
    text: &str,
    font: FontId,
    ink: Color32,
    width: f32,
    rows: usize,
) -> std::sync::Arc<egui::Galley> {
    let mut job = LayoutJob::default();
    job.append(&visible(text), 0.0, TextFormat::simple(font, ink));
    job.halign = Align::LEFT;
    job.wrap = TextWrapping {
        max_width: width,
        max_rows: rows,
        ..TextWrapping::default()
    };
    ui.ctx().fonts_mut(|fonts| fonts.layout_job(job))
}
