//! What is chosen on the screen: which kind is ranked, what the bars measure, what is left out of sight.

use crate::i18n::{Language, fixed, percent};
use crate::methods::matrix::{Figures, ItemFigures, Kind, Side};
use crate::model::{Project, StageId, Subject};
use crate::ui::Context;

/// What the length of a bar is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Length {
    /// The score.
    #[default]
    Score,
    /// The share of all scores.
    Share,
    /// The intensity; of touchpoints only.
    Intensity,
    /// The relative deviation from the mean, to both sides of 0.
    Deviation,
}

impl Length {
    const ALL: [Self; 4] = [Self::Score, Self::Share, Self::Intensity, Self::Deviation];

    /// Those that a kind has.
    pub(super) fn of_kind(kind: Kind) -> impl Iterator<Item = Self> {
        let all = Self::ALL.into_iter();
        all.filter(move |length| *length != Self::Intensity || kind == Kind::Touchpoints)
    }

    /// The one after this, round and round.
    pub(super) fn next(self, kind: Kind) -> Self {
        let mut rest = Self::of_kind(kind).skip_while(|length| *length != self);
        rest.nth(1).unwrap_or_default()
    }

    /// The key of its name.
    pub(super) const fn key(self) -> &'static str {
        match self {
            Self::Score => "priorities-length-score",
            Self::Share => "priorities-length-share",
            Self::Intensity => "priorities-length-intensity",
            Self::Deviation => "priorities-length-deviation",
        }
    }

    /// An item's value.
    pub(super) const fn value(self, item: &ItemFigures) -> Option<f64> {
        match self {
            Self::Score => item.score,
            Self::Share => item.share,
            Self::Intensity => item.intensity,
            Self::Deviation => item.relative_deviation,
        }
    }

    /// A value in words; scores with so many decimals.
    pub(super) fn write(self, language: Language, value: f64, decimals: usize) -> String {
        match self {
            Self::Score => fixed(language, value, decimals),
            Self::Share | Self::Intensity => percent(language, value, 1),
            Self::Deviation => {
                let sign = if value >= 0.000_5 { "+" } else { "" };
                format!("{sign}{}", percent(language, value, 1))
            }
        }
    }

    /// How many times a score lies on this axis from its zero, and that zero; none where scores have no place on it: a stage's
    /// share is of its total, while its class goes by the mean.
    pub(super) fn of_scores(self, figures: &Figures, kind: Kind) -> Option<(f64, f64)> {
        let mean = figures.of(kind).mean;
        match self {
            Self::Score => Some((1.0, 0.0)),
            Self::Share if kind != Kind::Stages && figures.grand_total > 0.0 => {
                Some((1.0 / figures.grand_total, 0.0))
            }
            Self::Deviation if mean > 0.0 => Some((1.0 / mean, -1.0)),
            Self::Share | Self::Intensity | Self::Deviation => None,
        }
    }
}

/// Everything that decides which rows stand where.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Choice {
    /// What is ranked.
    pub(super) kind: Kind,
    /// What the bars measure.
    pub(super) length: Length,
    /// Only touchpoints of that side; those of both channels are on either.
    pub(super) side: Option<Side>,
    /// Only touchpoints of that stage.
    pub(super) stage: Option<StageId>,
    /// Online beside offline.
    pub(super) compare: bool,
}

impl Choice {
    /// What the bars of this kind measure.
    pub(super) fn length(&self) -> Length {
        match (self.length, self.kind) {
            (Length::Intensity, Kind::Factors | Kind::Stages) => Length::Score,
            (length, _) => length,
        }
    }

    /// True where two columns are shown.
    pub(super) fn compares(&self) -> bool {
        self.compare && self.kind == Kind::Touchpoints
    }

    /// True where something may be out of sight.
    pub(super) fn filters(&self) -> bool {
        self.kind == Kind::Touchpoints
            && (self.stage.is_some() || self.side.is_some() && !self.compare)
    }

    /// The sides of the columns on screen; none is everything.
    pub(super) fn columns(&self) -> Vec<Option<Side>> {
        if self.compares() {
            Side::ALL.map(Some).to_vec()
        } else if self.kind == Kind::Touchpoints {
            vec![self.side]
        } else {
            vec![None]
        }
    }

    /// Whether an item of the kind can be seen in the column of a side.
    pub(super) fn shows(&self, project: &Project, side: Option<Side>, position: usize) -> bool {
        if self.kind != Kind::Touchpoints {
            return true;
        }
        project.touchpoints.get(position).is_some_and(|touchpoint| {
            side.is_none_or(|side| side.has(touchpoint.channel))
                && self.stage.is_none_or(|stage| stage == touchpoint.stage)
        })
    }
}

/// The kind that a subject belongs to, and the item that stands for it in the list.
pub(super) const fn item_of(subject: Subject) -> (Kind, Subject) {
    match subject {
        Subject::Cell(_, touchpoint) | Subject::Touchpoint(touchpoint) => {
            (Kind::Touchpoints, Subject::Touchpoint(touchpoint))
        }
        Subject::Factor(id) => (Kind::Factors, Subject::Factor(id)),
        Subject::Stage(id) => (Kind::Stages, Subject::Stage(id)),
    }
}

/// The item at a position of a kind.
pub(super) fn subject_at(project: &Project, kind: Kind, position: usize) -> Option<Subject> {
    match kind {
        Kind::Touchpoints => (project.touchpoints.get(position)).map(|t| Subject::Touchpoint(t.id)),
        Kind::Factors => (project.factors.get(position)).map(|f| Subject::Factor(f.id)),
        Kind::Stages => (project.stages.get(position)).map(|s| Subject::Stage(s.id)),
    }
}

/// The name of the item at a position of a kind.
pub(super) fn name_at<'a>(ctx: &Context<'a>, kind: Kind, position: usize) -> &'a str {
    let project = ctx.project;
    let name = match kind {
        Kind::Touchpoints => project.touchpoints.get(position).map(|item| &item.name),
        Kind::Factors => project.factors.get(position).map(|item| &item.name),
        Kind::Stages => project.stages.get(position).map(|item| &item.name),
    };
    name.map_or("", String::as_str)
}

/// Whether the item at a position of a kind is excluded.
pub(super) fn is_excluded(project: &Project, kind: Kind, position: usize) -> bool {
    match kind {
        Kind::Touchpoints => (project.touchpoints.get(position)).is_some_and(|item| item.excluded),
        Kind::Factors => (project.factors.get(position)).is_some_and(|item| item.excluded),
        Kind::Stages => false,
    }
}
