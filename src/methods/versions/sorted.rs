//! Differences sorted by what they do: what is new, what has another value, what is gone.

use super::Differences;
use super::change::Change;
use super::differences::field_of;
use super::fields::{HEAD, TAKEN};
use super::rated::preference;
use super::words::Names;
use crate::i18n::Message;
use crate::model::Project;

/// Differences in words, each kind in the order of the project.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Sorted {
    /// Items, cells and values that were not there.
    pub new: Vec<Message>,
    /// Values that are others now, and orders.
    pub changed: Vec<Message>,
    /// Items that are no longer there, cells and values that are empty now.
    pub gone: Vec<Message>,
}

impl Differences {
    /// Every difference in words, sorted by what it does.
    pub fn sorted(&self) -> Sorted {
        let (before, after) = self.sides();
        let (before, after) = (Names::of(before), Names::of(after));
        let mut sorted = Sorted::default();
        for (change, line) in self.changes().iter().zip(self.lines()) {
            match effect(change, &before, &after) {
                Effect::New => sorted.new.push(line),
                Effect::Changed => sorted.changed.push(line),
                Effect::Gone => sorted.gone.push(line),
            }
        }
        sorted
    }
}

enum Effect {
    New,
    Changed,
    Gone,
}

fn effect(change: &Change, before: &Names<'_>, after: &Names<'_>) -> Effect {
    let by = |had: bool, has: bool| match (had, has) {
        (false, true) => Effect::New,
        (true, false) => Effect::Gone,
        _ => Effect::Changed,
    };
    match *change {
        Change::Head(at) => {
            let has = |names: &Names<'_>| {
                let field = HEAD.get(at);
                field.is_none_or(|field| {
                    at != TAKEN || (field.say)(names.project(), names).is_some()
                })
            };
            by(has(before), has(after))
        }
        Change::Order(_) => Effect::Changed,
        Change::Added(..) => Effect::New,
        Change::Removed(..) => Effect::Gone,
        Change::Field(kind, number, at) => {
            let has =
                |names| field_of(kind, number, at, names).is_some_and(|(_, value)| value.is_some());
            by(has(before), has(after))
        }
        Change::Cell(_, was, is) => by(was != 0, is != 0),
        Change::Doubt(_, on) | Change::Job(_, _, on) => by(!on, on),
        Change::Settled(factor, touchpoint) => {
            let has = |names: &Names<'_>| {
                let settled = &names.project().settled;
                settled.contains_key(&(factor, touchpoint))
            };
            by(has(before), has(after))
        }
        Change::Judgement(key) => {
            let has = |names: &Names<'_>| preference(names.project(), key).is_some();
            by(has(before), has(after))
        }
        Change::Importance(segment, factor) => {
            let own = |project: &Project| {
                let segment = project.segment(segment);
                segment.is_some_and(|it| it.importances.contains_key(&factor))
            };
            by(own(before.project()), own(after.project()))
        }
    }
}
