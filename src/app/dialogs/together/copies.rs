//! Copies beside the file that a service for keeping folders alike may have made.

use egui::{Align, Label, Layout, Ui, vec2};

use crate::app::dialogs::{Reply, Seen, Step};
use crate::app::together::{Wish, With, name_of, time};
use crate::i18n::Message;
use crate::jobs::together::FoundCopy;
use crate::ui::widgets;

/// The height of a copy's two lines.
const ROW: f32 = 40.0;

pub(super) fn show(
    ui: &mut Ui,
    seen: &Seen<'_>,
    first: bool,
    copies: &[(FoundCopy, bool)],
) -> Step {
    let what = Message::new("together-copies-what").with("count", copies.len());
    ui.label(seen.words.say(&what));
    ui.add_space(4.0);
    let mut step = Step::Stay;
    for (copy, merged) in copies {
        ui.add_space(8.0);
        let name = name_of(&copy.path);
        let row = vec2(ui.available_width(), ROW);
        ui.allocate_ui_with_layout(row, Layout::right_to_left(Align::Center), |ui| {
            if *merged {
                ui.label(widgets::soft(
                    seen.text("together-copy-merged"),
                    seen.tokens,
                ));
            } else {
                let button = widgets::plain_button(ui, &seen.text("together-merge"));
                let named = Message::new("together-merge-with").with("file", name.as_str());
                if button.accessible_name(seen.words.say(&named)).clicked() {
                    let with = With::Other(copy.path.clone());
                    step = Step::Ask(Reply::Together(Wish::Merge(with)));
                }
            }
            ui.with_layout(Layout::top_down(Align::LEFT), |ui| {
                let label = Label::new(widgets::strong(name.as_str())).truncate();
                ui.add(label).on_hover_text(name.as_str());
                let differs = seen.words.say(&copy.differs);
                let line = match copy.written {
                    Some(written) => {
                        let time = time(written, seen.today, seen.words.language());
                        let line = Message::new("together-copy-line").with("time", time);
                        seen.words.say(&line.with("differs", differs))
                    }
                    None => differs,
                };
                let label = Label::new(widgets::soft(line.as_str(), seen.tokens)).truncate();
                ui.add(label).on_hover_text(line);
            });
        });
    }
    ui.add_space(8.0);
    ui.label(widgets::soft(
        seen.text("together-copies-stay"),
        seen.tokens,
    ));
    widgets::answers(ui, |ui| {
        if seen.first_answer(ui, first, "dialog-close") {
            step = Step::Close;
        }
    });
    step
}
