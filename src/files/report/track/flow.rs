//! A single column of a track that no page has room for: its lanes in rows of several blocks, over as many pages as it takes.

use super::super::page::{Bounds, Page};
use super::super::ruler;
use super::block::SetBlock;
use super::emotion;
use super::table::{BETWEEN, GAP, PAD, Table};
use crate::methods::tracks::Lane;

/// A row of blocks side by side, or the curve of emotions.
struct Row {
    lane: usize,
    blocks: Vec<SetBlock>,
    height: f32,
}

/// One page of a column.
pub(super) struct Sheet {
    column: usize,
    size: f32,
    rows: Vec<Row>,
}

/// Sets one column over pages of that room.
pub(super) fn sheets(
    table: &Table,
    column: usize,
    size: f32,
    (width, height): (f32, f32),
) -> Vec<Sheet> {
    let label = table.label(size);
    let room = width - label;
    let side = ruler::whole(room / (22.0 * size)).max(1);
    let one = (room - (side - 1) as f32 * GAP * size) / side as f32;
    let head = (table.heads.get(column)).map_or(0.0, |head| head.height(size, room));
    let most = (height - head - 3.0 * PAD * size).max(size * 4.0);
    let mut sheets: Vec<Sheet> = Vec::new();
    let mut left = 0.0;
    for row in rows(table, column, (size, one), (side, most)) {
        let new_lane = (sheets.last().and_then(|sheet| sheet.rows.last()))
            .is_none_or(|last| last.lane != row.lane);
        let gap = if new_lane { 2.0 * PAD } else { BETWEEN } * size;
        if sheets.is_empty() || row.height + gap > left {
            sheets.push(Sheet {
                column,
                size,
                rows: Vec::new(),
            });
            left = most + PAD * size;
        }
        left -= row.height + gap;
        if let Some(sheet) = sheets.last_mut() {
            sheet.rows.push(row);
        }
    }
    sheets
}

fn rows(
    table: &Table,
    column: usize,
    (size, one): (f32, f32),
    (side, most): (usize, f32),
) -> Vec<Row> {
    let mut rows = Vec::new();
    for (lane, of) in table.lanes.iter().enumerate() {
        if of.lane == Lane::Emotion {
            rows.push(Row {
                lane,
                blocks: Vec::new(),
                height: emotion::HEIGHT * size,
            });
            continue;
        }
        let blocks = of.cells.get(column).map_or(&[][..], Vec::as_slice);
        let set: Vec<SetBlock> = (blocks.iter())
            .flat_map(|block| block.set(size, one).cut(most))
            .collect();
        let mut set = set.into_iter().peekable();
        // A lane without anything keeps its label: that nothing is known is seen.
        if set.peek().is_none() {
            rows.push(Row {
                lane,
                blocks: Vec::new(),
                height: size * 1.3,
            });
        }
        while set.peek().is_some() {
            let blocks: Vec<SetBlock> = set.by_ref().take(side).collect();
            let height = blocks.iter().map(SetBlock::height).fold(0.0, f32::max);
            rows.push(Row {
                lane,
                blocks,
                height,
            });
        }
    }
    rows
}

impl Sheet {
    /// Draws it.
    pub fn draw(&self, table: &Table, page: &mut Page, (x, y): (f32, f32), width: f32) {
        let size = self.size;
        let label = table.label(size);
        let room = width - label;
        let mut top = y;
        if let Some(head) = table.heads.get(self.column) {
            let height = head.height(size, room);
            let at = Bounds {
                x: x + label,
                y,
                width: room,
                height,
            };
            head.draw(size, page, at);
            top += height;
        }
        let mut lane = None;
        for row in &self.rows {
            let begins = lane != Some(row.lane);
            top += if begins { PAD } else { BETWEEN } * size;
            let Some(of) = table.lanes.get(row.lane) else {
                continue;
            };
            if begins {
                if lane.is_some() {
                    super::super::frame::rule(page, x, x + width, top);
                }
                top += PAD * size;
                ruler::place(
                    &of.label.lines(size, label - size * 0.9),
                    page,
                    size,
                    (x, top),
                );
                lane = Some(row.lane);
            }
            let mut left = x + label;
            for block in &row.blocks {
                block.draw(page, (left, top));
                left += block.width() + GAP * size;
            }
            if of.lane == Lane::Emotion
                && let Some(feelings) = table.feelings.get(self.column)
            {
                let all = [(feelings.as_slice(), x + label, room)];
                emotion::draw(&all, size, page, (top, row.height));
            }
            top += row.height;
        }
    }
}
