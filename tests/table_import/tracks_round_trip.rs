//! Whatever a track says, its table brings it back; and nothing that comes in is too strange.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use proptest::prelude::{
    Just, Strategy, any, prop, prop_assert, prop_assert_eq, prop_oneof, proptest,
};
use touchrank::edit::{Edit, TrackEdit, apply};
use touchrank::files::table::{Dialect, read_tracks, tracks};
use touchrank::i18n::Language;
use touchrank::model::{
    Agent, AgentId, Barrier, BarrierId, BarrierKind, Campaign, Entry, EvidenceId, EvidenceKind,
    JobId, Link, NamedBy, Project, Stance, Step, StepId, Track, TrackEvidence, WorkState,
};

use super::tracks::{bare, done};

/// Texts with every sign that has a meaning in some cell.
fn text() -> impl Strategy<Value = String> {
    let part = prop_oneof![
        Just("\\"),
        Just(";"),
        Just("; "),
        Just(":"),
        Just(","),
        Just("("),
        Just(")"),
        Just("["),
        Just("]"),
        Just("*"),
        Just("="),
        Just("-"),
        Just("#2"),
        Just("→"),
        Just("?"),
        Just("“"),
        Just("”"),
        Just("«"),
        Just("»"),
        Just("\""),
        Just("'"),
        Just(" "),
        Just("\n"),
        Just("\t"),
        Just("price: "),
        Just("n=5"),
        Just("2026-10-01"),
        Just(", n=7"),
        Just("[3 of 12]"),
        Just("agent: "),
        Just("за"),
        Just("a"),
        Just("Ж"),
        Just("7"),
        Just("@"),
        Just("＝"),
    ];
    prop::collection::vec(part, 0..6).prop_map(|parts| parts.concat())
}

fn name() -> impl Strategy<Value = String> {
    let line = text().prop_map(|text| text.replace(['\n', '\t'], "."));
    line.prop_filter("a name is not blank", |name| !name.trim().is_empty())
}

fn said() -> impl Strategy<Value = String> {
    text().prop_filter("it says something", |text| !text.trim().is_empty())
}

/// To an item, or to one that was deleted under a name that nothing has.
fn link<I: Clone + std::fmt::Debug + 'static>(ids: Vec<I>) -> impl Strategy<Value = Link<I>> {
    let gone = name().prop_map(|name| Link::Gone(format!("gone {name}")));
    prop_oneof![3 => prop::sample::select(ids).prop_map(Link::To), 1 => gone]
}

fn date() -> impl Strategy<Value = Option<NaiveDate>> {
    let days =
        (1..=3_652_000_i32).prop_map(|day| NaiveDate::from_num_days_from_ce_opt(day).unwrap());
    prop::option::of(days)
}

fn step(project: &Project) -> impl Strategy<Value = Step> + use<> {
    let stage = link(project.stages.iter().map(|item| item.id).collect());
    let touchpoint = link(project.touchpoints.iter().map(|item| item.id).collect());
    let touchpoint = prop::option::of(touchpoint);
    let factors = link(project.factors.iter().map(|item| item.id).collect());
    let factors = prop::collection::btree_set(factors, 0..3);
    let jobs = prop::option::of(link(vec![project.jobs.get(0).unwrap().id]));
    let words = (
        said(),
        text(),
        text(),
        text(),
        text(),
        text(),
        text(),
        text(),
    );
    let marks = (
        any::<bool>(),
        prop::option::of(-2_i8..=2),
        prop::option::of(prop::sample::select(WorkState::ALL.to_vec())),
    );
    (stage, touchpoint, factors, jobs, words, marks).prop_map(
        |(stage, touchpoint, factors, job, words, (optional, emotion, state))| {
            let (task, goal, channel, message, offer, kpi, owner, note) = words;
            Step {
                id: StepId(0),
                stage,
                touchpoint,
                task,
                optional,
                back_to: None,
                pinned: factors.into_iter().collect(),
                jobs: job.into_iter().collect(),
                emotion,
                campaign: Campaign {
                    goal,
                    channel,
                    message,
                    offer,
                    kpi,
                },
                owner,
                state,
                note,
                looked_at: None,
                copy_of: None,
            }
        },
    )
}

/// Some of these.
fn some_of<T: Clone + std::fmt::Debug + Ord + 'static>(
    all: Vec<T>,
) -> impl Strategy<Value = BTreeSet<T>> {
    let most = all.len();
    prop::sample::subsequence(all, 0..=most).prop_map(|some| some.into_iter().collect())
}

fn agent(steps: Vec<StepId>) -> impl Strategy<Value = Agent> {
    // Few roles, so that some come twice.
    let role = prop_oneof![2 => Just("Friend".to_owned()), 1 => name()];
    let stance = prop_oneof![Just(Stance::For), Just(Stance::Against)];
    (role, stance, 1_u8..=3, some_of(steps), text()).prop_map(
        |(role, stance, strength, steps, note)| Agent {
            id: AgentId(0),
            role: role.trim().to_owned(),
            stance,
            strength,
            steps,
            note,
            looked_at: None,
        },
    )
}

fn barrier(steps: Vec<StepId>) -> impl Strategy<Value = Barrier> {
    let kind = prop::sample::select(BarrierKind::ALL.to_vec());
    let words = prop_oneof![2 => Just("Too dear".to_owned()), 1 => said()];
    let named = prop::option::of((0_u32..50, 50_u32..99));
    (kind, words, named, text(), some_of(steps)).prop_map(|(kind, text, named, remedy, steps)| {
        let named = named.map(|(named, asked)| NamedBy { named, asked });
        Barrier {
            id: BarrierId(0),
            kind,
            text,
            named,
            remedy,
            steps,
            looked_at: None,
        }
    })
}

fn proof(entries: Vec<Entry>) -> impl Strategy<Value = TrackEvidence> {
    let kind = prop::sample::select(EvidenceKind::ALL.to_vec());
    let words = prop_oneof![
        (said(), text()),
        (text(), said()),
        Just(("Twice".to_owned(), String::new()))
    ];
    let n = prop::option::of(1_u32..9_999);
    (kind, words, date(), n, some_of(entries)).prop_map(
        |(kind, (quotation, source), date, n, supports)| TrackEvidence {
            id: EvidenceId(0),
            kind,
            quotation,
            source,
            date,
            n,
            supports,
        },
    )
}

fn track(project: &Project) -> impl Strategy<Value = Track> + use<> {
    let segment = link(vec![project.segments.get(0).unwrap().id]);
    let steps = prop::collection::vec((step(project), prop::option::of(0_usize..4)), 0..4);
    let words = (name(), text(), text());
    (words, segment, steps).prop_flat_map(|((name, note, owner), segment, steps)| {
        let ids: Vec<StepId> = (1_u32..).map(StepId).take(steps.len()).collect();
        let agents = prop::collection::vec(agent(ids.clone()), 0..4);
        let barriers = prop::collection::vec(barrier(ids.clone()), 0..4);
        (Just(ids), agents, barriers).prop_flat_map(move |(ids, mut agents, mut barriers)| {
            for (agent, id) in agents.iter_mut().zip(100..) {
                agent.id = AgentId(id);
            }
            for (barrier, id) in barriers.iter_mut().zip(200..) {
                barrier.id = BarrierId(id);
            }
            let of_agents = agents.iter().map(|agent| Entry::Agent(agent.id));
            let of_barriers = barriers.iter().map(|barrier| Entry::Barrier(barrier.id));
            let of_steps = ids.iter().map(|id| Entry::Step(*id));
            let entries: Vec<Entry> = of_steps.chain(of_agents).chain(of_barriers).collect();
            let mut track = Track::of(touchrank::model::SegmentId(0), &name);
            (track.segment, track.note, track.owner) =
                (segment.clone(), note.clone(), owner.clone());
            let steps = steps.iter().zip(&ids).map(|((step, back), id)| Step {
                id: *id,
                back_to: back.and_then(|at| ids.get(at).copied()),
                ..step.clone()
            });
            track.steps = steps.collect();
            track.agents = agents.into_iter().collect();
            track.barriers = barriers.into_iter().collect();
            prop::collection::vec(proof(entries), 0..4).prop_map(move |mut evidence| {
                for (proof, id) in evidence.iter_mut().zip(300..) {
                    proof.id = EvidenceId(id);
                }
                let mut track = track.clone();
                track.evidence = evidence.into_iter().collect();
                track
            })
        })
    })
}

fn with(track: &Track) -> Project {
    let mut project = bare();
    let add = TrackEdit::Add(Box::new(track.clone()));
    apply(&mut project, &Edit::Track(add)).unwrap();
    project
}

/// All that a table says of a track, with places for ids: entries in an order of their own.
fn content(project: &Project) -> impl PartialEq + std::fmt::Debug + use<> {
    let track = project.tracks.get(0).unwrap();
    let mut steps: Vec<&Step> = track.steps.iter().collect();
    let stage = |step: &&Step| step.stage.id().and_then(|id| project.stage_position(id));
    steps.sort_by_key(|step| stage(step).unwrap_or(usize::MAX));
    let place = |id: StepId| steps.iter().position(|step| step.id == id).unwrap();
    let places = |ids: &BTreeSet<StepId>| {
        let places: BTreeSet<usize> = ids.iter().map(|id| place(*id)).collect();
        format!("{places:?}")
    };
    let agent = |agent: &Agent| {
        let places = places(&agent.steps);
        format!(
            "{:?}",
            Agent {
                id: AgentId(0),
                steps: [].into(),
                ..agent.clone()
            }
        ) + &places
    };
    let barrier = |barrier: &Barrier| {
        let places = places(&barrier.steps);
        format!(
            "{:?}",
            Barrier {
                id: BarrierId(0),
                steps: [].into(),
                ..barrier.clone()
            }
        ) + &places
    };
    let proof = |proof: &TrackEvidence| {
        let mut supports: Vec<String> = (proof.supports.iter())
            .map(|entry| match entry {
                Entry::Step(id) => format!("{}", place(*id)),
                Entry::Agent(id) => agent(track.agent(*id).unwrap()),
                Entry::Barrier(id) => barrier(track.barrier(*id).unwrap()),
            })
            .collect();
        supports.sort();
        let plain = TrackEvidence {
            id: EvidenceId(0),
            supports: [].into(),
            ..proof.clone()
        };
        format!("{plain:?}{supports:?}")
    };
    let step = |step: &&Step| {
        let mut pinned = step.pinned.clone();
        pinned.sort();
        let back = step.back_to.map(place);
        // A job that the project does not have becomes one of it, so it is told by its name.
        let name = |link: &Link<JobId>| match link {
            Link::To(id) => Link::Gone(project.job(*id).unwrap().name.clone()),
            gone @ Link::Gone(_) => gone.clone(),
        };
        let jobs = step.jobs.iter().map(name).collect();
        let plain = Step {
            id: StepId(0),
            back_to: None,
            pinned,
            jobs,
            ..(*step).clone()
        };
        format!("{plain:?}{back:?}")
    };
    let sorted = |mut lines: Vec<String>| {
        lines.sort();
        lines
    };
    (
        (
            track.name.clone(),
            track.segment.clone(),
            track.owner.clone(),
            track.note.clone(),
        ),
        steps.iter().map(step).collect::<Vec<_>>(),
        sorted(track.agents.iter().map(agent).collect()),
        sorted(track.barriers.iter().map(barrier).collect()),
        sorted(track.evidence.iter().map(proof).collect()),
    )
}

const WAYS: [(Language, Dialect); 3] = [
    (Language::English, Dialect::Plain),
    (Language::English, Dialect::International),
    (Language::Russian, Dialect::ExcelRussian),
];

proptest! {
    #[test]
    fn every_track_comes_back_whole(track in track(&bare()), way in prop::sample::select(WAYS.to_vec())) {
        let project = with(&track);
        let table = tracks(&project, None, way.0, way.1);
        let plan = read_tracks(table.as_bytes(), &bare());
        prop_assert!(plan.is_ok(), "{table}\n{:?}", plan);
        let back = done(&bare(), &plan.unwrap());
        prop_assert_eq!(content(&back), content(&project), "{}", table);
    }

    #[test]
    fn what_is_read_where_it_was_written_changes_nothing(
        track in track(&bare()),
        way in prop::sample::select(WAYS.to_vec()),
    ) {
        let project = with(&track);
        let table = tracks(&project, None, way.0, way.1);
        let plan = read_tracks(table.as_bytes(), &project).unwrap();
        prop_assert!(plan.is_empty(), "{table}\n{:?}", plan.tracks[0].changes);
        prop_assert_eq!(done(&project, &plan), project);
    }

    #[test]
    fn no_table_of_tracks_is_too_strange(
        cells in prop::collection::vec(prop::collection::vec(text(), 20), 0..6),
        tail in any::<String>(),
    ) {
        let project = with(&Track::of(bare().segments.get(0).unwrap().id, "a"));
        let mut table = tracks(&bare(), None, Language::English, Dialect::Plain);
        for row in cells {
            let row: Vec<String> = row.iter().map(|cell| format!("\"{}\"", cell.replace('"', "\"\""))).collect();
            table.push_str(&row.join(","));
            table.push('\n');
        }
        let _ = read_tracks(table.as_bytes(), &project);
        table.push_str(&tail);
        let _ = read_tracks(table.as_bytes(), &project);
        let _ = read_tracks(tail.as_bytes(), &project);
        if let Ok(plan) = read_tracks(table.as_bytes(), &project) {
            let _ = done(&project, &plan);
        }
    }
}
