//! The screens of the rail, in the order of the work: set up, rate, read.

use crate::model::Subject;

/// A screen of the rail.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Screen {
    /// Factors, touchpoints from the template, and how far the project is.
    Setup,
    /// Factors by touchpoints.
    #[default]
    Matrix,
    /// One question at a time.
    Interview,
    /// Ranked bars and why.
    Priorities,
    /// Stages and touchpoints as the customer meets them.
    Map,
    /// Who the customers are and where segments differ.
    Segments,
    /// The journey of one segment.
    Tracks,
    /// How sure all of it is.
    Confidence,
    /// Who the buyers are, from their own answers.
    Panel,
}

impl Screen {
    /// All screens in the order of the rail.
    pub const ALL: &[Self] = &[
        Self::Setup,
        Self::Matrix,
        Self::Interview,
        Self::Priorities,
        Self::Map,
        Self::Segments,
        Self::Tracks,
        Self::Confidence,
        Self::Panel,
    ];

    /// The screen on which somebody who is on this one is shown an item: this one where it has a place for it.
    #[must_use]
    pub const fn showing(self, subject: Subject) -> Self {
        match (self, subject) {
            (Self::Setup | Self::Panel, _)
            | (Self::Map | Self::Priorities | Self::Segments, Subject::Cell(..))
            | (Self::Tracks, Subject::Cell(..) | Subject::Factor(_) | Subject::Touchpoint(_)) => {
                Self::Matrix
            }
            (Self::Segments | Self::Tracks, Subject::Stage(_)) => Self::Map,
            (Self::Map | Self::Segments, Subject::Factor(_)) => Self::Priorities,
            (screen, _) => screen,
        }
    }

    /// Whether the inspector stands beside it.
    pub const fn has_inspector(self) -> bool {
        matches!(
            self,
            Self::Matrix | Self::Priorities | Self::Map | Self::Tracks
        )
    }
}
