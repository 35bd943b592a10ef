//! The export: asked for, under way beside the frames, cancelled, ended.

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use egui::Context;

use super::App;
use super::choose::Purpose;
use super::dialogs::{Dialog, ExportDraft, ExportWish};
use super::leave::Then;
use super::results::{Done, show_path};
use crate::files::export::{Chosen, ExportOptions, FileKind, Over, PageKind, Place, safe};
use crate::files::preferences::KeptExport;
use crate::files::report::Paper;
use crate::files::save::OnDisk;
use crate::files::table::Dialect;
use crate::i18n::{Language, Message};
use crate::jobs::export::{self, Answers, Order, Refusal, UnderWay, Written};
use crate::methods::stability;
use crate::ui::status::Exporting;

/// How often the window is told how far an export is, at most.
const TOLD_EVERY: Duration = Duration::from_millis(100);

/// What was chosen for the last export, whatever the project.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ExportChoice {
    /// Which kinds of files.
    pub kinds: Chosen<FileKind>,
    /// Which pages.
    pub pages: Chosen<PageKind>,
    /// Another language than the one on screen.
    pub language: Option<Language>,
    /// Another kind of CSV than the language's usual one.
    pub dialect: Option<Dialect>,
    /// The sheet.
    pub paper: Paper,
    /// One archive, and not a folder.
    pub zip: bool,
    /// Whether it says who rated what.
    pub ballots: bool,
}

impl Default for ExportChoice {
    /// What a strategist hands over: the workbook to go on with, the pages to read.
    fn default() -> Self {
        Self {
            kinds: [FileKind::Xlsx, FileKind::Pdf].into_iter().collect(),
            pages: Chosen::ALL,
            language: None,
            dialect: None,
            paper: Paper::A4,
            zip: false,
            ballots: true,
        }
    }
}

impl ExportChoice {
    /// As it stands in the preferences; what is not said or not known there is as at first.
    pub(super) fn of(kept: &KeptExport) -> Self {
        let usual = Self::default();
        let (kinds, pages) = (
            Chosen::from_codes(&kept.kinds),
            Chosen::from_codes(&kept.pages),
        );
        Self {
            kinds: if kinds.is_empty() { usual.kinds } else { kinds },
            pages: if pages.is_empty() { usual.pages } else { pages },
            language: Language::from_code(&kept.language),
            dialect: match kept.csv.as_str() {
                "intl" => Some(Dialect::International),
                "excel-ru" => Some(Dialect::ExcelRussian),
                _ => None,
            },
            paper: if kept.paper == "a3" {
                Paper::A3
            } else {
                Paper::A4
            },
            zip: kept.zip,
            ballots: !kept.without_ballots,
        }
    }

    /// As it is to stand in the preferences.
    pub(super) fn kept(self) -> KeptExport {
        let csv = match self.dialect {
            Some(Dialect::International) => "intl",
            Some(Dialect::ExcelRussian) => "excel-ru",
            Some(Dialect::Plain) | None => "",
        };
        let paper = match self.paper {
            Paper::A4 => "a4",
            Paper::A3 => "a3",
        };
        KeptExport {
            kinds: self.kinds.codes(),
            pages: self.pages.codes(),
            language: self.language.map_or("", Language::code).to_owned(),
            csv: csv.to_owned(),
            paper: paper.to_owned(),
            zip: self.zip,
            without_ballots: !self.ballots,
        }
    }
}

/// The export under way, and the one before it.
#[derive(Debug, Default)]
pub(super) struct Exports {
    under_way: Option<UnderWay>,
    last: Option<Last>,
    /// The program is to end when it has ended; what was on screen when that was asked for.
    quits: Option<OnScreen>,
}

/// The document on screen and its revision, where there is one.
#[derive(Debug, PartialEq, Eq)]
struct OnScreen(Option<(u64, u64)>);

/// An export that was written.
#[derive(Debug)]
struct Last {
    /// Of which document.
    serial: u64,
    place: Place,
    options: ExportOptions,
    files: Vec<(PathBuf, OnDisk)>,
}

/// How an export ended.
#[derive(Debug)]
pub(super) struct Ended {
    serial: u64,
    order: Order,
    result: Result<Written, Refusal>,
}

impl Exports {
    pub const fn is_under_way(&self) -> bool {
        self.under_way.is_some()
    }

    /// What the bottom line says of it.
    pub fn shown(&self) -> Option<Exporting> {
        let under_way = self.under_way.as_ref()?;
        let progress = under_way.progress();
        Some(Exporting {
            done: progress.done,
            of: progress.of,
            name: progress.name,
            cancelled: under_way.is_cancelled(),
        })
    }
}

impl App {
    /// Asks what is to be exported.
    pub(super) fn show_export(&mut self) {
        let Some(document) = &self.document else {
            return;
        };
        if self.exports.is_under_way() {
            self.refuse(Message::new("export-busy"));
            return;
        }
        let (project, scope) = (document.project().clone(), document.scope);
        let last = self.exports.last.as_ref();
        let last = last.filter(|last| last.serial == document.serial);
        let near = self.near();
        let path = match last {
            Some(last) => last.place.path().to_owned(),
            None => near.join(self.folder_name(&project.about.name)),
        };
        let choice = self.preferences.export;
        let draft = ExportDraft::new(project, choice, scope, &path, near);
        self.dialogs.push(Dialog::Export(Box::new(draft)));
    }

    /// The folder in which the project is kept, or the last one was.
    fn near(&self) -> PathBuf {
        let document = self.document.as_ref();
        let path = document.and_then(|document| Some(&document.file.as_ref()?.path));
        let path = path.or_else(|| self.preferences.recent.first());
        let near = path.and_then(|path| path.parent()).map(Path::to_owned);
        near.or_else(std::env::home_dir).unwrap_or_default()
    }

    pub(super) fn folder_name(&self, project: &str) -> String {
        let name = Message::new("export-folder").with("name", project);
        safe(&self.words().write(&name))
    }

    /// Exports as last time, or asks where nothing was exported of this project yet.
    pub(super) fn export_again(&mut self, ctx: &Context) {
        let Some(document) = &self.document else {
            return;
        };
        let last = self.exports.last.as_ref();
        let Some(last) = last.filter(|last| last.serial == document.serial) else {
            self.show_export();
            return;
        };
        let mut options = last.options;
        options.date = self.today.0;
        let order = Order {
            project: document.project().clone(),
            answers: Answers(document.survey.base.clone()),
            place: last.place.clone(),
            options,
            // What somebody has worked on since is asked about.
            over: Over::Known(last.files.clone()),
        };
        self.start_export(ctx, order);
    }

    /// Asks the system's dialog for the place.
    pub(super) fn choose_export(&mut self, frame: &eframe::Frame, zip: bool) {
        self.ask_for_file(frame, Purpose::Export { zip });
    }

    /// A place was chosen, for the dialog that is still open.
    pub(super) fn place_export(&mut self, path: &Path) {
        if let Some(draft) = self.dialogs.export() {
            draft.choose(path);
        }
    }

    /// Exports what the dialog says, and remembers that.
    pub(super) fn export(&mut self, ctx: &Context, wish: ExportWish) {
        let ExportWish {
            project,
            choice,
            scope,
            place,
        } = wish;
        if choice != self.preferences.export {
            self.preferences.export = choice;
            self.keep_preferences();
        }
        let language = choice.language.unwrap_or(self.words().language());
        let options = ExportOptions {
            kinds: choice.kinds,
            pages: choice.pages,
            language,
            dialect: choice.dialect.unwrap_or(Dialect::usual(language)),
            paper: choice.paper,
            scope,
            date: self.today.0,
            ballots: choice.ballots,
            stability: self.assumed(),
        };
        let order = Order {
            project,
            answers: self.answers(),
            place,
            options,
            over: Over::Nothing,
        };
        self.start_export(ctx, order);
    }

    /// The assumptions of stability on screen.
    fn assumed(&self) -> stability::Options {
        let document = self.document.as_ref();
        document.map_or_else(Default::default, |document| document.certainty.options)
    }

    /// The answers of the panel on screen.
    fn answers(&self) -> Answers {
        let document = self.document.as_ref();
        Answers(document.and_then(|document| document.survey.base.clone()))
    }

    /// Asks once more, for another place.
    pub(super) fn export_elsewhere(&mut self, order: Order) {
        let near = self.near();
        let (choice, scope) = (self.preferences.export, order.options.scope);
        let draft = ExportDraft::new(order.project, choice, scope, order.place.path(), near);
        self.dialogs.push(Dialog::Export(Box::new(draft)));
    }

    /// Exports, whatever stands there: the person agreed to its end.
    pub(super) fn export_over(&mut self, ctx: &Context, order: Order) {
        let over = Over::Anything;
        self.start_export(ctx, Order { over, ..order });
    }

    fn start_export(&mut self, ctx: &Context, order: Order) {
        if self.exports.is_under_way() {
            self.refuse(Message::new("export-busy"));
            return;
        }
        let serial = self.serial;
        let disk = self.services.disk.clone();
        let under_way = UnderWay::default();
        self.exports.under_way = Some(under_way.clone());
        self.saying = false;
        let ctx = ctx.clone();
        self.jobs.start("export", move || {
            let told = std::cell::Cell::new(Instant::now());
            let wake = || {
                if told.get().elapsed() > TOLD_EVERY {
                    told.set(Instant::now());
                    ctx.request_repaint();
                }
            };
            let result = export::run(disk.as_ref(), &order, &under_way, &wake);
            Done::Exported(Box::new(Ended {
                serial,
                order,
                result,
            }))
        });
    }

    /// Ends the export before its time.
    pub(super) fn cancel_export(&mut self) {
        if let Some(under_way) = &self.exports.under_way {
            under_way.cancel();
        }
    }

    pub(super) fn take_exported(&mut self, ctx: &Context, ended: Ended) {
        let Ended {
            serial,
            order,
            result,
        } = ended;
        self.exports.under_way = None;
        match result {
            Ok(Written { files, notices }) => {
                let message = match &order.place {
                    Place::Folder(folder) => Message::new("app-exported")
                        .with("count", files.len())
                        .with("folder", show_path(folder)),
                    Place::Zip(path) => Message::new("export-zipped").with("file", show_path(path)),
                };
                self.say(message);
                for notice in notices {
                    self.refuse(notice);
                }
                self.exports.last = Some(Last {
                    serial,
                    place: order.place,
                    options: order.options,
                    files,
                });
            }
            Err(Refusal::Exist(paths)) => self.dialogs.push(Dialog::ExportExist {
                order: Box::new(order),
                paths,
            }),
            Err(Refusal::Cancelled) => self.say(Message::new("export-cancelled")),
            Err(Refusal::Failed(failure)) => self.fail(failure),
        }
        self.quit_after_export(ctx);
    }

    /// The thread of an export broke.
    pub(super) fn forget_export(&mut self, ctx: &Context) {
        self.exports.under_way = None;
        self.quit_after_export(ctx);
    }

    /// Lets an export end before the program does; asked a second time, it is cancelled. True where it has to be waited for.
    pub(super) fn waits_for_export(&mut self) -> bool {
        if !self.exports.is_under_way() {
            return false;
        }
        if self.exports.quits.is_some() {
            self.cancel_export();
        } else {
            self.exports.quits = Some(self.on_screen());
            self.say(Message::new("export-quits"));
        }
        true
    }

    fn quit_after_export(&mut self, ctx: &Context) {
        let Some(then) = self.exports.quits.take() else {
            return;
        };
        // Something to be answered, or changed meanwhile, is no moment to end.
        if self.dialogs.len() > 0 {
            return;
        }
        if then == self.on_screen() {
            self.go(ctx, Then::Quit);
        } else {
            self.leave(ctx, Then::Quit);
        }
    }

    fn on_screen(&self) -> OnScreen {
        let document = self.document.as_ref();
        OnScreen(document.map(|document| (document.serial, document.history.revision())))
    }
}
