//! The Journey map: classes on cards, moving by keys and by hand, segments, and the map alone for a projector.

use std::sync::Arc;

use egui::{Event, Key, Modifiers, Pos2};
use egui_kittest::kittest::{NodeT, Queryable};
use touchrank::files::examples;
use touchrank::i18n::Language;
use touchrank::model::{
    Channel, Factor, FactorId, IdCounter, Importance, Project, Relations, Segment, SegmentId,
    Stage, StageId, Touchpoint, TouchpointId, Weighting,
};

use super::kit::Window;

const NONE: Modifiers = Modifiers::NONE;

/// The worked case of the method, and a segment that cares for the way more than for anything else.
pub fn worked() -> Project {
    let mut project = Project::named("Cafe");
    let stages = ["Choice", "Visit"];
    project.stages = (1..)
        .zip(stages)
        .map(|(id, name)| Stage {
            id: StageId(id),
            name: name.to_owned(),
            note: String::new(),
        })
        .collect();
    let touchpoints = [("Ad", 1), ("Menu", 1), ("Way in", 2), ("Bill", 2)];
    project.touchpoints = (10..)
        .zip(touchpoints)
        .map(|(id, (name, stage))| Touchpoint {
            id: TouchpointId(id),
            stage: StageId(stage),
            name: name.to_owned(),
            channel: Channel::Offline,
            note: String::new(),
            must_have: false,
            excluded: false,
        })
        .collect();
    let factors = [("Price", 5.0), ("Taste", 4.0), ("Way", 2.0)];
    project.factors = (20..)
        .zip(factors)
        .map(|(id, (name, importance))| Factor {
            id: FactorId(id),
            name: name.to_owned(),
            importance: Importance::new(importance, Weighting::OneToFive).ok(),
            note: String::new(),
            excluded: false,
        })
        .collect();
    let rows = [[9, 3, 1, 1], [3, 9, 1, 3], [1, 1, 9, 3]];
    let encode = |row: [u8; 4]| row.map(|level| Relations::encode(Some(level))).to_vec();
    project.relations = Relations::from_cells(4, rows.into_iter().map(encode));
    let own = |id, value| {
        (
            FactorId(id),
            Importance::new(value, Weighting::OneToFive).unwrap(),
        )
    };
    let segment = Segment {
        id: SegmentId(30),
        name: "Neighbours".to_owned(),
        note: String::new(),
        share: None,
        importances: Arc::new([own(20, 1.0), own(21, 1.0), own(22, 5.0)].into()),
        relations: Arc::default(),
        judgements: Arc::default(),
        filter: None,
        taken: None,
        not_sure: Arc::default(),
        hue: touchrank::model::Hue::default(),
        mark: "S".to_owned(),
        jobs: Arc::default(),
    };
    project.segments = [segment].into_iter().collect();
    project.ids = IdCounter::starting_at(100);
    assert_eq!(touchrank::model::check(&project), []);
    project
}

fn on_map(language: Language, project: &Project) -> Window {
    let mut window = Window::with(language, project);
    window.command(Key::Num5);
    window
}

/// The touchpoints of each stage in order.
fn journey(window: &Window) -> Vec<Vec<String>> {
    let project = window.project();
    let of = |stage: &Stage| {
        let order = project.journey().into_iter();
        let touchpoints = order.filter_map(|at| project.touchpoints.get(at));
        let mine = touchpoints.filter(|touchpoint| touchpoint.stage == stage.id);
        mine.map(|touchpoint| touchpoint.name.clone()).collect()
    };
    project.stages.iter().map(of).collect()
}

fn centre(window: &Window, name: &str) -> Pos2 {
    window.harness.get_by_label_contains(name).rect().center()
}

/// Whether something of that name is selected.
fn is_selected(window: &Window, name: &str) -> bool {
    let node = window.harness.get_by_label_contains(name);
    node.accesskit_node().is_selected() == Some(true)
}

/// Takes a card in the hand and holds it over a point.
fn take(window: &mut Window, from: Pos2, to: Pos2) {
    window.harness.event(Event::PointerMoved(from));
    window.harness.drag_at(from);
    window.harness.step();
    for part in [0.3, 0.7, 1.0] {
        let at = from + (to - from) * part;
        window.harness.event(Event::PointerMoved(at));
        window.harness.step();
    }
}

fn drop(window: &mut Window, at: Pos2) {
    window.harness.drop_at(at);
    window.settle();
}

#[test]
fn cards_have_the_classes_of_the_worked_case_in_both_languages() {
    let english = [
        "Ad, Choice stage, critical, rank 1, score 59",
        "Menu, Choice stage, critical, rank 2, score 53",
        "Way in, Visit stage, less important, rank 3, score 27",
        "Bill, Visit stage, less important, rank 4, score 23",
        "Stage Choice, critical, mean score 56, 2 touchpoints",
        "Stage Visit, less important, mean score 25, 2 touchpoints",
        "2 of 4 touchpoints are critical, all of them in “Choice”",
    ];
    let russian = [
        "Ad, этап «Choice», критическая, место 1, балл 59",
        "Menu, этап «Choice», критическая, место 2, балл 53",
        "Way in, этап «Visit», менее важная, место 3, балл 27",
        "Bill, этап «Visit», менее важная, место 4, балл 23",
        "Этап «Choice», критический, средний балл 56, 2 точки контакта",
        "Этап «Visit», менее важный, средний балл 25, 2 точки контакта",
        "2 точки контакта из 4 — критические, все на этапе «Choice»",
    ];
    for (language, names) in [(Language::English, english), (Language::Russian, russian)] {
        let window = on_map(language, &worked());
        for name in names {
            assert!(window.sees(name), "{name}");
        }
    }
}

#[test]
fn stages_carry_the_factors_of_the_worked_case() {
    let window = on_map(Language::English, &worked());
    // 60, 48, 4 of 112; 24, 16, 10 of 50.
    assert!(window.sees("Price 54%, Taste 43%, Way 4%"));
    assert!(window.sees("Way 48%, Taste 32%, Price 20%"));
}

#[test]
fn alt_and_arrows_move_the_card_within_and_over_stages_one_step_each() {
    let mut window = on_map(Language::English, &worked());
    window.click("Menu, Choice stage, critical, rank 2, score 53, 1 segment differs");
    window.press(Modifiers::ALT, Key::ArrowUp);
    assert_eq!(journey(&window), [["Menu", "Ad"], ["Way in", "Bill"]]);
    window.press(Modifiers::ALT, Key::ArrowDown);
    window.press(Modifiers::ALT, Key::ArrowDown);
    // From the end of a stage to the start of the next.
    assert_eq!(
        journey(&window),
        [vec!["Ad"], vec!["Menu", "Way in", "Bill"]]
    );
    window.press(Modifiers::ALT, Key::ArrowDown);
    window.press(Modifiers::ALT, Key::ArrowLeft);
    // At the same height, behind what is there.
    assert_eq!(journey(&window), [["Ad", "Menu"], ["Way in", "Bill"]]);
    assert!(is_selected(&window, "Menu, Choice stage"));
    for _ in 0..5 {
        window.command(Key::Z);
    }
    assert_eq!(window.project(), &worked());
    window.command(Key::Z);
    assert_eq!(window.project(), &worked());
}

#[test]
fn a_card_is_dragged_to_where_the_line_says_in_one_step() {
    let mut window = on_map(Language::Russian, &worked());
    let from = centre(&window, "Ad, этап");
    let bill = centre(&window, "Bill, этап");
    let above = bill - egui::vec2(0.0, 10.0);
    take(&mut window, from, above);
    drop(&mut window, above);
    assert_eq!(
        journey(&window),
        [vec!["Menu"], vec!["Way in", "Ad", "Bill"]]
    );
    assert!(is_selected(&window, "Ad, этап «Visit»"));
    window.command(Key::Z);
    assert_eq!(window.project(), &worked());
    // Far below the last card it becomes the last.
    let from = centre(&window, "Ad, этап");
    let below = centre(&window, "Bill, этап") + egui::vec2(0.0, 150.0);
    take(&mut window, from, below);
    drop(&mut window, below);
    assert_eq!(
        journey(&window),
        [vec!["Menu"], vec!["Way in", "Bill", "Ad"]]
    );
}

#[test]
fn escape_gives_a_dragged_card_back_and_leaves_the_projector_alone() {
    let mut window = on_map(Language::English, &worked());
    window.press(NONE, Key::F11);
    let from = centre(&window, "Ad, Choice");
    let to = centre(&window, "Bill, Visit");
    take(&mut window, from, to);
    window.press(NONE, Key::Escape);
    drop(&mut window, to);
    assert_eq!(window.project(), &worked());
    assert!(!window.has_rail(), "the projector's view ended too");
    window.press(NONE, Key::Escape);
    assert!(window.has_rail());
}

#[test]
fn arrows_walk_from_card_to_card_and_enter_goes_to_the_matrix() {
    let mut window = on_map(Language::English, &worked());
    window.press(NONE, Key::ArrowDown);
    assert!(is_selected(&window, "Ad, Choice"));
    // One key a frame, with no quiet frame in between.
    for key in [Key::ArrowDown, Key::ArrowRight] {
        window.harness.key_press(key);
        window.harness.step();
    }
    window.settle();
    assert!(is_selected(&window, "Bill, Visit"));
    window.press(NONE, Key::Home);
    assert!(is_selected(&window, "Way in, Visit"));
    window.press(NONE, Key::ArrowUp);
    assert!(is_selected(&window, "Stage Visit"));
    // The inspector says what the stage rests on.
    assert!(window.sees("Its strongest factors"));
    window.press(NONE, Key::ArrowLeft);
    assert!(is_selected(&window, "Stage Choice"));
    window.press(NONE, Key::End);
    assert!(is_selected(&window, "Menu, Choice"));
    window.press(NONE, Key::Enter);
    assert!(window.is_on("Matrix"));
    assert!(window.sees("53 (") || window.sees("Touchpoint · Choice"));
}

#[test]
fn a_card_is_renamed_where_names_are_typed() {
    let mut window = on_map(Language::English, &worked());
    window.press(NONE, Key::ArrowDown);
    window.press(NONE, Key::F2);
    window.command(Key::A);
    window.type_text("Poster");
    window.press(NONE, Key::Enter);
    assert_eq!(journey(&window)[0], ["Poster", "Menu"]);
}

#[test]
fn a_segment_has_its_own_classes_and_stands_out_where_it_differs() {
    // Weights 1, 1, 5: 9+3+5 = 17, 3+9+5 = 17, 1+1+45 = 47, 1+3+15 = 19; mean 25, sigma 12.73, so the limits are 18.6 and
    // 31.4: less important, less important, critical, important.
    let mut window = on_map(Language::English, &worked());
    assert!(window.sees("Segments differ on 4 touchpoints"));
    assert!(window.sees("Ad, Choice stage, critical, rank 1, score 59, 1 segment differs"));
    window.press(NONE, Key::CloseBracket);
    assert!(window.sees("Ad, Choice stage, less important, rank 3=, score 17"));
    assert!(window.sees("Way in, Visit stage, critical, rank 1, score 47"));
    assert!(window.sees("Bill, Visit stage, important, rank 2, score 19"));
    assert!(window.sees("1 of 4 touchpoints is critical, in “Visit”"));
    // Behind the last segment comes the whole market again, and before it the last segment.
    window.press(NONE, Key::CloseBracket);
    assert!(window.sees("Ad, Choice stage, critical"));
    window.press(NONE, Key::OpenBracket);
    assert!(window.sees("Way in, Visit stage, critical"));
    window.press(NONE, Key::OpenBracket);
    window.click("Neighbours ≠ 4");
    assert!(window.sees("Way in, Visit stage, critical"));
}

#[test]
fn the_map_alone_shows_whose_it_is_and_keeps_its_keys() {
    for (language, title, segment) in [
        (Language::English, "City fitness club", "Just run"),
        (Language::Russian, "Городской фитнес-клуб", "Просто бегать"),
    ] {
        let project = examples::project("fitness-club", language).unwrap();
        let mut window = on_map(language, &project);
        window.press(NONE, Key::F11);
        assert!(!window.has_rail());
        assert!(window.harness.query_by_label(title).is_some());
        window.press(NONE, Key::CloseBracket);
        assert!(window.harness.query_by_label(segment).is_some());
        // Help and the palette open over it, and Escape closes them first.
        window.press(NONE, Key::F1);
        window.press(NONE, Key::Escape);
        window.command(Key::K);
        window.press(NONE, Key::Escape);
        assert!(!window.has_rail());
        // A selected card is nothing that Escape would have to end first.
        window.press(NONE, Key::ArrowDown);
        window.press(NONE, Key::Escape);
        assert!(window.has_rail());
    }
}

#[test]
fn marks_are_set_by_keys_and_said() {
    let mut window = on_map(Language::English, &worked());
    window.press(NONE, Key::ArrowDown);
    window.command(Key::M);
    assert!(window.sees("score 59, 1 segment differs, must-have"));
    window.press(Modifiers::COMMAND | Modifiers::SHIFT, Key::X);
    assert!(window.sees("Ad, Choice stage, excluded, must-have"));
    assert!(!window.sees("score 59"));
}

#[test]
fn an_empty_map_says_what_belongs_there_and_leads_on() {
    for (language, button, screen) in [
        (Language::English, "Set up the project", "Set up"),
        (Language::Russian, "Подготовить проект", "Подготовка"),
    ] {
        let mut window = on_map(language, &Project::named("Empty"));
        window.click(button);
        assert!(window.is_on(screen));
    }
}

#[test]
fn while_nothing_is_rated_cards_have_no_class_and_the_questions_are_near() {
    let mut project = worked();
    project.relations = Relations::from_cells(4, vec![vec![0; 4]; 3]);
    let mut window = on_map(Language::Russian, &project);
    assert!(window.sees("Ad, этап «Choice», не оценена"));
    assert!(!window.sees("критическ"));
    window.click("Оценить в интервью");
    assert!(window.is_on("Интервью"));
}
