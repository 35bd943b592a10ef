//! What is typed and not entered: the window says it field by field, and entering it does what it says.

use egui::{Key, Modifiers, Role};
use egui_kittest::kittest::{NodeT, Queryable};
use touchrank::edit::{
    CellChange, Edit, EvidenceEdit, EvidenceWords, JobEdit, RelationEdit, apply,
};
use touchrank::i18n::Language::{self, English, Russian};
use touchrank::model::{FactorId, Project, Subject, TouchpointId};

use super::tracks_page::journey;
use crate::kit::Window;

pub(super) const ENTER: &[(Modifiers, Key)] = &[(Modifiers::NONE, Key::Enter)];
const TWICE: &[(Modifiers, Key)] = &[(Modifiers::NONE, Key::Enter), (Modifiers::NONE, Key::Enter)];
pub(super) const TAB: &[(Modifiers, Key)] = &[(Modifiers::NONE, Key::Tab)];
pub(super) const KEEP: &[(Modifiers, Key)] = &[(Modifiers::COMMAND, Key::Enter)];

/// A field: how it is come to, what is typed there, what it is called in each language, and the keys that enter it.
pub(super) struct Case {
    open: fn(&mut Window),
    text: &'static str,
    places: [&'static str; 2],
    enter: &'static [(Modifiers, Key)],
}

pub(super) const fn case(
    open: fn(&mut Window),
    text: &'static str,
    places: [&'static str; 2],
    enter: &'static [(Modifiers, Key)],
) -> Case {
    Case {
        open,
        text,
        places,
        enter,
    }
}

/// A café with a track, a job, a note on a factor, and its first cell not rated.
pub(super) fn cafe() -> Project {
    let mut project = journey();
    let words = EvidenceWords {
        text: "Said by many".to_owned(),
        ..EvidenceWords::default()
    };
    let cell = CellChange {
        factor: FactorId(20),
        touchpoint: TouchpointId(10),
        level: None,
    };
    for edit in [
        Edit::Relation(RelationEdit::Whole(vec![cell])),
        Edit::Job(JobEdit::Add("Eat well".to_owned())),
        Edit::Evidence(EvidenceEdit::Add(Subject::Factor(FactorId(20)), words)),
    ] {
        apply(&mut project, &edit).unwrap();
    }
    project
}

impl Window {
    pub(super) fn pick<'a>(&self, names: [&'a str; 2]) -> &'a str {
        match self.language() {
            English => names[0],
            Russian => names[1],
        }
    }

    /// Goes to the field of that name and selects what it holds.
    pub(super) fn field(&mut self, names: [&str; 2]) {
        let name = self.pick(names);
        {
            let fields = self.harness.query_all_by_label(name);
            let is_field = |node: &egui_kittest::Node<'_>| {
                let role = node.accesskit_node().role();
                matches!(role, Role::TextInput | Role::MultilineTextInput)
            };
            let mut fields = fields.filter(is_field);
            let found = fields.next().unwrap_or_else(|| panic!("no field {name}"));
            found.focus();
        }
        self.settle();
        self.command(Key::A);
    }

    /// What is typed: where, what, and whether it can be entered.
    pub(super) fn typed(&self) -> Vec<(String, String, bool)> {
        let drafts = self.app().drafts().into_iter();
        let row = |draft: touchrank::ui::Draft| (draft.place, draft.text, draft.edit.is_some());
        drafts.map(row).collect()
    }

    /// Types into a field what stands there from then on.
    fn put(&mut self, text: &str) {
        if text.is_empty() {
            self.key(Key::Backspace);
        } else {
            self.type_text(text);
        }
    }
}

pub(super) fn row(place: &str, text: &str, can: bool) -> (String, String, bool) {
    (place.to_owned(), text.to_owned(), can)
}

fn begin(language: Language, case: &Case) -> Window {
    begin_on(&cafe(), language, case)
}

fn begin_on(project: &Project, language: Language, case: &Case) -> Window {
    let mut window = Window::with(language, project);
    (case.open)(&mut window);
    assert_eq!(window.typed(), [], "{} before typing", case.places[0]);
    window.put(case.text);
    window
}

/// Each draft names its field, has its text, and is what entering does.
fn hold(cases: &[Case]) {
    hold_on(&cafe(), cases);
}

/// The same on a project.
pub(super) fn hold_on(project: &Project, cases: &[Case]) {
    for case in cases {
        for language in Language::ALL {
            let mut window = begin_on(project, language, case);
            let place = window.pick(case.places);
            assert_eq!(window.typed(), [row(place, case.text, true)], "{place}");
            let drafts = window.app().drafts();
            let mut foreseen = window.project().clone();
            apply(&mut foreseen, drafts[0].edit.as_ref().unwrap()).unwrap();
            assert_ne!(&foreseen, project, "{place}");

            let mut entered = begin_on(project, language, case);
            for (modifiers, key) in case.enter {
                entered.press(*modifiers, *key);
            }
            assert_eq!(entered.project(), &foreseen, "{place}");
            assert_eq!(entered.typed(), [], "{place} entered");

            // What is saved has it.
            let mut saved = begin_on(project, language, case);
            saved.command(Key::S);
            assert_eq!(saved.project(), &foreseen, "{place} saved");
            let text = std::fs::read(saved.path("project.ron")).unwrap();
            let read = touchrank::files::project::read(&text).unwrap().project;
            assert_eq!(read, foreseen, "{place} in the file");

            window.key(Key::Escape);
            assert_eq!(window.typed(), [], "{place} taken back");

            if language == English {
                not_lost(project, case, &foreseen);
            }
        }
    }
}

/// Whatever else is done, the text stands in its field or in the project.
fn not_lost(project: &Project, case: &Case, foreseen: &Project) {
    let ways: [fn(&mut Window); 4] = [
        // Another screen, and back.
        |window| window.command(Key::Num5),
        // The palette.
        |window| window.command(Key::K),
        // A dialog.
        |window| window.key(Key::F1),
        // An action of the screen, where it has one on this key: the matrix sorts.
        |window| window.key(Key::F6),
    ];
    for (at, away) in ways.into_iter().enumerate() {
        let mut window = begin_on(project, English, case);
        let told = window.typed();
        away(&mut window);
        let kept = window.project() == foreseen || window.typed() == told;
        assert!(kept, "{} lost by way {at}", case.places[0]);
    }
    let mut window = begin_on(project, English, case);
    window.press_cross();
    assert_eq!(window.project(), foreseen, "{}", case.places[0]);
    assert!(window.sees("Save the changes?"), "{}", case.places[0]);
    // Another project that is opened takes nothing away before that is answered.
    let mut window = begin_on(project, English, case);
    let other = window.path("other.ron");
    let project = touchrank::files::project::to_text(&Project::named("Other"));
    std::fs::write(&other, project).unwrap();
    window.answers.choose(&other);
    window.command(Key::O);
    assert_eq!(window.project(), foreseen, "{}", case.places[0]);
    assert!(window.sees("Save the changes?"), "{}", case.places[0]);
}

fn on_setup(window: &mut Window) {
    window.command(Key::Num1);
}

fn on_touchpoints(window: &mut Window) {
    window.command(Key::Num1);
    window.press(Modifiers::ALT, Key::Num2);
}

#[test]
fn on_set_up() {
    let importance = ["Importance of “Price”", "Важность «Price»"];
    hold(&[
        case(
            on_setup,
            "Speed",
            ["Next factor", "Следующий фактор"],
            TWICE,
        ),
        case(
            |window| {
                on_setup(window);
                window.field(["Factor 1", "Фактор 1"]);
            },
            "Clear price",
            ["Factor 1", "Фактор 1"],
            ENTER,
        ),
        case(
            |window| {
                on_setup(window);
                window.field(["Importance of “Price”", "Важность «Price»"]);
            },
            "3,5",
            importance,
            ENTER,
        ),
        case(
            |window| {
                on_touchpoints(window);
                window.field(["Name of the touchpoint", "Название точки контакта"]);
            },
            "Garden",
            ["Name of the touchpoint", "Название точки контакта"],
            ENTER,
        ),
    ]);
}

/// The grid with the cursor on the name of the first factor.
fn on_name(window: &mut Window) {
    window.command(Key::Num2);
    window.command(Key::Home);
    window.key(Key::ArrowLeft);
    window.key(Key::ArrowLeft);
}

fn on_importance(window: &mut Window) {
    window.command(Key::Num2);
    window.command(Key::Home);
    window.key(Key::ArrowLeft);
}

#[test]
fn in_the_matrix_and_the_interview() {
    hold(&[
        case(
            |window| {
                on_name(window);
                window.key(Key::F2);
            },
            "Clear price",
            ["Name of factor Price", "Название фактора «Price»"],
            ENTER,
        ),
        case(
            |window| {
                on_importance(window);
                window.key(Key::F2);
            },
            "3",
            ["Importance of Price", "Важность фактора «Price»"],
            ENTER,
        ),
        case(
            |window| {
                window.command(Key::Num2);
                window.press(Modifiers::COMMAND | Modifiers::SHIFT, Key::F);
            },
            "Speed",
            ["New factor", "Новый фактор"],
            ENTER,
        ),
        case(
            |window| {
                window.command(Key::Num3);
                window.key(Key::N);
            },
            "Nobody knew",
            [
                "Note on this cell: “Price × Ad”",
                "Заметка к этой ячейке: «Price × Ad»",
            ],
            ENTER,
        ),
    ]);
}

#[test]
fn on_priorities_and_segments() {
    fn segments(window: &mut Window, field: [&str; 2]) {
        window.command(Key::Num6);
        window.field(field);
    }
    hold(&[
        case(
            |window| {
                window.command(Key::Num4);
                window.field(["Standard deviations", "Стандартных отклонений"]);
            },
            "0,8",
            ["Standard deviations", "Стандартных отклонений"],
            ENTER,
        ),
        case(
            |window| segments(window, ["New segment", "Новый сегмент"]),
            "Tourists",
            ["New segment", "Новый сегмент"],
            ENTER,
        ),
        case(
            |window| segments(window, ["Name of the segment", "Название сегмента"]),
            "Locals",
            [
                "Name of the segment: “Neighbours”",
                "Название сегмента: «Neighbours»",
            ],
            ENTER,
        ),
        case(
            |window| {
                let names = [
                    "Share of “Neighbours”, percent",
                    "Доля сегмента «Neighbours», процентов",
                ];
                segments(window, names);
            },
            "25",
            [
                "Share of “Neighbours”, percent",
                "Доля сегмента «Neighbours», процентов",
            ],
            ENTER,
        ),
        case(
            |window| segments(window, ["Description", "Описание"]),
            "Live nearby",
            ["Description: “Neighbours”", "Описание: «Neighbours»"],
            TAB,
        ),
        case(
            |window| {
                let names = [
                    "Importance of “Taste” for “Neighbours”",
                    "Важность «Taste» для сегмента «Neighbours»",
                ];
                segments(window, names);
            },
            "5",
            [
                "Importance of “Taste” for “Neighbours”",
                "Важность «Taste» для сегмента «Neighbours»",
            ],
            ENTER,
        ),
        case(
            |window| segments(window, ["New job", "Новая работа"]),
            "Meet friends",
            ["New job", "Новая работа"],
            ENTER,
        ),
        case(
            |window| {
                segments(
                    window,
                    ["Words of the job “Eat well”", "Слова работы «Eat well»"],
                );
            },
            "Eat fast",
            ["Words of the job “Eat well”", "Слова работы «Eat well»"],
            ENTER,
        ),
    ]);
}

fn on_step(window: &mut Window) {
    window.command(Key::Num7);
    window.key(Key::ArrowDown);
}

#[test]
fn on_a_track() {
    hold(&[
        case(
            |window| {
                on_step(window);
                window.key(Key::Enter);
            },
            "Hears of it",
            [
                "Task in the customer’s words: “Sees the poster”",
                "Задача словами клиента: «Sees the poster»",
            ],
            ENTER,
        ),
        case(
            |window| {
                on_step(window);
                window.key(Key::N);
            },
            "Asks a colleague",
            [
                "Touchpoint, or what the customer does",
                "Точка контакта или действие клиента",
            ],
            ENTER,
        ),
        case(
            |window| {
                on_step(window);
                window.key(Key::B);
            },
            "Too far",
            [
                "What stops the customer here?: “Sees the poster”",
                "Что здесь мешает клиенту?: «Sees the poster»",
            ],
            ENTER,
        ),
        case(
            |window| {
                window.command(Key::Num7);
                window.press(Modifiers::ALT, Key::F2);
            },
            "Dinner",
            ["Name of the track: “Lunch”", "Название трека: «Lunch»"],
            ENTER,
        ),
    ]);
}

#[test]
fn beside_a_track() {
    hold(&[
        case(
            |window| {
                window.command(Key::Num7);
                window.field(["Keeper", "Кто ведёт трек"]);
            },
            "Anna",
            ["Keeper: “Lunch”", "Кто ведёт трек: «Lunch»"],
            TAB,
        ),
        case(
            |window| {
                on_step(window);
                window.field(["Owner", "Ответственный"]);
            },
            "Boris",
            [
                "Owner: “Sees the poster”",
                "Ответственный: «Sees the poster»",
            ],
            TAB,
        ),
        case(
            |window| {
                on_step(window);
                window.key(Key::E);
            },
            "Nine of ten looked up",
            [
                "Quotation or finding: “Sees the poster”",
                "Цитата или находка: «Sees the poster»",
            ],
            KEEP,
        ),
    ]);
}

/// The matrix with the first factor selected, so that the inspector shows it.
fn on_factor(window: &mut Window, field: [&str; 2]) {
    on_name(window);
    window.field(field);
}

#[test]
fn in_the_inspector_and_the_properties() {
    hold(&[
        case(
            |window| on_factor(window, ["Description of the factor", "Описание фактора"]),
            "What lunch costs",
            [
                "Description of the factor: “Price”",
                "Описание фактора: «Price»",
            ],
            TAB,
        ),
        case(
            |window| on_factor(window, ["Importance", "Важность"]),
            "2",
            ["Importance: “Price”", "Важность: «Price»"],
            ENTER,
        ),
        case(
            |window| {
                on_name(window);
                window.press(Modifiers::SHIFT, Key::F2);
            },
            "Nobody asked",
            ["Note: “Price”", "Заметка: «Price»"],
            KEEP,
        ),
        case(
            |window| {
                on_name(window);
                let names = [
                    "Edit the note “Said by many”",
                    "Изменить заметку «Said by many»",
                ];
                let name = window.pick(names).to_owned();
                window.harness.get_by_label(&name).focus();
                window.settle();
                window.key(Key::Space);
                window.field(["Source", "Источник"]);
            },
            "12 interviews",
            ["Source: “Price”", "Источник: «Price»"],
            KEEP,
        ),
    ]);
    for language in Language::ALL {
        let mut window = Window::with(language, &cafe());
        window.press(Modifiers::ALT, Key::Enter);
        assert_eq!(window.typed(), []);
        for (field, text) in [
            (["Name", "Название"], "Bistro"),
            (["Author", "Автор"], "Vera"),
        ] {
            window.field(field);
            window.type_text(text);
        }
        let expected = [
            row(window.pick(["Name", "Название"]), "Bistro", true),
            row(window.pick(["Author", "Автор"]), "Vera", true),
        ];
        assert_eq!(window.typed(), expected);
        // What is chosen is told as well.
        let chosen = window.pick([
            "are any numbers from 0, kept as they are",
            "любые числа от 0, оставить как есть",
        ]);
        let chosen = chosen.to_owned();
        window.click(&chosen);
        let place = window.pick(["Importances", "Важности"]);
        assert_eq!(window.typed().pop(), Some(row(place, &chosen, true)));
        let mut foreseen = window.project().clone();
        for draft in window.app().drafts() {
            apply(&mut foreseen, &draft.edit.unwrap()).unwrap();
        }
        let apply = window.pick(["Apply", "Применить"]).to_owned();
        window.click(&apply);
        assert_eq!(window.project(), &foreseen);
        assert_eq!(window.typed(), []);
        window.press(Modifiers::ALT, Key::Enter);
        window.type_text("x");
        window.key(Key::Escape);
        assert_eq!(window.typed(), []);
    }
}

/// Fields with what they refuse, and another screen to go to.
const REFUSED: &[Case] = &[
    case(
        |window| {
            on_setup(window);
            window.field(["Importance of “Price”", "Важность «Price»"]);
        },
        "4..5",
        ["Importance of “Price”", "Важность «Price»"],
        TAB,
    ),
    case(
        |window| {
            on_setup(window);
            window.field(["Factor 1", "Фактор 1"]);
        },
        "",
        ["Factor 1", "Фактор 1"],
        TAB,
    ),
    case(
        |window| {
            on_importance(window);
            window.key(Key::F2);
        },
        "9.5",
        ["Importance of Price", "Важность фактора «Price»"],
        TAB,
    ),
    case(
        |window| {
            window.command(Key::Num4);
            window.field(["Standard deviations", "Стандартных отклонений"]);
        },
        "half",
        ["Standard deviations", "Стандартных отклонений"],
        TAB,
    ),
    case(
        |window| {
            window.command(Key::Num6);
            window.field([
                "Mark of the segment, one or two characters",
                "Знак сегмента, одна или две буквы",
            ]);
        },
        "too long",
        ["Mark: “Neighbours”", "Знак: «Neighbours»"],
        TAB,
    ),
    case(
        |window| {
            on_step(window);
            window.key(Key::Enter);
        },
        "A poster\u{1}",
        [
            "Task in the customer’s words: “Sees the poster”",
            "Задача словами клиента: «Sees the poster»",
        ],
        ENTER,
    ),
    case(
        |window| on_factor(window, ["Importance", "Важность"]),
        "dear",
        ["Importance: “Price”", "Важность: «Price»"],
        TAB,
    ),
];

#[test]
fn what_is_refused_is_told_too_and_stays_in_its_field() {
    for case in REFUSED {
        for language in Language::ALL {
            let mut window = begin(language, case);
            let expected = [row(window.pick(case.places), case.text, false)];
            assert_eq!(window.typed(), expected);
            // Neither its own key nor another screen nor saving takes it away.
            for (modifiers, key) in case.enter {
                window.press(*modifiers, *key);
            }
            assert_eq!(window.typed(), expected, "after its key");
            window.command(Key::Num5);
            assert_eq!(window.typed(), expected, "on another screen");
            window.command(Key::S);
            assert_eq!(window.typed(), expected, "after saving");
            assert_eq!(window.project(), &cafe());
            // The program ends the second time it is asked.
            window.press_cross();
            window.press_cross();
            assert!(window.app().is_ending(), "{}", expected[0].0);
        }
    }
}

#[test]
fn the_windows_cross_asks_about_what_is_typed_in_a_dialog() {
    let mut window = Window::with(English, &cafe());
    window.press(Modifiers::ALT, Key::Enter);
    window.command(Key::A);
    window.type_text("Bistro");
    window.press_cross();
    assert_eq!(window.project().about.name, "Bistro");
    assert!(window.sees("Save the changes?"));

    // A scale that is half typed is nobody's decision: the window stays the first time and names the dialog.
    let mut window = Window::with(English, &cafe());
    window.command(Key::Num2);
    window.press(Modifiers::COMMAND | Modifiers::SHIFT, Key::L);
    assert_eq!(window.typed(), []);
    window.field(["Meaning of level 2 in English", ""]);
    window.type_text("somewhat");
    let expected = [row("Meaning of level 2 in English", "somewhat", false)];
    assert_eq!(window.typed(), expected);
    window.press_cross();
    assert!(!window.app().is_ending());
    assert_eq!(window.typed(), expected);
    assert!(window.app().last_message().unwrap().contains("still open"));
    window.press_cross();
    assert!(window.app().is_ending());
}

#[test]
fn several_texts_are_told_in_the_order_in_which_they_are_entered() {
    let mut window = Window::with(English, &cafe());
    on_setup(&mut window);
    window.field(["Importance of “Price”", ""]);
    window.type_text("dear");
    window.key(Key::Tab);
    window.field(["Next factor", ""]);
    window.type_text("Speed");
    window.field(["Importance of the next factor", ""]);
    window.type_text("3");
    // The importance is part of the factor that is added.
    assert_eq!(
        window.typed(),
        [
            row("Importance of “Price”", "dear", false),
            row("Next factor", "Speed", true),
        ]
    );
    window.put("x");
    assert_eq!(
        window.typed(),
        [
            row("Importance of “Price”", "dear", false),
            row("Next factor", "Speed", false),
            row("Importance of the next factor", "3x", false),
        ]
    );
}

#[test]
fn what_is_typed_into_a_new_item_ends_with_its_screen() {
    let names = |window: &Window| -> Vec<String> {
        let factors = window.project().factors.iter();
        factors.map(|factor| factor.name.clone()).collect()
    };
    let mut window = Window::with(English, &cafe());
    window.command(Key::Num2);
    window.press(Modifiers::COMMAND | Modifiers::SHIFT, Key::F);
    window.type_text("Speed");
    on_setup(&mut window);
    assert_eq!(names(&window), ["Price", "Speed", "Taste", "Way"]);
    // What another screen changes is a step of its own.
    window.field(["Factor 1", ""]);
    window.type_text("Clear price");
    window.key(Key::Enter);
    window.command(Key::Z);
    assert_eq!(names(&window), ["Price", "Speed", "Taste", "Way"]);
    window.command(Key::Z);
    assert_eq!(names(&window), ["Price", "Taste", "Way"]);
}

#[test]
fn nothing_is_told_where_nobody_types() {
    let mut window = Window::with(Russian, &cafe());
    for screen in [
        Key::Num1,
        Key::Num2,
        Key::Num3,
        Key::Num4,
        Key::Num5,
        Key::Num6,
        Key::Num7,
    ] {
        window.command(screen);
        assert_eq!(window.typed(), []);
    }
    // What is looked for is nobody's work.
    window.command(Key::K);
    window.type_text("цена");
    assert_eq!(window.typed(), []);
}
