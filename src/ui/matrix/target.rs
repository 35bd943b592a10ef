//! What can be edited in the grid, and a new item while its name is being typed.

use super::axes::Axes;
use super::selection::{IMPORTANCE, NAME, NAMES, STAGES, Spot, Zone, signed};
use crate::edit::{BatchKind, Edit, FactorEdit, StageEdit, TouchpointEdit};
use crate::model::{Channel, FactorId, Project, StageId, TouchpointId};
use crate::ui::Context;

/// What is edited.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Target {
    /// A factor's name.
    Factor(FactorId),
    /// A factor's importance.
    Importance(FactorId),
    /// A touchpoint's name.
    Touchpoint(TouchpointId),
    /// A stage's name.
    Stage(StageId),
}

/// A new item whose name is being typed: one gesture, which Escape takes back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Adding {
    /// A factor.
    Factor {
        /// Before which other.
        before: Option<FactorId>,
    },
    /// A touchpoint.
    Touchpoint {
        /// Its stage.
        stage: StageId,
        /// Its channel.
        channel: Channel,
        /// Before which other.
        before: Option<TouchpointId>,
    },
    /// The first stage with its first touchpoint.
    StageAndTouchpoint,
    /// A stage.
    Stage {
        /// Before which other.
        before: Option<StageId>,
    },
}

impl Target {
    /// What can be edited at a spot.
    pub fn at(axes: &Axes, project: &Project, spot: Spot) -> Option<Self> {
        let factor = || axes.factor(project, spot.body_row()?);
        match spot.zone() {
            Zone::Body => None,
            Zone::Factor => factor().map(Self::Factor),
            Zone::Importance => factor().map(Self::Importance),
            Zone::Touchpoint => axes
                .touchpoint(project, spot.body_column()?)
                .map(Self::Touchpoint),
            Zone::Stage => axes.stage(project, spot.body_column()?).map(Self::Stage),
        }
    }

    /// Where it stands.
    pub fn spot(self, axes: &Axes, project: &Project) -> Option<Spot> {
        Some(match self {
            Self::Factor(id) => Spot {
                row: signed(axes.row_of(project, id)?),
                column: NAME,
            },
            Self::Importance(id) => Spot {
                row: signed(axes.row_of(project, id)?),
                column: IMPORTANCE,
            },
            Self::Touchpoint(id) => Spot {
                row: NAMES,
                column: signed(axes.column_of(project, id)?),
            },
            Self::Stage(id) => Spot {
                row: STAGES,
                column: signed(axes.column_of_stage(project, id)?),
            },
        })
    }
}

impl Adding {
    /// The item that the edit will bring into being: the next free id, of two items the last.
    pub fn target(self, project: &Project) -> Target {
        let next = project.ids.peek();
        match self {
            Self::Factor { .. } => Target::Factor(FactorId(next)),
            Self::Touchpoint { .. } => Target::Touchpoint(TouchpointId(next)),
            Self::StageAndTouchpoint => Target::Touchpoint(TouchpointId(next.saturating_add(1))),
            Self::Stage { .. } => Target::Stage(StageId(next)),
        }
    }

    /// The key of the name that stands there until one is typed.
    pub const fn name_key(self) -> &'static str {
        match self {
            Self::Factor { .. } => "matrix-new-factor",
            Self::Touchpoint { .. } | Self::StageAndTouchpoint => "matrix-new-touchpoint",
            Self::Stage { .. } => "matrix-new-stage",
        }
    }

    /// The edit that adds the item under a name.
    pub fn edit(self, ctx: &Context<'_>, name: String) -> Edit {
        match self {
            Self::Factor { before } => Edit::Factor(FactorEdit::Add {
                name,
                importance: None,
                before,
            }),
            Self::Touchpoint {
                stage,
                channel,
                before,
            } => Edit::Touchpoint(TouchpointEdit::Add {
                stage,
                name,
                channel,
                before,
            }),
            Self::StageAndTouchpoint => {
                let stage = StageEdit::Add {
                    name: ctx.text("matrix-first-stage"),
                    before: None,
                };
                // Inside a gesture the edit always meets the document as it was before it.
                let id = match ctx.project.stages.last() {
                    Some(stage) => stage.id,
                    None => StageId(ctx.project.ids.peek()),
                };
                let touchpoint = TouchpointEdit::Add {
                    stage: id,
                    name,
                    channel: Channel::default(),
                    before: None,
                };
                let edits = vec![Edit::Stage(stage), Edit::Touchpoint(touchpoint)];
                Edit::Batch(crate::edit::Batch {
                    kind: BatchKind::Add,
                    edits,
                })
            }
            Self::Stage { before } => Edit::Stage(StageEdit::Add { name, before }),
        }
    }
}
