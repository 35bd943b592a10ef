//! Why an item scores as it does: its largest contributions as bars.

use egui::{Align, Label, Layout, Ui, pos2, vec2};

use crate::i18n::{Message, decimal, fixed, percent};
use crate::methods::matrix::{Contribution, contributions_to_factor, contributions_to_touchpoint};
use crate::ui::matrix::Subject;
use crate::ui::{Context, widgets};

/// How many contributions are shown.
const SHOWN: usize = 6;

/// Finds the name at a position.
type NameOf = fn(&Context<'_>, usize) -> Option<String>;

/// One contribution in words.
pub(super) struct Reason {
    /// Whose.
    name: String,
    /// Its part of the score in words.
    share: String,
    /// How it comes about.
    product: String,
    /// Its part of the largest, 0…1.
    length: f32,
}

/// The largest contributions to an item and how many more there are.
pub(super) fn of(ctx: &Context<'_>, subject: Subject) -> (Vec<Reason>, usize) {
    let (project, scope) = (ctx.project, ctx.scope);
    let (found, names): (Vec<Contribution>, NameOf) = match subject {
        Subject::Touchpoint(id) => {
            let at = project.touchpoint_position(id).unwrap_or(usize::MAX);
            let found = contributions_to_touchpoint(project, scope, at);
            (found, |ctx, at| {
                Some(ctx.project.factors.get(at)?.name.clone())
            })
        }
        Subject::Factor(id) => {
            let at = project.factor_position(id).unwrap_or(usize::MAX);
            let found = contributions_to_factor(project, scope, at);
            (found, |ctx, at| {
                Some(ctx.project.touchpoints.get(at)?.name.clone())
            })
        }
        Subject::Cell(..) | Subject::Stage(_) => return (Vec::new(), 0),
    };
    let largest = found.first().map_or(0.0, |first| first.contribution);
    let language = ctx.language();
    let reasons = found
        .iter()
        .take(SHOWN)
        .map(|part| Reason {
            name: names(ctx, part.position).unwrap_or_default(),
            share: percent(language, part.fraction, 1),
            product: ctx.say(
                &Message::new("inspector-product")
                    .with("importance", decimal(language, part.importance))
                    .with("level", part.level.to_string())
                    .with("contribution", {
                        let whole = (part.contribution - part.contribution.round()).abs() < 5e-8;
                        fixed(language, part.contribution, usize::from(!whole))
                    }),
            ),
            length: fraction(part.contribution, largest),
        })
        .collect();
    (reasons, found.len().saturating_sub(SHOWN))
}

fn fraction(part: f64, of: f64) -> f32 {
    #[expect(clippy::cast_possible_truncation, reason = "a fraction for the screen")]
    let length = if of > 0.0 { (part / of) as f32 } else { 0.0 };
    length
}

/// Shows them.
pub(super) fn show(
    ui: &mut Ui,
    ctx: &Context<'_>,
    subject: Subject,
    reasons: &[Reason],
    more: usize,
) {
    if reasons.is_empty() {
        return;
    }
    let key = match subject {
        Subject::Factor(_) => "inspector-why-factor",
        _ => "inspector-why-touchpoint",
    };
    ui.add_space(6.0);
    ui.label(widgets::strong(ctx.text(key)));
    for reason in reasons {
        ui.allocate_ui(vec2(ui.available_width(), 18.0), |ui| {
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                ui.label(&reason.share);
                ui.label(widgets::soft(&reason.product, ctx.tokens).size(ctx.tokens.text_small));
                ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                    ui.add(Label::new(&reason.name).truncate());
                });
            });
        });
        let (rect, _) =
            ui.allocate_exact_size(vec2(ui.available_width(), 4.0), egui::Sense::hover());
        let painter = ui.painter();
        painter.rect_filled(rect, 0.0, ctx.tokens.line);
        let mut bar = rect;
        bar.max = pos2(rect.left() + rect.width() * reason.length, rect.bottom());
        painter.rect_filled(bar, 0.0, ctx.tokens.relation);
    }
    if more > 0 {
        let text = ctx.say(&Message::new("inspector-why-more").with("count", more));
        ui.label(widgets::soft(text, ctx.tokens).size(ctx.tokens.text_small));
    }
}
