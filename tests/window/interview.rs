//! The interview by keys alone: a whole run, doubts, notes, the rest at once, undo across it, leaving and coming back.

use egui::{Event, Key, Modifiers};
use egui_kittest::kittest::{NodeT, Queryable};
use touchrank::edit::{
    Edit, FactorEdit, PickedStage, ProjectEdit, RelationEdit, SegmentEdit, StageEdit, apply,
};
use touchrank::i18n::Language::{self, English, Russian};
use touchrank::i18n::words;
use touchrank::methods::matrix::Scope;
use touchrank::model::{
    Channel, FactorId, Project, Scale, ScaleLevel, ScaleMap, Subject, TouchpointId,
};

use touchrank::ui::interview::InterviewView;
use touchrank::ui::{Context, Derived, Theme, tokens};

use crate::kit::Window;

/// METHOD's worked case, not rated yet: three factors (5, 4, 2), stages of two touchpoints each.
fn worked() -> Project {
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
    change(
        &mut project,
        &Edit::Stage(StageEdit::AddTouchpoints(picked)),
    );
    for (name, importance) in [("Price", 5.0), ("Speed", 4.0), ("Taste", 2.0)] {
        let factor = FactorEdit::Add {
            name: name.to_owned(),
            importance: Some(importance),
            before: None,
        };
        change(&mut project, &Edit::Factor(factor));
    }
    project
}

fn change(project: &mut Project, edit: &Edit) {
    apply(project, edit).unwrap();
}

fn factor(project: &Project, name: &str) -> FactorId {
    project.factors.iter().find(|f| f.name == name).unwrap().id
}

fn touchpoint(project: &Project, name: &str) -> TouchpointId {
    project
        .touchpoints
        .iter()
        .find(|t| t.name == name)
        .unwrap()
        .id
}

fn cell(
    project: &Project,
    (factor_name, touchpoint_name): (&str, &str),
) -> (FactorId, TouchpointId) {
    (
        factor(project, factor_name),
        touchpoint(project, touchpoint_name),
    )
}

/// The window with the interview on show.
fn interview(language: Language, project: &Project) -> Window {
    let mut window = Window::with(language, project);
    window.command(Key::Num3);
    window
}

impl Window {
    /// Types signs as somebody quick does: all of them in one frame.
    fn type_at_once(&mut self, signs: &str) {
        let signs = signs.chars().map(|sign| Event::Text(sign.to_string()));
        self.at_once(signs.collect());
    }

    /// These events in one frame; the harness would give each a frame of its own.
    fn at_once(&mut self, events: Vec<Event>) {
        self.harness.input_mut().events.extend(events);
        self.harness.step();
    }

    /// Whether this cell is asked about.
    fn asks(&self, factor: &str, touchpoint: &str) -> bool {
        let (open, close) = match self.language() {
            English => ('“', '”'),
            Russian => ('«', '»'),
        };
        // The sentence is one label; the line about the question before names cells with a cross between.
        let touchpoint = format!("{open}{touchpoint}{close}");
        let factor = format!("{open}{factor}{close}?");
        let labels = self.harness.query_all_by_label_contains(&factor);
        // A reader has the words of a label as its value.
        let mut labels = labels.filter_map(|node| node.value());
        labels.any(|label| label.contains(&touchpoint))
    }

    fn level(&self, factor: &str, touchpoint: &str) -> Option<u8> {
        let (factor, touchpoint) = cell(self.project(), (factor, touchpoint));
        self.project().level(factor, touchpoint)
    }

    fn is_doubted(&self, factor: &str, touchpoint: &str) -> bool {
        let project = self.project();
        project
            .not_sure
            .contains(&cell(project, (factor, touchpoint)))
    }
}

#[test]
fn a_small_matrix_is_rated_with_one_key_a_cell_and_the_figures_are_the_methods() {
    for (language, done, first, critical) in [
        (
            English,
            "All 12 cells are rated",
            "Now first:",
            "1 Ad, critical",
        ),
        (
            Russian,
            "Оценены все 12 ячеек",
            "Сейчас впереди:",
            "1 Ad, критическая",
        ),
    ] {
        let mut window = interview(language, &worked());
        assert!(window.asks("Price", "Ad"));
        // METHOD §2, column by column: rows 9311, 3913, 1193.
        for (count, sign) in "931391119133".chars().enumerate() {
            assert_eq!(window.project().relations.rated(), count);
            window.harness.event(Event::Text(sign.to_string()));
            window.harness.step();
        }
        assert!(window.sees(done));
        assert!(window.sees(first));
        assert!(window.sees(critical));
        let rows = [[9, 3, 1, 1], [3, 9, 1, 3], [1, 1, 9, 3]];
        for (name, row) in ["Price", "Speed", "Taste"].into_iter().zip(rows) {
            let levels = ["Ad", "Map", "Shop", "Bill"].map(|at| window.level(name, at));
            assert_eq!(levels, row.map(Some), "{name}");
        }
        // Enter leads on.
        window.key(Key::Enter);
        let priorities = if language == English {
            "Priorities"
        } else {
            "Приоритеты"
        };
        assert!(window.is_on(priorities));
    }
}

#[test]
fn the_question_says_everything_and_each_level_its_meaning_and_key() {
    let mut window = interview(English, &worked());
    let question = "At the touchpoint “Ad”, stage “Need” · offline how far can the customer form an idea of how the company \
                    deals with “Price”? importance 5";
    let node = window.harness.get_by_label(question);
    assert_eq!(node.accesskit_node().live(), egui::accesskit::Live::Polite);
    assert!(window.sees("9 · a critical experience (key 9)"));
    window.click("3 · an impression can form (key 3)");
    assert_eq!(window.level("Price", "Ad"), Some(3));
    assert!(window.asks("Speed", "Ad"));
    let window = interview(Russian, &worked());
    assert!(window.sees("9 · критический опыт (клавиша 9)"));
    assert!(window.sees("этап «Need» · офлайн"));
    assert!(window.sees("Осталось 12 вопросов из 12"));
}

#[test]
fn quick_keys_in_one_frame_all_count_in_their_order() {
    let mut window = interview(English, &worked());
    window.type_at_once("931");
    assert_eq!(
        ["Price", "Speed", "Taste"].map(|name| window.level(name, "Ad")),
        [Some(9), Some(3), Some(1)]
    );
    assert!(window.asks("Price", "Map"));
    // A level, a skip, a level, back twice, a level; the keys come with their signs, as from a window system.
    let keys = [
        (Key::Num9, "9"),
        (Key::Space, " "),
        (Key::Num1, "1"),
        (Key::U, "u"),
    ];
    let events = keys.map(|(key, text)| stroke(key, text));
    window.at_once(events.concat());
    assert_eq!(window.level("Price", "Map"), Some(9));
    assert_eq!(window.level("Speed", "Map"), None);
    assert_eq!(window.level("Taste", "Map"), Some(1));
    assert!(window.is_doubted("Price", "Shop"));
    assert!(window.asks("Speed", "Shop"));
}

/// A key with its sign, as a window system reports them.
fn stroke(key: Key, text: &str) -> Vec<Event> {
    let mut up = down(key, false);
    if let Event::Key { pressed, .. } = &mut up {
        *pressed = false;
    }
    vec![down(key, false), Event::Text(text.to_owned()), up]
}

fn down(key: Key, repeat: bool) -> Event {
    Event::Key {
        key,
        physical_key: Some(key),
        pressed: true,
        repeat,
        modifiers: Modifiers::NONE,
    }
}

#[test]
fn a_key_held_down_answers_once_and_a_digit_without_a_sign_answers() {
    let mut window = interview(English, &worked());
    for repeat in [false, true, true] {
        window.at_once(vec![down(Key::Num9, repeat), Event::Text("9".to_owned())]);
    }
    assert_eq!(window.project().relations.rated(), 1);
    // A French row of digits types other signs without Shift.
    window.at_once(stroke(Key::Num3, "\""));
    assert_eq!(window.level("Speed", "Ad"), Some(3));
    window.type_text("5");
    assert_eq!(window.project().relations.rated(), 2);
    assert!(window.app().last_message().unwrap().contains('5'));
}

#[test]
fn levels_work_at_once_when_the_screen_comes() {
    let mut window = Window::with(English, &worked());
    window
        .harness
        .key_press_modifiers(Modifiers::COMMAND, Key::Num3);
    window.harness.step();
    window.type_at_once("9");
    assert_eq!(window.level("Price", "Ad"), Some(9));
}

#[test]
fn not_sure_is_kept_with_the_cell_and_asked_again_when_one_wants() {
    for (language, over, again) in [
        (
            English,
            "Somebody is not sure of 2 cells.",
            "Ask the 2 that are not sure",
        ),
        (
            Russian,
            "Не уверены в 2 ячейках.",
            "Спросить 2 вопроса, где не уверены",
        ),
    ] {
        let mut project = worked();
        let shop = cell(&project, ("Price", "Shop"));
        let rated = touchrank::edit::CellChange {
            factor: shop.0,
            touchpoint: shop.1,
            level: Some(3),
        };
        change(
            &mut project,
            &Edit::Relation(RelationEdit::Whole(vec![rated])),
        );
        let mut window = interview(language, &project);
        window.type_at_once("9");
        window.key(Key::U);
        assert!(window.is_doubted("Speed", "Ad"));
        assert_eq!(window.level("Speed", "Ad"), None);
        assert!(window.asks("Taste", "Ad"));
        // A rated cell keeps its level.
        window.key(Key::A);
        window.type_at_once("1999");
        assert!(window.asks("Price", "Shop"));
        window.key(Key::U);
        assert_eq!(window.level("Price", "Shop"), Some(3));
        window.type_at_once("99999");
        // All are asked for, so the round goes on with what was passed before it began.
        assert!(window.asks("Price", "Ad"));
        window.type_at_once("9");
        assert!(window.asks("Speed", "Ad"));
        window.key(Key::U);
        assert!(window.sees(over));
        assert!(window.sees(again));
        window.key(Key::N);
        assert!(window.asks("Speed", "Ad"));
        window.type_at_once("31");
        assert_eq!(window.level("Speed", "Ad"), Some(3));
        assert_eq!(window.level("Price", "Shop"), Some(1));
        assert_eq!(window.project().not_sure.len(), 0);
        let none = if language == English {
            "No more doubts"
        } else {
            "Больше нет сомнений"
        };
        assert!(window.sees(none));
    }
}

#[test]
fn back_leads_to_the_question_before_and_on_again() {
    let mut window = interview(English, &worked());
    window.type_at_once("93");
    assert!(window.sees("Before: 3, an impression can form – “Speed” × “Ad”. Backspace goes back, Ctrl+Z takes it back."));
    window.key(Key::Backspace);
    window.key(Key::ArrowLeft);
    assert!(window.asks("Price", "Ad"));
    assert_eq!(window.level("Price", "Ad"), Some(9));
    // Without another answer the same way on.
    window.key(Key::ArrowRight);
    assert!(window.asks("Speed", "Ad"));
    window.key(Key::Backspace);
    window.type_at_once("1");
    assert_eq!(window.level("Price", "Ad"), Some(1));
    assert!(window.asks("Taste", "Ad"));
    // Before the first there is nothing.
    for _ in 0..5 {
        window.key(Key::Backspace);
    }
    assert!(window.asks("Price", "Ad"));
}

#[test]
fn skipped_questions_come_again_when_one_wants_and_not_for_ever() {
    for (language, skipped, left) in [
        (
            English,
            "2 questions were skipped.",
            "2 cells are not rated yet.",
        ),
        (Russian, "Пропущены 2 вопроса.", "Ещё не оценены 2 ячейки."),
    ] {
        let mut window = interview(language, &worked());
        window.key(Key::Space);
        window.type_at_once("9");
        window.key(Key::ArrowRight);
        window.type_at_once("999999999");
        assert!(window.sees(skipped));
        assert!(window.sees(left));
        window.key(Key::Enter);
        assert!(window.asks("Price", "Ad"));
        window.key(Key::Space);
        window.key(Key::Space);
        assert!(window.sees(skipped));
        window.key(Key::Enter);
        window.type_at_once("11");
        assert_eq!(window.project().relations.rated(), 12);
        assert!(!window.sees(skipped));
    }
}

#[test]
fn a_note_is_evidence_on_the_cell_with_todays_date() {
    for (language, one) in [(English, "1 note"), (Russian, "1 заметка")] {
        let mut window = interview(language, &worked());
        window.at_once(stroke(Key::N, "n"));
        window.type_text("9 of 10 asked about it");
        // Letters and digits are the note's now.
        assert_eq!(window.project().relations.rated(), 0);
        window.key(Key::Escape);
        assert_eq!(window.project().evidence.len(), 0);
        // What was typed waits for the cell.
        window.key(Key::N);
        window.key(Key::Enter);
        let project = window.project();
        let (price, ad) = cell(project, ("Price", "Ad"));
        let notes: Vec<_> = project.evidence_about(Subject::Cell(price, ad)).collect();
        assert_eq!(notes.len(), 1);
        assert_eq!(notes[0].text, "9 of 10 asked about it");
        assert_eq!(notes[0].date, chrono::NaiveDate::from_ymd_opt(2026, 11, 22));
        assert!(window.sees(one));
        assert!(window.asks("Price", "Ad"));
        // The levels listen again; the note is a step of its own.
        window.type_at_once("9");
        assert_eq!(window.level("Price", "Ad"), Some(9));
        window.command(Key::Z);
        window.command(Key::Z);
        assert_eq!(window.project().evidence.len(), 0);
    }
}

#[test]
fn the_rest_of_a_touchpoint_gets_the_lowest_level_in_one_step_and_says_how_many() {
    for (language, named, said) in [
        (
            English,
            "The other 2 here: “not at all”",
            "2 cells of “Ad” rated “not at all”",
        ),
        (
            Russian,
            "Остальные 2 здесь: «никак»",
            "«Ad»: 2 ячейки получили «никак»",
        ),
    ] {
        let mut window = interview(language, &worked());
        window.type_at_once("9");
        assert!(window.sees(named));
        window.key(Key::R);
        assert_eq!(
            ["Price", "Speed", "Taste"].map(|name| window.level(name, "Ad")),
            [Some(9), Some(1), Some(1)]
        );
        assert!(window.asks("Price", "Map"));
        assert!(window.app().last_message().unwrap().starts_with(said));
        window.command(Key::Z);
        assert_eq!(
            ["Price", "Speed", "Taste"].map(|name| window.level(name, "Ad")),
            [Some(9), None, None]
        );
        assert!(window.asks("Speed", "Ad"));
    }
}

#[test]
fn a_note_that_is_being_typed_is_in_the_file_that_is_saved() {
    let mut window = interview(English, &worked());
    window.key(Key::N);
    window.type_text("half a sent");
    window.command(Key::S);
    let file = std::fs::read_to_string(window.path("project.ron")).unwrap();
    assert!(file.contains("half a sent"));
}

#[test]
fn what_somebody_was_not_sure_of_is_no_rest() {
    let mut window = interview(English, &worked());
    // Price is doubted; Speed is asked, and it and Taste are the rest.
    window.key(Key::U);
    window.key(Key::R);
    assert_eq!(
        ["Price", "Speed", "Taste"].map(|name| window.level(name, "Ad")),
        [None, Some(1), Some(1)]
    );
    assert_eq!(window.project().not_sure.len(), 1);
}

#[test]
fn the_rest_is_called_as_the_scale_calls_its_lowest_level() {
    let mut project = worked();
    let level = |value, key, english: &str| ScaleLevel {
        value,
        key,
        english: english.to_owned(),
        russian: english.to_owned(),
    };
    let scale = Scale::new(vec![level(0, 'n', "nothing"), level(10, 'u', "all of it")]).unwrap();
    let map = ScaleMap::proposed(&project.scale, &scale);
    change(
        &mut project,
        &Edit::Project(ProjectEdit::SetScale { scale, map }),
    );
    let mut window = interview(English, &project);
    assert!(window.sees("The other 3 here: “nothing”"));
    // The letters of a level stand before those of an action.
    for (key, text) in [(Key::U, "u"), (Key::N, "n")] {
        window.at_once(stroke(key, text));
    }
    assert_eq!(window.level("Price", "Ad"), Some(10));
    assert_eq!(window.level("Speed", "Ad"), Some(0));
    assert_eq!(window.project().not_sure.len(), 0);
}

#[test]
fn undo_shows_the_question_whose_answer_it_took_back_and_redo_goes_on() {
    let mut window = interview(Russian, &worked());
    window.type_at_once("931");
    window.key(Key::Space);
    assert!(window.asks("Speed", "Map"));
    window.command(Key::Z);
    assert!(window.asks("Taste", "Ad"));
    assert_eq!(window.level("Taste", "Ad"), None);
    window.command(Key::Z);
    assert!(window.asks("Speed", "Ad"));
    window.command(Key::Y);
    assert!(window.asks("Taste", "Ad"));
    window.command(Key::Z);
    // Another answer instead.
    window.type_at_once("1");
    assert_eq!(window.level("Speed", "Ad"), Some(1));
    assert!(window.asks("Taste", "Ad"));
    // A doubt is taken back as well.
    window.key(Key::U);
    assert!(window.is_doubted("Taste", "Ad"));
    window.command(Key::Z);
    assert!(!window.is_doubted("Taste", "Ad"));
    assert!(window.asks("Taste", "Ad"));
}

#[test]
fn undo_at_the_end_of_a_round_asks_the_last_question_again() {
    let mut window = interview(English, &worked());
    window.type_at_once("931391119133");
    assert!(window.sees("All 12 cells are rated"));
    window.command(Key::Z);
    assert!(window.asks("Taste", "Bill"));
    window.type_at_once("9");
    window.key(Key::Backspace);
    assert!(window.asks("Taste", "Bill"));
    assert_eq!(window.level("Taste", "Bill"), Some(9));
}

#[test]
fn leaving_and_coming_back_asks_the_same_cell() {
    let mut window = interview(English, &worked());
    window.type_at_once("9");
    window.key(Key::Space);
    assert!(window.asks("Taste", "Ad"));
    window.command(Key::Num2);
    window.command(Key::Num4);
    window.command(Key::Num3);
    assert!(window.asks("Taste", "Ad"));
    // Rated in the matrix meanwhile, the cell is not asked any more. The cursor of the matrix stands on its first cell.
    window.command(Key::Num2);
    window.press(Modifiers::COMMAND, Key::Home);
    window.key(Key::ArrowDown);
    window.key(Key::ArrowDown);
    window.type_text("9");
    assert_eq!(window.level("Taste", "Ad"), Some(9));
    window.command(Key::Num3);
    assert!(window.asks("Price", "Map"));
}

#[test]
fn order_and_stage_are_chosen_by_keys_and_by_name() {
    let mut window = interview(English, &worked());
    window.type_at_once("9");
    window.key(Key::O);
    // By factor: where the question stands, the order changes and nothing else.
    assert!(window.asks("Speed", "Ad"));
    window.type_at_once("3");
    assert!(window.asks("Speed", "Map"));
    window.click("Order: by touchpoint");
    window.key(Key::PageDown);
    assert!(window.asks("Speed", "Map"));
    assert!(window.sees("4 of 6 questions left"));
    window.key(Key::PageDown);
    assert!(window.asks("Price", "Shop"));
    assert!(window.sees("6 of 6 questions left"));
    window.type_at_once("999999");
    assert!(window.sees("All 6 cells are rated"));
    window.key(Key::PageDown);
    assert!(window.sees("4 of 12 questions left"));
    window.key(Key::PageUp);
    assert!(window.sees("All 6 cells are rated"));
}

#[test]
fn a_segment_is_asked_for_its_own_levels() {
    for (language, inherited, name) in [
        (English, "inherited", "Students"),
        (Russian, "унаследовано", "Студенты"),
    ] {
        let mut project = worked();
        let levels = project.factors.iter().map(|f| f.id).zip([9, 3, 1]);
        let ad = touchpoint(&project, "Ad");
        let changes = levels.map(|(factor, level)| touchrank::edit::CellChange {
            factor,
            touchpoint: ad,
            level: Some(level),
        });
        let whole = Edit::Relation(RelationEdit::Whole(changes.collect()));
        change(&mut project, &whole);
        change(
            &mut project,
            &Edit::Segment(SegmentEdit::Add(name.to_owned())),
        );
        let mut window = interview(language, &project);
        assert!(window.asks("Price", "Map"));
        let scope = if language == English {
            "Whole market"
        } else {
            "Весь рынок"
        };
        window.harness.get_by_value(scope).click();
        window.settle();
        window.click(name);
        assert!(window.asks("Price", "Ad"));
        assert!(!window.sees(inherited) || language == English);
        window.type_at_once("1");
        assert_eq!(window.level("Price", "Ad"), Some(9));
        let project = window.project();
        let segment = project.segments.iter().next().unwrap();
        let key = cell(project, ("Price", "Ad"));
        assert_eq!(segment.relations.get(&key), Some(&1));
        window.key(Key::U);
        let project = window.project();
        let segment = project.segments.iter().next().unwrap();
        assert!(segment.not_sure.contains(&cell(project, ("Speed", "Ad"))));
        assert!(project.not_sure.is_empty());
        window.command(Key::Z);
        assert!(window.asks("Speed", "Ad"));
        window.command(Key::Z);
        assert!(window.asks("Price", "Ad"));
        let segment = window.project().segments.iter().next().unwrap();
        assert!(segment.relations.is_empty());
    }
}

#[test]
fn what_is_excluded_is_not_asked_and_a_factor_without_importance_is() {
    let mut project = worked();
    let (price, speed) = (factor(&project, "Price"), factor(&project, "Speed"));
    change(
        &mut project,
        &Edit::Factor(FactorEdit::SetExcluded(price, true)),
    );
    change(
        &mut project,
        &Edit::Factor(FactorEdit::SetImportance(speed, None)),
    );
    let mut window = interview(English, &project);
    assert!(window.asks("Speed", "Ad"));
    assert!(window.sees("importance not known yet"));
    window.type_at_once("99999999");
    assert!(window.sees("All 8 cells are rated"));
    assert_eq!(window.level("Price", "Ad"), None);
}

#[test]
fn an_empty_project_says_what_belongs_there_and_leads_there() {
    for (language, says, set_up) in [
        (English, "Nothing to ask yet", "Set up"),
        (Russian, "Пока не о чем спрашивать", "Подготовка"),
    ] {
        let mut window = interview(language, &Project::named("Empty"));
        assert!(window.sees(says));
        window.key(Key::Enter);
        assert!(window.is_on(set_up));
    }
}

#[test]
fn minutes_are_said_after_five_answers_and_the_first_place_when_it_changes() {
    let mut window = interview(English, &worked());
    for _ in 0..4 {
        window.type_at_once("1");
        assert!(!window.sees("less than a minute"));
    }
    window.type_at_once("1");
    assert!(window.sees("less than a minute"));
    assert!(window.sees("Now first:"));
    // Map has 5 + 4, Ad 5 + 4 + 2; a 9 puts Map in front.
    window.type_at_once("9");
    assert!(window.sees("New in first place"));
    assert!(window.sees("1 Map"));
    window.key(Key::Space);
    window.type_at_once("1");
    assert!(window.sees("Now first:"));
}

#[test]
fn a_reader_and_a_mouse_find_everything_by_name() {
    let mut window = interview(English, &worked());
    window.click("Not sure");
    assert!(window.is_doubted("Price", "Ad"));
    window.click("Skip");
    window.click("Back");
    assert!(window.asks("Speed", "Ad"));
    window.click("Ask: not sure");
    assert!(window.asks("Price", "Ad"));
    window.click("Ask: all");
    assert!(window.sees("12 of 12 questions left"));
    window.click("The other 2 here: “not at all”");
    assert_eq!(window.project().relations.rated(), 2);
    window.click("Note");
    window.type_text("said so");
    // An answer by mouse keeps what was being typed.
    window.click("9 · a critical experience (key 9)");
    assert_eq!(window.project().evidence.len(), 1);
    assert!(window.asks("Speed", "Map"));
}

#[test]
fn going_to_an_item_asks_about_it() {
    let project = worked();
    let mut derived = Derived::default();
    derived.update(&project, 1, Scope::Whole);
    let ctx = Context {
        project: &project,
        derived: &derived,
        certainty: &touchrank::ui::Certainty::default(),
        survey: &touchrank::ui::Survey::default(),
        scope: Scope::Whole,
        words: words(English),
        tokens: tokens(Theme::Light),
        today: chrono::NaiveDate::from_ymd_opt(2026, 11, 22).unwrap(),
        now: chrono::NaiveDateTime::default(),
        rating_as: None,
        presenting: false,
    };
    let mut view = InterviewView::default();
    let choice = project.stages.last().unwrap().id;
    let (shop, taste) = (touchpoint(&project, "Shop"), factor(&project, "Taste"));
    let bill = cell(&project, ("Speed", "Bill"));
    for (subject, asked) in [
        (Subject::Cell(bill.0, bill.1), ("Speed", "Bill")),
        (Subject::Touchpoint(shop), ("Price", "Shop")),
        (Subject::Factor(taste), ("Taste", "Ad")),
        (Subject::Stage(choice), ("Price", "Shop")),
    ] {
        view.go_to(ctx, subject);
        let (factor, touchpoint) = cell(&project, asked);
        let expected = Subject::Cell(factor, touchpoint);
        assert_eq!(view.subject(&project), Some(expected), "{subject:?}");
        assert!(view.selected(ctx).question);
    }
}
