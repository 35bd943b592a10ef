//! The answers of the import: what is brought in, said on the button itself, and leaving all as it was.

use egui::{Align, Key, Layout, Modifiers, Ui};

use super::super::{Reply, Seen, Step};
use super::{Intake, IntakeWish, Ready};
use crate::i18n::Message;
use crate::ui::widgets;

/// The height of the answers.
pub(super) const HEIGHT: f32 = 36.0;

/// What can be brought in as things stand.
enum Offer {
    /// This, under these words.
    Take(Message, Box<Intake>),
    /// The sheet says nothing that the project does not say.
    Same,
    /// Nothing, or not yet.
    Nothing,
}

/// While a file is read there is one answer.
pub(super) fn cancel(ui: &mut Ui, seen: &Seen<'_>) -> Step {
    let mut step = Step::Stay;
    widgets::answers(ui, |ui| {
        if widgets::plain_button(ui, &seen.text("dialog-cancel")).clicked() {
            step = Step::Close;
        }
    });
    step
}

pub(super) fn show(ui: &mut Ui, seen: &Seen<'_>, ready: &mut Ready, file: &str) -> Step {
    // A key that switches the destination, and one that answers from anywhere.
    let command = |ui: &Ui, key| ui.input_mut(|input| input.consume_key(Modifiers::COMMAND, key));
    if seen.open.is_some() && command(ui, Key::U) {
        ready.choice.onto = !ready.choice.onto;
        ready.revision += 1;
        ui.ctx().request_repaint();
    }
    let entered = command(ui, Key::Enter);
    let offer = offer(seen, ready, file);
    let mut step = Step::Stay;
    ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
        let (text, able) = match &offer {
            Offer::Take(text, _) => (seen.words.say(text), true),
            Offer::Same => (seen.text("dialog-close"), true),
            Offer::Nothing if ready.choice.onto => (seen.text("intake-update"), false),
            Offer::Nothing => (seen.text("import-done"), false),
        };
        let button = ui.add_enabled_ui(able, |ui| widgets::primary_button(ui, seen.tokens, &text));
        let done = button.inner.clicked() || entered;
        if ready.begins && ready.is_current(seen) {
            ready.begins = false;
            match &offer {
                Offer::Take(_, intake) if intake.refused == 0 => button.inner.request_focus(),
                _ => ready.view.focus = true,
            }
        }
        match offer {
            Offer::Take(_, intake) if done => {
                step = Step::Ask(Reply::Intake(IntakeWish::Take(intake)));
            }
            Offer::Same if done => step = Step::Close,
            _ => {}
        }
        if widgets::plain_button(ui, &seen.text("dialog-cancel")).clicked() {
            step = Step::Close;
        }
        ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
            let text = widgets::soft(seen.text("intake-keys"), seen.tokens);
            ui.add(egui::Label::new(text.size(seen.tokens.text_small)).truncate());
        });
    });
    step
}

fn offer(seen: &Seen<'_>, ready: &Ready, file: &str) -> Offer {
    let outcome = ready.outcome.as_ref().filter(|_| ready.is_current(seen));
    let Some((outcome, project)) =
        outcome.and_then(|outcome| Some((outcome, outcome.taken.project.as_ref()?)))
    else {
        return Offer::Nothing;
    };
    let refused = outcome.taken.refused;
    let intake = |project: &crate::model::Project, onto| {
        Box::new(Intake {
            file: file.to_owned(),
            project: project.clone(),
            refused,
            onto,
        })
    };
    let without = |all: &'static str, some: &'static str| match refused {
        0 => Message::new(all),
        count => Message::new(some).with("count", count),
    };
    let Some(key) = outcome.onto else {
        let text = without("import-done", "intake-import-without");
        return Offer::Take(text, intake(project, None));
    };
    let Some(update) = &outcome.update else {
        return Offer::Nothing;
    };
    let (to, gone) = if ready.choice.remove {
        (&update.removed, update.gone.len())
    } else {
        (&update.kept, 0)
    };
    let counts = [update.new.len(), update.changed.len(), gone];
    if counts == [0; 3] {
        return Offer::Same;
    }
    let text = without("intake-update", "intake-update-without");
    Offer::Take(text, intake(to, Some((key, counts))))
}
