//! A window whose dialogs, clock and folders are the test's.

use std::cell::RefCell;
use std::collections::VecDeque;
use std::path::{Path, PathBuf};
use std::rc::Rc;
use std::sync::{Arc, Mutex};

use egui::{DroppedFile, Event, Key, Modifiers};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT, Queryable};
use touchrank::app::{
    App, Browser, Clipboard, Clock, Dialogs, FileAnswer, FileRequest, Services, Waiting,
};
use touchrank::files::report::Picture;
use touchrank::files::save::{RealDisk, SharedDisk};
use touchrank::i18n::Language;
use touchrank::jobs::answers::{FromFiles, Surveying, Watching};
use touchrank::jobs::figures::{Figuring, OnCores};
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
    pub browser: Links,
    pub clipboard: Board,
}

/// A clipboard that keeps what was put there: HTML and text of a table, or a picture.
#[derive(Clone, Default)]
pub struct Board(Arc<Mutex<Pinned>>);

#[derive(Default)]
struct Pinned {
    tables: Vec<(String, String)>,
    pictures: Vec<Picture>,
    refuses: bool,
}

impl Board {
    /// The last table as HTML and as text.
    pub fn table(&self) -> Option<(String, String)> {
        self.0.lock().unwrap().tables.last().cloned()
    }

    pub fn picture(&self) -> Option<Picture> {
        self.0.lock().unwrap().pictures.last().cloned()
    }

    /// From now on it takes nothing.
    pub fn refuse(&self) {
        self.0.lock().unwrap().refuses = true;
    }

    fn put(&self, pin: impl FnOnce(&mut Pinned)) -> Result<(), String> {
        let mut pinned = self.0.lock().unwrap();
        if pinned.refuses {
            return Err("clipboard busy".to_owned());
        }
        pin(&mut pinned);
        Ok(())
    }
}

impl Clipboard for Board {
    fn table(&self, html: String, text: String) -> Result<(), String> {
        self.put(|pinned| pinned.tables.push((html, text)))
    }

    fn picture(&self, picture: Picture) -> Result<(), String> {
        self.put(|pinned| pinned.pictures.push(picture))
    }
}

/// A browser that only writes down what it was asked to open.
#[derive(Clone, Default)]
pub struct Links(Arc<Mutex<Vec<String>>>);

impl Links {
    pub fn opened(&self) -> Vec<String> {
        self.0.lock().unwrap().clone()
    }
}

impl Browser for Links {
    fn open(&self, link: &str) -> Result<(), String> {
        self.0.lock().unwrap().push(link.to_owned());
        if link.contains("no-browser") {
            return Err("xdg-open".to_owned());
        }
        Ok(())
    }
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

    /// The person is in London in winter, wherever the test runs.
    fn local(&self, time: std::time::SystemTime) -> chrono::NaiveDateTime {
        chrono::DateTime::<chrono::Utc>::from(time).naive_utc()
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

    /// A window that finds the preferences of an earlier one. At first it saves only when told to, so that time plays no part.
    pub fn of(language: Language, folder: tempfile::TempDir) -> Self {
        Self::starting_with(language, folder, None)
    }

    /// A window that was called with a file.
    pub fn starting_with(
        language: Language,
        folder: tempfile::TempDir,
        file: Option<PathBuf>,
    ) -> Self {
        let preferences = folder.path().join("config/preferences.ron");
        if !preferences.exists() {
            std::fs::create_dir_all(preferences.parent().unwrap()).unwrap();
            std::fs::write(preferences, "(saves_by_hand: true)").unwrap();
        }
        Self::called(language, folder, (Arc::new(RealDisk), None), file)
    }

    /// A window on a disk, with the preferences that the folder has.
    pub fn on(language: Language, folder: tempfile::TempDir, disk: SharedDisk) -> Self {
        Self::called(language, folder, (disk, None), None)
    }

    /// A window with this project in it, in which how sure figures are is worked out too; elsewhere that would only take time.
    pub fn figuring(language: Language, project: &Project, by: Arc<dyn Figuring>) -> Self {
        let folder = tempfile::tempdir().unwrap();
        std::fs::create_dir_all(folder.path().join("config")).unwrap();
        let preferences = folder.path().join("config/preferences.ron");
        std::fs::write(preferences, "(saves_by_hand: true)").unwrap();
        let path = folder.path().join("project.ron");
        std::fs::write(&path, touchrank::files::project::to_text(project)).unwrap();
        Self::called(language, folder, (Arc::new(RealDisk), Some(by)), Some(path))
    }

    /// A window with this project in it that works figures out beside the frames, as the program does, and has them.
    pub fn figured(language: Language, project: &Project) -> Self {
        let mut window = Self::figuring(language, project, Arc::new(OnCores));
        window.figure();
        window
    }

    fn called(
        language: Language,
        folder: tempfile::TempDir,
        world: (SharedDisk, Option<Arc<dyn Figuring>>),
        file: Option<PathBuf>,
    ) -> Self {
        Self::called_with(language, folder, world, (Arc::new(FromFiles), None), file)
    }

    /// A window with this project in it, whose answers are read and watched so.
    pub fn surveying(
        language: Language,
        folder: tempfile::TempDir,
        project: &Project,
        surveys: (Arc<dyn Surveying>, Option<Box<dyn Watching>>),
    ) -> Self {
        std::fs::create_dir_all(folder.path().join("config")).unwrap();
        let preferences = folder.path().join("config/preferences.ron");
        std::fs::write(preferences, "(saves_by_hand: true)").unwrap();
        let path = folder.path().join("project.ron");
        std::fs::write(&path, touchrank::files::project::to_text(project)).unwrap();
        let world: (SharedDisk, Option<Arc<dyn Figuring>>) = (Arc::new(RealDisk), None);
        Self::called_with(language, folder, world, surveys, Some(path))
    }

    fn called_with(
        language: Language,
        folder: tempfile::TempDir,
        (disk, figuring): (SharedDisk, Option<Arc<dyn Figuring>>),
        (surveying, watching): (Arc<dyn Surveying>, Option<Box<dyn Watching>>),
        file: Option<PathBuf>,
    ) -> Self {
        let answers = Answers::default();
        let services = Services {
            dialogs: Box::new(answers.clone()),
            clock: Box::new(HalfPastNoon),
            disk,
            browser: Arc::new(answers.browser.clone()),
            clipboard: Arc::new(answers.clipboard.clone()),
            figuring,
            surveying,
            watching,
            config_folder: Some(folder.path().join("config")),
            data_folder: Some(folder.path().join("data")),
            system_language: language,
        };
        let harness = Harness::builder()
            .with_size(egui::vec2(1280.0, 800.0))
            // A modal fades in over some frames.
            .with_max_steps(16)
            .build_eframe(|cc| {
                let mut app = App::new(cc, services);
                if let Some(file) = file {
                    app.open(file);
                }
                app
            });
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

    /// The program's sudden end: nothing is asked and nothing tidied up. What it has written is in the folder.
    pub fn crash(self) -> tempfile::TempDir {
        let Self {
            harness, folder, ..
        } = self;
        drop(harness);
        folder
    }

    /// The next start after a sudden end.
    pub fn crash_and_start(self, language: Language) -> Self {
        Self::of(language, self.crash())
    }

    /// Ends the program; the folder with what it left.
    pub fn closed(self) -> tempfile::TempDir {
        self.folder
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

    /// Lets the pause after a change go by, and everything be worked out that begins then.
    pub fn figure(&mut self) {
        self.pass(1);
        while self.harness.state_mut().wait_for_figures() {
            self.harness.run();
        }
    }

    /// Lets so many seconds go by.
    pub fn pass(&mut self, seconds: u32) {
        // Four steps a second, unless somebody changes the step of the kit.
        for _ in 0..seconds * 4 {
            self.harness.step();
        }
        self.settle();
    }

    /// How long the window would stand still if nobody touched it.
    pub fn rests_for(&self) -> std::time::Duration {
        let output = self.harness.output();
        output.viewport_output[&egui::ViewportId::ROOT].repaint_delay
    }

    /// Presses a key and lets one frame go by, whatever runs beside it.
    pub fn quick(&mut self, modifiers: Modifiers, key: Key) {
        self.harness.key_press_modifiers(modifiers, key);
        self.harness.step();
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
        self.drop_files(&[path]);
    }

    /// Drops several files at once.
    pub fn drop_files(&mut self, paths: &[&Path]) {
        for path in paths {
            let file = Arc::new(Dropped((*path).to_owned()));
            self.harness.input_mut().dropped_files.push(file);
        }
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
