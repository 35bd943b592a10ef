//! Around the question: how far the round is; below the levels the other answers, the last one, and who leads now.

use egui::{
    Align, Button, FontFamily, FontId, Label, Layout, RichText, Role, Sense, Ui, WidgetInfo, vec2,
};

use super::act::Wish;
use super::note::Note;
use super::others;
use super::progress::Progress;
use super::texts::{Asked, Shown};
use crate::i18n::Message;
use crate::ui::action::{Action, InterviewAction};
use crate::ui::{Context, MEDIUM, marks, shortcut, widgets};

/// Sizes at 1280 × 720, in points.
const TEXT: f32 = 16.0;
const BUTTONS: f32 = 38.0;
const LINE: f32 = 30.0;
const LEADERS: f32 = 30.0;
const GAP: f32 = 8.0;

/// How high everything below the levels is.
pub(super) fn height(unit: f32) -> f32 {
    (BUTTONS + LINE + LEADERS + 2.0 * GAP) * unit
}

/// How far the round is, at the head of the screen.
pub(super) fn progress(ui: &mut Ui, ctx: &Context<'_>, progress: &Progress, unit: f32) {
    let tokens = ctx.tokens;
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), 6.0 * unit), Sense::hover());
    ui.painter().rect_filled(rect, 3.0 * unit, tokens.line);
    let mut part = rect;
    part.set_width(rect.width() * progress.fraction);
    ui.painter().rect_filled(part, 3.0 * unit, tokens.accent);
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 20.0 * unit;
        let text = |text: &str| RichText::new(text).size(TEXT * unit);
        ui.label(text(&progress.left));
        if let Some(own) = &progress.own {
            ui.label(text(own));
        }
        if let Some(time) = &progress.time {
            ui.label(text(time));
        }
        if let Some(skipped) = &progress.skipped {
            ui.label(text(skipped).color(tokens.ink_soft));
        }
    });
}

/// What stands below the levels.
pub(super) fn show(
    ui: &mut Ui,
    ctx: &Context<'_>,
    shown: &Shown,
    (note, asked): (&mut Note, &Asked),
    unit: f32,
    wishes: &mut Vec<Wish>,
) {
    ui.spacing_mut().item_spacing.y = GAP * unit;
    let row = vec2(ui.available_width(), BUTTONS * unit);
    if note.is_open() && note.cell() == Some(asked.cell) {
        ui.scope(|ui| {
            ui.set_min_size(row);
            note.show(ui, ctx, TEXT * unit);
        });
    } else {
        ui.allocate_ui_with_layout(row, Layout::left_to_right(Align::Center), |ui| {
            ui.spacing_mut().item_spacing.x = GAP * unit;
            buttons(ui, ctx, asked, unit, wishes);
        });
    }
    let row = vec2(ui.available_width(), (LINE - GAP) * unit);
    ui.allocate_ui_with_layout(row, Layout::left_to_right(Align::Center), |ui| {
        // The room stays where there is nothing to say, so that nothing below jumps.
        ui.set_min_size(row);
        last(ui, ctx, shown, unit);
    });
    let row = vec2(ui.available_width(), LEADERS * unit);
    ui.allocate_ui_with_layout(row, Layout::left_to_right(Align::Center), |ui| {
        if shown.banner.is_some() {
            others::show(ui, ctx, shown.others.as_ref(), TEXT * unit);
        } else {
            leaders(ui, ctx, shown, unit);
        }
    });
}

fn buttons(ui: &mut Ui, ctx: &Context<'_>, asked: &Asked, unit: f32, wishes: &mut Vec<Wish>) {
    let note = match asked.notes.len() {
        0 => ctx.text("action-interview-note"),
        count => ctx.say(&Message::new("interview-notes").with("count", count)),
    };
    let whole = (String::new(), false);
    let inherits = asked.inherits.as_ref();
    let here = inherits.map_or(&whole, |inherits| &inherits.here);
    let inherited_rest = inherits.map_or(&whole, |inherits| &inherits.rest);
    for action in [
        InterviewAction::Accept,
        InterviewAction::Back,
        InterviewAction::Skip,
        InterviewAction::NotSure,
        InterviewAction::Note,
        InterviewAction::AcceptRest,
        InterviewAction::RestLowest,
    ] {
        let (text, tip) = match action {
            // There is room for one of the two; the other keeps its key and its place in the menu.
            InterviewAction::Accept if inherits.is_none() => continue,
            InterviewAction::AcceptRest if !inherited_rest.1 => continue,
            InterviewAction::RestLowest if inherited_rest.1 => continue,
            InterviewAction::Accept => (here.0.clone(), String::new()),
            InterviewAction::AcceptRest => (inherited_rest.0.clone(), String::new()),
            InterviewAction::RestLowest => (asked.rest.clone(), String::new()),
            InterviewAction::Note => (note.clone(), asked.notes.join("\n")),
            _ => (
                ctx.text(Action::Interview(action).facts().text),
                String::new(),
            ),
        };
        let keys = shortcut::text_of(ui.ctx(), Action::Interview(action));
        let font = |text: &str| {
            RichText::new(text).font(FontId::new(TEXT * unit, FontFamily::Name(MEDIUM.into())))
        };
        let on = action == InterviewAction::NotSure && asked.not_sure;
        let button = Button::new(font(&text))
            .shortcut_text(font(&keys).color(ctx.tokens.ink_soft))
            .selected(on)
            .truncate()
            .min_size(vec2(0.0, BUTTONS * unit));
        let enabled = match action {
            InterviewAction::RestLowest => asked.rest_count > 0,
            InterviewAction::Accept => here.1,
            _ => true,
        };
        let response = ui.add_enabled(enabled, button);
        widgets::name_and_keys(&response, &text, &keys);
        let facts = Action::Interview(action).facts();
        let tip = if tip.is_empty() {
            ctx.text(facts.tip)
        } else {
            tip
        };
        if response.on_hover_text(tip).clicked() {
            wishes.push(Wish::Act(action));
        }
    }
}

fn last(ui: &mut Ui, ctx: &Context<'_>, shown: &Shown, unit: f32) {
    if let Some(last) = &shown.last {
        let text = widgets::soft(last.as_str(), ctx.tokens).size(TEXT * unit * 0.94);
        ui.add(Label::new(text).truncate()).on_hover_text(last);
    }
}

/// Who leads the ranking; a sign where that changed.
pub(super) fn leaders(ui: &mut Ui, ctx: &Context<'_>, shown: &Shown, unit: f32) {
    let tokens = ctx.tokens;
    ui.spacing_mut().item_spacing.x = GAP * unit;
    let size = TEXT * unit;
    if shown.leaders.is_empty() {
        let none = widgets::soft(ctx.text("interview-first-none"), tokens).size(size);
        ui.label(none);
        return;
    }
    let (key, ink) = if shown.first_changed {
        ("interview-first-changed", tokens.accent)
    } else {
        ("interview-first", tokens.ink)
    };
    let mut head = widgets::strong(ctx.text(key)).size(size).color(ink);
    if shown.first_changed {
        head = head.background_color(tokens.selection);
    }
    ui.label(head);
    let each = (ui.available_width() / shown.leaders.len() as f32).max(40.0);
    for leader in &shown.leaders {
        let room = vec2((each - GAP * unit).max(30.0), size * 1.5);
        ui.allocate_ui_with_layout(room, Layout::left_to_right(Align::Center), |ui| {
            ui.set_max_width(room.x);
            ui.spacing_mut().item_spacing.x = 5.0 * unit;
            let (rect, _) = ui.allocate_exact_size(vec2(size * 0.8, size), Sense::hover());
            let mut shapes = Vec::new();
            marks::class(
                &mut shapes,
                rect.center(),
                size * 0.36,
                leader.class,
                tokens.class(leader.class),
            );
            ui.painter().extend(shapes);
            let seen = format!("{} {}", leader.rank, leader.name);
            let text = Message::new("interview-leader")
                .with("rank", leader.rank.as_str())
                .with("name", leader.name.as_str())
                .with("class", leader.class_word.as_str());
            let text = ctx.say(&text);
            let label = RichText::new(seen).size(size).color(ink);
            let label = ui.add(Label::new(label).truncate());
            label.widget_info(|| WidgetInfo::labeled(Role::Label, true, text.as_str()));
            label.on_hover_text(text);
        });
    }
}
