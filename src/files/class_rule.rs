//! The class rule in a sentence, as every export has it.

use crate::i18n::Message;
use crate::model::ClassRule;

/// The rule with its limits.
pub(super) fn class_rule(rule: ClassRule) -> Message {
    match rule {
        ClassRule::Deviation { k } => Message::new("table-about-deviation").with("k", k),
        ClassRule::Percent { p_percent } => {
            Message::new("table-about-percent").with("percent", p_percent)
        }
        ClassRule::Pareto {
            critical_percent,
            important_percent,
        } => Message::new("table-about-pareto")
            .with("critical", critical_percent)
            .with("important", important_percent),
        ClassRule::NaturalBreaks => Message::new("table-about-jenks"),
    }
}
