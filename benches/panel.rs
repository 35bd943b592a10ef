//! How long the panel takes: `cargo bench --bench panel`, release profile, as many threads as the machine has.
//!
//! What must hold: of 1,000,000 people × 30 questions a click on a bar gives all charts within 50 ms, and all of it stays below 1 GB.

#![allow(
    clippy::expect_used,
    clippy::print_stdout,
    missing_docs,
    reason = "a bench stops at the first surprise, offers nothing to others and says what it holds"
)]
#![allow(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "codes of answers are few"
)]

use std::collections::BTreeSet;
use std::sync::{Arc, LazyLock};

use divan::{Bencher, black_box};
use fastrand::Rng;
use touchrank::methods::panel::{Base, compare, panel_figures, panel_figures_on, segment_money};
use touchrank::model::{
    AnswerRange, Answers, Choice, Codes, Column, DateOrder, FactorId, Filter, Panel, Question,
    QuestionId, QuestionKind, Texts, Values, WaveId,
};

const ROWS: usize = 1_000_000;

fn main() {
    let answers: usize = BASE.answers().columns.iter().map(bytes).sum();
    let million = |bytes: usize| bytes / 1_000_000;
    println!(
        "{} rows × {} questions: {} MB of answers, {} MB to count them",
        BASE.rows(),
        BASE.answers().columns.len(),
        million(answers),
        million(BASE.bytes()),
    );
    divan::main();
}

static BASE: LazyLock<Base> = LazyLock::new(|| {
    let (panel, answers) = table();
    Base::new(panel, answers)
});

/// One answer of ten is missing.
fn given(random: &mut Rng) -> bool {
    random.u8(..10) > 0
}

fn levels(random: &mut Rng, range: AnswerRange) -> Values {
    let count = (range.high - range.low + 1) as u8;
    let mut code = || {
        if given(random) {
            random.u8(1..=count)
        } else {
            0
        }
    };
    Values::Levels {
        codes: (0..ROWS).map(|_| code()).collect(),
        levels: (range.low..=range.high).collect(),
    }
}

fn one(random: &mut Rng, names: u32) -> Values {
    // Small codes are frequent, as answers are.
    let mut code = || {
        if given(random) {
            1 + random.u32(..names) * random.u32(..names) / names
        } else {
            0
        }
    };
    let codes = (0..ROWS).map(|_| code());
    Values::One {
        codes: if names <= 255 {
            Codes::Narrow(codes.map(|code| code as u8).collect())
        } else {
            Codes::Wide(codes.collect())
        },
        names: (0..names).map(|at| format!("Answer {at}")).collect(),
    }
}

fn many(random: &mut Rng, names: u32) -> Values {
    let (mut starts, mut codes) = (vec![0], Vec::new());
    for _ in 0..ROWS {
        if given(random) {
            let own: BTreeSet<u32> = (0..3).map(|_| random.u32(1..=names)).collect();
            codes.extend(own);
        }
        starts.push(codes.len() as u32);
    }
    Values::Many {
        starts,
        codes,
        names: (0..names).map(|at| format!("Answer {at}")).collect(),
    }
}

fn numbers(random: &mut Rng, from: u32, to: u32) -> Values {
    let mut number = || {
        if given(random) {
            f64::from(random.u32(from..to))
        } else {
            f64::NAN
        }
    };
    Values::Numbers((0..ROWS).map(|_| number()).collect())
}

fn texts(random: &mut Rng) -> Values {
    const WORDS: [&str; 6] = [
        "быстро",
        "дорого",
        "вкусно",
        "долго ждали",
        "friendly",
        "всё хорошо",
    ];
    let mut texts = Texts::default();
    for _ in 0..ROWS {
        let said: Vec<&str> = (0..random.usize(..6))
            .filter_map(|_| random.choice(WORDS))
            .collect();
        texts.push(&said.join(" "));
    }
    Values::Texts(texts)
}

/// Thirty questions as a survey asks them.
fn table() -> (Arc<Panel>, Arc<Answers>) {
    let random = &mut Rng::with_seed(8);
    let importance = QuestionKind::Importance {
        factor: Some(FactorId(1)),
        range: AnswerRange::IMPORTANCE,
    };
    let nps = QuestionKind::Nps {
        range: AnswerRange::NPS,
    };
    let several = QuestionKind::Many { separator: ';' };
    let mut asked: Vec<(QuestionKind, Values)> = Vec::new();
    for _ in 0..9 {
        asked.push((importance, levels(random, AnswerRange::IMPORTANCE)));
    }
    asked.push((nps, levels(random, AnswerRange::NPS)));
    asked.push((QuestionKind::Segment, one(random, 5)));
    asked.push((QuestionKind::Job, one(random, 12)));
    for names in [2, 4, 6, 6, 8, 20, 90, 3_000] {
        asked.push((QuestionKind::One, one(random, names)));
    }
    for names in [6, 8, 12, 100] {
        asked.push((several, many(random, names)));
    }
    asked.push((QuestionKind::Number, numbers(random, 16, 90)));
    asked.push((QuestionKind::Number, numbers(random, 0, 7)));
    asked.push((QuestionKind::Money, numbers(random, 100, 9_000)));
    asked.push((
        QuestionKind::Date(DateOrder::YearFirst),
        numbers(random, 739_000, 739_900),
    ));
    asked.push((QuestionKind::Text, texts(random)));
    asked.push((QuestionKind::Text, texts(random)));
    let ids = (1_u32..).map(QuestionId);
    let panel = Panel {
        questions: ids
            .clone()
            .zip(&asked)
            .map(|(id, (kind, _))| Question {
                id,
                heading: format!("Question {}", id.0),
                label: String::new(),
                kind: *kind,
                block: None,
            })
            .collect(),
        ..Panel::default()
    };
    let answers = Answers {
        rows: ROWS,
        waves: vec![(WaveId(1), ROWS / 2), (WaveId(2), ROWS / 2)],
        columns: ids
            .zip(asked)
            .map(|(question, (_, values))| Column { question, values })
            .collect(),
    };
    (Arc::new(panel), Arc::new(answers))
}

/// What a column costs, names apart.
fn bytes(column: &Column) -> usize {
    match &column.values {
        Values::Levels { codes, .. }
        | Values::One {
            codes: Codes::Narrow(codes),
            ..
        } => codes.len(),
        Values::One {
            codes: Codes::Wide(codes),
            ..
        } => codes.len() * 4,
        Values::Many { starts, codes, .. } => (starts.len() + codes.len()) * 4,
        Values::Numbers(numbers) => numbers.len() * 8,
        Values::Texts(texts) => (0..texts.len()).map(|row| texts.get(row).len() + 4).sum(),
    }
}

/// The segment's question, the job's, that of 3,000 answers, the money's, the first in words of one's own.
const SEGMENT: QuestionId = QuestionId(11);
const JOB: QuestionId = QuestionId(12);
const CITY: QuestionId = QuestionId(20);
const MONEY: QuestionId = QuestionId(27);
const TEXT: QuestionId = QuestionId(29);

fn name(at: u32) -> Choice {
    Choice::Named(format!("Answer {at}"))
}

/// Everybody; a third; three questions; one answer of a thousand.
fn filter(which: &str) -> Filter {
    let mut filter = Filter::default();
    match which {
        "a segment" => filter.toggle(SEGMENT, name(0)),
        "three questions" => {
            filter.toggle(SEGMENT, name(0));
            filter.toggle(SEGMENT, name(2));
            filter.toggle(JOB, name(1));
            filter.toggle(QuestionId(1), Choice::Level(5));
        }
        "a small city" => filter.toggle(CITY, name(2_000)),
        _ => {}
    }
    filter
}

const FILTERS: [&str; 4] = ["everybody", "a segment", "three questions", "a small city"];

/// From a click on a bar to the figures of all charts.
#[divan::bench(args = FILTERS, sample_count = 30)]
fn click(bencher: Bencher<'_, '_>, which: &str) {
    let filter = filter(which);
    bencher.bench_local(|| panel_figures(black_box(&BASE), &filter));
}

#[divan::bench(args = FILTERS, sample_count = 30)]
fn click_on_one_thread(bencher: Bencher<'_, '_>, which: &str) {
    let filter = filter(which);
    bencher.bench_local(|| panel_figures_on(black_box(&BASE), &filter, 1));
}

#[divan::bench(sample_count = 20)]
fn two_filters_side_by_side(bencher: Bencher<'_, '_>) {
    let (first, second) = (filter("a segment"), filter("three questions"));
    bencher.bench_local(|| compare(black_box(&BASE), &first, &second));
}

#[divan::bench(args = ["", "ждали", "ничего такого"], sample_count = 10)]
fn answers_in_words(bencher: Bencher<'_, '_>, sought: &str) {
    let filter = filter("a segment");
    bencher.bench_local(|| black_box(&BASE).texts(&filter, TEXT, sought));
}

#[divan::bench(sample_count = 20)]
fn money(bencher: Bencher<'_, '_>) {
    let filter = Filter::default();
    bencher.bench_local(|| segment_money(black_box(&BASE), &filter, SEGMENT, Some(MONEY)));
}

#[divan::bench(sample_count = 5)]
fn base(bencher: Bencher<'_, '_>) {
    let (panel, answers) = table();
    bencher.bench_local(|| Base::new(panel.clone(), answers.clone()));
}
