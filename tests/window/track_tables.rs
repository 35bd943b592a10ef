//! Customer Tracks go out as a table and come back in, after a look at what would change.

use egui::{Key, Modifiers};
use touchrank::edit::{Edit, SegmentEdit, TrackEdit, apply};
use touchrank::files::table::{ImportOptions, read};
use touchrank::i18n::Language;
use touchrank::model::{Link, Project, Step, Track};

use crate::kit::Window;

const CASE: &str = "\
stage,,Need,Choice
channel,,online,both
factor,importance,Search ad,Consultant
Clear price,5,9,1
Quality proof,4,1,9
";

/// Two touchpoints, a segment, and its track of one step.
fn shop() -> Project {
    let mut project = read(CASE.as_bytes(), "Shop", &ImportOptions::default())
        .unwrap()
        .project;
    let add = SegmentEdit::Add("Families".to_owned());
    apply(&mut project, &Edit::Segment(add)).unwrap();
    let mut track = Track::of(project.segments.get(0).unwrap().id, "Saturday");
    let step = Step {
        touchpoint: Some(Link::To(project.touchpoints.get(0).unwrap().id)),
        ..Step::in_stage(project.stages.get(0).unwrap().id)
    };
    track.steps = [step].into_iter().collect();
    apply(&mut project, &Edit::Track(TrackEdit::Add(Box::new(track)))).unwrap();
    project
}

const TABLE: &str = "\
track,segment,touchpoint,jobs,agents,score
Saturday,Families,Search ad,,\"Friend (for, 3)\",1
Saturday,,Consultant,Less noise,,
Night,Families,Billboard,,,
";

/// The keys that both have beside their letter.
const BOTH: Modifiers = Modifiers::COMMAND.plus(Modifiers::SHIFT);

#[test]
fn the_changes_are_seen_first_and_are_one_step() {
    for (language, told, said, undone) in [
        (
            Language::English,
            [
                "Track “Saturday”: 2 changes",
                "– new step “Consultant”",
                "– new agent of influence “Friend”",
                "New track “Night”: 1 step, 0 agents",
                "“Less noise” is a new job",
                "C4, Touchpoint: the project has no “Billboard”",
            ],
            "Tracks imported from “tracks.csv”",
            "Undone: import tracks",
        ),
        (
            Language::Russian,
            [
                "Трек «Saturday»: 2 изменения",
                "– новый шаг «Consultant»",
                "– новый агент влияния «Friend»",
                "Новый трек «Night»: 1 шаг, 0 агентов",
                "«Less noise» — новая работа",
                "C4, Точка контакта: в проекте нет «Billboard»",
            ],
            "Треки импортированы из «tracks.csv»",
            "Отменено: импортировать треки",
        ),
    ] {
        let before = shop();
        let mut window = Window::with(language, &before);
        let table = window.path("tracks.csv");
        std::fs::write(&table, with_stage()).unwrap();
        window.answers.choose(&table);
        window.press(BOTH, Key::I);
        for told in told {
            assert!(window.has_text(told), "{} has no {told}", window.texts());
        }
        assert_eq!(window.project(), &before);
        window.key(Key::Enter);
        assert_eq!(window.app().last_message().unwrap(), said);
        let project = window.project();
        assert_eq!(project.tracks.len(), 2);
        assert_eq!(project.jobs.get(0).unwrap().name, "Less noise");
        assert_eq!(project.tracks.get(0).unwrap().steps.len(), 2);
        window.command(Key::Z);
        assert_eq!(window.app().last_message().unwrap(), undone);
        assert_eq!(window.project().tracks, before.tracks);
    }
}

/// A step at a touchpoint that the project does not have needs a stage of its own.
fn with_stage() -> String {
    let rows = TABLE.lines().zip(["stage", "", "", "Need"]);
    rows.flat_map(|(row, stage)| [row, ",", stage, "\n"])
        .collect()
}

#[test]
fn an_import_can_be_cancelled_and_a_broken_table_changes_nothing() {
    let before = shop();
    let mut window = Window::with(Language::English, &before);
    let table = window.path("tracks.csv");
    std::fs::write(&table, with_stage()).unwrap();
    window.answers.choose(&table);
    window.press(BOTH, Key::I);
    assert!(window.sees("would change in this project"));
    window.key(Key::Escape);
    assert_eq!(window.project(), &before);
    std::fs::write(&table, with_stage().replace("Friend (for, 3)", "Friend")).unwrap();
    window.answers.choose(&table);
    window.press(BOTH, Key::I);
    assert!(window.sees("That did not work"));
    assert!(
        window.has_text("E2, Agents of influence: “Friend”"),
        "{}",
        window.texts()
    );
    window.key(Key::Escape);
    assert_eq!(window.project(), &before);
}

#[test]
fn what_was_exported_comes_back_without_a_change() {
    let mut window = Window::with(Language::Russian, &shop());
    window.answers.choose(&window.path("треки"));
    window.press(BOTH, Key::G);
    let asked = window.answers.asked.borrow().last().cloned().unwrap();
    assert_eq!(asked.name.as_deref(), Some("треки.csv"));
    let table = window.path("треки.csv");
    let text = std::fs::read_to_string(&table).unwrap();
    assert!(text.starts_with("\u{feff}\"Трек\";"), "{text}");
    assert!(window.app().last_message().unwrap().contains("треки.csv"));
    window.answers.choose(&table);
    window.click("Файл");
    window.click("Импорт треков…");
    assert!(window.sees("нет ничего, чего нет в проекте"));
    window.key(Key::Enter);
    assert_eq!(window.title(), "Shop – Touchrank");
}
