//! Rows that change places slide to the new one, so that the eye can follow.

use std::collections::HashMap;

use egui::Ui;

use super::board::Row;
use crate::model::Subject;

/// How long a slide takes, in seconds.
const SECONDS: f64 = 0.15;

/// Where rows were before, while they slide.
#[derive(Default)]
pub(super) struct Slide {
    from: Vec<HashMap<Subject, usize>>,
    began: f64,
}

impl Slide {
    /// Begins a slide where rows of a column have changed places. A person who wants no motion gets none.
    pub(super) fn begin(&mut self, ui: &Ui, before: &[Vec<Row>], after: &[Vec<Row>]) {
        let order = |rows: &[Row]| rows.iter().map(|row| row.subject).collect::<Vec<_>>();
        let moved = before.len() == after.len()
            && (before.iter().zip(after)).any(|(before, after)| order(before) != order(after));
        if ui.style().animation_time <= 0.0 || !moved {
            return;
        }
        self.from = before
            .iter()
            .map(|rows| rows.iter().map(|row| row.subject).zip(0..).collect())
            .collect();
        self.began = ui.input(|input| input.time);
    }

    /// Ends it at once.
    pub(super) fn end(&mut self) {
        self.from.clear();
    }

    /// How far the slide is, 0…1; asks for the next frame until it is over.
    pub(super) fn progress(&mut self, ui: &Ui) -> f32 {
        if self.from.is_empty() {
            return 1.0;
        }
        let part = (ui.input(|input| input.time) - self.began) / SECONDS;
        if part >= 1.0 {
            self.from.clear();
            return 1.0;
        }
        ui.ctx().request_repaint();
        #[expect(clippy::cast_possible_truncation, reason = "a fraction for the screen")]
        let part = part.max(0.0) as f32;
        egui::emath::easing::cubic_out(part)
    }

    /// The place of a row, in rows, so far into the slide.
    pub(super) fn place(&self, column: usize, subject: Subject, at: usize, progress: f32) -> f32 {
        let from = self.from.get(column).and_then(|from| from.get(&subject));
        let (from, to) = (*from.unwrap_or(&at) as f32, at as f32);
        from + (to - from) * progress
    }
}
