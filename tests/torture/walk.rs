//! A random walk of edits, undo, redo, saves, reopenings and crashes beside a plain model; every step must leave both alike.

use std::collections::VecDeque;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Instant, SystemTime};

use fastrand::Rng;
use touchrank::edit::{History, MAX_STEPS};
use touchrank::files::journal::{Origin, State, Writer, left, remove, restore};
use touchrank::files::project::to_text;
use touchrank::files::save::Replace;
use touchrank::files::save::{OnDisk, RealDisk, open, save, save_new};
use touchrank::model::Project;

use super::common::{Limit, Options, Progress, Report};
use super::plain::{Plain, any_change};

pub const OPTIONS: &[&str] = &["count", "minutes", "seed", "at"];

/// What was done.
#[derive(Clone, Copy, Debug, Default)]
pub struct Steps {
    pub transitions: u64,
    pub edits: u64,
    pub refused: u64,
    pub undone: u64,
    pub redone: u64,
    pub gestures: u64,
    pub saves: u64,
    pub reopened: u64,
    pub recovered: u64,
}

/// The command.
pub fn run(options: &Options) -> Result<Report, String> {
    options.only(OPTIONS)?;
    let (limit, seed) = (options.limit(1_000_000)?, options.seed()?);
    let since = Instant::now();
    // A disk of memory where there is one: the walk is about order, not about disks.
    let memory = Path::new("/dev/shm");
    let folder = if options.flag("at") || !memory.is_dir() {
        options.folder()
    } else {
        tempfile::tempdir_in(memory).unwrap()
    };
    let done = walk(folder.path(), limit, seed)?;
    let figures: &[(&str, &dyn std::fmt::Display)] = &[
        ("seed", &seed),
        ("transitions", &done.transitions),
        ("edits", &done.edits),
        ("refused", &done.refused),
        ("undone", &done.undone),
        ("redone", &done.redone),
        ("gestures", &done.gestures),
        ("saves", &done.saves),
        ("reopened", &done.reopened),
        ("recovered", &done.recovered),
        ("differences", &0),
    ];
    Ok(Report::of("walk", figures, since, true))
}

/// A state that was: as the model has it, and the text of its file.
#[derive(Clone)]
struct Snapshot {
    plain: Plain,
    text: [u8; 32],
}

fn hash(project: &Project) -> [u8; 32] {
    *blake3::hash(to_text(project).as_bytes()).as_bytes()
}

struct Walker {
    rng: Rng,
    done: Steps,
    history: History,
    past: VecDeque<Snapshot>,
    now: Snapshot,
    future: Vec<Snapshot>,
    file: PathBuf,
    saved: Snapshot,
    on_disk: OnDisk,
    journals: PathBuf,
    journal: Writer,
    /// The last state that the journal has.
    kept: Snapshot,
    /// Whether it has one that no file has.
    unsaved: bool,
}

/// Walks until the limit; an error is the first difference, with the step at which it showed.
pub fn walk(folder: &Path, limit: Limit, seed: u64) -> Result<Steps, String> {
    let mut walker = Walker::start(folder, seed);
    let mut progress = Progress::of("walk");
    while limit.allows(walker.done.transitions) {
        walker.done.transitions += 1;
        walker
            .step()
            .and_then(|()| walker.compare())
            .map_err(|said| format!("seed {seed}, step {}: {said}", walker.done.transitions))?;
        progress.at(walker.done.transitions, &walker.done);
    }
    Ok(walker.done)
}

impl Walker {
    fn start(folder: &Path, seed: u64) -> Self {
        let project = Project::named("Прогулка");
        let (file, journals) = (folder.join("walk.ron"), folder.join("journals"));
        let saved = save_new(&file, &project, Replace::Allow).unwrap();
        let now = Snapshot {
            plain: Plain::of(&project),
            text: hash(&project),
        };
        let mut walker = Self {
            rng: Rng::with_seed(seed),
            done: Steps::default(),
            history: History::new(project),
            past: VecDeque::new(),
            future: Vec::new(),
            file,
            saved: now.clone(),
            on_disk: saved.on_disk,
            journal: Writer::new(Arc::new(RealDisk), journals.clone()),
            journals,
            kept: now.clone(),
            unsaved: false,
            now,
        };
        walker.begin_journal();
        walker
    }

    fn step(&mut self) -> Result<(), String> {
        match self.rng.u8(..100) {
            0..=14 => self.undo(),
            15..=24 => self.redo(),
            25..=29 => self.gesture(),
            30..=33 => self.save(),
            34..=35 => self.reopen(),
            36..=37 => self.crash(),
            _ => self.edit(),
        }
    }

    fn edit(&mut self) -> Result<(), String> {
        let (edit, next) = any_change(&mut self.rng, &self.now.plain, self.done.transitions);
        match (self.history.apply(&edit), next) {
            (Ok(applied), Some(next)) => {
                self.done.edits += 1;
                if applied.changed != (next != self.now.plain) {
                    // Order alone may have changed, which the model of touchpoints does not have.
                    let same = hash(self.history.project()) == self.now.text;
                    if same == applied.changed {
                        return Err(format!("{edit:?} says changed: {}", applied.changed));
                    }
                }
                if applied.changed {
                    self.push(next);
                }
            }
            (Err(_), None) => self.done.refused += 1,
            (result, _) => return Err(format!("{edit:?}: {result:?}")),
        }
        self.keep()
    }

    fn push(&mut self, next: Plain) {
        let next = Snapshot {
            plain: next,
            text: hash(self.history.project()),
        };
        self.future.clear();
        self.past.push_back(std::mem::replace(&mut self.now, next));
        if self.past.len() > MAX_STEPS {
            self.past.pop_front();
        }
    }

    fn undo(&mut self) -> Result<(), String> {
        let undone = self.history.undo().is_some();
        if undone == self.past.is_empty() {
            return Err(format!("undo: {undone}"));
        }
        if let Some(before) = self.past.pop_back() {
            self.done.undone += 1;
            self.future.push(std::mem::replace(&mut self.now, before));
        }
        self.keep()
    }

    fn redo(&mut self) -> Result<(), String> {
        let redone = self.history.redo().is_some();
        if redone == self.future.is_empty() {
            return Err(format!("redo: {redone}"));
        }
        if let Some(after) = self.future.pop() {
            self.done.redone += 1;
            self.past.push_back(std::mem::replace(&mut self.now, after));
        }
        self.keep()
    }

    /// Several tries at one change, of which the last one counts, or none.
    fn gesture(&mut self) -> Result<(), String> {
        self.done.gestures += 1;
        self.history.begin();
        let mut next = self.now.plain.clone();
        let mut changed = false;
        for _ in 0..self.rng.usize(1..4) {
            let (edit, wanted) = any_change(&mut self.rng, &self.now.plain, self.done.transitions);
            match (self.history.update(&edit), wanted) {
                (Ok(applied), Some(wanted)) => {
                    next = wanted;
                    changed = applied.changed;
                }
                // The last update stands.
                (Err(_), None) => {}
                (result, _) => return Err(format!("{edit:?}: {result:?}")),
            }
        }
        if self.rng.bool() {
            self.history.cancel();
        } else {
            self.history.commit();
            if changed {
                self.push(next);
            }
        }
        self.keep()
    }

    fn save(&mut self) -> Result<(), String> {
        self.done.saves += 1;
        let project = self.history.project();
        let saved = save(&self.file, project, Some(&self.on_disk), None)
            .map_err(|error| error.to_string())?;
        self.on_disk = saved.on_disk;
        let bytes = fs::read(&self.file).map_err(|error| error.to_string())?;
        if *blake3::hash(&bytes).as_bytes() != self.now.text {
            return Err("the file is not the text of this state".to_owned());
        }
        self.saved = self.now.clone();
        let state = self.state(0);
        self.journal
            .saved(self.origin(), state)
            .map_err(|said| format!("{said:?}"))?;
        (self.kept, self.unsaved) = (self.now.clone(), false);
        Ok(())
    }

    fn reopen(&mut self) -> Result<(), String> {
        self.done.reopened += 1;
        let opened = open(&self.file).map_err(|error| error.to_string())?;
        if !opened.opened.notices.is_empty() || opened.on_disk.hash != self.on_disk.hash {
            return Err(format!("reopened as {:?}", opened.opened.notices));
        }
        self.now = self.saved.clone();
        self.restart(opened.opened.project)
    }

    /// The process ends without a word, perhaps in the middle of a record; the next one brings the work back.
    fn crash(&mut self) -> Result<(), String> {
        // What holds the lock goes with the process.
        self.journal = Writer::new(Arc::new(RealDisk), self.journals.clone());
        let cut = self.rng.bool() && self.half_a_record();
        let found = left(&RealDisk, &self.journals).map_err(|error| error.to_string())?;
        if !self.unsaved && found.is_empty() {
            return self.reopen();
        }
        // Behind a record that cannot be read there may have been more.
        if !self.unsaved && !cut {
            return Err("a journal with nothing unsaved is offered".to_owned());
        }
        self.done.recovered += 1;
        let [only] = &found[..] else {
            return Err(format!("{} journals are offered", found.len()));
        };
        let restored = restore(&RealDisk, &self.journals, &only.id);
        let restored = restored.map_err(|error| error.to_string())?;
        self.now = self.kept.clone();
        self.restart(restored.state.project)
    }

    /// What a cut leaves at the end of a journal; false where there is none.
    fn half_a_record(&mut self) -> bool {
        let mut cut = false;
        for entry in fs::read_dir(&self.journals).into_iter().flatten() {
            let path = entry.unwrap().path();
            if path.extension().is_some_and(|end| end == "journal") {
                let mut bytes = fs::read(&path).unwrap();
                let rest = (0..self.rng.usize(1..60)).map(|_| self.rng.u8(..));
                bytes.extend(rest);
                fs::write(&path, bytes).unwrap();
                cut = true;
            }
        }
        cut
    }

    /// A document comes on screen.
    fn restart(&mut self, project: Project) -> Result<(), String> {
        self.history = History::new(project);
        (self.past, self.future) = (VecDeque::new(), Vec::new());
        // Its journal takes the place of the one that is done with.
        let _ = self.journal.close(touchrank::files::journal::Fate::Done);
        for left in left(&RealDisk, &self.journals).unwrap_or_default() {
            remove(&RealDisk, &self.journals, &left.id).map_err(|error| error.to_string())?;
        }
        let _ = fs::remove_dir_all(&self.journals);
        self.begin_journal();
        Ok(())
    }

    fn begin_journal(&mut self) {
        let unsaved = self.now.text != self.saved.text;
        let (origin, state) = (self.origin(), self.state(u32::from(unsaved)));
        self.journal.begin(origin, state).unwrap();
        (self.kept, self.unsaved) = (self.now.clone(), unsaved);
    }

    /// Not every change is written down on its own: several that come together are one record.
    fn keep(&mut self) -> Result<(), String> {
        if self.rng.u8(..3) > 0 {
            let unsaved = self.now.text != self.saved.text;
            let state = self.state(u32::from(unsaved));
            self.journal
                .keep(state)
                .map_err(|said| format!("{said:?}"))?;
            (self.kept, self.unsaved) = (self.now.clone(), unsaved);
        }
        Ok(())
    }

    fn origin(&self) -> Origin {
        Origin {
            path: Some(self.file.clone()),
            on_disk: Some(self.on_disk.clone()),
            begun: SystemTime::UNIX_EPOCH,
        }
    }

    fn state(&self, changes: u32) -> State {
        State {
            project: self.history.project().clone(),
            typed: Vec::new(),
            changes,
        }
    }

    fn compare(&self) -> Result<(), String> {
        let project = self.history.project();
        let plain = Plain::of(project);
        if plain != self.now.plain {
            return Err(format!("is {plain:?}, should be {:?}", self.now.plain));
        }
        if hash(project) != self.now.text {
            return Err("the text is not what it was in this state".to_owned());
        }
        Ok(())
    }
}
