//! Which steps of two tracks are the same one (ours): copies of one step first, then steps at the same touchpoint, then steps
//! with the same task.

use std::collections::{BTreeMap, BTreeSet};

use crate::methods::search::Folded;
use crate::model::{Link, Project, Step, StepId, TouchpointId};

/// Of each step of a project the step that it is a copy of, over any number of copies.
pub(super) struct Origins(BTreeMap<StepId, StepId>);

impl Origins {
    pub(super) fn of(project: &Project) -> Self {
        let steps = project.tracks.iter().flat_map(|track| track.steps.iter());
        let copies = steps.filter_map(|step| Some((step.id, step.copy_of?)));
        Self(copies.collect())
    }

    /// The first of all of which a step is a copy; itself where it is none.
    fn root(&self, step: StepId) -> StepId {
        let mut path = vec![step];
        let mut last = step;
        while let Some(next) = self.0.get(&last) {
            if let Some(begin) = path.iter().position(|id| id == next) {
                // Copies of each other have no first one: any that all of them name will do.
                return path.iter().skip(begin).min().copied().unwrap_or(last);
            }
            path.push(*next);
            last = *next;
        }
        last
    }
}

/// Where a step stands on the customer's way.
#[derive(PartialEq, Eq)]
enum Place {
    At(TouchpointId),
    Gone(Folded),
}

/// What tells whether a step is the same as another.
struct Key {
    root: StepId,
    /// Whether the other track has a copy of the same step; then it is no other step's counterpart.
    copied: bool,
    place: Option<Place>,
    task: Folded,
}

impl Key {
    fn of(origins: &Origins, step: &Step) -> Self {
        Self {
            root: origins.root(step.id),
            copied: false,
            place: step.touchpoint.as_ref().map(|link| match link {
                Link::To(id) => Place::At(*id),
                Link::Gone(name) => Place::Gone(Folded::words(name)),
            }),
            task: Folded::words(&step.task),
        }
    }

    /// How strongly two steps are the same; 0 where they are not. No number of weaker likenesses outweighs a stronger one.
    fn likeness(&self, other: &Self) -> u64 {
        // A track has 2,000 steps at most, which is less than 4,096.
        if self.root == other.root {
            1 << 24
        } else if self.copied || other.copied {
            0
        } else if self.place.is_some() && self.place == other.place {
            1 << 12
        } else {
            u64::from(!self.task.is_empty() && self.task == other.task)
        }
    }
}

/// A step of the first track, of the second, or the same of both, by their places in the lists that were given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Aligned {
    First(usize),
    Second(usize),
    Both(usize, usize),
}

/// The steps of two tracks made ready.
pub(super) struct Sides {
    first: Vec<Key>,
    second: Vec<Key>,
}

impl Sides {
    pub(super) fn of(origins: &Origins, first: &[&Step], second: &[&Step]) -> Self {
        let keys = |steps: &[&Step]| -> Vec<Key> {
            steps.iter().map(|step| Key::of(origins, step)).collect()
        };
        let (mut first, mut second) = (keys(first), keys(second));
        let roots =
            |keys: &[Key]| -> BTreeSet<StepId> { keys.iter().map(|key| key.root).collect() };
        let (firsts, seconds) = (roots(&first), roots(&second));
        for key in &mut first {
            key.copied = seconds.contains(&key.root);
        }
        for key in &mut second {
            key.copied = firsts.contains(&key.root);
        }
        Self { first, second }
    }

    fn likeness(&self, first: usize, second: usize) -> u64 {
        let both = self.first.get(first).zip(self.second.get(second));
        both.map_or(0, |(first, second)| first.likeness(second))
    }

    /// Both stretches in one order that keeps the order of each, with the strongest likeness in all side by side: a longest
    /// common subsequence with weights.
    pub(super) fn align(&self, first: &[usize], second: &[usize]) -> Vec<Aligned> {
        let width = second.len() + 1;
        // What the rests of both from (i, j) on have in common at best, row by row.
        let mut best = vec![0_u64; (first.len() + 1) * width];
        let at = |best: &[u64], i: usize, j: usize| best.get(i * width + j).copied().unwrap_or(0);
        let like = |i: usize, j: usize| {
            let both = first.get(i).zip(second.get(j));
            both.map_or(0, |(i, j)| self.likeness(*i, *j))
        };
        for i in (0..first.len()).rev() {
            for j in (0..second.len()).rev() {
                let apart = at(&best, i + 1, j).max(at(&best, i, j + 1));
                let together = match like(i, j) {
                    0 => 0,
                    likeness => likeness + at(&best, i + 1, j + 1),
                };
                if let Some(slot) = best.get_mut(i * width + j) {
                    *slot = apart.max(together);
                }
            }
        }
        let mut aligned = Vec::with_capacity(first.len().max(second.len()));
        let (mut i, mut j) = (0, 0);
        loop {
            let here = at(&best, i, j);
            let likeness = like(i, j);
            match (first.get(i), second.get(j)) {
                (Some(a), Some(b))
                    if likeness > 0 && here == likeness + at(&best, i + 1, j + 1) =>
                {
                    aligned.push(Aligned::Both(*a, *b));
                    (i, j) = (i + 1, j + 1);
                }
                (Some(a), b) if b.is_none() || here == at(&best, i + 1, j) => {
                    aligned.push(Aligned::First(*a));
                    i += 1;
                }
                (_, Some(b)) => {
                    aligned.push(Aligned::Second(*b));
                    j += 1;
                }
                _ => return aligned,
            }
        }
    }

    /// Pairs of the same step among what found no counterpart in place: the strongest likeness first, then by order.
    pub(super) fn elsewhere(&self, first: &[usize], second: &[usize]) -> Vec<(usize, usize)> {
        let mut found: Vec<(usize, usize)> = Vec::new();
        let mut taken = BTreeSet::new();
        let mut paired = BTreeSet::new();
        for likeness in [1 << 24, 1 << 12, 1] {
            for a in first {
                let same = |b: &&usize| !taken.contains(*b) && self.likeness(*a, **b) == likeness;
                if !paired.contains(a)
                    && let Some(b) = second.iter().find(same)
                {
                    taken.insert(*b);
                    paired.insert(*a);
                    found.push((*a, *b));
                }
            }
        }
        found
    }
}
