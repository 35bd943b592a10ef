//! From what a file says to a project: one pass that collects every problem with its path, and mends what loses nothing.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::convert::{about, class_rule, stage, touchpoint, weighting};
use super::locate::{Path, Step};
use super::paths::path_of;
use super::problem::FileProblem;
use super::{tracks, v1, v5};
use crate::model::{
    self, Factor, FactorId, IdCounter, Importance, JobId, Levels, List, Problem, Project,
    Relations, Scale, ScaleLevel, Segment, SegmentId, TouchpointId, Weighting,
};

/// The most problems that are kept with their places; the rest are counted.
const MAX_KEPT: usize = 1_000;

/// Problems of one kind of remedy, in the order of their finding.
#[derive(Default)]
pub(super) struct Found {
    pub(super) kept: Vec<(Path, FileProblem)>,
    pub(super) more: usize,
}

impl Found {
    pub(super) fn push(&mut self, path: Path, problem: FileProblem) {
        if self.kept.len() < MAX_KEPT {
            self.kept.push((path, problem));
        } else {
            self.more += 1;
        }
    }

    pub(super) const fn is_empty(&self) -> bool {
        self.kept.is_empty()
    }
}

/// What the check came to.
pub(super) struct Checked {
    /// Sound where `fatal` is empty.
    pub(super) project: Project,
    /// Left out or put right.
    pub(super) mended: Found,
    /// Only a person can put it right.
    pub(super) fatal: Found,
}

/// Builds the project of a file and checks all of it.
pub(super) fn check(file: v5::Project) -> Checked {
    let mut checker = Checker {
        factors: positions(file.factors.iter().map(|factor| factor.id.0)),
        touchpoints: positions(file.touchpoints.iter().map(|touchpoint| touchpoint.id.0)),
        weighting: weighting(file.weighting),
        legal: [false; 256],
        scale: String::new(),
        mended: Found::default(),
        fatal: Found::default(),
    };
    let scale = checker.scale(file.scale);
    let relations = checker.grid(&file.relations);
    let segments = (0..)
        .zip(file.segments)
        .map(|(at, segment)| checker.segment(at, segment))
        .collect();
    let not_sure = checker.not_sure(&file.not_sure, |entry| {
        vec![Step::Field("not_sure"), Step::Index(entry)]
    });
    let evidence = (0..)
        .zip(file.evidence)
        .map(|(at, evidence)| checker.evidence(at, evidence))
        .collect();
    let tracks = (0..)
        .zip(file.tracks)
        .map(|(at, track)| checker.track(at, track))
        .collect();
    let settled = checker.settled(file.settled);
    let judgements = checker.judgements(&file.judgements, |entry| {
        vec![Step::Field("judgements"), Step::Index(entry)]
    });
    let ballots = (0..)
        .zip(file.ballots)
        .map(|(at, ballot)| checker.ballot(at, ballot))
        .collect();
    let taken = checker.taken(file.taken, &vec![Step::Field("taken"), Step::Index(0)]);
    let hypotheses = (0..)
        .zip(file.hypotheses)
        .map(|(at, hypothesis)| checker.hypothesis(at, hypothesis))
        .collect();
    let panel = checker.panel(file.questions, file.waves);
    let Checker {
        weighting,
        mut mended,
        mut fatal,
        ..
    } = checker;
    let mut project = Project {
        about: Arc::new(about(file.about)),
        scale: Arc::new(scale),
        weighting,
        class_rule: class_rule(file.class_rule),
        stages: file.stages.into_iter().map(stage).collect(),
        touchpoints: file.touchpoints.into_iter().map(touchpoint).collect(),
        factors: factors(file.factors, weighting, &mut fatal),
        segments,
        jobs: file.jobs.into_iter().map(tracks::job).collect(),
        tracks,
        relations,
        not_sure: Arc::new(not_sure),
        ballots,
        blind: file.blind,
        settled: Arc::new(settled),
        judgements: Arc::new(judgements),
        panel,
        taken,
        hypotheses,
        evidence,
        ids: IdCounter::starting_at(file.next_id.0),
    };
    let has_jobs = (project.segments.iter()).any(|segment| !segment.jobs.is_empty());
    let more = !project.panel.is_empty() || !project.hypotheses.is_empty();
    if has_jobs || more || !project.tracks.is_empty() {
        for (item, problem) in model::check(&project) {
            if matches!(problem, Problem::Dangling(_)) {
                mended.push(path_of(&project, item, &problem), problem.into());
            }
        }
    }
    let lifted = project.ids;
    model::repair(&mut project);
    if project.ids != lifted {
        let problem = FileProblem::Counter {
            found: lifted.peek(),
            now: project.ids.peek(),
        };
        mended.push(vec![Step::Field("next_id")], problem);
    }
    for (item, problem) in model::check(&project) {
        // Levels were held against the file's own scale above; where that is none, the one in its place says nothing.
        if matches!(problem, Problem::Level(_)) {
            continue;
        }
        fatal.push(path_of(&project, item, &problem), problem.into());
    }
    Checked {
        project,
        mended,
        fatal,
    }
}

fn factors(list: Vec<v1::Factor>, weighting: Weighting, fatal: &mut Found) -> List<Factor> {
    let factors = (0..).zip(list);
    factors
        .map(|(at, factor)| {
            let importance = factor.importance.and_then(|number| {
                let path = vec![
                    Step::Field("factors"),
                    Step::Index(at),
                    Step::Field("importance"),
                ];
                importance(number, weighting, path, fatal)
            });
            Factor {
                id: FactorId(factor.id.0),
                name: factor.name,
                importance,
                note: factor.note,
                excluded: factor.excluded,
            }
        })
        .collect()
}

/// The pass through a file, with what it has found so far.
pub(super) struct Checker {
    pub(super) factors: Positions,
    pub(super) touchpoints: Positions,
    weighting: Weighting,
    /// Which values the scale has.
    legal: [bool; 256],
    /// The scale's name, for messages.
    scale: String,
    pub(super) mended: Found,
    pub(super) fatal: Found,
}

/// Ids with their positions, sorted by id.
pub(super) type Positions = Vec<(u32, usize)>;

fn positions(ids: impl Iterator<Item = u32>) -> Positions {
    let mut positions: Positions = ids.zip(0..).collect();
    positions.sort_unstable();
    positions
}

pub(super) fn find(positions: &Positions, id: u32) -> Option<usize> {
    let found = positions.binary_search_by_key(&id, |(id, _)| *id).ok()?;
    positions.get(found).map(|(_, position)| *position)
}

impl Checker {
    fn scale(&mut self, levels: Vec<v1::Level>) -> Scale {
        let levels = levels.into_iter().map(|level| ScaleLevel {
            value: level.value.0,
            key: level.key,
            english: level.english,
            russian: level.russian,
        });
        match Scale::new(levels.collect()) {
            Ok(scale) => {
                for value in scale.values() {
                    if let Some(slot) = self.legal.get_mut(usize::from(value)) {
                        *slot = true;
                    }
                }
                self.scale = scale.name();
                scale
            }
            Err(error) => {
                self.fatal
                    .push(vec![Step::Field("scale")], FileProblem::Scale(error));
                // Without a scale no level can be told from a wrong one.
                self.legal = [true; 256];
                Scale::default()
            }
        }
    }

    fn grid(&mut self, relations: &[v1::Relation]) -> Relations {
        let width = self.touchpoints.len();
        let mut rows = vec![vec![0_u8; width]; self.factors.len()];
        for (at, relation) in relations.iter().enumerate() {
            let path = || vec![Step::Field("relations"), Step::Index(at)];
            let Some((row, column)) = self.cell(*relation, path) else {
                continue;
            };
            let slot = rows.get_mut(row).and_then(|row| row.get_mut(column));
            if let Some(slot) = slot
                && self.fresh(Relations::decode(*slot), *relation, path)
            {
                *slot = Relations::encode(Some(relation.2.0));
            }
        }
        Relations::from_cells(width, rows)
    }

    /// Levels of cells by ids; `path` says where an entry stands.
    pub(super) fn levels(
        &mut self,
        relations: &[v1::Relation],
        path: impl Fn(usize) -> Path,
    ) -> Levels {
        let mut levels = Levels::new();
        for (entry, relation) in relations.iter().enumerate() {
            let path = || path(entry);
            let key = (FactorId(relation.0.0), TouchpointId(relation.1.0));
            if self.cell(*relation, path).is_some()
                && self.fresh(levels.get(&key).copied(), *relation, path)
            {
                levels.insert(key, relation.2.0);
            }
        }
        levels
    }

    /// The positions of a relation's cell; none where an end of it does not exist, which is noted.
    fn cell(
        &mut self,
        (factor, touchpoint, level): v1::Relation,
        path: impl Fn() -> Path,
    ) -> Option<(usize, usize)> {
        let row = find(&self.factors, factor.0);
        let column = find(&self.touchpoints, touchpoint.0);
        if row.is_none() || column.is_none() {
            let problem = FileProblem::DanglingRelation {
                factor: factor.0,
                touchpoint: touchpoint.0,
                level: level.0,
                no_factor: row.is_none(),
                no_touchpoint: column.is_none(),
            };
            self.mended.push(path(), problem);
        }
        Some((row?, column?))
    }

    /// True where the level is of the scale; else the problem is noted.
    pub(super) fn legal(&mut self, level: v1::LevelValue, path: impl Fn() -> Path) -> bool {
        let legal = self.legal.get(usize::from(level.0));
        let legal = legal.copied().unwrap_or(false);
        if !legal {
            let scale = self.scale.clone();
            let level = level.0;
            self.fatal.push(path(), FileProblem::Level { level, scale });
        }
        legal
    }

    /// True where the level is of the scale and the cell has none yet; else the problem is noted.
    fn fresh(
        &mut self,
        before: Option<u8>,
        (factor, touchpoint, level): v1::Relation,
        path: impl Fn() -> Path,
    ) -> bool {
        if !self.legal(level, &path) {
            return false;
        }
        let (factor, touchpoint) = (factor.0, touchpoint.0);
        match before {
            None => return true,
            Some(before) if before == level.0 => self.mended.push(
                path(),
                FileProblem::DoubleRelation {
                    factor,
                    touchpoint,
                    level: before,
                },
            ),
            Some(before) => self.fatal.push(
                path(),
                FileProblem::TwoLevels {
                    factor,
                    touchpoint,
                    first: before,
                    second: level.0,
                },
            ),
        }
        false
    }

    fn segment(&mut self, at: usize, segment: v5::Segment) -> Segment {
        let place = |list: &'static str, entry: usize| {
            vec![
                Step::Field("segments"),
                Step::Index(at),
                Step::Field(list),
                Step::Index(entry),
            ]
        };
        let mut importances = BTreeMap::new();
        for (entry, (factor, number)) in segment.importances.iter().enumerate() {
            let path = place("importances", entry);
            let id = FactorId(factor.0);
            if find(&self.factors, factor.0).is_none() {
                let problem = FileProblem::DanglingImportance {
                    factor: factor.0,
                    importance: number.0,
                };
                self.mended.push(path, problem);
                continue;
            }
            let Some(own) = importance(*number, self.weighting, path.clone(), &mut self.fatal)
            else {
                continue;
            };
            match importances.get(&id) {
                None => {
                    importances.insert(id, own);
                }
                Some(before) if *before == own => self.mended.push(
                    path,
                    FileProblem::DoubleImportance {
                        factor: factor.0,
                        importance: number.0,
                    },
                ),
                Some(before) => self.fatal.push(
                    path,
                    FileProblem::TwoImportances {
                        factor: factor.0,
                        first: before.value(),
                        second: number.0,
                    },
                ),
            }
        }
        let relations = self.levels(&segment.relations, |entry| place("relations", entry));
        let judgements = self.judgements(&segment.judgements, |entry| place("judgements", entry));
        let own = |field| vec![Step::Field("segments"), Step::Index(at), Step::Field(field)];
        // The brackets of `Some((…))` are two.
        let inside = |field| own(field).into_iter().chain([Step::Index(0)]).collect();
        let filter = segment.filter;
        let filter = filter.map(|filter| Arc::new(self.filter(filter, &inside("filter"))));
        let taken = self.taken(segment.taken, &inside("taken"));
        Segment {
            id: SegmentId(segment.id.0),
            name: segment.name,
            note: segment.note,
            share: segment.share.map(|share| share.0),
            hue: tracks::hue(segment.hue),
            mark: segment.mark,
            jobs: Arc::new(self.distinct(
                segment.jobs.iter().map(|id| JobId(id.0)),
                |id| id.0,
                &own("jobs"),
            )),
            importances: Arc::new(importances),
            judgements: Arc::new(judgements),
            filter,
            taken,
            relations: Arc::new(relations),
            not_sure: Arc::new(self.not_sure(&segment.not_sure, |entry| place("not_sure", entry))),
        }
    }
}

/// An importance as it was taken from the panel.
pub(super) fn importance_of_panel(
    number: v1::Number,
    path: Path,
    fatal: &mut Found,
) -> Option<Importance> {
    importance(number, Weighting::OneToFive, path, fatal)
}

fn importance(
    number: v1::Number,
    weighting: Weighting,
    path: Path,
    fatal: &mut Found,
) -> Option<Importance> {
    Importance::new(number.0, weighting)
        .map_err(|error| fatal.push(path, FileProblem::Importance(error)))
        .ok()
}
