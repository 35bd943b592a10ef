//! The tables of an export: the matrix, the figures and how sure they are, of the whole and of each segment; segments, notes, tracks,
//! ballots, the panel and the hypotheses.

use super::ExportOptions;
use super::sure::has_classes;
use crate::files::WithAnswers;
use crate::files::table::{
    Certainty, ballots, has_ballots, hypotheses, matrix_of, notes, panel, printed, segments, tracks,
};
use crate::i18n::words;
use crate::methods::matrix::{Kind, Scope, figures};
use crate::model::{Filter, Project};

/// A table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Table {
    /// Importances and relations as they hold in a scope; comes back by import.
    Matrix(Scope),
    /// Figures of one kind in a scope.
    Figures(Kind, Scope),
    /// How often classes and ranks of a scope hold; only where there are classes.
    Stability(Scope),
    /// Where each touchpoint stands in each segment.
    Segments,
    /// What was noted.
    Notes,
    /// Customer Tracks; come back by import.
    Tracks,
    /// Who rated what; only where somebody did.
    Ballots,
    /// How many gave each answer, of everybody or of those whom a segment's filter lets pass; only where there are answers.
    Panel(Scope),
    /// What is claimed of customers, and what their answers make of it; only where something is.
    Hypotheses,
    /// What the tables are of.
    About,
}

impl Table {
    /// Those of an export. Of the whole: the figures of each segment too.
    pub fn all(of: WithAnswers<'_>, scope: Scope) -> Vec<Self> {
        let project = of.project;
        let kinds = [Kind::Touchpoints, Kind::Factors, Kind::Stages];
        let matrix_and_figures = |scope| {
            let figures = kinds.map(|kind| Self::Figures(kind, scope));
            let sure = has_classes(project, scope).then_some(Self::Stability(scope));
            [Self::Matrix(scope)].into_iter().chain(figures).chain(sure)
        };
        let mut all: Vec<Self> = matrix_and_figures(scope).collect();
        all.extend([Self::Segments, Self::Notes, Self::Tracks]);
        all.extend(has_ballots(project).then_some(Self::Ballots));
        if of.answers.is_some() {
            let filtered =
                matches!(scope, Scope::Segment(_)) && filter_of(project, scope).is_some();
            all.push(Self::Panel(if filtered { scope } else { Scope::Whole }));
        }
        all.extend((!project.hypotheses.is_empty()).then_some(Self::Hypotheses));
        if scope == Scope::Whole {
            for segment in project.segments.iter() {
                let scope = Scope::Segment(segment.id);
                all.extend(matrix_and_figures(scope));
                let filtered = of.answers.is_some() && segment.filter.is_some();
                all.extend(filtered.then_some(Self::Panel(scope)));
            }
        }
        all.push(Self::About);
        all
    }

    /// The key of its name.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Matrix(_) => "table-file-matrix",
            Self::Figures(Kind::Touchpoints, _) => "table-file-touchpoints",
            Self::Figures(Kind::Factors, _) => "table-file-factors",
            Self::Figures(Kind::Stages, _) => "table-file-stages",
            Self::Stability(_) => "stability-file",
            Self::Segments => "table-file-segments",
            Self::Notes => "table-file-notes",
            Self::Tracks => "table-file-tracks",
            Self::Ballots => "table-file-ballots",
            Self::Panel(_) => "panel-out-file-panel",
            Self::Hypotheses => "panel-out-file-hypotheses",
            Self::About => "table-file-about",
        }
    }

    /// Whose figures it has; the whole where there are none in it.
    pub const fn scope(self) -> Scope {
        match self {
            Self::Matrix(scope)
            | Self::Figures(_, scope)
            | Self::Stability(scope)
            | Self::Panel(scope) => scope,
            Self::Segments
            | Self::Notes
            | Self::Tracks
            | Self::Ballots
            | Self::Hypotheses
            | Self::About => Scope::Whole,
        }
    }

    /// The scope whose run it needs.
    pub const fn run(self, options: &ExportOptions) -> Option<Scope> {
        match self {
            Self::Stability(scope) => Some(scope),
            Self::About => Some(options.scope),
            _ => None,
        }
    }

    pub const fn ending(self) -> &'static str {
        match self {
            Self::About => "txt",
            _ => "csv",
        }
    }

    /// Its text.
    pub fn text(self, of: WithAnswers<'_>, options: &ExportOptions) -> String {
        let project = of.project;
        let (language, dialect) = (options.language, options.dialect);
        match self {
            Self::Matrix(scope) => matrix_of(project, scope, language, dialect),
            Self::Figures(kind, scope) => {
                let figures = figures(project, scope);
                printed(project, &figures, scope, kind).for_people(language, dialect)
            }
            Self::Stability(scope) => of.stability.map_or_else(String::new, |found| {
                let table = Certainty {
                    project,
                    scope,
                    found,
                };
                table.lines(true).csv(language, dialect)
            }),
            Self::Segments => segments(project, language, dialect),
            Self::Notes => notes(project, language, dialect),
            Self::Tracks => tracks(project, None, language, dialect),
            Self::Ballots => ballots(project, language, dialect),
            Self::Panel(scope) => {
                let everybody = Filter::default();
                let filter = filter_of(project, scope).unwrap_or(&everybody);
                let answers = of.answers.map(|answers| panel(answers, filter));
                answers.map_or_else(String::new, |lines| lines.csv(language, dialect))
            }
            Self::Hypotheses => hypotheses(of, language).csv(language, dialect),
            Self::About => super::about::about(of, options),
        }
    }

    /// Its name without the ending.
    pub fn name(self, project: &Project, options: &ExportOptions) -> String {
        let name = words(options.language).text(self.key());
        super::parts::of_scope(&name, project, self.scope(), options.language)
    }
}

/// Whose answers a segment's are, where that was said.
fn filter_of(project: &Project, scope: Scope) -> Option<&Filter> {
    match scope {
        Scope::Whole => None,
        Scope::Segment(id) => project.segment(id)?.filter.as_deref(),
    }
}
