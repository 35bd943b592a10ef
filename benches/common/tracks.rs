//! Large Customer Tracks for benches: every lane full, with Russian words of usual length.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use touchrank::model::{
    Agent, AgentId, Barrier, BarrierId, BarrierKind, Campaign, Entry, EvidenceId, EvidenceKind,
    IdCounter, Link, NamedBy, Project, StageId, Stance, Step, StepId, Track, TrackEvidence,
    TrackId, WorkState,
};

const FIRST: u32 = 30_000;
/// Ids that each track may use.
const OF_A_TRACK: u32 = 1_000;

/// The track of a place.
pub const fn track(at: u32) -> TrackId {
    TrackId(FIRST + at * OF_A_TRACK)
}

/// The step of a place in a track.
pub const fn step(of: u32, at: u32) -> StepId {
    StepId(FIRST + of * OF_A_TRACK + 1 + at)
}

/// Gives a project tracks of so many steps, one for each segment in turn; every second one is a copy of the one before it.
pub fn add(project: &mut Project, count: u32, steps: u32) {
    let segments: Vec<_> = project.segments.iter().map(|segment| segment.id).collect();
    let tracks = (0..count)
        .zip(segments.iter().cycle())
        .map(|(of, segment)| {
            let base = FIRST + of * OF_A_TRACK;
            let original = (of % 2 == 1).then(|| of - 1);
            let some = |at: u32| BTreeSet::from([step(of, at % steps), step(of, (at + 1) % steps)]);
            Track {
                id: track(of),
                copy_of: original.map(track),
                note: "Путь от первой мысли до продления".to_owned(),
                owner: "Анна".to_owned(),
                steps: (0..steps)
                    .map(|at| Step {
                        copy_of: original.map(|of| step(of, at)),
                        ..one(project, step(of, at), (of, at))
                    })
                    .collect(),
                agents: (0..steps / 5)
                    .map(|at| Agent {
                        id: AgentId(base + 200 + at),
                        role: format!("Подруга, которая уже ходит, {at}"),
                        stance: if at % 3 == 0 {
                            Stance::Against
                        } else {
                            Stance::For
                        },
                        strength: 3,
                        steps: some(at * 5),
                        note: String::new(),
                        looked_at: date(),
                    })
                    .collect(),
                barriers: (0..steps / 4)
                    .map(|at| Barrier {
                        id: BarrierId(base + 400 + at),
                        kind: BarrierKind::Price,
                        text: format!("Непонятно, во что это обойдётся за год, {}", at * (of + 1)),
                        named: Some(NamedBy {
                            named: 12,
                            asked: 20,
                        }),
                        remedy: "Калькулятор цены на сайте".to_owned(),
                        steps: some(at * 4),
                        looked_at: date(),
                    })
                    .collect(),
                evidence: (0..steps / 2)
                    .map(|at| TrackEvidence {
                        id: EvidenceId(base + 600 + at),
                        kind: EvidenceKind::CallRecord,
                        quotation: "А сколько это будет стоить со всем, что нужно?".to_owned(),
                        source: format!("Звонок {at}"),
                        date: date(),
                        n: Some(20),
                        supports: BTreeSet::from([Entry::Step(step(of, at * 2))]),
                    })
                    .collect(),
                ..Track::of(*segment, &format!("Трек сегмента номер {of}"))
            }
        });
    project.tracks = tracks.collect();
    project.ids = IdCounter::starting_at(1_000_000);
}

fn date() -> Option<NaiveDate> {
    NaiveDate::from_ymd_opt(2026, 5, 1)
}

/// Steps go along the journey; each segment takes other touchpoints of it.
fn one(project: &Project, id: StepId, (of, at): (u32, u32)) -> Step {
    let journey = project.touchpoints.len().max(1);
    let place = (at as usize * 2 + (of as usize % 3)) * journey / 96 % journey;
    let touchpoint = project.touchpoints.get(place);
    let stage = touchpoint.map_or(StageId(1), |touchpoint| touchpoint.stage);
    let factor = project
        .factors
        .get(at as usize % project.factors.len().max(1));
    Step {
        id,
        touchpoint: touchpoint.map(|touchpoint| Link::To(touchpoint.id)),
        task: format!("Сравнить цены и спросить, что входит, {at}"),
        optional: at % 7 == 0,
        pinned: factor
            .map(|factor| Link::To(factor.id))
            .into_iter()
            .collect(),
        emotion: Some(-1),
        campaign: Campaign {
            goal: "Запись на пробное занятие".to_owned(),
            channel: "Сайт".to_owned(),
            message: "Первое занятие бесплатно".to_owned(),
            offer: "Пробная неделя".to_owned(),
            kpi: "Записей в неделю".to_owned(),
        },
        owner: "Отдел рекламы".to_owned(),
        state: Some(WorkState::Planned),
        looked_at: date(),
        ..Step::in_stage(stage)
    }
}
