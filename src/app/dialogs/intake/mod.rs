//! The import of a sheet: what was recognised, to be corrected with its effect before one's eyes; what will not be taken; where it
//! goes.

mod foot;
mod grid;
mod keys;
mod list;
mod options;
mod paint;
mod roles;
mod view;
mod work;

use std::path::{Path, PathBuf};

use egui::{Rect, ScrollArea, Ui, UiBuilder, pos2, vec2};

use super::{Reply, Seen, Step};
use crate::i18n::Message;
use crate::model::Project;
use crate::ui::widgets;

use list::{Asked, Lists, Of};
use options::Choice;
use view::View;
use work::Page;
pub(in crate::app) use work::{Onto, Outcome, Prepared, Request};

/// The column of choices, and the gap beside it.
const CHOICES: f32 = 316.0;
const GAP: f32 = 16.0;
/// What the preview and the choices need at least; in a smaller window they are scrolled.
const LEAST: egui::Vec2 = vec2(720.0, 400.0);

/// What the dialog asks the program for.
#[derive(Debug)]
pub(in crate::app) enum IntakeWish {
    /// To work this out beside the frame.
    Work(Box<Request>),
    /// To bring it in.
    Take(Box<Intake>),
}

/// A sheet that is to be brought in.
#[derive(Debug)]
pub(in crate::app) struct Intake {
    /// The file's name.
    pub(in crate::app) file: String,
    /// The project as it is to be.
    pub(in crate::app) project: Project,
    /// How many cells are not taken.
    pub(in crate::app) refused: usize,
    /// The document that it updates and how many things are new, changed and gone; none for a new project.
    pub(in crate::app) onto: Option<((u64, u64), [usize; 3])>,
}

/// The dialog's state.
#[derive(Debug)]
pub(in crate::app) struct IntakeDraft {
    token: u64,
    path: PathBuf,
    /// None while the file is read.
    ready: Option<Box<Ready>>,
}

/// A file that was read.
#[derive(Debug)]
struct Ready {
    pages: Vec<Page>,
    /// The sheet on show.
    at: usize,
    notices: Vec<Message>,
    choice: Choice,
    view: View,
    lists: Lists,
    /// Counts the choices, so that it is known of which one an outcome is.
    revision: u64,
    /// What is worked out beside the frame.
    working: Option<(u64, Option<(u64, u64)>)>,
    outcome: Option<Outcome>,
    /// The first answer is to get the focus, or the preview where it is to be looked at first.
    begins: bool,
}

impl IntakeDraft {
    pub(in crate::app) const fn reading(token: u64, path: PathBuf) -> Self {
        Self {
            token,
            path,
            ready: None,
        }
    }

    pub(in crate::app) const fn token(&self) -> u64 {
        self.token
    }

    /// The file was read; it is `onto` the open project that it goes at first.
    pub(in crate::app) fn take(&mut self, prepared: Prepared, onto: bool) {
        let Prepared {
            pages,
            best,
            notices,
        } = prepared;
        self.ready = Some(Box::new(Ready {
            pages,
            at: best,
            notices,
            choice: Choice::for_open(onto),
            view: View::default(),
            lists: Lists::default(),
            revision: 1,
            working: None,
            outcome: None,
            begins: true,
        }));
    }

    /// A choice was worked out.
    pub(in crate::app) fn take_outcome(&mut self, outcome: Outcome) {
        if let Some(ready) = &mut self.ready {
            ready.working = None;
            ready.outcome = Some(outcome);
        }
    }

    fn file(&self) -> String {
        file_name(&self.path)
    }

    pub(super) fn show(&mut self, ui: &mut Ui, seen: &Seen<'_>) -> Step {
        let file = self.file();
        let Some(ready) = &mut self.ready else {
            let reading = Message::new("intake-reading").with("file", file);
            ui.label(seen.words.say(&reading));
            return foot::cancel(ui, seen);
        };
        let request = ready.renew(seen, self.token, &self.path);
        let mut step = Step::Stay;
        let all = ui.available_rect_before_wrap();
        let foot = all.with_min_y((all.bottom() - foot::HEIGHT).max(all.top()));
        let body = all.with_max_y((foot.top() - 8.0).max(all.top()));
        ui.scope_builder(UiBuilder::new().max_rect(body), |ui| {
            ScrollArea::both().auto_shrink(false).show(ui, |ui| {
                let size = body.size().max(LEAST);
                ui.set_min_size(size);
                let within = Rect::from_min_size(ui.max_rect().min, size);
                step = ready.body(ui, seen, &file, within);
            });
        });
        let mut below = ui.new_child(UiBuilder::new().id_salt("foot").max_rect(foot));
        let answer = foot::show(&mut below, seen, ready, &file);
        match (answer, step, request) {
            (Step::Stay, Step::Stay, Some(request)) => {
                ready.working = Some((request.of, request.onto.as_ref().map(|onto| onto.key)));
                Step::Ask(Reply::Intake(IntakeWish::Work(request)))
            }
            (Step::Stay, step, _) => step,
            (answer, ..) => answer,
        }
    }
}

impl Ready {
    fn page(&self) -> Option<&Page> {
        self.pages.get(self.at)
    }

    /// The document that an outcome must be as of.
    fn onto(&self, seen: &Seen<'_>) -> Option<(u64, u64)> {
        seen.open.filter(|_| self.choice.onto).map(|open| open.key)
    }

    /// Whether what is shown is what is chosen.
    fn is_current(&self, seen: &Seen<'_>) -> bool {
        let onto = self.onto(seen);
        self.outcome
            .as_ref()
            .is_some_and(|outcome| outcome.of == self.revision && outcome.onto == onto)
    }

    /// Works the choice out where that is not done: a small sheet at once; the request for a large one.
    fn renew(&mut self, seen: &Seen<'_>, token: u64, path: &Path) -> Option<Box<Request>> {
        self.choice.onto &= seen.open.is_some();
        if self.is_current(seen) || self.working.is_some() {
            return None;
        }
        let page = self.page()?;
        let onto = seen.open.filter(|_| self.choice.onto);
        let request = Request {
            token,
            of: self.revision,
            grid: page.grid.clone(),
            layout: page.layout.clone(),
            name: path
                .file_stem()
                .unwrap_or_default()
                .to_string_lossy()
                .into_owned(),
            options: self.choice.effective(seen),
            onto: onto.map(|open| Onto {
                key: open.key,
                project: open.project.clone(),
            }),
        };
        if page.is_small() {
            self.outcome = Some(request.work_out());
            return None;
        }
        Some(Box::new(request))
    }

    fn body(&mut self, ui: &mut Ui, seen: &Seen<'_>, file: &str, rect: Rect) -> Step {
        let mut changed = false;
        let head = rect.with_max_y(rect.top() + 28.0);
        let mut above = ui.new_child(UiBuilder::new().id_salt("head").max_rect(head));
        changed |= self.head(&mut above, seen, file);
        let rest = rect.with_min_y(above.min_rect().bottom().max(head.bottom()) + 6.0);
        let left = rest.with_max_x(rest.right() - CHOICES - GAP);
        let list = (rest.height() * 0.3).clamp(96.0, 260.0);
        let middle = rest.bottom() - list - 12.0;
        let hint = 20.0;
        let preview = left.with_max_y(middle - hint);
        let refusals = self
            .outcome
            .as_ref()
            .map_or(&[][..], |outcome| &outcome.taken.refusals);
        if let Some(page) = self.pages.get_mut(self.at) {
            let mut inside = ui.new_child(UiBuilder::new().id_salt("sheet").max_rect(preview));
            let shown = (page, &mut self.view, refusals);
            changed |= grid::show(&mut inside, seen, preview, shown);
        }
        let at = Rect::from_min_max(
            pos2(left.left(), middle - hint + 2.0),
            pos2(left.right(), middle),
        );
        self.hint(ui, seen, at);
        let below = left.with_min_y(middle + 8.0);
        let mut inside = ui.new_child(UiBuilder::new().id_salt("lists").max_rect(below));
        let (of, lists) = self.lists();
        let asked = lists.show(&mut inside, seen, of);
        let right = rest.with_min_x(rest.right() - CHOICES);
        let mut inside = ui.new_child(UiBuilder::new().id_salt("choices").max_rect(right));
        ScrollArea::vertical()
            .auto_shrink(false)
            .show(&mut inside, |ui| {
                changed |= options::show(ui, seen, self);
            });
        self.revision += u64::from(changed);
        if changed {
            ui.ctx()
                .request_discard("what is taken is older than what is chosen");
        }
        match asked {
            Some(Asked::Go(place)) => {
                self.view.go(place, false);
                ui.ctx().request_repaint();
                Step::Stay
            }
            Some(Asked::Copy(text)) => Step::Ask(Reply::Copy(text)),
            None => Step::Stay,
        }
    }

    fn lists(&mut self) -> (Of<'_>, &mut Lists) {
        let of = Of {
            notices: &self.notices,
            outcome: self.outcome.as_ref(),
        };
        (of, &mut self.lists)
    }

    /// The file, and its sheets where there are several; true where another one is chosen.
    fn head(&mut self, ui: &mut Ui, seen: &Seen<'_>, file: &str) -> bool {
        let before = self.at;
        // However many sheets there are, the preview keeps its place.
        ScrollArea::horizontal().show(ui, |ui| {
            ui.horizontal(|ui| {
                ui.label(widgets::strong(file));
                if self.pages.len() > 1 {
                    ui.add_space(12.0);
                    ui.label(seen.text("intake-sheet"));
                    for (at, page) in self.pages.iter().enumerate() {
                        if ui
                            .selectable_label(self.at == at, page.name(seen))
                            .clicked()
                        {
                            self.at = at;
                        }
                    }
                }
            });
        });
        if self.at != before {
            self.view = View::default();
            self.outcome = None;
        }
        self.at != before
    }

    /// What the lines of the cursor are and which keys make them something else.
    fn hint(&self, ui: &mut Ui, seen: &Seen<'_>, rect: Rect) {
        let Some(page) = self.page() else {
            return;
        };
        let said = [self.view.rows(), self.view.columns()]
            .map(|lines| grid::head(seen, &lines, &page.layout));
        let [row, column] = said;
        let hint = Message::new("intake-hint")
            .with("row", row)
            .with("column", column);
        let text = seen.words.say(&hint);
        let label = widgets::soft(text, seen.tokens).size(seen.tokens.text_small);
        ui.new_child(UiBuilder::new().id_salt("hint").max_rect(rect))
            .add(egui::Label::new(label).truncate());
    }
}

fn file_name(path: &Path) -> String {
    let file = path.file_name().unwrap_or(path.as_os_str());
    file.to_string_lossy().into_owned()
}
