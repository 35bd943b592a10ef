//! The document on screen: its history, its figures, and whether its file has it.

use std::collections::VecDeque;
use std::path::{Path, PathBuf};

use super::autosave::Autosave;
use super::certainty::Shows;
use super::leave::Then;
use super::survey::{folder_of, moved_to};
use super::together::Sharing;
use crate::edit::{History, Moment};
use crate::jobs::file::{Fresh, KeptFile, SaveMode};
use crate::methods::matrix::Scope;
use crate::model::Project;
use crate::ui::status::SavedState;
use crate::ui::{Certainty, Derived, Survey};

/// A project that is open.
pub struct Document {
    /// Tells it from every other document of this run, so that a job's result finds the right one.
    pub(super) serial: u64,
    pub(super) history: History,
    pub(super) derived: Derived,
    pub(super) certainty: Certainty,
    pub(super) survey: Survey,
    /// The folder from which its files of answers are named; none while it has none.
    pub(super) answers_from: Option<PathBuf>,
    /// Which pages were on show, whose slow figures are kept up to date.
    pub(super) shows: Shows,
    pub(super) scope: Scope,
    pub(super) file: Option<KeptFile>,
    /// How many saves of it are under way or wait for the one that is.
    pub(super) saving: usize,
    /// Saves that wait: two at once would each find that the other changed the file.
    waiting: VecDeque<SaveRequest>,
    pub(super) saved_at: Option<String>,
    /// True where what the file holds was saved without being told to.
    saved_by_itself: bool,
    pub(super) autosave: Autosave,
    /// The project that needs no saving: as the file has it, or as it was made.
    baseline: Option<Project>,
    /// The moment from which changes are counted, and how many lay behind it.
    counted: (Moment, u32),
    /// What is being written, each as of its moment.
    written: Vec<(Project, Moment)>,
    /// Others who work with its file.
    pub(super) sharing: Sharing,
    /// The record of the unsaved work that it came of, which is not needed any more once a file has it.
    pub(super) came_of: Option<String>,
    /// For which revision the answer was found, since comparing whole projects in each frame would be waste.
    modified: (u64, bool),
}

/// A save that was asked for.
pub(super) struct SaveRequest {
    /// As it was when it was asked for.
    pub project: Project,
    /// Where to; none for where the document is kept by then.
    pub to: Option<(PathBuf, SaveMode)>,
    /// What is done once it is saved.
    pub then: Option<Box<Then>>,
    /// True where nobody asked, but the time had come.
    pub by_itself: bool,
}

impl Document {
    pub(super) fn new(fresh: Fresh, serial: u64) -> Self {
        let baseline = (!fresh.unsaved).then(|| fresh.project.clone());
        let history = History::new(fresh.project);
        let mut document = Self {
            serial,
            derived: Derived::default(),
            certainty: Certainty::default(),
            survey: Survey::default(),
            answers_from: fresh.file.as_ref().and_then(|file| folder_of(&file.path)),
            shows: Shows::default(),
            scope: Scope::Whole,
            file: fresh.file,
            sharing: Sharing::of(fresh.access),
            came_of: None,
            saving: 0,
            waiting: VecDeque::new(),
            saved_at: None,
            saved_by_itself: false,
            autosave: Autosave::of(fresh.held || fresh.unsaved),
            modified: (history.revision(), baseline.is_none()),
            baseline,
            counted: (history.moment(), 0),
            written: Vec::new(),
            history,
        };
        document.update();
        document
    }

    /// It came with changes that no file has.
    pub(super) fn with_changes(mut self, changes: u32) -> Self {
        self.counted.1 = changes;
        self
    }

    /// Which document it is, and as of which revision.
    pub(super) const fn key(&self) -> (u64, u64) {
        (self.serial, self.history.revision())
    }

    /// The project.
    pub const fn project(&self) -> &Project {
        self.history.project()
    }

    /// Whether it holds something that its file has not.
    pub const fn is_modified(&self) -> bool {
        self.modified.1
    }

    /// How many changes no file has.
    pub(super) fn changes(&self) -> u32 {
        if !self.is_modified() {
            return 0;
        }
        let (moment, before) = self.counted;
        let since = u32::try_from(self.history.steps_since(moment)).unwrap_or(u32::MAX);
        // An import is at least one.
        before.saturating_add(since).max(1)
    }

    /// Before it is written there, or to where it is kept: files of answers are named from that folder.
    pub(super) fn aim_answers(&mut self, to: Option<&Path>) {
        let own = self.file.as_ref().map(|file| file.path.as_path());
        let Some(folder) = to.or(own).and_then(folder_of) else {
            return;
        };
        let from = self.answers_from.as_deref();
        let edits = moved_to(self.history.project(), from, Some(&folder));
        for edit in edits {
            // A path that cannot be kept stays as it was, and is said to be gone when it is read.
            if self.history.apply(&edit).is_err() {
                break;
            }
        }
        self.answers_from = Some(folder);
    }

    /// The project as it is to be written.
    pub(super) fn begin_write(&mut self) -> Project {
        if self.saving == 0 {
            self.written.clear();
        }
        let project = self.history.project().clone();
        self.written.push((project.clone(), self.history.moment()));
        project
    }

    /// Brings figures and state up to the present; true where anything changed.
    pub(super) fn update(&mut self) -> bool {
        let project = self.history.project();
        if let Scope::Segment(id) = self.scope
            && project.segment(id).is_none()
        {
            self.scope = Scope::Whole;
        }
        let revision = self.history.revision();
        let changed = self.derived.update(project, revision, self.scope);
        if self.modified.0 != revision {
            self.modified = (revision, self.differs());
        }
        changed
    }

    /// This project is what the file has now.
    pub(super) fn saved(
        &mut self,
        project: Project,
        file: KeptFile,
        time: String,
        by_itself: bool,
    ) {
        let written = self.written.iter().position(|(of, _)| *of == project);
        if let Some(at) = written {
            self.counted = (self.written.swap_remove(at).1, 0);
        }
        self.baseline = Some(project);
        self.file = Some(file);
        self.saved_at = Some(time);
        self.saved_by_itself = by_itself;
        self.autosave.held = false;
        self.sharing.gone = false;
        self.compare();
    }

    /// The project that needs no saving: as the file had it when it was last read or written.
    pub(super) const fn baseline(&self) -> Option<&Project> {
        self.baseline.as_ref()
    }

    /// The file was read again and holds this; none where it had to be mended.
    pub(super) fn has_read(&mut self, file: KeptFile, holds: Option<Project>) {
        self.baseline = holds;
        self.counted = (self.history.moment(), 0);
        self.file = Some(file);
        self.saved_at = None;
        self.saved_by_itself = false;
        self.sharing.gone = false;
        self.update();
        self.compare();
    }

    /// Finds out again whether anything is unsaved.
    pub(super) fn compare(&mut self) {
        self.modified = (self.history.revision(), self.differs());
    }

    /// A save of it failed: what waits to be saved to the same place would fail as well, and nothing is tried again without the
    /// person, who has been told.
    pub(super) fn not_saved(&mut self) {
        self.autosave.held = true;
        let before = self.waiting.len();
        self.waiting.retain(|request| request.to.is_some());
        self.saving = self
            .saving
            .saturating_sub(before.saturating_sub(self.waiting.len()));
    }

    /// Lets a save begin, or wait for the one under way. Of two that wait for the same place the later one is enough.
    pub(super) fn line_up(&mut self, request: SaveRequest) -> Option<SaveRequest> {
        self.autosave.begin();
        if self.saving == 0 {
            self.saving = 1;
            return Some(request);
        }
        let same =
            |last: &SaveRequest| last.to.is_none() && request.to.is_none() && last.then.is_none();
        match self.waiting.back_mut() {
            Some(last) if same(last) => *last = request,
            _ => {
                self.saving += 1;
                self.waiting.push_back(request);
            }
        }
        None
    }

    /// The save under way has ended; the next one, if any.
    pub(super) fn next_save(&mut self) -> Option<SaveRequest> {
        self.saving = self.saving.saturating_sub(1);
        self.waiting.pop_front()
    }

    /// No save will end any more: the thread of one broke.
    pub(super) fn forget_saves(&mut self) {
        self.saving = 0;
        self.waiting.clear();
        self.autosave.held = true;
    }

    /// Where the document is kept, and what is expected there.
    pub(super) fn place(&self) -> Option<(PathBuf, SaveMode)> {
        let file = self.file.as_ref()?;
        let known = file.on_disk.clone();
        let mode = if self.saved_by_itself {
            SaveMode::UpdateOwn(known)
        } else {
            SaveMode::Update(known)
        };
        Some((file.path.clone(), mode))
    }

    pub(super) fn state(&self) -> SavedState {
        match (&self.saved_at, &self.file) {
            _ if self.saving > 0 => SavedState::Saving,
            _ if self.sharing.is_read_only() => SavedState::ReadOnly(self.is_modified()),
            _ if self.is_modified() => SavedState::Unsaved,
            (Some(time), _) => SavedState::Saved(time.clone()),
            (None, Some(_)) => SavedState::AsOpened,
            (None, None) => SavedState::Untouched,
        }
    }

    fn differs(&self) -> bool {
        self.sharing.gone || self.baseline.as_ref() != Some(self.history.project())
    }
}
