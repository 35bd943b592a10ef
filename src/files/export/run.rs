//! Makes an export part by part and puts it into a folder or an archive, all of it or nothing.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use super::archive::Archive;
use super::make::Maker;
use super::parts::parts;
use super::{ExportError, ExportFile, ExportOptions};
use crate::files::WithAnswers;
use crate::files::report::undrawn_message;
use crate::files::save::{
    self, Batch, Disk, OnDisk, SaveError, SaveFault, SaveNotice, may_stand, sweep_on,
};
use crate::i18n::Message;

/// Where an export goes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// Into a folder, which is made where it does not exist.
    Folder(PathBuf),
    /// Into one ZIP archive.
    Zip(PathBuf),
}

impl Place {
    /// The place at a path: an archive by its ending, else a folder.
    pub fn of(path: PathBuf) -> Self {
        let zip = path
            .extension()
            .is_some_and(|end| end.eq_ignore_ascii_case("zip"));
        if zip {
            Self::Zip(path)
        } else {
            Self::Folder(path)
        }
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        match self {
            Self::Folder(path) | Self::Zip(path) => path,
        }
    }
}

/// What an export may replace.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Over {
    /// Nothing.
    Nothing,
    /// What an earlier export wrote, as long as nobody has changed it.
    Known(Vec<(PathBuf, OnDisk)>),
    /// Any files of its names.
    Anything,
}

impl Over {
    fn at(&self, path: &Path) -> save::Over<'_> {
        match self {
            Self::Nothing => save::Over::Nothing,
            Self::Anything => save::Over::Anything,
            Self::Known(files) => match files.iter().find(|(known, _)| known == path) {
                Some((_, on_disk)) => save::Over::Known(on_disk),
                None => save::Over::Nothing,
            },
        }
    }
}

/// How far an export is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    /// How many parts are made.
    pub done: usize,
    /// How many there are.
    pub of: usize,
    /// The file that is being made; none once all are.
    pub name: String,
}

/// Told how far it is; false where it is to end.
pub type Watch<'a> = &'a mut dyn FnMut(&Progress) -> bool;

/// Asks between two pieces of work whether to go on.
pub(super) struct Go<'a> {
    watch: &'a mut dyn FnMut(&Progress) -> bool,
    progress: Progress,
}

impl Go<'_> {
    pub fn on(&mut self) -> Result<(), ExportError> {
        if (self.watch)(&self.progress) {
            Ok(())
        } else {
            Err(ExportError::Cancelled)
        }
    }
}

/// An export that is written.
#[derive(Debug, Default)]
pub struct Exported {
    /// The files, each with what it holds.
    pub files: Vec<(PathBuf, OnDisk)>,
    /// What a person should know about them, each kind once.
    pub notices: Vec<SaveNotice>,
    /// Characters that no typeface of the pages has; boxes stand for them.
    pub undrawn: BTreeSet<char>,
    /// Whether the panel has answers that could not be read, so that their figures are not in it.
    pub lacks_answers: bool,
}

impl Exported {
    /// What a person should know, in words of both languages.
    pub fn messages(&self) -> Vec<Message> {
        let notices = self.notices.iter().map(SaveNotice::message);
        let lacks = self.lacks_answers;
        let lacks = lacks.then(|| Message::new("panel-out-lacks-answers"));
        notices
            .chain(undrawn_message(&self.undrawn))
            .chain(lacks)
            .collect()
    }
}

/// Makes each file and hands it on.
pub(super) fn each(
    of: WithAnswers<'_>,
    options: &ExportOptions,
    watch: Watch<'_>,
    take: &mut dyn FnMut(ExportFile) -> Result<(), ExportError>,
) -> Result<BTreeSet<char>, ExportError> {
    let (parts, names) = parts(of, options);
    if parts.is_empty() {
        return Err(ExportError::Nothing);
    }
    let mut maker = Maker::new(of, options, names);
    let mut go = Go {
        watch,
        progress: Progress {
            of: parts.len(),
            ..Progress::default()
        },
    };
    for part in &parts {
        go.progress.name.clone_from(&part.name);
        go.on()?;
        maker.make(part, &mut go, take)?;
        go.progress.done += 1;
    }
    go.progress.name.clear();
    // The last moment: what follows is done in an instant, and whole.
    go.on()?;
    Ok(maker.undrawn())
}

/// Exports a project, with the figures of its panel where its answers are given too.
///
/// # Errors
/// Where the place cannot be used, a file stands there that may not be replaced, one cannot be made or written, or `watch` said
/// no: then the place is as it was.
pub fn export<'p>(
    disk: &dyn Disk,
    of: impl Into<WithAnswers<'p>>,
    place: &Place,
    options: &ExportOptions,
    over: &Over,
    watch: Watch<'_>,
) -> Result<Exported, ExportError> {
    let of = of.into();
    let project = options.of(of.project);
    let of = of.of(&project);
    let mut batch = Batch::new(disk);
    let undrawn = match place {
        Place::Folder(folder) => {
            open(&mut batch, disk, folder)?;
            // Before anything is made, which may take its time.
            let (parts, _) = parts(of, options);
            look(disk, parts.iter().map(|part| folder.join(&part.name)), over)?;
            each(of, options, watch, &mut |file| {
                let path = folder.join(&file.name);
                let over = over.at(&path);
                batch.add(&path, &file.bytes, over).map_err(existing)
            })?
        }
        Place::Zip(path) => {
            open(&mut batch, disk, path.parent().unwrap_or(Path::new("")))?;
            look(disk, [path.clone()], over)?;
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            let mut archive = Archive::new(name.into_owned(), options.date);
            let undrawn = each(of, options, watch, &mut |file| archive.add(&file))?;
            let bytes = archive.finish()?;
            let written = batch.add(path, &bytes, over.at(path));
            written.map_err(existing)?;
            undrawn
        }
    };
    let put = batch.put().map_err(|error| {
        // Somebody wrote there meanwhile.
        if error.left.is_empty() {
            existing(error.error)
        } else {
            error.into()
        }
    })?;
    Ok(Exported {
        files: put.files,
        notices: put.notices,
        undrawn,
        lacks_answers: of.lacks_answers(),
    })
}

/// A file that may not be replaced is a question, other refusals are not.
fn existing(error: SaveError) -> ExportError {
    if error.can_overwrite() {
        ExportError::Exist(vec![error.path])
    } else {
        error.into()
    }
}

/// Refuses where files stand that may not be replaced.
fn look(
    disk: &dyn Disk,
    paths: impl IntoIterator<Item = PathBuf>,
    over: &Over,
) -> Result<(), ExportError> {
    let mut exist = Vec::new();
    for path in paths {
        match may_stand(disk, &path, over.at(&path)) {
            Ok(()) => {}
            Err(SaveFault::Exists | SaveFault::ChangedOutside) => exist.push(path),
            Err(why) => return Err(SaveError { path, why }.into()),
        }
    }
    if exist.is_empty() {
        Ok(())
    } else {
        Err(ExportError::Exist(exist))
    }
}

fn open(batch: &mut Batch<'_>, disk: &dyn Disk, folder: &Path) -> Result<(), ExportError> {
    let made = batch.make_folder(folder);
    made.map_err(|error| ExportError::of_folder(folder, error))?;
    // What a crash left of an earlier one harms nobody, so that it may stay where it cannot be removed.
    let _ = sweep_on(disk, folder, SystemTime::now());
    Ok(())
}
