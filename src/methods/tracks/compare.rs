//! Two Customer Tracks side by side, aligned by stage: what both have, what only one has, and where they differ.

use std::collections::BTreeMap;

use super::align::{Aligned, Origins, Sides};
use super::at_work::{scope, touchpoint_of};
use super::differences::{Field, fields};
use super::lanes::in_order;
use crate::methods::matrix::{Class, Figures, Rank, Scope, figures};
use crate::methods::search::Folded;
use crate::model::{AgentId, BarrierId, Project, StageId, Step, StepId, Track};

/// Two tracks side by side.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Comparison {
    /// The steps, stage by stage; every step of both tracks stands in exactly one row.
    pub rows: Vec<Row>,
    /// The sales barriers: shared ones first, then those of the left, then those of the right.
    pub barriers: Vec<Pair<BarrierId>>,
    /// The agents of influence in the same order.
    pub agents: Vec<Pair<AgentId>>,
    /// How many of each.
    pub counts: Counts,
}

/// A step of one track beside the same of the other, or beside nothing.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// The stage; none for steps whose stage was deleted.
    pub stage: Option<StageId>,
    /// The step of the left track.
    pub left: Option<Placed>,
    /// The step of the right track.
    pub right: Option<Placed>,
    /// Where one side is empty: the same step in that track, which stands in another place there.
    pub moved: Option<Placed>,
    /// Whether both have a class and not the same one.
    pub class_differs: bool,
    /// In what both differ; nothing where there is no counterpart.
    pub fields: Vec<Field>,
}

/// A step in its track and what its segment's figures say of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Placed {
    /// The step.
    pub step: StepId,
    /// Its number in the track, from 1, stage by stage.
    pub number: usize,
    /// Its stage.
    pub stage: Option<StageId>,
    /// The class of its touchpoint in the track's segment.
    pub class: Option<Class>,
    /// The rank of its touchpoint there.
    pub rank: Option<Rank>,
}

/// An entry of one track, of the other, or the same of both.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pair<I> {
    /// The left track's.
    pub left: Option<I>,
    /// The right track's.
    pub right: Option<I>,
    /// Whether both have it and say something different of it: another remedy; another side or strength.
    pub differs: bool,
}

/// How many entries are in both tracks and how many in one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Steps that both have.
    pub both: usize,
    /// Of these, those that stand in another place.
    pub moved: usize,
    /// Of these, those whose class differs.
    pub classes: usize,
    /// Of these, those that a person wrote differently.
    pub written: usize,
    /// Steps that only the left track has, and only the right one.
    pub only_steps: [usize; 2],
    /// Barriers that both have.
    pub shared_barriers: usize,
    /// Barriers that only the left track has, and only the right one.
    pub only_barriers: [usize; 2],
    /// Agents that both have.
    pub shared_agents: usize,
}

impl Row {
    /// Whether anything differs in it.
    pub const fn differs(&self) -> bool {
        self.left.is_none() || self.right.is_none() || self.class_differs || !self.fields.is_empty()
    }
}

/// Compares two tracks of a project (ours). Exchanging them exchanges left and right and changes nothing else.
pub fn compare(project: &Project, left: &Track, right: &Track) -> Comparison {
    // Where several alignments are as good, the order of the two must not decide which is taken.
    if left.id > right.id {
        return of(project, right, left).exchanged();
    }
    of(project, left, right)
}

/// A track made ready.
struct Prepared<'t> {
    steps: Vec<&'t Step>,
    placed: Vec<Placed>,
    scope: Scope,
}

impl<'t> Prepared<'t> {
    fn of(project: &Project, track: &'t Track) -> Self {
        let scope = scope(project, track);
        let figures = figures(project, scope);
        let steps = in_order(project, track);
        let placed = steps.iter().zip(1..);
        let placed = placed.map(|(step, number)| place(project, &figures, step, number));
        Self {
            placed: placed.collect(),
            steps,
            scope,
        }
    }

    /// The places of the steps of a stage.
    fn in_stage(&self, stage: Option<StageId>) -> Vec<usize> {
        let all = self.placed.iter().enumerate();
        let here = all.filter(|(_, placed)| placed.stage == stage);
        here.map(|(at, _)| at).collect()
    }

    fn at(&self, at: Option<usize>) -> Option<Placed> {
        self.placed.get(at?).copied()
    }
}

fn place(project: &Project, figures: &Figures, step: &Step, number: usize) -> Placed {
    let item = touchpoint_of(project, step).and_then(|at| figures.touchpoints.get(at));
    // The class of what nobody rated says nothing yet.
    let item = item.filter(|item| item.completeness.rated > 0);
    Placed {
        step: step.id,
        number,
        stage: step.stage.id(),
        class: item.and_then(|item| item.class),
        rank: item.and_then(|item| item.rank),
    }
}

fn of(project: &Project, left: &Track, right: &Track) -> Comparison {
    let (first, second) = (Prepared::of(project, left), Prepared::of(project, right));
    let sides = Sides::of(&Origins::of(project), &first.steps, &second.steps);
    let stages = project.stages.iter().map(|stage| Some(stage.id));
    let aligned: Vec<(Option<StageId>, Aligned)> = stages
        .chain([None])
        .flat_map(|stage| {
            let aligned = sides.align(&first.in_stage(stage), &second.in_stage(stage));
            aligned.into_iter().map(move |aligned| (stage, aligned))
        })
        .collect();
    let only = |side: fn(Aligned) -> Option<usize>| -> Vec<usize> {
        let rows = aligned.iter();
        rows.filter_map(|(_, aligned)| side(*aligned)).collect()
    };
    let only_first = only(|aligned| match aligned {
        Aligned::First(at) => Some(at),
        _ => None,
    });
    let only_second = only(|aligned| match aligned {
        Aligned::Second(at) => Some(at),
        _ => None,
    });
    let moved = sides.elsewhere(&only_first, &only_second);
    let in_place = aligned.iter().filter_map(|(_, aligned)| match aligned {
        Aligned::Both(a, b) => Some((*a, *b)),
        _ => None,
    });
    let pairs: Vec<(usize, usize)> = in_place.chain(moved.iter().copied()).collect();
    let same: BTreeMap<StepId, StepId> = pairs
        .iter()
        .filter_map(|(a, b)| Some((first.steps.get(*a)?.id, second.steps.get(*b)?.id)))
        .collect();
    let row = |(stage, aligned): (Option<StageId>, Aligned)| {
        let ends = match aligned {
            Aligned::Both(a, b) => (Some(a), Some(b)),
            Aligned::First(a) => (Some(a), None),
            Aligned::Second(b) => (None, Some(b)),
        };
        let elsewhere = moved.iter().copied().find(|(a, b)| match aligned {
            Aligned::First(at) => *a == at,
            Aligned::Second(at) => *b == at,
            Aligned::Both(..) => false,
        });
        let pair = elsewhere.map_or(ends, |(a, b)| (Some(a), Some(b)));
        let steps = (pair.0.and_then(|at| first.steps.get(at)))
            .zip(pair.1.and_then(|at| second.steps.get(at)));
        let classes = (first.at(pair.0).and_then(|placed| placed.class))
            .zip(second.at(pair.1).and_then(|placed| placed.class));
        Row {
            stage,
            left: first.at(ends.0),
            right: second.at(ends.1),
            moved: elsewhere.and_then(|(a, b)| match aligned {
                Aligned::First(_) => second.at(Some(b)),
                _ => first.at(Some(a)),
            }),
            class_differs: classes.is_some_and(|(a, b)| a != b),
            fields: steps.map_or_else(Vec::new, |(a, b)| {
                fields(project, (a, first.scope), (b, second.scope), &same)
            }),
        }
    };
    let rows: Vec<Row> = aligned.iter().copied().map(row).collect();
    let barriers = barriers(left, right);
    let agents = agents(left, right);
    let counts = Counts::of(&rows, &barriers, &agents);
    Comparison {
        rows,
        barriers,
        agents,
        counts,
    }
}

/// Barriers are shared where their kind and their words are the same, whatever the case and the ё (ours).
fn barriers(left: &Track, right: &Track) -> Vec<Pair<BarrierId>> {
    let key = |track: &Track| -> Vec<_> {
        let barriers = track.barriers.iter();
        barriers
            .map(|found| ((found.kind, Folded::words(&found.text)), found.id))
            .collect()
    };
    let differs = |a: BarrierId, b: BarrierId| {
        let remedy =
            |track: &Track, id| track.barrier(id).map(|found| Folded::words(&found.remedy));
        remedy(left, a) != remedy(right, b)
    };
    pairs(&key(left), &key(right), differs)
}

/// Agents are the same where their role is, whatever the case and the ё (ours).
fn agents(left: &Track, right: &Track) -> Vec<Pair<AgentId>> {
    let key = |track: &Track| -> Vec<_> {
        let agents = track.agents.iter();
        agents
            .map(|found| (Folded::words(&found.role), found.id))
            .collect()
    };
    let differs = |a: AgentId, b: AgentId| {
        let weight =
            |track: &Track, id| track.agent(id).map(|found| (found.stance, found.strength));
        weight(left, a) != weight(right, b)
    };
    pairs(&key(left), &key(right), differs)
}

/// Equal keys in the order of both lists, then what is left of each.
fn pairs<K: PartialEq, I: Copy + PartialEq>(
    left: &[(K, I)],
    right: &[(K, I)],
    differs: impl Fn(I, I) -> bool,
) -> Vec<Pair<I>> {
    let mut open: Vec<&(K, I)> = right.iter().collect();
    let mut shared = Vec::new();
    let mut only = Vec::new();
    for (key, id) in left {
        if let Some(at) = open.iter().position(|(other, _)| other == key) {
            let (_, other) = open.remove(at);
            shared.push(Pair {
                left: Some(*id),
                right: Some(*other),
                differs: differs(*id, *other),
            });
        } else {
            only.push(Pair {
                left: Some(*id),
                right: None,
                differs: false,
            });
        }
    }
    let rest = open.into_iter().map(|(_, id)| Pair {
        left: None,
        right: Some(*id),
        differs: false,
    });
    shared.into_iter().chain(only).chain(rest).collect()
}

impl Counts {
    fn of(rows: &[Row], barriers: &[Pair<BarrierId>], agents: &[Pair<AgentId>]) -> Self {
        let paired =
            |row: &&Row| row.left.is_some() && (row.right.is_some() || row.moved.is_some());
        // A step in another place has a row in each track, of which the left one is counted.
        let both = || rows.iter().filter(paired);
        let only = |side: fn(&Row) -> bool| {
            let alone = rows.iter().filter(|row| row.moved.is_none());
            alone.filter(|row| side(row)).count()
        };
        let shared = |left: bool, right: bool| {
            let found = barriers.iter();
            let found = found.filter(|pair| pair.left.is_some() == left);
            found.filter(|pair| pair.right.is_some() == right).count()
        };
        let in_both = |pair: &&Pair<AgentId>| pair.left.is_some() && pair.right.is_some();
        Self {
            both: both().count(),
            moved: both().filter(|row| row.moved.is_some()).count(),
            classes: both().filter(|row| row.class_differs).count(),
            written: both()
                .filter(|row| row.fields.iter().any(|field| field.is_written()))
                .count(),
            only_steps: [
                only(|row| row.right.is_none()),
                only(|row| row.left.is_none()),
            ],
            shared_barriers: shared(true, true),
            only_barriers: [shared(true, false), shared(false, true)],
            shared_agents: agents.iter().filter(in_both).count(),
        }
    }
}

impl Comparison {
    /// The same with left and right exchanged.
    #[must_use]
    pub fn exchanged(self) -> Self {
        let row = |row: Row| Row {
            left: row.right,
            right: row.left,
            ..row
        };
        let counts = Counts {
            only_steps: swapped(self.counts.only_steps),
            only_barriers: swapped(self.counts.only_barriers),
            ..self.counts
        };
        Self {
            rows: self.rows.into_iter().map(row).collect(),
            barriers: exchanged(self.barriers),
            agents: exchanged(self.agents),
            counts,
        }
    }
}

const fn swapped([left, right]: [usize; 2]) -> [usize; 2] {
    [right, left]
}

fn exchanged<I>(pairs: Vec<Pair<I>>) -> Vec<Pair<I>> {
    let mut pairs: Vec<Pair<I>> = pairs
        .into_iter()
        .map(|pair| Pair {
            left: pair.right,
            right: pair.left,
            differs: pair.differs,
        })
        .collect();
    // Shared ones, then those of the left, then those of the right; within each the order stays.
    pairs.sort_by_key(|pair| (pair.left.is_none(), pair.right.is_none()));
    pairs
}
