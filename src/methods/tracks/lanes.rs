//! A track as lanes over stages: the steps numbered through, and what stands at which of them, column by column.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use super::{
    AtWork, DAYS_TO_REMIND, age_days, at_work, is_supported, latest, scope, touchpoint_of,
};
use crate::methods::matrix::{Class, Figures, Rank};
use crate::model::{
    AgentId, BarrierId, Entry, EvidenceId, FactorId, JobId, Link, Project, StageId, Step, StepId,
    Track,
};

/// A lane of the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Lane {
    /// What the customer does, and where.
    Steps,
    /// The choice factors at work.
    Factors,
    /// Agents of influence.
    Agents,
    /// Sales barriers.
    Barriers,
    /// Jobs to be done.
    Jobs,
    /// How the customer feels.
    Emotion,
    /// What supports the entries.
    Evidence,
    /// What is done to win the segment.
    Campaign,
}

impl Lane {
    /// All of them, from the top.
    pub const ALL: [Self; 8] = [
        Self::Steps,
        Self::Factors,
        Self::Agents,
        Self::Barriers,
        Self::Jobs,
        Self::Emotion,
        Self::Evidence,
        Self::Campaign,
    ];
}

/// What a column is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ColumnOf {
    /// A stage with its steps.
    Stage(StageId),
    /// One step of the only stage on show.
    Step(StepId),
    /// Steps whose stage was deleted.
    StageGone,
    /// Entries that stand at no step.
    NotPlaced,
}

/// A column: what stands in each of its cells. Numbers are those of steps, from 1, and only of steps in the column.
#[derive(Clone, Debug, PartialEq)]
pub struct Column {
    /// What it is about.
    pub of: ColumnOf,
    /// Its steps, as positions in [`Lanes::steps`].
    pub steps: Vec<usize>,
    /// The factors at work at its steps, by falling contribution; those that are only pinned come last.
    pub factors: Vec<FactorAt>,
    /// Agents of influence.
    pub agents: Vec<At<AgentId>>,
    /// Sales barriers.
    pub barriers: Vec<At<BarrierId>>,
    /// Jobs that its steps serve.
    pub jobs: Vec<At<Link<JobId>>>,
    /// Evidence for its steps, and for the agents and barriers in it.
    pub evidence: Vec<At<EvidenceId>>,
}

/// Something, and at which steps of the column it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct At<T> {
    /// What.
    pub what: T,
    /// The numbers of the steps, rising; empty where it stands at none.
    pub numbers: Vec<usize>,
}

/// A factor in a column.
#[derive(Clone, Debug, PartialEq)]
pub struct FactorAt {
    /// The factor, and at which steps it is at work.
    pub at: At<Link<FactorId>>,
    /// The sum of its contributions to the scores of their touchpoints; none where the matrix names it at none of them.
    pub contribution: Option<f64>,
    /// Whether it was pinned by hand at one of them.
    pub pinned: bool,
}

/// A step with what is known of it.
#[derive(Clone, Debug, PartialEq)]
pub struct StepAt {
    /// Which step.
    pub id: StepId,
    /// Its class in the track's segment, from its touchpoint; none where it has none or nothing of it is rated.
    pub class: Option<Class>,
    /// Its touchpoint's place in the segment.
    pub rank: Option<Rank>,
    /// Its touchpoint is excluded.
    pub excluded: bool,
    /// Its touchpoint stands in this other stage on the map.
    pub elsewhere: Option<StageId>,
    /// The number of the step to which it leads back.
    pub back_to: Option<usize>,
    /// The factors at work at it.
    pub factors: Vec<AtWork>,
}

/// A track as lanes over columns.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Lanes {
    /// All steps in the order of their numbers: stage by stage, those whose stage was deleted last.
    pub steps: Vec<StepAt>,
    /// The columns on show.
    pub columns: Vec<Column>,
    /// Whether a step says how the customer feels.
    pub has_emotion: bool,
    /// Entries without evidence.
    pub unsupported: BTreeSet<Entry>,
    /// How many days ago each entry was looked at; none where nobody knows.
    pub ages: BTreeMap<Entry, Option<i64>>,
}

impl Lanes {
    /// Lays a track out, whole or one stage of it, with the figures of its segment.
    pub fn of(
        project: &Project,
        track: &Track,
        figures: &Figures,
        only: Option<StageId>,
        today: NaiveDate,
    ) -> Self {
        let ordered = in_order(project, track);
        let number: BTreeMap<StepId, usize> =
            (ordered.iter().map(|step| step.id)).zip(1..).collect();
        let scope = scope(project, track);
        let steps: Vec<StepAt> = (ordered.iter())
            .map(|step| StepAt {
                factors: at_work(project, scope, step),
                back_to: step.back_to.and_then(|id| number.get(&id).copied()),
                ..known_of(project, figures, step)
            })
            .collect();
        let entries: Vec<Entry> = (ordered.iter().map(|step| Entry::Step(step.id)))
            .chain(track.agents.iter().map(|agent| Entry::Agent(agent.id)))
            .chain(track.barriers.iter().map(|found| Entry::Barrier(found.id)))
            .collect();
        let age = |entry: &Entry| latest(track, *entry).map(|date| age_days(date, today));
        let sheet = Sheet {
            track,
            ordered: &ordered,
            steps: &steps,
            number: &number,
        };
        let columns = sheet.columns(project, only);
        Self {
            columns,
            has_emotion: ordered.iter().any(|step| step.emotion.is_some()),
            unsupported: (entries.iter().copied())
                .filter(|entry| !is_supported(track, *entry))
                .collect(),
            ages: entries.iter().map(|entry| (*entry, age(entry))).collect(),
            steps,
        }
    }

    /// The number of a step, from 1.
    pub fn number(&self, id: StepId) -> Option<usize> {
        let at = self.steps.iter().position(|step| step.id == id)?;
        Some(at + 1)
    }

    /// Whether an entry is to be looked at again.
    pub fn is_due(&self, entry: Entry) -> bool {
        (self.ages.get(&entry)).is_some_and(|age| age.is_none_or(|days| days >= DAYS_TO_REMIND))
    }

    /// How many entries are to be looked at again.
    pub fn due(&self) -> usize {
        let due = self.ages.keys().filter(|entry| self.is_due(**entry));
        due.count()
    }
}

/// The steps in the order of their numbers.
pub fn in_order<'t>(project: &Project, track: &'t Track) -> Vec<&'t Step> {
    let stages = project.stages.iter().map(|stage| Some(stage.id));
    (stages.chain([None]))
        .flat_map(|stage| track.steps_in(stage))
        .collect()
}

fn known_of(project: &Project, figures: &Figures, step: &Step) -> StepAt {
    let at = touchpoint_of(project, step);
    let touchpoint = at.and_then(|at| project.touchpoints.get(at));
    let item = at.and_then(|at| figures.touchpoints.get(at));
    // The class of what nobody rated says nothing yet.
    let item = item.filter(|item| item.completeness.rated > 0);
    let stage = touchpoint.map(|touchpoint| touchpoint.stage);
    StepAt {
        id: step.id,
        class: item.and_then(|item| item.class),
        rank: item.and_then(|item| item.rank),
        excluded: touchpoint.is_some_and(|touchpoint| touchpoint.excluded),
        elsewhere: stage.filter(|stage| step.stage.id().is_some_and(|own| own != *stage)),
        back_to: None,
        factors: Vec::new(),
    }
}

/// What columns are made from.
struct Sheet<'a> {
    track: &'a Track,
    ordered: &'a [&'a Step],
    steps: &'a [StepAt],
    number: &'a BTreeMap<StepId, usize>,
}

impl Sheet<'_> {
    fn columns(&self, project: &Project, only: Option<StageId>) -> Vec<Column> {
        let within = |stage: Option<StageId>| -> Vec<usize> {
            let steps = self.ordered.iter().enumerate();
            (steps.filter(|(_, step)| step.stage.id() == stage))
                .map(|(at, _)| at)
                .collect()
        };
        if let Some(stage) = only {
            let steps = within(Some(stage)).into_iter();
            let of = |at: usize| self.steps.get(at).map(|step| ColumnOf::Step(step.id));
            return steps
                .filter_map(|at| Some(self.column(of(at)?, vec![at])))
                .collect();
        }
        let mut columns: Vec<Column> = (project.stages.iter())
            .map(|stage| self.column(ColumnOf::Stage(stage.id), within(Some(stage.id))))
            .collect();
        let gone = within(None);
        if !gone.is_empty() {
            columns.push(self.column(ColumnOf::StageGone, gone));
        }
        columns.extend(self.not_placed());
        columns
    }

    fn column(&self, of: ColumnOf, steps: Vec<usize>) -> Column {
        let numbers: BTreeSet<usize> = steps.iter().map(|at| at + 1).collect();
        let at = |ids: &BTreeSet<StepId>| -> Vec<usize> {
            let all = ids.iter().filter_map(|id| self.number.get(id).copied());
            let own: BTreeSet<usize> = all.filter(|number| numbers.contains(number)).collect();
            own.into_iter().collect()
        };
        let agents = self.track.agents.iter().map(|agent| At {
            what: agent.id,
            numbers: at(&agent.steps),
        });
        let barriers = self.track.barriers.iter().map(|barrier| At {
            what: barrier.id,
            numbers: at(&barrier.steps),
        });
        let evidence = self.track.evidence.iter().map(|proof| At {
            what: proof.id,
            numbers: at(&self.steps_of(&proof.supports)),
        });
        Column {
            of,
            factors: self.factors(&steps),
            agents: agents.filter(|at| !at.numbers.is_empty()).collect(),
            barriers: barriers.filter(|at| !at.numbers.is_empty()).collect(),
            jobs: self.jobs(&steps),
            evidence: evidence.filter(|at| !at.numbers.is_empty()).collect(),
            steps,
        }
    }

    /// At which steps evidence stands: those that it supports, and those of the agents and barriers that it supports.
    fn steps_of(&self, supports: &BTreeSet<Entry>) -> BTreeSet<StepId> {
        let mut steps = BTreeSet::new();
        for entry in supports {
            match entry {
                Entry::Step(id) => {
                    steps.insert(*id);
                }
                Entry::Agent(id) => {
                    steps.extend(self.track.agent(*id).iter().flat_map(|agent| &agent.steps));
                }
                Entry::Barrier(id) => {
                    let barrier = self.track.barrier(*id);
                    steps.extend(barrier.iter().flat_map(|barrier| &barrier.steps));
                }
            }
        }
        steps
    }

    fn factors(&self, steps: &[usize]) -> Vec<FactorAt> {
        let mut found: Vec<FactorAt> = Vec::new();
        for at in steps {
            let Some(step) = self.steps.get(*at) else {
                continue;
            };
            for work in &step.factors {
                let known = found.iter().position(|other| other.at.what == work.factor);
                if let Some(known) = known.and_then(|known| found.get_mut(known)) {
                    known.at.numbers.push(at + 1);
                    known.pinned |= work.pinned;
                    known.contribution = match (known.contribution, work.contribution) {
                        (Some(one), Some(two)) => Some(one + two),
                        (one, two) => one.or(two),
                    };
                } else {
                    found.push(FactorAt {
                        at: At {
                            what: work.factor.clone(),
                            numbers: vec![at + 1],
                        },
                        contribution: work.contribution,
                        pinned: work.pinned,
                    });
                }
            }
        }
        let weight = |factor: &FactorAt| factor.contribution.unwrap_or(f64::NEG_INFINITY);
        found.sort_by(|one, two| weight(two).total_cmp(&weight(one)));
        found
    }

    fn jobs(&self, steps: &[usize]) -> Vec<At<Link<JobId>>> {
        let mut found: Vec<At<Link<JobId>>> = Vec::new();
        for at in steps {
            let jobs = self.ordered.get(*at).map(|step| step.jobs.as_slice());
            for job in jobs.unwrap_or_default() {
                match found.iter_mut().find(|other| other.what == *job) {
                    Some(known) => known.numbers.push(at + 1),
                    None => found.push(At {
                        what: job.clone(),
                        numbers: vec![at + 1],
                    }),
                }
            }
        }
        found
    }

    /// What stands at no step; none where everything has a place.
    fn not_placed(&self) -> Option<Column> {
        let agents = self.track.agents.iter();
        let agents = agents.filter(|agent| agent.steps.is_empty());
        let barriers = self.track.barriers.iter();
        let barriers = barriers.filter(|barrier| barrier.steps.is_empty());
        let evidence = self.track.evidence.iter();
        let evidence = evidence.filter(|proof| self.steps_of(&proof.supports).is_empty());
        let column = Column {
            of: ColumnOf::NotPlaced,
            steps: Vec::new(),
            factors: Vec::new(),
            agents: agents.map(|agent| nowhere(agent.id)).collect(),
            barriers: barriers.map(|barrier| nowhere(barrier.id)).collect(),
            jobs: Vec::new(),
            evidence: evidence.map(|proof| nowhere(proof.id)).collect(),
        };
        let some =
            !column.agents.is_empty() || !column.barriers.is_empty() || !column.evidence.is_empty();
        some.then_some(column)
    }
}

const fn nowhere<T>(what: T) -> At<T> {
    At {
        what,
        numbers: Vec::new(),
    }
}
