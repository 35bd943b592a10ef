//! What another scale or another rule would change, before it is applied.

use std::sync::Arc;

use super::{Class, Figures, ItemFigures, Rank, Scope, figures};
use crate::model::{ClassRule, Project, Scale, ScaleMap};

/// A touchpoint whose place or class would change. Of an excluded one nothing changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RankChange {
    /// Its position in the project's list.
    pub position: usize,
    /// Its rank as it is.
    pub rank_before: Rank,
    /// Its rank as it would be.
    pub rank_after: Rank,
    /// Its class as it is.
    pub class_before: Class,
    /// Its class as it would be.
    pub class_after: Class,
}

impl RankChange {
    /// True where the place changes.
    pub const fn moves(&self) -> bool {
        self.rank_before.place != self.rank_after.place
    }

    /// True where the class changes.
    pub fn changes_class(&self) -> bool {
        self.class_before != self.class_after
    }
}

/// How many classes would change, by kind.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ClassChanges {
    /// Of touchpoints.
    pub touchpoints: usize,
    /// Of factors.
    pub factors: usize,
    /// Of stages.
    pub stages: usize,
}

/// The touchpoints whose place or class changes where the project takes that scale, in document order.
///
/// Levels go where the map says; one that the map does not name would become "not rated".
pub fn scale_preview(
    project: &Project,
    scope: Scope,
    scale: &Scale,
    map: &ScaleMap,
) -> Vec<RankChange> {
    let changed = with_scale(project, scale, map);
    rank_changes(&figures(project, scope), &figures(&changed, scope))
}

/// The project with another scale, its levels and those of its segments where the map says; a level that the map does not
/// name becomes "not rated".
pub fn with_scale(project: &Project, scale: &Scale, map: &ScaleMap) -> Project {
    let mut changed = project.clone();
    changed.scale = Arc::new(scale.clone());
    changed.relations.map_levels(|level| map.target(level));
    for at in 0..changed.segments.len() {
        if let Some(segment) = changed.segments.get_mut(at) {
            let mapped = segment.relations.iter();
            let mapped = mapped.filter_map(|(cell, level)| Some((*cell, map.target(*level)?)));
            segment.relations = Arc::new(mapped.collect());
        }
    }
    changed
}

/// The touchpoints whose place or class differs between two sets of figures of the same touchpoints, in document order.
pub fn rank_changes(before: &Figures, after: &Figures) -> Vec<RankChange> {
    let both = before.touchpoints.iter().zip(&after.touchpoints);
    both.enumerate()
        .filter_map(|(position, (before, after))| {
            Some(RankChange {
                position,
                rank_before: before.rank?,
                rank_after: after.rank?,
                class_before: before.class?,
                class_after: after.class?,
            })
        })
        .filter(|change| change.moves() || change.changes_class())
        .collect()
}

/// How many classes change where the project takes that rule.
pub fn rule_preview(project: &Project, scope: Scope, rule: ClassRule) -> ClassChanges {
    let mut changed = project.clone();
    changed.class_rule = rule;
    class_changes(&figures(project, scope), &figures(&changed, scope))
}

/// How many classes differ between two sets of figures of the same items.
pub fn class_changes(before: &Figures, after: &Figures) -> ClassChanges {
    fn differ<'a>(
        before: impl Iterator<Item = &'a ItemFigures>,
        after: impl Iterator<Item = &'a ItemFigures>,
    ) -> usize {
        before
            .zip(after)
            .filter(|(a, b)| a.class != b.class)
            .count()
    }
    ClassChanges {
        touchpoints: differ(before.touchpoints.iter(), after.touchpoints.iter()),
        factors: differ(before.factors.iter(), after.factors.iter()),
        stages: differ(
            before.stages.iter().map(|stage| &stage.item),
            after.stages.iter().map(|stage| &stage.item),
        ),
    }
}
