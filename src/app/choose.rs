//! Files chosen and dropped, and what is done with them: reading, writing, importing, exporting, beside the frame.

use std::path::{Path, PathBuf};

use egui::Context;

use super::App;
use super::dialogs::{Dialog, Reply};
use super::leave::Then;
use super::results::Done;
use super::services::{FileRequest, FileRequestKind};
use crate::files::table::{Dialect, ImportOptions};
use crate::i18n::{Language, Message};
use crate::jobs::file::{self, SaveMode};
use crate::ui::action::{CsvStyle, Screen};

/// What a file is chosen for.
#[derive(Debug, PartialEq)]
pub(super) enum Purpose {
    /// To be opened.
    Open,
    /// To save into, and what is done then.
    Save(Option<Box<Then>>),
    /// To be imported.
    Import,
    /// The folder to export into.
    Export(CsvStyle),
    /// A table of tracks to be read into the project.
    ImportTracks,
    /// The table to write the tracks into.
    ExportTracks,
}

impl App {
    /// Reads a file that was named: a project, or a table by its extension.
    pub(super) fn read(&mut self, path: PathBuf) {
        if file::is_table(&path) {
            self.dialogs.push(Dialog::import(path));
        } else {
            self.jobs.start("open", move || {
                let result = file::open(&path);
                Done::Read(path, result)
            });
        }
    }

    pub(super) fn take_dropped(&mut self, ctx: &Context) {
        let dropped = ctx.input_mut(|input| std::mem::take(&mut input.raw.dropped_files));
        if let Some(file) = dropped.first() {
            self.read(file.path().to_owned());
        }
        if dropped.len() > 1 {
            self.refuse(Message::new("app-one-file"));
        }
    }

    pub(super) fn ask_for_file(&mut self, frame: &eframe::Frame, purpose: Purpose) {
        let request = self.request(&purpose);
        let waiting = self.services.dialogs.ask(request, frame);
        self.jobs
            .start("file dialog", move || Done::Answered(purpose, waiting()));
    }

    fn request(&self, purpose: &Purpose) -> FileRequest {
        let words = self.words();
        let (title, kind) = match purpose {
            Purpose::Open => ("dialog-open", FileRequestKind::Open),
            Purpose::Save(_) => ("dialog-save", FileRequestKind::Save),
            Purpose::Import => ("dialog-import", FileRequestKind::Open),
            Purpose::Export(_) => ("dialog-export", FileRequestKind::Folder),
            Purpose::ImportTracks => ("dialog-import-tracks", FileRequestKind::Open),
            Purpose::ExportTracks => ("dialog-export-tracks", FileRequestKind::Save),
        };
        let filter = match purpose {
            Purpose::Open | Purpose::Save(_) => Some(("filter-project", vec!["ron"])),
            Purpose::Import | Purpose::ImportTracks => {
                Some(("filter-table", vec!["csv", "tsv", "txt"]))
            }
            Purpose::ExportTracks => Some(("filter-table", vec!["csv"])),
            Purpose::Export(_) => None,
        };
        let document = self.document.as_ref();
        let path = document
            .and_then(|document| document.file.as_ref())
            .map(|file| &file.path);
        let name = match (purpose, document) {
            (Purpose::Save(_), Some(document)) => {
                let known =
                    path.and_then(|path| Some(path.file_name()?.to_string_lossy().into_owned()));
                Some(known.unwrap_or_else(|| file::file_name(&document.project().about.name)))
            }
            (Purpose::ExportTracks, _) => Some(format!("{}.csv", words.text("table-file-tracks"))),
            _ => None,
        };
        let recent = || self.preferences.recent.first();
        let near = path.or_else(recent).and_then(|path| path.parent());
        FileRequest {
            title: words.text(title).into_owned(),
            kind,
            filter: filter.map(|(key, ends)| (words.text(key).into_owned(), ends)),
            name,
            folder: near.map(Path::to_owned),
        }
    }

    /// Does with a chosen file what it was chosen for.
    pub(super) fn use_file(&mut self, purpose: Purpose, path: PathBuf) {
        match purpose {
            Purpose::Open => self.read(path),
            Purpose::Import => self.dialogs.push(Dialog::import(path)),
            Purpose::ImportTracks => self.plan_tracks(path),
            Purpose::ExportTracks => self.export_tracks(path),
            // A file dialog asks about the file that it named, and not about the one that we name.
            Purpose::Save(then) => match file::with_extension(&path) {
                Some(path) => self.write(path, SaveMode::New, then),
                None => self.write(path, SaveMode::Replace, then),
            },
            Purpose::Export(style) => {
                let Some(document) = &self.document else {
                    return;
                };
                let project = document.project().clone();
                let language = self.words().language();
                let dialect = match style {
                    CsvStyle::International => Dialect::International,
                    CsvStyle::ExcelRussian => Dialect::ExcelRussian,
                };
                self.jobs.start("export", move || {
                    Done::Exported(file::export(&project, dialect, language, &path))
                });
            }
        }
    }

    /// Reads a table of tracks and says what it would change.
    pub(super) fn plan_tracks(&mut self, path: PathBuf) {
        let Some(document) = &self.document else {
            return;
        };
        let (serial, project) = (document.serial, Box::new(document.project().clone()));
        self.jobs.start("import", move || {
            let result = file::plan_tracks(&project, &path);
            Done::PlannedTracks {
                serial,
                project,
                path,
                result,
            }
        });
    }

    /// Writes the tracks as the language's spreadsheets read them.
    fn export_tracks(&mut self, path: PathBuf) {
        let Some(document) = &self.document else {
            return;
        };
        let project = document.project().clone();
        let language = self.words().language();
        let dialect = match language {
            Language::English => Dialect::International,
            Language::Russian => Dialect::ExcelRussian,
        };
        self.jobs.start("export", move || {
            Done::WroteTracks(file::export_tracks(&project, dialect, language, &path))
        });
    }

    pub(super) fn import(&mut self, path: PathBuf, options: ImportOptions) {
        self.jobs.start("import", move || {
            let result = file::import(&path, &options);
            Done::Imported(path, options, result)
        });
    }

    /// Saves to where the project is kept, or asks where.
    pub(super) fn save(&mut self, frame: &eframe::Frame, then: Option<Box<Then>>) {
        let Some(document) = &self.document else {
            return;
        };
        match &document.file {
            Some(file) => {
                let (path, known) = (file.path.clone(), file.on_disk.clone());
                self.write(path, SaveMode::Update(known), then);
            }
            None => self.ask_for_file(frame, Purpose::Save(then)),
        }
    }

    pub(super) fn write(&mut self, path: PathBuf, mode: SaveMode, then: Option<Box<Then>>) {
        let Some(document) = &mut self.document else {
            return;
        };
        // What is being typed or dragged belongs to what is saved.
        document.history.commit();
        document.saving += 1;
        let project = document.project().clone();
        let serial = document.serial;
        let backups = self.services.backups();
        self.jobs.start("save", move || Done::Saved {
            result: file::save(&project, &path, &mode, backups.as_deref()),
            serial,
            project: Box::new(project),
            path,
            then,
        });
    }

    /// Carries out the answer of a dialog.
    pub(super) fn reply(&mut self, ctx: &Context, frame: &eframe::Frame, reply: Reply) {
        match reply {
            Reply::SaveThen(then) => self.save(frame, Some(Box::new(then))),
            Reply::Drop(then) => self.go(ctx, then),
            Reply::SaveCopy(then) => self.ask_for_file(frame, Purpose::Save(then)),
            Reply::Overwrite(path, then) => self.write(path, SaveMode::Replace, then),
            Reply::Reload(path) => self.reload(path),
            Reply::Use(purpose, path) => self.use_file(purpose, path),
            Reply::Import(path, options) => self.import(path, options),
            Reply::ChooseAgain(draft) => self.dialogs.push(Dialog::Import(*draft)),
            Reply::Edit(edit) => {
                self.edit(&edit);
                self.apply_intents(ctx, frame);
            }
            Reply::ImportTracks(edit, file) => {
                self.edit(&edit);
                self.apply_intents(ctx, frame);
                self.go_to(Screen::Tracks, None);
                self.say(Message::new("app-tracks-imported").with("file", file));
            }
            Reply::Copy(text) => ctx.copy_text(text),
        }
    }

    /// Reads the file again in place of what is on screen; the answer to the question was the agreement to lose that.
    pub(super) fn reload(&mut self, path: PathBuf) {
        self.jobs
            .start("open", move || Done::Reloaded(file::open(&path)));
    }
}
