//! The parts of a file as the model has them, nothing checked.

use super::v1;
use crate::i18n::Language;
use crate::model::{
    About, Channel, ClassRule, Stage, StageId, Touchpoint, TouchpointId, Weighting,
};

pub(super) const fn weighting(weighting: v1::Weighting) -> Weighting {
    match weighting {
        v1::Weighting::OneToFive => Weighting::OneToFive,
        v1::Weighting::AsIs => Weighting::AsIs,
    }
}

pub(super) fn about(about: v1::About) -> About {
    About {
        name: about.name,
        description: about.description,
        author: about.author,
        language: match about.language {
            v1::Language::En => Language::English,
            v1::Language::Ru => Language::Russian,
        },
        illustrative: about.illustrative,
    }
}

pub(super) const fn class_rule(rule: v1::ClassRule) -> ClassRule {
    match rule {
        v1::ClassRule::Deviation { k } => ClassRule::Deviation { k: k.0 },
        v1::ClassRule::Percent { p_percent } => ClassRule::Percent {
            p_percent: p_percent.0,
        },
        v1::ClassRule::Pareto {
            critical_percent,
            important_percent,
        } => ClassRule::Pareto {
            critical_percent: critical_percent.0,
            important_percent: important_percent.0,
        },
        v1::ClassRule::NaturalBreaks => ClassRule::NaturalBreaks,
    }
}

pub(super) fn stage(stage: v1::Stage) -> Stage {
    Stage {
        id: StageId(stage.id.0),
        name: stage.name,
        note: stage.note,
    }
}

pub(super) fn touchpoint(touchpoint: v1::Touchpoint) -> Touchpoint {
    Touchpoint {
        id: TouchpointId(touchpoint.id.0),
        stage: StageId(touchpoint.stage.0),
        name: touchpoint.name,
        channel: match touchpoint.channel {
            v1::Channel::Online => Channel::Online,
            v1::Channel::Offline => Channel::Offline,
            v1::Channel::Both => Channel::Both,
        },
        note: touchpoint.note,
        must_have: touchpoint.must_have,
        excluded: touchpoint.excluded,
    }
}
