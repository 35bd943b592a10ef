//! Kills of the real window while somebody types in it, under Xvfb; what the journal brings back is compared with what was typed.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use fastrand::Rng;
use tempfile::TempDir;
use touchrank::files::examples;
use touchrank::files::project::to_text;
use touchrank::i18n::Language;
use touchrank::model::{Project, Relations};

use super::common::{Limit, Options, Progress, Report, has, program};
use super::seam;

pub const OPTIONS: &[&str] = &[
    "count", "minutes", "seed", "at", "most", "longest", "program",
];

/// The start of the window, with a software renderer and others at work.
const PATIENCE: Duration = Duration::from_mins(1);
/// The key that is pressed until its effect is in the journal.
const PROBE: u8 = b'9';
const LETTERS: &[u8] = b"abcdefghijklmnopqrstuvwxyz";

/// What the kills did.
#[derive(Clone, Copy, Debug, Default)]
pub struct Typed {
    pub kills: u64,
    pub keys: u64,
    /// Kills after which less was brought back than was typed.
    pub short: u64,
    /// Kills after which something else was brought back than what was typed.
    pub damaged: u64,
    /// Kills after which nothing was brought back although much was typed.
    pub nothing: u64,
    /// From the first key that was not brought back to the kill, the longest.
    pub most: Duration,
    /// Of all those, the sum.
    pub sum: Duration,
}

/// The command.
pub fn run(options: &Options) -> Result<Report, String> {
    options.only(OPTIONS)?;
    for tool in ["Xvfb", "xdotool"] {
        if !has(tool) {
            let why = format!("{tool} is not installed");
            return Ok(Report::skipped("window", &why));
        }
    }
    let (limit, seed) = (options.limit(1_000)?, options.seed()?);
    let most = Duration::from_millis(options.number("most", 250)?);
    let longest = Duration::from_millis(options.number("longest", 4_000)?);
    let since = Instant::now();
    let done = kills(options, limit, seed, longest)?;
    let mean = done.sum.as_secs_f64() * 1000.0 / done.kills.max(1) as f64;
    let figures: &[(&str, &dyn std::fmt::Display)] = &[
        ("kills", &done.kills),
        ("keys typed", &done.keys),
        ("damaged", &done.damaged),
        ("nothing brought back", &done.nothing),
        ("kills that cost typing", &done.short),
        ("most typing lost ms", &done.most.as_millis()),
        ("mean ms", &format!("{mean:.0}")),
    ];
    let holds = done.damaged + done.nothing == 0 && done.most <= most;
    Ok(Report::of("window", figures, since, holds))
}

fn kills(options: &Options, limit: Limit, seed: u64, longest: Duration) -> Result<Typed, String> {
    let program = options.word("program").map_or_else(program, PathBuf::from);
    let screen = Screen::start()?;
    let mut rng = Rng::with_seed(seed);
    let (mut done, mut progress) = (Typed::default(), Progress::of("window"));
    while limit.allows(done.kills) {
        let home = Home::new(options.folder());
        let (window, before) = Window::open(&program, &screen, &home)?;
        // Cells are rated, or a name is typed that nobody enters any more.
        let name = rng.bool();
        if name {
            for key in ["Home", "Left", "Left", "F2"] {
                window.key(key)?;
                std::thread::sleep(Duration::from_millis(400));
            }
        }
        let until = Instant::now() + Duration::from_millis(200) + longest.mul_f64(rng.f64());
        let mut typed = Vec::new();
        while Instant::now() < until {
            let key = if name {
                LETTERS[typed.len() % LETTERS.len()]
            } else {
                *rng.choice(b"139".iter()).unwrap()
            };
            window.key(std::str::from_utf8(&[key]).unwrap())?;
            typed.push((key, Instant::now()));
            // From somebody fast to somebody who thinks.
            std::thread::sleep(Duration::from_millis(rng.u64(5..90)));
        }
        let killed = Instant::now();
        window.kill();
        let back = seam::recovered(&home.data());
        take(&mut done, (before, name), &typed, (killed, back));
        progress.at(done.kills, &done);
    }
    Ok(done)
}

/// Compares what came back with what was typed.
fn take(
    done: &mut Typed,
    (before, name): (usize, bool),
    typed: &[(u8, Instant)],
    (killed, back): (Instant, Option<(Project, Vec<String>)>),
) {
    done.kills += 1;
    done.keys += typed.len() as u64;
    let keys: Vec<u8> = typed.iter().map(|(key, _)| *key).collect();
    let kept = match &back {
        None => Some(0),
        Some((project, texts)) if name => Some(name_kept(project, texts, &keys)),
        Some((project, _)) => cells_kept(project, before, &keys),
    };
    let Some(kept) = kept else {
        done.damaged += 1;
        eprintln!("window: kill {}: not what was typed came back", done.kills);
        return;
    };
    if let Some((_, at)) = typed.get(kept) {
        let lost = killed - *at;
        done.short += 1;
        done.sum += lost;
        done.most = done.most.max(lost);
        if kept == 0 && lost > Duration::from_millis(250) {
            done.nothing += 1;
        }
    }
}

/// How many of the levels typed stand in the cells; none where others do. The cells were empty, and each key rates the next one;
/// some got the highest level before.
fn cells_kept(project: &Project, before: usize, keys: &[u8]) -> Option<usize> {
    let keys = [&vec![PROBE; before], keys].concat();
    // The cursor goes down the first touchpoint, then down the next, in the order of the journey.
    let columns = project.journey();
    let cells = columns.into_iter().flat_map(|column| {
        (0..project.factors.len()).map(move |row| project.relations.get(row, column))
    });
    let levels: Vec<Option<u8>> = cells.collect();
    let rated = levels.iter().flatten().count();
    let wanted = keys.iter().map(|key| Some(key - b'0'));
    let same = rated <= keys.len()
        && levels
            .into_iter()
            .zip(wanted)
            .take(rated)
            .all(|(a, b)| a == b);
    (same && rated >= before).then(|| rated - before)
}

/// How much of the name came back: as a draft, or entered in the project already.
fn name_kept(project: &Project, texts: &[String], keys: &[u8]) -> usize {
    let names = project.factors.iter().map(|factor| factor.name.as_str());
    let all = names.chain(texts.iter().map(String::as_str));
    let kept = |text: &str| keys.starts_with(text.as_bytes()).then_some(text.len());
    all.filter_map(kept).max().unwrap_or(0)
}

/// A folder that is all a person has: preferences, data, and a project file with empty cells.
struct Home(TempDir);

impl Home {
    fn new(folder: TempDir) -> Self {
        let home = Self(folder);
        let mut project = examples::project("agency", Language::English).unwrap();
        let (rows, columns) = (project.factors.len(), project.touchpoints.len());
        let empty = std::iter::repeat_n(vec![0; columns], rows);
        project.relations = Relations::from_cells(columns, empty);
        fs::write(home.file(), to_text(&project)).unwrap();
        fs::create_dir_all(home.config().join("touchrank")).unwrap();
        let preferences = "(language: \"en\", theme: \"light\", zoom: 1.0, recent: [])";
        fs::write(home.config().join("touchrank/preferences.ron"), preferences).unwrap();
        home
    }

    fn file(&self) -> PathBuf {
        self.0.path().join("plan.ron")
    }
    /// What the program says on standard error.
    fn said(&self) -> PathBuf {
        self.0.path().join("said")
    }
    fn config(&self) -> PathBuf {
        self.0.path().join("config")
    }
    fn data(&self) -> PathBuf {
        self.0.path().join("data")
    }
}

/// A display of its own. A shell that waits for the end of this process ends it, also after Ctrl-C or a kill.
struct Screen {
    name: String,
    keeper: Child,
}

impl Screen {
    fn start() -> Result<Self, String> {
        let taken = |number: &u32| Path::new(&format!("/tmp/.X{number}-lock")).exists();
        let number = (fastrand::u32(200..900)..1000).find(|number| !taken(number));
        let name = format!(":{}", number.ok_or("no display is free")?);
        // Without -noreset a killed window, its last client, would make the server begin anew while the next one starts.
        let script = r#"Xvfb "$0" -noreset -screen 0 1280x800x24 >/dev/null 2>&1 & own=$!; cat >/dev/null; kill $own"#;
        let keeper = Command::new("setsid")
            .args(["sh", "-c", script, &name])
            .stdin(Stdio::piped())
            .spawn()
            .map_err(|error| error.to_string())?;
        let screen = Self { name, keeper };
        let since = Instant::now();
        while since.elapsed() < PATIENCE {
            if screen.xdotool(&["getmouselocation"]).is_ok() {
                return Ok(screen);
            }
            std::thread::sleep(Duration::from_millis(100));
        }
        Err("Xvfb does not start".to_owned())
    }

    fn xdotool(&self, words: &[&str]) -> Result<String, String> {
        let mut command = Command::new("xdotool");
        let output = command.args(words).env("DISPLAY", &self.name).output();
        let output = output.map_err(|error| error.to_string())?;
        if !output.status.success() {
            return Err(format!("xdotool {words:?}"));
        }
        Ok(String::from_utf8_lossy(&output.stdout).trim().to_owned())
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        drop(self.keeper.stdin.take());
        let _ = self.keeper.wait();
    }
}

/// The program with its window on the screen, and the keyboard on it.
struct Window<'a> {
    child: Child,
    screen: &'a Screen,
}

impl<'a> Window<'a> {
    fn open(program: &Path, screen: &'a Screen, home: &Home) -> Result<(Self, usize), String> {
        let said = File::create(home.said()).map_err(|error| error.to_string())?;
        let child = Command::new(program)
            .arg(home.file())
            .env("DISPLAY", &screen.name)
            .env_remove("WAYLAND_DISPLAY")
            .env("XDG_CONFIG_HOME", home.config())
            .env("XDG_DATA_HOME", home.data())
            .env("LIBGL_ALWAYS_SOFTWARE", "1")
            .env("LC_ALL", "en_US.UTF-8")
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(said)
            .spawn()
            .map_err(|error| error.to_string())?;
        let mut window = Self { child, screen };
        let before = window.wait(home)?;
        Ok((window, before))
    }

    /// Until the window has the keyboard and the document is on it, which its journal shows. How many cells were rated for that.
    fn wait(&mut self, home: &Home) -> Result<usize, String> {
        let (since, pid) = (Instant::now(), self.child.id().to_string());
        while since.elapsed() < PATIENCE {
            std::thread::sleep(Duration::from_millis(50));
            if self.child.try_wait().is_ok_and(|ended| ended.is_some()) {
                let said = fs::read_to_string(home.said()).unwrap_or_default();
                return Err(format!("the window does not open: {}", said.trim()));
            }
            let found = self
                .screen
                .xdotool(&["search", "--onlyvisible", "--pid", &pid]);
            let Some(id) = found
                .ok()
                .and_then(|ids| Some(ids.lines().last()?.to_owned()))
            else {
                continue;
            };
            let _ = self.screen.xdotool(&["windowfocus", &id]);
            let focused = self.screen.xdotool(&["getwindowfocus"]);
            if focused.as_ref() != Ok(&id) {
                continue;
            }
            self.key("9")?;
            // Long enough for a start on a busy machine, so that hardly ever a second one is needed.
            std::thread::sleep(Duration::from_millis(1_500));
            if let Some(project) = seam::written(&home.data()) {
                let rows = 0..project.factors.len();
                let cells = rows.flat_map(|row| {
                    let columns = 0..project.touchpoints.len();
                    let relations = &project.relations;
                    columns.filter_map(move |column| relations.get(row, column))
                });
                return Ok(cells.count());
            }
        }
        Err("the window has no keyboard, or its document no journal".to_owned())
    }

    fn key(&self, key: &str) -> Result<(), String> {
        self.screen.xdotool(&["key", key]).map(drop)
    }

    fn kill(mut self) {
        self.stop();
    }

    fn stop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Drop for Window<'_> {
    fn drop(&mut self) {
        self.stop();
    }
}
