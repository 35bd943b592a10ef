//! The top bar: menus, the project's name, whose customers are looked at, undo, redo, search.

use egui::{Align, Button, ComboBox, Label, Layout, RichText, Ui};

use super::action::{Action, EditAction, Situation, ViewAction};
use super::status::Said;
use super::widgets::{self, Icon};
use super::{Context, Intent, Tokens, badge, menu, shortcut};
use crate::i18n::{Words, visible};
use crate::methods::matrix::Scope;
use crate::model::Segment;

/// The bar's height.
pub const HEIGHT: f32 = 44.0;

/// The height of the line above a screen that has the whole window.
pub const PRESENTED_HEIGHT: f32 = 30.0;

/// Shows what a projector needs of the bar: whose project, and whose customers; and why something was not done.
pub fn presented(ui: &mut Ui, context: Context<'_>, refused: Option<&Said>) {
    ui.horizontal_centered(|ui| {
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            let scope = scope_name(context, context.scope);
            ui.label(widgets::soft(scope, context.tokens));
            if let Some(segment) = looked_at(context) {
                badge::sign(ui, context.tokens, segment);
            }
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                name(ui, context, false);
                if let Some(said) = refused {
                    ui.add_space(12.0);
                    let text = context.say(&said.message);
                    let label = RichText::new(text.as_str()).color(context.tokens.warning);
                    ui.add(Label::new(label).truncate()).on_hover_text(text);
                }
            });
        });
    });
}

/// Shows the bar; what was asked for.
pub fn show(
    ui: &mut Ui,
    words: &Words,
    tokens: &Tokens,
    situation: &Situation<'_>,
    project: Option<(Context<'_>, bool)>,
) -> Option<Intent> {
    let mut wish = None;
    ui.horizontal_centered(|ui| {
        if let Some(action) = menu::show(ui, words, tokens, situation) {
            wish = Some(Intent::Act(action));
        }
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            let buttons = [
                (Icon::Inspector, Action::View(ViewAction::Inspector)),
                (Icon::Redo, Action::Edit(EditAction::Redo)),
                (Icon::Undo, Action::Edit(EditAction::Undo)),
            ];
            if project.is_some() {
                for (icon, action) in buttons {
                    let name = action.text(words, situation);
                    let keys = shortcut::text_of(ui.ctx(), action);
                    let enabled = situation.allows(action);
                    let on = situation.holds(action) == Some(true);
                    let button = widgets::icon_button(ui, tokens, icon, &name, enabled, on)
                        .on_hover_text(format!("{name} ({keys})"));
                    if button.clicked() {
                        wish = Some(Intent::Act(action));
                    }
                }
            }
            search(ui, words, tokens, &mut wish);
            if let Some((context, modified)) = project {
                scope(ui, context, &mut wish);
                ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                    ui.add_space(8.0);
                    name(ui, context, modified);
                });
            }
        });
    });
    wish
}

fn search(ui: &mut Ui, words: &Words, tokens: &Tokens, wish: &mut Option<Intent>) {
    let action = Action::View(ViewAction::Palette);
    let keys = shortcut::text_of(ui.ctx(), action);
    let name = words.text("palette-open");
    // A large zoom leaves no room for words.
    if ui.available_width() < 560.0 {
        let button = widgets::icon_button(ui, tokens, Icon::Search, &name, true, false);
        if button.on_hover_text(format!("{name} ({keys})")).clicked() {
            *wish = Some(Intent::Act(action));
        }
        return;
    }
    let button = Button::new(widgets::soft(name.as_ref(), tokens))
        .shortcut_text(widgets::soft(keys.as_str(), tokens))
        .min_size(egui::vec2(190.0, 28.0));
    let response = ui.add(button).on_hover_text(words.text(action.facts().tip));
    widgets::name_and_keys(&response, &name, &keys);
    if response.clicked() {
        *wish = Some(Intent::Act(action));
    }
}

fn looked_at(context: Context<'_>) -> Option<&Segment> {
    match context.scope {
        Scope::Segment(id) => context.project.segment(id),
        Scope::Whole => None,
    }
}

fn scope_name(context: Context<'_>, scope: Scope) -> String {
    let segment = match scope {
        Scope::Segment(id) => context.project.segment(id),
        Scope::Whole => None,
    };
    let name = segment.map(|found| found.name.clone());
    name.map_or_else(
        || context.text("scope-whole"),
        |name| visible(&name).into_owned(),
    )
}

fn scope(ui: &mut Ui, context: Context<'_>, wish: &mut Option<Intent>) {
    let whole = || context.text("scope-whole");
    let chosen = scope_name(context, context.scope);
    let mut scope = context.scope;
    let combo = ComboBox::from_id_salt("scope")
        .selected_text(chosen)
        .width(150.0)
        .truncate()
        .show_ui(ui, |ui| {
            ui.selectable_value(&mut scope, Scope::Whole, whole());
            for segment in context.project.segments.iter() {
                let choice = Scope::Segment(segment.id);
                let of = (segment, scope == choice);
                if badge::choice(ui, context.tokens, of, &segment.name).clicked() {
                    scope = choice;
                }
            }
            if context.project.segments.is_empty() {
                ui.label(widgets::soft(context.text("scope-none"), context.tokens));
            }
            if scope != context.scope {
                // A choice made by keys closes the list as well.
                ui.close();
            }
        });
    let tip = context.text("scope-tip");
    combo.response.on_hover_text(tip);
    // The bar is laid out from the right, so this stands before the name.
    if let Some(segment) = looked_at(context) {
        badge::sign(ui, context.tokens, segment);
    }
    if scope != context.scope {
        *wish = Some(Intent::Look(scope));
    }
}

fn name(ui: &mut Ui, context: Context<'_>, modified: bool) {
    let about = &context.project.about;
    ui.spacing_mut().item_spacing.x = 6.0;
    if modified {
        let (rect, dot) = ui.allocate_exact_size(egui::vec2(8.0, 8.0), egui::Sense::hover());
        ui.painter()
            .circle_filled(rect.center(), 4.0, context.tokens.accent);
        dot.on_hover_text(context.text("status-unsaved"));
    }
    let text = widgets::strong(about.name.as_str()).size(context.tokens.text_heading);
    ui.add(Label::new(text).truncate())
        .on_hover_text(about.name.as_str());
}
