//! What the matrix says, in words: the factors and touchpoints that count, in the order in which they stand.

use std::collections::BTreeSet;

use super::Ground;
use crate::files::report::spell::{self, Spell};
use crate::i18n::fixed;
use crate::methods::matrix::{Class, ItemFigures, Kind, Scope};
use crate::model::{Channel, FactorId, TouchpointId};

/// A factor or a touchpoint with its figures in words.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Item {
    /// Its position in the project's list.
    pub(super) position: usize,
    pub(super) name: String,
    /// None where nothing is rated.
    pub(super) class: Option<Class>,
    pub(super) score: String,
    pub(super) share: String,
    pub(super) rank: String,
    /// A fraction of the highest score.
    pub(super) part: f32,
    /// −1…1: the deviation from the mean against the largest of them.
    pub(super) deviation: f32,
    /// Whether the score lacks something.
    pub(super) incomplete: bool,
}

/// A column.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Column {
    pub(super) item: Item,
    pub(super) id: TouchpointId,
    /// The position of its stage.
    pub(super) stage: usize,
    pub(super) channel: Channel,
    pub(super) must_have: bool,
}

/// A row.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Row {
    pub(super) item: Item,
    pub(super) id: FactorId,
    /// Its importance in the scope.
    pub(super) weight: Option<f64>,
    pub(super) importance: String,
    /// Whether the importance is the segment's own.
    pub(super) own: bool,
}

/// All of it.
#[derive(Clone, Debug, Default)]
pub(super) struct Table {
    pub(super) columns: Vec<Column>,
    pub(super) rows: Vec<Row>,
    /// The largest contribution that a cell can make, for shades.
    pub(super) strongest: f64,
    pub(super) doubts: BTreeSet<(FactorId, TouchpointId)>,
    /// Whether cells of the scope are its own, so that the others are inherited.
    pub(super) local: bool,
}

impl Table {
    pub(super) fn of(ground: Ground<'_>) -> Self {
        let (project, figures) = (ground.project, ground.figures);
        let stages = project.stage_positions();
        let spell = Speller::of(ground, Kind::Touchpoints);
        let columns = project.journey().into_iter().filter_map(|position| {
            let touchpoint = project.touchpoints.get(position)?;
            let figure = figures.touchpoints.get(position)?;
            (!touchpoint.excluded).then(|| Column {
                item: spell.item(position, &touchpoint.name, figure),
                id: touchpoint.id,
                stage: stages.get(position).copied().unwrap_or_default(),
                channel: touchpoint.channel,
                must_have: touchpoint.must_have,
            })
        });
        let columns = columns.collect();
        let spell = Speller::of(ground, Kind::Factors);
        let factors = project.factors.iter().zip(&figures.factors).enumerate();
        let rows = factors.filter(|(_, (factor, _))| !factor.excluded);
        let weights = project
            .factors
            .iter()
            .filter_map(|it| ground.lens.importance(it));
        let decimals = weights.map(decimals).max().unwrap_or(0);
        let rows = rows.map(|(position, (factor, figure))| {
            let weight = ground.lens.importance(factor);
            Row {
                item: spell.item(position, &factor.name, figure),
                id: factor.id,
                weight,
                importance: weight.map_or_else(
                    || spell::NONE.to_owned(),
                    |weight| fixed(ground.options.language, weight, decimals),
                ),
                own: ground.lens.has_own_importance(factor.id),
            }
        });
        let rows: Vec<Row> = rows.collect();
        let heaviest = rows.iter().filter_map(|row| row.weight).fold(0.0, f64::max);
        Self {
            columns,
            strongest: heaviest * f64::from(project.scale.highest()),
            rows,
            doubts: ground.lens.doubts().into_iter().collect(),
            local: segment_has_levels(ground),
        }
    }

    /// Whether there are few enough cells to say each of them as a number.
    pub(super) fn numbers_fit(&self, most: usize) -> bool {
        self.columns.len().saturating_mul(self.rows.len()) <= most
    }
}

fn segment_has_levels(ground: Ground<'_>) -> bool {
    let Scope::Segment(id) = ground.options.scope else {
        return false;
    };
    let segment = ground.project.segment(id);
    segment.is_some_and(|segment| !segment.relations.is_empty())
}

/// How many decimals an importance needs, two at most.
fn decimals(weight: f64) -> usize {
    let whole = |value: f64| (value - value.round()).abs() < 1e-6;
    (0..2)
        .find(|decimals| whole(weight * if *decimals == 0 { 1.0 } else { 10.0 }))
        .unwrap_or(2)
}

struct Speller {
    spell: Spell,
    highest: f64,
    farthest: f64,
    rated: bool,
}

impl Speller {
    fn of(ground: Ground<'_>, kind: Kind) -> Self {
        let figures = ground.figures;
        let items: &[ItemFigures] = match kind {
            Kind::Factors => &figures.factors,
            _ => &figures.touchpoints,
        };
        let summary = figures.of(kind);
        let far = items.iter().filter_map(|item| item.deviation);
        Self {
            spell: Spell::of(ground.options, summary, items.iter()),
            highest: summary.highest,
            farthest: far.map(f64::abs).fold(0.0, f64::max),
            rated: figures.completeness.rated > 0,
        }
    }

    fn item(&self, position: usize, name: &str, figure: &ItemFigures) -> Item {
        let known = |text: String| {
            if self.rated {
                text
            } else {
                spell::NONE.to_owned()
            }
        };
        let part = |value: Option<f64>, of: f64| {
            if of > 0.0 {
                spell::narrow(value.unwrap_or(0.0) / of)
            } else {
                0.0
            }
        };
        Item {
            position,
            name: name.to_owned(),
            class: figure.class.filter(|_| self.rated),
            score: known(self.spell.score(figure.score)),
            share: known(self.spell.share(figure.share)),
            rank: known(spell::rank(figure.rank)),
            part: part(figure.score, self.highest),
            deviation: part(figure.deviation, self.farthest),
            incomplete: self.rated && figure.incomplete,
        }
    }
}
