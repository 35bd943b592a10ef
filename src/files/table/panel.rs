//! The table of the panel: how many gave each answer, with its interval. What people wrote in words of their own is not in it.

use super::lines::{LineCell, LineColumn, Lines};
use crate::files::choices::choice_code;
use crate::methods::panel::{
    Base, Chart, FEW, Interval, Mean, Nps, PanelFigures, SegmentMoney, Share, choice_text,
    panel_figures, segment_money,
};
use crate::model::{Block, Choice, Filter, Panel, Question, QuestionKind};

const COLUMNS: &[LineColumn] = &[
    LineColumn::text("row", "panel-out-column-row", 12.0),
    LineColumn::text("question", "panel-out-column-question", 34.0),
    LineColumn::text("kind", "panel-out-column-kind", 16.0),
    LineColumn::text("block", "panel-out-column-block", 18.0),
    LineColumn::text("answer", "panel-out-column-answer", 28.0),
    LineColumn::figure("count", "panel-out-column-count"),
    LineColumn::figure("of", "panel-out-column-of"),
    LineColumn::figure("share", "panel-out-column-share"),
    LineColumn::figure("share_low", "panel-out-column-share-low"),
    LineColumn::figure("share_high", "panel-out-column-share-high"),
    LineColumn::figure("n", "panel-out-column-n"),
    LineColumn::figure("missing", "panel-out-column-missing"),
    LineColumn::figure("mean", "panel-out-column-mean"),
    LineColumn::figure("mean_low", "panel-out-column-mean-low"),
    LineColumn::figure("mean_high", "panel-out-column-mean-high"),
    LineColumn::figure("sd", "panel-out-column-sd"),
    LineColumn::figure("nps", "panel-out-column-nps"),
    LineColumn::figure("nps_low", "panel-out-column-nps-low"),
    LineColumn::figure("nps_high", "panel-out-column-nps-high"),
    LineColumn::figure("money", "panel-out-column-money"),
    LineColumn::text("chosen", "panel-out-column-chosen", 10.0),
    LineColumn::text("few", "panel-out-column-few", 10.0),
];

/// What a table of the panel had to leave out of the filter.
pub fn unread_questions(base: &Base, filter: &Filter) -> Vec<String> {
    let unread = base.unread(filter).into_iter();
    let name = |id| Some(base.panel().question(id)?.name().to_owned());
    unread.filter_map(name).collect()
}

/// The figures of a row; what it has not stays empty.
#[derive(Default)]
struct Figures {
    share: Option<Share>,
    /// A count that is of no share.
    count: Option<usize>,
    /// Whether the share is of a sample, and so has an interval.
    sampled: bool,
    n: Option<usize>,
    missing: Option<usize>,
    mean: Option<Mean>,
    nps: Option<Nps>,
    money: Option<f64>,
    chosen: Option<bool>,
    /// On how many answers the row rests.
    rests_on: Option<usize>,
}

/// The table under a filter: a row for all people, then for each question one with its mean and one for each answer, then one for each
/// segment with its money. Of a question with very many answers the rarest are only counted, in a row “rest”. Each question ignores what the filter says of itself, as the charts do.
pub fn panel(base: &Base, filter: &Filter) -> Lines {
    let figures = panel_figures(base, filter);
    let mut rows = vec![everybody(&figures)];
    for chart in &figures.charts {
        if let Some(question) = base.panel().question(chart.question) {
            of_question(&mut rows, base.panel(), question, chart);
        }
    }
    of_money(&mut rows, base, filter);
    Lines {
        columns: COLUMNS,
        rows,
    }
}

/// How many pass the filter.
fn everybody(figures: &PanelFigures) -> Vec<LineCell> {
    let head = [
        LineCell::Word("all", "panel-out-row-all"),
        LineCell::Empty,
        LineCell::Empty,
        LineCell::Empty,
        LineCell::Empty,
    ];
    let share = Share {
        count: figures.passing,
        of: figures.rows,
    };
    let figures = Figures {
        share: Some(share),
        rests_on: Some(figures.passing),
        ..Figures::default()
    };
    line(head, &figures)
}

fn of_question(rows: &mut Vec<Vec<LineCell>>, panel: &Panel, question: &Question, chart: &Chart) {
    let row = LineCell::Word("question", "panel-out-row-question");
    rows.push(line(
        head(row, question, LineCell::Empty),
        &Figures {
            n: Some(chart.answered),
            missing: Some(chart.missing),
            mean: chart.mean.filter(|mean| mean.count > 0),
            nps: chart.nps,
            rests_on: Some(chart.answered),
            ..Figures::default()
        },
    ));
    // Who answered, and what they wrote, is nobody else's business.
    if matches!(
        question.kind,
        QuestionKind::Text | QuestionKind::Respondent | QuestionKind::Ignored
    ) {
        return;
    }
    for bar in &chart.bars {
        let row = LineCell::Word("answer", "panel-out-row-answer");
        let answer = match &bar.choice {
            Choice::Named(name) => LineCell::typed(name),
            choice => LineCell::Answer(
                choice_code(question, choice),
                choice_text(panel, question.id, choice),
            ),
        };
        rows.push(line(
            head(row, question, answer),
            &Figures {
                share: Some(bar.share),
                sampled: true,
                chosen: Some(bar.chosen),
                rests_on: Some(bar.share.of),
                ..Figures::default()
            },
        ));
    }
    if chart.left_out > 0 {
        let row = LineCell::Word("rest", "panel-out-row-rest");
        rows.push(line(
            head(row, question, LineCell::Empty),
            &Figures {
                count: Some(chart.left_out),
                ..Figures::default()
            },
        ));
    }
}

/// Customers and money of each segment, by the first questions of both.
fn of_money(rows: &mut Vec<Vec<LineCell>>, base: &Base, filter: &Filter) {
    let first = |kind: QuestionKind| base.panel().questions.iter().find(|it| it.kind == kind);
    let (Some(segments), Some(amounts)) =
        (first(QuestionKind::Segment), first(QuestionKind::Money))
    else {
        return;
    };
    for of in segment_money(base, filter, segments.id, Some(amounts.id)) {
        let SegmentMoney {
            name,
            customers,
            money,
            amount,
        } = of;
        let row = LineCell::Word("money", "panel-out-row-money");
        rows.push(line(
            head(row, amounts, LineCell::Typed(name)),
            &Figures {
                share: Some(customers),
                sampled: true,
                n: amount.map(|amount| amount.count),
                mean: amount.filter(|amount| amount.count > 0),
                money,
                rests_on: Some(amount.map_or(0, |amount| amount.count)),
                ..Figures::default()
            },
        ));
    }
}

fn head(row: LineCell, question: &Question, answer: LineCell) -> [LineCell; 5] {
    let (code, key) = kind(question.kind);
    let block = question.block.map(block);
    [
        row,
        LineCell::typed(question.name()),
        LineCell::Word(code, key),
        block.map_or(LineCell::Empty, |(code, key)| LineCell::Word(code, key)),
        answer,
    ]
}

fn line(head: [LineCell; 5], figures: &Figures) -> Vec<LineCell> {
    let Figures {
        share,
        mean,
        nps,
        money,
        ..
    } = figures;
    let ends = |interval: Option<Interval>| interval.map(|it| (it.low, it.high)).unzip();
    let sampled = share.filter(|_| figures.sampled);
    let (share_low, share_high) = ends(sampled.and_then(Share::interval));
    let (mean_low, mean_high) = ends(mean.and_then(Mean::interval));
    let (nps_low, nps_high) = ends(nps.and_then(Nps::interval));
    let spread = mean.filter(|mean| mean.count > 1);
    let flag = |flag: Option<bool>| flag.map_or(LineCell::Empty, LineCell::Flag);
    let mut cells = Vec::with_capacity(COLUMNS.len());
    cells.extend(head);
    cells.extend([
        LineCell::count(share.map(|share| share.count).or(figures.count)),
        LineCell::count(share.map(|share| share.of)),
        LineCell::share(share.and_then(Share::value)),
        LineCell::share(share_low),
        LineCell::share(share_high),
        LineCell::count(figures.n),
        LineCell::count(figures.missing),
        LineCell::number(mean.map(|mean| mean.mean)),
        LineCell::number(mean_low),
        LineCell::number(mean_high),
        LineCell::number(spread.map(|mean| mean.variance.sqrt())),
        LineCell::number(nps.and_then(Nps::value)),
        LineCell::number(nps_low),
        LineCell::number(nps_high),
        LineCell::share(*money),
        flag(figures.chosen),
        flag(figures.rests_on.map(|n| n < FEW)),
    ]);
    cells
}

/// What the answers of a question are, as scripts know it, and the key of what people read.
const fn kind(kind: QuestionKind) -> (&'static str, &'static str) {
    match kind {
        QuestionKind::Ignored => ("ignored", "panel-out-kind-ignored"),
        QuestionKind::Importance { .. } => ("importance", "panel-out-kind-importance"),
        QuestionKind::Nps { .. } => ("nps", "panel-out-kind-nps"),
        QuestionKind::One => ("one", "panel-out-kind-one"),
        QuestionKind::Many { .. } => ("many", "panel-out-kind-many"),
        QuestionKind::Number => ("number", "panel-out-kind-number"),
        QuestionKind::Money => ("money", "panel-out-kind-money"),
        QuestionKind::Date(_) => ("date", "panel-out-kind-date"),
        QuestionKind::Text => ("text", "panel-out-kind-text"),
        QuestionKind::Segment => ("segment", "panel-out-kind-segment"),
        QuestionKind::Job => ("job", "panel-out-kind-job"),
        QuestionKind::Respondent => ("respondent", "panel-out-kind-respondent"),
    }
}

const fn block(block: Block) -> (&'static str, &'static str) {
    match block {
        Block::Portrait => ("portrait", "panel-out-block-portrait"),
        Block::Jobs => ("jobs", "panel-out-block-jobs"),
        Block::Problems => ("problems", "panel-out-block-problems"),
        Block::Factors => ("factors", "panel-out-block-factors"),
        Block::Nps => ("nps", "panel-out-block-nps"),
        Block::Recommendations => ("recommendations", "panel-out-block-recommendations"),
    }
}
