//! Where everything lies: charts flow down columns of about the same height, in the order of the blocks.

use std::collections::BTreeSet;

use egui::{Rect, pos2, vec2};

use super::cards::{Body, Card};
use crate::model::{Block, Choice, QuestionId};

/// What a person can go to and press.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Target {
    /// Answers of a question, that are chosen or not.
    Choices(QuestionId, Vec<Choice>),
    /// The answers of a chart that are folded away.
    More(QuestionId),
    /// The answers in words of one's own.
    Read(QuestionId),
}

/// Which part of a chart a spot is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Part {
    /// An answer's line.
    Line(usize),
    /// A level of a factor.
    Level(usize, usize),
    /// Detractors, passives or promoters.
    Group(usize),
    /// A likelihood to recommend.
    Likely(usize),
    /// What unfolds the rest, so many of them, or folds it again.
    More(usize),
    /// What leads to the words.
    Read,
}

/// A place that can be pressed.
pub(super) struct Spot {
    pub(super) card: usize,
    pub(super) part: Part,
    pub(super) rect: Rect,
    pub(super) target: Target,
}

/// The head of a block, or of what of it goes on in the next column.
pub(super) struct Heading {
    pub(super) block: Block,
    pub(super) continued: bool,
    pub(super) rect: Rect,
}

/// A chart's place.
#[derive(Clone, Copy)]
pub(super) struct Placed {
    pub(super) rect: Rect,
    /// How high its title and what stands below that are.
    pub(super) head: f32,
}

/// All places, from the upper left corner of the page.
#[derive(Default)]
pub(super) struct Layout {
    pub(super) headings: Vec<Heading>,
    pub(super) placed: Vec<Placed>,
    pub(super) spots: Vec<Spot>,
    pub(super) height: f32,
}

/// On what it depends.
pub(super) struct Wish<'a> {
    pub(super) width: f32,
    pub(super) scale: f32,
    pub(super) unfolded: &'a BTreeSet<QuestionId>,
    /// How high the title of each chart is.
    pub(super) titles: &'a [f32],
    /// Whether an answer is one that the filter chooses; such a one is never folded away.
    pub(super) chosen: &'a dyn Fn(QuestionId, &[Choice]) -> bool,
}

/// Around what stands in a chart.
pub(super) const PAD: f32 = 12.0;
const GAP: f32 = 14.0;
pub(super) const ROW: f32 = 24.0;
pub(super) const FACTOR: f32 = 30.0;
const HEADING: f32 = 34.0;
const ABOUT: f32 = 20.0;
/// So many answers are shown of a long list.
const FOLD: usize = 8;

/// How many columns fit.
pub(super) fn columns(width: f32, scale: f32) -> usize {
    match width / scale {
        wide if wide >= 1400.0 => 3,
        wide if wide >= 840.0 => 2,
        _ => 1,
    }
}

/// How wide a column is.
pub(super) fn column_width(width: f32, scale: f32) -> f32 {
    let count = columns(width, scale) as f32;
    ((width - GAP * (count + 1.0)) / count).floor().max(120.0)
}

impl Layout {
    pub(super) fn of(cards: &[Card], wish: &Wish<'_>) -> Self {
        let scale = wish.scale;
        let shown: Vec<Vec<Part>> = cards.iter().map(|card| parts(card, wish)).collect();
        let heads = wish.titles.iter().map(|title| title + ABOUT * scale);
        let heads: Vec<f32> = heads.collect();
        let heights = cards.iter().zip(&shown).zip(&heads);
        let heights = heights
            .map(|((card, parts), head)| head + body(card, parts) * scale + 2.0 * PAD)
            .collect::<Vec<f32>>();
        let columns = columns(wish.width, scale);
        let blocks: Vec<Block> = cards.iter().map(|card| card.block).collect();
        let ends = flow(&heights, &blocks, columns, HEADING * scale);
        let width = column_width(wish.width, scale);
        let mut layout = Self::default();
        let (mut at, mut column) = (0, 0.0);
        for end in ends {
            let left = GAP + column * (width + GAP);
            let mut y = GAP / 2.0;
            let mut last = None;
            for card in at..end {
                let (Some(one), Some(height), Some(head)) =
                    (cards.get(card), heights.get(card), heads.get(card))
                else {
                    continue;
                };
                if last != Some(one.block) {
                    let rect = Rect::from_min_size(pos2(left, y), vec2(width, HEADING * scale));
                    let before = card.checked_sub(1).and_then(|before| blocks.get(before));
                    layout.headings.push(Heading {
                        block: one.block,
                        continued: before == Some(&one.block),
                        rect,
                    });
                    y = rect.bottom();
                    last = Some(one.block);
                }
                let rect = Rect::from_min_size(pos2(left, y), vec2(width, *height));
                let placed = Placed { rect, head: *head };
                let parts = shown.get(card).map_or(&[][..], Vec::as_slice);
                for (place, part) in parts.iter().enumerate() {
                    let spot = (card, *part, place);
                    layout.spots.extend(spot_of(one, spot, placed, scale));
                }
                layout.placed.push(placed);
                y += height + GAP;
            }
            layout.height = layout.height.max(y);
            at = end;
            column += 1.0;
        }
        layout
    }
}

/// The parts of a chart that are shown.
fn parts(card: &Card, wish: &Wish<'_>) -> Vec<Part> {
    match &card.body {
        Body::Words => vec![Part::Read],
        Body::Factors(factors) => {
            let factors = factors.iter().enumerate();
            let levels =
                factors.flat_map(|(at, it)| (0..it.parts.len()).map(move |to| Part::Level(at, to)));
            levels.collect()
        }
        Body::Nps(recommend) => {
            let groups = (0..3).map(Part::Group);
            groups
                .chain((0..recommend.levels.len()).map(Part::Likely))
                .collect()
        }
        Body::Bars(lines) => {
            let named = |at: &usize| {
                let line = lines.get(*at);
                line.is_some_and(|line| matches!(line.choices.first(), Some(Choice::Named(_))))
            };
            let long = (0..lines.len()).filter(named).count() > FOLD + 2;
            let open = !long || wish.unfolded.contains(&card.question);
            let shows = |at: &usize| {
                let chosen = lines
                    .get(*at)
                    .is_some_and(|line| (wish.chosen)(card.question, &line.choices));
                open || *at < FOLD || chosen || !named(at)
            };
            let mut parts: Vec<Part> = (0..lines.len()).filter(shows).map(Part::Line).collect();
            if long {
                parts.push(Part::More(lines.len() - parts.len()));
            }
            parts
        }
    }
}

/// How high a chart is below its head, at scale 1.
fn body(card: &Card, parts: &[Part]) -> f32 {
    match &card.body {
        Body::Words => ROW,
        Body::Factors(factors) => factors.len() as f32 * FACTOR + 18.0,
        Body::Nps(_) => 200.0,
        Body::Bars(_) => parts.len() as f32 * ROW,
    }
}

/// Where a part of a chart lies, and what it stands for.
fn spot_of(
    card: &Card,
    (at, part, place): (usize, Part, usize),
    placed: Placed,
    scale: f32,
) -> Option<Spot> {
    let room = placed.rect.shrink(PAD);
    let top = placed.rect.top() + PAD + placed.head;
    let y = top + place as f32 * ROW * scale;
    let row = Rect::from_min_size(pos2(room.left(), y), vec2(room.width(), ROW * scale));
    let target = |choices: &[Choice]| Target::Choices(card.question, choices.to_vec());
    let (rect, target) = match (&card.body, part) {
        (Body::Bars(lines), Part::Line(line)) => (row, target(&lines.get(line)?.choices)),
        (Body::Bars(_), Part::More(_)) => (row, Target::More(card.question)),
        (Body::Words, _) => (row, Target::Read(card.question)),
        (Body::Factors(factors), Part::Level(factor, level)) => {
            let found = factors.get(factor)?;
            let spans = FactorSpans::of(placed, scale, factor);
            let width = spans.parts.width() / found.parts.len().max(1) as f32;
            let min = pos2(spans.parts.left() + level as f32 * width, spans.parts.top());
            let rect = Rect::from_min_size(min, vec2(width, spans.parts.height()));
            let choices = found.parts.get(level)?.choices.clone();
            (rect, Target::Choices(found.question, choices))
        }
        (Body::Nps(found), Part::Group(group)) => {
            let places = NpsPlaces::of(placed, scale);
            let line = found.parts.get(group)?;
            (places.group(group), target(&line.choices))
        }
        (Body::Nps(found), Part::Likely(level)) => {
            let places = NpsPlaces::of(placed, scale);
            let line = found.levels.get(level)?;
            (
                places.level(level, found.levels.len()),
                target(&line.choices),
            )
        }
        _ => return None,
    };
    Some(Spot {
        card: at,
        part,
        rect,
        target,
    })
}

/// Where the parts of a factor's line lie.
pub(super) struct FactorSpans {
    pub(super) name: Rect,
    pub(super) axis: Rect,
    pub(super) mean: Rect,
    pub(super) n: Rect,
    pub(super) parts: Rect,
}

impl FactorSpans {
    pub(super) fn of(placed: Placed, scale: f32, at: usize) -> Self {
        let room = placed.rect.shrink(PAD);
        let top = placed.rect.top() + PAD + placed.head + 18.0 * scale;
        let top = top + at as f32 * FACTOR * scale;
        let height = FACTOR * scale;
        let mut right = room.right();
        let mut take = |width: f32| {
            let rect = Rect::from_min_max(pos2(right - width, top), pos2(right, top + height));
            right -= width + 8.0 * scale;
            rect
        };
        let parts = take(110.0 * scale);
        let n = take(40.0 * scale);
        let mean = take(84.0 * scale);
        // What the figures and their gaps leave.
        let left = room.width() - 258.0 * scale;
        let axis = take((left * 0.48).max(30.0));
        let name = Rect::from_min_max(pos2(room.left(), top), pos2(right, top + height));
        Self {
            name,
            axis,
            mean,
            n,
            parts,
        }
    }
}

/// Where the parts of the chart of recommending lie.
pub(super) struct NpsPlaces {
    room: Rect,
    top: f32,
    scale: f32,
}

impl NpsPlaces {
    pub(super) fn of(placed: Placed, scale: f32) -> Self {
        Self {
            room: placed.rect.shrink(PAD),
            top: placed.rect.top() + PAD + placed.head,
            scale,
        }
    }

    /// The score and its axis.
    pub(super) fn score(&self) -> Rect {
        self.band(0.0, 40.0)
    }

    /// Detractors, passives, promoters side by side.
    pub(super) fn group(&self, at: usize) -> Rect {
        let band = self.band(44.0, 52.0);
        let width = band.width() / 3.0;
        let min = pos2(band.left() + width * at as f32, band.top());
        Rect::from_min_size(min, vec2(width - 4.0, band.height()))
    }

    /// A likelihood of so many: a column with its number below it.
    pub(super) fn level(&self, at: usize, of: usize) -> Rect {
        let band = self.band(104.0, 92.0);
        let width = band.width() / of.max(1) as f32;
        let min = pos2(band.left() + width * at as f32, band.top());
        Rect::from_min_size(min, vec2(width, band.height()))
    }

    fn band(&self, from: f32, height: f32) -> Rect {
        let min = pos2(self.room.left(), self.top + from * self.scale);
        Rect::from_min_size(min, vec2(self.room.width(), height * self.scale))
    }
}

/// After which chart each column ends, so that the highest is as low as can be; a column begins with a heading.
fn flow(heights: &[f32], blocks: &[Block], columns: usize, heading: f32) -> Vec<usize> {
    let fill = |limit: f32| {
        let mut ends = Vec::new();
        let (mut y, mut last) = (0.0, None);
        for (at, (height, block)) in heights.iter().zip(blocks).enumerate() {
            let head = if last == Some(block) { 0.0 } else { heading };
            let more = height + head + GAP;
            if y > 0.0 && y + more > limit {
                ends.push(at);
                y = height + heading + GAP;
            } else {
                y += more;
            }
            last = Some(block);
        }
        ends.push(heights.len());
        ends
    };
    let most = heights.iter().fold(0.0, |most: f32, it| most.max(*it));
    let all: f32 = heights.iter().map(|height| height + heading + GAP).sum();
    let (mut low, mut high) = (most, all.max(most));
    for _ in 0..24 {
        let middle = f32::midpoint(low, high);
        if fill(middle).len() <= columns {
            high = middle;
        } else {
            low = middle;
        }
    }
    let mut ends = fill(high);
    ends.truncate(columns.max(1));
    if let Some(last) = ends.last_mut() {
        *last = heights.len();
    }
    ends
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_filled_in_order_and_about_equally_high() {
        let heights = [100.0, 100.0, 100.0, 300.0];
        let blocks = [
            Block::Portrait,
            Block::Portrait,
            Block::Jobs,
            Block::Factors,
        ];
        assert_eq!(flow(&heights, &blocks, 2, 30.0), [3, 4]);
        assert_eq!(flow(&heights, &blocks, 1, 30.0), [4]);
        assert_eq!(flow(&[], &[], 3, 30.0), [0]);
    }

    #[test]
    fn a_narrow_window_has_one_column_and_a_wide_one_three() {
        assert_eq!(
            [700.0, 1190.0, 1830.0].map(|it| columns(it, 1.0)),
            [1, 2, 3]
        );
    }
}
