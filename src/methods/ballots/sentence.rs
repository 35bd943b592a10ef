//! The result in one sentence.

use super::{Agreement, Disputes};
use crate::i18n::Message;

/// From this W on people agree well, and from the other one in part: R. Schmidt, Managing Delphi surveys using nonparametric
/// statistical techniques, Decision Sciences 28, 1997, calls 0.7 strong and 0.5 moderate agreement.
const WELL: f64 = 0.7;
const IN_PART: f64 = 0.5;

/// What a director needs to know of the ballots.
pub fn sentence(agreement: &Agreement, disputes: &Disputes) -> Message {
    let raters = agreement.raters;
    let key = match (raters, agreement.concord) {
        (0, _) => return Message::new("raters-sentence-nobody"),
        (1, _) => return Message::new("raters-sentence-one"),
        (_, None) => "raters-sentence-no-order",
        (_, Some(concord)) if concord.w >= WELL => "raters-sentence-well",
        (_, Some(concord)) if concord.w >= IN_PART => "raters-sentence-in-part",
        _ => "raters-sentence-little",
    };
    let message = Message::new(key)
        .with("raters", raters)
        .with("disputed", disputes.cells.len())
        .with("deciding", disputes.deciding());
    match agreement.concord {
        Some(concord) => message.with("w", (concord.w * 100.0).round() / 100.0),
        None => message,
    }
}
