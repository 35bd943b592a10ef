//! What the answers make of a hypothesis: the verdict with its sign, the drawing, the sentence, what to beware of.

use egui::{Label, RichText, Sense, Ui, vec2};

use super::choice::Kind;
use super::scale::{self, Drawn};
use super::{line, parts, words};
use crate::methods::hypotheses::Judged;
use crate::model::Hypothesis;
use crate::ui::{Context, widgets};

/// Shows it.
pub(super) fn show(
    ui: &mut Ui,
    ctx: &Context<'_>,
    hypothesis: &Hypothesis,
    judged: Option<&Judged>,
) {
    let tokens = ctx.tokens;
    let claim = &hypothesis.claim;
    ui.add(Label::new(RichText::new(words::claim(ctx, claim))).wrap());
    let said = match judged {
        Some(judged) => words::verdict(ctx, claim, judged),
        None if ctx.survey.base.is_some() => ctx.text("hypotheses-verdict-working"),
        None => ctx.text("hypotheses-verdict-unread"),
    };
    let drawn = Drawn {
        claim,
        judged,
        question: ctx.project.panel.question(claim.measure.question()),
        spoken: &said,
    };
    ui.add_space(2.0);
    scale::show(ui, ctx, &drawn);
    let kind = judged.map(|judged| Kind::of(judged.verdict));
    let colour = line::ink(tokens, kind);
    ui.horizontal_top(|ui| {
        let (rect, _) = ui.allocate_exact_size(vec2(16.0, 20.0), Sense::hover());
        line::sign(ui.painter(), rect.center(), kind, colour);
        let text = widgets::strong(said.as_str()).color(colour);
        ui.add(Label::new(text).wrap());
    });
    let Some(judged) = judged else {
        return;
    };
    if let Some(few) = words::few(ctx, judged) {
        parts::warning(ui, ctx, &few);
    }
    if judged.after_the_data && judged.answers > 0 {
        parts::warning(ui, ctx, &ctx.text("hypotheses-after-data"));
    }
}
