//! Participants' files are looked at and taken in as ballots: by keyboard, by dropping, with the consensus or without it.

use std::path::PathBuf;
use std::sync::Arc;

use egui::{Key, Modifiers};
use egui_kittest::kittest::Queryable;
use touchrank::app::FileAnswer;
use touchrank::edit::{BallotEdit, Edit, NewBallot, apply};
use touchrank::files::table::{ImportOptions, read};
use touchrank::i18n::Language;
use touchrank::model::{Levels, Project, Settlement};

use crate::held_figures::HeldFigures;
use crate::kit::Window;

const SHOP: &str = "\
stage,,Need,Need,Choice,Choice
channel,,online,offline,online,both
factor,importance,Search ad,Shop window,Product page,Consultant
Clear price,5,9,3,1,1
Quality proof,4,3,9,1,3
Service,2,1,1,9,3
";

const BOTH: Modifiers = Modifiers::COMMAND.plus(Modifiers::SHIFT);

pub(super) fn shop() -> Project {
    let options = ImportOptions::default();
    read(SHOP.as_bytes(), "Shop", &options).unwrap().project
}

/// The file of somebody who rates the first two cells so.
pub(super) fn file(window: &Window, name: &str, cells: &str) -> PathBuf {
    let path = window.path(name);
    let table = SHOP.replace("Clear price,5,9,3", &format!("Clear price,5,{cells}"));
    std::fs::write(&path, table).unwrap();
    path
}

pub(super) fn take(window: &mut Window, files: &[PathBuf]) {
    window.answers.give(FileAnswer::ChosenMany(files.to_vec()));
    window.press(BOTH, Key::V);
}

/// Name, number of cells and whether it is in, of every ballot.
fn ballots(window: &Window) -> Vec<(String, usize, bool)> {
    let ballots = window.project().ballots.iter();
    ballots
        .map(|it| (it.rater.clone(), it.levels.len(), it.is_in))
        .collect()
}

fn entry(rater: &str, cells: usize) -> (String, usize, bool) {
    (rater.to_owned(), cells, true)
}

#[test]
fn files_are_looked_at_first_and_taken_in_as_one_step() {
    for (language, what, told, said, undone) in [
        (
            Language::English,
            "2 files. 20 of 22 rated cells match this project.",
            [
                "Not taken: cell D4, “x”.",
                "Not taken: touchpoint “Seller”",
                "The file does not have the touchpoint “Consultant”.",
            ],
            "2 ballots taken in",
            "Undone: take in 2 ballots",
        ),
        (
            Language::Russian,
            "2 файла. Совпало с проектом оценок: 20 из 22.",
            [
                "Не взято: ячейка D4, «x».",
                "Не взято: точка контакта «Seller»",
                "В файле нет точки контакта «Consultant».",
            ],
            "Приняты 2 бюллетеня",
            "Отменено: ",
        ),
    ] {
        let before = shop();
        let mut window = Window::with(language, &before);
        let anna = file(&window, "Anna.csv", "9,x");
        let boris = file(&window, "Boris.csv", "3,9");
        let renamed = std::fs::read_to_string(&boris).unwrap();
        let renamed = renamed
            .replace("Consultant", "Seller")
            .replace(",1,1\n", ",1,\n");
        let renamed = renamed
            .replace(",1,3\n", ",1,\n")
            .replace(",9,3\n", ",9,1\n");
        std::fs::write(&boris, renamed).unwrap();
        take(&mut window, &[anna, boris]);
        assert!(window.sees(what), "{}", window.texts());
        for told in told {
            assert!(window.has_text(told), "{} has no {told}", window.texts());
        }
        assert_eq!(window.project(), &before);
        window.key(Key::Enter);
        assert_eq!(window.app().last_message().unwrap(), said);
        assert_eq!(ballots(&window), [entry("Anna", 11), entry("Boris", 9)]);
        assert_eq!(window.project().relations, before.relations);
        assert_eq!(window.project().ballots.get(0).unwrap().source, "Anna.csv");
        window.command(Key::Z);
        let message = window.app().last_message().unwrap();
        assert!(message.starts_with(undone), "{message}");
        assert!(window.project().ballots.is_empty());
    }
}

#[test]
fn the_consensus_comes_with_them_where_that_is_wanted_and_settled_cells_stay() {
    let mut project = shop();
    let (factor, touchpoint) = (
        project.factors.get(0).unwrap().id,
        project.touchpoints.get(1).unwrap().id,
    );
    let settlement = Settlement {
        level: 3,
        reason: "Seen in the shop".to_owned(),
        date: None,
    };
    let settle = BallotEdit::Settle {
        factor,
        touchpoint,
        settlement,
    };
    apply(&mut project, &Edit::Ballot(settle)).unwrap();
    let mut window = Window::with(Language::English, &project);
    let files = [
        file(&window, "Anna.csv", "1,9"),
        file(&window, "Boris.csv", "3,9"),
        file(&window, "Vera.csv", "3,9"),
    ];
    take(&mut window, &files);
    window.figure();
    assert!(window.sees("0 cells would be new, 1 would change; settled ones stay: 1."));
    window.click("Take the consensus into the matrix as well");
    window.click("Take in");
    assert_eq!(ballots(&window).len(), 3);
    let level = |window: &Window, column| window.project().relations.get(0, column);
    assert_eq!((level(&window, 0), level(&window, 1)), (Some(3), Some(3)));
    window.command(Key::Z);
    assert_eq!(
        window.app().last_message().unwrap(),
        "Undone: take in 3 ballots"
    );
    assert_eq!(level(&window, 0), Some(9));
    assert!(window.project().ballots.is_empty());
}

#[test]
fn the_dialog_does_not_wait_for_the_consensus_and_what_was_pressed_meanwhile_is_done_then() {
    for (language, waits, then, tick, done) in [
        (
            Language::English,
            "It is being worked out which cells that would change.",
            "then the ballots are taken in",
            "Take the consensus into the matrix as well",
            "Take in",
        ),
        (
            Language::Russian,
            "Вычисляется, какие связи это изменит.",
            "затем бюллетени будут приняты",
            "Сразу взять общее мнение в матрицу",
            "Принять",
        ),
    ] {
        let figures = HeldFigures::default();
        figures.hold(true);
        let mut window = Window::figuring(language, &shop(), Arc::new(figures.clone()));
        let files = [
            file(&window, "Anna.csv", "1,9"),
            file(&window, "Boris.csv", "1,9"),
        ];
        take(&mut window, &files);
        assert!(window.sees(waits), "{language:?}");
        window.click(tick);
        window.click(done);
        // Frames go on, nothing is taken in, and it is said what is waited for.
        assert!(window.sees(then), "{language:?}");
        assert!(window.project().ballots.is_empty());
        figures.hold(false);
        window.figure();
        window.settle();
        assert_eq!(ballots(&window).len(), 2, "{language:?}");
        let level = |column| window.project().relations.get(0, column);
        assert_eq!((level(0), level(1)), (Some(1), Some(9)));
    }
}

#[test]
fn a_person_who_has_a_ballot_gets_it_replaced_or_another_person_is_meant() {
    let mut project = shop();
    let new = NewBallot {
        rater: "Anna".to_owned(),
        levels: Levels::new().into(),
        ..NewBallot::default()
    };
    apply(&mut project, &Edit::Ballot(BallotEdit::Add(new))).unwrap();
    let mut window = Window::with(Language::English, &project);
    let anna = file(&window, "anna.csv", "9,3");
    take(&mut window, std::slice::from_ref(&anna));
    assert!(window.sees("“Anna” has a ballot already:"));
    window.key(Key::Enter);
    assert_eq!(ballots(&window), [entry("anna", 12)], "replaced");
    window.command(Key::Z);
    take(&mut window, &[anna]);
    window.click("take in as “anna (2)”");
    window.click("Take in");
    let [first, second] = ballots(&window).try_into().unwrap();
    assert_eq!((first.0.as_str(), first.1), ("Anna", 0));
    assert_eq!(second, entry("anna (2)", 12));
}

#[test]
fn names_are_typed_and_two_files_of_one_person_are_refused() {
    let mut window = Window::with(Language::English, &shop());
    let files = [
        file(&window, "1.csv", "9,3"),
        file(&window, "2.csv", "3,9"),
        file(&window, "3.csv", "1,1"),
    ];
    take(&mut window, &files);
    let name = |window: &mut Window, file: &str, name: &str| {
        window.click(&format!("Rater of {file}"));
        window.command(Key::A);
        window.type_text(name);
    };
    name(&mut window, "1.csv", "Anna");
    name(&mut window, "2.csv", " anna ");
    window.click("Take in");
    assert!(window.sees("Two of the files are of “anna”"));
    assert!(window.project().ballots.is_empty());
    name(&mut window, "2.csv", "Boris");
    window.click("3.csv");
    window.click("Hand in: these ballots are whole");
    window.click("Take in");
    let expected = [
        ("Anna".to_owned(), 12, false),
        ("Boris".to_owned(), 12, false),
    ];
    assert_eq!(ballots(&window), expected);
}

#[test]
fn several_dropped_files_are_ballots_and_more_join_those_that_are_looked_at() {
    let mut window = Window::with(Language::English, &shop());
    let [anna, boris, vera, broken] =
        ["Anna.csv", "Boris.csv", "Vera.csv", "broken.ron"].map(|name| file(&window, name, "9,9"));
    std::fs::write(&broken, "(").unwrap();
    window.drop_files(&[anna.as_path(), broken.as_path()]);
    assert!(window.sees("2 files. 12 of 12 rated cells match this project."));
    assert!(window.sees("“broken.ron” is not read"));
    window.drop_file(&boris);
    assert!(window.sees("3 files. 24 of 24"));
    window.answers.choose(&vera);
    window.click("Another file…");
    assert!(window.sees("4 files. 36 of 36"));
    window.key(Key::Escape);
    assert!(window.project().ballots.is_empty());
    // On the page of raters one file is enough.
    window.press(Modifiers::COMMAND, Key::Num8);
    window.key(Key::R);
    window.drop_file(&vera);
    window.key(Key::Enter);
    assert_eq!(ballots(&window), [entry("Vera", 12)]);
}

#[test]
fn a_file_of_which_nothing_matches_cannot_be_taken() {
    for (language, none) in [
        (Language::English, "Nothing of it matches"),
        (Language::Russian, "Не совпало ничего"),
    ] {
        let mut window = Window::with(language, &shop());
        let path = window.path("other.csv");
        std::fs::write(&path, "factor,importance,Booth\nParking,5,9\n").unwrap();
        window.answers.choose(&path);
        window.press(BOTH, Key::V);
        assert!(window.sees(none));
        assert!(window.has_text("Parking"), "{}", window.texts());
        let done = ["Take in", "Принять"].map(|name| window.harness.query_by_label(name).is_some());
        assert!(done.contains(&true));
        window.key(Key::Escape);
        assert!(window.project().ballots.is_empty());
    }
}
