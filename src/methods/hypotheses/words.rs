//! The verdict as a sentence, and what is to be said beside it.

use super::{Judged, PLANNED_FROM, PLANNED_TO, Verdict};
use crate::i18n::{Language, Message, fixed, percent};
use crate::model::{Claim, Direction, Measure, Panel, QuestionKind};

/// What is claimed of the figure: “more than 50%”.
pub fn claim_words(panel: &Panel, claim: &Claim, language: Language) -> Message {
    let figures = Figures::new(panel, claim, language);
    figures.claim(figures.decimals(&[], claim.threshold.value()))
}

/// The verdict in a sentence: “Confirmed: 62% of 140 answers, 54–70%; claimed more than 50%.”
pub fn sentence(judged: &Judged, panel: &Panel, claim: &Claim, language: Language) -> Message {
    let Some(figure) = judged.figure else {
        return Message::new("hypothesis-verdict-none");
    };
    let figures = Figures::new(panel, claim, language);
    let Some(interval) = judged.interval else {
        let decimals = figures.decimals(&[figure], claim.threshold.value());
        return Message::new("hypothesis-verdict-one")
            .with("figure", figures.text(figure, decimals))
            .with("claim", figures.claim(decimals));
    };
    let ends = [interval.low, interval.high];
    let decimals = figures.decimals(&ends, claim.threshold.value());
    let text = |value| figures.text(value, decimals);
    let key = match judged.verdict {
        Verdict::NoAnswers => "hypothesis-verdict-none",
        Verdict::Confirmed => "hypothesis-verdict-confirmed",
        Verdict::Refuted => "hypothesis-verdict-refuted",
        Verdict::Open { more: Some(_) } => "hypothesis-verdict-open",
        Verdict::Open { more: None } => "hypothesis-verdict-never",
    };
    let message = Message::new(key)
        .with("figure", text(figure))
        .with("answers", judged.answers)
        .with("low", text(interval.low))
        .with("high", text(interval.high))
        .with("claim", figures.claim(decimals));
    match judged.verdict {
        Verdict::Open { more: Some(more) } => {
            message.with("more", usize::try_from(more).unwrap_or(usize::MAX))
        }
        _ => message,
    }
}

/// What is to be said beside a verdict: too few answers, a claim that was written after the data, fewer answers than planned.
pub fn warnings(judged: &Judged, claim: &Claim) -> Vec<Message> {
    let mut found = Vec::new();
    let answers = judged.answers;
    if judged.is_few() {
        let message = Message::new("hypothesis-warn-few").with("answers", answers);
        found.push(message.with("from", PLANNED_FROM).with("to", PLANNED_TO));
    } else if 0 < answers && answers < claim.planned as usize {
        let planned = claim.planned as usize;
        let message = Message::new("hypothesis-warn-planned").with("answers", answers);
        found.push(message.with("planned", planned));
    }
    if judged.after_the_data {
        found.push(Message::new("hypothesis-warn-after"));
    }
    found
}

/// How figures of a claim are written.
struct Figures<'a> {
    claim: &'a Claim,
    language: Language,
    of_importance: bool,
}

impl<'a> Figures<'a> {
    fn new(panel: &Panel, claim: &'a Claim, language: Language) -> Self {
        let question = panel.question(claim.measure.question());
        let kind = question.map(|question| question.kind);
        Self {
            claim,
            language,
            of_importance: matches!(kind, Some(QuestionKind::Importance { .. })),
        }
    }

    /// So many that the threshold is whole, and that no end of the interval looks like the threshold without being it.
    fn decimals(&self, ends: &[f64], threshold: f64) -> usize {
        let least = match self.claim.measure {
            Measure::Mean(_) if self.of_importance => 2,
            _ => 0,
        };
        let unit = match self.claim.measure {
            Measure::Share(..) => 100.0,
            _ => 1.0,
        };
        let at = |value: f64, decimals: usize| format!("{:.decimals$}", value * unit);
        let whole = |decimals: usize| {
            let written = at(threshold, decimals).parse::<f64>().unwrap_or(threshold);
            (written - threshold * unit).abs() <= 1e-9 * (1.0 + threshold.abs() * unit)
        };
        let apart = |decimals: usize| {
            let same = |end: &f64| {
                (end - threshold).abs() > 1e-12 && at(*end, decimals) == at(threshold, decimals)
            };
            !ends.iter().any(same)
        };
        (least..=4).find(|n| whole(*n) && apart(*n)).unwrap_or(4)
    }

    fn text(&self, value: f64, decimals: usize) -> String {
        match self.claim.measure {
            Measure::Share(..) => percent(self.language, value, decimals),
            _ => fixed(self.language, value, decimals),
        }
    }

    fn claim(&self, decimals: usize) -> Message {
        let key = match self.claim.direction {
            Direction::Above => "hypothesis-claim-above",
            Direction::Below => "hypothesis-claim-below",
        };
        let threshold = self.text(self.claim.threshold.value(), decimals);
        Message::new(key).with("threshold", threshold)
    }
}
