//! Whether answers are several in one cell, and what stands between them.

use std::collections::BTreeMap;

/// In the order in which they are tried: a comma may also stand within an answer.
const SEPARATORS: [char; 4] = ['\n', ';', '|', ','];
/// Of the parts of answers with several, so many in a hundred come in another answer too.
const AGAIN_PERCENT: u64 = 70;
/// Of all answers, so many in a hundred have several parts.
const SEVERAL_PERCENT: u64 = 3;
/// Parts are no longer than this on average, in characters.
const LONGEST: usize = 60;

/// What stands between several answers of one person, of different answers with how many gave each. Parts must come again in other
/// answers: the comma in “Yes, of course” separates nothing.
pub(super) fn separator(answers: &[(&str, u64)], answered: u64) -> Option<char> {
    (SEPARATORS.into_iter()).find(|separator| separates(answers, answered, *separator))
}

fn separates(answers: &[(&str, u64)], answered: u64, separator: char) -> bool {
    let split = |text: &str| -> Vec<String> {
        let parts = text.split(separator).map(str::trim);
        parts
            .filter(|part| !part.is_empty())
            .map(str::to_lowercase)
            .collect()
    };
    // In how many different answers each part comes.
    let mut comes: BTreeMap<String, u64> = BTreeMap::new();
    let mut several: Vec<Vec<String>> = Vec::new();
    let mut people = 0;
    let mut singles = 0_u64;
    for (text, count) in answers {
        let mut parts = split(text);
        parts.sort_unstable();
        parts.dedup();
        for part in &parts {
            *comes.entry(part.clone()).or_default() += 1;
        }
        if parts.len() > 1 {
            people += count;
            several.push(parts);
        } else {
            singles += 1;
        }
    }
    if several.len() < 2 || people * 100 < answered * SEVERAL_PERCENT {
        return false;
    }
    let parts = several.iter().flatten();
    let all = parts.clone().count() as u64;
    let chars: usize = parts.clone().map(|part| part.chars().count()).sum();
    let again = parts
        .filter(|part| comes.get(*part).is_some_and(|times| *times > 1))
        .count() as u64;
    // Answers of several out of a list are fewer than their combinations, unless there are few of either.
    let few = comes.len() as u64 <= (several.len() as u64 + singles).max(4) * 2;
    again * 100 >= all * AGAIN_PERCENT && few && chars <= LONGEST * several.iter().flatten().count()
}

#[cfg(test)]
mod tests {
    use super::separator;

    fn of(answers: &[&str]) -> Option<char> {
        let counted: Vec<(&str, u64)> = answers.iter().map(|text| (*text, 3)).collect();
        separator(&counted, answers.len() as u64 * 3)
    }

    #[test]
    fn parts_that_come_again_are_several_answers() {
        assert_eq!(
            of(&[
                "Price, Quality",
                "Quality",
                "Price, Service",
                "Service, Quality"
            ]),
            Some(',')
        );
        assert_eq!(
            of(&["Цена;Качество", "Качество;Сервис", "Сервис;Цена"]),
            Some(';')
        );
        assert_eq!(of(&["a|b", "b|c", "a"]), Some('|'));
        assert_eq!(
            of(&[
                "Price, low\nQuality",
                "Quality\nService",
                "Price, low\nService"
            ]),
            Some('\n')
        );
    }

    #[test]
    fn a_comma_within_an_answer_separates_nothing() {
        assert_eq!(
            of(&[
                "Yes, of course",
                "No, thanks",
                "Yes, sometimes",
                "No, never"
            ]),
            None
        );
        assert_eq!(of(&["Austin, TX", "Dallas, TX", "Houston, TX"]), None);
        assert_eq!(
            of(&[
                "really, bad, service",
                "flat, fizz-less",
                "fuzzy, frothy, bubbly"
            ]),
            None
        );
        assert_eq!(of(&["Yes, of course", "No"]), None);
    }
}
