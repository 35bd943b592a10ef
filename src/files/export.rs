//! What an export writes into a folder: all of its files or none.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::save::{Replace, SaveError, SaveNotice, reason, write_new};
use super::table::{Dialect, matrix, notes, printed, segments, tracks};
use crate::i18n::{Language, Message, words};
use crate::methods::matrix::{Kind, Scope, figures};
use crate::model::{ClassRule, Project};

/// What an export is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ExportOptions {
    /// The language of headers, words and file names.
    pub language: Language,
    /// For whom the tables are written.
    pub dialect: Dialect,
    /// Whether files of these names may be replaced.
    pub replace: Replace,
}

/// Why nothing was exported.
#[derive(Debug, thiserror::Error)]
pub enum ExportError {
    /// Files of these names stand in the folder.
    #[error("{} of the files exist", .0.len())]
    Exist(Vec<PathBuf>),
    /// The folder cannot be made or read.
    #[error("{}: {error}", folder.display())]
    Folder {
        /// The folder.
        folder: PathBuf,
        /// What the system says.
        error: io::Error,
    },
    /// A file cannot be written; those written before it are as they were.
    #[error(transparent)]
    Save(#[from] SaveError),
}

impl ExportError {
    /// The refusal in words of both languages.
    pub fn message(&self) -> Message {
        match self {
            Self::Exist(paths) => Message::new("table-export-exist")
                .with("count", paths.len())
                .with("paths", joined(paths)),
            Self::Folder { folder, error } => Message::new("table-export-folder")
                .with("folder", folder.display().to_string())
                .with("why", reason(error)),
            Self::Save(error) => error.message(),
        }
    }
}

fn joined(paths: &[PathBuf]) -> String {
    let paths: Vec<String> = paths.iter().map(|p| p.display().to_string()).collect();
    paths.join(", ")
}

/// One file of an export, not yet written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExportFile {
    /// Its name without the folder.
    pub name: String,
    /// Its content.
    pub text: String,
}

/// The files of a CSV export: the matrix, the three tables of figures, the segments, the notes, the tracks, and a page that
/// says what they rest on.
pub fn csv_files(project: &Project, language: Language, dialect: Dialect) -> Vec<ExportFile> {
    let words = words(language);
    let figures = figures(project, Scope::Whole);
    let table = |kind| printed(project, &figures, Scope::Whole, kind).for_people(language, dialect);
    let file = |key, ending, text| ExportFile {
        name: format!("{}.{ending}", words.text(key)),
        text,
    };
    vec![
        file(
            "table-file-matrix",
            "csv",
            matrix(project, language, dialect),
        ),
        file("table-file-touchpoints", "csv", table(Kind::Touchpoints)),
        file("table-file-factors", "csv", table(Kind::Factors)),
        file("table-file-stages", "csv", table(Kind::Stages)),
        file(
            "table-file-segments",
            "csv",
            segments(project, language, dialect),
        ),
        file("table-file-notes", "csv", notes(project, language, dialect)),
        file(
            "table-file-tracks",
            "csv",
            tracks(project, None, language, dialect),
        ),
        file("table-file-about", "txt", about(project, language)),
    ]
}

/// An export that is written.
#[derive(Debug, Default)]
pub struct Exported {
    /// The files.
    pub paths: Vec<PathBuf>,
    /// What a person should know about them, each kind once: a disk mostly says the same of all files.
    pub notices: Vec<SaveNotice>,
}

/// Writes the CSV export into a folder, which is made where it does not exist.
///
/// # Errors
/// Where the folder cannot be used, a file exists that may not be replaced, or one cannot be written: then the folder is as it was.
pub fn csv(
    project: &Project,
    folder: &Path,
    options: ExportOptions,
) -> Result<Exported, ExportError> {
    let files = csv_files(project, options.language, options.dialect);
    let refused = |error| ExportError::Folder {
        folder: folder.to_owned(),
        error,
    };
    let made = !folder.exists();
    fs::create_dir_all(folder).map_err(refused)?;
    let targets: Vec<(PathBuf, String)> = files
        .into_iter()
        .map(|file| (folder.join(file.name), file.text))
        .collect();
    let standing = |path: &&PathBuf| path.symlink_metadata().is_ok();
    let exist: Vec<PathBuf> = targets
        .iter()
        .map(|(path, _)| path)
        .filter(standing)
        .cloned()
        .collect();
    if options.replace == Replace::Refuse && !exist.is_empty() {
        return Err(ExportError::Exist(exist));
    }
    let (mut done, mut notices) = (Undo::default(), Vec::new());
    for (path, text) in &targets {
        let written = before(path).map_err(refused).and_then(|before| {
            let saved = write_new(path, text.as_bytes(), options.replace)?;
            Ok((before, saved.notices))
        });
        match written {
            Ok((before, said)) => {
                done.written.push((path.clone(), before));
                for notice in said {
                    let kind = std::mem::discriminant(&notice);
                    if notices
                        .iter()
                        .all(|said| std::mem::discriminant(said) != kind)
                    {
                        notices.push(notice);
                    }
                }
            }
            Err(error) => {
                done.undo();
                if made {
                    let _ = fs::remove_dir(folder);
                }
                return Err(error);
            }
        }
    }
    let paths = targets.into_iter().map(|(path, _)| path).collect();
    Ok(Exported { paths, notices })
}

/// What stands at a path, so that it can be put back.
fn before(path: &Path) -> io::Result<Option<Vec<u8>>> {
    match fs::read(path) {
        Ok(bytes) => Ok(Some(bytes)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error),
    }
}

/// What an export has written so far, with what stood there before.
#[derive(Default)]
struct Undo {
    written: Vec<(PathBuf, Option<Vec<u8>>)>,
}

impl Undo {
    /// Puts everything back as well as the disk allows; it has just refused a write.
    fn undo(self) {
        for (path, before) in self.written {
            if let Some(bytes) = before {
                let _ = write_new(&path, &bytes, Replace::Allow);
            } else {
                let _ = fs::remove_file(&path);
            }
        }
    }
}

/// The page beside the tables: what they are of, what is left out, and how far they reach.
fn about(project: &Project, language: Language) -> String {
    let words = words(language);
    let excluded = |count: usize, key| (count > 0).then(|| Message::new(key).with("count", count));
    let touchpoints = project.touchpoints.iter().filter(|t| t.excluded).count();
    let factors = project.factors.iter().filter(|f| f.excluded).count();
    let lines = [
        Some(Message::new("table-about-name").with("name", project.about.name.as_str())),
        project
            .about
            .illustrative
            .then(|| Message::new("table-about-illustrative")),
        Some(Message::new("table-about-opinion")),
        Some(Message::new("table-about-scale").with("scale", project.scale.name())),
        Some(rule(project.class_rule)),
        excluded(touchpoints, "table-about-excluded-touchpoints"),
        excluded(factors, "table-about-excluded-factors"),
    ];
    let mut text = String::from('\u{feff}');
    for line in lines.iter().flatten() {
        text.push_str(&words.write(line));
        text.push_str("\r\n");
    }
    text
}

fn rule(rule: ClassRule) -> Message {
    match rule {
        ClassRule::Deviation { k } => Message::new("table-about-deviation").with("k", k),
        ClassRule::Percent { p_percent } => {
            Message::new("table-about-percent").with("percent", p_percent)
        }
        ClassRule::Pareto {
            critical_percent,
            important_percent,
        } => Message::new("table-about-pareto")
            .with("critical", critical_percent)
            .with("important", important_percent),
        ClassRule::NaturalBreaks => Message::new("table-about-jenks"),
    }
}
