//! Files of answers: looked at, asked about, taken in, read again, found, watched, packed.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Condvar, Mutex};

use egui::{Key, Modifiers};
use egui_kittest::kittest::Queryable;
use touchrank::edit::{Edit, PanelEdit, TakenEdit, apply};
use touchrank::files::survey::{Agreed, ReadSurvey};
use touchrank::files::table::{ImportOptions, read};
use touchrank::i18n::Language;
use touchrank::jobs::answers::{FromFiles, Surveying, Watching};
use touchrank::jobs::figures::UnderWay;
use touchrank::model::{
    AnswerRange, Derivation, Filter, Importance, Panel, Project, Question, QuestionKind, Source,
    Taken, TakenImportance, Weighting,
};

use crate::kit::Window;

const CAFE: &str = "\
factor,importance,Menu,Table
Price,3,9,1
Taste,4,3,9
";

const BOTH: Modifiers = Modifiers::COMMAND.plus(Modifiers::SHIFT);

pub(super) fn cafe() -> Project {
    let options = ImportOptions::default();
    read(CAFE.as_bytes(), "Café", &options).unwrap().project
}

/// Answers of so many people: Price 5 and 3 in turn, Taste 4, recommending up to `most`.
pub(super) fn table(people: usize, most: usize) -> String {
    let mut text = "Price,Taste,Would you recommend us?,What should we change?\n".to_owned();
    for person in 0..people {
        let price = if person % 2 == 0 { 5 } else { 3 };
        let recommends = most - person % 11;
        writeln!(
            text,
            "{price},4,{recommends},More light please number {person}"
        )
        .unwrap();
    }
    text
}

pub(super) fn write(window: &Window, name: &str, text: &str) -> PathBuf {
    let path = window.path(name);
    std::fs::write(&path, text).unwrap();
    path
}

/// Chooses a file of answers and waits until it is shown.
pub(super) fn look(window: &mut Window, path: &Path) {
    window.answers.choose(path);
    window.press(BOTH, Key::R);
}

/// The page of questions.
fn questions(window: &mut Window) {
    window.command(Key::Num9);
    window.key(Key::Q);
}

fn taken_in(language: Language, people: usize) -> Window {
    let mut window = Window::with(language, &cafe());
    let path = write(&window, "guests.csv", &table(people, 10));
    look(&mut window, &path);
    window.key(Key::Enter);
    questions(&mut window);
    window
}

fn question<'w>(window: &'w Window, heading: &str) -> &'w Question {
    let mut questions = window.project().panel.questions.iter();
    questions.find(|it| it.heading == heading).unwrap()
}

#[test]
fn a_file_is_taken_in_by_keyboard_and_undone_as_one_step() {
    for (language, title, sentence, page, said) in [
        (
            Language::English,
            "Answers of buyers",
            "guests.csv: 44 people's answers",
            "44 people's answers in 1 wave to 4 questions, 2 of them importances",
            "44 people's answers taken in",
        ),
        (
            Language::Russian,
            "Ответы покупателей",
            "guests.csv: ответы 44 человек",
            "Ответы 44 человек в 1 волне на 4 вопроса, среди них 2 важности",
            "Взяты ответы 44 человек",
        ),
    ] {
        let mut window = Window::with(language, &cafe());
        let path = write(&window, "guests.csv", &table(44, 10));
        look(&mut window, &path);
        assert!(window.sees(title), "{language:?}");
        assert!(window.sees(sentence), "{language:?}");
        window.key(Key::Enter);
        assert_eq!(window.app().last_message().as_deref(), Some(said));
        let panel = &window.project().panel;
        assert_eq!((panel.waves.len(), panel.questions.len()), (1, 4));
        let wave = panel.waves.get(0).unwrap();
        assert_eq!(wave.name, "guests");
        // Beside the project, so both can be moved together.
        assert_eq!(
            (wave.source.path.as_str(), wave.source.rows),
            ("guests.csv", 44)
        );
        let price = window.project().factors.get(0).unwrap().id;
        let importance = QuestionKind::Importance {
            factor: Some(price),
            range: AnswerRange::IMPORTANCE,
        };
        assert_eq!(question(&window, "Price").kind, importance);
        questions(&mut window);
        assert!(window.sees(page), "{language:?}");
        window.command(Key::Z);
        assert!(window.project().panel.is_empty());
    }
}

#[test]
fn a_sign_says_what_a_column_is_and_escape_takes_nothing() {
    let mut window = Window::with(Language::English, &cafe());
    let path = write(&window, "guests.csv", &table(30, 10));
    look(&mut window, &path);
    window.key(Key::End);
    window.type_text("-");
    window.key(Key::ArrowUp);
    window.type_text("5");
    window.key(Key::Enter);
    assert_eq!(
        question(&window, "What should we change?").kind,
        QuestionKind::Ignored
    );
    assert_eq!(
        question(&window, "Would you recommend us?").kind,
        QuestionKind::Number
    );
    let before = window.project().clone();
    look(&mut window, &path);
    window.key(Key::Escape);
    assert!(!window.sees("Take in"));
    assert_eq!(window.project(), &before);
}

#[test]
fn a_score_that_leaves_its_scale_is_asked_about_and_never_rescaled_in_silence() {
    for (tabs, kind) in [
        (
            0,
            QuestionKind::Nps {
                range: AnswerRange { low: 1, high: 11 },
            },
        ),
        (1, QuestionKind::Number),
        (2, QuestionKind::Ignored),
    ] {
        let mut window = Window::with(Language::English, &cafe());
        let path = write(&window, "guests.csv", &table(33, 11));
        look(&mut window, &path);
        assert!(window.sees("1 column needs an answer first"));
        // Enter does not take it but leads to the question.
        window.key(Key::Enter);
        assert!(window.project().panel.is_empty());
        assert!(window.sees("the answers run from 1 to 11"));
        for _ in 0..tabs {
            window.key(Key::Tab);
        }
        window.key(Key::Enter);
        assert!(window.project().panel.is_empty());
        assert!(!window.sees("needs an answer first"));
        window.key(Key::Enter);
        assert_eq!(question(&window, "Would you recommend us?").kind, kind);
    }
}

#[test]
fn a_grown_file_is_read_again_by_one_key_as_one_step() {
    let mut window = taken_in(Language::English, 40);
    write(&window, "guests.csv", &table(52, 10));
    window.key(Key::F5);
    let said = window.app().last_message().unwrap();
    assert_eq!(said, "guests.csv has 12 more rows");
    let rows = |window: &Window| window.project().panel.waves.get(0).unwrap().source.rows;
    assert_eq!(rows(&window), 52);
    assert!(window.sees("52 people's answers"));
    window.command(Key::Z);
    assert_eq!(rows(&window), 40);
    // The file is what it is: the page says that the project knows another one.
    assert!(window.sees("changed since"));
    window.key(Key::F5);
    assert_eq!(rows(&window), 52);
    window.key(Key::F5);
    let said = window.app().last_message().unwrap();
    assert_eq!(said, "The files are as they were: 52 people's answers");
}

#[test]
fn a_file_that_is_gone_is_said_and_found_again() {
    let mut window = taken_in(Language::English, 40);
    let there = window.path("guests.csv");
    let elsewhere = tempfile::tempdir().unwrap();
    let moved = elsewhere.path().join("moved.csv");
    std::fs::rename(&there, &moved).unwrap();
    window.key(Key::F5);
    let said = window.app().last_message().unwrap();
    assert!(said.starts_with("guests.csv is not where it was"), "{said}");
    assert!(window.sees("not where it was"));
    window.answers.choose(&moved);
    window.key(Key::O);
    let said = window.app().last_message().unwrap();
    assert_eq!(said, "The answers are read from moved.csv");
    assert!(window.sees("40 people's answers"));
    assert!(window.sees("as it was read"));
    // Another file is taken only where a person says so.
    let other = write(&window, "other.csv", &table(7, 10));
    window.answers.choose(&other);
    window.key(Key::O);
    assert!(window.sees("7 rows, where there were 40"));
    window.key(Key::Escape);
    let path = |window: &Window| {
        window
            .project()
            .panel
            .waves
            .get(0)
            .unwrap()
            .source
            .path
            .clone()
    };
    assert!(path(&window).ends_with("moved.csv"));
    window.answers.choose(&other);
    window.key(Key::O);
    window.key(Key::Enter);
    assert_eq!(path(&window), "other.csv");
}

#[test]
fn a_second_wave_says_which_columns_are_new_and_which_are_missing() {
    let mut window = taken_in(Language::English, 40);
    let text = "Price,Taste,Age\n5,4,30\n3,4,41\n";
    let path = write(&window, "spring.csv", text);
    look(&mut window, &path);
    assert!(window.sees("not in this file"));
    assert!(window.sees("new"));
    window.key(Key::Enter);
    let panel = &window.project().panel;
    assert_eq!((panel.waves.len(), panel.questions.len()), (2, 5));
    assert!(window.sees("42 people's answers in 2 waves"));
    window.key(Key::Z);
    assert!(window.sees("has no column “Would you recommend us?”"));
}

#[test]
fn a_wave_is_packed_into_the_project_and_left_to_its_file_again() {
    let mut window = taken_in(Language::English, 40);
    let packed = |window: &Window| {
        let wave = window.project().panel.waves.get(0).unwrap();
        wave.source.packed.is_some()
    };
    window.key(Key::J);
    assert!(packed(&window));
    std::fs::rename(window.path("guests.csv"), window.path("away.csv")).unwrap();
    window.key(Key::F5);
    assert!(window.sees("40 people's answers"));
    assert!(window.sees("in the project"));
    window.key(Key::J);
    assert!(packed(&window));
    let said = window.app().last_message().unwrap();
    assert!(said.contains("stay in the project"), "{said}");
    // Other answers under the same name are not those that were packed.
    write(&window, "guests.csv", &table(7, 10));
    window.key(Key::J);
    assert!(packed(&window));
    let said = window.app().last_message().unwrap();
    assert!(said.contains("stay in the project"), "{said}");
    std::fs::rename(window.path("away.csv"), window.path("guests.csv")).unwrap();
    window.key(Key::J);
    assert!(!packed(&window));
}

#[test]
fn questions_are_put_right_on_their_page_and_undone() {
    let mut window = taken_in(Language::Russian, 40);
    window.key(Key::Home);
    window.type_text("5");
    assert_eq!(question(&window, "Price").kind, QuestionKind::Number);
    window.command(Key::Z);
    assert_ne!(question(&window, "Price").kind, QuestionKind::Number);
    window.press(Modifiers::SHIFT, Key::Z);
    window.type_text("Цена");
    window.key(Key::Enter);
    assert_eq!(question(&window, "Price").label, "Цена");
    window.press(Modifiers::SHIFT, Key::O);
    window.command(Key::A);
    window.type_text("Зима");
    assert_eq!(window.app().drafts().len(), 1);
    window.key(Key::Enter);
    assert_eq!(window.project().panel.waves.get(0).unwrap().name, "Зима");
    window.press(Modifiers::SHIFT, Key::J);
    assert!(window.project().panel.waves.is_empty());
}

#[test]
fn the_project_saved_elsewhere_finds_its_answers() {
    let mut window = taken_in(Language::English, 40);
    let elsewhere = tempfile::tempdir().unwrap();
    let path = elsewhere.path().join("copy.ron");
    window.answers.choose(&path);
    window.press(BOTH, Key::S);
    let source = &window.project().panel.waves.get(0).unwrap().source;
    assert_eq!(Path::new(&source.path), window.path("guests.csv"));
    window.key(Key::F5);
    assert!(window.sees("40 people's answers"));
    assert!(window.sees("as it was read"));
}

/// A reader that waits until it is let go.
#[derive(Clone, Default)]
struct Held(Arc<(Mutex<(bool, usize)>, Condvar)>);

impl Held {
    fn hold(&self, held: bool) {
        self.0.0.lock().unwrap().0 = held;
        self.0.1.notify_all();
    }

    fn wait_for(&self, readings: usize) {
        let state = self.0.0.lock().unwrap();
        let few = |state: &mut (bool, usize)| state.1 < readings;
        drop(self.0.1.wait_while(state, few).unwrap());
    }
}

impl Surveying for Held {
    fn read(
        &self,
        panel: &Panel,
        folder: Option<&Path>,
        agreed: &Agreed,
        _: &UnderWay,
    ) -> Option<ReadSurvey> {
        let mut state = self.0.0.lock().unwrap();
        state.1 += 1;
        self.0.1.notify_all();
        drop(self.0.1.wait_while(state, |state| state.0).unwrap());
        // It does not even see that it was cancelled.
        FromFiles.read(panel, folder, agreed, &UnderWay::new(|| {}))
    }
}

/// What a window is told of files, which the test tells.
#[derive(Clone, Default)]
struct Feigned(Arc<Mutex<Option<Told>>>);

type Told = (Vec<PathBuf>, Arc<dyn Fn(&[PathBuf]) + Send + Sync>);

impl Watching for Feigned {
    fn watch(&mut self, files: &[PathBuf], told: Arc<dyn Fn(&[PathBuf]) + Send + Sync>) {
        *self.0.lock().unwrap() = Some((files.to_vec(), told));
    }
}

impl Feigned {
    fn tell(&self) {
        let told = self.0.lock().unwrap();
        let (files, told) = told.as_ref().unwrap();
        told(files);
    }
}

/// The project with answers, in the folder where they are.
fn with_answers(people: usize) -> (Project, tempfile::TempDir) {
    let window = taken_in(Language::English, people);
    let project = window.project().clone();
    let folder = window.closed();
    // The window that took them in left work that no file has, which is none of this one's.
    std::fs::remove_dir_all(folder.path().join("data")).unwrap();
    (project, folder)
}

#[test]
fn answers_that_come_late_are_not_shown_as_those_of_now() {
    let (project, folder) = with_answers(40);
    let held = Held::default();
    held.hold(true);
    let surveys: (Arc<dyn Surveying>, Option<Box<dyn Watching>>) = (Arc::new(held.clone()), None);
    let folder_path = folder.path().to_owned();
    held.hold(false);
    let mut window = Window::surveying(Language::English, folder, &project, surveys);
    questions(&mut window);
    assert!(window.sees("All answers are read"));
    held.hold(true);
    std::fs::write(folder_path.join("guests.csv"), table(41, 10)).unwrap();
    window.quick(Modifiers::NONE, Key::F5);
    held.wait_for(2);
    window.harness.step();
    assert!(window.sees("The answers are being read"));
    // Another mapping while they are read: what the first reading brings is dropped.
    window.quick(Modifiers::NONE, Key::Home);
    window.harness.event(egui::Event::Text("5".to_owned()));
    window.harness.step();
    held.wait_for(3);
    held.hold(false);
    window.settle();
    assert!(window.sees("1 file is not as the project has noted it"));
    assert!(window.sees("41 people's answers"));
    let rows = window.project().panel.waves.get(0).unwrap().source.rows;
    assert_eq!(rows, 40, "the reading for F5 was superseded");
    // The document is closed while they are read.
    held.hold(true);
    window.quick(Modifiers::NONE, Key::F5);
    held.wait_for(4);
    window.quick(Modifiers::COMMAND, Key::W);
    window.harness.step();
    window.harness.get_by_label("Don’t save").click();
    for _ in 0..3 {
        window.harness.step();
    }
    assert!(window.app().project().is_none());
    held.hold(false);
    window.settle();
    assert!(!window.sees("could not be read"));
    assert!(window.app().project().is_none());
}

#[test]
fn a_file_that_changes_on_disk_is_read_by_itself_and_importances_are_said_to_have_moved() {
    let (mut project, folder) = with_answers(40);
    let price = project.factors.get(0).unwrap().id;
    let importance = TakenImportance {
        value: Importance::new(4.0, Weighting::default()).unwrap(),
        standard_error: None,
        answers: 40,
    };
    let taste = project.factors.get(1).unwrap().id;
    let taken = Taken {
        filter: Filter::default(),
        derivation: Derivation::Mean,
        at: chrono::NaiveDateTime::default(),
        respondents: 40,
        factors: [(price, importance), (taste, importance)]
            .into_iter()
            .collect(),
    };
    apply(&mut project, &Edit::Taken(TakenEdit::Take(None, taken))).unwrap();
    let watch = Feigned::default();
    let surveys: (Arc<dyn Surveying>, Option<Box<dyn Watching>>) =
        (Arc::new(FromFiles), Some(Box::new(watch.clone())));
    let path = folder.path().join("guests.csv");
    let mut window = Window::surveying(Language::English, folder, &project, surveys);
    assert!(!window.sees("Importances have moved"));
    // Ten more people to whom price matters most: (40 × 4 + 10 × 5) / 50 = 4.2.
    let more = "5,4,10,Fine\n".repeat(10);
    std::fs::write(&path, table(40, 10) + &more).unwrap();
    watch.tell();
    window.pass(2);
    let said = window.app().last_message().unwrap();
    let whole = "guests.csv has 10 more rows; importances have moved: 1 of 2 (whole market)";
    assert_eq!(said, whole);
    assert!(window.sees("Importances have moved: 1 of 2 (whole market)"));
    window.click("Later");
    assert!(!window.sees("Importances have moved: 1 of 2"));
    std::fs::write(&path, table(40, 10) + &more + &more).unwrap();
    watch.tell();
    window.pass(2);
    window.click("Update");
    // (40 × 4 + 20 × 5) / 60.
    let now = window.project().factors.get(0).unwrap().importance.unwrap();
    assert!((now.value() - 13.0 / 3.0).abs() < 1e-9, "{}", now.value());
    assert!(!window.sees("Importances have moved:"));
    window.command(Key::Z);
    let now = window.project().factors.get(0).unwrap().importance.unwrap();
    assert!((now.value() - 4.0).abs() < 1e-12);
}

/// The project with answers, alone in a folder; the answers lie in another one, and the project names them there.
fn with_answers_outside() -> (Project, tempfile::TempDir, tempfile::TempDir) {
    let (mut project, elsewhere) = with_answers(40);
    let wave = project.panel.waves.get(0).unwrap().clone();
    let source = Source {
        path: (elsewhere.path().join("guests.csv"))
            .to_string_lossy()
            .into_owned(),
        ..wave.source
    };
    apply(
        &mut project,
        &Edit::Panel(PanelEdit::Reread(wave.id, source)),
    )
    .unwrap();
    (project, tempfile::tempdir().unwrap(), elsewhere)
}

fn opened(language: Language, folder: tempfile::TempDir, project: &Project) -> (Window, Feigned) {
    let watch = Feigned::default();
    let surveys: (Arc<dyn Surveying>, Option<Box<dyn Watching>>) =
        (Arc::new(FromFiles), Some(Box::new(watch.clone())));
    (Window::surveying(language, folder, project, surveys), watch)
}

#[test]
fn a_file_outside_the_project_s_folder_is_read_only_after_a_person_saw_its_path_and_agreed() {
    for (language, asked, state, read) in [
        (
            Language::English,
            "The answers of “guests” are to be read from a file outside the project’s folder",
            "outside the folder",
            "as it was read",
        ),
        (
            Language::Russian,
            "Ответы волны «guests» нужно читать из файла вне папки проекта",
            "вне папки",
            "как при чтении",
        ),
    ] {
        let (project, folder, elsewhere) = with_answers_outside();
        let file = elsewhere.path().join("guests.csv");
        let (mut window, watch) = opened(language, folder, &project);
        assert!(window.sees(asked), "{language:?}");
        assert!(window.sees(&file.to_string_lossy()), "the whole path");
        let watched = |watch: &Feigned| watch.0.lock().unwrap().as_ref().unwrap().0.clone();
        assert!(!watched(&watch).contains(&file), "{:?}", watched(&watch));
        questions(&mut window);
        assert!(window.sees(state));
        // Reading again is no consent.
        window.key(Key::F5);
        assert!(window.sees(asked) && !window.sees(read));
        // Nor does packing get around it.
        window.key(Key::J);
        assert!(
            window
                .project()
                .panel
                .waves
                .get(0)
                .unwrap()
                .source
                .packed
                .is_none()
        );
        window.press(Modifiers::SHIFT, Key::F5);
        assert!(window.sees(read), "{language:?}");
        assert!(!window.sees(asked));
        assert_eq!(watched(&watch), std::slice::from_ref(&file));
        // It is remembered for later sessions, and nothing was changed in the project.
        assert_eq!(window.project(), &project);
        let folder = window.closed();
        let mut window = reopened(language, folder);
        questions(&mut window);
        assert!(window.sees(read) && !window.sees(asked), "{language:?}");
    }
}

/// The same program started once more with the preferences that it left.
fn reopened(language: Language, folder: tempfile::TempDir) -> Window {
    let kept = std::fs::read_to_string(folder.path().join("config/preferences.ron")).unwrap();
    assert!(kept.contains("guests.csv"), "{kept}");
    let mut window = Window::of(language, folder);
    let path = window.path("project.ron");
    window.harness.state_mut().open(path);
    window.settle();
    window
}

#[test]
fn a_file_outside_can_be_left_unread_and_is_not_asked_about_again() {
    let (project, folder, _elsewhere) = with_answers_outside();
    let (mut window, _) = opened(Language::English, folder, &project);
    assert!(window.sees("outside the project’s folder"));
    window.click("Not now");
    assert!(!window.sees("The answers of “guests” are to be read from"));
    questions(&mut window);
    window.key(Key::F5);
    assert!(!window.sees("The answers of “guests” are to be read from"));
    // The page still says it and offers it.
    assert!(window.sees("outside the folder"));
    window.press(Modifiers::ALT, Key::F5);
    let said = window.app().last_message().unwrap();
    assert_eq!(
        said,
        "No file outside the project’s folder waits for your consent"
    );
}

#[test]
fn a_very_long_path_is_said_whole_within_the_window() {
    let (mut project, folder, _elsewhere) = with_answers_outside();
    let wave = project.panel.waves.get(0).unwrap().clone();
    let path = format!("/{}guests.csv", "a folder of many words/".repeat(12));
    let source = Source {
        path: path.clone(),
        ..wave.source
    };
    let edit = Edit::Panel(PanelEdit::Reread(wave.id, source));
    apply(&mut project, &edit).unwrap();
    let (mut window, _) = opened(Language::English, folder, &project);
    let width = window.harness.ctx.content_rect().width();
    let stands = |window: &Window| {
        let said: Vec<_> = window
            .harness
            .query_all_by_label_contains(&path)
            .map(|node| node.rect())
            .collect();
        assert!(!said.is_empty());
        assert!(said.iter().all(|rect| rect.right() <= width), "{said:?}");
    };
    stands(&window);
    window.command(Key::Num9);
    stands(&window);
    window.key(Key::Q);
    stands(&window);
}

#[test]
fn a_file_that_was_put_off_can_still_be_read_from_the_screen_panel_and_by_key() {
    for (language, later, lies, read, by_key) in [
        (
            Language::English,
            "Not now",
            "The file of “guests” lies outside the project’s folder",
            "Read this file",
            false,
        ),
        (
            Language::Russian,
            "Не сейчас",
            "Файл волны «guests» лежит вне папки проекта",
            "Прочитать этот файл",
            true,
        ),
    ] {
        let (project, folder, elsewhere) = with_answers_outside();
        let file = elsewhere.path().join("guests.csv");
        let (mut window, _) = opened(language, folder, &project);
        window.click(later);
        window.command(Key::Num9);
        assert!(window.sees(lies), "{language:?}");
        assert!(window.sees(&file.to_string_lossy()), "the whole path");
        if by_key {
            window.press(Modifiers::SHIFT, Key::F5);
        } else {
            window.click(read);
        }
        assert!(!window.sees(lies), "{language:?}");
        assert!(window.sees("n = 40"), "{language:?}");
    }
}

#[test]
fn an_earlier_version_opened_as_a_copy_finds_the_answers_where_they_are() {
    let mut window = taken_in(Language::English, 40);
    window.command(Key::S);
    window.press(Modifiers::SHIFT, Key::O);
    window.command(Key::A);
    window.type_text("Spring");
    window.key(Key::Enter);
    window.command(Key::S);
    window.press(BOTH, Key::H);
    window.click("Open as a copy");
    let wave = window.project().panel.waves.get(0).unwrap();
    assert_eq!(wave.name, "guests");
    // A copy has no folder yet.
    assert_eq!(Path::new(&wave.source.path), window.path("guests.csv"));
    questions(&mut window);
    assert!(window.sees("as it was read"));
}
