//! The page of raters: people, disputed cells, settling by a level's key, the consensus, blind ballots.

use egui::accesskit::Toggled;
use egui::{Key, Modifiers, Role};
use egui_kittest::kittest::{NodeT, Queryable};
use touchrank::edit::{
    BallotEdit, Edit, FactorEdit, NewBallot, PickedStage, SegmentEdit, StageEdit, TouchpointEdit,
    apply,
};
use touchrank::i18n::Language::{self, English, Russian};
use touchrank::model::{Channel, Levels, Project};

use crate::kit::Window;

/// Factors with their importances and touchpoints, nothing rated.
fn cafe(factors: &[(&str, f64)], touchpoints: &[&str]) -> Project {
    let mut project = Project::named("Cafe");
    let picked = PickedStage {
        stage: "Choice".to_owned(),
        touchpoints: touchpoints
            .iter()
            .map(|name| ((*name).to_owned(), Channel::Both))
            .collect(),
    };
    let mut edits = vec![Edit::Stage(StageEdit::AddTouchpoints(vec![picked]))];
    for (name, importance) in factors {
        edits.push(Edit::Factor(FactorEdit::Add {
            name: (*name).to_owned(),
            importance: Some(*importance),
            before: None,
        }));
    }
    for edit in edits {
        apply(&mut project, &edit).unwrap();
    }
    project
}

/// A person's ballot, rated by the places of factor and touchpoint.
fn vote(project: &mut Project, (rater, is_in): (&str, bool), level: impl Fn(usize, usize) -> u8) {
    let mut levels = Levels::new();
    for (row, factor) in project.factors.iter().enumerate() {
        for (column, touchpoint) in project.touchpoints.iter().enumerate() {
            levels.insert((factor.id, touchpoint.id), level(row, column));
        }
    }
    let ballot = NewBallot {
        rater: rater.to_owned(),
        is_in,
        levels: levels.into(),
        ..NewBallot::default()
    };
    apply(project, &Edit::Ballot(BallotEdit::Add(ballot))).unwrap();
}

/// Two factors at two touchpoints; Anna, Boris and Vera agree but for the price at the menu.
pub(super) fn disputed(blind: bool) -> Project {
    let mut project = cafe(&[("Price", 5.0), ("Taste", 5.0)], &["Menu", "Bill"]);
    for (name, is_in, price) in [("Anna", true, 1), ("Boris", true, 9), ("Vera", !blind, 9)] {
        vote(&mut project, (name, is_in), |row, column| {
            if (row, column) == (0, 0) { price } else { 3 }
        });
    }
    apply(&mut project, &Edit::Ballot(BallotEdit::SetBlind(blind))).unwrap();
    project
}

/// The lines of disputed cells that are on show and selected, and where each and the list stand.
fn selected_lines(window: &Window) -> Vec<(String, egui::Rect, egui::Rect)> {
    let list = (window.harness).get_by_role_and_label(Role::ListBox, "Disputed cells");
    let lines = window.harness.query_all_by_role(Role::ListBoxOption);
    let chosen = lines.filter(|line| {
        let node = line.accesskit_node();
        let of_cell = node.label().is_some_and(|name| name.contains(" × "));
        of_cell && node.toggled() == Some(Toggled::True)
    });
    chosen
        .map(|line| {
            let name = line.accesskit_node().label().unwrap_or_default();
            (name, line.rect(), list.rect())
        })
        .collect()
}

fn page(language: Language, project: &Project) -> Window {
    let mut window = Window::figured(language, project);
    window.command(Key::Num8);
    window.key(Key::R);
    window.figure();
    window
}

#[test]
fn a_disputed_cell_is_settled_by_a_levels_key_with_its_reason_and_opened_again() {
    for (language, line, consensus) in [
        (English, "Price × Menu: 1…9, consensus 9", "Disputed cells"),
        (
            Russian,
            "Price × Menu: 1…9, общее мнение 9",
            "Спорные ячейки",
        ),
    ] {
        let mut window = page(language, &disputed(false));
        assert!(window.sees(line), "{language:?}");
        assert!(window.sees(consensus));
        window.key(Key::B);
        window.type_text("the menu shows prices");
        window.key(Key::Enter);
        window.key(Key::ArrowRight);
        window.type_text("3");
        let project = window.project();
        let ((factor, touchpoint), settled) = project.settled.iter().next().unwrap();
        assert_eq!(
            (settled.level, settled.reason.as_str()),
            (3, "the menu shows prices")
        );
        assert_eq!(project.level(*factor, *touchpoint), Some(3));
        window.figure();
        window.press(Modifiers::SHIFT, Key::U);
        assert!(window.project().settled.is_empty());
        assert_eq!(window.project().relations.rated(), 1);
    }
}

#[test]
fn after_a_cell_is_settled_the_selected_line_is_on_show_wherever_it_goes() {
    let names: Vec<String> = (1..=24).map(|at| format!("Point {at}")).collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let mut project = cafe(&[("Price", 5.0), ("Taste", 1.0), ("Room", 5.0)], &names);
    // All agree about the room: 9 at sixteen points, 1 at seven, 3 at the last. They differ about the price at the first point,
    // 1…9, and at the last, 1…3, and about the taste at all others.
    for (name, first, last, taste) in [("Anna", 1, 1, 1), ("Boris", 9, 3, 3)] {
        vote(&mut project, (name, true), |row, column| {
            match (row, column) {
                (0, 0) => first,
                (0, 23) => last,
                (1, 1..=22) => taste,
                (2, 23) => 3,
                (2, 7..) => 9,
                _ => 1,
            }
        });
    }
    // By hand: A = 11 seven times, 51 sixteen times, and 21 or 31 at the last; the lower limit is 28.9 and 29.5. With the first
    // at 51 it is 31.5 where the last has 31: then the last decides nothing and falls behind the other 22.
    let mut window = page(English, &project);
    window.key(Key::ArrowRight);
    let lines = selected_lines(&window);
    assert_eq!(lines[0].0, "Price × Point 1: 1…9, consensus 1, 1 class");
    window.type_text("9");
    window.figure();
    let lines = selected_lines(&window);
    assert_eq!(lines.len(), 1, "the selected line is on show");
    let (name, line, list) = &lines[0];
    assert_eq!(name, "Price × Point 24: 1…3, consensus 1, no class");
    assert!(list.expand(1.0).contains_rect(*line), "{line} {list}");
}

#[test]
fn of_many_classes_that_a_cell_decides_the_rest_is_counted() {
    for (language, more) in [(English, "; and 3 more"), (Russian, "; и ещё 3")] {
        let points = ["A", "B", "C", "D", "E", "F", "G", "H"];
        let mut project = cafe(&[("Price", 5.0)], &points);
        // A = 5, six times 15, 5: the six are critical, from 14.7. With 45 at the first only that is, from 23.0, and the six are
        // important, from 12.1.
        for (name, first) in [("Anna", 1), ("Boris", 9)] {
            vote(&mut project, (name, true), |_, column| match column {
                0 => first,
                1..=6 => 3,
                _ => 1,
            });
        }
        let window = page(language, &project);
        assert!(window.sees(more), "{language:?}");
    }
}

#[test]
fn a_ballot_is_whole_without_what_is_excluded() {
    let mut project = disputed(false);
    let bill = project.touchpoints.iter().last().unwrap().id;
    let edit = Edit::Touchpoint(TouchpointEdit::SetExcluded(bill, true));
    apply(&mut project, &edit).unwrap();
    for (language, state) in [
        (English, "Anna, in · 2 of 2 cells"),
        (Russian, "Anna, сдан · 2 из 2 ячеек"),
    ] {
        let window = page(language, &project);
        assert!(window.sees(state), "{language:?}");
    }
}

#[test]
fn while_a_segment_is_looked_at_the_page_says_that_ballots_are_about_the_whole() {
    let mut project = disputed(false);
    let add = SegmentEdit::Add("Families".to_owned());
    apply(&mut project, &Edit::Segment(add)).unwrap();
    for (language, whole) in [
        (
            English,
            "Ballots are about the whole market, not about “Families”.",
        ),
        (
            Russian,
            "Бюллетени — обо всём рынке, а не о сегменте «Families».",
        ),
    ] {
        let mut window = page(language, &project);
        assert!(!window.sees(whole), "{language:?}");
        window.run("Families");
        window.command(Key::Num8);
        window.figure();
        assert!(window.sees(whole), "{language:?}");
    }
}

#[test]
fn without_a_ballot_nothing_is_said_of_a_consensus() {
    let window = page(English, &cafe(&[("Price", 5.0)], &["Menu", "Bill"]));
    assert!(window.sees("Several people see more than one"));
    assert!(!window.sees("Taking the consensus"));
}

#[test]
fn when_a_cell_was_settled_is_read_without_scrolling_in_a_low_window() {
    for (language, on) in [
        (English, "settled at 3 on 22 Nov 2026"),
        (Russian, "согласовано: 3, 22.11.2026"),
    ] {
        let mut window = page(language, &disputed(false));
        window.harness.set_size(egui::vec2(1280.0, 720.0));
        window.key(Key::ArrowRight);
        window.type_text("3");
        window.figure();
        let date = window.harness.get_by_label(on).rect();
        let reason = window.harness.get_by_role_and_label(
            Role::TextInput,
            if language == English {
                "Because"
            } else {
                "Потому что"
            },
        );
        assert!(date.bottom() < reason.rect().top(), "{language:?}");
    }
}

#[test]
fn the_consensus_becomes_the_matrix_in_one_step_and_settled_cells_stay() {
    let mut window = page(English, &disputed(false));
    window.type_text("1");
    window.figure();
    window.key(Key::U);
    let levels: Vec<_> = window
        .project()
        .factors
        .iter()
        .flat_map(|factor| {
            let project = window.project();
            let touchpoints = project.touchpoints.iter();
            touchpoints.map(|it| project.level(factor.id, it.id))
        })
        .collect();
    assert_eq!(levels, [Some(1), Some(3), Some(3), Some(3)]);
    window.command(Key::Z);
    assert_eq!(window.project().relations.rated(), 1);
}

#[test]
fn blind_ballots_count_only_once_they_are_in() {
    let mut window = page(English, &disputed(true));
    assert!(window.sees("2 of 3 ballots are in; 1 stays hidden until it is handed in."));
    // Of two middle ones the lower: Anna's.
    assert!(window.sees("Price × Menu: 1…9, consensus 1"));
    window.key(Key::ArrowLeft);
    window.key(Key::End);
    window.key(Key::M);
    window.figure();
    assert!(window.sees("Price × Menu: 1…9, consensus 9"));
}

#[test]
fn a_person_is_added_renamed_and_goes_to_rate() {
    let mut window = page(English, &disputed(false));
    window.key(Key::N);
    window.type_text("Gleb");
    window.key(Key::Enter);
    assert_eq!(window.project().ballots.len(), 4);
    window.key(Key::ArrowLeft);
    window.key(Key::End);
    window.press(Modifiers::SHIFT, Key::N);
    window.command(Key::A);
    window.type_text("vera");
    window.key(Key::Enter);
    assert!(window.harness.query_by_role(Role::Alert).is_some());
    window.command(Key::A);
    window.type_text("Glafira");
    window.key(Key::Enter);
    let last = window.project().ballots.iter().last().unwrap();
    assert_eq!(last.rater, "Glafira");
    window.key(Key::A);
    assert!(window.is_on("Interview"));
    assert!(window.sees("Glafira"));
}

/// What the grid's cells say to a reader.
fn cell(window: &mut Window, name: &str) -> String {
    window.command(Key::Num2);
    let cells = window.harness.query_all_by_role(Role::GridCell);
    let mut cells = cells.filter_map(|it| it.accesskit_node().label());
    cells.find(|it| it.starts_with(name)).unwrap()
}

#[test]
fn the_grid_tells_a_disputed_cell_until_it_is_settled() {
    for (language, differ, settled) in [
        (
            English,
            "Disputed: ballots say 1…9 (3)",
            "Ballots: 1…9 (3), settled by the room",
        ),
        (
            Russian,
            "Спорная: в бюллетенях 1…9 (3)",
            "Бюллетени: 1…9 (3), группа договорилась",
        ),
    ] {
        let mut window = page(language, &disputed(false));
        let said = cell(&mut window, "Price × Menu");
        assert!(said.contains(differ), "{said}");
        let alike = cell(&mut window, "Taste × Bill");
        assert!(!alike.contains(differ), "{alike}");
        window.command(Key::Num8);
        window.key(Key::ArrowRight);
        window.type_text("3");
        window.figure();
        let said = cell(&mut window, "Price × Menu");
        assert!(said.contains(settled), "{said}");
    }
}

#[test]
fn while_a_person_rates_unseen_neither_grid_nor_page_tells_what_others_said() {
    let mut window = page(English, &disputed(true));
    assert!(cell(&mut window, "Price × Menu").contains("1…9 (2)"));
    let corner = "Two small bars: people rate it differently";
    assert!(window.sees(corner));
    window.command(Key::Num8);
    window.key(Key::ArrowLeft);
    window.key(Key::End);
    // Vera has not handed in.
    window.key(Key::A);
    assert!(window.is_on("Interview"));
    let said = cell(&mut window, "Price × Menu");
    assert!(said.contains("Ballots: 9 (1)"), "{said}");
    // A grid of one ballot alone has no mark to explain.
    assert!(!window.sees(corner));
    window.command(Key::Num8);
    window.figure();
    assert!(window.sees("Vera is rating unseen"));
    assert!(!window.sees("Price × Menu: 1…9"));
}
