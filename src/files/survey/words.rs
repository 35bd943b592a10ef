//! The words by which headings are recognised, in both languages. A stem is a word's beginning; `=` before it asks for the whole word;
//! a stem with a space in it may begin at any word.

use crate::files::table::key_of;

pub(super) const IMPORTANCE: &[&str] =
    &["importan", "matters", "=weight", "важн", "значим", "=вес"];
pub(super) const RECOMMEND: &[&str] = &["=nps", "recommend", "порекоменд", "рекоменд", "посовет"];
pub(super) const SEGMENT: &[&str] = &[
    "segment",
    "сегмент",
    "usertype",
    "user type",
    "user_type",
    "customer type",
    "client type",
    "=cluster",
    "тип клиент",
    "тип покупател",
    "тип пользовател",
    "кластер",
];
pub(super) const JOB: &[&str] = &[
    "=jtbd",
    "job to be done",
    "jobs to be done",
    "=jobs",
    "main job",
    "get done",
    "задач",
];
pub(super) const PROBLEM: &[&str] = &[
    "problem",
    "difficult",
    "obstacle",
    "barrier",
    "fear",
    "afraid",
    "prevent",
    "stop",
    "hinder",
    "annoy",
    "bother",
    "frustrat",
    "worr",
    "pain",
    "трудност",
    "проблем",
    "мешает",
    "мешал",
    "помешал",
    "боит",
    "боял",
    "страх",
    "опас",
    "препятств",
    "барьер",
    "раздраж",
    "разочаров",
    "неудоб",
    "сложност",
    "затрудн",
];
pub(super) const FACTOR: &[&str] = &[
    "choose",
    "choice",
    "criteri",
    "factor",
    "выбор",
    "выбира",
    "критери",
    "фактор",
];
pub(super) const ADVICE: &[&str] = &[
    "advise",
    "advice",
    "suggest",
    "improve",
    "recommend",
    "комментар",
    "comment",
    "feedback",
    "отзыв",
    "совет",
    "посовет",
    "рекоменд",
    "порекоменд",
    "предлож",
    "пожелан",
    "улучш",
    "измени",
];
pub(super) const RESPONDENT: &[&str] = &[
    "=id",
    "=ид",
    "respondent",
    "респондент",
    "анкет",
    "email",
    "e-mail",
    "mail",
    "=почта",
    "электронная почта",
    "phone",
    "телефон",
    "identifier",
    "идентификатор",
    "submission",
    "username",
    "user id",
    "user_id",
    "response id",
    "=№",
    "=no",
    "=no.",
    "участник",
];
pub(super) const MONEY: &[&str] = &[
    "spend",
    "spent",
    "budget",
    "revenue",
    "amount",
    "=check",
    "average check",
    "=bill",
    "price paid",
    "=cost",
    "=ltv",
    "=paid",
    "payment",
    "чек",
    "сумм",
    "бюджет",
    "выручк",
    "трат",
    "потрат",
    "расход",
    "тратит",
    "платит",
    "платеж",
    "стоимост",
    "оборот",
    "=руб",
    "₽",
];
/// Of answers on a scale that say how something is, or how often, not how important it is.
pub(super) const NO_IMPORTANCE: &[&str] = &[
    "satisf",
    "happy",
    "rate",
    "rating",
    "quality of",
    "how many",
    "how often",
    "number of",
    "age",
    "child",
    "children",
    "people",
    "удовлетвор",
    "довол",
    "оцените",
    "оценка",
    "сколько",
    "часто",
    "количество",
    "число",
    "возраст",
    "дет",
    "человек",
    "понравил",
];

/// True where one of the stems stands in a heading.
pub(super) fn has(heading: &str, stems: &[&str]) -> bool {
    let key = key_of(heading);
    let is_mark = |c: char| !(c.is_alphanumeric() || matches!(c, '-' | '_' | '№' | '₽'));
    let words = || key.split(is_mark).filter(|word| !word.is_empty());
    stems.iter().any(|stem| match stem.strip_prefix('=') {
        Some(word) => words().any(|other| other == word),
        None if stem.contains(' ') => key.contains(stem),
        None => words().any(|word| word.starts_with(stem)),
    })
}

/// True where a name stands in a text as whole words.
pub(super) fn contains_name(text: &str, name: &str) -> bool {
    if name.is_empty() {
        return false;
    }
    text.match_indices(name).any(|(at, found)| {
        let before = text.get(..at).and_then(|before| before.chars().next_back());
        let after = text
            .get(at + found.len()..)
            .and_then(|after| after.chars().next());
        let ends = |c: Option<char>| c.is_none_or(|c| !c.is_alphanumeric());
        ends(before) && ends(after)
    })
}

#[cfg(test)]
mod tests {
    use super::{JOB, RECOMMEND, RESPONDENT, contains_name, has};

    #[test]
    fn a_heading_is_recognised_by_the_beginnings_of_its_words() {
        assert!(has(
            "Насколько вероятно, что Вы порекомендуете нас?",
            RECOMMEND
        ));
        assert!(has("Would you RECOMMEND us", RECOMMEND));
        assert!(has("ID", RESPONDENT) && has("E-mail address", RESPONDENT));
        assert!(!has("Idea", RESPONDENT) && !has("Jobless?", JOB));
        assert!(contains_name(
            "how important is [clear price]",
            "clear price"
        ));
        assert!(!contains_name("unclear prices", "clear price"));
    }
}
