//! Encoded cells of one scale as those of another.

use crate::model::{Relations, Scale, ScaleMap, Settlement};

/// What each encoded cell becomes. Not rated stays so.
#[derive(Clone)]
pub(super) struct LevelMap([u8; 256]);

impl LevelMap {
    /// Every cell as it is.
    pub fn same() -> Self {
        let mut table = [0; 256];
        for (slot, cell) in table.iter_mut().zip(0..=u8::MAX) {
            *slot = cell;
        }
        Self(table)
    }

    /// As the program proposes when a person changes the scale: every level has a place in the new one, so no rating is lost.
    pub fn between(from: &Scale, to: &Scale) -> Self {
        let mut map = Self::same();
        if from.values().eq(to.values()) {
            return map;
        }
        for (level, target) in ScaleMap::proposed(from, to).pairs() {
            let cell = usize::from(Relations::encode(Some(*level)));
            if let Some(slot) = map.0.get_mut(cell) {
                *slot = Relations::encode(Some(*target));
            }
        }
        map
    }

    pub fn get(&self, cell: u8) -> u8 {
        self.0.get(usize::from(cell)).copied().unwrap_or(0)
    }

    /// What was settled, in the other scale.
    pub fn settled(&self, settlement: &Settlement) -> Settlement {
        let level = self.get(Relations::encode(Some(settlement.level)));
        Settlement {
            level: Relations::decode(level).unwrap_or(settlement.level),
            ..settlement.clone()
        }
    }

    /// True where no cell becomes another.
    pub fn is_same(&self) -> bool {
        self.0.iter().zip(0..=u8::MAX).all(|(to, from)| *to == from)
    }
}
