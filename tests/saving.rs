//! Saving: whatever the disk does, the old or the new file stands whole, and nothing goes wrong unsaid.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "helpers of tests stop at the first surprise"
)]

use std::cell::Cell;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::rc::Rc;
use std::time::{Duration, SystemTime};

use tempfile::TempDir;
use touchrank::files::examples;
use touchrank::files::project::{ProjectFileError, read, to_text};
use touchrank::files::save::{
    Disk, Handle, OpenFault, RealDisk, Replace, SaveError, SaveFault, SaveNotice, Stat, Step, open,
    save, save_on, sweep, sweep_on, write_new, write_new_on,
};
use touchrank::i18n::{Language, Message, words};
use touchrank::model::Project;

fn agency() -> Project {
    examples::project("agency", Language::Russian).unwrap()
}

fn changed() -> Project {
    let mut project = agency();
    project.relations.set(0, 0, None);
    project
}

fn said(message: &Message) -> [String; 2] {
    Language::ALL.map(|language| words(language).say(message))
}

#[track_caller]
fn assert_says(message: &Message, english: &[&str], russian: &[&str]) {
    let [in_english, in_russian] = said(message);
    for part in english {
        assert!(in_english.contains(part), "no “{part}” in: {in_english}");
    }
    for part in russian {
        assert!(in_russian.contains(part), "no «{part}» in: {in_russian}");
    }
}

/// The names in a folder, sorted.
fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap();
    let mut names: Vec<String> = entries
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

/// A folder with a saved project in it.
struct Desk {
    folder: TempDir,
    file: PathBuf,
    backups: PathBuf,
}

fn desk() -> Desk {
    let folder = TempDir::new().unwrap();
    let documents = folder.path().join("documents");
    fs::create_dir(&documents).unwrap();
    let file = documents.join("agency.ron");
    fs::write(&file, to_text(&agency())).unwrap();
    let backups = folder.path().join("backups").join("agency");
    Desk {
        folder,
        file,
        backups,
    }
}

impl Desk {
    fn documents(&self) -> Vec<String> {
        names(self.file.parent().unwrap())
    }

    fn content(&self) -> Vec<u8> {
        fs::read(&self.file).unwrap()
    }
}

#[test]
fn open_change_save_open() {
    let desk = desk();
    let opened = open(&desk.file).unwrap();
    assert_eq!(opened.opened.project, agency());
    let saved = save(
        &desk.file,
        &changed(),
        Some(&opened.on_disk),
        Some(&desk.backups),
    )
    .unwrap();
    assert!(saved.notices.is_empty());
    let again = open(&desk.file).unwrap();
    assert_eq!(again.opened.project, changed());
    assert_eq!(again.on_disk, saved.on_disk);
    assert_eq!(desk.documents(), ["agency.ron"]);
    // What was replaced is among the backups, whole.
    let backups = names(&desk.backups);
    assert_eq!(backups.len(), 1);
    let backup = open(&desk.backups.join(&backups[0])).unwrap();
    assert_eq!(backup.opened.project, agency());
    // The next save compares with the last one.
    save(&desk.file, &agency(), Some(&saved.on_disk), None).unwrap();
    assert_eq!(desk.content(), to_text(&agency()).as_bytes());
}

#[test]
fn a_file_changed_outside_is_not_overwritten_unless_the_person_says_so() {
    let desk = desk();
    let opened = open(&desk.file).unwrap();
    let mut theirs = agency();
    theirs.relations.set(1, 1, None);
    let theirs = to_text(&theirs);
    fs::write(&desk.file, &theirs).unwrap();
    let error = save(
        &desk.file,
        &changed(),
        Some(&opened.on_disk),
        Some(&desk.backups),
    );
    let error = error.unwrap_err();
    assert!(matches!(error.why, SaveFault::ChangedOutside));
    assert!(error.can_overwrite());
    assert_says(
        &error.message(),
        &[
            "agency.ron",
            "changed by another program",
            "Save as…",
            "overwrite",
        ],
        &[
            "agency.ron",
            "изменила другая программа",
            "Сохранить как…",
            "перезапишите",
        ],
    );
    assert_eq!(desk.content(), theirs.as_bytes());
    assert_eq!(desk.documents(), ["agency.ron"]);
    // Overwriting puts theirs into the backups.
    save(&desk.file, &changed(), None, Some(&desk.backups)).unwrap();
    assert_eq!(open(&desk.file).unwrap().opened.project, changed());
    let backups = names(&desk.backups);
    assert_eq!(backups.len(), 1);
    assert_eq!(
        fs::read(desk.backups.join(&backups[0])).unwrap(),
        theirs.as_bytes()
    );
}

#[test]
fn a_change_of_the_same_length_and_time_is_noticed_and_a_touched_file_is_not_one() {
    let desk = desk();
    let opened = open(&desk.file).unwrap();
    let at = fs::metadata(&desk.file).unwrap().modified().unwrap();
    let text = String::from_utf8(desk.content()).unwrap();
    fs::write(
        &desk.file,
        text.replace("illustrative: true,", "illustrative: true "),
    )
    .unwrap();
    let file = fs::File::options().write(true).open(&desk.file).unwrap();
    file.set_modified(at).unwrap();
    let error = save(&desk.file, &changed(), Some(&opened.on_disk), None).unwrap_err();
    assert!(matches!(error.why, SaveFault::ChangedOutside));

    // A sync client that only sets the time changes nothing.
    fs::write(&desk.file, &text).unwrap();
    file.set_modified(at + Duration::from_hours(2)).unwrap();
    assert!(save(&desk.file, &changed(), Some(&opened.on_disk), None).is_ok());
}

#[test]
fn a_file_that_was_deleted_meanwhile_is_written_again() {
    let desk = desk();
    let opened = open(&desk.file).unwrap();
    fs::remove_file(&desk.file).unwrap();
    save(
        &desk.file,
        &changed(),
        Some(&opened.on_disk),
        Some(&desk.backups),
    )
    .unwrap();
    assert_eq!(open(&desk.file).unwrap().opened.project, changed());
}

#[test]
fn a_project_that_would_not_open_again_is_not_written() {
    let desk = desk();
    let before = desk.content();
    let mut broken = agency();
    broken.factors.get_mut(0).unwrap().name = "\u{7}".to_owned();
    let error = save(&desk.file, &broken, None, None).unwrap_err();
    assert!(matches!(
        error.why,
        SaveFault::NotReadBack(Some(ProjectFileError::Invalid { .. }))
    ));
    assert_says(
        &error.message(),
        &["control character", "untouched"],
        &["управляющий", "не тронуто"],
    );
    assert_eq!(desk.content(), before);
}

#[test]
fn a_read_only_file_is_refused_even_to_the_administrator() {
    let desk = desk();
    let opened = open(&desk.file).unwrap();
    let before = desk.content();
    let mut rights = fs::metadata(&desk.file).unwrap().permissions();
    rights.set_readonly(true);
    fs::set_permissions(&desk.file, rights.clone()).unwrap();
    for expected in [Some(&opened.on_disk), None] {
        let error = save(&desk.file, &changed(), expected, Some(&desk.backups)).unwrap_err();
        assert!(matches!(error.why, SaveFault::ReadOnly));
        assert_says(
            &error.message(),
            &["read-only", "Save as…"],
            &["только для чтения", "Сохранить как…"],
        );
    }
    assert_eq!(desk.content(), before);
    assert_eq!(desk.documents(), ["agency.ron"]);
    #[expect(clippy::permissions_set_readonly_false, reason = "a file of this test")]
    rights.set_readonly(false);
    fs::set_permissions(&desk.file, rights).unwrap();
}

#[test]
fn a_name_of_a_hundred_and_twenty_cyrillic_letters_leaves_room_for_the_temporary_file() {
    let folder = TempDir::new().unwrap();
    let file = folder.path().join(format!("{}.ron", "щ".repeat(120)));
    let saved = write_new(&file, to_text(&agency()).as_bytes(), Replace::Refuse).unwrap();
    assert!(saved.notices.is_empty());
    let on_disk = open(&file).unwrap().on_disk;
    save(&file, &changed(), Some(&on_disk), None).unwrap();
    assert_eq!(open(&file).unwrap().opened.project, changed());
    assert_eq!(names(folder.path()).len(), 1);
}

#[test]
fn folders_and_missing_places_are_called_what_they_are() {
    let desk = desk();
    let folder = desk.folder.path();
    let error = save(folder, &agency(), None, None).unwrap_err();
    assert!(matches!(error.why, SaveFault::Folder));
    let error = open(folder).unwrap_err();
    assert!(matches!(error.why, OpenFault::Folder));
    assert_says(&error.message(), &["is a folder"], &["папка"]);
    let gone = folder.join("drive").join("plan.ron");
    let error = save(&gone, &agency(), None, None).unwrap_err();
    assert_says(
        &error.message(),
        &["plan.ron", "folder or the drive is not there", "Save as…"],
        &["папки или диска нет"],
    );
    let error = open(&gone).unwrap_err();
    assert_says(&error.message(), &["no file", "drive"], &["нет", "диск"]);
}

#[test]
fn a_file_that_is_no_project_is_refused_with_its_path_and_place() {
    let desk = desk();
    fs::write(
        &desk.file,
        to_text(&agency()).replace("next_id: ", "next_id: x"),
    )
    .unwrap();
    let error = open(&desk.file).unwrap_err();
    assert_says(
        &error.message(),
        &[
            "agency.ron",
            "Line 10, column",
            "number",
            "Earlier versions…",
        ],
        &[
            "agency.ron",
            "Строка 10, столбец",
            "число",
            "Прежние версии…",
        ],
    );
    assert_eq!(error.remarks().len(), 1);
    // A file over the limit is not even read.
    let file = fs::File::options().write(true).open(&desk.file).unwrap();
    file.set_len(3 * 1024 * 1024 * 1024).unwrap();
    let error = open(&desk.file).unwrap_err();
    assert_says(&error.message(), &["3072 MB", "64 MB"], &["3072 МБ"]);
}

#[test]
fn an_export_replaces_a_file_only_where_it_may() {
    let folder = TempDir::new().unwrap();
    let table = folder.path().join("table.csv");
    write_new(&table, b"one", Replace::Refuse).unwrap();
    let error = write_new(&table, b"two", Replace::Refuse).unwrap_err();
    assert!(matches!(error.why, SaveFault::Exists) && error.can_overwrite());
    assert_says(
        &error.message(),
        &["table.csv", "exists already"],
        &["уже существует"],
    );
    assert_eq!(fs::read(&table).unwrap(), b"one");
    write_new(&table, b"two", Replace::Allow).unwrap();
    assert_eq!(fs::read(&table).unwrap(), b"two");
    assert_eq!(names(folder.path()), ["table.csv"]);
}

#[test]
fn stray_temporary_files_go_after_an_hour_and_nothing_else_does() {
    let desk = desk();
    let folder = desk.file.parent().unwrap();
    fs::write(folder.join(".touchrank-1-2-3.tmp"), "half").unwrap();
    fs::write(folder.join("touchrank.tmp"), "a person's").unwrap();
    assert_eq!(sweep(folder).unwrap(), 0);
    let later = SystemTime::now() + Duration::from_hours(1) + Duration::from_mins(1);
    assert_eq!(sweep_on(&RealDisk, folder, later).unwrap(), 1);
    assert_eq!(desk.documents(), ["agency.ron", "touchrank.tmp"]);
}

#[cfg(unix)]
mod unix {
    use std::os::unix::fs::{MetadataExt, PermissionsExt, chown, symlink};

    use super::*;

    #[test]
    fn a_link_stays_a_link_and_its_target_is_saved() {
        let desk = desk();
        let folder = desk.folder.path();
        let link = folder.join("link.ron");
        let second = folder.join("second.ron");
        symlink("documents/agency.ron", &link).unwrap();
        symlink(&link, &second).unwrap();
        let opened = open(&second).unwrap();
        save(&second, &changed(), Some(&opened.on_disk), None).unwrap();
        for path in [&link, &second] {
            assert!(fs::symlink_metadata(path).unwrap().is_symlink());
        }
        assert!(fs::symlink_metadata(&desk.file).unwrap().is_file());
        assert_eq!(open(&desk.file).unwrap().opened.project, changed());

        // A link to nothing yet makes its target.
        let ahead = folder.join("ahead.ron");
        symlink("documents/later.ron", &ahead).unwrap();
        save(&ahead, &changed(), None, None).unwrap();
        assert_eq!(desk.documents(), ["agency.ron", "later.ron"]);
        assert!(fs::symlink_metadata(&ahead).unwrap().is_symlink());

        // Links in a circle lead nowhere.
        let circle = folder.join("circle.ron");
        symlink("circle.ron", &circle).unwrap();
        assert!(save(&circle, &changed(), None, None).is_err());
    }

    #[test]
    fn permissions_and_group_stay() {
        let desk = desk();
        let opened = open(&desk.file).unwrap();
        // Only the administrator may give a file to any group; others keep their own, which must stay as well.
        let _ = chown(&desk.file, None, Some(12_345));
        let group = fs::metadata(&desk.file).unwrap().gid();
        fs::set_permissions(&desk.file, fs::Permissions::from_mode(0o664)).unwrap();
        save(&desk.file, &changed(), Some(&opened.on_disk), None).unwrap();
        let rights = fs::metadata(&desk.file).unwrap();
        assert_eq!(rights.mode() & 0o7777, 0o664);
        assert_eq!(rights.gid(), group);

        fs::set_permissions(&desk.file, fs::Permissions::from_mode(0o600)).unwrap();
        save(&desk.file, &agency(), None, None).unwrap();
        assert_eq!(fs::metadata(&desk.file).unwrap().mode() & 0o7777, 0o600);
    }

    #[test]
    fn a_device_is_neither_read_nor_replaced() {
        let device = Path::new("/dev/null");
        assert!(matches!(open(device).unwrap_err().why, OpenFault::NotAFile));
        let error = save(device, &agency(), None, None).unwrap_err();
        assert!(matches!(error.why, SaveFault::NotAFile));
    }
}

// --- faults ------------------------------------------------------------------------------------

/// A disk on which one call fails.
struct Faulty {
    /// Calls left before it; shared with open files.
    left: Rc<Cell<usize>>,
    fault: io::ErrorKind,
    /// What failed.
    failed: Rc<Cell<Option<&'static str>>>,
    /// How often the file itself was looked at.
    looks: Cell<usize>,
}

impl Faulty {
    fn new(call: usize, fault: io::ErrorKind) -> Self {
        Self {
            left: Rc::new(Cell::new(call)),
            fault,
            failed: Rc::default(),
            looks: Cell::default(),
        }
    }

    fn step(&self, name: &'static str) -> io::Result<()> {
        match self.left.get().checked_sub(1) {
            Some(left) => self.left.set(left),
            None if self.failed.get().is_none() => {
                self.failed.set(Some(name));
                return Err(self.fault.into());
            }
            None => {}
        }
        Ok(())
    }
}

struct FaultyHandle(Box<dyn Handle>, Faulty);

impl Handle for FaultyHandle {
    fn write(&mut self, bytes: &[u8]) -> io::Result<()> {
        if let Err(error) = self.1.step("write") {
            // A full disk takes what it can.
            self.0.write(&bytes[..bytes.len() / 2])?;
            return Err(error);
        }
        self.0.write(bytes)
    }

    fn sync(&mut self) -> io::Result<()> {
        self.1.step("sync")?;
        self.0.sync()
    }
}

impl Disk for Faulty {
    fn stat(&self, path: &Path) -> io::Result<Stat> {
        if path.ends_with("agency.ron") || path.ends_with("table.csv") {
            let looks = self.looks.replace(self.looks.get() + 1);
            let looks = ["look", "look again", "last look"].get(looks);
            self.step(looks.copied().unwrap_or("another look"))?;
        } else {
            self.step("look at the folder of backups")?;
        }
        RealDisk.stat(path)
    }
    fn resolve(&self, path: &Path) -> io::Result<PathBuf> {
        self.step("resolve")?;
        RealDisk.resolve(path)
    }
    fn may_write(&self, path: &Path) -> io::Result<()> {
        self.step("may write")?;
        RealDisk.may_write(path)
    }
    fn read(&self, path: &Path, limit: u64) -> io::Result<Vec<u8>> {
        self.step("read")?;
        RealDisk.read(path, limit)
    }
    fn create_new(&self, path: &Path, private: bool) -> io::Result<Box<dyn Handle>> {
        self.step("create")?;
        let shared = Self {
            left: Rc::clone(&self.left),
            fault: self.fault,
            failed: Rc::clone(&self.failed),
            looks: Cell::default(),
        };
        let handle = RealDisk.create_new(path, private)?;
        Ok(Box::new(FaultyHandle(handle, shared)))
    }
    fn copy_rights(&self, from: &Path, to: &Path) -> io::Result<()> {
        self.step("rights")?;
        RealDisk.copy_rights(from, to)
    }
    fn copy_new(&self, from: &Path, to: &Path) -> io::Result<()> {
        if let Err(error) = self.step("copy") {
            fs::write(to, "half")?;
            return Err(error);
        }
        RealDisk.copy_new(from, to)
    }
    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        self.step("rename")?;
        RealDisk.rename(from, to)
    }
    fn remove(&self, path: &Path) -> io::Result<()> {
        self.step("remove")?;
        RealDisk.remove(path)
    }
    fn create_folder(&self, path: &Path) -> io::Result<()> {
        self.step("create folder")?;
        RealDisk.create_folder(path)
    }
    fn sync_folder(&self, path: &Path) -> io::Result<()> {
        self.step("sync folder")?;
        RealDisk.sync_folder(path)
    }
    fn list(&self, path: &Path) -> io::Result<Vec<PathBuf>> {
        self.step("list")?;
        RealDisk.list(path)
    }
}

const FAULTS: [io::ErrorKind; 4] = [
    io::ErrorKind::Other,
    io::ErrorKind::StorageFull,
    io::ErrorKind::PermissionDenied,
    io::ErrorKind::NotFound,
];

/// Runs a save with each call failing in turn, in each way; `check` sees the disk after each. Returns which calls failed.
fn at_every_call(
    attempt: impl Fn(&Desk, &Faulty) -> Result<Vec<SaveNotice>, SaveError>,
) -> Vec<&'static str> {
    let mut failed = Vec::new();
    for fault in FAULTS {
        for call in 0.. {
            let desk = desk();
            let (old, new) = (to_text(&agency()), to_text(&changed()));
            let disk = Faulty::new(call, fault);
            let result = attempt(&desk, &disk);
            let what = format!(
                "{fault:?} at call {call}, {:?}: {result:?}",
                disk.failed.get()
            );
            let content = String::from_utf8(desk.content()).unwrap();
            assert_eq!(desk.documents(), ["agency.ron"], "{what}");
            match (&result, disk.failed.get()) {
                (Ok(notices), None) => {
                    assert!(notices.is_empty() && content == new, "{what}");
                    break;
                }
                // The look at the finished file only serves the next comparison, which goes by the hash; the others only tell
                // whether there is a folder to be made, or a version too many.
                (Ok(notices), Some(step)) => {
                    let of_backups = ["look at the folder of backups", "list"];
                    let harmless = step == "last look" || of_backups.contains(&step);
                    assert!(content == new, "{what}");
                    assert!(harmless || !notices.is_empty(), "{what}: in silence");
                    for notice in notices {
                        assert_says(&notice.message(), &["Saved, but"], &["Сохранено, но"]);
                    }
                    failed.push(step);
                }
                (Err(error), Some(step)) => {
                    assert_eq!(content, old, "{what}");
                    let message = error.message();
                    assert_says(&message, &["agency.ron"], &["agency.ron"]);
                    assert!(
                        said(&message)
                            .iter()
                            .all(|words| words.contains("Save as…")
                                || words.contains("Сохранить как…")),
                        "{what}"
                    );
                    failed.push(step);
                }
                (Err(_), None) => panic!("{what}: failed on a sound disk"),
            }
            // Whatever is in the backups is whole.
            for backup in fs::read_dir(&desk.backups).into_iter().flatten() {
                let bytes = fs::read(backup.unwrap().path()).unwrap();
                assert_eq!(read(&bytes).unwrap().project, agency(), "{what}");
            }
        }
    }
    failed
}

#[test]
fn no_failing_call_damages_the_file_or_passes_in_silence() {
    let failed = at_every_call(|desk, disk| {
        let on_disk = open(&desk.file).unwrap().on_disk;
        let backups = Some(desk.backups.as_path());
        let saved = save_on(disk, &desk.file, &changed(), Some(&on_disk), backups);
        saved.map(|saved| saved.notices)
    });
    for step in [
        "resolve",
        "look",
        "look again",
        "last look",
        "may write",
        "read",
        "create",
        "write",
        "rights",
        "sync",
        "create folder",
        "copy",
        "list",
        "rename",
        "sync folder",
    ] {
        assert!(failed.contains(&step), "{step} never failed: {failed:?}");
    }
}

#[test]
fn overwriting_what_somebody_else_wrote_never_goes_without_a_backup() {
    for step in ["create folder", "copy"] {
        let desk = desk();
        let calls = |wanted: &str| {
            (0..100).find(|call| {
                let desk = self::desk();
                let disk = Faulty::new(*call, io::ErrorKind::StorageFull);
                let _ = save_on(&disk, &desk.file, &changed(), None, Some(&desk.backups));
                disk.failed.get() == Some(wanted)
            })
        };
        let disk = Faulty::new(calls(step).unwrap(), io::ErrorKind::StorageFull);
        let error = save_on(&disk, &desk.file, &changed(), None, Some(&desk.backups)).unwrap_err();
        assert!(matches!(error.why, SaveFault::Backup { .. }), "{error}");
        assert_says(
            &error.message(),
            &["could not be kept", "the disk is full", "Save as…"],
            &["не удалось сберечь", "нет места"],
        );
        assert_eq!(desk.content(), to_text(&agency()).as_bytes());
    }
}

#[test]
fn an_export_is_whole_or_not_there() {
    for call in 0.. {
        let folder = TempDir::new().unwrap();
        let table = folder.path().join("table.csv");
        let disk = Faulty::new(call, io::ErrorKind::StorageFull);
        let result = write_new_on(&disk, &table, b"factor;importance", Replace::Refuse);
        let Some(step) = disk.failed.get() else {
            assert!(result.is_ok());
            break;
        };
        match result {
            Ok(saved) => {
                assert_eq!(fs::read(&table).unwrap(), b"factor;importance");
                assert!(step == "last look" || !saved.notices.is_empty(), "{step}");
            }
            Err(error) => {
                assert_eq!(names(folder.path()), [""; 0], "{step}: {error}");
                assert_says(
                    &error.message(),
                    &["table.csv", "the disk is full"],
                    &["нет места"],
                );
            }
        }
    }
}

#[test]
fn an_error_at_the_last_step_is_said_beside_saved() {
    let desk = desk();
    let on_disk = open(&desk.file).unwrap().on_disk;
    let notices = (0..100)
        .map(|call| {
            let desk = self::desk();
            let disk = Faulty::new(call, io::ErrorKind::Other);
            let saved = save_on(&disk, &desk.file, &changed(), Some(&on_disk), None);
            (disk.failed.get(), saved)
        })
        .find(|(failed, _)| *failed == Some("sync folder"));
    let notices = notices.unwrap().1.unwrap().notices;
    assert!(matches!(notices[..], [SaveNotice::Unsure(_)]));
    assert_says(
        &notices[0].message(),
        &["Saved, but the disk reported an error"],
        &["Сохранено, но диск сообщил об ошибке"],
    );
}

macro_rules! as_on_the_real_disk {
    ($($call:ident($($arg:ident: $type:ty),*) -> $result:ty;)*) => {
        $(fn $call(&self, $($arg: $type),*) -> io::Result<$result> { RealDisk.$call($($arg),*) })*
    };
}

/// A disk on which another program writes to the file while ours is at work.
struct Busy<'a>(&'a Path);

impl Disk for Busy<'_> {
    as_on_the_real_disk! {
        stat(path: &Path) -> Stat;
        resolve(path: &Path) -> PathBuf;
        may_write(path: &Path) -> ();
        read(path: &Path, limit: u64) -> Vec<u8>;
        copy_rights(from: &Path, to: &Path) -> ();
        copy_new(from: &Path, to: &Path) -> ();
        rename(from: &Path, to: &Path) -> ();
        remove(path: &Path) -> ();
        create_folder(path: &Path) -> ();
        sync_folder(path: &Path) -> ();
        list(path: &Path) -> Vec<PathBuf>;
    }

    fn create_new(&self, path: &Path, private: bool) -> io::Result<Box<dyn Handle>> {
        fs::write(self.0, "theirs")?;
        RealDisk.create_new(path, private)
    }
}

#[test]
fn what_somebody_writes_during_the_save_is_not_overwritten() {
    for (old, may) in [
        (true, None),
        (true, Some(Replace::Allow)),
        (false, Some(Replace::Refuse)),
    ] {
        let desk = desk();
        let on_disk = open(&desk.file).unwrap().on_disk;
        if !old {
            fs::remove_file(&desk.file).unwrap();
        }
        let disk = Busy(&desk.file);
        let result = match may {
            None => save_on(&disk, &desk.file, &changed(), Some(&on_disk), None),
            Some(may) => write_new_on(&disk, &desk.file, b"ours", may),
        };
        assert!(result.unwrap_err().can_overwrite());
        assert_eq!(desk.content(), b"theirs");
        assert_eq!(desk.documents(), ["agency.ron"]);
    }
}

/// A disk on which a virus scanner holds the file up for some tries.
struct HeldUp {
    tries: Cell<u32>,
    waited: Cell<Duration>,
}

impl Disk for HeldUp {
    as_on_the_real_disk! {
        stat(path: &Path) -> Stat;
        resolve(path: &Path) -> PathBuf;
        may_write(path: &Path) -> ();
        read(path: &Path, limit: u64) -> Vec<u8>;
        create_new(path: &Path, private: bool) -> Box<dyn Handle>;
        copy_rights(from: &Path, to: &Path) -> ();
        copy_new(from: &Path, to: &Path) -> ();
        remove(path: &Path) -> ();
        create_folder(path: &Path) -> ();
        sync_folder(path: &Path) -> ();
        list(path: &Path) -> Vec<PathBuf>;
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        if let Some(left) = self.tries.get().checked_sub(1) {
            self.tries.set(left);
            return Err(io::ErrorKind::PermissionDenied.into());
        }
        RealDisk.rename(from, to)
    }

    fn is_passing(&self, error: &io::Error) -> bool {
        error.kind() == io::ErrorKind::PermissionDenied
    }

    fn pause(&self, time: Duration) {
        self.waited.set(self.waited.get() + time);
    }
}

#[test]
fn a_rename_that_a_scanner_holds_up_is_tried_again_for_a_while() {
    for (tries, waited_ms) in [(1, 10), (7, 1_585)] {
        let desk = desk();
        let disk = HeldUp {
            tries: Cell::new(tries),
            waited: Cell::default(),
        };
        save_on(&disk, &desk.file, &changed(), None, None).unwrap();
        assert_eq!(open(&desk.file).unwrap().opened.project, changed());
        assert_eq!(disk.waited.get(), Duration::from_millis(waited_ms));
    }
    let desk = desk();
    let disk = HeldUp {
        tries: Cell::new(8),
        waited: Cell::default(),
    };
    let error = save_on(&disk, &desk.file, &changed(), None, None).unwrap_err();
    assert!(matches!(
        error.why,
        SaveFault::Disk {
            step: Step::Rename,
            ..
        }
    ));
    assert_eq!(desk.content(), to_text(&agency()).as_bytes());
    assert_eq!(desk.documents(), ["agency.ron"]);
}
