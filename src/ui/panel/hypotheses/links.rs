//! What a hypothesis is tied to: a segment, steps of tracks, evidence, the waves by which it is judged.

use egui::{Button, ComboBox, Label, RichText, Ui};

use super::desk::Desk;
use super::head::combo;
use crate::i18n::{Message, visible};
use crate::methods::tracks;
use crate::model::{EvidenceId, Hypothesis, Link, Project, StepId};
use crate::ui::inspector::first_words;
use crate::ui::tracks::step_words;
use crate::ui::{Context, widgets};

/// The most lines of a list to choose from.
const MOST: usize = 500;

/// Shows them.
pub(super) fn show(ui: &mut Ui, desk: &mut Desk<'_, '_>) {
    let Some(hypothesis) = desk.hypothesis().cloned() else {
        return;
    };
    segment(ui, desk, &hypothesis);
    let steps = hypothesis.steps.iter().map(|link| match link {
        Link::To(id) => name_of_step(desk.ctx.project, *id),
        Link::Gone(name) => name.clone(),
    });
    let away = list(ui, &desk.ctx, "hypotheses-steps", steps.collect());
    if let Some(at) = away {
        desk.change(|next| {
            next.steps.remove(at);
        });
    }
    add_step(ui, desk, &hypothesis);
    let evidence = hypothesis.evidence.iter().map(|link| match link {
        Link::To(id) => name_of_evidence(desk.ctx.project, *id),
        Link::Gone(name) => first_words(name),
    });
    let away = list(ui, &desk.ctx, "hypotheses-evidence", evidence.collect());
    if let Some(at) = away {
        desk.change(|next| {
            next.evidence.remove(at);
        });
    }
    add_evidence(ui, desk, &hypothesis);
    waves(ui, desk, &hypothesis);
}

fn segment(ui: &mut Ui, desk: &mut Desk<'_, '_>, hypothesis: &Hypothesis) {
    let ctx = desk.ctx;
    let mut chosen = hypothesis.segment.clone();
    ui.horizontal(|ui| {
        ui.label(widgets::soft(ctx.text("hypotheses-segment"), ctx.tokens));
        let none = (None, ctx.text("hypotheses-no-segment"));
        let segments = ctx.project.segments.iter().map(|segment| {
            let name = visible(&segment.name).into_owned();
            (Some(Link::To(segment.id)), name)
        });
        let gone = hypothesis.segment.iter().filter_map(|link| {
            let name = visible(link.gone()?).into_owned();
            Some((Some(link.clone()), name))
        });
        let all = [none].into_iter().chain(segments).chain(gone);
        if combo(ui, &ctx, "hypotheses-segment", (&mut chosen, all)) {
            desk.change(|next| next.segment.clone_from(&chosen));
        }
    });
}

/// The names of what is linked, each with a button that takes it away; which one was pressed.
fn list(ui: &mut Ui, ctx: &Context<'_>, key: &'static str, names: Vec<String>) -> Option<usize> {
    ui.add_space(2.0);
    ui.label(widgets::soft(ctx.text(key), ctx.tokens));
    let mut pressed = None;
    for (at, name) in names.into_iter().enumerate() {
        ui.horizontal(|ui| {
            let away = Message::new("hypotheses-unlink").with("name", name.as_str());
            let away = ctx.say(&away);
            let text = RichText::new("×").size(ctx.tokens.text_body);
            let button = ui.add(Button::new(text).small());
            let button = button.on_hover_text(away.as_str());
            if button.accessible_name(away).clicked() {
                pressed = Some(at);
            }
            let label = Label::new(visible(&name).into_owned()).truncate();
            ui.add(label).on_hover_text(visible(&name));
        });
    }
    pressed
}

/// A list that adds what is pressed in it.
fn adder<I: Copy>(
    ui: &mut Ui,
    ctx: &Context<'_>,
    key: &'static str,
    lines: impl FnOnce() -> Vec<(I, String)>,
) -> Option<I> {
    let mut pressed = None;
    let combo = ComboBox::from_id_salt(key)
        .selected_text(ctx.text(key))
        .width(220.0)
        .truncate()
        .show_ui(ui, |ui| {
            let lines = lines();
            if lines.is_empty() {
                ui.label(widgets::soft(
                    ctx.text("hypotheses-nothing-to-link"),
                    ctx.tokens,
                ));
            }
            for (id, name) in lines.into_iter().take(MOST) {
                if ui.selectable_label(false, visible(&name)).clicked() {
                    pressed = Some(id);
                    ui.close();
                }
            }
        });
    combo.response.accessible_name(ctx.text(key));
    pressed
}

fn add_step(ui: &mut Ui, desk: &mut Desk<'_, '_>, hypothesis: &Hypothesis) {
    let ctx = desk.ctx;
    if ctx.project.tracks.is_empty() {
        return;
    }
    let is_linked = |id: StepId| hypothesis.steps.iter().any(|link| link.is(id));
    let lines = || {
        let tracks = ctx.project.tracks.iter();
        let steps = tracks.flat_map(|track| {
            let steps = tracks::in_order(ctx.project, track).into_iter();
            steps.map(move |step| {
                let words = step_words(ctx.project, step);
                (step.id, format!("{}: {words}", track.name))
            })
        });
        steps.filter(|(id, _)| !is_linked(*id)).collect()
    };
    if let Some(id) = adder(ui, &ctx, "hypotheses-add-step", lines) {
        desk.change(|next| next.steps.push(Link::To(id)));
    }
}

fn add_evidence(ui: &mut Ui, desk: &mut Desk<'_, '_>, hypothesis: &Hypothesis) {
    let ctx = desk.ctx;
    let of_tracks = ctx.project.tracks.iter().flat_map(|it| it.evidence.iter());
    if ctx.project.evidence.is_empty() && of_tracks.clone().next().is_none() {
        return;
    }
    let is_linked = |id: EvidenceId| hypothesis.evidence.iter().any(|link| link.is(id));
    let lines = || {
        let notes = ctx.project.evidence.iter().map(|it| it.id);
        let all = notes.chain(of_tracks.map(|it| it.id));
        let open = all.filter(|id| !is_linked(*id));
        open.map(|id| (id, name_of_evidence(ctx.project, id)))
            .collect()
    };
    if let Some(id) = adder(ui, &ctx, "hypotheses-add-evidence", lines) {
        desk.change(|next| next.evidence.push(Link::To(id)));
    }
}

/// By which waves it is judged; none ticked for all.
fn waves(ui: &mut Ui, desk: &mut Desk<'_, '_>, hypothesis: &Hypothesis) {
    let ctx = desk.ctx;
    if ctx.project.panel.waves.is_empty() {
        return;
    }
    ui.add_space(2.0);
    ui.label(widgets::soft(ctx.text("hypotheses-waves"), ctx.tokens));
    ui.horizontal_wrapped(|ui| {
        let mut all = hypothesis.waves.is_empty();
        if ui
            .checkbox(&mut all, ctx.text("hypotheses-all-waves"))
            .changed()
            && all
        {
            desk.change(|next| next.waves.clear());
        }
        for wave in ctx.project.panel.waves.iter() {
            let mut on = hypothesis.waves.contains(&wave.id);
            if ui.checkbox(&mut on, visible(&wave.name)).changed() {
                desk.change(|next| {
                    if on {
                        next.waves.insert(wave.id);
                    } else {
                        next.waves.remove(&wave.id);
                    }
                });
            }
        }
    });
}

fn name_of_step(project: &Project, id: StepId) -> String {
    let found = project.tracks.iter().find_map(|track| {
        let step = track.step(id)?;
        Some(format!("{}: {}", track.name, step_words(project, step)))
    });
    found.unwrap_or_default()
}

fn name_of_evidence(project: &Project, id: EvidenceId) -> String {
    let note = project.evidence.iter().find(|it| it.id == id);
    let note = note.map(|it| first_words(&it.text));
    let of_track = || {
        let mut proofs = project.tracks.iter().flat_map(|it| it.evidence.iter());
        let proof = proofs.find(|it| it.id == id)?;
        let words = if proof.quotation.trim().is_empty() {
            &proof.source
        } else {
            &proof.quotation
        };
        Some(first_words(words))
    };
    note.or_else(of_track).unwrap_or_default()
}
