//! The sentences that say a result to a director, and what it rests on.

use super::{Known, Noise, Ranked};
use crate::i18n::{Language, Message, decimal, fixed, percent};
use crate::methods::matrix::Kind;
use crate::model::Weighting;

/// How many classes of that kind are not settled, as a sentence.
pub fn sentence(ranked: &Ranked, kind: Kind) -> Message {
    let (all, unsettled) = (ranked.classed(), ranked.unsettled());
    if all == 0 {
        return Message::new("stability-sentence-none");
    }
    let key = match (kind, unsettled) {
        (Kind::Touchpoints, 0) => "stability-sentence-settled-touchpoints",
        (Kind::Factors, 0) => "stability-sentence-settled-factors",
        (Kind::Stages, 0) => "stability-sentence-settled-stages",
        (Kind::Touchpoints, _) => "stability-sentence-unsettled-touchpoints",
        (Kind::Factors, _) => "stability-sentence-unsettled-factors",
        (Kind::Stages, _) => "stability-sentence-unsettled-stages",
    };
    let message = Message::new(key).with("all", all);
    if unsettled == 0 {
        message
    } else {
        message.with("count", unsettled)
    }
}

/// What a run rests on: its samples and seed, how importances and cells move, and when a class is settled. `known` says of how
/// many importances the panel knows how far they may be off, `weighting` within which limits they move.
pub fn basis(
    language: Language,
    (samples, seed, noise): (u64, u64, Noise),
    known: Known,
    weighting: Weighting,
) -> Message {
    #[expect(clippy::cast_precision_loss, reason = "a count to be read")]
    let samples = fixed(language, samples as f64, 0);
    Message::new("stability-basis")
        .with("samples", samples)
        .with("seed", seed.to_string())
        .with(
            "importances",
            importances(language, noise, known, weighting),
        )
        .with("up", part(language, noise.up))
        .with("down", part(language, noise.down))
}

/// By how much importances move, and who says so.
pub fn importances(
    language: Language,
    noise: Noise,
    known: Known,
    weighting: Weighting,
) -> Message {
    let limits = match weighting {
        Weighting::OneToFive => "stability-within-one-to-five",
        Weighting::AsIs => "stability-within-as-is",
    };
    let sd = decimal(language, noise.weight_sd);
    let moves = if known.known == 0 {
        Message::new("stability-move-assumed").with("sd", sd)
    } else if known.known == known.of {
        Message::new("stability-move-panel").with("of", known.of)
    } else {
        Message::new("stability-move-mixed")
            .with("known", known.known)
            .with("of", known.of)
            .with("sd", sd)
    };
    moves.with("limits", Message::new(limits))
}

/// A probability in percent, with a decimal only where it says something.
fn part(language: Language, part: f64) -> String {
    let percents = part * 100.0;
    let whole = (percents - percents.round()).abs() < 1e-9;
    percent(language, part, usize::from(!whole))
}
