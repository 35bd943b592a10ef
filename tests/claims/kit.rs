//! A small shop with a panel of five questions and one wave.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{NaiveDate, NaiveDateTime};
use touchrank::edit::{
    Applied, CellChange, Edit, EditError, FactorEdit, HypothesisEdit, NewItem, PanelEdit,
    RelationEdit, SegmentEdit, StageEdit, TakenEdit, TouchpointEdit, apply,
};
use touchrank::i18n::{Language, words};
use touchrank::model::{
    AnswerRange, Block, Channel, Choice, Claim, Derivation, Direction, FactorId, Filter, Finite,
    Hypothesis, HypothesisId, HypothesisState, Importance, Measure, Project, Question, QuestionId,
    QuestionKind, SegmentId, Source, StageId, Taken, TakenImportance, TouchpointId, Wave, WaveId,
    Weighting,
};

pub struct Shop {
    pub project: Project,
    pub price: FactorId,
    pub quality: FactorId,
    pub families: SegmentId,
    pub wave: WaveId,
    /// Of the questions age, price, quality, likelihood, spend.
    pub age: QuestionId,
    pub nps: QuestionId,
    pub spend: QuestionId,
    pub of_price: QuestionId,
}

pub fn noon(day: u32) -> NaiveDateTime {
    let date = NaiveDate::from_ymd_opt(2026, 5, day).unwrap();
    date.and_hms_opt(12, 0, 0).unwrap()
}

pub fn question(id: u32, heading: &str, kind: QuestionKind) -> Question {
    Question {
        id: QuestionId(id),
        heading: heading.to_owned(),
        label: String::new(),
        kind,
        block: Some(Block::Portrait),
    }
}

pub fn wave(name: &str) -> Wave {
    Wave {
        id: WaveId(0),
        name: name.to_owned(),
        date: Some(noon(1).date()),
        method: "at the till".to_owned(),
        read: noon(2),
        source: Source {
            path: format!("{name}.csv"),
            ..Source::default()
        },
    }
}

pub fn importance_of(factor: FactorId) -> QuestionKind {
    QuestionKind::Importance {
        factor: Some(factor),
        range: AnswerRange::IMPORTANCE,
    }
}

pub fn do_it(project: &mut Project, edit: impl Into<Edit>) -> Applied {
    apply(project, &edit.into()).unwrap()
}

/// Why an edit is refused, in English; the project must be as it was.
pub fn refused(project: &Project, edit: impl Into<Edit>) -> String {
    let mut tried = project.clone();
    let error: EditError = apply(&mut tried, &edit.into()).unwrap_err();
    assert!(tried == *project, "half applied");
    say(&error.message())
}

pub fn say(message: &touchrank::i18n::Message) -> String {
    // Both languages know the key and its arguments, or this panics in a debug build.
    words(Language::Russian).say(message);
    words(Language::English).say(message)
}

pub fn factor(project: &mut Project, name: &str, importance: Option<f64>) -> FactorId {
    let edit = FactorEdit::Add {
        name: name.to_owned(),
        importance,
        before: None,
    };
    match do_it(project, Edit::Factor(edit)).new_item {
        Some(NewItem::Factor(id)) => id,
        other => panic!("{other:?}"),
    }
}

pub fn segment(project: &mut Project, name: &str) -> SegmentId {
    let add = Edit::Segment(SegmentEdit::Add(name.to_owned()));
    match do_it(project, add).new_item {
        Some(NewItem::Segment(id)) => id,
        other => panic!("{other:?}"),
    }
}

/// Adds a stage of touchpoints with these levels, one row a factor.
pub fn rated(project: &mut Project, names: &[&str], rows: &[(FactorId, &[u8])]) {
    let add = StageEdit::Add {
        name: "Choice".to_owned(),
        before: None,
    };
    let Some(NewItem::Stage(stage)) = do_it(project, Edit::Stage(add)).new_item else {
        panic!("a stage")
    };
    let ids: Vec<TouchpointId> = (names.iter())
        .map(|name| touchpoint(project, stage, name))
        .collect();
    let cells = rows.iter().flat_map(|(factor, levels)| {
        ids.iter()
            .zip(*levels)
            .map(|(touchpoint, level)| CellChange {
                factor: *factor,
                touchpoint: *touchpoint,
                level: Some(*level),
            })
    });
    let cells = cells.collect();
    do_it(project, Edit::Relation(RelationEdit::Whole(cells)));
}

fn touchpoint(project: &mut Project, stage: StageId, name: &str) -> TouchpointId {
    let edit = TouchpointEdit::Add {
        stage,
        name: name.to_owned(),
        channel: Channel::Both,
        before: None,
    };
    match do_it(project, Edit::Touchpoint(edit)).new_item {
        Some(NewItem::Touchpoint(id)) => id,
        other => panic!("{other:?}"),
    }
}

pub fn shop() -> Shop {
    let mut project = Project::named("Shop");
    let price = factor(&mut project, "Price", Some(5.0));
    let quality = factor(&mut project, "Quality", Some(4.0));
    rated(
        &mut project,
        &["Window", "Till"],
        &[(price, &[1, 9]), (quality, &[9, 3])],
    );
    let families = segment(&mut project, "Families");
    let questions = vec![
        question(0, "Age", QuestionKind::One),
        question(0, "How important is the price?", importance_of(price)),
        question(0, "How important is quality?", importance_of(quality)),
        question(
            0,
            "Would you recommend us?",
            QuestionKind::Nps {
                range: AnswerRange::NPS,
            },
        ),
        question(0, "Spent", QuestionKind::Money),
    ];
    let take = PanelEdit::TakeIn {
        wave: Box::new(wave("May")),
        questions,
    };
    let Some(NewItem::Wave(wave)) = do_it(&mut project, Edit::Panel(take)).new_item else {
        panic!("a wave")
    };
    let ids: Vec<QuestionId> = project.panel.questions.iter().map(|it| it.id).collect();
    Shop {
        project,
        price,
        quality,
        families,
        wave,
        age: ids[0],
        nps: ids[3],
        spend: ids[4],
        of_price: ids[1],
    }
}

/// Those who gave one of these answers in words.
pub fn named(question: QuestionId, names: &[&str]) -> Filter {
    let choices = names.iter().map(|name| Choice::Named((*name).to_owned()));
    Filter {
        clauses: BTreeMap::from([(question, choices.collect())]),
        waves: BTreeSet::new(),
    }
}

pub fn one_to_five(value: f64) -> Importance {
    Importance::new(value, Weighting::OneToFive).unwrap()
}

pub fn taken(filter: Filter, values: &[(FactorId, f64)]) -> Taken {
    let of = |value| TakenImportance {
        value: one_to_five(value),
        standard_error: Some(0.1),
        answers: 40,
    };
    Taken {
        filter,
        derivation: Derivation::Mean,
        at: noon(3),
        respondents: 40,
        factors: values.iter().map(|(id, value)| (*id, of(*value))).collect(),
    }
}

pub fn take(segment: Option<SegmentId>, taken: Taken) -> Edit {
    Edit::Taken(TakenEdit::Take(segment, taken))
}

/// A claim that more than half of those who pass the filter would recommend by that much.
pub fn claim(filter: Filter, measure: Measure, threshold: f64) -> Claim {
    Claim {
        filter,
        measure,
        direction: Direction::Above,
        threshold: Finite::new(threshold).unwrap(),
        planned: 100,
        method: "by telephone".to_owned(),
    }
}

pub fn hypothesis(statement: &str, claim: Claim) -> Hypothesis {
    Hypothesis {
        id: HypothesisId(0),
        statement: statement.to_owned(),
        claim,
        written: noon(1),
        earlier: Vec::new(),
        waves: BTreeSet::new(),
        state: HypothesisState::Draft,
        owner: String::new(),
        segment: None,
        steps: Vec::new(),
        evidence: Vec::new(),
        note: String::new(),
    }
}

pub fn add(project: &mut Project, hypothesis: Hypothesis) -> HypothesisId {
    let edit = Edit::Hypothesis(HypothesisEdit::Add(Box::new(hypothesis)));
    match do_it(project, edit).new_item {
        Some(NewItem::Hypothesis(id)) => id,
        other => panic!("{other:?}"),
    }
}
