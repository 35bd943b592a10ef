//! The order of answers that are steps of a scale, such as classes of age: as they rise, not by how often they were given.

use crate::model::Choice;

/// Of more answers none is looked for a scale.
const MOST: usize = 12;

/// The places of the answers in the order in which a person reads them: by the number that each names, where each names one and
/// at least half begin with it (“under 18”, “18–24”, “25 and over”); else as they stand. What is no name comes last.
pub fn rising(choices: &[&Choice]) -> Vec<usize> {
    let mut named: Vec<(usize, (f64, bool))> = Vec::new();
    let mut rest: Vec<usize> = Vec::new();
    for (at, choice) in choices.iter().enumerate() {
        match choice {
            Choice::Named(name) => match number(name) {
                Some(number) => named.push((at, number)),
                None => return (0..choices.len()).collect(),
            },
            _ => rest.push(at),
        }
    }
    let leading = named.iter().filter(|(_, (_, leads))| *leads).count();
    if named.len() > MOST || leading * 2 < named.len() {
        return (0..choices.len()).collect();
    }
    // “Under 18” stands before “18–24”.
    named.sort_by(|(_, a), (_, b)| a.0.total_cmp(&b.0).then(a.1.cmp(&b.1)));
    named.into_iter().map(|(at, _)| at).chain(rest).collect()
}

/// The first number of a name, and whether the name begins with it. Thousands may be grouped.
fn number(name: &str) -> Option<(f64, bool)> {
    let name = name.trim_start();
    let from = name.find(|sign: char| sign.is_ascii_digit())?;
    let mut digits = String::new();
    let mut rest = name.get(from..)?.chars();
    while let Some(sign) = rest.next() {
        let ahead = rest.as_str();
        let group = ahead.chars().take_while(char::is_ascii_digit).count() == 3;
        match sign {
            '0'..='9' => digits.push(sign),
            ' ' | '\u{a0}' | '\u{202f}' | ',' if group => {}
            _ => break,
        }
    }
    Some((digits.parse().ok()?, from == 0))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ordered(names: &[&str]) -> Vec<String> {
        let mut choices: Vec<Choice> = vec![Choice::Missing];
        choices.extend(names.iter().map(|name| Choice::Named((*name).to_owned())));
        let all: Vec<&Choice> = choices.iter().collect();
        let said = rising(&all).into_iter().filter_map(|at| match all.get(at) {
            Some(Choice::Named(name)) => Some(name.clone()),
            _ => None,
        });
        said.collect()
    }

    #[test]
    fn classes_of_age_and_money_rise() {
        assert_eq!(
            ordered(&["25–34", "under 18", "35 and over", "18–24"]),
            ["under 18", "18–24", "25–34", "35 and over"]
        );
        assert_eq!(
            ordered(&["10 000 и больше", "1 000–9 999", "до 1 000", "500 и 7"]),
            ["500 и 7", "до 1 000", "1 000–9 999", "10 000 и больше"]
        );
    }

    #[test]
    fn names_that_are_no_scale_stay_as_they_stand() {
        let names = ["Route 66", "Area 51", "7 Eleven"];
        assert_eq!(ordered(&names), names);
        let names = ["Woman", "Man", "18"];
        assert_eq!(ordered(&names), names);
    }
}
