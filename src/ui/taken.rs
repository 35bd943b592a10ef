//! What screens say of an importance that was taken from the panel, and of one that somebody changed by hand since.

use super::Context;
use super::inspector::date;
use crate::i18n::{Language, Message, decimal, fixed};
use crate::methods::matrix::Scope;
use crate::methods::panel::is_by_hand;
use crate::model::{FactorId, SegmentId, Taken, TakenImportance};

/// Whose importances are looked at; none for the whole market.
pub const fn whose(ctx: &Context<'_>) -> Option<SegmentId> {
    match ctx.scope {
        Scope::Whole => None,
        Scope::Segment(id) => Some(id),
    }
}

/// What was taken for those who are looked at.
pub fn taken<'a>(ctx: &Context<'a>) -> Option<&'a Taken> {
    match whose(ctx) {
        None => ctx.project.taken.as_deref(),
        Some(id) => ctx.project.segment(id)?.taken.as_deref(),
    }
}

/// An importance with four decimals and its standard error.
pub fn precise(ctx: &Context<'_>, taken: &TakenImportance) -> String {
    let language = ctx.language();
    let value = fixed(language, taken.value.value(), 4);
    match taken.standard_error {
        Some(error) => format!("{value} ±\u{a0}{}", fixed(language, error, 4)),
        None => value,
    }
}

/// An importance as a field shows it: to four decimals, as exact as the panel's are said to be.
pub fn shown(language: Language, value: f64) -> String {
    decimal(language, to_four(value))
}

/// The importance that a number stands for which was typed over another: the exact one where it was left as it was shown.
pub fn meant(typed: f64, before: Option<f64>) -> f64 {
    let same = |before: &f64| (to_four(*before) - typed).abs() < f64::EPSILON;
    before.filter(same).unwrap_or(typed)
}

fn to_four(value: f64) -> f64 {
    (value * 1e4).round() / 1e4
}

/// Whether a factor's importance was changed by hand since it was taken.
pub fn changed(ctx: &Context<'_>, factor: FactorId) -> bool {
    is_by_hand(ctx.project, whose(ctx), factor).is_some()
}

/// Where a factor's importance comes from: “by hand; from the panel 3.9643 ± 0.0722 (196 people, 22 Nov 2026)”. None where it was not
/// taken from the panel.
pub fn origin(ctx: &Context<'_>, factor: FactorId) -> Option<String> {
    let taken = taken(ctx)?;
    let importance = taken.factors.get(&factor)?;
    let key = if changed(ctx, factor) {
        "taken-origin-by-hand"
    } else {
        "taken-origin"
    };
    let message = Message::new(key)
        .with("value", precise(ctx, importance))
        .with("count", taken.respondents as usize)
        .with("date", date(ctx.language(), taken.at.date()));
    Some(ctx.say(&message))
}

#[cfg(test)]
mod tests {
    use super::{meant, shown};
    use crate::i18n::Language;

    #[test]
    fn an_exact_importance_is_shown_shorter_and_stays_exact_where_it_is_left() {
        let exact = 37.0 / 9.0;
        assert_eq!(shown(Language::Russian, exact), "4,1111");
        assert_eq!(meant(4.1111, Some(exact)).to_bits(), exact.to_bits());
        assert_eq!(meant(4.11, Some(exact)).to_bits(), 4.11_f64.to_bits());
        assert_eq!(meant(4.1111, None).to_bits(), 4.1111_f64.to_bits());
    }
}
