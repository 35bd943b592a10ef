//! The tokens as egui's own style, so that its widgets look like ours.

use std::num::NonZeroUsize;

use egui::style::{Selection, TextCursorStyle, WidgetVisuals, Widgets};
use egui::{
    Color32, Context, CornerRadius, FontFamily, FontId, Margin, Shadow, Stroke, Style, TextStyle,
    Visuals, vec2,
};

use super::{MEDIUM, SEMIBOLD, Theme, Tokens, tokens};

/// Gives egui both looks; which one is shown is egui's theme preference.
pub fn install(ctx: &Context) {
    ctx.set_style_of(egui::Theme::Light, style(tokens(Theme::Light)));
    ctx.set_style_of(egui::Theme::Dark, style(tokens(Theme::Dark)));
    ctx.options_mut(|options| {
        // Zoom is an action of ours, kept in the preferences.
        options.zoom_with_keyboard = false;
        // One to carry a menu’s action out, one for the figures behind it; see the head of `app`.
        options.max_passes = NonZeroUsize::MIN.saturating_add(2);
    });
}

/// The tokens of the theme that egui shows.
pub fn shown(ctx: &Context) -> &'static Tokens {
    tokens(match ctx.theme() {
        egui::Theme::Dark => Theme::Dark,
        egui::Theme::Light => Theme::Light,
    })
}

fn style(tokens: &Tokens) -> Style {
    let mut style = Style {
        visuals: visuals(tokens),
        ..Style::default()
    };
    let medium = || FontFamily::Name(MEDIUM.into());
    let semibold = || FontFamily::Name(SEMIBOLD.into());
    let proportional = || FontFamily::Proportional;
    style.text_styles = [
        (
            TextStyle::Small,
            FontId::new(tokens.text_small, proportional()),
        ),
        (
            TextStyle::Body,
            FontId::new(tokens.text_body, proportional()),
        ),
        (TextStyle::Button, FontId::new(tokens.text_body, medium())),
        (
            TextStyle::Heading,
            FontId::new(tokens.text_heading, semibold()),
        ),
        (
            TextStyle::Monospace,
            FontId::new(tokens.text_body, FontFamily::Monospace),
        ),
    ]
    .into();
    let step = tokens.step;
    style.spacing.item_spacing = vec2(2.0 * step, 1.5 * step);
    style.spacing.button_padding = vec2(2.5 * step, step);
    style.spacing.interact_size = vec2(10.0 * step, 7.0 * step);
    style.spacing.window_margin = Margin::same(16);
    style.spacing.menu_margin = Margin::same(6);
    style.spacing.combo_width = 40.0 * step;
    style.spacing.tooltip_width = 90.0 * step;
    style.interaction.selectable_labels = false;
    style.interaction.tooltip_delay = 0.4;
    style.animation_time = 0.08;
    style
}

fn visuals(tokens: &Tokens) -> Visuals {
    let base = match tokens.theme {
        Theme::Light => Visuals::light(),
        Theme::Dark => Visuals::dark(),
    };
    let rounding = CornerRadius::same(tokens.rounding);
    let shadow = Shadow {
        offset: [0, 4],
        blur: 16,
        spread: 0,
        color: tokens.shadow,
    };
    Visuals {
        override_text_color: None,
        weak_text_color: Some(tokens.ink_soft),
        widgets: widgets(tokens),
        selection: Selection {
            bg_fill: tokens.selection,
            stroke: Stroke::new(1.5, tokens.accent),
        },
        hyperlink_color: tokens.accent,
        faint_bg_color: tokens.band,
        extreme_bg_color: tokens.field,
        text_edit_bg_color: Some(tokens.field),
        code_bg_color: tokens.band,
        warn_fg_color: tokens.warning,
        error_fg_color: tokens.warning,
        window_corner_radius: CornerRadius::same(tokens.rounding * 2),
        window_shadow: shadow,
        window_fill: tokens.paper,
        window_stroke: Stroke::new(1.0, tokens.line_strong),
        menu_corner_radius: rounding,
        panel_fill: tokens.paper,
        popup_shadow: shadow,
        striped: false,
        // A cursor that stands still is seen as well, and a field that waits costs nothing.
        text_cursor: TextCursorStyle {
            stroke: Stroke::new(2.0, tokens.accent),
            blink: false,
            ..base.text_cursor
        },
        ..base
    }
}

fn widgets(tokens: &Tokens) -> Widgets {
    let rounding = CornerRadius::same(tokens.rounding);
    let one = |fill: Color32, line: Stroke, ink: Color32| WidgetVisuals {
        bg_fill: fill,
        weak_bg_fill: fill,
        bg_stroke: line,
        corner_radius: rounding,
        fg_stroke: Stroke::new(1.0, ink),
        expansion: 0.0,
    };
    let line = Stroke::new(1.0, tokens.line);
    let strong = Stroke::new(1.0, tokens.line_strong);
    // Also the look of what has the focus, so the ring must be seen from afar.
    let ring = Stroke::new(2.0, tokens.accent);
    Widgets {
        noninteractive: one(tokens.paper, line, tokens.ink),
        inactive: one(tokens.field, strong, tokens.ink),
        hovered: one(tokens.band, Stroke::new(1.0, tokens.ink_soft), tokens.ink),
        active: one(tokens.band, ring, tokens.ink),
        open: one(tokens.band, strong, tokens.ink),
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use egui::{RawInput, TextEdit, ViewportId};

    use super::*;

    #[test]
    fn a_field_that_waits_to_be_typed_in_asks_for_no_frame() {
        let ctx = Context::default();
        crate::ui::install_fonts(&ctx);
        install(&ctx);
        let mut text = String::new();
        let mut delay = None;
        for frame in 0_u8..5 {
            let input = RawInput {
                time: Some(f64::from(frame)),
                ..RawInput::default()
            };
            let mut output = ctx.run_ui(input, |ui| {
                ui.add(TextEdit::singleline(&mut text)).request_focus();
            });
            output.textures_delta.clear();
            delay = output
                .viewport_output
                .get(&ViewportId::ROOT)
                .map(|root| root.repaint_delay);
        }
        assert_eq!(delay, Some(Duration::MAX));
    }
}
