//! Above the table: how many classes really change, the order of the rows, what is left out, which segments are compared.

use egui::containers::menu::{MenuButton, MenuConfig};
use egui::{Button, ComboBox, Frame, Label, Margin, PopupCloseBehavior, ScrollArea, Ui, vec2};

use super::column::Column;
use super::view::{CompareView, FIRST};
use crate::i18n::{Message, percent};
use crate::ui::action::{Action, CompareAction, SegmentsAction};
use crate::ui::{Context, Intent, Intents, badge, shortcut, widgets};

/// Shows it; while presenting without what is only for working.
pub fn show(ui: &mut Ui, ctx: &Context<'_>, view: &mut CompareView, intents: &mut Intents) {
    let margin = Margin::symmetric(10, 6);
    Frame::new().inner_margin(margin).show(ui, |ui| {
        ui.set_min_width(ui.available_width());
        ui.spacing_mut().item_spacing = vec2(6.0, 4.0);
        let sentence = widgets::strong(view.known.sentence.as_str());
        ui.add(Label::new(sentence.size(ctx.tokens.text_heading)).wrap());
        if !view.known.note.is_empty() {
            let note = widgets::soft(view.known.note.as_str(), ctx.tokens);
            ui.add(Label::new(note).wrap());
        }
        if !view.known.differs
            && let Some(first) = ctx.project.segments.get(0)
            && ui.button(ctx.text("compare-own-importances")).clicked()
        {
            intents.push(Intent::ShowSegment(first.id));
        }
        if !ctx.presenting {
            ui.horizontal_wrapped(|ui| {
                order(ui, ctx, view);
                only_changes(ui, ctx, view, intents);
                segments(ui, ctx, view, intents);
            });
        }
    });
}

fn tip(ui: &Ui, ctx: &Context<'_>, action: CompareAction) -> String {
    let action = Action::Segments(SegmentsAction::With(action));
    let keys = shortcut::text_of(ui.ctx(), action);
    format!("{} ({keys})", ctx.text(action.facts().tip))
}

/// The words of an order.
fn order_text(ctx: &Context<'_>, view: &CompareView, column: Column) -> String {
    if column == Column::Touchpoint {
        return ctx.text("compare-order-journey");
    }
    let at = view.known.columns.iter().position(|c| *c == column);
    let head = at.and_then(|at| view.known.heads.get(at));
    head.map_or_else(String::new, |head| head.title.clone())
}

fn order(ui: &mut Ui, ctx: &Context<'_>, view: &mut CompareView) {
    let now = view.order;
    let mut chosen = now;
    let text = order_text(ctx, view, now);
    let named = Message::new("compare-order").with("order", text.as_str());
    let named = ctx.say(&named);
    let combo = ComboBox::from_id_salt("order")
        .selected_text(named.as_str())
        .width(200.0)
        .truncate()
        .show_ui(ui, |ui| {
            for column in &view.known.columns {
                ui.selectable_value(&mut chosen, *column, order_text(ctx, view, *column));
            }
        });
    (combo.response)
        .accessible_name(named)
        .on_hover_text(ctx.text("compare-order-tip"));
    if chosen != now {
        view.order_by(chosen);
    }
}

fn only_changes(ui: &mut Ui, ctx: &Context<'_>, view: &mut CompareView, intents: &mut Intents) {
    let action = CompareAction::OnlyChanges;
    let button = Button::new(ctx.text("compare-only-changes")).selected(view.only_changes);
    let response = ui.add(button).on_hover_text(tip(ui, ctx, action));
    if response.clicked() {
        view.act(ctx, action, intents);
    }
}

/// Which segments are compared; they are the portfolio too.
fn segments(ui: &mut Ui, ctx: &Context<'_>, view: &mut CompareView, intents: &mut Intents) {
    let shown = view.known.comparison.segments.len();
    let all = ctx.project.segments.len();
    let text = Message::new("compare-segments")
        .with("count", shown)
        .with("of", all);
    let config = MenuConfig::new().close_behavior(PopupCloseBehavior::CloseOnClickOutside);
    let button = Button::new(ctx.say(&text)).selected(shown < all);
    let (response, _) = MenuButton::from_button(button).config(config).ui(ui, |ui| {
        // A menu's own style has no frames, and a box that is not ticked would not be seen.
        ui.reset_style();
        ui.set_min_width(260.0);
        if shown < all || all > FIRST {
            let every = ctx.text(if shown == all {
                "compare-show-first"
            } else {
                "compare-show-all"
            });
            if ui.button(every).clicked() {
                view.act(ctx, CompareAction::All, intents);
            }
            ui.separator();
        }
        ScrollArea::vertical().max_height(360.0).show(ui, |ui| {
            for segment in ctx.project.segments.iter() {
                let mut on = view.shows(ctx.project, segment.id);
                let share = segment.share.map(|share| percent(ctx.language(), share, 0));
                let text = match share {
                    Some(share) => Message::new("compare-segment-share").with("share", share),
                    None => Message::new("compare-segment"),
                };
                let text = ctx.say(&text.with("name", segment.name.as_str()));
                ui.horizontal(|ui| {
                    badge::show(ui, ctx.tokens, segment);
                    if ui.checkbox(&mut on, text).clicked() {
                        view.turn(ctx.project, segment.id);
                    }
                });
            }
        });
    });
    response.on_hover_text(ctx.text("compare-segments-tip"));
}
