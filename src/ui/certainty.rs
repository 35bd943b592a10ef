//! What slow computations have found about the document, each with the revision that it belongs to.

use std::sync::Arc;

use crate::methods::ballots::Overview;
use crate::methods::matrix::{Class, Kind, Scope};
use crate::methods::scales::ScaleComparison;
use crate::methods::stability::{ItemStability, Neighbours, Options, Stability, joined_below};
use crate::methods::tipping::Tipping;
use crate::model::{Project, Subject};

/// A revision and scope, as [`crate::ui::Derived::key`] gives it.
pub type Key = (u64, Scope);

/// A result that takes longer than a frame. What it was worked out from may have changed since.
#[derive(Clone, Debug)]
pub struct Slow<T> {
    found: Option<Found<T>>,
    /// How far the next result is, a fraction of 0…1; none while nothing is worked out.
    pub progress: Option<f32>,
    ended: Option<(Key, End)>,
    stamp: u64,
}

#[derive(Clone, Debug)]
struct Found<T> {
    of: Key,
    /// False where it was asked for otherwise than it would be now.
    fits: bool,
    /// As it was then, since results speak of positions. Its parts are shared, so it costs some pointers.
    project: Project,
    result: Arc<T>,
}

impl<T> Default for Slow<T> {
    fn default() -> Self {
        Self {
            found: None,
            progress: None,
            ended: None,
            stamp: 0,
        }
    }
}

/// Why there will be no result.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum End {
    /// The computation broke.
    Broken,
    /// A person stopped it.
    Stopped,
}

/// How a slow result stands to what is on screen.
#[derive(Debug, PartialEq)]
pub enum Standing<'a, T> {
    /// There is none for this scope.
    Unknown,
    /// It belongs to an earlier revision: shown, it is marked as such.
    Stale(&'a T),
    /// It belongs to what is on screen.
    Current(&'a T),
}

impl<T> Clone for Standing<'_, T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Standing<'_, T> {}

impl<'a, T> Standing<'a, T> {
    /// The result, current or stale, and whether it is current.
    pub const fn any(self) -> Option<(&'a T, bool)> {
        match self {
            Self::Unknown => None,
            Self::Stale(found) => Some((found, false)),
            Self::Current(found) => Some((found, true)),
        }
    }

    /// The result where it is current.
    pub const fn current(self) -> Option<&'a T> {
        match self {
            Self::Current(found) => Some(found),
            Self::Unknown | Self::Stale(_) => None,
        }
    }
}

/// What is done about a result.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Work {
    /// Nothing: it is current.
    Done,
    /// It will be worked out after a pause.
    Waits,
    /// It is being worked out, so far; a current one is being refined.
    Runs(f32),
    /// Nothing any more.
    Ended(End),
}

impl<T> Slow<T> {
    /// How it stands to this revision and scope.
    pub fn standing(&self, key: Option<Key>) -> Standing<'_, T> {
        match (&self.found, key) {
            (Some(found), Some(key)) if found.of == key && found.fits => {
                Standing::Current(&found.result)
            }
            (Some(found), Some(key)) if found.of.1 == key.1 => Standing::Stale(&found.result),
            _ => Standing::Unknown,
        }
    }

    /// What is done about it for this revision and scope.
    pub fn work(&self, key: Option<Key>) -> Work {
        match (self.progress, self.ended) {
            (Some(part), _) => Work::Runs(part),
            _ if self.standing(key).current().is_some() => Work::Done,
            (None, Some((of, end))) if Some(of) == key => Work::Ended(end),
            _ => Work::Waits,
        }
    }

    /// A result has come.
    pub fn set(&mut self, of: Key, project: Project, result: Arc<T>) {
        self.found = Some(Found {
            of,
            fits: true,
            project,
            result,
        });
        self.ended = None;
        self.stamp += 1;
    }

    /// There will be no result for this revision and scope.
    pub fn end(&mut self, of: Key, end: End) {
        self.ended = Some((of, end));
    }

    /// True where there will be no result for this revision and scope.
    pub fn has_ended(&self, of: Key) -> bool {
        self.ended.is_some_and(|(ended, _)| ended == of)
    }

    /// It is to be tried again.
    pub const fn resume(&mut self) {
        self.ended = None;
    }

    /// It is to be worked out anew, because something else is asked for.
    pub fn outdate(&mut self) {
        if let Some(found) = &mut self.found {
            found.fits = false;
        }
        self.ended = None;
        self.stamp += 1;
    }

    /// The result with what it belongs to.
    pub fn found(&self) -> Option<(Key, &Arc<T>)> {
        self.found.as_ref().map(|found| (found.of, &found.result))
    }

    /// The project that the result's positions are of, which may be older than the one on screen.
    pub fn project(&self) -> Option<&Project> {
        self.found.as_ref().map(|found| &found.project)
    }

    /// Something that changes whenever the result does, for what is worked out from it.
    pub const fn stamp(&self) -> u64 {
        self.stamp
    }
}

/// How many samples a run has that was asked to be refined.
pub const REFINED: u64 = 1_000_000;

/// The same options with so many samples; as they are where that is more than a run may have.
pub fn with_samples(options: Options, samples: u64) -> Options {
    Options::new(options.noise(), samples, options.seed(), options.top()).unwrap_or(options)
}

/// Everything that slow computations have found about a document.
#[derive(Clone, Debug, Default)]
pub struct Certainty {
    /// How stable ranks and classes are.
    pub stability: Slow<Stability>,
    /// What stability is asked for.
    pub options: Options,
    /// Which single changes tip a class or the top.
    pub tipping: Slow<Tipping>,
    /// What the relation scale does to the ranks.
    pub scales: Slow<ScaleComparison>,
    /// What ballots say together, for the whole market.
    pub ballots: Slow<Overview>,
}

impl Certainty {
    /// What stability says of an item, and whether that is current. A result that is not is looked up by what the item is, and
    /// not by where it stood; its class is the one that the item has now.
    pub fn of_item(
        &self,
        key: Option<Key>,
        (subject, class): (Subject, Option<Class>),
    ) -> Option<(ItemStability, bool)> {
        let (found, current) = self.stability.standing(key).any()?;
        let (kind, position) = place(self.stability.project()?, subject)?;
        let item = *found.of(kind).items.get(position)?;
        let item = ItemStability { class, ..item? };
        class.map(|_| (item, current))
    }

    /// For each of the items of a list whether it cannot be told apart from the one below it, and whether that is current.
    pub fn joined_below(&self, key: Option<Key>, list: &[Subject]) -> Option<(Vec<bool>, bool)> {
        let (found, current) = self.stability.standing(key).any()?;
        let project = self.stability.project()?;
        let places: Vec<_> = list.iter().map(|it| place(project, *it)).collect();
        let kind = places.iter().flatten().next()?.0;
        let neighbours: &[Neighbours] = &found.of(kind).neighbours;
        let at = |place: &Option<(Kind, usize)>| place.map_or(usize::MAX, |(_, at)| at);
        let list: Vec<usize> = places.iter().map(at).collect();
        Some((joined_below(&list, neighbours), current))
    }
}

/// The kind of an item and its position in the list of a project.
fn place(project: &Project, subject: Subject) -> Option<(Kind, usize)> {
    match subject {
        Subject::Touchpoint(id) => Some((Kind::Touchpoints, project.touchpoint_position(id)?)),
        Subject::Factor(id) => Some((Kind::Factors, project.factor_position(id)?)),
        Subject::Stage(id) => Some((Kind::Stages, project.stage_position(id)?)),
        Subject::Cell(..) => None,
    }
}

/// What a person wants of the computations.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum CertaintyWish {
    /// Stability from [`REFINED`] samples.
    Refine,
    /// Stability is to be worked out no further.
    Stop,
    /// Stability under other assumptions.
    Assume(Options),
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: Option<Key> = Some((7, Scope::Whole));

    #[test]
    fn only_what_belongs_to_the_revision_and_fits_is_current() {
        let mut slow = Slow::default();
        assert_eq!(slow.standing(NOW), Standing::Unknown);
        assert_eq!(slow.work(NOW), Work::Waits);
        slow.set((7, Scope::Whole), Project::default(), Arc::new("found"));
        assert_eq!(slow.standing(NOW), Standing::Current(&"found"));
        assert_eq!(slow.work(NOW), Work::Done);
        assert_eq!(
            slow.standing(Some((8, Scope::Whole))),
            Standing::Stale(&"found")
        );
        assert_eq!(slow.standing(None), Standing::Unknown);
        let segment = Scope::Segment(crate::model::SegmentId(1));
        assert_eq!(slow.standing(Some((7, segment))), Standing::Unknown);
        let before = slow.stamp();
        slow.outdate();
        assert_ne!(slow.stamp(), before);
        assert_eq!(slow.standing(NOW), Standing::Stale(&"found"));
        assert_eq!(slow.work(NOW), Work::Waits);
    }

    #[test]
    fn what_ended_is_said_only_of_what_it_ended_for() {
        let mut slow: Slow<()> = Slow::default();
        slow.end((7, Scope::Whole), End::Broken);
        assert_eq!(slow.work(NOW), Work::Ended(End::Broken));
        assert_eq!(slow.work(Some((8, Scope::Whole))), Work::Waits);
        slow.progress = Some(0.5);
        assert_eq!(slow.work(NOW), Work::Runs(0.5));
    }
}
