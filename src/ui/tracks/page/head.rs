//! Above the lanes: which track, whose, what there is to say about it, and what can be done with it.

use egui::containers::menu::{MenuButton, MenuConfig};
use egui::{
    Align, Button, ComboBox, Frame, Label, Layout, Margin, Popup, PopupCloseBehavior, RichText,
    TextStyle, Ui, vec2,
};

use super::create::Create;
use super::known::segment_of;
use super::screen::{lane_key, only};
use super::{act, rename};
use crate::i18n::{Message, visible};
use crate::methods::tracks::Lane;
use crate::model::Track;
use crate::ui::action::{Action, TracksAction};
use crate::ui::tracks::TracksView;
use crate::ui::{Context, Intent, Intents, badge, shortcut, widgets};

/// Shows it; while presenting without what is only for working.
pub fn show(
    view: &mut TracksView,
    ui: &mut Ui,
    ctx: &Context<'_>,
    track: &Track,
    intents: &mut Intents,
) {
    let margin = Margin {
        left: 10,
        right: 10,
        top: 6,
        bottom: 6,
    };
    Frame::new().inner_margin(margin).show(ui, |ui| {
        ui.spacing_mut().item_spacing = vec2(6.0, 4.0);
        let row = vec2(ui.available_width(), 28.0);
        ui.allocate_ui_with_layout(row, Layout::right_to_left(Align::Center), |ui| {
            if !ctx.presenting {
                buttons(view, ui, ctx, intents);
            }
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                name(view, ui, ctx, track, intents);
            });
        });
        let row = vec2(ui.available_width(), 20.0);
        ui.allocate_ui_with_layout(row, Layout::right_to_left(Align::Center), |ui| {
            let summary = widgets::soft(view.page.known.summary.as_str(), ctx.tokens);
            ui.label(summary);
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                whose(view, ui, ctx, track);
            });
        });
        copied(view, ui, ctx, intents);
    });
}

/// Of what the track is a copy and how much differs, with the way to see both.
fn copied(view: &mut TracksView, ui: &mut Ui, ctx: &Context<'_>, intents: &mut Intents) {
    let Some(copied) = view.page.known.copied.clone() else {
        return;
    };
    ui.horizontal(|ui| {
        let label = Label::new(copied.sentence.as_str()).wrap();
        if ctx.presenting {
            ui.add(label).on_hover_text(copied.tip.as_str());
            return;
        }
        let text = ctx.text("page-copy-beside");
        let font = TextStyle::Button.resolve(ui.style());
        let set = (ui.painter()).layout_no_wrap(text.clone(), font, ctx.tokens.ink);
        let spacing = ui.spacing();
        let button = set.size().x + 2.0 * spacing.button_padding.x + spacing.item_spacing.x;
        let room = (ui.available_width() - button).max(40.0);
        ui.scope(|ui| {
            ui.set_max_width(room);
            ui.add(label).on_hover_text(copied.tip.as_str());
        });
        let action = Action::Tracks(TracksAction::Beside);
        let keys = shortcut::text_of(ui.ctx(), action);
        let tip = format!("{} ({keys})", ctx.text("page-copy-beside-tip"));
        if ui.button(text).on_hover_text(tip).clicked() {
            view.beside.forget_other();
            intents.push(Intent::Act(action));
        }
    });
}

/// Badge and name of the track, or the field for it.
fn name(
    view: &mut TracksView,
    ui: &mut Ui,
    ctx: &Context<'_>,
    track: &Track,
    intents: &mut Intents,
) {
    if let Some((_, segment)) = segment_of(ctx.project, track) {
        badge::show(ui, ctx.tokens, segment);
    }
    if view.page.rename.is_some() {
        rename::show(view, ui, ctx, intents);
    } else if ctx.presenting {
        let name = widgets::strong(track.name.as_str()).size(ctx.tokens.text_heading);
        ui.add(Label::new(name).truncate());
    } else {
        choice(view, ui, ctx, track, intents);
    }
    if let Some(stage) = only(view, ctx).and_then(|id| ctx.project.stage(id)) {
        let name = Message::new("page-only-stage").with("stage", stage.name.as_str());
        let button = ui.add(Button::new(ctx.say(&name)).selected(true).truncate());
        if button.on_hover_text(ctx.text("page-head-back")).clicked() {
            view.stage = None;
            view.page.spot = None;
        }
    }
}

fn choice(
    view: &mut TracksView,
    ui: &mut Ui,
    ctx: &Context<'_>,
    track: &Track,
    intents: &mut Intents,
) {
    let mut wanted = None;
    let width = (ui.available_width() * 0.5).clamp(140.0, 300.0);
    let name = widgets::strong(track.name.as_str()).size(ctx.tokens.text_body + 1.0);
    let combo = ComboBox::from_id_salt("track")
        .selected_text(name)
        .width(width)
        .truncate()
        .height(420.0)
        .show_ui(ui, |ui| {
            for other in ctx.project.tracks.iter() {
                ui.horizontal(|ui| {
                    if let Some((_, segment)) = segment_of(ctx.project, other) {
                        badge::show(ui, ctx.tokens, segment);
                    }
                    let on = other.id == track.id;
                    if ui.selectable_label(on, visible(&other.name)).clicked() {
                        wanted = Some(other.id);
                    }
                });
            }
        });
    let tip = ctx.text("page-choose-track");
    combo.response.on_hover_text(&tip);
    if let Some(other) = wanted.and_then(|id| ctx.project.track(id)) {
        act::choose_track(view, other, intents);
    }
}

/// The segment with share and jobs, or the way to one.
fn whose(view: &mut TracksView, ui: &mut Ui, ctx: &Context<'_>, track: &Track) {
    let text = view.page.known.whose.clone();
    if segment_of(ctx.project, track).is_some() {
        let label = Label::new(RichText::new(visible(&text))).truncate();
        ui.add(label).on_hover_text(visible(&text));
        return;
    }
    ui.colored_label(ctx.tokens.warning, text);
    if !ctx.project.segments.is_empty() && ui.button(ctx.text("page-choose-segment")).clicked() {
        Create::open_segment(view, ctx, track.id);
    }
}

/// What can be done, from the right.
fn buttons(view: &mut TracksView, ui: &mut Ui, ctx: &Context<'_>, intents: &mut Intents) {
    lanes(view, ui, ctx);
    let due = Message::new("page-due").with("count", view.page.known.due);
    let due = (ctx.say(&due), view.page.due_only);
    let entries = [
        (TracksAction::Due, due),
        (TracksAction::Beside, (ctx.text("page-beside"), false)),
        (TracksAction::Draft, (ctx.text("page-draft"), false)),
        (TracksAction::New, (ctx.text("page-new"), false)),
        (TracksAction::AddStep, (ctx.text("page-step-button"), false)),
    ];
    for (action, (text, on)) in entries {
        let facts = Action::Tracks(action).facts();
        let keys = shortcut::text_of(ui.ctx(), Action::Tracks(action));
        let tip = format!("{} ({keys})", ctx.text(facts.tip));
        let button = Button::new(text).selected(on).min_size(vec2(28.0, 26.0));
        let response = ui.add(button).on_hover_text(tip);
        widgets::name_and_keys(&response, &ctx.text(facts.text), &keys);
        if response.clicked() {
            intents.push(Intent::Act(Action::Tracks(action)));
        }
    }
}

/// Which lanes are shown: a menu that stays open while choices are made in it.
fn lanes(view: &mut TracksView, ui: &mut Ui, ctx: &Context<'_>) {
    let action = Action::Tracks(TracksAction::Lanes);
    let keys = shortcut::text_of(ui.ctx(), action);
    let hidden = view.page.hidden.len();
    let button = Button::new(ctx.text("page-lanes"))
        .selected(hidden > 0)
        .min_size(vec2(28.0, 26.0));
    let config = MenuConfig::new().close_behavior(PopupCloseBehavior::CloseOnClickOutside);
    let wanted = std::mem::take(&mut view.page.lanes_wanted);
    let (response, _) = MenuButton::from_button(button).config(config).ui(ui, |ui| {
        ui.set_min_width(220.0);
        for (at, lane) in Lane::ALL.into_iter().enumerate() {
            let has = lane != Lane::Emotion || view.page.known.lanes.has_emotion;
            let mut on = has && !view.page.hidden.contains(&lane);
            let text = ctx.text(lane_key(lane));
            let boxed = ui.add_enabled(has, egui::Checkbox::new(&mut on, text));
            if !has {
                boxed
                    .clone()
                    .on_disabled_hover_text(ctx.text("page-no-emotion"));
            }
            let nothing = ui.memory(|memory| memory.focused().is_none());
            if at == 0 && nothing {
                boxed.request_focus();
            }
            if boxed.changed() {
                if on {
                    view.page.hidden.remove(&lane);
                } else {
                    view.page.hidden.insert(lane);
                }
            }
        }
    });
    let name = ctx.text(action.facts().text);
    widgets::name_and_keys(&response, &name, &keys);
    let tip = format!("{} ({keys})", ctx.text(action.facts().tip));
    if wanted {
        let id = Popup::default_response_id(&response);
        // The first box takes the focus, so that arrows and Space work.
        ui.memory_mut(|memory| {
            if let Some(focused) = memory.focused() {
                memory.surrender_focus(focused);
            }
        });
        Popup::toggle_id(ui.ctx(), id);
    }
    response.on_hover_text(tip);
}
