//! Somebody else wrote the file that is open.

use egui::Ui;

use crate::app::dialogs::{Reply, Seen, Step};
use crate::app::together::{After, Wish, With, time};
use crate::i18n::Message;
use crate::jobs::file::KeptFile;
use crate::ui::widgets;

pub(super) fn show(
    ui: &mut Ui,
    seen: &Seen<'_>,
    first: bool,
    file: &KeptFile,
    modified: bool,
) -> Step {
    let path = file.path.to_string_lossy().into_owned();
    let what = match file.on_disk.modified {
        Some(written) => {
            let time = time(written, seen.today, seen.words.language());
            Message::new("together-changed-what").with("time", time)
        }
        None => Message::new("together-changed-some-time"),
    };
    ui.label(seen.words.say(&what.with("file", path)));
    ui.add_space(8.0);
    ui.label(seen.text(if modified {
        "together-changed-modified"
    } else {
        "together-changed-unmodified"
    }));
    let mut step = Step::Stay;
    widgets::answers(ui, |ui| {
        // Without changes here there is nothing to merge.
        if modified && seen.first_answer(ui, first, "together-merge") {
            let with = With::Own(After::Stay);
            step = Step::Done(Reply::Together(Wish::Merge(with)));
        }
        let reload = if modified {
            let button = widgets::plain_button(ui, &seen.text("outside-reload"));
            let tip = seen.text("outside-reload-tip");
            button.on_hover_text(tip).clicked()
        } else {
            seen.first_answer(ui, first, "outside-reload")
        };
        if reload {
            step = Step::Done(Reply::Reload(file.path.clone()));
        }
        let keep = widgets::plain_button(ui, &seen.text("together-keep-mine"));
        let tip = seen.text("together-keep-mine-tip");
        if keep.on_hover_text(tip).clicked() {
            step = Step::Close;
        }
    });
    step
}
