//! What the answers to a question look like: how many, which gaps, from where to where, the commonest.

use std::collections::{HashMap, HashSet};

use crate::model::{Answers, Codes, QuestionId, Values};

/// Answers that are told one by one, at most.
const COMMON: usize = 8;
/// Different numbers and texts are counted up to here.
const COUNTED: usize = 1_000;

/// What a column looks like.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ColumnFacts {
    /// How many rows have an answer.
    pub answered: u64,
    /// How many have none.
    pub missing: u64,
    /// How many different answers there are, as far as they were counted.
    pub distinct: u64,
    /// Whether there are more.
    pub more: bool,
    /// The least and the greatest number.
    pub range: Option<(f64, f64)>,
    /// The commonest answers with how many gave them, the commonest first.
    pub common: Vec<(String, u64)>,
}

/// What each column looks like; slow for many answers, so never called in a frame.
pub fn column_facts(answers: &Answers) -> Vec<(QuestionId, ColumnFacts)> {
    let columns = answers.columns.iter();
    columns
        .map(|column| (column.question, facts(&column.values, answers.rows)))
        .collect()
}

fn facts(values: &Values, rows: usize) -> ColumnFacts {
    match values {
        Values::Levels { codes, levels } => {
            let counts = counted(codes.iter().map(|code| usize::from(*code)), levels.len());
            let given = levels.iter().zip(&counts).filter(|(_, count)| **count > 0);
            let given: Vec<f64> = given.map(|(level, _)| f64::from(*level)).collect();
            let least = given.iter().copied().reduce(f64::min);
            let names: Vec<String> = levels.iter().map(ToString::to_string).collect();
            ColumnFacts {
                range: least.zip(given.iter().copied().reduce(f64::max)),
                ..named(&names, &counts, rows)
            }
        }
        Values::One { codes, names } => {
            let counts = match codes {
                Codes::Narrow(codes) => {
                    counted(codes.iter().map(|code| usize::from(*code)), names.len())
                }
                Codes::Wide(codes) => counted(codes.iter().map(|code| *code as usize), names.len()),
            };
            named(names, &counts, rows)
        }
        Values::Many {
            starts,
            codes,
            names,
        } => {
            let counts = counted(codes.iter().map(|code| *code as usize), names.len());
            let rows_with = starts.windows(2).filter(|pair| pair.first() < pair.last());
            let answered = rows_with.count() as u64;
            ColumnFacts {
                answered,
                missing: (rows as u64).saturating_sub(answered),
                ..named(names, &counts, rows)
            }
        }
        Values::Numbers(numbers) => of_numbers(numbers),
        Values::Texts(texts) => {
            let all = (0..texts.len()).map(|row| texts.get(row));
            let given = all.filter(|text| !text.trim().is_empty());
            let (mut answered, mut seen, mut more) = (0, HashSet::new(), false);
            for text in given {
                answered += 1;
                if seen.len() < COUNTED {
                    seen.insert(text);
                } else {
                    more |= !seen.contains(text);
                }
            }
            ColumnFacts {
                answered,
                missing: (rows as u64).saturating_sub(answered),
                distinct: seen.len() as u64,
                more,
                ..ColumnFacts::default()
            }
        }
    }
}

/// How often each code comes; code 0 is no answer.
fn counted(codes: impl Iterator<Item = usize>, names: usize) -> Vec<u64> {
    let mut counts = vec![0_u64; names + 1];
    for code in codes {
        if let Some(count) = counts.get_mut(code) {
            *count += 1;
        }
    }
    counts.remove(0);
    counts
}

fn named(names: &[String], counts: &[u64], rows: usize) -> ColumnFacts {
    let answered = counts.iter().sum();
    let mut given: Vec<(&String, u64)> = names.iter().zip(counts.iter().copied()).collect();
    given.retain(|(_, count)| *count > 0);
    let distinct = given.len() as u64;
    given.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    let common = given.into_iter().take(COMMON);
    ColumnFacts {
        answered,
        missing: (rows as u64).saturating_sub(answered),
        distinct,
        common: common.map(|(name, count)| (name.clone(), count)).collect(),
        ..ColumnFacts::default()
    }
}

fn of_numbers(numbers: &[f64]) -> ColumnFacts {
    let given = numbers.iter().copied().filter(|number| !number.is_nan());
    let mut facts = ColumnFacts::default();
    let mut seen: HashMap<u64, u64> = HashMap::new();
    for number in given {
        facts.answered += 1;
        let (low, high) = facts.range.unwrap_or((number, number));
        facts.range = Some((low.min(number), high.max(number)));
        let few = seen.len() < COUNTED;
        match seen.get_mut(&number.to_bits()) {
            Some(count) => *count += 1,
            None if few => {
                seen.insert(number.to_bits(), 1);
            }
            None => facts.more = true,
        }
    }
    facts.missing = numbers.len() as u64 - facts.answered;
    facts.distinct = seen.len() as u64;
    facts
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Column, Texts};

    fn one(values: Values, rows: usize) -> ColumnFacts {
        let column = Column {
            question: QuestionId(7),
            values,
        };
        let answers = Answers {
            rows,
            waves: Vec::new(),
            columns: vec![column],
        };
        let mut facts = column_facts(&answers);
        assert_eq!(facts.len(), 1);
        facts.remove(0).1
    }

    #[test]
    fn levels_have_a_range_of_what_was_answered_and_gaps() {
        let facts = one(
            Values::Levels {
                codes: vec![2, 5, 5, 0],
                levels: vec![1, 2, 3, 4, 5],
            },
            4,
        );
        assert_eq!((facts.answered, facts.missing, facts.distinct), (3, 1, 2));
        assert_eq!(facts.range, Some((2.0, 5.0)));
        assert_eq!(
            facts.common,
            [("5".to_owned(), 2), ("2".to_owned(), 1)].to_vec()
        );
    }

    #[test]
    fn of_many_answers_each_counts_but_a_person_once() {
        let facts = one(
            Values::Many {
                starts: vec![0, 2, 2, 3],
                codes: vec![1, 2, 2],
                names: vec!["price".to_owned(), "taste".to_owned()],
            },
            3,
        );
        assert_eq!((facts.answered, facts.missing, facts.distinct), (2, 1, 2));
        assert_eq!(facts.common.first(), Some(&("taste".to_owned(), 2)));
    }

    #[test]
    fn numbers_and_words_are_counted_without_their_gaps() {
        let facts = one(Values::Numbers(vec![3.5, f64::NAN, -1.0, 3.5]), 4);
        assert_eq!((facts.answered, facts.missing, facts.distinct), (3, 1, 2));
        assert_eq!(facts.range, Some((-1.0, 3.5)));
        let mut texts = Texts::default();
        for text in ["too slow", "", "too slow"] {
            assert!(texts.push(text));
        }
        let facts = one(Values::Texts(texts), 3);
        assert_eq!((facts.answered, facts.missing, facts.distinct), (2, 1, 1));
    }
}
