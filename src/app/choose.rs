//! Files chosen and dropped, and what is done with them: reading, writing, importing, exporting, beside the frame.

use std::path::{Path, PathBuf};

use egui::Context;

use super::App;
use super::dialogs::Reply;
use super::document::SaveRequest;
use super::leave::Then;
use super::results::{Done, Written};
use super::services::{FileRequest, FileRequestKind};
use super::together::{After, With};
use crate::files::table::Dialect;
use crate::i18n::{Language, Message};
use crate::jobs::file::{self, KeptFile, SaveMode};
use crate::model::WaveId;
use crate::ui::action::Screen;

/// What a file is chosen for.
#[derive(Debug, PartialEq)]
pub(super) enum Purpose {
    /// To be opened.
    Open,
    /// To save into, and what is done then.
    Save(Option<Box<Then>>),
    /// To be imported.
    Import,
    /// The folder or the archive to export into, for the dialog that asks what.
    Export { zip: bool },
    /// A table of tracks to be read into the project.
    ImportTracks,
    /// Files of participants to be taken in as ballots.
    Ballots,
    /// Answers of buyers.
    Survey,
    /// The file of a wave that is not where it was.
    FindAnswers(WaveId),
    /// The table to write the tracks into.
    ExportTracks,
    /// Another version of the project, to be merged into it.
    Merge,
}

impl App {
    /// Reads a file that was named: a project, or a table by its extension.
    pub(super) fn read(&mut self, path: PathBuf) {
        if file::is_table(&path) {
            self.import(path);
        } else {
            self.read_project(path);
        }
    }

    pub(super) fn take_dropped(&mut self, ctx: &Context) {
        let dropped = ctx.input_mut(|input| std::mem::take(&mut input.raw.dropped_files));
        if self.are_ballots(dropped.len()) {
            let paths = dropped.iter().map(|file| file.path().to_owned());
            self.take_in_ballots(paths.collect());
            return;
        }
        if let (Some(file), true) = (dropped.first(), self.is_survey()) {
            self.look_at_survey(ctx, file.path().to_owned());
        } else if let Some(file) = dropped.first() {
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

    /// What a file dialog is asked for.
    pub(super) fn request(&self, purpose: &Purpose) -> FileRequest {
        let words = self.words();
        let (title, kind) = match purpose {
            Purpose::Open => ("dialog-open", FileRequestKind::Open),
            Purpose::Save(_) => ("dialog-save", FileRequestKind::Save),
            Purpose::Import => ("dialog-import", FileRequestKind::Open),
            Purpose::Export { zip: false } => ("dialog-export", FileRequestKind::Folder),
            Purpose::Export { zip: true } => ("dialog-export-zip", FileRequestKind::Save),
            Purpose::ImportTracks => ("dialog-import-tracks", FileRequestKind::Open),
            Purpose::Ballots => ("dialog-ballots", FileRequestKind::OpenMany),
            Purpose::Survey => ("dialog-survey", FileRequestKind::Open),
            Purpose::FindAnswers(_) => ("dialog-find-survey", FileRequestKind::Open),
            Purpose::ExportTracks => ("dialog-export-tracks", FileRequestKind::Save),
            Purpose::Merge => ("together-choose", FileRequestKind::Open),
        };
        let filter = match purpose {
            Purpose::Open | Purpose::Ballots => {
                Some(("filter-open", [&["ron"], file::TABLES].concat()))
            }
            Purpose::Save(_) | Purpose::Merge => Some(("filter-project", vec!["ron"])),
            Purpose::Import | Purpose::Survey | Purpose::FindAnswers(_) => {
                Some(("filter-sheet", file::TABLES.to_vec()))
            }
            Purpose::ImportTracks => Some(("filter-table", vec!["csv", "tsv", "txt"])),
            Purpose::ExportTracks => Some(("filter-table", vec!["csv"])),
            Purpose::Export { zip: true } => Some(("filter-zip", vec!["zip"])),
            Purpose::Export { zip: false } => None,
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
            (Purpose::Export { zip: true }, Some(document)) => {
                let name = self.folder_name(&document.project().about.name);
                Some(format!("{name}.zip"))
            }
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
    pub(super) fn use_file(&mut self, ctx: &Context, purpose: Purpose, path: PathBuf) {
        match purpose {
            Purpose::Open => self.read(path),
            Purpose::Import => self.import(path),
            Purpose::ImportTracks => self.plan_tracks(path),
            Purpose::Ballots => self.take_in_ballots(vec![path]),
            Purpose::Survey => self.look_at_survey(ctx, path),
            Purpose::FindAnswers(wave) => self.look_for_wave(ctx, wave, path),
            Purpose::ExportTracks => self.export_tracks(path),
            // A file dialog asks about the file that it named, and not about the one that we name.
            Purpose::Save(then) => match file::with_extension(&path) {
                Some(path) => self.write(path, SaveMode::New, then),
                None if self.refuses(&path) => {}
                None => self.write(path.clone(), self.mode_for(&path), then),
            },
            Purpose::Merge if self.own_file(&path).is_some() => {
                self.merge(With::Own(After::Stay));
            }
            Purpose::Merge => self.merge(With::Other(path)),
            Purpose::Export { .. } => self.place_export(&path),
        }
    }

    /// Does with several chosen files what they were chosen for.
    pub(super) fn use_files(&mut self, ctx: &Context, purpose: Purpose, paths: Vec<PathBuf>) {
        match purpose {
            Purpose::Ballots => self.take_in_ballots(paths),
            one => {
                if let Some(path) = paths.into_iter().next() {
                    self.use_file(ctx, one, path);
                }
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
        self.jobs.start("tracks", move || {
            Done::WroteTracks(file::export_tracks(&project, dialect, language, &path))
        });
    }

    /// Saves to where the project is kept, or asks where.
    pub(super) fn save(&mut self, frame: &eframe::Frame, then: Option<Box<Then>>) {
        let Some(document) = &self.document else {
            return;
        };
        match &document.file {
            Some(_) if document.sharing.is_read_only() => {
                self.ask_for_file(frame, Purpose::Save(then));
            }
            Some(_) => self.ask_to_save(None, then),
            None => self.ask_for_file(frame, Purpose::Save(then)),
        }
    }

    /// The document's file, where it is this one.
    fn own_file(&self, path: &Path) -> Option<&KeptFile> {
        let file = self.document.as_ref()?.file.as_ref()?;
        (file.path == path).then_some(file)
    }

    /// The own file is replaced only where it is what was read or written last, however it was chosen.
    fn mode_for(&self, path: &Path) -> SaveMode {
        match self.own_file(path) {
            Some(file) => SaveMode::Update(file.on_disk.clone()),
            None => SaveMode::Replace,
        }
    }

    pub(super) fn write(&mut self, path: PathBuf, mode: SaveMode, then: Option<Box<Then>>) {
        self.ask_to_save(Some((path, mode)), then);
    }

    fn ask_to_save(&mut self, to: Option<(PathBuf, SaveMode)>, then: Option<Box<Then>>) {
        let Some(document) = &mut self.document else {
            return;
        };
        // What is being typed or dragged belongs to what is saved.
        document.history.commit();
        document.aim_answers(to.as_ref().map(|(path, _)| path.as_path()));
        let request = SaveRequest {
            project: document.begin_write(),
            to,
            then,
            by_itself: false,
        };
        self.request_save(request);
    }

    /// Saves, one at a time and in the order in which it was asked for.
    pub(super) fn request_save(&mut self, request: SaveRequest) {
        let Some(document) = &mut self.document else {
            return;
        };
        if let Some(request) = document.line_up(request) {
            self.start_save(request);
        }
    }

    pub(super) fn start_save(&mut self, request: SaveRequest) {
        let Some(document) = &self.document else {
            return;
        };
        let SaveRequest {
            project,
            to,
            then,
            by_itself,
        } = request;
        // Only now, since the save before may have gone to another place.
        let Some((path, mode)) = to.or_else(|| document.place()) else {
            return;
        };
        let serial = document.serial;
        let backups = self.services.backups();
        let disk = self.services.disk.clone();
        let save = if by_itself {
            file::save_by_itself
        } else {
            file::save
        };
        self.jobs.start("save", move || {
            Done::Saved(Box::new(Written {
                result: save(disk.as_ref(), &project, &path, &mode, backups.as_deref()),
                serial,
                project,
                path,
                then,
                by_itself,
            }))
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
            Reply::Together(wish) => self.do_together(ctx, wish),
            Reply::Use(purpose, path) => self.use_file(ctx, purpose, path),
            Reply::Intake(wish) => self.do_intake(ctx, wish),
            Reply::ChooseExport(zip) => self.choose_export(frame, zip),
            Reply::Export(wish) => self.export(ctx, *wish),
            Reply::ExportElsewhere(order) => self.export_elsewhere(*order),
            Reply::ExportOver(order) => self.export_over(ctx, *order),
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
            Reply::MoreBallots => self.ask_for_file(frame, Purpose::Ballots),
            Reply::TryBallots(project) => self.try_ballots(ctx, *project),
            Reply::TakeBallots(edit, count) => self.take_ballots(ctx, frame, &edit, count),
            Reply::Survey(reply) => self.do_survey(ctx, reply),
            Reply::Recover(wish) => self.recover(wish),
            Reply::Copy(text) => ctx.copy_text(text),
            Reply::Versions(path) => self.show_versions_of(path),
            Reply::Take(version, wish) => self.take_version(version, wish),
        }
    }
}
