//! The project's ratings under the usual scales, beside its own.

use super::beside::first_of;
use super::{Beside, Reversals, normalised_scores, reversals};
use crate::i18n::Message;
use crate::methods::matrix::{Scope, compared, figures, with_scale};
use crate::methods::segments::{Standing, standings};
use crate::model::{Project, Scale, ScaleMap};

/// The ranks of a project under other scales.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ScaleComparison {
    /// The project's own, one for each touchpoint in document order.
    pub own: Vec<Standing>,
    /// Its touchpoints of rank 1.
    pub first: Vec<usize>,
    /// How many touchpoints have a standing.
    pub ranked: usize,
    /// Under each of the usual scales.
    pub scales: Vec<OfScale>,
    /// Under row-normalised scores, a second opinion.
    pub normalised: Beside,
    /// What dropping touchpoints does to the normalised order.
    pub reversals: Reversals,
}

/// The ranks under a scale.
#[derive(Clone, Debug, PartialEq)]
pub struct OfScale {
    /// The scale.
    pub scale: Scale,
    /// What becomes of each of the project's levels: by order where the counts agree, else the lowest becomes the lowest, the
    /// highest the highest, and one in between keeps its value where it can.
    pub map: ScaleMap,
    /// True where it has the levels of the project's own scale.
    pub is_own: bool,
    /// The ranks beside the project's own.
    pub beside: Beside,
}

/// The ranks under 1-3-9, 0-1-3-9, 1-3-5 and 1-2-4, and under row-normalised scores, beside the project's own. The class rule is
/// the project's. `watch` hears how far it is, 0…1, and stops it by saying false; then there is none.
pub fn compare_scales(
    project: &Project,
    scope: Scope,
    watch: &mut dyn FnMut(f32) -> bool,
) -> Option<ScaleComparison> {
    let own = standings(&figures(project, scope));
    let mut scales = Vec::new();
    for scale in Scale::presets() {
        if !watch(0.0) {
            return None;
        }
        let map = ScaleMap::proposed(&project.scale, &scale);
        let changed = with_scale(project, &scale, &map);
        let there = standings(&figures(&changed, scope));
        scales.push(OfScale {
            is_own: scale.values().eq(project.scale.values()),
            beside: Beside::new(&own, there),
            scale,
            map,
        });
    }
    let items = compared(&normalised_scores(project, scope), project.class_rule);
    let there = items.iter().zip(&own).map(|(item, own)| Standing {
        // Of a touchpoint of which nothing is rated neither order says anything.
        class: own.class.and(item.class),
        rank: own.rank.and(item.rank),
        score: own.score.and(item.score),
    });
    Some(ScaleComparison {
        normalised: Beside::new(&own, there.collect()),
        reversals: reversals(project, scope, watch)?,
        first: first_of(&own),
        ranked: own
            .iter()
            .filter(|standing| standing.rank.is_some())
            .count(),
        scales,
        own,
    })
}

impl ScaleComparison {
    /// The scales that are not the project's own.
    pub fn others(&self) -> impl Iterator<Item = &OfScale> {
        self.scales.iter().filter(|scale| !scale.is_own)
    }

    /// What it comes to in a sentence.
    pub fn sentence(&self) -> Message {
        let others = self.others().count();
        let held = self.others().filter(|it| it.beside.same_first).count();
        let classes = self.others().map(|it| it.beside.classes).max().unwrap_or(0);
        let key = match held {
            _ if self.ranked == 0 => "scales-sentence-none",
            _ if held == others => "scales-sentence-held",
            0 => "scales-sentence-lost",
            _ => "scales-sentence",
        };
        let message = Message::new(key);
        if self.ranked == 0 {
            return message;
        }
        let message = message.with("scales", others).with("changed", classes);
        let message = message.with("classes", self.ranked);
        if held == others || held == 0 {
            message
        } else {
            message.with("held", held)
        }
    }
}
