//! Questions before something is lost: unsaved changes, and a file that somebody else changed.

use std::path::{Path, PathBuf};

use egui::Ui;

use super::{Reply, Seen, Step, recover};
use crate::app::leave::Then;
use crate::app::together::{After, Wish, With};
use crate::edit::Edit;
use crate::i18n::Message;
use crate::ui::widgets;

pub(super) fn unsaved(
    ui: &mut Ui,
    seen: &Seen<'_>,
    first: bool,
    name: &str,
    then: &mut Then,
) -> Step {
    let key = match then {
        Then::Show(_) | Then::Begin(_) | Then::Restore(_) => "unsaved-before-show",
        Then::Close => "unsaved-before-close",
        Then::Quit => "unsaved-before-quit",
    };
    ui.label(seen.words.say(&Message::new(key).with("name", name)));
    if seen.keeps {
        ui.add_space(6.0);
        let kept = Message::new("unsaved-kept").with("days", recover::days());
        ui.label(widgets::soft(seen.words.say(&kept), seen.tokens));
    }
    let mut step = Step::Stay;
    widgets::answers(ui, |ui| {
        if seen.first_answer(ui, first, "unsaved-save") {
            step = Step::Done(Reply::SaveThen(take(then)));
        }
        if widgets::plain_button(ui, &seen.text("unsaved-drop")).clicked() {
            step = Step::Done(Reply::Drop(take(then)));
        }
        if widgets::plain_button(ui, &seen.text("dialog-cancel")).clicked() {
            step = Step::Close;
        }
    });
    step
}

fn take(then: &mut Then) -> Then {
    std::mem::replace(then, Then::Close)
}

pub(super) fn outside(
    ui: &mut Ui,
    seen: &Seen<'_>,
    first: bool,
    path: &Path,
    then: &mut Option<Box<Then>>,
) -> Step {
    let file = path.to_string_lossy().into_owned();
    ui.label(
        seen.words
            .say(&Message::new("outside-what").with("file", file)),
    );
    let mut step = Step::Stay;
    let here = || PathBuf::from(path);
    widgets::answers(ui, |ui| {
        let merge = seen.first_answer(ui, first, "together-merge");
        if merge {
            let with = With::Own(After::Save(then.take()));
            step = Step::Done(Reply::Together(Wish::Merge(with)));
        }
        if widgets::plain_button(ui, &seen.text("outside-copy")).clicked() {
            step = Step::Done(Reply::SaveCopy(then.take()));
        }
        let reload = widgets::plain_button(ui, &seen.text("outside-reload"));
        if reload
            .on_hover_text(seen.text("outside-reload-tip"))
            .clicked()
        {
            step = Step::Done(Reply::Reload(here()));
        }
        let overwrite = widgets::plain_button(ui, &seen.text("outside-overwrite"));
        if overwrite
            .on_hover_text(seen.text("outside-overwrite-tip"))
            .clicked()
        {
            step = Step::Done(Reply::Overwrite(here(), then.take()));
        }
        if widgets::plain_button(ui, &seen.text("dialog-cancel")).clicked() {
            step = Step::Close;
        }
    });
    step
}

pub(super) fn exists(
    ui: &mut Ui,
    seen: &Seen<'_>,
    first: bool,
    path: &Path,
    then: &mut Option<Box<Then>>,
) -> Step {
    let file = path.to_string_lossy().into_owned();
    ui.label(
        seen.words
            .say(&Message::new("exists-what").with("file", file)),
    );
    let mut step = Step::Stay;
    widgets::answers(ui, |ui| {
        if seen.first_answer(ui, first, "exists-other") {
            step = Step::Done(Reply::SaveCopy(then.take()));
        }
        if widgets::plain_button(ui, &seen.text("outside-overwrite")).clicked() {
            step = Step::Done(Reply::Overwrite(PathBuf::from(path), then.take()));
        }
        if widgets::plain_button(ui, &seen.text("dialog-cancel")).clicked() {
            step = Step::Close;
        }
    });
    step
}

/// Whether a file is taken for a wave though it holds other answers.
pub(super) fn other_answers(
    ui: &mut Ui,
    seen: &Seen<'_>,
    first: bool,
    (name, [before, now]): (&str, [u64; 2]),
    edit: &Edit,
) -> Step {
    let count = |rows: u64| usize::try_from(rows).unwrap_or(usize::MAX);
    let what = Message::new("survey-other-what")
        .with("file", name)
        .with("before", count(before))
        .with("now", count(now));
    ui.label(seen.words.say(&what));
    let mut step = Step::Stay;
    widgets::answers(ui, |ui| {
        if seen.first_answer(ui, first, "survey-other-take") {
            step = Step::Done(Reply::Edit(edit.clone()));
        }
        if widgets::plain_button(ui, &seen.text("dialog-cancel")).clicked() {
            step = Step::Close;
        }
    });
    step
}
