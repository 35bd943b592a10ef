//! The table of an export that says how sure classes and ranks are: touchpoints, factors and stages, and what the run rests on.

use super::lines::{LineCell, LineColumn, Lines};
use crate::i18n::{Language, Message};
use crate::methods::matrix::{Figures, ItemFigures, Kind, Scope, figures};
use crate::methods::stability::{ItemStability, Stability, basis, known, sentence, spread};
use crate::model::Project;

const COLUMNS: &[LineColumn] = &[
    LineColumn::text("kind", "stability-column-kind", 17.0),
    LineColumn::text("item", "stability-column-item", 40.0),
    LineColumn::text("stage", "table-column-stage", 22.0),
    LineColumn::figure("rank", "table-column-rank"),
    LineColumn::text("class", "table-column-class", 17.0),
    LineColumn::figure("score", "table-column-score"),
    LineColumn::text("settled", "stability-column-settled", 14.0),
    LineColumn::figure("p_class", "stability-column-holds"),
    LineColumn::figure("p_critical", "stability-column-critical"),
    LineColumn::figure("p_important", "stability-column-important"),
    LineColumn::figure("p_less", "stability-column-less"),
    LineColumn::figure("rank_p05", "stability-column-p05"),
    LineColumn::figure("rank_p50", "stability-column-p50"),
    LineColumn::figure("rank_p95", "stability-column-p95"),
    LineColumn::figure("p_first", "stability-column-first"),
    LineColumn::figure("p_top", "stability-column-top"),
    LineColumn::figure("mean_score", "stability-head-mean"),
    LineColumn::figure("importance_sd", "stability-column-spread"),
    LineColumn::text("importance_sd_from", "stability-column-spread-from", 14.0),
    LineColumn::figure("samples", "stability-column-samples"),
    LineColumn::figure("seed", "stability-column-seed"),
    LineColumn::figure("weight_sd", "stability-column-weight-sd"),
    LineColumn::figure("p_up", "stability-column-up"),
    LineColumn::figure("p_down", "stability-column-down"),
    LineColumn::figure("top", "stability-column-top-ranks"),
];

/// How many columns say what the run rests on: the last ones, the same in every row.
const OF_RUN: usize = 6;

/// Of what a table is: a run in its scope, and the project it is of.
#[derive(Clone, Copy, Debug)]
pub struct Certainty<'p> {
    /// The project.
    pub project: &'p Project,
    /// The scope of the run.
    pub scope: Scope,
    /// What the run found.
    pub found: &'p Stability,
}

impl Certainty<'_> {
    /// The table: touchpoints in document order, then factors, then stages; what is excluded or has no score is left out. The last
    /// columns say what the run rests on, where nothing beside the table does.
    pub fn lines(&self, with_run: bool) -> Lines {
        let figures = figures(self.project, self.scope);
        let kinds = [Kind::Touchpoints, Kind::Factors, Kind::Stages];
        let mut rows: Vec<_> = (kinds.into_iter())
            .flat_map(|kind| self.rows(&figures, kind))
            .collect();
        if with_run {
            let run = self.run();
            for row in &mut rows {
                row.extend(run.clone());
            }
            return Lines {
                columns: COLUMNS,
                rows,
            };
        }
        let (columns, _) = COLUMNS.split_at(COLUMNS.len() - OF_RUN);
        Lines { columns, rows }
    }

    /// What it says to a director, the touchpoints first, and what the run rests on.
    pub fn said(&self, language: Language) -> Vec<Message> {
        let kinds = [Kind::Touchpoints, Kind::Factors, Kind::Stages];
        let classed = kinds.map(|kind| (self.found.of(kind), kind));
        let mut said: Vec<Message> = (classed.into_iter())
            .filter(|(ranked, kind)| *kind == Kind::Touchpoints || ranked.classed() > 0)
            .map(|(ranked, kind)| sentence(ranked, kind))
            .collect();
        said.push(self.basis(language));
        said
    }

    /// What the run rests on, in words.
    pub fn basis(&self, language: Language) -> Message {
        let Stability {
            samples,
            seed,
            noise,
            ..
        } = *self.found;
        let known = known(self.project, self.scope);
        basis(
            language,
            (samples, seed, noise),
            known,
            self.project.weighting,
        )
    }

    fn rows(&self, figures: &Figures, kind: Kind) -> Vec<Vec<LineCell>> {
        let found = self.found.of(kind).items.iter().enumerate();
        let row = |(at, found): (usize, &Option<ItemStability>)| {
            let item = figures.item(kind, at)?;
            self.row(kind, at, item, found.as_ref()?)
        };
        found.filter_map(row).collect()
    }

    fn row(
        &self,
        kind: Kind,
        at: usize,
        item: &ItemFigures,
        found: &ItemStability,
    ) -> Option<Vec<LineCell>> {
        let project = self.project;
        let (code, key) = match kind {
            Kind::Touchpoints => ("touchpoint", "table-column-touchpoint"),
            Kind::Factors => ("factor", "table-column-factor"),
            Kind::Stages => ("stage", "table-column-stage"),
        };
        let touchpoint = project.touchpoints.get(at);
        let name = match kind {
            Kind::Touchpoints => &touchpoint?.name,
            Kind::Factors => &project.factors.get(at)?.name,
            Kind::Stages => &project.stages.get(at)?.name,
        };
        let stage = touchpoint.filter(|_| kind == Kind::Touchpoints);
        let stage = stage.and_then(|touchpoint| project.stage(touchpoint.stage));
        let class = found.class?;
        let mut row = vec![
            LineCell::Word(code, key),
            LineCell::typed(name),
            stage.map_or(LineCell::Empty, |stage| LineCell::typed(&stage.name)),
            LineCell::count(item.rank.map(|rank| rank.place)),
            LineCell::Word(class.code(), class.key(kind)),
            LineCell::number(item.score),
            LineCell::Flag(found.is_settled()),
            LineCell::Share(found.of_own_class()),
        ];
        row.extend(found.classes.map(LineCell::Share));
        row.extend([found.rank_p05, found.rank_p50, found.rank_p95].map(LineCell::Count));
        row.extend([
            LineCell::Share(found.first),
            LineCell::Share(found.top),
            LineCell::Number(found.mean_score),
        ]);
        row.extend(self.spread(kind, at));
        Some(row)
    }

    /// How far a factor's importance moves, and who says so.
    fn spread(&self, kind: Kind, at: usize) -> [LineCell; 2] {
        let spread = (kind == Kind::Factors)
            .then(|| spread(self.project, self.scope, at, self.found.noise))
            .flatten();
        spread.map_or([LineCell::Empty, LineCell::Empty], |spread| {
            let from = if spread.from_panel {
                LineCell::Word("panel", "stability-spread-panel")
            } else {
                LineCell::Word("assumed", "stability-spread-assumed")
            };
            [LineCell::Number(spread.sd), from]
        })
    }

    fn run(&self) -> [LineCell; OF_RUN] {
        let whole = |number: u64| match usize::try_from(number) {
            Ok(number) => LineCell::Count(number),
            Err(_) => LineCell::Typed(number.to_string()),
        };
        let noise = self.found.noise;
        [
            whole(self.found.samples),
            whole(self.found.seed),
            LineCell::Number(noise.weight_sd),
            LineCell::Share(noise.up),
            LineCell::Share(noise.down),
            LineCell::Count(self.found.top),
        ]
    }
}
