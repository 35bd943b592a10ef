//! Reading what a crash or a "do not save" left.

use std::io;
use std::path::Path;
use std::time::{Duration, SystemTime};

use super::names::{self, Files};
use super::record::NotOurs;
use super::says::{Note, is_work};
use super::segment::{self, MOST_BYTES};
use super::{JournalError, Origin, State, discarded};
use crate::files::project::{self, Notice};
use crate::files::save::Disk;
use crate::i18n::Message;
use crate::model::Project;

/// Another program that asks the same question holds the lock for a moment.
const ASK_AGAIN: Duration = Duration::from_millis(20);

/// Work that no file has.
#[derive(Clone, Debug, PartialEq)]
pub struct Left {
    /// Names it among the others.
    pub id: String,
    /// The project's name; empty where it cannot be read.
    pub name: String,
    /// Where it came from.
    pub origin: Origin,
    /// When the last change was written down.
    pub changed: SystemTime,
    /// How many changes no file has; a text being typed is one. 0 where it cannot be read.
    pub changes: u32,
    /// When the person chose not to save it; none after a crash.
    pub discarded: Option<SystemTime>,
    /// Why it cannot be brought back, in words; none where it can.
    pub problem: Option<Message>,
}

/// Work brought back.
#[derive(Clone, Debug, PartialEq)]
pub struct Restored {
    /// Where it came from.
    pub origin: Origin,
    /// The document.
    pub state: State,
    /// What a person should know.
    pub notices: Vec<Message>,
}

/// What was left, the latest first. Documents that a running program has on screen are not among it. What is damaged is: the
/// person is told that there was something.
///
/// # Errors
/// Where the folder cannot be read; one that is not there has nothing.
pub fn left(disk: &dyn Disk, folder: &Path) -> Result<Vec<Left>, JournalError> {
    let all = names::all(disk, folder).map_err(JournalError::Disk)?;
    let ours = all
        .into_iter()
        .filter(|(_, files)| !files.segments.is_empty());
    let mut found: Vec<Left> = ours
        .filter(|(id, _)| !is_live(disk, folder, id))
        .filter_map(|(id, files)| one(disk, folder, id, &files))
        .collect();
    found.sort_by_key(|left| std::cmp::Reverse(left.changed));
    Ok(found)
}

fn one(disk: &dyn Disk, folder: &Path, id: String, files: &Files) -> Option<Left> {
    let discarded = files
        .marked
        .then(|| discarded::when(disk, folder, &id))
        .flatten();
    match read(disk, folder, &id, files) {
        Ok(read) => read.is_work().then(|| Left {
            id,
            name: read.restored.state.project.about.name.clone(),
            origin: read.restored.origin,
            changed: read.changed,
            changes: read.restored.state.changes.max(1),
            discarded,
            problem: None,
        }),
        // Another program took it away just now.
        Err(JournalError::Gone) => None,
        Err(error) => {
            let begun = Duration::from_millis(names::begun_ms(&id));
            let begun = SystemTime::UNIX_EPOCH.checked_add(begun)?;
            let last = *files.segments.last()?;
            let stat = disk.stat(&names::segment(folder, &id, last)).ok();
            Some(Left {
                id,
                name: String::new(),
                origin: Origin {
                    path: None,
                    on_disk: None,
                    begun,
                },
                changed: stat.and_then(|stat| stat.modified).unwrap_or(begun),
                changes: 0,
                discarded,
                problem: Some(error.message()),
            })
        }
    }
}

/// Brings work back; the journal stays. It may go when the document that came of it has a journal of its own on the disk.
///
/// # Errors
/// Where it is gone or nothing in it can be read.
pub fn restore(disk: &dyn Disk, folder: &Path, id: &str) -> Result<Restored, JournalError> {
    let files = names::of(disk, folder, id).map_err(JournalError::Disk)?;
    read(disk, folder, id, &files).map(|read| read.restored)
}

pub(super) struct Read {
    restored: Restored,
    changed: SystemTime,
    /// False where something after it cannot be read.
    whole: bool,
}

impl Read {
    /// Whether there is, or was, something that no file has.
    pub(super) fn is_work(&self) -> bool {
        let State { changes, typed, .. } = &self.restored.state;
        !self.whole || is_work(*changes, typed)
    }
}

/// The newest state that can be read. Segments are tried from the newest on; in each the last state before the first bad
/// record and then, should that be no project, the one that it begins with.
pub(super) fn read(
    disk: &dyn Disk,
    folder: &Path,
    id: &str,
    files: &Files,
) -> Result<Read, JournalError> {
    let mut first = None;
    for number in files.segments.iter().rev() {
        let segment = match load(disk, folder, id, *number) {
            Ok(segment) => segment,
            Err(JournalError::Newer) => return Err(JournalError::Newer),
            // Another program has it open, or we are somebody else: it is there, and later it can be read.
            Err(JournalError::Disk(error)) if is_refused(disk, &error) => {
                return Err(JournalError::Disk(error));
            }
            Err(JournalError::Gone) => continue,
            Err(error) => {
                first.get_or_insert(error);
                continue;
            }
        };
        // The newest that is there ends where another one began: somebody took that away.
        let mut whole = segment.whole && first.is_none() && !segment.goes_on;
        for (note, text) in segment.last.into_iter().chain([segment.base]) {
            match project_of(&text) {
                Ok((project, mut notices)) => {
                    if !whole {
                        notices.push(Message::new("recover-last-lost"));
                    }
                    let Note { at, changes, typed } = note;
                    let restored = Restored {
                        origin: segment.origin,
                        state: State {
                            project,
                            typed,
                            changes,
                        },
                        notices,
                    };
                    return Ok(Read {
                        restored,
                        changed: at,
                        whole,
                    });
                }
                Err(error) => {
                    first.get_or_insert(error);
                    whole = false;
                }
            }
        }
    }
    Err(first.unwrap_or(JournalError::Gone))
}

fn is_refused(disk: &dyn Disk, error: &io::Error) -> bool {
    error.kind() == io::ErrorKind::PermissionDenied || disk.is_passing(error)
}

fn load(
    disk: &dyn Disk,
    folder: &Path,
    id: &str,
    number: u64,
) -> Result<segment::Segment, JournalError> {
    let path = names::segment(folder, id, number);
    if disk.stat(&path)?.len > MOST_BYTES {
        return Err(JournalError::TooLarge);
    }
    let bytes = disk.read(&path, MOST_BYTES)?;
    segment::read(&bytes, id, number).map_err(|error| match error {
        NotOurs::Newer(_) => JournalError::Newer,
        NotOurs::Damaged => JournalError::Damaged,
    })
}

/// The project of a text, and what is to be said about it. The text ends with a checksum of its own: without that it is not
/// what was written down.
fn project_of(text: &[u8]) -> Result<(Project, Vec<Message>), JournalError> {
    let opened = project::read(text).map_err(JournalError::Project)?;
    let is_other = |notice: &Notice| matches!(notice, Notice::ChangedOutside(_));
    if opened.notices.iter().any(is_other) {
        return Err(JournalError::Damaged);
    }
    let notices = opened.notices.iter().map(Notice::message);
    Ok((opened.project, notices.collect()))
}

/// Whether a running program has it on screen. Where the file system has no locks nothing is known, and it counts as left:
/// to be asked once too often loses nothing.
pub(super) fn is_live(disk: &dyn Disk, folder: &Path, id: &str) -> bool {
    let path = names::lock(folder, id);
    let taken = || matches!(disk.lock(&path), Ok(None));
    taken() && {
        disk.pause(ASK_AGAIN);
        taken()
    }
}

/// What the disk says of a file that may be gone already.
pub(super) fn gone_is_well(result: io::Result<()>) -> io::Result<()> {
    match result {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use tempfile::TempDir;

    use super::super::record::{CHANGE, Chain};
    use super::*;
    use crate::files::project::{ProjectFileError, to_text};
    use crate::files::save::RealDisk;

    const ID: &str = "1700-1-0";

    fn note() -> Note {
        Note {
            at: SystemTime::UNIX_EPOCH,
            changes: 1,
            typed: Vec::new(),
        }
    }

    fn origin() -> Origin {
        Origin {
            path: None,
            on_disk: None,
            begun: SystemTime::UNIX_EPOCH,
        }
    }

    /// What is read of a segment that begins with a text and goes on to another.
    fn read_back(base: &str, then: Option<&str>) -> Result<Restored, JournalError> {
        let folder = TempDir::new().unwrap();
        let base = base.as_bytes();
        let (mut chain, mut bytes) = segment::begin(ID, 0, &origin(), &note(), base);
        if let Some(then) = then {
            let says = super::super::says::change(&note(), base, then.as_bytes());
            bytes.extend(chain.record(CHANGE, &says));
        }
        fs::write(names::segment(folder.path(), ID, 0), bytes).unwrap();
        restore(&RealDisk, folder.path(), ID)
    }

    fn corpus(path: &str) -> String {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        fs::read_to_string(root.join("tests/corpus").join(path)).unwrap()
    }

    #[test]
    fn a_journal_that_an_older_program_wrote_is_brought_up_to_date() {
        for old in ["1/restaurant.ru.ron", "2/fitness-club.ru.ron"] {
            let text = corpus(old);
            let restored = read_back(&text, None).unwrap();
            assert_eq!(restored.notices, []);
            let opened = project::read(text.as_bytes()).unwrap();
            assert_eq!(restored.state.project, opened.project);
            // And one that goes over to this program's format in its middle.
            let now = to_text(&opened.project);
            let restored = read_back(&text, Some(&now)).unwrap();
            assert_eq!(to_text(&restored.state.project), now);
        }
    }

    #[test]
    fn a_project_of_a_newer_program_is_refused_in_plain_words() {
        let text = to_text(&Project::named("Кафе")).replace("format 5", "format 99");
        let error = read_back(&text, None).unwrap_err();
        assert!(matches!(
            error,
            JournalError::Project(ProjectFileError::Newer(99))
        ));
        assert_eq!(error.message().key, "recover-newer");
    }

    #[test]
    fn a_state_that_is_no_project_leaves_the_one_before_and_says_so() {
        let sound = to_text(&Project::named("Кафе"));
        for broken in ["", "no project", &sound.replace("Кафе", "Сад")] {
            let restored = read_back(&sound, Some(broken)).unwrap();
            assert_eq!(to_text(&restored.state.project), sound);
            let said: Vec<_> = restored.notices.iter().map(|said| said.key).collect();
            assert_eq!(said, ["recover-last-lost"]);
            assert!(read_back(broken, None).is_err());
        }
    }

    #[test]
    fn a_journal_of_a_newer_program_is_refused_whole_and_left_alone() {
        let folder = TempDir::new().unwrap();
        let text = to_text(&Project::named("Кафе"));
        let (_, older) = segment::begin(ID, 0, &origin(), &note(), text.as_bytes());
        fs::write(names::segment(folder.path(), ID, 0), older).unwrap();
        let newer = Chain::of_version(2);
        fs::write(names::segment(folder.path(), ID, 1), &newer).unwrap();
        let error = restore(&RealDisk, folder.path(), ID).unwrap_err();
        assert!(matches!(error, JournalError::Newer));
        let found = left(&RealDisk, folder.path()).unwrap();
        assert_eq!(found[0].problem, Some(Message::new("recover-newer")));
        assert_eq!(
            found[0].changed,
            found[0].changed.max(found[0].origin.begun)
        );
        assert_eq!(
            fs::read(names::segment(folder.path(), ID, 1)).unwrap(),
            newer
        );
    }

    #[test]
    fn a_segment_beyond_the_limit_is_not_even_read() {
        let folder = TempDir::new().unwrap();
        let file = fs::File::create(names::segment(folder.path(), ID, 0)).unwrap();
        file.set_len(MOST_BYTES + 1).unwrap();
        let error = restore(&RealDisk, folder.path(), ID).unwrap_err();
        assert!(matches!(error, JournalError::TooLarge));
        assert_eq!(left(&RealDisk, folder.path()).unwrap().len(), 1);
    }
}
