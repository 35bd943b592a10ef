//! Figures as a report writes them, one way on all pages.

use super::options::ReportOptions;
use crate::i18n::{Language, Message, fixed, signed};
use crate::methods::matrix::{ItemFigures, Rank, Scope, Summary};
use crate::model::Project;

/// What stands where there is no figure.
pub(super) const NONE: &str = "–";

/// Writes the figures of one kind: all scores of a column with the same decimals.
#[derive(Clone, Copy, Debug)]
pub(super) struct Spell {
    language: Language,
    decimals: usize,
}

impl Spell {
    /// For scores of that summary; one decimal where it says something.
    pub(super) fn of<'a>(
        options: &ReportOptions,
        summary: &Summary,
        items: impl Iterator<Item = &'a ItemFigures>,
    ) -> Self {
        let whole = |score: f64| (score - score.round()).abs() < 5e-8;
        let all_whole = items.filter_map(|item| item.score).all(whole);
        Self {
            language: options.language,
            decimals: usize::from(summary.highest < 1000.0 && !all_whole),
        }
    }

    /// A score.
    pub(super) fn score(self, score: Option<f64>) -> String {
        score.map_or_else(none, |score| fixed(self.language, score, self.decimals))
    }

    /// A limit of a class, which may lie between scores.
    pub(super) fn limit(self, limit: f64) -> String {
        fixed(self.language, limit, 1)
    }

    /// A share in percent, without its sign.
    pub(super) fn share(self, share: Option<f64>) -> String {
        share.map_or_else(none, |share| fixed(self.language, share * 100.0, 1))
    }

    /// A deviation from the mean in percent of it, without its sign.
    pub(super) fn deviation(self, deviation: Option<f64>) -> String {
        deviation.map_or_else(none, |part| signed(self.language, part * 100.0, 1))
    }
}

/// A rank, “2=” where it is shared.
pub(super) fn rank(rank: Option<Rank>) -> String {
    rank.map_or_else(none, |rank| {
        let shared = if rank.tied { "=" } else { "" };
        format!("{}{shared}", rank.place)
    })
}

fn none() -> String {
    NONE.to_owned()
}

/// What a page is about in a sentence that ends with whose figures they are.
pub(super) fn scope(project: &Project, options: &ReportOptions, key: &'static str) -> Message {
    let segment = match options.scope {
        Scope::Whole => None,
        Scope::Segment(id) => project.segment(id),
    };
    let whose = segment.map_or_else(
        || Message::new("report-scope-whole"),
        |segment| Message::new("report-scope-segment").with("segment", segment.name.as_str()),
    );
    Message::new(key).with("whose", whose)
}

/// A fraction for a place on paper; 0 where it is none.
pub(super) fn narrow(value: f64) -> f32 {
    #[expect(clippy::cast_possible_truncation, reason = "a fraction on paper")]
    let narrow = if value.is_finite() { value as f32 } else { 0.0 };
    narrow
}
