//! The fields of a track's entries, for the words of what differs; an entry changes as a whole.

use super::fields::{Field, Item, count, field, said};
use super::heal::Lost;
use super::words::{day, link, links, number, quoted, text, word, yes_or_no};
use crate::i18n::Message;
use crate::model::{
    Agent, Barrier, BarrierKind, Entry, EvidenceKind, Id, NamedBy, Stance, Step, TrackEvidence,
    WorkState,
};

impl Item for Step {
    fn number(&self) -> u32 {
        self.id.0
    }
    fn fields() -> &'static [Field<Self>] {
        const FIELDS: &[Field<Step>] = &[
            field!("versions-field-stage", stage, |it, n| Some(link(it, n))),
            field!("versions-field-touchpoint", touchpoint, |it, n| it
                .as_ref()
                .map(|it| link(it, n))),
            field!("versions-field-task", task, |it, n| text(it, n)),
            field!("versions-field-optional", optional, |it, _| Some(
                yes_or_no(*it)
            )),
            field!("versions-field-back", back_to, |it, n| it
                .map(|id| quoted(&n.name(id.number())))),
            field!("versions-field-pinned", pinned, |it, n| links(it, n)),
            field!("versions-field-jobs", jobs, |it, n| links(it, n)),
            field!("versions-field-emotion", emotion, |it, _| it
                .map(|it| number(f64::from(it)))),
            field!("versions-field-goal", campaign.goal, |it, n| text(it, n)),
            field!("versions-field-way", campaign.channel, |it, n| text(it, n)),
            field!("versions-field-message", campaign.message, |it, n| text(
                it, n
            )),
            field!("versions-field-offer", campaign.offer, |it, n| text(it, n)),
            field!("versions-field-kpi", campaign.kpi, |it, n| text(it, n)),
            field!("versions-field-owner", owner, |it, n| text(it, n)),
            field!("versions-field-state", state, |it, _| it.map(state)),
            field!("versions-field-note", note, |it, n| text(it, n)),
            field!("versions-field-looked-at", looked_at, |it, _| it.map(day)),
            field!("versions-field-copy-of", copy_of, |it, n| it
                .map(|id| quoted(&n.name(id.number())))),
        ];
        FIELDS
    }
    const WHOLE: bool = true;
    fn heal(&mut self, base: &Self, lost: &Lost<'_>) {
        lost.link(&mut self.stage, &base.stage);
        if let (Some(link), Some(base)) = (&mut self.touchpoint, &base.touchpoint) {
            lost.link(link, base);
        }
        lost.links(&mut self.pinned, &base.pinned);
        lost.links(&mut self.jobs, &base.jobs);
        lost.one(&mut self.back_to, base.back_to);
        lost.one(&mut self.copy_of, base.copy_of);
    }
}

fn state(state: WorkState) -> Message {
    word(match state {
        WorkState::Idea => "track-state-idea",
        WorkState::Planned => "track-state-planned",
        WorkState::Running => "track-state-running",
        WorkState::Done => "track-state-done",
        WorkState::Stopped => "track-state-stopped",
    })
}

impl Item for Agent {
    fn number(&self) -> u32 {
        self.id.0
    }
    fn fields() -> &'static [Field<Self>] {
        const FIELDS: &[Field<Agent>] = &[
            field!("versions-field-role", role, |it, n| text(it, n)),
            field!("versions-field-stance", stance, |it, _| Some(stance(*it))),
            field!("versions-field-strength", strength, |it, _| Some(number(
                *it
            ))),
            field!("versions-field-steps", steps, |it, n| n
                .all(it.iter().map(|id| id.number()))),
            field!("versions-field-note", note, |it, n| text(it, n)),
            field!("versions-field-looked-at", looked_at, |it, _| it.map(day)),
        ];
        FIELDS
    }
    const WHOLE: bool = true;
    fn heal(&mut self, base: &Self, lost: &Lost<'_>) {
        lost.set(&mut self.steps, &base.steps, Id::number);
    }
}

fn stance(stance: Stance) -> Message {
    word(match stance {
        Stance::For => "track-stance-for",
        Stance::Against => "track-stance-against",
    })
}

impl Item for Barrier {
    fn number(&self) -> u32 {
        self.id.0
    }
    fn fields() -> &'static [Field<Self>] {
        const FIELDS: &[Field<Barrier>] = &[
            field!("versions-field-kind", kind, |it, _| Some(barrier(*it))),
            field!("versions-field-text", text, |it, n| text(it, n)),
            field!("versions-field-named", named, |it, _| it.map(named)),
            field!("versions-field-remedy", remedy, |it, n| text(it, n)),
            field!("versions-field-steps", steps, |it, n| n
                .all(it.iter().map(|id| id.number()))),
            field!("versions-field-looked-at", looked_at, |it, _| it.map(day)),
        ];
        FIELDS
    }
    const WHOLE: bool = true;
    fn heal(&mut self, base: &Self, lost: &Lost<'_>) {
        lost.set(&mut self.steps, &base.steps, Id::number);
    }
}

fn barrier(kind: BarrierKind) -> Message {
    word(match kind {
        BarrierKind::Price => "track-barrier-price",
        BarrierKind::Trust => "track-barrier-trust",
        BarrierKind::Time => "track-barrier-time",
        BarrierKind::Knowledge => "track-barrier-knowledge",
        BarrierKind::Access => "track-barrier-access",
        BarrierKind::Competitor => "track-barrier-competitor",
        BarrierKind::Other => "track-barrier-other",
    })
}

fn named(by: NamedBy) -> Message {
    Message::new("tracks-beside-named")
        .with("named", by.named)
        .with("asked", by.asked)
}

impl Item for TrackEvidence {
    fn number(&self) -> u32 {
        self.id.0
    }
    fn fields() -> &'static [Field<Self>] {
        const FIELDS: &[Field<TrackEvidence>] = &[
            field!("versions-field-kind", kind, |it, _| Some(evidence(*it))),
            field!("versions-field-quotation", quotation, |it, n| text(it, n)),
            field!("versions-field-source", source, |it, n| text(it, n)),
            field!("versions-field-date", date, |it, _| it.map(day)),
            field!("versions-field-n", n, |it, _| it.map(count)),
            field!("versions-field-supports", supports, |it, n| n
                .all(it.iter().map(|entry| entry.number()))),
        ];
        FIELDS
    }
    const WHOLE: bool = true;
    fn heal(&mut self, base: &Self, lost: &Lost<'_>) {
        lost.set(&mut self.supports, &base.supports, Entry::number);
    }
}

fn evidence(kind: EvidenceKind) -> Message {
    word(match kind {
        EvidenceKind::Panel => "track-evidence-panel",
        EvidenceKind::Hypothesis => "track-evidence-hypothesis",
        EvidenceKind::CallRecord => "track-evidence-call",
        EvidenceKind::Interview => "track-evidence-interview",
        EvidenceKind::MysteryShopper => "track-evidence-shopper",
        EvidenceKind::Other => "track-evidence-other",
    })
}
