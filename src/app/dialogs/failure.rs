//! What went wrong or was noticed with a file: a sentence, then every problem with its place, to be read and copied.

use egui::{ScrollArea, TextEdit, Ui};

use super::import::ImportDraft;
use super::{Reply, Seen, Step};
use crate::i18n::Message;
use crate::jobs::file::Failure;
use crate::ui::widgets;

pub(super) fn failure(
    ui: &mut Ui,
    seen: &Seen<'_>,
    first: bool,
    failure: &Failure,
    import: &mut Option<Box<ImportDraft>>,
) -> Step {
    let head = seen.words.say(&failure.what);
    ui.label(&head);
    let lines = lines(seen, &failure.problems);
    list(ui, seen, &lines);
    let whole = [vec![head], lines].concat().join("\n");
    foot(ui, seen, first, whole, import)
}

pub(super) fn notices(ui: &mut Ui, seen: &Seen<'_>, first: bool, notices: &[Message]) -> Step {
    let count = Message::new("notices-what").with("count", notices.len());
    ui.label(seen.words.say(&count));
    let lines = lines(seen, notices);
    list(ui, seen, &lines);
    foot(ui, seen, first, lines.join("\n"), &mut None)
}

pub(super) fn lines(seen: &Seen<'_>, messages: &[Message]) -> Vec<String> {
    messages
        .iter()
        .map(|message| seen.words.say(message))
        .collect()
}

pub(super) fn list(ui: &mut Ui, seen: &Seen<'_>, lines: &[String]) {
    if lines.is_empty() {
        return;
    }
    ui.add_space(8.0);
    let text = lines.join("\n");
    ScrollArea::vertical()
        .max_height(300.0)
        .min_scrolled_height(300.0)
        .show(ui, |ui| {
            // A field that takes no changes can be read with a reader, selected and copied.
            let mut unchanging = text.as_str();
            let field = TextEdit::multiline(&mut unchanging)
                .desired_width(f32::INFINITY)
                .desired_rows(3);
            ui.add(field).on_hover_text(seen.text("failure-list"));
        });
}

fn foot(
    ui: &mut Ui,
    seen: &Seen<'_>,
    first: bool,
    text: String,
    import: &mut Option<Box<ImportDraft>>,
) -> Step {
    let mut step = Step::Stay;
    widgets::answers(ui, |ui| {
        if seen.first_answer(ui, first, "dialog-close") {
            step = Step::Close;
        }
        if import.is_some()
            && widgets::plain_button(ui, &seen.text("import-again")).clicked()
            && let Some(draft) = import.take()
        {
            step = Step::Done(Reply::ChooseAgain(draft));
        }
        if widgets::plain_button(ui, &seen.text("dialog-copy")).clicked() {
            step = Step::Ask(Reply::Copy(text));
        }
    });
    step
}
