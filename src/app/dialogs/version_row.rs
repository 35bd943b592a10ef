//! A row of the list of earlier versions: when, and at the right how large; below, what differs.

use egui::{Color32, Rect, Response, Role, Sense, Stroke, StrokeKind, Ui, WidgetInfo, pos2, vec2};

use crate::ui::Tokens;
use crate::ui::type_set::{Face, Setting};

/// How high a row is.
pub(super) const HEIGHT: f32 = 46.0;

const PADDING: f32 = 10.0;

/// What stands in a row.
pub(super) struct Line {
    pub title: String,
    pub remark: String,
    pub detail: String,
    /// Whether the detail is a warning.
    pub warns: bool,
}

/// Shows it in its place: whether it is chosen, and whether the list has the focus.
pub(super) fn show(
    ui: &Ui,
    tokens: &Tokens,
    rect: Rect,
    at: usize,
    (chosen, marked): (bool, bool),
    line: &Line,
) -> Response {
    // Not to be reached by Tab: the list has the focus, and arrows choose.
    let id = ui.scope_id().with(("version", at));
    let response = ui.interact(rect, id, Sense::CLICK);
    response.widget_info(|| WidgetInfo::selected(Role::ListBoxOption, true, chosen, &line.title));
    response.ctx.accesskit_node_builder(id, |node| {
        node.set_description(format!("{}. {}", line.detail, line.remark));
    });
    let painter = ui.painter();
    let fill = if chosen {
        tokens.selection
    } else if response.hovered() {
        tokens.hover
    } else {
        Color32::TRANSPARENT
    };
    let inner = rect.shrink2(vec2(0.0, 1.0));
    let rounding = f32::from(tokens.rounding);
    painter.rect_filled(inner, rounding, fill);
    if chosen && marked {
        let ring = Stroke::new(2.0, tokens.accent);
        painter.rect_stroke(inner, rounding, ring, StrokeKind::Inside);
    }
    let width = inner.width() - 2.0 * PADDING;
    let set = |setting: Setting, text: &str| painter.layout_job(setting.job(text.to_owned(), None));
    let remark = set(
        Setting::line(tokens.text_small + 1.0, width * 0.6),
        &line.remark,
    );
    let title = Setting::line(tokens.text_body, width - remark.size().x - 16.0);
    let title = set(title.face(Face::SemiBold), &line.title);
    let detail = set(Setting::line(tokens.text_body - 1.0, width), &line.detail);
    let cut = detail.elided;
    let (left, top) = (inner.left() + PADDING, inner.top() + 4.0);
    let below = top + title.size().y + 1.0;
    let right = inner.right() - PADDING - remark.size().x;
    let middle = top + (title.size().y - remark.size().y) / 2.0;
    let soft = if line.warns {
        tokens.warning
    } else {
        tokens.ink_soft
    };
    painter.galley(pos2(left, top), title, tokens.ink);
    painter.galley(pos2(right, middle), remark, tokens.ink_soft);
    painter.galley(pos2(left, below), detail, soft);
    if cut {
        return response.on_hover_text(line.detail.as_str());
    }
    response
}
