//! The parts of a score on screen: one stacked bar, and lists of names, each of which goes to its item.

use egui::{Align, Button, Color32, Label, Layout, Rect, RichText, Sense, Stroke, Ui, pos2, vec2};

use super::why::{Entry, List, Why, name};
use crate::i18n::{Message, fixed, percent, visible};
use crate::model::Subject;
use crate::ui::action::Screen;
use crate::ui::{Context, Intent, Intents, taken, widgets};

/// How many parts are listed until all are asked for.
const SHOWN: usize = 6;
/// How high an entry is with its bar.
const ENTRY: f32 = 26.0;
/// How many parts of the stacked bar are told apart; the rest is one.
const TOLD: usize = 10;

/// Which lists are shown whole, and of which item.
#[derive(Default)]
pub(super) struct Unfolded {
    of: Option<Subject>,
    lists: Vec<&'static str>,
}

impl Unfolded {
    fn has(&self, subject: Subject, list: &'static str) -> bool {
        self.of == Some(subject) && self.lists.contains(&list)
    }

    fn turn(&mut self, subject: Subject, list: &'static str) {
        if self.of != Some(subject) {
            self.of = Some(subject);
            self.lists.clear();
        }
        if self.lists.contains(&list) {
            self.lists.retain(|other| *other != list);
        } else {
            self.lists.push(list);
        }
    }
}

/// Shows why an item scores as it does.
pub(super) fn show(
    ui: &mut Ui,
    ctx: &Context<'_>,
    (screen, subject): (Screen, Subject),
    why: &Why,
    unfolded: &mut Unfolded,
    intents: &mut Intents,
) {
    if let Some(sentence) = &why.sentence {
        ui.add_space(6.0);
        stack(ui, ctx, &why.stack);
        ui.add(Label::new(sentence).wrap());
    }
    for list in why.lists.iter().filter(|list| !list.entries.is_empty()) {
        ui.add_space(6.0);
        ui.label(widgets::strong(ctx.text(list.title)));
        entries(ui, ctx, (screen, subject), list, unfolded, intents);
    }
}

/// All parts side by side in shades of one hue; the pointer names them.
fn stack(ui: &mut Ui, ctx: &Context<'_>, parts: &[Entry]) {
    let size = vec2(ui.available_width(), 16.0);
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    let painter = ui.painter();
    painter.rect_filled(rect, 0.0, shade(ctx, TOLD));
    let mut left = rect.left();
    let mut edges = Vec::new();
    let mut under = None;
    let pointer = response.hover_pos();
    for (at, part) in parts.iter().take(TOLD).enumerate() {
        #[expect(clippy::cast_possible_truncation, reason = "a width on screen")]
        let width = rect.width() * part.fraction as f32;
        let right = (left + width).min(rect.right());
        let segment = Rect::from_min_max(pos2(left, rect.top()), pos2(right, rect.bottom()));
        if pointer.is_some_and(|at| segment.contains(at)) {
            under = Some(part);
        }
        painter.rect_filled(segment, 0.0, shade(ctx, at));
        left = right;
        edges.push(right);
    }
    let line = Stroke::new(1.0, ctx.tokens.paper);
    for edge in edges.into_iter().filter(|edge| *edge < rect.right() - 1.0) {
        painter.vline(edge, rect.y_range(), line);
    }
    let text = match under {
        Some(part) => Message::new("inspector-part")
            .with("name", name(ctx.project, part.subject))
            .with("part", percent(ctx.language(), part.fraction, 1)),
        None if pointer.is_some() => {
            let rest = parts.iter().skip(TOLD);
            let part: f64 = rest.clone().map(|part| part.fraction).sum();
            Message::new("inspector-part-rest")
                .with("count", rest.len())
                .with("part", percent(ctx.language(), part, 1))
        }
        None => return,
    };
    response.on_hover_text_at_pointer(ctx.say(&text));
}

/// From strong to pale; those beyond the first few are alike, and told apart by the lines between them.
fn shade(ctx: &Context<'_>, at: usize) -> Color32 {
    let part = (1.0 - 0.16 * at as f32).max(if at < TOLD { 0.3 } else { 0.15 });
    ctx.tokens.relation_shade(part).fill
}

fn entries(
    ui: &mut Ui,
    ctx: &Context<'_>,
    (screen, subject): (Screen, Subject),
    list: &List,
    unfolded: &mut Unfolded,
    intents: &mut Intents,
) {
    let whole = unfolded.has(subject, list.title);
    let count = list.entries.len();
    // A single one behind a button would take no less room than the button.
    let shown = if whole || count <= SHOWN + 1 {
        count
    } else {
        SHOWN
    };
    let most = list.entries.first().map_or(0.0, |first| first.amount);
    for (at, part) in list.entries.iter().take(shown).enumerate() {
        let size = vec2(ui.available_width(), ENTRY);
        let rect = Rect::from_min_size(ui.cursor().min, size);
        if !ui.is_rect_visible(rect) {
            ui.allocate_space(size);
            continue;
        }
        ui.push_id((list.title, at), |ui| {
            ui.allocate_ui(size, |ui| {
                ui.set_min_size(size);
                ui.spacing_mut().item_spacing.y = 1.0;
                entry(ui, ctx, screen, part, intents);
                bar(ui, ctx, part.amount, most);
            });
        });
    }
    if count > shown || whole && count > SHOWN + 1 {
        let text = if whole {
            ctx.text("inspector-why-fewer")
        } else {
            ctx.say(&Message::new("inspector-why-all").with("count", count))
        };
        let text = RichText::new(text).size(ctx.tokens.text_small);
        if ui
            .push_id(list.title, |ui| ui.small_button(text))
            .inner
            .clicked()
        {
            unfolded.turn(subject, list.title);
        }
    }
}

fn entry(ui: &mut Ui, ctx: &Context<'_>, screen: Screen, part: &Entry, intents: &mut Intents) {
    let language = ctx.language();
    let whole = (part.amount - part.amount.round()).abs() < 5e-8;
    let amount = fixed(language, part.amount, usize::from(!whole));
    let small = |text: String| widgets::soft(text, ctx.tokens).size(ctx.tokens.text_small);
    ui.spacing_mut().interact_size.y = 18.0;
    ui.spacing_mut().button_padding = egui::Vec2::ZERO;
    ui.allocate_ui(vec2(ui.available_width(), 18.0), |ui| {
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            ui.label(percent(language, part.fraction, 1));
            match part.cell {
                Some((cell, importance, level)) => {
                    let product = Message::new("inspector-product")
                        .with("importance", taken::shown(language, importance))
                        .with("level", level.to_string())
                        .with("contribution", amount);
                    let button = Button::new(small(ctx.say(&product))).frame(false);
                    let tip = ctx.text("inspector-go-to-cell");
                    if ui.add(button).on_hover_text(tip).clicked() {
                        intents.push(Intent::Go(screen.showing(cell), Some(cell)));
                    }
                }
                None => {
                    ui.label(small(amount));
                }
            }
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                let name = visible(name(ctx.project, part.subject));
                let button = Button::new(name.as_ref()).frame(false).truncate();
                if ui.add(button).on_hover_text(name.as_ref()).clicked() {
                    let to = screen.showing(part.subject);
                    intents.push(Intent::Go(to, Some(part.subject)));
                }
            });
        });
    });
}

fn bar(ui: &mut Ui, ctx: &Context<'_>, amount: f64, most: f64) {
    let size = vec2(ui.available_width(), 4.0);
    let (rect, _) = ui.allocate_exact_size(size, Sense::hover());
    let painter = ui.painter();
    painter.rect_filled(rect, 0.0, ctx.tokens.line);
    #[expect(clippy::cast_possible_truncation, reason = "a fraction for the screen")]
    let part = if most > 0.0 {
        (amount / most) as f32
    } else {
        0.0
    };
    let mut bar = rect;
    bar.max.x = rect.left() + rect.width() * part;
    painter.rect_filled(bar, 0.0, ctx.tokens.relation);
}
