//! A file on a disk, opened through the door that a person's file goes through, and what is then said.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use tempfile::TempDir;
use touchrank::files::project::to_text;
use touchrank::files::save::{OnDisk, RealDisk};
use touchrank::i18n::{Language, Message, words};
use touchrank::jobs::file::{self, Failure, Fresh, SaveFailure, SaveMode, SavedFile};
use touchrank::model::Project;

use crate::shop::{SHOP, opened};

/// A folder with one file in it.
pub struct Desk {
    pub folder: TempDir,
    pub file: PathBuf,
}

/// Opens a file as the window does.
pub fn open(path: &Path) -> Result<Fresh, Failure> {
    file::open(&RealDisk, path)
}

/// Saves over a file as the window does, with a folder of backups beside it.
pub fn save(
    project: &Project,
    path: &Path,
    known: OnDisk,
    backups: Option<&Path>,
) -> Result<SavedFile, SaveFailure> {
    file::save(&RealDisk, project, path, &SaveMode::Update(known), backups)
}

/// What is said, in English and in Russian.
pub type Said = [String; 2];

/// The shop as the program saves it: two touchpoints, a factor, a relation, doubts, notes, a segment.
pub fn shop() -> String {
    to_text(&opened(SHOP).project)
}

/// The saved shop with one piece of its text replaced, and the place of what replaced it.
pub fn shop_but(from: &str, to: &str) -> String {
    let text = shop();
    assert_eq!(text.matches(from).count(), 1, "{from} in {text}");
    text.replace(from, to)
}

/// The line of a piece of a text, from 1.
pub fn line_of(text: &str, part: &str) -> usize {
    let at = text.find(part).unwrap();
    text[..at].matches('\n').count() + 1
}

pub fn in_both(message: &Message) -> Said {
    Language::ALL.map(|language| words(language).say(message))
}

/// Everything in a folder: names, contents, times.
fn all_of(folder: &Path) -> Vec<(PathBuf, u64, Option<SystemTime>)> {
    let entries = fs::read_dir(folder).unwrap();
    let mut found: Vec<_> = entries
        .map(|entry| {
            let path = entry.unwrap().path();
            let about = fs::metadata(&path).unwrap();
            (path, about.len(), about.modified().ok())
        })
        .collect();
    found.sort();
    found
}

impl Desk {
    /// A folder with these bytes under the name of a project.
    pub fn with(bytes: impl AsRef<[u8]>) -> Self {
        Self::named("мой проект.ron", bytes)
    }

    pub fn named(name: &str, bytes: impl AsRef<[u8]>) -> Self {
        let folder = TempDir::new().unwrap();
        let file = folder.path().join(name);
        fs::write(&file, bytes).unwrap();
        Self { folder, file }
    }

    /// Opens the file and sees that nothing in its folder has changed.
    pub fn open(&self) -> Result<Fresh, Failure> {
        let small = fs::metadata(&self.file).is_ok_and(|found| found.len() < 1 << 24);
        let bytes = || small.then(|| fs::read(&self.file).ok());
        let before = (all_of(self.folder.path()), bytes());
        let result = open(&self.file);
        assert!(
            before == (all_of(self.folder.path()), bytes()),
            "something was changed"
        );
        result
    }

    /// The whole refusal: the sentence, then every problem.
    #[track_caller]
    pub fn refusal(&self) -> Said {
        let failure = match self.open() {
            Err(failure) => failure,
            Ok(fresh) => panic!("opened with {:?}", fresh.notices),
        };
        let mut said = in_both(&failure.what);
        for problem in &failure.problems {
            for (whole, part) in said.iter_mut().zip(in_both(problem)) {
                whole.push('\n');
                whole.push_str(&part);
            }
        }
        for whole in &said {
            assert!(whole.contains("мой проект.ron"), "which file? {whole}");
            assert!(whole.len() < 4_000, "nobody reads {} bytes", whole.len());
        }
        said
    }
}

/// The bytes are refused; the words name each of these parts.
#[track_caller]
pub fn refused(bytes: impl AsRef<[u8]>, english: &[&str], russian: &[&str]) {
    says(&Desk::with(bytes).refusal(), english, russian);
}

#[track_caller]
pub fn says(said: &Said, english: &[&str], russian: &[&str]) {
    for (parts, said) in [english, russian].into_iter().zip(said) {
        for part in parts {
            assert!(said.contains(part), "no “{part}” in: {said}");
        }
    }
}

/// The bytes open; what is said about them, whether they count as modified, and the project.
#[track_caller]
pub fn opens(bytes: impl AsRef<[u8]>) -> (Project, Vec<Said>, bool) {
    let fresh = Desk::with(bytes).open();
    let fresh = fresh.unwrap_or_else(|failure| panic!("refused: {:?}", in_both(&failure.what)));
    let said = fresh.notices.iter().map(in_both).collect();
    (fresh.project, said, fresh.unsaved)
}
