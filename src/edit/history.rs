//! The history of a project: labelled snapshots that share their parts, one step for each committed gesture.

use std::collections::VecDeque;

use super::{Applied, Edit, EditError, apply};
use crate::i18n::Message;
use crate::model::Project;

/// How many steps can be undone; the oldest are forgotten beyond.
pub const MAX_STEPS: usize = 1_000;

/// A project with its past and its undone future.
///
/// ```text
/// past: [A --label--> B --label--> C]   present: D   future: [E <-- F]
/// undo: D goes to the future, C becomes the present; redo the other way; an edit forgets the future.
/// ```
/// A snapshot is the whole project by value; what an edit did not touch is shared with its neighbours.
#[derive(Clone, Debug, Default)]
pub struct History {
    present: Project,
    past: VecDeque<Step>,
    future: Vec<Step>,
    gesture: Option<Gesture>,
    revision: u64,
}

#[derive(Clone, Debug)]
struct Step {
    label: Message,
    /// The project on the far side of the step.
    other: Project,
}

/// A drag or an open cell editor: it changes the present many times and becomes one step, or none.
#[derive(Clone, Debug)]
struct Gesture {
    before: Project,
    label: Option<Message>,
}

impl History {
    /// A history that begins with this project.
    pub fn new(project: Project) -> Self {
        Self {
            present: project,
            ..Self::default()
        }
    }

    /// The project as it is now.
    pub const fn project(&self) -> &Project {
        &self.present
    }

    /// Counts every change of the present, so that derived figures know when they are stale. Never goes back.
    pub const fn revision(&self) -> u64 {
        self.revision
    }

    /// Applies an edit as a step of its own; inside a gesture as part of it.
    ///
    /// # Errors
    /// Where [`apply()`] refuses; nothing is changed then.
    pub fn apply(&mut self, edit: &Edit) -> Result<Applied, EditError> {
        let before = self.present.clone();
        let applied = apply(&mut self.present, edit)?;
        if applied.changed {
            self.revision += 1;
            match &mut self.gesture {
                Some(gesture) => gesture.label = Some(applied.label.clone()),
                None => self.push(applied.label.clone(), before),
            }
        }
        Ok(applied)
    }

    /// Begins a gesture; one that is open is committed first.
    pub fn begin(&mut self) {
        self.commit();
        self.gesture = Some(Gesture {
            before: self.present.clone(),
            label: None,
        });
    }

    /// Goes on with a gesture: the edit is applied to the project as it was when the gesture began.
    ///
    /// # Errors
    /// Where [`apply()`] refuses; the last update stands then.
    pub fn update(&mut self, edit: &Edit) -> Result<Applied, EditError> {
        let Some(gesture) = &mut self.gesture else {
            return self.apply(edit);
        };
        let mut next = gesture.before.clone();
        let applied = apply(&mut next, edit)?;
        gesture.label = applied.changed.then(|| applied.label.clone());
        self.present = next;
        self.revision += 1;
        Ok(applied)
    }

    /// Ends a gesture as one step, or as none where nothing changed.
    pub fn commit(&mut self) {
        if let Some(Gesture { before, label }) = self.gesture.take()
            && let Some(label) = label
            && before != self.present
        {
            self.push(label, before);
        }
    }

    /// Ends a gesture as though it had not been.
    pub fn cancel(&mut self) {
        if let Some(gesture) = self.gesture.take()
            && gesture.label.is_some()
        {
            self.present = gesture.before;
            self.revision += 1;
        }
    }

    /// Takes the last step back; its label, or none where there is no step.
    pub fn undo(&mut self) -> Option<Message> {
        self.commit();
        let step = self.past.pop_back()?;
        let label = step.label.clone();
        let other = std::mem::replace(&mut self.present, step.other);
        self.future.push(Step {
            label: step.label,
            other,
        });
        self.revision += 1;
        Some(label)
    }

    /// Takes the last undone step again; its label, or none where there is no such step.
    pub fn redo(&mut self) -> Option<Message> {
        self.commit();
        let step = self.future.pop()?;
        let label = step.label.clone();
        let other = std::mem::replace(&mut self.present, step.other);
        self.past.push_back(Step {
            label: step.label,
            other,
        });
        self.revision += 1;
        Some(label)
    }

    /// What undo would take back.
    pub fn undo_label(&self) -> Option<&Message> {
        self.past.back().map(|step| &step.label)
    }

    /// What redo would take again.
    pub fn redo_label(&self) -> Option<&Message> {
        self.future.last().map(|step| &step.label)
    }

    /// How many steps can be undone.
    pub fn steps(&self) -> usize {
        self.past.len()
    }

    fn push(&mut self, label: Message, before: Project) {
        self.future.clear();
        if self.past.len() == MAX_STEPS {
            self.past.pop_front();
        }
        self.past.push_back(Step {
            label,
            other: before,
        });
    }
}
