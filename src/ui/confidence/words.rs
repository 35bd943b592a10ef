//! How sure an item's class and rank are, in words that several screens share.

use crate::i18n::{Language, Message, percent};
use crate::methods::matrix::Class;
use crate::methods::stability::{ItemStability, SETTLED};
use crate::model::Subject;
use crate::ui::Context;

/// A probability in whole percent. What is not certain is never written as certain, and what is below the limit of being
/// settled never as though it had reached it.
pub fn chance(language: Language, probability: f64) -> String {
    if probability > 0.0 && probability < 0.005 {
        return format!("<{}", percent(language, 0.01, 0));
    }
    if (0.995..1.0).contains(&probability) {
        return format!(">{}", percent(language, 0.99, 0));
    }
    let nearest = (probability * 100.0).round() / 100.0;
    let shown = if probability < SETTLED && nearest >= SETTLED {
        SETTLED - 0.01
    } else {
        nearest
    };
    percent(language, shown, 0)
}

/// The interval of a rank, or its one place.
pub fn interval(item: &ItemStability) -> String {
    if item.rank_p05 == item.rank_p95 {
        return item.rank_p50.to_string();
    }
    format!("{}–{}", item.rank_p05, item.rank_p95)
}

/// The key of settled or not.
pub fn settled_key(item: &ItemStability) -> &'static str {
    if item.is_settled() {
        "stability-settled"
    } else {
        "stability-unsettled"
    }
}

/// One line about an item: how often its class holds, and between which places its rank lies. None where nothing is known.
pub fn line(ctx: &Context<'_>, subject: Subject, class: Option<Class>) -> Option<String> {
    let key = ctx.derived.key();
    let (item, current) = ctx.certainty.of_item(key, (subject, class))?;
    Some(line_of(ctx, &item, current))
}

/// The same of what is known.
pub fn line_of(ctx: &Context<'_>, item: &ItemStability, current: bool) -> String {
    let key = if current {
        "stability-line"
    } else {
        "stability-line-stale"
    };
    let message = Message::new(key)
        .with("part", chance(ctx.language(), item.of_own_class()))
        .with("settled", Message::new(settled_key(item)))
        .with("median", item.rank_p50.to_string())
        .with("interval", interval(item));
    ctx.say(&message)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_probability_is_written_as_more_than_it_is() {
        let english = |probability| chance(Language::English, probability);
        assert_eq!(english(0.0), "0%");
        assert_eq!(english(0.004), "<1%");
        assert_eq!(english(0.336), "34%");
        assert_eq!(english(0.797), "79%");
        assert_eq!(english(0.8), "80%");
        assert_eq!(english(0.9949), "99%");
        assert_eq!(english(0.9999), ">99%");
        assert_eq!(english(1.0), "100%");
        assert_eq!(chance(Language::Russian, 0.9999), ">99\u{a0}%");
    }
}
