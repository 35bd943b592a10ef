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
    /// How many steps were ever made, and how many of the oldest are forgotten.
    made: u64,
    forgotten: u64,
}

/// A moment of a history: the last step that was done then, and how many lay behind it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Moment {
    /// The step's number; 0 where there was none.
    step: u64,
    behind: u64,
}

#[derive(Clone, Debug)]
struct Step {
    /// In the order in which steps were made, from 1.
    number: u64,
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

    /// True between a gesture's begin and its end.
    pub const fn in_gesture(&self) -> bool {
        self.gesture.is_some()
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
            number: step.number,
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
            number: step.number,
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

    /// Where the present stands, to be asked later how far away it is; a gesture under way is not part of it.
    pub fn moment(&self) -> Moment {
        Moment {
            step: self.past.back().map_or(0, |step| step.number),
            behind: self.forgotten + self.past.len() as u64,
        }
    }

    /// How many steps lead from a moment to the present: those taken back since, and those made. An open gesture that has
    /// changed something is one.
    pub fn steps_since(&self, then: Moment) -> u64 {
        let shared = self.past.partition_point(|step| step.number <= then.step) as u64;
        // Of those that are forgotten, what was behind both.
        let shared = (self.forgotten + shared).min(then.behind);
        let open = self
            .gesture
            .as_ref()
            .is_some_and(|open| open.label.is_some());
        then.behind.saturating_sub(shared) + (self.moment().behind - shared) + u64::from(open)
    }

    fn push(&mut self, label: Message, before: Project) {
        self.future.clear();
        if self.past.len() == MAX_STEPS {
            self.past.pop_front();
            self.forgotten += 1;
        }
        self.made += 1;
        self.past.push_back(Step {
            number: self.made,
            label,
            other: before,
        });
    }
}
