//! Importances by pairs, by keyboard and by accessible name.

use egui::accesskit::Toggled;
use egui::{Event, Key, Modifiers, Role};
use egui_kittest::kittest::{NodeT, Queryable};
use touchrank::edit::{Edit, FactorEdit, PickedStage, SegmentEdit, StageEdit, apply};
use touchrank::files::examples;
use touchrank::i18n::Language::{self, English, Russian};
use touchrank::model::{Channel, Preference, Project};

use crate::kit::Window;

const SHIFT: Modifiers = Modifiers::SHIFT;

/// A café with these factors, all of importance 3, and two touchpoints.
fn cafe(factors: &[&str]) -> Project {
    let mut project = Project::named("Cafe");
    for name in factors {
        let add = FactorEdit::Add {
            name: (*name).to_owned(),
            importance: Some(3.0),
            before: None,
        };
        apply(&mut project, &Edit::Factor(add)).unwrap();
    }
    let picked = PickedStage {
        stage: "There".to_owned(),
        touchpoints: vec![
            ("Menu".to_owned(), Channel::Both),
            ("Bill".to_owned(), Channel::Both),
        ],
    };
    let stage = StageEdit::AddTouchpoints(vec![picked]);
    apply(&mut project, &Edit::Stage(stage)).unwrap();
    project
}

/// The page of pairs with this project.
fn pairs_of(language: Language, project: &Project) -> Window {
    let mut window = Window::with(language, project);
    window.command(Key::Num8);
    window.key(Key::P);
    window
}

impl Window {
    /// The judgements of the whole market by names: how many times the first matters as much.
    fn judged(&self) -> Vec<(String, String, i8)> {
        let name = |id| self.project().factor(id).unwrap().name.clone();
        let all = self.project().judgements.iter();
        all.map(|((first, second), preference)| (name(*first), name(*second), preference.number()))
            .collect()
    }

    fn importance_of(&self, name: &str) -> Option<f64> {
        let mut factors = self.project().factors.iter();
        let factor = factors.find(|factor| factor.name == name).unwrap();
        factor.importance.map(touchrank::model::Importance::value)
    }

    /// Whether these two are asked about.
    fn asks_which(&self, first: &str, second: &str) -> bool {
        let question = match self.language() {
            English => format!(
                "Which matters more to the customer: “{first}” or “{second}”, and how much?"
            ),
            Russian => format!("Что для клиента важнее: «{first}» или «{second}», и насколько?"),
        };
        self.harness.query_by_label(&question).is_some()
    }

    /// Presses the keys one after the other, each in a frame of its own.
    fn keys(&mut self, keys: &[Key]) {
        for key in keys {
            self.key(*key);
        }
    }
}

fn triple(first: &str, second: &str, number: i8) -> (String, String, i8) {
    (first.to_owned(), second.to_owned(), number)
}

#[test]
fn a_newcomer_judges_three_pairs_and_takes_the_importances() {
    for (language, begin, sound, taken) in [
        (
            English,
            "Nothing is judged yet: 2 questions give weights, 3 are all there are.",
            "3 of 3 pairs judged, consistent enough (CR 0.00); “Price” weighs most: 57%.",
            "3 importances are taken from the judgements",
        ),
        (
            Russian,
            "Пока ничего не сравнено: 2 вопроса дадут веса, а всего пар 3.",
            "Сравнено пар: 3 из 3, ответы достаточно согласованы (CR 0,00); больше всех весит «Price»: 57\u{a0}%.",
            "3 важности взяты из сравнений",
        ),
    ] {
        let mut window = pairs_of(language, &cafe(&["Price", "Taste", "Way"]));
        assert!(window.sees(begin));
        // All importances are alike, so the second of the three is the one in the middle.
        assert!(window.asks_which("Price", "Taste"));
        // Price twice as important as taste: to the left, and on.
        window.keys(&[Key::ArrowLeft, Key::Enter]);
        assert_eq!(window.judged(), [triple("Price", "Taste", 2)]);
        assert!(window.asks_which("Taste", "Way"));
        window.keys(&[Key::Num2, Key::Enter]);
        assert!(window.asks_which("Price", "Way"));
        window.keys(&[Key::Num4, Key::Enter]);
        // 4, 2, 1 of 7: by hand.
        assert!(window.sees(sound), "{language:?}");
        window.key(Key::V);
        assert!(window.sees(taken));
        let taken = ["Price", "Taste", "Way"].map(|name| window.importance_of(name));
        assert_eq!(taken, [Some(5.0), Some(2.5), Some(1.25)]);
        // One step of history.
        window.command(Key::Z);
        let back = ["Price", "Taste", "Way"].map(|name| window.importance_of(name));
        assert_eq!(back, [Some(3.0); 3]);
        // 1 + 4·(2−1)/(4−1) for the middle one.
        window.press(SHIFT, Key::V);
        let taken = ["Price", "Taste", "Way"].map(|name| window.importance_of(name));
        assert_eq!(taken, [Some(5.0), Some(2.33), Some(1.0)]);
    }
}

#[test]
fn a_digit_counts_for_the_side_where_the_marker_stands() {
    let mut window = pairs_of(English, &cafe(&["Price", "Taste", "Way"]));
    window.key(Key::Num5);
    assert!(window.sees("5: “Price” matters strongly more than “Taste”"));
    // The other side by Shift, under any layout.
    window.press(SHIFT, Key::Num7);
    assert!(window.sees("7: “Taste” matters very strongly more than “Price”"));
    // There it stays.
    window.key(Key::Num3);
    assert!(window.sees("3: “Taste” matters moderately more than “Price”"));
    window.keys(&[Key::ArrowLeft, Key::ArrowLeft]);
    assert!(window.sees("1: both matter alike"));
    // Nothing is entered before Enter, and Escape leaves it.
    assert_eq!(window.judged(), []);
    window.key(Key::Escape);
    window.key(Key::Enter);
    assert_eq!(window.judged(), []);
    assert!(window.sees("First choose: ← or → which one"));
    // The line goes no further than 9.
    for _ in 0..12 {
        window.key(Key::ArrowRight);
    }
    window.key(Key::Enter);
    assert_eq!(window.judged(), [triple("Price", "Taste", -9)]);
}

#[test]
fn quick_keys_of_one_frame_count_in_their_order() {
    let mut window = pairs_of(English, &cafe(&["Price", "Taste", "Way"]));
    let moved = |key, pressed| Event::Key {
        key,
        physical_key: Some(key),
        pressed,
        repeat: false,
        modifiers: Modifiers::NONE,
    };
    let key = |key| moved(key, true);
    let text = |text: &str| Event::Text(text.to_owned());
    let events = vec![
        key(Key::ArrowRight),
        key(Key::Num4),
        text("4"),
        key(Key::Enter),
        moved(Key::Enter, false),
        key(Key::Num6),
        text("6"),
        key(Key::Enter),
    ];
    window.harness.input_mut().events.extend(events);
    window.harness.step();
    assert_eq!(
        window.judged(),
        [triple("Price", "Taste", -4), triple("Taste", "Way", 6)]
    );
    assert!(window.asks_which("Price", "Way"));
}

#[test]
fn back_skip_and_taking_back() {
    let mut window = pairs_of(English, &cafe(&["Price", "Taste", "Way"]));
    window.key(Key::Space);
    // The second is asked against a third instead; the first is left for the end.
    assert!(!window.asks_which("Price", "Taste"));
    assert!(window.sees("1 skipped"));
    window.key(Key::Backspace);
    assert!(window.asks_which("Price", "Taste"));
    window.keys(&[Key::Num3, Key::Enter]);
    assert_eq!(window.judged(), [triple("Price", "Taste", 3)]);
    window.key(Key::Backspace);
    assert!(window.asks_which("Price", "Taste"));
    window.key(Key::Delete);
    assert_eq!(window.judged(), []);
    window.command(Key::Z);
    assert_eq!(window.judged(), [triple("Price", "Taste", 3)]);
}

#[test]
fn contradictions_are_named_and_one_key_leads_to_the_worst() {
    let mut project = cafe(&["Price", "Taste", "Way"]);
    let ids: Vec<_> = project.factors.iter().map(|factor| factor.id).collect();
    // Price 2 against taste, taste 2 against way, and yet way 9 against price: the others imply 4 for price.
    for (first, second, number) in [(0, 1, 2), (1, 2, 2), (0, 2, -9)] {
        let judge = touchrank::edit::PairEdit::Judge {
            segment: None,
            first: ids[first],
            second: ids[second],
            preference: Preference::of_number(number),
        };
        apply(&mut project, &Edit::Pair(judge)).unwrap();
    }
    let mut window = pairs_of(English, &project);
    assert!(window.sees("but they contradict each other (CR "));
    assert!(window.sees("random index of Alonso and Lamata (2006)"));
    assert!(
        window.sees(
            "“Way” against “Price”: 9 is far from what the others imply (about 4 for “Price”)"
        )
    );
    assert!(window.sees("With 4 for “Price” the CR would be 0.00"));
    assert!(window.sees("They go in a circle: “Price” > “Taste” > “Way” > “Price”."));
    window.key(Key::Z);
    assert!(window.asks_which("Price", "Way"));
    // The marker is on the right side; two sides on the line lie between.
    window.keys(&[Key::Num1, Key::Num4, Key::Enter]);
    assert!(window.sees("consistent enough (CR 0.00)"));
    let window = pairs_of(Russian, &project);
    assert!(window.sees("ответы противоречат друг другу (CR "));
    assert!(window.sees("случайный индекс Алонсо и Ламаты (2006)"));
    assert!(window.sees("Ответы ходят по кругу: «Price» > «Taste» > «Way» > «Price»."));
}

#[test]
fn a_segment_begins_with_none_and_takes_importances_of_its_own() {
    let mut project = cafe(&["Price", "Taste"]);
    let add = SegmentEdit::Add("Students".to_owned());
    apply(&mut project, &Edit::Segment(add)).unwrap();
    let mut window = pairs_of(English, &project);
    window.keys(&[Key::Num3, Key::Enter]);
    assert_eq!(window.judged().len(), 1);
    window.run("students");
    assert!(
        window.sees("the segment “Students” alone. It begins with none"),
        "{:?}",
        window.app().last_message()
    );
    window.press(SHIFT, Key::Num5);
    window.key(Key::Enter);
    assert_eq!(window.judged(), [triple("Price", "Taste", 3)]);
    let segment = window.project().segments.get(0).unwrap();
    let own: Vec<i8> = segment
        .judgements
        .values()
        .map(|own| own.number())
        .collect();
    assert_eq!(own, [-5]);
    window.key(Key::V);
    assert_eq!(window.importance_of("Price"), Some(3.0));
    let segment = window.project().segments.get(0).unwrap();
    let own: Vec<f64> = segment
        .importances
        .values()
        .map(|own| own.value())
        .collect();
    assert_eq!(own, [1.0, 5.0]);
}

#[test]
fn what_is_chosen_is_entered_when_another_screen_comes_on_show() {
    let mut window = pairs_of(English, &cafe(&["Price", "Taste"]));
    window.key(Key::Num6);
    assert_eq!(window.judged(), []);
    // Another page, and back.
    window.key(Key::S);
    assert_eq!(window.judged(), [triple("Price", "Taste", 6)]);
}

#[test]
fn what_is_chosen_is_a_draft_until_it_is_entered() {
    let mut window = pairs_of(English, &cafe(&["Price", "Taste"]));
    assert!(window.app().drafts().is_empty());
    window.press(SHIFT, Key::Num6);
    let drafts = window.app().drafts();
    assert_eq!(drafts.len(), 1);
    assert_eq!(drafts[0].place, "Judgement by pairs: “Price against Taste”");
    assert_eq!(drafts[0].text, "-6");
    let mut project = window.project().clone();
    apply(&mut project, drafts[0].edit.as_ref().unwrap()).unwrap();
    window.key(Key::Enter);
    assert_eq!(window.project(), &project);
    assert!(window.app().drafts().is_empty());
}

#[test]
fn the_list_goes_by_arrows_and_by_clicks() {
    let mut window = pairs_of(English, &cafe(&["Price", "Taste", "Way", "Staff"]));
    window.key(Key::Home);
    assert!(window.asks_which("Price", "Taste"));
    window.key(Key::ArrowDown);
    assert!(window.asks_which("Price", "Way"));
    window.key(Key::End);
    assert!(window.asks_which("Way", "Staff"));
    window.click("“Taste” against “Way”: not judged");
    assert!(window.asks_which("Taste", "Way"));
    window.click("7: “Way” matters very strongly more than “Taste”");
    window.click("Next");
    assert_eq!(window.judged(), [triple("Taste", "Way", -7)]);
    assert!(window.sees("“Taste” against “Way”: 7: “Way” matters very strongly more than “Taste”"));
}

#[test]
fn fewer_or_more_questions_can_be_chosen() {
    let mut window = pairs_of(English, &cafe(&["Price", "Taste", "Way", "Staff"]));
    let on = |window: &Window, name: &str| {
        let node = window.harness.get_by_role_and_label(Role::Button, name);
        node.accesskit_node().toggled() == Some(Toggled::True)
    };
    assert!(on(&window, "checked: 6"));
    window.click("fewest: 3");
    assert!(on(&window, "fewest: 3"));
    for _ in 0..3 {
        window.keys(&[Key::Num2, Key::Enter]);
    }
    assert!(window.sees("3 judgements: that is as many as were to be asked"));
    assert!(window.sees("none checks another yet"));
    // More of them, and the question stands there.
    window.press(SHIFT, Key::Z);
    assert!(window.sees("Which matters more to the customer"));
}

#[test]
fn without_two_factors_the_page_leads_to_where_they_are_entered() {
    for (language, names, said, screen) in [
        (
            English,
            &[][..],
            "There are no factors to compare yet",
            "Set up",
        ),
        (
            Russian,
            &["Цена"][..],
            "Один фактор сравнить не с чем",
            "Подготовка",
        ),
    ] {
        let mut window = pairs_of(language, &cafe(names));
        assert!(window.sees(said));
        window.key(Key::Enter);
        assert!(window.is_on(screen));
    }
}

#[test]
fn set_up_leads_here() {
    let mut window = Window::with(English, &cafe(&["Price", "Taste"]));
    window.command(Key::Num1);
    window.click("Importances by pairs…");
    assert!(window.asks_which("Price", "Taste"));
    window.command(Key::Num1);
    window.press(Modifiers::ALT, Key::Num5);
    assert!(window.asks_which("Price", "Taste"));
}

#[test]
fn classes_that_would_change_are_named_beside_the_ways() {
    let project = examples::project("restaurant", English).unwrap();
    let mut window = pairs_of(English, &project);
    let factors = project.factors.iter().filter(|factor| !factor.excluded);
    let count = factors.count();
    // Each pair is judged 9 for the left one.
    for _ in 0..2 * (count - 1) {
        window.keys(&[Key::Num9, Key::Enter]);
    }
    assert!(window.sees("touchpoints would change class"));
    assert!(window.sees("Take: in proportion"));
    assert!(window.sees("Take: 1 to 5"));
    // The table that is copied has a line for each factor and both ways.
    window.press(Modifiers::COMMAND | SHIFT, Key::C);
    let (_, text) = window.answers.clipboard.table().unwrap();
    assert_eq!(text.lines().count(), count + 1);
    let head = "Choice factor\tWeight\tImportance\tin proportion\t1 to 5";
    assert_eq!(text.lines().next(), Some(head));
}

#[test]
fn nothing_moves_while_nothing_happens_on_this_page() {
    let window = pairs_of(English, &cafe(&["Price", "Taste", "Way"]));
    assert_eq!(window.rests_for(), std::time::Duration::MAX);
}

#[test]
fn answers_are_commands_that_the_palette_knows_only_while_pairs_are_asked() {
    for (language, skip, enter, skipped) in [
        (English, "skip the pair", "enter the judgement", "1 skipped"),
        (Russian, "пропустить пару", "ввести сравнение", "пропущен 1"),
    ] {
        let mut window = pairs_of(language, &cafe(&["Price", "Taste", "Way"]));
        window.run(skip);
        assert!(window.sees(skipped), "{}", window.texts());
        assert!(window.judged().is_empty());
        window.key(Key::Num3);
        window.run(enter);
        assert_eq!(window.judged().len(), 1);
        // On another page Enter is that page's, and Delete does nothing to judgements.
        window.key(Key::C);
        window.keys(&[Key::Delete, Key::Space, Key::Backspace]);
        assert!(window.is_on(match language {
            English => "Confidence",
            Russian => "Надёжность",
        }));
        assert_eq!(window.judged().len(), 1);
        assert!(window.sees(match language {
            English => "Scale",
            Russian => "Шкал",
        }));
    }
}

#[test]
fn in_a_narrow_window_nothing_of_the_question_runs_into_the_weights() {
    for language in [English, Russian] {
        let project = examples::project("restaurant", language).unwrap();
        let mut window = pairs_of(language, &project);
        // 1280 points at zoom 1.5.
        window.harness.set_size(egui::vec2(853.0, 480.0));
        window.settle();
        let (all, forget) = match language {
            English => ("all: 36", "Take back"),
            Russian => ("все: 36", "Убрать"),
        };
        let begin = match language {
            English => "With the first judgements weights appear here",
            Russian => "С первыми ответами здесь появятся веса",
        };
        let weights = window.harness.get_by_label_contains(begin).rect().left();
        for name in [all, forget] {
            let found = window.harness.get_by_label(name).rect();
            assert!(found.right() < weights, "{name}: {found:?}, {weights}");
        }
    }
}
