//! What an answer changes: the level and the doubt that a voice has of its own.

use super::{Cell, Voice};
use crate::model::{Project, TouchpointId};

/// A cell as who answers has it of their own, nothing inherited.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct State {
    /// Its level.
    pub level: Option<u8>,
    /// Whether somebody is not sure.
    pub not_sure: bool,
}

impl State {
    /// The state of a cell; nothing for one that is not there.
    pub fn of(project: &Project, voice: impl Into<Voice>, cell: Cell) -> Self {
        let own = voice.into().own(project);
        own.map_or_else(Self::default, |own| Self {
            level: own.level(cell),
            not_sure: own.is_doubted(cell),
        })
    }
}

/// The cells of a touchpoint that the voice has no level of its own for, in the factors' order. Those of which somebody said
/// "not sure" are left out, because they were asked about; so are excluded factors, and of an excluded touchpoint there is none.
pub fn not_rated_at(
    project: &Project,
    voice: impl Into<Voice>,
    touchpoint: TouchpointId,
) -> Vec<Cell> {
    let (voice, found) = (voice.into(), project.touchpoint(touchpoint));
    let counts = found.is_some_and(|touchpoint| !touchpoint.excluded) && voice.is_open(project);
    let Some(own) = voice.own(project).filter(|_| counts) else {
        return Vec::new();
    };
    let factors = project.factors.iter().filter(|factor| !factor.excluded);
    factors
        .map(|factor| (factor.id, touchpoint))
        .filter(|cell| own.level(*cell).is_none() && !own.is_doubted(*cell))
        .collect()
}
