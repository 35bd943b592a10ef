//! One Customer Track as a page: drafting, adding, moving and editing steps by keyboard, one stage, lanes, what is empty.

use std::sync::Arc;

use egui::{Event, Key, Modifiers, Pos2};
use egui_kittest::kittest::{NodeT, Queryable};
use touchrank::i18n::Language;
use touchrank::model::{
    Agent, AgentId, Channel, Factor, FactorId, Hue, IdCounter, Importance, Link, Project,
    Relations, Segment, SegmentId, Stage, StageId, Stance, Step, StepId, Touchpoint, TouchpointId,
    Track, Weighting,
};

use super::kit::Window;

const ALT: Modifiers = Modifiers::ALT;

/// The worked case of the method: scores 59, 53, 27 and 23, so Ad and Menu are critical and the others less important.
fn worked() -> Project {
    let mut project = Project::named("Cafe");
    project.stages = [(1, "Choice"), (2, "Visit")]
        .map(|(id, name)| Stage {
            id: StageId(id),
            name: name.to_owned(),
            note: String::new(),
        })
        .into_iter()
        .collect();
    project.touchpoints = [
        (10, "Ad", 1),
        (11, "Menu", 1),
        (12, "Way in", 2),
        (13, "Bill", 2),
    ]
    .map(|(id, name, stage)| Touchpoint {
        id: TouchpointId(id),
        stage: StageId(stage),
        name: name.to_owned(),
        channel: Channel::Offline,
        note: String::new(),
        must_have: false,
        excluded: false,
    })
    .into_iter()
    .collect();
    project.factors = [(20, "Price", 5.0), (21, "Taste", 4.0), (22, "Way", 2.0)]
        .map(|(id, name, importance)| Factor {
            id: FactorId(id),
            name: name.to_owned(),
            importance: Importance::new(importance, Weighting::OneToFive).ok(),
            note: String::new(),
            excluded: false,
        })
        .into_iter()
        .collect();
    let rows = [[9, 3, 1, 1], [3, 9, 1, 3], [1, 1, 9, 3]];
    let encode = |row: [u8; 4]| row.map(|level| Relations::encode(Some(level))).to_vec();
    project.relations = Relations::from_cells(4, rows.into_iter().map(encode));
    project.segments = [(30, "Neighbours"), (31, "Students")]
        .map(|(id, name)| Segment {
            id: SegmentId(id),
            name: name.to_owned(),
            note: String::new(),
            share: None,
            importances: Arc::default(),
            relations: Arc::default(),
            judgements: Arc::default(),
            filter: None,
            taken: None,
            not_sure: Arc::default(),
            hue: Hue::default(),
            mark: name[..1].to_owned(),
            jobs: Arc::default(),
        })
        .into_iter()
        .collect();
    project.ids = IdCounter::starting_at(100);
    sound(project)
}

fn sound(project: Project) -> Project {
    assert_eq!(touchrank::model::check(&project), []);
    project
}

/// That with a track of three steps, of which a friend speaks at the first.
pub(super) fn journey() -> Project {
    let mut project = worked();
    let step = |id, stage, touchpoint, task: &str| Step {
        id: StepId(id),
        touchpoint: Some(Link::To(TouchpointId(touchpoint))),
        task: task.to_owned(),
        ..Step::in_stage(StageId(stage))
    };
    let track = Track {
        id: touchrank::model::TrackId(50),
        steps: [
            step(51, 1, 10, "Sees the poster"),
            step(52, 1, 11, "Looks for soup"),
            step(53, 2, 12, ""),
        ]
        .into_iter()
        .collect(),
        agents: [Agent {
            id: AgentId(54),
            role: "Friend".to_owned(),
            stance: Stance::For,
            strength: 3,
            steps: [StepId(51)].into(),
            note: String::new(),
            looked_at: None,
        }]
        .into_iter()
        .collect(),
        ..Track::of(SegmentId(30), "Lunch")
    };
    project.tracks = [track].into_iter().collect();
    sound(project)
}

impl Window {
    pub(super) fn tracks(language: Language, project: &Project) -> Self {
        let mut window = Self::with(language, project);
        window.command(Key::Num7);
        window
    }

    pub(super) fn alt(&mut self, key: Key) {
        self.press(ALT, key);
    }

    /// Each step of the first track with its stage: what it says.
    fn steps(&self) -> Vec<(u32, String)> {
        let track = self.project().tracks.get(0).unwrap();
        let stage = |step: &Step| step.stage.id().map_or(0, |id| id.0);
        let name = |step: &Step| match step.touchpoint.as_ref().and_then(Link::id) {
            Some(id) => self.project().touchpoint(id).unwrap().name.clone(),
            None => step.task.clone(),
        };
        let stages = self.project().stages.iter();
        stages
            .flat_map(|stage| track.steps_in(Some(stage.id)))
            .map(|step| (stage(step), name(step)))
            .collect()
    }

    /// What is selected on the page.
    fn chosen(&self) -> String {
        let mut cells = self.harness.query_all_by_role(egui::Role::GridCell);
        let chosen = cells.find(|node| node.accesskit_node().is_selected() == Some(true));
        chosen
            .and_then(|node| node.accesskit_node().label())
            .unwrap_or_default()
    }

    pub(super) fn says(&self, text: &str) -> bool {
        self.sees(text)
            || (self.harness.query_all_by_role(egui::Role::Label))
                .any(|node| node.value().is_some_and(|value| value.contains(text)))
    }
}

fn said(steps: &[(u32, &str)]) -> Vec<(u32, String)> {
    steps
        .iter()
        .map(|(stage, name)| (*stage, (*name).to_owned()))
        .collect()
}

#[test]
fn a_track_is_drafted_from_the_map_by_keys() {
    for (language, first, found) in [
        (
            Language::English,
            "Step 1, Ad, critical, rank 1, no evidence",
            "2 steps: 2 critical, 0 important touchpoints",
        ),
        (
            Language::Russian,
            "Шаг 1, Ad, критическая, место 1, без свидетельств",
            "2 шага: 2 критические, 0 важных точек контакта",
        ),
    ] {
        let mut window = Window::tracks(language, &worked());
        window.alt(Key::M);
        assert!(window.says(found), "{found}");
        window.key(Key::ArrowDown);
        window.key(Key::Enter);
        let track = window.project().tracks.get(0).unwrap();
        assert_eq!(track.name, "Students");
        assert!(track.segment.is(SegmentId(31)));
        assert_eq!(window.steps(), said(&[(1, "Ad"), (1, "Menu")]));
        assert!(window.sees(first));
        assert!(window.says(found));
        window.command(Key::Z);
        assert!(window.project().tracks.is_empty());
    }
}

#[test]
fn steps_are_added_one_after_the_other_as_touchpoints_and_as_words() {
    for language in Language::ALL {
        let mut window = Window::tracks(language, &journey());
        window.key(Key::ArrowDown);
        window.key(Key::N);
        window.type_text("bil");
        window.key(Key::Enter);
        window.type_text("Asks a colleague");
        window.key(Key::Enter);
        window.key(Key::Escape);
        let steps = [
            (1, "Ad"),
            (1, "Bill"),
            (1, "Asks a colleague"),
            (1, "Menu"),
            (2, "Way in"),
        ];
        assert_eq!(window.steps(), said(&steps));
        assert!(window.chosen().contains("Asks a colleague"));
    }
}

#[test]
fn a_step_moves_over_the_ends_of_its_stage() {
    let mut window = Window::tracks(Language::English, &journey());
    window.key(Key::ArrowDown);
    window.alt(Key::ArrowDown);
    assert_eq!(
        window.steps(),
        said(&[(1, "Menu"), (1, "Ad"), (2, "Way in")])
    );
    window.alt(Key::ArrowDown);
    assert_eq!(
        window.steps(),
        said(&[(1, "Menu"), (2, "Ad"), (2, "Way in")])
    );
    window.alt(Key::ArrowLeft);
    assert_eq!(
        window.steps(),
        said(&[(1, "Ad"), (1, "Menu"), (2, "Way in")])
    );
    assert!(window.chosen().starts_with("Step 1, Ad"));
}

#[test]
fn words_are_edited_in_place_and_undo_brings_the_old_ones_back() {
    for language in Language::ALL {
        let mut window = Window::tracks(language, &journey());
        window.key(Key::ArrowDown);
        window.key(Key::Enter);
        window.command(Key::A);
        window.type_text("Hears of it");
        window.key(Key::Enter);
        let step = |window: &Window| {
            let track = window.project().tracks.get(0).unwrap();
            track.step(StepId(51)).unwrap().clone()
        };
        assert_eq!(step(&window).task, "Hears of it");
        assert_eq!(
            step(&window).looked_at.unwrap().to_string(),
            "2026-11-22",
            "whoever writes has looked"
        );
        window.command(Key::Z);
        assert_eq!(step(&window).task, "Sees the poster");
        window.key(Key::Enter);
        window.type_text("never mind");
        window.key(Key::Escape);
        assert_eq!(step(&window).task, "Sees the poster");
    }
}

#[test]
fn who_stood_at_a_deleted_step_stays_and_waits_for_a_place() {
    for (language, place) in [
        (Language::English, "Not placed yet"),
        (Language::Russian, "Пока без места"),
    ] {
        let mut window = Window::tracks(language, &journey());
        window.key(Key::ArrowDown);
        window.key(Key::Delete);
        let track = window.project().tracks.get(0).unwrap();
        assert_eq!(track.steps.len(), 2);
        assert_eq!(track.agents.get(0).unwrap().role, "Friend");
        assert!(window.sees(place));
        assert!(window.sees("Friend"));
        window.command(Key::Z);
        assert!(!window.sees(place));
    }
}

#[test]
fn an_agent_a_barrier_and_evidence_are_added_at_the_selected_step() {
    let mut window = Window::tracks(Language::Russian, &journey());
    window.key(Key::ArrowDown);
    for (key, text) in [
        (Key::A, "Сосед"),
        (Key::B, "Дорого"),
        (Key::E, "Трое из пяти назвали цену"),
    ] {
        if key == Key::E {
            window.press(Modifiers::COMMAND, Key::Home);
            // Without the panel beside it evidence is noted on the page.
            window.key(Key::F11);
        }
        window.key(key);
        window.type_text(text);
        window.key(Key::Enter);
        assert!(window.chosen().contains(text), "{}", window.chosen());
    }
    let track = window.project().tracks.get(0).unwrap();
    let at = |steps: &std::collections::BTreeSet<StepId>| steps.contains(&StepId(51));
    assert!(at(&track.agents.get(1).unwrap().steps));
    assert!(at(&track.barriers.get(0).unwrap().steps));
    let proof = track.evidence.get(0).unwrap();
    let first = touchrank::model::Entry::Step(StepId(51));
    assert!(proof.supports.contains(&first));
}

#[test]
fn a_step_is_dragged_into_another_stage_as_one_step_of_history() {
    let mut window = Window::tracks(Language::English, &journey());
    let at = |window: &Window, name: &str| {
        let mut cells = window.harness.query_all_by_label_contains(name);
        cells.next().unwrap().rect()
    };
    let from = at(&window, "Step 1, Ad").center();
    let to = at(&window, "Step 3, Way in").center_bottom() - egui::vec2(0.0, 2.0);
    hold(&mut window, from, to);
    window.key(Key::Escape);
    window.harness.drop_at(to);
    window.settle();
    let before = [(1, "Ad"), (1, "Menu"), (2, "Way in")];
    assert_eq!(window.steps(), said(&before), "Escape lets it go");
    hold(&mut window, from, to);
    window.harness.drop_at(to);
    window.settle();
    assert_eq!(
        window.steps(),
        said(&[(1, "Menu"), (2, "Way in"), (2, "Ad")])
    );
    window.command(Key::Z);
    assert_eq!(window.steps(), said(&before));
}

/// Takes a step in the hand and holds it over a point.
fn hold(window: &mut Window, from: Pos2, to: Pos2) {
    window.harness.event(Event::PointerMoved(from));
    window.harness.drag_at(from);
    window.harness.step();
    for part in [0.3, 0.7, 1.0] {
        let at = from + (to - from) * part;
        window.harness.event(Event::PointerMoved(at));
        window.harness.step();
    }
}

#[test]
fn a_track_whose_segment_is_gone_gets_another() {
    for (language, gone, choose) in [
        (
            Language::English,
            "The segment “Neighbours” was deleted",
            "Choose a segment",
        ),
        (
            Language::Russian,
            "Сегмент «Neighbours» удалён",
            "Выбрать сегмент",
        ),
    ] {
        let mut project = journey();
        let delete = touchrank::edit::SegmentEdit::Delete(SegmentId(30));
        touchrank::edit::apply(&mut project, &touchrank::edit::Edit::Segment(delete)).unwrap();
        let mut window = Window::tracks(language, &project);
        assert!(window.says(gone));
        window.click(choose);
        window.key(Key::Enter);
        let track = window.project().tracks.get(0).unwrap();
        assert!(track.segment.is(SegmentId(31)));
        assert!(!window.says(gone));
    }
}

#[test]
fn one_stage_stands_alone_until_escape() {
    let mut window = Window::tracks(Language::English, &journey());
    window.key(Key::ArrowDown);
    assert!(window.sees("Visit, 1 step"));
    window.key(Key::S);
    assert!(!window.sees("Visit, 1 step"));
    assert!(window.sees("Step 2, Menu"));
    assert!(!window.sees("Step 3, Way in"));
    window.alt(Key::ArrowRight);
    assert_eq!(
        window.steps(),
        said(&[(1, "Menu"), (1, "Ad"), (2, "Way in")])
    );
    window.key(Key::Escape);
    assert!(window.sees("Visit, 1 step"));
}

#[test]
fn lanes_are_hidden_and_shown_by_keys() {
    let mut window = Window::tracks(Language::English, &journey());
    // The panel beside lists all entries.
    window.key(Key::F9);
    assert!(window.sees("Friend"));
    window.key(Key::V);
    for _ in 0..2 {
        window.key(Key::Tab);
    }
    window.key(Key::Space);
    window.key(Key::Escape);
    assert!(!window.sees("Friend"), "agents of influence are hidden");
    window.key(Key::V);
    for _ in 0..2 {
        window.key(Key::Tab);
    }
    window.key(Key::Space);
    window.key(Key::Escape);
    assert!(window.sees("Friend"));
}

#[test]
fn another_track_is_chosen_made_named_and_deleted_by_keys() {
    let mut window = Window::tracks(Language::Russian, &journey());
    window.alt(Key::N);
    window.key(Key::Enter);
    // The first segment without a track is proposed.
    assert_eq!(window.project().tracks.get(1).unwrap().name, "Students");
    assert!(window.says("В этом треке ещё нет шагов"));
    window.alt(Key::F2);
    window.type_text("После пар");
    window.key(Key::Enter);
    assert_eq!(window.project().tracks.get(1).unwrap().name, "После пар");
    window.key(Key::OpenBracket);
    assert!(window.sees("Шаг 1, Ad"));
    window.alt(Key::D);
    window.key(Key::Enter);
    let copy = window.project().tracks.get(1).unwrap();
    assert_eq!(copy.copy_of, Some(touchrank::model::TrackId(50)));
    assert_eq!(copy.steps.len(), 3);
}

#[test]
fn what_is_empty_says_what_to_do() {
    for (language, none, segments, draft) in [
        (
            Language::English,
            "there are none yet",
            "To the segments",
            "rate the matrix first",
        ),
        (
            Language::Russian,
            "сегментов пока нет",
            "К сегментам",
            "сначала оцените матрицу",
        ),
    ] {
        let mut bare = worked();
        bare.segments = [].into_iter().collect();
        let mut window = Window::tracks(language, &bare);
        assert!(window.says(none));
        window.click(segments);

        let mut unrated = worked();
        let blank = vec![Relations::encode(None); 4];
        unrated.relations = Relations::from_cells(4, vec![blank; 3]);
        let mut window = Window::tracks(language, &unrated);
        window.alt(Key::M);
        assert!(window.says(draft));
        window.key(Key::Enter);
        assert!(window.project().tracks.is_empty());
    }
}
