//! What a person at a workshop does to the case, in a word each, and what the program then says.

use touchrank::edit::{
    CellChange, Edit, FactorEdit, NewItem, RelationEdit, StageEdit, TouchpointEdit, apply,
};
use touchrank::i18n::{Language, Message, words};
use touchrank::methods::versions::{Merge, Side, differences};
use touchrank::model::{Channel, FactorId, Project, StageId, TouchpointId, check};

/// The project after these edits.
pub fn after(project: &Project, edits: impl IntoIterator<Item = Edit>) -> Project {
    let mut project = project.clone();
    for edit in edits {
        apply(&mut project, &edit).unwrap();
    }
    project
}

pub fn rate(factor: FactorId, touchpoint: TouchpointId, level: u8) -> Edit {
    Edit::Relation(RelationEdit::Whole(vec![CellChange {
        factor,
        touchpoint,
        level: Some(level),
    }]))
}

pub fn new_factor(name: &str) -> Edit {
    Edit::Factor(FactorEdit::Add {
        name: name.to_owned(),
        importance: Some(3.0),
        before: None,
    })
}

pub fn new_touchpoint(stage: StageId, name: &str) -> Edit {
    Edit::Touchpoint(TouchpointEdit::Add {
        stage,
        name: name.to_owned(),
        channel: Channel::Online,
        before: None,
    })
}

pub fn new_stage(name: &str) -> Edit {
    Edit::Stage(StageEdit::Add {
        name: name.to_owned(),
        before: None,
    })
}

/// Adds a factor and rates it at a touchpoint.
pub fn add_rated(project: &Project, name: &str, touchpoint: TouchpointId, level: u8) -> Project {
    let mut project = project.clone();
    let applied = apply(&mut project, &new_factor(name)).unwrap();
    let Some(NewItem::Factor(id)) = applied.new_item else {
        panic!("no factor");
    };
    after(&project, [rate(id, touchpoint, level)])
}

pub fn factors(project: &Project) -> Vec<&str> {
    project.factors.iter().map(|it| it.name.as_str()).collect()
}

pub fn touchpoints(project: &Project) -> Vec<&str> {
    (project.touchpoints.iter())
        .map(|it| it.name.as_str())
        .collect()
}

pub fn english(message: &Message) -> String {
    words(Language::English).say(message)
}

pub fn russian(message: &Message) -> String {
    words(Language::Russian).say(message)
}

/// The differences in words.
pub fn lines(before: &Project, after: &Project) -> Vec<String> {
    let lines = differences(before, after).lines();
    lines.iter().map(english).collect()
}

/// The conflicts in words.
pub fn conflicts(merge: &Merge) -> Vec<String> {
    let conflicts = merge.conflicts().iter();
    conflicts.map(|it| english(&it.sentence())).collect()
}

/// What is taken without a question, in words.
pub fn taken(merge: &Merge) -> Vec<String> {
    merge.taken().lines().iter().map(english).collect()
}

/// The merged project, which is sound, with one answer to all questions.
pub fn chosen(merge: &Merge, side: Side) -> Project {
    let merged = merge.merged(&vec![side; merge.conflicts().len()]);
    assert_eq!(check(&merged), []);
    merged
}
