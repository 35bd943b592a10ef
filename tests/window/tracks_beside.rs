//! Two tracks side by side: what both have, what only one has, where classes differ; by keyboard, pointer and name.

use std::collections::BTreeSet;
use std::sync::Arc;

use egui::{Key, Modifiers};
use egui_kittest::kittest::{NodeT, Queryable};
use touchrank::i18n::Language;
use touchrank::model::{
    Agent, AgentId, Barrier, BarrierId, BarrierKind, Channel, Entry, EvidenceId, EvidenceKind,
    Factor, FactorId, Hue, IdCounter, Importance, Link, NamedBy, Project, Relations, Scale,
    Segment, SegmentId, Stage, StageId, Stance, Step, StepId, Touchpoint, TouchpointId, Track,
    TrackEvidence, TrackId, Weighting,
};

use super::kit::Window;

const BOTH: [Language; 2] = Language::ALL;

/// The words of a language.
fn of<'a>(language: Language, english: &'a str, russian: &'a str) -> &'a str {
    match language {
        Language::English => english,
        Language::Russian => russian,
    }
}

/// The method's worked case, A = 59 53 27 23 and classes ● ● ○ ○ by ranks 1 2 3 4, with a segment that inherits it and one whose
/// importances are 2, 4 and 5. By hand its scores are 35 47 51 29: mean 40.5, σ = √78.75, z = −0.62 +0.73 +1.18 −1.30, so
/// classes ○ ● ● ○ by ranks 3 2 1 4.
fn case(language: Language) -> Project {
    let mut project = Project::named("Case");
    project.scale = Arc::new(Scale::of_values(&[1, 3, 9]).unwrap());
    project.stages = [
        of(language, "Search", "Поиск"),
        of(language, "Visit", "Визит"),
    ]
    .into_iter()
    .zip(1..)
    .map(|(name, id)| Stage {
        id: StageId(id),
        name: name.to_owned(),
        note: String::new(),
    })
    .collect();
    let touchpoints = [
        of(language, "Website", "Сайт"),
        of(language, "Shop window", "Витрина"),
        of(language, "Till", "Касса"),
        of(language, "Leaflet", "Листовка"),
    ];
    project.touchpoints = (0_u32..)
        .zip(touchpoints)
        .map(|(at, name)| Touchpoint {
            id: TouchpointId(10 + at),
            stage: StageId(1 + at / 2),
            name: name.to_owned(),
            channel: Channel::Both,
            note: String::new(),
            must_have: false,
            excluded: false,
        })
        .collect();
    project.factors = (20..)
        .zip([("Price", 5.0), ("Taste", 4.0), ("Speed", 2.0)])
        .map(|(id, (name, weight))| Factor {
            id: FactorId(id),
            name: name.to_owned(),
            importance: Some(Importance::new(weight, Weighting::OneToFive).unwrap()),
            note: String::new(),
            excluded: false,
        })
        .collect();
    let rows = [[9, 3, 1, 1], [3, 9, 1, 3], [1, 1, 9, 3]];
    let rows = rows.map(|row| row.map(|level| Relations::encode(Some(level))).to_vec());
    project.relations = Relations::from_cells(4, rows);
    let own = [(20, 2.0), (21, 4.0), (22, 5.0)].map(|(id, weight)| {
        let weight = Importance::new(weight, Weighting::OneToFive).unwrap();
        (FactorId(id), weight)
    });
    project.segments = [
        segment(30, of(language, "Novices", "Новички"), "N"),
        Segment {
            importances: Arc::new(own.into_iter().collect()),
            hue: Hue::Purple,
            ..segment(31, of(language, "Regulars", "Знатоки"), "R")
        },
    ]
    .into_iter()
    .collect();
    project.tracks = [novices(language), regulars(language)]
        .into_iter()
        .collect();
    project.ids = IdCounter::starting_at(500);
    assert_eq!(touchrank::model::check(&project), []);
    project
}

fn segment(id: u32, name: &str, mark: &str) -> Segment {
    Segment {
        id: SegmentId(id),
        name: name.to_owned(),
        note: String::new(),
        share: Some(0.4),
        importances: Arc::default(),
        relations: Arc::default(),
        judgements: Arc::default(),
        filter: None,
        taken: None,
        not_sure: Arc::default(),
        hue: Hue::Blue,
        mark: mark.to_owned(),
        jobs: Arc::default(),
    }
}

fn step(id: u32, stage: u32, touchpoint: Option<u32>, task: &str, copy_of: Option<u32>) -> Step {
    Step {
        id: StepId(id),
        touchpoint: touchpoint.map(|id| Link::To(TouchpointId(id))),
        task: task.to_owned(),
        copy_of: copy_of.map(StepId),
        ..Step::in_stage(StageId(stage))
    }
}

fn barrier(id: u32, kind: BarrierKind, text: &str, named: Option<(u32, u32)>) -> Barrier {
    Barrier {
        id: BarrierId(id),
        kind,
        text: text.to_owned(),
        named: named.map(|(named, asked)| NamedBy { named, asked }),
        remedy: String::new(),
        steps: BTreeSet::new(),
        looked_at: None,
    }
}

fn agent(id: u32, role: &str, stance: Stance, strength: u8) -> Agent {
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

fn novices(language: Language) -> Track {
    let friend = of(language, "Ask a friend", "Спросить подругу о счёте");
    Track {
        id: TrackId(100),
        steps: [
            step(
                101,
                1,
                Some(10),
                of(language, "Compare prices", "Сравнить цены"),
                None,
            ),
            step(102, 1, Some(11), "", None),
            step(103, 1, None, friend, None),
            step(104, 2, Some(12), "", None),
            step(105, 2, Some(13), "", None),
        ]
        .into_iter()
        .collect(),
        barriers: [
            barrier(
                110,
                BarrierKind::Price,
                of(language, "Too dear", "Всё дорого"),
                Some((12, 20)),
            ),
            barrier(
                111,
                BarrierKind::Trust,
                of(language, "Who are they?", "Кто они?"),
                None,
            ),
        ]
        .into_iter()
        .collect(),
        agents: [
            agent(120, of(language, "friend", "подруга"), Stance::For, 3),
            agent(121, of(language, "doctor", "врач"), Stance::For, 1),
        ]
        .into_iter()
        .collect(),
        evidence: [TrackEvidence {
            id: EvidenceId(130),
            kind: EvidenceKind::Panel,
            quotation: "…".to_owned(),
            source: String::new(),
            date: None,
            n: None,
            supports: BTreeSet::from([Entry::Step(StepId(101))]),
        }]
        .into_iter()
        .collect(),
        ..Track::of(SegmentId(30), of(language, "Novices’ way", "Путь новичка"))
    }
}

fn regulars(language: Language) -> Track {
    let friend = of(language, "ask a FRIEND", "спросить подругу о счете");
    Track {
        id: TrackId(200),
        copy_of: Some(TrackId(100)),
        steps: [
            Step {
                optional: true,
                ..step(
                    201,
                    1,
                    Some(10),
                    of(language, "Compare prices", "Сравнить цены"),
                    Some(101),
                )
            },
            step(202, 1, Some(12), "", Some(104)),
            step(203, 1, None, friend, None),
            step(
                204,
                2,
                None,
                of(language, "Call the shop", "Позвонить"),
                None,
            ),
            step(205, 2, Some(13), "", Some(105)),
        ]
        .into_iter()
        .collect(),
        barriers: [
            barrier(
                210,
                BarrierKind::Price,
                of(language, "too DEAR", "все дорого"),
                Some((5, 25)),
            ),
            barrier(
                211,
                BarrierKind::Time,
                of(language, "No time", "Некогда"),
                None,
            ),
        ]
        .into_iter()
        .collect(),
        agents: [agent(
            220,
            of(language, "Friend", "Подруга"),
            Stance::Against,
            2,
        )]
        .into_iter()
        .collect(),
        ..Track::of(SegmentId(31), of(language, "Regulars’ way", "Путь знатока"))
    }
}

/// The case with both tracks side by side.
fn open(language: Language) -> Window {
    let mut window = Window::with(language, &case(language));
    window.command(Key::Num7);
    window.key(Key::C);
    window
}

/// The cards from the top, left before right, as a reader tells them.
fn cards(window: &Window) -> Vec<String> {
    let cards = window
        .harness
        .query_all_by_role(egui::accesskit::Role::ListBoxOption);
    cards
        .map(|card| card.accesskit_node().label().unwrap().clone())
        .collect()
}

/// The selected cards.
fn selected(window: &Window) -> Vec<String> {
    let cards = window
        .harness
        .query_all_by_role(egui::accesskit::Role::ListBoxOption);
    cards
        .filter(|card| card.accesskit_node().is_selected() == Some(true))
        .map(|card| card.accesskit_node().label().unwrap().clone())
        .collect()
}

#[test]
fn what_both_have_and_what_only_one_has_is_said_and_counted() {
    for language in BOTH {
        let window = open(language);
        for said in [
            of(
                language,
                "4 steps in both tracks, 1 only at the left, 1 only at the right.",
                "4 общих шага, 1 только слева, 1 только справа.",
            ),
            of(
                language,
                "The class differs at 2 steps.",
                "Класс различается на 2 шагах.",
            ),
            of(
                language,
                "1 step stands in another place.",
                "1 шаг стоит в другом месте.",
            ),
            of(
                language,
                "2 steps are written differently.",
                "2 шага описаны иначе.",
            ),
            of(
                language,
                "1 barrier shared, 1 only at the left, 1 only at the right.",
                "1 общий барьер, 1 только слева, 1 только справа.",
            ),
        ] {
            assert!(window.sees(said), "{said}");
        }
    }
}

#[test]
fn cards_say_class_and_rank_of_their_own_segment_and_what_differs() {
    let mut window = open(Language::English);
    let cards = cards(&window);
    assert_eq!(
        cards[..4],
        [
            "Step 1 of “Novices’ way”: Website; critical, rank 1 · Compare prices; differs in \
             class, optional or not",
            "Step 1 of “Regulars’ way”: Website; less important, rank 3 · optional · Compare \
             prices; differs in class, optional or not",
            "Step 2 of “Novices’ way”: Shop window; critical, rank 2; only here",
            "Step 2 of “Regulars’ way”: Till; critical, rank 1; elsewhere in the other track",
        ]
    );
    assert!(cards.contains(&"Step 3 of “Novices’ way”: Ask a friend; differs in task".to_owned()));
    // The lower lines are not made before they can be seen.
    window.key(Key::End);
    let cards = self::cards(&window);
    for card in [
        // Of its factors, taste and speed, the second weighs more for the regulars: 3 · 5 against 3 · 4.
        "Step 5 of “Regulars’ way”: Leaflet; less important, rank 4; differs in factors at work",
        "“Novices’ way”: price: Too dear; named by 12 of 20; the same in both",
        "“Regulars’ way”: price: too DEAR; named by 5 of 25; the same in both",
        "“Novices’ way”: friend; for, strength 3; in both, said differently",
        "“Regulars’ way”: Friend; against, strength 2; in both, said differently",
        "“Novices’ way”: doctor; for, strength 1; only here",
        "1 piece of evidence\n2 of 9 entries supported",
        "0 pieces of evidence\n1 of 8 entries supported",
    ] {
        assert!(
            cards.iter().any(|found| found == card),
            "{card}: {cards:#?}"
        );
    }
}

#[test]
fn arrows_walk_over_rows_and_sides_and_enter_opens_the_track() {
    for language in BOTH {
        let mut window = open(language);
        let name = |english: &'static str, russian: &'static str| of(language, english, russian);
        window.key(Key::ArrowDown);
        assert!(selected(&window)[0].contains(name("Website", "Сайт")));
        window.key(Key::ArrowRight);
        assert!(selected(&window)[0].contains(name("optional", "необязательный")));
        window.key(Key::ArrowDown);
        assert!(selected(&window)[0].contains(name("Till", "Касса")));
        // It stands in another place of the left track.
        window.key(Key::ArrowLeft);
        assert!(selected(&window)[0].starts_with(name("Step 4 of “N", "Шаг 4 трека «Путь н")));
        window.key(Key::End);
        assert!(selected(&window)[0].contains(name("doctor", "врач")));
        window.key(Key::Home);
        window.key(Key::ArrowRight);
        assert_eq!(selected(&window).len(), 1);
        window.key(Key::Enter);
        assert!(cards(&window).is_empty(), "one track is on show");
        window.key(Key::C);
        // The track of the right side is the left one now, and what was opened is selected in it.
        let left = name("Left track: Regulars’ way", "Левый трек: Путь знатока");
        assert!(window.harness.query_by_label(left).is_some());
    }
}

#[test]
fn only_differences_hides_what_is_alike() {
    let mut project = case(Language::English);
    let second = project.tracks.get_mut(1).unwrap();
    second.segment = Link::To(SegmentId(30));
    let mut window = Window::with(Language::English, &project);
    window.command(Key::Num7);
    window.key(Key::C);
    let leaflets = |window: &Window| {
        let cards = cards(window);
        cards.iter().filter(|card| card.contains("Leaflet")).count()
    };
    assert_eq!(leaflets(&window), 2);
    window.key(Key::F);
    assert_eq!(leaflets(&window), 0);
    assert!(
        cards(&window)
            .iter()
            .any(|card| card.contains("Shop window"))
    );
    window.click("Only differences");
    assert_eq!(leaflets(&window), 2);
}

#[test]
fn x_exchanges_both_and_brackets_choose_another_track() {
    for language in BOTH {
        let mut project = case(language);
        let third = Track {
            id: TrackId(300),
            ..Track::of(SegmentId(31), of(language, "Third", "Третий"))
        };
        project.tracks.insert(2, third);
        let mut window = Window::with(language, &project);
        window.command(Key::Num7);
        window.key(Key::C);
        let shows = |window: &Window, left: &str, right: &str| {
            let (l, r) = match language {
                Language::English => (
                    format!("Left track: {left}"),
                    format!("Right track: {right}"),
                ),
                Language::Russian => (
                    format!("Левый трек: {left}"),
                    format!("Правый трек: {right}"),
                ),
            };
            let there = |name: &str| window.harness.query_by_label(name).is_some();
            assert!(there(&l) && there(&r), "{l}, {r}");
        };
        let first = of(language, "Novices’ way", "Путь новичка");
        let second = of(language, "Regulars’ way", "Путь знатока");
        let third = of(language, "Third", "Третий");
        shows(&window, first, second);
        window.key(Key::X);
        shows(&window, second, first);
        window.key(Key::CloseBracket);
        shows(&window, third, first);
        window.press(Modifiers::SHIFT, Key::CloseBracket);
        shows(&window, third, second);
        window.press(Modifiers::SHIFT, Key::OpenCurlyBracket);
        shows(&window, third, first);
        window.key(Key::OpenBracket);
        shows(&window, second, first);
        window.key(Key::C);
        assert!(cards(&window).is_empty());
    }
}

#[test]
fn a_track_of_the_head_is_chosen_by_name() {
    let mut window = open(Language::English);
    // The panel beside names the left track as well.
    window.key(Key::F9);
    window.click("Right track: Regulars’ way");
    window.click("Novices’ way");
    let left = "Left track: Regulars’ way";
    assert!(window.harness.query_by_label(left).is_some(), "exchanged");
}

#[test]
fn a_single_track_says_what_to_do() {
    for language in BOTH {
        let mut project = case(language);
        project.tracks.remove(1);
        let mut window = Window::with(language, &project);
        window.command(Key::Num7);
        window.key(Key::C);
        assert!(window.sees(of(
            language,
            "There is only one track",
            "Трек пока только один"
        )));
        window.click(of(language, "Draft from the map", "Черновик по карте"));
        assert!(!window.sees(of(language, "There is only one", "Трек пока только")));
    }
}

#[test]
fn a_press_selects_and_a_second_one_opens() {
    let mut window = open(Language::English);
    let till = "Step 2 of “Regulars’ way”: Till; critical, rank 1; elsewhere in the other track";
    window.click(till);
    assert_eq!(selected(&window), [till]);
    let place = window.harness.get_by_label(till).rect().center();
    window.harness.event(egui::Event::PointerMoved(place));
    window.settle();
    // All in one frame: a frame of a test takes longer than two presses that belong together.
    let presses = [true, false, true, false].map(|pressed| egui::Event::PointerButton {
        pos: place,
        button: egui::PointerButton::Primary,
        pressed,
        modifiers: Modifiers::NONE,
    });
    window.harness.input_mut().events.extend(presses);
    window.settle();
    assert!(cards(&window).is_empty(), "its own track is on show");
}
