//! A wide table becomes a project, wholly or not at all.

use std::collections::BTreeSet;
use std::fs::File;
use std::io::{ErrorKind, Read};
use std::path::Path;
use std::sync::Arc;

use super::columns::Columns;
use super::decode::decode;
use super::header;
use super::levels::{Levels, NOT_PLAIN};
use super::names::{Names, language_of, tell_apart};
use super::rows::{Counts, Reader, Rows};
use super::{ImportOptions, Notice, Problem, Problems, TableError};
use crate::i18n::{Language, Message, words};
use crate::model::{
    Factor, FactorId, IdCounter, List, MAX_NAME_CHARS, Project, Relations, Scale, Stage, StageId,
    Touchpoint, TouchpointId, check_name,
};

/// The largest file, in bytes.
pub const MAX_BYTES: usize = 64 << 20;
/// How many renamed items are told one by one.
const MOST_RENAMED: usize = 10;

/// A project out of a table, and what was made of the input on the way.
#[derive(Clone, Debug)]
pub struct Imported {
    /// The project; its history begins here.
    pub project: Project,
    /// What the person should know.
    pub notices: Vec<Notice>,
}

impl Imported {
    /// The notices in words of both languages; of many renamed items the first and how many more.
    pub fn messages(&self) -> Vec<Message> {
        let renamed = |notice: &&Notice| matches!(notice, Notice::Renamed { .. });
        let more = self
            .notices
            .iter()
            .filter(renamed)
            .skip(MOST_RENAMED)
            .count();
        let mut told = 0;
        let told = self.notices.iter().filter(|notice| {
            told += usize::from(renamed(notice));
            !renamed(notice) || told <= MOST_RENAMED
        });
        let more =
            (more > 0).then(|| Message::new("table-notice-renamed-more").with("count", more));
        told.map(Notice::message).chain(more).collect()
    }
}

/// Reads a file; the project gets the file's name without its ending.
///
/// # Errors
/// Where the file cannot be read or [`read`] refuses it.
pub fn open(path: &Path, options: &ImportOptions) -> Result<Imported, TableError> {
    let name = path.file_stem().unwrap_or_default().to_string_lossy();
    read(&load(path)?, &name, options)
}

/// The bytes of a file. Of a pipe not more than one above the limit, at which [`read`] refuses them.
///
/// # Errors
/// Where the file cannot be read or is larger than the limit.
pub fn load(path: &Path) -> Result<Vec<u8>, TableError> {
    let refused = |error| TableError::io(path, error);
    // Before it is opened: opening a pipe waits for somebody at its other end.
    let found = std::fs::metadata(path).map_err(refused)?;
    if found.is_dir() {
        return Err(refused(ErrorKind::IsADirectory.into()));
    }
    if !found.is_file() {
        return Err(TableError::NoFile(path.to_owned()));
    }
    let file = File::open(path).map_err(refused)?;
    let length = usize::try_from(found.len()).unwrap_or(usize::MAX);
    if length > MAX_BYTES {
        return Err(TableError::too_large());
    }
    let mut bytes = Vec::with_capacity(length + 1);
    file.take(MAX_BYTES as u64 + 1)
        .read_to_end(&mut bytes)
        .map_err(refused)?;
    Ok(bytes)
}

/// Reads a table into a project of that name.
///
/// # Errors
/// Where it is no table, passes a limit, or has cells that cannot be read: then all of them are named and nothing is imported.
pub fn read(bytes: &[u8], name: &str, options: &ImportOptions) -> Result<Imported, TableError> {
    if bytes.len() > MAX_BYTES {
        return Err(TableError::too_large());
    }
    let decoded = decode(bytes)?;
    let mut notices = Vec::new();
    if decoded.encoding != encoding_rs::UTF_8 {
        notices.push(Notice::Encoding(decoded.encoding.name()));
    }
    let head = header::find(&decoded.text, &mut notices)?;
    let header_row = head.touchpoints.row + 1;
    let mut problems = Problems::default();
    let mut spaces = Names::default();
    let columns = Columns::read(&head, &mut spaces, &mut notices, &mut problems);
    if columns.touchpoints() == 0 {
        return Err(TableError::NoTouchpoints { row: header_row });
    }
    let reader = Reader {
        columns: &columns,
        levels: Levels::of(options),
        options,
        problems: &mut problems,
        spaces: &mut spaces,
        strays: BTreeSet::new(),
        counts: Counts::default(),
    };
    let mut rows = reader.read(head.body)?;
    if rows.names.is_empty() {
        return Err(TableError::NoFactors { row: header_row });
    }
    tell_apart(rows.names.iter_mut(), &mut notices);
    if problems.count() > 0 {
        if let Some(scale) = better_scale(&rows, &problems, options) {
            problems.suggest(scale);
        }
        return Err(TableError::Cells(problems));
    }
    notices.extend(spaces.notice());
    tell_cells(&rows, options, &mut notices);
    let project = assemble(name, columns, rows, options);
    Ok(Imported { project, notices })
}

/// Tells what was made of the cells.
pub(in crate::files) fn tell_cells(
    rows: &Rows,
    options: &ImportOptions,
    notices: &mut Vec<Notice>,
) {
    if rows.counts.mended > 0 {
        notices.push(Notice::Numbers(rows.counts.mended));
    }
    if rows.counts.symbols > 0 {
        let (highest, middle, lowest) = Levels::new(&options.scale, None).symbols();
        notices.push(Notice::Symbols {
            count: rows.counts.symbols,
            highest,
            middle: middle.unwrap_or(highest),
            lowest,
        });
    }
    if rows.counts.zeros > 0 {
        notices.push(Notice::Zeros(rows.counts.zeros));
    }
    if rows.counts.filled > 0 {
        notices.push(Notice::BlanksAsLowest {
            count: rows.counts.filled,
            level: options.scale.lowest(),
        });
    }
    let unweighted = rows.names.iter().zip(&rows.importances);
    let unweighted: Vec<String> = unweighted
        .filter(|(_, importance)| importance.is_none())
        .map(|(name, _)| name.clone())
        .collect();
    if !unweighted.is_empty() {
        notices.push(Notice::NoImportance(unweighted));
    }
}

/// The first preset that has every level of the table, those refused among them.
fn better_scale(rows: &Rows, problems: &Problems, options: &ImportOptions) -> Option<String> {
    let mut used = BTreeSet::new();
    for problem in problems.kept() {
        if let Problem::Level { error, .. } = problem {
            used.insert(error.value()?.trim().parse::<u8>().ok()?);
        }
    }
    if used.is_empty() {
        return None;
    }
    let mut seen = [false; 256];
    for cell in rows.cells.iter().flatten() {
        if let Some(slot) = seen.get_mut(usize::from(*cell)) {
            *slot = true;
        }
    }
    let read = (1..NOT_PLAIN).zip(seen.iter().skip(1));
    used.extend(
        read.filter(|(_, seen)| **seen)
            .filter_map(|(cell, _)| Relations::decode(cell)),
    );
    let fits = |scale: &Scale| used.iter().all(|value| scale.level(*value).is_some());
    let preset = Scale::presets().into_iter().find(fits)?;
    (preset != options.scale).then(|| preset.name())
}

/// The project of these columns and rows, with new ids.
pub(in crate::files) fn assemble(
    name: &str,
    columns: Columns,
    rows: Rows,
    options: &ImportOptions,
) -> Project {
    let mut ids = IdCounter::default();
    // A table has far fewer items than there are ids.
    let mut id = || ids.take().unwrap_or(u32::MAX);
    let named = columns.names.iter().filter(|name| !name.is_empty());
    let language = language_of(named.chain(&rows.names));
    let stages: Vec<Stage> = columns
        .stages
        .into_iter()
        .map(|name| Stage {
            id: StageId(id()),
            name,
            note: String::new(),
        })
        .collect();
    let places = columns.stage_of.into_iter().zip(columns.channels);
    let touchpoints: List<Touchpoint> = columns
        .names
        .into_iter()
        .zip(places)
        .filter(|(name, _)| !name.is_empty())
        .filter_map(|(name, (stage, channel))| {
            Some(Touchpoint {
                id: TouchpointId(id()),
                stage: stages.get(stage)?.id,
                name,
                channel,
                note: String::new(),
                must_have: false,
                excluded: false,
            })
        })
        .collect();
    let factors: List<Factor> = rows
        .names
        .into_iter()
        .zip(rows.importances)
        .map(|(name, importance)| Factor {
            id: FactorId(id()),
            name,
            importance,
            note: String::new(),
            excluded: false,
        })
        .collect();
    let mut project = Project::named(&project_name(name, language));
    Arc::make_mut(&mut project.about).language = language;
    project.scale = Arc::new(options.scale.clone());
    project.weighting = options.weights;
    project.relations = Relations::from_cells(touchpoints.len(), rows.cells);
    project.stages = stages.into_iter().collect();
    project.touchpoints = touchpoints;
    project.factors = factors;
    project.ids = ids;
    debug_assert_eq!(crate::model::check(&project), []);
    project
}

/// A file's name can be blank, longer than a project's or hold control characters.
fn project_name(name: &str, language: Language) -> String {
    let name: String = name
        .chars()
        .map(|c| if c.is_control() { ' ' } else { c })
        .take(MAX_NAME_CHARS)
        .collect();
    if check_name(&name).is_ok() {
        name
    } else {
        words(language).text("table-default-name").into_owned()
    }
}
