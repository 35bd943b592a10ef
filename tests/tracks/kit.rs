//! The method's worked case with segments, jobs and a track in which everything says something.

use std::collections::BTreeSet;
use std::sync::Arc;

use chrono::NaiveDate;
use touchrank::edit::{Applied, Edit, EditError, EntryEdit, NewItem, TrackEdit, apply};
use touchrank::i18n::{Language, Message, words};
use touchrank::model::{
    Agent, AgentId, Barrier, BarrierId, BarrierKind, Campaign, Channel, Entry, EvidenceId,
    EvidenceKind, Factor, FactorId, Hue, IdCounter, Importance, Job, JobId, Link, NamedBy, Project,
    Relations, Segment, SegmentId, Stage, StageId, Stance, Step, StepId, Touchpoint, TouchpointId,
    Track, TrackEvidence, TrackId, Weighting, WorkState,
};

pub const SEARCH: StageId = StageId(1);
pub const VISIT: StageId = StageId(2);
pub const SITE: TouchpointId = TouchpointId(10);
pub const WINDOW: TouchpointId = TouchpointId(11);
pub const TILL: TouchpointId = TouchpointId(12);
pub const LEAFLET: TouchpointId = TouchpointId(13);
pub const PRICE: FactorId = FactorId(20);
pub const TASTE: FactorId = FactorId(21);
pub const SPEED: FactorId = FactorId(22);
pub const NOVICES: SegmentId = SegmentId(30);
pub const REGULARS: SegmentId = SegmentId(31);
pub const SAVE: JobId = JobId(40);
pub const TRACK: TrackId = TrackId(100);
pub const FIRST: StepId = StepId(101);
pub const SECOND: StepId = StepId(102);
pub const FRIEND: AgentId = AgentId(110);
pub const DEAR: BarrierId = BarrierId(120);
pub const QUOTE: EvidenceId = EvidenceId(130);

pub fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap()
}

/// w = 5 4 2, rows 9311 3913 1193, A = 59 53 27 23: classes ● ● ○ ○. The regulars' own importances 2 4 5 make it 35 47 51 29,
/// mean 40.5, σ = √78.75, z = −0.62 +0.73 +1.18 −1.30: classes ○ ● ● ○.
pub fn case() -> Project {
    let mut project = bare();
    project.tracks = [track()].into_iter().collect();
    assert_eq!(touchrank::model::check(&project), []);
    project
}

/// The same without a track.
pub fn bare() -> Project {
    let mut project = Project::named("Case");
    let note = String::new();
    project.stages = [(SEARCH, "Search"), (VISIT, "Visit")]
        .map(|(id, name)| Stage {
            id,
            name: name.to_owned(),
            note: note.clone(),
        })
        .into_iter()
        .collect();
    project.touchpoints = [
        (SITE, SEARCH, "Website"),
        (WINDOW, SEARCH, "Shop window"),
        (TILL, VISIT, "Till"),
        (LEAFLET, VISIT, "Leaflet"),
    ]
    .map(|(id, stage, name)| Touchpoint {
        id,
        stage,
        name: name.to_owned(),
        channel: Channel::Both,
        note: note.clone(),
        must_have: false,
        excluded: false,
    })
    .into_iter()
    .collect();
    project.factors = [
        (PRICE, "Price", 5.0),
        (TASTE, "Taste", 4.0),
        (SPEED, "Speed", 2.0),
    ]
    .map(|(id, name, importance)| Factor {
        id,
        name: name.to_owned(),
        importance: Some(Importance::new(importance, Weighting::OneToFive).unwrap()),
        note: note.clone(),
        excluded: false,
    })
    .into_iter()
    .collect();
    let rows = [[9, 3, 1, 1], [3, 9, 1, 3], [1, 1, 9, 3]];
    let rows = rows.map(|row| row.map(|level| Relations::encode(Some(level))).to_vec());
    project.relations = Relations::from_cells(4, rows);
    let own = [(PRICE, 2.0), (TASTE, 4.0), (SPEED, 5.0)];
    let own = own.map(|(id, value)| (id, Importance::new(value, Weighting::OneToFive).unwrap()));
    let segment = |id, name: &str, mark: &str, importances| Segment {
        id,
        name: name.to_owned(),
        note: note.clone(),
        share: Some(0.5),
        hue: Hue::Blue,
        mark: mark.to_owned(),
        jobs: Arc::new(BTreeSet::from([SAVE])),
        importances: Arc::new(importances),
        relations: Arc::default(),
        judgements: Arc::default(),
        filter: None,
        taken: None,
        not_sure: Arc::default(),
    };
    project.segments = [
        segment(NOVICES, "Novices", "N", std::collections::BTreeMap::new()),
        segment(REGULARS, "Regulars", "R", own.into_iter().collect()),
    ]
    .into_iter()
    .collect();
    project.jobs = [(SAVE, "Save money"), (JobId(41), "Save time")]
        .map(|(id, name)| Job {
            id,
            name: name.to_owned(),
            note: note.clone(),
        })
        .into_iter()
        .collect();
    project.ids = IdCounter::starting_at(1_000);
    project
}

/// A step that says something everywhere.
pub fn full_step(id: StepId, stage: StageId, touchpoint: TouchpointId, task: &str) -> Step {
    Step {
        id,
        touchpoint: Some(Link::To(touchpoint)),
        task: task.to_owned(),
        pinned: vec![Link::To(SPEED)],
        jobs: vec![Link::To(SAVE)],
        emotion: Some(-1),
        campaign: Campaign {
            goal: format!("{task}: goal"),
            channel: format!("{task}: channel"),
            message: format!("{task}: message"),
            offer: format!("{task}: offer"),
            kpi: format!("{task}: kpi"),
        },
        owner: format!("{task}: owner"),
        state: Some(WorkState::Planned),
        note: format!("{task}: note"),
        looked_at: Some(day(2026, 5, 1)),
        ..Step::in_stage(stage)
    }
}

/// A plain step; ids and stages and touchpoints by number.
pub fn step(id: u32, stage: StageId, touchpoint: Option<TouchpointId>, task: &str) -> Step {
    Step {
        id: StepId(id),
        touchpoint: touchpoint.map(Link::To),
        task: task.to_owned(),
        ..Step::in_stage(stage)
    }
}

pub fn agent(id: u32, role: &str, stance: Stance, strength: u8) -> Agent {
    Agent {
        id: AgentId(id),
        role: role.to_owned(),
        stance,
        strength,
        steps: BTreeSet::new(),
        note: String::new(),
        looked_at: None,
    }
}

pub fn barrier(id: u32, kind: BarrierKind, text: &str) -> Barrier {
    Barrier {
        id: BarrierId(id),
        kind,
        text: text.to_owned(),
        named: None,
        remedy: String::new(),
        steps: BTreeSet::new(),
        looked_at: None,
    }
}

pub fn proof(id: u32, quotation: &str, supports: &[Entry]) -> TrackEvidence {
    TrackEvidence {
        id: EvidenceId(id),
        kind: EvidenceKind::Interview,
        quotation: quotation.to_owned(),
        source: String::new(),
        date: None,
        n: None,
        supports: supports.iter().copied().collect(),
    }
}

pub fn track() -> Track {
    let second = Step {
        back_to: Some(FIRST),
        ..full_step(SECOND, VISIT, TILL, "Pay")
    };
    Track {
        id: TRACK,
        note: "A remark".to_owned(),
        owner: "Anna".to_owned(),
        steps: [full_step(FIRST, SEARCH, SITE, "Compare"), second]
            .into_iter()
            .collect(),
        agents: [Agent {
            steps: BTreeSet::from([FIRST]),
            note: "Said so".to_owned(),
            ..agent(FRIEND.0, "friend", Stance::For, 3)
        }]
        .into_iter()
        .collect(),
        barriers: [Barrier {
            steps: BTreeSet::from([FIRST, SECOND]),
            named: Some(NamedBy {
                named: 12,
                asked: 20,
            }),
            remedy: "A trial".to_owned(),
            ..barrier(DEAR.0, BarrierKind::Price, "Too dear")
        }]
        .into_iter()
        .collect(),
        evidence: [TrackEvidence {
            source: "Panel of May".to_owned(),
            ..proof(
                QUOTE.0,
                "I count every coin",
                &[
                    Entry::Step(FIRST),
                    Entry::Agent(FRIEND),
                    Entry::Barrier(DEAR),
                ],
            )
        }]
        .into_iter()
        .collect(),
        ..Track::of(NOVICES, "Novices’ way")
    }
}

/// Applies a change of a track.
pub fn edit(project: &mut Project, edit: TrackEdit) -> Result<Applied, EditError> {
    apply(project, &Edit::Track(edit))
}

/// Applies a change of an entry of the track.
pub fn entry(project: &mut Project, edit: EntryEdit) -> Result<Applied, EditError> {
    self::edit(project, TrackEdit::Entry(TRACK, edit))
}

/// The track that an edit brought into being.
pub fn new_track(applied: &Applied) -> TrackId {
    match applied.new_item {
        Some(NewItem::Track(id)) => id,
        other => panic!("{other:?}"),
    }
}

pub fn said(language: Language, message: &Message) -> String {
    words(language).say(message)
}
