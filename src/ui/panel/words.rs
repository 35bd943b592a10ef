//! Figures of the panel in words: a share, a mean, a score, each with its 95 % interval; an answer, a question.

use std::fmt::Write as _;

use crate::i18n::{Language, Message, fixed, percent};
use crate::methods::panel::{FEW, Interval, Mean, Nps, Share, choice_text};
use crate::model::{Choice, Question, QuestionKind};
use crate::ui::Context;

/// A share and its interval in whole percent: "34% (29–39)".
pub(super) fn share(language: Language, share: Share) -> String {
    let Some(value) = share.value() else {
        return String::new();
    };
    let mut text = percent(language, value, 0);
    if let Some(interval) = share.interval() {
        let ends = ends(language, (interval, 100.0), 0);
        if write!(text, " ({ends})").is_err() {
            text.clear();
        }
    }
    text
}

/// A mean and how far its interval goes to each side: "4.11 ± 0.07".
pub(super) fn mean(language: Language, mean: Mean) -> String {
    mean_to(language, mean, decimals(mean.mean))
}

/// The same with so many decimals, as the other means of a column.
pub(super) fn mean_to(language: Language, mean: Mean, decimals: usize) -> String {
    let text = fixed(language, mean.mean, decimals);
    match mean.interval() {
        Some(Interval { low, high }) => {
            let half = fixed(language, (high - low) / 2.0, decimals);
            format!("{text} ± {half}")
        }
        None => text,
    }
}

/// A Net Promoter Score and its interval: "12 (8–17)".
pub(super) fn nps(language: Language, nps: Nps) -> String {
    let (Some(value), Some(interval)) = (nps.value(), nps.interval()) else {
        return String::new();
    };
    let ends = ends(language, (interval, 1.0), 0);
    format!("{} ({ends})", fixed(language, value, 0))
}

/// Both ends; with dots between them where a minus would run into the dash.
pub(super) fn ends(
    language: Language,
    (interval, scale): (Interval, f64),
    decimals: usize,
) -> String {
    let [low, high] =
        [interval.low, interval.high].map(|end| fixed(language, end * scale, decimals));
    let dash = if interval.low < 0.0 { "…" } else { "–" };
    format!("{low}{dash}{high}")
}

/// How many decimals say something about a number of that size.
pub(super) fn decimals(number: f64) -> usize {
    match number.abs() {
        size if size < 10.0 => 2,
        size if size < 100.0 => 1,
        _ => 0,
    }
}

/// How many answered.
pub(super) fn n(ctx: &Context<'_>, count: usize) -> String {
    ctx.say(&Message::new("charts-n").with("count", count))
}

/// Whether there are too few answers to conclude from.
pub(super) const fn is_few(answered: usize) -> bool {
    answered < FEW
}

/// What a question is called on screen: a factor's own name where it asks for its importance.
pub(super) fn question(ctx: &Context<'_>, question: &Question) -> String {
    let factor = match question.kind {
        QuestionKind::Importance { factor, .. } => factor,
        _ => None,
    };
    let factor = factor.and_then(|id| ctx.project.factors.iter().find(|it| it.id == id));
    factor.map_or_else(|| question.name().to_owned(), |factor| factor.name.clone())
}

/// An answer in words.
pub(super) fn choice(ctx: &Context<'_>, question: &Question, choice: &Choice) -> String {
    let Some(base) = &ctx.survey.base else {
        return String::new();
    };
    ctx.say(&choice_text(base.panel(), question.id, choice))
}

#[cfg(test)]
mod tests {
    use super::*;
    use Language::{English, Russian};

    #[test]
    fn an_interval_below_zero_has_dots_between_its_ends() {
        let interval = Interval {
            low: -20.0,
            high: 44.0,
        };
        assert_eq!(ends(English, (interval, 1.0), 0), "−20…44");
        let above = Interval {
            low: 0.288,
            high: 0.391,
        };
        assert_eq!(ends(Russian, (above, 100.0), 0), "29–39");
    }

    #[test]
    fn a_share_of_nobody_says_nothing() {
        assert_eq!(share(English, Share { count: 0, of: 0 }), "");
    }
}
