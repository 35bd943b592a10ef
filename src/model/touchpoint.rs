//! A touchpoint: where the customer meets the company.

use super::{StageId, TouchpointId};

/// How a touchpoint reaches the customer.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Channel {
    /// On a screen.
    Online,
    /// In person, on paper, by voice.
    Offline,
    /// Either way.
    #[default]
    Both,
}

impl Channel {
    /// The three channels.
    pub const ALL: [Self; 3] = [Self::Online, Self::Offline, Self::Both];

    /// The word used in files and printed tables.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Online => "online",
            Self::Offline => "offline",
            Self::Both => "both",
        }
    }
}

/// One touchpoint, in exactly one stage.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Touchpoint {
    /// Its identity.
    pub id: TouchpointId,
    /// The stage it belongs to.
    pub stage: StageId,
    /// Its name; never empty.
    pub name: String,
    /// How it reaches the customer.
    pub channel: Channel,
    /// A remark.
    pub note: String,
    /// Law, safety or an entry ticket: a mark beside its class, which stays as computed.
    pub must_have: bool,
    /// Struck from every sum, mean and rank, yet visible.
    pub excluded: bool,
}
