//! The choice factors at work at a step: what the matrix says of them, which are pinned, and pinning others.

use egui::Ui;

use super::choices::{self, Choice};
use super::desk::Desk;
use super::inputs::{Pressed, Row};
use super::pick::{Answer, Value};
use super::{Tools, inputs};
use crate::i18n::{Message, percent};
use crate::methods::matrix::{Lens, Scope};
use crate::methods::tracks::{at_work, touchpoint_of};
use crate::model::{FactorId, Link, Step, Subject};
use crate::ui::action::Screen;
use crate::ui::{Context, Intent};

/// A factor as it is listed.
pub(super) struct Factor {
    link: Link<FactorId>,
    name: String,
    /// What the matrix says.
    detail: String,
    pinned: bool,
    /// The accessible name of its button.
    turn: String,
    /// Its cell in the matrix.
    cell: Option<Subject>,
}

/// The factors at work at a step, the strongest first.
pub(super) fn of(ctx: &Context<'_>, scope: Scope, step: &Step) -> Vec<Factor> {
    let project = ctx.project;
    let lens = Lens::new(project, scope);
    let touchpoint = touchpoint_of(project, step);
    let list = at_work(project, scope, step).into_iter();
    list.map(|found| {
        let id = found.factor.id();
        let position = id.and_then(|id| project.factor_position(id));
        let name = match &found.factor {
            Link::To(id) => project.factor(*id).map(|factor| factor.name.clone()),
            Link::Gone(name) => Some(name.clone()),
        };
        let name = name.unwrap_or_default();
        let level = (position.zip(touchpoint)).map(|(factor, at)| lens.level(factor, at));
        let detail = match (level, found.fraction) {
            (Some(Some(level)), Some(fraction)) => {
                let message = Message::new("tracks-edit-factor-part")
                    .with("level", level.to_string())
                    .with("part", percent(ctx.language(), fraction, 1));
                ctx.say(&message)
            }
            (Some(Some(level)), None) => {
                let message = Message::new("tracks-edit-factor-level");
                ctx.say(&message.with("level", level.to_string()))
            }
            (Some(None), _) => ctx.text("tracks-edit-factor-not-rated"),
            (None, _) if found.factor.gone().is_some() => ctx.text("tracks-edit-deleted"),
            (None, _) => ctx.text("tracks-edit-factor-no-cell"),
        };
        let key = if found.pinned {
            "tracks-edit-unpin-of"
        } else {
            "tracks-edit-pin-of"
        };
        let at = touchpoint.and_then(|at| project.touchpoints.get(at));
        Factor {
            turn: ctx.say(&Message::new(key).with("name", name.as_str())),
            cell: (id.zip(at)).map(|(id, at)| Subject::Cell(id, at.id)),
            link: found.factor,
            name,
            detail,
            pinned: found.pinned,
        }
    })
    .collect()
}

/// Shows the factors and the field for others.
pub(super) fn show(
    ui: &mut Ui,
    desk: &mut Desk<'_, '_>,
    tools: &mut Tools,
    (step, factors): (&Step, &[Factor]),
) {
    let ctx = desk.ctx;
    inputs::heading(ui, &ctx, ctx.text("tracks-edit-factors"));
    if factors.is_empty() {
        inputs::remark(ui, &ctx, ctx.text("tracks-edit-factors-none"));
    }
    for factor in factors {
        let words = if factor.pinned {
            ctx.text("tracks-edit-unpin")
        } else {
            ctx.text("tracks-edit-pin")
        };
        let tip = if factor.cell.is_some() {
            ctx.text("inspector-go-to-cell")
        } else {
            String::new()
        };
        let row = Row {
            text: &factor.name,
            detail: &factor.detail,
            struck: factor.link.gone().is_some(),
            tip: &tip,
            buttons: &[(&words, &factor.turn)],
        };
        match row.show(ui, &ctx) {
            Some(Pressed::Words) => {
                desk.intents.push(Intent::Go(Screen::Matrix, factor.cell));
            }
            Some(Pressed::Button(_)) => {
                let link = &factor.link;
                let result = desk.step(step.id, |step| {
                    if factor.pinned {
                        step.pinned.retain(|other| other != link);
                    } else {
                        step.pinned.push(link.clone());
                    }
                });
                desk.heed(result);
            }
            None => {}
        }
    }
    let value = ctx.text("tracks-edit-pin-another");
    let choice = Choice::one("tracks-edit-pin-other", &value);
    let lines = || choices::factors(&ctx);
    let is = |value| match value {
        Value::Factor(id) => step.pinned.iter().any(|link| link.is(id)),
        _ => false,
    };
    let answer = choice.button(ui, desk, &mut tools.pick, lines, is);
    if let Some(Answer::Value(Value::Factor(id))) = answer {
        let result = desk.step(step.id, |step| {
            if !step.pinned.iter().any(|link| link.is(id)) {
                step.pinned.push(Link::To(id));
            }
        });
        desk.heed(result);
    }
}
