//! The head of an item, and the marks that can be set on it: channel, must-have, excluded.

use egui::{Label, Ui};

use crate::edit::{Edit, FactorEdit, StageEdit, TouchpointEdit};
use crate::model::{Channel, Subject};
use crate::ui::marks::channel_key;
use crate::ui::{Context, Intents, widgets};

/// What it is, and its name.
pub(super) fn head(ui: &mut Ui, ctx: &Context<'_>, subject: Subject) {
    let project = ctx.project;
    let (kind, name) = match subject {
        Subject::Cell(..) => return,
        Subject::Factor(id) => (
            ctx.text("inspector-factor"),
            project.factor(id).map(|factor| factor.name.as_str()),
        ),
        Subject::Touchpoint(id) => {
            let touchpoint = project.touchpoint(id);
            let stage = touchpoint.and_then(|touchpoint| project.stage(touchpoint.stage));
            let stage = stage.map_or("", |stage| stage.name.as_str());
            let kind = crate::i18n::Message::new("inspector-touchpoint").with("stage", stage);
            (
                ctx.say(&kind),
                touchpoint.map(|touchpoint| touchpoint.name.as_str()),
            )
        }
        Subject::Stage(id) => (
            ctx.text("inspector-stage"),
            project.stage(id).map(|stage| stage.name.as_str()),
        ),
    };
    let small = widgets::soft(kind, ctx.tokens).size(ctx.tokens.text_small);
    ui.add(Label::new(small).wrap());
    let name = widgets::strong(name.unwrap_or_default()).size(ctx.tokens.text_body + 1.0);
    ui.add(Label::new(name).wrap());
}

/// The marks that can be set.
pub(super) fn marks(ui: &mut Ui, ctx: &Context<'_>, subject: Subject, intents: &mut Intents) {
    match subject {
        Subject::Cell(..) => {}
        Subject::Factor(id) => {
            if let Some(factor) = ctx.project.factor(id) {
                let mut excluded = factor.excluded;
                if ui
                    .checkbox(&mut excluded, ctx.text("inspector-excluded-factor"))
                    .changed()
                {
                    intents.edit(Edit::Factor(FactorEdit::SetExcluded(id, excluded)));
                }
            }
        }
        Subject::Touchpoint(id) => touchpoint(ui, ctx, id, intents),
        Subject::Stage(id) => {
            let mut members = ctx.project.touchpoints.iter().filter(|t| t.stage == id);
            let any = members.clone().next().is_some();
            let mut excluded = any && members.all(|touchpoint| touchpoint.excluded);
            let checkbox = egui::Checkbox::new(&mut excluded, ctx.text("inspector-excluded-stage"));
            if ui.add_enabled(any, checkbox).changed() {
                intents.edit(Edit::Stage(StageEdit::SetExcluded(id, excluded)));
            }
        }
    }
}

fn touchpoint(
    ui: &mut Ui,
    ctx: &Context<'_>,
    id: crate::model::TouchpointId,
    intents: &mut Intents,
) {
    let Some(touchpoint) = ctx.project.touchpoint(id) else {
        return;
    };
    ui.horizontal_wrapped(|ui| {
        for channel in Channel::ALL {
            let on = touchpoint.channel == channel;
            if ui.radio(on, ctx.text(channel_key(channel))).clicked() && !on {
                intents.edit(Edit::Touchpoint(TouchpointEdit::SetChannel(id, channel)));
            }
        }
    });
    let mut must_have = touchpoint.must_have;
    if ui
        .checkbox(&mut must_have, ctx.text("inspector-must-have"))
        .changed()
    {
        intents.edit(Edit::Touchpoint(TouchpointEdit::SetMustHave(id, must_have)));
    }
    let mut excluded = touchpoint.excluded;
    if ui
        .checkbox(&mut excluded, ctx.text("inspector-excluded-touchpoint"))
        .changed()
    {
        intents.edit(Edit::Touchpoint(TouchpointEdit::SetExcluded(id, excluded)));
    }
}
