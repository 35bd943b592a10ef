//! The fields of questions, waves and hypotheses. A claim changes as a whole, with the time at which it was written and those before it;
//! so does the source of a wave.

use super::fields::{Field, Item, field, said};
use super::heal::Lost;
use super::panel_words::{block, claim, kind, source, state};
use super::words::{day, link, links, text};
use crate::model::{Hypothesis, Id, Question, QuestionKind, Wave};

impl Item for Question {
    fn number(&self) -> u32 {
        self.id.0
    }
    fn fields() -> &'static [Field<Self>] {
        const FIELDS: &[Field<Question>] = &[
            field!("versions-field-heading", heading, |it, n| text(it, n)),
            field!("versions-field-label", label, |it, n| text(it, n)),
            field!("versions-field-answers", kind, |it, n| Some(kind(*it, n))),
            field!("versions-field-block", block, |it, _| it.map(block)),
        ];
        FIELDS
    }
    fn heal(&mut self, base: &Self, lost: &Lost<'_>) {
        if let QuestionKind::Importance { factor, range } = &mut self.kind
            && let QuestionKind::Importance {
                factor: old,
                range: before,
            } = base.kind
            && *range == before
        {
            lost.one(factor, old);
        }
    }
}

impl Item for Wave {
    fn number(&self) -> u32 {
        self.id.0
    }
    fn fields() -> &'static [Field<Self>] {
        const FIELDS: &[Field<Wave>] = &[
            field!("versions-field-name", name, |it, n| text(it, n)),
            field!("versions-field-date", date, |it, _| it.map(day)),
            field!("versions-field-method", method, |it, n| text(it, n)),
            Field {
                word: "versions-field-answers-file",
                same: |a, b| a.source == b.source && a.read == b.read,
                take: |into, from| {
                    into.source.clone_from(&from.source);
                    into.read = from.read;
                },
                say: |wave, _| source(&wave.source),
            },
        ];
        FIELDS
    }
}

impl Item for Hypothesis {
    fn number(&self) -> u32 {
        self.id.0
    }
    fn fields() -> &'static [Field<Self>] {
        const FIELDS: &[Field<Hypothesis>] = &[
            field!("versions-field-statement", statement, |it, n| text(it, n)),
            Field {
                word: "versions-field-claim",
                same: |a, b| a.claim == b.claim && a.written == b.written && a.earlier == b.earlier,
                take: |into, from| {
                    into.claim.clone_from(&from.claim);
                    into.written = from.written;
                    into.earlier.clone_from(&from.earlier);
                },
                say: |it, names| Some(claim(&it.claim, names)),
            },
            field!("versions-field-waves", waves, |it, n| n
                .all(it.iter().map(|id| id.number()))),
            field!("versions-field-state", state, |it, _| Some(state(*it))),
            field!("versions-field-owner", owner, |it, n| text(it, n)),
            field!("versions-field-segment", segment, |it, n| it
                .as_ref()
                .map(|it| link(it, n))),
            field!("versions-field-steps", steps, |it, n| links(it, n)),
            field!("versions-field-evidence", evidence, |it, n| links(it, n)),
            field!("versions-field-note", note, |it, n| text(it, n)),
        ];
        FIELDS
    }
    fn heal(&mut self, base: &Self, lost: &Lost<'_>) {
        if let (Some(link), Some(base)) = (&mut self.segment, &base.segment) {
            lost.link(link, base);
        }
        lost.links(&mut self.steps, &base.steps);
        lost.links(&mut self.evidence, &base.evidence);
    }
}
