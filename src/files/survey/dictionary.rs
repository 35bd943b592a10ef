//! Different texts with a number each, found fast: every cell of a million rows is looked up.

use std::hash::{BuildHasher, Hasher, RandomState};

const MULTIPLIER: u64 = 0x9e37_79b9_7f4a_7c15;

/// A hash of texts, another in each program, so that no file can be made to slow it down.
#[derive(Clone, Copy, Debug)]
pub(super) struct Hash(u64);

impl Default for Hash {
    fn default() -> Self {
        Self(RandomState::new().build_hasher().finish() | 1)
    }
}

impl Hash {
    /// Of a text. Two different texts of a million share one in fewer than one file of ten million.
    pub fn of(self, text: &str) -> u64 {
        let bytes = text.as_bytes();
        let mut hash = self.0 ^ (bytes.len() as u64).wrapping_mul(MULTIPLIER);
        let (words, rest) = bytes.as_chunks::<8>();
        for word in words {
            hash = fold(hash ^ u64::from_le_bytes(*word), MULTIPLIER ^ self.0);
        }
        let mut last = 0;
        for byte in rest {
            last = last << 8 | u64::from(*byte);
        }
        fold(fold(hash ^ last, MULTIPLIER ^ self.0), MULTIPLIER)
    }
}

/// The two halves of a product, one on the other.
fn fold(one: u64, other: u64) -> u64 {
    let product = u128::from(one) * u128::from(other);
    let (low, high) = (product & u128::from(u64::MAX), product >> 64);
    u64::try_from(low ^ high).unwrap_or_default()
}

/// Texts by number, from 0 in the order in which they first came.
#[derive(Clone, Debug, Default)]
pub(super) struct Dictionary {
    hash: Hash,
    /// By hash: a text's number and one more; 0 is free. A power of two of them.
    slots: Vec<u32>,
    hashes: Vec<u64>,
    text: String,
    ends: Vec<usize>,
}

impl Dictionary {
    pub fn len(&self) -> usize {
        self.ends.len()
    }

    /// A text by its number.
    pub fn get(&self, number: usize) -> &str {
        let from = match number.checked_sub(1) {
            Some(before) => self.ends.get(before).copied().unwrap_or_default(),
            None => 0,
        };
        let to = self.ends.get(number).copied().unwrap_or(from);
        self.text.get(from..to).unwrap_or_default()
    }

    /// All texts in order.
    pub fn iter(&self) -> impl Iterator<Item = &str> {
        (0..self.len()).map(|number| self.get(number))
    }

    /// The number of a text, given now where it is new and there are fewer than so many; none where there is no room.
    pub fn number(&mut self, text: &str, most: usize) -> Option<u32> {
        if self.slots.len() < 2 * (self.len() + 1) {
            self.grow();
        }
        let hash = self.hash.of(text);
        let mut slot = self.slot(hash);
        loop {
            match self.slots.get(slot)?.checked_sub(1) {
                None => break,
                Some(number) => {
                    let at = number as usize;
                    if self.hashes.get(at) == Some(&hash) && self.get(at) == text {
                        return Some(number);
                    }
                }
            }
            slot = (slot + 1) & (self.slots.len() - 1);
        }
        if self.len() >= most {
            return None;
        }
        let number = u32::try_from(self.len()).ok().filter(|it| *it < u32::MAX)?;
        *self.slots.get_mut(slot)? = number + 1;
        self.hashes.push(hash);
        self.text.push_str(text);
        self.ends.push(self.text.len());
        Some(number)
    }

    fn slot(&self, hash: u64) -> usize {
        usize::try_from(hash >> 20).unwrap_or_default() & (self.slots.len().saturating_sub(1))
    }

    fn grow(&mut self) {
        let size = (self.slots.len() * 2).max(16);
        self.slots.clear();
        self.slots.resize(size, 0);
        for (number, hash) in (1_u32..).zip(&self.hashes) {
            let mut slot = usize::try_from(hash >> 20).unwrap_or_default() & (size - 1);
            while self.slots.get(slot).is_some_and(|taken| *taken != 0) {
                slot = (slot + 1) & (size - 1);
            }
            if let Some(free) = self.slots.get_mut(slot) {
                *free = number;
            }
        }
    }
}

/// How many different texts there are, known by their hashes alone.
#[derive(Clone, Debug, Default)]
pub(super) struct Distinct {
    hash: Hash,
    slots: Vec<u64>,
    count: usize,
}

impl Distinct {
    pub const fn count(&self) -> usize {
        self.count
    }

    /// Counts a text; true where it is new.
    pub fn add(&mut self, text: &str) -> bool {
        if self.slots.len() < 2 * (self.count + 1) {
            self.grow();
        }
        let hash = self.hash.of(text).max(1);
        let new = self.put(hash);
        self.count += usize::from(new);
        new
    }

    fn put(&mut self, hash: u64) -> bool {
        let mask = self.slots.len() - 1;
        let mut slot = usize::try_from(hash >> 20).unwrap_or_default() & mask;
        loop {
            match self.slots.get_mut(slot) {
                Some(0) => break,
                Some(taken) if *taken == hash => return false,
                _ => slot = (slot + 1) & mask,
            }
        }
        if let Some(free) = self.slots.get_mut(slot) {
            *free = hash;
        }
        true
    }

    fn grow(&mut self) {
        let size = (self.slots.len() * 2).max(1024);
        let old = std::mem::replace(&mut self.slots, vec![0; size]);
        for hash in old {
            if hash != 0 {
                self.put(hash);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Dictionary, Distinct};

    #[test]
    fn a_text_keeps_its_number_and_another_gets_another() {
        let mut dictionary = Dictionary::default();
        let mut distinct = Distinct::default();
        for round in 0..2 {
            for number in 0..5000_u32 {
                let text = format!("answer {number}");
                assert_eq!(dictionary.number(&text, 5000), Some(number));
                assert_eq!(distinct.add(&text), round == 0);
            }
        }
        assert_eq!(dictionary.number("one more", 5000), None);
        assert_eq!(dictionary.get(4999), "answer 4999");
        assert_eq!((dictionary.len(), distinct.count()), (5000, 5000));
    }
}
