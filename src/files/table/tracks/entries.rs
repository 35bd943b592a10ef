//! Agents of influence and sales barriers in a cell, to and from text.

use super::said::{SaidAgent, SaidBarrier};
use super::signs::{Sign, cut, cut_last, escaped, split, text, trim};
use super::words::{Coded, Of, Voice, named};
use crate::model::{BarrierKind, NamedBy, Stance};

/// `Friend (for, 3): a remark`
pub(super) fn write_agent(agent: &SaidAgent, voice: Voice) -> String {
    let role = escaped(&agent.role, &['(']);
    let mut cell = format!("{role} ({}, {}", voice.say(agent.stance), agent.strength);
    if agent.nth > 1 {
        cell.extend([", #", &agent.nth.to_string()]);
    }
    cell.push(')');
    if !agent.note.is_empty() {
        cell.push_str(": ");
        cell.push_str(&escaped(&agent.note, &[]));
    }
    cell
}

/// None where it is not written so.
pub(super) fn read_agent(signs: &[Sign]) -> Option<SaidAgent> {
    let (role, rest) = cut(signs, '(')?;
    let (inside, after) = cut(rest, ')')?;
    let mut parts = split(inside, ',');
    let stance: Stance = named(&text(parts.next()?))?;
    let strength = number(parts.next()?)?.try_into().ok()?;
    let nth = match parts.next() {
        Some(part) => nth(part)?,
        None => 1,
    };
    let note = match after.split_first() {
        None => String::new(),
        Some((sign, note)) if sign.is(':') => text(trim(note)),
        Some(_) => return None,
    };
    let role = text(role);
    (parts.next().is_none()).then_some(SaidAgent {
        role,
        stance,
        strength,
        note,
        nth,
    })
}

/// `price: Too expensive [3 of 12] → trial week`
pub(super) fn write_barrier(barrier: &SaidBarrier, voice: Voice) -> String {
    let mut cell = with_kind(barrier.kind, barrier.nth, voice);
    cell.push_str(&escaped(&barrier.text, &['[', '→']));
    if let Some(named) = barrier.named {
        let of = voice.say(Of);
        let (named, asked) = (named.named.to_string(), named.asked.to_string());
        cell.extend([" [", &named, " ", &of, " ", &asked, "]"]);
    }
    if !barrier.remedy.is_empty() {
        cell.push_str(" → ");
        cell.push_str(&escaped(&barrier.remedy, &[]));
    }
    cell
}

/// What has no kind before a colon is of the kind "other", as it stands.
pub(super) fn read_barrier(signs: &[Sign]) -> SaidBarrier {
    let (kind, nth, rest) =
        read_kind::<BarrierKind>(signs).unwrap_or((BarrierKind::Other, 1, signs));
    let (said, remedy) = cut(rest, '→').unwrap_or((rest, &[]));
    let (said, named) = match read_named(said) {
        Some((said, named)) => (said, Some(named)),
        None => (said, None),
    };
    SaidBarrier {
        kind,
        text: text(said),
        named,
        remedy: text(remedy),
        nth,
    }
}

/// The text before `[3 of 12]`, and what that says.
fn read_named(signs: &[Sign]) -> Option<(&[Sign], NamedBy)> {
    let (last, body) = signs.split_last()?;
    let (before, inside) = cut_last(body, '[').filter(|_| last.is(']'))?;
    let inside = text(inside);
    let mut numbers = inside.split(|sign: char| !sign.is_ascii_digit());
    let (first, last) = (numbers.next()?, numbers.next_back()?);
    let between = inside.strip_prefix(first)?.strip_suffix(last)?.trim();
    let is_of = between == "/" || named::<Of>(between).is_some();
    let named = NamedBy {
        named: first.parse().ok()?,
        asked: last.parse().ok()?,
    };
    is_of.then_some((before, named))
}

/// `price: ` or `price #2: `
pub(super) fn with_kind<C: Coded>(kind: C, nth: usize, voice: Voice) -> String {
    let kind = voice.say(kind);
    if nth > 1 {
        format!("{kind} #{nth}: ")
    } else {
        format!("{kind}: ")
    }
}

/// The kind before the first colon, the number behind it, and the rest.
pub(super) fn read_kind<C: Coded>(signs: &[Sign]) -> Option<(C, usize, &[Sign])> {
    let (kind, rest) = cut(signs, ':')?;
    let (kind, nth) = numbered(kind);
    Some((named(&text(kind))?, nth, rest))
}

/// A text, and the number that stands behind it as `#2`.
pub(super) fn numbered(signs: &[Sign]) -> (&[Sign], usize) {
    let place = signs.iter().rposition(|sign| sign.is('#'));
    let found = place.and_then(|place| {
        let (before, number) = signs.split_at_checked(place)?;
        Some((trim(before), nth(number)?))
    });
    found.unwrap_or((signs, 1))
}

/// `#2`
fn nth(signs: &[Sign]) -> Option<usize> {
    let (mark, number) = signs.split_first()?;
    let number = number_of(number).filter(|_| mark.is('#'))?;
    usize::try_from(number).ok().filter(|nth| *nth > 0)
}

fn number(signs: &[Sign]) -> Option<u32> {
    number_of(trim(signs))
}

/// Digits and nothing else, none of them behind a backslash.
pub(super) fn number_of(signs: &[Sign]) -> Option<u32> {
    let digit = |sign: &Sign| !sign.literal && sign.sign.is_ascii_digit();
    let sound = !signs.is_empty() && signs.iter().all(digit);
    sound.then(|| text(signs).parse().ok()).flatten()
}
