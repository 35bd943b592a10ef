//! Somebody else has the file open that was to be opened.

use egui::Ui;

use crate::app::dialogs::{Reply, Seen, Step};
use crate::app::together::{How, Wish, holder, time};
use crate::i18n::Message;
use crate::jobs::file::Fresh;
use crate::jobs::lock::Claim;
use crate::ui::widgets;

pub(super) fn show(ui: &mut Ui, seen: &Seen<'_>, first: bool, fresh: &mut Fresh) -> Step {
    let path = fresh.file.as_ref().map(|file| file.path.clone());
    let file = path.unwrap_or_default().to_string_lossy().into_owned();
    let what = match &fresh.access.claim {
        Claim::Theirs(found) if !found.is_unknown() => {
            let since = time(found.since, seen.today, seen.words.language());
            Message::new("together-shared-what")
                .with("who", holder(found))
                .with("since", since)
        }
        _ => Message::new("together-shared-by-somebody"),
    };
    ui.label(seen.words.say(&what.with("file", file)));
    ui.add_space(8.0);
    ui.label(widgets::soft(seen.text("together-shared-why"), seen.tokens));
    let mut how = None;
    let mut step = Step::Stay;
    widgets::answers(ui, |ui| {
        if seen.first_answer(ui, first, "together-open-read-only") {
            how = Some(How::ReadOnly);
        }
        for (key, tip, choice) in [
            ("together-open-copy", "together-open-copy-tip", How::Copy),
            (
                "together-open-anyway",
                "together-open-anyway-tip",
                How::Anyway,
            ),
        ] {
            let button = widgets::plain_button(ui, &seen.text(key));
            if button.on_hover_text(seen.text(tip)).clicked() {
                how = Some(choice);
            }
        }
        if widgets::plain_button(ui, &seen.text("dialog-cancel")).clicked() {
            step = Step::Close;
        }
    });
    match how {
        Some(how) => {
            let fresh = Box::new(std::mem::take(fresh));
            Step::Done(Reply::Together(Wish::Open(fresh, how)))
        }
        None => step,
    }
}
