//! What the harnesses share: options, limits, folders, numbered versions of a project, and the final line of figures.

use std::collections::BTreeMap;
use std::fmt::Display;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::{Arc, LazyLock};
use std::time::{Duration, Instant};

use tempfile::TempDir;
use touchrank::files::save::open;
use touchrank::files::{examples, project};
use touchrank::i18n::Language;
use touchrank::model::Project;

/// Words of the command line: `--name value` or `--name`.
#[derive(Debug, Default)]
pub struct Options(BTreeMap<String, String>);

impl Options {
    /// Reads them; a word that is no option is refused.
    pub fn read(words: impl Iterator<Item = String>) -> Result<Self, String> {
        let mut found = BTreeMap::new();
        let mut words = words.peekable();
        while let Some(word) = words.next() {
            let name = word
                .strip_prefix("--")
                .ok_or_else(|| format!("“{word}” is no option"))?;
            let value = words.next_if(|next| !next.starts_with("--"));
            found.insert(name.to_owned(), value.unwrap_or_default());
        }
        Ok(Self(found))
    }

    /// Refuses what the kind of torture does not know.
    pub fn only(&self, known: &[&str]) -> Result<(), String> {
        let unknown = self.0.keys().find(|name| !known.contains(&name.as_str()));
        unknown.map_or(Ok(()), |name| {
            Err(format!("no option --{name}; there are: {known:?}"))
        })
    }

    pub fn flag(&self, name: &str) -> bool {
        self.0.contains_key(name)
    }

    pub fn word(&self, name: &str) -> Option<&str> {
        self.0.get(name).map(String::as_str)
    }

    /// A number, or the one that goes without saying.
    pub fn number(&self, name: &str, otherwise: u64) -> Result<u64, String> {
        let Some(word) = self.word(name) else {
            return Ok(otherwise);
        };
        let plain: String = word.chars().filter(|c| *c != '_' && *c != ',').collect();
        (plain.parse()).map_err(|_| format!("--{name} {word}: no whole number"))
    }

    /// How long to go on: `--count`, and `--minutes` where said.
    pub fn limit(&self, count: u64) -> Result<Limit, String> {
        let minutes = self.number("minutes", 0)?;
        Ok(Limit {
            count: self.number("count", count)?,
            until: (minutes > 0).then(|| Instant::now() + Duration::from_secs(60 * minutes)),
        })
    }

    /// `--seed`, or one from the clock.
    pub fn seed(&self) -> Result<u64, String> {
        self.number("seed", fastrand::u64(..))
    }

    /// A folder of its own inside `--at` or the system's folder for such.
    pub fn folder(&self) -> TempDir {
        let made = match self.word("at") {
            Some(at) => tempfile::tempdir_in(at),
            None => tempfile::tempdir(),
        };
        made.unwrap()
    }
}

/// When a harness stops.
#[derive(Clone, Copy, Debug)]
pub struct Limit {
    pub count: u64,
    pub until: Option<Instant>,
}

impl Limit {
    pub const fn of(count: u64) -> Self {
        Self { count, until: None }
    }

    /// True while a trial may follow so many.
    pub fn allows(&self, done: u64) -> bool {
        done < self.count && self.until.is_none_or(|until| Instant::now() < until)
    }

    /// The share of one of several that work side by side.
    pub fn share(&self, of: u64, at: u64) -> Self {
        Self {
            count: self.count / of + u64::from(at < self.count % of),
            until: self.until,
        }
    }
}

/// What a harness found.
#[derive(Debug)]
pub struct Report {
    /// One line of figures.
    pub line: String,
    /// True where nothing was lost; of a control, where it was seen to lose.
    pub holds: bool,
}

impl Report {
    /// The figures in a line, with the time they took.
    pub fn of(kind: &str, figures: &[(&str, &dyn Display)], since: Instant, holds: bool) -> Self {
        let figures: Vec<String> = (figures.iter())
            .map(|(name, figure)| format!("{name} {figure}"))
            .collect();
        let seconds = since.elapsed().as_secs_f64();
        let figures = figures.join(", ");
        let line = format!("{kind}: {figures}; {seconds:.1} s");
        Self { line, holds }
    }

    /// Nothing was done, and why.
    pub fn skipped(kind: &str, why: &str) -> Self {
        let line = format!("{kind}: skipped: {why}");
        Self { line, holds: true }
    }
}

/// Says how far a long run is, every ten seconds.
pub struct Progress {
    kind: &'static str,
    next: Instant,
}

impl Progress {
    const EVERY: Duration = Duration::from_secs(10);

    pub fn of(kind: &'static str) -> Self {
        let next = Instant::now() + Self::EVERY;
        Self { kind, next }
    }

    pub fn at(&mut self, done: u64, figures: &dyn std::fmt::Debug) {
        if Instant::now() >= self.next {
            self.next += Self::EVERY;
            eprintln!("{}: {done} so far, {figures:?}", self.kind);
        }
    }
}

/// A project that carries its number: each is longer or shorter than the one before, so that a rest of another would show.
pub fn version(number: u64) -> Project {
    static BASE: LazyLock<Project> =
        LazyLock::new(|| examples::project("agency", Language::English).unwrap());
    let mut project = BASE.clone();
    let about = Arc::make_mut(&mut project.about);
    about.name = format!("Version {number}");
    let times = usize::try_from(number % 41).unwrap();
    "Слова этой версии. "
        .repeat(times * 12)
        .trim_end()
        .clone_into(&mut about.description);
    project
}

/// Which version a project says it is.
pub fn number_of(project: &Project) -> Option<u64> {
    project.about.name.strip_prefix("Version ")?.parse().ok()
}

/// The version that a file holds, whole and vouched for; otherwise what is wrong with it.
pub fn version_in(file: &Path) -> Result<u64, String> {
    let opened = open(file).map_err(|error| error.to_string())?.opened;
    if !opened.notices.is_empty() {
        return Err(format!("{:?}", opened.notices));
    }
    match number_of(&opened.project) {
        Some(number) if opened.project == version(number) => Ok(number),
        number => Err(format!("not what version {number:?} is")),
    }
}

/// Puts a version in place, however.
pub fn put(file: &Path, number: u64) {
    std::fs::write(file, project::to_text(&version(number))).unwrap();
}

/// Files in a folder that a save was still writing.
pub fn strays(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).unwrap();
    let paths = entries.map(|entry| entry.unwrap().path());
    let stray = |path: &PathBuf| path.extension().is_some_and(|ending| ending == "tmp");
    paths.filter(stray).collect()
}

/// The program beside this one; built first where cargo is at hand, so that it is never an old one.
pub fn program() -> PathBuf {
    // Tests get it from cargo; an example does not.
    if let Some(path) = option_env!("CARGO_BIN_EXE_touchrank") {
        return path.into();
    }
    let mut build = Command::new(env!("CARGO"));
    build
        // With the example, or the packages would be built anew with other features.
        .args([
            "build",
            "--quiet",
            "--bin",
            "touchrank",
            "--example",
            "torture",
        ])
        .args((!cfg!(debug_assertions)).then_some("--release"))
        .current_dir(env!("CARGO_MANIFEST_DIR"));
    let built = build.status().unwrap();
    assert!(built.success(), "the program does not build");
    let own = std::env::current_exe().unwrap();
    let folder = own.parent().and_then(Path::parent).unwrap();
    folder.join(format!("touchrank{}", std::env::consts::EXE_SUFFIX))
}

/// True where a tool can be started.
pub fn has(tool: &str) -> bool {
    let mut look = Command::new("sh");
    look.args(["-c", &format!("command -v {tool}")]);
    let found = look.stdout(Stdio::null()).stderr(Stdio::null()).status();
    found.is_ok_and(|status| status.success())
}

/// Runs a tool that must succeed.
pub fn run(tool: &str, words: &[&str]) -> Result<(), String> {
    let output =
        (Command::new(tool).args(words).output()).map_err(|error| format!("{tool}: {error}"))?;
    if output.status.success() {
        return Ok(());
    }
    let said = String::from_utf8_lossy(&output.stderr);
    Err(format!("{tool} {words:?}: {}", said.trim()))
}

/// A path as a word of a command line; ours are all text.
pub fn word(path: &Path) -> &str {
    path.to_str().unwrap()
}
