//! Arbitrary questions, waves, filters, taken importances and hypotheses.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use chrono::{Duration, NaiveDate, NaiveDateTime};
use proptest::prelude::*;
use touchrank::model::{
    AnswerRange, Block, Choice, Claim, DateOrder, Derivation, Direction, Earlier, EvidenceId,
    FactorId, Filter, Finite, Hypothesis, HypothesisId, HypothesisState, Importance, Measure,
    Panel, Project, Question, QuestionId, QuestionKind, SegmentId, Source, StepId, Taken,
    TakenImportance, Wave, WaveId, Weighting,
};

use super::Words;

/// What questions, waves, taken importances and hypotheses are made of.
#[derive(Clone, Debug)]
pub struct PanelWords {
    questions: Vec<Words>,
    waves: Vec<Words>,
    taken: Vec<Words>,
    hypotheses: Vec<Words>,
}

/// Any such words.
pub fn any_panel(words: impl Strategy<Value = Words> + Clone) -> impl Strategy<Value = PanelWords> {
    let list = |most| prop::collection::vec(words.clone(), 0..most);
    (list(6), list(3), list(4), list(3)).prop_map(|(questions, waves, taken, hypotheses)| {
        PanelWords {
            questions,
            waves,
            taken,
            hypotheses,
        }
    })
}

/// Gives the project a panel, taken importances, its segments filters, and hypotheses.
pub fn add_panel(project: &mut Project, words: &PanelWords, id: &mut impl FnMut() -> u32) {
    let mut free: Vec<FactorId> = project.factors.iter().map(|it| it.id).collect();
    let questions = words.questions.iter().enumerate();
    let questions: Vec<Question> = questions
        .map(|(at, words)| Question {
            id: QuestionId(id()),
            heading: format!("{at} {}", words.name),
            label: words.text(0),
            kind: kind(words, at == 0, &mut free),
            block: words.one_of(1, &Block::ALL).filter(|_| words.flag(2)),
        })
        .collect();
    let waves = words.waves.iter().enumerate();
    let waves: Vec<Wave> = waves
        .map(|(at, words)| wave(words, at, WaveId(id())))
        .collect();
    let asked: Vec<QuestionId> = questions.iter().map(|it| it.id).collect();
    let of: Vec<WaveId> = waves.iter().map(|it| it.id).collect();
    project.panel = Arc::new(Panel {
        questions: questions.into_iter().collect(),
        waves: waves.into_iter().collect(),
    });
    let factors: Vec<FactorId> = project.factors.iter().map(|it| it.id).collect();
    let taken = |at: usize| {
        let words = words.taken.get(at)?;
        Some(Arc::new(taken(words, &factors, (&asked, &of))))
    };
    project.taken = taken(0);
    for at in 0..project.segments.len() {
        let segment = project.segments.get_mut(at).unwrap();
        segment.taken = taken(at + 1);
        let words = words.taken.get(at);
        segment.filter = words.map(|words| Arc::new(filter(words, 3, (&asked, &of))));
    }
    let hypotheses: Vec<Hypothesis> = (words.hypotheses.iter())
        .filter(|_| !asked.is_empty())
        .map(|words| hypothesis(project, words, HypothesisId(id()), (&asked, &of)))
        .collect();
    project.hypotheses = hypotheses.into_iter().collect();
}

fn kind(words: &Words, first: bool, free: &mut Vec<FactorId>) -> QuestionKind {
    let low = i32::try_from(words.pick(3) % 2_000).unwrap() - 1_000;
    match words.pick(0) % 12 {
        0 => QuestionKind::Ignored,
        1 | 2 => QuestionKind::Importance {
            factor: if words.flag(4) { free.pop() } else { None },
            range: AnswerRange {
                low,
                high: low + 1 + i32::try_from(words.pick(5) % 100).unwrap(),
            },
        },
        3 => QuestionKind::Nps {
            range: AnswerRange {
                low,
                high: low + 10,
            },
        },
        4 => QuestionKind::Many {
            separator: words
                .one_of(3, &[',', ';', '\'', '\\', '\n', 'щ', '\u{200b}'])
                .unwrap(),
        },
        5 => QuestionKind::Number,
        6 => QuestionKind::Money,
        7 => QuestionKind::Date(
            words
                .one_of(
                    3,
                    &[
                        DateOrder::YearFirst,
                        DateOrder::DayFirst,
                        DateOrder::MonthFirst,
                    ],
                )
                .unwrap(),
        ),
        8 => QuestionKind::Text,
        9 => QuestionKind::Segment,
        10 => QuestionKind::Job,
        _ if first => QuestionKind::Respondent,
        _ => QuestionKind::One,
    }
}

/// A time of a whole minute, of a whole second, or with a part of one.
fn time(words: &Words, at: usize) -> NaiveDateTime {
    let day = words.day.or(NaiveDate::from_ymd_opt(2026, 11, 22)).unwrap();
    let minute = i64::try_from(words.pick(at) % 1_440).unwrap();
    let whole = day.and_hms_opt(0, 0, 0).unwrap() + Duration::minutes(minute);
    let part = match words.pick(at) % 4 {
        0 => Duration::seconds(59),
        1 => Duration::microseconds(30_000_001),
        2 => Duration::nanoseconds(1),
        _ => Duration::zero(),
    };
    whole + part
}

fn wave(words: &Words, at: usize, id: WaveId) -> Wave {
    let packed = format!("{},b\r\n\"{}\n\n", words.name, words.text(3));
    let packed = [String::new(), "a".to_owned(), "a\n".to_owned(), packed];
    Wave {
        id,
        name: format!("{at} {}", words.name),
        date: words.day,
        method: words.text(0),
        read: time(words, 0),
        source: Source {
            path: words.text(1),
            sheet: words.text(2),
            bytes: words.one_of(1, &[0, 1, u64::MAX]).unwrap(),
            hash: if words.flag(2) {
                format!("{:064x}", words.pick(2))
            } else {
                String::new()
            },
            rows: words.pick(3) as u64,
            packed: words
                .flag(4)
                .then(|| Arc::from(packed[words.pick(5) % packed.len()].as_str())),
        },
    }
}

fn choice(words: &Words, at: usize) -> Choice {
    let number = |at| words.pick(at) as f64 / 7.0 - 1e18;
    let from = number(at);
    match words.pick(at) % 4 {
        0 => Choice::Named(words.text(at % 8)),
        1 => Choice::Level(i32::try_from(words.pick(at) % 100).unwrap() - 50),
        2 => Choice::Between(
            Finite::new(from).unwrap(),
            Finite::new(from + from.abs().mul_add(1e-9, 0.5)).unwrap(),
        ),
        _ => Choice::Missing,
    }
}

/// One to three of them.
fn choices(words: &Words, from: usize) -> BTreeSet<Choice> {
    let count = 1 + words.pick(from % 16) % 3;
    (0..count)
        .map(|n| choice(words, (from + n) % 16))
        .chain([Choice::Missing])
        .collect()
}

type Asked<'a> = (&'a [QuestionId], &'a [WaveId]);

fn filter(words: &Words, from: usize, (questions, waves): Asked<'_>) -> Filter {
    let named = words.some_of(from % 16, questions).into_iter().enumerate();
    Filter {
        clauses: named
            .map(|(at, id)| (id, choices(words, from + at)))
            .collect(),
        waves: words.some_of((from + 1) % 16, waves),
    }
}

fn taken(words: &Words, factors: &[FactorId], asked: Asked<'_>) -> Taken {
    let number =
        |at: usize, most: f64| (words.pick(at % 16) % 1_000_003) as f64 / 1_000_003.0 * most;
    let factors = words.some_of(0, factors).into_iter().enumerate();
    let factors = factors.map(|(at, id)| {
        let value = Importance::new(1.0 + number(at, 4.0), Weighting::OneToFive).unwrap();
        let taken = TakenImportance {
            value,
            standard_error: words.flag((at + 3) % 16).then(|| number(at + 1, 9.0)),
            answers: u32::try_from(words.pick((at + 2) % 16) % 1_000_000).unwrap(),
        };
        (id, taken)
    });
    Taken {
        factors: factors.collect::<BTreeMap<_, _>>(),
        filter: filter(words, 5, asked),
        derivation: words.one_of(1, &Derivation::ALL).unwrap(),
        at: time(words, 2),
        respondents: words.one_of(3, &[0, 1, 752, u32::MAX]).unwrap(),
    }
}

fn claim(words: &Words, from: usize, asked: Asked<'_>) -> Claim {
    let question = words.one_of(from % 16, asked.0).unwrap();
    let part = (words.pick((from + 1) % 16) % 1_001) as f64 / 1_000.0;
    let (measure, threshold) = match words.pick((from + 2) % 16) % 3 {
        0 => (Measure::Share(question, choices(words, from)), part),
        1 => (Measure::Mean(question), part * 1e300 - 1e299),
        _ => (Measure::Nps(question), part * 200.0 - 100.0),
    };
    Claim {
        filter: filter(words, from, asked),
        measure,
        direction: if words.flag((from + 3) % 16) {
            Direction::Above
        } else {
            Direction::Below
        },
        threshold: Finite::new(threshold).unwrap(),
        planned: words
            .one_of((from + 4) % 16, &[0, 1, 150, 10_000_000])
            .unwrap(),
        method: words.text(from % 8),
    }
}

fn hypothesis(project: &Project, words: &Words, id: HypothesisId, asked: Asked<'_>) -> Hypothesis {
    let segments: Vec<SegmentId> = project.segments.iter().map(|it| it.id).collect();
    let steps = project.tracks.iter().flat_map(|it| it.steps.iter());
    let steps: Vec<StepId> = steps.map(|it| it.id).collect();
    let proofs = project.tracks.iter().flat_map(|it| it.evidence.iter());
    let notes = project.evidence.iter().map(|it| it.id);
    let evidence: Vec<EvidenceId> = notes.chain(proofs.map(|it| it.id)).collect();
    let evidence: &[EvidenceId] = &evidence[..evidence.len().min(60)];
    let earlier = 0..words.pick(6) % 3;
    Hypothesis {
        id,
        statement: format!("{}\n{}", words.name, words.text(0)),
        claim: claim(words, 0, asked),
        written: time(words, 7),
        earlier: earlier
            .map(|at| Earlier {
                written: time(words, at),
                claim: claim(words, at + 4, asked),
            })
            .collect(),
        waves: words.some_of(8, asked.1),
        state: words.one_of(9, &HypothesisState::ALL).unwrap(),
        owner: words.text(1),
        segment: words.flag(10).then(|| words.link(11, &segments)),
        steps: words.links(12, &steps[..steps.len().min(60)]),
        evidence: words.links(13, evidence),
        note: words.text(2),
    }
}
