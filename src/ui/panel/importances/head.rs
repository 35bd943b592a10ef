//! Above the table: the sentence, whose importances, what to beware of, that importances have moved.

use egui::{ComboBox, Frame, Label, Margin, RichText, Ui};

use super::known::Known;
use super::{parts, words};
use crate::methods::matrix::Scope;
use crate::ui::action::{ImportancesAction, PanelAction, QuestionsAction};
use crate::ui::taken::whose;
use crate::ui::{Context, Intent, Intents, badge, widgets};

/// Shows it.
pub(super) fn show(ui: &mut Ui, ctx: &Context<'_>, known: &Known, intents: &mut Intents) {
    ui.set_min_width(ui.available_width());
    ui.spacing_mut().item_spacing.y = 4.0;
    let (text, warns) = &known.head;
    parts::headline(ui, ctx, text, (*warns, known.current));
    if !ctx.presenting {
        ui.horizontal_wrapped(|ui| {
            ui.label(widgets::soft(ctx.text("taken-for"), ctx.tokens));
            selector(ui, ctx, intents);
            let own = ctx.segment().and_then(|segment| segment.filter.as_deref());
            if own.is_some_and(|own| *own != ctx.survey.filter) {
                let action = PanelAction::Importances(ImportancesAction::OwnFilter);
                parts::action(ui, ctx, action, true, intents);
            }
        });
    }
    for note in &known.notes {
        parts::warning(ui, ctx, note);
    }
    if let Some(moved) = &known.moved {
        let frame = Frame::new()
            .fill(ctx.tokens.tint(ctx.tokens.accent))
            .corner_radius(ctx.tokens.rounding)
            .inner_margin(Margin::symmetric(8, 4));
        frame.show(ui, |ui| {
            ui.horizontal_wrapped(|ui| {
                ui.add(Label::new(RichText::new(moved.as_str())).wrap());
                let action = PanelAction::Questions(QuestionsAction::Update);
                parts::action(ui, ctx, action, true, intents);
            });
        });
    }
}

/// Whose importances: the choice is the window's, so the whole program looks at them.
fn selector(ui: &mut Ui, ctx: &Context<'_>, intents: &mut Intents) {
    let name = |scope| match scope {
        Scope::Whole => ctx.say(&words::of_whom(ctx, None)),
        Scope::Segment(id) => ctx.say(&words::of_whom(ctx, Some(id))),
    };
    let mut scope = ctx.scope;
    if let Some(segment) = ctx.segment() {
        badge::sign(ui, ctx.tokens, segment);
    }
    let combo = ComboBox::from_id_salt("taken for")
        .selected_text(name(whose(ctx).map_or(Scope::Whole, Scope::Segment)))
        .width(220.0)
        .truncate()
        .show_ui(ui, |ui| {
            ui.selectable_value(&mut scope, Scope::Whole, name(Scope::Whole));
            for segment in ctx.project.segments.iter() {
                let choice = Scope::Segment(segment.id);
                let of = (segment, scope == choice);
                if badge::choice(ui, ctx.tokens, of, &segment.name).clicked() {
                    scope = choice;
                }
            }
            if scope != ctx.scope {
                // A choice made by keys closes the list as well.
                ui.close();
            }
        });
    let response = combo.response.on_hover_text(ctx.text("taken-for-tip"));
    response.accessible_name(ctx.text("taken-for"));
    if scope != ctx.scope {
        intents.push(Intent::Look(scope));
    }
}
