//! Above the lists: the result in one sentence, what it rests on, and what can be done.

use egui::{Button, Frame, Label, Margin, Panel, RichText, Ui};

use super::RatersPage;
use super::typed::Place;
use crate::i18n::Message;
use crate::ui::action::{Action, ConfidenceAction, FileAction, RatersAction};
use crate::ui::confidence::state;
use crate::ui::{Context, Intent, Intents, shortcut, widgets};

/// Shows it.
pub(super) fn show(page: &mut RatersPage, ui: &mut Ui, ctx: &Context<'_>, intents: &mut Intents) {
    let frame = Frame::new().inner_margin(Margin::symmetric(16, 8));
    Panel::top("raters head").frame(frame).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 3.0;
        if !page.known.sentence.is_empty() {
            let sentence = widgets::strong(page.known.sentence.as_str());
            let sentence = sentence.size(ctx.tokens.text_heading + 2.0);
            ui.add(Label::new(sentence).wrap());
        }
        if !page.known.remarks.is_empty() {
            let remarks = widgets::soft(page.known.remarks.join(" "), ctx.tokens);
            ui.add(Label::new(remarks).wrap());
        }
        if !ctx.project.ballots.is_empty() {
            state::show(ui, ctx, &ctx.certainty.ballots);
        }
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.x = 6.0;
            let own = |action| Action::Confidence(ConfidenceAction::Raters(action));
            let has = page.person.is_some();
            button(
                ui,
                ctx,
                (own(RatersAction::NewPerson), true, false),
                intents,
            );
            button(
                ui,
                ctx,
                (Action::File(FileAction::ImportBallots), true, false),
                intents,
            );
            button(ui, ctx, (own(RatersAction::RateAs), has, false), intents);
            button(ui, ctx, (own(RatersAction::HandIn), has, false), intents);
            button(
                ui,
                ctx,
                (own(RatersAction::Blind), true, ctx.project.blind),
                intents,
            );
            button(ui, ctx, (own(RatersAction::Consensus), has, false), intents);
            let disputed = page.known.first_settled() > 0;
            button(ui, ctx, (own(RatersAction::Ask), disputed, false), intents);
            if let Some(found) = page.known.overview.as_ref().filter(|_| has) {
                let changes = &found.changes;
                let text = Message::new("raters-consensus-would")
                    .with("count", changes.cells.len())
                    .with("settled", changes.settled);
                // Whole on the next row rather than broken at its end.
                ui.add(Label::new(widgets::soft(ctx.say(&text), ctx.tokens)).extend());
            }
        });
    });
}

/// A button that carries an action out.
fn button(
    ui: &mut Ui,
    ctx: &Context<'_>,
    (action, enabled, on): (Action, bool, bool),
    intents: &mut Intents,
) {
    let facts = action.facts();
    let (name, keys) = (ctx.text(facts.text), shortcut::text_of(ui.ctx(), action));
    let button = Button::new(name.as_str()).selected(on);
    let response = ui.add_enabled(enabled, button);
    widgets::name_and_keys(&response, &name, &keys);
    let tip = format!("{} ({keys})", ctx.text(facts.tip));
    if response.on_hover_text(tip).clicked() {
        intents.push(Intent::Act(action));
    }
}

/// What belongs on the page while nobody has a ballot.
pub(super) fn empty(page: &mut RatersPage, ui: &mut Ui, ctx: &Context<'_>, intents: &mut Intents) {
    let frame = Frame::new().inner_margin(Margin::symmetric(48, 40));
    frame.show(ui, |ui| {
        ui.set_max_width(640.0);
        ui.spacing_mut().item_spacing.y = 10.0;
        let title = widgets::strong(ctx.text("raters-empty-title"));
        ui.label(title.size(ctx.tokens.text_title));
        ui.add(Label::new(RichText::new(ctx.text("raters-empty-text"))).wrap());
        ui.horizontal(|ui| {
            let name = ctx.text("raters-new-name");
            page.typed
                .field(ui, ctx, Place::New, (name, "raters-new-hint", 280.0));
        });
        let import = Action::File(FileAction::ImportBallots);
        button(ui, ctx, (import, true, false), intents);
    });
}
