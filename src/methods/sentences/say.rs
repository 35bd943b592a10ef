//! Each sentence by itself: what it says, and when there is nothing to say.

use super::{About, Ground, Sentence, percent, score};
use crate::i18n::Message;
use crate::methods::matrix::{
    Class, Difference, Figures, Gap, GapKind, ItemFigures, Kind, Lens, Scope, TouchpointDifference,
    contributions_to_touchpoint, figures,
};
use crate::methods::segments::{Comparison, compare};
use crate::model::{Channel, Project, SegmentId};

/// How much of a name stands in a sentence.
const MOST_CHARS: usize = 72;

/// All that there is to say, in no order.
pub(super) fn all(ground: Ground<'_>) -> Vec<Sentence> {
    let segments = match ground.scope {
        Scope::Whole => between_segments(ground),
        Scope::Segment(id) => against_the_whole(ground, id),
    };
    let said = [
        (About::Carry, carry(ground)),
        (About::First, first(ground)),
        (About::Factor, factor(ground)),
        (About::Gap, gap(ground)),
        (About::Segments, segments),
        (About::Stage, stage(ground)),
        (About::Channels, channels(ground)),
        (About::Weak, weak(ground)),
        (About::Idle, idle(ground)),
    ];
    let said = said.into_iter();
    said.filter_map(|(about, message)| {
        let message = message?;
        Some(Sentence { about, message })
    })
    .collect()
}

impl Ground<'_> {
    fn touchpoint(self, position: usize) -> Option<String> {
        let item = self.project.touchpoints.get(position)?;
        Some(brief(&item.name))
    }

    fn factor(self, position: usize) -> Option<String> {
        let item = self.project.factors.get(position)?;
        Some(brief(&item.name))
    }

    /// The importance of a factor; below all others where it has none.
    fn importance(self, position: usize) -> f64 {
        let factor = self.project.factors.get(position);
        let own = factor.and_then(|it| Lens::new(self.project, self.scope).importance(it));
        own.unwrap_or(f64::NEG_INFINITY)
    }
}

/// A name as it stands in a sentence: a very long one ends in “…”, since its whole stands in the lists.
fn brief(name: &str) -> String {
    let Some((end, _)) = name.char_indices().nth(MOST_CHARS) else {
        return name.to_owned();
    };
    let cut = name.get(..end).unwrap_or(name);
    let word = cut.rfind(char::is_whitespace).and_then(|at| cut.get(..at));
    format!("{}…", word.unwrap_or(cut).trim_end())
}

fn carry(ground: Ground<'_>) -> Option<Message> {
    let figures = ground.figures;
    let all = figures.of_touchpoints.n;
    let is_critical = |item: &&_| is_critical(item);
    let critical: Vec<_> = figures.touchpoints.iter().filter(is_critical).collect();
    if all < 2 {
        return None;
    }
    if critical.is_empty() {
        let key = "report-sentence-no-critical";
        return Some(Message::new(key).with("all", all));
    }
    let share: f64 = critical.iter().filter_map(|item| item.share).sum();
    let message = Message::new("report-sentence-carry")
        .with("count", critical.len())
        .with("all", all)
        .with("share", percent(share));
    Some(message)
}

fn is_critical(item: &ItemFigures) -> bool {
    item.class == Some(Class::Critical)
}

fn first(ground: Ground<'_>) -> Option<Message> {
    let figures = ground.figures;
    let position = *figures.touchpoints_by_rank().first()?;
    let item = figures.touchpoints.get(position)?;
    let rank = item.rank?;
    let name = ground.touchpoint(position)?;
    let points = score(item.score.filter(|score| *score > 0.0)?);
    if rank.tied {
        let same = figures
            .touchpoints
            .iter()
            .filter(|other| other.rank == Some(rank));
        let message = Message::new("report-sentence-first-shared")
            .with("count", same.count())
            .with("name", name)
            .with("score", points);
        return Some(message);
    }
    let parts = contributions_to_touchpoint(ground.project, ground.scope, position);
    let mut parts = parts.iter().filter(|part| part.contribution > 0.0);
    let one = parts.next()?;
    let message = |key| {
        let message = Message::new(key)
            .with("name", name.as_str())
            .with("score", points);
        let factor = ground.factor(one.position)?;
        let message = message.with("factor", factor);
        Some(message.with("share", percent(one.fraction)))
    };
    match parts.next() {
        None => message("report-sentence-first-one"),
        Some(two) => Some(
            message("report-sentence-first")?
                .with("second", ground.factor(two.position)?)
                .with("second_share", percent(two.fraction)),
        ),
    }
}

fn factor(ground: Ground<'_>) -> Option<Message> {
    let figures = ground.figures;
    if figures.of_factors.n < 2 {
        return None;
    }
    let position = *figures.factors_by_rank().first()?;
    let item = figures.factors.get(position)?;
    let share = item.share.filter(|share| *share > 0.0)?;
    let message = Message::new("report-sentence-factor")
        .with("name", ground.factor(position)?)
        .with("share", percent(share))
        .with("count", strongest(ground, position));
    Some(message)
}

/// How many touchpoints that count relate to a factor at the scale's highest level.
fn strongest(ground: Ground<'_>, factor: usize) -> usize {
    let lens = Lens::new(ground.project, ground.scope);
    let highest = ground.project.scale.highest();
    let touchpoints = ground.project.touchpoints.iter().enumerate();
    touchpoints
        .filter(|(position, it)| !it.excluded && lens.level(factor, *position) == Some(highest))
        .count()
}

/// The position of the one with the largest importance among gaps.
fn largest(ground: Ground<'_>, gaps: &[usize]) -> Option<usize> {
    let mut gaps = gaps.iter().copied();
    let first = gaps.next()?;
    let heavier = |best: usize, next: usize| {
        if ground.importance(next) > ground.importance(best) {
            next
        } else {
            best
        }
    };
    Some(gaps.fold(first, heavier))
}

fn about_gaps(ground: Ground<'_>, key: &'static str, gaps: &[usize]) -> Option<Message> {
    let name = ground.factor(largest(ground, gaps)?)?;
    let message = Message::new(key).with("count", gaps.len());
    Some(message.with("name", name))
}

fn gap(ground: Ground<'_>) -> Option<Message> {
    let real = |gap: &&Gap| gap.kind != GapKind::NotRated;
    let gaps = ground.gaps.factors.iter().filter(real);
    let gaps: Vec<usize> = gaps.map(|gap| gap.position).collect();
    about_gaps(ground, "report-sentence-gap", &gaps)
}

fn weak(ground: Ground<'_>) -> Option<Message> {
    let is_gap = |position: usize| {
        let mut gaps = ground.gaps.factors.iter();
        gaps.any(|gap| gap.position == position)
    };
    let factors = ground.project.factors.iter().enumerate();
    let weak = factors
        .filter(|(position, factor)| !factor.excluded && !is_gap(*position))
        .filter(|(position, _)| strongest(ground, *position) == 0)
        .map(|(position, _)| position);
    about_gaps(ground, "report-sentence-weak", &weak.collect::<Vec<_>>())
}

fn idle(ground: Ground<'_>) -> Option<Message> {
    let nothing = |gap: &&Gap| gap.kind == GapKind::Nothing;
    let mut gaps = ground.gaps.touchpoints.iter().filter(nothing);
    let first = gaps.next()?;
    let message = Message::new("report-sentence-idle")
        .with("count", gaps.count() + 1)
        .with("name", ground.touchpoint(first.position)?);
    Some(message)
}

fn stage(ground: Ground<'_>) -> Option<Message> {
    let figures = ground.figures;
    if figures.of_stages.n < 2 {
        return None;
    }
    let name = |position: usize| Some(brief(&ground.project.stages.get(position)?.name));
    let strongest = *figures.stages_by_rank().first()?;
    let of_strongest = figures.stages.get(strongest)?;
    let stages = figures.stages.iter().enumerate();
    let totals = stages.filter_map(|(position, it)| Some((position, it, it.total?)));
    let (largest, of_largest, _) = totals.reduce(|a, b| if b.2 > a.2 { b } else { a })?;
    let share = percent(of_largest.item.share.filter(|share| *share > 0.0)?);
    let mean = score(of_strongest.item.score?);
    let message = if largest == strongest {
        Message::new("report-sentence-stage")
            .with("name", name(strongest)?)
            .with("share", share)
            .with("mean", mean)
    } else {
        Message::new("report-sentence-stages")
            .with("name", name(largest)?)
            .with("share", share)
            .with("count", of_largest.touchpoints)
            .with("strongest", name(strongest)?)
            .with("mean", mean)
    };
    Some(message)
}

fn channels(ground: Ground<'_>) -> Option<Message> {
    let items = || {
        let items = ground.project.touchpoints.iter();
        items.zip(&ground.figures.touchpoints)
    };
    let [online, offline, both] = Channel::ALL.map(|channel| {
        let here = items().filter(|(touchpoint, _)| touchpoint.channel == channel);
        here.filter_map(|(_, item)| item.share).sum::<f64>()
    });
    if online <= 0.0 || offline <= 0.0 {
        return None;
    }
    let key = if both > 0.0 {
        "report-sentence-channels"
    } else {
        "report-sentence-two-channels"
    };
    let mut message = Message::new(key)
        .with("online", percent(online))
        .with("offline", percent(offline));
    if both > 0.0 {
        message = message.with("both", percent(both));
    }
    Some(message)
}

fn between_segments(ground: Ground<'_>) -> Option<Message> {
    let project = ground.project;
    let has_own = project
        .segments
        .iter()
        .any(|it| !it.importances.is_empty() || !it.relations.is_empty());
    if !has_own {
        return None;
    }
    let ids: Vec<SegmentId> = project.segments.iter().map(|it| it.id).collect();
    let each: Vec<Figures> = ids
        .iter()
        .map(|id| figures(project, Scope::Segment(*id)))
        .collect();
    let comparison = compare(project, ground.figures, &each, &ids);
    let rows = comparison.rows.iter().enumerate();
    let (position, row) = rows.reduce(|best, next| {
        let larger = next.1.disagreement.compare(&best.1.disagreement);
        if larger.is_gt() { next } else { best }
    })?;
    let name = ground.touchpoint(position)?;
    let (high, low) = ends(project, &comparison, position)?;
    let classed = |class: Class| Message::new(class.key(Kind::Touchpoints));
    if row.disagreement.segments == 0 || high.1 == low.1 {
        let message = Message::new("report-sentence-segments-alike");
        return Some(message.with("count", project.segments.len()));
    }
    let message = Message::new("report-sentence-segments")
        .with("count", comparison.disputed)
        .with("name", name)
        .with("one", high.0)
        .with("one_class", classed(high.1))
        .with("other", low.0)
        .with("other_class", classed(low.1));
    Some(message)
}

/// A segment by name with its class.
type Seen = (String, Class);

/// Where a touchpoint stands highest and lowest among the segments.
fn ends(project: &Project, comparison: &Comparison, position: usize) -> Option<(Seen, Seen)> {
    let row = comparison.rows.get(position)?;
    let mut seen: Vec<(Class, usize, &str)> = Vec::new();
    for (segment, standing) in comparison.segments.iter().zip(&row.segments) {
        if let (Some(class), Some(rank)) = (standing.class, standing.rank) {
            let name = project.segment(segment.id)?.name.as_str();
            seen.push((class, rank.place, name));
        }
    }
    seen.sort_by_key(|(class, place, _)| (*class, *place));
    let (high, low) = (seen.first()?, seen.last()?);
    Some(((brief(high.2), high.0), (brief(low.2), low.0)))
}

fn against_the_whole(ground: Ground<'_>, id: SegmentId) -> Option<Message> {
    let segment = ground.project.segment(id)?;
    let difference = Difference::of(ground.project, id, ground.figures);
    let changed = difference.touchpoints.iter().enumerate();
    let changed: Vec<_> = changed.filter(|(_, it)| it.changes_class()).collect();
    let moved = changed.iter().copied().reduce(|best, next| {
        let by = |it: &TouchpointDifference| it.places_up().map_or(0, isize::unsigned_abs);
        if by(next.1) > by(best.1) { next } else { best }
    });
    let Some((position, moved)) = moved else {
        let message = Message::new("report-sentence-no-change");
        return Some(message.with("segment", brief(&segment.name)));
    };
    let (whole, own) = moved.ranks?;
    let message = Message::new("report-sentence-changes")
        .with("segment", brief(&segment.name))
        .with("count", changed.len())
        .with("all", ground.figures.of_touchpoints.n)
        .with("name", ground.touchpoint(position)?)
        .with("rank", own.place)
        .with("whole", whole.place);
    Some(message)
}
