//! The structure that `ARCHITECTURE.md` draws and `STYLE.md` asks for, read from the sources themselves.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test may stop at the first surprise"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

/// Each layer and the layers it may use. A layer may always use itself.
const LAYERS: &[(&str, &[&str])] = &[
    ("i18n", &[]),
    ("model", &["i18n"]),
    ("methods", &["i18n", "model"]),
    ("edit", &["i18n", "model"]),
    ("files", &["i18n", "model", "methods"]),
    ("jobs", &["i18n", "model", "methods", "files"]),
    ("ui", &["i18n", "model", "methods", "edit"]),
    (
        "app",
        &["i18n", "model", "methods", "edit", "files", "jobs", "ui"],
    ),
    (
        "cli",
        &["i18n", "model", "methods", "edit", "files", "jobs"],
    ),
];

/// Packages of some weight and the layers that may use them, so that each stays where it belongs.
const PACKAGES: &[(&str, &[&str])] = &[
    ("arboard", &["app"]),
    ("calamine", &["files"]),
    ("clap", &["cli"]),
    (
        "chrono",
        &["model", "methods", "edit", "files", "ui", "app", "cli"],
    ),
    ("eframe", &["app"]),
    ("egui", &["ui", "app"]),
    ("epaint_default_fonts", &["files"]),
    ("fearless_simd", &["methods"]),
    ("fluent_bundle", &["i18n"]),
    ("harfrust", &["files"]),
    ("krilla", &["files"]),
    ("nalgebra", &["methods"]),
    ("notify", &["jobs"]),
    ("rfd", &["app"]),
    ("ron", &["files"]),
    ("rust_xlsxwriter", &["files"]),
    ("serde_json", &["files", "cli"]),
    ("skrifa", &["files"]),
    ("statrs", &["methods"]),
    ("tiny_skia", &["files"]),
    ("zip", &["files"]),
    ("zmij", &["files"]),
];

const LONGEST_FILE: usize = 500;

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn files_under(folder: &Path, ending: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(&folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.to_string_lossy().ends_with(ending) {
                found.push(path);
            }
        }
    }
    found.sort();
    found
}

/// A source file: its layer, its name for messages, its text without comments.
struct Source {
    layer: String,
    name: String,
    text: String,
    code: String,
}

fn sources() -> Vec<Source> {
    let src = root().join("src");
    files_under(&src, ".rs")
        .into_iter()
        .map(|path| {
            let text = std::fs::read_to_string(&path).unwrap();
            let inside = path.strip_prefix(&src).unwrap();
            let layer = inside.components().next().unwrap().as_os_str();
            Source {
                layer: layer.to_string_lossy().into_owned(),
                name: inside.display().to_string(),
                code: text
                    .lines()
                    .filter(|line| !line.trim_start().starts_with("//"))
                    .flat_map(|line| [line, "\n"])
                    .collect(),
                text,
            }
        })
        .collect()
}

/// The words that follow each occurrence of `before`, as far as an identifier goes.
fn words_after(code: &str, before: &str) -> Vec<String> {
    let identifier = |rest: &str| {
        rest.chars()
            .take_while(|c| c.is_alphanumeric() || *c == '_')
            .collect::<String>()
    };
    code.match_indices(before)
        .flat_map(|(at, _)| {
            let rest = &code[at + before.len()..];
            match rest.strip_prefix('{') {
                // `use crate::{model::X, edit::{Y, Z}}`: the names at the first depth.
                Some(list) => {
                    let mut depth = 1;
                    let mut names = vec![identifier(list.trim_start())];
                    for (at, c) in list.char_indices() {
                        match c {
                            '{' => depth += 1,
                            '}' => depth -= 1,
                            ',' if depth == 1 => {
                                names.push(identifier(list[at + 1..].trim_start()));
                            }
                            _ => {}
                        }
                        if depth == 0 {
                            break;
                        }
                    }
                    names
                }
                None => vec![identifier(rest)],
            }
        })
        .filter(|word| !word.is_empty())
        .collect()
}

#[test]
fn each_layer_uses_only_the_layers_below_it() {
    let layers: BTreeMap<_, _> = LAYERS.iter().copied().collect();
    let mut wrong = Vec::new();
    for source in sources() {
        let Some(allowed) = layers.get(source.layer.as_str()) else {
            assert!(
                matches!(source.name.as_str(), "lib.rs" | "main.rs"),
                "{} belongs to no layer",
                source.name
            );
            continue;
        };
        for used in words_after(&source.code, "crate::") {
            let is_layer = layers.contains_key(used.as_str());
            if is_layer && used != source.layer && !allowed.contains(&used.as_str()) {
                wrong.push(format!("{} uses {used}", source.name));
            }
        }
    }
    assert_eq!(wrong, Vec::<String>::new());
}

#[test]
fn each_package_stays_in_its_layers() {
    let mut wrong = Vec::new();
    for source in sources() {
        for (package, allowed) in PACKAGES {
            let used = [
                format!("use {package}::"),
                format!(" {package}::"),
                format!("({package}::"),
            ];
            let outside = !allowed.contains(&source.layer.as_str());
            if outside
                && source.layer != "main.rs"
                && used.iter().any(|used| source.code.contains(used.as_str()))
            {
                wrong.push(format!("{} uses {package}", source.name));
            }
        }
    }
    assert_eq!(wrong, Vec::<String>::new());
}

#[test]
fn each_file_says_its_subject_and_is_short_enough_to_have_one() {
    let mut wrong = Vec::new();
    let tests = files_under(&root().join("tests"), ".rs");
    let tests = tests.iter().map(|path| {
        let text = std::fs::read_to_string(path).unwrap();
        (path.display().to_string(), text)
    });
    for (name, text) in tests {
        if !text.starts_with("//! ") {
            wrong.push(format!("{name} does not begin with its subject"));
        }
    }
    for source in sources() {
        if !source.text.starts_with("//! ") {
            wrong.push(format!("{} does not begin with its subject", source.name));
        }
        let lines = source.text.lines().count();
        if lines > LONGEST_FILE {
            wrong.push(format!("{} has {lines} lines", source.name));
        }
    }
    assert_eq!(wrong, Vec::<String>::new());
}

/// A field that is not known would be dropped in silence, and the next save would lose it.
#[test]
fn every_part_of_a_file_refuses_fields_that_it_does_not_know() {
    let folder = Path::new("files").join("project").display().to_string();
    let (mut parts, mut wrong) = (0, Vec::new());
    let sources = sources().into_iter();
    for source in sources.filter(|source| source.name.starts_with(&folder)) {
        for part in source.code.split("#[derive(").skip(1) {
            let (derives, rest) = part.split_once(")]").unwrap();
            let lines = || rest.lines().map(str::trim);
            let item = lines().find(|line| !line.is_empty() && !line.starts_with("#["));
            let item = item.unwrap_or_default();
            let attributes: Vec<&str> = lines().take_while(|line| *line != item).collect();
            let has_fields = item.contains("struct ") && item.ends_with('{');
            if derives.contains("Deserialize") && has_fields {
                parts += 1;
                if !attributes.contains(&"#[serde(deny_unknown_fields)]") {
                    wrong.push(format!("{}: {item}", source.name));
                }
            }
        }
    }
    assert_eq!(wrong, Vec::<String>::new());
    assert!(parts > 25, "{parts}");
}

#[test]
fn colours_have_names() {
    let raw = [
        "Color32::from_",
        "Color32::RED",
        "Color32::GRAY",
        "Color32::BLACK",
        "Color32::WHITE",
    ];
    let wrong: Vec<_> = sources()
        .into_iter()
        .filter(|source| source.name != Path::new("ui").join("theme.rs").display().to_string())
        .filter(|source| raw.iter().any(|colour| source.code.contains(colour)))
        .map(|source| source.name)
        .collect();
    assert_eq!(wrong, Vec::<String>::new());
}

#[test]
fn the_model_has_an_order_of_its_own() {
    for source in sources().iter().filter(|source| source.layer == "model") {
        assert!(!source.code.contains("HashMap"), "{}", source.name);
        assert!(!source.code.contains("HashSet"), "{}", source.name);
    }
}

/// The messages of a language: key to the names of its arguments.
fn messages(language: &str) -> BTreeMap<String, BTreeSet<String>> {
    let mut found = BTreeMap::new();
    for path in files_under(&root().join("assets/i18n").join(language), ".ftl") {
        let text = std::fs::read_to_string(&path).unwrap();
        let mut key = String::new();
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            if let Some((name, _)) = line.split_once(" =")
                && line.starts_with(|c: char| c.is_ascii_lowercase())
            {
                name.clone_into(&mut key);
                let before = found.insert(key.clone(), BTreeSet::new());
                assert_eq!(before, None, "{key} stands twice in {language}");
            }
            for argument in words_after(line, "$") {
                found.get_mut(&key).unwrap().insert(argument);
            }
        }
    }
    found
}

#[test]
fn both_languages_say_the_same_with_the_same_arguments() {
    assert_eq!(messages("en"), messages("ru"));
}

#[test]
fn every_message_is_used_and_every_key_in_code_has_words() {
    let code: String = sources().into_iter().map(|source| source.code).collect();
    let keys = messages("en");
    let unused: Vec<_> = keys
        .keys()
        .filter(|key| !code.contains(&format!("\"{key}\"")))
        .collect();
    assert_eq!(unused, Vec::<&String>::new());
    for call in ["Message::new(\"", ".text(\"", "words.has(\""] {
        for (at, _) in code.match_indices(call) {
            let key: String = code[at + call.len()..]
                .chars()
                .take_while(|c| *c != '"')
                .collect();
            assert!(keys.contains_key(&key), "no words for {key}");
        }
    }
}

/// Packages that reach into a network. Nothing is sent anywhere, and nothing could be. (`tokio` is in the lock file for its
/// channels, in builds for a browser that nobody makes; `deny.toml` holds that its network is not.)
const NETWORK: &[&str] = &[
    "async-net",
    "async-std",
    "attohttpc",
    "awc",
    "curl",
    "curl-sys",
    "h2",
    "h3",
    "hickory-resolver",
    "http",
    "hyper",
    "hyper-util",
    "isahc",
    "minreq",
    "native-tls",
    "openssl",
    "openssl-sys",
    "quinn",
    "reqwest",
    "ring",
    "rustls",
    "sentry",
    "socket2",
    "ssh2",
    "surf",
    "tonic",
    "tungstenite",
    "ureq",
    "ws",
    "xmlrpc",
];

#[test]
fn no_package_is_a_network_client() {
    let lock = std::fs::read_to_string(root().join("Cargo.lock")).unwrap();
    let names = lock
        .lines()
        .filter_map(|line| line.strip_prefix("name = \"")?.strip_suffix('"'));
    let names: BTreeSet<&str> = names.collect();
    assert!(
        names.contains("egui") && names.contains("touchrank"),
        "the lock file is read in a wrong way"
    );
    let found: Vec<&&str> = NETWORK
        .iter()
        .filter(|name| names.contains(**name))
        .collect();
    assert_eq!(found, Vec::<&&str>::new());
}

#[test]
fn only_one_place_starts_another_program_and_none_opens_a_connection() {
    let browser = Path::new("app").join("browser.rs").display().to_string();
    let mut wrong = Vec::new();
    for source in sources() {
        for word in [
            "process::Command",
            "Command::new(",
            "TcpStream",
            "UdpSocket",
            "std::net",
            "webbrowser",
            "ShellExecute",
        ] {
            if source.code.contains(word) && source.name != browser {
                wrong.push(format!("{} uses {word}", source.name));
            }
        }
    }
    assert_eq!(wrong, Vec::<String>::new());
}
