//! The bars above every screen that concern answers: that importances have moved, and that a file outside the project's folder is not
//! read before a person agrees.

use egui::{Align, Frame, Label, Layout, Margin, Panel, Ui};

use super::App;
use crate::i18n::{Message, Words};
use crate::ui::SurveyWish;
use crate::ui::{Intent, Intents, Tokens, widgets};

/// What the bars say, where they say something.
#[derive(Default)]
pub(in crate::app) struct Bars {
    /// Which file is asked about.
    outside: Option<Message>,
    /// Which importances have moved.
    moved: Option<Message>,
}

/// What is done by a button, with its words.
type Deed = (&'static str, &'static str, SurveyWish);

impl App {
    /// What there is to say; nothing on a projector.
    pub(in crate::app) fn survey_bars(&self) -> Bars {
        if self.shown.presenting {
            return Bars::default();
        }
        Bars {
            outside: self.outside_message(),
            moved: self.moved_message(),
        }
    }
}

impl Bars {
    /// Shows those that there are.
    pub(in crate::app) fn show(
        &self,
        ui: &mut Ui,
        words: &Words,
        tokens: &'static Tokens,
        intents: &mut Intents,
    ) {
        if let Some(said) = &self.outside {
            let read = (
                "survey-outside-read",
                "survey-outside-read-tip",
                SurveyWish::Agree(None),
            );
            let later = (
                "survey-outside-later",
                "survey-outside-later-tip",
                SurveyWish::NotNow,
            );
            // Who agrees must have seen the whole path.
            let said = Label::new(widgets::strong(words.say(said))).wrap();
            bar(
                ui,
                ("outside answers", said),
                words,
                tokens,
                [read, later],
                intents,
            );
        }
        if let Some(said) = &self.moved {
            let update = ("survey-update", "survey-update-tip", SurveyWish::Update);
            let later = ("survey-later", "survey-later-tip", SurveyWish::Later);
            let said = Label::new(widgets::strong(words.say(said))).truncate();
            bar(
                ui,
                ("moved importances", said),
                words,
                tokens,
                [update, later],
                intents,
            );
        }
    }
}

fn bar(
    ui: &mut Ui,
    (id, said): (&'static str, Label),
    words: &Words,
    tokens: &'static Tokens,
    [first, second]: [Deed; 2],
    intents: &mut Intents,
) {
    let frame = Frame::new()
        .fill(tokens.selection)
        .inner_margin(Margin::symmetric(12, 6));
    Panel::top(id).frame(frame).show(ui, |ui| {
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            let (key, tip, wish) = second;
            let button = widgets::plain_button(ui, &words.text(key));
            if button.on_hover_text(words.text(tip)).clicked() {
                intents.push(Intent::Survey(wish));
            }
            let (key, tip, wish) = first;
            let button = widgets::primary_button(ui, tokens, &words.text(key));
            if button.on_hover_text(words.text(tip)).clicked() {
                intents.push(Intent::Survey(wish));
            }
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| ui.add(said));
        });
    });
}
