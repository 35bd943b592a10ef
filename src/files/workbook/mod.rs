//! The Excel workbook of a project, with live formulas.
//!
//! The sheet Matrix holds the importances and relations in the wide layout that an import reads, and around it the figures as
//! formulas of plain functions, which every Excel from 2010 on and LibreOffice have. The other sheets of figures refer to it;
//! limits and words of classes stand on the sheet About, where they can be changed. Each formula carries the program's own
//! figure as its last result, for readers that do not calculate.
//!
//! What is excluded stays where it is, struck through, with “no” in its row or column “Counts”; the formulas leave it out
//! until somebody writes “yes”.

mod about;
mod adornment;
mod ballots;
mod chart;
mod content;
mod cover;
mod error;
mod factors;
mod formulas;
mod grid;
mod lines;
mod matrix;
mod places;
mod segments;
mod segments_figures;
mod sheet;
mod stages;
mod styles;
mod sums;
mod touchpoints;
mod tracks;

use chrono::NaiveDate;

pub use error::WorkbookError;

use content::Content;

use super::WithAnswers;
use super::table::{Certainty, has_ballots, hypotheses, panel};
use crate::i18n::Language;
use crate::methods::matrix::Scope;
use crate::model::Filter;

/// What a workbook is written with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WorkbookOptions {
    /// The language of sheets, headers and words.
    pub language: Language,
    /// The day that stands on it.
    pub date: NaiveDate,
}

/// The workbook as the bytes of an `.xlsx` file, with a sheet of the panel where its answers are given too; the same project, answers,
/// language and day give the same bytes.
///
/// # Errors
/// Where the project does not fit into a workbook.
pub fn workbook<'p>(
    of: impl Into<WithAnswers<'p>>,
    options: WorkbookOptions,
) -> Result<Vec<u8>, WorkbookError> {
    let of = of.into();
    let project = of.project;
    error::check(project)?;
    let content = Content::new(of, options);
    let mut book = rust_xlsxwriter::Workbook::new();
    book.set_properties(&cover::properties(project, options));
    book.push_worksheet(matrix::sheet(&content)?);
    book.push_worksheet(touchpoints::sheet(&content)?);
    if content.has_figures() {
        book.push_worksheet(chart::sheet(&content)?);
    }
    book.push_worksheet(factors::sheet(&content)?);
    book.push_worksheet(stages::sheet(&content)?);
    book.push_worksheet(segments::sheet(&content)?);
    book.push_worksheet(tracks::sheet(&content)?);
    if let Some(found) = of.stability {
        let table = Certainty {
            project,
            scope: Scope::Whole,
            found,
        };
        let above = table.said(options.language);
        let name = "workbook-sheet-stability";
        book.push_worksheet(lines::sheet(&content, name, &above, &table.lines(false))?);
    }
    if has_ballots(project) {
        book.push_worksheet(ballots::sheet(&content)?);
    }
    if let Some(answers) = of.answers {
        let table = panel(answers, &Filter::default());
        book.push_worksheet(lines::sheet(&content, "workbook-sheet-panel", &[], &table)?);
    }
    if !project.hypotheses.is_empty() {
        let table = hypotheses(of, options.language);
        let name = "workbook-sheet-hypotheses";
        book.push_worksheet(lines::sheet(&content, name, &[], &table)?);
    }
    book.push_worksheet(about::sheet(&content)?);
    Ok(book.save_to_buffer()?)
}
