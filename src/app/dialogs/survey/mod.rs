//! A file of answers before it is taken in: what its columns are taken for, what a person has to say of some, when and how it was collected.

mod head;
mod outcome;

use std::collections::BTreeMap;
use std::path::PathBuf;

use egui::{Align, Key, Layout, Modifiers, Rect, Ui, UiBuilder, vec2};

use super::{Reply, Seen, Step};
use crate::edit::Edit;
use crate::files::survey::{Outline, propose};
use crate::i18n::Message;
use crate::methods::panel::{ColumnFacts, doubt};
use crate::model::{Project, Question, QuestionId, QuestionKind};
use crate::ui::columns::{ColumnList, Doubt, Line, Look};
use crate::ui::{Drafts, widgets};

use head::Head;

const FOOT: f32 = 46.0;
/// Between what is said of the file and its columns.
const GAP: f32 = 12.0;

/// What was looked at.
#[derive(Debug)]
pub(in crate::app) struct Looked {
    /// Which file.
    pub path: PathBuf,
    /// What it holds; its path as it is kept.
    pub outline: Outline,
    /// When it was last written.
    pub written: Option<chrono::NaiveDate>,
    /// This minute where the person is.
    pub now: chrono::NaiveDateTime,
}

/// What the dialog asks the program for.
#[derive(Debug)]
pub(in crate::app) enum SurveyReply {
    /// To look at another sheet of the file.
    Sheet(PathBuf, String),
    /// To take it in; so many people's answers.
    Take(Box<Edit>, u64),
}

/// The dialog's state.
#[derive(Debug)]
pub(in crate::app) struct SurveyDraft {
    looked: Looked,
    /// As the project was when the dialog opened; nothing can change it while the dialog is open.
    project: Project,
    lines: Vec<Line>,
    /// What was answered to doubts, by heading.
    answered: BTreeMap<String, QuestionKind>,
    head: Head,
    list: ColumnList,
    refusal: Option<Message>,
    begins: bool,
    /// Whether anything was said of a column.
    touched: bool,
    /// Whether it was said that the document is not left because of it.
    said: bool,
}

impl SurveyDraft {
    pub fn of(project: &Project, looked: Looked) -> Self {
        let questions = propose(project, &looked.outline);
        let known = !project.panel.questions.is_empty();
        let lines = questions.into_iter().map(|question| {
            let mut columns = looked.outline.columns.iter();
            let column = columns.find(|column| column.heading == question.heading);
            let facts = column.map(|column| ColumnFacts {
                answered: column.answered,
                missing: column.missing,
                distinct: column.distinct,
                more: column.more,
                range: column.range,
                common: column.common.clone(),
            });
            let tag = match (&facts, question.id) {
                (None, _) => Some("survey-tag-missing"),
                (Some(_), QuestionId(0)) if known => Some("survey-tag-new"),
                _ => None,
            };
            Line {
                // What was said of a question when an earlier wave was taken is not asked again.
                doubt: None,
                question,
                facts,
                tag,
            }
        });
        let mut lines: Vec<Line> = lines.collect();
        // What the file has comes first; earlier questions that it lacks are below.
        lines.sort_by_key(|line| line.facts.is_none());
        let mut draft = Self {
            head: Head::of(project, &looked),
            lines,
            answered: BTreeMap::new(),
            list: ColumnList::new("survey intake", true),
            refusal: None,
            begins: true,
            touched: false,
            said: false,
            project: project.clone(),
            looked,
        };
        for line in &draft.lines {
            let known = project.panel.question(line.question.id);
            if known.is_some_and(|known| known.kind == line.question.kind && fits(line)) {
                draft
                    .answered
                    .insert(line.question.heading.clone(), line.question.kind);
            }
        }
        draft.ask();
        draft
    }

    /// Finds out again what a person has to say.
    fn ask(&mut self) {
        for line in &mut self.lines {
            let question = &line.question;
            let said = self.answered.get(&question.heading) == Some(&question.kind);
            let doubt = doubt(question, line.facts.as_ref());
            let doubt = doubt.map(|doubt| Doubt::of(question, doubt));
            line.doubt = doubt.filter(|_| !said);
        }
    }

    fn open(&self) -> usize {
        self.lines
            .iter()
            .filter(|line| line.doubt.is_some())
            .count()
    }

    /// Goes to the next line with a doubt; false where there is none.
    fn next_doubt(&mut self) -> bool {
        let doubts = self.lines.iter().enumerate();
        let mut doubts = doubts.filter(|(_, line)| line.doubt.is_some());
        let Some((first, _)) = doubts.next() else {
            return false;
        };
        let here = self.list.at();
        let at = if first >= here {
            first
        } else {
            doubts
                .find(|(at, _)| *at >= here)
                .map_or(first, |(at, _)| at)
        };
        self.list.ask(at);
        true
    }

    fn is_touched(&self) -> bool {
        self.touched || self.head.is_touched()
    }

    /// True the first time that it is asked where something was said of a file that is not taken yet.
    pub(super) fn waits(&mut self) -> bool {
        self.is_touched() && !std::mem::replace(&mut self.said, true)
    }

    /// What was said of the file: the whole of it where it could be taken as it stands, so that no choice for a column is lost.
    /// Where a doubt is open only the person can say what is meant, and the texts are kept.
    pub(super) fn drafts(&self, drafts: &mut Drafts<'_>) {
        if !self.is_touched() {
            return;
        }
        let whole = (self.open() == 0)
            .then(|| outcome::tried(&self.project, &self.looked, &self.head, &self.questions()));
        match whole {
            Some(Ok(edit)) => {
                let file = self.looked.path.file_name().unwrap_or_default();
                let file =
                    Message::new("survey-draft").with("file", file.to_string_lossy().into_owned());
                drafts.add(&self.head.name, |ctx| ctx.say(&file), |_| Ok(Some(edit)));
            }
            _ => self.head.drafts(drafts),
        }
    }

    pub(super) fn show(&mut self, ui: &mut Ui, seen: &Seen<'_>) -> Step {
        let all = ui.available_rect_before_wrap();
        let mut inside = child(ui, "head", all);
        let lines = (self.lines.as_slice(), !self.project.factors.is_empty());
        let sheet = self.head.show(&mut inside, seen, &self.looked, lines);
        let rest = all.with_min_y(inside.min_rect().bottom() + GAP);
        let foot_top = (rest.bottom() - FOOT).max(rest.top());
        let (body, foot) = rest.split_top_bottom_at_y(foot_top);
        let look = Look {
            words: seen.words,
            tokens: seen.tokens,
            project: &self.project,
        };
        if std::mem::take(&mut self.begins) {
            widgets::take_focus(ui, self.list.id());
        }
        let lists = widgets::listens(ui, Some(self.list.id()));
        let enter = lists && ui.input_mut(|i| i.consume_key(Modifiers::NONE, Key::Enter));
        let body = body.with_max_y(body.bottom() - 8.0);
        if let Some(change) = self.list.show(ui, &look, body, &self.lines) {
            if change.answered {
                let (heading, kind) = (&change.question.heading, change.question.kind);
                self.answered.insert(heading.clone(), kind);
            }
            if let Some(line) = self.lines.get_mut(change.at) {
                line.question = change.question;
            }
            self.refusal = None;
            self.touched = true;
            self.ask();
            ui.ctx()
                .request_discard("the list is older than the choice");
        }
        let mut inside = child(ui, "foot", foot);
        let step = self.foot(&mut inside, seen, enter);
        match sheet {
            Some(sheet) => {
                let path = self.looked.path.clone();
                Step::Ask(Reply::Survey(SurveyReply::Sheet(path, sheet)))
            }
            None => step,
        }
    }

    fn foot(&mut self, ui: &mut Ui, seen: &Seen<'_>, enter: bool) -> Step {
        let mut step = Step::Stay;
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            let open = self.open();
            let done = widgets::primary_button(ui, seen.tokens, &seen.text("survey-take"));
            if done.clicked() || enter {
                if open > 0 {
                    self.next_doubt();
                    ui.ctx().request_repaint();
                } else {
                    step = self.done();
                }
            }
            if widgets::plain_button(ui, &seen.text("dialog-cancel")).clicked() {
                step = Step::Close;
            }
            if open > 0 {
                let next = widgets::plain_button(ui, &seen.text("survey-next-doubt"));
                if next.clicked() {
                    self.next_doubt();
                }
            }
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                if let Some(refusal) = &self.refusal {
                    let text = seen.words.say(refusal);
                    let label =
                        egui::Label::new(egui::RichText::new(text).color(seen.tokens.warning));
                    ui.add(label.wrap());
                } else if open > 0 {
                    let asks = Message::new("survey-open").with("count", open);
                    ui.colored_label(seen.tokens.warning, seen.words.say(&asks));
                } else {
                    ui.label(widgets::soft(seen.text("survey-hint"), seen.tokens));
                }
            });
        });
        step
    }

    /// Takes it in, tried on a copy first.
    fn done(&mut self) -> Step {
        match outcome::tried(&self.project, &self.looked, &self.head, &self.questions()) {
            Ok(edit) => {
                let rows = self.looked.outline.source.rows;
                Step::Done(Reply::Survey(SurveyReply::Take(Box::new(edit), rows)))
            }
            Err(refusal) => {
                self.refusal = Some(refusal);
                Step::Stay
            }
        }
    }

    /// The questions in the order of the panel, new ones behind them.
    fn questions(&self) -> Vec<Question> {
        let lines = self.lines.iter();
        let mut questions: Vec<Question> = lines.map(|line| line.question.clone()).collect();
        let known = &self.project.panel.questions;
        let place = |id| known.iter().position(|known| known.id == id);
        questions.sort_by_key(|question| place(question.id).unwrap_or(usize::MAX));
        questions
    }
}

/// Whether what was seen lies within what its question allows.
fn fits(line: &Line) -> bool {
    let (range, seen) = match (line.question.kind, &line.facts) {
        (QuestionKind::Nps { range } | QuestionKind::Importance { range, .. }, Some(facts)) => {
            (range, facts.range)
        }
        _ => return true,
    };
    seen.is_none_or(|(low, high)| f64::from(range.low) <= low && high <= f64::from(range.high))
}

fn child(ui: &mut Ui, salt: &str, rect: Rect) -> Ui {
    let mut inside = ui.new_child(UiBuilder::new().id_salt(salt).max_rect(rect));
    inside.spacing_mut().item_spacing = vec2(8.0, 6.0);
    inside
}
