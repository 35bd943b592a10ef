//! The words of the page: the sentence at its head, what to beware of, what was taken.

use std::collections::BTreeSet;

use super::known::way;
use crate::i18n::{Message, fixed};
use crate::methods::matrix::Lens;
use crate::methods::outlook;
use crate::methods::panel::{FEW, Ways, filter_sentence};
use crate::model::{Derivation, FactorId, SegmentId, TakenImportance};
use crate::ui::inspector::date;
use crate::ui::{Context, taken};

/// The most names in a line.
const NAMED: usize = 6;

/// The key of a derivation's name.
pub(super) const fn derivation_key(derivation: Derivation) -> &'static str {
    match derivation {
        Derivation::Mean => "taken-way-mean",
        Derivation::TopTwoBox => "taken-way-top",
        Derivation::Centred => "taken-way-centred",
        Derivation::Rank => "taken-way-rank",
    }
}

/// The key of the line that says how it is made.
pub(super) const fn derivation_tip(derivation: Derivation) -> &'static str {
    match derivation {
        Derivation::Mean => "taken-way-mean-tip",
        Derivation::TopTwoBox => "taken-way-top-tip",
        Derivation::Centred => "taken-way-centred-tip",
        Derivation::Rank => "taken-way-rank-tip",
    }
}

/// Whose importances, in words.
pub(super) fn of_whom(ctx: &Context<'_>, segment: Option<SegmentId>) -> Message {
    match segment.and_then(|id| ctx.project.segment(id)) {
        Some(segment) => Message::new("taken-of-segment").with("segment", segment.name.as_str()),
        None => Message::new("taken-of-whole"),
    }
}

/// How sure an importance is: "± 0.07", or both ends of its interval.
pub(super) fn doubt(ctx: &Context<'_>, taken: &TakenImportance, intervals: bool) -> String {
    let language = ctx.language();
    if intervals {
        let ends = outlook::importance_interval(taken);
        return ends.map_or_else(String::new, |ends| {
            let [low, high] = [ends.low, ends.high].map(|end| fixed(language, end, 2));
            format!("{low}…{high}")
        });
    }
    let error = taken.standard_error;
    error.map_or_else(String::new, |error| {
        format!("±\u{a0}{}", fixed(language, error, 2))
    })
}

/// One sentence for whoever reads no more, and whether it warns.
pub(super) fn head(
    ctx: &Context<'_>,
    ways: Option<&Ways>,
    (derivation, intervals): (Derivation, bool),
) -> (String, bool) {
    let Some((ways, (derived, changes, of))) =
        ways.and_then(|ways| Some((ways, way(ways, derivation)?)))
    else {
        return (ctx.text("taken-working"), false);
    };
    let largest = (derived.factors.iter())
        .max_by(|(_, a), (_, b)| a.value.value().total_cmp(&b.value.value()));
    let Some((factor, taken)) = largest else {
        let key = if ways.respondents == 0 {
            "taken-head-nobody"
        } else {
            "taken-head-none"
        };
        let message = Message::new(key).with("count", ways.respondents);
        return (ctx.say(&message), true);
    };
    let name = ctx.project.factor(*factor).map(|factor| &factor.name);
    let doubt = doubt(ctx, taken, intervals);
    let value = fixed(ctx.language(), taken.value.value(), 2);
    let lens = Lens::new(ctx.project, ctx.scope);
    let as_now = derived.factors.iter().all(|(id, taken)| {
        let factor = ctx.project.factor(*id);
        factor.and_then(|factor| lens.importance(factor)) == Some(taken.value.value())
    });
    let key = if as_now {
        "taken-head-as-now"
    } else {
        "taken-head"
    };
    let message = Message::new(key)
        .with("count", ways.respondents)
        .with("factor", name.cloned().unwrap_or_default())
        .with("value", format!("{value} {doubt}"))
        .with("changes", *changes)
        .with("of", *of);
    (ctx.say(&message), ways.respondents < FEW)
}

/// What to beware of before importances are taken.
pub(super) fn notes(ctx: &Context<'_>, ways: Option<&Ways>) -> Vec<String> {
    let mut notes = Vec::new();
    if let Some(ways) = ways
        && (1..FEW).contains(&ways.respondents)
    {
        notes.push(ctx.say(&Message::new("taken-note-few").with("count", ways.respondents)));
    }
    match ctx.segment() {
        None if !ctx.survey.filter.is_empty() => notes.push(ctx.text("taken-note-part")),
        Some(segment) if ctx.survey.filter.is_empty() => {
            let note = Message::new("taken-note-everybody").with("segment", segment.name.as_str());
            notes.push(ctx.say(&note));
        }
        Some(segment)
            if (segment.filter.as_deref()).is_some_and(|own| *own != ctx.survey.filter) =>
        {
            let note = Message::new("taken-note-other").with("segment", segment.name.as_str());
            notes.push(ctx.say(&note));
        }
        _ => {}
    }
    notes
}

/// That importances have moved, and whose.
pub(super) fn moved(ctx: &Context<'_>) -> Option<String> {
    let moved = &ctx.survey.moved;
    let count: usize = moved.iter().map(|moved| moved.importances).sum();
    if count == 0 {
        return None;
    }
    let of = moved.iter().filter(|moved| moved.importances > 0);
    let mut names: Vec<String> = of
        .take(NAMED)
        .map(|moved| ctx.say(&of_whom(ctx, moved.segment)))
        .collect();
    if moved.len() > NAMED {
        names.push("…".to_owned());
    }
    let message = Message::new("taken-moved").with("count", count);
    Some(ctx.say(&message.with("names", names.join(", "))))
}

/// What was taken, when and from whom, and how many were changed since.
pub(super) fn taken_when(ctx: &Context<'_>, by_hand: usize) -> Option<String> {
    let taken = taken::taken(ctx)?;
    let time = taken.at.format("%H:%M").to_string();
    let message = Message::new("taken-taken")
        .with("date", date(ctx.language(), taken.at.date()))
        .with("time", time)
        .with("count", taken.respondents as usize)
        .with("way", Message::new(derivation_key(taken.derivation)))
        .with("filter", filter_sentence(&ctx.project.panel, &taken.filter));
    let mut said = ctx.say(&message);
    if by_hand > 0 {
        said.push(' ');
        said.push_str(&ctx.say(&Message::new("taken-changed-since").with("count", by_hand)));
    }
    Some(said)
}

/// The factors that nobody was asked about.
pub(super) fn unasked(ctx: &Context<'_>, asked: &BTreeSet<FactorId>) -> Option<String> {
    let factors = ctx.project.factors.iter();
    let missing: Vec<&str> = factors
        .filter(|factor| !asked.contains(&factor.id))
        .map(|factor| factor.name.as_str())
        .collect();
    if missing.is_empty() {
        return None;
    }
    let mut names: Vec<&str> = missing.iter().copied().take(NAMED).collect();
    if missing.len() > NAMED {
        names.push("…");
    }
    let message = Message::new("taken-unasked").with("count", missing.len());
    Some(ctx.say(&message.with("names", names.join(", "))))
}
