//! Each safeguard taken out of a copy of the sources in turn: the tests must turn red, or nothing guards the safeguard.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

use super::common::{Options, Report, run as tool, word};

pub const OPTIONS: &[&str] = &["only", "at"];

/// A safeguard: the words of the source that are it, and what stands there without it.
struct Safeguard {
    name: &'static str,
    file: &'static str,
    with: &'static str,
    without: &'static str,
    /// What `cargo test` is asked for.
    tests: &'static [&'static str],
}

const SAVING: &[&str] = &["--test", "saving", "--test", "safety"];
const TORTURE: &[&str] = &[
    "--test",
    "torture",
    "order_of",
    "no_corruption",
    "corrupted_journal",
];
const JOURNAL: &[&str] = &["--test", "journal"];
const SEQUENCE: &str = "src/files/save/sequence.rs";
const DISK: &str = "src/files/save/disk.rs";

const SAFEGUARDS: &[Safeguard] = &[
    Safeguard {
        name: "sync of the file",
        file: SEQUENCE,
        with: "    handle\n        .sync()\n        .map_err(|error| SaveFault::disk(Step::Sync, error))?;\n",
        without: "",
        tests: SAVING,
    },
    Safeguard {
        name: "sync of the folder",
        file: SEQUENCE,
        with: "if let Err(error) = disk.sync_folder(folder) {",
        without: "if let Err(error) = Ok::<(), io::Error>(()) {",
        tests: SAVING,
    },
    Safeguard {
        name: "sync of the file on the real disk",
        file: DISK,
        with: "    fn sync(&mut self) -> io::Result<()> {\n        self.sync_all()\n",
        without: "    fn sync(&mut self) -> io::Result<()> {\n        Ok(())\n",
        tests: TORTURE,
    },
    Safeguard {
        name: "sync of the folder on the real disk",
        file: DISK,
        with: "        File::open(path)?.sync_all()\n",
        without: "        File::open(path).map(drop)\n",
        tests: TORTURE,
    },
    Safeguard {
        name: "checksum in the reader",
        file: "src/files/project/container.rs",
        with: "} else if last == end_line(body.as_bytes()) {",
        without: "} else if last.len() > body.len().min(1) {",
        tests: TORTURE,
    },
    Safeguard {
        name: "comparison with the file that was opened",
        file: SEQUENCE,
        with: "&& (old.len != expected.len",
        without: "&& expected.len == u64::MAX\n        && (old.len != expected.len",
        tests: SAVING,
    },
    Safeguard {
        name: "last look before the rename",
        file: SEQUENCE,
        with: "if found(disk, &target).map_err(look)? != old {",
        without: "if found(disk, &target).map_err(look)? != old && bytes.is_empty() {",
        tests: SAVING,
    },
    Safeguard {
        name: "reading back before writing",
        file: SEQUENCE,
        with: "Ok(opened) if opened.project == *project && opened.notices.is_empty() => Ok(text),",
        without: "_ if bytes > 0 => Ok(text),",
        tests: SAVING,
    },
    Safeguard {
        name: "read-only is asked",
        file: SEQUENCE,
        with: "if old.read_only {",
        without: "if old.read_only && old.len == u64::MAX {",
        tests: SAVING,
    },
    Safeguard {
        name: "links are followed",
        file: SEQUENCE,
        with: "disk.resolve(path).map_err(look)?",
        without: "path.to_owned()",
        tests: SAVING,
    },
    Safeguard {
        name: "copy of the rights",
        file: SEQUENCE,
        with: "= disk.copy_rights(&target, &temp.path)",
        without: "= Ok::<(), io::Error>(())",
        tests: SAVING,
    },
    Safeguard {
        name: "backup of what is replaced",
        file: SEQUENCE,
        with: "= backup::keep(disk, &target, old, backups)",
        without: "= Ok::<(), io::Error>(())",
        tests: SAVING,
    },
    Safeguard {
        name: "checksum of the journal's records",
        file: "src/files/journal/record.rs",
        with: "if bytes.sum()? != expected {",
        without: "if bytes.sum()? != expected && len == usize::MAX {",
        tests: TORTURE,
    },
    Safeguard {
        name: "sync of the journal",
        file: "src/files/journal/open.rs",
        with: "        self.handle.sync()?;\n",
        without: "",
        tests: JOURNAL,
    },
    Safeguard {
        name: "temporary files go after a failure",
        file: "src/files/save/temp.rs",
        with: "if !self.kept {",
        without: "if !self.kept && self.path.as_os_str().is_empty() {",
        tests: SAVING,
    },
];

/// The command.
pub fn run(options: &Options) -> Result<Report, String> {
    options.only(OPTIONS)?;
    let since = Instant::now();
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let at = options
        .word("at")
        .map_or_else(|| root.join("target/safeguards"), PathBuf::from);
    let tree = Tree::copy(root, &at)?;
    let asked: Vec<&Safeguard> = (SAFEGUARDS.iter())
        .filter(|guard| {
            options
                .word("only")
                .is_none_or(|only| guard.name.contains(only))
        })
        .collect();
    let mut kinds: Vec<&[&str]> = asked.iter().map(|guard| guard.tests).collect();
    kinds.sort_unstable();
    kinds.dedup();
    for tests in kinds {
        if let Tests::Red(names) = tree.test(tests)? {
            return Err(format!("red with every safeguard in place: {names:?}"));
        }
    }
    let (mut red, mut unguarded) = (0, 0);
    for guard in &asked {
        tree.take_out(guard)?;
        let result = tree.test(guard.tests);
        tree.put_back(guard)?;
        match result? {
            Tests::Red(names) => {
                red += 1;
                println!("| {} | {} |", guard.name, names.join(", "));
            }
            Tests::Green => {
                unguarded += 1;
                println!("| {} | **no test turned red** |", guard.name);
            }
        }
    }
    let figures: &[(&str, &dyn std::fmt::Display)] = &[
        ("taken out", &asked.len()),
        ("turned a test red", &red),
        ("unguarded", &unguarded),
    ];
    Ok(Report::of("safeguards", figures, since, unguarded == 0))
}

enum Tests {
    Green,
    /// The tests that failed.
    Red(Vec<String>),
}

/// A copy of the sources, built on its own.
struct Tree {
    root: PathBuf,
    folder: PathBuf,
    target: PathBuf,
}

impl Tree {
    fn copy(root: &Path, at: &Path) -> Result<Self, String> {
        let tree = Self {
            root: root.to_owned(),
            folder: at.join("tree"),
            target: at.join("target"),
        };
        let said = |error: std::io::Error| error.to_string();
        let _ = fs::remove_dir_all(&tree.folder);
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
            fs::create_dir_all(to.parent().unwrap()).map_err(said)?;
            // What is deleted and not yet committed is still listed.
            if root.join(name).exists() {
                fs::copy(root.join(name), &to).map_err(said)?;
            }
        }
        tree.take_over_packages();
        Ok(tree)
    }

    /// Packages that are built already need not be built again. Ours are not taken: cargo writes over their marks, and a link
    /// shares them.
    fn take_over_packages(&self) {
        let (from, to) = (self.root.join("target/debug"), self.target.join("debug"));
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

    fn take_out(&self, guard: &Safeguard) -> Result<(), String> {
        let text = fs::read_to_string(self.root.join(guard.file)).map_err(|e| e.to_string())?;
        let times = text.matches(guard.with).count();
        if times != 1 {
            return Err(format!(
                "“{}” stands {times} times in {}: bring the list of safeguards up to date",
                guard.with, guard.file
            ));
        }
        let text = text.replace(guard.with, guard.without);
        fs::write(self.folder.join(guard.file), text).map_err(|error| error.to_string())
    }

    fn put_back(&self, guard: &Safeguard) -> Result<(), String> {
        let text = fs::read_to_string(self.root.join(guard.file)).map_err(|e| e.to_string())?;
        fs::write(self.folder.join(guard.file), text).map_err(|error| error.to_string())
    }

    fn test(&self, tests: &[&str]) -> Result<Tests, String> {
        // First the targets, then the names.
        let pairs = tests.chunks(2);
        let targets = pairs.take_while(|pair| pair[0] == "--test").count();
        let (target, names) = tests.split_at(2 * targets);
        let output = Command::new(env!("CARGO"))
            .args(["test", "--no-fail-fast"])
            .args(target)
            .arg("--")
            .args(names)
            .current_dir(&self.folder)
            .env("CARGO_TARGET_DIR", &self.target)
            .output()
            .map_err(|error| error.to_string())?;
        let printed = String::from_utf8_lossy(&output.stdout);
        if output.status.success() {
            // Names that no test has would be green as well.
            return if printed.contains("running 0 tests") {
                Err(format!("{tests:?}: no such tests"))
            } else {
                Ok(Tests::Green)
            };
        }
        let failed = printed.lines().filter_map(|line| {
            let name = line.strip_prefix("test ")?.strip_suffix(" ... FAILED")?;
            Some(name.to_owned())
        });
        let failed: Vec<String> = failed.collect();
        if failed.is_empty() {
            let said = String::from_utf8_lossy(&output.stderr);
            let errors = said.lines().filter(|line| line.starts_with("error"));
            let errors: Vec<&str> = errors.collect();
            return Err(format!("{tests:?} do not build: {errors:?}"));
        }
        Ok(Tests::Red(failed))
    }
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
