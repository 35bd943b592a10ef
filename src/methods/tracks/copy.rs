//! What became of the copy of a track: which of its steps are new, changed or moved, and which of the original are missing.

use std::collections::BTreeMap;

use super::compare::{Row, compare};
use super::differences::Field;
use crate::methods::matrix::Class;
use crate::model::{Project, StepId, Track, TrackId};

/// A copy of a track beside its original as both are now.
#[derive(Clone, Debug, PartialEq)]
pub struct CopyMarks {
    /// The original.
    pub original: TrackId,
    /// Every step of the copy.
    pub steps: BTreeMap<StepId, CopyMark>,
    /// Steps of the original that the copy lacks, in the original's order.
    pub missing: Vec<StepId>,
}

/// How many steps of a copy differ, and in what; a step may count in several.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct CopyCounts {
    /// Steps that were written differently, moved ones too.
    pub changed: usize,
    /// Steps that the original lacks.
    pub added: usize,
    /// Steps of the original that the copy lacks.
    pub missing: usize,
    /// Steps in another place.
    pub moved: usize,
    /// Steps whose class is another one in the copy's segment.
    pub classes: usize,
}

/// What became of a step.
#[derive(Clone, Debug, PartialEq)]
pub struct CopyMark {
    /// What a person did.
    pub change: Change,
    /// What was written differently; of a moved step too.
    pub fields: Vec<Field>,
    /// The classes in the original's segment and in the copy's, where both are known and differ.
    pub classes: Option<(Class, Class)>,
}

/// What a person did with a step of a copy.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    /// Nothing.
    None,
    /// The original has no such step.
    Added,
    /// It stands in another place.
    Moved,
    /// It was written differently.
    Changed,
}

impl CopyMarks {
    /// How many steps differ.
    pub fn counts(&self) -> CopyCounts {
        let count = |differs: fn(&CopyMark) -> bool| {
            let marks = self.steps.values();
            marks.filter(|mark| differs(mark)).count()
        };
        CopyCounts {
            changed: count(|mark| !mark.fields.is_empty()),
            added: count(|mark| mark.change == Change::Added),
            missing: self.missing.len(),
            moved: count(|mark| mark.change == Change::Moved),
            classes: count(|mark| mark.classes.is_some()),
        }
    }
}

impl CopyMark {
    /// Whether it differs from its original in anything.
    pub fn differs(&self) -> bool {
        self.change != Change::None || self.classes.is_some()
    }
}

/// The marks of a copy; none for a track that is not one, or whose original was deleted.
pub fn copy_marks(project: &Project, track: &Track) -> Option<CopyMarks> {
    let original = project.track(track.copy_of?)?;
    let rows = compare(project, original, track).rows;
    let steps = rows.iter().filter_map(|row| {
        let id = row.right?.step;
        Some((id, mark(row)))
    });
    let missing = rows
        .iter()
        .filter(|row| row.right.is_none() && row.moved.is_none());
    let mut missing: Vec<_> = missing.filter_map(|row| row.left).collect();
    missing.sort_by_key(|placed| placed.number);
    Some(CopyMarks {
        original: original.id,
        steps: steps.collect(),
        missing: missing.into_iter().map(|placed| placed.step).collect(),
    })
}

fn mark(row: &Row) -> CopyMark {
    let original = row.left.or(row.moved);
    let written = row
        .fields
        .iter()
        .copied()
        .filter(|field| field.is_written());
    let fields: Vec<Field> = written.collect();
    let classes =
        (original.and_then(|placed| placed.class)).zip(row.right.and_then(|placed| placed.class));
    CopyMark {
        change: match (original, row.moved) {
            (None, _) => Change::Added,
            (_, Some(_)) => Change::Moved,
            _ if fields.is_empty() => Change::None,
            _ => Change::Changed,
        },
        fields,
        classes: classes.filter(|_| row.class_differs),
    }
}
