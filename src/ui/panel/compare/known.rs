//! What the page says, worked out once for each result and language: a line for each answer, mean and score.

use crate::i18n::{Language, Message, signed};
use crate::methods::matrix::Scope;
use crate::methods::panel::{
    ChartDifference, Difference, Interval, Mean, PanelComparison, filter_sentence, rising,
};
use crate::model::{Choice, Filter, Panel, Question, QuestionKind};
use crate::ui::Context;
use crate::ui::panel::pair::{Axis, Figure};
use crate::ui::panel::words;

/// The first and the second filter.
pub(super) type Sides = (Filter, Filter);

type Key = (u64, Sides, Option<(u64, Scope)>, Language);

/// The words.
#[derive(Default)]
pub(super) struct Known {
    key: Option<Key>,
    pub(super) current: bool,
    pub(super) sentence: String,
    /// Each filter in words, how many pass it, and whether they are too few.
    pub(super) sides: [(String, String, bool); 2],
    /// Where the filters overlap, or are the same.
    pub(super) overlap: String,
    pub(super) lines: Vec<Line>,
}

/// A line: the head of a question, or a figure of it on both sides.
pub(super) enum Line {
    Question {
        name: String,
        /// How many answered on each side.
        about: String,
    },
    Figure(Box<Row>),
}

/// A figure on both sides.
pub(super) struct Row {
    pub(super) label: String,
    pub(super) axis: Axis,
    pub(super) figures: [Option<Figure>; 2],
    pub(super) texts: [String; 2],
    pub(super) difference: String,
    /// Beyond chance, and then whether upwards.
    pub(super) beyond: Option<bool>,
    /// The key of what it is worth, in a few words with a sign.
    pub(super) verdict: &'static str,
    pub(super) spoken: String,
}

impl Known {
    /// Brings it up to date; what was found before stays while the new is worked out.
    pub(super) fn update(&mut self, ctx: &Context<'_>, sides: &Sides) {
        let survey = ctx.survey;
        let found = survey.comparison.get(sides, survey.stamp);
        let Some(((found, current), base)) = found.zip(survey.base.as_ref()) else {
            *self = Self::default();
            return;
        };
        self.current = current;
        let (revision, language) = (ctx.derived.key(), ctx.language());
        let same = self.key.as_ref().is_some_and(|(stamp, of, at, said)| {
            (*at == revision && *said == language)
                && (!current || (*stamp == survey.stamp && of == sides))
        });
        if same {
            return;
        }
        self.key = Some((survey.stamp, sides.clone(), revision, language));
        self.work_out(ctx, (base.panel(), found), sides);
    }

    fn work_out(
        &mut self,
        ctx: &Context<'_>,
        (panel, found): (&Panel, &PanelComparison),
        sides: &Sides,
    ) {
        let side = |filter: &Filter, count: usize| {
            let people = Message::new("charts-people")
                .with("count", count)
                .with("of", super::super::filter_bar::rows_of(ctx, filter));
            (
                ctx.say(&filter_sentence(panel, filter)),
                ctx.say(&people),
                words::is_few(count),
            )
        };
        let [first, second] = found.passing;
        self.sides = [side(&sides.0, first), side(&sides.1, second)];
        self.overlap = if sides.0 == sides.1 {
            ctx.text("charts-compare-same")
        } else if found.both > 0 {
            ctx.say(&Message::new("charts-compare-both").with("count", found.both))
        } else {
            String::new()
        };
        let mut charts: Vec<(&Question, &ChartDifference)> = found
            .charts
            .iter()
            .filter_map(|chart| Some((panel.question(chart.question)?, chart)))
            .filter(|(question, _)| question.block.is_some())
            .collect();
        // By block; within one as they were asked.
        charts.sort_by_key(|(question, _)| question.block);
        self.lines.clear();
        let (mut all, mut beyond) = (0_usize, 0_usize);
        let mut clearest: Option<(f64, String)> = None;
        for (question, chart) in charts {
            let name = words::question(ctx, question);
            // What a filter chooses by differs because it was chosen so: that is no finding.
            let is_set = [&sides.0, &sides.1]
                .iter()
                .any(|filter| filter.clauses.contains_key(&question.id));
            let mut rows = rows(ctx, (&name, question), chart);
            if rows.is_empty() {
                continue;
            }
            for (row, difference) in &mut rows {
                if is_set {
                    row.set_by_filter(ctx, &name);
                    continue;
                }
                let Some(difference) = difference else {
                    continue;
                };
                all += 1;
                if difference.is_beyond_chance() {
                    beyond += 1;
                    let clear = clearness(*difference);
                    if clearest.as_ref().is_none_or(|(best, _)| clear > *best) {
                        clearest = Some((clear, row.brief(ctx, &name)));
                    }
                }
            }
            let [a, b] = &chart.sides;
            let about = Message::new("charts-compare-n")
                .with("first", a.answered)
                .with("second", b.answered);
            let mut about = ctx.say(&about);
            if words::is_few(a.answered) || words::is_few(b.answered) {
                about = format!("{about} · {}", ctx.text("charts-few"));
            }
            self.lines.push(Line::Question { name, about });
            let figures = rows.into_iter().map(|(row, _)| Line::Figure(Box::new(row)));
            self.lines.extend(figures);
        }
        let message = match clearest {
            Some((_, clearest)) => {
                let message = Message::new("charts-compare-sentence").with("count", beyond);
                message.with("clearest", clearest)
            }
            None => Message::new("charts-compare-sentence-none"),
        };
        self.sentence = ctx.say(&message.with("of", all));
    }

    /// The lines that are shown: all of them, or those beyond chance under their questions.
    pub(super) fn shown(&self, beyond_only: bool) -> Vec<usize> {
        let mut shown: Vec<usize> = Vec::new();
        let mut head = None;
        for (at, line) in self.lines.iter().enumerate() {
            match line {
                Line::Question { .. } => {
                    head = Some(at);
                }
                Line::Figure(row) => {
                    if !beyond_only || row.beyond.is_some() {
                        shown.extend(head.take());
                        shown.push(at);
                    }
                }
            }
        }
        shown
    }
}

impl Row {
    /// Says that the difference is none that was found, since a filter chooses by this question.
    fn set_by_filter(&mut self, ctx: &Context<'_>, question: &str) {
        self.beyond = None;
        self.verdict = "charts-compare-set";
        self.spoken = self.speak(ctx, question);
    }

    /// The whole line as a sentence.
    fn speak(&self, ctx: &Context<'_>, question: &str) -> String {
        let [first, second] = &self.texts;
        let spoken = Message::new("charts-spoken-compare")
            .with("question", question)
            .with("answer", self.label.as_str())
            .with("first", if first.is_empty() { "–" } else { first })
            .with("second", if second.is_empty() { "–" } else { second })
            .with("difference", self.difference.as_str())
            .with("verdict", Message::new(self.verdict));
        ctx.say(&spoken)
    }

    /// The figure with its difference.
    fn brief(&self, ctx: &Context<'_>, question: &str) -> String {
        let brief = Message::new("charts-compare-clearest")
            .with("question", question)
            .with("answer", self.label.as_str())
            .with("difference", self.difference.as_str());
        ctx.say(&brief)
    }
}

/// How far from chance a difference is: its size in halves of its interval.
fn clearness(difference: Difference) -> f64 {
    let half = (difference.interval.high - difference.interval.low) / 2.0;
    difference.value.abs() / half.max(1e-12)
}

type Counted = (Row, Option<Difference>);

/// The mean or the score of a question, and its answers.
fn rows(
    ctx: &Context<'_>,
    (name, question): (&str, &Question),
    chart: &ChartDifference,
) -> Vec<Counted> {
    let mut rows = Vec::new();
    let [a, b] = &chart.sides;
    if let (Some(first), Some(second)) = (a.mean, b.mean)
        && first.count + second.count > 0
    {
        rows.push(mean(ctx, (name, question), [first, second], chart.mean));
    }
    if let (Some(first), Some(second)) = (a.nps, b.nps) {
        let figures = [first, second].map(|nps| {
            let figure = nps.value().map(|value| (value, nps.interval()));
            (figure, nps.count(), words::nps(ctx.language(), nps))
        });
        let axis = Axis {
            from: -100.0,
            to: 100.0,
        };
        let label = ctx.text("charts-column-nps");
        rows.push(row(ctx, (name, label, axis), figures, (chart.nps, 1.0, 0)));
    }
    if matches!(question.kind, QuestionKind::Importance { .. }) {
        return rows;
    }
    let bars = a.bars.iter().zip(&b.bars);
    let most = bars.clone().flat_map(|(a, b)| [a.share, b.share]);
    let most = most.filter_map(|share| share.interval().map(|it| it.high));
    let most = most.fold(0.05, f64::max).min(1.0);
    #[expect(clippy::cast_possible_truncation, reason = "figures for the screen")]
    let axis = Axis {
        from: 0.0,
        to: most as f32,
    };
    let all: Vec<_> = bars.zip(&chart.bars).collect();
    let choices: Vec<&Choice> = all.iter().map(|(_, (choice, _))| choice).collect();
    for at in rising(&choices) {
        let Some(((first, second), (choice, difference))) = all.get(at) else {
            continue;
        };
        // Who did not answer is no answer to be compared, and nobody’s answers say nothing.
        if *choice == Choice::Missing || first.share.count + second.share.count == 0 {
            continue;
        }
        let figures = [first.share, second.share].map(|share| {
            let figure = share.value().map(|value| (value, share.interval()));
            (figure, share.of, words::share(ctx.language(), share))
        });
        let label = words::choice(ctx, question, choice);
        let difference = (*difference, 100.0, 0);
        rows.push(row(ctx, (name, label, axis), figures, difference));
    }
    rows
}

fn mean(
    ctx: &Context<'_>,
    (name, question): (&str, &Question),
    sides: [Mean; 2],
    difference: Option<Difference>,
) -> Counted {
    let size = sides.iter().fold(0.0, |most: f64, it| most.max(it.mean));
    let figures = sides.map(|mean| {
        let figure = (mean.count > 0).then(|| (mean.mean, mean.interval()));
        let text = figure.map_or_else(String::new, |_| words::mean(ctx.language(), mean));
        (figure, mean.count, text)
    });
    let highs = figures.iter().filter_map(|(figure, ..)| *figure);
    let high = highs.fold(0.0, |most: f64, (value, interval)| {
        most.max(value).max(interval.map_or(value, |it| it.high))
    });
    #[expect(clippy::cast_possible_truncation, reason = "figures for the screen")]
    let axis = if matches!(question.kind, QuestionKind::Importance { .. }) {
        Axis { from: 1.0, to: 5.0 }
    } else {
        Axis {
            from: 0.0,
            to: high as f32,
        }
    };
    let label = ctx.text("charts-column-mean");
    let decimals = words::decimals(size);
    row(
        ctx,
        (name, label, axis),
        figures,
        (difference, 1.0, decimals),
    )
}

type Side = (Option<(f64, Option<Interval>)>, usize, String);

fn row(
    ctx: &Context<'_>,
    (name, label, axis): (&str, String, Axis),
    sides: [Side; 2],
    (difference, scale, decimals): (Option<Difference>, f64, usize),
) -> Counted {
    let language = ctx.language();
    // Only shares are shown a hundred times as large as they are.
    let is_share = scale > 1.0;
    #[expect(clippy::cast_possible_truncation, reason = "figures for the screen")]
    let figures = sides.each_ref().map(|(figure, count, _)| {
        figure.map(|(value, interval)| Figure {
            value: value as f32,
            ends: interval.map(|it| (it.low as f32, it.high as f32)),
            few: words::is_few(*count),
        })
    });
    let texts = sides.map(|(.., text)| text);
    let said = difference.map_or_else(
        || "–".to_owned(),
        |it| {
            let value = signed(language, it.value * scale, decimals);
            let [low, high] = [it.interval.low, it.interval.high]
                .map(|end| signed(language, end * scale, decimals));
            let unit = if is_share {
                ctx.text("charts-points")
            } else {
                String::new()
            };
            format!("{value}{unit} ({low}…{high})")
        },
    );
    let beyond = difference
        .filter(|it| it.is_beyond_chance())
        .map(|it| it.value > 0.0);
    let verdict = match (beyond, difference) {
        (Some(true), _) => "charts-compare-more",
        (Some(false), _) => "charts-compare-less",
        (None, Some(_)) => "charts-compare-chance",
        (None, None) => "charts-compare-unknown",
    };
    let mut row = Row {
        spoken: String::new(),
        label,
        axis,
        figures,
        texts,
        difference: said,
        beyond,
        verdict,
    };
    row.spoken = row.speak(ctx, name);
    (row, difference)
}
