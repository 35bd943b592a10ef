//! What is worked out beside the frame or, for a small sheet, in it: the sheets of a file with their layouts, and what taking one
//! comes to.

use std::sync::Arc;

use super::super::Seen;
use super::roles::{LineRole, Lines};
use crate::files::sheet::{self, Book, Grid, Layout, Refusal, Taken, Update, Value};
use crate::files::table::ImportOptions;
use crate::i18n::{Arg, Language, Message, decimal, visible, words};
use crate::model::{Project, Scale};

/// Cells of a sheet up to which a frame works it out itself.
const SMALL: usize = 4_000;

/// A letter's width in the preview, about, and what lies around a text.
const LETTER: f32 = 7.2;
const AROUND: f32 = 16.0;
/// The narrowest and the widest column.
const WIDTHS: (f32, f32) = (100.0, 230.0);

/// A file that was read, ready to be shown.
#[derive(Debug)]
pub(in crate::app) struct Prepared {
    pub(super) pages: Vec<Page>,
    /// The sheet that looks most like a table.
    pub(super) best: usize,
    pub(super) notices: Vec<Message>,
}

/// A sheet, and what its rows and columns are taken for.
#[derive(Debug)]
pub(super) struct Page {
    pub grid: Arc<Grid>,
    pub layout: Layout,
    /// Whether the workbook hides it.
    pub hidden: bool,
    /// Where each column begins, in points, and where the last one ends.
    pub offsets: Vec<f32>,
}

impl Page {
    fn of(grid: Grid, hidden: bool) -> Self {
        Self {
            layout: sheet::recognise(&grid),
            hidden,
            offsets: offsets(&grid),
            grid: Arc::new(grid),
        }
    }

    /// Its name, and whether the workbook hides it.
    pub(super) fn name(&self, seen: &Seen<'_>) -> String {
        let name = visible(&self.grid.name).into_owned();
        if self.hidden {
            seen.words
                .say(&Message::new("intake-sheet-hidden").with("name", name))
        } else {
            name
        }
    }

    /// Makes lines something; true where they were something else.
    pub(super) fn make(&mut self, lines: &Lines, to: LineRole) -> bool {
        let layout = lines.make(self.layout.clone(), to);
        let changed = layout != self.layout;
        self.layout = layout;
        changed
    }

    /// Recognises the sheet anew, as it lies or turned.
    pub(super) fn turn(&mut self, turned: bool) {
        self.layout = sheet::recognise_as(&self.grid, turned);
    }

    pub(super) fn rows(&self) -> usize {
        self.grid.rows()
    }

    pub(super) fn columns(&self) -> usize {
        self.offsets.len().saturating_sub(1)
    }

    /// Whether a frame has the time to work it out.
    pub(super) fn is_small(&self) -> bool {
        self.grid.cells().len() <= SMALL
    }
}

impl Prepared {
    /// Recognises the sheets of a file.
    pub(in crate::app) fn of(book: Book) -> Self {
        let best = sheet::best_sheet(&book).unwrap_or_default();
        let notices = book.notices;
        let pages = book.sheets.into_iter();
        let pages = pages.map(|grid| {
            let name = Arg::Text(grid.name.clone());
            let hidden = notices.iter().any(|notice: &Message| {
                notice.key == "book-notice-hidden-sheet"
                    && notice.args.iter().any(|(_, arg)| *arg == name)
            });
            Page::of(grid, hidden)
        });
        let pages = pages.collect();
        Self {
            pages,
            best,
            notices,
        }
    }
}

/// As wide as most of its cells need; a long head is cut.
fn offsets(grid: &Grid) -> Vec<f32> {
    let mut longest = vec![(0_usize, 0_usize); grid.columns()];
    for cell in grid.cells() {
        let length = match &cell.value {
            Value::Text(text) | Value::Date(text) | Value::Error(text) => {
                text.chars().take(60).count()
            }
            Value::Number(_) | Value::Flag(_) | Value::NotCalculated => 6,
        };
        if let Some((sum, count)) = longest.get_mut(cell.column as usize) {
            *sum += length;
            *count += 1;
        }
    }
    let mut at = 0.0;
    let mut offsets = vec![at];
    for (sum, count) in longest {
        #[expect(clippy::cast_precision_loss, reason = "a length of some letters")]
        let letters = (sum as f32 / count.max(1) as f32) * 1.25;
        at += (letters * LETTER + AROUND)
            .clamp(WIDTHS.0, WIDTHS.1)
            .round();
        offsets.push(at);
    }
    offsets
}

/// The document that a sheet is brought into: its serial and revision, and itself.
#[derive(Clone, Debug)]
pub(in crate::app) struct Onto {
    pub(in crate::app) key: (u64, u64),
    pub(in crate::app) project: Project,
}

/// What is to be worked out.
#[derive(Debug)]
pub(in crate::app) struct Request {
    /// Whose it is.
    pub(in crate::app) token: u64,
    /// As of which choice.
    pub(super) of: u64,
    pub(super) grid: Arc<Grid>,
    pub(super) layout: Layout,
    pub(super) name: String,
    pub(super) options: ImportOptions,
    pub(super) onto: Option<Onto>,
}

/// What a choice comes to.
#[derive(Debug)]
pub(in crate::app) struct Outcome {
    pub(super) of: u64,
    /// The document as of which it is.
    pub(super) onto: Option<(u64, u64)>,
    pub(super) taken: Taken,
    pub(super) update: Option<Box<Update>>,
    /// A scale that fits more cells than the one chosen, and how many it does not fit.
    pub(super) suggested: Option<(Scale, usize)>,
    /// Cells of 0, which is no level of the scale.
    pub(super) zeros: usize,
    /// Whether a comma can be read in two ways.
    pub(super) asks_comma: bool,
}

impl Request {
    /// Takes the sheet, and sets it beside the document that it is brought into.
    pub(in crate::app) fn work_out(self) -> Outcome {
        let taken = sheet::take(&self.grid, &self.layout, &self.name, &self.options);
        let update = self.onto.as_ref().and_then(|onto| {
            let update = sheet::update(&onto.project, &taken)?;
            Some(Box::new(update))
        });
        let scale = self.options.scale.clone();
        let suggested = match self.onto {
            Some(_) => None,
            None if taken.refused == 0 => None,
            None => self.better_scale(taken.refused),
        };
        let zeros = if scale.lowest() > 0 {
            sheet::zeros(&self.grid, &self.layout)
        } else {
            0
        };
        let ambiguous = |refusal: &Refusal| says(&refusal.why, "table-cell-ambiguous");
        Outcome {
            of: self.of,
            onto: self.onto.map(|onto| onto.key),
            update,
            suggested,
            zeros,
            asks_comma: taken.refusals.iter().any(ambiguous),
            taken,
        }
    }
}

impl Request {
    /// A scale by which less is refused, and how much by it.
    fn better_scale(&self, refused: usize) -> Option<(Scale, usize)> {
        let scale = sheet::suggested_scale(&self.grid, &self.layout)?;
        let options = ImportOptions {
            scale,
            ..self.options.clone()
        };
        let with = sheet::take(&self.grid, &self.layout, &self.name, &options).refused;
        (with < refused).then_some((options.scale, with))
    }
}

/// Whether a message is one of this key or has one in it.
fn says(message: &Message, key: &str) -> bool {
    message.key == key
        || message
            .args
            .iter()
            .any(|(_, arg)| matches!(arg, Arg::Message(inner) if says(inner, key)))
}

/// What stands in a cell, as a person reads it.
pub(super) fn shown(value: &Value, language: Language) -> String {
    match value {
        Value::Text(text) | Value::Date(text) | Value::Error(text) => text.to_string(),
        Value::Number(number) => decimal(language, at_a_glance(*number)),
        Value::Flag(yes) => words(language)
            .text(if *yes { "intake-yes" } else { "intake-no" })
            .into_owned(),
        Value::NotCalculated => "=…".to_owned(),
    }
}

/// A number with ten digits, as spreadsheets show it: the crumbs of binary fractions say nothing.
fn at_a_glance(number: f64) -> f64 {
    let digits = 9.0 - number.abs().log10().floor();
    if !(-20.0..=20.0).contains(&digits) {
        return number;
    }
    let by = 10_f64.powf(digits);
    (number * by).round() / by
}
