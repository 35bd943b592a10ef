//! What a column may be, and where a person has to say which: nothing is carried onto another scale in silence.

use super::ColumnFacts;
use crate::model::{AnswerRange, Block, DateOrder, FactorId, Question, QuestionKind};

/// What the answers of a question are, without what else is to be said of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// The importance of a factor.
    Importance,
    /// How likely the customer is to recommend.
    Nps,
    /// One of several.
    One,
    /// Any number of several.
    Many,
    /// A number.
    Number,
    /// An amount.
    Money,
    /// A day.
    Date,
    /// Words of one's own.
    Text,
    /// The segment.
    Segment,
    /// The job.
    Job,
    /// Who answered.
    Respondent,
    /// Not read.
    Ignored,
}

impl Kind {
    /// All of them in order.
    pub const ALL: [Self; 12] = [
        Self::Importance,
        Self::Nps,
        Self::One,
        Self::Many,
        Self::Number,
        Self::Money,
        Self::Date,
        Self::Text,
        Self::Segment,
        Self::Job,
        Self::Respondent,
        Self::Ignored,
    ];

    /// That of a question.
    pub const fn of(kind: QuestionKind) -> Self {
        match kind {
            QuestionKind::Ignored => Self::Ignored,
            QuestionKind::Importance { .. } => Self::Importance,
            QuestionKind::Nps { .. } => Self::Nps,
            QuestionKind::One => Self::One,
            QuestionKind::Many { .. } => Self::Many,
            QuestionKind::Number => Self::Number,
            QuestionKind::Money => Self::Money,
            QuestionKind::Date(_) => Self::Date,
            QuestionKind::Text => Self::Text,
            QuestionKind::Segment => Self::Segment,
            QuestionKind::Job => Self::Job,
            QuestionKind::Respondent => Self::Respondent,
        }
    }

    /// The block in which such a question stands unless a person says otherwise.
    pub const fn block(self) -> Option<Block> {
        match self {
            Self::Importance => Some(Block::Factors),
            Self::Nps => Some(Block::Nps),
            Self::Job => Some(Block::Jobs),
            Self::Text => Some(Block::Recommendations),
            Self::One | Self::Many | Self::Number | Self::Money | Self::Date | Self::Segment => {
                Some(Block::Portrait)
            }
            Self::Respondent | Self::Ignored => None,
        }
    }
}

/// Something that only a person can say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Doubt {
    /// Answers to how likely one is to recommend that leave 0…10: whether all of the range are to be carried onto it.
    Nps {
        /// The range that would be carried; none where the answers are more than eleven.
        carry: Option<AnswerRange>,
        /// What was answered.
        seen: AnswerRange,
    },
    /// Importances on another scale than 1…5: whether the range is to be carried onto it.
    Importance {
        /// The range that would be carried.
        carry: AnswerRange,
    },
    /// Days of which it is not known what comes first.
    Date,
}

/// A question with another kind; what else is to be said of it is taken from its answers.
#[must_use]
pub fn with_kind(
    question: &Question,
    kind: Kind,
    facts: Option<&ColumnFacts>,
    factor: Option<FactorId>,
) -> Question {
    let before = Kind::of(question.kind);
    if before == kind {
        return question.clone();
    }
    let seen = seen(facts);
    let new = match kind {
        Kind::Ignored => QuestionKind::Ignored,
        Kind::Importance => QuestionKind::Importance {
            factor,
            range: seen.map_or(AnswerRange::IMPORTANCE, importances),
        },
        Kind::Nps => QuestionKind::Nps {
            range: seen.and_then(recommended).unwrap_or(AnswerRange::NPS),
        },
        Kind::One => QuestionKind::One,
        Kind::Many => QuestionKind::Many {
            separator: separator(facts),
        },
        Kind::Number => QuestionKind::Number,
        Kind::Money => QuestionKind::Money,
        Kind::Date => QuestionKind::Date(date_order(facts).unwrap_or_default()),
        Kind::Text => QuestionKind::Text,
        Kind::Segment => QuestionKind::Segment,
        Kind::Job => QuestionKind::Job,
        Kind::Respondent => QuestionKind::Respondent,
    };
    let block = if question.block == before.block() {
        kind.block()
    } else {
        question.block
    };
    Question {
        kind: new,
        block: block.filter(|_| kind.block().is_some()),
        ..question.clone()
    }
}

/// What a person has to say of a question before its answers are taken.
pub fn doubt(question: &Question, facts: Option<&ColumnFacts>) -> Option<Doubt> {
    let seen = seen(facts);
    match question.kind {
        QuestionKind::Nps { range } => {
            let seen = seen.unwrap_or(range);
            let fits = |seen: AnswerRange| {
                AnswerRange::NPS.has(seen.low) && AnswerRange::NPS.has(seen.high)
            };
            (range != AnswerRange::NPS || !fits(seen)).then(|| Doubt::Nps {
                carry: recommended(seen),
                seen,
            })
        }
        QuestionKind::Importance { range, .. } => {
            let seen = seen.unwrap_or(range);
            let fits = |of: AnswerRange| of.has(seen.low) && of.has(seen.high);
            (range != AnswerRange::IMPORTANCE || !fits(range)).then(|| Doubt::Importance {
                carry: if fits(range) {
                    range
                } else {
                    importances(seen)
                },
            })
        }
        QuestionKind::Date(DateOrder::DayFirst | DateOrder::MonthFirst) => {
            let asked = facts.is_some_and(|facts| !facts.common.is_empty());
            (asked && date_order(facts).is_none()).then_some(Doubt::Date)
        }
        _ => None,
    }
}

/// The whole numbers around what was answered.
fn seen(facts: Option<&ColumnFacts>) -> Option<AnswerRange> {
    let (low, high) = facts?.range?;
    let whole = |number: f64| (number.abs() < 1e6).then_some(number);
    let (low, high) = (whole(low.floor())?, whole(high.ceil())?);
    #[expect(clippy::cast_possible_truncation, reason = "held below a million")]
    let range = AnswerRange {
        low: low as i32,
        high: high as i32,
    };
    Some(range)
}

/// The scale of importances on which these answers can have been given.
fn importances(seen: AnswerRange) -> AnswerRange {
    let usual = [(1, 5), (1, 7), (1, 10), (0, 10), (1, 100), (0, 100)];
    let usual = usual
        .into_iter()
        .map(|(low, high)| AnswerRange { low, high });
    let fits = |of: &AnswerRange| of.has(seen.low) && of.has(seen.high);
    usual.into_iter().find(fits).unwrap_or(AnswerRange {
        low: seen.low,
        high: seen.high.max(seen.low + 1),
    })
}

/// The eleven numbers among which these are.
fn recommended(seen: AnswerRange) -> Option<AnswerRange> {
    let from = |low| AnswerRange {
        low,
        high: low + 10,
    };
    let usual = [from(0), from(1), from(seen.low)];
    let fits = |of: &AnswerRange| of.has(seen.low) && of.has(seen.high);
    usual.into_iter().find(fits)
}

/// What seems to stand between several answers of one person.
fn separator(facts: Option<&ColumnFacts>) -> char {
    let common = facts.map_or(&[][..], |facts| &facts.common);
    let has = |sign: &char| common.iter().any(|(answer, _)| answer.contains(*sign));
    [';', '|', '\n', ','].into_iter().find(has).unwrap_or(';')
}

/// What comes first in days, where one of those seen can be read in one way only.
fn date_order(facts: Option<&ColumnFacts>) -> Option<DateOrder> {
    let common = facts.map_or(&[][..], |facts| &facts.common);
    common.iter().find_map(|(answer, _)| {
        let day = answer.split_whitespace().next()?;
        let mut parts = day.split(['-', '.', '/']).map(str::parse::<u32>);
        let (first, second) = (parts.next()?.ok()?, parts.next()?.ok()?);
        match (first, second) {
            (32.., _) => Some(DateOrder::YearFirst),
            (13.., _) => Some(DateOrder::DayFirst),
            (_, 13..) => Some(DateOrder::MonthFirst),
            _ => None,
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::QuestionId;

    fn question(kind: QuestionKind) -> Question {
        Question {
            id: QuestionId(0),
            heading: "q".to_owned(),
            label: String::new(),
            kind,
            block: Kind::of(kind).block(),
        }
    }

    fn between(low: f64, high: f64) -> ColumnFacts {
        ColumnFacts {
            range: Some((low, high)),
            ..ColumnFacts::default()
        }
    }

    fn range(low: i32, high: i32) -> AnswerRange {
        AnswerRange { low, high }
    }

    #[test]
    fn recommending_from_one_to_eleven_is_asked_about_and_from_nought_to_ten_is_not() {
        let nps = question(QuestionKind::Nps {
            range: AnswerRange::NPS,
        });
        assert_eq!(doubt(&nps, Some(&between(1.0, 10.0))), None);
        let asked = Doubt::Nps {
            carry: Some(range(1, 11)),
            seen: range(1, 11),
        };
        assert_eq!(doubt(&nps, Some(&between(1.0, 11.0))), Some(asked));
        let hopeless = Doubt::Nps {
            carry: None,
            seen: range(0, 100),
        };
        assert_eq!(doubt(&nps, Some(&between(0.0, 100.0))), Some(hopeless));
    }

    #[test]
    fn importances_of_another_scale_are_asked_about() {
        let of = |range| {
            question(QuestionKind::Importance {
                factor: None,
                range,
            })
        };
        let usual = of(AnswerRange::IMPORTANCE);
        assert_eq!(doubt(&usual, Some(&between(2.0, 5.0))), None);
        let carry = |low, high| {
            Some(Doubt::Importance {
                carry: range(low, high),
            })
        };
        // Nobody answered 10, but 9 is on no scale of seven.
        assert_eq!(doubt(&usual, Some(&between(2.0, 9.0))), carry(1, 10));
        assert_eq!(doubt(&usual, Some(&between(0.0, 4.0))), carry(0, 10));
        assert_eq!(
            doubt(&of(range(1, 7)), Some(&between(2.0, 5.0))),
            carry(1, 7)
        );
    }

    #[test]
    fn days_that_can_be_read_in_two_ways_are_asked_about() {
        let days = |text: &str| ColumnFacts {
            common: vec![(text.to_owned(), 3)],
            ..ColumnFacts::default()
        };
        let day = question(QuestionKind::Date(DateOrder::MonthFirst));
        let asked = doubt(&day, Some(&days("3/4/2026 10:15:00")));
        assert_eq!(asked, Some(Doubt::Date));
        assert_eq!(doubt(&day, Some(&days("3/14/2026 10:15:00"))), None);
    }

    #[test]
    fn days_are_taken_in_the_order_in_which_one_of_them_can_be_read_only() {
        let days = ColumnFacts {
            common: vec![("3.4.2026".to_owned(), 3), ("14.03.2026".to_owned(), 1)],
            ..ColumnFacts::default()
        };
        let text = question(QuestionKind::Text);
        let chosen = with_kind(&text, Kind::Date, Some(&days), None);
        assert_eq!(chosen.kind, QuestionKind::Date(DateOrder::DayFirst));
    }

    #[test]
    fn a_block_that_somebody_chose_stays_with_another_kind() {
        let one = question(QuestionKind::One);
        let job = with_kind(&one, Kind::Job, None, None);
        assert_eq!(job.block, Some(Block::Jobs));
        let problem = Question {
            block: Some(Block::Problems),
            ..one
        };
        let many = with_kind(&problem, Kind::Many, None, None);
        assert_eq!(many.block, Some(Block::Problems));
        assert_eq!(with_kind(&many, Kind::Ignored, None, None).block, None);
    }
}
