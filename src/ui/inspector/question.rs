//! The question behind a cell, and a button for each level with its meaning and its key.

use egui::{Button, Label, Ui, vec2};

use crate::edit::CellChange;
use crate::i18n::Message;
use crate::methods::matrix::{Lens, Scope};
use crate::model::{FactorId, TouchpointId};
use crate::ui::action::{Action, MatrixAction};
use crate::ui::matrix::relation;
use crate::ui::{Context, Intent, Intents, shortcut, widgets};

/// Shows the question and the answers.
pub(super) fn show(
    ui: &mut Ui,
    ctx: &Context<'_>,
    factor: FactorId,
    touchpoint: TouchpointId,
    intents: &mut Intents,
) {
    let project = ctx.project;
    let (Some(row), Some(column)) = (
        project.factor_position(factor),
        project.touchpoint_position(touchpoint),
    ) else {
        return;
    };
    let name = |name: Option<&String>| name.cloned().unwrap_or_default();
    let text = Message::new("inspector-question")
        .with("factor", name(project.factors.get(row).map(|f| &f.name)))
        .with(
            "touchpoint",
            name(project.touchpoints.get(column).map(|t| &t.name)),
        );
    let question = widgets::strong(ctx.say(&text)).size(ctx.tokens.text_body + 1.0);
    ui.add(Label::new(question).wrap());
    ui.add_space(4.0);
    let lens = Lens::new(project, ctx.scope);
    let level = lens.level(row, column);
    let own = lens.own_level(row, column).is_some();
    let segment = ctx.scope != Scope::Whole;
    if segment {
        let text = if own {
            let whole = project.relations.get(row, column);
            let whole = whole.map(|level| level.to_string());
            let whole = whole.unwrap_or_else(|| ctx.text("matrix-reader-not-rated"));
            ctx.say(&Message::new("inspector-own").with("whole", whole))
        } else {
            ctx.text("inspector-inherited")
        };
        ui.label(widgets::soft(text, ctx.tokens));
    }
    let width = ui.available_width();
    let mut set = |level| {
        intents.edit(relation(
            ctx.scope,
            vec![CellChange {
                factor,
                touchpoint,
                level,
            }],
        ));
    };
    for answer in project.scale.levels() {
        let text = ctx.say(
            &Message::new("inspector-level")
                .with("level", answer.value.to_string())
                .with("meaning", answer.label(ctx.language())),
        );
        let on = level == Some(answer.value);
        let button = Button::new(text.as_str())
            .selected(on)
            .shortcut_text(answer.key.to_string())
            .min_size(vec2(width, 26.0));
        if ui.add(button).accessible_name(text).clicked() {
            set(Some(answer.value));
        }
    }
    let key = if segment {
        "inspector-inherit"
    } else {
        "inspector-not-rated"
    };
    let on = if segment { !own } else { level.is_none() };
    let button = Button::new(ctx.text(key))
        .selected(on)
        .min_size(vec2(width, 26.0));
    if ui.add(button).clicked() {
        set(None);
    }
    not_sure(ui, ctx, (factor, touchpoint), intents);
}

/// The check box of a doubt, with the key that does the same.
fn not_sure(ui: &mut Ui, ctx: &Context<'_>, cell: (FactorId, TouchpointId), intents: &mut Intents) {
    let mut on = Lens::new(ctx.project, ctx.scope).is_not_sure(cell.0, cell.1);
    ui.horizontal(|ui| {
        let name = ctx.text("inspector-not-sure");
        let clicked = ui
            .checkbox(&mut on, name)
            .on_hover_text(ctx.text("inspector-not-sure-tip"))
            .clicked();
        let action = Action::Matrix(MatrixAction::NotSure);
        let keys = shortcut::text_of(ui.ctx(), action);
        ui.label(widgets::soft(keys, ctx.tokens));
        if clicked {
            match crate::ui::matrix::not_sure(ctx.project, ctx.scope, vec![cell]) {
                Ok(Some(edit)) => intents.edit(edit),
                Ok(None) => {}
                Err(why) => intents.push(Intent::Refuse(why)),
            }
        }
    });
}
