//! Online against offline: what the touchpoints of either side weigh, by the scores and classes of the whole.

use super::{Class, Figures};
use crate::model::{Channel, Project};

/// One of the two sides of the journey.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Side {
    /// On a screen.
    Online,
    /// In person, on paper, by voice.
    Offline,
}

impl Side {
    /// Both sides.
    pub const ALL: [Self; 2] = [Self::Online, Self::Offline];

    /// Whether a touchpoint of that channel is on this side. One of both channels is on either: the customer meets it here
    /// as well as there.
    pub const fn has(self, channel: Channel) -> bool {
        match channel {
            Channel::Both => true,
            Channel::Online => matches!(self, Self::Online),
            Channel::Offline => matches!(self, Self::Offline),
        }
    }
}

/// What a side adds up to. Those of both channels are counted on both sides, so the shares of the two may pass 1 together.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct SideFigures {
    /// How many touchpoints with a score are on it.
    pub touchpoints: usize,
    /// How many of them are critical.
    pub critical: usize,
    /// The sum of their shares of the grand total, a fraction.
    pub share: f64,
}

/// The figures of a side; nothing is ranked or classed anew.
pub fn side(project: &Project, figures: &Figures, side: Side) -> SideFigures {
    let mut found = SideFigures::default();
    for (touchpoint, item) in project.touchpoints.iter().zip(&figures.touchpoints) {
        if side.has(touchpoint.channel) && item.score.is_some() {
            found.touchpoints += 1;
            found.critical += usize::from(item.class == Some(Class::Critical));
            found.share += item.share.unwrap_or(0.0);
        }
    }
    found
}
