//! Rating alone by name in the interview: whose answers they are, handing in, blind ballots, and that the matrix stays.

use egui::{Key, Modifiers, Role};
use egui_kittest::kittest::{NodeT, Queryable};
use touchrank::edit::{
    BallotEdit, Edit, EvidenceEdit, EvidenceWords, FactorEdit, NewBallot, PickedStage, SegmentEdit,
    StageEdit, apply,
};
use touchrank::i18n::Language::{self, English, Russian};
use touchrank::model::{Ballot, Channel, FactorId, Levels, Project, Subject, TouchpointId};

use crate::kit::Window;

/// A café with two factors and two touchpoints, not rated yet.
fn cafe() -> Project {
    let mut project = Project::named("Cafe");
    let picked = PickedStage {
        stage: "Choice".to_owned(),
        touchpoints: ["Menu", "Bill"]
            .map(|name| (name.to_owned(), Channel::Both))
            .to_vec(),
    };
    change(
        &mut project,
        &Edit::Stage(StageEdit::AddTouchpoints(vec![picked])),
    );
    for (name, importance) in [("Price", 5.0), ("Taste", 4.0)] {
        let add = FactorEdit::Add {
            name: name.to_owned(),
            importance: Some(importance),
            before: None,
        };
        change(&mut project, &Edit::Factor(add));
    }
    project
}

fn change(project: &mut Project, edit: &Edit) {
    apply(project, edit).unwrap();
}

fn cell(project: &Project, factor: &str, touchpoint: &str) -> (FactorId, TouchpointId) {
    let factor = project.factors.iter().find(|it| it.name == factor);
    let touchpoint = project.touchpoints.iter().find(|it| it.name == touchpoint);
    (factor.unwrap().id, touchpoint.unwrap().id)
}

/// The café with the ballots of these people, each with levels of Price and Taste at the menu.
fn with_ballots(people: &[(&str, bool, [Option<u8>; 2])]) -> Project {
    let mut project = cafe();
    for (name, is_in, menu) in people {
        let cells = ["Price", "Taste"].map(|factor| cell(&project, factor, "Menu"));
        let levels = cells.into_iter().zip(*menu);
        let levels: Levels = levels
            .filter_map(|(at, level)| Some((at, level?)))
            .collect();
        let ballot = NewBallot {
            rater: (*name).to_owned(),
            is_in: *is_in,
            levels: levels.into(),
            ..NewBallot::default()
        };
        change(&mut project, &Edit::Ballot(BallotEdit::Add(ballot)));
    }
    project
}

impl Window {
    /// The interview of this project.
    fn rating(language: Language, project: &Project) -> Self {
        let mut window = Self::with(language, project);
        window.command(Key::Num3);
        window
    }

    /// Lets a person rate by keys: the list, down to their place in it, Enter.
    fn let_rate(&mut self, place: usize) {
        self.key(Key::P);
        for _ in 0..place {
            self.key(Key::ArrowDown);
        }
        self.key(Key::Enter);
    }

    fn ballot(&self, name: &str) -> &Ballot {
        let mut ballots = self.project().ballots.iter();
        ballots.find(|ballot| ballot.rater == name).unwrap()
    }

    /// What a person rated: Price and Taste at the menu, then at the bill.
    fn rated(&self, name: &str) -> [Option<u8>; 4] {
        let cells = [
            ("Price", "Menu"),
            ("Taste", "Menu"),
            ("Price", "Bill"),
            ("Taste", "Bill"),
        ];
        cells.map(|(factor, touchpoint)| {
            let at = cell(self.project(), factor, touchpoint);
            self.ballot(name).levels.get(&at).copied()
        })
    }

    fn is_asked(&self, factor: &str, touchpoint: &str) -> bool {
        let mut labels = self.harness.query_all_by_label_contains(factor);
        labels.any(|node| {
            let text = node.value().unwrap_or_default();
            text.ends_with('?') && text.contains(touchpoint)
                || text.contains(touchpoint) && {
                    text.contains("how far can") || text.contains("Насколько")
                }
        })
    }
}

#[test]
fn a_new_person_rates_by_keys_alone_and_the_matrix_stays_empty() {
    for (language, all, hand_in, is_in, refused) in [
        (
            English,
            "Anna has rated all 4 cells",
            "Hand in the ballot of Anna",
            "The ballot of Anna is in",
            "takes no answers",
        ),
        (
            Russian,
            "Anna: оценены все 4 ячейки",
            "Сдать бюллетень: Anna",
            "Бюллетень сдан: Anna",
            "ответов не принимает",
        ),
    ] {
        let mut window = Window::rating(language, &cafe());
        // The room, then a new person.
        window.let_rate(1);
        window.type_text("Anna");
        window.key(Key::Enter);
        assert_eq!(window.ballot("Anna").date, today());
        assert!(window.sees("Anna"));
        for sign in ["9", "3", "1", "9"] {
            window.type_text(sign);
        }
        assert_eq!(
            window.rated("Anna"),
            [Some(9), Some(3), Some(1), Some(9)],
            "{language:?}"
        );
        assert!(window.sees(all));
        assert!(window.sees(hand_in));
        window.key(Key::Enter);
        assert!(window.ballot("Anna").is_in);
        assert!(window.sees(is_in));
        // What is in takes no more answers, and says so.
        window.type_text("1");
        assert!(window.sees(refused));
        assert_eq!(window.rated("Anna")[0], Some(9));
        window.key(Key::H);
        assert!(!window.ballot("Anna").is_in);
        assert_eq!(window.project().relations.rated(), 0);
    }
}

fn today() -> Option<chrono::NaiveDate> {
    chrono::NaiveDate::from_ymd_opt(2026, 11, 22)
}

#[test]
fn back_undo_skip_and_not_sure_are_the_persons_own() {
    let mut window = Window::rating(English, &with_ballots(&[("Anna", false, [None; 2])]));
    window.let_rate(1);
    window.type_text("9");
    assert!(window.is_asked("Taste", "Menu"));
    window.command(Key::Z);
    assert_eq!(window.rated("Anna"), [None; 4]);
    assert!(window.is_asked("Price", "Menu"));
    window.press(Modifiers::COMMAND, Key::Y);
    assert_eq!(window.rated("Anna")[0], Some(9));
    // Back to it; not sure takes the level away, because a ballot has no doubts.
    window.key(Key::Backspace);
    window.key(Key::U);
    assert_eq!(window.rated("Anna"), [None; 4]);
    window.key(Key::U);
    assert!(window.is_asked("Price", "Bill"));
    // The rest of the touchpoint at once.
    window.key(Key::R);
    assert_eq!(window.rated("Anna"), [None, None, Some(1), Some(1)]);
    assert!(window.project().not_sure.is_empty());
    assert_eq!(window.project().relations.rated(), 0);
    assert!(window.sees("2 cells are not rated yet."));
}

#[test]
fn while_a_segment_is_looked_at_a_person_still_rates_the_whole_market_and_reads_so() {
    let mut project = with_ballots(&[("Anna", false, [None; 2])]);
    let add = SegmentEdit::Add("Families".to_owned());
    change(&mut project, &Edit::Segment(add));
    let mut window = Window::rating(English, &project);
    window.run("Families");
    window.command(Key::Num3);
    window.let_rate(1);
    assert!(window.sees("They are about the whole market, not about “Families”."));
    window.type_text("9");
    // Nothing is inherited by a person, and the room's own cells are not touched.
    window.key(Key::Equals);
    assert!(window.sees("takes nothing from the whole market"));
    assert_eq!(window.rated("Anna")[0], Some(9));
    let segment = window.project().segments.iter().next().unwrap();
    assert!(segment.relations.is_empty());
    assert_eq!(window.project().relations.rated(), 0);
}

#[test]
fn nothing_goes_to_the_matrix_when_the_ballot_is_undone_under_the_rater() {
    let mut window = Window::rating(English, &cafe());
    window.let_rate(1);
    window.type_text("Anna");
    window.key(Key::Enter);
    window.command(Key::Z);
    assert!(window.sees("There is no ballot of Anna any more"));
    window.type_text("9");
    window.key(Key::R);
    assert_eq!(window.project().relations.rated(), 0);
    // Redo brings the ballot back, and the person goes on.
    window.command(Key::Y);
    window.type_text("9");
    assert_eq!(window.rated("Anna")[0], Some(9));
    window.command(Key::Z);
    window.command(Key::Z);
    window.key(Key::Enter);
    window.type_text("3");
    assert_eq!(window.project().relations.rated(), 1);
}

#[test]
fn others_are_read_after_ones_own_answer_and_in_blind_mode_not_before_handing_in() {
    let people = [
        ("Anna", false, [None; 2]),
        ("Boris", true, [Some(1), Some(9)]),
        ("Vera", false, [Some(3), None]),
    ];
    let mut project = with_ballots(&people);
    let mut window = Window::rating(English, &project);
    window.let_rate(1);
    assert!(!window.sees("Others"));
    window.type_text("3");
    assert!(window.sees("Others on the question before: 1 · 3"));
    window.key(Key::Backspace);
    assert!(window.sees("Others here: 1 · 3"));

    change(&mut project, &Edit::Ballot(BallotEdit::SetBlind(true)));
    // Neither the room's level, nor who leads, nor what was noted shows through.
    let at = cell(&project, "Price", "Menu");
    let words = EvidenceWords {
        text: "we said nine".to_owned(),
        ..EvidenceWords::default()
    };
    let about = Subject::Cell(at.0, at.1);
    change(
        &mut project,
        &Edit::Evidence(EvidenceEdit::Add(about, words)),
    );
    let mut window = Window::rating(English, &project);
    window.type_text("9");
    window.key(Key::Backspace);
    assert!(window.sees("1 note"));
    assert!(window.sees("Now first:"));
    window.let_rate(1);
    assert!(window.sees("Other ratings are hidden."));
    assert!(window.sees("What others said is hidden until the ballot is in."));
    assert!(!window.sees("1 note"));
    assert!(!window.sees("Now first:"));
    assert!(!window.is_chosen("9 · a critical experience (key 9)"));
    window.type_text("3");
    assert!(!window.sees("Others"));
    window.key(Key::Backspace);
    assert!(window.is_chosen("3 · an impression can form (key 3)"));
    // What is copied as a table is the person's own as well.
    window.key(Key::A);
    window.press(Modifiers::COMMAND | Modifiers::SHIFT, Key::C);
    let (_, text) = window.answers.clipboard.table().unwrap();
    let levels: Vec<&str> = text.lines().skip(1).map(|line| field(line, 4)).collect();
    assert_eq!(levels, ["3", "", "", ""]);
    // Once the ballot is in, nothing is hidden from its person.
    window.key(Key::H);
    assert!(window.project().ballots.iter().next().unwrap().is_in);
    assert!(!window.sees("Other ratings are hidden."));
}

fn field(line: &str, at: usize) -> &str {
    line.split('\t').nth(at).unwrap()
}

impl Window {
    /// Whether the card of a level says that it holds.
    fn is_chosen(&self, level: &str) -> bool {
        let node = self.harness.get_by_label(level);
        node.accesskit_node().toggled() == Some(egui::accesskit::Toggled::True)
    }
}

#[test]
fn who_rates_stays_over_other_screens_and_is_forgotten_with_the_document() {
    let project = with_ballots(&[("Anna", false, [None; 2])]);
    let mut window = Window::rating(English, &project);
    window.let_rate(1);
    window.command(Key::Num4);
    window.command(Key::Num3);
    window.type_text("9");
    assert_eq!(window.rated("Anna")[0], Some(9));
    window.command(Key::S);
    let path = window.path("other.ron");
    std::fs::write(&path, touchrank::files::project::to_text(&project)).unwrap();
    window.harness.state_mut().open(path);
    window.settle();
    window.command(Key::Num3);
    window.type_text("9");
    assert_eq!(window.rated("Anna"), [None; 4]);
    assert_eq!(window.project().relations.rated(), 1);
}

#[test]
fn a_name_that_is_taken_stays_to_be_mended_and_one_half_typed_is_kept_by_saving() {
    let mut window = Window::rating(English, &with_ballots(&[("Anna", false, [None; 2])]));
    window.let_rate(2);
    window.type_text(" anna");
    window.key(Key::Enter);
    let alert = window.harness.get_by_role(Role::Alert);
    let said = alert.accesskit_node().label().unwrap();
    assert_eq!(
        said,
        "There is a ballot of “Anna” already. Give another name."
    );
    assert_eq!(window.project().ballots.len(), 1);
    window.type_text(" B");
    window.command(Key::S);
    assert_eq!(window.ballot("anna B").date, today());
    // Leaving with Escape adds nobody.
    window.let_rate(3);
    window.type_text("Vera");
    window.key(Key::Escape);
    assert_eq!(window.project().ballots.len(), 2);
}

#[test]
fn on_a_projector_the_list_comes_by_its_key_and_goes_again() {
    let mut window = Window::rating(English, &with_ballots(&[("Anna", false, [None; 2])]));
    window.key(Key::F11);
    assert!(!window.sees("Rating as"));
    window.let_rate(1);
    assert!(!window.sees("Rating as"));
    window.type_text("9");
    assert_eq!(window.rated("Anna")[0], Some(9));
}
