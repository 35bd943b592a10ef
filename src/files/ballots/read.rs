//! From a file to a proposal: items matched by names, levels by their values or by the order of the scales.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::Arc;

use super::proposal::shortest;
use super::{BallotError, BallotProposal};
use crate::files::project::{self, Notice};
use crate::files::sheet::{
    self, Grid, Layout, Pairs, Refusal, SaidNames, best_sheet, options_for, recognise,
    suggested_scale,
};
use crate::files::table::{self, ImportOptions, key_of, shortened};
use crate::i18n::Message;
use crate::model::{FactorId, Levels, Project, Scale, ScaleMap, TouchpointId, Weighting};

/// Reads a file and says what it would be as a ballot of the project.
///
/// # Errors
/// As [`read`], and where the file cannot be read from the disk.
pub fn open(project: &Project, path: &Path) -> Result<BallotProposal, BallotError> {
    let bytes = table::load(path).map_err(BallotError::Disk)?;
    read(project, path, &bytes)
}

/// Says what the bytes of a file of that path would be as a ballot of the project.
///
/// # Errors
/// Where they are neither a sound project nor a table, or hold no matrix.
pub fn read(project: &Project, path: &Path, bytes: &[u8]) -> Result<BallotProposal, BallotError> {
    let file = path.file_name().unwrap_or(path.as_os_str());
    let proposal = if is_project(path, bytes) {
        of_project(project, bytes)?
    } else {
        of_table(project, bytes)?
    };
    Ok(BallotProposal {
        file: file.to_string_lossy().into_owned(),
        ..proposal
    })
}

/// By its first line, or by its ending where the first line says nothing.
fn is_project(path: &Path, bytes: &[u8]) -> bool {
    let start = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let ending = path.extension();
    start.starts_with(b"// Touchrank project")
        || ending.is_some_and(|ending| ending.eq_ignore_ascii_case("ron"))
}

fn of_project(project: &Project, bytes: &[u8]) -> Result<BallotProposal, BallotError> {
    let opened = project::read(bytes).map_err(BallotError::Project)?;
    let theirs = opened.project;
    let mut notices: Vec<Message> = opened.notices.iter().map(Notice::message).collect();
    let factors: Vec<String> = theirs.factors.iter().map(|it| it.name.clone()).collect();
    let touchpoints: Vec<String> = theirs
        .touchpoints
        .iter()
        .map(|it| it.name.clone())
        .collect();
    let said = SaidNames {
        factors: &factors,
        touchpoints: &touchpoints,
    };
    let map = scale_map(&theirs.scale, &project.scale);
    notices.extend(
        map.as_ref()
            .map(|map| mapped(&theirs.scale, &project.scale, map)),
    );
    notices.extend(beside_the_matrix(&theirs));
    let mut proposal = matched(project, &theirs, said, map.as_ref());
    proposal.author.clone_from(&theirs.about.author);
    proposal.notices.splice(0..0, notices);
    Ok(proposal)
}

/// What a project has beside its matrix that a ballot cannot hold.
fn beside_the_matrix(theirs: &Project) -> impl Iterator<Item = Message> {
    let local = theirs
        .segments
        .iter()
        .map(|segment| segment.relations.len());
    let counted = [
        ("ballots-not-sure", theirs.not_sure.len()),
        ("ballots-local", local.sum()),
        ("ballots-own-ballots", theirs.ballots.len()),
    ];
    let there = counted.into_iter().filter(|(_, count)| *count > 0);
    there.map(|(key, count)| Message::new(key).with("count", count))
}

/// How levels of another scale become ours; none where ours has them all by their values.
fn scale_map(theirs: &Scale, ours: &Scale) -> Option<ScaleMap> {
    let known = theirs.values().all(|value| ours.level(value).is_some());
    (!known).then(|| ScaleMap::proposed(theirs, ours))
}

fn mapped(theirs: &Scale, ours: &Scale, map: &ScaleMap) -> Message {
    let pairs = map
        .pairs()
        .iter()
        .map(|(from, to)| format!("{from} → {to}"));
    Message::new("ballots-scale")
        .with("theirs", theirs.name())
        .with("ours", ours.name())
        .with("map", pairs.collect::<Vec<_>>().join(" · "))
}

fn of_table(project: &Project, bytes: &[u8]) -> Result<BallotProposal, BallotError> {
    let book = sheet::read(bytes).map_err(BallotError::Book)?;
    let at = best_sheet(&book).ok_or(BallotError::NoMatrix)?;
    let grid = book.sheets.get(at).ok_or(BallotError::NoMatrix)?;
    let layout = recognise(grid);
    // Importances are not taken, so none of them is out of range.
    let options = ImportOptions {
        weights: Weighting::AsIs,
        ..options_for(project)
    };
    let taken = sheet::take(grid, &layout, "", &options);
    let Some(theirs) = &taken.project else {
        return Err(BallotError::Sheet(taken.problems));
    };
    let mut proposal = matched(project, theirs, taken.names_said(), None);
    proposal.rated += taken.refused_levels();
    let cells = taken.refusals.iter().map(of_cell).collect();
    let more = taken.refused - taken.refusals.len();
    proposal.left.extend(shortest(cells, more));
    proposal
        .left
        .extend(other_scale(grid, &layout, &project.scale));
    let mut notices = book.notices.clone();
    if book.sheets.len() > 1 {
        let message = Message::new("ballots-sheet").with("sheet", shortened(&grid.name));
        notices.push(message.with("count", book.sheets.len()));
    }
    // A ballot has no importances, so that one is missing says nothing of it.
    let told = taken.notices.iter();
    notices.extend(
        told.filter(|it| it.key != "table-notice-no-importance")
            .cloned(),
    );
    proposal.notices.splice(0..0, notices);
    Ok(proposal)
}

fn of_cell(refusal: &Refusal) -> Message {
    let key = if refusal.sheet.is_empty() {
        "ballots-cell"
    } else {
        "ballots-cell-of-sheet"
    };
    let message = Message::new(key)
        .with("cell", refusal.place.to_string())
        .with("value", refusal.value.as_str())
        .with("why", refusal.why.clone());
    if refusal.sheet.is_empty() {
        return message;
    }
    message.with("sheet", shortened(&refusal.sheet))
}

/// That the cells fit another of our scales, where some do not fit the project's.
fn other_scale(grid: &Grid, layout: &Layout, ours: &Scale) -> Option<Message> {
    let scale = suggested_scale(grid, layout)?;
    let fits = scale.values().all(|value| ours.level(value).is_some());
    (!fits && Scale::presets().contains(&scale)).then(|| {
        Message::new("ballots-other-scale")
            .with("theirs", scale.name())
            .with("ours", ours.name())
    })
}

/// Takes over what the project has too.
fn matched(
    project: &Project,
    theirs: &Project,
    said: SaidNames<'_>,
    map: Option<&ScaleMap>,
) -> BallotProposal {
    let pairs = Pairs::of(project, theirs, said);
    let mut found = BallotProposal::default();
    let mut levels = Levels::new();
    let mut lost = Lost::of(theirs);
    for (row, factor) in (0..theirs.factors.len()).zip(&pairs.factors) {
        for (column, touchpoint) in (0..theirs.touchpoints.len()).zip(&pairs.touchpoints) {
            let Some(level) = theirs.relations.get(row, column) else {
                continue;
            };
            found.rated += 1;
            let level = map.map_or(Some(level), |map| map.target(level));
            match (factor, touchpoint, level) {
                (Some(factor), Some(touchpoint), Some(level)) => {
                    levels.insert((*factor, *touchpoint), level);
                }
                (None, ..) => lost.in_factor(row),
                _ => lost.in_touchpoint(column),
            }
        }
    }
    found.left = shortest(lost.messages(theirs, &pairs), 0);
    found.lacks = lacks(project, &pairs, levels.len());
    found.levels = Arc::new(levels);
    found.notices = shortest(unsure_stages(project, theirs, &pairs), 0);
    found
}

/// Rated cells that are lost with their factor or touchpoint, by position.
struct Lost {
    factors: Vec<usize>,
    touchpoints: Vec<usize>,
}

impl Lost {
    fn of(theirs: &Project) -> Self {
        Self {
            factors: vec![0; theirs.factors.len()],
            touchpoints: vec![0; theirs.touchpoints.len()],
        }
    }

    fn in_factor(&mut self, at: usize) {
        if let Some(count) = self.factors.get_mut(at) {
            *count += 1;
        }
    }

    fn in_touchpoint(&mut self, at: usize) {
        if let Some(count) = self.touchpoints.get_mut(at) {
            *count += 1;
        }
    }

    fn messages(&self, theirs: &Project, pairs: &Pairs) -> Vec<Message> {
        let factors = theirs.factors.iter().zip(&pairs.factors).zip(&self.factors);
        let factors = factors.filter(|((_, pair), _)| pair.is_none());
        let factors = factors.map(|((factor, _), count)| {
            Message::new("ballots-no-factor")
                .with("name", shortened(&factor.name))
                .with("count", *count)
        });
        let touchpoints = theirs.touchpoints.iter().zip(&pairs.touchpoints);
        let touchpoints = touchpoints.zip(&self.touchpoints);
        let touchpoints = touchpoints.filter(|((_, pair), _)| pair.is_none());
        let touchpoints = touchpoints.map(|((touchpoint, _), count)| {
            Message::new("ballots-no-touchpoint")
                .with("name", shortened(&touchpoint.name))
                .with("count", *count)
        });
        factors.chain(touchpoints).collect()
    }
}

/// Factors and touchpoints of the project that the file has not, and how many cells stay without a rating.
fn lacks(project: &Project, pairs: &Pairs, taken: usize) -> Vec<Message> {
    let factors: BTreeSet<FactorId> = pairs.factors.iter().flatten().copied().collect();
    let touchpoints: BTreeSet<TouchpointId> = pairs.touchpoints.iter().flatten().copied().collect();
    let named = |key, name: &str| Message::new(key).with("name", shortened(name));
    let rows = project
        .factors
        .iter()
        .filter(|it| !factors.contains(&it.id));
    let rows = rows.map(|it| named("ballots-lacks-factor", &it.name));
    let columns = project.touchpoints.iter();
    let columns = columns.filter(|it| !touchpoints.contains(&it.id));
    let columns = columns.map(|it| named("ballots-lacks-touchpoint", &it.name));
    let mut lines = shortest(rows.chain(columns).collect(), 0);
    let cells = project.factors.len() * project.touchpoints.len();
    if taken < cells {
        let message = Message::new("ballots-lacks-cells").with("count", cells - taken);
        lines.push(message.with("cells", cells));
    }
    lines
}

/// Touchpoints of a name that several stages of the project have, where the file does not say which is meant.
fn unsure_stages(project: &Project, theirs: &Project, pairs: &Pairs) -> Vec<Message> {
    let mut ours = BTreeMap::new();
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    let stages = project.stage_positions();
    for (touchpoint, stage) in project.touchpoints.iter().zip(stages) {
        let key = key_of(&touchpoint.name);
        *counts.entry(key.clone()).or_default() += 1;
        ours.insert(touchpoint.id, (key, project.stages.get(stage)));
    }
    let both = theirs.touchpoints.iter().zip(theirs.stage_positions());
    let unsure = both
        .zip(&pairs.touchpoints)
        .filter_map(|((their, stage), id)| {
            let (key, taken_for) = ours.get(&(*id)?)?;
            let several = counts.get(key).is_some_and(|count| *count > 1);
            let (said, taken_for) = (theirs.stages.get(stage)?, (*taken_for)?);
            let unsure = several && key_of(&said.name) != key_of(&taken_for.name);
            unsure.then(|| {
                let message = Message::new("ballots-unsure-stage");
                let message = message.with("name", shortened(&their.name));
                message.with("stage", shortened(&taken_for.name))
            })
        });
    unsure.collect()
}
