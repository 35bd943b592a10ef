//! The assumptions of a run as fields: how far importances and cells may be off, how many ranks are the top, the seed.

use std::collections::BTreeMap;

use egui::{Button, Key, TextEdit, Ui};

use super::StabilityPage;
use crate::i18n::{Message, decimal, parse_decimal};
use crate::methods::stability::{Options, OptionsError};
use crate::ui::action::{Action, StabilityAction};
use crate::ui::certainty::CertaintyWish;
use crate::ui::{Context, Intent, Intents, shortcut, widgets};

/// What is being typed.
#[derive(Debug, Default)]
pub(super) struct Draft {
    typed: BTreeMap<Assumed, Typed>,
    focus: bool,
}

impl Draft {
    /// The first field gets the focus.
    pub(super) const fn focus(&mut self) {
        self.focus = true;
    }
}

#[derive(Debug)]
struct Typed {
    text: String,
    /// Whether it was said why it is refused: asked again, the person means it.
    said: bool,
}

/// A field.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
enum Assumed {
    Weight,
    Up,
    Down,
    Top,
    Seed,
}

impl Assumed {
    const ALL: [Self; 5] = [Self::Weight, Self::Up, Self::Down, Self::Top, Self::Seed];

    /// The keys of its label, which is its name too, and of its tooltip.
    const fn keys(self) -> [&'static str; 2] {
        match self {
            Self::Weight => ["stability-weight", "stability-weight-tip"],
            Self::Up => ["stability-up", "stability-up-tip"],
            Self::Down => ["stability-down", "stability-down-tip"],
            Self::Top => ["stability-top", "stability-top-tip"],
            Self::Seed => ["stability-seed", "stability-seed-tip"],
        }
    }

    fn value(self, ctx: &Context<'_>, options: &Options) -> String {
        let language = ctx.language();
        let noise = options.noise();
        // A twentieth is 5 percent, and not 5.000000000000001.
        let percent = |part: f64| decimal(language, (part * 1e8).round() / 1e6);
        match self {
            Self::Weight => decimal(language, noise.weight_sd),
            Self::Up => percent(noise.up),
            Self::Down => percent(noise.down),
            Self::Top => options.top().to_string(),
            Self::Seed => options.seed().to_string(),
        }
    }

    /// The options with another value of this field.
    fn with(self, options: Options, text: &str) -> Result<Options, Message> {
        let refusal = || Message::new("stability-say-no-number").with("value", text);
        let number = || parse_decimal(text).ok_or_else(refusal);
        let (mut noise, mut seed, mut top) = (options.noise(), options.seed(), options.top());
        match self {
            Self::Weight => noise.weight_sd = number()?,
            Self::Up => noise.up = number()? / 100.0,
            Self::Down => noise.down = number()? / 100.0,
            Self::Top => top = text.trim().parse().map_err(|_| refusal())?,
            Self::Seed => seed = text.trim().parse().map_err(|_| refusal())?,
        }
        Options::new(noise, options.samples(), seed, top).map_err(OptionsError::message)
    }
}

/// Shows the fields.
pub(super) fn show(
    ui: &mut Ui,
    ctx: &Context<'_>,
    page: &mut StabilityPage,
    intents: &mut Intents,
) {
    for which in Assumed::ALL {
        field(ui, ctx, page, which, intents);
    }
    let usual = Options::default() == ctx.certainty.options;
    let action = Action::Confidence(crate::ui::action::ConfidenceAction::Stability(
        StabilityAction::Usual,
    ));
    let facts = action.facts();
    let keys = shortcut::text_of(ui.ctx(), action);
    let tip = format!("{} ({keys})", ctx.text(facts.tip));
    let button = Button::new(ctx.text("stability-usual"));
    let pressed = ui.add_enabled(!usual, button).on_hover_text(tip).clicked();
    if pressed {
        self::usual(page, ctx, intents);
    }
}

fn field(
    ui: &mut Ui,
    ctx: &Context<'_>,
    page: &mut StabilityPage,
    which: Assumed,
    intents: &mut Intents,
) {
    let [label, tip] = which.keys();
    let small = ctx.tokens.text_small;
    let label = ui.label(widgets::soft(ctx.text(label), ctx.tokens).size(small));
    let mut text = match page.draft.typed.get(&which) {
        Some(typed) => typed.text.clone(),
        None => which.value(ctx, &ctx.certainty.options),
    };
    let id = ui.scope_id().with(("assumed", which));
    let width = if which == Assumed::Seed { 48.0 } else { 40.0 };
    let field = TextEdit::singleline(&mut text).id(id).desired_width(width);
    let response = ui
        .add(field)
        .labelled_by(label.id)
        .on_hover_text(ctx.text(tip));
    if which == Assumed::Weight && std::mem::take(&mut page.draft.focus) {
        widgets::take_focus(ui, id);
    }
    if page.draft.typed.get(&which).is_some_and(|typed| typed.said) {
        let pen = egui::Stroke::new(2.0, ctx.tokens.warning);
        let kind = egui::StrokeKind::Inside;
        ui.painter().rect_stroke(response.rect, 2.0, pen, kind);
    }
    if response.changed() {
        let said = false;
        page.draft.typed.insert(which, Typed { text, said });
    }
    if response.lost_focus() {
        // Escape leaves it as it was.
        if ui.input(|input| input.key_pressed(Key::Escape)) {
            page.draft.typed.remove(&which);
        }
        keep(page, ctx, intents);
    }
}

/// Enters what is typed; what is refused stays in its field, and the reason is said.
pub(super) fn keep(page: &mut StabilityPage, ctx: &Context<'_>, intents: &mut Intents) {
    let mut options = ctx.certainty.options;
    page.draft.typed.retain(|which, typed| {
        match which.with(options, &typed.text) {
            Ok(with) => options = with,
            Err(why) => {
                if !std::mem::replace(&mut typed.said, true) {
                    intents.push(Intent::Refuse(why));
                }
                return true;
            }
        }
        false
    });
    if options != ctx.certainty.options {
        intents.push(Intent::Certainty(CertaintyWish::Assume(options)));
    }
}

/// The usual assumptions again.
pub(super) fn usual(page: &mut StabilityPage, ctx: &Context<'_>, intents: &mut Intents) {
    page.draft.typed.clear();
    let options = Options::default();
    if options != ctx.certainty.options {
        intents.push(Intent::Certainty(CertaintyWish::Assume(options)));
    }
}
