//! The journey map and the pages of Customer Tracks: nothing outside the sheet, nothing on top of each other, nothing left out.

use std::collections::BTreeSet;
use std::sync::Arc;

use touchrank::files::report::{Page, Paper, Report, Run, Shape, pages};
use touchrank::files::{examples, mermaid::mermaid};
use touchrank::i18n::Language;
use touchrank::model::{
    Agent, AgentId, Barrier, BarrierId, BarrierKind, Hue, Link, List, Project, Segment, SegmentId,
    Stance, Step, StepId, Touchpoint, TouchpointId, Track, TrackId,
};

use super::kit::options;

const LONG: &str = "Достопримечательности и высокопроизводительность: всё, что клиент рассказывает друзьям о том, как он выбирал, \
сравнивал, сомневался, возвращался и снова сравнивал, пока наконец не решился";

fn runs(page: &Page) -> Vec<&Run> {
    let texts = page.shapes.iter().filter_map(|shape| match shape {
        Shape::Text(run) => Some(run),
        _ => None,
    });
    texts.filter(|run| !run.text.trim().is_empty()).collect()
}

/// Left, top, right and bottom of what a line of text inks at most: capitals above, tails below.
fn ink(run: &Run) -> [f32; 4] {
    let (x, y) = run.at;
    let size = run.style.size;
    [x, y - size * 0.72, x + run.width, y + size * 0.22]
}

pub fn check(pages: &[Page], what: &str) {
    assert!(!pages.is_empty(), "{what}");
    for (number, page) in pages.iter().enumerate() {
        let runs = runs(page);
        for run in &runs {
            let [left, top, right, bottom] = ink(run);
            let inside = left >= 0.0 && top >= 0.0 && right <= page.width && bottom <= page.height;
            assert!(
                inside,
                "{what}, page {number}: “{}” leaves the sheet",
                run.text
            );
        }
        for (at, one) in runs.iter().enumerate() {
            let [left, top, right, bottom] = ink(one);
            for other in &runs[at + 1..] {
                let [l, t, r, b] = ink(other);
                let apart =
                    r <= left + 0.1 || l >= right - 0.1 || b <= top + 0.1 || t >= bottom - 0.1;
                let (one, other) = (&one.text, &other.text);
                assert!(apart, "{what}, page {number}: “{one}” on “{other}”");
            }
        }
    }
}

/// Everything that is said, without spaces, so that broken lines do not matter.
pub fn said(pages: &[Page]) -> String {
    let texts = pages.iter().flat_map(runs).map(|run| run.text.as_str());
    bare(&texts.collect::<String>())
}

pub fn bare(text: &str) -> String {
    text.split_whitespace().collect()
}

fn every(project: &Project, what: &str) {
    for language in Language::ALL {
        for paper in [Paper::A4, Paper::A3] {
            let mut options = options(language);
            options.paper = paper;
            let what = format!("{what} {language:?} {paper:?}");
            let map = pages(project, &Report::Map, &options);
            check(&map, &format!("{what} map"));
            let text = said(&map);
            for touchpoint in project.touchpoints.iter() {
                assert!(
                    text.contains(&bare(&touchpoint.name)),
                    "{what}: {}",
                    touchpoint.name
                );
            }
            for track in project.tracks.iter() {
                let track_pages = pages(project, &Report::Track(track.id), &options);
                check(&track_pages, &format!("{what} track {}", track.name));
                entries(&said(&track_pages), track, &what);
            }
        }
    }
}

fn entries(text: &str, track: &Track, what: &str) {
    let steps = track.steps.iter().flat_map(Step::texts);
    let agents = track
        .agents
        .iter()
        .flat_map(|it| [it.role.as_str(), it.note.as_str()]);
    let barriers = (track.barriers.iter()).flat_map(|it| [it.text.as_str(), it.remedy.as_str()]);
    let evidence =
        (track.evidence.iter()).flat_map(|it| [it.quotation.as_str(), it.source.as_str()]);
    let own = [track.note.as_str(), track.owner.as_str()];
    for entry in steps
        .chain(agents)
        .chain(barriers)
        .chain(evidence)
        .chain(own)
    {
        // Longer ones go on in another block, with other words between.
        let whole = entry.len() > 3000 || text.contains(&bare(entry));
        assert!(whole, "{what}: {entry}");
    }
}

#[test]
fn nothing_is_left_out_or_overlaps_in_the_examples() {
    for example in &examples::EXAMPLES {
        for language in Language::ALL {
            every(&example.project(language).unwrap(), example.slug);
        }
    }
}

fn crowded(segments: u32) -> Project {
    let mut project = fitness();
    let mut touchpoints: Vec<Touchpoint> = project.touchpoints.iter().cloned().collect();
    for number in 0..65 {
        let mut more = touchpoints[number % 50].clone();
        more.id = TouchpointId(10_000 + number as u32);
        more.name = format!("{} {number}, {}", more.name, &LONG[..60]);
        touchpoints.push(more);
    }
    project.touchpoints = touchpoints.into_iter().collect();
    project.segments = (0..segments).map(segment).collect();
    project
}

fn segment(number: u32) -> Segment {
    Segment {
        id: SegmentId(20_000 + number),
        name: format!("Сегмент {number} с очень длинным названием, которое не помещается в строку"),
        note: String::new(),
        share: Some(0.1),
        hue: Hue::ALL[number as usize % 8],
        mark: format!("Ш{number}"),
        jobs: Arc::default(),
        importances: Arc::default(),
        relations: Arc::default(),
        judgements: Arc::default(),
        filter: None,
        taken: None,
        not_sure: Arc::default(),
    }
}

fn fitness() -> Project {
    examples::project("fitness-club", Language::Russian).unwrap()
}

#[test]
fn many_touchpoints_and_segments_fit_or_go_on() {
    for segments in [0, 8] {
        let mut project = crowded(segments);
        project.tracks = List::default();
        every(&project, &format!("115 × {segments}"));
    }
    every(&Project::named("Пусто"), "empty");
}

#[test]
fn a_track_without_entries_and_one_of_sixty_long_steps() {
    let mut project = fitness();
    let (segment, stage) = (
        project.segments.get(0).unwrap().id,
        project.stages.get(1).unwrap().id,
    );
    let empty = Track::of(segment, "Пустой");
    let mut long = Track::of(segment, LONG);
    long.id = TrackId(30_001);
    long.note = LONG.repeat(3);
    long.steps = (0..60)
        .map(|number| {
            let mut step = Step::in_stage(stage);
            step.id = StepId(40_000 + number);
            step.task = format!("{number} {LONG}");
            step.note = if number == 7 {
                "завершение ".repeat(900)
            } else {
                LONG.to_owned()
            };
            step.emotion = Some(i8::try_from(number % 5).unwrap() - 2);
            step.campaign.offer = LONG.to_owned();
            step.touchpoint = Some(Link::Gone("Удалённая точка".to_owned()));
            step
        })
        .collect();
    let agent = Agent {
        id: AgentId(50_000),
        role: LONG.to_owned(),
        stance: Stance::Against,
        strength: 2,
        steps: (0..60).map(|number| StepId(40_000 + number)).collect(),
        note: String::new(),
        looked_at: None,
    };
    long.agents = std::iter::once(agent).collect();
    let barrier = Barrier {
        id: BarrierId(50_001),
        kind: BarrierKind::Trust,
        text: LONG.to_owned(),
        named: None,
        remedy: LONG.to_owned(),
        steps: BTreeSet::new(),
        looked_at: None,
    };
    long.barriers = std::iter::once(barrier).collect();
    project.tracks = [empty, long].into_iter().collect();
    every(&project, "long");
    let long = pages(
        &project,
        &Report::Track(TrackId(30_001)),
        &options(Language::Russian),
    );
    assert_eq!(said(&long).matches("завершение").count(), 900);
}

#[test]
fn a_track_is_a_mermaid_journey_of_sections_and_scored_tasks() {
    let project = fitness();
    let track = project.tracks.get(0).unwrap();
    let text = mermaid(&project, track.id, Language::Russian);
    let lines: Vec<&str> = text.lines().map(str::trim).collect();
    assert_eq!(lines[0], "journey");
    assert!(lines[1].starts_with("%% Число — что клиент чувствует"));
    assert_eq!(
        lines
            .iter()
            .filter(|line| line.starts_with("title "))
            .count(),
        1
    );
    let tasks = lines.iter().filter(|line| line.contains(": "));
    let scored = tasks.filter(|line| {
        let parts: Vec<&str> = line.split(": ").collect();
        parts.len() == 3 && (1..=5).any(|score| parts[1] == score.to_string())
    });
    assert_eq!(scored.count(), track.steps.len());
    assert_eq!(mermaid(&project, TrackId(999_999), Language::English), "");
}
