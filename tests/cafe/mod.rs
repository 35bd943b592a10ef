//! A café's survey of 25 people, small enough to be counted by hand, with what is claimed of them.
//!
//! 15 come for lunch (aged 20) and 10 for dinner (aged 40). Of all 10 are promoters, 8 passive and 7 detractors. Prices are answered
//! 1, 2, 3, 4, 5 in turn. Each says something in words of their own that is nobody else's business.

#![allow(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    clippy::needless_pass_by_value,
    reason = "a small survey, made by hand"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use chrono::{NaiveDate, NaiveDateTime};
use touchrank::edit::{Edit, HypothesisEdit, PanelEdit, SegmentEdit, apply};
use touchrank::files::table::{ImportOptions, read};
use touchrank::methods::panel::Base;
use touchrank::model::{
    AnswerRange, Answers, Block, Choice, Claim, Codes, Column, Direction, Filter, Finite,
    Hypothesis, HypothesisId, HypothesisState, Link, Measure, Project, Question, QuestionId,
    QuestionKind, Source, Texts, Values, Wave, WaveId,
};

/// Nobody else's words.
pub const SECRET: &str = "Strictly between us";

const TABLE: &str = "stage,,Need,Choice\nfactor,importance,Ad,Shop\nPrice,5,9,3\nTaste,4,1,9\n";

const HEADINGS: [&str; 8] = [
    "Who",
    "Age",
    "Comes for",
    "Price",
    "Recommend",
    "Advice",
    "Spends",
    "Guest",
];

/// The answers of a person by number, as they stand in the file.
fn person(number: usize) -> [String; 8] {
    let lunch = number < 15;
    let nps = match number {
        0..10 => 9,
        10..18 => 7,
        _ => 3,
    };
    [
        format!("guest-{number}"),
        if lunch { "20" } else { "40" }.to_owned(),
        if lunch { "Lunch" } else { "Dinner, late" }.to_owned(),
        (number % 5 + 1).to_string(),
        nps.to_string(),
        format!("{SECRET}: {number}"),
        if lunch { "10" } else { "30" }.to_owned(),
        if lunch { "Regulars" } else { "Newcomers" }.to_owned(),
    ]
}

/// The file of the survey.
pub fn survey() -> String {
    let mut text = HEADINGS.join(",");
    for number in 0..25 {
        let fields = person(number).map(|field| {
            if field.contains(',') {
                format!("\"{field}\"")
            } else {
                field
            }
        });
        text.push('\n');
        text.push_str(&fields.join(","));
    }
    text.push('\n');
    text
}

fn questions() -> Vec<Question> {
    let nps = AnswerRange::NPS;
    let importance = QuestionKind::Importance {
        factor: None,
        range: AnswerRange::IMPORTANCE,
    };
    let kinds = [
        (QuestionKind::Respondent, None),
        (QuestionKind::Number, Some(Block::Portrait)),
        (QuestionKind::One, Some(Block::Jobs)),
        (importance, Some(Block::Factors)),
        (QuestionKind::Nps { range: nps }, Some(Block::Nps)),
        (QuestionKind::Text, Some(Block::Recommendations)),
        (QuestionKind::Money, Some(Block::Portrait)),
        (QuestionKind::Segment, Some(Block::Portrait)),
    ];
    let all = HEADINGS.into_iter().zip(kinds);
    all.map(|(heading, (kind, block))| Question {
        id: QuestionId(0),
        heading: heading.to_owned(),
        label: String::new(),
        kind,
        block,
    })
    .collect()
}

fn at(day: u32) -> NaiveDateTime {
    let day = NaiveDate::from_ymd_opt(2026, 3, day).unwrap();
    day.and_hms_opt(10, 15, 0).unwrap()
}

/// The question of a heading.
pub fn question(project: &Project, heading: &str) -> QuestionId {
    let mut all = project.panel.questions.iter();
    all.find(|it| it.heading == heading).unwrap().id
}

fn named(name: &str) -> BTreeSet<Choice> {
    [Choice::Named(name.to_owned())].into()
}

/// A hypothesis of a measure, written a day before the answers were read.
pub fn hypothesis(statement: &str, measure: Measure, threshold: f64) -> Hypothesis {
    Hypothesis {
        id: HypothesisId(0),
        statement: statement.to_owned(),
        claim: Claim {
            filter: Filter::default(),
            measure,
            direction: Direction::Above,
            threshold: Finite::new(threshold).unwrap(),
            planned: 120,
            method: "at the tables".to_owned(),
        },
        written: at(1),
        earlier: Vec::new(),
        waves: BTreeSet::new(),
        state: HypothesisState::Collecting,
        owner: "Anna".to_owned(),
        segment: None,
        steps: Vec::new(),
        evidence: Vec::new(),
        note: String::new(),
    }
}

fn change(project: &mut Project, edit: Edit) {
    apply(project, &edit).unwrap();
}

/// The project with its wave in a file beside it, three hypotheses, and a segment of those who come for lunch.
///
/// Lunch are 15 of 25, Wilson's interval 40.7…76.6 %: more than 40 % is confirmed, more than 80 % refuted. NPS is 12.0, −20.0…+44.0: more
/// than 30 is not settled.
pub fn project(file: &str) -> Project {
    let imported = read(TABLE.as_bytes(), "Café", &ImportOptions::default());
    let mut project = imported.unwrap().project;
    let text = survey();
    let wave = Wave {
        id: WaveId(0),
        name: "Spring".to_owned(),
        date: NaiveDate::from_ymd_opt(2026, 3, 2),
        method: "at the tables".to_owned(),
        read: at(2),
        source: Source {
            path: file.to_owned(),
            sheet: String::new(),
            bytes: text.len() as u64,
            hash: blake3::hash(text.as_bytes()).to_string(),
            rows: 25,
            packed: None,
        },
    };
    let questions = questions();
    change(
        &mut project,
        Edit::Panel(PanelEdit::TakeIn {
            wave: Box::new(wave),
            questions,
        }),
    );
    let comes_for = question(&project, "Comes for");
    let lunch = Filter {
        clauses: BTreeMap::from([(comes_for, named("Lunch"))]),
        waves: BTreeSet::new(),
    };
    let segment = PanelEdit::SaveSegment {
        name: "Lunch guests".to_owned(),
        filter: lunch.clone(),
        share: Some(0.6),
    };
    change(&mut project, Edit::Panel(segment));
    change(
        &mut project,
        Edit::Segment(SegmentEdit::Add("Night owls".to_owned())),
    );
    let share = || Measure::Share(comes_for, named("Lunch"));
    let nps = Measure::Nps(question(&project, "Recommend"));
    let mut all = [
        hypothesis("Most guests come for lunch", share(), 0.4),
        hypothesis("Nearly all guests come for lunch", share(), 0.8),
        hypothesis("Guests recommend us", nps, 30.0),
    ];
    all[0].segment = Some(Link::To(project.segments.get(0).unwrap().id));
    for hypothesis in all {
        change(
            &mut project,
            Edit::Hypothesis(HypothesisEdit::Add(Box::new(hypothesis))),
        );
    }
    project
}

/// The answers of the file, as they are read.
pub fn answers(project: &Project) -> Base {
    let people: Vec<[String; 8]> = (0..25).map(person).collect();
    let column = |at: usize| people.iter().map(move |person| person[at].as_str());
    let numbers = |at: usize| column(at).map(|it| it.parse::<f64>().unwrap());
    let columns = HEADINGS.iter().enumerate().map(|(at, heading)| {
        let levels = |low: i32, high: i32| Values::Levels {
            codes: numbers(at).map(|it| (it as i32 - low + 1) as u8).collect(),
            levels: (low..=high).collect(),
        };
        let values = match *heading {
            "Age" | "Spends" => Values::Numbers(numbers(at).collect()),
            "Price" => levels(1, 5),
            "Recommend" => levels(0, 10),
            "Advice" => {
                let mut texts = Texts::default();
                assert!(column(at).all(|text| texts.push(text)));
                Values::Texts(texts)
            }
            _ => {
                let mut names: Vec<String> = Vec::new();
                let code = |text: &str| {
                    let known = names.iter().position(|name| name == text);
                    let at = known.unwrap_or_else(|| {
                        names.push(text.to_owned());
                        names.len() - 1
                    });
                    at as u8 + 1
                };
                let codes = Codes::Narrow(column(at).map(code).collect());
                Values::One { codes, names }
            }
        };
        Column {
            question: question(project, heading),
            values,
        }
    });
    let answers = Answers {
        rows: 25,
        waves: vec![(project.panel.waves.get(0).unwrap().id, 25)],
        columns: columns.collect(),
    };
    Base::new(project.panel.clone(), Arc::new(answers))
}
