//! The sentences that matter about a matrix, made from its figures; which matter most is our choice.

mod order;
mod say;
mod trust;

pub use trust::doubts;

use super::matrix::{Figures, Gaps, Scope, gaps};
use crate::i18n::Message;
use crate::model::Project;

/// What a sentence is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum About {
    /// How much of the total the critical touchpoints carry.
    Carry,
    /// Which touchpoint comes first, and why.
    First,
    /// Which factor decides most.
    Factor,
    /// Which factors no touchpoint lets the customer judge.
    Gap,
    /// Where segments differ.
    Segments,
    /// Which stage is the strongest.
    Stage,
    /// What is met on a screen and what is not.
    Channels,
    /// Which factors have no touchpoint at the highest level.
    Weak,
    /// Which touchpoints carry no factor.
    Idle,
    /// How far the figures can be trusted.
    Trust,
}

/// A sentence in words of both languages.
#[derive(Clone, Debug, PartialEq)]
pub struct Sentence {
    /// What it is about.
    pub about: About,
    /// The words.
    pub message: Message,
}

/// What the sentences are made from.
#[derive(Clone, Copy)]
struct Ground<'a> {
    project: &'a Project,
    scope: Scope,
    figures: &'a Figures,
    gaps: &'a Gaps,
}

/// At most so many sentences about a scope, the most telling first; `figures` are the scope's.
///
/// What is missing goes before everything where it is more than half, and otherwise stands last, but always among them.
/// Where nothing is rated that is all there is to say.
pub fn sentences(project: &Project, scope: Scope, figures: &Figures, most: usize) -> Vec<Sentence> {
    let gaps = gaps(project, scope);
    let ground = Ground {
        project,
        scope,
        figures,
        gaps: &gaps,
    };
    let trust = trust::trust(ground);
    if figures.completeness.rated == 0 {
        return vec![trust.sentence];
    }
    order::order(say::all(ground), trust, most)
}

/// A fraction in percent without decimals.
fn percent(fraction: f64) -> f64 {
    (fraction * 100.0).round()
}

/// A score with one decimal at most.
fn score(score: f64) -> f64 {
    (score * 10.0).round() / 10.0
}
