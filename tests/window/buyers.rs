//! The worked case of METHOD.md with the answers of forty people packed into it, for tests of the panel's pages.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::sync::Arc;

use chrono::{NaiveDate, NaiveDateTime};
use touchrank::edit::{
    CellChange, Edit, FactorEdit, History, PanelEdit, RelationEdit, SegmentEdit, StageEdit,
    TouchpointEdit,
};
use touchrank::model::{
    AnswerRange, Block, Channel, Choice, Claim, Direction, FactorId, Filter, Finite, Hypothesis,
    HypothesisId, HypothesisState, Measure, Project, Question, QuestionId, QuestionKind, Source,
    StageId, TouchpointId, Wave, WaveId,
};

pub const PRICE: FactorId = FactorId(7);
pub const TASTE: FactorId = FactorId(8);

/// A day of 2026 at noon.
pub fn noon(month: u32, day: u32) -> NaiveDateTime {
    let day = NaiveDate::from_ymd_opt(2026, month, day).unwrap();
    day.and_hms_opt(12, 0, 0).unwrap()
}

/// 25 people come for lunch: 10 promoters, 8 passive, 7 detractors, as in METHOD.md; Price 5 of twenty and 4 of five, Taste 2.
/// 15 come for dinner: all promoters; Price 2, Taste 4. So Price has the mean 3.75 and Taste 2.75.
fn table() -> String {
    let mut table = String::from("Visit,Price,Taste,Recommend\n");
    for person in 0..25 {
        let price = if person < 20 { 5 } else { 4 };
        let nps = match person {
            0..10 => 10,
            10..18 => 8,
            _ => 3,
        };
        writeln!(table, "Lunch,{price},2,{nps}").unwrap();
    }
    for _ in 0..15 {
        table.push_str("Dinner,2,4,9\n");
    }
    table
}

fn question(heading: &str, kind: QuestionKind, block: Block) -> Question {
    Question {
        id: QuestionId(0),
        heading: heading.to_owned(),
        label: String::new(),
        kind,
        block: Some(block),
    }
}

/// The project with its panel, nothing taken and nothing claimed.
pub fn history() -> History {
    let mut history = History::new(Project::named("Diner"));
    let mut put = |edit: Edit| history.apply(&edit).unwrap();
    for name in ["Need", "Deal"] {
        put(Edit::Stage(StageEdit::Add {
            name: name.to_owned(),
            before: None,
        }));
    }
    for (stage, name) in [(1, "Ad"), (1, "Site"), (2, "Desk"), (2, "Bill")] {
        put(Edit::Touchpoint(TouchpointEdit::Add {
            stage: StageId(stage),
            name: name.to_owned(),
            channel: Channel::Both,
            before: None,
        }));
    }
    for (name, importance) in [("Price", 5.0), ("Taste", 4.0), ("Time", 2.0)] {
        put(Edit::Factor(FactorEdit::Add {
            name: name.to_owned(),
            importance: Some(importance),
            before: None,
        }));
    }
    let rows = [[9, 3, 1, 1], [3, 9, 1, 3], [1, 1, 9, 3]];
    let mut cells = Vec::new();
    for (factor, row) in (7..).zip(rows) {
        for (touchpoint, level) in (3..).zip(row) {
            cells.push(CellChange {
                factor: FactorId(factor),
                touchpoint: TouchpointId(touchpoint),
                level: Some(level),
            });
        }
    }
    put(Edit::Relation(RelationEdit::Whole(cells)));
    put(Edit::Segment(SegmentEdit::Add("Families".to_owned())));
    let importance = |factor| QuestionKind::Importance {
        factor: Some(factor),
        range: AnswerRange::IMPORTANCE,
    };
    let nps = QuestionKind::Nps {
        range: AnswerRange::NPS,
    };
    let table = table();
    put(Edit::Panel(PanelEdit::TakeIn {
        wave: Box::new(Wave {
            id: WaveId(0),
            name: "Autumn".to_owned(),
            date: NaiveDate::from_ymd_opt(2026, 10, 1),
            method: "Form".to_owned(),
            read: noon(10, 1),
            source: Source {
                path: "answers.csv".to_owned(),
                bytes: table.len() as u64,
                hash: "0".repeat(64),
                rows: 40,
                packed: Some(Arc::from(table)),
                ..Source::default()
            },
        }),
        questions: vec![
            question("Visit", QuestionKind::One, Block::Jobs),
            question("Price", importance(PRICE), Block::Factors),
            question("Taste", importance(TASTE), Block::Factors),
            question("Recommend", nps, Block::Nps),
        ],
    }));
    history
}

/// The question of that heading.
pub fn asked(project: &Project, heading: &str) -> QuestionId {
    let mut questions = project.panel.questions.iter();
    questions.find(|it| it.heading == heading).unwrap().id
}

/// Those who come for lunch.
pub fn lunch(project: &Project) -> Filter {
    let mut filter = Filter::default();
    filter.toggle(asked(project, "Visit"), Choice::Named("Lunch".to_owned()));
    filter
}

/// A hypothesis, written on that day at noon.
pub fn hypothesis(
    statement: &str,
    (filter, measure): (Filter, Measure),
    (direction, threshold): (Direction, f64),
    written: NaiveDateTime,
) -> Hypothesis {
    Hypothesis {
        id: HypothesisId(0),
        statement: statement.to_owned(),
        claim: Claim {
            filter,
            measure,
            direction,
            threshold: Finite::new(threshold).unwrap(),
            planned: 100,
            method: String::new(),
        },
        written,
        earlier: Vec::new(),
        waves: BTreeSet::new(),
        state: HypothesisState::Planned,
        owner: String::new(),
        segment: None,
        steps: Vec::new(),
        evidence: Vec::new(),
        note: String::new(),
    }
}
