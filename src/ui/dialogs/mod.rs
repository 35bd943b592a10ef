//! Dialogs in which a choice is previewed before it is made: the scale and the class rule.

mod class_rule;
mod rule_kind;
mod scale;
mod scale_draft;

pub use class_rule::ClassRuleDialog;
pub use rule_kind::RuleKind;
pub use scale::ScaleDialog;

use egui::{Frame, Id, Margin, Modal, ScrollArea, Ui};

use super::{Context, widgets};
use crate::edit::Edit;

/// What became of a dialog in this frame.
#[derive(Clone, Debug, PartialEq)]
pub enum DialogAnswer {
    /// It stays.
    Open,
    /// It closes and nothing changes.
    Closed,
    /// It closes and the project changes.
    Apply(Edit),
}

/// A modal with a title, what is in it, and the two answers; Enter and Escape are answers too.
///
/// `show` fills the dialog and says whether it can be applied.
fn modal(
    egui: &egui::Context,
    ctx: &Context<'_>,
    title: &'static str,
    width: f32,
    show: impl FnOnce(&mut Ui) -> bool,
) -> (bool, bool) {
    let tokens = ctx.tokens;
    let frame = Frame::new()
        .fill(tokens.band)
        .corner_radius(tokens.rounding)
        .stroke(egui::Stroke::new(1.0, tokens.line_strong))
        .inner_margin(Margin::same(20));
    let mut apply = false;
    let mut close = false;
    let response = Modal::new(Id::unique(title)).frame(frame).show(egui, |ui| {
        ui.set_width(width.min(egui.content_rect().width() - 80.0));
        ui.heading(ctx.text(title));
        ui.add_space(8.0);
        let height = (egui.content_rect().height() - 200.0).max(120.0);
        let ready = ScrollArea::vertical()
            .max_height(height)
            .show(ui, show)
            .inner;
        widgets::answers(ui, |ui| {
            ui.add_enabled_ui(ready, |ui| {
                let text = ctx.text("matrix-dialog-apply");
                apply = widgets::primary_button(ui, tokens, &text).clicked();
            });
            close = widgets::plain_button(ui, &ctx.text("matrix-dialog-cancel")).clicked();
        });
        let enter = ui.input(|input| input.key_pressed(egui::Key::Enter) && !input.modifiers.any());
        // A button that has the focus answers for itself.
        let on_button = ui.memory(egui::Memory::focused).is_some() && !ui.ctx().text_edit_focused();
        apply |= ready && enter && !on_button;
    });
    close |= response.should_close();
    (apply, close)
}
