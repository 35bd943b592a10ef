//! Where everything lies: frozen heads and lane names, columns of one width, lanes as high as what stands in them.

use std::sync::Arc;

use egui::epaint::text::{LayoutJob, TextFormat, TextWrapping};
use egui::{Color32, Galley, Painter, Pos2, Rect, Stroke, Vec2, pos2, vec2};

use super::block::{Block, Ink, Look, Sign, Span};
use super::known::Known;
use crate::methods::tracks::Lane;
use crate::ui::Tokens;
use crate::ui::type_set::{Face, Setting};

/// The least width of a column.
const COLUMN: f32 = 190.0;
/// The width beyond which a column does not read better.
const WIDEST: f32 = 560.0;
/// Between what stands in a cell, and around it.
pub const GAP: f32 = 4.0;
/// The room of two classes before a line.
pub const CLASSES: f32 = 42.0;
/// The width of the bar.
pub const BAR: f32 = 12.0;
/// The height of the lane of emotions.
const EMOTION: f32 = 112.0;

/// A block laid out, in points from the upper left end of the body.
pub struct Laid {
    /// Its position in [`Known::blocks`].
    pub block: usize,
    pub rect: Rect,
    /// Its lines, from its upper left end.
    pub lines: Vec<(Vec2, Arc<Galley>)>,
    /// What stands at the right end of the first line.
    pub right: Option<(Vec2, Arc<Galley>)>,
    /// The middle of the first line.
    pub middle: f32,
}

/// A lane from its upper end in points from that of the body.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Band {
    pub lane: Lane,
    pub top: f32,
    pub height: f32,
}

/// The head of a column or the name of a lane.
pub struct Named {
    pub title: Arc<Galley>,
    pub detail: Option<Arc<Galley>>,
}

/// The board of a room.
pub struct Board {
    pub room: Rect,
    /// The width of the lane names.
    pub names_width: f32,
    /// The height of the heads.
    pub head_height: f32,
    /// The width of a column.
    pub column: f32,
    pub columns: usize,
    pub bands: Vec<Band>,
    pub laid: Vec<Laid>,
    pub heads: Vec<Named>,
    pub names: Vec<Named>,
    /// How large the body is as a whole.
    pub content: Vec2,
    /// How much larger type is than usual.
    pub scale: f32,
}

/// What the board is laid out from.
pub struct Wish<'a> {
    pub room: Rect,
    pub known: &'a Known,
    pub tokens: &'a Tokens,
    /// The lanes on show with their names.
    pub lanes: &'a [(Lane, String)],
    pub scale: f32,
}

impl Board {
    /// Lays the board out.
    pub fn of(painter: &Painter, wish: &Wish<'_>) -> Self {
        let Wish {
            room, known, scale, ..
        } = *wish;
        let columns = known.lanes.columns.len().max(1);
        let names_width = (118.0 * scale).round();
        let free = room.width() - names_width - BAR;
        let column = (free / columns as f32)
            .floor()
            .clamp(COLUMN * scale, WIDEST * scale);
        let set = Set { painter, wish };
        let heads: Vec<Named> = (known.heads.iter())
            .map(|head| set.named(&head.title, &head.detail, column - 16.0))
            .collect();
        let height = |named: &Named| {
            let detail = named.detail.as_ref().map_or(0.0, |galley| galley.size().y);
            named.title.size().y + detail
        };
        let head_height = heads.iter().map(height).fold(16.0, f32::max) + 12.0;
        let names: Vec<Named> = (wish.lanes.iter())
            .map(|(_, name)| set.named(name, "", names_width - 14.0))
            .collect();
        let mut board = Self {
            room,
            names_width,
            head_height,
            column,
            columns,
            bands: Vec::new(),
            laid: Vec::new(),
            heads,
            names,
            content: Vec2::ZERO,
            scale,
        };
        let mut top = 0.0;
        for (at, (lane, _)) in wish.lanes.iter().enumerate() {
            let least = board.names.get(at).map_or(0.0, height) + 12.0;
            let inside = if *lane == Lane::Emotion {
                EMOTION * scale
            } else {
                board.lay_lane(&set, *lane, top)
            };
            let height = inside.max(least);
            board.bands.push(Band {
                lane: *lane,
                top,
                height,
            });
            top += height;
        }
        board.content = vec2(column * columns as f32, top);
        board
    }

    /// Lays the blocks of a lane out below each other in each column; the height of the highest cell.
    fn lay_lane(&mut self, set: &Set<'_>, lane: Lane, top: f32) -> f32 {
        let mut ends = vec![top + GAP; self.columns];
        let blocks = set.wish.known.blocks.iter().enumerate();
        for (at, block) in blocks.filter(|(_, block)| block.lane == lane) {
            let Some(end) = ends.get_mut(block.column) else {
                continue;
            };
            let left = self.column * block.column as f32 + GAP;
            let corner = pos2(left, *end);
            let laid = set.block(at, block, corner, self.column - 2.0 * GAP);
            let gap = if block.look == Look::Line { 1.0 } else { GAP };
            *end = laid.rect.bottom() + gap;
            self.laid.push(laid);
        }
        ends.into_iter().fold(top + GAP, f32::max) - top + GAP / 2.0
    }

    /// Where the body is seen.
    pub fn body(&self) -> Rect {
        let min = self.room.min + vec2(self.names_width, self.head_height);
        let across = if self.scrolls_across() { BAR } else { 0.0 };
        Rect::from_min_max(min, self.room.max - vec2(BAR, across))
    }

    fn scrolls_across(&self) -> bool {
        self.content.x > self.room.width() - self.names_width - BAR + 1.0
    }

    /// The most that it can be scrolled.
    pub fn scroll_most(&self) -> Vec2 {
        (self.content - self.body().size()).max(Vec2::ZERO)
    }

    /// The place on screen of the body's upper left end.
    pub fn origin(&self, scroll: Vec2) -> Vec2 {
        self.body().min.to_vec2() - scroll.round()
    }

    /// The block under a point of the screen, the last one painted.
    pub fn block_at(&self, at: Pos2, scroll: Vec2) -> Option<&Laid> {
        if !self.body().contains(at) {
            return None;
        }
        let at = at - self.origin(scroll);
        self.laid.iter().rev().find(|laid| laid.rect.contains(at))
    }

    /// The column under a point, the nearest one where it is in none.
    pub fn column_at(&self, at: Pos2, scroll: Vec2) -> usize {
        let x = at.x - self.origin(scroll).x;
        whole(x / self.column.max(1.0)).min(self.columns.saturating_sub(1))
    }

    /// The head of a column on screen.
    pub fn head(&self, column: usize, scroll: Vec2) -> Rect {
        let left = self.origin(scroll).x + self.column * column as f32;
        let size = vec2(self.column, self.head_height);
        Rect::from_min_size(pos2(left, self.room.top()), size)
    }

    /// A lane's band.
    pub fn band(&self, lane: Lane) -> Option<&Band> {
        self.bands.iter().find(|band| band.lane == lane)
    }

    /// The scroll at which a rectangle of the body can be seen.
    pub fn revealing(&self, rect: Rect, scroll: Vec2) -> Vec2 {
        let along = |scroll: f32, (from, to): (f32, f32), view: f32| {
            if from < scroll {
                from
            } else if to > scroll + view {
                (to - view).min(from)
            } else {
                scroll
            }
        };
        let (view, rect) = (self.body().size(), rect.expand(GAP * 2.0));
        let x = along(scroll.x, (rect.left(), rect.right()), view.x);
        let y = along(scroll.y, (rect.top(), rect.bottom()), view.y);
        vec2(x, y).clamp(Vec2::ZERO, self.scroll_most())
    }

    /// The first place in a lane's cell that is free, in points of the body.
    pub fn free_place(&self, known: &Known, lane: Lane, column: usize) -> Option<f32> {
        let band = self.band(lane)?;
        let in_cell = |laid: &&Laid| {
            let block = known.blocks.get(laid.block);
            block.is_some_and(|block| block.lane == lane && block.column == column)
        };
        let cell = self.laid.iter().filter(in_cell);
        Some(cell.fold(band.top + GAP, |end, laid| {
            end.max(laid.rect.bottom() + GAP)
        }))
    }
}

/// How many whole ones.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "clamped"
)]
pub fn whole(length: f32) -> usize {
    length.floor().clamp(0.0, 1e6) as usize
}

/// Sets words.
struct Set<'a> {
    painter: &'a Painter,
    wish: &'a Wish<'a>,
}

impl Set<'_> {
    fn named(&self, title: &str, detail: &str, width: f32) -> Named {
        let scale = self.wish.scale;
        let setting = |size: f32, face| Setting {
            rows: 3,
            ..Setting::line(size * scale, width).face(face)
        };
        let title = setting(13.5, Face::SemiBold).job(title.to_owned(), Some(1.2));
        let detail = (!detail.is_empty()).then(|| {
            let job = setting(12.0, Face::Regular).job(detail.to_owned(), Some(1.25));
            self.painter.layout_job(job)
        });
        Named {
            title: self.painter.layout_job(title),
            detail,
        }
    }

    fn block(&self, at: usize, block: &Block, corner: Pos2, width: f32) -> Laid {
        let scale = self.wish.scale;
        let (left, edge) = match block.look {
            Look::Card(_) => (11.0, 5.0),
            Look::Framed => (7.0, 4.0),
            Look::Quoted => (9.0, 2.0),
            Look::Line => (3.0, 0.0),
        };
        let (left, edge) = (left * scale, edge * scale);
        let sign = if block.sign == Sign::None {
            0.0
        } else {
            14.0 * scale
        };
        let right = (!block.right.is_empty()).then(|| {
            let setting = Setting::line(12.0 * scale, 80.0);
            self.painter
                .layout_job(setting.job(block.right.clone(), Some(1.25)))
        });
        let clock = if block.due { 15.0 * scale } else { 0.0 };
        let dots = f32::from(block.dots) * 7.0 * scale;
        let right_width = right.as_ref().map_or(dots, |galley| galley.size().x) + clock;
        let inner = width - left - 6.0 * scale;
        let mut lines = Vec::new();
        let mut y = edge;
        let mut middle = 0.0;
        for (row, line) in block.lines.iter().enumerate() {
            let first = row == 0;
            let two = block.classes.is_some() && row + 1 == block.lines.len();
            let indent = if first {
                sign
            } else if two {
                CLASSES * scale
            } else {
                0.0
            };
            let room = if first {
                inner - sign - right_width - if right_width > 0.0 { 4.0 } else { 0.0 }
            } else {
                inner - indent
            };
            let galley = self.line(line, room.max(40.0));
            if first {
                let high = galley.rows.first().map_or(16.0, |row| row.height());
                middle = y + high / 2.0;
            }
            let height = galley.size().y;
            lines.push((vec2(left + indent, y), galley));
            y += height + 1.0;
        }
        let right = right.map(|galley| {
            let at = vec2(
                width - 6.0 * scale - clock - galley.size().x,
                middle - galley.size().y / 2.0,
            );
            (at, galley)
        });
        let size = vec2(width, (y + edge).ceil());
        Laid {
            block: at,
            rect: Rect::from_min_size(corner, size),
            lines,
            right,
            middle,
        }
    }

    fn line(&self, spans: &[Span], width: f32) -> Arc<Galley> {
        let mut job = LayoutJob::default();
        for span in spans {
            let size = if span.small { 12.0 } else { 13.0 } * self.wish.scale;
            let ink = ink(self.wish.tokens, span.ink);
            let struck = if span.struck {
                Stroke::new(1.0, ink)
            } else {
                Stroke::NONE
            };
            let format = TextFormat {
                font_id: span.face.font(size),
                color: ink,
                strikethrough: struck,
                line_height: Some((13.0 * self.wish.scale * 1.25).round()),
                ..TextFormat::default()
            };
            job.append(&crate::i18n::visible(&span.text), 0.0, format);
        }
        job.wrap = TextWrapping {
            max_width: width.floor(),
            max_rows: 40,
            break_anywhere: false,
            overflow_character: Some('…'),
        };
        job.break_on_newline = true;
        self.painter.layout_job(job)
    }
}

/// An ink in a theme.
pub const fn ink(tokens: &Tokens, ink: Ink) -> Color32 {
    match ink {
        Ink::Plain => tokens.ink,
        Ink::Soft => tokens.ink_soft,
        Ink::Warning => tokens.warning,
    }
}
