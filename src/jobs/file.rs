//! Jobs on files: open, save, import, export. Each reads or writes once and says in words what went wrong.

use std::io;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use super::versions;
use crate::files::examples::{EXAMPLES, example as built_in};
use crate::files::export::safe;
use crate::files::project::{Notice, Remark};
use crate::files::save::{
    self, Backups, Disk, OnDisk, OpenFault, Replace, SaveError, SaveFault, SaveNotice,
};
use crate::files::sheet::{self, Book, BookError};
use crate::files::table::{self, Dialect, TableError, TracksPlan};
use crate::i18n::{Language, Message};
use crate::jobs::lock::Claim;
use crate::model::Project;

/// The built-in project that is no example but the template of touchpoints.
pub const TEMPLATE: &str = "template";

/// A project that came from outside, ready to be shown.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Fresh {
    /// The project.
    pub project: Project,
    /// The file that it is kept in; none for a new one, an example or an import.
    pub file: Option<KeptFile>,
    /// What was noticed on the way; to be said.
    pub notices: Vec<Message>,
    /// True where it holds something that no file has.
    pub unsaved: bool,
    /// Who else works with its file.
    pub access: Access,
    /// True where the file is to become another than it was, in more than what the person changes: mended, of a newer format,
    /// or whole again after a change outside. A person says so first, by saving it.
    pub held: bool,
    /// What is to be said once it is on screen.
    pub said: Option<Message>,
}

/// How a document stands to others who may have its file open.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Access {
    /// Whose the side file is.
    pub claim: Claim,
    /// The person chose not to write to it.
    pub read_only: bool,
}

/// A project file and what it held when it was last read or written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeptFile {
    /// Where it is.
    pub path: PathBuf,
    /// What it held.
    pub on_disk: OnDisk,
}

/// What went wrong with a file.
#[derive(Clone, Debug, PartialEq)]
pub struct Failure {
    /// The whole in a sentence: what failed, with which file, what to do now.
    pub what: Message,
    /// Every single problem, with its place.
    pub problems: Vec<Message>,
}

/// How a save treats what lies at its place.
#[derive(Clone, Debug, PartialEq)]
pub enum SaveMode {
    /// It is to be what was read or written last.
    Update(OnDisk),
    /// It is to be what was written last, and this program did that by itself after a pause.
    UpdateOwn(OnDisk),
    /// Nothing may lie there.
    New,
    /// It may be anything: the person agreed to its end.
    Replace,
}

/// Why a project was not saved.
#[derive(Clone, Debug, PartialEq)]
pub enum SaveFailure {
    /// The file is not what was read or written last: somebody else changed it.
    ChangedOutside,
    /// A file lies there already.
    Exists,
    /// Anything else.
    Failed(Failure),
}

/// A built-in example.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Example {
    /// Its name for the command line and for us.
    pub slug: &'static str,
    /// Its title.
    pub title: String,
    /// What it is about.
    pub about: String,
    /// Whether its figures are made up.
    pub illustrative: bool,
}

/// Reads a project file.
///
/// # Errors
/// Where it cannot be read or is no sound project.
pub fn open(disk: &dyn Disk, path: &Path) -> Result<Fresh, Failure> {
    sweep_beside(disk, path);
    match save::open_on(disk, path) {
        Ok(opened) => Ok(Fresh {
            project: opened.opened.project,
            notices: opened.opened.notices.iter().map(Notice::message).collect(),
            unsaved: opened.opened.mended,
            access: Access::default(),
            said: None,
            held: opened.opened.migrated || !opened.opened.notices.is_empty(),
            file: Some(KeptFile {
                path: opened.path,
                on_disk: opened.on_disk,
            }),
        }),
        Err(error) => {
            let remarks = error.remarks();
            // A single one is in the sentence already.
            let many = matches!(error.why, OpenFault::Content(_)) && remarks.len() > 1;
            let problems = remarks.iter().filter(|_| many);
            Err(Failure {
                what: error.message(),
                problems: problems.map(Remark::message).collect(),
            })
        }
    }
}

/// Takes temporary files away that a crash left beside a file. That they are there harms nobody, so a folder that cannot be
/// read or a file that cannot be removed is left for the next time.
fn sweep_beside(disk: &dyn Disk, path: &Path) {
    let real = disk.resolve(path);
    if let Some(folder) = real.as_deref().ok().and_then(Path::parent) {
        let _ = save::sweep_on(disk, folder, SystemTime::now());
    }
}

/// A file that holds what it was given.
#[derive(Debug)]
pub struct SavedFile {
    /// The file as it now is.
    pub file: KeptFile,
    /// What is to be said about it.
    pub notices: Vec<Message>,
    /// False where the disk reported an error after the file was in place: a power cut could bring the old one back.
    pub durable: bool,
}

/// Saves a project. What it replaces goes to a folder of the document's own in `backups`.
///
/// # Errors
/// Where anything fails before the new file is in place; the old one is then untouched.
pub fn save(
    disk: &dyn Disk,
    project: &Project,
    path: &Path,
    mode: &SaveMode,
    backups: Option<&Path>,
) -> Result<SavedFile, SaveFailure> {
    let folder = backups.map(|backups| versions::folder_of(disk, backups, path));
    let keep = folder.as_deref().map(|folder| Backups {
        by_itself: matches!(mode, SaveMode::UpdateOwn(_)),
        ..Backups::of(folder)
    });
    let keep = keep.as_ref();
    // Where it was renamed or moved since it was saved, its versions are elsewhere.
    let earlier = match (mode, &folder) {
        (SaveMode::Update(known) | SaveMode::UpdateOwn(known), Some(folder)) => {
            save::earlier(disk, folder, &known.hash)
        }
        _ => None,
    };
    let saved = match mode {
        SaveMode::Update(known) | SaveMode::UpdateOwn(known) => {
            save::save_keeping(disk, path, project, Some(known), keep)
        }
        SaveMode::Replace => save::save_keeping(disk, path, project, None, keep),
        SaveMode::New => save::save_new_on(disk, path, project, Replace::Refuse),
    };
    match saved {
        Ok(saved) => {
            if let Some(folder) = &folder {
                let holds = &saved.on_disk.hash;
                save::note(disk, folder, path, holds, earlier.as_ref());
            }
            let file = KeptFile {
                path: path.to_owned(),
                on_disk: saved.on_disk,
            };
            let unsure = |notice: &SaveNotice| matches!(notice, SaveNotice::Unsure(_));
            Ok(SavedFile {
                file,
                durable: !saved.notices.iter().any(unsure),
                notices: saved.notices.iter().map(SaveNotice::message).collect(),
            })
        }
        Err(SaveError {
            why: SaveFault::ChangedOutside,
            ..
        }) => Err(SaveFailure::ChangedOutside),
        Err(SaveError {
            why: SaveFault::Exists,
            ..
        }) => Err(SaveFailure::Exists),
        Err(error) => Err(SaveFailure::Failed(Failure {
            what: error.message(),
            problems: Vec::new(),
        })),
    }
}

/// Saves a project without having been told to. A file that is not there any more was moved or deleted by somebody, or its drive
/// is gone: it is not made anew under the old name unasked.
///
/// # Errors
/// As [`save()`], and where there is no file.
pub fn save_by_itself(
    disk: &dyn Disk,
    project: &Project,
    path: &Path,
    mode: &SaveMode,
    backups: Option<&Path>,
) -> Result<SavedFile, SaveFailure> {
    match disk.stat(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            let path = path.to_string_lossy().into_owned();
            Err(SaveFailure::Failed(Failure {
                what: Message::new("earlier-autosave-gone").with("path", path),
                problems: Vec::new(),
            }))
        }
        _ => save(disk, project, path, mode, backups),
    }
}

/// Reads the sheets of a table or workbook.
///
/// # Errors
/// Where it cannot be read.
pub fn sheets(path: &Path) -> Result<Book, Failure> {
    let read = table::load(path).map_err(BookError::from);
    let read = read.and_then(|bytes| sheet::read(&bytes));
    read.map_err(|error| Failure {
        what: import_failed(path, error.message()),
        problems: Vec::new(),
    })
}

fn import_failed(path: &Path, why: Message) -> Message {
    let file = path.file_name().unwrap_or(path.as_os_str());
    Message::new("app-import-failed")
        .with("file", file.to_string_lossy().into_owned())
        .with("why", why)
}

fn refused(path: &Path, error: &TableError) -> Failure {
    let mut problems = match error {
        TableError::Cells(_) => error.messages(),
        _ => Vec::new(),
    };
    // The last one is the refusal itself.
    problems.pop();
    Failure {
        what: import_failed(path, error.message()),
        problems,
    }
}

/// Reads a table of tracks and says what it would change in a project.
///
/// # Errors
/// Where it cannot be read or has cells that cannot be.
pub fn plan_tracks(project: &Project, path: &Path) -> Result<TracksPlan, Failure> {
    let read = table::load(path).and_then(|bytes| table::read_tracks(&bytes, project));
    read.map_err(|error| refused(path, &error))
}

/// Writes the tracks of a project as a table. The file dialog asked about a file that exists, but not about one whose name we
/// complete. Gives the file and what is to be said about it.
///
/// # Errors
/// Where the disk refuses, or a file of the completed name is there.
pub fn export_tracks(
    project: &Project,
    dialect: Dialect,
    language: Language,
    path: &Path,
) -> Result<(PathBuf, Vec<Message>), Failure> {
    let text = table::tracks(project, None, language, dialect);
    let (path, replace) = if ends_with(path, &["csv", "tsv", "tab", "txt"]) {
        (path.to_owned(), Replace::Allow)
    } else {
        let mut whole = path.as_os_str().to_owned();
        whole.push(".csv");
        (PathBuf::from(whole), Replace::Refuse)
    };
    match save::write_new(&path, text.as_bytes(), replace) {
        Ok(saved) => {
            let notices = saved.notices.iter().map(SaveNotice::message);
            Ok((path, notices.collect()))
        }
        Err(error) => Err(Failure {
            what: error.message(),
            problems: Vec::new(),
        }),
    }
}

/// The examples that the start screen offers.
pub fn examples(language: Language) -> Vec<Example> {
    EXAMPLES
        .iter()
        .filter(|example| example.slug != TEMPLATE)
        .filter_map(|example| {
            let about = example.project(language)?.about;
            Some(Example {
                slug: example.slug,
                title: about.name.clone(),
                about: about.description.clone(),
                illustrative: about.illustrative,
            })
        })
        .collect()
}

/// A built-in project; none where there is no such name.
pub fn example(slug: &str, language: Language) -> Option<Fresh> {
    Some(Fresh {
        project: built_in(slug)?.project(language)?,
        ..Fresh::default()
    })
}

/// Writes a small file whole or not at all, and makes its folder where there is none.
///
/// # Errors
/// Where the disk refuses; in the disk's words.
pub fn write_small(path: &Path, bytes: &[u8]) -> Result<(), Message> {
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder).map_err(|error| save::reason(&error))?;
    }
    match save::write_new(path, bytes, Replace::Allow) {
        Ok(_) => Ok(()),
        Err(error) => Err(error.message()),
    }
}

/// The extensions of tables and workbooks.
pub const TABLES: &[&str] = &["xlsx", "xlsm", "csv", "tsv", "tab", "txt"];

/// Whether a file is a table or a workbook by its extension, and so to be imported.
pub fn is_table(path: &Path) -> bool {
    ends_with(path, TABLES)
}

fn ends_with(path: &Path, ends: &[&str]) -> bool {
    path.extension()
        .is_some_and(|end| ends.iter().any(|known| end.eq_ignore_ascii_case(known)))
}

/// A file name for a project of that name, without what some system forbids.
pub fn file_name(name: &str) -> String {
    let plain = safe(name);
    let plain = if plain.is_empty() {
        "project"
    } else {
        plain.as_str()
    };
    format!("{plain}.ron")
}

/// A path with a project's extension added, or none where it has it.
pub fn with_extension(path: &Path) -> Option<PathBuf> {
    let has = path
        .extension()
        .is_some_and(|end| end.eq_ignore_ascii_case("ron"));
    if has {
        return None;
    }
    let mut whole = path.as_os_str().to_owned();
    whole.push(".ron");
    Some(PathBuf::from(whole))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_named_after_its_project() {
        assert_eq!(file_name("Кафе «У дома»"), "Кафе «У дома».ron");
        assert_eq!(file_name("a/b: c?"), "a b c.ron");
        assert_eq!(file_name("..."), "project.ron");
    }

    #[test]
    fn an_extension_is_added_once() {
        assert_eq!(with_extension(Path::new("cafe.ron")), None);
        let added = with_extension(Path::new("v1.2"));
        assert_eq!(added, Some(PathBuf::from("v1.2.ron")));
    }
}
