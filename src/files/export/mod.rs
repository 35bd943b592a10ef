//! What an export is made of, and how it comes into a folder or an archive: all of its files or none.

mod about;
mod archive;
mod choice;
mod error;
mod make;
mod names;
mod parts;
mod run;
mod sure;
mod tables;

pub use choice::{Choice, Chosen, FileKind, PageKind};
pub use error::ExportError;
pub use names::safe;
pub use run::{Exported, Over, Place, Progress, export};

use std::borrow::Cow;

use chrono::NaiveDate;

use super::WithAnswers;
use super::report::{Paper, ReportOptions};
use super::table::Dialect;
use crate::i18n::Language;
use crate::methods::matrix::Scope;
use crate::methods::stability::Options;
use crate::model::{List, Project};

/// What an export is made of.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ExportOptions {
    /// Which kinds of files.
    pub kinds: Chosen<FileKind>,
    /// Which pages, where files of pages are wanted.
    pub pages: Chosen<PageKind>,
    /// The language of headers, words and file names.
    pub language: Language,
    /// For whom the tables are written.
    pub dialect: Dialect,
    /// The sheet of the pages.
    pub paper: Paper,
    /// Whose figures: of the whole, and then tables of each segment too, or of one segment alone.
    pub scope: Scope,
    /// The day that stands on it.
    pub date: NaiveDate,
    /// Whether it says who rated what. Where not, no file of it has the name of a rater or of a ballot's source.
    pub ballots: bool,
    /// By how many samples, from which seed and under which assumptions it says how sure classes are.
    pub stability: Options,
}

impl ExportOptions {
    /// Every report there is, in a language, on a day.
    pub fn all(language: Language, date: NaiveDate) -> Self {
        Self {
            kinds: Chosen::REPORTS,
            pages: Chosen::ALL,
            language,
            dialect: Dialect::usual(language),
            paper: Paper::A4,
            scope: Scope::Whole,
            date,
            ballots: true,
            stability: Options::default(),
        }
    }

    /// The project as it is exported: without its ballots where they are not wanted. What the room settled stays.
    pub(super) fn of<'p>(&self, project: &'p Project) -> Cow<'p, Project> {
        if self.ballots || project.ballots.is_empty() {
            return Cow::Borrowed(project);
        }
        Cow::Owned(Project {
            ballots: List::default(),
            ..project.clone()
        })
    }

    pub(super) const fn of_pages(&self) -> ReportOptions {
        ReportOptions {
            language: self.language,
            paper: self.paper,
            scope: self.scope,
            date: self.date,
        }
    }
}

/// One file of an export.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExportFile {
    /// Its name without the folder.
    pub name: String,
    /// Its content.
    pub bytes: Vec<u8>,
}

/// The files of an export, not written anywhere.
///
/// # Errors
/// Where one of them cannot be made.
pub fn files<'p>(
    of: impl Into<WithAnswers<'p>>,
    options: &ExportOptions,
) -> Result<Vec<ExportFile>, ExportError> {
    let of = of.into();
    let project = options.of(of.project);
    let of = of.of(&project);
    let mut made = Vec::new();
    let mut take = |file| {
        made.push(file);
        Ok(())
    };
    run::each(of, options, &mut |_| true, &mut take)?;
    Ok(made)
}
