//! The local QFD of a segment: own and inherited in the matrix, the differences, made local and taken back, asked about.

use egui::{Key, Modifiers};
use egui_kittest::kittest::{NodeT, Queryable};
use touchrank::edit::{
    CellChange, Edit, FactorEdit, PickedStage, RelationEdit, SegmentEdit, StageEdit, apply,
};
use touchrank::i18n::Language::{self, English, Russian};
use touchrank::methods::matrix::{Scope, figures};
use touchrank::model::{Channel, Project, Segment};

use crate::kit::Window;

const ALT: Modifiers = Modifiers::ALT;

/// METHOD's worked case with a segment that inherits everything.
pub fn worked() -> Project {
    let mut project = Project::named("Café");
    let stage = |stage: &str, names: [&str; 2]| PickedStage {
        stage: stage.to_owned(),
        touchpoints: names
            .map(|name| (name.to_owned(), Channel::Offline))
            .to_vec(),
    };
    let picked = vec![
        stage("Need", ["Ad", "Map"]),
        stage("Choice", ["Shop", "Bill"]),
    ];
    let mut edits = vec![Edit::Stage(StageEdit::AddTouchpoints(picked))];
    for (name, importance) in [("Price", 5.0), ("Speed", 4.0), ("Taste", 2.0)] {
        edits.push(Edit::Factor(FactorEdit::Add {
            name: name.to_owned(),
            importance: Some(importance),
            before: None,
        }));
    }
    edits.push(Edit::Segment(SegmentEdit::Add("Families".to_owned())));
    for edit in edits {
        apply(&mut project, &edit).unwrap();
    }
    let rows = [[9, 3, 1, 1], [3, 9, 1, 3], [1, 1, 9, 3]];
    let mut cells = Vec::new();
    for (factor, row) in project.factors.iter().zip(rows) {
        for (touchpoint, level) in project.touchpoints.iter().zip(row) {
            cells.push(CellChange {
                factor: factor.id,
                touchpoint: touchpoint.id,
                level: Some(level),
            });
        }
    }
    let whole = Edit::Relation(RelationEdit::Whole(cells));
    apply(&mut project, &whole).unwrap();
    project
}

pub const fn say(language: Language, english: &'static str, russian: &'static str) -> &'static str {
    match language {
        English => english,
        Russian => russian,
    }
}

/// The matrix of the segment, its first cell under the cursor.
fn of_families(language: Language, project: &Project) -> Window {
    let mut window = Window::with(language, project);
    window.command(Key::Num2);
    window.look_at("Families");
    window.command(Key::Home);
    window
}

impl Window {
    /// Chooses at the top whose customers are looked at.
    pub fn look_at(&mut self, name: &str) {
        let mut boxes = self.harness.query_all_by_role(egui::Role::ComboBox);
        boxes.next().unwrap().click();
        drop(boxes);
        self.settle();
        let named =
            |node: &egui_kittest::Node<'_>| node.accesskit_node().label().as_deref() == Some(name);
        let choices = self.harness.query_all_by_role(egui::Role::Button);
        let choices: Vec<_> = choices.filter(named).collect();
        choices.last().unwrap().click();
        drop(choices);
        self.settle();
    }

    fn chosen_segment(&self) -> &Segment {
        self.project().segments.iter().next().unwrap()
    }

    fn said(&self) -> String {
        self.app().last_message().unwrap()
    }

    /// How many cells and importances are the segment's own.
    fn own_counts(&self) -> (usize, usize) {
        let segment = self.chosen_segment();
        (segment.relations.len(), segment.importances.len())
    }
}

#[test]
fn a_level_that_is_typed_is_own_and_delete_inherits_it_again() {
    for language in Language::ALL {
        let mut window = of_families(language, &worked());
        let inherited = say(
            language,
            "Price × Ad: 9, inherited",
            "Price × Ad: 9, унаследовано",
        );
        assert!(window.sees(inherited));
        assert!(window.sees(say(
            language,
            "Own: 0 cells, 0 importances",
            "Своё: 0 ячеек, 0 важностей"
        )));
        // The level that is inherited already is somebody's answer all the same.
        window.type_text("9");
        assert_eq!(window.own_counts(), (1, 0));
        let own = say(
            language,
            "Price × Ad: 9, own, whole market 9",
            "Price × Ad: 9, своя, весь рынок: 9",
        );
        assert!(window.sees(own));
        window.key(Key::ArrowUp);
        window.type_text("3");
        assert!(window.sees(say(
            language,
            "Price × Ad: 3, own, whole market 9",
            "Price × Ad: 3, своя, весь рынок: 9",
        )));
        for key in [Key::Delete, Key::Backspace] {
            window.command(Key::Home);
            window.key(key);
            assert_eq!(window.own_counts(), (0, 0));
            assert!(window.sees(inherited));
            assert_eq!(
                window.said(),
                say(
                    language,
                    "1 cell of “Families” is inherited from the whole market again.",
                    "1 ячейка сегмента «Families» снова наследуется от всего рынка.",
                )
            );
            // There is nothing of its own any more.
            window.key(key);
            assert!(window.said().contains(say(
                language,
                "it is inherited from the whole market already",
                "и так унаследовано",
            )));
            window.command(Key::Z);
            assert_eq!(
                window.said(),
                say(
                    language,
                    "Undone: reset “Price × Ad” to the whole market for “Families”",
                    "Отменено: вернуть «Price × Ad» к оценкам всего рынка для «Families»",
                )
            );
            assert_eq!(window.own_counts(), (1, 0));
        }
    }
}

#[test]
fn an_importance_is_own_or_inherited_and_said_to_be() {
    for language in Language::ALL {
        let mut window = of_families(language, &worked());
        let inherited = say(
            language,
            "Importance of Price: 5, inherited",
            "Важность «Price»: 5, унаследована",
        );
        assert!(window.sees(inherited));
        window.key(Key::ArrowLeft);
        window.type_text("2");
        window.key(Key::Enter);
        assert!(window.sees(say(
            language,
            "Importance of Price: 2, own, whole market 5",
            "Важность «Price»: 2, своя, весь рынок: 5",
        )));
        let price = window.project().factors.get(0).unwrap();
        assert_eq!(
            price.importance.map(|i| i.value().to_string()).unwrap(),
            "5"
        );
        window.key(Key::ArrowUp);
        window.key(Key::Delete);
        assert!(window.sees(inherited));
        assert_eq!(
            window.said(),
            say(
                language,
                "1 importance of “Families” is inherited from the whole market again.",
                "1 важность сегмента «Families» снова наследуется от всего рынка.",
            )
        );
        assert_eq!(window.own_counts(), (0, 0));
        // A look into the field makes nothing own: it is empty, with what is inherited as a hint.
        window.key(Key::F2);
        let field = say(
            language,
            "Own importance of Price; empty: 5, inherited",
            "Своя важность «Price»; пусто — 5, унаследована",
        );
        assert!(window.sees(field));
        window.key(Key::Enter);
        assert_eq!(window.own_counts(), (0, 0));
        // Emptied it is inherited again.
        window.key(Key::ArrowUp);
        window.type_text("3");
        window.key(Key::Enter);
        assert_eq!(window.own_counts(), (0, 1));
        window.key(Key::ArrowUp);
        window.key(Key::F2);
        window.command(Key::A);
        window.key(Key::Backspace);
        window.key(Key::Enter);
        assert_eq!(window.own_counts(), (0, 0));
    }
}

#[test]
fn lines_are_made_local_and_taken_back_by_keys_one_step_each() {
    for language in Language::ALL {
        let before = worked();
        let scope = Scope::Segment(before.segments.iter().next().unwrap().id);
        let mut window = of_families(language, &before);
        let steps = [
            (
                ALT,
                Key::T,
                (3, 0),
                say(language, "make “Ad” local", "сделать оценки «Ad» своими"),
            ),
            (
                ALT,
                Key::F,
                (6, 0),
                say(language, "make “Price” local", "оценки «Price» своими"),
            ),
            (
                ALT,
                Key::I,
                (6, 3),
                say(language, "copy importances", "скопировать важности"),
            ),
            (
                ALT,
                Key::Delete,
                (5, 3),
                say(language, "reset “Price × Ad”", "вернуть «Price × Ad»"),
            ),
            (
                ALT | Modifiers::SHIFT,
                Key::T,
                (3, 3),
                say(language, "reset “Ad”", "вернуть «Ad»"),
            ),
            (
                ALT | Modifiers::SHIFT,
                Key::I,
                (3, 0),
                say(language, "reset 3 importances", "вернуть 3 важности"),
            ),
        ];
        let mut own = (0, 0);
        for (modifiers, key, after, label) in steps {
            window.press(modifiers, key);
            assert_eq!(window.own_counts(), after, "{label}");
            assert_eq!(figures(window.project(), scope), figures(&before, scope));
            window.command(Key::Z);
            assert!(window.said().contains(label), "{} / {label}", window.said());
            assert_eq!(window.own_counts(), own, "{label}");
            window.command(Key::Y);
            own = after;
        }
        // What is own already is not made so again, and what is left can be.
        window.press(ALT, Key::F);
        assert_eq!(window.own_counts(), (4, 0));
        window.press(ALT, Key::F);
        assert!(window.said().contains(say(
            language,
            "Nothing to make local",
            "нечего делать своим"
        )));
        assert_eq!(window.own_counts(), (4, 0));
    }
}

#[test]
fn several_lines_become_local_at_once() {
    let mut window = of_families(English, &worked());
    window.press(Modifiers::SHIFT, Key::ArrowRight);
    window.press(ALT, Key::T);
    assert_eq!(window.own_counts(), (6, 0));
    window.command(Key::Z);
    assert_eq!(
        window.said(),
        "Undone: make 2 touchpoints local for “Families”"
    );
    window.command(Key::Y);
    window.command(Key::A);
    window.key(Key::Delete);
    assert_eq!(window.own_counts(), (0, 0));
    assert!(
        window
            .said()
            .starts_with("6 cells of “Families” are inherited")
    );
}

#[test]
fn for_the_whole_market_the_keys_say_what_is_missing() {
    for language in Language::ALL {
        let mut window = Window::with(language, &worked());
        window.command(Key::Num2);
        window.command(Key::Home);
        let before = window.project().clone();
        for (modifiers, key) in [
            (Modifiers::NONE, Key::F4),
            (ALT, Key::T),
            (ALT, Key::F),
            (ALT, Key::I),
            (ALT, Key::Delete),
            (ALT | Modifiers::SHIFT, Key::T),
            (ALT | Modifiers::SHIFT, Key::I),
        ] {
            window.key(Key::F7);
            window.press(modifiers, key);
            assert_eq!(
                window.said(),
                say(
                    language,
                    "This is about one segment. Choose one at the top first.",
                    "Это действие относится к одному сегменту. Сначала выберите его наверху.",
                )
            );
        }
        assert_eq!(window.project(), &before);
        let button = window
            .harness
            .get_by_label(say(language, "Differences", "Отличия"));
        assert!(button.accesskit_node().is_disabled());
    }
}

#[test]
fn the_difference_view_shows_levels_ranks_and_classes_beside_the_wholes() {
    for language in Language::ALL {
        let mut window = of_families(language, &worked());
        window.key(Key::F4);
        // Nothing differs yet, and there is a way to begin.
        assert!(window.sees(say(
            language,
            "“Families” has nothing of its own yet",
            "У сегмента «Families» пока нет ничего своего",
        )));
        window.click(say(
            language,
            "Copy importances from the whole",
            "Скопировать важности всего рынка",
        ));
        assert_eq!(window.own_counts(), (0, 3));
        assert!(window.sees(say(
            language,
            "Nothing differs yet: the 3 values that “Families” has of its own",
            "Отличий пока нет: 3 своих значения сегмента «Families»",
        )));
        // Weights 1, 1, 5 give the scores 17, 17, 47, 19: Shop goes from the third place to the first.
        window.key(Key::ArrowLeft);
        for weight in ["1", "1", "5"] {
            window.type_text(weight);
            window.key(Key::Enter);
        }
        assert!(window.sees(say(
            language,
            "0 cells and 3 importances differ from the whole market; 4 of 4 classes change by it",
            "отличаются 0 ячеек и 3 важности; меняются 4 класса из 4",
        )));
        assert!(window.sees(say(
            language,
            "Shop: score 47, whole market 27; rank 1, whole market 3; critical, whole market less important",
            "Shop: балл 47, весь рынок: 27; место 1, весь рынок: 3; критическая, весь рынок: менее важная",
        )));
        window.command(Key::Home);
        window.type_text("1");
        assert!(window.sees(say(
            language,
            "1 cell and 3 importances",
            "1 ячейка и 3 важности"
        )));
        // The whole market has nothing to differ from, and the view waits for the segment.
        let whole = say(language, "Whole market", "Весь рынок");
        window.look_at(whole);
        assert!(!window.sees(say(language, "differ from the whole", "отличаются 1")));
        window.look_at("Families");
        assert!(window.sees(say(
            language,
            "1 cell and 3 importances",
            "1 ячейка и 3 важности"
        )));
        window.click(say(language, "Show all levels", "Показать все уровни"));
        assert!(!window.sees(say(
            language,
            "1 cell and 3 importances",
            "1 ячейка и 3 важности"
        )));
        assert!(window.sees(say(
            language,
            "Shop: score 47, share",
            "Shop: балл 47, доля"
        )));
    }
}

#[test]
fn the_menu_of_a_cell_makes_local_and_takes_back() {
    for language in Language::ALL {
        let mut window = of_families(language, &worked());
        let inherited = say(language, "Map: 3, inherited", "Map: 3, унаследовано");
        for (name, own) in [
            (
                say(
                    language,
                    "Make local for this touchpoint",
                    "Сделать оценки этой точки своими",
                ),
                3,
            ),
            (
                say(
                    language,
                    "Make local for this factor",
                    "Сделать оценки этого фактора своими",
                ),
                6,
            ),
            (
                say(
                    language,
                    "Reset the selection to the whole",
                    "Вернуть выделенное ко всему рынку",
                ),
                5,
            ),
        ] {
            let cells = window.harness.get_all_by_label_contains("Price × Map: 3");
            cells.last().unwrap().click_secondary();
            window.settle();
            window.click(name);
            assert_eq!(window.own_counts().0, own, "{name}");
        }
        assert!(window.sees(inherited));
        // The whole market's menu does not speak of it.
        window.look_at(say(language, "Whole market", "Весь рынок"));
        let cells = window.harness.get_all_by_label_contains("Price × Map: 3");
        cells.last().unwrap().click_secondary();
        window.settle();
        assert!(!window.sees(say(language, "Make local", "своими")));
    }
}

#[test]
fn the_interview_takes_the_wholes_answer_for_the_segments_own() {
    for language in Language::ALL {
        let mut window = of_families(language, &worked());
        window.command(Key::Num3);
        assert!(window.sees(say(
            language,
            "As in the whole market: 9",
            "Как у всего рынка: 9"
        )));
        assert!(window.sees(say(
            language,
            "12 of 12 questions left",
            "Осталось 12 вопросов из 12"
        )));
        let count = |count: usize| match (language, count) {
            (English, 1) => "1 answer of “Families” itself".to_owned(),
            (English, count) => format!("{count} answers of “Families” itself"),
            (Russian, 1) => "1 свой ответ у «Families»".to_owned(),
            (Russian, 3) => "3 своих ответа у «Families»".to_owned(),
            (Russian, count) => format!("{count} своих ответов у «Families»"),
        };
        assert!(window.sees(&count(0)));
        window.key(Key::Equals);
        assert_eq!(window.own_counts(), (1, 0));
        assert!(window.sees(&count(1)));
        assert!(window.sees(say(
            language,
            "Before: as in the whole market, 9",
            "До этого: как у всего рынка, 9",
        )));
        // The rest of the touchpoint at once, one step.
        window.key(Key::W);
        assert_eq!(window.own_counts(), (3, 0));
        assert!(window.sees(&count(3)));
        assert!(window.sees(say(language, "“Map”", "«Map»")));
        let levels: Vec<u8> = window
            .chosen_segment()
            .relations
            .values()
            .copied()
            .collect();
        assert_eq!(levels, [9, 3, 1]);
        window.command(Key::Z);
        assert_eq!(window.own_counts(), (1, 0));
        window.command(Key::Z);
        assert_eq!(window.own_counts(), (0, 0));
        assert!(window.sees(&count(0)));
        for _ in 0..4 {
            window.key(Key::W);
        }
        assert_eq!(window.own_counts(), (12, 0));
        assert!(window.sees(say(
            language,
            "All 12 cells have an answer of this segment",
            "У всех 12 ячеек есть ответ этого сегмента",
        )));
        // For the whole market there is nothing to take.
        window.look_at(say(language, "Whole market", "Весь рынок"));
        window.key(Key::A);
        assert!(!window.sees(say(language, "As in the whole", "Как у всего рынка")));
        window.key(Key::Equals);
        assert!(
            window
                .said()
                .contains(say(language, "about one segment", "одному сегменту"))
        );
    }
}

#[test]
fn priorities_and_map_say_whose_figures_they_show() {
    for language in Language::ALL {
        let mut window = of_families(language, &worked());
        window.command(Key::Num4);
        let of = say(
            language,
            "Figures of “Families”",
            "Показатели сегмента «Families»",
        );
        assert!(window.sees(of));
        window.command(Key::Num5);
        let of_map = say(language, "“Families”: 2 of 4", "«Families»: 2");
        assert!(window.sees(of_map));
        window.look_at(say(language, "Whole market", "Весь рынок"));
        assert!(!window.sees(of_map));
        window.command(Key::Num4);
        assert!(!window.sees(of));
    }
}
