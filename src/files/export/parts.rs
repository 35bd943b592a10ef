//! The parts of an export in their order: each becomes one file, or several where it has several pages.

use super::ExportOptions;
use super::choice::{FileKind, PageKind};
use super::names::{Names, safe};
use super::tables::Table;
use crate::files::WithAnswers;
use crate::files::report::Report;
use crate::i18n::{Language, Message, words};
use crate::methods::matrix::Scope;
use crate::model::{Project, TrackId};

/// A part of an export.
#[derive(Clone, Debug)]
pub(super) struct Part {
    /// What its files are called, without number and ending.
    pub stem: String,
    /// The name of its first file.
    pub name: String,
    pub what: What,
}

/// What a part is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum What {
    Table(Table),
    Mermaid(TrackId),
    Workbook,
    Project,
    Page(Report, FileKind),
    Full,
}

impl What {
    pub const fn ending(self) -> &'static str {
        match self {
            Self::Table(table) => table.ending(),
            Self::Mermaid(_) => "md",
            Self::Workbook => "xlsx",
            Self::Project => "ron",
            Self::Page(_, FileKind::Svg) => "svg",
            Self::Page(_, FileKind::Png) => "png",
            Self::Page(..) | Self::Full => "pdf",
        }
    }
}

/// All parts, with the names that are taken by them.
pub(super) fn parts(of: WithAnswers<'_>, options: &ExportOptions) -> (Vec<Part>, Names) {
    let project = of.project;
    let mut all = Gathering {
        project,
        options,
        names: Names::default(),
        parts: Vec::new(),
    };
    let has = |kind| options.kinds.has(kind);
    if has(FileKind::Csv) {
        for table in Table::all(of, options.scope) {
            all.add(&table.name(project, options), What::Table(table));
        }
    }
    if has(FileKind::Mermaid) {
        for track in project.tracks.iter() {
            let stem = all.track(&track.name);
            all.add(&stem, What::Mermaid(track.id));
        }
    }
    if has(FileKind::Xlsx) {
        all.add(&all.title(), What::Workbook);
    }
    if has(FileKind::Project) {
        // Never the name that the project's own file mostly has: a copy does not take its place.
        let key = if options.ballots {
            "export-file-copy"
        } else {
            "export-file-without-ballots"
        };
        let copy = Message::new(key).with("name", all.title());
        all.add(&words(options.language).write(&copy), What::Project);
    }
    all.pages();
    (all.parts, all.names)
}

struct Gathering<'p> {
    project: &'p Project,
    options: &'p ExportOptions,
    names: Names,
    parts: Vec<Part>,
}

impl Gathering<'_> {
    fn add(&mut self, stem: &str, what: What) {
        let name = self.names.free(stem, what.ending());
        let stem = name.strip_suffix(what.ending());
        let stem = stem.and_then(|stem| stem.strip_suffix('.'));
        self.parts.push(Part {
            stem: stem.unwrap_or(&name).to_owned(),
            name,
            what,
        });
    }

    /// The project's name, or a word for one that has none.
    fn title(&self) -> String {
        let name = safe(&self.project.about.name);
        if name.is_empty() {
            return words(self.options.language)
                .text("export-file-workbook")
                .into_owned();
        }
        name
    }

    fn track(&self, name: &str) -> String {
        let message = Message::new("export-file-track").with("name", name);
        words(self.options.language).write(&message)
    }

    fn pages(&mut self) {
        let Self {
            project, options, ..
        } = *self;
        let words = words(options.language);
        let named = |key| {
            let name = words.text(key);
            of_scope(&name, project, options.scope, options.language)
        };
        for kind in options.pages.iter() {
            match kind {
                PageKind::Priorities => {
                    self.page(&named("export-file-priorities"), Report::Priorities);
                }
                PageKind::Matrix => self.page(&named("export-file-matrix"), Report::Matrix),
                // All segments stand on the map, and a track has its own.
                PageKind::Map => self.page(&words.text("export-file-map"), Report::Map),
                PageKind::Tracks => {
                    for track in project.tracks.iter() {
                        self.page(&self.track(&track.name), Report::Track(track.id));
                    }
                }
                PageKind::Hypotheses if project.hypotheses.is_empty() => {}
                PageKind::Hypotheses => {
                    self.page(
                        &words.text("panel-out-file-hypotheses-page"),
                        Report::Hypotheses,
                    );
                }
                PageKind::Full if options.kinds.has(FileKind::Pdf) => {
                    self.add(&named("export-file-full"), What::Full);
                }
                PageKind::Full => {}
            }
        }
    }

    fn page(&mut self, stem: &str, report: Report) {
        let kinds = self.options.kinds;
        for kind in kinds.iter().filter(|kind| kind.has_pages()) {
            self.add(stem, What::Page(report, kind));
        }
    }
}

/// A name with the segment that it is of.
pub(super) fn of_scope(name: &str, project: &Project, scope: Scope, language: Language) -> String {
    let segment = match scope {
        Scope::Whole => None,
        Scope::Segment(id) => project.segment(id),
    };
    match segment {
        None => name.to_owned(),
        Some(segment) => {
            let message = Message::new("export-file-of")
                .with("what", name)
                .with("segment", segment.name.as_str());
            words(language).write(&message)
        }
    }
}
