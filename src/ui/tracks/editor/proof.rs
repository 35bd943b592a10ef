//! A piece of evidence open for editing: what it says, where it comes from, what it supports.

use egui::Ui;

use super::choices::{self, Choice};
use super::desk::Desk;
use super::field::Field;
use super::inputs::{Pressed, Row};
use super::known::Known;
use super::names::of_entry;
use super::pick::{Answer, Value};
use super::{Tools, evidence, inputs};
use crate::edit::EntryEdit;
use crate::i18n::Message;
use crate::methods::tracks::evidence_key;
use crate::model::{Entry, EvidenceId, TrackEvidence};

/// Shows all fields of a piece of evidence.
pub(super) fn show(
    ui: &mut Ui,
    desk: &mut Desk<'_, '_>,
    tools: &mut Tools,
    (known, id): (&Known, EvidenceId),
) {
    let ctx = desk.ctx;
    let Some(proof) = desk.track.proof(id).cloned() else {
        return;
    };
    let value = ctx.text(evidence_key(proof.kind));
    let choice = Choice::one("tracks-edit-proof-kind", &value);
    let lines = || choices::evidence_kinds(&ctx);
    let is = |value| value == Value::EvidenceKind(proof.kind);
    let answer = choice.show(ui, desk, &mut tools.pick, lines, is);
    if let Some(Answer::Value(Value::EvidenceKind(kind))) = answer {
        let result = desk.proof(id, |proof| proof.kind = kind);
        desk.heed(result);
    }
    for (field, rows) in [
        (Field::Quotation, 3),
        (Field::Source, 1),
        (Field::Date, 1),
        (Field::Count, 1),
    ] {
        tools.drafts.field(ui, desk, (field, rows));
    }
    if let Some(hint) = evidence::too_few(&ctx, &proof) {
        inputs::fault(ui, &ctx, hint);
    }
    supports(ui, desk, tools, (known, &proof));
    ui.add_space(8.0);
    let delete = ui.button(ctx.text("tracks-edit-proof-delete"));
    inputs::follow(&delete);
    if delete.clicked() {
        desk.entry(EntryEdit::DeleteEvidence(id));
    }
}

fn supports(
    ui: &mut Ui,
    desk: &mut Desk<'_, '_>,
    tools: &mut Tools,
    (known, proof): (&Known, &TrackEvidence),
) {
    let ctx = desk.ctx;
    let count = Message::new("tracks-edit-supports-count").with("count", proof.supports.len());
    let value = ctx.say(&count);
    let choice = Choice::several("tracks-edit-supports", &value);
    let lines = || choices::entries(&ctx, known, &desk.track);
    let is = |value| matches!(value, Value::Entry(entry) if proof.supports.contains(&entry));
    let mut turned: Option<Entry> = match choice.show(ui, desk, &mut tools.pick, lines, is) {
        Some(Answer::Value(Value::Entry(entry))) => Some(entry),
        _ => None,
    };
    let (remove, tip) = (ctx.text("tracks-edit-remove"), ctx.text("tracks-edit-open"));
    for entry in &proof.supports {
        let name = of_entry(&desk.track, &known.steps, *entry);
        let named = Message::new("tracks-edit-remove-of").with("name", name.as_str());
        let row = Row {
            text: &name,
            tip: &tip,
            buttons: &[(&remove, &ctx.say(&named))],
            ..Row::default()
        };
        match row.show(ui, &ctx) {
            Some(Pressed::Words) => desk.choose(*entry),
            Some(Pressed::Button(_)) => turned = Some(*entry),
            None => {}
        }
    }
    if let Some(entry) = turned {
        let result = desk.proof(proof.id, |proof| {
            if !proof.supports.remove(&entry) {
                proof.supports.insert(entry);
            }
        });
        desk.heed(result);
    }
}
