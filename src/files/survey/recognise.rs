//! What the columns of a file of answers seem to ask.

use std::cmp::Ordering;
use std::collections::BTreeSet;

use super::outline::Outline;
use super::seen::{ColumnSeen, Facts};
use super::words::{
    ADVICE, FACTOR, IMPORTANCE, JOB, MONEY, NO_IMPORTANCE, PROBLEM, RECOMMEND, RESPONDENT, SEGMENT,
    contains_name, has,
};
use crate::files::table::key_of;
use crate::model::{
    AnswerRange, Block, DateOrder, FactorId, Project, Question, QuestionId, QuestionKind,
};

/// Of all answers so many in a hundred must be of a kind for the column to be of it.
const MOST_PERCENT: u64 = 90;
/// Of whole numbers so many in a hundred must lie on a scale for it to be that scale.
const FITS_PERCENT: u64 = 98;
/// The most different answers of a question with one answer of several.
const MOST_CHOICES: u64 = 30;
/// Answers of this many letters on average are sentences.
const SENTENCE_CHARS: f64 = 20.0;
/// The highest level of a scale that is taken for one of importances.
const TOP: i32 = 100;

/// The questions of a project with those of a file: known headings keep their question, new ones are recognised. Ids of new ones are 0.
pub fn propose(project: &Project, outline: &Outline) -> Vec<Question> {
    let mut questions: Vec<Question> = project.panel.questions.iter().cloned().collect();
    let mut proposer = Proposer::new(project);
    let known: BTreeSet<String> = questions.iter().map(|it| key_of(&it.heading)).collect();
    let new = (outline.columns.iter()).filter(|column| !known.contains(&key_of(&column.heading)));
    let new: Vec<&ColumnSeen> = new.collect();
    proposer.name_factors(&new);
    for column in new {
        let (kind, block) = proposer.kind(column);
        questions.push(Question {
            id: QuestionId(0),
            heading: column.heading.clone(),
            label: String::new(),
            kind,
            block,
        });
    }
    questions
}

/// True where so many of all are nearly all.
const fn most(part: u64, all: u64, percent: u64) -> bool {
    all > 0 && part.saturating_mul(100) >= all.saturating_mul(percent)
}

/// How many whole numbers lie on a scale.
fn on(facts: &Facts, range: AnswerRange) -> u64 {
    let levels = facts.levels.iter().filter(|(level, _)| range.has(*level));
    levels.map(|(_, people)| people).sum()
}

struct Proposer<'p> {
    project: &'p Project,
    segment_known: bool,
    job_known: bool,
    /// Factors by the heading that asks for them.
    factors: Vec<(String, FactorId)>,
}

impl<'p> Proposer<'p> {
    fn new(project: &'p Project) -> Self {
        let has = |kind: QuestionKind| project.panel.questions.iter().any(|it| it.kind == kind);
        Self {
            project,
            segment_known: has(QuestionKind::Segment),
            job_known: has(QuestionKind::Job),
            factors: Vec::new(),
        }
    }

    /// Finds for each factor the heading that names it best: the same name, the name in brackets, the name within the heading,
    /// the heading within the name. None where two headings or two factors fit as well.
    fn name_factors(&mut self, columns: &[&ColumnSeen]) {
        let mut free: Vec<(String, FactorId)> = (self.project.factors.iter())
            .map(|factor| (key_of(&factor.name), factor.id))
            .collect();
        for question in self.project.panel.questions.iter() {
            if let QuestionKind::Importance {
                factor: Some(id), ..
            } = question.kind
            {
                free.retain(|(_, other)| *other != id);
            }
        }
        // Longer names first: “price” stands in “clear price” too.
        free.sort_by_key(|(name, _)| std::cmp::Reverse(name.chars().count()));
        let mut headings: Vec<String> = columns.iter().map(|it| key_of(&it.heading)).collect();
        let ways: [fn(&str, &str) -> bool; 4] = [
            |heading, name| heading == name,
            |heading, name| in_brackets(heading) == Some(name),
            contains_name,
            |heading, name| heading.chars().count() > 3 && contains_name(name, heading),
        ];
        for (step, way) in ways.into_iter().enumerate() {
            for (name, id) in std::mem::take(&mut free) {
                let fits: Vec<usize> = (0..headings.len())
                    .filter(|at| {
                        headings
                            .get(*at)
                            .is_some_and(|heading| !heading.is_empty() && way(heading, &name))
                    })
                    .collect();
                match fits.as_slice() {
                    [at] if step < 3 || self.is_alone(*at, &headings) => {
                        if let Some(heading) = headings.get_mut(*at) {
                            self.factors.push((std::mem::take(heading), id));
                        }
                    }
                    _ => free.push((name, id)),
                }
            }
        }
    }

    /// True where a heading stands within the name of one factor alone.
    fn is_alone(&self, at: usize, headings: &[String]) -> bool {
        let Some(heading) = headings.get(at) else {
            return false;
        };
        let names = self.project.factors.iter().map(|it| key_of(&it.name));
        names.filter(|name| contains_name(name, heading)).count() == 1
    }

    fn factor(&self, column: &ColumnSeen) -> Option<FactorId> {
        let key = key_of(&column.heading);
        let found = self.factors.iter().find(|(heading, _)| *heading == key);
        found.map(|(_, id)| *id)
    }

    fn kind(&mut self, column: &ColumnSeen) -> (QuestionKind, Option<Block>) {
        let heading = column.heading.as_str();
        let facts = &column.facts;
        let answered = column.answered;
        if answered == 0 {
            return (QuestionKind::Ignored, None);
        }
        if let Some(order) = date(column) {
            return (QuestionKind::Date(order), None);
        }
        let all_distinct =
            !column.more && most(column.distinct, answered, MOST_PERCENT) && answered > 1;
        if has(heading, RESPONDENT) && (all_distinct || column.more) {
            return (QuestionKind::Respondent, None);
        }
        if most(facts.whole, answered, MOST_PERCENT)
            && let Some(found) = self.scale(column)
        {
            return found;
        }
        if let Some(found) = self.group(column) {
            return found;
        }
        if most(facts.numbers, answered, MOST_PERCENT) {
            let money = has(heading, MONEY) || facts.money * 2 > answered;
            return match column.distinct {
                0..=3 if !money => (QuestionKind::One, Some(by_words(heading, Block::Portrait))),
                _ if money => (QuestionKind::Money, Some(Block::Portrait)),
                _ => (QuestionKind::Number, Some(Block::Portrait)),
            };
        }
        if let Some(separator) = facts.separator {
            let block = by_words(heading, Block::Portrait);
            return (QuestionKind::Many { separator }, Some(block));
        }
        // Advice is written in one's own words, even where people say the same.
        let sentences =
            has(heading, ADVICE) && facts.length >= SENTENCE_CHARS && column.distinct > 10;
        if is_choice(column) && !sentences {
            return (QuestionKind::One, Some(by_words(heading, Block::Portrait)));
        }
        (
            QuestionKind::Text,
            Some(by_words(heading, Block::Recommendations)),
        )
    }

    /// A scale of whole numbers.
    fn scale(&self, column: &ColumnSeen) -> Option<(QuestionKind, Option<Block>)> {
        let heading = column.heading.as_str();
        let facts = &column.facts;
        let fits = |range| most(on(facts, range), facts.whole, FITS_PERCENT);
        let (low, high) = ends(facts)?;
        if has(heading, RECOMMEND) {
            if fits(AnswerRange::NPS) && high > 5 {
                let range = AnswerRange::NPS;
                return Some((QuestionKind::Nps { range }, Some(Block::Nps)));
            }
            let range = match (low, high) {
                (1, 11) => AnswerRange { low, high },
                // It leaves the scale of the Net Promoter Score, and a person says what becomes of it.
                _ if low < 0 || high > 10 => AnswerRange::NPS,
                // Five or seven levels are no eleven, though they lie among them.
                _ => return Some((QuestionKind::Number, Some(Block::Nps))),
            };
            return Some((QuestionKind::Nps { range }, Some(Block::Nps)));
        }
        let factor = self.factor(column);
        let asks = factor.is_some() || has(heading, IMPORTANCE);
        let importance = |range| {
            let kind = QuestionKind::Importance { factor, range };
            Some((kind, Some(Block::Factors)))
        };
        if fits(AnswerRange::IMPORTANCE) {
            let several = facts.levels.len() >= 4 && column.answered >= 20;
            let guessed = several && !has(heading, NO_IMPORTANCE) && !has(heading, MONEY);
            return if asks || guessed {
                importance(AnswerRange::IMPORTANCE)
            } else {
                None
            };
        }
        (asks && low >= 0 && (2..=TOP).contains(&high)).then_some(())?;
        importance(AnswerRange {
            low: low.min(1),
            high: top(high),
        })
    }

    /// The segment or the job, by its words or by the names that the project has.
    fn group(&mut self, column: &ColumnSeen) -> Option<(QuestionKind, Option<Block>)> {
        let heading = column.heading.as_str();
        if column.more || column.distinct > MOST_CHOICES || column.facts.separator.is_some() {
            return None;
        }
        let answers = || column.common.iter().map(|(text, _)| key_of(text));
        let known = |names: &BTreeSet<String>| {
            !names.is_empty()
                && answers().count() > 1
                && answers().all(|answer| names.contains(&answer))
        };
        let segments = self
            .project
            .segments
            .iter()
            .map(|it| key_of(&it.name))
            .collect();
        if !self.segment_known && (has(heading, SEGMENT) || known(&segments)) {
            self.segment_known = true;
            return Some((QuestionKind::Segment, Some(Block::Portrait)));
        }
        let jobs = self
            .project
            .jobs
            .iter()
            .map(|it| key_of(&it.name))
            .collect();
        if !self.job_known && ((has(heading, JOB) && is_choice(column)) || known(&jobs)) {
            self.job_known = true;
            return Some((QuestionKind::Job, Some(Block::Jobs)));
        }
        None
    }
}

/// What stands in the last brackets of a heading, as a forms service writes the rows of a grid.
fn in_brackets(heading: &str) -> Option<&str> {
    let (_, inside) = heading.strip_suffix(']')?.rsplit_once('[')?;
    Some(inside.trim())
}

/// The least and the greatest whole number, the few that lie far off left out.
fn ends(facts: &Facts) -> Option<(i32, i32)> {
    let all: u64 = facts.levels.iter().map(|(_, people)| people).sum();
    // One in a hundred may have slipped.
    let slips = all / 100;
    let end = |levels: &mut dyn Iterator<Item = &(i32, u64)>| {
        let mut passed = 0;
        let mut found = None;
        for (level, people) in levels {
            passed += people;
            found = Some(*level);
            if passed > slips {
                break;
            }
        }
        found
    };
    Some((
        end(&mut facts.levels.iter())?,
        end(&mut facts.levels.iter().rev())?,
    ))
}

/// The end of the scale on which that is the highest answer.
const fn top(high: i32) -> i32 {
    match high {
        ..=5 => 5,
        6..=7 => 7,
        8..=10 => 10,
        11 => 11,
        _ => TOP,
    }
}

/// In which order days are written; none where these are no days.
fn date(column: &ColumnSeen) -> Option<DateOrder> {
    let [year, day, month] = column.facts.days;
    let enough = |count| most(count, column.answered, MOST_PERCENT);
    let found = [
        (year, DateOrder::YearFirst),
        (day, DateOrder::DayFirst),
        (month, DateOrder::MonthFirst),
    ];
    if !found.iter().any(|(count, _)| enough(*count)) {
        return None;
    }
    // A day that begins with its year is one in every order.
    if year >= day && year >= month {
        return Some(DateOrder::YearFirst);
    }
    Some(match day.cmp(&month) {
        Ordering::Greater => DateOrder::DayFirst,
        // Nobody writes the month first with points.
        Ordering::Equal if column.facts.points => DateOrder::DayFirst,
        Ordering::Less | Ordering::Equal => DateOrder::MonthFirst,
    })
}

/// One answer of several: few different ones, and short.
fn is_choice(column: &ColumnSeen) -> bool {
    let few = column.distinct <= MOST_CHOICES && column.distinct * 3 <= column.answered * 2;
    let many_people = column.distinct <= 200 && column.distinct * 10 <= column.answered;
    !column.more && column.facts.length < 80.0 && (few || many_people)
}

fn by_words(heading: &str, otherwise: Block) -> Block {
    let blocks = [
        (PROBLEM, Block::Problems),
        (JOB, Block::Jobs),
        (ADVICE, Block::Recommendations),
        (FACTOR, Block::Factors),
    ];
    let found = blocks.iter().find(|(words, _)| has(heading, words));
    found.map_or(otherwise, |(_, block)| *block)
}
