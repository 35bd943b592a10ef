//! A chart as words and parts of 0…1, ready to be laid out and painted.

use crate::i18n::{Message, fixed};
use crate::methods::panel::{Chart, Interval, Mean, PanelFigures, Share, rising};
use crate::model::{Block, Choice, Panel, Question, QuestionId, QuestionKind};
use crate::ui::Context;
use crate::ui::panel::words;

/// A chart.
pub(super) struct Card {
    pub(super) block: Block,
    /// The question; the first of several factors.
    pub(super) question: QuestionId,
    pub(super) title: String,
    /// How many answered, how many did not, the mean.
    pub(super) about: String,
    pub(super) few: bool,
    /// How many signs the longest answer has.
    pub(super) longest: usize,
    pub(super) body: Body,
}

pub(super) enum Body {
    /// A bar for each answer.
    Bars(Vec<Line>),
    /// A line for each factor.
    Factors(Vec<Factor>),
    /// The score, its three parts, and 0…10.
    Nps(Box<Recommend>),
    /// Words of one's own, which stand on a page of theirs.
    Words,
}

/// An answer, or several that go together.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Line {
    pub(super) choices: Vec<Choice>,
    pub(super) label: String,
    pub(super) count: String,
    pub(super) share: String,
    /// The share and both ends of its interval, fractions of 0…1; none where it is no share of those who answered.
    pub(super) value: Option<[f32; 3]>,
    /// The whole sentence.
    pub(super) spoken: String,
}

/// A factor.
pub(super) struct Factor {
    pub(super) question: QuestionId,
    pub(super) name: String,
    pub(super) mean: String,
    /// The mean and both ends of its interval, on 1…5.
    pub(super) value: Option<[f32; 3]>,
    pub(super) n: String,
    pub(super) few: bool,
    pub(super) parts: Vec<Line>,
    pub(super) spoken: String,
}

/// Whether they recommend.
pub(super) struct Recommend {
    pub(super) score: String,
    /// The score and both ends of its interval, on −100…100.
    pub(super) value: Option<[f32; 3]>,
    /// Detractors, passives, promoters.
    pub(super) parts: [Line; 3],
    pub(super) levels: Vec<Line>,
}

#[expect(clippy::cast_possible_truncation, reason = "figures for the screen")]
const fn three(value: f64, interval: Interval) -> [f32; 3] {
    [value as f32, interval.low as f32, interval.high as f32]
}

/// All charts in the order of the blocks; the importances of a block are one chart.
pub(super) fn all(ctx: &Context<'_>, panel: &Panel, figures: &PanelFigures) -> Vec<Card> {
    let mut cards = Vec::new();
    for block in Block::ALL {
        let mut factors: Vec<(Factor, f64)> = Vec::new();
        let mut place = None;
        for chart in &figures.charts {
            let Some(question) = panel.question(chart.question) else {
                continue;
            };
            if question.block != Some(block) {
                continue;
            }
            if matches!(question.kind, QuestionKind::Importance { .. }) {
                place.get_or_insert(cards.len());
                let size = chart.mean.map_or(0.0, |mean| mean.mean);
                factors.push((factor(ctx, question, chart), size));
            } else if let Some(card) = card(ctx, (question, block), chart) {
                cards.push(card);
            }
        }
        // What matters most stands first; equals as they were asked.
        factors.sort_by(|a, b| b.1.total_cmp(&a.1));
        let factors: Vec<Factor> = factors.into_iter().map(|(factor, _)| factor).collect();
        if let (Some(place), Some(first)) = (place, factors.first()) {
            let card = Card {
                block,
                question: first.question,
                title: ctx.text("charts-factors-title"),
                about: ctx.say(&Message::new("charts-factors-about").with("count", factors.len())),
                few: factors.iter().any(|factor| factor.few),
                longest: 0,
                body: Body::Factors(factors),
            };
            cards.insert(place, card);
        }
    }
    cards
}

fn card(ctx: &Context<'_>, (question, block): (&Question, Block), chart: &Chart) -> Option<Card> {
    let name = words::question(ctx, question);
    let body = match question.kind {
        QuestionKind::Ignored | QuestionKind::Respondent | QuestionKind::Importance { .. } => {
            return None;
        }
        QuestionKind::Text => Body::Words,
        QuestionKind::Nps { range } => {
            Body::Nps(Box::new(recommend(ctx, question, chart, range.low)))
        }
        _ => Body::Bars(lines(ctx, question, chart)),
    };
    let missing = Message::new("charts-missing").with("count", chart.missing);
    let left_out = Message::new("charts-left-out").with("count", chart.left_out);
    let mean = chart.mean.filter(|mean| mean.count > 0).map(|mean| {
        let text = words::mean(ctx.language(), mean);
        ctx.say(&Message::new("charts-mean").with("mean", text))
    });
    let parts = [
        Some(words::n(ctx, chart.answered)),
        mean,
        (chart.missing > 0).then(|| ctx.say(&missing)),
        (chart.left_out > 0).then(|| ctx.say(&left_out)),
    ];
    let parts: Vec<String> = parts.into_iter().flatten().collect();
    Some(Card {
        block,
        question: question.id,
        title: name,
        about: parts.join(" · "),
        few: words::is_few(chart.answered),
        longest: match &body {
            Body::Bars(lines) => {
                let signs = lines.iter().map(|line| line.label.chars().count());
                signs.max().unwrap_or_default()
            }
            _ => 0,
        },
        body,
    })
}

/// A line for each answer, and one for none.
fn lines(ctx: &Context<'_>, question: &Question, chart: &Chart) -> Vec<Line> {
    let name = words::question(ctx, question);
    let choices: Vec<&Choice> = chart.bars.iter().map(|bar| &bar.choice).collect();
    let order = rising(&choices);
    let bars = order.into_iter().filter_map(|at| chart.bars.get(at));
    bars.map(|bar| {
        if bar.choice == Choice::Missing {
            none(ctx, (&name, question), bar.share.count)
        } else {
            line(ctx, (&name, question), vec![bar.choice.clone()], bar.share)
        }
    })
    .collect()
}

/// The line of those who gave no answer, which is no part of the answers.
fn none(ctx: &Context<'_>, (name, question): (&str, &Question), count: usize) -> Line {
    let spoken = Message::new("charts-spoken-missing")
        .with("question", name)
        .with("count", count);
    Line {
        choices: vec![Choice::Missing],
        label: words::choice(ctx, question, &Choice::Missing),
        count: fixed(ctx.language(), count as f64, 0),
        share: String::new(),
        value: None,
        spoken: ctx.say(&spoken),
    }
}

fn line(
    ctx: &Context<'_>,
    (name, question): (&str, &Question),
    choices: Vec<Choice>,
    share: Share,
) -> Line {
    let label = choices
        .first()
        .map_or_else(String::new, |choice| words::choice(ctx, question, choice));
    labelled(ctx, (name, label), choices, share)
}

fn labelled(
    ctx: &Context<'_>,
    (question, label): (&str, String),
    choices: Vec<Choice>,
    share: Share,
) -> Line {
    let language = ctx.language();
    let said = words::share(language, share);
    let spoken = Message::new("charts-spoken")
        .with("question", question)
        .with("answer", label.as_str())
        .with("count", share.count)
        .with("of", share.of)
        .with("share", said.as_str());
    Line {
        choices,
        label,
        count: fixed(language, share.count as f64, 0),
        value: share
            .value()
            .zip(share.interval())
            .map(|(value, interval)| three(value, interval)),
        share: said,
        spoken: ctx.say(&spoken),
    }
}

fn factor(ctx: &Context<'_>, question: &Question, chart: &Chart) -> Factor {
    let name = words::question(ctx, question);
    let mean = chart.mean.filter(|mean| mean.count > 0);
    let said = mean.map_or_else(|| "–".to_owned(), |mean| words::mean(ctx.language(), mean));
    let spoken = Message::new("charts-spoken-factor")
        .with("factor", name.as_str())
        .with("mean", said.as_str())
        .with("count", chart.answered);
    let levels = chart
        .bars
        .iter()
        .filter(|bar| bar.choice != Choice::Missing);
    Factor {
        question: question.id,
        value: mean.map(mean_of),
        mean: said,
        n: fixed(ctx.language(), chart.answered as f64, 0),
        few: words::is_few(chart.answered),
        parts: levels
            .map(|bar| line(ctx, (&name, question), vec![bar.choice.clone()], bar.share))
            .collect(),
        spoken: ctx.say(&spoken),
        name,
    }
}

fn mean_of(mean: Mean) -> [f32; 3] {
    let alone = Interval {
        low: mean.mean,
        high: mean.mean,
    };
    three(mean.mean, mean.interval().unwrap_or(alone))
}

/// The score and its parts; `low` is the answer that stands for 0.
fn recommend(ctx: &Context<'_>, question: &Question, chart: &Chart, low: i32) -> Recommend {
    let name = words::question(ctx, question);
    let nps = chart.nps.unwrap_or_default();
    let of = nps.count();
    let group = |from: i32, to: i32, count: usize, key: &'static str| {
        let choices = (from..=to).map(|level| Choice::Level(level + low));
        labelled(
            ctx,
            (&name, ctx.text(key)),
            choices.collect(),
            Share { count, of },
        )
    };
    let levels = chart
        .bars
        .iter()
        .filter(|bar| bar.choice != Choice::Missing);
    Recommend {
        score: words::nps(ctx.language(), nps),
        value: nps
            .value()
            .zip(nps.interval())
            .map(|(value, interval)| three(value, interval)),
        parts: [
            group(0, 6, nps.detractors, "charts-detractors"),
            group(7, 8, nps.passives, "charts-passives"),
            group(9, 10, nps.promoters, "charts-promoters"),
        ],
        levels: levels
            .map(|bar| line(ctx, (&name, question), vec![bar.choice.clone()], bar.share))
            .collect(),
    }
}
