//! The context menu of a card or of a stage.

use egui::{Button, Response, Ui};

use super::act;
use super::view::MapView;
use crate::edit::{Edit, StageEdit, TouchpointEdit};
use crate::model::{Channel, StageId, Subject, TouchpointId};
use crate::ui::action::{Action, MapAction};
use crate::ui::{Context, Intents, marks, shortcut, widgets};

/// Shows the menu of what was clicked.
pub fn show(response: &Response, ctx: &Context<'_>, view: &mut MapView, intents: &mut Intents) {
    let subject = view.menu.filter(|subject| ctx.project.has(*subject));
    let Some(subject) = subject else {
        return;
    };
    response.context_menu(|ui| match subject {
        Subject::Touchpoint(id) => touchpoint(ui, ctx, view, id, intents),
        Subject::Stage(id) => stage(ui, ctx, view, id, intents),
        Subject::Cell(..) | Subject::Factor(_) => {}
    });
}

fn touchpoint(
    ui: &mut Ui,
    ctx: &Context<'_>,
    view: &mut MapView,
    id: TouchpointId,
    intents: &mut Intents,
) {
    let Some(touchpoint) = ctx.project.touchpoint(id) else {
        return;
    };
    for action in [MapAction::Open, MapAction::Ask, MapAction::Rename] {
        item(ui, ctx, view, (action, action_text(ctx, action)), intents);
    }
    ui.separator();
    for channel in Channel::ALL {
        let on = touchpoint.channel == channel;
        let text = ctx.text(marks::channel_key(channel));
        if ui.radio(on, text).clicked() && !on {
            intents.edit(Edit::Touchpoint(TouchpointEdit::SetChannel(id, channel)));
            ui.close();
        }
    }
    ui.separator();
    let mut must_have = touchpoint.must_have;
    if ui
        .checkbox(&mut must_have, ctx.text("matrix-menu-must-have"))
        .clicked()
    {
        act::act(view, ctx, MapAction::MustHave, intents);
        ui.close();
    }
    let exclude = if touchpoint.excluded {
        "matrix-menu-include"
    } else {
        "matrix-menu-exclude"
    };
    let entry = (MapAction::Exclude, ctx.text(exclude));
    item(ui, ctx, view, entry, intents);
    ui.separator();
    for action in [
        MapAction::MoveEarlier,
        MapAction::MoveLater,
        MapAction::StageBefore,
        MapAction::StageAfter,
    ] {
        item(ui, ctx, view, (action, action_text(ctx, action)), intents);
    }
}

fn stage(ui: &mut Ui, ctx: &Context<'_>, view: &mut MapView, id: StageId, intents: &mut Intents) {
    for action in [
        MapAction::Open,
        MapAction::Rename,
        MapAction::StageBefore,
        MapAction::StageAfter,
    ] {
        item(ui, ctx, view, (action, action_text(ctx, action)), intents);
    }
    ui.separator();
    let mut members = ctx.project.touchpoints.iter().filter(|t| t.stage == id);
    let any = members.clone().next().is_some();
    let excluded = any && members.all(|touchpoint| touchpoint.excluded);
    let key = if excluded {
        "matrix-menu-include"
    } else {
        "matrix-menu-exclude"
    };
    if ui.add_enabled(any, Button::new(ctx.text(key))).clicked() {
        intents.edit(Edit::Stage(StageEdit::SetExcluded(id, !excluded)));
        ui.close();
    }
}

fn action_text(ctx: &Context<'_>, action: MapAction) -> String {
    ctx.text(Action::Map(action).facts().text)
}

fn item(
    ui: &mut Ui,
    ctx: &Context<'_>,
    view: &mut MapView,
    (action, text): (MapAction, String),
    intents: &mut Intents,
) {
    let keys = shortcut::text_of(ui.ctx(), Action::Map(action));
    let button = Button::new(text.as_str()).shortcut_text(widgets::soft(keys.as_str(), ctx.tokens));
    let response = ui.add(button);
    widgets::name_and_keys(&response, &text, &keys);
    if response.clicked() {
        act::act(view, ctx, action, intents);
        ui.close();
    }
}
