//! Paints the page: heads and lane names that stay, blocks that scroll; what belongs to the selected step stands out.

use egui::{
    Color32, CornerRadius, Painter, Pos2, Rect, Shape, Stroke, StrokeKind, Ui, Vec2, pos2, vec2,
};

use super::block::{Block, Look, Sign};
use super::board::{BAR, Band, Board, CLASSES, Laid, Named};
use super::emotion::{self, Point};
use super::known::Known;
use super::select;
use super::signs::{clock, triangle};
use crate::methods::tracks::Lane;
use crate::model::{Entry, StepId, Track};
use crate::ui::tracks::{Chosen, TracksView};
use crate::ui::{Context, marks};

/// The frame of the page.
pub struct Sheet<'a> {
    pub ctx: &'a Context<'a>,
    pub track: &'a Track,
    pub board: &'a Board,
    pub known: &'a Known,
    pub scroll: Vec2,
    /// The selected block.
    pub current: Option<usize>,
    pub chosen: Option<Chosen>,
    /// The steps at which the selection stands.
    steps: Vec<StepId>,
    focused: bool,
    due_only: bool,
}

/// How strongly a block is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Weight {
    Usual,
    Forward,
    Receding,
}

impl<'a> Sheet<'a> {
    pub fn of(
        view: &'a TracksView,
        ctx: &'a Context<'a>,
        track: &'a Track,
        board: &'a Board,
        focused: bool,
    ) -> Self {
        let current = select::current(view, ctx);
        let block = current.and_then(|at| view.page.known.blocks.get(at));
        Self {
            ctx,
            track,
            board,
            known: &view.page.known,
            scroll: view.page.scroll,
            current,
            chosen: view.chosen(ctx.project),
            steps: block.map(|block| block.steps.clone()).unwrap_or_default(),
            focused,
            due_only: view.page.due_only && !ctx.presenting,
        }
    }

    /// From the body's points to the screen's.
    pub fn origin(&self) -> Vec2 {
        self.board.origin(self.scroll)
    }

    /// Where the name of a lane is seen.
    pub fn name_rect(&self, band: &Band) -> Rect {
        let body = self.board.body();
        let top = self.origin().y + band.top;
        let min = pos2(self.board.room.left(), top.max(body.top()));
        let max = pos2(body.left(), (top + band.height).min(body.bottom()));
        Rect::from_min_max(min, max)
    }

    /// The points of the curve of emotions on screen.
    pub fn points(&self) -> Vec<Point> {
        emotion::points(self)
    }

    /// Whether that step is selected.
    pub fn is_chosen_step(&self, step: StepId) -> bool {
        self.chosen == Some(Chosen::Entry(Entry::Step(step)))
    }

    fn weight(&self, block: &Block) -> Weight {
        if self.due_only {
            let due = |entry| self.known.lanes.is_due(entry);
            return if block.entry().is_some_and(due) {
                Weight::Forward
            } else {
                Weight::Receding
            };
        }
        let stands = block.steps.iter().any(|step| self.steps.contains(step));
        match self.chosen {
            Some(Chosen::Entry(Entry::Step(_))) => match block.lane {
                Lane::Steps => Weight::Usual,
                _ if stands => Weight::Forward,
                _ => Weight::Receding,
            },
            Some(chosen) if block.lane == Lane::Steps || block.chosen == chosen => {
                if stands {
                    Weight::Forward
                } else {
                    Weight::Usual
                }
            }
            _ => Weight::Usual,
        }
    }
}

/// Paints the page.
pub fn show(sheet: &Sheet<'_>, ui: &Ui) {
    let painter = ui.painter();
    let body = sheet.board.body();
    let clip = body.intersect(painter.clip_rect());
    let inside = painter.with_clip_rect(clip);
    grid(sheet, &inside);
    let origin = sheet.origin();
    for laid in &sheet.board.laid {
        let rect = laid.rect.translate(origin);
        if !clip.intersects(rect) {
            continue;
        }
        if let Some(block) = sheet.known.blocks.get(laid.block) {
            let one = One {
                sheet,
                painter: &inside,
                block,
                laid,
                rect,
                weight: sheet.weight(block),
            };
            one.show();
        }
    }
    emotion::paint(sheet, &inside);
    names(sheet, painter);
    heads(sheet, painter);
    if sheet.focused && sheet.current.is_none() {
        let stroke = Stroke::new(2.0, sheet.ctx.tokens.accent);
        let rounding = CornerRadius::same(sheet.ctx.tokens.rounding);
        painter.rect_stroke(sheet.board.room, rounding, stroke, StrokeKind::Inside);
    }
}

/// Hairlines between lanes and columns.
fn grid(sheet: &Sheet<'_>, painter: &Painter) {
    let (board, tokens) = (sheet.board, sheet.ctx.tokens);
    let (body, origin) = (board.body(), sheet.origin());
    let right = (origin.x + board.content.x).min(body.right());
    let bottom = (origin.y + board.content.y).min(body.bottom());
    for band in &board.bands {
        let y = (origin.y + band.top + band.height).round() - 0.5;
        let stroke = Stroke::new(1.0, tokens.line);
        painter.hline(body.left()..=right, y, stroke);
    }
    for column in 1..=board.columns {
        let x = (origin.x + board.column * column as f32).round() - 0.5;
        painter.vline(x, body.top()..=bottom, Stroke::new(1.0, tokens.line));
    }
}

fn names(sheet: &Sheet<'_>, painter: &Painter) {
    let (board, tokens) = (sheet.board, sheet.ctx.tokens);
    let body = board.body();
    let band = Rect::from_min_max(pos2(board.room.left(), body.top()), body.left_bottom());
    painter.rect_filled(band, 0.0, tokens.band);
    let painter = painter.with_clip_rect(band.intersect(painter.clip_rect()));
    for (band, named) in board.bands.iter().zip(&board.names) {
        let rect = sheet.name_rect(band);
        if !rect.is_positive() {
            continue;
        }
        // The name stays in sight as long as its lane does.
        let lowest = sheet.origin().y + band.top + band.height - named.title.size().y - 6.0;
        let top = (rect.top() + 6.0).min(lowest);
        let at = pos2(rect.left() + 10.0, top);
        painter.galley(at, named.title.clone(), tokens.ink);
        let stroke = Stroke::new(1.0, tokens.line_strong);
        painter.hline(rect.x_range(), rect.bottom() - 0.5, stroke);
    }
    painter.vline(
        band.right() - 0.5,
        band.y_range(),
        Stroke::new(1.0, tokens.line_strong),
    );
}

fn heads(sheet: &Sheet<'_>, painter: &Painter) {
    let (board, tokens) = (sheet.board, sheet.ctx.tokens);
    let room = board.room;
    let strip = Rect::from_min_size(room.min, vec2(room.width(), board.head_height));
    painter.rect_filled(strip, 0.0, tokens.band);
    let mut seen = strip;
    seen.min.x += board.names_width;
    seen.max.x -= BAR;
    let inside = painter.with_clip_rect(seen.intersect(painter.clip_rect()));
    let [even, odd] = tokens.stages;
    for (at, named) in board.heads.iter().enumerate() {
        let rect = board.head(at, sheet.scroll);
        let wash = if at % 2 == 0 { even } else { odd };
        inside.rect_filled(rect, 0.0, wash);
        let Named { title, detail } = named;
        let corner = rect.min + vec2(8.0, 6.0);
        inside.galley(corner, title.clone(), tokens.ink);
        if let Some(detail) = detail {
            let below = corner + vec2(0.0, title.size().y);
            inside.galley(below, detail.clone(), tokens.ink_soft);
        }
        let line = Stroke::new(1.0, tokens.line);
        inside.vline(rect.right() - 0.5, rect.y_range(), line);
    }
    let stroke = Stroke::new(1.0, tokens.line_strong);
    painter.hline(room.x_range(), strip.bottom() - 0.5, stroke);
}

/// One block.
struct One<'a> {
    sheet: &'a Sheet<'a>,
    painter: &'a Painter,
    block: &'a Block,
    laid: &'a Laid,
    rect: Rect,
    weight: Weight,
}

impl One<'_> {
    fn show(&self) {
        self.ground();
        self.signs();
        let tokens = self.sheet.ctx.tokens;
        let put = |at: Pos2, galley: &std::sync::Arc<egui::Galley>| {
            if self.weight == Weight::Receding {
                let soft = tokens.ink_soft;
                self.painter
                    .galley_with_override_text_color(at, galley.clone(), soft);
            } else {
                self.painter.galley(at, galley.clone(), tokens.ink);
            }
        };
        for (offset, galley) in &self.laid.lines {
            put(self.rect.min + *offset, galley);
        }
        if let Some((offset, galley)) = &self.laid.right {
            let at = self.rect.min + *offset;
            self.painter.galley(at, galley.clone(), tokens.ink_soft);
        }
        if self.sheet.current == Some(self.laid.block) {
            let width = if self.sheet.focused { 3.0 } else { 2.0 };
            let stroke = Stroke::new(width, tokens.accent);
            let rounding = CornerRadius::same(tokens.rounding);
            let rect = self.rect.expand(1.0);
            self.painter
                .rect_stroke(rect, rounding, stroke, StrokeKind::Outside);
        }
    }

    fn ground(&self) {
        let tokens = self.sheet.ctx.tokens;
        let rounding = CornerRadius::same(tokens.rounding);
        let receding = self.weight == Weight::Receding;
        let fill = match self.block.look {
            _ if receding => Color32::TRANSPARENT,
            Look::Card(Some(class)) => tokens.class_tint(class),
            Look::Card(None) | Look::Framed => tokens.field,
            Look::Quoted => tokens.band,
            Look::Line => Color32::TRANSPARENT,
        };
        let rect = self.rect;
        self.painter.rect_filled(rect, rounding, fill);
        let forward = self.weight == Weight::Forward;
        if forward {
            self.painter.rect_filled(rect, rounding, tokens.selection);
        }
        let framed = matches!(self.block.look, Look::Card(_) | Look::Framed);
        if framed {
            self.frame(if forward {
                tokens.accent
            } else {
                tokens.line_strong
            });
        }
        match self.block.look {
            Look::Card(class) => {
                let colour = class.map_or(tokens.line_strong, |class| tokens.class(class));
                self.edge(colour);
            }
            Look::Quoted => {
                let bar = Rect::from_min_size(rect.min, vec2(2.0, rect.height()));
                let colour = if forward {
                    tokens.accent
                } else {
                    tokens.line_strong
                };
                self.painter.rect_filled(bar, 0.0, colour);
            }
            Look::Framed | Look::Line => {}
        }
    }

    /// The outline, dashed where nothing supports the entry.
    fn frame(&self, colour: Color32) {
        let stroke = Stroke::new(1.0, colour);
        if !self.block.dashed {
            let rounding = CornerRadius::same(self.sheet.ctx.tokens.rounding);
            self.painter
                .rect_stroke(self.rect, rounding, stroke, StrokeKind::Inside);
            return;
        }
        let r = self.rect.shrink(0.5);
        let path = [
            r.left_top(),
            r.right_top(),
            r.right_bottom(),
            r.left_bottom(),
            r.left_top(),
        ];
        let mut shapes = Vec::new();
        Shape::dashed_line_many(&path, stroke, 5.0, 4.0, &mut shapes);
        self.painter.extend(shapes);
    }

    /// The edge in the colour of the class, broken where customers may leave the step out.
    fn edge(&self, colour: Color32) {
        let bar = Rect::from_min_size(self.rect.min, vec2(4.0, self.rect.height()));
        if !self.block.optional {
            let rounding = self.sheet.ctx.tokens.rounding;
            let left = CornerRadius {
                nw: rounding,
                sw: rounding,
                ne: 0,
                se: 0,
            };
            self.painter.rect_filled(bar, left, colour);
            return;
        }
        let mut y = bar.top();
        while y < bar.bottom() {
            let piece = Rect::from_min_max(
                pos2(bar.left(), y),
                pos2(bar.right(), (y + 6.0).min(bar.bottom())),
            );
            self.painter.rect_filled(piece, 0.0, colour);
            y += 10.0;
        }
    }

    /// The mark before the first line, dots and the clock at its end.
    fn signs(&self) {
        let tokens = self.sheet.ctx.tokens;
        let scale = self.sheet.board.scale;
        let middle = self.rect.top() + self.laid.middle;
        let mut shapes = Vec::new();
        let first = self.laid.lines.first().map_or(0.0, |(offset, _)| offset.x);
        let at = pos2(self.rect.left() + first - 9.0 * scale, middle);
        match self.block.sign {
            Sign::None => {}
            Sign::Class(class) => {
                let colour = tokens.class(class);
                marks::class(&mut shapes, at, 4.6 * scale, class, colour);
            }
            Sign::For => triangle(&mut shapes, at, 4.6 * scale, tokens.relation),
            Sign::Against => triangle(&mut shapes, at, -4.6 * scale, tokens.warning),
        }
        self.classes(&mut shapes);
        let mut right = self.rect.right() - 6.0 * scale;
        if self.block.due {
            clock(
                &mut shapes,
                pos2(right - 5.5 * scale, middle),
                5.0 * scale,
                tokens.ink_soft,
            );
            right -= 15.0 * scale;
        }
        for dot in 0..self.block.dots {
            let at = pos2(right - (3.0 + 7.0 * f32::from(dot)) * scale, middle);
            shapes.push(Shape::circle_filled(at, 2.3 * scale, tokens.ink_soft));
        }
        self.painter.extend(shapes);
    }
}

impl One<'_> {
    /// The class in the original's segment and in this one, before the last line.
    fn classes(&self, shapes: &mut Vec<Shape>) {
        let (Some(classes), Some((offset, galley))) = (self.block.classes, self.laid.lines.last())
        else {
            return;
        };
        let tokens = self.sheet.ctx.tokens;
        let scale = self.sheet.board.scale;
        let high = galley.rows.first().map_or(16.0, |row| row.height());
        let colours = classes.map(|class| tokens.class(class));
        let [was, is] = colours;
        let (radius, apart) = (4.2 * scale, 14.0 * scale);
        let left = offset.x - CLASSES * scale + radius + apart;
        let at = self.rect.min + vec2(left, offset.y + high / 2.0);
        marks::classes(
            shapes,
            at,
            (radius, apart),
            classes,
            [was, is, tokens.ink_soft],
        );
    }
}
