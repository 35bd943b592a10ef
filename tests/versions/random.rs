//! Random edits of everything that a project has, for the laws.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use proptest::prelude::*;
use touchrank::edit::{
    BallotEdit, CellChange, Edit, EntryEdit, EvidenceEdit, EvidenceWords, FactorEdit, JobEdit,
    NewBallot, PairEdit, ProjectEdit, RelationEdit, SegmentEdit, StageEdit, TouchpointEdit,
    TouchpointsFate, TrackEdit, apply,
};
use touchrank::model::{
    BallotId, BarrierKind, Channel, ClassRule, EvidenceId, FactorId, Hue, Id, JobId, Levels,
    Preference, Project, Scale, ScaleMap, SegmentId, Settlement, StageId, Stance, Step, StepId,
    Subject, TouchpointId, Track, TrackId, Weighting,
};

use crate::kit::{agent, barrier, case, full_step, proof};

/// What somebody does, by numbers that choose among what is there.
#[derive(Clone, Debug)]
pub struct Draft {
    pub kind: u8,
    pub picks: [usize; 4],
    pub name: String,
    pub value: Option<f64>,
    pub on: bool,
}

pub fn some_draft() -> impl Strategy<Value = Draft> {
    (
        0_u8..80,
        any::<[u8; 4]>(),
        "[a-c]{1,2}",
        prop::option::of(prop::sample::select(vec![0.25, 1.0, 3.0, 5.0, 20.0])),
        any::<bool>(),
    )
        .prop_map(|(kind, picks, name, value, on)| Draft {
            kind,
            picks: picks.map(usize::from),
            name,
            value,
            on,
        })
}

pub fn some_work(most: usize) -> impl Strategy<Value = Vec<Draft>> {
    prop::collection::vec(some_draft(), 0..most)
}

/// The project after those of the drafts that are possible.
pub fn worked(project: &Project, drafts: &[Draft]) -> Project {
    let mut project = project.clone();
    for draft in drafts {
        let edit = draft.edit(&project);
        // What is refused changes nothing.
        let _ = apply(&mut project, &edit);
    }
    project
}

/// The case, or a project that has nothing to do with it.
pub fn any_start() -> impl Strategy<Value = Project> {
    prop_oneof![
        4 => Just(case()),
        1 => some_work(30).prop_map(|drafts| worked(&Project::named("Other"), &drafts)),
    ]
}

pub fn pick<I: Id>(all: impl Iterator<Item = I>, at: usize) -> I {
    let all: Vec<I> = all.collect();
    if all.is_empty() {
        return I::numbered(4_000_000);
    }
    all[at % all.len()]
}

impl Draft {
    #[expect(clippy::too_many_lines, reason = "one arm for each kind of edit")]
    fn edit(&self, project: &Project) -> Edit {
        let [a, b, c, d] = self.picks;
        let name = self.name.clone();
        let stage = |at| -> StageId { pick(project.stages.iter().map(|it| it.id), at) };
        let place = |at| -> TouchpointId { pick(project.touchpoints.iter().map(|it| it.id), at) };
        let factor = |at| -> FactorId { pick(project.factors.iter().map(|it| it.id), at) };
        let segment = |at| -> SegmentId { pick(project.segments.iter().map(|it| it.id), at) };
        let job = |at| -> JobId { pick(project.jobs.iter().map(|it| it.id), at) };
        let note = |at| -> EvidenceId { pick(project.evidence.iter().map(|it| it.id), at) };
        let levels: Vec<u8> = project.scale.values().collect();
        let cells = || {
            let cell = |at: usize| CellChange {
                factor: factor(a + at),
                touchpoint: place(b + at / 2),
                level: levels.get((c + at) % (levels.len() + 1)).copied(),
            };
            (0..=d % 3).map(cell).collect::<Vec<_>>()
        };
        let noted = EvidenceWords {
            text: name.clone(),
            source: String::new(),
            date: None,
        };
        let head = Edit::Project;
        match self.kind {
            0 => head(ProjectEdit::Rename(name)),
            1 => head(ProjectEdit::SetDescription(name)),
            2 => head(ProjectEdit::SetClassRule(ClassRule::Percent {
                p_percent: 25.0 + a as f64 / 10.0,
            })),
            3 => head(ProjectEdit::SetWeighting(if self.on {
                Weighting::AsIs
            } else {
                Weighting::OneToFive
            })),
            4 => {
                let scale = Scale::presets()[a % 4].clone();
                let map = ScaleMap::proposed(&project.scale, &scale);
                head(ProjectEdit::SetScale { scale, map })
            }
            5 | 6 => Edit::Stage(StageEdit::Add {
                name,
                before: self.on.then(|| stage(a)),
            }),
            7 => Edit::Stage(StageEdit::Rename(stage(a), name)),
            8 => Edit::Stage(StageEdit::Move {
                id: stage(a),
                before: self.on.then(|| stage(b)),
            }),
            9 => Edit::Stage(StageEdit::Delete {
                id: stage(a),
                touchpoints: if self.on {
                    TouchpointsFate::Delete
                } else {
                    TouchpointsFate::MoveTo(stage(b))
                },
            }),
            10..=12 => Edit::Touchpoint(TouchpointEdit::Add {
                stage: stage(a),
                name,
                channel: Channel::ALL[b % 3],
                before: self.on.then(|| place(c)),
            }),
            13 => Edit::Touchpoint(TouchpointEdit::SetMustHave(place(a), self.on)),
            14 => Edit::Touchpoint(TouchpointEdit::Move {
                id: place(a),
                stage: stage(b),
                before: self.on.then(|| place(c)),
            }),
            15 => Edit::Touchpoint(TouchpointEdit::Delete(place(a))),
            16 => Edit::Touchpoint(TouchpointEdit::Rename(place(a), name)),
            17 | 18 => Edit::Factor(FactorEdit::Add {
                name,
                importance: self.value,
                before: self.on.then(|| factor(a)),
            }),
            19 => Edit::Factor(FactorEdit::SetImportance(factor(a), self.value)),
            20 => Edit::Factor(FactorEdit::Move {
                id: factor(a),
                before: self.on.then(|| factor(b)),
            }),
            21 => Edit::Factor(FactorEdit::Delete(factor(a))),
            22 => Edit::Factor(FactorEdit::Duplicate(factor(a), name)),
            23 => Edit::Segment(SegmentEdit::Add(name)),
            24 => Edit::Segment(SegmentEdit::SetHue(segment(a), Hue::ALL[b % 8])),
            25 => Edit::Segment(SegmentEdit::SetShare(segment(a), self.value)),
            26 => Edit::Segment(SegmentEdit::SetImportance(
                segment(a),
                factor(b),
                self.value,
            )),
            27 => Edit::Segment(SegmentEdit::SetJob(segment(a), job(b), self.on)),
            28 => Edit::Segment(SegmentEdit::Delete(segment(a))),
            29 | 30 => Edit::Relation(RelationEdit::Segment(segment(d), cells())),
            31..=34 => Edit::Relation(RelationEdit::Whole(cells())),
            35 => Edit::Relation(RelationEdit::NotSure {
                segment: self.value.map(|_| segment(d)),
                cells: vec![(factor(a), place(b))],
                on: self.on,
            }),
            36 => Edit::Evidence(EvidenceEdit::Add(
                match c % 4 {
                    0 => Subject::Cell(factor(a), place(b)),
                    1 => Subject::Factor(factor(a)),
                    2 => Subject::Touchpoint(place(b)),
                    _ => Subject::Stage(stage(a)),
                },
                noted,
            )),
            37 => Edit::Evidence(EvidenceEdit::Change(note(a), noted)),
            38 => Edit::Job(JobEdit::Add(name)),
            39 => Edit::Job(JobEdit::Delete(job(a))),
            40 => Edit::Segment(SegmentEdit::Rename(segment(a), name)),
            58.. => self.of_panel(project),
            48.. => self.of_ballots(project, &cells()),
            _ => Edit::Track(self.of_tracks(project)),
        }
    }

    fn of_ballots(&self, project: &Project, cells: &[CellChange]) -> Edit {
        let [a, b, c, d] = self.picks;
        let id: BallotId = pick(project.ballots.iter().map(|it| it.id), d);
        let date = NaiveDate::from_ymd_opt(2026, 11, 22).filter(|_| self.on);
        let new = NewBallot {
            rater: self.name.clone(),
            source: String::new(),
            date,
            is_in: self.on,
            levels: (cells.iter())
                .filter_map(|it| Some(((it.factor, it.touchpoint), it.level?)))
                .collect::<Levels>()
                .into(),
        };
        let factor = |at| -> FactorId { pick(project.factors.iter().map(|it| it.id), at) };
        match self.kind {
            48 => Edit::Ballot(BallotEdit::Add(new)),
            49 if c % 4 == 0 => Edit::Ballot(BallotEdit::Delete(id)),
            49 => Edit::Ballot(BallotEdit::Rename(id, self.name.clone())),
            50 => Edit::Ballot(BallotEdit::Replace(id, new)),
            51 | 52 => Edit::Ballot(BallotEdit::Rate(id, cells.to_vec())),
            53 if c % 2 == 0 => Edit::Ballot(BallotEdit::SetBlind(self.on)),
            53 => Edit::Ballot(BallotEdit::SetIn(id, self.on)),
            54 => Edit::Ballot(BallotEdit::Settle {
                factor: cells[0].factor,
                touchpoint: cells[0].touchpoint,
                settlement: Settlement {
                    level: cells[0].level.unwrap_or(project.scale.highest()),
                    reason: if self.on {
                        self.name.clone()
                    } else {
                        String::new()
                    },
                    date,
                },
            }),
            55 => Edit::Ballot(BallotEdit::Unsettle(vec![(
                cells[0].factor,
                cells[0].touchpoint,
            )])),
            _ => Edit::Pair(PairEdit::Judge {
                segment: (self.value.is_some())
                    .then(|| pick(project.segments.iter().map(|it| it.id), c)),
                first: factor(a),
                second: factor(b),
                preference: Preference::of_number(i8::try_from(d % 19).unwrap() - 9),
            }),
        }
    }

    fn of_tracks(&self, project: &Project) -> TrackEdit {
        let [a, b, c, d] = self.picks;
        let name = self.name.clone();
        let id: TrackId = pick(project.tracks.iter().map(|it| it.id), a);
        let segment: SegmentId = pick(project.segments.iter().map(|it| it.id), b);
        let Some(track) = project.track(id) else {
            return TrackEdit::Add(Box::new(Track::of(segment, &name)));
        };
        let at: StepId = pick(track.steps.iter().map(|it| it.id), c);
        let stage = pick(project.stages.iter().map(|it| it.id), b);
        let place = pick(project.touchpoints.iter().map(|it| it.id), d);
        let entry = match self.kind {
            41 => return TrackEdit::Add(Box::new(Track::of(segment, &name))),
            42 => {
                return match c % 4 {
                    0 => TrackEdit::Duplicate { id, segment, name },
                    1 => TrackEdit::Delete(id),
                    2 => TrackEdit::SetSegment(id, segment),
                    _ => TrackEdit::Rename(id, name),
                };
            }
            43 => {
                let step = full_step(StepId(0), stage, place, &name);
                EntryEdit::AddStep(Box::new(step), self.on.then_some(at))
            }
            44 => {
                let step = full_step(at, stage, place, &name);
                let back_to = self.on.then_some(at);
                EntryEdit::ChangeStep(Box::new(Step { back_to, ..step }))
            }
            45 => EntryEdit::DeleteStep(at),
            46 if self.on => EntryEdit::AddAgent(Box::new(touchrank::model::Agent {
                steps: BTreeSet::from([at]),
                ..agent(0, &name, Stance::For, 2)
            })),
            46 => EntryEdit::AddBarrier(Box::new(touchrank::model::Barrier {
                steps: BTreeSet::from([at]),
                ..barrier(0, BarrierKind::Price, &name)
            })),
            _ => {
                let entry = touchrank::model::Entry::Step(at);
                EntryEdit::AddEvidence(Box::new(proof(0, &name, &[entry])))
            }
        };
        TrackEdit::Entry(id, entry)
    }
}
