//! How long the rest takes at the present pace.

use std::collections::VecDeque;

/// How many answers the pace is taken from.
const ANSWERS: usize = 20;
/// How many answers it takes at least.
const LEAST: usize = 5;
/// An interval counts as so many medians at most.
const LONGEST: f64 = 5.0;

/// The last answers: when each was given, in seconds of any clock, and how many cells it settled.
#[derive(Clone, Debug, Default)]
pub struct Pace {
    answers: VecDeque<(f64, usize)>,
}

impl Pace {
    /// Notes an answer that settled so many cells.
    pub fn note(&mut self, seconds: f64, cells: usize) {
        // The first of them only begins the first interval.
        if self.answers.len() > ANSWERS {
            self.answers.pop_front();
        }
        self.answers.push_back((seconds, cells));
    }

    /// Seconds for each cell; none before there are five answers.
    ///
    /// The mean of the intervals, each counted as five medians at most (ours). A median alone would say too little: most
    /// cells take a moment and some a talk, and the talks are what fills the hour. A plain mean would take a break for
    /// coffee as the pace of the room.
    pub fn seconds_per_cell(&self) -> Option<f64> {
        if self.answers.len() < LEAST {
            return None;
        }
        let later = self.answers.iter().skip(1);
        let pairs = self.answers.iter().zip(later.clone());
        let mut intervals: Vec<f64> = pairs
            .map(|((from, _), (to, _))| (to - from).max(0.0))
            .collect();
        let cells: usize = later.map(|(_, cells)| cells).sum();
        intervals.sort_by(f64::total_cmp);
        let median = intervals.get(intervals.len() / 2)?;
        let longest = median * LONGEST;
        let sum: f64 = intervals.iter().map(|interval| interval.min(longest)).sum();
        (cells > 0).then(|| sum / cells as f64)
    }

    /// Seconds for so many cells.
    pub fn seconds_for(&self, cells: usize) -> Option<f64> {
        self.seconds_per_cell().map(|each| each * cells as f64)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pace(intervals: &[f64]) -> Pace {
        let mut pace = Pace::default();
        let mut now = 100.0;
        pace.note(now, 1);
        for interval in intervals {
            now += interval;
            pace.note(now, 1);
        }
        pace
    }

    #[test]
    fn nothing_is_said_before_five_answers() {
        assert_eq!(pace(&[4.0; 3]).seconds_per_cell(), None);
        assert_eq!(pace(&[4.0; 4]).seconds_per_cell(), Some(4.0));
    }

    #[test]
    fn a_talk_counts_and_a_break_does_not_spoil_it() {
        // Median 4, so that 12 counts whole and 3,600 counts as 20: (4·4 + 12 + 20) / 6.
        let found = pace(&[4.0, 4.0, 12.0, 3600.0, 4.0, 4.0]).seconds_per_cell();
        assert_eq!(found, Some(8.0));
    }

    #[test]
    fn only_the_last_twenty_answers_count() {
        let mut intervals = vec![60.0; 30];
        intervals.extend([3.0; 20]);
        assert_eq!(pace(&intervals).seconds_per_cell(), Some(3.0));
        assert_eq!(pace(&intervals).seconds_for(20), Some(60.0));
    }

    #[test]
    fn an_answer_for_many_cells_counts_for_all_of_them() {
        let mut pace = pace(&[4.0; 4]);
        pace.note(120.0, 4);
        // 5 intervals of 4 s settled 8 cells.
        assert_eq!(pace.seconds_per_cell(), Some(2.5));
    }
}
