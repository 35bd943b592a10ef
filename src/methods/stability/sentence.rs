//! The sentence that says a result to a director.

use super::Ranked;
use crate::i18n::Message;
use crate::methods::matrix::Kind;

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
