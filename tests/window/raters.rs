//! The page of raters: people, disputed cells, settling by a level's key, the consensus, blind ballots.

use egui::{Key, Modifiers, Role};
use egui_kittest::kittest::Queryable;
use touchrank::edit::{BallotEdit, Edit, FactorEdit, NewBallot, PickedStage, StageEdit, apply};
use touchrank::i18n::Language::{self, English, Russian};
use touchrank::model::{Channel, Levels, Project};

use crate::kit::Window;

/// Two factors at two touchpoints; Anna, Boris and Vera agree but for the price at the menu.
fn disputed(blind: bool) -> Project {
    let mut project = Project::named("Cafe");
    let picked = PickedStage {
        stage: "Choice".to_owned(),
        touchpoints: ["Menu", "Bill"]
            .map(|name| (name.to_owned(), Channel::Both))
            .to_vec(),
    };
    let mut edits = vec![Edit::Stage(StageEdit::AddTouchpoints(vec![picked]))];
    for name in ["Price", "Taste"] {
        edits.push(Edit::Factor(FactorEdit::Add {
            name: name.to_owned(),
            importance: Some(5.0),
            before: None,
        }));
    }
    for edit in edits {
        apply(&mut project, &edit).unwrap();
    }
    let people = [("Anna", true, 1), ("Boris", true, 9), ("Vera", !blind, 9)];
    for (name, is_in, price) in people {
        let mut levels = Levels::new();
        for factor in project.factors.iter() {
            for touchpoint in project.touchpoints.iter() {
                levels.insert((factor.id, touchpoint.id), 3);
            }
        }
        let first = *levels.keys().next().unwrap();
        levels.insert(first, price);
        let ballot = NewBallot {
            rater: name.to_owned(),
            is_in,
            levels,
            ..NewBallot::default()
        };
        apply(&mut project, &Edit::Ballot(BallotEdit::Add(ballot))).unwrap();
    }
    apply(&mut project, &Edit::Ballot(BallotEdit::SetBlind(blind))).unwrap();
    project
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
