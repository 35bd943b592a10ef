//! What a journey map says: the class of every touchpoint in one scope, where segments see another one, and what they agree on.

use std::cmp::Reverse;

use super::compare::Comparison;
use crate::i18n::Message;
use crate::methods::matrix::{Class, Figures, ItemFigures};
use crate::model::Project;

/// The class that an item is shown in: none where nothing of it is rated, because that says nothing.
pub fn class_shown(item: &ItemFigures) -> Option<Class> {
    item.class.filter(|_| item.completeness.rated > 0)
}

/// Classes over a journey map.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MapClasses {
    /// One for each touchpoint in document order.
    pub touchpoints: Vec<MapTouchpoint>,
    /// For each stage how many of its touchpoints are in each class, the most pressing first.
    pub stages: Vec<[usize; 3]>,
    /// How many touchpoints are in each class, the most pressing first.
    pub counts: [usize; 3],
    /// How many that count are not rated at all.
    pub unrated: usize,
    /// How many touchpoints some segment sees in another class than the whole market.
    pub disputed: usize,
    /// For each segment how many touchpoints are of another class than in the whole market.
    pub segments: Vec<usize>,
    /// False while nothing is rated, and no class means anything.
    pub rated: bool,
}

/// A touchpoint of a journey map.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct MapTouchpoint {
    /// Its class in the scope; none where it is excluded or not rated at all.
    pub class: Option<Class>,
    /// Its class in the whole market.
    pub whole: Option<Class>,
    /// How many segments see it in another class than the whole market.
    pub differs: usize,
}

impl MapClasses {
    /// Of the scope on show, of the whole market and of all segments, parallel to the project's list.
    pub fn of(project: &Project, shown: &Figures, whole: &Figures, segments: &[Figures]) -> Self {
        let mut map = Self {
            rated: shown.completeness.rated > 0,
            stages: vec![[0; 3]; project.stages.len()],
            ..Self::default()
        };
        for figures in segments {
            let pairs = figures.touchpoints.iter().zip(&whole.touchpoints);
            let differs = pairs.filter(|(a, b)| class_shown(a) != class_shown(b));
            map.segments.push(differs.count());
        }
        let stage_of = project.stage_positions();
        for (at, item) in shown.touchpoints.iter().enumerate() {
            let class_in = |figures: &Figures| figures.touchpoints.get(at).and_then(class_shown);
            let whole = class_in(whole);
            let found = MapTouchpoint {
                class: class_shown(item),
                whole,
                differs: segments.iter().filter(|it| class_in(it) != whole).count(),
            };
            map.disputed += usize::from(found.differs > 0);
            map.unrated += usize::from(found.class.is_none() && item.score.is_some());
            count(&mut map.counts, found.class);
            let stage = stage_of.get(at).and_then(|at| map.stages.get_mut(*at));
            if let Some(counts) = stage {
                count(counts, found.class);
            }
            map.touchpoints.push(found);
        }
        map
    }

    /// How many touchpoints are critical and where most of them are, in a sentence. `of` is how many take part.
    pub fn summary(&self, project: &Project, of: usize) -> Message {
        let [critical, ..] = self.counts;
        if !self.rated {
            return Message::new(if project.factors.is_empty() {
                "map-summary-no-factors"
            } else {
                "map-summary-unrated"
            });
        }
        if critical == 0 {
            return Message::new("map-summary-none").with("of", of);
        }
        let message = |key| Message::new(key).with("critical", critical).with("of", of);
        let critical_in = |counts: &[usize; 3]| counts.first().copied().unwrap_or(0);
        let most = self.stages.iter().map(critical_in).max().unwrap_or(0);
        let mut first = (self.stages.iter().enumerate()).filter(|(_, it)| critical_in(it) == most);
        let name = first.next().and_then(|(at, _)| project.stages.get(at));
        let name = name.map_or("", |stage| stage.name.as_str());
        if most == critical {
            message("map-summary-one-stage").with("stage", name)
        } else if first.next().is_none() && most > 1 {
            message("map-summary")
                .with("stage", name)
                .with("most", most)
        } else {
            message("map-summary-spread")
        }
    }
}

fn count(counts: &mut [usize; 3], class: Option<Class>) {
    for (count, of) in counts.iter_mut().zip(Class::ALL) {
        *count += usize::from(class == Some(of));
    }
}

/// What all segments of a comparison agree on, and where they differ the most.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Agreement {
    /// How many touchpoints every segment sees in the whole market's class.
    pub agreed: usize,
    /// How many have a class in the whole market.
    pub of: usize,
    /// The positions of those that are critical for the whole market and for every segment, by their places in the whole.
    pub critical_for_all: Vec<usize>,
    /// The positions of those that some segment sees otherwise, the largest disagreement first, equal ones in document order.
    pub disputed: Vec<usize>,
    /// The position of the segment in which the most classes differ, in the comparison, and how many; none where none does or
    /// several share it.
    pub furthest: Option<(usize, usize)>,
}

impl Agreement {
    /// Reads it off.
    pub fn of(comparison: &Comparison) -> Self {
        let rows = || comparison.rows.iter().enumerate();
        let mut critical: Vec<(usize, usize)> = rows()
            .filter(|(_, row)| {
                let mut all = std::iter::once(&row.whole).chain(&row.segments);
                all.all(|standing| standing.class == Some(Class::Critical))
            })
            .map(|(at, row)| (row.whole.rank.map_or(usize::MAX, |rank| rank.place), at))
            .collect();
        critical.sort_unstable();
        let mut disputed: Vec<_> = rows()
            .filter(|(_, row)| row.disagreement.segments > 0)
            .collect();
        disputed.sort_by(|(_, a), (_, b)| b.disagreement.compare(&a.disagreement));
        let changes = comparison.segments.iter().map(|it| it.changes.in_all);
        let mut changes: Vec<(usize, usize)> = changes.enumerate().collect();
        changes.sort_by_key(|(_, count)| Reverse(*count));
        let furthest = match changes.as_slice() {
            [(_, first), (_, second), ..] if first == second => None,
            [first, ..] => Some(*first).filter(|(_, count)| *count > 0),
            [] => None,
        };
        Self {
            agreed: comparison.classed - disputed.len().min(comparison.classed),
            of: comparison.classed,
            critical_for_all: critical.into_iter().map(|(_, at)| at).collect(),
            disputed: disputed.into_iter().map(|(at, _)| at).collect(),
            furthest,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Disagreement, OfSegment, Row, Standing};
    use super::*;
    use crate::methods::segments::Changes;

    fn row(classes: [Option<Class>; 3], segments: usize) -> Row {
        let of = |class| Standing {
            class,
            ..Standing::default()
        };
        let [whole, first, second] = classes.map(of);
        Row {
            whole,
            segments: vec![first, second],
            disagreement: Disagreement {
                segments,
                ..Disagreement::default()
            },
            ..Row::default()
        }
    }

    fn segment(in_all: usize) -> OfSegment {
        OfSegment {
            id: crate::model::SegmentId(1),
            weight: 0.5,
            tau_b: None,
            changes: Changes {
                of: 3,
                by_importances: 0,
                in_all,
            },
            own_importances: 0,
            has_own_levels: false,
        }
    }

    #[test]
    fn what_segments_agree_on_and_where_they_differ() {
        let [critical, important] = [Some(Class::Critical), Some(Class::Important)];
        let comparison = Comparison {
            rows: vec![
                row([critical, critical, critical], 0),
                row([critical, important, critical], 1),
                row([important, critical, critical], 2),
                row([None, None, None], 0),
            ],
            segments: vec![segment(2), segment(1)],
            disputed: 2,
            classed: 3,
            ..Comparison::default()
        };
        let found = Agreement::of(&comparison);
        assert_eq!((found.agreed, found.of), (1, 3));
        assert_eq!(found.critical_for_all, [0]);
        assert_eq!(found.disputed, [2, 1]);
        assert_eq!(found.furthest, Some((0, 2)));
        let even = Comparison {
            segments: vec![segment(1), segment(1)],
            ..comparison
        };
        assert_eq!(Agreement::of(&even).furthest, None);
    }
}
