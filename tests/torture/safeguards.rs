//! Each safeguard taken out of a copy of the sources in turn: the tests must turn red, or nothing guards the safeguard.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

use super::common::{Options, Report, run as tool, word};
use super::guards::{Safeguard, Tests, all};

pub const OPTIONS: &[&str] = &["only", "at", "packages"];

/// What the copy says of which safeguard is out: that which the tests' environment names.
const SWITCH: &str = r#"
/// Whether a safeguard is taken out.
pub fn taken_out(name: &str) -> bool {
    static OUT: std::sync::OnceLock<String> = std::sync::OnceLock::new();
    let read = || std::env::var("TAKEN_OUT").unwrap_or_default();
    OUT.get_or_init(read) == name
}
"#;

/// The command. Safeguards that can be taken out while tests run share one build; each of the others has its own.
pub fn run(options: &Options) -> Result<Report, String> {
    options.only(OPTIONS)?;
    let since = Instant::now();
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let at = options
        .word("at")
        .map_or_else(|| root.join("target/safeguards"), PathBuf::from);
    let packages = options
        .word("packages")
        .map_or_else(|| root.join("target"), PathBuf::from);
    let tree = Tree::copy(root, &at, &packages)?;
    let asked: Vec<&Safeguard> = all()
        .filter(|guard| {
            options
                .word("only")
                .is_none_or(|only| guard.name.contains(only))
        })
        .collect();
    let (switched, built): (Vec<&Safeguard>, Vec<&Safeguard>) =
        asked.iter().partition(|guard| guard.has_switch());
    tree.put_in_switches(&switched)?;
    let kinds: BTreeSet<Tests> = asked.iter().map(|guard| guard.tests).collect();
    tree.build(kinds.into_iter().flatten().map(|(target, _)| *target))?;
    let mut checked = BTreeSet::new();
    let (mut red, mut unguarded) = (0, 0);
    for guard in switched.iter().chain(&built) {
        if checked.insert(guard.tests) {
            let names = tree.test(guard.tests, "")?;
            if !names.is_empty() {
                return Err(format!("red with every safeguard in place: {names:?}"));
            }
        }
        let names = if guard.has_switch() {
            tree.test(guard.tests, guard.name)?
        } else {
            tree.test_built_without(guard)?
        };
        if names.is_empty() {
            unguarded += 1;
            println!("| {} | **no test turned red** |", guard.name);
        } else {
            red += 1;
            println!(
                "| {} | {} | {} |",
                guard.name,
                names.len(),
                names.join(", ")
            );
        }
    }
    let figures: &[(&str, &dyn std::fmt::Display)] = &[
        ("taken out", &asked.len()),
        ("turned a test red", &red),
        ("unguarded", &unguarded),
    ];
    Ok(Report::of("safeguards", figures, since, unguarded == 0))
}

/// A copy of the sources, built on its own.
struct Tree {
    root: PathBuf,
    folder: PathBuf,
    target: PathBuf,
}

impl Tree {
    fn copy(root: &Path, at: &Path, packages: &Path) -> Result<Self, String> {
        let tree = Self {
            root: root.to_owned(),
            folder: at.join("tree"),
            target: at.join("target"),
        };
        let said = |error: std::io::Error| error.to_string();
        let listed = Command::new("git")
            .args([
                "ls-files",
                "-z",
                "--cached",
                "--others",
                "--exclude-standard",
            ])
            .current_dir(root)
            .output()
            .map_err(said)?;
        if !listed.status.success() {
            return Err("the sources are not in git".to_owned());
        }
        for name in String::from_utf8_lossy(&listed.stdout).split_terminator('\0') {
            let to = tree.folder.join(name);
            // What is deleted and not yet committed is still listed.
            match fs::read(root.join(name)) {
                Ok(bytes) => put(&to, &bytes)?,
                Err(_) => drop(fs::remove_file(&to)),
            }
        }
        tree.take_over_packages(packages);
        Ok(tree)
    }

    /// Packages that are built already need not be built again. Ours are not taken: cargo writes over their marks, and a link
    /// shares them.
    fn take_over_packages(&self, packages: &Path) {
        let (from, to) = (packages.join("debug"), self.target.join("debug"));
        if to.exists() || fs::create_dir_all(&to).is_err() {
            return;
        }
        for part in ["deps", "build", ".fingerprint"] {
            let _ = tool("cp", &["-al", word(&from.join(part)), word(&to)]);
            for entry in fs::read_dir(to.join(part)).into_iter().flatten().flatten() {
                let name = entry.file_name().to_string_lossy().into_owned();
                let path = entry.path();
                let own = !name.contains('-') || is_own(&self.root, &name);
                if own {
                    let _ = fs::remove_file(&path).or_else(|_| fs::remove_dir_all(&path));
                }
            }
        }
    }

    /// Puts a switch in the place of each of these.
    fn put_in_switches(&self, guards: &[&Safeguard]) -> Result<(), String> {
        let mut texts: BTreeMap<&str, String> = BTreeMap::new();
        for guard in guards {
            let text = match texts.remove(guard.file) {
                Some(text) => text,
                None => guard.source(&self.root)?,
            };
            texts.insert(guard.file, guard.taken_out_of(&text)?);
        }
        for (file, text) in texts {
            put(&self.folder.join(file), text.as_bytes())?;
        }
        let lib = fs::read_to_string(self.root.join("src/lib.rs")).map_err(|e| e.to_string())?;
        put(&self.folder.join("src/lib.rs"), (lib + SWITCH).as_bytes())
    }

    /// The tests that fail where the sources are built without a safeguard.
    fn test_built_without(&self, guard: &Safeguard) -> Result<Vec<String>, String> {
        let (file, text) = (self.folder.join(guard.file), guard.source(&self.folder)?);
        put(&file, guard.taken_out_of(&text)?.as_bytes())?;
        let red = self.test(guard.tests, guard.name);
        put(&file, text.as_bytes())?;
        red
    }

    /// Builds targets of tests in one go.
    fn build(&self, targets: impl Iterator<Item = &'static str>) -> Result<(), String> {
        let targets: BTreeSet<&str> = targets.collect();
        let mut build = self.cargo("");
        build.args(["test", "--no-run"]);
        for target in targets {
            build.args(of_target(target));
        }
        let built = build.status().map_err(|error| error.to_string())?;
        if built.success() {
            Ok(())
        } else {
            Err("the copy does not build".to_owned())
        }
    }

    fn cargo(&self, without: &str) -> Command {
        let mut cargo = Command::new(env!("CARGO"));
        cargo
            .current_dir(&self.folder)
            .env("CARGO_TARGET_DIR", &self.target)
            .env("TAKEN_OUT", without);
        cargo
    }

    /// The tests that fail without a safeguard.
    fn test(&self, tests: Tests, without: &str) -> Result<Vec<String>, String> {
        let mut red = Vec::new();
        for (target, names) in tests {
            let output = self
                .cargo(without)
                .args(["test", "--no-fail-fast"])
                .args(of_target(target))
                .arg("--")
                .args(*names)
                .output()
                .map_err(|error| error.to_string())?;
            let printed = String::from_utf8_lossy(&output.stdout);
            let failed = printed.lines().filter_map(|line| {
                let name = line.strip_prefix("test ")?.strip_suffix(" ... FAILED")?;
                Some(name.to_owned())
            });
            let before = red.len();
            red.extend(failed);
            if output.status.success() && printed.contains("running 0 tests") {
                // Names that no test has would be green as well.
                return Err(format!("{target} {names:?}: no such tests"));
            }
            if !output.status.success() && red.len() == before && printed.contains("running ") {
                red.push(format!("{target} is aborted"));
            } else if !output.status.success() && red.len() == before {
                let said = String::from_utf8_lossy(&output.stderr);
                let last: Vec<&str> = said.lines().rev().take(5).collect();
                return Err(format!("{target} without {without}: {last:?}"));
            }
        }
        Ok(red)
    }
}

/// A target as cargo is asked for it.
fn of_target(target: &str) -> Vec<&str> {
    match target {
        "lib" => vec!["--lib"],
        name => vec!["--test", name],
    }
}

/// Writes a file where it holds something else; what is as it was need not be built again.
fn put(to: &Path, bytes: &[u8]) -> Result<(), String> {
    if fs::read(to).is_ok_and(|there| there == bytes) {
        return Ok(());
    }
    let folder = to.parent().unwrap();
    fs::create_dir_all(folder)
        .and_then(|()| fs::write(to, bytes))
        .map_err(|error| format!("{}: {error}", to.display()))
}

/// Whether something built is of this package: the library, the program, its tests and benches.
fn is_own(root: &Path, name: &str) -> bool {
    let stem = name.strip_prefix("lib").unwrap_or(name);
    let stem = stem.rsplit_once('-').map_or(stem, |(stem, _)| stem);
    let tests = root.join("tests");
    stem == "touchrank"
        || tests.join(stem).exists()
        || tests.join(format!("{stem}.rs")).exists()
        || root.join("benches").join(format!("{stem}.rs")).exists()
}
