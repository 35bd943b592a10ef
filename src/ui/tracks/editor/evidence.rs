//! The evidence for the selected entry: what there is of it, and the form for more.

use egui::{Label, Ui};

use super::super::Chosen;
use super::desk::{Desk, Go};
use super::inputs;
use super::known::Known;
use super::{Tools, form};
use crate::edit::EntryEdit;
use crate::i18n::Message;
use crate::methods::tracks::{evidence_key, half_width_95_points, is_too_few};
use crate::model::{Entry, EvidenceId, TrackEvidence};
use crate::ui::Context;
use crate::ui::inspector::{date, first_words};
use crate::ui::widgets::{self, Linked};

/// A piece of evidence as it is shown.
pub(super) struct Piece {
    id: EvidenceId,
    /// Its type and how many stand behind it.
    head: String,
    quotation: Linked,
    /// Source and day.
    from: Linked,
    /// Why it is too little, where it is.
    hint: Option<String>,
    change: String,
    delete: String,
}

impl Piece {
    pub fn of(ctx: &Context<'_>, proof: &TrackEvidence) -> Self {
        let kind = ctx.text(evidence_key(proof.kind));
        let head = match proof.n {
            None => kind,
            Some(n) => {
                let words = Message::new("tracks-edit-proof-n").with("kind", kind);
                ctx.say(&words.with("n", n.to_string()))
            }
        };
        let day = proof.date.map(|day| ctx.say(&date(ctx.language(), day)));
        let source = (!proof.source.is_empty()).then(|| proof.source.clone());
        let from: Vec<String> = source.into_iter().chain(day).collect();
        let named = |key| ctx.say(&Message::new(key).with("text", name(proof)));
        Self {
            id: proof.id,
            head,
            quotation: Linked::new(&proof.quotation),
            from: Linked::new(&from.join(" · ")),
            hint: too_few(ctx, proof),
            change: named("tracks-edit-proof-change-of"),
            delete: named("tracks-edit-proof-delete-of"),
        }
    }
}

/// What a piece of evidence is called: the beginning of its quotation, or its source.
pub(super) fn name(proof: &TrackEvidence) -> String {
    if proof.quotation.trim().is_empty() {
        first_words(&proof.source)
    } else {
        first_words(&proof.quotation)
    }
}

/// Says where so few were asked that a share of them says little about a segment.
pub(super) fn too_few(ctx: &Context<'_>, proof: &TrackEvidence) -> Option<String> {
    let n = proof.n.filter(|n| is_too_few(proof.kind, *n))?;
    let points = crate::i18n::fixed(ctx.language(), half_width_95_points(n)?, 0);
    let hint = Message::new("tracks-edit-too-few")
        .with("n", n.to_string())
        .with("points", points);
    Some(ctx.say(&hint))
}

/// Shows the evidence for an entry, or of none the form for evidence that is not placed yet.
pub(super) fn show(
    ui: &mut Ui,
    desk: &mut Desk<'_, '_>,
    tools: &mut Tools,
    known: &Known,
    entry: Option<Entry>,
) {
    let ctx = desk.ctx;
    if entry.is_some() {
        inputs::heading(ui, &ctx, ctx.text("tracks-edit-evidence"));
        if known.pieces.is_empty() {
            ui.label(widgets::soft(
                ctx.text("tracks-edit-no-evidence"),
                ctx.tokens,
            ));
        }
        for piece in &known.pieces {
            match show_piece(ui, &ctx, piece) {
                Some(Wish::Change) => desk.go = Some(Go::To(Chosen::Evidence(piece.id))),
                Some(Wish::Delete) => desk.entry(EntryEdit::DeleteEvidence(piece.id)),
                None => {}
            }
        }
    }
    if form::show(ui, desk, tools, entry) {
        return;
    }
    let key = if entry.is_some() {
        "tracks-edit-proof-add"
    } else {
        "tracks-edit-proof-add-loose"
    };
    let add = ui.button(ctx.text(key));
    inputs::follow(&add);
    if add
        .on_hover_text(ctx.text("tracks-edit-proof-add-tip"))
        .clicked()
    {
        tools.forms.open(&ctx, desk.track.id, entry);
    }
}

enum Wish {
    Change,
    Delete,
}

fn show_piece(ui: &mut Ui, ctx: &Context<'_>, piece: &Piece) -> Option<Wish> {
    let tokens = ctx.tokens;
    let frame = egui::Frame::new()
        .fill(tokens.field)
        .corner_radius(tokens.rounding)
        .inner_margin(egui::Margin::symmetric(8, 6));
    let shown = frame.show(ui, |ui| {
        ui.set_min_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = 3.0;
        let small = |text: &str| widgets::soft(text, tokens).size(tokens.text_small);
        ui.add(Label::new(small(&piece.head)).wrap());
        if !piece.quotation.is_empty() {
            piece.quotation.show(ui, ctx, tokens.text_body, false);
        }
        if !piece.from.is_empty() {
            piece.from.show(ui, ctx, tokens.text_small, true);
        }
        if let Some(hint) = &piece.hint {
            inputs::fault(ui, ctx, hint.clone());
        }
        let mut wish = None;
        ui.horizontal(|ui| {
            for (key, name, answer) in [
                ("inspector-note-edit", &piece.change, Wish::Change),
                ("inspector-note-delete", &piece.delete, Wish::Delete),
            ] {
                let text = egui::RichText::new(ctx.text(key)).size(tokens.text_small);
                let button = ui.add(egui::Button::new(text).small());
                inputs::follow(&button);
                if button.accessible_name(name.as_str()).clicked() {
                    wish = Some(answer);
                }
            }
        });
        wish
    });
    shown.inner
}
