//! What the charts say, worked out once for each result, revision and language.

use super::cards::{self, Card};
use crate::i18n::{Language, Message};
use crate::methods::matrix::Scope;
use crate::methods::panel::PanelFigures;
use crate::model::{Block, Filter, Panel, QuestionKind};
use crate::ui::Context;
use crate::ui::panel::words;

type Key = (u64, Filter, Option<(u64, Scope)>, Language);

/// The charts in the order of the blocks.
#[derive(Default)]
pub(super) struct Known {
    key: Option<Key>,
    /// Whether they are of the filter on screen.
    pub(super) current: bool,
    pub(super) sentence: String,
    pub(super) cards: Vec<Card>,
    /// Changes whenever the charts do.
    pub(super) version: u64,
}

impl Known {
    /// Brings it up to date; charts of an earlier filter stay while newer ones are worked out.
    pub(super) fn update(&mut self, ctx: &Context<'_>) {
        let survey = ctx.survey;
        let found = survey.figures.get(&survey.filter, survey.stamp);
        let Some(((figures, current), base)) = found.zip(survey.base.as_ref()) else {
            *self = Self {
                version: self.version + 1,
                ..Self::default()
            };
            return;
        };
        self.current = current;
        let (revision, language) = (ctx.derived.key(), ctx.language());
        let same = self.key.as_ref().is_some_and(|(stamp, filter, at, of)| {
            let said = *at == revision && *of == language;
            said && (!current || (*stamp == survey.stamp && *filter == survey.filter))
        });
        if same {
            return;
        }
        self.key = Some((survey.stamp, survey.filter.clone(), revision, language));
        self.version += 1;
        self.sentence = sentence(ctx, base.panel(), figures);
        self.cards = cards::all(ctx, base.panel(), figures);
    }
}

/// What is most important to them, whether they recommend; else how many people, which otherwise the bar above says.
fn sentence(ctx: &Context<'_>, panel: &Panel, figures: &PanelFigures) -> String {
    let language = ctx.language();
    let charts = figures.charts.iter().filter_map(|chart| {
        let question = panel.question(chart.question)?;
        question.block.map(|_| (question, chart))
    });
    let (mut first, mut nps) = (None, None);
    for (question, chart) in charts {
        match question.kind {
            QuestionKind::Importance { .. } => {
                if let Some(mean) = chart.mean.filter(|mean| mean.count > 0)
                    && first
                        .as_ref()
                        .is_none_or(|(_, best): &(_, f64)| mean.mean > *best)
                {
                    first = Some(((question, mean), mean.mean));
                }
            }
            QuestionKind::Nps { .. } => nps = nps.or(chart.nps.filter(|nps| nps.count() > 0)),
            _ => {}
        }
    }
    let key = match (&first, nps) {
        (None, None) => "charts-sentence",
        (Some(_), None) => "charts-sentence-factor",
        (None, Some(_)) => "charts-sentence-nps",
        (Some(_), Some(_)) => "charts-sentence-both",
    };
    let mut message = Message::new(key);
    if first.is_none() && nps.is_none() {
        let of = crate::ui::panel::filter_bar::rows_of(ctx, &ctx.survey.filter);
        message = message
            .with("count", figures.passing)
            .with("of", of.max(figures.passing));
    }
    if let Some(((question, mean), _)) = first {
        message = message
            .with("factor", words::question(ctx, question))
            .with("mean", words::mean(language, mean));
    }
    if let Some(nps) = nps {
        message = message.with("nps", words::nps(language, nps));
    }
    ctx.say(&message)
}

/// The key of a block's name.
pub(super) const fn block_key(block: Block) -> &'static str {
    match block {
        Block::Portrait => "charts-block-portrait",
        Block::Jobs => "charts-block-jobs",
        Block::Problems => "charts-block-problems",
        Block::Factors => "charts-block-factors",
        Block::Nps => "charts-block-nps",
        Block::Recommendations => "charts-block-recommendations",
    }
}
