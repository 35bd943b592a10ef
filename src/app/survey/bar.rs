//! The bar that says on every screen that importances have moved, and offers to take them again.

use egui::{Align, Frame, Label, Layout, Margin, Panel, Ui};

use super::App;
use crate::i18n::{Message, Words};
use crate::ui::SurveyWish;
use crate::ui::{Intent, Intents, Tokens, widgets};

impl App {
    /// Shows it where there is something to say; what a person wants then.
    pub(in crate::app) fn moved_bar(&self) -> Option<Message> {
        (!self.shown.presenting).then(|| self.moved_message())?
    }
}

/// Shows the bar.
pub(in crate::app) fn show(
    ui: &mut Ui,
    words: &Words,
    tokens: &'static Tokens,
    said: &Message,
    intents: &mut Intents,
) {
    let frame = Frame::new()
        .fill(tokens.selection)
        .inner_margin(Margin::symmetric(12, 6));
    Panel::top("moved importances").frame(frame).show(ui, |ui| {
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            let later = widgets::plain_button(ui, &words.text("survey-later"));
            if later
                .on_hover_text(words.text("survey-later-tip"))
                .clicked()
            {
                intents.push(Intent::Survey(SurveyWish::Later));
            }
            let update = widgets::primary_button(ui, tokens, &words.text("survey-update"));
            if update
                .on_hover_text(words.text("survey-update-tip"))
                .clicked()
            {
                intents.push(Intent::Survey(SurveyWish::Update));
            }
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                let said = words.say(said);
                ui.add(Label::new(widgets::strong(&said)).truncate())
                    .on_hover_text(said);
            });
        });
    });
}
