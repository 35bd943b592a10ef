//! The touchpoints as rows: everything a bar says, in words.

use super::Ground;
use crate::files::report::spell::{self, Spell};
use crate::methods::matrix::{Class, Limits};

/// One touchpoint.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Row {
    pub(super) rank: String,
    pub(super) name: String,
    /// Its stage by number on the journey, from 1, and by name.
    pub(super) stage: (usize, String),
    /// None where nothing is rated.
    pub(super) class: Option<Class>,
    /// The bar, a fraction of the longest.
    pub(super) part: f32,
    pub(super) score: String,
    pub(super) share: String,
    pub(super) deviation: String,
    /// Whether the score lacks something.
    pub(super) incomplete: bool,
    pub(super) must_have: bool,
}

/// All rows with the limits between the classes.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Rows {
    pub(super) rows: Vec<Row>,
    /// The limits as fractions of the longest bar with their values: critical, then less important.
    pub(super) limits: Vec<(Class, f32, String)>,
}

/// The touchpoints that count, strongest first.
pub(super) fn rows(ground: Ground<'_>) -> Rows {
    let (project, figures) = (ground.project, ground.figures);
    let rated = figures.completeness.rated > 0;
    let summary = &figures.of_touchpoints;
    let spell = Spell::of(ground.options, summary, figures.touchpoints.iter());
    let stages = project.stage_positions();
    let mut rows = Vec::new();
    for position in figures.touchpoints_by_rank() {
        let item = project.touchpoints.get(position);
        let figure = figures.touchpoints.get(position);
        let Some((item, figure)) = item.zip(figure).filter(|(item, _)| !item.excluded) else {
            continue;
        };
        let stage = stages.get(position).copied().unwrap_or_default();
        let stage_name = project.stages.get(stage).map(|it| it.name.clone());
        let part = figure.score.map_or(0.0, |score| score / summary.highest);
        let known = |text: String| {
            if rated { text } else { spell::NONE.to_owned() }
        };
        rows.push(Row {
            rank: known(spell::rank(figure.rank)),
            name: item.name.clone(),
            stage: (stage + 1, stage_name.unwrap_or_default()),
            class: figure.class.filter(|_| rated),
            part: spell::narrow(part),
            score: known(spell.score(figure.score)),
            share: known(spell.share(figure.share)),
            deviation: known(spell.deviation(figure.relative_deviation)),
            incomplete: rated && figure.incomplete,
            must_have: item.must_have,
        });
    }
    Rows {
        limits: limits(summary.limits.filter(|_| rated), summary.highest, spell),
        rows,
    }
}

fn limits(limits: Option<Limits>, highest: f64, spell: Spell) -> Vec<(Class, f32, String)> {
    let Some(limits) = limits.filter(|_| highest > 0.0) else {
        return Vec::new();
    };
    let found = [
        (Class::Critical, limits.critical),
        (Class::LessImportant, limits.less_important),
    ];
    // A limit beyond the longest bar, or below nothing, is not on the axis.
    let seen = found.into_iter();
    seen.filter(|(_, limit)| (0.0..=highest * 1.02).contains(limit))
        .map(|(class, limit)| (class, spell::narrow(limit / highest), spell.limit(limit)))
        .collect()
}
