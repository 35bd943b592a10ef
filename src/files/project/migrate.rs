//! From each older format to the next one. A step adds what the older format could not say.

use super::{v1, v2};

/// Format 1 knew neither doubts nor evidence.
pub(super) fn from_v1(file: v1::Project) -> v2::Project {
    v2::Project {
        about: file.about,
        next_id: file.next_id,
        weighting: file.weighting,
        scale: file.scale,
        class_rule: file.class_rule,
        stages: file.stages,
        touchpoints: file.touchpoints,
        factors: file.factors,
        relations: file.relations,
        not_sure: Vec::new(),
        evidence: Vec::new(),
        segments: file.segments.into_iter().map(segment).collect(),
    }
}

fn segment(segment: v1::Segment) -> v2::Segment {
    v2::Segment {
        id: segment.id,
        name: segment.name,
        note: segment.note,
        share: segment.share,
        importances: segment.importances,
        relations: segment.relations,
        not_sure: Vec::new(),
    }
}
