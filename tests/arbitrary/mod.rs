//! Arbitrary jobs, tracks, ballots, judgements, panels and hypotheses for a project: every field, with references to what is there and
//! to what was deleted.

mod panel;

pub use panel::{add_panel, any_panel};

use std::collections::BTreeSet;
use std::sync::Arc;

use chrono::NaiveDate;
use proptest::prelude::*;
use touchrank::model::{
    Agent, AgentId, Ballot, BallotId, Barrier, BarrierId, BarrierKind, Campaign, Entry, EvidenceId,
    EvidenceKind, FactorId, Hue, Job, JobId, Judgements, Link, List, NamedBy, Preference, Project,
    Settlement, Stance, Step, StepId, TouchpointId, Track, TrackEvidence, TrackId, WorkState,
};

/// What an entry of a track is made of: words, one of them never blank, numbers to choose by, and a day.
#[derive(Clone, Debug)]
pub struct Words {
    name: String,
    texts: Vec<String>,
    picks: Vec<usize>,
    day: Option<NaiveDate>,
}

/// A track, and of each list what its entries are made of.
#[derive(Clone, Debug)]
pub struct TrackWords {
    own: Words,
    lists: [Vec<Words>; 4],
}

/// Any words, of these names, texts and days.
pub fn any_words(
    name: impl Strategy<Value = String>,
    text: impl Strategy<Value = String>,
    day: impl Strategy<Value = Option<NaiveDate>>,
) -> impl Strategy<Value = Words> {
    let texts = prop::collection::vec(text, 8);
    let picks = prop::collection::vec(any::<usize>(), 16);
    (name, texts, picks, day).prop_map(|(name, texts, picks, day)| Words {
        name,
        texts,
        picks,
        day,
    })
}

/// A track of any such words.
pub fn any_track(words: impl Strategy<Value = Words> + Clone) -> impl Strategy<Value = TrackWords> {
    let list = || prop::collection::vec(words.clone(), 0..4);
    let lists = (list(), list(), list(), list()).prop_map(|(a, b, c, d)| [a, b, c, d]);
    (words.clone(), lists).prop_map(|(own, lists)| TrackWords { own, lists })
}

/// A mark of one or two characters, some of them odd.
pub fn any_mark() -> impl Strategy<Value = String> {
    prop::sample::select(vec!["A", "Ы2", "\"", "\\'", "質", "é", "1", "//", "){"])
        .prop_map(str::to_owned)
}

impl Words {
    fn pick(&self, at: usize) -> usize {
        self.picks[at]
    }

    fn flag(&self, at: usize) -> bool {
        self.pick(at) % 2 == 1
    }

    fn one_of<T: Copy>(&self, at: usize, all: &[T]) -> Option<T> {
        (!all.is_empty()).then(|| all[self.pick(at) % all.len()])
    }

    fn some_of<T: Copy + Ord>(&self, at: usize, all: &[T]) -> BTreeSet<T> {
        let bits = self.pick(at);
        let chosen = all.iter().enumerate().filter(|(n, _)| bits >> n & 1 == 1);
        chosen.map(|(_, item)| *item).collect()
    }

    /// To one of these, or to something that was deleted.
    fn link<I: Copy>(&self, at: usize, all: &[I]) -> Link<I> {
        match self.one_of(at, all) {
            Some(id) if !self.pick(at).is_multiple_of(4) => Link::To(id),
            _ => Link::Gone(self.texts[at % 8].clone()),
        }
    }

    fn links<I: Copy + Ord>(&self, at: usize, all: &[I]) -> Vec<Link<I>> {
        let mut links: Vec<_> = self.some_of(at, all).into_iter().map(Link::To).collect();
        if self.flag(at) {
            links.insert(links.len() / 2, Link::Gone(self.name.clone()));
        }
        links
    }

    fn text(&self, at: usize) -> String {
        self.texts[at].clone()
    }
}

/// Gives the project these jobs.
pub fn add_jobs(project: &mut Project, words: &[Words], id: &mut impl FnMut() -> u32) {
    let jobs = words.iter().map(|words| Job {
        id: JobId(id()),
        name: words.name.clone(),
        note: words.text(0),
    });
    project.jobs = jobs.collect();
}

/// Gives each segment a look and some of the jobs.
pub fn dress_segments(project: &mut Project, words: &[(Words, String)]) {
    let jobs: Vec<JobId> = project.jobs.iter().map(|job| job.id).collect();
    for at in 0..project.segments.len() {
        let (words, mark) = &words[at % words.len()];
        let segment = project.segments.get_mut(at).unwrap();
        segment.hue = Hue::ALL[words.pick(0) % Hue::ALL.len()];
        segment.mark.clone_from(mark);
        segment.jobs = words.some_of(1, &jobs).into();
    }
}

/// Gives the project these tracks.
pub fn add_tracks(project: &mut Project, tracks: Vec<TrackWords>, id: &mut impl FnMut() -> u32) {
    let mut made: List<Track> = List::default();
    for (at, TrackWords { own, lists }) in tracks.into_iter().enumerate() {
        let segments: Vec<_> = project.segments.iter().map(|s| s.id).collect();
        let before: Vec<TrackId> = made.iter().map(|track| track.id).collect();
        let steps: Vec<StepId> = lists[0].iter().map(|_| StepId(id())).collect();
        let agents: Vec<AgentId> = lists[1].iter().map(|_| AgentId(id())).collect();
        let barriers: Vec<BarrierId> = lists[2].iter().map(|_| BarrierId(id())).collect();
        let copied = made.iter().flat_map(|track| track.steps.iter());
        let copied: Vec<StepId> = copied.map(|step| step.id).chain(steps.clone()).collect();
        let entries = steps.iter().copied().map(Entry::Step);
        let entries = entries.chain(agents.iter().copied().map(Entry::Agent));
        let entries = entries.chain(barriers.iter().copied().map(Entry::Barrier));
        let entries: Vec<Entry> = entries.collect();
        let track = Track {
            id: TrackId(id()),
            name: format!("{at} {}", own.name),
            segment: own.link(0, &segments),
            note: own.text(1),
            owner: own.text(2),
            copy_of: own.one_of(3, &before),
            steps: (lists[0].iter().zip(&steps))
                .map(|(words, id)| step(project, words, *id, (&steps, &copied)))
                .collect(),
            agents: (lists[1].iter().zip(&agents))
                .map(|(words, id)| agent(words, *id, &steps))
                .collect(),
            barriers: (lists[2].iter().zip(&barriers))
                .map(|(words, id)| barrier(words, *id, &steps))
                .collect(),
            evidence: (lists[3].iter())
                .map(|words| proof(words, EvidenceId(id()), &entries))
                .collect(),
        };
        made.insert(at, track);
    }
    project.tracks = made;
}

fn step(
    project: &Project,
    words: &Words,
    id: StepId,
    (own, copied): (&[StepId], &[StepId]),
) -> Step {
    let stages: Vec<_> = project.stages.iter().map(|stage| stage.id).collect();
    let touchpoints: Vec<_> = project.touchpoints.iter().map(|t| t.id).collect();
    let factors: Vec<_> = project.factors.iter().map(|factor| factor.id).collect();
    let jobs: Vec<_> = project.jobs.iter().map(|job| job.id).collect();
    let touchpoint = (words.flag(0)).then(|| words.link(1, &touchpoints));
    let task = if touchpoint.is_some() {
        words.text(0)
    } else {
        words.name.clone()
    };
    Step {
        id,
        stage: words.link(2, &stages),
        touchpoint,
        task,
        optional: words.flag(3),
        back_to: words.one_of(4, own).filter(|_| words.flag(5)),
        pinned: words.links(6, &factors),
        jobs: words.links(7, &jobs),
        emotion: words
            .one_of(8, &[None, Some(-2), Some(-1), Some(0), Some(1), Some(2)])
            .flatten(),
        campaign: Campaign {
            goal: words.text(1),
            channel: words.text(2),
            message: words.text(3),
            offer: words.text(4),
            kpi: words.text(5),
        },
        owner: words.text(6),
        state: words.one_of(9, &WorkState::ALL).filter(|_| words.flag(10)),
        note: words.text(7),
        looked_at: words.day,
        copy_of: words.one_of(11, copied).filter(|_| words.flag(12)),
    }
}

fn agent(words: &Words, id: AgentId, steps: &[StepId]) -> Agent {
    let stance = if words.flag(0) {
        Stance::For
    } else {
        Stance::Against
    };
    Agent {
        id,
        role: words.name.clone(),
        stance,
        strength: words.one_of(1, &[1, 2, 3]).unwrap(),
        steps: words.some_of(2, steps),
        note: words.text(0),
        looked_at: words.day,
    }
}

fn barrier(words: &Words, id: BarrierId, steps: &[StepId]) -> Barrier {
    let up_to = |limit: u32, pick: usize| pick as u64 % u64::from(limit);
    let asked = 1 + u32::try_from(up_to(1_000, words.pick(0))).unwrap();
    let named = NamedBy {
        named: u32::try_from(up_to(asked + 1, words.pick(1))).unwrap(),
        asked,
    };
    Barrier {
        id,
        kind: words.one_of(2, &BarrierKind::ALL).unwrap(),
        text: words.name.clone(),
        named: words.flag(3).then_some(named),
        remedy: words.text(0),
        steps: words.some_of(4, steps),
        looked_at: words.day,
    }
}

fn proof(words: &Words, id: EvidenceId, entries: &[Entry]) -> TrackEvidence {
    let (quotation, source) = if words.flag(0) {
        (words.name.clone(), words.text(0))
    } else {
        (words.text(0), words.name.clone())
    };
    TrackEvidence {
        id,
        kind: words.one_of(1, &EvidenceKind::ALL).unwrap(),
        quotation,
        source,
        date: words.day,
        n: words
            .one_of(2, &[None, Some(1), Some(2), Some(350), Some(u32::MAX)])
            .flatten(),
        supports: words.some_of(3, entries),
    }
}

/// Words of ballots, of settled cells and of judgements.
#[derive(Clone, Debug)]
pub struct BallotWords {
    ballots: Vec<Words>,
    settled: Vec<Words>,
    judged: Words,
    blind: bool,
}

/// Any such words.
pub fn any_ballots(
    words: impl Strategy<Value = Words> + Clone,
) -> impl Strategy<Value = BallotWords> {
    let ballots = prop::collection::vec(words.clone(), 0..4);
    let settled = prop::collection::vec(words.clone(), 0..4);
    (ballots, settled, words, any::<bool>()).prop_map(|(ballots, settled, judged, blind)| {
        BallotWords {
            ballots,
            settled,
            judged,
            blind,
        }
    })
}

/// Gives the project ballots, settled cells and judgements, its segments' own ones too.
pub fn add_ballots(project: &mut Project, words: &BallotWords, id: &mut impl FnMut() -> u32) {
    let factors: Vec<FactorId> = project.factors.iter().map(|it| it.id).collect();
    let cells: Vec<(FactorId, TouchpointId)> = (factors.iter())
        .flat_map(|f| project.touchpoints.iter().map(move |t| (*f, t.id)))
        .collect();
    let values: Vec<u8> = project.scale.values().collect();
    let ballots = words.ballots.iter().enumerate();
    project.ballots = ballots
        .map(|(at, words)| {
            let rated = words.some_of(0, &cells[..cells.len().min(60)]);
            let levels = rated.into_iter().zip(0..);
            let level = |n| values[(words.pick(1) % 97 + n) % values.len()];
            Ballot {
                id: BallotId(id()),
                rater: format!("{at} {}", words.name),
                source: words.text(0),
                date: words.day,
                is_in: words.flag(2),
                levels: Arc::new(levels.map(|(cell, n)| (cell, level(n))).collect()),
            }
        })
        .collect();
    let settled = words.settled.iter().filter_map(|words| {
        let settlement = Settlement {
            level: words.one_of(1, &values)?,
            reason: words.text(2),
            date: words.day,
        };
        Some((words.one_of(0, &cells)?, settlement))
    });
    project.settled = Arc::new(settled.collect());
    project.blind = words.blind;
    project.judgements = Arc::new(judgements(&factors, &words.judged, 0));
    for at in 0..project.segments.len() {
        let own = judgements(&factors, &words.judged, at + 1);
        project.segments.get_mut(at).unwrap().judgements = Arc::new(own);
    }
}

fn judgements(factors: &[FactorId], words: &Words, from: usize) -> Judgements {
    let pairs = (factors.iter()).flat_map(|a| factors.iter().map(move |b| (*a, *b)));
    let pairs = pairs.filter(|(a, b)| a < b).enumerate();
    let judged = pairs.filter_map(|(at, pair)| {
        // Nine for the first, eight for the second, one for none.
        let number = (words.pick((from + at) % 16) + at) % 18;
        let number = i8::try_from(number).unwrap() - 8;
        Some((pair, Preference::of_number(number)?))
    });
    judged.collect()
}
