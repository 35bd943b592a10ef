//! Where the parts of a row stand: numbers as wide as the widest of them, the rest shared by name, stage and bar.

use super::rows::Rows;
use crate::files::report::fonts::{Face, Style};
use crate::files::report::palette;
use crate::files::report::run::Run;
use crate::i18n::Words;

/// How wide the numbers and their heads are, in ems of the row's size.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Widths {
    rank: f32,
    /// Score, share, deviation.
    numbers: [f32; 3],
    stage: f32,
}

/// A part of a row: where it begins from the column's left, and how wide it is, in points.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Slot {
    pub(super) x: f32,
    pub(super) width: f32,
}

impl Slot {
    /// Where it ends.
    pub(super) fn right(self) -> f32 {
        self.x + self.width
    }

    /// Its middle.
    pub(super) fn middle(self) -> f32 {
        self.x + self.width / 2.0
    }
}

/// The parts of a row.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Columns {
    pub(super) rank: Slot,
    pub(super) mark: Slot,
    pub(super) name: Slot,
    pub(super) stage: Slot,
    pub(super) bar: Slot,
    /// Score, share, deviation.
    pub(super) numbers: [Slot; 3],
}

/// The keys of what stands above score, share and deviation.
pub(super) const HEADS: [&str; 3] = [
    "report-head-score",
    "report-head-share",
    "report-head-deviation",
];

/// A size at which widths are measured; they grow with it.
const EM: f32 = 10.0;

fn ems(text: &str) -> f32 {
    Run::new(text, Style::new(Face::Medium, EM, palette::INK)).width / EM
}

fn widest<'a>(texts: impl Iterator<Item = &'a str>) -> f32 {
    texts.map(ems).fold(0.0, f32::max)
}

impl Widths {
    /// Of all rows and of the words above them.
    pub(super) fn of(rows: &Rows, words: &Words) -> Self {
        let column = |of: fn(&super::rows::Row) -> &str, head: &str| {
            let head = words.text(head).into_owned();
            let head = widest(head.split_whitespace());
            widest(rows.rows.iter().map(of)).max(head)
        };
        let [score, share, deviation] = HEADS;
        Self {
            rank: widest(rows.rows.iter().map(|row| row.rank.as_str())),
            numbers: [
                column(|row| row.score.as_str(), score),
                column(|row| row.share.as_str(), share),
                column(|row| row.deviation.as_str(), deviation),
            ],
            stage: ems(&words.text("report-head-stage-short")).max(widest(
                rows.rows
                    .iter()
                    .map(|row| row.stage.0.to_string())
                    .max_by_key(String::len)
                    .as_deref()
                    .into_iter(),
            )),
        }
    }

    /// The places in a column of that width; dense rows name their stage by its number.
    pub(super) fn columns(&self, size: f32, width: f32, dense: bool) -> Columns {
        let gap = if dense { 0.6 * size } else { 0.9 * size };
        let mut right = width;
        let mut numbers = [Slot::default(); 3];
        for (slot, ems) in numbers.iter_mut().zip(self.numbers).rev() {
            let wide = ems * size;
            *slot = Slot {
                x: right - wide,
                width: wide,
            };
            right -= wide + gap;
        }
        let rank = Slot {
            x: 0.0,
            width: self.rank * size,
        };
        let mark = Slot {
            x: rank.right() + 0.45 * size,
            width: 0.9 * size,
        };
        let left = mark.right() + 0.45 * size;
        // An asterisk of a score that lacks something hangs before the next column.
        let room = right - left;
        let (name, stage, bar) = if dense {
            let stage = self.stage * size;
            let bar = (room * 0.2).max(5.0 * size).min(room * 0.4);
            (room - stage - bar - 2.6 * gap, stage, bar)
        } else {
            let parts = room - 2.0 * gap;
            let (name, stage) = (parts * 0.42, parts * 0.22);
            (name, stage, parts - name - stage)
        };
        Columns {
            rank,
            mark,
            name: Slot {
                x: left,
                width: name,
            },
            stage: Slot {
                x: left + name + gap,
                width: stage,
            },
            bar: Slot {
                x: right - bar,
                width: bar,
            },
            numbers,
        }
    }
}
