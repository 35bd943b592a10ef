//! Segments compared: classes, places and shifts of the worked case, orders, the filter, the segments shown, and why.

use std::sync::Arc;

use egui::{Event, Key, Modifiers};
use egui_kittest::kittest::{NodeT, Queryable};
use touchrank::i18n::Language;
use touchrank::model::{FactorId, Project, Segment, SegmentId, TouchpointId};

use super::kit::Window;
use super::map::worked;

/// The worked case with a segment whose importances are turned over, and one with a level of its own.
///
/// Whole: 59, 53, 27, 23. Neighbours: 17, 17, 47, 19. Tourists: 59, 53, 27, 5·1 + 4·3 + 2·9 = 35.
fn two() -> Project {
    let mut project = worked();
    let first = project.segments.get_mut(0).unwrap();
    first.share = Some(0.3);
    let tourists = Segment {
        id: SegmentId(31),
        name: "Tourists".to_owned(),
        share: Some(0.1),
        mark: "T".to_owned(),
        importances: Arc::default(),
        relations: Arc::new([((FactorId(22), TouchpointId(13)), 9)].into()),
        ..first.clone()
    };
    project.segments.insert(1, tourists);
    assert_eq!(touchrank::model::check(&project), []);
    project
}

fn compared(language: Language, project: &Project) -> Window {
    let mut window = Window::with(language, project);
    window.command(Key::Num6);
    window.press(Modifiers::ALT, Key::Num2);
    window
}

/// The touchpoints from the top down.
fn rows(window: &Window) -> Vec<String> {
    let names = ["Ad", "Menu", "Way in", "Bill"];
    let seen = names.iter().filter_map(|name| {
        let node = window.harness.query_by_label(name)?;
        Some((node.rect().top(), (*name).to_owned()))
    });
    let mut seen: Vec<(f32, String)> = seen.collect();
    seen.sort_by(|a, b| a.0.total_cmp(&b.0));
    seen.into_iter().map(|(_, name)| name).collect()
}

fn is_selected(window: &Window, name: &str) -> bool {
    let mut nodes = window.harness.query_all_by_label(name);
    nodes.any(|node| node.accesskit_node().is_selected() == Some(true))
}

/// Whether the segment chosen at the top is this one.
fn looks_at(window: &Window, name: &str) -> bool {
    let mut combos = window.harness.query_all_by_role(egui::Role::ComboBox);
    combos.any(|combo| {
        let node = combo.accesskit_node();
        [node.label(), node.value()].contains(&Some(name.to_owned()))
    })
}

#[test]
fn every_cell_says_class_and_place_against_the_whole_in_both_languages() {
    let english = [
        "Own importances alone change 4 of 8 classes; with own relations 4",
        "4 touchpoints of 4 are of another class in some segment",
        "Neighbours, 30%, τ-b −0.55, 4 classes differ",
        "Tourists, 10%, τ-b 0.67, same classes",
        "Ad, Whole market: critical, place 1",
        "Ad, Neighbours: less important instead of critical, place 3= instead of 1",
        "Bill, Neighbours: important instead of less important, place 2 instead of 4",
        "Menu, Tourists: critical, place 2, as in the whole market",
        "Way in, Tourists: less important as in the whole market, place 4 instead of 3",
        "Way in, Portfolio: critical instead of less important, place 1 instead of 3",
        "Way in: 1 segment of 2 sees another class than the whole market, 75% of the customers; places 1 to 4",
    ];
    let russian = [
        "Одни собственные важности меняют 4 класса из 8; с собственными связями — 4",
        "Классы 4 точек контакта из 4 в каком-то сегменте не те",
        "Neighbours, 30\u{a0}%, τ-b −0,55, 4 других класса",
        "Tourists, 10\u{a0}%, τ-b 0,67, классы те же",
        "Ad, Весь рынок: критическая, место 1",
        "Ad, Neighbours: менее важная, а не критическая; место 3=, а не 1",
        "Bill, Neighbours: важная, а не менее важная; место 2, а не 4",
        "Menu, Tourists: критическая, место 2, как на всём рынке",
        "Way in, Tourists: менее важная, как на всём рынке; место 4, а не 3",
        "Way in, Портфель: критическая, а не менее важная; место 1, а не 3",
        "Way in: в 1 сегменте из 2 класс не тот, что на всём рынке, это 75\u{a0}% клиентов; места от 1 до 4",
    ];
    for (language, names) in [(Language::English, english), (Language::Russian, russian)] {
        let window = compared(language, &two());
        for name in names {
            assert!(window.sees(name), "{name}");
        }
    }
}

#[test]
fn rows_are_ordered_by_key_by_a_head_and_by_the_column_of_the_selected_cell() {
    let mut window = compared(Language::English, &two());
    let journey = ["Ad", "Menu", "Way in", "Bill"];
    assert_eq!(rows(&window), journey);
    window.key(Key::D);
    // Alike in customers, and over 3, 2, 2 and 1 places; of two alike the one that stands higher in the whole.
    assert_eq!(rows(&window), ["Way in", "Ad", "Bill", "Menu"]);
    window.key(Key::P);
    assert_eq!(rows(&window), ["Way in", "Ad", "Menu", "Bill"]);
    window.click("Neighbours, 30%, τ-b −0.55, 4 classes differ");
    assert_eq!(rows(&window), ["Way in", "Bill", "Ad", "Menu"]);
    window.key(Key::J);
    assert_eq!(rows(&window), journey);
    // The last column is that of the tourists: 59, 53, 27, 35.
    window.key(Key::Home);
    window.key(Key::End);
    window.key(Key::S);
    assert_eq!(rows(&window), ["Ad", "Menu", "Bill", "Way in"]);
}

#[test]
fn arrows_walk_over_cells_and_enter_shows_the_touchpoint_for_that_segment() {
    let mut window = compared(Language::English, &two());
    window.key(Key::ArrowDown);
    assert!(is_selected(&window, "Ad"));
    for _ in 0..4 {
        window.key(Key::ArrowRight);
    }
    window.key(Key::ArrowDown);
    let menu = "Menu, Neighbours: less important instead of critical, place 3= instead of 2";
    assert!(is_selected(&window, menu));
    window.command(Key::End);
    assert!(is_selected(
        &window,
        "Bill, Neighbours: important instead of less important, place 2 instead of 4"
    ));
    window.command(Key::Home);
    window.key(Key::ArrowDown);
    window.key(Key::ArrowDown);
    window.key(Key::Enter);
    assert!(window.is_on("Priorities"));
    // The ranks of the segment, not of the whole market.
    assert!(window.sees("Way in"));
    assert!(looks_at(&window, "Neighbours"));
    window.command(Key::Num6);
    window.key(Key::M);
    assert!(window.is_on("Matrix"));
    assert!(looks_at(&window, "Neighbours"));
}

#[test]
fn the_foot_says_which_factors_move_a_touchpoint() {
    let mut window = compared(Language::English, &two());
    window
        .harness
        .get_by_label_contains("Way in, Neighbours: critical")
        .click();
    window.settle();
    // 5·5.5 of 25 against 2·5.5 of 40.5, and so on: +82.8, +20.9, +17.6 percent of the mean.
    assert!(window.sees("lifted by Way (2 → 5; +83%), Price (5 → 1; +21%), Taste (4 → 1; +18%)"));
    let mut window = compared(Language::Russian, &two());
    window
        .harness
        .get_by_label_contains("Way in, Neighbours: критическая")
        .click();
    window.settle();
    assert!(window.sees("её поднимают Way (2 → 5; +83\u{a0}%), Price (5 → 1; +21\u{a0}%)"));
}

#[test]
fn segments_left_out_are_in_no_figure_and_only_changed_classes_can_be_kept() {
    let mut window = compared(Language::English, &two());
    window.click("Segments: 2 of 2");
    window.click("Neighbours, 30%");
    window.key(Key::Escape);
    assert!(window.sees("Segments: 1 of 2"));
    assert!(window.sees("Own importances alone change none of 4 classes; with own relations 0"));
    assert!(!window.sees("Ad, Neighbours"));
    // The portfolio of one segment is that segment.
    assert!(!window.sees("Portfolio, of"));
    window.key(Key::C);
    assert_eq!(rows(&window), [] as [&str; 0]);
    assert!(window.sees("Every touchpoint has the same class in each segment shown"));
    window.click("Show all touchpoints");
    assert_eq!(rows(&window).len(), 4);
    window.key(Key::A);
    assert!(window.sees("Segments: 2 of 2"));
}

#[test]
fn the_first_five_of_many_segments_are_shown_until_all_are_asked_for() {
    let mut project = two();
    for at in 2..8 {
        let segment = Segment {
            id: SegmentId(30 + at),
            name: format!("Segment {at}"),
            mark: at.to_string(),
            relations: Arc::default(),
            ..project.segments.get(1).unwrap().clone()
        };
        project.segments.insert(at as usize, segment);
    }
    let mut window = compared(Language::English, &project);
    assert!(window.sees("Segments: 5 of 8"));
    assert!(!window.sees("Segment 5, "));
    window.key(Key::A);
    assert!(window.sees("Segments: 8 of 8"));
    // The last column comes into view beside the frozen ones.
    window.key(Key::Home);
    window.key(Key::End);
    assert!(window.sees("Segment 7, 10%"));
    assert!(window.sees("Ad, Whole market"));
}

#[test]
fn the_table_is_copied_as_it_stands() {
    let mut window = compared(Language::English, &two());
    window.key(Key::D);
    window.harness.event(Event::Copy);
    window.harness.step();
    let commands = &window.harness.output().platform_output.commands;
    let text = commands.iter().find_map(|command| match command {
        egui::OutputCommand::CopyText(text) => Some(text.clone()),
        _ => None,
    });
    let text = text.unwrap();
    let lines: Vec<&str> = text.lines().collect();
    assert_eq!(lines.len(), 5);
    assert!(lines[0].starts_with("Touchpoint\tStage\tWhole market: score\tWhole market: class"));
    assert_eq!(
        lines[1],
        "Way in\tVisit\t27\tless important\t3\t42\tcritical\t1\t2\t0.75\t1\t4\t\
         47\tcritical\t1\t2\t27\tless important\t4\t-1"
    );
    assert!(window.sees("4 rows of the comparison are in the clipboard"));
}

#[test]
fn what_is_missing_is_said_and_the_way_on_is_offered() {
    let mut project = worked();
    project.segments.get_mut(0).unwrap().importances = Arc::default();
    let window = compared(Language::English, &project);
    assert!(window.sees("Every segment inherits everything, so nothing can differ."));
    assert!(window.sees("Give segments importances of their own"));
    assert!(window.sees("Ad, Neighbours: critical, place 1, as in the whole market"));

    project.segments = Project::default().segments;
    let window = compared(Language::English, &project);
    assert!(window.sees("There are no segments yet"));
    assert!(window.sees("Add segments"));

    let mut project = worked();
    project.relations = touchrank::model::Relations::new(3, 4);
    let mut window = compared(Language::Russian, &project);
    assert!(window.sees("Пока ничего не оценено"));
    window.click("Оценить в интервью");
    assert!(window.is_on("Интервью"));
}

#[test]
fn a_rated_cell_is_in_the_comparison_at_once() {
    let mut window = compared(Language::English, &two());
    // Price × Ad becomes 1: 19, 53, 27, 23 in the whole.
    window.command(Key::Num2);
    window.type_text("1");
    window.command(Key::Num6);
    assert!(window.sees("Ad, Whole market: less important, place 4"));
    window.command(Key::Z);
    assert!(window.sees("Ad, Whole market: critical, place 1"));
}
