//! What is selected in a track, open for editing beside it; the track itself where nothing is.

mod choices;
mod desk;
mod drafts;
mod due;
mod evidence;
mod factors;
mod field;
mod form;
mod inputs;
mod jobs;
mod known;
mod names;
mod people;
mod pick;
mod pick_paint;
mod placed;
mod proof;
mod step;
mod whole;

use std::collections::BTreeSet;

use egui::{Label, Ui};

use super::{Chosen, TracksView};
use crate::edit::{Edit, EntryEdit, TrackEdit};
use crate::i18n::Message;
use crate::model::{Entry, TrackId};
use crate::ui::action::TracksAction;
use crate::ui::{self, Context, Intent, Intents, widgets};
use desk::{Desk, Go};
use drafts::Drafts;
use form::Forms;
use known::Known;
use pick::Pick;

pub(super) use names::chosen_words;
pub(in crate::ui) use names::step_words;

/// What the editor remembers between frames.
#[derive(Default)]
pub struct Editor {
    tools: Tools,
    known: Option<Known>,
}

/// What is being typed and chosen.
#[derive(Default)]
struct Tools {
    drafts: Drafts,
    forms: Forms,
    pick: Pick,
}

impl Tools {
    /// Keeps what was typed about what is not shown any more.
    fn turn_to(
        &mut self,
        ctx: &Context<'_>,
        shown: Option<(TrackId, Option<Chosen>)>,
        intents: &mut Intents,
    ) {
        self.drafts.turn_to(ctx, shown, intents);
        let entry = shown.and_then(|(track, of)| match of {
            None => Some((track, None)),
            Some(Chosen::Entry(entry)) => Some((track, Some(entry))),
            Some(Chosen::Evidence(_)) => None,
        });
        self.forms.turn_to(ctx, entry, intents);
    }
}

/// Makes edits of what is being typed.
pub fn keep_drafts(view: &mut TracksView, ctx: &Context<'_>, intents: &mut Intents) {
    let tools = &mut view.editor.tools;
    tools.pick.unseen();
    tools.turn_to(ctx, None, intents);
}

/// What is being typed.
pub fn drafts(view: &TracksView, drafts: &mut ui::Drafts<'_>) {
    let tools = &view.editor.tools;
    tools.drafts.gather(drafts);
    tools.forms.drafts(drafts);
    tools.pick.drafts(drafts);
}

/// Carries out what belongs to the editor; false for any other action.
pub fn act(
    view: &mut TracksView,
    ctx: &Context<'_>,
    action: TracksAction,
    intents: &mut Intents,
) -> bool {
    let Some(track) = view.track(ctx.project) else {
        return false;
    };
    let chosen = view.chosen(ctx.project);
    match action {
        TracksAction::LookedAt => {
            let entries: BTreeSet<Entry> = match chosen {
                Some(Chosen::Entry(entry)) => BTreeSet::from([entry]),
                // Who looks at evidence looks at what it supports.
                Some(Chosen::Evidence(id)) => {
                    let proof = track.proof(id);
                    proof
                        .map(|proof| proof.supports.clone())
                        .unwrap_or_default()
                }
                None => BTreeSet::new(),
            };
            if entries.is_empty() {
                intents.push(Intent::Refuse(Message::new("tracks-edit-nothing-to-look")));
            } else {
                let edit = EntryEdit::LookAt(entries, ctx.today);
                intents.edit(Edit::Track(TrackEdit::Entry(track.id, edit)));
            }
            true
        }
        TracksAction::AddEvidence => {
            let id = track.id;
            let entry = match chosen {
                Some(Chosen::Entry(entry)) => Some(entry),
                _ => None,
            };
            if matches!(chosen, Some(Chosen::Evidence(_))) {
                view.choose(None);
            }
            view.editor.tools.forms.open(ctx, id, entry);
            true
        }
        _ => false,
    }
}

/// Shows what is selected.
pub fn show(view: &mut TracksView, ui: &mut Ui, ctx: &Context<'_>, intents: &mut Intents) {
    let of = view.chosen(ctx.project);
    let mut editor = std::mem::take(&mut view.editor);
    let track = view.track(ctx.project);
    let shown = track.map(|track| (track.id, of));
    editor.tools.pick.unseen();
    editor.tools.turn_to(ctx, shown, intents);
    let mut go = None;
    if let Some(track) = track {
        let mut desk = Desk::new(ctx, track, of, intents);
        Known::update(&mut editor.known, &desk);
        ui.spacing_mut().item_spacing.y = 4.0;
        if let Some(known) = &editor.known {
            parts(ui, &mut desk, &mut editor.tools, known);
        }
        go = desk.go;
    } else {
        ui.add(Label::new(widgets::soft(ctx.text("tracks-edit-no-track"), ctx.tokens)).wrap());
    }
    view.editor = editor;
    if let Some(go) = go {
        view.choose(match go {
            Go::To(chosen) => Some(chosen),
            Go::Back => None,
        });
        ui.ctx().request_discard("something else is selected");
    }
}

fn parts(ui: &mut Ui, desk: &mut Desk<'_, '_>, tools: &mut Tools, known: &Known) {
    head(ui, desk, known);
    match desk.of {
        None => whole::show(ui, desk, tools, known),
        Some(Chosen::Entry(Entry::Step(id))) => step::show(ui, desk, tools, (known, id)),
        Some(Chosen::Entry(Entry::Agent(id))) => people::agent(ui, desk, tools, (known, id)),
        Some(Chosen::Entry(Entry::Barrier(id))) => people::barrier(ui, desk, tools, (known, id)),
        Some(Chosen::Evidence(id)) => proof::show(ui, desk, tools, (known, id)),
    }
    ui.add_space(24.0);
}

/// What is shown, its name and age, and the way back to the track.
fn head(ui: &mut Ui, desk: &mut Desk<'_, '_>, known: &Known) {
    let ctx = desk.ctx;
    if desk.of.is_some() {
        let back = ui.link(ctx.text("tracks-edit-back"));
        inputs::follow(&back);
        if back
            .on_hover_text(ctx.text("tracks-edit-back-tip"))
            .clicked()
        {
            desk.go = Some(Go::Back);
        }
    }
    inputs::remark(ui, &ctx, known.kind.clone());
    let name = widgets::strong(known.name.as_str()).size(ctx.tokens.text_body + 1.0);
    ui.add(Label::new(name).wrap());
    if !known.supported {
        inputs::remark(ui, &ctx, ctx.text("tracks-edit-opinion"));
    }
    let (Some(age), Some(entry)) = (&known.age, desk.entry_shown()) else {
        return;
    };
    inputs::remark(ui, &ctx, age.clone());
    let looked = ui.button(ctx.text("action-tracks-looked-at"));
    inputs::follow(&looked);
    let tip = ctx.text("action-tracks-looked-at-tip");
    if looked.on_hover_text(tip).clicked() {
        desk.looked_at(BTreeSet::from([entry]));
    }
}
