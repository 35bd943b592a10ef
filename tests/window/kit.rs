//! A window whose dialogs, clock and folders are the test's.

use std::cell::RefCell;
use std::collections::VecDeque;
use std::path::{Path, PathBuf};
use std::rc::Rc;
use std::sync::Arc;

use egui::{DroppedFile, Event, Key, Modifiers};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT, Queryable};
use touchrank::app::{App, Clock, Dialogs, FileAnswer, FileRequest, Services, Waiting};
use touchrank::i18n::Language;
use touchrank::model::Project;

/// The window and what stands around it.
pub struct Window {
    pub harness: Harness<'static, App>,
    pub folder: tempfile::TempDir,
    pub answers: Answers,
}

/// Answers to the file dialogs that will be opened, and what those were asked for.
#[derive(Clone, Default)]
pub struct Answers {
    queue: Rc<RefCell<VecDeque<FileAnswer>>>,
    pub asked: Rc<RefCell<Vec<FileRequest>>>,
}

impl Answers {
    pub fn choose(&self, path: &Path) {
        let answer = FileAnswer::Chosen(path.to_owned());
        self.queue.borrow_mut().push_back(answer);
    }

    pub fn give(&self, answer: FileAnswer) {
        self.queue.borrow_mut().push_back(answer);
    }
}

impl Dialogs for Answers {
    fn ask(&mut self, request: FileRequest, _frame: &eframe::Frame) -> Waiting {
        self.asked.borrow_mut().push(request);
        let answer = self.queue.borrow_mut().pop_front();
        let answer = answer.expect("a file dialog that the test did not expect");
        Box::new(move || answer)
    }
}

struct HalfPastNoon;

impl Clock for HalfPastNoon {
    fn now(&self) -> String {
        "12:31".to_owned()
    }

    fn today(&self) -> chrono::NaiveDate {
        chrono::NaiveDate::from_ymd_opt(2026, 11, 22).unwrap()
    }
}

#[derive(Debug)]
struct Dropped(PathBuf);

impl DroppedFile for Dropped {
    fn path(&self) -> &Path {
        &self.0
    }

    fn bytes(&self) -> Result<Vec<u8>, String> {
        std::fs::read(&self.0).map_err(|error| error.to_string())
    }
}

impl Window {
    /// A window on its start screen, with a folder of its own.
    pub fn new(language: Language) -> Self {
        Self::of(language, tempfile::tempdir().unwrap())
    }

    /// A window that finds the preferences of an earlier one.
    pub fn of(language: Language, folder: tempfile::TempDir) -> Self {
        let answers = Answers::default();
        let services = Services {
            dialogs: Box::new(answers.clone()),
            clock: Box::new(HalfPastNoon),
            config_folder: Some(folder.path().join("config")),
            data_folder: Some(folder.path().join("data")),
            system_language: language,
        };
        let harness = Harness::builder()
            .with_size(egui::vec2(1280.0, 800.0))
            // A modal fades in over some frames.
            .with_max_steps(16)
            .build_eframe(|cc| App::new(cc, services));
        let mut window = Self {
            harness,
            folder,
            answers,
        };
        window.settle();
        window
    }

    /// A window with this project in it, opened from a file as a person would.
    pub fn with(language: Language, project: &Project) -> Self {
        let mut window = Self::new(language);
        let path = window.path("project.ron");
        std::fs::write(&path, touchrank::files::project::to_text(project)).unwrap();
        window.harness.state_mut().open(path);
        window.settle();
        window
    }

    /// The project on screen.
    pub fn project(&self) -> &Project {
        self.app().project().unwrap()
    }

    /// Lets frames and jobs run until nothing more happens.
    pub fn settle(&mut self) {
        self.harness.run();
        while self.harness.state_mut().wait_for_jobs() {
            self.harness.run();
        }
    }

    pub fn app(&self) -> &App {
        self.harness.state()
    }

    pub fn title(&self) -> &str {
        self.app().title()
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Presses what has this name.
    pub fn click(&mut self, name: &str) {
        self.harness.get_by_label(name).click();
        self.settle();
    }

    pub fn sees(&self, text: &str) -> bool {
        self.harness
            .query_all_by_label_contains(text)
            .next()
            .is_some()
    }

    /// Whether the rail stands at the left.
    pub fn has_rail(&self) -> bool {
        self.harness
            .query_all_by_role(egui::Role::Tab)
            .next()
            .is_some()
    }

    /// Whether this is the screen on show.
    pub fn is_on(&self, screen: &str) -> bool {
        let mut tabs = self.harness.query_all_by_role(egui::Role::Tab);
        tabs.any(|tab| {
            let node = tab.accesskit_node();
            node.label().as_deref() == Some(screen)
                && node.toggled() == Some(egui::accesskit::Toggled::True)
        })
    }

    /// Everything that fields hold.
    pub fn texts(&self) -> String {
        let nodes = self
            .harness
            .query_all_by_role(egui::Role::MultilineTextInput);
        nodes.filter_map(|node| node.value()).collect()
    }

    pub fn has_text(&self, text: &str) -> bool {
        self.texts().contains(text)
    }

    pub fn press(&mut self, modifiers: Modifiers, key: Key) {
        self.harness.key_press_modifiers(modifiers, key);
        self.settle();
    }

    /// Presses a key alone.
    pub fn key(&mut self, key: Key) {
        self.press(Modifiers::NONE, key);
    }

    pub fn command(&mut self, key: Key) {
        self.press(Modifiers::COMMAND, key);
    }

    /// Types into the field that has the focus.
    pub fn type_text(&mut self, text: &str) {
        self.harness.event(Event::Text(text.to_owned()));
        self.settle();
    }

    /// Gives the project another name through its properties.
    pub fn rename(&mut self, name: &str) {
        self.press(Modifiers::ALT, Key::Enter);
        self.command(Key::A);
        self.type_text(name);
        let apply = match self.language() {
            Language::English => "Apply",
            Language::Russian => "Применить",
        };
        self.click(apply);
    }

    pub fn language(&self) -> Language {
        if self.harness.query_by_label("File").is_some() {
            Language::English
        } else {
            Language::Russian
        }
    }

    /// Finds a command in the palette and runs it.
    pub fn run(&mut self, query: &str) {
        self.command(Key::K);
        self.type_text(query);
        self.press(Modifiers::NONE, Key::Enter);
    }

    pub fn drop_file(&mut self, path: &Path) {
        let file = Arc::new(Dropped(path.to_owned()));
        self.harness.input_mut().dropped_files.push(file);
        self.settle();
    }

    /// Presses the cross of the window.
    pub fn press_cross(&mut self) {
        let input = self.harness.input_mut();
        let root = input.viewports.entry(egui::ViewportId::ROOT).or_default();
        root.events.push(egui::ViewportEvent::Close);
        self.settle();
    }
}
