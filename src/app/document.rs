//! The document on screen: its history, its figures, and whether its file has it.

use crate::edit::History;
use crate::jobs::file::{Fresh, KeptFile};
use crate::methods::matrix::Scope;
use crate::model::Project;
use crate::ui::Derived;
use crate::ui::status::SavedState;

/// A project that is open.
pub struct Document {
    /// Tells it from every other document of this run, so that a job's result finds the right one.
    pub(super) serial: u64,
    pub(super) history: History,
    pub(super) derived: Derived,
    pub(super) scope: Scope,
    pub(super) file: Option<KeptFile>,
    /// How many saves of it are under way.
    pub(super) saving: usize,
    pub(super) saved_at: Option<String>,
    /// The project that needs no saving: as the file has it, or as it was made.
    baseline: Option<Project>,
    /// For which revision the answer was found, since comparing whole projects in each frame would be waste.
    modified: (u64, bool),
}

impl Document {
    pub(super) fn new(fresh: Fresh, serial: u64) -> Self {
        let baseline = (!fresh.unsaved).then(|| fresh.project.clone());
        let history = History::new(fresh.project);
        let mut document = Self {
            serial,
            derived: Derived::default(),
            scope: Scope::Whole,
            file: fresh.file,
            saving: 0,
            saved_at: None,
            modified: (history.revision(), baseline.is_none()),
            baseline,
            history,
        };
        document.update();
        document
    }

    /// The project.
    pub const fn project(&self) -> &Project {
        self.history.project()
    }

    /// Whether it holds something that its file has not.
    pub const fn is_modified(&self) -> bool {
        self.modified.1
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
    pub(super) fn saved(&mut self, project: Project, file: KeptFile, time: String) {
        self.baseline = Some(project);
        self.file = Some(file);
        self.saved_at = Some(time);
        self.modified = (self.history.revision(), self.differs());
    }

    pub(super) fn state(&self) -> SavedState {
        match (&self.saved_at, &self.file) {
            _ if self.saving > 0 => SavedState::Saving,
            _ if self.is_modified() => SavedState::Unsaved,
            (Some(time), _) => SavedState::Saved(time.clone()),
            (None, Some(_)) => SavedState::AsOpened,
            (None, None) => SavedState::Untouched,
        }
    }

    fn differs(&self) -> bool {
        self.baseline.as_ref() != Some(self.history.project())
    }
}
