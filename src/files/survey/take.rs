//! One question's answers, taken cell by cell.

use super::SurveyError;
use super::cell::{self, Number};
use super::dictionary::Dictionary;
use super::many::ManyTake;
use crate::files::table::shortened;
use crate::model::{AnswerRange, Codes, DateOrder, Question, QuestionKind, Texts, Values};

/// So many answers that do not fit are listed.
const LISTED: usize = 3;

/// Answers of one wave that did not fit, or fit in two ways.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Odd {
    pub misfits: u64,
    pub first: Vec<(u64, String)>,
    pub two_ways: u64,
    pub first_two_ways: Option<(u64, String, f64)>,
}

/// The answers to one question.
pub(super) struct Take {
    values: Kind,
    pub odd: Odd,
}

enum Kind {
    Levels(Vec<u8>, AnswerRange),
    One(Vec<u32>, Dictionary),
    Narrow(Vec<u8>, Dictionary),
    Many(ManyTake),
    Numbers(Vec<f64>, Figure),
    Texts(Texts),
}

#[derive(Clone, Copy)]
enum Figure {
    Number,
    Money,
    Date(DateOrder),
}

/// Codes fit a byte up to here.
const NARROW: usize = 255;

impl Take {
    /// For a question; none where it is not read.
    pub fn of(question: &Question) -> Option<Self> {
        let values = match question.kind {
            QuestionKind::Ignored => return None,
            QuestionKind::Importance { range, .. } | QuestionKind::Nps { range } => {
                Kind::Levels(Vec::new(), range)
            }
            QuestionKind::One | QuestionKind::Segment | QuestionKind::Job => {
                Kind::Narrow(Vec::new(), Dictionary::default())
            }
            QuestionKind::Many { separator } => Kind::Many(ManyTake::new(separator)),
            QuestionKind::Number => Kind::Numbers(Vec::new(), Figure::Number),
            QuestionKind::Money => Kind::Numbers(Vec::new(), Figure::Money),
            QuestionKind::Date(order) => Kind::Numbers(Vec::new(), Figure::Date(order)),
            QuestionKind::Text | QuestionKind::Respondent => Kind::Texts(Texts::default()),
        };
        Some(Self {
            values,
            odd: Odd::default(),
        })
    }

    /// Takes a cell; an empty one is a gap.
    ///
    /// # Errors
    /// Where there are more words than a column of them holds.
    pub fn push(
        &mut self,
        text: &str,
        line: u64,
        decimal_comma: Option<bool>,
    ) -> Result<(), SurveyError> {
        match &mut self.values {
            Kind::Levels(codes, range) => {
                let code = cell::whole(text).and_then(|level| code(level, *range));
                if code.is_none() && !text.is_empty() {
                    self.odd.misfit(text, line);
                }
                codes.push(code.unwrap_or(0));
            }
            Kind::Narrow(codes, dictionary) => {
                if text.is_empty() {
                    codes.push(0);
                } else if let Some(number) = dictionary.number(text, NARROW) {
                    codes.push(u8::try_from(number + 1).unwrap_or(0));
                } else {
                    let wide = codes.iter().copied().map(u32::from).collect();
                    self.values = Kind::One(wide, std::mem::take(dictionary));
                    return self.push(text, line, decimal_comma);
                }
            }
            Kind::One(codes, dictionary) => {
                let number = if text.is_empty() {
                    0
                } else {
                    let number = dictionary.number(text, usize::MAX);
                    number.ok_or(SurveyError::TooManyWords)? + 1
                };
                codes.push(number);
            }
            Kind::Many(many) => many.push(text)?,
            Kind::Numbers(values, figure) => {
                let value = if text.is_empty() {
                    f64::NAN
                } else {
                    self.odd.figure(text, line, *figure, decimal_comma)
                };
                values.push(value);
            }
            Kind::Texts(texts) => {
                if !texts.push(text) {
                    return Err(SurveyError::TooManyWords);
                }
            }
        }
        Ok(())
    }

    /// Forgets all rows but the first.
    pub fn truncate(&mut self, rows: usize) {
        match &mut self.values {
            Kind::Levels(codes, _) | Kind::Narrow(codes, _) => codes.truncate(rows),
            Kind::One(codes, _) => codes.truncate(rows),
            Kind::Many(many) => many.truncate(rows),
            Kind::Numbers(values, _) => values.truncate(rows),
            Kind::Texts(texts) => texts.truncate(rows),
        }
        self.odd = Odd::default();
    }

    /// The answer of a row where it is words; empty where it is not.
    pub fn text(&self, row: usize) -> &str {
        match &self.values {
            Kind::Texts(texts) => texts.get(row),
            _ => "",
        }
    }

    /// Two answers that never come apart, with how often they came.
    pub fn together(&self) -> Option<(&str, &str, u64)> {
        match &self.values {
            Kind::Many(many) => many.together(),
            _ => None,
        }
    }

    /// All answers.
    pub fn finish(self) -> Values {
        let names = |dictionary: &Dictionary| dictionary.iter().map(str::to_owned).collect();
        match self.values {
            Kind::Levels(codes, range) => Values::Levels {
                codes,
                levels: levels(range),
            },
            Kind::Narrow(codes, dictionary) => Values::One {
                codes: Codes::Narrow(codes),
                names: names(&dictionary),
            },
            Kind::One(codes, dictionary) => Values::One {
                codes: Codes::Wide(codes),
                names: names(&dictionary),
            },
            Kind::Many(many) => many.finish(),
            Kind::Numbers(values, _) => Values::Numbers(values),
            Kind::Texts(texts) => Values::Texts(texts),
        }
    }
}

impl Odd {
    fn misfit(&mut self, text: &str, line: u64) {
        self.misfits += 1;
        if self.first.len() < LISTED {
            self.first.push((line, shortened(text)));
        }
    }

    fn figure(
        &mut self,
        text: &str,
        line: u64,
        figure: Figure,
        decimal_comma: Option<bool>,
    ) -> f64 {
        let read = match figure {
            Figure::Number => cell::number(text, decimal_comma),
            Figure::Money => cell::money(text, decimal_comma).map(|(number, _)| number),
            Figure::Date(order) => cell::day(text, order).map(|day| Number::Plain(cell::days(day))),
        };
        match read {
            None => {
                self.misfit(text, line);
                f64::NAN
            }
            Some(Number::Plain(value)) => value,
            Some(Number::TwoWays(value)) => {
                self.two_ways += 1;
                self.first_two_ways
                    .get_or_insert_with(|| (line, shortened(text), value));
                value
            }
        }
    }
}

/// The code of a level, from 1.
fn code(level: i32, range: AnswerRange) -> Option<u8> {
    range.has(level).then(|| {
        let above = i64::from(level) - i64::from(range.low);
        u8::try_from(above + 1).ok()
    })?
}

/// The levels that have a code.
fn levels(range: AnswerRange) -> Vec<i32> {
    (range.low..=range.high)
        .take(usize::from(u8::MAX))
        .collect()
}
