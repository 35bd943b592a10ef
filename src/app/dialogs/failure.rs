//! What went wrong or was noticed with a file: a sentence, then every problem with its place, to be read and copied.

use egui::{TextEdit, Ui};

use super::{Reply, Seen, Step, WayOut, scroll};
use crate::i18n::Message;
use crate::jobs::file::Failure;
use crate::ui::widgets;

pub(super) fn failure(
    ui: &mut Ui,
    seen: &Seen<'_>,
    first: bool,
    failure: &Failure,
    way_out: &mut Option<WayOut>,
) -> Step {
    let head = seen.words.say(&failure.what);
    ui.label(&head);
    let lines = lines(seen, &failure.problems);
    list(ui, seen, &lines);
    let whole = [vec![head], lines].concat().join("\n");
    foot(ui, seen, first, whole, way_out)
}

/// `what` says in one sentence how many there are, and of what.
pub(super) fn notices(
    ui: &mut Ui,
    seen: &Seen<'_>,
    first: bool,
    what: &'static str,
    notices: &[Message],
) -> Step {
    let count = Message::new(what).with("count", notices.len());
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
    scroll::read(ui, 300.0, |ui| {
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
    way_out: &mut Option<WayOut>,
) -> Step {
    let mut step = Step::Stay;
    widgets::answers(ui, |ui| {
        if seen.first_answer(ui, first, "dialog-close") {
            step = Step::Close;
        }
        let other = match way_out {
            Some(WayOut::SaveAs(_)) => Some("action-save-as"),
            Some(WayOut::Versions(_)) => Some("action-versions"),
            None => None,
        };
        if let Some(other) = other
            && widgets::plain_button(ui, &seen.text(other)).clicked()
            && let Some(way_out) = way_out.take()
        {
            step = Step::Done(match way_out {
                WayOut::SaveAs(then) => Reply::SaveCopy(then),
                WayOut::Versions(path) => Reply::Versions(path),
            });
        }
        if widgets::plain_button(ui, &seen.text("dialog-copy")).clicked() {
            step = Step::Ask(Reply::Copy(text));
        }
    });
    step
}
