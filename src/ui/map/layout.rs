//! Where everything lies: columns of stages with frozen heads above and factors below, cards at the size that was chosen.

use std::ops::Range;

use egui::{Pos2, Rect, Vec2, pos2, vec2};

use crate::ui::StageGroup;

/// The height of a whole card with the gap below it, at the usual size of type.
pub const WHOLE: f32 = 98.0;
/// The smallest and the largest height of a card with its gap.
pub const PITCH: (f32, f32) = (3.0, 220.0);
/// Below this height a card has no room for a line of text and is a bar of the heat strip.
pub const LINE: f32 = 12.0;
/// A row of the band of factors.
pub const FACTOR: f32 = 17.0;
/// The caption above the band of factors.
pub const CAPTION: f32 = 20.0;
/// The width of a scroll bar.
pub const BAR: f32 = 10.0;
const GAP: f32 = 8.0;
/// The height of a head with a line for the name and two for figures.
const LOW: f32 = 66.0;
/// Below this width a head needs a line more.
const NARROW: f32 = 236.0;

/// How much a card says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Detail {
    /// Name, class, figures, segments.
    Card,
    /// One line: mark and name.
    Line,
    /// A bar.
    Heat,
}

/// What decides the sizes.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Wish {
    /// The height of a card with its gap; none for as much as fits.
    pub pitch: Option<f32>,
    /// How many stages there are.
    pub stages: usize,
    /// How many cards the fullest has.
    pub most: usize,
    /// How many factors there are to show.
    pub factors: usize,
    /// How high a card is that says everything.
    pub whole: f32,
    /// The letters of the longest name of a stage.
    pub longest: usize,
    /// Whether there are figures to show.
    pub rated: bool,
}

/// What lies under a point.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hit {
    /// A card: its stage, and its place there.
    Card(usize, usize),
    /// The head or the factors of a stage.
    Stage(usize),
}

/// The board of a frame.
#[derive(Clone, Debug, PartialEq)]
pub struct Layout {
    /// All of it.
    pub room: Rect,
    /// The frozen heads.
    pub heads: Rect,
    /// Where cards can be seen.
    pub cards: Rect,
    /// The frozen band of factors with its caption; empty where there is no room for it.
    pub band: Rect,
    /// How many factors each stage shows.
    pub factors: usize,
    /// The width of a stage with its gap.
    pub column: f32,
    /// The height of a card with its gap.
    pub pitch: f32,
    /// How far the cards are scrolled.
    pub scroll: Vec2,
    /// How far they can be.
    pub scroll_most: Vec2,
    /// How many stages there are.
    pub stages: usize,
}

impl Layout {
    /// Lays the board out in a room.
    pub fn of(room: Rect, wish: &Wish, scroll: Vec2) -> Self {
        let most = wish.most.max(1) as f32;
        let (head, factors) = frame(room, wish, most);
        let free = room.height() - head - GAP;
        let height = (free - band_height(factors)).max(20.0);
        let pitch = wish
            .pitch
            .unwrap_or_else(|| (height / most).min(wish.whole * 1.2))
            .clamp(PITCH.0, PITCH.1);
        let bar = |needs: bool| if needs { BAR } else { 0.0 };
        let content_height = pitch * most;
        let down = content_height > height + 1.0;
        let width = room.width() - bar(down);
        let column = match wish.pitch {
            None => fitting(width, wish.stages),
            Some(pitch) => fitting(width, wish.stages).max(width_of(pitch)),
        };
        let content = vec2(column * wish.stages as f32 + GAP, content_height);
        let across = content.x > width + 1.0;
        let height = height - bar(across);
        let heads = Rect::from_min_size(room.min, vec2(width, head));
        let cards = Rect::from_min_size(heads.left_bottom(), vec2(width, height + GAP));
        let band_top = cards.bottom();
        let band = vec2(width, band_height(factors));
        let band = Rect::from_min_size(pos2(room.left(), band_top), band);
        let scroll_most = vec2(
            (content.x - width).max(0.0),
            (content.y + GAP - cards.height()).max(0.0),
        );
        Self {
            room,
            heads,
            cards,
            band,
            factors,
            column,
            pitch,
            scroll: scroll.clamp(Vec2::ZERO, scroll_most),
            scroll_most,
            stages: wish.stages,
        }
    }

    /// How much a card says at this size.
    pub fn detail(&self) -> Detail {
        if self.pitch < LINE {
            Detail::Heat
        } else if self.pitch < 32.0 {
            Detail::Line
        } else {
            Detail::Card
        }
    }

    /// How much larger type is than usual.
    pub fn type_scale(&self) -> f32 {
        (self.pitch / WHOLE).clamp(1.0, 2.0)
    }

    /// The left end of a stage's cards.
    pub fn x(&self, stage: usize) -> f32 {
        self.cards.left() + GAP + stage as f32 * self.column - self.scroll.x
    }

    /// The width of cards.
    pub fn width(&self) -> f32 {
        self.column - GAP
    }

    /// The upper end of the card at a place.
    pub fn y(&self, place: usize) -> f32 {
        self.cards.top() + GAP / 2.0 + place as f32 * self.pitch - self.scroll.y
    }

    /// A card.
    pub fn card(&self, stage: usize, place: usize) -> Rect {
        let gap = match self.pitch {
            pitch if pitch < 6.0 => 0.5,
            pitch if pitch < 16.0 => 1.0,
            pitch => (pitch * 0.12).min(6.0),
        };
        let size = vec2(self.width(), self.pitch - gap);
        Rect::from_min_size(pos2(self.x(stage), self.y(place)), size)
    }

    /// The head of a stage.
    pub fn head(&self, stage: usize) -> Rect {
        let size = vec2(self.width(), self.heads.height() - 4.0);
        Rect::from_min_size(pos2(self.x(stage), self.heads.top()), size)
    }

    /// The factors of a stage, below the caption.
    pub fn factors_of(&self, stage: usize) -> Rect {
        let top = self.band.top() + CAPTION;
        let size = vec2(self.width(), (self.band.height() - CAPTION).max(0.0));
        Rect::from_min_size(pos2(self.x(stage), top), size)
    }

    /// The stages of which something can be seen.
    pub fn visible_stages(&self) -> Range<usize> {
        let first = place(self.scroll.x - GAP, self.column);
        let last = place(self.scroll.x + self.cards.width(), self.column) + 1;
        first.min(self.stages)..last.min(self.stages)
    }

    /// The places of a stage of so many cards that can be seen.
    pub fn visible_places(&self, count: usize) -> Range<usize> {
        let first = place(self.scroll.y - GAP, self.pitch);
        let last = place(self.scroll.y + self.cards.height(), self.pitch) + 1;
        first.min(count)..last.min(count)
    }

    /// The stage whose column a point is in, the nearest one where it is in none.
    fn stage_at(&self, x: f32) -> usize {
        place(
            x - self.cards.left() - GAP / 2.0 + self.scroll.x,
            self.column,
        )
        .min(self.stages.saturating_sub(1))
    }

    /// What lies under a point.
    pub fn hit(&self, at: Pos2, groups: &[StageGroup]) -> Option<Hit> {
        let beyond = GAP + self.column * self.stages as f32 - self.scroll.x;
        if !self.room.contains(at) || at.x - self.room.left() > beyond {
            return None;
        }
        let stage = self.stage_at(at.x);
        let group = groups.get(stage)?;
        if self.heads.contains(at) || self.band.contains(at) {
            return Some(Hit::Stage(stage));
        }
        if !self.cards.contains(at) || at.y < self.y(0) {
            return None;
        }
        let place = place(at.y - self.y(0), self.pitch);
        (place < group.end - group.start).then_some(Hit::Card(stage, place))
    }

    /// Where a card dropped at a point would go: the stage, and before which place.
    pub fn drop_at(&self, at: Pos2, groups: &[StageGroup]) -> Option<(usize, usize)> {
        let stage = self.stage_at(at.x);
        let group = groups.get(stage)?;
        let before = place(at.y - self.y(0) + self.pitch / 2.0, self.pitch);
        Some((stage, before.min(group.end - group.start)))
    }

    /// The scroll at which a card, or for none the head of the stage, can be seen.
    pub fn revealing(&self, stage: usize, place: Option<usize>) -> Vec2 {
        let along = |scroll: f32, from: f32, size: f32, view: f32| {
            if from < scroll {
                from
            } else if from + size > scroll + view {
                (from + size - view).min(from)
            } else {
                scroll
            }
        };
        let x = stage as f32 * self.column;
        let across = along(self.scroll.x, x, self.column + GAP, self.cards.width());
        let down = place.map_or(self.scroll.y, |place| {
            let y = place as f32 * self.pitch;
            along(self.scroll.y, y, self.pitch + GAP, self.cards.height())
        });
        vec2(across, down)
    }
}

/// The width of columns that stand side by side in a room, if they can.
fn fitting(width: f32, stages: usize) -> f32 {
    ((width - GAP) / stages.max(1) as f32).clamp(64.0, 340.0)
}

/// The height of the heads and how many factors each stage shows: as much as leaves room for the names of all cards, and
/// where they have none in any case, as much as reads well.
fn frame(room: Rect, wish: &Wish, most: f32) -> (f32, usize) {
    let column = fitting(room.width(), wish.stages);
    let full = head_height(column, wish);
    let low = full.min(LOW);
    let left = |(head, rows): &(f32, usize)| room.height() - GAP - head - band_height(*rows);
    let five = (full, wish.factors.min(5));
    if left(&five) / most >= 26.0 {
        return five;
    }
    let rows = wish.factors.min(3);
    let choices = [(full, rows), (low, rows), (low, 0)];
    let named = choices.into_iter().find(|way| left(way) / most >= LINE);
    named.unwrap_or(if left(&(full, rows)) > 150.0 {
        (full, rows)
    } else {
        (low, 0)
    })
}

/// The height of the heads: narrow ones have the counts of classes in a line of their own, long names take two, and while
/// nothing is rated there is only the name.
fn head_height(column: f32, wish: &Wish) -> f32 {
    let long = wish.longest as f32 * 8.0 > column - 52.0;
    match (wish.rated, column >= NARROW, long) {
        (false, _, false) => 32.0,
        (false, _, true) => 48.0,
        (true, true, _) => LOW,
        (true, false, false) => 78.0,
        (true, false, true) => 94.0,
    }
}

fn band_height(rows: usize) -> f32 {
    if rows == 0 {
        0.0
    } else {
        CAPTION + rows as f32 * FACTOR + 6.0
    }
}

/// The width of a column whose cards have that height.
fn width_of(pitch: f32) -> f32 {
    let part = pitch / WHOLE;
    208.0 * if part < 1.0 { part.sqrt() } else { part }
}

/// How many whole steps lie before a length.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "clamped"
)]
fn place(length: f32, step: f32) -> usize {
    (length / step.max(1.0)).floor().clamp(0.0, 1e6) as usize
}
