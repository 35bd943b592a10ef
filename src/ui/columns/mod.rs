//! The columns of a file of answers, or the questions of a panel, as a list that is gone through with the keyboard, and beside it what the
//! chosen one is, to be put right.

mod detail;
mod list;
mod words;

use egui::{Id, Rect, Ui, UiBuilder, pos2};

use super::Tokens;
use crate::i18n::{Message, Words};
use crate::methods::panel::{self, ColumnFacts};
use crate::model::{AnswerRange, Block, DateOrder, Project, Question, QuestionKind};

pub use words::{block as block_key, kind_in_full};

/// How wide the part is in which a column is put right, and the gap beside it.
const DETAIL: f32 = 372.0;
const GAP: f32 = 16.0;

/// What a list of columns may read.
#[derive(Clone, Copy)]
pub struct Look<'a> {
    /// The words of the language on screen.
    pub words: &'static Words,
    /// Colours and sizes.
    pub tokens: &'static Tokens,
    /// Whose factors importances are of.
    pub project: &'a Project,
}

impl Look<'_> {
    fn text(&self, key: &'static str) -> String {
        self.words.text(key).into_owned()
    }
}

/// What a person has to say of a column before it is taken.
#[derive(Clone, Debug, PartialEq)]
pub struct Doubt {
    /// What was seen.
    pub seen: Message,
    /// What can be done, the proposed one first.
    pub ways: Vec<Way>,
}

/// What can be done with a column of which there is a doubt.
#[derive(Clone, Debug, PartialEq)]
pub struct Way {
    /// In words.
    pub text: Message,
    /// What the column becomes.
    pub kind: QuestionKind,
    /// The block in which it then stands.
    pub block: Option<Block>,
}

impl Doubt {
    /// A doubt in words.
    pub fn of(question: &Question, doubt: panel::Doubt) -> Self {
        let scale = |key, range: AnswerRange| {
            Message::new(key)
                .with("low", f64::from(range.low))
                .with("high", f64::from(range.high))
        };
        let way = |text, kind: QuestionKind| Way {
            text,
            kind,
            block: panel::Kind::of(kind).block(),
        };
        let number = way(Message::new("survey-way-number"), QuestionKind::Number);
        let out = way(Message::new("survey-way-ignore"), QuestionKind::Ignored);
        let mut other = number;
        let (seen, first) = match doubt {
            panel::Doubt::Date => {
                let order = |key, order| way(Message::new(key), QuestionKind::Date(order));
                other = order("survey-month-first", DateOrder::MonthFirst);
                let first = order("survey-day-first", DateOrder::DayFirst);
                (Message::new("survey-doubt-date"), Some(first))
            }
            panel::Doubt::Nps { carry, seen } => {
                let carry = carry.map(|range| {
                    let text = scale("survey-way-carry-nps", range);
                    way(text, QuestionKind::Nps { range })
                });
                (scale("survey-doubt-nps", seen), carry)
            }
            panel::Doubt::Importance { carry } => {
                let factor = match question.kind {
                    QuestionKind::Importance { factor, .. } => factor,
                    _ => None,
                };
                let kind = QuestionKind::Importance {
                    factor,
                    range: carry,
                };
                let first = way(scale("survey-way-carry-importance", carry), kind);
                (scale("survey-doubt-importance", carry), Some(first))
            }
        };
        Self {
            seen,
            ways: first.into_iter().chain([other, out]).collect(),
        }
    }
}

/// A column.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// What it is taken for.
    pub question: Question,
    /// What its answers look like, where that is known.
    pub facts: Option<ColumnFacts>,
    /// A remark, as a key of the words: that it is new, or that it is missing.
    pub tag: Option<&'static str>,
    /// What a person has to say of it first.
    pub doubt: Option<Doubt>,
}

/// A column that was put right.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    /// Which line.
    pub at: usize,
    /// What it is now.
    pub question: Question,
    /// Whether that is the answer to its doubt.
    pub answered: bool,
}

/// The state of the list.
#[derive(Debug)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "facts that hold in any combination"
)]
pub struct ColumnList {
    /// Tells it from another list.
    salt: &'static str,
    at: usize,
    search: String,
    /// The lines that are found.
    shown: Vec<usize>,
    reveal: bool,
    /// A label that is being typed, with the heading of its column.
    label: Option<(String, String)>,
    /// Whether each letter of a label counts at once.
    at_once: bool,
    /// The first answer to the doubt of the chosen column is to have the focus.
    wants_answer: bool,
    /// The label of the chosen column is to have it.
    wants_label: bool,
}

impl ColumnList {
    /// A list of that name; in some each letter of a label counts at once, in others the label is entered.
    pub const fn new(salt: &'static str, at_once: bool) -> Self {
        Self {
            salt,
            at: 0,
            search: String::new(),
            shown: Vec::new(),
            reveal: false,
            label: None,
            at_once,
            wants_answer: false,
            wants_label: false,
        }
    }

    /// The list among what can have the focus.
    pub fn id(&self) -> Id {
        Id::unique((self.salt, "columns"))
    }

    /// The chosen line.
    pub const fn at(&self) -> usize {
        self.at
    }

    /// Chooses a line and shows it.
    pub fn go(&mut self, at: usize) {
        self.at = at;
        self.reveal = true;
    }

    /// Goes to a line whose doubt is to be answered.
    pub fn ask(&mut self, at: usize) {
        self.search.clear();
        self.go(at);
        self.wants_answer = true;
    }

    /// Has the label of the chosen column typed.
    pub const fn name(&mut self) {
        self.wants_label = true;
    }

    /// A label that is being typed: the heading of its column, and the text.
    pub fn typed(&self) -> Option<(&str, &str)> {
        let (heading, text) = self.label.as_ref()?;
        Some((heading, text))
    }

    /// Forgets a label that is being typed.
    pub fn forget_typed(&mut self) {
        self.label = None;
    }

    /// Shows the list in a place, and beside it the chosen column.
    pub fn show(
        &mut self,
        ui: &mut Ui,
        look: &Look<'_>,
        rect: Rect,
        lines: &[Line],
    ) -> Option<Change> {
        self.find(lines);
        let split = (rect.right() - DETAIL - GAP).max(rect.left() + 200.0);
        let left = rect.with_max_x(split);
        let right = Rect::from_min_max(pos2(split + GAP, rect.top()), rect.max);
        let mut inside = ui.new_child(UiBuilder::new().id_salt("columns").max_rect(left));
        let typed = list::show(self, &mut inside, look, lines);
        let mut inside = ui.new_child(UiBuilder::new().id_salt("column").max_rect(right));
        let put_right = detail::show(self, &mut inside, look, lines.get(self.at));
        let put_right = put_right.map(|(question, answered)| Change {
            at: self.at,
            question,
            answered,
        });
        put_right.or(typed)
    }

    /// Finds the lines that hold what is looked for.
    fn find(&mut self, lines: &[Line]) {
        let wanted = self.search.trim().to_lowercase();
        let found = lines.iter().enumerate().filter(|(_, line)| {
            let of = |text: &str| text.to_lowercase().contains(&wanted);
            wanted.is_empty() || of(&line.question.heading) || of(&line.question.label)
        });
        self.shown = found.map(|(at, _)| at).collect();
        self.at = self.at.min(lines.len().saturating_sub(1));
        if !self.shown.contains(&self.at)
            && let Some(first) = self.shown.first()
        {
            self.at = *first;
        }
    }
}
