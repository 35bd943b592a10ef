//! Makes the files of a part.

use std::collections::BTreeSet;
use std::rc::Rc;

use super::choice::FileKind;
use super::names::Names;
use super::parts::{Part, What};
use super::run::Go;
use super::sure::{Sure, has_classes};
use super::{ExportError, ExportFile, ExportOptions};
use crate::files::WithAnswers;
use crate::files::mermaid::mermaid;
use crate::files::project::to_text;
use crate::files::report::{self, Page, Report};
use crate::files::workbook::{WorkbookOptions, workbook};
use crate::i18n::Message;
use crate::methods::matrix::Scope;
use crate::methods::stability::Stability;

/// Pixels for slides: twice those of a screen.
const SCALE: f32 = 2.0;

/// Makes parts one after the other.
pub(super) struct Maker<'p> {
    of: WithAnswers<'p>,
    options: &'p ExportOptions,
    names: Names,
    /// The pages of a report are laid out once for all kinds of files.
    laid: Option<(Report, Vec<Page>)>,
    /// Characters that no typeface of the pages has.
    undrawn: BTreeSet<char>,
    sure: Sure,
}

impl<'p> Maker<'p> {
    pub fn new(of: WithAnswers<'p>, options: &'p ExportOptions, names: Names) -> Self {
        Self {
            of,
            options,
            names,
            laid: None,
            undrawn: BTreeSet::new(),
            sure: Sure::new(options.stability),
        }
    }

    /// Characters that stand as boxes on the pages made so far.
    pub fn undrawn(self) -> BTreeSet<char> {
        self.undrawn
    }

    /// Makes the files of a part and hands each on; asks between them whether to go on.
    pub fn make(
        &mut self,
        part: &Part,
        go: &mut Go<'_>,
        take: &mut dyn FnMut(ExportFile) -> Result<(), ExportError>,
    ) -> Result<(), ExportError> {
        let refuse = |why: Message| ExportError::Make {
            name: part.name.clone(),
            why,
        };
        let options = self.options;
        let run = self.run(part.what, go)?;
        let of = WithAnswers {
            stability: run.as_deref(),
            ..self.of
        };
        let of_pages = options.of_pages();
        let bytes = match part.what {
            What::Table(table) => table.text(of, options).into_bytes(),
            What::Mermaid(track) => {
                let text = mermaid(of.project, track, options.language);
                // In a fence, as notes programs draw it in a note.
                format!("```mermaid\n{text}```\n").into_bytes()
            }
            What::Project => to_text(of.project).into_bytes(),
            What::Workbook => {
                let options = WorkbookOptions {
                    language: options.language,
                    date: options.date,
                };
                workbook(of, options).map_err(|error| refuse(error.message()))?
            }
            What::Full => {
                let pages = report::full(of, &of_pages);
                self.undrawn.extend(pages.iter().flat_map(Page::undrawn));
                go.on()?;
                report::pdf(of.project, &pages, &of_pages)
                    .map_err(|error| refuse(error.message()))?
            }
            What::Page(report, kind) => return self.pages(of, part, (report, kind), go, take),
        };
        take(ExportFile {
            name: part.name.clone(),
            bytes,
        })
    }

    /// How sure classes are, for what says so.
    fn run(&mut self, what: What, go: &mut Go<'_>) -> Result<Option<Rc<Stability>>, ExportError> {
        let options = self.options;
        let scope = match what {
            What::Table(table) => table.run(options),
            // It has the figures of the whole market.
            What::Workbook => Some(Scope::Whole),
            What::Full | What::Page(Report::Priorities, _) => Some(options.scope),
            What::Page(..) | What::Mermaid(_) | What::Project => None,
        };
        let project = self.of.project;
        match scope.filter(|scope| has_classes(project, *scope)) {
            Some(scope) => self.sure.of(project, scope, go).map(Some),
            None => Ok(None),
        }
    }

    fn pages(
        &mut self,
        of: WithAnswers<'_>,
        part: &Part,
        (report, kind): (Report, FileKind),
        go: &mut Go<'_>,
        take: &mut dyn FnMut(ExportFile) -> Result<(), ExportError>,
    ) -> Result<(), ExportError> {
        let of_pages = self.options.of_pages();
        let laid = self.laid.take().filter(|(of, _)| *of == report);
        let laid = laid.unwrap_or_else(|| (report, report::pages(of, &report, &of_pages)));
        let (_, pages) = self.laid.insert(laid);
        self.undrawn.extend(pages.iter().flat_map(Page::undrawn));
        go.on()?;
        let refuse = |why: Message| ExportError::Make {
            name: part.name.clone(),
            why,
        };
        if kind == FileKind::Pdf {
            let name = part.name.clone();
            let bytes = report::pdf(self.of.project, pages, &of_pages);
            let bytes = bytes.map_err(|error| refuse(error.message()))?;
            return take(ExportFile { name, bytes });
        }
        for (page, number) in pages.iter().zip(1..) {
            let bytes = if kind == FileKind::Svg {
                report::svg(page).into_bytes()
            } else {
                report::png(page, SCALE).map_err(|error| refuse(error.message()))?
            };
            let name = if number == 1 {
                part.name.clone()
            } else {
                let stem = format!("{} – {number}", part.stem);
                self.names.free(&stem, part.what.ending())
            };
            take(ExportFile { name, bytes })?;
            go.on()?;
        }
        Ok(())
    }
}
