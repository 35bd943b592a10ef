//! The figures of a matrix: what each is, and where it is undefined.

use crate::model::SegmentId;

/// Whose customers the figures are about.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Scope {
    /// All of them: the project's own importances and relations.
    #[default]
    Whole,
    /// One segment: its own importances and relations, the project's where it has none.
    Segment(SegmentId),
}

/// What figures are about.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// Touchpoints.
    #[default]
    Touchpoints,
    /// Factors.
    Factors,
    /// Stages.
    Stages,
}

/// The three classes, the most pressing first. Nothing is ever called unimportant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Class {
    /// Decides the choice.
    Critical,
    /// Matters.
    Important,
    /// Matters less than the others.
    LessImportant,
}

impl Class {
    /// The three classes, the most pressing first.
    pub const ALL: [Self; 3] = [Self::Critical, Self::Important, Self::LessImportant];

    /// The word used in files and printed tables.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Critical => "critical",
            Self::Important => "important",
            Self::LessImportant => "less_important",
        }
    }

    /// The key of its word on screen, which agrees with what is classed: Russian has a gender for each.
    pub const fn key(self, of: Kind) -> &'static str {
        match (self, of) {
            (Self::Critical, Kind::Touchpoints) => "class-critical-touchpoint",
            (Self::Critical, Kind::Factors) => "class-critical-factor",
            (Self::Critical, Kind::Stages) => "class-critical-stage",
            (Self::Important, Kind::Touchpoints) => "class-important-touchpoint",
            (Self::Important, Kind::Factors) => "class-important-factor",
            (Self::Important, Kind::Stages) => "class-important-stage",
            (Self::LessImportant, Kind::Touchpoints) => "class-less-important-touchpoint",
            (Self::LessImportant, Kind::Factors) => "class-less-important-factor",
            (Self::LessImportant, Kind::Stages) => "class-less-important-stage",
        }
    }

    /// The key of its word for all items of the class.
    pub const fn plural_key(self) -> &'static str {
        match self {
            Self::Critical => "class-critical-all",
            Self::Important => "class-important-all",
            Self::LessImportant => "class-less-important-all",
        }
    }
}

/// A place in the order by falling score, 1, 2, 2, 4.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Rank {
    /// From 1.
    pub place: usize,
    /// True where others share it, shown "2=".
    pub tied: bool,
}

impl Rank {
    /// As it is written: 3, or 2= where it is shared.
    pub fn text(self) -> String {
        let shared = if self.tied { "=" } else { "" };
        format!("{}{shared}", self.place)
    }
}

/// How many of the cells that take part are rated.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Completeness {
    /// Rated cells.
    pub rated: usize,
    /// All cells.
    pub cells: usize,
}

impl Completeness {
    /// The rated part, 0…1; 1 where there is no cell, since nothing is missing.
    pub fn fraction(self) -> f64 {
        if self.cells == 0 {
            1.0
        } else {
            self.rated as f64 / self.cells as f64
        }
    }

    /// True where every cell is rated.
    pub const fn is_complete(self) -> bool {
        self.rated == self.cells
    }
}

/// The figures of a touchpoint or a factor. All are undefined for one that is excluded, and a factor's without importance.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct ItemFigures {
    /// `A_j` or `B_i`: the sum of contributions w·r.
    pub score: Option<f64>,
    /// Score / grand total, a fraction; 0 where the grand total is 0.
    pub share: Option<f64>,
    /// Touchpoints only: (A − m·W) / ((M − m)·W), a fraction; undefined where nothing is rated.
    pub intensity: Option<f64>,
    /// Score − mean.
    pub deviation: Option<f64>,
    /// Deviation / mean, a fraction; undefined where the mean is 0.
    pub relative_deviation: Option<f64>,
    /// Deviation / population standard deviation; 0 where that is 0.
    pub z: Option<f64>,
    /// Place by falling score.
    pub rank: Option<Rank>,
    /// The class that the project's rule gives.
    pub class: Option<Class>,
    /// Cells that take part; of an excluded item there is none.
    pub completeness: Completeness,
    /// True where the score rests on a cell not rated or on a factor without importance; false for an excluded item.
    pub incomplete: bool,
}

/// The figures of a stage. Undefined for one without an included touchpoint.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct StageFigures {
    /// How many included touchpoints it has.
    pub touchpoints: usize,
    /// The sum of its touchpoints' scores.
    pub total: Option<f64>,
    /// `score` is the mean of its touchpoints' scores, `share` is total / grand total; deviation, z, rank and class go by the mean.
    pub item: ItemFigures,
}

/// Mean and spread of the scores of one kind.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Summary {
    /// How many scores there are.
    pub n: usize,
    /// Their mean; 0 where there is none.
    pub mean: f64,
    /// Their population standard deviation.
    pub standard_deviation: f64,
    /// Their largest.
    pub highest: f64,
    /// The scores at which the class changes; none where all are of one class whatever they are.
    pub limits: Option<Limits>,
}

/// The scores at which the class changes.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Limits {
    /// Critical from this score on. For the Pareto rule and natural breaks half-way between the neighbours on both sides; 0
    /// is the neighbour below the lowest score.
    pub critical: f64,
    /// Less important from this score down.
    pub less_important: f64,
}

/// All figures of a matrix for one scope. Lists stand in document order, parallel to the project's lists.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Figures {
    /// One for each touchpoint.
    pub touchpoints: Vec<ItemFigures>,
    /// One for each factor.
    pub factors: Vec<ItemFigures>,
    /// One for each stage.
    pub stages: Vec<StageFigures>,
    /// G, the sum of all scores.
    pub grand_total: f64,
    /// Over the touchpoints' scores.
    pub of_touchpoints: Summary,
    /// Over the factors' scores.
    pub of_factors: Summary,
    /// Over the stages' mean scores.
    pub of_stages: Summary,
    /// Of the whole matrix, excluded items left out.
    pub completeness: Completeness,
    /// How many touchpoints are excluded.
    pub excluded_touchpoints: usize,
    /// How many factors are excluded.
    pub excluded_factors: usize,
    /// How many included factors have no importance: their cells count towards completeness and add to no score.
    pub unweighted_factors: usize,
}

impl Figures {
    /// Mean and spread over the scores of a kind.
    pub const fn of(&self, kind: Kind) -> &Summary {
        match kind {
            Kind::Touchpoints => &self.of_touchpoints,
            Kind::Factors => &self.of_factors,
            Kind::Stages => &self.of_stages,
        }
    }
}
