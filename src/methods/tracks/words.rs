//! The keys of the words for kinds, states and sides of entries of a track, the same on screens, in tables and in reports.

use super::Lane;
use crate::model::{BarrierKind, EvidenceKind, Stance, WorkState};

/// The key of the word for a kind of sales barrier.
pub const fn barrier_key(kind: BarrierKind) -> &'static str {
    match kind {
        BarrierKind::Price => "track-barrier-price",
        BarrierKind::Trust => "track-barrier-trust",
        BarrierKind::Time => "track-barrier-time",
        BarrierKind::Knowledge => "track-barrier-knowledge",
        BarrierKind::Access => "track-barrier-access",
        BarrierKind::Competitor => "track-barrier-competitor",
        BarrierKind::Other => "track-barrier-other",
    }
}

/// The key of the word for a type of evidence.
pub const fn evidence_key(kind: EvidenceKind) -> &'static str {
    match kind {
        EvidenceKind::Panel => "track-evidence-panel",
        EvidenceKind::Hypothesis => "track-evidence-hypothesis",
        EvidenceKind::CallRecord => "track-evidence-call",
        EvidenceKind::Interview => "track-evidence-interview",
        EvidenceKind::MysteryShopper => "track-evidence-shopper",
        EvidenceKind::Other => "track-evidence-other",
    }
}

/// The key of the word for a state of work.
pub const fn state_key(state: WorkState) -> &'static str {
    match state {
        WorkState::Idea => "track-state-idea",
        WorkState::Planned => "track-state-planned",
        WorkState::Running => "track-state-running",
        WorkState::Done => "track-state-done",
        WorkState::Stopped => "track-state-stopped",
    }
}

/// The key of the word for the side that an agent of influence takes.
pub const fn stance_key(stance: Stance) -> &'static str {
    match stance {
        Stance::For => "track-stance-for",
        Stance::Against => "track-stance-against",
    }
}

/// The key of the name of a lane.
pub const fn lane_key(lane: Lane) -> &'static str {
    match lane {
        Lane::Steps => "page-lane-steps",
        Lane::Factors => "page-lane-factors",
        Lane::Agents => "page-lane-agents",
        Lane::Barriers => "page-lane-barriers",
        Lane::Jobs => "page-lane-jobs",
        Lane::Emotion => "page-lane-emotion",
        Lane::Evidence => "page-lane-evidence",
        Lane::Campaign => "page-lane-campaign",
    }
}
