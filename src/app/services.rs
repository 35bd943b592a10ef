//! What the program asks of the world around it, behind traits so that tests can answer.

use std::path::PathBuf;
use std::pin::pin;
use std::sync::Arc;
use std::task::{Context, Poll, Wake, Waker};
use std::thread::{self, Thread};
use std::time::{Duration, Instant, SystemTime};

use super::browser::SystemBrowser;
use super::copy::SystemClipboard;
use crate::files::folders;
use crate::files::report::Picture;
use crate::files::save::{RealDisk, SharedDisk};
use crate::i18n::Language;
use crate::jobs::answers::{FromFiles, Surveying, Watching};
use crate::jobs::figures::{Figuring, OnCores};
use crate::jobs::watch::FolderWatch;

/// The world around the program.
pub struct Services {
    /// Asks for files.
    pub dialogs: Box<dyn Dialogs>,
    /// Knows the day and its time.
    pub clock: Box<dyn Clock>,
    /// Where projects are kept and exported to. Preferences and tables that are read go past it.
    pub disk: SharedDisk,
    /// Opens links.
    pub browser: Arc<dyn Browser>,
    /// Takes tables and pictures; text goes there through the window.
    pub clipboard: Arc<dyn Clipboard>,
    /// Works out beside the frames how sure figures are; none where only what a frame can work out is wanted.
    pub figuring: Option<Arc<dyn Figuring>>,
    /// Reads files of answers.
    pub surveying: Arc<dyn Surveying>,
    /// Watches them; none where they are read again only when a person wants it.
    pub watching: Option<Box<dyn Watching>>,
    /// The folder of the preferences; none where the system names none, and then they are not kept.
    pub config_folder: Option<PathBuf>,
    /// The folder of what is kept between sessions, such as backups; none where the system names none.
    pub data_folder: Option<PathBuf>,
    /// The language that the system speaks, where it is one of ours.
    pub system_language: Language,
}

/// What is asked for with a file dialog.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileRequest {
    /// Its title.
    pub title: String,
    /// Open a file, save one, choose a folder.
    pub kind: FileRequestKind,
    /// What the kind of file is called, and its extensions without a point.
    pub filter: Option<(String, Vec<&'static str>)>,
    /// The name proposed for a file to be saved.
    pub name: Option<String>,
    /// Where to begin.
    pub folder: Option<PathBuf>,
}

/// What kind of dialog.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileRequestKind {
    /// A file that exists.
    Open,
    /// Files that exist, one or more.
    OpenMany,
    /// A file that may exist.
    Save,
    /// A folder.
    Folder,
}

/// The answer of a file dialog.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FileAnswer {
    /// This one.
    Chosen(PathBuf),
    /// These; never none.
    ChosenMany(Vec<PathBuf>),
    /// The person closed it.
    Cancelled,
    /// The system has no file dialog.
    Unavailable,
}

/// A file dialog that is open; called beside the frame, it waits for the answer.
pub type Waiting = Box<dyn FnOnce() -> FileAnswer + Send>;

/// Opens file dialogs.
pub trait Dialogs {
    /// Opens one over the window and returns at once.
    fn ask(&mut self, request: FileRequest, frame: &eframe::Frame) -> Waiting;
}

/// Knows the day and its time.
pub trait Clock {
    /// Now, as hours and minutes where the person is.
    fn now(&self) -> String;
    /// The day where the person is.
    fn today(&self) -> chrono::NaiveDate;
    /// This minute where the person is.
    fn moment(&self) -> chrono::NaiveDateTime {
        let now = chrono::NaiveTime::parse_from_str(&self.now(), "%H:%M");
        self.today().and_time(now.unwrap_or_default())
    }
    /// A moment as a day and a time where the person is.
    fn local(&self, time: SystemTime) -> chrono::NaiveDateTime {
        chrono::DateTime::<chrono::Local>::from(time).naive_local()
    }
}

/// Opens links; called beside the frame.
pub trait Browser: Send + Sync {
    /// Opens an address of http or https.
    ///
    /// # Errors
    /// Where there is nothing to open it with; in the system's words.
    fn open(&self, link: &str) -> Result<(), String>;
}

/// Takes what is copied; called beside the frame.
pub trait Clipboard: Send + Sync {
    /// Puts a table there as HTML, and as text for those that take nothing else.
    ///
    /// # Errors
    /// Where the system refuses; in its words.
    fn table(&self, html: String, text: String) -> Result<(), String>;

    /// Puts a picture there.
    ///
    /// # Errors
    /// Where the system refuses; in its words.
    fn picture(&self, picture: Picture) -> Result<(), String>;
}

impl Services {
    /// The real ones.
    pub fn of_the_system() -> Self {
        Self {
            dialogs: Box::new(SystemDialogs),
            clock: Box::new(SystemClock),
            disk: Arc::new(RealDisk),
            config_folder: folders::config(),
            data_folder: folders::data(),
            browser: Arc::new(SystemBrowser),
            clipboard: Arc::new(SystemClipboard::default()),
            figuring: Some(Arc::new(OnCores)),
            surveying: Arc::new(FromFiles),
            watching: Some(Box::new(FolderWatch::default())),
            system_language: sys_locale::get_locale()
                .and_then(|locale| Language::from_code(&locale))
                .unwrap_or_default(),
        }
    }
}

impl Services {
    /// The folder of all backups.
    pub(super) fn backups(&self) -> Option<PathBuf> {
        Some(self.data_folder.as_ref()?.join("backups"))
    }

    /// The folder of the journals.
    pub(super) fn journal(&self) -> Option<PathBuf> {
        Some(self.data_folder.as_ref()?.join(folders::JOURNAL))
    }
}

struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> String {
        chrono::Local::now().format("%H:%M").to_string()
    }

    fn today(&self) -> chrono::NaiveDate {
        chrono::Local::now().date_naive()
    }
}

/// The system's file dialogs.
struct SystemDialogs;

impl Dialogs for SystemDialogs {
    fn ask(&mut self, request: FileRequest, frame: &eframe::Frame) -> Waiting {
        let mut dialog = rfd::AsyncFileDialog::new()
            .set_title(request.title)
            .set_parent(frame);
        if let Some((name, extensions)) = request.filter {
            dialog = dialog.add_filter(name, &extensions);
        }
        if let Some(name) = request.name {
            dialog = dialog.set_file_name(name);
        }
        if let Some(folder) = request.folder {
            dialog = dialog.set_directory(folder);
        }
        // Built here, on the thread of the window, as macOS demands; only the waiting is done beside the frame.
        match request.kind {
            FileRequestKind::Open => wait_for(dialog.pick_file(), one),
            FileRequestKind::OpenMany => wait_for(dialog.pick_files(), many),
            FileRequestKind::Save => wait_for(dialog.save_file(), one),
            FileRequestKind::Folder => wait_for(dialog.pick_folder(), one),
        }
    }
}

#[expect(clippy::needless_pass_by_value, reason = "a dialog hands it over")]
fn one(file: rfd::FileHandle) -> FileAnswer {
    FileAnswer::Chosen(file.path().to_owned())
}

#[expect(clippy::needless_pass_by_value, reason = "a dialog hands them over")]
fn many(files: Vec<rfd::FileHandle>) -> FileAnswer {
    if files.is_empty() {
        return FileAnswer::Cancelled;
    }
    FileAnswer::ChosenMany(files.iter().map(|file| file.path().to_owned()).collect())
}

fn wait_for<T>(
    dialog: impl Future<Output = Option<T>> + Send + 'static,
    answer: fn(T) -> FileAnswer,
) -> Waiting
where
    T: 'static,
{
    Box::new(move || {
        let begun = Instant::now();
        match block_on(dialog) {
            Some(chosen) => answer(chosen),
            None if never_shown(begun.elapsed()) => FileAnswer::Unavailable,
            None => FileAnswer::Cancelled,
        }
    })
}

/// Where neither a desktop portal nor zenity answers, the dialog ends at once and says nothing more; nobody presses Cancel
/// so soon.
fn never_shown(after: Duration) -> bool {
    cfg!(target_os = "linux") && after < Duration::from_millis(400) && !has_zenity()
}

fn has_zenity() -> bool {
    std::env::var_os("PATH").is_some_and(|path| {
        std::env::split_paths(&path).any(|folder| folder.join("zenity").is_file())
    })
}

struct Unpark(Thread);

impl Wake for Unpark {
    fn wake(self: Arc<Self>) {
        self.0.unpark();
    }
}

fn block_on<T>(future: impl Future<Output = T>) -> T {
    let mut future = pin!(future);
    let waker = Waker::from(Arc::new(Unpark(thread::current())));
    let mut context = Context::from_waker(&waker);
    loop {
        match future.as_mut().poll(&mut context) {
            Poll::Ready(value) => return value,
            Poll::Pending => thread::park(),
        }
    }
}
