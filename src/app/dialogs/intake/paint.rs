//! The preview, painted: heads with what each line is taken for, cells as they stand, what is taken, greyed or refused.

use egui::{
    Align2, Color32, FontFamily, FontId, Mesh, Painter, Rect, Shape, Stroke, StrokeKind, pos2, vec2,
};

use super::super::Seen;
use super::roles::{self, Lines, Role};
use super::view::{Geometry, View};
use super::work::{Page, shown};
use crate::files::sheet::{Column, Refusal, Row, Value};
use crate::files::table::Place;
use crate::i18n::visible;
use crate::ui::type_set::{Face, Setting};
use crate::ui::{SEMIBOLD, Tokens, marks};

/// A frame's view of a sheet.
pub(super) struct Sheet<'a> {
    pub seen: &'a Seen<'a>,
    pub page: &'a Page,
    pub refusals: &'a [Refusal],
    pub geometry: &'a Geometry,
    pub painter: &'a Painter,
}

/// How a cell looks.
struct Look {
    fill: Color32,
    ink: Color32,
    face: Face,
    refused: bool,
}

/// The room of the sign of a refused cell.
const SIGN: f32 = 13.0;

impl Sheet<'_> {
    const fn tokens(&self) -> &Tokens {
        self.seen.tokens
    }

    /// Why a cell is not taken; none where it is.
    pub(super) fn refusal(&self, place: Place) -> Option<&Refusal> {
        let at = self.refusals.binary_search_by_key(&place, |r| r.place);
        self.refusals.get(at.ok()?)
    }

    /// The role that a cell has by its lines; none where nothing of it is taken.
    pub(super) fn role(&self, row: usize, column: usize) -> Option<Role> {
        match roles::of_cell(&self.page.layout, row, column) {
            (row @ (Row::Touchpoints | Row::Stages | Row::Channels), Column::Touchpoint) => {
                Some(roles::of_row(row))
            }
            (Row::Factor, column @ (Column::Factors | Column::Importances)) => {
                Some(roles::of_column(column))
            }
            _ => None,
        }
    }

    fn look(&self, row: usize, column: usize, empty: bool) -> Look {
        let tokens = self.tokens();
        let refused = self.refusal(Place { row, column }).is_some();
        let look = |fill, ink, face| Look {
            fill,
            ink,
            face,
            refused,
        };
        if refused {
            return look(tokens.tint(tokens.warning), tokens.ink, Face::SemiBold);
        }
        if let Some(hue) = self.role(row, column).and_then(|role| role.hue) {
            return look(tokens.tint(tokens.hue(hue)), tokens.ink, Face::SemiBold);
        }
        match roles::of_cell(&self.page.layout, row, column) {
            (Row::Factor, Column::Touchpoint) if empty => {
                look(tokens.paper, tokens.ink, Face::Regular)
            }
            (Row::Factor, Column::Touchpoint) => {
                look(tokens.tint(tokens.relation), tokens.ink, Face::Regular)
            }
            _ => look(tokens.band, tokens.ink_soft, Face::Regular),
        }
    }

    /// Paints all of it.
    pub(super) fn paint(&self, view: &View) {
        let (geometry, tokens) = (self.geometry, self.tokens());
        self.painter.rect_filled(geometry.rect, 0.0, tokens.band);
        let mut mesh = Mesh::default();
        let mut texts = Vec::new();
        self.cells(&mut mesh, &mut texts);
        let inside = self.painter.with_clip_rect(geometry.body);
        inside.add(mesh);
        inside.extend(texts);
        self.merged(&inside);
        self.refused(&inside);
        let heads = (view.rows(), view.columns());
        self.row_heads(&heads.0);
        self.column_heads(&heads.1);
        self.cursor(view, &inside);
        let line = Stroke::new(1.0, tokens.line_strong);
        let (rect, body) = (geometry.rect, geometry.body);
        self.painter
            .hline(rect.left()..=body.right(), body.top() - 0.5, line);
        self.painter
            .vline(body.left() - 0.5, rect.top()..=body.bottom(), line);
        self.painter
            .rect_stroke(rect, 0.0, line, StrokeKind::Inside);
    }

    fn cells(&self, mesh: &mut Mesh, texts: &mut Vec<Shape>) {
        let geometry = self.geometry;
        for row in geometry.rows.clone() {
            let mut filled = self.page.grid.row(row).iter().peekable();
            for column in geometry.columns.clone() {
                while filled
                    .next_if(|cell| (cell.column as usize) < column)
                    .is_some()
                {}
                let cell = filled.next_if(|cell| cell.column as usize == column);
                let rect = geometry.cell(row, column);
                let look = self.look(row, column, cell.is_none());
                // One point is left for the line.
                let inner = Rect::from_min_max(rect.min, rect.max - vec2(1.0, 1.0));
                mesh.add_colored_rect(rect, self.tokens().line);
                mesh.add_colored_rect(inner, look.fill);
                if let Some(cell) = cell {
                    let left = if look.refused { SIGN } else { 0.0 };
                    let room = inner.with_min_x(inner.left() + left);
                    self.text(texts, room, &cell.value, &look);
                }
            }
        }
    }

    fn text(&self, shapes: &mut Vec<Shape>, rect: Rect, value: &Value, look: &Look) {
        if let Some(order) = symbol(value) {
            let at = pos2(rect.left() + 12.0, rect.center().y);
            marks::symbol(shapes, at, 6.0, (order, 5), look.ink);
            return;
        }
        let text = shown(value, self.seen.words.language());
        let number = matches!(value, Value::Number(_));
        let room = rect.shrink2(vec2(6.0, 0.0));
        let setting = Setting::line(self.tokens().text_small + 1.0, room.width()).face(look.face);
        let galley = self.painter.layout_job(setting.job(text, None));
        let x = if number {
            (room.right() - galley.size().x).max(room.left())
        } else {
            room.left()
        };
        let at = pos2(x, rect.center().y - galley.size().y / 2.0);
        shapes.push(Shape::galley(at.round(), galley, look.ink));
    }

    /// What is merged is one field, as its spreadsheet shows it.
    fn merged(&self, painter: &Painter) {
        let geometry = self.geometry;
        let (rows, columns) = (&geometry.rows, &geometry.columns);
        for span in &self.page.grid.merged {
            if span.first.row >= rows.end {
                break;
            }
            let inside = span.last.row >= rows.start
                && span.first.column < columns.end
                && span.last.column >= columns.start;
            if !inside || span.first == span.last {
                continue;
            }
            let seen = geometry.span(
                span.first.row.max(rows.start)..(span.last.row + 1).min(rows.end),
                span.first.column.max(columns.start)..(span.last.column + 1).min(columns.end),
            );
            let inner = Rect::from_min_max(seen.min, seen.max - vec2(1.0, 1.0));
            let cell = self.page.grid.cell(span.first.row, span.first.column);
            let look = self.look(span.first.row, span.first.column, cell.is_none());
            painter.rect_filled(inner, 0.0, look.fill);
            if let Some(cell) = cell {
                let mut texts = Vec::new();
                self.text(&mut texts, inner, &cell.value, &look);
                painter.extend(texts);
            }
        }
    }

    /// The sign of what is not taken: a frame, and "!" in its corner.
    fn refused(&self, painter: &Painter) {
        let geometry = self.geometry;
        let tokens = self.tokens();
        let first = Place {
            row: geometry.rows.start,
            column: 0,
        };
        let from = self.refusals.partition_point(|r| r.place < first);
        let below = |refusal: &&Refusal| refusal.place.row < geometry.rows.end;
        for refusal in self.refusals.iter().skip(from).take_while(below) {
            if !geometry.columns.contains(&refusal.place.column) {
                continue;
            }
            let rect = geometry.cell(refusal.place.row, refusal.place.column);
            let inner = Rect::from_min_max(rect.min, rect.max - vec2(1.0, 1.0));
            let pen = Stroke::new(1.5, tokens.warning);
            painter.rect_stroke(inner, 0.0, pen, StrokeKind::Inside);
            let sign = inner.with_max_x(inner.left() + SIGN);
            painter.rect_filled(sign, 0.0, tokens.warning);
            let font = FontId::new(11.0, FontFamily::Name(SEMIBOLD.into()));
            let middle = Align2::CENTER_CENTER;
            painter.text(sign.center(), middle, "!", font, tokens.paper);
        }
    }

    fn row_heads(&self, chosen: &Lines) {
        let geometry = self.geometry;
        let clip = Rect::from_min_max(
            pos2(geometry.rect.left(), geometry.body.top()),
            pos2(geometry.body.left(), geometry.body.bottom()),
        );
        let painter = self.painter.with_clip_rect(clip);
        for row in geometry.rows.clone() {
            let rect = geometry.row_head(row);
            let on = matches!(chosen, Lines::Rows(rows) if rows.contains(&row));
            self.head_ground(&painter, rect, on);
            let number = (row + 1).to_string();
            let at = rect.left_center() + vec2(44.0, 0.0);
            self.small(&painter, at, Align2::RIGHT_CENTER, number, on);
            let place = rect.with_min_x(rect.left() + 52.0);
            self.tag(
                &painter,
                place,
                Lines::row(row).now(&self.page.layout).role(),
            );
        }
    }

    fn column_heads(&self, chosen: &Lines) {
        let geometry = self.geometry;
        let clip = Rect::from_min_max(
            pos2(geometry.body.left(), geometry.rect.top()),
            pos2(geometry.body.right(), geometry.body.top()),
        );
        let painter = self.painter.with_clip_rect(clip);
        for column in geometry.columns.clone() {
            let rect = geometry.column_head(column);
            let on = matches!(chosen, Lines::Columns(columns) if columns.contains(&column));
            self.head_ground(&painter, rect, on);
            let at = pos2(rect.left() + 6.0, rect.top() + 11.0);
            self.small(&painter, at, Align2::LEFT_CENTER, letters(column), on);
            let place = Rect::from_min_max(pos2(rect.left() + 4.0, rect.top() + 20.0), rect.max);
            let role = Lines::column(column).now(&self.page.layout).role();
            self.tag(&painter, place, role);
        }
    }

    fn head_ground(&self, painter: &Painter, rect: Rect, on: bool) {
        let tokens = self.tokens();
        painter.rect_filled(rect, 0.0, tokens.band);
        if on {
            painter.rect_filled(rect, 0.0, tokens.selection);
        }
        let line = Stroke::new(1.0, tokens.line);
        painter.hline(rect.x_range(), rect.bottom() - 0.5, line);
        painter.vline(rect.right() - 0.5, rect.y_range(), line);
    }

    fn small(&self, painter: &Painter, at: egui::Pos2, align: Align2, text: String, on: bool) {
        let tokens = self.tokens();
        let ink = if on { tokens.ink } else { tokens.ink_soft };
        let font = FontId::proportional(tokens.text_small);
        painter.text(at, align, text, font, ink);
    }

    /// The sign of a role on its colour, and its word.
    fn tag(&self, painter: &Painter, rect: Rect, role: Role) {
        let tokens = self.tokens();
        let side = 15.0;
        let sign = Rect::from_center_size(
            pos2(rect.left() + side / 2.0, rect.center().y),
            vec2(side, side),
        );
        let font = FontId::new(11.0, FontFamily::Name(SEMIBOLD.into()));
        let middle = Align2::CENTER_CENTER;
        let ink = if let Some(hue) = role.hue {
            painter.rect_filled(sign, 3.0, tokens.hue(hue));
            painter.text(sign.center(), middle, role.sign, font, tokens.on_hue);
            tokens.ink
        } else {
            let pen = Stroke::new(1.0, tokens.line_strong);
            painter.rect_stroke(sign, 3.0, pen, StrokeKind::Inside);
            painter.text(sign.center(), middle, role.sign, font, tokens.ink_soft);
            tokens.ink_soft
        };
        let left = sign.right() + 5.0;
        let width = (rect.right() - left - 4.0).max(0.0);
        let word = self.seen.text(role.short);
        let setting = Setting::line(tokens.text_small, width);
        let galley = painter.layout_job(setting.job(word, None));
        let at = pos2(left, rect.center().y - galley.size().y / 2.0);
        painter.galley(at.round(), galley, ink);
    }

    fn cursor(&self, view: &View, painter: &Painter) {
        let (geometry, tokens) = (self.geometry, self.tokens());
        let cursor = view.cursor;
        if geometry.rows.contains(&cursor.row) && geometry.columns.contains(&cursor.column) {
            let rect = geometry.cell(cursor.row, cursor.column);
            let rect = rect.translate(vec2(-0.5, -0.5));
            let pen = Stroke::new(2.5, tokens.accent);
            painter.rect_stroke(rect, 0.0, pen, StrokeKind::Inside);
        }
    }

    /// A cell's whole text, and why it is not taken; none where it is empty.
    pub(super) fn told(&self, place: Place) -> Option<String> {
        let cell = self.page.grid.cell(place.row, place.column)?;
        let text = shown(&cell.value, self.seen.words.language());
        let text = visible(&text).into_owned();
        let told = match self.refusal(place) {
            Some(refusal) => format!("{text}\n{}", self.seen.words.say(&refusal.why)),
            None => text,
        };
        Some(told)
    }
}

/// A sign that people use for a level and that no typeface of ours has: its place among ours, from the lowest.
fn symbol(value: &Value) -> Option<usize> {
    let Value::Text(text) = value else {
        return None;
    };
    match text.trim() {
        "●" | "•" | "⬤" => Some(4),
        "◎" | "◉" | "⊙" => Some(3),
        "○" | "◯" => Some(2),
        "△" | "▲" => Some(1),
        _ => None,
    }
}

/// A column's name, such as `AB`.
pub(super) fn letters(column: usize) -> String {
    let name = Place { row: 0, column }.to_string();
    name.trim_end_matches('1').to_owned()
}
