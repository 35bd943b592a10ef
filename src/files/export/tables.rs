//! The tables of an export: the matrix and the figures, of the whole and of each segment; segments, notes, tracks, ballots.

use super::ExportOptions;
use crate::files::table::{ballots, has_ballots, matrix_of, notes, printed, segments, tracks};
use crate::i18n::words;
use crate::methods::matrix::{Kind, Scope, figures};
use crate::model::Project;

/// A table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Table {
    /// Importances and relations as they hold in a scope; comes back by import.
    Matrix(Scope),
    /// Figures of one kind in a scope.
    Figures(Kind, Scope),
    /// Where each touchpoint stands in each segment.
    Segments,
    /// What was noted.
    Notes,
    /// Customer Tracks; come back by import.
    Tracks,
    /// Who rated what; only where somebody did.
    Ballots,
    /// What the tables are of.
    About,
}

impl Table {
    /// Those of an export. Of the whole: the figures of each segment too.
    pub fn all(project: &Project, scope: Scope) -> Vec<Self> {
        let kinds = [Kind::Touchpoints, Kind::Factors, Kind::Stages];
        let of = |scope| {
            let figures = kinds.map(|kind| Self::Figures(kind, scope));
            [Self::Matrix(scope)].into_iter().chain(figures)
        };
        let mut all: Vec<Self> = of(scope).collect();
        all.extend([Self::Segments, Self::Notes, Self::Tracks]);
        all.extend(has_ballots(project).then_some(Self::Ballots));
        if scope == Scope::Whole {
            for segment in project.segments.iter() {
                all.extend(of(Scope::Segment(segment.id)));
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
            Self::Segments => "table-file-segments",
            Self::Notes => "table-file-notes",
            Self::Tracks => "table-file-tracks",
            Self::Ballots => "table-file-ballots",
            Self::About => "table-file-about",
        }
    }

    /// Whose figures it has; the whole where there are none in it.
    pub const fn scope(self) -> Scope {
        match self {
            Self::Matrix(scope) | Self::Figures(_, scope) => scope,
            Self::Segments | Self::Notes | Self::Tracks | Self::Ballots | Self::About => {
                Scope::Whole
            }
        }
    }

    pub const fn ending(self) -> &'static str {
        match self {
            Self::About => "txt",
            _ => "csv",
        }
    }

    /// Its text.
    pub fn text(self, project: &Project, options: &ExportOptions) -> String {
        let (language, dialect) = (options.language, options.dialect);
        match self {
            Self::Matrix(scope) => matrix_of(project, scope, language, dialect),
            Self::Figures(kind, scope) => {
                let figures = figures(project, scope);
                printed(project, &figures, scope, kind).for_people(language, dialect)
            }
            Self::Segments => segments(project, language, dialect),
            Self::Notes => notes(project, language, dialect),
            Self::Tracks => tracks(project, None, language, dialect),
            Self::Ballots => ballots(project, language, dialect),
            Self::About => super::about::about(project, options),
        }
    }

    /// Its name without the ending.
    pub fn name(self, project: &Project, options: &ExportOptions) -> String {
        let name = words(options.language).text(self.key());
        super::parts::of_scope(&name, project, self.scope(), options.language)
    }
}
