//! An export on a disk that fails, dies, loses its power, or that somebody else writes to: all of its files or none.

use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use touchrank::files::export::{
    Chosen, ExportError, ExportOptions, Exported, Over, Place, Progress, export, files,
};
use touchrank::files::save::SaveNotice;
use touchrank::i18n::{Language, words};
use touchrank::model::Project;

use crate::simdisk::{SimDisk, losses};

const OLD_RIGHTS: u32 = 0o640;

fn options() -> ExportOptions {
    let day = chrono::NaiveDate::from_ymd_opt(2026, 11, 22).unwrap();
    ExportOptions {
        kinds: Chosen::from_codes("csv"),
        ..ExportOptions::all(Language::English, day)
    }
}

fn project() -> Project {
    Project::named("Cafe")
}

/// Each file with its content.
static EXPECTED: LazyLock<Vec<(String, Vec<u8>)>> = LazyLock::new(|| {
    let files = files(&project(), &options()).unwrap();
    let both = files.into_iter().map(|file| (file.name, file.bytes));
    both.collect()
});

/// A path, with content and rights where it is a file.
type Found = (PathBuf, Option<(Vec<u8>, u32)>);

/// A disk, and the place on it.
struct Desk {
    disk: SimDisk,
    place: Place,
}

impl Desk {
    /// A folder that does not exist, in one that does not either.
    fn new_folder() -> Self {
        Self {
            disk: SimDisk::with(&["/desk"]),
            place: Place::Folder(PathBuf::from("/desk/for a client/out")),
        }
    }

    /// A folder in which old files of two names lie, and one of somebody else.
    fn old_folder() -> Self {
        let disk = SimDisk::with(&["/desk/out"]);
        for name in ["matrix.csv", "stages.csv", "theirs.txt"] {
            disk.put(&Path::new("/desk/out").join(name), b"old", OLD_RIGHTS);
        }
        let place = Place::Folder(PathBuf::from("/desk/out"));
        Self { disk, place }
    }

    /// An archive in place of an old one.
    fn archive() -> Self {
        let disk = SimDisk::with(&["/desk"]);
        disk.put(Path::new("/desk/out.zip"), b"old", OLD_RIGHTS);
        let place = Place::Zip(PathBuf::from("/desk/out.zip"));
        Self { disk, place }
    }

    const ALL: [fn() -> Self; 3] = [Self::new_folder, Self::old_folder, Self::archive];

    fn export(&self, watch: &mut dyn FnMut(&Progress) -> bool) -> Result<Exported, ExportError> {
        let over = Over::Anything;
        export(
            &self.disk,
            &project(),
            &self.place,
            &options(),
            &over,
            watch,
        )
    }

    /// Everything on the disk: paths with contents and rights.
    fn all(&self) -> Vec<Found> {
        let (mut folders, mut all) = (vec![PathBuf::from("/")], Vec::new());
        while let Some(folder) = folders.pop() {
            for name in self.disk.names(&folder) {
                let path = folder.join(name);
                if path == folder {
                    continue;
                }
                let rights = self.disk.rights(&path);
                let file = self.disk.content(&path).zip(rights);
                if file.is_none() {
                    folders.push(path.clone());
                }
                all.push((path, file));
            }
        }
        all.sort();
        all
    }

    /// Whether every file of the export stands there.
    fn is_done(&self) -> bool {
        match &self.place {
            Place::Folder(folder) => EXPECTED
                .iter()
                .all(|(name, bytes)| self.disk.content(&folder.join(name)).as_ref() == Some(bytes)),
            Place::Zip(path) => {
                let bytes = self.disk.content(path).unwrap();
                bytes.starts_with(b"PK\x03\x04")
            }
        }
    }

    fn is_stray(path: &Path) -> bool {
        let name = path.file_name().unwrap().to_string_lossy();
        name.starts_with(".touchrank-")
    }
}

#[test]
fn any_call_that_fails_leaves_everything_as_it_was_or_does_everything() {
    for make in Desk::ALL {
        let mut failed = Vec::new();
        for fault in [ErrorKind::StorageFull, ErrorKind::Other] {
            for calls in 0.. {
                let desk = make();
                let before = desk.all();
                desk.disk.fail_after(calls, fault);
                let result = desk.export(&mut |_| true);
                let Some(step) = desk.disk.failed() else {
                    assert!(result.unwrap().notices.is_empty());
                    assert!(desk.is_done());
                    break;
                };
                failed.push(step);
                let what = format!("{fault:?} at call {calls}, {step}: {result:?}");
                // What could not be removed is swept another day.
                let mut after = desk.all();
                if step.starts_with("remove") {
                    after.retain(|(path, _)| !Desk::is_stray(path));
                }
                assert!(
                    !after.iter().any(|(path, _)| Desk::is_stray(path)),
                    "{what}"
                );
                match result {
                    Ok(written) => {
                        assert!(desk.is_done(), "{what}");
                        let unsure = |notice: &SaveNotice| matches!(notice, SaveNotice::Unsure(_));
                        let said = written.notices.iter().any(unsure);
                        assert_eq!(said, step == "sync folder", "{what}");
                    }
                    Err(error) => {
                        assert_eq!(after, before, "{what}");
                        assert_eq!(error.remarks(), [], "{what}");
                        let english = words(Language::English).say(&error.message());
                        assert!(english.contains("/desk"), "{english}");
                    }
                }
                assert!(!desk.disk.trusted_again(), "{what}");
            }
        }
        for step in ["create", "write", "sync", "rename", "sync folder"] {
            assert!(failed.contains(&step), "{step} never failed: {failed:?}");
        }
    }
}

#[test]
fn a_disk_that_dies_half_way_is_told_with_each_place_that_is_not_as_it_was() {
    let (mut news, mut olds) = (0, 0);
    for make in Desk::ALL {
        for calls in 0.. {
            let desk = make();
            let before = desk.all();
            desk.disk.cut_after(calls);
            let result = desk.export(&mut |_| true);
            let error = match result {
                Ok(written) if written.notices.is_empty() => break,
                Ok(_) => {
                    assert!(desk.is_done());
                    continue;
                }
                Err(error) => error,
            };
            let said: Vec<String> = error
                .remarks()
                .iter()
                .map(|remark| words(Language::Russian).say(remark))
                .collect();
            let mut other = 0;
            for (path, file) in desk.all() {
                if Desk::is_stray(&path) || file.is_none() {
                    continue;
                }
                let old = before.iter().find(|(known, _)| *known == path);
                if old.is_some_and(|(_, known)| *known == file) {
                    continue;
                }
                other += 1;
                let shown = format!("«{}»", path.display());
                let line = said.iter().find(|line| line.contains(&shown)).unwrap();
                if old.is_none() {
                    news += 1;
                    continue;
                }
                olds += 1;
                // The old one is where the message says.
                let kept = line.rsplit('«').next().unwrap().split('»').next().unwrap();
                assert_eq!(
                    desk.disk.content(Path::new(kept)).unwrap(),
                    b"old",
                    "{line}"
                );
            }
            assert_eq!(said.len(), other, "{said:?}");
        }
    }
    assert!(news > 0 && olds > 0, "{news} {olds}");
}

#[test]
fn an_export_can_be_cancelled_before_every_step_and_leaves_nothing() {
    for make in Desk::ALL {
        let mut asked = 0;
        assert!(
            make()
                .export(&mut |_| {
                    asked += 1;
                    true
                })
                .is_ok()
        );
        // Before each of eight files, and once before they are put in place.
        assert_eq!(asked, 9);
        for at in 0..asked {
            let desk = make();
            let before = desk.all();
            let mut steps = Vec::new();
            let result = desk.export(&mut |progress| {
                steps.push((progress.done, progress.of, progress.name.clone()));
                steps.len() <= at
            });
            assert!(matches!(result, Err(ExportError::Cancelled)), "{result:?}");
            assert_eq!(desk.all(), before);
            let (done, of, name) = steps.pop().unwrap();
            assert_eq!((done, of), (at, 8));
            assert_eq!(name, EXPECTED.get(at).map_or("", |(name, _)| name));
        }
    }
}

#[test]
fn a_power_cut_leaves_every_file_whole_and_after_the_end_all_new() {
    for make in Desk::ALL {
        for calls in 0.. {
            let desk = make();
            desk.disk.cut_after(calls);
            let done = desk
                .export(&mut |_| true)
                .is_ok_and(|done| done.notices.is_empty());
            for loss in losses() {
                let after = Desk {
                    disk: desk.disk.after_the_cut(loss),
                    place: desk.place.clone(),
                };
                if done {
                    assert!(after.is_done(), "{loss:?}");
                    continue;
                }
                for (path, file) in after.all() {
                    let Some((bytes, _)) = file.filter(|_| !Desk::is_stray(&path)) else {
                        continue;
                    };
                    let name = path.file_name().unwrap().to_str().unwrap();
                    let new = EXPECTED.iter().any(|(of, new)| of == name && *new == bytes);
                    let zip = bytes.starts_with(b"PK\x03\x04");
                    assert!(bytes == b"old" || new || zip, "{loss:?} at {calls}: {name}");
                }
            }
            if done {
                break;
            }
        }
    }
}

#[test]
fn only_what_an_earlier_export_wrote_is_replaced_unasked() {
    let desk = Desk::new_folder();
    let files = desk.export(&mut |_| true).unwrap().files;
    let again = |over: &Over| {
        let disk = &desk.disk;
        export(disk, &project(), &desk.place, &options(), over, &mut |_| {
            true
        })
    };
    assert!(again(&Over::Known(files.clone())).is_ok());
    let folder = desk.place.path();
    let theirs = folder.join("stages.csv");
    desk.disk.put(&theirs, b"theirs", OLD_RIGHTS);
    let before = desk.all();
    let result = again(&Over::Known(files.clone()));
    let Err(ExportError::Exist(paths)) = result else {
        panic!("{result:?}");
    };
    assert_eq!(paths, [theirs]);
    let result = again(&Over::Nothing);
    assert!(matches!(result, Err(ExportError::Exist(paths)) if paths.len() == 8));
    assert_eq!(desk.all(), before);
    assert!(again(&Over::Anything).is_ok());
    assert!(desk.is_done());
}

#[test]
fn a_file_that_comes_meanwhile_stays_and_nothing_is_written() {
    let desk = Desk::new_folder();
    let path = desk.place.path().join("notes.csv");
    let result = export(
        &desk.disk,
        &project(),
        &desk.place,
        &options(),
        &Over::Nothing,
        &mut |progress| {
            if progress.name.is_empty() {
                desk.disk.put(&path, b"theirs", OLD_RIGHTS);
            }
            true
        },
    );
    assert!(matches!(result, Err(ExportError::Exist(paths)) if paths == [path.clone()]));
    assert_eq!(desk.disk.names(desk.place.path()), ["notes.csv"]);
    assert_eq!(desk.disk.content(&path).unwrap(), b"theirs");
}
