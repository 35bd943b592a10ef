//! Settled cells and judgements by pairs in words, as differences and conflicts say them.

use super::change::PairKey;
use super::words::{Names, day, joined, number, quoted, word};
use crate::i18n::Message;
use crate::model::{FactorId, Preference, Project, TouchpointId};

/// A settled cell by its factor and touchpoint.
pub(super) fn settled_cell(
    factor: FactorId,
    touchpoint: TouchpointId,
    names: &Names<'_>,
) -> Message {
    names.cell("versions-settled", factor.0, touchpoint.0)
}

/// What was settled: its level, reason and day; that it is open where nothing was.
pub(super) fn settled(names: &Names<'_>, factor: FactorId, touchpoint: TouchpointId) -> Message {
    let found = names.project().settled.get(&(factor, touchpoint));
    let parts = found.map(|it| {
        let reason = (!it.reason.trim().is_empty()).then(|| quoted(&it.reason));
        let level = [number(it.level)];
        let parts = level.into_iter().chain(reason).chain(it.date.map(day));
        parts.collect()
    });
    let said = parts.and_then(joined);
    said.unwrap_or_else(|| word("versions-not-settled"))
}

/// A judged pair by its factors, with its segment.
pub(super) fn judgement((segment, first, second): PairKey, names: &Names<'_>) -> Message {
    let pair = |key| {
        Message::new(key)
            .with("first", names.name(first.0))
            .with("second", names.name(second.0))
    };
    match segment {
        None => pair("versions-judgement"),
        Some(id) => pair("versions-judgement-of-segment").with("segment", names.name(id.0)),
    }
}

/// What was judged of a pair; that it is not judged where nothing was.
pub(super) fn judged(names: &Names<'_>, key: PairKey) -> Message {
    let Some(preference) = preference(names.project(), key) else {
        return word("versions-not-judged");
    };
    let (_, first, second) = key;
    let by = |factor: FactorId, times: i8| {
        Message::new("versions-prefers")
            .with("name", names.name(factor.0))
            .with("times", times.unsigned_abs())
    };
    match preference.number() {
        1 => word("versions-alike"),
        times if times < 0 => by(second, times),
        times => by(first, times),
    }
}

/// The judgement of a pair.
pub(super) fn preference(
    project: &Project,
    (segment, first, second): PairKey,
) -> Option<Preference> {
    let judgements = match segment {
        None => &project.judgements,
        Some(id) => &project.segment(id)?.judgements,
    };
    judgements.get(&(first, second)).copied()
}
