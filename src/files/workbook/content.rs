//! What all sheets are written from: the project, its figures, its words, and where things stand.

use std::borrow::Cow;

use super::WorkbookOptions;
use super::formulas::Compared;
use super::places::{Below, Fact, Places, Right, on};
use super::styles::{Styles, mark};
use crate::files::WithAnswers;
use crate::i18n::{Words, words};
use crate::methods::matrix::{Class, Figures, Kind, Scope, figures};
use crate::methods::panel::Base;
use crate::model::{Project, Touchpoint};

/// The parts of a workbook in the making.
pub(super) struct Content<'p> {
    pub(super) project: &'p Project,
    /// How many people's answers the sheet of the panel counts; none where there is no such sheet.
    pub(super) people: Option<usize>,
    pub(super) options: WorkbookOptions,
    pub(super) words: &'static Words,
    pub(super) figures: Figures,
    /// Positions of the touchpoints as they stand on the sheet Matrix, stage by stage.
    pub(super) journey: Vec<usize>,
    /// For each touchpoint in document order its place there.
    pub(super) place: Vec<u16>,
    pub(super) places: Places,
    pub(super) styles: Styles,
    class_words: [[String; 3]; 3],
}

/// The sheet whose cells a formula stands on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum From {
    /// The sheet on which the scores stand.
    Own,
    /// Another one.
    Other,
}

const KINDS: [Kind; 3] = [Kind::Touchpoints, Kind::Factors, Kind::Stages];

impl<'p> Content<'p> {
    pub(super) fn new(of: WithAnswers<'p>, options: WorkbookOptions) -> Self {
        let project = of.project;
        let words = words(options.language);
        let journey = project.journey();
        let mut place = vec![0; journey.len()];
        for (position, column) in journey.iter().zip(0_u16..) {
            if let Some(slot) = place.get_mut(*position) {
                *slot = column;
            }
        }
        let name = |key| words.text(key).into_owned();
        let class_word = |kind| {
            Class::ALL
                .map(|class: Class| format!("{} {}", mark(class), words.text(class.key(kind))))
        };
        Self {
            project,
            people: of.answers.map(Base::rows),
            options,
            words,
            figures: figures(project, Scope::Whole),
            places: Places {
                factors: u32::try_from(project.factors.len()).unwrap_or(u32::MAX),
                touchpoints: u16::try_from(journey.len()).unwrap_or(u16::MAX),
                matrix: name("workbook-sheet-matrix"),
                touchpoints_sheet: name("workbook-sheet-touchpoints"),
                stages: name("workbook-sheet-stages"),
                about: name("workbook-sheet-about"),
            },
            journey,
            place,
            styles: Styles::new(),
            class_words: KINDS.map(class_word),
        }
    }

    /// False for a project without factors or touchpoints, of which there is nothing to work out.
    pub(super) fn has_figures(&self) -> bool {
        self.places.factors > 0 && self.places.touchpoints > 0
    }

    /// Words of ours.
    pub(super) fn word<'a>(&'a self, key: &'a str) -> Cow<'a, str> {
        self.words.text(key)
    }

    /// The touchpoints as they stand on the sheet Matrix, with their positions.
    pub(super) fn touchpoints(&self) -> impl Iterator<Item = (usize, &'p Touchpoint)> {
        (self.journey.iter()).filter_map(|at| Some((*at, self.project.touchpoints.get(*at)?)))
    }

    /// The mark and word of a class.
    pub(super) fn class(&self, class: Class, kind: Kind) -> &str {
        let words = self.class_words.get(kind as usize);
        words
            .and_then(|words| words.get(class as usize))
            .map_or("", String::as_str)
    }

    /// The cells that the figures of a kind are compared with.
    pub(super) fn compared(&self, kind: Kind, from: From) -> Compared {
        let column = kind_column(kind);
        let fact = |fact| self.places.fact(fact, column);
        Compared {
            scores: self.scores(kind, from),
            mean: fact(Fact::Mean),
            spread: fact(Fact::Spread),
            critical_from: fact(Fact::CriticalFrom),
            less_from: fact(Fact::LessFrom),
            total: self.places.fact(Fact::Total, 1),
            first: self.places.fact(Fact::FirstLimit, 1),
            second: self.places.fact(Fact::SecondLimit, 1),
            words: [Fact::Critical, Fact::Important, Fact::LessImportant].map(fact),
        }
    }

    /// All scores of a kind.
    pub(super) fn scores(&self, kind: Kind, from: From) -> String {
        let (sheet, range) = match kind {
            Kind::Touchpoints => (&self.places.matrix, self.places.line(Below::Score)),
            Kind::Factors => (&self.places.matrix, self.places.figures(Right::Score)),
            Kind::Stages => (
                &self.places.stages,
                super::stages::scores(self.project.stages.len()),
            ),
        };
        match from {
            From::Own => range,
            From::Other => on(sheet, &range),
        }
    }
}

/// The column of a kind on the sheet About.
pub(super) const fn kind_column(kind: Kind) -> u16 {
    match kind {
        Kind::Touchpoints => 1,
        Kind::Factors => 2,
        Kind::Stages => 3,
    }
}
