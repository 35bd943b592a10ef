//! The rail: one button for each screen.

use egui::{FontId, Role, Sense, Stroke, StrokeKind, Ui, WidgetInfo, vec2};

use super::action::{Action, Screen, Situation, ViewAction};
use super::widgets::{Icon, paint_icon};
use super::{Tokens, shortcut};
use crate::i18n::Words;

/// The rail's width.
pub const WIDTH: f32 = 96.0;

const fn icon(screen: Screen) -> Icon {
    match screen {
        Screen::Setup => Icon::Setup,
        Screen::Matrix => Icon::Matrix,
        Screen::Interview => Icon::Interview,
        Screen::Priorities => Icon::Priorities,
        Screen::Map => Icon::Map,
        Screen::Segments => Icon::Segments,
        Screen::Tracks => Icon::Tracks,
        Screen::Confidence => Icon::Confidence,
        Screen::Panel => Icon::Panel,
    }
}

/// Shows the rail; the screen that was chosen, as an action.
pub fn show(
    ui: &mut Ui,
    words: &Words,
    tokens: &Tokens,
    situation: &Situation<'_>,
) -> Option<Action> {
    let mut chosen = None;
    for screen in Screen::ALL {
        let action = Action::View(ViewAction::Show(*screen));
        let name = words.text(action.facts().text);
        let on = *screen == situation.screen;
        let (rect, response) =
            ui.allocate_exact_size(vec2(ui.available_width(), 56.0), Sense::click());
        response.widget_info(|| WidgetInfo::selected(Role::Tab, true, on, name.as_ref()));
        let ink = if on { tokens.accent } else { tokens.ink_soft };
        if on {
            ui.painter()
                .rect_filled(rect, tokens.rounding, tokens.selection);
        } else if response.hovered() {
            ui.painter()
                .rect_filled(rect, tokens.rounding, tokens.hover);
        }
        if response.has_focus() {
            let ring = Stroke::new(2.0, tokens.accent);
            let rounding = f32::from(tokens.rounding);
            ui.painter()
                .rect_stroke(rect, rounding, ring, StrokeKind::Inside);
        }
        let square = egui::Rect::from_center_size(
            rect.center_top() + vec2(0.0, 20.0),
            egui::Vec2::splat(18.0),
        );
        paint_icon(ui.painter(), square, icon(*screen), ink);
        let font = FontId::proportional(tokens.text_small);
        let below = rect.center_bottom() - vec2(0.0, 14.0);
        ui.painter()
            .text(below, egui::Align2::CENTER_CENTER, name.as_ref(), font, ink);
        let keys = shortcut::text_of(ui.ctx(), action);
        let tip = format!("{} ({keys})", words.text(action.facts().tip));
        if response.on_hover_text(tip).clicked() {
            chosen = Some(action);
        }
    }
    chosen
}
