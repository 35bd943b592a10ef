//! A folder for journals, documents to write down, and what is read of them afterwards.

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use tempfile::TempDir;
use touchrank::edit::{CellChange, Edit, RelationEdit, apply};
use touchrank::files::journal::{Left, Origin, Restored, State, Typed, left, restore};
use touchrank::files::project::to_text;
use touchrank::files::save::{OnDisk, RealDisk, SharedDisk};
use touchrank::i18n::{Language, Message, words};
use touchrank::jobs::journal::Journal;
use touchrank::model::Project;

/// Long enough for any disk of a test.
pub const LONG: Duration = Duration::from_mins(2);

pub fn agency() -> Project {
    touchrank::files::examples::project("agency", Language::Russian).unwrap()
}

/// A document with so many changes: each gives the next cell another level.
pub fn after(project: &Project, changes: u32) -> State {
    let mut project = project.clone();
    for at in 0..changes as usize {
        rate(&mut project, at);
    }
    state(project, changes)
}

pub fn state(project: Project, changes: u32) -> State {
    State {
        project,
        typed: Vec::new(),
        changes,
    }
}

fn rate(project: &mut Project, at: usize) {
    let count = project.touchpoints.len();
    let factor = project.factors.get(at / count % project.factors.len());
    let touchpoint = project.touchpoints.get(at % count);
    let (factor, touchpoint) = (factor.unwrap().id, touchpoint.unwrap().id);
    for level in [Some(9), Some(3)] {
        let cell = CellChange {
            factor,
            touchpoint,
            level,
        };
        let edit = Edit::Relation(RelationEdit::Whole(vec![cell]));
        if apply(project, &edit).unwrap().changed {
            return;
        }
    }
    panic!("one of two levels is another");
}

pub fn typed(text: &str) -> Typed {
    Typed {
        place: "Название фактора".to_owned(),
        text: text.to_owned(),
        entered: false,
    }
}

/// The document of a file, as it was opened at noon.
pub fn of_file(path: &str) -> Origin {
    let noon = SystemTime::UNIX_EPOCH + Duration::from_hours(12);
    Origin {
        path: Some(PathBuf::from(path)),
        on_disk: Some(OnDisk {
            len: 4_321,
            modified: Some(noon),
            hash: [7; 32],
        }),
        begun: noon,
    }
}

pub fn never_saved() -> Origin {
    Origin {
        path: None,
        on_disk: None,
        ..of_file("")
    }
}

/// A folder on the real disk.
pub struct Desk {
    pub folder: PathBuf,
    _around: TempDir,
}

pub fn desk() -> Desk {
    let around = TempDir::new().unwrap();
    Desk {
        folder: around.path().join("journal"),
        _around: around,
    }
}

impl Desk {
    pub fn journal(&self) -> Journal {
        Journal::start(disk(), self.folder.clone(), |message| {
            panic!("refused: {message:?}")
        })
    }

    pub fn left(&self) -> Vec<Left> {
        left(&RealDisk, &self.folder).unwrap()
    }

    pub fn restore(&self, id: &str) -> Restored {
        restore(&RealDisk, &self.folder, id).unwrap()
    }

    /// The only work that was left, brought back.
    #[track_caller]
    pub fn the_only_one(&self) -> Restored {
        let left = self.left();
        assert_eq!(left.len(), 1, "{left:?}");
        self.restore(&left[0].id)
    }

    /// The names in the folder without what tells one document from another, sorted.
    pub fn names(&self) -> Vec<String> {
        names(&self.folder)
    }
}

pub fn disk() -> SharedDisk {
    Arc::new(RealDisk)
}

pub fn names(folder: &Path) -> Vec<String> {
    let Ok(entries) = std::fs::read_dir(folder) else {
        return Vec::new();
    };
    let name = |path: PathBuf| {
        let name = path.file_name().unwrap().to_str().unwrap().to_owned();
        name.split_once('.').unwrap().1.to_owned()
    };
    let mut names: Vec<String> = entries.map(|entry| name(entry.unwrap().path())).collect();
    names.sort();
    names
}

/// What was told.
#[derive(Clone, Default)]
pub struct Told(Arc<Mutex<Vec<Message>>>);

impl Told {
    pub fn listener(&self) -> impl Fn(Message) + Send + 'static {
        let told = Arc::clone(&self.0);
        move |message| told.lock().unwrap().push(message)
    }

    pub fn keys(&self) -> Vec<&'static str> {
        let told = self.0.lock().unwrap();
        told.iter().map(|message| message.key).collect()
    }
}

#[track_caller]
pub fn assert_says(message: &Message, english: &str, russian: &str) {
    for (language, part) in Language::ALL.into_iter().zip([english, russian]) {
        let said = words(language).say(message);
        assert!(said.contains(part), "no “{part}” in: {said}");
    }
}

/// The same document: the same bytes of the project as well.
#[track_caller]
pub fn assert_same(found: &State, expected: &State) {
    assert_eq!(to_text(&found.project), to_text(&expected.project));
    assert_eq!(found, expected);
}
