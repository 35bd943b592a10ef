//! Earlier versions of a document: when, how large, what differs from the present; opened as a copy or brought back.

use std::path::PathBuf;

use chrono::{NaiveDate, NaiveDateTime};
use egui::{EventFilter, Id, Key, Label, Modifiers, Rect, ScrollArea, Ui, vec2};

use super::version_row;
use super::version_words::Row;
use super::{Reply, Seen, Step};
use crate::app::versions::VersionWish;
use crate::files::save::{Past, Version};
use crate::i18n::{Message, visible};
use crate::jobs::file::Failure;
use crate::jobs::versions::Look;
use crate::model::Project;
use crate::ui::widgets::{self, take_focus};

/// How many rows are seen at once.
const ROWS: f32 = 6.0;
/// How many a page key goes on.
const PAGE: usize = 5;
/// How high the part is that tells the differences of the chosen one.
const TOLD: f32 = 132.0;

/// The dialog's state.
#[derive(Debug)]
pub(in crate::app) struct VersionsDraft {
    /// Tells it from every other, so that a job's result finds the right one.
    serial: u64,
    /// Where the document is kept; none for one that never was.
    path: Option<PathBuf>,
    /// What is on screen; none where the file was not opened. Nothing can change it while the dialog is open.
    present: Option<Project>,
    today: NaiveDate,
    /// Where the document was before it was renamed or moved, the latest first.
    places: Vec<PathBuf>,
    listed: Listed,
    chosen: usize,
    reveal: bool,
}

/// What is known of the list.
#[derive(Debug)]
enum Listed {
    /// Being read.
    Not,
    Failed(Message),
    Whole(Vec<Row>),
}

impl VersionsDraft {
    pub(in crate::app) const fn new(
        serial: u64,
        path: Option<PathBuf>,
        present: Option<Project>,
        today: NaiveDate,
    ) -> Self {
        Self {
            serial,
            path,
            present,
            today,
            places: Vec::new(),
            listed: Listed::Not,
            chosen: 0,
            reveal: false,
        }
    }

    pub(in crate::app) const fn serial(&self) -> u64 {
        self.serial
    }

    pub(in crate::app) const fn present(&self) -> Option<&Project> {
        self.present.as_ref()
    }

    /// Takes the list in, each version with its time where the person is.
    pub(in crate::app) fn set_list(
        &mut self,
        found: Result<Past, Failure>,
        local: impl Fn(&Version) -> NaiveDateTime,
    ) {
        self.listed = match found {
            Err(failure) => Listed::Failed(failure.what),
            Ok(Past {
                versions: found,
                places,
            }) => {
                self.places = places;
                let times: Vec<NaiveDateTime> = found.iter().map(local).collect();
                let minute = |time: &NaiveDateTime| time.and_utc().timestamp().div_euclid(60);
                let row = |(version, when): (Version, &NaiveDateTime)| Row {
                    to_the_second: times.iter().filter(|t| minute(t) == minute(when)).count() > 1,
                    when: *when,
                    version,
                    look: None,
                };
                Listed::Whole(found.into_iter().zip(&times).map(row).collect())
            }
        };
    }

    /// Takes in what a version was found to hold.
    pub(in crate::app) fn set_look(&mut self, at: usize, look: Result<Look, Message>) {
        if let Some(row) = self.rows_mut().get_mut(at) {
            row.look = Some(look);
        }
    }

    /// The next version to be read: the chosen one first, then from the newest on.
    pub(in crate::app) fn next_unread(&self) -> Option<(usize, PathBuf)> {
        let unread = |at: &usize| self.rows().get(*at).is_some_and(|row| row.look.is_none());
        let at = std::iter::once(self.chosen)
            .chain(0..self.rows().len())
            .find(unread)?;
        Some((at, self.rows().get(at)?.version.path.clone()))
    }

    fn rows(&self) -> &[Row] {
        match &self.listed {
            Listed::Whole(rows) => rows,
            _ => &[],
        }
    }

    fn rows_mut(&mut self) -> &mut [Row] {
        match &mut self.listed {
            Listed::Whole(rows) => rows,
            _ => &mut [],
        }
    }

    pub(super) fn show(&mut self, ui: &mut Ui, seen: &Seen<'_>, first: bool) -> Step {
        if let Some(why) = self.nothing(seen) {
            ui.label(why);
            let mut step = Step::Stay;
            widgets::answers(ui, |ui| {
                if seen.first_answer(ui, first, "dialog-close") {
                    step = Step::Close;
                }
            });
            return step;
        }
        let name = self.path.as_deref().and_then(|path| path.file_name());
        let name = name.map(|name| name.to_string_lossy().into_owned());
        let key = if self.present.is_some() {
            "earlier-what"
        } else {
            "earlier-what-damaged"
        };
        let what = Message::new(key).with("file", name.unwrap_or_default());
        ui.label(seen.words.say(&what));
        if !self.places.is_empty() {
            let places = self
                .places
                .iter()
                .map(|place| visible(&place.to_string_lossy()).into_owned());
            let places = places.collect::<Vec<_>>().join("\n");
            let moved = widgets::soft(seen.text("earlier-moved"), seen.tokens);
            ui.label(moved).on_hover_text(places);
        }
        ui.add_space(8.0);
        let opened = self.list(ui, seen);
        ui.add_space(8.0);
        self.told(ui, seen);
        let step = self.answers(ui, seen);
        if opened && matches!(step, Step::Stay) {
            return self.take(VersionWish::Copy);
        }
        step
    }

    /// Why there is no list, in words; none where there is one.
    fn nothing(&self, seen: &Seen<'_>) -> Option<String> {
        let message = match (&self.listed, &self.path) {
            (_, None) => Message::new("earlier-no-file"),
            (Listed::Not, _) => Message::new("earlier-reading"),
            (Listed::Failed(why), _) => why.clone(),
            (Listed::Whole(rows), Some(path)) if rows.is_empty() => {
                let path = path.to_string_lossy().into_owned();
                Message::new("earlier-none").with("file", path)
            }
            _ => return None,
        };
        Some(seen.words.say(&message))
    }

    /// Shows the list; true where the chosen one is to be opened.
    fn list(&mut self, ui: &mut Ui, seen: &Seen<'_>) -> bool {
        let id = Id::unique("earlier versions").with(self.serial);
        let count = self.rows().len();
        #[expect(clippy::cast_precision_loss, reason = "a height on the screen")]
        let height = version_row::HEIGHT * (count as f32).min(ROWS);
        let rect = Rect::from_min_size(ui.cursor().min, vec2(ui.available_width(), height));
        let list = ui.interact(rect, id, egui::Sense::focusable_noninteractive());
        ui.ctx().accesskit_node_builder(id, |node| {
            node.set_role(egui::accesskit::Role::ListBox);
            node.set_label(seen.text("earlier-list"));
        });
        // Asked once, when the list has come, since it comes later than the dialog.
        let shown = ui.data(|data| data.get_temp::<bool>(id)).unwrap_or(false);
        if !shown {
            ui.data_mut(|data| data.insert_temp(id, true));
            take_focus(ui, id);
        }
        let opens = list.has_focus() && self.keys(ui, id);
        let reveal = std::mem::take(&mut self.reveal).then_some(self.chosen);
        let area = ScrollArea::vertical()
            .max_height(height)
            .min_scrolled_height(height)
            .auto_shrink([false, false]);
        let mut chosen = None;
        widgets::lines(
            ui,
            area,
            (version_row::HEIGHT, count),
            reveal,
            |ui, at, rect| {
                let Some(row) = self.rows().get(at) else {
                    return;
                };
                let line = row.line(seen, self.today);
                let state = (at == self.chosen, list.has_focus());
                if version_row::show(ui, seen.tokens, rect, at, state, &line).clicked() {
                    chosen = Some(at);
                }
            },
        );
        if let Some(at) = chosen {
            self.chosen = at;
            take_focus(ui, id);
        }
        opens
    }

    /// Does what the keys say; true for Enter.
    fn keys(&mut self, ui: &Ui, id: Id) -> bool {
        let filter = EventFilter {
            vertical_arrows: true,
            ..EventFilter::default()
        };
        ui.memory_mut(|memory| memory.set_focus_lock_filter(id, filter));
        let last = self.rows().len().saturating_sub(1);
        let before = self.chosen;
        ui.input_mut(|input| {
            let mut pressed = |key| input.count_and_consume_key(Modifiers::NONE, key);
            let down = pressed(Key::ArrowDown) + PAGE * pressed(Key::PageDown);
            let up = pressed(Key::ArrowUp) + PAGE * pressed(Key::PageUp);
            self.chosen = (self.chosen + down).min(last).saturating_sub(up);
            if pressed(Key::Home) > 0 {
                self.chosen = 0;
            }
            if pressed(Key::End) > 0 {
                self.chosen = last;
            }
        });
        self.reveal = self.chosen != before;
        ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Enter))
    }

    /// What differs between the chosen one and the present, line by line.
    fn told(&self, ui: &mut Ui, seen: &Seen<'_>) {
        let row = self.rows().get(self.chosen);
        let look = row.and_then(|row| row.look.as_ref());
        let (lines, more) = match look {
            Some(Ok(Look::Differs { lines, more, .. })) => (lines.as_slice(), *more),
            Some(Err(why)) => (std::slice::from_ref(why), 0),
            _ => (&[][..], 0),
        };
        let height = TOLD.min(ui.ctx().content_rect().height() / 5.0);
        ScrollArea::vertical()
            .id_salt(("told", self.chosen))
            .max_height(height)
            .min_scrolled_height(height)
            .auto_shrink([false, false])
            .show(ui, |ui| {
                if matches!(look, Some(Ok(Look::Differs { .. }))) {
                    ui.label(widgets::soft(seen.text("earlier-lines"), seen.tokens));
                }
                for line in lines {
                    ui.add(Label::new(seen.words.say(line)).wrap());
                }
                if more > 0 {
                    let more = Message::new("earlier-more").with("count", more);
                    ui.label(widgets::soft(seen.words.say(&more), seen.tokens));
                }
            });
    }

    fn answers(&mut self, ui: &mut Ui, seen: &Seen<'_>) -> Step {
        let mut step = Step::Stay;
        let chosen = self.rows().get(self.chosen);
        let look = chosen.and_then(|row| row.look.as_ref());
        // One that is not read yet may be whole; that is found out then.
        let sound = !matches!(look, Some(Err(_)));
        let restores = sound && !matches!(look, Some(Ok(Look::Same)));
        widgets::answers(ui, |ui| {
            ui.add_enabled_ui(sound, |ui| {
                let copy = widgets::primary_button(ui, seen.tokens, &seen.text("earlier-copy"));
                if copy.on_hover_text(seen.text("earlier-copy-tip")).clicked() {
                    step = self.take(VersionWish::Copy);
                }
            });
            if self.present.is_some() {
                ui.add_enabled_ui(restores, |ui| {
                    let restore = widgets::plain_button(ui, &seen.text("earlier-restore"));
                    let restore = restore.on_hover_text(seen.text("earlier-restore-tip"));
                    if restore.clicked() {
                        step = self.take(VersionWish::Restore);
                    }
                });
            }
            if widgets::plain_button(ui, &seen.text("dialog-close")).clicked() {
                step = Step::Close;
            }
        });
        step
    }

    fn take(&self, wish: VersionWish) -> Step {
        match self.rows().get(self.chosen) {
            Some(Row {
                look: Some(Err(_)), ..
            })
            | None => Step::Stay,
            Some(row) => Step::Done(Reply::Take(row.version.clone(), wish)),
        }
    }
}
