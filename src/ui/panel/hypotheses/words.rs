//! The words of the page: claims, figures, verdicts.

use chrono::NaiveDateTime;

use crate::i18n::{Message, decimal, fixed, percent};
use crate::methods::hypotheses::{Judged, Verdict};
use crate::methods::outlook::{Figure, Tally, planned_margin};
use crate::methods::panel::{FEW, choice_text, filter_sentence};
use crate::methods::tracks::half_width_95_points;
use crate::model::{
    Choice, Claim, Direction, Filter, HypothesisState, Measure, Question, QuestionId, QuestionKind,
};
use crate::ui::Context;
use crate::ui::inspector::date;

/// The key of a state's word.
pub(super) const fn state_key(state: HypothesisState) -> &'static str {
    match state {
        HypothesisState::Draft => "hypotheses-state-draft",
        HypothesisState::Planned => "hypotheses-state-planned",
        HypothesisState::Collecting => "hypotheses-state-collecting",
        HypothesisState::Judged => "hypotheses-state-judged",
        HypothesisState::Dropped => "hypotheses-state-dropped",
    }
}

/// The key of a figure's name.
pub(super) const fn figure_key(figure: Figure) -> &'static str {
    match figure {
        Figure::Share => "hypotheses-figure-share",
        Figure::Mean => "hypotheses-figure-mean",
        Figure::Nps => "hypotheses-figure-nps",
    }
}

/// Of whom.
pub(super) fn whom(ctx: &Context<'_>, filter: &Filter) -> String {
    ctx.say(&filter_sentence(&ctx.project.panel, filter))
}

/// An answer that can be counted.
pub(super) fn choice(ctx: &Context<'_>, question: QuestionId, choice: &Choice) -> String {
    ctx.say(&choice_text(&ctx.project.panel, question, choice))
}

/// What a question is called.
pub(super) fn question(ctx: &Context<'_>, measure: &Measure) -> String {
    let question = ctx.project.panel.question(measure.question());
    question.map_or_else(
        || ctx.text("hypotheses-question-gone"),
        |question| question.name().to_owned(),
    )
}

/// A figure in its unit: a share in percent.
pub(super) fn amount(ctx: &Context<'_>, measure: &Measure, value: f64) -> String {
    let language = ctx.language();
    match measure {
        Measure::Share(..) => percent(language, value, 1),
        Measure::Nps(_) => fixed(language, value, 1),
        Measure::Mean(_) => fixed(language, value, 2),
    }
}

/// A threshold in its unit, as it was written.
pub(super) fn threshold(ctx: &Context<'_>, claim: &Claim) -> String {
    let language = ctx.language();
    let value = claim.threshold.value();
    match claim.measure {
        Measure::Share(..) => {
            let points = (value * 1e8).round() / 1e6;
            let decimals = if (points - points.round()).abs() < 1e-9 {
                0
            } else if (points * 10.0 - (points * 10.0).round()).abs() < 1e-9 {
                1
            } else {
                2
            };
            percent(language, value, decimals)
        }
        Measure::Nps(_) | Measure::Mean(_) => decimal(language, value),
    }
}

/// What is claimed, in words.
pub(super) fn claim(ctx: &Context<'_>, claim: &Claim) -> String {
    let key = match (&claim.measure, claim.direction) {
        (Measure::Share(..), Direction::Above) => "hypotheses-claim-share-above",
        (Measure::Share(..), Direction::Below) => "hypotheses-claim-share-below",
        (Measure::Mean(_), Direction::Above) => "hypotheses-claim-mean-above",
        (Measure::Mean(_), Direction::Below) => "hypotheses-claim-mean-below",
        (Measure::Nps(_), Direction::Above) => "hypotheses-claim-nps-above",
        (Measure::Nps(_), Direction::Below) => "hypotheses-claim-nps-below",
    };
    let mut message = Message::new(key)
        .with("threshold", threshold(ctx, claim))
        .with("question", question(ctx, &claim.measure));
    if let Measure::Share(of, choices) = &claim.measure {
        let choices: Vec<String> = choices.iter().map(|it| choice(ctx, *of, it)).collect();
        message = message.with("choices", choices.join(", "));
    }
    ctx.say(&message)
}

/// A claim as it was at another time.
pub(super) fn earlier(ctx: &Context<'_>, of: &Claim, written: NaiveDateTime) -> String {
    let message = Message::new("hypotheses-earlier-one")
        .with("time", moment(ctx, written))
        .with("claim", claim(ctx, of))
        .with("whom", filter_sentence(&ctx.project.panel, &of.filter))
        .with("planned", of.planned as usize);
    ctx.say(&message)
}

/// A moment.
pub(super) fn moment(ctx: &Context<'_>, at: NaiveDateTime) -> String {
    let message = Message::new("hypotheses-moment")
        .with("date", date(ctx.language(), at.date()))
        .with("time", at.format("%H:%M").to_string());
    ctx.say(&message)
}

/// Both ends of an interval.
pub(super) fn interval(ctx: &Context<'_>, measure: &Measure, judged: &Judged) -> String {
    judged.interval.map_or_else(String::new, |ends| {
        let [low, high] = [ends.low, ends.high].map(|end| amount(ctx, measure, end));
        format!("{low}…{high}")
    })
}

/// What the answers make of a claim.
pub(super) fn verdict(ctx: &Context<'_>, claim: &Claim, judged: &Judged) -> String {
    let key = match judged.verdict {
        Verdict::NoAnswers => return ctx.text("hypotheses-verdict-none"),
        Verdict::Confirmed => "hypotheses-verdict-confirmed",
        Verdict::Refuted => "hypotheses-verdict-refuted",
        Verdict::Open { more: Some(_) } => "hypotheses-verdict-open",
        Verdict::Open { more: None } => "hypotheses-verdict-never",
    };
    let figure = judged.figure.map(|it| amount(ctx, &claim.measure, it));
    let mut message = Message::new(key)
        .with("count", judged.answers)
        .with("figure", figure.unwrap_or_default())
        .with("interval", interval(ctx, &claim.measure, judged))
        .with("threshold", threshold(ctx, claim));
    if let Verdict::Open { more: Some(more) } = judged.verdict {
        message = message.with("more", usize::try_from(more).unwrap_or(usize::MAX));
    }
    ctx.say(&message)
}

/// That there are too few answers to conclude, and how little they tell.
pub(super) fn few(ctx: &Context<'_>, judged: &Judged) -> Option<String> {
    if judged.answers == 0 || judged.answers >= FEW {
        return None;
    }
    let answers = u32::try_from(judged.answers).unwrap_or(u32::MAX);
    let message = Message::new("hypotheses-few")
        .with("count", judged.answers)
        .with(
            "points",
            points(ctx, half_width_95_points(answers)? / 100.0),
        );
    Some(ctx.say(&message))
}

fn points(ctx: &Context<'_>, share: f64) -> String {
    fixed(ctx.language(), share * 100.0, 0)
}

/// How far the planned answers would reach.
pub(super) fn plan(ctx: &Context<'_>, claim: &Claim, judged: Option<&Judged>) -> String {
    let Some(margin) = planned_margin(claim, judged) else {
        return ctx.text("hypotheses-plan");
    };
    let message = if matches!(claim.measure, Measure::Share(..)) {
        Message::new("hypotheses-plan-share").with("points", points(ctx, margin))
    } else {
        let amount = amount(ctx, &claim.measure, margin);
        Message::new("hypotheses-plan-other").with("amount", amount)
    };
    ctx.say(&message.with("count", claim.planned as usize))
}

/// One sentence for whoever reads no more.
pub(super) fn head(ctx: &Context<'_>, tally: Option<&Tally>) -> String {
    let all = ctx.project.hypotheses.len();
    if all == 0 {
        return ctx.text("hypotheses-head-none");
    }
    let Some(tally) = tally else {
        let key = if ctx.survey.base.is_some() {
            "hypotheses-head-working"
        } else {
            "hypotheses-head-unread"
        };
        return ctx.say(&Message::new(key).with("count", all));
    };
    let message = Message::new("hypotheses-head")
        .with("count", tally.all)
        .with("confirmed", tally.confirmed)
        .with("refuted", tally.refuted)
        .with("open", tally.open);
    let mut parts = vec![ctx.say(&message)];
    if tally.unanswered > 0 {
        let none = Message::new("hypotheses-head-unanswered").with("count", tally.unanswered);
        parts.push(ctx.say(&none));
    }
    if tally.open > tally.never {
        let key = if tally.never == 0 {
            "hypotheses-head-more"
        } else {
            "hypotheses-head-more-but"
        };
        let more = usize::try_from(tally.more).unwrap_or(usize::MAX);
        let more = Message::new(key).with("count", more);
        parts.push(ctx.say(&more));
    }
    format!("{}.", parts.join("; "))
}

/// The ends of the scale on which a claim is drawn.
pub(super) fn ends(claim: &Claim, judged: Option<&Judged>, of: Option<&Question>) -> (f64, f64) {
    match (&claim.measure, of.map(|of| of.kind)) {
        (Measure::Share(..), _) => (0.0, 1.0),
        (Measure::Nps(_), _) => (-100.0, 100.0),
        (Measure::Mean(_), Some(QuestionKind::Importance { .. })) => (1.0, 5.0),
        (Measure::Mean(_), _) => {
            let at = claim.threshold.value();
            let figure = judged.and_then(|judged| judged.figure).unwrap_or(at);
            let ends = judged.and_then(|judged| judged.interval);
            let low = at.min(figure).min(ends.map_or(at, |ends| ends.low));
            let high = at.max(figure).max(ends.map_or(at, |ends| ends.high));
            let wide = (high - low).max(at.abs() * 0.1).max(1e-6);
            (low - wide * 0.3, high + wide * 0.3)
        }
    }
}

/// A number at the scale's edge.
pub(super) fn tick(ctx: &Context<'_>, measure: &Measure, value: f64) -> String {
    let language = ctx.language();
    let size = value.abs();
    match measure {
        Measure::Share(..) => percent(language, value, 0),
        Measure::Mean(_) if size > 0.0 && size < 10.0 && value.fract() != 0.0 => {
            fixed(language, value, 2)
        }
        Measure::Mean(_) | Measure::Nps(_) => fixed(language, value, 0),
    }
}
