//! The order by falling score, its ties, and the ranks 1, 2, 2, 4.

use super::Rank;

/// Scores differ where they differ by more than this part of the larger one.
pub const TOLERANCE: f64 = 1e-9;

/// The order by falling score, cut into groups of equal scores.
pub(super) struct Order {
    /// Positions in the list of scores, the highest score first; equal scores in list order.
    positions: Vec<u32>,
    /// The groups, the highest score first.
    pub(super) groups: Vec<Group>,
}

/// Scores that share a rank.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Group {
    /// Where in the order it begins.
    pub(super) start: usize,
    /// How many scores it has.
    pub(super) len: usize,
    /// Its highest score, which stands for all of them.
    pub(super) score: f64,
}

impl Group {
    /// The rank of each of its scores.
    pub(super) const fn rank(self) -> Rank {
        Rank {
            place: self.start + 1,
            tied: self.len > 1,
        }
    }
}

impl Order {
    pub(super) fn new(scores: &[f64]) -> Self {
        let mut keys: Vec<(u64, u32)> = scores
            .iter()
            .zip(0..)
            .map(|(score, position)| (falling_key(*score), position))
            .collect();
        keys.sort_unstable();
        let positions: Vec<u32> = keys.into_iter().map(|(_, position)| position).collect();
        let score = |position: &u32| scores.get(*position as usize).copied().unwrap_or(0.0);
        let groups = groups(positions.iter().map(score), TOLERANCE);
        Self { positions, groups }
    }

    /// The positions of a group's scores.
    pub(super) fn members(&self, group: Group) -> impl Iterator<Item = usize> {
        self.positions
            .iter()
            .skip(group.start)
            .take(group.len)
            .map(|position| *position as usize)
    }
}

/// The groups of scores in falling order that are equal within that part of the higher one.
pub(super) fn groups(falling: impl Iterator<Item = f64>, slack: f64) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    for (start, score) in falling.enumerate() {
        match groups.last_mut() {
            // Against the group's highest, so that a long chain of small steps is no tie.
            Some(group) if score >= group.score * (1.0 - slack) => group.len += 1,
            _ => groups.push(Group {
                start,
                len: 1,
                score,
            }),
        }
    }
    groups
}

/// A number that sorts upwards as the score falls, so that sorting compares integers.
const fn falling_key(score: f64) -> u64 {
    let bits = score.to_bits();
    if bits >> 63 == 0 {
        !(bits | 1 << 63)
    } else {
        bits
    }
}
