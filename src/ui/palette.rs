//! The command palette: all actions, found by any part of their name in either language.

use egui::{Area, Context, Frame, Id, Key, Modal, Modifiers, Order, ScrollArea, TextEdit};

use super::action::{Action, Situation, ViewAction};
use super::{Tokens, shortcut, widgets};
use crate::i18n::{Language, Words, words};

/// The palette while it is open.
#[derive(Clone, Debug, Default)]
pub struct Palette {
    query: String,
    chosen: usize,
}

/// What became of the palette in this frame.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PaletteAnswer {
    /// It stays.
    Open,
    /// It was closed without a choice.
    Closed,
    /// This action was chosen.
    Run(Action),
}

/// The actions whose names contain every word of the query, in either language, any case, ё as е.
pub fn find(query: &str, situation: &Situation<'_>) -> Vec<Action> {
    let query = fold(query);
    let mut found: Vec<Action> = Action::all()
        .filter(|action| *action != Action::View(ViewAction::Palette))
        .filter(|action| {
            let texts =
                Language::ALL.map(|language| fold(&action.text(words(language), situation)));
            texts
                .iter()
                .any(|text| query.split_whitespace().all(|word| text.contains(word)))
        })
        .collect();
    // What can be done now stands first.
    found.sort_by_key(|action| !situation.allows(*action));
    found
}

fn fold(text: &str) -> String {
    text.to_lowercase().replace('ё', "е")
}

impl Palette {
    /// Shows it over everything else.
    pub fn show(
        &mut self,
        ctx: &Context,
        words: &Words,
        tokens: &Tokens,
        situation: &Situation<'_>,
    ) -> PaletteAnswer {
        let mut answer = PaletteAnswer::Open;
        let area = Area::new(Id::unique("palette"))
            .kind(egui::UiKind::Modal)
            .sense(egui::Sense::hover())
            .anchor(egui::Align2::CENTER_TOP, egui::vec2(0.0, 64.0))
            .order(Order::Foreground);
        let (up, down, enter) = ctx.input_mut(|input| {
            (
                input.consume_key(Modifiers::NONE, Key::ArrowUp),
                input.consume_key(Modifiers::NONE, Key::ArrowDown),
                input.consume_key(Modifiers::NONE, Key::Enter),
            )
        });
        let modal = Modal::new(Id::unique("palette"))
            .area(area)
            .backdrop_color(tokens.veil)
            .frame(Frame::popup(&ctx.style_of(ctx.theme())).inner_margin(12.0))
            .show(ctx, |ui| {
                ui.set_width(520.0);
                let field = TextEdit::singleline(&mut self.query)
                    .hint_text(words.text("palette-hint"))
                    .desired_width(f32::INFINITY)
                    .margin(egui::Margin::symmetric(8, 6));
                let field = ui.add(field);
                field.request_focus();
                let found = find(&self.query, situation);
                if field.changed() {
                    self.chosen = 0;
                }
                let last = found.len().saturating_sub(1);
                self.chosen = match (up, down) {
                    (true, false) => self.chosen.checked_sub(1).unwrap_or(last),
                    (false, true) if self.chosen >= last => 0,
                    (false, true) => self.chosen + 1,
                    _ => self.chosen.min(last),
                };
                if found.is_empty() {
                    ui.label(widgets::soft(words.text("palette-nothing"), tokens));
                }
                let list = ScrollArea::vertical()
                    .max_height(380.0)
                    .auto_shrink([false, true]);
                list.show(ui, |ui| {
                    ui.spacing_mut().item_spacing.y = 0.0;
                    for (at, action) in found.iter().enumerate() {
                        let keys = shortcut::text_of(ui.ctx(), *action);
                        let name = action.text(words, situation);
                        let can = situation.allows(*action);
                        let button = egui::Button::selectable(
                            at == self.chosen,
                            egui::RichText::new(name.as_str())
                                .family(egui::FontFamily::Proportional),
                        )
                        .right_text(widgets::soft(keys.as_str(), tokens))
                        .min_size(egui::vec2(ui.available_width(), 28.0));
                        let row = ui
                            .add_enabled(can, button)
                            .on_hover_text(words.text(action.facts().tip));
                        widgets::name_and_keys(&row, &name, &keys);
                        if at == self.chosen && (up || down) {
                            row.scroll_to_me(None);
                        }
                        if row.clicked() || enter && at == self.chosen && can {
                            answer = PaletteAnswer::Run(*action);
                        }
                    }
                });
            });
        if answer == PaletteAnswer::Open && modal.should_close() {
            answer = PaletteAnswer::Closed;
        }
        answer
    }
}
