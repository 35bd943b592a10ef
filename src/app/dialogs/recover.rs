//! Unsaved work: what a crash left, asked about at the start; and all there is, with a way to be rid of it.

use std::path::PathBuf;

use chrono::{NaiveDate, NaiveDateTime};
use egui::text::{LayoutJob, TextFormat, TextWrapping};
use egui::{
    Button, FontFamily, FontId, Key, Modifiers, Response, Role, ScrollArea, Ui, WidgetInfo, vec2,
};

use super::{Reply, Seen, Step};
use crate::files::journal::KEPT_DAYS;
use crate::i18n::Message;
use crate::ui::{SEMIBOLD, inspector, widgets};

/// Unsaved work, as a person is told of it.
#[derive(Clone, Debug)]
pub(in crate::app) struct Work {
    /// Its journal.
    pub id: String,
    /// The project's name.
    pub name: String,
    /// Its file; none where it was never saved.
    pub file: Option<PathBuf>,
    /// When the last change was made.
    pub changed: NaiveDateTime,
    /// How many changes no file has.
    pub changes: u32,
    /// The day on which it goes; none after a crash.
    pub until: Option<NaiveDate>,
    /// Whether its file is on screen.
    pub open: bool,
    /// Why it cannot be brought back; none where it can.
    pub problem: Option<Message>,
}

/// What is to be done with it.
#[derive(Debug)]
pub(in crate::app) enum RecoverWish {
    /// Bring it back.
    Restore(String),
    /// Open its file in place of it.
    OpenSaved(String, PathBuf),
    /// Away with it for good.
    Remove(String),
}

/// The dialog's state.
#[derive(Debug)]
pub(in crate::app) struct WorkList {
    works: Vec<Work>,
    selected: usize,
    /// True where the start has found it.
    found: bool,
    /// True while it is asked whether the selected work is to go for good.
    removing: bool,
    /// True where the selected work is to have the focus.
    focus: bool,
}

/// How long discarded work is kept.
pub(super) fn days() -> usize {
    usize::try_from(KEPT_DAYS).unwrap_or(usize::MAX)
}

impl WorkList {
    /// What a crash left.
    pub(in crate::app) fn found(works: Vec<Work>) -> Self {
        Self {
            found: true,
            ..Self::all(works)
        }
    }

    /// All there is.
    pub(in crate::app) fn all(works: Vec<Work>) -> Self {
        Self {
            works,
            selected: 0,
            found: false,
            removing: false,
            focus: true,
        }
    }

    /// This is there by now.
    pub(in crate::app) fn set(&mut self, works: Vec<Work>) {
        self.works = works;
        self.selected = self.selected.min(self.works.len().saturating_sub(1));
        self.focus = true;
    }

    pub(super) const fn title(&self) -> &'static str {
        if self.found {
            "recover-found-title"
        } else {
            "recover-title"
        }
    }

    pub(super) fn show(&mut self, ui: &mut Ui, seen: &Seen<'_>, first: bool) -> Step {
        let what = match (self.found, self.works.len()) {
            (_, 0) => Message::new("recover-none").with("days", days()),
            (true, _) if self.works.iter().all(|work| work.problem.is_some()) => {
                Message::new("recover-found-unread")
            }
            (true, count) => Message::new("recover-found-what").with("count", count),
            (false, _) => Message::new("recover-what").with("days", days()),
        };
        ui.label(seen.words.say(&what));
        ui.add_space(8.0);
        let entered = self.rows(ui, seen);
        if entered
            && let Some(work) = self.works.get(self.selected)
            && work.problem.is_none()
        {
            return Step::Done(Reply::Recover(RecoverWish::Restore(work.id.clone())));
        }
        if self.works.is_empty() {
            return close(ui, seen, first || std::mem::take(&mut self.focus));
        }
        if self.removing {
            self.ask_to_remove(ui, seen)
        } else {
            self.foot(ui, seen)
        }
    }

    /// The works, one of them selected; true where it is to be brought back.
    fn rows(&mut self, ui: &mut Ui, seen: &Seen<'_>) -> bool {
        let mut entered = false;
        let height = (ui.ctx().content_rect().height() - 320.0).clamp(120.0, 360.0);
        let area = ScrollArea::vertical().max_height(height);
        area.show(ui, |ui| {
            for (at, work) in self.works.iter().enumerate() {
                let row = row(ui, seen, work, at == self.selected);
                // A key that was pressed before this came up is not meant for it.
                let enter = row.has_focus() && ui.input(|input| input.key_pressed(Key::Enter));
                if at == self.selected && std::mem::take(&mut self.focus) {
                    row.request_focus();
                }
                if row.clicked() {
                    row.request_focus();
                }
                // The selection goes with the focus, whatever has moved that: an arrow, Tab or a reader.
                if (row.has_focus() || row.clicked()) && self.selected != at {
                    self.selected = at;
                    self.removing = false;
                    row.scroll_to_me(None);
                }
                entered |= !self.removing && (enter || row.double_clicked());
            }
        });
        entered
    }

    fn foot(&mut self, ui: &mut Ui, seen: &Seen<'_>) -> Step {
        let Some(work) = self.works.get(self.selected) else {
            return Step::Close;
        };
        let wish = |wish| Step::Done(Reply::Recover(wish));
        let mut step = Step::Stay;
        widgets::answers(ui, |ui| {
            let restore = seen.text("recover-restore");
            if work.problem.is_none()
                && widgets::primary_button(ui, seen.tokens, &restore).clicked()
            {
                step = wish(RecoverWish::Restore(work.id.clone()));
            }
            // What cannot be brought back would be asked about for ever.
            if (!self.found || work.problem.is_some())
                && widgets::plain_button(ui, &seen.text("recover-remove")).clicked()
            {
                self.removing = true;
            }
            if !self.found {
                if widgets::plain_button(ui, &seen.text("dialog-close")).clicked() {
                    step = Step::Close;
                }
                return;
            }
            if let Some(file) = &work.file {
                let open = widgets::plain_button(ui, &seen.text("recover-open-saved"));
                let tip = Message::new("recover-open-saved-tip").with("days", days());
                if open.on_hover_text(seen.words.say(&tip)).clicked() {
                    step = wish(RecoverWish::OpenSaved(work.id.clone(), file.clone()));
                }
            }
            let later = widgets::plain_button(ui, &seen.text("recover-later"));
            if later
                .on_hover_text(seen.text("recover-later-tip"))
                .clicked()
            {
                step = Step::Close;
            }
        });
        step
    }

    fn ask_to_remove(&mut self, ui: &mut Ui, seen: &Seen<'_>) -> Step {
        let Some(work) = self.works.get(self.selected) else {
            return Step::Close;
        };
        let question = if work.problem.is_some() {
            Message::new("recover-remove-record")
        } else {
            Message::new("recover-remove-what").with("name", work.name.as_str())
        };
        ui.add_space(8.0);
        ui.colored_label(seen.tokens.warning, seen.words.say(&question));
        let mut step = Step::Stay;
        // Escape takes the question back, and not the list with it.
        let mut kept = ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Escape));
        widgets::answers(ui, |ui| {
            let keep = widgets::primary_button(ui, seen.tokens, &seen.text("recover-keep"));
            if ui.memory(|memory| memory.focused().is_none()) {
                keep.request_focus();
            }
            kept |= keep.clicked();
            if widgets::plain_button(ui, &seen.text("recover-remove-yes")).clicked() {
                step = Step::Ask(Reply::Recover(RecoverWish::Remove(work.id.clone())));
                self.removing = false;
            }
        });
        if kept {
            self.removing = false;
            self.focus = true;
        }
        step
    }
}

fn close(ui: &mut Ui, seen: &Seen<'_>, first: bool) -> Step {
    let mut step = Step::Stay;
    widgets::answers(ui, |ui| {
        if seen.first_answer(ui, first, "dialog-close") {
            step = Step::Close;
        }
    });
    step
}

/// A work in three lines: its name, when and how much, where from.
fn row(ui: &mut Ui, seen: &Seen<'_>, work: &Work, selected: bool) -> Response {
    let tokens = seen.tokens;
    let name = name(seen, work);
    let about = [
        Some(when(seen, work)),
        work.problem.is_none().then(|| how_much(seen, work)),
        work.until.map(|day| {
            let day = inspector::date(seen.words.language(), day);
            seen.words
                .say(&Message::new("recover-until").with("day", day))
        }),
    ];
    let about = about.into_iter().flatten().collect::<Vec<_>>().join(" · ");
    let file = work.file.as_ref().map_or_else(
        || seen.text("recover-never-saved"),
        |file| file.to_string_lossy().into_owned(),
    );
    let (file, ink) = match &work.problem {
        Some(problem) => (seen.words.say(problem), tokens.warning),
        None if work.open => {
            let open = Message::new("recover-open-now").with("file", file);
            (seen.words.say(&open), tokens.ink_soft)
        }
        None => (file, tokens.ink_soft),
    };
    let bold = FontId::new(tokens.text_body, FontFamily::Name(SEMIBOLD.into()));
    let plain = FontId::proportional(tokens.text_body - 1.0);
    let mut job = LayoutJob::default();
    let mut line = |text: &str, font: FontId, ink| {
        job.append(text, 0.0, TextFormat::simple(font, ink));
    };
    line(&name, bold, tokens.ink);
    line(&format!("\n{about}\n"), plain.clone(), tokens.ink_soft);
    line(&file, plain, ink);
    job.wrap = TextWrapping {
        max_rows: 6,
        ..TextWrapping::default()
    };
    let button = Button::selectable(selected, job)
        .wrap()
        .min_size(vec2(ui.available_width(), 0.0));
    let response = ui.add(button);
    response.widget_info(|| {
        let name = format!("{name}, {about}, {file}");
        WidgetInfo::selected(Role::RadioButton, true, selected, name)
    });
    response
}

fn name(seen: &Seen<'_>, work: &Work) -> String {
    if work.name.is_empty() {
        seen.text("recover-no-name")
    } else {
        work.name.clone()
    }
}

/// When the last change was made.
fn when(seen: &Seen<'_>, work: &Work) -> String {
    let day = inspector::date(seen.words.language(), work.changed.date());
    let when = Message::new("recover-when").with("day", day);
    let time = work.changed.format("%H:%M").to_string();
    seen.words.say(&when.with("time", time))
}

/// How many changes no file has.
fn how_much(seen: &Seen<'_>, work: &Work) -> String {
    let count = usize::try_from(work.changes).unwrap_or(usize::MAX);
    let count = Message::new("recover-changes").with("count", count);
    seen.words.say(&count)
}
