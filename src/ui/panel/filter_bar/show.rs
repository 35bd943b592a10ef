//! The bar on screen: the sentence, how many people, the parts, what can be done with the filter.

use egui::containers::menu::{MenuButton, MenuConfig};
use egui::{Button, Frame, Label, Margin, Popup, PopupCloseBehavior, Response, Ui, vec2};

use super::{FilterBar, status, wish};
use crate::i18n::visible;
use crate::ui::action::{Action, BlocksAction, PanelAction};
use crate::ui::panel::marks;
use crate::ui::{Context, Intent, Intents, shortcut, widgets};

/// So many signs of a part of a filter stand on its button.
const CHIP: usize = 44;

pub(super) fn show(bar: &mut FilterBar, ui: &mut Ui, ctx: &Context<'_>, intents: &mut Intents) {
    let frame = Frame::new()
        .fill(ctx.tokens.band)
        .inner_margin(Margin::symmetric(16, 6));
    frame.show(ui, |ui| {
        ui.set_min_width(ui.available_width());
        ui.spacing_mut().item_spacing = vec2(6.0, 5.0);
        let plain = ctx.survey.filter.is_empty();
        if !plain {
            sentence(bar, ui, ctx);
        }
        ui.horizontal_wrapped(|ui| {
            if plain {
                sentence(bar, ui, ctx);
            }
            let count = widgets::soft(bar.known.count.as_str(), ctx.tokens);
            ui.add(Label::new(count));
            if bar.known.few {
                marks::few(ui, ctx);
            }
            ui.add_space(4.0);
            if !ctx.presenting {
                chips(bar, ui, ctx, intents);
                buttons(bar, ui, ctx, intents);
            }
        });
        if bar.naming.is_open() && !ctx.presenting {
            ui.horizontal_wrapped(|ui| {
                if bar.naming.show(ui, ctx) {
                    bar.naming.enter(ctx, &mut bar.saved, intents);
                }
            });
        }
        if !bar.known.unread.is_empty() {
            ui.colored_label(ctx.tokens.warning, bar.known.unread.as_str());
        }
        saved(bar, ui, ctx, intents);
        status::show(ui, ctx, intents);
    });
    widgets::hairline(ui, ctx.tokens);
}

fn sentence(bar: &FilterBar, ui: &mut Ui, ctx: &Context<'_>) {
    let text = widgets::strong(bar.known.sentence.as_str()).size(ctx.tokens.text_body + 1.0);
    ui.add(Label::new(text).truncate())
        .on_hover_text(visible(&bar.known.sentence));
}

/// A part of a filter as it stands on its button; the whole of it is in the tooltip.
fn short(text: &str) -> String {
    let text = visible(text);
    if text.chars().count() <= CHIP {
        return text.into_owned();
    }
    let mut cut: String = text.chars().take(CHIP - 1).collect();
    cut.push('…');
    cut
}

fn chips(bar: &FilterBar, ui: &mut Ui, ctx: &Context<'_>, intents: &mut Intents) {
    for chip in &bar.known.chips {
        let response = ui.add(Button::new(format!("× {}", short(&chip.text))).selected(true));
        widgets::name_and_keys(&response, &chip.name, "");
        if response.on_hover_text(chip.name.as_str()).clicked() {
            wish(chip.without.clone(), intents);
        }
    }
    if !bar.known.chips.is_empty() {
        let response = button(ui, ctx, BlocksAction::Everybody);
        if response.clicked() {
            bar_act(BlocksAction::Everybody, intents);
        }
        ui.add_space(10.0);
    }
}

fn buttons(bar: &mut FilterBar, ui: &mut Ui, ctx: &Context<'_>, intents: &mut Intents) {
    for action in [BlocksAction::SaveSegment, BlocksAction::Second] {
        // Everybody is the whole market already, but may be what others are compared with.
        if action == BlocksAction::SaveSegment && ctx.survey.filter.is_empty() {
            continue;
        }
        if button(ui, ctx, action).clicked() {
            bar_act(action, intents);
        }
    }
    let wanted = bar.wanted.take();
    segments(ui, ctx, wanted == Some(BlocksAction::OfSegment), intents);
    let several = ctx.project.panel.waves.len() > 1;
    if several {
        waves(ui, ctx, wanted == Some(BlocksAction::Waves), intents);
    }
}

fn bar_act(action: BlocksAction, intents: &mut Intents) {
    intents.push(Intent::Act(Action::Panel(PanelAction::Blocks(action))));
}

/// A button of an action, with its name and key.
fn button(ui: &mut Ui, ctx: &Context<'_>, action: BlocksAction) -> Response {
    let facts = Action::Panel(PanelAction::Blocks(action)).facts();
    let response = ui.add(Button::new(ctx.text(facts.text)));
    explain(ui, ctx, response, action)
}

fn explain(ui: &Ui, ctx: &Context<'_>, response: Response, action: BlocksAction) -> Response {
    let action = Action::Panel(PanelAction::Blocks(action));
    let facts = action.facts();
    let keys = shortcut::text_of(ui.ctx(), action);
    widgets::name_and_keys(&response, &ctx.text(facts.text), &keys);
    response.on_hover_text(format!("{} ({keys})", ctx.text(facts.tip)))
}

/// The filters with which segments were saved.
fn segments(ui: &mut Ui, ctx: &Context<'_>, wanted: bool, intents: &mut Intents) {
    let action = BlocksAction::OfSegment;
    let facts = Action::Panel(PanelAction::Blocks(action)).facts();
    let button = Button::new(ctx.text(facts.text));
    let (response, _) = MenuButton::from_button(button).ui(ui, |ui| {
        ui.reset_style();
        ui.set_min_width(220.0);
        let mut first = true;
        for segment in ctx.project.segments.iter() {
            let Some(filter) = &segment.filter else {
                continue;
            };
            let on = **filter == ctx.survey.filter;
            let entry = ui.selectable_label(on, visible(&segment.name));
            if std::mem::take(&mut first) {
                give_focus(ui, &entry);
            }
            if entry.clicked() {
                wish((**filter).clone(), intents);
                ui.close();
            }
        }
        if first {
            ui.label(widgets::soft(
                ctx.text("charts-no-saved-filter"),
                ctx.tokens,
            ));
        }
    });
    open(ui, wanted, &response);
    explain(ui, ctx, response, action);
}

/// Which waves count: a menu that stays open while choices are made in it.
fn waves(ui: &mut Ui, ctx: &Context<'_>, wanted: bool, intents: &mut Intents) {
    let action = BlocksAction::Waves;
    let facts = Action::Panel(PanelAction::Blocks(action)).facts();
    let filter = &ctx.survey.filter;
    let button = Button::new(ctx.text(facts.text)).selected(!filter.waves.is_empty());
    let config = MenuConfig::new().close_behavior(PopupCloseBehavior::CloseOnClickOutside);
    let (response, _) = MenuButton::from_button(button).config(config).ui(ui, |ui| {
        ui.reset_style();
        ui.set_min_width(220.0);
        for (at, wave) in ctx.project.panel.waves.iter().enumerate() {
            let mut on = filter.waves.is_empty() || filter.waves.contains(&wave.id);
            let text = visible(&wave.name).into_owned();
            let boxed = ui.checkbox(&mut on, text);
            if at == 0 {
                give_focus(ui, &boxed);
            }
            if boxed.changed() {
                let mut chosen = filter.clone();
                if filter.waves.is_empty() {
                    chosen.waves = ctx.project.panel.waves.iter().map(|it| it.id).collect();
                }
                if on {
                    chosen.waves.insert(wave.id);
                } else {
                    chosen.waves.remove(&wave.id);
                }
                // All of them is the same as none named.
                if chosen.waves.len() == ctx.project.panel.waves.len() {
                    chosen.waves.clear();
                }
                wish(chosen, intents);
            }
        }
    });
    open(ui, wanted, &response);
    explain(ui, ctx, response, action);
}

/// The first entry of a list takes the focus where nothing has it, so that arrows and Space work.
fn give_focus(ui: &Ui, entry: &Response) {
    if ui.memory(|memory| memory.focused().is_none()) {
        entry.request_focus();
    }
}

/// Opens a list that a key asked for.
fn open(ui: &Ui, wanted: bool, response: &Response) {
    if wanted {
        ui.memory_mut(|memory| {
            if let Some(focused) = memory.focused() {
                memory.surrender_focus(focused);
            }
        });
        Popup::toggle_id(ui.ctx(), Popup::default_response_id(response));
    }
}

/// What became of the last name that was entered, with the way there.
fn saved(bar: &mut FilterBar, ui: &mut Ui, ctx: &Context<'_>, intents: &mut Intents) {
    let holds =
        |(id, filter): &(_, _)| *filter == ctx.survey.filter && ctx.project.segment(*id).is_some();
    let Some((id, _)) = bar.saved.as_ref().filter(|saved| holds(saved)) else {
        return;
    };
    let Some(segment) = ctx.project.segment(*id) else {
        return;
    };
    let text = crate::i18n::Message::new("charts-saved-show").with("name", segment.name.as_str());
    if !ctx.presenting && ui.link(ctx.say(&text)).clicked() {
        intents.push(Intent::ShowSegment(*id));
    }
}
