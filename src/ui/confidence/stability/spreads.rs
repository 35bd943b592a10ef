//! By how much each importance moves, and which of it the panel knows.

use egui::{Label, Ui};

use crate::i18n::{Message, fixed};
use crate::methods::matrix::Scope;
use crate::methods::stability::{Noise, Spread, spread};
use crate::ui::{Context, widgets};

/// So many factors are named in the line; the tooltip names all of them.
const FEW: usize = 12;

/// The noise of the figures on show; before the first, of those that are to come.
pub(super) fn noise(ctx: &Context<'_>) -> Noise {
    let standing = ctx.certainty.stability.standing(ctx.derived.key());
    let found = standing.any().map(|(found, _)| found.noise);
    found.unwrap_or(ctx.certainty.options.noise())
}

/// By how much the importance of the factor at a position moves.
pub(super) fn of(ctx: &Context<'_>, position: usize) -> Option<Spread> {
    let scope = ctx.derived.key().map_or(Scope::Whole, |(_, scope)| scope);
    spread(ctx.project, scope, position, noise(ctx))
}

/// The same as a sentence.
pub(super) fn said(ctx: &Context<'_>, spread: Spread) -> String {
    let key = if spread.from_panel {
        "stability-spread-tip-panel"
    } else {
        "stability-spread-tip-assumed"
    };
    ctx.say(&Message::new(key).with("sd", fixed(ctx.language(), spread.sd, 2)))
}

/// Says whose importances move by errors of the panel, and whose by what is assumed.
pub(super) fn show(ui: &mut Ui, ctx: &Context<'_>) {
    let small = ctx.tokens.text_small;
    let text = widgets::soft(sentence(ctx, FEW), ctx.tokens).size(small);
    let response = ui.add(Label::new(text).truncate().show_tooltip_when_elided(false));
    response.on_hover_ui(|ui| {
        ui.set_max_width(480.0);
        ui.label(sentence(ctx, usize::MAX));
    });
}

fn sentence(ctx: &Context<'_>, few: usize) -> String {
    let factors = ctx.project.factors.iter().enumerate();
    let moving = factors.filter_map(|(at, factor)| Some((&factor.name, of(ctx, at)?)));
    let (panel, assumed): (Vec<_>, Vec<_>) = moving.partition(|(_, spread)| spread.from_panel);
    let names = |list: &[(&String, Spread)]| {
        let named = list.iter().take(few).map(|(name, spread)| {
            let message = Message::new("stability-spread-of").with("name", name.as_str());
            ctx.say(&message.with("sd", fixed(ctx.language(), spread.sd, 2)))
        });
        let named = named.collect::<Vec<_>>().join(", ");
        if list.len() <= few {
            return named;
        }
        let more = Message::new("stability-spreads-more").with("names", named);
        ctx.say(&more.with("count", list.len() - few))
    };
    let message = if assumed.is_empty() {
        Message::new("stability-spreads-panel")
    } else {
        Message::new("stability-spreads").with("assumed", names(&assumed))
    };
    ctx.say(&message.with("panel", names(&panel)))
}
