//! One pass over the answers about importances: what all four derivations are made of, block by block, so that threads change nothing.

use super::super::Base;
use super::super::threads::{spread, threads_for};
use crate::model::{AnswerRange, FactorId, Filter, Project, Question, QuestionKind, Values};

/// So many rows are gathered at a time; a block's columns stay in the nearest memory.
const BLOCK: usize = 512;
/// So many blocks are one piece of a thread's work.
const PIECE: usize = 32;

/// What the answers of those who pass a filter say of each factor.
#[derive(Clone, Debug, Default)]
pub(super) struct Tally {
    /// How many people pass.
    pub(super) respondents: usize,
    /// The factors that somebody answered about, in the order of the project.
    pub(super) factors: Vec<FactorTally>,
}

/// What they say of one.
#[derive(Clone, Debug)]
pub(super) struct FactorTally {
    pub(super) factor: FactorId,
    /// The answers, as carried onto 1…5.
    pub(super) answers: Sum,
    /// How many of them are at least 4.
    pub(super) high: usize,
    /// The answers less each person's own mean.
    pub(super) centred: Sum,
    /// Each person's rank of the factor, 0 for the least important, 1 for the most.
    pub(super) ranks: Sum,
}

/// Numbers added up.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Sum {
    pub(super) count: usize,
    pub(super) total: f64,
    pub(super) squares: f64,
}

impl Sum {
    const fn add(&mut self, other: Self) {
        self.count += other.count;
        self.total += other.total;
        self.squares += other.squares;
    }

    pub(super) fn mean(self) -> f64 {
        self.total / self.count as f64
    }

    /// The standard error of the mean; none of fewer than two.
    pub(super) fn standard_error(self) -> Option<f64> {
        let n = self.count as f64;
        let spread = (self.squares - self.total * self.total / n).max(0.0);
        (self.count > 1).then(|| (spread / (n - 1.0) / n).sqrt())
    }
}

/// The columns that ask about one factor. Where several do, a person's first answer counts, in the order of the questions: the heading
/// of a column may have changed between waves.
struct Asked<'a> {
    factor: FactorId,
    columns: Vec<Answered<'a>>,
}

struct Answered<'a> {
    codes: &'a [u8],
    /// For each code the place of its answer among all answers that can be, from 1; 0 for none.
    places: [u16; 256],
}

impl Tally {
    pub(super) fn new(project: &Project, base: &Base, filter: &Filter) -> Self {
        let rows = base.passing(filter);
        let (asked, values) = asked(project, base);
        let blocks: Vec<&[u32]> = rows.chunks(BLOCK * PIECE).collect();
        let parts = spread(threads_for(rows.len()), blocks.len(), |at| {
            let rows = blocks.get(at).copied().unwrap_or_default();
            count(&asked, &values, rows)
        });
        let mut sums: Vec<Counted> = asked.iter().map(|_| Counted::new(values.len())).collect();
        for part in parts {
            for (sum, part) in sums.iter_mut().zip(part) {
                sum.add(&part);
            }
        }
        let answered = asked.iter().zip(sums);
        let factors = answered.filter_map(|(asked, sums)| sums.finish(asked.factor, &values));
        Self {
            respondents: rows.len(),
            factors: factors.filter(|tally| tally.answers.count > 0).collect(),
        }
    }
}

/// The factors that are asked about, and all answers that can be, carried onto 1…5, rising; the first stands for none.
fn asked<'a>(project: &Project, base: &'a Base) -> (Vec<Asked<'a>>, Vec<f64>) {
    let columns = base.panel().questions.iter().filter_map(|question| {
        let (factor, range) = importance(question)?;
        match &base.answers().column(question.id)?.values {
            Values::Levels { codes, levels } => {
                let carry = |level: &i32| {
                    let value = range.carry(f64::from(*level), AnswerRange::IMPORTANCE);
                    value.clamp(1.0, 5.0)
                };
                let carried: Vec<f64> = levels.iter().map(carry).collect();
                Some((factor, codes.as_slice(), carried))
            }
            _ => None,
        }
    });
    let columns: Vec<_> = columns.collect();
    let mut values: Vec<f64> = columns.iter().flat_map(|it| it.2.iter().copied()).collect();
    values.push(f64::NEG_INFINITY);
    values.sort_by(f64::total_cmp);
    // The same answer of two ranges is the same number: each is one division, rounded once.
    values.dedup();
    let column = |codes: &'a [u8], carried: &[f64]| {
        let mut places = [0; 256];
        for (place, value) in places.iter_mut().skip(1).zip(carried) {
            let found = values.partition_point(|other| other < value);
            *place = u16::try_from(found).unwrap_or(u16::MAX);
        }
        Answered { codes, places }
    };
    let factors = project.factors.iter().filter_map(|factor| {
        let own = columns.iter().filter(|(id, ..)| *id == factor.id);
        let own: Vec<_> = own
            .map(|(_, codes, carried)| column(codes, carried))
            .collect();
        (!own.is_empty()).then_some(Asked {
            factor: factor.id,
            columns: own,
        })
    });
    let factors = factors.collect();
    (factors, values)
}

const fn importance(question: &Question) -> Option<(FactorId, AnswerRange)> {
    match question.kind {
        QuestionKind::Importance {
            factor: Some(factor),
            range,
        } => Some((factor, range)),
        _ => None,
    }
}

/// What is added up of one factor.
struct Counted {
    /// How often each place was answered.
    places: Vec<usize>,
    centred: Sum,
    ranks: Sum,
}

impl Counted {
    fn new(places: usize) -> Self {
        Self {
            places: vec![0; places],
            centred: Sum::default(),
            ranks: Sum::default(),
        }
    }

    fn add(&mut self, other: &Self) {
        for (count, other) in self.places.iter_mut().zip(&other.places) {
            *count += other;
        }
        self.centred.add(other.centred);
        self.ranks.add(other.ranks);
    }

    fn finish(mut self, factor: FactorId, values: &[f64]) -> Option<FactorTally> {
        let mut answers = Sum::default();
        let mut high = 0;
        for (count, value) in self.places.iter().zip(values).skip(1) {
            let times = *count as f64;
            answers.count += count;
            answers.total += times * value;
            if *value >= 4.0 {
                high += count;
            }
        }
        let mean = answers.mean();
        let spread = self.places.iter().zip(values).skip(1);
        let spread: f64 = spread
            .map(|(n, value)| *n as f64 * (value - mean).powi(2))
            .sum();
        answers.squares = spread + answers.total * mean;
        self.centred.count = answers.count;
        self.ranks.count = answers.count;
        (answers.count > 0).then_some(FactorTally {
            factor,
            answers,
            high,
            centred: self.centred,
            ranks: self.ranks,
        })
    }
}

/// A block's answers: one row a factor, one entry a person.
struct Blocks {
    places: Vec<[u16; BLOCK]>,
    values: Vec<[f64; BLOCK]>,
    /// Of each person the mean answer, and how many factors were answered.
    means: [f64; BLOCK],
    counts: [u16; BLOCK],
}

fn count(asked: &[Asked<'_>], values: &[f64], rows: &[u32]) -> Vec<Counted> {
    let mut sums: Vec<Counted> = asked.iter().map(|_| Counted::new(values.len())).collect();
    let mut block = Blocks {
        places: vec![[0; BLOCK]; asked.len()],
        values: vec![[0.0; BLOCK]; asked.len()],
        means: [0.0; BLOCK],
        counts: [0; BLOCK],
    };
    for rows in rows.chunks(BLOCK) {
        block.gather(asked, values, rows);
        for (at, sum) in sums.iter_mut().enumerate() {
            block.add(at, sum);
        }
    }
    sums
}

impl Blocks {
    fn gather(&mut self, asked: &[Asked<'_>], values: &[f64], rows: &[u32]) {
        self.means.fill(0.0);
        self.counts.fill(0);
        for ((asked, places), carried) in asked.iter().zip(&mut self.places).zip(&mut self.values) {
            places.fill(0);
            asked.places(rows, places);
            for ((place, value), (sum, count)) in places
                .iter()
                .zip(carried)
                .zip(self.means.iter_mut().zip(&mut self.counts))
            {
                *value = match place {
                    0 => 0.0,
                    place => values.get(usize::from(*place)).copied().unwrap_or(0.0),
                };
                *sum += *value;
                *count += u16::from(*place > 0);
            }
        }
        for (mean, count) in self.means.iter_mut().zip(&self.counts) {
            *mean /= f64::from((*count).max(1));
        }
    }

    /// Adds what a block says of a factor.
    fn add(&self, at: usize, sum: &mut Counted) {
        let (Some(places), Some(values)) = (self.places.get(at), self.values.get(at)) else {
            return;
        };
        for place in places {
            if let Some(count) = sum.places.get_mut(usize::from(*place)) {
                *count += 1;
            }
        }
        // Twice the number of factors that matter less to the person, and once that of those that matter the same.
        let mut below = [0_u16; BLOCK];
        for other in &self.places {
            for ((below, other), own) in below.iter_mut().zip(other).zip(places) {
                *below += 2 * u16::from(other < own) + u16::from(other == own);
            }
        }
        let factors = u16::try_from(self.places.len()).unwrap_or(u16::MAX);
        let persons = places.iter().zip(values).zip(&self.means).zip(&self.counts);
        for ((((place, value), mean), count), below) in persons.zip(&below) {
            if *place > 0 {
                let centred = value - mean;
                sum.centred.total += centred;
                sum.centred.squares += centred * centred;
                // It was set beside itself, and beside factors without an answer, which stand below all.
                let below = below.saturating_sub(1 + 2 * (factors - count));
                let rank = match count {
                    1 => 0.5,
                    count => f64::from(below) / f64::from(2 * (count - 1)),
                };
                sum.ranks.total += rank;
                sum.ranks.squares += rank * rank;
            }
        }
    }
}

impl Asked<'_> {
    /// The places of these people's answers.
    fn places(&self, rows: &[u32], places: &mut [u16; BLOCK]) {
        for column in &self.columns {
            for (row, place) in rows.iter().zip(places.iter_mut()) {
                if *place == 0 {
                    let code = column.codes.get(*row as usize).copied().unwrap_or(0);
                    *place = column.places.get(usize::from(code)).copied().unwrap_or(0);
                }
            }
        }
    }
}
