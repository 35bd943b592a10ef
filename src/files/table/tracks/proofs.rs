//! Evidence in a cell, to and from text.

use chrono::NaiveDate;

use super::entries::{number_of, numbered, read_kind, with_kind};
use super::said::{SaidProof, Target};
use super::signs::{Sign, cut, cut_last, escaped, signs, split, text, trim};
use super::words::{TargetKind, Voice, named};
use crate::model::{EvidenceKind, is_plain_date};

/// `interview: “quotation” (source, 2026-10-01, n=12) → agent: Friend, barrier: Too expensive`
pub(super) fn write_proof(proof: &SaidProof, voice: Voice) -> String {
    let mut parts = Vec::new();
    if !proof.quotation.is_empty() {
        let (open, close) = voice.marks();
        parts.push(format!(
            "{open}{}{close}",
            escaped(&proof.quotation, &[close])
        ));
    }
    let date = proof.date.map(|date| date.to_string());
    let n = proof.n.map(|n| format!("n={n}"));
    let source = (!proof.source.is_empty()).then(|| write_source(&proof.source));
    let inside: Vec<String> = source.into_iter().chain(date).chain(n).collect();
    if !inside.is_empty() {
        parts.push(format!("({})", inside.join(", ")));
    }
    if !proof.targets.is_empty() {
        let targets: Vec<String> = (proof.targets.iter())
            .map(|target| write_target(target, voice))
            .collect();
        parts.push(format!("→ {}", targets.join(", ")));
    }
    let kind = with_kind(proof.kind, proof.nth, voice);
    format!("{kind}{}", parts.join(" "))
}

/// A source whose end reads as a date or a number says with backslashes that it is none.
fn write_source(source: &str) -> String {
    let cell = escaped(source, &['→']);
    if read_inside(&signs(&cell)).source == source {
        cell
    } else {
        escaped(source, &['→', '-', '='])
    }
}

fn write_target(target: &Target, voice: Voice) -> String {
    let name = escaped(&target.name, &[',', '#']);
    let kind = voice.say(target.kind);
    if target.nth > 1 {
        format!("{kind}: {name} #{}", target.nth)
    } else {
        format!("{kind}: {name}")
    }
}

/// None where it is not written so.
pub(super) fn read_proof(item: &[Sign]) -> Option<SaidProof> {
    let (kind, nth, rest) =
        read_kind::<EvidenceKind>(item).unwrap_or((EvidenceKind::Other, 1, item));
    let (quotation, rest) = read_quotation(rest)?;
    let (rest, targets) = match cut(rest, '→') {
        Some((rest, targets)) => (
            rest,
            split(targets, ',')
                .map(read_target)
                .collect::<Option<_>>()?,
        ),
        None => (rest, Vec::new()),
    };
    let inside = match (rest.split_first(), rest.split_last()) {
        (None, _) => Inside::default(),
        (Some((open, _)), Some((close, body))) if open.is('(') && close.is(')') => {
            read_inside(body.get(1..)?)
        }
        _ => return None,
    };
    Some(SaidProof {
        kind,
        quotation,
        source: inside.source,
        date: inside.date,
        n: inside.n,
        targets,
        nth,
    })
}

/// The quotation in its marks, or without marks what stands before the bracket or the arrow.
fn read_quotation(rest: &[Sign]) -> Option<(String, &[Sign])> {
    let close: &[char] = match rest.first() {
        Some(sign) if sign.is('“') => &['”'],
        Some(sign) if sign.is('«') => &['»'],
        Some(sign) if sign.is('„') => &['“', '”'],
        Some(sign) if sign.is('"') => &['"'],
        _ => {
            let ends = |sign: &Sign| sign.is('(') || sign.is('→');
            let end = rest.iter().position(ends).unwrap_or(rest.len());
            let (quotation, rest) = rest.split_at_checked(end)?;
            return Some((text(trim(quotation)), trim(rest)));
        }
    };
    let body = rest.get(1..)?;
    let end = (body.iter()).position(|sign| close.iter().any(|close| sign.is(*close)))?;
    let (quotation, rest) = body.split_at_checked(end)?;
    Some((text(quotation), trim(rest.get(1..)?)))
}

#[derive(Default)]
struct Inside {
    source: String,
    date: Option<NaiveDate>,
    n: Option<u32>,
}

/// `source, 2026-10-01, n=12`, any of them left out; read from the end, since a source may have commas.
fn read_inside(mut rest: &[Sign]) -> Inside {
    let mut inside = Inside::default();
    rest = trim(rest);
    loop {
        let (before, last) = cut_last(rest, ',').unwrap_or((&[], rest));
        match (read_n(last), read_date(last)) {
            (Some(n), _) if inside.n.is_none() && inside.date.is_none() => inside.n = Some(n),
            (_, Some(date)) if inside.date.is_none() => inside.date = Some(date),
            _ => break,
        }
        rest = before;
    }
    inside.source = text(rest);
    inside
}

fn read_n(signs: &[Sign]) -> Option<u32> {
    let (name, number) = cut(signs, '=')?;
    (text(name).eq_ignore_ascii_case("n")).then(|| number_of(number))?
}

fn read_date(signs: &[Sign]) -> Option<NaiveDate> {
    let shape = |(at, sign): (usize, &Sign)| match at {
        4 | 7 => sign.is('-'),
        _ => !sign.literal && sign.sign.is_ascii_digit(),
    };
    let shaped = signs.len() == 10 && signs.iter().enumerate().all(shape);
    let date = shaped.then(|| text(signs).parse().ok())?;
    date.filter(|date| is_plain_date(*date))
}

fn read_target(signs: &[Sign]) -> Option<Target> {
    let (kind, name) = cut(signs, ':')?;
    let kind: TargetKind = named(&text(kind))?;
    let (name, nth) = numbered(name);
    let name = text(name);
    Some(Target { kind, name, nth })
}
