//! From each older format to the next one. A step adds what the older format could not say.

use std::collections::BTreeSet;

use super::{v1, v2, v3, v4, v5};
use crate::model::free_mark;

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

/// Format 2 knew neither jobs nor tracks, and segments had no look: each gets the next colour and a mark from its name.
pub(super) fn from_v2(file: v2::Project) -> v3::Project {
    let mut marks = BTreeSet::new();
    let segments = file.segments.into_iter().zip(HUES.into_iter().cycle());
    let segments = segments.map(|(segment, hue)| {
        let mark = free_mark(&segment.name, &marks.iter().map(String::as_str));
        marks.insert(mark.clone());
        v3::Segment {
            id: segment.id,
            name: segment.name,
            note: segment.note,
            share: segment.share,
            hue,
            mark,
            jobs: Vec::new(),
            importances: segment.importances,
            relations: segment.relations,
            not_sure: segment.not_sure,
        }
    });
    v3::Project {
        about: file.about,
        next_id: file.next_id,
        weighting: file.weighting,
        scale: file.scale,
        class_rule: file.class_rule,
        stages: file.stages,
        touchpoints: file.touchpoints,
        factors: file.factors,
        relations: file.relations,
        not_sure: file.not_sure,
        evidence: file.evidence,
        jobs: Vec::new(),
        segments: segments.collect(),
        tracks: Vec::new(),
    }
}

/// Format 3 knew neither ballots nor settled cells nor judgements by pairs.
pub(super) fn from_v3(file: v3::Project) -> v4::Project {
    let segments = file.segments.into_iter().map(|segment| v4::Segment {
        id: segment.id,
        name: segment.name,
        note: segment.note,
        share: segment.share,
        hue: segment.hue,
        mark: segment.mark,
        jobs: segment.jobs,
        importances: segment.importances,
        judgements: Vec::new(),
        relations: segment.relations,
        not_sure: segment.not_sure,
    });
    v4::Project {
        about: file.about,
        next_id: file.next_id,
        weighting: file.weighting,
        scale: file.scale,
        class_rule: file.class_rule,
        stages: file.stages,
        touchpoints: file.touchpoints,
        factors: file.factors,
        relations: file.relations,
        not_sure: file.not_sure,
        settled: Vec::new(),
        judgements: Vec::new(),
        evidence: file.evidence,
        jobs: file.jobs,
        segments: segments.collect(),
        tracks: file.tracks,
        blind: false,
        ballots: Vec::new(),
    }
}

/// Format 4 knew neither the panel nor importances taken from it nor hypotheses.
pub(super) fn from_v4(file: v4::Project) -> v5::Project {
    let segments = file.segments.into_iter().map(|segment| v5::Segment {
        id: segment.id,
        name: segment.name,
        note: segment.note,
        share: segment.share,
        hue: segment.hue,
        mark: segment.mark,
        filter: None,
        taken: None,
        jobs: segment.jobs,
        importances: segment.importances,
        judgements: segment.judgements,
        relations: segment.relations,
        not_sure: segment.not_sure,
    });
    v5::Project {
        about: file.about,
        next_id: file.next_id,
        weighting: file.weighting,
        scale: file.scale,
        class_rule: file.class_rule,
        stages: file.stages,
        touchpoints: file.touchpoints,
        factors: file.factors,
        relations: file.relations,
        not_sure: file.not_sure,
        settled: file.settled,
        judgements: file.judgements,
        evidence: file.evidence,
        jobs: file.jobs,
        segments: segments.collect(),
        tracks: file.tracks,
        blind: file.blind,
        ballots: file.ballots,
        taken: None,
        questions: Vec::new(),
        hypotheses: Vec::new(),
        waves: Vec::new(),
    }
}

const HUES: [v3::Hue; 8] = [
    v3::Hue::Blue,
    v3::Hue::Green,
    v3::Hue::Purple,
    v3::Hue::Teal,
    v3::Hue::Brown,
    v3::Hue::Pink,
    v3::Hue::Olive,
    v3::Hue::Indigo,
];
